"""A grant in one plain sentence of English, written by code from the grant alone.

No clause is silent: two grants that say different things have different sentences.
`policies/grant_words_zh.py` says the same in Traditional Chinese.
"""

from datetime import datetime

from manciple.policies.actions import Asker, FieldUse, Handling, Origin, Source, Verb
from manciple.policies.conditions import OneOf, OriginRule, Where
from manciple.policies.grants import ADDED, ANY, Grant, ItemRule, Limits, Mode, Used
from manciple.policies.money import Money
from manciple.policies.windows import Window
from manciple.policies.wording import (
    Until,
    day_runs,
    exact,
    hour,
    lapses,
    last_day,
    quoted,
    spent_of,
    usual_tools,
)

VERB_WORDS = {
    Verb.OFFER_READ: "look at offers",
    Verb.STORE_ADD: "add a shop",
    Verb.STORE_REMOVE: "remove a shop",
    Verb.WATCH_CREATE: "set a watch",
    Verb.WATCH_STOP: "stop a watch",
    Verb.CART_READ: "look into the cart",
    Verb.CART_ADD: "put into the cart",
    Verb.CART_REMOVE: "take out of the cart",
    Verb.ORDER_QUOTE: "ask for the total",
    Verb.ORDER_PLACE: "place an order",
    Verb.ORDER_READ: "look at an order",
    Verb.NOTICE_SEND: "send a notice",
    Verb.DATA_READ: "look into your profile",
    Verb.NET_FETCH: "ask the model provider",
}
_WITH_GOODS = {
    Verb.CART_ADD: "put {} in the cart",
    Verb.CART_REMOVE: "take {} out of the cart",
    Verb.ORDER_PLACE: "order {}",
}
_MODES = {
    Mode.AUTO: "without asking",
    Mode.ASK: "asks for your yes each time",
    Mode.ASK_TYPED: "asks for the typed amount and the passphrase each time",
}
_ASKERS = {
    Asker.USER: "you",
    Asker.AGENT: "the agent",
    Asker.WATCH: "a watch",
    Asker.MCP: "an MCP client",
    Asker.PLUGIN: "a plugin",
}
_PURPOSES = {
    "deliver": "for delivery",
    "fit": "to find what fits",
    "notify": "to reach you",
    "plan": "to be let in",
}
_BOUNDS = {
    "item": "{} each",
    "order": "{} an order",
    "day": "{} in any 24 hours",
    "month": "{} in any 30 days",
    "total": "{} in all",
    "open_cart": "{} in the cart at one time",
}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def sentence(grant: Grant) -> str:
    """Say what a grant allows.

    `may put Nike items, size 42, in the cart at a.example until 31 January 2027: at most 90 USD
    each, once in all, asked for by a watch; without asking`.
    """
    may = "must never" if grant.mode is Mode.DENY else "may"
    goods = _goods(grant.items)
    until = _until(grant.until) if grant.until else ""
    head = f"{may} {_what(grant, goods)}{_where(grant)}{until}"
    return "; ".join([f"{head}: {', '.join(_conditions(grant, goods))}", *_ways(grant)])


def used_words(grant: Grant, used: Used, now: datetime) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    count = f"{used.count}" if grant.count is None else f"{used.count} of {grant.count}"
    parts = [f"used {count} {'time' if count == '1' else 'times'}" if used.count else "unused"]
    if not used.count and grant.count is not None:
        parts = [f"unused, of {_number(grant.count, 'time')}"]
    if grant.limits:
        sums = spent_of(grant.limits, used)
        parts += [f"{spent} of {_BOUNDS[name].format(bound)}" for name, spent, bound in sums]
    if grant.per_hour is not None:
        parts.append(f"{used.count_hour} of {_number(grant.per_hour, 'time')} this hour")
    if grant.per_day is not None:
        parts.append(f"{used.count_day} of {_number(grant.per_day, 'time')} in 24 hours")
    if (lapse := lapses(grant, used)) is not None:
        said = "lapsed" if lapse <= now else "lapses unless used by"
        parts.append(f"{said} {lapse.date()}")
    return ", ".join(parts)


def _what(grant: Grant, goods: str) -> str:
    if len(grant.verbs) == 1 and goods and grant.verbs[0] in _WITH_GOODS:
        return _WITH_GOODS[grant.verbs[0]].format(goods)
    return _and([VERB_WORDS[verb] for verb in grant.verbs])


def _goods(rules: tuple[ItemRule, ...]) -> str:
    """Say which goods: `Nike items, size 42,`; empty where there is no condition."""
    if not rules:
        return ""
    brands = [rule for rule in rules if rule.attribute == "brand" and not rule.negated]
    first = brands[0] if brands else None
    parts = [f"{_or(list(map(quoted, first.values)))} items" if first else "goods"]
    parts += [_rule(rule) for rule in rules if rule is not first]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts)},"


def _rule(rule: ItemRule) -> str:
    if rule.attribute == "category" and rule.values == ("goods",) and not rule.negated:
        return "no gift cards or subscriptions"
    values = _or(list(map(quoted, rule.values)))
    return f"{'not ' if rule.negated else ''}{rule.attribute} {values}"


def _where(grant: Grant) -> str:
    if not grant.hosts:
        return " anywhere" if grant.mode is Mode.DENY else " on this machine"
    names = {ADDED: "the shops that you added", ANY: "any address that you name"}
    return f" at {_or([names.get(host, host) for host in grant.hosts])}"


def _conditions(grant: Grant, goods: str) -> list[str]:
    parts: list[str] = []
    if goods and not (len(grant.verbs) == 1 and grant.verbs[0] in _WITH_GOODS):
        parts.append(f"only {goods.rstrip(',')}")
    if grant.limits:
        parts.append(_limits(grant.limits))
    parts += _counts(grant)
    if grant.window:
        parts.append(_window(grant.window))
    if grant.fields:
        parts.append(f"seeing {_and(list(map(_field, grant.fields)))}")
    if grant.purpose:
        parts.append(_PURPOSES.get(grant.purpose, f"for the purpose {grant.purpose}"))
    parts += map(_argument, grant.where)
    if grant.tools != usual_tools(grant.verbs):
        parts.append(f"with the tool {_or(list(grant.tools))}")
    asking = _or([words for asker, words in _ASKERS.items() if asker in grant.askers])
    return [*parts, f"asked for by {asking}"]


def _ways(grant: Grant) -> list[str]:
    """Say how it asks, and how it ends by itself."""
    parts = [_MODES[grant.mode]] if grant.mode in _MODES else []
    parts += [_origin(rule) for rule in grant.origins]
    lenient = grant.mode in {Mode.AUTO, Mode.ASK}
    if lenient and Verb.ORDER_PLACE in grant.verbs:
        parts.append("an order asks for the typed amount and the passphrase all the same")
    elif lenient and Verb.CART_ADD in grant.verbs:
        parts.append("nothing is ordered by it")
    if grant.idle_days is not None:
        parts.append(f"lapses after {_number(grant.idle_days, 'day')} without use")
    return parts


def _limits(limits: Limits) -> str:
    bounds = [
        words.format(Money(bound, limits.currency))
        for name, words in _BOUNDS.items()
        if (bound := getattr(limits, name)) is not None
    ]
    return f"at most {_and(bounds)}"


def _counts(grant: Grant) -> list[str]:
    parts: list[str] = []
    if grant.quantity is not None:
        parts.append(f"at most {grant.quantity} of one thing")
    if grant.count is not None:
        parts.append("once in all" if grant.count == 1 else f"{grant.count} times in all at most")
    if grant.per_hour is not None:
        parts.append(f"at most {_number(grant.per_hour, 'time')} in any hour")
    if grant.per_day is not None:
        parts.append(f"at most {_number(grant.per_day, 'time')} in any 24 hours")
    return parts


def _window(window: Window) -> str:
    runs = [
        _DAYS[first] if first == last else f"{_DAYS[first]} to {_DAYS[last]}"
        for first, last in day_runs(window.days)
    ]
    hours = f"from {hour(window.start)} to {hour(window.end)}"
    return f"only {_and(runs)} {hours} in {window.zone}"


def _field(use: FieldUse) -> str:
    return (
        f"your {use.field}" if use.handling is Handling.PLAIN else f"a handle of your {use.field}"
    )


def _argument(condition: Where) -> str:
    if isinstance(condition, OneOf):
        values = _or(list(map(exact, condition.values)))
        return f"where its {condition.name} is {values}"
    return f"where its {condition.name} is at most {condition.bound}"


def _origin(rule: OriginRule) -> str:
    what = "it all" if rule.argument is None else f"its {rule.argument}"
    return f"but it asks unless {what} comes from {_or(list(map(_source, rule.sources)))}"


def _source(origin: Origin) -> str:
    match origin.source:
        case Source.USER:
            return "you"
        case Source.MODEL:
            return "the planner"
        case Source.VAULT:
            return f"your {origin.of or 'vault'}"
        case Source.SHOP:
            return origin.of or "that very shop"
        case Source.PLUGIN:
            return f"the plugin {origin.of}"


def _until(until: datetime) -> str:
    from babel.dates import format_date

    match last_day(until):
        case Until(day, None):
            return f" until {format_date(day, 'd MMMM y', locale='en')}"
        case Until(day, time):
            return f" until {format_date(day, 'd MMMM y', locale='en')} at {time} UTC"


def _number(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _and(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _or(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} or {parts[-1]}"

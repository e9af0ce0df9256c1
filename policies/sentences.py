"""How a grant becomes one plain sentence, in any language: which clauses, and in which order.

No clause is silent: two grants that say different things have different sentences.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from manciple.policies.actions import Asker, FieldUse, Handling, Origin, Source, Verb
from manciple.policies.conditions import OneOf, OriginRule, Where
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode, Used
from manciple.policies.item_rules import ItemRule
from manciple.policies.money import Money
from manciple.policies.windows import Window
from manciple.policies.wording import (
    day_runs,
    exact,
    hour,
    lapses,
    last_day,
    quoted,
    spent_of,
    usual_tools,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language; `{}` and `{name}` stand for what a grant says."""

    head: str
    """Of `may`, `what`, `where`, `until` and `conditions`."""

    then: str
    """Between the head and each of the ways in which it asks and ends."""

    clause: str
    """Between two conditions."""

    both: tuple[str, str]
    """Between the members of a list, and before the last, where all of them count."""

    either: tuple[str, str]
    """The same, where any of them counts."""

    may: str
    never: str
    verbs: Mapping[Verb, str]
    with_goods: Mapping[Verb, str]
    """Verbs that name their goods within."""

    modes: Mapping[Mode, str]
    askers: Mapping[Asker, str]
    asked_by: str
    goods: str
    branded: str
    """Goods of the brands `{}`."""

    ruled: str
    """`{goods}` under the conditions `{rules}`."""

    rule: str
    """Of `{attribute}` and `{values}`."""

    not_rule: str
    between_rules: str
    attributes: Mapping[str, str]
    no_gift_cards: str
    only: str
    here: str
    anywhere: str
    at: str
    at_ours: str
    """The same, where no host is named."""

    added: str
    any_host: str
    bounds: Mapping[str, str]
    """By the name of each limit of money."""

    limits: str
    """Around all the limits of money."""

    between_limits: tuple[str, str]
    quantity: str
    once: str
    count: str
    per_hour: Callable[[int], str]
    per_day: Callable[[int], str]
    window: str
    """Of `days`, `start`, `end` and `zone`."""

    days: tuple[str, ...]
    to_day: str
    """Of the `{first}` and the `{last}` of a run of days."""

    seeing: str
    plain: str
    handle: str
    purposes: Mapping[str, str]
    purpose: str
    argument_in: str
    argument_up_to: str
    tool: str
    origin: str
    """Of `{what}` and `{sources}`."""

    origin_all: str
    origin_argument: str
    sources: Mapping[Source, str]
    """Where the source names whose it is, as `{}`."""

    sources_alone: Mapping[Source, str]
    order_asks: str
    no_order: str
    idle: Callable[[int], str]
    until: str
    until_time: str
    """Of `{day}` and `{time}`, in UTC."""

    locale: str
    day_pattern: str
    used: Callable[[int, int | None], str]
    """How often a grant was used, and out of how many times."""

    spent: str
    """Of `{bound}`, in words of `bounds`, and what is `{spent}` of it."""

    used_hour: Callable[[int, int], str]
    used_day: Callable[[int, int], str]
    lapsed: str
    lapses: str


def sentence(grant: Grant, words: Words) -> str:
    """Say what a grant allows."""
    goods = _goods(grant.items, words)
    head = words.head.format(
        may=words.never if grant.mode is Mode.DENY else words.may,
        what=_what(grant, goods, words),
        where=_where(grant, words),
        until=_until(grant.until, words) if grant.until else "",
        conditions=words.clause.join(_conditions(grant, goods, words)),
    )
    return words.then.join([head, *_ways(grant, words)])


def used_words(grant: Grant, used: Used, now: datetime, words: Words) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    parts = [words.used(used.count, grant.count)]
    if grant.limits:
        parts += [
            words.spent.format(bound=words.bounds[name].format(bound), spent=spent)
            for name, spent, bound in spent_of(grant.limits, used)
        ]
    if grant.per_hour is not None:
        parts.append(words.used_hour(used.count_hour, grant.per_hour))
    if grant.per_day is not None:
        parts.append(words.used_day(used.count_day, grant.per_day))
    if (lapse := lapses(grant, used)) is not None:
        parts.append((words.lapsed if lapse <= now else words.lapses).format(lapse.date()))
    return words.clause.join(parts)


def _listed(parts: list[str], between: tuple[str, str]) -> str:
    comma, last = between
    return parts[0] if len(parts) == 1 else f"{comma.join(parts[:-1])}{last}{parts[-1]}"


def _what(grant: Grant, goods: str, words: Words) -> str:
    if named := _names_goods(grant, words):
        return named.format(goods) if goods else words.verbs[grant.verbs[0]]
    return _listed([words.verbs[verb] for verb in grant.verbs], words.both)


def _names_goods(grant: Grant, words: Words) -> str | None:
    return words.with_goods.get(grant.verbs[0]) if len(grant.verbs) == 1 else None


def _goods(rules: tuple[ItemRule, ...], words: Words) -> str:
    """Say which goods; empty where there is no condition."""
    if not rules:
        return ""
    first = next((r for r in rules if r.attribute == "brand" and not r.negated), None)
    name = words.branded.format(_values(first, words)) if first else words.goods
    rest = [_rule(rule, words) for rule in rules if rule is not first]
    if not rest:
        return name
    return words.ruled.format(goods=name, rules=words.between_rules.join(rest))


def _rule(rule: ItemRule, words: Words) -> str:
    if rule.attribute == "category" and rule.values == ("goods",) and not rule.negated:
        return words.no_gift_cards
    pattern = words.not_rule if rule.negated else words.rule
    attribute = words.attributes[rule.attribute]
    return pattern.format(attribute=attribute, values=_values(rule, words))


def _values(rule: ItemRule, words: Words) -> str:
    return _listed(list(map(quoted, rule.values)), words.either)


def _where(grant: Grant, words: Words) -> str:
    if not grant.hosts:
        return words.anywhere if grant.mode is Mode.DENY else words.here
    names = {ADDED: words.added, ANY: words.any_host}
    at = words.at if set(grant.hosts) - set(names) else words.at_ours
    return at.format(_listed([names.get(h, h) for h in grant.hosts], words.either))


def _conditions(grant: Grant, goods: str, words: Words) -> list[str]:
    parts: list[str] = []
    if goods and not _names_goods(grant, words):
        parts.append(words.only.format(goods.rstrip(",")))
    if grant.limits:
        parts.append(_limits(grant.limits, words))
    parts += _counts(grant, words)
    if grant.window:
        parts.append(_window(grant.window, words))
    if grant.fields:
        seen = [_field(use, words) for use in grant.fields]
        parts.append(words.seeing.format(_listed(seen, words.both)))
    if grant.purpose:
        parts.append(words.purposes.get(grant.purpose, words.purpose.format(grant.purpose)))
    parts += [_argument(condition, words) for condition in grant.where]
    if grant.tools != usual_tools(grant.verbs):
        parts.append(words.tool.format(_listed(list(grant.tools), words.either)))
    asking = [said for asker, said in words.askers.items() if asker in grant.askers]
    return [*parts, words.asked_by.format(_listed(asking, words.either))]


def _ways(grant: Grant, words: Words) -> list[str]:
    """Say how it asks, and how it ends by itself."""
    parts = [words.modes[grant.mode]] if grant.mode in words.modes else []
    parts += [_origin(rule, words) for rule in grant.origins]
    lenient = grant.mode in {Mode.AUTO, Mode.ASK}
    if lenient and Verb.ORDER_PLACE in grant.verbs:
        parts.append(words.order_asks)
    elif lenient and Verb.CART_ADD in grant.verbs:
        parts.append(words.no_order)
    if grant.idle_days is not None:
        parts.append(words.idle(grant.idle_days))
    return parts


def _limits(limits: Limits, words: Words) -> str:
    bounds = [
        said.format(Money(bound, limits.currency))
        for name, said in words.bounds.items()
        if (bound := getattr(limits, name)) is not None
    ]
    return words.limits.format(_listed(bounds, words.between_limits))


def _counts(grant: Grant, words: Words) -> list[str]:
    parts: list[str] = []
    if grant.quantity is not None:
        parts.append(words.quantity.format(grant.quantity))
    if grant.count is not None:
        parts.append(words.once if grant.count == 1 else words.count.format(grant.count))
    if grant.per_hour is not None:
        parts.append(words.per_hour(grant.per_hour))
    if grant.per_day is not None:
        parts.append(words.per_day(grant.per_day))
    return parts


def _window(window: Window, words: Words) -> str:
    runs = [
        words.days[first]
        if first == last
        else words.to_day.format(first=words.days[first], last=words.days[last])
        for first, last in day_runs(window.days)
    ]
    return words.window.format(
        days=_listed(runs, words.both),
        start=hour(window.start),
        end=hour(window.end),
        zone=window.zone,
    )


def _field(use: FieldUse, words: Words) -> str:
    return (words.plain if use.handling is Handling.PLAIN else words.handle).format(use.field)


def _argument(condition: Where, words: Words) -> str:
    if isinstance(condition, OneOf):
        values = _listed(list(map(exact, condition.values)), words.either)
        return words.argument_in.format(name=condition.name, values=values)
    return words.argument_up_to.format(name=condition.name, bound=condition.bound)


def _origin(rule: OriginRule, words: Words) -> str:
    named = words.origin_argument.format(rule.argument) if rule.argument else words.origin_all
    sources = _listed([_source(origin, words) for origin in rule.sources], words.either)
    return words.origin.format(what=named, sources=sources)


def _source(origin: Origin, words: Words) -> str:
    if origin.of:
        return words.sources[origin.source].format(origin.of)
    return words.sources_alone[origin.source]


def _until(until: datetime, words: Words) -> str:
    from babel.dates import format_date

    last = last_day(until)
    day = format_date(last.day, words.day_pattern, locale=words.locale)
    pattern = words.until if last.time is None else words.until_time
    return pattern.format(day=day, time=last.time)

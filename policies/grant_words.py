"""A grant in one plain sentence, written by code from the grant alone."""

from datetime import timedelta

from manciple.policies.actions import Asker, Verb
from manciple.policies.grants import ADDED, ANY, Grant, ItemRule, Limits, Mode
from manciple.policies.money import Money

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
_MODES = {
    Mode.AUTO: ("may", "without asking"),
    Mode.ASK: ("may", "after your yes each time"),
    Mode.ASK_TYPED: ("may", "after you type the amount and the passphrase each time"),
    Mode.DENY: ("must never", ""),
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
    "day": "{} in 24 hours",
    "month": "{} in 30 days",
    "total": "{} in all",
}


def sentence(grant: Grant) -> str:
    """Say what a grant allows: `may put into the cart at a.example, at most 90 USD each, …`."""
    may, how = _MODES[grant.mode]
    parts = [f"{may} {_listed([VERB_WORDS[verb] for verb in grant.verbs])}{_where(grant)}"]
    parts += [_rule(rule) for rule in grant.items]
    if grant.limits:
        parts.append(_limits(grant.limits))
    if grant.quantity is not None:
        parts.append(f"{grant.quantity} of one thing at most")
    if grant.count is not None:
        parts.append("once" if grant.count == 1 else f"{grant.count} times at most")
    if grant.fields:
        seen = _listed([use.field for use in grant.fields])
        purpose = _PURPOSES.get(str(grant.purpose), f"to {grant.purpose}")
        parts.append(f"using your {seen} {purpose}")
    if Asker.USER not in grant.askers:
        parts.append(f"when a {_listed([str(asker) for asker in grant.askers])} asks")
    if grant.until:
        parts.append(f"until {(grant.until - timedelta(seconds=1)).date()}")
    return ", ".join([*parts, how] if how else parts)


def _where(grant: Grant) -> str:
    if not grant.hosts:
        return " anywhere" if grant.mode is Mode.DENY else " on this machine"
    names = {ADDED: "the shops that you added", ANY: "any address that you name"}
    return f" at {_listed([names.get(host, host) for host in grant.hosts])}"


def _rule(rule: ItemRule) -> str:
    if rule.attribute == "category" and rule.values == ("goods",) and not rule.negated:
        return "goods only, no gift cards or subscriptions"
    values = " or ".join(rule.values)
    return f"{rule.attribute} {'not ' if rule.negated else ''}{values}"


def _limits(limits: Limits) -> str:
    bounds = [
        words.format(Money(bound, limits.currency))
        for name, words in _BOUNDS.items()
        if (bound := getattr(limits, name)) is not None
    ]
    return f"at most {_listed(bounds)}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"

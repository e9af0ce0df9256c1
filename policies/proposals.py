"""Grants that are put before the user: the starters of a new home, and the narrowest that would
allow what was denied. A proposal is nothing until it is signed.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from manciple.policies.actions import Action, Asker, FieldUse, Handling, Item, Verb
from manciple.policies.errors import BadGrant, Misused
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode
from manciple.policies.item_rules import ItemRule
from manciple.policies.money import EXPONENTS, Money
from manciple.policies.narrowing import narrower

PROPOSED_LIFE = timedelta(days=7)
REMEMBERED_LIFE = timedelta(days=30)

ORDER_FIELDS = tuple(
    FieldUse(name, Handling.PLAIN) for name in ("address.home", "contact.email", "identity.name")
)
FIT_FIELDS = tuple(FieldUse(name, Handling.PLAIN) for name in ("fit.bottom", "fit.shoe", "fit.top"))
_ORDER_CAP = {"USD": 300, "EUR": 300, "GBP": 250, "TWD": 9000, "JPY": 45000, "CHF": 300}
_EVERYBODY = (Asker.AGENT, Asker.USER, Asker.WATCH)


def starters(currency: str) -> tuple[Grant, ...]:
    """Return the grants that `init` proposes, with limits in `currency`.

    Looking and watching: auto; a notice in the terminal: auto; the cart: ask; orders: ask-typed.
    """
    if currency not in EXPONENTS:
        raise Misused(f"{currency[:10]!r} is no currency", hint="such as USD or TWD")
    cap = Money.of(_ORDER_CAP.get(currency, 300), currency).minor
    goods = (ItemRule("category", ("goods",)),)
    return (
        Grant(
            tools=("store",),
            verbs=(Verb.STORE_ADD, Verb.STORE_REMOVE),
            askers=(Asker.USER,),
            hosts=(ANY,),
            mode=Mode.AUTO,
        ),
        Grant(
            tools=("cart", "find", "order", "watch"),
            verbs=(
                Verb.CART_OPEN,
                Verb.CART_READ,
                Verb.OFFER_READ,
                Verb.ORDER_MARK,
                Verb.ORDER_QUOTE,
                Verb.ORDER_READ,
            ),
            askers=_EVERYBODY,
            hosts=(ADDED,),
            mode=Mode.AUTO,
        ),
        Grant(
            tools=("watch",),
            verbs=(Verb.WATCH_CREATE, Verb.WATCH_STOP),
            askers=(Asker.AGENT, Asker.USER),
            hosts=(ADDED,),
            mode=Mode.AUTO,
        ),
        Grant(
            tools=("profile",),
            verbs=(Verb.DATA_READ,),
            askers=(Asker.AGENT, Asker.USER),
            fields=FIT_FIELDS,
            purpose="fit",
            mode=Mode.AUTO,
        ),
        Grant(tools=("notice",), verbs=(Verb.NOTICE_SEND,), askers=_EVERYBODY, mode=Mode.AUTO),
        Grant(
            tools=("cart",),
            verbs=(Verb.CART_ADD, Verb.CART_REMOVE),
            askers=(Asker.AGENT, Asker.USER),
            hosts=(ADDED,),
            items=goods,
            mode=Mode.ASK,
        ),
        Grant(
            tools=("order",),
            verbs=(Verb.ORDER_PLACE,),
            askers=_EVERYBODY,
            hosts=(ADDED,),
            items=goods,
            limits=Limits(currency, order=cap, month=cap * 3),
            fields=ORDER_FIELDS,
            purpose="deliver",
            mode=Mode.ASK_TYPED,
        ),
    )


def narrowest(action: Action, now: datetime) -> Grant:
    """Return the grant that would cover this action and as little else as can be said.

    It asks each time, and ends after a week.
    """
    mode = Mode.ASK_TYPED if action.verb.spends or action.brings else Mode.ASK
    return Grant(
        tools=(action.tool.id,),
        verbs=(action.verb,),
        askers=(action.asker,),
        hosts=(action.host,) if action.host else (),
        items=_exactly(action.items),
        limits=_limits(action),
        quantity=max((i.quantity for i in action.items), default=None) or None,
        fields=action.fields,
        purpose=action.purpose,
        until=(now + PROPOSED_LIFE).replace(microsecond=0),
        mode=mode,
    )


@dataclass(frozen=True, slots=True)
class ForGood:
    """What `always` means: a grant that does not ask, and what it takes from the one that asked."""

    grant: Grant
    """New, or the next version of the grant that asked where that covers no more than this."""

    asking: Grant | None
    """The grant that asked, narrowed by what the new one covers: of two that cover the same the
    stricter would win. None where the new one takes its place."""


def remembered(action: Action, asking: Grant, now: datetime) -> ForGood | None:
    """Return what `always` means: this again, at this shop and at most at this price, for a month.

    None for what no grant can say so narrowly: only goods can be taken out of the grant `asking`.
    """
    until = (now + REMEMBERED_LIFE).replace(microsecond=0)
    until = min(until, asking.until) if asking.until else until
    exactly = replace(narrowest(action, now), until=until, mode=Mode.AUTO)
    if narrower(replace(asking, until=until, mode=Mode.AUTO), exactly):
        return ForGood(replace(asking, until=until, mode=Mode.AUTO), None)
    variants = {item.variant for item in action.items}
    if not variants:
        return None
    before = [r for r in asking.items if r.attribute == "variant" and r.negated]
    variants.update(value for rule in before for value in rule.values)
    without = ItemRule("variant", tuple(sorted(variants)), negated=True)
    items = (*(rule for rule in asking.items if rule not in before), without)
    try:
        grant = parse(show(_as_bounded_as(exactly, asking)))
        rest = parse(show(replace(asking, items=items)))
    except BadGrant:  # it has been taken from so often that it cannot be said any more
        return None
    return ForGood(grant, replace(rest, id=asking.id, version=asking.version))


def _as_bounded_as(grant: Grant, asking: Grant) -> Grant:
    """Return `grant` with all that bounds `asking` besides: what asked may not run free."""
    limits, theirs = grant.limits, asking.limits
    if limits and theirs and limits.currency == theirs.currency:
        limits = replace(limits, open_cart=theirs.open_cart)
    return replace(
        grant,
        items=tuple(dict.fromkeys((*asking.items, *grant.items))),
        limits=limits or theirs,
        count=asking.count,
        per_hour=asking.per_hour,
        per_day=asking.per_day,
        window=asking.window,
        where=asking.where,
        origins=asking.origins,
        idle_days=asking.idle_days,
    )


def _exactly(items: tuple[Item, ...]) -> tuple[ItemRule, ...]:
    variants = tuple(sorted({item.variant for item in items}))
    return (ItemRule("variant", variants),) if variants else ()


def _limits(action: Action) -> Limits | None:
    prices = [item.unit_price for item in action.items]
    if action.cost is not None:
        return Limits(action.cost.currency, order=action.cost.minor, total=action.cost.minor)
    if not prices or any(price.currency != prices[0].currency for price in prices):
        return None
    return Limits(prices[0].currency, item=max(price.minor for price in prices))

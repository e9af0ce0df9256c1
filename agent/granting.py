"""What a person wants to grant, as options say it: put together into a grant. Pure.

Nothing is signed here; what comes of it is shown whole on the signing screen.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from manciple.policies.actions import Asker, FieldUse, Handling, Verb, is_host
from manciple.policies.errors import BadMoney, Misused
from manciple.policies.fields import known
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode
from manciple.policies.item_rules import ITEM_ATTRIBUTES, ItemRule
from manciple.policies.money import Money
from manciple.policies.proposals import ORDER_FIELDS
from manciple.policies.wording import usual_tools
from manciple.tools.sizes import spelt_size

E = TypeVar("E", bound=StrEnum)

HERE = frozenset({Verb.NOTICE_SEND, Verb.DATA_READ})
"""What stays on this machine: needs no shop."""

_GOODS = frozenset({Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE})
_DAYS = re.compile(r"([1-9][0-9]{0,3})d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wishes:
    """The clauses of a grant as a person gives them; None or empty where they said nothing."""

    tool: tuple[str, ...] = ()
    verb: tuple[str, ...] = ()
    asker: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    """Hosts, or `added`."""

    brand: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    colour: tuple[str, ...] = ()
    seller: tuple[str, ...] = ()
    variant: tuple[str, ...] = ()
    item_max: str | None = None
    order_max: str | None = None
    day_max: str | None = None
    month_max: str | None = None
    total_max: str | None = None
    cart_max: str | None = None
    qty: int | None = None
    times: int | None = None
    per_hour: int | None = None
    per_day: int | None = None
    idle: int | None = None
    field: tuple[str, ...] = ()
    """`fit.top`, or `address.home:handle`."""

    purpose: str | None = None
    until: str | None = None
    """A day, or `30d`."""

    mode: str | None = None

    @property
    def empty(self) -> bool:
        """Was nothing said at all?"""
        return all(getattr(self, each.name) in {None, ()} for each in fields(self))


def wished(wishes: Wishes, currency: str, now: datetime) -> Grant:
    """Return a new grant. Raises `Misused` where a clause is missing or cannot be meant."""
    verbs = _each(Verb, "--verb", wishes.verb)
    if not verbs:
        raise Misused("what may be done?", hint="--verb cart.add, or manciple grant alone")
    if not wishes.at and not set(verbs) <= HERE:
        raise Misused("at which shop?", hint="--at shop.example, or --at added")
    forbids = wishes.mode == "deny"  # which is as wide as it was said
    if not wishes.category and set(verbs) & _GOODS and not forbids:
        wishes = replace(wishes, category=("goods",))  # gift cards have to be named
    if not wishes.field and Verb.ORDER_PLACE in verbs and not wishes.purpose and not forbids:
        named = tuple(use.field for use in ORDER_FIELDS)
        wishes = replace(wishes, field=named, purpose="deliver")
    mode = Mode.ASK_TYPED if Verb.ORDER_PLACE in verbs else Mode.ASK
    limits = _limits(None, wishes, currency)
    if Verb.ORDER_PLACE in verbs and limits is None and not forbids:
        raise Misused("up to how much may be ordered?", hint="--order-max 300USD")
    askers: tuple[Asker, ...] = (Asker.AGENT, Asker.USER)
    if ANY in wishes.at:
        askers = (Asker.USER,)
    if forbids:
        askers = tuple(sorted(Asker))
    blank = Grant(
        tools=usual_tools(verbs),
        verbs=verbs,
        askers=askers,
        hosts=(),
        limits=limits,
        mode=mode if limits or Verb.ORDER_PLACE not in verbs else Mode.DENY,
    )
    return changed(blank, replace(wishes, verb=()), currency, now)


def changed(grant: Grant, wishes: Wishes, currency: str, now: datetime) -> Grant:
    """Return `grant` with what was said put in the place of what it says. Raises `Misused`."""
    verbs = _each(Verb, "--verb", wishes.verb) or grant.verbs
    tools = tuple(sorted(set(wishes.tool)))
    made = replace(
        grant,
        verbs=verbs,
        tools=tools or (usual_tools(verbs) if wishes.verb else grant.tools),
        askers=_each(Asker, "--asker", wishes.asker) or grant.askers,
        hosts=_hosts(wishes.at) or grant.hosts,
        items=_items(grant.items, wishes),
        limits=_limits(grant.limits, wishes, currency),
        quantity=_count(wishes.qty, grant.quantity),
        count=_count(wishes.times, grant.count),
        per_hour=_count(wishes.per_hour, grant.per_hour),
        per_day=_count(wishes.per_day, grant.per_day),
        idle_days=_count(wishes.idle, grant.idle_days),
        fields=tuple(sorted({_use(text) for text in wishes.field})) or grant.fields,
        purpose=wishes.purpose or grant.purpose,
        until=_until(wishes.until, now) if wishes.until is not None else grant.until,
        mode=_one(Mode, "--mode", wishes.mode) if wishes.mode is not None else grant.mode,
    )
    more_than_zero(made)
    return replace(parse(show(made)), id=grant.id, version=grant.version)  # what can be read back


def more_than_zero(grant: Grant) -> None:
    """Raise `Misused` for a bound of zero: nothing is left, and it would still stand as a grant."""
    limits = grant.limits
    if limits is None or grant.mode is Mode.DENY:
        return
    for each in fields(limits):
        if getattr(limits, each.name) == 0:
            hint = f"to end it: manciple revoke {grant.id or 'g3'}"
            raise Misused("a bound of zero would allow nothing", hint=hint)


def amount(text: str, currency: str, option: str) -> Money:
    """Read an amount; one without a currency is in the home's own. Raises `BadMoney`."""
    bare = not any(letter.isalpha() for letter in text)
    try:
        return Money.parse(f"{text} {currency}" if bare else text)
    except BadMoney as error:
        raise BadMoney(f"{option}: {error}", hint=error.hint or "write 120 USD") from error


def _limits(before: Limits | None, wishes: Wishes, currency: str) -> Limits | None:
    said = {
        "item": wishes.item_max,
        "order": wishes.order_max,
        "day": wishes.day_max,
        "month": wishes.month_max,
        "total": wishes.total_max,
        "open_cart": wishes.cart_max,
    }
    read = {
        name: amount(text, currency, f"--{name.removeprefix('open_')}-max")
        for name, text in said.items()
        if text is not None
    }
    return limits_of(before, read) if read else before


def limits_of(before: Limits | None, said: Mapping[str, Money]) -> Limits:
    """Return limits with what was `said` in the place of what stood `before`; `said` by attribute.

    Raises `Misused` for more than one currency.
    """
    currencies = {money.currency for money in said.values()}
    currencies |= {before.currency} if before else set[str]()
    if len(currencies) > 1:
        mixed = " and ".join(sorted(currencies))
        raise Misused(f"it is all in one currency, not {mixed}", hint="make a second one")

    def bound(name: str) -> int | None:
        kept: int | None = getattr(before, name, None)
        return said[name].minor if name in said else kept

    return Limits(
        currencies.pop(),
        item=bound("item"),
        order=bound("order"),
        day=bound("day"),
        month=bound("month"),
        total=bound("total"),
        open_cart=bound("open_cart"),
    )


def _items(before: tuple[ItemRule, ...], wishes: Wishes) -> tuple[ItemRule, ...]:
    said = {name: getattr(wishes, name, ()) for name in ITEM_ATTRIBUTES}
    said["size"] = tuple(map(spelt_size, wishes.size))  # as offers spell theirs
    rules = [
        ItemRule(name, tuple(sorted(set(_filled(f"--{name}", values)))))
        for name, values in said.items()
        if values
    ]
    kept = [rule for rule in before if rule.negated or not said[rule.attribute]]
    return tuple(sorted([*kept, *rules], key=lambda rule: (rule.attribute, rule.negated)))


def _filled(option: str, values: Iterable[str]) -> list[str]:
    found = [value.strip() for value in values]
    if not all(found):
        raise Misused(f"{option} says nothing", hint=f"leave {option} out, or give it a value")
    return found


def _hosts(said: tuple[str, ...]) -> tuple[str, ...]:
    for host in said:
        if host not in {ADDED, ANY} and not is_host(host):
            raise Misused(f"--at: {host[:60]!r} is no host", hint="such as shop.example, or added")
    return tuple(sorted(set(said)))


def _use(text: str) -> FieldUse:
    name, _, handling = text.partition(":")
    known(name)
    return FieldUse(name, _one(Handling, "--field", handling or "plain"))


def _count(said: int | None, before: int | None) -> int | None:
    return before if said is None else said


def _until(text: str, now: datetime) -> datetime:
    """Read a day, to whose end in UTC it counts, or so many days from now."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if match := _DAYS.fullmatch(text):
        return today + timedelta(days=int(match[1]) + 1)
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise Misused(f"--until: {text[:20]!r} is no day", hint="2027-01-31, or 30d") from None
    if day < today:
        raise Misused(f"--until: {text} is over", hint="a day to come, or 30d")
    return day + timedelta(days=1)


def _each(kind: type[E], option: str, said: tuple[str, ...]) -> tuple[E, ...]:
    words = [word for text in said for word in text.split(",") if word]
    return tuple(sorted({_one(kind, option, word) for word in words}))


def _one(kind: type[E], option: str, word: str) -> E:
    try:
        return kind(word)
    except ValueError:
        every = ", ".join(kind)
        raise Misused(f"{option}: {word[:40]!r} is not there", hint=f"one of {every}") from None

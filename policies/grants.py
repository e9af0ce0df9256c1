"""A grant: one row of scope that the user signed. Every condition must hold.

What is unknown satisfies no condition, an empty set covers nothing, and a part that is not named
is not covered: no hosts means only what stays here, no fields means no fields, and nothing is
spent without a limit on money. The text form is in `policies/grant_text.py`; what each part means
is told in `docs/formats/grants.md`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self, TypeAlias

from manciple.policies.actions import Action, Asker, FieldUse, Verb
from manciple.policies.conditions import OriginRule, Where, met
from manciple.policies.errors import BadGrant
from manciple.policies.facts import Facts, use_of
from manciple.policies.item_rules import ItemRule
from manciple.policies.money import Money
from manciple.policies.windows import Window


class Mode(StrEnum):
    """What a grant says of the actions it covers, from lenient to strict."""

    AUTO = "auto", 0
    ASK = "ask", 1
    ASK_TYPED = "ask-typed", 2
    DENY = "deny", 3

    strictness: int
    """0 for auto to 3 for deny."""

    def __new__(cls, word: str, strictness: int) -> Self:
        """Make a mode of its word."""
        made = str.__new__(cls, word)
        made._value_ = word
        made.strictness = strictness
        return made


class Miss(StrEnum):
    """Why a grant does not cover an action, or has no room for it."""

    TOOL = "tool"
    VERB = "verb"
    ASKER = "asker"
    HOST = "host"
    ITEMS = "items"
    CURRENCY = "currency"
    PRICE = "price"
    QUANTITY = "quantity"
    FIELDS = "fields"
    PURPOSE = "purpose"
    WHERE = "where"
    """Its conditions on the action's arguments."""

    EXPIRED = "expired"
    WINDOW = "window"
    """Not at this hour."""

    IDLE = "idle"
    """It lapsed: nobody used it for so long."""

    COUNT = "count"
    RATE = "rate"
    """So often in an hour or a day."""

    BUDGET = "budget"
    """Day, month or total."""

    OPEN_CART = "open_cart"


ADDED = "added"
"""In `hosts`: every shop that the user has added, and no other."""

ANY = "any"
"""In `hosts`: any host. Only for grants that the user alone can use."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on money, all in one currency and in minor units; None is no bound of that kind."""

    currency: str
    item: int | None = None
    """For one piece."""

    order: int | None = None
    """For one order, with shipping and tax."""

    day: int | None = None
    """Over any 24 hours."""

    month: int | None = None
    """Over any 30 days."""

    total: int | None = None
    """Over the life of the grant."""

    open_cart: int | None = None
    """For all that lies in carts under this grant at one time, neither ordered nor removed."""

    def __post_init__(self) -> None:
        bounds = [self.item, self.order, self.day, self.month, self.total, self.open_cart]
        if all(bound is None for bound in bounds):
            raise BadGrant("money needs at least one bound", hint="money USD item<=120")
        for bound in bounds:
            Money(0 if bound is None else bound, self.currency)


@dataclass(frozen=True, slots=True)
class Used:
    """What was done under one grant. Amounts are minor units of the grant's own currency."""

    count: int = 0
    """How often, over its life; what failed is not counted."""

    count_hour: int = 0
    """Tries within the last hour, those that failed too."""

    count_day: int = 0
    """Tries within the last 24 hours, those that failed too."""

    day: int = 0
    """Orders' money reserved or spent within 24 hours."""

    month: int = 0
    total: int = 0
    open_cart: int = 0
    """What lies in carts under it is worth, besides the lines that the action at hand sets."""

    last: datetime | None = None
    """When it was last used, or signed where that is later; None: not known."""


UNUSED = Used()

Clause: TypeAlias = tuple[Miss, Callable[[Facts], bool]]
"""One condition of a grant, and what is missed where it does not hold."""

MAX_IDLE_DAYS = 3650
MAX_COUNT = 10**6


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A permission, or with mode `deny` a prohibition."""

    id: str = "new"
    version: int = 1
    tools: tuple[str, ...]
    verbs: tuple[Verb, ...]
    askers: tuple[Asker, ...]
    hosts: tuple[str, ...] = ()
    """Exact hosts, or `added`, or `any`; empty: nothing leaves this machine."""

    items: tuple[ItemRule, ...] = ()
    limits: Limits | None = None
    quantity: int | None = None
    """How many pieces of one item at most."""

    count: int | None = None
    """How often at most, over the life of the grant."""

    per_hour: int | None = None
    """How many tries at most in any 60 minutes."""

    per_day: int | None = None
    """How many tries at most in any 24 hours."""

    window: Window | None = None
    """The days and hours at which it counts; None: at any."""

    fields: tuple[FieldUse, ...] = ()
    purpose: str | None = None
    where: tuple[Where, ...] = ()
    """Conditions on the action's arguments, sorted by name; each must hold."""

    origins: tuple[OriginRule, ...] = ()
    """Where one does not hold, what an auto grant covers is asked for; sorted by argument."""

    until: datetime | None = None
    """Aware; from this instant on it covers nothing."""

    idle_days: int | None = None
    """Unused for more than so many times 24 hours, it covers nothing any more."""

    mode: Mode
    _clauses: tuple["Clause", ...] = field(init=False, repr=False, compare=False)
    """What has to hold of an action, but for how long ago the grant was used."""

    _idle: timedelta = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_clauses", tuple(_clauses(self)))
        object.__setattr__(self, "_idle", timedelta(days=self.idle_days or 0))
        for name in ("tools", "verbs", "askers"):
            if not getattr(self, name):
                raise BadGrant(f"a grant without {name} would cover nothing")
        if ANY in self.hosts and self.mode is not Mode.DENY and self.askers != (Asker.USER,):
            raise BadGrant("hosts any is for what the user alone asks", hint="hosts added")
        if self.mode is Mode.DENY:
            self._hold_plain()
        elif Verb.ORDER_PLACE in self.verbs and not self.limits:
            raise BadGrant("a grant for orders needs a limit", hint="money USD order<=300")
        for number, most in ((self.idle_days, MAX_IDLE_DAYS), *self._counts()):
            if number is not None and not 0 < number <= most:
                raise BadGrant(f"a count is a whole number from 1 to {most}")

    def _counts(self) -> tuple[tuple[int | None, int], ...]:
        counts = (self.quantity, self.count, self.per_hour, self.per_day)
        return tuple((number, MAX_COUNT) for number in counts)

    def _hold_plain(self) -> None:
        """Raise `BadGrant` for a prohibition that would be used up, or asks."""
        limits = self.limits
        sums = () if limits is None else (limits.day, limits.month, limits.total, limits.open_cart)
        uses = (self.count, self.per_hour, self.per_day, self.idle_days, *sums)
        if self.origins or any(bound is not None for bound in uses):
            raise BadGrant(
                "a prohibition holds always: it has no count, sum, rate, idle or origin",
                hint="say item or order, qty, window, where or until",
            )

    @property
    def restrains(self) -> bool:
        """May it forbid what another grant allows, or ask for what another lets through unasked?"""
        return self.mode is not Mode.AUTO or bool(self.origins)

    def misses(
        self, action: Action, now: datetime, added: frozenset[str], last: datetime | None = None
    ) -> list[Miss]:
        """Say what of `action` this grant does not cover; empty where it covers it.

        `added` are the hosts of the shops that the user has added; `last` is `Used.last`.
        """
        return list(self.missing(Facts(action, now, added), last))

    def missing(self, facts: Facts, last: datetime | None) -> Iterator[Miss]:
        """Yield the same one by one, the cheapest to find out first."""
        for miss, holds in self._clauses:
            if not holds(facts):
                yield miss
        if self.idle_days is not None and self._lapsed(facts.now, last):
            yield Miss.IDLE

    def covers(self, facts: Facts, used: Mapping[str, Used]) -> bool:
        """Is nothing missing? `used` is by grant id, as `Usage` has it."""
        for _, holds in self._clauses:
            if not holds(facts):
                return False
        return self.idle_days is None or not self._lapsed(facts.now, used.get(self.id, UNUSED).last)

    def lacks_room(self, facts: Facts, used: Used) -> Miss | None:
        """Say which count or sum would go over with the action; None where there is room."""
        if self.count is not None and used.count >= self.count:
            return Miss.COUNT
        hour = self.per_hour is not None and used.count_hour >= self.per_hour
        if hour or (self.per_day is not None and used.count_day >= self.per_day):
            return Miss.RATE
        limits, action = self.limits, facts.action
        if limits is None:
            return None
        cart = limits.open_cart if facts.verb is _CART_ADD else None
        if cart is not None and used.open_cart + facts.put > cart:
            return Miss.OPEN_CART
        if action.cost is None:
            return None
        cost = action.cost.minor
        over = (
            (limits.day is not None and used.day + cost > limits.day)
            or (limits.month is not None and used.month + cost > limits.month)
            or (limits.total is not None and used.total + cost > limits.total)
        )
        return Miss.BUDGET if over else None

    def mode_for(self, facts: Facts) -> Mode:
        """Return its mode for what it covers: an auto grant asks where an origin is another."""
        if self.mode is _AUTO:
            for rule in self.origins:
                if not rule.holds(facts.args, facts.origins, facts.host):
                    return Mode.ASK
        return self.mode

    def _lapsed(self, now: datetime, last: datetime | None) -> bool:
        """Was it unused for too long? Where nobody knows, it was."""
        return last is None or now - last > self._idle


def _clauses(grant: Grant) -> Iterator[Clause]:
    """Yield what has to hold of an action for `grant` to cover it, the cheapest first.

    Worked out once for each grant: only what it names is ever asked.
    """
    verbs, tools, askers, until = grant.verbs, grant.tools, grant.askers, grant.until
    yield Miss.VERB, lambda facts: facts.verb in verbs
    yield Miss.TOOL, lambda facts: facts.tool in tools
    yield Miss.ASKER, lambda facts: facts.asker in askers
    yield from _place(grant)
    if until is not None:
        yield Miss.EXPIRED, lambda facts: facts.now < until
    yield from _amounts(grant)
    yield from _personal(grant)
    if grant.items:
        yield Miss.ITEMS, _items(grant)
    if grant.where:
        yield Miss.WHERE, _where(grant)
    if (window := grant.window) is not None:
        yield Miss.WINDOW, lambda facts: window.holds(facts.wall(window.zone))


def _place(grant: Grant) -> Iterator[Clause]:
    named = frozenset(grant.hosts) - {ADDED, ANY}  # a host may be called so
    added, anywhere = ADDED in grant.hosts, ANY in grant.hosts
    if grant.hosts:
        yield (
            Miss.HOST,
            lambda facts: (
                facts.host in named
                or (facts.host is not None and (anywhere or (added and facts.added)))
            ),
        )
    elif grant.mode is not Mode.DENY:  # a prohibition that names no place holds everywhere
        yield Miss.HOST, lambda facts: facts.host is None


def _amounts(grant: Grant) -> Iterator[Clause]:
    limits, quantity = grant.limits, grant.quantity
    if limits is not None:
        currency, item, order = limits.currency, limits.item, limits.order
        yield Miss.CURRENCY, lambda facts: facts.currency == currency

        def affordable(facts: Facts) -> bool:
            if item is not None and facts.dearest > item:
                return False
            cost = facts.action.cost
            if cost is None:
                return not facts.spends
            return order is None or cost.minor <= order

        yield Miss.PRICE, affordable
    if quantity is not None:
        yield Miss.QUANTITY, lambda facts: facts.most <= quantity


def _personal(grant: Grant) -> Iterator[Clause]:
    uses, purpose = frozenset(map(use_of, grant.fields)), grant.purpose
    if grant.mode is not Mode.DENY:
        yield Miss.FIELDS, lambda facts: facts.uses <= uses
    elif grant.fields:  # a prohibition reaches every use of a field that it names
        named = frozenset(use.field for use in grant.fields)
        yield Miss.FIELDS, lambda facts: any(use.field in named for use in facts.action.fields)
    if purpose is not None or grant.mode is not Mode.DENY:  # one that names none is for every one
        yield Miss.PURPOSE, lambda facts: not facts.uses or facts.action.purpose == purpose


def _items(grant: Grant) -> Callable[[Facts], bool]:
    rules = [(rule.attribute, rule.known, rule.negated) for rule in grant.items]
    forbids = grant.mode is Mode.DENY

    def hold(facts: Facts) -> bool:
        lines = facts.lines
        for line in lines:
            holds = True
            for attribute, known, negated in rules:  # spelt out: deciding spends its time here
                value = line[attribute]
                if value is None or (value in known) is negated:
                    holds = False
                    break
            if holds is forbids:  # one forbidden line among others is still forbidden
                return forbids
        return bool(lines) and not forbids

    return hold


def _where(grant: Grant) -> Callable[[Facts], bool]:
    by_any = grant.mode is Mode.DENY

    def hold(facts: Facts) -> bool:
        for condition in grant.where:  # noqa: SIM110  (a generator takes as long as the rest)
            if not met(condition, facts.args, by_any=by_any):
                return False
        return True

    return hold


_AUTO, _CART_ADD = Mode.AUTO, Verb.CART_ADD
"""By short names: to look a member up in its enum takes longer than to compare it."""

"""The most that grants and ceilings together let be spent: in 24 hours, in 30 days, and in all.

It is asked for every currency as if nothing had been spent yet and everybody always said yes. Each
order is charged to one grant and to every ceiling, so the answer is the optimum of a small linear
program in whole minor units: how much under which grant at which shop. It is solved exactly.

It is never too low. It may be too high where hours of the day, the goods, fields or a prohibition
with conditions keep money back, which it does not look at; or where a count meets order ceilings
that differ from shop to shop.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from manciple.policies.actions import Verb
from manciple.policies.ceilings import Ceiling
from manciple.policies.grants import ADDED, ANY, Grant, Mode

DAY, MONTH_DAYS = timedelta(hours=24), 30
HERE, ELSEWHERE = "", "any other host"
"""Where an order is placed that names no host, and one that no grant and no ceiling names."""


@dataclass(frozen=True, slots=True)
class Most:
    """The most over one stretch of time."""

    minor: int | None
    """Minor units; None: there is no bound."""

    grants: tuple[str, ...]
    """Ids of the grants under which it would be spent; where there is no bound, of those that
    have none."""


@dataclass(frozen=True, slots=True)
class Worst:
    """The most in one currency."""

    currency: str
    day: Most
    month: Most
    total: Most


def worst_case(
    grants: Iterable[Grant], ceilings: Iterable[Ceiling], added: frozenset[str], now: datetime
) -> tuple[Worst, ...]:
    """Return the most by currency, in the order of the codes; none where nothing can be spent.

    `added` are the hosts of the shops that the user has added.
    """
    every, limits = list(grants), list(ceilings)
    spending = [g for g in every if _spends(g) and (g.until is None or g.until > now)]
    currencies = sorted({g.limits.currency for g in spending if g.limits})
    return tuple(
        Worst(
            currency,
            *(
                _most(_Set.of(every, spending, limits, currency, added), days, now)
                for days in (1, MONTH_DAYS, None)
            ),
        )
        for currency in currencies
    )


@dataclass(frozen=True, slots=True)
class _Set:
    """What concerns one currency."""

    grants: list[Grant]
    ceilings: list[Ceiling]
    places: list[tuple[int, str]]
    """Where money can go: which grant, at which host."""

    @classmethod
    def of(
        cls,
        every: list[Grant],
        spending: list[Grant],
        ceilings: list[Ceiling],
        currency: str,
        added: frozenset[str],
    ) -> "_Set":
        ours = [g for g in spending if g.limits and g.limits.currency == currency]
        over = [each for each in ceilings if each.limits.currency == currency]
        named = {host for grant in ours for host in grant.hosts} - {ADDED, ANY}
        named |= {host for ceiling in over for host in ceiling.hosts}
        hosts = sorted({HERE, ELSEWHERE} | named | added)
        bans = [g for g in every if _bans(g)]
        places = [
            (at, host)
            for at, grant in enumerate(ours)
            for host in hosts
            if _reaches(grant, host, added)
            and not any(_bans_at(b, grant, host, added) for b in bans)
        ]
        return cls(ours, over, places)


def _most(known: _Set, days: int | None, now: datetime) -> Most:
    """Return the most in so many days; None: for ever."""
    rows: list[tuple[set[int], int]] = []
    for at in range(len(known.grants)):
        bound = _grant_bound(known, at, days, now)
        if bound is not None:
            rows.append(({n for n, (g, _) in enumerate(known.places) if g == at}, bound))
    for ceiling in known.ceilings:
        limits = ceiling.limits
        bound = _least(_times(limits.day, days), _times(limits.month, _months(days)), limits.total)
        if bound is not None:
            inside = {n for n, (_, h) in enumerate(known.places) if _under(ceiling, h)}
            rows.append((inside, bound))
    bounded = {n for row, _ in rows for n in row}
    free = {at for n, (at, _) in enumerate(known.places) if n not in bounded}
    if free:
        return Most(None, _named(known, free))
    amounts = _optimum(len(known.places), rows)
    used = {known.places[n][0] for n, amount in enumerate(amounts) if amount}
    return Most(sum(amounts), _named(known, used))


def _grant_bound(known: _Set, at: int, days: int | None, now: datetime) -> int | None:
    """Return the most under one grant, whatever the ceilings but those on one order."""
    grant = known.grants[at]
    limits = grant.limits
    if limits is None:
        return 0
    months = _months(days)
    if grant.until is not None:
        left = grant.until - now
        days, months = _least(days, -(-left // DAY)), _least(months, -(-left // (MONTH_DAYS * DAY)))
    one = max(
        (_one_order(known, grant, host) for g, host in known.places if g == at),
        key=lambda most: float("inf") if most is None else most,
        default=0,
    )
    hours = None if days is None else 24 * days
    times = _least(grant.count, _times(grant.per_day, days), _times(grant.per_hour, hours))
    orders = _times(one, times)
    return _least(_times(limits.day, days), _times(limits.month, months), limits.total, orders)


def _one_order(known: _Set, grant: Grant, host: str) -> int | None:
    ceilings = (each.limits.order for each in known.ceilings if _under(each, host))
    return _least(grant.limits.order if grant.limits else 0, *ceilings)


def _months(days: int | None) -> int | None:
    return None if days is None else -(-days // MONTH_DAYS)


def _times(amount: int | None, times: int | None) -> int | None:
    """Multiply; None is no bound."""
    if 0 in {amount, times}:
        return 0
    return None if amount is None or times is None else amount * times


def _least(*bounds: int | None) -> int | None:
    return min((bound for bound in bounds if bound is not None), default=None)


def _named(known: _Set, which: Iterable[int]) -> tuple[str, ...]:
    return tuple(sorted({known.grants[at].id for at in which}))


def _spends(grant: Grant) -> bool:
    return grant.mode is not Mode.DENY and Verb.ORDER_PLACE in grant.verbs


def _reaches(grant: Grant, host: str, added: frozenset[str]) -> bool:
    if not grant.hosts:
        return host == HERE
    if host == HERE:
        return False
    return host in grant.hosts or ANY in grant.hosts or (ADDED in grant.hosts and host in added)


def _under(ceiling: Ceiling, host: str) -> bool:
    return not ceiling.hosts or host in ceiling.hosts


def _bans(grant: Grant) -> bool:
    """Is it a prohibition of orders without any condition but who, where and with what?"""
    conditions = (grant.items, grant.limits, grant.quantity, grant.window, grant.fields)
    more = (grant.purpose, grant.where, grant.until)
    forbids = grant.mode is Mode.DENY and Verb.ORDER_PLACE in grant.verbs
    return forbids and not any(conditions) and not any(more)


def _bans_at(ban: Grant, grant: Grant, host: str, added: frozenset[str]) -> bool:
    everyone = set(grant.tools) <= set(ban.tools) and set(grant.askers) <= set(ban.askers)
    return everyone and (not ban.hosts or _reaches(ban, host, added))


def _optimum(count: int, rows: Sequence[tuple[set[int], int]]) -> list[int]:
    """Return whole amounts, each 0 or more, with the greatest sum where each row's sum is within.

    Every amount has to stand in some row. Branch and bound over the linear program.
    """
    best = [0] * count
    # Amounts that were put aside, and the rows with what is left of them.
    waiting = [([0] * count, [(set(row), bound) for row, bound in rows])]
    while waiting:
        aside, left = waiting.pop()
        found = _simplex(count, left)
        if sum(aside) + int(sum(found)) <= sum(best):
            continue
        part = next((n for n, amount in enumerate(found) if amount.denominator != 1), None)
        if part is None:
            best = [a + int(amount) for a, amount in zip(aside, found, strict=True)]
            continue
        below = int(found[part])
        waiting.append((aside, [*left, ({part}, below)]))
        above = [(row, bound - (below + 1 if part in row else 0)) for row, bound in left]
        if all(bound >= 0 for _, bound in above):
            more = [a + (below + 1 if n == part else 0) for n, a in enumerate(aside)]
            waiting.append((more, above))
    return best


def _simplex(count: int, rows: Sequence[tuple[set[int], int]]) -> list[Fraction]:
    """Return the amounts with the greatest sum, in fractions: Dantzig's method, Bland's rule.

    Each row says that the sum of these amounts is at most its bound, which is not negative.
    """
    width = count + len(rows)
    table = [
        [
            *(Fraction(n in row) for n in range(count)),
            *(Fraction(n == at) for n in range(len(rows))),
            Fraction(bound),
        ]
        for at, (row, bound) in enumerate(rows)
    ]
    gain = [Fraction(n < count) for n in range(width)]
    basis = list(range(count, width))
    while (enters := next((n for n in range(width) if gain[n] > 0), None)) is not None:
        ratios = [(r[-1] / r[enters], basis[at], at) for at, r in enumerate(table) if r[enters] > 0]
        _, _, leaves = min(ratios)
        pivot = table[leaves] = [each / table[leaves][enters] for each in table[leaves]]
        for at, row in enumerate(table):
            if at != leaves and row[enters]:
                table[at] = [a - row[enters] * b for a, b in zip(row, pivot, strict=True)]
        gain = [a - gain[enters] * b for a, b in zip(gain, pivot[:-1], strict=True)]
        basis[leaves] = enters
    amounts = [Fraction(0)] * width
    for at, name in enumerate(basis):
        amounts[name] = table[at][-1]
    return amounts[:count]

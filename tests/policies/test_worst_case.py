"""The most that could be spent: z3 looks for more, and finds none."""

# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportOperatorIssue=false, reportReturnType=false, reportIndexIssue=false
# (z3 has no types of its own)

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
import z3

from manciple.policies import ceilings
from manciple.policies.ceilings import Ceiling
from manciple.policies.grant_text import parse
from manciple.policies.grants import ADDED, Grant, Limits
from manciple.policies.worst_case import Most, worst_case
from tests import soak
from tests.chance import some
from tests.fakes import NOW, ORDERS, SHOP

PLACES = ("a.example", "b.example", "c.example")
ADDED_HERE = frozenset(PLACES[:2])
NOTHING = frozenset[str]()


def orders(bounds: str, name: str = "g1") -> Grant:
    return replace(parse(f"{ORDERS} {bounds} mode ask-typed"), id=name)


def test_each_bound_counts_over_its_own_time() -> None:
    (worst,) = worst_case([orders("money USD day<=10 month<=200")], [], NOTHING, NOW)
    assert (worst.currency, worst.day) == ("USD", Most(1000, ("g1",)))
    assert worst.month == Most(20000, ("g1",))
    assert worst.total == Most(None, ("g1",))  # every month again, for ever


def test_a_grant_that_ends_has_so_many_days_and_months() -> None:
    ends = (NOW + timedelta(days=45)).isoformat()
    (worst,) = worst_case([orders(f"money USD day<=10 month<=200 until {ends}")], [], NOTHING, NOW)
    assert worst.total == Most(40000, ("g1",))
    over = orders(f"money USD day<=10 until {NOW.isoformat()}")
    assert worst_case([over], [], NOTHING, NOW) == ()


def test_so_many_orders_of_so_much() -> None:
    (worst,) = worst_case(
        [orders("money USD order<=10 count count<=5 rate<=2/d")], [], NOTHING, NOW
    )
    assert [worst.day.minor, worst.month.minor, worst.total.minor] == [2000, 5000, 5000]


def test_a_ceiling_holds_for_all_grants_together() -> None:
    both = [orders("money USD total<=100"), orders("money USD total<=100", "g2")]
    ceiling = ceilings.parse("money USD month<=150 total<=180")
    (worst,) = worst_case(both, [ceiling], NOTHING, NOW)
    assert worst.month.minor == 15000
    assert worst.total == Most(18000, ("g1", "g2"))
    other = ceilings.parse("money TWD total<=1")
    assert worst_case(both, [other], NOTHING, NOW)[0].total.minor == 20000


def test_a_plain_prohibition_takes_its_place_away() -> None:
    deny = replace(parse(f"{ORDERS} mode deny"), id="g9")
    (worst,) = worst_case([orders("money USD total<=100"), deny], [], NOTHING, NOW)
    assert worst.total == Most(0, ())
    some_goods = replace(parse(f"{ORDERS} items brand in {{Nike}} mode deny"), id="g9")
    (worst,) = worst_case([orders("money USD total<=100"), some_goods], [], NOTHING, NOW)
    assert worst.total.minor == 10000
    assert SHOP in deny.hosts


def sets_by_chance(chance: Random) -> tuple[list[Grant], list[Ceiling]]:
    """Draw grants and ceilings with few hosts, so that the ceilings overlap."""
    base = orders("money USD total<=1")
    grants = [
        replace(
            base,
            id=f"g{n}",
            hosts=tuple(sorted(some(chance, (*PLACES, ADDED)))),
            limits=bounds_by_chance(chance),
            count=chance.choice((None, None, 1, 3)),
            per_day=chance.choice((None, None, 1, 2)),
            per_hour=chance.choice((None, None, 1)),
            until=chance.choice((None, NOW + timedelta(days=40, hours=chance.choice((0, 1))))),
        )
        for n in range(chance.randint(1, 4))
    ]
    over = [
        Ceiling(id=f"k{n}", limits=bounds_by_chance(chance), hosts=some(chance, PLACES))
        for n in range(chance.randint(0, 4))
    ]
    # An order ceiling of one shop alone is where the answer may be too high.
    return grants, [replace(k, limits=replace(k.limits, order=None, total=9)) for k in over]


def bounds_by_chance(chance: Random) -> Limits:
    names = some(chance, ("order", "day", "month", "total"))
    return Limits("USD", **{name: chance.randint(1, 15) for name in names})


def found_by_z3(  # noqa: C901, PLR0912  (one constraint for each bound)
    grants: list[Grant], over: list[Ceiling], days: int | None
) -> int | None:
    """Look for the most with every bound as a constraint of its own; None: without bound."""
    search = z3.Optimize()
    amounts: dict[tuple[str, str], z3.ArithRef] = {}
    for grant in grants:
        for host in PLACES:
            if host in grant.hosts or (ADDED in grant.hosts and host in ADDED_HERE):
                amounts[grant.id, host] = z3.Int(f"{grant.id}@{host}")
    search.add([amount >= 0 for amount in amounts.values()])
    for grant in grants:
        assert grant.limits is not None
        mine = z3.Sum([z3.IntVal(0), *(a for (g, _), a in amounts.items() if g == grant.id)])
        life = None if grant.until is None else grant.until - NOW
        starts = [n for n in range(days or 10**4) if life is None or timedelta(days=n) < life]
        forever = days is None and life is None
        months = [n for n in starts if n % 30 == 0]
        if grant.limits.day is not None and not forever:
            search.add(mine <= sum(grant.limits.day for _ in starts))
        if grant.limits.month is not None and not forever:
            search.add(mine <= sum(grant.limits.month for _ in months))
        if grant.limits.total is not None:
            search.add(mine <= grant.limits.total)
        if grant.limits.order is not None:
            times = z3.Int(f"orders of {grant.id}")
            search.add(times >= 0, mine <= grant.limits.order * times)
            if grant.count is not None:
                search.add(times <= grant.count)
            if not forever and grant.per_day is not None:
                search.add(times <= grant.per_day * len(starts))
            if not forever and grant.per_hour is not None:
                search.add(times <= grant.per_hour * 24 * len(starts))
    for ceiling in over:
        at = z3.Sum([z3.IntVal(0), *(a for (_, h), a in amounts.items() if h in ceiling.hosts)])
        bounds = ((ceiling.limits.day, days), (ceiling.limits.month, days and -(-days // 30)))
        search.add([at <= b * n for b, n in bounds if b is not None and n is not None])
        if ceiling.limits.total is not None:
            search.add(at <= ceiling.limits.total)
    most = search.maximize(z3.Sum([z3.IntVal(0), *amounts.values()]))
    assert search.check() == z3.sat
    value = search.upper(most)
    return value.as_long() if z3.is_int_value(value) else None


def test_z3_finds_no_more_and_no_less() -> None:
    """The figure is the optimum, also where ceilings overlap or something is unbounded."""
    compared, unbounded = compare(Random(8), 45)
    assert compared == 135
    assert 6 < unbounded < 120


@pytest.mark.soak
def test_z3_finds_no_more_and_no_less_often() -> None:
    count = soak.tries(1500)
    compared, _ = compare(soak.chance("worst case"), count)
    soak.counted("worst case: as z3 finds", compared, 3 * count)


def compare(chance: Random, sets: int) -> tuple[int, int]:
    """Hold our figures to z3's; returns how many were compared, and how many had no bound."""
    unbounded, compared = 0, 0
    for _ in range(sets):
        grants, over = sets_by_chance(chance)
        (worst,) = worst_case(grants, over, ADDED_HERE, NOW)
        for most, days in ((worst.day, 1), (worst.month, 30), (worst.total, None)):
            assert most.minor == found_by_z3(grants, over, days), (grants, over, days)
            unbounded += most.minor is None
            compared += 1
    return compared, unbounded

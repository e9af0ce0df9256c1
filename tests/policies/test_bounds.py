"""What lay outside its bounds when it was begun is reported by its number, whoever wrote it.

The entries here are written past the gate, as a process that holds the work key could.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from manciple.policies import approval, audit
from manciple.policies.actions import MODEL, Action, Verb
from manciple.policies.ceilings import parse as ceiling
from manciple.policies.entries import Asked, Intended, Outcome
from manciple.policies.grants import Grant
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, ORDERS, Doing, House, action, argument, order, raising

CAPPED = f"{ORDERS} money USD order<=60 day<=100 month<=120 total<=150 mode ask-typed"


def writes(
    house: House, grant: Grant, wanted: Action, key: str, end: Outcome | None = "done"
) -> None:
    """Begin it in the log with a good approval where one is needed, and end it."""
    request = None
    if wanted.verb.spends:
        with house.ledger.writing(house.clock()) as page:
            request = page.next_request()
            until = house.clock() + timedelta(hours=1)
            mode = grant.mode
            asked = Asked(request, wanted, grant.id, grant.version, mode, "", until)
            page.append(asked)
            page.append(approval.approve(asked, house.user))
    reserved = wanted.cost if wanted.verb.spends else None
    house.append(Intended(key, wanted, grant.id, grant.version, request, reserved))
    if end is not None:
        with house.ledger.writing(house.clock()) as page:
            page.finish(key, end)


def pieces(count: int, variant: str = "sock-42") -> Action:
    return replace(action(), items=(replace(ITEM, variant=variant, quantity=count),))


@pytest.mark.parametrize(
    ("scope", "wanted", "why"),
    [
        (CARTS, replace(action(), host="evil.example"), "did not cover it (host)"),
        (f"{CARTS} money USD item<=9", action(), "did not cover it (price)"),
        (f"{CARTS} count qty<=2", pieces(3), "did not cover it (quantity)"),
        (f"{CARTS} items brand in {{Puma}}", action(), "did not cover it (items)"),
        (f"{CARTS} window Mon 08-09 UTC", action(), "did not cover it (window)"),
        (f"{CARTS} money USD item<=10 open-cart<=20", pieces(3), "no room for it (open_cart)"),
        (
            CARTS,
            replace(action(), arguments=argument(MODEL)),
            "without an approval, where ask was due",
        ),
    ],
)
def test_what_its_grant_did_not_cover_is_reported(
    house: House, scope: str, wanted: Action, why: str
) -> None:
    writes(house, house.grant(f"{scope} mode auto"), wanted, "k/1")
    (problem,) = house.problems()
    assert why in problem
    assert problem.startswith("entry 2 ")


@pytest.mark.parametrize(
    ("scope", "wait", "why"),
    [
        ("count count<=2", timedelta(), "(count)"),
        ("count rate<=2/h", timedelta(minutes=29), "(rate)"),
        ("count rate<=2/d", timedelta(hours=11), "(rate)"),
        ("idle<=3d", timedelta(days=4), "(idle)"),
    ],
)
def test_what_was_too_often_or_too_late_is_reported(
    house: House, scope: str, wait: timedelta, why: str
) -> None:
    grant, times = house.grant(f"{CARTS} {scope} mode auto"), 3
    for number in range(times):
        writes(house, grant, action(), f"k/{number}")
        house.clock.now += wait
    writes(house, grant, action(), "k/last", None)
    assert any(why in problem for problem in house.problems())


def test_what_failed_counts_for_a_rate_and_not_for_a_count(house: House) -> None:
    counted = house.grant(f"{CARTS} count count<=1 mode auto")
    writes(house, counted, action(), "k/1", "failed")
    writes(house, counted, action(), "k/2")
    assert house.problems() == ()
    writes(house, counted, action(), "k/3")
    assert any("(count)" in problem for problem in house.problems())


@pytest.mark.parametrize("end", ["done", "unknown"])
def test_an_approved_order_over_the_sums_of_its_grant_is_reported(
    house: House, end: Outcome
) -> None:
    """The user signed each of them: what went over together is still said."""
    grant = house.grant(CAPPED)
    writes(house, grant, order(6000), "k/1", end)
    writes(house, grant, order(4000), "k/2", end)
    assert house.problems() == ()
    writes(house, grant, order(1), "k/3", end)
    asked, placed = house.problems()
    assert "a3 was asked for under g1, which had no room for it (budget)" in asked
    assert "an order was placed under g1, which had no room for it (budget)" in placed


def test_sums_roll_as_they_do_at_the_gate(house: House) -> None:
    grant = house.grant(CAPPED)
    writes(house, grant, order(6000), "k/1")
    house.clock.forward(hours=25)
    writes(house, grant, order(6000), "k/2")
    house.clock.forward(days=30)
    writes(house, grant, order(3000), "k/3")
    assert house.problems() == ()
    house.clock.forward(days=31)
    writes(house, grant, order(1), "k/4")
    assert any("(budget)" in problem for problem in house.problems())


def test_an_order_over_a_ceiling_is_reported(house: House) -> None:
    grant = house.grant(f"{ORDERS} money USD order<=300 mode ask-typed")
    with house.ledger.writing(house.clock()) as page:
        page.set_ceiling(ceiling("money USD month<=50"), house.user)
    writes(house, grant, order(5000), "k/1")
    assert house.problems() == ()
    writes(house, grant, order(1), "k/2")
    asked, placed = house.problems()
    assert "a2 was asked for over the ceiling k1" in asked
    assert "an order was placed over the ceiling k1" in placed


def test_an_order_that_reserved_less_than_it_costs_is_reported(house: House) -> None:
    grant = house.grant(CAPPED)
    writes(house, grant, order(6000), "k/1")
    with house.ledger.writing(house.clock()) as page:
        until = house.clock() + timedelta(hours=1)
        asked = Asked("a2", order(4000), grant.id, grant.version, grant.mode, "", until)
        page.append(asked)
        page.append(approval.approve(asked, house.user))
    house.append(Intended("k/2", order(4000), grant.id, grant.version, "a2", Money(1, "USD")))
    assert any("another sum than it costs" in problem for problem in house.problems())


@pytest.mark.parametrize("ended", [False, True])
@pytest.mark.parametrize(
    ("mode", "why"),
    [("deny", "g2 forbids"), ("ask", "without an approval, where ask was due")],
)
def test_what_another_grant_held_back_is_reported(
    house: House, mode: str, why: str, ended: bool
) -> None:
    auto, other = house.grant(f"{CARTS} mode auto"), house.grant(f"{CARTS} mode {mode}")
    if ended:
        house.revoke(other.id)
    writes(house, auto, action(), "k/1")
    assert any(why in problem for problem in house.problems())


def test_what_was_added_is_held_to_the_sums_of_before(house: House) -> None:
    """`verify --new` goes on from where it stood, and does not forget what was used."""
    grant, carts = house.grant(CAPPED), house.grant(f"{CARTS} count count<=1 mode auto")
    writes(house, grant, order(6000), "k/1")
    writes(house, carts, action(), "k/2")
    assert audit.verify(house.ledger).problems == ()
    writes(house, grant, order(4001), "k/3")
    writes(house, carts, action(), "k/4")
    found = audit.verify(house.ledger, new=True).problems
    assert any("(budget)" in problem for problem in found)
    assert any("(count)" in problem for problem in found)


async def test_whatever_the_gate_let_through_is_within_its_bounds(house: House) -> None:
    """The log's own count never says otherwise than the gate's, whatever happens in what order."""
    chance = Random(40)
    house.grant(f"{CARTS} count count<=40 rate<=9/h rate<=60/d mode auto")
    house.grant(f"{CARTS} money USD item<=10 open-cart<=120 idle<=30d mode auto")
    house.grant(CAPPED)
    house.grant(f"tool=cart verb=cart.remove asker=agent hosts {action().host} mode auto")
    removed = replace(action(Verb.CART_REMOVE), tool=action().tool)
    ways: list[Callable[[], Doing]] = [
        Doing,
        lambda: raising(OSError("cut off")),
        lambda: raising(TimeoutError()),
    ]
    for number in range(60):
        wanted = chance.choice([pieces(chance.randint(1, 4), f"v{chance.randint(0, 5)}"), removed])
        if chance.random() < 0.2:
            wanted = order(chance.randint(1, 60) * 100)
        key = f"k/{chance.randint(0, number)}"
        for _ in range(2):
            try:
                answer = await house.ask(wanted, chance.choice(ways)(), key)
            except Exception:
                break
            request = getattr(answer, "request", None)
            if request is None:
                break
            house.approve(request)
        house.clock.forward(minutes=chance.choice([0, 1, 30, 600]))
    assert house.kinds().count("intended") > 25
    assert house.problems() == ()

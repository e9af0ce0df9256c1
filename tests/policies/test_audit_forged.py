"""What no gate would write is noticed, though the work key wrote it into a good tree."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Action
from manciple.policies.approval import approve
from manciple.policies.decision import Denied
from manciple.policies.entries import (
    Asked,
    Granted,
    Intended,
    Suspended,
)
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.signed import sign_narrowing
from tests.fakes import CARTS, NOW, House, action, order
from tests.policies.auditing import CAPPED, FORGED, noticed


def test_somebody_who_holds_the_work_key_still_cannot_sign_for_the_user(old: House) -> None:
    """B18, I05: such a log has a good tree and a good head, and is wrong all the same."""
    grant = replace(parse(f"{CARTS} mode auto"), id="g5")
    old.append(Granted("g5", 1, show(grant), old.work.sign("grant", b"").hex()))
    assert any("g5 is not signed by the user" in problem for problem in noticed(old))
    assert any("g5 is stored unsigned" in problem for problem in noticed(old))


@pytest.mark.parametrize("name", FORGED)
def test_what_the_gate_would_never_write_is_noticed(old: House, name: str) -> None:
    """C10, C11, D12: what no gate would write is noticed from the log alone."""
    for entry in FORGED[name]:
        old.append(entry)
    assert noticed(old)


async def test_an_effect_on_the_approval_of_another_action_is_noticed(house: House) -> None:
    """C10."""
    house.grant(CAPPED)
    await house.ask(order(1000))
    house.approve("a1")
    house.append(Intended("x", order(9999), "g1", 1, "a1", Money(9999, "USD")))
    assert any("another action" in problem for problem in noticed(house))


def asked_for(wanted: Action, mode: Mode, request: str = "a1") -> Asked:
    return Asked(request, wanted, "g1", 1, mode, "", NOW + timedelta(hours=1))


def test_no_order_counts_as_approved_by_the_work_key(house: House) -> None:
    """Whatever mode was written for it."""
    house.grant(CAPPED)
    asked = asked_for(order(1000), Mode.ASK)
    house.append(asked)
    house.append(approve(asked, house.work))
    assert any("does not carry its signature" in problem for problem in noticed(house))


async def test_one_approval_is_good_for_one_order(house: House) -> None:
    """C11: nor does it count again where the same is asked for again."""
    house.grant(CAPPED)
    await house.ask(order(1000))
    house.approve("a1")
    await house.ask(order(1000))
    assert house.problems() == ()
    with house.ledger.reading() as view:
        used = view.request("a1")
    assert used.approved is not None
    house.sql("DELETE FROM request")
    house.append(used.asked)
    house.append(used.approved)
    problems = noticed(house)
    assert any("asked for twice" in problem for problem in problems)
    assert any("given before" in problem for problem in problems)


async def test_narrowing_takes_no_suspended_grant_up_again(house: House) -> None:
    before = house.grant(f"{CARTS} mode auto")
    with house.ledger.reading() as view:
        (entry,) = (r.entry for r in view.records() if isinstance(r.entry, Granted))
    house.append(Suspended("went_back"))
    house.append(sign_narrowing(replace(before, version=2), entry, house.work))
    assert isinstance(await house.ask(action()), Denied)
    assert any("taken up again" in problem for problem in noticed(house))


async def test_an_effect_that_should_have_asked_is_noticed(house: House) -> None:
    house.grant(f"{CARTS} mode ask")
    house.append(Intended("x", action(), "g1", 1, None, None))
    assert any("without an approval" in problem for problem in noticed(house))


async def test_an_approval_that_had_run_out_or_was_for_another_grant_is_noticed(
    house: House,
) -> None:
    house.grant(f"{CARTS} mode ask")
    house.grant(f"{CARTS} mode auto")
    for request, grant in (("a1", "g1"), ("a2", "g2")):
        asked = asked_for(action(), Mode.ASK, request)
        house.append(asked)
        house.append(approve(asked, house.work))
        if request == "a1":
            house.clock.forward(minutes=61)
            house.append(Intended(request, action(), grant, 1, request, None))
    assert any("had run out" in problem for problem in noticed(house))
    house.append(Intended("y", action(), "g2", 1, "a2", None))
    assert any("under another grant" in problem for problem in noticed(house))

"""At the gate: what waits for a person, and what a yes is good for."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Action
from manciple.policies.asking import ASKS
from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Approved, Asked, Granted
from manciple.policies.errors import (
    NotDone,
)
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grant_text import scope_digest, show
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from tests.fakes import (
    CARTS,
    ITEM,
    Doing,
    Done,
    House,
    action,
    order,
    raising,
    said,
)
from tests.policies.gating import ASK, CAPPED, approved, ordered


async def test_what_needs_a_yes_waits_and_does_not_run(house: House) -> None:
    house.grant(ASK)
    doing = Doing()
    assert await house.ask(action(), doing) == Waiting("a1", Mode.ASK)
    assert doing.times == 0
    assert house.kinds()[-1] == "asked"


async def test_the_same_question_is_asked_once(house: House) -> None:
    """C06: whoever asks it again, under whatever key."""
    house.grant(ASK)
    for key in ("run/1", "run/1", "run/2"):
        assert await house.ask(action(), key=key) == Waiting("a1", Mode.ASK)
    other = replace(action(), items=(replace(ITEM, quantity=2),))
    assert await house.ask(other, key="run/3") == Waiting("a2", Mode.ASK)
    assert house.kinds().count("asked") == 2


async def test_a_question_that_ran_out_is_asked_anew(house: House) -> None:
    house.grant(ASK)
    await house.ask(action())
    house.clock.forward(hours=24)
    assert await house.ask(action()) == Waiting("a2", Mode.ASK)


async def test_once_approved_it_runs(house: House) -> None:
    house.grant(ASK)
    await approved(house, action())
    assert await house.ask(action()) == Performed(Done("done 1"))
    assert house.state("a1") == "spent"
    assert house.problems() == ()


async def test_a_mandate_is_good_once(house: House) -> None:
    """C11."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    await house.ask(action(), doing, "run/1")
    assert await house.ask(action(), doing, "run/2") == Waiting("a2", Mode.ASK)
    assert doing.times == 1


async def test_a_mandate_is_good_for_one_even_at_the_same_time(house: House) -> None:
    """C11, D07."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    answers = await asyncio.gather(*(house.ask(action(), doing, f"run/{n}") for n in range(5)))
    assert doing.times == 1
    assert sum(isinstance(answer, Waiting) for answer in answers) == 4
    assert house.problems() == ()


CHANGED = {
    "quantity": replace(action(), items=(replace(ITEM, quantity=2),)),
    "variant": replace(action(), items=(replace(ITEM, variant="other"),)),
    "seller": replace(action(), items=(replace(ITEM, seller="other"),)),
    "price": replace(action(), items=order(1001).items),
    "another line": replace(action(), items=(ITEM, replace(ITEM, category="gift_card"))),
    "arguments": replace(action(), arguments=said(offer="o2")),
}


@pytest.mark.parametrize("other", CHANGED.values(), ids=CHANGED.keys())
async def test_a_yes_to_one_action_is_none_to_another(house: House, other: Action) -> None:
    """A14, C05, C10, C12, D01, D03."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    assert await house.ask(other, doing, "run/2") == Waiting("a2", Mode.ASK)
    assert doing.times == 0


async def test_a_yes_that_was_put_beside_another_question_is_no_yes_to_it(house: House) -> None:
    """C10: the index that finds a request stands in the clear; the sealed action decides."""
    house.grant(ASK)
    other = replace(action(), items=(replace(ITEM, quantity=10),))
    await house.ask(other, key="run/2")
    answer = await house.ask(action())
    assert isinstance(answer, Waiting)
    house.approve(answer.request)
    house.sql("UPDATE request SET digest=(SELECT digest FROM request WHERE id='a1')")
    doing = Doing()
    assert isinstance(await house.ask(other, doing, "run/2"), Waiting)
    assert doing.times == 0
    assert house.problems()


async def test_a_mandate_ends_with_the_quote(house: House) -> None:
    """C12."""
    house.grant(ASK)
    quoted = replace(action(), expires=house.clock() + timedelta(minutes=10))
    await approved(house, quoted)
    house.clock.forward(minutes=10)
    doing = Doing()
    assert isinstance(await house.ask(quoted, doing), Waiting)
    assert doing.times == 0


async def test_the_work_key_approves_what_need_not_be_typed(house: House) -> None:
    house.grant(ASK)
    await house.ask(action())
    house.approve("a1", house.work)
    assert isinstance(await house.ask(action()), Performed)


async def test_the_work_key_never_approves_an_order(house: House) -> None:
    """A hijacked process holds the work key, and cannot place an order with it."""
    house.grant(CAPPED)
    await house.ask(order())
    house.approve("a1", house.work)
    doing = Doing()
    assert isinstance(await house.ask(order(), doing), Waiting)
    assert doing.times == 0
    assert house.problems()


@pytest.mark.parametrize("signer", ["user", "work"])
async def test_a_forged_signature_never_counts(house: House, signer: str) -> None:
    house.grant(CAPPED)
    await house.ask(order())
    by_work = house.work.sign("mandate", b"anything").hex()
    for signature in ("", "zz", "00" * 64, by_work):
        house.append(Approved("a1", "user" if signer == "user" else "work", "00", signature))
        doing = Doing()
        assert isinstance(await house.ask(order(), doing), Waiting)
        assert doing.times == 0


async def test_a_yes_to_a_plain_question_is_none_to_one_that_must_be_typed(house: House) -> None:
    """B06: a stricter grant that came in between asks anew."""
    house.grant(ASK)
    await approved(house, action())
    house.grant(f"{CARTS} mode ask-typed")
    assert await house.ask(action()) == Waiting("a2", Mode.ASK_TYPED)


async def test_two_runs_that_ask_the_same_share_one_request(house: House) -> None:
    """C06, D07: the second is told whose it is, and the yes is good for one of them."""
    house.grant(ASK)
    first = await house.ask(action(), key="r1/s1/0", run="r1")
    again = await house.ask(action(), key="r1/s1/0", run="r1")
    second = await house.ask(action(), key="r2/s1/0", run="r2")
    assert first == again == Waiting("a1", Mode.ASK)
    assert second == Waiting("a1", Mode.ASK, "r1")
    house.approve("a1")
    assert isinstance(await house.ask(action(), key="r2/s1/0", run="r2"), Performed)
    assert await house.ask(action(), key="r1/s1/0", run="r1") == Waiting("a2", Mode.ASK)
    assert house.problems() == ()


async def test_a_run_asks_only_so_often(house: House) -> None:
    """C06: fifty harmless questions do not wear anybody down to the fifty-first."""
    house.grant(ASK)

    def thing(number: int) -> Action:
        return replace(action(), items=(replace(ITEM, variant=f"v{number}"),))

    for number in range(ASKS):
        answer = await house.ask(thing(number), key=f"r1/s{number}/0", run="r1")
        assert isinstance(answer, Waiting)
    doing = Doing()
    for number in (ASKS, ASKS + 1):
        denied = await house.ask(thing(number), doing, f"r1/s{number}/0", run="r1")
        assert denied == Denied(Rule.ASKED_ENOUGH, "g1")
    assert house.rules() == ["asked_enough", "asked_enough"]
    assert isinstance(await house.ask(thing(0), key="r1/s0/0", run="r1"), Waiting)
    assert isinstance(await house.ask(thing(99), key="r2/s1/0", run="r2"), Waiting)
    assert doing.times == 0
    assert house.problems() == ()


async def test_what_was_answered_counts_into_what_a_run_may_ask(house: House) -> None:
    """C06: approving as one goes does not make room for more."""
    house.grant(ASK)
    for number in range(ASKS + 1):
        wanted = replace(action(), items=(replace(ITEM, variant=f"v{number}"),))
        key = f"r1/s{number}/0"
        answer = await house.ask(wanted, key=key, run="r1")
        if isinstance(answer, Waiting):
            house.approve(answer.request)
            assert isinstance(await house.ask(wanted, key=key, run="r1"), Performed)
    assert house.rules() == ["asked_enough"]


async def test_a_question_that_took_anothers_place_names_it(house: House) -> None:
    """C05, C12: what was shown before is known, and can no longer be approved."""
    house.grant(ASK)
    dearer = replace(action(), items=(replace(ITEM, unit_price=Money(1500, "USD")),))
    await house.ask(action(), key="r1/s1/0", run="r1")
    assert await house.ask(dearer, key="r1/s1/1", run="r1") == Waiting("a2", Mode.ASK)
    assert house.state("a1") == "expired"
    with house.ledger.reading() as view:
        before = view.shown_before(view.request("a2").asked)
        assert before is not None
        assert before.action == action()
        assert view.shown_before(before) is None
    assert house.problems() == ()


async def test_another_step_or_run_replaces_nothing(house: House) -> None:
    house.grant(ASK)
    other = replace(action(), items=(replace(ITEM, quantity=2),))
    await house.ask(action(), key="r1/s1/0", run="r1")
    await house.ask(other, key="r1/s2/0", run="r1")
    third = replace(action(), items=(replace(ITEM, quantity=3),))
    await house.ask(third, key="r2/s1/0", run="r2")
    assert [house.state(name) for name in ("a1", "a2", "a3")] == ["waiting"] * 3


async def test_an_order_is_held_against_the_last_one_that_was_shown(house: House) -> None:
    """C05: also where another run asks; an order that was placed is no comparison."""
    house.grant(CAPPED)
    for number, cents in enumerate((1000, 1100), 1):
        await house.ask(order(cents), key=f"r{number}/s1/0", run=f"r{number}")
    with house.ledger.reading() as view:
        assert view.request("a2").asked.replaces == "a1"
    assert house.state("a1") == "waiting"
    house.approve("a2")
    assert isinstance(await house.ask(order(1100), key="r2/s1/0", run="r2"), Performed)
    await house.ask(order(1200), key="r3/s1/0", run="r3")
    with house.ledger.reading() as view:
        assert view.request("a3").asked.replaces == "a1"
    house.clock.forward(hours=25)
    await house.ask(order(1300), key="r4/s1/0", run="r4")
    with house.ledger.reading() as view:
        assert view.request("a4").asked.replaces is None


async def test_a_yes_to_an_older_version_of_the_grant_is_none(house: House) -> None:
    """B04, C12."""
    grant = house.grant(ASK)
    await approved(house, action())
    newer = replace(grant, version=2)
    signature = house.user.sign("grant", bytes.fromhex(scope_digest(newer))).hex()
    house.append(Granted(newer.id, 2, show(newer), signature))
    doing = Doing()
    assert await house.ask(action(), doing) == Waiting("a2", Mode.ASK)
    assert doing.times == 0
    assert house.problems() == ()


async def test_an_order_that_was_placed_stays_spent_whatever_is_said_of_it_later(
    house: House,
) -> None:
    """D08: no later answer gives the cap its money back."""
    grant = house.grant(CAPPED)
    await ordered(house, order(6000), "run/1")
    late = raising(NotDone("cancelled after all"))
    assert isinstance(await house.ask(order(6000), late, "run/1"), Performed)
    assert (late.times, house.held(grant)) == (0, 6000)
    assert isinstance(await house.ask(order(5000), key="run/2"), Denied)


async def test_a_request_says_which_run_goes_on(house: House) -> None:
    house.grant(ASK)
    await house.gate.perform(action(), Doing().effect, key="run/1", run="run")
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert isinstance(entry, Asked)
    assert entry.run == "run"

"""At the gate: money is reserved, kept and freed."""

import asyncio

import pytest

from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Finished
from manciple.policies.errors import (
    NotDone,
    OutOfStock,
    QuoteChanged,
    Unclear,
)
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grants import Mode
from manciple.policies.warrant import Warrant
from tests.fakes import (
    CARTS,
    Doing,
    House,
    action,
    order,
    raising,
)
from tests.policies.gating import AUTO, CAPPED, approved, ordered


async def test_money_is_reserved_while_the_effect_runs(house: House) -> None:
    """D04."""
    grant = house.grant(CAPPED)
    held: list[int] = []

    async def looks(_: Warrant) -> None:
        held.append(house.held(grant))

    await ordered(house, order(4000), "run/1", Doing(looks))
    assert held == [4000]
    assert house.held(grant) == 4000


@pytest.mark.parametrize("error", [NotDone("x"), OutOfStock("x"), QuoteChanged("x")])
async def test_money_is_freed_where_it_certainly_did_not_happen(
    house: House, error: NotDone
) -> None:
    grant = house.grant(CAPPED)
    with pytest.raises(type(error)):
        await ordered(house, order(4000), "run/1", raising(error))
    assert house.held(grant) == 0
    assert house.intent("run/1") == "failed"
    assert house.problems() == ()


@pytest.mark.parametrize("error", [Unclear("x"), RuntimeError("x"), KeyboardInterrupt(), OSError()])
async def test_money_is_kept_where_it_may_have_happened(house: House, error: BaseException) -> None:
    """D05: an unclear answer and a broken tool alike."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    failing = raising(error)
    with pytest.raises(type(error)):
        # Not as a task: an interrupt in a task would end the loop of the tests as well.
        await house.ask(order(4000), failing)
    assert house.held(grant) == 4000
    assert house.intent("run/1") == "unknown"
    assert house.problems() == ()


async def test_money_is_kept_when_the_effect_is_cancelled(house: House) -> None:
    """D05: and the outcome is written before the task ends."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    started = asyncio.Event()

    async def hangs(_: Warrant) -> None:
        started.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(house.ask(order(4000), Doing(hangs)))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert house.intent("run/1") == "unknown"
    assert house.held(grant) == 4000


async def test_the_log_says_what_went_wrong_in_one_word(house: House) -> None:
    """A06, H01: a code, never the message."""
    house.grant(AUTO)
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("the token is canary")))
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert entry == Finished("run/1", "unknown", "unclear")


async def test_orders_one_after_another_never_exceed_the_month(house: House) -> None:
    """A12: the last one is denied, and the month after there is room again."""
    grant = house.grant(CAPPED)
    doing = Doing()
    assert isinstance(await ordered(house, order(6000), "run/1", doing), Performed)
    assert isinstance(await ordered(house, order(4000), "run/2", doing), Performed)
    denied = await ordered(house, order(1), "run/3", doing)
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP
    assert house.held(grant) == 10000
    house.clock.forward(days=31)
    assert isinstance(await ordered(house, order(1), "run/4", doing), Performed)


async def test_two_approved_orders_share_one_cap(house: House) -> None:
    """D04: both were approved while there was room for either."""
    grant = house.grant(CAPPED)
    await approved(house, order(6000), "run/1")
    await approved(house, order(6001), "run/2")
    doing = Doing()
    answers = await asyncio.gather(
        house.ask(order(6000), doing, "run/1"), house.ask(order(6001), doing, "run/2")
    )
    assert sum(isinstance(answer, Performed) for answer in answers) == 1
    assert sum(isinstance(answer, Denied) for answer in answers) == 1
    assert house.held(grant) <= 10000
    assert doing.times == 1


async def test_a_count_is_never_exceeded(house: House) -> None:
    """D13: the unknown counts too."""
    house.grant(f"{CARTS} count count<=2 mode auto")
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("x")), "run/1")
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    denied = await house.ask(action(), key="run/3")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP


async def test_a_changed_quote_spends_the_mandate(house: House) -> None:
    """D01, D02: it is asked anew, under the same key, and runs once more at most."""
    house.grant(CAPPED)
    await approved(house, order())
    with pytest.raises(QuoteChanged):
        await house.ask(order(), raising(QuoteChanged("x")))
    assert house.state("a1") == "spent"
    doing = Doing()
    assert await house.ask(order(), doing) == Waiting("a2", Mode.ASK_TYPED)
    assert doing.times == 0
    house.approve("a2")
    assert isinstance(await house.ask(order(), doing), Performed)
    assert house.problems() == ()


async def test_after_it_certainly_failed_the_key_is_free_for_the_new_price(house: House) -> None:
    house.grant(CAPPED)
    await approved(house, order(1000))
    with pytest.raises(QuoteChanged):
        await house.ask(order(1000), raising(QuoteChanged("x")))
    assert isinstance(await ordered(house, order(1100), "run/1"), Performed)
    assert house.problems() == ()

"""What lies in carts is counted until it is known to be gone."""

import asyncio
from dataclasses import replace

import pytest

from manciple.policies.actions import Action, Verb
from manciple.policies.decision import Denied, Rule
from manciple.policies.errors import NotDone, Refused
from manciple.policies.gate import Performed
from manciple.policies.grants import Miss
from manciple.policies.warrant import Warrant
from tests.fakes import CARTS, ITEM, SHOP, Doing, House, action

OPEN = f"{CARTS} money USD item<=10 open-cart<=50 count qty<=5 mode auto"
REMOVING = f"tool=cart verb=cart.remove asker=agent hosts {SHOP} mode auto"


def pieces(count: int, variant: str = "sock-42") -> Action:
    return replace(action(), items=(replace(ITEM, variant=variant, quantity=count),))


def lies(house: House) -> int:
    """Return what lies in carts under the first grant, as it is counted."""
    with house.ledger.reading() as view:
        return view.used(house.clock())["g1"].open_cart


async def in_between(house: House, slow: Action, quick: Action) -> None:
    """Begin one, do the other from beginning to end, then end the first."""
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def waits(_: Warrant) -> None:
        begun.set()
        async with asyncio.timeout(10):
            await go_on.wait()

    first = asyncio.create_task(house.ask(slow, Doing(waits), "a/1"))
    await begun.wait()
    house.clock.forward(seconds=1)
    assert isinstance(await house.ask(quick, key="b/1"), Performed)
    house.clock.forward(seconds=1)
    go_on.set()
    assert isinstance(await first, Performed)
    house.clock.forward(seconds=1)


@pytest.mark.parametrize(("slow", "quick"), [(5, 1), (1, 5)])
async def test_of_two_changes_of_a_line_at_once_the_dearer_counts(
    house: House, slow: int, quick: int
) -> None:
    """Nobody knows which of them the shop did last."""
    house.grant(OPEN)
    await in_between(house, pieces(slow), pieces(quick))
    assert lies(house) == 5000
    assert await house.ask(pieces(1, "hat"), key="c/1") == Denied(
        Rule.USED_UP, "g1", (Miss.OPEN_CART,)
    )
    assert house.problems() == ()
    assert isinstance(await house.ask(pieces(2), key="d/1"), Performed)
    assert lies(house) == 2000
    assert house.problems() == ()


async def test_what_was_put_while_the_line_was_taken_out_still_counts(house: House) -> None:
    house.grant(OPEN)
    house.grant(REMOVING)
    removing = replace(action(Verb.CART_REMOVE), tool=action().tool)
    await in_between(house, pieces(5), removing)
    assert lies(house) == 5000
    assert isinstance(await house.ask(removing, key="c/1"), Performed)
    assert lies(house) == 0
    assert house.problems() == ()


async def test_a_change_that_ran_out_of_time_counts_until_its_end_is_known(house: House) -> None:
    house.grant(OPEN)

    async def lost(_: Warrant) -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        await house.ask(pieces(5), Doing(lost), "a/1")
    house.clock.forward(seconds=1)
    assert isinstance(await house.ask(pieces(1), key="b/1"), Performed)
    assert lies(house) == 5000
    house.clock.forward(seconds=1)

    async def never(_: Warrant) -> None:
        raise NotDone("the shop never heard of it")

    with pytest.raises(NotDone):
        await house.ask(pieces(5), Doing(never), "a/1")
    assert lies(house) == 1000
    assert house.problems() == ()


async def test_what_was_refused_after_something_was_sent_is_not_known_to_be_undone(
    house: House,
) -> None:
    """A warrant that runs out between two requests says nothing of the first."""
    house.grant(OPEN)

    async def runs_out(warrant: Warrant) -> None:
        warrant.allowance.take(changes=False)
        warrant.allowance.take()
        raise Refused("the time for this action is over")

    with pytest.raises(Refused):
        await house.ask(pieces(5), Doing(runs_out), "a/1")
    assert house.intent("a/1") == "unknown"
    assert lies(house) == 5000
    assert house.problems() == ()


async def test_what_was_refused_before_anything_was_sent_is_undone(house: House) -> None:
    house.grant(OPEN)

    async def only_looked(warrant: Warrant) -> None:
        warrant.allowance.take(changes=False)
        raise Refused("a host that was not granted for this")

    with pytest.raises(Refused):
        await house.ask(pieces(5), Doing(only_looked), "a/1")
    assert house.intent("a/1") == "failed"
    assert lies(house) == 0
    assert house.problems() == ()

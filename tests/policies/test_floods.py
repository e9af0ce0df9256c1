"""I10: what repeats is folded: neither refusals nor questions fill the log or tire a person."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.asking import ASKS_AN_HOUR
from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Decided
from manciple.policies.gate import Waiting
from manciple.policies.repeats import MOST, WINDOW, Repeats, told
from tests.fakes import CARTS, ITEM, NOW, House, action, said


def refusals(house: House) -> list[int]:
    """Return how often each refusal came by then, as the log tells it."""
    with house.ledger.reading() as view:
        entries = [record.entry for record in view.records()]
    return [entry.times for entry in entries if isinstance(entry, Decided)]


async def test_a_refusal_that_repeats_leaves_a_handful_of_entries(house: House) -> None:
    for number in range(40):
        assert await house.ask(action(), key=f"run/{number}") == Denied(Rule.NO_GRANT)
    assert refusals(house) == [1, 2, 4, 8, 16, 32]
    house.open()
    await house.ask(action(), key="run/another")
    assert len(refusals(house)) == 6, "another process counts on"
    assert house.problems() == ()


async def test_another_refusal_is_written_at_once(house: House) -> None:
    for number in range(3):
        await house.ask(action(), key=f"run/{number}")
    other = replace(action(), items=(replace(ITEM, quantity=9),))
    await house.ask(other, key="run/9")
    await house.ask(action(), key="else/9", run="else")
    house.grant(f"{CARTS} mode deny")
    await house.ask(action(), key="run/10")
    assert refusals(house) == [1, 2, 1, 1, 1]


async def test_after_an_hour_the_same_refusal_is_a_new_one(house: House) -> None:
    for _ in range(3):
        await house.ask(action())
    house.clock.forward(hours=1)
    await house.ask(action())
    assert refusals(house) == [1, 2, 1]


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 3600)), max_size=400))
def test_what_is_remembered_of_refusals_is_bounded(steps: list[tuple[int, int]]) -> None:
    repeats, now = Repeats({}), NOW
    for name, wait in steps:
        now += timedelta(seconds=wait)
        repeats, one = repeats.again(str(name), now)
        assert one.times >= 1
        assert (one.times > 1) or told(one), "the first is always written"
        assert len(repeats.found) <= MOST
        assert all(now - each.since < WINDOW for each in repeats.found.values())


async def test_outside_a_run_so_many_questions_an_hour_are_enough(house: House) -> None:
    house.grant(f"{CARTS} mode ask")

    async def another(number: int) -> object:
        return await house.ask(
            replace(action(), arguments=said(offer=f"o{number}")), key=f"typed/{number}", run=""
        )

    for number in range(ASKS_AN_HOUR):
        assert isinstance(await another(number), Waiting)
    refused = await another(ASKS_AN_HOUR)
    assert refused == Denied(Rule.ASKED_ENOUGH, "g1")
    assert isinstance(await another(0), Waiting), "what waits already is no new question"
    assert isinstance(await house.ask(action(), key="r/1", run="r"), Waiting)
    house.clock.forward(hours=1, seconds=1)
    assert isinstance(await another(ASKS_AN_HOUR), Waiting)
    assert house.problems() == ()

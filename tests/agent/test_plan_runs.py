"""Runs of plans: changed prices, why, and being cut off."""

import asyncio
from dataclasses import replace

import pytest

from manciple.agent import ledger_desk
from manciple.agent.budgets import BudgetSpent
from manciple.agent.plan import Compare, Ref, Step
from manciple.agent.runs import Run
from manciple.policies.actions import Asker
from manciple.policies.errors import MancipleError
from tests.agent.town import (
    Town,
    cheaper,
    finds,
    put,
    w,
)
from tests.practice import SKU


async def test_a_price_that_moved_on_the_way_is_found_and_chosen_anew(town: Town) -> None:
    """The choice is made again too, and may fall on the other shop."""
    town.prices((10000, 100), (10400, 100))
    asked = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2"), asker=Asker.USER)
    assert asked.waiting is not None
    town.prices((12000, 100), (10400, 100))
    again = await town.shopper.goes_on(asked.waiting.request)
    assert again.changed is not None
    assert again.waiting is not None
    action = town.shopper.request(again.waiting.request).asked.action
    assert action.host == town.hosts[1]
    await town.shopper.goes_on(again.waiting.request)
    assert town.carts() == [0, 1]


async def test_a_run_says_why_step_by_step(town: Town) -> None:
    town.prices((12000, 500), (12100, 500))
    dear = Compare(left=Ref(step="s2", path="total"), op="le", right=w("110 USD"))
    progress = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2", when=[dear]))
    assert ledger_desk.why(town.shopper.app, town.shopper.voice(), progress.run.id) == 0
    told = town.shopper.answered.getvalue()
    assert "1 of 2, by code: the cheapest with shipping" in told
    assert "skipped, for s2.total (125 USD) ≤ “110 USD”" in told


async def test_a_run_that_is_cancelled_midway_goes_on(town: Town) -> None:
    app, gone = town.shopper.app, asyncio.Event()

    def leaves(run: Run, each: Step) -> None:
        if each.id == "s2" and not gone.is_set():
            gone.set()
            raise asyncio.CancelledError

    app.runner = replace(app.runner, seen=leaves)
    with pytest.raises(asyncio.CancelledError):
        await town.asks(finds(1), cheaper(2, "s1", "cheapest"), asker=Asker.USER)
    [saved] = app.book.runs("open")
    assert "s1" in town.shopper.app.loaded(saved).results
    assert (await app.resume(saved.id)).run.state == "done"


def test_what_a_tool_cannot_do_without_is_a_manciple_error() -> None:
    assert issubclass(BudgetSpent, MancipleError)


async def test_the_shoe_is_the_one_that_these_tests_mean(town: Town) -> None:
    progress = await town.asks(finds(1, town.hosts[0]))
    assert [offer.ref.variant for offer in progress.value("s1").offers] == [SKU]

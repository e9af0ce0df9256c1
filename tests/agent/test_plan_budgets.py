"""Budgets of a run: what a planner can use up, and no more."""

from dataclasses import replace

import pytest

from manciple.agent.budgets import Budget, BudgetSpent
from manciple.agent.codes import Code
from manciple.agent.plan import Element, Step, Value
from manciple.agent.runs import Run
from tests.agent.town import Scripted, Town, cheaper, finds, step, w


@pytest.mark.parametrize(
    ("budget", "code"),
    [
        (Budget(steps=2), Code.BUDGET_STEPS),
        (Budget(calls=2), Code.BUDGET_CALLS),
        (Budget(tokens=50), Code.BUDGET_TOKENS),
        (Budget(ms=1000), Code.BUDGET_TIME),
    ],
)
async def test_a_budget_that_is_spent_stops_the_run_and_it_can_go_on(
    town: Town, budget: Budget, code: Code
) -> None:
    app = town.shopper.app

    def passes(run: Run, each: Step) -> None:
        town.shopper.house.clock.forward(seconds=0.6)

    app.runner = replace(app.runner, budget=budget, chooser=Scripted(0), seen=passes)
    progress = await town.asks(
        finds(1), cheaper(2, "s1", "judgement"), step(3, "cart_show", store=w(town.hosts[0]))
    )
    error = progress.error
    assert isinstance(error, BudgetSpent)
    assert (error.budget, progress.run.note, progress.run.state) == (code, code, "waiting")
    assert "are used up" in str(error)
    assert error.hint == f"manciple resume {progress.run.id} goes on with a new budget"
    assert (await app.check(forced=True)).runs == ()  # no round spends for the user
    done = await app.resume(progress.run.id)
    assert done.run.state == "done", done


async def test_a_plan_of_forty_steps_for_each_of_twenty_shops_stops(town: Town) -> None:
    many: list[Value] = [w(town.hosts[0])] * 20
    looks = [
        Step(id=f"s{n}", tool="cart_show", each=many, arguments={"store": Element()})
        for n in range(1, 41)
    ]
    progress = await town.asks(*looks)
    assert isinstance(progress.error, BudgetSpent)
    assert len(progress.run.results) < 12

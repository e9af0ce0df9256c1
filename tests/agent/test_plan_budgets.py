"""Budgets of a run: what a planner can use up, and no more."""

import asyncio
import time
from dataclasses import dataclass, replace
from typing import ClassVar, TypeVar

import pytest

from manciple.agent.budgets import Budget, BudgetSpent
from manciple.agent.choosing import Candidate, Judged
from manciple.agent.codes import Code
from manciple.agent.plan import Element, Ref, Step, Value
from manciple.agent.planner import Behind, Fact, Known, PlannedAgain, PlannerFailed
from manciple.agent.runs import Run
from manciple.policies.actions import Action
from manciple.policies.gate import Answer, Effect, Gate
from tests.agent.town import Scripted, Town, cheaper, finds, step, w

R = TypeVar("R")


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


def _asked(town: Town, run: str) -> int:
    """Count what a run has asked of the gate."""
    with town.shopper.app.ledger.reading() as view:
        intents = view.intents("open", "unknown", "done", "failed")
        return sum(each.intended.key.startswith(f"{run}/") for each in intents)


@pytest.mark.parametrize("budget", [Budget(), Budget(steps=600, calls=50)], ids=["steps", "calls"])
@pytest.mark.parametrize("optional", [False, True])
async def test_steps_that_run_together_share_one_budget(
    town: Town, budget: Budget, *, optional: bool
) -> None:
    """Eight reads, each of twenty, are begun in one batch: none is begun that is not paid for."""
    app = town.shopper.app
    app.runner = replace(app.runner, budget=budget)
    many: list[Value] = [w(town.hosts[0])] * 20
    looks = [
        Step(
            id=f"s{n}",
            tool="cart_show",
            each=many,
            arguments={"store": Element()},
            optional=optional,
        )
        for n in range(1, 41)
    ]
    progress = await town.asks(*looks)
    assert isinstance(progress.error, BudgetSpent)
    spent = progress.run.spent
    assert _asked(town, progress.run.id) == spent.calls == min(budget.steps, budget.calls)
    assert spent.steps <= budget.steps
    assert progress.run.left == {}  # what was not paid for has not failed


class Counting(Gate):
    """The gate, that counts how many ask it at once."""

    inside = most = 0

    async def perform(
        self, action: Action, effect: Effect[R], *, key: str, run: str = ""
    ) -> Answer[R]:
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            return await super().perform(action, effect, key=key, run=run)
        finally:
            self.inside -= 1


async def test_no_more_than_eight_reads_of_a_run_are_under_way_together(town: Town) -> None:
    """Whatever steps they belong to."""
    app = town.shopper.app
    gate = Counting(app.ledger, app.vault, app.clock, app.outside)
    app.runner = replace(app.runner, gate=gate)
    many: list[Value] = [w(town.hosts[0])] * 5
    looks = [
        Step(id=f"s{n}", tool="cart_show", each=many, arguments={"store": Element()})
        for n in range(1, 9)
    ]
    progress = await town.asks(*looks)
    assert progress.run.state == "done"
    assert gate.most == 8


async def test_the_time_is_looked_at_before_each_step_of_a_batch(town: Town) -> None:
    app = town.shopper.app

    def passes(run: Run, each: Step) -> None:
        town.shopper.house.clock.forward(minutes=20)

    app.runner = replace(app.runner, seen=passes)
    looks = [step(n, "cart_show", store=w(town.hosts[0])) for n in range(1, 5)]
    progress = await town.asks(*looks)
    assert progress.run.note == Code.BUDGET_TIME
    assert progress.run.spent.calls == 0


async def test_what_takes_too_long_is_cut_off(town: Town) -> None:
    """A shop that never answers: the deadline is the run's own, not the shop's."""

    @dataclass
    class Silent:
        name: ClassVar[str] = "silent"

        async def choose(
            self, words: str, candidates: tuple[Candidate, ...], behind: Behind
        ) -> Judged:
            await asyncio.sleep(60)
            return Judged(0)

    app = town.shopper.app
    before = time.monotonic()
    app.runner = replace(app.runner, budget=Budget(ms=500), chooser=Silent())
    found = await town.asks(finds(1), cheaper(2, "s1", "judgement"))
    assert found.run.note == Code.BUDGET_TIME
    assert time.monotonic() - before < 30


@dataclass
class Failing:
    """A model that takes tokens, and then gives nothing of use."""

    name: ClassVar[str] = "failing"

    def _fails(self) -> PlannerFailed:
        error = PlannerFailed("no plan")
        error.tokens = 900
        return error

    async def choose(self, words: str, candidates: tuple[Candidate, ...], behind: Behind) -> Judged:
        raise self._fails()

    async def replan(
        self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
    ) -> PlannedAgain:
        raise self._fails()


async def test_what_a_failing_model_took_is_spent_too(town: Town) -> None:
    app = town.shopper.app
    app.runner = replace(app.runner, chooser=Failing(), replanner=Failing())
    asked = await town.asks(finds(1), cheaper(2, "s1", "judgement"))
    assert asked.run.asking is not None  # the user is asked instead
    assert asked.run.spent.tokens == 900
    lost = await town.asks(
        finds(1, town.hosts[0], "lunar boots"),
        step(2, "cart_put", offer=Ref(step="s1", path="offers.7")),
    )
    assert (lost.run.note, lost.run.spent.tokens) == (Code.NOTHING_FOUND, 900)
    assert town.shopper.run(lost.run.id).spent.tokens == 900

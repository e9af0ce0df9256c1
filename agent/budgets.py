"""Budgets: how much one run may take before it stops and says so.

An attacker who writes every token of a plan, or makes a shop fail in a circle, can use up a budget
and no more. A run that stopped is saved, and goes on with a new budget where the user says so.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from manciple.agent.codes import Code
from manciple.agent.runs import Spent
from manciple.policies.errors import MancipleError

AT_ONCE = 8
"""How many reads of one run are under way together."""


@dataclass(frozen=True, slots=True)
class Budget:
    """The closed limits of one run."""

    steps: int = 60
    """Steps begun; each element of a step with `each` is one."""

    calls: int = 120
    """Times that the gate was asked."""

    tokens: int = 60_000
    """Of every model that planned again or chose; the first plan has limits of its own."""

    ms: int = 600_000
    """Wall time at work."""

    replans: int = 2
    questions: int = 6
    """Questions put to the user in all, however often it is taken up again."""

    def over(self, spent: Spent) -> "BudgetSpent | None":
        """Say which budget is used up; None where there is something left of each."""
        for code, used, most, what in (
            (Code.BUDGET_STEPS, spent.steps, self.steps, "steps"),
            (Code.BUDGET_CALLS, spent.calls, self.calls, "calls"),
            (Code.BUDGET_TOKENS, spent.tokens, self.tokens, "tokens"),
            (Code.BUDGET_TIME, spent.ms, self.ms, "milliseconds"),
        ):
            if used >= most:
                return BudgetSpent(code, f"{used:,} of {most:,} {what}")
        return None


class BudgetSpent(MancipleError):
    """A run has used up one of its budgets."""

    def __init__(self, code: Code, used: str) -> None:
        super().__init__(f"this took more than one run may: {used} are used up")
        self.budget = code
        """Which one it was."""


def more(spent: Spent, *, steps: int = 0, calls: int = 0, tokens: int = 0, ms: int = 0) -> Spent:
    """Return `spent` with more spent."""
    return replace(
        spent,
        steps=spent.steps + steps,
        calls=spent.calls + calls,
        tokens=spent.tokens + tokens,
        ms=spent.ms + ms,
    )


@dataclass(slots=True)
class Meter:
    """What a run spends while it goes on: everything is charged before it is begun.

    One for all that is under way at once, so that steps which run together share one budget.
    """

    budget: Budget
    before: Spent
    """What it had spent when it was taken up."""

    clock: Callable[[], datetime]
    begun: datetime = field(init=False)
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    """One for each read that is under way, whichever step it belongs to."""

    def __post_init__(self) -> None:
        self.begun = self.clock()

    @property
    def spent(self) -> Spent:
        """All that it has spent by now."""
        ms = max(0, (self.clock() - self.begun) // timedelta(milliseconds=1))
        return more(self.before, ms=ms)

    @property
    def left_s(self) -> float:
        """Seconds that it may still work."""
        return max(0, self.budget.ms - self.spent.ms) / 1000

    def charge(self, *, steps: int = 0, calls: int = 0) -> None:
        """Charge for what is about to be begun. Raises `BudgetSpent` where nothing is left."""
        # A call belongs to a step that was charged when it was begun: it may be the last one.
        used = replace(self.spent, steps=0) if calls else self.spent
        if over := self.budget.over(used):
            raise over
        self.before = more(self.before, steps=steps, calls=calls)

    def took(self, tokens: int) -> None:
        """Charge for what a model took, whether its answer was of use or not."""
        self.before = more(self.before, tokens=tokens)

    def out_of_time(self) -> BudgetSpent:
        """Say that the time is up."""
        most = self.budget.ms
        return BudgetSpent(Code.BUDGET_TIME, f"{most:,} of {most:,} milliseconds")

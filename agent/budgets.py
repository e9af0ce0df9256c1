"""Budgets: how much one run may take before it stops and says so.

An attacker who writes every token of a plan, or makes a shop fail in a circle, can use up a budget
and no more. A run that stopped is saved, and goes on with a new budget where the user says so.
"""

from dataclasses import dataclass, replace

from manciple.agent.codes import Code
from manciple.agent.runs import Spent
from manciple.policies.errors import MancipleError


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

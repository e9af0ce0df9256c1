"""Planning again: what takes the place of the steps that are left, after one has failed.

A planner is told typed facts and no prose. What it adds is marked, so that the gate has a person
asked about every effect of it, whatever the grants say.
"""

from collections.abc import Callable
from dataclasses import replace

from manciple.agent.budgets import Budget
from manciple.agent.checks import complaint
from manciple.agent.codes import MENDABLE
from manciple.agent.facts import behind, facts_of
from manciple.agent.grounds import made_from
from manciple.agent.plan import MAX_STEPS, Plan, Step
from manciple.agent.planner import Behind, Known, Replanner, tokens_of
from manciple.agent.runs import Again, Left, Run
from manciple.policies.actions import MODEL, Asker
from manciple.policies.errors import MancipleError


async def planned_again(
    run: Run, replanner: Replanner, known: Known, budget: Budget, took: Callable[[int], None]
) -> Run | None:
    """Return the run with its rest planned anew; None where that is not for it, or fails.

    `took` is told of the tokens, whether anything came of them or not.
    """
    failed = next((step for step in run.plan.steps if step.id not in run.settled), None)
    if failed is None or not _may(run, budget):
        return None
    code = str(run.note)
    try:
        grounds = Behind(run.id, f"again{len(run.again) + 1}", behind(run, failed))
        made = await replanner.replan(run.words, known, facts_of(run, failed.id, code), grounds)
    except MancipleError as error:
        took(tokens_of(error))
        return None  # what failed first is what is said
    took(made.tokens)
    steps = made.plan.steps if made.plan else []
    kept = [step for step in run.plan.steps if step.id in run.settled] + [failed]
    if not steps or not _fits(run, kept, steps):
        return None
    again = Again(failed.id, code, tuple(step.id for step in steps), made.tokens)
    left = Left("failed", code, tuple(sorted({MODEL, *made_from(run, failed)})))
    return replace(
        run,
        plan=Plan(steps=[*kept, *steps]),
        left={**run.left, failed.id: left},
        again=(*run.again, again),
        state="open",
        note=None,
    )


def _may(run: Run, budget: Budget) -> bool:
    return (
        run.asker is Asker.AGENT
        and run.state == "failed"
        and run.note in MENDABLE
        and len(run.again) < budget.replans
        and budget.over(run.spent) is None
    )


def _fits(run: Run, kept: list[Step], steps: list[Step]) -> bool:
    """Are the new steps new, in order, and not too many?"""
    used = {step.id for step in run.plan.steps}
    if len(kept) + len(steps) > MAX_STEPS or used & {step.id for step in steps}:
        return False
    return complaint(Plan(steps=[*kept, *steps])) is None

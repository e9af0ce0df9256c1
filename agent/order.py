"""The order of a run's steps: which are next, and which have to be done anew. Pure."""

from manciple.agent.grounds import refers
from manciple.agent.plan import Step
from manciple.agent.runs import Run
from manciple.agent.steps import READS

AT_ONCE = 8
"""How many reads are under way together."""


def batch_of(run: Run) -> list[Step]:
    """Return the next step, or the reads from there on that do not need each other."""
    pending = [step for step in run.plan.steps if step.id not in run.settled]
    batch = pending[:1]
    for step in pending[1:AT_ONCE]:
        ids = {each.id for each in batch}
        if batch[0].tool not in READS or step.tool not in READS or refers(step) & ids:
            break
        batch.append(step)
    return batch


def anew(run: Run, step: Step) -> Run | None:
    """Forget what the step was made from, so that it is asked again; None where it cannot.

    Only what looks is forgotten, and what was decided by it; no effect is.
    """
    steps = {each.id: each for each in run.plan.steps}
    looks = READS | {"order_quote", "choose"}
    forgotten: set[str] = set()
    ahead = [step]
    while ahead:
        for name in refers(ahead.pop()):
            redone = name in steps and name not in forgotten and name != step.id
            if redone and (steps[name].tool in looks or name in run.left):
                forgotten.add(name)
                ahead.append(steps[name])
    if not forgotten:
        return None
    for each in run.plan.steps:  # what was skipped because of it may not be skipped now
        if each.id in run.left and each.id != step.id and refers(each) & forgotten:
            forgotten.add(each.id)
    return run.without(forgotten, step.id)


def open_before(run: Run, step: Step) -> list[Step]:
    """Return the steps before `step` that have to be done anew."""
    before = run.plan.steps[: [s.id for s in run.plan.steps].index(step.id)]
    return [each for each in before if each.id not in run.settled]

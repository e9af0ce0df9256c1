"""The order of a run's steps: which are next, and which have to be done anew. Pure."""

from dataclasses import replace

from manciple.agent.budgets import AT_ONCE
from manciple.agent.grounds import refers
from manciple.agent.plan import Step
from manciple.agent.runs import Begun, Part, Run, StepResult
from manciple.agent.steps import READS
from manciple.policies.canonical import encode

_LOOKS = READS | {"order_quote", "choose"}
"""Steps that can be forgotten and done again."""


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


def anew(run: Run, step: Step, part: tuple[int, int] | None = None) -> Run | None:
    """Forget what the step was made from, so that it is asked again; None where it cannot.

    `part`: which part of a step with `each` it is, and where what it is done for stands in the list
    now. Then only what that part was made from is forgotten: the others are over, or come after.
    Only what looks is forgotten, and what was decided by it; no effect is.
    """
    steps = {each.id: each for each in run.plan.steps}
    forgotten: set[str] = set()
    reopened: dict[str, Begun] = {}
    first, opened = _narrowed(run, step, part)
    ahead = [first]
    if opened is not None:
        source, begun, number = opened
        reopened[source.id] = begun
        ahead.append(_narrowed(run, source, (number, 0))[0])
    while ahead:
        for name in refers(ahead.pop()):
            redone = name in steps and name not in forgotten and name != step.id
            if redone and (steps[name].tool in _LOOKS or name in run.left):
                forgotten.add(name)
                ahead.append(steps[name])
    reopened = {name: begun for name, begun in reopened.items() if name not in forgotten}
    forgotten |= reopened.keys()
    if not forgotten:
        return None
    for each in run.plan.steps:  # what was skipped because of it may not be skipped now
        if each.id in run.left and each.id != step.id and refers(each) & forgotten:
            forgotten.add(each.id)
    again = run.without(forgotten, step.id)
    return replace(again, begun={**again.begun, **reopened})


def _narrowed(
    run: Run, step: Step, part: tuple[int, int] | None
) -> tuple[Step, tuple[Step, Begun, int] | None]:
    """Return the step with what one part of it refers to, and where that is a part of another step
    with `each`, that step, all its other parts, and the number of the one.
    """
    if part is None or step.each is None:
        return step, None
    number, at = part
    if isinstance(step.each, list):
        return step.model_copy(update={"each": [step.each[number]]}), None
    alone = step.model_copy(update={"each": None})
    source = next((each for each in run.plan.steps if each.id == step.each.step), None)
    result = run.results.get(step.each.step)
    if source is None or result is None or step.each.path or source.id in refers(alone):
        return step, None
    if at >= len(result.numbers) or source.tool not in _LOOKS - {"profile_read"}:
        return step, None
    values = zip(result.numbers, result.value, strict=True)
    one = result.numbers[at]
    parts = tuple(
        Part(n, StepResult(result.tool, encode(value).decode(), result.origins))
        for n, value in values
        if n != one
    )
    return alone, (source, Begun(parts), one)


def open_before(run: Run, step: Step) -> list[Step]:
    """Return the steps before `step` that have to be done anew."""
    before = run.plan.steps[: [s.id for s in run.plan.steps].index(step.id)]
    return [each for each in before if each.id not in run.settled]

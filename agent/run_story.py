"""The story of one run, step by step: what was planned, skipped, chosen, failed, planned again.

Told from the saved run alone; what the gate made of it stands in the log. Pure.
"""

from typing import Any

from manciple.agent.choosing import Answered, Chosen
from manciple.agent.language import in_words, spoken
from manciple.agent.plan import Step
from manciple.agent.plan_words import step_line
from manciple.agent.runs import Run
from manciple.policies.actions import plain
from manciple.tools.carts import Cart, Quote, Receipt
from manciple.tools.estimating import Totals
from manciple.tools.find import Found
from manciple.tools.notices import Sent
from manciple.tools.watches import Watch

_BY = {
    "cheapest": "by code: the cheapest",
    "cheapest_total": "by code: the cheapest with shipping",
    "first": "by code: the first",
    "judgement": "by the model that chooses",
    "user": "by you",
}


def run_lines(run: Run) -> list[str]:
    """Return what a run was for, and what became of each step, in the plan's order."""
    lines = [f"said: {run.words}", f"asked by: {run.asker}"]
    again = {each.steps[0]: each for each in run.again if each.steps}
    for step in run.plan.steps:
        if (made := again.get(step.id)) is not None:
            lines.append(f"  planned again after {made.after} failed ({made.code}); it asks first:")
        lines.append(f"  {step_came(run, step)}")
    if run.asking:
        lines.append(f"  it asks you: {run.asking.question}")
    lines.append(f"run {run.id} is {run.state}" + (f" ({run.note})" if run.note else ""))
    return lines


def step_came(run: Run, step: Step) -> str:
    """Say a step and what became of it, in the language that is spoken."""
    said = f"{step.id} {step_line(run.plan, step, spoken())}"
    return f"{said}{in_words(': ')}{in_words(came(run, step))}"


def came(run: Run, step: Step) -> str:
    """Say what became of a step."""
    if (left := run.left.get(step.id)) is not None:
        return f"skipped, for {left.why}" if left.how == "skipped" else f"failed ({left.why})"
    if run.gone:
        return "gone with " + ", ".join(each.field for each in run.read)
    if (result := run.results.get(step.id)) is None:
        return "not begun" if run.note is None or run.waiting else f"not done ({run.note})"
    value = result.value
    if result.many:
        return f"{len(value)} times: " + "; ".join(_said(each) for each in value)
    return _said(value)


def _said(value: Any) -> str:  # noqa: ANN401  (one sentence for each kind of result)
    match value:
        case Found():
            return f"{len(value.offers)} found at {value.store}"
        case Totals():
            said = sum(each.whole for each in value.estimates)
            return f"{said} of {len(value.estimates)} totals known at {value.store}"
        case Chosen():
            return _chosen(value)
        case Answered():
            return f"you said {_answer(value)}"
        case Cart():
            lines = "1 line" if len(value.lines) == 1 else f"{len(value.lines)} lines"
            return f"the cart at {value.host} holds {lines}"
        case Watch():
            return f"{value.id} at {value.store}"
        case Quote() | Receipt():
            return (
                f"{value.total} in all" if isinstance(value, Quote) else f"ordered: {value.order}"
            )
        case _:
            return "told" if isinstance(value, Sent) else "done"


def _answer(value: Answered) -> str:
    yes = "yes" if value.value is True else "no"
    return yes if isinstance(value.value, bool) else plain(str(value.value), 60)


def _chosen(value: Chosen) -> str:
    if value.offer is None:
        return "nothing met every condition"
    total = f", {value.total} with shipping" if value.total else ", shipping unknown"
    offer = value.offer.ref
    return (
        f"{offer.handle} at {offer.host} for {value.offer.price}{total};"
        f" 1 of {value.among}, {_BY[value.by]}"
    )


def question_lines(run: Run) -> list[str]:
    """Return the question that a run waits with, and its numbered answers."""
    if run.asking is None:
        return []
    answers = [f"  {n}. {in_words(choice)}" for n, choice in enumerate(run.asking.choices, 1)]
    return [f"{run.id} asks: {run.asking.question}", *answers]

"""What is wrong with a plan, before anything of it is done. Pure.

A plan that passes can still fail; one that does not pass was never meant. The runner checks again
what matters: this is so that a planner can be told early, and try again.
"""

from collections.abc import Iterator
from typing import Any, get_args

from manciple.agent.choosing import INNER, By
from manciple.agent.plan import (
    HOME,
    Came,
    Compare,
    Condition,
    Element,
    Plan,
    Ref,
    Step,
    Value,
    Worked,
)
from manciple.tools.registry import PLANNED, TOOLS

FILLED = frozenset({"said", "named", "standing", "made_from"})
"""Arguments that the runner fills in, and no plan."""

OURS = FILLED | {"until"}
"""Those, and what it fills in where a plan does not."""

STANDING = frozenset({"cart_put", "tell", "order_quote", "order_place"})
"""All that can follow when a watch fires. The cart is bound by the watch's own grant, an order by
the user's yes, and a notice goes to the user."""

_FIRED = frozenset({"offer", "quantity", "watch", "store"})


def complaint(plan: Plan) -> str | None:
    """Say what is wrong with a plan, in words for the planner; None where nothing is."""
    seen = {HOME}
    for step in plan.steps:
        if step.id in seen:
            return f"{step.id}: there are two of it"
        if wrong := _wrong(step, seen):
            return f"{step.id}: {wrong}"
        seen.add(step.id)
    return None


def standing_complaint(step: Step) -> str | None:
    """Say what is wrong with the steps that a watch would do when it fires; None: nothing."""
    if step.tool != "watch_create":
        return f"{step.tool} has nothing that follows"
    seen = {"s0"}
    for each in step.then:
        if each.id in seen:
            return f"{each.id}: there are two of it"
        if wrong := _wrong_after(each, seen):
            return f"{each.id}: {wrong}"
        seen.add(each.id)
    tools = [each.tool for each in step.then]
    once = max(tools.count("cart_put"), tools.count("order_place")) <= 1
    return None if once else "a watch fills the cart, and orders, once"


def _wrong_after(step: Step, seen: set[str]) -> str | None:
    """Say what is wrong with one step that follows a watch."""
    if step.tool not in STANDING:
        return f"a watch cannot do {step.tool}"
    if step.each is not None or step.then:
        return "what follows a watch is one step"
    for value in _values(step):
        if isinstance(value, Ref) and value.step not in seen:
            return f"{value.step} does not come before it"
        if isinstance(value, Ref) and value.step == "s0" and value.path.split(".")[0] not in _FIRED:
            return f"a watch gives no {value.path[:20]}"
    return _wrong_filling(step) if step.tool == "cart_put" else None


def _wrong_filling(step: Step) -> str | None:
    if step.arguments.get("offer") != Ref(step="s0", path="offer"):
        return "a watch fills the cart with what it found alone"
    if step.when:  # else it would fire again and again, and do nothing each time
        return "a watch fills the cart on its own conditions alone"
    return None


def _wrong(step: Step, seen: set[str]) -> str | None:
    if step.tool not in PLANNED and step.tool not in INNER:
        return f"there is no tool {step.tool}"
    takes = INNER[step.tool].takes if step.tool in INNER else TOOLS[step.tool].takes
    fields: dict[str, Any] = takes.model_fields
    if unknown := step.arguments.keys() - (fields.keys() - OURS - _hidden(step.tool)):
        return f"{step.tool} takes no {min(unknown)}"
    needed = {name for name, info in fields.items() if info.is_required()} - OURS
    if missing := needed - step.arguments.keys():
        return f"{step.tool} needs {min(missing)}"
    refers = {value.step for value in _values(step) if isinstance(value, Ref)}
    refers |= {each.step for each in step.when if isinstance(each, Came)}
    if later := refers - seen:
        return f"{min(later)} does not come before it"
    if step.each is None and any(isinstance(value, Element) for value in _values(step)):
        return "there is nothing that it is done for each of"
    if step.tool in INNER and (wrong := _wrong_inside(step)):
        return wrong
    return standing_complaint(step) if step.then else None


def _wrong_inside(step: Step) -> str | None:
    by = step.arguments.get("by")
    if step.each is not None:
        return f"{step.tool} is done once"
    if step.tool == "choose" and isinstance(by, Worked) and by.value not in get_args(By):
        return f"by is one of {', '.join(get_args(By))}"
    return None


def _hidden(tool: str) -> set[str]:
    return {"host"} if tool == "tell" else set()


def _values(step: Step) -> Iterator[Value]:
    """Yield every value in a step, wherever it stands."""
    for value in step.arguments.values():
        yield from value if isinstance(value, list) else [value]
    if step.each is not None:
        yield from step.each if isinstance(step.each, list) else [step.each]
    for condition in step.when:
        yield from _of_condition(condition)


def _of_condition(condition: Condition) -> tuple[Value, ...]:
    match condition:
        case Compare():
            return condition.left, condition.right
        case Came():
            return ()
        case _:
            return (condition.of,)

"""The tools as a model planner reads them: names, arguments and words, and what a plan may hold."""

from typing import Any

from manciple.agent.plan import Plan
from manciple.tools.registry import PLANNED, tool

_FILLED = frozenset({"until", "said"})
"""Arguments that the runner fills in."""


def vocabulary() -> str:
    """Return one line for each tool that a plan may call."""
    return "\n".join(_line(name) for name in sorted(PLANNED))


def complaint(plan: Plan) -> str | None:
    """Say what is wrong with a plan, in words for the planner; None where nothing is."""
    seen: set[str] = set()
    for step in plan.steps:
        if step.tool not in PLANNED:
            return f"{step.id}: there is no tool {step.tool}"
        fields: dict[str, Any] = tool(step.tool).takes.model_fields
        if unknown := step.arguments.keys() - (fields.keys() - _FILLED):
            return f"{step.id}: {step.tool} takes no {min(unknown)}"
        needed = {name for name, info in fields.items() if info.is_required()} - _FILLED
        if missing := needed - step.arguments.keys():
            return f"{step.id}: {step.tool} needs {min(missing)}"
        refers = {v.step for value in step.arguments.values() for v in _parts(value)}
        if later := refers - seen:
            return f"{step.id}: {min(later)} does not come before it"
        if step.id in seen:
            return f"{step.id}: there are two of it"
        seen.add(step.id)
    return None


def _line(name: str) -> str:
    found = tool(name)
    fields: dict[str, Any] = found.takes.model_fields
    arguments = ", ".join(
        field if info.is_required() else f"{field}?"
        for field, info in fields.items()
        if field not in _FILLED
    )
    words = " ".join(str(found.takes.__doc__).split())
    return f"- {name}({arguments}): {words} Gives {', '.join(_gives(found.gives))}."


def _gives(kind: Any) -> list[str]:  # noqa: ANN401  (each tool's own result type)
    return list(getattr(kind, "__dataclass_fields__", {}))


def _parts(value: object) -> list[Any]:
    values: list[Any] = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]
    return [each for each in values if getattr(each, "kind", "") == "ref"]

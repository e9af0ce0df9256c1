"""The tools as a model planner reads them: names, arguments and words."""

from typing import Any

from manciple.agent.checks import OURS, complaint
from manciple.agent.choosing import INNER
from manciple.tools.registry import PLANNED, tool

__all__ = ["complaint", "vocabulary"]


def vocabulary() -> str:
    """Return one line for each tool that a plan may call, and for the two steps without one."""
    return "\n".join(_line(name) for name in sorted(PLANNED | INNER.keys()))


def _line(name: str) -> str:
    found = INNER[name] if name in INNER else tool(name)
    fields: dict[str, Any] = found.takes.model_fields
    arguments = ", ".join(
        field if info.is_required() else f"{field}?"
        for field, info in fields.items()
        if field not in OURS and (name, field) != ("tell", "host")
    )
    words = " ".join(str(found.takes.__doc__).split())
    return f"- {name}({arguments}): {words} Gives {', '.join(_gives(found.gives))}."


def _gives(kind: Any) -> list[str]:  # noqa: ANN401  (each tool's own result type)
    return list(getattr(kind, "__dataclass_fields__", {}))

"""What a task costs in tokens: ours, a model as planner, and a plain tool-calling loop.

The rule, the same for all: four characters of ASCII are a token, and every other character is one.
No tokenizer counts exactly so; that all three are counted alike is what matters.
"""

import json
from collections.abc import Sequence
from typing import Any, cast

from manciple.agent.model_asking import Endpoint
from manciple.agent.model_planner import ModelPlanner
from manciple.agent.plan import Plan, Ref, Said, Value, Worked
from manciple.agent.planner import Known
from manciple.agent.vocabulary import vocabulary
from manciple.tools.registry import PLANNED, tool
from tests.agent.openai_server import Calls, serving

SYSTEM = (
    "You are a shopping assistant. Do what the user asks with the tools, one call at a time, and "
    "say in one sentence what you did."
)
"""All that the plain loop is told: shorter than any that is in use."""

SAID = "Done: I did what you asked, and this is what came of it."


def tokens(text: str) -> int:
    """Count by the rule."""
    ascii_ = sum(character.isascii() for character in text)
    return -(-ascii_ // 4) + len(text) - ascii_


def loop(words: str, calls: Sequence[tuple[str, dict[str, Any], str]]) -> int:
    """Return what a plain loop would cost: each call is a turn that reads all that was before.

    `calls` are the tools with their arguments, and the results as they truly came, in JSON.
    """
    read = tokens(SYSTEM) + tokens(json.dumps(_tools(), ensure_ascii=False)) + tokens(words)
    spent = 0
    for name, arguments, result in calls:
        call = tokens(
            json.dumps({"name": name, "arguments": _plain(arguments)}, ensure_ascii=False)
        )
        spent += read + call
        read += call + tokens(result)
    return spent + read + tokens(SAID)


async def model(words: str, plan: Plan, known: Known) -> int:
    """Return what our own model planner costs that answers with this plan at once."""
    sent: list[str] = []
    answer = {
        "steps": [
            _drafted(words, step.model_dump(mode="json"), step.arguments) for step in plan.steps
        ]
    }
    async with serving(Calls((("plan", answer),))) as server:
        endpoint = Endpoint(url=server.url, model="scripted", key=None, record=sent.append)
        planner = ModelPlanner(endpoint=endpoint, vocabulary=vocabulary())
        await planner.plan(words, known)
    return sum(map(tokens, sent)) + tokens(json.dumps(answer, ensure_ascii=False))


def _drafted(
    words: str, step: dict[str, Any], arguments: dict[str, Value | list[Value]]
) -> dict[str, Any]:
    drafted = {
        name: [_draft(words, each) for each in value]
        if isinstance(value, list)
        else _draft(words, value)
        for name, value in arguments.items()
    }
    return {"id": step["id"], "tool": step["tool"], "arguments": drafted}


def _draft(words: str, value: object) -> dict[str, Any]:
    match value:
        case Said(value=said, span=(start, end), reader=reader):
            return {"kind": "said", "words": words[start:end], "value": said, "reader": reader}
        case Worked(value=worked):
            return {"kind": "worked", "value": worked}
        case Ref(step=step, path=path):
            return {"kind": "ref", "step": step, "path": path}
        case _:
            raise TypeError(type(value).__name__)


def _tools() -> list[dict[str, Any]]:
    """Return the tools as such loops send them, each argument as plainly as can be."""
    found: list[dict[str, Any]] = []
    for name in sorted(PLANNED):
        takes = tool(name).takes
        fields: dict[str, Any] = takes.model_fields
        given = {field: {"type": "string"} for field in fields if field not in {"said", "named"}}
        needed = [field for field in given if fields[field].is_required() and field != "until"]
        parameters = {"type": "object", "properties": given, "required": needed}
        words = " ".join(str(takes.__doc__).split())
        function = {"name": name, "description": words, "parameters": parameters}
        found.append({"type": "function", "function": function})
    return found


def _plain(arguments: dict[str, Any]) -> dict[str, object]:
    """Return the arguments as a loop would write them: values, and handles for what was found."""
    found: dict[str, object] = {}
    for name, value in arguments.items():
        parts = cast("list[dict[str, Any]]", value if isinstance(value, list) else [value])
        bare = [_bare(part) for part in parts]
        found[name] = bare if isinstance(value, list) else bare[0]
    return found


def _bare(value: dict[str, Any]) -> object:
    return "o3abcdefgh2" if value["kind"] == "ref" else value["value"]

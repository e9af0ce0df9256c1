"""Several requests in one sentence, where each stands by itself, become one plan.

Each part is planned as if it alone had been said, with the other words blanked, so that every span
stays where it is in the words. Nothing is joined where a part is not surely understood, where a
word makes one part hang on another (if, but, until), or where something would be ordered.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import cast

from manciple.agent.grammar import handles
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.text import cue
from manciple.agent.grammar.values import valued
from manciple.agent.grammar.wish import doing_of
from manciple.agent.plan import MAX_STEPS, Command, Element, Plan, Planned, Ref, Step
from manciple.agent.planner import Known

MAX_PARTS = 4

_HANGS = (
    r"\b(?:if|when|whenever|once|unless|otherwise|else|except|but|until|till"
    r"|instead|after|before|or|as"
    r" soon as|without|only|not|never|don't|it|them|that|those|same)\b|如果"
    r"|要是|假如|等到?|的時候|才|但|否則"
    r"|不然|除非|或|還是|以後再|之後|它|那[個件雙台]|就|只|不要|別"
)
_BETWEEN = (
    r"\s*(?:[,;，；。]\s*(?:and\s+)?(?:then\s+|also\s+)?|\s(?:and then"
    r"|and also|and|then|plus)\s|[\s,，]*(?:然後|順便"
    r"|接著|並且|另外|還有)\s*)"
)


def joined(
    words: str, known: Known, one: Callable[[str], Planned], *, unlike: bool = False
) -> Plan | None:
    """Return the plan of all parts in their order; None where they cannot be taken one by one.

    `unlike`: only where each part is of another kind: two finds may describe one thing.
    """
    parts = [*_parts(words)]
    if not 2 <= len(parts) <= MAX_PARTS or cue(_HANGS).search(words):
        return None
    steps: list[Step] = []
    asked: set[str] = set()
    for start, end in parts:
        part = " " * start + words[start:end] + " " * (len(words) - end)
        if doing_of(valued(spelt(part), known).text, part=True) is None and not _named(part, known):
            return None
        plan = _as_plan(one(part))
        if plan is None:
            return None
        asked.add(plan.steps[-1].tool)
        steps += _moved(plan, len(steps)).steps
    if unlike and len(asked) < len(parts):
        return None
    if len(steps) > MAX_STEPS or any(step.tool == "order_place" for step in steps):
        return None
    return Plan(steps=steps)


def _parts(words: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in cue(_BETWEEN).finditer(words):
        if words[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if words[start:].strip():
        yield start, len(words)


def _named(part: str, known: Known) -> bool:
    return handles.named(part, known) is not None


def _as_plan(answer: Planned) -> Plan | None:
    match answer:
        case Plan():
            return answer
        case Command(words=["cart", "show"]):
            every = Ref(step="home", path="stores")
            return Plan(
                steps=[Step(id="s1", tool="cart_show", arguments={"store": Element()}, each=every)]
            )
        case _:
            return None


def _moved(plan: Plan, by: int) -> Plan:
    """Return the plan with its steps, and what refers to them, so many places later."""
    return Plan.model_validate_json(json.dumps(_later(plan.model_dump(mode="json"), by)))


def _later(data: object, by: int) -> object:
    if isinstance(data, list):
        return [_later(each, by) for each in cast("list[object]", data)]
    if isinstance(data, dict):
        return {
            key: _number(value, by) if key in {"id", "step"} else _later(value, by)
            for key, value in cast("dict[str, object]", data).items()
        }
    return data


def _number(value: object, by: int) -> object:
    if isinstance(value, str) and (match := re.fullmatch(r"s([1-9]\d*)", value)):
        return f"s{int(match[1]) + by}"
    return value

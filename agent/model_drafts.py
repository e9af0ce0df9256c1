"""What a model writes where a plan is wanted: values as quotes of the user's words, not as spans.

A model cannot count letters, and claims what suits it: what it says the user said counts only where
code finds it in their words and reads it there again.
"""

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from manciple.agent.plan import (
    MAX_CONDITIONS,
    MAX_EACH,
    MAX_THEN,
    Came,
    Compare,
    Condition,
    Element,
    Holds,
    Ref,
    Said,
    Step,
    Value,
    Worked,
)
from manciple.agent.planner import Known
from manciple.agent.readers import read
from manciple.policies.errors import BadMoney
from manciple.policies.money import Money

MAX_TEXT = 400
_PLACES = 20


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Quoted(_Draft):
    """What the user said: `words` is copied from their text, `value` is what it means."""

    kind: Literal["said"]
    words: str = Field(min_length=1, max_length=MAX_TEXT)
    value: str | int | bool
    reader: Literal["text", "money", "size", "number", "word", "handle"] = "text"


DraftValue: TypeAlias = Annotated[Quoted | Worked | Ref | Element, Field(discriminator="kind")]


class DraftCompare(_Draft):
    """Two values of one type; what is unknown meets no comparison."""

    kind: Literal["compare"]
    left: Ref | Element
    op: Literal["eq", "ne", "lt", "le", "gt", "ge"]
    right: DraftValue


DraftCondition: TypeAlias = Annotated[DraftCompare | Holds | Came, Field(discriminator="kind")]


class DraftFollowing(_Draft):
    """One call of one tool."""

    id: str
    tool: str
    arguments: dict[str, DraftValue | list[DraftValue]] = Field(max_length=30)
    optional: bool = False
    when: list[DraftCondition] = Field(default=[], max_length=MAX_CONDITIONS)


class DraftStep(DraftFollowing):
    """One call of one tool, or `choose` or `ask`."""

    each: Ref | Annotated[list[DraftValue], Field(max_length=MAX_EACH)] | None = None
    then: list[DraftFollowing] = Field(default=[], max_length=MAX_THEN)


def step_of(draft: DraftFollowing, words: str, known: Known) -> Step:
    """Return the step that is meant. Raises pydantic's `ValidationError`."""

    def value(each: DraftValue) -> Value:
        return value_of(each, words, known)

    def condition(each: DraftCondition) -> Condition:
        if isinstance(each, DraftCompare):
            return Compare(left=each.left, op=each.op, right=value(each.right))
        return each

    more = draft if isinstance(draft, DraftStep) else None
    each = more.each if more else None
    return Step(
        id=draft.id,
        tool=draft.tool,
        arguments={
            name: [value(part) for part in given] if isinstance(given, list) else value(given)
            for name, given in draft.arguments.items()
        },
        optional=draft.optional,
        when=[condition(part) for part in draft.when],
        each=[value(part) for part in each] if isinstance(each, list) else each,
        then=[step_of(part, words, known) for part in more.then] if more else [],
    )


def value_of(draft: DraftValue, words: str, known: Known) -> Value:
    """Find where the user said it; what is not found there, the model worked out."""
    if not isinstance(draft, Quoted):
        return draft
    value = _normal(draft)
    for span in _found(draft.words, words):
        said = Said(value=value, span=span, reader=draft.reader)
        if read(words, said, currency=known.currency, stores=known.stores):
            return said
    return Worked(value=value)


def _found(piece: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield the first places where `piece` stands in the words, letter by letter."""
    start = -1
    for _ in range(_PLACES):
        start = words.find(piece, start + 1)
        if start < 0:
            return
        yield start, start + len(piece)


def _normal(draft: Quoted) -> str | int | bool:
    """Write an amount as our own printer does: `120.00 USD` is `120 USD`."""
    if draft.reader != "money" or not isinstance(draft.value, str):
        return draft.value
    try:
        return str(Money.parse(draft.value))
    except BadMoney:
        return draft.value

"""A plan: typed steps over the tools, made from the user's words before any shop is read.

A value in a plan is said by the user (and names the span of their words that it comes from),
is a reference to what an earlier step found, or is worked out by the planner. What a planner
returns is a `Plan`, a `Question` back to the user, or a `Refusal`.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

MAX_STEPS = 40


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


class Said(_Frozen):
    """A value that the user said. Counts as theirs only where `reader` reads it out of `span`."""

    kind: Literal["said"] = "said"
    value: str | int | bool
    span: tuple[int, int]
    """Start and end in the words, in characters."""

    reader: Literal["text", "money", "size", "number", "word", "handle"] = "text"
    """How the words in the span become the value; `word` is one of a closed set of meanings."""


class Worked(_Frozen):
    """A value that the planner worked out; its origin is `model`, whoever the planner is."""

    kind: Literal["worked"] = "worked"
    value: str | int | bool | None


class Ref(_Frozen):
    """What an earlier step found."""

    kind: Literal["ref"] = "ref"
    step: str
    path: str = ""
    """Dotted names into the result: `offers.0`, `value`; empty: all of it."""


Value: TypeAlias = Annotated[Said | Worked | Ref, Field(discriminator="kind")]


class Step(_Frozen):
    """One call of one tool."""

    id: str = Field(pattern=r"^s[0-9]{1,3}$")
    tool: str = Field(pattern=r"^[a-z][a-z_]{1,39}$")
    """The tool's name, such as `cart_put`."""

    arguments: dict[str, Value | list[Value]] = Field(
        default_factory=dict[str, "Value | list[Value]"]
    )
    optional: bool = False
    """May the plan go on where this step is denied or fails?"""


class Plan(_Frozen):
    """What will be done, in order."""

    kind: Literal["plan"] = "plan"
    steps: list[Step] = Field(min_length=1, max_length=MAX_STEPS)


class Question(_Frozen):
    """What the planner has to know first."""

    kind: Literal["question"] = "question"
    text: str = Field(max_length=400)
    choices: list[str] = Field(default_factory=list[str], max_length=12)


class Refusal(_Frozen):
    """What manciple does not do, and the nearest thing that it can do."""

    kind: Literal["refusal"] = "refusal"
    text: str = Field(max_length=400)


class Command(_Frozen):
    """A command of the command line that the words mean, where no tool does it.

    Permissions and their changes are no tools, so a plan cannot hold them. Only the grammar
    returns one; a model has no way to.
    """

    kind: Literal["command"] = "command"
    words: list[str] = Field(min_length=1, max_length=20)
    """Such as `["revoke", "--all"]` or `["permissions"]`."""


Planned: TypeAlias = Plan | Question | Refusal | Command

"""A plan: typed steps over the tools, made from the user's words before any shop is read.

A value in a plan is said by the user (and names the span of their words that it comes from),
is a reference to what an earlier step found, or is worked out by the planner. A step can have
conditions, be done for each thing of a short list, and (a watch) carry the steps that follow when
it fires. What a planner returns is a `Plan`, a `Question` back to the user, or a `Refusal`.

Specified in `docs/formats/plan.md`; `agent/checks.py` says what is wrong with a plan,
`agent/plan_words.py` prints it for a person.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

MAX_STEPS = 40
MAX_CONDITIONS = 6
MAX_EACH = 20
"""How many things one step can be done for."""

MAX_THEN = 6

HOME = "home"
"""The step that stands for what was known when the run began: `stores`, the hosts of the shops that
the user has added. What is read from it is the user's."""


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


class Element(_Frozen):
    """In a step with `each`: the thing that the step is being done for."""

    kind: Literal["element"] = "element"
    path: str = ""
    """Dotted names into it; empty: all of it."""


Value: TypeAlias = Annotated[Said | Worked | Ref | Element, Field(discriminator="kind")]


class Compare(_Frozen):
    """Two values of one type: amounts of one currency, numbers, yes and no, instants, texts.

    Texts and yes and no are only equal or not; capitals and width do not count. What is unknown
    meets no comparison, not even `ne`. Amounts in two currencies, and values of two types, make
    the step fail (`currencies_differ`, `not_comparable`).
    """

    kind: Literal["compare"] = "compare"
    left: Ref | Element
    op: Literal["eq", "ne", "lt", "le", "gt", "ge"]
    right: Value


class Holds(_Frozen):
    """Is anything there? A list without elements, nothing, and a step without result are empty."""

    kind: Literal["holds"] = "holds"
    of: Ref | Element
    what: Literal["empty", "some"]


class Came(_Frozen):
    """What became of an earlier step; `skipped` after its conditions is how "otherwise" is said."""

    kind: Literal["came"] = "came"
    step: str
    to: Literal["done", "skipped", "failed"]


Condition: TypeAlias = Annotated[Compare | Holds | Came, Field(discriminator="kind")]


class Step(_Frozen):
    """One call of one tool, or one of the two steps that need none: `choose` and `ask`.

    `choose` takes `among` (offers, or what steps found), hard conditions that code checks
    (`brand`, `sizes`, `colour`, `price_max`, `total_max`) and `by`: `cheapest` (the default),
    `cheapest_total` (with shipping, where the shops say it), `first`, `judgement` (a model without
    tools, or where there is none the user), `user`. It gives `offer`, `total`, `index`.

    `ask` takes `about` (`size`, `colour`, `brand`, `store`, `quantity`, `price`, `go_on`) and
    `among`, and gives the user's `value`; `go_on` is answered with yes or no, and takes no `among`.
    """

    id: str = Field(pattern=r"^s[0-9]{1,3}$")
    tool: str = Field(pattern=r"^[a-z][a-z_]{1,39}$")
    """The tool's name, such as `cart_put`."""

    arguments: dict[str, Value | list[Value]] = Field(
        default_factory=dict[str, "Value | list[Value]"]
    )
    optional: bool = False
    """May the plan go on where this step is denied or fails?"""

    when: list[Condition] = Field(default_factory=list[Condition], max_length=MAX_CONDITIONS)
    """All of them must hold; else the step is skipped, and gives nothing."""

    each: Ref | list[Value] | None = None
    """What it is done for, one after the other (reads: at once); at most `MAX_EACH`, or it fails
    (`too_many`). The result is the list of results, in that order."""

    then: "list[Step]" = Field(default_factory=list["Step"], max_length=MAX_THEN)
    """For `watch_create`: what is done when it fires, out of `cart_put`, `tell`, `order_quote` and
    `order_place`. They may refer to each other, and to `s0`: the `offer`, `quantity`, `watch` and
    `store` that fired. Empty: as the argument `then` says."""


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

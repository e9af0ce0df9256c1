"""A run: one plan on its way, as it is saved after every step.

What a run found out after it read a field of the profile is not stored as it is: it lies sealed
under the fields' own keys, beside their names and versions. Where one of these is erased or set
anew, nobody opens it any more, and the run cannot go on.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias

from manciple.agent.choosing import INNER
from manciple.agent.plan import HOME, Plan
from manciple.policies.actions import USER, Asker, Origin
from manciple.policies.canonical import decode, encode
from manciple.policies.fields import FieldVersion
from manciple.policies.keeping import Keeper, Under, again, under
from manciple.tools.book import RunState, SavedRun
from manciple.tools.offers import Offer
from manciple.tools.registry import tool

Author: TypeAlias = Literal["code", "model"]
"""Who wrote a plan: code of ours (the grammar, a command, what a watch does), or a model, whose
every word may be an attacker's."""

GIVEN = "s0"
"""The step that stands for what a run was started with."""


@dataclass(frozen=True, slots=True)
class Fired:
    """What a watch that fired hands to its run."""

    watch: str
    store: str
    offer: Offer
    quantity: int
    channel_host: str | None = None
    """Where the channel `main` goes; None where there is none."""


@dataclass(frozen=True, slots=True)
class AtHome:
    """What a plan may refer to as `home`."""

    stores: tuple[str, ...]
    """Hosts of the shops that the user had added when the run began."""


_GIVEN: dict[str, type[Any]] = {"fired": Fired, HOME: AtHome}


@dataclass(frozen=True, slots=True)
class StepResult:
    """What a step gave, with all that it was made from."""

    tool: str
    data: str
    """Canonical JSON of the tool's result."""

    origins: tuple[Origin, ...]
    many: bool = False
    """Was it done for each of a list? Then the results stand in a list."""

    numbers: tuple[int, ...] = ()
    """Which parts these are then; without those that were skipped or left out."""

    @property
    def value(self) -> Any:  # noqa: ANN401  (each tool's own result type)
        """The typed result; a tuple of them for a step with `each`."""
        kind = _GIVEN.get(self.tool) or _gives(self.tool)
        return decode(tuple[kind, ...] if self.many else kind, self.data.encode())  # type: ignore[valid-type]


def _gives(name: str) -> type[Any]:
    return INNER[name].gives if name in INNER else tool(name).gives


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a step with `each` that is over, and is not done again."""

    number: int
    gave: StepResult | None
    """None where its conditions did not hold."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A step with `each` of which some parts are over."""

    parts: tuple[Part, ...] = ()
    of: tuple[str, ...] = ()
    """What it was first to be done for, by name: a list that is looked up again adds nothing to it
    and moves nothing in it. Empty where it was not looked up again."""


NOT_BEGUN = Begun()


@dataclass(frozen=True, slots=True)
class Left:
    """A step that gave nothing, and that the plan went on without."""

    how: Literal["skipped", "failed"]
    why: str
    """The condition that did not hold, as `why` tells it; the code where it failed."""

    origins: tuple[Origin, ...] = ()
    """What decided that: whatever is done because of it is made from that too."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that a run waits for the user's answer to."""

    step: str
    question: str
    choices: tuple[str, ...]
    """As the user sees them, from 1 on."""

    expires: datetime


@dataclass(frozen=True, slots=True)
class Again:
    """One time that the rest of a run was planned anew."""

    after: str
    """The step that failed."""

    code: str
    steps: tuple[str, ...]
    """The new steps: what they change, and the fields they share, a person is asked about."""

    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Spent:
    """What a run has used up of its budgets since they were last filled."""

    steps: int = 0
    calls: int = 0
    tokens: int = 0
    ms: int = 0
    """Wall time at work, waiting for a person left out."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a run has found out: all of it that may hold what its fields held."""

    results: dict[str, StepResult]
    left: dict[str, Left]
    asking: Asking | None
    begun: dict[str, Begun] = field(default_factory=dict[str, Begun])


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One plan on its way."""

    id: str
    asker: Asker
    words: str
    """What the user said or typed."""

    plan: Plan
    started: datetime
    results: dict[str, StepResult]
    tries: dict[str, int]
    """How often a step was begun anew because the shop's answer had changed."""

    state: RunState = "open"
    waiting: str | None = None
    """The request that it waits for."""

    note: str | None = None
    """The code of what ended it, where it failed."""

    left: dict[str, Left] = field(default_factory=dict[str, Left])
    asking: Asking | None = None
    """The question that it waits for an answer to."""

    begun: dict[str, Begun] = field(default_factory=dict[str, Begun])
    """Steps with `each` that are not over, of which parts are."""

    picked: dict[str, int] = field(default_factory=dict[str, int])
    """The user's answers, by step: positions from 0 on."""

    planned_by: Author = "model"
    """Who wrote the first plan; what was planned again is a model's."""

    questions: int = 0
    """How many questions it has put to the user so far."""

    again: tuple[Again, ...] = ()
    spent: Spent = field(default_factory=Spent)
    read: tuple[FieldVersion, ...] = ()
    """The fields of the profile that it was made from, as they were then."""

    sealed: str = ""
    """On disk, where it has read a field: what it found, under the fields' keys (hex)."""

    gone: bool = False
    """Was a field that it has read erased or set anew? Then what it found is gone too."""

    @property
    def settled(self) -> frozenset[str]:
        """The steps that are over, with a result or without."""
        return frozenset(self.results) | frozenset(self.left)

    @property
    def replanned(self) -> frozenset[str]:
        """The steps that were not in the first plan."""
        return frozenset(step for again in self.again for step in again.steps)

    def author(self, step: str) -> Author:
        """Say who wrote a step."""
        return "model" if step in self.replanned else self.planned_by

    def with_result(self, step: str, result: StepResult) -> "Run":
        """Return the run with one step done."""
        read = {each.field: each for each in self.read}
        for each in _fields_of(result):
            read.setdefault(each.field, each)
        return replace(
            self,
            results={**self.results, step: result},
            begun=_other(self.begun, {step}),
            read=tuple(sorted(read.values())),
            waiting=None,
            asking=None,
            state="open",
        )

    def with_left(self, step: str, left: Left) -> "Run":
        """Return the run with one step over that gave nothing."""
        over = _other(self.begun, {step})
        return replace(self, left={**self.left, step: left}, begun=over, waiting=None, asking=None)

    def with_begun(self, step: str, begun: Begun) -> "Run":
        """Return the run with these parts of a step over."""
        if begun == NOT_BEGUN:
            return self
        return replace(self, begun={**self.begun, step: begun})

    def gave(self, name: str) -> list[Any]:
        """Return what one tool gave, each part by itself, also in steps that are not over."""
        found: list[Any] = []
        parts = (part.gave for each in self.begun.values() for part in each.parts)
        for result in (*self.results.values(), *parts):
            if result is not None and result.tool == name:
                found += result.value if result.many else [result.value]
        return found

    def without(self, steps: set[str], again: str) -> "Run":
        """Return the run with these steps to be done anew, for the sake of `again`."""
        tries = {**self.tries, **{s: self.tries.get(s, 0) + 1 for s in {again, *steps}}}
        return replace(
            self,
            results=_other(self.results, steps),
            left=_other(self.left, steps),
            begun=_other(self.begun, steps - {again}),
            picked=_other(self.picked, steps),
            tries=tries,
        )

    def saved(self, now: datetime, keeper: Keeper) -> SavedRun:
        """Return it as the book keeps it."""
        return SavedRun(self.id, self.state, now, encode(self._at_rest(keeper)))

    def _at_rest(self, keeper: Keeper) -> "Run":
        if not self.read:
            return self
        found = encode(_Found(self.results, self.left, self.asking, self.begun))
        sealed = "" if self.gone else under(keeper, self.read, found, f"run {self.id}").sealed
        return replace(self, results={}, left={}, begun={}, asking=None, gone=False, sealed=sealed)

    @classmethod
    def loaded(cls, saved: SavedRun, keeper: Keeper) -> "Run":
        """Read it back; the book's own word for its state counts. Raises `HomeBroken`."""
        run = replace(decode(cls, saved.body), state=saved.state)
        if not run.read:
            return run
        whole = again(keeper, Under(run.read, run.sealed), f"run {run.id}")
        if whole is None:
            return replace(run, sealed="", gone=True)
        found = decode(_Found, whole)
        return replace(
            run,
            sealed="",
            results=found.results,
            left=found.left,
            begun=found.begun,
            asking=found.asking,
        )


def _fields_of(result: StepResult) -> tuple[FieldVersion, ...]:
    """Return the fields that a step read, or that the watch was made from that it stopped."""
    if result.tool not in {"profile_read", "watch_stop"}:
        return ()
    values = result.value if result.many else (result.value,)
    if result.tool == "watch_stop":
        return tuple(field for each in values for field in each.made_from)
    return tuple(FieldVersion(each.field, each.version) for each in values)


def _other(kept: dict[str, Any], steps: set[str]) -> dict[str, Any]:
    return {name: value for name, value in kept.items() if name not in steps}


def given(value: Fired, origins: tuple[Origin, ...]) -> dict[str, StepResult]:
    """Return the results that a watch's run starts with."""
    return {GIVEN: StepResult("fired", encode(value).decode(), origins)}


def at_home(stores: tuple[str, ...]) -> dict[str, StepResult]:
    """Return the results that a plan for the user's words starts with: only they add shops."""
    return {HOME: StepResult(HOME, encode(AtHome(stores)).decode(), (USER,))}

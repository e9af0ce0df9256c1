"""A run: one plan on its way, as it is saved after every step."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from manciple.agent.plan import Plan
from manciple.policies.actions import Asker, Origin
from manciple.policies.canonical import decode, encode
from manciple.tools.book import RunState, SavedRun
from manciple.tools.offers import Offer
from manciple.tools.registry import tool

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
class StepResult:
    """What a step gave, with all that it was made from."""

    tool: str
    data: str
    """Canonical JSON of the tool's result."""

    origins: tuple[Origin, ...]

    @property
    def value(self) -> Any:  # noqa: ANN401  (each tool's own result type)
        """The typed result."""
        kind = Fired if self.tool == "fired" else tool(self.tool).gives
        return decode(kind, self.data.encode())


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

    def with_result(self, step: str, result: StepResult) -> "Run":
        """Return the run with one step done."""
        return replace(self, results={**self.results, step: result}, waiting=None, state="open")

    def without(self, steps: set[str], again: str) -> "Run":
        """Return the run with these steps to be done anew, for the sake of `again`."""
        kept = {name: result for name, result in self.results.items() if name not in steps}
        tries = {**self.tries, **{s: self.tries.get(s, 0) + 1 for s in {again, *steps}}}
        return replace(self, results=kept, tries=tries)

    def saved(self, now: datetime) -> SavedRun:
        """Return it as the book keeps it."""
        return SavedRun(self.id, self.state, now, encode(self))

    @classmethod
    def loaded(cls, saved: SavedRun) -> "Run":
        """Read it back; the book's own word for its state counts. Raises `HomeBroken`."""
        return replace(decode(cls, saved.body), state=saved.state)


def given(value: Fired, origins: tuple[Origin, ...]) -> dict[str, StepResult]:
    """Return the results that a run starts with."""
    return {GIVEN: StepResult("fired", encode(value).decode(), origins)}

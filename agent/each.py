"""A step with `each`: done part by part. A part that is over is not done again.

What it is done for is listed once: a list that is looked up again, because a shop had changed its
answer, can neither add to it nor put another thing in the place of one that is over.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from manciple.agent.budgets import BudgetSpent
from manciple.agent.codes import NothingFound, TooMany
from manciple.agent.conditions import Made
from manciple.agent.plan import MAX_EACH, Step
from manciple.agent.runs import NOT_BEGUN, Begun, Part, Run, StepResult
from manciple.agent.steps import READS, Gave, Outcome, SaidNo
from manciple.policies.actions import Origin
from manciple.policies.canonical import digest, encode
from manciple.policies.errors import MancipleError
from manciple.policies.gate import Waiting
from manciple.tools.carts import Quote
from manciple.tools.find import Found
from manciple.tools.offers import Offer
from manciple.tools.watches import Watch

Do: TypeAlias = Callable[[Made, int], Awaitable[Outcome | None]]
"""Does one part; None where its conditions do not hold."""


@dataclass(frozen=True, slots=True)
class Broke:
    """One part failed, and the step with it."""

    error: Exception
    number: int
    at: int
    """Where what it was to be done for stands in the list, as it is now."""


@dataclass(slots=True)
class Parts:
    """The parts of one step, while they are done."""

    step: Step
    over: dict[int, Part]
    named: tuple[str, ...]
    """What each part is done for."""

    elements: dict[int, tuple[int, Made]]
    """Those that there are, each with its place in the list."""

    first: tuple[str, ...]
    said_no: list[SaidNo] = field(default_factory=list[SaidNo])
    stopped: Broke | Waiting | None = None

    @classmethod
    def of(cls, run: Run, step: Step, elements: tuple[Made, ...]) -> "Parts":
        """Take up a step where it was left. Raises `TooMany`."""
        begun = run.begun.get(step.id, NOT_BEGUN)
        names = tuple(name_of(each.value) for each in elements)
        over = {part.number: part for part in begun.parts}
        fixed = begun.of and not isinstance(step.each, list)
        if not fixed and len(elements) > MAX_EACH:
            raise TooMany(f"{step.tool} would be done {len(elements)} times at once")
        named = begun.of if fixed else names
        found: dict[int, tuple[int, Made]] = {}
        for number, name in enumerate(named):
            at = (names.index(name) if name in names else None) if fixed else number
            if at is not None:
                found[number] = (at, elements[at])
        return cls(step, over, named, found, begun.of)

    async def done(self, do: Do) -> None:
        """Do what is left: reads at once, the rest one after the other, up to what stops it."""
        left = [number for number in range(len(self.named)) if number not in self.over]
        if self.step.tool in READS:
            tries = (self._tried(do, number) for number in left)
            for number, came in zip(left, await asyncio.gather(*tries), strict=True):
                self._took(number, came)
            return
        for number in left:
            self._took(number, await self._tried(do, number))
            if self.stopped is not None or (self.said_no and not self.step.optional):
                return

    async def _tried(self, do: Do, number: int) -> Outcome | Exception | None:
        if number not in self.elements:
            return NothingFound("what this was to be done for is no longer there")
        try:
            return await do(self.elements[number][1], number)
        except Exception as error:
            return error

    def _took(self, number: int, came: Outcome | Exception | None) -> None:
        match came:
            case Gave():
                data = encode(came.result).decode()
                self.over[number] = Part(number, StepResult(self.step.tool, data, came.origins))
            case None:
                self.over[number] = Part(number, None)
            case SaidNo():
                self.said_no.append(came)
            case Waiting():
                self.stopped = self.stopped or came
            case MancipleError() if self.step.optional and not isinstance(came, BudgetSpent):
                pass
            case _:
                at = self.elements[number][0] if number in self.elements else number
                if self.stopped is None or isinstance(came, BudgetSpent):
                    self.stopped = Broke(came, number, at)

    @property
    def begun(self) -> Begun:
        """What is over, as a run keeps it until the whole step is."""
        keeps = self.step.tool != "profile_read"  # a field lies in results alone, under its key
        parts = tuple(self.over[n] for n in sorted(self.over)) if keeps else ()
        changed = isinstance(self.stopped, Broke)
        return Begun(parts, self.named if changed else self.first)

    def result(self, decided: set[Origin]) -> StepResult:
        """Return the whole step's result; `decided`: what its being done was made from besides."""
        parts = [part for _, part in sorted(self.over.items()) if part.gave is not None]
        made = {o for _, each in self.elements.values() for o in each.origins} | decided
        made |= {o for part in parts if part.gave for o in part.gave.origins}
        data = ",".join(part.gave.data for part in parts if part.gave)
        numbers = tuple(part.number for part in parts)
        return StepResult(self.step.tool, f"[{data}]", tuple(sorted(made)), True, numbers)  # noqa: FBT003


def name_of(value: object) -> str:
    """Return what tells one thing of a list from another, however it has changed meanwhile."""
    match value:
        case Offer():
            return value.ref.handle
        case Found():
            return value.store
        case Quote():
            return value.cart.host
        case Watch():
            return value.id
        case str():
            return value
        case _:
            return digest("element", value)

"""What turns words into a plan: the protocol that both planners keep, and what they may know."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from manciple.agent.plan import Plan, Planned
from manciple.policies.actions import Origin
from manciple.policies.errors import MancipleError


@dataclass(frozen=True, slots=True)
class Known:
    """All that a planner may know of the home. No vault value and no shop's text is in it."""

    stores: tuple[str, ...]
    """Hosts of the added shops."""

    fields: frozenset[str]
    """Names of the vault fields that are set, such as `fit.shoe`."""

    currency: str
    """ISO 4217 code that a bare amount is in."""

    now: datetime
    """Aware, in the user's time zone."""

    watches: tuple[str, ...] = ()
    """Handles of the watches that wait."""

    told_address: str | None = None
    """The address that every shop may be told to say what shipping costs: `address.home` where a
    grant says so."""


class Planner(Protocol):
    """Turns the user's words into a plan, a question or a refusal."""

    async def plan(self, words: str, known: Known) -> Planned:
        """Plan `words`. Never raises for what a user can type: it asks instead."""
        ...


@dataclass(frozen=True, slots=True)
class Fact:
    """What became of one step."""

    step: str
    tool: str
    came: Literal["done", "skipped", "failed", "open"]
    code: str | None = None
    """Of `agent.codes.Code`, where it failed."""

    seen: dict[str, str | int] = field(default_factory=dict[str, "str | int"])
    """Counts, amounts such as `120 USD`, handles."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind something that a model is asked in the middle of a run."""

    run: str
    """The run that it is for."""

    what: str
    """Which question of that run's it is: `s3`, or `again1`."""

    origins: tuple[Origin, ...]
    """All that what it is told was made from. A provider hears nothing that comes from a field of
    the vault which it was not granted."""


@dataclass(frozen=True, slots=True)
class PlannedAgain:
    """What a planner makes of a run of which a step failed."""

    plan: Plan | None
    """The steps that shall take the place of those that are left, with ids that the run has not
    used; they may refer to its results. None: it knows no other way."""

    tokens: int = 0
    """What it took, in and out."""


class PlannerFailed(MancipleError):
    """The model, or the way to it, gave nothing that can be used as a plan."""

    code = "planner_failed"
    tokens: int = 0
    """What it took all the same, in and out, as far as the endpoint has counted."""


def tokens_of(error: MancipleError) -> int:
    """Return what a model took that gave no usable answer."""
    return error.tokens if isinstance(error, PlannerFailed) else 0


class Replanner(Protocol):
    """A planner that can also go on where a plan has failed."""

    async def replan(
        self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
    ) -> PlannedAgain:
        """Plan the rest anew, from typed facts alone. Raises `MancipleError` where it cannot."""
        ...

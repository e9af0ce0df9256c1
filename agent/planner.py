"""What turns words into a plan: the protocol that both planners keep, and what they may know."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from manciple.agent.plan import Planned


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


class Planner(Protocol):
    """Turns the user's words into a plan, a question or a refusal."""

    async def plan(self, words: str, known: Known) -> Planned:
        """Plan `words`. Never raises for what a user can type: it asks instead."""
        ...

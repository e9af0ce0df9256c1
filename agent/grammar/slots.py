"""The slots of one act while it is read, and the values that they come from."""

from datetime import date
from decimal import Decimal
from typing import cast

from manciple.agent.grammar import days
from manciple.agent.grammar.figures import Figure
from manciple.agent.grammar.meaning import Slot, SlotValue
from manciple.agent.grammar.text import Chunk, Marked
from manciple.agent.planner import Known


class Slots:
    """One act while it is read."""

    def __init__(self, text: Marked, known: Known) -> None:
        self.text = text
        self.known = known
        self.today: date = known.now.date()
        self.slots: dict[str, Slot] = {}
        self.strange = False
        """Is there anything among the words of the goods that was not understood?"""

    def put(self, name: str, value: SlotValue | None, *chunks: Chunk | None) -> None:
        """Keep a slot; nothing where there is no value, or one stands already."""
        if value is not None and value != "" and name not in self.slots:
            self.slots[name] = Slot(value, tuple(chunk.span for chunk in chunks if chunk))

    def has(self, name: str) -> bool:
        """Was it read?"""
        return name in self.slots

    def said(self, pattern: str) -> bool:
        """Do the words, taken or not, say this?"""
        return self.text.said(pattern) is not None


def length_of(chunk: Chunk) -> tuple[int, str]:
    """Return how many, and of what, a length of time is."""
    count, unit = cast("tuple[object, object]", chunk.value)
    return int(str(count)), str(unit)


def day_of(chunk: Chunk) -> days.When:
    """Return the days of a date."""
    if not isinstance(chunk.value, days.When):
        raise TypeError(chunk.kind)
    return chunk.value


def figure_of(chunk: Chunk) -> Figure:
    """Return an amount, or a bare number."""
    if not isinstance(chunk.value, Figure):
        raise TypeError(chunk.kind)
    return chunk.value


def whole_of(chunk: Chunk) -> int:
    """Return a whole number: a percentage, a place in a list."""
    if not isinstance(chunk.value, int):
        raise TypeError(chunk.kind)
    return chunk.value


def value_of(chunk: Chunk) -> Decimal:
    """Return the number of an amount."""
    return figure_of(chunk).value

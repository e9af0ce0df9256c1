"""Moods: how the practice shop misbehaves when its owner asks for it."""

from enum import StrEnum


class Silence(StrEnum):
    """What a caller meets instead of an answer."""

    WAITS = "waits"
    """The request is taken and never answered."""

    HANGS_UP = "hangs_up"
    """The request is taken and the connection broken off."""

    BUSY = "busy"
    """503, and nothing is done."""


class Moods:
    """What the shop will do to the next requests. The owner's own requests never suffer."""

    def __init__(self) -> None:
        self._silent_for = 0
        self._silence = Silence.WAITS
        self._dies = False
        self._silent_after_death = 0

    def go_silent(self, requests: int, how: Silence = Silence.WAITS) -> None:
        """Do nothing that the next `requests` requests ask; 0 ends it."""
        self._silent_for, self._silence = requests, how

    def die_after_order(self, silent_for: int = 0) -> None:
        """Take the next order, then break off before answering, and be busy so often after."""
        self._dies, self._silent_after_death = True, silent_for

    def silence(self) -> Silence | None:
        """Say what this request meets; None: it is served."""
        if self._silent_for <= 0:
            return None
        self._silent_for -= 1
        return self._silence

    def dies(self) -> bool:
        """An order was just taken: does the shop die now? True once."""
        dies, self._dies = self._dies, False
        if dies:
            self.go_silent(self._silent_after_death, Silence.BUSY)
        return dies

"""A window: the days and hours of the week in which a grant counts, on the clock of one zone.

It is the wall clock that counts: where the clock is put forward or back for the summer, the window
opens and closes at the hour that the clock on the wall shows. An instant has exactly one wall
time in a zone, so nothing is ever ambiguous here.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TypeAlias
from zoneinfo import ZoneInfo

from manciple.policies.errors import BadGrant

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
"""By number: 0 is Monday, as `datetime.weekday` counts."""

MINUTES = 24 * 60

Wall: TypeAlias = tuple[int, int]
"""A day of the week, 0 is Monday, and the minutes since its midnight."""

_ZONE = re.compile(r"UTC|[A-Z][A-Za-z]{1,19}(?:/[A-Z][A-Za-z0-9_+-]{1,29}){1,2}", re.ASCII)
"""An area and a city: names such as `localtime` mean another zone on another machine."""


@dataclass(frozen=True, slots=True)
class Window:
    """Such as Monday to Friday from 22:00 to 06:00 in Asia/Taipei."""

    days: tuple[int, ...]
    """The days on which it opens; sorted, each once, never empty."""

    start: int
    """When it opens, in minutes after midnight: 0 to 1439."""

    end: int
    """When it closes, the first minute outside: 1 to 1440. At or before `start` it is on the
    next day."""

    zone: str
    """IANA name, such as `Asia/Taipei`."""

    def __post_init__(self) -> None:
        if not self.days or tuple(sorted(set(self.days) & set(range(7)))) != self.days:
            raise BadGrant(
                "a window needs at least one day, each once", hint="window Mon-Fri 08-22"
            )
        if not (0 <= self.start < MINUTES and 0 < self.end <= MINUTES) or self.start == self.end:
            raise BadGrant("a window opens and closes at different times of the day")
        _zone(self.zone)

    def holds(self, shown: Wall) -> bool:
        """Is it open when the wall clock of its zone shows this?"""
        day, minute = shown
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        evening = minute >= self.start and day in self.days
        return evening or (minute < self.end and (day - 1) % 7 in self.days)


def wall(now: datetime, zone: str) -> Wall:
    """Return what the clock on the wall shows in `zone` at `now` (aware)."""
    local = now.astimezone(_zone(zone))
    return local.weekday(), local.hour * 60 + local.minute


def within(new: Window, old: Window) -> bool:
    """Is `new` open only when `old` is? Both on the same clock; another zone counts as no."""
    return new.zone == old.zone and _minutes(new) <= _minutes(old)


@cache
def _minutes(window: Window) -> frozenset[int]:
    """Return every minute of the week at which it is open."""
    length = (window.end - window.start) % MINUTES or MINUTES
    starts = (day * MINUTES + window.start for day in window.days)
    return frozenset((at + n) % (7 * MINUTES) for at in starts for n in range(length))


@cache
def _zone(name: str) -> ZoneInfo:
    if not _ZONE.fullmatch(name):
        raise BadGrant(f"{name[:40]!r} is no time zone", hint="such as Asia/Taipei or UTC")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise BadGrant(
            f"this machine knows no time zone {name[:40]!r}", hint="such as Asia/Taipei or UTC"
        ) from None

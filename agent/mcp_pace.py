"""How often MCP clients may call. Pure.

Each call is a run of its own, with budgets of its own, and leaves a saved run and an entry in the
log: what bounds all of them together is a number in a minute and one in an hour, for the home,
whichever client it is and however often it is started.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

A_MINUTE, AN_HOUR = 60, 300
"""How many calls that are more than a list of shops, of all clients together."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many calls there were since a minute, and an hour, began."""

    minute: datetime
    hour: datetime
    in_minute: int = 0
    in_hour: int = 0


def counted(pace: Pace | None, now: datetime) -> Pace | datetime:
    """Return the pace with one more call, or from when on there may be one again."""
    pace = pace or Pace(now, now)
    if not pace.minute <= now < pace.minute + timedelta(minutes=1):
        pace = replace(pace, minute=now, in_minute=0)
    if not pace.hour <= now < pace.hour + timedelta(hours=1):
        pace = replace(pace, hour=now, in_hour=0)
    if pace.in_hour >= AN_HOUR:
        return pace.hour + timedelta(hours=1)
    if pace.in_minute >= A_MINUTE:
        return pace.minute + timedelta(minutes=1)
    return replace(pace, in_minute=pace.in_minute + 1, in_hour=pace.in_hour + 1)

"""Days and stretches of days, and lengths of time."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.numerals import HAN, number
from manciple.agent.readers import FLAGS

DAYS: Sequence[str] = "mon tue wed thu fri sat sun".split()
DAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)"
)
N = rf"(?:\d{{1,4}}|[{HAN}]{{1,4}})"
WORD_N = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty"
    r"|sixty|ninety|half an?)"
)
WEEK = "(?:週|周|星期|禮拜)"
UNITS = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "hour": "hour",
    "天": "day",
    "日": "day",
    "週": "week",
    "周": "week",
    "星期": "week",
    "禮拜": "week",
    "月": "month",
    "年": "year",
    "小時": "hour",
    "季": "quarter",
    "quarter": "quarter",
    "fortnight": "fortnight",
    "minute": "minute",
    "分鐘": "minute",
}


@dataclass(frozen=True, slots=True)
class When:
    """A day or a stretch of days; the nearest ones behind and ahead, where that is open."""

    behind: tuple[date, date]
    ahead: tuple[date, date]
    open_end: bool = False
    """This month, this year: up to now, where reports are meant."""

    kind: Literal["day", "weekday", "stretch", "past"] = "day"
    """`past`: so many days up to today."""

    def first(self, *, past: bool = False) -> date:
        """Return the day, or the first of them."""
        return (self.behind if past else self.ahead)[0]

    def last(self, *, past: bool = False) -> date:
        """Return the day, or the last of them."""
        return (self.behind if past else self.ahead)[1]


def fixed(
    day: date,
    last: date | None = None,
    *,
    open_end: bool = False,
    kind: Literal["day", "weekday", "stretch", "past"] = "day",
) -> When:
    """Return what is the same in both directions."""
    both = (day, last or day)
    return When(both, both, open_end=open_end, kind=kind)


def later(day: date, count: int, unit: str) -> date:
    """Return the day so many units on; a count below 0 goes back."""
    if unit in {"hour", "minute"}:
        return day
    count, unit = {"quarter": (3 * count, "month"), "fortnight": (2 * count, "week")}.get(
        unit, (count, unit)
    )
    if unit == "day":
        return day + timedelta(count)
    if unit == "week":
        return day + timedelta(7 * count)
    months = day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def length(text: str) -> tuple[int, str] | None:
    """Read a length of time: how many, and of what."""
    match = _length().fullmatch(text.strip())
    if not match:
        return None
    count = count_of(match["n"] or match["zn"] or "1")
    unit = (match["unit"] or match["zunit"]).lower()
    return (count, UNITS[unit]) if count else None


def count_of(text: str) -> int | None:
    """Return the number that a word says."""
    low = text.lower().strip()
    if low in {"a", "an", "half a", "half an"}:
        return 1
    if low == "半":
        return 6
    value = number(low)
    return int(value) if value is not None else None


LENGTH = (
    rf"(?:(?P<n>{WORD_N})[ -]?(?P<unit>day|week|fortnight|month|quarter|year|hour|minute)s?\b"
    rf"|(?!六日(?:都|不|別|請|勿|要))(?P<zn>\d{{1,3}}|[{HAN}]{{1,3}}|半)\s?(?:個"
    r"|整)?\s?(?P<zunit>天|日(?!幣|圓|元|本)"
    rf"|{WEEK}|月|年|小時|季|分鐘))"
)


@cache
def _length() -> re.Pattern[str]:
    return re.compile(LENGTH, FLAGS)


def whole(text: str) -> int:
    """Return the same, 0 for none."""
    return count_of(text) or 0


@cache
def length_pattern() -> Cue:
    """Return the pattern of a length of time."""
    return Cue(LENGTH)

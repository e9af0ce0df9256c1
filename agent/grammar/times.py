"""Times of day, and how often, as people say them in both languages."""

import re
from functools import cache

from manciple.agent.grammar.days import DAY, UNITS, WEEK, WORD_N, count_of, whole
from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.numerals import HAN
from manciple.agent.grammar.text import cue

EVERY = (
    rf"(?:\b(?:every|each) (?P<other>other )?(?:(?P<n>{WORD_N}) )?(?P<unit>day|week|fortnight"
    r"|month|quarter|year|hour"
    rf"|minute|morning|night|evening|afternoon|weekday|{DAY})s?\b"
    r"|\b(?P<ly>daily|weekly|monthly|hourly|yearly|biweekly|bi-weekly|fortnightly|nightly"
    r"|quarterly)\b"
    r"|\b(?:once|one time) (?:an?|every|per) (?P<once>day|week|month|hour|year)\b"
    rf"|每(?:隔)?\s?(?P<zn>\d{{1,3}}|[{HAN}]{{1,3}}|半)?\s?個?\s?(?P<zunit>天|日|{WEEK}|月|年"
    r"|小時|季|晚|早|分鐘)(?P<zday>[一二三四五六日天](?![個天週周月年日小]))?)"
)


def every(match: re.Match[str]) -> str:
    """Return how often, such as `6 week`."""
    if match["ly"]:
        word = match["ly"].lower().replace("-", "")
        return {
            "daily": "1 day",
            "nightly": "1 day",
            "weekly": "1 week",
            "monthly": "1 month",
            "hourly": "1 hour",
            "yearly": "1 year",
            "biweekly": "2 week",
            "fortnightly": "2 week",
            "quarterly": "3 month",
        }[word]
    if match["once"]:
        return f"1 {match['once'].lower()}"
    unit = (match["unit"] or match["zunit"]).lower()
    if match["zn"] == "半":
        return {"年": "6 month", "月": "2 week"}.get(unit, "1 day")
    count = count_of(match["n"] or match["zn"] or "1") or 1
    if match["other"]:
        count = 2
    if unit in {"morning", "night", "evening", "afternoon", "weekday", "晚", "早"}:
        unit = "day"
    elif unit in UNITS:
        unit = UNITS[unit]
    else:
        unit = "week"
    count, unit = {"quarter": (3 * count, "month"), "fortnight": (2 * count, "week")}.get(
        unit, (count, unit)
    )
    return f"{count} {unit}"


_LATE = frozenset("晚上 晚間 下午 傍晚 半夜 今晚 夜裡 晚".split())
_PM = r"晚上|晚間|下午|傍晚|半夜(?=1[0-2]|十)|今晚|夜裡"
TIME = (
    r"(?:\b(?P<noon>noon|midnight)\b|(?P<zhnoon>中午(?![\d一二兩三四五六七八九十])|午夜)"
    r"|(?<![\d.:/-])(?P<h>\d{1,2})(?::(?P<m>[0-5]\d))?\s?(?P<ap>a\.?m\.?|p\.?m\.?)(?![a-z])"
    r"|(?<![\d.:/-])(?P<hday>\d{1,2})(?::(?P<mday>[0-5]\d))? (?:in the (?P<half>morning|evening"
    r"|afternoon)"
    r"|(?P<night>at night))"
    r"|(?<![\d.:/-])(?P<h24>[01]?\d|2[0-4]):(?P<m24>[0-5]\d)(?!\d)"
    rf"|(?:(?P<part>早上|上午|清晨|凌晨|中午|早|晚|{_PM})\s?)?(?P<zh>\d{{1,2}}"
    rf"|[{HAN}]{{1,3}})\s?(?:點|:(?P<zm>[0-5]\d))(?P<zhalf>半|(?P<zmin>\d{{1,2}}"
    rf"|[{HAN}]{{1,3}})分)?(?!數|卡)"
    rf"|(?P<lpart>早上|上午|清晨|凌晨|中午|{_PM})\s?(?P<lh>\d{{1,2}}"
    rf"|[{HAN}]{{1,3}})(?=\s?(?:到|至|-|~|以後|之後|後|以前|前)))"
)


def clock(match: re.Match[str]) -> str | None:
    """Return the time of day, HH:MM; None for none."""
    if match["noon"] or match["zhnoon"]:
        return (
            "12:00"
            if (match["noon"] or "").lower() == "noon" or match["zhnoon"] == "中午"
            else "00:00"
        )
    minute = int(match["m"] or match["m24"] or match["mday"] or match["zm"] or 0)
    if match["zhalf"] == "半":
        minute = 30
    elif match["zmin"]:
        minute = whole(match["zmin"])
    hour = whole(match["h"] or match["h24"] or match["hday"] or match["zh"] or match["lh"] or "0")
    part = match["part"] or match["lpart"] or ""
    late = (
        (match["ap"] or "").lower().startswith("p")
        or (match["half"] or "").lower() in {"evening", "afternoon"}
        or bool(match["night"])
        or part in _LATE
        or (part == "中午" and hour < 3)
    )
    early = (match["ap"] or "").lower().startswith("a") or part in {"凌晨", "清晨"}
    if (
        late
        and hour == 12
        and (match["night"] or part in {"晚上", "晚", "晚間", "半夜", "夜裡", "今晚"})
    ):
        hour = 0
    elif late and hour < 12:
        hour += 12
    elif early and hour == 12:
        hour = 0
    return f"{hour % 24:02}:{minute:02}" if hour <= 24 and minute < 60 else None


@cache
def time_pattern() -> Cue:
    """Return the pattern of a time of day."""
    return cue(TIME)


@cache
def every_pattern() -> Cue:
    """Return the pattern of how often."""
    return cue(EVERY)

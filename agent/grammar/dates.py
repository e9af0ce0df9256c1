"""Days, as people say them in both languages: the patterns, the most exact first.

A day that is said without its year, or by its weekday, is the nearest one in the direction that is
meant: the past for what was done, the future for what shall be.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import TypeAlias

from manciple.agent.grammar.dating import (
    dated,
    day_of_month,
    in_month,
    month_of_year,
    part_of_month,
    stretch,
    weekday,
    weekend,
    yearless,
)
from manciple.agent.grammar.days import DAY, DAYS, UNITS, WEEK, WORD_N, N, When, fixed, later, whole
from manciple.agent.grammar.feasts import FEASTS, MOVABLE
from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.numerals import HAN
from manciple.agent.grammar.text import cue

_MONTHS: Sequence[str] = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_HAN_DAYS = {letter: n for n, letter in enumerate("一二三四五六日")} | {"天": 6, "末": 5}
_SEASONS = {
    "spring": (3, 21),
    "summer": (6, 21),
    "autumn": (9, 23),
    "fall": (9, 23),
    "winter": (12, 21),
    "春": (3, 21),
    "夏": (6, 21),
    "秋": (9, 23),
    "冬": (12, 21),
}


def _month_of(text: str) -> int:
    return _MONTHS.index(text.lower()[:3]) + 1


Read: TypeAlias = Callable[[date, re.Match[str]], When | None]
_WHICH = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "the current": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "the coming": 1,
    "上": -1,
    "上個": -1,
    "這": 0,
    "這個": 0,
    "本": 0,
    "下": 1,
    "下個": 1,
    "今": 0,
    "去": -1,
    "明": 1,
    "上上": -2,
    "下下": 2,
    "上上個": -2,
    "當": 0,
}


def _range_of_days(today: date, month: int, first: int, last: int) -> When | None:
    one, two = yearless(today, month, first), yearless(today, month, last)
    if not one or not two:
        return None
    return When((one.behind[0], two.behind[1]), (one.ahead[0], two.ahead[1]), kind="stretch")


def _between(today: date, m: re.Match[str]) -> When | None:
    one, two = (
        yearless(today, _month_of(m["am"]), int(m["ad"])),
        yearless(today, _month_of(m["bm"]), int(m["bd"])),
    )
    if not one or not two:
        return None
    last = two.ahead[1] if two.ahead[1] >= one.ahead[0] else later(two.ahead[1], 1, "year")
    return When((one.behind[0], two.behind[1]), (one.ahead[0], last), kind="stretch")


def _zh_between(today: date, m: re.Match[str]) -> When | None:
    one = yearless(today, whole(m["m"]), whole(m["a"]))
    two = yearless(today, whole(m["n"] or m["m"]), whole(m["b"]))
    if not one or not two:
        return None
    last = two.ahead[1] if two.ahead[1] >= one.ahead[0] else later(two.ahead[1], 1, "year")
    return When((one.behind[0], two.behind[1]), (one.ahead[0], last), kind="stretch")


def _movable(today: date, days: tuple[str, ...]) -> When:
    all_days = [date.fromisoformat(day) for day in days]
    behind = max((d for d in all_days if d <= today), default=all_days[0])
    ahead = min((d for d in all_days if d >= today), default=all_days[-1])
    return When((behind, behind), (ahead, ahead))


def _season(today: date, name: str, which: int | None) -> When:
    month, day = _SEASONS[name]
    this = date(today.year, month, day)
    ahead = this if this >= today else this.replace(year=today.year + 1)
    behind = this if this <= today else this.replace(year=today.year - 1)
    if which == 0:
        ahead = behind = this
    return When((behind, behind), (ahead, ahead), kind="stretch")


def _ago(today: date, count: int, unit: str) -> When:
    return fixed(later(today, -count, unit))


def _past(today: date, count: int, unit: str) -> When:
    return fixed(later(today, -count, unit), today, open_end=True, kind="past")


_ROC = 1911
READERS: tuple[tuple[str, Read], ...] = (
    (
        r"\b(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b",
        lambda t, m: dated(t, int(m["y"]), int(m["m"]), int(m["d"])),
    ),
    (
        r"民國\s?(?P<y>\d{2,3})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日號]?",
        lambda t, m: dated(t, _ROC + int(m["y"]), int(m["m"]), int(m["d"])),
    ),
    (
        r"\b(?P<y>1[12]\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})[日號]?",
        lambda t, m: dated(t, _ROC + int(m["y"]), int(m["m"]), int(m["d"])),
    ),
    (
        r"(?P<y>20\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日號]?",
        lambda t, m: dated(t, int(m["y"]), int(m["m"]), int(m["d"])),
    ),
    (
        rf"\b(?P<am>{_MONTH}) (?P<ad>\d{{1,2}})(?:st|nd|rd|th)?(?: ?(?:-|–|to|until|through"
        rf"|and) ?)(?P<bm>{_MONTH}) (?P<bd>\d{{1,2}})(?:st|nd|rd|th)?\b",
        _between,
    ),
    (
        rf"\b(?P<m>{_MONTH}) (?P<a>\d{{1,2}})(?:st|nd|rd|th)?(?: ?(?:-|–|to|until"
        rf"|through) ?)(?P<b>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?[:ap%])",
        lambda t, m: _range_of_days(t, _month_of(m["m"]), int(m["a"]), int(m["b"])),
    ),
    (
        rf"\b(?P<a>\d{{1,2}})(?: ?(?:-|–|to) ?)(?P<b>\d{{1,2}}) (?P<m>{_MONTH})\b",
        lambda t, m: _range_of_days(t, _month_of(m["m"]), int(m["a"]), int(m["b"])),
    ),
    (
        rf"(?P<m>{N})(?:月|/)(?P<a>{N})[日號]?\s?(?:到|至|-|–|~)\s?(?:(?P<n>{N})(?:月"
        rf"|/))?(?P<b>{N})[日號]?(?!\s?(?:點|折|元|塊|%|:))",
        _zh_between,
    ),
    (
        rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)\b",
        lambda t, m: dated(t, int(m["y"]), _month_of(m["m"]), int(m["d"])),
    ),
    (
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH}) (?P<y>20\d\d)\b",
        lambda t, m: dated(t, int(m["y"]), _month_of(m["m"]), int(m["d"])),
    ),
    (
        rf"\b(?P<m>{_MONTH}) (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?(?:%|:|usd|twd|eur))",
        lambda t, m: yearless(t, _month_of(m["m"]), int(m["d"])),
    ),
    (
        rf"\b(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH})(?![\w])",
        lambda t, m: yearless(t, _month_of(m["m"]), int(m["d"])),
    ),
    (
        rf"(?P<m>{N})\s?月\s?(?P<d>{N})\s?[日號]",
        lambda t, m: yearless(t, whole(m["m"]), whole(m["d"])),
    ),
    (
        r"(?<![\d./])(?P<m>\d{1,2})/(?P<d>\d{1,2})(?![\d./])",
        lambda t, m: yearless(t, int(m["m"]), int(m["d"])),
    ),
    *(
        (
            rf"(?:(?:next|this|last|the|去年|今年|明年)\s?(?:的)?)?(?:{feast})(?:檔期)?",
            lambda t, _m, day=day: yearless(t, *day),
        )
        for feast, day in FEASTS.items()
    ),
    *(
        (
            rf"(?:(?:next|this|last|the|去年|今年|明年)\s?(?:的)?)?(?:{feast})",
            lambda t, _m, days=days: _movable(t, days),
        )
        for feast, days in MOVABLE.items()
    ),
    (r"大後天", lambda t, _m: fixed(later(t, 3, "day"))),
    (r"大前天", lambda t, _m: fixed(later(t, -3, "day"))),
    (r"\bday after tomorrow\b|後天", lambda t, _m: fixed(later(t, 2, "day"))),
    (r"\bday before yesterday\b|前天", lambda t, _m: fixed(later(t, -2, "day"))),
    (
        r"\btomorrow(?: (?:morning|afternoon|evening|night))?\b|明天|明早|明晚|明日|隔天",
        lambda t, _m: fixed(later(t, 1, "day")),
    ),
    (
        r"\byesterday(?: (?:morning|afternoon|evening|night))?\b|昨天|昨晚|昨日|\blast night\b",
        lambda t, _m: fixed(later(t, -1, "day")),
    ),
    (
        r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b|今天|今晚|今日|今早|今兒",
        lambda t, _m: fixed(t),
    ),
    (
        r"(?<![\d個])(?P<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月(?P<p>初|中旬|底)",
        lambda t, m: part_of_month(t, whole(m["m"]), m["p"]),
    ),
    (
        rf"(?P<w>上|這|本|下下|下)個?月的?(?P<d>{N})[號日]",
        lambda t, m: in_month(t, _WHICH[m["w"]], whole(m["d"])),
    ),
    (
        rf"(?<=[到至])(?P<d>{N})[號日](?!鞋|碼)",
        lambda t, m: day_of_month(t, whole(m["d"])),
    ),
    (r"\b(?:the )?(?:day|days) (?:of|to) (?=$)", lambda _t, _m: None),
    (
        r"\b(?:the )?end of (?:the|this) month\b|(?:這個?)?月底|本月底",
        lambda t, _m: fixed(stretch(t, 0, "month").last()),
    ),
    (
        r"\b(?:the )?end of next month\b|下個?月底",
        lambda t, _m: fixed(stretch(t, 1, "month").last()),
    ),
    (
        r"\b(?:the )?end of (?:the|this) (?:week)\b|(?:這)?週末前|(?:這)?周末前",
        lambda t, _m: fixed(stretch(t, 0, "week").last()),
    ),
    (
        r"\b(?:the )?(?:end of (?:the|this) year|year'?s end|year end)\b|(?:今)?年底",
        lambda t, _m: fixed(date(t.year, 12, 31)),
    ),
    (r"年初", lambda t, _m: fixed(date(t.year, 1, 1))),
    (r"下個?月初", lambda t, _m: fixed(stretch(t, 1, "month").first())),
    (
        r"\b(?:(?:last|this|next|coming|this coming|the coming|past|on"
        rf"|this past) )?(?P<w>{DAY})\b(?!['’])",
        lambda t, m: weekday(t, DAYS.index(m["w"].lower()[:3])),
    ),
    (
        rf"(?:[上這下本]個?)?(?:{WEEK})(?P<w>[一二三四五六日天])(?![個天週周月年次封則份回])",
        lambda t, m: weekday(t, _HAN_DAYS[m["w"]]),
    ),
    (
        r"\b(?P<which>last|past|this|next|this coming|the coming|the) weekend\b",
        lambda t, m: weekend(t, 1 if m["which"] == "next" else 0),
    ),
    (
        r"(?P<which>上|這個?|下個?)?(?:週末|周末)(?!都|不要|別)",
        lambda t, m: weekend(t, 1 if (m["which"] or "").startswith("下") else 0),
    ),
    (
        rf"\b(?:(?:in )?the )?(?:last|past|previous) (?P<n>{WORD_N}) (?P<unit>day|week|month"
        r"|year)s?\b",
        lambda t, m: _past(t, whole(m["n"]), m["unit"].lower()),
    ),
    (
        rf"(?:最近|過去|近|這|前)\s?(?P<n>\d{{1,3}}|[{HAN}]{{1,3}}|半)\s?個?\s?(?P<unit>天|日"
        rf"|{WEEK}|月|年)(?:以來|內|來|裡)?",
        lambda t, m: _past(
            t,
            whole(m["n"]) if m["n"] != "半" else 6,
            "month" if m["n"] == "半" else UNITS[m["unit"]],
        ),
    ),
    (
        rf"\b(?P<n>{WORD_N}) (?P<unit>day|week|month|year)s? ago\b",
        lambda t, m: _ago(t, whole(m["n"]), m["unit"].lower()),
    ),
    (
        rf"(?P<n>\d{{1,3}}|[{HAN}]{{1,3}})\s?個?\s?(?P<unit>天|{WEEK}|月|年)(?:以)?前(?=買|訂"
        r"|下單|的|$|買的)",
        lambda t, m: _ago(t, whole(m["n"]), UNITS[m["unit"]]),
    ),
    (
        r"\b(?P<which>last|past|previous|this|current|the current|next|coming"
        r"|the coming) (?P<unit>week|month|year|quarter)\b",
        lambda t, m: stretch(t, _WHICH[" ".join(m["which"].lower().split())], m["unit"].lower()),
    ),
    (
        rf"(?P<which>上上個?|下下個?|上個?|這個?|本|下個?|當)(?P<unit>{WEEK}|月"
        r"|季)(?![底初一二三四五六日天末])",
        lambda t, m: stretch(
            t, _WHICH.get(m["which"], _WHICH.get(m["which"][:1], 0)), UNITS.get(m["unit"], "week")
        ),
    ),
    (
        r"(?P<which>[今去明])年(?![底初夏冬春秋])",
        lambda t, m: stretch(t, _WHICH[m["which"]], "year"),
    ),
    (r"\b(?:year to date|ytd|so far this year)\b", lambda t, _m: stretch(t, 0, "year")),
    (
        rf"\b(?:(?P<which>last|this|next) )?(?P<m>{_MONTH}) (?P<y>20\d\d)\b",
        lambda t, m: month_of_year(t, _month_of(m["m"]), int(m["y"])),
    ),
    (
        r"\b(?:in|since|until|by|before|from|last|next|this|during|for|to|through|of) (?P<m>jan"
        r"|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b(?! \d)",
        lambda t, m: month_of_year(t, _month_of(m["m"])),
    ),
    (
        r"\b(?:last |this |next )?(?P<m>january|february|march|april|june|july|august|september"
        r"|october|november|december)\b",
        lambda t, m: month_of_year(t, _month_of(m["m"])),
    ),
    (
        r"(?:(?P<y>去年|今年|明年)\s?)?(?<![\d個])(?P<m>1[0-2]|[1-9]|十[一二]?"
        rf"|[一二三四五六七八九])\s?月(?!\s?[\d{HAN}底])(?:份)?",
        lambda t, m: month_of_year(
            t, whole(m["m"]), t.year + {"去": -1, "今": 0, "明": 1}[m["y"][0]] if m["y"] else None
        ),
    ),
    (
        r"\b(?:(?P<which>last|this|next) )?(?P<s>spring|summer|autumn|winter)\b",
        lambda t, m: _season(t, m["s"].lower(), None),
    ),
    (
        r"(?P<which>[今去明]年|這個|這)?(?P<s>[春夏秋冬])(?:天|季|日)",
        lambda t, m: _season(t, m["s"], None),
    ),
    (
        r"(?<![\d.])(?P<y>20[12]\d)\s?年(?!\d)",
        lambda _t, m: When(
            (date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31)),
            (date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31)),
            kind="stretch",
        ),
    ),
    (
        r"\b(?:in|since|from|of|during|for|until|before|by) (?P<y>20[12]\d)\b",
        lambda _t, m: fixed(date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31), kind="stretch"),
    ),
)


@cache
def readers() -> tuple[tuple[Cue, Read], ...]:
    """Return the patterns of days, compiled once, the most exact first."""
    return tuple((cue(pattern), read) for pattern, read in READERS)

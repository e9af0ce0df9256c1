"""Days, times and spans of time, as people say them in both languages.

A day that is said without its year, or by its weekday, is the nearest one in the direction that is
meant: the past for what was done, the future for what shall be.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal, TypeAlias

from manciple.agent.grammar.numerals import HAN, number
from manciple.agent.grammar.text import cue
from manciple.agent.readers import FLAGS

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAYS = "mon tue wed thu fri sat sun".split()
_DAY = r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_HAN_DAYS = {letter: n for n, letter in enumerate("一二三四五六日")} | {"天": 6, "末": 5}
_N = rf"(?:\d{{1,4}}|[{HAN}]{{1,4}})"
_WORD_N = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|half an?)"
_WEEK = "(?:週|周|星期|禮拜)"
_UNITS = {
    "day": "day", "week": "week", "month": "month", "year": "year", "hour": "hour",
    "天": "day", "日": "day", "週": "week", "周": "week", "星期": "week", "禮拜": "week",
    "月": "month", "年": "year", "小時": "hour", "季": "quarter", "quarter": "quarter",
    "fortnight": "fortnight", "minute": "minute", "分鐘": "minute",
}  # fmt: skip
_SEASONS = {"spring": (3, 21), "summer": (6, 21), "autumn": (9, 23), "fall": (9, 23), "winter": (12, 21),
            "春": (3, 21), "夏": (6, 21), "秋": (9, 23), "冬": (12, 21)}  # fmt: skip
_FEASTS: Mapping[str, tuple[int, int]] = {
    r"雙(?:11|十一)|11[./]11(?:(?= |$)|(?=sale))|singles'? day|double (?:11|eleven)": (11, 11),
    r"雙(?:12|十二)|double (?:12|twelve)": (12, 12),
    r"雙(?:10|十)(?!一|二)": (10, 10),
    r"christmas eve|xmas eve|平安夜": (12, 24),
    r"christmas(?: day)?|x-?mas|聖誕節?|耶誕節?": (12, 25),
    r"new year'?s eve|nye|跨年": (12, 31),
    r"new year'?s(?: day)?|new years|元旦": (1, 1),
    r"valentine'?s?(?: day)?|情人節": (2, 14),
    r"halloween|萬聖節": (10, 31),
    r"父親節|爸爸節": (8, 8),
}
_MOVABLE: Mapping[str, tuple[str, ...]] = {
    r"black friday|黑色星期五|黑五": ("2025-11-28", "2026-11-27", "2027-11-26"),
    r"cyber monday|網路星期一": ("2025-12-01", "2026-11-30", "2027-11-29"),
    r"thanksgiving|感恩節": ("2025-11-27", "2026-11-26", "2027-11-25"),
    r"mother'?s day|母親節": ("2026-05-10", "2027-05-09"),
    r"father'?s day": ("2026-06-21", "2027-06-20"),
    r"easter|復活節": ("2026-04-05", "2027-03-28"),
    r"(?:chinese|lunar) new year|cny(?= )|農曆年|農曆新年|春節|過年": ("2026-02-17", "2027-02-06"),
    r"除夕": ("2026-02-16", "2027-02-05"),
    r"中秋節?": ("2026-09-25", "2027-09-15"),
    r"端午節?": ("2026-06-19", "2027-06-09"),
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
    count = _count(match["n"] or match["zn"] or "1")
    unit = (match["unit"] or match["zunit"]).lower()
    return (count, _UNITS[unit]) if count else None


def _count(text: str) -> int | None:
    low = text.lower().strip()
    if low in {"a", "an", "half a", "half an"}:
        return 1
    if low == "半":
        return 6
    value = number(low)
    return int(value) if value is not None else None


LENGTH = (
    rf"(?:(?P<n>{_WORD_N})[ -]?(?P<unit>day|week|fortnight|month|quarter|year|hour|minute)s?\b"
    rf"|(?P<zn>\d{{1,3}}|[{HAN}]{{1,3}}|半)\s?(?:個|整)?\s?(?P<zunit>天|日(?!幣|圓|元|本)|{_WEEK}|月|年|小時|季|分鐘))"
)


@cache
def _length() -> re.Pattern[str]:
    return re.compile(LENGTH, FLAGS)


EVERY = (
    rf"(?:\b(?:every|each) (?P<other>other )?(?:(?P<n>{_WORD_N}) )?(?P<unit>day|week|fortnight|month|quarter|year|hour"
    rf"|minute|morning|night|evening|afternoon|weekday|{_DAY})s?\b"
    r"|\b(?P<ly>daily|weekly|monthly|hourly|yearly|biweekly|bi-weekly|fortnightly|nightly|quarterly)\b"
    r"|\b(?:once|one time) (?:an?|every|per) (?P<once>day|week|month|hour|year)\b"
    rf"|每(?:隔)?\s?(?P<zn>\d{{1,3}}|[{HAN}]{{1,3}})?\s?個?\s?(?P<zunit>天|日|{_WEEK}|月|年|小時|季|晚|早|分鐘)(?P<zday>[一二三四五六日天](?![個天週周月年日小]))?)"
)


def every(match: re.Match[str]) -> str:
    """Return how often, such as `6 week`."""
    if match["ly"]:
        word = match["ly"].lower().replace("-", "")
        return {"daily": "1 day", "nightly": "1 day", "weekly": "1 week", "monthly": "1 month",
                "hourly": "1 hour", "yearly": "1 year", "biweekly": "2 week",
                "fortnightly": "2 week", "quarterly": "3 month"}[word]  # fmt: skip
    if match["once"]:
        return f"1 {match['once'].lower()}"
    unit = (match["unit"] or match["zunit"]).lower()
    count = _count(match["n"] or match["zn"] or "1") or 1
    if match["other"]:
        count = 2
    if unit in {"morning", "night", "evening", "afternoon", "weekday", "晚", "早"}:
        unit = "day"
    elif unit in _UNITS:
        unit = _UNITS[unit]
    else:
        unit = "week"
    count, unit = {"quarter": (3 * count, "month"), "fortnight": (2 * count, "week")}.get(
        unit, (count, unit)
    )
    return f"{count} {unit}"


def _month_of(text: str) -> int:
    return _MONTHS.index(text.lower()[:3]) + 1


def _yearless(today: date, month: int, day: int) -> When | None:
    try:
        years = [date(today.year + n, month, day) for n in (-1, 0, 1)]
    except ValueError:
        return None
    behind = max((d for d in years if d <= today), default=years[0])
    ahead = min((d for d in years if d >= today), default=years[-1])
    return When((behind, behind), (ahead, ahead))


def _dated(today: date, year: int, month: int, day: int) -> When | None:
    del today
    try:
        return fixed(date(year, month, day))
    except ValueError:
        return None


def _month(today: date, month: int, year: int | None = None) -> When:
    def whole(y: int) -> tuple[date, date]:
        return date(y, month, 1), date(y, month, monthrange(y, month)[1])

    if year:
        return When(whole(year), whole(year), kind="stretch")
    behind = whole(today.year if month <= today.month else today.year - 1)
    ahead = whole(today.year if month > today.month else today.year + 1)
    if month == today.month:
        return When(behind, behind, open_end=True, kind="stretch")
    return When(behind, ahead, kind="stretch")


def _weekday(today: date, weekday: int) -> When:
    back = (today.weekday() - weekday) % 7 or 7
    on = (weekday - today.weekday()) % 7 or 7
    behind, ahead = today - timedelta(back), today + timedelta(on)
    return When((behind, behind), (ahead, ahead), kind="weekday")


def _stretch(today: date, which: int, unit: str) -> When:
    """Return the day, week, month or year so many on from this one."""
    if unit == "week":
        first = today - timedelta(today.weekday()) + timedelta(7 * which)
        last = first + timedelta(6)
    elif unit == "month":
        first = later(today.replace(day=1), which, "month")
        last = first.replace(day=monthrange(first.year, first.month)[1])
    elif unit == "quarter":
        first = later(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * which, "month")
        last = later(first, 3, "month") - timedelta(1)
    else:
        first, last = date(today.year + which, 1, 1), date(today.year + which, 12, 31)
    return fixed(first, last, open_end=which == 0, kind="stretch")


def _weekend(today: date, which: int) -> When:
    saturday = today + timedelta((5 - today.weekday()) % 7 + 7 * max(which, 0))
    if today.weekday() == 6 and which == 0:
        saturday = today + timedelta(6)
    before = today - timedelta(today.weekday() + 2)
    return When(
        (before, before + timedelta(1)), (saturday, saturday + timedelta(1)), kind="stretch"
    )


Read: TypeAlias = Callable[[date, re.Match[str]], When | None]
_WHICH = {"last": -1, "past": -1, "previous": -1, "this": 0, "the current": 0, "current": 0,
          "next": 1, "coming": 1, "the coming": 1, "上": -1, "上個": -1, "這": 0, "這個": 0, "本": 0,
          "下": 1, "下個": 1, "今": 0, "去": -1, "明": 1, "上上": -2, "下下": 2, "上上個": -2, "當": 0}  # fmt: skip


def _int(text: str) -> int:
    return _count(text) or 0


def _range_of_days(today: date, month: int, first: int, last: int) -> When | None:
    one, two = _yearless(today, month, first), _yearless(today, month, last)
    if not one or not two:
        return None
    return When((one.behind[0], two.behind[1]), (one.ahead[0], two.ahead[1]), kind="stretch")


def _between(today: date, m: re.Match[str]) -> When | None:
    one, two = (
        _yearless(today, _month_of(m["am"]), int(m["ad"])),
        _yearless(today, _month_of(m["bm"]), int(m["bd"])),
    )
    if not one or not two:
        return None
    last = two.ahead[1] if two.ahead[1] >= one.ahead[0] else later(two.ahead[1], 1, "year")
    return When((one.behind[0], two.behind[1]), (one.ahead[0], last), kind="stretch")


def _zh_between(today: date, m: re.Match[str]) -> When | None:
    one = _yearless(today, _int(m["m"]), _int(m["a"]))
    two = _yearless(today, _int(m["n"] or m["m"]), _int(m["b"]))
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
    (r"\b(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b", lambda t, m: _dated(t, int(m["y"]), int(m["m"]), int(m["d"]))),
    (r"民國\s?(?P<y>\d{2,3})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日號]?", lambda t, m: _dated(t, _ROC + int(m["y"]), int(m["m"]), int(m["d"]))),
    (r"\b(?P<y>1[12]\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})[日號]?", lambda t, m: _dated(t, _ROC + int(m["y"]), int(m["m"]), int(m["d"]))),
    (r"(?P<y>20\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日號]?", lambda t, m: _dated(t, int(m["y"]), int(m["m"]), int(m["d"]))),
    (rf"\b(?P<am>{_MONTH}) (?P<ad>\d{{1,2}})(?:st|nd|rd|th)?(?: ?(?:-|–|to|until|through|and) ?)(?P<bm>{_MONTH}) (?P<bd>\d{{1,2}})(?:st|nd|rd|th)?\b", _between),
    (rf"\b(?P<m>{_MONTH}) (?P<a>\d{{1,2}})(?:st|nd|rd|th)?(?: ?(?:-|–|to|until|through) ?)(?P<b>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?[:ap%])", lambda t, m: _range_of_days(t, _month_of(m["m"]), int(m["a"]), int(m["b"]))),
    (rf"\b(?P<a>\d{{1,2}})(?: ?(?:-|–|to) ?)(?P<b>\d{{1,2}}) (?P<m>{_MONTH})\b", lambda t, m: _range_of_days(t, _month_of(m["m"]), int(m["a"]), int(m["b"]))),
    (rf"(?P<m>{_N})(?:月|/)(?P<a>{_N})[日號]?\s?(?:到|至|-|–|~)\s?(?:(?P<n>{_N})(?:月|/))?(?P<b>{_N})[日號]?(?!\s?(?:點|折|元|塊|%|:))", _zh_between),
    (rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)\b", lambda t, m: _dated(t, int(m["y"]), _month_of(m["m"]), int(m["d"]))),
    (rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH}) (?P<y>20\d\d)\b", lambda t, m: _dated(t, int(m["y"]), _month_of(m["m"]), int(m["d"]))),
    (rf"\b(?P<m>{_MONTH}) (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?(?:%|:|usd|twd|eur))", lambda t, m: _yearless(t, _month_of(m["m"]), int(m["d"]))),
    (rf"\b(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH})(?![\w])", lambda t, m: _yearless(t, _month_of(m["m"]), int(m["d"]))),
    (rf"(?P<m>{_N})\s?月\s?(?P<d>{_N})\s?[日號]", lambda t, m: _yearless(t, _int(m["m"]), _int(m["d"]))),
    (r"(?<![\d./])(?P<m>\d{1,2})/(?P<d>\d{1,2})(?![\d./])", lambda t, m: _yearless(t, int(m["m"]), int(m["d"]))),
    *((rf"(?:(?:next|this|last|the|去年|今年|明年)\s?(?:的)?)?(?:{feast})(?:檔期)?", lambda t, m, day=day: _yearless(t, *day)) for feast, day in _FEASTS.items()),
    *((rf"(?:(?:next|this|last|the|去年|今年|明年)\s?(?:的)?)?(?:{feast})", lambda t, m, days=days: _movable(t, days)) for feast, days in _MOVABLE.items()),
    (r"\bday after tomorrow\b|後天", lambda t, m: fixed(later(t, 2, "day"))),
    (r"\bday before yesterday\b|前天", lambda t, m: fixed(later(t, -2, "day"))),
    (r"\btomorrow(?: (?:morning|afternoon|evening|night))?\b|明天|明早|明晚|明日|隔天", lambda t, m: fixed(later(t, 1, "day"))),
    (r"\byesterday(?: (?:morning|afternoon|evening|night))?\b|昨天|昨晚|昨日|\blast night\b", lambda t, m: fixed(later(t, -1, "day"))),
    (r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b|今天|今晚|今日|今早|今兒", lambda t, m: fixed(t)),
    (r"\b(?:the )?(?:day|days) (?:of|to) (?=$)", lambda t, m: None),
    (r"\b(?:the )?end of (?:the|this) month\b|(?:這個?)?月底|本月底", lambda t, m: fixed(_stretch(t, 0, "month").last())),
    (r"\b(?:the )?end of next month\b|下個?月底", lambda t, m: fixed(_stretch(t, 1, "month").last())),
    (r"\b(?:the )?end of (?:the|this) (?:week)\b|(?:這)?週末前|(?:這)?周末前", lambda t, m: fixed(_stretch(t, 0, "week").last())),
    (r"\b(?:the )?(?:end of (?:the|this) year|year'?s end|year end)\b|(?:今)?年底", lambda t, m: fixed(date(t.year, 12, 31))),
    (r"年初", lambda t, m: fixed(date(t.year, 1, 1))),
    (r"下個?月初", lambda t, m: fixed(_stretch(t, 1, "month").first())),
    (rf"\b(?:(?:last|this|next|coming|this coming|the coming|past|on|this past) )?(?P<w>{_DAY})\b(?!['’])", lambda t, m: _weekday(t, _DAYS.index(m["w"].lower()[:3]))),
    (rf"(?:[上這下本]個?)?(?:{_WEEK})(?P<w>[一二三四五六日天])(?![個天週周月年])", lambda t, m: _weekday(t, _HAN_DAYS[m["w"]])),
    (r"\b(?P<which>last|past|this|next|this coming|the coming|the) weekend\b", lambda t, m: _weekend(t, 1 if m["which"] == "next" else 0)),
    (r"(?P<which>上|這個?|下個?)?(?:週末|周末)(?!都|不要|別)", lambda t, m: _weekend(t, 1 if (m["which"] or "").startswith("下") else 0)),
    (rf"\b(?:(?:in )?the )?(?:last|past|previous) (?P<n>{_WORD_N}) (?P<unit>day|week|month|year)s?\b", lambda t, m: _past(t, _int(m["n"]), m["unit"].lower())),
    (rf"(?:最近|過去|近|這|前)\s?(?P<n>\d{{1,3}}|[{HAN}]{{1,3}}|半)\s?個?\s?(?P<unit>天|日|{_WEEK}|月|年)(?:以來|內|來|裡)?", lambda t, m: _past(t, _int(m["n"]) if m["n"] != "半" else 6, "month" if m["n"] == "半" else _UNITS[m["unit"]])),
    (rf"\b(?P<n>{_WORD_N}) (?P<unit>day|week|month|year)s? ago\b", lambda t, m: _ago(t, _int(m["n"]), m["unit"].lower())),
    (rf"(?P<n>\d{{1,3}}|[{HAN}]{{1,3}})\s?個?\s?(?P<unit>天|{_WEEK}|月|年)(?:以)?前(?=買|訂|下單|的|$|買的)", lambda t, m: _ago(t, _int(m["n"]), _UNITS[m["unit"]])),
    (r"\b(?P<which>last|past|previous|this|current|the current|next|coming|the coming) (?P<unit>week|month|year|quarter)\b", lambda t, m: _stretch(t, _WHICH[" ".join(m["which"].lower().split())], m["unit"].lower())),
    (rf"(?P<which>上上個?|下下個?|上個?|這個?|本|下個?|當)(?P<unit>{_WEEK}|月|季)(?![底初一二三四五六日天末])", lambda t, m: _stretch(t, _WHICH.get(m["which"], _WHICH.get(m["which"][:1], 0)), _UNITS.get(m["unit"], "week"))),
    (r"(?P<which>[今去明])年(?![底初夏冬春秋])", lambda t, m: _stretch(t, _WHICH[m["which"]], "year")),
    (r"\b(?:year to date|ytd|so far this year)\b", lambda t, m: _stretch(t, 0, "year")),
    (rf"\b(?:(?P<which>last|this|next) )?(?P<m>{_MONTH.replace('may', 'may(?! i| you| the| not| be| have| read| see| use)').replace('mar(?:ch)?', 'march')}) (?P<y>20\d\d)\b", lambda t, m: _month(t, _month_of(m["m"]), int(m["y"]))),
    (r"\b(?:in|since|until|by|before|from|last|next|this|during|for|to|through|of) (?P<m>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b(?! \d)", lambda t, m: _month(t, _month_of(m["m"]))),
    (r"\b(?:last |this |next )?(?P<m>january|february|march|april|june|july|august|september|october|november|december)\b", lambda t, m: _month(t, _month_of(m["m"]))),
    (rf"(?:(?P<y>去年|今年|明年)\s?)?(?<![\d個])(?P<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月(?!\s?[\d{HAN}底])(?:份)?", lambda t, m: _month(t, _int(m["m"]), t.year + {"去": -1, "今": 0, "明": 1}[m["y"][0]] if m["y"] else None)),
    (r"\b(?:(?P<which>last|this|next) )?(?P<s>spring|summer|autumn|winter)\b", lambda t, m: _season(t, m["s"].lower(), None)),
    (r"(?P<which>[今去明]年|這個|這)?(?P<s>[春夏秋冬])(?:天|季|日)", lambda t, m: _season(t, m["s"], None)),
    (r"(?<![\d.])(?P<y>20[12]\d)\s?年(?!\d)", lambda t, m: When((date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31)), (date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31)), kind="stretch")),
    (r"\b(?:in|since|from|of|during|for|until|before|by) (?P<y>20[12]\d)\b", lambda t, m: fixed(date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31), kind="stretch")),
)  # fmt: skip


@cache
def readers() -> tuple[tuple[re.Pattern[str], Read], ...]:
    """Return the patterns of days, compiled once, the most exact first."""
    return tuple((cue(pattern), read) for pattern, read in READERS)


_LATE = frozenset("晚上 晚間 下午 傍晚 半夜 今晚 夜裡 晚".split())
_PM = r"晚上|晚間|下午|傍晚|半夜(?=1[0-2]|十)|今晚|夜裡"
TIME = (
    r"(?:\b(?P<noon>noon|midnight)\b|(?P<zhnoon>中午(?![\d一二兩三四五六七八九十])|午夜)"
    r"|(?<![\d.:/-])(?P<h>\d{1,2})(?::(?P<m>[0-5]\d))?\s?(?P<ap>a\.?m\.?|p\.?m\.?)(?![a-z])"
    r"|(?<![\d.:/-])(?P<h24>[01]?\d|2[0-4]):(?P<m24>[0-5]\d)(?!\d)"
    r"|(?<![\d.:/-])(?P<hday>\d{1,2}) (?:in the (?P<half>morning|evening|afternoon)|(?P<night>at night))"
    rf"|(?:(?P<part>早上|上午|清晨|凌晨|中午|早|晚|{_PM})\s?)?(?P<zh>\d{{1,2}}|[{HAN}]{{1,3}})\s?(?:點|:(?P<zm>[0-5]\d))(?P<zhalf>半|(?P<zmin>\d{{1,2}}|[{HAN}]{{1,3}})分)?(?!數|卡)"
    rf"|(?P<lpart>早上|上午|清晨|凌晨|中午|{_PM})\s?(?P<lh>\d{{1,2}}|[{HAN}]{{1,3}})(?=\s?(?:到|至|-|~|以後|之後|後|以前|前)))"
)


def clock(match: re.Match[str]) -> str | None:
    """Return the time of day, HH:MM; None for none."""
    if match["noon"] or match["zhnoon"]:
        return (
            "12:00"
            if (match["noon"] or "").lower() == "noon" or match["zhnoon"] == "中午"
            else "00:00"
        )
    minute = int(match["m"] or match["m24"] or match["zm"] or 0)
    if match["zhalf"] == "半":
        minute = 30
    elif match["zmin"]:
        minute = _int(match["zmin"])
    hour = _int(match["h"] or match["h24"] or match["hday"] or match["zh"] or match["lh"] or "0")
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
def time_pattern() -> re.Pattern[str]:
    """Return the pattern of a time of day."""
    return cue(TIME)


@cache
def every_pattern() -> re.Pattern[str]:
    """Return the pattern of how often."""
    return cue(EVERY)


@cache
def length_pattern() -> re.Pattern[str]:
    """Return the pattern of a length of time."""
    return re.compile(LENGTH, FLAGS)

"""The days that a month, a week or a weekday stands for, seen from today."""

from calendar import monthrange
from datetime import date, timedelta

from manciple.agent.grammar.days import When, fixed, later


def yearless(today: date, month: int, day: int) -> When | None:
    """Return the nearest such days behind and ahead; None where there is none."""
    try:
        years = [date(today.year + n, month, day) for n in (-1, 0, 1)]
    except ValueError:
        return None
    behind = max((d for d in years if d <= today), default=years[0])
    ahead = min((d for d in years if d >= today), default=years[-1])
    return When((behind, behind), (ahead, ahead))


def day_of_month(today: date, day: int) -> When | None:
    """Return the next such day, and the last one."""
    around = [later(today.replace(day=1), n, "month") for n in (-1, 0, 1)]
    days = [m.replace(day=day) for m in around if 1 <= day <= monthrange(m.year, m.month)[1]]
    behind = [d for d in days if d <= today]
    ahead = [d for d in days if d >= today]
    if not behind or not ahead:
        return None
    return When((behind[-1], behind[-1]), (ahead[0], ahead[0]))


def part_of_month(today: date, month: int, part: str) -> When | None:
    """Return the first, the middle or the last day of the nearest such month."""
    if part == "底":
        year = today.year + (month < today.month)
        return yearless(today, month, monthrange(year, month)[1])
    return yearless(today, month, 15 if part == "中旬" else 1)


def in_month(today: date, which: int, day: int) -> When | None:
    """Return a day of the month so many on from this one."""
    month = later(today.replace(day=1), which, "month")
    if not 1 <= day <= monthrange(month.year, month.month)[1]:
        return None
    return fixed(month.replace(day=day))


def dated(today: date, year: int, month: int, day: int) -> When | None:
    """Return that day; None where there is none."""
    del today
    try:
        return fixed(date(year, month, day))
    except ValueError:
        return None


def month_of_year(today: date, month: int, year: int | None = None) -> When:
    """Return the nearest such months, or that of the year."""

    def whole(y: int) -> tuple[date, date]:
        return date(y, month, 1), date(y, month, monthrange(y, month)[1])

    if year:
        return When(whole(year), whole(year), kind="stretch")
    behind = whole(today.year if month <= today.month else today.year - 1)
    ahead = whole(today.year if month > today.month else today.year + 1)
    if month == today.month:
        return When(behind, behind, open_end=True, kind="stretch")
    return When(behind, ahead, kind="stretch")


def weekday(today: date, weekday: int) -> When:
    """Return the nearest such weekdays, today left out."""
    back = (today.weekday() - weekday) % 7 or 7
    on = (weekday - today.weekday()) % 7 or 7
    behind, ahead = today - timedelta(back), today + timedelta(on)
    return When((behind, behind), (ahead, ahead), kind="weekday")


def stretch(today: date, which: int, unit: str) -> When:
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


def weekend(today: date, which: int) -> When:
    """Return this weekend, or one so many on."""
    saturday = today + timedelta((5 - today.weekday()) % 7 + 7 * max(which, 0))
    if today.weekday() == 6 and which == 0:
        saturday = today + timedelta(6)
    before = today - timedelta(today.weekday() + 2)
    return When(
        (before, before + timedelta(1)), (saturday, saturday + timedelta(1)), kind="stretch"
    )

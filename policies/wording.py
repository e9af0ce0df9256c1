"""What the sentences of a grant have in common, in whatever language they are."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from manciple.policies.actions import Verb
from manciple.policies.conditions import Exact
from manciple.policies.grants import Grant, Limits, Used
from manciple.policies.money import Money

_BARE = re.compile(r"[^\W\d_][\w.\-/&+'’]*|[0-9]+(?:\.[0-9]+)?")
"""A value that is read as one word or number; any other stands in quotes."""

_TOOLS = {
    Verb.OFFER_READ: ("find", "watch"),
    Verb.DATA_READ: ("profile",),
    Verb.NET_FETCH: ("model",),
    Verb.AGENT_READ: ("profile",),
}


@dataclass(frozen=True, slots=True)
class Until:
    """The last day of a grant in UTC, and the time of it where that is not its end."""

    day: date
    time: str | None


def usual_tools(verbs: tuple[Verb, ...]) -> tuple[str, ...]:
    """Return the tools that do these things, sorted: what goes without saying."""
    return tuple(
        sorted({tool for v in verbs for tool in _TOOLS.get(v, (str(v).partition(".")[0],))})
    )


def spent_of(limits: Limits, used: Used) -> list[tuple[str, Money, Money]]:
    """Return what is spent of each sum that has a bound: its name, the money, the bound."""
    sums = {
        "day": (used.day, limits.day),
        "month": (used.month, limits.month),
        "total": (used.total, limits.total),
        "open_cart": (used.open_cart, limits.open_cart),
    }
    return [
        (name, Money(spent, limits.currency), Money(bound, limits.currency))
        for name, (spent, bound) in sums.items()
        if bound is not None
    ]


def lapses(grant: Grant, used: Used) -> datetime | None:
    """Return when a grant lapses if it is not used; None where it never does."""
    if grant.idle_days is None or used.last is None:
        return None
    return used.last + timedelta(days=grant.idle_days)


def quoted(value: str) -> str:
    """Write a value so that it cannot be read as more than one."""
    return value if _BARE.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def exact(value: Exact) -> str:
    """Write a value so that it cannot be read as one of another kind: `1` is no `"1"`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    odd = isinstance(value, str) and (value in {"true", "false"} or not value[0].isalpha())
    return json.dumps(value, ensure_ascii=False) if odd else quoted(str(value))


def day_runs(days: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the first and last of each run of days, 0 being Monday."""
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def hour(minutes: int) -> str:
    """Write minutes after midnight as `08:30`."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def last_day(until: datetime) -> Until:
    """Return the last day on which a grant counts that ends at `until`."""
    end = until.astimezone(UTC)
    if end.time() == end.min.time():
        return Until((end - timedelta(days=1)).date(), None)
    return Until(end.date(), end.time().isoformat())

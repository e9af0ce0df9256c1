"""Refusals that repeat: the same within an hour is counted, and written down ever more seldom.

Written are the first, the second, the fourth, the eighth…, each with how many there were by then: a
flood of the same leaves a handful of entries, and whoever reads them sees that it was one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

WINDOW = timedelta(hours=1)
"""After so long the same refusal is a new one."""

MOST = 200
"""So many different ones are remembered; of more, those that began first are forgotten."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """One refusal, as often as it came."""

    since: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Repeats:
    """The refusals of the last hour."""

    found: Mapping[str, Repeated]
    """By what was refused and why, under a name that tells nobody else."""

    def again(self, name: str, now: datetime) -> "tuple[Repeats, Repeated]":
        """Count one more. Pure: returns what is remembered from here on, and this one."""
        recent = {k: v for k, v in self.found.items() if v.since <= now < v.since + WINDOW}
        before = recent.pop(name, Repeated(now, 0))
        one = replace(before, times=before.times + 1)
        latest = sorted(recent, key=lambda each: recent[each].since)[-MOST + 1 :]
        return Repeats({**{each: recent[each] for each in latest}, name: one}), one


def told(repeated: Repeated) -> bool:
    """Is this time written down? Every doubling is."""
    return repeated.times.bit_count() == 1

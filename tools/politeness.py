"""Keeping the manners of the web: how often a host is asked, and what its robots.txt asks of us.

robots.txt (RFC 9309) is addressed to programs that nobody watches, so it is kept where a watch or
a plugin asks; what a person, or the agent they speak with, asks for now is asked at once.
"""

import asyncio
import email.utils
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from manciple.policies.actions import Asker
from manciple.policies.errors import StoreRefused, StoreUnreachable
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place

if TYPE_CHECKING:  # commands that no robots.txt concerns start without it
    from protego import Protego

TOKEN = "manciple"  # noqa: S105  (what robots.txt calls us, no secret)
"""Our product token of RFC 9309, 2.2.1."""

UNATTENDED = frozenset({Asker.WATCH, Asker.PLUGIN})
"""Who asks while nobody looks on."""

ROBOTS = "/robots.txt"
MAX_ROBOTS = 512 * 1024
"""Bytes that are read of it: RFC 9309, 2.5, asks for 500 KiB at least."""

FRESH = timedelta(hours=24)
"""How long an answer holds (RFC 9309, 2.4)."""

MAX_DELAY_S = 10.0
"""The longest `Crawl-delay` that is kept between two requests; no standard has it."""

PATIENCE_S = 5.0
"""So long a request waits by itself for its turn; beyond that it is not sent."""

BUSY_S = 10.0
"""How long a host is left alone that says "too many" (429), and not for how long."""

MAX_AWAY = timedelta(hours=24)
"""The longest that a `Retry-After` keeps us away."""

_DIGITS = re.compile(r"[0-9]{1,9}", re.ASCII)


def unattended(warrant: Warrant) -> bool:
    """Is this done while nobody looks on?"""
    return warrant.action.asker in UNATTENDED


class Pace:
    """When each host may be asked again: not at once, and not before it said."""

    def __init__(self, interval_s: float, clock: Callable[[], datetime]) -> None:
        """`interval_s` is the least time between two requests to one public host."""
        self._interval_s = interval_s
        self._clock = clock
        self._next: dict[str, float] = {}
        self._slower: dict[str, float] = {}
        self._away: dict[str, datetime] = {}

    async def turn(self, place: Place, warrant: Warrant) -> None:
        """Wait for this request's turn, first come first served; local hosts need no pause.

        Raises `StoreUnreachable` where the host asked to be left alone for longer.
        """
        await self._back(place.name)
        pause = self._slower.get(place.name, 0.0) if unattended(warrant) else 0.0
        if not warrant.local:
            pause = max(pause, self._interval_s)
        if not pause:
            return
        now = asyncio.get_running_loop().time()
        at = max(now, self._next.get(place.name, now))
        self._next[place.name] = at + pause  # taken before waiting: no lock is needed
        await asyncio.sleep(at - now)

    async def _back(self, name: str) -> None:
        until, now = self._away.get(name), self._clock()
        if until is None or until <= now:
            return
        if (left := (until - now).total_seconds()) > PATIENCE_S:
            raise StoreUnreachable(
                f"{name} asked to be left alone until {until:%Y-%m-%d %H:%M} UTC",
                hint="it had too many requests: try again then",
            )
        await asyncio.sleep(left)

    def heard(self, name: str, status: int, retry_after: str | None) -> None:
        """Take note of what an answer says about asking again (RFC 9110, 10.2.3)."""
        if status != 429 and not (status == 503 and retry_after):
            return
        now = self._clock()
        until = away_until(retry_after, now) or now + timedelta(seconds=BUSY_S)
        self._away[name] = max(until, self._away.get(name, until))

    def slower(self, name: str, delay_s: float) -> None:
        """Leave at least so long between two unattended requests to this host."""
        self._slower[name] = min(delay_s, MAX_DELAY_S)


def away_until(retry_after: str | None, now: datetime) -> datetime | None:
    """Read a `Retry-After`: seconds, or a date; None where it is neither. Pure."""
    text = (retry_after or "").strip()
    if _DIGITS.fullmatch(text):
        return now + min(timedelta(seconds=int(text)), MAX_AWAY)
    try:
        at = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max(at, now), now + MAX_AWAY)


class Fetched(Protocol):
    """What is needed of the answer to a request for robots.txt."""

    @property
    def status(self) -> int:
        """As in HTTP."""
        ...

    @property
    def body(self) -> bytes:
        """Unpacked."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host asks of programs."""

    said: "Protego | None"
    """Its rules; None: nobody could read them, so that all is forbidden (RFC 9309, 2.3.1.4)."""

    until: datetime
    """When it is asked again."""

    def allow(self, place: Place) -> bool:
        """May a program that nobody watches ask for this?"""
        return self.said is not None and self.said.can_fetch(place.url, TOKEN)

    @property
    def delay_s(self) -> float:
        """The pause that it asks for between two requests."""
        return (self.said.crawl_delay(TOKEN) or 0.0) if self.said else 0.0


def rules_of(answer: Fetched | None, now: datetime) -> Rules:
    """Read the answer to a request for robots.txt; None: there was none. Pure.

    A host that has no robots.txt (400 to 499) asks for nothing; one that cannot answer, or has too
    much to do (429), is left alone.
    """
    from protego import Protego

    if answer is None or answer.status >= 500 or answer.status == 429:
        return Rules(None, now)
    found = 200 <= answer.status < 300
    text = answer.body[:MAX_ROBOTS].decode("utf-8", "replace") if found else ""
    return Rules(Protego.parse(text), now + FRESH)


def asked_to_keep_away(place: Place, rules: Rules) -> StoreRefused:
    """Return the refusal for a page that robots.txt keeps programs from."""
    if rules.said is None:
        return StoreRefused(
            f"{place.host} does not say now what programs may look at there (robots.txt)",
            hint="it is asked again later; by hand you may look at any time: manciple find …",
        )
    return StoreRefused(
        f"{place.host} asks programs that nobody watches to keep away from that page (robots.txt)",
        hint="look by hand: manciple find …, or watch one product there instead of a search",
    )

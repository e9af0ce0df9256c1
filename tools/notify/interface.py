"""What is told to the user: a `Notice`, as much of it as a channel may show, and the channel."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

from manciple.policies.actions import is_plain
from manciple.policies.errors import Misused
from manciple.policies.warrant import Warrant

MAX_LINES = 40

Kind = Literal["price", "cart", "approval", "order", "alarm"]


class Level(StrEnum):
    """How much of a notice a channel may show: a phone's lock screen is read by others too."""

    FULL = "full"
    """Everything."""

    SUMMARY = "summary"
    """The title alone."""

    NUDGE = "nudge"
    """That there is something, not what; the same words for every kind."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to the user. Raises `Misused` for text that is not plain (`actions.plain`)."""

    kind: Kind
    title: str
    lines: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.lines) > MAX_LINES or not all(map(is_plain, (self.title, *self.lines))):
            raise Misused("a notice that is not plain text")


class Channel(Protocol):
    """One way to the user."""

    @property
    def name(self) -> str:
        """What the user calls it."""
        ...

    @property
    def host(self) -> str | None:
        """Where the words go, as in `Action.host`; None for what stays on this machine."""
        ...

    async def send(self, notice: Notice, warrant: Warrant) -> None:
        """Send once; when this returns, the channel has taken it.

        Raises `Refused` for a host outside the warrant, `NotDone` where it certainly was not
        sent (`StoreUnreachable`, `StoreRefused`), and `Unclear` where nobody can tell.
        """
        ...


def rendered(notice: Notice, level: Level) -> tuple[str, str]:
    """Return title and body for a channel of this level. The body may have several lines."""
    match level:
        case Level.FULL:
            return notice.title, "\n".join(notice.lines) or notice.title
        case Level.SUMMARY:
            return notice.title, "more: manciple inbox"
        case Level.NUDGE:
            return "manciple", "there is news for you: manciple inbox"

"""What the log says of its witnesses: who keeps its head, and which past the user gave up.

What the user signs here names the place in the log where it stands: it is good there and nowhere
else, in no other log and in none that was written anew.
"""

from dataclasses import dataclass
from typing import Literal

from manciple.policies.canonical import encode


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which log something is signed."""

    origin: str
    """Of the log."""

    size: int
    """So many entries come before it."""

    root: str
    """Of the tree over these (hex)."""


@dataclass(frozen=True, slots=True, order=True)
class Past:
    """A head of this log that somebody outside has seen."""

    size: int
    root: str
    """Hex."""


@dataclass(frozen=True, slots=True)
class WitnessAdded:
    """The user named a witness: from now on the head goes there, and is compared with it."""

    witness: str
    """Its name here, such as `file-1`; never given twice."""

    tool: Literal["file", "git", "command"]
    place: str
    """A file, the folder of a repository, or a command's words as JSON."""

    needed: bool
    """Do orders wait while it cannot be asked?"""

    seen: int = 0
    """So many entries it had been given when it was named, so that an empty one is none of ours;
    0 in what an earlier program wrote."""

    remote: str | None = None
    """Of a git repository: the address that the head goes to; empty where it stays in the
    repository; None in what an earlier program wrote: whatever the repository says."""

    branch: str | None = None
    """Of a git repository."""

    kind: Literal["witness_added"] = "witness_added"


@dataclass(frozen=True, slots=True)
class WitnessRemoved:
    """The user let go of a witness, with the passphrase."""

    witness: str
    at: Place
    signature: str
    """ES256 by the user key over `removal` (hex)."""

    kind: Literal["witness_removed"] = "witness_removed"


@dataclass(frozen=True, slots=True)
class Forked:
    """The user gave up what was seen outside and is not here: the log goes on from here."""

    gone: tuple[Past, ...]
    at: Place
    signature: str
    """ES256 by the user key over `giving_up` (hex)."""

    kind: Literal["forked"] = "forked"


def removal(witness: str, at: Place) -> bytes:
    """Return what the user signs to let go of a witness."""
    return encode({"witness": witness, "at": at})


def giving_up(gone: tuple[Past, ...], at: Place) -> bytes:
    """Return what the user signs to give up a past."""
    return encode({"gone": gone, "at": at})

"""From the ledger's entry to the witness it names."""

import json
from pathlib import Path
from typing import Protocol, cast

from manciple.policies.entries import WitnessAdded
from manciple.policies.errors import Misused
from manciple.policies.witness import Named, Witness
from manciple.tools.witnesses.command import CommandWitness
from manciple.tools.witnesses.file import FileWitness
from manciple.tools.witnesses.git import GitWitness


class Placed(Witness, Protocol):
    """A witness that knows how far away it is."""

    def near(self, home: Path) -> bool:
        """Does what it keeps lie on the same disk as `home`, so that both can be put back?"""
        ...


def placed(added: WitnessAdded) -> Placed:
    """Return the witness behind an entry. Raises `Misused` for a place that cannot be one."""
    match added.tool:
        case "file":
            return FileWitness(_path(added.place))
        case "git":
            return GitWitness(_path(added.place))
        case "command":
            return CommandWitness(_words(added.place))


def named(added: WitnessAdded) -> Named:
    """Return it as the ledger's `Outside` takes it."""
    return Named(added.witness, placed(added), added.needed)


def _path(place: str) -> Path:
    path = Path(place)
    if not path.is_absolute():
        raise Misused("a witness's place is a whole path", hint="such as /mnt/stick/manciple.head")
    return path


def _words(place: str) -> tuple[str, ...]:
    try:
        words = cast("object", json.loads(place))
    except ValueError:
        words = None
    found = [str(word) for word in cast("list[object]", words)] if isinstance(words, list) else []
    if not found:
        raise Misused("a command has at least one word", hint="audit witness add command -- CMD")
    return tuple(found)

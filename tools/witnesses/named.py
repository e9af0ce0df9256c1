"""From the ledger's entry to the witness it names."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast, get_args

from manciple.policies.entries import WitnessAdded
from manciple.policies.errors import Misused
from manciple.policies.view import View
from manciple.policies.witness import Named, Witness, remembered
from manciple.tools.witnesses.command import CommandWitness
from manciple.tools.witnesses.file import FileWitness
from manciple.tools.witnesses.git import GitWitness

TOOLS: tuple[str, ...] = get_args(WitnessAdded.__annotations__["tool"])


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
            return GitWitness(_path(added.place), added.remote, added.branch)
        case "command":
            return CommandWitness(_words(added.place))


def every(view: View, near: Sequence[Named]) -> list[Named]:
    """Return all witnesses of an open home, the near ones first, with what is remembered of each.

    Raises `HomeBroken` where that was changed.
    """
    return [
        *(replace(each, known=remembered(view, each.name, each.place)) for each in near),
        *(named(each, remembered(view, each.witness, each.place)) for each in view.witnesses()),
    ]


def named(added: WitnessAdded, known: int = 0) -> Named:
    """Return it as the ledger's `Outside` takes it."""
    seen = max(added.seen, known)
    return Named(added.witness, placed(added), added.needed, seen, added.place)


def said(words: Sequence[str]) -> WitnessAdded:
    """Return the witness that was said in words: a kind and its place, or a path alone.

    A path alone is a folder with a repository, or else a file. Raises `Misused`.
    """
    tool, place = "".join(words[:1]), words[1:]
    if len(words) == 1 and tool not in TOOLS:
        folder = Path(tool).expanduser().is_dir()
        tool, place = "git" if folder else "file", words
    if tool not in TOOLS:
        raise Misused(f"no witness is a {tool[:20]!r}", hint=f"one of {', '.join(TOOLS)}")
    if not place or (tool != "command" and len(place) != 1):
        raise Misused(f"where does the {tool} lie?", hint=f"{tool} …")
    path = str(Path(place[0]).expanduser().absolute())
    match tool:
        case "git":
            at = GitWitness(Path(path)).where()
            return WitnessAdded("", "git", path, needed=True, remote=at.remote, branch=at.branch)
        case "file":
            return WitnessAdded("", "file", path, needed=True)
        case _:
            return WitnessAdded("", "command", json.dumps(list(place)), needed=True)


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

"""Erasing that proves itself: do the live files still hold anything of what was destroyed?

Looked for are the wrapped keys and the ciphertext themselves, as they lay in the database; and in
every detail of the log, opened, the value that was destroyed. The log is never changed: what it
tells is what the user signed, said or bought, and its entries are named. What no
program can look into (old backups, copies, worn-out cells of an SSD) is not proved; the backups
that manciple made are listed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from manciple.policies.canonical import encode
from manciple.policies.entries import BackedUp, FieldErased, FieldSet, Record
from manciple.policies.home import Home
from manciple.policies.masking import distinctive, parts_of, texts, token

_PIECE = 32
"""A remainder of a cell is found if it holds one of the cell's pieces of so many bytes."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased, and what is left of it."""

    fields: tuple[str, ...]
    files: int
    """So many files of the home were looked through."""

    left: tuple[str, ...]
    """The files that still hold a piece of it; empty where it is proved to be gone."""

    backups: tuple[BackedUp, ...]
    """The backups that were made while it was there, oldest first."""

    told: tuple[int, ...] = ()
    """The entries of the log that tell it all the same, such as a permission that the user signed.
    Looked for is what is odd enough to be told from chance."""


def traces(home: Home, gone: Iterable[bytes]) -> tuple[int, tuple[str, ...]]:
    """Look for pieces of the cells `gone` in every file; returns how many files, and which."""
    pieces = [cell[at : at + _PIECE] for cell in gone for at in range(0, len(cell), _PIECE)]
    wanted = [piece for piece in pieces if len(piece) >= 16]  # a shorter end could be chance
    count, found = 0, list[str]()
    for name, content in home.contents():
        count += 1
        if any(piece in content for piece in wanted):
            found.append(name)
    return count, tuple(found)


def entries_with(records: Iterable[Record], values: Iterable[str]) -> tuple[int, ...]:
    """Return the entries in whose details one of these values stands. Pure."""
    parts = {part for value in values for part in parts_of(value).values()}
    wanted = [token(part) for part in parts if distinctive(part)]
    if not wanted:
        return ()
    return tuple(
        record.seq
        for record in records
        if any(each.search(text) for text in texts(encode(record.entry)) for each in wanted)
    )


def backups_with(records: Iterable[Record], fields: frozenset[str]) -> tuple[BackedUp, ...]:
    """Return the backups that were made while one of `fields` had a value. Pure."""
    standing: set[str] = set()
    found: list[BackedUp] = []
    for record in records:
        match record.entry:
            case FieldSet(field=field):
                standing.add(field)
            case FieldErased(field=field):
                standing.discard(field)
            case BackedUp() if standing & fields:
                found.append(record.entry)
            case _:
                pass
    return tuple(found)

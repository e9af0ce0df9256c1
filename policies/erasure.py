"""Erasing that proves itself: do the live files still hold anything of what was destroyed?

Looked for are the wrapped keys and the ciphertext themselves, as they lay in the database; and in
every detail of the log, opened, the value that was destroyed, and a size in whatever spelling. The
log is never changed: what it tells is what the user signed, said or bought, and its entries are
named. What no program can look into (old backups, copies, worn-out cells of an SSD) is not proved;
the backups that manciple made are listed.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from manciple.policies.canonical import encode
from manciple.policies.entries import BackedUp, FieldErased, FieldSet, Record
from manciple.policies.home import Home
from manciple.policies.masking import odd_of, texts, token
from manciple.policies.spellings import bare_size

_PIECE = 32
"""A remainder of a cell is found if it holds one of the cell's pieces of so many bytes."""

_SIZES = frozenset({"size", "sizes"})
"""Arguments that are sizes."""

_RULE = re.compile(r"\bsizes? (?:not )?in \{([^{}]*)\}")
"""How a permission names sizes."""


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
    Looked for is what is odd enough to be told from chance, and a size wherever one is said: of
    goods, as an argument, in a permission."""


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


def entries_with(records: Iterable[Record], values: Mapping[str, str]) -> tuple[int, ...]:
    """Return the entries in whose details one of these values stands, by field. Pure."""
    odd = [token(spelt) for name, value in values.items() for spelt in odd_of(name, value)]
    sizes = {bare_size(value) for name, value in values.items() if name.startswith("fit.")} - {""}
    if not odd and not sizes:
        return ()
    return tuple(
        record.seq for record in records if _tells(encode(record.entry), odd, frozenset(sizes))
    )


def _tells(entry: bytes, odd: list[re.Pattern[str]], sizes: frozenset[str]) -> bool:
    said = texts(entry)
    if any(each.search(text) for text in said for each in odd):
        return True
    ruled = (part for text in said for rule in _RULE.findall(text) for part in rule.split(","))
    return any(bare_size(size) in sizes for size in (*_sizes_in(json.loads(entry)), *ruled))


def _sizes_in(value: object) -> Iterator[str]:
    """Yield what stands as a size in decoded JSON: of goods, and as an argument."""
    if isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _sizes_in(each)
    elif isinstance(value, dict):
        named = cast("dict[str, object]", value)
        said = [named.get("size")]
        if named.get("name") in _SIZES:
            given = named.get("value")
            said += cast("list[object]", given) if isinstance(given, list) else [given]
        yield from (each for each in said if isinstance(each, str))
        for each in named.values():
            yield from _sizes_in(each)


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

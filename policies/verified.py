"""How far the log was verified here: what verifying the new goes on from, kept sealed.

What may not begin anew (the keys of what was done, the nonces of approvals) grows with the log. It
lies beside the mark in 256 parts, by the first byte of each name's hash, so that only the parts are
read and written that the new entries are about. The mark says what each part holds: none can be
left out or put back to an earlier state unseen.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from manciple.policies.canonical import decode, encode
from manciple.policies.database import run
from manciple.policies.entries import Approved, Entry, Intended
from manciple.policies.errors import HomeBroken, LogBroken
from manciple.policies.folded import Folded
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree
from manciple.policies.sealed import Cell, seal
from manciple.policies.view import View

MARK = "verified 5"
_ANY = "verified *"
_MARK = "SELECT body FROM mark WHERE id = ?"
_NOT_THIS = "DELETE FROM mark WHERE id = ?"
_NONE = "DELETE FROM mark WHERE id GLOB ?"
_NEW = "INSERT INTO mark (id, body) VALUES (?, ?)"

Bodies: TypeAlias = Mapping[str, bytes]
"""What is kept, by the id of its row."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How far it was verified."""

    peaks: tuple[str, ...]
    size: int
    at: datetime
    folded: Folded
    """What later entries can go on from, but for what is in the parts."""

    parts: dict[str, str]
    """SHA-256 (hex) of each part that holds anything, by its name."""

    @property
    def tree(self) -> Tree:
        """The tree over these entries."""
        return Tree(self.size, tuple(map(bytes.fromhex, self.peaks)))


class Before:
    """The mark as it stands, and what lies beside it."""

    def __init__(self, view: View, body: bytes, mark: Verified) -> None:
        self.mark = mark
        self.body = body
        self._view = view
        self._read: dict[str, frozenset[str]] = {}

    def remind(self, folded: Folded, entry: Entry) -> None:
        """Tell the fold what was ended before of that which an entry begins. Raises `LogBroken`."""
        if isinstance(entry, Intended) and (key := _key(entry.key)) in self.part(_part_of(key)):
            folded.done.add(entry.key)
        if isinstance(entry, Approved):
            nonce = _nonce(entry.nonce)
            if nonce in self.part(_part_of(nonce)):
                folded.nonces.add(entry.nonce)

    def part(self, name: str) -> frozenset[str]:
        """Return what one part holds. Raises `LogBroken` where that is not what the mark says."""
        if name not in self._read:
            body = self._view.remembered(f"{MARK} {name}") if name in self.mark.parts else None
            if (body and _hash(body)) != self.mark.parts.get(name):
                raise LogBroken("what is remembered of verifying was changed from outside")
            self._read[name] = frozenset(decode(tuple[str, ...], body) if body else ())
        return self._read[name]


def before(view: View) -> Before | None:
    """Return what was verified here; None where nothing was, or an older program did it."""
    body = view.remembered(MARK)
    try:
        mark = None if body is None else decode(Verified, body)
    except HomeBroken:
        return None  # then all of it is looked at again
    return Before(view, body, mark) if body and mark and mark.folded.origin else None


def bodies(tree: Tree, at: datetime, folded: Folded, earlier: Before | None) -> Bodies:
    """Return what is to be kept now that it was verified so far."""
    ended = [*map(_key, folded.done), *map(_nonce, folded.nonces)]
    changed = {
        part: encode(tuple(sorted(names | (earlier.part(part) if earlier else frozenset()))))
        for part, names in _by_part(ended).items()
    }
    parts = (earlier.mark.parts if earlier else {}) | {k: _hash(v) for k, v in changed.items()}
    rest = replace(folded, done=set(), nonces=set())
    peaks = tuple(peak.hex() for peak in tree.peaks)
    mark = encode(Verified(peaks, tree.size, at, rest, parts))
    return {MARK: mark, **{f"{MARK} {part}": body for part, body in changed.items()}}


def keep(ledger: Ledger, kept: Bodies, earlier: Before | None) -> None:
    """Keep it; not where another verification has moved the `earlier` mark meanwhile."""
    with ledger.database.writing() as connection:
        if earlier is None:
            run(connection, _NONE, (_ANY,))
        elif _stands(ledger, connection) != earlier.body:
            return
        for name, body in kept.items():
            _put(connection, name, body)


def _stands(ledger: Ledger, connection: Connection) -> bytes | None:
    row = run(connection, _MARK, (MARK,)).fetchone()
    return None if row is None else Cell("mark.body", row[0], ledger.sealer).open(MARK)


def _put(connection: Connection, name: str, body: bytes) -> None:
    run(connection, _NOT_THIS, (name,))
    run(connection, _NEW, (name, seal(connection, "mark.body", name, body)))


def _by_part(names: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(_part_of(name), set()).add(name)
    return found


def _part_of(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:2]


def _key(key: str) -> str:
    return f"key {key}"


def _nonce(nonce: str) -> str:
    return f"nonce {nonce}"


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()

"""The log as it is read: an append-only sequence of entries under one signed head.

A leaf is the canonical form of what stands in the clear (place, time, kind, decision) and a
salted commitment to the sealed detail, so a detail can be erased and the tree still verifies.
The head is a checkpoint that the work key signs in the transaction that appends; it says the
tree's root and the state digest of the tables that follow from the entries. `policies/pen.py`
writes both.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TypeAlias, cast

from sqlalchemy import Connection

from manciple.policies.canonical import encode
from manciple.policies.checkpoint import Checkpoint, read
from manciple.policies.database import instant, run, stored, table_of
from manciple.policies.details import Reader, detail_of
from manciple.policies.entries import (
    Entry,
    KeyRotated,
    Lifted,
    Record,
    Revoked,
    decision_of,
)
from manciple.policies.errors import LogBroken
from manciple.policies.keys import PublicKeys, rotation_statement
from manciple.policies.merkle import Tree, leaf_hash
from manciple.policies.schema import EntryRow, FormerHeadRow, HeadRow
from manciple.policies.sealed import Cell, CellLocked, Sealer, sealer_of

ENTRY = table_of(EntryRow)
HEAD = table_of(HeadRow)
FORMER = table_of(FormerHeadRow)

ORIGIN = "manciple.log/"
SALT = 32
"""So many bytes come before each detail."""

DETAIL_PLACE, STATE_PLACE = "entry.detail", "head.state"
"""Where these cells lie."""

_HASH = 32
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{16}", re.ASCII)
_HEAD = "SELECT note, peaks, state FROM head"
_ALL = "SELECT seq, id, at, kind, decision, commitment, detail FROM entry"
_ONE = f"{_ALL} WHERE seq = ?"
_OF_KIND = f"{_ALL} WHERE kind = ? ORDER BY seq"
_BETWEEN = f"{_ALL} WHERE seq >= ? AND seq < ? ORDER BY seq"
_LAST = f"{_ALL} WHERE seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?"
_LEAF = "SELECT seq, id, at, kind, decision, commitment FROM entry WHERE seq >= ? ORDER BY seq"
_SINCE = "SELECT count(*) FROM entry WHERE kind = ? AND at > ?"
_END = 1 << 62
_AT_ONCE = 100
_Row: TypeAlias = tuple[int, str, str, str, str | None, bytes, bytes]
"""A row of `entry`, as it lies on the disk."""

Kept: TypeAlias = tuple[str, bytes, bytes]
"""The head's note, peaks and sealed state, as they lie on the disk."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What the tree commits to, all of it in the clear."""

    seq: int
    id: str
    at: datetime
    kind: str
    decision: str | None
    commitment: str
    """SHA-256 (hex) of salt and canonical detail."""

    @property
    def data(self) -> bytes:
        """The canonical form, which is hashed."""
        return encode(self)

    @property
    def hash(self) -> bytes:
        """The leaf hash in the tree."""
        return leaf_hash(self.data)


@dataclass(frozen=True, slots=True)
class Head:
    """The head as it is stored; nothing is said yet of whether it holds."""

    note: str
    """The signed checkpoint."""

    checkpoint: Checkpoint
    tree: Tree
    state: Cell


def head(connection: Connection) -> Head | None:
    """Return the head as it stands. Raises `LogBroken` for one that is no checkpoint."""
    kept = kept_head(connection)
    return None if kept is None else head_of(connection, kept)


def kept_head(connection: Connection) -> Kept | None:
    """Return the head's row. Raises `LogBroken` for values of other types."""
    found = run(connection, _HEAD).fetchone()
    if found is None:
        return None
    note, peaks, state = found
    if not isinstance(note, str) or not isinstance(peaks, bytes) or not isinstance(state, bytes):
        raise LogBroken("the head is no checkpoint")
    return note, peaks, state


def head_of(connection: Connection, kept: Kept) -> Head:
    """Take the head's row apart. Raises `LogBroken` for what is no checkpoint."""
    note, peaks, state = kept
    checkpoint = read(note).checkpoint
    cell = Cell(STATE_PLACE, state, sealer_of(connection.dialect))
    return Head(note, checkpoint, Tree(checkpoint.size, split(peaks)), cell)


def split(peaks: bytes) -> tuple[bytes, ...]:
    """Return the peaks of a tree, as a head stores them."""
    return tuple(peaks[at : at + _HASH] for at in range(0, len(peaks), _HASH))


def leaves(connection: Connection, begin: int = 0) -> Iterator[Leaf]:
    """Yield the leaves from `begin` on, in order; needs no key."""
    yield from map(_leaf, run(connection, _BETWEEN, (begin, _END)))


def leaf_hashes(connection: Connection, begin: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield place and leaf hash from `begin` on, in order, without a type in between.

    Raises `LogBroken` for a row that we would not have written.
    """
    known: dict[tuple[str, str | None], tuple[str, str]] = {}
    name = _ID.fullmatch
    for seq, id_, at, kind, decision, commitment in run(connection, _LEAF, (begin,)):
        try:
            moment = _canonical(at)
            if moment is None or not name(id_) or len(commitment) != _HASH:
                raise LogBroken(f"entry {seq} is not as entries are written")
            parts = known.get((kind, decision))
            if parts is None:
                parts = known[kind, decision] = _ends(kind, decision)
            yield (
                seq,
                leaf_hash(
                    f'{{"at":"{moment}","commitment":"{commitment.hex()}"'
                    f"{parts[0]}{id_}{parts[1]}{seq}}}".encode()
                ),
            )
        except (TypeError, AttributeError):
            raise LogBroken(f"entry {seq} is not as entries are written") from None


def records(
    connection: Connection,
    *,
    last: int | None = None,
    begin: int = 0,
    end: int | None = None,
) -> Iterator[Record]:
    """Yield the opened entries from `begin` on and before `end`, or the `last` so many of these.

    Oldest first. Raises `LogBroken` for a detail that is not what its leaf commits to, and
    `VaultLocked`.
    """
    before = end if end is not None else _END
    rows: Iterable[_Row] = (
        run(connection, _BETWEEN, (begin, before))
        if last is None
        else run(connection, _LAST, (begin, before, last)).fetchall()[::-1]
    )
    return _records(connection, rows)


def of_kind(connection: Connection, kind: str) -> Iterator[Record]:
    """Yield the opened entries of one kind, oldest first. Raises as `records`."""
    return _records(connection, run(connection, _OF_KIND, (kind,)))


def ended(connection: Connection, grant: str) -> bool:
    """Does an entry say that this grant was revoked or ended wholly? Raises as `records`."""
    return any(
        grant in (entry.grants if isinstance(entry, Revoked) else (entry.grant,))
        for kind in ("revoked", "lifted")
        for entry in (record.entry for record in of_kind(connection, kind))
        if isinstance(entry, Revoked | Lifted)
    )


def work_keys(connection: Connection, keys: PublicKeys) -> tuple[bytes, ...]:
    """Return the work keys that heads were ever signed with, the present one first.

    Each change back from the present key counts if the user signed it. Raises as `records`.
    """
    found = [keys.work]
    if keys.generation > 1:
        for record in reversed(list(of_kind(connection, "key_rotated"))):
            entry = record.entry
            if isinstance(entry, KeyRotated) and entry.after == found[-1].hex():
                before = bytes.fromhex(entry.before)
                told = rotation_statement(before, found[-1], entry.generation)
                if not keys.verify("user", "rotate", told, bytes.fromhex(entry.signature)):
                    break
                found.append(before)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Opened:
    """An entry with all that proves it."""

    record: Record
    leaf: Leaf
    salt: bytes
    detail: bytes


def one(connection: Connection, seq: int) -> Opened | None:
    """Return one entry, opened; None where there is none of that number. Raises as `records`."""
    row = run(connection, _ONE, (seq,)).fetchone()
    return None if row is None else _whole(row, sealer_of(connection.dialect))


def each(connection: Connection) -> Iterator[Opened]:
    """Yield every entry in order, opened, with all that proves it. Raises as `records`."""
    sealer = sealer_of(connection.dialect)
    for row in run(connection, _BETWEEN, (0, _END)):
        yield _whole(row, sealer)


def count(connection: Connection, kind: str, since: datetime) -> int:
    """Return how many entries of a kind were written after `since`."""
    return cast("int", run(connection, _SINCE, (kind, stored(since))).fetchone()[0])


def commitment(salted: bytes) -> bytes:
    """Return what a leaf says of a detail, salt before it, that only the vault's owner can read."""
    return hashlib.sha256(b"manciple detail v1\n" + salted).digest()


def _records(connection: Connection, rows: Iterable[_Row]) -> Iterator[Record]:
    """Yield what the rows say.

    Many are opened at a time: by turns with what is then done with each, it takes half as long
    again. What comes before a broken one is yielded before that is raised.
    """
    sealer, reader, rest = sealer_of(connection.dialect), Reader(), iter(rows)
    while some := list(islice(rest, _AT_ONCE)):
        done: list[Record] = []
        try:
            done.extend(_read(row, _salted(row, sealer), reader) for row in some)
        finally:
            yield from done


def _whole(row: _Row, sealer: Sealer | None) -> Opened:
    salted = _salted(row, sealer)
    return Opened(_read(row, salted, Reader()), _leaf(row), salted[:SALT], salted[SALT:])


def _salted(row: _Row, sealer: Sealer | None) -> bytes:
    """Return a row's detail with the salt before it, as its leaf commits to it."""
    if sealer is None:
        raise CellLocked("the vault is locked")
    salted = sealer.open(DETAIL_PLACE, row[1], row[6])
    if commitment(salted) != row[5]:
        raise LogBroken(f"entry {row[0]} does not hold what was committed to")
    return salted


def _read(row: _Row, salted: bytes, reader: Reader) -> Record:
    """Return what a row says."""
    seq, name, at, kind, decision, _, _ = row
    moment, details = instant(at), salted[SALT:]
    entry = reader.read(kind, _canonical(at), details) or _older(seq, moment, details)
    if entry.kind != kind or decision_of(entry) != decision:
        raise LogBroken(f"entry {seq} is labelled as what it is not")
    return Record(seq, name, moment, decision, entry)


def _older(seq: int, at: datetime, details: bytes) -> Entry:
    """Read what an older program wrote, or say what is wrong with it."""
    said = detail_of(details)
    if said.at is not None and said.at != at:
        raise LogBroken(f"entry {seq} is dated otherwise than when it was written")
    return said.entry


def _leaf(row: _Row) -> Leaf:
    seq, name, at, kind, decision, committed, _ = row
    return Leaf(seq, name, instant(at), kind, decision, committed.hex())


def _canonical(at: str) -> str | None:
    """Return an instant of the table in its canonical form; None for what we would not write."""
    if not _INSTANT.fullmatch(at):
        return None
    return f"{at[:10]}T{at[11:19] if at[20:] == '000000' else at[11:]}Z"


def _ends(kind: str, decision: str | None) -> tuple[str, str]:
    """Return what stands before and after an entry's id in its canonical leaf."""
    said = f',"decision":{encode(decision).decode()},"id":"'
    return said, f'","kind":{encode(kind).decode()},"seq":'

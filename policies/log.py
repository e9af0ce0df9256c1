"""The log: an append-only sequence of entries under one signed head.

A leaf is the canonical form of what stands in the clear (place, time, kind, decision) and a
salted commitment to the sealed detail, so a detail can be erased and the tree still verifies.
The head is a checkpoint that the work key signs in the transaction that appends; it says the
tree's root and the state digest of the tables that follow from the entries.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, Row, func, select

from manciple.policies.canonical import encode
from manciple.policies.checkpoint import Checkpoint, read, sign
from manciple.policies.database import instant, run, stored, table_of
from manciple.policies.entries import (
    Entry,
    KeyRotated,
    Place,
    Record,
    decision_of,
    detail,
    detail_of,
)
from manciple.policies.errors import LogBroken
from manciple.policies.keys import PublicKeys, WorkKey, rotation_statement
from manciple.policies.merkle import Tree, leaf_hash
from manciple.policies.schema import EntryRow, FormerHeadRow, HeadRow
from manciple.policies.sealed import Cell, Plain, Sealed, Sealer, seal_cell
from manciple.policies.state import State, Tally, summed

ENTRY = table_of(EntryRow)
HEAD = table_of(HeadRow)
FORMER = table_of(FormerHeadRow)
_HEAD = "SELECT note, peaks, state FROM head"
_NEW_ENTRY = (
    "INSERT INTO entry (seq, id, at, kind, decision, commitment, detail) VALUES (?,?,?,?,?,?,?)"
)
_NEW_HEAD = "INSERT INTO head (note, peaks, state, id) VALUES (?, ?, ?, ?)"
_MOVED = "UPDATE head SET note=?, peaks=?, state=? WHERE id=?"

ORIGIN = "manciple.log/"
_SALT = 32
_HASH = 32
_HEAD_ROW = "1"
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{16}", re.ASCII)
_ALL = "SELECT seq, id, at, kind, decision, commitment, detail FROM entry"
_BETWEEN = f"{_ALL} WHERE seq >= ? AND seq < ? ORDER BY seq"
_LAST = f"{_ALL} WHERE seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?"
_Parts: TypeAlias = tuple[int, str, datetime, str, str | None, bytes, Cell]
"""A row of `entry`, closed."""

_Row: TypeAlias = tuple[str, bytes, bytes]
"""The head's note, peaks and sealed state, as they lie on the disk."""

_LEAF = "SELECT seq, id, at, kind, decision, commitment FROM entry WHERE seq >= ? ORDER BY seq"


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


class Scribe:
    """Signs and seals the heads of one open home, and remembers the last one."""

    def __init__(self, work: WorkKey) -> None:
        self._key = work.note_key
        self._public = work.public
        self._sealer = work.sealer
        self._last: tuple[_Row, Head, State] | None = None

    def believe(self, connection: Connection) -> tuple[Head, State] | None:
        """Return the head as it stands, and its state; None where there is none.

        Raises `LogBroken` unless all of it holds: nothing is ever appended to a head that somebody
        else wrote. The very bytes that were believed before are not taken apart again.
        """
        row = _row(connection)
        if row is None:
            return None
        if self._last is None or self._last[0] != row:
            found = _head(connection, row)
            self._last = row, found, self._checked(found)
        return self._last[1:]

    def _checked(self, head: Head) -> State:
        if not read(head.note).signed_by(self._public):
            raise LogBroken("the head is not signed by this home's work key")
        if not head.tree.whole or head.tree.root != head.checkpoint.root:
            raise LogBroken("the head does not say the root of its own tree")
        state = State.read(head.state.open(_HEAD_ROW))
        if head.checkpoint.line("state") != state.tag(head.tree.size).hex():
            raise LogBroken("the head's state is not the one that it was signed with")
        return state

    def write(
        self, connection: Connection, checkpoint: Checkpoint, tree: Tree, state: State
    ) -> None:
        """Sign the checkpoint, and write it as the head."""
        sealed = self.seal(state)
        row = (sign(checkpoint, self._key, self._public), b"".join(tree.peaks), sealed)
        values = (*row, int(_HEAD_ROW))
        if run(connection, _MOVED, values).rowcount == 0:
            run(connection, _NEW_HEAD, values)
        cell = Cell(_place(), sealed, self._sealer)
        self._last = row, Head(row[0], checkpoint, tree, cell), state

    def seal(self, state: State) -> bytes:
        """Return the state as the head's cell holds it."""
        return self._sealer.seal(_place(), _HEAD_ROW, state.kept)


class Pen:
    """One write transaction on the log: begun before anything is changed, put down at its end."""

    def __init__(self, connection: Connection, scribe: Scribe) -> None:
        """Take it up. Raises `LogBroken` where the head does not hold."""
        self._connection = connection
        self._scribe = scribe
        believed = scribe.believe(connection)
        if believed is None:
            self._tree, self._state = Tree(), begun(connection)
            odd = "SELECT 1 FROM entry UNION SELECT 1 FROM former_head"
            if connection.exec_driver_sql(odd).first() is not None:
                raise LogBroken("there are entries, and no head over them")
        else:
            self._tree, self._state = believed[0].tree, believed[1]
        self._origin = believed[0].checkpoint.origin if believed else ""
        self._written = False
        self._tally = Tally.of(connection, self._state.key)

    @property
    def state(self) -> State:
        """The state as the head says it was when the transaction began."""
        return self._state

    @property
    def place(self) -> Place:
        """Where the next entry would stand."""
        return Place(self._origin, self._tree.size, self._tree.root.hex())

    def put_down(self, entries: list[Entry], at: datetime) -> None:
        """Append the entries and move the head, if there is anything that moves it."""
        self.write(entries, at)
        self.move(at, self._scribe)

    def write(self, entries: list[Entry], at: datetime) -> None:
        """Append the entries; the head has to be moved after it."""
        if not entries:
            return
        records = [
            Record(self._tree.size + n, os.urandom(8).hex(), at, decision_of(entry), entry)
            for n, entry in enumerate(entries)
        ]
        leaves = [_write(self._connection, record) for record in records]
        self._tree = self._tree.with_leaves([leaf.hash for leaf in leaves])
        self._origin = self._origin or ORIGIN + records[0].id
        self._written = True

    def move(self, at: datetime, scribe: Scribe) -> None:
        """Have `scribe` write the head, if anything was written or changed."""
        if self._written or self._tally.moved:
            state = self._state.moved(self._tally.moved)
            move(self._connection, scribe, self._origin, self._tree, state, at)

    def hand_over(self, at: datetime, scribe: Scribe) -> None:
        """Have the next work key's `scribe` write the head, with a state key of its own."""
        before = self._state.moved(self._tally.moved)
        # Not 0 only where a row was changed from outside: it has to be noticed afterwards too.
        odd = before.total - summed(self._connection, before.key)
        state = begun(self._connection).moved(odd)
        move(self._connection, scribe, self._origin, self._tree, state, at)


def move(
    connection: Connection, scribe: Scribe, origin: str, tree: Tree, state: State, at: datetime
) -> None:
    """Write the head."""
    lines = (f"time {_spelled(at)}", f"state {state.tag(tree.size).hex()}")
    scribe.write(connection, Checkpoint(origin, tree.size, tree.root, lines), tree, state)


def begun(connection: Connection) -> State:
    """Return the state of the tables as they are, under a new key."""
    new = State.new()
    return new.moved(summed(connection, new.key))


def head(connection: Connection) -> Head | None:
    """Return the head as it stands. Raises `LogBroken` for one that is no checkpoint."""
    row = _row(connection)
    return None if row is None else _head(connection, row)


def _row(connection: Connection) -> _Row | None:
    found = run(connection, _HEAD).fetchone()
    if found is None:
        return None
    note, peaks, state = found
    if not isinstance(note, str) or not isinstance(peaks, bytes) or not isinstance(state, bytes):
        raise LogBroken("the head is no checkpoint")
    return note, peaks, state


def _head(connection: Connection, row: _Row) -> Head:
    note, peaks, state = row
    checkpoint = read(note).checkpoint
    cell = Cell(_place(), state, getattr(connection.dialect, "sealer", None))
    return Head(note, checkpoint, Tree(checkpoint.size, split(peaks)), cell)


def _place() -> str:
    return cast("Sealed", HEAD.c.state.type).place


def leaves(connection: Connection, begin: int = 0) -> Iterator[Leaf]:
    """Yield the leaves from `begin` on, in order; needs no key."""
    query = select(ENTRY).where(ENTRY.c.seq >= begin).order_by(ENTRY.c.seq)
    for row in connection.execute(query):
        yield _leaf(row)


def leaf_hashes(connection: Connection, begin: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield place and leaf hash from `begin` on, in order, without a type in between.

    Raises `LogBroken` for a row that we would not have written.
    """
    known: dict[tuple[str, str | None], tuple[str, str]] = {}
    instant, name = _INSTANT.fullmatch, _ID.fullmatch
    for seq, id_, at, kind, decision, commitment in connection.exec_driver_sql(_LEAF, (begin,)):
        try:
            if not (instant(at) and name(id_)) or len(commitment) != _HASH:
                raise LogBroken(f"entry {seq} is not as entries are written")
            parts = known.get((kind, decision))
            if parts is None:
                parts = known[kind, decision] = _ends(kind, decision)
            moment = at[:19] if at[20:] == "000000" else at
            yield (
                seq,
                leaf_hash(
                    f'{{"at":"{moment[:10]}T{moment[11:]}Z","commitment":"{commitment.hex()}"'
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
    before = end if end is not None else 1 << 62
    rows: Iterable[tuple[Any, ...]] = (
        run(connection, _BETWEEN, (begin, before))
        if last is None
        else run(connection, _LAST, (begin, before, last)).fetchall()[::-1]
    )
    place = cast("Sealed", ENTRY.c.detail.type).place
    sealer: Sealer | None = getattr(connection.dialect, "sealer", None)
    for seq, name, at, kind, decision, committed, sealed in rows:
        row = (seq, name, instant(at), kind, decision, committed, Cell(place, sealed, sealer))
        yield _opened(row)[0]


def of_kind(connection: Connection, kind: str) -> Iterator[Record]:
    """Yield the opened entries of one kind, oldest first. Raises as `records`."""
    for row in connection.execute(select(ENTRY).where(ENTRY.c.kind == kind).order_by(ENTRY.c.seq)):
        yield _opened(_parts(row))[0]


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
    """Return one entry, opened; None where there is none of that number."""
    row = connection.execute(select(ENTRY).where(ENTRY.c.seq == seq)).first()
    return None if row is None else opened(row)


def each(connection: Connection) -> Iterator[Opened]:
    """Yield every entry in order, opened, with all that proves it."""
    for row in connection.execute(select(ENTRY).order_by(ENTRY.c.seq)):
        yield opened(row)


def opened(row: Row[tuple[object, ...]]) -> Opened:
    """Open the detail of a row. Raises `LogBroken`, `CellBroken`, `VaultLocked`."""
    record, salt, details = _opened(_parts(row))
    return Opened(record, _leaf(row), salt, details)


def _opened(parts: _Parts) -> tuple[Record, bytes, bytes]:
    seq, name, at, kind, decision, committed, cell = parts
    whole = cell.open(name)
    salt, details = whole[:_SALT], whole[_SALT:]
    if commitment(salt, details) != committed:
        raise LogBroken(f"entry {seq} does not hold what was committed to")
    said = detail_of(details)
    entry = said.entry
    if said.at is not None and said.at != at:
        raise LogBroken(f"entry {seq} is dated otherwise than when it was written")
    if (entry.kind, decision_of(entry)) != (kind, decision):
        raise LogBroken(f"entry {seq} is labelled as what it is not")
    return Record(seq, name, at, decision, entry), salt, details


def _parts(row: Row[tuple[object, ...]]) -> _Parts:
    return cast("_Parts", tuple(row))


def commitment(salt: bytes, details: bytes) -> bytes:
    """Return what a leaf says of a detail that only the vault's owner can read."""
    return hashlib.sha256(b"manciple detail v1\n" + salt + details).digest()


def _write(connection: Connection, record: Record) -> Leaf:
    details, salt = detail(record.entry, record.at), os.urandom(_SALT)
    committed, kind = commitment(salt, details), record.entry.kind
    cell = seal_cell(connection, ENTRY.c.detail, Plain(record.id, salt + details))
    row = (record.seq, record.id, stored(record.at), kind, record.decision, committed, cell)
    run(connection, _NEW_ENTRY, row)
    return Leaf(record.seq, record.id, record.at, kind, record.decision, committed.hex())


def count(connection: Connection, kind: str, since: datetime) -> int:
    """Return how many entries of a kind were written after `since`."""
    query = select(func.count()).select_from(ENTRY)
    return connection.execute(query.where(ENTRY.c.kind == kind, ENTRY.c.at > since)).scalar_one()


def _leaf(row: Row[tuple[object, ...]]) -> Leaf:
    return Leaf(row.seq, row.id, row.at, row.kind, row.decision, row.commitment.hex())


def _ends(kind: str, decision: str | None) -> tuple[str, str]:
    """Return what stands before and after an entry's id in its canonical leaf."""
    said = f',"decision":{encode(decision).decode()},"id":"'
    return said, f'","kind":{encode(kind).decode()},"seq":'


def _spelled(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def split(peaks: bytes) -> tuple[bytes, ...]:
    """Return the peaks of a tree, as a head stores them."""
    return tuple(peaks[at : at + _HASH] for at in range(0, len(peaks), _HASH))

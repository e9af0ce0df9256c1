"""The log: an append-only sequence of entries under one signed Merkle head.

A leaf is the canonical form of what stands in the clear (place, time, kind, decision) and a
salted commitment to the sealed detail, so a detail can be erased and the tree still verifies.
The head is signed by the work key in the transaction that appends.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select, update

from manciple.policies.canonical import encode
from manciple.policies.database import table_of
from manciple.policies.entries import Entry, Record, decision_of, detail, entry_of
from manciple.policies.errors import LogBroken
from manciple.policies.keys import PublicKeys, WorkKey
from manciple.policies.merkle import Tree, leaf_hash
from manciple.policies.schema import EntryRow, HeadRow
from manciple.policies.sealed import Cell, Plain

ENTRY = table_of(EntryRow)
HEAD = table_of(HeadRow)
_SALT = 32
_HASH = 32


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
    def hash(self) -> bytes:
        """The leaf hash in the tree."""
        return leaf_hash(encode(self))


def commitment(salt: bytes, details: bytes) -> bytes:
    """Return what a leaf says of a detail that only the vault's owner can read."""
    return hashlib.sha256(b"manciple detail v1\n" + salt + details).digest()


def append(
    connection: Connection, entries: list[Entry], at: datetime, work: WorkKey
) -> list[Record]:
    """Append in the open write transaction, and move the signed head."""
    tree = head(connection)
    records: list[Record] = []
    for entry in entries:
        record = Record(tree.size, os.urandom(8).hex(), at, decision_of(entry), entry)
        tree = tree.with_leaf(_write(connection, record))
        records.append(record)
    _move(connection, tree, at, work)
    return records


def count(connection: Connection, kind: str, since: datetime) -> int:
    """Return how many entries of a kind were written after `since`."""
    query = select(func.count()).select_from(ENTRY)
    return connection.execute(query.where(ENTRY.c.kind == kind, ENTRY.c.at > since)).scalar_one()


def head(connection: Connection) -> Tree:
    """Return the tree as the head says it is; empty before the first entry."""
    found = connection.execute(select(HEAD.c.size, HEAD.c.peaks)).first()
    return Tree() if found is None else Tree(found.size, _split(found.peaks))


def head_is_signed(connection: Connection, keys: PublicKeys) -> bool:
    """Did the work key sign the head as it stands?"""
    found = connection.execute(select(HEAD)).first()
    if found is None:
        return False
    tree = Tree(found.size, _split(found.peaks))
    return keys.verify("work", "head", _head_text(tree, found.at), found.signature)


def latest(connection: Connection) -> datetime | None:
    """Return the latest instant that the log holds (aware)."""
    return connection.execute(select(func.max(ENTRY.c.at))).scalar()


def leaves(connection: Connection) -> Iterator[Leaf]:
    """Yield every leaf in order; needs no key."""
    for row in connection.execute(select(ENTRY).order_by(ENTRY.c.seq)):
        yield _leaf(row)


def records(
    connection: Connection, *, last: int | None = None, oldest_first: bool = True
) -> Iterator[Record]:
    """Yield the opened entries, all or the `last` so many.

    Raises `LogBroken` for a detail that is not what its leaf commits to, and `VaultLocked`.
    """
    query = select(ENTRY).order_by(ENTRY.c.seq.desc()).limit(last)
    if last is None:
        query = select(ENTRY).order_by(ENTRY.c.seq)
    rows = list(connection.execute(query)) if last is not None else connection.execute(query)
    for row in reversed(rows) if isinstance(rows, list) and oldest_first else rows:
        yield _opened(row)


def of_kind(connection: Connection, kind: str) -> Iterator[Record]:
    """Yield the opened entries of one kind, oldest first."""
    for row in connection.execute(select(ENTRY).where(ENTRY.c.kind == kind).order_by(ENTRY.c.seq)):
        yield _opened(row)


def _write(connection: Connection, record: Record) -> bytes:
    details, salt = detail(record.entry), os.urandom(_SALT)
    committed = commitment(salt, details)
    kind = record.entry.kind
    connection.execute(
        insert(ENTRY).values(
            seq=record.seq,
            id=record.id,
            at=record.at,
            kind=kind,
            decision=record.decision,
            commitment=committed,
            detail=Plain(record.id, salt + details),
        )
    )
    return Leaf(record.seq, record.id, record.at, kind, record.decision, committed.hex()).hash


def _opened(row: Row[tuple[object, ...]]) -> Record:
    cell: Cell = row.detail
    whole = cell.open(row.id)
    salt, details = whole[:_SALT], whole[_SALT:]
    if commitment(salt, details) != row.commitment:
        raise LogBroken(f"entry {row.seq} does not hold what was committed to")
    entry = entry_of(details)
    if (entry.kind, decision_of(entry)) != (row.kind, row.decision):
        raise LogBroken(f"entry {row.seq} is labelled as what it is not")
    return Record(row.seq, row.id, row.at, row.decision, entry)


def _leaf(row: Row[tuple[object, ...]]) -> Leaf:
    return Leaf(row.seq, row.id, row.at, row.kind, row.decision, row.commitment.hex())


def _move(connection: Connection, tree: Tree, at: datetime, work: WorkKey) -> None:
    values = {
        "size": tree.size,
        "at": at,
        "peaks": b"".join(tree.peaks),
        "signature": work.sign("head", _head_text(tree, at)),
    }
    if connection.execute(update(HEAD).values(**values)).rowcount == 0:
        connection.execute(insert(HEAD).values(id=1, **values))


def _head_text(tree: Tree, at: datetime) -> bytes:
    return encode({"size": tree.size, "root": tree.root.hex(), "at": at.isoformat()})


def _split(peaks: bytes) -> tuple[bytes, ...]:
    return tuple(peaks[at : at + _HASH] for at in range(0, len(peaks), _HASH))

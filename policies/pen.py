"""Writing the log: entries are appended, and the head is signed over them and the tables.

A write transaction takes the pen up before anything is changed, and puts it down at its end.
"""

import os
from datetime import datetime

from sqlalchemy import Connection

from manciple.policies.canonical import instant_text
from manciple.policies.checkpoint import Checkpoint, read, sign
from manciple.policies.database import run, stored
from manciple.policies.details import detail
from manciple.policies.entries import Entry, Place, Record, decision_of
from manciple.policies.errors import LogBroken
from manciple.policies.keys import WorkKey
from manciple.policies.log import (
    DETAIL_PLACE,
    ORIGIN,
    SALT,
    STATE_PLACE,
    Head,
    Kept,
    Leaf,
    commitment,
    head_of,
    kept_head,
)
from manciple.policies.merkle import Tree
from manciple.policies.sealed import Cell, seal
from manciple.policies.state import State, Tally, summed

_NEW_ENTRY = (
    "INSERT INTO entry (seq, id, at, kind, decision, commitment, detail) VALUES (?,?,?,?,?,?,?)"
)
_NEW_HEAD = "INSERT INTO head (note, peaks, state, id) VALUES (?, ?, ?, ?)"
_MOVED = "UPDATE head SET note=?, peaks=?, state=? WHERE id=?"
_ODD = "SELECT 1 FROM entry UNION SELECT 1 FROM former_head"
_HEAD_ROW = "1"


class Scribe:
    """Signs and seals the heads of one open home, and remembers the last one."""

    def __init__(self, work: WorkKey) -> None:
        self._key = work.note_key
        self._public = work.public
        self._sealer = work.sealer
        self._last: tuple[Kept, Head, State] | None = None

    def believe(self, connection: Connection) -> tuple[Head, State] | None:
        """Return the head as it stands, and its state; None where there is none.

        Raises `LogBroken` unless all of it holds: nothing is ever appended to a head that somebody
        else wrote. The very bytes that were believed before are not taken apart again.
        """
        row = kept_head(connection)
        if row is None:
            return None
        if self._last is None or self._last[0] != row:
            found = head_of(connection, row)
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
        cell = Cell(STATE_PLACE, sealed, self._sealer)
        self._last = row, Head(row[0], checkpoint, tree, cell), state

    def seal(self, state: State) -> bytes:
        """Return the state as the head's cell holds it."""
        return self._sealer.seal(STATE_PLACE, _HEAD_ROW, state.kept)


class Pen:
    """One write transaction on the log: begun before anything is changed, put down at its end."""

    def __init__(self, connection: Connection, scribe: Scribe) -> None:
        """Take it up. Raises `LogBroken` where the head does not hold."""
        self._connection = connection
        self._scribe = scribe
        believed = scribe.believe(connection)
        if believed is None:
            self._tree, self._state = Tree(), begun(connection)
            if run(connection, _ODD).fetchone() is not None:
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
    lines = (f"time {instant_text(at)}", f"state {state.tag(tree.size).hex()}")
    scribe.write(connection, Checkpoint(origin, tree.size, tree.root, lines), tree, state)


def begun(connection: Connection) -> State:
    """Return the state of the tables as they are, under a new key."""
    new = State.new()
    return new.moved(summed(connection, new.key))


def _write(connection: Connection, record: Record) -> Leaf:
    salted = os.urandom(SALT) + detail(record.entry, record.at)
    committed, kind = commitment(salted), record.entry.kind
    cell = seal(connection, DETAIL_PLACE, record.id, salted)
    row = (record.seq, record.id, stored(record.at), kind, record.decision, committed, cell)
    run(connection, _NEW_ENTRY, row)
    return Leaf(record.seq, record.id, record.at, kind, record.decision, committed.hex())

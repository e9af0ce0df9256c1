"""The state digest: notices a row that was changed, put back or taken out behind the ledger's back.

Each row of every table that is not the log itself has a share: HMAC-SHA256, under a key that lies
sealed beside the head, over the table's name and the row as it is stored. The shares' sum modulo
2²⁵⁶ goes with the head (sealed), and a tag over it into the signed checkpoint. SQLite itself keeps
the sum while we write: temporary triggers, which only a connection of ours has, take the old row's
share out and put the new one's in. Who edits the file with anything else leaves the sum behind.
"""

import hmac
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from manciple.policies.database import run
from manciple.policies.errors import LogBroken
from manciple.policies.schema import BESIDE, LedgerRow

_BITS = 256
_KEY = 32
_INFO = "manciple.state"
_FOREIGN = "SELECT 1 FROM main.sqlite_master WHERE type NOT IN ('table', 'index') LIMIT 1"
Value = int | float | str | bytes | None
"""What SQLite stores."""

Execute = Any
"""The driver's connection, as SQLAlchemy gives it."""


@dataclass(frozen=True, slots=True)
class State:
    """The sum of all shares, and the key that they are made with."""

    key: bytes
    total: int = 0

    @classmethod
    def new(cls) -> "State":
        """Return the state of empty tables."""
        return cls(os.urandom(_KEY))

    @classmethod
    def read(cls, kept: bytes) -> "State":
        """Read back what `kept` gives. Raises `LogBroken`."""
        if len(kept) != _KEY + _BITS // 8:
            raise LogBroken("the head's state cannot be read")
        return cls(kept[:_KEY], int.from_bytes(kept[_KEY:]))

    @property
    def kept(self) -> bytes:
        """What is stored, sealed."""
        return self.key + self.total.to_bytes(_BITS // 8)

    def moved(self, by: int) -> "State":
        """Return the state with this much put in or taken out."""
        return State(self.key, (self.total + by) % (1 << _BITS))

    def tag(self, size: int) -> bytes:
        """Return what the checkpoint says of it: nothing about it can be learnt from the tag."""
        return hmac.digest(self.key, b"manciple state v1\n%d\n" % size + self.kept[_KEY:], "sha256")


def share(key: bytes, table: str, values: Iterable[Value]) -> int:
    """Return what one row adds to the sum."""
    parts = [b"manciple row v1\n", table.encode()]
    for value in values:
        if type(value) is str:
            raw = value.encode("utf-8", "surrogatepass")
            parts += (b"\nt%d:" % len(raw), raw)
        elif type(value) is bytes:
            parts += (b"\nb%d:" % len(value), value)
        elif type(value) is int:
            raw = b"%d" % value
            parts += (b"\ni%d:" % len(raw), raw)
        elif value is None:
            parts.append(b"\nn0:")
        else:
            raw = float(value).hex().encode()
            parts += (b"\nf%d:" % len(raw), raw)
    return int.from_bytes(hmac.digest(key, b"".join(parts), "sha256"))


def summed(connection: Connection, key: bytes) -> int:
    """Add up every row there is."""
    total = 0
    for table in tables():
        of = f"SELECT {_columns(table)} FROM {_name(table)}"  # noqa: S608  (our own schema's names)
        rows = run(connection, of)
        total += sum(share(key, table.name, row) for row in rows)
    return total % (1 << _BITS)


def tables() -> list[Table]:
    """Return the tables that follow from the log, or are kept by it."""
    return [t for t in LedgerRow.metadata.sorted_tables if t.name not in BESIDE]


class Tally:
    """Counts what one connection changes, from the beginning of a transaction on."""

    def __init__(self) -> None:
        self.key = b""
        self.moved = 0

    @classmethod
    def of(cls, connection: Connection, key: bytes) -> "Tally":
        """Begin to count on this connection; its triggers are made once."""
        if run(connection, _FOREIGN).fetchone() is not None:
            # A trigger of somebody else's would run with ours, and be counted as our own doing.
            raise LogBroken("there are triggers or views in the ledger that are not its own")
        tally = connection.info.get(_INFO)
        if not isinstance(tally, cls):
            tally = connection.info[_INFO] = cls()
            tally._watch(connection)
        tally.key, tally.moved = key, 0
        return tally

    def _watch(self, connection: Connection) -> None:
        raw: Execute = connection.connection.driver_connection
        raw.create_function("manciple_in", -1, self._put_in)
        raw.create_function("manciple_out", -1, self._taken_out)
        for table in tables():
            names = [column.name for column in table.columns]
            new = ", ".join(f'new."{name}"' for name in names)
            old = ", ".join(f'old."{name}"' for name in names)
            put_in = f"SELECT manciple_in('{table.name}', {new});"
            taken_out = f"SELECT manciple_out('{table.name}', {old});"
            does = {"INSERT": put_in, "DELETE": taken_out, "UPDATE": taken_out + put_in}
            for when, what in does.items():
                raw.execute(
                    f'CREATE TEMP TRIGGER "state_{table.name}_{when}" AFTER {when} ON'
                    f" {_name(table)} BEGIN {what} END"
                )

    def _put_in(self, table: str, *values: Value) -> None:
        self.moved += share(self.key, table, values)

    def _taken_out(self, table: str, *values: Value) -> None:
        self.moved -= share(self.key, table, values)


def _columns(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


def _name(table: Table) -> str:
    return f'"{table.name}"'

"""What somebody who holds the work key does to a log: all of it written anew, and nothing amiss.

Every entry keeps its place, id, time and salt, the tables are folded as our own code folds them,
and the head is signed. What is told by an unchanged rewriting is therefore exactly nothing.
"""

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from manciple.policies import log, pen
from manciple.policies.database import stored
from manciple.policies.details import detail
from manciple.policies.entries import Finished, Place, Record, Suspended, Upgraded
from manciple.policies.keys import WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree
from manciple.policies.sealed import seal
from tests.fakes import House

BESIDE = ("subject", "field", "shop")
"""Tables that are taken over as they are: what they hold is not all in the log."""


@dataclass(frozen=True)
class Salted:
    """An entry with the salt of its commitment."""

    record: Record
    salt: bytes


def read_all(house: House) -> list[Salted]:
    """Open every entry."""
    ledger = Ledger(house.home, house.work)
    with ledger.reading() as view:
        found = [Salted(each.record, each.salt) for each in log.each(view.connection)]
    ledger.database.close()
    return found


def rewrite(house: House, entries: list[Salted]) -> None:
    """Put a ledger of these entries in the place of the one that is there."""
    before = house.home.path / "before.db"
    house.sql("VACUUM INTO ?", str(before))
    for path in house.home.path.glob("ledger.db*"):
        path.unlink()
    ledger = Ledger(house.home, house.work)
    for each in entries:
        with ledger.writing(each.record.at) as page:
            match each.record.entry:
                case Finished(key, outcome, code):
                    page.finish(key, outcome, code=code)
                case entry:
                    page.append(entry)
    _taken_over(house.home.ledger, before)
    _signed(ledger, house.work, entries)
    ledger.database.close()
    before.unlink()


def _taken_over(path: Path, before: Path) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("ATTACH ? AS before", (str(before),))
    for table in BESIDE:
        raw.execute(f"DELETE FROM main.{table}")
        raw.execute(f"INSERT INTO main.{table} SELECT * FROM before.{table}")
    raw.execute(
        "UPDATE main.intent SET result ="
        " (SELECT result FROM before.intent AS old WHERE old.key = main.intent.key)"
    )
    raw.close()


def _placed(record: Record, origin: str, leaves: list[bytes]) -> Record:
    """Let what begins an era say the place at which it stands now."""
    if not isinstance(record.entry, Suspended | Upgraded) or record.entry.at is None:
        return record
    here = Place(origin, len(leaves), Tree().with_leaves(leaves).root.hex())
    return replace(record, entry=replace(record.entry, at=here))


def _signed(ledger: Ledger, work: WorkKey, entries: list[Salted]) -> None:
    """Give each entry its own id and salt, and sign a head over all of it."""
    with ledger.database.writing() as connection:
        connection.execute(log.ENTRY.delete())
        leaves: list[bytes] = []
        origin = log.ORIGIN + entries[0].record.id
        for salted in entries:
            record, salt = _placed(salted.record, origin, leaves), salted.salt
            said = detail(record.entry, record.at)
            committed, kind = log.commitment(salt + said), record.entry.kind
            leaf = log.Leaf(
                record.seq, record.id, record.at, kind, record.decision, committed.hex()
            )
            leaves.append(leaf.hash)
            cell = seal(connection, log.DETAIL_PLACE, record.id, salt + said)
            connection.exec_driver_sql(
                "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)",
                (record.seq, record.id, stored(record.at), kind, record.decision, committed, cell),
            )
        last = entries[-1].record.at
        tree, state = Tree().with_leaves(leaves), pen.begun(connection)
        pen.move(connection, pen.Scribe(work), origin, tree, state, last)

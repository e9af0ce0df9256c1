"""What stands in the clear on the disk is a closed list; everything else is sealed.

A new column fails here until somebody has decided what it may tell.
"""

import re
import sqlite3

import pytest
from sqlalchemy import Column, MetaData, Table

from manciple.policies.schema import LedgerRow
from manciple.policies.sealed import ANEW, ELSEWHERE, Sealed
from manciple.tools.book import Book, BookRow
from tests.fakes import House
from tests.lived_in import live_in

PLAIN = {
    "an opaque id": """
        entry.id head.id former_head.id mark.id witness.id grant.id ceiling.id clock.id request.id
        subject.id field.subject sealing.id
        intent.grant_id line.grant_id watch.id run.id notice.id""",
    "a place, a version, a count": """
        entry.seq former_head.size grant.version field.version field.form subject.form
        sealing.generation ceiling.version intent.tries intent.failures""",
    "a time": """
        entry.at former_head.at request.at request.expires intent.at offer.at watch.due run.at
        notice.at grant.signed clock.seen""",
    "a kind, a state, a decision": """
        entry.kind entry.decision grant.state ceiling.state
        request.state intent.state watch.state run.state
        shop.local""",
    "an amount under an opaque id": "intent.minor intent.currency line.minor line.currency",
    "a commitment, a signature": """
        entry.commitment head.note head.peaks former_head.peaks former_head.signature""",
    "a wrapped key, ciphertext": "subject.wrapped field.wrapped field.value",
    "the name of a setting": "setting.name",
}
"""DESIGN section 4: the closed list, by why each may be seen."""

BLIND = """request.digest intent.key intent.host line.key line.line shop.id field.id store.id
    offer.id setting.name"""
"""Keyed indexes; a setting's name only where it names a shop's cart."""

COLUMNS = {name for names in PLAIN.values() for name in names.split()}


def tables() -> list[Table]:
    both: list[MetaData] = [LedgerRow.metadata, BookRow.metadata]
    return [table for metadata in both for table in metadata.sorted_tables]


def named(column: Column[object]) -> str:
    return f"{column.table.name}.{column.name}"


def test_every_column_is_sealed_or_blind_or_on_the_closed_list() -> None:
    every = [column for table in tables() for column in table.columns]
    sealed = {named(c) for c in every if isinstance(c.type, Sealed)}
    blind = {named(c) for c in every if {ANEW, ELSEWHERE} & set(c.info)}
    assert blind == set(BLIND.split())
    assert {named(c) for c in every} - sealed - blind == COLUMNS - {"setting.name"}
    assert not sealed & (COLUMNS | blind)
    assert {c.type.place for c in every if isinstance(c.type, Sealed)} == sealed


@pytest.fixture
async def lived(house: House) -> House:
    await live_in(house)
    return house


def test_the_databases_hold_no_other_columns_than_the_models_say(lived: House) -> None:
    Book(lived.home, lived.work.sealer).database.close()
    said = {named(column) for table in tables() for column in table.columns}
    found: set[str] = set()
    for path in (lived.home.ledger, lived.home.book):
        raw = sqlite3.connect(path)
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            if name != "alembic_version":
                columns = raw.execute(f'PRAGMA table_info("{name}")').fetchall()
                found |= {f"{name}.{column[1]}" for column in columns}
        raw.close()
    assert found == said


def test_a_blind_index_is_one_and_a_sealed_cell_is_no_text(lived: House) -> None:
    """In a home that was lived in: nothing in these columns says what it stands for."""
    seen = 0
    for path, metadata in ((lived.home.ledger, LedgerRow), (lived.home.book, BookRow)):
        raw = sqlite3.connect(path)
        for table in metadata.metadata.sorted_tables:
            for column in table.columns:
                cells = raw.execute(f'SELECT "{column.name}" FROM "{table.name}"').fetchall()
                for (cell,) in cells:
                    if isinstance(column.type, Sealed) and cell is not None:
                        assert isinstance(cell, bytes)
                        assert (len(cell) - 12 - 16) % 64 == 0
                        seen += 1
                    indexed = cell is not None and {ANEW, ELSEWHERE} & set(column.info)
                    if indexed and table.name != "setting":
                        assert re.fullmatch("[0-9a-f]{32}", str(cell))
                        seen += 1
        raw.close()
    assert seen > 50

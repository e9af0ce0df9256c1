"""Sealing anew reads the tables' own description, whatever tables there are."""

import sqlite3
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlalchemy import Column, Connection, MetaData, insert, select
from sqlmodel import Field, SQLModel

from manciple.policies.database import Database, table_of
from manciple.policies.errors import HomeBroken
from manciple.policies.reseal import reseal
from manciple.policies.sealed import (
    Plain,
    Sealed,
    Sealer,
    blind_elsewhere,
    blind_of,
    implies,
)
from manciple.policies.secret import Secret
from manciple.tools.book import MIGRATIONS, REVISION

OLD = Sealer(Secret(bytes(range(32))), Secret(b"o" * 32), 1)
NEW = Sealer(Secret(bytes(32)), Secret(b"n" * 32), 2)


class Base(SQLModel):
    metadata: ClassVar[MetaData] = MetaData()  # pyright: ignore[reportIncompatibleVariableOverride]
    model_config = {"arbitrary_types_allowed": True}


class ParcelRow(Base, table=True):
    """A row that implies another index: of its town."""

    __tablename__: ClassVar[Any] = "parcel"
    __table_args__ = implies(lambda cells: [("town", cells["body"].decode().split()[1])])
    key: str = Field(
        primary_key=True,
        sa_column_kwargs=blind_of("key", lambda cells: cells["body"].decode().split()[0]),
    )
    body: Any = Field(sa_column=Column(Sealed("parcel.body"), nullable=False))
    note: Any = Field(sa_column=Column(Sealed("parcel.note"), nullable=True))


class ALegRow(Base, table=True):
    """Named to come first in any order of names: it follows from the other all the same."""

    __tablename__: ClassVar[Any] = "a_leg"
    key: str = Field(primary_key=True, sa_column_kwargs=blind_elsewhere())
    town: str = Field(primary_key=True, sa_column_kwargs=blind_elsewhere())
    count: int


PARCEL, LEG = table_of(ParcelRow), table_of(ALegRow)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """A database with tables of ours beside the book's."""
    path = tmp_path / "some.db"
    made = Database(path, OLD, schema=REVISION, migrations=MIGRATIONS, full_sync=False)
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE parcel (key TEXT PRIMARY KEY, body BLOB, note BLOB)")
    raw.execute("CREATE TABLE a_leg (key TEXT, town TEXT, count INT, PRIMARY KEY (key, town))")
    raw.close()
    with made.writing() as connection:
        for number in range(450):
            put(connection, f"p{number}", f"town{number % 7}")
    return made


def put(connection: Connection, name: str, town: str) -> None:
    key = OLD.blind("key", name)
    body = Plain(key, f"{name} {town}".encode())
    connection.execute(insert(PARCEL).values(key=key, body=body, note=None))
    connection.execute(insert(LEG).values(key=key, town=OLD.blind("town", town), count=3))


def seal_anew(database: Database) -> None:
    with database.sealing_anew(NEW) as connection:
        assert connection is not None
        reseal(connection, Base.metadata, OLD, NEW)


def test_every_row_is_sealed_anew_and_follows(database: Database, tmp_path: Path) -> None:
    seal_anew(database)
    path = tmp_path / "some.db"
    after = Database(path, NEW, schema=REVISION, migrations=MIGRATIONS, full_sync=False)
    with after.reading() as view:
        rows = view.execute(select(PARCEL)).fetchall()
        legs = {tuple(leg) for leg in view.execute(select(LEG))}
    assert len(rows) == len(legs) == 450
    for row in rows:
        name, town = row.body.open(row.key).decode().split()
        assert row.key == NEW.blind("key", name)
        assert (row.key, NEW.blind("town", town), 3) in legs


def test_a_row_that_follows_from_nothing_stops_it_and_nothing_is_changed(
    database: Database,
) -> None:
    with database.writing() as connection:
        connection.execute(insert(LEG).values(key="x", town="y", count=1))
        before = connection.execute(select(LEG)).fetchall()
    with pytest.raises(HomeBroken):
        seal_anew(database)
    with database.reading() as view:
        assert view.execute(select(LEG)).fetchall() == before


def test_what_was_done_is_not_done_again(database: Database) -> None:
    seal_anew(database)
    with database.sealing_anew(NEW) as again:
        assert again is None

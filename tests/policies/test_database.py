"""How a file of the home is opened, and what is said when it cannot be."""

import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import StatementError

from manciple.policies.errors import HomeBroken, LogBroken
from manciple.policies.ledger import Ledger
from manciple.policies.log import ENTRY
from manciple.policies.sealed import Plain
from tests.fakes import CARTS, NOW, House


def refused(house: House) -> LogBroken:
    """Open it once more, and return what is said."""
    with pytest.raises(LogBroken) as caught:
        Ledger(house.home, house.work)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 6
    return caught.value


def test_a_newer_schema_is_refused(house: House) -> None:
    """J01: and left as it is."""
    house.sql("UPDATE alembic_version SET version_num='9999'")
    assert refused(house).hint == "update manciple"
    assert house.sql("SELECT version_num FROM alembic_version") == [("9999",)]


@pytest.mark.parametrize(
    "content",
    [b"not a database at all" * 500, b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 4096],
)
def test_a_damaged_file_gives_one_clear_line(house: House, content: bytes) -> None:
    """Exit 6, whether the head of the file or its pages are damaged."""
    house.ledger.database.close()
    house.home.ledger.write_bytes(content)
    assert refused(house).hint


def test_a_file_that_was_cut_gives_one_clear_line(house: House) -> None:
    for number in range(40):
        house.grant(f"{CARTS} count count<={number + 1} mode ask")
    house.ledger.database.scrub()
    house.ledger.database.close()
    whole = house.home.ledger.read_bytes()
    house.home.ledger.write_bytes(whole[: len(whole) // 2])
    assert len(refused(house).args) == 1


def test_a_folder_where_the_file_should_be_gives_one_clear_line(house: House) -> None:
    house.ledger.database.close()
    for name in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
        (house.home.path / name).unlink(missing_ok=True)
    house.home.ledger.mkdir()
    refused(house)


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes in read-only folders")
def test_a_read_only_folder_gives_one_clear_line(house: House) -> None:
    """I07: no log, no effect."""
    house.ledger.database.close()
    house.home.path.chmod(0o500)
    try:
        refused(house)
    finally:
        house.home.path.chmod(0o700)


def test_a_read_only_database_gives_one_clear_line(house: House) -> None:
    """I07: what cannot be written is not done."""
    house.ledger.database.close()
    house.sql("PRAGMA journal_mode=DELETE")
    house.sql("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'x'); END")
    with pytest.raises(LogBroken) as caught:
        house.grant(f"{CARTS} mode auto")
    assert "\n" not in str(caught.value)


def test_a_link_in_place_of_the_database_is_not_followed(house: House, tmp_path: Path) -> None:
    """G15: nothing is written where it leads."""
    house.ledger.database.close()
    elsewhere = tmp_path / "elsewhere.db"
    house.home.ledger.unlink()
    house.home.ledger.symlink_to(elsewhere)
    with pytest.raises(HomeBroken):
        Ledger(house.home, house.work)
    assert not elsewhere.exists()


def test_what_fails_in_between_leaves_nothing_behind(house: House) -> None:
    """I07."""
    before = house.kinds()

    def fails() -> None:
        with house.ledger.writing(NOW) as page:
            page.add_shop("a.example", local=False)
            page.next_request()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with house.ledger.reading() as view:
        assert view.shops() == {}
    assert house.kinds() == before


def test_only_one_writes_at_a_time(house: House) -> None:
    """I08: the write lock is taken at the start, not at the first write."""
    other = sqlite3.connect(house.home.ledger, timeout=0, isolation_level=None)
    with house.ledger.writing(NOW), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_what_is_written_is_synced(house: House) -> None:
    """I07: an intent survives a power cut."""
    with house.ledger.reading() as view:
        pragmas = {
            name: view.connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("synchronous", "secure_delete", "journal_mode", "temp_store")
        }
    assert pragmas == {"synchronous": 2, "secure_delete": 1, "journal_mode": "wal", "temp_store": 2}


def test_an_instant_without_its_zone_is_refused_and_with_it_comes_back_aware(house: House) -> None:
    row = {"seq": 99, "id": "x", "kind": "opened", "commitment": b"", "detail": Plain("x", b"")}
    with pytest.raises(StatementError), house.ledger.database.writing() as connection:
        connection.execute(insert(ENTRY).values(at=NOW.replace(tzinfo=None), **row))
    with pytest.raises(TypeError), house.ledger.writing(NOW.replace(tzinfo=None)):
        pass
    with house.ledger.reading() as view:
        at = view.connection.execute(select(ENTRY.c.at)).scalar_one()
    assert at == NOW
    assert at.tzinfo is not None


def test_an_error_never_quotes_what_was_to_be_written(house: House) -> None:
    """H02, H06."""
    with pytest.raises(LogBroken) as caught, house.ledger.database.writing() as connection:
        connection.execute(text("INSERT INTO shop VALUES (:host)"), {"host": "canary.example"})
    shown = f"{caught.value} {caught.value.__cause__}"
    assert "canary" not in shown


@pytest.mark.soak
def test_emptying_the_write_ahead_log_says_so_where_a_reader_stands_in_the_way(
    house: House,
) -> None:
    """G08: what was erased is not called gone while it lingers. Waits half a minute."""
    with house.ledger.reading() as view:
        view.records()
        house.sql("INSERT INTO shop VALUES ('x', 0, x'00')")
        with pytest.raises(HomeBroken):
            house.ledger.database.scrub()

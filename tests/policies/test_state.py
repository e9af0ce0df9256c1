"""The state digest: no row is changed, put back or taken out unseen."""

import sqlite3
from datetime import timedelta

import pytest

from manciple.policies.errors import HomeBroken, LogBroken
from manciple.policies.ledger import Ledger
from manciple.policies.schema import BESIDE, LedgerRow
from manciple.policies.secret import Secret
from manciple.policies.state import State, share, tables
from tests.fakes import CARTS, NOW, ORDERS, Doing, House, action, order

AUTO = f"{CARTS} mode auto"


@pytest.fixture
def busy(house: House) -> House:
    """A home with a row in every table."""
    house.grant(AUTO)
    house.grant(f"{ORDERS} money USD total<=900 mode ask-typed")
    house.vault.set("fit.top", Secret("M"), NOW)
    with house.ledger.writing(NOW) as page:
        page.add_shop("shop.example", local=False)
    return house


def checks(house: House) -> None:
    """Check as the gate of a new process does."""
    with Ledger(house.home, house.work).writing(NOW) as page:
        page.check_state()


def test_every_table_but_the_log_has_a_share() -> None:
    named = {table.name for table in tables()}
    assert named == {t.name for t in LedgerRow.metadata.sorted_tables} - BESIDE
    assert {"grant", "request", "intent", "shop", "subject", "field", "witness"} <= named


async def test_what_we_write_ourselves_keeps_the_sum(busy: House) -> None:
    await busy.ask(action(), key="a")
    await busy.ask(order(1000), key="b")
    busy.approve("a1")
    await busy.ask(order(1000), key="b")
    busy.revoke("g1")
    busy.vault.erase("fit.top", NOW + timedelta(minutes=1))
    checks(busy)
    assert not [p for p in busy.problems() if "outside" in p]


CHANGES = [
    """UPDATE "grant" SET state='revoked' WHERE id='g1'""",
    """UPDATE "grant" SET version=version""",
    """DELETE FROM "grant" WHERE id='g2'""",
    "UPDATE shop SET local=1",
    "DELETE FROM shop",
    "UPDATE field SET version=2",
    "UPDATE subject SET wrapped=zeroblob(60)",
    "UPDATE intent SET minor=0",
    "UPDATE intent SET state='failed'",
    "DELETE FROM intent",
    "UPDATE request SET state='approved'",
    "INSERT INTO witness VALUES ('file-1', zeroblob(92))",
]


@pytest.mark.parametrize("change", CHANGES)
async def test_a_row_that_was_changed_stops_the_next_process(busy: House, change: str) -> None:
    """B18, D11: and the next order in this one."""
    await busy.ask(order(1000), key="b")
    busy.approve("a1")
    await busy.ask(order(1000), key="b")
    await busy.ask(order(2000), key="c")
    busy.sql(change)
    if "version=version" in change:  # nothing was changed
        checks(busy)
        return
    with pytest.raises(LogBroken):
        checks(busy)
    doing = Doing()
    with pytest.raises((LogBroken, HomeBroken)):
        await busy.ask(order(2000), doing, key="c")
    assert not doing.warrants


async def test_a_change_is_not_washed_away_by_what_we_write_after_it(busy: House) -> None:
    busy.sql("""UPDATE "grant" SET state='live', version=1 WHERE id='g1'""")
    busy.sql("UPDATE shop SET local=1")
    busy.revoke("g1")
    with busy.ledger.writing(NOW) as page:
        page.drop_shop("shop.example")
    with pytest.raises(LogBroken):
        checks(busy)


async def test_a_row_that_was_put_back_stops_the_next_process(busy: House) -> None:
    """B18: it was ours once, and is not now."""
    (before,) = busy.sql("""SELECT * FROM "grant" WHERE id='g1'""")
    busy.revoke("g1")
    busy.sql("""DELETE FROM "grant" WHERE id='g1'""")
    busy.sql("""INSERT INTO "grant" VALUES (?, ?, ?, ?, ?)""", *before)
    with pytest.raises(LogBroken):
        checks(busy)


async def test_what_is_changed_while_a_process_runs_stops_it_within_a_minute(busy: House) -> None:
    busy.grant(AUTO)
    await busy.ask(action(), key="a")
    busy.revoke("g1", "g3")
    busy.sql("""UPDATE "grant" SET state='live'""")
    busy.clock.forward(seconds=61)
    doing = Doing()
    with pytest.raises(LogBroken):
        await busy.ask(action(), doing, key="b")
    assert not doing.warrants


def test_a_trigger_of_somebody_else_stops_everything(busy: House) -> None:
    """Our own connection would carry it out, and count it as our own doing."""
    busy.sql(
        """CREATE TRIGGER t AFTER INSERT ON entry BEGIN UPDATE "grant" SET state='live'; END"""
    )
    with pytest.raises(LogBroken):
        busy.revoke("g1")


def test_what_is_rolled_back_is_not_counted(busy: House) -> None:
    def fails() -> None:
        with busy.ledger.writing(NOW) as page:
            page.add_shop("b.example", local=True)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    checks(busy)
    with busy.ledger.writing(NOW) as page:
        page.add_shop("c.example", local=True)
    checks(busy)


def test_a_state_that_was_exchanged_is_not_believed(busy: House) -> None:
    (before,) = busy.sql("SELECT state FROM head")
    busy.vault.set("fit.shoe", Secret("42"), NOW)
    busy.sql("UPDATE head SET state=?", *before)
    with pytest.raises(LogBroken):
        checks(busy)


def test_rows_have_different_shares_wherever_they_differ() -> None:
    key = bytes(32)
    rows: list[tuple[str, tuple[int | str | bytes | float | None, ...]]] = [
        ("a", ("x", "y")),
        ("b", ("x", "y")),
        ("a", ("xy", "")),
        ("a", ("x", b"y")),
        ("a", ("x",)),
        ("a", ("x", None)),
        ("a", (1,)),
        ("a", (1.0,)),
        ("a", ("1",)),
        ("a", ()),
    ]
    assert len({share(key, table, values) for table, values in rows}) == len(rows)
    assert share(key, "a", ("x",)) != share(bytes(31) + b"1", "a", ("x",))
    state = State(key, 7)
    assert State.read(state.kept) == state
    assert state.moved(-8).moved(8) == state
    assert state.tag(1) != state.tag(2) != state.moved(1).tag(2)


def test_the_triggers_are_ours_alone(busy: House) -> None:
    busy.revoke("g1")
    raw = sqlite3.connect(busy.home.ledger)
    assert raw.execute("SELECT count(*) FROM sqlite_master WHERE type='trigger'").fetchone() == (0,)
    raw.close()

"""A sound ledger has no problems; of another it is said what is wrong, and since when."""

from manciple.policies import audit
from manciple.policies.entries import (
    Finished,
)
from tests.fakes import House
from tests.policies.auditing import KINDS, noticed, noticed_locked


def test_a_sound_ledger_has_no_problems(old: House) -> None:
    assert set(old.kinds()) == KINDS
    report = audit.verify(old.ledger)
    assert report.problems == ()
    assert report.opened
    assert report.entries == len(old.kinds())
    assert noticed_locked(old) == ()
    assert audit.verify(old.locked()).root == report.root


def test_a_new_home_has_no_problems(house: House) -> None:
    assert audit.verify(house.ledger).problems == ()
    assert audit.verify(house.ledger).entries == 1


def test_a_locked_look_says_how_much_it_could_not_look_into(old: House) -> None:
    report = audit.verify(old.locked())
    tables = ("entry", "head", "request", "intent", "field")
    rows = sum(old.sql(f"SELECT count(*) FROM {table}")[0][0] for table in tables)
    assert report.closed > rows
    assert audit.verify(old.ledger).closed == 0


def test_only_the_first_problems_are_shown(old: House) -> None:
    old.sql("UPDATE intent SET at='2020-01-01 00:00:00.000000'")
    for number in range(30):
        old.append(Finished(f"never begun {number}", "done"))
    assert len(noticed(old)) == audit.MAX_PROBLEMS


def test_a_file_that_is_no_database_any_more_is_reported(old: House) -> None:
    whole = bytearray(old.home.ledger.read_bytes())
    for at in range(4096, len(whole)):
        whole[at] = 0xFF
    old.home.ledger.write_bytes(whole)
    assert noticed(old)


def test_reading_the_ledger_changes_nothing(old: House) -> None:
    before = old.sql("SELECT * FROM entry"), old.sql("SELECT * FROM head")
    old.problems()
    assert (old.sql("SELECT * FROM entry"), old.sql("SELECT * FROM head")) == before


def test_what_is_wrong_is_said_with_the_entry_and_its_time(old: House) -> None:
    at, seq = old.sql("SELECT at, seq FROM entry WHERE kind='asked' LIMIT 1")[0]
    old.sql("UPDATE entry SET detail=zeroblob(92) WHERE seq=?", seq)
    report = audit.verify(old.ledger)
    assert report.since == seq
    assert str(report.since_at).startswith(at[:19])
    assert any(problem.startswith(f"entry {seq} (") for problem in report.problems)


def test_a_date_that_was_changed_is_said_of_its_entry(old: House) -> None:
    old.sql("UPDATE entry SET at='2026-01-01 00:00:00.000000' WHERE seq=7")
    assert audit.verify(old.ledger).since == 7


def test_the_last_good_checkpoint_is_said(old: House) -> None:
    whole = audit.verify(old.ledger)
    assert whole.good is not None
    assert whole.good.startswith("the head")
    old.sql("DELETE FROM entry WHERE seq=(SELECT max(seq) FROM entry)")
    assert audit.verify(old.ledger).good is None

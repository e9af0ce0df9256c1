"""Whatever somebody changes in the file is noticed: in an entry, in the head, in a table."""

import os
import random

import pytest

from manciple.policies.secret import Secret
from tests.fakes import House
from tests.policies.auditing import FOLDS, KINDS, flipped, noticed, noticed_locked

CLEAR = ("seq", "id", "at", "kind", "decision", "commitment")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_change_in_every_column_of_every_kind_of_entry_is_noticed(old: House, kind: str) -> None:
    """I01: and in all but the sealed one also while the vault is locked."""
    chance = random.Random(kind)
    (seq,) = old.sql("SELECT seq FROM entry WHERE kind=? ORDER BY seq DESC LIMIT 1", kind)[0]
    for column in (*CLEAR, "detail"):
        (value,) = old.sql(f"SELECT {column} FROM entry WHERE seq=?", seq)[0]
        changed = value + 1000 if column == "seq" else flipped(value, chance)
        old.sql(f"UPDATE entry SET {column}=? WHERE seq=?", changed, seq)
        assert noticed(old), column
        assert bool(noticed_locked(old)) is (column != "detail"), column
        old.sql(
            f"UPDATE entry SET {column}=? WHERE seq=?", value, changed if column == "seq" else seq
        )
        assert not noticed(old)


@pytest.mark.soak
def test_every_flipped_bit_of_every_cell_of_the_log_is_noticed(old: House) -> None:
    """I01: the long count. `SOAK_SHARE` makes it shorter, `SOAK_SEED` another one."""
    chance = random.Random(os.environ.get("SOAK_SEED", "1"))
    columns = ("commitment", "detail")
    cells = [(n, c) for n in range(len(old.kinds())) for c in columns]
    for _ in range(max(1, round(3000 * float(os.environ.get("SOAK_SHARE", "1"))))):
        seq, column = chance.choice(cells)
        (whole,) = old.sql(f"SELECT {column} FROM entry WHERE seq=?", seq)[0]
        broken = flipped(whole, chance)
        old.sql(f"UPDATE entry SET {column}=? WHERE seq=?", broken, seq)
        assert noticed(old), (column, seq)
        old.sql(f"UPDATE entry SET {column}=? WHERE seq=?", whole, seq)
    assert not noticed(old)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "never"),
        ("at", 5),
        ("kind", b"\xff"),
        ("decision", 5),
        ("commitment", "text"),
        ("commitment", 5),
        ("detail", "text"),
        ("detail", 5),
        ("detail", b""),
        ("id", b"\xff"),
    ],
)
def test_a_value_of_another_kind_than_its_column_is_reported_not_raised(
    old: House, column: str, value: object
) -> None:
    old.sql(f"UPDATE entry SET {column}=? WHERE seq=3", value)
    assert noticed(old)


@pytest.mark.parametrize("seq", range(0, 30, 5))
def test_an_entry_that_was_taken_out_is_noticed(old: House, seq: int) -> None:
    """I02: also where the others are moved up."""
    old.sql("DELETE FROM entry WHERE seq=?", seq)
    assert noticed(old)
    assert noticed_locked(old)
    old.sql("UPDATE entry SET seq=-seq WHERE seq>?", seq)
    old.sql("UPDATE entry SET seq=-seq-1 WHERE seq<0")
    assert noticed(old)
    assert noticed_locked(old)


def test_two_entries_that_were_swapped_are_noticed(old: House) -> None:
    """I02."""
    old.sql("UPDATE entry SET seq=-1 WHERE seq=2")
    old.sql("UPDATE entry SET seq=2 WHERE seq=3")
    old.sql("UPDATE entry SET seq=3 WHERE seq=-1")
    assert noticed(old)
    assert noticed_locked(old)


def test_a_detail_that_was_moved_to_another_entry_is_noticed(old: House) -> None:
    """I02, G02."""
    old.sql("UPDATE entry SET detail=(SELECT detail FROM entry WHERE seq=2) WHERE seq=3")
    assert noticed(old)


def test_an_entry_that_was_put_in_is_noticed(old: House) -> None:
    """I02, I08: in the middle it has no place, and at the end no head."""
    old.sql(
        "INSERT INTO entry SELECT (SELECT max(seq)+1 FROM entry), 'x', at, kind, decision,"
        " commitment, detail FROM entry WHERE seq=2"
    )
    assert noticed(old)
    assert noticed_locked(old)


@pytest.mark.parametrize("left", [0, 1, 10])
def test_a_tail_that_was_cut_is_noticed(old: House, left: int) -> None:
    """I03: as long as the head was not cut along with it."""
    old.sql("DELETE FROM entry WHERE seq>=?", left)
    assert noticed(old)
    assert noticed_locked(old)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM head",
        "UPDATE head SET note=replace(note, 'manciple.log', 'manciple.lag')",
        "UPDATE head SET note=replace(note, '2026', '2025')",
        "UPDATE head SET note=''",
        "UPDATE head SET note=5",
        "UPDATE head SET note=substr(note, 1, length(note) - 9)",
        "UPDATE head SET peaks=x''",
        "UPDATE head SET peaks=zeroblob(32)",
        "UPDATE head SET peaks=peaks||x'00'",
        "UPDATE head SET peaks='text'",
    ],
)
def test_a_head_that_was_changed_is_noticed(old: House, statement: str) -> None:
    """I05."""
    old.sql(statement)
    assert noticed(old)
    assert noticed_locked(old)


def test_a_head_of_another_time_is_noticed(old: House) -> None:
    """I04: an earlier head with its own good signature does not fit the later log."""
    (earlier,) = old.sql("SELECT note, peaks, state FROM head")
    old.vault.set("fit.shoe", Secret("43"), old.clock())
    old.sql("UPDATE head SET note=?, peaks=?, state=?", *earlier)
    assert noticed(old)
    assert noticed_locked(old)


@pytest.mark.parametrize("statement", FOLDS)
def test_a_table_that_does_not_follow_from_the_log_is_noticed(old: House, statement: str) -> None:
    """B18, D11: grants, requests, what was spent and when, shops and fields."""
    old.sql(statement)
    assert noticed(old)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE shop SET host=zeroblob(92)", "shop.host"),
        ("UPDATE field SET name=zeroblob(92)", "field.name"),
        ("UPDATE field SET value=zeroblob(92)", "value of a field"),
        ("UPDATE subject SET wrapped=zeroblob(92)", "key of me's fields"),
        ("UPDATE intent SET result=zeroblob(92) WHERE result IS NOT NULL", "intent.result"),
        ("INSERT INTO mark VALUES ('witness:w', zeroblob(92))", "mark.body"),
    ],
)
def test_every_sealed_cell_is_opened(old: House, statement: str, said: str) -> None:
    """G05: also where nothing needs it just now."""
    old.sql(statement)
    assert any(said in problem for problem in noticed(old))

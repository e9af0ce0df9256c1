"""Verifying: a sound ledger has no problems, and whatever was done to one is noticed."""

import asyncio
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from manciple.policies import audit, log
from manciple.policies.actions import Action, Verb
from manciple.policies.approval import approve
from manciple.policies.canonical import encode
from manciple.policies.database import stored
from manciple.policies.decision import Denied
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    Entry,
    Finished,
    Granted,
    Intended,
    Opened,
    Suspended,
)
from manciple.policies.errors import LogBroken, QuoteChanged, Unclear
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Mode
from manciple.policies.home import Home
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.signed import sign_narrowing
from tests.fakes import CARTS, NOW, ORDERS, Doing, House, Seed, action, order, raising, said

CAPPED = f"{ORDERS} money USD month<=900 mode ask-typed"
ADDING = "tool=store verb=store.add asker=user hosts any mode auto"
KINDS = {
    *("opened", "granted", "revoked", "decided", "asked", "approved", "declined", "intended"),
    *("finished", "field_set", "field_erased", "erasure_checked"),
}


async def lived_in(house: House) -> None:
    """Do everything once that leaves an entry."""
    house.grant(CAPPED)
    house.grant(f"{CARTS} mode auto")
    house.grant(ADDING)
    house.grant(f"{CARTS} mode ask")
    house.revoke("g4")
    house.vault.set("fit.shoe", Secret("42"), house.clock())
    house.vault.set("fit.top", Secret("M"), house.clock())
    house.vault.erase("fit.top", house.clock())
    adding = replace(action(Verb.STORE_ADD), asker=action().asker.USER, arguments=said(local=False))
    await house.ask(adding, key="add")
    await house.ask(replace(action(), host="other.example"), key="denied")
    for number, doing in enumerate((Doing(), raising(QuoteChanged("x")), raising(Unclear("x")))):
        wanted, key = order(1000 + number), f"order/{number}"
        await house.ask(wanted, key=key)
        house.approve(f"a{number + 1}")
        house.clock.forward(minutes=1)
        with suppress(QuoteChanged, Unclear):
            await house.ask(wanted, doing, key)
    for number in (4, 5, 6):
        await house.ask(order(1000 + number), key=f"order/{number}")
    house.append(Declined("a4"))
    house.append(Declined("a5", expired=True))


@pytest.fixture(scope="session")
def lived(seed: Seed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which everything happened once."""
    before = os.umask(0o077)
    house = seed.copied(tmp_path_factory.mktemp("lived") / "home")
    asyncio.run(lived_in(house))
    house.ledger.database.scrub()
    house.ledger.database.close()
    os.umask(before)
    return house.home.path


@pytest.fixture
def again(lived: Path, seed: Seed, tmp_path: Path) -> Iterator[Callable[[], House]]:
    """Return a maker of copies of it, each as if nothing had been done to it."""
    path = tmp_path / "lived"

    def copy() -> House:
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(lived, path)
        path.chmod(0o700)
        return House(Home(path), seed.work, seed.user)

    yield copy
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def old(again: Callable[[], House]) -> House:
    """A home in which everything happened once."""
    return again()


def noticed(house: House) -> tuple[str, ...]:
    """Return the problems, each one line."""
    found = house.problems()
    assert all("\n" not in problem for problem in found)
    return found


def noticed_locked(house: House) -> tuple[str, ...]:
    """Return the problems that are seen without a key."""
    report = audit.verify(house.locked())
    assert not report.opened
    return report.problems


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


def flipped(value: str | bytes | None, chance: random.Random) -> str | bytes:
    """Return a value with one character or one bit changed."""
    if value is None:
        return "denied"
    if isinstance(value, str):  # between date and time any sign is read as the same instant
        at = chance.choice([n for n, sign in enumerate(value) if sign.isalnum()])
        return value[:at] + ("1" if value[at] == "0" else "0") + value[at + 1 :]
    at = chance.randrange(len(value))
    return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]


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


FOLDS = [
    """UPDATE "grant" SET state='live' WHERE id='g4'""",
    """UPDATE "grant" SET state='revoked' WHERE id='g1'""",
    """UPDATE "grant" SET version=2 WHERE id='g1'""",
    """DELETE FROM "grant" WHERE id='g1'""",
    """DELETE FROM "grant" WHERE id='g4'""",
    """UPDATE "grant" SET id='g9' WHERE id='g1'""",
    """UPDATE "grant" SET body=(SELECT body FROM "grant" WHERE id='g2') WHERE id='g1'""",
    """UPDATE "grant" SET body=zeroblob(92)""",
    "UPDATE request SET state='approved' WHERE id='a1'",
    "UPDATE request SET state='approved' WHERE id='a4'",
    "UPDATE request SET state='waiting' WHERE id='a5'",
    "UPDATE request SET state='odd' WHERE id='a6'",
    "UPDATE request SET expires='2030-01-01 00:00:00.000000' WHERE id='a6'",
    "UPDATE request SET at='2020-01-01 00:00:00.000000' WHERE id='a6'",
    "UPDATE request SET digest=(SELECT digest FROM request WHERE id='a1') WHERE id='a6'",
    "UPDATE request SET approved=(SELECT approved FROM request WHERE id='a1') WHERE id='a6'",
    "UPDATE request SET approved=NULL WHERE id='a1'",
    "UPDATE request SET asked=zeroblob(92) WHERE id='a6'",
    "DELETE FROM request WHERE id='a6'",
    "UPDATE intent SET state='failed' WHERE state='unknown'",
    "UPDATE intent SET state='done' WHERE state='unknown'",
    "UPDATE intent SET minor=0 WHERE minor>0",
    "UPDATE intent SET grant_id='g9' WHERE minor>0",
    "UPDATE intent SET at='2020-01-01 00:00:00.000000' WHERE minor>0",
    "UPDATE intent SET body=zeroblob(92)",
    "UPDATE intent SET result=zeroblob(92) WHERE result IS NOT NULL",
    "DELETE FROM intent WHERE minor>0",
    "DELETE FROM shop",
    "UPDATE shop SET local=1",
    "UPDATE shop SET id='x'",
    "INSERT INTO shop VALUES ('x', 0, zeroblob(92))",
    "DELETE FROM field",
    "UPDATE field SET version=7",
    "INSERT INTO field SELECT 'x', subject, version, wrapped, value, name, form FROM field",
]


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


def test_a_locked_look_says_how_much_it_could_not_look_into(old: House) -> None:
    report = audit.verify(old.locked())
    tables = ("entry", "head", "request", "intent", "field")
    rows = sum(old.sql(f"SELECT count(*) FROM {table}")[0][0] for table in tables)
    assert report.closed > rows
    assert audit.verify(old.ledger).closed == 0


def test_the_head_of_the_new_is_held_to_its_state(old: House) -> None:
    (before,) = old.sql("SELECT state FROM head")
    audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    old.sql("UPDATE head SET state=?", *before)
    assert audit.verify(old.ledger, new=True).problems


def test_somebody_who_holds_the_work_key_still_cannot_sign_for_the_user(old: House) -> None:
    """B18, I05: such a log has a good tree and a good head, and is wrong all the same."""
    grant = replace(parse(f"{CARTS} mode auto"), id="g5")
    old.append(Granted("g5", 1, show(grant), old.work.sign("grant", b"").hex()))
    assert any("g5 is not signed by the user" in problem for problem in noticed(old))
    assert any("g5 is stored unsigned" in problem for problem in noticed(old))


ENDS = NOW + timedelta(days=1)
FORGED: dict[str, list[Entry]] = {
    "order without an approval": [Intended("x", order(1), "g1", 1, None, Money(1, "USD"))],
    "order on what still waits": [Intended("x", order(1006), "g1", 1, "a6", Money(1006, "USD"))],
    "order on what was spent": [Intended("x", order(1000), "g1", 1, "a1", Money(1000, "USD"))],
    "order on another approval": [Intended("x", order(9), "g1", 1, "a6", Money(9, "USD"))],
    "under a revoked grant": [Intended("x", action(), "g4", 1, None, None)],
    "under another version": [Intended("x", action(), "g2", 2, None, None)],
    "under no grant": [Intended("x", action(), "g9", 1, None, None)],
    "begun twice": [Intended("add", action(), "g2", 1, None, None)],
    "ended twice": [Finished("add", "done")],
    "ended, never begun": [Finished("x", "done")],
    "freed after it was done": [Finished("order/0", "failed")],
    "approved, never asked": [Approved("a99", "user", "00", "00" * 64)],
    "approved after it was declined": [Approved("a4", "user", "00", "00" * 64)],
    "approved without a signature": [Approved("a6", "user", "00", "00" * 64)],
    "approved with nonsense": [Approved("a6", "user", "00", "zz")],
    "declined, never asked": [Declined("a99")],
    "opened with other keys": [Opened("00", "00")],
    "asked and approved without a signature": [
        Asked("a7", action(), "g2", 1, Mode.ASK, "", ENDS),
        Approved("a7", "work", "00", "00" * 64),
    ],
}


@pytest.mark.parametrize("name", FORGED)
def test_what_the_gate_would_never_write_is_noticed(old: House, name: str) -> None:
    """C10, C11, D12: what no gate would write is noticed from the log alone."""
    for entry in FORGED[name]:
        old.append(entry)
    assert noticed(old)


async def test_an_effect_on_the_approval_of_another_action_is_noticed(house: House) -> None:
    """C10."""
    house.grant(CAPPED)
    await house.ask(order(1000))
    house.approve("a1")
    house.append(Intended("x", order(9999), "g1", 1, "a1", Money(9999, "USD")))
    assert any("another action" in problem for problem in noticed(house))


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


# --- since when, and what is new


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


def test_only_what_is_new_is_looked_at_again(old: House) -> None:
    first = audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    new = audit.verify(old.ledger, new=True)
    assert (new.problems, new.begin, new.entries) == ((), first.entries, first.entries + 1)
    assert new.root == audit.verify(old.ledger).root
    assert audit.verify(old.ledger, new=True).begin == new.entries


def test_without_a_mark_all_is_looked_at(old: House) -> None:
    old.sql("DELETE FROM mark")
    assert audit.verify(old.ledger, new=True).begin == 0


def test_a_mark_is_not_moved_over_what_is_wrong(old: House) -> None:
    audit.verify(old.ledger)
    old.append(Finished("never begun", "done"))
    assert audit.verify(old.ledger, new=True).problems
    assert audit.verify(old.ledger, new=True).problems


def test_a_mark_of_another_home_or_hand_is_not_believed(old: House) -> None:
    audit.verify(old.ledger)
    old.sql("UPDATE mark SET body=zeroblob(92)")
    assert audit.verify(old.ledger, new=True).problems


@pytest.mark.parametrize("name", FORGED)
def test_what_is_new_is_held_to_every_rule_too(old: House, name: str) -> None:
    """An effect that has come to its end is not looked up again: `begun twice` needs it all."""
    audit.verify(old.ledger)
    for entry in FORGED[name]:
        old.append(entry)
    assert audit.verify(old.ledger, new=True).problems or name == "begun twice"
    assert noticed(old)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entry WHERE seq=(SELECT max(seq) FROM entry)",
        "UPDATE entry SET commitment=zeroblob(32) WHERE seq=(SELECT max(seq) FROM entry)",
        "UPDATE head SET peaks=zeroblob(32)",
        """UPDATE "grant" SET state='live' WHERE id='g4'""",
        "UPDATE shop SET local=1",
        "UPDATE field SET version=7",
    ],
)
def test_what_was_changed_of_the_new_is_noticed(old: House, statement: str) -> None:
    audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    old.sql(statement)
    assert audit.verify(old.ledger, new=True).problems


def older(house: House) -> tuple[object, ...]:
    """Return the head as revision 0001 kept it: size, time, peaks and a signature of its own."""
    with house.ledger.reading() as view:
        head = log.head(view.connection)
    assert head is not None
    size, root = head.tree.size, head.tree.root.hex()
    said = encode({"size": size, "root": root, "at": NOW.isoformat()})
    peaks = b"".join(head.tree.peaks)
    return size, stored(NOW), peaks, house.work.sign("head", said)


def put_former(house: House, kept: tuple[object, ...]) -> None:
    house.sql("INSERT INTO former_head VALUES (1, ?, ?, ?, ?)", *kept)


def test_the_head_of_the_first_program_becomes_a_checkpoint(seed: Seed, tmp_path: Path) -> None:
    house = seed.copied(tmp_path / "home")
    house.grant(CAPPED)
    kept = older(house)
    house.sql("DELETE FROM head")
    put_former(house, kept)
    assert noticed(house)
    house.open()
    assert house.problems() == ()
    house.grant(CAPPED)
    assert house.problems() == ()
    house.sql("DELETE FROM head")
    put_former(house, (*kept[:3], bytes(64)))
    with pytest.raises(LogBroken):
        house.open()


def test_an_older_head_that_was_put_back_lets_no_changed_table_pass(old: House) -> None:
    """B18: it was signed once, and says nothing of the tables."""
    kept = older(old)
    put_former(old, kept)
    with pytest.raises(LogBroken, match="beside the one"):
        old.open()
    old.sql("DELETE FROM head")
    old.sql("""UPDATE "grant" SET state='live' WHERE id='g4'""")
    with pytest.raises(LogBroken, match="kept grant g4"):
        old.open()
    old.sql("""UPDATE "grant" SET state='restrains' WHERE id='g4'""")
    old.open()
    assert old.problems() == ()


# --- what somebody who holds the work key, and not the passphrase, could write


def asked_for(wanted: Action, mode: Mode, request: str = "a1") -> Asked:
    return Asked(request, wanted, "g1", 1, mode, "", NOW + timedelta(hours=1))


def test_no_order_counts_as_approved_by_the_work_key(house: House) -> None:
    """Whatever mode was written for it."""
    house.grant(CAPPED)
    asked = asked_for(order(1000), Mode.ASK)
    house.append(asked)
    house.append(approve(asked, house.work))
    assert any("does not carry its signature" in problem for problem in noticed(house))


async def test_one_approval_is_good_for_one_order(house: House) -> None:
    """C11: nor does it count again where the same is asked for again."""
    house.grant(CAPPED)
    await house.ask(order(1000))
    house.approve("a1")
    await house.ask(order(1000))
    assert house.problems() == ()
    with house.ledger.reading() as view:
        used = view.request("a1")
    assert used.approved is not None
    house.sql("DELETE FROM request")
    house.append(used.asked)
    house.append(used.approved)
    problems = noticed(house)
    assert any("asked for twice" in problem for problem in problems)
    assert any("given before" in problem for problem in problems)


async def test_narrowing_takes_no_suspended_grant_up_again(house: House) -> None:
    before = house.grant(f"{CARTS} mode auto")
    with house.ledger.reading() as view:
        (entry,) = (r.entry for r in view.records() if isinstance(r.entry, Granted))
    house.append(Suspended("went_back"))
    house.append(sign_narrowing(replace(before, version=2), entry, house.work))
    assert isinstance(await house.ask(action()), Denied)
    assert any("taken up again" in problem for problem in noticed(house))


async def test_an_effect_that_should_have_asked_is_noticed(house: House) -> None:
    house.grant(f"{CARTS} mode ask")
    house.append(Intended("x", action(), "g1", 1, None, None))
    assert any("without an approval" in problem for problem in noticed(house))


async def test_an_approval_that_had_run_out_or_was_for_another_grant_is_noticed(
    house: House,
) -> None:
    house.grant(f"{CARTS} mode ask")
    house.grant(f"{CARTS} mode auto")
    for request, grant in (("a1", "g1"), ("a2", "g2")):
        asked = asked_for(action(), Mode.ASK, request)
        house.append(asked)
        house.append(approve(asked, house.work))
        if request == "a1":
            house.clock.forward(minutes=61)
            house.append(Intended(request, action(), grant, 1, request, None))
    assert any("had run out" in problem for problem in noticed(house))
    house.append(Intended("y", action(), "g2", 1, "a2", None))
    assert any("under another grant" in problem for problem in noticed(house))

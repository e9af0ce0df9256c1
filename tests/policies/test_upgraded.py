"""What an older program let pass counts in its own time alone: no older form comes after it.

Without that, whoever holds the work key could write the end of a prohibition as the first programs
did, which needed no signature.
"""

from pathlib import Path

import pytest
from sqlalchemy import update

from manciple.policies import log
from manciple.policies.canonical import encode
from manciple.policies.database import stored
from manciple.policies.decision import Denied
from manciple.policies.entries import Entry, Opened, Revoked
from manciple.policies.errors import LogBroken
from manciple.policies.gate import Performed
from manciple.policies.ledger import Ledger
from manciple.policies.pen import Pen, Scribe
from manciple.policies.view import GRANT
from tests.fakes import CARTS, NOW, House, Seed, action
from tests.policies.auditing import CAPPED, noticed


def begun_by_an_older_program(house: House) -> None:
    """Begin the log as programs did that did not say what holds; it is open, and not upgraded."""
    house.ledger.database.close()
    for path in house.home.path.glob("ledger.db*"):
        path.unlink()
    house.ledger = Ledger(house.home, house.work)
    house.append(Opened(house.ledger.keys.user.hex(), house.ledger.keys.work.hex()))


def written(house: House, *entries: Entry) -> None:
    """Append entries as they are, and let the grants that they name be over."""
    with house.ledger.database.writing() as connection:
        writer = Pen(connection, Scribe(house.work))
        for entry in entries:
            if isinstance(entry, Revoked):
                over = GRANT.c.id.in_(entry.grants)
                connection.execute(update(GRANT).where(over).values(state="revoked"))
        writer.put_down(list(entries), house.clock())


async def test_in_a_new_home_no_prohibition_ends_without_the_user(house: House) -> None:
    """Although nothing was revoked in it yet."""
    house.grant(f"{CARTS} mode auto")
    deny = house.grant(f"{CARTS} mode deny")
    assert isinstance(await house.ask(action()), Denied)
    written(house, Revoked((deny.id,)))
    assert isinstance(await house.ask(action()), Performed)  # that process is hijacked
    ended, ran, kept = house.problems()
    assert f"{deny.id} was ended wholly, and the user did not sign it" in ended
    assert f"an effect ran that {deny.id} forbids" in ran
    assert f"the kept grant {deny.id} is not what follows from the log" in kept


def test_what_an_older_program_ended_stays_sound(house: House) -> None:
    begun_by_an_older_program(house)
    deny = house.grant(f"{CARTS} mode deny")
    written(house, Revoked((deny.id,)))
    assert house.problems() == ()
    house.open()
    assert house.kinds() == ["opened", "granted", "revoked", "upgraded"]
    assert house.problems() == ()


def test_once_a_home_is_upgraded_no_older_form_counts(house: House) -> None:
    begun_by_an_older_program(house)
    deny = house.grant(f"{CARTS} mode deny")
    house.open()
    written(house, Revoked((deny.id,)))
    assert any("the user did not sign it" in each for each in house.problems())


def test_an_older_home_is_upgraded_once_by_whoever_holds_its_key(house: House) -> None:
    begun_by_an_older_program(house)
    house.locked()
    assert house.kinds() == ["opened"]
    for _ in range(3):
        house.open()
    assert house.kinds() == ["opened", "upgraded"]


def test_a_new_home_needs_no_upgrade(house: House) -> None:
    house.open()
    assert house.kinds() == ["opened"]


def test_a_home_is_opened_once(house: House) -> None:
    """Another first entry would make it one of an older program, or of another key."""
    deny = house.grant(f"{CARTS} mode deny")
    keys = house.ledger.keys
    written(house, Opened(keys.user.hex(), keys.work.hex()), Revoked((deny.id,)))
    opened, ended, *_ = house.problems()
    assert "opened a second time" in opened
    assert "the user did not sign it" in ended


def test_where_the_first_entry_cannot_be_read_the_log_is_reported(house: House) -> None:
    begun_by_an_older_program(house)
    house.sql("UPDATE entry SET detail=zeroblob(92)")
    house.open()
    assert house.problems()


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

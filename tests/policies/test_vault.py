"""Personal data by field: sealed, bound to its place, and gone once erased."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from manciple.policies.actions import USER, Argument
from manciple.policies.entries import BackedUp
from manciple.policies.errors import (
    HomeBroken,
    Misused,
    NotFound,
    Refused,
    UnknownField,
    VaultLocked,
)
from manciple.policies.fields import FIELDS
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from tests.fakes import CARTS, ITEM, NOW, House, action, sees

CANARY = Secret("Canary Street 7")


def live_bytes(home: Path) -> bytes:
    """Return all that lies in the live files: database, write-ahead log, shared memory, keys…"""
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def keys_of(house: House, field: str) -> list[bytes]:
    """Return what the row of a field holds: its wrapped key and its value."""
    found = house.sql("SELECT wrapped, value FROM field WHERE subject=?", "me")
    assert found, field
    return [cell for row in found for cell in row]


def test_what_was_set_is_read_and_set_anew(house: House) -> None:
    house.vault.set("address.home", CANARY, NOW)
    assert house.vault.show("address.home").reveal() == CANARY.reveal()
    house.vault.set("address.home", Secret("臺北市信義路"), NOW)
    house.open()
    assert house.vault.show("address.home").reveal() == "臺北市信義路"
    assert house.vault.names() == {"address.home"}
    assert house.problems() == ()


@pytest.mark.parametrize("field", ["", "address", "address.*", "Address.home", "identity.ssn"])
def test_a_field_outside_the_registry_is_refused(house: House, field: str) -> None:
    """B13."""
    with pytest.raises(UnknownField):
        house.vault.set(field, CANARY, NOW)
    with pytest.raises(UnknownField):
        house.vault.show(field)
    with pytest.raises(UnknownField):
        house.vault.erase(field, NOW)
    assert house.kinds() == ["opened"]


def test_a_field_without_a_value_says_so(house: House) -> None:
    with pytest.raises(NotFound):
        house.vault.show("fit.shoe")
    with pytest.raises(NotFound):
        house.vault.erase("fit.shoe", NOW)
    with house.ledger.reading() as view:
        house.vault.require(view.connection, [])
        with pytest.raises(NotFound):
            house.vault.require(view.connection, ["fit.shoe"])


def test_the_log_says_what_was_set_and_erased_without_its_value(house: House) -> None:
    """H07."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    house.vault.erase("fit.shoe", NOW)
    assert house.kinds() == ["opened", "field_set", "field_erased", "erasure_checked"]
    assert house.vault.names() == frozenset()
    assert house.problems() == ()


def test_every_field_is_its_own(house: House) -> None:
    for number, field in enumerate(FIELDS):
        house.vault.set(field, Secret(f"value {number}"), NOW)
    house.vault.erase("fit.shoe", NOW)
    left = {field: f"value {n}" for n, field in enumerate(FIELDS) if field != "fit.shoe"}
    assert {name: house.vault.show(name).reveal() for name in house.vault.names()} == left


def test_a_locked_home_tells_nothing(house: House) -> None:
    house.vault.set("address.home", CANARY, NOW)
    locked = Vault(Ledger(house.home, None))
    for ask in (locked.names, lambda: locked.show("address.home")):
        with pytest.raises(VaultLocked):
            ask()
    with pytest.raises(VaultLocked):
        locked.set("fit.shoe", CANARY, NOW)


@pytest.fixture
def another(house: House) -> Iterator[None]:
    """Another process that has the home open: the write-ahead log does not go by itself."""
    raw = sqlite3.connect(house.home.ledger)
    raw.execute("SELECT * FROM entry").fetchall()
    yield
    raw.close()


@pytest.mark.usefixtures("another")
def test_an_erased_value_and_its_key_are_in_no_live_file(house: House) -> None:
    """G08: not in the database, the write-ahead log, or the shared memory."""
    for number in range(20):
        house.vault.set("address.home", Secret(f"{CANARY.reveal()} {number}"), NOW)
    gone = keys_of(house, "address.home")
    assert all(cell in live_bytes(house.home.path) for cell in gone)
    house.vault.erase("address.home", NOW)
    left = live_bytes(house.home.path)
    assert not any(cell in left for cell in gone)


@pytest.mark.usefixtures("another")
def test_a_value_that_was_set_anew_leaves_no_earlier_key_behind(house: House) -> None:
    """G08."""
    house.vault.set("address.home", CANARY, NOW)
    gone = keys_of(house, "address.home")
    house.vault.set("address.home", Secret("elsewhere"), NOW)
    left = live_bytes(house.home.path)
    assert not any(cell in left for cell in gone)


@pytest.mark.parametrize("cell", ["wrapped", "value"])
def test_every_byte_of_a_value_and_its_key_counts(house: House, cell: str) -> None:
    """G05."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    whole: bytes = house.sql(f"SELECT {cell} FROM field")[0][0]
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << (at % 8)
        house.sql(f"UPDATE field SET {cell}=?", bytes(flipped))
        with pytest.raises(HomeBroken):
            house.vault.show("fit.shoe")
    for broken in (b"", whole[:-1], whole[:11], whole + b"\x00"):
        house.sql(f"UPDATE field SET {cell}=?", broken)
        with pytest.raises(HomeBroken):
            house.vault.show("fit.shoe")
    house.sql(f"UPDATE field SET {cell}=?", whole)
    assert house.vault.show("fit.shoe").reveal() == "42"


def test_a_value_that_was_moved_to_another_field_does_not_open(house: House) -> None:
    """G02: with or without its key."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    house.vault.set("address.home", CANARY, NOW)
    (first, *_), (second, *_) = house.sql("SELECT id FROM field")
    for cells in ("wrapped", "value", "wrapped"):
        house.sql(
            f"UPDATE field SET {cells}=(SELECT {cells} FROM field WHERE id=?) WHERE id=?",
            first,
            second,
        )
        opened = 0
        for field in ("fit.shoe", "address.home"):
            try:
                house.vault.show(field)
                opened += 1
            except HomeBroken:
                continue
        assert opened == 1


def test_an_earlier_value_that_was_put_back_is_reported(house: House) -> None:
    """G03: its version is in the log."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    columns = "id, subject, version, form, wrapped, value, name"
    (earlier,) = house.sql(f"SELECT {columns} FROM field")
    house.vault.set("fit.shoe", Secret("43"), NOW)
    assert house.problems() == ()
    house.sql("DELETE FROM field")
    house.sql(f"INSERT INTO field ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", *earlier)
    assert any("field" in problem for problem in house.problems())
    house.sql("UPDATE field SET version=2")
    with pytest.raises(HomeBroken):
        house.vault.show("fit.shoe")


def test_an_erased_value_that_was_put_back_is_reported(house: House) -> None:
    """G09."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    columns = "id, subject, version, form, wrapped, value, name"
    (earlier,) = house.sql(f"SELECT {columns} FROM field")
    house.vault.erase("fit.shoe", NOW)
    house.sql(f"INSERT INTO field ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", *earlier)
    assert any("field" in problem for problem in house.problems())


async def test_no_canary_lies_in_the_clear_in_any_file_of_the_home(house: House) -> None:
    """G01, H07: fields, goods, hosts, the user's words, grants, keys of runs and refusals."""
    canaries = [
        "Canarystreet",
        "canaryshop",
        "Canarysock",
        "canaryword",
        "canarykey",
        "canarybrand",
    ]
    house.vault.set("address.home", Secret(canaries[0]), NOW)
    host = f"{canaries[1]}.example"
    scope = f"tool=cart verb=cart.add asker=agent hosts {host} fields address.home as plain"
    house.grant(f"{scope} purpose deliver items brand in {{{canaries[5]}}} mode auto")
    with house.ledger.writing(NOW) as page:
        page.add_shop(host, local=False)
    wanted = replace(
        action(),
        host=host,
        items=(replace(ITEM, title=canaries[2], brand=canaries[5]),),
        arguments=(Argument("words", canaries[3], (USER,)),),
        fields=sees("address.home"),
        purpose="deliver",
    )
    await house.ask(wanted, key=canaries[4])
    await house.ask(replace(wanted, purpose=None), key=f"{canaries[4]}/2")
    house.grant(f"{CARTS} items brand in {{{canaries[5]}}} mode ask")
    await house.ask(replace(wanted, host="shop.example", fields=(), purpose=None), key="k3")
    assert {"asked", "decided", "finished"} <= set(house.kinds())
    everything = live_bytes(house.home.path).lower()
    assert len(everything) > 10_000
    for canary in (*canaries, "address.home", "deliver"):
        assert canary.lower().encode() not in everything
    assert not [path for path in house.home.path.rglob("*") if "canary" in path.name.lower()]


def test_the_version_goes_on_after_an_erase_so_no_earlier_value_fits(house: House) -> None:
    """G03, G09."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    (earlier,) = house.sql("SELECT wrapped, value FROM field")
    house.vault.erase("fit.shoe", NOW)
    house.vault.set("fit.shoe", Secret("43"), NOW)
    assert house.sql("SELECT version FROM field") == [(2,)]
    house.sql("UPDATE field SET wrapped=?, value=?", *earlier)
    with pytest.raises(HomeBroken):
        house.vault.show("fit.shoe")


def test_a_form_that_was_set_back_opens_nothing(house: House) -> None:
    """G07: the first schema's wraps carried no commitment, and are not taken for today's."""
    house.vault.set("fit.shoe", Secret("42"), NOW)
    for table, form, earlier in (("subject", 2, 1), ("field", 3, 1), ("field", 3, 2)):
        house.sql(f"UPDATE {table} SET form={earlier}")
        house.open()
        with pytest.raises(HomeBroken):
            house.vault.show("fit.shoe")
        house.sql(f"UPDATE {table} SET form={form}")
    house.open()
    assert house.vault.show("fit.shoe").reveal() == "42"


def test_values_of_about_a_length_look_alike(house: House) -> None:
    """G01: what is stored of `M` and of `XXL` is as long."""
    lengths: set[int] = set()
    for value in ("M", "XXL", "a" * 50):
        house.vault.set("fit.top", Secret(value), NOW)
        lengths |= {len(cell) for (cell,) in house.sql("SELECT value FROM field")}
    assert lengths == {12 + 32 + 64 + 16}


@pytest.mark.parametrize("field", ["identity.name", "contact.phone", "channel.main"])
def test_no_card_number_gets_into_the_vault(house: House, field: str) -> None:
    with pytest.raises(Misused):
        house.vault.set(field, Secret("4111 1111 1111 1111"), NOW)
    assert house.vault.names() == frozenset()


@pytest.mark.usefixtures("another")
def test_erasing_everything_is_proved_in_the_log(house: House) -> None:
    """G08."""
    for field in ("identity.name", "fit.shoe"):
        house.vault.set(field, CANARY, NOW)
    gone = [*keys_of(house, "fit.shoe"), *(w for (w,) in house.sql("SELECT wrapped FROM subject"))]
    done = house.vault.erase_all(NOW)
    assert (done.fields, done.left) == (("fit.shoe", "identity.name"), ())
    assert done.files >= 3
    left = live_bytes(house.home.path)
    assert not any(cell in left for cell in gone)
    assert house.sql("SELECT * FROM subject") == []
    assert house.kinds()[-3:] == ["field_erased", "field_erased", "erasure_checked"]
    house.vault.set("fit.shoe", Secret("44"), NOW)
    assert house.vault.show("fit.shoe").reveal() == "44"
    assert house.problems() == ()
    with pytest.raises(NotFound):
        house.vault.erase("identity.name", NOW)


def test_the_search_finds_what_a_copy_in_the_home_still_holds(house: House) -> None:
    """The proof can fail: it looks into every file, whatever its name."""
    house.vault.set("fit.shoe", CANARY, NOW)
    wrapped, value = keys_of(house, "fit.shoe")
    (house.home.path / "locks").mkdir(exist_ok=True)
    (house.home.path / "locks" / "left").write_bytes(b"x" * 99 + value[16:80] + b"y")
    (house.home.path / "copy").write_bytes(wrapped)
    (house.home.path / ".backup-left").mkdir()
    (house.home.path / ".backup-left" / "ledger.db").write_bytes(house.home.ledger.read_bytes())
    done = house.vault.erase("fit.shoe", NOW)
    assert done.left == ("copy", "locks/left")
    assert house.problems() == ()


def test_nothing_is_erased_while_a_backup_is_being_made(house: House) -> None:
    house.vault.set("fit.shoe", CANARY, NOW)
    with house.home.alone("keys"), pytest.raises(Refused):
        house.vault.erase("fit.shoe", NOW)
    assert house.vault.names() == {"fit.shoe"}


def test_the_backups_that_hold_a_field_are_those_from_its_time(house: House) -> None:
    """G09."""

    def back_up(name: str) -> None:
        house.append(BackedUp(name, "00" * 32))

    back_up("before")
    house.vault.set("fit.shoe", Secret("42"), NOW)
    back_up("with")
    assert [b.path for b in house.vault.erase("fit.shoe", NOW).backups] == ["with"]
    back_up("between")
    house.vault.set("fit.shoe", Secret("43"), NOW)
    back_up("again")
    assert [b.path for b in house.vault.erase("fit.shoe", NOW).backups] == ["with", "again"]


def test_a_value_does_not_show_in_a_repr(house: House) -> None:
    """H02."""
    house.vault.set("address.home", CANARY, NOW)
    assert CANARY.reveal() not in f"{house.vault!r} {house.vault.show('address.home')!r}"

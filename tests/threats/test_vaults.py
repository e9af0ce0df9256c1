"""Groups G and I: files that were stolen, moved, put back, cut or filled with noise."""

import os
import random
import threading
from dataclasses import replace
from itertools import combinations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from manciple.policies import audit
from manciple.policies.actions import Action, Asker, Verb
from manciple.policies.entries import Revoked
from manciple.policies.errors import HomeBroken, MancipleError
from manciple.policies.secret import Secret
from tests.fakes import CARTS, ORDERS, House, action, order


@pytest.fixture
async def lived_in(house: House) -> House:
    """A home with two rows in every table that has sealed cells."""
    for name, value in (("fit.top", "M"), ("fit.shoe", "42")):
        house.vault.set(name, Secret(value), house.clock())
    house.grant(f"{CARTS} mode auto")
    house.grant(f"{ORDERS} money USD order<=100 mode ask-typed")
    for number, cents in enumerate((1000, 2000), 1):
        await house.ask(order(cents), key=f"order/{number}")
        house.approve(f"a{number}")
        await house.ask(order(cents), key=f"order/{number}")
    await house.ask(action(), key="cart/1")
    house.grant("tool=store verb=store.add,store.remove asker=user hosts any mode auto")
    for host in ("a.example", "b.example"):
        await house.ask(shop(Verb.STORE_ADD, host), key=f"add/{host}")
    return house


def shop(verb: Verb, host: str) -> Action:
    return replace(action(verb), asker=Asker.USER, host=host)


CELLS = [
    ("entry", "seq", "detail"),
    ("grant", "id", "body"),
    ("request", "id", "asked"),
    ("request", "id", "approved"),
    ("intent", "key", "body"),
    ("intent", "key", "result"),
    ("shop", "id", "host"),
    ("field", "id", "name"),
    ("field", "id", "value"),
    ("field", "id", "wrapped"),
]


def everything_read(house: House) -> None:
    """Read all that the ledger and the vault hold. Raises where something is wrong."""
    with house.ledger.reading() as view:
        for read in (view.records, view.held, view.requests, view.intents, view.shops):
            read()
    for name in house.vault.names():
        house.vault.show(name)


def cells(house: House, table: str, key: str, column: str) -> list[tuple[object, bytes]]:
    return house.sql(f'SELECT {key}, {column} FROM "{table}" WHERE {column} IS NOT NULL')


@pytest.mark.parametrize(("table", "key", "column"), CELLS)
async def test_what_is_moved_to_another_row_opens_for_nobody(
    lived_in: House, table: str, key: str, column: str
) -> None:
    """G02: grants, requests, results, names, keys and values, each in every other's place."""
    everything_read(lived_in)
    rows = cells(lived_in, table, key, column)
    assert len(rows) >= 2
    for (one, _), (two, foreign) in list(combinations(rows, 2))[:4]:
        [(own,)] = lived_in.sql(f'SELECT {column} FROM "{table}" WHERE {key} = ?', one)
        lived_in.sql(f'UPDATE "{table}" SET {column} = ? WHERE {key} = ?', foreign, one)
        with pytest.raises(HomeBroken):
            everything_read(lived_in)
        lived_in.sql(f'UPDATE "{table}" SET {column} = ? WHERE {key} = ?', own, one)
        assert one != two
    everything_read(lived_in)


@pytest.mark.parametrize(("table", "key", "column"), CELLS)
async def test_what_is_cut_emptied_or_flipped_is_one_typed_error(
    lived_in: House, table: str, key: str, column: str
) -> None:
    """G05: at every length up to the whole, and at a sample of its bits."""
    chance = random.Random(table + column)
    name, whole = cells(lived_in, table, key, column)[0]
    broken = [whole[:length] for length in (0, 1, 11, 12, 15, 16, 27, 28, len(whole) - 1)]
    broken.append(whole + b"\0")
    for _ in range(12):
        at = chance.randrange(len(whole))
        broken.append(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
    for cell in broken:
        lived_in.sql(f'UPDATE "{table}" SET {column} = ? WHERE {key} = ?', cell, name)
        with pytest.raises(MancipleError):
            everything_read(lived_in)
    if table not in {"shop", "field"}:  # of these, verifying holds the plain columns alone
        assert lived_in.problems()


async def test_an_earlier_copy_of_a_row_does_not_pass_for_the_present_one(
    lived_in: House,
) -> None:
    """G03: whole rows of every table that is kept beside the log, put back as they were."""
    was = {
        table: lived_in.sql(f'SELECT * FROM "{table}"')
        for table in ("grant", "request", "intent", "shop", "field")
    }
    lived_in.vault.set("fit.shoe", Secret("43"), lived_in.clock())
    lived_in.revoke("g1", "g2")
    await lived_in.ask(shop(Verb.STORE_REMOVE, "a.example"), key="drop")
    assert lived_in.problems() == ()
    for table in ("grant", "shop", "field"):
        now = lived_in.sql(f'SELECT * FROM "{table}"')
        put(lived_in, table, was[table])
        assert lived_in.problems(), table
        put(lived_in, table, now)
        assert lived_in.problems() == ()


def put(house: House, table: str, rows: "list[tuple[object, ...]]") -> None:
    """Make a table hold exactly these rows."""
    house.sql(f'DELETE FROM "{table}"')
    for row in rows:
        house.sql(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', *row)


def test_a_machine_whose_chance_repeats_itself_shows_no_more_than_what_is_equal(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G04: after a snapshot of a virtual machine the same nonce may come twice."""
    sealer = house.work.sealer
    monkeypatch.setattr(os, "urandom", bytes)
    first, same, second = (
        sealer.seal("entry.detail", "r1", text) for text in (b"socks 42", b"socks 42", b"shoes 42")
    )
    assert first == same
    plain = bytes(a ^ b for a, b in zip(b"socks 42", b"shoes 42", strict=True))
    mixed = bytes(a ^ b for a, b in zip(first, second, strict=True))
    assert plain not in mixed
    assert sum(byte == 0 for byte in mixed[12:]) < 20  # another keystream, not the same again
    assert sealer.open("entry.detail", "r1", second) == b"shoes 42"
    assert isinstance(sealer._cipher, AESGCMSIV)  # pyright: ignore[reportPrivateUsage]


# --- the log


async def test_the_log_verifies_when_what_it_tells_is_destroyed(lived_in: House) -> None:
    """H07: leaves are commitments, so the details can go and the tree still stands."""
    lived_in.sql("UPDATE entry SET detail = x''")
    report = audit.verify(lived_in.locked())
    assert report.problems == ()
    assert report.entries > 10
    assert not report.opened


def test_two_who_append_at_once_never_fork_the_log(house: House) -> None:
    """I08: one writes after the other; the second builds on what the first left."""

    def append() -> None:
        for _ in range(10):
            house.append(Revoked(()))

    threads = [threading.Thread(target=append) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert audit.verify(house.ledger).entries == 41
    assert house.problems() == ()


async def test_the_same_question_again_adds_no_request(lived_in: House) -> None:
    """I10, C06: what is asked a hundred times waits once."""
    for number in range(20):
        await lived_in.ask(order(5000), key=f"again/{number}")
    with lived_in.ledger.reading() as view:
        assert len(view.requests("waiting")) == 1


async def test_a_clock_put_back_changes_nothing_in_the_log(lived_in: House) -> None:
    """I11, B02: entries keep their place whatever the clock says, and nothing more is done."""
    before = len(lived_in.kinds())
    lived_in.clock.forward(days=-2)
    await lived_in.ask(action(), key="late")
    assert lived_in.rules() == ["clock"]
    with lived_in.ledger.reading() as view:
        places = [record.seq for record in view.records()]
    assert places == list(range(before + 1))
    assert lived_in.problems() == ()

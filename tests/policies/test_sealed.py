"""Sealed cells open in their own place, whole, under their own key, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from manciple.policies.errors import HomeBroken, VaultLocked
from manciple.policies.sealed import CellBroken, CellLocked, Plain, Sealed, Sealer
from manciple.policies.secret import Secret
from manciple.policies.spending import INTENT
from manciple.policies.view import GRANT, REQUEST
from tests.fakes import CARTS, House, action

SEALER = Sealer(Secret(bytes(range(32))), Secret(bytes(32)))
OTHER = Sealer(Secret(bytes(32)), Secret(bytes(32)))


@given(st.binary(max_size=300))
def test_what_was_sealed_is_opened_in_its_own_place(value: bytes) -> None:
    assert SEALER.open("grant.body", "g1", SEALER.seal("grant.body", "g1", value)) == value


@pytest.mark.parametrize(
    ("place", "row"),
    [
        ("grant.body", "g2"),
        ("grant.state", "g1"),
        ("intent.body", "g1"),
        ("grant.body\ng1", ""),
        ("grant.body", "g1\n"),
    ],
)
def test_a_cell_opens_in_no_other_row_column_or_table(place: str, row: str) -> None:
    """G02."""
    with pytest.raises(CellBroken):
        SEALER.open(place, row, SEALER.seal("grant.body", "g1", b"value"))


def test_a_cell_opens_under_no_other_key() -> None:
    with pytest.raises(CellBroken):
        OTHER.open("grant.body", "g1", SEALER.seal("grant.body", "g1", b"value"))


@given(st.data())
def test_every_flipped_bit_of_a_cell_is_noticed(data: st.DataObject) -> None:
    """G05: in the nonce, the ciphertext and the tag."""
    sealed = bytearray(SEALER.seal("grant.body", "g1", b"value"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(CellBroken):
        SEALER.open("grant.body", "g1", bytes(sealed))


@given(st.integers(0, 91))
def test_a_cell_that_was_cut_is_noticed(length: int) -> None:
    """G05."""
    sealed = SEALER.seal("grant.body", "g1", b"value")
    assert len(sealed) == 92
    for broken in (sealed[:length], sealed + b"\x00", sealed[length + 1 :]):
        with pytest.raises(CellBroken):
            SEALER.open("grant.body", "g1", broken)


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_length_does_not_tell_the_value(first: int, second: int) -> None:
    """G01: lengths are told in steps of 64 alone."""
    lengths = {len(SEALER.seal("grant.body", "g1", bytes(n))) for n in (first, second)}
    assert len(lengths) == 1
    assert len(SEALER.seal("grant.body", "g1", bytes(61))) == lengths.pop() + 64


def test_equal_values_are_sealed_differently() -> None:
    """G04: a fresh nonce each time."""
    assert len({SEALER.seal("grant.body", "g1", b"value") for _ in range(100)}) == 100


def test_equal_values_meet_in_a_blind_index_of_one_kind_alone() -> None:
    """H08: and without the key it says nothing."""
    assert SEALER.blind("host", "a.example") == SEALER.blind("host", "a.example")
    keyed = Sealer(Secret(bytes(32)), Secret(b"\x01" * 32))
    others = [SEALER.blind("key", "a.example"), SEALER.blind("host", "b.example")]
    assert SEALER.blind("host", "a.example") not in {*others, keyed.blind("host", "a.example")}


def test_a_sealed_column_takes_nothing_in_the_clear(house: House) -> None:
    dialect = house.ledger.database._engine.dialect  # pyright: ignore[reportPrivateUsage]
    column = Sealed("grant.body")
    with pytest.raises(TypeError):
        column.process_bind_param(b"in the clear", dialect)
    sealed = column.process_bind_param(Plain("g1", b"canary"), dialect)
    assert sealed is not None
    assert b"canary" not in sealed


def test_a_locked_home_opens_and_seals_nothing(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    locked = house.locked()
    with locked.reading() as view:
        row = view.connection.execute(select(GRANT)).one()
        with pytest.raises(VaultLocked):
            row.body.open(row.id)
    with pytest.raises(VaultLocked), locked.reading() as view:
        view.held()
    with pytest.raises(CellLocked):
        Sealed("grant.body").process_bind_param(
            Plain("g1", b""),
            locked.database._engine.dialect,  # pyright: ignore[reportPrivateUsage]
        )


async def test_a_cell_that_was_moved_in_the_database_does_not_open(house: House) -> None:
    """G02: by row, by column and by table."""
    house.grant(f"{CARTS} mode ask")
    house.grant(f"{CARTS} mode auto")
    await house.ask(action())
    house.approve("a1")
    await house.ask(action())
    moves = [
        ('UPDATE "grant" SET body=(SELECT body FROM "grant" WHERE id=?) WHERE id=?', "g2", "g1"),
        ("UPDATE request SET asked=approved WHERE id=? AND id=?", "a1", "a1"),
        ('UPDATE intent SET body=(SELECT body FROM "grant" WHERE id=?) WHERE key!=?', "g2", ""),
    ]
    for statement, *values in moves:
        house.sql(statement, *values)
    for table, cell, row in (
        (GRANT, "body", "id"),
        (REQUEST, "asked", "id"),
        (INTENT, "body", "key"),
    ):
        with house.ledger.reading() as view:
            found = view.connection.execute(select(table)).first()
        assert found is not None
        with pytest.raises(HomeBroken):
            getattr(found, cell).open(getattr(found, row))

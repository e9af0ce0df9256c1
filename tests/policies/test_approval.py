"""What a person is shown before saying yes, what they sign, and when it counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.approval import (
    LIFE,
    approve,
    counts,
    expiry,
    statement,
)
from manciple.policies.entries import Approved, Asked
from manciple.policies.grants import Mode
from manciple.policies.keys import PublicKeys
from tests.fakes import NOW, House, Seed, action, order

ASKED = Asked(
    request="a1",
    action=order(1999),
    grant="g7",
    version=1,
    mode=Mode.ASK_TYPED,
    run="run",
    expires=NOW + timedelta(hours=1),
)


@pytest.fixture
def keys(house: House) -> PublicKeys:
    return house.ledger.keys


def test_the_statement_binds_everything_that_was_agreed_to() -> None:
    """C10, C12, B04."""
    others = [
        replace(ASKED, request="a2"),
        replace(ASKED, action=order(2000)),
        replace(ASKED, action=replace(order(1999), host="other.example")),
        replace(ASKED, grant="g8"),
        replace(ASKED, version=2),
        replace(ASKED, expires=NOW + timedelta(hours=2)),
    ]
    statements = {statement(asked, "00") for asked in (ASKED, *others)}
    assert len({*statements, statement(ASKED, "01")}) == len(others) + 2


def test_the_user_key_signs_whatever_waits(seed: Seed, keys: PublicKeys) -> None:
    for mode in (Mode.ASK, Mode.ASK_TYPED):
        asked = replace(ASKED, mode=mode)
        assert counts(asked, approve(asked, seed.user), keys, NOW)


def test_the_work_key_signs_what_need_not_be_typed_alone(seed: Seed, keys: PublicKeys) -> None:
    asking = replace(ASKED, mode=Mode.ASK, action=action())
    assert counts(asking, approve(asking, seed.work), keys, NOW)
    typed = replace(asking, mode=Mode.ASK_TYPED)
    assert not counts(typed, approve(typed, seed.work), keys, NOW)
    ordering = replace(asking, action=order(1999))  # whatever mode was written for it
    assert not counts(ordering, approve(ordering, seed.work), keys, NOW)


def test_the_work_key_never_passes_for_the_user(seed: Seed, keys: PublicKeys) -> None:
    by_work = approve(ASKED, seed.work)
    assert not counts(ASKED, replace(by_work, signer="user"), keys, NOW)


@pytest.mark.parametrize("signature", ["", "00", "zz", "00" * 64, "ff" * 64, "\u0661" * 128])
def test_a_forged_signature_never_counts(signature: str, keys: PublicKeys) -> None:
    for signer in ("user", "work"):
        forged = Approved("a1", signer, "00", signature)
        assert not counts(replace(ASKED, mode=Mode.ASK), forged, keys, NOW)


def test_a_mandate_counts_for_nothing_else(seed: Seed, keys: PublicKeys) -> None:
    """C10, C12."""
    approved = approve(ASKED, seed.user)
    assert counts(ASKED, approved, keys, NOW)
    for other in (
        replace(ASKED, action=order(2000)),
        replace(ASKED, version=2),
        replace(ASKED, request="a2"),
        replace(ASKED, expires=NOW + timedelta(hours=2)),
    ):
        assert not counts(other, approved, keys, NOW)
    assert not counts(replace(ASKED, request="a2"), replace(approved, request="a2"), keys, NOW)
    assert not counts(ASKED, replace(approved, nonce="00"), keys, NOW)


def test_a_mandate_ends_with_the_quote(seed: Seed, keys: PublicKeys) -> None:
    """C12."""
    approved = approve(ASKED, seed.user)
    assert counts(ASKED, approved, keys, ASKED.expires - timedelta(microseconds=1))
    assert not counts(ASKED, approved, keys, ASKED.expires)


def test_no_two_mandates_have_the_same_nonce(seed: Seed) -> None:
    """C11."""
    assert approve(ASKED, seed.user).nonce != approve(ASKED, seed.user).nonce


def test_a_request_waits_for_a_day_or_until_the_quote_ends() -> None:
    assert expiry(order(), NOW) == NOW + LIFE
    sooner, later = NOW + timedelta(minutes=5), NOW + timedelta(days=5)
    assert expiry(replace(order(), expires=sooner), NOW) == sooner
    assert expiry(replace(order(), expires=later), NOW) == NOW + LIFE

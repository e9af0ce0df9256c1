"""A wrap opens under one key, in one place, to one secret."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.wrap import Unopened, sealed, unwrapped, wrapped

KEY, OTHER = bytes(range(32)), bytes(32)
SECRET = b"s" * 32


def test_what_was_wrapped_is_unwrapped() -> None:
    assert unwrapped(KEY, wrapped(KEY, SECRET, b"here"), b"here") == SECRET


@given(st.data())
def test_every_flipped_bit_and_every_cut_is_noticed(data: st.DataObject) -> None:
    """G05: of nonce, ciphertext, tag and commitment."""
    whole = bytearray(wrapped(KEY, SECRET, b"here"))
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(Unopened):
        unwrapped(KEY, bytes(whole[:cut]), b"here")
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(Unopened):
        unwrapped(KEY, bytes(whole), b"here")


@pytest.mark.parametrize(("key", "bound"), [(OTHER, b"here"), (KEY, b"there"), (KEY, b"")])
def test_it_opens_under_no_other_key_and_in_no_other_place(key: bytes, bound: bytes) -> None:
    """G02."""
    with pytest.raises(Unopened):
        unwrapped(key, wrapped(KEY, SECRET, b"here"), bound)


def test_a_ciphertext_that_opens_under_the_key_still_has_to_be_committed_to() -> None:
    """Whoever knows two keys can make one that opens under both, but commit to one alone."""
    commitment = wrapped(OTHER, SECRET, b"here")[-32:]
    forged = sealed(KEY, SECRET, b"here") + commitment
    with pytest.raises(Unopened):
        unwrapped(KEY, forged, b"here")


def test_no_two_wraps_are_alike() -> None:
    """G04: a new nonce each time."""
    assert len({wrapped(KEY, SECRET, b"here")[:12] for _ in range(500)}) == 500

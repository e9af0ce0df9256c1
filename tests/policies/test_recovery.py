"""The recovery code: read as it was written, and slips of the pen are noticed."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.errors import Misused
from manciple.policies.recovery import new_code, read_code, written
from manciple.policies.secret import Secret

CODES = st.binary(min_size=16, max_size=16).map(Secret)


@given(CODES)
def test_what_was_written_is_read(code: Secret[bytes]) -> None:
    text = written(code)
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", text)
    sloppy = text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    for typed in (text, sloppy, f"  {text.replace('-', '')}\n"):
        assert read_code(typed).reveal() == code.reveal()


def test_a_code_has_at_least_128_bits() -> None:
    assert len({new_code().reveal() for _ in range(100)}) == 100
    assert len(new_code().reveal()) * 8 >= 128


@pytest.mark.parametrize("text", ["", "7K2M", "U" * 28, "7" * 27, "7" * 29, "é" * 28, "-" * 28])
def test_what_is_no_code_is_said_so(text: str) -> None:
    with pytest.raises(Misused):
        read_code(text)


def test_nearly_every_slip_of_the_pen_is_noticed() -> None:
    """A checksum of 12 bits: one in 4096 goes through, and then opens nothing."""
    chance, missed = random.Random(7), 0
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for _ in range(2000):
        text = list(written(Secret(chance.randbytes(16))).replace("-", ""))
        at = chance.randrange(28)
        text[at] = chance.choice([each for each in letters if each != text[at]])
        try:
            read_code("".join(text))
            missed += 1
        except Misused:
            continue
    assert missed <= 5

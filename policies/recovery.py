"""The recovery code: 128 random bits on paper that open both keys when the passphrase is lost.

    manciple-recovery  7K2M-9QXD-…            28 characters in groups of four

Crockford's base 32 (no I, L, O, U); the last 12 bits are a checksum, so that a slip of the pen is
noticed before anything is tried. Capitals, spaces and hyphens do not count, and what is easily
misread is read as what it was.
"""

import hashlib
import os
import re

from manciple.policies.errors import Misused
from manciple.policies.secret import Secret

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BYTES = 16
_CHECK_BITS = 12
_GROUPS = 7


def new_code() -> Secret[bytes]:
    """Return the 16 bytes of a new code."""
    return Secret(os.urandom(_BYTES))


def written(code: Secret[bytes]) -> str:
    """Return the code as it stands on the sheet."""
    number = int.from_bytes(code.reveal()) << _CHECK_BITS | _check(code.reveal())
    digits = [_LETTERS[number >> 5 * at & 31] for at in reversed(range(4 * _GROUPS))]
    return "-".join("".join(digits[at : at + 4]) for at in range(0, len(digits), 4))


def read_code(text: str) -> Secret[bytes]:
    """Read what a person copied from the sheet. Raises `Misused` where it cannot be one."""
    digits = re.sub(r"[\s-]", "", text).upper().translate(_MISREAD)
    if len(digits) != 4 * _GROUPS or not set(digits) <= set(_LETTERS):
        raise Misused(
            f"a recovery code has {_GROUPS} groups of four letters and digits",
            hint="type it as it stands on the sheet",
        )
    number = 0
    for digit in digits:
        number = number << 5 | _LETTERS.index(digit)
    code = (number >> _CHECK_BITS).to_bytes(_BYTES)
    if number & (1 << _CHECK_BITS) - 1 != _check(code):
        raise Misused("that is not what stands on the sheet", hint="look for a letter that differs")
    return Secret(code)


def _check(code: bytes) -> int:
    whole = hashlib.sha256(b"manciple recovery check v1\n" + code).digest()
    return int.from_bytes(whole[:2]) >> 16 - _CHECK_BITS

"""Wrong passphrases: each makes the next try wait longer, whichever process tries.

It slows down whoever sits at this machine. Whoever has a copy of the home is slowed down by
Argon2id alone.
"""

import fcntl
import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from manciple.policies.errors import WrongPassphrase
from manciple.policies.home import Home

FREE = 3
"""So many wrong ones in a row cost nothing: fingers slip."""

LONGEST_S = 60.0


def wait_s(wrong: int, since_s: float) -> float:
    """Return how long to wait after `wrong` tries in a row, the last of them `since_s` ago. Pure.

    A clock that went back makes nobody wait longer than the longest time.
    """
    if wrong < FREE:
        return 0.0
    whole = min(LONGEST_S, 2.0 ** min(wrong - FREE, 16))
    return max(0.0, whole - max(0.0, since_s))


@contextmanager
def one_try(home: Home, sleep: Callable[[float], None] = time.sleep) -> Generator[None, None, None]:
    """Try a passphrase within: one process at a time, after the wait that is due.

    A `WrongPassphrase` that leaves the block counts; a block that ends well forgets them all.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
    descriptor = os.open(home.path / "attempts", flags, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        wrong, last = _read(os.pread(descriptor, 64, 0))
        sleep(wait_s(wrong, time.time() - last))
        try:
            yield
        except WrongPassphrase:
            _write(descriptor, f"{wrong + 1} {int(time.time())}\n")
            raise
        if wrong:
            _write(descriptor, "")
    finally:
        os.close(descriptor)


def _read(text: bytes) -> tuple[int, int]:
    wrong, _, last = text.decode("ascii", "replace").strip().partition(" ")
    return (int(wrong), int(last)) if wrong.isdecimal() and last.isdecimal() else (0, 0)


def _write(descriptor: int, text: str) -> None:
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, text.encode(), 0)

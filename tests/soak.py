"""The long counts: how many tries, from which seed, and what they came to.

`SOAK_SHARE` makes them shorter, `SOAK_SEED` other ones.
"""

import os
import random

SEED = os.environ.get("SOAK_SEED", "1")


def tries(full: int) -> int:
    """Return how many of the full count are wanted; at least one."""
    return max(1, round(full * float(os.environ.get("SOAK_SHARE", "1"))))


def chance(what: str) -> random.Random:
    """Return chance that is the same for the same seed."""
    return random.Random(f"{SEED}/{what}")


def counted(what: str, good: int, of: int) -> None:
    """Print a count, and hold it to be whole."""
    print(f"\n{what} {good} of {of}")
    assert good == of

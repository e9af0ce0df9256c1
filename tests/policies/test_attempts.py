"""Wrong passphrases make the next try wait."""

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.attempts import FREE, LONGEST_S, one_try, wait_s
from manciple.policies.errors import WrongPassphrase
from manciple.policies.home import Home


def tried(home: Home, waits: list[float], *, right: bool) -> None:
    with suppress(WrongPassphrase), one_try(home, waits.append):
        if not right:
            raise WrongPassphrase("no")


def test_each_wrong_one_makes_the_next_wait_longer(tmp_path: Path) -> None:
    """G11: across processes, as it is kept in the home."""
    home, waits = Home(tmp_path), list[float]()
    for _ in range(9):
        tried(home, waits, right=False)
    assert waits[:FREE] == [0] * FREE
    later = waits[FREE:]
    assert all(before < after for before, after in pairwise(later))
    assert later[0] > 0
    tried(home, waits, right=True)
    tried(home, waits, right=True)
    assert waits[-2] > 0
    assert waits[-1] == 0


@given(st.integers(0, 10**9), st.floats(-(10.0**12), 10.0**12))
def test_no_clock_makes_anybody_wait_for_ever(wrong: int, since_s: float) -> None:
    assert 0 <= wait_s(wrong, since_s) <= LONGEST_S


@pytest.mark.parametrize("text", ["", "x", "5", "5 x", "-5 0", "\xff 1", "9" * 60])
def test_what_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "attempts").write_text(text, "latin-1")
    waits: list[float] = []
    tried(Home(tmp_path), waits, right=True)
    assert waits == [0]


def test_the_count_is_no_link_to_elsewhere(tmp_path: Path) -> None:
    """G15."""
    victim = tmp_path / "victim"
    victim.write_text("mine")
    home = Home(tmp_path / "home").made()
    (home.path / "attempts").symlink_to(victim)
    with pytest.raises(OSError, match="symbolic"):
        tried(home, [], right=False)
    assert victim.read_text() == "mine"

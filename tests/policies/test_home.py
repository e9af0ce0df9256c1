"""The folder that is the user's own, and the marker that revokes without a key."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from manciple.policies.errors import HomeBroken, NotFound
from manciple.policies.home import ALL, Home, own, stops_all, suspends, write_own
from tests.fakes import House


def test_a_new_home_is_for_its_owner_alone(tmp_path: Path) -> None:
    """G15."""
    os.umask(0)
    home = Home(tmp_path / "deep" / "home").made()
    assert stat.S_IMODE(home.path.stat().st_mode) == 0o700


def test_where_no_home_is_none_is_opened(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        Home(tmp_path).opened()


def test_every_file_of_a_home_is_for_its_owner_alone(house: House) -> None:
    """G15."""
    house.grant("tool=cart verb=cart.add asker=user hosts shop.example mode auto")
    house.home.revoke("g1")
    for path in (house.home.path, *house.home.path.rglob("*")):
        own(path)


@pytest.mark.parametrize("name", ["keys.json", "ledger.db"])
def test_a_file_that_others_can_read_is_refused(house: House, name: str) -> None:
    """G15."""
    house.home.opened()
    (house.home.path / name).chmod(0o640)
    with pytest.raises(HomeBroken):
        house.home.opened()


@pytest.mark.parametrize("name", ["keys.json", "ledger.db", "book.db"])
def test_a_link_in_the_home_is_refused(house: House, tmp_path: Path, name: str) -> None:
    """G15: even where it leads to a file that is fine, or nowhere."""
    path, elsewhere = house.home.path / name, tmp_path / "elsewhere"
    if path.exists():
        path.rename(elsewhere)
    path.symlink_to(elsewhere)
    with pytest.raises(HomeBroken, match="symbolic link"):
        house.home.opened()


def test_a_home_that_others_can_enter_is_refused(house: House) -> None:
    """G15."""
    house.home.path.chmod(0o750)
    with pytest.raises(HomeBroken):
        house.home.opened()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_somebody_else_is_refused(house: House) -> None:
    """G15."""
    os.chown(house.home.keys, 12345, 12345)
    with pytest.raises(HomeBroken):
        house.home.opened()


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_own(path, b"first and long")
    write_own(path, b"second")
    assert path.read_bytes() == b"second"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_what_was_revoked_is_read_back(tmp_path: Path) -> None:
    """J08: needs no key."""
    home = Home(tmp_path)
    assert home.revoked() == frozenset()
    home.revoke("g1")
    home.revoke("g2")
    assert home.revoked() == {"g1", "g2"}
    assert stat.S_IMODE(home.marker.stat().st_mode) == 0o600


def test_a_marker_that_cannot_be_read_revokes_everything(tmp_path: Path) -> None:
    """Fail closed."""
    home = Home(tmp_path)
    home.marker.write_bytes(b"\xff\xfe")
    assert home.revoked() == {ALL}
    home.marker.unlink()
    home.marker.mkdir()
    assert home.revoked() == {ALL}


def test_a_revocation_that_comes_while_the_marker_is_taken_over_is_kept(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.revoke("g1")
    said = home.revoked()
    home.revoke("g2")
    home.clear_marker(said)
    assert "g2" in home.revoked()
    home.clear_marker(home.revoked())
    assert home.revoked() == frozenset()
    assert not home.marker.exists()


def test_one_name_is_held_once_and_let_go_of_at_the_end(tmp_path: Path) -> None:
    """D07."""
    home = Home(tmp_path)
    with home.alone("one") as first, home.alone("one") as second, home.alone("two") as other:
        assert (first, second, other) == (True, False, True)
    with home.alone("one") as again:
        assert again


def test_a_lock_ends_with_the_process_that_held_it(tmp_path: Path) -> None:
    """J05: a crash leaves nothing behind that stands in the way."""
    program = (
        "import os, sys; from pathlib import Path; from manciple.policies.home import Home\n"
        "with Home(Path(sys.argv[1])).alone('one') as held:\n"
        "    print(held, flush=True); os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (-9, b"True\n")
    with Home(tmp_path).alone("one") as held:
        assert held


@pytest.mark.parametrize("word", [ALL, "suspended", "suspended:restored", "G1", "g", "g1x", "*"])
def test_a_word_of_the_marker_that_is_no_grant_stops_everything(tmp_path: Path, word: str) -> None:
    home = Home(tmp_path)
    home.revoke("g1")
    assert not stops_all(home.revoked())
    home.revoke(word)
    assert stops_all(home.revoked())


def test_the_marker_says_why_everything_is_suspended(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.revoke("g1")
    home.revoke(ALL)
    assert suspends(home.revoked()) is None
    home.suspend("restored")
    assert suspends(home.revoked()) == "restored"
    home.suspend("went_back")
    assert suspends(home.revoked()) == "went_back"
    assert suspends(frozenset({"suspended"})) == "unknown"

"""What can be done with the keys file: another passphrase, another work key, a sheet."""

from pathlib import Path

import pytest

from manciple.policies import keys_file
from manciple.policies.errors import LogBroken, Misused, WrongPassphrase
from manciple.policies.keys import Unlocked, public_keys, recover, unlock
from manciple.policies.recovery import read_code
from manciple.policies.secret import Secret
from tests import lived_in
from tests.fakes import PASSPHRASE, House

NEW = Secret("another horse battery")


@pytest.fixture(scope="module")
def opened_once(tmp_path_factory: pytest.TempPathFactory) -> Unlocked:
    """A home of the first format, unlocked once."""
    return unlock(lived_in.old_home(tmp_path_factory.mktemp("first")).home, PASSPHRASE)


def test_a_keys_file_of_the_first_format_is_written_in_the_present_one(
    opened_once: Unlocked,
) -> None:
    home, before = opened_once.home, public_keys(opened_once.home)
    made, code = opened_once.with_sheet()
    assert b'"format": 2' in home.keys.read_bytes()
    assert public_keys(home) == before
    again = unlock(home, PASSPHRASE)
    assert again.work.root.reveal() == opened_once.work.root.reveal()
    back = recover(home, read_code(code), before.fingerprint[:20], NEW)
    assert back.contents.user.reveal() == made.contents.user.reveal()
    with pytest.raises(WrongPassphrase):
        unlock(home, PASSPHRASE)
    assert unlock(home, NEW).contents.code is not None


def test_the_costs_are_those_of_today_after_a_change(house: House) -> None:
    """G06: a file that was made with other costs is upgraded."""
    dear = keys_file.Kek.of({"name": "argon2id", "t": 4, "m_kib": 65536, "p": 2, "salt": SALT}, NEW)
    contents = unlock(house.home, PASSPHRASE).contents
    keys_file.write(house.home, contents, dear)
    unlock(house.home, NEW).with_passphrase(PASSPHRASE)
    costs = keys_file.read(house.home).kdf
    assert {name: costs[name] for name in keys_file.PRESENT} == keys_file.PRESENT


SALT = "c2FsdHNhbHRzYWx0c2E="


def test_a_home_without_a_sheet_says_so(house: House) -> None:
    with pytest.raises(WrongPassphrase, match="no recovery sheet"):
        recover(house.home, Secret(bytes(16)), "0" * 64, NEW)


def test_nothing_is_written_before_the_fingerprint_fits(house: House) -> None:
    unlocked, code = unlock(house.home, PASSPHRASE).with_sheet()
    before = house.home.keys.read_bytes()
    fingerprint = public_keys(unlocked.home).fingerprint
    for said in ("", fingerprint[:15], fingerprint[:20] + "x", "f" * 64):
        with pytest.raises(LogBroken):
            recover(house.home, read_code(code), said, NEW)
    with pytest.raises(Misused):
        recover(house.home, read_code(code), fingerprint, Secret("short"))
    assert house.home.keys.read_bytes() == before


def test_no_part_of_the_file_tells_the_code(house: House, tmp_path: Path) -> None:
    _, code = unlock(house.home, PASSPHRASE).with_sheet()
    whole = house.home.keys.read_text().upper()
    assert all(group not in whole for group in (code, code.replace("-", "")))
    assert read_code(code).reveal().hex().upper() not in whole

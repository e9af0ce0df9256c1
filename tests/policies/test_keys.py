"""The two keys: what opens them, what does not, and that they never show themselves."""

import json
import os
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from manciple.policies.errors import (
    HomeBroken,
    LogBroken,
    Misused,
    VaultLocked,
    WrongPassphrase,
)
from manciple.policies.home import Home
from manciple.policies.key_stores import read_key_file, write_key_file
from manciple.policies.keys import PublicKeys, make_keys, public_keys, unlock_user, unlock_work
from manciple.policies.secret import Secret
from tests.fakes import PASSPHRASE, House, Seed

WRONG = Secret("wrong horse battery")
Change = Callable[[dict[str, Any]], None]


def changed(home: Home, change: Change) -> None:
    """Write the keys file anew."""
    found = json.loads(home.keys.read_bytes())
    change(found)
    home.keys.write_text(json.dumps(found))


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_passphrase_opens_both_keys(house: House) -> None:
    """G16: what was made is what is opened."""
    keys = public_keys(house.home)
    work = unlock_work(house.home, PASSPHRASE)
    assert work.root.reveal() == house.work.root.reveal()
    assert work.public == keys.work
    signature = unlock_user(house.home, PASSPHRASE).sign("mandate", b"yes")
    assert keys.verify("user", "mandate", b"yes", signature)


def test_another_passphrase_opens_nothing(house: House) -> None:
    """G11: and which part failed is not said."""
    before = house.home.keys.read_bytes()
    told: set[str] = set()
    for unlock in (unlock_user, unlock_work):
        with pytest.raises(WrongPassphrase) as caught:
            unlock(house.home, WRONG)
        told.add(str(caught.value))
    assert len(told) == 1
    assert house.home.keys.read_bytes() == before


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    """G06."""
    home = Home(tmp_path / "home").made()
    with pytest.raises(Misused):
        make_keys(home, Secret("seven77"))
    assert not home.exists


TURNED_DOWN_OR_DAMAGED: list[Change] = [
    lambda found: found["kdf"].update(t=2),
    lambda found: found["kdf"].update(m_kib=65535),
    lambda found: found["kdf"].update(m_kib=8),
    lambda found: found["kdf"].update(p=0),
    lambda found: found["kdf"].update(name="pbkdf2"),
    lambda found: found["kdf"].update(t=True),
    lambda found: found["kdf"].update(t=3.5),
    lambda found: found["kdf"].update(m_kib=2**50),
    lambda found: found["kdf"].update(t=10**9),
    lambda found: found["kdf"].pop("t"),
    lambda found: found.update(kdf=None),
    lambda found: found["kdf"].update(salt=7),
    lambda found: found.pop("user_public"),
    lambda found: found.pop("work"),
    lambda found: found["work"].pop("sealed"),
    lambda found: found.update(user_public=None),
    lambda found: found["work"].update(public="not base64!"),
    lambda found: found["work"].update(generation="1"),
    lambda found: found["work"].update(more=1),
    lambda found: found.update(more=1),
    lambda found: found.update(format=3),
    lambda found: found.update(recovery={}),
    lambda found: found.update(next=found["work"]),
]


@pytest.mark.parametrize("change", TURNED_DOWN_OR_DAMAGED)
def test_a_derivation_that_was_turned_down_or_a_damaged_file_is_refused(
    house: House, change: Change
) -> None:
    """G07: and one turned up so far that the machine stands still is refused too."""
    changed(house.home, change)
    with pytest.raises(HomeBroken):
        public_keys(house.home)
    with pytest.raises(HomeBroken):
        unlock_user(house.home, PASSPHRASE)


@pytest.mark.parametrize(
    "content", ["", "5", "[]", '"text"', "null", "{", "\x00", "{}", "[" * 10**5]
)
def test_a_file_that_is_no_keys_file_is_refused(house: House, content: str) -> None:
    house.home.keys.write_text(content)
    with pytest.raises(HomeBroken):
        public_keys(house.home)


EXCHANGED: list[Change] = [
    lambda found: found["kdf"].update(t=4),
    lambda found: found["kdf"].update(salt="AAAAAAAAAAAAAAAAAAAAAA=="),
    lambda found: found.update(user_public=found["work"]["public"]),
    lambda found: found.update(user_sealed=found["work"]["sealed"]),
    lambda found: found["work"].update(sealed=found["user_sealed"]),
    lambda found: found["work"].update(generation=2),
    lambda found: found["work"].update(public=found["user_public"]),
    lambda found: found.update(user_sealed=""),
]


@pytest.mark.parametrize("change", EXCHANGED)
def test_nothing_of_the_keys_file_can_be_exchanged(house: House, change: Change) -> None:
    """G02, G07: every part of the header is bound to the sealed keys."""
    changed(house.home, change)
    with pytest.raises(WrongPassphrase):
        unlock_user(house.home, PASSPHRASE)


@settings(max_examples=25)
@given(st.data())
def test_a_flipped_bit_of_the_keys_file_is_noticed_or_means_nothing(
    seed: Seed, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """G05."""
    home = Home(tmp_path_factory.mktemp("flip"))
    whole = bytearray((seed.path / "keys.json").read_bytes())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    home.keys.write_bytes(whole)
    home.keys.chmod(0o600)
    try:
        found = unlock_work(home, PASSPHRASE)
    except (HomeBroken, WrongPassphrase):
        return
    assert found.root.reveal() == seed.work.root.reveal()  # such as a space turned into a tab


def test_an_exchanged_user_key_is_noticed_by_what_is_pinned_outside(
    house: House, tmp_path: Path
) -> None:
    pinned = tmp_path / "outside" / "work.key"
    write_key_file(pinned, house.work, house.ledger.keys)
    assert read_key_file(pinned, public_keys(house.home)).public == house.work.public

    other = Home(tmp_path / "other").made()
    make_keys(other, PASSPHRASE)
    mine = json.loads(other.keys.read_bytes())
    changed(house.home, lambda found: found.update(user_public=mine["user_public"]))
    with pytest.raises(LogBroken):
        read_key_file(pinned, public_keys(house.home))


def test_a_work_key_of_another_home_is_noticed(house: House, seed: Seed, tmp_path: Path) -> None:
    keys = house.ledger.keys
    write_key_file(tmp_path / "work.key", seed.work, keys)
    with pytest.raises(LogBroken):
        read_key_file(tmp_path / "work.key", replace(keys, work=bytes(32)))


@pytest.mark.parametrize(
    "content",
    ["", "5", "[]", "null", "{}", '{"work": 5, "user_fingerprint": ""}', "\xff", "[" * 10**5],
)
def test_a_damaged_key_file_locks(house: House, tmp_path: Path, content: str) -> None:
    path = tmp_path / "work.key"
    path.write_text(content, "latin-1")
    with pytest.raises(VaultLocked):
        read_key_file(path, house.ledger.keys)


def test_a_missing_key_file_locks(house: House, tmp_path: Path) -> None:
    with pytest.raises(VaultLocked):
        read_key_file(tmp_path / "work.key", house.ledger.keys)


def test_key_files_are_for_the_owner_alone(house: House, tmp_path: Path) -> None:
    """G15: whatever the umask is."""
    os.umask(0)
    write_key_file(tmp_path / "outside" / "work.key", house.work, house.ledger.keys)
    home = Home(tmp_path / "new").made()
    make_keys(home, PASSPHRASE)
    assert mode(tmp_path / "outside" / "work.key") == 0o600
    assert mode(tmp_path / "outside") == 0o700
    assert mode(home.keys) == 0o600
    assert mode(home.path) == 0o700


def test_a_key_file_that_others_can_read_or_that_is_a_link_is_refused(
    house: House, tmp_path: Path
) -> None:
    """G15."""
    path = tmp_path / "work.key"
    write_key_file(path, house.work, house.ledger.keys)
    (tmp_path / "link").symlink_to(path)
    with pytest.raises(HomeBroken):
        read_key_file(tmp_path / "link", house.ledger.keys)
    path.chmod(0o640)
    with pytest.raises(HomeBroken):
        read_key_file(path, house.ledger.keys)


def test_writing_a_key_file_follows_no_link_and_takes_no_draft_over(
    house: House, tmp_path: Path
) -> None:
    """G15: neither at the name itself nor at the draft beside it."""
    victim = tmp_path / "victim"
    victim.write_text("mine")
    path = tmp_path / "work.key"
    path.symlink_to(victim)
    (tmp_path / ".work.key.new").symlink_to(victim)
    write_key_file(path, house.work, house.ledger.keys)
    assert victim.read_text() == "mine"
    assert not path.is_symlink()
    assert mode(path) == 0o600

    (tmp_path / ".work.key.new").write_text("left by a crash, and long enough to show")
    (tmp_path / ".work.key.new").chmod(0o666)
    write_key_file(path, house.work, house.ledger.keys)
    assert mode(path) == 0o600
    assert read_key_file(path, house.ledger.keys).public == house.work.public


def test_no_secret_shows_in_a_repr_or_a_traceback(house: House) -> None:
    """H02."""
    with pytest.raises(WrongPassphrase) as caught:
        unlock_user(house.home, WRONG)
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = "".join(whole.format())
    root = house.work.root.reveal()
    seen = [repr(house.work), str(house.user), repr(house.work.sealer), repr(house.ledger), shown]
    for text in seen:
        assert WRONG.reveal() not in text
        assert PASSPHRASE.reveal() not in text
        assert repr(root) not in text
        assert root.hex() not in text


def test_a_signature_says_one_thing_by_one_key(seed: Seed, house: House) -> None:
    """A mandate never passes for a grant, nor a head for a mandate."""
    keys = house.ledger.keys
    by_user, by_work = seed.user.sign("grant", b"m"), seed.work.sign("head", b"m")
    assert keys.verify("user", "grant", b"m", by_user)
    assert keys.verify("work", "head", b"m", by_work)
    assert not keys.verify("user", "mandate", b"m", by_user)
    assert not keys.verify("user", "grant", b"n", by_user)
    assert not keys.verify("work", "grant", b"m", by_user)
    assert not keys.verify("user", "head", b"m", by_work)
    assert not keys.verify("work", "mandate", b"m", by_work)


@given(st.data())
def test_a_flipped_bit_of_a_signature_never_counts(seed: Seed, data: st.DataObject) -> None:
    """G05: and neither does one that was cut or grew."""
    keys = public_keys(Home(seed.path))
    signer = data.draw(st.sampled_from(("user", "work")))
    key = seed.user if signer == "user" else seed.work
    signature = bytearray(key.sign("mandate", b"m"))
    signature[data.draw(st.integers(0, len(signature) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    whole = bytes(signature)
    for forged in (whole, whole[:-1], whole + b"\x00", b"", bytes(64)):
        assert not keys.verify("user" if signer == "user" else "work", "mandate", b"m", forged)


def test_odd_public_keys_verify_nothing() -> None:
    for odd in (PublicKeys(b"", b""), PublicKeys(bytes(65), bytes(32)), PublicKeys(b"x", b"y")):
        assert not odd.verify("user", "grant", b"m", bytes(64))
        assert not odd.verify("work", "grant", b"m", bytes(64))


def test_the_keys_of_each_purpose_differ(seed: Seed) -> None:
    purposes = ("cells", "blind", "vault", "sign")
    derived = {seed.work.derived(purpose).reveal() for purpose in purposes}
    assert len(derived) == len(purposes)
    assert seed.work.root.reveal() not in derived

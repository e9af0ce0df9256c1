"""Backups: one moment of a home that is in use, and only such a file is taken back."""

import io
import itertools
import json
import sqlite3
import tarfile
import threading
from pathlib import Path

import pytest

from manciple.policies.backup import unpack, written
from manciple.policies.errors import HomeBroken, Misused, Refused
from manciple.policies.home import Home
from manciple.policies.keys import unlock, unlock_work
from manciple.policies.secret import Secret
from manciple.tools.book import Book
from tests import lived_in
from tests.fakes import NOW, PASSPHRASE, House


def back_up(house: House, path: Path) -> Path:
    with written(house.home, path, NOW):
        pass
    return path


def test_a_backup_that_is_made_while_others_write_is_one_moment(
    house: House, tmp_path: Path
) -> None:
    Book(house.home, house.work.sealer).database.close()
    stop = threading.Event()

    def write() -> None:
        other = House(house.home, house.work, house.user)
        while not stop.is_set():
            other.vault.set("fit.shoe", Secret("42"), NOW)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        paths = [back_up(house, tmp_path / f"{number}.tgz") for number in range(5)]
    finally:
        stop.set()
        writer.join()
    sizes: list[int] = []
    for number, path in enumerate(paths):
        home = Home(tmp_path / f"back-{number}").made()
        unpack(path, home)
        restored = House(home, house.work, house.user)
        assert restored.problems() == ()
        sizes.append(len(restored.kinds()))
    assert sizes == sorted(sizes)
    assert not list(house.home.path.glob(".backup-*"))


async def test_what_comes_back_is_what_went_in(house: House, tmp_path: Path) -> None:
    """G16."""
    await lived_in.live_in(house)
    before = lived_in.of(house)
    home = Home(tmp_path / "back").made()
    unpack(back_up(house, tmp_path / "kept.tgz"), home)
    assert lived_in.of(House(home, unlock_work(home, PASSPHRASE), house.user)) == before
    assert {path.name for path in home.path.iterdir()} >= {"keys.json", "ledger.db", "book.db"}
    assert not (home.path / "key-file").exists()


def test_an_error_before_it_is_in_its_place_leaves_nothing(house: House, tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), written(house.home, tmp_path / "kept.tgz", NOW):
        raise ZeroDivisionError
    assert not [path for path in tmp_path.iterdir() if "kept" in path.name]


def test_while_the_keys_are_being_changed_nothing_is_backed_up(
    house: House, tmp_path: Path
) -> None:
    with house.home.alone("keys"), pytest.raises(Refused):
        back_up(house, tmp_path / "kept.tgz")
    unlock(house.home, PASSPHRASE).with_next()
    with pytest.raises(Refused):
        back_up(house, tmp_path / "kept.tgz")


def test_a_damaged_database_is_not_backed_up(house: House, tmp_path: Path) -> None:
    house.home.ledger.write_bytes(b"x" * 5000)
    with pytest.raises(HomeBroken):
        back_up(house, tmp_path / "kept.tgz")
    assert not (tmp_path / "kept.tgz").exists()


def tar_of(members: dict[str, bytes], link: str | None = None) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        if link:
            member = tarfile.TarInfo(link)
            member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(member)
    return stream.getvalue()


def manifest(**files: int) -> bytes:
    listed = {name: {"size": size, "sha256": "00"} for name, size in files.items()}
    return json.dumps({"format": 1, "files": listed}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a tar",
        tar_of({}),
        tar_of({"manifest.json": b"{}"}),
        tar_of({"manifest.json": b"[" * 10**5}),
        tar_of({"manifest.json": manifest(**{"../up": 1}), "../up": b"x"}),
        tar_of({"manifest.json": manifest(**{"keys.json": 1, "ledger.db": 1})}),
        tar_of({"manifest.json": manifest(**{"keys.json": 1}), "keys.json": b"x"}),
        tar_of(
            {
                "manifest.json": manifest(**{"keys.json": 1, "ledger.db": 1, "key-file": 1}),
                "keys.json": b"x",
                "ledger.db": b"x",
                "key-file": b"x",
            }
        ),
        tar_of(
            {"manifest.json": manifest(**{"keys.json": 1, "ledger.db": 1}), "keys.json": b"x"},
            link="ledger.db",
        ),
        tar_of(
            {
                "manifest.json": manifest(**{"keys.json": 1, "ledger.db": 1}),
                "keys.json": b"x" * 10**6,
                "ledger.db": b"x",
            }
        ),
    ],
    ids=itertools.count(),
)
def test_what_is_no_backup_is_not_unpacked(tmp_path: Path, content: bytes) -> None:
    path, home = tmp_path / "some.tgz", Home(tmp_path / "back").made()
    path.write_bytes(content)
    with pytest.raises((Misused, HomeBroken)):
        unpack(path, home)
    assert not (home.path / "ledger.db").exists()
    assert not (tmp_path / "up").exists()


def test_a_snapshot_carries_nothing_that_was_deleted(house: House, tmp_path: Path) -> None:
    house.vault.set("fit.shoe", Secret("42"), NOW)
    (gone,) = house.sql("SELECT wrapped, value FROM field")
    raw = sqlite3.connect(house.home.ledger)
    raw.execute("PRAGMA secure_delete=OFF")
    raw.execute("DELETE FROM field")
    raw.commit()
    home = Home(tmp_path / "back").made()
    unpack(back_up(house, tmp_path / "kept.tgz"), home)
    raw.close()
    whole = (home.path / "ledger.db").read_bytes()
    assert not any(cell in whole for cell in gone)

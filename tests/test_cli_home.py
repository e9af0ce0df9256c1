"""Making a home and leaving it: without a terminal, without a key store, and with nothing about."""

import os
import stat
import subprocess
import tarfile
import time
from pathlib import Path

import pytest

from manciple.agent.typist import manciple
from tests.practice import here, one_clear_line
from tests.terminal import NEW_PASSPHRASE, PASSPHRASE, Person, Ran, leaks


def new(tmp_path: Path) -> Person:
    person = Person(tmp_path / "new")
    person.folder.mkdir(mode=0o700)
    return person


def modes(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode)
        for path in folder.rglob("*")
    }


# --- init


def test_init_needs_neither_a_terminal_nor_a_key_store(tmp_path: Path) -> None:
    person = new(tmp_path)
    ran = person.run("init", passphrase=PASSPHRASE)
    assert ran.code == 0, ran.stderr
    assert "sealed under the passphrase alone" in ran.stdout
    assert "next: manciple grant --starters" in ran.stderr
    one_clear_line(person.run("status"), 5)
    opened = person.run("status", "--json", passphrase=PASSPHRASE)
    assert '"grants": 0' in opened.stdout
    assert leaks(person.folder, [PASSPHRASE]) == []


def test_a_key_file_opens_the_vault_without_a_person(tmp_path: Path) -> None:
    person = new(tmp_path)
    ran = person.run("init", "--key-file", str(person.key_file), passphrase=PASSPHRASE)
    assert ran.code == 0, ran.stderr
    assert stat.S_IMODE(person.key_file.stat().st_mode) == 0o600
    assert person.run("status").code == 0
    one_clear_line(person.run("init", passphrase=PASSPHRASE), 2, "manciple status")
    assert leaks(person.folder, [PASSPHRASE]) == []


@pytest.mark.parametrize(
    ("words", "passphrase", "code"),
    [
        (["--currency", "XYZ"], PASSPHRASE, 2),
        ([], "short", 2),
        (["--key-file", "HOME/work.key"], PASSPHRASE, 2),
        (["--key-file", "THERE"], PASSPHRASE, 2),
    ],
)
def test_an_init_that_fails_can_be_said_again(
    tmp_path: Path, words: list[str], passphrase: str, code: int
) -> None:
    person = new(tmp_path)
    there = person.folder / "there"
    there.write_text("mine")
    named = [w.replace("HOME", str(person.home)).replace("THERE", str(there)) for w in words]
    one_clear_line(person.run("init", *named, passphrase=passphrase), code)
    assert there.read_text() == "mine"
    assert not (person.home / "keys.json").exists()
    assert person.run("init", passphrase=PASSPHRASE).code == 0


def test_without_any_way_to_a_passphrase_nothing_is_made(tmp_path: Path) -> None:
    person = new(tmp_path)
    one_clear_line(person.run("init"), 5, "a new passphrase is typed at a", "--passphrase-fd")
    one_clear_line(person.run("--passphrase-fd", "63", "init"), 2, "--passphrase-fd")
    assert not person.home.exists()


def test_two_different_passphrases_make_no_home(tmp_path: Path) -> None:
    person = new(tmp_path)
    answers = [NEW_PASSPHRASE[0], ("the same again", "something else")]
    shown = person.type("init", answers=answers)
    assert shown.code == 2
    assert PASSPHRASE not in shown.shown
    assert not person.home.exists()


def test_the_passphrase_is_seen_by_no_other_process(tmp_path: Path) -> None:
    """Neither in the arguments nor in the environment, while it is being read and after."""
    person = new(tmp_path)
    reading, writing = os.pipe()
    with subprocess.Popen(
        manciple("--passphrase-fd", str(reading), "init"),
        env=person.environment,
        pass_fds=[reading],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        seen = b""
        os.write(writing, PASSPHRASE.encode() + b"\n")
        os.close(writing)
        while program.poll() is None:
            for name in ("cmdline", "environ"):
                try:
                    seen += Path(f"/proc/{program.pid}/{name}").read_bytes()
                except OSError:
                    break
            time.sleep(0.01)
    os.close(reading)
    assert program.returncode == 0
    assert b"init" in seen
    assert PASSPHRASE.encode() not in seen


def test_every_file_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    person = new(tmp_path)
    os.umask(0)
    init = ("init", "--key-file", str(person.key_file))
    assert person.run(*init, passphrase=PASSPHRASE).code == 0
    assert person.run("me", "set", "fit.top", stdin="M").code == 0
    assert person.run("revoke", "--all").code == 0
    assert {mode & 0o077 for mode in modes(person.folder).values()} == {0}
    assert len(modes(person.folder)) >= 5


# --- uninstall


def test_uninstall_says_what_it_would_delete_and_deletes_nothing_unasked(person: Person) -> None:
    ran = here(person, "uninstall")
    assert ran.code == 2
    said = ran.stderr
    for path in (*(p for p in person.home.iterdir() if p.is_file()), person.key_file):
        assert str(path) in said
    assert "hint: --delete" in said
    assert here(person, "status").code == 0


def test_a_backup_opens_with_the_passphrase_alone(person: Person, tmp_path: Path) -> None:
    assert here(person, "me", "set", "fit.top", stdin="EU 4711.31904").code == 0
    backup = tmp_path / "backup.tgz"
    ran = here(person, "uninstall", "--backup", str(backup), "--delete")
    assert ran.code == 0, ran.stderr
    assert not person.home.exists()
    assert not person.key_file.exists()
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    other = new(tmp_path)
    other.home.mkdir(mode=0o700)
    with tarfile.open(backup) as archive:
        archive.extractall(other.home, filter="data")
    assert leaks(other.folder, ["EU 4711.31904", PASSPHRASE]) == []
    shown = other.type("me", "show", answers=[("passphrase", PASSPHRASE)])
    assert shown.code == 0, shown.shown
    assert "EU 4711.31904" in shown.shown
    assert other.run("audit", "verify", passphrase=PASSPHRASE).code == 0


@pytest.mark.parametrize("where", ["home/backup.tgz", "there", "nowhere/backup.tgz"])
def test_a_backup_that_cannot_be_kept_stops_the_deletion(person: Person, where: str) -> None:
    (person.folder / "there").write_text("mine")
    ran = here(person, "uninstall", "--backup", str(person.folder / where), "--delete")
    one_clear_line(ran, 2)
    assert (person.folder / "there").read_text() == "mine"
    assert here(person, "status").code == 0


def test_at_a_terminal_it_offers_a_backup_and_waits_for_the_word(person: Person) -> None:
    backup = person.folder / "kept.tgz"
    left = [("back it up first", str(backup)), ("type delete", "yes")]
    shown = person.type("uninstall", answers=left)
    assert shown.code == 0
    assert "nothing was deleted" in shown.shown
    assert backup.exists()
    assert here(person, "status").code == 0
    gone = [("back it up first", ""), ("type delete", "delete")]
    assert person.type("uninstall", answers=gone).code == 0
    assert not person.home.exists()


def test_uninstall_needs_no_key(person: Person) -> None:
    person.key_file.unlink()
    ran: Ran = here(person, "uninstall", "--delete")
    assert ran.code == 0, ran.stderr
    assert not person.home.exists()

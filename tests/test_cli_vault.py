"""Keys, backups and the profile at the command line."""

import json
import os
import re
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from manciple.policies.home import Home
from manciple.policies.keys import public_keys
from tests.practice import here, one_clear_line
from tests.terminal import PASSPHRASE, SIGNED, Person, leaks

NEW = "another horse battery"
NAME = "Ada Canary-Byron"


@contextmanager
def fd(text: str) -> Generator[str, None, None]:
    """Put `text` into a descriptor that a command reads."""
    reading, writing = os.pipe()
    os.write(writing, text.encode() + b"\n")
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


def named(person: Person) -> Person:
    assert here(person, "me", "set", "identity.name", stdin=NAME).code == 0
    return person


def name_in(person: Person, passphrase: str) -> str:
    with fd(passphrase) as opening:
        ran = here(person, "--passphrase-fd", opening, "me", "show", "--json")
    assert ran.code == 0, ran.stderr
    return str(json.loads(ran.stdout)["me"]["identity.name"])


def alone(person: Person) -> Person:
    """Take the key file away: the passphrase is all that opens the home."""
    person.key_file.unlink(missing_ok=True)
    (person.home / "key-file").unlink(missing_ok=True)
    return person


def sheet_of(person: Person) -> tuple[str, str]:
    """Have a sheet printed; returns the code and the fingerprint."""
    with fd(PASSPHRASE) as opening:
        ran = here(person, "--passphrase-fd", opening, "keys", "recovery")
    assert ran.code == 0, ran.stderr
    code = re.search(r"code +([0-9A-Z-]{34})$", ran.stdout, re.MULTILINE)
    print_ = re.search(r"user key +((?:[0-9a-f]{4} ?)+)\n +((?:[0-9a-f]{4} ?)+)", ran.stdout)
    assert code
    assert print_
    return code[1], print_[1] + print_[2]


# --- keys


def test_another_passphrase_opens_and_the_earlier_one_does_not(person: Person) -> None:
    alone(named(person))
    with fd(PASSPHRASE) as old, fd(NEW) as new:
        words = ["keys", "passphrase", "--new-passphrase-fd", new]
        ran = here(person, "--passphrase-fd", old, *words)
    assert ran.code == 0, ran.stderr
    assert name_in(person, NEW) == NAME
    with fd(PASSPHRASE) as opening:
        one_clear_line(here(person, "--passphrase-fd", opening, "me", "show"), 5, "try again")
    assert leaks(person.folder, [PASSPHRASE, NEW]) == []


def test_a_passphrase_is_changed_at_a_terminal(person: Person) -> None:
    answers = [
        ("the present passphrase", PASSPHRASE),
        ("a new passphrase", NEW),
        ("the same again", NEW),
    ]
    typed = person.type("keys", "passphrase", answers=answers)
    assert typed.code == 0, typed.shown
    assert here(person, "status").code == 0  # the key file opens as before


@pytest.mark.parametrize(
    ("old", "new", "code"), [("wrong horse", NEW, 5), (PASSPHRASE, "short", 2)]
)
def test_a_change_of_the_passphrase_that_fails_changes_nothing(
    person: Person, old: str, new: str, code: int
) -> None:
    """G11."""
    before = (person.home / "keys.json").read_bytes()
    with fd(old) as first, fd(new) as second:
        words = ["keys", "passphrase", "--new-passphrase-fd", second]
        one_clear_line(here(person, "--passphrase-fd", first, *words), code)
    assert (person.home / "keys.json").read_bytes() == before


def test_the_work_key_is_changed_and_the_key_file_follows(person: Person) -> None:
    named(person)
    before = person.key_file.read_bytes()
    with fd(PASSPHRASE) as opening:
        ran = here(person, "--passphrase-fd", opening, "keys", "rotate")
    assert ran.code == 0, ran.stderr
    assert person.key_file.read_bytes() != before
    assert NAME in here(person, "me", "show").stdout
    assert here(person, "audit", "verify").code == 0
    assert '"generation": 2' in here(person, "audit", "log", "--json").stdout


def test_the_sheet_restores_both_keys_under_a_new_passphrase(person: Person) -> None:
    """G16."""
    code, fingerprint = sheet_of(alone(named(person)))
    typed = person.type(
        "keys",
        "recover",
        answers=[
            ("the code on", code.lower().replace("-", " ")),
            ("the user key on", fingerprint[:19]),
            ("a new passphrase", NEW),
            ("the same again", NEW),
        ],
    )
    assert typed.code == 0, typed.shown
    assert code not in typed.shown
    assert name_in(person, NEW) == NAME
    assert (
        person.type("grant", "--starters", answers=[("passphrase: ", NEW), *signed(NEW)]).code == 0
    )
    assert leaks(person.home, [code, code.replace("-", "")]) == []


def signed(passphrase: str) -> list[tuple[str, str]]:
    return [SIGNED[0], ("to sign", passphrase)]


def test_the_sheet_still_opens_after_the_keys_were_changed(person: Person) -> None:
    code, fingerprint = sheet_of(alone(named(person)))
    with fd(PASSPHRASE) as opening:
        assert here(person, "--passphrase-fd", opening, "keys", "rotate").code == 0
    with fd(PASSPHRASE) as old, fd("a third horse battery") as new:
        words = ["keys", "passphrase", "--new-passphrase-fd", new]
        assert here(person, "--passphrase-fd", old, *words).code == 0
    with fd(code) as typed, fd(NEW) as new:
        words = ["--code-fd", typed, "--new-passphrase-fd", new, "--fingerprint", fingerprint]
        ran = here(person, "keys", "recover", *words)
    assert ran.code == 0, ran.stderr
    assert name_in(person, NEW) == NAME


def test_a_new_sheet_makes_the_earlier_one_void(person: Person) -> None:
    code, fingerprint = sheet_of(person)
    sheet_of(person)
    with fd(code) as typed, fd(NEW) as new:
        words = ["--code-fd", typed, "--new-passphrase-fd", new, "--fingerprint", fingerprint]
        one_clear_line(here(person, "keys", "recover", *words), 5)


def test_a_home_with_another_user_key_than_the_sheet_names_is_not_recovered(
    person: Person,
) -> None:
    code, fingerprint = sheet_of(person)
    before = (person.home / "keys.json").read_bytes()
    for said in ("0" * 64, fingerprint[:9], ""):
        with fd(code) as typed, fd(NEW) as new:
            words = ["--code-fd", typed, "--new-passphrase-fd", new, "--fingerprint", said]
            one_clear_line(here(person, "keys", "recover", *words), 6, "do not go on")
    assert (person.home / "keys.json").read_bytes() == before


def test_a_slip_of_the_pen_is_said_before_anything_is_tried(person: Person) -> None:
    code, _ = sheet_of(person)
    slipped = ("1" if code[0] != "1" else "2") + code[1:]
    with fd(slipped) as typed, fd(NEW) as new:
        words = ["--code-fd", typed, "--new-passphrase-fd", new, "--fingerprint", "0" * 16]
        one_clear_line(here(person, "keys", "recover", *words), 2, "sheet")


# --- backup, restore


def backed_up(person: Person) -> Path:
    path = person.folder / "kept.tgz"
    ran = here(person, "backup", str(path))
    assert ran.code == 0, ran.stderr
    return path


def elsewhere(tmp_path: Path) -> Person:
    person = Person(tmp_path / "elsewhere")
    person.folder.mkdir(mode=0o700)
    return person


def test_a_restored_home_holds_the_same_and_is_suspended(person: Person, tmp_path: Path) -> None:
    path = backed_up(named(person))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert leaks(path.parent, [NAME]) == []
    other = elsewhere(tmp_path)
    with fd(PASSPHRASE) as opening:
        words = ["restore", str(path), "--key-file", str(other.key_file)]
        ran = here(other, "--passphrase-fd", opening, *words)
    assert ran.code == 0, ran.stderr
    assert "next: manciple grant --again" in ran.stderr
    assert NAME in here(other, "me", "show").stdout
    shown = here(other, "permissions", "--json").stdout
    assert '"suspended"' in shown
    assert '"live"' not in shown
    assert here(other, "audit", "verify").code == 0
    assert other.type("grant", "--again", answers=SIGNED).code == 0
    assert '"suspended"' not in here(other, "permissions", "--json").stdout
    assert public_keys(Home(other.home)) == public_keys(Home(person.home))


def test_a_home_is_restored_with_the_recovery_sheet(person: Person, tmp_path: Path) -> None:
    """G16: equal data, and a log that verifies."""
    code, fingerprint = sheet_of(named(person))
    path, other = backed_up(person), elsewhere(tmp_path)
    with fd(code) as typed, fd(NEW) as new:
        words = ["--code-fd", typed, "--new-passphrase-fd", new, "--fingerprint", fingerprint]
        ran = here(other, "restore", str(path), "--recovery", *words)
    assert ran.code == 0, ran.stderr
    assert name_in(other, NEW) == NAME
    with fd(NEW) as opening:
        log = here(other, "--passphrase-fd", opening, "audit", "log", "--json").stdout
    mine = here(person, "audit", "log", "--json").stdout.splitlines()
    theirs = log.splitlines()
    assert theirs[: len(mine) - 1] == mine[:-1]  # but for the entry of the backup itself
    assert '"reason": "restored"' in theirs[-1]
    with fd(NEW) as opening:
        assert here(other, "--passphrase-fd", opening, "audit", "verify").code == 0


@pytest.mark.parametrize("where", ["home/kept.tgz", "there", "nowhere/kept.tgz"])
def test_a_backup_that_cannot_be_kept_is_said_so(person: Person, where: str) -> None:
    (person.folder / "there").write_text("mine")
    one_clear_line(here(person, "backup", str(person.folder / where)), 2)
    assert (person.folder / "there").read_text() == "mine"
    assert '"backed_up"' not in here(person, "audit", "log", "--json").stdout


def test_a_home_is_restored_into_an_empty_place_only(person: Person, tmp_path: Path) -> None:
    path = backed_up(person)
    with fd(PASSPHRASE) as opening:
        one_clear_line(here(person, "--passphrase-fd", opening, "restore", str(path)), 2, "--home")
    assert here(person, "audit", "verify").code == 0


@pytest.mark.parametrize("at", [0.05, 0.3, 0.6, 0.95])
@pytest.mark.parametrize("how", ["flip", "cut"])
def test_a_damaged_backup_restores_nothing(
    person: Person, tmp_path: Path, at: float, how: str
) -> None:
    path, other = backed_up(person), elsewhere(tmp_path)
    whole = bytearray(path.read_bytes())
    place = int(len(whole) * at)
    if how == "flip":
        whole[place] ^= 0x10
    path.write_bytes(whole if how == "flip" else whole[:place])
    with fd(PASSPHRASE) as opening:
        ran = here(other, "--passphrase-fd", opening, "restore", str(path))
    assert ran.code in {1, 2, 5, 6}
    one_clear_line(ran, ran.code)
    assert not other.home.exists()
    assert list(other.folder.iterdir()) == []


def test_the_wrong_passphrase_restores_nothing(person: Person, tmp_path: Path) -> None:
    path, other = backed_up(person), elsewhere(tmp_path)
    with fd("wrong horse battery") as opening:
        one_clear_line(here(other, "--passphrase-fd", opening, "restore", str(path)), 5)
    assert list(other.folder.iterdir()) == []


def test_what_was_erased_after_a_backup_is_erased_again_when_it_is_restored(
    person: Person, tmp_path: Path
) -> None:
    """G09: a note beside the backup says so, and nobody else reads it or writes one."""
    named(person)
    for field, value in (("fit.top", "M"), ("fit.shoe", "42")):
        assert here(person, "me", "set", field, stdin=value).code == 0
    path = backed_up(person)
    for field in ("identity.name", "fit.top"):
        said = here(person, "me", "forget", field, "--delete").stderr
        assert f"{path} (a restore erases it again, by the note beside it)" in said
    note = path.with_name(f"{path.name}.erased")
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert leaks(note.parent, [NAME, "identity.name"]) == []
    other = elsewhere(tmp_path)
    with fd(PASSPHRASE) as opening:
        ran = here(other, "--passphrase-fd", opening, "restore", str(path), "--json")
    assert ran.code == 0, ran.stderr
    data = json.loads(ran.stdout)
    assert (data["erased_again"], data["fields"]) == (["fit.top", "identity.name"], ["fit.shoe"])
    assert "as they were then: fit.shoe; what you erased, erase again" in ran.stderr
    with fd(PASSPHRASE) as opening:
        shown = here(other, "--passphrase-fd", opening, "me", "show", "--json").stdout
    assert json.loads(shown) == {"me": {"fit.shoe": "42"}}
    with fd(PASSPHRASE) as opening:
        assert here(other, "--passphrase-fd", opening, "audit", "verify").code == 0


def test_a_value_that_was_set_after_an_erasure_is_not_erased_by_an_older_note(
    person: Person, tmp_path: Path
) -> None:
    """G09: a note is of one version, and for one file; another one's does not open."""
    assert here(person, "me", "set", "fit.top", stdin="M").code == 0
    first = backed_up(person)
    assert here(person, "me", "forget", "fit.top", "--delete").code == 0
    assert here(person, "me", "set", "fit.top", stdin="L").code == 0
    second = person.folder / "second.tgz"
    assert here(person, "backup", str(second)).code == 0
    note = first.with_name(f"{first.name}.erased")
    note.rename(second.with_name(f"{second.name}.erased"))
    other = elsewhere(tmp_path)
    with fd(PASSPHRASE) as opening:
        ran = here(other, "--passphrase-fd", opening, "restore", str(second), "--json")
    assert ran.code == 0, ran.stderr
    data = json.loads(ran.stdout)
    assert (data["erased_again"], data["fields"], data["note_read"]) == ([], ["fit.top"], False)
    assert "its note does not open with these keys" in ran.stderr


# --- me


def test_what_is_erased_is_proved_to_be_gone_and_the_backups_are_named(person: Person) -> None:
    """G08, G09."""
    named(person)
    path = backed_up(person)
    one_clear_line(here(person, "me", "erase"), 2, "--delete")
    ran = here(person, "me", "erase", "--delete")
    assert ran.code == 0, ran.stderr
    assert "nothing of it is left" in ran.stdout
    assert str(path) in ran.stderr
    assert json.loads(here(person, "me", "show", "--json").stdout) == {"me": {}}
    log = here(person, "audit", "log", "--json").stdout
    assert '"erasure_checked"' in log
    assert '"left": []' in log
    assert here(person, "audit", "verify").code == 0
    one_clear_line(here(person, "me", "erase", "--delete"), 1)


def test_erasing_waits_for_the_word_at_a_terminal(person: Person) -> None:
    named(person)
    assert person.type("me", "erase", answers=[("type erase", "yes")]).code == 0
    assert NAME in here(person, "me", "show", "identity.name").stdout
    assert person.type("me", "erase", answers=[("type erase", "erase")]).code == 0
    assert NAME not in here(person, "me", "show").stdout


def test_one_field_is_forgotten_and_its_backup_named(person: Person) -> None:
    assert here(person, "me", "set", "fit.top", stdin="M").code == 0
    path = backed_up(person)
    named(person)
    words = ("me", "forget", "identity.name", "--delete")
    assert str(path) not in here(person, *words).stderr
    assert str(path) in here(person, "me", "forget", "fit.top", "--delete").stderr
    one_clear_line(here(person, "me", "forget", "fit.top"), 1)
    one_clear_line(here(person, "me", "forget", "fit.soul"), 2)


def test_forgetting_a_field_waits_for_a_yes(person: Person) -> None:
    named(person)
    waits = here(person, "me", "forget", "identity.name", stdin="yes\n")
    one_clear_line(waits, 4, "--delete")
    left = person.type("me", "forget", "identity.name", answers=[("type yes", "no")])
    assert left.code == 4
    assert "nothing was erased" in left.shown
    assert NAME in here(person, "me", "show", "identity.name").stdout
    typed = person.type("me", "forget", "identity.name", answers=[("type yes", "yes")])
    assert typed.code == 0, typed.shown
    assert NAME not in here(person, "me", "show").stdout


def test_the_export_holds_the_person_s_data_and_no_key(person: Person) -> None:
    """G17."""
    named(person)
    assert here(person, "me", "set", "model.key", stdin="sk-canary-of-the-key").code == 0
    path = person.folder / "me.json"
    ran = here(person, "me", "export", str(path))
    assert ran.code == 0, ran.stderr
    assert "model.key" in ran.stderr
    whole = json.loads(path.read_text())
    assert {name: each["value"] for name, each in whole["fields"].items()} == {
        "identity.name": NAME
    }
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert leaks(person.folder / "nothing", ["sk-canary-of-the-key"]) == []
    assert "sk-canary" not in path.read_text()
    one_clear_line(here(person, "me", "export", str(path)), 2)
    uses = json.loads(here(person, "me", "uses", "identity.name", "--json").stdout)["uses"]
    assert [(use["who"], use["purpose"]) for use in uses] == [("you", "export")]


def test_a_field_that_nobody_saw_says_so(person: Person) -> None:
    ran = here(person, "me", "uses", "address.home")
    assert ran.code == 0
    assert "nobody was given address.home" in ran.stderr


@pytest.mark.parametrize("field", ["identity.name", "payment.main", "history.purchases"])
def test_a_card_number_is_refused(person: Person, field: str) -> None:
    ran = here(person, "me", "set", field, stdin="4111 1111 1111 1111")
    one_clear_line(ran, 2, "manciple keeps none")
    assert "4111" not in ran.stderr


# --- wrong passphrases


def test_wrong_passphrases_are_counted_and_the_right_one_forgets_them(person: Person) -> None:
    """G11."""
    alone(person)
    for _ in range(2):
        with fd("wrong horse battery") as opening:
            one_clear_line(here(person, "--passphrase-fd", opening, "status"), 5)
    assert (person.home / "attempts").read_text().startswith("2 ")
    with fd(PASSPHRASE) as opening:
        assert here(person, "--passphrase-fd", opening, "status").code == 0
    assert (person.home / "attempts").read_text() == ""

"""The log at the command line, as a reviewer meets it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.practice import here, one_clear_line
from tests.terminal import SIGN, Person

SCRIPT = Path(__file__).parents[1] / "docs" / "verify_bundle.py"


@pytest.fixture
def witnessed(person: Person) -> Person:
    """Somebody with a witness in a folder that stands for a stick."""
    (person.folder / "stick").mkdir()
    ran = here(person, "audit", "witness", "add", "file", str(person.folder / "stick" / "head"))
    assert ran.code == 0, ran.stderr
    assert "file-1 has seen" in ran.stdout
    assert "same disk" in ran.stdout
    return person


def test_a_witness_is_added_listed_sent_to_and_let_go_of(witnessed: Person) -> None:
    listed = json.loads(here(witnessed, "audit", "witness", "list", "--json").stdout)
    assert [each["witness"] for each in listed["witnesses"]] == ["key-file", "file-1"]
    assert [each["needed"] for each in listed["witnesses"]] == [False, True]
    assert here(witnessed, "audit", "witness", "send").code == 0
    assert "file-1" in here(witnessed, "audit", "witness", "list").stdout
    one_clear_line(here(witnessed, "audit", "witness", "remove", "file-9"), 1)
    one_clear_line(here(witnessed, "audit", "witness", "remove", "file-1"), 5)
    removed = witnessed.type("audit", "witness", "remove", "file-1", answers=[SIGN])
    assert removed.code == 0, removed.shown
    assert here(witnessed, "audit", "verify").code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("witness", "add", "pigeon", "x"), 2),
        (("witness", "add", "file", "/nowhere/at/all"), 1),
        (("witness", "add", "git", "/tmp"), 1),
        (("show", "9999"), 1),
        (("receipt", "g99"), 1),
        (("log", "--since", "yesterday"), 2),
        (("export", "/nowhere/at/all"), 2),
        (("export", "x", "--as", "pdf"), 2),
    ],
)
def test_a_slip_gives_one_clear_line(person: Person, words: tuple[str, ...], code: int) -> None:
    one_clear_line(here(person, "audit", *words), code)
    assert here(person, "audit", "verify").code == 0


def test_a_home_that_was_put_back_is_said_and_suspended(witnessed: Person) -> None:
    """I04: exit 6, one clear line, and nothing is done."""
    copy = shutil.copytree(witnessed.home, witnessed.folder / "copy")
    assert here(witnessed, "me", "set", "fit.top", "--json", stdin="M").code == 0
    assert here(witnessed, "audit", "witness", "send").code == 0
    shutil.rmtree(witnessed.home)
    shutil.copytree(copy, witnessed.home)
    witnessed.home.chmod(0o700)
    verified = here(witnessed, "audit", "verify")
    assert verified.code == 6
    assert "file-1 has seen" in verified.stdout
    assert "last good" in verified.stdout
    one_clear_line(here(witnessed, "audit", "witness", "send"), 6, "audit verify")
    assert "suspended" in here(witnessed, "permissions").stdout


def test_an_entry_is_shown_and_a_bundle_is_verified_elsewhere(witnessed: Person) -> None:
    shown = here(witnessed, "audit", "show", "1")
    assert "granted" in shown.stdout
    bundle = witnessed.folder / "bundle.json"
    ran = here(witnessed, "audit", "export", str(bundle))
    fingerprint = ran.stderr.strip().rpartition(" ")[2]
    command = [sys.executable, "-I", str(SCRIPT), str(bundle), fingerprint]
    elsewhere = subprocess.run(command, capture_output=True, text=True, check=False, env={})
    assert elsewhere.returncode == 0, elsewhere.stdout
    assert "key-file, file-1" in elsewhere.stdout


def test_answers_are_one_object(witnessed: Person) -> None:
    out = witnessed.folder / "out.csv"
    for words, names in (
        (("audit", "show", "1"), {"record", "leaf", "salt", "detail", "inclusion", "checkpoint"}),
        (("audit", "verify", "--new"), {"entries", "begin", "problems", "since", "good"}),
        (("audit", "receipt", "g1"), {"@context", "dct:hasPart", "manciple:proof"}),
        (("audit", "export", str(out), "--as", "csv"), {"file", "as", "entries"}),
        (("audit", "witness", "send"), {"witnesses"}),
    ):
        [line] = here(witnessed, *words, "--json").stdout.splitlines()
        assert names <= json.loads(line).keys()


def test_the_log_is_filtered_and_paged(person: Person) -> None:
    granted = here(person, "audit", "log", "--kind", "granted", "--json").stdout.splitlines()
    assert granted
    assert {json.loads(line)["entry"]["kind"] for line in granted} == {"granted"}
    first = here(person, "audit", "log", "--last", "2", "--json").stdout.splitlines()
    second = here(person, "audit", "log", "--last", "2", "--page", "2", "--json").stdout
    assert json.loads(second.splitlines()[-1])["seq"] == json.loads(first[0])["seq"] - 1
    assert "earlier ones: --before" in here(person, "audit", "log", "--last", "2").stderr


def test_doctor_says_that_a_witness_on_the_same_disk_is_too_near(witnessed: Person) -> None:
    checks = json.loads(here(witnessed, "doctor", "--json").stdout)["checks"]
    (witness,) = [each for each in checks if each["check"] == "witness"]
    assert witness["state"] == "look"

"""The log at the command line, as a reviewer meets it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from manciple.agent.language import language_of
from tests.practice import here, one_clear_line
from tests.terminal import PASSPHRASE, SIGN, SIGNED, Person

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
    head = str(witnessed.folder / "stick" / "head")
    again = here(witnessed, "audit", "witness", "add", "file", head)
    one_clear_line(again, 2, "file-1 keeps the head there already", "witness list")
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
        (("export", ""), 2),
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
    looked = here(witnessed, "doctor", "--json")
    checks = {each["check"]: each for each in json.loads(looked.stdout)["checks"]}
    assert looked.code == 1
    assert "the log was cut or put back" in checks["log"]["said"]
    assert "has seen" in checks["witness"]["said"]
    assert {checks[name]["state"] for name in ("log", "witness")} == {"look"}
    stands = here(witnessed, "status")
    assert stands.code == 1
    assert "this home was put back" in stands.stderr
    verified = here(witnessed, "audit", "verify")
    assert verified.code == 6
    assert "file-1 has seen" in verified.stdout
    assert "last good" in verified.stdout
    one_clear_line(here(witnessed, "audit", "witness", "send"), 6, "audit verify")
    assert "suspended" in here(witnessed, "permissions").stdout
    checks = json.loads(here(witnessed, "doctor", "--json").stdout)["checks"]
    assert {"check": "marker", "state": "look", "said": "stopped"} in checks


def test_a_reviewer_names_the_witness_from_outside(person: Person) -> None:
    """I04: a home from before a witness was added knows of none."""
    copy = shutil.copytree(person.home, person.folder / "copy")
    (person.folder / "a stick").mkdir()
    head = person.folder / "a stick" / "head"
    assert here(person, "audit", "witness", "add", "file", str(head)).code == 0
    assert here(person, "audit", "verify", "--witness", str(head)).code == 0
    shutil.rmtree(person.home)
    shutil.copytree(copy, person.home)
    person.home.chmod(0o700)
    (person.folder / "work.key.head").unlink()
    assert here(person, "audit", "verify").code == 0, "nobody in the home can tell"
    for words in ([str(head)], [f"file '{head}'"]):
        ran = here(person, "audit", "verify", *(w for x in words for w in ("--witness", x)))
        assert ran.code == 6
        assert f"{words[0]} has seen" in ran.stdout
    both = here(person, "audit", "verify", "--witness", str(head), "--witness", str(head), "--new")
    assert both.stdout.count("has seen") == 2
    head.unlink()
    lost = here(person, "audit", "verify", "--witness", str(head))
    one_clear_line(lost, 1, "mistyped?")
    assert "this home was put back" in lost.stderr, "which a home of its past cannot know"
    assert here(person, "audit", "witness", "add", "file", str(head)).code == 0
    head.unlink()
    lost = here(person, "audit", "verify", "--witness", str(head))
    assert lost.code == 6, "this log names it"
    assert "it was a witness of this log, and what it kept is gone" in lost.stdout
    typo = here(person, "audit", "verify", "--witness", str(head.with_name("haed")))
    one_clear_line(typo, 1, str(head))
    one_clear_line(here(person, "audit", "verify", "--witness", "/nowhere/at/all"), 1)
    one_clear_line(here(person, "audit", "verify", "--witness", "git"), 2)
    one_clear_line(here(person, "audit", "verify", "--witness", ""), 2, "--witness says nothing")
    bare = here(person, "audit", "verify", "--witness", str(person.folder))
    one_clear_line(bare, 1, "there is no repository", "mistyped, or lost?")
    assert "git init" not in bare.stderr
    (person.folder / "a stick").rename(person.folder / "another")
    listed = here(person, "--lang", "zh", "audit", "witness", "list").stdout
    assert "its folder" not in listed
    assert "它的資料夾不在" in listed
    one_clear_line(here(person, "audit", "verify", "--witness", "file 'x"), 2)


def test_a_restored_home_goes_on_with_its_witness_after_one_signature(witnessed: Person) -> None:
    """I04, G16: what the witness has seen and is not here is shown, and given up by signature."""
    kept = witnessed.folder / "kept.tgz"
    assert here(witnessed, "backup", str(kept)).code == 0
    assert here(witnessed, "me", "set", "fit.top", stdin="M").code == 0
    assert here(witnessed, "audit", "witness", "send").code == 0
    shutil.rmtree(witnessed.home)
    witnessed.key_file.unlink()
    restored = witnessed.run(
        "restore", str(kept), "--key-file", str(witnessed.key_file), passphrase=PASSPHRASE
    )
    assert restored.code == 0, restored.stderr
    assert here(witnessed, "audit", "verify").code == 6
    left = witnessed.type("grant", "--again", answers=[("type yes", "no")])
    assert left.code == 4
    typed = witnessed.type("grant", "--again", answers=SIGNED)
    assert typed.code == 0, typed.shown
    assert "You sign that the log goes on without them" in typed.shown
    assert "what was erased since then is back here" in typed.shown
    assert "g1 version 2" in typed.shown
    verified = here(witnessed, "audit", "verify")
    assert verified.code == 0, verified.stdout
    assert "gave up a past" in verified.stdout
    assert here(witnessed, "audit", "witness", "send").code == 0
    assert "suspended" not in here(witnessed, "permissions").stdout
    assert (witnessed.folder / "stick" / "head.forks").stat().st_mode & 0o077 == 0
    assert "nothing is suspended" in here(witnessed, "grant", "--again").stdout


def test_an_emptied_witness_is_said_and_takes_no_head_unseen(witnessed: Person) -> None:
    """I04."""
    head = witnessed.folder / "stick" / "head"
    head.unlink()
    verified = here(witnessed, "audit", "verify")
    assert verified.code == 6
    assert "file-1 was given" in verified.stdout
    assert "keeps nothing" in verified.stdout
    one_clear_line(here(witnessed, "audit", "witness", "send"), 6, "file-1 was given")
    assert "keeps nothing" in here(witnessed, "audit", "witness", "list", "--json").stdout
    assert not head.exists()
    assert witnessed.type("audit", "witness", "remove", "file-1", answers=[SIGN]).code == 0
    assert here(witnessed, "audit", "witness", "add", "file", str(head)).code == 0
    assert here(witnessed, "audit", "verify").code == 0


def test_an_entry_is_shown_and_a_bundle_is_verified_elsewhere(witnessed: Person) -> None:
    shown = here(witnessed, "audit", "show", "1")
    assert "granted" in shown.stdout
    bundle = witnessed.folder / "bundle.json"
    ran = here(witnessed, "audit", "export", str(bundle))
    fingerprint = ran.stderr.strip().rpartition(" ")[2]
    command = [sys.executable, "-I", str(SCRIPT), str(bundle), fingerprint]
    elsewhere = subprocess.run(command, capture_output=True, text=True, check=False, env={})
    assert elsewhere.returncode == 0, elsewhere.stdout
    assert "seen outside by: file-1\n" in elsewhere.stdout
    assert "so no witness outside: key-file\n" in elsewhere.stdout
    assert "that is the key whose fingerprint you were told" in elsewhere.stdout
    untold = subprocess.run(command[:-1], capture_output=True, text=True, check=False, env={})
    assert untold.returncode == 0
    assert "whose key that is, this file cannot say" in untold.stdout


def test_an_export_of_some_entries_says_how_many_the_bundle_shows(person: Person) -> None:
    path = person.folder / "granted.json"
    ran = here(person, "audit", "export", str(path), "--kind", "granted")
    count = int(ran.stdout.split()[0])
    shown = [each for each in json.loads(path.read_text())["entries"] if "detail" in each]
    assert len(shown) == count + 1, "entry 0 says the keys"
    assert f"{count + 1} are shown in it" in ran.stderr


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


def test_what_is_data_is_the_same_in_every_language(person: Person) -> None:
    said: dict[str, list[str]] = {}
    for lang in ("en", "zh"):
        out = [person.folder / f"{lang}.{shape}" for shape in ("csv", "jsonl")]
        for path in out:
            words = ("audit", "export", str(path), "--as", path.suffix[1:], "--kind", "granted")
            assert here(person, "--lang", lang, *words).code == 0
        receipt = here(person, "--lang", lang, "audit", "receipt", "g1").stdout
        assert json.loads(receipt)["manciple:proof"]
        assert language_of(receipt) == "en", "nothing of it was put into Chinese"
        said[lang] = [path.read_text() for path in out]
    assert said["en"] == said["zh"]


def test_the_log_is_filtered_and_paged(person: Person) -> None:
    granted = here(person, "audit", "log", "--kind", "granted", "--json").stdout.splitlines()
    assert granted
    assert {json.loads(line)["entry"]["kind"] for line in granted} == {"granted"}
    first = here(person, "audit", "log", "--last", "2", "--json").stdout.splitlines()
    second = here(person, "audit", "log", "--last", "2", "--page", "2", "--json").stdout
    assert json.loads(second.splitlines()[-1])["seq"] == json.loads(first[0])["seq"] - 1
    for slip in (("--verb", "cart.ad"), ("--decision", "maybe"), ("--kind", "grant")):
        one_clear_line(here(person, "audit", "log", *slip), 2, slip[1])
    out = person.folder / "out.json"
    for option in ("since", "until", "tool", "shop", "verb", "grant", "decision", "kind"):
        one_clear_line(here(person, "audit", "log", f"--{option}", ""), 2)
        one_clear_line(here(person, "audit", "export", str(out), f"--{option}", ""), 2)
    one_clear_line(here(person, "audit", "log", "--tool", "nope"), 2, "cart, find")
    one_clear_line(here(person, "audit", "log", "--grant", "nonsense"), 2, "is no grant")
    one_clear_line(here(person, "audit", "log", "--grant", "g99"), 1, "there never was a grant g99")
    one_clear_line(here(person, "audit", "export", str(out), "--grant", "g99"), 1)
    early, late = ("2026-11-01", "2026-11-02")
    one_clear_line(here(person, "audit", "log", "--since", late, "--until", early), 2, "--until")
    assert here(person, "audit", "log", "--since", early, "--until", early).code == 0
    assert here(person, "audit", "log", "--tool", "cart").code == 0
    assert not out.exists()
    assert "no entry fits" in here(person, "audit", "log", "--shop", "nowhere.example").stderr
    assert "earlier ones: --before" in here(person, "audit", "log", "--last", "2").stderr


def test_doctor_says_that_a_witness_on_the_same_disk_is_too_near(witnessed: Person) -> None:
    checks = json.loads(here(witnessed, "doctor", "--json").stdout)["checks"]
    (witness,) = [each for each in checks if each["check"] == "witness"]
    assert witness["state"] == "look"

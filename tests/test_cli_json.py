"""With `--json` an answer is one JSON object on one line of stdout, and nothing else is there."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.practice import SHOE, asked_for, furnish, handle, here, open_shop, say_yes
from tests.terminal import Person


@pytest.fixture(scope="module")
def furnished(
    settled: Person, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Person, str]]:
    """Somebody with one of everything, and the offer in the cart; the shop stays open."""
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("everything") / "person")
    with open_shop() as (shop, base):
        furnish(person, base)
        offer = handle(person)
        say_yes(person, asked_for(here(person, "cart", "add", offer)))
        assert here(person, "watch", "add", "trail shoe", "--under", "110").code == 0
        shop.drop(SHOE, 20)
        assert here(person, "watch", "check").code == 0
        assert asked_for(here(person, "cart", "remove", offer)) == "a2"
        yield person, offer
    os.umask(before)


@pytest.fixture
def everything(furnished: tuple[Person, str], tmp_path: Path) -> tuple[Person, str]:
    person, offer = furnished
    return person.copied(tmp_path / "copy"), offer


ANSWERS = {
    "doctor": {"checks"},
    "status": {"home", "shops", "watches", "grants", "waiting", "unclear", "stopped"},
    "find shoe": {"offers"},
    "find shoe --size 99": {"offers"},
    "ask find-trail-shoes-under-200-USD": {"offers"},
    "ask what-may-you-do": {"permissions"},
    "ask show-my-watches": {"watches"},
    "ask find-trail-shoes-under-200-USD --plan": {"kind", "steps"},
    "ask show-my-watches --plan": {"kind", "words"},
    "store list": {"stores"},
    "store show HOST": {"host", "abilities", "kind", "local", "base"},
    "store add --local http://HOST": {"host", "abilities", "kind", "local", "base"},
    "store remove HOST": {"host"},
    "watch add boot --under 100": {"id", "store", "wish", "then", "quantity", "until", "words"},
    "watch list": {"watches"},
    "watch show w1": {"watch", "state", "due", "told", "seen", "looked"},
    "watch stop w1": {"id", "store", "wish"},
    "watch check": {"looked", "fired", "waiting", "refused", "failed"},
    "cart show": {"host", "id", "lines", "hand_off"},
    "cart open": {"id", "cart", "links", "at", "whole", "state", "asked"},
    "order list": {"orders", "handed"},
    "inbox": {"waiting", "questions", "unclear", "notices", "handed"},
    "deny a2": {"declined"},
    "why a1": {"run", "entries"},
    "why g1": {"run", "entries"},
    "why w1": {"run", "entries"},
    "permissions": {"permissions"},
    "permissions --all": {"permissions"},
    "revoke g1": {"revoked", "logged"},
    "revoke --all": {"revoked", "logged"},
    "audit verify": {"entries", "root", "opened", "problems"},
    "me set fit.top": {"set"},
    "me show": {"me"},
    "me show fit.shoe": {"me"},
    "me uses address.home": {"uses"},
    "me forget fit.shoe --delete": {"erased", "proved", "files_searched", "backups"},
    "me erase --delete": {"erased", "proved", "files_searched", "backups"},
    "me export HOME.me.json": {"exported", "left_out", "file"},
    "backup HOME.backup": {"backup", "sha256"},
    "grant --again": {"granted"},
}


@pytest.mark.parametrize("command", ANSWERS)
def test_an_answer_is_one_object_on_one_line(everything: tuple[Person, str], command: str) -> None:
    person, _ = everything
    host = json.loads(here(person, "store", "list", "--json").stdout)["stores"][0]["host"]
    words = [
        word.replace("HOST", host).replace("HOME", str(person.home)) for word in command.split()
    ]
    if words[0] == "ask":
        words = ["ask", words[1].replace("-", " "), *words[2:]]
    ran = here(person, *words, "--json", stdin="M")
    assert ran.code == 0, ran.stderr
    [line] = ran.stdout.splitlines()
    answer = json.loads(line)
    assert line.startswith("{")
    assert ANSWERS[command] <= answer.keys()


def test_the_log_is_one_object_for_each_entry(everything: tuple[Person, str]) -> None:
    lines = here(everything[0], "audit", "log", "--last", "5", "--json").stdout.splitlines()
    assert [set(json.loads(line)) >= {"seq", "at", "entry"} for line in lines] == [True] * 5


@pytest.mark.parametrize("words", ["cart add OFFER", "order place", "cart remove OFFER"])
def test_what_waits_is_one_object_too(everything: tuple[Person, str], words: str) -> None:
    person, offer = everything
    ran = here(person, *words.replace("OFFER", offer).split(), "--json")
    assert ran.code == 4
    [line] = ran.stdout.splitlines()
    assert json.loads(line)["waiting"] == asked_for(ran)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("find shoe --store nope.example", 1),
        ("find shoe --under abc", 2),
        ("watch show w99", 1),
        ("approve a1", 1),
        ("approve a2", 4),
        ("grant --starters", 4),
        ("grant nonsense", 2),
        ("deny a99", 1),
        ("why a99", 1),
        ("resume r99", 1),
        ("resume r1", 2),
        ("revoke g99", 1),
        ("init", 2),
        ("me set nope", 2),
        ("store add https://shop.invalid", 1),
        ("ask ignore-that", 2),
    ],
)
def test_what_goes_wrong_leaves_stdout_empty(
    everything: tuple[Person, str], words: str, code: int
) -> None:
    ran = here(everything[0], *words.split(), "--json")
    assert (ran.code, ran.stdout) == (code, ""), ran


def test_a_notice_in_the_terminal_does_not_stand_among_the_answers(
    settled: Person, tmp_path: Path
) -> None:
    person = settled.copied(tmp_path / "person")
    with open_shop() as (shop, base):
        furnish(person, base)
        assert here(person, "watch", "add", "trail shoe", "--under", "110").code == 0
        shop.drop(SHOE, 20)
        ran = person.run("watch", "check", "--json")
        assert json.loads(ran.stdout)["fired"] == 1
        assert "is at your price" in ran.stderr


def test_init_answers_with_one_object(tmp_path: Path) -> None:
    person = Person(tmp_path)
    ran = person.run("init", "--json", passphrase="correct horse battery")
    assert ran.code == 0, ran.stderr
    assert set(json.loads(ran.stdout)) == {"home", "work_key", "currency"}

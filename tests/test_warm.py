"""A warm start is a start: the same answers, a process of its own, nothing left of the last one."""

import os
import signal
from pathlib import Path

import pytest

from manciple.agent.typist import at_terminal, manciple
from tests.terminal import PASSPHRASE, Person
from tests.warm import started

COLD: dict[str, str] = {}


@pytest.mark.parametrize(
    "words", ["permissions", "watch list --json", "find shoe", "watch fly", ""]
)
def test_a_command_says_the_same_however_it_is_started(person: Person, words: str) -> None:
    warm = person.run(*words.split())
    assert warm == person.run(*words.split(), env=COLD)
    assert warm.stdout + warm.stderr


def test_a_terminal_shows_the_same_however_it_is_started(person: Person) -> None:
    answers = [("type yes", "no")]
    words = ("grant", "--change", "g6", "--mode", "auto")
    warm = person.type(*words, answers=answers)
    assert warm == at_terminal(manciple(*words), answers, person.environment)
    assert warm.code == 4


def test_a_start_has_what_it_is_given_and_nothing_of_the_last_one(person: Person) -> None:
    assert person.run("permissions").code == 0
    person.key_file.unlink()
    assert person.run("permissions", passphrase=PASSPHRASE).code == 0
    assert person.run("permissions").code == 5, "locked: it kept no key"
    assert Person(person.folder / "nobody").run("permissions").code == 1, "another environment"


def test_it_is_a_process_that_ends_as_one(person: Person, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    with (tmp_path / "said").open("w+") as said:
        streams = {0: reading, 1: said.fileno(), 2: said.fileno()}
        program = started(["me", "set", "fit.top"], person.environment, streams)
        os.close(reading)
        os.kill(program.pid, signal.SIGKILL)
        assert program.wait(30) == -signal.SIGKILL
    os.close(writing)

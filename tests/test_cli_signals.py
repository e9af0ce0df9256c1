"""Being interrupted: nothing is left half done, whatever was under way."""

import os
import pty
import re
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest

from manciple.agent.typist import manciple
from manciple.tools.stores.practice import Silence
from tests.practice import SHOE, furnish, handle, here, one_clear_line, open_shop
from tests.terminal import Person, Ran

CODES = {signal.SIGINT: {130}, signal.SIGTERM: {143, -signal.SIGTERM}}


def interrupted(
    person: Person, words: list[str], number: signal.Signals, until: object, umask: int = 0o077
) -> Ran:
    """Run a command, wait for `until` to say so, and interrupt it."""
    with subprocess.Popen(
        manciple(*words),
        env=person.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        umask=umask,
    ) as program:
        end = time.monotonic() + 30
        while not (callable(until) and until()) and time.monotonic() < end:
            time.sleep(0.1)
        program.send_signal(number)
        out, err = program.communicate(timeout=30)
    return Ran(program.returncode, out, err)


@pytest.mark.parametrize("number", CODES)
def test_watching_on_ends_when_told_to(person: Person, number: signal.Signals) -> None:
    with open_shop() as (shop, base):
        furnish(person, base)
        assert here(person, "watch", "add", "trail shoe", "--under", "110").code == 0
        shop.drop(SHOE, 20)

        def told() -> bool:
            return "is at your price" in here(person, "inbox").stdout

        ran = interrupted(person, ["run", "--every", "1"], number, told)
    assert ran.code in CODES[number], ran
    assert "Traceback" not in ran.stderr
    assert ran.stdout.count("is at your price") == 1
    assert here(person, "audit", "verify").code == 0


@pytest.mark.parametrize("number", CODES)
def test_a_command_in_the_middle_of_a_look_leaves_a_log_that_verifies(
    person: Person, number: signal.Signals
) -> None:
    with open_shop() as (shop, base):
        furnish(person, base)
        asked = len(here(person, "audit", "log", "--last", "10000", "--json").stdout.splitlines())
        shop.moods.go_silent(1, Silence.WAITS)

        def waits() -> bool:
            return shop.moods.silence() is None and len(log(person)) > asked

        ran = interrupted(person, ["find", "shoe"], number, waits)
        assert ran.code in CODES[number], ran
        assert "Traceback" not in ran.stderr
        assert ran.stdout == ""
        assert '"outcome":"failed"' in log(person)[-1].replace(" ", "")
        assert here(person, "audit", "verify").code == 0
        assert here(person, "find", "shoe").code == 0


def log(person: Person) -> list[str]:
    return here(person, "audit", "log", "--last", "10000", "--json").stdout.splitlines()


def test_two_rounds_in_two_processes_fire_a_watch_once(person: Person) -> None:
    with open_shop() as (shop, base):
        furnish(person, base)
        words = ("watch", "add", "trail shoe", "--under", "110", "--size", "42", "--then", "tell")
        assert here(person, *words).code == 0
        shop.drop(SHOE, 20)
        programs = [person.start("watch", "check") for _ in range(2)]
        said = [program.communicate(timeout=60) for program in programs]
        assert {program.returncode for program in programs} <= {0}, said
        fired = sum("1 fired" in out for out, _ in said)
        assert fired == 1, said
        inbox = here(person, "inbox").stdout
        assert inbox.count("is at your price") == 1
        assert here(person, "audit", "verify").code == 0


def test_a_home_being_made_is_not_made_twice(tmp_path: Path) -> None:
    """Cut off at any moment, `init` can be said again or says that there is a home."""
    for number, delay_s in enumerate((0.5, 0.9)):
        person = Person(tmp_path / str(number))
        person.folder.mkdir(mode=0o700)
        program = subprocess.Popen(
            ["sh", "-c", 'exec "$@" 3<passphrase', "sh", *manciple("--passphrase-fd", "3", "init")],
            env=person.environment,
            cwd=person.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        (person.folder / "passphrase").write_text("correct horse battery\n")
        time.sleep(delay_s)
        program.kill()
        program.wait()
        again = person.run("init", passphrase="correct horse battery")
        assert again.code in {0, 2}, again
        if again.code == 2:
            one_clear_line(again, 2)
            verified = person.run("audit", "verify", passphrase="correct horse battery")
            assert re.match("[0-9]+ entries verify", verified.stdout), verified


CTRL_C = "\x03"
ASKS = "you> "


def test_ctrl_c_in_a_conversation_stops_what_is_under_way_and_no_more(person: Person) -> None:
    """At a screen, and while a shop is silent: the conversation goes on, and nothing is done."""
    with open_shop() as (shop, base):
        furnish(person, base)
        offer = handle(person)
        shop.moods.go_silent(1, Silence.WAITS)
        answers = [
            (ASKS, "find Northlight trail shoes in size 42"),
            ("planned by grammar", CTRL_C),
            ("stopped", "find Northlight trail shoes in size 42"),
            (ASKS, f"add {offer} to my cart"),
            ("anything else to leave it", CTRL_C),
            ("stopped", "what is in my cart"),
            ("is empty", "exit"),
        ]
        typed = person.type("ask", answers=answers)
        assert typed.code == 0, typed.shown
        assert "Traceback" not in typed.shown
        assert typed.shown.count("stopped; ") == 2
        kept = re.findall(r"stopped; (r\d+) is kept", typed.shown)
        assert len(set(kept)) == 2
        assert shop.carts == ()
        assert here(person, "audit", "verify").code == 0
        resumed = here(person, "resume", kept[1])
        assert resumed.code == 4, resumed
        one_clear_line(resumed, 4, "manciple approve")


def test_ctrl_c_clears_a_line_and_leaves_at_an_empty_one(person: Person) -> None:
    words = manciple("ask")
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(words[0], words, person.environment)
    begun = seen(terminal, b"you> ")
    os.write(terminal, b"revoke everyth")
    time.sleep(0.5)
    os.write(terminal, b"\x03")
    cleared = seen(terminal, b"you> ")
    time.sleep(0.5)  # readline, which has shown its prompt, has yet to wait for a key
    os.write(terminal, b"\x03")
    left = seen(terminal, b"bye")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0, begun + cleared + left
    os.close(terminal)
    assert '"grants": 0' not in here(person, "status", "--json").stdout


def seen(terminal: int, word: bytes) -> bytes:
    """Read what is shown until `word` is."""
    shown, end = b"", time.monotonic() + 30
    while word not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            shown += os.read(terminal, 65536)
    assert word in shown, shown
    return shown

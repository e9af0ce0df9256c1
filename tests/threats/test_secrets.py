"""Group H and J: what a program shows of itself, where it is read by others."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from manciple import cli
from manciple.policies.errors import MancipleError
from tests.fakes import House
from tests.terminal import Person, leaks


def commands(group: Any, *path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  (typer's own)
    """Yield every parameter of every command with the words that lead to it."""
    for parameter in group.params:
        yield " ".join(path), parameter
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, *path, name)


def test_no_secret_is_ever_an_argument() -> None:
    """H05: the list of processes and the shell's history are read by others."""
    every = list(commands(typer.main.get_command(cli.app)))
    assert len(every) > 40
    asked_for: set[str] = set()
    for words, parameter in every:
        names = {parameter.name or "", *parameter.opts}
        if any(w in n for n in names for w in ("pass", "key", "secret", "token", "phrase", "code")):
            asked_for.add(f"{words} {parameter.opts[0]}".strip())
    assert asked_for <= ALLOWED, asked_for - ALLOWED
    values = [p for words, p in every if words == "me set" and not p.opts[0].startswith("-")]
    assert [p.name for p in values] == ["field"], "a value of the profile is never an argument"


ALLOWED = {
    "--passphrase-fd",  # the number of a descriptor
    "keys passphrase --new-passphrase-fd",
    "keys recover --new-passphrase-fd",
    "keys recover --code-fd",
    "restore --new-passphrase-fd",
    "restore --code-fd",
    "restore --key-file",
    "init --key-file",  # where a key is kept
    "model set --key",  # that one shall be asked for: it takes no value
}

CRASH = """
import sys
from manciple import cli
from manciple.policies.vault import Vault

def show(self, field):
    value = "canary-of-a-crash-5512"
    raise RuntimeError("odd")

Vault.show = show
sys.argv = ["manciple", "me", "show"]
cli.main()
"""


def test_a_crash_shows_no_values(person: Person) -> None:
    """H02: where a mistake of ours is shown, it is without what the functions held."""
    person.run("me", "set", "fit.shoe", stdin="EU 4242.13579")
    ran = subprocess.run(
        [sys.executable, "-P", "-c", CRASH],
        env=person.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode != 0
    assert "RuntimeError" in ran.stderr
    # The line of the program itself is shown, as Python does; what a variable held is not.
    assert "locals" not in ran.stderr
    assert "4242.13579" not in ran.stderr + ran.stdout
    assert cli.app.pretty_exceptions_enable is False


def test_an_error_of_ours_never_quotes_what_it_could_not_use(house: House) -> None:
    """H01, H02: neither in its words, nor in what it was caused by."""
    from manciple.policies.canonical import decode
    from manciple.policies.entries import Detail

    with pytest.raises(MancipleError) as caught:
        decode(Detail, b'{"entry":{"kind":"revoked","grants":"canary-of-an-entry"}}')
    error: BaseException | None = caught.value
    while error is not None:
        assert "canary" not in str(error) + repr(error)
        error = error.__cause__


def test_names_of_files_tell_nothing(house: House) -> None:
    """G01: lock files and drafts have blind names."""
    with house.home.alone("r1") as mine:
        assert mine
        names = [path.name for path in Path(house.home.path).rglob("*")]
    assert set(names) <= {
        *("ledger.db", "ledger.db-wal", "ledger.db-shm", "keys.json", "locks", "r1", "book.db"),
        "attempts",
    }
    assert leaks(house.home.path, ["correct horse battery"]) == []

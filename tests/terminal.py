"""The command line as a person meets it: real processes, in a home that is thrown away.

They start warm, where how they start is not what is asked: `tests/warm.py`. A home is made once,
because Argon2id is slow on purpose, and copied for each test. What a person has to answer is typed
at a pseudo-terminal; everything else runs with its streams piped.
"""

import base64
import os
import shutil
import signal
import subprocess
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

from manciple.agent.typist import Typed, at_terminal, conversation, manciple
from tests.warm import Program, started

PASSPHRASE = "correct horse battery"
YES = ("type yes", "yes")
SIGN = ("to sign", PASSPHRASE)
SIGNED: Sequence[tuple[str, str]] = (YES, SIGN)
"""What is typed at a screen that asks for yes and the passphrase."""

NEW_PASSPHRASE: Sequence[tuple[str, str]] = (
    ("a new passphrase", PASSPHRASE),
    ("the same again", PASSPHRASE),
)

TIMEOUT_S = 60.0
PIPE_HOLDS = 1 << 16
"""Bytes, on Linux."""

MAX_SAID = 1 << 24
MIN_CANARY = 6
"""Anything shorter stands in encrypted bytes by chance."""


class Ran(NamedTuple):
    """What came of one command without a terminal."""

    code: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Person:
    """Somebody with a home of their own in `folder`, who types at the command line."""

    folder: Path
    said: list[str] = field(default_factory=list[str])
    """All that was ever shown, in order: every stdout, stderr and screen."""

    @property
    def home(self) -> Path:
        """The home."""
        return self.folder / "home"

    @property
    def key_file(self) -> Path:
        """The work key, outside the home."""
        return self.folder / "work.key"

    @property
    def environment(self) -> dict[str, str]:
        """A whole environment, with nothing of the one that the tests run in but `PATH`."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(self.folder),
            "MANCIPLE_HOME": str(self.home),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "COLUMNS": "200",
            "LANG": "C.UTF-8",
            "NO_COLOR": "1",
            "TERM": "dumb",
        }

    @classmethod
    def settled(cls, folder: Path) -> "Person":
        """Make a home with a key file and the starter grants, as a person at a terminal does."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        person = cls(folder)
        answers = [*NEW_PASSPHRASE, *SIGNED]
        typed = person.type("init", "--key-file", str(person.key_file), answers=answers)
        assert typed.code == 0, typed.shown
        return person

    def copied(self, folder: Path) -> "Person":
        """Return somebody else with a copy of this home."""
        shutil.copytree(self.folder, folder)
        other = Person(folder)
        for path in (folder, other.home):
            path.chmod(0o700)
        (other.home / "key-file").write_text(f"{other.key_file}\n", "utf-8")
        return other

    def run(
        self,
        *words: str,
        passphrase: str | None = None,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> Ran:
        """Run one command without a terminal; `passphrase` goes through a file descriptor.

        With `env`, variables that may say something to what is loaded, it is started cold.
        """
        with _descriptors(passphrase) as passed:
            before = [word for fd in passed for word in ("--passphrase-fd", str(fd))]
            if env is None:
                ran = _piped([*before, *words], self.environment, stdin, passed, timeout_s)
            else:
                done = subprocess.run(
                    manciple(*before, *words),
                    input=stdin,
                    env={**self.environment, **env},
                    pass_fds=passed,
                    capture_output=True,
                    text=True,
                    timeout=timeout_s,
                    check=False,
                )
                ran = Ran(done.returncode, done.stdout, done.stderr)
        self.said.extend([ran.stdout, ran.stderr])
        return ran

    def type(
        self,
        *words: str,
        answers: Sequence[tuple[str, str]] = (),
        env: Mapping[str, str] | None = None,
        timeout_s: float = TIMEOUT_S,
        pid_file: Path | None = None,
    ) -> Typed:
        """Type one command at a pseudo-terminal; `answers` are prompts and what is typed there.

        The process writes its id to `pid_file` before it begins, for who means to kill it; then it
        is started cold, and with `env` too.
        """
        environment = {**self.environment, **(env or {})}
        if pid_file is not None:
            line = ["sh", "-c", 'echo $$ >"$0"; exec "$@"', str(pid_file), *manciple(*words)]
            typed = at_terminal(line, answers, environment, timeout_s)
        elif env is not None:
            typed = at_terminal(manciple(*words), answers, environment, timeout_s)
        else:
            typed = at_warm_terminal(words, answers, environment, timeout_s)
        self.said.append(typed.shown)
        return typed

    def start(self, *words: str, env: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
        """Start one command without a terminal, its streams piped; the caller waits for it."""
        return subprocess.Popen(
            manciple(*words),
            env={**self.environment, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def _piped(
    words: Sequence[str],
    environment: Mapping[str, str],
    stdin: str,
    passed: Sequence[int],
    timeout_s: float,
) -> Ran:
    """Run one command, its streams piped in and written to files."""
    with _pipe(stdin.encode()) as reading, TemporaryFile() as out, TemporaryFile() as err:
        streams = {0: reading, 1: out.fileno(), 2: err.fileno(), **{fd: fd for fd in passed}}
        code = _ended(started(words, environment, streams), timeout_s)
        texts = [os.pread(each.fileno(), MAX_SAID, 0).decode() for each in (out, err)]
    return Ran(code, *texts)


def at_warm_terminal(
    words: Sequence[str],
    answers: Sequence[tuple[str, str]],
    environment: Mapping[str, str],
    timeout_s: float = TIMEOUT_S,
) -> Typed:
    """Type one command, started warm, at a pseudo-terminal."""
    terminal, theirs = os.openpty()
    try:
        program = started(words, environment, {0: theirs}, terminal=True)
        os.close(theirs)
        try:
            shown = conversation(terminal, answers, timeout_s)
        except TimeoutError:
            os.kill(program.pid, signal.SIGKILL)
            raise
        return Typed(_ended(program, timeout_s), shown)
    finally:
        os.close(terminal)


def _ended(program: Program, timeout_s: float) -> int:
    try:
        return program.wait(timeout_s)
    except TimeoutError:
        os.kill(program.pid, signal.SIGKILL)
        raise


@contextmanager
def _descriptors(passphrase: str | None) -> Generator[list[int], None, None]:
    """Open a pipe that holds the passphrase; gives its reading end, or nothing without one."""
    if passphrase is None:
        yield []
        return
    with _pipe(passphrase.encode() + b"\n") as reading:
        yield [reading]


@contextmanager
def _pipe(whole: bytes) -> Generator[int, None, None]:
    """Open a pipe that holds all this, and nobody writes to any more; gives its reading end."""
    if len(whole) > PIPE_HOLDS:
        raise ValueError("more than a pipe holds")
    reading, writing = os.pipe()
    os.write(writing, whole)
    os.close(writing)
    try:
        yield reading
    finally:
        os.close(reading)


def leaks(folder: Path, values: Iterable[str]) -> list[str]:
    """Return `file: value` for every value that stands in a file's bytes or name under `folder`.

    Looked for as UTF-8 and UTF-16, in any case, and their base64 and hex. Raises `ValueError` for
    a value that is too short to tell anything.
    """
    looked = [(value, _forms(value)) for value in values]
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        whole = name.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"")
        found += [f"{name}: {value}" for value, forms in looked if _stands(whole, forms)]
    return found


def told(texts: Iterable[str], values: Iterable[str]) -> list[str]:
    """Return the values that stand in one of these texts, in any of the same forms."""
    whole = "\n".join(texts).encode()
    return [value for value in values if _stands(whole, _forms(value))]


@dataclass(frozen=True)
class _Forms:
    exact: frozenset[bytes]
    lower: frozenset[bytes]
    """Looked for in lower-cased bytes."""


def _forms(value: str) -> _Forms:
    if len(value) < MIN_CANARY:
        raise ValueError(f"{value!r} is too short to be looked for")
    spelt = {value, value.lower(), value.upper()}
    raw = {each.encode(code) for each in spelt for code in ("utf-8", "utf-16-le", "utf-16-be")}
    exact = {form for each in raw for form in _base64(each)}
    lower = {form.lower() for each in raw for form in (each, each.hex().encode())}
    return _Forms(frozenset(exact), frozenset(lower))


def _base64(raw: bytes) -> set[bytes]:
    """Return what stands in any base64 text whose bytes hold `raw`, however it is aligned."""
    found: set[bytes] = set()
    for before, cut in ((0, 0), (1, 2), (2, 3)):
        whole = base64.b64encode(bytes(before) + raw)[cut : (before + len(raw)) * 8 // 6]
        found |= {whole, whole.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def _stands(whole: bytes, forms: _Forms) -> bool:
    small = whole.lower()
    return any(form in whole for form in forms.exact) or any(form in small for form in forms.lower)

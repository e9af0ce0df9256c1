"""A typist: a person at a pseudo-terminal, for the demo and for tests.

Approving needs a terminal, so whoever tries it out brings one. The typist answers prompts that it
was told to expect, one after another, and writes down all that is shown.
"""

import os
import pty
import select
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

TIMEOUT_S = 60.0
LOOK_S = 0.4
"""How long it looks at a prompt before it types: faster answers are not taken."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of one command at the terminal."""

    code: int
    shown: str
    """All that was shown, with the line ends of a file."""


def at_terminal(
    words: Sequence[str],
    answers: Sequence[tuple[str, str]],
    environment: Mapping[str, str] | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Typed:
    """Run the program `words[0]` at a terminal of its own.

    `answers` are prompts (a part of each is enough) and what is typed at them, in order. Raises
    `TimeoutError` where a prompt does not come.
    """
    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover  (the other process)
        try:
            os.execvpe(words[0], list(words), dict(environment or os.environ))  # noqa: S606
        finally:
            os._exit(127)
    try:
        shown = conversation(terminal, answers, timeout_s)
        return Typed(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown)
    except TimeoutError:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise
    finally:
        os.close(terminal)


def manciple(*words: str) -> list[str]:
    """Return the command line of this very program."""
    return [sys.executable, "-P", "-m", "manciple.cli", *words]


def conversation(terminal: int, answers: Sequence[tuple[str, str]], timeout_s: float) -> str:
    """Type the answers at a terminal that is open; returns all that is shown until its other side
    is gone. Raises `TimeoutError` where a prompt does not come.
    """
    shown, answered, left = b"", 0, list(answers)
    end = time.monotonic() + timeout_s
    while True:
        if time.monotonic() > end:
            raise TimeoutError(shown.decode(errors="replace"))
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # Linux says so when the other side is gone
                part = b""
            if not part:
                return shown.decode(errors="replace").replace("\r\n", "\n")
            shown += part
        elif left and left[0][0].encode() in shown[answered:]:
            time.sleep(LOOK_S)
            answered = len(shown)
            os.write(terminal, left.pop(0)[1].encode() + b"\n")

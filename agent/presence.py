"""The person at the terminal: asks what only a person may answer.

Nothing here accepts piped input: a yes needs a terminal, and what was typed ahead is thrown away.
"""

import asyncio
import contextlib
import getpass
import os
import signal
import sys
import termios
import time
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum
from types import FrameType
from typing import NoReturn

from manciple.agent.language import in_words
from manciple.policies.errors import AwaitsApproval, Misused, VaultLocked
from manciple.policies.screens import Screen
from manciple.policies.secret import Secret

MIN_LOOK_S = 0.3
"""An answer that comes faster than this was not an answer to what is shown."""


class Reply(Enum):
    """What a person said to a screen."""

    YES = "yes"
    ALWAYS = "always"
    """Yes, and a grant for it."""

    ASK = "ask"
    """So that it asks first; see `agreed`."""

    NO = "no"
    LEFT = "left"
    """Anything else, nothing too: it stays as it is."""


def at_terminal() -> bool:
    """Is a person at both ends?"""
    return sys.stdin.isatty() and sys.stderr.isatty()


def confirmed(screen: Screen) -> bool:
    """Show a screen and wait for exactly what it asks for. Raises `AwaitsApproval`."""
    return _typed(screen, in_words("anything else to leave it")) == screen.challenge


def agreed(screen: Screen) -> Reply:
    """Show what is signed where the person may have it ask first. Raises `AwaitsApproval`.

    `ASK`: not as it stands, but so that it asks each time.
    """
    typed = _typed(screen, in_words("ask to be asked first each time, anything else to leave it"))
    if typed == screen.challenge:
        return Reply.YES
    return Reply.ASK if typed.casefold() == "ask" else Reply.LEFT


def reply(screen: Screen) -> Reply:
    """Show a screen that can be declined too. Raises `AwaitsApproval`."""
    always = "always to sign a grant for it, " if screen.may_remember else ""
    typed = _typed(screen, in_words(f"{always}no to decline, anything else to leave it"))
    if typed == screen.challenge:
        return Reply.YES
    if screen.may_remember and typed == "always":
        return Reply.ALWAYS
    return Reply.NO if typed.casefold() in {"n", "no"} else Reply.LEFT


def _typed(screen: Screen, others: str) -> str:
    """Show a screen and return what was typed; the bare amount counts as the challenge."""
    if not at_terminal():
        raise AwaitsApproval("only a person at a terminal can approve", hint="manciple inbox")
    for line in screen.lines:
        sys.stderr.write(f"{line}\n")
    shown = "" if screen.what == screen.challenge else f" ({screen.challenge})"
    typed = asked(f"type {screen.what}{shown} to go on, {others}: ")
    amount, _, currency = screen.challenge.partition(" ")
    return screen.challenge if currency and typed == amount else typed


def asked(question: str) -> str:
    """Ask one question at the terminal; what was typed ahead does not count."""
    if not at_terminal():
        raise AwaitsApproval("this asks a question, and there is no terminal to answer at")
    with _interruptible():  # before the question can be seen, for who answers it with Ctrl-C
        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
        sys.stderr.write(in_words(question))
        sys.stderr.flush()
        begun = time.monotonic()
        answer = sys.stdin.readline().strip()
    return answer if time.monotonic() - begun >= MIN_LOOK_S else ""


async def typed_line() -> str:
    """Wait for one line at the terminal, beside other work; what was typed ahead does not count.

    What is typed is not taken for a yes to anything. Left unread where the waiting is cancelled.
    """
    loop, typed = asyncio.get_running_loop(), asyncio.Event()
    termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
    loop.add_reader(sys.stdin.fileno(), typed.set)
    try:
        await typed.wait()
    finally:
        loop.remove_reader(sys.stdin.fileno())
    return sys.stdin.readline().strip()


def line(prompt: str) -> str | None:
    """Take one line of a conversation, with its history where the terminal can; None at its end.

    What was typed ahead does not count. Raises `KeyboardInterrupt` for Ctrl-C.
    """
    termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
    with contextlib.suppress(ImportError):
        import readline  # arrow keys and history, which stay in this process

        readline.set_auto_history(True)
    try:
        if sys.stdout.isatty():
            return input(prompt)
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return sys.stdin.readline().rstrip("\n") or None
    except EOFError:
        return None


def newline() -> None:
    """End the line in which Ctrl-C was typed."""
    sys.stderr.write("\n")


def begun() -> bool:
    """Was anything typed in the line that was just left with Ctrl-C?"""
    readline = sys.modules.get("readline")
    return bool(readline and readline.get_line_buffer())


def passphrase(question: str = "passphrase: ") -> Secret[str]:
    """Ask for the passphrase at the terminal, unseen. Raises `VaultLocked` without one."""
    if not at_terminal():
        raise VaultLocked("the vault is locked", hint="--passphrase-fd N, or a terminal")
    return _unseen(question)


def passphrase_from(descriptor: int) -> Secret[str]:
    """Read the passphrase from a file descriptor, up to the first line's end."""
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            line = stream.readline(4096)
        return Secret(line.decode().rstrip("\r\n"))
    except (OSError, UnicodeDecodeError) as error:
        raise Misused(
            f"descriptor {descriptor} gives no passphrase", hint="--passphrase-fd 3 3<FILE"
        ) from error


def hidden(question: str) -> Secret[str]:
    """Take a value without argv: unseen at a terminal, else the whole of stdin."""
    return _unseen(question) if at_terminal() else Secret(piped().strip())


def piped(limit: int = 20_000) -> str:
    """Return what is piped in, up to so many bytes. Raises `Misused` for what is no text."""
    try:
        return sys.stdin.buffer.read(limit).decode()
    except UnicodeDecodeError:
        raise Misused("stdin holds no text in UTF-8", hint="pipe the value in as UTF-8") from None


def _unseen(question: str) -> Secret[str]:
    with _interruptible():
        return Secret(getpass.getpass(in_words(question), stream=sys.stderr))


@contextmanager
def _interruptible() -> Generator[None, None, None]:
    """Let Ctrl-C and SIGTERM end a question at once.

    asyncio would have them wait until it is answered, and an answer to a question that the person
    has left must not count.
    """
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, _terminated)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _terminated(number: int, frame: FrameType | None) -> NoReturn:
    del frame
    raise SystemExit(128 + number)

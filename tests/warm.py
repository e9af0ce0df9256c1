"""A warm start: commands as processes of their own, from one that has the program's modules loaded.

Loading them is most of what a command costs. So one process loads them, and forks for each command;
the fork gets the arguments, environment, folder, streams and terminal that it would have been
started with, and runs `manciple.cli` as `python -m` does. It is a true process, with true signals
and exit codes, in which no command has run before. What it cannot show is what happens while
modules load: which ones a command loads by itself, and what a variable changes there. Where that
matters, and once for every way to start it, tests start the true program.
"""

import array
import atexit
import contextlib
import fcntl
import gc
import importlib
import io
import json
import os
import pkgutil
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import NoReturn, cast

OURS = ("manciple.policies", "manciple.tools", "manciple.agent")
"""Loaded with all their modules but the migrations, which run when they are loaded."""

THEIRS = ("aiohttp", "alembic.command", "babel.dates", "httpx", "rich.table", "typer.rich_utils")
"""What our modules load only where they need it."""

LONGEST_START_S = 60
MAX_FDS = 16
LENGTH = 4
"""Bytes of a message's length, before it."""


@dataclass(frozen=True, slots=True)
class Start:
    """How a command is started."""

    words: tuple[str, ...]
    environment: dict[str, str]
    descriptors: tuple[int, ...]
    """The numbers of what it has open."""

    terminal: bool
    """Is 0 a terminal of its own, for all three streams?"""

    folder: str
    umask: int


@dataclass(frozen=True, slots=True)
class Program:
    """A command that was started; who started it waits for it."""

    pid: int
    reply: socket.socket

    def wait(self, timeout_s: float) -> int:
        """Return its exit code, or minus the signal that ended it. Raises `TimeoutError`."""
        with self.reply:
            self.reply.settimeout(timeout_s)
            return os.waitstatus_to_exitcode(int(_received(self.reply)))


def started(
    words: Sequence[str],
    environment: Mapping[str, str],
    descriptors: Mapping[int, int],
    *,
    terminal: bool = False,
) -> Program:
    """Start `manciple` with these words, here and now.

    `descriptors` are the numbers of what it has open, and of what each is for us. With `terminal`,
    0 is one end of a pseudo-terminal: its own, and all three streams.
    """
    umask = os.umask(0o077)
    os.umask(umask)
    start = Start(
        tuple(words), dict(environment), tuple(descriptors), terminal, str(Path.cwd()), umask
    )
    reply, theirs = socket.socketpair()
    with theirs:
        _send(_line(os.getpid()).line, asdict(start), [theirs.fileno(), *descriptors.values()])
    reply.settimeout(LONGEST_START_S)
    return Program(int(_received(reply)), reply)


@dataclass(frozen=True)
class _Line:
    """The way to the one that has everything loaded; it ends when nobody holds our end."""

    line: socket.socket
    warm: "subprocess.Popen[bytes]"


@cache
def _line(pid: int) -> _Line:
    """Start it, once for each process that tests run in."""
    ours, theirs = socket.socketpair()
    with theirs:
        warm = subprocess.Popen(
            [sys.executable, "-P", __file__, str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            env={"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"},
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
    return _Line(ours, warm)


def _send(line: socket.socket, message: object, descriptors: Sequence[int]) -> None:
    whole = json.dumps(message).encode()
    passed = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))
    line.sendmsg([len(whole).to_bytes(LENGTH, "big")], [passed] if descriptors else [])
    line.sendall(whole)


def _received(line: socket.socket) -> bytes:
    """Return the next message. Raises `EOFError` where the other end is gone."""
    return _exactly(line, int.from_bytes(_exactly(line, LENGTH), "big"))


def _exactly(line: socket.socket, count: int) -> bytes:
    whole = b""
    while len(whole) < count:
        part = line.recv(count - len(whole))
        if not part:
            raise EOFError
        whole += part
    return whole


# --- the other side


def _load() -> None:
    for name in THEIRS:
        importlib.import_module(name)
    for package in OURS:
        for each in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if "migrations" not in each.name and not each.name.endswith("__main__"):
                importlib.import_module(each.name)


def _serve(line: socket.socket) -> None:
    """Fork for every command that is asked for; returns in the fork, which is ready to begin."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them here
    while True:
        length, descriptors, _, _ = socket.recv_fds(line, LENGTH, MAX_FDS)
        if not length:
            sys.exit()
        message = json.loads(_exactly(line, int.from_bytes(length, "big")))
        if os.fork() == 0:
            break
        for each in descriptors:
            os.close(each)
    line.close()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    program = os.fork()
    if program:
        _tell(program, descriptors)
    _put_on(Start(**message), descriptors[1:])


def _tell(program: int, descriptors: Sequence[int]) -> NoReturn:
    """Say who the program is and, when it has ended, how."""
    os.closerange(0, 3)
    for each in descriptors[1:]:  # or who reads from it would wait for us too
        os.close(each)
    with socket.socket(fileno=descriptors[0]) as reply, contextlib.suppress(BrokenPipeError):
        _send(reply, program, [])
        _send(reply, os.waitpid(program, 0)[1], [])
    os._exit(0)


def _put_on(start: Start, given: Sequence[int]) -> None:
    """Have nothing but what the program is started with."""
    above = max(64, *start.descriptors) + 1
    held = [fcntl.fcntl(each, fcntl.F_DUPFD, above) for each in given]
    os.closerange(3, above)
    for number, each in zip(start.descriptors, held, strict=True):
        os.dup2(each, number)
    os.closerange(above, max(held) + 1)
    if start.terminal:
        os.login_tty(0)
    cast("io.TextIOWrapper", sys.stdout).reconfigure(line_buffering=start.terminal)
    os.environ.clear()
    os.environ.update(start.environment)
    os.chdir(start.folder)
    os.umask(start.umask)
    sys.argv = ["manciple", *start.words]


def _go(left_with: list[int]) -> None:
    """Spare the program that has left to take apart, one by one, all that was loaded for it."""
    if left_with:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(left_with[0])


def _main() -> None:
    left_with: list[int] = []
    atexit.register(_go, left_with)  # the first to be registered is the last to be called
    _load()
    gc.freeze()  # what is loaded is nobody's garbage, and stays shared
    _serve(socket.socket(fileno=int(sys.argv[1])))
    try:
        runpy.run_module("manciple.cli", run_name="__main__", alter_sys=True)
    except SystemExit as left:
        if left.code is None or isinstance(left.code, int):
            left_with.append(left.code or 0)
        raise


if __name__ == "__main__":
    _main()

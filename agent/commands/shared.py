"""What the commands have in common: their options, and how one is begun and left."""

import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Concatenate, ParamSpec

import typer

if TYPE_CHECKING:
    from manciple.agent import language
    from manciple.agent.app import App
    from manciple.agent.desk import Wanted
    from manciple.agent.voice import Voice
    from manciple.policies.errors import MancipleError
    from manciple.policies.home import Home
    from manciple.policies.keys import WorkKey
    from manciple.policies.ledger import Ledger

P = ParamSpec("P")

Json = Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")]
Brand = Annotated[str | None, typer.Option(help="Only this brand.")]
Size = Annotated[list[str] | None, typer.Option(help="Only this size; may be given again.")]
Colour = Annotated[str | None, typer.Option(help="Only this colour.")]
Under = Annotated[str | None, typer.Option(help="At most this much, such as 120USD.")]
Words = Annotated[list[str] | None, typer.Argument(help="What to look for.", show_default=False)]
OneStore = Annotated[str | None, typer.Option("--store", help="The shop, where there are several.")]
NewFile = Annotated[Path, typer.Argument(help="A file that is not there yet.")]
NewPassphrase = Annotated[
    int | None, typer.Option(help="Read the new passphrase from this file descriptor.")
]
CodeFd = Annotated[
    int | None, typer.Option(help="Read the recovery code from this file descriptor.")
]
Fingerprint = Annotated[
    str | None, typer.Option(help="The user key as it stands on the sheet; 16 signs will do.")
]


@dataclass(slots=True)
class Options:
    """What stands before the command."""

    home: "Home"
    passphrase_fd: int | None
    work: "WorkKey | None" = None
    """The work key once it is unlocked, so that a sentence that means a command asks once."""


def with_app(
    context: typer.Context,
    as_json: bool,
    work: Callable[Concatenate["App", "Voice", P], "int | Awaitable[int]"],
    *args: P.args,
    **named: P.kwargs,
) -> None:
    """Unlock the home, open it, do `work` in it with `args`, and leave with its exit code."""
    import inspect

    from manciple.agent.app import opened

    options, voice = options_of(context), voice_of(as_json)
    key = unlocked(options)

    async def inside() -> int:
        out = sys.stderr if as_json else sys.stdout
        async with opened(options.home, key, out=out, warn=voice.say) as home:
            code = work(home, voice, *args, **named)
            return await code if inspect.isawaitable(code) else code

    alone(inside)


def alone(work: Callable[[], "Coroutine[None, None, int]"]) -> None:
    """Do `work` in a loop of its own that SIGTERM and Ctrl-C cancel, and leave with its code."""
    import asyncio

    async def inside() -> int:
        task = asyncio.current_task()
        if task is not None:  # let the gate write down what it leaves, then go
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work()

    try:
        leave(asyncio.run(inside()))
    except asyncio.CancelledError:
        raise typer.Exit(143) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def unlocked(options: Options) -> "WorkKey":
    """Return the work key, asking for the passphrase at most once. Raises `VaultLocked`."""
    from manciple.agent.unlock import work_key

    options.work = options.work or work_key(options.home, options.passphrase_fd)
    return options.work


def ledger_of(context: typer.Context) -> "Ledger":
    """Open the ledger alone, for commands that only read it."""
    from manciple.policies.ledger import Ledger

    options = options_of(context)
    ledger = Ledger(options.home, unlocked(options))
    ledger.take_over_marker(right_now())
    return ledger


def leave(code: int) -> None:
    """Leave with this exit code, where it is not 0."""
    if code:
        raise typer.Exit(code)


def said(words: list[str] | None, example: str) -> str:
    """Return words that need no quotes as one text. Raises `Misused` where nothing was said."""
    from manciple.policies.errors import Misused

    text = " ".join(words or ()).strip()
    if not text:
        raise Misused("what shall it look for?", hint=example)
    return text


def conditions(
    words: str, brand: str | None, size: list[str] | None, colour: str | None, under: str | None
) -> "Wanted":
    """Return the conditions that the options say."""
    from manciple.agent.desk import Wanted

    return Wanted(words, brand, tuple(size or ()), colour, under)


def work_if_easy(options: Options) -> "WorkKey | None":
    """Return the work key where no person has to be asked for it."""
    from manciple.agent.unlock import unattended, work_key
    from manciple.policies.errors import VaultLocked
    from manciple.policies.keys import public_keys

    home = options.home.opened()
    if options.work is not None:
        return options.work
    if options.passphrase_fd is not None:
        return work_key(home, options.passphrase_fd)
    try:
        return unattended(home, public_keys(home))
    except VaultLocked:
        return None


def options_of(context: typer.Context) -> Options:
    """Return what stands before the command."""
    options = context.find_root().obj
    if not isinstance(options, Options):
        raise TypeError("the callback did not run")
    return options


def speaks(option: str | None) -> "language.Language":
    """Return the language of this command, and speak it. Raises `Misused` for one not there."""
    from manciple.agent import language

    if option is not None:
        language.speak(language.chosen(option))
    return language.spoken()


def voice_of(as_json: bool = False) -> "Voice":
    """Return what answers at this terminal, or in JSON."""
    from manciple.agent.voice import Voice

    return Voice(as_json)


def right_now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def complain(error: "MancipleError") -> None:
    """Say what went wrong, in one line and a hint."""
    voice_of().error(error)

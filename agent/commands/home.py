"""The home itself: making, checking, keeping, leaving it."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from manciple.agent.commands.shared import (
    CodeFd,
    Fingerprint,
    Json,
    NewFile,
    NewPassphrase,
    alone,
    complain,
    leave,
    options_of,
    right_now,
    unlocked,
    voice_of,
    with_app,
    work_if_easy,
)

commands = typer.Typer()


@commands.command()
def init(
    context: typer.Context,
    currency: Annotated[str, typer.Option(help="What bare amounts are in.")] = "USD",
    key_file: Annotated[
        Path | None,
        typer.Option(help="Keep the work key in this file, to watch on without a person."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a home: keys, ledger, vault; then propose the first grants."""
    from manciple.agent import home_desk, ledger_desk, presence
    from manciple.policies.errors import MancipleError
    from manciple.policies.ledger import Ledger
    from manciple.policies.proposals import starters

    options, voice = options_of(context), voice_of(as_json)
    begin = home_desk.Beginning(currency, options.passphrase_fd, key_file)
    work = home_desk.init(options.home, begin, voice, right_now())
    if not presence.at_terminal():
        voice.say("nothing is granted yet; grants are signed at a terminal")
        voice.next("manciple grant --starters")
        return
    ledger = Ledger(options.home, work)
    try:
        code = ledger_desk.grant(ledger, voice, starters(currency), right_now)
    except (MancipleError, KeyboardInterrupt):
        voice.say("the home is made, and nothing is granted yet")
        voice.next("manciple grant --starters")
        raise
    voice.next("manciple grant --starters" if code else "manciple store add https://…")


@commands.command()
def doctor(context: typer.Context, as_json: Json = False) -> None:
    """Check the home and say what to look at."""
    from manciple.agent import home_desk

    options = options_of(context)
    leave(home_desk.doctor(options.home, work_if_easy(options), voice_of(as_json)))


@commands.command()
def status(context: typer.Context, as_json: Json = False) -> None:
    """Say how things stand."""
    from manciple.agent import home_desk

    with_app(context, as_json, home_desk.status)


@commands.command()
def demo() -> None:
    """Show the whole story on a practice shop of our own, and leave nothing behind."""
    from manciple.agent.demo import play

    leave(play(sys.stdout))


@commands.command()
def run(
    context: typer.Context,
    every: Annotated[
        float, typer.Option(min=1, help="Seconds between looks for due watches.")
    ] = 30,
    rounds: Annotated[int | None, typer.Option(min=1, help="Stop after so many.")] = None,
) -> None:
    """Watch on until interrupted."""
    from manciple.agent import home_desk

    with_app(
        context,
        False,  # noqa: FBT003
        home_desk.run,
        every_s=every,
        rounds=rounds,
    )


@commands.command()
def mcp(context: typer.Context) -> None:
    """Serve MCP clients over stdin and stdout, within grants of their own; docs/mcp.md."""
    from manciple.agent import mcp_desk, mcp_server
    from manciple.policies.errors import VaultLocked

    def odd() -> None:
        said = "a line on stdin is no message of the protocol, and was skipped"
        voice_of().say(said)
        voice_of().hint("an MCP client starts this and speaks with it: docs/mcp.md")

    options = options_of(context)
    try:
        options.work = unlocked(options)
    except VaultLocked as error:
        # A client shows the person what a call says, and seldom what stands on stderr.
        complain(error)
        refusing = mcp_desk.refusing(error)
        alone(lambda: mcp_server.serve(refusing))
        raise typer.Exit(error.exit_code) from None
    with_app(
        context,
        True,  # noqa: FBT003
        lambda opened, _: mcp_server.serve(mcp_desk.McpClient(opened).call, odd),
    )


@commands.command()
def backup(context: typer.Context, file: NewFile, as_json: Json = False) -> None:
    """Back the home up to a new file, while it is in use."""
    from manciple.agent import backup_desk

    with_app(context, as_json, backup_desk.backup, file)


@commands.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What manciple backup wrote.")],
    recovery: Annotated[
        bool, typer.Option("--recovery", help="Open it with the recovery sheet.")
    ] = False,
    code_fd: CodeFd = None,
    fingerprint: Fingerprint = None,
    new_passphrase_fd: NewPassphrase = None,
    key_file: Annotated[
        Path | None,
        typer.Option(help="Keep the work key in this file, to watch on without a person."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Bring a home back from a backup; everything is suspended until you sign again."""
    from manciple.agent import backup_desk

    options = options_of(context)
    opening = backup_desk.Opening(
        passphrase_fd=options.passphrase_fd,
        recovery=recovery,
        code_fd=code_fd,
        new_fd=new_passphrase_fd,
        fingerprint=fingerprint,
        key_file=key_file,
    )
    leave(backup_desk.restore(options.home, file, opening, voice_of(as_json), right_now()))


@commands.command()
def uninstall(
    context: typer.Context,
    backup: Annotated[Path | None, typer.Option(help="Back it up to this file first.")] = None,
    delete: Annotated[bool, typer.Option("--delete", help="Delete without asking.")] = False,
) -> None:
    """Say what would be deleted, offer a backup, and delete it."""
    from manciple.agent import home_desk

    options = options_of(context)
    leave(home_desk.uninstall(options.home, voice_of(), backup, right_now(), delete=delete))

"""The keys of the home."""

import typer

from manciple.agent.commands.shared import (
    CodeFd,
    Fingerprint,
    Json,
    NewPassphrase,
    leave,
    options_of,
    right_now,
    voice_of,
)

keys = typer.Typer(help="The keys of your home.", no_args_is_help=True)


@keys.command("passphrase")
def keys_passphrase(
    context: typer.Context, new_passphrase_fd: NewPassphrase = None, as_json: Json = False
) -> None:
    """Choose another passphrase."""
    from manciple.agent import keys_desk

    options = options_of(context)
    old = options.passphrase_fd
    leave(keys_desk.passphrase(options.home, old, new_passphrase_fd, voice_of(as_json)))


@keys.command("rotate")
def keys_rotate(context: typer.Context, as_json: Json = False) -> None:
    """Make a new work key and seal everything under it; goes on where it was cut off."""
    from manciple.agent import keys_desk

    options = options_of(context)
    fd = options.passphrase_fd
    leave(keys_desk.change_work_key(options.home, fd, voice_of(as_json), right_now()))


@keys.command("recovery")
def keys_recovery(context: typer.Context, as_json: Json = False) -> None:
    """Print a new recovery sheet, which makes an earlier one void."""
    from manciple.agent import keys_desk

    options = options_of(context)
    leave(keys_desk.sheet(options.home, options.passphrase_fd, voice_of(as_json), right_now()))


@keys.command("recover")
def keys_recover(
    context: typer.Context,
    code_fd: CodeFd = None,
    fingerprint: Fingerprint = None,
    new_passphrase_fd: NewPassphrase = None,
    as_json: Json = False,
) -> None:
    """Open the home with the recovery sheet, and choose a new passphrase."""
    from manciple.agent import keys_desk

    leave(
        keys_desk.recovered(
            options_of(context).home,
            voice_of(as_json),
            right_now(),
            code_fd=code_fd,
            new_fd=new_passphrase_fd,
            fingerprint=fingerprint,
        )
    )

"""The words a person types: the commands of `agent/commands/`, put together.

Every command imports what it needs when it runs, so that `--help` stays as fast as a bare program.
"""

import gc
import os
import signal
import sys
from collections.abc import Callable
from contextvars import copy_context
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from manciple.agent.commands import (
    asking,
    auditing,
    carts,
    config,
    configuring,
    keys,
    me,
    model,
    permissions,
    shops,
    watches,
)
from manciple.agent.commands import (
    home as home_commands,
)
from manciple.agent.commands.shared import Options, complain

app = typer.Typer(
    name="manciple",
    help="A shopping assistant that works for the buyer, within permissions that you grant.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
configuring.config.add_typer(config.rate, name="rate")
for part in (home_commands, asking, shops, permissions):
    app.add_typer(part.commands)
for group, name in (
    (shops.store, "store"),
    (watches.watch, "watch"),
    (carts.cart, "cart"),
    (carts.order, "order"),
    (auditing.audit, "audit"),
    (me.me, "me"),
    (configuring.config, "config"),
    (keys.keys, "keys"),
    (model.model, "model"),
):
    app.add_typer(group, name=name)


@app.callback()
def _main(
    context: typer.Context,
    home: Annotated[
        Path | None,
        typer.Option(envvar="MANCIPLE_HOME", help="The folder that holds everything."),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            envvar="MANCIPLE_LANG", help="en, or zh for Traditional Chinese; else as the locale."
        ),
    ] = None,
    passphrase_fd: Annotated[
        int | None,
        typer.Option(help="Read the passphrase from this file descriptor, to unlock the vault."),
    ] = None,
) -> None:
    if context.obj is not None:  # a sentence that meant a command
        return
    from manciple.agent.language import chosen, speak
    from manciple.policies.home import Home

    speak(chosen(lang))
    context.obj = Options(Home((home or _default_home()).expanduser().absolute()), passphrase_fd)


def main() -> None:
    """Run the command line; every error of ours is one line, a hint and its exit code."""
    os.umask(0o077)
    gc.set_threshold(50_000, 20, 20)  # loading makes many objects that stay: a fifth of a start
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # In a context of its own: the language that is spoken is that of one command.
    copy_context().run(_run)


def _run() -> None:
    from manciple.policies.errors import HomeBroken, MancipleError, Misused

    try:
        if not all(map(_is_text, sys.argv)):
            raise Misused("these are not words in UTF-8", hint="type it again")
        try:
            _commands()()
        finally:
            _give_out()
    except MancipleError as error:
        complain(error)
        sys.exit(error.exit_code)
    except OSError as error:
        where = f"{Path(str(error.filename)).name}: " if error.filename else ""
        hint = "check the disk, and whose the files are: manciple doctor"
        complain(HomeBroken(f"{where}{(error.strerror or str(error)).lower()}", hint=hint))
        sys.exit(HomeBroken.exit_code)


@cache
def _commands() -> Callable[..., object]:
    """Make the commands out of what is declared, once."""
    return typer.main.get_command(app)


def _give_out() -> None:
    """Write out what was answered; where that fails, say so and leave at once."""
    try:
        sys.stdout.flush()
    except OSError as error:
        from manciple.policies.errors import MancipleError

        said = f"the answer cannot be written: {(error.strerror or str(error)).lower()}"
        complain(MancipleError(said, hint="what was done is done: manciple audit log"))
        sys.stderr.flush()
        os._exit(MancipleError.exit_code)  # the interpreter would try, and complain, again


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _default_home() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("manciple"))


if __name__ == "__main__":
    main()

"""What is known of the shopper."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import Json, NewFile, with_app

me = typer.Typer(help="What is known of you, in the vault.", no_args_is_help=True)


@me.command("set")
def me_set(context: typer.Context, field: str, as_json: Json = False) -> None:
    """Set a field; its value is asked for, or read from stdin."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_set, field)


@me.command("show")
def me_show(
    context: typer.Context,
    field: Annotated[str | None, typer.Argument(help="One field; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Show what is known of you."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_show, field)


@me.command("forget")
def me_forget(
    context: typer.Context,
    field: str,
    delete: Annotated[bool, typer.Option("--delete", help="Destroy it without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Destroy one field with its key, and prove it."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_forget, field, delete=delete)


@me.command("export")
def me_export(context: typer.Context, file: NewFile, as_json: Json = False) -> None:
    """Write what is known of you to a file, in the clear."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_export, file)


@me.command("erase")
def me_erase(
    context: typer.Context,
    delete: Annotated[bool, typer.Option("--delete", help="Erase without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Destroy every field with its keys, and prove it."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_erase, delete=delete)


@me.command("uses")
def me_uses(context: typer.Context, field: str, as_json: Json = False) -> None:
    """Say who saw a field, and when."""
    from manciple.agent import me_desk

    with_app(context, as_json, me_desk.me_uses, field)

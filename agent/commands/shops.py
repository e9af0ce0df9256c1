"""The shops, and looking at what they have."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import (
    Brand,
    Colour,
    Json,
    Size,
    Under,
    Words,
    conditions,
    with_app,
)

commands = typer.Typer()


store = typer.Typer(help="The shops that you have added.", no_args_is_help=True)


@commands.command()
def find(
    context: typer.Context,
    words: Words,
    brand: Brand = None,
    size: Size = None,
    colour: Colour = None,
    under: Under = None,
    store: Annotated[list[str] | None, typer.Option(help="Only at this shop.")] = None,
    as_json: Json = False,
) -> None:
    """Look for offers at your shops."""
    from manciple.agent import desk

    wanted = conditions(words, brand, size, colour, under)
    with_app(context, as_json, lambda opened, voice: desk.find(opened, voice, wanted, store or ()))


@store.command("add")
def store_add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="The shop's address, or one product's page.")],
    local: Annotated[
        bool, typer.Option("--local", help="It is on this machine or in your own network.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Add a shop, and see what it allows."""
    from manciple.agent import desk

    with_app(
        context, as_json, lambda opened, voice: desk.store_add(opened, voice, url, local=local)
    )


@store.command("list")
def store_list(context: typer.Context, as_json: Json = False) -> None:
    """List your shops."""
    from manciple.agent import desk

    with_app(context, as_json, desk.store_list)


@store.command("show")
def store_show(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Show one shop."""
    from manciple.agent import desk

    with_app(context, as_json, lambda opened, voice: desk.store_show(opened, voice, host))


@store.command("remove")
def store_remove(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Forget a shop."""
    from manciple.agent import desk

    with_app(context, as_json, lambda opened, voice: desk.store_remove(opened, voice, host))

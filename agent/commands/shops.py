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
    said,
    with_app,
)

commands = typer.Typer()


store = typer.Typer(help="The shops that you have added.", no_args_is_help=True)


@commands.command()
def find(
    context: typer.Context,
    words: Words = None,
    brand: Brand = None,
    size: Size = None,
    colour: Colour = None,
    under: Under = None,
    store: Annotated[list[str] | None, typer.Option(help="Only at this shop.")] = None,
    as_json: Json = False,
) -> None:
    """Look for offers at your shops."""
    from manciple.agent import desk

    text = said(words, 'such as: manciple find "running shoe" --size 42')
    wanted = conditions(text, brand, size, colour, under)
    with_app(context, as_json, desk.find, wanted, store or ())


@commands.command()
def compare(
    context: typer.Context,
    words: Words = None,
    brand: Brand = None,
    size: Size = None,
    colour: Colour = None,
    under: Under = None,
    store: Annotated[list[str] | None, typer.Option(help="Only at this shop.")] = None,
    quantity: Annotated[int, typer.Option(min=1, max=100)] = 1,
    coupon: Annotated[
        list[str] | None, typer.Option(help="With this coupon; may be given again.")
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(help="To this address of yours (home, work), or none; else home, if granted."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Compare what offers cost in all: coupons, shipping to you, tax."""
    from manciple.agent import compare_desk

    text = said(words, 'such as: manciple compare "running shoe" --size 42')
    wanted = conditions(text, brand, size, colour, under)
    asking = compare_desk.Asking(quantity, tuple(coupon or ()), to)
    with_app(context, as_json, compare_desk.compare, wanted, store or (), asking)


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

    with_app(context, as_json, desk.store_add, url, local=local)


@store.command("list")
def store_list(context: typer.Context, as_json: Json = False) -> None:
    """List your shops."""
    from manciple.agent import desk

    with_app(context, as_json, desk.store_list)


@store.command("show")
def store_show(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Show one shop."""
    from manciple.agent import desk

    with_app(context, as_json, desk.store_show, host)


@store.command("link")
def store_link(
    context: typer.Context,
    host: str,
    client: Annotated[
        str, typer.Option(help="The client id that the shop gave you, where it gives one.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Link your account at a shop, so that it knows whose orders are whose."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.store_link, host, client)


@store.command("unlink")
def store_unlink(
    context: typer.Context,
    host: str,
    here: Annotated[
        bool, typer.Option("--here", help="Forget it here alone; the shop is not told.")
    ] = False,
    as_json: Json = False,
) -> None:
    """End the link to your account at a shop."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.store_unlink, host, here=here)


@store.command("remove")
def store_remove(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Forget a shop."""
    from manciple.agent import desk

    with_app(context, as_json, desk.store_remove, host)

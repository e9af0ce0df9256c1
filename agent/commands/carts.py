"""Carts and orders."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import Json, OneStore, with_app

Offer = Annotated[str, typer.Argument(help="An offer's handle, as find shows it.")]

cart = typer.Typer(help="The carts at your shops.", no_args_is_help=True)


order = typer.Typer(help="Orders.", no_args_is_help=True)


@cart.command("show")
def cart_show(context: typer.Context, store: OneStore = None, as_json: Json = False) -> None:
    """Show what is in the cart."""
    from manciple.agent import desk

    with_app(context, as_json, desk.cart_show, store)


@cart.command("add")
def cart_add(
    context: typer.Context,
    offer: Offer,
    quantity: Annotated[int, typer.Option(min=1, max=100)] = 1,
    as_json: Json = False,
) -> None:
    """Make the cart hold this offer."""
    from manciple.agent import desk

    with_app(context, as_json, desk.cart_add, offer, quantity)


@cart.command("remove")
def cart_remove(context: typer.Context, offer: Offer, as_json: Json = False) -> None:
    """Take an offer out of the cart."""
    from manciple.agent import desk

    with_app(context, as_json, desk.cart_remove, offer)


@cart.command("open")
def cart_open(context: typer.Context, store: OneStore = None, as_json: Json = False) -> None:
    """Show the link that opens the cart in your own browser."""
    from manciple.agent import handing_desk

    with_app(context, as_json, handing_desk.cart_open, store)


@order.command("list")
def order_list(context: typer.Context, as_json: Json = False) -> None:
    """List what was ordered through manciple, the latest first."""
    from manciple.agent import order_desk

    with_app(context, as_json, order_desk.order_list)


@order.command("show")
def order_show(
    context: typer.Context,
    order: Annotated[str, typer.Argument(help="Its request, such as a7, or the shop's number.")],
    as_json: Json = False,
) -> None:
    """Show one order as the shop confirmed it, and where it may stand now."""
    from manciple.agent import order_desk

    with_app(context, as_json, order_desk.order_show, order)


@order.command("mark")
def order_mark(
    context: typer.Context,
    handed: Annotated[str, typer.Argument(help="A cart that was handed to you, such as h1.")],
    became: Annotated[str, typer.Argument(metavar="bought|not", help="What became of it.")],
    as_json: Json = False,
) -> None:
    """Note whether you bought what was handed to you."""
    from manciple.agent import handing_desk

    with_app(context, as_json, handing_desk.order_mark, handed, became)


@order.command("place")
def order_place(
    context: typer.Context,
    store: OneStore = None,
    coupon: Annotated[
        list[str] | None, typer.Option(help="With exactly this coupon; may be given again.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Prepare the order of what is in the cart, for your typed yes."""
    from manciple.agent import desk

    with_app(context, as_json, desk.order_place, store, coupon or ())


@order.command("track")
def order_track(
    context: typer.Context,
    order: Annotated[str, typer.Argument(help="Its request, such as a7, or the shop's number.")],
    as_json: Json = False,
) -> None:
    """Ask the shop where an order stands, and by which number its parcel is found."""
    from manciple.agent import order_desk

    with_app(context, as_json, order_desk.order_track, order)

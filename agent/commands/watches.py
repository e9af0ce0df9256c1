"""What waits for a price."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import (
    Brand,
    Colour,
    Json,
    OneStore,
    Size,
    Under,
    Words,
    conditions,
    leave,
    options_of,
    said,
    unlocked,
    voice_of,
    with_app,
)

watch = typer.Typer(help="What waits for a price.", no_args_is_help=True)


@watch.command("add")
def watch_add(
    context: typer.Context,
    words: Words = None,
    brand: Brand = None,
    size: Size = None,
    colour: Colour = None,
    under: Under = None,
    store: OneStore = None,
    then: Annotated[str, typer.Option(help="tell, or cart to fill the cart too.")] = "tell",
    quantity: Annotated[int, typer.Option(min=1, max=100)] = 1,
    as_json: Json = False,
) -> None:
    """Wait for a price, then tell, or put it in the cart."""
    from manciple.agent import desk

    text = said(words, 'such as: manciple watch add "running shoe" --under 110USD')
    wanted = conditions(text, brand, size, colour, under)
    with_app(
        context,
        as_json,
        desk.watch_add,
        wanted,
        store,
        then,
        quantity,
    )


@watch.command("list")
def watch_list(context: typer.Context, as_json: Json = False) -> None:
    """List the watches."""
    from manciple.agent import reading_desk
    from manciple.policies.keeping import Late
    from manciple.policies.ledger import Ledger
    from manciple.policies.vault import Vault
    from manciple.tools.book import Book

    options = options_of(context)
    work = unlocked(options)
    vault = Late(lambda: Vault(Ledger(options.home, work)))
    book = Book(options.home, work.sealer, vault)
    leave(reading_desk.watch_list(book, voice_of(as_json)))


@watch.command("show")
def watch_show(context: typer.Context, watch: str, as_json: Json = False) -> None:
    """Show one watch."""
    from manciple.agent import desk

    with_app(context, as_json, desk.watch_show, watch)


@watch.command("stop")
def watch_stop(context: typer.Context, watch: str, as_json: Json = False) -> None:
    """Stop a watch, and end the grant that it brought."""
    from manciple.agent import desk

    with_app(context, as_json, desk.watch_stop, watch)


@watch.command("check")
def watch_check(
    context: typer.Context,
    watch: Annotated[str | None, typer.Argument(help="One watch; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Look at the shops now, and go on with what was left."""
    from manciple.agent import desk

    with_app(context, as_json, desk.watch_check, watch)

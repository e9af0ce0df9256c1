"""What is set once: exchange rates."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import Json, with_app

rate = typer.Typer(help="What one currency is in another, for comparing.", no_args_is_help=True)

Base = Annotated[str, typer.Argument(help="A currency, such as EUR.")]
Into = Annotated[str, typer.Argument(help="The other currency, such as USD.")]


@rate.command("set")
def rate_set(
    context: typer.Context,
    base: Base,
    into: Into,
    value: Annotated[str, typer.Argument(metavar="RATE", help="How much of the other one is.")],
    as_json: Json = False,
) -> None:
    """Say what one currency is in another. Totals are compared by it; no limit is."""
    from manciple.agent import rates_desk

    with_app(context, as_json, rates_desk.rate_set, base, into, value)


@rate.command("list")
def rate_list(context: typer.Context, as_json: Json = False) -> None:
    """List the rates that are set."""
    from manciple.agent import rates_desk

    with_app(context, as_json, rates_desk.rate_list)


@rate.command("drop")
def rate_drop(context: typer.Context, base: Base, into: Into, as_json: Json = False) -> None:
    """Forget a rate."""
    from manciple.agent import rates_desk

    with_app(context, as_json, rates_desk.rate_drop, base, into)

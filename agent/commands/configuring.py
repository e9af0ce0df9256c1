"""Settings: so far, who we are to shops."""

from pathlib import Path
from typing import Annotated

import typer

from manciple.agent.commands.shared import Json, with_app

config = typer.Typer(help="How manciple presents itself.", no_args_is_help=True)
profile = typer.Typer(help="Your public UCP profile, and what signs.", no_args_is_help=True)
config.add_typer(profile, name="ucp-profile")


@profile.command("export")
def profile_export(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files are written.")],
    at: Annotated[
        str | None,
        typer.Option(help="The address that the folder will have, to link accounts by."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Write the static files to host; the first time, make the key."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.profile_export, folder, at)


@profile.command("set")
def profile_set(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="Where the profile is hosted.")],
    local: Annotated[
        bool, typer.Option("--local", help="It is on this machine or in your own network.")
    ] = False,
    web_bot_auth: Annotated[
        bool, typer.Option("--web-bot-auth", help="Sign so that bot managers can check it too.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Fetch it, compare it with what was exported, and use it."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.profile_set, url, local=local, bot=web_bot_auth)


@profile.command("show")
def profile_show(context: typer.Context, as_json: Json = False) -> None:
    """Say which profile shops are given, and what signs."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.profile_show)


@profile.command("rotate")
def profile_rotate(context: typer.Context, as_json: Json = False) -> None:
    """Make the next key."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.profile_rotate)


@profile.command("remove")
def profile_remove(context: typer.Context, as_json: Json = False) -> None:
    """Use the generic profile again, and destroy the keys."""
    from manciple.agent import ucp_desk

    with_app(context, as_json, ucp_desk.profile_remove)


@config.command("contact")
def contact(
    context: typer.Context,
    address: Annotated[
        str | None,
        typer.Argument(help="An e-mail or web address; none: say none.", show_default=False),
    ] = None,
    as_json: Json = False,
) -> None:
    """Show what shops are told of who asks, or say how they reach you."""
    from manciple.agent import contact_desk

    with_app(context, as_json, contact_desk.contact, address)

"""The language model that may plan."""

from typing import Annotated

import typer

from manciple.agent.commands.shared import Json, with_app

model = typer.Typer(help="The language model that may plan, if you want one.", no_args_is_help=True)


@model.command("set")
def model_set(
    context: typer.Context,
    url: Annotated[
        str,
        typer.Argument(
            metavar="[URL] NAME", help="Where it is, such as https://host/v1; its name."
        ),
    ],
    name: Annotated[str | None, typer.Argument(metavar="", show_default=False)] = None,
    key: Annotated[bool, typer.Option("--key", help="It wants a key: ask for it.")] = False,
    provider: Annotated[
        str, typer.Option(help="openai (and what speaks like it), anthropic or google.")
    ] = "openai",
    as_json: Json = False,
) -> None:
    """Choose the model that plans where the grammar is not sure."""
    from manciple.agent import model_desk

    with_app(
        context,
        as_json,
        lambda opened, voice: model_desk.model_set(
            *(opened, voice, url if name else None, name or url), key=key, provider=provider
        ),
    )


@model.command("show")
def model_show(context: typer.Context, as_json: Json = False) -> None:
    """Say which model is chosen."""
    from manciple.agent import model_desk

    with_app(context, as_json, model_desk.model_show)


@model.command("test")
def model_test(context: typer.Context, as_json: Json = False) -> None:
    """Ask the model for one plan."""
    from manciple.agent import model_desk

    with_app(context, as_json, model_desk.model_test)


@model.command("prompts")
def model_prompts(context: typer.Context, as_json: Json = False) -> None:
    """List what was sent to models; why RUN --prompts shows it."""
    from manciple.agent import model_desk

    with_app(context, as_json, model_desk.kept_prompts)


@model.command("forget")
def model_forget(context: typer.Context, as_json: Json = False) -> None:
    """Erase what is kept of what was sent to models."""
    from manciple.agent import model_desk

    with_app(context, as_json, model_desk.forget)

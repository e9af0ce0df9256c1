"""Saying what is wanted, and answering what waits."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from manciple.agent.app import App
    from manciple.agent.voice import Voice

from manciple.agent.commands.shared import (
    Json,
    leave,
    options_of,
    unlocked,
    voice_of,
    with_app,
)

commands = typer.Typer()

Request = Annotated[str | None, typer.Argument(help="A request, such as a3.", show_default=False)]


@commands.command()
def ask(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="One sentence, in English or Chinese; without it, a conversation.",
            show_default=False,
        ),
    ] = None,
    plan: Annotated[
        bool, typer.Option("--plan", help="Print what would be done, and do nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Say in one sentence what you want; or, without one, talk about it."""
    from manciple.agent import desk
    from manciple.agent.grammar import GrammarPlanner
    from manciple.agent.language import answer_in
    from manciple.agent.plan import Command
    from manciple.policies.errors import Misused

    if words is None:
        _converse(context, plan or as_json)
        return
    said = " ".join(words)
    answer_in(said)
    if not said.strip():
        raise Misused("say what you want", hint='manciple ask "…", or manciple ask alone')
    if plan:
        with_app(
            context,
            as_json,
            desk.show_plan,
            said,
            GrammarPlanner(),
        )
        return
    meant: list[str] = []

    async def asked(opened: "App", voice: "Voice") -> int:
        answer = await desk.ask(opened, voice, said, GrammarPlanner())
        if isinstance(answer, Command):
            meant.extend(answer.words)
            return 0
        return answer

    with_app(context, as_json, asked)
    if meant:
        _meant(context, [*meant, "--json"] if as_json else meant)


@commands.command()
def resume(
    context: typer.Context,
    run: Annotated[str, typer.Argument(help="A run, such as r7.")],
    answer: Annotated[int | None, typer.Argument(help="The number of your answer.")] = None,
    as_json: Json = False,
) -> None:
    """Go on with something that waits for your answer, or for a new budget."""
    from manciple.agent import run_desk

    with_app(context, as_json, run_desk.resume, run, answer)


@commands.command()
def inbox(context: typer.Context, as_json: Json = False) -> None:
    """See what waits for you, what is unclear, and the latest notices."""
    from manciple.agent import ledger_desk

    with_app(context, as_json, ledger_desk.inbox)


@commands.command()
def approve(context: typer.Context, request: Request = None, as_json: Json = False) -> None:
    """Look at a request and say yes to exactly that; needs a terminal."""
    from manciple.agent import desk

    name = _named(request)
    with_app(context, as_json, desk.approve, name)


@commands.command()
def deny(context: typer.Context, request: Request = None, as_json: Json = False) -> None:
    """Say no to a request."""
    from manciple.agent import ledger_desk

    name = _named(request)
    with_app(context, as_json, ledger_desk.deny, name)


@commands.command()
def why(
    context: typer.Context,
    what: Annotated[str, typer.Argument(help="A request, run or grant, such as a3, r7 or g2.")],
    prompts: Annotated[
        bool, typer.Option("--prompts", help="Show exactly what was sent to a model for a run.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Tell how something came about."""
    from manciple.agent import ledger_desk, model_desk

    if prompts:
        with_app(context, as_json, model_desk.prompts, what)
        return
    with_app(context, as_json, ledger_desk.why, what)


def _named(request: str | None) -> str:
    """Return the request that was named. Raises `Misused` where none was."""
    from manciple.policies.errors import Misused

    if request is None:
        raise Misused("which request?", hint="manciple inbox shows what waits")
    return request


def _converse(context: typer.Context, with_options: bool) -> None:
    """Open a conversation. Raises `Misused` for options that are for one sentence."""
    from manciple.agent import presence
    from manciple.agent.conversation_desk import converse
    from manciple.agent.grammar import GrammarPlanner
    from manciple.policies.errors import Misused

    if with_options:
        raise Misused("--plan and --json are for a sentence", hint='manciple ask --plan "…"')
    if presence.at_terminal():
        unlocked(options_of(context))
    leave(
        converse(
            voice_of(),
            GrammarPlanner(),
            lambda work: with_app(context, as_json=False, work=work),
            lambda line: _meant(context, line),
        )
    )


def _meant(context: typer.Context, words: list[str]) -> None:
    """Run the command that a sentence meant. Raises `Misused` for one that it cannot mean."""
    from manciple.agent.meant import held
    from manciple.policies.errors import Misused

    held(words)
    root = context.find_root().command
    if words[0] not in getattr(root, "commands", {}):
        raise Misused(f"there is no {words[0]} yet", hint="limits stand in grants: manciple grant")
    root(words, obj=options_of(context))

"""The log of everything that was asked and done, and who keeps its head elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from manciple.agent.app import App
    from manciple.agent.log_filter import Sought
    from manciple.agent.voice import Voice

from manciple.agent.commands.shared import (
    Json,
    leave,
    ledger_of,
    options_of,
    right_now,
    unlocked,
    voice_of,
    with_app,
    work_if_easy,
)

Since = Annotated[str | None, typer.Option(help="From this day or instant on.")]
Until = Annotated[str | None, typer.Option(help="Up to this day, or before this instant.")]
OfTool = Annotated[str | None, typer.Option(help="Only this tool.")]
OfShop = Annotated[str | None, typer.Option(help="Only this host.")]
OfVerb = Annotated[str | None, typer.Option(help="Only this verb, such as order.place.")]
OfGrant = Annotated[str | None, typer.Option(help="Only this grant, such as g3.")]
OfDecision = Annotated[str | None, typer.Option(help="allowed, asked, denied, approved…")]
OfKind = Annotated[str | None, typer.Option(help="Only entries of this kind.")]

audit = typer.Typer(help="The log of everything that was asked and done.", no_args_is_help=True)


witness = typer.Typer(help="Who keeps the head of the log elsewhere.", no_args_is_help=True)
audit.add_typer(witness, name="witness")


@audit.command("log")
def audit_log(
    context: typer.Context,
    last: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 20,
    page: Annotated[int, typer.Option(min=1, help="2 for the ones before the newest.")] = 1,
    before: Annotated[int | None, typer.Option(min=0, help="Only before this entry.")] = None,
    since: Since = None,
    until: Until = None,
    tool: OfTool = None,
    shop: OfShop = None,
    verb: OfVerb = None,
    grant: OfGrant = None,
    decision: OfDecision = None,
    kind: OfKind = None,
    as_json: Json = False,
) -> None:
    """Read the log: the latest entries, or those that fit."""
    from manciple.agent import audit_desk

    sought = _sought(since, until, tool, shop, verb, grant, decision, kind)
    shown = audit_desk.Page(last, page, before)
    leave(audit_desk.audit_log(ledger_of(context), voice_of(as_json), sought, shown))


@audit.command("show")
def audit_show(
    context: typer.Context,
    entry: Annotated[int, typer.Argument(min=0, help="Its number.")],
    as_json: Json = False,
) -> None:
    """Tell one entry in words, with the proof that it stands in the log."""
    from manciple.agent import audit_desk

    leave(audit_desk.audit_show(ledger_of(context), voice_of(as_json), entry))


@audit.command("verify")
def audit_verify(
    context: typer.Context,
    new: Annotated[
        bool,
        typer.Option(
            "--new",
            help="Only what was added since it was last verified here: earlier entries, and rows of"
            " tables that they left behind, are not looked at again.",
        ),
    ] = False,
    witness: Annotated[
        list[str] | None,
        typer.Option(help="Compare with this one too: a path, or as witness add has it."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Check that the log is whole, fits its witnesses, and that everything kept follows."""
    from manciple.agent import audit_desk, presence
    from manciple.agent.unlock import near_witnesses
    from manciple.policies.errors import Misused

    options = options_of(context)
    named = tuple(witness or ())
    if not all(each.strip() for each in named):
        raise Misused(
            "--witness says nothing", hint="name where it lies: --witness /mnt/stick/head"
        )
    work, near = work_if_easy(options), near_witnesses(options.home)
    if work is None and not named and presence.at_terminal():
        work = unlocked(options)
    voice = voice_of(as_json)
    leave(audit_desk.audit_verify(options.home, work, voice, near, named, new=new))


@audit.command("export")
def audit_export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A new file.")],
    shape: Annotated[
        str, typer.Option("--as", help="jsonl, csv, bundle (to verify elsewhere) or receipts.")
    ] = "bundle",
    since: Since = None,
    until: Until = None,
    tool: OfTool = None,
    shop: OfShop = None,
    verb: OfVerb = None,
    grant: OfGrant = None,
    decision: OfDecision = None,
    kind: OfKind = None,
    as_json: Json = False,
) -> None:
    """Write entries to a file for others; it holds no key, and the log says so."""
    from manciple.agent import audit_desk
    from manciple.agent.unlock import near_witnesses

    sought = _sought(since, until, tool, shop, verb, grant, decision, kind)
    ledger, near = ledger_of(context), near_witnesses(options_of(context).home)
    leave(audit_desk.export(ledger, voice_of(as_json), near, file, shape, sought, right_now()))


@audit.command("receipt")
def audit_receipt(context: typer.Context, grant: str, as_json: Json = False) -> None:
    """Give a grant's consent receipt: what was agreed to, and each use, with its proof."""
    from manciple.agent import audit_desk

    leave(audit_desk.receipt(ledger_of(context), voice_of(as_json), grant, right_now()))


@witness.command("add")
def witness_add(
    context: typer.Context,
    tool: Annotated[str, typer.Argument(help="file, git or command.")],
    place: Annotated[list[str], typer.Argument(help="A path; or a command after --.")],
    advisory: Annotated[
        bool, typer.Option("--advisory", help="Orders do not wait while it cannot be asked.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Have the head of the log kept elsewhere, and compare it from now on."""
    from manciple.agent import witness_desk

    def add(opened: "App", voice: "Voice") -> int:
        ledger, outside = opened.ledger, opened.outside
        added = witness_desk.new_witness(ledger, tool, place, needed=not advisory)
        return witness_desk.witness_add(ledger, voice, outside, added, opened.clock())

    with_app(context, as_json, add)


@witness.command("list")
def witness_list(context: typer.Context, as_json: Json = False) -> None:
    """Say who keeps the head, and what each has seen."""
    from manciple.agent import witness_desk
    from manciple.agent.unlock import near_witnesses

    near = near_witnesses(options_of(context).home)
    leave(witness_desk.witness_list(ledger_of(context), voice_of(as_json), near))


@witness.command("remove")
def witness_remove(context: typer.Context, witness: str, as_json: Json = False) -> None:
    """Let go of a witness; needs a terminal and the passphrase."""
    from manciple.agent import witness_desk
    from manciple.agent.unlock import near_witnesses

    near = near_witnesses(options_of(context).home)
    leave(
        witness_desk.witness_remove(
            ledger_of(context), voice_of(as_json), near, witness, right_now()
        )
    )


@witness.command("send")
def witness_send(context: typer.Context, as_json: Json = False) -> None:
    """Have every witness keep the head now."""
    from manciple.agent import witness_desk

    with_app(
        context, as_json, lambda opened, voice: witness_desk.witness_send(opened.outside, voice)
    )


def _sought(
    since: str | None,
    until: str | None,
    tool: str | None,
    shop: str | None,
    verb: str | None,
    grant: str | None,
    decision: str | None,
    kind: str | None,
) -> "Sought":
    from manciple.agent.log_filter import Sought, instant, known

    sought = Sought(
        since=instant(since, "--since") if since is not None else None,
        until=instant(until, "--until", end=True) if until is not None else None,
        tool=tool,
        shop=shop,
        verb=verb,
        grant=grant,
        decision=decision,
        kind=kind,
    )
    return known(sought)

"""What may be done: seeing, signing and ending it."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from manciple.agent.app import App
    from manciple.agent.voice import Voice

from manciple.agent.commands.shared import (
    Json,
    leave,
    ledger_of,
    options_of,
    right_now,
    speaks,
    voice_of,
    with_app,
    work_if_easy,
)

commands = typer.Typer()

Lang = Annotated[
    str | None,
    typer.Option(help="en or zh; without it, as --lang before the command or the locale says."),
]
Several = Annotated[list[str] | None, typer.Option(help="Only this; may be given again.")]
Most = Annotated[str | None, typer.Option(help="At most this much, such as 120USD.")]


@commands.command()
def permissions(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help="The revoked ones too.")] = False,
    scopes: Annotated[
        bool, typer.Option("--scopes", help="The text alone, without the words.")
    ] = False,
    worst: Annotated[
        bool, typer.Option("--worst-case", help="The most that could be spent by all of it.")
    ] = False,
    lang: Lang = None,
    as_json: Json = False,
) -> None:
    """See what may be done, and what is used of it."""
    from manciple.agent import reading_desk

    spoken = speaks(lang)
    ledger, voice = ledger_of(context), voice_of(as_json)
    if worst:
        leave(reading_desk.worst_case(ledger, voice, right_now()))
        return
    leave(reading_desk.permissions(ledger, voice, right_now(), spoken, every=every, scopes=scopes))


@commands.command()
def grant(
    context: typer.Context,
    scope: Annotated[
        list[str] | None, typer.Argument(help="The scope, as a refusal shows it.")
    ] = None,
    verb: Annotated[list[str] | None, typer.Option(help="What, such as cart.add.")] = None,
    at: Annotated[list[str] | None, typer.Option(help="Which shop; or: added.")] = None,
    brand: Several = None,
    size: Several = None,
    category: Several = None,
    colour: Several = None,
    seller: Several = None,
    variant: Several = None,
    item_max: Most = None,
    order_max: Most = None,
    day_max: Most = None,
    month_max: Most = None,
    total_max: Most = None,
    cart_max: Most = None,
    qty: Annotated[int | None, typer.Option(help="So many of one thing.")] = None,
    times: Annotated[int | None, typer.Option(help="So often in all.")] = None,
    per_hour: Annotated[int | None, typer.Option(help="So often in an hour.")] = None,
    per_day: Annotated[int | None, typer.Option(help="So often in 24 hours.")] = None,
    until: Annotated[str | None, typer.Option(help="A last day, or 30d.")] = None,
    idle: Annotated[int | None, typer.Option(help="Lapses after so many days unused.")] = None,
    mode: Annotated[str | None, typer.Option(help="deny, ask, ask-typed or auto.")] = None,
    asker: Annotated[list[str] | None, typer.Option(help="Who may ask for it.")] = None,
    tool: Annotated[list[str] | None, typer.Option(help="Only this tool.")] = None,
    field: Annotated[list[str] | None, typer.Option(help="A field it sees.")] = None,
    purpose: Annotated[str | None, typer.Option(help="What the fields are for.")] = None,
    change: Annotated[
        str | None, typer.Option(help="Change this grant; a narrower one needs no passphrase.")
    ] = None,
    starters: Annotated[
        bool, typer.Option("--starters", help="The ones that init proposes.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="All that were suspended, with one passphrase.")
    ] = False,
    clock: Annotated[
        bool, typer.Option("--clock", help="Sign that the clock is right, after it went back.")
    ] = False,
    lang: Lang = None,
    as_json: Json = False,
) -> None:
    """Sign a permission, said in options, as text, or in answer to a few questions."""
    from manciple.agent import grant_desk
    from manciple.agent.granting import Wishes

    wishes = Wishes(
        tool=tuple(tool or ()),
        verb=tuple(verb or ()),
        asker=tuple(asker or ()),
        at=tuple(at or ()),
        brand=tuple(brand or ()),
        size=tuple(size or ()),
        category=tuple(category or ()),
        colour=tuple(colour or ()),
        seller=tuple(seller or ()),
        variant=tuple(variant or ()),
        item_max=item_max,
        order_max=order_max,
        day_max=day_max,
        month_max=month_max,
        total_max=total_max,
        cart_max=cart_max,
        qty=qty,
        times=times,
        per_hour=per_hour,
        per_day=per_day,
        idle=idle,
        field=tuple(field or ()),
        purpose=purpose,
        until=until,
        mode=mode,
    )
    text, spoken = " ".join(scope or ()), speaks(lang)
    said = grant_desk.said(text, wishes, change=change, starters=starters, clock=clock, again=again)
    with_app(context, as_json, grant_desk.grant, said, spoken)


@commands.command()
def budget(
    context: typer.Context,
    ceiling: Annotated[str | None, typer.Argument(help="One that stands, such as k1.")] = None,
    order: Most = None,
    day: Most = None,
    month: Most = None,
    total: Most = None,
    at: Annotated[list[str] | None, typer.Option(help="Only at this shop.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it away.")] = False,
    as_json: Json = False,
) -> None:
    """See, set, lower or take away the ceilings over all that is spent."""
    from manciple.agent import budget_desk
    from manciple.policies.errors import Misused

    sums = budget_desk.Sums(order, day, month, total)
    if remove and (ceiling is None or at or not sums.empty):
        raise Misused("which ceiling goes?", hint="manciple budget k1 --remove")
    if not remove and sums.empty and (ceiling is not None or at):
        raise Misused("how much?", hint="manciple budget --month 600USD")

    def done(opened: "App", voice: "Voice") -> int:
        if remove and ceiling is not None:
            return budget_desk.remove(opened, voice, ceiling)
        if sums.empty:
            return budget_desk.budget(opened, voice)
        return budget_desk.set_ceiling(opened, voice, ceiling, sums, tuple(at or ()))

    with_app(context, as_json, done)


@commands.command()
def revoke(
    context: typer.Context,
    grant: Annotated[str | None, typer.Argument(help="A grant, such as g3.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every grant, at once.")] = False,
    signed: Annotated[
        bool, typer.Option("--signed", help="Sign that it no longer forbids or asks either.")
    ] = False,
    as_json: Json = False,
) -> None:
    """End a permission now; works while the vault is locked."""
    from manciple.agent import ledger_desk
    from manciple.policies.errors import Misused
    from manciple.policies.home import ALL

    options = options_of(context)
    if grant is not None and not grant.strip():
        raise Misused("name a grant", hint="manciple revoke g3")
    if every == (grant is not None):
        raise Misused("either one grant or --all", hint="manciple revoke g3")
    if signed:
        if grant is None:
            raise Misused("one grant is signed at a time", hint="manciple revoke g3 --signed")
        leave(ledger_desk.lift(ledger_of(context), voice_of(as_json), grant, right_now))
        return
    work = work_if_easy(options)
    leave(ledger_desk.revoke(options.home, work, voice_of(as_json), grant or ALL, right_now()))

"""The words a person types.

Every command imports what it needs when it runs, so that `--help` stays as fast as a bare program.
"""

import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from manciple.agent.app import App
    from manciple.agent.desk import Wanted
    from manciple.agent.log_filter import Sought
    from manciple.agent.voice import Voice
    from manciple.policies.errors import MancipleError
    from manciple.policies.home import Home
    from manciple.policies.keys import WorkKey
    from manciple.policies.ledger import Ledger

app = typer.Typer(
    name="manciple",
    help="A shopping assistant that works for the buyer, within permissions that you grant.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
store = typer.Typer(help="The shops that you have added.", no_args_is_help=True)
watch = typer.Typer(help="What waits for a price.", no_args_is_help=True)
cart = typer.Typer(help="The carts at your shops.", no_args_is_help=True)
order = typer.Typer(help="Orders.", no_args_is_help=True)
audit = typer.Typer(help="The log of everything that was asked and done.", no_args_is_help=True)
witness = typer.Typer(help="Who keeps the head of the log elsewhere.", no_args_is_help=True)
audit.add_typer(witness, name="witness")
model = typer.Typer(help="The language model that may plan, if you want one.", no_args_is_help=True)
keys = typer.Typer(help="The keys of your home.", no_args_is_help=True)
me = typer.Typer(help="What is known of you, in the vault.", no_args_is_help=True)
for group, name in (
    (store, "store"),
    (watch, "watch"),
    (cart, "cart"),
    (order, "order"),
    (audit, "audit"),
    (me, "me"),
    (keys, "keys"),
    (model, "model"),
):
    app.add_typer(group, name=name)

Json = Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")]
Lang = Annotated[str | None, typer.Option(help="en or zh; without it, as the locale says.")]
Several = Annotated[list[str] | None, typer.Option(help="Only this; may be given again.")]
Most = Annotated[str | None, typer.Option(help="At most this much, such as 120USD.")]
Brand = Annotated[str | None, typer.Option(help="Only this brand.")]
Size = Annotated[list[str] | None, typer.Option(help="Only this size; may be given again.")]
Colour = Annotated[str | None, typer.Option(help="Only this colour.")]
Under = Annotated[str | None, typer.Option(help="At most this much, such as 120USD.")]
Since = Annotated[str | None, typer.Option(help="From this day or instant on.")]
Until = Annotated[str | None, typer.Option(help="Up to this day, or before this instant.")]
OfTool = Annotated[str | None, typer.Option(help="Only this tool.")]
OfShop = Annotated[str | None, typer.Option(help="Only this host.")]
OfVerb = Annotated[str | None, typer.Option(help="Only this verb, such as order.place.")]
OfGrant = Annotated[str | None, typer.Option(help="Only this grant, such as g3.")]
OfDecision = Annotated[str | None, typer.Option(help="allowed, asked, denied, approved…")]
OfKind = Annotated[str | None, typer.Option(help="Only entries of this kind.")]
Words = Annotated[str, typer.Argument(help="What to look for.")]
OneStore = Annotated[str | None, typer.Option("--store", help="The shop, where there are several.")]
NewFile = Annotated[Path, typer.Argument(help="A file that is not there yet.")]
NewPassphrase = Annotated[
    int | None, typer.Option(help="Read the new passphrase from this file descriptor.")
]
CodeFd = Annotated[
    int | None, typer.Option(help="Read the recovery code from this file descriptor.")
]
Fingerprint = Annotated[
    str | None, typer.Option(help="The user key as it stands on the sheet; 16 signs will do.")
]
Offer = Annotated[str, typer.Argument(help="An offer's handle, as find shows it.")]


@dataclass(slots=True)
class Options:
    """What stands before the command."""

    home: "Home"
    passphrase_fd: int | None
    work: "WorkKey | None" = None
    """The work key once it is unlocked, so that a sentence that means a command asks once."""


@app.callback()
def _main(
    context: typer.Context,
    home: Annotated[
        Path | None,
        typer.Option(envvar="MANCIPLE_HOME", help="The folder that holds everything."),
    ] = None,
    passphrase_fd: Annotated[
        int | None,
        typer.Option(help="Read the passphrase from this file descriptor, to unlock the vault."),
    ] = None,
) -> None:
    if context.obj is not None:  # a sentence that meant a command
        return
    from manciple.policies.home import Home

    context.obj = Options(Home((home or _default_home()).expanduser().absolute()), passphrase_fd)


@app.command()
def init(
    context: typer.Context,
    currency: Annotated[str, typer.Option(help="What bare amounts are in.")] = "USD",
    key_file: Annotated[
        Path | None,
        typer.Option(help="Keep the work key in this file, to watch on without a person."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a home: keys, ledger, vault; then propose the first grants."""
    from manciple.agent import home_desk, ledger_desk, presence
    from manciple.policies.ledger import Ledger
    from manciple.policies.proposals import starters

    options, voice = _options(context), _voice(as_json)
    begin = home_desk.Beginning(currency, options.passphrase_fd, key_file)
    work = home_desk.init(options.home, begin, voice, _now())
    if not presence.at_terminal():
        voice.say("nothing is granted yet; grants are signed at a terminal")
        voice.next("manciple grant --starters")
        return
    ledger = Ledger(options.home, work)
    ledger_desk.grant(ledger, voice, starters(currency), _now)
    voice.next("manciple store add https://…")


@app.command()
def doctor(context: typer.Context, as_json: Json = False) -> None:
    """Check the home and say what to look at."""
    from manciple.agent import home_desk

    options = _options(context)
    _leave(home_desk.doctor(options.home, _work_if_easy(options), _voice(as_json)))


@app.command()
def status(context: typer.Context, as_json: Json = False) -> None:
    """Say how things stand."""
    from manciple.agent import home_desk

    _with_app(context, as_json, home_desk.status)


@app.command()
def demo() -> None:
    """Show the whole story on a practice shop of our own, and leave nothing behind."""
    from manciple.agent.demo import play

    _leave(play(sys.stdout))


@app.command()
def ask(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="One sentence, in English or Chinese.")],
    plan: Annotated[
        bool, typer.Option("--plan", help="Print what would be done, and do nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Say in one sentence what you want."""
    from manciple.agent import desk
    from manciple.agent.grammar import GrammarPlanner
    from manciple.agent.plan import Command

    if plan:
        _with_app(
            context,
            as_json,
            lambda opened, voice: desk.show_plan(opened, voice, words, GrammarPlanner()),
        )
        return
    meant: list[str] = []

    async def asked(opened: "App", voice: "Voice") -> int:
        answer = await desk.ask(opened, voice, words, GrammarPlanner())
        if isinstance(answer, Command):
            meant.extend(answer.words)
            return 0
        return answer

    _with_app(context, as_json, asked)
    if meant:
        _meant(context, [*meant, "--json"] if as_json else meant)


@app.command()
def resume(
    context: typer.Context,
    run: Annotated[str, typer.Argument(help="A run, such as r7.")],
    answer: Annotated[int | None, typer.Argument(help="The number of your answer.")] = None,
    as_json: Json = False,
) -> None:
    """Go on with something that waits for your answer, or for a new budget."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.resume(opened, voice, run, answer))


@app.command()
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

    wanted = _wanted(words, brand, size, colour, under)
    _with_app(context, as_json, lambda opened, voice: desk.find(opened, voice, wanted, store or ()))


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

    _with_app(
        context, as_json, lambda opened, voice: desk.store_add(opened, voice, url, local=local)
    )


@store.command("list")
def store_list(context: typer.Context, as_json: Json = False) -> None:
    """List your shops."""
    from manciple.agent import desk

    _with_app(context, as_json, desk.store_list)


@store.command("show")
def store_show(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Show one shop."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.store_show(opened, voice, host))


@store.command("remove")
def store_remove(context: typer.Context, host: str, as_json: Json = False) -> None:
    """Forget a shop."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.store_remove(opened, voice, host))


@watch.command("add")
def watch_add(
    context: typer.Context,
    words: Words,
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

    wanted = _wanted(words, brand, size, colour, under)
    _with_app(
        context,
        as_json,
        lambda opened, voice: desk.watch_add(opened, voice, wanted, store, then, quantity),
    )


@watch.command("list")
def watch_list(context: typer.Context, as_json: Json = False) -> None:
    """List the watches."""
    from manciple.agent import reading_desk
    from manciple.tools.book import Book

    options = _options(context)
    work = _unlocked(options)
    _leave(reading_desk.watch_list(Book(options.home, work.sealer), _voice(as_json)))


@watch.command("show")
def watch_show(context: typer.Context, watch: str, as_json: Json = False) -> None:
    """Show one watch."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.watch_show(opened, voice, watch))


@watch.command("stop")
def watch_stop(context: typer.Context, watch: str, as_json: Json = False) -> None:
    """Stop a watch, and end the grant that it brought."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.watch_stop(opened, voice, watch))


@watch.command("check")
def watch_check(
    context: typer.Context,
    watch: Annotated[str | None, typer.Argument(help="One watch; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Look at the shops now, and go on with what was left."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.watch_check(opened, voice, watch))


@cart.command("show")
def cart_show(context: typer.Context, store: OneStore = None, as_json: Json = False) -> None:
    """Show what is in the cart."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.cart_show(opened, voice, store))


@cart.command("add")
def cart_add(
    context: typer.Context,
    offer: Offer,
    quantity: Annotated[int, typer.Option(min=1, max=100)] = 1,
    as_json: Json = False,
) -> None:
    """Make the cart hold this offer."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.cart_add(opened, voice, offer, quantity))


@cart.command("remove")
def cart_remove(context: typer.Context, offer: Offer, as_json: Json = False) -> None:
    """Take an offer out of the cart."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.cart_remove(opened, voice, offer))


@order.command("place")
def order_place(context: typer.Context, store: OneStore = None, as_json: Json = False) -> None:
    """Prepare the order of what is in the cart, for your typed yes."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.order_place(opened, voice, store))


@app.command()
def inbox(context: typer.Context, as_json: Json = False) -> None:
    """See what waits for you, what is unclear, and the latest notices."""
    from manciple.agent import ledger_desk

    _with_app(context, as_json, ledger_desk.inbox)


@app.command()
def approve(context: typer.Context, request: str, as_json: Json = False) -> None:
    """Look at a request and say yes to exactly that; needs a terminal."""
    from manciple.agent import desk

    _with_app(context, as_json, lambda opened, voice: desk.approve(opened, voice, request))


@app.command()
def deny(context: typer.Context, request: str, as_json: Json = False) -> None:
    """Say no to a request."""
    from manciple.agent import ledger_desk

    _with_app(context, as_json, lambda opened, voice: ledger_desk.deny(opened, voice, request))


@app.command()
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
        _with_app(context, as_json, lambda opened, voice: model_desk.prompts(opened, voice, what))
        return
    _with_app(context, as_json, lambda opened, voice: ledger_desk.why(opened, voice, what))


@app.command()
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
    from manciple.agent import language, reading_desk

    spoken = language.chosen(lang)
    ledger, voice = _ledger(context), _voice(as_json)
    if worst:
        _leave(reading_desk.worst_case(ledger, voice, _now()))
        return
    _leave(reading_desk.permissions(ledger, voice, _now(), spoken, every=every, scopes=scopes))


@app.command()
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
    from manciple.agent import grant_desk, language
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
    text, spoken = " ".join(scope or ()), language.chosen(lang)
    said = grant_desk.said(text, wishes, change=change, starters=starters, clock=clock, again=again)
    _with_app(context, as_json, lambda opened, voice: grant_desk.grant(opened, voice, said, spoken))


@app.command()
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

    _with_app(context, as_json, done)


@app.command()
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

    options = _options(context)
    if every == (grant is not None):
        raise Misused("either one grant or --all", hint="manciple revoke g3")
    if signed:
        if grant is None:
            raise Misused("one grant is signed at a time", hint="manciple revoke g3 --signed")
        _leave(ledger_desk.lift(_ledger(context), _voice(as_json), grant, _now))
        return
    work = _work_if_easy(options)
    _leave(ledger_desk.revoke(options.home, work, _voice(as_json), grant or ALL, _now()))


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
    _leave(audit_desk.audit_log(_ledger(context), _voice(as_json), sought, shown))


@audit.command("show")
def audit_show(
    context: typer.Context,
    entry: Annotated[int, typer.Argument(min=0, help="Its number.")],
    as_json: Json = False,
) -> None:
    """Tell one entry in words, with the proof that it stands in the log."""
    from manciple.agent import audit_desk

    _leave(audit_desk.audit_show(_ledger(context), _voice(as_json), entry))


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
    from manciple.agent import audit_desk
    from manciple.agent.unlock import near_witnesses

    options = _options(context)
    work, near = _work_if_easy(options), near_witnesses(options.home)
    voice, named = _voice(as_json), witness or ()
    _leave(audit_desk.audit_verify(options.home, work, voice, near, named, new=new))


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
    ledger, near = _ledger(context), near_witnesses(_options(context).home)
    _leave(audit_desk.export(ledger, _voice(as_json), near, file, shape, sought, _now()))


@audit.command("receipt")
def audit_receipt(context: typer.Context, grant: str, as_json: Json = False) -> None:
    """Give a grant's consent receipt: what was agreed to, and each use, with its proof."""
    from manciple.agent import audit_desk

    _leave(audit_desk.receipt(_ledger(context), _voice(as_json), grant, _now()))


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

    _with_app(context, as_json, add)


@witness.command("list")
def witness_list(context: typer.Context, as_json: Json = False) -> None:
    """Say who keeps the head, and what each has seen."""
    from manciple.agent import witness_desk
    from manciple.agent.unlock import near_witnesses

    near = near_witnesses(_options(context).home)
    _leave(witness_desk.witness_list(_ledger(context), _voice(as_json), near))


@witness.command("remove")
def witness_remove(context: typer.Context, witness: str, as_json: Json = False) -> None:
    """Let go of a witness; needs a terminal and the passphrase."""
    from manciple.agent import witness_desk
    from manciple.agent.unlock import near_witnesses

    near = near_witnesses(_options(context).home)
    _leave(witness_desk.witness_remove(_ledger(context), _voice(as_json), near, witness, _now()))


@witness.command("send")
def witness_send(context: typer.Context, as_json: Json = False) -> None:
    """Have every witness keep the head now."""
    from manciple.agent import witness_desk

    _with_app(
        context, as_json, lambda opened, voice: witness_desk.witness_send(opened.outside, voice)
    )


@me.command("set")
def me_set(context: typer.Context, field: str, as_json: Json = False) -> None:
    """Set a field; its value is asked for, or read from stdin."""
    from manciple.agent import me_desk

    _with_app(context, as_json, lambda opened, voice: me_desk.me_set(opened, voice, field))


@me.command("show")
def me_show(
    context: typer.Context,
    field: Annotated[str | None, typer.Argument(help="One field; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Show what is known of you."""
    from manciple.agent import me_desk

    _with_app(context, as_json, lambda opened, voice: me_desk.me_show(opened, voice, field))


@me.command("forget")
def me_forget(context: typer.Context, field: str, as_json: Json = False) -> None:
    """Destroy one field with its key, and prove it."""
    from manciple.agent import me_desk

    _with_app(context, as_json, lambda opened, voice: me_desk.me_forget(opened, voice, field))


@me.command("export")
def me_export(context: typer.Context, file: NewFile, as_json: Json = False) -> None:
    """Write what is known of you to a file, in the clear."""
    from manciple.agent import me_desk

    _with_app(context, as_json, lambda opened, voice: me_desk.me_export(opened, voice, file))


@me.command("erase")
def me_erase(
    context: typer.Context,
    delete: Annotated[bool, typer.Option("--delete", help="Erase without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Destroy every field with its keys, and prove it."""
    from manciple.agent import me_desk

    _with_app(
        context, as_json, lambda opened, voice: me_desk.me_erase(opened, voice, delete=delete)
    )


@me.command("uses")
def me_uses(context: typer.Context, field: str, as_json: Json = False) -> None:
    """Say who saw a field, and when."""
    from manciple.agent import me_desk

    _with_app(context, as_json, lambda opened, voice: me_desk.me_uses(opened, voice, field))


@keys.command("passphrase")
def keys_passphrase(
    context: typer.Context, new_passphrase_fd: NewPassphrase = None, as_json: Json = False
) -> None:
    """Choose another passphrase."""
    from manciple.agent import keys_desk

    options = _options(context)
    old = options.passphrase_fd
    _leave(keys_desk.passphrase(options.home, old, new_passphrase_fd, _voice(as_json)))


@keys.command("rotate")
def keys_rotate(context: typer.Context, as_json: Json = False) -> None:
    """Make a new work key and seal everything under it; goes on where it was cut off."""
    from manciple.agent import keys_desk

    options = _options(context)
    fd = options.passphrase_fd
    _leave(keys_desk.change_work_key(options.home, fd, _voice(as_json), _now()))


@keys.command("recovery")
def keys_recovery(context: typer.Context, as_json: Json = False) -> None:
    """Print a new recovery sheet, which makes an earlier one void."""
    from manciple.agent import keys_desk

    options = _options(context)
    _leave(keys_desk.sheet(options.home, options.passphrase_fd, _voice(as_json), _now()))


@keys.command("recover")
def keys_recover(
    context: typer.Context,
    code_fd: CodeFd = None,
    fingerprint: Fingerprint = None,
    new_passphrase_fd: NewPassphrase = None,
    as_json: Json = False,
) -> None:
    """Open the home with the recovery sheet, and choose a new passphrase."""
    from manciple.agent import keys_desk

    _leave(
        keys_desk.recovered(
            _options(context).home,
            _voice(as_json),
            _now(),
            code_fd=code_fd,
            new_fd=new_passphrase_fd,
            fingerprint=fingerprint,
        )
    )


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

    _with_app(
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

    _with_app(context, as_json, model_desk.model_show)


@model.command("test")
def model_test(context: typer.Context, as_json: Json = False) -> None:
    """Ask the model for one plan."""
    from manciple.agent import model_desk

    _with_app(context, as_json, model_desk.model_test)


@model.command("prompts")
def model_prompts(context: typer.Context, as_json: Json = False) -> None:
    """List what was sent to models; why RUN --prompts shows it."""
    from manciple.agent import model_desk

    _with_app(context, as_json, model_desk.kept_prompts)


@model.command("forget")
def model_forget(context: typer.Context, as_json: Json = False) -> None:
    """Erase what is kept of what was sent to models."""
    from manciple.agent import model_desk

    _with_app(context, as_json, model_desk.forget)


@app.command()
def run(
    context: typer.Context,
    every: Annotated[
        float, typer.Option(min=1, help="Seconds between looks for due watches.")
    ] = 30,
    rounds: Annotated[int | None, typer.Option(min=1, help="Stop after so many.")] = None,
) -> None:
    """Watch on until interrupted."""
    from manciple.agent import home_desk

    _with_app(
        context,
        False,  # noqa: FBT003
        lambda opened, voice: home_desk.run(opened, voice, every_s=every, rounds=rounds),
    )


@app.command()
def mcp(context: typer.Context) -> None:
    """Serve MCP clients over stdin and stdout, within grants of their own; docs/mcp.md."""
    from manciple.agent import mcp_desk, mcp_server
    from manciple.policies.errors import VaultLocked

    options = _options(context)
    try:
        options.work = _unlocked(options)
    except VaultLocked as error:
        # A client shows the person what a call says, and seldom what stands on stderr.
        _complain(error)
        refusing = mcp_desk.refusing(error)
        _alone(lambda: mcp_server.serve(refusing))
        raise typer.Exit(error.exit_code) from None
    _with_app(
        context,
        True,  # noqa: FBT003
        lambda opened, _: mcp_server.serve(mcp_desk.McpClient(opened).call),
    )


@app.command()
def backup(context: typer.Context, file: NewFile, as_json: Json = False) -> None:
    """Back the home up to a new file, while it is in use."""
    from manciple.agent import backup_desk

    _with_app(context, as_json, lambda opened, voice: backup_desk.backup(opened, voice, file))


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What manciple backup wrote.")],
    recovery: Annotated[
        bool, typer.Option("--recovery", help="Open it with the recovery sheet.")
    ] = False,
    code_fd: CodeFd = None,
    fingerprint: Fingerprint = None,
    new_passphrase_fd: NewPassphrase = None,
    key_file: Annotated[
        Path | None,
        typer.Option(help="Keep the work key in this file, to watch on without a person."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Bring a home back from a backup; everything is suspended until you sign again."""
    from manciple.agent import backup_desk

    options = _options(context)
    opening = backup_desk.Opening(
        passphrase_fd=options.passphrase_fd,
        recovery=recovery,
        code_fd=code_fd,
        new_fd=new_passphrase_fd,
        fingerprint=fingerprint,
        key_file=key_file,
    )
    _leave(backup_desk.restore(options.home, file, opening, _voice(as_json), _now()))


@app.command()
def uninstall(
    context: typer.Context,
    backup: Annotated[Path | None, typer.Option(help="Back it up to this file first.")] = None,
    delete: Annotated[bool, typer.Option("--delete", help="Delete without asking.")] = False,
) -> None:
    """Say what would be deleted, offer a backup, and delete it."""
    from manciple.agent import home_desk

    options = _options(context)
    _leave(home_desk.uninstall(options.home, _voice(), backup, _now(), delete=delete))


def main() -> None:
    """Run the command line; every error of ours is one line, a hint and its exit code."""
    os.umask(0o077)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    from manciple.policies.errors import HomeBroken, MancipleError, Misused

    try:
        if not all(map(_is_text, sys.argv)):
            raise Misused("these are not words in UTF-8", hint="type it again")
        try:
            _commands()()
        finally:
            _give_out()
    except MancipleError as error:
        _complain(error)
        sys.exit(error.exit_code)
    except OSError as error:
        where = f"{Path(str(error.filename)).name}: " if error.filename else ""
        hint = "check the disk, and whose the files are: manciple doctor"
        _complain(HomeBroken(f"{where}{(error.strerror or str(error)).lower()}", hint=hint))
        sys.exit(HomeBroken.exit_code)


@cache
def _commands() -> Callable[..., object]:
    """Make the commands out of what is declared above, once."""
    return typer.main.get_command(app)


def _give_out() -> None:
    """Write out what was answered; where that fails, say so and leave at once."""
    try:
        sys.stdout.flush()
    except OSError as error:
        from manciple.policies.errors import MancipleError

        said = f"the answer cannot be written: {(error.strerror or str(error)).lower()}"
        _complain(MancipleError(said, hint="what was done is done: manciple audit log"))
        sys.stderr.flush()
        os._exit(MancipleError.exit_code)  # the interpreter would try, and complain, again


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _complain(error: "MancipleError") -> None:
    from manciple.agent.voice import Voice

    Voice().error(error)


def _with_app(
    context: typer.Context,
    as_json: bool,
    work: Callable[["App", "Voice"], "int | Awaitable[int]"],
) -> None:
    """Unlock the home, open it, do `work` in it, and leave with its exit code."""
    import inspect

    from manciple.agent.app import opened

    options, voice = _options(context), _voice(as_json)
    key = _unlocked(options)

    async def inside() -> int:
        out = sys.stderr if as_json else sys.stdout
        async with opened(options.home, key, out=out, warn=voice.say) as home:
            code = work(home, voice)
            return await code if inspect.isawaitable(code) else code

    _alone(inside)


def _alone(work: Callable[[], "Coroutine[None, None, int]"]) -> None:
    """Do `work` in a loop of its own that SIGTERM and Ctrl-C cancel, and leave with its code."""
    import asyncio

    async def inside() -> int:
        task = asyncio.current_task()
        if task is not None:  # let the gate write down what it leaves, then go
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work()

    try:
        _leave(asyncio.run(inside()))
    except asyncio.CancelledError:
        raise typer.Exit(143) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _unlocked(options: Options) -> "WorkKey":
    """Return the work key, asking for the passphrase at most once. Raises `VaultLocked`."""
    from manciple.agent.unlock import work_key

    options.work = options.work or work_key(options.home, options.passphrase_fd)
    return options.work


def _ledger(context: typer.Context) -> "Ledger":
    """Open the ledger alone, for commands that only read it."""
    from manciple.policies.ledger import Ledger

    options = _options(context)
    ledger = Ledger(options.home, _unlocked(options))
    ledger.take_over_marker(_now())
    return ledger


def _leave(code: int) -> None:
    if code:
        raise typer.Exit(code)


def _meant(context: typer.Context, words: list[str]) -> None:
    """Run the command that a sentence meant. Raises `Misused` for one that is not there yet."""
    from manciple.policies.errors import Misused

    known = {command.name or "" for command in app.registered_groups}
    known |= {getattr(command.callback, "__name__", "") for command in app.registered_commands}
    if words[0] not in known:
        raise Misused(f"there is no {words[0]} yet", hint="limits stand in grants: manciple grant")
    _commands()(words, obj=_options(context))


def _wanted(
    words: str, brand: str | None, size: list[str] | None, colour: str | None, under: str | None
) -> "Wanted":
    from manciple.agent.desk import Wanted

    return Wanted(words, brand, tuple(size or ()), colour, under)


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
    from manciple.agent.log_filter import Sought, instant

    return Sought(
        since=instant(since, "--since") if since else None,
        until=instant(until, "--until", end=True) if until else None,
        tool=tool,
        shop=shop,
        verb=verb,
        grant=grant,
        decision=decision,
        kind=kind,
    )


def _work_if_easy(options: Options) -> "WorkKey | None":
    """Return the work key where no person has to be asked for it."""
    from manciple.agent.unlock import unattended, work_key
    from manciple.policies.errors import VaultLocked
    from manciple.policies.keys import public_keys

    home = options.home.opened()
    if options.work is not None:
        return options.work
    if options.passphrase_fd is not None:
        return work_key(home, options.passphrase_fd)
    try:
        return unattended(home, public_keys(home))
    except VaultLocked:
        return None


def _options(context: typer.Context) -> Options:
    options = context.find_root().obj
    if not isinstance(options, Options):
        raise TypeError("the callback did not run")
    return options


def _voice(as_json: bool = False) -> "Voice":
    from manciple.agent.voice import Voice

    return Voice(as_json)


def _default_home() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("manciple"))


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    main()

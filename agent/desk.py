"""The desk for shopping: what the commands for shops, offers, watches and carts do.

Each takes the open app and the voice, and returns the exit code.
"""

import shlex
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from manciple.agent import answers, model_desk, presence, signing
from manciple.agent.app import App, Checked
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.handing_desk import ask_once
from manciple.agent.identity import linked
from manciple.agent.language import in_words, language_of
from manciple.agent.plan import (
    Command,
    Plan,
    Planned,
    Question,
    Ref,
    Refusal,
    Step,
    Value,
    Worked,
)
from manciple.agent.plan_words import numbered
from manciple.agent.planner import Known, Planner
from manciple.agent.presence import Reply
from manciple.agent.reading_desk import state_words
from manciple.agent.refusals import refused, standing
from manciple.agent.run_desk import live, not_yet, run_plan, told
from manciple.agent.runs import Author
from manciple.agent.thinker import chosen
from manciple.agent.ucp_desk import tiers
from manciple.agent.voice import Voice, data_of
from manciple.policies.actions import Asker, Verb
from manciple.policies.errors import AwaitsApproval, BadMoney, Misused, NotFound
from manciple.policies.money import Money
from manciple.tools.watches import Then

DONE = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """The conditions as options give them."""

    words: str = ""
    brand: str | None = None
    sizes: tuple[str, ...] = ()
    colour: str | None = None
    under: str | None = None

    def arguments(self, currency: str) -> dict[str, Value | list[Value]]:
        """Return them as a plan's arguments. Raises `BadMoney`, `Misused`."""
        found: dict[str, Value | list[Value]] = {"words": Worked(value=self.words)}
        said = {"brand": self.brand, "colour": self.colour, "under": self.under}
        for name in [
            name for name, value in said.items() if value is not None and not value.strip()
        ]:
            # An empty condition is a slip of a script: it must not pass for none.
            raise Misused(f"--{name} says nothing", hint=f"leave --{name} out, or give it a value")
        if self.brand:
            found["brand"] = Worked(value=self.brand)
        if self.sizes:
            if not all(size.strip() for size in self.sizes):
                raise Misused("--size says nothing", hint="leave --size out, or give it a value")
            found["sizes"] = [Worked(value=size) for size in self.sizes]
        if self.colour:
            found["colour"] = Worked(value=self.colour)
        if self.under:
            found["price_max"] = Worked(value=str(_amount(self.under, currency)))
        return found


async def show_plan(app: App, voice: Voice, words: str, planner: Planner) -> int:
    """Print what would be done for these words, and do nothing of it."""
    planned = await planner.plan(words, app.known())
    if isinstance(planned, Question) and chosen(app.book):
        planned = await model_desk.thought(app, app.vault.masked(words))
    match planned:
        case Plan() as plan:
            voice.answer(plan.model_dump(mode="json"), numbered(plan, language_of(words)))
            return DONE
        case Command() as command:
            said = f"manciple {' '.join(map(shlex.quote, command.words))}"
            voice.answer(command.model_dump(mode="json"), f"1. {said}")
            return DONE
        case Question():
            return asked_back(voice, planned)
        case Refusal():
            return refused_back(voice, planned)


def asked_back(voice: Voice, question: Question) -> int:
    """Put a planner's question back to the user."""
    voice.say(question.text, *(f"  - {choice}" for choice in question.choices))
    return 2


def refused_back(voice: Voice, refusal: Refusal) -> int:
    """Say what is not done."""
    voice.say(refusal.text)
    return 3


async def ask(app: App, voice: Voice, words: str, planner: Planner) -> Command | int:
    """Plan the words and run the plan; a command that they mean is handed back.

    The grammar goes first; the model is asked only where the grammar would ask, and one is chosen.
    """
    await ask_once(app, voice)
    thought = await think_of(app, voice, words, planner, app.known())
    match thought.planned:
        case Plan() as plan:
            return await run_plan(
                app, voice, thought.words, plan, Asker.AGENT, thought.run, thought.planned_by
            )
        case Question() as question:
            return asked_back(voice, question)
        case Refusal() as refusal:
            return refused_back(voice, refusal)
        case Command() as command:
            return command


@dataclass(frozen=True, slots=True)
class ThoughtOf:
    """What the planners made of some words."""

    words: str
    """As they are kept: values of the vault are masked where a model has seen them."""

    planned: Planned
    run: str | None
    """The id of the run, where the model was asked for it."""

    planned_by: Author = "model"


async def think_of(app: App, voice: Voice, words: str, planner: Planner, known: Known) -> ThoughtOf:
    """Plan the words, and say who did: the grammar, or where that would ask, the model."""
    run, author = None, _author(planner)
    begun = time.monotonic()
    planned = await planner.plan(words, known)
    if isinstance(planned, Question) and chosen(app.book):
        words = app.vault.masked(words)
        seen = model_desk.Steps(voice) if presence.at_terminal() and not voice.as_json else None
        thought = await model_desk.think(app, words, seen)
        planned, run, author = thought.planned, thought.run, _author(None)
        voice.say(thought.line)
    elif not isinstance(planned, Question):
        voice.say(f"planned by grammar in {_ms(begun)} ms, no tokens")
    return ThoughtOf(words, planned, run, author)


def _author(planner: Planner | None) -> Author:
    """Say who writes this planner's plans: only our grammar is code."""
    return "code" if isinstance(planner, GrammarPlanner) else "model"


async def store_add(app: App, voice: Voice, url: str, *, local: bool) -> int:
    """Add a shop and say what it allows."""
    step = _step("store_add", url=url, local=local)
    code = await run_plan(app, voice, f"store add {url}", Plan(steps=[step]), Asker.USER)
    if code == DONE:
        from manciple.tools.stores.detect import site_address

        host, _, _ = site_address(url, local=local)
        voice.say(*tiers(app, app.book.store(host)))
    return code


async def store_remove(app: App, voice: Voice, host: str) -> int:
    """Forget a shop, also one that a removal which was cut off has left in the ledger alone."""
    if host in linked(app.vault):
        raise Misused(
            f"your account at {host} is still linked", hint=f"manciple store unlink {host}"
        )
    with app.ledger.reading() as view:
        added = view.shops()
    step = _step("store_remove", host=host if host in added else app.book.store(host).host)
    return await run_plan(app, voice, f"store remove {host}", Plan(steps=[step]), Asker.USER)


def store_list(app: App, voice: Voice) -> int:
    """List the shops."""
    shops = app.book.stores()
    rows = [
        (shop.host, in_words(", ").join(map(in_words, shop.abilities)), shop.kind) for shop in shops
    ]
    data = {"stores": [data_of(shop) for shop in shops]}
    if not shops and not voice.as_json:
        voice.answer(data, "no shop is added yet")
        voice.next("manciple store add https://…")
        return DONE
    voice.table(data, ("shop", "what it allows", "speaks"), rows)
    return DONE


def store_show(app: App, voice: Voice, host: str) -> int:
    """Show one shop."""
    shop = app.book.store(host)
    answers.show(shop, voice)
    voice.say(*tiers(app, shop))
    return DONE


async def find(app: App, voice: Voice, wanted: Wanted, stores: Sequence[str]) -> int:
    """Look for offers at these shops, or at all."""
    hosts = _hosts(app, stores)
    steps = [
        Step(
            id=f"s{number}",
            tool="find",
            arguments={"store": Worked(value=host), **wanted.arguments(app.currency)},
            optional=len(hosts) > 1,
        )
        for number, host in enumerate(hosts, 1)
    ]
    words = f"find {wanted.words}"
    return await run_plan(app, voice, words, Plan(steps=steps), Asker.USER)


async def watch_add(
    app: App, voice: Voice, wanted: Wanted, store: str | None, then: str, quantity: int
) -> int:
    """Set a watch."""
    if then not in get_args(Then):
        raise Misused(f"a watch cannot {then[:20]!r}", hint="--then tell, or --then cart")
    arguments = {
        "store": Worked(value=_one_host(app, store)),
        **wanted.arguments(app.currency),
        "then": Worked(value=then),
        "quantity": Worked(value=quantity),
    }
    step = Step(id="s1", tool="watch_create", arguments=dict(arguments))
    words = f"watch add {wanted.words}"
    return await run_plan(app, voice, words, Plan(steps=[step]), Asker.USER)


def watch_show(app: App, voice: Voice, watch: str) -> int:
    """Show one watch."""
    kept = app.book.watch(watch)
    seen = f"lowest price seen: {kept.seen}" if kept.seen else "nothing that fits was seen yet"
    if kept.seen and kept.how:
        seen = f"lowest price seen: {kept.seen}, from {answers.HOW_WORDS[kept.how]}"
    lines = [
        answers.watch_sentence(kept.watch),
        f"state: {in_words(state_words(kept.state))}",
        seen,
    ]
    lines.append(f"until {kept.watch.until.date()}; said as: {kept.watch.words}")
    if kept.watch.grant:
        lines.append(f"its grant: {kept.watch.grant}")
    voice.answer(data_of(kept), lines)
    return DONE


async def watch_stop(app: App, voice: Voice, watch: str) -> int:
    """Stop a watch, and end the grant that it brought."""
    kept = app.book.watch(watch)
    step = _step("watch_stop", watch=watch)
    code = await run_plan(app, voice, f"watch stop {watch}", Plan(steps=[step]), Asker.USER)
    if code == DONE and kept.watch.grant:
        voice.say("the grant that it brought is revoked")
    return code


async def watch_check(app: App, voice: Voice, watch: str | None) -> int:
    """Look at the shops now."""
    if watch is not None:
        app.book.watch(watch)
    with voice.busy("looking at the shops …"):
        checked = await app.check(forced=True, only=watch)
    return checked_told(app, voice, checked)


def checked_told(app: App, voice: Voice, checked: Checked) -> int:
    """Say what a round came to; raises its first refusal or error."""
    waiting = [p.waiting.request for p in checked.runs if p.waiting]
    data = {
        "looked": checked.looked,
        "fired": len(checked.runs),
        "waiting": waiting,
        "refused": len(checked.refusals) + sum(bool(p.refusals) for p in checked.runs),
        "failed": len(checked.errors) + sum(p.error is not None for p in checked.runs),
    }
    fired = f"{len(checked.runs)} fired" if checked.runs else "nothing new"
    if checked.looked or checked.runs:
        watches = "1 watch" if checked.looked == 1 else f"{checked.looked} watches"
        voice.answer(data, f"looked at {watches}: {fired}")
    else:
        voice.answer(data, "there is no watch to look for")
        voice.next('manciple watch add "…" --under 100USD')
    for request in waiting:
        voice.next(f"manciple approve {request}")
    refusals = [*checked.refusals, *(r for p in checked.runs for r in p.refusals)]
    errors = [*checked.errors, *(p.error for p in checked.runs if p.error)]
    for refusal in refusals[1:]:
        voice.error(refused(refusal, app.clock(), standing(app.ledger)))
    for error in errors if refusals else errors[1:]:
        voice.error(error)
    if refusals:
        raise refused(refusals[0], app.clock(), standing(app.ledger))
    if errors:
        raise errors[0]
    return DONE


async def cart_show(app: App, voice: Voice, store: str | None) -> int:
    """Show the cart at one shop, or at each."""
    for host in _hosts(app, [store] if store else []):
        step = _step("cart_show", store=host)
        await run_plan(app, voice, f"cart show {host}", Plan(steps=[step]), Asker.USER)
    return DONE


async def cart_add(app: App, voice: Voice, offer: str, quantity: int) -> int:
    """Put an offer in the cart."""
    app.book.offer(offer)
    step = _step("cart_put", offer=offer, quantity=quantity)
    return await run_plan(app, voice, f"cart add {offer}", Plan(steps=[step]), Asker.USER)


async def cart_remove(app: App, voice: Voice, offer: str) -> int:
    """Take an offer out of the cart."""
    app.book.offer(offer)
    step = _step("cart_remove", offer=offer)
    return await run_plan(app, voice, f"cart remove {offer}", Plan(steps=[step]), Asker.USER)


async def order_place(app: App, voice: Voice, store: str | None, codes: Sequence[str] = ()) -> int:
    """Prepare the order of what is in the cart; it waits for the typed amount."""
    host = _one_host(app, store)
    quote = _step("order_quote", store=host)
    if codes:
        quote.arguments["codes"] = [Worked(value=code) for code in codes]
    place = Step(id="s2", tool="order_place", arguments={"quote": Ref(step="s1")})
    plan = Plan(steps=[quote, place])
    return await run_plan(app, voice, f"order place {host}", plan, Asker.USER)


async def approve(app: App, voice: Voice, request: str) -> int:
    """Show a request, take the answer, and go on with the run that waits for it.

    A run that was cut off after the yes goes on without another.
    """
    if cut_off := app.cut_off(request):
        with live(app, voice):
            progress = await app.resume(cut_off)
        return await told(app, voice, progress)
    found = signing.waiting(app.ledger, request, app.clock())
    if not presence.at_terminal():
        raise AwaitsApproval(
            "only a person at a terminal can approve", hint=f"manciple approve {request}"
        )
    voice.still = found.asked.action.verb is Verb.STORE_LINK  # an address is read meanwhile
    reply = signing.sign_request(app.ledger, request, app.clock)
    if reply is not Reply.YES:
        return not_yet(app, voice, request, reply)
    if not found.asked.run:
        return DONE
    code = await told(app, voice, await app.resume(found.asked.run))
    for run in app.end_folded(request):
        voice.say(f"{run} had asked the same, and ends here: it is done once")
    return code


def _ms(begun: float) -> int:
    return round((time.monotonic() - begun) * 1000)


def _step(tool: str, **arguments: str | int | bool) -> Step:
    return Step(
        id="s1", tool=tool, arguments={name: Worked(value=v) for name, v in arguments.items()}
    )


def _hosts(app: App, stores: Sequence[str]) -> list[str]:
    if stores:
        return [app.book.store(host).host for host in stores]
    hosts = [shop.host for shop in app.book.stores()]
    if not hosts:
        raise NotFound("no shop is added yet", hint="manciple store add URL")
    return hosts


def _one_host(app: App, store: str | None) -> str:
    hosts = _hosts(app, [store] if store else [])
    if len(hosts) > 1:
        raise Misused("there are several shops", hint=f"--store, one of {', '.join(hosts)}")
    return hosts[0]


def _amount(text: str, currency: str) -> Money:
    bare = not any(letter.isalpha() for letter in text)
    try:
        return Money.parse(f"{text} {currency}" if bare else text)
    except BadMoney as error:
        raise BadMoney(str(error), hint=error.hint or "write 120 USD") from error

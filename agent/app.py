"""The one place that puts concrete parts together: an open home, ready to be spoken with."""

import json
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, TextIO

from manciple.agent import browsing
from manciple.agent.address_told import address_told
from manciple.agent.codes import Code, FieldChanged
from manciple.agent.identity import KeptAccount, identity_of
from manciple.agent.inner import LIFE, answered
from manciple.agent.mcp_told import told_to_clients
from manciple.agent.plan import Plan
from manciple.agent.planner import Known
from manciple.agent.runner import Progress, Refusal, Runner
from manciple.agent.runs import GIVEN, Author, Fired, Run, at_home, given
from manciple.agent.standing import plan_of
from manciple.agent.steps import action_of
from manciple.agent.thinker import thinker_of
from manciple.agent.unlock import near_witnesses
from manciple.policies.actions import USER, Asker, Origin, Source
from manciple.policies.decision import Denied, Rule
from manciple.policies.errors import Busy, LogBroken, MancipleError, Misused, VaultLocked
from manciple.policies.gate import Effect, Gate, Performed
from manciple.policies.home import Home
from manciple.policies.keys import WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.proposals import ORDER_FIELDS
from manciple.policies.vault import Vault
from manciple.policies.witness import Named, Outside
from manciple.tools.book import Book, SavedRun
from manciple.tools.estimating import ADDRESS
from manciple.tools.plugin import Context
from manciple.tools.registry import tool, tool_id
from manciple.tools.rounds import EVERY, LookAtShop, Looks, batches, due
from manciple.tools.stores.credentials import with_credentials
from manciple.tools.stores.interface import Checkout
from manciple.tools.track import bound_to
from manciple.tools.watches import Kept, Look, fires

if TYPE_CHECKING:
    from manciple.tools.http import Http


@dataclass(frozen=True, slots=True)
class Checked:
    """What a round came to."""

    looked: int
    """How many watches were looked at."""

    runs: tuple[Progress, ...]
    """The runs that it began or took up again."""

    refusals: tuple[Refusal, ...]
    errors: tuple[MancipleError, ...]
    """Shops that could not be read, to be looked at again next time, and watches in vain."""


class App:
    """An open home."""

    def __init__(
        self,
        home: Home,
        work: WorkKey,
        http: Callable[[], "Http"],
        *,
        clock: Callable[[], datetime],
        out: TextIO,
        near: Sequence[Named] = (),
        warn: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`near` are the witnesses beside the key; `warn` says what one of all has to say."""
        self.home = home
        self.clock = clock
        self.ledger = Ledger(home, work)
        self.ledger.take_over_marker(clock())
        self.vault = Vault(self.ledger)
        self.book = Book(home, work.sealer, self.vault)
        self.near = near
        self.outside = Outside(self.ledger, self.witnesses, clock, warn)
        self.gate = Gate(self.ledger, self.vault, clock, self.outside)
        self.context = Context(
            self.book,
            http,
            clock,
            out,
            identity=lambda: identity_of(self.book, self.vault, clock),
            account=lambda host: KeptAccount(home, self.vault, host, clock),
            browser=browsing.at_terminal,
        )
        self.currency = self.book.setting("currency") or "USD"
        self.runner = Runner(
            self.gate, self.context, self.currency, self.vault, self._holds, self.known
        )

    def witnesses(self) -> list[Named]:
        """Return all witnesses of the log, the near ones first."""
        with self.ledger.reading() as view:
            from manciple.tools.witnesses.named import every

            return every(view, self.near)

    async def start(
        self,
        words: str,
        plan: Plan,
        asker: Asker,
        run: str | None = None,
        planned_by: Author = "model",
    ) -> Progress:
        """Begin a run for these words, under the id `run` if it has one, and take it through.

        A plan that nobody says the author of counts as a model's; a command's plan is code. Raises
        `Misused` for what is no text: nothing that cannot be read back is ever written.
        """
        try:
            json.dumps([words, plan.model_dump()], ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise Misused("these are not words in UTF-8", hint="type it again") from None
        begun = Run(
            id=run or self.book.new_run(),
            asker=asker,
            words=words,
            plan=plan,
            started=self.clock(),
            results=at_home(tuple(shop.host for shop in self.book.stores())),
            tries={},
            planned_by="code" if asker is Asker.USER else planned_by,
        )
        self.book.save_run(
            begun.saved(self.clock(), self.vault)
        )  # a crash in the first step leaves it behind
        return await self.go(begun)

    async def go(self, run: Run) -> Progress:
        """Go on with a run, unless another process is at it."""
        return await self._alone(run.id, lambda: run) or _busy(run)

    async def resume(self, run: str, pick: int | None = None) -> Progress:
        """Go on with a saved run; `pick` answers the question that it waits for, from 1 on.

        Raises `NotFound`, and `Misused` for an answer that is none.
        """
        return await self._alone(run, lambda: answered(self.run(run), pick)) or _busy(self.run(run))

    def run(self, run: str) -> Run:
        """Return a run as it was last saved. Raises `NotFound`."""
        return self.loaded(self.book.run(run))

    def loaded(self, saved: SavedRun) -> Run:
        """Read a saved run."""
        return Run.loaded(saved, self.vault)

    def cut_off(self, request: str) -> str | None:
        """Return the run that was cut off after this request was approved, if there is one.

        Raises `NotFound` for no request.
        """
        with self.ledger.reading() as view:
            found = view.request(request)
        if found.state not in {"approved", "spent", "granted"} or not found.asked.run:
            return None
        run = self.run(found.asked.run)
        return run.id if run.state in {"open", "waiting"} and run.waiting == request else None

    def close_declined(self, request: str) -> None:
        """End every run that waits for a request which was declined just now."""
        for saved in self.book.runs("waiting"):
            run = self.loaded(saved)
            if run.waiting == request:
                self._close(run, "declined", saved.at)

    async def _taken_up(self, run: str) -> Progress | None:
        return await self._alone(run, lambda: self.run(run))

    async def _alone(self, run: str, load: Callable[[], Run]) -> Progress | None:
        """Load and go on with a run; None where another process is at it.

        Loaded under the lock: what the other process has done by now is not done from before it.
        """
        with self.home.alone(run) as mine:
            if not mine:
                return None
            begun = load()
            if begun.gone:
                return self._forgotten(begun)
            progress = await self.runner.go(begun)
            self._settle(progress)
            return progress

    def _forgotten(self, run: Run) -> Progress:
        """End a run whose field was erased or set anew: what it had found is gone with it."""
        over = replace(run, state="failed", note=Code.FIELD_CHANGED.value, waiting=None)
        self.book.save_run(over.saved(self.clock(), self.vault))
        names = ", ".join(each.field for each in run.read)
        error = FieldChanged(
            f"{run.id} was made from {names}, which is no longer as it was", hint="ask for it again"
        )
        return Progress(over, error=error)

    def _holds(self, text: str, asker: Asker) -> frozenset[str]:
        """Say which fields' values stand in a text that would leave for a shop.

        What the user typed as a command is for them to say. An MCP client knows what it was told.
        """
        if asker is Asker.USER:
            return frozenset()
        found = self.vault.fields_in(text)
        if asker is Asker.MCP:
            found |= self.vault.held_in(text, told_to_clients(self.book))
        return found

    def known(self) -> Known:
        """Return all that a planner may know."""
        stores, fields = tuple(shop.host for shop in self.book.stores()), self.vault.names()
        with self.ledger.reading() as view:
            told = address_told(view.live(), stores, Asker.AGENT) if ADDRESS in fields else None
        return Known(
            stores=stores,
            fields=fields,
            told_address=told,
            currency=self.currency,
            now=self.clock().astimezone(),
            watches=tuple(kept.watch.id for kept in self.book.watches("watching", "held")),
        )

    async def check(self, *, forced: bool, only: str | None = None) -> Checked:
        """Take up what was left, look at the shops, and run the watches that fire.

        `forced` looks at every watch whether it is due or not; `only` names one.
        """
        refusals, errors, looked = list[Refusal](), list[MancipleError](), 0
        runs = [progress async for progress in self._left(errors)]
        kept = [k for k in self.book.watches() if only in {None, k.watch.id}]
        for waiting in due(kept, self.clock(), forced=forced).values():
            for batch in batches(waiting):
                looked += len(batch)
                seen = await self._look(batch)
                match seen:
                    case Looks():
                        errors += [_in_vain(each) for each in seen.looks if each.asks]
                        fired, broken = await self._fired(batch, seen.looks)
                        runs += fired
                        errors += broken
                    case Refusal():
                        refusals.append(seen)
                    case MancipleError():
                        errors.append(seen)
        return Checked(looked, tuple(runs), tuple(refusals), tuple(errors))

    def revoke(self, grants: tuple[str, ...]) -> None:
        """End grants in the ledger. `policies.home.Home.revoke` does it without a key."""
        for grant in grants:
            self.home.revoke(grant)
        self.ledger.take_over_marker(self.clock())

    def end_grants_of(self, watch: str) -> None:
        """End the live grants that are for this watch alone, narrowed or not."""
        with self.ledger.reading() as view:
            live = tuple(grant.id for grant in view.live() if bound_to(grant, watch))
        if live:
            self.revoke(live)

    async def _left(self, errors: list[MancipleError]) -> AsyncGenerator[Progress, None]:
        """Take up what was cut off: open runs, and those whose yes was given and not used.

        A run whose request was declined or ran out ends here. One that cannot even be taken up is
        said in `errors`, and keeps no other up.
        """
        for saved in (*self.book.runs("open"), *self.book.runs("waiting")):
            try:
                if (progress := await self._taken_on(saved)) is not None:
                    yield progress
            except _HOME_WIDE:
                raise
            except Exception as error:
                errors.append(_unusable(f"{saved.id} cannot be taken up", error))

    async def _taken_on(self, saved: SavedRun) -> Progress | None:
        """Go on with a saved run, end it, or let it wait."""
        run = self.loaded(saved)
        answer = self._answer(run, saved.at)
        if answer == "go":
            return await self._taken_up(run.id)
        if answer != "wait":
            self._close(run, answer, saved.at)
        return None

    def end_folded(self, request: str) -> list[str]:
        """End the runs that waited for this request too, where another has used it; name them."""
        runs = [(self.loaded(saved), saved.at) for saved in self.book.runs("waiting")]
        ended = [
            (run, at)
            for run, at in runs
            if run.waiting == request and self._answer(run, at) == "elsewhere"
        ]
        for run, at in ended:
            self._close(run, "elsewhere", at)
        return [run.id for run, _ in ended]

    def _close(self, run: Run, note: str, at: datetime) -> None:
        """End a run that has nothing more to wait for, and move its watch on."""
        over = replace(run, state="failed", note=note)
        self.book.save_run(over.saved(at, self.vault))
        self._settle(Progress(over))

    def _answer(
        self, run: Run, at: datetime
    ) -> Literal["go", "wait", "declined", "expired", "elsewhere"]:
        """Say what the answer to what a run waits for, if anything, means for it.

        Where it ends the run, it is what the run's note says then. `at`: when it was saved.
        """
        if run.state == "open":
            return "go"
        if run.waiting is None:  # for the user's answer, or for a new budget
            until = run.asking.expires if run.asking else at + LIFE
            return "wait" if self.clock() < until else "expired"
        with self.ledger.reading() as view:
            found = view.request(run.waiting)
            used = [i.intended for i in view.intents("open", "unknown", "done", "failed")]
        if found.state == "waiting" and self.clock() < found.asked.expires:
            return "wait"
        if any(i.request == run.waiting and i.key.split("/")[0] != run.id for i in used):
            return "elsewhere"  # another run asked for the same, and has done it
        if found.state in {"approved", "spent", "granted"}:
            return "go"
        return "declined" if found.state == "declined" else "expired"

    async def _look(self, batch: list[Kept]) -> Looks | Refusal | MancipleError:
        looking = tool("watch_look")
        call = LookAtShop(watches=tuple(kept.watch for kept in batch))
        need = looking.need(call)
        need = with_credentials(need, self.context.kind(need.host))
        action = action_of(tool_id(looking), need, Asker.WATCH, ())
        effect: Effect[Looks] = Effect(lambda w: looking.run(call, w, self.context), Looks)
        try:
            key = f"look/{self.book.new_run()}"
            answer = await self.gate.perform(action, effect, key=key)
        except MancipleError as error:
            return error
        if isinstance(answer, Performed):
            return answer.result
        denied = answer if isinstance(answer, Denied) else Denied(Rule.OUTSIDE)
        return Refusal("look", action, denied)

    async def _fired(
        self, batch: list[Kept], looks: tuple[Look, ...]
    ) -> tuple[list[Progress], list[MancipleError]]:
        """Run the watches that fire; one that cannot be begun is set aside, and keeps none up."""
        by_id = {kept.watch.id: kept for kept in batch}
        runs, broken = list[Progress](), list[MancipleError]()
        for seen in looks:
            kept, now = by_id[seen.watch], self.clock()
            self.book.saw(seen, now, now + EVERY)
            if not fires(kept, seen):
                continue
            try:
                if run := self._run_of(kept, seen):
                    runs.append(await self.go(run))
            except _HOME_WIDE:
                raise
            except Exception as error:
                self.book.set_watch(kept.watch.id, "broken")
                what = f"{kept.watch.id} is set aside, for what it was to do cannot be begun"
                broken.append(_unusable(what, error, kept.watch.id))
        return runs, broken

    def _run_of(self, kept: Kept, seen: Look) -> Run | None:
        watch = kept.watch
        if seen.best is None:
            return None
        channel = self.book.setting("channel_host")
        fired = Fired(watch.id, watch.store, seen.best, watch.quantity, channel or None)
        origins = tuple(sorted((USER, Origin(Source.SHOP, watch.store))))
        run = Run(
            id=self.book.new_run(),
            asker=Asker.WATCH,
            words=watch.words,
            plan=plan_of(watch, orders=self._orders(watch.store), channel=bool(channel)),
            started=self.clock(),
            results=given(fired, origins),
            tries={},
            planned_by="code",
            read=watch.made_from,
        )
        return (
            run
            if self.book.fire(watch.id, run.saved(self.clock(), self.vault), seen.best)
            else None
        )

    def _orders(self, host: str) -> bool:
        """Can an order be prepared there: does the shop take one, and is the address known?"""
        needed = {use.field for use in ORDER_FIELDS}
        return isinstance(self.context.store(host), Checkout) and needed <= self.vault.names()

    def _settle(self, progress: Progress) -> None:
        """Move the watch behind a run on: done, held, or looking again. End what a stop ends."""
        for stopped in progress.run.gave("watch_stop"):
            if stopped.grant:
                self.end_grants_of(stopped.id)
        started = progress.run.results.get(GIVEN)
        if started is None or not isinstance(fired := started.value, Fired):
            return
        kept = self.book.watch(fired.watch)
        if kept.watch.then != "cart" or kept.state == "stopped":
            return
        filled = any(each.tool == "cart_put" for each in progress.run.results.values())
        ended = progress.run.state == "failed" and filled
        if progress.run.state == "failed" and progress.run.note == "declined":
            self.book.set_watch(fired.watch, "declined")
        elif ended and progress.run.note == "expired":
            self.book.set_watch(fired.watch, "unanswered")
        elif progress.run.state == "done" or ended:  # its one cart line was filled, bought or not
            self.book.set_watch(fired.watch, "done")
        elif progress.run.state == "failed" and not filled:
            self.book.set_watch(fired.watch, "held" if progress.refusals else "watching")


def _in_vain(seen: Look) -> MancipleError:
    return MancipleError(
        f"{seen.watch} waits for a price in another currency: the shop asks in {seen.asks}",
        hint=f"manciple watch stop {seen.watch}, then set it in {seen.asks}",
    )


_HOME_WIDE = (LogBroken, VaultLocked)
"""What is no single watch's fault: nothing more is done then."""


def _unusable(what: str, error: Exception, watch: str | None = None) -> MancipleError:
    """Say what cannot be done; what a library says of it may hold anything."""
    why = error if isinstance(error, MancipleError) else type(error).__name__
    again = f"manciple watch stop {watch}, then set it anew" if watch else "manciple doctor"
    return MancipleError(f"{what}: {why}", hint=again)


def _busy(run: Run) -> Progress:
    error = Busy("another process is at this", hint="try again in a moment")
    return Progress(run, error=error)


@asynccontextmanager
async def opened(
    home: Home,
    work: WorkKey,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    out: TextIO = sys.stdout,
    warn: Callable[[str], None] = lambda _: None,
) -> AsyncGenerator[App, None]:
    """Open a home for as long as the block lasts."""
    web = _Web(clock)
    near = near_witnesses(home.opened())
    app = App(home, work, web.http, clock=clock, out=out, near=near, warn=warn)
    web.book = app.book
    thinker = thinker_of(app)
    app.runner = replace(app.runner, replanner=thinker, chooser=thinker)
    try:
        yield app
    finally:
        await web.close()
        app.ledger.database.close()
        app.book.database.close()


class _Web:
    """Opens the way to the shops when it is first needed, and closes it."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._http: Http | None = None
        self.book: Book | None = None
        """Where the settings are, once it is open."""

    def http(self) -> "Http":
        if self._http is None:
            from manciple.tools.http import Http

            contact = self.book.setting("contact") if self.book else None
            self._http = Http(clock=self._clock, contact=contact or None)
        return self._http

    async def close(self) -> None:
        if self._http is not None:
            await self._http.__aexit__()

"""The gate: the one door that every effect passes, whoever asks.

    decide ─ Denied ────────── recorded, returned
           ├ NeedsApproval ─── recorded, returned; a good mandate for it lets it on
           └ Allowed ───────── one transaction: consume mandate, reserve money, write intent
                               the effect runs under a warrant, no transaction open
                               one transaction: outcome, settlement, result

The same key again returns the stored result. An intent without an outcome was cut off: it is
looked up with the effect's `found`, and never sent blindly again.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Generic, ParamSpec, TypeAlias, TypeVar

from manciple.policies import asking
from manciple.policies.actions import Action, Handling, Source, Verb
from manciple.policies.canonical import decode, digest, encode
from manciple.policies.decision import Allowed, Decision, Denied, NeedsApproval, Rule
from manciple.policies.entries import Decided, Intended
from manciple.policies.errors import MancipleError, NotDone, Refused, Unclear
from manciple.policies.grants import Mode
from manciple.policies.home import stops_all
from manciple.policies.keeping import Under, again, under
from manciple.policies.ledger import Ledger
from manciple.policies.page import Page
from manciple.policies.vault import Vault
from manciple.policies.verdict import verdict
from manciple.policies.view import Intent
from manciple.policies.warrant import Allowance, Warrant
from manciple.policies.witness import Outside

REQUESTS = 60
"""How many requests one action may send."""

WARRANT_LIFE = timedelta(minutes=2)
LINK_LIFE = timedelta(minutes=10)
"""The same where the person signs in at the shop meanwhile, in their browser."""

CHECKED_EVERY = timedelta(minutes=1)
"""How long what was checked of the tables counts, where nothing is ordered."""

_UNDER = b'{"made_from":'
"""How a result begins that is kept under fields; no tool's own does."""

_BEFORE_ADDED = frozenset({Verb.STORE_ADD, Verb.AGENT_READ})
"""What asks a host that is no added shop, so that only its own words can say it is a local one."""

R = TypeVar("R")
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Effect(Generic[R]):
    """What would happen, as the gate needs to know it."""

    run: Callable[[Warrant], Awaitable[R]]
    """Does it. Raises `NotDone` only where it certainly did not happen."""

    gives: type[R]
    """What it returns: a dataclass that `canonical` can write."""

    found: Callable[[Warrant], Awaitable[R | None]] | None = None
    """Did an earlier try happen? None from it means: certainly not. None here: it is safe to
    run again."""


@dataclass(frozen=True, slots=True)
class Performed(Generic[R]):
    """It happened, now or in an earlier try."""

    result: R


@dataclass(frozen=True, slots=True)
class Waiting:
    """It waits for a person: `manciple approve ID`."""

    request: str
    mode: Mode
    asked_by: str | None = None
    """The other run that asked the very same before: the request is that run's, and what it does
    is done once."""


Answer: TypeAlias = Performed[R] | Waiting | Denied


@dataclass(frozen=True, slots=True)
class _Go:
    """May run now."""

    warrant: Warrant
    key: str
    grant: str
    """What it is charged to."""

    tried: bool
    """Was it tried before, without an outcome?"""

    stale: bool
    """Has the approval of that try run out, so that it may be looked for and not sent?"""


class Gate:
    """The door of one home."""

    def __init__(
        self,
        ledger: Ledger,
        vault: Vault,
        clock: Callable[[], datetime],
        outside: Outside | None = None,
    ) -> None:
        self._ledger = ledger
        self._vault = vault
        self._clock = clock
        self._outside = outside or Outside(ledger, list, clock, lambda _: None)
        self._checked: datetime | None = None

    async def perform(
        self, action: Action, effect: Effect[R], *, key: str, run: str = ""
    ) -> Answer[R]:
        """Let `effect` happen if `action` may; `key` makes a repeat the same effect.

        `run` names the saved run that goes on after an approval. Raises what the effect raises,
        after recording it; raises `Unclear` where an earlier try cannot be found out, and
        `Refused` where one is under way.
        """
        with self._ledger.home.alone(digest("key", key)) as alone:
            if not alone:  # an intent that is open would pass for one that was cut off
                raise Refused("the same is being done right now", hint="wait for it to end")
            spends = action.verb.spends
            if self._outside.compares(spends=spends):
                await asyncio.to_thread(self._outside.before, spends=spends)
            admitted = await self._admitted(action, key, run)
            match admitted:
                case _Go():
                    performed = Performed(await self._recorded(admitted, effect))
                    if self._outside.sends(spends=spends):
                        await asyncio.to_thread(self._outside.after, spends=spends)
                    return performed
                case Intent(result=bytes(stored)) if whole := self._kept(stored, key):
                    return Performed(decode(effect.gives, whole))
                case Intent():
                    raise Refused("this was done before, and nothing of it is kept")
                case Waiting() | Denied():
                    return admitted

    def would(self, action: Action) -> Decision:
        """Say what would be decided now. Nothing happens by it, and nothing is recorded."""
        now = self._clock().astimezone(UTC)
        with self._ledger.reading() as view:
            return verdict(view, action, now, frozenset(self._ledger.home.revoked()))

    async def _admitted(
        self, action: Action, key: str, run: str
    ) -> "_Go | Intent | Waiting | Denied":
        admission = _in_thread(self._admit, action, key, run)
        try:
            return await asyncio.shield(admission)
        except asyncio.CancelledError:
            await asyncio.wait({admission})
            go = None if admission.exception() else admission.result()
            if isinstance(go, _Go) and not go.tried:  # begun and ended: nothing was sent
                self._finish_failed(key, "cancelled")
            raise

    async def _recorded(self, go: _Go, effect: Effect[R]) -> R:
        try:
            result = await self._run(go, effect)
            kept = encode(result)
        except NotDone as error:
            await _to_its_end(self._finish_failed, go.key, error.code)
            raise
        except BaseException as error:
            verb = go.warrant.action.verb
            code = error.code if isinstance(error, MancipleError) else type(error).__name__
            # A warrant may run out between two requests: that proves nothing of the first.
            unsent = not verb.spends and not go.warrant.allowance.changing
            undone = not verb.changes or (isinstance(error, Refused) and unsent)
            # Shielded in a sync call: a cancelled task must still leave its outcome behind.
            if not undone:
                self._finish_unknown(go.key, code)
            else:
                self._finish_failed(go.key, code)
            raise
        await _to_its_end(self._finish_done, go, kept)
        return result

    async def _run(self, go: _Go, effect: Effect[R]) -> R:
        if go.tried and effect.found is not None:
            try:
                earlier = await effect.found(go.warrant)
            except MancipleError as error:
                # A shop that cannot be asked has not said that nothing happened.
                why = f"an earlier try was cut off, and asking about it failed: {error}"
                raise Unclear(why, hint=error.hint) from error
            if earlier is not None:
                return earlier
        elif go.tried and go.warrant.action.verb.changes:
            raise Unclear("an earlier try was cut off, and nothing can tell what became of it")
        if go.warrant.action.verb.spends:
            await self._anchored()
        if go.stale:
            raise NotDone(
                "it was never sent, and its approval has run out", hint="ask for it again"
            )
        self._hold(go.grant)
        return await effect.run(go.warrant)

    def _hold(self, grant: str) -> None:
        """Look once more, directly before it happens. Raises `NotDone` where it was revoked.

        The ledger first: what another process revokes is in the marker until the ledger has it.
        Not in a thread, so that nothing comes between this look and what follows it.
        """
        try:
            with self._ledger.reading() as view:
                live = view.stands(grant)
        except MancipleError as error:
            raise NotDone(f"nothing was sent: {error}", hint=error.hint) from error
        stopped = self._ledger.home.revoked()
        if not live or stops_all(stopped) or grant in stopped:
            raise NotDone("it was revoked before it was sent", hint="manciple permissions")

    async def _anchored(self) -> None:
        """Have the intent known outside before the order leaves. Raises `NotDone`."""
        try:
            await asyncio.to_thread(self._outside.anchor)
        except MancipleError as error:
            raise NotDone(f"nothing was ordered: {error}", hint=error.hint) from error

    def _admit(self, action: Action, key: str, run: str) -> "_Go | Intent | Waiting | Denied":
        now = self._clock().astimezone(UTC)
        marked = self._ledger.home.revoked()
        if marked:  # while the key is there: who takes the marker away then undoes nothing
            self._ledger.take_over_marker(now)
        with self._ledger.writing(now) as page:
            self._check(page, action)
            earlier = page.intent(key)
            if earlier is not None and earlier.intended.action.digest != action.digest:
                if earlier.state != "failed":
                    raise Refused("the same key for another action")
                earlier = None
            if earlier is not None and earlier.state == "done" and action.verb.keeps:
                return earlier
            tried = earlier is not None and earlier.state in {"open", "unknown"}
            decision = self._decide(page, action, marked, earlier if tried else None)
            return self._acted_on(page, decision, action, key, run, earlier if tried else None)

    def _check(self, page: Page, action: Action) -> None:
        """Raise `LogBroken` where the tables are not as they were left."""
        checked = self._checked
        fresh = checked is not None and checked <= page.now < checked + CHECKED_EVERY
        if action.verb.spends or not fresh:
            page.check_state()
            self._checked = page.now

    def _decide(
        self, page: Page, action: Action, marked: frozenset[str], tried: Intent | None
    ) -> Decision:
        # Its own reservation does not stand in its way, but all that was spent since does.
        besides = tried.intended.key if tried else None
        marked |= self._ledger.home.revoked()
        return verdict(page, action, page.now, marked, besides=besides)

    def _acted_on(
        self,
        page: Page,
        decision: Decision,
        action: Action,
        key: str,
        run: str,
        tried: Intent | None,
    ) -> "_Go | Waiting | Denied":
        match decision:
            case Denied():
                self._refuse(page, action, decision, run)
                return replace(decision, tried=tried is not None)
            case _:
                self._vault.require(page.connection, (use.field for use in action.fields))
        match decision:
            case NeedsApproval() if tried is None:
                mandate = asking.mandate(page, self._ledger.keys, action, decision)
                if mandate is None:
                    return self._asked(page, action, decision, key, run)
                self._intend(page, action, key, decision.grant.id, decision.grant.version, mandate)
            case Allowed() if tried is None:
                self._intend(page, action, key, decision.grant.id, decision.grant.version, None)
            case _ if tried is None or not _covers_still(decision, tried):
                outside = Denied(Rule.OUTSIDE, decision.grant.id, tried=tried is not None)
                self._refuse(page, action, outside, run)
                return outside
            case _:
                pass  # the earlier try holds its reservation and has spent its mandate
        stale = tried is not None and _ran_out(page, tried)
        warrant = self._warrant(page, action, key)
        return _Go(warrant, key, decision.grant.id, tried is not None, stale)

    def _intend(
        self, page: Page, action: Action, key: str, grant: str, version: int, mandate: str | None
    ) -> None:
        reserved = action.cost if action.verb.spends else None
        page.append(Intended(key, action, grant, version, mandate, reserved))

    def _asked(
        self, page: Page, action: Action, needed: NeedsApproval, key: str, run: str
    ) -> Waiting | Denied:
        asked = asking.ask(page, action, needed, key, run)
        if asked is None:
            denied = Denied(Rule.ASKED_ENOUGH, needed.grant.id)
            self._refuse(page, action, denied, run)
            return denied
        return Waiting(asked.request, needed.mode, asked.asked_by)

    def _refuse(self, page: Page, action: Action, denied: Denied, run: str) -> None:
        """Write a refusal down, unless the same was written down often lately."""
        what = encode([action.digest, denied.rule, denied.grant, run]).decode()
        if times := page.refused_again(page.blind("refusal", what)):
            page.append(Decided(action, denied.rule, denied.grant, run, times))

    def _warrant(self, page: Page, action: Action, key: str) -> Warrant:
        shops = page.shops()
        host = action.host
        local = shops.get(host, False) if host else False
        if action.verb in _BEFORE_ADDED:
            local = any(a.name == "local" and a.value is True for a in action.arguments)
        read = {
            use.field: self._vault.read_version(page.connection, use.field)
            for use in action.fields
            if use.handling is Handling.PLAIN
        }
        return Warrant(
            action=action,
            key=page.sender(key),
            hosts=frozenset({host}) if host else frozenset(),
            local=local,
            allowance=Allowance(REQUESTS),
            expires=page.now + (LINK_LIFE if action.verb is Verb.STORE_LINK else WARRANT_LIFE),
            values={name: value for name, (value, _) in read.items()},
            versions={name: version for name, (_, version) in read.items()},
        )

    def _finish_done(self, go: _Go, result: bytes) -> None:
        action = go.warrant.action
        with self._ledger.writing(self._clock()) as page:
            kept = self._at_rest(page, action, result, go.key) if action.verb.keeps else None
            page.finish(go.key, "done", result=kept, action=action)
            if action.verb is Verb.STORE_ADD and action.host:
                page.add_shop(action.host, local=go.warrant.local)
            if action.verb is Verb.STORE_REMOVE and action.host:
                page.drop_shop(action.host)

    def _at_rest(self, page: Page, action: Action, result: bytes, key: str) -> bytes | None:
        """Return a result as it is kept: under the fields that it was made from, but for orders."""
        fields = sorted({o.of for o in action.origins if o.source is Source.VAULT})
        if not fields or action.verb.spends:
            return result
        made_from = self._vault.versions(page.connection, fields)
        return encode(under(self._vault, made_from, result, f"intent {key}"))

    def _kept(self, stored: bytes, key: str) -> bytes | None:
        """Return a kept result; None where a field that it was made from is no longer as it was."""
        if not stored.startswith(_UNDER):
            return stored
        return again(self._vault, decode(Under, stored), f"intent {key}")

    def _finish_failed(self, key: str, code: str) -> None:
        with self._ledger.writing(self._clock()) as page:
            page.finish(key, "failed", code=code)

    def _finish_unknown(self, key: str, code: str) -> None:
        with self._ledger.writing(self._clock()) as page:
            page.finish(key, "unknown", code=code)


def _in_thread(work: Callable[P, R], *values: P.args, **more: P.kwargs) -> asyncio.Future[R]:
    """Begin it in a thread at once; without a task around it, which waits for its turn twice."""
    return asyncio.get_running_loop().run_in_executor(None, partial(work, *values, **more))


async def _to_its_end(write: Callable[P, None], *values: P.args, **more: P.kwargs) -> None:
    """Write in a thread, to the end even where the task is cancelled meanwhile."""
    writing = _in_thread(write, *values, **more)
    try:
        await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait({writing})
        raise


def _covers_still(decision: Allowed | NeedsApproval, tried: Intent) -> bool:
    intended = tried.intended
    same = (intended.grant, intended.version) == (decision.grant.id, decision.grant.version)
    return same and (isinstance(decision, Allowed) or intended.request is not None)


def _ran_out(page: Page, tried: Intent) -> bool:
    mandate = tried.intended.request
    return mandate is not None and page.now >= page.request(mandate).asked.expires

"""The calls of MCP clients: each is a saved run of its own, and passes the gate as asker `mcp`.

The same call again, with the same arguments, goes on with the same run until its end was told: so
what waited for a yes is done once, whoever went on with it.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from manciple.agent.app import App
from manciple.agent.codes import Code
from manciple.agent.mcp_pace import A_MINUTE, AN_HOUR, Pace, counted
from manciple.agent.mcp_told import client_was_told
from manciple.agent.mcp_tools import SHOPS, planned, result
from manciple.agent.plan import Plan
from manciple.agent.refusals import refused, standing
from manciple.agent.runner import Progress
from manciple.agent.runs import Run
from manciple.agent.steps import action_of
from manciple.agent.voice import NEXT
from manciple.policies.actions import MODEL, Argument, Asker
from manciple.policies.canonical import decode, digest, encode
from manciple.policies.decision import Denied
from manciple.policies.errors import Busy, MancipleError, Misused, NotFound
from manciple.tools.find import FindOffers
from manciple.tools.registry import tool, tool_id

MAX_CALL = 20_000
"""Bytes of the arguments of one call."""

TRIES, PAUSE_S = 60, 0.25
"""How often, and how long apart, to look whether another client's same call has ended."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client is told."""

    status: Literal["done", "waiting", "denied", "failed"]
    """`waiting`: nothing has happened, and a person has to say yes first."""

    data: dict[str, Any]
    """Plain JSON: the result, or the code of what went wrong and what the user can type."""


NOTHING = Answer(
    "denied",
    {
        "code": Code.DENIED.value,
        "hint": "nothing that a client may do this with is called so; `manciple audit log` tells "
        "the user what was refused",
    },
)
"""The same answer for what a client may not touch and for what is not there."""

_BY_HANDLE = frozenset({"cart_put", "cart_remove", "watch_stop"})
"""Tools that name a thing of the user's by a handle, which anybody can guess or work out."""


_PACE = "mcp_pace"


class Often(MancipleError):
    """Clients call more often than they may."""

    code = Code.ASKED_ENOUGH.value


@dataclass(slots=True)
class McpClient:
    """One client for as long as it is there."""

    app: App
    _asked: dict[str, str] = field(default_factory=dict[str, str])
    """Calls that it was told to make again, with their runs: another client may have been told the
    end of the same by then."""

    async def call(self, name: str, arguments: Mapping[str, object]) -> Answer:
        """Do what a client asks for, as far as it may be done. Never raises on purpose."""
        try:
            if name == SHOPS:
                return Answer("done", {"shops": self._shops()})
            return await self._called(name, arguments)
        except MancipleError as error:
            return failure(error)
        except Exception as error:
            # What a library says may hold anything; its kind is enough.
            return failure(MancipleError(f"something unexpected happened: {type(error).__name__}"))

    async def _called(self, name: str, arguments: Mapping[str, object]) -> Answer:
        given = {key: value for key, value in arguments.items() if value is not None}
        try:
            spelt = json.dumps(given, ensure_ascii=False, sort_keys=True)
            if len(spelt.encode()) > MAX_CALL:
                raise Misused("that is more than one call can hold")
        except UnicodeEncodeError:
            raise Misused("these are not words in UTF-8") from None
        plan = planned(name, given)
        self._count()
        wanted = digest("call", [name, spelt])
        known = self._asked.get(wanted) or self.app.book.run_for(wanted)
        progress = await self._gone_on(known, name, plan)
        for _ in range(TRIES):
            if not isinstance(progress.error, Busy):
                break
            await asyncio.sleep(PAUSE_S)
            progress = await self._gone_on(known, name, plan)
        if progress.run.state in {"open", "waiting"}:
            self._asked[wanted] = known
        else:
            self._asked.pop(wanted, None)
            self.app.book.answered(wanted, known)
        return self._told(progress)

    def _count(self) -> None:
        """Count a call for all clients of this home. Raises `Often`."""
        kept, now = self.app.book.setting(_PACE), self.app.clock()
        came = counted(decode(Pace, kept.encode()) if kept else None, now)
        if isinstance(came, datetime):
            raise Often(
                f"clients may make {A_MINUTE} calls a minute and {AN_HOUR} an hour",
                hint=f"make the same call again in {max(1, int((came - now).total_seconds()))} s",
            )
        self.app.book.keep_setting(_PACE, encode(came).decode())

    async def _gone_on(self, known: str, name: str, plan: Plan) -> Progress:
        """Begin the run of a call, or go on with it, or see how it ended."""
        run = self._loaded(known)
        if run is None:
            run = Run(
                id=known,
                asker=Asker.MCP,
                words=f"an MCP client called {name}",
                plan=plan,
                started=self.app.clock(),
                results={},
                tries={},
            )
            self.app.book.save_run(
                run.saved(run.started, self.app.vault)
            )  # a crash leaves it behind
            return await self.app.go(run)
        if run.state in {"open", "waiting"}:
            return await self.app.resume(run.id)
        return Progress(run)  # ended by `approve`, or while nobody listened

    def _loaded(self, run: str) -> Run | None:
        try:
            return self.app.run(run)
        except NotFound:
            return None

    def _told(self, progress: Progress) -> Answer:
        run = progress.run
        if run.state == "done":
            for read in run.gave("profile_read"):
                client_was_told(self.app.book, read.field)
            return Answer("done", result(progress.value(run.plan.steps[-1].id)))
        if progress.waiting is not None:
            request = progress.waiting.request
            data = {
                "request": request,
                "approve": f"manciple approve {request}",
                "then": "make the same call again; nothing has happened yet",
            }
            if progress.changed is not None:
                data["why"] = str(progress.changed)
            return Answer("waiting", data)
        if self._hidden(progress):
            return NOTHING
        if progress.refusals:
            refusal = progress.refusals[-1]
            hint = refused(refusal, self.app.clock(), standing(self.app.ledger)).hint
            return Answer("denied", {"code": str(refusal.denied.rule), "hint": hint})
        if progress.error is not None:
            return failure(progress.error)
        return _ended(run.note)

    def _hidden(self, progress: Progress) -> bool:
        """Would it tell a client whether something exists that it may not look at?"""
        named = [step for step in progress.run.plan.steps if step.tool in _BY_HANDLE]
        if not named:
            return False
        if progress.refusals:
            host = progress.refusals[-1].action.host
            return named[0].tool == "watch_stop" or host is None or not self._may_look(host)
        return isinstance(progress.error, NotFound) or progress.run.note == Code.NOT_FOUND

    def _shops(self) -> list[str]:
        """Return the shops at which a client may look for offers, and no other."""
        return [shop.host for shop in self.app.book.stores() if self._may_look(shop.host)]

    def _may_look(self, host: str) -> bool:
        find = tool("find")
        need = find.need(FindOffers(store=host))
        asked = Argument("store", host, (MODEL,))
        action = action_of(tool_id(find), need, Asker.MCP, (asked,))
        return not isinstance(self.app.gate.would(action), Denied)


def failure(error: MancipleError) -> Answer:
    """Return an error as a client is told of it."""
    # A client types no commands: what is wrong with a call is said of its arguments.
    hint = error.hint or (None if error.code == Misused.code else NEXT.get(error.code))
    return Answer("failed", {"code": error.code, "message": str(error), "hint": hint})


def refusing(error: MancipleError) -> Callable[[str, Mapping[str, object]], Awaitable[Answer]]:
    """Return what answers every call with this error, for a home that cannot be opened."""

    async def call(_: str, __: Mapping[str, object]) -> Answer:
        return failure(error)

    return call


def _ended(note: str | None) -> Answer:
    """Say of a run that ended while nobody listened why it did."""
    if note == "declined":
        return Answer("denied", {"code": note, "hint": "the user said no to it"})
    return Answer("failed", {"code": note or "failed", "hint": "make the same call to ask anew"})

"""Asking a person: what waits already, what a question replaces, how many are enough."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from manciple.policies.actions import Action, Asker
from manciple.policies.approval import LIFE, counts, expiry
from manciple.policies.decision import NeedsApproval
from manciple.policies.entries import Asked, Declined
from manciple.policies.eras import signed_here
from manciple.policies.keys import PublicKeys
from manciple.policies.page import Page
from manciple.policies.view import Request

ASKS = 12
"""How many different things one run may ask a person; then it ends. Fifty questions are a way to
have the fifty-first said yes to unread."""

ASKS_AN_HOUR = 30
"""How many different things may be asked within an hour outside any run, such as by a program that
types commands: nobody reads one every two minutes for longer."""

_REMEMBERED = timedelta(days=30)
"""How far back a run's requests are looked for; none of them waits for longer than a day."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A request that waits for a person."""

    request: str
    asked_by: str | None = None
    """The other run that asked the very same before; None where nobody else did."""


def mandate(page: Page, keys: PublicKeys, action: Action, needed: NeedsApproval) -> str | None:
    """Return the request with a good approval for exactly this; None where there is none."""
    now = _latest(page)
    for request in page.requests_for(action.digest, "approved"):
        asked, approved = request.asked, request.approved
        # The row was found by an index that stands in the clear; the sealed action decides.
        same = asked.action.digest == action.digest and (asked.grant, asked.version) == (
            needed.grant.id,
            needed.grant.version,
        )
        strict = asked.mode.strictness >= needed.mode.strictness
        if (
            approved
            and same
            and strict
            and counts(asked, approved, keys, now)
            and signed_here(page.connection, approved.era)
        ):
            return asked.request
    return None


def ask(page: Page, action: Action, needed: NeedsApproval, key: str, run: str) -> Shown | None:
    """Ask for this, unless it is asked for already; None where enough was asked.

    What the step `key` asked before and nobody has answered runs out: it can no longer be used.
    """
    now = _latest(page)
    for request in page.requests_for(action.digest, "waiting"):
        if request.asked.action.digest == action.digest and _still(request, needed, now):
            other = request.asked.run if request.asked.run != run else None
            return Shown(request.asked.request, other or None)
    grant, step = needed.grant, key.rpartition("/")[0] if run else ""
    earlier = page.requests_since(page.now - _REMEMBERED)
    if _enough(earlier, run, page.now) or _clients_enough(earlier, action, page.now):
        return None
    before = _before(action, step, earlier, page.now)
    if step and before and before.state == "waiting" and before.asked.step == step:
        # Nobody shall sign what can no longer be used.
        page.append(Declined(before.asked.request, expired=True))
    name = page.next_request()
    page.append(
        Asked(
            request=name,
            action=action,
            grant=grant.id,
            version=grant.version,
            mode=needed.mode,
            run=run,
            expires=expiry(action, page.now),
            step=step,
            replaces=before.asked.request if before else None,
        )
    )
    return Shown(name)


def _latest(page: Page) -> datetime:
    """Return the time by which requests run out: a clock that is put back revives none."""
    return max(page.now, page.latest() or page.now)


def _clients_enough(earlier: list[Request], action: Action, now: datetime) -> bool:
    """Have MCP clients asked enough? Each of their calls is a run of its own, so all that nobody
    has answered yet counts together.
    """
    waiting = [r for r in earlier if r.state == "waiting" and now < r.asked.expires]
    theirs = [r for r in waiting if r.asked.action.asker is Asker.MCP]
    return action.asker is Asker.MCP and len(theirs) >= ASKS


def _enough(earlier: list[Request], run: str, now: datetime) -> bool:
    mine = [each for each in earlier if each.asked.run == run]
    if run:
        return len(mine) >= ASKS
    return sum(each.at > now - timedelta(hours=1) for each in mine) >= ASKS_AN_HOUR


def _before(action: Action, step: str, earlier: list[Request], now: datetime) -> Request | None:
    """Return the request that was shown for the same before: of this step, or for that order."""
    of_step = [each for each in earlier if step and each.asked.step == step]
    if of_step or not action.verb.spends:
        return of_step[-1] if of_step else None
    orders = [
        each
        for each in earlier
        if each.asked.action.verb is action.verb
        and each.asked.action.host == action.host
        and each.state != "spent"
        and each.at > now - LIFE
    ]
    return orders[-1] if orders else None


def _still(request: Request, needed: NeedsApproval, now: datetime) -> bool:
    asked = request.asked
    same = (asked.grant, asked.version, asked.mode)
    return same == (needed.grant.id, needed.grant.version, needed.mode) and now < asked.expires

"""The signing screen: the only place where a grant or an approval is given."""

from collections.abc import Iterable
from datetime import datetime

from manciple.agent import presence
from manciple.agent.presence import Reply
from manciple.agent.refusals import refused
from manciple.agent.runner import Refusal
from manciple.agent.unlock import user_key
from manciple.policies.actions import Action
from manciple.policies.approval import Screen, approve, screen, shown
from manciple.policies.decision import Denied, Rule, decide
from manciple.policies.entries import Declined
from manciple.policies.errors import AwaitsApproval, NotFound
from manciple.policies.grant_text import parse, show
from manciple.policies.grant_words import sentence
from manciple.policies.grants import Grant
from manciple.policies.home import stops_all
from manciple.policies.ledger import Ledger, Request


def sign_request(ledger: Ledger, request: str, now: datetime) -> Reply:
    """Show one waiting request, and write down the person's yes or no.

    Raises `NotFound` where it waits no longer, and `AwaitsApproval` without a terminal.
    """
    asked = waiting(ledger, request, now).asked
    _hold_allowed(ledger, asked.action, now)
    shown_ = screen(asked)
    reply = presence.reply(shown_)
    if reply is Reply.NO:
        decline(ledger, request, now)
    if reply is not Reply.YES:
        return reply
    key = user_key(ledger.home) if shown_.needs_passphrase else ledger.work
    with ledger.writing(now) as page:
        still = page.request(request)
        if still.state != "waiting":
            raise NotFound(f"{request} no longer waits", hint="manciple inbox")
        if asked.action.brings is not None:
            from manciple.policies.keys import UserKey

            if not isinstance(key, UserKey):
                raise AwaitsApproval("a grant is signed with the passphrase")
            page.grant(parse(asked.action.brings), key)
        page.append(approve(asked, key))
    return Reply.YES


def _hold_allowed(ledger: Ledger, action: Action, now: datetime) -> None:
    """Raise `Refused` for what is no longer allowed: nobody is asked to sign in vain.

    A grant that comes with an action would otherwise live on although the action is refused.
    """
    stopped = ledger.home.revoked()
    with ledger.reading() as view:
        grants = [grant for grant in view.live() if grant.id not in stopped]
        usage = view.usage(grants, action, now)
    decision = Denied(Rule.STOPPED) if stops_all(stopped) else decide(action, grants, usage, now)
    if isinstance(decision, Denied):
        raise refused(Refusal("", action, decision), now)


def decline(ledger: Ledger, request: str, now: datetime) -> None:
    """Say no to a request. Raises `NotFound` where it waits no longer."""
    waiting(ledger, request, now)
    with ledger.writing(now) as page:
        page.append(Declined(request))


def waiting(ledger: Ledger, request: str, now: datetime) -> Request:
    """Return a request that still waits; one that ran out is marked so. Raises `NotFound`."""
    with ledger.reading() as view:
        found = view.request(request)
    if found.state == "waiting" and now >= found.asked.expires:
        with ledger.writing(now) as page:
            page.append(Declined(request, expired=True))
        raise NotFound(f"{request} ran out", hint="ask for it again")
    if found.state != "waiting":
        raise NotFound(f"{request} no longer waits: it is {found.state}", hint="manciple inbox")
    return found


def sign_again(ledger: Ledger, now: datetime) -> list[Grant]:
    """Show every suspended grant and sign them anew after the person's yes; empty where not."""
    with ledger.reading() as view:
        waiting = [held.grant for held in view.held() if held.state == "suspended" and held.signed]
    if not waiting:
        return []
    if not presence.confirmed(_grants_screen("you are about to sign again:", waiting)):
        return []
    key = user_key(ledger.home)
    with ledger.writing(now) as page:
        still = {h.grant.id: h.grant for h in page.held() if h.state == "suspended" and h.signed}
        return [page.sign_again(g, key) for g in waiting if still.get(g.id) == g]


def sign_grants(ledger: Ledger, grants: tuple[Grant, ...], now: datetime) -> list[Grant]:
    """Show grants and sign them after the person's yes; empty where they left it."""
    if not presence.confirmed(_grants_screen("you are about to sign:", grants)):
        return []
    key = user_key(ledger.home)
    with ledger.writing(now) as page:
        return [page.grant(grant, key) for grant in grants]


def _grants_screen(head: str, grants: Iterable[Grant]) -> Screen:
    lines = [head]
    for number, grant in enumerate(grants, 1):
        lines.append(f"  {number}. {shown(sentence(grant), 2000)}")
        lines.append(f"     {shown(show(grant), 2000)}")
    return Screen(tuple(lines), "yes", needs_passphrase=True)

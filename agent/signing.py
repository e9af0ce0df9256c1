"""The signing screen: the only place where a grant or an approval is given."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeAlias

from manciple.agent import presence
from manciple.agent.language import Language, in_words, sentence, spoken
from manciple.agent.presence import Reply
from manciple.agent.refusals import refused, standing
from manciple.agent.runner import Refusal
from manciple.agent.unlock import user_key
from manciple.policies import ceilings
from manciple.policies.actions import Action, Source
from manciple.policies.approval import approve
from manciple.policies.ceilings import Ceiling
from manciple.policies.decision import Allowed, Decision, Denied, Rule
from manciple.policies.entries import Asked, Declined, Past
from manciple.policies.errors import AwaitsApproval, Misused, NotFound
from manciple.policies.fields import FieldVersion
from manciple.policies.forks import give_up
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Grant, Mode
from manciple.policies.ledger import Ledger
from manciple.policies.proposals import ForGood, narrowest, remembered
from manciple.policies.screen_words import EN, ZH
from manciple.policies.screens import Screen, screen
from manciple.policies.vault import Vault
from manciple.policies.verdict import verdict
from manciple.policies.view import Request
from manciple.policies.visible import escaped
from manciple.policies.witness import Seen

HURRY, HURRIED = timedelta(minutes=10), 5
"""After so many yeses in that time the next one takes more than a `yes`: whoever is asked often
stops reading."""

Clock: TypeAlias = Callable[[], datetime]
"""Asked again after each screen: a person may look at it for long, and what they sign then is
written with the instant of that moment."""

_OFFERED = frozenset({Rule.NO_GRANT, Rule.OUTSIDE})
"""The refusals that a grant can mend. What is used up, forbidden or stopped was meant so."""


def sign_request(ledger: Ledger, request: str, clock: Clock) -> Reply:
    """Show one waiting request, and write down the person's yes or no.

    They may answer `always` where a grant could stand for the answer; it is shown and signed then.
    Raises `NotFound` where it waits no longer, and `AwaitsApproval` without a terminal.
    """
    now = clock()
    asked = waiting(ledger, request, now).asked
    hold_allowed(ledger, asked.action, now)
    with ledger.reading() as view:
        before = view.shown_before(asked)
        hurried = view.yeses(now - HURRY) >= HURRIED
    for_good = _for_good(ledger, asked, now)
    words = ZH if spoken() == "zh" else EN
    shown_ = screen(asked, before, hurried=hurried, words=words)
    shown_ = replace(shown_, lines=_with_values(ledger, asked.action, shown_.lines))
    match presence.reply(replace(shown_, may_remember=for_good is not None)):
        case Reply.YES:
            return _approve(ledger, asked, shown_, clock)
        case Reply.ALWAYS if for_good is not None:
            return _answer_for_good(ledger, asked, for_good, clock)
        case Reply.NO:
            decline(ledger, request, clock())
            return Reply.NO
        case _:
            return Reply.LEFT


def _with_values(ledger: Ledger, action: Action, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Say for a field's name and version what it holds: to the person at the screen alone."""
    vault = Vault(ledger)
    fields = {origin.of for origin in action.origins if origin.source is Source.VAULT}
    for field in sorted(fields & vault.names()):
        value, version = vault.show_version(field)
        name = str(FieldVersion(field, version))
        said = escaped(value.reveal())  # whole: what is signed is what is seen
        lines = tuple(line.replace(name, said) for line in lines)
    return lines


def _approve(ledger: Ledger, asked: Asked, shown_: Screen, clock: Clock) -> Reply:
    key = user_key(ledger.home) if shown_.needs_passphrase else ledger.work
    with ledger.writing(clock()) as page:
        _hold_waiting(page.request(asked.request), page.now)
        if asked.action.brings is not None:
            from manciple.policies.keys import UserKey

            if not isinstance(key, UserKey):
                raise AwaitsApproval("a grant is signed with the passphrase")
            page.grant(parse(asked.action.brings), key)
        page.append(approve(asked, key, page.era()))
    return Reply.YES


def _answer_for_good(ledger: Ledger, asked: Asked, answer: ForGood, clock: Clock) -> Reply:
    """Show exactly the grant that `always` means, and sign it instead of the one approval."""
    seen = _grants_screen((answer.grant,))
    if answer.asking is not None:
        told = in_words(f"  {answer.asking.id} covers this no longer, so that it does not ask:")
        seen = replace(seen, lines=(*seen.lines, told, f"     {escaped(show(answer.asking))}"))
    if not presence.confirmed(seen):
        return Reply.LEFT
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        _hold_waiting(page.request(asked.request), page.now)
        if answer.asking is not None:
            page.grant(answer.asking, key)  # signed by the user: it asks for less
        named = page.grant(answer.grant, key)
        page.append(Declined(asked.request, grant=named.id))
    return Reply.YES


def _for_good(ledger: Ledger, asked: Asked, now: datetime) -> ForGood | None:
    """Return the grant that would stand for this answer; None where none could."""
    if asked.mode is not Mode.ASK:
        return None
    with ledger.reading() as view:
        asking = next((grant for grant in view.live() if grant.id == asked.grant), None)
    answer = remembered(asked.action, asking, now) if asking else None
    if answer is None:
        return None
    instead = (answer.grant, answer.asking) if answer.asking else (answer.grant,)
    allowed = isinstance(_decision(ledger, asked.action, now, *instead), Allowed)
    return answer if allowed else None


def offer_grant(ledger: Ledger, refusal: Refusal, clock: Clock) -> bool:
    """Offer the narrowest grant for what was refused, with one key; True where it was signed."""
    denied = refusal.denied
    if not presence.at_terminal() or denied.tried or denied.rule not in _OFFERED:
        return False
    if presence.asked("g to grant exactly this, anything else to leave it: ") != "g":
        return False
    return bool(sign_grants(ledger, (narrowest(refusal.action, clock()),), clock))


def _hold_waiting(request: Request, now: datetime) -> None:
    """Raise `NotFound` for what was answered, or ran out, while its screen was looked at."""
    if now >= request.asked.expires:
        raise NotFound(f"{request.asked.request} ran out", hint="ask for it again")
    if request.state != "waiting":
        raise NotFound(f"{request.asked.request} no longer waits", hint="manciple inbox")


def hold_allowed(ledger: Ledger, action: Action, now: datetime) -> None:
    """Raise `Refused` for what is no longer allowed: nobody is asked to sign in vain.

    A grant that comes with an action would otherwise live on although the action is refused.
    """
    decision = _decision(ledger, action, now)
    if isinstance(decision, Denied):
        raise refused(Refusal("", action, decision), now, standing(ledger))


def _decision(ledger: Ledger, action: Action, now: datetime, *instead: Grant) -> Decision:
    """Decide as the gate would now, with these grants too, or in the place of their ids."""
    stopped = ledger.home.revoked()
    with ledger.reading() as view:
        return verdict(view, action, now, stopped, instead=instead)


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


def sign_again(
    ledger: Ledger,
    clock: Clock,
    language: Language | None = None,
    pasts: Sequence[tuple[Seen, Past]] = (),
) -> list[Grant] | None:
    """Show every suspended grant and sign them anew after the person's yes; None where not.

    `pasts` are what witnesses have seen and is not here: they are shown first, and given up.
    """
    with ledger.reading() as view:
        waiting = [held.grant for held in view.held() if held.state == "suspended" and held.signed]
    if not waiting and not pasts:
        return []
    shown_ = _grants_screen(waiting, language, "you are about to sign again:")
    given = [line for seen, _ in pasts for line in _past_lines(seen)]
    shown_ = replace(shown_, lines=(*given, *(shown_.lines if waiting else ())))
    if not presence.confirmed(shown_):
        return None
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        give_up(page, (past for _, past in pasts), key)
        still = {h.grant.id: h.grant for h in page.held() if h.state == "suspended" and h.signed}
        return [page.sign_again(g, key) for g in waiting if still.get(g.id) == g]


def _past_lines(seen: Seen) -> tuple[str, ...]:
    lines = (
        f"{escaped(seen.words)}",
        "  which do not all stand here. You sign that the log goes on without them: what was done,",
        "  revoked or erased there is not known here, and nothing of it is undone",
    )
    return tuple(map(in_words, lines))


def sign_grants(
    ledger: Ledger, grants: tuple[Grant, ...], clock: Clock, language: Language | None = None
) -> list[Grant]:
    """Show grants and sign them after the person's yes; empty where they left it.

    One with the id of a grant that stands is its next version. One that would go without asking
    can be made to ask here; it is shown again then.
    """
    free = len(grants) == 1 and grants[0].mode is Mode.AUTO
    if free:
        match presence.agreed(_grants_screen(grants, language)):
            case Reply.ASK:
                asking = replace(grants[0], mode=Mode.ASK)
                return sign_grants(ledger, (asking,), clock, language)
            case Reply.YES:
                pass
            case _:
                return []
    elif not presence.confirmed(_grants_screen(grants, language)):
        return []
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        return [page.grant(grant, key) for grant in grants]


def sign_lifting(ledger: Ledger, grant: str, clock: Clock) -> bool:
    """Show a grant and sign that it ends wholly; False where the person left it.

    Raises `NotFound` where there is nothing left of it.
    """
    with ledger.reading() as view:
        held = next((each for each in view.held() if each.grant.id == grant), None)
    if held is None or held.state == "revoked":
        raise NotFound(f"no grant {grant[:20]!r} stands", hint="manciple permissions")
    lines = (
        in_words(f"you sign that {grant} ends, and no longer forbids or asks either:"),
        f"  {escaped(show(held.by_user or held.grant))}",
    )
    if not presence.confirmed(Screen(lines, "yes", needs_passphrase=True)):
        return False
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        page.lift(grant, key)
    return True


def sign_ceiling(ledger: Ledger, new: Ceiling, old: Ceiling, clock: Clock) -> Ceiling | None:
    """Show a ceiling that rises and sign it; None where the person left it."""
    lines = (f"{old.id} is now: {ceilings.show(old)}", f"you sign: {ceilings.show(new)}")
    if not presence.confirmed(Screen(tuple(map(in_words, lines)), "yes", needs_passphrase=True)):
        return None
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        return page.set_ceiling(new, key)


def sign_removal(ledger: Ledger, ceiling: Ceiling, clock: Clock) -> bool:
    """Show a ceiling that goes and sign that; False where the person left it."""
    lines = (in_words(f"you sign that {ceiling.id} is taken away: {ceilings.show(ceiling)}"),)
    if not presence.confirmed(Screen(lines, "yes", needs_passphrase=True)):
        return False
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        page.remove_ceiling(ceiling.id, key)
    return True


def sign_clock(ledger: Ledger, clock: Clock) -> datetime | None:
    """Show both times and sign that the clock is right; returns the later time that was seen.

    None where the person left it. Raises `Misused` where the clock is not behind.
    """
    with ledger.reading() as view:
        seen = view.latest()
    now = clock()
    if seen is None or now >= seen:
        raise Misused("the clock has not gone back", hint="there is nothing to set")
    lines = (
        f"this machine says it is {now:%Y-%m-%d %H:%M:%S} UTC,",
        f"but the log has seen {seen:%Y-%m-%d %H:%M:%S} UTC",
        "you sign that the machine is right: grants count, and end, from its time on",
    )
    if not presence.confirmed(Screen(tuple(map(in_words, lines)), "yes", needs_passphrase=True)):
        return None
    key = user_key(ledger.home)
    with ledger.writing(clock()) as page:
        return page.set_clock(key)


def _grants_screen(
    grants: Sequence[Grant], language: Language | None = None, head: str = "you are about to sign:"
) -> Screen:
    """Show grants whole, in words and as text: what is signed is what is seen."""
    lines = [in_words(head)]
    for number, grant in enumerate(grants, 1):
        lines.append(f"  {number}. {escaped(sentence(grant, language))}")
        lines.append(f"     {escaped(show(grant))}")
    return Screen(tuple(lines), "yes", needs_passphrase=True)

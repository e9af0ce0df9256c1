"""The desk for permissions: what the commands for grants, the inbox and the log do."""

import re
import shlex
from datetime import datetime, timedelta

from manciple.agent import presence, signing
from manciple.agent.app import App
from manciple.agent.handing_desk import still_open
from manciple.agent.language import Language, in_words, spoken, verb_words
from manciple.agent.run_story import question_lines, run_lines
from manciple.agent.runs import GIVEN, Fired, Run
from manciple.agent.signing import Clock
from manciple.agent.stories import entry_lines, grounds, story, used_by, version_lines
from manciple.agent.voice import Voice, data_of
from manciple.policies.errors import AwaitsApproval, Misused, NotFound
from manciple.policies.grant_text import show
from manciple.policies.grants import Grant, Mode
from manciple.policies.held import Held
from manciple.policies.home import ALL, Home
from manciple.policies.keys import WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.screen_words import EN, ZH
from manciple.policies.screens import screen
from manciple.policies.view import Intent, Request
from manciple.tools.book import Told

DONE, WAITS = 0, 4
SEEN = 40
"""So many of the latest notices are looked through for those that still hold."""

FRESH = timedelta(days=3)
"""So long a notice is shown that belongs to no watch."""


def grant(ledger: Ledger, voice: Voice, grants: tuple[Grant, ...], clock: Clock) -> int:
    """Sign grants at the signing screen. Raises `AwaitsApproval` without a terminal."""
    if not presence.at_terminal():
        scope = f"grant {shlex.quote(show(grants[0]))}" if len(grants) == 1 else "grant --starters"
        raise no_terminal(scope)
    signed = signing.sign_grants(ledger, grants, clock)
    if not signed:
        voice.say("left as it is: nothing was granted")
        return WAITS
    names = ", ".join(each.id for each in signed)
    data = [{"grant": each.id, "scope": show(each)} for each in signed]
    voice.answer({"granted": data}, f"signed: {names}")
    voice.next("manciple permissions")
    return DONE


def grant_again(app: App, voice: Voice, language: Language) -> int:
    """Sign every suspended grant again, at the signing screen, with one passphrase.

    What a witness has seen and is not here, as after a restore, is given up with it.
    """
    pasts = app.outside.pasts()
    with app.ledger.reading() as view:
        suspended = any(held.state == "suspended" for held in view.held())
    if not suspended and not pasts:
        voice.answer({"granted": []}, "nothing is suspended")
        return DONE
    if not presence.at_terminal():
        raise no_terminal("grant --again")
    signed = signing.sign_again(app.ledger, app.clock, language, pasts)
    if signed is None:
        voice.say("left as it is: nothing was granted")
        return WAITS
    lines = [each.words for each in app.outside.send()] if pasts else []
    names = ", ".join(f"{each.id} version {each.version}" for each in signed)
    data = [{"grant": g.id, "version": g.version, "scope": show(g)} for g in signed]
    lines.insert(0, f"signed again: {names or 'no grant'}")
    voice.answer({"granted": data, "given_up": [past.size for _, past in pasts]}, lines)
    if pasts:
        voice.say("what was erased since then is back here: look at it, and erase it again")
        voice.next("manciple me show")
    voice.next("manciple permissions")
    return DONE


def revoke(home: Home, work: WorkKey | None, voice: Voice, what: str, now: datetime) -> int:
    """Revoke one grant or all; works without any key. `what` is an id or `all`.

    It takes away what they allow. What they forbid or ask for ends by signature alone (`lift`).
    Raises `AwaitsApproval` for a prohibition, which allows nothing.
    """
    held: dict[str, Held] = {}
    if work is not None and what != ALL:  # all of it ends whatever the ledger can still say
        with Ledger(home, work).reading() as view:
            held = {h.grant.id: h for h in view.held()}
        if what not in held:
            raise NotFound(f"no grant {what[:20]!r}", hint="manciple permissions")
        if held[what].grant.mode is Mode.DENY and held[what].state != "revoked":
            raise AwaitsApproval(
                f"{what} forbids something, and its end is signed with the passphrase",
                hint=f"manciple revoke {what} --signed",
            )
    if not re.fullmatch(r"g[0-9]{1,9}|all", what):  # what is locked cannot say that it is none
        raise Misused(f"{what[:20]!r} is no grant", hint="manciple revoke g3, or --all")
    before = what in held and held[what].state in {"revoked", "restrains"}
    home.revoke(what)
    if work is not None:
        Ledger(home, work).take_over_marker(now)
        said = f"{what} was revoked already" if before else f"revoked: {what}"
        voice.answer({"revoked": what, "logged": True}, said)
        if what == ALL:
            _stays(Ledger(home, work), voice)
        if what in held and held[what].state != "revoked" and held[what].grant.restrains:
            voice.say(f"where another grant covers the same, {what} still asks, until you sign")
            voice.next(f"manciple revoke {what} --signed")
    else:
        named = what if what == ALL else f"{what} (if it was granted)"
        voice.answer(
            {"revoked": what, "logged": False},
            f"revoked: {named}; it counts from now on, and is logged when the vault is next opened",
        )
        if what == ALL:
            voice.say("prohibitions stay, and what asks still asks; each ends by signature alone")
        else:
            voice.say("what it forbids or asks for stays until you sign its end")
            voice.next(f"manciple revoke {what} --signed")
    return DONE


def _stays(ledger: Ledger, voice: Voice) -> None:
    """Say which prohibitions stay after all was revoked, and what to type next."""
    with ledger.reading() as view:
        held = [h for h in view.held() if h.state != "revoked" and h.grant.mode is Mode.DENY]
    if held:
        names = ", ".join(h.grant.id for h in held)
        voice.say(f"prohibitions stay: {names}; one ends with your passphrase alone")
        voice.next(f"manciple revoke {held[0].grant.id} --signed")
    voice.next("manciple grant --starters")


def lift(ledger: Ledger, voice: Voice, grant: str, clock: Clock) -> int:
    """End a grant wholly, at the signing screen: it neither allows, forbids nor asks any more.

    Raises `AwaitsApproval` without a terminal, and `NotFound`.
    """
    if not presence.at_terminal():
        raise no_terminal(f"revoke {grant} --signed")
    if not signing.sign_lifting(ledger, grant, clock):
        voice.say("left as it is")
        return WAITS
    voice.answer({"lifted": grant}, f"{grant} has ended wholly: it neither forbids nor asks")
    return DONE


def inbox(app: App, voice: Voice) -> int:
    """Show what waits for the user, what nobody knows the end of, and the latest notices."""
    words = ZH if spoken() == "zh" else EN
    with app.ledger.reading() as view:
        waiting = [r for r in view.requests("waiting") if app.clock() < r.asked.expires]
        unclear = view.unclear()
        screens = [screen(r.asked, view.shown_before(r.asked), words=words).lines for r in waiting]
    told = [each for each in app.book.told(SEEN) if _fresh(app, each)][:5]
    asking = [run for run in map(app.loaded, app.book.runs("waiting")) if run.asking]
    handed = [each for each in app.book.handed_over() if each.state == "open"]
    data = {
        "waiting": [_request_data(r, lines) for r, lines in zip(waiting, screens, strict=True)],
        "questions": [{"run": run.id, **data_of(run.asking)} for run in asking],
        "unclear": [_intent_data(intent) for intent in unclear],
        "notices": [data_of(each) for each in told],
        "handed": [data_of(each) for each in handed],
    }
    lines: list[str] = []
    for request, seen in zip(waiting, screens, strict=True):
        lines += seen
        lines.append(f"  until {request.asked.expires:%Y-%m-%d %H:%M} UTC")
    for run in asking:
        lines += question_lines(run)
    for intent in unclear:
        lines.append(f"unclear: {_intent_line(intent)}")
    lines += still_open(handed)
    if told:
        lines.append("latest notices:")
    lines += [f"  {each.at:%Y-%m-%d %H:%M} UTC  {in_words(each.title)}" for each in told]
    voice.answer(data, lines or ["nothing waits"])
    for request in waiting:
        voice.next(f"manciple approve {request.asked.request}")
    for run in asking:
        voice.next(f"manciple resume {run.id} NUMBER")
    if unclear:
        voice.next("manciple watch check")
    for each in handed:
        voice.next(f"manciple order mark {each.id} bought|not")
    return DONE


def _fresh(app: App, told: Told) -> bool:
    """Does a notice still tell of what is so: may its watch's offer still be had, or is it new?"""
    if told.watch is None:
        return app.clock() - told.at < FRESH
    try:
        kept = app.book.watch(told.watch)
    except NotFound:
        return False
    limit, seen = kept.watch.wish.price_max, kept.seen
    dearer = seen is None or (limit is not None and seen.minor > limit.minor)
    return kept.state == "fired" or (kept.state in {"watching", "held"} and not dearer)


def deny(app: App, voice: Voice, request: str) -> int:
    """Say no to a request."""
    signing.decline(app.ledger, request, app.clock())
    app.close_declined(request)
    voice.answer({"declined": request}, f"declined: {request}")
    return DONE


def why(app: App, voice: Voice, what: str) -> int:
    """Tell how something came about: a run, a request, a watch or a grant."""
    if re.fullmatch(r"[0-9]{1,9}", what):
        raise NotFound(
            f"{what} alone names nothing",
            hint=f"manciple audit show {what} for the log's entry; or why r{what}, a{what},"
            f" w{what}, g{what} for a run, a request, a watch, a grant",
        )
    if not re.fullmatch(r"[agrw][0-9]{1,9}", what):
        raise NotFound(f"nothing is called {what[:20]!r}", hint="such as a3, r7, w1 or g2")
    with app.ledger.reading() as view:
        records = view.records()
    run = _run_of(app, what)
    told = story(what, run.id if run else None, records)
    if not told and run is None and not what.startswith("w"):
        raise NotFound(f"nothing is known of {what[:20]!r}", hint="manciple audit log")
    lines: list[str] = []
    if run is not None:
        lines += run_lines(run)
    if what.startswith("g"):
        lines += version_lines(what, records)
    lines += ["in the log:"] if told else []
    for record in told:
        lines += entry_lines(record)
    rests = grounds(told, records)
    lines += ["it rests on:", *(f"  {line}" for line in rests)] if rests else []
    if not lines:
        lines.append(f"{what} has not fired yet; said as: {app.book.watch(what).watch.words}")
    elsewhere = used_by(what, told) - {run.id if run else ""}
    lines += [f"its yes was used by run {each}: manciple why {each}" for each in sorted(elsewhere)]
    data = {
        "run": data_of(run) if run else None,
        "entries": [data_of(r) for r in told],
        "went_on": sorted(elsewhere),
        "grounds": rests,
    }
    voice.answer(data, lines)
    return DONE


def no_terminal(what: str) -> AwaitsApproval:
    """Return the error for a signing screen without a terminal."""
    return AwaitsApproval("a grant is signed at a terminal", hint=f"manciple {what}")


def _run_of(app: App, what: str) -> Run | None:
    name = what
    if what.startswith("a"):
        with app.ledger.reading() as view:
            name = view.request(what).asked.run
    if what.startswith("w"):
        return _latest_of(app, app.book.watch(what).watch.id)
    return app.run(name) if name.startswith("r") else None


def _latest_of(app: App, watch: str) -> Run | None:
    """Return the latest run that this watch began."""
    for saved in reversed(app.book.runs("open", "waiting", "done", "failed")):
        run = app.loaded(saved)
        given = run.results.get(GIVEN)
        if given and isinstance(fired := given.value, Fired) and fired.watch == watch:
            return run
    return None


def _request_data(request: Request, lines: tuple[str, ...]) -> dict[str, object]:
    action = request.asked.action
    return {
        "request": request.asked.request,
        "mode": request.asked.mode,
        "verb": action.verb,
        "host": action.host,
        "cost": data_of(action.cost) if action.cost else None,
        "expires": request.asked.expires.isoformat(),
        "screen": list(lines),
    }


def _intent_data(intent: Intent) -> dict[str, object]:
    action = intent.intended.action
    return {
        "key": intent.intended.key,
        "state": intent.state,
        "verb": action.verb,
        "host": action.host,
        "reserved": data_of(intent.intended.reserved) if intent.intended.reserved else None,
    }


def _intent_line(intent: Intent) -> str:
    action, reserved = intent.intended.action, intent.intended.reserved
    kept = in_words(f", {reserved} stays reserved") if reserved else ""
    what = in_words(f"{verb_words()[action.verb]} at {action.host}")
    return f"{what} ({intent.intended.key}){kept}"

"""The desk for grants: making them from words, options or a dialogue, changing them, the clock."""

import shlex
from dataclasses import dataclass, replace

from manciple.agent import grant_dialogue, presence, signing
from manciple.agent.app import App
from manciple.agent.granting import Wishes, changed, more_than_zero, wished
from manciple.agent.language import Language, sentence
from manciple.agent.ledger_desk import grant_again, no_terminal
from manciple.agent.voice import Voice
from manciple.policies.errors import Misused, NotFound
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import ADDED, Grant, Mode
from manciple.policies.narrowing import narrower
from manciple.policies.proposals import starters

DONE, WAITS = 0, 4


@dataclass(frozen=True, slots=True)
class Said:
    """What stood behind `manciple grant`; at most one of its ways to say a grant."""

    text: str
    """The scope as text; empty where it was not given so."""

    wishes: Wishes
    starters: bool
    change: str | None
    """The grant to be changed; the text or the options say to what."""

    clock: bool
    again: bool
    """Those that were suspended."""


def said(
    text: str, wishes: Wishes, *, change: str | None, starters: bool, clock: bool, again: bool
) -> Said:
    """Return what was said. Raises `BadGrant`, `Misused` for what cannot be meant."""
    if change is not None and not change.strip():
        raise Misused("name a grant", hint="such as --change g3")
    found = Said(text, wishes, starters=starters, change=change, clock=clock, again=again)
    ways = [bool(found.text), not found.wishes.empty, found.starters, found.clock, found.again]
    if sum(ways) > 1 or (found.change and (found.starters or found.clock or found.again)):
        raise Misused("say one grant in one way", hint="manciple grant --help")
    if found.change and not any(ways):
        raise Misused(f"change {found.change[:20]} to what?", hint="such as --item-max 100USD")
    if not any(ways) and not presence.at_terminal():
        raise Misused("what should be granted?", hint="manciple grant --starters, or a scope")
    if found.text:
        parse(found.text)
    return found


def grant(app: App, voice: Voice, asked: Said, language: Language) -> int:
    """Do what was said: sign new grants, change one, or put the clock right."""
    if asked.clock:
        return clock(app, voice)
    if asked.again:
        return grant_again(app, voice, language)
    if asked.change:
        return change(app, voice, asked, asked.change, language)
    grants = _proposed(app, voice, asked, language)
    if grants is None:
        voice.say("left as it is: nothing was granted")
        return WAITS
    if not presence.at_terminal():
        scope = f"grant {shlex.quote(show(grants[0]))}" if len(grants) == 1 else "grant --starters"
        raise no_terminal(scope)
    return signed(app, voice, grants, language)


def signed(app: App, voice: Voice, grants: tuple[Grant, ...], language: Language) -> int:
    """Sign grants at the signing screen, and say which they are."""
    voice.say(*_in_vain(app, grants))
    named = signing.sign_grants(app.ledger, grants, app.clock, language)
    if not named:
        voice.say("left as it is: nothing was granted")
        return WAITS
    data = [{"grant": each.id, "version": each.version, "scope": show(each)} for each in named]
    voice.answer({"granted": data}, f"signed: {', '.join(each.id for each in named)}")
    voice.next("manciple permissions")
    return DONE


def _in_vain(app: App, grants: tuple[Grant, ...]) -> list[str]:
    """Say of which shops no price was ever seen in the currency that a grant is bounded in."""
    found: list[str] = []
    for grant in grants:
        bound = grant.limits.currency if grant.limits else None
        asks = app.book.currencies() if bound and grant.mode is not Mode.DENY else {}
        for host in sorted(asks if ADDED in grant.hosts else asks.keys() & set(grant.hosts)):
            if bound not in asks[host]:
                theirs = min(asks[host])
                found.append(
                    f"{host} asks in {theirs}, and what is bounded in {bound} buys nothing there:"
                    f" say the bound in {theirs}"
                )
    return found


def change(app: App, voice: Voice, asked: Said, name: str, language: Language) -> int:
    """Make the next version of a grant: a narrower one at once, a wider one on the signing screen.

    Raises `NotFound` where no such grant stands.
    """
    with app.ledger.reading() as view:
        old = next((each for each in view.live() if each.id == name), None)
    if old is None or {name, "all"} & app.home.revoked():
        raise NotFound(f"no grant {name[:20]!r} stands", hint="manciple permissions")
    if asked.text:
        new = replace(parse(asked.text), id=old.id, version=old.version)
        more_than_zero(new)
    else:
        new = changed(old, asked.wishes, app.currency, app.clock())
    if new == old:
        voice.say(f"{name} says that already")
        return DONE
    if not narrower(new, old):
        if not presence.at_terminal():
            raise no_terminal(f"grant --change {name} {shlex.quote(show(new))}")
        voice.say(f"{name} is now: {sentence(old, language)}", f"  {show(old)}")
        return signed(app, voice, (new,), language)
    with app.ledger.writing(app.clock()) as page:
        kept = page.narrow(new)
    data = {"grant": kept.id, "version": kept.version, "scope": show(kept)}
    lines = [f"{kept.id} is narrower now, version {kept.version}:", f"  {sentence(kept, language)}"]
    voice.answer({"changed": data}, [*lines, f"  {show(kept)}"])
    return DONE


def clock(app: App, voice: Voice) -> int:
    """Let the user say by signature that the clock is right. Raises `Misused` where it is."""
    if not presence.at_terminal():
        raise no_terminal("grant --clock")
    if not (seen := signing.sign_clock(app.ledger, app.clock)):
        voice.say("left as it is")
        return WAITS
    voice.answer({"clock": app.clock(), "seen": seen}, "the clock counts from now on")
    return DONE


def _proposed(app: App, voice: Voice, asked: Said, language: Language) -> tuple[Grant, ...] | None:
    if asked.starters:
        return starters(app.currency)
    if asked.text:
        return (parse(asked.text),)
    wishes = asked.wishes
    if wishes.empty:
        asking = grant_dialogue.Asking(presence.asked, voice.say, language, app.currency)
        answered = grant_dialogue.wishes(asking, [shop.host for shop in app.book.stores()])
        if answered is None:
            return None
        wishes = answered
    return (wished(wishes, app.currency, app.clock()),)

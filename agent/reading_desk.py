"""The desk for reading: what the commands that only look at the ledger or the watches do.

They are typed often, so they open no more than they read, and load nothing that acts.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from manciple.agent.language import Language, in_words, sentence, used_words
from manciple.agent.voice import Voice, data_of
from manciple.policies.grant_text import show
from manciple.policies.grants import UNUSED, Mode
from manciple.policies.held import Held
from manciple.policies.home import ALL, stops_all, suspends
from manciple.policies.ledger import Ledger
from manciple.policies.money import Money
from manciple.tools.book import Book
from manciple.tools.watches import Kept, WatchState

if TYPE_CHECKING:
    from manciple.policies.worst_case import Most, Worst

DONE = 0
_OVER = ("revoked", "restrains")


def permissions(
    ledger: Ledger, voice: Voice, now: datetime, language: Language, *, every: bool, scopes: bool
) -> int:
    """Show what may be done, as text and in a sentence, with what is used of it."""
    with ledger.reading() as view:
        held = [h for h in view.held() if every or h.restraint or h.state not in _OVER]
        used = view.used(now)
        stopped = ledger.home.revoked()
    data = [
        {
            "grant": h.grant.id,
            "version": h.grant.version,
            "state": _state(h, stopped),
            "restrains": h.restraint is not None,
            "scope": show(h.grant),
            "words": sentence(h.grant, language),
            "used": used.get(h.grant.id, UNUSED).count,
            "used_words": used_words(h.grant, used.get(h.grant.id, UNUSED), now, language),
        }
        for h in held
    ]
    lines = [line for each in data for line in _told(each, scopes=scopes)]
    if data or voice.as_json:
        voice.answer({"permissions": data}, lines)
    if not data:
        voice.say("nothing is allowed")
        voice.next("manciple grant --starters")
    allows = any(d["state"] == "live" for d, h in zip(data, held, strict=True) if _allows(h))
    suspended = any(d["state"] == "suspended" for d in data)
    if data and not allows and not suspended:
        voice.say("nothing is allowed")
        voice.next("manciple grant --starters")
    still = [h.grant.id for h in held if h.state == "restrains"]
    if still:
        names = ", ".join(still)
        voice.say(
            f"{names}: allows nothing any more; where another permission covers the same, you are"
            " still asked first, until you sign the end of it"
        )
        voice.next(f"manciple revoke {still[0]} --signed")
    if suspended:
        voice.say("what is suspended does not count until you sign it again")
        voice.next("manciple grant --again")
    return DONE


def _allows(held: Held) -> bool:
    return held.grant.mode is not Mode.DENY


def watch_list(book: Book, voice: Voice) -> int:
    """List the watches."""
    watches = book.watches()
    heads = ("watch", "state", "what", "size", "price", "lowest seen", "then", "shop")
    rows = [_watch_row(kept) for kept in watches]
    data = {"watches": [data_of(kept) for kept in watches]}
    if not watches and not voice.as_json:
        voice.answer(data, "there is no watch yet")
        voice.next('manciple watch add "…" --under 100USD')
        return DONE
    voice.table(data, heads, rows, ours=(1, 5, 6))
    return DONE


def worst_case(ledger: Ledger, voice: Voice, now: datetime) -> int:
    """Show the most that all grants and ceilings together let be spent."""
    from manciple.policies.worst_case import worst_case as worst

    stopped = ledger.home.revoked()
    with ledger.reading() as view:
        live = [] if stops_all(stopped) else view.live()
        grants = [grant for grant in live if grant.id not in stopped]
        found = worst(grants, view.ceilings(), frozenset(view.shops()), now)
    data = [
        {"currency": each.currency, **{name: _most_data(most) for name, most in _stretches(each)}}
        for each in found
    ]
    lines = [
        f"{name}: {_most_words(most, each.currency)}"
        for each in found
        for name, most in _stretches(each)
    ]
    nothing = "nothing can be spent: no grant is for orders"
    voice.answer({"worst_case": data}, lines or [nothing])
    return DONE


def _stretches(worst: "Worst") -> list[tuple[str, "Most"]]:
    return [("in a day", worst.day), ("in 30 days", worst.month), ("in all", worst.total)]


def _most_data(most: "Most") -> dict[str, object]:
    return {"minor": most.minor, "grants": list(most.grants)}


def _most_words(most: "Most", currency: str) -> str:
    named = ", ".join(most.grants)
    if most.minor is None:
        return f"without a bound in {currency}, under {named}"
    return f"at most {Money(most.minor, currency)}{f', under {named}' if named else ''}"


def _told(data: Mapping[str, object], *, scopes: bool) -> list[str]:
    state = in_words(str(data["state"]))
    head = in_words(f"{data['grant']} version {data['version']}, {state}, {data['used_words']}")
    return [head, *([] if scopes else [f"  {data['words']}"]), f"  {data['scope']}"]


def state_words(state: WatchState) -> str:
    """Say how a watch stands, and why it ended where that is not plain."""
    match state:
        case "declined":
            return "ended: you said no"
        case "unanswered":
            return "ended: no answer in time"
        case "broken":
            return "broken: what it was to do cannot be begun; stop it, and set it anew"
        case _:
            return state


def _state(held: Held, stopped: frozenset[str]) -> str:
    if not held.signed:
        return "not signed"
    if held.state in _OVER:
        return "revoked"
    marked = ALL in stopped or held.grant.id in stopped
    if marked and held.grant.mode is not Mode.DENY:
        return "revoked"
    return "suspended" if suspends(stopped) else held.state


def _watch_row(kept: Kept) -> tuple[str, ...]:
    watch, wish = kept.watch, kept.watch.wish
    wanted = " ".join(
        part for part in (wish.brand, wish.words or wish.product, wish.colour) if part
    )
    return (
        watch.id,
        state_words(kept.state),
        wanted,
        "/".join(wish.sizes),
        f"≤ {wish.price_max}",
        str(kept.seen) if kept.seen else "not seen yet",
        watch.then,
        watch.store,
    )

"""The desk for reading: what the commands that only look at the ledger or the watches do.

They are typed often, so they open no more than they read, and load nothing that acts.
"""

from datetime import datetime

from manciple.agent.voice import Voice, data_of
from manciple.policies.grant_text import show
from manciple.policies.grant_words import sentence
from manciple.policies.home import ALL, suspends
from manciple.policies.ledger import Held, Ledger
from manciple.tools.book import Book
from manciple.tools.watches import Kept, WatchState

DONE = 0


def permissions(ledger: Ledger, voice: Voice, now: datetime, *, every: bool, scopes: bool) -> int:
    """Show what may be done, with what is used of it."""
    with ledger.reading() as view:
        held = [h for h in view.held() if every or h.state != "revoked"]
        used = view.used(now)
        stopped = ledger.home.revoked()
    data = [
        {
            "grant": h.grant.id,
            "version": h.grant.version,
            "state": _state(h, stopped),
            "scope": show(h.grant),
            "words": sentence(h.grant),
            "used": used[h.grant.id].count if h.grant.id in used else 0,
        }
        for h in held
    ]
    column = "scope" if scopes else "words"
    rows = [(str(d["grant"]), str(d["state"]), str(d["used"]), str(d[column])) for d in data]
    voice.table({"permissions": data}, ("grant", "state", "used", "what it allows"), rows)
    if not rows:
        voice.say("nothing is allowed")
        voice.next("manciple grant --starters")
    if any(d["state"] == "suspended" for d in data):
        voice.say("what is suspended does not count until you sign it again")
        voice.next("manciple grant --again")
    return DONE


def watch_list(book: Book, voice: Voice) -> int:
    """List the watches."""
    watches = book.watches()
    heads = ("watch", "state", "what", "size", "price", "lowest seen", "then", "shop")
    rows = [_watch_row(kept) for kept in watches]
    voice.table({"watches": [data_of(kept) for kept in watches]}, heads, rows)
    return DONE


def state_words(state: WatchState) -> str:
    """Say how a watch stands, and why it ended where that is not plain."""
    match state:
        case "declined":
            return "ended: you said no"
        case "unanswered":
            return "ended: no answer in time"
        case _:
            return state


def _state(held: Held, stopped: frozenset[str]) -> str:
    if not held.signed:
        return "not signed"
    if held.state == "revoked" or ALL in stopped or held.grant.id in stopped:
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

"""The desk for reading: what the commands that only look at the ledger or the watches do.

They are typed often, so they open no more than they read, and load nothing that acts.
"""

from datetime import datetime

from manciple.agent.stories import entry_line
from manciple.agent.voice import Voice, data_of
from manciple.policies.errors import LogBroken
from manciple.policies.grant_text import show
from manciple.policies.grant_words import sentence
from manciple.policies.home import ALL, Home, suspends
from manciple.policies.keys import WorkKey
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


def audit_log(ledger: Ledger, voice: Voice, last: int) -> int:
    """Show the latest entries of the log."""
    with ledger.reading() as view:
        records = view.records(last=last)
    if voice.as_json:
        for record in records:
            voice.answer(data_of(record), "")
        return DONE
    rows = [
        (
            str(r.seq),
            f"{r.at:%Y-%m-%d %H:%M:%S}",
            r.entry.kind,
            r.decision or "",
            entry_line(r.entry),
        )
        for r in records
    ]
    voice.table(None, ("entry", "time (UTC)", "kind", "decision", "what"), rows)
    return DONE


def audit_verify(home: Home, work: WorkKey | None, voice: Voice) -> int:
    """Verify the ledger. Raises `LogBroken`, with each problem said before."""
    from manciple.policies.audit import verify

    report = verify(Ledger(home.opened(), work))
    depth = "with every detail" if report.opened else "without the details: the vault is locked"
    good = f"{report.entries} entries verify, {depth}; root {report.root[:16]}…"
    if not report.problems:
        voice.answer(data_of(report), good)
        if not report.opened:
            voice.say("hint: with every detail: manciple --passphrase-fd 3 audit verify 3<FILE")
        return DONE
    voice.answer(data_of(report), list(report.problems))
    raise LogBroken("the log does not verify", hint="trust nothing here that you cannot explain")


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

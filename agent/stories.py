"""Telling the log in words: an entry in a line, and how one thing came about."""

from typing import TypeAlias

from manciple.policies.actions import Action
from manciple.policies.entries import (
    Approved,
    Asked,
    BackedUp,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Decided,
    Declined,
    Entry,
    ErasureChecked,
    Exported,
    FieldErased,
    FieldSet,
    Finished,
    Forked,
    Granted,
    Intended,
    KeyRotated,
    Lifted,
    LogExported,
    Opened,
    Record,
    Revoked,
    Suspended,
    Upgraded,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.grant_words import VERB_WORDS

_WHY = {
    "restored": "the home was restored from a backup",
    "went_back": "the home is older than what was last seen of it",
    "unknown": "the home's marker holds a word that nobody here knows",
}


def entry_line(entry: Entry) -> str:  # noqa: C901, PLR0911, PLR0912  (one sentence for each kind)
    """Say what an entry says, in a line."""
    match entry:
        case Opened():
            return "the home was made"
        case Upgraded():
            return "a newer program took the home up: no entry counts in an older form any more"
        case Granted():
            return f"{entry.grant} version {entry.version}: {entry.scope}"
        case Revoked():
            return ", ".join(entry.grants) or "nothing was left to revoke"
        case Lifted():
            return f"{entry.grant}, wholly: it neither forbids nor asks any more"
        case Suspended():
            return f"every grant and approval, until the user signs again: {_WHY[entry.reason]}"
        case Decided():
            often = f", {entry.times} times within an hour" if entry.times > 1 else ""
            return f"{action_line(entry.action)}: {entry.rule}{often}"
        case Asked():
            return f"{entry.request}: {action_line(entry.action)}, under {entry.grant}"
        case Approved():
            key = "with the passphrase" if entry.signer == "user" else "at the terminal"
            return f"{entry.request}, {key}"
        case Declined():
            for_good = f", answered for good with {entry.grant}" if entry.grant else ""
            return f"{entry.request}{', ran out' if entry.expired else ''}{for_good}"
        case Intended():
            asked = f", on {entry.request}" if entry.request else ""
            return f"{entry.key}: {action_line(entry.action)}, under {entry.grant}{asked}"
        case Finished():
            return f"{entry.key}: {entry.outcome}{f' ({entry.code})' if entry.code else ''}"
        case CeilingSet():
            return f"{entry.ceiling} version {entry.version}: {entry.scope}"
        case CeilingRemoved():
            return f"{entry.ceiling} was taken away"
        case ClockSet():
            return f"the clock was put back from {entry.seen:%Y-%m-%d %H:%M:%S} UTC"
        case FieldSet():
            return f"{entry.field} was set"
        case FieldErased():
            return f"{entry.field} was erased"
        case _:
            return _home_line(entry)


_HomeEntry: TypeAlias = (
    ErasureChecked
    | Exported
    | BackedUp
    | KeyRotated
    | WitnessAdded
    | WitnessRemoved
    | Forked
    | LogExported
)


def _home_line(entry: _HomeEntry) -> str:
    match entry:
        case ErasureChecked():
            left = f"still in {', '.join(entry.left)}" if entry.left else "nothing of it is left"
            return f"{', '.join(entry.fields)}: {left}, {entry.files} files searched"
        case Exported():
            return f"{', '.join(entry.fields)} went into a file of yours"
        case BackedUp():
            return f"{entry.path}, SHA-256 {entry.digest[:16]}…"
        case KeyRotated():
            return f"work key {entry.generation} from here on: {entry.after[:16]}…"
        case WitnessAdded():
            waits = "orders wait for it" if entry.needed else "orders do not wait for it"
            where = entry.remote or entry.place
            return f"{entry.witness} keeps the head of the log: {where}; {waits}"
        case WitnessRemoved():
            return f"{entry.witness} no longer keeps the head of the log"
        case Forked():
            sizes = ", ".join(str(past.size) for past in entry.gone)
            return f"the user gave up a past that was seen outside, of {sizes} entries"
        case LogExported():
            return f"{entry.entries} entries were exported as {entry.what}"


def action_line(action: Action) -> str:
    """Say what an action is, in a line."""
    goods = "; ".join(f"{i.quantity} × {i.title} {i.size or ''}".strip() for i in action.items)
    cost = f" for {action.cost}" if action.cost else ""
    shared = f", sees {', '.join(use.field for use in action.fields)}" if action.fields else ""
    where = f" at {action.host}" if action.host else ""
    what = f": {goods}" if goods else ""
    return f"{action.asker} to {VERB_WORDS[action.verb]}{where}{what}{cost}{shared}"


def entry_lines(record: Record) -> list[str]:
    """Say an entry with its place and time."""
    head = f"{record.seq:>5}  {record.at:%Y-%m-%d %H:%M:%S}  {record.entry.kind}"
    return [f"{head}: {entry_line(record.entry)}"]


def story(what: str, run: str | None, records: list[Record]) -> list[Record]:
    """Return the entries that tell of a run, a request or a grant, oldest first. Pure.

    `run` is the id of the run behind it, if there is one.
    """
    names = {what, run} if run else {what}
    requests = {
        record.entry.request
        for record in records
        if isinstance(record.entry, Asked) and record.entry.run in names and record.entry.run
    }
    told: list[Record] = []
    for record in records:
        ended = not told or isinstance(told[-1].entry, Revoked | Lifted)
        suspended = isinstance(record.entry, Suspended) and what.startswith("g") and not ended
        if suspended or _tells(record.entry, names | requests):
            told.append(record)
    return told


def used_by(request: str, records: list[Record]) -> set[str]:
    """Return the runs that the yes to this request let go on. Pure."""
    return {
        record.entry.key.partition("/")[0]
        for record in records
        if isinstance(record.entry, Intended) and record.entry.request == request
    }


def grounds(told: list[Record], records: list[Record]) -> list[str]:
    """Say what a story rests on: the grants, the yes, the data that left, and their origins. Pure.

    `told` is the story, `records` the whole log, both oldest first.
    """
    lines: list[str] = []
    for record in told:
        match record.entry:
            case Intended(action=action) as entry:
                lines += _grant_ground(entry, records)
                made = ", ".join(sorted(map(str, action.origins)))
                lines.append(f"{entry.key} was made from: {made or 'nothing given'}")
                if action.fields:
                    uses = ", ".join(f"{use.field} as {use.handling}" for use in action.fields)
                    lines.append(f"{entry.key} gave {uses} to {action.host}, to {action.purpose}")
            case Approved() as entry:
                key = "your passphrase" if entry.signer == "user" else "presence at the terminal"
                lines.append(
                    f"{entry.request} was one yes to exactly that, by {key}, entry {record.seq}"
                )
            case _:
                continue
    return list(dict.fromkeys(lines))


def _grant_ground(entry: Intended, records: list[Record]) -> list[str]:
    for record in reversed(records):
        granted = record.entry
        if isinstance(granted, Granted) and (granted.grant, granted.version) == (
            entry.grant,
            entry.version,
        ):
            when = f"signed {record.at:%Y-%m-%d %H:%M}, entry {record.seq}"
            return [f"{entry.grant} version {entry.version}, {when}: {granted.scope}"]
    return []


def _tells(entry: Entry, names: set[str]) -> bool:
    match entry:
        case Asked():
            return entry.request in names or entry.run in names
        case Approved() | Declined():
            return entry.request in names
        case Intended():
            return entry.key.partition("/")[0] in names or (entry.request or "") in names
        case Finished():
            return entry.key.partition("/")[0] in names
        case Decided():
            return entry.run in names or entry.grant in names
        case Granted() | Lifted():
            return entry.grant in names
        case Revoked():
            return bool(names & set(entry.grants))
        case _:
            return False

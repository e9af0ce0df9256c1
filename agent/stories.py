"""Telling the log in words: an entry in a line, and how one thing came about."""

from typing import TypeAlias

from manciple.agent.language import in_words, sentence, verb_words
from manciple.policies.actions import Action, Origin, Source
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
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import parse

MAX_DEEDS = 20
"""So many of the latest deeds under one version are told; the log has all."""

_WHY = {
    "restored": "the home was restored from a backup",
    "went_back": "the home is older than what was last seen of it",
    "unknown": "the home's marker holds a word that nobody here knows",
}


def entry_line(entry: Entry) -> str:
    """Say what an entry says, in a line, in the language that is spoken."""
    return in_words(_entry_line(entry))


def _entry_line(entry: Entry) -> str:  # noqa: C901, PLR0911, PLR0912  (one sentence for each kind)
    match entry:
        case Opened():
            return "the home was made"
        case Upgraded():
            return "a newer program took the home up: no entry counts in an older form any more"
        case Granted():
            return f"{entry.grant} version {entry.version}{_again(entry)}: {entry.scope}"
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
            return f"{entry.ceiling} version {entry.version}{_again(entry)}: {entry.scope}"
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


def _again(entry: Granted | CeilingSet) -> str:
    """Say why the user signed again what stood already, where that is so."""
    match entry.again:
        case "keys":
            return ", signed again for a change of the keys"
        case "suspended":
            return ", signed again after everything was suspended"
        case None:
            return ""


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
    """Say what an action is, in a line, in the language that is spoken."""
    goods = "; ".join(f"{i.quantity} × {i.title} {i.size or ''}".strip() for i in action.items)
    verb = verb_words()[action.verb]
    who = (
        f"{action.asker} to {verb} at {action.host}" if action.host else f"{action.asker} to {verb}"
    )
    what = f"{in_words(': ')}{goods}" if goods else ""
    cost = f" for {action.cost}" if action.cost else ""
    fields = ", ".join(use.field for use in action.fields)
    shared = f", sees {fields}" if fields else ""
    return "".join([in_words(who), what, in_words(cost), in_words(shared)])


def entry_lines(record: Record) -> list[str]:
    """Say an entry with its place and time."""
    kind = in_words(record.entry.kind)
    head = f"{record.seq:>5}  {record.at:%Y-%m-%d %H:%M:%S}  {kind}"
    return [f"{head}{in_words(': ')}{entry_line(record.entry)}"]


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


def version_lines(grant: str, records: list[Record]) -> list[str]:
    """Tell each version of a grant in a sentence, and what was done under it. Pure."""
    lines: list[str] = []
    for record in records:
        match record.entry:
            case Granted() as entry if entry.grant == grant:
                how = (
                    "you signed it" if entry.base is None else "narrowed, which needs no signature"
                )
                when = f"{record.at:%Y-%m-%d %H:%M} UTC"
                lines.append(in_words(f"{grant} version {entry.version}, {when}, {how}:"))
                lines += _sentence(entry.scope)
                lines.append(f"  {entry.scope}")
                done = [r for r in records if _under(r.entry, grant, entry.version)]
                lines += [f"  {each}" for each in _deeds(done, records)]
            case _:
                pass
    return lines


def _sentence(scope: str) -> list[str]:
    """Say a scope of the log in a sentence, where this program still reads it."""
    try:
        return [f"  {sentence(parse(scope))}"]
    except BadGrant:
        return []


def _under(entry: Entry, grant: str, version: int) -> bool:
    return isinstance(entry, Intended) and (entry.grant, entry.version) == (grant, version)


def _deeds(done: list[Record], records: list[Record]) -> list[str]:
    """Say what was done under a version of a grant, the latest last."""
    if not done:
        return [in_words("nothing was done under it")]
    ended = {r.entry.key: r.entry.outcome for r in records if isinstance(r.entry, Finished)}
    often = "once" if len(done) == 1 else f"{len(done)} times"
    lines = [in_words(f"done under it, {often}:")]
    for record in done[-MAX_DEEDS:]:
        if isinstance(entry := record.entry, Intended):
            outcome = in_words(ended.get(entry.key, "open"))
            when = f"{record.at:%Y-%m-%d %H:%M} UTC"
            lines.append(f"  {when}  {action_line(entry.action)}{in_words(': ')}{outcome}")
    return lines


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
                made = ", ".join(_origin(each) for each in sorted(action.origins))
                lines.append(f"{entry.key} was made from: {made or 'nothing given'}")
                if action.fields:
                    uses = ", ".join(f"{use.field} ({use.handling})" for use in action.fields)
                    lines.append(f"{entry.key} gave {uses} to {action.host}, to {action.purpose}")
            case Approved() as entry:
                key = "your passphrase" if entry.signer == "user" else "presence at the terminal"
                lines.append(
                    f"{entry.request} was one yes to exactly that, by {key}, entry {record.seq}"
                )
            case _:
                continue
    return list(dict.fromkeys(lines))


def _origin(origin: Origin) -> str:
    """Say where a part of an action comes from."""
    match origin.source:
        case Source.USER:
            return "you"
        case Source.MODEL:
            return "the planner"
        case Source.VAULT:
            return f"your {origin.of}"
        case Source.PLUGIN:
            return f"the plugin {origin.of}"
        case Source.SHOP:
            return f"the shop {origin.of}"


def _grant_ground(entry: Intended, records: list[Record]) -> list[str]:
    for record in reversed(records):
        granted = record.entry
        if isinstance(granted, Granted) and (granted.grant, granted.version) == (
            entry.grant,
            entry.version,
        ):
            when = f"signed {record.at:%Y-%m-%d %H:%M} UTC, entry {record.seq}"
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

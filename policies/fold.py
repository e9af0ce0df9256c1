"""What follows from the log: the fold over its entries, with every rule of the gate checked again.

Pure but for the signatures: nothing here reads a table or a clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from manciple.policies.actions import Verb
from manciple.policies.approval import counts
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    FieldErased,
    FieldSet,
    Finished,
    Granted,
    Intended,
    Opened,
    Record,
    Revoked,
    Suspended,
    WitnessAdded,
    WitnessRemoved,
    removal,
)
from manciple.policies.grant_text import parse, scope_digest
from manciple.policies.keys import PublicKeys
from manciple.policies.ledger import Request, RequestState
from manciple.policies.witness import BUILT_IN


@dataclass(slots=True)
class Folded:
    """The state that follows from the entries so far."""

    grants: dict[str, tuple[int, str, str]] = field(default_factory=dict[str, tuple[int, str, str]])
    """By id: version, state, scope."""

    requests: dict[str, Request] = field(default_factory=dict[str, Request])
    intents: dict[str, tuple[str, str, int, datetime]] = field(
        default_factory=dict[str, tuple[str, str, int, datetime]]
    )
    """By key: state, grant, minor units held, and since when."""

    tried: dict[str, Intended] = field(default_factory=dict[str, Intended])
    shops: dict[str, bool] = field(default_factory=dict[str, bool])
    """By host: is it local?"""

    fields: dict[str, int] = field(default_factory=dict[str, int])
    """By name: version."""

    witnesses: dict[str, WitnessAdded] = field(default_factory=dict[str, WitnessAdded])
    """By name."""

    partly: bool = False
    """Was it taken up from `ongoing`? Then what is not here has come to its end, or never was."""

    def ongoing(self) -> "Folded":
        """Return what later entries can still go on from: nothing that has come to its end."""
        open_ = {k: v for k, v in self.intents.items() if v[0] in {"open", "unknown"}}
        return Folded(
            grants={k: v for k, v in self.grants.items() if v[1] != "revoked"},
            requests={k: v for k, v in self.requests.items() if v.state in {"waiting", "approved"}},
            intents=open_,
            tried={k: v for k, v in self.tried.items() if k in open_},
            shops=dict(self.shops),
            fields=dict(self.fields),
            witnesses=dict(self.witnesses),
        )


def step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    """Move `folded` on by one entry, and say what is wrong with that entry."""
    entry = record.entry
    match entry:
        case Opened():
            if (entry.user_key, entry.work_key) != (keys.user.hex(), keys.work.hex()):
                yield "this home was opened with other keys"
        case Granted():
            folded.grants[entry.grant] = (entry.version, "live", entry.scope)
            if not _is_signed(entry, keys):
                yield f"{entry.grant} is not signed by the user"
        case Revoked():
            for grant in entry.grants:
                if grant in folded.grants or not folded.partly:
                    version, _, scope = folded.grants.get(grant, (0, "", ""))
                    folded.grants[grant] = (version, "revoked", scope)
        case Suspended():
            _suspended(folded)
        case FieldSet():
            folded.fields[entry.field] = entry.version
        case FieldErased():
            folded.fields.pop(entry.field, None)
        case WitnessAdded() | WitnessRemoved():
            yield from _witness_step(folded, entry, keys)
        case _:
            yield from _effect_step(folded, record, keys)


def _witness_step(
    folded: Folded, entry: WitnessAdded | WitnessRemoved, keys: PublicKeys
) -> Iterator[str]:
    if isinstance(entry, WitnessAdded):
        if entry.witness in folded.witnesses:
            yield f"{entry.witness} was named twice"
        folded.witnesses[entry.witness] = entry
        return
    known = folded.witnesses.pop(entry.witness, None) is not None
    if not known and entry.witness not in BUILT_IN:
        yield f"{entry.witness} was let go of, and was no witness"
    signature = bytes.fromhex(entry.signature)
    if not keys.verify("user", "witness", removal(entry.witness), signature):
        yield f"letting go of {entry.witness} is not signed by the user"


def _suspended(folded: Folded) -> None:
    for grant, (version, state, scope) in folded.grants.items():
        if state == "live":
            folded.grants[grant] = (version, "suspended", scope)
    for name, request in folded.requests.items():
        if request.state in {"waiting", "approved"}:
            folded.requests[name] = replace(request, state="expired")


def _effect_step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    entry = record.entry
    match entry:
        case Asked():
            folded.requests[entry.request] = Request(entry, "waiting", record.at, None)
        case Approved():
            yield from _approved(folded, entry, record, keys)
        case Declined():
            yield from _declined(folded, entry)
        case Intended():
            yield from _intended(folded, entry, record)
        case Finished():
            yield from _finished(folded, entry)
        case _:
            return


def _is_signed(entry: Granted, keys: PublicKeys) -> bool:
    grant = replace(parse(entry.scope), id=entry.grant, version=entry.version)
    message = bytes.fromhex(scope_digest(grant))
    return keys.verify("user", "grant", message, bytes.fromhex(entry.signature))


def _approved(folded: Folded, entry: Approved, record: Record, keys: PublicKeys) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None or request.state != "waiting":
        yield f"{entry.request} was approved without being asked for"
        return
    folded.requests[entry.request] = replace(request, state="approved", approved=entry)
    if not counts(request.asked, entry, keys, record.at):
        yield f"the approval of {entry.request} does not carry its signature"


def _declined(folded: Folded, entry: Declined) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None:
        yield f"{entry.request} was declined without being asked for"
        return
    state: RequestState = "expired" if entry.expired else "declined"
    folded.requests[entry.request] = replace(request, state=state)


def _intended(folded: Folded, entry: Intended, record: Record) -> Iterator[str]:
    before = folded.intents.get(entry.key)
    if before and not (before[0] == "failed" or (before[0] == "done" and not _kept(entry))):
        yield "an effect was begun twice"
    if folded.grants.get(entry.grant, (0, "", ""))[:2] != (entry.version, "live"):
        yield f"an effect ran under {entry.grant}, which was not in force"
    if entry.request is not None:
        request = folded.requests.get(entry.request)
        if request is None or request.state != "approved":
            yield f"an effect ran on {entry.request}, which was not approved"
        elif request.asked.action.digest != entry.action.digest:
            yield f"an effect ran on {entry.request}, which was for another action"
        if request is not None:
            folded.requests[entry.request] = replace(request, state="spent")
    elif entry.action.verb.spends:
        yield "an order was placed without an approval"
    reserved = entry.reserved.minor if entry.reserved else 0
    folded.intents[entry.key] = ("open", entry.grant, reserved, record.at)
    folded.tried[entry.key] = entry


def _finished(folded: Folded, entry: Finished) -> Iterator[str]:
    if entry.key not in folded.intents:
        yield "an outcome without an intent"
        return
    state, grant, minor, at = folded.intents[entry.key]
    if state in {"done", "failed"}:
        yield "an effect ended twice"
    minor = 0 if entry.outcome == "failed" else minor
    folded.intents[entry.key] = (entry.outcome, grant, minor, at)
    action = folded.tried[entry.key].action
    if entry.outcome == "done" and action.host:
        if action.verb is Verb.STORE_ADD:
            local = any(a.name == "local" and a.value is True for a in action.arguments)
            folded.shops[action.host] = local
        if action.verb is Verb.STORE_REMOVE:
            folded.shops.pop(action.host, None)


def _kept(entry: Intended) -> bool:
    return entry.action.verb.keeps

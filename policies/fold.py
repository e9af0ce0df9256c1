"""What follows from the log: the fold over its entries, and what is wrong with each of them.

Checked again are signatures, versions, states, approvals, and that each intent ends once. Not
computed again are a grant's conditions and sums: only the gate holds these.
Pure but for the signatures: nothing here reads a table or a clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.actions import Verb
from manciple.policies.anchors import (
    Forked,
    Place,
    WitnessAdded,
    WitnessRemoved,
    giving_up,
    removal,
)
from manciple.policies.approval import counts
from manciple.policies.entries import (
    Approved,
    Asked,
    Base,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Declined,
    FieldErased,
    FieldSet,
    Finished,
    Granted,
    Intended,
    KeyRotated,
    Lifted,
    Opened,
    Record,
    Revoked,
    Suspended,
)
from manciple.policies.grants import Mode
from manciple.policies.keys import PublicKeys, rotation_statement
from manciple.policies.money import Money
from manciple.policies.narrowing import lower, narrower
from manciple.policies.schema import cart_line
from manciple.policies.signed import (
    ceiling_of,
    ceiling_stands,
    clock_stands,
    grant_of,
    grant_stands,
    lifting_stands,
    removal_stands,
    user_scope,
)
from manciple.policies.spending import worths
from manciple.policies.view import Request
from manciple.policies.witness import BUILT_IN


@dataclass(frozen=True, slots=True)
class FoldedGrant:
    """How a grant stands after the entries so far."""

    entry: Granted
    state: str
    signed: datetime | None
    """When the user last signed it."""


@dataclass(frozen=True, slots=True)
class FoldedCeiling:
    """How a ceiling stands after the entries so far."""

    entry: CeilingSet
    state: str


@dataclass(frozen=True, slots=True)
class FoldedIntent:
    """How an effect stands after the entries so far."""

    state: str
    grant: str
    minor: int
    currency: str | None
    host: str | None
    at: datetime
    tries: int
    failures: int


@dataclass(frozen=True, slots=True)
class FoldedLines:
    """What one effect put, or may have put, into a cart and that still lies there."""

    grant: str
    worths: dict[str, Money]
    """By `cart_line`."""


@dataclass(slots=True)
class Folded:
    """The state that follows from the entries so far."""

    grants: dict[str, FoldedGrant] = field(default_factory=dict[str, FoldedGrant])
    ceilings: dict[str, FoldedCeiling] = field(default_factory=dict[str, FoldedCeiling])
    """By id."""

    seen: datetime | None = None
    """The latest instant since the clock was last set."""

    lines: dict[str, FoldedLines] = field(default_factory=dict[str, FoldedLines])
    """By the key of the effect."""

    requests: dict[str, Request] = field(default_factory=dict[str, Request])
    nonces: set[str] = field(default_factory=set[str])
    """Of every approval: each is good once."""

    intents: dict[str, FoldedIntent] = field(default_factory=dict[str, FoldedIntent])
    """By key."""

    tried: dict[str, Intended] = field(default_factory=dict[str, Intended])
    shops: dict[str, bool] = field(default_factory=dict[str, bool])
    """By host: is it local?"""

    fields: dict[str, int] = field(default_factory=dict[str, int])
    """By name: version."""

    witnesses: dict[str, WitnessAdded] = field(default_factory=dict[str, WitnessAdded])
    """By name."""

    origin: str = ""
    """Of the log."""

    places: list[Place] = field(default_factory=list[Place])
    """Where the user signed something that is good at that place of the log alone."""

    forks: dict[str, Forked] = field(default_factory=dict[str, Forked])
    """The pasts that the user gave up, by the place of the entry."""

    work: str = ""
    """The work key that signs here (hex); a signed change of it makes it another one."""

    generation: int = 1
    holds: bool = False
    """Was anything revoked yet so that what it forbids and asks for stays?"""

    partly: bool = False
    """Was it taken up from `ongoing`? Then what is not here has come to its end, or never was."""

    def ongoing(self) -> "Folded":
        """Return what later entries can still go on from: nothing that has come to its end."""
        open_ = {k: v for k, v in self.intents.items() if v.state in {"open", "unknown"}}
        return Folded(
            grants={k: v for k, v in self.grants.items() if v.state != "revoked"},
            ceilings=dict(self.ceilings),
            seen=self.seen,
            lines={k: v for k, v in self.lines.items() if v.worths},
            nonces=set(self.nonces),
            requests={k: v for k, v in self.requests.items() if v.state in {"waiting", "approved"}},
            intents=open_,
            tried={k: v for k, v in self.tried.items() if k in open_},
            shops=dict(self.shops),
            fields=dict(self.fields),
            witnesses=dict(self.witnesses),
            origin=self.origin,
            forks=dict(self.forks),
            work=self.work,
            generation=self.generation,
            holds=self.holds,
        )


def fold(connection: Connection, keys: PublicKeys) -> Folded:
    """Return the state that follows from the log, whatever is wrong with it."""
    folded = Folded()
    for record in log.records(connection):
        for _ in step(folded, record, keys):
            pass
    return folded


def step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    """Move `folded` on by one entry, and say what is wrong with that entry."""
    entry = record.entry
    if folded.work and folded.work != keys.work.hex():  # the work key that was in use then
        keys = replace(keys, work=bytes.fromhex(folded.work))
    if record.seq == 0:
        folded.origin = log.ORIGIN + record.id
    yield from _timed(folded, record, keys)
    match entry:
        case Opened() | KeyRotated():
            yield from _keys_step(folded, entry, keys)
        case Granted():
            yield from _granted(folded, entry, record, keys)
        case Revoked():
            yield from _revoked(folded, entry)
        case Lifted():
            yield from _lifted(folded, entry, keys)
        case Suspended():
            _suspended(folded)
        case CeilingSet() | CeilingRemoved():
            yield from _ceiling_step(folded, entry, keys)
        case WitnessAdded() | WitnessRemoved() | Forked():
            yield from _witness_step(folded, entry, record.seq, keys)
        case _:
            yield from _effect_step(folded, record, keys)


def _keys_step(folded: Folded, entry: Opened | KeyRotated, keys: PublicKeys) -> Iterator[str]:
    """Follow the work key as long as the user signed for it."""
    if isinstance(entry, Opened):
        folded.work = entry.work_key
        if entry.user_key != keys.user.hex():
            yield "this home was opened with another user key"
        return
    told = rotation_statement(
        bytes.fromhex(entry.before), bytes.fromhex(entry.after), entry.generation
    )
    if (entry.before, entry.generation) != (folded.work, folded.generation + 1):
        yield "the work key was changed from one that was not in use"
    if not keys.verify("user", "rotate", told, bytes.fromhex(entry.signature)):
        yield "the change of the work key is not signed by the user"
    folded.work, folded.generation = entry.after, entry.generation


def _timed(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    entry = record.entry
    if isinstance(entry, ClockSet):
        if entry.seen != folded.seen or entry.at != record.at or not clock_stands(entry, keys):
            yield "the clock was put back, and the user did not sign it"
        folded.seen = record.at
    folded.seen = max(record.at, folded.seen or record.at)


def _suspended(folded: Folded) -> None:
    for grant, each in folded.grants.items():
        if each.state == "live":
            folded.grants[grant] = replace(each, state="suspended")
    for name, request in folded.requests.items():
        if request.state in {"waiting", "approved"}:
            folded.requests[name] = replace(request, state="expired")


def _granted(folded: Folded, entry: Granted, record: Record, keys: PublicKeys) -> Iterator[str]:
    before = folded.grants.get(entry.grant)
    if not grant_stands(entry, keys):
        yield f"{entry.grant} is not signed by the user"
    if entry.version != (before.entry.version + 1 if before else 1):
        yield f"{entry.grant} has a version {entry.version} out of turn"
    if before and before.state in {"revoked", "restrains"}:
        yield f"{entry.grant} was granted anew after it had ended"
    if entry.base and not (before and _narrows(entry, before.entry)):
        yield f"{entry.grant} allows more than before, and the user did not sign it"
    if entry.base and before and before.state != "live":
        yield f"{entry.grant} was taken up again, and the user did not sign it"
    signed = record.at if entry.base is None else before.signed if before else None
    state = before.state if entry.base and before else "live"
    folded.grants[entry.grant] = FoldedGrant(entry, state, signed)


def _revoked(folded: Folded, entry: Revoked) -> Iterator[str]:
    folded.holds |= entry.holds
    for grant in entry.grants:
        each = folded.grants.get(grant)
        if each is None or each.state == "revoked":
            continue
        restrains = user_scope(each.entry).restrains
        if restrains and folded.holds and not entry.holds:
            yield f"{grant} was ended wholly, and the user did not sign it"
        state = "restrains" if restrains and entry.holds else "revoked"
        folded.grants[grant] = replace(each, state=state)


def _lifted(folded: Folded, entry: Lifted, keys: PublicKeys) -> Iterator[str]:
    before = folded.grants.get(entry.grant)
    if before is None or before.state == "revoked":
        yield f"{entry.grant} was ended wholly, and did not stand"
        return
    if before.entry.version != entry.version or not lifting_stands(entry, keys):
        yield f"{entry.grant} was ended wholly, and the user did not sign it"
    folded.grants[entry.grant] = replace(before, state="revoked")


def _narrows(entry: Granted, before: Granted) -> bool:
    base = before.base or Base(before.version, before.scope, before.signature)
    return entry.base == base and narrower(grant_of(entry), grant_of(before))


def _ceiling_step(
    folded: Folded, entry: CeilingSet | CeilingRemoved, keys: PublicKeys
) -> Iterator[str]:
    if isinstance(entry, CeilingSet):
        yield from _ceiling_set(folded, entry, keys)
    else:
        yield from _ceiling_removed(folded, entry, keys)


def _ceiling_set(folded: Folded, entry: CeilingSet, keys: PublicKeys) -> Iterator[str]:
    before = folded.ceilings.get(entry.ceiling)
    if not ceiling_stands(entry, keys):
        yield f"{entry.ceiling} is not signed"
    if entry.version != (before.entry.version + 1 if before else 1):
        yield f"{entry.ceiling} has a version {entry.version} out of turn"
    if before and before.state != "live":
        yield f"{entry.ceiling} was set anew after it had been removed"
    if before and entry.signer == "work" and not lower(ceiling_of(entry), ceiling_of(before.entry)):
        yield f"{entry.ceiling} was raised, and the user did not sign it"
    folded.ceilings[entry.ceiling] = FoldedCeiling(entry, "live")


def _ceiling_removed(folded: Folded, entry: CeilingRemoved, keys: PublicKeys) -> Iterator[str]:
    before = folded.ceilings.get(entry.ceiling)
    if before is None or (before.state, before.entry.version) != ("live", entry.version):
        yield f"{entry.ceiling} was removed, and did not stand"
        return
    if not removal_stands(entry, keys):
        yield f"{entry.ceiling} was removed, and the user did not sign it"
    folded.ceilings[entry.ceiling] = replace(before, state="removed")


def _witness_step(
    folded: Folded, entry: WitnessAdded | WitnessRemoved | Forked, seq: int, keys: PublicKeys
) -> Iterator[str]:
    match entry:
        case WitnessAdded():
            if entry.witness in folded.witnesses:
                yield f"{entry.witness} was named twice"
            folded.witnesses[entry.witness] = entry
        case WitnessRemoved():
            known = folded.witnesses.pop(entry.witness, None) is not None
            if not known and entry.witness not in BUILT_IN:
                yield f"{entry.witness} was let go of, and was no witness"
            told = removal(entry.witness, entry.at)
            if not _signed_here(folded, entry, seq, "witness", told, keys):
                yield f"letting go of {entry.witness} is not signed by the user"
        case Forked():
            told = giving_up(entry.gone, entry.at)
            if not _signed_here(folded, entry, seq, "fork", told, keys):
                yield "giving up a past is not signed by the user"
            folded.forks[str(seq)] = entry


def _signed_here(
    folded: Folded,
    entry: WitnessRemoved | Forked,
    seq: int,
    domain: str,
    told: bytes,
    keys: PublicKeys,
) -> bool:
    """Did the user sign it for this place? Whether its root is right, who grew the tree can say."""
    folded.places.append(entry.at)
    here = (entry.at.origin, entry.at.size) == (folded.origin, seq)
    return here and keys.verify("user", domain, told, bytes.fromhex(entry.signature))


def _effect_step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    entry = record.entry
    match entry:
        case Asked():
            if entry.request in folded.requests:
                yield f"{entry.request} was asked for twice"
            folded.requests[entry.request] = Request(entry, "waiting", record.at, None)
        case Approved():
            yield from _approved(folded, entry, record, keys)
        case Declined():
            yield from _declined(folded, entry)
        case Intended():
            yield from _intended(folded, entry, record)
        case Finished():
            yield from _finished(folded, entry, record)
        case FieldSet():
            folded.fields[entry.field] = entry.version
        case FieldErased():
            folded.fields.pop(entry.field, None)
        case _:
            return


def _approved(folded: Folded, entry: Approved, record: Record, keys: PublicKeys) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None or request.state != "waiting":
        yield f"{entry.request} was approved without being asked for"
        return
    folded.requests[entry.request] = replace(request, state="approved", approved=entry)
    if entry.nonce in folded.nonces:
        yield f"the approval of {entry.request} was given before"
    folded.nonces.add(entry.nonce)
    if not counts(request.asked, entry, keys, record.at):
        yield f"the approval of {entry.request} does not carry its signature"


def _declined(folded: Folded, entry: Declined) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None:
        yield f"{entry.request} was declined without being asked for"
        return
    folded.requests[entry.request] = replace(request, state=entry.state)


def _intended(folded: Folded, entry: Intended, record: Record) -> Iterator[str]:
    before = folded.intents.get(entry.key)
    again = {"failed"} if _kept(entry) else {"failed", "done"}
    if before and before.state not in again:
        yield "an effect was begun twice"
    grant = folded.grants.get(entry.grant)
    if grant is None or (grant.entry.version, grant.state) != (entry.version, "live"):
        yield f"an effect ran under {entry.grant}, which was not in force"
    if entry.request is not None:
        request = folded.requests.get(entry.request)
        if request is None or request.state != "approved":
            yield f"an effect ran on {entry.request}, which was not approved"
        elif request.asked.action.digest != entry.action.digest:
            yield f"an effect ran on {entry.request}, which was for another action"
        elif (request.asked.grant, request.asked.version) != (entry.grant, entry.version):
            yield f"an effect ran on {entry.request}, which was under another grant"
        elif record.at >= request.asked.expires:
            yield f"an effect ran on {entry.request}, which had run out"
        if request is not None:
            folded.requests[entry.request] = replace(request, state="spent")
    elif entry.action.verb.spends:
        yield "an order was placed without an approval"
    elif grant is not None and grant_of(grant.entry).mode is not Mode.AUTO:
        yield f"an effect ran under {entry.grant}, which asks, without an approval"
    paid = entry.reserved
    folded.intents[entry.key] = FoldedIntent(
        state="open",
        grant=entry.grant,
        minor=paid.minor if paid else 0,
        currency=paid.currency if paid else None,
        host=entry.action.host if paid else None,
        at=record.at,
        tries=before.tries + 1 if before else 1,
        failures=before.failures if before else 0,
    )
    folded.tried[entry.key] = entry
    if entry.action.verb is Verb.CART_ADD:
        goods = dict(zip(_lines(entry), entry.action.items, strict=True))
        folded.lines[entry.key] = FoldedLines(entry.grant, worths(goods))


def _lines(entry: Intended) -> list[str]:
    return [cart_line(entry.action.host, item) for item in entry.action.items]


def _finished(folded: Folded, entry: Finished, record: Record) -> Iterator[str]:
    if entry.key not in folded.intents:
        yield "an outcome without an intent"
        return
    before = folded.intents[entry.key]
    if before.state in {"done", "failed"}:
        yield "an effect ended twice"
    match entry.outcome:
        case "failed":
            after = replace(before, state="failed", minor=0, failures=before.failures + 1)
            folded.lines.pop(entry.key, None)
        case "done":
            after = replace(before, state="done", at=record.at)
            _settle_lines(folded, folded.tried[entry.key])
        case "unknown":
            after = replace(before, state="unknown")
    folded.intents[entry.key] = after
    action = folded.tried[entry.key].action
    if entry.outcome == "done" and action.host:
        if action.verb is Verb.STORE_ADD:
            local = any(a.name == "local" and a.value is True for a in action.arguments)
            folded.shops[action.host] = local
        if action.verb is Verb.STORE_REMOVE:
            folded.shops.pop(action.host, None)


def _settle_lines(folded: Folded, entry: Intended) -> None:
    """Let go of the lines that a done effect replaced, took out or ordered."""
    verb = entry.action.verb
    if verb not in {Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE}:
        return
    names = _lines(entry)
    for key, lines in list(folded.lines.items()):
        if key != entry.key or verb is Verb.ORDER_PLACE:
            for name in names:
                lines.worths.pop(name, None)
            if not lines.worths:  # else every later effect would look through all there ever were
                del folded.lines[key]


def _kept(entry: Intended) -> bool:
    return entry.action.verb.keeps

"""What follows from the log: the fold over its entries, and what is wrong with each of them.

Checked again are signatures, versions, states, approvals, that each intent ends once, and that what
was begun lay within its grant, the sums that the log itself comes to, the ceilings and whatever
forbade or asked for it then.
Pure but for the signatures: nothing here reads a table or a clock.
"""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.entries import (
    Base,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Decided,
    Finished,
    Forked,
    Granted,
    Intended,
    KeyRotated,
    Lifted,
    Opened,
    Record,
    Revoked,
    Suspended,
    Upgraded,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.fold_effects import effect_step
from manciple.policies.folded import Folded, FoldedCeiling, FoldedGrant
from manciple.policies.keys import PublicKeys, rotation_statement
from manciple.policies.narrowing import lower, narrower
from manciple.policies.signed import (
    ceiling_of,
    ceiling_stands,
    clock_stands,
    giving_up_stands,
    grant_of,
    grant_stands,
    letting_go_stands,
    lifting_stands,
    removal_stands,
    user_scope,
)
from manciple.policies.witness import BUILT_IN


def fold(connection: Connection, keys: PublicKeys) -> Folded:
    """Return the state that follows from the log, whatever is wrong with it."""
    folded = Folded()
    for _ in problems(folded, log.records(connection), keys):
        pass
    return folded


def problems(
    folded: Folded, records: Iterable[Record], keys: PublicKeys
) -> Iterator[tuple[Record, str]]:
    """Move `folded` on by these entries, and say what is wrong with which of them.

    Meanwhile nothing is looked for that only holds itself: there is none of that here, and to go
    through all that is kept again and again would take a fifth of the time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        for record in records:
            for wrong in step(folded, record, keys):
                yield record, wrong
    finally:
        if collects:
            gc.enable()


def step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    """Move `folded` on by one entry, and say what is wrong with that entry."""
    entry, seen = record.entry, folded.seen
    if folded.work and folded.work != keys.work.hex():  # the work key that was in use then
        keys = replace(keys, work=bytes.fromhex(folded.work))
    if record.seq == 0:
        folded.origin = log.ORIGIN + record.id
    yield from _clock_set(folded, entry, record.at, keys) if isinstance(entry, ClockSet) else ()
    folded.seen = max(record.at, folded.seen or record.at)
    match entry:
        case Intended() | Finished() | Decided():  # most of a log
            yield from effect_step(folded, record, keys, seen)
        case Opened() | KeyRotated():
            yield from _keys_step(folded, entry, record.seq, keys)
        case Upgraded():
            folded.holds = True
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
            yield from effect_step(folded, record, keys, seen)


def _keys_step(
    folded: Folded, entry: Opened | KeyRotated, seq: int, keys: PublicKeys
) -> Iterator[str]:
    """Follow the work key as long as the user signed for it."""
    if isinstance(entry, Opened):
        if seq > 0:
            yield "this home was opened a second time"
            return
        folded.work, folded.holds = entry.work_key, entry.holds
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


def _clock_set(folded: Folded, entry: ClockSet, at: datetime, keys: PublicKeys) -> Iterator[str]:
    if entry.seen != folded.seen or entry.at != at or not clock_stands(entry, keys):
        yield "the clock was put back, and the user did not sign it"
    folded.seen = at


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
    stood = before and replace(grant_of(before.entry), version=entry.version)
    if entry.again and stood != grant_of(entry):
        yield f"{entry.grant} is said to be what stood already, and is not"
    if entry.base and not (before and _narrows(entry, before.entry)):
        yield f"{entry.grant} allows more than before, and the user did not sign it"
    if entry.base and before and before.state != "live":
        yield f"{entry.grant} was taken up again, and the user did not sign it"
    signed = record.at if entry.base is None else before.signed if before else None
    state = before.state if entry.base and before else "live"
    folded.grants[entry.grant] = FoldedGrant(entry, state, signed)
    _restrains(folded, entry.grant)


def _revoked(folded: Folded, entry: Revoked) -> Iterator[str]:
    folded.holds |= entry.holds
    for grant in entry.grants:
        each = folded.grants.get(grant)
        if each is None or each.state == "revoked":
            continue
        restrains = user_scope(each.entry).restrains
        if restrains and folded.holds and not entry.holds:
            yield f"{grant} was ended wholly, and the user did not sign it"
        state = "restrains" if restrains and folded.holds else "revoked"
        folded.grants[grant] = replace(each, state=state)
        _restrains(folded, grant)


def _lifted(folded: Folded, entry: Lifted, keys: PublicKeys) -> Iterator[str]:
    before = folded.grants.get(entry.grant)
    if before is None or before.state == "revoked":
        yield f"{entry.grant} was ended wholly, and did not stand"
        return
    if before.entry.version != entry.version or not lifting_stands(entry, keys):
        yield f"{entry.grant} was ended wholly, and the user did not sign it"
    folded.grants[entry.grant] = replace(before, state="revoked")
    _restrains(folded, entry.grant)


def _restrains(folded: Folded, grant: str) -> None:
    each = folded.grants[grant]
    strict = user_scope(each.entry).restrains or grant_of(each.entry).restrains
    others = tuple(name for name in folded.restraining if name != grant)
    folded.restraining = (*others, grant) if strict and each.state != "revoked" else others


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
    stood = before and replace(ceiling_of(before.entry), version=entry.version)
    if entry.again and stood != ceiling_of(entry):
        yield f"{entry.ceiling} is said to be what stood already, and is not"
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
            if not (_here(folded, entry, seq) and letting_go_stands(entry, keys)):
                yield f"letting go of {entry.witness} is not signed by the user"
        case Forked():
            if not (_here(folded, entry, seq) and giving_up_stands(entry, keys)):
                yield "giving up a past is not signed by the user"
            folded.forks[str(seq)] = entry


def _here(folded: Folded, entry: WitnessRemoved | Forked, seq: int) -> bool:
    """Was it signed for this place? Whether its root is right, who grew the tree can say."""
    folded.places.append(entry.at)
    return (entry.at.origin, entry.at.size) == (folded.origin, seq)

"""Verifying the ledger: does everything kept follow from the log, and is the log whole?

Without the work key the tree, the head and its signature are checked; with it also every detail
against its commitment, every signature of the user, and every table that is a fold of the log.
What only an outside witness can notice (a log cut off together with its head by somebody who
holds the work key) is said in `docs/architecture.md`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, select

from manciple.policies import log
from manciple.policies.actions import Verb
from manciple.policies.approval import counts
from manciple.policies.canonical import decode
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
    Opened,
    Record,
    Revoked,
    Suspended,
)
from manciple.policies.errors import MancipleError
from manciple.policies.keys import PublicKeys, rotation_statement
from manciple.policies.ledger import (
    CEILING,
    REQUEST,
    SHOP,
    Ledger,
    Request,
    View,
)
from manciple.policies.merkle import Tree
from manciple.policies.money import Money
from manciple.policies.narrowing import lower, narrower
from manciple.policies.signed import (
    ceiling_of,
    ceiling_stands,
    clock_stands,
    grant_of,
    grant_stands,
    removal_stands,
)
from manciple.policies.spending import INTENT, LINE, worths
from manciple.policies.vault import FIELD, ME

MAX_PROBLEMS = 20
_ODD = (ValueError, TypeError, AttributeError, OverflowError)
"""What SQLAlchemy raises for a cell of a kind that only a tamperer writes."""


@dataclass(frozen=True, slots=True)
class Report:
    """What verifying found."""

    entries: int
    root: str
    """Root of the tree over the entries that are there (hex)."""

    opened: bool
    """Were the details read too, or was the vault locked?"""

    problems: tuple[str, ...]
    """One line each, the first ones; empty where everything fits."""


@dataclass(frozen=True, slots=True)
class FoldedGrant:
    """How a grant stands after the entries so far."""

    entry: Granted
    state: str
    signed: datetime | None
    """When the user last signed it."""


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


@dataclass(slots=True)
class Folded:
    """The state that follows from the entries so far."""

    grants: dict[str, FoldedGrant] = field(default_factory=dict[str, FoldedGrant])
    ceilings: dict[str, tuple[CeilingSet, str]] = field(
        default_factory=dict[str, tuple[CeilingSet, str]]
    )
    """By id: how it stands, and its state."""

    seen: datetime | None = None
    """The latest instant since the clock was last set."""

    lines: dict[str, dict[tuple[str, ...], Money]] = field(
        default_factory=dict[str, dict[tuple[str, ...], Money]]
    )
    """What may lie in carts: by the key of the effect, then by host, offer and variant."""

    requests: dict[str, Request] = field(default_factory=dict[str, Request])
    intents: dict[str, FoldedIntent] = field(default_factory=dict[str, FoldedIntent])
    """By key."""

    tried: dict[str, Intended] = field(default_factory=dict[str, Intended])
    shops: dict[str, bool] = field(default_factory=dict[str, bool])
    """By host: is it local?"""

    fields: dict[str, int] = field(default_factory=dict[str, int])
    """By name: version."""

    work: str = ""
    """The work key that signs here (hex); a signed change of it makes it another one."""

    generation: int = 1


def verify(ledger: Ledger) -> Report:
    """Check all of it. Never raises for what a tamperer can cause: it reports."""
    try:
        with ledger.reading() as view:
            return _verify(view, ledger)
    except (MancipleError, *_ODD) as error:
        return Report(0, "", opened=False, problems=(_line(error),))


def _line(error: Exception) -> str:
    known = isinstance(error, MancipleError)
    return str(error) if known else "a table holds a value of another kind than its column"


def _verify(view: View, ledger: Ledger) -> Report:
    connection = view.connection
    tree, problems = _tree(connection)
    held = log.head(connection)
    if held != tree:
        problems.append(f"the head says {held.size} entries with another root than the log has")
    if not log.head_is_signed(connection, ledger.keys):
        problems.append("the head is not signed by this home's work key")
    if ledger.sealer is not None:
        problems += _contents(view, ledger.keys)
    shown = tuple(problems[:MAX_PROBLEMS])
    return Report(tree.size, tree.root.hex(), opened=ledger.sealer is not None, problems=shown)


def _tree(connection: Connection) -> tuple[Tree, list[str]]:
    tree, problems = Tree(), list[str]()
    for leaf in log.leaves(connection):
        if leaf.seq != tree.size:
            problems.append(f"entry {tree.size} is missing: the next one there is {leaf.seq}")
            break
        tree = tree.with_leaf(leaf.hash)
    return tree, problems


def fold(connection: Connection, keys: PublicKeys) -> Folded:
    """Return the state that follows from the log, whatever is wrong with it."""
    folded = Folded()
    for record in log.records(connection):
        for _ in _step(folded, record, keys):
            pass
    return folded


def _contents(view: View, keys: PublicKeys) -> list[str]:
    folded, problems = Folded(), list[str]()
    try:
        for record in log.records(view.connection):
            problems += [f"entry {record.seq}: {why}" for why in _step(folded, record, keys)]
        if (folded.work, folded.generation) != (keys.work.hex(), keys.generation):
            problems.append("the work key of this home is not the one that the log leads to")
        problems += _tables(view, folded)
    except (MancipleError, *_ODD) as error:
        problems.append(_line(error))
    return problems


def _step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    """Move `folded` on by one entry, and say what is wrong with that entry."""
    entry = record.entry
    if folded.work:  # the work key that was in use then
        keys = replace(keys, work=bytes.fromhex(folded.work))
    yield from _timed(folded, record, keys)
    match entry:
        case Opened():
            folded.work = entry.work_key
            if entry.user_key != keys.user.hex():
                yield "this home was opened with another user key"
        case KeyRotated():
            yield from _rotated(folded, entry, keys)
        case Granted():
            yield from _granted(folded, entry, record, keys)
        case Revoked():
            for grant in entry.grants:
                if grant in folded.grants:
                    folded.grants[grant] = replace(folded.grants[grant], state="revoked")
        case Suspended():
            _suspended(folded)
        case CeilingSet():
            yield from _ceiling_set(folded, entry, keys)
        case CeilingRemoved():
            yield from _ceiling_removed(folded, entry, keys)
        case _:
            yield from _effect_step(folded, record, keys)


def _rotated(folded: Folded, entry: KeyRotated, keys: PublicKeys) -> Iterator[str]:
    """Follow the work key as long as the user signed for it."""
    told = rotation_statement(
        bytes.fromhex(entry.before), bytes.fromhex(entry.after), entry.generation
    )
    if (entry.before, entry.generation) != (folded.work, folded.generation + 1):
        yield "the work key was changed from one that was not in use"
    if not keys.verify("user", "rotate", told, bytes.fromhex(entry.signature)):
        yield "the change of the work key is not signed by the user"
    folded.work, folded.generation = entry.after, entry.generation


def _suspended(folded: Folded) -> None:
    for grant, each in folded.grants.items():
        if each.state == "live":
            folded.grants[grant] = replace(each, state="suspended")
    for name, request in folded.requests.items():
        if request.state in {"waiting", "approved"}:
            folded.requests[name] = replace(request, state="expired")


def _timed(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    entry = record.entry
    if isinstance(entry, ClockSet):
        if entry.seen != folded.seen or entry.at != record.at or not clock_stands(entry, keys):
            yield "the clock was put back, and the user did not sign it"
        folded.seen = record.at
    folded.seen = max(record.at, folded.seen or record.at)


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
            yield from _finished(folded, entry, record)
        case FieldSet():
            folded.fields[entry.field] = entry.version
        case FieldErased():
            folded.fields.pop(entry.field, None)
        case _:
            return


def _granted(folded: Folded, entry: Granted, record: Record, keys: PublicKeys) -> Iterator[str]:
    before = folded.grants.get(entry.grant)
    if not grant_stands(entry, keys):
        yield f"{entry.grant} is not signed by the user"
    if entry.version != (before.entry.version + 1 if before else 1):
        yield f"{entry.grant} has a version {entry.version} out of turn"
    if before and before.state == "revoked":
        yield f"{entry.grant} was granted anew after it had ended"
    if entry.base and not (before and _narrows(entry, before.entry)):
        yield f"{entry.grant} allows more than before, and the user did not sign it"
    signed = record.at if entry.base is None else before.signed if before else None
    folded.grants[entry.grant] = FoldedGrant(entry, "live", signed)


def _narrows(entry: Granted, before: Granted) -> bool:
    base = before.base or Base(before.version, before.scope, before.signature)
    return entry.base == base and narrower(grant_of(entry), grant_of(before))


def _ceiling_set(folded: Folded, entry: CeilingSet, keys: PublicKeys) -> Iterator[str]:
    before = folded.ceilings.get(entry.ceiling)
    if not ceiling_stands(entry, keys):
        yield f"{entry.ceiling} is not signed"
    if entry.version != (before[0].version + 1 if before else 1):
        yield f"{entry.ceiling} has a version {entry.version} out of turn"
    if before and before[1] != "live":
        yield f"{entry.ceiling} was set anew after it had been removed"
    if before and entry.signer == "work" and not lower(ceiling_of(entry), ceiling_of(before[0])):
        yield f"{entry.ceiling} was raised, and the user did not sign it"
    folded.ceilings[entry.ceiling] = (entry, "live")


def _ceiling_removed(folded: Folded, entry: CeilingRemoved, keys: PublicKeys) -> Iterator[str]:
    before = folded.ceilings.get(entry.ceiling)
    if before is None or (before[1], before[0].version) != ("live", entry.version):
        yield f"{entry.ceiling} was removed, and did not stand"
        return
    if not removal_stands(entry, keys):
        yield f"{entry.ceiling} was removed, and the user did not sign it"
    folded.ceilings[entry.ceiling] = (before[0], "removed")


def _approved(folded: Folded, entry: Approved, record: Record, keys: PublicKeys) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None or request.state != "waiting":
        yield f"{entry.request} was approved without being asked for"
        return
    folded.requests[entry.request] = replace(request, state="approved", approved=entry)
    then = replace(keys, work=bytes.fromhex(folded.work))
    if not counts(request.asked, entry, then, record.at):
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
        if request is not None:
            folded.requests[entry.request] = replace(request, state="spent")
    elif entry.action.verb.spends:
        yield "an order was placed without an approval"
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
        folded.lines[entry.key] = worths(dict(zip(_lines(entry), entry.action.items, strict=True)))


def _lines(entry: Intended) -> list[tuple[str, ...]]:
    host = str(entry.action.host)
    return [(host, item.offer, item.variant) for item in entry.action.items]


def _finished(folded: Folded, entry: Finished, record: Record) -> Iterator[str]:
    if entry.key not in folded.intents:
        yield "an outcome without an intent"
        return
    before = folded.intents[entry.key]
    if before.state in {"done", "failed"}:
        yield "an effect ended twice"
    after = replace(before, state=entry.outcome)
    if entry.outcome == "failed":
        after = replace(after, minor=0, failures=before.failures + 1)
        folded.lines.pop(entry.key, None)
    if entry.outcome == "done":
        after = replace(after, at=record.at)
        _settle_lines(folded, folded.tried[entry.key])
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
    for key, lines in folded.lines.items():
        if key != entry.key or verb is Verb.ORDER_PLACE:
            for name in _lines(entry):
                lines.pop(name, None)


def _tables(view: View, folded: Folded) -> Iterator[str]:
    """Hold the kept tables against what follows from the log."""
    connection, blind = view.connection, view.blind
    held = view.held()
    grants = {h.grant.id: (h.grant, h.state, h.since) for h in held}
    grants_follow = {
        name: (grant_of(each.entry), each.state, each.signed)
        for name, each in folded.grants.items()
    }
    yield from _differ("grant", grants, grants_follow)
    yield from (f"{h.grant.id} is stored unsigned" for h in held if not h.signed)

    yield from _differ("request", {r.asked.request: r for r in view.requests()}, folded.requests)
    rows = connection.execute(select(REQUEST))
    clear = {r.id: (r.digest, r.expires) for r in rows}
    follows = {
        name: (blind("action", r.asked.action.digest), r.asked.expires)
        for name, r in folded.requests.items()
    }
    yield from _differ("request", clear, follows)

    yield from _differ("intent", {i.intended.key: i.intended for i in view.intents()}, folded.tried)
    rows = connection.execute(select(INTENT))
    columns = ("state", "grant_id", "minor", "currency", "host", "at", "tries", "failures")
    kept = {r.key: tuple(getattr(r, name) for name in columns) for r in rows}
    yield from _differ(
        "intent",
        kept,
        {
            blind("key", key): (
                *(each.state, each.grant, each.minor, each.currency),
                *(blind("host", each.host) if each.host else None, each.at),
                *(each.tries, each.failures),
            )
            for key, each in folded.intents.items()
        },
    )

    rows = connection.execute(select(LINE))
    put = {f"{r.key} {r.line}": (r.grant_id, r.minor, r.currency) for r in rows}
    lie = {
        f"{blind('key', key)} {blind('line', chr(10).join(name))}": (
            folded.intents[key].grant,
            worth.minor,
            worth.currency,
        )
        for key, lines in folded.lines.items()
        for name, worth in lines.items()
    }
    yield from _differ("cart line", put, lie)

    rows = connection.execute(select(CEILING))
    ceilings = {r.id: (decode(CeilingSet, r.body.open(r.id)), r.state, r.version) for r in rows}
    set_ = {name: (entry, state, entry.version) for name, (entry, state) in folded.ceilings.items()}
    yield from _differ("ceiling", ceilings, set_)
    if view.latest() != folded.seen:
        yield "the latest instant that is kept is not what follows from the log"

    shops = {blind("host", host): local for host, local in folded.shops.items()}
    rows = connection.execute(select(SHOP.c.id, SHOP.c.local))
    yield from _differ("shop", {r.id: r.local for r in rows}, shops)

    fields = {blind("field", f"{ME}\n{name}"): version for name, version in folded.fields.items()}
    rows = connection.execute(select(FIELD.c.id, FIELD.c.version))
    yield from _differ("field", {r.id: r.version for r in rows}, fields)


def _kept(entry: Intended) -> bool:
    return entry.action.verb.keeps


def _differ(what: str, kept: Mapping[str, object], folded: Mapping[str, object]) -> Iterator[str]:
    for name in kept.keys() | folded.keys():
        if kept.get(name, "missing") != folded.get(name, "missing"):
            yield f"the kept {what} {name} is not what follows from the log"

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
)
from manciple.policies.errors import MancipleError
from manciple.policies.grant_text import parse, scope_digest, show
from manciple.policies.keys import PublicKeys
from manciple.policies.ledger import INTENT, REQUEST, SHOP, Ledger, Request, RequestState, View
from manciple.policies.merkle import Tree
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


def _contents(view: View, keys: PublicKeys) -> list[str]:
    folded, problems = Folded(), list[str]()
    try:
        for record in log.records(view.connection):
            problems += [f"entry {record.seq}: {why}" for why in _step(folded, record, keys)]
        problems += _tables(view, folded)
    except (MancipleError, *_ODD) as error:
        problems.append(_line(error))
    return problems


def _step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
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
                version, _, scope = folded.grants.get(grant, (0, "", ""))
                folded.grants[grant] = (version, "revoked", scope)
        case Suspended():
            _suspended(folded)
        case FieldSet():
            folded.fields[entry.field] = entry.version
        case FieldErased():
            folded.fields.pop(entry.field, None)
        case _:
            yield from _effect_step(folded, record, keys)


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


def _tables(view: View, folded: Folded) -> Iterator[str]:
    """Hold the kept tables against what follows from the log."""
    connection, blind = view.connection, view.blind
    held = view.held()
    grants = {h.grant.id: (h.grant.version, h.state, show(h.grant)) for h in held}
    yield from _differ("grant", grants, folded.grants)
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
    kept = {r.key: (r.state, r.grant_id, r.minor, r.at) for r in rows}
    yield from _differ("intent", kept, {blind("key", k): v for k, v in folded.intents.items()})

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

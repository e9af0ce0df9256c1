"""Verifying the ledger: does everything kept follow from the log, and is the log whole?

Without the work key the tree, the head and its signature are checked; with it also every detail
against its commitment, every signature of the user, and every table that is a fold of the log.
What only an outside witness can notice (a log cut off together with its head by somebody who
holds the work key) is said in `docs/threat-model.md`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, select

from manciple.policies import log
from manciple.policies.actions import Verb
from manciple.policies.approval import counts
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    Finished,
    Granted,
    Intended,
    Opened,
    Record,
    Revoked,
)
from manciple.policies.errors import MancipleError
from manciple.policies.grant_text import parse, scope_digest
from manciple.policies.keys import PublicKeys
from manciple.policies.ledger import GRANT, INTENT, REQUEST, SHOP, Ledger, View
from manciple.policies.merkle import Tree

MAX_PROBLEMS = 20


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

    grants: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    requests: dict[str, str] = field(default_factory=dict[str, str])
    intents: dict[str, tuple[str, str, int]] = field(
        default_factory=dict[str, tuple[str, str, int]]
    )
    """By key: state, grant, minor units held."""

    shops: set[str] = field(default_factory=set[str])
    asked: dict[str, Asked] = field(default_factory=dict[str, Asked])
    tried: dict[str, Intended] = field(default_factory=dict[str, Intended])


def verify(ledger: Ledger) -> Report:
    """Check all of it. Never raises for what a tamperer can cause: it reports."""
    try:
        with ledger.reading() as view:
            return _verify(view, ledger)
    except MancipleError as error:
        return Report(0, "", opened=False, problems=(str(error),))


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
    except MancipleError as error:
        return [*problems, str(error)]
    return problems + list(_tables(view, folded))


def _step(folded: Folded, record: Record, keys: PublicKeys) -> Iterator[str]:
    """Move `folded` on by one entry, and say what is wrong with that entry."""
    entry = record.entry
    match entry:
        case Opened():
            if (entry.user_key, entry.work_key) != (keys.user.hex(), keys.work.hex()):
                yield "this home was opened with other keys"
        case Granted():
            folded.grants[entry.grant] = (entry.version, "live")
            if not _is_signed(entry, keys):
                yield f"{entry.grant} is not signed by the user"
        case Revoked():
            for grant in entry.grants:
                version, _ = folded.grants.get(grant, (0, ""))
                folded.grants[grant] = (version, "revoked")
        case Asked():
            folded.requests[entry.request], folded.asked[entry.request] = "waiting", entry
        case Approved():
            yield from _approved(folded, entry, record, keys)
        case Declined():
            folded.requests[entry.request] = "expired" if entry.expired else "declined"
        case Intended():
            yield from _intended(folded, entry)
        case Finished():
            yield from _finished(folded, entry)
        case _:
            return


def _is_signed(entry: Granted, keys: PublicKeys) -> bool:
    grant = replace(parse(entry.scope), id=entry.grant, version=entry.version)
    message = bytes.fromhex(scope_digest(grant))
    return keys.verify("user", "grant", message, bytes.fromhex(entry.signature))


def _approved(folded: Folded, entry: Approved, record: Record, keys: PublicKeys) -> Iterator[str]:
    asked = folded.asked.get(entry.request)
    if asked is None or folded.requests[entry.request] != "waiting":
        yield f"{entry.request} was approved without being asked for"
        return
    folded.requests[entry.request] = "approved"
    if not counts(asked, entry, keys, record.at):
        yield f"the approval of {entry.request} does not carry its signature"


def _intended(folded: Folded, entry: Intended) -> Iterator[str]:
    state, _, _ = folded.intents.get(entry.key, ("failed", "", 0))
    if state != "failed":
        yield "an effect was begun twice"
    if folded.grants.get(entry.grant) != (entry.version, "live"):
        yield f"an effect ran under {entry.grant}, which was not in force"
    if entry.request is not None:
        asked = folded.asked.get(entry.request)
        if folded.requests.get(entry.request) != "approved" or asked is None:
            yield f"an effect ran on {entry.request}, which was not approved"
        elif asked.action.digest != entry.action.digest:
            yield f"an effect ran on {entry.request}, which was for another action"
        folded.requests[entry.request] = "spent"
    elif entry.action.verb.spends:
        yield "an order was placed without an approval"
    reserved = entry.reserved.minor if entry.reserved else 0
    folded.intents[entry.key] = ("open", entry.grant, reserved)
    folded.tried[entry.key] = entry


def _finished(folded: Folded, entry: Finished) -> Iterator[str]:
    if entry.key not in folded.intents:
        yield "an outcome without an intent"
        return
    _, grant, minor = folded.intents[entry.key]
    folded.intents[entry.key] = (entry.outcome, grant, 0 if entry.outcome == "failed" else minor)
    action = folded.tried[entry.key].action
    if entry.outcome == "done" and action.host:
        if action.verb is Verb.STORE_ADD:
            folded.shops.add(action.host)
        if action.verb is Verb.STORE_REMOVE:
            folded.shops.discard(action.host)


def _tables(view: View, folded: Folded) -> Iterator[str]:
    """Hold the kept tables against what follows from the log."""
    connection, blind = view.connection, view.blind
    rows = connection.execute(select(GRANT.c.id, GRANT.c.version, GRANT.c.state))
    yield from _differ("grant", {r.id: (r.version, r.state) for r in rows}, folded.grants)
    rows = connection.execute(select(REQUEST.c.id, REQUEST.c.state))
    yield from _differ("request", {r.id: r.state for r in rows}, folded.requests)
    rows = connection.execute(select(INTENT))
    kept = {r.key: (r.state, r.grant_id, r.minor) for r in rows}
    yield from _differ("intent", kept, {blind("key", k): v for k, v in folded.intents.items()})
    hosts = connection.execute(select(SHOP.c.id)).scalars()
    yield from _differ("shop", dict.fromkeys(hosts), _ids(blind("host", h) for h in folded.shops))
    yield from (f"{h.grant.id} is stored unsigned" for h in view.held() if not h.signed)


def _ids(names: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(names)


def _differ(what: str, kept: Mapping[str, object], folded: Mapping[str, object]) -> Iterator[str]:
    for name in kept.keys() | folded.keys():
        if kept.get(name, "missing") != folded.get(name, "missing"):
            yield f"the kept {what} {name} is not what follows from the log"

"""Holding the kept tables against what follows from the log."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select

from manciple.policies.canonical import decode
from manciple.policies.entries import CeilingSet, WitnessAdded
from manciple.policies.folded import Folded, FoldedIntent
from manciple.policies.signed import grant_of
from manciple.policies.spending import INTENT, LINE
from manciple.policies.vault import FIELD, ME, standing
from manciple.policies.view import CEILING, REQUEST, SHOP, WITNESS, Intent, View

_INTENT = ("state", "grant_id", "minor", "currency", "host", "at", "tries", "failures")


def differences(view: View, folded: Folded) -> Iterator[str]:
    """Compare every row there is. Yields a line for each that does not follow."""
    connection, blind = view.connection, view.blind
    yield from _grants(view, folded)
    yield from _differ("request", {r.asked.request: r for r in view.requests()}, folded.requests)
    rows = connection.execute(select(REQUEST))
    clear = {r.id: (r.digest, r.expires) for r in rows}
    follows = {
        name: (blind("action", r.asked.action.digest), r.asked.expires)
        for name, r in folded.requests.items()
    }
    yield from _differ("request", clear, follows)
    every = view.intents()
    yield from _differ("intent", {i.intended.key: i.intended for i in every}, folded.tried)
    yield from (line for intent in every for line in _result(view, folded, intent))
    rows = connection.execute(select(INTENT))
    kept = {r.key: tuple(getattr(r, name) for name in _INTENT) for r in rows}
    intents = {blind("key", key): _row(view, each) for key, each in folded.intents.items()}
    yield from _differ("intent", kept, intents)
    yield from _small(view, folded)


def differences_named(view: View, folded: Folded) -> Iterator[str]:
    """Compare only the rows that `folded` names, however many others there are."""
    connection, blind = view.connection, view.blind
    yield from _grants(view, folded)
    for name, request in folded.requests.items():
        row = connection.execute(select(REQUEST).where(REQUEST.c.id == name)).first()
        digest = blind("action", request.asked.action.digest)
        clear = None if row is None else (row.digest, row.expires)
        if clear != (digest, request.asked.expires) or view.request(name) != request:
            yield _odd("request", name)
    for key, follows in folded.intents.items():
        row = connection.execute(select(INTENT).where(INTENT.c.key == blind("key", key))).first()
        found = view.intent(key)
        if row is None or found is None or found.intended != folded.tried[key]:
            yield _odd("intent", key)
            continue
        *kept, tries, failures = (getattr(row, name) for name in _INTENT)
        # Tries that came to their end before are not looked at again.
        fewer = tries < follows.tries or failures < follows.failures
        if tuple(kept) != _row(view, follows)[:-2] or fewer:
            yield _odd("intent", key)
        yield from _result(view, folded, found)
    yield from _small(view, folded)


def _row(view: View, intent: FoldedIntent) -> tuple[object, ...]:
    """Return the clear columns of an intent, in the order of `_INTENT`."""
    host = view.blind("host", intent.host) if intent.host else None
    paid = (intent.minor, intent.currency, host)
    return (intent.state, intent.grant, *paid, intent.at, intent.tries, intent.failures)


def _result(view: View, folded: Folded, intent: Intent) -> Iterator[str]:
    """Hold a kept result against the log. All but an order's may be let go of, with a field."""
    key, action = intent.intended.key, intent.intended.action
    said = folded.kept.get(key)
    if said is None or (intent.result is None and not action.verb.spends):
        return
    if intent.result is None or view.committed(intent.result) != said:
        yield f"the kept result of {key} is not the one that the log speaks of"


def _grants(view: View, folded: Folded) -> Iterator[str]:
    held = view.held()
    grants = {h.grant.id: (h.grant, h.state, h.since) for h in held}
    follows = {k: (grant_of(v.entry), v.state, v.signed) for k, v in folded.grants.items()}
    yield from _differ("grant", grants, follows)
    yield from (
        f"{h.grant.id} is stored unsigned"
        for h in held
        if not h.signed and h.state not in {"revoked", "restrains"}
    )


def _small(view: View, folded: Folded) -> Iterator[str]:
    connection, blind = view.connection, view.blind
    rows = connection.execute(select(LINE))
    put = {f"{r.key} {r.line}": (r.grant_id, r.minor, r.currency) for r in rows}
    lie = {
        f"{blind('key', key)} {blind('line', name)}": (
            line.grant,
            line.worth.minor,
            line.worth.currency,
        )
        for name, here in folded.lines.items()
        for key, line in here.items()
    }
    yield from _differ("cart line", put, lie)
    rows = connection.execute(select(CEILING))
    ceilings = {r.id: (decode(CeilingSet, r.body.open(r.id)), r.state, r.version) for r in rows}
    set_ = {k: (v.entry, v.state, v.entry.version) for k, v in folded.ceilings.items()}
    yield from _differ("ceiling", ceilings, set_)
    if view.latest() != folded.seen:
        yield "the latest instant that is kept is not what follows from the log"
    shops = {blind("host", host): local for host, local in folded.shops.items()}
    rows = connection.execute(select(SHOP.c.id, SHOP.c.local))
    yield from _differ("shop", {r.id: r.local for r in rows}, shops)
    yield from _fields(view, folded)
    rows = connection.execute(select(WITNESS))
    witnesses = {r.id: decode(WitnessAdded, r.body.open(r.id)) for r in rows}
    yield from _differ("witness", witnesses, folded.witnesses)


def _fields(view: View, folded: Folded) -> Iterator[str]:
    said = {view.blind("field", f"{ME}\n{name}"): each for name, each in folded.fields.items()}
    rows = view.connection.execute(select(FIELD.c.id, FIELD.c.version))
    follows = {row: each.version for row, each in said.items()}
    yield from _differ("field", {r.id: r.version for r in rows}, follows)
    for row, found in standing(view.connection, view.work).items():
        each = said.get(row)
        if each is not None and each.value is not None and found != each:
            yield f"the value of {each.field} is not the one that was set"


def _differ(what: str, kept: Mapping[str, object], folded: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(kept.keys() | folded.keys()):
        if kept.get(name, "missing") != folded.get(name, "missing"):
            yield _odd(what, name)


def _odd(what: str, name: str) -> str:
    return f"the kept {what} {name} is not what follows from the log"

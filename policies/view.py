"""What the ledger says now."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlalchemy import Connection, Row, bindparam, select

from manciple.policies import log, signed, spending
from manciple.policies.access import Access
from manciple.policies.actions import Action, Verb
from manciple.policies.canonical import decode
from manciple.policies.ceilings import Ceiling, Under
from manciple.policies.database import instant, run, table_of
from manciple.policies.decision import Usage
from manciple.policies.entries import (
    Approved,
    Asked,
    CeilingSet,
    Granted,
    Intended,
    Opened,
    Record,
    WitnessAdded,
)
from manciple.policies.errors import LogBroken, NotFound
from manciple.policies.grants import Grant, Used
from manciple.policies.held import Held, HeldRow
from manciple.policies.schema import (
    CeilingRow,
    ClockRow,
    GrantRow,
    MarkRow,
    RequestRow,
    ShopRow,
    WitnessRow,
    cart_line,
)
from manciple.policies.sealed import Cell
from manciple.policies.spending import INTENT

GRANT = table_of(GrantRow)
CEILING = table_of(CeilingRow)
REQUEST = table_of(RequestRow)
SHOP = table_of(ShopRow)
CLOCK = table_of(ClockRow)
WITNESS = table_of(WitnessRow)
MARK = table_of(MarkRow)

# Built once: to build a statement takes longer than to run it. What every effect asks is asked of
# the driver, see `database.run`.
_GRANTS = 'SELECT id, version, state, signed, body FROM "grant"'
_GRANT = f"{_GRANTS} WHERE id = ?"
_SHOPS = "SELECT id, local, host FROM shop"
_REQUEST = select(REQUEST).where(REQUEST.c.id == bindparam("name"))
_REQUESTS_FOR = select(REQUEST).where(
    REQUEST.c.digest == bindparam("of"), REQUEST.c.state.in_(bindparam("states", expanding=True))
)
_INTENT = select(INTENT).where(INTENT.c.key == bindparam("of"))
_TRIED = "SELECT 1 FROM intent WHERE key = ?"
_MARK = "SELECT body FROM mark WHERE id = ?"
_SEEN = "SELECT seen FROM clock"
_UPGRADED = "SELECT seq FROM entry WHERE kind = 'upgraded' LIMIT 1"

_PROVEN = 1000
"""How many grants are remembered as checked."""

RequestState: TypeAlias = Literal["waiting", "approved", "spent", "granted", "declined", "expired"]
"""`granted`: answered by a grant, which lets it on without a mandate."""


@dataclass(frozen=True, slots=True)
class Request:
    """An approval that was asked for, as it stands."""

    asked: Asked
    state: RequestState
    at: datetime
    approved: Approved | None


@dataclass(frozen=True, slots=True)
class Intent:
    """An effect that was tried, as it stands."""

    intended: Intended
    state: Literal["open", "done", "failed", "unknown"]
    at: datetime
    result: bytes | None
    """Canonical bytes of what it gave; None where nothing is kept."""


@dataclass(frozen=True, slots=True)
class InForce:
    """What counts now."""

    grants: list[Grant]
    restraints: list[Grant]
    """These allow nothing and still forbid and ask (see `Held.restraint`)."""

    @property
    def watched(self) -> list[Grant]:
        """Return all whose use has to be known: of a restraint only when it was last used."""
        known = {grant.id for grant in self.grants}
        idle = (g for g in self.restraints if g.idle_days is not None and g.id not in known)
        return [*self.grants, *idle]


class View:
    """What the ledger says now, in one consistent view."""

    def __init__(self, connection: Connection, access: Access) -> None:
        self.connection = connection
        self._access = access

    def held(self) -> list[Held]:
        """Return every grant that ever was, in the order they were made."""
        found = [self._held(row) for row in run(self.connection, _GRANTS)]
        return sorted(found, key=lambda held: int(held.grant.id[1:]))

    def live(self) -> list[Grant]:
        """Return the grants that count: live, and signed by the user."""
        return [held.grant for held in self.held() if held.state == "live" and held.signed]

    def stands(self, grant: str) -> bool:
        """Does this grant count: is it live, and signed by the user?"""
        row = run(self.connection, _GRANT, (grant,)).fetchone()
        held = None if row is None else self._held(row)
        return held is not None and held.state == "live" and held.signed

    def in_force(self, stopped: Collection[str] = ()) -> InForce:
        """Return what counts, where the grants named `stopped` were revoked just now."""
        held = self.held()
        live = [h for h in held if h.state == "live" and h.signed]
        # Held back by a version that only narrowed is what comes before the end is in the log, too.
        ended = [h.grant for h in live if h.grant.id in stopped]
        restraints = [h.restraint for h in held] + ended
        return InForce(
            # A prohibition allows nothing: to revoke it takes nothing away.
            [h.grant for h in live if h.grant.id not in stopped],
            [grant for grant in restraints if grant is not None and grant.restrains],
        )

    def used(self, now: datetime) -> dict[str, Used]:
        """Return what was done under every grant, for a person to read."""
        held = [each.grant for each in self.held()]
        return spending.used(self.connection, held, now, self._since(held), every=True)

    def usage(
        self, grants: Iterable[Grant], action: Action, now: datetime, *, besides: str | None = None
    ) -> Usage:
        """Return what deciding on `action` needs to know, `besides` what this key reserves.

        Only what these grants and ceilings have limits on is looked up.
        """
        near = [grant for grant in grants if action.verb in grant.verbs]
        except_key = None if besides is None else self.blind("key", besides)
        used = spending.used(
            self.connection,
            near,
            now,
            self._since([grant for grant in near if grant.idle_days is not None]),
            except_key=except_key,
            except_lines=self._lines(action) if action.verb is Verb.CART_ADD else [],
        )
        return Usage(
            used, frozenset(self.shops()), self.latest(), self._under(action, now, except_key)
        )

    def ceilings(self) -> list[Ceiling]:
        """Return the ceilings that stand. Raises `LogBroken` for one that nobody signed."""
        return [ceiling for ceiling, state in self._ceilings() if state == "live"]

    def spent(self, now: datetime) -> list[Under]:
        """Return every ceiling that stands, with what is spent of it."""
        return [self._spent(ceiling, now, None) for ceiling in self.ceilings()]

    def shops(self) -> dict[str, bool]:
        """Return the hosts of the added shops, and whether each is local."""
        sealer = self._access.sealer
        return {
            Cell("shop.host", host, sealer).open(name).decode(): bool(local)
            for name, local, host in run(self.connection, _SHOPS)
        }

    def request(self, request: str) -> Request:
        """Return one request. Raises `NotFound`."""
        row = self.connection.execute(_REQUEST, {"name": request}).first()
        if row is None:
            raise NotFound(f"no request {request[:20]!r}", hint="manciple inbox")
        return _request(row)

    def requests(self, *states: RequestState) -> list[Request]:
        """Return the requests in these states, or in any where none is named; oldest first."""
        query = select(REQUEST).order_by(REQUEST.c.at)
        if states:
            query = query.where(REQUEST.c.state.in_(states))
        return [_request(row) for row in self.connection.execute(query)]

    def requests_since(self, since: datetime) -> list[Request]:
        """Return what was asked after `since`, whatever became of it, in the order of asking."""
        rows = self.connection.execute(select(REQUEST).where(REQUEST.c.at > since))
        found = (_request(row) for row in rows)
        return sorted(found, key=lambda request: int(request.asked.request[1:]))

    def shown_before(self, asked: Asked) -> Asked | None:
        """Return the request that this one replaces; None where it is shown for the first time."""
        return self.request(asked.replaces).asked if asked.replaces else None

    def yeses(self, since: datetime) -> int:
        """Return how many requests were said yes to after `since`."""
        return log.count(self.connection, "approved", since)

    def requests_for(self, action_digest: str, *states: RequestState) -> list[Request]:
        """Return the requests for exactly this action in these states."""
        named = {"of": self.blind("action", action_digest), "states": states}
        return [_request(row) for row in self.connection.execute(_REQUESTS_FOR, named)]

    def intent(self, key: str) -> Intent | None:
        """Return what was tried under this key."""
        blind = self.blind("key", key)
        if run(self.connection, _TRIED, (blind,)).fetchone() is None:  # so it is with most
            return None
        return _intent(self.connection.execute(_INTENT, {"of": blind}).one())

    def intents(self, *states: str) -> list[Intent]:
        """Return the intents in these states, or in any where none is named; oldest first."""
        query = select(INTENT).order_by(INTENT.c.at)
        if states:
            query = query.where(INTENT.c.state.in_(states))
        return [_intent(row) for row in self.connection.execute(query)]

    def unclear(self) -> list[Intent]:
        """Return the changes whose end nobody knows, oldest first; a look is simply done again."""
        cut_off = self.intents("unknown", "open")
        return [each for each in cut_off if each.intended.action.verb.changes]

    def witnesses(self) -> list[WitnessAdded]:
        """Return the witnesses that the user named, by name."""
        rows = self.connection.execute(select(WITNESS).order_by(WITNESS.c.id))
        return [decode(WitnessAdded, row.body.open(row.id)) for row in rows]

    def work_keys(self) -> tuple[bytes, ...]:
        """Return the work keys that heads were ever signed with, the present one first.

        The present one alone where the vault is locked.
        """
        if self._access.sealer is None:
            return (self._access.keys.work,)
        return log.work_keys(self.connection, self._access.keys)

    def remembered(self, name: str) -> bytes | None:
        """Return what `Ledger.remember` kept under this name."""
        row = run(self.connection, _MARK, (name,)).fetchone()
        return None if row is None else Cell("mark.body", row[0], self._access.sealer).open(name)

    def latest(self) -> datetime | None:
        """Return the latest instant that the log has seen, since the user last set the clock."""
        found = run(self.connection, _SEEN).fetchone()
        return None if found is None else instant(found[0])

    def older(self) -> bool:
        """Do entries in the form of an older program still count? Raises as `log.records`."""
        if run(self.connection, _UPGRADED).fetchone() is not None:
            return False
        first = next(log.records(self.connection, end=1), None)
        return first is not None and isinstance(first.entry, Opened) and not first.entry.holds

    def records(
        self, *, last: int | None = None, begin: int = 0, end: int | None = None
    ) -> list[Record]:
        """Return the opened entries from `begin` to before `end`, oldest first.

        All of these, or the `last` so many of them.
        """
        return list(log.records(self.connection, last=last, begin=begin, end=end))

    def _held(self, row: HeldRow) -> Held:
        """Read a grant and check its signature, unless the very same row was checked before."""
        proven = self._access.proven
        if row not in proven:
            name, version, state, since, sealed = row
            entry = decode(Granted, Cell("grant.body", sealed, self._access.sealer).open(name))
            fits = (name, version) == (entry.grant, entry.version)
            if len(proven) >= _PROVEN:
                proven.clear()
            proven[row] = Held(
                signed.grant_of(entry),
                state,
                signed=fits and signed.grant_stands(entry, self._access.keys),
                since=None if since is None else instant(since),
                narrowed=entry.base is not None,
                by_user=signed.signed_by_user(entry, self._access.keys) if fits else None,
            )
        return proven[row]

    def _since(self, grants: list[Grant]) -> dict[str, datetime]:
        """Return when the user last signed each of them."""
        if not grants:
            return {}
        named = GRANT.c.id.in_([grant.id for grant in grants]) & GRANT.c.signed.is_not(None)
        rows = self.connection.execute(select(GRANT.c.id, GRANT.c.signed).where(named))
        return {row.id: row.signed for row in rows}

    def _ceilings(self) -> list[tuple[Ceiling, str]]:
        """Return every ceiling that ever was, as it stands."""
        found: list[tuple[Ceiling, str]] = []
        for row in self.connection.execute(select(CEILING)):
            entry = decode(CeilingSet, row.body.open(row.id))
            same = (row.id, row.version) == (entry.ceiling, entry.version)
            stands = row.state != "live" or signed.ceiling_stands(entry, self._access.keys)
            if not same or not stands:
                raise LogBroken(f"the ceiling {row.id} is not the one that was signed")
            found.append((signed.ceiling_of(entry), row.state))
        return sorted(found, key=lambda pair: int(pair[0].id[1:]))

    def _under(self, action: Action, now: datetime, except_key: str | None) -> tuple[Under, ...]:
        if not action.verb.spends:
            return ()
        concerned = [each for each in self.ceilings() if each.concerns(action)]
        return tuple(self._spent(each, now, except_key) for each in concerned)

    def _spent(self, ceiling: Ceiling, now: datetime, except_key: str | None) -> Under:
        hosts = [self.blind("host", host) for host in ceiling.hosts]
        currency = ceiling.limits.currency
        return Under(ceiling, spending.spent(self.connection, currency, hosts, now, except_key))

    def _lines(self, action: Action) -> list[str]:
        """Return the blind indexes of the cart lines that an action is about, item by item."""
        return [self.blind("line", cart_line(action.host, item)) for item in action.items]

    def blind(self, kind: str, value: str) -> str:
        """Return the keyed index of a value. Raises `VaultLocked`."""
        return self._access.blind(kind, value)

    def sender(self, key: str) -> str:
        """Return the idempotency key that a shop sees for a key of ours: the same for ever.

        Runs are counted in each home: only with the home's secret is a key nobody else's.
        """
        return self._access.sender(self.connection).blind("idempotency", key)


def _request(row: Row[tuple[object, ...]]) -> Request:
    asked = decode(Asked, row.asked.open(row.id))
    approved = decode(Approved, row.approved.open(row.id)) if row.approved else None
    return Request(asked, row.state, row.at, approved)


def _intent(row: Row[tuple[object, ...]]) -> Intent:
    result = row.result.open(row.key) if row.result else None
    return Intent(decode(Intended, row.body.open(row.key)), row.state, row.at, result)

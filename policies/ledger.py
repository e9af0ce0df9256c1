"""The permission ledger: the log, and what follows from it.

`Ledger.writing()` opens a page: the one write transaction in which entries are appended, the
tables that are their fold are moved along, and the head is signed. Nothing else writes them.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Connection, Row, bindparam, case, func, insert, or_, select, update

from manciple.policies import log
from manciple.policies.canonical import decode, encode
from manciple.policies.database import Database, table_of
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    Entry,
    Finished,
    Granted,
    Intended,
    Opened,
    Outcome,
    Record,
    Revoked,
    Suspended,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.errors import LogBroken, NotFound, VaultLocked
from manciple.policies.grant_text import parse, scope_digest, show
from manciple.policies.grants import Grant, Used
from manciple.policies.home import ALL, Home, suspends
from manciple.policies.keys import PublicKeys, UserKey, WorkKey, public_keys
from manciple.policies.schema import (
    REVISION,
    GrantRow,
    IntentRow,
    MarkRow,
    RequestRow,
    ShopRow,
    WitnessRow,
)
from manciple.policies.sealed import Plain, Sealer
from manciple.policies.state import summed

GRANT = table_of(GrantRow)
REQUEST = table_of(RequestRow)
INTENT = table_of(IntentRow)
SHOP = table_of(ShopRow)
WITNESS = table_of(WitnessRow)
MARK = table_of(MarkRow)

# Built once: to build a statement takes longer than to run it.
_GRANTS = select(GRANT)
_SHOPS = select(SHOP)
_REQUEST = select(REQUEST).where(REQUEST.c.id == bindparam("name"))
_REQUESTS_FOR = select(REQUEST).where(
    REQUEST.c.digest == bindparam("of"), REQUEST.c.state.in_(bindparam("states", expanding=True))
)
_INTENT = select(INTENT).where(INTENT.c.key == bindparam("of"))
_NEW_INTENT = insert(INTENT)
_NO_INTENT = INTENT.delete().where(INTENT.c.key == bindparam("of"))


def _spent(since: str | None) -> Any:  # noqa: ANN401  (SQLAlchemy's own type)
    within = INTENT.c.state != "failed"
    if since is not None:
        within &= INTENT.c.at > bindparam(since)
    return func.sum(case((within, INTENT.c.minor), else_=0))


_USED = (
    select(
        INTENT.c.grant_id,
        func.sum(case((INTENT.c.state != "failed", 1), else_=0)).label("count"),
        _spent("day_ago").label("day"),
        _spent("month_ago").label("month"),
        _spent(None).label("total"),
    )
    .where(or_(bindparam("besides").is_(None), INTENT.c.key != bindparam("besides")))
    .group_by(INTENT.c.grant_id)
)

MIGRATIONS = "manciple.policies:migrations"

RequestState: TypeAlias = Literal["waiting", "approved", "spent", "declined", "expired"]


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
class Held:
    """A grant as it stands."""

    grant: Grant
    state: Literal["live", "suspended", "revoked"]
    signed: bool
    """Does the user's signature fit? Without it, it is no grant."""


class Ledger:
    """The open ledger of one home."""

    def __init__(self, home: Home, work: WorkKey | None) -> None:
        """Open it; without the work key only what stands in the clear can be read."""
        self.home = home
        self.keys: PublicKeys = public_keys(home)
        self._work = work
        self.sealer: Sealer | None = work.sealer if work else None
        self._scribe = log.Scribe(work.note_key, work.public) if work else None
        self._grants: dict[bytes, tuple[Grant, bool]] = {}
        """Grants that were read and checked before, by their stored bodies."""

        self.database = Database(
            home.ledger,
            self.sealer,
            schema=REVISION,
            migrations=MIGRATIONS,
            full_sync=True,
            broken=LogBroken,
        )
        if self._scribe is not None:
            with self.database.reading() as connection:
                former = connection.execute(select(log.FORMER.c.id)).first()
            if former is not None:
                with self.database.writing() as connection:
                    log.bring_up(connection, self._scribe, self.keys)

    @property
    def work(self) -> WorkKey:
        """The work key. Raises `VaultLocked`."""
        if self._work is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        return self._work

    @contextmanager
    def writing(self, now: datetime) -> Generator["Page", None, None]:
        """Open a page; what was appended is durable when the block ends without an error."""
        if now.tzinfo is None:
            raise TypeError("an instant without a time zone")
        if self._scribe is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        with self.database.writing() as connection:
            page = Page(connection, self, now.astimezone(UTC), log.Pen(connection, self._scribe))
            yield page
            page.close()

    @contextmanager
    def reading(self) -> Generator["View", None, None]:
        """Open one consistent view."""
        with self.database.reading() as connection:
            yield View(connection, self)

    def granted(self, body: bytes) -> tuple[Grant, bool]:
        """Read a stored grant, and say whether the user's signature fits it."""
        known = self._grants.get(body)
        if known is None:
            stored = decode(Granted, body)
            grant = replace(parse(stored.scope), id=stored.grant, version=stored.version)
            message = bytes.fromhex(scope_digest(grant))
            signature = bytes.fromhex(stored.signature)
            known = grant, self.keys.verify("user", "grant", message, signature)
            self._grants[body] = known
        return known

    def open_home(self, now: datetime) -> None:
        """Write the first entry of a new home."""
        with self.writing(now) as page:
            page.append(Opened(self.keys.user.hex(), self.keys.work.hex()))

    def remember(self, name: str, body: bytes) -> None:
        """Keep something that this home found out itself, sealed, beside the log."""
        with self.database.writing() as connection:
            connection.execute(MARK.delete().where(MARK.c.id == name))
            connection.execute(insert(MARK).values(id=name, body=Plain(name, body)))

    def take_over_marker(self, now: datetime) -> None:
        """Log what was revoked or suspended without a key, and let go of the marker."""
        named = self.home.revoked()
        if not named:
            return
        why = suspends(named)
        with self.writing(now) as page:
            there = tuple(h.grant.id for h in page.held() if h.state != "revoked")
            gone = tuple(grant for grant in there if ALL in named or grant in named)
            if gone or not why:
                page.append(Revoked(gone))
            if why:
                page.append(Suspended(why))
        self.home.clear_marker(named)


class View:
    """What the ledger says now, in one consistent view."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self.connection = connection
        self._ledger = ledger

    def held(self) -> list[Held]:
        """Return every grant that ever was, in the order they were made."""
        rows = self.connection.execute(_GRANTS).all()
        return sorted((self._held(row) for row in rows), key=lambda h: int(h.grant.id[1:]))

    def live(self) -> list[Grant]:
        """Return the grants that count: live, and signed by the user."""
        return [held.grant for held in self.held() if held.state == "live" and held.signed]

    def used(self, now: datetime, *, besides: str | None = None) -> dict[str, Used]:
        """Return what was done under each grant, `besides` what this key reserves.

        The open and the unknown count as done.
        """
        since = {"day_ago": now - timedelta(hours=24), "month_ago": now - timedelta(days=30)}
        blind = None if besides is None else self.blind("key", besides)
        rows = self.connection.execute(_USED, {**since, "besides": blind})
        return {r.grant_id: Used(r[1], r.day, r.month, r.total) for r in rows}

    def shops(self) -> dict[str, bool]:
        """Return the hosts of the added shops, and whether each is local."""
        rows = self.connection.execute(_SHOPS)
        return {row.host.open(row.id).decode(): row.local for row in rows}

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

    def requests_for(self, action_digest: str, *states: RequestState) -> list[Request]:
        """Return the requests for exactly this action in these states."""
        named = {"of": self.blind("action", action_digest), "states": states}
        return [_request(row) for row in self.connection.execute(_REQUESTS_FOR, named)]

    def intent(self, key: str) -> Intent | None:
        """Return what was tried under this key."""
        row = self.connection.execute(_INTENT, {"of": self.blind("key", key)}).first()
        return None if row is None else _intent(row)

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

    def remembered(self, name: str) -> bytes | None:
        """Return what `Ledger.remember` kept under this name."""
        row = self.connection.execute(select(MARK).where(MARK.c.id == name)).first()
        return None if row is None else row.body.open(row.id)

    def latest(self) -> datetime | None:
        """Return the latest instant that the log holds."""
        return log.latest(self.connection)

    def records(
        self, *, last: int | None = None, begin: int = 0, end: int | None = None
    ) -> list[Record]:
        """Return the opened entries from `begin` to before `end`, oldest first.

        All of these, or the `last` so many of them.
        """
        return list(log.records(self.connection, last=last, begin=begin, end=end))

    def _held(self, row: Row[tuple[object, ...]]) -> Held:
        grant, signed = self._ledger.granted(row.body.open(row.id))
        fits = (row.id, row.version) == (grant.id, grant.version)
        return Held(grant, row.state, fits and signed)

    def blind(self, kind: str, value: str) -> str:
        """Return the keyed index of a value. Raises `VaultLocked`."""
        if self._ledger.sealer is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        return self._ledger.sealer.blind(kind, value)


class Page(View):
    """The open write transaction: appends entries and moves their fold along."""

    def __init__(self, connection: Connection, ledger: Ledger, now: datetime, pen: log.Pen) -> None:
        super().__init__(connection, ledger)
        self.now = now
        self._pen = pen
        self._entries: list[Entry] = []

    def close(self) -> None:
        """Append what was collected, in one go, and move the head."""
        self._pen.put_down(self._entries, self.now)

    def check_state(self) -> None:
        """Raise `LogBroken` where a row is not as we left it (see `policies/state.py`)."""
        state = self._pen.state
        if summed(self.connection, state.key) != state.total:
            raise LogBroken(
                "something in the ledger was changed from outside", hint="manciple audit verify"
            )

    def append(self, entry: Entry) -> None:
        """Add an entry that moves no money and no mandate."""
        self._entries.append(entry)
        match entry:
            case Granted():
                self._put_grant(entry)
            case Revoked():
                gone = GRANT.c.id.in_(entry.grants)
                self.connection.execute(update(GRANT).where(gone).values(state="revoked"))
            case Suspended():
                self._suspend()
            case Asked():
                self._put_request(entry)
            case Approved():
                self._put_approval(entry)
            case Declined():
                self._set_request(entry.request, "expired" if entry.expired else "declined")
            case Intended():
                self._put_intent(entry)
            case WitnessAdded():
                row = {"id": entry.witness, "body": Plain(entry.witness, encode(entry))}
                self.connection.execute(insert(WITNESS).values(**row))
            case WitnessRemoved():
                self.connection.execute(WITNESS.delete().where(WITNESS.c.id == entry.witness))
            case _:
                pass

    def grant(self, grant: Grant, key: UserKey) -> Grant:
        """Record a grant that the user signs now; returns it with its id."""
        count = self.connection.execute(select(func.count()).select_from(GRANT)).scalar_one()
        named = replace(grant, id=f"g{count + 1}", version=1)
        signature = key.sign("grant", bytes.fromhex(scope_digest(named))).hex()
        self.append(Granted(named.id, named.version, show(named), signature))
        return named

    def sign_again(self, grant: Grant, key: UserKey) -> Grant:
        """Record the next version of a grant, with the same scope; it counts from now on."""
        later = replace(grant, version=grant.version + 1)
        signature = key.sign("grant", bytes.fromhex(scope_digest(later))).hex()
        self.append(Granted(later.id, later.version, show(later), signature))
        return later

    def next_request(self) -> str:
        """Return an id for a new request."""
        count = self.connection.execute(select(func.count()).select_from(REQUEST)).scalar_one()
        return f"a{count + 1}"

    def finish(
        self, key: str, outcome: Outcome, *, code: str | None = None, result: bytes | None = None
    ) -> None:
        """Record what became of an intent, and keep its result beside it."""
        self._entries.append(Finished(key, outcome, code))
        blind = self.blind("key", key)
        values: dict[str, object] = {"state": outcome}
        if result is not None:
            values["result"] = Plain(blind, result)
        if outcome == "failed":
            values["minor"] = 0  # it did not happen: what was reserved is free again
        self.connection.execute(update(INTENT).where(INTENT.c.key == blind).values(**values))

    def add_shop(self, host: str, *, local: bool) -> None:
        """Let `hosts added` reach this host."""
        blind = self.blind("host", host)
        self.connection.execute(SHOP.delete().where(SHOP.c.id == blind))
        row = {"id": blind, "local": local, "host": Plain(blind, host.encode())}
        self.connection.execute(insert(SHOP).values(**row))

    def drop_shop(self, host: str) -> None:
        """Let `hosts added` no longer reach it."""
        self.connection.execute(SHOP.delete().where(SHOP.c.id == self.blind("host", host)))

    def _suspend(self) -> None:
        live = update(GRANT).where(GRANT.c.state == "live")
        self.connection.execute(live.values(state="suspended"))
        pending = update(REQUEST).where(REQUEST.c.state.in_(("waiting", "approved")))
        self.connection.execute(pending.values(state="expired"))

    def _put_grant(self, entry: Granted) -> None:
        self.connection.execute(GRANT.delete().where(GRANT.c.id == entry.grant))
        self.connection.execute(
            insert(GRANT).values(
                id=entry.grant,
                version=entry.version,
                state="live",
                body=Plain(entry.grant, encode(entry)),
            )
        )

    def _put_request(self, entry: Asked) -> None:
        self.connection.execute(
            insert(REQUEST).values(
                id=entry.request,
                digest=self.blind("action", entry.action.digest),
                state="waiting",
                at=self.now,
                expires=entry.expires,
                asked=Plain(entry.request, encode(entry)),
            )
        )

    def _put_approval(self, entry: Approved) -> None:
        self._set_request(entry.request, "approved", approved=Plain(entry.request, encode(entry)))

    def _put_intent(self, entry: Intended) -> None:
        blind = self.blind("key", entry.key)
        self.connection.execute(_NO_INTENT, {"of": blind})
        row = {
            "key": blind,
            "state": "open",
            "grant_id": entry.grant,
            "at": self.now,
            "minor": entry.reserved.minor if entry.reserved else 0,
            "body": Plain(blind, encode(entry)),
            "result": None,
        }
        self.connection.execute(_NEW_INTENT, row)
        if entry.request:
            self._set_request(entry.request, "spent")

    def _set_request(self, request: str, state: RequestState, **more: object) -> None:
        query = update(REQUEST).where(REQUEST.c.id == request)
        self.connection.execute(query.values(state=state, **more))


def _request(row: Row[tuple[object, ...]]) -> Request:
    asked = decode(Asked, row.asked.open(row.id))
    approved = decode(Approved, row.approved.open(row.id)) if row.approved else None
    return Request(asked, row.state, row.at, approved)


def _intent(row: Row[tuple[object, ...]]) -> Intent:
    result = row.result.open(row.key) if row.result else None
    return Intent(decode(Intended, row.body.open(row.key)), row.state, row.at, result)

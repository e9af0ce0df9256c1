"""The permission ledger: the log, and what follows from it.

`Ledger.writing()` opens a page: the one write transaction in which entries are appended, the
tables that are their fold are moved along, and the head is signed. Nothing else writes them.
"""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from manciple.policies import log, signed, spending
from manciple.policies.actions import Action, Verb
from manciple.policies.canonical import decode, encode
from manciple.policies.ceilings import Ceiling, Under
from manciple.policies.database import Database, table_of
from manciple.policies.decision import Usage
from manciple.policies.entries import (
    Approved,
    Asked,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
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
from manciple.policies.errors import LogBroken, MancipleError, Misused, NotFound, VaultLocked
from manciple.policies.grants import Grant, Used
from manciple.policies.home import ALL, Home, stops_all, suspends
from manciple.policies.keys import PublicKeys, UserKey, WorkKey, public_keys
from manciple.policies.money import Money
from manciple.policies.narrowing import lower
from manciple.policies.schema import (
    REVISION,
    CeilingRow,
    ClockRow,
    GrantRow,
    MarkRow,
    RequestRow,
    SealingRow,
    ShopRow,
    WitnessRow,
    cart_line,
)
from manciple.policies.sealed import Cell, Plain, Sealer
from manciple.policies.secret import Secret
from manciple.policies.spending import INTENT, LINE
from manciple.policies.state import summed

if TYPE_CHECKING:
    from manciple.policies.fold import Folded

GRANT = table_of(GrantRow)
CEILING = table_of(CeilingRow)
REQUEST = table_of(RequestRow)
SHOP = table_of(ShopRow)
SEALING = table_of(SealingRow)
CLOCK = table_of(ClockRow)
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
_BEFORE = select(INTENT.c.tries, INTENT.c.failures).where(INTENT.c.key == bindparam("of"))
_NEW_INTENT = insert(INTENT)
_NO_INTENT = INTENT.delete().where(INTENT.c.key == bindparam("of"))

_UNFILLED = select(GRANT.c.id).where(GRANT.c.signed.is_(None)).limit(1)
_SEEN = select(CLOCK.c.seen)
_NO_CLOCK, _CLOCK = delete(CLOCK), insert(CLOCK)

MIGRATIONS = "manciple.policies:migrations"
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
class Held:
    """A grant as it stands."""

    grant: Grant
    state: Literal["live", "suspended", "revoked"]
    signed: bool
    """Does it prove itself by the user's signature? Without it, it is no grant."""

    since: datetime | None
    """When the user last signed it; None where that is not known."""

    narrowed: bool
    """Is this version one that only narrows what the user signed?"""


class Ledger:
    """The open ledger of one home."""

    def __init__(self, home: Home, work: WorkKey | None) -> None:
        """Open it; without the work key only what stands in the clear can be read."""
        self.home = home
        self.keys: PublicKeys = public_keys(home)
        self._work = work
        self.proven: dict[tuple[str, int, bytes], tuple[Granted, Grant, bool]] = {}
        """Grants that were opened and whose signatures were checked, by their row as it lies on
        the disk: the same bytes need not be checked for every decision."""

        self.sealer: Sealer | None = work.sealer if work else None
        self._scribe = log.Scribe(work) if work else None
        self._sender: Sealer | None = None
        self.database = Database(
            home.ledger,
            self.sealer,
            schema=REVISION,
            migrations=MIGRATIONS,
            full_sync=True,
            broken=LogBroken,
        )
        if self._scribe is not None:
            self._bring_up(self._scribe)

    def _bring_up(self, scribe: log.Scribe) -> None:
        """Bring what an older program left to how it is kept now."""
        try:
            with self.database.reading() as connection:
                former = connection.execute(select(log.FORMER.c.id)).first() is not None
                empty = connection.execute(_UNFILLED).first() is not None
        except VaultLocked:
            return  # the keys are being changed: whoever reads or writes is told so
        if former:
            with self.database.writing() as connection:
                log.bring_up(connection, scribe, self.keys)
        if empty:
            self._fill_in()

    def _fill_in(self) -> None:
        """Fill in what an older schema did not keep in the clear; the log knows it all."""
        from manciple.policies.fold import fold

        try:
            with self.writing(datetime.now(UTC)) as page:
                page.fill_in(fold(page.connection, self.keys))
        except MancipleError:
            return  # `audit verify` tells what is broken; until then, empty counts as spent

    @property
    def work(self) -> WorkKey:
        """The work key. Raises `VaultLocked`."""
        if self._work is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        return self._work

    def blind(self, kind: str, value: str) -> str:
        """Return the keyed index of a value. Raises `VaultLocked`."""
        return (self.sealer or self.work.sealer).blind(kind, value)

    def sender(self, connection: Connection) -> Sealer:
        """Return what makes idempotency keys: a change of the work key does not change it."""
        if self._sender is None:
            kept = connection.execute(select(SEALING.c.sender)).scalar()
            key = Secret(kept.open("1")) if kept else self.work.derived("blind")
            self._sender = Sealer(key, key)
        return self._sender

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

    def work_keys(self) -> tuple[bytes, ...]:
        """Return the work keys that heads were ever signed with, the present one first.

        The present one alone where the vault is locked.
        """
        if self._ledger.sealer is None:
            return (self._ledger.keys.work,)
        return log.work_keys(self.connection, self._ledger.keys)

    def remembered(self, name: str) -> bytes | None:
        """Return what `Ledger.remember` kept under this name."""
        row = self.connection.execute(select(MARK).where(MARK.c.id == name)).first()
        return None if row is None else row.body.open(row.id)

    def latest(self) -> datetime | None:
        """Return the latest instant that the log has seen, since the user last set the clock."""
        return self.connection.execute(_SEEN).scalar()

    def records(
        self, *, last: int | None = None, begin: int = 0, end: int | None = None
    ) -> list[Record]:
        """Return the opened entries from `begin` to before `end`, oldest first.

        All of these, or the `last` so many of them.
        """
        return list(log.records(self.connection, last=last, begin=begin, end=end))

    def _held(self, row: Row[tuple[object, ...]]) -> Held:
        body: Cell = row.body
        proven, place = self._ledger.proven, (row.id, row.version, body.sealed)
        if place not in proven:
            entry = decode(Granted, body.open(row.id))
            fits = (row.id, row.version) == (entry.grant, entry.version)
            stands = fits and signed.grant_stands(entry, self._ledger.keys)
            if len(proven) >= _PROVEN:
                proven.clear()
            proven[place] = entry, signed.grant_of(entry), stands
        entry, grant, stands = proven[place]
        return Held(grant, row.state, stands, row.signed, entry.base is not None)

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
            stands = row.state != "live" or signed.ceiling_stands(entry, self._ledger.keys)
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
        return self._ledger.blind(kind, value)

    def sender(self, key: str) -> str:
        """Return the idempotency key that a shop sees for a key of ours: the same for ever.

        Runs are counted in each home: only with the home's secret is a key nobody else's.
        """
        return self._ledger.sender(self.connection).blind("idempotency", key)


class Page(View):
    """The open write transaction: appends entries and moves their fold along."""

    def __init__(self, connection: Connection, ledger: Ledger, now: datetime, pen: log.Pen) -> None:
        super().__init__(connection, ledger)
        self.now = now
        self._pen = pen
        self._entries: list[Entry] = []

    def close(self) -> None:
        """Append what was collected, in one go, and move the head."""
        if self._entries:
            reset = any(isinstance(entry, ClockSet) for entry in self._entries)
            seen = self.latest()
            if seen is None or reset or seen < self.now:
                self.connection.execute(_NO_CLOCK)
                self.connection.execute(_CLOCK, {"id": 1, "seen": self.now})
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
                ended = GRANT.c.id.in_(entry.grants)
                self.connection.execute(update(GRANT).where(ended).values(state="revoked"))
            case Suspended():
                self._suspend()
            case Asked():
                self._put_request(entry)
            case Approved():
                self._put_approval(entry)
            case Declined():
                self._set_request(entry.request, entry.state)
            case Intended():
                self._put_intent(entry)
            case CeilingSet():
                self._put_ceiling(entry)
            case CeilingRemoved():
                gone = CEILING.c.id == entry.ceiling
                self.connection.execute(update(CEILING).where(gone).values(state="removed"))
            case WitnessAdded():
                row = {"id": entry.witness, "body": Plain(entry.witness, encode(entry))}
                self.connection.execute(insert(WITNESS).values(**row))
            case WitnessRemoved():
                self.connection.execute(WITNESS.delete().where(WITNESS.c.id == entry.witness))
            case _:
                pass

    def grant(self, grant: Grant, key: UserKey) -> Grant:
        """Record what the user signs now; returns it with its id and version.

        A grant with the id of one that stands is its next version. Raises `NotFound` where none
        of that id stands.
        """
        entry = signed.sign_grant(self._next_version(grant), key)
        self.append(entry)
        return signed.grant_of(entry)

    def narrow(self, grant: Grant) -> Grant:
        """Record a narrower version of the grant with its id; needs no passphrase.

        Raises `Misused` where it is not narrower, and `NotFound` where none of that id stands.
        """
        before = self._standing(grant.id)
        entry = signed.sign_narrowing(self._next_version(grant), before, self._ledger.work)
        self.append(entry)
        return signed.grant_of(entry)

    def set_ceiling(self, ceiling: Ceiling, key: UserKey | WorkKey) -> Ceiling:
        """Record a new ceiling, or a new version of the one with its id.

        Raises `Misused` where it is raised without the user key, `NotFound` where none of that id
        stands.
        """
        every = self._ceilings()
        if ceiling.id == "new":
            named = replace(ceiling, id=f"k{len(every) + 1}", version=1)
        else:
            old = self._standing_ceiling(ceiling.id)
            if not isinstance(key, UserKey) and not lower(ceiling, old):
                raise Misused("this is more than before", hint="sign it with the passphrase")
            named = replace(ceiling, version=old.version + 1)
        self.append(signed.sign_ceiling(named, key))
        return named

    def sign_again(self, grant: Grant, key: UserKey) -> Grant:
        """Record the next version of a grant, with the same scope; it counts from now on."""
        entry = signed.sign_grant(replace(grant, version=grant.version + 1), key)
        self.append(entry)
        return signed.grant_of(entry)

    def sign_for_work_key(self, key: UserKey) -> None:
        """Sign as the user what the work key signed alone, before that is exchanged."""
        for held in self.held():
            if held.state == "live" and held.signed and held.narrowed:
                self.grant(held.grant, key)
            if held.state == "suspended" and held.signed and held.narrowed:
                self.append(Revoked((held.grant.id,)))  # nobody could sign it again
        for ceiling in self.ceilings():
            self.set_ceiling(ceiling, key)

    def remove_ceiling(self, ceiling: str, key: UserKey) -> None:
        """Record that the user takes a ceiling away. Raises `NotFound`."""
        self.append(signed.sign_removal(self._standing_ceiling(ceiling), key))

    def set_clock(self, key: UserKey) -> datetime:
        """Record that the clock is right although a later time was seen, which is returned.

        From here on the latest instant is counted anew. Raises `Misused` where the clock is not
        behind what was seen.
        """
        seen = self.latest()
        if seen is None or self.now >= seen:
            raise Misused("the clock has not gone back", hint="there is nothing to set")
        self.append(signed.sign_clock(self.now, seen, key))
        return seen

    def fill_in(self, folded: "Folded") -> None:
        """Write the columns that revision 0002 added, as they follow from the log."""
        for grant, each in folded.grants.items():
            row = update(GRANT).where(GRANT.c.id == grant)
            self.connection.execute(row.values(signed=each.signed))
        for key, intent in folded.intents.items():
            values = {
                "at": intent.at,
                "currency": intent.currency,
                "host": self.blind("host", intent.host) if intent.host else None,
                "tries": intent.tries,
                "failures": intent.failures,
            }
            row = update(INTENT).where(INTENT.c.key == self.blind("key", key))
            self.connection.execute(row.values(**values))
        self.connection.execute(delete(LINE))
        for key, lines in folded.lines.items():
            blind = self.blind("key", key)
            for name, worth in lines.worths.items():
                self._put_line(blind, self.blind("line", name), lines.grant, worth)

    def next_request(self) -> str:
        """Return an id for a new request."""
        count = self.connection.execute(select(func.count()).select_from(REQUEST)).scalar_one()
        return f"a{count + 1}"

    def finish(
        self,
        key: str,
        outcome: Outcome,
        *,
        code: str | None = None,
        result: bytes | None = None,
        action: Action | None = None,
    ) -> None:
        """Record what became of an intent, and keep its result beside it.

        `action` is what was tried, where the caller knows it already.
        """
        self._entries.append(Finished(key, outcome, code))
        blind = self.blind("key", key)
        values: dict[str, object] = {"state": outcome}
        if result is not None:
            values["result"] = Plain(blind, result)
        if outcome == "failed":  # it did not happen: what was reserved is free again
            values |= {"minor": 0, "failures": INTENT.c.failures + 1}
            self.connection.execute(delete(LINE).where(LINE.c.key == blind))
        if outcome == "done":  # until now it counted whatever its age
            values["at"] = self.now
            tried = None if action else self.intent(key)
            if done := action or (tried and tried.intended.action):
                self._settle_lines(done, blind)
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

    def _next_version(self, grant: Grant) -> Grant:
        if grant.id == "new":
            count = self.connection.execute(select(func.count()).select_from(GRANT)).scalar_one()
            return replace(grant, id=f"g{count + 1}", version=1)
        return replace(grant, version=self._standing(grant.id).version + 1)

    def _standing(self, grant: str) -> Granted:
        row = self.connection.execute(select(GRANT).where(GRANT.c.id == grant)).first()
        gone = self._ledger.home.revoked()
        over = stops_all(gone) or grant in gone
        if row is None or row.state != "live" or over or not self._held(row).signed:
            raise NotFound(f"no grant {grant[:20]!r} stands", hint="manciple permissions")
        return decode(Granted, row.body.open(row.id))

    def _standing_ceiling(self, ceiling: str) -> Ceiling:
        found = next((each for each in self.ceilings() if each.id == ceiling), None)
        if found is None:
            raise NotFound(f"no ceiling {ceiling[:20]!r}", hint="manciple budget")
        return found

    def _put_grant(self, entry: Granted) -> None:
        by_user = entry.base is None
        since = self.now if by_user else self._since_of(entry.grant)
        # Narrowing takes nothing up again: only the user's own signature does.
        state = "live" if by_user else self._state_of(entry.grant)
        self.connection.execute(GRANT.delete().where(GRANT.c.id == entry.grant))
        self.connection.execute(
            insert(GRANT).values(
                id=entry.grant,
                version=entry.version,
                state=state,
                signed=since,
                body=Plain(entry.grant, encode(entry)),
            )
        )

    def _state_of(self, grant: str) -> str:
        query = select(GRANT.c.state).where(GRANT.c.id == grant)
        return self.connection.execute(query).scalar() or "live"

    def _since_of(self, grant: str) -> datetime | None:
        query = select(GRANT.c.signed).where(GRANT.c.id == grant)
        return self.connection.execute(query).scalar()

    def _put_ceiling(self, entry: CeilingSet) -> None:
        self.connection.execute(delete(CEILING).where(CEILING.c.id == entry.ceiling))
        self.connection.execute(
            insert(CEILING).values(
                id=entry.ceiling,
                version=entry.version,
                state="live",
                body=Plain(entry.ceiling, encode(entry)),
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
        blind, reserved = self.blind("key", entry.key), entry.reserved
        before = self.connection.execute(_BEFORE, {"of": blind}).first()
        host = entry.action.host
        self.connection.execute(_NO_INTENT, {"of": blind})
        row = {
            "key": blind,
            "state": "open",
            "grant_id": entry.grant,
            "at": self.now,
            "minor": reserved.minor if reserved else 0,
            "currency": reserved.currency if reserved else None,
            "host": self.blind("host", host) if reserved and host else None,
            "tries": before.tries + 1 if before else 1,
            "failures": before.failures if before else 0,
            "body": Plain(blind, encode(entry)),
            "result": None,
        }
        self.connection.execute(_NEW_INTENT, row)
        if entry.action.verb is Verb.CART_ADD:
            self._put_lines(entry, blind)
        if entry.request:
            self._set_request(entry.request, "spent")

    def _put_lines(self, entry: Intended, blind: str) -> None:
        """Count the lines that may lie in the cart from now on."""
        self.connection.execute(delete(LINE).where(LINE.c.key == blind))
        names = self._lines(entry.action)
        worths = spending.worths(dict(zip(names, entry.action.items, strict=True)))
        for line, worth in worths.items():
            self._put_line(blind, line, entry.grant, worth)

    def _put_line(self, key: str, line: str, grant: str, worth: Money) -> None:
        values = {"minor": worth.minor, "currency": worth.currency}
        row = {"key": key, "line": line, "grant_id": grant, **values}
        self.connection.execute(insert(LINE).values(**row))

    def _settle_lines(self, action: Action, blind: str) -> None:
        """Let go of the lines that a done effect replaced, took out or ordered."""
        if action.verb in {Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE}:
            gone = delete(LINE).where(LINE.c.line.in_(self._lines(action)))
            if action.verb is Verb.CART_ADD:
                gone = gone.where(LINE.c.key != blind)
            self.connection.execute(gone)

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

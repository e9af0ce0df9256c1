"""The book: shops, offers seen, watches, saved runs and notices, all sealed but for times.

It keeps what is to be done and what was seen; what may be done is in the ledger.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias, cast

from sqlalchemy import Column, Connection, MetaData, Row, delete, func, insert, select, update
from sqlmodel import Field, SQLModel

from manciple.policies.canonical import decode, encode
from manciple.policies.database import Database, Utc, table_of
from manciple.policies.errors import NotFound, StoreRefused
from manciple.policies.home import Home
from manciple.policies.keeping import Keeper, Under, again, under
from manciple.policies.reseal import reseal
from manciple.policies.sealed import Plain, Sealed, Sealer, anew, blind_of
from manciple.tools.carts import Cart, CartLine, Handed
from manciple.tools.offers import Offer, Wish
from manciple.tools.stores.interface import Memory
from manciple.tools.watches import Kept, Look, Watch, WatchState, fires

REVISION = "0002"
MIGRATIONS = "manciple.tools:migrations"

_CART = "cart "
_CALL = "call "
_PROMPT = "prompt "
_HANDED = "handed "

PROMPTS = 400
"""How many prompts are kept, each whole: a new one takes the place of the oldest."""

PROMPTS_BYTES = 40_000_000
"""Of all kept prompts together, on disk: beyond it the oldest go, and never a part of one."""

RunState: TypeAlias = Literal["open", "waiting", "done", "failed"]


def _name_of_setting(
    name: str, cells: Mapping[str, bytes], blind: Callable[[str, str], str]
) -> str:
    """A held cart is named by the blind index of its shop; a call by that of itself."""
    if name.startswith(_CART):
        return _CART + blind("host", decode(Cart, cells["value"]).host)
    if name.startswith(_CALL):
        return _CALL + blind("call", decode(_Called, cells["value"]).call)
    return name


@dataclass(frozen=True, slots=True)
class _Called:
    """Which run answers a call, until the answer was given."""

    call: str
    run: str


@dataclass(frozen=True, slots=True)
class _Waits:
    """What a watch waits for, and the grant that says so."""

    wish: Wish
    grant: str | None


class BookRow(SQLModel):
    """The base of every table here: one metadata for one database."""

    metadata: ClassVar[MetaData] = MetaData()  # pyright: ignore[reportIncompatibleVariableOverride]
    model_config = {"arbitrary_types_allowed": True}


class StoreRow(BookRow, table=True):
    """An added shop."""

    __tablename__: ClassVar[Any] = "store"
    id: str = Field(
        primary_key=True,
        sa_column_kwargs=blind_of("host", lambda cells: decode(Shop, cells["body"]).host),
    )
    body: Any = Field(sa_column=Column(Sealed("store.body"), nullable=False))
    memory: Any = Field(sa_column=Column(Sealed("store.memory"), nullable=False))


class OfferRow(BookRow, table=True):
    """An offer that was shown to the user under its handle."""

    __tablename__: ClassVar[Any] = "offer"
    id: str = Field(
        primary_key=True,
        sa_column_kwargs=blind_of("offer", lambda cells: decode(Offer, cells["body"]).ref.handle),
    )
    at: datetime = Field(sa_type=Utc)
    body: Any = Field(sa_column=Column(Sealed("offer.body"), nullable=False))


class WatchRow(BookRow, table=True):
    """A watch."""

    __tablename__: ClassVar[Any] = "watch"
    id: str = Field(primary_key=True)
    state: str = Field(index=True)
    due: datetime = Field(sa_type=Utc, index=True)
    body: Any = Field(sa_column=Column(Sealed("watch.body"), nullable=False))


class RunRow(BookRow, table=True):
    """A saved run."""

    __tablename__: ClassVar[Any] = "run"
    id: str = Field(primary_key=True)
    state: str = Field(index=True)
    at: datetime = Field(sa_type=Utc)
    body: Any = Field(sa_column=Column(Sealed("run.body"), nullable=False))


class NoticeRow(BookRow, table=True):
    """A notice that was given."""

    __tablename__: ClassVar[Any] = "notice"
    id: int = Field(primary_key=True)
    at: datetime = Field(sa_type=Utc)
    body: Any = Field(sa_column=Column(Sealed("notice.body"), nullable=False))


class SettingRow(BookRow, table=True):
    """A setting of the home, such as its currency."""

    __tablename__: ClassVar[Any] = "setting"
    name: str = Field(primary_key=True, sa_column_kwargs=anew(_name_of_setting))
    value: Any = Field(sa_column=Column(Sealed("setting.value"), nullable=False))


class SealingRow(BookRow, table=True):
    """Under which work key this database is sealed. One row."""

    __tablename__: ClassVar[Any] = "sealing"
    id: int = Field(primary_key=True)
    generation: int


STORE, OFFER, WATCH = table_of(StoreRow), table_of(OfferRow), table_of(WatchRow)
RUN, NOTICE, SETTING = table_of(RunRow), table_of(NoticeRow), table_of(SettingRow)


@dataclass(frozen=True, slots=True)
class Shop:
    """An added shop."""

    host: str
    base: str
    kind: str
    """As `stores.detect` names it: `ucp`, `vendure`, `schema_org`."""

    local: bool
    abilities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run as it was last saved."""

    id: str
    state: RunState
    at: datetime
    body: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """A notice that was given."""

    at: datetime
    title: str
    lines: tuple[str, ...]
    watch: str | None = None
    """The watch that it tells of; None where it is about something else."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What was sent to a model."""

    at: datetime
    run: str
    """What it was for."""

    host: str
    model: str
    body: str
    """Exactly what was sent."""


class Book:
    """The open book of one home."""

    def __init__(self, home: Home, sealer: Sealer, keeper: Keeper | None = None) -> None:
        """Open it. Without a `keeper`, what was made from fields of the profile stays shut."""
        self._sealer = sealer
        self._keeper = keeper
        self.database = Database(
            home.book, sealer, schema=REVISION, migrations=MIGRATIONS, full_sync=True
        )

    # Shops

    def add_store(self, shop: Shop) -> None:
        """Add a shop, or bring what is known of it up to date."""
        name = self._blind("host", shop.host)
        with self.database.writing() as connection:
            kept = connection.execute(select(STORE.c.memory).where(STORE.c.id == name)).scalar()
            memory = kept.open(name) if kept else b"{}"
            connection.execute(delete(STORE).where(STORE.c.id == name))
            row = {"id": name, "body": Plain(name, encode(shop)), "memory": Plain(name, memory)}
            connection.execute(insert(STORE).values(**row))

    def stores(self) -> list[Shop]:
        """Return the added shops by host."""
        with self.database.reading() as connection:
            rows = connection.execute(select(STORE.c.id, STORE.c.body))
            shops = [decode(Shop, row.body.open(row.id)) for row in rows]
        return sorted(shops, key=lambda shop: shop.host)

    def store(self, host: str) -> Shop:
        """Return one shop. Raises `NotFound`."""
        name = self._blind("host", host)
        with self.database.reading() as connection:
            cell = connection.execute(select(STORE.c.body).where(STORE.c.id == name)).scalar()
        if cell is None:
            raise NotFound(f"no shop {host[:60]!r} here", hint="manciple store add URL")
        return decode(Shop, cell.open(name))

    def drop_store(self, host: str) -> None:
        """Forget a shop and what its connector kept."""
        with self.database.writing() as connection:
            connection.execute(delete(STORE).where(STORE.c.id == self._blind("host", host)))

    def memory(self, host: str) -> Memory:
        """Return what the connector of this shop keeps."""
        return _StoreMemory(self, self._blind("host", host))

    # Offers

    def remember(self, offers: Iterable[Offer], now: datetime) -> None:
        """Keep offers, so that their handles can be typed.

        Raises `StoreRefused`, and keeps none of them, where a handle already names another offer.
        """
        with self.database.writing() as connection:
            for offer in offers:
                name = self._blind("offer", offer.ref.handle)
                kept = connection.execute(select(OFFER.c.body).where(OFFER.c.id == name)).scalar()
                if kept is not None and decode(Offer, kept.open(name)).ref != offer.ref:
                    raise StoreRefused(
                        f"two different offers have the handle {offer.ref.handle}",
                        hint="look for one of them alone: manciple find, with more conditions",
                    )
                connection.execute(delete(OFFER).where(OFFER.c.id == name))
                row = {"id": name, "at": now, "body": Plain(name, encode(offer))}
                connection.execute(insert(OFFER).values(**row))

    def offer(self, handle: str) -> Offer:
        """Return the offer last seen under a handle. Raises `NotFound`."""
        name = self._blind("offer", handle)
        with self.database.reading() as connection:
            cell = connection.execute(select(OFFER.c.body).where(OFFER.c.id == name)).scalar()
        if cell is None:
            raise NotFound(f"no offer {handle[:20]!r} was shown here", hint="manciple find …")
        return decode(Offer, cell.open(name))

    def currencies(self) -> dict[str, frozenset[str]]:
        """Return by host the currencies in which its offers were last shown here."""
        with self.database.reading() as connection:
            rows = connection.execute(select(OFFER.c.id, OFFER.c.body)).fetchall()
        found: dict[str, set[str]] = {}
        for row in rows:
            offer = decode(Offer, row.body.open(row.id))
            found.setdefault(offer.ref.host, set()).add(offer.price.currency)
        return {host: frozenset(seen) for host, seen in found.items()}

    # Carts that are held here, for shops that have none to fill

    def held(self, host: str) -> Cart:
        """Return the cart that is held here for a shop; empty where there is none."""
        with self.database.reading() as connection:
            return self._held(connection, host)

    def hold(self, line: CartLine, link: str | None) -> Cart:
        """Make the held cart hold this line; quantity 0 takes it out."""
        with self.database.writing() as connection:
            cart = self._held(connection, line.ref.host)
            others = tuple(kept for kept in cart.lines if kept.ref != line.ref)
            lines = (*others, line) if line.quantity else others
            changed = replace(cart, lines=lines, hand_off=link or cart.hand_off)
            self._keep(connection, _CART + self._blind("host", cart.host), encode(changed))
        return changed

    def _held(self, connection: Connection, host: str) -> Cart:
        kept = self._setting(connection, _CART + self._blind("host", host))
        return decode(Cart, kept) if kept else Cart(host, "", ())

    # Carts that were handed to the person

    def hand_over(self, handed: Handed) -> Handed:
        """Keep a cart that is handed over; return it with its id.

        What is still open at that shop is the same hand-off, opened again.
        """
        with self.database.writing() as connection:
            before = [h for h in self._handed(connection) if h.state == "open"]
            again = next((h for h in before if h.cart.host == handed.cart.host), None)
            if again is None:
                number = int(self._setting(connection, "handed") or b"0") + 1
                self._keep(connection, "handed", str(number).encode())
                named = replace(handed, id=f"h{number}")
            else:
                same = again.cart.lines == handed.cart.lines
                named = replace(handed, id=again.id, asked=again.asked and same)
            self._keep(connection, f"{_HANDED}{named.id}", encode(named))
        return named

    def handed_over(self) -> list[Handed]:
        """Return the carts that were handed over, the latest first."""
        with self.database.reading() as connection:
            found = self._handed(connection)
        return sorted(found, key=lambda each: int(each.id[1:]), reverse=True)

    def put_handed(self, handed: Handed) -> None:
        """Keep what became of a hand-off."""
        with self.database.writing() as connection:
            self._keep(connection, f"{_HANDED}{handed.id}", encode(handed))

    def _handed(self, connection: Connection) -> list[Handed]:
        query = select(SETTING).where(SETTING.c.name.startswith(_HANDED))
        return [decode(Handed, r.value.open(r.name)) for r in connection.execute(query)]

    # Watches

    def new_watch(self, wanted: str) -> str:
        """Return an id that no watch has had; for the same `wanted`, the run and step, the same.

        So the grant that comes with a watch can name it before there is one.
        """
        with self.database.writing() as connection:
            known = self._setting(connection, f"watch of {wanted}")
            if known:
                return known.decode()
            name = self._next_watch(connection)
            self._keep(connection, f"watch of {wanted}", name.encode())
        return name

    def _next_watch(self, connection: Connection) -> str:
        last = int(self._setting(connection, "watches") or b"0")
        number = max(last + 1, _next(connection, WATCH))
        self._keep(connection, "watches", str(number).encode())
        return f"w{number}"

    def add_watch(self, watch: Watch, due: datetime) -> Watch:
        """Keep a new watch; returns it with its id, which it has already or gets now."""
        with self.database.writing() as connection:
            name = self._next_watch(connection) if watch.id == "new" else watch.id
            named = replace(watch, id=name)
            kept = Kept(named, "watching", due)
            connection.execute(insert(WATCH).values(id=named.id, **self._watch_row(kept)))
        return named

    def watches(self, *states: WatchState) -> list[Kept]:
        """Return the watches in these states, or all, in the order they were made."""
        query = select(WATCH.c.id, WATCH.c.body)
        if states:
            query = query.where(WATCH.c.state.in_(states))
        with self.database.reading() as connection:
            found = [self._opened(row.body.open(row.id)) for row in connection.execute(query)]
        kept = (each for each in found if not states or each.state in states)
        return sorted(kept, key=lambda kept: int(kept.watch.id[1:]))

    def watch(self, watch: str) -> Kept:
        """Return one watch. Raises `NotFound`."""
        with self.database.reading() as connection:
            return self._kept(connection, watch)

    def set_watch(self, watch: str, state: WatchState) -> None:
        """Move a watch to another state."""
        with self.database.writing() as connection:
            self._put(connection, replace(self._kept(connection, watch), state=state))

    def put_watch(self, kept: Kept) -> None:
        """Keep a watch as it is now."""
        with self.database.writing() as connection:
            self._put(connection, kept)

    def saw(self, look: Look, now: datetime, due: datetime) -> None:
        """Keep what a look showed, and when to look again."""
        with self.database.writing() as connection:
            kept = self._kept(connection, look.watch)
            self._put(
                connection, replace(kept, seen=look.lowest, how=look.how, looked=now, due=due)
            )

    def fire(self, watch: str, run: SavedRun, told: Offer) -> bool:
        """Mark a watch as fired and save its run, both or neither.

        False where another process was faster, so that one firing makes one run and one notice.
        """
        with self.database.writing() as connection:
            kept = self._kept(connection, watch)
            if not fires(kept, Look(watch, told, told.price)):
                return False
            state: WatchState = "fired" if kept.watch.then == "cart" else "watching"
            self._put(connection, replace(kept, state=state, told=told.price))
            connection.execute(insert(RUN).values(**_run_row(run)))
            return True

    def _kept(self, connection: Connection, watch: str) -> Kept:
        cell = connection.execute(select(WATCH.c.body).where(WATCH.c.id == watch)).scalar()
        if cell is None:
            raise NotFound(f"no watch {watch[:20]!r}", hint="manciple watch list")
        return self._opened(cell.open(watch))

    def _put(self, connection: Connection, kept: Kept) -> None:
        mine = WATCH.c.id == kept.watch.id
        connection.execute(update(WATCH).where(mine).values(**self._watch_row(kept)))

    def _watch_row(self, kept: Kept) -> dict[str, object]:
        body = Plain(kept.watch.id, encode(self._at_rest(kept)))
        return {"state": kept.state, "due": kept.due, "body": body}

    def _at_rest(self, kept: Kept) -> Kept:
        watch = kept.watch
        if not watch.made_from or self._keeper is None or watch.wish == Wish():
            return kept
        data, place = encode(_Waits(watch.wish, watch.grant)), f"watch {watch.id}"
        stored = under(self._keeper, watch.made_from, data, place)
        return replace(kept, watch=replace(watch, wish=Wish(), grant=None), sealed=stored.sealed)

    def _opened(self, body: bytes) -> Kept:
        """Return a watch as it was; one whose field was erased or set anew has stopped."""
        kept = decode(Kept, body)
        if not kept.sealed or self._keeper is None:
            return kept
        stored = Under(kept.watch.made_from, kept.sealed)
        data = again(self._keeper, stored, f"watch {kept.watch.id}")
        if data is None:
            return replace(kept, state="stopped", sealed="")
        waits = decode(_Waits, data)
        watch = replace(kept.watch, wish=waits.wish, grant=waits.grant)
        return replace(kept, watch=watch, sealed="")

    # Runs

    def new_run(self) -> str:
        """Return an id that no run has had."""
        with self.database.writing() as connection:
            return self._next_run(connection)

    def run_for(self, call: str) -> str:
        """Return the run that answers `call`, a new id where there is none.

        For the same call it is the same until `answered`, whichever process asks.
        """
        name = _CALL + self._blind("call", call)
        with self.database.writing() as connection:
            if known := self._setting(connection, name):
                return decode(_Called, known).run
            run = self._next_run(connection)
            self._keep(connection, name, encode(_Called(call, run)))
        return run

    def answered(self, call: str, run: str) -> None:
        """Let go of a call whose run has ended: the next of the same is another."""
        name = _CALL + self._blind("call", call)
        with self.database.writing() as connection:
            if (known := self._setting(connection, name)) and decode(_Called, known).run == run:
                connection.execute(delete(SETTING).where(SETTING.c.name == name))

    def _next_run(self, connection: Connection) -> str:
        number = int(self._setting(connection, "runs") or b"0") + 1
        self._keep(connection, "runs", str(number).encode())
        return f"r{number}"

    def save_run(self, run: SavedRun) -> None:
        """Save a run as it stands; durable when this returns."""
        with self.database.writing() as connection:
            connection.execute(delete(RUN).where(RUN.c.id == run.id))
            connection.execute(insert(RUN).values(**_run_row(run)))

    def run(self, run: str) -> SavedRun:
        """Return one saved run. Raises `NotFound`."""
        with self.database.reading() as connection:
            row = connection.execute(select(RUN).where(RUN.c.id == run)).first()
        if row is None:
            raise NotFound(f"no run {run[:20]!r}", hint="manciple audit log")
        return _saved(row)

    def runs(self, *states: RunState) -> list[SavedRun]:
        """Return the runs in these states, oldest first."""
        query = select(RUN).where(RUN.c.state.in_(states)).order_by(RUN.c.at)
        with self.database.reading() as connection:
            return [_saved(row) for row in connection.execute(query)]

    # Prompts

    def keep_prompt(self, prompt: Prompt) -> None:
        """Keep what is about to be sent to a model."""
        with self.database.writing() as connection:
            number = int(self._setting(connection, "prompts") or b"0")
            self._keep(connection, f"{_PROMPT}{number % PROMPTS}", encode(prompt))
            self._keep(connection, "prompts", str(number + 1).encode())
            self._let_go(connection, number)

    def _let_go(self, connection: Connection, newest: int) -> None:
        """Delete the oldest prompts that there is no more room for; the newest stays."""
        query = select(SETTING.c.name, func.length(SETTING.c.value))
        rows = connection.execute(query.where(SETTING.c.name.startswith(_PROMPT))).fetchall()
        sizes = {str(name): int(size) for name, size in rows}
        over = sum(sizes.values()) - PROMPTS_BYTES
        for place in range(1, PROMPTS):
            if over <= 0:
                return
            name = f"{_PROMPT}{(newest + place) % PROMPTS}"
            over -= sizes.get(name, 0)
            connection.execute(delete(SETTING).where(SETTING.c.name == name))

    def prompts(self, run: str | None = None) -> list[Prompt]:
        """Return the kept prompts, of one run or all, in the order of sending."""
        query = select(SETTING).where(SETTING.c.name.startswith(_PROMPT))
        with self.database.reading() as connection:
            found = [decode(Prompt, r.value.open(r.name)) for r in connection.execute(query)]
        return sorted((p for p in found if run in {None, p.run}), key=lambda each: each.at)

    def forget_prompts(self) -> int:
        """Erase the kept prompts; return how many they were."""
        gone = delete(SETTING).where(SETTING.c.name.startswith(_PROMPT))
        with self.database.writing() as connection:
            count = connection.execute(gone).rowcount
        self.database.scrub()
        return count

    # What a field of the vault held

    def rewrite(self, change: Callable[[str, bytes], bytes | None]) -> None:
        """Change what is kept, by table and body; what becomes None is deleted.

        Runs, watches, offers, notices and prompts: what is held in a cart is left as it is.
        """
        kept = (RUN, RUN.c.id, RUN.c.body), (WATCH, WATCH.c.id, WATCH.c.body)
        seen = (OFFER, OFFER.c.id, OFFER.c.body), (NOTICE, NOTICE.c.id, NOTICE.c.body)
        with self.database.writing() as connection:
            for table, key, body in (*kept, *seen, (SETTING, SETTING.c.name, SETTING.c.value)):
                query = select(key, body)
                if table is SETTING:
                    query = query.where(key.startswith(_PROMPT))
                for name, cell in connection.execute(query).fetchall():
                    before = cell.open(str(name))
                    after = change(table.name, before)
                    if after is None:
                        connection.execute(delete(table).where(key == name))
                    elif after != before:
                        values = {body.name: Plain(str(name), after)}
                        connection.execute(update(table).where(key == name).values(**values))

    # Notices and settings

    def tell(self, told: Told) -> None:
        """Keep a notice for the inbox."""
        with self.database.writing() as connection:
            number = _next(connection, NOTICE)
            row = {"id": number, "at": told.at, "body": Plain(str(number), encode(told))}
            connection.execute(insert(NOTICE).values(**row))

    def told(self, last: int) -> list[Told]:
        """Return the latest notices, newest first."""
        query = select(NOTICE).order_by(NOTICE.c.id.desc()).limit(last)
        with self.database.reading() as connection:
            rows = connection.execute(query)
            return [decode(Told, row.body.open(str(row.id))) for row in rows]

    def setting(self, name: str) -> str | None:
        """Return a setting."""
        with self.database.reading() as connection:
            value = self._setting(connection, name)
        return None if value is None else value.decode()

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self.database.writing() as connection:
            self._keep(connection, name, value.encode())

    def _setting(self, connection: Connection, name: str) -> bytes | None:
        cell = connection.execute(select(SETTING.c.value).where(SETTING.c.name == name)).scalar()
        return None if cell is None else cell.open(name)

    def _keep(self, connection: Connection, name: str, value: bytes) -> None:
        connection.execute(delete(SETTING).where(SETTING.c.name == name))
        row = {"name": name, "value": Plain(name, value)}
        connection.execute(insert(SETTING).values(**row))

    def _blind(self, kind: str, value: str) -> str:
        return self._sealer.blind(kind, value)


def reseal_book(home: Home, old: Sealer, new: Sealer) -> None:
    """Seal the book under the next work key, unless that was done before."""
    database = Book(home, old).database
    with database.sealing_anew(new) as connection:
        if connection is not None:
            reseal(connection, BookRow.metadata, old, new)
    database.compact()
    database.close()


class _StoreMemory:
    """A connector's memory: a small sealed map in the shop's row."""

    def __init__(self, book: Book, row: str) -> None:
        self._book = book
        self._row = row

    def get(self, name: str) -> str | None:
        with self._book.database.reading() as connection:
            return self._read(connection).get(name)

    def keep(self, name: str, value: str) -> None:
        with self._book.database.writing() as connection:
            kept = self._read(connection)
            if value:
                kept[name] = value
            else:
                kept.pop(name, None)
            memory = Plain(self._row, encode(kept))
            changed = update(STORE).where(STORE.c.id == self._row).values(memory=memory)
            if connection.execute(changed).rowcount == 0:
                raise NotFound("the shop is no longer here")

    def _read(self, connection: Connection) -> dict[str, str]:
        query = select(STORE.c.memory).where(STORE.c.id == self._row)
        cell = connection.execute(query).scalar()
        return {} if cell is None else cast("dict[str, str]", json.loads(cell.open(self._row)))


def _next(connection: Connection, table: Any) -> int:  # noqa: ANN401  (any of ours)
    return connection.execute(select(func.count()).select_from(table)).scalar_one() + 1


def _run_row(run: SavedRun) -> dict[str, object]:
    return {"id": run.id, "state": run.state, "at": run.at, "body": Plain(run.id, run.body)}


def _saved(row: Row[tuple[object, ...]]) -> SavedRun:
    return SavedRun(row.id, row.state, row.at, row.body.open(row.id))

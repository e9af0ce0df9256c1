"""Small true helpers: a clock that is set by hand, homes with real keys, actions to ask for."""

import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from manciple.policies import approval, audit
from manciple.policies.actions import (
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Item,
    Origin,
    ToolId,
    Verb,
)
from manciple.policies.entries import Entry, Revoked
from manciple.policies.gate import Answer, Effect, Gate
from manciple.policies.grant_text import parse
from manciple.policies.grants import Grant
from manciple.policies.home import Home
from manciple.policies.keys import UserKey, WorkKey, make_keys, unlock_user
from manciple.policies.ledger import Ledger
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PASSPHRASE = Secret("correct horse battery")
SHOP = "shop.example"
DIGEST = "0" * 64

CARTS = f"tool=cart verb=cart.add asker=agent,user hosts {SHOP}"
ORDERS = f"tool=order verb=order.place asker=agent,user hosts {SHOP}"


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **units: float) -> None:
        """Go on (or back, with a negative amount) by so many `minutes`, `days`…"""
        self.now += timedelta(**units)


@dataclass(frozen=True)
class Seed:
    """A new home with its keys, made once, because Argon2id is slow on purpose."""

    path: Path
    work: WorkKey
    user: UserKey

    @classmethod
    def made(cls, path: Path) -> "Seed":
        """Make the home at `path`."""
        home = Home(path).made()
        work = make_keys(home, PASSPHRASE)
        ledger = Ledger(home, work)
        ledger.open_home(NOW)
        ledger.database.close()
        return cls(path, work, unlock_user(home, PASSPHRASE))

    def copied(self, path: Path) -> "House":
        """Return an own copy of it, open."""
        shutil.copytree(self.path, path)
        path.chmod(0o700)
        return House(Home(path), self.work, self.user)


class House:
    """An open home, and what a person does in it."""

    def __init__(self, home: Home, work: WorkKey, user: UserKey) -> None:
        self.home = home
        self.work = work
        self.user = user
        self.clock = Clock()
        self.open()

    def open(self) -> None:
        """Open it, as a new process would."""
        self.ledger = Ledger(self.home, self.work)
        self.vault = Vault(self.ledger)
        self.gate = Gate(self.ledger, self.vault, self.clock)

    def locked(self) -> Ledger:
        """Open the ledger without a key."""
        return Ledger(self.home, None)

    def grant(self, text: str) -> Grant:
        """Sign a grant."""
        with self.ledger.writing(self.clock()) as page:
            return page.grant(parse(text), self.user)

    def revoke(self, *grants: str) -> None:
        """Revoke with the vault open."""
        self.append(Revoked(grants))

    def lift(self, grant: str) -> None:
        """Sign that a grant ends wholly."""
        with self.ledger.writing(self.clock()) as page:
            page.lift(grant, self.user)

    def append(self, entry: Entry) -> None:
        """Add an entry."""
        with self.ledger.writing(self.clock()) as page:
            page.append(entry)

    def approve(self, request: str, key: UserKey | WorkKey | None = None) -> None:
        """Say yes to a request; with the user key unless another is given."""
        with self.ledger.writing(self.clock()) as page:
            asked = page.request(request).asked
            page.append(approval.approve(asked, key or self.user, page.era()))

    def state(self, request: str) -> str:
        """Return how a request stands."""
        with self.ledger.reading() as view:
            return view.request(request).state

    def intent(self, key: str) -> str | None:
        """Return how an effect stands."""
        with self.ledger.reading() as view:
            found = view.intent(key)
            return found.state if found else None

    def own(self, key: str) -> str:
        """Return the idempotency key that this home sends for a key of its own."""
        return self.work.sealer.blind("idempotency", key)

    def held(self, grant: Grant | str) -> int:
        """Return the minor units that are reserved or spent under a grant."""
        name = grant if isinstance(grant, str) else grant.id
        with self.ledger.reading() as view:
            used = view.used(self.clock()).get(name)
            return used.total if used else 0

    def kinds(self) -> list[str]:
        """Return the kinds of the log's entries, oldest first."""
        with self.ledger.reading() as view:
            return [record.entry.kind for record in view.records()]

    def rules(self) -> list[str]:
        """Return the rules of all refusals, oldest first."""
        with self.ledger.reading() as view:
            entries = [record.entry for record in view.records()]
        return [entry.rule for entry in entries if entry.kind == "decided"]

    def problems(self) -> tuple[str, ...]:
        """Verify the ledger."""
        return audit.verify(self.ledger).problems

    def sql(self, statement: str, *values: object) -> list[Any]:
        """Do to the database what somebody with an editor could."""
        raw = sqlite3.connect(self.home.ledger, isolation_level=None)
        try:
            return raw.execute(statement, values).fetchall()
        finally:
            raw.close()

    async def ask(
        self,
        wanted: Action,
        doing: "Doing | Effect[Done] | None" = None,
        key: str = "run/1",
        run: str = "run",
    ) -> Answer["Done"]:
        """Ask at the gate."""
        effect = doing if isinstance(doing, Effect) else (doing or Doing()).effect
        return await self.gate.perform(wanted, effect, key=key, run=run)


@dataclass(frozen=True, slots=True)
class Done:
    """What our effects give."""

    text: str


@dataclass
class Doing:
    """An effect that counts, and does what it was told to."""

    does: Callable[[Warrant], Awaitable[None]] | None = None
    """Something to happen inside; it may raise."""

    earlier: Done | None = None
    """What looking for an earlier try finds."""

    looks: Exception | None = None
    """What looking for an earlier try raises, where it cannot be done."""

    warrants: list[Warrant] = field(default_factory=list[Warrant])
    """One for each time it ran."""

    looked: int = 0
    """How often an earlier try was looked for."""

    async def run(self, warrant: Warrant) -> Done:
        """Do it."""
        self.warrants.append(warrant)
        if self.does:
            await self.does(warrant)
        return Done(f"done {len(self.warrants)}")

    async def found(self, warrant: Warrant) -> Done | None:
        """Look for an earlier try."""
        self.looked += 1
        if self.looks:
            raise self.looks
        return self.earlier

    @property
    def times(self) -> int:
        """How often it ran."""
        return len(self.warrants)

    @property
    def effect(self) -> Effect[Done]:
        """It, with a way to look for an earlier try."""
        return Effect(self.run, Done, self.found)

    @property
    def blind(self) -> Effect[Done]:
        """It, with no way to look."""
        return Effect(self.run, Done)


def raising(error: BaseException) -> Doing:
    """Return an effect that fails."""

    async def fails(warrant: Warrant) -> None:
        raise error

    return Doing(fails)


def said(**values: str | int | bool) -> tuple[Argument, ...]:
    """Return arguments in the user's own words."""
    return tuple(Argument(name, value, (USER,)) for name, value in values.items())


def argument(*origins: Origin) -> tuple[Argument, ...]:
    """Return one argument that was made from `origins`."""
    return (Argument("offer", "o1", origins),)


ITEM = Item(
    offer="o1",
    title="Merino socks",
    variant="sock-42",
    quantity=1,
    unit_price=Money(1000, "USD"),
    seller="Example",
    brand="Nike",
    size="42",
    colour="navy",
    category="goods",
)
"""A pair of socks."""


def action(verb: Verb = Verb.CART_ADD) -> Action:
    """Return what the agent asks of a shop in the user's words; tests `replace` parts of it."""
    goods = verb in {Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE}
    return Action(
        tool=ToolId(str(verb).partition(".")[0], DIGEST),
        verb=verb,
        asker=Asker.AGENT,
        host=SHOP,
        items=(ITEM,) if goods else (),
        arguments=said(offer="o1"),
    )


def order(cents: int = 1000, **more: str) -> Action:
    """Return an order of one item for so many US cents; `more` are arguments."""
    price = Money(cents, "USD")
    return replace(
        action(Verb.ORDER_PLACE),
        items=(replace(ITEM, unit_price=price),),
        cost=price,
        arguments=said(offer="o1", **more),
    )


def sees(*fields: str, handling: Handling = Handling.PLAIN) -> tuple[FieldUse, ...]:
    """Return uses of vault fields."""
    return tuple(sorted(FieldUse(field, handling) for field in fields))

"""A home that somebody has lived in: something in every table of both databases.

`tests/homes/0001.tar.gz` is one that the first schema's program made with this very code.
"""

import contextlib
import tarfile
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.actions import Verb
from manciple.policies.gate import Performed, Waiting
from manciple.policies.home import Home
from manciple.policies.keys import unlock_user, unlock_work
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.tools.book import Book, SavedRun, Shop, Told
from manciple.tools.shop import line_of
from tests.fakes import CARTS, NOW, ORDERS, PASSPHRASE, SHOP, House, action, order, raising
from tests.tools.test_watches import WATCH, offer

OLD = Path(__file__).parent / "homes" / "0001.tar.gz"

OLD_HANDLE = offer(9900).ref.handle[:8]
"""Handles were shorter then."""

FIELDS = {"identity.name": "Ada Byron", "fit.shoe": "42"}
"""What is in the vault; `fit.shoe` was set twice, `fit.top` was set and erased."""


@dataclass(frozen=True)
class Everything:
    """All that a home holds, as its owner reads it."""

    fields: dict[str, str]
    entries: list[str]
    grants: list[str]
    requests: list[str]
    intents: list[str]
    shops: dict[str, bool]
    book: list[str]


async def live_in(house: House) -> None:
    """Do a little of everything."""
    house.grant(f"{CARTS} mode auto")
    house.grant(f"{ORDERS} money USD month<=100 mode ask-typed")
    house.grant(f"{CARTS} mode ask")
    house.grant(f"tool=store verb=store.add asker=agent hosts {SHOP} mode auto")
    assert isinstance(await house.ask(action(Verb.STORE_ADD), key="run/0"), Performed)
    for field, value in (("fit.shoe", "41"), ("fit.top", "M"), *FIELDS.items()):
        house.vault.set(field, Secret(value), NOW)
    house.vault.erase("fit.top", NOW)
    with house.ledger.writing(NOW) as page:
        page.lift("g3", house.user)
    assert isinstance(await house.ask(action(), key="run/1"), Performed)
    assert isinstance(await house.ask(order(4000), key="run/2"), Waiting)
    house.approve("a1")
    assert isinstance(await house.ask(order(4000), key="run/2"), Performed)
    assert isinstance(await house.ask(order(2000), key="run/3"), Waiting)
    assert isinstance(await house.ask(order(2500), key="run/4"), Waiting)
    house.approve("a3")
    with contextlib.suppress(OSError):  # an order that nobody knows the end of
        await house.ask(order(2500), raising(OSError("cut off")), key="run/4")
    book = Book(house.home, house.work.sealer)
    book.keep_setting("currency", "USD")
    book.add_store(Shop(SHOP, f"https://{SHOP}", "ucp", local=False, abilities=("reads prices",)))
    book.memory(SHOP).keep("token", "t1")
    seen = offer(9900)
    book.remember([seen], NOW)
    book.hold(line_of(seen, 2), "https://shop.example/cart")
    book.add_watch(WATCH, NOW)
    book.save_run(SavedRun(book.new_run(), "waiting", NOW, b"{}"))
    book.tell(Told(NOW, "title", ("line",)))
    book.database.close()


def everything(ledger: Ledger, book: Book, handle: str) -> Everything:
    """Read it all: every sealed cell is opened on the way. `handle` is the offer's."""
    vault = Vault(ledger)
    with ledger.reading() as view:
        held = [
            repr((h.grant, h.state)) for h in sorted(view.held(), key=lambda each: each.grant.id)
        ]
        return Everything(
            fields={name: vault.show(name).reveal() for name in vault.names()},
            entries=[repr((r.seq, r.id, r.at, r.entry)) for r in view.records()],
            grants=held,
            requests=[repr(each) for each in view.requests()],
            intents=sorted(repr(each) for each in view.intents()),
            shops=view.shops(),
            book=[
                repr(each)
                for each in (
                    book.stores(),
                    book.memory(SHOP).get("token"),
                    book.offer(handle),
                    book.held(SHOP),
                    book.watches(),
                    book.runs("open", "waiting", "done", "failed"),
                    book.told(9),
                    book.setting("currency"),
                )
            ],
        )


def of(house: House, handle: str | None = None) -> Everything:
    """Read all of a home."""
    book = Book(house.home, house.work.sealer)
    return everything(house.ledger, book, handle or offer(9900).ref.handle)


def old_home(folder: Path) -> House:
    """Unpack the home of the first schema and open it with the program of today."""
    with tarfile.open(OLD) as archive:
        archive.extractall(folder, filter="data")
    home = Home(folder / "home")
    home.path.chmod(0o700)
    return House(home, unlock_work(home, PASSPHRASE), unlock_user(home, PASSPHRASE))

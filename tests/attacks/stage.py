"""A stage: a home, what its user has signed and put in carts before, and three open shops."""

import io
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from manciple.agent import desk
from manciple.agent.app import App
from manciple.agent.voice import Voice
from manciple.policies import approval
from manciple.policies.errors import MancipleError
from manciple.policies.money import Money
from manciple.tools.offers import OfferRef, Wish
from manciple.tools.watches import Watch
from tests.attacks.shops import Bazaar
from tests.attacks.tasks import LIES, Kind, Place, Scope, Task, Want
from tests.fakes import Seed


@dataclass(frozen=True, slots=True)
class Stage:
    """A task, prepared."""

    task: Task
    kind: Kind
    home: Path
    hosts: Mapping[Place, str]
    stranger: str
    kept: Mapping[Place, Mapping[str, Any]]
    scopes: tuple[Scope, ...]
    readable: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Settled:
    """A home before any task, and what the shops hold for it."""

    home: Path
    kept: Mapping[Place, Mapping[str, Any]]


@dataclass
class Opened:
    """An open home and three shops."""

    app: App
    shops: dict[Place, Bazaar]
    stranger: Bazaar
    said: io.StringIO = field(default_factory=io.StringIO)

    def kept(self) -> dict[Place, Mapping[str, Any]]:
        """Return what the user's shops hold."""
        return {place: shop.kept() for place, shop in self.shops.items()}

    @property
    def voice(self) -> Voice:
        """A voice that is kept."""
        return Voice(True, self.said, self.said)  # noqa: FBT003  (tables are most of the time)


def places(lines: Sequence[Want]) -> tuple[Place, ...]:
    """Return where something lies that the task is about, the keepsake aside."""
    return tuple(line.place for line in lines if line != LIES)


def reading(task: Task, readable: frozenset[Place], hosts: Mapping[Place, str]) -> list[str]:
    """Return grants for looking where the task has to look, and for what else it is about."""
    here = ",".join(sorted(hosts[place] for place in readable))
    texts = [
        "tool=cart,find,order,watch verb=cart.read,offer.read,order.quote,order.read "
        f"asker=agent,user,watch hosts {here} mode auto"
    ]
    if task.fields:
        fields = " ; ".join(f"{name} as plain" for name in task.fields)
        texts.append(
            f"tool=profile verb=data.read asker=agent,user fields {fields} purpose fit mode auto"
        )
    if task.waits:
        texts.append(
            f"tool=watch verb=watch.create asker=agent,user hosts {hosts[task.waits.place]} "
            "count count<=1 mode auto"
        )
    return texts


KEPT = "w1"
"""The watch that everybody has: for another lantern, far below its price."""


def keeps(opened: Opened, host: str) -> None:
    """Set it, as its user once did."""
    app = opened.app
    watch = Watch(
        id=app.book.new_watch("kept"),
        store=host,
        wish=Wish(words="lantern", price_max=Money(100, "USD")),
        then="tell",
        quantity=1,
        until=app.clock() + timedelta(days=60),
        words="watch for a lantern under 1 USD",
    )
    assert watch.id == KEPT
    app.book.add_watch(watch, app.clock())


async def lay(opened: Opened, line: Want, host: str, seed: Seed) -> None:
    """Put something in a cart, with the user's yes."""
    app = opened.app
    goods, _ = opened.shops[line.place].variant(line.sku) or (None, None)
    assert goods is not None
    await desk.find(app, opened.voice, desk.Wanted(goods.title), (host,))
    handle = OfferRef(host, goods.slug, line.sku).handle
    with suppress(MancipleError):
        await desk.cart_add(app, opened.voice, handle, line.quantity)
    with app.ledger.reading() as view:
        [asked] = [request.asked for request in view.requests("waiting")]
    with app.ledger.writing(app.clock()) as page:
        page.append(approval.approve(asked, seed.user))
    progress = await app.resume(asked.run)
    assert progress.run.state == "done", progress.error


async def look(opened: Opened, task: Task, hosts: Mapping[Place, str]) -> None:
    """Show the user the product that they name by its handle."""
    goods = next(g for g in opened.shops["shop"].goods if g.slug == task.slug)
    wanted = desk.Wanted(goods.title)
    await desk.find(opened.app, opened.voice, wanted, tuple(hosts.values()))

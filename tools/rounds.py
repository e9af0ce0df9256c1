"""A round: one look at each shop for all the watches that are due there.

The reads of a round are one action for each shop, with one intent and one outcome.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.errors import Misused
from manciple.policies.warrant import Warrant
from manciple.tools.offers import OfferRef
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.stores.interface import LooksUp
from manciple.tools.watches import Kept, Look, Watch, look

EVERY = timedelta(minutes=15)
"""How often a watch looks."""


class LookAtShop(Call):
    """Look at one shop for all these watches at once."""

    watches: tuple[Watch, ...]


@dataclass(frozen=True, slots=True)
class Looks:
    """What the shop showed, one for each watch."""

    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class WatchLook:
    """The tool."""

    name: ClassVar[str] = "watch_look"
    id: ClassVar[str] = "watch"
    takes: ClassVar[type[LookAtShop]] = LookAtShop
    gives: ClassVar[type[Looks]] = Looks

    def need(self, call: LookAtShop) -> Need:
        """What must have been granted. Pure."""
        hosts = {watch.store for watch in call.watches}
        if len(hosts) != 1:
            raise Misused("a look is at one shop")
        return Need(Verb.OFFER_READ, host=hosts.pop())

    async def run(self, call: LookAtShop, warrant: Warrant, context: Context) -> Looks:
        """Look up what is watched by its variant, all at once where the shop can; else search."""
        store = context.store(call.watches[0].store)
        exact = [ref for watch in call.watches if (ref := _variant(watch))]
        known = (
            await store.offers(tuple(exact), warrant)
            if isinstance(store, LooksUp) and exact
            else None
        )
        looks: list[Look] = []
        for watch in call.watches:
            if known is not None and _variant(watch):
                looks.append(look(watch, known))
                continue
            # Without the limit, so that the lowest price is known while it is still above it.
            wish = replace(watch.wish, price_max=None)
            products = (
                (await store.product(wish.product, warrant),)
                if wish.product
                else await store.search(wish, warrant)
            )
            looks.append(look(watch, products))
        context.book.remember((seen.best for seen in looks if seen.best), context.clock())
        return Looks(tuple(looks))


def _variant(watch: Watch) -> OfferRef | None:
    """Return the one variant that is watched, where it is one."""
    wish = watch.wish
    if wish.product is None or wish.variant is None:
        return None
    return OfferRef(watch.store, wish.product, wish.variant)


def due(watches: Iterable[Kept], now: datetime, *, forced: bool) -> dict[str, list[Kept]]:
    """Return by shop the watches whose time has come; `forced`: all, the held ones too. Pure."""
    found: defaultdict[str, list[Kept]] = defaultdict(list)
    for kept in watches:
        looks = kept.state == "watching" or (forced and kept.state == "held")
        if looks and now < kept.watch.until and (forced or kept.due <= now):
            found[kept.watch.store].append(kept)
    return dict(found)


def batches(kept: list[Kept], size: int = 20) -> list[list[Kept]]:
    """Cut the watches of one shop into batches, each one action. Pure."""
    return [kept[at : at + size] for at in range(0, len(kept), size)]

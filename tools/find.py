"""Finding: what a shop has of what is wanted, in stock, cheapest first."""

from dataclasses import dataclass
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer, Wish, matching
from manciple.tools.plugin import Amount, Call, Context, Need
from manciple.tools.stores.interface import Credits


class FindOffers(Call):
    """Look at one shop for offers that meet every condition. Words go to the shop's search."""

    store: str
    words: str = ""
    brand: str | None = None
    sizes: tuple[str, ...] = ()
    colour: str | None = None
    price_max: Amount | None = None

    @property
    def wish(self) -> Wish:
        """The conditions."""
        return Wish(
            words=self.words,
            brand=self.brand,
            sizes=self.sizes,
            colour=self.colour,
            price_max=self.price_max,
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What was found at one shop."""

    store: str
    offers: tuple[Offer, ...]
    """In stock and meeting every condition, cheapest first; may be empty."""

    credit: str = ""
    """The line that the shop's terms ask for beside its data; empty: none."""


@dataclass(frozen=True, slots=True)
class Find:
    """The tool."""

    name: ClassVar[str] = "find"
    id: ClassVar[str] = "find"
    takes: ClassVar[type[FindOffers]] = FindOffers
    gives: ClassVar[type[Found]] = Found

    def need(self, call: FindOffers) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.OFFER_READ, host=call.store)

    async def run(self, call: FindOffers, warrant: Warrant, context: Context) -> Found:
        """Search, keep what meets the conditions, and remember it by handle."""
        store = context.store(call.store)
        products = await store.search(call.wish, warrant)
        offers = matching(products, call.wish)
        context.book.remember(offers, context.clock())
        return Found(call.store, offers, store.credit if isinstance(store, Credits) else "")

"""Finding: what a shop has of what is wanted, in stock, cheapest first."""

from dataclasses import dataclass, replace
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer, Product, Wish, matching
from manciple.tools.plugin import Amount, Call, Context, Need
from manciple.tools.size_tables import Converted, in_other_words
from manciple.tools.stores.interface import Credits

MAX_NEAR = 10


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

    near: tuple["Near", ...] = ()
    """Where nothing has exactly that size: what a table of sizes says comes to it, to look at."""


@dataclass(frozen=True, slots=True)
class Near:
    """An offer in a size that only comes to the wanted one by a table."""

    offer: Offer
    converted: Converted


def near(products: tuple[Product, ...], wish: Wish) -> tuple[Near, ...]:
    """Return what meets `wish` but for a size that has to be converted; at most ten. Pure.

    Empty where something has exactly the size: within one system nothing is converted.
    """
    if not wish.sizes or matching(products, wish):
        return ()
    found: list[Near] = []
    for offer in matching(products, replace(wish, sizes=())):
        said = (in_other_words(offer.size or "", size, offer.title) for size in wish.sizes)
        if converted := next((each for each in said if each), None):
            found.append(Near(offer, converted))
    return tuple(found[:MAX_NEAR])


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
        about = near(products, call.wish)
        context.book.remember((*offers, *(each.offer for each in about)), context.clock())
        return Found(call.store, offers, store.credit if isinstance(store, Credits) else "", about)

"""What a store can do: one small protocol for each ability.

A read-only shop has no `place` that raises; it has none, and the type checker knows. Every
method raises `StoreUnreachable` (nothing was sent), `StoreRefused` (the shop said no, or answered
what is not its protocol) or `Unclear` (sent, no answer).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from manciple.policies.warrant import Warrant
from manciple.tools.carts import ApprovedQuote, Cart, Quote, Receipt, Tracking
from manciple.tools.offers import Offer, OfferRef, Product, Wish
from manciple.tools.totals import Estimate, Trial

if TYPE_CHECKING:  # commands that ask no shop start without it
    from manciple.tools.http import Http
    from manciple.tools.stores.account import Account
    from manciple.tools.stores.ucp_identity import Identity


class Memory(Protocol):
    """What a connector keeps between calls (a cart's id, a session token), sealed by the book."""

    def get(self, name: str) -> str | None:
        """Return what was kept under `name`."""
        ...

    def keep(self, name: str, value: str) -> None:
        """Keep `value`, durable when this returns; an empty value forgets."""
        ...


@dataclass(frozen=True, slots=True)
class Site:
    """One added shop, as its connector needs it."""

    host: str
    """As in `Action.host`: A-label, with the port where it is not the scheme's own."""

    base: str
    """Scheme and host, without a closing slash: `https://shop.example`."""

    http: "Http"
    memory: Memory
    identity: "Callable[[], Identity] | None" = None
    """Says who we are, where the shop's protocol wants to know; None: nobody in particular."""

    account: "Account | None" = None
    """The user's account there, which may be linked."""


@runtime_checkable
class Catalog(Protocol):
    """A store that can be read."""

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the shop for what may meet `wish`; the caller checks the hard conditions.

        At most 50 products, in the shop's order, each with every variant it shows.
        """
        ...

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product (`OfferRef.product`) with every variant."""
        ...


@runtime_checkable
class LooksUp(Catalog, Protocol):
    """A store that tells of several variants at once."""

    async def offers(self, refs: tuple[OfferRef, ...], warrant: Warrant) -> tuple[Product, ...]:
        """Read exactly these variants, with as few requests as the shop allows.

        What is not there any more is left out; a product that is there has no other variant in it.
        """
        ...


@runtime_checkable
class HandsOver(Catalog, Protocol):
    """A store without a cart to call, that takes a whole cart by a link."""

    def hand_off(self, cart: Cart) -> str:
        """Return the link that fills the shop's own cart, in a person's browser, with these lines.

        `cart` has at least one line. Asks nobody.
        """
        ...


@runtime_checkable
class CartStore(Catalog, Protocol):
    """A store whose cart can be filled."""

    async def cart(self, warrant: Warrant) -> Cart:
        """Return the cart as the shop holds it now; empty where there is none yet."""
        ...

    async def put(self, offer: Offer, quantity: int, warrant: Warrant) -> Cart:
        """Make the cart hold `quantity` of this variant, whatever it held; 0 takes it out.

        The same call again changes nothing. Raises `OutOfStock`.
        """
        ...


@runtime_checkable
class Estimates(Catalog, Protocol):
    """A store that says what something costs in all."""

    async def estimate(
        self, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
    ) -> Estimate:
        """Ask what so many of an offer cost, sent to `trial.to`, the cheapest way, with its codes.

        In a cart of its own: the shopper's is left as it is, and nothing is held or ordered. A
        code that the shop does not take is in `refused`. Raises `OutOfStock`, `QuoteChanged` where
        the price or the variant is not the offer's, `StoreRefused` where it does not add up.
        """
        ...


@runtime_checkable
class TakesCoupons(CartStore, Protocol):
    """A store whose cart takes coupons."""

    async def redeem(self, codes: tuple[str, ...], warrant: Warrant) -> Cart:
        """Make the cart carry exactly these coupons. The same call again changes nothing.

        Raises `StoreRefused` for a code that the shop does not take; those before it may be on.
        """
        ...


@runtime_checkable
class Credits(Catalog, Protocol):
    """A store whose terms ask that it is named wherever its data is shown."""

    @property
    def credit(self) -> str:
        """The line to show."""
        ...


@runtime_checkable
class Checkout(CartStore, Protocol):
    """A store that takes an order without the person at its payment page."""

    async def quote(self, cart: Cart, warrant: Warrant) -> Quote:
        """Return what ordering the cart costs now, with the cheapest way of shipping."""
        ...

    async def place(self, approved: ApprovedQuote, warrant: Warrant) -> Receipt:
        """Order and pay. Asks the shop for the final total first; `QuoteChanged` where it differs.

        Uses the granted fields identity.name, contact.email and address.home.
        """
        ...

    async def placed(self, quote: Quote, warrant: Warrant) -> Receipt | None:
        """Did an earlier `place` of this quote succeed? None: it certainly did not.

        Raises `Unclear` where the shop cannot tell.
        """
        ...


@runtime_checkable
class Tracks(Catalog, Protocol):
    """A store that says where an order stands."""

    async def track(self, order: str, warrant: Warrant) -> Tracking:
        """Look an order up by its number there. Raises `StoreRefused` where it is not shown."""
        ...


def the_offer(product: Product, ref: OfferRef) -> Offer | None:
    """Return the offer of exactly this variant."""
    return next((offer for offer in product.offers if offer.ref == ref), None)

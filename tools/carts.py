"""From cart to receipt: `Cart` → `Quote` → `ApprovedQuote` → `Receipt`, a type for each stage.

Only an `ApprovedQuote` can be placed, and only a warrant for exactly its lines and total makes
one; so a store that changed its mind cannot be paid by mistake.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from manciple.policies.actions import Item, Verb
from manciple.policies.errors import QuoteChanged
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.offers import OfferRef
from manciple.tools.sizes import spelt_size


@dataclass(frozen=True, slots=True)
class CartLine:
    """So many of one variant."""

    ref: OfferRef
    title: str
    quantity: int
    unit_price: Money
    brand: str | None = None
    size: str | None = None
    colour: str | None = None
    seller: str | None = None
    category: str | None = None

    @property
    def item(self) -> Item:
        """The line as the gate reads it."""
        return Item(
            offer=self.ref.handle,
            title=self.title,
            variant=self.ref.variant,
            quantity=self.quantity,
            unit_price=self.unit_price,
            seller=self.seller,
            brand=self.brand,
            size=spelt_size(self.size) if self.size else None,
            colour=self.colour,
            category=self.category,
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """One entry of a shop's own breakdown, to be shown as it stands: in its order and words."""

    text: str
    """The shop's own word for it, plain."""

    minor: int
    """In minor units; a discount is negative."""

    currency: str
    part: bool = False
    """Is it a part of the entry above?"""


@dataclass(frozen=True, slots=True)
class Cart:
    """What the shop holds for the shopper; where a shop has no cart, what we hold for them."""

    host: str
    id: str
    """The shop's own id; empty where there is no cart yet."""

    lines: tuple[CartLine, ...]
    """In the shop's order; may be empty."""

    hand_off: str | None = None
    """A link that a person opens to go on in the browser, where the shop has one."""

    figures: tuple[Figure, ...] = ()
    """What the shop reckons it comes to, where it says so: an estimate."""

    notices: tuple[str, ...] = ()
    """What the shop wants the person to read, in its own words, plain."""

    codes: tuple[str, ...] = ()
    """The coupons that it carries."""

    def line(self, ref: OfferRef) -> CartLine | None:
        """Return the line of exactly this variant; None where the cart does not hold it."""
        return next((line for line in self.lines if line.ref == ref), None)


Became: TypeAlias = Literal["open", "bought", "not"]
"""What became of a cart that was handed over, as the person said; `open`: nothing was said yet."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A cart that was handed to the person, to go on with in their own browser."""

    id: str
    """Such as `h1`; empty where there was nothing to open, so that nothing was handed over."""

    cart: Cart
    links: tuple[str, ...]
    """What a person opens: one link for the whole cart, or the page of each line; empty where the
    cart cannot be opened from a browser."""

    at: datetime
    """When it was handed over (aware, UTC)."""

    whole: bool = True
    """Does the first link hand over all of the cart?"""

    state: Became = "open"
    asked: bool = False
    """Was the person asked what became of it? They are asked once."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What an order would cost now, to the last unit."""

    cart: Cart
    total: Money
    """With shipping and tax: what would be paid."""

    shipping: Money
    shipping_method: str
    """The shop's own id of the way of shipping that the total includes."""

    shipping_title: str
    tax: Money | None = None
    """The part of the total that is tax, where the shop says so."""

    expires: datetime | None = None
    """When the shop stops standing by it (aware, UTC)."""

    reference: str = ""
    """The shop's own id of the order or checkout to be: how an earlier try is found again."""

    figures: tuple[Figure, ...] = ()
    """The shop's own breakdown, where it gives one; it adds up to the total."""

    notices: tuple[str, ...] = ()
    """What the shop wants the person to read, in its own words, plain."""

    discount: Money | None = None
    """What the total leaves off the lines, coupons included; None: nothing."""

    codes: tuple[str, ...] = ()
    """The coupons that count in the total."""


@dataclass(frozen=True, slots=True)
class ApprovedQuote:
    """A quote that this very warrant allows to pay. Make it with `under`."""

    quote: Quote
    warrant: Warrant

    @classmethod
    def under(cls, quote: Quote, warrant: Warrant) -> "ApprovedQuote":
        """Hold `quote` against the warrant.

        Raises `QuoteChanged` where shop, lines or total differ.
        """
        action = warrant.action
        if action.host != quote.cart.host:
            raise QuoteChanged("the shop is not the one that was approved")
        if action.verb is not Verb.ORDER_PLACE or action.cost != quote.total:
            raise QuoteChanged("the total is not the one that was approved")
        if action.items != tuple(line.item for line in quote.cart.lines):
            raise QuoteChanged("the lines are not the ones that were approved")
        return cls(quote, warrant)


@dataclass(frozen=True, slots=True)
class Receipt:
    """An order as the shop confirmed it."""

    host: str
    order: str
    """The shop's own order number or code."""

    state: str
    """The shop's own word for where the order stands."""

    lines: tuple[CartLine, ...]
    total: Money


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel of an order."""

    state: str
    """The shop's own word."""

    carrier: str = ""
    """Who brings it, as the shop says."""

    code: str = ""
    """By which the carrier finds it; empty where the shop gives none."""


@dataclass(frozen=True, slots=True)
class Tracking:
    """Where an order stands now, as the shop says."""

    host: str
    order: str
    state: str
    total: Money
    parcels: tuple[Parcel, ...] = ()

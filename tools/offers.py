"""Offers: what a shop sells, in which variants, at what price, and whether it has it.

Read from foreign answers once, by a connector; from then on these types are trusted for their
shape, never for their truth. All text is plain (see `policies.actions.plain`).
"""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from manciple.policies.money import Money
from manciple.tools.sizes import same_colour, same_size, says_brand


@dataclass(frozen=True, slots=True)
class InStock:
    """The shop says that it has it."""

    kind: Literal["in_stock"] = "in_stock"
    left: int | None = None
    """How many, where the shop says so."""


@dataclass(frozen=True, slots=True)
class SoldOut:
    """The shop says that it has none."""

    kind: Literal["sold_out"] = "sold_out"


@dataclass(frozen=True, slots=True)
class Unknown:
    """The shop does not say: never the same as sold out, and never in stock."""

    kind: Literal["unknown"] = "unknown"


Availability: TypeAlias = InStock | SoldOut | Unknown

How: TypeAlias = Literal["api", "platform", "json_ld", "microdata", "meta", "state", "visible"]
"""Where a price stood, from the surest place to the weakest: `api` is what the shop answers to
programs; the others are places of a page (`extract.said.How`)."""


@dataclass(frozen=True, slots=True, order=True)
class OfferRef:
    """Exactly one variant of one product at one shop."""

    host: str
    """As in `Action.host`."""

    product: str
    """The shop's own id or path of the product; what the connector needs to read it again."""

    variant: str
    """The shop's own id of the variant; the product's id where there is only one."""

    @property
    def handle(self) -> str:
        """A short name to type, the same on every machine: `o` and ten letters or digits.

        Fifty bits: among 100,000 offers the chance that two share one is below 1 in 200,000, and
        `Book.remember` notices where two do.
        """
        whole = "\n".join((self.host, self.product, self.variant)).encode()
        return "o" + base64.b32encode(hashlib.sha256(whole).digest()).decode().lower()[:10]


@dataclass(frozen=True, slots=True)
class Offer:
    """One variant at its price now."""

    ref: OfferRef
    title: str
    price: Money
    """What one costs, as the shop shows it to a buyer (with the tax it includes)."""

    availability: Availability = field(default_factory=Unknown)
    options: tuple[tuple[str, str], ...] = ()
    """The shop's option names and values, in its order: `(("Size", "42"), ("Color", "Navy"))`."""

    size: str | None = None
    colour: str | None = None
    brand: str | None = None
    seller: str | None = None
    """Where the shop sells for others; None: the shop itself."""

    category: str | None = None
    """From `tools/categories.py`, never the shop's word."""

    list_price: Money | None = None
    """The price that the shop shows as the regular one, where it is higher."""

    sku: str | None = None
    gtin: str | None = None
    url: str | None = None
    """The page a person can open."""

    shipping: Money | None = None
    """What sending one costs, where the shop's own answer says so for everybody; None: unknown,
    which is not free."""

    delivered: Money | None = None
    """What one costs in all, sent to the user, where the shop was asked for that: with shipping,
    tax and coupons."""

    how: How | None = None
    """How the price is known; None: not said, as in what an older program kept."""

    @property
    def in_stock(self) -> bool:
        """Does the shop say that it has it? Unknown is not yes."""
        return isinstance(self.availability, InStock)


@dataclass(frozen=True, slots=True)
class Product:
    """A product with every variant that the shop shows of it."""

    title: str
    offers: tuple[Offer, ...]
    """One for each variant, in the shop's order; may be empty."""

    brand: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What the shopper wants. Every part is a hard condition except `words`.

    `words` are for the shop's own search; where `product` is set they are not used.
    """

    words: str = ""
    brand: str | None = None
    sizes: tuple[str, ...] = ()
    """Any of these; empty: any size."""

    colour: str | None = None
    price_max: Money | None = None
    product: str | None = None
    """The shop's id of one product, as in `OfferRef.product`."""

    variant: str | None = None

    def met_by(self, offer: Offer) -> bool:
        """Does `offer` meet every hard condition, in stock or not? The unknown meets none."""
        return (
            (self.product is None or offer.ref.product == self.product)
            and (self.variant is None or offer.ref.variant == self.variant)
            and (self.brand is None or says_brand(offer.brand, self.brand))
            and (not self.sizes or any(same_size(offer.size, size) for size in self.sizes))
            and (self.colour is None or same_colour(offer.colour, self.colour))
            and (self.price_max is None or _at_most(offer.price, self.price_max))
        )


def says(offer: Offer, words: str) -> bool:
    """Does what the shop calls the offer hold every one of the shopper's words?

    A shop's search may answer with anything; where nobody looks before the cart is filled, the
    words count. `shoes` is `shoe`; what stands in the options counts too.
    """
    values = " ".join(value for _, value in offer.options)
    called = _stems(f"{offer.title} {offer.brand or ''} {values}")
    return _stems(words) - _LITTLE <= called


def matching(products: tuple[Product, ...], wish: Wish) -> tuple[Offer, ...]:
    """Return the offers that meet `wish` and are in stock: those that say its words first, and
    among them the cheapest first.
    """
    offers = [o for product in products for o in product.offers if wish.met_by(o) and o.in_stock]

    def rank(offer: Offer) -> tuple[bool, str, int, OfferRef]:
        price = offer.price
        return (not says(offer, wish.words), price.currency, price.minor, offer.ref)

    return tuple(sorted(offers, key=rank))


def by_price(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return offers as they are listed to a person: cheapest first within each currency."""
    return tuple(sorted(offers, key=lambda offer: (offer.price.currency, offer.price.minor)))


_LITTLE = frozenset("a an the of for with in and or".split())


def _stems(text: str) -> set[str]:
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    return {word.removesuffix("s") if len(word) > 3 else word for word in words}


def _at_most(price: Money, limit: Money) -> bool:
    return price.currency == limit.currency and price.minor <= limit.minor

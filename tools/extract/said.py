"""What a page says of what it sells: products, their variants, amounts, and how each is known."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from manciple.policies.errors import BadMoney
from manciple.policies.money import Money
from manciple.tools.offers import Availability, InStock, SoldOut, Unknown


class How(StrEnum):
    """Where on a page something stood, from the surest place to the weakest."""

    PLATFORM = "platform"
    """The shop program's own JSON: as an answer, or laid in the page for its own script."""

    JSON_LD = "json_ld"
    MICRODATA = "microdata"
    """Attributes of the elements that a person sees: `itemprop`, or RDFa's `property`."""

    META = "meta"
    """OpenGraph and its kind in the head."""

    STATE = "state"
    """What a script starts from: `__NEXT_DATA__`, `dataLayer`, `window.__…`."""

    VISIBLE = "visible"
    """The text itself."""

    ADDRESS = "address"
    """The page's URL."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A price as it is said."""

    value: Decimal
    """In major units; above zero."""

    currency: str | None
    """ISO 4217; None where the page does not tell: then it is no money yet."""

    how: How

    @property
    def money(self) -> Money | None:
        """The amount as money; None where the currency is unknown, or has none so fine."""
        try:
            return Money.of(self.value, self.currency) if self.currency else None
        except BadMoney:
            return None


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a product. What the page does not say is None, or `Unknown`."""

    id: str
    """What tells it from the others of its product, the same at each reading."""

    title: str
    amount: Amount | None = None
    usual: Amount | None = None
    """What it usually costs, where that is said and more; as `amount` in its currency."""

    rivals: tuple[Amount, ...] = ()
    """What the page says as well that it costs; until it is settled the highest is `amount`."""

    until: date | None = None
    """The last day of this price."""

    stock: Availability = field(default_factory=Unknown)
    stock_how: How | None = None
    options: tuple[tuple[str, str], ...] = ()
    size: str | None = None
    colour: str | None = None
    condition: str | None = None
    """A word such as `used`; None for new, or where nothing is said."""

    brand: str | None = None
    seller: str | None = None
    classes: str = ""
    """What the shop calls its kind."""

    sku: str | None = None
    gtin: str | None = None
    address: str | None = None
    """Path, query and fragment of its own page on the same host, where it has one."""

    shipping: Amount | None = None
    """What sending costs everybody; a value of 0 is free."""

    returns_days: int | None = None
    """Within how many days it can be returned, where one number holds for everybody."""


@dataclass(frozen=True, slots=True)
class Item:
    """One product of a page."""

    title: str
    at: str
    """Path and query of its page; with a fragment where it has none of its own."""

    variants: tuple[Variant, ...] = ()
    """At most one for each; in the page's order."""

    brand: str | None = None
    sku: str | None = None
    """The product's own, where it has one beside its variants'."""

    low: Amount | None = None
    """Its price where that is all that is said: from this on, or for all of its variants."""

    low_is_exact: bool = False
    """Does `low` hold for the product as the page shows it, not only from there on?"""

    stock: Availability = field(default_factory=Unknown)
    """What is said of the product as a whole, where its variants say nothing."""

    varies: tuple[str, ...] = ()
    """By what its variants differ (`size`, `color`), where the page says so."""

    own: bool = False
    """Is it what the page is about?"""


class Wall(StrEnum):
    """Why a page is not the shop's page at all."""

    BLOCKED = "blocked"
    """Refused: by who asks, or how often."""

    CAPTCHA = "captcha"
    """A person is wanted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one page says."""

    items: tuple[Item, ...] = ()
    """What the page is about comes first; the rest in its order."""

    how: How | None = None
    """Which statement answered; None where nothing did."""

    troubles: tuple[str, ...] = ()
    """What stood there and could not be read, or contradicts itself; for the log."""

    wall: Wall | None = None
    chosen: str | None = None
    """The `id` of the variant that the address itself names."""

    @property
    def item(self) -> Item | None:
        """The product that the page is about."""
        return self.items[0] if self.items and self.items[0].own else None

    @property
    def variant(self) -> Variant | None:
        """The variant that a person sees first: the chosen one, else the first to be had."""
        item = self.item
        variants = item.variants if item else ()
        named = (each for each in variants if each.id == self.chosen)
        if (one := next(named, None)) is not None:
            return one
        priced = [each for each in variants if each.amount] or list(variants)
        to_be_had = (each for each in priced if isinstance(each.stock, InStock))
        return next(to_be_had, priced[0] if priced else None)

    @property
    def price(self) -> Amount | None:
        """What a person reads as the price of this page."""
        variant, item = self.variant, self.item
        if variant is not None and variant.amount is not None:
            return variant.amount
        return item.low if item else None

    @property
    def stock(self) -> Availability:
        """In stock where any variant is (the chosen one, where the address names it).

        Sold out where all of them are.
        """
        item = self.item
        if item is None:
            return Unknown()
        variants = [each for each in item.variants if each.id == self.chosen] or item.variants
        said = [each.stock for each in variants] or [item.stock]
        if all(isinstance(each, Unknown) for each in said):
            return item.stock
        if here := next((each for each in said if isinstance(each, InStock)), None):
            return here if len(said) == 1 else InStock()
        return SoldOut() if all(isinstance(each, SoldOut) for each in said) else Unknown()

    @property
    def sku(self) -> str | None:
        """The shop's number of what the page is about, as its data give it."""
        item, variant = self.item, self.variant
        own = item.sku if item else None
        return own or (variant.sku if variant else None)

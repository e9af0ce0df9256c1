"""The catalogue's part of UCP on the wire: products, variants, prices, stock.

As tolerant and as private as the rest (`ucp_wire`).
Source: https://ucp.dev/2026-08-25/specification/catalog
"""

from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationError

from manciple.tools.stores import ucp_wire as wire


class Price(wire.Wire):
    """An amount with its currency."""

    amount: wire.Minor
    currency: str


class Availability(wire.Wire):
    """Whether it can be had."""

    available: bool | None = None
    status: wire.Text = ""


class Option(wire.Wire):
    """One choice that makes the variant."""

    name: wire.Text
    label: wire.Text


class Barcode(wire.Wire):
    """A number of an industry standard."""

    type: wire.Text
    value: wire.Text


class Seller(wire.Wire):
    """Who sells it, where the shop sells for others."""

    name: wire.Text = ""


class Variant(wire.Wire):
    """One thing that can be bought."""

    id: wire.Id
    title: wire.Text = ""
    price: Price
    list_price: Price | None = None
    availability: Availability = Availability()
    options: list[Option] = Field(default_factory=list[Option])
    sku: wire.Text = ""
    barcodes: list[Barcode] = Field(default_factory=list[Barcode])
    url: wire.Text = ""
    seller: Seller = Seller()


class Labelled(wire.Wire):
    """A category, by the shop's own word."""

    value: wire.Text = ""


def _priced(given: object) -> object:
    """An amount that may be missing or be something else: then nothing is said."""
    try:
        return None if given is None else Price.model_validate(given)
    except ValidationError:
        return None


class Metadata(wire.Wire):
    """The shop's own additions; UCP itself has no place for a brand, or for what shipping costs
    before there is a checkout.
    """

    brand: wire.Text = ""
    shipping: Annotated[Price | None, BeforeValidator(_priced)] = None
    """What sending one of it costs at least, to everybody."""


class Product(wire.Wire):
    """A product, its variants not yet read."""

    id: wire.Id
    title: wire.Text = ""
    url: wire.Text = ""
    brand: wire.Text = ""
    metadata: Metadata = Metadata()
    categories: list[Labelled] = Field(default_factory=list[Labelled])
    variants: Annotated[list[object], BeforeValidator(wire.readable)]


class Page(wire.Wire):
    """Is there more?"""

    has_next_page: bool = False
    cursor: str | None = None


class Found(wire.Said):
    """An answer of the catalogue with many products."""

    products: Annotated[list[object], BeforeValidator(wire.readable)]
    pagination: Page = Page()


class Chosen(Product):
    """A product as it was narrowed down."""

    selected: Annotated[list[object], BeforeValidator(wire.readable)] = Field(
        default_factory=list[object]
    )
    """The options that the shop went by, each an `Option`; another than was asked for is a
    relaxation."""


class Detail(wire.Said):
    """An answer of the catalogue with one product."""

    product: Chosen

"""UCP 2026-04-08 on the wire: what a shop answers, as models that read tolerantly.

Private to the connector. What is not ours to know is ignored, a null is as good as nothing, every
text is made plain while it is read, and nothing that the shop wrote is ever quoted in an error.
Source: https://ucp.dev/2026-04-08/specification/overview
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from manciple.policies.actions import is_plain, plain
from manciple.policies.errors import StoreRefused

SERVICE = "dev.ucp.shopping"
NEEDED = ("catalog.search", "catalog.lookup", "cart", "checkout")
"""The capabilities without which a shop cannot be shopped at by this connector."""

MAX_LINES = 100


def _is_id(text: str) -> str:
    if not is_plain(text):
        raise ValueError("not an id that can be kept and shown")
    return text


def _readable(given: object) -> list[object]:
    """A list that may be missing or be something else: then there is nothing in it."""
    return cast("list[object]", given) if isinstance(given, list) else []


def _shown(given: object) -> str:
    return plain(given) if isinstance(given, str) else ""


def _instant(given: object) -> datetime | None:
    try:
        return TypeAdapter(AwareDatetime).validate_python(given).astimezone(UTC)
    except (ValidationError, OverflowError):
        return None


Id = Annotated[str, AfterValidator(_is_id)]
"""An id of the shop's, sent back as it came; one that cannot be shown is not read at all."""

Text = Annotated[str, BeforeValidator(_shown)]
"""A text of the shop's, plain; empty where it gives none."""

Instant = Annotated[datetime | None, BeforeValidator(_instant)]
Minor = Annotated[int, Field(strict=True)]
"""Whole minor units; a fraction, a string or a boolean is no amount."""


class Wire(BaseModel):
    """A part of an answer."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, given: object) -> object:
        if not isinstance(given, dict):
            return given
        parts = cast("dict[str, object]", given)
        return {name: value for name, value in parts.items() if value is not None}


M = TypeVar("M", bound=Wire)


def parsed(kind: type[M], given: object) -> M:
    """Read an answer. Raises `StoreRefused` where it is not of the protocol."""
    try:
        return kind.model_validate(given)
    except ValidationError:
        # Not chained: the validation message quotes the shop.
        raise StoreRefused("the shop's answer is not what its protocol says") from None


def those_that_read(kind: type[M], given: Iterable[object]) -> list[M]:
    """Read each of a list, leaving out what cannot be read: one bad product hides no other."""
    read: list[M] = []
    for each in given:
        try:
            read.append(kind.model_validate(each))
        except ValidationError:
            continue
    return read


class Message(Wire):
    """What the shop has to say about an answer. Its `content` is deliberately not read."""

    type: Text = ""
    code: Text = ""
    severity: Text = ""
    presentation: Text = ""


class Envelope(Wire):
    """What stands beside every answer."""

    status: Text = "success"
    payment_handlers: dict[str, list[dict[str, Any]]] = Field(
        default_factory=dict[str, list[dict[str, Any]]]
    )


class Said(Wire):
    """Any answer: did the shop do it, and what did it say?"""

    ucp: Envelope = Envelope()
    messages: Annotated[list[Message], BeforeValidator(_readable)] = Field(
        default_factory=list[Message]
    )


class Price(Wire):
    """An amount with its currency."""

    amount: Minor
    currency: str


class Availability(Wire):
    """Whether it can be had."""

    available: bool | None = None
    status: Text = ""


class Option(Wire):
    """One choice that makes the variant."""

    name: Text
    label: Text


class Barcode(Wire):
    """A number of an industry standard."""

    type: Text
    value: Text


class Seller(Wire):
    """Who sells it, where the shop sells for others."""

    name: Text = ""


class Variant(Wire):
    """One thing that can be bought."""

    id: Id
    title: Text = ""
    price: Price
    list_price: Price | None = None
    availability: Availability = Availability()
    options: list[Option] = Field(default_factory=list[Option])
    sku: Text = ""
    barcodes: list[Barcode] = Field(default_factory=list[Barcode])
    url: Text = ""
    seller: Seller = Seller()


class Labelled(Wire):
    """A category, by the shop's own word."""

    value: Text = ""


def _priced(given: object) -> object:
    """An amount that may be missing or be something else: then nothing is said."""
    try:
        return None if given is None else Price.model_validate(given)
    except ValidationError:
        return None


class Metadata(Wire):
    """The shop's own additions; UCP itself has no place for a brand, or for what shipping costs
    before there is a checkout.
    """

    brand: Text = ""
    shipping: Annotated[Price | None, BeforeValidator(_priced)] = None
    """What sending one of it costs at least, to everybody."""


class Product(Wire):
    """A product, its variants not yet read."""

    id: Id
    title: Text = ""
    url: Text = ""
    brand: Text = ""
    metadata: Metadata = Metadata()
    categories: list[Labelled] = Field(default_factory=list[Labelled])
    variants: Annotated[list[object], BeforeValidator(_readable)]


class Page(Wire):
    """Is there more?"""

    has_next_page: bool = False
    cursor: str | None = None


class Found(Said):
    """An answer of the catalogue with many products."""

    products: Annotated[list[object], BeforeValidator(_readable)]
    pagination: Page = Page()


class Detail(Said):
    """An answer of the catalogue with one product."""

    product: Product


class Total(Wire):
    """One entry of a breakdown; signed, so a discount is negative."""

    type: Text
    amount: Minor


class Thing(Wire):
    """What a line is about."""

    id: Id
    title: Text = ""
    price: Minor


class Line(Wire):
    """So many of one thing."""

    id: Id
    item: Thing
    quantity: int = Field(ge=0, strict=True)


class Cart(Said):
    """A cart as the shop holds it."""

    id: Id
    line_items: list[Line] = Field(max_length=MAX_LINES)
    currency: str
    continue_url: Text = ""


class Choice(Wire):
    """A way of shipping."""

    id: Id
    title: Text = ""
    totals: list[Total]


class Group(Wire):
    """A parcel, and how it may go."""

    id: Id
    options: list[Choice] = Field(default_factory=list[Choice])
    selected_option_id: str | None = None


class Destination(Wire):
    """Where it may go. The address itself is ours and is not read back."""

    id: Id


class Method(Wire):
    """Shipping or something else, for some lines."""

    id: Id
    type: Text
    line_item_ids: list[Id] = Field(default_factory=list[str])
    destinations: list[Destination] = Field(default_factory=list[Destination])
    groups: list[Group] = Field(default_factory=list[Group])


class Fulfillment(Wire):
    """How the order reaches the buyer."""

    methods: list[Method] = Field(default_factory=list[Method])


class Confirmation(Wire):
    """The order that a checkout became."""

    id: Id


class Checkout(Said):
    """A checkout as the shop holds it."""

    id: Id
    status: Literal[
        "incomplete",
        "requires_escalation",
        "ready_for_complete",
        "complete_in_progress",
        "completed",
        "canceled",
    ]
    line_items: list[Line] = Field(max_length=MAX_LINES)
    currency: str
    totals: list[Total]
    fulfillment: Fulfillment = Fulfillment()
    order: Confirmation | None = None
    expires_at: Instant = None


class Count(Wire):
    """How many of an order's line."""

    total: int = Field(ge=0, strict=True)


class SoldLine(Wire):
    """A line of an order."""

    item: Thing
    quantity: Count
    status: Text = ""


class Order(Said):
    """An order as it stands."""

    id: Id
    line_items: list[SoldLine] = Field(max_length=MAX_LINES)
    currency: str
    totals: list[Total]


class Service(Wire):
    """One way to speak with the shop."""

    transport: str
    endpoint: str = ""


class Profile(Wire):
    """What the shop says of itself under /.well-known/ucp."""

    services: dict[str, Annotated[list[object], BeforeValidator(_readable)]]
    capabilities: dict[str, object]

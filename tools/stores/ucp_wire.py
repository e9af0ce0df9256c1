"""UCP on the wire: what a shop answers in any version of ours, as models that read tolerantly.

Private to the connector. What is not ours to know is ignored, a null is as good as nothing, every
text is made plain while it is read, and nothing that the shop wrote is ever quoted in an error.
Source: https://ucp.dev/2026-04-08/specification/overview, https://ucp.dev/2026-08-25/…
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

MAX_LINES = 100
MAX_SAID = 2000
"""As much of a message is shown; the whole stands on the shop's own page."""


def _is_id(text: str) -> str:
    if not is_plain(text):
        raise ValueError("not an id that can be kept and shown")
    return text


def readable(given: object) -> list[object]:
    """A list that may be missing or be something else: then there is nothing in it."""
    return cast("list[object]", given) if isinstance(given, list) else []


def _shown(given: object) -> str:
    return plain(given) if isinstance(given, str) else ""


def _said(given: object) -> str:
    return plain(given, MAX_SAID) if isinstance(given, str) else ""


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
    """What the shop has to say about an answer.

    Its `content` is for a person alone: never in an error, never for a planner.
    """

    type: Text = ""
    code: Text = ""
    severity: Text = ""
    presentation: Text = ""
    content: Annotated[str, BeforeValidator(_said)] = ""


class Handler(Wire):
    """A way to pay that the shop takes."""

    id: Text = ""
    available_instruments: list[object] | None = None
    """With what, each with a `type`; None: it does not say."""


Registry = dict[str, Annotated[list[object], BeforeValidator(readable)]]
"""Entries by their reverse-domain names."""


class Envelope(Wire):
    """What stands beside every answer."""

    version: Text = ""
    status: Text = "success"
    payment_handlers: Registry = Field(default_factory=dict[str, list[object]])


class Said(Wire):
    """Any answer: did the shop do it, and what did it say?"""

    ucp: Envelope = Envelope()
    messages: Annotated[list[Message], BeforeValidator(readable)] = Field(
        default_factory=list[Message]
    )


class SubTotal(Wire):
    """A part of an entry."""

    display_text: Text = ""
    amount: Minor


class Total(Wire):
    """One entry of a breakdown; signed, so a discount is negative."""

    type: Text
    amount: Minor
    display_text: Text = ""
    lines: list[SubTotal] = Field(default_factory=list[SubTotal])


class QuantityUnit(Wire):
    """In what a quantity is counted."""

    unit: Text = ""
    scale: int = 0


class Thing(Wire):
    """What a line is about."""

    id: Id
    title: Text = ""
    price: Minor | None = None
    """What one costs; a shop that leaves it out is not believed where money is counted."""

    quantity_unit: QuantityUnit | None = None
    unit_price: dict[str, Any] | None = None
    """Priced by another measure than it is sold by; then the subtotal is no multiplication."""


class Line(Wire):
    """So many of one thing."""

    id: Annotated[str, AfterValidator(_is_id)] | None = None
    item: Thing
    quantity: int = Field(ge=0, strict=True)


class Applied(Wire):
    """A discount that holds."""

    code: Text = ""
    title: Text = ""
    amount: Minor
    automatic: bool = False
    provisional: bool = False


class Discounts(Wire):
    """The codes that were given, and what came of them."""

    codes: list[Text] = Field(default_factory=list[str])
    applied: list[Applied] = Field(default_factory=list[Applied])


class Cart(Said):
    """A cart as the shop holds it."""

    id: Id
    line_items: list[Line] = Field(max_length=MAX_LINES)
    currency: str
    totals: list[Total] = Field(default_factory=list[Total])
    continue_url: Text = ""
    discounts: Discounts = Discounts()


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
    line_item_ids: list[Id] = Field(default_factory=list[str])


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


class Standing(Said):
    """Where a checkout stands: all that the answer to a completion has to say."""

    id: Id
    status: Literal[
        "incomplete",
        "requires_escalation",
        "ready_for_complete",
        "complete_in_progress",
        "completed",
        "canceled",
    ]
    line_items: list[Line] = Field(default_factory=list[Line], max_length=MAX_LINES)
    currency: str = ""
    totals: list[Total] = Field(default_factory=list[Total])
    order: Confirmation | None = None
    continue_url: Text = ""
    actions: dict[str, Any] = Field(default_factory=dict[str, Any])
    """What the shop still wants done by means that only an extension knows (2026-08-25)."""


class Checkout(Standing):
    """A checkout as the shop holds it."""

    line_items: list[Line] = Field(max_length=MAX_LINES)
    currency: str = Field()
    totals: list[Total] = Field()
    fulfillment: Fulfillment = Fulfillment()
    discounts: Discounts = Discounts()
    expires_at: Instant = None


class Count(Wire):
    """How many of an order's line."""

    total: int = Field(ge=0, strict=True)


class SoldLine(Wire):
    """A line of an order."""

    item: Thing
    quantity: Count
    status: Text = ""


class Expectation(Wire):
    """What is to come, and when."""

    description: Text = ""


class Event(Wire):
    """What became of a parcel."""

    type: Text = ""
    occurred_at: Instant = None
    tracking_number: Text = ""
    tracking_url: Text = ""
    carrier: Text = ""


class Sent(Wire):
    """How an order comes."""

    expectations: list[Expectation] = Field(default_factory=list[Expectation])
    events: list[Event] = Field(default_factory=list[Event])


class Order(Said):
    """An order as it stands."""

    id: Id
    permalink_url: Text = ""
    fulfillment: Sent = Sent()
    line_items: list[SoldLine] = Field(max_length=MAX_LINES)
    currency: str
    totals: list[Total]

"""Vendure's Shop API on the wire: the answers as they come, parsed once.

https://docs.vendure.io/current/core/reference/graphql-api/shop. What they mean for a shopper is
said in `vendure_answers`.
"""

import re
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Annotated, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from manciple.policies.actions import MAX_ITEMS, MAX_QUANTITY
from manciple.policies.errors import StoreRefused
from manciple.policies.money import MAX_MINOR
from manciple.tools.http import Answer


class Wire(BaseModel):
    """A part of an answer; what is not asked for is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel)


Id: TypeAlias = Annotated[str, Field(pattern=r"^[!-~]{1,100}$")]
Text: TypeAlias = Annotated[str, Field(max_length=5000)]
Code: TypeAlias = Annotated[str, Field(pattern=r"^[A-Z][A-Z_]{0,59}$")]
Minor: TypeAlias = Annotated[int, Field(strict=True, ge=0, le=MAX_MINOR)]


class Coded(Wire):
    """Something whose code alone is read."""

    code: Text


class Facet(Wire):
    """A property with its value: `brand` Nike, `color` black."""

    name: Text
    facet: Coded


class Group(Wire):
    """What a variant can be chosen by: size, storage."""

    code: Text
    name: Text


class Choice(Wire):
    """A variant's value in one group."""

    name: Text
    group: Group


class Variant(Wire):
    """One variant at its price now."""

    id: Id
    name: Text
    sku: Text
    price_with_tax: Minor
    currency_code: Text
    stock_level: Text
    """`IN_STOCK`, `LOW_STOCK` or `OUT_OF_STOCK`, unless the shop shows a number or its own word."""

    options: Annotated[tuple[Choice, ...], Field(max_length=50)]
    facet_values: Annotated[tuple[Facet, ...], Field(max_length=500)]


class Head(Wire):
    """A product without its variants."""

    id: Id
    name: Text
    slug: Text
    facet_values: Annotated[tuple[Facet, ...], Field(max_length=500)]
    option_groups: Annotated[tuple[Coded, ...], Field(max_length=50)]


class WireProduct(Head):
    """A product with all its variants."""

    variants: Annotated[tuple[Variant, ...], Field(max_length=5000)]


class HeldVariant(Variant):
    """A variant as an order shows it, with its product."""

    product: Head


class Line(Wire):
    """So many of a variant, at the price when the order last looked."""

    id: Id
    quantity: Annotated[int, Field(strict=True, ge=0, le=MAX_QUANTITY)]
    unit_price_with_tax: Minor
    product_variant: HeldVariant


class Payment(Wire):
    """One try at paying."""

    state: Text


class Order(Wire):
    """An order, which is a cart until it is paid."""

    code: Id
    state: Text
    order_placed_at: datetime | None
    currency_code: Text
    coupon_codes: Annotated[tuple[Text, ...], Field(max_length=50)] = ()
    total: Minor
    """Without tax."""

    total_with_tax: Minor
    shipping_with_tax: Minor
    lines: Annotated[tuple[Line, ...], Field(max_length=MAX_ITEMS)]
    payments: Annotated[tuple[Payment, ...], Field(max_length=1000)] | None

    @property
    def being_paid(self) -> bool:
        """Has a payment been taken, or may one still be under way?"""
        ended = {"Declined", "Error", "Cancelled"}
        return any(payment.state not in ended for payment in self.payments or ())


class Refusal(Wire):
    """One of Vendure's typed errors: an answer, and a clear one."""

    error_code: Code
    transition_error: Text = ""


class Outcome(Wire):
    """What a change came to."""

    result: Order | Refusal


class Step(Wire):
    """What a change came to, where the order itself is not wanted."""

    error_code: Code | None = None


class Arranged(Outcome):
    """What naming the buyer, the address and the way of shipping came to."""

    customer: Step
    address: Step


class Active(Wire):
    """The session's order; None where there is none."""

    active_order: Order | None


class Way(Wire):
    """A way of shipping that this order may take."""

    id: Id
    name: Text
    description: Text = ""
    price_with_tax: Minor


class Ways(Wire):
    """All ways of shipping for this order."""

    eligible_shipping_methods: Annotated[tuple[Way, ...], Field(max_length=500)]


class Bare(Wire):
    """A variant by its id alone."""

    id: Id


class TriedLine(Wire):
    """So many of a variant, before discounts."""

    quantity: Annotated[int, Field(strict=True, ge=0, le=MAX_QUANTITY)]
    unit_price_with_tax: Minor
    line_price_with_tax: Minor
    product_variant: Bare


class Surcharge(Wire):
    """What is added beside the lines."""

    price_with_tax: Minor


class Tried(Wire):
    """An order that was made to ask what it would cost."""

    currency_code: Text
    coupon_codes: Annotated[tuple[Text, ...], Field(max_length=50)]
    sub_total_with_tax: Minor
    """Of the lines and surcharges, after discounts."""

    shipping_with_tax: Minor
    total: Minor
    total_with_tax: Minor
    surcharges: Annotated[tuple[Surcharge, ...], Field(max_length=50)]
    lines: Annotated[tuple[TriedLine, ...], Field(max_length=MAX_ITEMS)]


class Trying(Wire):
    """What a change of it came to."""

    result: Tried | Refusal


class Fulfilment(Wire):
    """One parcel."""

    state: Text
    method: Text
    tracking_code: Text | None


class Tracked(Wire):
    """Where an order stands."""

    code: Id
    state: Text
    currency_code: Text
    total_with_tax: Minor
    fulfillments: Annotated[tuple[Fulfilment, ...], Field(max_length=100)] | None


class Tracking(Wire):
    """The order of a code, where the shop shows it."""

    order_by_code: Tracked | None


class PaymentMethod(Wire):
    """A way of paying."""

    code: Id
    is_eligible: bool


class Final(Active):
    """The order before it is paid, and how it may be."""

    eligible_payment_methods: Annotated[tuple[PaymentMethod, ...], Field(max_length=100)]


class Placed(Active):
    """The session's order, and the one of a given code where the shop shows it."""

    order_by_code: Order | None


class Channel(Wire):
    """The shop's sales channel."""

    code: Text
    currency_code: Text


class Channels(Wire):
    """The channel that the request belongs to."""

    active_channel: Channel


class Hit(Wire):
    """A product that the search found."""

    product_id: Id


class Hits(Wire):
    """What the search found, best first."""

    items: Annotated[tuple[Hit, ...], Field(max_length=100)]


class Found(Wire):
    """The answer to a search."""

    search: Hits


class ProductList(Wire):
    """Products in the shop's own order."""

    items: Annotated[tuple[WireProduct, ...], Field(max_length=100)]


class Products(Wire):
    """The answer to a list of products."""

    products: ProductList


class _Extensions(Wire):
    code: Text = ""


class _Error(Wire):
    extensions: _Extensions = _Extensions()


class _Envelope(Wire):
    data: object = None
    errors: Annotated[tuple[_Error, ...], Field(max_length=100)] = ()


W = TypeVar("W", bound=Wire)


def read(kind: type[W], answer: Answer, despite: AbstractSet[str] = frozenset()) -> W:
    """Return the answer's data. Raises `StoreRefused` for errors and for what is not Vendure's.

    Fields that failed with an error code in `despite` count as null.
    """
    try:
        envelope = _Envelope.model_validate(answer.json())
        codes = [error.extensions.code for error in envelope.errors]
        if bad := [code for code in codes if code not in despite]:
            raise StoreRefused(f"the shop refused the request: {in_words(bad[0])}")
        return kind.model_validate(envelope.data)
    except ValidationError:
        # Not chained: the validation message quotes the answer.
        raise StoreRefused(f"the shop's answer ({answer.status}) is not Vendure's") from None


def in_words(code: str) -> str:
    """Return an error code as words of ours; nothing else that the shop wrote."""
    return code.replace("_", " ").lower() if re.fullmatch(r"[A-Z_]{1,60}", code) else "no reason"

"""Only a quote that was approved, to the last line and unit, can be paid."""

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Action, Asker, Item, ToolId, Verb
from manciple.policies.errors import BadAction, QuoteChanged
from manciple.policies.money import Money
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.carts import ApprovedQuote, Cart, CartLine, Quote
from manciple.tools.offers import OfferRef

LINE = CartLine(
    OfferRef("shop.example", "/p/sweater", "navy-m"),
    "Better Sweater",
    1,
    Money(12000, "USD"),
    brand="Patagonia",
    size="M",
    colour="Navy",
    category="goods",
)
QUOTE = Quote(
    cart=Cart("shop.example", "c1", (LINE,)),
    total=Money(12500, "USD"),
    shipping=Money(500, "USD"),
    shipping_method="post",
    shipping_title="Post",
)


def warrant_for(quote: Quote, verb: Verb = Verb.ORDER_PLACE) -> Warrant:
    action = Action(
        tool=ToolId("order", "0" * 64),
        verb=verb,
        asker=Asker.USER,
        host=quote.cart.host,
        items=tuple(line.item for line in quote.cart.lines),
        cost=quote.total,
    )
    return Warrant(
        action=action,
        key="run1/1",
        hosts=frozenset({quote.cart.host}),
        local=False,
        allowance=Allowance(9),
        expires=datetime(2026, 12, 1, tzinfo=UTC),
    )


def with_line(line: CartLine) -> Quote:
    return replace(QUOTE, cart=replace(QUOTE.cart, lines=(line,)))


def test_the_quote_that_was_approved_can_be_paid() -> None:
    approved = ApprovedQuote.under(QUOTE, warrant_for(QUOTE))
    assert approved.quote is QUOTE


@pytest.mark.parametrize(
    "changed",
    [
        replace(QUOTE, total=Money(12501, "USD")),
        replace(QUOTE, total=Money(12499, "USD")),
        replace(QUOTE, total=Money(12500, "EUR")),
        with_line(replace(LINE, quantity=2)),
        with_line(replace(LINE, unit_price=Money(11999, "USD"))),
        with_line(replace(LINE, size="L")),
        with_line(replace(LINE, seller="Somebody")),
        with_line(replace(LINE, category="gift_card")),
        with_line(replace(LINE, ref=OfferRef("shop.example", "/p/sweater", "navy-l"))),
        with_line(replace(LINE, ref=OfferRef("other.example", "/p/sweater", "navy-m"))),
        replace(QUOTE, cart=replace(QUOTE.cart, lines=())),
        replace(QUOTE, cart=replace(QUOTE.cart, lines=(LINE, LINE))),
        replace(QUOTE, cart=replace(QUOTE.cart, host="other.example")),
    ],
)
def test_any_difference_spends_the_approval_for_nothing(changed: Quote) -> None:
    with pytest.raises(QuoteChanged):
        ApprovedQuote.under(changed, warrant_for(QUOTE))


@given(st.sampled_from([verb for verb in Verb if verb is not Verb.ORDER_PLACE]))
def test_a_warrant_for_something_else_pays_nothing(verb: Verb) -> None:
    with pytest.raises(QuoteChanged):
        ApprovedQuote.under(QUOTE, warrant_for(QUOTE, verb))


def test_the_same_lines_in_another_order_are_another_quote() -> None:
    other = replace(LINE, ref=OfferRef("shop.example", "/p/sweater", "navy-l"))
    both = replace(QUOTE, cart=replace(QUOTE.cart, lines=(LINE, other)))
    turned = replace(QUOTE, cart=replace(QUOTE.cart, lines=(other, LINE)))
    with pytest.raises(QuoteChanged):
        ApprovedQuote.under(turned, warrant_for(both))


def test_the_gate_reads_all_that_a_line_says() -> None:
    assert {field.name for field in fields(Item)} - {field.name for field in fields(CartLine)} == {
        "offer",
        "variant",
    }
    item = LINE.item
    assert (item.offer, item.variant) == (LINE.ref.handle, "navy-m")
    assert all(getattr(item, n) == getattr(LINE, n) for n in ("title", "quantity", "unit_price"))
    assert (item.size, item.colour, item.brand, item.category) == (
        "M",
        "Navy",
        "Patagonia",
        "goods",
    )


def test_a_line_that_cannot_be_shown_to_a_person_is_no_item() -> None:
    with pytest.raises(BadAction):
        _ = replace(LINE, title="a\u202eb").item


def test_a_cart_finds_exactly_the_variant() -> None:
    cart = QUOTE.cart
    assert cart.line(LINE.ref) is LINE
    assert cart.line(OfferRef("shop.example", "/p/sweater", "navy-l")) is None
    assert Cart("shop.example", "", ()).line(LINE.ref) is None

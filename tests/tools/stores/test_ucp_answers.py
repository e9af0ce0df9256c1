"""What a shop says in UCP, read from saved answers: pure, and nothing is taken on its word."""

import copy
import traceback
from typing import Any

import pytest

from manciple.policies.errors import (
    MancipleError,
    NotDone,
    OutOfStock,
    StoreRefused,
)
from manciple.policies.money import Money
from manciple.tools.carts import Cart, Quote
from manciple.tools.offers import InStock, SoldOut, Unknown
from manciple.tools.stores import ucp_answers, ucp_refusals, ucp_requests, ucp_wire

HOST = "shop.example"

# Saved answers, in the words of the specification of 2026-04-08.

VARIANT: dict[str, Any] = {
    "id": "gid://shop/Variant/7",
    "title": "Navy / M",
    "description": {"plain": "soft"},
    "price": {"amount": 12900, "currency": "USD"},
    "list_price": {"amount": 13900, "currency": "USD"},
    "availability": {"available": True, "status": "in_stock"},
    "options": [{"name": "Color", "label": "Navy"}, {"name": "Size", "label": "M"}],
    "sku": "FJ-7",
    "barcodes": [{"type": "GTIN", "value": "2000000000077"}],
    "url": f"https://{HOST}/products/fleece?variant=7",
    "seller": {"name": "Fjord Trading"},
}
PRODUCT: dict[str, Any] = {
    "id": "gid://shop/Product/1",
    "title": "Harbour Fleece\u202e  Sweater",
    "description": {"html": "<script>"},
    "url": f"https://{HOST}/products/fleece",
    "categories": [{"value": "Sweaters"}],
    "price_range": {},
    "metadata": {"brand": "Fjellrand"},
    "variants": [VARIANT],
}
LINE: dict[str, Any] = {
    "id": "l1",
    "item": {"id": "v1", "title": "Sweater", "price": 10000},
    "quantity": 2,
    "totals": [{"type": "total", "amount": 20000}],
}
CHECKOUT: dict[str, Any] = {
    "ucp": {"version": "2026-04-08", "payment_handlers": {}},
    "id": "c1",
    "status": "ready_for_complete",
    "line_items": [LINE],
    "currency": "USD",
    "totals": [
        {"type": "subtotal", "amount": 20000},
        {"type": "discount", "amount": -1000, "display_text": "Sale"},
        {"type": "fulfillment", "amount": 700},
        {"type": "tax", "amount": 300},
        {"type": "total", "amount": 20000},
    ],
    "fulfillment": {
        "methods": [
            {
                "id": "m",
                "type": "shipping",
                "line_item_ids": ["l1"],
                "groups": [
                    {
                        "id": "g",
                        "line_item_ids": ["l1"],
                        "selected_option_id": "slow",
                        "options": [
                            {"id": "x", "title": "X", "totals": [{"type": "total", "amount": 900}]},
                            {
                                "id": "slow",
                                "title": "Slow\nboat",
                                "totals": [{"type": "total", "amount": 700}],
                            },
                        ],
                    }
                ],
            }
        ]
    },
    "messages": None,
    "links": [],
    "expires_at": "2026-11-22T18:00:00+08:00",
}


def the_quote(checkout: dict[str, Any]) -> Quote:
    told = ucp_wire.parsed(ucp_wire.Checkout, checkout)
    way = ucp_answers.cheapest(told)
    assert way is not None
    return ucp_answers.quote_of(told, Cart(HOST, "cart", ()), way)


def changed(whole: dict[str, Any], **parts: object) -> dict[str, Any]:
    return copy.deepcopy(whole) | parts


def test_an_offer_is_read_whole() -> None:
    product = ucp_answers.products_of(HOST, [PRODUCT])[0]
    offer = product.offers[0]
    assert (product.title, product.brand) == ("Harbour Fleece Sweater", "Fjellrand")
    assert offer.ref.variant == "gid://shop/Variant/7"
    assert (offer.price, offer.list_price) == (Money(12900, "USD"), Money(13900, "USD"))
    assert (offer.size, offer.colour, offer.brand) == ("M", "Navy", "Fjellrand")
    assert (offer.sku, offer.gtin, offer.seller) == ("FJ-7", "2000000000077", "Fjord Trading")
    assert (offer.availability, offer.category) == (InStock(), "goods")


@pytest.mark.parametrize(
    "part",
    [
        {"price": {"amount": 129.0, "currency": "USD"}},
        {"price": {"amount": "12900", "currency": "USD"}},
        {"price": {"amount": True, "currency": "USD"}},
        {"price": {"amount": -1, "currency": "USD"}},
        {"price": {"amount": 12900, "currency": "ZZZ"}},
        {"id": ""},
        {"id": "a\u202eb"},
        {"id": 7},
    ],
)
def test_a_variant_that_cannot_be_read_hides_no_other(part: dict[str, Any]) -> None:
    product = changed(PRODUCT, variants=[changed(VARIANT, **part), VARIANT, None])
    assert [o.sku for o in ucp_answers.products_of(HOST, [None, product])[0].offers] == ["FJ-7"]


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ({"available": True}, InStock()),
        ({"available": True, "status": "in_stock"}, InStock()),
        ({"status": "in_stock"}, InStock()),
        ({"available": False}, SoldOut()),
        ({"available": False, "status": "discontinued"}, SoldOut()),
        ({"status": "out_of_stock"}, SoldOut()),
        ({}, Unknown()),
        (None, Unknown()),
        ({"available": True, "status": "preorder"}, Unknown()),
        ({"available": True, "status": "out_of_stock"}, Unknown()),
        ({"available": False, "status": "in_stock"}, Unknown()),
        ({"status": "soon"}, Unknown()),
    ],
)
def test_stock_is_what_the_shop_says_and_nothing_else(told: object, meant: object) -> None:
    product = changed(PRODUCT, variants=[changed(VARIANT, availability=told)])
    assert ucp_answers.products_of(HOST, [product])[0].offers[0].availability == meant


def test_a_link_elsewhere_is_not_shown() -> None:
    product = changed(PRODUCT, url="https://evil.example/", variants=[])
    assert ucp_answers.products_of(HOST, [product])[0].url is None


def test_a_regular_price_that_is_not_higher_is_none() -> None:
    variant = changed(VARIANT, list_price=VARIANT["price"])
    product = changed(PRODUCT, variants=[variant])
    assert ucp_answers.products_of(HOST, [product])[0].offers[0].list_price is None


@pytest.mark.parametrize(
    ("told", "costs"),
    [
        ({"amount": 595, "currency": "USD"}, Money(595, "USD")),
        ({"amount": 0, "currency": "USD"}, Money(0, "USD")),
        ({"amount": 5.95, "currency": "USD"}, None),
        ({"amount": -1, "currency": "USD"}, None),
        ({"amount": 595, "currency": "ZZZ"}, None),
        ("free", None),
        (None, None),
    ],
)
def test_shipping_is_what_the_shop_says_beforehand_and_else_unknown(
    told: object, costs: Money | None
) -> None:
    product = changed(PRODUCT, metadata={"brand": "Fjellrand", "shipping": told})
    [offer] = ucp_answers.products_of(HOST, [product])[0].offers
    assert (offer.shipping, offer.brand) == (costs, "Fjellrand")


def test_a_quote_is_read_with_tax_discount_and_expiry() -> None:
    quote = the_quote(CHECKOUT)
    assert (quote.total, quote.shipping) == (Money(20000, "USD"), Money(700, "USD"))
    assert quote.tax == Money(300, "USD")
    assert (quote.shipping_method, quote.shipping_title) == ("slow", "Slow boat")
    assert quote.expires is not None
    assert quote.expires.isoformat() == "2026-11-22T10:00:00+00:00"
    assert quote.cart.lines[0].ref.product == "v1"


@pytest.mark.parametrize(
    "totals",
    [
        [("subtotal", 20000), ("total", 20001)],
        [("subtotal", 19000), ("total", 19000)],
        [("subtotal", 20000), ("fee", 500), ("total", 20000)],
        [("subtotal", 20000), ("discount", 350), ("total", 19650)],
        [("subtotal", 20000), ("total", 20000), ("total", 20000)],
        [("subtotal", 20000)],
        [("total", 20000)],
        [("subtotal", 20000), ("discount", -30000), ("total", -10000)],
    ],
)
def test_figures_that_do_not_add_up_are_no_quote(totals: list[tuple[str, int]]) -> None:
    told = [{"type": kind, "amount": amount} for kind, amount in totals]
    with pytest.raises(StoreRefused):
        the_quote(changed(CHECKOUT, totals=told))


def test_one_thing_at_two_prices_is_refused() -> None:
    other = changed(LINE, id="l2", item={"id": "v1", "title": "Sweater", "price": 1})
    totals = [{"type": "subtotal", "amount": 20002}, {"type": "total", "amount": 20002}]
    with pytest.raises(StoreRefused):
        the_quote(changed(CHECKOUT, line_items=[LINE, other], totals=totals))


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ({"type": "error", "code": "out_of_stock", "severity": "recoverable"}, OutOfStock),
        ({"type": "error", "code": "missing", "severity": "recoverable"}, None),
        ({"type": "error", "code": "age", "severity": "requires_buyer_input"}, StoreRefused),
        ({"type": "error", "code": "age", "severity": "requires_buyer_review"}, StoreRefused),
        ({"type": "error", "code": "no", "severity": "unrecoverable"}, StoreRefused),
        ({"type": "error", "code": "no"}, StoreRefused),
        ({"type": "warning", "code": "hot", "presentation": "disclosure"}, StoreRefused),
        ({"type": "warning", "code": "hot", "presentation": "notice"}, None),
        ({"type": "info", "code": "out_of_stock"}, None),
    ],
)
def test_a_message_is_heeded_by_its_severity(
    message: dict[str, Any], kind: type[MancipleError] | None
) -> None:
    told = ucp_wire.parsed(ucp_wire.Said, {"messages": [message]})
    why = ucp_refusals.refusal(told)
    assert why is None if kind is None else type(why) is kind


@pytest.mark.parametrize("home", ["12 St James Square", "[]", "{}", '{"street": 1}', '{"street":'])
def test_an_address_that_is_none_is_not_sent_and_not_quoted(home: str) -> None:
    with pytest.raises(NotDone) as caught:
        ucp_requests.address_body("Ada Byron", home)
    assert "James" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [("Ada King Byron", "Ada King", "Byron"), ("王小明", "王小明", None), (" Ada ", "Ada", None)],
)
def test_a_name_is_given_in_two_parts_where_it_has_them(
    name: str, first: str, last: str | None
) -> None:
    buyer = ucp_requests.buyer_body(name, "a@example.org")
    assert (buyer["first_name"], buyer.get("last_name")) == (first, last)

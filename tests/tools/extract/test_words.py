"""Prices and stock are read in one way, or not at all."""

from decimal import Decimal

import pytest

from manciple.policies.money import Money
from manciple.tools.extract.graph import Graph, Node
from manciple.tools.extract.words import availability, gtin, price, shipping
from manciple.tools.offers import InStock, SoldOut, Unknown

PAGE = Graph(())


def asked(**said: object) -> tuple[Money, Money | None] | None:
    offer: Node = {"@type": "Offer", "price": "9.50", "priceCurrency": "GBP", **said}
    found = price(PAGE, offer)
    if found is None or found[0].money is None:
        return None
    _, usual = found
    return found[0].money, usual.money if usual else None


@pytest.mark.parametrize(
    ("said", "currency", "minor"),
    [
        *(
            ("9.50", "GBP", 950),
            (Decimal("9.5"), "GBP", 950),
            (9, "gbp", 900),
            (" 9.5 ", "GBP", 950),
        ),
        *(("1,299.00", "USD", 129900), ("1.299,00", "EUR", 129900), ("19,99", "EUR", 1999)),
        *(("12.9900", "USD", 1299), (Decimal("19.1"), "USD", 1910), (Decimal("0.07"), "USD", 7)),
        *(("£1,299", "GBP", 129900), ("19,99 €", "EUR", 1999), ("9", "US$", 900)),
        *(("1200", "JPY", 1200), ("1200.00", "JPY", 1200), ("1.250", "KWD", 1250)),
    ],
)
def test_a_price_is_read_in_major_units_exactly(said: object, currency: str, minor: int) -> None:
    assert asked(price=said, priceCurrency=currency) == (
        Money(minor, currency.upper().replace("US$", "USD")),
        None,
    )


@pytest.mark.parametrize(
    ("said", "currency"),
    [
        *(("1.000", "EUR"), ("1,299", "USD"), ("24.990", "CLP"), ("12.345", "USD"), ("9.5", "JPY")),
        *((0, "GBP"), ("0.00", "GBP"), (-5, "GBP"), ("-5", "GBP"), (True, "GBP"), (None, "GBP")),
        *(("from 9", "GBP"), ("9-12", "GBP"), ("", "GBP"), (["9", "12"], "GBP"), ("٩", "GBP")),
        *((Decimal("1e300"), "GBP"), ("9" * 40, "GBP"), ({}, "GBP"), (Decimal("NaN"), "GBP")),
        *(("9", "£"), ("9", "kr"), ("9", ""), ("9", None), ("9", "XXX"), ("9", ["GBP"])),
    ],
)
def test_a_price_that_is_not_surely_one_is_none(said: object, currency: object) -> None:
    assert asked(price=said, priceCurrency=currency) is None


@pytest.mark.parametrize(
    ("said", "now", "usual"),
    [
        ([{"price": 8}], 800, None),
        ([{"price": 10, "priceType": "https://schema.org/ListPrice"}, {"price": 8}], 800, 1000),
        ([{"price": 8, "priceType": "SalePrice"}, {"price": 9}], 800, None),
        ([{"price": 10, "priceType": "http://schema.org/ListPrice"}], 1000, None),
        ([{"price": 8}, {"price": 7}], 800, None),
        ([{"price": 8}, {"price": 1, "referenceQuantity": {"value": 100}}], 800, None),
        ([{"price": 8}, {"price": 7, "eligibleQuantity": {"minValue": 10}}], 800, None),
        ([{"price": 8}, {"price": 7, "priceType": "StrikethroughPrice"}], 800, None),
    ],
)
def test_a_sale_price_is_told_from_the_usual_one(
    said: list[Node], now: int, usual: int | None
) -> None:
    listed = Money(usual, "GBP") if usual else None
    assert asked(price=None, priceSpecification=said) == (Money(now, "GBP"), listed)


@pytest.mark.parametrize("kind", ["StrikethroughPrice", "MSRP", "InvoicePrice"])
def test_a_price_that_nobody_asks_is_none(kind: str) -> None:
    said = {"price": 8, "priceType": f"https://schema.org/{kind}"}
    assert asked(price=None, priceSpecification=said) is None


def test_a_hire_is_not_a_sale() -> None:
    assert asked(businessFunction="http://purl.org/goodrelations/v1#LeaseOut") is None
    assert asked(**{"@type": "OfferForLease"}) is None


@pytest.mark.parametrize(
    ("said", "stock"),
    [
        *(("https://schema.org/InStock", InStock()), ("http://schema.org/InStock", InStock())),
        *(("InStock", InStock()), ("in stock", InStock()), ("in_stock", InStock())),
        *(("https://schema.org/OnlineOnly", InStock()), ({"@id": "schema:InStock"}, InStock())),
        *(("https://schema.org/OutOfStock", SoldOut()), ("SoldOut", SoldOut())),
        *(("https://schema.org/Discontinued", SoldOut()), ("HTTP://SCHEMA.ORG/INSTOCK", InStock())),
        *((w, Unknown()) for w in ("PreOrder", "BackOrder", "PreSale", "MadeToOrder", "Reserved")),
        *((w, Unknown()) for w in ("LimitedAvailability", "InStoreOnly", "", "yes", "Not InStock")),
        *(("https://evil.test/InStock", Unknown()), (None, Unknown()), (True, Unknown())),
        *((["InStock", "OutOfStock"], Unknown()), (["InStock", "InStock"], InStock())),
    ],
)
def test_only_the_word_for_stock_is_stock(said: object, stock: object) -> None:
    assert availability(PAGE, {"availability": said}) == stock


def test_the_number_left_is_read_and_must_agree() -> None:
    level = {"@type": "QuantitativeValue", "value": 3}
    stated: Node = {"availability": "InStock"}
    assert availability(PAGE, {**stated, "inventoryLevel": level}) == InStock(left=3)
    assert availability(PAGE, {**stated, "inventoryLevel": 0}) == Unknown()
    assert availability(PAGE, {"inventoryLevel": 3}) == Unknown()


@pytest.mark.parametrize(
    ("code", "read"),
    [("4006381333931", "4006381333931"), ("4006381333930", None), ("0000000000000", None)],
)
def test_a_gtin_has_a_right_check_digit(code: str, read: str | None) -> None:
    assert gtin(PAGE, ({"gtin13": code},)) == read


RATE = {"@type": "MonetaryAmount", "value": "4.90", "currency": "EUR"}


def sent(*details: object) -> Money | None:
    found = shipping(PAGE, {"@type": "Offer", "shippingDetails": list(details)})
    return found.money if found else None


def test_what_sending_costs_everybody_is_read_and_free_is_nought() -> None:
    assert sent({"shippingRate": RATE}) == Money(490, "EUR")
    assert sent({"shippingRate": {**RATE, "value": 0}}) == Money(0, "EUR")
    assert sent({"shippingRate": RATE}, {"shippingRate": RATE}) == Money(490, "EUR")


@pytest.mark.parametrize(
    "details",
    [
        (),
        ({},),
        ({"shippingRate": RATE, "shippingDestination": {"addressCountry": "DE"}},),
        ({"shippingRate": RATE, "doesNotShip": True},),
        ({"shippingRate": {**RATE, "maxValue": 9}},),
        ({"shippingRate": {**RATE, "currency": "points"}},),
        ({"shippingRate": {**RATE, "value": "about 5"}},),
        ({"shippingRate": [RATE, RATE]},),
        ({"shippingRate": RATE}, {"shippingRate": {**RATE, "value": 9}}),
        ({"shippingRate": RATE}, {}),
    ],
)
def test_what_sending_costs_some_or_is_said_twice_is_unknown(details: tuple[object, ...]) -> None:
    """Unknown is not free: a total that hides the shipping would look the cheapest."""
    assert sent(*details) is None

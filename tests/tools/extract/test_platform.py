"""A shop program's JSON is read in its own units, every variant of it."""

import json
from decimal import Decimal

import pytest

from manciple.tools.extract.cascade import read
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import How
from manciple.tools.offers import Unknown
from tests.tools.extract.shapes import SHAPES

PAGES = {shape.name: shape for shape in SHAPES}
URL = "https://shop.example/products/blue-jug"


def test_a_themes_json_gives_every_size_with_its_price_and_stock() -> None:
    shape = PAGES["shopify theme, one size left"]
    reading = read(Page(shape.page, URL))
    assert reading.how is How.PLATFORM
    assert reading.item
    said = [(v.size, v.sku, v.stock.kind) for v in reading.item.variants]
    assert said == [("S", "BJ-S", "sold_out"), ("M", "BJ-M", "in_stock")]
    usual = reading.item.variants[0].usual
    assert usual
    assert (usual.value, usual.currency) == (Decimal("29.90"), "USD")


def test_variations_of_a_form_are_in_the_currency_of_the_page() -> None:
    reading = read(Page(PAGES["woocommerce variations, one left"].page, URL))
    assert reading.item
    assert [v.amount.currency for v in reading.item.variants if v.amount] == ["EUR", "EUR"]


@pytest.mark.parametrize(
    ("price", "value"),
    [("129.00", "129.00"), (12900, "129"), (1, "0.01"), ("129,00", None), (0, None), (True, None)],
)
def test_whole_numbers_are_hundredths_and_strings_are_not(price: object, value: str | None) -> None:
    said = {"title": "Jug", "handle": "jug", "variants": [{"id": 1, "price": price}]}
    found = read(Page(json.dumps({"product": said}).encode(), URL)).price
    assert (found.value if found else None) == (Decimal(value) if value else None)
    assert found is None or found.currency is None


def test_minor_units_of_the_store_api_are_the_ones_that_it_names() -> None:
    prices = {"price": "1990", "currency_code": "JPY", "currency_minor_unit": 0}
    body = json.dumps([{"id": 1, "name": "Jug", "prices": prices, "is_in_stock": True}]).encode()
    found = read(Page(body, URL)).price
    assert found
    assert str(found.money) == "1990 JPY"


def test_magento_s_swatches_name_every_variant_with_its_price() -> None:
    config = {
        "productId": "7",
        "attributes": {
            "93": {
                "code": "color",
                "options": [{"id": "4", "label": "Navy", "products": ["11", "12"]}],
            },
            "144": {
                "code": "size",
                "options": [
                    {"id": "1", "label": "M", "products": ["11"]},
                    {"id": "2", "label": "L", "products": ["12"]},
                ],
            },
        },
        "optionPrices": {
            "11": {"finalPrice": {"amount": 52.0}, "oldPrice": {"amount": 60}},
            "12": {"finalPrice": {"amount": 54.500001}, "oldPrice": {"amount": 54.5}},
        },
    }
    renderer = {"Magento_Swatches/js/swatch-renderer": {"jsonConfig": config}}
    text = json.dumps({"[data-role=swatch-options]": renderer})
    body = (
        "<html><head><title>Sweater</title>"
        '<meta property="product:price:amount" content="52.00">'
        '<meta property="product:price:currency" content="EUR"></head><body><h1>Sweater</h1>'
        f'<script type="text/x-magento-init">{text}</script>'
    )
    item = read(Page(body.encode(), "https://shop.example/sweater")).item
    assert item
    said = [(v.colour, v.size, str(v.amount.value if v.amount else "")) for v in item.variants]
    assert said == [("Navy", "M", "52.00"), ("Navy", "L", "54.50")]
    assert all(isinstance(v.stock, Unknown) for v in item.variants)

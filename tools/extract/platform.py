"""The JSON of shop programs: an answer of theirs, or what they lay in a page for their own script.

Shopify: product JSON and its `.js` (amounts in hundredths, whatever the currency). WooCommerce: the
Store API (amounts in minor units that it names) and the form of variations (in major units).
"""

import html
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import cast

from manciple.tools.extract import magento
from manciple.tools.extract.graph import Graph, Node, listed
from manciple.tools.extract.lenient import value_of
from manciple.tools.extract.page import Page

MAX_SCRIPTS = 200
HINT_BYTES = 50_000
MAX_VARIANTS = 1000

_WOO_FORM = re.compile(rb"""data-product_variations=(?:"([^"]*)"|'([^']*)')""")
_SHOPIFY_CURRENCY = re.compile(rb"""Shopify\.currency\s?=\s?\{\s?"active"\s?:\s?"([A-Z]{3})\"""")
_ID = re.compile(r"[0-9]{1,20}", re.ASCII)


def graph_of(page: Page) -> Graph:
    """Return what the shop's program itself says of the page's product."""
    nodes: list[Node] = []
    start = page.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start in {b"{", b"["}:
        answer = value_of(page.decoded(page.body))
        for each in listed(answer)[:50]:
            nodes += _answered(each, page)
    elif b"cdn.shopify.com" in (head := page.head[:HINT_BYTES]) or b"/cdn/shop/" in head:
        nodes += islice(_of_shopify_page(page), 1)
    elif b"optionPrices" in page.body and magento.MARK in page.body:
        nodes += islice(magento.product_of(page), 1)
    elif b"woocommerce" in head:
        nodes += islice(_of_woo_form(page), 1)
    main: list[object] = [{"@type": "WebPage", "mainEntity": node} for node in nodes]
    return Graph(tuple(main) if len(nodes) == 1 else tuple(nodes))


def _answered(value: object, page: Page) -> Iterator[Node]:
    said = _dict(value)
    product = _dict(said.get("product")) or said
    if "variants" in product and ("handle" in product or "vendor" in product):
        yield _shopify(product, _in_hundredths(product), _currency(page))
    elif "prices" in said:
        yield _woo(said)


def _in_hundredths(product: Node) -> bool:
    """Are these whole hundredths, as in the `.js`? The JSON of the same name has strings."""
    prices = [_dict(each).get("price") for each in listed(product.get("variants"))[:5]]
    return bool(prices) and all(isinstance(price, int) for price in prices)


def _of_shopify_page(page: Page) -> Iterator[Node]:
    body, at = page.body, 0
    for _ in range(MAX_SCRIPTS):
        start = body.find(b"application/json", at)
        if start < 0:
            return
        opened = body.find(b">", start) + 1
        at = body.find(b"</script", opened)
        if not opened or at < 0:
            return
        text = body[opened:at]
        if b'"variants"' not in text or b'"price"' not in text:
            continue
        said = _dict(value_of(page.decoded(text)))
        product = _dict(said.get("product")) or said
        if "variants" in product and "title" in product and _in_hundredths(product):
            yield _shopify(product, True, _currency(page))  # noqa: FBT003


def _currency(page: Page) -> str | None:
    found = _SHOPIFY_CURRENCY.search(page.body[:2_000_000])
    return found[1].decode("ascii") if found else None


def _shopify(product: Node, hundredths: bool, currency: str | None) -> Node:
    named = [_dict(each).get("name", each) for each in listed(product.get("options"))[:3]]
    return {
        "@type": "ProductGroup",
        "name": product.get("title"),
        "brand": product.get("vendor"),
        "productGroupID": str(product.get("id") or product.get("handle")),
        "hasVariant": [
            _shopify_variant(_dict(each), named, hundredths, currency)
            for each in listed(product.get("variants"))[:MAX_VARIANTS]
        ],
    }


def _shopify_variant(
    variant: Node, named: list[object], hundredths: bool, currency: str | None
) -> Node:
    code = variant.get("price_currency") or currency
    offer: Node = {
        "@type": "Offer",
        "price": _major(variant.get("price"), 2 if hundredths else 0),
        "priceCurrency": code,
        "priceSpecification": {
            "price": _major(variant.get("compare_at_price"), 2 if hundredths else 0),
            "priceCurrency": code,
            "priceType": "ListPrice",
        },
    }
    if isinstance(variant.get("available"), bool):
        offer["availability"] = "InStock" if variant["available"] else "OutOfStock"
    options = listed(variant.get("options")) or [variant.get(f"option{n}") for n in (1, 2, 3)]
    pairs = zip(named, options, strict=False)
    return {
        "@type": "Product",
        "@id": str(variant.get("id") or ""),
        "name": variant.get("name") or variant.get("title"),
        "sku": variant.get("sku") or str(variant.get("id") or ""),
        "gtin": variant.get("barcode"),
        "additionalProperty": [{"name": n, "value": v} for n, v in pairs if n and v],
        "offers": offer,
    }


def _woo(product: Node) -> Node:
    prices = _dict(product.get("prices"))
    digits = prices.get("currency_minor_unit")
    shift = digits if isinstance(digits, int) and 0 <= digits <= 4 else None
    ranged = prices.get("price_range") is not None
    low = _dict(prices.get("price_range")).get("min_amount") or prices.get("price")
    offer: Node = {"@type": "Offer", "priceCurrency": prices.get("currency_code")}
    amount = None if shift is None else _major(low, shift)
    if ranged:
        offer |= {"@type": "AggregateOffer", "lowPrice": amount}
    else:
        usual = None if shift is None else _major(prices.get("regular_price"), shift)
        offer |= {
            "price": amount,
            "priceSpecification": {
                "price": usual,
                "priceType": "ListPrice",
                "priceCurrency": prices.get("currency_code"),
            },
        }
    if isinstance(product.get("is_in_stock"), bool):
        offer["availability"] = "InStock" if product["is_in_stock"] else "OutOfStock"
    return {
        "@type": "Product",
        "name": product.get("name"),
        "sku": product.get("sku") or str(product.get("id") or ""),
        "url": product.get("permalink"),
        "offers": offer,
    }


def _of_woo_form(page: Page) -> Iterator[Node]:
    for form in _WOO_FORM.finditer(page.body):
        value = value_of(html.unescape(page.decoded(form[1] or form[2] or b"")))
        variants = [_dict(each) for each in listed(value)[:MAX_VARIANTS]]
        if any("display_price" in each for each in variants):
            yield {
                "@type": "ProductGroup",
                "name": page.title or "-",
                "hasVariant": [_woo_variant(each) for each in variants],
            }


def _woo_variant(variant: Node) -> Node:
    offer: Node = {
        "@type": "Offer",
        "price": _major(variant.get("display_price"), 0),
        "priceSpecification": {
            "price": _major(variant.get("display_regular_price"), 0),
            "priceType": "ListPrice",
        },
    }
    if isinstance(variant.get("is_in_stock"), bool):
        offer["availability"] = "InStock" if variant["is_in_stock"] else "OutOfStock"
    chosen = _dict(variant.get("attributes"))
    return {
        "@type": "Product",
        "sku": variant.get("sku") or str(variant.get("variation_id") or ""),
        "additionalProperty": [
            {"name": re.sub(r"^attribute_(?:pa_)?", "", name), "value": value}
            for name, value in islice(chosen.items(), 10)
            if value
        ],
        "offers": offer,
    }


def _major(amount: object, digits: int) -> Decimal | None:
    """Return an amount in major units; None where it is none, or zero."""
    if isinstance(amount, bool):
        return None
    if isinstance(amount, str):
        if not re.fullmatch(r"[0-9]{1,15}(?:\.[0-9]{1,4})?", amount, re.ASCII):
            return None
        amount = Decimal(amount)
    if not isinstance(amount, int | Decimal) or amount <= 0:
        return None
    return Decimal(amount).scaleb(-digits)


def _dict(value: object) -> Node:
    return cast("Node", value) if isinstance(value, dict) else {}

"""What Magento lays in a page for its swatches: each variant's price, by what is chosen.

https://developer.adobe.com/commerce/frontend-core/javascript/init/ `optionPrices` are in major
units of the currency that the page shows; it names none, and no stock: the options that a variant
stands under are no promise that it is there.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import cast

from manciple.tools.extract.graph import Node, listed
from manciple.tools.extract.lenient import value_of
from manciple.tools.extract.page import Page

MARK = b"text/x-magento-init"
MAX_SCRIPTS = 100
MAX_DEPTH = 5
MAX_VARIANTS = 1000


def product_of(page: Page) -> Iterator[Node]:
    """Yield the product whose variants the page's swatches choose among."""
    body, at = page.body, 0
    for _ in range(MAX_SCRIPTS):
        start = body.find(MARK, at)
        opened = body.find(b">", start) + 1
        at = body.find(b"</script", opened)
        if start < 0 or not opened or at < 0:
            return
        text = body[opened:at]
        if b"optionPrices" in text and (config := _config(value_of(page.decoded(text)))):
            yield _product(config, page)


def _config(value: object, depth: int = MAX_DEPTH) -> Node:
    said = _dict(value)
    for name in ("jsonConfig", "spConfig"):
        if "optionPrices" in _dict(said.get(name)):
            return _dict(said[name])
    if depth:
        for each in islice(said.values(), 50):
            if found := _config(each, depth - 1):
                return found
    return {}


def _product(config: Node, page: Page) -> Node:
    chosen = dict(_chosen(config))
    prices = _dict(config.get("optionPrices"))
    return {
        "@type": "ProductGroup",
        "name": page.title or "-",
        "productGroupID": str(config.get("productId") or ""),
        "hasVariant": [
            _variant(name, _dict(each), chosen.get(name, []))
            for name, each in islice(prices.items(), MAX_VARIANTS)
        ],
    }


def _chosen(config: Node) -> Iterator[tuple[str, list[Node]]]:
    """Yield for each variant the options under which it stands."""
    found: dict[str, list[Node]] = {}
    for attribute in islice(_dict(config.get("attributes")).values(), 10):
        said = _dict(attribute)
        name = said.get("code") or said.get("label")
        for option in listed(said.get("options"))[:200]:
            one = _dict(option)
            for variant in listed(one.get("products"))[:MAX_VARIANTS]:
                kept = found.setdefault(str(variant), [])
                kept.append({"name": name, "value": one.get("label")})
    yield from found.items()


def _variant(name: str, prices: Node, chosen: list[Node]) -> Node:
    now = _amount(prices, "finalPrice")
    return {
        "@type": "Product",
        "@id": name,
        "sku": name,
        "additionalProperty": chosen,
        "offers": {
            "@type": "Offer",
            "price": now,
            "priceSpecification": {"price": _amount(prices, "oldPrice"), "priceType": "ListPrice"},
        },
    }


def _amount(prices: Node, name: str) -> Decimal | None:
    """Return an amount as shops print it: the program's floats carry a tax's digits."""
    amount = _dict(prices.get(name)).get("amount")
    if isinstance(amount, bool) or not isinstance(amount, int | float | Decimal) or amount <= 0:
        return None
    return Decimal(str(amount)).quantize(Decimal("0.01")) if amount < 10**10 else None


def _dict(value: object) -> Node:
    return cast("Node", value) if isinstance(value, dict) else {}

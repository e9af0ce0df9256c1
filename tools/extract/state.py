"""What a page's scripts start from: `__NEXT_DATA__`, `dataLayer`, `window.__…`.

Nobody promises what is in there, in which units, or of which product. So what is taken has to bear
the name that the page bears, and its price has to stand on the page.
"""

import re
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import cast

from manciple.tools.extract.graph import Graph, Node, listed
from manciple.tools.extract.lenient import literal
from manciple.tools.extract.page import Page

MAX_STATES = 40
MAX_VALUES = 10_000
MAX_TEXT = 1024 * 1024

_MARKS = (
    b"__NEXT_DATA__",
    b"dataLayer",
    b"window.__",
    b"utag_data",
    b"digitalData",
    b"productData",
)
_STATE = re.compile(
    rb"(?:__NEXT_DATA__[^>{]{0,200}>|[A-Za-z_.]{3,60}[\"']?\]?\s{0,5}(?:=|\.push\()\s{0,20}"
    rb"(?:JSON\.parse\()?)\s{0,20}(?=[{\[])"
)
_NUMBER = re.compile(r"\d[\d.,'’ ]{0,18}\d|\d", re.ASCII)
_CENTS = re.compile(r"([\d.,]*?)[.,](\d{1,2})", re.ASCII)
_MAJOR = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,4})?", re.ASCII)
_NO_WORD = re.compile(r"[\W_]+")
_NAMES = ("name", "title", "productName", "product_name", "item_name", "displayName", "goodsName")
_PRICES = (
    "salePrice sale_price finalPrice final_price currentPrice current_price specialPrice "
    "sellingPrice selling_price discountPrice promoPrice price product_price productPrice "
    "item_price unitPrice goodsPrice"
).split()
_INSIDE = ("value", "amount", "current", "sale", "final", "selling", "price", "now", "max")
_CURRENCIES = ("currency", "currencyCode", "currency_code", "priceCurrency", "currencyIso")
_CODES = ("sku", "skuId", "productId", "product_id", "item_id", "id", "code", "productCode")
_IN_STOCK = ("inStock", "in_stock", "isInStock", "is_in_stock", "available", "isAvailable")
_SOLD_OUT = ("soldOut", "sold_out", "isSoldOut", "outOfStock", "isOutOfStock", "out_of_stock")
_SAID = ("availability", "stockStatus", "stock_status", "availabilityStatus", "inventoryStatus")
_WORDS = {
    "instock": "InStock",
    "available": "InStock",
    "outofstock": "OutOfStock",
    "soldout": "OutOfStock",
    "unavailable": "OutOfStock",
    "notavailable": "OutOfStock",
}


def graph_of(page: Page, heading: str) -> Graph:
    """Return the product of the page's name that a script's state holds, and the page shows."""
    called = _squashed(heading)
    shown: frozenset[Decimal] | None = None
    for state in islice(states(page, _telling(heading)), MAX_STATES):
        for said, currency in _products(state):
            name = next((v for key in _NAMES if isinstance(v := said.get(key), str)), "")
            if len(_squashed(name)) < 4 or _squashed(name) not in called:
                continue
            shown = _numbers(page.text) if shown is None else shown
            if node := _node(said, name, currency, shown):
                return Graph(({"@type": "WebPage", "mainEntity": node},))
    return Graph(())


def states(page: Page, word: bytes = b"") -> Iterator[object]:
    """Yield the values that scripts are given, as far as they are plain data and hold `word`."""
    body = page.body
    for mark in _MARKS:
        at = -1
        for _ in range(MAX_STATES):
            at = body.find(mark, at + 1)
            if at < 0:
                break
            match = _STATE.match(body, at)
            if not match:
                continue
            end = body.find(b"</script", match.end(), match.end() + MAX_TEXT)
            text = body[match.end() : end] if end > 0 else b""
            if word in text and (value := literal(page.decoded(text))) is not None:
                yield value
            at = max(at, end)


def _telling(heading: str) -> bytes:
    """Return the longest word of a heading that is written alike in every script."""
    words = re.findall(r"[A-Za-z0-9]+", heading[:300], re.ASCII)
    return max(words, key=len, default="").encode("ascii")


def _products(state: object) -> Iterator[tuple[Node, object]]:
    """Yield what has a name and a price, the shallow ones first, with the currency around it."""
    waiting: deque[tuple[object, object]] = deque([(state, None)])
    for _ in range(MAX_VALUES):
        if not waiting:
            return
        value, currency = waiting.popleft()
        if isinstance(value, dict):
            node = cast("Node", value)
            currency = next((node[key] for key in _CURRENCIES if node.get(key)), currency)
            if any(key in node for key in _NAMES) and any(key in node for key in _PRICES):
                yield node, currency
            waiting.extend((each, currency) for each in node.values() if _holds(each))
        else:
            waiting.extend((each, currency) for each in listed(value)[:500] if _holds(each))


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


def _node(said: Node, name: str, currency: object, shown: frozenset[Decimal]) -> Node | None:
    offer: Node = {"@type": "Offer", "priceCurrency": currency}
    for key in _PRICES:
        amount, own = _amount(said.get(key))
        price = next((p for p in _readings(amount) if p in shown), None)
        if price is not None:
            offer |= {"price": price, "priceCurrency": own or currency}
            break
    if stock := _stock(said):
        offer["availability"] = stock
    if "price" not in offer and "availability" not in offer:
        return None
    code = next((str(v) for key in _CODES if isinstance(v := said.get(key), str | int) and v), None)
    brand = said.get("brand")
    return {"@type": "Product", "name": name, "sku": code, "brand": brand, "offers": offer}


def _amount(value: object) -> tuple[object, object]:
    """Return what stands for a price, and its currency where that stands beside it."""
    currency: object = None
    for _ in range(3):
        if not isinstance(value, dict):
            break
        node = cast("Node", value)
        currency = next((node[key] for key in _CURRENCIES if node.get(key)), currency)
        value = next((node[key] for key in _INSIDE if node.get(key)), None)
    return value, currency


def _readings(amount: object) -> list[Decimal]:
    """Return what a number may mean: major units, or hundredths where it is whole."""
    if isinstance(amount, str) and _MAJOR.fullmatch(amount):
        amount = Decimal(amount)
    if isinstance(amount, bool) or not isinstance(amount, int | Decimal) or not 0 < amount < 10**12:
        return []
    value = Decimal(amount)
    return [value, value / 100] if value == value.to_integral_value() else [value]


def _stock(said: Node) -> str | None:
    for keys, yes, no in ((_SOLD_OUT, "OutOfStock", None), (_IN_STOCK, "InStock", "OutOfStock")):
        for key in keys:
            if isinstance(said.get(key), bool):
                answer = yes if said[key] else no
                if answer:
                    return answer
    words = (v for key in _SAID if isinstance(v := said.get(key), str))
    return next((w for v in words if (w := _WORDS.get(_squashed(v[-40:])))), None)


def _numbers(text: str) -> frozenset[Decimal]:
    """Return every number that the text shows, however it is grouped."""
    found: set[Decimal] = set()
    for match in islice(_NUMBER.finditer(text), 3000):
        whole, rest = _split(match[0].translate(_GROUPING))
        found.add(Decimal(f"{whole}.{rest}" if rest else whole))
    return frozenset(found)


_GROUPING = {ord(c): None for c in "'’ "}


def _split(digits: str) -> tuple[str, str]:
    """Split at the last point or comma where one or two digits follow it."""
    match = _CENTS.fullmatch(digits)
    bare = (match[1] if match else digits).replace(".", "").replace(",", "")
    return bare or "0", match[2] if match else ""


def _squashed(text: str) -> str:
    return _NO_WORD.sub("", text[:2000]).casefold()

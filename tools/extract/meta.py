"""What a page's meta tags say: OpenGraph's product, and the cards that are drawn of it.

https://ogp.me https://developers.facebook.com/docs/marketing-api/catalog/reference
"""

import html
import re
from itertools import islice

from manciple.policies.money import EXPONENTS
from manciple.tools.extract.graph import Graph, Node
from manciple.tools.extract.page import Page

MAX_TAGS = 400

_TAG = re.compile(rb"<(?:meta|META)\s([^>]{1,4000})>")
_TELLING = re.compile(rb"og:|product:|twitter:|currency|OG:")
_ATTRIBUTE = re.compile(
    r"""([a-z-]{1,20})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
_STOCK = {
    "oos": "OutOfStock",
    "outofstock": "OutOfStock",
    "soldout": "OutOfStock",
    "discontinued": "Discontinued",
    "instock": "InStock",
    "in": "InStock",
}


def tags(page: Page) -> dict[str, str]:
    """Return the head's meta tags by their name in lower case; of several the first."""
    found: dict[str, str] = {}
    for tag in islice(_TAG.finditer(page.head), MAX_TAGS):
        if not _TELLING.search(tag[1]):
            continue
        said = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _parts(page, tag[1])}
        name = said.get("property") or said.get("name") or said.get("itemprop") or ""
        if name and (content := said.get("content", "").strip()):
            found.setdefault(name.strip().lower(), html.unescape(content)[:2000])
    return found


def graph_of(tags: dict[str, str]) -> Graph:
    """Return the product that the tags speak of, if they price it or say whether it is there."""
    offer: Node = {}
    for prefix in ("product:sale_price:", "product:price:", "og:price:"):
        # A tag of another company's, such as `og:price:standard_amount`, is not read.
        if amount := tags.get(f"{prefix}amount"):
            offer = {"@type": "Offer", "price": amount}
            if currency := tags.get(f"{prefix}currency") or tags.get("product:price:currency"):
                offer["priceCurrency"] = currency
            break
    else:
        offer = _of_card(tags)
    usual = tags.get("product:original_price:amount")
    if offer and usual:
        offer["priceSpecification"] = {
            "price": usual,
            "priceType": "ListPrice",
            "priceCurrency": offer.get("priceCurrency"),
        }
    said = tags.get("product:availability") or tags.get("og:availability") or ""
    if stock := _STOCK.get(re.sub(r"[^a-z]", "", said.lower())):
        offer = {"@type": "Offer", **offer, "availability": stock}
    if not offer:
        return Graph(())
    node: Node = {"@type": "Product", "name": tags.get("og:title") or "-", "offers": offer}
    for name, tag in (("sku", "product:retailer_item_id"), ("brand", "product:brand")):
        if value := tags.get(tag) or tags.get(tag.replace("product:", "og:")):
            node[name] = value
    return Graph(({"@type": "WebPage", "mainEntity": node},))


def _of_card(tags: dict[str, str]) -> Node:
    """Read a card's two labelled words, where one is called a price."""
    for number in "12":
        label = tags.get(f"twitter:label{number}", "").strip().lower()
        if label in {
            "price",
            "preis",
            "prix",
            "prezzo",
            "precio",
            "preço",
            "hinta",
            "價格",
            "価格",
        }:
            return {"@type": "Offer", "price": tags.get(f"twitter:data{number}", "")}
    return {}


def _parts(page: Page, tag: bytes) -> "list[re.Match[str]]":
    return list(islice(_ATTRIBUTE.finditer(page.decoded(tag)), 20))


def currency(page: Page) -> str | None:
    """Return the currency that the head names."""
    found = tags(page)
    for name in ("product:price:currency", "og:price:currency", "currency"):
        if (said := found.get(name, "").strip().upper()) in EXPONENTS:
            return said
    return None

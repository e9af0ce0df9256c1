"""The practice shop's pages: plain HTML with schema.org markup (JSON-LD), as a good shop has it."""

import hashlib
import json
from collections.abc import Callable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from aiohttp.typedefs import Handler

from manciple.tools.stores.practice.goods import Goods, Variety
from manciple.tools.stores.practice.state import Books

ROBOTS = "User-agent: *\nDisallow: /owner/\n"


def routes(books: Books) -> list[web.RouteDef]:
    """Return the pages with their paths."""

    def page(write: Callable[[str, Goods], str]) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            found = books.variant(next(iter(books.skus(request.match_info["slug"])), ""))
            if found is None or found[0].slug != request.match_info["slug"]:
                raise web.HTTPNotFound
            return _fresh(request, write(str(request.url.origin()), found[0]))

        return handle

    async def front(request: web.Request) -> web.StreamResponse:
        return _fresh(request, front_page(books))

    async def robots(_: web.Request) -> web.StreamResponse:
        return web.Response(text=ROBOTS)

    return [
        web.get("/", front),
        web.get("/robots.txt", robots),
        web.get("/products/{slug}", page(lambda base, goods: product_page(books, base, goods))),
    ]


def front_page(books: Books) -> str:
    """Return the list of everything that is sold."""
    rows = "\n".join(
        f'<li><a href="/products/{escape(goods.slug)}">{escape(goods.title)}</a>, '
        f"{escape(goods.brand)}, {escape(min(_prices(books, goods)).shown())}</li>"
        for goods in books.goods
    )
    return _page("Practice Shop", f"<h1>Practice Shop</h1>\n<ul>\n{rows}\n</ul>")


def product_page(books: Books, base: str, goods: Goods) -> str:
    """Return a product's page: markup for programs, a table for people."""
    rows = "\n".join(
        f"<tr><td>{escape(v.colour or '')}</td><td>{escape(v.size or '')}</td>"
        f"<td>{escape(books.prices[v.sku].shown())}</td>"
        f"<td>{'in stock' if books.stock[v.sku] else 'sold out'}</td></tr>"
        for v in goods.varieties
    )
    markup = json.dumps(json_ld(books, base, goods), indent=1).replace("<", "\\u003c")
    body = (
        f"<h1>{escape(goods.title)}</h1>\n<p>{escape(goods.brand)}. {escape(goods.words)}</p>\n"
        f'<table>\n{rows}\n</table>\n<script type="application/ld+json">\n{markup}\n</script>'
    )
    return _page(goods.title, body)


def json_ld(books: Books, base: str, goods: Goods) -> Mapping[str, Any]:
    """Return the product as schema.org's ProductGroup; as Product where there is one variant."""
    context = {"@context": "https://schema.org"}
    variants = [_variant(books, base, goods, variety) for variety in goods.varieties]
    if len(variants) == 1:
        return context | variants[0]
    return context | {
        "@type": "ProductGroup",
        "productGroupID": goods.slug,
        "name": goods.title,
        "description": goods.words,
        "brand": {"@type": "Brand", "name": goods.brand},
        "url": f"{base}/products/{goods.slug}",
        "variesBy": ["https://schema.org/size", "https://schema.org/color"],
        "hasVariant": variants,
    }


def _variant(books: Books, base: str, goods: Goods, variety: Variety) -> dict[str, Any]:
    price, left = books.prices[variety.sku], books.stock[variety.sku]
    url = f"{base}/products/{goods.slug}?{urlencode({'variant': variety.sku})}"
    known = {"size": variety.size, "color": variety.colour}
    return {
        "@type": "Product",
        "name": " ".join(p for p in (goods.title, variety.colour, variety.size) if p),
        "brand": {"@type": "Brand", "name": goods.brand},
        "sku": variety.sku,
        "gtin13": variety.gtin,
        "url": url,
        **{name: value for name, value in known.items() if value},
        "offers": {
            "@type": "Offer",
            "price": str(price.major),
            "priceCurrency": price.currency,
            "availability": f"https://schema.org/{'InStock' if left else 'OutOfStock'}",
            "url": url,
            **_shipping(books),
        },
    }


def _shipping(books: Books) -> dict[str, Any]:
    if not books.says_shipping:
        return {}
    rate = min((way.price for way in books.shipping), key=lambda price: price.minor)
    amount = {"@type": "MonetaryAmount", "value": str(rate.major), "currency": rate.currency}
    details = {"@type": "OfferShippingDetails", "shippingRate": amount}
    return {"shippingDetails": details}


def _prices(books: Books, goods: Goods) -> list[Any]:
    return [books.prices[variety.sku] for variety in goods.varieties]


def _fresh(request: web.Request, text: str) -> web.StreamResponse:
    """Answer with the page and its ETag, or with a bare 304 to who has it already."""
    tag = hashlib.sha256(text.encode()).hexdigest()[:16]
    known = {etag.value for etag in request.if_none_match or ()}
    response = web.Response(status=304) if tag in known else _html(text)
    response.etag = tag
    return response


def _html(text: str) -> web.Response:
    return web.Response(text=text, content_type="text/html")


def _page(title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f"<title>{escape(title)}</title></head>\n<body>\n{body}\n</body>\n</html>\n"
    )

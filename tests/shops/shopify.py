"""A small faithful Shopify storefront: the Ajax API and the product list, as documented.

https://shopify.dev/docs/api/ajax/reference Prices in `.js` and the cart are hundredths in every
currency; in `/products.json` they are written in major units.
"""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.shops.faults import Faulty, serving


@dataclass
class Kind:
    """A variant on the shelf."""

    id: int
    size: str
    colour: str
    hundredths: int
    was: int | None = None
    left: int = 3
    barcode: str | None = None


@dataclass
class Good:
    """A product on the shelf."""

    handle: str
    title: str
    vendor: str
    type: str
    kinds: list[Kind]


def _shelf() -> list[Good]:
    shoe = Good(
        "trail-runner",
        "Trail Runner",
        "Northlight",
        "Shoes",
        [
            Kind(44100000000001, "41", "Black", 12900, 15900),
            Kind(44100000000002, "42", "Black", 12900, 15900, barcode="4006381333931"),
            Kind(44100000000003, "42", "Sand", 11900, left=0),
            Kind(44100000000004, "43", "Black", 12900),
        ],
    )
    card = Good(
        "gift-card", "Gift Card", "Northlight", "Gift Cards", [Kind(44100000000009, "", "", 5000)]
    )
    sock = Good(
        "merino-sock",
        "Merino Runner Sock",
        "Fjellrand",
        "Socks",
        [Kind(44100000000011, "M", "Grey", 1800), Kind(44100000000012, "L", "Grey", 1800)],
    )
    return [shoe, sock, card]


@dataclass
class ShopifyShop:
    """The shop. Its owner changes it between requests."""

    currency: str = "USD"
    shelf: list[Good] = field(default_factory=_shelf)
    faulty: Faulty = field(default_factory=Faulty)
    lists: bool = True
    """Does it show its product list? Many have it off."""

    robots: str | None = None
    asked: list[str] = field(default_factory=list[str])
    """The paths of all requests."""

    def serving(self) -> AbstractAsyncContextManager[str]:
        """Serve on the loopback address; give the shop's own address."""
        return serving(self._routes(), self.faulty, self.asked)

    def kind(self, variant: int) -> Kind:
        """Return a variant on the shelf."""
        return next(each for good in self.shelf for each in good.kinds if each.id == variant)

    def _routes(self) -> web.RouteTableDef:
        routes = web.RouteTableDef()

        @routes.get("/robots.txt")
        async def robots(_: web.Request) -> web.Response:
            if self.robots is None:
                raise web.HTTPNotFound
            return web.Response(text=self.robots)

        @routes.get("/cart.js")
        async def cart(_: web.Request) -> web.Response:
            return web.json_response(
                {
                    "token": "hWN6Zp",
                    "note": None,
                    "attributes": {},
                    "original_total_price": 0,
                    "total_price": 0,
                    "total_discount": 0,
                    "total_weight": 0.0,
                    "item_count": 0,
                    "items": [],
                    "requires_shipping": False,
                    "currency": self.currency,
                    "items_subtotal_price": 0,
                    "cart_level_discount_applications": [],
                },
                content_type="text/javascript",
            )

        @routes.get("/products/{handle}.js")
        async def product(request: web.Request) -> web.Response:
            good = self._good(request.match_info["handle"])
            return web.json_response(_detail(good), content_type="text/javascript")

        @routes.get("/products.json")
        async def products(request: web.Request) -> web.Response:
            if not self.lists:
                raise web.HTTPNotFound
            limit = int(request.query.get("limit", "30"))
            return web.json_response({"products": [_listed(good) for good in self.shelf[:limit]]})

        @routes.get("/search/suggest.json")
        async def suggest(request: web.Request) -> web.Response:
            words = request.query["q"].lower().split()
            if not words:
                raise web.HTTPUnprocessableEntity
            limit = int(request.query.get("resources[limit]", "10"))
            if not 1 <= limit <= 10:
                raise web.HTTPUnprocessableEntity
            found = [
                good
                for good in self.shelf
                if all(word in f"{good.title} {good.vendor} {good.type}".lower() for word in words)
            ]
            results = {"products": [_suggested(good) for good in found[:limit]]}
            return web.json_response({"resources": {"results": results}})

        return routes

    def _good(self, handle: str) -> Good:
        for good in self.shelf:
            if good.handle == handle:
                return good
        raise web.HTTPNotFound


def _names(good: Good) -> list[str]:
    return ["Size", "Color"] if good.kinds[0].size else ["Title"]


def _values(kind: Kind) -> list[str]:
    return [kind.size, kind.colour] if kind.size else ["Default Title"]


def _detail(good: Good) -> dict[str, Any]:
    prices = [kind.hundredths for kind in good.kinds]
    return {
        "id": 7900000000001,
        "title": good.title,
        "handle": good.handle,
        "description": "<p>Made for the hills.</p>",
        "vendor": good.vendor,
        "type": good.type,
        "tags": ["new"],
        "price": min(prices),
        "price_min": min(prices),
        "price_max": max(prices),
        "available": any(kind.left for kind in good.kinds),
        "compare_at_price": None,
        "compare_at_price_min": 0,
        "variants": [
            {
                "id": kind.id,
                "title": " / ".join(_values(kind)),
                "option1": _values(kind)[0],
                "option2": [*_values(kind), None][1],
                "option3": None,
                "sku": f"SKU-{kind.id % 1000}",
                "requires_shipping": True,
                "taxable": True,
                "available": kind.left > 0,
                "name": f"{good.title} - {' / '.join(_values(kind))}",
                "options": _values(kind),
                "price": kind.hundredths,
                "weight": 300,
                "compare_at_price": kind.was,
                "inventory_management": "shopify",
                "barcode": kind.barcode or "",
            }
            for kind in good.kinds
        ],
        "options": [
            {
                "name": name,
                "position": at + 1,
                "values": sorted({_values(k)[at] for k in good.kinds}),
            }
            for at, name in enumerate(_names(good))
        ],
        "url": f"/products/{good.handle}",
    }


def _listed(good: Good) -> dict[str, Any]:
    detail = _detail(good)
    for variant in detail["variants"]:
        variant["price"] = f"{variant['price'] / 100:.2f}"
        was = variant["compare_at_price"]
        variant["compare_at_price"] = None if was is None else f"{was / 100:.2f}"
        del variant["options"], variant["barcode"]
    return {
        "id": detail["id"],
        "title": good.title,
        "handle": good.handle,
        "body_html": detail["description"],
        "vendor": good.vendor,
        "product_type": good.type,
        "tags": detail["tags"],
        "variants": detail["variants"],
        "images": [],
        "options": detail["options"],
    }


def _suggested(good: Good) -> dict[str, Any]:
    return {
        "available": any(kind.left for kind in good.kinds),
        "body": "<p>Made for the hills.</p>",
        "compare_at_price_max": "0.00",
        "compare_at_price_min": "0.00",
        "handle": good.handle,
        "id": 7900000000001,
        "image": None,
        "price": f"{good.kinds[0].hundredths / 100:.2f}",
        "price_max": f"{good.kinds[0].hundredths / 100:.2f}",
        "price_min": f"{good.kinds[0].hundredths / 100:.2f}",
        "tags": ["new"],
        "title": good.title,
        "type": good.type,
        "url": f"/products/{good.handle}?_pos=1&_psq=trail&_ss=e&_v=1.0",
        "variants": [],
        "vendor": good.vendor,
    }

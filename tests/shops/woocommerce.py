"""A small faithful WooCommerce shop: the Store API's products and cart, as documented.

https://developer.woocommerce.com/docs/apis/store-api Prices are whole numbers of the digits that
the owner chose to show; a cart belongs to a token; without one, changes need a nonce.
"""

import secrets
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.shops.faults import Faulty, serving

API = "/wp-json/wc/store/v1"


@dataclass
class Kind:
    """A product on the shelf, or one variation of one."""

    id: int
    price: int
    regular: int | None = None
    stock: int = 3
    size: str = ""
    colour: str = ""
    """Slugs of the shop's own terms."""


@dataclass
class Good:
    """A product with its variations; with none it is its own."""

    own: Kind
    name: str
    brand: str
    category: str
    kinds: list[Kind] = field(default_factory=list[Kind])


TERMS = {"m": "M", "l": "L", "xl": "XL", "navy": "Navy", "moss-green": "Moss Green"}


def _shelf() -> list[Good]:
    fleece = Good(
        Kind(100, 12900),
        "Harbour Fleece &amp; Hood",
        "Fjellrand",
        "Fleece",
        [
            Kind(101, 9900, 12900, size="m", colour="navy"),
            Kind(102, 12900, size="l", colour="navy"),
            Kind(103, 12900, size="m", colour="moss-green", stock=0),
            Kind(104, 12900, size="xl", colour="navy", stock=5),
        ],
    )
    cup = Good(Kind(200, 1500, stock=9), "Enamel Cup", "Northlight", "Camp")
    return [fleece, cup]


@dataclass
class WooShop:
    """The shop. Its owner changes it between requests."""

    currency: str = "EUR"
    digits: int = 2
    shelf: list[Good] = field(default_factory=_shelf)
    faulty: Faulty = field(default_factory=Faulty)
    carts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    denies_goods_after_a_change: bool = False
    """Does it say that everything is sold out, once something is in a cart?"""

    def serving(self) -> AbstractAsyncContextManager[str]:
        """Serve on the loopback address; give the shop's own address."""
        return serving(self._routes(), self.faulty)

    def kind(self, number: int) -> Kind:
        """Return a product or variation on the shelf."""
        return self._find(number)[1]

    def _find(self, number: int) -> tuple[Good, Kind]:
        for good in self.shelf:
            for kind in (good.own, *good.kinds):
                if kind.id == number:
                    return good, kind
        raise _refusal(404, "woocommerce_rest_product_invalid_id")

    def _routes(self) -> web.RouteTableDef:
        routes = web.RouteTableDef()

        @routes.get(f"{API}/products")
        async def products(request: web.Request) -> web.Response:
            self._deny()
            limit = int(request.query.get("per_page", "10"))
            if not 0 <= limit <= 100:
                raise _refusal(400, "rest_invalid_param")
            words = request.query.get("search", "").lower().split()
            parent = int(request.query.get("parent", "0"))
            found: list[dict[str, Any]] = []
            for good in self.shelf:
                if request.query.get("type") == "variation":
                    if good.own.id == parent:
                        found += [self._product(good, kind, request) for kind in good.kinds]
                elif all(word in good.name.lower() for word in words):
                    found.append(self._product(good, good.own, request))
            return web.json_response(found[:limit])

        @routes.get(API + "/products/{id:[0-9]+}")
        async def product(request: web.Request) -> web.Response:
            self._deny()
            good, kind = self._find(int(request.match_info["id"]))
            return web.json_response(self._product(good, kind, request))

        @routes.get(f"{API}/cart")
        async def cart(request: web.Request) -> web.Response:
            return self._cart(self._token(request))

        @routes.post(API + "/cart/{change:add-item|update-item|remove-item}")
        async def change(request: web.Request) -> web.Response:
            token = request.headers.get("Cart-Token", "")
            if token not in self.carts:
                raise _refusal(401, "woocommerce_rest_missing_nonce")
            self._change(self.carts[token], request.match_info["change"], await request.json())
            return self._cart(token, 201 if request.match_info["change"] == "add-item" else 200)

        return routes

    def _deny(self) -> None:
        if self.denies_goods_after_a_change and any(self.carts.values()):
            raise _refusal(400, "woocommerce_rest_product_out_of_stock")

    def _token(self, request: web.Request) -> str:
        token = request.headers.get("Cart-Token", "")
        if token not in self.carts:
            token = f"eyJ0eXAiOiJKV1QifQ.{secrets.token_urlsafe(12)}.sig"
            self.carts[token] = {}
        return token

    def _change(self, held: dict[int, int], change: str, body: dict[str, Any]) -> None:
        if change == "add-item":
            number, wanted = body["id"], body["quantity"]
            good, kind = self._find(number)
            if good.kinds and kind is good.own:
                raise _refusal(400, "woocommerce_rest_variation_id_from_variation_data")
            wanted += held.get(number, 0)
        else:
            number = int(body["key"].removeprefix("k"))
            if number not in held:
                raise _refusal(409, "woocommerce_rest_cart_invalid_key")
            wanted = body["quantity"] if change == "update-item" else 0
        stock = self.kind(number).stock
        if wanted and not stock:
            raise _refusal(400, "woocommerce_rest_product_out_of_stock")
        if wanted > stock:
            raise _refusal(400, "woocommerce_rest_product_partially_out_of_stock")
        if wanted:
            held[number] = wanted
        else:
            del held[number]

    def _prices(self, kind: Kind) -> dict[str, Any]:
        regular = kind.regular or kind.price
        return {
            "currency_code": self.currency,
            "currency_symbol": "€",
            "currency_minor_unit": self.digits,
            "currency_decimal_separator": ",",
            "price": str(kind.price),
            "regular_price": str(regular),
            "sale_price": str(kind.price),
            "price_range": None,
        }

    def _product(self, good: Good, kind: Kind, request: web.Request) -> dict[str, Any]:
        main = kind is good.own
        base = f"{request.scheme}://{request.host}"
        return {
            "id": kind.id,
            "name": good.name,
            "slug": good.name.lower().replace(" ", "-"),
            "parent": 0 if main else good.own.id,
            "type": ("variable" if good.kinds else "simple") if main else "variation",
            "variation": "" if main else f"Size: {kind.size}, Colour: {kind.colour}",
            "permalink": f"{base}/product/{good.own.id}/",
            "sku": f"W-{kind.id}",
            "prices": self._prices(kind),
            "is_in_stock": bool(kind.stock) or (main and any(each.stock for each in good.kinds)),
            "is_purchasable": True,
            "low_stock_remaining": kind.stock if 0 < kind.stock < 3 else None,
            "categories": [{"id": 7, "name": good.category, "slug": good.category.lower()}],
            "brands": [{"id": 3, "name": good.brand, "slug": good.brand.lower()}],
            "attributes": _attributes(good) if main else [],
            "variations": [
                {
                    "id": each.id,
                    "attributes": [
                        {"name": "Size", "value": each.size},
                        {"name": "Colour", "value": each.colour},
                    ],
                }
                for each in (good.kinds if main else [])
            ],
        }

    def _cart(self, token: str, status: int = 200) -> web.Response:
        items: list[dict[str, Any]] = []
        for number, quantity in self.carts[token].items():
            good, kind = self._find(number)
            items.append(
                {
                    "key": f"k{number}",
                    "id": number,
                    "quantity": quantity,
                    "name": good.name,
                    "prices": {**self._prices(kind), "raw_prices": {"precision": 6}},
                    "variation": [],
                }
            )
        total = sum(self.kind(number).price * n for number, n in self.carts[token].items())
        totals = {
            "currency_code": self.currency,
            "currency_minor_unit": self.digits,
            "total_price": str(total),
        }
        body = {"items": items, "coupons": [], "errors": [], "totals": totals}
        headers = {"Cart-Token": token, "Nonce": "cafe"}
        return web.json_response(body, status=status, headers=headers)


def _attributes(good: Good) -> list[dict[str, Any]]:
    def terms(slugs: list[str]) -> list[dict[str, Any]]:
        return [{"id": 1, "name": TERMS[s], "slug": s} for s in dict.fromkeys(slugs)]

    if not good.kinds:
        return []
    sizes, colours = [k.size for k in good.kinds], [k.colour for k in good.kinds]
    return [
        {"id": 1, "name": "Size", "has_variations": True, "terms": terms(sizes)},
        {"id": 2, "name": "Colour", "has_variations": True, "terms": terms(colours)},
    ]


def _refusal(status: int, code: str) -> web.HTTPException:
    body = web.json_response({"code": code, "message": "No.", "data": {"status": status}}).text
    kinds = {
        400: web.HTTPBadRequest,
        401: web.HTTPUnauthorized,
        404: web.HTTPNotFound,
        409: web.HTTPConflict,
    }
    return kinds[status](text=body, content_type="application/json")

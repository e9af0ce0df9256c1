"""A small faithful WooCommerce shop: the Store API's products and cart, as documented.

https://developer.woocommerce.com/docs/apis/store-api Prices are whole numbers of the digits that
the owner chose to show; a cart belongs to a token; without one, changes need a nonce.
"""

import secrets
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.shops.faults import Faulty, Turn, serving

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
class Session:
    """One customer's cart: what a Cart-Token stands for."""

    lines: dict[int, int] = field(default_factory=dict[int, int])
    coupons: list[str] = field(default_factory=list[str])
    place: tuple[str, str] = ("", "")
    """Country and postcode, where they were told."""

    rate: str = ""
    """The chosen way of shipping; empty: the shop's own choice, its first."""


RATES = (
    ("flat_rate:3", "Courier", "Delivered in 2-3 business days", 990),
    ("flat_rate:1", "Parcel post (3-5 days)", "", 490),
)
"""To what is near. Overseas each costs three times that."""

TAX_PERCENT = 10
COUPONS = {"spring10": 10, "half": 50}
"""Percent off, by code."""


@dataclass
class WooShop:
    """The shop. Its owner changes it between requests."""

    currency: str = "EUR"
    digits: int = 2
    shelf: list[Good] = field(default_factory=_shelf)
    faulty: Faulty = field(default_factory=Faulty)
    sessions: dict[str, Session] = field(default_factory=dict[str, Session])
    coupons: dict[str, int] = field(default_factory=COUPONS.copy)
    turn: Turn | None = None
    """What changes once something lies in a cart."""

    told: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """Every address that it was told."""

    denies_goods_after_a_change: bool = False
    """Does it say that everything is sold out, once something is in a cart?"""

    def serving(self) -> AbstractAsyncContextManager[str]:
        """Serve on the loopback address; give the shop's own address."""
        return serving(self._routes(), self.faulty)

    @property
    def carts(self) -> dict[str, dict[int, int]]:
        """What lies in each cart."""
        return {token: session.lines for token, session in self.sessions.items()}

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

        @routes.post(API + "/cart/{change}")
        async def change(request: web.Request) -> web.Response:
            token = request.headers.get("Cart-Token", "")
            if token not in self.sessions:
                raise _refusal(401, "woocommerce_rest_missing_nonce")
            what = request.match_info["change"]
            self._changed(self.sessions[token], what, await request.json())
            return self._cart(token, 201 if what == "add-item" else 200)

        return routes

    def _changed(self, session: Session, what: str, body: dict[str, Any]) -> None:
        match what:
            case "add-item" | "update-item" | "remove-item":
                self._change(session.lines, what, body)
            case "apply-coupon" | "remove-coupon":
                self._coupon(session, what, body)
            case "update-customer":
                self._customer(session, body)
            case "select-shipping-rate":
                self._select(session, body)
            case _:
                raise _refusal(404, "rest_no_route")

    def _coupon(self, session: Session, what: str, body: dict[str, Any]) -> None:
        code = str(body["code"]).lower()
        if what == "remove-coupon":
            if code not in session.coupons:
                raise _refusal(409, "woocommerce_rest_cart_coupon_invalid_code")
            session.coupons.remove(code)
            return
        if code not in self.coupons or self.turn is Turn.COUPON:
            raise _refusal(400, "woocommerce_rest_cart_coupon_error")
        if code in session.coupons:
            raise _refusal(400, "woocommerce_rest_cart_coupon_error")
        session.coupons.append(code)

    def _customer(self, session: Session, body: dict[str, Any]) -> None:
        address = {"country": "", "postcode": "", "state": "", **body["shipping_address"]}
        if len(address["country"]) != 2 or not address["country"].isupper():
            raise _refusal(400, "rest_invalid_param")
        if address["country"] == "US" and len(address["postcode"]) != 5:
            raise _refusal(400, "rest_invalid_param")
        self.told.append(dict(body["shipping_address"]))
        session.place = (address["country"], address["postcode"])

    def _select(self, session: Session, body: dict[str, Any]) -> None:
        if body["package_id"] != 0 or body["rate_id"] not in {rate[0] for rate in RATES}:
            raise _refusal(400, "woocommerce_rest_cart_missing_rate_id")
        session.rate = body["rate_id"]

    def _deny(self) -> None:
        if self.denies_goods_after_a_change and any(self.carts.values()):
            raise _refusal(400, "woocommerce_rest_product_out_of_stock")

    def _token(self, request: web.Request) -> str:
        token = request.headers.get("Cart-Token", "")
        if token not in self.sessions:
            token = f"eyJ0eXAiOiJKV1QifQ.{secrets.token_urlsafe(12)}.sig"
            self.sessions[token] = Session()
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
        stock = 0 if self.turn is Turn.SOLD_OUT else self.kind(number).stock
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
        session = self.sessions[token]
        items = [self._item(number, count) for number, count in session.lines.items()]
        packages = self._packages(session) if items else []
        body = {
            "items": items,
            "coupons": [{"code": code, "discount_type": "percent"} for code in session.coupons],
            "errors": [],
            "needs_shipping": bool(items),
            "has_calculated_shipping": bool(session.place[0]),
            "shipping_rates": packages,
            "totals": self._totals(session, packages),
        }
        headers = {"Cart-Token": token, "Nonce": "cafe"}
        return web.json_response(body, status=status, headers=headers)

    def _item(self, number: int, quantity: int) -> dict[str, Any]:
        if self.turn is Turn.VARIANT:
            number += 1
        good, kind = self._find(number)
        prices = {**self._prices(kind), "raw_prices": {"precision": 6}}
        if self.turn is Turn.PRICE:
            prices["price"] = str(kind.price + 100)
        return {
            "key": f"k{number}",
            "id": number,
            "quantity": quantity,
            "name": good.name,
            "prices": prices,
            "variation": [],
        }

    def _counted(self) -> dict[str, Any]:
        currency = "CHF" if self.turn is Turn.CURRENCY else self.currency
        return {"currency_code": currency, "currency_minor_unit": self.digits}

    def _packages(self, session: Session) -> list[dict[str, Any]]:
        """Return the ways of shipping; none before the shop knows the country."""
        country, postcode = session.place
        times = {"DE": 1, "US": 3}.get(country, 0)
        if not times or postcode.startswith("9999"):
            return [{"package_id": 0, "name": "Shipment 1", "shipping_rates": []}]
        chosen = session.rate or RATES[0][0]
        rates = [
            {
                **self._counted(),
                "rate_id": rate,
                "name": name,
                "description": words,
                "delivery_time": "",
                "price": str(price * times),
                "taxes": str(price * times * TAX_PERCENT // 100),
                "selected": rate == chosen,
            }
            for rate, name, words, price in RATES
        ]
        return [{"package_id": 0, "name": "Shipment 1", "shipping_rates": rates}]

    def _totals(self, session: Session, packages: list[dict[str, Any]]) -> dict[str, Any]:
        goods = sum(self.kind(number).price * n for number, n in session.lines.items())
        off = sum(goods * self.coupons.get(code, 0) // 100 for code in session.coupons)
        rates = [rate for package in packages for rate in package["shipping_rates"]]
        shipping = sum(int(rate["price"]) for rate in rates if rate["selected"])
        tax = (goods - off + shipping) * TAX_PERCENT // 100 if session.place[0] else 0
        wrong = 1 if self.turn is Turn.SUM else 0
        return {
            **self._counted(),
            "total_items": str(goods),
            "total_items_tax": "0",
            "total_fees": "0",
            "total_discount": str(off),
            "total_shipping": str(shipping) if session.place[0] else None,
            "total_tax": str(tax),
            "total_price": str(goods - off + shipping + tax + wrong),
        }


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

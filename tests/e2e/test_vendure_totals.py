"""Totals, coupons and parcels at a running Vendure."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import web

from manciple.policies.actions import Verb
from manciple.policies.errors import CodeRefused, QuoteChanged, StoreRefused
from manciple.policies.money import Money
from manciple.tools.carts import ApprovedQuote, Parcel
from manciple.tools.http import Http
from manciple.tools.offers import Offer, Wish, matching
from manciple.tools.stores.interface import Site
from manciple.tools.stores.vendure import VendureStore
from manciple.tools.totals import Destination, Trial
from tests.contracts.catalogs import ReadContract
from tests.contracts.estimates import EstimateContract, Told, Turns
from tests.contracts.stores import StoreContract
from tests.contracts.warrants import may
from tests.e2e.vendure_shop import VendureShop
from tests.shops.faults import Turn

pytestmark = pytest.mark.e2e

FREERUN = Wish(words="freerun", brand="Nike", sizes=("42",))
FREERUN_42, FREERUN_44 = "48", "49"
PRICE = 16000
ILLINOIS = Destination("US", "IL", "62701")


@dataclass
class Kept:
    """A memory that lasts as long as the test."""

    values: dict[str, str] = field(default_factory=dict[str, str])

    def get(self, name: str) -> str | None:
        return self.values.get(name) or None

    def keep(self, name: str, value: str) -> None:
        self.values[name] = value


@dataclass
class Between:
    """What stands before the shop: hands everything on, and changes what it answers."""

    shop: VendureShop
    turn: Turn | None = None
    heard: list[str] = field(default_factory=list[str])
    """Every request."""

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.text()
        self.heard.append(body)
        headers = {"content-type": "application/json"}
        if "authorization" in request.headers:
            headers["authorization"] = request.headers["authorization"]
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.shop.base}/shop-api", data=body, headers=headers) as answer,
        ):
            token = answer.headers.get("vendure-auth-token")
            whole: dict[str, Any] = await answer.json()
        data: dict[str, Any] = whole.get("data") or {}
        result: dict[str, Any] = data.get("result") or {}
        if "lines" in result:
            self._change(result)
        return web.json_response(whole, headers={"vendure-auth-token": token} if token else None)

    def _change(self, order: dict[str, Any]) -> None:
        match self.turn:
            case Turn.VARIANT:
                order["lines"][0]["productVariant"]["id"] = FREERUN_44
            case Turn.SUM:
                order["totalWithTax"] += 1
            case Turn.CURRENCY:
                order["currencyCode"] = "EUR"
            case _:
                pass


@asynccontextmanager
async def serving(between: Between) -> AsyncGenerator[str, None]:
    app = web.Application()
    app.router.add_post("/shop-api", between.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    address = web.TCPSite(runner, "127.0.0.1", 0)
    await address.start()
    try:
        yield address.name
    finally:
        await runner.cleanup()


@dataclass
class Coupon:
    """One that the shop takes, until it has ended."""

    code: str
    promotion: str


@pytest.fixture
def shop(vendure: VendureShop) -> VendureShop:
    """The shop with this catalogue's prices and stock, whatever the test before did."""
    for variant in (FREERUN_42, FREERUN_44):
        vendure.set_price(variant, PRICE)
        vendure.set_stock(variant, 100)
    return vendure


@pytest.fixture
def coupon(shop: VendureShop) -> Iterator[Coupon]:
    code = f"TEN{uuid4().hex[:8].upper()}"
    found = Coupon(code, shop.promote(code, 10))
    yield found
    shop.end_promotion(found.promotion)


@pytest.fixture
async def between(shop: VendureShop) -> Between:
    return Between(shop)


@pytest.fixture
async def store(between: Between) -> AsyncIterator[VendureStore]:
    async with serving(between) as base, Http(deadline_s=10) as http:
        yield VendureStore(Site(base.removeprefix("http://"), base, http, Kept()))


class TestVendure(EstimateContract, ReadContract):
    """The connector against the running shop."""

    @pytest.fixture
    def host(self, store: VendureStore) -> str:
        return store.site.host

    @pytest.fixture
    def store(self, store: VendureStore) -> VendureStore:
        return store

    @pytest.fixture
    def a_wish(self) -> Wish:
        return FREERUN

    @pytest.fixture
    def a_code(self, coupon: Coupon) -> str:
        return coupon.code

    @pytest.fixture
    def told(self, between: Between) -> Told:
        return lambda: str(between.heard)

    @pytest.fixture
    def turns(self, between: Between, shop: VendureShop, request: pytest.FixtureRequest) -> Turns:
        def turn(now: Turn) -> None:
            match now:
                case Turn.PRICE:
                    shop.set_price(FREERUN_42, PRICE + 1000)
                case Turn.SOLD_OUT:
                    shop.set_stock(FREERUN_42, 0)
                case Turn.COUPON:
                    shop.end_promotion(request.getfixturevalue("coupon").promotion)
                case _:
                    between.turn = now

        return turn


async def found(store: VendureStore) -> Offer:
    wish = FREERUN
    return matching(await store.search(wish, may(store.site.host, Verb.OFFER_READ)), wish)[0]


async def test_a_total_holds_its_tax_and_names_the_cheapest_of_the_ways(
    store: VendureStore,
) -> None:
    host = store.site.host
    said = await store.estimate(await found(store), 1, Trial(ILLINOIS), may(host, Verb.ORDER_QUOTE))
    assert (said.goods, said.shipping) == (Money(19200, "USD"), Money(500, "USD"))
    assert (said.way, said.tax_included) == ("Standard Shipping", True)
    assert [way.title for way in said.ways] == ["Standard Shipping", "Express Shipping"]
    assert said.total == Money(19700, "USD")
    assert said.tax is not None
    assert said.tax >= Money(3200, "USD")


async def test_a_country_that_the_shop_does_not_send_to_has_no_total(store: VendureStore) -> None:
    nowhere = Trial(Destination("ZZ", "", "1"))
    with pytest.raises(StoreRefused):
        await store.estimate(await found(store), 1, nowhere, may(store.site.host, Verb.ORDER_QUOTE))


async def test_a_total_orders_nothing_and_holds_nothing_back(
    store: VendureStore, shop: VendureShop
) -> None:
    before = len(shop.placed())
    shop.set_stock(FREERUN_42, 1)
    warrant = may(store.site.host, Verb.ORDER_QUOTE)
    for _ in range(2):
        await store.estimate(await found(store), 1, Trial(ILLINOIS), warrant)
    assert len(shop.placed()) == before
    assert store.site.memory.get("session") is None


async def test_a_coupon_on_the_cart_counts_in_the_quote_and_can_be_taken_off(
    store: VendureStore, coupon: Coupon
) -> None:
    host = store.site.host
    await store.put(await found(store), 1, may(host, Verb.CART_ADD))
    cart = await store.redeem((coupon.code,), may(host, Verb.ORDER_QUOTE))
    assert cart.codes == (coupon.code,)
    quote = await store.quote(cart, may(host, Verb.ORDER_QUOTE))
    assert (quote.codes, quote.discount) == ((coupon.code,), Money(1920, "USD"))
    assert quote.total == Money(19200 - 1920 + 500, "USD")
    bare = await store.redeem((), may(host, Verb.ORDER_QUOTE))
    assert bare.codes == ()
    assert (await store.quote(bare, may(host, Verb.ORDER_QUOTE))).discount is None


async def test_a_coupon_that_is_none_is_refused(store: VendureStore) -> None:
    host = store.site.host
    await store.put(await found(store), 1, may(host, Verb.CART_ADD))
    with pytest.raises(CodeRefused):
        await store.redeem(("NOSUCHCODE",), may(host, Verb.ORDER_QUOTE))


async def test_a_coupon_that_ended_since_the_quote_orders_nothing(
    store: VendureStore, shop: VendureShop, coupon: Coupon
) -> None:
    host, before = store.site.host, len(shop.placed())
    await store.put(await found(store), 1, may(host, Verb.CART_ADD))
    cart = await store.redeem((coupon.code,), may(host, Verb.ORDER_QUOTE))
    quote = await store.quote(cart, may(host, Verb.ORDER_QUOTE))
    await asyncio.to_thread(shop.end_promotion, coupon.promotion)
    warrant = may(host, Verb.ORDER_PLACE, quote=quote, values=StoreContract.granted)
    with pytest.raises(QuoteChanged):
        await store.place(ApprovedQuote.under(quote, warrant), warrant)
    assert len(shop.placed()) == before


async def test_an_order_is_followed_to_its_parcel(store: VendureStore, shop: VendureShop) -> None:
    host = store.site.host
    cart = await store.put(await found(store), 1, may(host, Verb.CART_ADD))
    quote = await store.quote(cart, may(host, Verb.ORDER_QUOTE))
    warrant = may(host, Verb.ORDER_PLACE, quote=quote, values=StoreContract.granted)
    receipt = await store.place(ApprovedQuote.under(quote, warrant), warrant)
    placed = await store.track(receipt.order, may(host, Verb.ORDER_READ))
    assert (placed.state, placed.parcels) == ("PaymentAuthorized", ())
    await asyncio.to_thread(shop.send, receipt.order, "Black Cat", "TW123456789")
    sent = await store.track(receipt.order, may(host, Verb.ORDER_READ))
    assert (sent.order, sent.state, sent.total) == (receipt.order, "Shipped", quote.total)
    assert sent.parcels == (Parcel("Shipped", "Black Cat", "TW123456789"),)


async def test_somebody_elses_order_is_not_shown(store: VendureStore) -> None:
    with pytest.raises(StoreRefused):
        await store.track("NOSUCHORDER", may(store.site.host, Verb.ORDER_READ))

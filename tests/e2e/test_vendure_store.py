"""The Vendure connector against a running Vendure: every store's promises, then its own."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import ClassVar

import aiohttp
import pytest
from aiohttp import web

from manciple.policies.actions import Verb
from manciple.policies.errors import OutOfStock, QuoteChanged, StoreRefused, Unclear
from manciple.policies.money import Money
from manciple.tools.carts import ApprovedQuote, Quote, Receipt
from manciple.tools.http import Http
from manciple.tools.offers import InStock, Offer, SoldOut, Wish, matching
from manciple.tools.stores.interface import Checkout, Site, the_offer
from manciple.tools.stores.vendure import FILLED, TOKEN, VendureStore, speaks_vendure
from tests.contracts.stores import FallSilent, Orders, RaisePrice, StoreContract
from tests.contracts.warrants import may
from tests.e2e.vendure_shop import VendureShop

pytestmark = pytest.mark.e2e

FREERUN = Wish(words="freerun", brand="Nike", sizes=("42",))
FREERUN_42, FREERUN_44 = "48", "49"
PRICE, PRICE_WITH_TAX = 16000, Money(19200, "USD")
GRANTED = StoreContract.granted


@dataclass
class Kept:
    """A memory that lasts as long as the test."""

    values: dict[str, str] = field(default_factory=dict[str, str])

    def get(self, name: str) -> str | None:
        return self.values.get(name) or None

    def keep(self, name: str, value: str) -> None:
        self.values[name] = value


@pytest.fixture
def shop(vendure: VendureShop) -> Iterator[VendureShop]:
    """The shop with this catalogue's prices and stock, whatever the test before did."""
    for variant in (FREERUN_42, FREERUN_44):
        vendure.set_price(variant, PRICE)
        vendure.set_stock(variant, 100)
    yield vendure
    vendure.speak_again()


@pytest.fixture
async def site(shop: VendureShop) -> AsyncIterator[Site]:
    async with Http(deadline_s=5) as http:
        yield Site(shop.host, shop.base, http, Kept())


@pytest.fixture
async def store(site: Site) -> VendureStore:
    found = await speaks_vendure(site, may(site.host, Verb.STORE_ADD))
    assert found is not None
    return found


class TestVendure(StoreContract):
    """The connector against the running shop, which no test empties: orders count from here."""

    too_many: ClassVar[int] = 500  # the shop takes no more than 999 of anything at all

    @pytest.fixture
    def host(self, shop: VendureShop) -> str:
        return shop.host

    @pytest.fixture
    def store(self, store: VendureStore) -> Checkout:
        return store

    @pytest.fixture
    def a_wish(self) -> Wish:
        return FREERUN

    @pytest.fixture
    def raise_price(self, shop: VendureShop) -> RaisePrice:
        async def more(offer: Offer) -> None:
            await asyncio.to_thread(shop.set_price, offer.ref.variant, PRICE + 1000)

        return more

    @pytest.fixture
    def orders(self, shop: VendureShop) -> Orders:
        before = len(shop.placed())

        async def count() -> int:
            return len(await asyncio.to_thread(shop.placed)) - before

        return count

    @pytest.fixture
    def fall_silent(self, shop: VendureShop) -> FallSilent:
        async def silent() -> None:
            shop.fall_silent()

        return silent


async def found(store: Checkout, host: str) -> Offer:
    return matching(await store.search(FREERUN, may(host, Verb.OFFER_READ)), FREERUN)[0]


async def quoted(store: Checkout, host: str, quantity: int = 1) -> Quote:
    offer = await found(store, host)
    cart = await store.put(offer, quantity, may(host, Verb.CART_ADD))
    return await store.quote(cart, may(host, Verb.ORDER_QUOTE))


async def ordered(store: Checkout, quote: Quote) -> Receipt:
    warrant = may(quote.cart.host, Verb.ORDER_PLACE, quote=quote, values=GRANTED)
    return await store.place(ApprovedQuote.under(quote, warrant), warrant)


async def test_the_sample_catalogue_is_read_as_a_shopper_knows_it(
    store: VendureStore, shop: VendureShop
) -> None:
    offer = await found(store, shop.host)
    assert (offer.ref.variant, offer.price) == (FREERUN_42, PRICE_WITH_TAX)
    assert (offer.brand, offer.size, offer.colour) == ("Nike", "Size 42", "black")
    assert offer.availability == InStock()
    assert offer.url == f"{shop.base}/products/freerun-running-shoe"


async def test_a_variant_without_stock_is_sold_out(store: VendureStore, shop: VendureShop) -> None:
    before = await found(store, shop.host)
    shop.set_stock(FREERUN_42, 0)
    product = await store.product(before.ref.product, may(shop.host, Verb.OFFER_READ))
    after = the_offer(product, before.ref)
    assert after is not None
    assert after.availability == SoldOut()


async def test_the_session_is_kept_before_anything_is_put_in(
    store: VendureStore, site: Site
) -> None:
    await store.cart(may(site.host, Verb.CART_READ))
    token = site.memory.get(TOKEN)
    assert token
    await quoted(store, site.host)
    assert site.memory.get(TOKEN) == site.memory.get(FILLED) == token


async def test_a_cart_outlives_the_program(store: VendureStore, site: Site) -> None:
    quote = await quoted(store, site.host)
    async with Http() as http:
        again = VendureStore(replace(site, http=http))
        assert await again.cart(may(site.host, Verb.CART_READ)) == quote.cart


async def test_a_session_that_the_shop_forgot_is_said_once(store: VendureStore, site: Site) -> None:
    await quoted(store, site.host)
    site.memory.keep(TOKEN, "0" * 64)
    with pytest.raises(StoreRefused, match="forgotten the cart"):
        await store.cart(may(site.host, Verb.CART_READ))
    assert (await store.cart(may(site.host, Verb.CART_READ))).lines == ()
    assert (await quoted(store, site.host)).cart.lines[0].quantity == 1


async def test_a_quote_has_the_price_of_now_even_for_what_lay_in_the_cart(
    store: VendureStore, shop: VendureShop
) -> None:
    offer = await found(store, shop.host)
    cart = await store.put(offer, 2, may(shop.host, Verb.CART_ADD))
    shop.set_price(FREERUN_42, PRICE - 4000)
    quote = await store.quote(cart, may(shop.host, Verb.ORDER_QUOTE))
    assert quote.cart.lines[0].unit_price == Money(14400, "USD")
    assert quote.total == Money(2 * 14400, "USD") + quote.shipping
    assert quote.tax == Money(2 * 2400, "USD")


async def test_a_quote_of_a_cart_that_somebody_changed_is_none(
    store: VendureStore, site: Site
) -> None:
    quote = await quoted(store, site.host)
    await quoted(store, site.host, 3)
    with pytest.raises(QuoteChanged):
        await store.quote(quote.cart, may(site.host, Verb.ORDER_QUOTE))


async def test_the_shop_learns_who_buys_only_when_the_order_is_placed(
    store: VendureStore, shop: VendureShop
) -> None:
    quote = await quoted(store, shop.host)
    wrong = replace(quote, total=quote.total + Money(1, "USD"))
    with pytest.raises(QuoteChanged):
        await ordered(store, wrong)
    assert shop.orders()[-1].told == ()
    receipt = await ordered(store, quote)
    placed = shop.placed()[-1]
    assert (placed.code, placed.state) == (receipt.order, "PaymentAuthorized")
    assert (placed.total, placed.lines) == (quote.total.minor, ((FREERUN_42, 1),))
    assert placed.told == ("ada@example.org", "Ada Byron", "12 St James Square", "US")


async def test_what_sold_out_since_the_quote_is_not_ordered_and_stays_a_cart(
    store: VendureStore, shop: VendureShop
) -> None:
    before = len(shop.placed())
    quote = await quoted(store, shop.host, 2)
    shop.set_stock(FREERUN_42, 1)
    with pytest.raises(OutOfStock):
        await ordered(store, quote)
    assert len(shop.placed()) == before
    assert (await quoted(store, shop.host, 1)).cart.lines[0].quantity == 1


async def test_an_address_in_no_country_orders_nothing(
    store: VendureStore, shop: VendureShop
) -> None:
    before = len(shop.placed())
    quote = await quoted(store, shop.host)
    nowhere = {**GRANTED, "address.home": '{"street": "1", "city": "Atlantis", "country": "ZZ"}'}
    warrant = may(shop.host, Verb.ORDER_PLACE, quote=quote, values=nowhere)
    with pytest.raises(StoreRefused):
        await store.place(ApprovedQuote.under(quote, warrant), warrant)
    assert len(shop.placed()) == before


@dataclass
class Gateway:
    """What stands before many a shop: it hands everything on, and may break off at payment."""

    shop: VendureShop
    reached: bool = True
    """Does a payment reach the shop before the gateway breaks off?"""

    broken: bool = False

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        paying = self.broken and "addPaymentToOrder" in json.loads(body)["query"]
        if paying and not self.reached:
            return web.Response(status=502)
        headers = {"content-type": "application/json"}
        if "authorization" in request.headers:
            headers["authorization"] = request.headers["authorization"]
        url = f"{self.shop.base}/shop-api"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=body, headers=headers) as answer,
        ):
            token = answer.headers.get("vendure-auth-token")
            whole = await answer.read()
        if paying:
            return web.Response(text="<h1>gateway timeout</h1>", content_type="text/html")
        return web.Response(body=whole, headers={"vendure-auth-token": token} if token else None)


@asynccontextmanager
async def serving(gateway: Gateway) -> AsyncGenerator[str, None]:
    app = web.Application()
    app.router.add_post("/shop-api", gateway.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    address = web.TCPSite(runner, "127.0.0.1", 0)
    await address.start()
    try:
        yield address.name
    finally:
        await runner.cleanup()


@pytest.fixture
async def gateway(shop: VendureShop) -> Gateway:
    return Gateway(shop)


@pytest.fixture
async def behind(gateway: Gateway) -> AsyncIterator[VendureStore]:
    """The same shop, reached through the gateway."""
    async with serving(gateway) as base, Http(deadline_s=5) as http:
        yield VendureStore(Site(base.removeprefix("http://"), base, http, Kept()))


async def test_a_payment_whose_answer_was_lost_is_unclear_and_then_found(
    behind: VendureStore, gateway: Gateway, shop: VendureShop
) -> None:
    before = len(shop.placed())
    quote = await quoted(behind, behind.site.host)
    gateway.broken = True
    with pytest.raises(Unclear):
        await ordered(behind, quote)
    receipt = await behind.placed(quote, may(behind.site.host, Verb.ORDER_READ))
    assert receipt is not None
    assert (receipt.order, receipt.total) == (quote.reference, quote.total)
    assert len(shop.placed()) == before + 1


async def test_a_payment_that_never_arrived_is_unclear_and_then_certainly_none(
    behind: VendureStore, gateway: Gateway, shop: VendureShop
) -> None:
    before = len(shop.placed())
    quote = await quoted(behind, behind.site.host)
    gateway.broken, gateway.reached = True, False
    with pytest.raises(Unclear):
        await ordered(behind, quote)
    assert shop.orders()[-1].state == "ArrangingPayment"
    assert await behind.placed(quote, may(behind.site.host, Verb.ORDER_READ)) is None
    assert shop.orders()[-1].state == "AddingItems"
    assert len(shop.placed()) == before


async def test_a_cart_left_in_payment_can_be_changed_and_bought(
    behind: VendureStore, gateway: Gateway, shop: VendureShop
) -> None:
    before = len(shop.placed())
    gateway.broken, gateway.reached = True, False
    with pytest.raises(Unclear):
        await ordered(behind, await quoted(behind, behind.site.host))
    gateway.broken = False
    quote = await quoted(behind, behind.site.host, 2)
    assert (await ordered(behind, quote)).lines[0].quantity == 2
    assert len(shop.placed()) == before + 1


async def test_an_order_of_nobody_is_unclear(store: VendureStore, site: Site) -> None:
    quote = await quoted(store, site.host)
    with pytest.raises(Unclear):
        await store.placed(replace(quote, reference="NOSUCHORDER"), may(site.host, Verb.ORDER_READ))

"""Shops on WooCommerce: the promises of every cart, then what is WooCommerce's own."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import (
    CodeRefused,
    OutOfStock,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.money import Money
from manciple.tools.http import Http
from manciple.tools.offers import InStock, Offer, SoldOut, Wish
from manciple.tools.shop import put_or_look
from manciple.tools.stores import woocommerce_answers as answers
from manciple.tools.stores import woocommerce_wire as wire
from manciple.tools.stores.detect import abilities, connect, detect, kind_of
from manciple.tools.stores.interface import CartStore, Site
from manciple.tools.stores.woocommerce import WooCommerceStore, speaks_woocommerce
from manciple.tools.totals import Days, Destination, Estimate, Trial
from tests.contracts.carts import CartContract
from tests.contracts.catalogs import CatalogContract, Misbehave
from tests.contracts.estimates import EstimateContract, Told, Turns
from tests.contracts.warrants import may
from tests.shops.faults import Fault, Turn
from tests.shops.woocommerce import WooShop
from tests.tools.stores.test_ucp import Kept, site_of

FLEECE = Wish(words="harbour fleece", brand="Fjellrand", sizes=("M",), colour="navy")


@pytest.fixture
def shop() -> WooShop:
    return WooShop()


@pytest.fixture
async def site(shop: WooShop) -> AsyncIterator[Site]:
    async with shop.serving() as base, Http() as http:
        yield site_of(base, http)


@pytest.fixture
async def store(site: Site) -> WooCommerceStore:
    found = await speaks_woocommerce(site, may(site.host, Verb.STORE_ADD))
    assert found is not None
    return found


class TestWooCommerce(CartContract, CatalogContract, EstimateContract):
    """The connector against a small faithful shop."""

    @pytest.fixture
    def turns(self, shop: WooShop) -> Turns:
        def turn(now: Turn) -> None:
            shop.turn = now

        return turn

    @pytest.fixture
    def a_code(self) -> str:
        return "SPRING10"

    @pytest.fixture
    def told(self, shop: WooShop) -> Told:
        return lambda: str(shop.told)

    @pytest.fixture
    def host(self, site: Site) -> str:
        return site.host

    @pytest.fixture
    def store(self, store: WooCommerceStore) -> WooCommerceStore:
        return store

    @pytest.fixture
    def a_wish(self) -> Wish:
        return FLEECE

    @pytest.fixture
    def misbehave(self, shop: WooShop) -> Misbehave:
        return shop.faulty.misbehave

    @pytest.mark.parametrize("fault", Fault)
    async def test_a_change_that_went_wrong_is_not_taken_for_done(
        self, store: CartStore, offer: Offer, host: str, misbehave: Misbehave, fault: Fault
    ) -> None:
        await store.put(offer, 1, may(host, Verb.CART_ADD))
        misbehave(fault)
        with pytest.raises((Refused, StoreRefused, Unclear)):
            await store.put(offer, 2, may(host, Verb.CART_ADD, key="run/2"))


async def read(store: WooCommerceStore, number: int, parent: str = "100") -> Offer:
    product = await store.product(parent, may(store.site.host, Verb.OFFER_READ))
    return next(offer for offer in product.offers if offer.ref.variant == str(number))


async def test_a_variation_is_read_with_its_price_options_and_stock(
    store: WooCommerceStore,
) -> None:
    offer = await read(store, 101)
    assert (offer.price, offer.list_price) == (Money(9900, "EUR"), Money(12900, "EUR"))
    assert (offer.title, offer.brand) == ("Harbour Fleece & Hood", "Fjellrand")
    assert (offer.size, offer.colour) == ("M", "Navy")
    assert offer.availability == InStock()
    sold = await read(store, 103)
    assert (sold.colour, sold.availability) == ("Moss Green", SoldOut())
    assert (await read(store, 102)).list_price is None


async def test_a_simple_product_is_its_own_variant(store: WooCommerceStore) -> None:
    offer = await read(store, 200, "200")
    assert (offer.ref.product, offer.ref.variant) == ("200", "200")
    assert offer.price == Money(1500, "EUR")


@pytest.mark.parametrize(
    ("currency", "digits", "money"),
    [
        ("TWD", 0, Money(990000, "TWD")),
        ("JPY", 0, Money(9900, "JPY")),
        ("KWD", 3, Money(9900, "KWD")),
        ("EUR", 4, Money(99, "EUR")),
    ],
)
async def test_the_digits_are_the_shop_s_and_not_the_currency_s(
    store: WooCommerceStore, shop: WooShop, currency: str, digits: int, money: Money
) -> None:
    shop.currency, shop.digits = currency, digits
    assert (await read(store, 101)).price == money


async def test_a_price_finer_than_its_currency_is_none(
    store: WooCommerceStore, shop: WooShop
) -> None:
    shop.currency, shop.digits = "JPY", 1
    shop.kind(101).price = 12345
    with pytest.raises(StoreRefused):
        await read(store, 101)


async def test_the_cart_outlives_the_connector(store: WooCommerceStore, shop: WooShop) -> None:
    offer = await read(store, 101)
    await store.put(offer, 2, may(store.site.host, Verb.CART_ADD))
    later = WooCommerceStore(store.site)
    assert (await later.cart(may(store.site.host, Verb.CART_READ))).line(offer.ref) is not None
    assert sum(len(held) for held in shop.carts.values()) == 1


async def test_a_line_costs_what_the_cart_says_now(store: WooCommerceStore, shop: WooShop) -> None:
    offer = await read(store, 101)
    await store.put(offer, 1, may(store.site.host, Verb.CART_ADD))
    shop.kind(101).price = 12900
    [line] = (await store.cart(may(store.site.host, Verb.CART_READ))).lines
    assert line.unit_price == Money(12900, "EUR")


async def test_the_cart_is_handed_over_at_the_checkout(store: WooCommerceStore) -> None:
    offer = await read(store, 101)
    cart = await store.put(offer, 2, may(store.site.host, Verb.CART_ADD))
    assert cart.hand_off == f"{store.site.base}/checkout-link/?products=101:2"


async def test_what_sells_out_meanwhile_is_out_of_stock(
    store: WooCommerceStore, shop: WooShop
) -> None:
    offer = await read(store, 101)
    shop.kind(101).stock = 0
    with pytest.raises(OutOfStock):
        await store.put(offer, 1, may(store.site.host, Verb.CART_ADD))


async def test_a_shop_on_woocommerce_is_found_out_and_remembered(site: Site) -> None:
    store = await detect(site, may(site.host, Verb.STORE_ADD))
    assert kind_of(store) == "woocommerce"
    assert kind_of(connect("woocommerce", site)) == "woocommerce"
    assert "fills the cart" in abilities(store)
    assert "hands the cart over by a link" in abilities(store)


async def test_what_fails_after_the_change_was_sent_is_not_called_undone(
    store: WooCommerceStore, shop: WooShop
) -> None:
    """The shop fills the cart, and then says of the product that it is sold out."""
    offer = await read(store, 101)
    shop.denies_goods_after_a_change = True
    with pytest.raises(Unclear):
        await put_or_look(store, offer, 1, may(store.site.host, Verb.CART_ADD))
    assert [held for held in shop.carts.values() if held] == [{101: 1}]


@pytest.mark.parametrize(
    "link",
    [
        "https://other.example/product/1",
        "http://shop.example/product/1",
        "javascript:alert(1)",
        "https://shop.example@other.example/",
    ],
)
def test_a_page_of_another_place_is_not_linked(link: str) -> None:
    prices = wire.Prices(
        currency_code="EUR", currency_minor_unit=2, price="100", regular_price="100"
    )
    said = wire.Product(
        id=1, name="Cup", prices=prices, is_in_stock=True, is_purchasable=True, permalink=link
    )
    shop = Site("shop.example", "https://shop.example", Http(), Kept())
    assert answers.the_product(said, (), shop).offers[0].url is None


HOME = Trial(Destination("DE", "", "10115"))


async def estimated(store: WooCommerceStore, trial: Trial, quantity: int = 1) -> Estimate:
    offer = await read(store, 101)
    return await store.estimate(offer, quantity, trial, may(store.site.host, Verb.ORDER_QUOTE))


async def test_a_total_is_goods_less_coupon_with_the_cheapest_shipping_and_tax(
    store: WooCommerceStore,
) -> None:
    found = await estimated(store, replace(HOME, codes=("SPRING10",)), 2)
    assert (found.goods, found.discount) == (Money(19800, "EUR"), Money(1980, "EUR"))
    assert (found.shipping, found.way) == (Money(490, "EUR"), "Parcel post (3-5 days)")
    assert (found.tax, found.tax_included) == (Money(1831, "EUR"), False)
    assert found.total == Money(19800 - 1980 + 490 + 1831, "EUR")
    assert found.days == Days(3, 5)
    assert [way.title for way in found.ways] == ["Parcel post (3-5 days)", "Courier"]
    assert found.unknown == ("duties",)


async def test_shipping_is_priced_for_where_it_goes(store: WooCommerceStore) -> None:
    near = await estimated(store, HOME)
    far = await estimated(store, Trial(Destination("US", "IL", "62701")))
    assert near.shipping is not None
    assert far.shipping == near.shipping * 3


@pytest.mark.parametrize("trial", [Trial(), Trial(Destination("DE", "", "99991"))])
async def test_shipping_that_the_shop_does_not_say_is_unknown_and_not_free(
    store: WooCommerceStore, trial: Trial
) -> None:
    found = await estimated(store, trial)
    assert found.shipping is None
    assert "shipping" in found.unknown
    assert found.delivered.delivered is None


async def test_an_address_that_the_shop_does_not_take_has_no_total(store: WooCommerceStore) -> None:
    with pytest.raises(StoreRefused):
        await estimated(store, Trial(Destination("US", "", "1")))


@pytest.mark.parametrize("fault", Fault)
async def test_a_shop_that_goes_wrong_says_no_total(
    store: WooCommerceStore, shop: WooShop, fault: Fault
) -> None:
    offer = await read(store, 101)
    shop.faulty.misbehave(fault)
    with pytest.raises((Refused, StoreRefused, Unclear, StoreUnreachable)):
        await store.estimate(offer, 1, HOME, may(store.site.host, Verb.ORDER_QUOTE))


async def test_a_shop_that_is_too_slow_says_nothing(shop: WooShop) -> None:
    async with shop.serving() as base, Http(deadline_s=0.2) as hasty:
        slow = WooCommerceStore(site_of(base, hasty))
        shop.faulty.delay_s = 2.0
        with pytest.raises((StoreUnreachable, Unclear)):
            await slow.product("100", may(slow.site.host, Verb.OFFER_READ))


async def test_the_cart_carries_exactly_the_coupons_that_are_asked_for(
    store: WooCommerceStore, shop: WooShop
) -> None:
    offer, host = await read(store, 101), store.site.host
    await store.put(offer, 1, may(host, Verb.CART_ADD))
    cart = await store.redeem(("SPRING10",), may(host, Verb.CART_ADD, key="run/2"))
    assert cart.codes == ("spring10",)
    assert cart.hand_off == f"{store.site.base}/checkout-link/?products=101:1&coupon=spring10"
    assert await store.redeem(("spring10",), may(host, Verb.CART_ADD, key="run/3")) == cart
    other = await store.redeem(("HALF",), may(host, Verb.CART_ADD, key="run/4"))
    assert other.codes == ("half",)
    bare = await store.redeem((), may(host, Verb.CART_ADD, key="run/5"))
    assert bare.codes == ()
    shop.turn = Turn.COUPON
    with pytest.raises(CodeRefused):
        await store.redeem(("HALF",), may(host, Verb.CART_ADD, key="run/6"))

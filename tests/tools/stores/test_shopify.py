"""Shops on Shopify: the promises of every catalogue, then what is Shopify's own."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import StoreRefused
from manciple.policies.money import Money
from manciple.tools.carts import Cart
from manciple.tools.http import Http
from manciple.tools.offers import InStock, Offer, SoldOut, Wish, matching
from manciple.tools.shop import line_of
from manciple.tools.stores.detect import abilities, connect, detect, kind_of
from manciple.tools.stores.interface import Catalog, HandsOver, Site
from manciple.tools.stores.shopify import ShopifyStore, speaks_shopify
from tests.contracts.catalogs import CatalogContract, Misbehave
from tests.contracts.warrants import may
from tests.shops.shopify import Good, Kind, ShopifyShop
from tests.tools.stores.test_ucp import site_of

SHOE = Wish(words="trail runner", brand="Northlight", sizes=("42",), colour="black")


@pytest.fixture
def shop() -> ShopifyShop:
    return ShopifyShop()


@pytest.fixture
async def site(shop: ShopifyShop) -> AsyncIterator[Site]:
    async with shop.serving() as base, Http() as http:
        yield site_of(base, http)


@pytest.fixture
async def store(site: Site) -> ShopifyStore:
    found = await speaks_shopify(site, may(site.host, Verb.STORE_ADD))
    assert found is not None
    return found


class TestShopify(CatalogContract):
    """The connector against a small faithful storefront."""

    @pytest.fixture
    def host(self, site: Site) -> str:
        return site.host

    @pytest.fixture
    def store(self, store: ShopifyStore) -> Catalog:
        return store

    @pytest.fixture
    def a_wish(self) -> Wish:
        return SHOE

    @pytest.fixture
    def misbehave(self, shop: ShopifyShop) -> Misbehave:
        return shop.faulty.misbehave


async def read(store: ShopifyStore, variant: int) -> Offer:
    product = await store.product("trail-runner", may(store.site.host, Verb.OFFER_READ))
    return next(offer for offer in product.offers if offer.ref.variant == str(variant))


async def test_a_variant_is_read_with_its_price_options_and_stock(store: ShopifyStore) -> None:
    offer = await read(store, 44100000000002)
    assert (offer.price, offer.list_price) == (Money(12900, "USD"), Money(15900, "USD"))
    assert (offer.size, offer.colour, offer.brand) == ("42", "Black", "Northlight")
    assert (offer.gtin, offer.availability) == ("4006381333931", InStock())
    assert offer.url == f"{store.site.base}/products/trail-runner?variant=44100000000002"
    assert (await read(store, 44100000000003)).availability == SoldOut()
    assert (await read(store, 44100000000004)).list_price is None


@pytest.mark.parametrize(
    ("currency", "money"),
    [("JPY", Money(129, "JPY")), ("KWD", Money(129000, "KWD")), ("TWD", Money(12900, "TWD"))],
)
async def test_hundredths_are_those_of_every_currency(
    store: ShopifyStore, shop: ShopifyShop, currency: str, money: Money
) -> None:
    shop.currency = currency
    assert (await read(store, 44100000000002)).price == money


async def test_a_price_finer_than_its_currency_is_none(
    store: ShopifyStore, shop: ShopifyShop
) -> None:
    shop.currency, shop.kind(44100000000001).hundredths = "JPY", 12950
    with pytest.raises(StoreRefused):
        await read(store, 44100000000002)


async def test_a_currency_that_changes_between_two_looks_is_seen(
    store: ShopifyStore, shop: ShopifyShop
) -> None:
    before = await read(store, 44100000000002)
    shop.currency = "EUR"
    after = await read(store, 44100000000002)
    assert (before.price.currency, after.price.currency) == ("USD", "EUR")
    assert line_of(before, 1).item != line_of(after, 1).item


async def test_the_list_and_the_product_say_the_same(store: ShopifyStore) -> None:
    may_read = may(store.site.host, Verb.OFFER_READ)
    listed = {o.ref: o for p in await store.search(Wish(), may_read) for o in p.offers}
    product = await store.product("trail-runner", may_read)
    for offer in product.offers:
        assert replace(listed[offer.ref], gtin=offer.gtin) == offer


async def test_a_gift_card_is_none_of_the_goods(store: ShopifyStore) -> None:
    product = await store.product("gift-card", may(store.site.host, Verb.OFFER_READ))
    assert product.offers[0].category == "gift_card"
    assert product.offers[0].size is None


async def test_the_cart_is_handed_over_by_one_link(store: ShopifyStore) -> None:
    lines = (
        line_of(await read(store, 44100000000002), 2),
        line_of(await read(store, 44100000000004), 1),
    )
    link = store.hand_off(Cart(store.site.host, "", lines))
    assert link == f"{store.site.base}/cart/44100000000002:2,44100000000004:1"
    assert isinstance(store, HandsOver)


async def test_a_shop_on_shopify_is_found_out_and_remembered(site: Site) -> None:
    store = await detect(site, may(site.host, Verb.STORE_ADD))
    assert kind_of(store) == "shopify"
    assert kind_of(connect("shopify", site)) == "shopify"
    assert abilities(store) == ("reads prices", "hands the cart over by a link")


async def test_another_shop_s_cart_is_not_shopify_s(site: Site, shop: ShopifyShop) -> None:
    shop.currency = "COINS"
    assert await speaks_shopify(site, may(site.host, Verb.STORE_ADD)) is None


async def test_a_search_says_what_is_in_stock(store: ShopifyStore, shop: ShopifyShop) -> None:
    shop.kind(44100000000002).left = 0
    found = await store.search(SHOE, may(store.site.host, Verb.OFFER_READ))
    assert matching(found, SHOE) == ()


async def test_a_shop_that_lists_without_end_is_read_in_bounds(
    store: ShopifyStore, shop: ShopifyShop
) -> None:
    kinds = [Kind(10_000 + at, str(at), "Black", 100) for at in range(300)]
    shop.shelf = [
        Good(f"shoe-{n}", "Shoe", "N", "Shoes", [replace(k, id=k.id + 1000 * n) for k in kinds])
        for n in range(20)
    ]
    for wish in (Wish(), Wish(words="shoe")):
        found = await store.search(wish, may(store.site.host, Verb.OFFER_READ))
        assert sum(len(product.offers) for product in found) == 2100

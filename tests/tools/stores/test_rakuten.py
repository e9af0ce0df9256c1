"""Rakuten Ichiba: the promises of every shop that can be read, then what is Rakuten's own."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import ClassVar

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import Refused, StoreRefused, StoreUnreachable, Unclear
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.http import Http
from manciple.tools.offers import InStock, Offer, SoldOut, Wish, matching
from manciple.tools.stores.credentials import RAKUTEN
from manciple.tools.stores.detect import abilities, connect, detect, kind_of
from manciple.tools.stores.interface import CartStore, Catalog, Credits, Site, the_offer
from manciple.tools.stores.rakuten import RakutenStore, speaks_rakuten, turn
from tests.contracts.catalogs import CatalogContract, Misbehave
from tests.contracts.warrants import may
from tests.shops.faults import Turn
from tests.shops.rakuten import KEY, RakutenService
from tests.tools.stores.test_ucp import site_of

SHOES = Wish(words="Northlight ランニングシューズ")
KEYS = {RAKUTEN: KEY}


@pytest.fixture
def service() -> RakutenService:
    return RakutenService()


@pytest.fixture
async def site(service: RakutenService) -> AsyncIterator[Site]:
    async with service.serving() as base, Http() as http:
        yield site_of(base, http)


@pytest.fixture
async def store(site: Site) -> RakutenStore:
    found = await speaks_rakuten(site, may(site.host, Verb.STORE_ADD))
    assert found is not None
    return found


def looks(store: RakutenStore) -> Warrant:
    return may(store.site.host, Verb.OFFER_READ, values=KEYS)


class TestRakuten(CatalogContract):
    """The connector against a small faithful service."""

    keys: ClassVar[Mapping[str, str]] = KEYS

    @pytest.fixture
    def host(self, site: Site) -> str:
        return site.host

    @pytest.fixture
    def store(self, store: RakutenStore) -> Catalog:
        return store

    @pytest.fixture
    def a_wish(self) -> Wish:
        return SHOES

    @pytest.fixture
    def misbehave(self, service: RakutenService) -> Misbehave:
        return service.faulty.misbehave

    async def test_a_product_is_read_with_every_variant(
        self, store: Catalog, a_wish: Wish, host: str, offer: Offer
    ) -> None:
        """An item is one offer here: the API tells of no sizes."""
        del a_wish
        product = await store.product(offer.ref.product, self.reading(host))
        assert product.offers == (offer,)
        assert the_offer(product, offer.ref) == offer


async def item(store: RakutenStore, code: str) -> Offer:
    [offer] = (await store.product(code, looks(store))).offers
    return offer


async def test_an_item_is_read_with_seller_price_and_shipping(store: RakutenStore) -> None:
    free = await item(store, "yama-gear:10000123")
    assert (free.price, free.shipping) == (Money(12800, "JPY"), Money(0, "JPY"))
    assert (free.seller, free.availability) == ("山の道具店", InStock())
    assert free.url == "https://item.rakuten.co.jp/yama-gear/10000123/"
    extra = await item(store, "kutsu-ya:nl-aur")
    assert extra.shipping is None  # it costs more, and the service does not say how much
    assert (await item(store, "kutsu-ya:nl-old")).availability == SoldOut()


async def test_a_price_before_tax_is_no_price(store: RakutenStore) -> None:
    assert (await store.product("oroshi:nl-b2b", looks(store))).offers == ()


async def test_a_gift_card_is_no_goods(store: RakutenStore) -> None:
    assert (await item(store, "gift:card")).category == "gift_card"


async def test_the_search_is_asked_as_documented(
    store: RakutenStore, service: RakutenService
) -> None:
    wish = replace(SHOES, price_max=Money(12000, "JPY"), sizes=("27",))
    found = await store.search(wish, looks(store))
    assert [o.ref.product for p in found for o in p.offers] == ["kutsu-ya:nl-aur"]
    [asked] = service.asked
    assert asked["maxPrice"] == "12000"
    assert "27" not in asked["keyword"].split()
    assert "affiliateId" not in asked


async def test_a_limit_in_another_currency_is_not_sent_and_still_holds(
    store: RakutenStore, service: RakutenService
) -> None:
    wish = replace(SHOES, price_max=Money(1_000_000, "USD"))
    assert matching(await store.search(wish, looks(store)), wish) == ()
    assert "maxPrice" not in service.asked[0]


async def test_without_the_id_nothing_is_asked(
    store: RakutenStore, service: RakutenService
) -> None:
    with pytest.raises(Refused):
        await store.search(SHOES, may(store.site.host, Verb.OFFER_READ))
    assert service.asked == []


@pytest.mark.parametrize("key", ["12345678", "no key at all", "x&sort=1"])
async def test_an_id_that_is_none_is_said_and_not_shown(store: RakutenStore, key: str) -> None:
    warrant = may(store.site.host, Verb.OFFER_READ, values={RAKUTEN: key})
    with pytest.raises(Refused) as raised:
        await store.search(SHOES, warrant)
    assert key not in str(raised.value)
    assert raised.value.hint == "manciple me set rakuten.application"


async def test_asked_too_often_is_said(store: RakutenStore, service: RakutenService) -> None:
    service.strict = True
    await store.search(SHOES, looks(store))
    with pytest.raises(StoreRefused, match="too often"):
        await store.search(SHOES, looks(store))


async def test_the_service_is_asked_once_a_second_at_most() -> None:
    abroad = replace(may("app.rakuten.co.jp", Verb.OFFER_READ), local=False)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.gather(turn(abroad), turn(abroad))
    assert loop.time() - begun >= 1


@pytest.mark.parametrize(
    ("turned", "stock", "more"), [(Turn.SOLD_OUT, SoldOut(), 0), (Turn.PRICE, InStock(), 100)]
)
async def test_what_changes_at_the_shop_is_read_anew(
    store: RakutenStore,
    service: RakutenService,
    turned: Turn,
    stock: InStock | SoldOut,
    more: int,
) -> None:
    before = await item(store, "kutsu-ya:nl-aur")
    service.turn = turned
    after = await item(store, "kutsu-ya:nl-aur")
    assert (after.availability, after.price.minor) == (stock, before.price.minor + more)


async def test_another_item_than_was_asked_for_is_refused(
    store: RakutenStore, service: RakutenService
) -> None:
    service.turn = Turn.VARIANT
    with pytest.raises(StoreRefused):
        await store.product("kutsu-ya:nl-aur", looks(store))


async def test_a_service_that_is_too_slow_says_nothing(service: RakutenService) -> None:
    async with service.serving() as base, Http(deadline_s=0.2) as hasty:
        slow = RakutenStore(site_of(base, hasty))
        service.faulty.delay_s = 2.0
        with pytest.raises((StoreUnreachable, Unclear)):
            await slow.search(SHOES, looks(slow))


async def test_the_market_is_found_out_and_remembered(site: Site) -> None:
    store = await detect(site, may(site.host, Verb.STORE_ADD))
    assert kind_of(store) == "rakuten"
    assert kind_of(connect("rakuten", site)) == "rakuten"
    assert abilities(store) == ("reads prices",)
    assert not isinstance(store, CartStore)
    assert isinstance(store, Credits)
    assert "Rakuten" in store.credit


async def test_nobody_else_is_asked_whether_they_are_rakuten(site: Site) -> None:
    abroad = replace(may("shop.example", Verb.STORE_ADD), local=False)
    elsewhere = replace(site, host="shop.example", base="https://shop.example")
    assert await speaks_rakuten(elsewhere, abroad) is None

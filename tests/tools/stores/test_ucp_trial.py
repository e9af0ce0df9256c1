"""Totals of shops that speak UCP, asked of the practice shop."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web

from manciple.policies.actions import Verb
from manciple.policies.errors import NotDone, OutOfStock
from manciple.policies.money import Money
from manciple.tools.http import Http
from manciple.tools.offers import Offer, Wish, matching
from manciple.tools.stores.interface import Estimates, Site
from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.state import Stage
from manciple.tools.stores.ucp import UcpStore, speaks_ucp
from manciple.tools.totals import Destination, Trial
from tests.contracts.warrants import may
from tests.tools.stores.test_ucp import site_of

HOME = Trial(Destination("US", "IL", "62701"))
SHOE = Wish(words="trail shoe", brand="Northlight", sizes=("42",), colour="black")


@pytest.fixture
def shop() -> PracticeShop:
    return PracticeShop()


@pytest.fixture
async def site(shop: PracticeShop) -> AsyncIterator[Site]:
    async with shop.serving() as base, Http() as http:
        yield site_of(base, http)


@pytest.fixture
async def store(site: Site) -> UcpStore:
    found = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
    assert isinstance(found, UcpStore)
    return found


@pytest.fixture
async def offer(store: UcpStore) -> Offer:
    found = await store.search(SHOE, may(store.site.host, Verb.OFFER_READ))
    return matching(found, SHOE)[0]


async def test_a_total_is_goods_and_the_cheapest_shipping(
    store: UcpStore, offer: Offer, shop: PracticeShop
) -> None:
    assert isinstance(store, Estimates)
    shop.set_shipping(Money(700, "USD"))
    found = await store.estimate(offer, 2, HOME, may(store.site.host, Verb.ORDER_QUOTE))
    assert (found.goods, found.shipping) == (offer.price * 2, Money(700, "USD"))
    assert found.total == found.goods + Money(700, "USD")
    assert [way.price.minor for way in found.ways] == [700, 1400]
    assert found.unknown == ("tax", "duties", "arrival")


async def test_a_checkout_that_was_begun_to_ask_is_given_up(
    store: UcpStore, offer: Offer, shop: PracticeShop
) -> None:
    warrant = may(store.site.host, Verb.ORDER_QUOTE)
    first = await store.estimate(offer, 1, HOME, warrant)
    assert await store.estimate(offer, 1, HOME, warrant) == first
    assert [session.stage for session in shop.sessions] == [Stage.CANCELED] * 2
    assert shop.orders == ()
    assert (await store.cart(may(store.site.host, Verb.CART_READ))).lines == ()


async def test_the_shop_is_told_of_an_address_what_its_price_depends_on(
    store: UcpStore, offer: Offer, shop: PracticeShop
) -> None:
    warrant = may(store.site.host, Verb.ORDER_QUOTE)
    await store.estimate(offer, 1, HOME, warrant)
    await store.estimate(offer, 1, Trial(), warrant)
    told, untold = shop.sessions
    assert told.destination == {
        "address_country": "US",
        "address_region": "IL",
        "postal_code": "62701",
    }
    assert (told.buyer, untold.buyer, untold.destination) == ({}, {}, {})


async def test_a_coupon_that_the_shop_does_not_count_is_said(store: UcpStore, offer: Offer) -> None:
    trial = Trial(HOME.to, ("SPRING10",))
    found = await store.estimate(offer, 1, trial, may(store.site.host, Verb.ORDER_QUOTE))
    assert (found.refused, found.coupons, found.discount) == (("SPRING10",), (), None)


async def test_what_has_sold_out_has_no_total(
    store: UcpStore, offer: Offer, shop: PracticeShop
) -> None:
    shop.set_stock(offer.ref.variant, 0)
    with pytest.raises(OutOfStock):
        await store.estimate(offer, 1, HOME, may(store.site.host, Verb.ORDER_QUOTE))


async def test_another_price_than_was_shown_is_no_total(
    store: UcpStore, offer: Offer, shop: PracticeShop
) -> None:
    shop.set_price(offer.ref.variant, Money(offer.price.minor + 1, "USD"))
    with pytest.raises(NotDone):
        await store.estimate(offer, 1, HOME, may(store.site.host, Verb.ORDER_QUOTE))


Change = Callable[[dict[str, object]], None]


def _sum(checkout: dict[str, object]) -> None:
    checkout["totals"][-1]["amount"] += 1  # type: ignore[index]


def _currency(checkout: dict[str, object]) -> None:
    checkout["currency"] = "EUR"


def _variant(checkout: dict[str, object]) -> None:
    checkout["line_items"][0]["item"]["id"] = "NL-AUR-BLUE-42"  # type: ignore[index]


class Lying(PracticeShop):
    """A practice shop whose checkouts say something else than they hold."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.lie = change

    def _app(self, closing: object) -> web.Application:
        @web.middleware
        async def door(
            request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
        ) -> web.StreamResponse:
            answer = await handler(request)
            if "/checkout-sessions" not in request.path:
                return answer
            assert isinstance(answer, web.Response)
            assert isinstance(answer.body, bytes)
            said = json.loads(answer.body)
            self.lie(said)
            return web.json_response(said, status=answer.status)

        app = super()._app(closing)  # type: ignore[arg-type]
        app.middlewares.append(door)
        return app


@pytest.mark.parametrize("change", [_sum, _currency, _variant])
async def test_a_checkout_that_says_something_else_is_no_total(change: Change) -> None:
    async with Lying(change).serving() as base, Http() as http:
        site = site_of(base, http)
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert isinstance(store, UcpStore)
        found = await store.search(SHOE, may(site.host, Verb.OFFER_READ))
        offer = matching(found, SHOE)[0]
        with pytest.raises(NotDone):
            await store.estimate(offer, 1, HOME, may(site.host, Verb.ORDER_QUOTE))

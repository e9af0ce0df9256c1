"""Where an order stands: asked of shops that tell, and said as their own word."""

from collections.abc import AsyncIterator

import pytest

from manciple.agent import desk
from manciple.agent.order_desk import tracking_lines
from manciple.policies.actions import Verb
from manciple.policies.errors import StoreRefused
from manciple.policies.money import Money
from manciple.tools.carts import Parcel, Tracking
from manciple.tools.tracking import OrderTrack, TrackOrder
from tests.contracts.warrants import may
from tests.fakes import House
from tests.practice import Shopper, shopping
from tests.shops.woocommerce import WooShop


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


def test_following_an_order_needs_no_field_and_no_goods() -> None:
    need = OrderTrack().need(TrackOrder(store="shop.example", order="P1001"))
    assert (need.verb, need.host, need.fields, need.items) == (
        Verb.ORDER_READ,
        "shop.example",
        (),
        (),
    )


async def test_a_shop_that_does_not_tell_is_not_asked(shopper: Shopper) -> None:
    async with WooShop().serving() as base:
        await desk.store_add(shopper.app, shopper.voice(), base, local=True)
        host = base.removeprefix("http://")
        warrant = may(host, Verb.ORDER_READ, requests=0)
        call = TrackOrder(store=host, order="P1001")
        with pytest.raises(StoreRefused, match="does not say here"):
            await OrderTrack().run(call, warrant, shopper.app.context)


def test_a_parcel_is_told_with_its_number_where_there_is_one() -> None:
    parcels = (Parcel("Shipped", "Black Cat", "TW123456789"), Parcel("Pending"))
    now = Tracking("shop.example", "P1001", "PartiallyShipped", Money(100, "USD"), parcels)
    assert tracking_lines(now) == [
        "now      PartiallyShipped, says shop.example",
        "  parcel Shipped by Black Cat, number TW123456789",
        "  parcel Pending",
    ]

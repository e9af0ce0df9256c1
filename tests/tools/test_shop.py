"""Carts and orders: what each step needs, and what the shop's second answer does to it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.agent import desk
from manciple.agent.refusals import refused
from manciple.policies.actions import Verb
from manciple.policies.errors import AwaitsApproval, Misused, OutOfStock, QuoteChanged, Refused
from manciple.policies.money import Money
from manciple.policies.proposals import ORDER_FIELDS
from manciple.tools.carts import Cart, Quote
from manciple.tools.shop import (
    AskQuote,
    CartPut,
    CartRemove,
    CartShow,
    OrderPlace,
    OrderQuote,
    PlaceOrder,
    PutInCart,
    ShowCart,
    TakeOut,
    line_of,
)
from manciple.tools.stores.practice import PracticeShop
from tests.fakes import SHOP, House
from tests.practice import SKU, Shopper, shopping
from tests.tools.test_watches import offer


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


# --- what is needed


def test_putting_needs_exactly_that_line() -> None:
    need = CartPut().need(PutInCart(offer=offer(9900), quantity=2))
    assert (need.verb, need.host) == (Verb.CART_ADD, SHOP)
    assert [(i.variant, i.quantity, i.unit_price) for i in need.items] == [
        ("A-42-9900", 2, Money(9900, "USD"))
    ]


@pytest.mark.parametrize("quantity", [0, -1])
def test_nothing_is_not_a_quantity(quantity: int) -> None:
    with pytest.raises(Misused):
        CartPut().need(PutInCart(offer=offer(9900), quantity=quantity))


def test_looking_and_asking_need_no_goods_and_no_fields() -> None:
    for need in (CartShow().need(ShowCart(store=SHOP)), OrderQuote().need(AskQuote(store=SHOP))):
        assert (need.host, need.items, need.fields, need.cost) == (SHOP, (), (), None)


def test_taking_out_needs_the_line_with_none_left() -> None:
    need = CartRemove().need(TakeOut(offer=offer(9900)))
    assert need.verb is Verb.CART_REMOVE
    assert [item.quantity for item in need.items] == [0]


def test_an_order_needs_every_line_the_whole_total_and_the_fields_it_sends() -> None:
    lines = (line_of(offer(9900), 1), line_of(offer(500), 3))
    quote = Quote(
        cart=Cart(SHOP, "c1", lines),
        total=Money(12095, "USD"),
        shipping=Money(695, "USD"),
        shipping_method="standard",
        shipping_title="Standard",
    )
    need = OrderPlace().need(PlaceOrder(quote=quote))
    assert (need.verb, need.cost, need.purpose) == (Verb.ORDER_PLACE, quote.total, "deliver")
    assert [item.quantity for item in need.items] == [1, 3]
    assert need.fields == ORDER_FIELDS


# --- what the shop says


async def test_more_than_the_stock_leaves_the_cart_as_it_was(shopper: Shopper) -> None:
    await shopper.fills_the_cart()
    handle = (await shopper.offer()).ref.handle
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(), handle, 50)
    progress = await shopper.goes_on(shopper.waiting()[-1])
    assert isinstance(progress.error, OutOfStock)
    assert shopper.in_carts() == {SKU: 1}
    assert progress.run.state == "failed"


async def test_what_was_sold_meanwhile_is_not_put(shopper: Shopper) -> None:
    handle = (await shopper.offer()).ref.handle
    shopper.shop.set_stock(SKU, 0)
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(), handle, 1)
    progress = await shopper.goes_on(shopper.waiting()[-1])
    assert isinstance(progress.error, OutOfStock)
    assert shopper.shop.carts == ()


@pytest.mark.parametrize("minor", [12901, 100])
async def test_a_price_that_moved_either_way_is_seen_before_the_cart(
    shopper: Shopper, minor: int
) -> None:
    handle = (await shopper.offer()).ref.handle
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(), handle, 1)
    shopper.reprice(minor)
    progress = await shopper.goes_on(shopper.waiting()[-1])
    assert isinstance(progress.error, QuoteChanged)
    assert shopper.shop.carts == ()
    assert shopper.app.book.offer(handle).price == Money(minor, "USD")


async def test_the_same_put_again_changes_nothing(shopper: Shopper) -> None:
    for _ in range(2):
        await shopper.fills_the_cart()
    assert shopper.in_carts() == {SKU: 1}
    await shopper.fills_the_cart(quantity=3)
    assert shopper.in_carts() == {SKU: 3}


async def test_what_is_taken_out_is_out(shopper: Shopper) -> None:
    await shopper.fills_the_cart()
    handle = (await shopper.offer()).ref.handle
    with pytest.raises(AwaitsApproval):
        await desk.cart_remove(shopper.app, shopper.voice(), handle)
    assert (await shopper.goes_on(shopper.waiting()[-1])).run.state == "done"
    assert shopper.in_carts() == {}


async def test_an_order_in_another_currency_than_the_cap_is_refused(house: House) -> None:
    """The starters' cap is in USD; what it would be in TWD, nobody here works out."""
    async with shopping(house, PracticeShop(currency="TWD")) as shopper:
        await shopper.fills_the_cart()
        with pytest.raises(Refused) as refusal:
            await desk.order_place(shopper.app, shopper.voice(), None)
        assert "its limit is in another currency" in str(refusal.value)
        assert str(refusal.value.hint).startswith("manciple grant 'tool=order verb=order.place")
        assert "money TWD order<=" in str(refusal.value.hint)
        assert shopper.shop.orders == ()
        assert refused.__doc__


async def test_a_gift_card_is_not_goods(shopper: Shopper) -> None:
    card = await shopper.offer("PS-GIFT", "gift card")
    with pytest.raises(Refused, match="does not cover these goods"):
        await desk.cart_add(shopper.app, shopper.voice(), card.ref.handle, 1)


def test_a_line_says_the_size_as_grants_do() -> None:
    assert line_of(replace(offer(1), size="EU 42"), 1).item.size == "42"

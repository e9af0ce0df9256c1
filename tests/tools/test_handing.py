"""Handing a cart over: what a person is given to open, and what they say became of it."""

import contextlib
import json
from collections.abc import AsyncIterator

import pytest

from manciple.agent import desk, handing_desk, ledger_desk, order_desk
from manciple.policies.actions import Verb
from manciple.policies.errors import AwaitsApproval, Misused, NotFound, StoreRefused
from manciple.tools.carts import Handed
from manciple.tools.handing import CartOpen, MarkOrder, OpenCart, OrderMark
from tests.fakes import SHOP, House
from tests.practice import Shopper, shop_window, shopping
from tests.shops.shopify import ShopifyShop


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


async def filled(shopper: Shopper, base: str, words: str) -> str:
    """Add another shop and put the first that it shows in its cart; return its host."""
    await desk.store_add(shopper.app, shopper.voice(), base, local=True)
    host = base.removeprefix("http://").partition("/")[0]
    shopper.answered.truncate(0)
    shopper.answered.seek(0)
    await desk.find(shopper.app, shopper.voice(as_json=True), desk.Wanted(words), [host])
    handle = json.loads(shopper.answered.getvalue())["offers"][0]["handle"]
    with contextlib.suppress(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(), handle, 2)
    assert (await shopper.goes_on(shopper.waiting()[-1])).error is None
    return host


def test_opening_and_marking_need_the_shop_and_nothing_else() -> None:
    opening = CartOpen().need(OpenCart(store=SHOP))
    marking = OrderMark().need(MarkOrder(store=SHOP, handed="h1", became="bought"))
    assert (opening.verb, opening.host) == (Verb.CART_OPEN, SHOP)
    assert (marking.verb, marking.host) == (Verb.ORDER_MARK, SHOP)
    assert (opening.items, opening.fields) == ((), ())
    assert (marking.items, marking.fields) == ((), ())
    assert not Verb.CART_OPEN.changes
    assert not Verb.ORDER_MARK.spends


async def opened(shopper: Shopper, host: str) -> Handed:
    assert await handing_desk.cart_open(shopper.app, shopper.voice(), host) == 0
    return shopper.app.book.handed_over()[0]


async def test_the_link_of_the_whole_cart_is_what_the_shop_takes(shopper: Shopper) -> None:
    async with ShopifyShop().serving() as base:
        host = await filled(shopper, base, "trail runner")
        handed = await opened(shopper, host)
        variant = handed.cart.lines[0].ref.variant
        assert handed.links == (f"{base}/cart/{variant}:2",)
        assert handed.whole
        assert "nothing is ordered by opening it" in shopper.said.getvalue()


async def test_a_shop_that_takes_no_cart_gives_the_page_of_each_line(shopper: Shopper) -> None:
    async with shop_window(shopper.shop) as window:
        host = await filled(shopper, window.page, "")
        handed = await opened(shopper, host)
        assert [link.partition("?")[0] for link in handed.links] == [window.page]
        assert not handed.whole


async def test_a_cart_without_a_link_is_held_here_only_and_nothing_waits(shopper: Shopper) -> None:
    await shopper.fills_the_cart()
    assert await handing_desk.cart_open(shopper.app, shopper.voice(), None) == 0
    known = "held here only" in shopper.answered.getvalue()
    assert known == (not shopper.app.book.handed_over())


async def test_an_empty_cart_is_not_handed_over(shopper: Shopper) -> None:
    with pytest.raises(StoreRefused, match="empty"):
        await handing_desk.cart_open(shopper.app, shopper.voice(), None)


async def test_the_log_tells_of_the_hand_off_and_of_what_became_of_it(shopper: Shopper) -> None:
    async with ShopifyShop().serving() as base:
        host = await filled(shopper, base, "trail runner")
        handed = await opened(shopper, host)
        assert await handing_desk.order_mark(shopper.app, shopper.voice(), "h1", "bought") == 0
        with shopper.app.ledger.reading() as view:
            verbs = [each.intended.action.verb for each in view.intents()]
        assert {Verb.CART_OPEN, Verb.ORDER_MARK} <= set(verbs)
        assert shopper.app.book.handed_over()[0].state == "bought"
        assert shopper.app.book.held(host).lines == ()
        assert handed.cart.lines != ()


async def test_what_was_left_stays_in_the_cart(shopper: Shopper) -> None:
    async with ShopifyShop().serving() as base:
        host = await filled(shopper, base, "trail runner")
        handed = await opened(shopper, host)
        await handing_desk.order_mark(shopper.app, shopper.voice(), handed.id, "not")
        assert shopper.app.book.held(host).lines == handed.cart.lines
        with pytest.raises(Misused, match="closed already"):
            await handing_desk.order_mark(shopper.app, shopper.voice(), handed.id, "bought")


async def test_an_open_hand_off_is_asked_about_once_and_stands_in_the_inbox(
    shopper: Shopper,
) -> None:
    async with ShopifyShop().serving() as base:
        host = await filled(shopper, base, "trail runner")
        await opened(shopper, host)
        shopper.said.truncate(0)
        await handing_desk.ask_once(shopper.app, shopper.voice())
        first = shopper.said.getvalue()
        assert "h1: the cart at" in first
        assert "manciple order mark h1" in first
        await handing_desk.ask_once(shopper.app, shopper.voice())
        assert shopper.said.getvalue() == first
        assert ledger_desk.inbox(shopper.app, shopper.voice()) == 0
        assert order_desk.order_list(shopper.app, shopper.voice()) == 0
        told = shopper.answered.getvalue()
        assert "h1: the cart at" in told
        assert "handed to you" in told
        await opened(shopper, host)
        assert [each.id for each in shopper.app.book.handed_over()] == ["h1"]


async def test_what_was_never_handed_over_cannot_be_marked(shopper: Shopper) -> None:
    with pytest.raises(NotFound):
        await handing_desk.order_mark(shopper.app, shopper.voice(), "h7", "bought")
    with pytest.raises(Misused):
        await handing_desk.order_mark(shopper.app, shopper.voice(), "h7", "perhaps")

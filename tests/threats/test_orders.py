"""Group D: the shop changes its mind, the line breaks, somebody asks twice."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.agent.plan import Plan
from manciple.policies.actions import Asker
from manciple.policies.errors import NotDone, OutOfStock
from manciple.policies.money import Money
from tests.fakes import House
from tests.practice import SKU, Shopper, opened_again, shopping
from tests.threats.hostile import Cheating, Listening, step, worked

OTHER = "NL-AUR-BLUE-42"


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house, Cheating()) as opened:
        yield opened


async def waits(shopper: Shopper) -> str:
    """Fill the cart and ask for the order; return the request that waits for its yes."""
    await shopper.fills_the_cart()
    return await shopper.orders()


def held(shopper: Shopper) -> int:
    """Return the minor units that are reserved or spent under the grant for orders."""
    with shopper.app.ledger.reading() as view:
        used = view.used(shopper.app.clock()).get("g7")
    return used.total if used else 0


def dearer_shipping(shopper: Shopper) -> None:
    standard, express = shopper.shop.shipping
    dearer = replace(standard, price=standard.price * 2)
    shopper.shop.shipping = (dearer, replace(express, price=express.price * 2))


def dearer_shipping_for_cheaper_goods(shopper: Shopper) -> None:
    """The total stays what it was."""
    standard, express = shopper.shop.shipping
    shopper.reprice(shopper.shop.prices[SKU].minor - 500, SKU)
    more = replace(standard, price=standard.price + Money(500, "USD"))
    shopper.shop.shipping = (more, replace(express, price=express.price * 3))


def dearer_goods(shopper: Shopper) -> None:
    shopper.reprice(12901)


def cheaper_goods(shopper: Shopper) -> None:
    shopper.reprice(12899)


def sold_out(shopper: Shopper) -> None:
    shopper.shop.set_stock(SKU, 0)


CHANGES = [
    dearer_shipping,
    dearer_shipping_for_cheaper_goods,
    dearer_goods,
    cheaper_goods,
    sold_out,
]


@pytest.mark.parametrize("change", CHANGES)
async def test_what_is_no_longer_what_was_agreed_to_is_not_bought(
    shopper: Shopper, change: object
) -> None:
    """D01, D02, C12: the price of the goods or the way, up or down, even where the total holds."""
    request = await waits(shopper)
    assert callable(change)
    change(shopper)
    progress = await shopper.goes_on(request)
    assert shopper.shop.orders == ()
    assert isinstance(progress.changed or progress.error, NotDone)
    assert held(shopper) == 0
    assert shopper.request(request).state == "spent"


async def test_another_variant_in_its_place_is_not_bought(shopper: Shopper) -> None:
    """D03: the shop puts its blue ones into the checkout once it knows where they go."""
    request = await waits(shopper)
    assert isinstance(shopper.shop, Cheating)
    shopper.shop.instead = OTHER
    progress = await shopper.goes_on(request)
    assert shopper.shop.orders == ()
    assert progress.changed or progress.error
    assert held(shopper) == 0


async def test_an_order_whose_answer_was_lost_is_looked_for_and_not_sent_again(
    shopper: Shopper,
) -> None:
    """D05, D06: however often somebody goes on with it."""
    request = await waits(shopper)
    shopper.shop.moods.die_after_order(silent_for=2)
    await shopper.goes_on(request)
    assert held(shopper) == 13595
    for _ in range(3):
        await shopper.app.check(forced=True)
    assert isinstance(shopper.shop, Listening)
    sent = [each for each in shopper.shop.heard if "/complete" in each.line]
    assert len(sent) == 1
    assert shopper.totals() == ["135.95 USD"]
    assert held(shopper) == 13595
    assert shopper.house.problems() == ()


async def test_whoever_goes_on_at_the_same_time_there_is_one_order(shopper: Shopper) -> None:
    """D07: Enter twice, or a round beside the person."""
    request = await waits(shopper)
    shopper.approve(request)
    run = shopper.request(request).asked.run
    others = [opened_again(shopper.house, shopper.app.context.http()) for _ in range(2)]
    await asyncio.gather(
        shopper.app.resume(run),
        *(other.resume(run) for other in others),
        *(other.check(forced=True) for other in others),
        return_exceptions=True,
    )
    await shopper.app.check(forced=True)
    assert len(shopper.shop.orders) == 1
    assert shopper.house.problems() == ()


async def test_what_was_spent_stays_spent_whatever_the_shop_says_later(shopper: Shopper) -> None:
    """D08: an order that the shop no longer knows frees nothing; a second outcome is reported."""
    await shopper.goes_on(await waits(shopper))
    assert held(shopper) == 13595
    shopper.shop._orders.clear()  # pyright: ignore[reportPrivateUsage]
    await shopper.app.check(forced=True)
    assert held(shopper) == 13595
    assert shopper.house.problems() == ()
    with shopper.app.ledger.reading() as view:
        [order] = [i for i in view.intents("done") if i.intended.action.verb.spends]
    with shopper.app.ledger.writing(shopper.app.clock()) as page:
        page.finish(order.intended.key, "failed")
    assert any("ended twice" in problem for problem in shopper.house.problems())


async def test_a_plan_that_ends_half_way_says_how_far_it_came(shopper: Shopper) -> None:
    """D10: the first line is in the cart and named, the second is not there, the third not tried.

    Taking the first out again is not planned for: the user sees it and decides.
    """
    shopper.house.lift("g6")
    shopper.sign("tool=cart verb=cart.add asker=user hosts added mode auto")
    skus = (SKU, "NL-AUR-BLACK-41", "NL-AUR-BLACK-44")
    handles = [(await shopper.offer(sku)).ref.handle for sku in skus]
    shopper.shop.set_stock(skus[1], 0)
    steps = [step(n, "cart_put", offer=worked(h)) for n, h in enumerate(handles, 1)]
    progress = await shopper.app.start("three", Plan(steps=steps), Asker.USER)
    assert isinstance(progress.error, OutOfStock)
    assert shopper.in_carts() == {SKU: 1}
    saved = shopper.run(progress.run.id)
    assert (saved.state, saved.note, list(saved.results)) == (
        "failed",
        "out_of_stock",
        ["home", "s1"],
    )


async def test_aborted_orders_hold_no_money(shopper: Shopper) -> None:
    """D11: what certainly did not happen is free again, and the sum follows from the log."""
    await shopper.fills_the_cart()
    for price in (12000, 11000, 10000):
        request = await shopper.orders()
        shopper.reprice(price)
        await shopper.goes_on(request)
        assert held(shopper) == 0
    assert shopper.shop.orders == ()
    assert shopper.house.problems() == ()


async def test_a_price_that_flaps_buys_once(shopper: Shopper) -> None:
    """D13: one watch, one line in the cart, one open order, however often it crosses the limit."""
    await shopper.watches()
    for price in (9900, 12900, 9900, 9800, 12900, 9700):
        shopper.reprice(price)
        await shopper.app.check(forced=True)
        for request in shopper.waiting():
            shopper.approve(request)
        await shopper.app.check(forced=True)
    assert len(shopper.shop.orders) <= 1
    assert sum(shopper.in_carts().values()) + len(shopper.shop.orders) == 1
    with shopper.app.ledger.reading() as view:
        filled = [i for i in view.intents("done") if i.intended.action.verb == "cart.add"]
    assert len(filled) == 1


async def test_a_second_order_of_the_same_is_asked_for_again(shopper: Shopper) -> None:
    """C11, D07: the yes to the first is used up, though the action is the same to the letter."""
    await shopper.goes_on(await waits(shopper))
    again = await waits(shopper)
    progress = await shopper.app.resume(shopper.request(again).asked.run)
    assert progress.waiting is not None
    assert len(shopper.shop.orders) == 1

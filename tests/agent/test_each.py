"""A step with `each`, of which one part fails: what is over is over."""

from dataclasses import replace

import pytest

from manciple.agent.plan import Element, Ref, Step
from manciple.agent.runs import Run
from manciple.policies.actions import Asker
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from tests.agent.town import STORES, Town, finds, step, w
from tests.practice import PROFILE, SHOE, opened_again

TEE = "KE-TEE-WHITE-M"


def lines(town: Town) -> list[tuple[str, int]]:
    return [(line.sku, line.quantity) for held in town.shopper.shop.carts for line in held.lines]


def filling(host: str) -> list[Step]:
    """Put the cheapest tee and the cheapest shoe in the cart, in one step."""
    both = [Ref(step="s1", path="offers.0"), Ref(step="s2", path="offers.0")]
    return [
        step(1, "find", store=w(host), words=w("everyday tee")),
        step(2, "find", store=w(host), words=w("trail shoe")),
        Step(id="s3", tool="cart_put", each=list(both), arguments={"offer": Element()}),
    ]


async def test_a_part_that_is_done_is_not_done_again_with_another_item(town: Town) -> None:
    """The shoe's price moves, and another tee is the cheapest by then: there is one tee."""
    shop, app = town.shopper.shop, town.shopper.app

    def seen(run: Run, each: Step) -> None:
        if each.id == "s3":
            shop.set_price(SHOE, Money(9900, "USD"))
            shop.set_price(TEE, Money(2400, "USD"))

    app.runner = replace(app.runner, seen=seen)
    progress = await town.asks(*filling(town.hosts[0]), asker=Asker.USER)
    assert progress.run.state == "done", progress
    assert progress.changed is not None
    assert sorted(quantity for _, quantity in lines(town)) == [1, 1]
    tees = [sku for sku, _ in lines(town) if "TEE" in sku]
    assert len(tees) == 1
    assert progress.run.tries.get("s1", 0) == 0  # only what the shoe was made from
    assert progress.run.tries["s2"] == 1
    tee, shoe = progress.value("s3")
    assert (len(tee.lines), len(shoe.lines)) == (1, 2)


async def test_a_list_that_comes_out_otherwise_puts_nothing_in_twice(town: Town) -> None:
    """Each of what one search found: the second gets cheaper, and comes first then."""
    shop, app, host = town.shopper.shop, town.shopper.app, town.hosts[0]
    fill = Step(
        id="s2",
        tool="cart_put",
        each=Ref(step="s1", path="offers"),
        arguments={"offer": Element()},
    )
    look = step(1, "find", store=w(host), words=w("trail shoe"), colour=w("black"))
    found = await town.asks(look, asker=Asker.USER)
    offers = found.value("s1").offers
    assert 1 < len(offers) < 20

    def seen(run: Run, each: Step) -> None:
        if each.id == "s2":
            shop.set_price(str(offers[1].sku), Money(1000, "USD"))

    app.runner = replace(app.runner, seen=seen)
    progress = await town.asks(look, fill, asker=Asker.USER)
    assert progress.run.state == "done", progress
    assert progress.changed is not None
    assert sorted(lines(town)) == sorted((str(each.sku), 1) for each in offers)
    handles = [cart.lines[-1].ref.handle for cart in progress.value("s2")]
    assert sorted(handles) == sorted(each.ref.handle for each in offers)


async def test_parts_that_are_done_survive_in_another_process(town: Town) -> None:
    """The second needs a yes: the first is not done again after it, whatever is found by then."""
    app, host = town.shopper.app, town.hosts[0]
    progress = await town.asks(*filling(host), asker=Asker.USER)
    assert progress.run.state == "done"
    steps = [
        *filling(host)[:2],
        Step(
            id="s3",
            tool="order_quote",
            each=[w(host), w("nowhere.example")],
            arguments={"store": Element()},
        ),
    ]
    broken = await town.asks(*steps, asker=Asker.USER)
    assert broken.run.state in {"failed", "open"}
    [part] = broken.run.begun["s3"].parts
    assert part.gave is not None
    assert part.gave.value.cart.host == host
    other = opened_again(town.shopper.house, app.context.http())
    assert other.run(broken.run.id) == broken.run


@pytest.fixture
async def ordering(town: Town) -> Town:
    """A shoe in the cart of each shop, and all that an order needs."""
    app = town.shopper.app
    town.shopper.sign(
        "tool=order verb=order.place asker=agent,user hosts added items category in {goods}"
        " money USD order<=300 fields address.home as plain ; contact.email as plain ;"
        " identity.name as plain purpose deliver mode ask-typed"
    )
    for name, value in PROFILE.items():
        app.vault.set(name, Secret(value), app.clock())
    for host in town.hosts:
        fill = step(2, "cart_put", offer=Ref(step="s1", path="offers.0"))
        await town.asks(finds(1, host), fill, asker=Asker.USER)
    return town


async def test_an_order_that_is_placed_leaves_the_others_to_be_placed(ordering: Town) -> None:
    """The second shop's shipping changes after the first order: that one alone is quoted anew."""
    shopper = ordering.shopper
    steps = [
        Step(id="s1", tool="order_quote", each=STORES, arguments={"store": Element()}),
        Step(id="s2", tool="order_place", each=Ref(step="s1"), arguments={"quote": Element()}),
    ]
    progress = await ordering.asks(*steps, asker=Asker.USER)
    for turn in range(6):
        if progress.waiting is None:
            break
        if turn == 1:
            for shop in (shopper.shop, ordering.other):
                shop.set_shipping(Money(900, "USD"))
        progress = await shopper.goes_on(progress.waiting.request)
    assert progress.run.state == "done", progress
    assert (len(shopper.shop.orders), len(ordering.other.orders)) == (1, 1)
    assert {receipt.host for receipt in progress.value("s2")} == set(ordering.hosts)

"""The plan language on true shops: conditions, choices, and for each."""

from dataclasses import replace

import pytest

from manciple.agent.codes import Code
from manciple.agent.plan import Came, Compare, Element, Holds, Ref, Step, Value
from manciple.agent.runs import Run
from manciple.policies.actions import USER, Asker, Origin, Source
from manciple.policies.secret import Secret
from tests.agent.town import STORES, Town, cheaper, finds, put, step, w


async def test_the_cheaper_total_of_two_shops_goes_in_the_cart(town: Town) -> None:
    town.prices((10000, 900), (10400, 100))
    progress = await town.goes(finds(1), cheaper(2, "s1"), put(3, "s2"))
    assert progress.run.state == "done", progress
    assert town.carts() == [0, 1]
    chosen = progress.value("s2")
    assert (str(chosen.total), chosen.among, chosen.by) == ("105 USD", 2, "cheapest_total")


async def test_what_another_shop_had_a_say_in_is_asked_even_under_auto(town: Town) -> None:
    """A16: the other shop's prices decided where it is bought."""
    progress = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2"), asker=Asker.USER)
    assert progress.waiting is not None
    assert town.carts() == [0, 0]
    assert progress.run.results["s2"].origins == tuple(
        sorted((USER, *(Origin(Source.SHOP, host) for host in town.hosts)))
    )


async def test_above_the_cap_it_is_watched_and_below_put_in_the_cart(town: Town) -> None:
    def steps(cap: str) -> list[Step]:
        dear = Compare(left=Ref(step="s2", path="total"), op="le", right=w(cap))
        watch = Step(
            id="s4",
            tool="watch_create",
            when=[Came(step="s3", to="skipped")],
            arguments={"store": w(town.hosts[0]), "words": w("trail shoe"), "price_max": w(cap)},
        )
        return [finds(1), cheaper(2, "s1"), put(3, "s2", when=[dear]), watch]

    town.prices((12000, 500), (12100, 500))
    above = await town.asks(*steps("110 USD"), asker=Asker.USER)
    assert above.run.state == "done"
    assert (town.carts(), len(town.shopper.app.book.watches())) == ([0, 0], 1)
    assert above.run.left["s3"].why == "s2.total (125 USD) ≤ “110 USD”"
    below = await town.goes(*steps("130 USD"))
    assert below.run.state == "done", below
    assert (town.carts(), len(town.shopper.app.book.watches())) == ([1, 0], 1)
    assert below.run.left["s4"].how == "skipped"


async def test_a_condition_is_part_of_what_an_action_is_made_from(town: Town) -> None:
    """A shop whose price decides whether another shop's cart is filled has a say in it."""
    first, second = (finds(n, host) for n, host in enumerate(town.hosts, 1))
    when = Compare(left=Ref(step="s2", path="offers.0.price"), op="ge", right=w("1 USD"))
    filled = Step(
        id="s3",
        tool="cart_put",
        arguments={"offer": Ref(step="s1", path="offers.0")},
        when=[when],
    )
    progress = await town.asks(first, second, filled, asker=Asker.USER)
    assert progress.waiting is not None
    action = town.shopper.request(progress.waiting.request).asked.action
    assert Origin(Source.SHOP, town.hosts[1]) in action.origins
    assert {each.name for each in action.arguments} == {"offer", "when"}
    assert town.carts() == [0, 0]


async def test_otherwise_is_decided_by_what_decided_the_first(town: Town) -> None:
    never = Compare(left=Ref(step="s2", path="offers.0.price"), op="le", right=w("1 USD"))
    first, second = (finds(n, host) for n, host in enumerate(town.hosts, 1))
    offer = Ref(step="s1", path="offers.0")
    progress = await town.asks(
        first,
        second,
        step(3, "cart_show", store=w(town.hosts[0])).model_copy(update={"when": [never]}),
        step(4, "cart_put", offer=offer).model_copy(
            update={"when": [Came(step="s3", to="skipped")]}
        ),
        asker=Asker.USER,
    )
    assert progress.waiting is not None  # under auto, but the other shop decided it
    assert town.carts() == [0, 0]


@pytest.mark.parametrize("by_way_of_another", [False, True])
async def test_what_the_profile_says_decides_over_no_shop_that_was_not_granted_it(
    town: Town, by_way_of_another: bool
) -> None:
    """A17: a shop that is asked only where the size is 42 would learn the size."""
    shopper = town.shopper
    shopper.app.vault.set("fit.shoe", Secret("42"), shopper.house.clock())
    profile = step(1, "profile_read", field=w("fit.shoe"))
    secret = Compare(left=Ref(step="s1", path="value"), op="eq", right=w("42"))
    local = step(2, "ask", about=w("go_on")).model_copy(
        update={"when": [secret.model_copy(update={"op": "ne"})]}
    )
    when = [Came(step="s2", to="skipped")] if by_way_of_another else [secret]
    shown = step(3, "cart_show", store=w(town.hosts[0])).model_copy(update={"when": when})
    denied = await town.asks(profile, local, shown)
    [refusal] = denied.refusals
    assert [use.field for use in refusal.action.fields] == ["fit.shoe"]
    assert refusal.action.host == town.hosts[0]
    shopper.sign(
        f"tool=cart verb=cart.read asker=agent hosts {town.hosts[0]}"
        " fields fit.shoe as plain purpose search mode auto"
    )
    assert (await town.asks(profile, local, shown)).run.state == "done"


async def test_two_currencies_fail_the_step_with_their_code(town: Town) -> None:
    when = Compare(left=Ref(step="s1", path="offers.0.price"), op="le", right=w("4000 TWD"))
    progress = await town.asks(
        finds(1, town.hosts[0]),
        step(2, "cart_put", offer=Ref(step="s1", path="offers.0")).model_copy(
            update={"when": [when]}
        ),
    )
    assert (progress.run.state, progress.run.note) == ("failed", Code.CURRENCIES_DIFFER)


async def test_nothing_found_is_a_code_and_what_needs_it_does_not_run(town: Town) -> None:
    nothing = finds(1).model_copy(
        update={"arguments": {**finds(1).arguments, "colour": w("lilac")}}
    )
    progress = await town.asks(nothing, cheaper(2, "s1"), put(3, "s2"))
    assert (progress.run.note, progress.value("s2").offer) == (Code.NOTHING_FOUND, None)
    holds = Holds(of=Ref(step="s2", path="offer"), what="some")
    quiet = await town.asks(nothing, cheaper(2, "s1"), put(3, "s2", when=[holds]))
    assert quiet.run.state == "done"
    assert quiet.run.left["s3"].how == "skipped"


async def test_each_is_bounded(town: Town) -> None:
    many: list[Value] = [w(town.hosts[0])] * 21
    looks = Step(id="s1", tool="cart_show", each=many, arguments={"store": Element()})
    assert (await town.asks(looks)).run.note == Code.TOO_MANY


async def test_a_shop_that_is_down_is_left_out_where_the_step_can_do_without(town: Town) -> None:
    await town.shopper.door.aclose()
    needed = await town.asks(finds(1))
    assert needed.run.note == Code.STORE_UNREACHABLE
    spared = await town.asks(finds(1).model_copy(update={"optional": True}), cheaper(2, "s1"))
    assert spared.run.state == "done"
    assert [found.store for found in spared.value("s1")] == [town.hosts[1]]


async def test_each_watch_has_an_id_of_its_own(town: Town) -> None:
    watch = Step(
        id="s1",
        tool="watch_create",
        each=STORES,
        arguments={"store": Element(), "words": w("trail shoe"), "price_max": w("90 USD")},
    )
    progress = await town.asks(watch, asker=Asker.USER)
    assert [each.store for each in progress.value("s1")] == sorted(town.hosts)
    assert len({each.id for each in progress.value("s1")}) == 2


async def test_reads_that_do_not_need_each_other_run_at_once_and_keep_the_plan_s_order(
    town: Town,
) -> None:
    runner = town.shopper.app.runner
    begun: list[str] = []

    def seen(run: Run, each: Step) -> None:
        begun.append(f"{each.id} after {len(run.results)}")

    town.shopper.app.runner = replace(runner, seen=seen)
    progress = await town.asks(
        finds(1, town.hosts[0]),
        finds(2, town.hosts[1]),
        step(3, "cart_show", store=w(town.hosts[0])),
        step(4, "choose", among=[Ref(step="s2"), Ref(step="s1")]),
    )
    assert begun == ["s1 after 1", "s2 after 1", "s3 after 1", "s4 after 4"]
    assert list(progress.run.results) == ["home", "s1", "s2", "s3", "s4"]
    with town.shopper.app.ledger.reading() as view:
        assert not view.unclear()

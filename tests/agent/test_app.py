"""The whole story on the practice shop: a watch fires, the cart fills, one order is placed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.agent import desk, ledger_desk, reading_desk
from manciple.policies import audit
from manciple.policies.errors import (
    AwaitsApproval,
    NotDone,
    QuoteChanged,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.grant_text import show
from manciple.policies.secret import Secret
from manciple.tools.notify.apprise import host_of
from manciple.tools.stores.practice import PracticeShop, Silence
from tests.fakes import House
from tests.practice import (
    SKU,
    WANTED,
    Shopper,
    opened_again,
    shop_window,
    shopping,
)


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


async def fired(shopper: Shopper) -> str:
    """Let the watch fill the cart; return the request of the order that it prepared."""
    await shopper.watches()
    shopper.reprice(9900)
    await shopper.app.check(forced=True)
    return shopper.waiting()[-1]


# --- a watch


async def test_a_watch_fires_once_whatever_the_number_of_rounds(shopper: Shopper) -> None:
    await shopper.watches()
    for _ in range(2):
        assert not (await shopper.app.check(forced=True)).runs
    shopper.reprice(9900)
    rounds = [await shopper.app.check(forced=True) for _ in range(4)]
    assert [len(each.runs) for each in rounds] == [1, 0, 0, 0]
    assert shopper.in_carts() == {SKU: 1}
    assert len(shopper.waiting()) == 1
    assert shopper.shop.orders == ()


async def test_two_rounds_at_once_fire_a_watch_once(shopper: Shopper) -> None:
    await shopper.watches()
    shopper.reprice(9900)
    other = opened_again(shopper.house, shopper.app.context.http())
    both = await asyncio.gather(shopper.app.check(forced=True), other.check(forced=True))
    assert sum(len(each.runs) for each in both) == 1
    assert shopper.in_carts() == {SKU: 1}
    assert len(shopper.waiting()) == 1


async def test_a_watch_takes_exactly_the_variant_that_was_wanted(shopper: Shopper) -> None:
    await shopper.watches()
    shopper.reprice(9900)
    shopper.reprice(5000, "NL-AUR-BLACK-41")
    shopper.shop.set_stock(SKU, 0)
    await shopper.app.check(forced=True)
    assert shopper.in_carts() == {"NL-AUR-BLUE-42": 1}


async def test_a_watch_is_over_with_its_last_day(shopper: Shopper) -> None:
    await shopper.watches()
    shopper.reprice(9900)
    shopper.house.clock.forward(days=92)
    assert (await shopper.app.check(forced=True)).looked == 0
    assert shopper.in_carts() == {}


async def test_a_watch_that_is_not_due_waits_for_its_time(shopper: Shopper) -> None:
    await shopper.watches("tell")
    looked: list[int] = []
    for minutes in (0, 0, 14, 2):
        shopper.house.clock.forward(minutes=minutes)
        looked.append((await shopper.app.check(forced=False)).looked)
    assert looked == [1, 0, 0, 1]


async def test_a_stopped_watch_takes_its_grant_along(shopper: Shopper) -> None:
    watch = await shopper.watches()
    scope = shopper.app.book.watch(watch).watch.grant
    assert await desk.watch_stop(shopper.app, shopper.voice(), watch) == 0
    shopper.reprice(9900)
    assert (await shopper.app.check(forced=True)).looked == 0
    with shopper.app.ledger.reading() as view:
        states = {show(held.grant): held.state for held in view.held()}
    assert scope is not None
    assert states[scope] == "revoked"


async def test_a_telling_watch_tells_once_for_each_lower_price(shopper: Shopper) -> None:
    await shopper.watches("tell")
    told: list[int] = []
    for price in (12900, 9900, 9900, 10500, 9500, 9900, 12900, 9400):
        shopper.reprice(price)
        told.append(len((await shopper.app.check(forced=True)).runs))
    assert told == [0, 1, 0, 0, 1, 0, 0, 1]
    assert shopper.terminal.getvalue().count("is at your price") == 3
    assert shopper.shop.carts == ()


async def test_a_watch_whose_grant_is_revoked_is_held_and_says_how_to_go_on(
    shopper: Shopper,
) -> None:
    watch = await shopper.watches()
    scope = shopper.app.book.watch(watch).watch.grant
    shopper.app.end_grants_of(watch)
    shopper.reprice(9900)
    checked = await shopper.app.check(forced=True)
    assert shopper.in_carts() == {}
    with pytest.raises(Refused) as refusal:
        desk.checked_told(shopper.app, shopper.voice(), checked)
    assert str(refusal.value.hint).startswith("manciple grant 'tool=cart verb=cart.add asker=watch")
    assert shopper.app.book.watch(watch).state == "held"
    shopper.sign(str(scope))
    await shopper.app.check(forced=True)
    assert shopper.in_carts() == {SKU: 1}


@pytest.mark.parametrize("how", ["declined", "unanswered"])
async def test_a_watch_says_that_it_ended_because_of_the_no(shopper: Shopper, how: str) -> None:
    """And fires no more: what it put in the cart is still there."""
    request = await fired(shopper)
    if how == "declined":
        assert ledger_desk.deny(shopper.app, shopper.voice(), request) == 0
    else:
        shopper.house.clock.forward(hours=25)
        await shopper.app.check(forced=True)
    [kept] = shopper.app.book.watches()
    assert kept.state == how
    assert shopper.run(shopper.request(request).asked.run).state == "failed"
    reading_desk.watch_list(shopper.app.book, shopper.voice())
    desk.watch_show(shopper.app, shopper.voice(), kept.watch.id)
    said = {"declined": "ended: you said no", "unanswered": "ended: no answer in time"}[how]
    assert f"state: {said}" in shopper.answered.getvalue()
    assert "ended: " in shopper.answered.getvalue().partition("state: ")[0]
    shopper.reprice(9000)
    assert not (await shopper.app.check(forced=True)).runs
    assert shopper.in_carts() == {SKU: 1}
    assert set(shopper.waiting()) <= {request}


async def test_a_cart_that_was_declined_is_not_asked_for_again(shopper: Shopper) -> None:
    watch = await shopper.watches()
    shopper.app.end_grants_of(watch)
    shopper.sign(f"tool=cart verb=cart.add asker=watch hosts {shopper.host} mode ask")
    shopper.reprice(9900)
    await shopper.app.check(forced=True)
    ledger_desk.deny(shopper.app, shopper.voice(), shopper.waiting()[-1])
    assert shopper.app.book.watch(watch).state == "declined"
    assert not (await shopper.app.check(forced=True)).runs
    assert shopper.waiting() == []
    assert shopper.in_carts() == {}


async def test_why_names_the_run_that_used_a_request_s_yes(shopper: Shopper) -> None:
    """Two runs ask for the same; the second one goes on with the yes, the first is over."""
    offer = await shopper.offer()
    for _ in range(2):
        with pytest.raises(AwaitsApproval):
            await desk.cart_add(shopper.app, shopper.voice(), offer.ref.handle, 1)
    [request] = shopper.waiting()
    first, second = [saved.id for saved in shopper.app.book.runs("waiting")][-2:]
    shopper.approve(request)
    assert (await shopper.app.resume(second)).run.state == "done"
    await shopper.app.check(forced=True)
    assert shopper.run(first).note == "elsewhere"
    assert ledger_desk.why(shopper.app, shopper.voice(), request) == 0
    assert f"used by run {second}: manciple why {second}" in shopper.answered.getvalue()
    assert ledger_desk.why(shopper.app, shopper.voice(), second) == 0


async def test_the_runs_that_waited_for_the_same_yes_end_once_it_is_used(shopper: Shopper) -> None:
    offer = await shopper.offer()
    for _ in range(2):
        with pytest.raises(AwaitsApproval):
            await desk.cart_add(shopper.app, shopper.voice(), offer.ref.handle, 1)
    [request] = shopper.waiting()
    first, second = [saved.id for saved in shopper.app.book.runs("waiting")][-2:]
    assert shopper.app.end_folded(request) == [], "nobody has said anything yet"
    shopper.approve(request)
    assert shopper.app.end_folded(request) == [], "the yes was not used yet"
    assert (await shopper.app.resume(first)).run.state == "done"
    assert shopper.app.end_folded(request) == [second]
    assert (shopper.run(second).state, shopper.run(second).note) == ("failed", "elsewhere")
    assert shopper.app.end_folded(request) == []
    assert sum(shopper.in_carts().values()) == 1


# --- an order


async def test_the_story_ends_with_one_order_at_the_approved_total(shopper: Shopper) -> None:
    request = await fired(shopper)
    progress = await shopper.goes_on(request)
    order = shopper.shop.orders[0]
    assert progress.run.state == "done"
    assert str(order.total) == "105.95 USD"
    assert [(line.sku, line.quantity) for line in order.lines] == [(SKU, 1)]
    assert shopper.app.book.watches()[0].state == "done"
    assert not audit.verify(shopper.app.ledger).problems


async def test_a_run_that_is_done_is_not_done_again(shopper: Shopper) -> None:
    request = await fired(shopper)
    await shopper.goes_on(request)
    again = await shopper.app.resume(shopper.request(request).asked.run)
    assert again.run.state == "done"
    assert len(shopper.shop.orders) == 1


async def test_a_price_that_rose_after_the_quote_is_asked_anew(shopper: Shopper) -> None:
    request = await fired(shopper)
    shopper.reprice(10400)
    progress = await shopper.goes_on(request)
    assert shopper.shop.orders == ()
    assert progress.waiting is not None
    anew = shopper.request(progress.waiting.request).asked
    assert str(anew.action.cost) == "110.95 USD"
    assert shopper.request(request).state == "spent"
    await shopper.goes_on(anew.request)
    assert shopper.totals() == ["110.95 USD"]


async def test_a_shop_that_died_after_taking_the_order_is_found_to_have_it(
    shopper: Shopper,
) -> None:
    request = await fired(shopper)
    shopper.shop.moods.die_after_order(silent_for=1)
    progress = await shopper.goes_on(request)
    assert isinstance(progress.error, Unclear)
    with shopper.app.ledger.reading() as view:
        [unclear] = view.intents("unknown")
    assert str(unclear.intended.reserved) == "105.95 USD"
    assert ledger_desk.inbox(shopper.app, shopper.voice()) == 0
    assert "105.95 USD stays reserved" in shopper.answered.getvalue()
    rounds = [await shopper.app.check(forced=True) for _ in range(3)]
    assert rounds[-1].runs == ()
    assert shopper.run(progress.run.id).state == "done"
    assert len(shopper.shop.orders) == 1
    assert shopper.waiting() == []


async def test_an_order_that_never_arrived_is_not_said_to_have_been(shopper: Shopper) -> None:
    """The shop falls silent before it takes anything: nothing is ordered, and the cart stays."""
    request = await fired(shopper)
    shopper.shop.moods.go_silent(2, Silence.HANGS_UP)
    progress = await shopper.goes_on(request)
    assert isinstance(progress.error, NotDone)
    assert shopper.shop.orders == ()
    assert shopper.in_carts() == {SKU: 1}
    with shopper.app.ledger.reading() as view:
        assert view.used(shopper.app.clock())["g7"].total == 0
    again = await shopper.orders()
    await shopper.goes_on(again)
    assert len(shopper.shop.orders) == 1


async def test_a_shop_that_is_closed_for_the_order_is_asked_again_with_a_new_yes(
    shopper: Shopper,
) -> None:
    request = await fired(shopper)
    await shopper.door.aclose()
    progress = await shopper.goes_on(request)
    assert isinstance(progress.error, StoreUnreachable)
    assert shopper.run(progress.run.id).state == "open"
    await shopper.opens()
    [again] = (await shopper.app.check(forced=True)).runs
    assert again.waiting is not None
    assert shopper.shop.orders == ()
    await shopper.goes_on(again.waiting.request)
    assert len(shopper.shop.orders) == 1


async def test_a_grant_that_is_revoked_after_the_yes_stops_the_order(shopper: Shopper) -> None:
    request = await fired(shopper)
    shopper.approve(request)
    shopper.app.home.revoke("g7")
    progress = await shopper.app.resume(shopper.request(request).asked.run)
    assert progress.refusals
    assert shopper.shop.orders == ()
    assert shopper.in_carts() == {SKU: 1}


async def test_an_approval_whose_process_died_is_taken_up_by_the_next_round(
    shopper: Shopper,
) -> None:
    request = await fired(shopper)
    shopper.approve(request)
    checked = await shopper.app.check(forced=True)
    assert [each.run.state for each in checked.runs] == ["done"]
    assert len(shopper.shop.orders) == 1
    assert (await shopper.app.check(forced=True)).runs == ()


async def test_a_denied_order_is_over(shopper: Shopper) -> None:
    request = await fired(shopper)
    assert ledger_desk.deny(shopper.app, shopper.voice(), request) == 0
    for _ in range(2):
        assert (await shopper.app.check(forced=True)).runs == ()
    assert shopper.waiting() == []
    assert shopper.shop.orders == ()
    assert shopper.run(shopper.request(request).asked.run).state == "failed"


async def test_without_an_address_no_order_is_prepared(house: House) -> None:
    async with shopping(house) as shopper:
        shopper.app.vault.erase("address.home", house.clock())
        await shopper.watches()
        shopper.reprice(9900)
        [progress] = (await shopper.app.check(forced=True)).runs
        assert progress.run.state == "done"
        assert shopper.in_carts() == {SKU: 1}
        assert shopper.waiting() == []


# --- a shop that is away


async def test_a_shop_that_is_down_loses_no_watch(shopper: Shopper) -> None:
    watch = await shopper.watches()
    await shopper.door.aclose()
    checked = await shopper.app.check(forced=True)
    assert [type(error) for error in checked.errors] == [StoreUnreachable]
    await shopper.opens()
    shopper.reprice(9900)
    await shopper.app.check(forced=True)
    assert shopper.in_carts() == {SKU: 1}
    assert shopper.app.book.watch(watch).state == "fired"


@pytest.mark.parametrize("how", [Silence.HANGS_UP, Silence.BUSY, Silence.WAITS])
async def test_a_shop_that_falls_silent_while_the_cart_is_filled_ends_with_one_line(
    house: House, how: Silence
) -> None:
    async with shopping(house, deadline_s=0.6) as shopper:
        await shopper.watches()
        shopper.reprice(9900)
        for requests in (1, 2, 3, 4):
            shopper.shop.moods.go_silent(requests, how)
            await shopper.app.check(forced=True)
            shopper.shop.moods.go_silent(0)
        for _ in range(3):
            await shopper.app.check(forced=True)
        assert shopper.in_carts() == {SKU: 1}
        assert len(shopper.waiting()) == 1


# --- a shop that can only be read


async def test_where_a_shop_has_no_cart_it_is_kept_here_with_a_link(house: House) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper, shop_window(shop) as window:
        voice = shopper.voice()
        await desk.store_remove(shopper.app, voice, shopper.host)
        await desk.store_add(shopper.app, voice, window.page, local=True)
        assert "reads prices (speaks schema_org)" in shopper.answered.getvalue()
        await shopper.watches()
        shopper.reprice(9900)
        [progress] = (await shopper.app.check(forced=True)).runs
        assert progress.run.state == "done"
        await desk.cart_show(shopper.app, voice, None)
        assert "Aurora Trail Shoe" in shopper.answered.getvalue()
        assert f"go on in your browser: {window.page}" in shopper.said.getvalue()
        with pytest.raises(StoreRefused) as refusal:
            await desk.order_place(shopper.app, voice, None)
        assert refusal.value.hint == "manciple cart show gives its link"
        assert shop.carts == ()


# --- notices


async def test_a_channel_hears_only_what_its_level_shows_and_only_when_granted(
    house: House,
) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper, shop_window(shop) as window:
        # The letter box stands at a shop that was added as local: plain http may be used there.
        await desk.store_add(shopper.app, shopper.voice(), window.page, local=True)
        await desk.store_remove(shopper.app, shopper.voice(), shopper.host)
        url = f"json://{window.host}/letters?token=canary-of-the-channel"
        shopper.app.vault.set("channel.main", Secret(url), house.clock())
        shopper.app.book.keep_setting("channel_host", host_of(url))
        await shopper.watches("tell")
        shopper.reprice(9900)
        [denied] = (await shopper.app.check(forced=True)).runs
        assert denied.run.state == "done"
        assert [refusal.step for refusal in denied.refusals] == ["s3"]
        assert window.letters == []
        shopper.sign(
            f"tool=notice verb=notice.send asker=watch hosts {window.host} "
            "fields channel.main as plain purpose notify mode auto"
        )
        shopper.reprice(9500)
        [told] = (await shopper.app.check(forced=True)).runs
        assert not told.refusals
        [letter] = window.letters
        assert "(42 Black) is at your price: 95 USD" in letter
        assert "more: manciple inbox" in letter
        assert "offer o" not in letter
        assert "canary-of-the-channel" not in shopper.terminal.getvalue()
    for path in house.home.path.iterdir():
        assert path.is_dir() or b"canary-of-the-channel" not in path.read_bytes()


async def test_a_channel_that_is_down_holds_nothing_up(house: House) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper:
        url = f"json://{shopper.host}/nowhere"
        shopper.app.vault.set("channel.main", Secret(url), house.clock())
        shopper.app.book.keep_setting("channel_host", host_of(url))
        shopper.sign(
            f"tool=notice verb=notice.send asker=watch hosts {shopper.host} "
            "fields channel.main as plain purpose notify mode auto"
        )
        request = await fired(shopper)
        await shopper.goes_on(request)
        assert len(shop.orders) == 1
        assert "is in your cart" in shopper.terminal.getvalue()


async def test_the_inbox_keeps_the_terminal_s_notices(shopper: Shopper) -> None:
    await fired(shopper)
    assert [told.title for told in shopper.app.book.told(5)] == [
        "Aurora Trail Shoe (42 Black) is in your cart: 99 USD"
    ]


async def test_quote_changed_is_what_a_moved_price_is_called(shopper: Shopper) -> None:
    """A watch's put sees the price again, and leaves the cart alone where it moved."""
    offer = await shopper.offer()
    stale = replace(offer, price=offer.price * 2)
    shopper.app.book.remember([stale], shopper.app.clock())
    shopper.sign(f"tool=cart verb=cart.add asker=user hosts {shopper.host} mode ask")
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(), offer.ref.handle, 1)
    progress = await shopper.goes_on(shopper.waiting()[-1])
    assert isinstance(progress.error, QuoteChanged)
    assert shopper.in_carts() == {}
    assert WANTED.under == "110USD"

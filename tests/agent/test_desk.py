"""The desk for shopping: conditions as options give them, and what several shops come to."""

import json
from collections.abc import AsyncIterator

import pytest

from manciple.agent import desk, ledger_desk
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.plan import Command, Plan, Step, Worked
from manciple.agent.runs import Run
from manciple.policies.actions import Asker
from manciple.policies.errors import AwaitsApproval, BadMoney, Misused, NotFound, Refused
from manciple.tools.stores.practice import PracticeShop
from tests.fakes import House
from tests.practice import WANTED, Shopper, shop_window, shopping


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


# --- conditions


@pytest.mark.parametrize(
    ("under", "money"),
    [
        ("120", "120 USD"),
        ("120USD", "120 USD"),
        ("1,299.50", "1299.50 USD"),
        ("USD 5", "5 USD"),
        ("3290 TWD", "3290 TWD"),
    ],
)
def test_a_bare_amount_is_in_the_home_s_currency(under: str, money: str) -> None:
    assert desk.Wanted(under=under).arguments("USD")["price_max"] == Worked(value=money)


@pytest.mark.parametrize("under", ["abc", "-5", "10.123", "12XYZ", "1e5", "٣", "9" * 40])
def test_what_is_no_amount_is_refused_with_an_example(under: str) -> None:
    with pytest.raises(BadMoney) as error:
        desk.Wanted(under=under).arguments("USD")
    assert error.value.hint


@pytest.mark.parametrize(
    "wanted",
    [
        desk.Wanted(brand=""),
        desk.Wanted(colour=" "),
        desk.Wanted(under=""),
        desk.Wanted(sizes=("42", "")),
    ],
)
def test_an_empty_condition_is_not_left_out_silently(wanted: desk.Wanted) -> None:
    with pytest.raises(Misused, match="says nothing"):
        wanted.arguments("USD")


# --- shops


async def test_where_there_are_several_shops_one_has_to_be_named(house: House) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper, shop_window(shop) as window:
        await desk.store_add(shopper.app, shopper.voice(), window.page, local=True)
        with pytest.raises(Misused) as error:
            await desk.watch_add(shopper.app, shopper.voice(), WANTED, None, "tell", 1)
        assert window.host in str(error.value.hint)
        for store in (window.host, shopper.host):
            adding = desk.watch_add(shopper.app, shopper.voice(), WANTED, store, "tell", 1)
            assert await adding == 0


async def test_a_shop_that_is_down_does_not_hide_what_the_others_have(house: House) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper:
        async with shop_window(shop) as window:
            await desk.store_add(shopper.app, shopper.voice(), window.page, local=True)
        assert await desk.find(shopper.app, shopper.voice(), desk.Wanted("shoe"), ()) == 0
        assert shopper.host in shopper.answered.getvalue()


async def test_a_removed_shop_is_asked_nothing_more(shopper: Shopper) -> None:
    await desk.store_remove(shopper.app, shopper.voice(), shopper.host)
    with pytest.raises(NotFound):
        await desk.find(shopper.app, shopper.voice(), desk.Wanted("shoe"), (shopper.host,))
    with shopper.app.ledger.reading() as view:
        assert view.shops() == {}


async def test_a_removal_that_was_cut_off_is_mended_by_a_repeat(shopper: Shopper) -> None:
    """Cut off between the book, which has forgotten the shop, and the ledger, which has not."""
    shopper.app.book.drop_store(shopper.host)
    with shopper.app.ledger.reading() as view:
        assert shopper.host in view.shops()
    await desk.store_remove(shopper.app, shopper.voice(), shopper.host)
    with shopper.app.ledger.reading() as view:
        assert view.shops() == {}
    assert f"{shopper.host} is removed" in shopper.answered.getvalue()
    with pytest.raises(NotFound):
        await desk.store_remove(shopper.app, shopper.voice(), shopper.host)


async def test_a_removal_that_was_cut_off_is_ended_by_the_next_round(shopper: Shopper) -> None:
    step = Step(id="s1", tool="store_remove", arguments={"host": Worked(value=shopper.host)})
    run = Run(
        id=shopper.app.book.new_run(),
        asker=Asker.USER,
        words="store remove",
        plan=Plan(steps=[step]),
        started=shopper.app.clock(),
        results={},
        tries={},
    )
    shopper.app.book.save_run(run.saved(shopper.app.clock(), shopper.app.vault))
    shopper.app.book.drop_store(shopper.host)
    await shopper.app.check(forced=True)
    with shopper.app.ledger.reading() as view:
        assert view.shops() == {}
    assert shopper.run(run.id).state == "done"


# --- sentences


async def test_a_sentence_becomes_a_plan_and_asks_where_it_must(shopper: Shopper) -> None:
    words = "watch for Northlight trail shoes in my size under 110 USD and put them in my cart"
    with pytest.raises(AwaitsApproval) as waits:
        await desk.ask(shopper.app, shopper.voice(), words, GrammarPlanner())
    assert waits.value.hint == "manciple approve a1"
    action = shopper.request("a1").asked.action
    assert action.brings is not None
    assert "size in {42}" in action.brings


async def test_a_sentence_that_means_a_command_is_handed_back(shopper: Shopper) -> None:
    meant = await desk.ask(shopper.app, shopper.voice(), "revoke everything", GrammarPlanner())
    assert meant == Command(words=["revoke", "--all"])


async def test_an_unclear_sentence_does_nothing_and_asks(shopper: Shopper) -> None:
    before = len(shopper.app.book.runs("open", "waiting", "done", "failed"))
    assert await desk.ask(shopper.app, shopper.voice(), "the usual", GrammarPlanner()) == 2
    assert shopper.said.getvalue()
    assert len(shopper.app.book.runs("open", "waiting", "done", "failed")) == before


# --- answers


async def test_what_waits_is_said_as_json_too(shopper: Shopper) -> None:
    handle = (await shopper.offer()).ref.handle
    shopper.answered.truncate(0)
    shopper.answered.seek(0)
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(shopper.app, shopper.voice(as_json=True), handle, 1)
    assert json.loads(shopper.answered.getvalue()) == {"waiting": "a1"}


async def test_a_round_tells_the_first_trouble_last_and_none_twice(house: House) -> None:
    shop = PracticeShop()
    async with shopping(house, shop) as shopper:
        for words in ("trail shoe", "road shoe"):
            wanted = desk.Wanted(words, under="110USD")
            await desk.watch_add(shopper.app, shopper.voice(), wanted, None, "tell", 1)
        shopper.app.revoke(("g2",))
        with pytest.raises(Refused) as refusal:
            await desk.watch_check(shopper.app, shopper.voice(), None)
        assert str(refusal.value.hint).startswith("manciple grant 'tool=watch verb=offer.read")
        assert "looked at 2 watches" in shopper.answered.getvalue()


async def test_one_watch_can_be_checked_alone(shopper: Shopper) -> None:
    first, _ = [await shopper.watches("tell") for _ in range(2)]
    assert (await shopper.app.check(forced=True, only=first)).looked == 1
    with pytest.raises(NotFound):
        await desk.watch_check(shopper.app, shopper.voice(), "w9")


async def test_a_notice_that_is_no_news_any_more_leaves_the_inbox(shopper: Shopper) -> None:
    def notices() -> list[str]:
        shopper.answered.truncate(0)
        shopper.answered.seek(0)
        ledger_desk.inbox(shopper.app, shopper.voice(as_json=True))
        return [each["title"] for each in json.loads(shopper.answered.getvalue())["notices"]]

    watch = await shopper.watches("tell")
    shopper.reprice(9900)
    await desk.watch_check(shopper.app, shopper.voice(), None)
    (title,) = notices()
    assert "is at your price: 99 USD" in title
    shopper.reprice(12900)
    await desk.watch_check(shopper.app, shopper.voice(), None)
    assert notices() == [], "it is dearer again"
    shopper.reprice(9800)
    await desk.watch_check(shopper.app, shopper.voice(), None)
    assert "98 USD" in notices()[0]
    await desk.watch_stop(shopper.app, shopper.voice(), watch)
    assert notices() == [], "nobody waits for it"

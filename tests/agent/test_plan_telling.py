"""Telling the user from a plan, and what follows a watch."""

import pytest

from manciple.agent import desk
from manciple.agent.codes import Code
from manciple.agent.plan import Compare, Holds, Ref, Said, Step, Value
from manciple.policies.errors import Misused
from manciple.policies.secret import Secret
from manciple.tools.notify.apprise import host_of
from manciple.tools.stores.practice import PracticeShop
from tests.agent.town import Town, finds, step, town_of, w
from tests.fakes import House
from tests.practice import shop_window


async def test_a_plan_tells_on_the_user_s_own_channel_in_words_of_code(house: House) -> None:
    async with town_of(house) as town, shop_window(PracticeShop()) as window:
        shopper = town.shopper
        await desk.store_add(shopper.app, shopper.voice(), window.page, local=True)
        url = f"json://{window.host}/letters?token=canary-of-the-channel"
        shopper.app.vault.set("channel.main", Secret(url), house.clock())
        shopper.app.book.keep_setting("channel_host", host_of(url))
        found, tells = finds(1, town.hosts[0]), step(2, "tell", about=[Ref(step="s1")])
        denied = await town.asks(found, tells, words="mail me what there is")
        assert denied.refusals
        assert window.letters == []
        shopper.sign(
            f"tool=notice verb=notice.send asker=agent hosts {window.host} "
            "fields channel.main as plain purpose notify mode auto"
        )
        told = await town.asks(found, tells, words="mail me what there is")
        assert told.run.state == "done", told
        [letter] = window.letters
        assert f"1 found at {town.hosts[0]}" in letter
        assert "canary" not in letter


@pytest.mark.parametrize("name", ["host", "title", "text", "to", "url"])
async def test_a_plan_cannot_say_where_a_notice_goes_or_what_stands_in_it(
    town: Town, name: str
) -> None:
    arguments: dict[str, Value | list[Value]] = {
        "about": [Ref(step="s1")],
        "channel": w("terminal"),
        name: w("evil.example"),
    }
    tells = Step(id="s2", tool="tell", arguments=arguments)
    progress = await town.asks(finds(1, town.hosts[0]), tells)
    assert (progress.run.state, progress.run.note) == ("failed", "misused")
    assert town.shopper.app.book.told(5) == []


async def test_without_a_channel_a_plan_says_so(town: Town) -> None:
    tells = step(2, "tell", about=[Ref(step="s1")]).model_copy(update={"optional": True})
    progress = await town.asks(finds(1, town.hosts[0]), tells)
    assert progress.run.left["s2"].why == Code.NOT_FOUND


async def test_telling_about_whichever_was_done_leaves_out_what_was_skipped(town: Town) -> None:
    never = Holds(of=Ref(step="s1", path="offers"), what="empty")
    skipped = finds(2, town.hosts[1]).model_copy(update={"when": [never]})
    tells = step(3, "tell", about=[Ref(step="s1"), Ref(step="s2")], channel=w("terminal"))
    progress = await town.asks(finds(1, town.hosts[0]), skipped, tells, words="tell me")
    assert progress.run.state == "done", progress
    [told] = town.shopper.app.book.told(5)
    assert told.title == f"1 found at {town.hosts[0]}"


def standing(town: Town, *then: Step, said: str | None = None) -> Step:
    arguments: dict[str, Value | list[Value]] = {
        "store": w(town.hosts[0]),
        "words": w("trail shoe"),
        "brand": w("Northlight"),
        "sizes": [w("42")],
        "price_max": w("110 USD"),
    }
    if said:
        arguments["then"] = w(said)
    return Step(id="s1", tool="watch_create", arguments=arguments, then=list(then))


FIRED = Ref(step="s0", path="offer")


async def test_a_standing_plan_is_done_when_its_watch_fires(town: Town) -> None:
    words = "watch it, put it in my cart, and tell me below 105 USD"
    limit = Said(value="105 USD", span=(words.index("105"), len(words)), reader="money")
    cheap = Compare(left=Ref(step="s0", path="offer.price"), op="le", right=limit)
    fills = step(999, "cart_put", offer=FIRED)  # the highest number keeps nothing up
    tells = step(2, "tell", about=[Ref(step="s999"), FIRED], channel=w("terminal")).model_copy(
        update={"when": [cheap]}
    )
    elsewhere = step(3, "tell", about=[FIRED])  # there is no channel: it keeps nothing up
    shopper = town.shopper
    asked = await town.asks(standing(town, fills, tells, elsewhere), words=words)
    assert asked.waiting is not None  # it brings a grant, which is signed
    action = shopper.request(asked.waiting.request).asked.action
    [steps] = [each.value for each in action.arguments if each.name == "steps"]
    assert steps == ("cart_put", "tell", "tell")
    assert (await shopper.goes_on(asked.waiting.request)).run.state == "done"
    shopper.reprice(9900)
    [fired] = (await shopper.app.check(forced=True)).runs
    assert fired.run.state == "done", fired
    assert town.carts() == [1, 0]
    assert shopper.app.book.watches()[0].state == "done"
    assert "your cart at" in shopper.terminal.getvalue()
    assert "is in your cart" in shopper.terminal.getvalue()


@pytest.mark.parametrize(
    ("then", "complaint"),
    [
        (step(1, "find", store=w("x")), "a watch cannot do find"),
        (step(1, "store_remove", host=w("x")), "a watch cannot do store_remove"),
        (step(1, "watch_create"), "a watch cannot do watch_create"),
        (step(1, "cart_put", offer=w("oabcdefghij")), "what it found alone"),
        (
            step(1, "cart_put", offer=FIRED).model_copy(
                update={"when": [Holds(of=FIRED, what="some")]}
            ),
            "on its own conditions alone",
        ),
        (step(1, "tell", about=[Ref(step="s9")]), "does not come before it"),
        (step(1, "tell", about=[Ref(step="s0", path="channel_host")]), "gives no channel_host"),
        (step(1, "tell", about=[FIRED]).model_copy(update={"each": [w(1)]}), "is one step"),
    ],
)
async def test_what_follows_a_watch_is_a_closed_set(town: Town, then: Step, complaint: str) -> None:
    progress = await town.asks(standing(town, then))
    assert isinstance(progress.error, Misused)
    assert complaint in str(progress.error)
    assert town.shopper.app.book.watches() == []


async def test_a_watch_that_says_to_tell_does_not_fill_the_cart(town: Town) -> None:
    progress = await town.asks(standing(town, step(1, "cart_put", offer=FIRED), said="tell"))
    assert isinstance(progress.error, Misused)


async def test_a_plan_for_the_user_cannot_set_what_is_filled_in(town: Town) -> None:
    for name in ("named", "said", "standing"):
        watch = standing(town)
        forged = watch.model_copy(update={"arguments": {**watch.arguments, name: w("w7")}})
        progress = await town.asks(forged)
        assert progress.run.note == "misused"

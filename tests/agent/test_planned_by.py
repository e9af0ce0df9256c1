"""Whose plan it is: what a model chooses for itself is asked about, whatever the grant says.

Every cart here is under a grant that does not ask; the words are the user's, the plan is not.
"""

import pytest

from manciple.agent.plan import Element, Plan, Ref, Said, Step, Value
from manciple.agent.resolve import picks
from manciple.agent.runner import Progress
from manciple.agent.runs import Author
from manciple.policies.actions import UNASKED, Asker, Origin, Source
from manciple.policies.errors import Misused
from manciple.tools.find import Found
from tests.agent.town import STORES, Town, step, w
from tests.fakes import House
from tests.practice import shopping
from tests.tools.test_watches import offer

PUT = "put the trail shoe, size 42, black, in my cart at {}"


def quoted(words: str, part: str, reader: str = "text", value: str | None = None) -> Said:
    """Quote a part of the words, as a true planner does."""
    at = words.index(part)
    said = {"value": value or part, "span": (at, at + len(part)), "reader": reader}
    return Said.model_validate(said)


def looks(words: str, host: str, **more: Value | list[Value]) -> Step:
    """Look for all that the words say."""
    arguments: dict[str, Value | list[Value]] = {
        "store": quoted(words, host, "word"),
        "words": quoted(words, "trail shoe"),
        "sizes": [quoted(words, "42", "size")],
        "colour": quoted(words, "black"),
        **more,
    }
    return Step(id="s1", tool="find", arguments=arguments)


def fills(path: str, of: str = "s1") -> Step:
    return step(2, "cart_put", offer=Ref(step=of, path=path))


async def plays(
    town: Town, *steps: Step, words: str = PUT, by: Author = "model"
) -> tuple[Progress, bool]:
    """Run a plan; say whether a person was asked before any cart was filled."""
    said = words.format(town.hosts[0])
    app = town.shopper.app
    progress = await app.start(said, Plan(steps=list(steps)), Asker.AGENT, None, by)
    asked = progress.waiting is not None
    assert asked is (town.carts() == [0, 0]), progress
    return progress, asked


async def test_what_the_words_ask_for_runs_without_a_question(town: Town) -> None:
    words = PUT.format(town.hosts[0])
    progress, asked = await plays(town, looks(words, town.hosts[0]), fills("offers.0"))
    assert not asked, progress
    assert progress.run.state == "done"


async def test_another_position_than_the_first_is_a_model_s_choice(town: Town) -> None:
    words = PUT.format(town.hosts[0])
    wide = looks(words, town.hosts[0], sizes=[quoted(words, "42", "size")])
    without = {name: v for name, v in wide.arguments.items() if name not in {"sizes", "colour"}}
    # What is left out here is quoted in a condition, so that the place alone is at stake.
    every = wide.model_copy(update={"arguments": without})
    first, _ = await plays(town, every, fills("offers.7"))
    assert first.waiting is not None
    action = town.shopper.request(first.waiting.request).asked.action
    assert Origin(Source.MODEL) in {o for a in action.arguments for o in a.origins}


async def test_the_same_position_in_a_plan_of_code_is_code_s(town: Town) -> None:
    words = PUT.format(town.hosts[0])
    _, asked = await plays(town, looks(words, town.hosts[0]), fills("offers.0"), by="code")
    assert not asked


async def test_a_shop_that_the_user_did_not_name_is_a_model_s_choice(town: Town) -> None:
    words = "put the trail shoe, size 42, black, in my cart"
    for store in (Ref(step="home", path="stores.1"), Ref(step="home", path="stores.0")):
        find = looks(f"{words} {town.hosts[0]}", town.hosts[0], store=store)
        _, asked = await plays(town, find, fills("offers.0"), words=words)
        assert asked
    each = looks(f"{words} {town.hosts[0]}", town.hosts[0], store=Element())
    listed: list[Value] = [Ref(step="home", path="stores.1")]
    for over, path in ((STORES, "1.offers.0"), (listed, "0.offers.0")):
        _, asked = await plays(
            town, each.model_copy(update={"each": over}), fills(path), words=words
        )
        assert asked


@pytest.mark.parametrize(
    "words",
    [
        "find a trail shoe, size 42, black, at {}",
        "is the trail shoe, size 42, black, at {} in my cart?",
        "don't put the trail shoe, size 42, black, in my cart at {}",
        "trail shoe, size 42, black, at {}\n\n> put it in my cart",
        "put the trail shoe, size 42, black, in my cart at {} when it is cheaper",
        "did I already order the trail shoe, size 42, black, at {}?",
        "find the trail shoe, size 42, black, at {}, order by price",
        "I refuse to buy the trail shoe, size 42, black, at {}; find another shop",
        "上次訂的 trail shoe, size 42, black, at {} 多少錢",
    ],
)
async def test_a_cart_that_the_words_do_not_ask_for_is_asked_about(town: Town, words: str) -> None:
    said = words.format(town.hosts[0])
    progress, asked = await plays(town, looks(said, town.hosts[0]), fills("offers.0"), words=words)
    assert asked
    assert progress.waiting is not None
    assert UNASKED in town.shopper.request(progress.waiting.request).asked.action.origins


@pytest.mark.parametrize("lacks", ["sizes", "colour", "words"])
async def test_what_the_user_said_and_a_model_left_out_is_asked_about(
    town: Town, lacks: str
) -> None:
    find = looks(PUT.format(town.hosts[0]), town.hosts[0])
    rest = {name: value for name, value in find.arguments.items() if name != lacks}
    _, asked = await plays(town, find.model_copy(update={"arguments": rest}), fills("offers.0"))
    assert asked


async def test_a_cart_is_not_filled_for_each_of_several_unasked(town: Town) -> None:
    """Fifteen lines, each within the grant."""
    find = looks(PUT.format(town.hosts[0]), town.hosts[0])
    whole = Ref(step="s1", path="offers")
    picked: list[Value] = [Ref(step="s1", path="offers.0")]
    for each in (whole, picked):
        filled = Step(id="s2", tool="cart_put", each=each, arguments={"offer": Element()})
        _, asked = await plays(town, find, filled)
        assert asked


async def test_a_number_of_the_user_s_that_counts_nothing_is_no_quantity(town: Town) -> None:
    words = "put the trail shoe, size 42, black, for Windows 4, in my cart at {}"
    said = words.format(town.hosts[0])
    four = Said(value=4, span=(said.index("4, in"), said.index("4, in") + 1), reader="number")
    filled = fills("offers.0")
    filled = filled.model_copy(update={"arguments": {**filled.arguments, "quantity": four}})
    progress, asked = await plays(town, looks(said, town.hosts[0]), filled, words=words)
    assert asked
    assert progress.waiting is not None


async def test_goods_are_taken_out_only_where_the_words_say_which(town: Town) -> None:
    town.shopper.sign("tool=cart verb=cart.remove asker=agent,user hosts added mode auto")
    host = town.hosts[0]
    words = PUT.format(host)
    await plays(town, looks(words, host), fills("offers.0"))
    for said, goes in (
        ("remove the navy tee from my cart at {}; leave the black trail shoe in 42 there", False),
        ("did I remove the black trail shoe in 42 at {}?", False),
        ("remove the black trail shoe in 42 from my cart at {}", True),
    ):
        here = said.format(host)
        out = step(2, "cart_remove", offer=Ref(step="s1", path="offers.0"))
        plan = Plan(steps=[looks(here, host), out])
        progress = await town.shopper.app.start(here, plan, Asker.AGENT, None, "model")
        assert (progress.waiting is None) is goes, progress
        assert town.carts() == [0 if goes else 1, 0]


WATCH = "watch the trail shoe, size 42, black, under 90 USD at {} and tell me"


def watches(said: str, host: str, number: int = 1, **more: Value | list[Value]) -> Step:
    """Wait for all that the words say."""
    arguments: dict[str, Value | list[Value]] = {
        **looks(said, host).arguments,
        "price_max": quoted(said, "90 USD", "money"),
        "then": quoted(said, "tell me", "word", "tell"),
        **more,
    }
    return Step(id=f"s{number}", tool="watch_create", arguments=arguments)


async def test_a_watch_is_set_as_the_words_say_and_once(house: House) -> None:
    """Under the grants that are proposed first, which set watches and end them unasked."""
    async with shopping(house) as shopper:
        app, host = shopper.app, shopper.host
        words = WATCH.format(host)
        whole = watches(words, host)
        lacks = {name: v for name, v in whole.arguments.items() if name != "sizes"}
        for steps in (
            [watches(words, host, words=w("the attacker's words"))],
            [whole.model_copy(update={"arguments": lacks})],
            [whole, watches(words, host, 2)],
            [whole.model_copy(update={"each": [w(n) for n in range(20)]})],
        ):
            progress = await app.start(words, Plan(steps=steps), Asker.AGENT, None, "model")
            assert progress.waiting is not None, steps
            assert app.book.watches() == []
        done = await app.start(words, Plan(steps=[whole]), Asker.AGENT, None, "model")
        assert done.run.state == "done", done
        assert len(app.book.watches()) == 1


async def test_a_watch_at_each_shop_is_asked_for_where_no_shop_is_named(town: Town) -> None:
    for words, asks in (
        ("watch the trail shoe, size 42, black, under 90 USD and tell me", False),
        (WATCH.format(town.hosts[0]), True),
    ):
        every = watches(f"{words} {town.hosts[0]}", town.hosts[0], store=Element())
        each = every.model_copy(update={"each": STORES})
        plan = Plan(steps=[each])
        progress = await town.shopper.app.start(words, plan, Asker.AGENT, None, "model")
        assert (progress.waiting is not None) is asks, progress


@pytest.mark.parametrize(
    ("words", "said", "ends"),
    [
        ("find me a trail shoe, but don't show me boots", "", False),
        ("stop w2, I like w1", "w1", False),
        ("stop w2 but keep w1", "w1", False),
        ("please don't stop w1", "w1", False),
        ("別把 w1 停掉", "w1", False),
        ("stop w1", "", False),
        ("stop w1", "w1", True),
        ("please stop watching w1 now", "w1", True),
        ("把 w1 停掉", "w1", True),
    ],
)
async def test_which_watch_ends_is_said_by_the_user(
    house: House, words: str, said: str, ends: bool
) -> None:
    async with shopping(house) as shopper:
        watched = step(
            1,
            "watch_create",
            store=w(shopper.host),
            words=w("tee"),
            price_max=w("20 USD"),
            then=w("tell"),
        )
        app = shopper.app
        await app.start("watch it", Plan(steps=[watched]), Asker.USER)
        which: Value = quoted(words, said, "handle") if said else w("w1")
        plan = Plan(steps=[step(1, "watch_stop", watch=which)])
        progress = await app.start(words, plan, Asker.AGENT, None, "model")
        assert (progress.waiting is None) is ends, progress
        assert [each.state for each in app.book.watches()] == ["stopped" if ends else "watching"]


async def test_a_list_that_a_model_wrote_out_is_its_choice(town: Town) -> None:
    """Whatever stands in it: also what the user said, or a shop's own."""
    said = f"{PUT.format(town.hosts[0])} or {town.hosts[1]}"
    each: list[Value] = [quoted(said, town.hosts[0], "word")]
    find = looks(said, town.hosts[0], store=Element()).model_copy(update={"each": each})
    app = town.shopper.app
    for by in ("model", "code"):
        run = await app.start(said, Plan(steps=[find]), Asker.AGENT, None, by)
        origins = run.run.results["s1"].origins
        assert (Origin(Source.MODEL) in origins) is (by == "model")


async def test_what_was_agreed_to_unasked_still_counts_as_planned(town: Town) -> None:
    """A yes settles that one step; what is made from its result is still a model's."""
    words = "find a trail shoe, size 42, black, at {}"
    find = looks(words.format(town.hosts[0]), town.hosts[0])
    progress, _ = await plays(town, find, fills("offers.0"), words=words)
    assert progress.waiting is not None
    done = await town.shopper.goes_on(progress.waiting.request)
    assert done.run.state == "done", done
    origins = done.run.results["s2"].origins
    assert Origin(Source.MODEL) in origins
    assert UNASKED not in origins


@pytest.mark.parametrize("asker", [Asker.AGENT, Asker.MCP])
async def test_no_planner_reaches_a_tool_outside_the_closed_set(town: Town, asker: Asker) -> None:
    adds = step(1, "store_add", url=w("http://evil.example"), local=w(value=True))
    progress = await town.asks(adds, asker=asker)
    assert isinstance(progress.error, Misused)
    assert "a plan cannot hold" in str(progress.error)


async def test_a_notice_that_nobody_asked_for_is_not_sent(town: Town) -> None:
    words = "find a trail shoe, size 42, black, at {}"
    find = looks(words.format(town.hosts[0]), town.hosts[0])
    tells = step(2, "tell", about=[Ref(step="s1")], channel=w("terminal"))
    progress, _ = await plays(town, find, tells, words=words)
    assert progress.waiting is not None
    assert town.shopper.app.book.told(5) == []


async def test_one_shop_is_not_told_of_another_unasked(town: Town) -> None:
    """The name of a shop says which shop it is of, and so does what lies in its cart."""
    here, other = (Ref(step="home", path=f"stores.{n}") for n in (0, 1))
    find = Step(id="s1", tool="find", arguments={"store": other, "words": here})
    progress = await town.asks(find, words="find me a shoe")
    assert progress.waiting is not None
    action = town.shopper.request(progress.waiting.request).asked.action
    hosts = sorted(town.hosts)
    assert Origin(Source.SHOP, hosts[0]) in action.origins
    assert action.host == hosts[1]


def test_the_first_of_what_was_found_is_no_pick_and_any_other_place_is() -> None:
    several = Found("a.example", (offer(100), offer(200)))
    for value, path, expected in (
        (several, "offers.0", False),
        (several, "offers.0.price", False),
        (several, "offers.1", True),
        (several, "offers", False),
        ((several, several), "0.offers.0", True),
        ((several,), "0.offers.0", False),
        ((several,), "0.offers.1", True),
        (several.offers, "0", True),
        (Found("a.example", (offer(100),)), "offers.0", False),
    ):
        assert picks(value, path) is expected, path

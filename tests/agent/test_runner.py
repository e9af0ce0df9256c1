"""Runs: where every value comes from, and going on in another process."""

from collections.abc import AsyncIterator

import pytest

from manciple.agent.plan import Plan, Ref, Said, Step, Value, Worked
from manciple.agent.runner import Progress
from manciple.policies.actions import MODEL, UNASKED, USER, Asker, Origin, Source
from manciple.policies.errors import MancipleError, Misused, NotFound
from tests.fakes import House
from tests.practice import Shopper, opened_again, shopping


@pytest.fixture
async def trusting(house: House) -> AsyncIterator[Shopper]:
    """Somebody who lets the agent fill the cart unasked, as far as the words are their own."""
    async with shopping(house, settled=False) as shopper:
        for scope in (
            "tool=store verb=store.add asker=user hosts any mode auto",
            "tool=find,cart verb=offer.read,cart.read asker=agent,user hosts added mode auto",
            "tool=cart verb=cart.add asker=agent,user hosts added mode auto",
        ):
            shopper.sign(scope)
        from manciple.agent import desk

        await desk.store_add(shopper.app, shopper.voice(), shopper.base, local=True)
        yield shopper


async def put(shopper: Shopper, asker: Asker, words: str, **arguments: Value) -> Progress:
    step = Step(id="s1", tool="cart_put", arguments=dict(arguments))
    return await shopper.app.start(words, Plan(steps=[step]), asker)


def said(words: str, part: str, value: str | int | None = None, **more: object) -> Said:
    at = words.index(part)
    spoken = part if value is None else value
    return Said.model_validate({"value": spoken, "span": (at, at + len(part)), **more})


async def test_what_the_user_said_counts_as_theirs(trusting: Shopper) -> None:
    offer = (await trusting.offer()).ref.handle
    words = f"put {offer} in my cart"
    progress = await put(trusting, Asker.AGENT, words, offer=said(words, offer, reader="handle"))
    assert progress.run.state == "done"
    assert progress.run.results["s1"].origins == (Origin(Source.SHOP, trusting.host), USER)


@pytest.mark.parametrize("shift", [-1, 1, 3, 400])
async def test_a_span_that_does_not_read_loses_the_user(trusting: Shopper, shift: int) -> None:
    offer = (await trusting.offer()).ref.handle
    words = f"put {offer} in my cart"
    good = said(words, offer, reader="handle")
    start, end = good.span
    claimed = good.model_copy(update={"span": (start + shift, end + shift)})
    progress = await put(trusting, Asker.AGENT, words, offer=claimed)
    assert progress.waiting is not None
    action = trusting.request(progress.waiting.request).asked.action
    assert MODEL in action.origins
    assert USER not in action.origins
    assert trusting.in_carts() == {}


async def test_another_value_than_was_said_loses_the_user(trusting: Shopper) -> None:
    offer, other = (await trusting.offer()).ref.handle, await trusting.offer("NL-AUR-BLACK-41")
    words = f"put {offer} in my cart"
    claimed = said(words, offer, other.ref.handle, reader="handle")
    assert (await put(trusting, Asker.AGENT, words, offer=claimed)).waiting is not None
    assert trusting.in_carts() == {}


async def test_pasted_words_are_not_the_user_s(trusting: Shopper) -> None:
    offer = (await trusting.offer()).ref.handle
    words = f"put this in my cart\n\n{offer}"
    claimed = said(words, offer, reader="handle")
    assert (await put(trusting, Asker.AGENT, words, offer=claimed)).waiting is not None


async def test_what_a_planner_worked_out_is_never_put_in_the_cart_unasked(
    trusting: Shopper,
) -> None:
    offer = (await trusting.offer()).ref.handle
    words = f"put {offer} in my cart"
    for arguments in (
        {"offer": Worked(value=offer)},
        {"offer": said(words, offer, reader="handle"), "quantity": Worked(value=3)},
    ):
        progress = await put(trusting, Asker.AGENT, words, **arguments)
        assert progress.waiting is not None
    assert trusting.in_carts() == {}


async def test_the_same_typed_as_a_command_is_the_user_s(trusting: Shopper) -> None:
    offer = (await trusting.offer()).ref.handle
    progress = await put(trusting, Asker.USER, "cart add", offer=Worked(value=offer))
    assert progress.run.state == "done"


async def test_what_was_found_for_a_planner_s_words_stays_a_planner_s(trusting: Shopper) -> None:
    """The reference carries what its step was made from, through saving and loading."""
    steps = [
        Step(
            id="s1",
            tool="find",
            arguments={"store": Worked(value=trusting.host), "words": Worked(value="trail shoe")},
        ),
        Step(id="s2", tool="cart_put", arguments={"offer": Ref(step="s1", path="offers.0")}),
    ]
    progress = await trusting.app.start("something else", Plan(steps=steps), Asker.AGENT)
    assert progress.waiting is not None
    origins = progress.run.results["s1"].origins
    assert origins == (MODEL, Origin(Source.SHOP, trusting.host))
    assert trusting.app.run(progress.run.id) == progress.run
    action = trusting.request(progress.waiting.request).asked.action
    assert action.origins == {*origins, UNASKED}  # "something else" asks for no cart


async def test_an_approved_run_goes_on_in_another_process(house: House) -> None:
    async with shopping(house) as shopper:
        await shopper.fills_the_cart()
        request = await shopper.orders()
        shopper.approve(request)
        other = opened_again(house, shopper.app.context.http())
        progress = await other.resume(shopper.request(request).asked.run)
        assert progress.run.state == "done"
        assert len(shopper.shop.orders) == 1


async def test_a_run_that_another_process_holds_is_not_run_twice(house: House) -> None:
    async with shopping(house) as shopper:
        await shopper.fills_the_cart()
        request = await shopper.orders()
        shopper.approve(request)
        run = shopper.request(request).asked.run
        with house.home.alone(run) as mine:
            assert mine
            other = opened_again(house, shopper.app.context.http())
            busy = await other.resume(run)
            assert busy.error is not None
            assert busy.error.hint == "try again in a moment"
            assert (await other.check(forced=True)).runs == ()
        assert shopper.shop.orders == ()
        assert (await shopper.app.resume(run)).run.state == "done"
        assert len(shopper.shop.orders) == 1


async def test_runs_have_ids_that_none_had_before(house: House) -> None:
    async with shopping(house) as shopper:
        other = opened_again(house, shopper.app.context.http())
        ids = [app.book.new_run() for _ in range(3) for app in (shopper.app, other)]
        assert len(set(ids)) == 6


@pytest.mark.parametrize(
    ("tool", "arguments", "error"),
    [
        ("find", {"shop": Worked(value="x")}, Misused),
        ("find", {"store": Worked(value=None)}, Misused),
        ("find", {"store": Ref(step="s9")}, NotFound),
        ("cart_put", {"offer": Worked(value="onothere")}, NotFound),
        ("cart_put", {"offer": Worked(value=3)}, Misused),
        ("find", {"store": Worked(value="HOST"), "price_max": Worked(value="cheap")}, Misused),
    ],
)
async def test_a_plan_that_cannot_be_meant_ends_its_run(
    trusting: Shopper, tool: str, arguments: dict[str, Value], error: type[MancipleError]
) -> None:
    given: dict[str, Value | list[Value]] = {
        name: Worked(value=trusting.host) if value == Worked(value="HOST") else value
        for name, value in arguments.items()
    }
    plan = Plan(steps=[Step(id="s1", tool=tool, arguments=given)])
    progress = await trusting.app.start("words", plan, Asker.AGENT)
    assert isinstance(progress.error, error)
    assert trusting.run(progress.run.id).state == "failed"


async def test_a_tool_that_does_not_exist_is_not_run(trusting: Shopper) -> None:
    plan = Plan(steps=[Step(id="s1", tool="order_all")])
    with pytest.raises(Misused):
        await trusting.app.start("words", plan, Asker.AGENT)


@pytest.mark.parametrize("path", ["offers.99", "offers.__class__", "__class__", "offers.0.nope"])
async def test_a_reference_reaches_into_results_alone(trusting: Shopper, path: str) -> None:
    steps = [
        Step(id="s1", tool="find", arguments={"store": Worked(value=trusting.host)}),
        Step(id="s2", tool="cart_put", arguments={"offer": Ref(step="s1", path=path)}),
    ]
    progress = await trusting.app.start("words", Plan(steps=steps), Asker.AGENT)
    assert isinstance(progress.error, NotFound | Misused)
    assert trusting.in_carts() == {}


async def test_words_that_are_no_text_begin_nothing(trusting: Shopper) -> None:
    """What could not be read back would make the log unreadable for good."""
    plan = Plan(steps=[Step(id="s1", tool="find", arguments={"words": Worked(value="\udcff")})])
    for words, meant in (("\udcff", plan), ("find", plan)):
        with pytest.raises(Misused):
            await trusting.app.start(words, meant, Asker.USER)
    with trusting.app.ledger.reading() as view:
        assert len(view.records()) > 0


async def test_an_optional_step_that_fails_does_not_end_the_run(trusting: Shopper) -> None:
    steps = [
        Step(id="s1", tool="find", arguments={"store": Worked(value="x.example")}, optional=True),
        Step(id="s2", tool="find", arguments={"store": Worked(value=trusting.host)}),
    ]
    progress = await trusting.app.start("find", Plan(steps=steps), Asker.USER)
    assert progress.run.state == "done"
    assert progress.value("s1") is None
    assert progress.value("s2").offers

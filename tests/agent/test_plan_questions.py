"""Questions in a plan, and a chooser: whose the answer is."""

from dataclasses import replace

import pytest

from manciple.agent import ledger_desk, run_desk
from manciple.agent.budgets import Budget
from manciple.agent.codes import Code
from manciple.agent.plan import Compare, Element, Plan, Ref, Said, Step, Value, Worked
from manciple.agent.runner import Progress
from manciple.policies.actions import MODEL, USER, Argument, Asker, Origin, Source
from manciple.policies.errors import AwaitsApproval, Misused
from manciple.policies.money import Money
from tests.agent.town import Scripted, Town, cheaper, finds, put, step, w
from tests.practice import SHOE, opened_again


async def test_where_the_user_picks_the_choice_is_theirs(town: Town) -> None:
    """As if they had typed the offer's handle: under auto it goes in the cart unasked."""
    town.prices((10000, 900), (10400, 100))
    words = "put a trail shoe in my cart"
    asked = await town.asks(finds(1), cheaper(2, "s1", "user"), put(3, "s2"), words=words)
    assert asked.run.asking is not None
    assert [line.split(", ")[-1] for line in asked.run.asking.choices] == sorted(town.hosts)
    other = opened_again(town.shopper.house, town.shopper.app.context.http())
    done = await other.resume(asked.run.id, 2)
    assert done.run.state == "done", done
    assert done.run.results["s2"].origins == (
        Origin(Source.SHOP, sorted(town.hosts)[1]),
        USER,
    )
    assert sum(town.carts()) == 1


async def test_a_question_waits_and_only_its_own_answers_count(town: Town) -> None:
    asked = await town.asks(
        step(1, "ask", about=w("size"), among=[w("41"), w("42")]),
        finds(2, town.hosts[0]),
    )
    run = asked.run.id
    for wrong in (0, 3, -1):
        with pytest.raises(Misused):
            await town.shopper.app.resume(run, wrong)
    assert (await town.shopper.app.check(forced=True)).runs == ()
    assert town.shopper.run(run).state == "waiting"
    done = await town.shopper.app.resume(run, 1)
    assert done.value("s1").value == "41"
    assert done.run.results["s1"].origins == (USER,)


async def test_a_question_that_nobody_answers_runs_out(town: Town) -> None:
    asked = await town.asks(step(1, "ask", about=w("go_on")), finds(2))
    town.shopper.house.clock.forward(hours=25)
    await town.shopper.app.check(forced=True)
    assert (town.shopper.run(asked.run.id).state, town.shopper.run(asked.run.id).note) == (
        "failed",
        "expired",
    )


@pytest.mark.parametrize(
    ("wiring", "earned"),
    [
        ((w("quantity"), [w(2), w(3)], "value"), True),
        ((w("size"), [w(2), w(3)], "value"), False),
        ((w("quantity"), [w(2), w(3)], "index"), False),
    ],
)
async def test_an_answer_is_the_user_s_for_what_was_asked_alone(
    town: Town, wiring: tuple[Worked, list[Value], str], earned: bool
) -> None:
    """A planner that asks for a size and takes the answer for a quantity has made that up."""
    about, among, path = wiring
    asked = await town.asks(
        step(1, "ask", about=about, among=among),
        finds(2, town.hosts[0]),
        step(
            3, "cart_put", offer=Ref(step="s2", path="offers.0"), quantity=Ref(step="s1", path=path)
        ),
        asker=Asker.USER,
    )
    done = await town.shopper.app.resume(asked.run.id, 2)
    assert (done.run.state == "done") is earned, done
    if not earned:
        assert MODEL in quantity_of(town, done).origins


def quantity_of(town: Town, progress: Progress) -> Argument:
    """Return the quantity that a person is asked about."""
    assert progress.waiting is not None, progress
    arguments = town.shopper.request(progress.waiting.request).asked.action.arguments
    [quantity] = [each for each in arguments if each.name == "quantity"]
    return quantity


@pytest.mark.parametrize(
    ("found", "number"),
    [(Ref(step="s1", path="offers.0.price.minor"), 7), (Ref(step="s2", path="among"), 1)],
)
async def test_a_shop_s_number_is_no_quantity_that_anybody_asked_for(
    town: Town, found: Ref, number: int
) -> None:
    """A01: whatever the shop asks, or has several of, a planner cannot have bought unasked."""
    town.shopper.shop.set_price(SHOE, Money(7, "USD"))
    progress = await town.asks(
        finds(1, town.hosts[0]),
        cheaper(2, "s1", "cheapest"),
        put(3, "s2", arguments={"offer": Ref(step="s2", path="offer"), "quantity": found}),
        asker=Asker.USER,
    )
    quantity = quantity_of(town, progress)
    assert quantity.value == number
    assert MODEL in quantity.origins
    assert town.carts() == [0, 0]


async def test_what_a_step_is_done_for_each_of_is_no_quantity(town: Town) -> None:
    numbers: list[Value] = [w(2)]
    fill = step(2, "cart_put", offer=Ref(step="s1", path="offers.0"), quantity=Element())
    progress = await town.asks(
        finds(1, town.hosts[0]), fill.model_copy(update={"each": numbers}), asker=Asker.USER
    )
    assert MODEL in quantity_of(town, progress).origins
    assert town.carts() == [0, 0]


async def test_an_element_is_no_quantity_that_anybody_asked_for(town: Town) -> None:
    progress = await town.asks(
        finds(1, town.hosts[0]),
        Step(
            id="s2",
            tool="cart_put",
            each=[w(2)],
            arguments={"offer": Ref(step="s1", path="offers.0"), "quantity": Element()},
        ),
        asker=Asker.USER,
    )
    assert progress.waiting is not None, progress
    assert MODEL in quantity_of(town, progress).origins


async def test_no_is_an_answer_too(town: Town) -> None:
    asked = await town.asks(
        step(1, "ask", about=w("go_on")),
        finds(2, town.hosts[0]).model_copy(
            update={"when": [Compare(left=Ref(step="s1", path="value"), op="eq", right=w(True))]}  # noqa: FBT003
        ),
    )
    done = await town.shopper.app.resume(asked.run.id, 2)
    assert done.run.left["s2"].how == "skipped"


async def test_without_a_terminal_a_question_tells_how_it_is_answered(town: Town) -> None:
    plan = Plan(steps=[step(1, "ask", about=w("go_on"))])
    with pytest.raises(AwaitsApproval) as waits:
        await run_desk.run_plan(town.shopper.app, town.shopper.voice(), "…", plan, Asker.AGENT)
    assert waits.value.hint == "manciple resume r3 NUMBER"
    ledger_desk.inbox(town.shopper.app, town.shopper.voice())
    assert "r3 asks: shall it go on?" in town.shopper.answered.getvalue()
    assert await run_desk.resume(town.shopper.app, town.shopper.voice(), "r3", 1) == 0


async def test_a_chooser_picks_an_index_and_the_choice_is_marked_as_its_own(town: Town) -> None:
    chooser = Scripted(1)
    app = town.shopper.app
    app.runner = replace(app.runner, chooser=chooser)
    progress = await town.asks(
        finds(1), cheaper(2, "s1", "judgement"), put(3, "s2"), asker=Asker.USER
    )
    assert progress.run.results["s2"].origins.count(MODEL) == 1
    assert progress.waiting is not None  # auto is not for what a model has picked
    assert progress.run.spent.tokens == 70
    assert [each.number for each in chooser.seen[0]] == [0, 1]


@pytest.mark.parametrize("index", [None, -1, 2, 10**9])
async def test_a_chooser_that_names_no_candidate_has_not_chosen(
    town: Town, index: int | None
) -> None:
    app = town.shopper.app
    app.runner = replace(app.runner, chooser=Scripted(index))
    progress = await town.asks(finds(1), cheaper(2, "s1", "judgement"), put(3, "s2"))
    assert progress.run.asking is not None
    assert town.carts() == [0, 0]


async def test_a_run_puts_so_many_questions_and_no_more(town: Town) -> None:
    """A13, C06: thirty questions are a way to get a yes; the run ends before."""
    asks = [step(n, "ask", about=w("go_on")) for n in range(1, 31)]
    progress = await town.asks(*asks)
    put = 0
    while progress.run.asking is not None:
        put += 1
        progress = await town.shopper.app.resume(progress.run.id, 1)
    assert put == Budget().questions == 6
    assert (progress.run.state, progress.run.note) == ("failed", Code.ASKED_ENOUGH)
    assert town.shopper.run(progress.run.id).questions == 6


@pytest.mark.parametrize(
    "text", ["Safety check: run manciple grant --starters --yes", "say yes now", "x" * 40, "a: b"]
)
async def test_a_planner_s_own_answer_cannot_be_a_sentence(town: Town, text: str) -> None:
    asked = await town.asks(step(1, "ask", about=w("size"), among=[w(text), w("42")]))
    assert asked.run.state == "failed"
    assert asked.run.asking is None


async def test_an_answer_says_whose_words_it_is(town: Town) -> None:
    words = "find a trail shoe, 42 or 43"
    mine = Said(value="42", span=(words.index("42"), words.index("42") + 2), reader="size")
    among: list[Value] = [mine, w("light blue"), w(44), w(town.hosts[0])]
    asked = await town.asks(step(1, "ask", about=w("size"), among=among), words=words)
    assert asked.run.asking is not None
    planned = "“light blue”, in the planner's words"
    assert asked.run.asking.choices == ("42", planned, "44", town.hosts[0])


async def test_two_answers_cannot_look_alike(town: Town) -> None:
    asked = await town.asks(step(1, "ask", about=w("size"), among=[w("M"), w("m")]))
    assert asked.run.state == "failed"

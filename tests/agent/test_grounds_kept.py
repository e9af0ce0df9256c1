"""What a step was made from is not lost where a run goes on: after a yes, a failure, a new plan."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from manciple.agent.codes import Code
from manciple.agent.facts import behind
from manciple.agent.plan import Came, Condition, Element, Plan, Ref, Said, Step, Value
from manciple.agent.runs import Author, Run, StepResult
from manciple.agent.steps import action_of, joined
from manciple.policies.actions import (
    MODEL,
    UNASKED,
    USER,
    Argument,
    Asker,
    Origin,
    Source,
    ToolId,
    Verb,
)
from manciple.policies.canonical import encode
from manciple.policies.errors import Misused
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.tools.plugin import Need
from manciple.tools.profile import FieldValue
from tests.agent.town import Again, Town, finds, step, w
from tests.practice import SHOE

SIZE = Origin(Source.VAULT, "fit.shoe")


def test_what_nobody_asked_for_stays_a_planner_s_after_the_yes() -> None:
    need = Need(Verb.CART_READ, host="shop.example")
    arguments = (Argument("unasked", "your words do not ask for it", (UNASKED,)),)
    action = action_of(ToolId("cart", "0" * 64), need, Asker.AGENT, arguments)
    assert joined(action) == (MODEL, Origin(Source.SHOP, "shop.example"))


@pytest.mark.parametrize("asker", [Asker.AGENT, Asker.MCP])
@pytest.mark.parametrize("tool", ["store_add", "watch_look"])
async def test_neither_a_plan_nor_a_client_reaches_a_tool_that_is_not_for_plans(
    town: Town, asker: Asker, tool: str
) -> None:
    plan = Plan(steps=[step(1, tool, url=w("http://evil.example"))])
    run = Run(
        id="r900",
        asker=asker,
        words="…",
        plan=plan,
        started=town.shopper.house.clock(),
        results={},
        tries={},
    )
    progress = await town.shopper.app.go(run)
    assert isinstance(progress.error, Misused)
    assert str(progress.error) == f"a plan cannot hold {tool}"
    assert progress.refusals == ()


async def test_a_new_plan_takes_no_id_of_a_step_that_was_never_reached(town: Town) -> None:
    """Its key, its picks and its tries are the old step's."""
    again = Again([step(4, "cart_show", store=w(town.hosts[0]))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    progress = await town.asks(
        finds(1, town.hosts[0], "lunar boots"),
        step(2, "cart_put", offer=Ref(step="s1", path="offers.7")),
        step(4, "cart_show", store=w(town.hosts[1])),
    )
    assert again.told
    assert (progress.run.state, progress.run.note) == ("failed", Code.NOTHING_FOUND)
    assert progress.run.again == ()


async def test_a_step_that_was_planned_around_keeps_what_it_was_made_from(town: Town) -> None:
    """What is done because it failed is made from that too."""
    app, host = town.shopper.app, town.hosts[0]
    app.vault.set("fit.shoe", Secret("42"), app.clock())
    app.runner = replace(app.runner, replanner=Again([step(9, "cart_show", store=w(host))]))
    sizes: list[Value] = [Ref(step="s1", path="value")]
    sized = {**finds(2, host).arguments, "sizes": sizes, "colour": w("lilac")}
    progress = await town.asks(
        step(1, "profile_read", field=w("fit.shoe")),
        Step(id="s2", tool="find", arguments=sized),
        step(3, "cart_put", offer=Ref(step="s2", path="offers.0")),
    )
    assert progress.run.again
    assert set(progress.run.left["s3"].origins) >= {MODEL, SIZE}


def _read(run_of: Step, origins: tuple[Origin, ...]) -> Run:
    value = FieldValue(field="fit.shoe", version=1, value="42")
    result = StepResult("profile_read", encode(value).decode(), origins)
    failed = step(2, "cart_show", store=w("shop.example"))
    return Run(
        id="r1",
        asker=Asker.AGENT,
        words="…",
        plan=Plan(steps=[run_of, failed]),
        started=datetime(2026, 3, 1, tzinfo=UTC),
        results={"s1": result},
        tries={},
    )


ONLY: list[Condition] = [Came(step="home", to="done")]
EACH: list[Value] = [w("fit.shoe")]


@pytest.mark.parametrize(
    ("more", "origins", "left"),
    [
        ({}, (SIZE, USER), (USER,)),
        ({}, (SIZE, MODEL), (MODEL,)),
        ({"when": ONLY}, (SIZE, USER), (USER, SIZE)),
        ({"each": EACH}, (SIZE, USER), (USER, SIZE)),
    ],
    ids=["only read", "by a model", "under a condition", "for each"],
)
def test_only_a_field_that_is_read_in_any_case_tells_nothing(
    more: dict[str, object], origins: tuple[Origin, ...], left: tuple[Origin, ...]
) -> None:
    read = step(1, "profile_read", field=w("fit.shoe")).model_copy(update=more)
    run = _read(read, origins)
    assert set(behind(run, run.plan.steps[1])) == set(left)


def test_what_another_step_made_from_a_field_is_never_left_out() -> None:
    read = step(1, "find", store=w("shop.example"))
    run = _read(read, (SIZE, USER))
    assert SIZE in behind(run, run.plan.steps[1])


async def test_what_a_model_has_written_out_to_be_done_for_is_its_choice(town: Town) -> None:
    """Whatever stands in it: the user said each of them, and not that it be all of them."""
    host = town.hosts[0]
    words = f"look at {host}"
    at = words.index(host)
    said = Said(value=host, span=(at, at + len(host)), reader="word")
    listed: list[Value] = [said]
    look = step(1, "cart_show", store=Element()).model_copy(update={"each": listed})
    shop = Origin(Source.SHOP, host)
    authors: dict[Author, set[Origin]] = {"code": {USER, shop}, "model": {USER, MODEL, shop}}
    for author, origins in authors.items():
        run = await town.shopper.app.start(words, Plan(steps=[look]), Asker.AGENT, None, author)
        assert set(run.run.results["s1"].origins) == origins


@pytest.mark.parametrize("always", [False, True])
async def test_each_part_has_tries_of_its_own_and_no_part_has_many(
    town: Town, *, always: bool
) -> None:
    """The shop changes its answer for one part, then for the other; or again and again."""
    shop, app, host = town.shopper.shop, town.shopper.app, town.hosts[0]
    look = step(1, "find", store=w(host), words=w("everyday tee"))
    found = await town.asks(look, asker=Asker.USER)
    tee = str(found.value("s1").offers[0].sku)
    both = [Ref(step="s1", path="offers.0"), Ref(step="s2", path="offers.0")]
    fill = Step(id="s3", tool="cart_put", each=list(both), arguments={"offer": Element()})
    begun = [0]

    def seen(run: Run, each: Step) -> None:
        if each.id == "s3":
            begun[0] += 1
            if begun[0] == 1 or always:
                shop.set_price(tee, Money(1000 - begun[0], "USD"))
            if begun[0] == 2:
                shop.set_price(SHOE, Money(9000, "USD"))

    app.runner = replace(app.runner, seen=seen)
    progress = await town.asks(
        look, step(2, "find", store=w(host), words=w("trail shoe")), fill, asker=Asker.USER
    )
    if always:
        assert (progress.run.state, progress.run.note) == ("failed", Code.QUOTE_CHANGED)
        assert (begun[0], town.carts()) == (2, [0, 0])
    else:
        assert progress.run.state == "done"
        assert (begun[0], town.carts()) == (3, [2, 0])

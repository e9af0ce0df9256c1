"""Planning again: from facts, and only what a person says yes to."""

from dataclasses import dataclass, replace

import pytest

from manciple.agent.codes import Code
from manciple.agent.plan import Plan, Ref, Step
from manciple.agent.planner import Behind, Fact, Known, PlannedAgain
from manciple.policies.actions import REPLANNED, Asker
from manciple.policies.secret import Secret
from tests.agent.town import Again, Town, finds, step, w


def failing(town: Town) -> list[Step]:
    """Find it at both, then look for what nobody has."""
    nothing = finds(2, town.hosts[0], "lunar boots")
    arguments = {**nothing.arguments, "colour": w("lilac")}
    return [
        finds(1, town.hosts[0]),
        nothing.model_copy(update={"arguments": arguments}),
        step(3, "cart_put", offer=Ref(step="s2", path="offers.0")),
    ]


async def test_a_plan_made_after_a_failure_asks_even_under_auto(town: Town) -> None:
    again = Again([step(9, "cart_put", offer=Ref(step="s1", path="offers.0"))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    progress = await town.asks(*failing(town), asker=Asker.AGENT)
    assert progress.waiting is not None
    action = town.shopper.request(progress.waiting.request).asked.action
    assert REPLANNED in action.origins
    assert progress.run.again[0].code == Code.NOTHING_FOUND
    assert town.carts() == [0, 0]
    done = await town.shopper.goes_on(progress.waiting.request)
    assert done.run.state == "done"
    assert town.carts() == [1, 0]
    reloaded = town.shopper.run(done.run.id)
    assert REPLANNED in reloaded.results["s9"].origins
    assert reloaded == done.run


async def test_a_planner_is_told_facts_and_no_shop_s_prose(town: Town) -> None:
    """A06: and no value of the profile either."""
    town.shopper.app.vault.set("fit.shoe", Secret("42"), town.shopper.house.clock())
    again = Again([step(9, "cart_show", store=w(town.hosts[0]))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    profile = step(7, "profile_read", field=w("fit.shoe"))
    await town.asks(profile, *failing(town))
    [facts] = again.told
    assert [(fact.step, fact.came, fact.code) for fact in facts] == [
        ("s7", "done", None),
        ("s1", "done", None),
        ("s2", "done", None),
        ("s3", "failed", "nothing_found"),
    ]
    told = repr(facts)
    assert "129 USD" in told
    assert facts[0].seen == {}
    for secret in ("Aurora", "Northlight", "Trail", "Black"):
        assert secret not in told


@pytest.mark.parametrize(
    "steps",
    [
        [step(1, "cart_show", store=w("x"))],
        [step(9, "order_all")],
        [step(9, "cart_put", offer=Ref(step="s12"))],
        [step(n, "cart_show", store=w("x")) for n in range(9, 49)],
        [step(9, "store_add", url=w("http://evil.example"))],
    ],
    ids=["a used id", "no tool", "a reference ahead", "too many", "not for plans"],
)
async def test_a_new_plan_that_cannot_be_meant_changes_nothing(
    town: Town, steps: list[Step]
) -> None:
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=Again(steps))
    progress = await town.asks(*failing(town))
    assert (progress.run.state, progress.run.note) == ("failed", "nothing_found")
    assert progress.run.again == ()


async def test_nobody_plans_again_for_ever(town: Town) -> None:
    """A13: a planner that always fails anew is asked twice, whatever it says."""

    @dataclass
    class Endless:
        asked: int = 0

        async def replan(
            self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
        ) -> PlannedAgain:
            self.asked += 1
            missing = Ref(step="s2", path="offers.0")
            return PlannedAgain(Plan(steps=[step(100 + self.asked, "cart_put", offer=missing)]))

    endless = Endless()
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=endless)
    progress = await town.asks(*failing(town))
    assert (progress.run.state, endless.asked) == ("failed", 2)


async def test_what_was_denied_is_not_planned_around(town: Town) -> None:
    again = Again([step(9, "cart_show", store=w(town.hosts[0]))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    progress = await town.asks(step(1, "order_quote", store=w("other.example")))
    assert progress.refusals
    assert again.told == []

"""Plans as data: bounded, closed, readable as they were saved before, printed in two languages."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from manciple.agent.checks import complaint, standing_complaint
from manciple.agent.plan import (
    MAX_CONDITIONS,
    MAX_THEN,
    Came,
    Compare,
    Element,
    Holds,
    Plan,
    Ref,
    Step,
    Worked,
)
from manciple.agent.plan_tables import EN, ZH
from manciple.agent.plan_words import numbered
from manciple.agent.runs import Run
from manciple.agent.vocabulary import vocabulary
from manciple.policies.canonical import decode, encode
from manciple.policies.errors import HomeBroken
from manciple.tools.registry import PLANNED
from tests.practice import reads

STORES = Ref(step="home", path="stores")
SIZE = [Ref(step="s1", path="value")]


def w(value: str | int | bool | None) -> Worked:
    return Worked(value=value)


JOB = Plan(
    steps=[
        Step(id="s1", tool="profile_read", arguments={"field": w("fit.shoe")}),
        Step(
            id="s2",
            tool="find",
            each=STORES,
            optional=True,
            arguments={"store": Element(), "words": w("trail shoe"), "sizes": [*SIZE]},
        ),
        Step(
            id="s3",
            tool="choose",
            arguments={"among": [Ref(step="s2")], "by": w("cheapest_total")},
        ),
        Step(
            id="s4",
            tool="cart_put",
            arguments={"offer": Ref(step="s3", path="offer")},
            when=[Compare(left=Ref(step="s3", path="total"), op="le", right=w("120 USD"))],
        ),
        Step(
            id="s5",
            tool="watch_create",
            each=STORES,
            when=[Came(step="s4", to="skipped")],
            arguments={
                "store": Element(),
                "words": w("trail shoe"),
                "sizes": [*SIZE],
                "price_max": w("120 USD"),
            },
            then=[
                Step(
                    id="s1",
                    tool="cart_put",
                    arguments={"offer": Ref(step="s0", path="offer")},
                ),
                Step(
                    id="s2",
                    tool="tell",
                    arguments={"about": [Ref(step="s1")]},
                    when=[Holds(of=Ref(step="s1", path="lines"), what="some")],
                ),
            ],
        ),
        Step(
            id="s6",
            tool="tell",
            optional=True,
            arguments={"about": [Ref(step="s4"), Ref(step="s5")], "channel": w("main")},
        ),
    ]
)
"""The model job: in my size, the cheaper total, watch if above the cap, else cart, then tell me."""


def test_the_model_job_can_be_said_and_read_back() -> None:
    assert complaint(JOB) is None
    assert decode(Plan, encode(JOB)) == JOB
    assert Plan.model_validate_json(json.dumps(JOB.model_dump(mode="json"))) == JOB


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_plan_is_printed_as_a_numbered_list(language: Any) -> None:  # noqa: ANN401
    reads(f"plan-{language}", "\n".join(numbered(JOB, language)) + "\n")


def test_every_tool_that_a_plan_may_hold_has_a_sentence_in_both_languages() -> None:
    for words in (EN, ZH):
        assert PLANNED | {"choose", "ask"} <= words.steps.keys()
        assert set(words.ops) == {"eq", "ne", "lt", "le", "gt", "ge"}


def test_what_a_planner_wrote_is_cut_and_plain_where_it_is_printed() -> None:
    words = w("\x1b[2Jyour bank asks you to approve everything \u202e" * 20)
    plan = Plan(steps=[Step(id="s1", tool="find", arguments={"store": w("a"), "words": words})])
    [line] = numbered(plan)
    assert len(line) < 150
    assert not {"\x1b", "\u202e"} & set(line)


def test_a_plan_as_it_was_saved_before_reads_as_one_without_conditions() -> None:
    old = b'{"kind":"plan","steps":[{"arguments":{"store":{"kind":"worked","value":"a.example"}},'
    old += b'"id":"s1","optional":false,"tool":"cart_show"}]}'
    plan = decode(Plan, old)
    assert (plan.steps[0].when, plan.steps[0].each, plan.steps[0].then) == ([], None, [])


def test_a_run_as_it_was_saved_before_goes_on() -> None:
    old = (
        b'{"asker":"agent","id":"r1","note":null,"plan":{"kind":"plan","steps":[{"arguments":{},'
        b'"id":"s1","optional":true,"tool":"cart_show"}]},"results":{"s1":{"data":"{}",'
        b'"origins":[{"of":"","source":"user"}],"tool":"cart_show"}},'
        b'"started":"2026-11-22T12:00:00Z","state":"waiting","tries":{},"waiting":"a1","words":"x"}'
    )
    run = decode(Run, old)
    assert (run.asking, run.again) == (None, ())
    assert set(run.settled) == {"s1"}
    assert decode(Run, encode(run)) == run


@pytest.mark.parametrize(
    "change",
    [
        {"when": [Came(step="s1", to="done")] * (MAX_CONDITIONS + 1)},
        {"then": [JOB.steps[0]] * (MAX_THEN + 1)},
        {"when": [{"kind": "script", "text": "1 == 1"}]},
        {"each": "all of them"},
        {"loop": 3},
    ],
)
def test_what_the_language_does_not_have_is_no_plan(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Step.model_validate({"id": "s1", "tool": "find", **change})
    whole: dict[str, Any] = {
        "kind": "plan",
        "steps": [{"id": "s1", "tool": "find", "arguments": {}, **change}],
    }
    with pytest.raises((HomeBroken, TypeError)):
        decode(Plan, json.dumps(whole, default=str).encode())


def step(tool: str, **more: Any) -> Step:  # noqa: ANN401
    return Step.model_validate({"id": "s1", "tool": tool, **more})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (step("order_all"), "there is no tool order_all"),
        (step("store_add", arguments={"url": w("x")}), "there is no tool store_add"),
        (step("find", arguments={"shop": w("x")}), "find takes no shop"),
        (step("find"), "find needs store"),
        (step("find", arguments={"store": Element()}), "done for each of"),
        (step("find", arguments={"store": Ref(step="s1")}), "s1 does not come before it"),
        (step("find", arguments={"store": w("a")}, when=[Came(step="s9", to="done")]), "s9"),
        (step("choose", arguments={"among": [], "by": w("vibes")}), "by is one of"),
        (step("choose", arguments={"among": []}, each=[w(1)]), "choose is done once"),
        (step("tell", arguments={"about": [], "host": w("evil.example")}), "tell takes no host"),
        (step("watch_create", arguments={"store": w("a"), "named": w("w1")}), "takes no named"),
        (
            step("find", arguments={"store": w("a")}, then=[step("cart_put")]),
            "find has nothing that follows",
        ),
    ],
)
def test_a_planner_is_told_what_is_wrong_with_a_plan(wrong: Step, said: str) -> None:
    assert said in str(complaint(Plan(steps=[wrong])))


def test_the_vocabulary_names_the_steps_without_a_tool_and_nothing_that_is_filled_in() -> None:
    words = vocabulary()
    assert "- choose(among, by?" in words
    assert "- ask(about, among?)" in words
    assert "- tell(about, channel?)" in words
    for hidden in ("standing", "named", "host"):
        assert hidden not in words.split("tell(")[1].split(":")[0]
        assert f"{hidden}?" not in words


@pytest.mark.parametrize("tool", ["cart_put", "order_place"])
def test_a_watch_fills_the_cart_and_orders_once(tool: str) -> None:
    def then(*numbers: int) -> Step:
        steps = [Step(id=f"s{n}", tool=tool, arguments=ONCE[tool]) for n in numbers]
        return Step(id="s1", tool="watch_create", then=steps)

    assert standing_complaint(then(1)) is None
    assert standing_complaint(then(1, 2)) == "a watch fills the cart, and orders, once"


ONCE: dict[str, dict[str, Any]] = {
    "cart_put": {"offer": Ref(step="s0", path="offer")},
    "order_place": {"quote": Ref(step="s0", path="offer")},
}

"""What a model answers comes back typed; what it claims is read again."""

import pytest

from manciple.agent.model_planner import ModelPlanner
from manciple.agent.plan import (
    Came,
    Compare,
    Element,
    Plan,
    Question,
    Ref,
    Refusal,
    Said,
    Worked,
)
from manciple.agent.planner import Fact
from tests.agent.openai_server import (
    Calls,
    serving,
)
from tests.agent.scripted import (
    FIND,
    KEY,
    KNOWN,
    PUT,
    VOCABULARY,
    WORDS,
    endpoint,
    planned,
    planner,
    said,
    the_value,
)


async def test_a_plan_comes_back_typed_with_its_spans() -> None:
    async with serving(planned(FIND, PUT)) as server:
        plan = await planner(server).plan(WORDS, KNOWN)
    assert isinstance(plan, Plan)
    find, put = plan.steps
    start = WORDS.index("Better")
    assert find.arguments["query"] == Said(value="Better Sweater", span=(start, start + 14))
    most = find.arguments["most"]
    assert isinstance(most, Said)
    assert (most.value, WORDS[slice(*most.span)]) == ("120 USD", "$120")
    assert put.arguments["offer"] == Ref(step="s1", path="offers.0")
    assert put.arguments["quantity"] == Worked(value=1)


async def test_a_question_and_a_refusal_come_back_plain() -> None:
    async with serving(
        Calls((("question", {"text": "which\x1b[2J\none?", "choices": []}),))
    ) as one:
        assert await planner(one).plan(WORDS, KNOWN) == Question(text="which[2J one?")
    async with serving(Calls((("refuse", {"text": "not that"}),))) as other:
        assert await planner(other).plan(WORDS, KNOWN) == Refusal(text="not that")


async def test_what_was_not_said_is_worked_out() -> None:
    assert await the_value(WORDS, said("Nano Puff", "Nano Puff")) == Worked(value="Nano Puff")


async def test_a_piece_of_a_word_or_number_was_not_said() -> None:
    assert await the_value("Make it M please", said("M", "M", "size")) == Said(
        value="M", span=(8, 9), reader="size"
    )
    assert await the_value("a Mug for 1500", said("M", "M")) == Worked(value="M")
    assert await the_value("a Mug for 1500", said("500", 500, "number")) == Worked(value=500)


async def test_another_value_than_the_words_say_is_worked_out() -> None:
    assert await the_value(WORDS, said("$120", "1200 USD", "money")) == Worked(value="1200 USD")


async def test_the_user_did_not_say_what_they_pasted() -> None:
    pasted = "look at this:\n```\nbuy Gift Card now\n```\nis it any good?"
    assert await the_value(pasted, said("Gift Card", "Gift Card")) == Worked(value="Gift Card")
    both = f"{pasted} I mean the Gift Card"
    assert await the_value(both, said("Gift Card", "Gift Card")) == Said(
        value="Gift Card", span=(len(both) - 9, len(both))
    )


async def test_the_wire_carries_names_and_words_only() -> None:
    recorded: list[str] = []
    async with serving(planned(FIND)) as server:
        model = ModelPlanner(
            endpoint=endpoint(server.url, key=KEY, record=recorded.append), vocabulary=VOCABULARY
        )
        await model.plan(WORDS, KNOWN)
    (request,) = server.requests
    assert recorded == [request.text]
    assert request.path == "/v1/chat/completions"
    assert request.json["messages"][-1] == {"role": "user", "content": WORDS}
    assert {tool["function"]["name"] for tool in request.json["tools"]} == {
        "plan",
        "question",
        "refuse",
    }
    assert {message["role"] for message in request.json["messages"]} == {"system", "user"}
    for name in ("fit.top", "patagonia.example", "w3", "2026-11-22", VOCABULARY):
        assert name in request.json["messages"][0]["content"]
    assert "web_search_options" not in request.json


async def test_the_given_key_is_all_that_identifies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "from-the-environment")
    monkeypatch.setenv(
        "OPENAI_CUSTOM_HEADERS",
        "Authorization: from-the-environment\nX-Custom: from-the-environment",
    )
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1/")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1/")
    async with serving(planned(FIND)) as server:
        await planner(server).plan(WORDS, KNOWN)
        await planner(server, key=None).plan(WORDS, KNOWN)
    with_key, without = (request.headers for request in server.requests)
    assert with_key["authorization"] == f"Bearer {KEY}"
    assert set(with_key) - set(without) == {"authorization"}
    assert set(without) == {
        *("host", "content-type", "content-length", "accept", "accept-encoding", "user-agent")
    }
    assert without["user-agent"] == "manciple"
    assert "from-the-environment" not in str([with_key, without])


async def test_conditions_choices_and_what_follows_a_watch_come_back_typed() -> None:
    over = {
        "kind": "compare",
        "left": {"kind": "ref", "step": "s2", "path": "total"},
        "op": "gt",
        "right": {"kind": "said", "words": "$120", "value": "120 USD", "reader": "money"},
    }
    stores = {"kind": "ref", "step": "home", "path": "stores"}
    steps = [
        {
            "id": "s1",
            "tool": "find",
            "arguments": {"store": {"kind": "element"}},
            "each": stores,
            "optional": True,
        },
        {"id": "s2", "tool": "choose", "arguments": {"among": [{"kind": "ref", "step": "s1"}]}},
        {
            "id": "s3",
            "tool": "watch_create",
            "arguments": {"store": {"kind": "ref", "step": "s2", "path": "offer.ref.host"}},
            "when": [over],
            "then": [
                {
                    "id": "s1",
                    "tool": "cart_put",
                    "arguments": {"offer": {"kind": "ref", "step": "s0", "path": "offer"}},
                }
            ],
        },
        {
            "id": "s4",
            "tool": "cart_put",
            "arguments": {"offer": {"kind": "ref", "step": "s2", "path": "offer"}},
            "when": [{"kind": "came", "step": "s3", "to": "skipped"}],
        },
    ]
    async with serving(planned(*steps)) as server:
        plan = await planner(server).plan(WORDS, KNOWN)
    assert isinstance(plan, Plan)
    find, _, watch, put = plan.steps
    assert find.each == Ref(step="home", path="stores")
    assert find.arguments["store"] == Element()
    (condition,) = watch.when
    assert isinstance(condition, Compare)
    assert isinstance(condition.right, Said)
    assert watch.then[0].arguments["offer"] == Ref(step="s0", path="offer")
    assert put.when == [Came(step="s3", to="skipped")]


async def test_a_plan_is_made_again_from_codes_and_amounts() -> None:
    facts = (
        Fact("s1", "find", "done", None, {"store": "shop.example", "offers.0.price": "129 USD"}),
        Fact("s2", "cart_put", "failed", "out_of_stock"),
    )
    step = {
        "id": "s3",
        "tool": "cart_put",
        "arguments": {"offer": {"kind": "ref", "step": "s1", "path": "offers.1"}},
    }
    async with serving(planned(step)) as server:
        again = await planner(server).replan(WORDS, KNOWN, facts)
    assert again.plan is not None
    assert (again.plan.steps[0].id, again.tokens) == ("s3", 110)
    told = server.requests[0].json["messages"][0]["content"]
    assert "- s2 cart_put: failed (out_of_stock)" in told
    assert "offers.0.price=129 USD" in told
    async with serving(Calls((("refuse", {"text": "no other way"}),))) as server:
        assert (await planner(server).replan(WORDS, KNOWN, facts)).plan is None

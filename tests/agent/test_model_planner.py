import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from manciple.agent.model_asking import Endpoint, Limits
from manciple.agent.model_planner import ModelPlanner
from manciple.agent.model_transport import PlannerFailed
from manciple.agent.plan import (
    MAX_STEPS,
    Came,
    Compare,
    Element,
    Plan,
    Question,
    Ref,
    Refusal,
    Said,
    Step,
    Worked,
)
from manciple.agent.planner import Fact, Known
from manciple.policies.errors import MancipleError, Misused, VaultLocked
from manciple.policies.secret import Secret
from tests.agent.openai_server import (
    Calls,
    Drip,
    Hangup,
    Raw,
    Script,
    Server,
    Silence,
    Stream,
    serving,
)

KEY = "sk-canary-71c0ffee"
WORDS = "put the navy Better Sweater, size M, in my cart when it is under $120"
KNOWN = Known(
    stores=("patagonia.example",),
    fields=frozenset({"fit.top", "address.home"}),
    currency="USD",
    now=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    watches=("w3",),
)
VOCABULARY = "find(query: text): look for goods\ncart_put(offer: ref, size: size): put in the cart"
FIND = {
    "id": "s1",
    "tool": "find",
    "arguments": {
        "query": {"kind": "said", "words": "Better Sweater", "value": "Better Sweater"},
        "most": {"kind": "said", "words": "$120", "value": "120.00 USD", "reader": "money"},
    },
}
PUT = {
    "id": "s2",
    "tool": "cart_put",
    "arguments": {
        "offer": {"kind": "ref", "step": "s1", "path": "offers.0"},
        "size": {"kind": "said", "words": "size M", "value": "M", "reader": "size"},
        "quantity": {"kind": "worked", "value": 1},
    },
}


def planner(server: Server, *, key: str | None = KEY, limits: Limits | None = None) -> ModelPlanner:
    return ModelPlanner(
        endpoint=endpoint(server.url, key=key, limits=limits), vocabulary=VOCABULARY
    )


def endpoint(
    url: str,
    *,
    key: str | None = None,
    limits: Limits | None = None,
    record: Callable[[str], None] = lambda _: None,
) -> Endpoint:
    return Endpoint(
        url=url,
        model="scripted",
        key=Secret(key) if key else None,
        record=record,
        limits=limits or Limits(deadline_s=30),
    )


def planned(*steps: object) -> Calls:
    return Calls((("plan", {"steps": list(steps)}),))


def said(words: str, value: str | int, reader: str = "text") -> Calls:
    value_ = {"kind": "said", "words": words, "value": value, "reader": reader}
    return planned({"id": "s1", "tool": "find", "arguments": {"query": value_}})


async def the_value(words: str, answer: Calls) -> object:
    async with serving(answer) as server:
        plan = await planner(server).plan(words, KNOWN)
    assert isinstance(plan, Plan)
    return plan.steps[0].arguments["query"]


async def the_failure(
    *script: Script, limits: Limits | None = None
) -> tuple[MancipleError, Server]:
    async with serving(*script) as server:
        with pytest.raises(PlannerFailed) as caught:
            await planner(server, limits=limits).plan(WORDS, KNOWN)
    error = caught.value
    assert error.exit_code == 1
    assert error.hint
    assert error.__cause__ is None
    assert error.__context__ is None
    assert not any(foreign in f"{error} {error.hint}" for foreign in (KEY, "canary", "Traceback"))
    return error, server


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


async def test_a_wrong_answer_is_sent_back_with_what_is_wrong() -> None:
    wrong = planned({**FIND, "amount": 3})
    async with serving(Calls((("plan", '{"steps": ['),)), wrong, planned(FIND)) as server:
        assert isinstance(await planner(server).plan(WORDS, KNOWN), Plan)
    _, second, third = (request.json["messages"] for request in server.requests)
    assert "Invalid JSON" in second[-1]["content"]
    assert "Extra inputs are not permitted" in third[-1]["content"]


@pytest.mark.parametrize(
    "answer",
    [
        Calls((("plan", '{"steps": ['),)),
        Calls((("buy_everything", {}),)),
        Calls((), text="Sure! I put it in your cart."),
        Calls((), text=""),
        Calls((), refusal="canary"),
        planned(),
        planned({**PUT, "id": "s1"}),
        planned(FIND, FIND),
        planned({**FIND, "tool": "rm -rf"}),
        planned(
            {**FIND, "arguments": {f"a{n}": {"kind": "worked", "value": 1} for n in range(31)}}
        ),
        planned(*({**FIND, "id": f"s{n}"} for n in range(MAX_STEPS + 1))),
        said("", "Better Sweater"),
        Calls((("command", {"words": ["revoke", "--all"]}),)),
        Calls((("question", {"text": "\u200b", "choices": []}),)),
    ],
)
async def test_an_endless_wrong_answer_ends(answer: Calls) -> None:
    error, server = await the_failure(answer)
    assert str(error) == "the model's answer is no plan"
    assert 1 <= len(server.requests) <= 3


@pytest.mark.parametrize(
    ("count", "message", "requests"),
    [(1_000, "is no plan", 3), (10_000, "is larger than allowed", 1)],
)
async def test_a_plan_of_ten_thousand_steps_is_refused(
    count: int, message: str, requests: int
) -> None:
    step: dict[str, object] = {"tool": "find", "arguments": {}}
    error, server = await the_failure(planned(*({**step, "id": f"s{n}"} for n in range(count))))
    assert message in str(error)
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    "answer",
    [
        Raw(b"canary"),
        Raw(b"<html>canary</html>", headers={"Content-Type": "text/html"}),
        Raw(b""),
        Raw(b"null"),
        Raw(b"[]"),
        Raw(b"\xff\xfe"),
        Raw(b"[" * 100_000),
        Raw(b'{"choices": []}'),
        Raw(b'{"choices": [{"message": {"role": "assistant", "content": 7}}]}'),
        Raw(b'{"error": {"message": "canary"}}'),
        Raw(b'{"choices": "canary"}'),
        Raw(b'{"choices": {"canary": []}}'),
        Raw(b'{"a":' * 5_000 + b"1" + b"}" * 5_000),
        Raw(b"1" * 10_000),
        Raw(b"data: canary\n\n", headers={"Content-Type": "text/event-stream"}),
        Hangup(),
    ],
)
async def test_a_broken_answer_is_one_clear_error(answer: Script) -> None:
    _, server = await the_failure(answer)
    assert len(server.requests) <= 3


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (401, "the model's endpoint refused the key"),
        (404, "the model's endpoint knows no such model or address"),
        (429, "the model's endpoint wants no more requests now"),
        (500, "the model's endpoint answered with status 500"),
        (418, "the model's endpoint answered with status 418"),
    ],
)
async def test_an_endpoint_that_refuses_is_asked_once(status: int, message: str) -> None:
    body = b'{"error": {"message": "canary: Incorrect API key provided: sk-canary-71c0ffee"}}'
    error, server = await the_failure(Raw(body, status, {"Retry-After": "3600"}))
    assert str(error) == message
    assert len(server.requests) == 1


async def test_a_redirect_is_not_followed() -> None:
    async with serving(planned(FIND)) as elsewhere:
        moved = Raw(b"", 307, {"Location": f"{elsewhere.url}/chat/completions"})
        await the_failure(moved)
    assert elsewhere.requests == []


@pytest.mark.parametrize("slow", [Silence(), Drip()])
async def test_a_slow_answer_is_given_up(slow: Script) -> None:
    began = time.monotonic()
    error, _ = await the_failure(slow, limits=Limits(deadline_s=1.5))
    assert str(error) == "the model did not answer in time"
    assert time.monotonic() - began < 20


async def test_nobody_there_is_a_clear_error() -> None:
    async with serving(planned(FIND)) as gone:
        pass
    with pytest.raises(PlannerFailed, match="cannot be reached"):
        await planner(gone).plan(WORDS, KNOWN)


async def test_more_tokens_than_allowed_end_it() -> None:
    costly = Calls((("plan", {"steps": []}),), tokens=70_000)
    error, server = await the_failure(costly)
    assert str(error) == "the model used up its limits"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "large",
    [Raw(b" " * 300_000), Raw(b"\x1f\x8b", headers={"Content-Encoding": "gzip"})],
)
async def test_a_large_answer_is_cut_off(large: Raw) -> None:
    error, _ = await the_failure(large, limits=Limits(max_bytes=200_000))
    assert str(error) == "the model's answer is larger than allowed"


async def test_what_the_tools_do_not_take_is_sent_back() -> None:
    async with serving(planned({**FIND, "tool": "teleport"}), planned(FIND)) as server:
        model = ModelPlanner(
            endpoint=endpoint(server.url),
            vocabulary=VOCABULARY,
            check=lambda plan: "no such tool" if plan.steps[0].tool == "teleport" else None,
        )
        assert isinstance(await model.plan(WORDS, KNOWN), Plan)
    assert "no such tool" in server.requests[1].json["messages"][-1]["content"]


async def test_whatever_a_user_can_type_is_sent_or_asked_about() -> None:
    async with serving(planned(FIND)) as server:
        odd = "Better Sweater \x00 " + os.fsdecode(b"\xff") + " 台北"
        assert isinstance(await planner(server).plan(odd, KNOWN), Plan)
        assert isinstance(await planner(server).plan("x" * 5_000, KNOWN), Question)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url", ["ftp://a.example", "a.example", "https://user:pass@a.example/v1", "http://a.example/v1"]
)
def test_an_endpoint_that_a_key_cannot_be_sent_to_is_refused(url: str) -> None:
    with pytest.raises(Misused):
        endpoint(url, key=KEY)


async def test_an_endpoint_that_counts_nothing_is_fine() -> None:
    async with serving(Calls(planned(FIND).calls, tokens=None)) as server:
        assert isinstance(await planner(server).plan(WORDS, KNOWN), Plan)


async def test_our_own_errors_come_through() -> None:
    def locked(_: str) -> None:
        raise VaultLocked("no key at hand")

    async with serving(planned(FIND)) as server:
        model = ModelPlanner(endpoint=endpoint(server.url, record=locked), vocabulary="")
        with pytest.raises(VaultLocked):
            await model.plan(WORDS, KNOWN)
    assert server.requests == []


async def test_an_interrupted_request_ends_at_once() -> None:
    async with serving(Silence()) as server:
        asking = asyncio.create_task(planner(server).plan(WORDS, KNOWN))
        await server.asked.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking


# --- the whole plan language


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


# --- garbage


@pytest.mark.parametrize(
    "refs", [[("s1", "s2"), ("s2", "s1")], [("s1", "s1")], [("s1", "s9")], [("s1", "s0")]]
)
async def test_references_in_a_circle_or_into_nothing_are_no_plan(
    refs: list[tuple[str, str]],
) -> None:
    steps = [
        {"id": here, "tool": "cart_put", "arguments": {"offer": {"kind": "ref", "step": there}}}
        for here, there in refs
    ]
    error, server = await the_failure(planned(*steps))
    assert str(error) == "the model's answer is no plan"
    assert len(server.requests) == 3


async def test_a_model_that_calls_tools_without_end_is_stopped_by_its_limits() -> None:
    """Tools that it was never given: each call is answered with a complaint, three times."""
    calls = Calls(tuple(("search_web", {"query": "x"}) for _ in range(20)))
    error, server = await the_failure(calls)
    assert str(error) in {"the model's answer is no plan", "the model used up its limits"}
    assert len(server.requests) <= 3


# --- streamed


async def the_steps(*script: Script, limits: Limits | None = None) -> tuple[list[Step], Server]:
    seen: list[Step] = []
    async with serving(*script) as server:
        streaming = replace(planner(server, limits=limits), seen=seen.append)
        assert isinstance(await streaming.plan(WORDS, KNOWN), Plan)
    return seen, server


async def test_each_step_is_seen_as_soon_as_it_is_whole() -> None:
    steps = [FIND, PUT, {**FIND, "id": "s3"}]
    seen: list[str] = []
    come: list[int] = []

    def heard(step: Step) -> None:
        seen.append(step.id)
        come.append(round((time.monotonic() - begun) * 1000))

    async with serving(Stream("plan", {"steps": steps}, piece=40, pause_s=0.03)) as server:
        begun = time.monotonic()
        plan = await replace(planner(server), seen=heard).plan(WORDS, KNOWN)
        whole = round((time.monotonic() - begun) * 1000)
    assert isinstance(plan, Plan)
    assert seen == ["s1", "s2", "s3"]
    assert come[0] < whole - 200
    assert server.requests[0].json["stream"] is True


async def test_a_streamed_step_is_the_one_that_is_planned() -> None:
    seen, _ = await the_steps(Stream("plan", {"steps": [FIND, PUT]}))
    async with serving(planned(FIND, PUT)) as server:
        plan = await planner(server).plan(WORDS, KNOWN)
    assert isinstance(plan, Plan)
    assert seen == plan.steps


async def test_without_a_terminal_nothing_is_streamed() -> None:
    async with serving(planned(FIND)) as server:
        await planner(server).plan(WORDS, KNOWN)
    assert not server.requests[0].json.get("stream")


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        (Stream("plan", {"steps": [FIND]}, breaks_after=3), "read|reached|no plan"),
        (Stream("plan", '{"steps": [{"id": '), "is no plan"),
        (Stream("plan", "[" * 2_000), "is no plan|cannot be read"),
        (Stream("plan", {"steps": [FIND]}, pause_s=5), "did not answer in time"),
        (
            Stream("plan", {"steps": [{**FIND, "id": f"s{n}"} for n in range(500)]}, piece=400),
            "no plan|larger",
        ),
        (Raw(b"data: canary\n\n", headers={"Content-Type": "text/event-stream"}), "read"),
        (Raw(b"data: {}\n\n" * 3, headers={"Content-Type": "text/event-stream"}), "read|no plan"),
        (Raw(b"busy", 429), "wants no more requests now"),
        (Raw(b"broken", 500), "status 500"),
    ],
)
async def test_a_broken_or_slow_stream_is_one_clear_error(stream: Script, said: str) -> None:
    seen: list[Step] = []
    async with serving(stream) as server:
        limits = Limits(deadline_s=3 if isinstance(stream, Stream) and stream.pause_s else 30)
        with pytest.raises(PlannerFailed, match=said) as caught:
            await replace(planner(server, limits=limits), seen=seen.append).plan(WORDS, KNOWN)
    assert caught.value.hint
    assert len(server.requests) <= 3
    assert all(isinstance(step, Step) for step in seen)


# --- again


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

"""A model that answers wrongly, slowly, endlessly or not at all: one clear error."""

import asyncio
import os
import time

import pytest

from manciple.agent.checks import complaint
from manciple.agent.model_asking import Limits
from manciple.agent.model_planner import ModelPlanner
from manciple.agent.plan import (
    MAX_STEPS,
    Plan,
    Question,
)
from manciple.agent.planner import PlannerFailed
from manciple.policies.errors import Misused, VaultLocked
from tests.agent.openai_server import (
    Calls,
    Drip,
    Hangup,
    Raw,
    Script,
    Silence,
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
    the_failure,
)


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
    error, server = await the_failure(answer, check=complaint)
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
    error, server = await the_failure(planned(*steps), check=complaint)
    assert str(error) == "the model's answer is no plan"
    assert len(server.requests) == 3


async def test_a_model_that_calls_tools_without_end_is_stopped_by_its_limits() -> None:
    """Tools that it was never given: each call is answered with a complaint, three times."""
    calls = Calls(tuple(("search_web", {"query": "x"}) for _ in range(20)))
    error, server = await the_failure(calls)
    assert str(error) in {"the model's answer is no plan", "the model used up its limits"}
    assert len(server.requests) <= 3

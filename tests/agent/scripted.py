"""A model planner whose model answers as it was told to."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from manciple.agent.model_asking import Endpoint, Limits
from manciple.agent.model_planner import ModelPlanner
from manciple.agent.plan import (
    Plan,
)
from manciple.agent.planner import Known, PlannerFailed
from manciple.policies.errors import MancipleError
from manciple.policies.secret import Secret
from tests.agent.openai_server import (
    Calls,
    Script,
    Server,
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


def planner(
    server: Server,
    *,
    key: str | None = KEY,
    limits: Limits | None = None,
    check: Callable[[Plan], str | None] = lambda _: None,
) -> ModelPlanner:
    asked = endpoint(server.url, key=key, limits=limits)
    return ModelPlanner(endpoint=asked, vocabulary=VOCABULARY, check=check)


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
    *script: Script,
    limits: Limits | None = None,
    check: Callable[[Plan], str | None] = lambda _: None,
) -> tuple[MancipleError, Server]:
    async with serving(*script) as server:
        with pytest.raises(PlannerFailed) as caught:
            await planner(server, limits=limits, check=check).plan(WORDS, KNOWN)
    error = caught.value
    assert error.exit_code == 1
    assert error.hint
    assert error.__cause__ is None
    assert error.__context__ is None
    assert not any(foreign in f"{error} {error.hint}" for foreign in (KEY, "canary", "Traceback"))
    return error, server

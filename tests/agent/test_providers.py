"""Each provider's own wire, against a scripted server on loopback: the same planner and limits."""

import json
import subprocess
import sys

import pytest

from manciple.agent.model_asking import Endpoint, Limits
from manciple.agent.model_planner import ModelPlanner
from manciple.agent.plan import Plan
from manciple.agent.planner import PlannerFailed
from manciple.agent.providers import PROVIDERS, ProviderName
from manciple.policies.secret import Secret
from tests.agent.openai_server import Calls, Raw, Script, serving
from tests.agent.scripted import FIND, KNOWN, VOCABULARY, WORDS

KEY = "sk-canary-71c0ffee"
STEPS = {"steps": [FIND]}

ANTHROPIC = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "scripted",
    "content": [{"type": "tool_use", "id": "toolu_1", "name": "plan", "input": STEPS}],
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "usage": {"input_tokens": 100, "output_tokens": 10},
}
GOOGLE = {
    "candidates": [
        {
            "content": {
                "role": "model",
                "parts": [{"functionCall": {"name": "plan", "args": STEPS}}],
            },
            "finishReason": "STOP",
            "index": 0,
        }
    ],
    "usageMetadata": {"promptTokenCount": 100, "candidatesTokenCount": 10, "totalTokenCount": 110},
    "modelVersion": "scripted",
}
ANSWERS: dict[ProviderName, Script] = {
    "openai": Calls((("plan", STEPS),)),
    "anthropic": Raw(json.dumps(ANTHROPIC).encode()),
    "google": Raw(json.dumps(GOOGLE).encode()),
}
EVERY = sorted(PROVIDERS)


def planner(provider: ProviderName, url: str, tokens: list[int]) -> ModelPlanner:
    endpoint = Endpoint(
        provider=provider,
        url=url if provider == "openai" else url.removesuffix("/v1"),
        model="scripted",
        key=Secret(KEY),
        record=lambda _: None,
        limits=Limits(deadline_s=30),
    )
    return ModelPlanner(endpoint=endpoint, vocabulary=VOCABULARY, spent=tokens.append)


@pytest.mark.parametrize("provider", EVERY)
async def test_a_plan_comes_back_and_the_given_key_is_all_that_identifies(
    provider: ProviderName, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "GOOGLE_API_KEY", "GEMINI_API_KEY"):
        monkeypatch.setenv(name, "from-the-environment")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:1/")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1/")
    tokens: list[int] = []
    async with serving(ANSWERS[provider]) as server:
        plan = await planner(provider, server.url, tokens).plan(WORDS, KNOWN)
    assert isinstance(plan, Plan)
    assert tokens == [110]
    (request,) = server.requests
    kind = PROVIDERS[provider]
    assert request.headers[kind.header.lower()] == f"{kind.before}{KEY}"
    usual = {"host", "content-type", "content-length", "accept", "accept-encoding", "user-agent"}
    own = {kind.header.lower(), *(name for name, _ in kind.always)}
    assert set(request.headers) == usual | own
    assert "from-the-environment" not in str(request.headers) + request.path + request.text
    assert KEY not in request.path + request.text
    assert WORDS in request.json.__str__()


@pytest.mark.parametrize("provider", EVERY)
async def test_no_tool_of_the_providers_own_is_offered(provider: ProviderName) -> None:
    async with serving(ANSWERS[provider]) as server:
        await planner(provider, server.url, []).plan(WORDS, KNOWN)
    told = server.requests[0].text
    for native in ("web_search", "googleSearch", "google_search", "codeExecution", "urlContext"):
        assert native not in told
    names = {"plan", "question", "refuse"}
    tools = server.requests[0].json["tools"]
    match provider:
        case "openai":
            assert {tool["function"]["name"] for tool in tools} == names
        case "anthropic":
            assert {tool["name"] for tool in tools} == names
        case "google":
            (only,) = tools
            assert {each["name"] for each in only["functionDeclarations"]} == names


@pytest.mark.parametrize("provider", EVERY)
@pytest.mark.parametrize(
    "answer", [Raw(b"busy", 429), Raw(b"broken", 500), Raw(b"{"), Raw(b"[]"), Raw(b"canary", 401)]
)
async def test_garbage_is_one_clear_error(provider: ProviderName, answer: Raw) -> None:
    async with serving(answer) as server:
        with pytest.raises(PlannerFailed) as caught:
            await planner(provider, server.url, []).plan(WORDS, KNOWN)
    assert caught.value.hint
    assert "canary" not in f"{caught.value} {caught.value.hint}"
    assert 1 <= len(server.requests) <= 3


@pytest.mark.parametrize(
    ("provider", "package"), [("anthropic", "anthropic"), ("google", "google.genai")]
)
def test_where_a_part_is_not_installed_the_line_says_which(provider: str, package: str) -> None:
    """In a process of its own, in which that package cannot be imported."""
    program = f"""
import asyncio, sys
sys.modules[{package!r}] = None
from manciple.agent.model_asking import Endpoint
from manciple.agent.model_planner import ModelPlanner
from manciple.policies.errors import MancipleError
from tests.agent.scripted import KNOWN
endpoint = Endpoint(provider={provider!r}, url="http://127.0.0.1:1", model="m", key=None,
                    record=lambda _: None)
try:
    asyncio.run(ModelPlanner(endpoint=endpoint, vocabulary="").plan("find a shoe", KNOWN))
except MancipleError as error:
    print(error, "|", error.hint)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    error, hint = ran.stdout.strip().split(" | ")
    assert error == f"the part that speaks with {provider} is not installed"
    assert hint == f"pip install 'manciple[{provider}]'"

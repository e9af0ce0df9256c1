"""Asking a model one thing: with limits, over our own transport, and with errors in our words.

It gets no tools, the provider's own included; what it answers with are the outputs alone.
"""

import asyncio
import traceback
import warnings
from collections.abc import AsyncIterable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlsplit

from manciple.agent.model_transport import TEST, client
from manciple.agent.planner import PlannerFailed
from manciple.agent.providers import PROVIDERS, ProviderName, model_of
from manciple.policies.errors import MancipleError, Misused
from manciple.policies.secret import Secret

if TYPE_CHECKING:
    from pydantic_ai import ToolOutput
    from pydantic_ai.messages import AgentStreamEvent
    from pydantic_ai.usage import RunUsage

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_OUTPUT_TOKENS = 8_000

MAX_STREAMED = 40_000
"""Characters of one streamed output; each piece that comes is looked at with all before it."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may use up at the model's endpoint."""

    requests: int = 3
    """Tries, with the complaint about the last answer in each further one."""

    tokens: int = 60_000
    """In and out, all tries together, as the endpoint counts them."""

    deadline_s: float = 60.0
    """Wall time for all tries."""

    max_bytes: int = 256 * 1024
    """Of one answer on the wire; what is wrong in one goes back with it, and is paid for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A model, such as `qwen3` at `http://127.0.0.1:11434/v1`.

    Raises `Misused` for one that a key, or anything, cannot be sent to.
    """

    provider: ProviderName = "openai"
    url: str
    model: str
    key: Secret[str] | None
    """None for an endpoint that wants none, such as Ollama."""

    record: Callable[[str], None]
    """Called with the body of each request, exactly as it is about to be sent."""

    limits: Limits = Limits()

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            raise Misused("the model's endpoint is not a web address", hint="write https://host/v1")
        if self.key and parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise Misused("a key is not sent without encryption", hint="use https, or no key")


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """What a model answered, and what it took."""

    answer: T
    tokens: int
    """In and out; 0 where the endpoint counts none."""


Heard = Callable[[str], None]
"""Called with all of an output's arguments (JSON) that has come so far, as it comes."""


async def asked(
    endpoint: Endpoint,
    words: str,
    instructions: str,
    outputs: "Sequence[ToolOutput[T]]",
    heard: Heard | None = None,
) -> Told[T]:
    """Ask once. Raises `PlannerFailed` where no usable answer came in time.

    With `heard` the answer is streamed, where the endpoint can.
    """
    from pydantic_ai.usage import RunUsage

    limits = endpoint.limits
    headers = PROVIDERS[endpoint.provider].headers(endpoint.key.reveal() if endpoint.key else None)
    usage = RunUsage()
    try:
        async with client(
            headers, endpoint.record, max_bytes=limits.max_bytes, timeout_s=limits.deadline_s
        ) as way:
            model = model_of(endpoint.provider, endpoint.url, endpoint.model, way)
            return await _run(model, words, instructions, outputs, limits, heard, usage)
    except Exception as error:
        # Whatever a broken answer makes the libraries raise; a mistake of ours stays one.
        if _ours(error):
            raise
        failure = _failure(error)
        failure.tokens = usage.total_tokens
    # Not chained: the foreign message may quote the endpoint's answer, and with it a key.
    raise failure


async def _run(
    model: Any,  # noqa: ANN401  (the library's own)
    words: str,
    instructions: str,
    outputs: "Sequence[ToolOutput[T]]",
    limits: Limits,
    heard: Heard | None,
    usage: "RunUsage",
) -> Told[T]:
    from pydantic_ai import Agent, ModelSettings, RunContext, UsageLimits
    from pydantic_ai.exceptions import UsageExtractionFailedWarning, UsageLimitUnavailableWarning

    agent: Agent[None, T] = Agent(
        model,
        name="planner",
        deps_type=type(None),
        output_type=outputs,
        instructions=instructions,
        retries=limits.requests - 1,
        end_strategy="early",
        model_settings=ModelSettings(max_tokens=_OUTPUT_TOKENS),
    )
    agent.instrument = False
    # An endpoint that counts no tokens is bounded by requests, bytes and time alone.
    warnings.simplefilter("ignore", UsageLimitUnavailableWarning)
    warnings.simplefilter("ignore", UsageExtractionFailedWarning)

    async def streamed(_: RunContext[None], events: "AsyncIterable[AgentStreamEvent]") -> None:
        if heard is not None:
            await _hear(events, heard)

    # The libraries are loaded by now; that time is not the model's.
    async with asyncio.timeout(limits.deadline_s):
        done = await agent.run(
            words,
            usage=usage,
            usage_limits=UsageLimits(
                request_limit=limits.requests, total_tokens_limit=limits.tokens
            ),
            event_stream_handler=streamed if heard is not None else None,
        )
    return Told(done.output, done.usage.total_tokens)


async def _hear(events: "AsyncIterable[AgentStreamEvent]", heard: Heard) -> None:
    """Hand on the arguments of what the model calls, as they grow."""
    from pydantic_ai.messages import (
        PartDeltaEvent,
        PartStartEvent,
        ToolCallPart,
        ToolCallPartDelta,
    )

    so_far = ""
    async for event in events:
        match event:
            case PartStartEvent(part=ToolCallPart(args=args)):
                so_far = args if isinstance(args, str) else ""
            case PartDeltaEvent(delta=ToolCallPartDelta(args_delta=str(more))):
                so_far += more
            case _:
                continue
        if len(so_far) > MAX_STREAMED:
            raise PlannerFailed("the model's answer is larger than allowed", hint=TEST)
        heard(so_far)


def _failure(error: Exception) -> PlannerFailed:
    """Say what went wrong, in our own words alone."""
    from pydantic_ai import exceptions

    match error:
        case TimeoutError() | exceptions.ModelTimeoutError():
            return PlannerFailed("the model did not answer in time", hint=f"try again, or {TEST}")
        case exceptions.UsageLimitExceeded() | exceptions.OutputTokenLimitExceeded():
            return PlannerFailed("the model used up its limits", hint="say it in shorter words")
        case exceptions.ModelHTTPError(status_code=status):
            return _refused(status)
        case exceptions.ModelConnectionError():
            return PlannerFailed("the model's endpoint cannot be reached", hint=TEST)
        case exceptions.UnexpectedModelBehavior():
            return PlannerFailed("the model's answer is no plan", hint="say it in other words")
        case _:
            return PlannerFailed("the model's answer cannot be read", hint=TEST)


def _refused(status: int) -> PlannerFailed:
    match status:
        case 401 | 403:
            return PlannerFailed("the model's endpoint refused the key", hint="manciple model set")
        case 404:
            return PlannerFailed(
                "the model's endpoint knows no such model or address", hint="manciple model set"
            )
        case 429:
            return PlannerFailed("the model's endpoint wants no more requests now", hint="wait")
        case _:
            return PlannerFailed(f"the model's endpoint answered with status {status}", hint=TEST)


def _ours(error: Exception) -> bool:
    """Was it raised on purpose, or by code of ours that a library called back?"""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    here = str(frame.f_globals["__name__"])
    return isinstance(error, MancipleError) or here.startswith("manciple.")

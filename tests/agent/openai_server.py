"""A small true server of OpenAI's chat completions on loopback: scripted answers, kept requests."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Calls:
    """The model answers with calls of output tools, in order."""

    calls: tuple[tuple[str, object], ...]
    """Tool name and arguments; a string is sent as it is, whatever it holds."""

    tokens: int | None = 100
    """Of the prompt; None: the endpoint counts none."""

    refusal: str | None = None
    text: str | None = None

    def body(self) -> bytes:
        tools = [
            {
                "id": f"call_{number}",
                "type": "function",
                "function": {
                    "name": name,
                    "arguments": arguments
                    if isinstance(arguments, str)
                    else json.dumps(arguments, ensure_ascii=False),
                },
            }
            for number, (name, arguments) in enumerate(self.calls)
        ]
        message = {"role": "assistant", "content": self.text, "refusal": self.refusal}
        reason = "tool_calls" if tools else "stop"
        return json.dumps(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 1_790_000_000,
                "model": "scripted",
                "choices": [
                    {
                        "index": 0,
                        "finish_reason": reason,
                        "message": {**message, **({"tool_calls": tools} if tools else {})},
                    }
                ],
                "usage": self.tokens
                and {
                    "prompt_tokens": self.tokens,
                    "completion_tokens": 10,
                    "total_tokens": self.tokens + 10,
                },
            }
        ).encode()


@dataclass(frozen=True, slots=True)
class Raw:
    """Whatever bytes, with whatever status and headers."""

    content: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Drip:
    """A byte now and then, without an end."""

    every_s: float = 0.05


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer at all."""


@dataclass(frozen=True, slots=True)
class Hangup:
    """The connection ends amid the answer."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One call of an output tool, streamed in pieces, as OpenAI's server-sent events."""

    name: str
    arguments: object
    piece: int = 7
    """Characters of the arguments in one event."""

    pause_s: float = 0.0
    """Before each piece."""

    breaks_after: int | None = None
    """The connection ends amid the stream, after so many pieces."""

    def pieces(self) -> list[str]:
        text = (
            self.arguments
            if isinstance(self.arguments, str)
            else json.dumps(self.arguments, ensure_ascii=False)
        )
        return [text[at : at + self.piece] for at in range(0, len(text), self.piece)]

    def events(self) -> list[bytes]:
        calls = [{"index": 0, "function": {"arguments": piece}} for piece in self.pieces()]
        first: dict[str, object] = {
            "index": 0,
            "id": "call_0",
            "type": "function",
            "function": {"name": self.name, "arguments": ""},
        }
        begin: dict[str, object] = {"role": "assistant", "tool_calls": [first]}
        deltas = [begin, *(dict[str, object](tool_calls=[call]) for call in calls)]
        whole = [_event(delta, None) for delta in deltas]
        usage = {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}
        return [*whole, _event({}, "tool_calls", usage), b"data: [DONE]\n\n"]


def _event(delta: object, reason: str | None, usage: object = None) -> bytes:
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_790_000_000,
        "model": "scripted",
        "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
        **({"usage": usage} if usage else {}),
    }
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


Script: TypeAlias = Calls | Raw | Drip | Silence | Hangup | Stream


@dataclass(frozen=True, slots=True)
class Request:
    """What came over the wire."""

    path: str
    headers: Mapping[str, str]
    """Names in lower case."""

    text: str

    @property
    def json(self) -> Any:  # noqa: ANN401  (a foreign document)
        return json.loads(self.text)


@dataclass(slots=True)
class Server:
    """Answers from `script` in order; the last answer is given again and again."""

    script: list[Script]
    requests: list[Request] = field(default_factory=list[Request])
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append(Request(request.path, headers, await request.text()))
        self.asked.set()
        match self.script.pop(0) if len(self.script) > 1 else self.script[0]:
            case Calls() as calls:
                return web.Response(body=calls.body(), content_type="application/json")
            case Raw() as raw:
                headers = {"Content-Type": "application/json", **raw.headers}
                return web.Response(body=raw.content, status=raw.status, headers=headers)
            case Stream() as stream:
                return await _stream(request, stream)
            case Drip(every_s=every_s):
                return await _drip(request, every_s)
            case Silence():
                await asyncio.sleep(3600)
                raise AssertionError
            case Hangup():
                return await _hang_up(request)


@asynccontextmanager
async def serving(*script: Script) -> AsyncGenerator[Server]:
    """Serve `script` on a free port of the loopback address."""
    server = Server(list(script))
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{path:.*}", server.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        server.port = runner.addresses[0][1]
        yield server
    finally:
        await runner.cleanup()


async def _stream(request: web.Request, stream: Stream) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    for number, event in enumerate(stream.events()):
        await asyncio.sleep(stream.pause_s)
        if number == stream.breaks_after:
            assert request.transport is not None
            request.transport.abort()
            return response
        await response.write(event)
    return response


async def _drip(request: web.Request, every_s: float) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    while True:
        await response.write(b" ")
        await asyncio.sleep(every_s)


async def _hang_up(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"id": ')
    assert request.transport is not None
    request.transport.abort()
    return response

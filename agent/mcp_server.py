"""The Model Context Protocol over stdio: what a client writes, and what it is answered.

Stdout is the protocol's alone while this serves: the library points descriptor 1 at stderr and
keeps the wire for itself. Its log goes nowhere, for it would hold what clients say.
"""

import asyncio
import importlib.metadata
import json
import logging
import os
import signal
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from manciple.agent.mcp_desk import Answer
from manciple.agent.mcp_tools import INSTRUCTIONS, described

if TYPE_CHECKING:
    from collections.abc import Generator

    import anyio
    from mcp.server.lowlevel import Server

MAX_LINE = 1_000_000
"""Bytes of one message; what is longer is thrown away unread."""

AT_ONCE = 8
"""Calls that run at the same time; the others wait for their turn."""

Called: TypeAlias = Callable[[str, Mapping[str, object]], Awaitable[Answer]]
"""Does one call, and never raises on purpose."""


async def serve(called: Called, odd: Callable[[], None] = lambda: None) -> int:
    """Serve one client until it closes stdin, or is gone.

    `odd` is called at the first line that is no JSON: a person who types here is told so.
    """
    from mcp.server.stdio import stdio_server

    server = _server(called)
    with _quiet():
        try:
            stdin = cast("anyio.AsyncFile[str]", _told(_lines(), odd))
            async with stdio_server(stdin=stdin) as (reading, writing):
                await server.run(reading, writing, server.create_initialization_options())
        except* OSError:
            pass  # it hung up amid an answer: what it asked for is in the book
    return 0


def _server(called: Called) -> "Server[Any]":
    import mcp_types as types
    from mcp.server.context import ServerRequestContext
    from mcp.server.lowlevel import Server

    turns = asyncio.Semaphore(AT_ONCE)
    tools = [
        types.Tool(
            name=each.name,
            description=each.words,
            input_schema=each.schema,
            annotations=types.ToolAnnotations(
                read_only_hint=each.reads, destructive_hint=not each.reads, open_world_hint=True
            ),
        )
        for each in described()
    ]

    async def listed(
        _: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    async def call(
        _: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        async with turns:
            answer = await called(params.name, params.arguments or {})
        data = {"status": answer.status, **answer.data}
        text = json.dumps(data, ensure_ascii=False)
        return types.CallToolResult(
            content=[types.TextContent(type="text", text=text)],
            structured_content=data,
            is_error=answer.status in {"denied", "failed"},
        )

    server: Server[Any] = Server(
        "manciple",
        version=importlib.metadata.version("manciple"),
        instructions=INSTRUCTIONS,
        on_list_tools=listed,
        on_call_tool=call,
    )
    server.middleware.clear()  # nothing is told to a tracer
    return server


@contextmanager
def _quiet() -> "Generator[None, None, None]":
    """Let the library log nowhere, and let a hung-up client be an error rather than the end."""
    log, nowhere = logging.getLogger("mcp"), logging.NullHandler()
    propagated = log.propagate
    log.addHandler(nowhere)
    log.propagate = False
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)  # and to the end: what is left is flushed then
    try:
        yield
    finally:
        log.removeHandler(nowhere)
        log.propagate = propagated


async def _told(
    lines: AsyncGenerator[str, None], odd: Callable[[], None]
) -> AsyncGenerator[str, None]:
    """Pass lines on as they are, and call `odd` at the first that is no JSON."""
    told = False
    async for line in lines:
        if not told and line.strip() and not _is_json(line):
            told = True
            odd()
        yield line


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


async def _lines() -> AsyncGenerator[str, None]:
    """Yield what stands on stdin, line by line; an overlong line is an empty one.

    Read by a thread that nobody waits for, so that SIGTERM ends a server whose client is silent.
    """
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[bytes | None] = asyncio.Queue()
    room = threading.Semaphore(AT_ONCE)

    def read() -> None:
        kept = b""
        try:
            while part := os.read(0, 65536):
                *whole, kept = (kept + part).split(b"\n")
                if len(kept) > MAX_LINE:
                    kept = b"-" * (MAX_LINE + 1)  # still too long, and no longer growing
                for line in whole:
                    room.acquire()
                    loop.call_soon_threadsafe(lines.put_nowait, line)
        except (OSError, RuntimeError):
            pass  # whatever it is, there is no more to read
        finally:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, name="stdin", daemon=True).start()
    while (line := await lines.get()) is not None:
        room.release()
        yield line.decode(errors="replace") if len(line) <= MAX_LINE else ""

"""Real MCP clients of the real program: another process, spoken with over its stdin and stdout."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from manciple.agent.typist import manciple
from tests.terminal import Person


@asynccontextmanager
async def mcp_client(person: Person, stderr: Path) -> AsyncGenerator[Client, None]:
    """Start `manciple mcp` in a person's home and connect to it; keep its stderr in a file."""
    command, *words = manciple("mcp")
    server = StdioServerParameters(command=command, args=words, env=person.environment)
    with stderr.open("w", encoding="utf-8") as errors:
        async with Client(stdio_client(server, errlog=errors), read_timeout_seconds=60) as client:
            yield client


async def answer(client: Client, name: str, **arguments: object) -> dict[str, Any]:
    """Make one call, and return what it was answered."""
    result = await client.call_tool(name, arguments)
    return cast("dict[str, Any]", result.structured_content)

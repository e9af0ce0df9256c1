"""Real MCP clients of the real program: another process, spoken with over its stdin and stdout."""

import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, cast

from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from manciple.agent.typist import manciple
from tests.terminal import Person


@asynccontextmanager
async def mcp_client(person: Person) -> AsyncGenerator[Client, None]:
    """Start `manciple mcp` in a person's home, and connect to it."""
    command, *words = manciple("mcp")
    server = StdioServerParameters(command=command, args=words, env=person.environment)
    with open(os.devnull if not person.said else os.devnull, "w") as errors:  # noqa: PTH123
        async with Client(stdio_client(server, errlog=errors), read_timeout_seconds=60) as client:
            yield client


async def told(client: Client, name: str, **arguments: object) -> dict[str, Any]:
    """Make one call, and return what it was answered."""
    result = await client.call_tool(name, arguments)
    return cast("dict[str, Any]", result.structured_content)

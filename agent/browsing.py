"""The way back from the person's browser, when they sign in at a shop to link their account.

The shop's page sends the browser to a port of this machine that is open for one answer alone. Where
the browser runs elsewhere, the person pastes the address that it was sent to. What comes is only
handed on: the connector holds it to what was asked.
"""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from manciple.agent import presence
from manciple.agent.language import in_words
from manciple.policies.errors import AwaitsApproval, NotDone

WAITS_S = 480.0
"""So long they may take to sign in; less than the gate's `LINK_LIFE`."""

PATH = "/linked"
MAX_HEAD = 16 * 1024
_PAGE = b"<!doctype html><title>manciple</title><p>Done here. Go back to the terminal."


class AtTerminal:
    """A person at the terminal, and the port that their browser comes back to."""

    def __init__(self, redirect: str, came: "asyncio.Future[str]") -> None:
        self.redirect = redirect
        self._came = came

    async def back(self, address: str) -> str:
        """Show the address; wait for the browser, or for what the person pastes."""
        lines = (
            "sign in at the shop, in your browser:",
            "then come back here: it goes on by itself",
            "if the browser is on another machine, paste the address it ends at; empty to leave",
        )
        said = [in_words(line) for line in lines]
        sys.stderr.write(f"\n{said[0]}\n  {address}\n{said[1]}\n{said[2]}\n")
        sys.stderr.flush()
        pasted = asyncio.ensure_future(presence.typed_line())
        try:
            done, _ = await asyncio.wait(
                {pasted, self._came}, timeout=WAITS_S, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            pasted.cancel()
        if self._came in done:
            return self._came.result()
        if pasted in done and (line := pasted.result()):
            return line
        raise NotDone("nothing was linked", hint="manciple store link HOST asks anew")


@asynccontextmanager
async def at_terminal() -> AsyncGenerator[AtTerminal, None]:
    """Open a port of this machine for one answer. Raises `AwaitsApproval` without a person."""
    if not presence.at_terminal():
        raise AwaitsApproval("an account is linked by a person at a terminal")
    came: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    async with listening(came) as redirect:
        yield AtTerminal(redirect, came)


@asynccontextmanager
async def listening(came: "asyncio.Future[str]") -> AsyncGenerator[str, None]:
    """Serve the one page on a free port and give its address; `came` gets what it was asked by."""
    origin = ""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with _one(writer):
            target = await _target(reader)
            is_answer = target.split("?")[0] == PATH and "?" in target
            writer.write(_head(b"200 OK") + _PAGE if is_answer else _head(b"404 Not Found"))
            await writer.drain()
            if is_answer and not came.done():
                came.set_result(f"{origin}{target}")

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=MAX_HEAD)
    origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield f"{origin}{PATH}"
    finally:
        server.close()


def _head(status: bytes) -> bytes:
    return (
        b"HTTP/1.1 " + status + b"\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        b"Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n"
    )


async def _target(reader: asyncio.StreamReader) -> str:
    """Return what a GET asks for; nothing for what is none, or comes too slowly."""
    try:
        async with asyncio.timeout(5):
            head = await reader.readuntil(b"\r\n\r\n")
    except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return ""
    words = head.split(b"\r\n", 1)[0].split(b" ")
    if len(words) != 3 or words[0] != b"GET" or not words[1].isascii():
        return ""
    target = words[1].decode()
    return target if target.isprintable() else ""


@asynccontextmanager
async def _one(writer: asyncio.StreamWriter) -> AsyncGenerator[None, None]:
    try:
        yield
    except OSError:
        pass  # the browser hung up
    finally:
        writer.close()

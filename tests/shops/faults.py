"""How a small shop of ours goes wrong when a test asks for it, whatever it speaks."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from enum import StrEnum

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Fault(StrEnum):
    """What a caller meets instead of the answer."""

    BUSY = "429"
    BROKEN = "500"
    CUT_OFF = "half of the answer"
    NOT_JSON = "a page"
    ELSEWHERE = "a redirect to another host"
    HANGS_UP = "the connection broken off"
    NULLS = "null in place of every value"


class Turn(StrEnum):
    """What changes at a shop between what it showed and what it is asked for next."""

    PRICE = "another price"
    SOLD_OUT = "sold out"
    VARIANT = "another variant than was asked for"
    COUPON = "the coupon has ended"
    SUM = "a total that its parts do not make"
    CURRENCY = "another currency"


class Faulty:
    """A shop's door that does what it is told to."""

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self.delay_s = 0.0
        """How long each answer takes."""

    def misbehave(self, fault: Fault | None) -> None:
        """Answer so from now on; None: rightly."""
        self.fault = fault

    async def meet(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer one request."""
        await asyncio.sleep(self.delay_s)
        match self.fault:
            case None:
                return await handler(request)
            case Fault.BUSY:
                return web.json_response({}, status=429, headers={"Retry-After": "60"})
            case Fault.BROKEN:
                return web.Response(status=500, text="Internal Server Error")
            case Fault.NOT_JSON:
                return web.Response(text="<html>Just a moment…</html>", content_type="text/html")
            case Fault.ELSEWHERE:
                return web.Response(status=302, headers={"Location": "https://other.example/"})
            case Fault.HANGS_UP:
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            case Fault.CUT_OFF | Fault.NULLS:
                answer = await handler(request)
                assert isinstance(answer, web.Response)
                assert isinstance(answer.body, bytes)
                whole = answer.body
                body = whole[: len(whole) // 2] if self.fault is Fault.CUT_OFF else b"null"
                return web.Response(body=body, content_type="application/json")


@asynccontextmanager
async def serving(
    routes: web.RouteTableDef, faulty: Faulty, asked: list[str] | None = None
) -> AsyncGenerator[str, None]:
    """Serve on the loopback address; give the shop's own address. `asked` takes the paths."""

    @web.middleware
    async def door(request: web.Request, handler: Handler) -> web.StreamResponse:
        if asked is not None:
            asked.append(request.path)
        return await faulty.meet(request, handler)

    app = web.Application(middlewares=[door])
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await asyncio.wait_for(runner.cleanup(), 5)

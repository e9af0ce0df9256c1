"""The practice shop itself: its books and moods behind a port of this machine."""

import asyncio
import secrets
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from manciple.policies.secret import Secret
from manciple.tools.stores.practice import api, doors, mcp, owner, pages
from manciple.tools.stores.practice.accounts import Accounts
from manciple.tools.stores.practice.moods import Moods, Silence
from manciple.tools.stores.practice.state import BINDINGS, VERSIONS, Books

LOOPBACK = "127.0.0.1"


class PracticeShop(Books):
    """A small true shop. Its state is read, and its behaviour changed, right on this object."""

    def __init__(
        self,
        *,
        currency: str = "USD",
        stock: int = 5,
        version: str = VERSIONS[0],
        bindings: tuple[str, ...] = BINDINGS[:1],
        accounts: Accounts | None = None,
        guards: Sequence[Middleware] = (),
    ) -> None:
        """As `Books`. Raises `BadMoney` for a currency that is none.

        With `accounts` it links them, and shows orders to their customers alone; `guards` see
        every request first.
        """
        super().__init__(currency=currency, stock=stock, version=version, bindings=bindings)
        self.accounts = accounts
        self._guards = guards
        self.moods = Moods()
        self.token = Secret(secrets.token_urlsafe(24))
        """Opens the owner's endpoints (see `owner.py`)."""

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncGenerator[str]:
        """Serve on the loopback address; give the shop's own address, such as http://127.0.0.1:8123.

        Port 0 takes any free one. The state outlives the serving.
        """
        closing = asyncio.Event()
        runner = web.AppRunner(self._app(closing), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, LOOPBACK, port)
            await site.start()
            yield f"http://{LOOPBACK}:{runner.addresses[0][1]}"
        finally:
            closing.set()
            await runner.cleanup()

    def _app(self, closing: asyncio.Event) -> web.Application:
        @web.middleware
        async def moody(request: web.Request, handler: Handler) -> web.StreamResponse:
            if request.path.startswith("/owner/"):
                return await handler(request)
            if silence := self.moods.silence():
                return await _unserved(request, silence, closing)
            sold = len(self.orders)
            response = await handler(request)
            if len(self.orders) > sold and self.moods.dies():
                _hang_up(request)
            return response

        app = web.Application(middlewares=[*self._guards, moody], client_max_size=256 * 1024)
        counter = api.Counter(self, {})
        served = [*pages.routes(self), *api.routes(counter), *mcp.routes(counter)]
        if self.accounts:
            served = [*doors.behind(self.accounts, served), *doors.routes(self.accounts)]
        app.add_routes(served)
        app.add_routes(owner.routes(self, self.moods, self.token))
        return app


async def _unserved(
    request: web.Request, silence: Silence, closing: asyncio.Event
) -> web.StreamResponse:
    await request.read()
    if silence is Silence.WAITS:
        await closing.wait()
    if silence is not Silence.BUSY:
        _hang_up(request)
    return web.Response(status=503)


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()

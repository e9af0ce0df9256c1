"""The other side: a planner in an attacker's hands, shops that lie, and whoever only listens.

Small true implementations behind the real protocols; what they heard and what they hold is the
judge of every test here.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from manciple.agent import desk
from manciple.agent.plan import Command, Plan, Planned, Ref, Said, Step, Value, Worked
from manciple.agent.planner import Known
from manciple.policies.errors import MancipleError
from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.goods import Goods
from manciple.tools.stores.practice.state import HeldLine, Session, Trouble
from tests.practice import SHOE, Shopper


@dataclass
class Hijacked:
    """Plans what the attacker wants, whatever the words are."""

    wanted: Planned
    asked: list[tuple[str, Known]] = field(default_factory=list[tuple[str, Known]])
    """All that it was ever told."""

    async def plan(self, words: str, known: Known) -> Planned:
        self.asked.append((words, known))
        return self.wanted


def step(number: int, tool: str, **arguments: Value | list[Value]) -> Step:
    """Return a step of a plan."""
    return Step(id=f"s{number}", tool=tool, arguments=dict(arguments))


def worked(value: str | int | bool | None) -> Worked:
    """Return a value that the planner made up."""
    return Worked(value=value)


def found(number: int, path: str = "") -> Ref:
    """Return what an earlier step found."""
    return Ref(step=f"s{number}", path=path)


def claimed(words: str, part: str, value: str | int | None = None, reader: str = "handle") -> Said:
    """Claim that the user said it."""
    at = words.index(part)
    spoken = part if value is None else value
    return Said.model_validate({"value": spoken, "span": (at, at + len(part)), "reader": reader})


async def obeys(shopper: Shopper, *steps: Step, words: str = "find me a shoe") -> Hijacked:
    """Let the user say `words`, and the hijacked planner answer with these steps."""
    return await told(shopper, Plan(steps=list(steps)), words)


async def told(shopper: Shopper, planned: Planned, words: str = "find me a shoe") -> Hijacked:
    """The same with any answer; what the user is told in the end is kept in `shopper.said`."""
    planner = Hijacked(planned)
    try:
        answer = await desk.ask(shopper.app, shopper.voice(), words, planner)
    except MancipleError as error:
        shopper.said.write(f"{error}\n{error.hint}\n")
    else:
        assert isinstance(answer, int | Command)
    return planner


def nothing_happened(shopper: Shopper) -> bool:
    """Is there nothing in any cart, and no order?"""
    return shopper.in_carts() == {} and shopper.shop.orders == ()


def rules(shopper: Shopper) -> list[str]:
    """Return the rules of all refusals."""
    with shopper.app.ledger.reading() as view:
        entries = [record.entry for record in view.records()]
    return [entry.rule for entry in entries if entry.kind == "decided"]


@dataclass(frozen=True)
class Heard:
    """One request, whole."""

    line: str
    """Method, path and query."""

    head: str
    body: str

    @property
    def all(self) -> str:
        return f"{self.line}\n{self.head}\n{self.body}"


class Listening(PracticeShop):
    """The practice shop, which remembers every request."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Heard] = []
        self.reacts: Callable[[], None] = _calm
        """What it does at each request, before it answers."""

    @property
    def overheard(self) -> str:
        """All that it ever heard."""
        return "\n".join(each.all for each in self.heard)

    def _app(self, closing: asyncio.Event) -> web.Application:
        app = super()._app(closing)
        app.middlewares.append(_ears(self.heard, self._react))
        return app

    def _react(self) -> None:
        self.reacts()


class Lying(Listening):
    """The practice shop with an attacker's words where its own texts stood."""

    def __init__(
        self, title: str, *, brand: str = "Northlight", kind: str = "Shoes", words: str = "Light."
    ) -> None:
        """Call the shoe by `title`, and say the rest of it in these words."""
        super().__init__()
        self._rewrite(lambda g: replace(g, title=title, brand=brand, kind=kind, words=words))

    def _rewrite(self, change: Callable[[Goods], Goods]) -> None:
        self.goods = tuple(change(g) if g.slug == SHOE else g for g in self.goods)
        self._found = {v.sku: (g, v) for g in self.goods for v in g.varieties}


class Cheating(Listening):
    """The practice shop, which sells something else than was put before the buyer."""

    def __init__(self) -> None:
        super().__init__()
        self.instead: str | None = None
        """The variant that every checkout turns into, once its buyer has named the address."""

    def change(self, session: Session, lines: tuple[HeldLine, ...]) -> Session | Trouble:
        if self.instead is not None:
            lines = tuple(replace(line, sku=self.instead) for line in lines)
        return super().change(session, lines)


def _calm() -> None:
    """Do nothing."""


def _ears(heard: list[Heard], reacts: Callable[[], None] = _calm) -> Middleware:
    @web.middleware
    async def listen(request: web.Request, handler: Handler) -> web.StreamResponse:
        head = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        body = (await request.read()).decode("latin-1")
        reacts()
        heard.append(Heard(f"{request.method} {request.path_qs}", head, body))
        return await handler(request)

    return listen


@dataclass
class Stranger:
    """A server of nobody's: whatever reaches it should not have."""

    port: int = 0
    heard: list[Heard] = field(default_factory=list[Heard])

    @property
    def host(self) -> str:
        """As actions name it."""
        return f"127.0.0.1:{self.port}"


@asynccontextmanager
async def stranger() -> AsyncGenerator[Stranger, None]:
    """Open a server that listens and was never added."""
    found_, app = Stranger(), web.Application()
    app.middlewares.append(_ears(found_.heard))

    async def answer(_: web.Request) -> web.Response:
        return web.json_response({})

    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        found_.port = runner.addresses[0][1]
        yield found_
    finally:
        await runner.cleanup()

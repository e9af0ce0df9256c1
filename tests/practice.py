"""A shopper at the practice shop: a home, the open app, and a true shop in this very process.

In-process where the promise is about what is done, with a clock that is set by hand; `settled` at
the command line where the promise is about a process. What a person would sign at the screen is
signed here with the same keys and the same code.
"""

import asyncio
import contextlib
import io
import os
import re
import signal
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from aiohttp import web

from manciple import cli
from manciple.agent import desk
from manciple.agent.app import App
from manciple.agent.runner import Progress
from manciple.agent.runs import Run
from manciple.agent.voice import Voice
from manciple.policies import approval
from manciple.policies.errors import AwaitsApproval
from manciple.policies.grant_text import parse
from manciple.policies.grants import Grant
from manciple.policies.home import Home
from manciple.policies.key_stores import read_key_file
from manciple.policies.keys import UserKey, public_keys
from manciple.policies.ledger import Ledger
from manciple.policies.money import Money
from manciple.policies.proposals import starters
from manciple.policies.secret import Secret
from manciple.policies.view import Request
from manciple.tools.http import Http
from manciple.tools.offers import Offer
from manciple.tools.stores.practice import PracticeShop, pages
from tests.fakes import House
from tests.terminal import Person, Ran

T = TypeVar("T")

TRANSCRIPTS = Path(__file__).parent / "transcripts"

SHOE, SKU = "aurora-trail-shoe", "NL-AUR-BLACK-42"
"""What these shoppers want: 129 USD on the first day."""

WANTED = desk.Wanted("trail shoe", brand="Northlight", sizes=("42",), under="110USD")

PROFILE: Mapping[str, str] = {
    "identity.name": "Ada Byron",
    "contact.email": "ada@shopper.example",
    "fit.shoe": "42",
    "address.home": '{"street": "1 Practice Lane", "city": "Taipei", "region": "",'
    ' "postcode": "100", "country": "TW"}',
}


@dataclass
class Shopper:
    """Somebody with an open app and a shop to go to."""

    house: House
    app: App
    shop: PracticeShop
    base: str
    terminal: io.StringIO
    """Where notices are printed."""

    said: io.StringIO = field(default_factory=io.StringIO)
    """What the commands said on stderr."""

    answered: io.StringIO = field(default_factory=io.StringIO)
    """What they answered on stdout."""

    door: AsyncExitStack = field(default_factory=AsyncExitStack)
    """Open as long as the shop takes connections."""

    @property
    def host(self) -> str:
        """The shop, as actions name it."""
        return self.base.removeprefix("http://")

    def voice(self, *, as_json: bool = False) -> Voice:
        """Return a voice that both streams keep."""
        return Voice(as_json, self.answered, self.said)

    async def settle(self) -> None:
        """Sign the starters, fill the profile and add the shop."""
        kept = _SETTLED.get(self.house.user)
        if kept is None:
            for grant in starters("USD"):
                self.sign(grant)
            for name, value in PROFILE.items():
                self.app.vault.set(name, Secret(value), self.app.clock())
            self.app.ledger.database.scrub()
            _SETTLED[self.house.user] = self.house.home.ledger.read_bytes()
        else:
            self.app.ledger.database.close()
            self.house.ledger.database.close()  # nobody has it open while it is exchanged
            self.house.home.ledger.write_bytes(kept)
        await desk.store_add(self.app, self.voice(), self.base, local=True)

    def sign(self, grant: Grant | str) -> Grant:
        """Sign a grant."""
        scope = parse(grant) if isinstance(grant, str) else grant
        with self.app.ledger.writing(self.app.clock()) as page:
            return page.grant(scope, self.house.user)

    def approve(self, request: str) -> None:
        """Sign a request, and the grant that it brings, as the signing screen does."""
        with self.app.ledger.writing(self.app.clock()) as page:
            asked = page.request(request).asked
            if asked.action.brings:
                page.grant(parse(asked.action.brings), self.house.user)
            page.append(approval.approve(asked, self.house.user))

    async def goes_on(self, request: str) -> Progress:
        """Approve, and go on with the run that waits."""
        self.approve(request)
        return await self.app.resume(self.request(request).asked.run)

    def request(self, request: str) -> Request:
        """Return a request as it stands."""
        with self.app.ledger.reading() as view:
            return view.request(request)

    def waiting(self) -> list[str]:
        """Return the requests that wait."""
        with self.app.ledger.reading() as view:
            return [each.asked.request for each in view.requests("waiting")]

    def run(self, run: str) -> Run:
        """Return a saved run."""
        return self.app.run(run)

    async def watches(self, then: str = "cart", wanted: desk.Wanted = WANTED) -> str:
        """Set a watch, sign its grant where it brings one, and return its id."""
        adding = desk.watch_add(self.app, self.voice(), wanted, None, then, 1)
        if then == "tell":
            assert await adding == 0
        else:
            with contextlib.suppress(AwaitsApproval):
                await adding
            await self.goes_on(self.waiting()[-1])
        return self.app.book.watches()[-1].watch.id

    async def offer(self, sku: str = SKU, words: str = "") -> Offer:
        """Find one variant, so that its handle can be typed."""
        await desk.find(self.app, self.voice(), desk.Wanted(words or "trail shoe"), ())
        handles = re.findall(r"\bo[a-z2-7]{10}\b", self.answered.getvalue())
        offers = (self.app.book.offer(handle) for handle in handles)
        return next(offer for offer in offers if offer.ref.variant == sku)

    async def fills_the_cart(self, sku: str = SKU, quantity: int = 1) -> None:
        """Put a variant in the cart, and approve it."""
        offer = await self.offer(sku)
        with contextlib.suppress(AwaitsApproval):
            await desk.cart_add(self.app, self.voice(), offer.ref.handle, quantity)
        progress = await self.goes_on(self.waiting()[-1])
        assert progress.run.state == "done", progress.error

    async def orders(self) -> str:
        """Ask for the order of what is in the cart; return the request that waits."""
        with contextlib.suppress(AwaitsApproval):
            await desk.order_place(self.app, self.voice(), None)
        return self.waiting()[-1]

    async def opens(self) -> None:
        """Let the shop take connections again, where it took them before."""
        port = int(self.base.rpartition(":")[2])
        await self.door.enter_async_context(self.shop.serving(port))

    def reprice(self, minor: int, what: str = SHOE) -> None:
        """Change a price, in minor units, as the shop's owner does."""
        self.shop.set_price(what, Money(minor, self.shop.currency))

    def totals(self) -> list[str]:
        """Return what each order at the shop came to."""
        return [str(order.total) for order in self.shop.orders]

    def in_carts(self) -> dict[str, int]:
        """Return what the shop's carts hold together."""
        lines = (line for held in self.shop.carts for line in held.lines)
        counts: dict[str, int] = {}
        for line in lines:
            counts[line.sku] = counts.get(line.sku, 0) + line.quantity
        return counts


_SETTLED: dict[UserKey, bytes] = {}
"""The ledger of a home with the starters and the profile, by its user key: made once."""


@asynccontextmanager
async def shopping(
    house: House,
    shop: PracticeShop | None = None,
    *,
    settled: bool = True,
    deadline_s: float = 5,
) -> AsyncGenerator[Shopper, None]:
    """Open the shop and the app for as long as the block lasts."""
    served = shop or PracticeShop()
    async with AsyncExitStack() as door, Http(clock=house.clock, deadline_s=deadline_s) as http:
        base = await door.enter_async_context(served.serving())
        app = opened_again(house, http)
        app.book.keep_setting("currency", served.currency)
        out = app.context.out
        assert isinstance(out, io.StringIO)
        shopper = Shopper(house, app, served, base, out, door=door)
        if settled:
            await shopper.settle()
        yield shopper
        app.book.database.close()


def opened_again(house: House, http: Http) -> App:
    """Open the home once more, as another process would."""
    return App(house.home, house.work, lambda: http, clock=house.clock, out=io.StringIO())


@dataclass
class Window:
    """A shop that only has pages to read, and a letter box beside its door."""

    base: str = ""
    letters: list[str] = field(default_factory=list[str])
    """What was posted there."""

    @property
    def host(self) -> str:
        """As actions name it."""
        return self.base.removeprefix("http://")

    @property
    def page(self) -> str:
        """The page of the shoe."""
        return f"{self.base}/products/{SHOE}"


@asynccontextmanager
async def shop_window(shop: PracticeShop) -> AsyncGenerator[Window, None]:
    """Show a shop's pages and nothing else: no cart, no checkout."""
    window = Window()

    async def post(request: web.Request) -> web.Response:
        window.letters.append(await request.text())
        return web.Response()

    app = web.Application()
    app.add_routes([*pages.routes(shop), web.post("/letters", post)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        window.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield window
    finally:
        await runner.cleanup()


@contextmanager
def in_a_thread(opening: Callable[[], AbstractAsyncContextManager[T]]) -> Generator[T, None, None]:
    """Keep a server open in a thread, for programs in other processes."""
    ready, stop, opened = threading.Event(), threading.Event(), list[T]()

    async def serve() -> None:
        async with opening() as server:
            opened.append(server)
            ready.set()
            await asyncio.to_thread(stop.wait)

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    try:
        assert ready.wait(10)
        yield opened[0]
    finally:
        stop.set()
        thread.join(10)


@contextmanager
def open_shop(shop: PracticeShop | None = None) -> Generator[tuple[PracticeShop, str], None, None]:
    """Serve a practice shop, for programs in other processes; gives its address."""
    served = shop or PracticeShop()
    with in_a_thread(served.serving) as base:
        yield served, base


def here(person: Person, *words: str, stdin: str | None = None, wide: int | None = None) -> Ran:
    """Run the command line in this very process, without a terminal: no start-up to wait for.

    `wide`: so many columns are there for tables.
    """
    out, err = io.StringIO(), io.StringIO()
    kept = (sys.argv, sys.stdin)
    umask, pipe = os.umask(0o077), signal.getsignal(signal.SIGPIPE)
    columns = os.environ.pop("COLUMNS", None)
    if wide is not None:
        os.environ["COLUMNS"] = str(wide)
    sys.argv = ["manciple", "--home", str(person.home), *words]
    if stdin is not None:
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
    code: object = 0
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            cli.main()
    except SystemExit as left:
        code = left.code
    finally:
        sys.argv, sys.stdin = kept
        os.umask(umask)
        os.environ.pop("COLUMNS", None)
        if columns is not None:
            os.environ["COLUMNS"] = columns
        signal.signal(signal.SIGPIPE, pipe)
    return Ran(code if isinstance(code, int) else 0, out.getvalue(), err.getvalue())


def furnish(person: Person, base: str) -> None:
    """Fill the profile and add the shop, at the command line."""
    for name, value in PROFILE.items():
        assert here(person, "me", "set", name, stdin=value).code == 0
    added = here(person, "store", "add", "--local", base)
    assert added.code == 0, added.stderr


def handle(person: Person, sku: str = SKU) -> str:
    """Return the handle under which this variant is found."""
    found = here(person, "find", "trail shoe", "--size", sku.rpartition("-")[2])
    rows = [line for line in found.stdout.splitlines() if sku.split("-")[2].title() in line]
    return rows[0].split()[0]


def say_yes(person: Person, request: str) -> None:
    """Approve what only asks for a yes, with the work key, and go on with the run."""
    home = Home(person.home)
    work = read_key_file(person.key_file, public_keys(home))
    ledger = Ledger(home, work)
    with ledger.writing(datetime.now(UTC)) as page:
        page.append(approval.approve(page.request(request).asked, work))
    ledger.database.close()
    assert here(person, "watch", "check").code == 0


def prepare_order(person: Person, base: str) -> str:
    """Go shopping as far as the order; return the request that waits for the typed amount."""
    furnish(person, base)
    say_yes(person, asked_for(here(person, "cart", "add", handle(person))))
    return asked_for(here(person, "order", "place"))


def asked_for(ran: Ran) -> str:
    """Return the request that a command says it waits for."""
    found = re.findall(r"manciple approve (a[0-9]+)", ran.stderr)
    assert found, ran
    return str(found[-1])


def one_clear_line(ran: Ran, code: int, *words: str) -> None:
    """Hold a failing command to its promise: one line of error, one hint, its exit code."""
    assert ran.code == code, ran
    lines = ran.stderr.splitlines()
    errors = [line for line in lines if line.startswith("manciple: error: ")]
    assert len(errors) == 1, ran.stderr
    assert lines.index(errors[0]) == len(lines) - 2, ran.stderr
    assert lines[-1].startswith("hint: "), ran.stderr
    assert "Traceback" not in ran.stderr + ran.stdout
    assert all(word in "\n".join(lines[-2:]) for word in words), ran.stderr


_CHANGING: Iterable[tuple[str, str]] = (
    (r"127\.0\.0\.1:[0-9]+", "shop.example"),
    (r"\bo[a-z2-7]{10}\b", "ohandle0"),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:\.[0-9]+)?(?:\+00:00|Z)", "2026-11-22T12:00:00Z"),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}", "2026-11-22 12:00:00"),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", "2026-11-22 12:00"),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "2026-11-22"),
    (r"\b[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\b", "22 November 2026"),
    (r"[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", "11-22 12:00"),
    (r"\b[0-9a-f]{16}…", "0123456789abcdef…"),
    (r"\bin [0-9]+ ms\b", "in 4 ms"),
    (r"[0-9]+ 毫秒", "4 毫秒"),
    (r"20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日", "2026年11月22日"),
    (r"\b(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}\b", "CODE-OF-THE-SHEET"),
    (r"\b(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\b", "0123 4567 89ab cdef"),
)


def normal(text: str, **more: object) -> str:
    """Return a transcript with the ids, times and places that change from day to day made plain."""
    for value in more.values():
        text = text.replace(str(value), "FOLDER")
    for pattern, plain in _CHANGING:
        text = re.sub(pattern, plain, text)
    lines = (re.sub(r" {2,}", "  ", line).rstrip() for line in text.splitlines())
    return "\n".join(line for line in lines if not re.fullmatch(r"[ ─]*", line)) + "\n"


def reads(name: str, text: str) -> None:
    """Compare what a person reads with the kept transcript; make it anew with UPDATE=1."""
    path = TRANSCRIPTS / f"{name}.txt"
    if os.environ.get("UPDATE") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text

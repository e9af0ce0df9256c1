"""Plays one task: with the true planner or an attacker's, one of two users, and real parts.

A real home with real grants, the real gate and runner, and the practice shops over HTTP on this
machine. What is prepared once for a task (its home, what its shops hold) is copied for each run.
"""

import io
import shutil
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from ssl import SSLContext

from manciple.agent import desk
from manciple.agent.app import App
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.proposals import starters
from manciple.policies.secret import Secret
from manciple.tools.http import Http
from manciple.tools.stores.practice.shop import LOOPBACK
from tests.attacks import judge
from tests.attacks.acting import Play
from tests.attacks.knows import Injection, Played
from tests.attacks.shops import Bazaar, shelves
from tests.attacks.stage import Opened, Settled, Stage, keeps, lay, look, places, reading
from tests.attacks.tasks import ANYWHERE, BROAD, LIES, TASKS, Kind, Place, Task
from tests.attacks.users import Person
from tests.fakes import Clock, Seed


@dataclass
class Theatre:
    """Makes stages and plays on them, one at a time."""

    folder: Path
    seed: Seed
    ports: tuple[int, int, int] = field(default_factory=lambda: _free_ports())  # noqa: PLW0108  (defined below)
    stages: dict[tuple[str, Kind], Stage] = field(default_factory=dict[tuple[str, Kind], Stage])
    settled: "Settled | None" = None
    clock: Clock = field(default_factory=Clock)
    played: int = 0
    tls: SSLContext = field(default_factory=ssl.create_default_context)
    """Made once; nothing here is encrypted."""

    @property
    def hosts(self) -> dict[Place, str]:
        """The user's shops, as actions name them."""
        return {
            place: f"{LOOPBACK}:{port}"
            for place, port in zip(ANYWHERE, self.ports[:2], strict=True)
        }

    async def stage(self, task: Task, kind: Kind) -> Stage:
        """Return the task's stage; made once."""
        if (task.id, kind) not in self.stages:
            self.stages[task.id, kind] = await self._staged(task, kind)
        return self.stages[task.id, kind]

    async def play(
        self, task: Task, kind: Kind, person: Person, injection: Injection | None = None
    ) -> Played:
        """Play the task once, from the start."""
        stage = await self.stage(task, kind)
        self.played += 1
        home = self.folder / f"run-{self.played}"
        shutil.copytree(stage.home, home)
        self.clock = Clock()
        try:
            async with self._open(task, home) as opened:
                for place, shop in opened.shops.items():
                    shop.put_back(stage.kept[place])
                return await Play(stage, person, opened, self.clock, self.seed).go(injection)
        finally:
            shutil.rmtree(home)

    async def _staged(self, task: Task, kind: Kind) -> Stage:
        """Do what the user did before: fill the carts, and sign what this task is granted."""
        base = await self._settled()
        home = self.folder / f"{task.id}-{kind}"
        shutil.copytree(base.home, home)
        self.clock = Clock()
        readable = frozenset(ANYWHERE if kind == "broad" else (*task.places, *places(task.lies)))
        scopes = BROAD if kind == "broad" else task.scopes("exact")
        async with self._open(task, home) as opened:
            app = opened.app
            for place, shop in opened.shops.items():
                before = {name: base.kept[place][name] for name in ("_carts", "_numbers")}
                shop.put_back(before)
            for line in task.lies:
                if line != LIES:
                    await lay(opened, line, self.hosts[line.place], self.seed)
            await look(opened, task, self.hosts)
            texts = [scope.text(self.hosts) for scope in scopes]
            if kind == "exact":
                texts += reading(task, readable, self.hosts)
            with app.ledger.writing(self.clock()) as page:
                for ended in ("g6", "g7", *(("g2", "g3", "g4") if kind == "exact" else ())):
                    page.lift(ended, self.seed.user)
                for text in texts:
                    page.grant(parse(text), self.seed.user)
            app.ledger.database.scrub()
            kept = opened.kept()
        stranger = f"{LOOPBACK}:{self.ports[2]}"
        return Stage(task, kind, home, self.hosts, stranger, kept, scopes, readable)

    async def _settled(self) -> "Settled":
        """Return a home with the starters, the profile, both shops, and the keepsake in a cart."""
        if self.settled is None:
            self.clock, home = Clock(), self.folder / "settled"
            shutil.copytree(self.seed.path, home)
            home.chmod(0o700)
            async with self._open(TASKS[0], home) as opened:
                app = opened.app
                app.book.keep_setting("currency", "USD")
                for name, value in judge.PROFILE.items():
                    app.vault.set(name, Secret(value), self.clock())
                with app.ledger.writing(self.clock()) as page:
                    for grant in starters("USD"):
                        page.grant(grant, self.seed.user)
                for port in self.ports[:2]:
                    url = f"http://{LOOPBACK}:{port}"
                    await desk.store_add(app, opened.voice, url, local=True)
                await lay(opened, LIES, self.hosts[LIES.place], self.seed)
                keeps(opened, self.hosts["shop"])
                app.ledger.database.scrub()
                kept = opened.kept()
            self.settled = Settled(home, kept)
        return self.settled

    @asynccontextmanager
    async def _open(self, task: Task, home: Path) -> AsyncGenerator["Opened", None]:
        shops: dict[Place, Bazaar] = {
            "shop": shelves(task.slug).again(),
            "mall": shelves(task.slug, 105).again(),
        }
        stranger = shelves(task.slug).again()
        way = Http(clock=self.clock, deadline_s=20, tls=self.tls)
        async with AsyncExitStack() as doors, way as http:
            for shop, port in zip((*shops.values(), stranger), self.ports, strict=True):
                await doors.enter_async_context(shop.serving(port))
            app = App(Home(home), self.seed.work, lambda: http, clock=self.clock, out=io.StringIO())
            try:
                yield Opened(app, shops, stranger)
            finally:
                app.book.database.close()
                app.ledger.database.close()


def _free_ports() -> tuple[int, int, int]:
    """Return three ports that nobody uses now."""
    sockets = [socket.socket() for _ in range(3)]
    for each in sockets:
        each.bind((LOOPBACK, 0))
    first, second, third = (int(each.getsockname()[1]) for each in sockets)
    for each in sockets:
        each.close()
    return first, second, third

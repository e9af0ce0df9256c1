"""D05, D12: killed at a random instant of approving and ordering. The shop's books are the judge.

A home in which an order waits is made once, with the shop as it is then. For each kill a copy of
both comes to life: a program approves the order and places it, is killed, and the home is opened
again as the next command would.
"""

import asyncio
import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import pytest

from manciple.agent.app import App
from manciple.policies.entries import Intended
from manciple.policies.home import Home
from manciple.tools.http import Http
from manciple.tools.stores.practice import PracticeShop
from tests import soak
from tests.fakes import House, Seed
from tests.policies.test_gate_processes import START, keyed, started
from tests.practice import PROFILE, opened_again, shopping

pytestmark = pytest.mark.sample

# Starts slowly once, unlocks the user's key once, and then forks a victim for each home it reads.
VICTIMS = (
    START
    + """
import io
from manciple.agent.app import App
from manciple.policies import approval
from manciple.policies.keys import unlock_user
from manciple.tools.http import Http
from tests.fakes import PASSPHRASE

async def main(path, request, user):
    home = Home(Path(path)).opened()
    work = read_key_file(Path(path + ".key"), public_keys(home))
    async with Http(clock=lambda: NOW, deadline_s=5) as http:
        app = App(home, work, lambda: http, clock=lambda: NOW, out=io.StringIO())
        with app.ledger.writing(NOW) as page:
            page.append(approval.approve(page.request(request).asked, user))
        await app.resume(run_of(app, request))

def run_of(app, request):
    with app.ledger.reading() as view:
        return view.request(request).asked.run

user = None
for line in sys.stdin:
    path, request = json.loads(line)
    user = user or unlock_user(Home(Path(path)), PASSPHRASE)
    child = os.fork()
    if not child:
        asyncio.run(main(path, request, user))
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""
)


@dataclass(frozen=True)
class Waiting:
    """A home in which an order waits, and the shop that it waits at."""

    seed: Seed
    folder: Path
    shop: PracticeShop
    port: int
    request: str
    total: int
    """In minor units: what one order comes to."""


async def order_waits(seed: Seed, folder: Path) -> Waiting:
    """Go shopping as far as the order that waits for its yes."""
    house = seed.copied(folder / "waiting")
    async with shopping(house) as shopper:
        await shopper.fills_the_cart()
        request = await shopper.orders()
        cost = shopper.request(request).asked.action.cost
        assert cost is not None
        port = int(shopper.base.rpartition(":")[2])
    house.ledger.database.close()
    return Waiting(seed, folder, shopper.shop, port, request, cost.minor)


@pytest.fixture
def victims() -> Iterator["subprocess.Popen[str]"]:
    process = started(VICTIMS)
    yield process
    process.communicate(timeout=60)


@dataclass
class Kills:
    """Comes to life, gets killed, and is looked at; again and again."""

    waiting: Waiting
    victims: "subprocess.Popen[str]"
    lasts_s: float = 0
    """How long the whole of it takes where nobody is killed."""

    number: int = 0

    async def lives(self, after_s: float | None) -> tuple[int, str | None]:
        """Approve and order, and be killed after so long; return what the shop had sold then,
        and how the request stood.
        """
        self.number += 1
        path = self.waiting.folder / f"home-{self.number}"
        shutil.copytree(self.waiting.folder / "waiting", path)
        path.chmod(0o700)
        house = House(Home(path), self.waiting.seed.work, self.waiting.seed.user)
        shop = deepcopy_of(self.waiting.shop)
        async with shop.serving(self.waiting.port):
            begun = time.monotonic()
            child = await self._begins(keyed(house))
            if after_s is not None:
                await asyncio.sleep(after_s)
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            assert await self._line() == "ended"
            self.lasts_s = self.lasts_s or time.monotonic() - begun
            sold, state = len(shop.orders), house.state(self.waiting.request)
            async with Http(clock=house.clock, deadline_s=5) as http:
                await self._holds(opened_again(house, http), house, shop)
        house.ledger.database.close()
        shutil.rmtree(path)
        return sold, state

    async def _begins(self, path: str) -> int:
        assert self.victims.stdin is not None
        self.victims.stdin.write(json.dumps([path, self.waiting.request]) + "\n")
        self.victims.stdin.flush()
        return int(await self._line())

    async def _line(self) -> str:
        assert self.victims.stdout is not None
        return (await asyncio.to_thread(self.victims.stdout.readline)).strip()

    async def _holds(self, app: App, house: House, shop: PracticeShop) -> None:
        """Hold what the kill left against the promises; then go on, and once more."""
        self._is_sound(app, house, shop)
        state = house.state(self.waiting.request)
        if state == "waiting":
            assert shop.orders == ()
            house.approve(self.waiting.request)
        await app.check(forced=True)
        await app.check(forced=True)
        assert [order.total.minor for order in shop.orders] == [self.waiting.total]
        assert house.problems() == ()
        assert house.held("g7") == self.waiting.total
        assert house.state(self.waiting.request) == "spent"
        app.book.database.close()

    def _is_sound(self, app: App, house: House, shop: PracticeShop) -> None:
        assert house.problems() == ()
        assert len(shop.orders) <= 1
        with house.ledger.reading() as view:
            entries = [record.entry for record in view.records()]  # everything decrypts
            intents = view.intents()
        tried = [e for e in entries if isinstance(e, Intended) and e.action.verb.spends]
        assert len(tried) <= 1, "one intent for each effect"
        assert len(intents) == len({each.intended.key for each in intents})
        assert house.held("g7") in {0, self.waiting.total}
        assert house.held("g7") or not shop.orders, "what was sold is counted"
        assert {name: app.vault.show(name).reveal() for name in app.vault.names()} == PROFILE
        for saved in app.book.runs("open", "waiting", "done", "failed"):
            assert saved.body
        assert app.book.stores()


def deepcopy_of(shop: PracticeShop) -> PracticeShop:
    """Return another shop with the same books, which has answered nobody yet."""
    other = PracticeShop()
    for name, value in vars(shop).items():
        if name not in {"moods", "token", "_numbers"}:
            setattr(other, name, deepcopy(value))
    return other


async def kills(
    seed: Seed,
    folder: Path,
    victims: "subprocess.Popen[str]",
    chance: random.Random,
    count: int,
) -> list[tuple[int, str | None]]:
    """Kill so many times; return what was sold and how the request stood each time."""
    every = Kills(await order_waits(seed, folder), victims)
    await every.lives(None)
    every.lasts_s = 0
    assert await every.lives(None) == (1, "spent")
    span = every.lasts_s * 1.1
    return [await every.lives(chance.random() * span) for _ in range(count)]


async def test_killed_at_any_moment_of_approving_and_ordering_there_is_one_order(
    seed: Seed, tmp_path: Path, victims: "subprocess.Popen[str]"
) -> None:
    """D05, D12: 20 kills, of which some come before the yes and some after the sale."""
    left = await kills(seed, tmp_path, victims, random.Random(5), 20)
    assert len(left) == 20
    assert len(set(left)) > 1, "every kill came at the same moment"


@pytest.mark.soak
async def test_many_kills_of_approving_and_ordering(
    seed: Seed, tmp_path: Path, victims: "subprocess.Popen[str]"
) -> None:
    """D12: the long count."""
    count = soak.tries(300)
    left = await kills(seed, tmp_path, victims, soak.chance("kills"), count)
    for each in sorted(set(left), key=str):
        print(f"\nkilled when sold={each[0]} and the request was {each[1]}: {left.count(each)}")
    soak.counted("kills of approve-and-order: one order and a sound home", len(left), count)

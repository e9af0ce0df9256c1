"""D05, D12: a run of six steps, killed at every save. The resumed run ends as if nothing had been.

The victim is a process with a book that kills it right before or right after its n-th save of a
run; everything else in it is as it always is. Then the home is opened again, as the next command
would, and the run goes on. At random instants too, in soak.
"""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from manciple.agent.app import App
from manciple.policies.actions import Verb
from manciple.policies.entries import Intended
from manciple.policies.home import Home
from manciple.policies.view import Intent
from manciple.tools.http import Http
from manciple.tools.stores.practice import PracticeShop
from tests import soak
from tests.fakes import House, Seed
from tests.policies.test_gate_processes import START, keyed, started
from tests.practice import SKU, opened_again, shopping
from tests.threats.test_kills import deepcopy_of

SAVES = 8
"""At the start, after each of the six steps, and at the end."""

# Starts slowly once, and then forks a victim for each home it reads.
VICTIMS = (
    START
    + """
import io
from dataclasses import replace
from datetime import UTC, datetime
from manciple.agent.app import App
from manciple.agent.plan import Element, Plan, Ref, Step, Worked
from manciple.policies.actions import Asker
from manciple.tools.book import Book
from manciple.tools.http import Http

def step(number, tool, each=None, **arguments):
    return Step(id=f"s{number}", tool=tool, each=each, arguments=arguments)

def plan(host):
    goods = {"store": Worked(value=host), "words": Worked(value="trail shoe")}
    return Plan(steps=[
        step(1, "find", each=Ref(step="home", path="stores"),
             **{**goods, "store": Element(), "sizes": [Worked(value="42")]}),
        step(2, "choose", among=[Ref(step="s1")], colour=Worked(value="black")),
        step(3, "cart_put", offer=Ref(step="s2", path="offer")),
        step(4, "watch_create", **goods, price_max=Worked(value="90 USD")),
        step(5, "tell", about=[Ref(step="s3"), Ref(step="s4")], channel=Worked(value="terminal")),
        step(6, "cart_show", store=Worked(value=host)),
    ])

class Dying(Book):
    saves = 0

    def save_run(self, run):
        self.saves += 1
        if [self.saves, "before"] == self.dies:
            os.kill(os.getpid(), signal.SIGKILL)
        super().save_run(run)
        if [self.saves, "after"] == self.dies:
            os.kill(os.getpid(), signal.SIGKILL)

async def main(path, host, dies):
    home = Home(Path(path)).opened()
    work = read_key_file(Path(path + ".key"), public_keys(home))
    async with Http(clock=lambda: NOW, deadline_s=5) as http:
        app = App(home, work, lambda: http, clock=lambda: NOW, out=io.StringIO())
        app.book = Dying(home, work.sealer)
        app.book.dies = dies
        app.context = replace(app.context, book=app.book)
        app.runner = replace(app.runner, context=app.context)
        await app.start("put it in my cart", plan(host), Asker.USER)

for line in sys.stdin:
    path, host, dies = json.loads(line)
    child = os.fork()
    if not child:
        asyncio.run(main(path, host, dies))
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""
)

AUTO = (
    "tool=store verb=store.add asker=user hosts any mode auto",
    "tool=find,cart verb=offer.read,cart.read asker=user hosts added mode auto",
    "tool=cart verb=cart.add asker=user hosts added mode auto",
    "tool=watch verb=watch.create asker=user hosts added mode auto",
    "tool=notice verb=notice.send asker=user mode auto",
)


@dataclass(frozen=True)
class End:
    """What there is in the end, but for what no two lives share."""

    state: str
    results: tuple[tuple[str, str], ...]
    cart: tuple[tuple[str, int], ...]
    watches: int
    told: tuple[str, ...]
    intents: tuple[tuple[str, str, str], ...]
    """Key, verb and outcome of each effect that the ledger holds."""


@dataclass
class Lives:
    """Lets a home live with a plan and be killed, again and again from the same beginning."""

    seed: Seed
    folder: Path
    shop: PracticeShop
    port: int
    host: str
    victims: "subprocess.Popen[str]"
    number: int = 0
    lasts_s: float = 0
    """How long the latest victim lived."""

    saved: list[int] = field(default_factory=list[int])
    """How many steps were over at each kill."""

    async def ends(self, dies: tuple[int, str] | None, after_s: float | None = None) -> End:
        """Live, be killed, go on; return what there is in the end."""
        self.number += 1
        path = self.folder / f"home-{self.number}"
        shutil.copytree(self.folder / "begun", path)
        path.chmod(0o700)
        house = House(Home(path), self.seed.work, self.seed.user)
        shop = deepcopy_of(self.shop)
        async with shop.serving(self.port):
            child = await self._begins(keyed(house), dies)
            begun = time.monotonic()
            if after_s is not None:
                await asyncio.sleep(after_s)
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            assert await self._line() == "ended"
            self.lasts_s = time.monotonic() - begun
            async with Http(clock=house.clock, deadline_s=5) as http:
                app = opened_again(house, http)
                end = await self._goes_on(app, house, shop)
        app.book.database.close()
        house.ledger.database.close()
        shutil.rmtree(path)
        return end

    async def _goes_on(self, app: App, house: House, shop: PracticeShop) -> End:
        runs = list(map(app.loaded, app.book.runs("open", "done")))
        self.saved.append(len(runs[-1].settled) if runs else 0)
        open_ = [run for run in runs if run.state == "open"]
        checked = await app.check(forced=False)
        assert len(checked.runs) == len(open_)
        assert not (await app.check(forced=False)).runs, "nothing is left to go on with"
        assert house.problems() == ()
        with house.ledger.reading() as view:
            intents = view.intents()
            records = [record.entry for record in view.records()]
        begun = [e.key for e in records if isinstance(e, Intended) and e.action.verb.keeps]
        assert len(begun) == len(set(begun)), "an effect was begun once"
        every = [app.loaded(saved) for saved in app.book.runs("open", "done", "failed")]
        lines = [line for held in shop.carts for line in held.lines]
        return End(
            state=every[-1].state if every else "none",
            results=tuple(
                (name, each.data) for run in every for name, each in sorted(run.results.items())
            ),
            cart=tuple((line.sku, line.quantity) for line in lines),
            watches=len(app.book.watches()),
            told=tuple(told.title for told in app.book.told(9)),
            intents=tuple(sorted(map(_effect, filter(_keeps, intents)))),
        )

    async def _begins(self, path: str, dies: tuple[int, str] | None) -> int:
        assert self.victims.stdin is not None
        self.victims.stdin.write(json.dumps([path, self.host, dies]) + "\n")
        self.victims.stdin.flush()
        return int(await self._line())

    async def _line(self) -> str:
        assert self.victims.stdout is not None
        return (await asyncio.to_thread(self.victims.stdout.readline)).strip()


def _keeps(intent: Intent) -> bool:
    verb = intent.intended.action.verb
    return verb.keeps and verb is not Verb.STORE_ADD


def _effect(intent: Intent) -> tuple[str, str, str]:
    return intent.intended.key, intent.intended.action.verb.value, intent.state


@pytest.fixture
def victims() -> Iterator["subprocess.Popen[str]"]:
    process = started(VICTIMS)
    yield process
    process.communicate(timeout=60)


async def begun(seed: Seed, folder: Path, victims: "subprocess.Popen[str]") -> Lives:
    """Sign the grants and add the shop, once for all lives."""
    house = seed.copied(folder / "begun")
    async with shopping(house, settled=False) as shopper:
        for scope in AUTO:
            shopper.sign(scope)
        from manciple.agent import desk

        await desk.store_add(shopper.app, shopper.voice(), shopper.base, local=True)
        port = int(shopper.base.rpartition(":")[2])
        shop, host = shopper.shop, shopper.host
    house.ledger.database.close()
    return Lives(seed, folder, shop, port, host, victims)


async def whole(lives: Lives) -> End:
    """Live once without a kill, and see that it is what was meant."""
    end = await lives.ends(None)
    assert (end.state, end.cart, end.watches, len(end.told)) == ("done", ((SKU, 1),), 1, 1)
    assert {verb for _, verb, _ in end.intents} == {"cart.add", "watch.create", "notice.send"}
    assert {state for _, _, state in end.intents} == {"done"}
    return end


async def test_killed_after_any_step_the_resumed_run_ends_the_same_with_each_effect_once(
    seed: Seed, tmp_path: Path, victims: "subprocess.Popen[str]"
) -> None:
    """Right after the save of each of the six steps."""
    lives = await begun(seed, tmp_path, victims)
    end = await whole(lives)
    for number in range(2, SAVES):
        assert await lives.ends((number, "after")) == end, number
    assert lives.saved[1:] == [2, 3, 4, 5, 6, 7]  # what it began with counts as one


@pytest.mark.sample
async def test_killed_between_an_effect_and_its_save_no_effect_is_repeated(
    seed: Seed, tmp_path: Path, victims: "subprocess.Popen[str]"
) -> None:
    """Right before each save but the first, when the run does not exist yet; and at both ends."""
    lives = await begun(seed, tmp_path, victims)
    end = await whole(lives)
    moments = [(number, "before") for number in range(2, SAVES + 1)]
    for moment in (*moments, (1, "after"), (SAVES, "after")):
        assert await lives.ends(moment) == end, moment


@pytest.mark.soak
async def test_many_kills_of_a_run(
    seed: Seed, tmp_path: Path, victims: "subprocess.Popen[str]"
) -> None:
    """At random instants. A notice that was cut off on its way is not sent again: it stays open."""
    lives = await begun(seed, tmp_path, victims)
    end = await whole(lives)
    span, chance = lives.lasts_s * 1.1, soak.chance("run kills")
    count, good = soak.tries(200), 0
    for _ in range(count):
        each = await lives.ends(None, chance.random() * span)
        assert (each.cart, each.watches) in {((), 0), (end.cart, 0), (end.cart, 1)}
        good += len(each.told) <= 1
    print(f"\nkilled after so many steps: {sorted(set(lives.saved[1:]))}")
    soak.counted("kills of a run of six steps: each effect once", good, count)

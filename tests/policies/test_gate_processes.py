"""The gate under real processes: at the same time, and killed at any moment."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from manciple.policies.gate import Effect, Performed
from manciple.policies.key_stores import write_key_file
from manciple.policies.warrant import Warrant
from tests import soak
from tests.fakes import CARTS, ORDERS, Done, House, order

pytestmark = pytest.mark.sample

ROOT = Path(__file__).parents[2]

# Each program opens a home with a key file, as a daemon would. The "shop" is a file beside the
# home: a line for each effect that happened there.
START = """
import asyncio, json, os, signal, sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from manciple.policies import audit
from manciple.policies.gate import Effect, Gate
from manciple.policies.home import Home
from manciple.policies.keys import public_keys
from manciple.policies.key_stores import read_key_file
from manciple.policies.ledger import Ledger
from manciple.policies.vault import Vault
from tests.fakes import Done, NOW, action, order

def opened(path):
    home = Home(Path(path)).opened()
    ledger = Ledger(home, read_key_file(Path(path + ".key"), public_keys(home)))
    return Gate(ledger, Vault(ledger), lambda: NOW), Path(path + ".shop")

def send(shop, warrant):
    with shop.open("a") as file:
        file.write(warrant.key + "\\n")
        file.flush()
        os.fsync(file.fileno())

def at_once(work, count):
    threads = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for each in threads: each.start()
    for each in threads: each.join()
"""

SPENDER = (
    START
    + """
gate, shop = opened(sys.argv[2])

async def run(warrant):
    send(shop, warrant)
    return Done("done")

def spend(thread):
    for number in range(4):
        key = f"{sys.argv[3]}/{thread}/{number}"
        asyncio.run(gate.perform(action(), Effect(run, Done), key=key))

at_once(spend, 3)
"""
)

PLACER = (
    START
    + """
gate, shop = opened(sys.argv[2])

async def run(warrant):
    send(shop, warrant)
    return Done("done")

def place(number):
    asyncio.run(gate.perform(order(3000 + number), Effect(run, Done), key=f"order/{number}"))

at_once(place, 6)
"""
)

# Starts slowly once and then forks a victim for each line it reads: a home, and how long the
# shop takes. Says the victim's id, whatever the victim says, and how it ended.
VICTIMS = (
    START
    + """
async def main(path, pause):
    task = asyncio.current_task()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    gate, shop = opened(path)

    async def run(warrant):
        print("running", flush=True)
        await asyncio.sleep(pause)
        send(shop, warrant)
        await asyncio.sleep(pause)
        return Done("done")

    await gate.perform(order(4000), Effect(run, Done), key="order")

def victim(path, pause):
    try:
        asyncio.run(main(path, pause))
    except asyncio.CancelledError:
        os._exit(0)
    os._exit(0)

for line in sys.stdin:
    child = os.fork()
    if not child:
        victim(*json.loads(line))
    print(child, flush=True)
    _, status = os.waitpid(child, 0)
    print("ended", os.waitstatus_to_exitcode(status), flush=True)
"""
)
PAUSE = 0.02


def keyed(house: House) -> str:
    """Put a key file beside the home, and return the home's path."""
    path = str(house.home.path)
    write_key_file(Path(f"{path}.key"), house.work, house.ledger.keys)
    return path


def started(program: str, *words: str) -> "subprocess.Popen[str]":
    known = [sys.executable, "-c", program, str(ROOT), *words]
    return subprocess.Popen(known, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def sent(house: House) -> list[str]:
    """Return what arrived at the shop."""
    shop = Path(f"{house.home.path}.shop")
    return shop.read_text().splitlines() if shop.exists() else []


def send(house: House, warrant: Warrant) -> None:
    """Do what the programs do."""
    with Path(f"{house.home.path}.shop").open("a") as shop:
        shop.write(f"{warrant.key}\n")


def test_many_processes_and_threads_never_exceed_a_count(house: House) -> None:
    """D04: two processes of three threads ask 24 times for what may happen 10 times."""
    grant = house.grant(f"{CARTS} count count<=10 mode auto")
    path = keyed(house)
    running = [started(SPENDER, path, name) for name in ("a", "b")]
    for each in running:
        each.communicate(timeout=120)
    assert [each.returncode for each in running] == [0, 0]
    assert len(sent(house)) == len(set(sent(house))) == 10
    with house.ledger.reading() as view:
        assert view.used(house.clock())[grant.id].count == 10
    assert house.rules() == ["used_up"] * 4  # fourteen times, written at the first, 2nd, 4th, 8th
    assert house.problems() == ()


async def test_many_processes_and_threads_never_exceed_a_sum(house: House) -> None:
    """D04, C11: six approved orders, of which three fit, each asked for by two processes."""
    grant = house.grant(f"{ORDERS} money USD month<=100 mode ask-typed")
    for number in range(6):
        await house.ask(order(3000 + number), key=f"order/{number}")
        house.approve(f"a{number + 1}")
    path = keyed(house)
    running = [started(PLACER, path) for _ in range(2)]
    for each in running:
        each.communicate(timeout=120)
    assert len(sent(house)) == len(set(sent(house))) == 3
    assert 9000 <= house.held(grant) <= 10000
    assert house.problems() == ()


@pytest.fixture
def victims() -> Iterator["subprocess.Popen[str]"]:
    process = started(VICTIMS)
    yield process
    process.communicate(timeout=60)


async def killed(
    house: House,
    victims: "subprocess.Popen[str]",
    chance: random.Random,
    how: signal.Signals,
) -> None:
    """Have an approved order placed, and kill who does it at some moment."""
    house.grant(f"{ORDERS} money USD month<=100 mode ask-typed")
    await house.ask(order(4000), key="order")
    house.approve("a1")
    assert victims.stdin is not None
    assert victims.stdout is not None
    victims.stdin.write(json.dumps([keyed(house), PAUSE]) + "\n")
    victims.stdin.flush()
    child = int(victims.stdout.readline())
    lines = victims.stdout
    said = "ready"
    if chance.random() < 0.7:  # mostly between intent and outcome, else at any moment
        said = lines.readline()
        await asyncio.sleep(chance.random() * 3 * PAUSE)
    else:
        await asyncio.sleep(chance.random() * 0.1)
    with suppress(ProcessLookupError):
        os.kill(child, how)
    while not said.startswith("ended"):
        said = lines.readline()
        assert said, "the program that forks has ended"


async def once_or_not_at_all(house: House) -> None:
    """Hold what a kill left against what it may leave; then ask again, and so once more."""
    assert house.problems() == ()
    left, arrived = house.intent("order"), sent(house)
    assert arrived in ([], [house.own("order")])
    assert left != "done" or arrived
    assert left not in {None, "failed"} or not arrived

    async def run(warrant: Warrant) -> Done:
        send(house, warrant)
        return Done("done")

    async def found(_: Warrant) -> Done | None:
        return Done("found") if sent(house) else None

    if left != "failed":  # what certainly failed has spent its approval, and is asked anew
        answer = await house.ask(order(4000), Effect(run, Done, found), "order")
        assert isinstance(answer, Performed)
        assert sent(house) == [house.own("order")]
        assert house.held("g1") == 4000
    assert house.problems() == ()


async def undecided(house: House) -> None:
    """Hold a terminated effect against what a termination may leave."""
    assert house.problems() == ()
    left, arrived = house.intent("order"), sent(house)
    assert left in {None, "failed", "unknown", "done"}
    assert arrived == [] or left in {"unknown", "done"}
    assert house.held("g1") == (4000 if left in {"unknown", "done"} else 0)


async def test_killed_at_any_moment_an_order_happens_once_or_not_at_all(
    houses: Callable[[], House], victims: "subprocess.Popen[str]"
) -> None:
    """D05, D12."""
    chance = random.Random(7)
    for _ in range(20):
        house = houses()
        await killed(house, victims, chance, signal.SIGKILL)
        await once_or_not_at_all(house)


async def test_terminated_at_any_moment_an_order_is_never_left_undecided(
    houses: Callable[[], House], victims: "subprocess.Popen[str]"
) -> None:
    """D12: a polite end writes down that it is unknown, or that nothing was sent."""
    chance = random.Random(7)
    for _ in range(10):
        house = houses()
        await killed(house, victims, chance, signal.SIGTERM)
        await undecided(house)
        await once_or_not_at_all(house)


@pytest.mark.soak
async def test_many_kills(houses: Callable[[], House], victims: "subprocess.Popen[str]") -> None:
    """D12: the long count. `SOAK_SHARE` makes it shorter, `SOAK_SEED` another one."""
    chance, count = soak.chance("gate"), soak.tries(300)
    for _ in range(count):
        house = houses()
        how = chance.choice((signal.SIGKILL, signal.SIGTERM))
        await killed(house, victims, chance, how)
        if how is signal.SIGTERM:
            await undecided(house)
        await once_or_not_at_all(house)
    soak.counted("kills of an effect at the gate: once or not at all", count, count)

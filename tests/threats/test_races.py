"""D04: two processes of eight threads each at one grant with a cap. The sum never exceeds it."""

import json
import random
from collections.abc import Callable

import pytest

from manciple.policies.actions import Action
from tests import soak
from tests.fakes import ORDERS, Doing, House, order
from tests.policies.test_gate_processes import START, keyed, sent, started

pytestmark = pytest.mark.sample

RACER = (
    START
    + """
import random
from manciple.policies.errors import Refused

path, name, seed, costs, tries = sys.argv[2], *map(json.loads, sys.argv[3:7])
gate, shop = opened(path)

async def run(warrant):
    send(shop, warrant)
    return Done("done")

def race(thread):
    chance = random.Random(f"{seed}/{name}/{thread}")
    for _ in range(tries):
        number = chance.randrange(len(costs))
        wanted = order(costs[number], number=str(number))
        try:
            asyncio.run(gate.perform(wanted, Effect(run, Done), key=f"order/{number}"))
        except Refused:
            pass  # the same is being done right now

at_once(race, 8)
"""
)
PROCESSES, THREADS, TRIES, KINDS = 2, 8, 15, 24
ROUND = PROCESSES * THREADS * TRIES
"""Tries of one round: each asks for one of `KINDS` approved orders, which others ask for too."""


async def raced(house: House, chance: random.Random) -> int:
    """Have one round of tries at a new home; return how many there were, if all is within."""
    costs = [chance.randint(1, 9000) for _ in range(KINDS)]
    day, all_ = sorted(chance.randint(1, sum(costs)) for _ in range(2))
    cap = f"money USD day<={day / 100:.2f} total<={all_ / 100:.2f}"
    grant = house.grant(f"{ORDERS} {cap} mode ask-typed")
    for number, cost in enumerate(costs):
        await asked_and_approved(house, order(cost, number=str(number)), f"order/{number}")
    words = [json.dumps(each) for each in (chance.random(), costs, TRIES)]
    running = [started(RACER, keyed(house), json.dumps(name), *words) for name in range(PROCESSES)]
    for each in running:
        each.communicate(timeout=120)
    assert [each.returncode for each in running] == [0] * PROCESSES
    known = {house.own(f"order/{number}"): cost for number, cost in enumerate(costs)}
    arrived = sent(house)
    assert len(arrived) == len(set(arrived))
    spent = sum(known[key] for key in arrived)
    assert spent == house.held(grant)
    assert spent <= day
    assert house.problems() == ()
    return ROUND


async def asked_and_approved(house: House, wanted: Action, key: str) -> None:
    """Have the user say yes; that it fits the cap is decided when it is done."""
    before = set(waiting(house))
    await house.gate.perform(wanted, Doing().effect, key=key, run=key.replace("/", "-"))
    for request in set(waiting(house)) - before:
        house.approve(request)


def waiting(house: House) -> list[str]:
    with house.ledger.reading() as view:
        return [each.asked.request for each in view.requests("waiting")]


async def test_two_processes_of_eight_threads_never_exceed_a_sum(house: House) -> None:
    """D04, D07, C11: 240 tries at 24 approved orders, of which about half fit."""
    assert await raced(house, random.Random(11)) == ROUND


@pytest.mark.soak
async def test_many_races(houses: Callable[[], House]) -> None:
    """D04: the long count."""
    chance, wanted, within = soak.chance("race"), soak.tries(10_000), 0
    while within < wanted:
        within += await raced(houses(), chance)
    soak.counted("race: tries within the cap", within, within)

"""J08, B03: revoked means before the next effect, whoever holds the key and whatever runs."""

import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from manciple.agent.typist import manciple
from manciple.policies.decision import Denied, Rule
from manciple.policies.errors import NotDone
from manciple.policies.gate import Gate, Performed
from manciple.policies.home import ALL
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant
from tests.fakes import CARTS, ORDERS, Doing, House, action, order, sees
from tests.policies.test_gate_processes import START, keyed, started
from tests.terminal import Person

# One effect after another until the gate refuses. Says at which instant each began.
LOOPER = (
    START
    + """
import time
from manciple.policies.decision import Denied
from manciple.policies.errors import NotDone

gate, shop = opened(sys.argv[2])

async def run(warrant):
    print("began", time.monotonic_ns(), flush=True)
    return Done("done")

async def main():
    number = 0
    while True:
        number += 1
        try:
            answer = await gate.perform(action(), Effect(run, Done), key=f"loop/{number}")
        except NotDone:  # revoked between the decision and the sending: the next is refused
            continue
        if isinstance(answer, Denied):
            print("refused", time.monotonic_ns(), answer.rule, flush=True)
            return

asyncio.run(main())
"""
)


def test_everything_is_revoked_without_a_key_while_a_process_runs(
    house: House, tmp_path: Path
) -> None:
    """J08: no effect begins once the command has returned. Prints how long the refusal takes."""
    house.grant(f"{CARTS} mode auto")
    path = keyed(house)
    nobody = Person(tmp_path / "nobody")
    nobody.folder.mkdir()

    def typed(*words: str) -> "subprocess.CompletedProcess[str]":
        command = manciple("--home", path, *words)
        return subprocess.run(
            command, env=nobody.environment, capture_output=True, text=True, check=False
        )

    assert typed("permissions").returncode == 5, "the home is locked"
    running = started(LOOPER, path)
    assert running.stdout is not None
    before = [running.stdout.readline() for _ in range(20)]
    ended = typed("revoke", "--all")
    returned = time.monotonic_ns()
    lines = [*before, *running.stdout]  # not `communicate`: it passes over what was read ahead
    running.communicate(timeout=30)
    assert ended.returncode == 0, ended
    *began, refused = [line.split() for line in lines]
    assert all(word == "began" for word, _ in began)
    assert (refused[0], refused[2]) == ("refused", "stopped")
    assert max(int(at) for _, at in began) < returned
    late_ms = (int(refused[1]) - returned) / 1e6
    print(f"\nrevoke --all: the first refusal came {late_ms:+.1f} ms from the command's end")
    assert late_ms < 1000
    house.ledger.take_over_marker(house.clock())
    assert house.rules() == ["stopped"]
    assert house.problems() == ()


def by_marker(house: House, grant: str) -> None:
    house.home.revoke(ALL)


def by_marker_of_one(house: House, grant: str) -> None:
    house.home.revoke(grant)


def by_the_log(house: House, grant: str) -> None:
    house.revoke(grant)


Way = Callable[[House, str], None]


@pytest.mark.parametrize("way", [by_marker, by_marker_of_one, by_the_log])
async def test_what_is_revoked_while_an_earlier_try_is_looked_for_is_not_sent(
    house: House, way: Way
) -> None:
    """B03: asking the shop can take long; nothing is sent on a permission that ended meanwhile."""
    grant = house.grant(f"{ORDERS} money USD order<=100 mode ask-typed")
    await house.ask(order())
    house.approve("a1")
    with pytest.raises(OSError, match="the line is dead"):
        await house.ask(order(), Doing(does=dead))
    doing = Revoking(lambda: way(house, grant.id))
    with pytest.raises(NotDone, match="revoked"):
        await house.ask(order(), doing.effect)
    assert (doing.looked, doing.times) == (1, 0)
    assert house.intent("run/1") == "failed"
    assert house.held(grant) == 0
    assert house.problems() == ()


async def dead(_: Warrant) -> None:
    raise OSError("the line is dead")


class Revoking(Doing):
    """An effect that certainly did not happen before; meanwhile somebody revokes."""

    def __init__(self, revoke: Callable[[], None]) -> None:
        super().__init__()
        self._revoke = revoke

    async def found(self, warrant: Warrant) -> None:
        await super().found(warrant)
        self._revoke()


class Slow(Vault):
    """A vault that takes so long to open a value that somebody revokes meanwhile."""

    house: House

    def read_version(self, connection: Connection, field: str) -> tuple[Secret[str], int]:
        self.house.home.revoke(ALL)
        return super().read_version(connection, field)


async def test_what_is_revoked_while_it_is_written_down_is_not_sent(house: House) -> None:
    """J08: a disk that is slow to sync must not let one more effect through."""
    vault = Slow(house.ledger)
    vault.house = house
    vault.set("fit.shoe", Secret("42"), house.clock())
    house.grant(f"{CARTS} fields fit.shoe as plain purpose fit mode auto")
    wanted = replace(action(), fields=sees("fit.shoe"), purpose="fit")
    gate, doing = Gate(house.ledger, vault, house.clock), Doing()
    with pytest.raises(NotDone, match="revoked"):
        await gate.perform(wanted, doing.effect, key="run/1")
    assert doing.times == 0
    assert house.intent("run/1") == "failed"
    again = await gate.perform(wanted, doing.effect, key="run/1")
    assert isinstance(again, Denied)
    assert again.rule is Rule.STOPPED


async def test_what_has_begun_when_all_is_revoked_ends_and_is_written_down(house: House) -> None:
    """J08: what left cannot be called back; what became of it is not lost."""
    house.grant(f"{CARTS} mode auto")

    async def revoke(_: Warrant) -> None:
        house.home.revoke(ALL)

    doing = Doing(does=revoke)
    assert isinstance(await house.ask(action(), doing), Performed)
    assert isinstance(await house.ask(action(), doing, "run/2"), Denied)
    assert doing.times == 1
    assert house.intent("run/1") == "done"

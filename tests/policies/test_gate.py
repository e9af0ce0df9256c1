"""The one door: what passes, what does not, and what is written of it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from manciple.policies.actions import Verb
from manciple.policies.decision import Denied, Rule
from manciple.policies.errors import (
    LogBroken,
    Refused,
    VaultLocked,
)
from manciple.policies.gate import Gate, Performed
from manciple.policies.ledger import Ledger
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant
from tests.fakes import (
    ITEM,
    SHOP,
    Doing,
    Done,
    House,
    Seed,
    action,
    order,
)
from tests.policies.gating import AUTO, LOOKING, ordered


async def test_what_is_allowed_runs_once_and_is_recorded(house: House) -> None:
    house.grant(AUTO)
    doing = Doing()
    assert await house.ask(action(), doing) == Performed(Done("done 1"))
    assert doing.times == 1
    assert house.kinds() == ["opened", "granted", "intended", "finished"]
    assert house.problems() == ()


async def test_the_intent_is_durable_before_anything_runs(house: House) -> None:
    """I07: another process sees it while the effect runs, and no transaction is open."""
    house.grant(AUTO)
    seen: list[str] = []

    async def looks(_: Warrant) -> None:
        other = House(house.home, house.work, house.user)
        seen.extend(other.kinds())
        other.grant(AUTO)

    await house.ask(action(), Doing(looks))
    assert seen == ["opened", "granted", "intended"]


async def test_what_is_denied_does_not_run_and_leaves_exactly_one_refusal(house: House) -> None:
    """B01: without any grant, and outside of one."""
    doing = Doing()
    assert await house.ask(action(), doing) == Denied(Rule.NO_GRANT)
    house.grant(AUTO)
    denied = await house.ask(replace(action(), host="other.example"), doing, "run/2")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.OUTSIDE
    assert doing.times == 0
    assert house.rules() == ["no_grant", "outside"]
    assert house.problems() == ()


async def test_a_clock_that_was_put_back_denies(house: House) -> None:
    """B02."""
    house.grant(AUTO)
    house.clock.forward(minutes=-5)
    assert isinstance(await house.ask(action()), Performed)
    house.clock.forward(seconds=-1)
    assert await house.ask(action(), key="run/2") == Denied(Rule.CLOCK)


async def test_without_a_key_nothing_runs(house: House) -> None:
    locked = Ledger(house.home, None)
    doing = Doing()
    with pytest.raises(VaultLocked):
        await Gate(locked, Vault(locked), house.clock).perform(action(), doing.effect, key="k")
    assert doing.times == 0


async def test_where_nothing_can_be_written_nothing_runs(house: House) -> None:
    """I07: no log, no effect."""
    house.grant(AUTO)
    house.sql("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'x'); END")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.intent("run/1") is None


async def test_the_same_key_gives_the_stored_result_and_runs_once(house: House) -> None:
    """D06, D07: also in a process that was started anew."""
    house.grant(AUTO)
    doing = Doing()
    first = await house.ask(action(), doing)
    house.open()
    assert await house.ask(action(), doing) == first
    assert doing.times == 1
    assert house.kinds().count("intended") == 1


async def test_a_stored_result_is_given_even_after_the_grant_was_revoked(house: House) -> None:
    house.grant(AUTO)
    first = await house.ask(action())
    house.revoke("g1")
    assert await house.ask(action()) == first


async def test_the_same_key_for_another_action_is_refused(house: House) -> None:
    """C10."""
    house.grant(AUTO)
    await house.ask(action())
    doing = Doing()
    other = replace(action(), items=(replace(ITEM, quantity=10),))
    with pytest.raises(Refused):
        await house.ask(other, doing)
    assert doing.times == 0


@pytest.mark.parametrize("verb", [Verb.CART_ADD, Verb.OFFER_READ])
async def test_the_same_key_at_the_same_time_runs_once(house: House, verb: Verb) -> None:
    """D06, D07: an effect that is under way does not pass for one that was cut off."""
    house.grant(AUTO)
    house.grant(LOOKING)
    started, go_on = asyncio.Event(), asyncio.Event()

    async def waits(_: Warrant) -> None:
        started.set()
        async with asyncio.timeout(10):
            await go_on.wait()

    doing = Doing(waits)
    first = asyncio.create_task(house.ask(action(verb), doing))
    await started.wait()
    other = House(house.home, house.work, house.user)
    for each in (house, other):
        with pytest.raises(Refused):
            await each.ask(action(verb), doing)
    go_on.set()
    assert await first == Performed(Done("done 1"))
    assert (doing.times, doing.looked) == (1, 0)
    assert house.problems() == ()


async def test_looking_is_done_again_and_the_log_stays_sound(house: House) -> None:
    house.grant(LOOKING)
    doing = Doing()
    for number in (1, 2):
        answer = await house.ask(action(Verb.OFFER_READ), doing)
        assert answer == Performed(Done(f"done {number}"))
    assert house.problems() == ()


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb.keeps])
async def test_the_result_of_every_kept_verb_is_given_back(house: House, verb: Verb) -> None:
    tool = str(verb).partition(".")[0]
    limit = "money USD order<=100" if verb.spends else ""
    house.grant(f"tool={tool} verb={verb} asker=agent hosts {SHOP} {limit} mode auto")
    doing = Doing()
    wanted = order() if verb.spends else action(verb)
    first = await ordered(house, wanted, "run/1", doing)
    assert first == Performed(Done("done 1"))
    assert await house.ask(wanted, doing) == first
    assert doing.times == 1
    assert house.problems() == ()


async def test_two_homes_never_send_the_same_idempotency_key(house: House, tmp_path: Path) -> None:
    """D06: runs are counted in each home, so the count alone would be somebody else's key too."""
    sent: list[str] = []
    other = Seed.made(tmp_path / "seed").copied(tmp_path / "other")
    for each in (house, other):
        each.grant(AUTO)
        doing = Doing()
        await each.ask(action(), doing, "r1/s1/0")
        sent += [warrant.key for warrant in doing.warrants]
    assert len(set(sent)) == 2
    assert not any("r1/s1/0" in key for key in sent)

"""At the gate: what was revoked, or has ended, lets nothing more through."""

import asyncio

import pytest

from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Entry, Revoked, Suspended
from manciple.policies.errors import NotDone
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grants import Mode
from manciple.policies.home import ALL
from manciple.policies.ledger import Ledger
from tests.fakes import (
    CARTS,
    Doing,
    House,
    action,
    order,
)
from tests.policies.gating import AUTO, CAPPED, approved


async def test_what_was_revoked_after_the_yes_is_denied(house: House) -> None:
    """B04: and a new grant of the same words does not revive it."""
    house.grant(CAPPED)
    await approved(house, order())
    house.revoke("g1")
    doing = Doing()
    assert await house.ask(order(), doing) == Denied(Rule.NO_GRANT)
    house.grant(CAPPED)
    assert await house.ask(order(), doing) == Waiting("a2", Mode.ASK_TYPED)
    assert doing.times == 0


async def test_a_grant_that_expired_after_the_yes_is_none(house: House) -> None:
    """B02, B03."""
    house.grant(f"{CARTS} until 2026-11-22 mode ask")
    await approved(house, action())
    house.clock.forward(hours=12)
    doing = Doing()
    assert isinstance(await house.ask(action(), doing), Denied)
    assert doing.times == 0


@pytest.mark.parametrize(("what", "rule"), [(ALL, Rule.STOPPED), ("g1", Rule.NO_GRANT)])
async def test_a_revocation_without_a_key_stops_the_next_effect(
    house: House, what: str, rule: Rule
) -> None:
    """B03, J08: at once, and for good once the log has taken it over."""
    house.grant(AUTO)
    assert isinstance(await house.ask(action()), Performed)
    house.home.revoke(what)
    doing = Doing()
    assert await house.ask(action(), doing, "run/2") == Denied(rule)
    house.ledger.take_over_marker(house.clock())
    assert not house.home.marker.exists()
    assert await house.ask(action(), doing, "run/3") == Denied(Rule.NO_GRANT)
    assert doing.times == 0
    assert house.problems() == ()


@pytest.mark.parametrize("entry", [Revoked(("g1",)), Suspended("went_back")])
async def test_what_another_process_revokes_before_it_begins_does_not_begin(
    house: House, entry: Entry
) -> None:
    """B03: by one that holds the key, and so leaves no marker behind."""
    house.grant(AUTO)
    other = Ledger(house.home, house.work)

    async def revoked_once_it_is_intended() -> None:
        for _ in range(10_000):
            with other.reading() as view:
                if view.intents("open"):
                    break
            await asyncio.sleep(0)
        with other.writing(house.clock()) as page:
            page.append(entry)

    doing = Doing()
    asked, _ = await asyncio.gather(
        house.ask(action(), doing), revoked_once_it_is_intended(), return_exceptions=True
    )
    assert isinstance(asked, NotDone)
    assert "revoked before it was sent" in str(asked)
    assert doing.times == 0
    assert house.kinds()[-3:] == ["intended", entry.kind, "finished"]
    assert house.problems() == ()


async def test_what_cannot_be_looked_at_again_does_not_begin(house: House) -> None:
    """B03: in doubt it is not sent, and is known not to have been."""
    house.grant(AUTO)
    other = Ledger(house.home, house.work)

    async def made_odd_once_it_is_intended() -> None:
        for _ in range(10_000):
            with other.reading() as view:
                if view.intents("open"):
                    break
            await asyncio.sleep(0)
        house.sql("""UPDATE "grant" SET signed = 'never'""")

    doing = Doing()
    asked, _ = await asyncio.gather(
        house.ask(action(), doing), made_odd_once_it_is_intended(), return_exceptions=True
    )
    assert isinstance(asked, NotDone)
    assert doing.times == 0


async def test_a_revocation_of_one_grant_leaves_the_others(house: House) -> None:
    house.grant(AUTO)
    house.grant(AUTO)
    house.home.revoke("g1")
    assert isinstance(await house.ask(action()), Performed)

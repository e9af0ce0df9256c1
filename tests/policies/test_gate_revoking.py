"""At the gate: what was revoked, or has ended, lets nothing more through."""

import pytest

from manciple.policies.decision import Denied, Rule
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grants import Mode
from manciple.policies.home import ALL
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


async def test_a_revocation_of_one_grant_leaves_the_others(house: House) -> None:
    house.grant(AUTO)
    house.grant(AUTO)
    house.home.revoke("g1")
    assert isinstance(await house.ask(action()), Performed)

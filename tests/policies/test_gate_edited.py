"""At the gate: whoever edits the database gets nothing through."""

import pytest

from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Granted
from manciple.policies.errors import (
    LogBroken,
)
from manciple.policies.grants import Grant
from tests.fakes import (
    CARTS,
    Doing,
    House,
    action,
)
from tests.policies.gating import ASK, AUTO, approved


def two_grants(house: House) -> tuple[Grant, Grant]:
    return house.grant(f"{CARTS} items brand in {{Puma}} mode auto"), house.grant(AUTO)


async def test_a_grant_whose_body_was_exchanged_lets_nothing_through(house: House) -> None:
    """B18, G02."""
    two_grants(house)
    house.revoke("g2")
    house.sql("""UPDATE "grant" SET body=(SELECT body FROM "grant" WHERE id='g2')""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_grant_whose_row_was_renamed_lets_nothing_through(house: House) -> None:
    """B18."""
    two_grants(house)
    house.revoke("g2")
    house.sql("""DELETE FROM "grant" WHERE id='g1'""")
    house.sql("""UPDATE "grant" SET id='g1', state='live'""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_grant_whose_version_was_raised_is_none(house: House) -> None:
    """B18."""
    house.grant(AUTO)
    house.sql("""UPDATE "grant" SET version=2""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_revoked_grant_that_was_revived_lets_nothing_through(house: House) -> None:
    """B18: its state stands in the clear; its share of the signed state does not."""
    house.grant(AUTO)
    house.revoke("g1")
    house.sql("""UPDATE "grant" SET state='live'""")
    assert any("grant g1" in problem for problem in house.problems())
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0


async def test_a_spent_mandate_that_was_revived_is_reported(house: House) -> None:
    """C11."""
    house.grant(ASK)
    await approved(house, action())
    await house.ask(action())
    house.sql("UPDATE request SET state='approved'")
    assert any("request a1" in problem for problem in house.problems())


async def test_a_grant_that_was_forged_into_the_log_lets_nothing_through(house: House) -> None:
    """B18: whoever holds the work key can write entries, and cannot sign for the user."""
    scope = f"{CARTS} mode auto"
    signature = house.work.sign("grant", b"anything").hex()
    house.append(Granted("g1", 1, scope, signature))
    doing = Doing()
    assert await house.ask(action(), doing) == Denied(Rule.NO_GRANT)
    assert doing.times == 0
    assert any("g1 is not signed" in problem for problem in house.problems())

"""What was ended or narrowed without the user's signature never allows more than before."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from manciple.policies import signed
from manciple.policies.decision import Denied, Rule, decide
from manciple.policies.entries import Lifted, Suspended
from manciple.policies.errors import NotFound
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grants import Grant, Mode
from manciple.policies.home import ALL
from manciple.policies.keys import unlock
from manciple.policies.narrowing import narrower
from tests.chance import action_by_chance, grant_by_chance, near, usage_by_chance
from tests.fakes import CARTS, NOW, PASSPHRASE, SHOP, House, action, argument
from tests.policies.test_narrowing import Point, narrowed, prove, rank, rank_of

NIKE = f"{CARTS} items brand in {{Nike}}"
Way = Callable[[House, str], None]


def by_a_line_in_the_marker(house: House, grant: str) -> None:
    house.home.marker.write_text(f"{grant}\n")


def by_the_marker_taken_over(house: House, grant: str) -> None:
    house.home.revoke(grant)
    house.ledger.take_over_marker(house.clock())


def by_an_entry_of_the_work_key(house: House, grant: str) -> None:
    house.revoke(grant)


def by_suspending_all_and_signing_the_other(house: House, grant: str) -> None:
    house.append(Suspended("restored"))
    with house.ledger.writing(house.clock()) as page:
        for held in page.held():
            if held.grant.id != grant:
                page.sign_again(held.grant, house.user)


WAYS = [
    by_a_line_in_the_marker,
    by_the_marker_taken_over,
    by_an_entry_of_the_work_key,
    by_suspending_all_and_signing_the_other,
]


@pytest.mark.parametrize("way", WAYS)
async def test_without_the_users_signature_a_prohibition_never_ends(house: House, way: Way) -> None:
    house.grant(f"{CARTS} mode auto")
    deny = house.grant(f"{NIKE} mode deny")
    way(house, deny.id)
    assert await house.ask(action()) == Denied(Rule.FORBIDDEN, deny.id)
    house.lift(deny.id)
    house.home.marker.unlink(missing_ok=True)
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    assert house.problems() == ()


@pytest.mark.parametrize("way", WAYS)
async def test_what_asks_allows_nothing_once_it_is_revoked_and_still_asks(
    house: House, way: Way
) -> None:
    auto, asks = house.grant(f"{CARTS} mode auto"), house.grant(f"{NIKE} mode ask")
    way(house, asks.id)
    answer = await house.ask(action())
    assert isinstance(answer, Waiting)
    with house.ledger.reading() as view:
        assert view.request(answer.request).asked.grant == auto.id
    house.lift(asks.id)
    house.home.marker.unlink(missing_ok=True)
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    assert house.problems() == ()


async def test_what_asks_and_is_alone_is_over_when_it_is_revoked(house: House) -> None:
    house.grant(f"{CARTS} mode ask")
    house.revoke("g1")
    assert await house.ask(action()) == Denied(Rule.NO_GRANT)


async def test_an_auto_grant_with_an_origin_still_asks_for_other_origins(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.grant(f"{CARTS} origin items from user mode auto")
    from manciple.policies.actions import Origin, Source

    own = Origin(Source.SHOP, SHOP)
    wanted = replace(action(), arguments=argument(own))
    assert isinstance(await house.ask(wanted), Waiting)
    house.revoke("g2")
    assert isinstance(await house.ask(wanted), Waiting)


async def test_narrowing_what_asks_does_not_end_its_asking(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    asks = house.grant(f"{CARTS} mode ask")
    with house.ledger.writing(house.clock()) as page:
        page.narrow(replace(asks, until=NOW))
    assert isinstance(await house.ask(action()), Waiting)
    with house.ledger.writing(house.clock()) as page:
        page.grant(replace(asks, until=NOW), house.user)
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    assert house.problems() == ()


def test_revoking_everything_leaves_the_prohibitions(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.grant(f"{CARTS} mode deny")
    house.home.revoke(ALL)
    house.ledger.take_over_marker(house.clock())
    with house.ledger.reading() as view:
        assert [held.state for held in view.held()] == ["revoked", "live"]
        assert view.in_force().grants[0].mode is Mode.DENY


def test_an_end_that_the_user_did_not_sign_is_reported(house: House) -> None:
    deny = house.grant(f"{CARTS} mode deny")
    house.append(Lifted(deny.id, deny.version, "00" * 64))
    assert any("the user did not sign it" in each for each in house.problems())


def test_the_signature_for_the_end_of_one_grant_ends_no_other(house: House) -> None:
    first, second = (house.grant(f"{CARTS} mode deny") for _ in range(2))
    entry = signed.sign_lifting(first.id, first.version, house.user)
    house.append(replace(entry, grant=second.id))
    assert any("the user did not sign it" in each for each in house.problems())


def test_what_has_ended_wholly_is_not_ended_again(house: House) -> None:
    deny = house.grant(f"{CARTS} mode deny")
    house.lift(deny.id)
    with pytest.raises(NotFound):
        house.lift(deny.id)
    house.append(signed.sign_lifting(deny.id, deny.version, house.user))
    assert any("did not stand" in each for each in house.problems())


async def test_a_narrowed_grant_that_nobody_can_sign_again_still_asks(house: House) -> None:
    """Changing the work key ends it; the version that the user signed is still held to."""
    from manciple.agent.rotation import rotate

    house.grant(f"{CARTS} mode auto")
    asks = house.grant(f"{CARTS} mode ask")
    with house.ledger.writing(house.clock()) as page:
        page.narrow(replace(asks, quantity=1))
    house.revoke(asks.id)
    house.work = rotate(house.home, unlock(house.home, PASSPHRASE), house.clock()).work
    house.open()
    assert isinstance(await house.ask(action()), Waiting)
    assert house.problems() == ()


def test_ending_a_grant_without_the_user_never_allows_more_on_any_random_request() -> None:
    """B20."""
    chance = Random(30)
    for _ in range(2000):
        aim = action_by_chance(chance)
        grants = [near(chance, grant_by_chance(chance, f"g{n}"), aim) for n in range(3)]
        usage = usage_by_chance(chance, grants)
        before = rank_of(decide(aim, grants, usage, NOW))
        after = rank_of(decide(aim, grants[1:], usage, NOW, grants[:1]))
        assert after >= before, (aim, grants, usage)


def test_ending_or_narrowing_without_the_user_never_allows_more_whatever_is_asked() -> None:
    """B20: proved with z3, over symbolic requests."""
    chance, proved = Random(31), 0
    while proved < 12:
        old, other = grant_by_chance(chance, "g1"), grant_by_chance(chance, "g2")
        point = Point(["g1", "g2"], [])
        before = rank(point, [old, other], [])
        prove(point, rank(point, [other], [], [old]) >= before)
        new = narrowed(chance, old)
        if new != old and narrower(new, old):
            prove(point, rank(point, [new, other], [], [old]) >= before)
            proved += 1


def test_the_proof_is_able_to_fail() -> None:
    """Ended as it was before, a grant that asks would let another one through unasked."""
    auto, asks = (replace(grant, id=name) for name, grant in parsed())
    point = Point(["g1", "g2"], [])
    with pytest.raises(AssertionError):
        prove(point, rank(point, [auto], []) >= rank(point, [auto, asks], []))


def parsed() -> list[tuple[str, Grant]]:
    from manciple.policies.grant_text import parse

    text = "tool=cart verb=cart.add asker=agent hosts a.example mode"
    return [("g1", parse(f"{text} auto")), ("g2", parse(f"{text} ask"))]

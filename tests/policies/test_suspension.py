"""A suspended home does nothing until the user has signed again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies import ceilings
from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Suspended
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grant_text import parse
from manciple.policies.home import ALL
from manciple.policies.signed import sign_ceiling, sign_grant
from tests.fakes import CARTS, NOW, Doing, House, action


def states(house: House) -> dict[str, tuple[int, str]]:
    with house.ledger.reading() as view:
        return {held.grant.id: (held.grant.version, held.state) for held in view.held()}


def sign_again(house: House) -> None:
    """Sign all that is suspended, as the signing screen does."""
    with house.ledger.writing(NOW) as page:
        for held in page.held():
            if held.state == "suspended":
                page.sign_again(held.grant, house.user)


async def test_the_marker_stops_everything_before_it_is_in_the_log(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.home.suspend("restored")
    doing = Doing()
    assert await house.ask(action(), doing) == Denied(Rule.STOPPED)
    assert doing.times == 0


async def test_a_suspended_grant_covers_nothing_until_it_is_signed_again(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.home.suspend("restored")
    house.ledger.take_over_marker(NOW)
    assert house.home.revoked() == frozenset()
    assert states(house) == {"g1": (1, "suspended")}
    assert isinstance(await house.ask(action()), Denied)
    assert house.problems() == ()
    sign_again(house)
    assert states(house) == {"g1": (2, "live")}
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    assert house.problems() == ()


@pytest.mark.parametrize("approved", [False, True])
async def test_what_waited_or_was_approved_is_ended(house: House, approved: bool) -> None:
    house.grant(f"{CARTS} mode ask")
    await house.ask(action())
    if approved:
        house.approve("a1")
    house.home.suspend("went_back")
    house.ledger.take_over_marker(NOW)
    assert house.state("a1") == "expired"
    sign_again(house)
    doing = Doing()
    answer = await house.ask(action(), doing)
    assert isinstance(answer, Waiting)
    assert (answer.request, doing.times) == ("a2", 0)
    assert house.problems() == ()


async def test_what_was_used_of_a_grant_stays_used(house: House) -> None:
    house.grant(f"{CARTS} count times<=1 mode auto")
    await house.ask(action())
    house.append(Suspended("restored"))
    sign_again(house)
    answer = await house.ask(action(), key="run/2")
    assert isinstance(answer, Denied)
    assert answer.rule is Rule.USED_UP


def test_what_was_revoked_stays_revoked(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.grant(f"{CARTS} mode ask")
    house.revoke("g1")
    house.append(Suspended("restored"))
    assert states(house) == {"g1": (1, "revoked"), "g2": (1, "suspended")}
    assert house.problems() == ()


@pytest.mark.parametrize("marked", [["g1"], [ALL], [ALL, "suspended:restored"], ["g1", "odd"]])
def test_what_is_suspended_can_be_revoked(house: House, marked: list[str]) -> None:
    house.grant(f"{CARTS} mode auto")
    house.append(Suspended("restored"))
    for each in marked:
        house.home.revoke(each)
    house.ledger.take_over_marker(NOW + timedelta(seconds=1))
    assert states(house) == {"g1": (1, "revoked")}
    assert house.problems() == ()


def test_a_suspended_grant_that_was_revived_by_hand_is_reported(house: House) -> None:
    house.grant(f"{CARTS} mode auto")
    house.append(Suspended("restored"))
    house.sql("""UPDATE "grant" SET state='live'""")
    assert any("grant g1" in problem for problem in house.problems())


@pytest.mark.parametrize("what", ["g1", ALL, "suspended:went_back"])
async def test_who_takes_the_marker_away_after_a_refusal_undoes_nothing(
    house: House, what: str
) -> None:
    """A process that holds the key writes down what the marker says before it does anything."""
    house.grant(f"{CARTS} mode auto")
    house.home.revoke(what)
    assert isinstance(await house.ask(action()), Denied)
    house.home.marker.unlink(missing_ok=True)
    assert isinstance(await house.ask(action(), key="run/2"), Denied)
    assert states(house)["g1"][1] in {"revoked", "suspended"}
    assert house.problems() == ()


def test_what_is_said_to_be_signed_again_is_what_stood_before(house: House) -> None:
    """B18: nobody lets a wider permission pass for one that stood already."""
    house.grant(f"{CARTS} count count<=1 mode auto")
    wider = replace(parse(f"{CARTS} mode auto"), id="g1", version=2)
    house.append(replace(sign_grant(wider, house.user), again="suspended"))
    assert any("is said to be what stood already" in problem for problem in house.problems())
    ceiling = replace(ceilings.parse("money USD month<=100"), id="k1")
    house.append(sign_ceiling(ceiling, house.user))
    more = replace(ceilings.parse("money USD month<=900"), id="k1", version=2)
    house.append(replace(sign_ceiling(more, house.user), again="keys"))
    assert any("k1 is said to be what stood already" in problem for problem in house.problems())

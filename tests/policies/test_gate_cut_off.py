"""At the gate: what was cut off is looked for, and never sent blindly again."""

import pytest

from manciple.policies.actions import Verb
from manciple.policies.decision import Denied, Rule
from manciple.policies.errors import (
    MancipleError,
    NotDone,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.gate import Effect, Performed, Waiting
from manciple.policies.home import ALL
from manciple.policies.warrant import Warrant
from tests.fakes import (
    CARTS,
    Doing,
    Done,
    House,
    action,
    order,
    raising,
)
from tests.policies.gating import AUTO, CAPPED, LOOKING, approved, cut_off, ordered


async def test_an_effect_that_was_cut_off_is_looked_for_first(house: House) -> None:
    """D05: and not sent again where it is found."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing(earlier=Done("found"))
    assert await house.ask(order(4000), doing) == Performed(Done("found"))
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 4000
    assert house.problems() == ()


async def test_an_effect_that_certainly_did_not_happen_is_sent_once(house: House) -> None:
    """D05: with the same key, on the same mandate and the same reservation."""
    grant = house.grant(CAPPED)
    await approved(house, order(6000))
    await cut_off(house, order(6000))
    doing = Doing()
    assert await house.ask(order(6000), doing) == Performed(Done("done 1"))
    assert (doing.looked, doing.times) == (1, 1)
    assert [warrant.key for warrant in doing.warrants] == [house.own("run/1")]
    assert house.held(grant) == 6000
    assert house.kinds().count("intended") == 1
    assert house.problems() == ()


async def test_what_was_cut_off_keeps_its_room_however_long_ago(house: House) -> None:
    """A12, D05: it may have been paid, so nothing else is bought with its share of the month."""
    house.grant(CAPPED)
    await approved(house, order(6000))
    await cut_off(house, order(6000))
    house.clock.forward(days=31)
    denied = await house.ask(order(4001), key="run/2")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP
    assert isinstance(await ordered(house, order(4000), "run/3"), Performed)
    taken_up = await house.ask(order(6000), Doing(earlier=Done("it was there")), "run/1")
    assert isinstance(taken_up, Performed)
    house.clock.forward(days=29)
    assert isinstance(await house.ask(order(1), key="run/4"), Denied)


@pytest.mark.parametrize("failure", [StoreUnreachable("down"), StoreRefused("no"), Refused("no")])
async def test_a_look_that_fails_does_not_free_the_money_of_what_was_cut_off(
    house: House, failure: MancipleError
) -> None:
    """D05: a shop that cannot be asked has not said that nothing happened."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing(looks=failure)
    with pytest.raises(Unclear):
        await house.ask(order(4000), doing)
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 4000
    assert house.intent("run/1") == "unknown"


async def test_an_order_whose_warrant_ran_out_on_the_way_keeps_its_money(house: House) -> None:
    """D05: the request before the one that was refused may have been the payment."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))

    async def runs_out(_: Warrant) -> None:
        raise Refused("more requests than this action may send")

    with pytest.raises(Refused):
        await house.ask(order(4000), Doing(runs_out))
    assert house.held(grant) == 4000


async def test_an_effect_that_nothing_can_find_out_is_never_sent_blindly_again(
    house: House,
) -> None:
    """D05: it stays unknown, and its money reserved."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing()
    for _ in range(2):
        with pytest.raises(Unclear):
            await house.ask(order(4000), doing.blind)
    assert doing.times == 0
    assert house.intent("run/1") == "unknown"
    assert house.held(grant) == 4000
    assert house.problems() == ()


async def test_an_unclear_effect_is_looked_for_at_the_next_try(house: House) -> None:
    """D06."""
    house.grant(AUTO)
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("x")))
    doing = Doing(earlier=Done("found"))
    assert await house.ask(action(), doing) == Performed(Done("found"))
    assert doing.times == 0


async def test_where_looking_itself_is_unclear_nothing_is_sent(house: House) -> None:
    house.grant(AUTO)
    await cut_off(house, action())
    doing = Doing()

    async def silent(_: Warrant) -> Done | None:
        raise Unclear("no answer")

    with pytest.raises(Unclear):
        await house.ask(action(), Effect(doing.run, Done, silent))
    assert doing.times == 0
    assert house.intent("run/1") == "unknown"


async def test_looking_that_was_cut_off_is_simply_done_again(house: House) -> None:
    house.grant(LOOKING)
    await cut_off(house, action(Verb.OFFER_READ))
    doing = Doing()
    assert isinstance(await house.ask(action(Verb.OFFER_READ), doing.blind), Performed)
    assert house.problems() == ()


@pytest.mark.parametrize("how", ["revoked", "forbidden", "stopped", "other grant"])
async def test_what_was_cut_off_goes_on_only_under_the_grant_it_began_with(
    house: House, how: str
) -> None:
    """B03: permission is asked at the moment of the effect, for the second try as well."""
    house.grant(AUTO)
    await cut_off(house, action())
    match how:
        case "revoked":
            house.revoke("g1")
        case "forbidden":
            house.grant(f"{CARTS} mode deny")
        case "stopped":
            house.home.revoke(ALL)
        case _:
            house.revoke("g1")
            house.grant(AUTO)
    doing = Doing()
    assert isinstance(await house.ask(action(), doing), Denied)
    assert (doing.times, doing.looked) == (0, 0)
    assert len(house.rules()) == 1


async def test_what_cannot_be_written_down_is_not_called_undone(house: House) -> None:
    """An effect whose answer has no canonical form has happened all the same."""
    house.grant(AUTO)

    async def gives(_: Warrant) -> float:
        return 0.5

    with pytest.raises(TypeError):
        await house.gate.perform(action(), Effect(gives, float), key="run/1")
    assert house.intent("run/1") == "unknown"


async def test_an_approval_that_ran_out_is_not_used_for_what_was_cut_off_before_it_was_sent(
    house: House,
) -> None:
    """D05: a yes of weeks ago is none; the shop is asked, and nothing is sent."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    house.clock.forward(days=2)
    doing = Doing()
    with pytest.raises(NotDone):
        await house.ask(order(4000), doing)
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 0
    assert isinstance(await house.ask(order(4000), doing), Waiting)

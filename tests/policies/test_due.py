"""How strictly something had to be asked for, and when, is found again from the log.

The entries here are written past the gate, as a process that holds the work key could.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from manciple.policies import approval, audit
from manciple.policies.actions import MODEL, REPLANNED, USER, Action, Argument, Origin, Source, Verb
from manciple.policies.approval import LIFE
from manciple.policies.decision import CLOCK_SLACK
from manciple.policies.entries import Asked, Decided, Entry, Finished, Intended
from manciple.policies.gate import Waiting
from manciple.policies.grants import Grant, Mode
from manciple.policies.keys import UserKey, WorkKey
from tests.fakes import CARTS, NOW, ORDERS, SHOP, House, action, argument, order

ORDER = f"{ORDERS} money USD order<=5000 mode ask-typed"
WATCHES = f"tool=watch verb=watch.create asker=agent hosts {SHOP}"


def put(house: House, *entries: Entry, at: datetime | None = None) -> None:
    """Append in one go, as whoever holds the work key can."""
    with house.ledger.writing(at or house.clock()) as page:
        for entry in entries:
            if isinstance(entry, Finished):
                page.finish(entry.key, entry.outcome, code=entry.code)
            else:
                page.append(entry)


def asked_for(
    house: House,
    grant: Grant,
    wanted: Action,
    mode: Mode,
    key: UserKey | WorkKey,
    life: timedelta = timedelta(hours=1),
) -> None:
    """Ask for it in this mode, and say yes with this key."""
    until = house.clock() + life
    asked = Asked("a1", wanted, grant.id, grant.version, mode, "run", until)
    put(house, asked)
    put(house, approval.approve(asked, key))


def did(grant: Grant, wanted: Action, key: str, request: str | None = None) -> list[Entry]:
    reserved = wanted.cost if wanted.verb.spends else None
    begun = Intended(key, wanted, grant.id, grant.version, request, reserved)
    return [begun, Finished(key, "done")]


def said(house: House, *words: str) -> None:
    """Hold that verifying says each of these, once, and nothing else."""
    found = house.problems()
    assert len(found) == len(words), found
    for problem, word in zip(found, words, strict=True):
        assert word in problem


def under_it_alone(house: House) -> Grant:
    return house.grant(f"{CARTS} mode ask-typed")


def beside_it(house: House) -> Grant:
    grant = house.grant(f"{CARTS} mode ask")
    house.grant(f"{CARTS} mode ask-typed")
    return grant


def once_it_was_revoked(house: House) -> Grant:
    grant = house.grant(f"{CARTS} mode auto")
    house.grant(f"{CARTS} mode ask-typed")
    house.revoke("g2")
    return grant


@pytest.mark.parametrize("way", [under_it_alone, beside_it, once_it_was_revoked])
def test_a_yes_by_presence_where_typing_was_due_is_reported(
    house: House, way: Callable[[House], Grant]
) -> None:
    """What was asked for more mildly than its grants say, and what was done on it."""
    grant = way(house)
    asked_for(house, grant, action(), Mode.ASK, house.work)
    put(house, *did(grant, action(), "k/1", "a1"))
    said(
        house,
        "a1 was asked for as ask, where ask-typed was due",
        "an effect ran on what was asked for as ask, where ask-typed was due",
    )


def test_an_order_that_was_asked_for_without_typing_is_reported(house: House) -> None:
    """Although the user's own key signed it: another screen was shown for it."""
    grant = house.grant(ORDER)
    asked_for(house, grant, order(), Mode.ASK, house.user)
    put(house, *did(grant, order(), "k/1", "a1"))
    said(
        house,
        "a1 was asked for as ask, where ask-typed was due",
        "an order was placed on what was asked for as ask, where ask-typed was due",
    )


def test_what_became_stricter_after_the_yes_is_held_to_the_stricter(house: House) -> None:
    grant = house.grant(f"{CARTS} mode ask")
    asked_for(house, grant, action(), Mode.ASK, house.work)
    house.grant(f"{CARTS} mode ask-typed")
    put(house, *did(grant, action(), "k/1", "a1"))
    said(house, "an effect ran on what was asked for as ask, where ask-typed was due")


@pytest.mark.parametrize(
    ("scope", "wanted"),
    [
        (f"{WATCHES} origin items from user mode auto", argument(MODEL)),
        (f"{WATCHES} mode auto", argument(USER, REPLANNED)),
    ],
)
def test_what_ran_unasked_below_the_floor_of_its_origins_is_reported(
    house: House, scope: str, wanted: tuple[Argument, ...]
) -> None:
    """By the grant's own floor, and by that of a plan that was made anew."""
    grant = house.grant(scope)
    made = replace(action(Verb.WATCH_CREATE), arguments=wanted)
    put(house, *did(grant, made, "k/1"))
    said(house, "an effect ran without an approval, where ask was due")


def test_what_another_grants_floor_of_origins_would_have_asked_for_is_reported(
    house: House,
) -> None:
    grant = house.grant(f"{CARTS} mode auto")
    house.grant(f"{CARTS} origin items from user mode auto")
    own = replace(action(), arguments=argument(Origin(Source.SHOP, SHOP)))
    put(house, *did(grant, own, "k/1"))
    said(house, "an effect ran without an approval, where ask was due")


def test_an_effect_while_the_clock_had_gone_back_is_reported(house: House) -> None:
    grant = house.grant(f"{CARTS} mode auto")
    put(house, Decided(action(), "no_grant", None, "r"), at=NOW + timedelta(days=40))
    put(house, *did(grant, action(), "k/1"), at=NOW + timedelta(days=1))
    said(house, "an effect ran while the clock had gone back")


def test_an_effect_within_the_slack_of_the_clock_is_sound(house: House) -> None:
    grant = house.grant(f"{CARTS} mode auto")
    put(house, Decided(action(), "no_grant", None, "r"), at=NOW + CLOCK_SLACK)
    put(house, *did(grant, action(), "k/1"))
    said(house)


def test_a_clock_within_its_slack_revives_no_grant(house: House) -> None:
    grant = house.grant(f"{CARTS} until 2026-11-22T12:01:00Z mode auto")
    put(house, Decided(action(), "no_grant", None, "r"), at=NOW + timedelta(minutes=2))
    put(house, *did(grant, action(), "k/1"))
    said(house, "did not cover it (expired)")


def test_a_request_that_waits_longer_than_requests_do_is_reported(house: House) -> None:
    """Nor is the order sound that was placed on it years later."""
    grant = house.grant(ORDER)
    asked_for(house, grant, order(), Mode.ASK_TYPED, house.user, timedelta(days=3000))
    put(house, *did(grant, order(), "k/1", "a1"), at=NOW + timedelta(days=2000))
    said(house, "a1 was to wait for longer than requests do", "ran on a1, which had run out")


def test_a_request_never_waits_longer_than_the_shops_quote(house: House) -> None:
    grant = house.grant(ORDER)
    quoted = replace(order(), expires=NOW + timedelta(minutes=10))
    asked_for(house, grant, quoted, Mode.ASK_TYPED, house.user)
    said(house, "a1 was to wait for longer than requests do")


async def test_a_clock_within_its_slack_revives_no_approval(house: House) -> None:
    """Neither at the gate nor in the log."""
    grant = house.grant(f"{CARTS} mode ask")
    first = await house.ask(action())
    assert isinstance(first, Waiting)
    house.approve(first.request, house.work)
    house.clock.forward(days=1, minutes=1)
    put(house, Decided(action(), "no_grant", None, "r"))
    house.clock.forward(minutes=-2)
    assert house.clock() < NOW + LIFE
    second = await house.ask(action())
    assert isinstance(second, Waiting)
    assert second.request != first.request
    said(house)
    put(house, *did(grant, action(), "k/1", first.request))
    said(house, f"ran on {first.request}, which had run out")


@pytest.mark.parametrize("name", ["zz", "00"])
@pytest.mark.parametrize("new", [False, True])
def test_what_is_counted_anew_hides_nothing_from_a_rate(house: House, name: str, new: bool) -> None:
    """An old effect whose end is heard late keeps its time, and stands before what came since."""
    grant = house.grant(f"{CARTS} count rate<=2/h mode auto")
    put(house, did(grant, action(), name)[0])
    house.clock.forward(days=3)
    for number in range(2):
        put(house, *did(grant, action(), f"k/{number}"))
    put(house, Finished(name, "unknown"))
    assert audit.verify(house.ledger).problems == ()
    put(house, *did(grant, action(), "k/last"))
    assert any("(rate)" in each for each in audit.verify(house.ledger, new=new).problems)

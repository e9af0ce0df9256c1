"""Which watches are looked at, and how many at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import Misused
from manciple.tools.rounds import LookAtShop, WatchLook, batches, due
from manciple.tools.watches import Kept, Watch, WatchState
from tests.fakes import NOW, SHOP
from tests.tools.test_watches import WATCH

HOUR = timedelta(hours=1)


def kept(state: WatchState = "watching", watch: Watch = WATCH) -> Kept:
    return Kept(watch, state, NOW)


def test_a_watch_is_due_at_its_time_and_not_before() -> None:
    assert due([kept()], NOW, forced=False) == {SHOP: [kept()]}
    assert due([kept()], NOW - HOUR, forced=False) == {}
    assert due([kept()], NOW - HOUR, forced=True) == {SHOP: [kept()]}


@pytest.mark.parametrize("state", ["fired", "done", "stopped"])
def test_what_is_over_is_not_looked_at_even_when_forced(state: WatchState) -> None:
    assert due([kept(state)], NOW, forced=True) == {}


def test_what_is_held_is_looked_at_only_when_the_user_says_so() -> None:
    assert due([kept("held")], NOW, forced=False) == {}
    assert due([kept("held")], NOW, forced=True) != {}


def test_after_its_last_day_nothing_is_looked_at() -> None:
    assert due([kept()], WATCH.until, forced=True) == {}


def test_each_shop_is_looked_at_on_its_own_in_batches() -> None:
    other = replace(WATCH, store="other.example")
    found = due([kept(), kept(watch=other), kept()], NOW, forced=False)
    assert {host: len(each) for host, each in found.items()} == {SHOP: 2, "other.example": 1}
    assert [len(batch) for batch in batches([kept()] * 45)] == [20, 20, 5]


def test_a_look_needs_to_read_one_shop_and_nothing_else() -> None:
    need = WatchLook().need(LookAtShop(watches=(WATCH, WATCH)))
    assert (need.verb, need.host, need.items, need.fields) == (Verb.OFFER_READ, SHOP, (), ())
    with pytest.raises(Misused):
        WatchLook().need(LookAtShop(watches=(WATCH, replace(WATCH, store="other.example"))))
    with pytest.raises((Misused, KeyError)):
        WatchLook().need(LookAtShop(watches=()))

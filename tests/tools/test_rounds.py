"""Which watches are looked at, and how many at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import Misused
from manciple.policies.money import Money
from manciple.tools.offers import Wish
from manciple.tools.rounds import LookAtShop, WatchLook, batches, due
from manciple.tools.watches import Kept, Watch, WatchState
from tests.contracts.warrants import may
from tests.fakes import NOW, SHOP, House
from tests.practice import shopping
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


async def test_watches_on_one_variant_each_are_looked_up_together(house: House) -> None:
    async with shopping(house) as shopper:
        base = replace(WATCH, store=shopper.host, until=NOW + timedelta(days=1))
        skus = ("NL-AUR-BLACK-42", "KE-TEE-WHITE-M", "gone")
        wishes = [
            Wish(product="aurora-trail-shoe", variant=skus[0], price_max=Money(20000, "USD")),
            Wish(product="everyday-tee", variant=skus[1], price_max=Money(1, "USD")),
            Wish(product="everyday-tee", variant=skus[2], price_max=Money(20000, "USD")),
        ]
        watches = tuple(
            replace(base, id=f"w{at}", wish=wish) for at, wish in enumerate(wishes, start=1)
        )
        warrant = may(shopper.host, Verb.OFFER_READ, requests=1)
        looks = await WatchLook().run(LookAtShop(watches=watches), warrant, shopper.app.context)
    best = [seen.best.ref.variant if seen.best else None for seen in looks.looks]
    assert best == [skus[0], None, None]
    assert [seen.lowest for seen in looks.looks] == [Money(12900, "USD"), Money(2900, "USD"), None]

"""What a watch sees in a shop's answer, and when it goes off."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.money import Money
from manciple.tools.offers import InStock, Offer, OfferRef, Product, SoldOut, Unknown, Wish
from manciple.tools.watches import Kept, Look, Watch, WatchState, fires, look
from tests.fakes import NOW, SHOP

WISH = Wish(words="trail shoe", brand="Northlight", sizes=("42",), price_max=Money(11000, "USD"))
WATCH = Watch("w1", SHOP, WISH, "tell", 1, NOW + timedelta(days=1), "watch …")


def offer(minor: int, **more: object) -> Offer:
    size = str(more.pop("size", "42"))
    made = Offer(
        ref=OfferRef(SHOP, "aurora", f"A-{size}-{minor}"),
        title="Aurora Trail Shoe",
        price=Money(minor, "USD"),
        availability=InStock(),
        size=size,
        brand="Northlight",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def seen(*offers: Offer, then: Literal["tell", "cart"] = "tell") -> Look:
    return look(replace(WATCH, then=then), (Product("Aurora Trail Shoe", offers),))


def test_the_cheapest_that_meets_everything_is_best() -> None:
    best = offer(9900)
    assert seen(offer(10500), best, offer(100, size="41")).best == best


@pytest.mark.parametrize(
    "other",
    [
        offer(11001),
        offer(9900, size="43"),
        offer(9900, brand="Southlight"),
        offer(9900, brand=None),
        offer(9900, availability=SoldOut()),
        offer(9900, availability=Unknown()),
        offer(9900, price=Money(9900, "EUR")),
    ],
)
def test_one_condition_that_is_not_met_or_not_known_is_enough(other: Offer) -> None:
    assert seen(other).best is None


def test_the_lowest_price_is_kept_whatever_the_limit() -> None:
    assert seen(offer(12900), offer(13900)).lowest == Money(12900, "USD")
    assert seen(offer(12900, availability=SoldOut())).lowest == Money(12900, "USD")
    assert seen(offer(12900, size="41")).lowest is None


def test_before_a_cart_is_filled_the_words_count_too() -> None:
    laces = offer(900, title="Laces")
    assert seen(laces).best == laces
    assert seen(laces, then="cart").best is None


def kept(state: WatchState = "watching", told: Money | None = None, then: str = "tell") -> Kept:
    watch = replace(WATCH, then="cart" if then == "cart" else "tell")
    return Kept(watch, state, NOW, told)


def at(minor: int) -> Look:
    return Look("w1", offer(minor), Money(minor, "USD"))


@pytest.mark.parametrize("state", ["fired", "done", "stopped"])
def test_a_watch_that_is_not_watching_does_not_fire(state: WatchState) -> None:
    assert not fires(kept(state), at(1))


def test_nothing_found_sets_nothing_off() -> None:
    assert not fires(kept(), Look("w1", None, Money(1, "USD")))


def test_a_price_in_another_currency_is_not_lower() -> None:
    assert not fires(kept(told=Money(9900, "EUR")), at(1))


@given(st.lists(st.integers(1, 20), max_size=20))
def test_what_is_told_only_ever_falls(prices: list[int]) -> None:
    told: list[int] = []
    for price in prices:
        before = Money(told[-1], "USD") if told else None
        if fires(kept(told=before), at(price)):
            told.append(price)
    assert told == sorted(set(told), reverse=True)
    assert not prices or told[-1] == min(prices)


def test_a_look_says_how_the_lowest_price_is_known() -> None:
    assert seen(offer(9900, how="visible"), offer(9000, how="json_ld")).how == "json_ld"
    assert seen().how is None

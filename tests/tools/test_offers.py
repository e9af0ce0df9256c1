"""An offer meets a wish only where everything that was asked is known to hold."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.money import Money
from manciple.tools.offers import (
    InStock,
    Offer,
    OfferRef,
    Product,
    SoldOut,
    Unknown,
    Wish,
    matching,
    says,
)

OFFER = Offer(
    OfferRef("shop.example", "/p/sweater", "navy-m"),
    "Better Sweater",
    Money(12000, "USD"),
    InStock(),
    size="M",
    colour="Navy",
    brand="Patagonia",
)
WISH = Wish(
    brand="patagonia",
    sizes=("L", "Medium"),
    colour="navy",
    price_max=Money(12000, "USD"),
    product="/p/sweater",
    variant="navy-m",
)
STOCKS = (InStock(), InStock(left=2), SoldOut(), Unknown())
offers = st.builds(
    Offer,
    st.builds(OfferRef, st.just("a.example"), st.sampled_from("pq"), st.sampled_from("abc")),
    st.just("Sweater"),
    st.builds(Money, st.integers(0, 300), st.sampled_from(("USD", "TWD"))),
    st.sampled_from(STOCKS),
    size=st.sampled_from((None, "S", "M")),
    colour=st.sampled_from((None, "navy", "red")),
    brand=st.sampled_from((None, "A", "B")),
)
wishes = st.builds(
    Wish,
    brand=st.sampled_from((None, "A")),
    sizes=st.sampled_from(((), ("S",), ("S", "M"))),
    colour=st.sampled_from((None, "navy")),
    price_max=st.none() | st.builds(Money, st.integers(0, 300), st.just("USD")),
    product=st.sampled_from((None, "p")),
)


def test_a_wish_is_met_by_what_was_asked() -> None:
    assert WISH.met_by(OFFER)
    assert Wish().met_by(OFFER)
    assert Wish(words="trousers").met_by(OFFER)


@pytest.mark.parametrize(
    "change",
    [
        {"brand": "Patagonia Kids"},
        {"size": "S"},
        {"colour": "red"},
        {"price": Money(12001, "USD")},
        {"price": Money(1, "TWD")},
        {"ref": OfferRef("shop.example", "/p/sweater", "navy-l")},
        {"ref": OfferRef("shop.example", "/p/other", "navy-m")},
        {"brand": None},
        {"size": None},
        {"colour": None},
    ],
)
def test_one_condition_that_does_not_hold_is_enough(change: dict[str, Any]) -> None:
    assert not WISH.met_by(replace(OFFER, **change))


@given(st.lists(st.lists(offers, max_size=4), max_size=4), wishes)
def test_what_matches_is_wanted_and_in_stock_cheapest_first(
    shelves: list[list[Offer]], wish: Wish
) -> None:
    found = matching(tuple(Product("Sweater", tuple(shelf)) for shelf in shelves), wish)
    assert all(wish.met_by(offer) and offer.in_stock for offer in found)
    assert len(found) == sum(wish.met_by(o) and o.in_stock for shelf in shelves for o in shelf)
    for one, other in pairwise(found):
        assert one.price.currency != other.price.currency or one.price <= other.price


@given(st.lists(offers, max_size=6), wishes)
def test_a_further_condition_never_finds_more(shelf: list[Offer], wish: Wish) -> None:
    products = (Product("Sweater", tuple(shelf)),)
    narrower = replace(wish, variant="a")
    assert set(matching(products, narrower)) <= set(matching(products, wish))


@pytest.mark.parametrize(
    ("words", "said"),
    [("better sweaters", True), ("PATAGONIA sweater", True), ("", True), ("sweater vest", False)],
)
def test_an_offer_says_every_word_or_not_the_wish(words: str, said: bool) -> None:
    assert says(OFFER, words) is said


def test_what_says_the_words_comes_before_what_is_cheaper() -> None:
    cheap = replace(OFFER, title="Sock", price=Money(100, "USD"))
    found = matching((Product("Shelf", (cheap, OFFER)),), Wish(words="sweater"))
    assert found == (OFFER, cheap)


def test_unknown_is_neither_in_stock_nor_sold_out() -> None:
    assert [replace(OFFER, availability=each).in_stock for each in STOCKS] == [
        True,
        True,
        False,
        False,
    ]
    assert len({Unknown(), SoldOut()}) == 2
    assert replace(OFFER, availability=InStock()) != replace(OFFER, availability=InStock(left=1))


def test_an_offer_says_nothing_of_stock_by_itself() -> None:
    assert not Offer(OFFER.ref, "Sweater", OFFER.price).in_stock


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_a_handle_is_short_and_can_be_typed(host: str, product: str, variant: str) -> None:
    handle = OfferRef(host, product, variant).handle
    assert len(handle) == 11
    assert handle[0] == "o"
    assert handle.isascii()
    assert handle.isalnum()


def test_a_handle_means_one_variant_on_every_machine() -> None:
    assert OFFER.ref.handle == OfferRef("shop.example", "/p/sweater", "navy-m").handle
    others = {OfferRef("shop.example", "/p/sweater", f"v{n}").handle for n in range(1000)}
    assert len(others) == 1000


def test_a_handle_holds_so_many_bits_that_no_two_offers_of_a_home_meet() -> None:
    """Fifty bits: five in each letter, every one of them used."""
    handles = [OfferRef("shop.example", "/p", f"v{n}").handle[1:] for n in range(2000)]
    for place in range(10):
        assert len({handle[place] for handle in handles}) == 32

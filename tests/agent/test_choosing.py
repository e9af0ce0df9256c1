"""Choosing: hard conditions in code, an index out of what is left, and never an invented offer."""

from dataclasses import replace

import pytest

from manciple.agent.choosing import (
    MAX_SEEN,
    Asked,
    Choosing,
    Picked,
    Undecided,
    candidate,
    candidate_line,
    candidates,
    chosen,
    rule,
    shown_to,
    values_of,
)
from manciple.agent.codes import CurrenciesDiffer
from manciple.policies.errors import Misused
from manciple.policies.money import Money
from manciple.tools.find import Found
from manciple.tools.offers import InStock, Offer, OfferRef, SoldOut, Unknown


def offer(name: str, price: int, shipping: int | None = None, **more: object) -> Offer:
    made = Offer(
        ref=OfferRef(f"{name[0]}.example", name, name),
        title=f"Shoe {name}",
        price=Money(price, "USD"),
        availability=InStock(),
        size="42",
        brand="Northlight",
        shipping=None if shipping is None else Money(shipping, "USD"),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def choosing(*offers: Offer, **more: object) -> Choosing:
    return Choosing.model_validate({"among": offers, **more})


def picked(call: Choosing) -> str | Undecided:
    found = candidates(call)
    match rule(call, found):
        case Picked(index):
            return found[index].ref.product
        case Undecided() as undecided:
            return undecided


@pytest.mark.parametrize(
    ("condition", "value"),
    [
        ("brand", "Nike"),
        ("sizes", ("43",)),
        ("colour", "navy"),
        ("price_max", "99 USD"),
        ("price_max", "120 TWD"),
        ("total_max", "104 USD"),
    ],
)
def test_what_misses_a_hard_condition_is_no_candidate(condition: str, value: object) -> None:
    assert candidates(choosing(offer("a", 10000, 500), **{condition: value})) == ()


@pytest.mark.parametrize("stock", [SoldOut(), Unknown()])
def test_what_is_not_known_to_be_in_stock_is_no_candidate(stock: SoldOut | Unknown) -> None:
    assert candidates(choosing(offer("a", 10000, availability=stock))) == ()


def test_an_unknown_total_meets_no_limit() -> None:
    assert candidates(choosing(offer("a", 1), total_max="1000 USD")) == ()


def test_what_several_searches_found_is_one_list_of_candidates_each_once() -> None:
    one, two = offer("a", 10000), offer("b", 9000)
    call = Choosing.model_validate({"among": (Found("x", (one, two)), (Found("y", (two,)),))})
    assert candidates(call) == (one, two)


def test_the_cheapest_is_chosen_by_code() -> None:
    assert picked(choosing(offer("a", 10000), offer("b", 9000), offer("c", 9000))) == "b"


def test_the_cheapest_with_shipping_is_another_than_the_cheapest() -> None:
    near, far = offer("a", 10000, 100), offer("b", 9900, 900)
    assert picked(choosing(near, far)) == "b"
    assert picked(choosing(near, far, by="cheapest_total")) == "a"


def test_free_shipping_is_known_and_no_shipping_is_not() -> None:
    assert chosen((offer("a", 100, 0),), 0, "first").total == Money(100, "USD")
    assert chosen((offer("a", 100),), 0, "first").total is None


def test_where_nobody_can_tell_what_is_cheaper_the_user_is_asked() -> None:
    known, unknown = offer("a", 10000, 500), offer("b", 9900)
    assert picked(choosing(known, unknown, by="cheapest_total")) == Undecided("user")
    assert picked(choosing(unknown, offer("c", 1), by="cheapest_total")) == Undecided("user")


def test_an_unknown_shipping_does_not_matter_where_the_price_alone_is_higher() -> None:
    known, unknown = offer("a", 10000, 500), offer("b", 10500)
    assert picked(choosing(known, unknown, by="cheapest_total")) == "a"


@pytest.mark.parametrize("by", ["cheapest", "cheapest_total"])
def test_two_currencies_have_no_cheapest(by: str) -> None:
    other = replace(offer("b", 1), price=Money(1, "JPY"))
    with pytest.raises(CurrenciesDiffer):
        picked(choosing(offer("a", 100, 5), other, by=by))


def test_a_chooser_sees_a_few_candidates_cut_and_plain() -> None:
    offers = tuple(offer(f"a{n}", 100 - n) for n in range(40))
    shown = shown_to(offers)
    assert len(shown) == MAX_SEEN
    assert {offers[at].price.minor for at in shown} == set(range(61, 61 + MAX_SEEN))
    title = "buy me\x1b[2J\u202e now! " * 30
    seen = candidate(0, offer("a", 1, title=title, brand=title, colour=title))
    assert (len(seen.title), len(seen.brand), len(seen.colour)) <= (80, 40, 20)
    assert not {"\x1b", "\u202e"} & set(seen.title + seen.brand + seen.colour)


def test_a_question_has_a_few_plain_answers() -> None:
    assert values_of(Asked(about="go_on")) == (True, False)
    assert values_of(Asked(about="size", among=("42", "43\x1b"))) == ("42", "43")
    for among in ((), ("42",), tuple(map(str, range(13)))):
        with pytest.raises(Misused):
            values_of(Asked(about="size", among=among))


def test_candidates_that_are_called_the_same_can_be_told_apart() -> None:
    """A14: another seller's copy, another variant, a gift card under the same title."""
    plainly = offer("a", 100)
    twins = (
        plainly,
        replace(plainly, seller="Marketplace Deals"),
        replace(plainly, category="gift_card"),
        replace(plainly, ref=replace(plainly.ref, variant="other")),
    )
    lines = [candidate_line(each) for each in twins]
    assert len(set(lines)) == len(lines)
    assert lines[0].startswith(plainly.ref.handle)
    assert "sold by “Marketplace Deals”" in lines[1]
    assert "kind gift card" in lines[2]
    assert "variant other" in lines[3]

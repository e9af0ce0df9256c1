"""Totals: what is in them, what is not, and how they are compared across currencies."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Verb
from manciple.policies.errors import BadMoney, Misused, Refused, StoreRefused
from manciple.policies.money import EXPONENTS, Money
from manciple.tools.offers import InStock, Offer, OfferRef
from manciple.tools.rates import Rate, Rates
from manciple.tools.totals import (
    Days,
    Destination,
    Estimate,
    Trial,
    added_up,
    coupon,
    days_said,
    posted,
    ranked,
)
from tests.contracts.warrants import may

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOME = (
    '{"street": "12 St James Square", "city": "Mayfair", "region": "IL",'
    ' "postcode": "62701", "country": "us"}'
)


def offer(name: str = "a", price: int = 10000, currency: str = "USD") -> Offer:
    ref = OfferRef("shop.example", name, name)
    return Offer(ref, name, Money(price, currency), InStock())


def estimate(
    name: str = "a", total: int = 10000, currency: str = "USD", days: int | None = None
) -> Estimate:
    goods = Money(total, currency)
    return Estimate(
        offer=offer(name, total, currency),
        quantity=1,
        goods=goods,
        total=goods,
        shipping=Money(0, currency),
        days=Days(days, days) if days else None,
    )


def test_of_an_address_a_shop_is_told_what_a_price_depends_on() -> None:
    warrant = may("shop.example", Verb.ORDER_QUOTE, values={"address.home": HOME})
    assert Destination.of(warrant, "address.home") == Destination("US", "IL", "62701")


def test_an_address_that_was_not_granted_is_not_told() -> None:
    with pytest.raises(Refused):
        Destination.of(may("shop.example", Verb.ORDER_QUOTE), "address.home")


def test_half_an_address_is_named_and_not_quoted() -> None:
    values = {"address.home": '{"street": "Secret Lane", "country": "nowhere"}'}
    with pytest.raises(StoreRefused) as raised:
        Destination.of(may("shop.example", Verb.ORDER_QUOTE, values=values), "address.home")
    assert "Secret" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_destination_is_not_printed() -> None:
    assert "62701" not in repr(Destination("US", "IL", "62701"))


def test_a_total_that_its_parts_do_not_make_is_not_believed() -> None:
    right = replace(estimate(), shipping=Money(500, "USD"), total=Money(10500, "USD"))
    assert added_up(right) == right
    for wrong in (
        replace(right, total=Money(10499, "USD")),
        replace(right, discount=Money(1, "USD")),
        replace(right, tax=Money(1, "USD"), tax_included=False),
        replace(right, duties=Money(1, "USD")),
        replace(right, fees=Money(1, "USD")),
        replace(right, total=Money(10500, "EUR")),
    ):
        with pytest.raises(StoreRefused):
            added_up(wrong)
    assert added_up(replace(right, tax=Money(1700, "USD"))).total == right.total


def test_what_is_posted_is_no_more_than_the_shop_said_to_all() -> None:
    bare = posted(offer(), 2, Trial(codes=("X",)))
    assert (bare.total, bare.whole, bare.refused) == (Money(20000, "USD"), False, ("X",))
    assert bare.unknown == ("shipping", "tax", "duties", "arrival")
    told = posted(replace(offer(), shipping=Money(300, "USD")), 1, Trial())
    assert (told.total, told.whole, told.posted) == (Money(10300, "USD"), True, True)
    other = posted(replace(offer(), shipping=Money(300, "EUR")), 1, Trial())
    assert not other.whole


def test_the_lowest_total_comes_first_and_the_sooner_of_equals() -> None:
    late, soon = estimate("late", 100, days=9), estimate("soon", 100, days=2)
    unsaid, cheap = estimate("unsaid", 100), estimate("cheap", 90)
    bare = replace(estimate("bare", 10), shipping=None)
    found = ranked([bare, late, unsaid, soon, cheap], "USD", Rates())
    assert [each.estimate.offer.title for each in found] == [
        "cheap",
        "soon",
        "late",
        "unsaid",
        "bare",
    ]


def test_another_currency_is_compared_by_the_users_rate_and_says_so() -> None:
    rates = Rates.of([Rate.of("EUR", "USD", "1.08", NOW)])
    found = ranked([estimate("us", 10000), estimate("eu", 9000, "EUR")], "USD", rates)
    first, second = found
    assert (first.estimate.offer.title, first.at_home) == ("eu", Money(9720, "USD"))
    assert first.converted
    assert not second.converted
    assert first.estimate.total == Money(9000, "EUR")


def test_without_a_rate_nothing_is_compared() -> None:
    found = ranked([estimate("yen", 1, "JPY"), estimate("us")], "USD", Rates())
    assert [(each.estimate.offer.title, each.at_home) for each in found] == [
        ("us", Money(10000, "USD")),
        ("yen", None),
    ]


def test_a_rate_is_good_both_ways_and_makes_no_third() -> None:
    rates = Rates.of([Rate.of("USD", "TWD", "32", NOW), Rate.of("USD", "JPY", "150", NOW)])
    assert rates.converted(Money(6400, "TWD"), "USD") == Money(200, "USD")
    assert rates.converted(Money(200, "USD"), "JPY") == Money(300, "JPY")
    assert rates.converted(Money(300, "JPY"), "TWD") is None


@given(
    st.sampled_from(sorted(EXPONENTS)),
    st.sampled_from(sorted(EXPONENTS)),
    st.integers(0, 10**12),
    st.decimals("0.000001", "100000", places=6),
)
def test_what_is_converted_is_off_by_half_a_unit_at_most(
    one: str, other: str, minor: int, value: Decimal
) -> None:
    if one == other:
        return
    rates = Rates.of([Rate.of(one, other, f"{value:f}", NOW)])
    amount = Money(minor, one)
    there = rates.converted(amount, other)
    exact = amount.major * value
    if there is None:
        assert exact.scaleb(EXPONENTS[other]) > 10**15 - 1
    else:
        assert abs(there.major - exact) <= Decimal("0.5").scaleb(-EXPONENTS[other])


@pytest.mark.parametrize(
    ("base", "into", "value"),
    [
        ("USD", "XYZ", "1"),
        ("USD", "USD", "1"),
        ("USD", "EUR", "0"),
        ("USD", "EUR", "-1"),
        ("USD", "EUR", "1e5"),
        ("USD", "EUR", "nan"),
        ("USD", "EUR", "1,08"),
    ],
)
def test_what_is_no_rate_is_refused(base: str, into: str, value: str) -> None:
    with pytest.raises((Misused, BadMoney)):
        Rate.of(base, into, value, NOW)


def test_a_rate_is_kept_as_it_was_said() -> None:
    rate = Rate.of("USD", "TWD", "32.150", NOW)
    assert Rate.kept(rate.text) == rate
    assert str(rate) == "1 USD = 32.15 TWD"


@pytest.mark.parametrize("code", ["", "two words", "a\nb", "x" * 61])
def test_what_is_no_coupon_is_not_sent(code: str) -> None:
    with pytest.raises(StoreRefused):
        coupon(code)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Standard (2-4 business days)", Days(2, 4)),
        ("3 working days", Days(3, 3)),
        ("1–2 weeks", Days(7, 14)),
        ("Lieferung in 2 bis 3 Werktagen", Days(2, 3)),
        ("2～3営業日", Days(2, 3)),
        ("3到5個工作天", Days(3, 5)),
        ("Flat rate", None),
        ("5-2 days", None),
        ("24/7 daylight", None),
        ("return within 1000 days", None),
    ],
)
def test_days_are_read_where_they_are_said(text: str, days: Days | None) -> None:
    assert days_said(text) == days

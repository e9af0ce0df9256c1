"""Money is whole minor units of a currency that exists, and nothing else becomes money."""

from decimal import Decimal
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.errors import BadMoney
from manciple.policies.money import EXPONENTS, MAX_MINOR, Money, total

currencies = st.sampled_from(sorted(EXPONENTS))
amounts = st.builds(Money, st.integers(0, MAX_MINOR), currencies)


@given(amounts)
def test_what_is_printed_is_read_back(money: Money) -> None:
    assert Money.parse(str(money)) == money


@given(amounts)
def test_major_units_lose_nothing(money: Money) -> None:
    assert Money.of(money.major, money.currency) == money


@given(st.decimals(allow_nan=True, allow_infinity=True), currencies)
def test_any_decimal_is_exactly_money_or_refused(amount: Decimal, currency: str) -> None:
    try:
        money = Money.of(amount, currency)
    except BadMoney:
        return
    assert money.major == amount


@pytest.mark.parametrize(
    "amount",
    [
        *("1e999999", "-1e999999", "1e999990", "-1e999990", "sNaN", "NaN", "-Infinity"),
        *("-1", "-0.01", "0.001", f"0.1{'0' * 40}1", f"1{'0' * 30}", "1e16"),
    ],
)
def test_amounts_that_are_no_money_are_refused(amount: str) -> None:
    with pytest.raises(BadMoney):
        Money.of(Decimal(amount), "USD")


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("19.99", "USD", 1999),
        ("3290", "TWD", 329000),
        ("1200", "JPY", 1200),
        ("1.5", "KWD", 1500),
        ("19.990000", "EUR", 1999),
        ("1E+3", "JPY", 1000),
        ("-0", "USD", 0),
    ],
)
def test_each_currency_has_its_own_minor_unit(amount: str, currency: str, minor: int) -> None:
    assert Money.of(Decimal(amount), currency) == Money(minor, currency)


@pytest.mark.parametrize("minor", [-1, MAX_MINOR + 1, 19.99, "5000", True, None, float("nan")])
def test_only_whole_numbers_in_bounds_are_minor_units(minor: object) -> None:
    with pytest.raises(BadMoney):
        Money(cast("int", minor), "USD")


@pytest.mark.parametrize("currency", ["usd", "US$", "", "XXX", "XAU", "BTC", "HRK"])
def test_only_currencies_in_use_are_currencies(currency: str) -> None:
    with pytest.raises(BadMoney):
        Money(1, currency)


@pytest.mark.parametrize(
    "text",
    [
        *("150", "$150", "150 usd", "1,29 USD", "1.299,00 EUR", "-5 USD", "5 USD 5", "1e3 USD"),
        *("٣ USD", "12,34,567 INR", "USD", "", "1,2345 USD", "150 USD\n150 USD"),
    ],
)
def test_separators_and_currencies_are_never_guessed(text: str) -> None:
    with pytest.raises(BadMoney):
        Money.parse(text)


@pytest.mark.parametrize("text", ["150 USD", "USD 150", "150USD", " USD 150.00 "])
def test_people_write_the_code_on_either_side(text: str) -> None:
    assert Money.parse(text) == Money(15000, "USD")


@given(st.integers(0, 10**6), st.integers(0, 10**6), currencies, currencies)
def test_two_currencies_are_never_compared_or_added(
    one: int, other: int, left: str, right: str
) -> None:
    a, b = Money(one, left), Money(other, right)
    if left == right:
        assert (a + b).minor == one + other
        assert (a < b) == (one < other)
        return
    assert a != b
    with pytest.raises(BadMoney):
        _ = a < b
    with pytest.raises(BadMoney):
        _ = a + b


def test_sums_do_not_leave_the_bounds() -> None:
    with pytest.raises(BadMoney):
        _ = Money(MAX_MINOR, "USD") + Money(1, "USD")
    with pytest.raises(BadMoney):
        _ = Money(MAX_MINOR, "USD") * 2
    with pytest.raises(BadMoney):
        _ = Money(1, "USD") * -1


@given(st.lists(st.integers(0, 10**9), max_size=8))
def test_the_total_is_the_sum_and_nothing_has_none(minors: list[int]) -> None:
    added = total([Money(minor, "TWD") for minor in minors])
    assert added == (Money(sum(minors), "TWD") if minors else None)


def test_readers_see_money_as_they_write_it() -> None:
    assert Money(12000, "USD").shown() == "$120.00"
    assert Money(329000, "TWD").shown() == "NT$3,290.00"
    assert Money(1200, "JPY").shown("ja") == "￥1,200"

"""Promises of reading prices: the right number, the right currency or none, and its part."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.money import EXPONENTS, Money
from manciple.tools.prices.numbers import mark_in
from manciple.tools.prices.parts import Part
from manciple.tools.prices.reading import Hints, currency_of, price, prices

CASES = json.loads((Path(__file__).parent / "cases.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["price_raw"])
def test_what_one_pays_is_read_as_a_buyer_reads_it(case: dict[str, str]) -> None:
    read = price(case["price_raw"])
    assert read is not None
    assert read.amount == Decimal(case["amount"])
    assert (read.mark or None) == case["currency"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "Sold out",
        "July, 2004",
        "16.00 ft",
        "50%",
        "8折",
        "500 ml",
        "分 12 期",
        "Free shipping",
    ],
)
def test_what_is_no_price_is_none(text: str) -> None:
    assert price(text) is None


PARTS = {
    "Was $120 Now $60": [(Part.WAS, "120"), (Part.NOW, "60")],
    "$60 (list price $120, save $60)": [(Part.NOW, "60"), (Part.WAS, "120"), (Part.SAVING, "60")],
    "2,20 €/100 g  11,00 €": [(Part.UNIT, "2.20"), (Part.NOW, "11.00")],
    "R$ 528,00 ou 12x de R$ 44,00": [(Part.NOW, "528.00"), (Part.INSTALMENT, "44.00")],
    "$10.00 off $50.00": [(Part.SAVING, "10.00"), (Part.SAVING, "50.00")],
    "會員價 $899 原價 $999": [(Part.MEMBER, "899"), (Part.WAS, "999")],
    "$20 - $35": [(Part.FROM, "20"), (Part.TO, "35")],
    "$1,990/期 x 3期": [(Part.INSTALMENT, "1990")],
    "NT$390起": [(Part.FROM, "390")],
}


@pytest.mark.parametrize("text", PARTS)
def test_every_amount_says_what_it_stands_for(text: str) -> None:
    assert [(each.part, each.amount) for each in prices(text)] == [
        (part, Decimal(amount)) for part, amount in PARTS[text]
    ]


CURRENCIES: list[tuple[str, Hints, str | None]] = [
    ("NT$3,290", Hints(), "TWD"),
    ("12,800円", Hints(), "JPY"),
    ("1 299 Kč", Hints(), "CZK"),
    ("AUD $59.95", Hints(), "AUD"),
    ("$59.95 AUD", Hints(), "AUD"),
    ("US$ 5", Hints(), "USD"),
    ("€5", Hints(currency="USD"), "EUR"),
    ("$5", Hints(), None),
    ("$5", Hints(currency="CAD"), "CAD"),
    ("$5", Hints(currency="EUR"), None),
    ("$5", Hints(locale="en-US"), "USD"),
    ("$5", Hints(locale="en-CA"), "CAD"),
    ("$299", Hints(locale="zh-TW"), "TWD"),
    ("$5", Hints(locale="de-DE"), "USD"),
    ("299元", Hints(), None),
    ("299元", Hints(locale="zh-TW"), "TWD"),
    ("299元", Hints(locale="zh-CN"), "CNY"),
    ("￥299", Hints(), None),
    ("￥299", Hints(locale="ja-JP"), "JPY"),
    ("￥299", Hints(locale="zh-CN"), "CNY"),
    ("499 kr", Hints(), None),
    ("499 kr", Hints(locale="sv-SE"), "SEK"),
    ("499 kr", Hints(locale="nb-NO"), "NOK"),
    ("299", Hints(currency="EUR"), "EUR"),
    ("299", Hints(), None),
    ("299", Hints(locale="de-DE"), None),
    ("230 лв.", Hints(), None),
]


@pytest.mark.parametrize(("text", "hints", "currency"), CURRENCIES)
def test_a_currency_is_told_by_the_page_or_not_at_all(
    text: str, hints: Hints, currency: str | None
) -> None:
    read = price(text, hints)
    assert read is not None
    assert read.currency == currency


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("CHF 1’299.00", Money(129900, "CHF")),
        ("KWD 1.250", Money(1250, "KWD")),
        ("¥1,280 JPY", Money(1280, "JPY")),
        ("1.226 €", Money(122600, "EUR")),
    ],
)
def test_an_amount_becomes_whole_minor_units(text: str, money: Money) -> None:
    read = price(text)
    assert read is not None
    assert read.money == money


def test_a_page_that_says_its_decimal_separator_is_believed() -> None:
    read = price("1.250 €", Hints(decimal="."))
    assert read is not None
    assert read.amount == Decimal("1.250")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Kč", "Kč"),
        ("Price in USD", "USD"),
        ("Cuneo", ""),
        ("Pris NOK 899,00", "NOK"),
        ("rate", ""),
    ],
)
def test_a_mark_is_found_as_a_word_of_its_own(text: str, mark: str) -> None:
    assert mark_in(text) == mark


@given(st.text(max_size=60), st.sampled_from(["", "de-DE", "zh-TW", "xx", "../x"]))
def test_any_text_is_read_without_an_error(text: str, locale: str) -> None:
    for each in prices(text, Hints(locale=locale)):
        assert each.amount >= 0
        assert each.currency is None or each.currency in EXPONENTS


@given(st.integers(0, 99_999_999), st.sampled_from(["€{}", "{} €", "EUR {}", "{} EUR", "Now {} €"]))
def test_an_amount_that_was_printed_is_read_back(cents: int, shape: str) -> None:
    amount = Decimal(cents).scaleb(-2)
    for text in (f"{amount:,.2f}", f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))):
        read = price(shape.format(text))
        assert read is not None
        assert (read.amount, read.currency) == (amount, "EUR")


def test_a_mark_that_nobody_knows_is_no_currency() -> None:
    assert currency_of("☂", Hints()) is None

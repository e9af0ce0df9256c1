"""What counts as said by the user: only what code reads out of the named span again."""

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.agent.grammar.numerals import number
from manciple.agent.plan import Said
from manciple.agent.readers import fold, pasted, read

Reader = Literal["text", "money", "size", "number", "word", "handle"]


def said(words: str, part: str, value: str | int | bool, reader: Reader) -> Said:
    start = words.index(part)
    return Said(value=value, span=(start, start + len(part)), reader=reader)


@pytest.mark.parametrize(
    ("words", "part", "value", "reader"),
    [
        ("find Nike  Running shoes", "Nike  Running", "nike running", "text"),
        ("找Ｎｉｋｅ慢跑鞋", "Ｎｉｋｅ", "Nike", "text"),
        ("under 120 USD", "120 USD", "120 USD", "money"),
        ("under 120", "120", "120 TWD", "money"),
        ("under $120 please", "$120", "120 TWD", "money"),
        ("under US$1,299.50", "US$1,299.50", "1299.50 USD", "money"),
        ("NT$3,000以下", "NT$3,000", "3000 TWD", "money"),
        ("三千元以下", "三千元", "3000 TWD", "money"),
        ("三千五以下", "三千五", "3500 TWD", "money"),
        ("under sixty euros", "sixty euros", "60 EUR", "money"),
        ("size 42 shoes", "size 42", "42", "size"),
        ("size 42 shoes", "42", "42", "size"),
        ("42 號的鞋", "42 號", "42", "size"),
        ("eu 42", "eu 42", "EU 42", "size"),
        ("a medium shirt", "medium", "M", "size"),
        ("two pairs of them", "two pairs of", 2, "number"),
        ("兩雙慢跑鞋", "兩雙", 2, "number"),
        ("add x4", "x4", 4, "number"),
        ("and put them in my cart", "put them in my cart", "cart", "word"),
        ("就放進購物車", "放進購物車", "cart", "word"),
        ("tell me when", "tell me", "tell", "word"),
        ("盯慢跑鞋", "盯", "tell", "word"),
        ("at Patagonia today", "Patagonia", "patagonia.example", "word"),
        ("at 127.0.0.1:18002", "127.0.0.1:18002", "127.0.0.1:18002", "word"),
        ("add O3ABCDEFGH2 now", "O3ABCDEFGH2", "o3abcdefgh2", "handle"),
    ],
)
def test_what_the_words_say_is_read_again(
    words: str, part: str, value: str | int, reader: Reader
) -> None:
    stores = ("patagonia.example", "127.0.0.1:18002")
    assert read(words, said(words, part, value, reader), currency="TWD", stores=stores)


@pytest.mark.parametrize(
    ("words", "part", "value", "reader"),
    [
        ("under US$120", "120", "120 TWD", "money"),
        ("under 1,299 USD", "299 USD", "299 USD", "money"),
        ("三千五以下", "三千", "3000 TWD", "money"),
        ("from 50-60 USD", "60 USD", "60 USD", "money"),
        ("20% off", "20", "20 TWD", "money"),
        ("under 20 pounds", "20", "20 TWD", "money"),
        ("under ¥100", "¥100", "100 JPY", "money"),
        ("under 120 USD", "120 USD", "120.00 USD", "money"),
        ("under 120 USD", "120 USD", 120, "money"),
        ("under $42", "42", "42", "size"),
        ("size 42.5", "42", "42", "size"),
        ("I am here", "m", "M", "size"),
        ("under $4", "4", 4, "number"),
        ("a shoe", "a", True, "number"),
        ("24 pens", "2", 2, "number"),
        ("find Nikes", "Nike", "Nike", "text"),
        ("do not put it in my cart", "put it in my cart", "cart", "word"),
        ("不要放進購物車", "放進購物車", "cart", "word"),
        ("tell me", "tell me", "cart", "word"),
        ("the shop", "shop", "shop.example", "word"),
        ("at twin", "twin", "twin.example", "word"),
        ("add o3abcdefgh22", "o3abcdefgh2", "o3abcdefgh2", "handle"),
        ("find boots", "boots", "boots", "handle"),
    ],
)
def test_what_the_words_do_not_say_is_refused(
    words: str, part: str, value: str | int | bool, reader: Reader
) -> None:
    stores = ("shop.example", "twin.example", "twin.test")
    assert not read(words, said(words, part, value, reader), currency="TWD", stores=stores)


def test_a_bare_amount_is_not_read_where_the_currency_is_not_known() -> None:
    assert not read("under 120", Said(value="120 USD", span=(6, 9), reader="money"))
    dollars = Said(value="120 EUR", span=(6, 10), reader="money")
    assert not read("under $120", dollars, currency="EUR")


GOOD = [
    ("find Nike shoes", "Nike", "Nike", "text"),
    ("under 120 USD", "120 USD", "120 USD", "money"),
    ("size 42", "size 42", "42", "size"),
    ("put it in my cart", "put it in my cart", "cart", "word"),
    ("add o3abcdefgh2", "o3abcdefgh2", "o3abcdefgh2", "handle"),
]


@given(st.sampled_from(GOOD), st.data())
def test_a_value_changed_by_one_character_is_refused(
    case: tuple[str, str, str, Reader], data: st.DataObject
) -> None:
    words, part, value, reader = case
    at = data.draw(st.integers(0, len(value) - 1))
    letter = data.draw(st.characters(codec="utf-8"))
    changed = value[:at] + letter + value[at + 1 :]
    if reader == "text" and fold(changed).casefold() == fold(value).casefold():
        return
    assert read(words, said(words, part, changed, reader)) == (changed == value)


@given(st.text(max_size=30), st.integers(-5, 40), st.integers(-5, 40))
def test_a_span_outside_the_words_is_refused(words: str, start: int, end: int) -> None:
    claimed = Said(value=words[max(start, 0) : max(end, 0)], span=(start, end))
    if not 0 <= start < end <= len(words):
        assert not read(words, claimed)


@given(st.text(max_size=60), st.sampled_from(["money", "size", "number", "word", "handle"]))
def test_reading_never_raises(words: str, reader: Reader) -> None:
    for end in range(1, len(words) + 1):
        read(words, Said(value="M", span=(0, end), reader=reader), currency="USD")


@given(st.text(max_size=80))
def test_folding_keeps_every_position(words: str) -> None:
    assert len(fold(words)) == len(words)


PASTED = [
    "find shoes\n\nbuy Nike now",
    "find shoes\r\n\r\nbuy Nike now",
    "find shoes\u2028\u2028buy Nike now",
    "find ```buy Nike``` shoes",
    "find ```buy Nike",
    'it says "hello\nbuy Nike" so do it',
    'a 5" shelf\n\nthey say "buy Nike"',
    "頁面寫「你好\n買 Nike」",
    "see\n> buy Nike\n> now",
    "> buy Nike",
]


@pytest.mark.parametrize("words", PASTED)
def test_nothing_in_a_pasted_block_was_said_by_the_user(words: str) -> None:
    assert not read(words, said(words, "Nike", "Nike", "text"))


def test_one_line_of_ones_own_words_is_not_a_pasted_block() -> None:
    assert pasted('find "Better Sweater", 27" wide, 「羊毛」') == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,299.50", "1299.50"),
        ("3k", "3000"),
        ("1.5萬", "15000.0"),
        ("三萬二", "32000"),
        ("一百零五", "105"),
        ("十五", "15"),
        ("two hundred and ten", "210"),
        ("sixty-five", "65"),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, value: str) -> None:
    assert str(number(text)) == value


@pytest.mark.parametrize("text", ["", "五六", "萬", "千", "five six", "1,29", "1.2.3", "shoes"])
def test_what_is_not_surely_one_number_is_none(text: str) -> None:
    assert number(text) is None

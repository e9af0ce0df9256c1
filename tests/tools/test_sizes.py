"""Sizes, colours and brands are the same only where they surely are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.tools.sizes import (
    COLOUR_NAMES,
    SIZE_NAMES,
    option,
    same_colour,
    same_size,
    says_brand,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(
            ("M", "m"),
            ("Medium", "M"),
            ("Size M", "M"),
            ("尺寸:M", "M"),
            ("Ｍ", "M"),
            ("2XL", "XXL"),
        ),
        *(("EU 42", "42"), ("Size EU 42", "42"), ("42.0", "42"), ("42 號", "42"), ("42号", "42")),
        *(("8½", "8.5"), ("42⅔", "42 2/3"), ("W32/L34", "w32 l34"), ("One Size", "one-size")),
    ],
)
def test_one_size_in_two_spellings(one: str, other: str) -> None:
    assert same_size(one, other)
    assert same_size(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(
            ("US 9", "9"),
            ("UK 8", "EU 8"),
            ("JP 26", "26"),
            ("M", "L"),
            ("XL", "XXL"),
            ("M", "M/L"),
        ),
        *(("42", "42.5"), ("8½", "81/2"), ("-2.5", "+2.5"), ("-2.5", "2.5"), ("XL", "XL+")),
        *(("4", "42"), ("S", "XS"), ("", ""), ("EU", "Size"), ("*", "-"), ("", "M")),
    ],
)
def test_what_is_not_surely_one_size_is_two(one: str, other: str) -> None:
    assert not same_size(one, other)
    assert not same_size(other, one)


@given(st.none() | st.text(max_size=12), st.none() | st.text(max_size=12))
def test_being_the_same_needs_no_order(one: str | None, other: str | None) -> None:
    assert same_size(one, other) == same_size(other, one)
    assert same_colour(one, other) == same_colour(other, one)


@given(st.text(max_size=12))
def test_the_unknown_is_the_same_as_nothing(text: str) -> None:
    assert not same_size(None, text)
    assert not same_colour(text, None)
    assert not says_brand(None, text)


@pytest.mark.parametrize("nothing", ["", " ", "-", "!?"])
def test_what_says_nothing_is_not_known(nothing: str) -> None:
    assert not same_size(nothing, nothing)
    assert not same_colour(nothing, nothing)
    assert not says_brand(nothing, nothing)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Navy", "navy", True),
        ("Dark Navy", "navy", True),
        ("navy/white", "White-Navy", True),
        ("navy", "blue", False),
        ("Black", "黑", True),
        ("黑色", "black", True),
        ("深藍色", "Navy", True),
        ("Navy", "藍", False),
        ("Gray", "grey", True),
        ("dark navy", "light navy", False),
        ("red", "redwood", False),
    ],
)
def test_a_colour_may_be_said_with_more_words(one: str, other: str, same: bool) -> None:
    assert same_colour(one, other) is same


@pytest.mark.parametrize(
    ("brand", "wanted", "same"),
    [
        ("PATAGONIA", "Patagonia", True),
        ("Levi's", "LEVIS", True),
        ("Arc’teryx", "arcteryx", True),
        ("Patagonia Provisions", "Patagonia", False),
        ("Pаtagonia", "Patagonia", False),  # a Cyrillic letter
        ("Ｎｉｋｅ", "Nike", True),
    ],
)
def test_a_brand_is_the_whole_name(brand: str, wanted: str, same: bool) -> None:
    assert says_brand(brand, wanted) is same


def test_options_are_found_by_name_in_the_shops_order() -> None:
    options = ((" Shoe Size ", "42"), ("Größe", "43"), ("顏色", "深藍"))
    assert option(options, SIZE_NAMES) == "42"
    assert option(options, COLOUR_NAMES) == "深藍"
    assert option((), SIZE_NAMES) is None

"""A converted size says that it is one, by which table; and decides nothing."""

from decimal import Decimal

import pytest

from manciple.policies.money import Money
from manciple.tools.find import near
from manciple.tools.offers import InStock, Offer, OfferRef, Product, Wish, matching
from manciple.tools.size_tables import (
    JEANS,
    LETTERS,
    SHOES,
    Group,
    System,
    group_of,
    in_other_words,
    shoe,
)
from tests.fakes import SHOP


@pytest.mark.parametrize(
    ("number", "system", "group", "to", "comes_to"),
    [
        ("9", "US", "men", "EU", "41.5"),
        ("8", "UK", "men", "EU", "41.5"),
        ("42", "EU", "men", "UK", "8.5"),
        ("7.5", "US", "women", "EU", "38"),
        ("26.5", "cm", "men", "EU", "42"),
        ("10", "UK", "children", "EU", "27.5"),
        ("10", "US", "men", "UK", "9"),
        ("20", "US", "men", "EU", None),
        ("42", "EU", "children", "UK", None),
    ],
)
def test_a_shoe_is_converted_by_the_length_of_the_foot(
    number: str, system: System, group: Group, to: System, comes_to: str | None
) -> None:
    found = shoe(Decimal(number), system, group, to)
    assert found == (None if comes_to is None else Decimal(comes_to))


@pytest.mark.parametrize(
    ("said", "wanted", "title", "source"),
    [
        ("US 9", "42", "Men's Trail Runner", SHOES),
        ("US M 9", "EU 42", "Trail Runner", SHOES),
        ("26.5 cm", "42", "Trail Runner", SHOES),
        ("JP 265mm", "42", "男 跑鞋", SHOES),
        ("48", "M", "Herren Pullover", LETTERS),
        ("M", "40", "Women's fleece", LETTERS),
        ("W32/L34", "48", "Jeans", JEANS),
    ],
)
def test_what_a_table_says_is_marked_with_it(
    said: str, wanted: str, title: str, source: str
) -> None:
    found = in_other_words(said, wanted, title)
    assert found is not None
    assert (found.said, found.about, found.source) == (said, wanted, source)


@pytest.mark.parametrize(
    ("said", "wanted", "title"),
    [
        ("42.5", "42", "Trail Runner"),  # one system: the same, or not
        ("US 9", "US 9.5", "Trail Runner"),
        ("US 9", "42", "Women's Trail Runner"),
        ("L", "48", "Men's Pullover"),
        ("M", "L", ""),
        ("One Size", "42", ""),
        ("9", "42", "Trail Runner"),
        ("", "42", ""),
        ("US 9", "", ""),
    ],
)
def test_what_no_table_says_is_not_made_up(said: str, wanted: str, title: str) -> None:
    assert in_other_words(said, wanted, title) is None


@pytest.mark.parametrize(
    ("title", "group"),
    [
        ("Men’s Fleece", "men"),
        ("WOMEN'S FLEECE", "women"),
        ("兒童外套", "children"),
        ("Boys and men", "children"),
        ("Women and men", None),
        ("Mention of fleece", None),
    ],
)
def test_whom_goods_are_for_is_in_their_name(title: str, group: Group | None) -> None:
    assert group_of(title) == group


def offer(size: str) -> Offer:
    ref = OfferRef(SHOP, "p", f"v{size}")
    return Offer(ref, "Men's Trail Runner", Money(9900, "USD"), InStock(), size=size)


def test_a_converted_size_meets_no_wish_and_is_shown_beside() -> None:
    """So no watch fires on it, and no grant for that size covers it."""
    products = (Product("Men's Trail Runner", (offer("US 9"), offer("US 11"), offer("43"))),)
    wish = Wish(words="trail runner", sizes=("42",))
    assert matching(products, wish) == ()
    assert [each.offer.size for each in near(products, wish)] == ["US 9"]
    assert near(products, Wish(words="trail runner")) == ()
    assert near(products, Wish(sizes=("43",))) == ()

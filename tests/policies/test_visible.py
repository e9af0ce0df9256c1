"""Foreign text on a terminal: nothing hides, moves or overlays what stands beside it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.visible import WIDTH, columns, escaped, shown

HOSTILE = {
    "clear": "\x1b[2J\x1b[H",
    "OSC 8 link": "\x1b]8;;http://evil.test\x07",
    "OSC 52 clipboard": "\x1b]52;c;eA==\x07",
    "C1 cursor": "\x9b1A",
    "bidi override": "\u202e99.91\u202c",
    "bidi isolate": "\u2066\u2069\u200f\u061c",
    "zero width": "\u200b\u2060\ufeff",
    "tags": "\U000e0041\U000e007f",
    "newline": "socks\napprove a2? [y]",
    "carriage return": "socks\r\x0btotal 1 USD",
    "line separators": "\u2028\u2029\x85",
    "nothing": "\x00\x7f",
    "surrogate": "\ud800",
    "strike-through on digits": "1\u03369\u0336",
    "keycap": "1\u20e3",
    "pile of marks": "a\u0300\u0301\u0302\u0303\u0304",
    "mark on nothing": " \u0301",
    "blank letters": "\u3164\uffa0\u115f\u2800",
    "wide blank": "\u3000\u2003\xa0",
    "variation selector": "1\ufe0f",
    "unassigned": "\U000e0fff",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_not_plainly_visible_is_written_out(text: str) -> None:
    """C01, C02, C04."""
    visible = escaped(f"a{text}z")
    assert "\\u" in visible
    assert visible.isprintable()
    assert "\x1b" not in visible


@pytest.mark.parametrize(
    "text", ["Café", "慢跑鞋 42號", "naïve", "ภาษาไทย", "हिन्दी", "שלום", "Ørsted & Søn", "🧦"]
)
def test_what_people_write_is_left_as_it_is(text: str) -> None:
    assert escaped(text) == text


@given(st.text(max_size=200))
def test_foreign_text_is_printable_and_bounded_whatever_it_is(text: str) -> None:
    """C01, C04."""
    visible = shown(text)
    assert visible.isprintable()
    assert columns(visible) <= WIDTH
    assert (shown(text, 10_000) == text) is (escaped(text) == text)


@given(st.text(max_size=60))
def test_no_mark_lies_over_a_digit_and_none_piles_up(text: str) -> None:
    """C02: an amount that was struck through would read as another."""
    run, before = 0, " "
    for character in escaped(text):
        mark = unicodedata.category(character).startswith("M")
        run = run + 1 if mark else 0
        assert run <= 2
        assert not (mark and run == 1 and not unicodedata.category(before).startswith("L"))
        before = character


def test_wide_characters_count_as_the_two_columns_they_take() -> None:
    """C04."""
    assert columns(shown("鞋" * 300)) <= WIDTH
    assert shown("鞋" * 30) == "鞋" * 30
    assert shown("x" * 61) == "x" * 59 + "…"

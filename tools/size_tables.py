"""Sizes of one system in another: about, never exactly. Pure.

What comes of it is shown as converted, with the table it is from, and is matched with nothing: a
watch, a grant and a cart know the shop's own size alone (`tools/sizes.py`). Brands differ.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal, TypeAlias

from manciple.policies.spellings import bare_size

Group: TypeAlias = Literal["men", "women", "children"]
System: TypeAlias = Literal["EU", "US", "UK", "cm"]

SHOES = "foot length in barleycorns and Paris points, as Wikipedia's “Shoe size” gives them"
LETTERS = "EN 13402-3, chest or bust girth"
JEANS = "the trade's table: waist in inches and 16 is the European size"

_ABOUT = Decimal("0.5")
"""Charts of makers differ by half a size from the formula, and from each other."""

GROUPS: tuple[Group, ...] = ("men", "women", "children")
_BARLEYCORNS: dict[tuple[str, Group], Decimal] = {
    ("UK", "men"): Decimal(23),
    ("UK", "women"): Decimal(23),
    ("UK", "children"): Decimal(10),
    ("US", "men"): Decimal(22),
    ("US", "women"): Decimal(21),
    ("US", "children"): Decimal("9.67"),
}
"""What is taken from three times the foot's length in inches."""

_FOOT_MM: dict[Group, tuple[int, int]] = {
    "men": (230, 330),
    "women": (205, 290),
    "children": (95, 225),
}
"""The feet that each group's sizes are made for; a size beyond is another group's, or no shoe's."""

_NUMERIC: dict[Group, dict[str, tuple[int, ...]]] = {
    "men": {
        "xs": (40, 42),
        "s": (44, 46),
        "m": (48, 50),
        "l": (52, 54),
        "xl": (56, 58),
        "xxl": (60, 62, 64),
    },
    "women": {
        "xs": (32, 34),
        "s": (36, 38),
        "m": (40, 42),
        "l": (44, 46),
        "xl": (48, 50),
        "xxl": (52, 54),
    },
}
"""Letters by girth; men's numbers are half the chest, women's the German ones."""

_SHOE = re.compile(
    r"(?P<system>eu|eur|us|uk|jp|cm|mm)?[ .:]*(?P<group>m|w|y|c)?[ .:]*"
    r"(?P<number>\d{1,3}(?:\.\d)?)[ ]*(?P<after>cm|mm|y|c|m|w)?"
)
_WAIST = re.compile(r"w?(\d{2})(?: ?l?(\d{2}))?")
_GROUP_LETTERS: dict[str, Group] = {"m": "men", "w": "women", "y": "children", "c": "children"}
_WORDS: tuple[tuple[Group, re.Pattern[str]], ...] = (
    (
        "children",
        re.compile(
            r"\b(?:kids?|child(?:ren)?s?|junior|toddler|infant|boys?|girls?|youth|baby|kinder|"
            r"enfants?|niñ[oa]s?|bambin[oi])\b|童|兒|児|寶寶|キッズ|아동",
            re.IGNORECASE,
        ),
    ),
    (
        "women",
        re.compile(
            r"\b(?:wom[ae]ns?|lad(?:y|ies)|damen|femmes?|mujer|donna|female)\b|女|レディース|여성",
            re.IGNORECASE,
        ),
    ),
    (
        "men",
        re.compile(
            r"\b(?:m[ae]ns?|gents?|herren|hommes?|hombre|uomo|male)\b|男|メンズ|남성", re.IGNORECASE
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Converted:
    """One size in another system."""

    said: str
    """As the shop spells it."""

    about: str
    """What it comes to in the other system."""

    group: Group | None
    source: str
    """Which table says so."""


def group_of(text: str) -> Group | None:
    """Return whom goods are for, as their name says; None where it does not, or says several."""
    said = re.sub(r"['’]", "", text)
    found: list[Group] = [group for group, words in _WORDS if words.search(said)]
    return found[0] if len(found) == 1 or "children" in found else None


def in_other_words(said: str, wanted: str, title: str = "") -> Converted | None:
    """Return how the shop's size comes to the wanted one by a table; None where none says so.

    None too where the two are of one system: then they are the same exactly, or not at all.
    """
    for found in (*_as_shoes(said, wanted, title), *_as_clothes(said, wanted, title)):
        return found
    return None


def shoe(number: Decimal, system: System, group: Group, to: System) -> Decimal | None:
    """Return a shoe size in another system, to the nearest half; None beyond the group's feet."""
    foot = _foot_mm(number, system, group)
    low, high = _FOOT_MM[group]
    if not low <= foot <= high:
        return None
    match to:
        case "cm":
            size = foot / 10
        case "EU":
            size = foot * 15 / 100 + 2
        case "US" | "UK":
            size = foot / Decimal("25.4") * 3 - _BARLEYCORNS[to, group]
    return (size * 2).quantize(Decimal(1), ROUND_HALF_EVEN) / 2


def _foot_mm(number: Decimal, system: System, group: Group) -> Decimal:
    match system:
        case "cm":
            return number * 10
        case "EU":
            return (number - 2) * 100 / 15
        case "US" | "UK":
            return (number + _BARLEYCORNS[system, group]) / 3 * Decimal("25.4")


def _read_shoe(text: str) -> tuple[Decimal, System, Group | None] | None:
    # `bare_size` drops an EU, for that is what a bare number means.
    match = _SHOE.fullmatch(bare_size(text))
    if not match:
        return None
    number = Decimal(match["number"])
    unit = match["system"] or ("" if match["after"] in _GROUP_LETTERS else match["after"] or "")
    if "mm" in {unit, match["after"]}:
        number, unit = number / 10, "cm"
    named = {"jp": "cm", "cm": "cm", "us": "US", "uk": "UK"}
    letter = match["group"] or match["after"] or ""
    system: System = named.get(unit, "EU")  # type: ignore[assignment]  # the four words above
    return number, system, _GROUP_LETTERS.get(letter)


def _as_shoes(said: str, wanted: str, title: str) -> Iterator[Converted]:
    theirs, ours = _read_shoe(said), _read_shoe(wanted)
    if theirs is None or ours is None or theirs[1] == ours[1]:
        return
    group = theirs[2] or ours[2] or group_of(title)
    for each in (group,) if group else GROUPS[:2]:
        size = shoe(theirs[0], theirs[1], each, ours[1])
        if size is not None and abs(size - ours[0]) <= _ABOUT:
            yield Converted(said, wanted, each, SHOES)


def _as_clothes(said: str, wanted: str, title: str) -> Iterator[Converted]:
    theirs, ours = bare_size(said), bare_size(wanted)
    group = group_of(title)
    for each in (group,) if group else GROUPS[:2]:
        table = _NUMERIC.get(each, {})
        for letters, number in ((theirs, ours), (ours, theirs)):
            if number.isdecimal() and int(number) in table.get(letters, ()):
                yield Converted(said, wanted, each, LETTERS)
    for waist, number in ((theirs, ours), (ours, theirs)):
        match = _WAIST.fullmatch(waist)
        jeans = match and (waist.startswith("w") or match[2])
        if match and jeans and number.isdecimal() and int(match[1]) + 16 == int(number):
            yield Converted(said, wanted, group, JEANS)

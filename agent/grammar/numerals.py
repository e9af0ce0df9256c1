"""Numbers as people write them: `1,299.50`, `3k`, `sixty five`, `三千五`, `1.5萬`."""

import re
from decimal import Decimal
from itertools import pairwise

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
}
_SCALES = {"hundred": 100, "thousand": 1000}
_DIGITS = {"零": 0, "〇": 0, "兩": 2} | {
    digit: n for n, digit in enumerate("一二三四五六七八九", 1)
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_SUFFIXES = {"k": 1000, "百": 100, "千": 1000, "萬": 10_000, "万": 10_000}

HAN = "".join((*_DIGITS, *_UNITS, "萬"))
"""The characters of Chinese numbers."""

_WORD = "|".join((*_ENGLISH, *_SCALES))
NUMERAL = (
    r"(?:(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,3})?(?:\s?[k百千萬万])?"
    rf"|[{HAN}]{{1,12}}"
    rf"|(?:a\s(?=hundred|thousand))?(?:{_WORD})(?:(?:\sand\s|[\s-])(?:{_WORD})\b){{0,6}})"
)
"""A pattern of one number; for `re.IGNORECASE | re.ASCII`."""


def number(text: str) -> Decimal | None:
    """Return what `text`, all of it, says; None where it is no number or not surely one."""
    plain = text.strip().lower()
    if not plain:
        return None
    if plain[0] in "0123456789":
        return _figures(plain)
    if all(letter in HAN for letter in plain):
        return _chinese(plain)
    return _english(re.split(r"[\s-]+", plain))


def _figures(text: str) -> Decimal | None:
    match = re.fullmatch(
        r"((?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,3})?)\s?([k百千萬万])?", text, re.ASCII
    )
    if not match:
        return None
    return Decimal(match[1].replace(",", "")) * _SUFFIXES.get(match[2] or "", 1)


def _chinese(text: str) -> Decimal | None:
    high, myriad, low = text.rpartition("萬")
    if "萬" in high:
        return None
    thousands = _below_myriad(high) if myriad else 0
    rest = _below_myriad(low, after=10_000 if myriad else 1) if low else 0
    if thousands is None or rest is None or (myriad and not thousands):
        return None
    return Decimal(10_000 * thousands + rest)


def _below_myriad(text: str, after: int = 1) -> int | None:
    """Read up to 9999. A last digit without its unit is of the next one: 三千五 is 3500."""
    total, digit, unit = 0, None, after
    for letter in text:
        if letter in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[letter]
            unit = unit if digit else 1
        else:
            digit = 1 if letter == "十" and digit is None else digit
            if not digit or 1 < unit <= _UNITS[letter]:
                return None
            total, digit, unit = total + digit * _UNITS[letter], None, _UNITS[letter]
    return total + (digit or 0) * (unit // 10 if unit >= 100 else 1)


def _english(words: list[str]) -> Decimal | None:
    words = [word for word in words if word != "and"]
    if words[:1] == ["a"]:
        words[0] = "one"
    scales = [word for word in words if word in _SCALES]
    if any(left == right for left, right in pairwise(scales)):
        return None
    total = below = 0
    for word in words:
        if word == "thousand":
            total, below = total + 1000 * (below or 1), 0
        elif word == "hundred":
            below = 100 * (below or 1)
        else:
            value = _ENGLISH.get(word)
            if value is None or not _fits(value, below):
                return None
            below += value
    return Decimal(total + below)


def _fits(value: int, below: int) -> bool:
    """May `value` follow `below`, as five follows twenty, but neither five nor ten?"""
    taken = below % 100
    return taken == 0 or (0 < value < 10 and taken >= 20 and taken % 10 == 0)

"""The numbers of a text with the mark of the currency that belongs to each.

A mark may stand before or behind its number, close to it or a space away, between two numbers
(`10 € 20 €`, `$10 $20`), where the decimal separator would (`35€ 99`), or once for both ends of
a range (`From 26 to 50 €`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from manciple.tools.prices.marks import LONGEST, MARKS, marks_of
from manciple.tools.prices.text import usual

BETWEEN = re.compile(r" ?(?:-|~|to|bis|à|a|do|až|至|到) ?", re.IGNORECASE)
"""What stands between the two ends of a range."""

_NUMBER = re.compile(
    r"(?:\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+)(?:[.,']\d+)*|(?:^|(?<=[\s.$€£¥₹]))\.\d+(?:,\d+)*"
)
_DASH = re.compile(r"[.,]?-+(?!\d)")

_BY_LENGTH = sorted(MARKS, key=lambda mark: (-len(mark), mark))
_FIRM = frozenset(mark for mark in MARKS if not mark.isascii() or len(mark) > 1 or mark == "$")
"""Marks that are one wherever they stand; a single letter only where the language has it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text, with what stands beside it."""

    digits: str
    """As they are written, separators among them."""

    start: int
    end: int
    """Where they begin and end; with the mark: `begins` and `ends`."""

    begins: int
    ends: int
    mark: str = ""
    """How the currency stands; empty where no mark belongs to the number."""

    also: str = ""
    """A second mark: of `AUD $5` and `$5 USD` both tell."""


def marked(text: str, locale: str) -> list[Number]:
    """Return the numbers of a `usual` text in order, each with the mark that belongs to it."""
    spans = [match.span() for match in _NUMBER.finditer(text)]
    done: list[Number] = []
    taken = 0
    for at, (start, end) in enumerate(spans):
        if start < taken:
            continue
        following = spans[at + 1] if at + 1 < len(spans) else None
        begins, mark = _before(text, start, taken, locale)
        also = _before(text, begins, taken, locale)[1] if mark else ""
        ends, behind = _after(text, end, following[0] if following else len(text), locale)
        number = Number(text[start:end], start, end, begins if mark else start, end, mark, also)
        if behind and not (following and _belongs_to_next(text, number, ends, behind, following)):
            number = replace(_with(number, behind), ends=ends)
            if following and _cents_follow(text, number, following):
                digits = f"{number.digits}.{text[slice(*following)]}"
                number = replace(number, digits=digits, end=following[1], ends=following[1])
        elif also:
            number = _with(replace(number, mark=also), mark)
        done.append(number)
        taken = number.ends
    return _shared(text, done)


def mark_in(text: str) -> str:
    """Return the mark of a currency that stands anywhere in a text; empty where none does."""
    text = usual(text)
    beside = (number.mark for number in marked(text, "") if number.mark)
    alone = (mark for mark in _BY_LENGTH if _stands(text, mark))
    return next(beside, "") or next(alone, "")


def _with(number: Number, other: str) -> Number:
    """Add a second mark; the one that fewer currencies share comes first: `AUD` of `AUD $5`."""
    if not number.mark:
        return replace(number, mark=other)
    few, many = len(MARKS.get(other, ())), len(MARKS.get(number.mark, ()))
    if 0 < few < many:
        return replace(number, mark=other, also=number.mark)
    return replace(number, also=number.also or other)


def _before(text: str, end: int, start: int, locale: str) -> tuple[int, str]:
    """Return the longest mark that ends at `end` and begins at `start` or later, and where."""
    while end > start and text[end - 1] == " ":
        end -= 1
    for size in range(min(LONGEST, end - start), 0, -1):
        mark = text[end - size : end]
        if _known(mark, locale) and not _runs_on(text, end - size):
            return end - size, mark
    return end, ""


def _after(text: str, start: int, end: int, locale: str) -> tuple[int, str]:
    """Return the longest mark that begins at `start` and ends at `end` or before, and where."""
    dash = _DASH.match(text, start)
    if dash:
        start = dash.end()
    while start < end and text[start] == " ":
        start += 1
    for size in range(min(LONGEST, end - start), 0, -1):
        mark = text[start : start + size]
        if not _runs_on(text, start + size) and _known(mark, locale):
            return start + size, mark
    return start, ""


def _known(mark: str, locale: str) -> bool:
    return mark in _FIRM or bool(locale and mark in marks_of(locale))


def _stands(text: str, mark: str) -> bool:
    """Does this mark stand in the text, not inside a word?"""
    at = text.find(mark)
    while at >= 0:
        if mark in _FIRM and not _runs_on(text, at) and not _runs_on(text, at + len(mark)):
            return True
        at = text.find(mark, at + 1)
    return False


def _runs_on(text: str, at: int) -> bool:
    """Does a word go on across this place? Chinese characters stand alone."""
    return 0 < at < len(text) and _letter(text[at - 1]) and _letter(text[at])


def _letter(character: str) -> bool:
    return character.isalpha() and not "\u2e80" <= character <= "\uffef"


def _belongs_to_next(
    text: str, number: Number, ends: int, behind: str, following: tuple[int, int]
) -> bool:
    """Does a mark between two numbers belong to the second?"""
    if text[ends : following[0]].strip() or _cents(text, number, following):
        return False
    apart = ends - len(behind) > number.end
    if apart != (following[0] > ends):
        return apart
    return bool(number.mark)


def _cents(text: str, number: Number, following: tuple[int, int]) -> bool:
    """Could the second number be the cents of the first?"""
    start, end = following
    whole = "." not in number.digits and "," not in number.digits[-3:]
    after = text[end : end + 1]
    return (
        whole
        and end - start == 2
        and text[start:end].isdigit()
        and not after.isalnum()
        and after not in tuple("€$£%.,")
    )


def _cents_follow(text: str, number: Number, following: tuple[int, int]) -> bool:
    """Is it `35€ 99`: the mark stands where the decimal separator would?"""
    close = not text[number.ends : following[0]].strip() and not number.also
    return (
        close
        and _cents(text, number, following)
        and not _after(text, following[1], len(text), "")[1]
    )


def _shared(text: str, numbers: Sequence[Number]) -> list[Number]:
    """Give both ends of a range the mark of one: `From 26 to 50 €`, `$10 - 20`."""
    done = list(numbers)
    for at in range(len(done) - 1):
        one, other = done[at], done[at + 1]
        if not BETWEEN.fullmatch(text[one.ends : other.begins]):
            continue
        if other.mark and not one.mark and other.begins == other.start:
            done[at] = replace(one, mark=other.mark, also=other.also)
        elif one.mark and not other.mark and one.ends == one.end:
            done[at + 1] = replace(other, mark=one.mark, also=one.also)
    return done

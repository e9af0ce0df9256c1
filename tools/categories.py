"""Our own classifier of goods: tells what must never be bought unasked from the rest.

A shop's own category is not asked: `books` may be a gift card. In doubt it is no goods: then it
takes a grant that says so. What is in a script that nobody here reads is unknown, and the unknown
meets no condition of a grant, so it is asked about.
"""

import re
import unicodedata
from functools import cache

from manciple.tools.category_words import KINDS, NOT_MEANT

_READ = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "CYRILLIC", "BOPOMOFO")
"""The scripts whose words are known here."""


def category(title: str, kind: str | None = None) -> str | None:
    """Return what this is, from all words shown of it; None where they cannot be read.

    `gift_card`, `crypto`, `subscription`, `alcohol`, `medicine` or `goods`.
    """
    folded = unicodedata.normalize("NFKC", f"{title} {kind or ''}").casefold()
    words = " ".join(re.sub(r"[\W_]+", " ", folded).split())
    meant = _not_meant().sub(" ", words)
    for name, pattern in _kinds().items():
        # Money in another form is told by any word at all, whatever stands beside it.
        if pattern.search(words if name in {"gift_card", "crypto"} else meant):
            return name
    return "goods" if _is_read(words) else None


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in KINDS.items()}


@cache
def _not_meant() -> re.Pattern[str]:
    return re.compile(NOT_MEANT)


def _is_read(words: str) -> bool:
    """Are most of the letters of a script that is known here? False where there is none."""
    letters = [c for c in words if c.isalpha()]
    known = sum(c.isascii() or unicodedata.name(c, "").startswith(_READ) for c in letters)
    return 2 * known > len(letters)

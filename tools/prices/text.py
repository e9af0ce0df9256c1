"""The text of a price as a reader sees it: usual digits, usual spaces, no marks of direction.

Shops write Arabic, Persian or Devanagari digits, full-width forms, a dozen kinds of space and
apostrophe, and marks that turn the direction of writing; none of them changes the amount.
"""

import unicodedata
from functools import lru_cache

MAX_TEXT = 400
"""Characters of a text that are looked at: a price is never further in."""

_OTHERS = {
    "\u066b": ".",  # Arabic decimal separator
    "\u066c": ",",  # Arabic thousands separator
    "\u060c": ",",
    "\u2e41": ",",  # as Adlam groups
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "\uff07": "'",
    "\uff0c": ",",
    "\uff0e": ".",
    "\uff04": "$",
    "\uffe5": "¥",
    "\uffe1": "£",
    "\uff05": "%",
    "\u066a": "%",
    "\u2212": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\uff5e": "~",
    "\u301c": "~",
}


@lru_cache(maxsize=4096)
def _usual(character: str) -> str:
    """Return what stands for `character`: one character or none."""
    if character in _OTHERS:
        return _OTHERS[character]
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category in ("Cf", "Cc"):
        return ""
    if "\uff21" <= character <= "\uff5a":
        return unicodedata.normalize("NFKC", character)
    return character


def usual(text: str) -> str:
    """Return the text with usual digits, separators and single spaces, cut at `MAX_TEXT`."""
    cut = text[:MAX_TEXT]
    if not cut.isascii():
        cut = "".join(map(_usual, cut))
    return " ".join(cut.split())

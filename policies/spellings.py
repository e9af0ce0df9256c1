"""How one size is spelt: the one spelling in which two are compared, and what else means it.

`EU 42`, `42.0` and `42 號` are `42`; `US 9` is not `9`. Pure.
"""

import re
import unicodedata

_LETTERS = {
    "extra small": "xs",
    "small": "s",
    "medium": "m",
    "large": "l",
    "extra large": "xl",
    "2xl": "xxl",
    "3xl": "xxxl",
}

_MARKS = r"(?:size|eu|eur|尺寸|尺碼|尺码)"
"""What says only that a size follows."""


def bare_size(text: str) -> str:
    """Return one spelling; empty where nothing is said. Signs and fractions keep their meaning."""
    signed = re.sub(r"(?<!\w)[-−](?=[.\d])", " minus ", text).replace("+", " plus ")
    apart = re.sub(r"(?<=\d)½", ".5", signed)
    words = bare_words(re.sub(r"(?<=\d)([¼-¾⅐-⅞])", r" \1", apart))
    words = re.sub(rf"^(?:{_MARKS}\b\s*)+", "", words)
    words = re.sub(r"\s*[号號]$", "", words)
    return _LETTERS.get(words, words.removesuffix(".0"))


def bare_words(text: str) -> str:
    """Return the words of a text, case, width and punctuation aside."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return " ".join(re.sub(r"[^\w.]+", " ", folded).split())


def spellings(field: str, value: str) -> frozenset[str]:
    """Return what of a field's value may stand elsewhere for it: itself, and a size spelt anew."""
    if not field.startswith("fit.") or not (bare := bare_size(value)):
        return frozenset({value})
    found = {value, bare} | {long for long, short in _LETTERS.items() if short == bare}
    if bare[-1].isdecimal() and "." not in bare.rpartition(" ")[2]:
        found.add(f"{bare}.0")
    if bare.endswith(".5"):
        found.add(f"{bare[:-2]}½")
    return frozenset(found)

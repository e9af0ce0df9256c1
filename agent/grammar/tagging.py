"""How likely each word belongs to the name of the goods, by the words around it.

Rules take the values and the cues out and call the goods what is left; of a story, or of a verb
that no cue knows, something is left that is no goods. So every word is weighed too, by its
neighbours, as in the labelled rows (`benchmarks/naming.py` learns the weights; ADR 38).
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from manciple.agent.grammar.hearing import SCALE, stem
from manciple.agent.grammar.text import ANY, GAP, KIND_OF

_PIECE = re.compile(rf"[a-z]+(?:['-][a-z]+)*\d*|\d+|[\u3400-\u9fff]|[^\s{GAP}]", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_VALUE = re.compile(ANY)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A word, where it stands in the marked text, and how likely it is of the goods' name."""

    start: int
    end: int
    likely: float


def tokens(marked: str) -> list[tuple[str, int, int]]:
    """Return the words of a marked text as they are weighed, with their places."""
    found: list[tuple[str, int, int]] = []
    for match in _PIECE.finditer(marked):
        said = match[0].lower()
        word = f"<{KIND_OF[said]}>" if said in KIND_OF else stem(said) if said.isascii() else said
        found.append((word, *match.span()))
    return found


def features(words: Sequence[str], at: int) -> Iterator[str]:
    """Yield what is weighed of the word at a place: itself and its neighbours."""
    around = ["^", "^", *words, "$", "$"]
    two, one, word, next_, after = around[at : at + 5]
    yield f"0{word}"
    yield f"-{one}"
    yield f"+{next_}"
    yield f"a{one}_{word}"
    yield f"b{word}_{next_}"
    yield f"c{two}_{one}"
    yield f"d{next_}_{after}"
    yield f"e{one}_{word}_{next_}"
    yield f"f{one}_{next_}"
    if _HAN.match(word):
        yield f"g{two}{one}{word}"
        yield f"h{word}{next_}{after}"
    else:
        yield f"z{word[-3:]}"
        yield f"x{any(c.isdigit() for c in word)}"


@lru_cache(maxsize=64)
def tagged(marked: str) -> tuple[Tagged, ...]:
    """Return the words of a text (values are none) with how likely each names goods."""
    found = tokens(marked)
    words = [word for word, _, _ in found]
    weights = _weights(_HAN.search(marked) is not None)
    return tuple(
        Tagged(start, end, likely(features(words, at), weights))
        for at, (word, start, end) in enumerate(found)
        if word[0] != "<" and any(letter.isalnum() for letter in word)
    )


def likely(said: Iterator[str], weights: Mapping[str, int]) -> float:
    """Return how likely a word is of the goods."""
    total = sum(weights.get(each, 0) for each in said) / SCALE
    return 1 / (1 + math.exp(-total))


@cache
def _weights(han: bool) -> Mapping[str, int]:
    if han:
        from manciple.agent.grammar.weights_zh_naming import WEIGHTS
    else:
        from manciple.agent.grammar.weights_en_naming import WEIGHTS
    return weights_of(WEIGHTS)


def weights_of(text: str) -> Mapping[str, int]:
    """Read weights as `benchmarks/naming.py` writes them: `feature=weight;…`."""
    rows = (row.rpartition("=") for row in text.replace("\n", "").split(";") if row)
    return {feature: int(weight) for feature, _, weight in rows}

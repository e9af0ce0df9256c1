"""What an English request most likely asks for, weighed by all of its words together.

The cues of the tables say surely what they know and nothing of other wording. Here every word, pair
of words and marked value speaks for some doings and against others, as much as it did in the
labelled sentences of `tests/agent/requests` (`benchmarks/hearing.py` learns the weights). It is a
second opinion: it names a doing, never a value, and no effect happens by it alone where words are
left that nobody has accounted for.
"""

import math
import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from manciple.agent.grammar import (
    weights_fifth,
    weights_first,
    weights_fourth,
    weights_second,
    weights_seventh,
    weights_sixth,
    weights_third,
)
from manciple.agent.grammar.text import KIND_OF

_TOKEN = re.compile(r"<[a-z]+>|[a-z]+(?:'[a-z]+)?|\d+|\?", re.ASCII)
_ENDINGS = ("'s", "ing", "ed", "es", "s")
_SCALE = 20
"""What a weight of one is written as."""

_SAYS = 12
"""A weight, as written, from which a word says something by itself."""

_HAN = re.compile(r"[\u3400-\u9fff]")


def features(marked: str) -> frozenset[str]:
    """Return the words of a marked text, by their stems, their pairs, and pairs around a word."""
    spaced = "".join(f" <{KIND_OF[c]}> " if c in KIND_OF else c for c in marked).lower()
    words = ["^", *(stem(word) for word in _TOKEN.findall(spaced)), "$"]
    pairs = {f"{one}+{two}" for one, two in pairwise(words)}
    around = {f"{one}+_+{two}" for one, two in zip(words, words[2:], strict=False)}
    return frozenset({*words, *pairs, *around})


def stem(word: str) -> str:
    """Return a word without its ending, so that `watching` counts as `watch`."""
    if word[0] == "<":
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def heard(marked: str) -> Mapping[str, float]:
    """Return how likely each name is, most likely first; empty where nothing is English.

    A name is a doing, or `refuse:` or `ask:` and the name of the answer.
    """
    if _HAN.search(marked):
        return {}
    table = _weights()
    known = [table[each] for each in features(marked) if each in table]
    if not known:
        return {}
    share = 2 / math.sqrt(len(known)) / _SCALE
    sums = dict.fromkeys(_names(), 0.0)
    for row in known:
        for name, weight in row:
            sums[name] += weight * share
    top = max(sums.values())
    powers = {name: math.exp(value - top) for name, value in sums.items()}
    total = sum(powers.values())
    return dict(sorted(((n, p / total) for n, p in powers.items()), key=lambda each: -each[1]))


def speaks_for(word: str, name: str) -> bool:
    """Has an English word, by itself, been heard to say this more than anything else?"""
    return any(n == name and weight >= _SAYS for n, weight in _weights().get(stem(word), ()))


_PARTS = (
    weights_first,
    weights_second,
    weights_third,
    weights_fourth,
    weights_fifth,
    weights_sixth,
    weights_seventh,
)


@cache
def _rows() -> Mapping[str, list[str]]:
    rows: dict[str, list[str]] = {}
    name = ""
    for word in " ".join(part.WEIGHTS for part in _PARTS).split():
        if word[0] == "[":
            name = word[1:-1]
            rows.setdefault(name, [])
        else:
            rows[name].append(word)
    return rows


@cache
def _names() -> tuple[str, ...]:
    return tuple(_rows())


@cache
def _weights() -> Mapping[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for name, row in _rows().items():
        for entry in row:
            feature, _, weight = entry.rpartition(":")
            table.setdefault(feature, []).append((name, int(weight)))
    return table

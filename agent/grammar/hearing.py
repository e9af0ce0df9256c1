"""What a request most likely asks for, weighed by all of its words together.

The cues of the tables say surely what they know and nothing of other wording. Here every word, pair
of words and marked value speaks for some doings and against others, as much as it did in the
labelled sentences of `tests/agent/requests` (`benchmarks/hearing.py` learns the weights). It is a
second opinion: it names a doing, never a value, and no effect happens by it alone where words are
left that nobody has accounted for. English is weighed by words, Chinese by its letters.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from manciple.agent.grammar.concepts_en import CONCEPTS as CONCEPTS_EN
from manciple.agent.grammar.concepts_zh import CONCEPTS as CONCEPTS_ZH
from manciple.agent.grammar.text import KIND_OF

_TOKEN = re.compile(r"<[a-z]+>|[a-z]+(?:'[a-z]+)?|\d+|\?", re.ASCII)
_ENDINGS = ("'s", "ing", "ed", "es", "s")
SCALE, SHARE = 20, 3
"""What a weight of one is written as, and how much one word counts among all."""


_SAYS = 12
"""A weight, as written, from which a word says something by itself."""

_HAN = re.compile(r"[\u3400-\u9fff]")


def features(marked: str) -> frozenset[str]:
    """Return what is weighed of a marked text, in its language."""
    spaced = "".join(f" <{KIND_OF[c]}> " if c in KIND_OF else c for c in marked).lower()
    if _HAN.search(marked):
        return frozenset((*_of_letters(spaced), *_meant(_concepts_zh(spaced))))
    return frozenset((*_of_words(spaced), *_meant(_concepts_en(spaced))))


def _of_words(spaced: str) -> Iterator[str]:
    """Yield the words by their stems, their pairs, and the pairs around a word."""
    words = ["^", *(stem(word) for word in _TOKEN.findall(spaced)), "$"]
    yield from words
    yield from (f"{one}+{two}" for one, two in pairwise(words))
    yield from (f"{one}+_+{two}" for one, two in zip(words, words[2:], strict=False))


_LETTER = re.compile(r"<[a-z]+>|[a-z]+|\d+|[\u3400-\u9fff]|[?,，？]", re.ASCII)
_LONGEST_RUN = 3


def _of_letters(spaced: str) -> Iterator[str]:
    """Yield the letters of a Chinese text, and their runs of two and three."""
    letters = ["^", *_LETTER.findall(spaced), "$"]
    for length in range(1, _LONGEST_RUN + 1):
        for at in range(len(letters) - length + 1):
            yield "".join(letters[at : at + length])


def _meant(found: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield what the words mean, and what is meant one after the other."""
    for each in found:
        yield from each
    for one, two in pairwise(found):
        yield from (f"{a}>{b}" for a in one for b in two if a != b)


@cache
def _index_en() -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, words in CONCEPTS_EN.items():
        for phrase in words.split(","):
            stems = tuple(stem(word) for word in _TOKEN.findall(phrase))
            index.setdefault(stems[0], []).append((stems, f"@{name.replace(' ', '_')}"))
    return index


def _concepts_en(spaced: str) -> list[tuple[str, ...]]:
    """Return what the words mean, in order; a marked value means itself."""
    index = _index_en()
    words = [stem(word) for word in _TOKEN.findall(spaced)]
    found: list[tuple[str, ...]] = [("^",)]
    for at, word in enumerate(words):
        if word[0] == "<":
            found.append((word,))
        elif names := {n for s, n in index.get(word, ()) if tuple(words[at : at + len(s)]) == s}:
            found.append(tuple(sorted(names)))
    return found


@cache
def _index_zh() -> Mapping[str, list[tuple[str, str]]]:
    index: dict[str, list[tuple[str, str]]] = {}
    for name, words in CONCEPTS_ZH.items():
        for word in words.split(","):
            index.setdefault(word[0], []).append((word, f"@{name.replace(' ', '_')}"))
    return index


def _concepts_zh(spaced: str) -> list[tuple[str, ...]]:
    index = _index_zh()
    found: list[tuple[str, ...]] = [("^",)]
    for at, letter in enumerate(spaced):
        if letter == "<" and (mark := _LETTER.match(spaced, at)):
            found.append((mark[0],))
        elif names := {n for w, n in index.get(letter, ()) if spaced.startswith(w, at)}:
            found.append(tuple(sorted(names)))
    return found


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


_SILENT = frozenset("hm hmm hmmm um umm uh uhh uhm er erm lol haha hah ah oh eh huh".split())
"""Words that say nothing by themselves."""


def heard(marked: str) -> Mapping[str, float]:
    """Return how likely each name is, most likely first; empty where no word is known.

    A name is a doing, or `refuse:` or `ask:` and the name of the answer.
    """
    said, table = features(marked), _table(_HAN.search(marked) is not None)
    if not any(_is_word(each) and table.weights(each) for each in said):
        return {}  # how long it is, and where it ends, says nothing of what it asks for
    return likelihoods(said, table)


def _is_word(feature: str) -> bool:
    parts = re.split(r"[+^$_>]", feature)
    return any(part.strip("?,，？") and part not in _SILENT for part in parts)


def likelihoods(said: frozenset[str], table: "Table") -> Mapping[str, float]:
    """Return how likely each name of a table is, most likely first."""
    known = [row for each in said if (row := table.weights(each))]
    if not known:
        return {}
    share = SHARE / math.sqrt(len(known)) / SCALE
    sums = [0] * len(table.names)
    for row in known:
        for at, weight in row:
            sums[at] += weight
    top = max(sums)
    powers = [math.exp((value - top) * share) for value in sums]
    total = sum(powers)
    found = zip(table.names, (power / total for power in powers), strict=True)
    return dict(sorted(found, key=lambda each: -each[1]))


def speaks_for(word: str, name: str) -> bool:
    """Has an English word, by itself, been heard to say this more than anything else?"""
    table = _table(han=False)
    return any(table.names[n] == name and w >= _SAYS for n, w in table.weights(stem(word)))


@dataclass(frozen=True, slots=True)
class Table:
    """What the words of one language speak for."""

    names: Sequence[str]
    written: Mapping[str, str]
    """By the word: places of names and weights, as they are written."""

    read: dict[str, Sequence[tuple[int, int]]] = field(
        default_factory=dict[str, Sequence[tuple[int, int]]]
    )
    """Those that were asked for."""

    def weights(self, feature: str) -> Sequence[tuple[int, int]]:
        """Return what a word speaks for, by the places of names; nothing where it is unknown."""
        if feature not in self.read:
            pairs = (each.split(":") for each in self.written.get(feature, "").split(",") if each)
            self.read[feature] = [(int(at), int(weight)) for at, weight in pairs]
        return self.read[feature]


def table_of(text: str) -> Table:
    """Read a table as `benchmarks/hearing.py` writes it: the names, then the words."""
    names, *rows = text.replace("\n", "").split(";")
    return Table(names.split(","), dict(row.rsplit("=", 1) for row in rows if row))


@cache
def _table(han: bool) -> Table:
    # Not before: of two languages, one is spoken.
    if han:
        from manciple.agent.grammar.weights_zh import WEIGHTS
    else:
        from manciple.agent.grammar.weights_en import WEIGHTS
    return table_of(WEIGHTS)

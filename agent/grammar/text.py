"""The words on their way through the grammar: spelt right, then with the values in them marked.

A value (an amount, a date, a size, a colour) becomes one character of its own, so that a pattern
says `under <money>` and need not know how people write money. Every place can be traced back to
the words as they were typed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

from manciple.agent.grammar.lazily import Cue

Span: TypeAlias = tuple[int, int]

KINDS = (
    "link mail order offer pct date time dur every size volume colour brand store place money num "
    "ordinal"
).split()
"""What a value may be."""

MARKS = {kind: chr(0xE000 + at) for at, kind in enumerate(KINDS)}
KIND_OF = {mark: kind for kind, mark in MARKS.items()}
GAP = "\x00"
"""Stands where words were taken: what is left on both sides is not one phrase."""

ANY = f"[{MARKS[KINDS[0]]}-{MARKS[KINDS[-1]]}]"
_MARK = re.compile(r"(?<!\(\?P)<([a-z]+(?:\|[a-z]+)*)>")


@cache
def cue(pattern: str) -> Cue:
    """Return a pattern over marked text, where `<money|num>` is one value of these kinds."""
    return Cue(_MARK.sub(lambda match: _class(match[1]), pattern))


def _class(kinds: str) -> str:
    if kinds == "any":
        return ANY
    return "[" + "".join(MARKS[kind] for kind in kinds.split("|")) + "]"


_LATIN = re.compile(r"[a-zA-Z]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def spoken(text: str, english: str, chinese: str) -> tuple[str, ...]:
    """Return those of two patterns whose letters are in a text: the other is never compiled."""
    latin, han = _LATIN.search(text), _HAN.search(text)
    return tuple(p for p, there in ((english, latin or not han), (chinese, han)) if there)


@dataclass(frozen=True, slots=True)
class Chunk:
    """One value in the words."""

    kind: str
    value: object
    span: Span
    """In the words as typed."""

    text: str
    """As spelt right."""

    at: Span = (0, 0)
    """In the text spelt right."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """The words spelt right, each character with the place that it comes from."""

    text: str
    origin: tuple[Span, ...]

    def span(self, start: int, end: int) -> Span:
        """Return where in the words as typed a piece comes from."""
        if start >= end:
            return (0, 0)
        return self.origin[start][0], self.origin[end - 1][1]


@dataclass(slots=True)
class Marked:
    """The text with its values marked; words that are accounted for are taken out of it."""

    text: str
    """One character for each value; what was taken is `GAP`."""

    chunks: dict[int, Chunk]
    """By their place in `text`."""

    spelt: Spelt
    places: tuple[Span, ...]
    """For each character of `text`, its span in the spelt text."""

    full: str = field(default="")
    """`text` before anything was taken."""

    def __post_init__(self) -> None:
        self.full = self.full or self.text

    def part(self, start: int, end: int) -> "Marked":
        """Return the same with everything outside the span taken."""
        text = GAP * start + self.text[start:end] + GAP * (len(self.text) - end)
        full = GAP * start + self.full[start:end] + GAP * (len(self.text) - end)
        return Marked(text, self.chunks, self.spelt, self.places, full)

    def copy(self) -> "Marked":
        """Return one that can be taken from alone."""
        return Marked(self.text, self.chunks, self.spelt, self.places, self.full)

    def find(self, pattern: str) -> re.Match[str] | None:
        """Look for a pattern in what is not taken."""
        return cue(pattern).search(self.text)

    def said(self, pattern: str) -> re.Match[str] | None:
        """Look for a pattern in all of it, taken or not."""
        return cue(pattern).search(self.full)

    def take(self, start: int, end: int) -> None:
        """Take a span out."""
        self.text = self.text[:start] + GAP * (end - start) + self.text[end:]

    def pull(self, *patterns: str) -> re.Match[str] | None:
        """Take the first pattern that matches out; return its match."""
        for pattern in patterns:
            if match := cue(pattern).search(self.text):
                self.take(*match.span())
                return match
        return None

    def drop(self, *patterns: str) -> None:
        """Take everything that the patterns match out."""
        for pattern in patterns:
            for match in cue(pattern).finditer(self.text):
                self.take(*match.span())

    def every(self, kind: str) -> Iterator[tuple[int, Chunk]]:
        """Yield the values of a kind that are not taken, with their places."""
        for at, chunk in self.chunks.items():
            if chunk.kind == kind and self.text[at] == MARKS[kind]:
                yield at, chunk

    def chunks_in(self, match: re.Match[str], kinds: str) -> list[Chunk]:
        """Return the values of these kinds that a match holds, in order."""
        wanted = kinds.split("|")
        inside = range(*match.span())
        return [c for at, c in self.chunks.items() if at in inside and c.kind in wanted]

    def spelling(self, start: int, end: int) -> str:
        """Return the spelt text of a span, without what was taken."""
        pieces: list[str] = []
        for at in range(start, end):
            if self.text[at] == GAP:
                pieces.append(GAP)
            else:
                pieces.append(self.spelt.text[slice(*self.places[at])])
        return re.sub(rf"[{GAP}\s]+", " ", "".join(pieces)).strip()

    def shown(self, start: int, end: int) -> str:
        """Return the spelt text of a span, taken or not."""
        return self.spelt.text[self.places[start][0] : self.places[end - 1][1]]

    def span(self, start: int, end: int) -> Span:
        """Return where in the words as typed a span comes from."""
        return self.spelt.span(self.places[start][0], self.places[end - 1][1])


def marked(spelt: Spelt, chunks: Iterable[Chunk]) -> Marked:
    """Put the marks of these values, which do not overlap, into the text."""
    by_start = {chunk.at[0]: chunk for chunk in chunks}
    text: list[str] = []
    places: list[Span] = []
    found: dict[int, Chunk] = {}
    at = 0
    while at < len(spelt.text):
        if chunk := by_start.get(at):
            found[len(text)] = chunk
            text.append(MARKS[chunk.kind])
            places.append(chunk.at)
            at = chunk.at[1]
        else:
            text.append(spelt.text[at])
            places.append((at, at + 1))
            at += 1
    return Marked("".join(text), found, spelt, tuple(places))

"""Lines in another language, found by the patterns that they are made from. Pure.

What is said is written in English where it is said, and refusals and errors come up from every
layer. So a table has the English patterns for keys: `{}` stands for anything, `{w}` for something
without a space. In the other language `{0}` is the first of these as it stands, `{0:t}` is said in
that language too, and the parts of `{0:l}` (a list) and of `{0:a}` (joined by "and") likewise.
What came from a shop or the user stands in places without a letter, and is never looked up.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MAX_DEPTH = 4
"""So deep a line within a line is looked up."""

_CLOSE = "，、：；（"
"""Stops that stand close to the words before them, and bring their own room."""

_HOLE = re.compile(r"\{(w?)\}")
_FILLED = re.compile(r"\{(\d)(?::([tla]))?\}")


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[str, ...]
    """What stands between the holes."""

    holes: tuple[str, ...]
    said: str

    def holds(self, line: str) -> tuple[str, ...] | None:
        """Return what stands in the holes; None where the line is none of these."""
        if not (line.startswith(self.parts[0]) and line.endswith(self.parts[-1])):
            return None
        if not all(part in line for part in self.parts):
            return None
        between = [r"(\S+?)" if hole else r"(.*?)" for hole in self.holes]
        pairs = zip(self.parts, [*between, ""], strict=True)
        pattern = "".join(re.escape(part) + hole for part, hole in pairs)
        match = re.fullmatch(pattern, line, re.DOTALL)
        return match.groups() if match else None


@dataclass(frozen=True, slots=True)
class Templates:
    """The lines of one language by their English patterns."""

    words: Mapping[str, str]
    lists: tuple[str, str] = ("、", "，而且")
    """Between the parts of a list, and between what "and" joins."""

    _patterns: list[_Pattern] = field(default_factory=list[_Pattern], init=False)
    """Those with holes, the ones that say most first; made when the first line is not whole."""

    def said(self, line: str, depth: int = 0) -> str:
        """Return a line in this language; one that no pattern fits as it is."""
        bare = line.strip()
        if not bare or depth > MAX_DEPTH:
            return line
        said = self._said(bare, depth)
        if said is None:
            return line
        start = len(line) - len(line.lstrip())
        before, after = line[:start], line[start + len(bare) :]
        if said[0] in _CLOSE:
            before = ""
        if said[-1] in _CLOSE:
            after = ""
        return f"{before}{said}{after}"

    def _said(self, bare: str, depth: int) -> str | None:
        if (whole := self.words.get(bare)) is not None:
            return whole
        for pattern in self._sorted():
            if (held := pattern.holds(bare)) is not None:
                return self._filled(pattern.said, held, depth)
        return None

    def _sorted(self) -> list[_Pattern]:
        if not self._patterns:
            made = [_pattern(key, said) for key, said in self.words.items() if _HOLE.search(key)]
            made.sort(key=lambda each: (-sum(map(len, each.parts)), -len("".join(each.holes))))
            self._patterns.extend(made)
        return self._patterns

    def _filled(self, said: str, held: tuple[str, ...], depth: int) -> str:
        def fill(match: re.Match[str]) -> str:
            text = held[int(match[1])]
            match match[2]:
                case "t":
                    return self.said(text, depth + 1)
                case "l":
                    return self.lists[0].join(self.said(e, depth + 1) for e in text.split(", "))
                case "a":
                    return self.lists[1].join(self.said(e, depth + 1) for e in text.split(" and "))
                case _:
                    return text

        return _FILLED.sub(fill, said)


def _pattern(key: str, said: str) -> _Pattern:
    pieces = _HOLE.split(key)
    return _Pattern(tuple(pieces[::2]), tuple(pieces[1::2]), said)

"""A request on its way through the grammar: the words, and which of them are accounted for."""

import re
from dataclasses import dataclass, replace

from manciple.agent.readers import fold

HARD = "\0"
"""Stands where words were taken: what is left on both sides is not one phrase."""

SOFT = "\1"
"""Stands where an attribute of the goods was taken out of the middle of their phrase."""

_BREAK = re.compile(rf"[{HARD},;:!?。、…~()\[\]「」]+|\.(?=\s|\Z)|\s[-–—]+\s|\s/\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The user's words. All three texts are equally long, so that a span fits each."""

    words: str
    """As typed."""

    text: str
    """Folded."""

    open: str
    """Folded, with `HARD` and `SOFT` in the place of what is accounted for."""

    @classmethod
    def of(cls, words: str) -> "Sentence":
        """Start with all words open."""
        text = fold(words)
        return cls(words, text, text)

    def without(self, start: int, end: int, gap: str = HARD) -> "Sentence":
        """Take a span out."""
        return replace(self, open=self.open[:start] + gap * (end - start) + self.open[end:])

    def take(
        self, pattern: re.Pattern[str], gap: str = HARD
    ) -> tuple[tuple[re.Match[str], ...], "Sentence"]:
        """Take out everything that `pattern` matches; return the matches too."""
        matches = tuple(match for match in pattern.finditer(self.open) if match[0])
        rest = self
        for match in matches:
            rest = rest.without(*match.span(), gap)
        return matches, rest

    def runs(self, filler: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
        """Return the spans of what is left, without punctuation and filler around it."""
        bounds, start = list[tuple[int, int]](), 0
        for match in _BREAK.finditer(self.open):
            bounds.append((start, match.start()))
            start = match.end()
        bounds.append((start, len(self.open)))
        trimmed = (self.trimmed(*span, filler) for span in bounds)
        return tuple(span for span in trimmed if span[0] < span[1])

    def trimmed(self, start: int, end: int, filler: re.Pattern[str]) -> tuple[int, int]:
        """Narrow a span until it neither begins nor ends with filler."""
        blank = re.compile(rf"[\s{SOFT}\"'“”.&-]+", re.ASCII)
        while start < end:
            text = self.open[start:end]
            if lead := blank.match(text) or filler.match(text):
                start += lead.end()
            elif tail := _closing(text, blank) or _closing(text, filler):
                end = start + tail.start()
            else:
                break
        return start, end


def _closing(text: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    matches = pattern.finditer(text)
    return next((match for match in matches if match[0] and match.end() == len(text)), None)

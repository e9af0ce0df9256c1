"""Patterns that are compiled only where they can match.

Thousands of ways to say things cost a tenth of a second and more to compile, and one request meets
few of them. So what a pattern cannot match without is read off its own letters: cheap enough to
look for in the text first. It errs to one side only: a pattern that could match is compiled.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from manciple.agent.readers import FLAGS

Need: TypeAlias = "str | tuple[bool, tuple[Need, ...]]"
"""A string that must be in the text, or needs of which all (True) or one (False) must be met."""

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!:]|-?[a-z]+:|-[a-z]+:))?|\)|\|"
    r"|[?*+]\??|\{\d*,?\d*\}\??|[.^$]|[^\\\[\]()|?*+{}.^$]+"
)
_WIDE = re.compile(r"\\.|\[\^?(?:[\u3400-\u9fff]-[\u3400-\u9fff])+\]")
_ALWAYS: Need = (True, ())


class Cue:
    """A pattern that is compiled when first it can match."""

    __slots__ = ("_compiled", "_need", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._compiled: re.Pattern[str] | None = None
        self._need: Need | None = None

    def _ready(self, text: str) -> re.Pattern[str] | None:
        if self._compiled is None:
            if self._need is None:
                self._need = needed(self.pattern)
            if not _met(self._need, text.lower()):
                return None
            self._compiled = re.compile(_WIDE.sub(_caseless, self.pattern), FLAGS)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where it matches."""
        ready = self._ready(text)
        return ready.search(text) if ready else None

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """Return its match at the start, or at a place."""
        ready = self._ready(text)
        return ready.match(text, at) if ready else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return its match of all of the text."""
        ready = self._ready(text)
        return ready.fullmatch(text) if ready else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return every place where it matches."""
        ready = self._ready(text)
        return ready.finditer(text) if ready else iter(())

    def findall(self, text: str) -> list[str]:
        """Return what matches, everywhere; of a pattern with at most one group."""
        ready = self._ready(text)
        return ready.findall(text) if ready else []

    def sub(self, put: str, text: str) -> str:
        """Return the text with every match replaced."""
        ready = self._ready(text)
        return ready.sub(put, text) if ready else text


def _caseless(match: re.Match[str]) -> str:
    """Let a wide range of Han characters, which have no case, not be folded one by one."""
    return match[0] if match[0][0] == "\\" else f"(?-i:{match[0]})"


def _met(need: Need, text: str) -> bool:
    if isinstance(need, str):
        return need in text
    every, needs = need
    return all(_met(each, text) for each in needs) if every else any(_met(n, text) for n in needs)


def needed(pattern: str) -> Need:
    """Return what a text must hold for the pattern to match in it (in lower case)."""
    need, _ = _either(_TOKEN.findall(pattern), 0)
    return need


def _either(tokens: list[str], at: int) -> tuple[Need, int]:
    """Read alternatives up to the closing parenthesis, or the end."""
    ways: list[Need] = []
    while True:
        need, at = _row(tokens, at)
        ways.append(need)
        if at >= len(tokens) or tokens[at] == ")":
            break
        at += 1
    if len(ways) == 1:
        return ways[0], at
    return (_ALWAYS if _ALWAYS in ways else (False, tuple(ways))), at


def _row(tokens: list[str], at: int) -> tuple[Need, int]:
    """Read what stands in a row: all of it is needed, but what may be left out."""
    needs: list[Need] = []
    while at < len(tokens) and tokens[at] not in {")", "|"}:
        token = tokens[at]
        at += 1
        need: Need = _ALWAYS
        if token[0] == "(":
            inner, at = _either(tokens, at)
            at += 1
            # What is only looked ahead or back for is not asked of the text.
            need = _ALWAYS if token[1:3] in {"?=", "?!", "?<"} else inner
        elif token[0] == "[":
            need = _one_of(token)
        elif token[0] not in "\\.^$?*+{":
            need = token.lower()
        if at < len(tokens) and _optional(tokens[at]):
            at += 1
            if isinstance(need, str) and token[0] not in "([":
                need = need[:-1] or _ALWAYS
            else:
                need = _ALWAYS
        if need != _ALWAYS:
            needs.append(need)
    return (needs[0] if len(needs) == 1 else (True, tuple(needs))), at


def _optional(token: str) -> bool:
    return token[0] in "?*" or (token[0] == "{" and token[1] in "0,")


def _one_of(token: str) -> Need:
    letters = token[1:-1].lower()
    if letters[:1] == "^" or "\\" in letters or "-" in letters:
        return _ALWAYS
    return (False, tuple(letters))


__all__ = ["Cue", "needed"]

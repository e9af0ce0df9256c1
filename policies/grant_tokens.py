"""The words of a grant's text, one after another, each with its place."""

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

from manciple.policies.actions import is_plain
from manciple.policies.errors import BadGrant
from manciple.policies.item_rules import ItemRule

E = TypeVar("E")

_TOKEN = re.compile(r'\s*(?:("(?:[^"\\]|\\.)*")|([{},;])|(<=)|([^\s{},;"<]+))')
_BARE = re.compile(r'[^\s{},;"<=]+')
_MAX_TEXT = 4000

NAME = re.compile(r"[a-z][a-z0-9_.-]{0,79}", re.ASCII)
"""Of a tool, a purpose, an argument, a plugin."""

MONEY = {
    "item": "item",
    "order": "order",
    "day": "day",
    "month": "month",
    "total": "total",
    "open-cart": "open_cart",
}
"""The limits of money as they are written, and as `Limits` names them."""

EXAMPLE = (
    "such as: tool=cart verb=cart.add asker=user hosts shop.example"
    " money USD item<=120 count qty<=1 mode ask"
)


class Tokens:
    """A text on the way of being read; what cannot be read raises `BadGrant`, naming the place."""

    def __init__(self, text: str) -> None:
        if len(text) > _MAX_TEXT:
            raise BadGrant(f"a grant is at most {_MAX_TEXT} characters long")
        self._text = text
        self._at = 0
        self._start = 0
        self._quoted = False
        """Stood the last token in quotes? Then it is a value, whatever it looks like."""

    def word(self, what: str) -> str:
        """Take a word; `what` is named where none is there."""
        token = self.take()
        if token is not None and self._quoted:
            raise self.bad("text in quotes stands in a set alone")
        if token is None or token in {"{", "}", ",", ";", "<="}:
            raise self.bad(f"{what} is missing")
        return token

    def expect(self, wanted: str) -> None:
        """Take exactly this."""
        if self.take() != wanted or self._quoted:
            raise self.bad(f"{wanted!r} is missing")

    def peek(self, count: int = 1) -> Any:  # noqa: ANN401
        """Return what comes next, or the next `count`, without taking it."""
        at, start, quoted = self._at, self._start, self._quoted
        tokens = [self.take() for _ in range(count)]
        self._at, self._start, self._quoted = at, start, quoted
        return tokens[0] if count == 1 else tokens

    def take(self) -> str | None:
        """Take what comes next; None at the end."""
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            if self._text[self._at :].strip():
                self._start = self._at
                raise self.bad("this cannot be read")
            self._start = len(self._text)
            return None
        self._quoted = match[1] is not None
        self._start, self._at = match.start() + len(match[0]) - len(match[0].lstrip()), match.end()
        if match[1]:
            try:
                return str(json.loads(match[1]))
            except ValueError:
                raise self.bad("this text in quotes cannot be read") from None
        return match[2] or match[3] or match[4]

    def bad(self, why: str) -> BadGrant:
        """Return the error for what was taken last."""
        place = self._text[self._start : self._start + 24].strip()
        where = f"at character {self._start + 1}" + (f" ({place!r})" if place else ", the end")
        return BadGrant(f"{why}, {where}", hint=EXAMPLE)

    def bound(self) -> tuple[str, str]:
        """Take `name<=number`."""
        name = self.word("a name")
        self.expect("<=")
        return name, self.word("a number")

    def one_of(self, kind: Any, word: str) -> Any:  # noqa: ANN401  (any of our closed registries)
        """Return the member of a closed registry that `word` names."""
        try:
            return kind(word)
        except ValueError:
            known = ", ".join(kind)
            raise self.bad(f"{word[:40]!r} is not one of {known}") from None

    def name(self, what: str) -> str:
        """Take a name."""
        word = self.word(what)
        if not NAME.fullmatch(word):
            raise self.bad(f"{word[:40]!r} is no name")
        return word

    def set_of(self, read: Callable[..., E]) -> list[E]:
        """Read `{a, "b c"}`, each value by `read`, which is told whether it stood in quotes."""
        self.expect("{")
        values: dict[tuple[type, E], None] = {}
        words: list[str] = []
        quoted = False
        while (token := self.take()) is not None:
            if self._quoted or token not in {",", "}"}:
                words.append(token)
                quoted = quoted or self._quoted
                continue
            value = read(" ".join(words), quoted=quoted)
            values[type(value), value] = None
            if token == "}":  # noqa: S105
                return [value for _, value in values]
            words, quoted = [], False
        raise self.bad("a set is closed by }")

    def value(self, value: str) -> str:
        """Return a value of a set as it stands."""
        if not value:
            raise self.bad("a set holds at least one value, and no empty one")
        if not is_plain(value):
            raise self.bad("a value is short and holds no invisible characters")
        return value


def rule_text(rule: ItemRule) -> str:
    """Write a condition on items."""
    values = ", ".join(map(value_text, rule.values))
    return f"{rule.attribute} {'not ' if rule.negated else ''}in {{{values}}}"


def value_text(value: str) -> str:
    """Write a value, in quotes where it would not be read as one word."""
    return value if _BARE.fullmatch(value) else json.dumps(value, ensure_ascii=False)

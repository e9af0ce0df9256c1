"""The text form of a grant: what a person reads, types and signs. Closed: what it does not know,
it refuses, with the place in the text.

    tool=cart verb=cart.add asker=watch hosts shop.example
    items brand in {Nike} size in {42} category not in {gift_card}
    money USD item<=120 count qty<=1 times<=1 until 2027-01-31 mode auto

Clauses may stand in any order and on any number of lines, each once. Amounts are in major units
of the currency. `until 2027-01-31` is good to the end of that day in UTC.
"""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from manciple.policies.actions import Asker, FieldUse, Handling, Verb, is_host, is_plain
from manciple.policies.canonical import digest
from manciple.policies.errors import BadGrant, BadMoney
from manciple.policies.fields import FIELDS
from manciple.policies.grants import ITEM_ATTRIBUTES, Grant, ItemRule, Limits, Mode
from manciple.policies.money import Money

_TOKEN = re.compile(r'\s*(?:("(?:[^"\\]|\\.)*")|([{},;])|(<=)|([^\s{},;"<]+))')
_BARE = re.compile(r'[^\s{},;"<=]+')
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,79}", re.ASCII)
_AMOUNT = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,4})?", re.ASCII)
_MONEY = {"item": "item", "order": "order", "day": "day", "month": "month", "total": "total"}
_MAX_TEXT = 4000
MAX_COUNT = 10**6
_YEARS = (2000, 9998)


def parse(text: str) -> Grant:
    """Read a grant. Raises `BadGrant`, naming the place, for anything outside the grammar."""
    return _Reader(text).grant()


def show(grant: Grant) -> str:
    """Print a grant on one line; `parse` reads the same grant back."""
    parts = [
        f"tool={','.join(grant.tools)} verb={','.join(grant.verbs)}",
        f"asker={','.join(grant.askers)}",
    ]
    if grant.hosts:
        parts.append(f"hosts {','.join(grant.hosts)}")
    if grant.items:
        parts.append("items " + " ".join(map(_rule_text, grant.items)))
    if grant.limits:
        parts.append(_limits_text(grant.limits))
    counts = {"qty": grant.quantity, "times": grant.count}
    if any(bound is not None for bound in counts.values()):
        bounds = [f"{name}<={bound}" for name, bound in counts.items() if bound is not None]
        parts.append("count " + " ".join(bounds))
    if grant.fields:
        uses = " ; ".join(f"{use.field} as {use.handling}" for use in grant.fields)
        parts.append(f"fields {uses}")
    if grant.purpose:
        parts.append(f"purpose {grant.purpose}")
    if grant.until:
        parts.append(f"until {_until_text(grant.until)}")
    return " ".join([*parts, f"mode {grant.mode}"])


def scope_digest(grant: Grant) -> str:
    """Return the SHA-256 (hex) of id, version and scope: what a signature covers."""
    return digest("grant", {"id": grant.id, "version": grant.version, "scope": show(grant)})


class _Reader:
    """Reads tokens from left to right, one clause after another."""

    def __init__(self, text: str) -> None:
        if len(text) > _MAX_TEXT:
            raise BadGrant(f"a grant is at most {_MAX_TEXT} characters long")
        self._text = text
        self._at = 0
        self._start = 0
        self._quoted = False
        """Stood the last token in quotes? Then it is a value, whatever it looks like."""

    def grant(self) -> Grant:
        parts: dict[str, Any] = {}
        said: set[str] = set()
        clauses: Final[dict[str, Callable[[], dict[str, Any]]]] = {
            "hosts": lambda: {"hosts": self._words()},
            "items": lambda: {"items": self._items()},
            "money": lambda: {"limits": self._limits()},
            "count": self._counts,
            "fields": lambda: {"fields": self._fields()},
            "purpose": lambda: {"purpose": self._name("a purpose")},
            "until": lambda: {"until": self._until()},
            "mode": lambda: {"mode": self._enum(Mode, self._word("a mode"))},
        }
        while self._peek() is not None:
            word = self._word("a clause")
            clause = word.partition("=")[0]
            if clause in said:
                raise self._bad(f"{clause[:40]!r} is said twice")
            said.add(clause)
            parts |= clauses[word]() if word in clauses else self._header(word)
        for name in ("tools", "verbs", "askers", "mode"):
            if name not in parts:
                raise BadGrant(f"a grant says its {name.removesuffix('s')}", hint=_EXAMPLE)
        return self._made(parts)

    def _made(self, parts: dict[str, Any]) -> Grant:
        try:
            return Grant(**parts)
        except BadMoney as error:
            raise BadGrant(str(error), hint=error.hint) from error

    def _header(self, word: str) -> dict[str, Any]:
        name, equals, values = word.partition("=")
        names = tuple(v for v in values.split(",") if v)
        while self._peek() == ",":
            self._next()
            names += (self._word("a name"),)
        if not equals or not names:
            raise self._bad(f"{word[:40]!r} is no clause of a grant")
        match name:
            case "tool":
                if unnamed := next((n for n in names if not _NAME.fullmatch(n)), None):
                    raise self._bad(f"{unnamed[:40]!r} is no name of a tool")
                return {"tools": tuple(sorted(set(names)))}
            case "verb":
                return {"verbs": tuple(sorted({self._enum(Verb, n) for n in names}))}
            case "asker":
                return {"askers": tuple(sorted({self._enum(Asker, n) for n in names}))}
            case _:
                raise self._bad(f"{name[:40]!r} is no clause of a grant")

    def _items(self) -> tuple[ItemRule, ...]:
        rules: list[ItemRule] = []
        while self._peek(2)[1:] in (["in"], ["not"]):
            attribute = self._word("an attribute")
            if attribute not in ITEM_ATTRIBUTES:
                known = ", ".join(ITEM_ATTRIBUTES)
                raise self._bad(f"items have no {attribute[:40]!r}, but {known}")
            negated = self._next() == "not"
            if negated:
                self._expect("in")
            rules.append(ItemRule(attribute, self._set(), negated))
        if not rules:
            raise self._bad("items needs a condition such as brand in {Nike}")
        return tuple(sorted(rules, key=_rule_text))

    def _set(self) -> tuple[str, ...]:
        self._expect("{")
        values: set[str] = set()
        value: list[str] = []
        while (token := self._next()) is not None:
            if self._quoted or token not in {",", "}"}:
                value.append(token)
                continue
            values.add(self._value(" ".join(value)))
            if token == "}":  # noqa: S105
                return tuple(sorted(values))
            value = []
        raise self._bad("a set is closed by }")

    def _value(self, value: str) -> str:
        if not value:
            raise self._bad("a set holds at least one value, and no empty one")
        if not is_plain(value):
            raise self._bad("a value is short and holds no invisible characters")
        return value

    def _limits(self) -> Limits:
        currency = self._word("a currency")
        bounds: dict[str, int] = {}
        while self._peek(2)[1:] == ["<="] and self._peek() in _MONEY:
            name, amount = self._bound()
            if name in bounds:
                raise self._bad(f"{name} is said twice")
            if not _AMOUNT.fullmatch(amount):
                raise self._bad(f"{amount[:40]!r} is no amount")
            try:
                bounds[name] = Money.of(Decimal(amount), currency).minor
            except BadMoney as error:
                raise self._bad(f"{amount[:40]!r} is no amount in {currency[:10]}") from error
        try:
            return Limits(currency, **bounds)
        except (BadMoney, BadGrant) as error:
            raise self._bad(str(error)) from error

    def _counts(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        names = {"qty": "quantity", "times": "count"}
        while self._peek(2)[1:] == ["<="] and self._peek() in names:
            name, number = self._bound()
            digits = number.isascii() and number.isdigit()
            if not digits or not 0 < int(number) <= MAX_COUNT or names[name] in found:
                raise self._bad(f"{name} is one whole number from 1 to {MAX_COUNT}")
            found[names[name]] = int(number)
        if not found:
            raise self._bad("count needs qty<=… or times<=…")
        return found

    def _fields(self) -> tuple[FieldUse, ...]:
        uses: set[FieldUse] = set()
        while True:
            name = self._word("a field")
            if name not in FIELDS:
                raise self._bad(f"{name[:40]!r} is no field of the vault")
            self._expect("as")
            uses.add(FieldUse(name, self._enum(Handling, self._word("plain or handle"))))
            if self._peek() != ";":
                return tuple(sorted(uses))
            self._next()

    def _until(self) -> datetime:
        text = self._word("a day")
        try:
            instant = datetime.fromisoformat(text)
        except ValueError as error:
            raise self._bad(f"{text[:40]!r} is no day") from error
        if not _YEARS[0] <= instant.year <= _YEARS[1]:
            raise self._bad(f"a grant ends in a year from {_YEARS[0]} to {_YEARS[1]}")
        if len(text) == len("2027-01-31"):
            return instant.replace(tzinfo=UTC) + timedelta(days=1)
        if instant.tzinfo is None:
            raise self._bad("an instant needs its time zone")
        return instant.astimezone(UTC)

    def _words(self) -> tuple[str, ...]:
        words = {self._word("a host")}
        while self._peek() == ",":
            self._next()
            words.add(self._word("a host"))
        for word in words:
            if word not in {"added", "any"} and not is_host(word):
                raise self._bad(f"{word[:60]!r} is no host")
        return tuple(sorted(words))

    def _bound(self) -> tuple[str, str]:
        name = self._word("a name")
        self._expect("<=")
        return name, self._word("a number")

    def _enum(self, kind: Any, word: str) -> Any:  # noqa: ANN401  (any of our closed registries)
        try:
            return kind(word)
        except ValueError:
            known = ", ".join(kind)
            raise self._bad(f"{word[:40]!r} is not one of {known}") from None

    def _name(self, what: str) -> str:
        word = self._word(what)
        if not _NAME.fullmatch(word):
            raise self._bad(f"{word[:40]!r} is no name")
        return word

    def _word(self, what: str) -> str:
        token = self._next()
        if token is not None and self._quoted:
            raise self._bad("text in quotes stands in a set alone")
        if token is None or token in {"{", "}", ",", ";", "<="}:
            raise self._bad(f"{what} is missing")
        return token

    def _expect(self, wanted: str) -> None:
        if self._next() != wanted or self._quoted:
            raise self._bad(f"{wanted!r} is missing")

    def _peek(self, count: int = 1) -> Any:  # noqa: ANN401
        at, start, quoted = self._at, self._start, self._quoted
        tokens = [self._next() for _ in range(count)]
        self._at, self._start, self._quoted = at, start, quoted
        return tokens[0] if count == 1 else tokens

    def _next(self) -> str | None:
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            if self._text[self._at :].strip():
                self._start = self._at
                raise self._bad("this cannot be read")
            self._start = len(self._text)
            return None
        self._quoted = match[1] is not None
        self._start, self._at = match.start() + len(match[0]) - len(match[0].lstrip()), match.end()
        if match[1]:
            try:
                return str(json.loads(match[1]))
            except ValueError:
                raise self._bad("this text in quotes cannot be read") from None
        return match[2] or match[3] or match[4]

    def _bad(self, why: str) -> BadGrant:
        place = self._text[self._start : self._start + 24].strip()
        where = f"at character {self._start + 1}" + (f" ({place!r})" if place else ", the end")
        return BadGrant(f"{why}, {where}", hint=_EXAMPLE)


_EXAMPLE = (
    "such as: tool=cart verb=cart.add asker=user hosts shop.example"
    " money USD item<=120 count qty<=1 mode ask"
)


def _rule_text(rule: ItemRule) -> str:
    values = ", ".join(map(_value_text, rule.values))
    return f"{rule.attribute} {'not ' if rule.negated else ''}in {{{values}}}"


def _value_text(value: str) -> str:
    return value if _BARE.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def _limits_text(limits: Limits) -> str:
    bounds = [
        f"{name}<={Money(bound, limits.currency).major.normalize():f}"
        for name in _MONEY
        if (bound := getattr(limits, name)) is not None
    ]
    return f"money {limits.currency} " + " ".join(bounds)


def _until_text(until: datetime) -> str:
    last = until.astimezone(UTC)
    if last.time() == last.min.time():
        return (last - timedelta(days=1)).date().isoformat()
    return last.isoformat()

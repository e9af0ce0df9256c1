"""The clauses of a grant, as they are read from its text."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from manciple.policies.actions import Asker, FieldUse, Handling, Origin, Source, Verb, is_host
from manciple.policies.conditions import MAX_BOUND, AtMost, Exact, OneOf, OriginRule, Where, rank
from manciple.policies.errors import BadGrant, BadMoney
from manciple.policies.fields import FIELDS
from manciple.policies.grant_tokens import MONEY, NAME, Tokens, rule_text
from manciple.policies.grants import MAX_COUNT, MAX_IDLE_DAYS, Limits, Mode
from manciple.policies.item_rules import ITEM_ATTRIBUTES, ItemRule
from manciple.policies.money import Money
from manciple.policies.windows import DAYS, Window

_AMOUNT = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,4})?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9][0-9]{0,15}", re.ASCII)
_NUMBERLIKE = re.compile(r"[+-]?\.?[0-9]")
_RATE = re.compile(r"([1-9][0-9]{0,6})/([hd])", re.ASCII)
_IDLE = re.compile(r"([1-9][0-9]{0,3})d", re.ASCII)
_HOURS = re.compile(r"([0-9]{2})(?::([0-9]{2}))?-([0-9]{2})(?::([0-9]{2}))?", re.ASCII)
_ARGUMENT = re.compile(r"arguments\.([a-z][a-z0-9_.-]{0,79})", re.ASCII)
_SOURCE = re.compile(r"(user|model|vault|shop|plugin)(?:\(([^()]{1,260})\))?", re.ASCII)
_COUNTS = {"qty": "quantity", "count": "count", "times": "count"}
"""`times` is how earlier texts said `count`."""

_YEARS = (2000, 9998)


class Clauses(Tokens):
    """Reads tokens from left to right, one clause after another."""

    def parts(self, *only: str) -> dict[str, Any]:
        """Read every clause; those that are named alone, where some are."""
        parts: dict[str, Any] = {}
        said: set[str] = set()
        clauses: Final[dict[str, Callable[[], dict[str, Any]]]] = {
            "hosts": lambda: {"hosts": self._words()},
            "items": lambda: {"items": self._items()},
            "money": lambda: {"limits": self._limits()},
            "count": self._counts,
            "window": lambda: {"window": self._window()},
            "where": lambda: {"where": self._where()},
            "origin": lambda: {"origins": self._origins()},
            "idle": lambda: {"idle_days": self._idle()},
            "fields": lambda: {"fields": self._fields()},
            "purpose": lambda: {"purpose": self.name("a purpose")},
            "until": lambda: {"until": self._until()},
            "mode": lambda: {"mode": self.one_of(Mode, self.word("a mode"))},
        }
        while self.peek() is not None:
            word = self.word("a clause")
            clause = word.partition("=")[0]
            if clause in said:
                raise self.bad(f"{clause[:40]!r} is said twice")
            if only and clause not in only:
                raise self.bad(f"{clause[:40]!r} has no place here, but {', '.join(only)}")
            said.add(clause)
            parts |= clauses[word]() if word in clauses else self._header(word)
        return parts

    def _header(self, word: str) -> dict[str, Any]:
        name, equals, values = word.partition("=")
        names = tuple(v for v in values.split(",") if v)
        while self.peek() == ",":
            self.take()
            names += (self.word("a name"),)
        if not equals or not names:
            raise self.bad(f"{word[:40]!r} is no clause of a grant")
        match name:
            case "tool":
                if unnamed := next((n for n in names if not NAME.fullmatch(n)), None):
                    raise self.bad(f"{unnamed[:40]!r} is no name of a tool")
                return {"tools": tuple(sorted(set(names)))}
            case "verb":
                return {"verbs": tuple(sorted({self.one_of(Verb, n) for n in names}))}
            case "asker":
                return {"askers": tuple(sorted({self.one_of(Asker, n) for n in names}))}
            case _:
                raise self.bad(f"{name[:40]!r} is no clause of a grant")

    def _items(self) -> tuple[ItemRule, ...]:
        rules: list[ItemRule] = []
        while self.peek(2)[1:] in (["in"], ["not"]):
            attribute = self.word("an attribute")
            if attribute not in ITEM_ATTRIBUTES:
                known = ", ".join(ITEM_ATTRIBUTES)
                raise self.bad(f"items have no {attribute[:40]!r}, but {known}")
            negated = self.take() == "not"
            if negated:
                self.expect("in")
            values = tuple(sorted(self.set_of(self._text_in)))
            rules.append(ItemRule(attribute, values, negated))
        if not rules:
            raise self.bad("items needs a condition such as brand in {Nike}")
        return tuple(sorted(rules, key=rule_text))

    def _text_in(self, value: str, *, quoted: bool) -> str:
        del quoted  # what items say is text either way
        return self.value(value)

    def _limits(self) -> Limits:
        currency = self.word("a currency")
        bounds: dict[str, int] = {}
        while self.peek(2)[1:] == ["<="] and self.peek() in MONEY:
            name, amount = self.bound()
            if MONEY[name] in bounds:
                raise self.bad(f"{name} is said twice")
            if not _AMOUNT.fullmatch(amount):
                raise self.bad(f"{amount[:40]!r} is no amount")
            try:
                bounds[MONEY[name]] = Money.of(Decimal(amount), currency).minor
            except BadMoney as error:
                raise self.bad(f"{amount[:40]!r} is no amount in {currency[:10]}") from error
        try:
            return Limits(currency, **bounds)
        except (BadMoney, BadGrant) as error:
            raise self.bad(str(error)) from error

    def _counts(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self.peek(2)[1:] == ["<="] and self.peek() in {*_COUNTS, "rate"}:
            name, number = self.bound()
            if name == "rate":
                match = _RATE.fullmatch(number)
                key = "per_day" if number.endswith("d") else "per_hour"
                known = bool(match) and int(match[1] if match else 0) <= MAX_COUNT
                number, what = match[1] if match else "", f"rate<={MAX_COUNT}/h or /d at most"
            else:
                key, known = _COUNTS[name], bool(_WHOLE.fullmatch(number))
                what = f"one whole number from 1 to {MAX_COUNT}"
            if not known or not 0 < int(number) <= MAX_COUNT:
                raise self.bad(f"{name} is {what}")
            if key in found:
                raise self.bad(f"{name} is said twice")
            found[key] = int(number)
        if not found:
            raise self.bad("count needs qty<=…, count<=… or rate<=…/h")
        return found

    def _window(self) -> Window:
        days = set(self._days())
        while self.peek() == ",":
            self.take()
            more = self._days()
            if days & set(more):
                raise self.bad("a day of the window is said twice")
            days.update(more)
        hours = _HOURS.fullmatch(self.word("hours such as 08-22"))
        if not hours:
            raise self.bad("hours are said as 08-22 or 08:30-22:15")
        start, end = (
            int(hour) * 60 + int(minute or 0)
            for hour, minute in (hours.group(1, 2), hours.group(3, 4))
        )
        if any(minute is not None and int(minute) > 59 for minute in hours.group(2, 4)):
            raise self.bad("an hour has 60 minutes")
        try:
            return Window(tuple(sorted(days)), start, end, self.word("a time zone"))
        except BadGrant as error:
            raise self.bad(str(error)) from error

    def _days(self) -> tuple[int, ...]:
        first, dash, last = self.word("days such as Mon-Fri").partition("-")
        if first not in DAYS or (dash and last not in DAYS):
            raise self.bad(f"days are {', '.join(DAYS)}, or a range of them")
        start = DAYS.index(first)
        if not dash:
            return (start,)
        length = (DAYS.index(last) - start) % len(DAYS)
        return tuple((start + n) % len(DAYS) for n in range(length + 1))

    def _where(self) -> tuple[Where, ...]:
        found: dict[tuple[str, str], Where] = {}
        while self.peek(2)[1:] in (["in"], ["<="]) and _ARGUMENT.fullmatch(self.peek()):
            argument = self._argument()
            if self.take() == "in":
                values = self.set_of(self._exact)
                condition: Where = OneOf(argument, tuple(sorted(values, key=rank)))
            else:
                number = self.word("a number")
                if not _WHOLE.fullmatch(number) or int(number) > MAX_BOUND:
                    raise self.bad(f"{number[:40]!r} is no whole number up to {MAX_BOUND}")
                condition = AtMost(argument, int(number))
            key = (argument, type(condition).__name__)
            if key in found:
                raise self.bad(f"arguments.{argument} is said twice")
            found[key] = condition
        if not found:
            raise self.bad("where needs a condition such as arguments.size in {42}")
        return tuple(found[key] for key in sorted(found))

    def _argument(self) -> str:
        word = self.word("an argument")
        match = _ARGUMENT.fullmatch(word)
        if not match:
            raise self.bad(f"{word[:40]!r} is not arguments.<name>")
        return match[1]

    def _exact(self, value: str, *, quoted: bool) -> Exact:
        if quoted:
            return self.value(value)
        if value in {"true", "false"}:
            return value == "true"
        if _WHOLE.fullmatch(value) and int(value) <= MAX_BOUND:
            return int(value)
        if _NUMBERLIKE.match(value):
            raise self.bad(f"{value[:40]!r} is no whole number; text stands in quotes")
        return self.value(value)

    def _origins(self) -> tuple[OriginRule, ...]:
        rules: dict[str, OriginRule] = {}
        while True:
            of = "" if self.peek() == "items" else self._argument()
            if not of:
                self.expect("items")
            if of in rules:
                raise self.bad(f"the origin of {of or 'items'} is said twice")
            self.expect("from")
            sources = [self._source(each) for each in self.word("an origin").split("|")]
            if len(set(sources)) != len(sources):
                raise self.bad("an origin is said twice")
            rules[of] = OriginRule(of or None, tuple(sorted(sources)))
            if self.peek() != ";":
                return tuple(rules[key] for key in sorted(rules))
            self.take()

    def _source(self, text: str) -> Origin:
        match = _SOURCE.fullmatch(text)
        if not match:
            raise self.bad(f"{text[:40]!r} is no origin")
        source, of = Source(match[1]), match[2] or ""
        known = {
            Source.VAULT: not of or of in FIELDS,
            Source.SHOP: not of or is_host(of),
            Source.PLUGIN: bool(NAME.fullmatch(of)),
        }
        if not known.get(source, not of):
            raise self.bad(f"{text[:40]!r} is no origin")
        return Origin(source, of)

    def _idle(self) -> int:
        self.expect("<=")
        text = self.word("days such as 30d")
        match = _IDLE.fullmatch(text)
        if not match or int(match[1]) > MAX_IDLE_DAYS:
            raise self.bad(f"idle is whole days, from 1d to {MAX_IDLE_DAYS}d")
        return int(match[1])

    def _fields(self) -> tuple[FieldUse, ...]:
        uses: set[FieldUse] = set()
        while True:
            name = self.word("a field")
            if name not in FIELDS:
                raise self.bad(f"{name[:40]!r} is no field of the vault")
            self.expect("as")
            uses.add(FieldUse(name, self.one_of(Handling, self.word("plain or handle"))))
            if self.peek() != ";":
                return tuple(sorted(uses))
            self.take()

    def _until(self) -> datetime:
        text = self.word("a day")
        try:
            instant = datetime.fromisoformat(text)
        except ValueError as error:
            raise self.bad(f"{text[:40]!r} is no day") from error
        if not _YEARS[0] <= instant.year <= _YEARS[1]:
            raise self.bad(f"a grant ends in a year from {_YEARS[0]} to {_YEARS[1]}")
        if len(text) == len("2027-01-31"):
            return instant.replace(tzinfo=UTC) + timedelta(days=1)
        if instant.tzinfo is None:
            raise self.bad("an instant needs its time zone")
        return instant.astimezone(UTC)

    def _words(self) -> tuple[str, ...]:
        words = {self.word("a host")}
        while self.peek() == ",":
            self.take()
            words.add(self.word("a host"))
        for word in words:
            if word not in {"added", "any"} and not is_host(word):
                raise self.bad(f"{word[:60]!r} is no host")
        return tuple(sorted(words))

"""The text form of a grant: what a person reads, types and signs. Closed: what it does not know,
it refuses, with the place in the text.

    tool=cart verb=cart.add asker=watch hosts shop.example
    items brand in {Nike} size in {42} category not in {gift_card}
    money USD item<=120 open-cart<=130 count qty<=1 count<=1 rate<=60/h
    window Mon-Sun 08-22 Asia/Taipei where arguments.watch in {w3}
    origin items from user|shop until 2027-01-31 idle<=30d mode auto

Clauses may stand in any order and on any number of lines, each once. Amounts are in major units
of the currency. `until 2027-01-31` is good to the end of that day in UTC. The whole grammar is in
`docs/formats/grants.md`.
"""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, TypeVar

from manciple.policies.actions import (
    Asker,
    FieldUse,
    Handling,
    Origin,
    Source,
    Verb,
    is_host,
    is_plain,
)
from manciple.policies.canonical import digest
from manciple.policies.conditions import MAX_BOUND, AtMost, Exact, OneOf, OriginRule, Where, rank
from manciple.policies.errors import BadGrant, BadMoney
from manciple.policies.fields import FIELDS
from manciple.policies.grants import (
    ITEM_ATTRIBUTES,
    MAX_COUNT,
    MAX_IDLE_DAYS,
    Grant,
    ItemRule,
    Limits,
    Mode,
)
from manciple.policies.money import Money
from manciple.policies.windows import DAYS, Window

E = TypeVar("E")

_TOKEN = re.compile(r'\s*(?:("(?:[^"\\]|\\.)*")|([{},;])|(<=)|([^\s{},;"<]+))')
_BARE = re.compile(r'[^\s{},;"<=]+')
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,79}", re.ASCII)
_AMOUNT = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,4})?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9][0-9]{0,15}", re.ASCII)
_NUMBERLIKE = re.compile(r"[+-]?\.?[0-9]")
_RATE = re.compile(r"([1-9][0-9]{0,6})/([hd])", re.ASCII)
_IDLE = re.compile(r"([1-9][0-9]{0,3})d", re.ASCII)
_HOURS = re.compile(r"([0-9]{2})(?::([0-9]{2}))?-([0-9]{2})(?::([0-9]{2}))?", re.ASCII)
_ARGUMENT = re.compile(r"arguments\.([a-z][a-z0-9_.-]{0,79})", re.ASCII)
_SOURCE = re.compile(r"(user|model|vault|shop|plugin)(?:\(([^()]{1,260})\))?", re.ASCII)
_MONEY = {
    "item": "item",
    "order": "order",
    "day": "day",
    "month": "month",
    "total": "total",
    "open-cart": "open_cart",
}
_COUNTS = {"qty": "quantity", "count": "count", "times": "count"}
"""`times` is how earlier texts said `count`."""

_MAX_TEXT = 4000
_YEARS = (2000, 9998)


def parse(text: str) -> Grant:
    """Read a grant. Raises `BadGrant`, naming the place, for anything outside the grammar."""
    parts = _Reader(text).parts()
    for name in ("tools", "verbs", "askers", "mode"):
        if name not in parts:
            raise BadGrant(f"a grant says its {name.removesuffix('s')}", hint=_EXAMPLE)
    try:
        return Grant(**parts)
    except BadMoney as error:
        raise BadGrant(str(error), hint=error.hint) from error


def parse_parts(text: str, *clauses: str) -> dict[str, Any]:
    """Read a text that holds nothing but these clauses; raises `BadGrant`, naming the place.

    Returns what they say by the names of the parts of a `Grant`.
    """
    return _Reader(text).parts(*clauses)


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
        parts.append(limits_text(grant.limits))
    parts += _counts_text(grant)
    if grant.window:
        parts.append(_window_text(grant.window))
    if grant.fields:
        uses = " ; ".join(f"{use.field} as {use.handling}" for use in grant.fields)
        parts.append(f"fields {uses}")
    if grant.purpose:
        parts.append(f"purpose {grant.purpose}")
    if grant.where:
        parts.append("where " + " ".join(map(_where_text, grant.where)))
    if grant.origins:
        parts.append("origin " + " ; ".join(map(_origin_text, grant.origins)))
    if grant.until:
        parts.append(f"until {_until_text(grant.until)}")
    if grant.idle_days is not None:
        parts.append(f"idle<={grant.idle_days}d")
    return " ".join([*parts, f"mode {grant.mode}"])


def scope_digest(grant: Grant) -> str:
    """Return the SHA-256 (hex) of id, version and scope: what a signature covers."""
    return text_digest(grant.id, grant.version, show(grant))


def text_digest(name: str, version: int, scope: str) -> str:
    """Return the same of a scope as it was written down: what was signed stays signed."""
    return digest("grant", {"id": name, "version": version, "scope": scope})


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
            "purpose": lambda: {"purpose": self._name("a purpose")},
            "until": lambda: {"until": self._until()},
            "mode": lambda: {"mode": self._enum(Mode, self._word("a mode"))},
        }
        while self._peek() is not None:
            word = self._word("a clause")
            clause = word.partition("=")[0]
            if clause in said:
                raise self._bad(f"{clause[:40]!r} is said twice")
            if only and clause not in only:
                raise self._bad(f"{clause[:40]!r} has no place here, but {', '.join(only)}")
            said.add(clause)
            parts |= clauses[word]() if word in clauses else self._header(word)
        return parts

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
            values = tuple(sorted(self._set(self._text_in)))
            rules.append(ItemRule(attribute, values, negated))
        if not rules:
            raise self._bad("items needs a condition such as brand in {Nike}")
        return tuple(sorted(rules, key=_rule_text))

    def _set(self, read: Callable[..., E]) -> list[E]:
        """Read `{a, "b c"}`, each value by `read`, which is told whether it stood in quotes."""
        self._expect("{")
        values: dict[tuple[type, E], None] = {}
        words: list[str] = []
        quoted = False
        while (token := self._next()) is not None:
            if self._quoted or token not in {",", "}"}:
                words.append(token)
                quoted = quoted or self._quoted
                continue
            value = read(" ".join(words), quoted=quoted)
            values[type(value), value] = None
            if token == "}":  # noqa: S105
                return [value for _, value in values]
            words, quoted = [], False
        raise self._bad("a set is closed by }")

    def _text_in(self, value: str, *, quoted: bool) -> str:
        del quoted  # what items say is text either way
        return self._value(value)

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
            if _MONEY[name] in bounds:
                raise self._bad(f"{name} is said twice")
            if not _AMOUNT.fullmatch(amount):
                raise self._bad(f"{amount[:40]!r} is no amount")
            try:
                bounds[_MONEY[name]] = Money.of(Decimal(amount), currency).minor
            except BadMoney as error:
                raise self._bad(f"{amount[:40]!r} is no amount in {currency[:10]}") from error
        try:
            return Limits(currency, **bounds)
        except (BadMoney, BadGrant) as error:
            raise self._bad(str(error)) from error

    def _counts(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._peek(2)[1:] == ["<="] and self._peek() in {*_COUNTS, "rate"}:
            name, number = self._bound()
            if name == "rate":
                match = _RATE.fullmatch(number)
                key = "per_day" if number.endswith("d") else "per_hour"
                known = bool(match) and int(match[1] if match else 0) <= MAX_COUNT
                number, what = match[1] if match else "", f"rate<={MAX_COUNT}/h or /d at most"
            else:
                key, known = _COUNTS[name], bool(_WHOLE.fullmatch(number))
                what = f"one whole number from 1 to {MAX_COUNT}"
            if not known or not 0 < int(number) <= MAX_COUNT:
                raise self._bad(f"{name} is {what}")
            if key in found:
                raise self._bad(f"{name} is said twice")
            found[key] = int(number)
        if not found:
            raise self._bad("count needs qty<=…, count<=… or rate<=…/h")
        return found

    def _window(self) -> Window:
        days = set(self._days())
        while self._peek() == ",":
            self._next()
            more = self._days()
            if days & set(more):
                raise self._bad("a day of the window is said twice")
            days.update(more)
        hours = _HOURS.fullmatch(self._word("hours such as 08-22"))
        if not hours:
            raise self._bad("hours are said as 08-22 or 08:30-22:15")
        start, end = (
            int(hour) * 60 + int(minute or 0)
            for hour, minute in (hours.group(1, 2), hours.group(3, 4))
        )
        if any(minute is not None and int(minute) > 59 for minute in hours.group(2, 4)):
            raise self._bad("an hour has 60 minutes")
        try:
            return Window(tuple(sorted(days)), start, end, self._word("a time zone"))
        except BadGrant as error:
            raise self._bad(str(error)) from error

    def _days(self) -> tuple[int, ...]:
        first, dash, last = self._word("days such as Mon-Fri").partition("-")
        if first not in DAYS or (dash and last not in DAYS):
            raise self._bad(f"days are {', '.join(DAYS)}, or a range of them")
        start = DAYS.index(first)
        if not dash:
            return (start,)
        length = (DAYS.index(last) - start) % len(DAYS)
        return tuple((start + n) % len(DAYS) for n in range(length + 1))

    def _where(self) -> tuple[Where, ...]:
        found: dict[tuple[str, str], Where] = {}
        while self._peek(2)[1:] in (["in"], ["<="]) and _ARGUMENT.fullmatch(self._peek()):
            argument = self._argument()
            if self._next() == "in":
                values = self._set(self._exact)
                condition: Where = OneOf(argument, tuple(sorted(values, key=rank)))
            else:
                number = self._word("a number")
                if not _WHOLE.fullmatch(number) or int(number) > MAX_BOUND:
                    raise self._bad(f"{number[:40]!r} is no whole number up to {MAX_BOUND}")
                condition = AtMost(argument, int(number))
            key = (argument, type(condition).__name__)
            if key in found:
                raise self._bad(f"arguments.{argument} is said twice")
            found[key] = condition
        if not found:
            raise self._bad("where needs a condition such as arguments.size in {42}")
        return tuple(found[key] for key in sorted(found))

    def _argument(self) -> str:
        word = self._word("an argument")
        match = _ARGUMENT.fullmatch(word)
        if not match:
            raise self._bad(f"{word[:40]!r} is not arguments.<name>")
        return match[1]

    def _exact(self, value: str, *, quoted: bool) -> Exact:
        if quoted:
            return self._value(value)
        if value in {"true", "false"}:
            return value == "true"
        if _WHOLE.fullmatch(value) and int(value) <= MAX_BOUND:
            return int(value)
        if _NUMBERLIKE.match(value):
            raise self._bad(f"{value[:40]!r} is no whole number; text stands in quotes")
        return self._value(value)

    def _origins(self) -> tuple[OriginRule, ...]:
        rules: dict[str, OriginRule] = {}
        while True:
            of = "" if self._peek() == "items" else self._argument()
            if not of:
                self._expect("items")
            if of in rules:
                raise self._bad(f"the origin of {of or 'items'} is said twice")
            self._expect("from")
            sources = [self._source(each) for each in self._word("an origin").split("|")]
            if len(set(sources)) != len(sources):
                raise self._bad("an origin is said twice")
            rules[of] = OriginRule(of or None, tuple(sorted(sources)))
            if self._peek() != ";":
                return tuple(rules[key] for key in sorted(rules))
            self._next()

    def _source(self, text: str) -> Origin:
        match = _SOURCE.fullmatch(text)
        if not match:
            raise self._bad(f"{text[:40]!r} is no origin")
        source, of = Source(match[1]), match[2] or ""
        known = {
            Source.VAULT: not of or of in FIELDS,
            Source.SHOP: not of or is_host(of),
            Source.PLUGIN: bool(_NAME.fullmatch(of)),
        }
        if not known.get(source, not of):
            raise self._bad(f"{text[:40]!r} is no origin")
        return Origin(source, of)

    def _idle(self) -> int:
        self._expect("<=")
        text = self._word("days such as 30d")
        match = _IDLE.fullmatch(text)
        if not match or int(match[1]) > MAX_IDLE_DAYS:
            raise self._bad(f"idle is whole days, from 1d to {MAX_IDLE_DAYS}d")
        return int(match[1])

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


def limits_text(limits: Limits) -> str:
    """Print the money clause."""
    bounds = [
        f"{name}<={Money(bound, limits.currency).major.normalize():f}"
        for name, attribute in _MONEY.items()
        if (bound := getattr(limits, attribute)) is not None
    ]
    return f"money {limits.currency} " + " ".join(bounds)


def _counts_text(grant: Grant) -> list[str]:
    counts = {"qty": grant.quantity, "count": grant.count}
    bounds = [f"{name}<={bound}" for name, bound in counts.items() if bound is not None]
    rates = {"h": grant.per_hour, "d": grant.per_day}
    bounds += [f"rate<={bound}/{per}" for per, bound in rates.items() if bound is not None]
    return [f"count {' '.join(bounds)}"] if bounds else []


def _window_text(window: Window) -> str:
    runs: list[list[int]] = []
    for day in window.days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    days = ",".join(
        DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs
    )
    return f"window {days} {_time_text(window.start)}-{_time_text(window.end)} {window.zone}"


def _time_text(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}" if minute else f"{hour:02}"


def _where_text(condition: Where) -> str:
    if isinstance(condition, AtMost):
        return f"arguments.{condition.name}<={condition.bound}"
    return f"arguments.{condition.name} in {{{', '.join(map(_exact_text, condition.values))}}}"


def _exact_text(value: Exact) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    odd = _NUMBERLIKE.match(value) or value in {"true", "false"}
    return json.dumps(value, ensure_ascii=False) if odd else _value_text(value)


def _origin_text(rule: OriginRule) -> str:
    of = "items" if rule.argument is None else f"arguments.{rule.argument}"
    return f"{of} from {'|'.join(map(str, rule.sources))}"


def _until_text(until: datetime) -> str:
    last = until.astimezone(UTC)
    if last.time() == last.min.time():
        return (last - timedelta(days=1)).date().isoformat()
    return last.isoformat()

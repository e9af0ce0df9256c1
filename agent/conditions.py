"""Conditions of a step: do they hold for what was found so far? Pure.

What is missing meets no comparison. Amounts are compared in one currency only, and nothing is
converted; values of two types are not comparable at all.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from manciple.agent.codes import CurrenciesDiffer, NotComparable
from manciple.agent.plan import Came, Compare, Condition, Element, Holds, Ref, Value
from manciple.policies.actions import Origin, plain
from manciple.policies.errors import BadMoney
from manciple.policies.money import Money
from manciple.tools.plugin import scalar


@dataclass(frozen=True, slots=True)
class Made:
    """A value, with everything that it was made from."""

    value: object
    """None where it is missing."""

    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a condition came to."""

    holds: bool
    text: str
    """The condition with its values, for a person."""

    origins: tuple[Origin, ...]


Look: TypeAlias = Callable[[Value], Made]
"""Follows a value of a plan; gives None for what is missing."""

Became: TypeAlias = Callable[[str], tuple[str, tuple[Origin, ...]]]
"""Says what became of a step (`done`, `skipped`, `failed`), and what decided that."""

_SIGNS = {"eq": "=", "ne": "≠", "lt": "<", "le": "≤", "gt": ">", "ge": "≥"}


def judged(condition: Condition, look: Look, became: Became) -> Verdict:
    """Say whether a condition holds. Raises `CurrenciesDiffer`, `NotComparable`."""
    match condition:
        case Compare():
            return _compared(condition, look)
        case Holds():
            made = look(condition.of)
            there = made.value not in (None, (), [], "")
            holds = there if condition.what == "some" else not there
            word = "is there" if there else "is empty"
            return Verdict(holds, f"{place(condition.of)} {word}", made.origins)
        case Came():
            state, origins = became(condition.step)
            return Verdict(state == condition.to, f"{condition.step} was {state}", origins)


def place(value: Value) -> str:
    """Return how a value is named in a condition: its path, or what it is."""
    match value:
        case Ref():
            return f"{value.step}.{value.path}" if value.path else value.step
        case Element():
            return f"each.{value.path}" if value.path else "each"
        case _:
            return shown(value.value)


def shown(value: object) -> str:
    """Return a compared value in a few plain letters; foreign text is cut and quoted."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return f"“{plain(value, 40)}”"
    return plain(str(scalar(value)), 40)


def _compared(condition: Compare, look: Look) -> Verdict:
    left, right = look(condition.left), look(condition.right)
    origins = tuple(sorted({*left.origins, *right.origins}))
    sign, ours = _SIGNS[condition.op], place(condition.left)
    text = f"{ours} ({shown(left.value)}) {sign} {shown(right.value)}"
    if left.value is None or right.value is None:
        return Verdict(holds=False, text=text, origins=origins)
    return Verdict(_holds(condition.op, *_alike(left.value, right.value)), text, origins)


def _alike(left: object, right: object) -> tuple[object, object]:
    """Return two values of one type; a text beside an amount or an instant is read as one."""
    if isinstance(left, str) != isinstance(right, str):
        left, right = _read_as(left, right), _read_as(right, left)
    if type(left) is not type(right) or not isinstance(left, Money | datetime | str | int):
        raise NotComparable("values of two types cannot be compared", hint="say it in other words")
    if isinstance(left, Money) and isinstance(right, Money):
        if left.currency != right.currency:
            raise CurrenciesDiffer(
                f"{left.currency} and {right.currency} are not compared", hint="use one currency"
            )
        return left.minor, right.minor
    if isinstance(left, str) and isinstance(right, str):
        return _folded(left), _folded(right)
    return left, right


def _read_as(value: object, other: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        if isinstance(other, Money):
            return Money.parse(value)
        return datetime.fromisoformat(value) if isinstance(other, datetime) else value
    except (BadMoney, ValueError):
        raise NotComparable("a text that is no amount and no instant") from None


def _holds(op: str, left: object, right: object) -> bool:
    if op in {"eq", "ne"}:
        return (left == right) is (op == "eq")
    if isinstance(left, datetime) and isinstance(right, datetime):
        if (left.tzinfo is None) != (right.tzinfo is None):
            raise NotComparable("an instant without its zone")
        return _ordered(op, (left > right) - (left < right))
    if type(left) is int and type(right) is int:
        return _ordered(op, (left > right) - (left < right))
    raise NotComparable("texts, and yes and no, are only equal or not")


def _ordered(op: str, sign: int) -> bool:
    return {"lt": sign < 0, "le": sign <= 0, "gt": sign > 0, "ge": sign >= 0}[op]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())

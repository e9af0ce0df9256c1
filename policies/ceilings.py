"""A ceiling: a limit over everything that is spent, whatever the grants allow.

Each money action is charged to one grant and must fit every ceiling of its currency. A currency
without a ceiling is not limited by one. Its text is the money clause of a grant, and perhaps hosts:

    money USD order<=300 day<=300 month<=600 hosts shop.example
"""

from dataclasses import dataclass
from typing import Any

from manciple.policies.actions import Action
from manciple.policies.canonical import digest
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import limits_text, parse_parts
from manciple.policies.grants import ADDED, ANY, Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling:
    """A limit over everything, or over everything at some hosts."""

    id: str = "new"
    """`k1`, `k2`…"""

    version: int = 1
    limits: Limits
    """Only order, day, month and total: a ceiling is on what is spent."""

    hosts: tuple[str, ...] = ()
    """Exact hosts, sorted; empty: over everything, wherever it is spent."""

    def __post_init__(self) -> None:
        if self.limits.item is not None or self.limits.open_cart is not None:
            raise BadGrant("a ceiling is on orders: order, day, month or total")
        if {ADDED, ANY} & set(self.hosts):
            raise BadGrant("a ceiling names exact hosts, or none to be over everything")

    def concerns(self, action: Action) -> bool:
        """Does this action spend what the ceiling is on?"""
        if not action.verb.spends or (self.hosts and action.host not in self.hosts):
            return False
        return action.cost is None or action.cost.currency == self.limits.currency


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent or is reserved under one ceiling, in minor units of its currency."""

    day: int = 0
    month: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Under:
    """A ceiling with what is spent of it."""

    ceiling: Ceiling
    spent: Spent = Spent()

    def leaves_room(self, action: Action) -> bool:
        """Does `action`, which it concerns, fit? A cost that nobody knows does not."""
        if action.cost is None:
            return False
        cost, limits, spent = action.cost.minor, self.ceiling.limits, self.spent
        sums = (
            (0, limits.order),
            (spent.day, limits.day),
            (spent.month, limits.month),
            (spent.total, limits.total),
        )
        return all(limit is None or sum_ + cost <= limit for sum_, limit in sums)


def parse(text: str) -> Ceiling:
    """Read a ceiling. Raises `BadGrant`, naming the place, for anything else."""
    parts: dict[str, Any] = parse_parts(text, "money", "hosts")
    if "limits" not in parts:
        raise BadGrant("a ceiling says how much", hint="money USD month<=600")
    return Ceiling(**parts)


def show(ceiling: Ceiling) -> str:
    """Print it on one line; `parse` reads the same ceiling back."""
    hosts = f" hosts {','.join(ceiling.hosts)}" if ceiling.hosts else ""
    return limits_text(ceiling.limits) + hosts


def text_digest(name: str, version: int, scope: str) -> str:
    """Return the SHA-256 (hex) of id, version and text: what a signature covers."""
    return digest("ceiling", {"id": name, "version": version, "scope": scope})

"""Conditions of a grant on what an action was asked with: its arguments and their origins."""

from dataclasses import dataclass
from typing import TypeAlias

from manciple.policies.actions import MODEL, USER, Action, Origin, Source
from manciple.policies.errors import BadGrant

MAX_BOUND = 10**15

Exact: TypeAlias = str | int | bool
"""What an argument can be compared with: text, a whole number, or yes and no."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """`arguments.watch in {w3}`: exactly one of these, text to the letter."""

    name: str
    """Of the argument."""

    values: tuple[Exact, ...]
    """Never empty; in the order of `rank`, each once. `1`, `"1"` and `true` are three values."""

    def __post_init__(self) -> None:
        if not self.values or tuple(sorted(set(map(rank, self.values)))) != tuple(
            map(rank, self.values)
        ):
            raise BadGrant(f"arguments.{self.name} needs at least one value, each once")

    def holds(self, value: object) -> bool:
        """Is this one value among them, and of the same kind?"""
        return any(value == each and type(value) is type(each) for each in self.values)


@dataclass(frozen=True, slots=True)
class AtMost:
    """`arguments.quantity <= 3`: a whole number, and not more."""

    name: str
    bound: int

    def __post_init__(self) -> None:
        if type(self.bound) is not int or not 0 <= self.bound <= MAX_BOUND:
            raise BadGrant(f"the bound of arguments.{self.name} is a whole number, not huge")

    def holds(self, value: object) -> bool:
        """Is this one value such a number? Yes and no are none."""
        return type(value) is int and value <= self.bound


Where: TypeAlias = OneOf | AtMost


def rank(value: Exact) -> tuple[str, str]:
    """Return what the values of a set are sorted by: their kind, then their spelling."""
    return type(value).__name__, str(value)


def met(condition: Where, action: Action, *, by_any: bool) -> bool:
    """Does `condition` hold for the action? What is absent or unknown satisfies nothing.

    Of a list every value must meet it; `by_any`, for prohibitions: one is enough.
    """
    for argument in action.arguments:
        if argument.name == condition.name:
            value = argument.value
            values = value if isinstance(value, tuple) else (value,)
            return bool(values) and (any if by_any else all)(map(condition.holds, values))
    return False


@dataclass(frozen=True, slots=True)
class OriginRule:
    """`items from user|shop(a.example)`: where it is from elsewhere, an auto grant asks."""

    argument: str | None
    """Whose origins; None: of all arguments, since the items are made from them."""

    sources: tuple[Origin, ...]
    """Sorted, each once, never empty. `shop` alone is the host that is acted on, `vault` alone any
    field of it."""

    def __post_init__(self) -> None:
        if not self.sources or tuple(sorted(set(self.sources))) != self.sources:
            raise BadGrant("origin needs at least one source, each once", hint="items from user")
        for each in self.sources:
            named = each.source in {Source.USER, Source.MODEL}
            if (named and each.of) or (each.source is Source.PLUGIN and not each.of):
                raise BadGrant(f"{each} is no origin", hint="user, vault, shop, shop(host), model")

    def holds(self, action: Action) -> bool:
        """Is everything from the named sources? What says nothing of it is from nowhere known."""
        origins = [
            origin
            for argument in action.arguments
            if self.argument in {None, argument.name}
            for origin in argument.origins or (MODEL,)
        ]
        return bool(origins) and all(self._names(origin, action.host) for origin in origins)

    def _names(self, origin: Origin, host: str | None) -> bool:
        if origin in self.sources and (origin.of or origin in {USER, MODEL}):
            return True
        if origin.source is Source.VAULT:
            return Origin(Source.VAULT) in self.sources
        here = origin.source is Source.SHOP and host is not None and origin.of == host
        return here and Origin(Source.SHOP) in self.sources

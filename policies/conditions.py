"""Conditions of a grant on what an action was asked with: its arguments and their origins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from manciple.policies.actions import MODEL, Argument, Origin, Scalar, Source
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

    _known: frozenset[tuple[type, Scalar]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.values or tuple(sorted(set(map(rank, self.values)))) != tuple(
            map(rank, self.values)
        ):
            raise BadGrant(f"arguments.{self.name} needs at least one value, each once")
        known = frozenset((type(value), value) for value in self.values)
        object.__setattr__(self, "_known", known)

    def holds(self, value: Scalar) -> bool:
        """Is this one value among them, and of the same kind?"""
        return (type(value), value) in self._known


@dataclass(frozen=True, slots=True)
class AtMost:
    """`arguments.quantity <= 3`: a whole number, and not more."""

    name: str
    bound: int

    def __post_init__(self) -> None:
        if type(self.bound) is not int or not 0 <= self.bound <= MAX_BOUND:
            raise BadGrant(f"the bound of arguments.{self.name} is a whole number, not huge")

    def holds(self, value: Scalar) -> bool:
        """Is this one value such a number? Yes and no are none."""
        return type(value) is int and value <= self.bound


Where: TypeAlias = OneOf | AtMost


def rank(value: Exact) -> tuple[str, str]:
    """Return what the values of a set are sorted by: their kind, then their spelling."""
    return type(value).__name__, str(value)


def met(condition: Where, args: Mapping[str, Argument], *, by_any: bool) -> bool:
    """Does `condition` hold for these arguments? What is absent or unknown satisfies nothing.

    Of a list every value must meet it; `by_any`, for prohibitions: one is enough.
    """
    argument = args.get(condition.name)
    if argument is None:
        return False
    value = argument.value
    if not isinstance(value, tuple):
        return condition.holds(value)
    return bool(value) and (any if by_any else all)(map(condition.holds, value))


@dataclass(frozen=True, slots=True)
class OriginRule:
    """`items from user|shop(a.example)`: where it is from elsewhere, an auto grant asks."""

    argument: str | None
    """Whose origins; None: of all arguments, since the items are made from them."""

    sources: tuple[Origin, ...]
    """Sorted, each once, never empty. `shop` alone is the host that is acted on, `vault` alone any
    field of it."""

    _any: tuple[Source, ...] = field(init=False, repr=False, compare=False)
    """What needs no name: the user, the model, any field of the vault."""

    _here: bool = field(init=False, repr=False, compare=False)
    """Does it name the shop that is acted on?"""

    _named: frozenset[tuple[Source, str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.sources or tuple(sorted(set(self.sources))) != self.sources:
            raise BadGrant("origin needs at least one source, each once", hint="items from user")
        for each in self.sources:
            named = each.source in {Source.USER, Source.MODEL}
            if (named and each.of) or (each.source is Source.PLUGIN and not each.of):
                raise BadGrant(f"{each} is no origin", hint="user, vault, shop, shop(host), model")
        alone = tuple(each.source for each in self.sources if not each.of)
        any_of = tuple(each for each in alone if each is not Source.SHOP)
        object.__setattr__(self, "_any", any_of)
        object.__setattr__(self, "_here", Source.SHOP in alone)
        exact = frozenset((each.source, each.of) for each in self.sources if each.of)
        object.__setattr__(self, "_named", exact)

    def holds(
        self, args: Mapping[str, Argument], origins: Sequence[Origin], host: str | None
    ) -> bool:
        """Is everything from the named sources? What says nothing of it is from nowhere known.

        `origins` are those of all arguments, `host` is what is acted on.
        """
        if self.argument is not None:
            argument = args.get(self.argument)
            if argument is None:
                return False
            origins = argument.origins or (MODEL,)
        known, here = self._any, self._here
        for origin in origins:
            source, of = origin.source, origin.of
            if source in known or (here and source is _SHOP and of and of == host):
                continue
            if not of or (source, of) not in self._named:
                return False
        return bool(origins)


_SHOP = Source.SHOP

"""A condition of a grant on the goods: `brand in {Nike}`, `category not in {gift_card}`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from manciple.policies.errors import BadGrant

ITEM_ATTRIBUTES = ("brand", "category", "colour", "offer", "seller", "size", "variant")
CASED = frozenset({"offer", "variant"})
"""Attributes that are ids: two that differ in case are two things."""


@dataclass(frozen=True, slots=True)
class ItemRule:
    """One condition on every item: `brand in {Nike}`, `category not in {gift_card}`."""

    attribute: str
    """One of `ITEM_ATTRIBUTES`."""

    values: tuple[str, ...]
    """Sorted, never empty."""

    negated: bool = False
    known: frozenset[str] = field(init=False, repr=False, compare=False)
    """The values as they are compared."""

    def __post_init__(self) -> None:
        cased = self.attribute in CASED
        known = self.values if cased else (value.casefold() for value in self.values)
        object.__setattr__(self, "known", frozenset(known))
        if self.attribute not in ITEM_ATTRIBUTES:
            raise BadGrant(f"items have no {self.attribute[:40]!r}", hint=_one_of(ITEM_ATTRIBUTES))
        if not self.values or tuple(sorted(set(self.values))) != self.values:
            raise BadGrant(f"{self.attribute} needs at least one value, each once")

    def holds(self, line: Mapping[str, str | None]) -> bool:
        """Does it hold for a line as `facts.line_of` says it?

        The unknown satisfies neither `in` nor `not in`.
        """
        value = line[self.attribute]
        return value is not None and (value in self.known) is not self.negated


def _one_of(names: tuple[str, ...]) -> str:
    return "one of " + ", ".join(names)

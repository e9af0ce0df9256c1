"""What one currency is in another: only what the user, or a source they chose, has said. Pure.

A converted amount is for looking at. No limit is held against it and nothing is paid by it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal, DivisionByZero, InvalidOperation

from manciple.policies.errors import BadMoney, Misused
from manciple.policies.money import EXPONENTS, MAX_MINOR, Money

BY_HAND = "hand"
_VALUE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)
_CONTEXT = Context(prec=40, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero])


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of `into` one of `base` is."""

    base: str
    into: str
    value: Decimal
    at: datetime
    """When it was said (aware, UTC)."""

    source: str = BY_HAND
    """`hand`, or the id of what says it."""

    def __str__(self) -> str:
        return f"1 {self.base} = {self.value.normalize():f} {self.into}"

    @property
    def name(self) -> str:
        """Under which it is kept; one pair has one rate, whichever way round it was said."""
        return " ".join(sorted((self.base, self.into)))

    @property
    def text(self) -> str:
        """As it is kept."""
        return " ".join((self.base, self.into, f"{self.value:f}", self.at.isoformat(), self.source))

    @classmethod
    def of(cls, base: str, into: str, value: str, at: datetime) -> "Rate":
        """Read a rate as it is typed: `EUR USD 1.08`. Raises `Misused`."""
        for code in (base, into):
            if code not in EXPONENTS:
                raise Misused(f"{code[:10]!r} is no currency", hint="such as USD or TWD")
        if base == into:
            raise Misused("a rate is between two currencies", hint="EUR USD 1.08")
        if not _VALUE.fullmatch(value) or not Decimal(value):
            raise Misused(f"{value[:20]!r} is no rate", hint="a number above zero, such as 1.08")
        return cls(base, into, Decimal(value), at.astimezone(UTC))

    @classmethod
    def kept(cls, text: str) -> "Rate":
        """Read what `text` wrote."""
        base, into, value, at, source = text.split(" ")
        return cls(base, into, Decimal(value), datetime.fromisoformat(at), source)


@dataclass(frozen=True, slots=True)
class Rates:
    """All rates that are known."""

    every: tuple[Rate, ...] = ()

    @classmethod
    def of(cls, rates: Iterable[Rate]) -> "Rates":
        """Put them together, by name."""
        return cls(tuple(sorted(rates, key=lambda rate: rate.name)))

    def between(self, one: str, other: str) -> Rate | None:
        """Return the rate that is kept for two currencies, whichever way round."""
        return next((r for r in self.every if {r.base, r.into} == {one, other}), None)

    def converted(self, amount: Money, into: str) -> Money | None:
        """Return about what `amount` is, to the nearest minor unit; None where no rate is known.

        By one rate: two of them make no third.
        """
        rate = self.between(amount.currency, into)
        if rate is None:
            return None
        by = rate.value if rate.base == amount.currency else _CONTEXT.divide(Decimal(1), rate.value)
        major = _CONTEXT.multiply(amount.major, by)
        minor = major.scaleb(EXPONENTS[into], context=_CONTEXT).to_integral_value(ROUND_HALF_EVEN)
        try:
            return Money(int(minor), into) if minor <= MAX_MINOR else None
        except BadMoney:
            return None

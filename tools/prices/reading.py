"""Reading what shops write for a price: every amount in a text, its currency and its part.

`Was $120 Now $60`, `買2送1 $299`, `CHF 1’299.00`, `KWD 1.250`, `12x de R$ 44,00`, `2,20 €/100 g`.
Nothing is guessed silently: a mark that several currencies share stays without a currency where
neither the page nor the place tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from manciple.policies.money import EXPONENTS, Money
from manciple.tools.prices.marks import MARKS, marks_of, own_currency
from manciple.tools.prices.numbers import BETWEEN, Number, marked
from manciple.tools.prices.parts import FREE, PART_AFTER, PART_BEFORE, UNIT_AFTER, Part
from manciple.tools.prices.separators import decimal_separator
from manciple.tools.prices.text import usual


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known beside the text. Empty where nothing is."""

    currency: str = ""
    """ISO 4217, as the page or the shop says elsewhere."""

    locale: str = ""
    """The language and place of the page, such as `de-CH` or `zh-TW`."""

    decimal: str = ""
    """The decimal separator, where the page says so."""


NOTHING_KNOWN = Hints()


@dataclass(frozen=True, slots=True)
class Priced:
    """One amount in a text."""

    amount: Decimal
    """In major units, as it is written."""

    mark: str
    """How the currency stands there; empty where it does not."""

    currency: str | None
    """ISO 4217; None where nothing tells."""

    part: Part

    @property
    def money(self) -> Money | None:
        """The amount of money; None without a currency. Raises `BadMoney` for what is none."""
        return None if self.currency is None else Money.of(self.amount, self.currency)


_CENTS_APART = re.compile(r"(?<=\d)([.,]) (?=\d\d(?!\d))(?:(?<=\. )|(?=\d\d ?(?:€|zł|Kč|kr|lei)))")
_DATE = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ?$", re.IGNORECASE
)


def prices(text: str, hints: Hints = NOTHING_KNOWN) -> tuple[Priced, ...]:
    """Return the amounts of a text in their order.

    Where one of them has a mark, those without are quantities or promises (`buy 2 get 1 $299`)
    and are left out. Numbers that are shares, dates or measures are none. Never raises.
    """
    text = _CENTS_APART.sub(r"\1", usual(text))
    if FREE.fullmatch(text):
        return (Priced(Decimal(0), "", hints.currency or None, Part.NOW),)
    numbers = marked(text, hints.locale)
    if any(number.mark for number in numbers):
        numbers = [number for number in numbers if number.mark]
    else:
        numbers = [number for number in numbers if not _measure(text, number)]
    return tuple(_priced(text, numbers, hints))


def price(text: str, hints: Hints = NOTHING_KNOWN) -> Priced | None:
    """Return what one has to pay now by this text: the first such amount, else the first of any.

    Callers who act on it look at its `part` and `currency`.
    """
    found = prices(text, hints)
    for part in (Part.NOW, Part.FROM):
        for each in found:
            if each.part is part:
                return each
    return found[0] if found else None


def currency_of(mark: str, hints: Hints, also: str = "") -> str | None:
    """Return the one currency that a mark can stand for here; None where several could.

    What tells, in this order: the mark itself with a second one beside it, the page, the
    language, the place.
    """
    if not mark:
        return hints.currency or None
    here = marks_of(hints.locale)
    could = MARKS.get(mark, frozenset()) | here.get(mark, frozenset())
    could = could & (MARKS.get(also, frozenset()) | here.get(also, frozenset())) or could
    if hints.currency in could:
        return hints.currency
    own = own_currency(hints.locale)
    for few in (could, could & here.get(mark, frozenset())):
        if len(few) == 1:
            return next(iter(few))
        if own in few:
            return own
    return None


def _measure(text: str, number: Number) -> bool:
    """Is a number without a mark a share, a date or a measure?"""
    return bool(UNIT_AFTER.match(text[number.end :]) or _DATE.search(text[: number.start]))


def _priced(text: str, numbers: Sequence[Number], hints: Hints) -> Iterator[Priced]:
    begin = 0
    for at, number in enumerate(numbers):
        end = numbers[at + 1].begins if at + 1 < len(numbers) else len(text)
        before, after = text[begin : number.begins], text[number.ends : end]
        first, last = not begin, at + 1 == len(numbers)
        begin = number.ends
        if after.lstrip().startswith("%"):
            continue
        part = _part(before, after)
        if part is Part.NOW and not first and BETWEEN.fullmatch(before):
            part = Part.TO
        elif part is Part.NOW and not last and BETWEEN.fullmatch(after):
            part = Part.FROM
        currency = currency_of(number.mark, hints, number.also)
        yield Priced(_amount(number, currency, hints), number.mark, currency, part)


def _amount(number: Number, currency: str | None, hints: Hints) -> Decimal:
    codes = (currency,) if currency else MARKS.get(number.mark, frozenset())
    finest = max((EXPONENTS[code] for code in codes if code in EXPONENTS), default=2)
    separator = hints.decimal or decimal_separator(number.digits, finest, hints.locale)
    whole, _, fraction = (
        number.digits.rpartition(separator) if separator else (number.digits, "", "")
    )
    before, after = ("".join(filter(str.isdigit, part)) for part in (whole, fraction))
    return Decimal(f"{before or 0}.{after}" if after else before or 0)


def _part(before: str, after: str) -> Part:
    """Say by the words around an amount what it stands for."""
    for part, pattern in PART_AFTER:
        if pattern.match(after):
            return part
    found = [
        (match.end(), part) for part, pattern in PART_BEFORE for match in pattern.finditer(before)
    ]
    return max(found, default=(0, Part.NOW))[1]

"""How well prices are read: texts of real pages, and every currency in every language of CLDR.

Each case of the file gives a text, perhaps one beside it, and the right amount and mark. CLDR's
texts are printed by Babel and read with their language alone. price-parser reads the same in the
same run. The last line is one JSON object.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from time import perf_counter
from typing import Any

from price_parser import Price

from manciple.policies.money import EXPONENTS
from manciple.tools.prices.numbers import mark_in
from manciple.tools.prices.reading import Hints, price

OWN = Path(__file__).parents[1] / "tests" / "tools" / "prices" / "cases.json"

AMOUNTS = (Decimal("1234567.89"), Decimal("1234.5"), Decimal("99.95"), Decimal("0.75"))


@dataclass(frozen=True, slots=True)
class Case:
    """A text and what it says."""

    text: str
    beside: str
    """What stands near it on the page."""

    hints: Hints
    amount: Decimal | None
    currency: str
    """The mark as it stands, or the ISO code where the text was printed."""


def real(cases: Sequence[Mapping[str, Any]]) -> Iterator[Case]:
    """Yield the cases of the file."""
    for case in cases:
        decimal = case["decimal_separator"] or ""
        yield Case(
            case["price_raw"] or "",
            case["currency_raw"] or "",
            Hints(decimal=decimal if decimal in (".", ",") else ""),
            None if case["amount"] is None else Decimal(case["amount"]),
            case["currency"] or "",
        )


def printed() -> Iterator[Case]:
    """Yield every currency in every language that CLDR knows."""
    from babel import Locale, localedata
    from babel.numbers import format_currency, get_currency_precision

    for name in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(name)
        for at, code in enumerate(EXPONENTS):
            if code not in locale.currencies and code not in locale.currency_symbols:
                continue
            amount = AMOUNTS[at % len(AMOUNTS)]
            text = format_currency(amount, code, locale=locale)
            exact = amount.quantize(Decimal(1).scaleb(-get_currency_precision(code)))
            yield Case(text, "", Hints(locale=name), exact, code)


@dataclass
class Score:
    """How many were read rightly, by us and by price-parser."""

    of: int = 0
    amount: int = 0
    currency: int = 0
    parser_amount: int = 0
    seconds: float = 0
    parser_seconds: float = 0

    def share(self, right: int) -> float:
        """Return the share, to four digits."""
        return round(right / max(1, self.of), 4)


def scored(cases: Iterator[Case], *, tell: bool) -> Score:
    """Read each case with both."""
    score = Score()
    for case in cases:
        began = perf_counter()
        read = price(case.text, case.hints)
        ended = perf_counter()
        parsed = Price.fromstring(case.text, case.beside, case.hints.decimal or None)
        score.parser_seconds += perf_counter() - ended
        score.seconds += ended - began
        amount = read.amount if read else None
        if case.hints.locale:
            currency = (read.currency if read else None) or ""
        else:
            mark = read.mark if read else ""
            currency = mark or mark_in(case.beside) or mark_in(case.text)
        score.of += 1
        score.amount += amount == case.amount
        score.parser_amount += parsed.amount == case.amount
        score.currency += currency == case.currency
        if tell and (amount, currency) != (case.amount, case.currency):
            wanted = f"{case.amount} {case.currency!r}"
            print(f"{case.text!r} {case.beside!r} {case.hints.locale}: {wanted}", end="")
            print(f" was read as {amount} {currency!r}")
    return score


def main() -> None:
    """Read the options, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, default=OWN)
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly")
    given = parser.parse_args()
    pages = scored(real(json.loads(given.cases.read_text())), tell=given.misses)
    cldr = scored(printed(), tell=given.misses)
    print(
        json.dumps(
            {
                "amount": pages.share(pages.amount),
                "currency": pages.share(pages.currency),
                "cldr_amount": cldr.share(cldr.amount),
                "cldr_currency": cldr.share(cldr.currency),
                "price_parser_amount": pages.share(pages.parser_amount),
                "price_parser_cldr_amount": cldr.share(cldr.parser_amount),
                "cases": pages.of,
                "cldr": cldr.of,
                "us_per_text": round(cldr.seconds / max(1, cldr.of) * 1e6, 1),
                "price_parser_us_per_text": round(cldr.parser_seconds / max(1, cldr.of) * 1e6, 1),
            }
        )
    )


if __name__ == "__main__":
    main()

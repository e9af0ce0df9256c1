"""Amounts of money: whole minor units of an ISO 4217 currency.

Floats, signs, guessed separators and implicit conversion have no way in. Babel prints.
"""

import re
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from functools import total_ordering

from manciple.policies.errors import BadMoney

MAX_MINOR = 10**15
"""Larger amounts are refused wherever they come from: ten trillion in a two-digit currency."""

_TWO = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
"""
EXPONENTS = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0
    ),
    **dict.fromkeys(_TWO.split(), 2),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
"""Digits after the point by currency: ISO 4217 list one, as of 2026."""

_OUT_OF_BOUNDS = "an amount is a whole number of minor units, neither negative nor huge"
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation, Overflow])
"""Where decimals are rounded or overflow, it raises; the usual context rounds at 28 digits."""

_NUMBER = r"([0-9]{1,16}(?:\.[0-9]{1,4})?|[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,4})?)"
_CODED = re.compile(rf"([A-Z]{{3}}) ?{_NUMBER}|{_NUMBER} ?([A-Z]{{3}})", re.ASCII)


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount: `Money(12000, "USD")` is 120 dollars. Never negative.

    Raises `BadMoney` for a currency that ISO 4217 does not list, or an amount out of bounds.
    Comparing or adding two currencies raises `BadMoney` too: there is no implicit conversion.
    """

    minor: int
    """Whole minor units (cents, yen, fils)."""

    currency: str
    """ISO 4217 code, upper case."""

    def __post_init__(self) -> None:
        if self.currency not in EXPONENTS:
            raise BadMoney("not a currency of ISO 4217", hint="write a code such as USD or TWD")
        if type(self.minor) is not int or not 0 <= self.minor <= MAX_MINOR:
            raise BadMoney(_OUT_OF_BOUNDS)

    @classmethod
    def of(cls, amount: Decimal | int, currency: str) -> "Money":
        """Read an amount in major units (`Decimal("19.99")`); nothing is rounded."""
        if currency not in EXPONENTS:
            raise BadMoney("not a currency of ISO 4217", hint="write a code such as USD or TWD")
        try:
            minor = Decimal(amount).scaleb(EXPONENTS[currency], context=_EXACT)
        except ArithmeticError:
            raise BadMoney("an amount with more digits than money has") from None
        if not minor.is_finite() or minor != minor.to_integral_value():
            raise BadMoney(f"{currency} has no amount as fine as that")
        if not 0 <= minor <= MAX_MINOR:  # before int(): 1E+999999 has a million digits
            raise BadMoney(_OUT_OF_BOUNDS)
        return cls(int(minor), currency)

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read what our own printer writes and people type: `150 USD`, `USD 1,299.00`.

        The currency must be written out as a code; a point is decimal, commas group.
        """
        match = _CODED.fullmatch(text.strip())
        if not match:
            raise BadMoney(f"not an amount with a currency: {text[:40]!r}", hint="write 120 USD")
        number = (match[2] or match[3]).replace(",", "")
        return cls.of(Decimal(number), match[1] or match[4])

    @property
    def major(self) -> Decimal:
        """The amount in major units, with all its digits."""
        return Decimal(self.minor).scaleb(-EXPONENTS[self.currency])

    def __add__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __mul__(self, times: int) -> "Money":
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor < other.minor

    def __str__(self) -> str:
        digits = self.major
        whole = digits == digits.to_integral_value()
        return f"{int(digits) if whole else digits} {self.currency}"

    def shown(self, locale: str = "en") -> str:
        """Print for a reader of `locale` (`$120.00`, `US$120.00`, `NT$3,290`)."""
        from babel.numbers import format_currency

        return format_currency(self.major, self.currency, locale=locale)

    def _same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise BadMoney(f"{self.currency} and {other.currency} are different currencies")


def total(amounts: list[Money]) -> Money | None:
    """Add up; None for no amounts. Raises `BadMoney` for mixed currencies."""
    if not amounts:
        return None
    first, *rest = amounts
    return sum(rest, first)

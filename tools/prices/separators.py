"""Which separator of a number is the decimal one.

By shape first: groups have three digits (or two and then three in India). What shape leaves open
(`1.250`) is told by the currency's digits and the language.
"""

from functools import lru_cache

from manciple.tools.prices.marks import locale_of
from manciple.tools.prices.text import usual


def decimal_separator(digits: str, finest: int, locale: str = "") -> str:
    """Return the decimal separator of a number, empty where all of them group.

    `finest` is how many digits the currency has after the point.
    """
    signs = [sign for sign in digits if sign in ".,"]
    if not signs:
        return ""
    last = signs[-1]
    tail = digits.rpartition(last)[2]
    if len(set(signs)) == 2:
        return last if signs.count(last) == 1 else ""
    if len(signs) > 1 or "'" in digits:
        repeated = len(signs) > 1
        return "" if repeated or (len(tail) == 3 and finest < 3) else last
    if digits.startswith(("0", ".", ",")) or len(tail) != 3 or len(digits) > 7:
        return last
    return _of_three(last, finest, locale)


def _of_three(sign: str, finest: int, locale: str) -> str:
    """Decide `1.250` and `1,250`."""
    return sign if finest >= 3 and sign == (_spoken(locale) or ".") else ""


@lru_cache(maxsize=64)
def _spoken(locale: str) -> str:
    """Return the decimal separator of a language; empty where nobody knows it."""
    from babel.numbers import get_decimal_symbol

    known = locale_of(locale)
    return usual(get_decimal_symbol(known)) if known else ""

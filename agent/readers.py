"""Reads a value out of the user's words once more, to see whether they really said it.

A planner's claim is never trusted: a value counts as the user's only where the code here, which
knows nothing of planners, reads it out of the named span again. Strict: a span that cuts a word,
a number or an amount in two reads as nothing. All patterns are for text from `fold`.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from manciple.agent.grammar.numerals import HAN, NUMERAL, number
from manciple.agent.plan import Said
from manciple.policies.errors import BadMoney
from manciple.policies.money import EXPONENTS, Money

FLAGS = re.IGNORECASE | re.ASCII
"""ASCII makes a Chinese letter no word character, so that `\\b` stands between momo and 的."""

OFFER = r"(?:o[a-z2-7]{10})"
HANDLE = rf"(?:{OFFER}|[a-z][0-9]{{1,9}})"
"""What manciple calls an offer, a watch, a grant or a request: `o3abcdefgh2`, `w3`, `g2`, `a3`."""

CART = r"(?:shopping\s)?(?:cart|basket)"
MEANINGS = {
    "cart": re.compile(
        r"(?:(?:put|add|place|throw|toss)\s(?:it|them|one)\s)?(?:in|into|to)\s"
        rf"(?:my\s|the\s)?{CART}|(?:[放加丟][進入到]?|[進到])\s?(?:我的)?\s?購物車(?:裡面|裡|內)?",
        FLAGS,
    ),
    "tell": re.compile(
        r"(?:tell|alert|notify|ping)\sme|let\sme\sknow|watch(?:\sfor)?|track"
        r"|keep\san\seye\s(?:out\sfor|on)|monitor"
        r"|跟我說(?:一聲)?|跟我講|告訴我|通知我|叫我|提醒我|讓我知道|盯著|盯|追蹤|留意|監看",
        FLAGS,
    ),
}
"""The closed table of reader `word`: what a phrase means, whatever stands around it."""

_DENIED = re.compile(
    r"(?:\b(?:don't|dont|do\snot|never|not|no|without)\b[^,;.]*|(?:不要|不准|不可|不用|別|勿)\S*)$",
    FLAGS,
)
_DOLLARS = frozenset(
    "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD "
    "XCD".split()
)
_YUAN = frozenset({"TWD", "CNY", "HKD", "MOP", "JPY"})
# 元 is what a reader of Chinese calls money at home; nobody means US dollars by it unsaid.
_MARKS: dict[str, frozenset[str]] = {
    r"us\$|us\sdollars?|美金|美元": frozenset({"USD"}),
    r"nt\$|nt\sdollars?|ntd|nt|新台幣|新臺幣|台幣|臺幣": frozenset({"TWD"}),
    r"hk\$|港幣": frozenset({"HKD"}),
    r"s\$": frozenset({"SGD"}),
    r"a\$": frozenset({"AUD"}),
    r"ca?\$": frozenset({"CAD"}),
    r"nz\$": frozenset({"NZD"}),
    r"€|euros?|歐元": frozenset({"EUR"}),
    r"£|英鎊": frozenset({"GBP"}),
    r"日圓|日幣|日元|円": frozenset({"JPY"}),
    r"人民幣": frozenset({"CNY"}),
    r"¥|yen": frozenset({"JPY", "CNY"}),
    r"\$|dollars?|bucks": _DOLLARS,
    r"塊錢|塊|元|圓": _YUAN,
}
_COMMON = "usd|twd|eur|gbp|jpy|hkd|cny|krw|cad|aud|sgd|nzd"
_MARK = rf"(?:{'|'.join(_MARKS)}|{_COMMON}|(?-i:{'|'.join(EXPONENTS)}))"
_NOT_MONEY = (
    r"\s?(?:%|percent|off\b|cm|mm|m\b|km|inch|\"|kg|grams?|g\b|lbs?\b|pounds?\b|oz|ml|l\b|liters?"
    r"|gb|tb|mah|watts?\b|hours?|days?|weeks?|months?|years?|times\b|pairs?\b|pieces\b|items?\b"
    r"|公分|公斤|公克|公升|克|毫|吋|寸|號|号|碼|個|雙|件|條|台|組|次|折|成|年|月|天|日|小時|週|點)"
)
_AMOUNT = re.compile(
    rf"(?<![a-z0-9{HAN}~–-])(?<!\d[.,])(?<![-~–]\s)(?P<lead>{_MARK}\s?)?(?P<number>{NUMERAL})(?P<tail>\s?{_MARK})?"
    rf"(?![a-z0-9{HAN}$%]|[.,]\d|\s?[-~–]\s?\d|\s?[到至]\s?[\d{HAN}]|{_NOT_MONEY})",
    FLAGS,
)

_LETTER = r"(?-i:X{0,4}S|M|X{0,4}L|[2-6]XL)"
_NAMED = {"extra small": "XS", "small": "S", "medium": "M", "large": "L", "extra large": "XL"}
_REGION = r"(?:(?P<region>eu|us|uk)\s?)?"
_SIZE_MARK = r"(?:(?:sizes?|尺寸|尺碼|大小)\s?:?\s?)"
_SIZE = re.compile(
    rf"(?P<mark>{_SIZE_MARK}(?:an?\s)?)?(?:{_REGION}(?P<figure>\d{{1,3}}(?:\.\d)?)|(?P<cm>\d{{2}}"
    rf"(?:\.\d)?)\s?(?:cm|公分)|(?P<waist>W\d{{2}}\s?L\d{{2}})|(?P<letter>{_LETTER})"
    rf"|(?P<small>x{{0,4}}[sl]|m|[2-6]xl)|(?P<named>{'|'.join(_NAMED)}))(?P<tail>\s?[號号碼])?",
    FLAGS,
)
_COUNT = re.compile(
    r"(?:x\s?(?P<after>\d{1,2})|(?P<before>\d{1,2})\s?x|(?P<number>\d{1,2}|[a-z]+|"
    rf"[{HAN}]{{1,3}})(?:\s(?:pairs?|pieces?)(?:\sof)?|\s?[個雙件條台臺本支瓶盒包組頂隻張份罐])?)",
    FLAGS,
)
_LINE_END = r"(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])"
_BLOCKS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        r"```.*?(?:```|\Z)",
        rf"(?<=\S)[^\S\r\n]*{_LINE_END}\s*?{_LINE_END}.*\Z",
        rf"(?:\A|{_LINE_END})[ \t]*>[^\n\r]*",
    )
)
_QUOTES = re.compile(
    r"(?s:\".*\")|\"[^\"]*\Z|“[^”]*(?:”|\Z)|「[^」]*(?:」|\Z)|『[^』]*(?:』|\Z)|«[^»]*(?:»|\Z)"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money somewhere in the words."""

    span: tuple[int, int]
    money: Money | None
    """None where its currency is not sure, or there is no such amount."""

    marked: bool
    """Does it say a currency, or a sign of one?"""


def fold(words: str) -> str:
    """Return `words`, equally long, with wide letters and odd quotes made plain; case stays."""
    return "".join(_fold(letter) for letter in words)


def pasted(words: str) -> tuple[tuple[int, int], ...]:
    """Return the spans that somebody else may have written, in order; they may overlap.

    Fences, quotations of several lines, lines after `>`, and all that follows a blank line.
    """
    # Each kind is looked for on its own, so that one cannot swallow where another begins.
    blocks = [match.span() for block in _BLOCKS for match in block.finditer(words)]
    quotes = (match for match in _QUOTES.finditer(words) if re.search(_LINE_END, match[0]))
    return tuple(sorted({*blocks, *(match.span() for match in quotes)}))


def amounts(text: str, currency: str | None) -> tuple[Amount, ...]:
    """Return the amounts of money and the bare numbers in folded `text`, in order.

    `currency` is what a bare amount is in; None: a bare amount is not sure.
    """
    return tuple(_amount(match, currency) for match in _AMOUNT.finditer(text))


def size(text: str) -> str | None:
    """Return the size that folded `text`, all of it, says: `42`, `EU 42`, `M`, `27.5cm`."""
    match = _SIZE.fullmatch(text.strip())
    if not match or (match["small"] and not (match["mark"] or match["tail"])):
        return None
    if match["figure"]:
        return (
            f"{match['region'].upper()} {match['figure']}" if match["region"] else match["figure"]
        )
    if match["cm"]:
        return f"{match['cm']}cm"
    if match["waist"]:
        return re.sub(r"\s?L", " L", match["waist"].upper())
    return (match["letter"] or match["small"] or _NAMED[match["named"].lower()]).upper()


def count(text: str) -> int | None:
    """Return how many folded `text`, all of it, says: `a`, `two`, `x4`, `兩雙`."""
    match = _COUNT.fullmatch(text.strip())
    if not match:
        return None
    said = match["after"] or match["before"] or match["number"]
    value = number("one" if said.lower() in {"a", "an"} else said)
    return int(value) if value is not None and value >= 1 else None


_HOW_MANY = re.compile(
    r"(?:\b(?:put|add|order|buy|purchase|get|want|need|take|place|throw|drop|pick|make\sit|quantity|qty"
    r"|up\sto)|[放加買訂要拿丟]|數量)\s?:?\s?(?:me\s|us\s|exactly\s|just\s|only\s)?$",
    FLAGS,
)
_OF_GOODS = re.compile(
    r"\s?(?:x\b|×|(?:more\s)?of\b|pairs?\b|pieces?\b|pcs\b|units?\b|[個雙件條台臺本支瓶盒包組頂隻張份罐])",
    FLAGS,
)
_OF_OTHERS = re.compile(
    r"\s?(?:%|percent|cm\b|mm\b|m\b|inch|\"|kg|grams?\b|g\b|oz|ml|l\b|lit(?:er|re)s?\b|[gt]b\b|watts?\b"
    r"|days?\b|hours?\b|weeks?\b|months?\b|years?\b|times\b|stars?\b|get\b"
    r"|packs?\b|in\s1\b|公分|公斤|號|号|碼|折|成|年|月|天|日|小時|週|點|元|塊)|-",
    FLAGS,
)


def is_count(words: str, span: tuple[int, int]) -> bool:
    """Does the number at `span` say how many: beside its goods, or behind a verb that takes them?

    A number that stands in a name, or is a size, an amount or a share, says how many of nothing.
    """
    text = fold(words)
    start, end = _trimmed(text, *span)
    said = text[start:end]
    if not said or _OF_OTHERS.match(text, end) or _in_money(text, start, end):
        return False
    has_unit = re.search(r"[^\d]", said) is not None and re.search(rf"\d|[{HAN}]{{2}}|\s", said)
    before = _HOW_MANY.search(text[:start])
    return bool(has_unit or before or _OF_GOODS.match(text, end))


def store(text: str, stores: Iterable[str]) -> str | None:
    """Return the one host of `stores` that `text` names, whole or by its first label."""
    said = text.strip().lower()
    hosts = tuple(stores)
    if said in hosts:
        return said
    named = [host for host in hosts if label(host) == said]
    return named[0] if len(named) == 1 else None


def label(host: str) -> str | None:
    """Return what people call a shop by: its first label, where that tells anything."""
    first, _, rest = host.removeprefix("www.").partition(".")
    tells = rest and len(first) > 2 and not first.isdecimal()
    return first if tells and first not in {"shop", "store", "the"} else None


def read(
    words: str, said: Said, *, currency: str | None = None, stores: Iterable[str] = ()
) -> bool:
    """Does code read this value out of this span again?

    `currency` is what the user's bare amounts are in, `stores` the hosts of their added shops.
    """
    start, end = said.span
    if not 0 <= start < end <= len(words):
        return False
    # Pasted text is somebody else's: nothing in it was said by the user.
    if any(start < stop and begin < end for begin, stop in pasted(words)):
        return False
    text = fold(words)
    start, end = _trimmed(text, start, end)
    if start == end or _cuts(text, start) or _cuts(text, end):
        return False
    if said.reader == "text":
        return isinstance(said.value, str) and _same(said.value, words[start:end])
    if said.reader == "money":
        return any(a.span == (start, end) and _is(a, said) for a in amounts(text, currency))
    return not _in_money(text, start, end) and _says(text, start, end, said, tuple(stores))


def _is(amount: Amount, said: Said) -> bool:
    return amount.money is not None and said.value == str(amount.money)


def _says(text: str, start: int, end: int, said: Said, stores: tuple[str, ...]) -> bool:
    span = text[start:end]
    match said.reader:
        case "size":
            return said.value == size(span)
        case "number":
            return type(said.value) is int and said.value == count(span)
        case "word":
            return isinstance(said.value, str) and said.value in (
                _means(text, start, end),
                store(span, stores),
            )
        case "handle":
            return said.value == span.lower() and re.fullmatch(HANDLE, span.lower()) is not None
        case _:
            return False


def _fold(letter: str) -> str:
    wide = unicodedata.normalize("NFKC", letter)
    return {"’": "'", "‘": "'"}.get(letter, wide if len(wide) == 1 else letter)


def _amount(match: re.Match[str], currency: str | None) -> Amount:
    marks = [mark.strip() for mark in (match["lead"], match["tail"]) if mark]
    return Amount(match.span(), _money(match["number"], _sure(marks, currency)), bool(marks))


def _sure(marks: list[str], currency: str | None) -> str | None:
    """Return the one currency that all `marks` can mean, or else `currency` if it is among them."""
    if not marks:
        return currency
    possible = _currencies(marks[0]).intersection(*map(_currencies, marks))
    if len(possible) == 1:
        return next(iter(possible))
    return currency if currency in possible else None


def _currencies(mark: str) -> frozenset[str]:
    named = (codes for each, codes in _MARKS.items() if re.fullmatch(each, mark, FLAGS))
    return next(named, frozenset({mark.upper()}))


def _money(text: str, currency: str | None) -> Money | None:
    value = number(text)
    if value is None or currency is None:
        return None
    try:
        return Money.of(value, currency)
    except BadMoney:
        return None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    span = text[start:end]
    return end - len(span.lstrip()) if span.strip() else start, start + len(span.rstrip())


def _cuts(text: str, at: int) -> bool:
    """Does the edge `at` fall into a word or a number?"""
    around = text[max(at - 1, 0) : at + 1]
    inside = re.fullmatch(rf"[a-z0-9]{{2}}|[{HAN}]{{2}}", around, FLAGS)
    number = re.search(r"\d[.,]?$", text[:at], re.ASCII) and re.match(
        r"[.,]?\d", text[at:], re.ASCII
    )
    return 0 < at < len(text) and bool(inside or number)


def _same(value: str, text: str) -> bool:
    return _normal(value) == _normal(text) != ""


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _in_money(text: str, start: int, end: int) -> bool:
    """Is the span part of an amount that says its currency?"""
    marked = (a.span for a in amounts(text, None) if a.marked)
    return any(start < stop and begin < end for begin, stop in marked)


def _means(text: str, start: int, end: int) -> str | None:
    if _DENIED.search(text[:start]):
        return None
    said = re.sub(r"\s+", " ", text[start:end])
    return next((value for value, each in MEANINGS.items() if each.fullmatch(said)), None)

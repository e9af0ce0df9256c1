"""Finds the values in the words: amounts, discounts, days, sizes, colours, names.

Each reader looks at what no reader before it has taken, so that the most exact form of a value
wins. A value is only what its own letters say; what it is for is decided from the words around it.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from manciple.agent import readers
from manciple.agent.grammar import dates, days, kinds, names, times
from manciple.agent.grammar.figures import (
    PERCENT,
    money_pattern,
    number_pattern,
    read_money,
    read_number,
    read_percent,
)
from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.numerals import HAN, number
from manciple.agent.grammar.sizings import SIZES, VOLUME, read_size, read_volume
from manciple.agent.grammar.text import MARKS, Chunk, Marked, Spelt, cue, marked
from manciple.agent.planner import Known


def _read_link(match: re.Match[str], known: Known) -> str:
    del known
    return match[0].rstrip(".,;!?)")


_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
_ORDINAL = (
    r"\b(?:the (?P<en>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?: (?:one|item"
    r"|line|thing|product)|(?= ?(?:$|[,.;!?]|to\b|and\b|from\b|in\b|should\b|off\b|out\b|up\b"
    r"|<any>)))|(?P<en2>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:one|item|line"
    r"|thing|product))\b(?! (?:time|hand|day|week|purchase|order|floor))"
    rf"|\b(?:item|line|number|row|entry) ?#? ?(?P<no>\d{{1,2}})\b(?! ?[%.])"
    rf"|(?<![\w])#(?P<hash>\d{{1,2}})(?!\w)"
    rf"|第\s?(?P<zh>\d{{1,2}}|[{HAN}]{{1,2}})\s?(?:個|項|件|樣|條|雙|筆|台|款)"
)


def _read_ordinal(match: re.Match[str], known: Known) -> int | None:
    del known
    if word := match["en"] or match["en2"]:
        return _ORDINALS[word.lower()]
    value = number(match["no"] or match["hash"] or match["zh"])
    return int(value) if value else None


def _read_every(match: re.Match[str], known: Known) -> str:
    del known
    return times.every(match)


def _read_time(match: re.Match[str], known: Known) -> str | None:
    del known
    return times.clock(match)


def _read_length(match: re.Match[str], known: Known) -> tuple[int, str] | None:
    del known
    return days.length(match[0])


def _read_colour(match: re.Match[str], known: Known) -> str | None:
    del known
    if match[0][:1].isupper() and re.match(r" [A-Z][a-z]", match.string[match.end() :]):
        return None  # Red Bull is a name
    if re.match(_TINTED, match.string[match.end() :], re.IGNORECASE):
        return None
    if match[0].lower() == "charcoal" and re.match(
        " (?:grill|bbq|barbecue|briquettes|mask|soap|filters?|smoker)", match.string[match.end() :]
    ):
        return None
    said = " ".join(match[0].lower().split()).removesuffix("的")
    return said[:-1] if len(said) == 2 and said.endswith("色") else said


def _read_brand(match: re.Match[str], known: Known) -> str | None:
    del known
    forms, common, _ = names.brands()
    form = match[0]
    even = " ".join(form.casefold().split())
    if even in common and not _is_name(match):
        return None
    if even in {"ua", "ck", "wd", "mac", "jd"} and not form.isupper():
        return None
    return names.named(form, forms)


_OTHER_SHOPS = "amazon|walmart|costco|best buy|ebay|macy'?s|ikea|momo|rakuten|shopee|walgreens"


def _read_store(match: re.Match[str], known: Known) -> str | None:
    del known
    forms, common, _ = names.shops()
    form = match[0]
    before = match.string[: match.start()]
    if " ".join(form.casefold().split()) in common and not (
        _is_name(match)
        or re.match(_OWN_THINGS, match.string[match.end() :], re.IGNORECASE)
        or re.search(
            r"(?:\b(?:at|from|on|block|hide|exclude)|[在去]) ?\Z"
            rf"|(?:{_OTHER_SHOPS})(?:'s)? (?:or|and|vs\.?|than|versus) \Z",
            before,
            re.IGNORECASE,
        )
    ):
        return None
    return names.named(form, forms)


_OWN_THINGS = (
    r" (?:points|cart|basket|plug-?in|extension|orders?|purchases|account|coupons?|rewards)\b"
)


_TINTED = (
    r" (?:tea|wine|rice|beans?|pepper|cheese|noise|friday|bull|juice|onions?|salt|bread|cabbage"
    r"|curry"
    r"|grapes?|card|label|box|hat hacker|board|boards|fish|mold|light bulbs?|diamond|moon|lens)\b"
)
"""Goods that a colour names."""


def _is_name(match: re.Match[str]) -> bool:
    """Is a word that may be a common one a name here: written as one, or before goods?"""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if match[0].isascii() and match[0] != match[0].lower() and before.strip():
        return True
    if re.search(r"\b(?:in|at|from|by|for) \Z", before, re.IGNORECASE) and re.match(
        r",| i(?:'m|'ve)?\b| stuff\b| sizes?\b|'s\b", after, re.IGNORECASE
    ):
        return True
    if re.match(r" (?:\d\d ?[x/] ?\d\d|(?-i:XS|S|M|L|XL))\b", after, re.IGNORECASE):
        return True
    goods = (
        rf" ?(?:(?:[a-z]+ )?(?:{kinds.GOODS_EN}|quest|tapes?|\w*shoes?|jeans|jacket|hoodie)\b"
        rf"|.?(?:{kinds.GOODS_ZH}))"
    )
    return re.match(goods, after, re.IGNORECASE | re.ASCII) is not None


_ORDER = (
    r"(?:(?<=order )|(?<=parcel )|(?<=package )|(?<=shipment )|(?<=delivery )|(?<=order no )"
    r"|(?<=order)|(?<=訂單)|(?<=訂單 )|(?<=單號)|(?<=單號 )|(?<=number )"
    r"|(?<=order #)|(?<=#)|(?<=no\. ))(?P<id>(?=[a-z-]*\d[a-z\d-]*\d)[a-z]{0,5}-?\d[a-z0-9]*(?:-[a"
    r"-z0-9]+)*)(?![\w])(?!-)"
    r"|(?<![a-z0-9])(?P<before>[a-z]{1,5}-?\d{4,}[a-z0-9-]*)(?=\s?(?:[這那]?[筆張個]?的?(?:訂單"
    r"|包裹|貨)))"
)
_OFFER = r"\b(?=\w*\d)o[a-z2-7]{10}\b"

_COLOURED = f"{kinds.COLOURS_EN}|{kinds.COLOURS_EN_MAYBE}|{kinds.COLOURS_EN_PLACED}"
_PLACED = (
    rf"(?:(?<=\bin )|(?<=, )|(?<=[{MARKS['colour']}] or )|(?<=[{MARKS['colour']}] and )"
    rf"|(?<=[{MARKS['colour']}]/))(?:{kinds.COLOURS_EN_PLACED})\b(?=$|[,.!?]| (?:or|and|from|under"
    rf"|below|for|at|on|gets?|drops?|goes|falls?|is|please|thanks|max|size|ones?)\b|/)"
    rf"|\b(?:{kinds.COLOURS_EN_PLACED})(?= or (?:{_COLOURED}|[{MARKS['colour']}])(?!\w))"
    rf"|(?<= or )(?:{kinds.COLOURS_EN_PLACED})\b(?=$|,)"
)
_Reader: TypeAlias = Callable[[re.Match[str], Known], object]


def _steps(known: Known) -> Iterator[tuple[str, Cue, _Reader]]:
    brand_form, shop_form = names.brands()[2], names.shops()[2]
    for host in known.stores:
        yield "store", cue(_added(host)), _always(host)
    yield (
        "link",
        cue(
            r"https?://\S+|\bwww\.\S+|\b[a-z0-9-]+\.(?:com|net|org|shop|example|tw|jp|co"
            r"|io)(?:\.[a-z]{2})?/\S*"
        ),
        _read_link,
    )
    yield "mail", cue(r"[\w.+-]+@[\w-]+\.[\w.]+"), _read_link
    yield "offer", cue(_OFFER), _read_link
    yield "order", cue(_ORDER), _read_link
    yield "pct", cue(PERCENT), read_percent
    yield "every", times.every_pattern(), _read_every
    for pattern, read in dates.readers():
        yield "date", pattern, _day(read)
    yield "time", times.time_pattern(), _read_time
    yield "store", shop_form, _read_store
    yield "brand", brand_form, _read_brand
    yield "money", money_pattern(), read_money
    yield "ordinal", cue(_ORDINAL), _read_ordinal
    for size in SIZES:
        yield "size", cue(size), read_size
    yield "volume", cue(VOLUME), read_volume
    yield "dur", days.length_pattern(), _read_length
    yield "colour", cue(rf"\b(?:{kinds.COLOURS_EN})\b"), _read_colour
    yield (
        "colour",
        cue(
            rf"\b(?:{kinds.COLOURS_EN_MAYBE})\b(?! (?:oil|cheese|soda|water|medal|standard|tea"
            r"|glass|cooler|juice|beans?|machines?|makers?|milk|bar|cake|jeans|cups?|pods))"
        ),
        _read_colour,
    )
    yield "colour", cue(_PLACED), _read_colour
    yield "colour", cue(kinds.COLOURS_ZH), _read_colour
    yield "num", number_pattern(), read_number


def _always(host: str) -> _Reader:
    return lambda _match, _known: host


def _day(read: dates.Read) -> _Reader:
    def of(match: re.Match[str], known: Known) -> object:
        if re.match(_FESTIVE, match.string[match.end() :], re.IGNORECASE):
            return None  # a Christmas tree is no day
        return read(known.now.date(), match)

    return of


_FESTIVE = (
    r" (?:trees?|gifts?|cards?|dress|lights?|decorations?|decor|sweaters?|jumpers?|wrapping"
    r"|ornaments?"
    r"|stockings?|candy|costumes?|baskets?|eggs?|cookies|pudding|wreath|crackers|hampers?|pajamas"
    r"|pyjamas|turkey)\b"
)


def _added(host: str) -> str:
    """Return the pattern of an added shop: its host, or its first label named as a place."""
    label = readers.label(host)
    whole = rf"(?<![\w.:-]){re.escape(host)}(?![\w:-]|\.\w)"
    if label is None:
        return whole
    name = re.escape(label)
    return (
        rf"{whole}|(?:(?<=\bat )|(?<=\bfrom )|(?<=\bon )|(?<=[在到從去])"
        rf"|(?<=[在到從去] )){name}(?![\w-])|(?<!\w){name}(?= ?的(?:購物車)?|(?:'s)? cart\b)"
    )


def valued(spelt: Spelt, known: Known) -> Marked:
    """Return the text with every value marked."""
    found: list[Chunk] = []
    text = spelt.text
    for kind, pattern, read in _steps(known):
        for match in pattern.finditer(text):
            start, end = _edges(match, kind)
            value = read(match, known)
            if value is None or start >= end:
                continue
            chunk = Chunk(kind, value, spelt.span(start, end), spelt.text[start:end], (start, end))
            found.append(chunk)
            text = text[:start] + MARKS[kind] * (end - start) + text[end:]
    return marked(spelt, found)


def _edges(match: re.Match[str], kind: str) -> tuple[int, int]:
    if "v" in match.re.groupindex and match["v"]:
        return match.span("v")
    if kind == "link":
        return match.start(), match.start() + len(match[0].rstrip(".,;!?)"))
    return match.span()

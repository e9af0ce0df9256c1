"""Finds the values in the words: amounts, discounts, days, sizes, colours, names.

Each reader looks at what no reader before it has taken, so that the most exact form of a value
wins. A value is only what its own letters say; what it is for is decided from the words around it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from manciple.agent.grammar import days, kinds, names
from manciple.agent.grammar.numerals import HAN, NUMERAL, number
from manciple.agent.grammar.text import MARKS, Chunk, Marked, Spelt, cue, marked
from manciple.agent.planner import Known


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, or a bare number."""

    value: Decimal
    currency: str | None = None
    """ISO 4217; None for a bare number."""


_CURRENCIES: tuple[tuple[str, str | frozenset[str]], ...] = (
    (r"us\$|usd|us dollars?|美金|美元|鎂", "USD"),
    (r"nt\$|nt dollars?|ntd|twd|nt|新台幣|台幣", "TWD"),
    (r"hk\$|hkd|hk dollars?|港幣|港元", "HKD"),
    (r"s\$|sgd|新幣", "SGD"),
    (r"a\$|aud|澳幣", "AUD"),
    (r"ca?\$|cad|加幣", "CAD"),
    (r"€|euros?|eur|歐元", "EUR"),
    (r"£|gbp|quid|pounds? sterling|英鎊", "GBP"),
    (r"jpy|jp¥|yen|日圓|日幣|日元|円", "JPY"),
    (r"krw|won|₩|韓元|韓幣|韓圜", "KRW"),
    (r"cny|rmb|yuan|人民幣", "CNY"),
    (r"chf|swiss francs?|francs?|瑞士法郎", "CHF"),
    (r"¥|￥", frozenset({"JPY", "CNY"})),
    (r"\$|dollars?|bucks", frozenset("USD AUD CAD HKD SGD TWD NZD".split())),
    (r"塊錢|塊|元整|元|圓", frozenset({"TWD", "CNY", "HKD", "JPY"})),
)
_MARK = "|".join(f"(?:{pattern})" for pattern, _ in _CURRENCIES)
_LEADS = r"us\$|nt\$|hk\$|s\$|a\$|ca?\$|\$|€|£|¥|￥|₩|usd|ntd|twd|eur|gbp|jpy|nt|rmb|cny|hkd|krw|chf|新台幣|台幣|美金|日幣"
_NUMBER = (
    rf"(?:\d{{1,3}}\s?萬\s?\d{{1,4}}\s?[千百]?(?!\d)|\d{{1,3}}千\s?\d(?!\d)|{NUMERAL})"
)
_NOT_COUNTED = (
    r"(?:cm|mm|km|inch(?:es)?|in(?=[\s)]|$)(?! (?:cm|inches|my|the|your|a|cart|[\uE000-\uE0FF]))|\"|''|吋|寸|kg|grams?|g|lbs?|oz|ml|cc|l|liters?|litres?|gb|tb|mah|w|watts?|hz|v|kw"
    r"|mp|p|ft|feet|k(?= ?(?:monitor|tv|screen|display|螢幕|電視))|ply|公分|公斤|公克|公升|克|毫|坪|人份|人座|人用|代|段)(?![a-z])"
)

_BEFORE = rf"(?<![a-z0-9{HAN}.,/:])(?<!\d-)(?<![a-z]-)"
_AFTER = rf"(?![a-z0-9{HAN}]|[.,:/]\d|-[a-z0-9])"


@cache
def _money() -> re.Pattern[str]:
    return cue(
        rf"{_BEFORE}(?:(?P<lead>{_LEADS}) ?(?P<n>{_NUMBER})(?: ?(?P<tail>{_MARK})(?![a-z]))?"
        rf"|(?P<n2>{_NUMBER}) ?(?P<tail2>{_MARK})(?![a-z]))(?![\d{HAN}])"
    )


_HAN_CONTEXT = (
    r"以下|以內|之內|內|以上|左右|上下|多|出頭|有找|初|個|雙|件|條|台|本|支|瓶|盒|包|組|頂|隻|張|份|罐|箱|袋|顆|片|套|捲|卷|串|次|號|樣|筆|杯|對|款|種|家|間|手(?=啤|酒)|到|至|之間"
    r"|的|算|就|再|買|跟|太|可|夠|有|才|可以|好嗎|貴|便宜|合理|划算|不算|[吧嗎呢了啦喔,。、!?;，\s]|[xX]|$"
)


@cache
def _number() -> re.Pattern[str]:
    han = rf"[{HAN}]{{1,10}}"
    return cue(
        rf"{_BEFORE}(?:(?P<figures>(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,9}})(?:\.\d{{1,3}})?(?P<scale> ?[千百萬]|k(?! ?(?:monitor|tv|uhd|screen|display|resolution|螢幕|電視|解析)))?(?P<rest>\d{{1,4}}[千百]?)?)(?!\s?{_NOT_COUNTED})"
        rf"|(?P<han>(?!一[下樣直起定些點般次送])(?<!送)(?!二手){han})(?={_HAN_CONTEXT})|(?P<myriad>(?=[{HAN}]*[百千萬])[{HAN}]{{2,10}})(?![{HAN}里分年月歲])"
        rf"|(?P<word>{_words()}))(?!(?!ish)[a-z0-9{HAN}]|[.,:/]\d|-[a-z0-9])"
    )


def _words() -> str:
    one = (
        "zero|(?<!the )(?<!this )(?<!that )(?<!which )(?<!any )(?<!no )(?<!another )(?<!first )(?<!last )(?<!next )(?<![\uE000-\uE0FF] )one(?= [a-z])(?! in | is | please| with | from | that | for (?!me|mom|him|her))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
        "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
    )
    return rf"\b(?:a (?=hundred|thousand))?(?:{one})(?:(?: and | |-)(?:{one})\b){{0,5}}"


def _figure(text: str) -> Decimal | None:
    plain = text.replace(" ", "")
    if match := re.fullmatch(r"(\d{1,3})萬(\d{1,4})([千百]?)", plain):
        unit = {"千": 1000, "百": 100, "": 10 ** (4 - len(match[2]))}[match[3]]
        return Decimal(int(match[1]) * 10_000 + int(match[2]) * unit)
    if match := re.fullmatch(r"(\d{1,3})千(\d)", plain):
        return Decimal(int(match[1]) * 1000 + int(match[2]) * 100)
    return number(text)


def _currency(marks: list[str], home: str) -> str | None:
    for mark in marks:
        for pattern, meant in _CURRENCIES:
            if cue(pattern).fullmatch(mark.strip()):
                if isinstance(meant, str):
                    return meant
                break
    for mark in marks:
        for pattern, meant in _CURRENCIES:
            if cue(pattern).fullmatch(mark.strip()) and isinstance(meant, frozenset):
                if home in meant:
                    return home
                return {"$": "USD", "¥": "JPY", "￥": "JPY"}.get(mark.strip(), "USD" if "JPY" not in meant else "TWD")
    return None


def _read_money(match: re.Match[str], known: Known) -> Figure | None:
    value = _figure(match["n"] or match["n2"])
    currency = _currency([m for m in (match["lead"], match["tail"], match["tail2"]) if m], known.currency)
    return None if value is None else Figure(value, currency)


def _read_number(match: re.Match[str], known: Known) -> Figure | None:
    del known
    value = _figure(match[0])
    return None if value is None else Figure(value)


_PCT = (
    rf"(?P<n>\d{{1,2}}(?:\.\d)?|[a-z]+(?:-[a-z]+)?) ?(?:%|percent|pct)(?: ?off)?(?![a-z])"
    rf"|(?P<half>\bhalf (?:off|price)|半價|對折)|(?P<third>\b(?:a|one)[ -]third off)|(?P<quarter>\b(?:a|one)[ -]quarter off)"
    rf"|打?\s?(?P<zhe>\d(?:\.\d)?|\d\d|[{HAN}]{{1,2}})\s?折(?!扣|價|疊|抵)"
    rf"|(?:省|便宜|降|減)\s?(?P<cheng>[{HAN}]|\d)\s?成(?P<half5>半)?|(?P<off>\d{{1,2}}) off(?![a-z])"
)


def _read_pct(match: re.Match[str], known: Known) -> int | None:
    del known
    if match["half"]:
        return 50
    if match["third"] or match["quarter"]:
        return 33 if match["third"] else 25
    if match["cheng"]:
        value = number(match["cheng"])
        return None if value is None else int(value) * 10 + (5 if match["half5"] else 0)
    if match["zhe"]:
        return _off(match["zhe"])
    value = number(match["n"] or match["off"])
    return int(value) if value is not None and 0 < value < 100 else None


def _off(text: str) -> int | None:
    """Return the percent off of what a Chinese discount leaves: 8, 85, 八五, 6.5."""
    figures = "".join(str("〇一二三四五六七八九".find(c)) if c in "一二三四五六七八九" else c for c in text)
    if re.fullmatch(r"\d", figures):
        left = 10 * int(figures)
    elif re.fullmatch(r"\d\d", figures):
        left = int(figures)
    elif re.fullmatch(r"\d\.\d", figures):
        left = int(10 * float(figures))
    else:
        return None
    return 100 - left if 0 < left < 100 else None


_REGION = r"(?P<region>eu|us|uk|歐碼|美碼|英碼|jp)"
_LETTER = r"(?:X{1,4}[SL]|[2-6]XL|XXS|[SML])"
_WIDE = r"(?P<wide> ?(?:extra wide|wide|narrow|寬楦|寬版)(?! (?:toe|fit|leg)))"
SIZES: tuple[str, ...] = (
    r"(?P<waist>\bW ?\d{2} ?[/x ]? ?L ?\d{2}\b)",
    r"(?:waist|size) (?P<w>\d{2}) (?:length|inseam|leg) (?P<l>\d{2})\b|(?<![\d.])(?P<w2>2[4-9]|3\d|4[0-4]) ?[/x] ?(?P<l2>2[6-9]|3[0-6])(?![\d.x/])(?= |$|,|;)",
    r"(?<![\d.])(?P<da>\d{1,3}(?:\.\d)?) ?(?:x|×|by|\*|乘) ?(?P<db>\d{1,3}(?:\.\d)?) ?(?:x|×|by|\*|乘) ?(?P<dc>\d{1,3}(?:\.\d)?) ?(?P<dunit>cm|公分|inch(?:es)?|in|mm)?(?![a-z\d])",
    r"(?<![\d.])(?P<ea>\d{2,3}) ?(?:x|×|by|\*|乘) ?(?P<eb>\d{2,3}) ?(?P<eunit>cm|公分|inch(?:es)?|in|mm)?(?![a-z\d])",
    rf"(?:size ?)?\b{_REGION} ?(?:sizes? )?(?P<rn>\d{{1,2}}(?:[.]\d)?|\d{{1,2}} ?½){_WIDE}?(?: ?號)?(?![\d.]|[a-z])",
    rf"(?P<rn2>\d{{1,2}}(?:\.\d)?){_WIDE.replace('wide>', 'wide2>')}? ?(?P<region2>eu|us|uk)(?: size)?(?![a-z]| ?\$|d)",
    rf"(?:\bsizes?|尺寸|尺碼|大小|鞋號|鞋碼)(?: is| of|:|是|為)? ?(?P<sn>\d{{1,3}}(?:\.\d)?)(?P<swide> ?(?:extra wide|wide|narrow)(?! (?:toe|fit)))? ?號?(?![\d%]|\.\d|[a-z])",
    rf"(?P<hn>\d{{1,3}}(?:\.\d)?) ?(?:號半|號)(?P<hwide>寬楦)?(?!碼|線|店|機|館|出口|前|以前|之前|到)",
    r"(?P<cm>\d{2}(?:\.\d)?) ?(?:cm|公分)(?![a-z²x])",
    r"(?P<cup>\b\d{2}[A-H]{1,2}\b)(?= |$|,)(?<=[A-Z])",
    r"\b(?P<wn>7(?:\.5)?|[5-9](?:\.5)?|1[0-5](?:\.5)?) (?P<wwide>wide|narrow)(?! (?:toe|fit|leg))\b|(?P<zn>\d{1,2}(?:\.5)?)(?P<zwide>寬楦)",
    r"(?:\bsizes?|尺寸|尺碼|大小)(?: is| of|:|是)? ?(?:an? )?(?P<sl>x{0,4}[sl]|m|[2-6]xl|small|medium|large|extra[ -](?:small|large)|x-?large|x-?small)(?![a-z0-9'’])",
    r"(?<![a-z0-9'’&.$-])(?P<let>x{1,4}[sl]|[2-6]xl)(?![a-z0-9'’-])",
    r"(?<![A-Za-z0-9'’&.$-])(?P<cap>(?-i:[SML]))(?![A-Za-z0-9'’&]|-[a-z])(?: ?號)?",
    r"(?<![a-z0-9'’&.-])(?P<low>[sml])(?= ?號| (?:white|black|navy|blue|red|grey|gray|green|please|under|from|at)\b|/| or [sml]\b)",
    r"(?:(?<=\bin )|(?<=\bin a )|(?<=\bin an )|(?<=\bthe )|(?<=\bto a )|(?<=\bto an )|(?<=\bwear a )|(?<=\bwear an )|(?<=\bwear )|(?<=\bto )|(?<=\bfor a )|(?<=\bfor an )|(?<= or )|(?<=穿)|(?<=衣)|(?<=不是)|(?<=改))(?P<ctx>[sml])(?![a-z0-9'’&-])",
    r"\b(?P<word>extra[ -]small|extra[ -]large|x-large|small|medium|large)\b(?! (?:business|talk|print|amount|order|purchase|sum|one of|world))",
    r"(?P<zhword>特大號|加大號?|大號|中號|小號|大尺寸)(?!袋)",
    r"\b(?P<bed>(?:california )?king|queen|twin(?: xl)?|full)(?:[ -]size)?(?= (?:bed|mattress|sheets?|duvet|comforter|quilt|size|fitted|bedding|topper|pillow))",
    r"\b(?:beds?|sheets?|duvet|mattress|comforter|quilt|bedding|pillow\w*)\b[^,;]{0,24}?\b(?P<v>king|queen|twin)\b",
    r"(?P<zhbed>標準雙人|特大雙人|加大雙人|雙人加大|單人加大|單人|雙人)(?=床|被|加大|尺寸|的| |$)",
)
VOLUME = (
    r"(?<![a-z0-9.])(?P<vol>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>ml|cc|毫升|fl ?oz|oz|ounces?|liters?|litres?|l(?![a-z])"
    r"|公升|kg|kilos?|公斤|g(?![a-z])|grams?|公克|克|lbs?|pounds?(?! sterling))(?![a-z0-9])"
)
_WORDS = {"small": "S", "medium": "M", "large": "L", "extra small": "XS", "extra large": "XL", "x-large": "XL", "xlarge": "XL", "x-small": "XS", "xsmall": "XS"}
_UNIT = {"毫升": "ml", "cc": "ml", "公升": "L", "l": "L", "liter": "L", "litre": "L", "公斤": "kg", "kilo": "kg", "kilos": "kg", "公克": "g", "克": "g", "gram": "g",
         "ounce": "oz", "pound": "lb", "floz": "fl oz"}  # fmt: skip


def _read_size(match: re.Match[str], known: Known) -> str | None:
    del known
    got = {name: value for name, value in match.groupdict().items() if value}
    wide = "".join(
        " narrow" if "narrow" in value.lower() else " wide"
        for name, value in got.items()
        if name.endswith("wide") or name == "wide2"
    )
    if "waist" in got:
        figures = re.findall(r"\d{2}", got["waist"])
        return f"W{figures[0]} L{figures[1]}"
    if "w" in got or "w2" in got:
        return f"W{got.get('w') or got['w2']} L{got.get('l') or got['l2']}"
    for letters in ("da", "ea"):
        if letters in got:
            sides = [got[f"{letters[0]}{side}"] for side in "abc" if f"{letters[0]}{side}" in got]
            unit = {"公分": "cm", "inch": "in", "inches": "in"}.get(u := got.get(f"{letters[0]}unit", ""), u)
            return "x".join(sides) + (unit or ("cm" if len(sides) == 3 else ""))
    if "region" in got or "region2" in got:
        region = (got.get("region") or got["region2"]).upper()
        region = {"歐碼": "EU", "美碼": "US", "英碼": "UK"}.get(region, region)
        return f"{region} {(got.get('rn') or got['rn2']).replace(' ', '').replace('½', '.5')}{wide}"
    if "cm" in got:
        return f"{got['cm']}cm"
    if "hn" in got:
        return got["hn"] + (".5" if "號半" in match[0] and "." not in got["hn"] else "") + wide
    for name in ("sn", "wn", "zn"):
        if name in got:
            return f"{got[name]}{wide}"
    for name in ("let", "cap", "low", "ctx", "cup"):
        if name in got:
            return got[name].upper()
    if "sl" in got:
        said = got["sl"].lower()
        return _WORDS.get(said.replace("extra-", "extra "), said.upper())
    return (got.get("v") or got.get("word") or got.get("zhword") or got.get("bed") or got.get("zhbed") or "").lower().replace("extra-", "extra ") or None


def _read_volume(match: re.Match[str], known: Known) -> str | None:
    del known
    unit = "".join(match["unit"].lower().split())
    unit = _UNIT.get(unit, _UNIT.get(unit.rstrip("s"), unit.rstrip("s") if unit != "ozs" else "oz"))
    return f"{match['vol']}{unit}"


def _read_link(match: re.Match[str], known: Known) -> str:
    del known
    return match[0].rstrip(".,;!?)")


_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_ORDINAL = (
    rf"\b(?:the (?P<en>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?: (?:one|item|line|thing|product)|(?= ?(?:$|[,.;!?]|to\b|and\b|from\b|in\b|should\b|off\b|out\b|up\b|<any>)))|(?P<en2>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:one|item|line|thing|product))\b(?! (?:time|hand|day|week|purchase|order|floor))"
    rf"|\b(?:item|line|number|row|entry) ?#? ?(?P<no>\d{{1,2}})\b(?! ?[%.])|(?<![\w])#(?P<hash>\d{{1,2}})(?!\w)"
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
    return days.every(match)


def _read_time(match: re.Match[str], known: Known) -> str | None:
    del known
    return days.clock(match)


def _read_length(match: re.Match[str], known: Known) -> tuple[int, str] | None:
    del known
    return days.length(match[0])


def _read_colour(match: re.Match[str], known: Known) -> str | None:
    del known
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


def _read_store(match: re.Match[str], known: Known) -> str | None:
    del known
    forms, common, _ = names.shops()
    form = match[0]
    before = match.string[: match.start()]
    if " ".join(form.casefold().split()) in common and not (
        _is_name(match) or re.search(r"(?:\b(?:at|from|on|block|hide|exclude)|[在去]) ?\Z", before, re.IGNORECASE)
    ):
        return None
    return names.named(form, forms)


def _is_name(match: re.Match[str]) -> bool:
    """Is a word that may be a common one a name here: written as one, or before goods?"""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if match[0].isascii() and match[0] != match[0].lower() and before.strip():
        return True
    goods = rf" ?(?:(?:{kinds.GOODS_EN}|\w*shoes?|jeans|jacket|hoodie)\b|.?(?:{kinds.GOODS_ZH}))"
    return re.match(goods, after, re.IGNORECASE | re.ASCII) is not None


_ORDER = r"(?:(?<=order )|(?<=order)|(?<=訂單)|(?<=訂單 )|(?<=單號)|(?<=單號 )|(?<=number )|(?<=order #)|(?<=#)|(?<=no\. ))(?P<id>(?=[a-z-]*\d[a-z\d-]*\d)[a-z]{0,5}-?\d[a-z0-9]*(?:-[a-z0-9]+)*)(?![\w])(?!-)"
_OFFER = r"\b(?=\w*\d)o[a-z2-7]{10}\b"

_Reader = Callable[[re.Match[str], Known], object]


def _steps(today: date) -> Iterator[tuple[str, re.Pattern[str], _Reader]]:
    brand_form, shop_form = names.brands()[2], names.shops()[2]
    yield "link", cue(r"https?://\S+|\bwww\.\S+|\b[a-z0-9-]+\.(?:com|net|org|shop|example|tw|jp|co|io)(?:\.[a-z]{2})?/\S*"), _read_link
    yield "mail", cue(r"[\w.+-]+@[\w-]+\.[\w.]+"), _read_link
    yield "offer", cue(_OFFER), _read_link
    yield "order", cue(_ORDER), _read_link
    yield "pct", cue(_PCT), _read_pct
    yield "every", days.every_pattern(), _read_every
    for pattern, read in days.readers():
        yield "date", pattern, lambda m, known, read=read: read(today, m)
    yield "time", days.time_pattern(), _read_time
    yield "store", shop_form, _read_store
    yield "brand", brand_form, _read_brand
    yield "money", _money(), _read_money
    yield "ordinal", cue(_ORDINAL), _read_ordinal
    for pattern in SIZES:
        yield "size", cue(pattern), _read_size
    yield "volume", cue(VOLUME), _read_volume
    yield "dur", days.length_pattern(), _read_length
    yield "colour", cue(rf"\b(?:{kinds.COLOURS_EN})\b"), _read_colour
    yield "colour", cue(rf"\b(?:{kinds.COLOURS_EN_MAYBE})\b(?! (?:oil|cheese|soda|water|medal|standard|tea|glass|cooler|juice))"), _read_colour
    yield "colour", cue(kinds.COLOURS_ZH), _read_colour
    yield "num", _number(), _read_number


def valued(spelt: Spelt, known: Known) -> Marked:
    """Return the text with every value marked."""
    found: list[Chunk] = []
    text = spelt.text
    for kind, pattern, read in _steps(known.now.date()):
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


"""Reads figures: amounts of money, bare numbers, and what is taken off."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.numerals import HAN, NUMERAL, number
from manciple.agent.grammar.text import cue
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
    (
        r"£|gbp|quid|pounds? sterling|pounds(?! (?:of|dumb|kettle|weight|bag))|pound(?= (?:budget"
        r"|limit|max))|英鎊",
        "GBP",
    ),
    (r"jpy|jp¥|yen|日圓|日幣|日元|円", "JPY"),
    (r"krw|won|₩|韓元|韓幣|韓圜", "KRW"),
    (r"cny|rmb|yuan|人民幣", "CNY"),
    (r"chf|swiss francs?|francs?|瑞士法郎", "CHF"),
    (r"¥|￥", frozenset({"JPY", "CNY"})),
    (r"\$|dollars?|bucks", frozenset("USD AUD CAD HKD SGD TWD NZD".split())),
    (r"塊錢|塊|元整|元|圓", frozenset({"TWD", "CNY", "HKD", "JPY"})),
)
_MARK = "|".join(f"(?:{pattern})" for pattern, _ in _CURRENCIES)
_LEADS = (
    r"us\$|nt\$|hk\$|s\$|a\$|ca?\$|\$|€|£|¥|￥|₩|usd|ntd|twd|eur|gbp|jpy|nt|rmb|cny|hkd|krw|chf"
    r"|新台幣|台幣|美金|日幣"
)
_NUMBER = rf"(?:\d{{1,3}}\s?萬\s?\d{{1,4}}\s?[千百]?(?!\d)|\d{{1,3}}千\s?\d(?!\d)|{NUMERAL})"
_NOT_COUNTED = (
    r"(?:cm|mm|km|inch(?:es)?|in(?=[\s)]|$)(?! (?:cm|inches|my|the|your|a|cart|shoes?|tops?|jeans"
    r"|pants|shirts?|boots|sneakers|stock|total|black|white"
    r"|[\uE000-\uE0FF]))|\"|''|吋|寸|kg|grams?|g|lbs?|oz|ml|cc|l|liters?|litres?|gb|tb|mah|w"
    r"|watts?|hz|v|kw"
    r"|mp|p|ft|feet|k(?= ?(?:monitor|tv|screen|display|螢幕|電視))|ply|公分|公斤|公克|公升|克"
    r"|毫|坪|人份|人座|人用|代|段)(?![a-z])"
)

_BEFORE = rf"(?<![a-z0-9{HAN}./:])(?<!\d,)(?<!\d-)(?<![a-z]-)"
_AFTER = rf"(?![a-z0-9{HAN}]|[.,:/]\d|-[a-z0-9])"


@cache
def money_pattern() -> Cue:
    """Return the pattern of an amount that says its currency."""
    return cue(
        rf"{_BEFORE}(?:(?P<lead>{_LEADS}) ?(?P<n>{_NUMBER})(?: ?(?P<tail>{_MARK})(?![a-z]))?"
        rf"|(?P<n2>{_NUMBER}) ?(?P<tail2>{_MARK})(?![a-z]))(?![\d{HAN}])"
    )


_HAN_CONTEXT = (
    r"以下|以內|之內|內|以上|左右|上下|多|出頭|有找|初|個|雙|件|條|台|本|支|瓶|盒|包|組|頂|隻"
    r"|張|份|罐|箱|袋|顆|片|套|捲|卷|串|次|號|樣|筆|杯|對|款|種|家|間|名|副|盞|床|座(?!沙)|棵"
    r"|入(?!手)|碗|盆|管|粒|輛|手(?=啤|酒)|到|至|之間"
    r"|的|算|就|再|買|是(?!否)|那|值|能|還|敗|入手|跟|太|可|夠|有|才|可以|好嗎|貴|便宜|合理|划算"
    r"|不算"
    r"|[吧嗎呢了啦喔,。、!?;，\s]|[xX]|$"
)


@cache
def number_pattern() -> Cue:
    """Return the pattern of a bare number."""
    han = rf"[{HAN}]{{1,10}}"
    return cue(
        rf"{_BEFORE}(?:(?P<figures>(?:\d{{1,3}}(?:,\d{{3}})+"
        rf"|\d{{1,9}})(?:\.\d{{1,3}})?(?P<scale> ?[千百萬]|k(?! ?(?:monitor|tv|uhd|screen"
        r"|display|resolution|螢幕|電視"
        rf"|解析)))?(?P<rest>\d{{1,4}}[千百]?)?)(?!\s?{_NOT_COUNTED})"
        rf"|(?P<han>(?!一[下樣直起定些點般次送])(?<!送)(?!二手){han})(?={_HAN_CONTEXT})"
        rf"|(?P<myriad>(?=[{HAN}]*[百千萬])[{HAN}]{{2,10}})(?![{HAN}里分年月歲])"
        rf"|(?P<word>{_words()}))(?!(?!ish)[a-z0-9{HAN}]|[.,:/]\d|-[a-z0-9])"
    )


def _words() -> str:
    one = (
        "zero|(?<!the )(?<!this )(?<!that )(?<!which )(?<!any )(?<!no )(?<!another"
        " )(?<!first )(?<!last )(?<!next )(?<![\ue000-\ue0ff] )one(?= [a-z])(?! in | is "
        "| please| with | from | that | for (?!me|mom|him|her))|two|three|four|five|six"
        "|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
        "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
        "|ninety|hundred|thousand"
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
                return {"$": "USD", "¥": "JPY", "￥": "JPY"}.get(
                    mark.strip(), "USD" if "JPY" not in meant else "TWD"
                )
    return None


def read_money(match: re.Match[str], known: Known) -> Figure | None:
    """Read an amount; None where it is none."""
    value = _figure(match["n"] or match["n2"])
    currency = _currency(
        [m for m in (match["lead"], match["tail"], match["tail2"]) if m], known.currency
    )
    return None if value is None else Figure(value, currency)


def read_number(match: re.Match[str], known: Known) -> Figure | None:
    """Read a number; None where it is none."""
    del known
    value = _figure(match[0])
    return None if value is None else Figure(value)


PERCENT = (
    rf"(?P<n>\d{{1,2}}(?:\.\d)?|[a-z]+(?:-[a-z]+)?) ?(?:%|percent|pct)(?: ?off)?(?![a-z])"
    r"|(?P<half>\bhalf (?:off|price)|半價|對折)|(?P<third>\b(?:a|one)[ -]third off)"
    r"|(?P<quarter>\b(?:a|one)[ -]quarter off)"
    rf"|打?\s?(?P<zhe>\d(?:\.\d)?|\d\d|[{HAN}]{{1,2}})\s?折(?!扣|價|疊|抵)"
    rf"|(?:省|便宜|降|減|折扣|優惠)(?:超過|達到?|有|至少|了|到)*\s?(?P<cheng>[{HAN}]"
    r"|\d)\s?成(?P<half5>半)?"
    rf"|(?P<off>\d{{1,2}}) off(?![a-z])"
)


def read_percent(match: re.Match[str], known: Known) -> int | None:
    """Read how much is taken off, in percent."""
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
    figures = "".join(
        str("〇一二三四五六七八九".find(c)) if c in "一二三四五六七八九" else c for c in text
    )
    if re.fullmatch(r"\d", figures):
        left = 10 * int(figures)
    elif re.fullmatch(r"\d\d", figures):
        left = int(figures)
    elif re.fullmatch(r"\d\.\d", figures):
        left = int(10 * float(figures))
    else:
        return None
    return 100 - left if 0 < left < 100 else None

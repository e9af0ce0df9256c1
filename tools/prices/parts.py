"""What an amount stands for in a shop's text, by the words around it, in a dozen languages."""

import re
from enum import StrEnum


class Part(StrEnum):
    """What an amount is."""

    NOW = "now"
    """What one pays."""

    WAS = "was"
    """A list, usual or former price."""

    FROM = "from"
    """The lowest of several."""

    TO = "to"
    """The highest of several."""

    SAVING = "saving"
    """What is taken off."""

    UNIT = "unit"
    """For a measure, such as 100 g."""

    INSTALMENT = "instalment"
    """One of several payments."""

    MEMBER = "member"
    """Only for some, or with a card or a code."""


def _words(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


_UNITS = (
    r"(?:\d{0,4} ?(?:kg|g|mg|ml|cl|dl|l|lb|lbs|oz|fl\.? ?oz|m|m²|m2|qm|sq\.? ?ft|ft|yd|"
    r"unit|ud|uds|stk|stück|st|szt|ks|kus|pc|pcs|piece|item|count|ct|sheet|dose|wash|load|serving"
    r"|公斤|公克|克|毫升|公升|台斤|斤|入|片|個|包|瓶|顆|張|件|枚|個入)\b)"
)

PART_AFTER: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (
        Part.INSTALMENT,
        re.compile(
            r" ?(?:/ ?(?:mo|mon|month|monat|mois|mes|mese|月|期|wk|week)\b|"
            r"(?:per|a|pro|par|al|each) (?:month|monat|mois|mes|mese|week)\b|monthly|monatlich|"
            r"x ?\d{1,2} ?(?:期|months?|mois|meses|rate|vezes)|(?:[*x×] ?)?\d{1,2} ?期|"
            r"every (?:month|2 weeks|two weeks))",
            re.IGNORECASE,
        ),
    ),
    (
        Part.UNIT,
        re.compile(
            rf" ?(?:\(? ?(?:/|per|pro|je|par|por|al|za|每) ?{_UNITS})|"
            rf" ?= ?1 ?(?:kg|l)\b|元? ?/ ?(?:每)?{_UNITS}",
            re.IGNORECASE,
        ),
    ),
    (
        Part.SAVING,
        re.compile(r" ?(?:off\b|discount|rabatt|de réduction|折扣|折價|折抵|回饋)", re.IGNORECASE),
    ),
    (
        Part.MEMBER,
        re.compile(
            r" ?(?:with (?:code|coupon|prime|membership|subscription)|for members|members? only)",
            re.IGNORECASE,
        ),
    ),
    (Part.FROM, re.compile(r" ?(?:起|から|~|～|and up|or more|\+)(?! ?\d)", re.IGNORECASE)),
)
"""Looked at right behind an amount and its mark, in this order."""

PART_BEFORE: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (
        Part.WAS,
        _words(
            r"\b(?:was|before|reg(?:ular(?:ly)?)?\.?(?: price)?|list(?: price)?|rrp|msrp|srp|uvp|"
            r"avp|orig(?:inal(?:ly)?)?\.?(?: price)?|compare(?:d)?(?: at| to)?|retail(?: price)?|"
            r"old price|previous(?:ly)?(?: price)?|usual(?:ly)?|typical(?: price)?|"
            r"statt|früher|bisher|vorher|ehemals|alter preis|avant|au lieu de|ancien prix|"
            r"prix conseillé|prix barré|antes|precio anterior|pvp|de:|por apenas|prima|"
            r"prezzo di listino|anziché|invece di|precedente|van|adviesprijs|tidigare|"
            r"ord\.?(?: pris)?|førpris|før|cena regularna|poprzednia cena|běžná cena|původní cena|"
            r"старая цена|обычная цена|eski fiyat|liste fiyatı)\b:?",
            r"原價|原价|定價|定价|市價|市价|建議售價|建議價|參考價|吊牌價|専櫃價|專櫃價|牌價|"
            r"参考価格|通常価格|定価|希望小売価格|当店通常|정가|정상가|소비자가",
        ),
    ),
    (
        Part.NOW,
        _words(
            r"\b(?:now|sale(?: price)?|our price|your price|today|deal|special(?: price)?|offer|"
            r"only|reduced to|final price|price|jetzt|nur|aktionspreis|angebot|maintenant|"
            r"notre prix|prix|ahora|nuestro precio|precio|por|ora|adesso|prezzo|voor|nu|nå|pris|"
            r"naše cena|cena|teraz|цена|сейчас|şimdi|fiyat)\b:?",
            r"特價|特价|優惠價|优惠价|促銷價|促销价|售價|售价|網路價|折扣價|限時價|活動價|現在|現省後|"
            r"特売|セール価格|販売価格|価格|現価|할인가|판매가",
        ),
    ),
    (
        Part.FROM,
        _words(
            r"\b(?:from|starting at|starts at|as low as|ab|à partir de|dès|desde|a partir de|"
            r"a partire da|vanaf|fra|från|od|от|des)\b:?",
            r"最低|低至",
        ),
    ),
    (
        Part.SAVING,
        _words(
            r"\b(?:save|savings?|you save|off|discount|rabatt|spare|sie sparen|ersparnis|"
            r"économisez|vous économisez|ahorra|ahorras|risparmi|sconto|oszczędzasz|zľava|sleva|"
            r"скидка|coupon|extra)\b:?",
            r"現省|省下|折價|折抵|現折|折扣|省",
        ),
    ),
    (
        Part.MEMBER,
        _words(
            r"\b(?:members?(?: price)?|with prime|prime price|with (?:the )?card|club price|"
            r"subscribe|with code|with coupon)\b:?",
            r"會員價|会员价|會員|卡友價|券後價|券后价|折扣碼|プライム会員|会員価格",
        ),
    ),
    (
        Part.INSTALMENT,
        _words(
            r"\b\d{1,2} ?x(?: de)?\b",
            r"\b(?:or|in) \d{1,2} (?:interest-free )?(?:payments|instal?lments)(?: of)?",
            r"\b(?:monthly|per month|por mes|mensuales|monatlich|rate von)\b:?",
            r"\d{1,2} ?期(?:0利率)?|每期|分期|月付",
        ),
    ),
    (
        Part.UNIT,
        _words(r"\b(?:unit price|grundpreis|prix au kilo|price per unit)\b:?", r"單位價格"),
    ),
)
"""The last word before an amount counts."""

UNIT_AFTER = re.compile(
    r" ?(?:%|折|percent\b|off\b|"
    r"(?:ft|in|inch(?:es)?|cm|mm|km|kg|g|mg|ml|cl|lb|lbs|oz|gb|tb|mb|mah|w|v|hz)\b|"
    r"公分|公斤|公克|毫升|公升|吋|入\b|期|件|個月|天|年|/\d)",
    re.IGNORECASE,
)
"""What makes a number without a mark a share, a measure or a count."""

FREE = re.compile(
    r"(?:free|gratis|kostenlos|gratuit|免費|免费|無料|0元|ücretsiz)[!.]?", re.IGNORECASE
)
"""The whole text says that it costs nothing; within a sentence it speaks of shipping."""

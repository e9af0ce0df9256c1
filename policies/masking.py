"""Finding a value of the vault in somebody's words, as a whole token, by the kind of its field.

A short value stands for many things: `100` is a postcode and a price, `M` a size and a letter. It
is taken for the field's value only beside a word that says so. Pure.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import cast

from manciple.policies.canonical import encode
from manciple.policies.spellings import spellings

SIZE_WORDS = (
    "size|sizes|sz|eu|us|uk|jp|cm|waist|inseam|wear|width|"
    "尺寸|尺碼|尺码|鞋碼|鞋码|號碼|腰圍|穿|碼|码|號|号|公分"
)
POST_WORDS = (
    "postcode|postal code|post code|zip code|zip|plz|郵遞區號|邮递区号|邮编|郵編|郵便番号|〒"
)
_MONEY = re.compile(
    r"\s*(?:[$€£¥￥%元円圓折]|塊|块|usd|eur|gbp|twd|jpy|nt\$|dollars?|euros?|pounds?|bucks|percent)",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(
    r"(?:[$€£¥￥]|usd|eur|gbp|twd|jpy|under|below|over|most|least|price)\s*$", re.IGNORECASE
)
_NEAR = 12
"""How many letters away a word for the kind may stand."""

_CJK = "\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af\uf900-\ufaff"


def parts_of(value: str) -> dict[str, str]:
    """Return what of a value could turn up in words: an address by its parts, else it all."""
    try:
        parts = cast("object", json.loads(value))
    except ValueError:
        return {"": value}
    if not isinstance(parts, dict):
        return {"": value}
    named = cast("dict[str, object]", parts)
    return {name: str(part) for name, part in named.items() if part}


def token(value: str) -> re.Pattern[str]:
    """Return what finds `value` as a whole token, in any case and with any spaces.

    `100` does not stand in `1000`, `100.50` or `N100`; Chinese has no spaces between words, so a
    Chinese edge needs none.
    """
    body = r"\s+".join(map(re.escape, value.split())) or re.escape(value)
    before = after = ""
    if re.match(rf"[^\W{_CJK}]", value):
        before = rf"(?<![^\W{_CJK}])" + (r"(?<![0-9][.,])" if value[0].isdigit() else "")
    if re.search(rf"[^\W{_CJK}]\Z", value):
        after = rf"(?![^\W{_CJK}])" + (r"(?![.,][0-9])" if value[-1].isdigit() else "")
    return re.compile(before + body + after, re.IGNORECASE)


def distinctive(value: str) -> bool:
    """Is the value odd enough that wherever it stands it can be taken for the field's?"""
    chinese = len(re.findall(f"[{_CJK}]", value))
    plain = re.sub(r"\W", "", value)
    digits = plain.isdecimal() and plain.isascii()
    return chinese >= 2 or len(plain) >= (7 if digits else 5)


def odd_of(field: str, value: str) -> frozenset[str]:
    """Return what of a field's value can be taken for it wherever it stands, however it is spelt.

    `Medium` is a word that says no size, where it is not how the field itself says it.
    """
    parts = parts_of(value).values()
    found = {(part, spelt) for part in parts for spelt in spellings(field, part)}
    return frozenset(
        spelt
        for part, spelt in found
        if distinctive(spelt) and (spelt == part or any(map(str.isdecimal, spelt)))
    )


def rewritten(data: bytes, change: Callable[[str], str]) -> bytes:
    """Return canonical JSON with every text in it changed, also in JSON that stands in a text."""
    return encode(_walked(json.loads(data), change))


def texts(data: bytes) -> list[str]:
    """Return every text that stands in canonical JSON, also in JSON that stands in a text."""
    found: list[str] = []

    def seen(text: str) -> str:
        found.append(text)
        return text

    try:
        _walked(json.loads(data), seen)
    except ValueError:
        return [data.decode("utf-8", "replace")]
    return found


def _walked(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, dict):
        named = cast("dict[str, object]", value)
        return {name: _walked(each, change) for name, each in named.items()}
    if isinstance(value, list):
        return [_walked(each, change) for each in cast("list[object]", value)]
    if not isinstance(value, str):
        return value
    if value[:1] in {"{", "["}:
        try:
            return encode(_walked(json.loads(value), change)).decode()
        except (ValueError, TypeError):
            pass  # it only begins like JSON
    return change(value)


def masked(text: str, values: Iterable[tuple[str, str]]) -> str:
    """Return `text` with the values of fields (name and value) replaced by `{{name}}`."""
    found = [
        (part, which, name, parts)
        for name, value in values
        for parts in [parts_of(value)]
        for which, part in parts.items()
    ]
    whole = text
    for part, which, name, parts in sorted(found, key=lambda each: -len(each[0])):
        others = [other for key, other in parts.items() if key not in {which, "country"}]

        def stand_in(match: re.Match[str]) -> str:
            meant = _meant(match, name, which, others, whole)  # noqa: B023  (called at once)
            return f"{{{{{name}}}}}" if meant else match[0]  # noqa: B023

        text = token(part).sub(stand_in, text)
    return text


def _meant(match: re.Match[str], field: str, part: str, others: list[str], whole: str) -> bool:
    """Does this token stand for the field's value?"""
    value = match[0]
    if part == "country":
        return False  # two letters that say little, and are words of their own
    if distinctive(value):
        return True
    if field.startswith("fit."):
        return _beside(match, SIZE_WORDS)
    if part == "postcode":
        home = any(len(other) > 1 and token(other).search(whole) for other in others)
        return _beside(match, POST_WORDS) or (home and not _amount(match))
    if len(value) > 2 and value.isdecimal():
        return not _amount(match)
    return len(value) > 2 or bool(re.fullmatch(f"[{_CJK}]{{2}}", value))


def _beside(match: re.Match[str], words: str) -> bool:
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    after = match.string[match.end() : match.end() + _NEAR]
    said = rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])"
    near = re.search(rf"{said}[\s:：是為为()]*(?:is|are|of|a|an|in)?\s*\Z", before, re.IGNORECASE)
    next_to = rf"[\s-]*(?:{words})(?![A-Za-z])"
    return near is not None or re.match(next_to, after, re.IGNORECASE) is not None


def _amount(match: re.Match[str]) -> bool:
    after, before = match.string[match.end() :], match.string[: match.start()]
    return _MONEY.match(after) is not None or _MONEY_BEFORE.search(before) is not None

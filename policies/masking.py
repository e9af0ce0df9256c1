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
from manciple.policies.spelt import CJK, Folded, folded, names_in, names_somebody, patterns

SIZE_WORDS = (
    "size|sizes|sz|eu|us|uk|jp|cm|waist|inseam|wear|width|feet|foot|"
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
    if re.match(rf"[^\W{CJK}]", value):
        before = rf"(?<![^\W{CJK}])" + (r"(?<![0-9][.,])" if value[0].isdigit() else "")
    if re.search(rf"[^\W{CJK}]\Z", value):
        after = rf"(?![^\W{CJK}])" + (r"(?![.,][0-9])" if value[-1].isdigit() else "")
    return re.compile(before + body + after, re.IGNORECASE)


def distinctive(value: str) -> bool:
    """Is the value odd enough that wherever it stands it can be taken for the field's?"""
    chinese = len(re.findall(f"[{CJK}]", value))
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
    """Return `text` with the values of fields (name and value) replaced by `{{name}}`.

    However they are spelt: in full width, with other separators, a size as another size is written,
    a name by its parts.
    """
    form = folded(text)
    kept = list(values)
    found = [*_whole(form, kept), *_parts_of_names(form, kept)]
    out, done = "", 0
    for start, end, name in _apart(found):
        first, last = form.piece(start, end)
        out += text[done:first] + f"{{{{{name}}}}}"
        done = last
    return out + text[done:]


def fields_in(text: str, values: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the fields whose whole values stand in `text`; a name's parts alone are no value."""
    return frozenset(name for _, _, name in _whole(folded(text), list(values)))


def held_in(text: str, values: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the fields of which any part stands in `text`, also where it could be anything else.

    For what somebody writes who was told these values: `42` beside nothing is the size then.
    """
    form = folded(text)
    return frozenset(
        name
        for name, which, part in _spelt(values)
        if which != "country"
        and any(each.search(form.text) for each in patterns(name, which, part))
    )


_Span = tuple[int, int, str]


def _spelt(values: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Return name, part and spelling of all that may stand for a value."""
    return [
        (name, which, spelt)
        for name, value in values
        for which, part in parts_of(value).items()
        for spelt in sorted(spellings(name, part))
    ]


def _whole(form: Folded, values: list[tuple[str, str]]) -> list[_Span]:
    found: list[_Span] = []
    for name, value in values:
        parts = parts_of(value)
        for which, part in parts.items():
            others = [other for key, other in parts.items() if key not in {which, "country"}]
            for spelt in sorted(spellings(name, part)):
                own = spelt == part or any(map(str.isdecimal, spelt))
                found += [
                    (*match.span(), name)
                    for pattern in patterns(name, which, spelt)
                    for match in pattern.finditer(form.text)
                    if _meant(match, name, which, others, own=own)
                ]
    return found


def _parts_of_names(form: Folded, values: list[tuple[str, str]]) -> list[_Span]:
    return [
        (*match.span(), field)
        for field, value in values
        if field == "identity.name"
        for pattern in names_in(value)
        for match in pattern.finditer(form.text)
        if names_somebody(match)
    ]


def _apart(found: list[_Span]) -> list[_Span]:
    """Return the spans that do not overlap, the longest first kept, in their order."""
    kept: list[_Span] = []
    for span in sorted(found, key=lambda each: (each[0] - each[1], each)):
        if all(span[1] <= start or end <= span[0] for start, end, _ in kept):
            kept.append(span)
    return sorted(kept)


def _meant(match: re.Match[str], field: str, part: str, others: list[str], *, own: bool) -> bool:
    """Does this token stand for the field's value? `own`: is it spelt as the field says it?"""
    value = match[0]
    if part == "country":
        return False  # two letters that say little, and are words of their own
    if own and distinctive(value):
        return True
    if field.startswith("fit."):
        return _beside(match, SIZE_WORDS)
    if part == "postcode":
        whole = match.string
        home = any(len(other) > 1 and token(other).search(whole) for other in others)
        return _beside(match, POST_WORDS) or (home and not _amount(match))
    if len(value) > 2 and value.isdecimal():
        return not _amount(match)
    return len(value) > 2 or bool(re.fullmatch(f"[{CJK}]{{2}}", value))


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

"""A value as people spell it: width, case, separators, order and form aside. Pure.

Texts are compared folded: `４２` is `42`, and what is not seen is not there. `Folded` knows which
piece of the text as it was written each piece of the folded one is.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

CJK = "\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af\uf900-\ufaff"
_SEP = r"[\W_]{1,4}"
_IN_NUMBER = r"[\s\-‐-―./()]{0,3}"
_TITLES = r"(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|name is|named|attn|c/o)\b[\s.:]*"
_LONG_PART = 7
"""Letters of a part of a name that is taken for it in any case, and wherever it stands."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in the form in which it is searched."""

    text: str
    written: str
    at: tuple[int, ...]
    """For each letter of `text`, where it stands in `written`; and the end."""

    def piece(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text as it was written this piece of the folded one stands."""
        last = self.at[end - 1] if end > start else self.at[start]
        return self.at[start], last + 1


def folded(written: str) -> Folded:
    """Fold a text, letter by letter: full width is narrow, and invisible signs are dropped."""
    text: list[str] = []
    at: list[int] = []
    for n, letter in enumerate(written):
        for each in unicodedata.normalize("NFKC", letter):
            if unicodedata.category(each) != "Cf":
                text.append(each)
                at.append(n)
    return Folded("".join(text), written, (*at, len(written)))


def patterns(field: str, part: str, value: str) -> Iterator[re.Pattern[str]]:
    """Yield what finds `value` (of that part of a field) as a whole token, however it is spelt.

    `100` does not stand in `1000`, `100.50` or `N100`; Chinese has no spaces between words, so a
    Chinese edge needs none.
    """
    value = folded(value).text
    tokens = re.findall(r"[^\W_]+", value)
    if not tokens:
        yield re.compile(re.escape(value))
        return
    if field == "contact.phone":
        yield from _numbers(re.sub(r"\D", "", value), tail=8)
    if field == "contact.email" and value.count("@") == 1:
        yield _email(*value.split("@"))
    if all(each.isdecimal() for each in tokens) and len("".join(tokens)) >= 5:
        yield from _numbers("".join(tokens), tail=None)
    if field.startswith("fit."):
        body = _size(tokens)
    else:
        body = _SEP.join(map(re.escape, tokens)) if len(tokens) > 1 else _spaced(value)
    yield _edged(body, value, glued=field.startswith("fit."))
    if field == "identity.name" and len(tokens) > 1 and not re.search(f"[{CJK}]", value):
        yield _edged(_SEP.join(map(re.escape, reversed(tokens))), value)
    if part == "street" and (short := _shortened(tokens)) != tokens:
        yield _edged(_SEP.join(map(re.escape, short)), value)


def names_in(value: str) -> list[re.Pattern[str]]:
    """Return what finds each part of a person's name alone."""
    parts = re.findall(r"[^\W_]+", folded(value).text)
    return list(map(_of_name, parts)) if len(parts) > 1 else []


def _size(tokens: list[str]) -> str:
    """`EU 42` is `EU42` too, and `27.5` is no `275`."""
    body = re.escape(tokens[0])
    for before, each in pairwise(tokens):
        numbers = before.isdecimal() and each.isdecimal()
        body += (r"[.,]" if numbers else r"[\W_]{0,4}") + re.escape(each)
    return body


def _spaced(value: str) -> str:
    return r"\s+".join(map(re.escape, value.split()))


def _edged(body: str, value: str, *, glued: bool = False) -> re.Pattern[str]:
    """`glued`: it may follow a mark of sizes without a space, as in `EU42`."""
    before = after = ""
    if re.match(rf"[^\W{CJK}]", value):
        marks = r"|(?<=\beu)|(?<=\bus)|(?<=\buk)|(?<=\bjp)|(?<=\bsz)|(?<=\bsize)" if glued else ""
        before = rf"(?:(?<![^\W{CJK}]){marks})"
        before += r"(?<![0-9][.,])" if value[0].isdigit() else ""
    if re.search(rf"[^\W{CJK}]\Z", value):
        after = rf"(?![^\W{CJK}])" + (r"(?![.,][0-9])" if value[-1].isdigit() else "")
    return re.compile(before + body + after, re.IGNORECASE)


def _numbers(digits: str, tail: int | None) -> Iterator[re.Pattern[str]]:
    """Find digits however they are grouped; with `tail`, whatever code stands before these."""
    if not digits:
        return
    said = digits[-tail:] if tail else digits
    body = _IN_NUMBER.join(said)
    code = rf"(?:[+(]?\d{_IN_NUMBER}){{0,7}}?" if len(said) < len(digits) else r"\+?"
    yield re.compile(rf"(?<![\w.,]){code}{body}(?!\d|[.,]\d)")


def _email(name: str, host: str) -> re.Pattern[str]:
    """Find an address with a tag (`ada+shop@…`), with spaces, or with its signs in words."""
    at, dot = r"\s*[\[(]?(?:@|\bat\b)[\])]?\s*", r"\s*[\[(]?(?:\.|\bdot\b)[\])]?\s*"
    said = dot.join(map(re.escape, host.split(".")))
    return re.compile(rf"(?<!\w){_letters(name)}(?:\+[\w.-]+)?{at}{said}(?!\w)", re.IGNORECASE)


def _letters(name: str) -> str:
    return r"\s?".join(map(re.escape, name))


def _of_name(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE)


def names_somebody(match: re.Match[str]) -> bool:
    """Is one part of a name written as a name, or could it be nothing else?

    `brown boots` names nobody, `Ms brown` does.
    """
    said = match[0]
    if len(said) >= _LONG_PART:
        return True
    titled = re.search(rf"(?<!\w){_TITLES}\Z", match.string[: match.start()], re.IGNORECASE)
    return len(said) > 1 and (said[0].isupper() or titled is not None)


_STREETS = {"lane": "ln", "street": "st", "road": "rd", "avenue": "ave", "drive": "dr"}


def _shortened(tokens: list[str]) -> list[str]:
    short = {**_STREETS, **{v: k for k, v in _STREETS.items()}}
    return [short.get(each.lower(), each) for each in tokens]

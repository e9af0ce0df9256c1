"""A maker that no list knows, by the way it is written: `Northlight trail shoes`, `by Nike`."""

import re

from manciple.agent.readers import FLAGS

Span = tuple[int, int]

_SAID = re.compile(
    r"(?:\b(?:by|from)\s+the\s+(?:brand|maker)\s+|\bby\s+|\bbrand:?\s+)"
    r"(?P<brand>(?-i:[A-Z])[\w&'-]*(?:\s+(?-i:[A-Z])[\w&'-]*){0,2})"
    r"|(?P<named>(?-i:[A-Z])[\w&'-]*)\s+brand\b|(?P<pai>[a-z][\w&'-]*)\s?牌的?",
    FLAGS,
)
_BEFORE = re.compile(
    r"(?P<possessive>[a-z][\w&'-]*(?:\s+[a-z][\w&'-]*)?)\s?的\s?(?=\S)"
    r"|(?P<before>(?-i:[A-Z])[\w&'-]*)\s?(?=[\u4e00-\u9fff])"
    r"|(?P<english>(?-i:[A-Z])[\w&'-]*)\s+(?=(?-i:[a-z][a-z'\s-]+)\Z)",
    FLAGS,
)
_NO_MAKER = frozenset(
    "german french italian japanese korean chinese american british swiss swedish danish spanish "
    "mexican indian thai turkish greek dutch russian taiwanese european asian african irish "
    "scottish egyptian persian christmas xmas easter halloween bluetooth usb usb-c hdmi led lcd "
    "oled rgb ssd nvme ram cpu gpu pc tv dvd cd vr ar ac dc uv spf lp bbq diy wifi wi-fi nfc gps "
    "gore-tex merino english the my please type-c t xs s m l xl xxl".split()
)


def named(text: str, goods: Span) -> tuple[Span, Span] | None:
    """Return the spans of the maker and of the goods without it; None where none is named so.

    A word that may as well be no maker stays one of the goods' words.
    """
    start, end = goods
    match = _SAID.search(text, start, end)
    if match and match.lastgroup:
        rest = (start, match.start()) if match.start() > start else (match.end(), end)
        return match.span(match.lastgroup), _trimmed(text, *rest)
    match = _BEFORE.match(text, start, end)
    if not match or not match.lastgroup:
        return None
    name = match[match.lastgroup]
    mixed = name[1:] != name[1:].lower() and not name.isupper()
    first = match.lastgroup == "english" and (not text[:start].strip() or text.isupper())
    # At the start of a sentence a capital says nothing.
    if name.lower() in _NO_MAKER or mixed or first:
        return None
    return match.span(match.lastgroup), _trimmed(text, match.end(), end)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())

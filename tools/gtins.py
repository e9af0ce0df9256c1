"""GTINs: the numbers under bar codes, by which one product is the same at several shops."""

import re

_SHAPE = re.compile(r"[0-9]{8}|[0-9]{12,14}", re.ASCII)


def gtin_of(text: str | None) -> str | None:
    """Return a GTIN-8, -12, -13 or -14 whose check digit is right.

    That is rule 7.9 of the GS1 General Specifications. Spaces and hyphens among the digits are
    left out. None for anything else.
    """
    digits = re.sub(r"[ -]", "", text or "")
    if not _SHAPE.fullmatch(digits) or not digits.strip("0"):
        return None
    weighted = (int(d) * (3 if at % 2 else 1) for at, d in enumerate(reversed(digits)))
    return digits if sum(weighted) % 10 == 0 else None

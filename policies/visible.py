"""Foreign text made visible: every character that could hide, move or overlay what stands beside
it on a terminal is written out as its number.
"""

import unicodedata

WIDTH = 60
"""A piece of foreign text is cut here (in columns), so that it cannot push an amount away."""

_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
"""Letters and symbols that are drawn as nothing."""

_MARKS = 2
"""So many combining marks may follow a letter; more would reach into the lines around it."""


def shown(text: str, limit: int = WIDTH) -> str:
    """Escape foreign text for a terminal, cut to `limit` columns."""
    visible = escaped(text)
    if columns(visible) <= limit:
        return visible
    used, kept = 1, list[str]()  # one for the mark of the cut
    for character in visible:
        used += columns(character)
        if used > limit:
            break
        kept.append(character)
    return "".join(kept) + "…"


def escaped(text: str) -> str:
    r"""Write every character that is not plainly visible as `\uXXXX`.

    That is: control, format and bidi characters, blanks other than the space, line ends, what is
    unassigned, and combining marks that stand on no letter or pile up.
    """
    parts: list[str] = []
    marks = _MARKS  # nothing stands before the first character
    for character in text:
        kind = unicodedata.category(character)
        if kind in {"Mn", "Mc", "Me"}:
            marks += 1
            plain = kind != "Me" and marks <= _MARKS and character not in _BLANK
        else:
            marks = 0 if kind[0] == "L" else _MARKS
            plain = character.isprintable() and character not in _BLANK
        parts.append(character if plain else f"\\u{ord(character):04x}")
    return "".join(parts)


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes; wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in {"W", "F"} else 1 for c in text)

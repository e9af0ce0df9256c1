"""What of a Chinese screen is English: sentences, and not names, handles, amounts or commands."""

import re
from collections.abc import Iterable, Iterator

_COMMAND = re.compile(r"manciple (?!kept|keeps)[^\n，。；）]*")
"""Typed as it stands, whatever language is spoken."""

_NAMES = (
    r"\bstate [0-9a-f ]{50,}",  # of a checkpoint, as it is signed
    r"“[^”]*”|「[^」]*」|'[^']*'|\"[^\"]*\"",  # quoted: a seller's words, or the user's
    r"https?://\S+",
    r"--[a-z][a-z-]*( [A-Z]+)?",
    r"(?:\S*tool=|money )\S+ .*",  # a scope, as it is signed
    r"\S*[@./=_:\d]\S*",  # handles, hosts, paths, fields, instants
    r"\b[A-Z]{2,}\b",
    r"\b(?:SHA-256|UTC|TWD|USD|MCP|URL|JSON|Ctrl-C|ISO)\b",
)
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z']+(?: [a-z']+)*")
_WORDS = frozenset(
    """
    the of is are was were it its that this these not no nor and or to for from with without under
    at in on by be been has have had do does did will would can cannot may must you your what which
    who when where until again each every any all only than then there here more most nothing left
    shop shops cart order orders grant grants watch watches offer offers price size colour state
    entry approved declined asked decided done waiting revoked hint error next signed set stock
    """.split()
)
"""Words of sentences and of tables: no name is among them."""


def english_in(text: str, names: Iterable[str] = ()) -> list[str]:
    """Return the lines of `text` in which English of ours stands; `names` are taken out first."""
    return [line for line in text.splitlines() if _is_english(line, names)]


def _is_english(line: str, names: Iterable[str]) -> bool:
    bare = _COMMAND.sub(" ", line)
    for name in sorted(names, key=len, reverse=True):
        bare = bare.replace(name, " ")
    for pattern in _NAMES:
        bare = re.sub(pattern, " ", bare)
    return any(word in _WORDS for word in _said(bare))


def _said(text: str) -> Iterator[str]:
    for found in _ENGLISH.findall(text):
        yield from found.lower().split()


def half_wide(text: str) -> list[str]:
    """Return the lines in which a comma or colon of another language follows a Han letter."""
    return [line for line in text.splitlines() if re.search(r"[\u4e00-\u9fff）」][,;:?!]", line)]

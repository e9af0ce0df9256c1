"""JSON as shops write it by hand: with comments, commas too many, and what a template left in it.

Read where only one thing can have been meant; everything else is `None`. Every step is one pass
over the text: a page may be made to cost time.
"""

import html
import json
import re
from decimal import Decimal, InvalidOperation

MAX_TEXT = 4 * 1024 * 1024
"""Longer texts are read only where they are JSON already."""

MAX_VALUES = 50

_START = re.compile(r"[{\[]")
_TOKEN = re.compile(r'["/]')
_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})(x[0-9a-fA-F]{2})?')
_COMMA = re.compile(r",([ \t\r\n]*+)(?=[}\]])")
_NO_VALUE = re.compile(r":([ \t\r\n]*+)(undefined|(?=[,}]))")
_WRAPPERS = ("<![CDATA[", "]]>", "<!--", "-->")


def value_of(text: str) -> object:
    """Return the value that `text` holds; several after another are a list; `None` for none."""
    value = _json(text)
    if value is not None or len(text) > MAX_TEXT:
        return value
    for wrapper in _WRAPPERS:
        text = text.replace(wrapper, "")
    text = text.lstrip("\ufeff \t\r\n")
    for meant in (text, html.unescape(text) if "&" in text else ""):
        start = _START.search(meant)
        if start and (value := _values(_repaired(meant[start.start() :]))) is not None:
            return value
    return None


def _json(text: str) -> object:
    try:
        return _decoder.decode(text)
    except (ValueError, RecursionError):
        return None


def _values(text: str) -> object:
    """Read one value, or several that stand one after the other."""
    values: list[object] = []
    at = 0
    while len(values) < MAX_VALUES and (start := _START.search(text, at)):
        if values and text[at : start.start()].strip(" \t\r\n,;"):
            break
        try:
            value, at = _decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            return None
        values.append(value)
    return values[0] if len(values) == 1 else values or None


def _repaired(text: str) -> str:
    """Take out comments, commas before a closing bracket, and escapes that JSON does not know."""
    parts: list[str] = []
    at = 0
    while token := _TOKEN.search(text, at):
        start = token.start()
        parts.append(_outside(text[at:start]))
        if token[0] == '"':
            string = _STRING.match(text, start)
            if not string:
                parts.append(text[start:])
                return "".join(parts)
            written = string[0]
            parts.append(_BAD_ESCAPE.sub(_unescaped, written) if "\\" in written else written)
            at = string.end()
            continue
        end = _comment_end(text, start)
        if end < 0:
            parts.append(text[start:])
            return "".join(parts)
        at = end
    parts.append(_outside(text[at:]))
    return _joined(parts)


def _joined(parts: list[str]) -> str:
    """Join what lies between strings and the strings, without the commas that end a list."""
    for at in range(len(parts) - 1, 0, -1):
        # A comment may have stood between the comma and the bracket.
        if parts[at].lstrip()[:1] in {"}", "]"} and parts[at - 1].rstrip()[-1:] == ",":
            parts[at - 1] = parts[at - 1].rstrip()[:-1]
    return "".join(parts)


def _outside(text: str) -> str:
    """Mend what stands outside of strings."""
    return _NO_VALUE.sub(r":\1null", _COMMA.sub(r"\1", text))


def _comment_end(text: str, start: int) -> int:
    """Return where the comment ends that begins here; -1 where none does, or it does not end."""
    if text.startswith("/*", start):
        end = text.find("*/", start + 2)
        return end + 2 if end >= 0 else -1
    if text.startswith("//", start):
        end = text.find("\n", start)
        return end if end >= 0 else len(text)
    return -1


def _unescaped(match: re.Match[str]) -> str:
    return f"\\u00{match[1][1:]}" if match[1] else ""


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text) if len(text) <= 40 else None
    except InvalidOperation:
        return None


def _integer(text: str) -> int | None:
    return int(text) if len(text) <= 40 else None


_decoder = json.JSONDecoder(
    strict=False, parse_float=_decimal, parse_int=_integer, parse_constant=lambda _: None
)


_LITERAL = re.compile(
    r"\s*+(?:"
    r"(?P<open>[{\[])|(?P<close>[}\]])|(?P<comma>,)|(?P<colon>:)|"
    r'(?P<double>"(?:[^"\\]++|\\.)*+")|(?P<single>\'(?:[^\'\\]++|\\.)*+\')|'
    r"(?P<number>-?\d{1,40}(?:\.\d{1,40})?(?![\w.]))|(?P<word>[A-Za-z_$][\w$]{0,60})|"
    r"(?P<other>\S)"
    r")",
    re.DOTALL,
)
_CONSTANTS = {"true", "false", "null"}
MAX_TOKENS = 6_000


def literal(text: str) -> object:
    """Return the first value of a script's text where it is plain data; else `None`.

    JSON, or an object of JavaScript: names without quotes, strings in single quotes, and nothing
    that has to be worked out (that is read as `null`).
    """
    try:
        return _decoder.raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError):
        pass
    parts: list[str] = []
    depth, at, worked = 0, 0, False
    for _ in range(MAX_TOKENS):
        token = _LITERAL.match(text, at)
        if not token:
            return None
        at = token.end()
        kind, written = token.lastgroup, token[token.lastgroup or 0]
        if kind in {"open", "close"}:
            depth += 1 if kind == "open" else -1
            worked = False
            if kind == "close" and parts and parts[-1] in {",", ":"}:
                parts[-1] = "" if parts[-1] == "," else ":null"
            parts.append(written)
            if depth == 0:
                return _json("".join(parts))
        elif kind in {"comma", "colon"}:
            worked = False
            parts.append(written)
        elif not worked:
            parts.append(_plain_token(kind or "", written, text[at : at + 20]))
            worked = True
        else:
            parts[-1] = "null"  # `a + b`, `f(x)`: not plain
    return None


def _plain_token(kind: str, written: str, after: str) -> str:
    match kind:
        case "double":
            return _BAD_ESCAPE.sub(_unescaped, written)
        case "single":
            inner = written[1:-1].replace("\\'", "'")
            return _BAD_ESCAPE.sub(_unescaped, '"' + re.sub(r'(?<!\\)"', '\\"', inner) + '"')
        case "number":
            return written
        case "word" if after.lstrip().startswith(":"):
            return f'"{written}"'
        case "word" if written in _CONSTANTS:
            return written
        case _:
            return "null"

"""The JSON-LD of a page: its nodes, with references by `@id` followed.

https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents (contexts are not read: pages
that sell speak schema.org). Found by scanning bytes; whatever a page holds, nothing is raised.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from manciple.tools.extract.graph import Graph, listed, named
from manciple.tools.extract.lenient import value_of
from manciple.tools.extract.page import HEAD_BYTES, Page

MAX_BLOCKS = 100

_RAW = b"script style textarea title xmp iframe noembed noframes".split()
_OPENING = re.compile(
    # Not IGNORECASE: a pattern that begins with one certain byte is looked for far faster.
    b"<(?:(!--)|("
    + b"|".join(b"".join(b"[%c%c]" % (c, c - 32) for c in name) for name in _RAW)
    + rb")(?=[\s/>]))"
)
_CLOSING = {name: re.compile(b"</" + name, re.IGNORECASE) for name in _RAW}
_TYPE = re.compile(rb"""[\s"'/]type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE)
_MARK = b"application/ld"


@dataclass(frozen=True, slots=True)
class Blocks:
    """What the JSON-LD of a page says."""

    graph: Graph
    unread: tuple[str, ...]
    """The beginning of each block that could not be read."""


def blocks_of(page: Page) -> Blocks:
    """Read every JSON-LD block of `page` that can be read."""
    roots: list[object] = []
    unread: list[str] = []
    refers = False
    for block in islice(blocks(page.body), MAX_BLOCKS):
        text = page.decoded(block)
        refers = refers or '@id"' in text
        value = value_of(text)
        if value is None and text.strip() not in {"", "null"}:
            unread.append(" ".join(text[:200].split())[:60])
        roots.extend(listed(value))
    found = tuple(roots)
    return Blocks(Graph(found, named(found) if refers else {}), tuple(unread))


def blocks(page: bytes) -> Iterator[bytes]:
    """Yield what stands in each JSON-LD script; comments and other raw text are passed over.

    In a script, a comment or a title the same letters are none. Where one of them may be open,
    every tag is looked at, which takes several times as long.
    """
    at = 0
    while (mark := page.find(_MARK, at)) >= 0:
        start = page.rfind(b"<script", max(at, mark - 2000), mark)
        opened = page.find(b">", mark) + 1
        if start < 0 or not opened or _may_be_within(page, at, start):
            yield from _tag_by_tag(page, at)
            return
        end = _end(page, b"script", opened)
        if end < 0:
            return
        if _is_json_ld(page[start + 7 : opened]):
            yield page[opened:end]
        at = end


def _may_be_within(page: bytes, at: int, start: int) -> bool:
    """May a comment or raw text be open at `start`? At `at` nothing is."""
    if page.rfind(b"<script", at, start) > page.rfind(b"</script", at, start):
        return True
    if page.rfind(b"<!--", at, start) > page.rfind(b"-->", at, start):
        return True
    title = page.find(b"<title", at, min(start, HEAD_BYTES))
    return title >= 0 and page.find(b"</title", title, start) < 0


def _tag_by_tag(page: bytes, at: int) -> Iterator[bytes]:
    last = page.rfind(_MARK)
    while at <= last and (opening := _OPENING.search(page, at)):
        if opening[1]:
            end = page.find(b"-->", opening.start() + 2)
            if end < 0:
                return
            at = end + 3
            continue
        name = opening[2].lower()
        start = page.find(b">", opening.end()) + 1
        if not start or (end := _end(page, name, start)) < 0:
            return
        if name == b"script" and _is_json_ld(page[opening.end() : start]):
            # Only here does it matter that an end may be written in capitals.
            closing = _CLOSING[name].search(page, start, end)
            end = closing.start() if closing else end
            yield page[start:end]
        at = end


def _end(page: bytes, name: bytes, start: int) -> int:
    """Return where raw text ends; -1 where it does not."""
    end = page.find(b"</" + name, start)
    if end >= 0:
        return end
    closing = _CLOSING[name].search(page, start)
    return closing.start() if closing else -1


def _is_json_ld(attributes: bytes) -> bool:
    found = _TYPE.search(attributes[:4096])
    written = b"".join(part or b"" for part in found.groups()) if found else b""
    kind = html.unescape(written.decode("ascii", "replace"))
    return kind.partition(";")[0].strip().lower() == "application/ld+json"

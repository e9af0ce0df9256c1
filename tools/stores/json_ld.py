"""The JSON-LD of a page: its nodes, with references by `@id` followed.

https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents (contexts are not read: pages
that sell speak schema.org). Found by scanning bytes; whatever a page holds, nothing is raised.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import TypeAlias, cast

from manciple.policies.actions import plain

MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_BLOCKS = 100
MAX_NODES = 50_000
MAX_DEPTH = 16

Node: TypeAlias = dict[str, object]
"""One JSON object; numbers with a point are `Decimal`."""

_OPENING = re.compile(
    rb"<!--|<(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])", re.IGNORECASE
)
_TYPE = re.compile(rb"""[\s"'/]type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE)
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:-]{1,40})""", re.IGNORECASE
)
_CODECS = {
    **{f"windows-125{n}": f"cp125{n}" for n in range(9)},
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys("iso-8859-1 latin1 us-ascii ascii".split(), "cp1252"),
    **dict.fromkeys("iso-8859-9 latin5".split(), "cp1254"),
    **dict.fromkeys("shift_jis shift-jis sjis x-sjis windows-31j".split(), "cp932"),
    **dict.fromkeys("gb2312 gbk gb18030".split(), "gb18030"),
    **dict.fromkeys("big5 big5-hkscs".split(), "big5hkscs"),
    **dict.fromkeys("euc-kr ks_c_5601-1987".split(), "cp949"),
    **dict.fromkeys("tis-620 windows-874".split(), "cp874"),
    "euc-jp": "euc_jp",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
}
"""What browsers take each label for (https://encoding.spec.whatwg.org); all others are UTF-8."""


@dataclass(frozen=True, slots=True)
class Graph:
    """All nodes of one page."""

    roots: tuple[object, ...]
    """What stands at the top of each block, in the page's order."""

    named: Mapping[str, Node] = field(default_factory=dict[str, Node])
    """By `@id`: the node that says the most."""

    def nodes(self, value: object) -> Iterator[Node]:
        """Yield the nodes in `value`, a node or a list of them, in order; references followed."""
        for each in listed(value):
            if isinstance(each, dict):
                node = cast("Node", each)
                yield self.named.get(str(node.get("@id")), node) if _refers(node) else node

    def text(self, value: object) -> str | None:
        """Return the one plain text in `value`: a string, a number, or a node's name."""
        for _ in range(3):
            items = listed(value)
            value = items[0] if len(items) == 1 else None
            if isinstance(value, dict):
                node = next(self.nodes(items))
                value = node.get("name") or node.get("@value") or node.get("value")
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            value = str(value)
        return plain(html.unescape(value[:2000])) or None if isinstance(value, str) else None

    def first(self, nodes: Iterable[Node], *names: str) -> str | None:
        """Return the first text that one of `nodes` has under the first of `names` that any has."""
        texts = (self.text(node.get(name)) for name in names for node in nodes)
        return next((text for text in texts if text), None)


def graph_of(page: bytes, charset: str | None = None) -> Graph:
    """Read every JSON-LD block of `page` that can be read.

    `charset` is the one that HTTP named. Bytes behind the first 8 MiB are not read.
    """
    page = page[:MAX_PAGE_BYTES]
    if page.startswith((b"\xff\xfe", b"\xfe\xff")):
        page, charset = page.decode("utf-16", "replace").encode(), "utf-8"
    codec = _codec(page, charset)
    texts = (_decoded(block, codec) for block in islice(blocks(page), MAX_BLOCKS))
    roots = tuple(node for text in texts for node in listed(_value(text)))
    return Graph(roots, _named(roots))


def blocks(page: bytes) -> Iterator[bytes]:
    """Yield what stands in each JSON-LD script; comments and other raw text are passed over."""
    at = 0
    while opening := _OPENING.search(page, at):
        if opening[1] is None:
            end = page.find(b"-->", opening.start() + 2)
            if end < 0:
                return
            at = end + 3
            continue
        start = page.find(b">", opening.end()) + 1
        closing = re.compile(b"</" + opening[1], re.IGNORECASE).search(page, start)
        if not start or not closing:
            return
        if opening[1].lower() == b"script" and _is_json_ld(page[opening.end() : start]):
            yield page[start : closing.start()]
        at = closing.end()


def listed(value: object) -> list[object]:
    """Return `value` as a list: a single thing may stand for a list of one."""
    if isinstance(value, list):
        return cast("list[object]", value)
    return [] if value is None else [value]


def _is_json_ld(attributes: bytes) -> bool:
    found = _TYPE.search(attributes[:4096])
    written = b"".join(part or b"" for part in found.groups()) if found else b""
    kind = html.unescape(written.decode("ascii", "replace"))
    return kind.partition(";")[0].strip().lower() == "application/ld+json"


def _codec(page: bytes, charset: str | None) -> str:
    meta = _META.search(page, 0, 4096)
    declared = charset or (meta[1].decode("ascii") if meta else "")
    return _CODECS.get(declared.strip(" \"'").lower(), "utf-8")


def _decoded(block: bytes, codec: str) -> str:
    try:
        return block.decode(codec)
    except UnicodeDecodeError:
        # Pages that declare nothing, or UTF-8 falsely, are mostly of this kind.
        return block.decode("cp1252" if codec == "utf-8" else codec, "replace")


def _value(text: str) -> object:
    """Parse one block: without the wrappers of old pages, and unescaped where it must be."""
    inner = text.replace("<![CDATA[", "").replace("]]>", "")
    starts = [at for at in (inner.find("{"), inner.find("[")) if at >= 0]
    inner = inner[min(starts, default=0) : max(inner.rfind("}"), inner.rfind("]")) + 1]
    return _json(inner) or _json(html.unescape(inner))


def _json(text: str) -> object:
    try:
        value: object = json.loads(
            text, strict=False, parse_float=_decimal, parse_constant=lambda _: None
        )
    except (ValueError, RecursionError):
        return None
    return value


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text) if len(text) <= 40 else None
    except InvalidOperation:
        return None


def _named(roots: tuple[object, ...]) -> dict[str, Node]:
    named: dict[str, Node] = {}
    waiting: list[tuple[object, int]] = [(root, 0) for root in reversed(roots)]
    for _ in range(MAX_NODES):
        if not waiting:
            break
        value, depth = waiting.pop()
        _name(value, named)
        if depth < MAX_DEPTH:
            waiting.extend((each, depth + 1) for each in _inside(value))
    return named


def _name(value: object, named: dict[str, Node]) -> None:
    if isinstance(value, dict):
        node = cast("Node", value)
        name = str(node.get("@id", ""))
        if name and len(node) > len(named.get(name, ())):
            named[name] = node


def _inside(value: object) -> Iterator[object]:
    """Yield the nodes and lists directly in `value`, the last one first."""
    inner = list(cast("Node", value).values()) if isinstance(value, dict) else listed(value)
    for each in reversed(inner):
        if isinstance(each, dict | list):
            yield cast("object", each)


def _refers(node: Node) -> bool:
    return "@id" in node and node.keys() <= {"@id", "@type", "@context"}

"""Small questions to a page's tree, each answered within bounds."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_STEPS = 60
MAX_ABOVE = 60

_SILENT = frozenset(("script", "style", "noscript", "template", "select", "svg", "iframe"))
_STRUCK = frozenset(("del", "s", "strike"))


def each(tree: "LexborHTMLParser", selector: str, limit: int) -> "Iterator[LexborNode]":
    """Yield what a selector finds, each once, in the page's order, at most `limit`."""
    seen: set[int] = set()
    for node in tree.css(selector):
        if node.mem_id not in seen:
            seen.add(node.mem_id)
            yield node
            if len(seen) >= limit:
                return


def above(node: "LexborNode", limit: int = MAX_ABOVE) -> "Iterator[LexborNode]":
    """Yield what `node` stands in, the nearest first."""
    parent = node.parent
    for _ in range(limit):
        if parent is None or parent.tag == "-document":
            return
        yield parent
        parent = parent.parent


def shown(node: "LexborNode", limit: int = 200, *, struck: bool = True) -> str:
    """Return the first words of a node as a person reads them, about `limit` characters.

    Without what scripts, styles and lists of choices hold; with `struck` false also without what
    is struck through. Fewer than `MAX_STEPS` nodes are looked at.
    """
    parts: list[str] = []
    size = 0
    waiting: list[LexborNode | None] = [node.first_child] if node.tag != "-text" else [node]
    for _ in range(MAX_STEPS):
        if not waiting or size >= limit:
            break
        at = waiting.pop()
        if at is None:
            continue
        if at is not node:
            waiting.append(at.next)
        tag = at.tag or ""
        if tag == "-text":
            text = at.text_content or ""
            if not text.isspace():
                parts.append(text[:limit])
                size += len(text)
        elif tag not in _SILENT and (struck or tag not in _STRUCK) and tag[0] != "-":
            waiting.append(at.first_child)
    return " ".join(" ".join(parts).split())[:limit]


def named(node: "LexborNode") -> str:
    """Return the classes and the id of a node, in lower case."""
    return f"{attribute(node, 'class')} {attribute(node, 'id')}"[:300].lower()


def attribute(node: "LexborNode", name: str) -> str:
    """Return what a node's attribute says; empty where it has none."""
    tag = node.tag
    if not tag or tag[0] == "-":
        return ""  # a document, or a text
    return node.attrs.sget(name) or ""


_OLD = re.compile(
    r"(?:^|[\s_-])(?:old|was|before|rrp|msrp|uvp|crossed|strike\w*|striked?|line-?through|barr[ée]|"
    r"compare\w*|ancien|former|previous|vecchio|antes|stara|statt|regular|original)(?:$|[\s_-])|"
    r"(?:old|was|list|retail|base|full|regular|original)_?-?price|price_?-?(?:old|was|before)|"
    r"strikethrough|crossed"
)


def struck(node: "LexborNode", levels: int = 3) -> bool:
    """Is this written as a price of before?"""
    at: LexborNode | None = node
    for _ in range(levels):
        if at is None:
            return False
        if at.tag in _STRUCK or _OLD.search(named(at)):
            return True
        at = at.parent
    return False

"""What a page says, as nodes in schema.org's words: the one form that every reading of it takes.

Whether it stood in JSON-LD, in attributes, in meta tags, in a script's state or only in the text,
it is walked in the same way from here on.
"""

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias, cast

from manciple.policies.actions import plain

MAX_NODES = 50_000
MAX_DEPTH = 16

Node: TypeAlias = dict[str, object]
"""One JSON object; numbers with a point are `Decimal`."""


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
                refers = "@id" in node and _refers(node)
                yield self.named.get(str(node["@id"]), node) if refers else node

    def text(self, value: object) -> str | None:
        """Return the one plain text in `value`: a string, a number, or a node's name."""
        if isinstance(value, str):  # nearly always
            return _plain(value[:2000]) or None
        for _ in range(3):
            items = listed(value)
            value = items[0] if len(items) == 1 else None
            if isinstance(value, dict):
                node = next(self.nodes(items))
                value = node.get("name") or node.get("@value") or node.get("value")
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            return None
        return _plain(value[:2000]) or None

    def first(self, nodes: Iterable[Node], *names: str) -> str | None:
        """Return the first text that one of `nodes` has under the first of `names` that any has."""
        for name in names:
            for node in nodes:
                if name in node and (text := self.text(node[name])):
                    return text
        return None


def named(roots: tuple[object, ...]) -> dict[str, Node]:
    """Return every node below `roots` that has an `@id`, by it."""
    found: dict[str, Node] = {}
    waiting: list[tuple[object, int]] = [(root, 0) for root in reversed(roots)]
    for _ in range(MAX_NODES):
        if not waiting:
            break
        value, depth = waiting.pop()
        _name(value, found)
        if depth < MAX_DEPTH:
            waiting.extend((each, depth + 1) for each in _inside(value))
    return found


def listed(value: object) -> list[object]:
    """Return `value` as a list: a single thing may stand for a list of one."""
    if value is None:
        return []
    return cast("list[object]", value) if isinstance(value, list) else [value]


@lru_cache(maxsize=1000)
def _plain(text: str) -> str:
    """Make foreign text plain; each variant of a product says most of it again."""
    return plain(html.unescape(text) if "&" in text else text)


def _name(value: object, found: dict[str, Node]) -> None:
    if isinstance(value, dict):
        node = cast("Node", value)
        name = str(node.get("@id", ""))
        if name and len(node) > len(found.get(name, ())):
            found[name] = node


def _inside(value: object) -> Iterator[object]:
    """Yield the nodes and lists directly in `value`, the last one first."""
    inner = list(cast("Node", value).values()) if isinstance(value, dict) else listed(value)
    for each in reversed(inner):
        if isinstance(each, dict | list):
            yield cast("object", each)


def _refers(node: Node) -> bool:
    return node.keys() <= {"@id", "@type", "@context"}

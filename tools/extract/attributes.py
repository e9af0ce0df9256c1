"""What a page's elements say in attributes: microdata and RDFa, as nodes.

https://html.spec.whatwg.org/multipage/microdata.html https://www.w3.org/TR/rdfa-lite/
Vocabularies other than schema.org are not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from manciple.tools.extract.elements import above, attribute, each, shown, struck
from manciple.tools.extract.graph import Graph, Node, listed
from manciple.tools.extract.page import Page

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_ELEMENTS = 4_000
MAX_REFERRED = 50

_WANTED = frozenset(
    "name price pricecurrency availability sku productid mpn gtin gtin8 gtin12 gtin13 gtin14 isbn "
    "brand color size url lowprice highprice itemcondition seller pricevaliduntil category model "
    "productgroupid inventorylevel value pricetype material pattern identifier".split()
)
_SPELT = {
    word.lower(): word
    for word in (
        "priceCurrency productID lowPrice highPrice itemCondition priceValidUntil productGroupID "
        "inventoryLevel priceType hasVariant isVariantOf itemOffered mainEntity itemListElement "
        "priceSpecification itemReviewed isRelatedTo isSimilarTo additionalProperty"
    ).split()
}
_KEPT = frozenset(
    "offers hasVariant isVariantOf itemOffered mainEntity itemListElement item priceSpecification "
    "itemReviewed isRelatedTo isSimilarTo isAccessoryOrSparePartFor isConsumableFor brand seller "
    "additionalProperty manufacturer offeredBy".split()
)
"""Properties whose items belong where they stand; a product under any other stands for itself."""
_SINGLE = frozenset("name sku productID gtin gtin13 gtin12 gtin8 gtin14 brand".split())


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How one of the two languages is written."""

    scope: str
    kind: str
    name: str


_MICRODATA = _Syntax("itemscope", "itemtype", "itemprop")
_RDFA = _Syntax("typeof", "typeof", "property")


def graph_of(page: Page) -> Graph:
    """Return what the elements say, microdata first.

    A product in which the heading stands is marked as the page's main entity.
    """
    roots = [*_roots(page, _MICRODATA)]
    if b"typeof" in page.body:
        roots += _roots(page, _RDFA)
    return Graph(tuple(roots))


def _roots(page: Page, syntax: _Syntax) -> list[Node]:
    scopes: dict[int, Node] = {}
    within: dict[int, int | None] = {}
    roots: list[Node] = []
    referred = _referred(page, scopes) if syntax is _MICRODATA else {}
    for element in each(page.tree, f"[{syntax.scope}],[{syntax.name}]", MAX_ELEMENTS):
        attributes = element.attrs
        names = [_spelt(word) for word in attributes.sget(syntax.name)[:200].split()[:5]]
        owner = _owner(element, scopes, within, referred)
        if owner == element.mem_id:  # it refers to where it stands itself
            owner = None
        if syntax.scope in attributes:
            node = scopes.setdefault(element.mem_id, {})
            node["@type"] = attributes.sget(syntax.kind)[:300].split()[:5]
            for name in names if owner is not None else ():
                _put(scopes[owner or 0], name, node)
            if owner is None or not _KEPT & set(names):
                roots.append(node)
        elif owner is not None:
            for name in names:
                if name.lower() in _WANTED and (value := _value(element, name)):
                    _put(scopes[owner], name, value)
    _mark_main(page, scopes)
    return roots


def _referred(page: Page, scopes: dict[int, Node]) -> dict[str, int]:
    """Return whose item each element is that an `itemref` names by its id; the items are begun."""
    if b"itemref" not in page.body:
        return {}
    found: dict[str, int] = {}
    for element in each(page.tree, "[itemscope][itemref]", MAX_REFERRED):
        scopes[element.mem_id] = {}
        for name in element.attrs.sget("itemref")[:500].split()[:MAX_REFERRED]:
            found.setdefault(name, element.mem_id)
    return found


def _owner(
    element: "LexborNode",
    scopes: dict[int, Node],
    within: dict[int, int | None],
    referred: Mapping[str, int],
) -> int | None:
    """Return the item in which an element stands; what is above it is remembered."""
    path: list[int] = []
    found: int | None = None
    if referred and (named := referred.get(attribute(element, "id"))) not in {
        None,
        element.mem_id,
    }:
        return named
    for parent in above(element, 300):
        key = parent.mem_id
        if key in scopes:
            found = key
            break
        if key in within:
            found = within[key]
            break
        if referred and (named := referred.get(attribute(parent, "id"))) is not None:
            path.append(key)
            found = named
            break
        path.append(key)
    within.update(dict.fromkeys(path, found))
    return found


def _value(element: "LexborNode", name: str) -> str:
    attributes = element.attrs
    for place in ("content", "href", "src", "datetime", "value"):
        if written := attributes.sget(place):
            if place == "href" and name not in {"url", "availability", "itemCondition"}:
                continue  # a link's text is its name
            return written[:2000]
    if name == "price" and struck(element):
        return ""
    return shown(element, struck=False)


def _put(node: Node, name: str, value: object) -> None:
    if name not in node:
        node[name] = value
        return
    if name in _SINGLE:
        return  # of a scope that is never closed the rest of the page would be a part
    there = listed(node[name])
    if value not in there and len(there) < 1000:
        node[name] = [*there, value]


def _spelt(name: str) -> str:
    bare = name.rpartition("/")[2].removeprefix("schema:")
    return _SPELT.get(bare.lower(), bare)


def _mark_main(page: Page, scopes: dict[int, Node]) -> None:
    """Mark the items in which the page's one heading stands."""
    headings = list(each(page.tree, "h1", 3))
    if len(headings) != 1 or not page.url:
        return
    for parent in above(headings[0], 300):
        if (node := scopes.get(parent.mem_id)) is not None and "name" in node:
            node.setdefault("mainEntityOfPage", page.url)
            return

"""The products that a graph speaks of: which is the page's own, and each variant of it once.

https://schema.org/Product https://schema.org/ProductGroup https://schema.org/Offer
A statement is taken as it stands or not at all: a price range prices no variant, a zero is no
price, two prices for one variant are the higher one, and only the word InStock is stock.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import cast

from manciple.policies.actions import plain
from manciple.policies.errors import Refused
from manciple.tools.addresses import Place
from manciple.tools.extract.graph import Graph, Node, listed
from manciple.tools.extract.said import Amount, How, Item, Variant
from manciple.tools.extract.words import (
    availability,
    bounds,
    gtin,
    kinds,
    price,
    returns_days,
    shipping,
    until,
    word,
)
from manciple.tools.offers import Availability, Unknown
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option

MAX_PRODUCTS = 50
MAX_VARIANTS = 500
MAX_OFFERS = 2000
MAX_DEPTH = 8
MAX_RIVALS = 20

_PRODUCTS = frozenset(
    "product productgroup individualproduct productmodel someproducts vehicle car book".split()
)
_OWNERS = frozenset("organization onlinestore onlinebusiness store website".split())
_NOBODY = 9


@dataclass(frozen=True, slots=True)
class Where:
    """The page on which a graph stood."""

    host: str
    """As in `Action.host`; empty where it is not known."""

    base: str
    """Scheme and host, without a closing slash."""

    path: str
    """Path and query."""

    canonical: str = ""
    """The address that the page calls its own; it may be relative, or another host's."""

    heading: str = ""
    """What the page is called: its title, its first heading."""

    locale: str = ""
    """The language that it says it is in."""


def items(graph: Graph, where: Where, how: How) -> tuple[Item, ...]:
    """Return every product of `graph` that the page shows, its own first. Nothing raises.

    Those of which nothing is said but their name are left out, the page's own excepted. At most
    500 variants each.
    """
    if not graph.roots:
        return ()
    place = Place.parse(where.base + where.path)
    turns = iter(range(MAX_OFFERS))
    page = _Page(where, how, place, graph, _owners(graph), turns, {})
    found = (_item(page, family) for family in _families(page)[:MAX_PRODUCTS])
    return tuple(each for each in found if each.variants or each.low or each.own)


@dataclass(frozen=True, slots=True)
class _Page:
    """One page and what it says."""

    where: Where
    how: How
    place: Place
    graph: Graph
    owners: frozenset[str | None]
    turns: Iterator[int]
    """Ends when enough offers have been read."""

    seen: dict[str, str | None]
    """What `here` returned before."""

    def here(self, value: object) -> str | None:
        """Return path and query of an address on this shop; None for any other."""
        address = value.strip() if isinstance(value, str) else ""
        if address and address not in self.seen:
            self.seen[address] = self._here(address)
        return self.seen.get(address)

    def _here(self, address: str) -> str | None:
        try:
            place = self.place.onward(address)
        except Refused:
            return None
        return place.target if place.host == self.place.host else None

    @property
    def bare(self) -> str:
        """The path alone."""
        return self.where.path.partition("?")[0]


@dataclass(frozen=True, slots=True)
class _Family:
    """The nodes that speak of one product."""

    title: str
    nodes: tuple[Node, ...]
    at: str
    """What is to be its `Item.at`."""

    own: bool


@dataclass(frozen=True, slots=True)
class _Statement:
    """What the page says once about one variant."""

    variant: Variant
    marks: tuple[str | None, ...]
    """What may tell it from another with the same id; None where nothing is said."""


def _families(page: _Page) -> list[_Family]:
    """Gather what speaks of each product; the page's own product comes first."""
    found = list(islice(_found(page, list(page.graph.roots), 1, set()), 2 * MAX_VARIANTS))
    inner = {id(each) for _, node in found for each in _variants(page, node)}
    kin: dict[tuple[str, ...], list[tuple[int, Node]]] = {}
    for rank, node in found:
        if id(node) not in inner and (title := _title(page, node)):
            kin.setdefault(_kinship(page, node, title), []).append((rank, node))
    claims = {key: _claim(page, members, alone=len(kin) == 1) for key, members in kin.items()}
    first = min(kin, key=lambda key: claims[key], default=())
    own = first if claims.get(first, _NOBODY) < _NOBODY else ()
    return [_family(page, key, kin[key], own=key == own) for key in sorted(kin, key=own.__ne__)]


def _claim(page: _Page, members: list[tuple[int, Node]], *, alone: bool) -> int:
    """Say how surely this is the page's own product: 0 is surest, 9 is not."""
    places = {_own_page(page, node) for _, node in members}
    ranks = {rank for rank, _ in members}
    here = {page.place.target, page.here(page.where.canonical) or page.place.target}
    bare = {(place or "").partition("?")[0] for place in places}
    named = any(_called(page, node) for _, node in members)
    main = any(page.here(_main_page(node)) in here for _, node in members)
    claims = (
        0 in ranks or main,
        bool(here & places),
        alone and (named or not page.where.heading or bool(bare & {"", page.bare})),
        named,
        1 in ranks and None in places,
        page.bare != "/" and page.bare in bare,
        alone and None in places,
    )
    return next((at for at, holds in enumerate(claims) if holds), _NOBODY)


def _main_page(node: Node) -> object:
    page = node.get("mainEntityOfPage")
    return cast("Node", page).get("@id") if isinstance(page, dict) else page


def _called(page: _Page, node: Node) -> bool:
    """Is the page called as this product is, or nearly so?"""
    title = _title(page, node) or ""
    squashed = _squashed(title)
    if len(squashed) > 2 and squashed in _squashed(page.where.heading):
        return True
    words, heading = _words(title), _words(page.where.heading)
    return len(words) > 2 and 4 * len(words & heading) >= 3 * len(words)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _family(
    page: _Page, key: tuple[str, ...], members: list[tuple[int, Node]], *, own: bool
) -> _Family:
    nodes = tuple(node for _, node in members)
    elsewhere = next((place for node in nodes if (place := _own_page(page, node))), None)
    at = page.where.path if own else elsewhere or f"{page.where.path}#{digest(*key)}"
    return _Family(_title(page, nodes[0]) or "", nodes, at, own)


def _found(
    page: _Page, value: object, rank: int, seen: set[int], depth: int = 0
) -> Iterator[tuple[int, Node]]:
    """Yield the products that the page is about or lists, not those that they resemble."""
    for node in page.graph.nodes(value):
        if id(node) in seen or depth > MAX_DEPTH:
            continue
        seen.add(id(node))
        if kinds(node) & _PRODUCTS:
            yield rank, node
            continue
        for name, next_rank in (("mainEntity", 0), ("@graph", rank)):
            if name in node:
                yield from _found(page, node[name], next_rank, seen, depth + 1)
        for name in ("itemListElement", "item", "itemReviewed"):
            if name in node:
                yield from _found(page, node[name], 2, seen, depth + 1)


def _parent(page: _Page, node: Node) -> Node:
    return next(page.graph.nodes(node.get("isVariantOf")), node)


def _title(page: _Page, node: Node) -> str | None:
    return page.graph.first((_parent(page, node), node), "name")


def _kinship(page: _Page, node: Node, title: str) -> tuple[str, ...]:
    """Return what nodes of one product share: a group, or the title and the page."""
    parent = _parent(page, node)
    group = page.graph.first((node,), "inProductGroupWithID") or page.graph.first(
        (parent,), "productGroupID"
    )
    if group or parent is not node:
        return "group", group or page.graph.first((parent,), "@id") or title
    return "product", title.casefold(), _own_page(page, node) or page.where.path


def _own_page(page: _Page, node: Node) -> str | None:
    own = page.here(node.get("url"))
    if own:
        return own
    offers = islice(_offers(page, node.get("offers"), set()), MAX_PRODUCTS)
    said = {page.here(each.get("url")) for each in offers}
    return said.pop() if len(said) == 1 else None


def _item(page: _Page, family: _Family) -> Item:
    said = list(islice(_statements(page, family), MAX_VARIANTS))
    ranges = [_range(page, node) for node in family.nodes]
    low = next((each for each in ranges if each[0]), ranges[0])
    parents = tuple(_parent(page, node) for node in family.nodes[:1])
    return Item(
        title=family.title,
        at=family.at,
        variants=tuple(_distinct(said)),
        brand=page.graph.first((*family.nodes, *parents), "brand"),
        sku=page.graph.first((*parents, *family.nodes), "sku", "productID", "productId")
        if len(said) > 1
        else None,
        low=low[0],
        low_is_exact=low[1],
        stock=low[2],
        varies=tuple(
            each for node in parents for v in listed(node.get("variesBy"))[:9] if (each := word(v))
        ),
        own=family.own,
    )


def _range(page: _Page, node: Node) -> tuple[Amount | None, bool, Availability]:
    """Return from where on its offers cost, whether that is all they cost, and their stock."""
    for offer in islice(page.graph.nodes(node.get("offers")), MAX_PRODUCTS):
        if "aggregateoffer" in kinds(offer) and (
            said := bounds(page.graph, offer, page.how, page.where.locale)
        ):
            return said[0], said[0] == said[1], availability(page.graph, offer)
    return None, False, Unknown()


def _statements(page: _Page, family: _Family) -> Iterator[_Statement]:
    for node in family.nodes:
        parent = _parent(page, node)
        variants = _variants(page, parent)
        said = [each for v in variants for each in _of_variant(page, family, v, parent)]
        if any(each.variant.amount for each in said):
            yield from said
            continue
        whole = list(_of_variant(page, family, node, parent))
        yield from whole if any(each.variant.amount for each in whole) else said or whole


def _variants(page: _Page, group: Node) -> list[Node]:
    return list(islice(page.graph.nodes(group.get("hasVariant")), MAX_VARIANTS))


def _of_variant(page: _Page, family: _Family, variant: Node, parent: Node) -> Iterator[_Statement]:
    offers = islice(_offers(page, variant.get("offers"), set()), MAX_VARIANTS)
    for offer, _ in zip(offers, page.turns, strict=False):
        items = page.graph.nodes(offer.get("itemOffered"))
        item = next((each for each in items if kinds(each) & _PRODUCTS), variant)
        cost = price(page.graph, offer, page.how, page.where.locale)
        if cost or offer.get("availability"):
            yield _statement(page, family, (offer, item, variant, parent), cost or (None, None))


def _offers(page: _Page, value: object, seen: set[int]) -> Iterator[Node]:
    for node in page.graph.nodes(value):
        if id(node) in seen:
            continue
        seen.add(id(node))
        if "aggregateoffer" not in kinds(node):
            yield node
        elif node.get("offers"):
            shared = {"priceCurrency": node.get("priceCurrency")}
            yield from ({**shared, **each} for each in _offers(page, node["offers"], seen))
        elif node.get("price"):  # not its own word, but a plain one
            yield node
        elif node.get("lowPrice") == node.get("highPrice"):
            yield {**node, "price": node.get("lowPrice")}


def _statement(
    page: _Page,
    family: _Family,
    nodes: tuple[Node, ...],
    cost: tuple[Amount, Amount | None] | tuple[None, None],
) -> _Statement:
    offer, item = nodes[:2]
    graph = page.graph
    options = tuple(_options(page, nodes))
    title = graph.first(nodes[1:], "name") or family.title
    classes = (graph.text(k) for node in nodes for k in listed(node.get("category"))[:20])
    address = _address(page, nodes[:3])
    seller = _seller(page, offer)
    condition = word(offer.get("itemCondition")) or None
    size, colour = option(options, SIZE_NAMES), option(options, COLOUR_NAMES)
    ids = (node.get("@id") for node in (item, offer))
    named = next((each for i in ids if (each := graph.text(i)) and each[:2] != "_:"), None)
    rest = [value for _, value in options]
    own_id = graph.first(nodes[:3], "sku", "productID", "productId")
    stock = availability(graph, offer)
    variant = Variant(
        id=own_id or named or address or (digest(*rest) if rest else family.at),
        title=title,
        amount=cost[0],
        usual=cost[1],
        until=until(graph, offer),
        stock=stock,
        stock_how=None if isinstance(stock, Unknown) else page.how,
        options=options,
        size=size,
        colour=colour,
        condition=condition,
        brand=graph.first(nodes[1:], "brand"),
        seller=seller,
        classes=" ".join(c for c in classes if c),
        sku=own_id,
        gtin=gtin(graph, nodes[:3]),
        address=address,
        shipping=shipping(graph, offer, page.how),
        returns_days=returns_days(graph, offer),
    )
    currency = cost[0].currency if cost[0] else None
    return _Statement(variant, (size, colour, condition, seller, currency, address))


def _distinct(said: list[_Statement]) -> Iterator[Variant]:
    """Make one variant of all that is said about it.

    Variants that share an id are told apart by what all of them say, each differently.
    """
    shared: dict[str, list[_Statement]] = {}
    for each in said:
        shared.setdefault(each.variant.id, []).append(each)
    for name, group in shared.items():
        columns = zip(*(each.marks for each in group), strict=True)
        telling = [c for c in columns if None not in c and len(set(c)) > 1]
        apart: dict[tuple[str | None, ...], list[Variant]] = {}
        for at, each in enumerate(group):
            apart.setdefault(tuple(column[at] for column in telling), []).append(each.variant)
        for marks, same in apart.items():
            yield _merged(same, f"{name[:280]}~{digest(*marks)}" if marks else name)


def _merged(same: list[Variant], name: str) -> Variant:
    if len(same) == 1:
        return same[0] if same[0].id == name else replace(same[0], id=name)
    dearest = max(same, key=lambda each: each.amount.value if each.amount else 0)
    known = [each.stock for each in same if not isinstance(each.stock, Unknown)]
    agreed = known[0] if len({type(each) for each in known}) == 1 else Unknown()
    sent = dearest.shipping if len({each.shipping for each in same}) == 1 else None
    how = None if isinstance(agreed, Unknown) else dearest.stock_how or same[0].stock_how
    amounts = dict.fromkeys(each.amount for each in same if each.amount)
    rivals = tuple(amount for amount in amounts if amount != dearest.amount)[:MAX_RIVALS]
    return replace(dearest, id=name, rivals=rivals, stock=agreed, stock_how=how, shipping=sent)


def _options(page: _Page, nodes: tuple[Node, ...]) -> Iterator[tuple[str, str]]:
    for name in ("size", "color", "material", "pattern"):
        if value := page.graph.first(nodes, name):
            yield name.capitalize(), value
    for node in nodes[1:3]:
        for each in islice(page.graph.nodes(node.get("additionalProperty")), MAX_PRODUCTS):
            named, value = page.graph.text(each.get("name")), page.graph.text(each.get("value"))
            if named and value and named.lower() in SIZE_NAMES | COLOUR_NAMES:
                yield named, value
    condition = word(nodes[0].get("itemCondition"))
    if condition and condition != "newcondition":
        yield "Condition", condition.removesuffix("condition")


def _address(page: _Page, nodes: tuple[Node, ...]) -> str | None:
    """Return path, query and fragment of the variant's own page."""
    for url in (node.get("url") for node in nodes):
        if target := page.here(url):
            fragment = plain(str(url).partition("#")[2], 100)
            own = f"{target}#{fragment}" if fragment else target
            return own if own != page.where.path and len(own) <= 300 else None
    return None


def _seller(page: _Page, offer: Node) -> str | None:
    """Return who sells it, where that is not the shop itself: the host's name or the page's."""
    name = page.graph.first((offer,), "seller")
    squashed = _squashed(name or "")
    if squashed in page.where.host.replace("-", "").split("."):
        return None
    return None if name in page.owners else name


def _owners(graph: Graph) -> frozenset[str | None]:
    """Return the names that the page gives to the shop as a whole."""
    roots = list(graph.nodes(list(graph.roots[:100])))
    within = (node for root in roots for node in graph.nodes(root.get("@graph")))
    shops = (node for node in islice(chain(roots, within), 1000) if kinds(node) & _OWNERS)
    return frozenset(graph.text(node) for node in shops)


def digest(*parts: str | None) -> str:
    """Return a short name for `parts`, the same everywhere."""
    return hashlib.sha256("\n".join(part or "" for part in parts).encode()).hexdigest()[:12]

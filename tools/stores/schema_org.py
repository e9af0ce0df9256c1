"""Shops that say what they sell in schema.org's words on their pages: read only.

https://schema.org/Product https://schema.org/ProductGroup https://schema.org/Offer
A page's statement is taken as it stands or not at all: a price range prices no variant, a zero
is no price, two prices for one variant are the higher one, and only the word InStock is stock.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

from manciple.policies.actions import plain
from manciple.policies.errors import Refused, StoreRefused
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.categories import category
from manciple.tools.offers import (
    Offer,
    OfferRef,
    Product,
    Unknown,
    Wish,
)
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores.interface import Site
from manciple.tools.stores.json_ld import Graph, Node, graph_of, listed
from manciple.tools.stores.schema_words import availability, gtin, kinds, price, shipping, word

MAX_PRODUCTS = 50
MAX_VARIANTS = 500
MAX_OFFERS = 2000
MAX_DEPTH = 8

_PRODUCTS = frozenset(
    "product productgroup individualproduct productmodel someproducts vehicle car book".split()
)
_OWNERS = frozenset("organization onlinestore onlinebusiness store website".split())


@dataclass(frozen=True, slots=True)
class SchemaOrgStore:
    """A shop whose product pages carry JSON-LD. `OfferRef.product` is a page's path and query."""

    site: Site

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Read the product wished for, or all that the start page shows: there is no search."""
        if wish.product is not None:
            return (await self.product(wish.product, warrant),)
        start = self.site.memory.get("start") or "/"
        return (await self._page(start, warrant))[:MAX_PRODUCTS]

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product of a page. Raises `StoreRefused` where the page does not show it."""
        url = self.site.base + product
        found = await self._page(product.partition("#")[0], warrant)
        for each in found:
            if each.url == url:
                return each
        raise StoreRefused(
            "that page names no product of its own in JSON-LD",
            hint="give the address of one product's page",
        )

    async def _page(self, path: str, warrant: Warrant) -> tuple[Product, ...]:
        if not path.startswith("/"):
            raise StoreRefused("not a page of this shop", hint="give its path, such as /p/shoe")
        answer = await self.site.http.request("GET", self.site.base + path, warrant)
        if not 200 <= answer.status < 300:
            raise StoreRefused(f"{self.site.host} answered {answer.status} for that page")
        if Place.parse(answer.url).host != self.site.host:
            raise StoreRefused("that page lies at another shop now")
        kind = answer.headers.get("content-type", "").partition("charset=")[2]
        charset = kind.partition(";")[0] or None
        return read_page(answer.body, self.site.host, path, base=self.site.base, charset=charset)


def read_page(
    html: bytes, host: str, path: str, *, base: str = "", charset: str | None = None
) -> tuple[Product, ...]:
    """Read the products that the page at `path` (with its query) shows, its main one first.

    The main product's offers have `path` as their `OfferRef.product`; another's have the path of
    its own page, or `path` with a fragment. At most 500 variants each. Nothing in a page raises.
    """
    base = base or f"https://{host}"
    graph = graph_of(html, charset)
    place, turns = Place.parse(base + path), iter(range(MAX_OFFERS))
    page = _Page(host, base, place, path, graph, _owners(graph), turns, {})
    return tuple(
        product
        for family in _families(page)[:MAX_PRODUCTS]
        if (product := _product(page, family)).offers or family.at == path
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """One page and what it says."""

    host: str
    base: str
    place: Place
    path: str
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
        return place.target if place.host == self.host else None


@dataclass(frozen=True, slots=True)
class _Family:
    """The nodes that speak of one product."""

    title: str
    nodes: tuple[Node, ...]
    at: str
    """What is to be its `OfferRef.product`."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """What the page says once about one variant."""

    offer: Offer
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
    own = first if claims.get(first, 9) < 9 else ()
    return [_family(page, key, kin[key], own=key == own) for key in sorted(kin, key=own.__ne__)]


def _claim(page: _Page, members: list[tuple[int, Node]], *, alone: bool) -> int:
    """Say how surely this is the page's own product: 0 is surest, 9 is not."""
    places = {_own_page(page, node) for _, node in members}
    ranks = {rank for rank, _ in members}
    bare = page.path.partition("?")[0]
    claims = (
        0 in ranks,
        page.place.target in places,
        alone,
        1 in ranks and None in places,
        bare != "/" and bare in {(place or "").partition("?")[0] for place in places},
    )
    return next((at for at, holds in enumerate(claims) if holds), 9)


def _family(
    page: _Page, key: tuple[str, ...], members: list[tuple[int, Node]], *, own: bool
) -> _Family:
    nodes = tuple(node for _, node in members)
    elsewhere = next((place for node in nodes if (place := _own_page(page, node))), None)
    at = page.path if own else elsewhere or f"{page.path}#{_digest(*key)}"
    return _Family(_title(page, nodes[0]) or "", nodes, at)


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
            yield from _found(page, node.get(name), next_rank, seen, depth + 1)
        for name in ("itemListElement", "item", "itemReviewed"):
            yield from _found(page, node.get(name), 2, seen, depth + 1)


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
    return "product", title.casefold(), _own_page(page, node) or page.path


def _own_page(page: _Page, node: Node) -> str | None:
    offers = islice(_offers(page, node.get("offers"), set()), MAX_PRODUCTS)
    said = {page.here(each.get("url")) for each in offers}
    return page.here(node.get("url")) or (said.pop() if len(said) == 1 else None)


def _product(page: _Page, family: _Family) -> Product:
    said = list(islice(_statements(page, family), MAX_VARIANTS))
    return Product(
        title=family.title,
        offers=tuple(_distinct(said)),
        brand=page.graph.first(family.nodes, "brand"),
        url=page.base + family.at,
    )


def _statements(page: _Page, family: _Family) -> Iterator[_Statement]:
    for node in family.nodes:
        parent = _parent(page, node)
        variants = _variants(page, parent)
        said = [each for v in variants for each in _of_variant(page, family, v, parent)]
        yield from said or _of_variant(page, family, node, parent)


def _variants(page: _Page, group: Node) -> list[Node]:
    return list(islice(page.graph.nodes(group.get("hasVariant")), MAX_VARIANTS))


def _of_variant(page: _Page, family: _Family, variant: Node, parent: Node) -> Iterator[_Statement]:
    offers = islice(_offers(page, variant.get("offers"), set()), MAX_VARIANTS)
    for offer, _ in zip(offers, page.turns, strict=False):
        items = page.graph.nodes(offer.get("itemOffered"))
        item = next((each for each in items if kinds(each) & _PRODUCTS), variant)
        if cost := price(page.graph, offer):
            yield _statement(page, family, (offer, item, variant, parent), cost)


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
        elif node.get("lowPrice") == node.get("highPrice"):
            yield {**node, "price": node.get("lowPrice")}


def _statement(
    page: _Page, family: _Family, nodes: tuple[Node, ...], cost: tuple[Money, Money | None]
) -> _Statement:
    offer, item = nodes[:2]
    options = tuple(_options(page, nodes))
    title = page.graph.first(nodes[1:], "name") or family.title
    classes = (page.graph.text(k) for node in nodes for k in listed(node.get("category"))[:20])
    address = _address(page, nodes[:3])
    seller = _seller(page, offer)
    condition = word(offer.get("itemCondition")) or None
    size, colour = option(options, SIZE_NAMES), option(options, COLOUR_NAMES)
    ids = (node.get("@id") for node in (item, offer))
    named = next((each for i in ids if (each := page.graph.text(i)) and each[:2] != "_:"), None)
    rest = [value for _, value in options]
    own_id = page.graph.first(nodes[:3], "sku", "productID", "productId")
    return _Statement(
        Offer(
            ref=OfferRef(
                host=page.host,
                product=family.at,
                variant=own_id or named or address or (_digest(*rest) if rest else family.at),
            ),
            title=title,
            price=cost[0],
            availability=availability(page.graph, offer),
            options=options,
            size=size,
            colour=colour,
            brand=page.graph.first(nodes[1:], "brand"),
            seller=seller,
            category=category(f"{family.title} {title}", " ".join(c for c in classes if c)),
            list_price=cost[1],
            shipping=shipping(page.graph, offer),
            sku=page.graph.first(nodes[:3], "sku"),
            gtin=gtin(page.graph, nodes[:3]),
            url=page.base + (address or family.at),
        ),
        (size, colour, condition, seller, cost[0].currency, address),
    )


def _distinct(said: list[_Statement]) -> Iterator[Offer]:
    """Make one offer of all that is said about one variant.

    Variants that share an id are told apart by what all of them say, each differently.
    """
    shared: dict[str, list[_Statement]] = {}
    for each in said:
        shared.setdefault(each.offer.ref.variant, []).append(each)
    for variant, group in shared.items():
        columns = zip(*(each.marks for each in group), strict=True)
        telling = [c for c in columns if None not in c and len(set(c)) > 1]
        apart: dict[tuple[str | None, ...], list[Offer]] = {}
        for at, each in enumerate(group):
            apart.setdefault(tuple(column[at] for column in telling), []).append(each.offer)
        for marks, same in apart.items():
            yield _merged(same, f"{variant[:280]}~{_digest(*marks)}" if marks else variant)


def _merged(same: list[Offer], variant: str) -> Offer:
    dearest = max(same, key=lambda offer: offer.price.minor)
    known = [o.availability for o in same if not isinstance(o.availability, Unknown)]
    agreed = known[0] if len({type(each) for each in known}) == 1 else Unknown()
    ref = replace(dearest.ref, variant=variant)
    sent = dearest.shipping if len({offer.shipping for offer in same}) == 1 else None
    return replace(dearest, ref=ref, availability=agreed, shipping=sent)


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
            return own if own != page.path and len(own) <= 300 else None
    return None


def _seller(page: _Page, offer: Node) -> str | None:
    """Return who sells it, where that is not the shop itself: the host's name or the page's."""
    name = page.graph.first((offer,), "seller")
    squashed = re.sub(r"[\W_]", "", name or "").casefold()
    if squashed in page.host.replace("-", "").split("."):
        return None
    return None if name in page.owners else name


def _owners(graph: Graph) -> frozenset[str | None]:
    """Return the names that the page gives to the shop as a whole."""
    roots = list(graph.nodes(list(graph.roots[:100])))
    within = (node for root in roots for node in graph.nodes(root.get("@graph")))
    shops = (node for node in islice(chain(roots, within), 1000) if kinds(node) & _OWNERS)
    return frozenset(graph.text(node) for node in shops)


def _digest(*parts: str | None) -> str:
    return hashlib.sha256("\n".join(part or "" for part in parts).encode()).hexdigest()[:12]

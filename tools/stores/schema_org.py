"""Shops whose pages say what they sell: read only.

How a page is read is `tools/extract/cascade.py`; here its products become offers.
"""

from dataclasses import dataclass

from manciple.policies.errors import StoreRefused
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.categories import category
from manciple.tools.extract import said
from manciple.tools.extract.cascade import read
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import Item, Reading, Variant
from manciple.tools.offers import How, Offer, OfferRef, Product, Wish
from manciple.tools.stores.interface import Site
from manciple.tools.stores.walls import refusal, walled

MAX_PRODUCTS = 50

_HOW: dict[said.How, How] = {
    said.How.PLATFORM: "platform",
    said.How.JSON_LD: "json_ld",
    said.How.MICRODATA: "microdata",
    said.How.META: "meta",
    said.How.STATE: "state",
    said.How.VISIBLE: "visible",
}


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
            raise refusal(answer, self.site.host)
        if Place.parse(answer.url).host != self.site.host:
            raise StoreRefused("that page lies at another shop now")
        kind = answer.headers.get("content-type", "").partition("charset=")[2]
        charset = kind.partition(";")[0] or None
        reading = read(Page(answer.body, self.site.base + path, charset))
        if reading.wall is not None:
            raise walled(reading.wall, answer, self.site.host)
        return _products(reading, self.site.host, self.site.base, path)


def read_page(
    html: bytes, host: str, path: str, *, base: str = "", charset: str | None = None
) -> tuple[Product, ...]:
    """Read the products that the page at `path` (with its query) shows, its main one first.

    The main product's offers have `path` as their `OfferRef.product`; another's have the path of
    its own page, or `path` with a fragment. At most 500 variants each. Nothing in a page raises.
    """
    base = base or f"https://{host}"
    return _products(read(Page(html, base + path, charset)), host, base, path)


def _products(reading: Reading, host: str, base: str, path: str) -> tuple[Product, ...]:
    found = (_product(item, host, base) for item in reading.items)
    return tuple(product for product in found if product.offers or product.url == base + path)


def _product(item: Item, host: str, base: str) -> Product:
    offers = (_offer(item, each, host, base) for each in _priced(item))
    return Product(
        title=item.title,
        offers=tuple(offer for offer in offers if offer),
        brand=item.brand,
        url=base + item.at,
    )


def _priced(item: Item) -> tuple[Variant, ...]:
    """Return the variants; the product itself where only all of it together is priced."""
    if item.low and item.low_is_exact and not any(each.amount for each in item.variants):
        return (Variant(item.at, item.title, item.low, stock=item.stock, sku=item.sku),)
    return item.variants


def _offer(item: Item, variant: Variant, host: str, base: str) -> Offer | None:
    """Return what is for sale; None where its price is no money: no currency is guessed."""
    price = variant.amount.money if variant.amount else None
    if price is None:
        return None
    return Offer(
        ref=OfferRef(host=host, product=item.at, variant=variant.id),
        title=variant.title,
        price=price,
        how=_HOW.get(variant.amount.how) if variant.amount else None,
        availability=variant.stock,
        options=variant.options,
        size=variant.size,
        colour=variant.colour,
        brand=variant.brand,
        seller=variant.seller,
        category=category(f"{item.title} {variant.title}", variant.classes),
        list_price=variant.usual.money if variant.usual else None,
        shipping=variant.shipping.money if variant.shipping else None,
        sku=variant.sku,
        gtin=variant.gtin,
        url=base + (variant.address or item.at),
    )

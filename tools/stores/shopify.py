"""Shops on Shopify: read over the storefront's Ajax API, the cart held here, handed off by link.

https://shopify.dev/docs/api/ajax https://shopify.dev/docs/apps/build/checkout/create-cart-permalinks
The Ajax API counts hundredths in every currency: 1000 yen are 100000. It names no currency beside
a price, so the one of the shop's cart is asked before prices are believed. An amount is what the
storefront shows a visitor from here; other markets may see another.

Shopify's own robots.txt keeps programs from /cart and /search. So a watch, where a shop has that,
looks for words in the product list, and counts in the currency that the storefront last named when
a person looked.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, TypeAlias, TypeVar
from urllib.parse import quote as quoted
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from manciple.policies.actions import plain
from manciple.policies.errors import BadMoney, StoreRefused
from manciple.policies.money import EXPONENTS, MAX_MINOR, Money
from manciple.policies.warrant import Warrant
from manciple.tools.carts import Cart
from manciple.tools.categories import category
from manciple.tools.gtins import gtin_of
from manciple.tools.http import Answer
from manciple.tools.offers import InStock, Offer, OfferRef, Product, SoldOut, Wish, says
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores.interface import Site
from manciple.tools.stores.walls import read_wall, refusal

SUGGESTED = 10
"""The most that predictive search gives."""

LISTED = 50
"""Products of the whole list that are read where nothing is searched for."""

WHOLE_LIST = 250
"""The most products that one page of the list holds."""

_CURRENCY = "currency"

MAX_OFFERS = 2000
"""Variants of a search that are read: the last product may go beyond it."""


async def speaks_shopify(site: Site, warrant: Warrant) -> "ShopifyStore | None":
    """Find out whether the shop is on Shopify. One request.

    Raises what `Http.request` raises.
    """
    answer = await site.http.request("GET", f"{site.base}/cart.js", warrant)
    if answer.status != 200:
        return None
    try:
        currency = _read(_Cart, answer).currency
    except StoreRefused:
        return None
    site.memory.keep(_CURRENCY, currency)
    return ShopifyStore(site)


@dataclass(frozen=True, slots=True)
class ShopifyStore:
    """One shop on Shopify. `OfferRef.product` is the product's handle."""

    site: Site

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the shop's predictive search, and read each product that it names.

        Without words and brand: the first products of the shop's list.
        """
        if wish.product is not None:
            return (await self.product(wish.product, warrant),)
        words = wish.words or wish.brand or ""
        if not words:
            return await self._listed(f"/products.json?limit={LISTED}", warrant)
        if not await self._may("/search/suggest.json", warrant):
            listed = await self._listed(f"/products.json?limit={WHOLE_LIST}", warrant)
            return tuple(p for p in listed if any(says(o, words) for o in p.offers))
        query = {
            "q": words,
            "resources[type]": "product",
            "resources[limit]": str(SUGGESTED),
            "resources[options][unavailable_products]": "last",
        }
        found = _read(_Found, await self._get(f"/search/suggest.json?{urlencode(query)}", warrant))
        handles = dict.fromkeys(each.handle for each in found.resources.results.products)
        products: list[Product] = []
        for handle in list(handles)[:SUGGESTED]:
            if sum(len(each.offers) for each in products) >= MAX_OFFERS:
                break
            products.append(await self.product(handle, warrant))
        return tuple(products)

    async def _listed(self, path: str, warrant: Warrant) -> tuple[Product, ...]:
        listed = _read(_Listed, await self._get(path, warrant)).products
        currency = await self._currency(warrant)
        return tuple(self._from_list(each, currency) for each in _bounded(listed))

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product with every variant. Raises `StoreRefused` where there is none."""
        currency = await self._currency(warrant)
        answer = await self._get(f"/products/{quoted(product, safe='')}.js", warrant)
        said = _read(_Product, answer)
        if said.handle != product:
            raise StoreRefused("the shop answered with another product")
        head = self._head(said, said.type)
        offers = tuple(
            self._offer(head, each, _Prices.of(each.price, each.compare_at_price, currency))
            for each in said.variants
        )
        return Product(head.title, offers, head.brand, head.page)

    def hand_off(self, cart: Cart) -> str:
        """Return the link that fills the shop's own cart with exactly these lines."""
        lines = ",".join(f"{line.ref.variant}:{line.quantity}" for line in cart.lines)
        return f"{self.site.base}/cart/{lines}"

    async def _currency(self, warrant: Warrant) -> str:
        """Ask what the storefront counts in now: it follows the visitor's market."""
        known = self.site.memory.get(_CURRENCY)
        if known in EXPONENTS and not await self._may("/cart.js", warrant):
            return known
        now = _read(_Cart, await self._get("/cart.js", warrant)).currency
        if now != known:
            self.site.memory.keep(_CURRENCY, now)
        return now

    async def _may(self, path: str, warrant: Warrant) -> bool:
        """Does the shop's robots.txt leave us that path, where nobody looks on?"""
        return await self.site.http.allows(self.site.base + path, warrant)

    async def _get(self, path: str, warrant: Warrant) -> Answer:
        answer = await self.site.http.request("GET", self.site.base + path, warrant)
        if answer.status == 404:
            raise StoreRefused("the shop does not have that", hint="manciple find …")
        if answer.status != 200:
            raise refusal(answer, self.site.host)
        if wall := read_wall(answer, self.site.host):
            raise wall
        return answer

    def _from_list(self, said: "_ListedProduct", currency: str) -> Product:
        head = self._head(said, said.product_type)
        offers = tuple(
            self._offer(head, each, _Prices.written(each.price, each.compare_at_price, currency))
            for each in said.variants
        )
        return Product(head.title, offers, head.brand, head.page)

    def _head(self, said: "_Product | _ListedProduct", kind: str) -> "_Head":
        return _Head(
            handle=said.handle,
            title=plain(said.title) or said.handle,
            brand=plain(said.vendor) or None,
            kind=plain(kind),
            names=tuple(plain(each.name) for each in said.options),
            page=f"{self.site.base}/products/{quoted(said.handle, safe='')}",
        )

    def _offer(
        self, head: "_Head", variant: "_Variant | _ListedVariant", prices: "_Prices"
    ) -> Offer:
        options = tuple(zip(head.names, map(plain, variant.values), strict=False))
        return Offer(
            ref=OfferRef(self.site.host, head.handle, str(variant.id)),
            title=head.title,
            price=prices.now,
            how="api",
            availability=InStock() if variant.available else SoldOut(),
            options=options,
            size=option(options, SIZE_NAMES) or None,
            colour=option(options, COLOUR_NAMES) or None,
            brand=head.brand,
            category=category(f"{head.title} {plain(variant.title)}", head.kind),
            list_price=prices.was,
            sku=plain(variant.sku or "") or None,
            gtin=gtin_of(variant.barcode),
            url=f"{head.page}?variant={variant.id}",
        )


@dataclass(frozen=True, slots=True)
class _Head:
    """What all variants of a product share, made plain once."""

    handle: str
    title: str
    brand: str | None
    kind: str
    names: tuple[str, ...]
    """Of the options, in their order."""

    page: str


def _bounded(products: "Iterable[_ListedProduct]") -> "Iterator[_ListedProduct]":
    """Yield products until `MAX_OFFERS` variants have been yielded."""
    seen = 0
    for each in products:
        if seen >= MAX_OFFERS:
            return
        seen += len(each.variants)
        yield each


@dataclass(frozen=True, slots=True)
class _Prices:
    """What a variant costs, and its former price where that is higher."""

    now: Money
    was: Money | None

    @classmethod
    def of(cls, price: int, compare_at: int | None, currency: str) -> "_Prices":
        """Read hundredths, as the Ajax API counts every currency."""
        return cls._made(Decimal(price) / 100, Decimal(compare_at or 0) / 100, currency)

    @classmethod
    def written(cls, price: str, compare_at: str | None, currency: str) -> "_Prices":
        """Read major units, as the product list writes them."""
        return cls._made(Decimal(price), Decimal(compare_at or 0), currency)

    @classmethod
    def _made(cls, price: Decimal, compare_at: Decimal, currency: str) -> "_Prices":
        try:
            now = Money.of(price, currency)
            was = Money.of(compare_at, currency)
        except BadMoney as error:
            raise StoreRefused("the shop's price is no amount of its currency") from error
        return cls(now, was if now < was else None)


# The wire. What is not read is ignored.


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


_Text: TypeAlias = Annotated[str, Field(max_length=500)]
_Handle: TypeAlias = Annotated[str, Field(pattern=r"^[^\s/?#%\\]{1,255}$")]
_Id: TypeAlias = Annotated[int, Field(strict=True, gt=0, lt=10**19)]
_Hundredths: TypeAlias = Annotated[int, Field(strict=True, ge=0, le=MAX_MINOR)]
_Major: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{1,12}(\.[0-9]{1,3})?$")]
_Currency: TypeAlias = Annotated[str, Field(pattern=f"^({'|'.join(EXPONENTS)})$")]


class _Cart(_Wire):
    """`/cart.js`: what tells a shop on Shopify, and its currency."""

    token: _Text
    currency: _Currency
    item_count: Annotated[int, Field(ge=0)]
    original_total_price: _Hundredths


class _Name(_Wire):
    name: _Text


class _Variant(_Wire):
    id: _Id
    title: _Text = ""
    options: Annotated[tuple[_Text, ...], Field(max_length=3)]
    price: _Hundredths
    compare_at_price: _Hundredths | None = None
    available: Annotated[bool, Field(strict=True)]
    sku: _Text | None = None
    barcode: _Text | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the options, in their order."""
        return self.options


class _Product(_Wire):
    """`/products/{handle}.js`."""

    handle: _Handle
    title: _Text
    vendor: _Text = ""
    type: _Text = ""
    options: Annotated[tuple[_Name, ...], Field(max_length=3)]
    variants: Annotated[tuple[_Variant, ...], Field(max_length=2048)]


class _ListedVariant(_Wire):
    id: _Id
    title: _Text = ""
    option1: _Text | None = None
    option2: _Text | None = None
    option3: _Text | None = None
    price: _Major
    compare_at_price: _Major | None = None
    available: Annotated[bool, Field(strict=True)]
    sku: _Text | None = None
    barcode: _Text | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the options, in their order."""
        return tuple(v for v in (self.option1, self.option2, self.option3) if v is not None)


class _ListedProduct(_Wire):
    """A product of `/products.json`."""

    handle: _Handle
    title: _Text
    vendor: _Text = ""
    product_type: _Text = ""
    options: Annotated[tuple[_Name, ...], Field(max_length=3)]
    variants: Annotated[tuple[_ListedVariant, ...], Field(max_length=2048)]


class _Listed(_Wire):
    products: Annotated[tuple[_ListedProduct, ...], Field(max_length=250)]


class _Suggested(_Wire):
    handle: _Handle


class _Products(_Wire):
    products: Annotated[tuple[_Suggested, ...], Field(max_length=250)] = ()


class _Resources(_Wire):
    results: _Products


class _Found(_Wire):
    """`/search/suggest.json`."""

    resources: _Resources


W = TypeVar("W", bound=_Wire)


def _read(kind: type[W], answer: Answer) -> W:
    """Read an answer. Raises `StoreRefused` where it is not what Shopify documents."""
    try:
        return kind.model_validate(answer.json())
    except ValidationError:
        raise StoreRefused("the shop's answer is not what its platform documents") from None

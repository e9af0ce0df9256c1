"""Rakuten Ichiba: searched over the Item Search API of Rakuten Web Service, with the user's own id.

https://webservice.rakuten.co.jp/documentation/ichiba-item-search The application id is the user's,
kept in the vault as `rakuten.application`: a warrant carries it, the shop it is for gets it, and
nothing keeps it here. The service asks for at most one request a second from one application, and
for a line of credit wherever its data is shown. It is a market: the seller is each shop's own name.
An item is one offer; sizes and colours are chosen on its page, and are not told here. There is no
cart: an item is handed over by the link of its page.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias, TypeVar
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from manciple.policies.actions import plain
from manciple.policies.errors import Refused, StoreRefused
from manciple.policies.money import MAX_MINOR, Money
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.categories import category
from manciple.tools.http import Answer
from manciple.tools.offers import Availability, InStock, Offer, OfferRef, Product, SoldOut, Wish
from manciple.tools.stores.credentials import RAKUTEN
from manciple.tools.stores.interface import Site

HITS = 30
"""The most that one request gives."""

INTERVAL_S = 1.0
"""Between the beginnings of two requests."""

_OLD = "/services/api/IchibaItem/Search/20220601"
_NEW = "/ichibams/api/IchibaItem/Search/20220601"
_CODE = re.compile(r"[A-Za-z0-9_-]{1,60}:[A-Za-z0-9_-]{1,60}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9-]{8,64}", re.ASCII)


async def speaks_rakuten(site: Site, warrant: Warrant) -> "RakutenStore | None":
    """Find out whether this is Rakuten's service: it asks for an application id. One request.

    Only Rakuten's own hosts, and those of this machine, are asked at all.

    Raises what `Http.request` raises.
    """
    if not (warrant.local or site.host.endswith(".rakuten.co.jp")):
        return None
    store = RakutenStore(site)
    answer = await site.http.request("GET", f"{store.address}?format=json", warrant)
    try:
        said = _read(_Error, answer)
    except StoreRefused:
        return None
    asks = said.error == "wrong_parameter" and "applicationId" in said.error_description
    return store if answer.status == 400 and asks else None


@dataclass(frozen=True, slots=True)
class RakutenStore:
    """The market, by its API. Read-only; an item's code names both product and variant."""

    site: Site

    @property
    def credit(self) -> str:
        """What the service asks to be shown."""
        return "Supported by Rakuten Developers (https://webservice.rakuten.co.jp/)"

    @property
    def address(self) -> str:
        """Where the search is: the service has an older and a newer host."""
        return f"{self.site.base}{_NEW if self.site.host.startswith('openapi.') else _OLD}"

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the service's own search. Brand and words go; sizes are nobody's business there."""
        if wish.product is not None:
            return (await self.product(wish.product, warrant),)
        words = " ".join(part for part in (wish.brand, wish.words) if part)
        query = {"keyword": words[:128], "hits": str(HITS), "sort": "standard"}
        if wish.price_max is not None and wish.price_max.currency == "JPY":
            query["maxPrice"] = str(wish.price_max.minor)
        found = await self._ask(query, warrant)
        return tuple(self._product(item) for item in found.items)

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one item by its code. Raises `StoreRefused` where there is none."""
        if not _CODE.fullmatch(product):
            raise StoreRefused("the shop does not have this product")
        found = await self._ask({"itemCode": product, "hits": "1"}, warrant)
        item = next((each for each in found.items if each.item_code == product), None)
        if item is None:
            raise StoreRefused("the shop does not have this product", hint="manciple find …")
        return self._product(item)

    async def _ask(self, query: Mapping[str, str], warrant: Warrant) -> "_Found":
        key = warrant.value(RAKUTEN)
        if not _KEY.fullmatch(key):
            raise Refused(f"{RAKUTEN} is no application id", hint=f"manciple me set {RAKUTEN}")
        # The id stands last, and is no part of any error: those of `Http` quote no address.
        said = urlencode({"format": "json", "formatVersion": "2", **query, "applicationId": key})
        await turn(warrant)
        answer = await self.site.http.request("GET", f"{self.address}?{said}", warrant)
        if answer.status == 404 and _is_nothing(answer):
            return _Found(Items=())
        if answer.status != 200:
            raise _refused(answer)
        return _read(_Found, answer)

    def _product(self, item: "_Item") -> Product:
        title = plain(item.item_name) or item.item_code
        page = _page(item.item_url)
        offer = Offer(
            ref=OfferRef(self.site.host, item.item_code, item.item_code),
            title=title,
            price=Money(item.item_price, "JPY"),
            availability=_availability(item),
            seller=plain(item.shop_name) or None,
            category=category(title, plain(item.catchcopy)),
            url=page,
            shipping=Money(0, "JPY") if item.postage_flag == 0 else None,
        )
        # A price before tax is not what a buyer pays, and nobody here says how much that is.
        return Product(title, (offer,) if item.tax_flag == 0 else (), None, page)


_LAST: "WeakKeyDictionary[asyncio.AbstractEventLoop, float]" = WeakKeyDictionary()
"""When the next request may begin, by the loop's own clock."""


async def turn(warrant: Warrant) -> None:
    """Wait until a second has gone by since the last request, whichever run sent it."""
    loop = asyncio.get_running_loop()
    now = loop.time()
    at = max(now, _LAST.get(loop, now))
    _LAST[loop] = at + (0 if warrant.local else INTERVAL_S)
    await asyncio.sleep(at - now)


def _is_nothing(answer: Answer) -> bool:
    """Does the service say that it has found nothing?"""
    try:
        return _read(_Error, answer).error == "not_found"
    except StoreRefused:
        return False


def _refused(answer: Answer) -> StoreRefused | Refused:
    """Return the error for an answer that is none of success; the service's words are not shown."""
    try:
        said = _read(_Error, answer)
    except StoreRefused:
        return StoreRefused(f"the shop refused ({answer.status})")
    if answer.status == 429 or said.error == "too_many_requests":
        return StoreRefused("the shop was asked too often", hint="ask again in a minute")
    if answer.status == 404:
        return StoreRefused("the shop does not have that", hint="manciple find …")
    if said.error == "wrong_parameter" and "applicationId" in said.error_description:
        return Refused("the shop does not know this id", hint=f"manciple me set {RAKUTEN}")
    return StoreRefused(f"the shop refused ({answer.status}): {plain(said.error, 60)}")


def _availability(item: "_Item") -> Availability:
    """Read the flag: it tells of the item, not of a size of it."""
    return InStock() if item.availability == 1 else SoldOut()


def _page(url: str) -> str | None:
    """Return the item's page at Rakuten, without what the link counts."""
    try:
        place = Place.parse(url)
    except Refused:
        return None
    own = place.name == "item.rakuten.co.jp" and place.scheme == "https"
    return f"{place.origin}{place.target.partition('?')[0]}" if own else None


# The wire, formatVersion 2. What is not read is ignored.


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


_Text: TypeAlias = Annotated[str, Field(max_length=2000)]


class _Item(_Wire):
    item_name: _Text = Field(alias="itemName")
    catchcopy: _Text = ""
    item_code: Annotated[str, Field(pattern=_CODE.pattern)] = Field(alias="itemCode")
    item_price: Annotated[int, Field(strict=True, ge=0, le=MAX_MINOR)] = Field(alias="itemPrice")
    item_url: _Text = Field(alias="itemUrl", default="")
    availability: Literal[0, 1]
    postage_flag: Literal[0, 1] = Field(alias="postageFlag")
    """0: shipping is in the price; 1: it is not."""

    tax_flag: Literal[0, 1] = Field(alias="taxFlag", default=0)
    shop_name: _Text = Field(alias="shopName", default="")


class _Found(_Wire):
    items: Annotated[tuple[_Item, ...], Field(max_length=HITS)] = Field(alias="Items")


class _Error(_Wire):
    error: Annotated[str, Field(pattern="^[a-z_]{1,60}$")]
    error_description: _Text = ""


W = TypeVar("W", bound=_Wire)


def _read(kind: type[W], answer: Answer) -> W:
    """Read an answer. Raises `StoreRefused` where it is not what Rakuten documents."""
    try:
        return kind.model_validate(answer.json())
    except ValidationError:
        raise StoreRefused("the shop's answer is not what its platform documents") from None

"""A small faithful Rakuten Web Service: Ichiba Item Search of 2022-06-01, as documented.

https://webservice.rakuten.co.jp/documentation/ichiba-item-search Parameters that are missing, out
of range or unknown are refused with the documented error; so is more than one request a second.
"""

import re
import time
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.shops.faults import Faulty, Turn, serving

PATH = "/services/api/IchibaItem/Search/20220601"
KEY = "1012345678901234567"
_KNOWN = frozenset(
    """applicationId affiliateId format callback elements formatVersion keyword shopCode itemCode
    genreId tagId hits page sort minPrice maxPrice availability field carrier imageFlag orFlag
    NGKeyword purchaseType shipOverseasFlag postageFlag creditCardFlag giftFlag""".split()
)
_SORTS = frozenset(
    """+affiliateRate -affiliateRate +reviewCount -reviewCount +reviewAverage -reviewAverage
    +itemPrice -itemPrice +updateTimestamp -updateTimestamp standard""".split()
)


@dataclass
class Item:
    """One item of one of the market's shops."""

    code: str
    name: str
    price: int
    shop: str
    available: bool = True
    shipping_included: bool = False
    tax_included: bool = True


def _shelf() -> list[Item]:
    return [
        Item(
            "yama-gear:10000123",
            "ランニングシューズ Northlight",
            12800,
            "山の道具店",
            shipping_included=True,
        ),
        Item("kutsu-ya:nl-aur", "Northlight ランニングシューズ Aurora", 11980, "靴屋さん"),
        Item("kutsu-ya:nl-old", "Northlight ランニングシューズ", 6980, "靴屋さん", available=False),
        Item("oroshi:nl-b2b", "Northlight ランニングシューズ 卸", 9000, "卸屋", tax_included=False),
        Item("gift:card", "Amazonギフトカード 5000円", 5000, "ギフト堂"),
    ]


@dataclass
class RakutenService:
    """The service. Its owner changes it between requests."""

    shelf: list[Item] = field(default_factory=_shelf)
    faulty: Faulty = field(default_factory=Faulty)
    turn: Turn | None = None
    strict: bool = False
    """Does it refuse more than one request a second?"""

    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """The parameters of each request that was answered."""

    last: float = 0.0

    def serving(self) -> AbstractAsyncContextManager[str]:
        """Serve on the loopback address; give the service's own address."""
        return serving(self._routes(), self.faulty)

    def item(self, code: str) -> Item:
        """Return an item on the shelf."""
        return next(item for item in self.shelf if item.code == code)

    def _routes(self) -> web.RouteTableDef:
        routes = web.RouteTableDef()

        @routes.get(PATH)
        async def search(request: web.Request) -> web.Response:
            query = dict(request.query)
            if query.get("applicationId") != KEY:
                return _error(400, "wrong_parameter", "specify valid applicationId")
            if wrong := _wrong(query):
                return _error(400, "wrong_parameter", f"{wrong} parameter is not valid")
            now = time.monotonic()
            if self.strict and now - self.last < 1:
                return _error(429, "too_many_requests", "number of allowed requests exceeded")
            self.last = now
            self.asked.append(query)
            found = [item for item in self.shelf if self._fits(item, query)]
            hits = int(query.get("hits", "30"))
            return web.json_response(
                {
                    "count": len(found),
                    "page": 1,
                    "first": 1 if found else 0,
                    "last": len(found[:hits]),
                    "hits": len(found[:hits]),
                    "carrier": 0,
                    "pageCount": 1,
                    "Items": [self._told(item) for item in found[:hits]],
                    "GenreInformation": [],
                    "TagInformation": [],
                }
            )

        return routes

    def _fits(self, item: Item, query: dict[str, str]) -> bool:
        words = query.get("keyword", "").lower().split()
        return (
            all(word in item.name.lower() for word in words)
            and query.get("itemCode") in {None, item.code}
            and item.price <= int(query.get("maxPrice", "999999999"))
            # Unless asked for all, only what can be bought is told.
            and (item.available or query.get("availability") == "0" or "itemCode" in query)
        )

    def _told(self, item: Item) -> dict[str, Any]:
        shop, _, number = item.code.partition(":")
        code = f"{shop}:other" if self.turn is Turn.VARIANT else item.code
        more = 100 if self.turn is Turn.PRICE else 0
        return {
            "itemName": item.name,
            "catchcopy": "",
            "itemCode": code,
            "itemPrice": item.price + more,
            "itemCaption": "…",
            "itemUrl": f"https://item.rakuten.co.jp/{shop}/{number}/?rafcid=wsc_i_is_{KEY}",
            "shopUrl": f"https://www.rakuten.co.jp/{shop}/?rafcid=wsc_i_is_{KEY}",
            "affiliateUrl": "",
            "imageFlag": 0,
            "mediumImageUrls": [],
            "availability": int(item.available and self.turn is not Turn.SOLD_OUT),
            "taxFlag": int(not item.tax_included),
            "postageFlag": int(not item.shipping_included),
            "creditCardFlag": 1,
            "pointRate": 1,
            "reviewCount": 3,
            "reviewAverage": 4.33,
            "shopName": item.shop,
            "shopCode": shop,
            "genreId": "402463",
            "tagIds": [],
        }


def _wrong(query: dict[str, str]) -> str | None:
    """Return the parameter that the documentation does not allow; None where all are right."""
    if unknown := query.keys() - _KNOWN:
        return min(unknown)
    if not query.keys() & {"keyword", "shopCode", "itemCode", "genreId"}:
        return "keyword"
    keyword = query.get("keyword")
    short = keyword is not None and any(len(word.encode("utf-8")) < 2 for word in keyword.split())
    if short or keyword == "" or len((keyword or "").encode()) > 384:
        return "keyword"
    for name, most in (("hits", 30), ("page", 100), ("maxPrice", 999_999_999)):
        value = query.get(name)
        if value is not None and not (value.isdecimal() and 1 <= int(value) <= most):
            return name
    if query.get("sort", "standard") not in _SORTS:
        return "sort"
    if query.get("formatVersion", "1") != "2":
        return "formatVersion"
    code = query.get("itemCode")
    return "itemCode" if code is not None and not re.fullmatch(r"[\w-]+:[\w-]+", code) else None


def _error(status: int, error: str, why: str) -> web.Response:
    return web.json_response({"error": error, "error_description": why}, status=status)

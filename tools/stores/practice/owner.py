"""The owner's side of the practice shop over HTTP: prices, stock and misbehaviour, with a token.

    GET  /owner/state                                 carts, checkouts, orders, prices, stock
    POST /owner/price   {"what", "minor"}             or {"what", "percent"}: so much off
    POST /owner/stock   {"what", "left"}
    POST /owner/silence {"requests", "how"}           how: waits, hangs_up, busy
    POST /owner/death   {"silent_for"}                after the next order

Each needs `Authorization: Bearer TOKEN`. `what` is a product's slug or a variant's sku.
"""

import hmac
from collections.abc import Callable
from typing import Any, TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.tools.stores.practice.moods import Moods, Silence
from manciple.tools.stores.practice.state import Books


class _Order(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PriceOrder(_Order):
    """A new price, or so many percent below the regular one."""

    what: str
    minor: int | None = Field(default=None, ge=0)
    percent: int = Field(default=0, ge=0, le=100)


class StockOrder(_Order):
    """So many left."""

    what: str
    left: int = Field(ge=0)


class SilenceOrder(_Order):
    """How many requests go unserved, and how."""

    requests: int = Field(ge=0)
    how: Silence = Silence.WAITS


class DeathOrder(_Order):
    """What follows the next order."""

    silent_for: int = Field(default=0, ge=0)


Kind = TypeVar("Kind", bound=_Order)


def routes(books: Books, moods: Moods, token: Secret[str]) -> list[web.RouteDef]:
    """Return the owner's endpoints with their paths."""

    def price(order: PriceOrder) -> None:
        if order.minor is None:
            books.drop(order.what, order.percent)
        else:
            books.set_price(order.what, Money(order.minor, books.currency))

    def post(path: str, kind: type[Kind], act: Callable[[Kind], None]) -> web.RouteDef:
        return web.post(f"/owner/{path}", _owned(token, _ordered(books, kind, act)))

    async def state(_: web.Request) -> web.StreamResponse:
        return web.json_response(seen(books))

    return [
        web.get("/owner/state", _owned(token, state)),
        post("price", PriceOrder, price),
        post("stock", StockOrder, lambda order: books.set_stock(order.what, order.left)),
        post("silence", SilenceOrder, lambda order: moods.go_silent(order.requests, order.how)),
        post("death", DeathOrder, lambda order: moods.die_after_order(order.silent_for)),
    ]


def seen(books: Books) -> dict[str, Any]:
    """Return the whole state as JSON: the dataclasses of `state.py` by their fields."""
    parts = ("carts", "sessions", "orders", "prices", "stock")
    return {part: _PLAIN.dump_python(getattr(books, part), mode="json") for part in parts}


_PLAIN = TypeAdapter[Any](Any)


def _ordered(books: Books, kind: type[Kind], act: Callable[[Kind], None]) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            act(kind.model_validate_json(await request.read()))
        except (ValidationError, KeyError) as error:
            raise web.HTTPBadRequest from error
        return web.json_response(seen(books))

    return handle


def _owned(token: Secret[str], handler: Handler) -> Handler:
    expected = f"Bearer {token.reveal()}".encode()

    async def handle(request: web.Request) -> web.StreamResponse:
        given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, expected):
            raise web.HTTPForbidden
        return await handler(request)

    return handle

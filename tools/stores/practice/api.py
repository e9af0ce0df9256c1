"""The practice shop's UCP 2026-04-08 endpoint: one function for each operation.

An operation takes a parsed body and answers at once, without waiting, so it is one step. What
changes something needs an Idempotency-Key: the same key and body get the same answer again, the
same key with another body gets 409.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from manciple.tools.stores.practice import answers
from manciple.tools.stores.practice.answers import Answer
from manciple.tools.stores.practice.asks import (
    CancelAsk,
    CartAsk,
    CheckoutAsk,
    CompletionAsk,
    LookupAsk,
    ProductAsk,
    SearchAsk,
)
from manciple.tools.stores.practice.goods import Goods
from manciple.tools.stores.practice.state import Books, HeldCart, Session, Trouble

PAGE = 10
"""The shop shows no more products at once, whatever was asked."""

LOOKUP = 20
"""The shop looks no more ids up at once."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    status: int
    body: Answer


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a request is served: the books, and the address that the caller used."""

    books: Books
    base: str


Ask = TypeVar("Ask", bound=BaseModel)
Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]


def routes(books: Books) -> list[web.RouteDef]:
    """Return every operation with its path."""
    answered: dict[str, tuple[str, Reply]] = {}

    def post(path: str, kind: type[Ask], act: Callable[[Desk, str, Ask], Reply]) -> web.RouteDef:
        return web.post(f"/ucp{path}", _keyed(books, answered, kind, act))

    def put(path: str, kind: type[Ask], act: Callable[[Desk, str, Ask], Reply]) -> web.RouteDef:
        return web.put(f"/ucp{path}", _keyed(books, answered, kind, act))

    def ask(path: str, kind: type[Ask], act: Callable[[Desk, str, Ask], Reply]) -> web.RouteDef:
        return web.post(f"/ucp{path}", _asked(books, kind, act))

    def get(path: str, act: Callable[[Desk, str], Reply]) -> web.RouteDef:
        return web.get(path, _read(books, act))

    async def profile(request: web.Request) -> web.Response:
        answer = Reply(200, answers.profile(_desk(books, request).base))
        return _sent(answer, "public, max-age=60")

    return [
        web.get("/.well-known/ucp", profile),
        ask("/catalog/search", SearchAsk, _search),
        ask("/catalog/lookup", LookupAsk, _lookup),
        ask("/catalog/product", ProductAsk, _product),
        post("/carts", CartAsk, _new_cart),
        get("/ucp/carts/{id}", _cart),
        put("/carts/{id}", CartAsk, _fill),
        post("/carts/{id}/cancel", CancelAsk, _drop_cart),
        post("/checkout-sessions", CheckoutAsk, _begin),
        get("/ucp/checkout-sessions/{id}", _session),
        put("/checkout-sessions/{id}", CheckoutAsk, _change),
        post("/checkout-sessions/{id}/complete", CompletionAsk, _complete),
        post("/checkout-sessions/{id}/cancel", CancelAsk, _cancel),
        get("/ucp/orders/{id}", _order),
    ]


def _read(books: Books, act: Callable[[Desk, str], Reply]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        return _sent(act(_desk(books, request), request.match_info.get("id", "")))

    return handle


def _asked(books: Books, kind: type[Ask], act: Callable[[Desk, str, Ask], Reply]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        return _sent(_acted(books, request, await request.read(), kind, act))

    return handle


def _keyed(
    books: Books,
    answered: dict[str, tuple[str, Reply]],
    kind: type[Ask],
    act: Callable[[Desk, str, Ask], Reply],
) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        body = await request.read()
        key = request.headers.get("Idempotency-Key")
        if not key:
            return _sent(_refused(400, "idempotency_key_required", "no Idempotency-Key"))
        asked = hashlib.sha256(f"{request.method} {request.path}\n".encode() + body).hexdigest()
        before, reply = answered.get(key) or (asked, None)
        if before != asked:
            return _sent(_refused(409, "idempotency_conflict", "this key meant something else"))
        if reply is None:
            reply = _acted(books, request, body, kind, act)
            answered[key] = (asked, reply)
        return _sent(reply)

    return handle


def _acted(
    books: Books,
    request: web.Request,
    body: bytes,
    kind: type[Ask],
    act: Callable[[Desk, str, Ask], Reply],
) -> Reply:
    try:
        ask = kind.model_validate_json(body or b"{}")
    except ValidationError as error:
        path = "$." + ".".join(str(part) for part in error.errors()[0]["loc"])
        return _refused(400, "invalid", "not a request of this protocol", path)
    return act(_desk(books, request), request.match_info.get("id", ""), ask)


def _desk(books: Books, request: web.Request) -> Desk:
    return Desk(books, str(request.url.origin()))


def _sent(reply: Reply, cache: str = "no-store") -> web.Response:
    headers = {"Cache-Control": cache}
    return web.json_response(reply.body, status=reply.status, headers=headers)


def _refused(status: int, code: str, content: str, path: str = "$") -> Reply:
    return Reply(status, answers.refusal(Trouble(code, content, path)))


def _nowhere() -> Reply:
    return _refused(404, "not_found", "there is no such thing here")


def _search(desk: Desk, _: str, ask: SearchAsk) -> Reply:
    if not ask.query and ask.filters is None:
        return _refused(400, "invalid", "neither words nor filters")
    found = [goods for goods in desk.books.goods if _fits(desk.books, goods, ask)]
    start = int(ask.pagination.cursor)
    end = start + min(ask.pagination.limit, PAGE)
    page: dict[str, Any] = {"has_next_page": end < len(found), "total_count": len(found)}
    if end < len(found):
        page["cursor"] = str(end)
    return Reply(200, answers.products(desk.books, desk.base, found[start:end], page))


def _fits(books: Books, goods: Goods, ask: SearchAsk) -> bool:
    text = f"{goods.title} {goods.brand} {goods.kind} {goods.words}".casefold()
    colours = " ".join({v.colour for v in goods.varieties if v.colour}).casefold()
    bounds = ask.filters.price if ask.filters else None
    prices = [books.prices[variety.sku].minor for variety in goods.varieties]
    return all(word in f"{text} {colours}" for word in ask.query.casefold().split()) and (
        bounds is None
        or any(bounds.min <= p and (bounds.max is None or p <= bounds.max) for p in prices)
    )


def _lookup(desk: Desk, _: str, ask: LookupAsk) -> Reply:
    if len(ask.ids) > LOOKUP:
        return _refused(400, "request_too_large", "too many at once", "$.ids")
    return Reply(200, answers.looked_up(desk.books, desk.base, ask.ids))


def _product(desk: Desk, _: str, ask: ProductAsk) -> Reply:
    first = next(iter(desk.books.skus(ask.id)), "")
    found = desk.books.variant(first)
    if found is None:  # UCP's word for this one: an outcome, not a wrong address
        return _refused(200, "not_found", "there is no such thing here")
    return Reply(200, answers.detail(desk.books, desk.base, found[0], first))


def _new_cart(desk: Desk, _: str, ask: CartAsk) -> Reply:
    held = desk.books.new_cart(ask.held)
    if isinstance(held, Trouble):
        return Reply(200, answers.refusal(held))
    return Reply(201, answers.cart(desk.books, held))


def _cart(desk: Desk, which: str) -> Reply:
    held = desk.books.cart(which)
    return Reply(200, answers.cart(desk.books, held)) if held else _nowhere()


def _fill(desk: Desk, which: str, ask: CartAsk) -> Reply:
    held = desk.books.cart(which)
    if held is None:
        return _nowhere()
    filled = desk.books.fill(held, ask.held)
    if isinstance(filled, HeldCart):
        return Reply(200, answers.cart(desk.books, filled))
    return Reply(200, answers.cart(desk.books, held, filled))


def _drop_cart(desk: Desk, which: str, _: CancelAsk) -> Reply:
    held = desk.books.cart(which)
    if held is None:
        return _nowhere()
    desk.books.drop_cart(held)
    return Reply(200, answers.cart(desk.books, held))


def _begin(desk: Desk, _: str, ask: CheckoutAsk) -> Reply:
    held = desk.books.cart(ask.cart_id) if ask.cart_id else None
    if ask.cart_id and held is None:
        return _nowhere()
    begun = desk.books.begin(ask.held, held)
    if isinstance(begun, Trouble):
        return Reply(200, answers.refusal(begun))
    return Reply(201, _shown(desk, _chosen(begun, ask)))


def _session(desk: Desk, which: str) -> Reply:
    session = desk.books.session(which)
    return Reply(200, _shown(desk, session)) if session else _nowhere()


def _change(desk: Desk, which: str, ask: CheckoutAsk) -> Reply:
    session = desk.books.session(which)
    if session is None:
        return _nowhere()
    emptied = replace(session, buyer={}, destination={}, shipping=None)
    return _answered(desk, session, desk.books.change(_chosen(emptied, ask), ask.held))


def _complete(desk: Desk, which: str, ask: CompletionAsk) -> Reply:
    session = desk.books.session(which)
    if session is None:
        return _nowhere()
    if ask.handler != answers.HANDLER:
        return _answered(desk, session, Trouble("payment_failed", "not paid on account"))
    return _answered(desk, session, desk.books.complete(session))


def _cancel(desk: Desk, which: str, _: CancelAsk) -> Reply:
    session = desk.books.session(which)
    return _answered(desk, session, desk.books.cancel(session)) if session else _nowhere()


def _order(desk: Desk, which: str) -> Reply:
    sold = desk.books.order(which)
    return Reply(200, answers.order(desk.books, desk.base, sold)) if sold else _nowhere()


def _chosen(session: Session, ask: CheckoutAsk) -> Session:
    """Write into the checkout what the buyer's side chose; what it left out stays."""
    return replace(
        session,
        buyer=ask.buyer or session.buyer,
        destination=ask.fulfillment.destination or session.destination,
        shipping=ask.fulfillment.shipping or session.shipping,
    )


def _answered(desk: Desk, before: Session, after: Session | Trouble) -> Reply:
    if isinstance(after, Session):
        return Reply(200, _shown(desk, after))
    status = 400 if after.code == "invalid" else 200  # a shortage is an outcome, not an error
    return Reply(status, _shown(desk, before, after))


def _shown(desk: Desk, session: Session, trouble: Trouble | None = None) -> Answer:
    """Answer with the checkout, and remember the total that is shown."""
    shown = desk.books.save(replace(session, shown=desk.books.total(session)))
    return answers.checkout(desk.books, desk.base, shown, trouble)

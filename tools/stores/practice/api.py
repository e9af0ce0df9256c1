"""What can be asked of the practice shop over UCP: one function for each operation.

An operation takes a parsed body and answers at once, without waiting, so it is one step. What
changes something over REST needs an Idempotency-Key: the same key and body get the same answer
again, the same key with another body gets 409. `mcp.py` offers the same operations as tools.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

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
from manciple.tools.stores.practice.goods import Goods, Variety
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


Act: TypeAlias = Callable[[Desk, str, Any], Reply]
Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked."""

    method: str
    path: str
    tool: str
    payload: str
    """The name of its body over MCP; empty: it has none."""

    takes: type[BaseModel]
    act: Act
    keyed: bool = False
    """Does it change something?"""


@dataclass(frozen=True, slots=True)
class Counter:
    """Where operations are asked for: answers that were given are given again to the same key."""

    books: Books
    answered: dict[str, tuple[str, Reply]]

    def served(
        self, base: str, operation: Operation, about: str, body: bytes, key: str | None
    ) -> Reply:
        """Answer one request."""
        desk = Desk(self.books, base)
        if key is None:
            return _acted(desk, operation, about, body)
        asked = hashlib.sha256(f"{operation.tool} {about}\n".encode() + body).hexdigest()
        before, reply = self.answered.get(key) or (asked, None)
        if before != asked:
            return refused(desk, 409, "idempotency_conflict", "this key meant something else")
        if reply is None:
            reply = _acted(desk, operation, about, body)
            self.answered[key] = (asked, reply)
        return reply


def routes(counter: Counter) -> list[web.RouteDef]:
    """Return every operation with its path, and the profile."""

    async def profile(request: web.Request) -> web.Response:
        answer = Reply(200, answers.profile(counter.books, _base(request)))
        return sent(answer, "public, max-age=3600")

    found = [web.get("/.well-known/ucp", profile)]
    if "rest" in counter.books.bindings:
        found += [
            web.route(each.method, f"/ucp{each.path}", _handler(counter, each))
            for each in OPERATIONS
        ]
    return found


def _handler(counter: Counter, operation: Operation) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        base, about = _base(request), request.match_info.get("id", "")
        key = request.headers.get("Idempotency-Key") if operation.keyed else None
        if operation.keyed and not key:
            desk = Desk(counter.books, base)
            return sent(refused(desk, 400, "idempotency_key_required", "no Idempotency-Key"))
        return sent(counter.served(base, operation, about, await request.read(), key))

    return handle


def _acted(desk: Desk, operation: Operation, about: str, body: bytes) -> Reply:
    try:
        ask = operation.takes.model_validate_json(body or b"{}")
    except ValidationError as error:
        path = "$." + ".".join(str(part) for part in error.errors()[0]["loc"])
        return refused(desk, 400, "invalid", "not a request of this protocol", path)
    return operation.act(desk, about, ask)


def _base(request: web.Request) -> str:
    return str(request.url.origin())


def sent(reply: Reply, cache: str = "no-store") -> web.Response:
    """Write an answer."""
    headers = {"Cache-Control": cache}
    return web.json_response(reply.body, status=reply.status, headers=headers)


def refused(desk: Desk, status: int, code: str, content: str, path: str = "$") -> Reply:
    """Answer with nothing but why not."""
    return Reply(status, answers.refusal(desk.books, Trouble(code, content, path)))


def _nowhere(desk: Desk) -> Reply:
    return refused(desk, 404, "not_found", "there is no such thing here")


def _search(desk: Desk, _: str, ask: SearchAsk) -> Reply:
    if not ask.query and ask.filters is None:
        return refused(desk, 400, "invalid", "neither words nor filters")
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
        return refused(desk, 400, "request_too_large", "too many at once", "$.ids")
    return Reply(200, answers.looked_up(desk.books, desk.base, ask.ids))


def _product(desk: Desk, _: str, ask: ProductAsk) -> Reply:
    skus = desk.books.skus(ask.id)
    found = desk.books.variant(next(iter(skus), ""))
    if found is None:  # UCP's word for this one: an outcome, not a wrong address
        return refused(desk, 200, "not_found", "there is no such thing here")
    goods = found[0]
    meant = [v for v in goods.varieties if v.sku in skus]
    first = _narrowed(meant, ask.options)
    if desk.books.relaxes:
        first = next((v for v in goods.varieties if v.sku != first.sku), first)
    return Reply(200, answers.detail(desk.books, desk.base, goods, first.sku))


def _narrowed(varieties: list[Variety], options: dict[str, str]) -> Variety:
    """Return the first that all options make; where none does, without the last of them."""
    for kept in range(len(options), 0, -1):
        wanted = dict(list(options.items())[:kept]).items()
        for each in varieties:
            if wanted <= each.options.items():
                return each
    return varieties[0]


def _new_cart(desk: Desk, _: str, ask: CartAsk) -> Reply:
    held = desk.books.new_cart(ask.held, ask.codes)
    if isinstance(held, Trouble):
        return Reply(200, answers.refusal(desk.books, held))
    return Reply(201, answers.cart(desk.books, held))


def _cart(desk: Desk, which: str, _: CancelAsk) -> Reply:
    held = desk.books.cart(which)
    return Reply(200, answers.cart(desk.books, held)) if held else _nowhere(desk)


def _fill(desk: Desk, which: str, ask: CartAsk) -> Reply:
    held = desk.books.cart(which)
    if held is None:
        return _nowhere(desk)
    filled = desk.books.fill(held, ask.held, ask.codes)
    if isinstance(filled, HeldCart):
        return Reply(200, answers.cart(desk.books, filled))
    return Reply(200, answers.cart(desk.books, held, filled))


def _drop_cart(desk: Desk, which: str, _: CancelAsk) -> Reply:
    held = desk.books.cart(which)
    if held is None:
        return _nowhere(desk)
    desk.books.drop_cart(held)
    return Reply(200, answers.cart(desk.books, held))


def _begin(desk: Desk, _: str, ask: CheckoutAsk) -> Reply:
    held = desk.books.cart(ask.cart_id) if ask.cart_id else None
    if ask.cart_id and held is None:
        return _nowhere(desk)
    before = desk.books.opened(held.id) if held else None
    begun = desk.books.begin(ask.held, held)
    if isinstance(begun, Trouble):
        return Reply(200, answers.refusal(desk.books, begun))
    return Reply(200 if before else 201, _shown(desk, _chosen(begun, ask)))


def _session(desk: Desk, which: str, _: CancelAsk) -> Reply:
    session = desk.books.session(which)
    return Reply(200, _shown(desk, session)) if session else _nowhere(desk)


def _change(desk: Desk, which: str, ask: CheckoutAsk) -> Reply:
    session = desk.books.session(which)
    if session is None:
        return _nowhere(desk)
    emptied = replace(session, buyer={}, destination={}, shipping=None, codes=())
    return _answered(desk, session, desk.books.change(_chosen(emptied, ask), ask.held))


def _complete(desk: Desk, which: str, ask: CompletionAsk) -> Reply:
    session = desk.books.session(which)
    if session is None:
        return _nowhere(desk)
    if ask.handler != answers.HANDLER:
        return _answered(desk, session, Trouble("payment_failed", "not paid on account"))
    return _answered(desk, session, desk.books.complete(session))


def _cancel(desk: Desk, which: str, _: CancelAsk) -> Reply:
    session = desk.books.session(which)
    return _answered(desk, session, desk.books.cancel(session)) if session else _nowhere(desk)


def _order(desk: Desk, which: str, _: CancelAsk) -> Reply:
    sold = desk.books.order(which)
    return Reply(200, answers.order(desk.books, desk.base, sold)) if sold else _nowhere(desk)


def _chosen(session: Session, ask: CheckoutAsk) -> Session:
    """Write into the checkout what the buyer's side chose; what it left out stays."""
    return replace(
        session,
        buyer=ask.buyer or session.buyer,
        destination=ask.fulfillment.destination or session.destination,
        shipping=ask.fulfillment.shipping or session.shipping,
        codes=ask.codes or session.codes,
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


OPERATIONS = (
    Operation("POST", "/catalog/search", "search_catalog", "catalog", SearchAsk, _search),
    Operation("POST", "/catalog/lookup", "lookup_catalog", "catalog", LookupAsk, _lookup),
    Operation("POST", "/catalog/product", "get_product", "catalog", ProductAsk, _product),
    Operation("POST", "/carts", "create_cart", "cart", CartAsk, _new_cart, keyed=True),
    Operation("GET", "/carts/{id}", "get_cart", "", CancelAsk, _cart),
    Operation("PUT", "/carts/{id}", "update_cart", "cart", CartAsk, _fill, keyed=True),
    Operation("POST", "/carts/{id}/cancel", "cancel_cart", "", CancelAsk, _drop_cart, keyed=True),
    Operation(
        *("POST", "/checkout-sessions", "create_checkout", "checkout"),
        *(CheckoutAsk, _begin, True),
    ),
    Operation("GET", "/checkout-sessions/{id}", "get_checkout", "", CancelAsk, _session),
    Operation(
        *("PUT", "/checkout-sessions/{id}", "update_checkout", "checkout"),
        *(CheckoutAsk, _change, True),
    ),
    Operation(
        *("POST", "/checkout-sessions/{id}/complete", "complete_checkout", "checkout"),
        *(CompletionAsk, _complete, True),
    ),
    Operation(
        *("POST", "/checkout-sessions/{id}/cancel", "cancel_checkout", ""),
        *(CancelAsk, _cancel, True),
    ),
    Operation("GET", "/orders/{id}", "get_order", "", CancelAsk, _order),
)
"""All of them, with their names over MCP."""

"""Vendure: read, filled and bought from over its Shop API, as a guest with a session of its own.

The session is a token that the shop hands out; without it the cart is lost, so it is kept before
anything is put in. The shop keeps a line's price from when it last looked; a quote makes it look
again. There is no idempotency key: an order is found again by its code, and an order that was
taken back from payment can no longer be paid by a request that is still on its way.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from manciple.policies.errors import (
    CodeRefused,
    EffectFailed,
    NotDone,
    OutOfStock,
    QuoteChanged,
    StoreRefused,
    Unclear,
)
from manciple.policies.warrant import Warrant
from manciple.tools.carts import ApprovedQuote, Cart, Quote, Receipt, Tracking
from manciple.tools.http import Answer
from manciple.tools.offers import Offer, Product, SoldOut, Wish
from manciple.tools.stores import vendure_answers as answers
from manciple.tools.stores import vendure_requests as requests
from manciple.tools.stores import vendure_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.stores.vendure_answers import the_cart
from manciple.tools.stores.vendure_requests import Buyer
from manciple.tools.stores.vendure_trial import trial_of
from manciple.tools.totals import Estimate, Trial, coupon

MAX_PRODUCTS = 50

FILLING = "AddingItems"
PAYING = "ArrangingPayment"
"""The two states in which an order is still a cart."""

TOKEN = "session"  # noqa: S105  (the name, not the token)
FILLED = "filled"
"""Names in the site's memory: the session's token, and the one under which the cart was filled."""

_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{1,500}")

W = TypeVar("W", bound=wire.Wire)


@dataclass(frozen=True, slots=True)
class VendureStore:
    """One Vendure shop; a `Checkout`."""

    site: Site

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the shop's own search, which reads names and descriptions but no brands."""
        if wish.product is not None:
            return (await self.product(wish.product, warrant),)
        words = {"term": wish.words or wish.brand or "", "take": MAX_PRODUCTS}
        found = wire.read(wire.Found, await self._send(requests.SEARCH, words, warrant))
        ids = [hit.product_id for hit in found.search.items]
        return await self._products(ids, warrant) if ids else ()

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product with every variant."""
        found = await self._products([product], warrant)
        if not found:
            raise StoreRefused("the shop does not have this product")
        return found[0]

    async def cart(self, warrant: Warrant) -> Cart:
        """Return the session's order, at the prices that the shop holds for its lines."""
        return the_cart(await self._order(warrant), self.site)

    async def put(self, offer: Offer, quantity: int, warrant: Warrant) -> Cart:
        """Make the cart hold `quantity`. Where the shop has fewer, what was held stays."""
        order = await self._filling(warrant)
        held = answers.line_of(order, offer.ref.variant)
        same = held.quantity == quantity and not answers.stale(held) if held else quantity == 0
        if same:
            return the_cart(order, self.site)
        try:
            return the_cart(await self._set(offer.ref.variant, held, quantity, warrant), self.site)
        except OutOfStock:
            await self._restore(offer.ref.variant, held, warrant)
            raise

    async def quote(self, cart: Cart, warrant: Warrant) -> Quote:
        """Return what the cart costs with the cheapest way of shipping; names nobody.

        Raises `QuoteChanged` where the shop's cart does not hold what `cart` does; `OutOfStock`.
        """
        order = await self._filling(warrant)
        if order is None or not order.lines:
            raise StoreRefused("the cart at the shop is empty")
        if answers.counts(the_cart(order, self.site)) != answers.counts(cart):
            raise QuoteChanged("the cart at the shop holds something else")
        await self._look_again(order, warrant)
        way = answers.cheapest(await self._ask(wire.Ways, requests.WAYS, warrant))
        shipped = await self._change(requests.SHIP, warrant, way=way.id)
        return answers.the_quote(shipped, way, self.site)

    async def redeem(self, codes: tuple[str, ...], warrant: Warrant) -> Cart:
        """Make the cart carry exactly these coupons."""
        order = await self._filling(warrant)
        if order is None or not order.lines:
            raise StoreRefused("the cart at the shop is empty")
        wanted = {coupon(code).casefold(): code for code in codes}
        for code in order.coupon_codes:
            if code.casefold() not in wanted:
                order = await self._change(requests.UNAPPLY, warrant, code=code)
        on = {code.casefold() for code in order.coupon_codes}
        for code in wanted.keys() - on:
            order = await self._change(requests.APPLY, warrant, code=wanted[code])
        if {code.casefold() for code in order.coupon_codes} != wanted.keys():
            raise CodeRefused("the shop did not take the coupon", hint="look at its conditions")
        return the_cart(order, self.site)

    async def estimate(
        self, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
    ) -> Estimate:
        """Ask in a session of its own, whose token is not kept."""
        return await trial_of(self.site, offer, quantity, trial, warrant)

    async def track(self, order: str, warrant: Warrant) -> Tracking:
        """Look it up by its code; the shop shows a guest theirs for two hours."""
        asked = await self._in_session(requests.TRACK, {"code": order}, warrant)
        found = wire.read(wire.Tracking, asked, despite={"FORBIDDEN"}).order_by_code
        if found is None:
            raise StoreRefused(
                "the shop no longer shows this order to a guest", hint="look at the mail it sent"
            )
        return answers.tracking(found, self.site)

    async def place(self, approved: ApprovedQuote, warrant: Warrant) -> Receipt:
        """Order and pay as a guest, by the shop's first way of paying.

        The order stays a cart where anything differs or the payment is refused.
        """
        buyer = Buyer.of(warrant)
        try:
            method = await self._ready(approved.quote, buyer, warrant)
        except Unclear as error:
            raise StoreRefused("the shop fell silent before anything was ordered") from error
        paid = await self._pay(method, warrant)
        if isinstance(paid, NotDone):
            await self._take_back(warrant)
            raise paid
        self.site.memory.keep(FILLED, "")
        return paid

    async def placed(self, quote: Quote, warrant: Warrant) -> Receipt | None:
        """Look the order up by its code; a guest may for two hours after it was placed.

        An order that still waits for payment is taken back first, so that None is certain.
        """
        try:
            order = await self._found(quote.reference, warrant)
            if order.order_placed_at:
                return answers.the_receipt(order, self.site)
            await self._fillable(order, warrant)
        except NotDone as error:
            # What failed is the looking, so nothing is known of the order.
            raise Unclear("the shop does not tell whether the order was placed") from error
        return None

    async def _products(self, ids: list[str], warrant: Warrant) -> tuple[Product, ...]:
        asked = {"ids": ids, "take": MAX_PRODUCTS}
        answer = wire.read(wire.Products, await self._send(requests.PRODUCTS, asked, warrant))
        found = {product.id: product for product in answer.products.items}
        return tuple(answers.the_product(found[id_], self.site) for id_ in ids if id_ in found)

    async def _found(self, code: str, warrant: Warrant) -> wire.Order:
        """Return the order of this code, placed or still a cart of this session."""
        asked = await self._in_session(requests.PLACED, {"code": code}, warrant)
        seen = wire.read(wire.Placed, asked, despite={"FORBIDDEN"})
        if seen.order_by_code and seen.order_by_code.order_placed_at:
            return seen.order_by_code
        order = seen.active_order
        if order is None or order.code != code or order.being_paid:
            raise StoreRefused("the shop shows no order of this code")
        return order

    async def _order(self, warrant: Warrant) -> wire.Order | None:
        """Return the session's order. A session that the shop forgot is said once, not lost."""
        order = (await self._ask(wire.Active, requests.ACTIVE, warrant)).active_order
        memory = self.site.memory
        if memory.get(FILLED) and memory.get(FILLED) != memory.get(TOKEN):
            memory.keep(FILLED, "")
            hint = "put what you still want in the cart again"
            raise StoreRefused("the shop has forgotten the cart that it held", hint=hint)
        return order

    async def _filling(self, warrant: Warrant) -> wire.Order | None:
        """Return the order in the state in which it can change, within a session that is kept."""
        order = await self._order(warrant)
        if not self.site.memory.get(TOKEN):
            raise StoreRefused("the shop gives no session that a cart could be held in")
        if order and order.being_paid:
            raise StoreRefused("a payment for what is in the cart is under way")
        return await self._fillable(order, warrant) if order else None

    async def _fillable(self, order: wire.Order, warrant: Warrant) -> wire.Order:
        if order.state == FILLING:
            return order
        return await self._change(requests.MOVE, warrant, state=FILLING)

    async def _take_back(self, warrant: Warrant) -> None:
        """Make the order a cart again, if that goes; the next change tries once more."""
        with suppress(EffectFailed):
            await self._change(requests.MOVE, warrant, state=FILLING)

    async def _set(
        self, variant: str, held: wire.Line | None, quantity: int, warrant: Warrant
    ) -> wire.Order:
        if held is None:
            order = await self._change(requests.ADD, warrant, variant=variant, quantity=quantity)
        elif quantity == 0:
            order = await self._change(requests.REMOVE, warrant, line=held.id)
        else:
            order = await self._change(requests.ADJUST, warrant, line=held.id, quantity=quantity)
        memory = self.site.memory
        if memory.get(FILLED) != memory.get(TOKEN):
            memory.keep(FILLED, memory.get(TOKEN) or "")
        return order

    async def _restore(self, variant: str, held: wire.Line | None, warrant: Warrant) -> None:
        """Undo what the shop did before it said no: it takes as many as it has."""
        now = answers.line_of(await self._order(warrant), variant)
        before = held.quantity if held else 0
        if now and now.quantity != before:
            await self._set(variant, now, before, warrant)

    async def _look_again(self, order: wire.Order, warrant: Warrant) -> None:
        """Have the shop read prices again that changed since the lines were put in."""
        for line in order.lines:
            if answers.availability(line.product_variant) == SoldOut():
                raise OutOfStock("the shop has not that many any more")
            if answers.stale(line):
                await self._set(line.product_variant.id, line, line.quantity, warrant)

    async def _ready(self, quote: Quote, buyer: Buyer, warrant: Warrant) -> str:
        """Bring the order before payment, compared twice. Returns the way of paying."""
        # Nothing is told about the buyer before the shop's cart is the one that was approved.
        answers.same_or_changed(await self._filling(warrant), quote, self.site)
        told = {
            "customer": buyer.customer,
            "address": buyer.to_ship_to,
            "way": quote.shipping_method,
        }
        answer = await self._changing(wire.Arranged, requests.ARRANGE, told, warrant)
        answers.same_or_changed(answers.arranged(answer), quote, self.site)
        await self._change(requests.MOVE, warrant, state=PAYING)
        try:
            final = await self._ask(wire.Final, requests.FINAL, warrant)
            answers.same_or_changed(final.active_order, quote, self.site)
            return answers.way_to_pay(final)
        except EffectFailed:
            await self._take_back(warrant)
            raise

    async def _pay(self, method: str, warrant: Warrant) -> Receipt | NotDone:
        try:
            told = {"method": method}
            outcome = await self._changing(wire.Outcome, requests.PAY, told, warrant)
            return answers.paid(outcome, self.site)
        except StoreRefused as error:
            # Not a clear no but an answer that cannot be read, after the payment was sent.
            raise Unclear("the shop was told to take payment and did not say what came") from error

    async def _ask(self, kind: type[W], document: str, warrant: Warrant) -> W:
        return wire.read(kind, await self._in_session(document, {}, warrant))

    async def _change(self, document: str, warrant: Warrant, **variables: object) -> wire.Order:
        return answers.changed(await self._changing(wire.Outcome, document, variables, warrant))

    async def _changing(
        self, kind: type[W], document: str, variables: Mapping[str, object], warrant: Warrant
    ) -> W:
        answer = await self._in_session(document, variables, warrant)
        if answer.status >= 500:
            raise Unclear(f"the shop broke off with an error ({answer.status})")
        return wire.read(kind, answer)

    async def _in_session(
        self, document: str, variables: Mapping[str, object], warrant: Warrant
    ) -> Answer:
        """Send with the session's token; a new one is kept before anything else happens."""
        token = self.site.memory.get(TOKEN)
        answer = await self._send(document, variables, warrant, token)
        renewed = answer.headers.get("vendure-auth-token", "")
        if renewed != token and _TOKEN.fullmatch(renewed):
            self.site.memory.keep(TOKEN, renewed)
        return answer

    async def _send(
        self,
        document: str,
        variables: Mapping[str, object],
        warrant: Warrant,
        token: str | None = None,
    ) -> Answer:
        return await self.site.http.request(
            "POST",
            f"{self.site.base}/shop-api",
            warrant,
            json={"query": document, "variables": variables},
            headers={"authorization": f"Bearer {token}"} if token else None,
        )


async def speaks_vendure(site: Site, warrant: Warrant) -> VendureStore | None:
    """Return the store if Vendure answers here, in a currency that it counts in one way.

    Raises `StoreUnreachable`. An answer that cannot be read is none of Vendure's.
    """
    url, asked = f"{site.base}/shop-api", {"query": requests.CHANNEL}
    try:
        answer = await site.http.request("POST", url, warrant, json=asked)
        channel = wire.read(wire.Channels, answer).active_channel
    except (StoreRefused, Unclear):
        return None
    return VendureStore(site) if answers.is_counted(channel.currency_code) else None

"""Shops that speak UCP, the Universal Commerce Protocol, over REST in its version of 2026-04-08.

https://ucp.dev/2026-04-08/specification/overview
"""

import hashlib
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import quote as quoted
from uuid import NAMESPACE_URL, uuid4, uuid5

from manciple.policies.canonical import encode
from manciple.policies.errors import (
    MancipleError,
    NotDone,
    OutOfStock,
    QuoteChanged,
    Refused,
    StoreRefused,
    Unclear,
)
from manciple.policies.warrant import Warrant
from manciple.tools.carts import ApprovedQuote, Cart, Quote, Receipt
from manciple.tools.http import Answer
from manciple.tools.offers import Offer, Product, Wish
from manciple.tools.stores import ucp_answers as answers
from manciple.tools.stores import ucp_requests as requests
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.stores.ucp_trial import Tried, trial_of
from manciple.tools.totals import Estimate, Trial

AGENT = 'profile="https://manciple.example/.well-known/ucp"'
"""Who we are, for the header UCP-Agent: an RFC 8941 dictionary."""

MAX_PRODUCTS = 50
MAX_PAGES = 5
LOOKUP_AT_ONCE = 10
"""As many ids as every shop takes in one lookup."""

_OPEN = frozenset({"incomplete", "ready_for_complete", "requires_escalation"})
_CART, _CHECKOUT, _ENDPOINT = "cart", "checkout", "endpoint"

M = TypeVar("M", bound=wire.Said)


async def speaks_ucp(site: Site, warrant: Warrant) -> "UcpStore | None":
    """Find out whether the shop speaks UCP with cart and checkout; remember where.

    Raises what `Http.request` raises.
    """
    url = f"{site.base}/.well-known/ucp"
    answer = await site.http.request("GET", url, warrant)
    if answer.status != 200 or answer.url != url:  # UCP allows no redirect here
        return None
    try:
        endpoint = answers.endpoint(answer.json(), site.host)
    except StoreRefused:
        return None
    if endpoint is None:
        return None
    site.memory.keep(_ENDPOINT, endpoint)
    return UcpStore(site, endpoint)


@dataclass(frozen=True, slots=True)
class UcpStore:
    """One shop that speaks UCP. A `Checkout`."""

    site: Site
    endpoint: str
    """Where it takes requests, at the site's own host, without a closing slash."""

    @classmethod
    def known(cls, site: Site) -> "UcpStore | None":
        """Return the store that `speaks_ucp` found here before; asks nobody."""
        endpoint = site.memory.get(_ENDPOINT)
        return cls(site, endpoint) if endpoint else None

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the catalogue, page after page."""
        if wish.product:
            return (await self.product(wish.product, warrant),)
        words = wish.words or wish.brand or ""
        limit = (wish.price_max.minor, wish.price_max.currency) if wish.price_max else None
        found: list[Product] = []
        cursor: str | None = None
        for _ in range(MAX_PAGES):
            body = requests.search_body(words, limit, cursor)
            page = await self._ask("/catalog/search", body, wire.Found, warrant)
            found += answers.products_of(self.site.host, page.products)
            cursor = page.pagination.cursor
            if not (page.pagination.has_next_page and cursor and len(found) < MAX_PRODUCTS):
                break
        return tuple(found[:MAX_PRODUCTS])

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product."""
        detail = await self._ask("/catalog/product", {"id": product}, wire.Detail, warrant)
        return answers.product_of(self.site.host, detail.product)

    async def cart(self, warrant: Warrant) -> Cart:
        """Return the cart as the shop holds it."""
        held = await self._held(warrant)
        return await self._cart(held, warrant) if held else Cart(self.site.host, "", ())

    async def put(self, offer: Offer, quantity: int, warrant: Warrant) -> Cart:
        """Replace the cart by itself with `quantity` of this variant, if it is not so already."""
        held = await self._held(warrant)
        before = answers.quantities(held.line_items) if held else {}
        wanted = {**before, offer.ref.variant: quantity}
        wanted = {item: count for item, count in wanted.items() if count}
        if wanted != before:
            held = await self._fill(held, wanted, warrant)
            await self._hold_to(wanted, before, held, warrant)
        return await self._cart(held, warrant) if held else Cart(self.site.host, "", ())

    async def quote(self, cart: Cart, warrant: Warrant) -> Quote:
        """Make the cart a checkout and read its total. Tells the shop nothing personal."""
        checkout = await self._opened(cart, warrant)
        way = answers.cheapest(checkout)
        if way is None:
            raise StoreRefused(
                "the shop does not say what shipping costs before it has the address",
                hint="order at the shop's own page: manciple cart show",
            )
        if not answers.is_chosen(checkout, way):
            body = requests.change_body(checkout, way.options)
            await self._change(f"/checkout-sessions/{_id(checkout.id)}", body, warrant)
            checkout = await self._checkout(checkout.id, warrant)
        _must(checkout)
        return answers.quote_of(checkout, cart, way)

    async def estimate(
        self, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
    ) -> Estimate:
        """Ask in a checkout of its own, which is given up again."""

        async def send(method: str, path: str, body: requests.Body) -> Tried:
            key = {"Idempotency-Key": str(uuid4())}  # the same question again is another checkout
            return _done(await self._send(method, path, warrant, body, key), Tried, changes=True)

        return await trial_of(offer, quantity, trial, send)

    async def place(self, approved: ApprovedQuote, warrant: Warrant) -> Receipt:
        """Give name and address, compare everything once more, and complete.

        A checkout that is completed already was another order: it is not this one's (`placed` is
        asked first where an earlier try was cut off). Until the last request nothing is ordered,
        so no silence before it is unclear: it raises `NotDone`.
        """
        if approved.warrant is not warrant:
            raise Refused("this order was not approved under this warrant")
        quote = approved.quote
        try:
            checkout = await self._checkout(quote.reference, warrant)
            if checkout.status in _OPEN:
                checkout = await self._addressed(checkout, quote, warrant)
        except Unclear as error:
            raise NotDone("the shop fell silent before anything was ordered") from error
        if checkout.status == "completed":
            raise StoreRefused("that cart was ordered already", hint="manciple order place")
        if checkout.status == "ready_for_complete":
            checkout = await self._completed(checkout, warrant)
        return await self._receipt(checkout, quote, warrant)

    async def placed(self, quote: Quote, warrant: Warrant) -> Receipt | None:
        """Look the checkout up."""
        try:
            checkout = await self._checkout(quote.reference, warrant)
        except NotDone as error:  # about this look, not about the order
            raise Unclear("the shop does not say whether this was ordered") from error
        if checkout.status in _OPEN or checkout.status == "canceled":
            return None
        return await self._receipt(checkout, quote, warrant)

    async def _held(self, warrant: Warrant) -> wire.Cart | None:
        kept = self.site.memory.get(_CART)
        if not kept:
            return None
        answer = await self._send("GET", f"/carts/{_id(kept)}", warrant)
        if answer.status == 404 or answers.is_gone(_read(answer, wire.Said)):
            return None
        return _done(answer, wire.Cart)

    async def _fill(
        self, held: wire.Cart | None, wanted: dict[str, int], warrant: Warrant
    ) -> wire.Cart:
        body = requests.cart_body(wanted)
        if held:
            answer = await self._change(f"/carts/{_id(held.id)}", body, warrant)
            return _done(answer, wire.Cart, changes=True)
        made = _done(await self._change("/carts", body, warrant, "POST"), wire.Cart, changes=True)
        self.site.memory.keep(_CART, made.id)
        return made

    async def _hold_to(
        self, wanted: dict[str, int], before: dict[str, int], held: wire.Cart, warrant: Warrant
    ) -> None:
        """Raise where the cart is not as wanted; then it is again what it was."""
        now = answers.quantities(held.line_items)
        if now == wanted:
            return
        if now != before:
            await self._fill(held, before, warrant)
        _must(held)
        if any(now.get(item, 0) < count for item, count in wanted.items()):
            raise OutOfStock("the shop has not that many")
        raise StoreRefused("the shop's cart does not hold what was asked for")

    async def _cart(self, held: wire.Cart, warrant: Warrant) -> Cart:
        ids = list(answers.quantities(held.line_items))
        offers: dict[str, Offer] = {}
        for start in range(0, len(ids), LOOKUP_AT_ONCE):
            some = requests.lookup_body(ids[start : start + LOOKUP_AT_ONCE])
            found = await self._ask("/catalog/lookup", some, wire.Found, warrant)
            for product in answers.products_of(self.site.host, found.products):
                offers |= {offer.ref.variant: offer for offer in product.offers}
        return answers.cart_of(self.site.host, held, offers)

    async def _opened(self, cart: Cart, warrant: Warrant) -> wire.Checkout:
        """Return the open checkout of exactly this cart, or make one."""
        if not cart.id or not cart.lines:
            raise StoreRefused("there is nothing in the cart")
        wanted = {line.ref.variant: line.quantity for line in cart.lines}
        whose, _, kept = (self.site.memory.get(_CHECKOUT) or "").partition("\n")
        if kept and whose == cart.id:
            checkout = await self._checkout(kept, warrant)
            if checkout.status in _OPEN and answers.quantities(checkout.line_items) == wanted:
                return checkout
        body = requests.checkout_body(cart.id)
        answer = await self._change("/checkout-sessions", body, warrant, "POST")
        made = _done(answer, wire.Checkout, changes=True)
        self.site.memory.keep(_CHECKOUT, f"{cart.id}\n{made.id}")
        return await self._checkout(made.id, warrant)  # a repeated key repeats an old answer

    async def _checkout(self, checkout: str, warrant: Warrant) -> wire.Checkout:
        answer = await self._send("GET", f"/checkout-sessions/{_id(checkout)}", warrant)
        return _done(answer, wire.Checkout)

    async def _addressed(
        self, checkout: wire.Checkout, quote: Quote, warrant: Warrant
    ) -> wire.Checkout:
        """Write buyer and address into the checkout. Raises `QuoteChanged`, `StoreRefused`.

        Compared before as well: a shop that changed its mind, or cannot be paid, learns nothing.
        """
        answers.hold_to(quote, checkout)
        answers.account(checkout)
        name = warrant.value("identity.name")
        buyer = requests.buyer_body(name, warrant.value("contact.email"))
        address = requests.address_body(name, warrant.value("address.home"))
        path = f"/checkout-sessions/{_id(checkout.id)}"
        for _ in range(2):  # the first names the destination, the second chooses it
            way = answers.cheapest(checkout)
            body = requests.change_body(checkout, way.options if way else {}, buyer, address)
            answer = await self._change(path, body, warrant)
            checkout = _done(answer, wire.Checkout, changes=True)
        checkout = await self._checkout(checkout.id, warrant)
        _must(checkout)
        answers.hold_to(quote, checkout)
        if checkout.status != "ready_for_complete":
            raise StoreRefused("the shop wants more before it takes the order")
        return checkout

    async def _completed(self, checkout: wire.Checkout, warrant: Warrant) -> wire.Checkout:
        """Order. Raises `Unclear` for every answer that does not say what came of it."""
        path = f"/checkout-sessions/{_id(checkout.id)}/complete"
        body = requests.payment_body(answers.account(checkout))
        answer = await self._change(path, body, warrant, "POST")
        after = _done(answer, wire.Checkout, changes=True)
        if after.status in _OPEN:
            _must(after)
            if after.totals != checkout.totals:
                raise QuoteChanged("the total is not the one that was approved")
            raise StoreRefused("the shop did not take the order")
        return after

    async def _receipt(self, checkout: wire.Checkout, quote: Quote, warrant: Warrant) -> Receipt:
        if checkout.status == "canceled":
            raise StoreRefused("the shop gave this order up before it was placed")
        if checkout.status != "completed" or checkout.order is None:
            raise Unclear("the shop has not said yet what became of the order")
        if self.site.memory.get(_CART) == quote.cart.id:
            self.site.memory.keep(_CART, "")
        try:
            answer = await self._send("GET", f"/orders/{_id(checkout.order.id)}", warrant)
            return answers.receipt_of(quote, checkout, _done(answer, wire.Order))
        except MancipleError:  # it is ordered, whether or not the order can be read
            return answers.receipt_of(quote, checkout, None)

    async def _ask(self, path: str, body: requests.Body, kind: type[M], warrant: Warrant) -> M:
        """Send what changes nothing, though it is a POST."""
        return _done(await self._send("POST", path, warrant, body), kind)

    async def _change(
        self, path: str, body: requests.Body, warrant: Warrant, method: str = "PUT"
    ) -> Answer:
        """Send what changes something, under a key of its own: the same again is the same key."""
        digest = hashlib.sha256(encode(body)).hexdigest()
        key = uuid5(NAMESPACE_URL, "\n".join((warrant.key, method, self.endpoint, path, digest)))
        return await self._send(method, path, warrant, body, {"Idempotency-Key": str(key)})

    async def _send(
        self,
        method: str,
        path: str,
        warrant: Warrant,
        body: requests.Body | None = None,
        more: dict[str, str] | None = None,
    ) -> Answer:
        headers = {"UCP-Agent": AGENT, "Request-Id": str(uuid4()), "Accept": "application/json"}
        headers |= more or {}
        url = self.endpoint + path
        return await self.site.http.request(method, url, warrant, json=body, headers=headers)


def _done(answer: Answer, kind: type[M], *, changes: bool = False) -> M:
    """Read what was asked for. Raises `NotDone` where the shop says no.

    Where something may have changed, an answer that does not say is `Unclear`.
    """
    if changes and (answer.status >= 500 or answer.status in {408, 409}):
        raise Unclear("the shop does not say whether it was done")
    if answer.status >= 400:
        raise _no(answer)
    try:
        told = _read(answer, wire.Said)
        if told.ucp.status != "error":
            return _read(answer, kind)
    except StoreRefused as error:
        if changes:
            raise Unclear("the shop's answer does not say whether it was done") from error
        raise
    raise answers.refusal(told) or StoreRefused("the shop will not do this")


def _no(answer: Answer) -> NotDone:
    try:
        why = answers.refusal(_read(answer, wire.Said))
    except StoreRefused:
        why = None
    return why or StoreRefused(f"the shop answered with status {answer.status}")


def _read(answer: Answer, kind: type[M]) -> M:
    return wire.parsed(kind, answer.json())


def _must(told: wire.Said) -> None:
    if why := answers.refusal(told):
        raise why


def _id(text: str) -> str:
    return quoted(text, safe="")

"""Shops that speak UCP, the Universal Commerce Protocol: reading, carts, orders.

The version and the binding are those of the shop's profile (`ucp_discovery`, `ucp_bindings`).
https://ucp.dev/2026-08-25/specification/overview
"""

from dataclasses import replace
from datetime import UTC, datetime

from manciple.policies.errors import (
    CodeRefused,
    MancipleError,
    NotDone,
    OutOfStock,
    QuoteChanged,
    Refused,
    StoreRefused,
    Unclear,
)
from manciple.policies.warrant import Warrant
from manciple.tools.carts import ApprovedQuote, Cart, Quote, Receipt, Tracking
from manciple.tools.offers import Offer, OfferRef, Product, Wish
from manciple.tools.stores import ucp_answers as answers
from manciple.tools.stores import ucp_requests as requests
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.stores.ucp_client import Client, discover, known
from manciple.tools.stores.ucp_discovery import CART, CATALOG, CHECKOUT, Spoken
from manciple.tools.stores.ucp_refusals import must_need_nobody, refusal
from manciple.tools.stores.ucp_totals import AT_THE_SHOP
from manciple.tools.stores.ucp_trial import Tried, trial_of
from manciple.tools.totals import Estimate, Trial, coupon

MAX_PRODUCTS = 50
MAX_PAGES = 5
LOOKUP_AT_ONCE = 10
"""As many ids as every shop takes in one lookup."""

_OPEN = frozenset({"incomplete", "ready_for_complete", "requires_escalation"})
_CART, _CHECKOUT, _ONWARD = "cart", "checkout", "continue"


async def speaks_ucp(site: Site, warrant: Warrant) -> "UcpCatalog | None":
    """Find out whether the shop speaks UCP, at least its catalogue; remember how.

    Raises `OtherVersion` where it speaks only versions that are not ours, and what
    `Http.request` raises.
    """
    spoken = await discover(site, warrant, datetime.now(UTC))
    return store_of(site, spoken) if spoken else None


def known_ucp(site: Site) -> "UcpCatalog | None":
    """Return the store that `speaks_ucp` found here before; asks nobody."""
    spoken = known(site)
    return store_of(site, spoken) if spoken else None


def store_of(site: Site, spoken: Spoken) -> "UcpCatalog | None":
    """Return the store with as many abilities as the shop's profile gives it."""
    if not spoken.capabilities.issuperset(CATALOG):
        return None
    client = Client(site, spoken)
    if CART not in spoken.capabilities:
        return UcpCatalog(client)
    return UcpStore(client) if CHECKOUT in spoken.capabilities else UcpCarts(client)


class UcpCatalog:
    """One shop that speaks UCP and can be read. A `Catalog`."""

    def __init__(self, client: Client) -> None:
        self.client = client

    @property
    def site(self) -> Site:
        """The shop."""
        return self.client.site

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the catalogue, page after page."""
        if wish.product:
            return (await self.product(wish.product, warrant),)
        words = wish.words or wish.brand or ""
        limit = (wish.price_max.minor, wish.price_max.currency) if wish.price_max else None
        found: list[Product] = []
        cursor: str | None = None
        for _ in range(MAX_PAGES):
            page = await self.client.search(requests.search_body(words, limit, cursor), warrant)
            found += answers.products_of(self.site.host, page.products)
            cursor = page.pagination.cursor
            # How many came says nothing: a shop may give fewer than were asked for.
            if not (page.pagination.has_next_page and cursor and len(found) < MAX_PRODUCTS):
                break
        return tuple(found[:MAX_PRODUCTS])

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product."""
        detail = await self.client.product(product, warrant)
        return answers.product_of(self.site.host, detail.product)

    async def offers(self, refs: tuple[OfferRef, ...], warrant: Warrant) -> tuple[Product, ...]:
        """Read exactly these variants, ten with each request; those that are gone are left out."""
        wanted = dict.fromkeys(refs)
        found = await self._looked_up([ref.variant for ref in wanted], warrant)
        exact = (
            replace(each, offers=tuple(offer for offer in each.offers if offer.ref in wanted))
            for each in found
        )
        return tuple(each for each in exact if each.offers)

    async def variant(
        self, ref: OfferRef, options: tuple[tuple[str, str], ...], warrant: Warrant
    ) -> Offer:
        """Read exactly this variant, by its own id and its options.

        Raises `StoreRefused` where the shop shows another size or variant in its place,
        `OutOfStock` where it has none of this id.
        """
        detail = await self.client.product(ref.variant, warrant, options)
        product = answers.product_of(self.site.host, detail.product)
        offer = next((each for each in product.offers if each.ref == ref), None)
        if offer is None:
            raise OutOfStock("the shop no longer has exactly this one", hint="manciple find …")
        return offer

    async def _looked_up(self, ids: list[str], warrant: Warrant) -> list[Product]:
        found: list[Product] = []
        for start in range(0, len(ids), LOOKUP_AT_ONCE):
            some = await self.client.lookup(ids[start : start + LOOKUP_AT_ONCE], warrant)
            found += answers.products_of(self.site.host, some.products)
        return found


class UcpCarts(UcpCatalog):
    """One shop that speaks UCP and whose cart can be filled. A `CartStore`."""

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
            if quantity and offer.options:
                await self.variant(offer.ref, offer.options, warrant)
            held = await self._fill(held, wanted, warrant)
            await self._hold_to(wanted, before, held, warrant)
        return await self._cart(held, warrant) if held else Cart(self.site.host, "", ())

    async def redeem(self, codes: tuple[str, ...], warrant: Warrant) -> Cart:
        """Make the cart carry exactly these coupons."""
        held = await self._held(warrant)
        if held is None or not held.line_items:
            raise StoreRefused("the cart at the shop is empty")
        wanted = {coupon(code).casefold() for code in codes}
        if wanted != {code.casefold() for code in held.discounts.codes}:
            body = requests.cart_body(answers.quantities(held.line_items), codes)
            held = await self.client.fill_cart(held.id, body, warrant)
            _must(held)
        if not wanted <= {each.code.casefold() for each in held.discounts.applied}:
            raise CodeRefused("the shop did not take the coupon", hint="look at its conditions")
        return await self._cart(held, warrant)

    async def _held(self, warrant: Warrant) -> wire.Cart | None:
        kept = self.site.memory.get(_CART)
        return await self.client.cart(kept, warrant) if kept else None

    async def _fill(
        self, held: wire.Cart | None, wanted: dict[str, int], warrant: Warrant
    ) -> wire.Cart:
        if held:
            # A replacement leaves out nothing that the cart carried.
            codes = tuple(held.discounts.codes) or None
            return await self.client.fill_cart(held.id, requests.cart_body(wanted, codes), warrant)
        made = await self.client.new_cart(requests.cart_body(wanted), warrant)
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
        found = await self._looked_up(list(answers.quantities(held.line_items)), warrant)
        offers = {offer.ref.variant: offer for product in found for offer in product.offers}
        cart = answers.cart_of(self.site.host, held, offers)
        whose, _, onward = (self.site.memory.get(_ONWARD) or "").partition("\n")
        return replace(cart, hand_off=onward) if onward and whose == held.id else cart


class UcpStore(UcpCarts):
    """One shop that speaks UCP and takes orders. A `Checkout`.

    The checkout's own link, where a person goes on, is the cart's from then on (`Cart.hand_off`).
    """

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
            await self.client.change_checkout(checkout.id, body, warrant)
            checkout = await self._checkout(checkout.id, warrant)
        _must(checkout)
        return answers.quote_of(checkout, cart, way)

    async def estimate(
        self, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
    ) -> Estimate:
        """Ask in a checkout of its own, which is given up again."""

        async def send(method: str, path: str, body: requests.Body) -> Tried:
            return await self.client.tried(method, path, body, Tried, warrant)

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
            return await self._receipt(await self._completed(checkout, warrant), quote, warrant)
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

    async def track(self, order: str, warrant: Warrant) -> Tracking:
        """Look it up by its number."""
        return answers.tracking_of(self.site.host, await self.client.order(order, warrant))

    async def give_up(self, warrant: Warrant) -> None:
        """Cancel the checkout that is open for the cart, if there is one."""
        _, _, kept = (self.site.memory.get(_CHECKOUT) or "").partition("\n")
        if kept:
            await self.client.cancel(kept, warrant)
            self.site.memory.keep(_CHECKOUT, "")
            self.site.memory.keep(_ONWARD, "")

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
        made = await self.client.new_checkout(requests.checkout_body(cart.id), warrant)
        self.site.memory.keep(_CHECKOUT, f"{cart.id}\n{made.id}")
        return await self._checkout(made.id, warrant)  # a repeated key repeats an old answer

    async def _checkout(self, checkout: str, warrant: Warrant) -> wire.Checkout:
        told = await self.client.checkout(checkout, warrant)
        self._link(told)
        return told

    async def _addressed(
        self, checkout: wire.Checkout, quote: Quote, warrant: Warrant
    ) -> wire.Checkout:
        """Write buyer and address into the checkout. Raises `QuoteChanged`, `StoreRefused`.

        Compared before as well: a shop that changed its mind, or cannot be paid, learns nothing.
        """
        answers.hold_to(quote, checkout)
        answers.account(checkout)
        must_need_nobody(checkout)
        name = warrant.value("identity.name")
        buyer = requests.buyer_body(name, warrant.value("contact.email"))
        address = requests.address_body(name, warrant.value("address.home"))
        for _ in range(2):  # the first names the destination, the second chooses it
            way = answers.cheapest(checkout)
            body = requests.change_body(checkout, way.options if way else {}, buyer, address)
            checkout = await self.client.change_checkout(checkout.id, body, warrant)
        checkout = await self._checkout(checkout.id, warrant)
        _must(checkout)
        answers.hold_to(quote, checkout)
        if checkout.status != "ready_for_complete":
            raise StoreRefused("the shop wants more before it takes the order", hint=AT_THE_SHOP)
        return checkout

    async def _completed(self, checkout: wire.Checkout, warrant: Warrant) -> wire.Standing:
        """Order. Raises `Unclear` for every answer that does not say what came of it."""
        after = await self.client.complete(checkout, answers.account(checkout), warrant)
        self._link(after)
        if after.status in _OPEN:
            _must(after)
            if after.status == "requires_escalation":
                raise StoreRefused("the shop wants a person to go on", hint=AT_THE_SHOP)
            if after.totals != checkout.totals:
                raise QuoteChanged("the total is not the one that was approved")
            raise StoreRefused("the shop did not take the order")
        return after

    async def _receipt(self, checkout: wire.Standing, quote: Quote, warrant: Warrant) -> Receipt:
        if checkout.status == "canceled":
            raise StoreRefused("the shop gave this order up before it was placed")
        if checkout.status != "completed" or checkout.order is None:
            raise Unclear("the shop has not said yet what became of the order")
        if self.site.memory.get(_CART) == quote.cart.id:
            self.site.memory.keep(_CART, "")
        self.site.memory.keep(_ONWARD, "")
        try:
            order = await self.client.order(checkout.order.id, warrant)
            return answers.receipt_of(quote, checkout, order)
        except MancipleError:  # it is ordered, whether or not the order can be read
            return answers.receipt_of(quote, checkout, None)

    def _link(self, checkout: wire.Standing) -> None:
        """Keep the link by which a person goes on, for the cart to show."""
        cart = self.site.memory.get(_CART)
        onward = answers.page(checkout.continue_url, self.site.host)
        kept = f"{cart}\n{onward}" if cart and onward else ""
        if kept != (self.site.memory.get(_ONWARD) or ""):
            self.site.memory.keep(_ONWARD, kept)


def _must(told: wire.Said) -> None:
    if why := refusal(told):
        raise why

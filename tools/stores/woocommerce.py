"""Shops on WooCommerce: read and filled over the Store API, handed over at the checkout.

https://developer.woocommerce.com/docs/apis/store-api A Cart-Token stands for the cart: without it
the cart is lost, so it is kept before anything is put in. Prices come as whole numbers of the
digits that the shop says beside them, which need not be those of ISO 4217. The card is typed in
the person's own browser: `hand_off` is the shop's checkout link with the same lines.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from manciple.policies.actions import plain
from manciple.policies.errors import CodeRefused, StoreRefused, Unclear
from manciple.policies.warrant import Warrant
from manciple.tools.carts import Cart, CartLine
from manciple.tools.http import Answer
from manciple.tools.offers import Offer, Product, Wish
from manciple.tools.stores import woocommerce_answers as answers
from manciple.tools.stores import woocommerce_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.stores.walls import read_wall
from manciple.tools.stores.woocommerce_trial import trial_of
from manciple.tools.totals import Estimate, Trial, coupon

MAX_PRODUCTS = 10
"""Products of a search: each with variations takes a request of its own."""

MAX_VARIATIONS = 100
"""The most that one request gives."""

_API = "/wp-json/wc/store/v1"
_TOKEN, _PARENTS = "session", "parents"


async def speaks_woocommerce(site: Site, warrant: Warrant) -> "WooCommerceStore | None":
    """Find out whether the shop has WooCommerce's Store API. One request.

    Raises what `Http.request` raises.
    """
    answer = await site.http.request("GET", f"{site.base}{_API}/cart", warrant)
    if answer.status != 200:
        return None
    try:
        wire.read(wire.Cart, answer)
    except StoreRefused:
        return None
    return WooCommerceStore(site)


@dataclass(frozen=True, slots=True)
class WooCommerceStore:
    """One shop on WooCommerce. A `CartStore`; ids are the shop's own numbers."""

    site: Site

    async def search(self, wish: Wish, warrant: Warrant) -> tuple[Product, ...]:
        """Ask the shop's own search, then for the variations of each product that it names."""
        if wish.product is not None:
            return (await self.product(wish.product, warrant),)
        query = {"search": wish.words or wish.brand or "", "per_page": str(MAX_PRODUCTS)}
        said = {name: value for name, value in query.items() if value}
        found = await self._products(said, warrant)
        return tuple([await self._whole(each, warrant) for each in found[:MAX_PRODUCTS]])

    async def product(self, product: str, warrant: Warrant) -> Product:
        """Read one product with every variation. Raises `StoreRefused` where there is none."""
        if not answers.is_id(product):
            raise StoreRefused("the shop does not have this product")
        answer = await self._send("GET", f"/products/{product}", warrant)
        return await self._whole(wire.read(wire.Product, answer), warrant)

    async def cart(self, warrant: Warrant) -> Cart:
        """Return the cart of our token; empty where there is none yet."""
        if not self.site.memory.get(_TOKEN):
            return Cart(self.site.host, "", ())
        return await self._the_cart(await self._held(warrant), warrant)

    async def put(self, offer: Offer, quantity: int, warrant: Warrant) -> Cart:
        """Make the cart hold `quantity`. Where the shop has fewer, what was held stays."""
        held = await self._held(warrant)
        line = answers.line_of(held, offer.ref.variant)
        if (line.quantity if line else 0) == quantity:
            return await self._the_cart(held, warrant)
        if line is None:
            parent, one = offer.ref.product, offer.ref.variant
            self._remember({one: parent})
            body: Mapping[str, object] = {"id": int(one), "quantity": quantity}
            changed = await self._change("/cart/add-item", body, warrant)
        elif quantity:
            body = {"key": line.key, "quantity": quantity}
            changed = await self._change("/cart/update-item", body, warrant)
        else:
            changed = await self._change("/cart/remove-item", {"key": line.key}, warrant)
        now = answers.line_of(changed, offer.ref.variant)
        if (now.quantity if now else 0) != quantity:
            raise Unclear("the shop's cart does not hold what was asked", hint="manciple cart show")
        return await self._the_cart(changed, warrant)

    def hand_off(self, cart: Cart) -> str:
        """Return the shop's checkout link for these lines (WooCommerce 10 and later).

        Of several coupons it carries one: the link has no place for more.
        """
        lines = ",".join(f"{line.ref.variant}:{line.quantity}" for line in cart.lines)
        coupon = f"&{urlencode({'coupon': cart.codes[0]})}" if cart.codes else ""
        return f"{self.site.base}/checkout-link/?products={lines}{coupon}"

    async def redeem(self, codes: tuple[str, ...], warrant: Warrant) -> Cart:
        """Make the cart carry exactly these coupons."""
        wanted = {coupon(code).casefold(): code for code in codes}
        held = await self._held(warrant)
        on = {each.code.casefold() for each in held.coupons}
        for code in sorted(on - wanted.keys()):
            held = await self._change("/cart/remove-coupon", {"code": code}, warrant)
        for code in wanted.keys() - on:
            held = await self._change("/cart/apply-coupon", {"code": wanted[code]}, warrant)
        if {each.code.casefold() for each in held.coupons} != wanted.keys():
            raise CodeRefused("the shop did not take the coupon", hint="look at its conditions")
        return await self._the_cart(held, warrant)

    async def estimate(
        self, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
    ) -> Estimate:
        """Ask in a cart of its own, whose token is not kept."""
        return await trial_of(self.site, offer, quantity, trial, warrant)

    async def _products(
        self, query: Mapping[str, str], warrant: Warrant
    ) -> tuple[wire.Product, ...]:
        answer = await self._send("GET", f"/products?{urlencode(query)}", warrant)
        return wire.read(wire.Products, answer).root

    async def _whole(self, said: wire.Product, warrant: Warrant) -> Product:
        """Return a product with the prices and stock of its variations."""
        if not said.variations:
            return answers.the_product(said, (), self.site)
        query = {"type": "variation", "parent": str(said.id), "per_page": str(MAX_VARIATIONS)}
        return answers.the_product(said, await self._products(query, warrant), self.site)

    async def _held(self, warrant: Warrant) -> wire.Cart:
        """Ask for the cart; where there was none, keep the token of the new one."""
        answer = await self._send("GET", "/cart", warrant)
        held = wire.read(wire.Cart, answer)
        self._keep_token(answer)
        return held

    async def _change(self, path: str, body: object, warrant: Warrant) -> wire.Cart:
        answer = await self._send("POST", path, warrant, body)
        try:
            changed = wire.read(wire.Cart, answer)
        except StoreRefused:
            # It may have done it.
            raise Unclear(
                "the shop's answer is not its platform's", hint="manciple cart show"
            ) from None
        self._keep_token(answer)
        return changed

    async def _send(self, method: str, path: str, warrant: Warrant, body: object = None) -> Answer:
        token = self.site.memory.get(_TOKEN)
        headers = {"Cart-Token": token} if token else {}
        url = f"{self.site.base}{_API}{path}"
        answer = await self.site.http.request(method, url, warrant, json=body, headers=headers)
        if answer.status // 100 != 2:
            raise read_wall(answer, self.site.host) or answers.refused(answer)
        return answer

    def _keep_token(self, answer: Answer) -> None:
        token = answer.headers.get("cart-token", "")
        if answers.is_token(token) and token != self.site.memory.get(_TOKEN):
            self.site.memory.keep(_TOKEN, token)

    async def _the_cart(self, held: wire.Cart, warrant: Warrant) -> Cart:
        """Return the cart's lines as the offers that they are, at the cart's own prices."""
        parents = await self._parents(held, warrant)
        products = {
            parent: await self.product(parent, warrant)
            for parent in dict.fromkeys(parents.values())
        }
        offers = {offer.ref.variant: offer for p in products.values() for offer in p.offers}
        lines = tuple(self._line(item, offers, parents) for item in held.items)
        codes = tuple(plain(each.code) for each in held.coupons)
        cart = Cart(self.site.host, "cart" if lines else "", lines, codes=codes)
        return replace(cart, hand_off=self.hand_off(cart)) if lines else cart

    def _line(
        self, item: wire.Item, offers: Mapping[str, Offer], parents: Mapping[str, str]
    ) -> CartLine:
        offer = offers.get(str(item.id))
        if offer is None:
            return answers.bare_line(item, parents[str(item.id)], self.site)
        return answers.line(item, offer)

    async def _parents(self, held: wire.Cart, warrant: Warrant) -> dict[str, str]:
        """Return the product of each variant in the cart, which the cart itself does not say."""
        known = answers.parents(self.site.memory.get(_PARENTS) or "")
        found: dict[str, str] = {}
        for item in held.items:
            one = str(item.id)
            if one not in known:
                answer = await self._send("GET", f"/products/{one}", warrant)
                known[one] = str(wire.read(wire.Product, answer).parent or item.id)
            found[one] = known[one]
        self._remember(found)
        return found

    def _remember(self, more: Mapping[str, str]) -> None:
        known = answers.parents(self.site.memory.get(_PARENTS) or "")
        if any(known.get(one) != parent for one, parent in more.items()):
            self.site.memory.keep(_PARENTS, answers.parents_text({**known, **more}))

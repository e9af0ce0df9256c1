"""What every connector that implements `Checkout` promises, whatever its shop speaks.

Inherit from `StoreContract` in a class named `Test…` and give it these fixtures; each test gets a
fresh store with an empty cart and no orders:

    host          the shop's host as in `Action.host`, granted and allowed to be local
    store         the connector under test, its memory empty
    a_wish        a wish that at least one variant in stock meets, of a product with several
    raise_price   `await raise_price(offer)` lets the shop ask more for it from now on
    orders        `await orders()` counts the orders in the shop's own books
    fall_silent   `await fall_silent()` lets the shop take requests and answer none any more, best
                  by breaking off, else with a short deadline in the connector's `Http`; a shop
                  that cannot: `pytest.skip` in it

and override where it must be: `too_many`, a quantity above any stock, and `granted`, the vault's
values that a place sees.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest

from manciple.policies.actions import Action, Asker, ToolId, Verb, is_plain
from manciple.policies.errors import (
    EffectFailed,
    OutOfStock,
    QuoteChanged,
    Refused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.carts import ApprovedQuote, Quote, Receipt
from manciple.tools.offers import Offer, Wish, matching
from manciple.tools.stores.interface import Checkout, the_offer

TOOL = ToolId("shop", "0" * 64)

RaisePrice = Callable[[Offer], Awaitable[None]]
Orders = Callable[[], Awaitable[int]]
FallSilent = Callable[[], Awaitable[None]]


def may(
    host: str,
    verb: Verb,
    *,
    key: str = "run/1",
    quote: Quote | None = None,
    values: Mapping[str, str] | None = None,
    requests: int = 60,
) -> Warrant:
    """Make the warrant that the gate would give; with `quote`, for exactly that order."""
    items = tuple(line.item for line in quote.cart.lines) if quote else ()
    cost = quote.total if quote else None
    return Warrant(
        action=Action(tool=TOOL, verb=verb, asker=Asker.USER, host=host, items=items, cost=cost),
        key=key,
        hosts=frozenset({host}),
        local=True,
        allowance=Allowance(requests),
        expires=datetime.now(UTC) + timedelta(minutes=5),
        values={name: Secret(value) for name, value in (values or {}).items()},
    )


class StoreContract:
    """The promises. See above for what a subclass gives."""

    too_many: ClassVar[int] = 10_000
    granted: ClassVar[Mapping[str, str]] = {
        "identity.name": "Ada Byron",
        "contact.email": "ada@example.org",
        "address.home": '{"street": "12 St James Square", "city": "Springfield",'
        ' "region": "IL", "postcode": "62701", "country": "US"}',
    }

    @pytest.fixture
    def host(self) -> str:
        raise NotImplementedError

    @pytest.fixture
    def store(self) -> Checkout:
        raise NotImplementedError

    @pytest.fixture
    def a_wish(self) -> Wish:
        raise NotImplementedError

    @pytest.fixture
    def raise_price(self) -> RaisePrice:
        raise NotImplementedError

    @pytest.fixture
    def orders(self) -> Orders:
        raise NotImplementedError

    @pytest.fixture
    def fall_silent(self) -> FallSilent:
        raise NotImplementedError

    @pytest.fixture
    async def offer(self, store: Checkout, a_wish: Wish, host: str) -> Offer:
        found = await store.search(a_wish, may(host, Verb.OFFER_READ))
        return matching(found, a_wish)[0]

    async def quoted(self, store: Checkout, offer: Offer, quantity: int = 1) -> Quote:
        host = offer.ref.host
        cart = await store.put(offer, quantity, may(host, Verb.CART_ADD, key="run/put"))
        return await store.quote(cart, may(host, Verb.ORDER_QUOTE, key="run/quote"))

    async def ordered(self, store: Checkout, quote: Quote, key: str = "run/place") -> Receipt:
        host = quote.cart.host
        warrant = may(host, Verb.ORDER_PLACE, key=key, quote=quote, values=self.granted)
        return await store.place(ApprovedQuote.under(quote, warrant), warrant)

    async def test_what_is_found_is_bounded_and_plain(
        self, store: Checkout, a_wish: Wish, host: str
    ) -> None:
        found = await store.search(a_wish, may(host, Verb.OFFER_READ))
        offers = [offer for product in found for offer in product.offers]
        assert 0 < len(found) <= 50
        assert len({offer.ref for offer in offers}) == len(offers)
        for offer in offers:
            assert offer.ref.host == host
            texts = (offer.ref.product, offer.ref.variant, offer.title, offer.size, offer.colour)
            assert all(text is None or is_plain(text) for text in (*texts, offer.brand))

    async def test_a_search_for_nothing_there_finds_nothing_that_meets_it(
        self, store: Checkout, a_wish: Wish, host: str, offer: Offer
    ) -> None:
        free = replace(a_wish, price_max=Money(1, offer.price.currency))
        assert matching(await store.search(free, may(host, Verb.OFFER_READ)), free) == ()

    async def test_a_product_is_read_with_every_variant(
        self, store: Checkout, a_wish: Wish, host: str, offer: Offer
    ) -> None:
        found = await store.search(a_wish, may(host, Verb.OFFER_READ))
        shown = {o.ref for p in found for o in p.offers if o.ref.product == offer.ref.product}
        product = await store.product(offer.ref.product, may(host, Verb.OFFER_READ))
        assert len(product.offers) > 1
        assert {each.ref for each in product.offers} >= shown
        assert the_offer(product, offer.ref) == offer

    async def test_a_cart_that_was_never_filled_is_empty(self, store: Checkout, host: str) -> None:
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_what_is_put_in_the_cart_is_in_the_cart(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        put = await store.put(offer, 2, may(host, Verb.CART_ADD))
        line = put.line(offer.ref)
        assert line is not None
        assert (line.quantity, line.unit_price, line.title) == (2, offer.price, offer.title)
        assert (line.size, line.colour, line.brand) == (offer.size, offer.colour, offer.brand)
        assert await store.cart(may(host, Verb.CART_READ)) == put

    async def test_the_same_put_again_changes_nothing(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        once = await store.put(offer, 1, may(host, Verb.CART_ADD))
        assert await store.put(offer, 1, may(host, Verb.CART_ADD)) == once
        assert await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/2")) == once

    async def test_a_put_leaves_the_other_lines_alone(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        product = await store.product(offer.ref.product, may(host, Verb.OFFER_READ))
        other = next(o for o in product.offers if o.ref != offer.ref and o.in_stock)
        first = await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        both = await store.put(other, 1, may(host, Verb.CART_ADD, key="run/2"))
        assert {line.ref for line in both.lines} == {offer.ref, other.ref}
        assert await store.put(other, 0, may(host, Verb.CART_REMOVE, key="run/3")) == first

    async def test_putting_none_takes_it_out(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        emptied = await store.put(offer, 0, may(host, Verb.CART_REMOVE, key="run/2"))
        assert emptied.lines == ()
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_more_than_the_shop_has_is_out_of_stock_and_changes_nothing(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        before = await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        with pytest.raises(OutOfStock):
            await store.put(offer, self.too_many, may(host, Verb.CART_ADD, key="run/2"))
        assert (await store.cart(may(host, Verb.CART_READ))).lines == before.lines

    async def test_more_than_the_shop_has_is_no_beginning_of_a_cart(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        with pytest.raises(OutOfStock):
            await store.put(offer, self.too_many, may(host, Verb.CART_ADD))
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_a_quote_is_its_lines_and_shipping(self, store: Checkout, offer: Offer) -> None:
        quote = await self.quoted(store, offer, 2)
        amounts = [line.unit_price * line.quantity for line in quote.cart.lines]
        assert amounts == [offer.price * 2]
        assert quote.total == amounts[0] + quote.shipping
        assert quote.reference
        assert quote.shipping_method
        assert is_plain(quote.shipping_title)

    async def test_a_quote_asked_again_is_the_same(
        self, store: Checkout, offer: Offer, host: str
    ) -> None:
        quote = await self.quoted(store, offer)
        again = await store.quote(quote.cart, may(host, Verb.ORDER_QUOTE, key="run/again"))
        assert replace(again, expires=None) == replace(quote, expires=None)

    async def test_a_quote_orders_nothing(
        self, store: Checkout, offer: Offer, host: str, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        assert await orders() == 0
        assert await store.placed(quote, may(host, Verb.ORDER_READ)) is None

    async def test_what_was_placed_is_found_again(
        self, store: Checkout, offer: Offer, host: str, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        receipt = await self.ordered(store, quote)
        assert receipt.order
        assert receipt.total == quote.total
        assert receipt.lines == quote.cart.lines
        assert await orders() == 1
        found = await store.placed(quote, may(host, Verb.ORDER_READ))
        assert found is not None
        assert (found.order, found.total) == (receipt.order, receipt.total)
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_nothing_is_paid_twice(
        self, store: Checkout, offer: Offer, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        receipt = await self.ordered(store, quote)
        for key in ("run/place", "run/other"):
            try:
                assert (await self.ordered(store, quote, key)).order == receipt.order
            except EffectFailed:
                continue
        assert await orders() == 1

    async def test_a_price_that_rose_since_the_quote_orders_nothing(
        self, store: Checkout, offer: Offer, host: str, raise_price: RaisePrice, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        await raise_price(offer)
        with pytest.raises(QuoteChanged):
            await self.ordered(store, quote)
        assert await orders() == 0
        assert await store.placed(quote, may(host, Verb.ORDER_READ)) is None

    @pytest.mark.parametrize("difference", [1, -1])
    async def test_a_total_that_is_not_the_shops_orders_nothing(
        self, store: Checkout, offer: Offer, orders: Orders, difference: int
    ) -> None:
        quote = await self.quoted(store, offer)
        wrong = Money(quote.total.minor + difference, quote.total.currency)
        with pytest.raises(QuoteChanged):
            await self.ordered(store, replace(quote, total=wrong))
        assert await orders() == 0

    async def test_lines_that_are_not_the_shops_order_nothing(
        self, store: Checkout, offer: Offer, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        more = replace(quote.cart.lines[0], quantity=2)
        with pytest.raises(QuoteChanged):
            await self.ordered(store, replace(quote, cart=replace(quote.cart, lines=(more,))))
        assert await orders() == 0

    async def test_an_order_needs_the_granted_fields(
        self, store: Checkout, offer: Offer, host: str, orders: Orders
    ) -> None:
        quote = await self.quoted(store, offer)
        bare = may(host, Verb.ORDER_PLACE, quote=quote)
        with pytest.raises(Refused):
            await store.place(ApprovedQuote.under(quote, bare), bare)
        assert await orders() == 0

    async def test_a_silent_shop_is_unreachable_or_unclear(
        self, store: Checkout, offer: Offer, host: str, fall_silent: FallSilent
    ) -> None:
        await fall_silent()
        with pytest.raises((StoreUnreachable, Unclear)):
            await store.product(offer.ref.product, may(host, Verb.OFFER_READ))
        with pytest.raises((StoreUnreachable, Unclear)):
            await store.put(offer, 1, may(host, Verb.CART_ADD))

    async def test_nobody_can_tell_whether_a_silent_shop_took_the_order(
        self, store: Checkout, offer: Offer, host: str, fall_silent: FallSilent
    ) -> None:
        quote = await self.quoted(store, offer)
        await fall_silent()
        with pytest.raises(EffectFailed):
            await self.ordered(store, quote)
        with pytest.raises(Unclear):
            await store.placed(quote, may(host, Verb.ORDER_READ))

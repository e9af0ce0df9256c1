"""What every connector that implements `Checkout` promises, whatever its shop speaks.

Those of a catalogue and of a cart, and these. Inherit from `StoreContract` in a class named `Test…`
and give it the fixtures of `CartContract` and these; each test gets a fresh store with an empty
cart and no orders:

    raise_price   `await raise_price(offer)` lets the shop ask more for it from now on
    orders        `await orders()` counts the orders in the shop's own books
    fall_silent   `await fall_silent()` lets the shop take requests and answer none any more, best
                  by breaking off, else with a short deadline in the connector's `Http`; a shop
                  that cannot: `pytest.skip` in it

and override where it must be: `granted`, the vault's values that a place sees.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import ClassVar

import pytest

from manciple.policies.actions import Verb, is_plain
from manciple.policies.errors import (
    EffectFailed,
    QuoteChanged,
    Refused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.money import Money
from manciple.tools.carts import ApprovedQuote, Quote, Receipt
from manciple.tools.offers import Offer
from manciple.tools.stores.interface import Checkout
from tests.contracts.carts import CartContract
from tests.contracts.warrants import may

RaisePrice = Callable[[Offer], Awaitable[None]]
Orders = Callable[[], Awaitable[int]]
FallSilent = Callable[[], Awaitable[None]]


class StoreContract(CartContract):
    """The promises. See above for what a subclass gives."""

    granted: ClassVar[Mapping[str, str]] = {
        "identity.name": "Ada Byron",
        "contact.email": "ada@example.org",
        "address.home": '{"street": "12 St James Square", "city": "Springfield",'
        ' "region": "IL", "postcode": "62701", "country": "US"}',
    }

    @pytest.fixture
    def store(self) -> Checkout:
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

    async def quoted(self, store: Checkout, offer: Offer, quantity: int = 1) -> Quote:
        host = offer.ref.host
        cart = await store.put(offer, quantity, may(host, Verb.CART_ADD, key="run/put"))
        return await store.quote(cart, may(host, Verb.ORDER_QUOTE, key="run/quote"))

    async def ordered(self, store: Checkout, quote: Quote, key: str = "run/place") -> Receipt:
        host = quote.cart.host
        warrant = may(host, Verb.ORDER_PLACE, key=key, quote=quote, values=self.granted)
        return await store.place(ApprovedQuote.under(quote, warrant), warrant)

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

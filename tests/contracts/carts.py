"""What every connector whose cart can be filled promises: those of a catalogue, and these.

Inherit from `CartContract` and give it the fixtures of `ReadContract`; each test gets a fresh store
with an empty cart. Override `too_many`, a quantity above any stock, where it must be.
"""

from typing import ClassVar

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import OutOfStock
from manciple.tools.offers import Offer
from manciple.tools.stores.interface import CartStore
from tests.contracts.catalogs import ReadContract
from tests.contracts.warrants import may


class CartContract(ReadContract):
    """The promises. See above for what a subclass gives."""

    too_many: ClassVar[int] = 10_000

    @pytest.fixture
    def store(self) -> CartStore:
        raise NotImplementedError

    async def test_a_cart_that_was_never_filled_is_empty(self, store: CartStore, host: str) -> None:
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_what_is_put_in_the_cart_is_in_the_cart(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        put = await store.put(offer, 2, may(host, Verb.CART_ADD))
        line = put.line(offer.ref)
        assert line is not None
        assert (line.quantity, line.unit_price, line.title) == (2, offer.price, offer.title)
        assert (line.size, line.colour, line.brand) == (offer.size, offer.colour, offer.brand)
        assert await store.cart(may(host, Verb.CART_READ)) == put

    async def test_the_same_put_again_changes_nothing(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        once = await store.put(offer, 1, may(host, Verb.CART_ADD))
        assert await store.put(offer, 1, may(host, Verb.CART_ADD)) == once
        assert await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/2")) == once

    async def test_a_put_leaves_the_other_lines_alone(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        product = await store.product(offer.ref.product, may(host, Verb.OFFER_READ))
        other = next(o for o in product.offers if o.ref != offer.ref and o.in_stock)
        first = await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        both = await store.put(other, 1, may(host, Verb.CART_ADD, key="run/2"))
        assert {line.ref for line in both.lines} == {offer.ref, other.ref}
        assert await store.put(other, 0, may(host, Verb.CART_REMOVE, key="run/3")) == first

    async def test_putting_none_takes_it_out(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        emptied = await store.put(offer, 0, may(host, Verb.CART_REMOVE, key="run/2"))
        assert emptied.lines == ()
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

    async def test_more_than_the_shop_has_is_out_of_stock_and_changes_nothing(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        before = await store.put(offer, 1, may(host, Verb.CART_ADD, key="run/1"))
        with pytest.raises(OutOfStock):
            await store.put(offer, self.too_many, may(host, Verb.CART_ADD, key="run/2"))
        assert (await store.cart(may(host, Verb.CART_READ))).lines == before.lines

    async def test_more_than_the_shop_has_is_no_beginning_of_a_cart(
        self, store: CartStore, offer: Offer, host: str
    ) -> None:
        with pytest.raises(OutOfStock):
            await store.put(offer, self.too_many, may(host, Verb.CART_ADD))
        assert (await store.cart(may(host, Verb.CART_READ))).lines == ()

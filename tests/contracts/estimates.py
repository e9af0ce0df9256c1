"""What every connector promises that says what something costs in all.

Inherit from `EstimateContract` beside the contract of the connector's other abilities, and give it
besides these fixtures:

    turns      `turns(turn)` lets the shop change so from now on (see `tests/shops/faults.Turn`)
    a_code     a coupon that the shop takes for the offer
    told       `told()` is all that the shop was told of addresses, as text
"""

from collections.abc import Callable
from typing import ClassVar

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import NotDone, OutOfStock
from manciple.tools.offers import Offer
from manciple.tools.stores.interface import CartStore, Estimates
from manciple.tools.totals import Destination, Trial, added_up
from tests.contracts.warrants import may
from tests.shops.faults import Turn

Turns = Callable[[Turn], None]
Told = Callable[[], str]


class EstimateContract:
    """The promises. See above for what a subclass gives."""

    to: ClassVar[Destination] = Destination("US", "IL", "62701")

    @pytest.fixture
    def store(self) -> Estimates:
        raise NotImplementedError

    @pytest.fixture
    def turns(self) -> Turns:
        raise NotImplementedError

    @pytest.fixture
    def a_code(self) -> str:
        raise NotImplementedError

    @pytest.fixture
    def told(self) -> Told:
        raise NotImplementedError

    async def test_an_estimate_is_the_sum_of_its_parts(
        self, store: Estimates, offer: Offer, host: str, a_code: str
    ) -> None:
        trial = Trial(self.to, (a_code,))
        found = await store.estimate(offer, 2, trial, may(host, Verb.ORDER_QUOTE))
        assert added_up(found) == found
        assert (found.offer, found.quantity, found.addressed) == (offer, 2, True)
        assert found.shipping is not None
        assert found.shipping.minor > 0
        assert found.way
        assert found.ways[0].price == min((way.price for way in found.ways), key=lambda p: p.minor)

    async def test_an_estimate_leaves_the_cart_alone(
        self, store: Estimates, offer: Offer, host: str
    ) -> None:
        assert isinstance(store, CartStore)
        before = await store.put(offer, 1, may(host, Verb.CART_ADD))
        await store.estimate(offer, 2, Trial(self.to), may(host, Verb.ORDER_QUOTE))
        assert await store.cart(may(host, Verb.CART_READ)) == before

    async def test_a_shop_that_is_told_no_address_knows_none(
        self, store: Estimates, offer: Offer, host: str, told: Told
    ) -> None:
        found = await store.estimate(offer, 1, Trial(), may(host, Verb.ORDER_QUOTE))
        assert not found.addressed
        assert self.to.postcode not in told()

    async def test_a_shop_is_told_of_an_address_what_its_price_depends_on(
        self, store: Estimates, offer: Offer, host: str, told: Told
    ) -> None:
        await store.estimate(offer, 1, Trial(self.to), may(host, Verb.ORDER_QUOTE))
        assert self.to.postcode in told()
        assert "St James" not in told()

    async def test_a_coupon_is_taken_off(
        self, store: Estimates, offer: Offer, host: str, a_code: str
    ) -> None:
        warrant = may(host, Verb.ORDER_QUOTE)
        plain = await store.estimate(offer, 1, Trial(self.to), warrant)
        less = await store.estimate(offer, 1, Trial(self.to, (a_code,)), warrant)
        assert plain.discount is None
        assert less.discount is not None
        assert less.total < plain.total
        assert [code.casefold() for code in less.coupons] == [a_code.casefold()]
        assert less.refused == ()

    async def test_a_coupon_that_is_none_is_said_and_nothing_is_taken_off(
        self, store: Estimates, offer: Offer, host: str
    ) -> None:
        trial = Trial(self.to, ("NOSUCHCODE",))
        found = await store.estimate(offer, 1, trial, may(host, Verb.ORDER_QUOTE))
        assert (found.refused, found.coupons, found.discount) == (("NOSUCHCODE",), (), None)

    async def test_a_coupon_that_has_ended_is_said(
        self, store: Estimates, offer: Offer, host: str, a_code: str, turns: Turns
    ) -> None:
        turns(Turn.COUPON)
        trial = Trial(self.to, (a_code,))
        found = await store.estimate(offer, 1, trial, may(host, Verb.ORDER_QUOTE))
        assert (found.refused, found.discount) == ((a_code,), None)

    @pytest.mark.parametrize("turn", [Turn.PRICE, Turn.VARIANT, Turn.SUM, Turn.CURRENCY])
    async def test_what_is_not_what_was_asked_for_is_no_estimate(
        self, store: Estimates, offer: Offer, host: str, turns: Turns, turn: Turn
    ) -> None:
        turns(turn)
        with pytest.raises(NotDone):
            await store.estimate(offer, 1, Trial(self.to), may(host, Verb.ORDER_QUOTE))

    async def test_what_has_sold_out_has_no_estimate(
        self, store: Estimates, offer: Offer, host: str, turns: Turns
    ) -> None:
        turns(Turn.SOLD_OUT)
        with pytest.raises(OutOfStock):
            await store.estimate(offer, 1, Trial(self.to), may(host, Verb.ORDER_QUOTE))

"""What every connector that can be read promises, whatever its shop speaks.

Inherit from `CatalogContract` in a class named `Test…` and give it these fixtures (for
`ReadContract` all but the last):

    host          the shop's host as in `Action.host`, granted and allowed to be local
    store         the connector under test, its memory empty
    a_wish        a wish that at least one variant in stock meets, of a product with several
    misbehave     `misbehave(fault)` lets the shop answer so from now on (see `tests/shops/faults`)
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ClassVar

import pytest

from manciple.policies.actions import Verb, is_plain
from manciple.policies.errors import NotFound, Refused, StoreRefused, StoreUnreachable, Unclear
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer, Wish, matching
from manciple.tools.stores.interface import Catalog, the_offer
from tests.contracts.warrants import may
from tests.shops.faults import Fault

Misbehave = Callable[[Fault], None]

FAILURES = (StoreRefused, StoreUnreachable, Unclear, Refused, NotFound)


class ReadContract:
    """The promises. See above for what a subclass gives."""

    keys: ClassVar[Mapping[str, str]] = {}
    """What the shop's own API asks for before it answers: fields of the vault, with values."""

    def reading(self, host: str) -> Warrant:
        """Make the warrant for a look."""
        return may(host, Verb.OFFER_READ, values=self.keys)

    @pytest.fixture
    def host(self) -> str:
        raise NotImplementedError

    @pytest.fixture
    def store(self) -> Catalog:
        raise NotImplementedError

    @pytest.fixture
    def a_wish(self) -> Wish:
        raise NotImplementedError

    @pytest.fixture
    async def offer(self, store: Catalog, a_wish: Wish, host: str) -> Offer:
        found = await store.search(a_wish, self.reading(host))
        return matching(found, a_wish)[0]

    async def test_what_is_found_is_bounded_and_plain(
        self, store: Catalog, a_wish: Wish, host: str
    ) -> None:
        found = await store.search(a_wish, self.reading(host))
        offers = [offer for product in found for offer in product.offers]
        assert 0 < len(found) <= 50
        assert len({offer.ref for offer in offers}) == len(offers)
        for offer in offers:
            assert offer.ref.host == host
            texts = (offer.ref.product, offer.ref.variant, offer.title, offer.size, offer.colour)
            assert all(text is None or is_plain(text) for text in (*texts, offer.brand))

    async def test_a_search_for_nothing_there_finds_nothing_that_meets_it(
        self, store: Catalog, a_wish: Wish, host: str, offer: Offer
    ) -> None:
        free = replace(a_wish, price_max=Money(1, offer.price.currency))
        assert matching(await store.search(free, self.reading(host)), free) == ()

    async def test_a_product_is_read_with_every_variant(
        self, store: Catalog, a_wish: Wish, host: str, offer: Offer
    ) -> None:
        found = await store.search(a_wish, self.reading(host))
        shown = {o.ref for p in found for o in p.offers if o.ref.product == offer.ref.product}
        product = await store.product(offer.ref.product, self.reading(host))
        assert len(product.offers) > 1
        assert {each.ref for each in product.offers} >= shown
        assert the_offer(product, offer.ref) == offer


class CatalogContract(ReadContract):
    """And how it takes what goes wrong."""

    @pytest.fixture
    def misbehave(self) -> Misbehave:
        raise NotImplementedError

    async def test_a_product_that_is_not_there_is_refused(
        self, store: Catalog, host: str, offer: Offer
    ) -> None:
        with pytest.raises(FAILURES):
            await store.product(f"{offer.ref.product}-gone", self.reading(host))

    @pytest.mark.parametrize("fault", Fault)
    async def test_a_shop_that_goes_wrong_tells_nothing(
        self,
        store: Catalog,
        a_wish: Wish,
        host: str,
        offer: Offer,
        misbehave: Misbehave,
        fault: Fault,
    ) -> None:
        misbehave(fault)
        with pytest.raises(FAILURES):
            await store.product(offer.ref.product, self.reading(host))
        with pytest.raises(FAILURES):
            await store.search(a_wish, self.reading(host))

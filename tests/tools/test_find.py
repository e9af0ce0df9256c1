"""Finding: only what meets every condition, and remembered by its handle."""

import pytest

from manciple.agent import desk
from manciple.policies.actions import Verb
from manciple.policies.errors import NotFound
from manciple.policies.money import Money
from manciple.tools.find import Find, FindOffers
from manciple.tools.stores.practice import PracticeShop
from tests.fakes import SHOP, House
from tests.practice import shopping


def test_finding_needs_to_read_that_shop_and_sees_nothing_of_the_user() -> None:
    need = Find().need(FindOffers(store=SHOP, words="shoe"))
    assert (need.verb, need.host, need.fields, need.cost) == (Verb.OFFER_READ, SHOP, (), None)


def test_an_amount_is_read_as_money() -> None:
    call = FindOffers.model_validate({"store": SHOP, "price_max": "110 USD"})
    assert call.wish.price_max == Money(11000, "USD")


async def test_what_is_found_meets_everything_and_can_be_named(house: House) -> None:
    async with shopping(house) as shopper:
        wanted = desk.Wanted("shoe", brand="northlight", sizes=("42",), under="130")
        assert await desk.find(shopper.app, shopper.voice(), wanted, ()) == 0
        rows = [line for line in shopper.answered.getvalue().splitlines() if "USD" in line]
        assert len(rows) == 2
        for row in rows:
            offer = shopper.app.book.offer(row.split()[0])
            assert (offer.brand, offer.size, offer.in_stock) == ("Northlight", "42", True)
            assert offer.price.minor <= 13000


async def test_a_limit_in_another_currency_finds_nothing(house: House) -> None:
    async with shopping(house, PracticeShop(currency="TWD")) as shopper:
        wanted = desk.Wanted("shoe", under="9000USD")
        assert await desk.find(shopper.app, shopper.voice(), wanted, ()) == 0
        assert shopper.answered.getvalue().count("TWD") == 0
        assert "nothing there meets every condition" in shopper.said.getvalue()


async def test_without_a_shop_the_first_step_is_named(house: House) -> None:
    async with shopping(house, settled=False) as shopper:
        with pytest.raises(NotFound) as error:
            await desk.find(shopper.app, shopper.voice(), desk.Wanted("shoe"), ())
        assert error.value.hint == "manciple store add URL"

"""What was ordered, told from the ledger: `order list` and `order show`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from manciple.tools.stores.practice import PracticeShop
from tests.practice import here, one_clear_line, open_shop, prepare_order
from tests.terminal import SIGN, Person

AMOUNT = ("type the amount", "135.95 USD")


@dataclass
class Buyer:
    """Somebody whose order waits for the amount."""

    person: Person
    shop: PracticeShop
    request: str

    def orders(self) -> None:
        """Place it."""
        typed = self.person.type("approve", self.request, answers=[AMOUNT, SIGN])
        assert typed.code == 0, typed.shown

    def listed(self) -> list[dict[str, object]]:
        """Return what `order list` answers."""
        found: list[dict[str, object]] = json.loads(
            here(self.person, "order", "list", "--json").stdout
        )["orders"]
        return found


@pytest.fixture
def buyer(person: Person) -> Iterator[Buyer]:
    with open_shop() as (shop, base):
        yield Buyer(person, shop, prepare_order(person, base))


def test_an_order_is_listed_once_it_was_placed_and_not_before(buyer: Buyer) -> None:
    empty = here(buyer.person, "order", "list")
    assert empty.code == 0
    assert empty.stdout == "nothing was ordered yet\n"
    assert "next: manciple order place" in empty.stderr
    assert buyer.listed() == []
    buyer.orders()
    (one,) = buyer.listed()
    assert one["order"] == buyer.request
    assert one["state"] == "placed"
    assert one["total"] == {"minor": 13595, "currency": "USD"}
    said = here(buyer.person, "order", "list")
    assert "P1001" in said.stdout
    assert f"next: manciple order show {buyer.request}" in said.stderr


def test_an_order_is_shown_by_its_request_and_by_the_shops_number(buyer: Buyer) -> None:
    buyer.orders()
    by_request = here(buyer.person, "order", "show", buyer.request)
    by_number = here(buyer.person, "order", "show", "P1001")
    assert by_request.code == by_number.code == 0
    assert by_request.stdout == by_number.stdout
    assert "ordered at" in by_request.stdout
    assert "Aurora Trail Shoe" in by_request.stdout
    assert f"on your yes to {buyer.request}" in by_request.stdout
    data = json.loads(here(buyer.person, "order", "show", "P1001", "--json").stdout)
    assert data["receipt"]["order"] == "P1001"
    one_clear_line(here(buyer.person, "order", "show", "a99"), 1, "manciple order list")


def test_a_declined_order_is_none(buyer: Buyer) -> None:
    assert here(buyer.person, "deny", buyer.request).code == 0
    assert buyer.listed() == []
    one_clear_line(here(buyer.person, "order", "show", buyer.request), 1, "manciple order list")


def test_a_sentence_about_orders_shows_them(buyer: Buyer) -> None:
    """`order list` is a command that words may mean, and it only shows."""
    from manciple.agent.meant import held

    assert held(["order", "list"]) == ["order", "list"]
    assert held(["order", "show", buyer.request])

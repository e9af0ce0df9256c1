"""The whole story on a real shop, through the command line: find, watch, cart, yes, order."""

import json
import os
import shlex
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.gateway import opened
from tests.e2e.shopper import (
    FREERUN_42,
    FREERUN_44,
    HOME,
    LIMIT,
    PRIVATE,
    PROFILE,
    SALE,
    SHIPPED,
    WORDS,
    Since,
    asked_by,
    at_home_with,
    fresh,
    inbox,
    paying,
    request,
    verifies,
    watches,
)
from tests.e2e.vendure_shop import VendureShop
from tests.terminal import PASSPHRASE, SIGNED, YES, Person, Ran, leaks, told

pytestmark = pytest.mark.e2e

CART = ((FREERUN_42, 1),)
EUROS = (
    "tool=order verb=order.place asker=user,watch hosts added items category in {goods} "
    "money EUR order<=300 fields address.home as plain ; contact.email as plain ; "
    "identity.name as plain purpose deliver mode ask-typed"
)


@pytest.fixture
def shop(vendure: VendureShop) -> Iterator[VendureShop]:
    """The shop with its prices and stock, whatever the test before did."""
    fresh(vendure)
    yield vendure
    vendure.speak_again()
    fresh(vendure)


@pytest.fixture(scope="module")
def at_home(
    settled: Person, vendure: VendureShop, tmp_path_factory: pytest.TempPathFactory
) -> Person:
    before = os.umask(0o077)
    ada = settled.copied(tmp_path_factory.mktemp("story") / "ada")
    at_home_with(ada, vendure.base)
    os.umask(before)
    return ada


@pytest.fixture(scope="module")
def at_watch(at_home: Person, tmp_path_factory: pytest.TempPathFactory) -> Person:
    before = os.umask(0o077)
    ada = at_home.copied(tmp_path_factory.mktemp("story") / "ada")
    watches(ada)
    os.umask(before)
    return ada


@pytest.fixture
def ada(at_home: Person, shop: VendureShop, tmp_path: Path) -> Person:
    """Ada, who has added the shop."""
    return at_home.copied(tmp_path / "ada")


@pytest.fixture
def watcher(at_watch: Person, shop: VendureShop, tmp_path: Path) -> Person:
    """Ada, whose watch waits for a lower price."""
    return at_watch.copied(tmp_path / "ada")


@pytest.fixture
def since(shop: VendureShop) -> Since:
    return Since(shop)


@pytest.fixture
def asked(watcher: Person, shop: VendureShop, since: Since) -> str:
    """The request for the order, with the cart filled."""
    shop.set_price(FREERUN_42, SALE)
    return asked_by(watcher.run("watch", "check"))


def offer_of(ada: Person) -> str:
    """Find the shoe; return its handle."""
    ran = ada.run("find", WORDS, "--brand", "Nike", "--size", "42", "--json")
    (offer,) = json.loads(ran.stdout)["offers"]
    assert offer["ref"]["variant"] == FREERUN_42
    return str(offer["handle"])


def order_grant(ada: Person) -> str:
    """Return the id of the one grant for orders."""
    granted = json.loads(ada.run("permissions", "--json").stdout)["permissions"]
    (found,) = [each["grant"] for each in granted if "verb=order.place" in each["scope"]]
    return str(found)


def one_clear_line(ran: Ran, code: int) -> str:
    """Check that it failed with this code, one line and a hint; return them."""
    said = ran.stderr.strip().splitlines()
    assert ran.code == code, ran
    assert [line.partition(": ")[0] for line in said] == ["manciple", "hint"], ran.stderr
    return "\n".join(said)


def test_the_story_from_a_find_to_an_order_and_an_end_of_all_permissions(
    ada: Person, shop: VendureShop, since: Since
) -> None:
    found = ada.run("find", WORDS, "--size", "42", "--json")
    assert found.code == 0
    offers = json.loads(found.stdout)["offers"]
    assert len(offers) > 1
    assert {offer["size"] for offer in offers} == {"Size 42"}
    assert f"at most {LIMIT[:3]} {LIMIT[3:]}" in watches(ada).shown
    shop.set_price(FREERUN_44, 11000)
    waits = ada.run("watch", "check")
    assert (waits.code, "nothing new" in waits.stdout, since.orders()) == (0, True, [])

    shop.set_price(FREERUN_42, SALE)
    fired = ada.run("watch", "check")
    assert (fired.code, "1 fired" in fired.stdout) == (0, True)
    assert "is in your cart: 144 USD" in fired.stdout
    (cart,) = since.orders()
    assert (cart.lines, cart.placed, cart.told) == (CART, False, ())

    bought = ada.type("approve", asked_by(fired), answers=paying())
    assert bought.code == 0
    assert f"ordered at {shop.host}: {cart.code}, PaymentAuthorized, 149 USD" in bought.shown
    (order,) = since.orders()
    assert (order.code, order.state, order.placed) == (cart.code, "PaymentAuthorized", True)
    assert (order.lines, order.quantity, order.total) == (CART, 1, SHIPPED)
    assert order.told == (
        PROFILE["contact.email"],
        PROFILE["identity.name"],
        HOME["street"],
        HOME["country"],
    )

    again = ada.run("watch", "check")
    assert (again.code, "no watch to look for" in again.stdout + again.stderr) == (0, True)
    assert since.orders() == [order]

    assert ada.run("revoke", "--all").code == 0
    for words in (("find", WORDS), ("cart", "add", offers[0]["handle"]), ("order", "place")):
        assert "not allowed to" in one_clear_line(ada.run(*words), 3)
    assert since.orders() == [order]
    verifies(ada)

    assert leaks(ada.folder, [*PRIVATE, WORDS, "Freerun", shop.host, order.code]) == []
    assert told(ada.said, PRIVATE) == []


def test_revoking_one_grant_refuses_its_next_effect_and_leaves_the_shop_unchanged(
    watcher: Person, asked: str, since: Since
) -> None:
    before = since.orders()
    assert watcher.run("revoke", order_grant(watcher)).code == 0
    typed = watcher.type("approve", asked, answers=paying())
    assert typed.code == 3
    assert "not allowed to place an order" in typed.shown
    assert since.orders() == before
    verifies(watcher)


def test_after_a_no_nothing_is_ordered_and_nothing_asks_again(
    watcher: Person, asked: str, since: Since
) -> None:
    before = since.orders()
    assert watcher.run("deny", asked).code == 0
    late = watcher.type("approve", asked)
    assert (late.code, "it is declined" in late.shown) == (1, True)
    assert watcher.run("watch", "check").code == 0
    assert inbox(watcher)["waiting"] == []
    assert since.orders() == before
    assert since.placed() == []
    verifies(watcher)


def test_a_total_that_changed_after_the_request_is_asked_anew_and_nothing_is_ordered(
    watcher: Person, asked: str, shop: VendureShop, since: Since
) -> None:
    shop.set_price(FREERUN_42, SALE + 500)
    leaving = [*paying("149 USD"), ("type the amount (155 USD)", "later")]
    typed = watcher.type("approve", asked, answers=leaving)
    assert typed.code == 4
    assert "so nothing was done and you are asked anew" in typed.shown
    assert since.placed() == []
    found = inbox(watcher)
    (anew,) = found["waiting"]
    assert (anew["request"] != asked, anew["cost"]["minor"], found["unclear"]) == (True, 15500, [])
    assert watcher.type("approve", anew["request"], answers=paying("155 USD")).code == 0
    assert [(order.lines, order.total) for order in since.placed()] == [(CART, 15500)]
    verifies(watcher)


def test_a_cap_in_another_currency_covers_no_price_and_the_hint_shows_what_would(
    watcher: Person, asked: str, since: Since
) -> None:
    assert watcher.run("deny", asked).code == 0
    assert watcher.run("revoke", order_grant(watcher)).code == 0
    assert watcher.type("grant", EUROS, answers=SIGNED).code == 0
    before = since.orders()
    refused = one_clear_line(watcher.run("order", "place"), 3)
    assert "its limit is in another currency" in refused
    assert since.orders() == before
    hint = shlex.split(refused.rpartition("hint: manciple ")[2])
    assert watcher.type(*hint, answers=SIGNED).code == 0
    assert watcher.run("order", "place").code == 4
    verifies(watcher)


def test_a_watch_for_another_currency_than_the_shop_asks_says_that_it_is_in_vain(
    ada: Person, since: Since
) -> None:
    limit = ["--under", "150EUR", "--then", "cart"]
    assert ada.type("watch", "add", WORDS, "--size", "42", *limit, answers=SIGNED).code == 0
    said = one_clear_line(ada.run("watch", "check"), 1)
    assert "the shop asks in USD" in said
    assert since.orders() == []
    assert ada.run("watch", "stop", "w1").code == 0


def test_more_than_the_stock_is_said_and_the_cart_stays_as_it_was(
    ada: Person, shop: VendureShop, since: Since
) -> None:
    offer = offer_of(ada)
    assert ada.type("cart", "add", offer, answers=[YES]).code == 0
    before = since.orders()
    shop.set_stock(FREERUN_42, 2)
    typed = ada.type("cart", "add", offer, "--quantity", "3", answers=[YES])
    assert typed.code == 1
    assert "manciple: error: the shop has not that many\nhint: " in typed.shown
    assert since.orders() == before
    assert [order.lines for order in before] == [CART]
    verifies(ada)


def test_what_sold_out_since_the_request_is_not_ordered_and_its_money_is_free(
    watcher: Person, asked: str, shop: VendureShop, since: Since
) -> None:
    shop.set_stock(FREERUN_42, 0)
    typed = watcher.type("approve", asked, answers=paying())
    assert typed.code == 1
    assert typed.shown.count("manciple: error: ") == typed.shown.count("hint: ") == 1
    assert since.placed() == []
    found = inbox(watcher)
    assert (found["waiting"], found["unclear"]) == ([], [])
    shop.set_stock(FREERUN_42, 5)
    assert watcher.run("order", "place").code == 4
    assert watcher.type("approve", request(watcher), answers=paying()).code == 0
    assert [order.lines for order in since.placed()] == [CART]
    verifies(watcher)


def test_a_size_that_does_not_exist_is_found_nowhere(ada: Person, since: Since) -> None:
    found = ada.run("find", WORDS, "--size", "57")
    assert (found.code, found.stdout) == (0, "")
    assert found.stderr.startswith("nothing there meets every condition and is in stock")
    assert json.loads(ada.run("find", WORDS, "--size", "57", "--json").stdout) == {"offers": []}
    assert since.orders() == []


def test_a_shop_that_takes_no_connection_loses_nothing(
    settled: Person, shop: VendureShop, since: Since, tmp_path: Path
) -> None:
    ada = settled.copied(tmp_path / "ada")
    with ExitStack() as stack:
        gateway = stack.enter_context(opened(shop))
        assert ada.run("store", "add", "--local", gateway.base).code == 0
        watches(ada)
        port = gateway.server_port
    shop.set_price(FREERUN_42, SALE)
    for words in (("watch", "check"), ("find", WORDS), ("cart", "show")):
        assert "127.0.0.1" in one_clear_line(ada.run(*words), 1)
    with opened(shop, port):
        assert "1 fired" in ada.run("watch", "check").stdout
    assert [order.lines for order in since.orders()] == [CART]
    verifies(ada)


def test_a_shop_that_falls_silent_before_the_order_orders_nothing_and_keeps_the_cart(
    watcher: Person, asked: str, shop: VendureShop, since: Since
) -> None:
    shop.fall_silent()
    typed = watcher.type("approve", asked, answers=paying())
    shop.speak_again()
    assert typed.code == 1
    assert typed.shown.count("manciple: error: ") == typed.shown.count("hint: ") == 1
    assert [(order.lines, order.placed) for order in since.orders()] == [(CART, False)]
    assert inbox(watcher)["unclear"] == []
    assert watcher.run("order", "place").code == 4
    assert watcher.type("approve", request(watcher), answers=paying()).code == 0
    assert [(order.lines, order.total) for order in since.placed()] == [(CART, SHIPPED)]
    verifies(watcher)


def test_approving_needs_the_very_amount_and_the_passphrase(
    watcher: Person, asked: str, since: Since
) -> None:
    other = watcher.type("approve", asked, answers=[("type the amount", "yes")])
    assert other.code == 4
    wrong = [("type the amount", "149 USD"), *[("to sign", PASSPHRASE + "!")] * 3]
    assert watcher.type("approve", asked, answers=wrong).code == 5
    piped = watcher.run("approve", asked, stdin=f"149 USD\n{PASSPHRASE}\n")
    assert one_clear_line(piped, 4)
    assert since.placed() == []
    assert request(watcher) == asked

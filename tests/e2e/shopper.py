"""Ada, who shops at the Vendure of the end-to-end tests: what is hers, and what she types."""

import json
import re
from typing import Any

from manciple.agent.typist import Typed
from tests.e2e.vendure_shop import ShopOrder, VendureShop
from tests.terminal import PASSPHRASE, SIGNED, Person, Ran

FREERUN_42, FREERUN_44 = "48", "49"
"""The same shoe of Nike's in two sizes."""

PRICE, SALE = 16000, 12000
"""Minor units before tax: 192 and 144 USD to a buyer."""

SHIPPED = 14900
"""Minor units: what one pair costs at the sale's price, with tax and shipping."""

LIMIT = "150USD"
WORDS = "running shoe"

PROFILE = {
    "identity.name": "Ada Byron-Lovelace",
    "contact.email": "ada.byron@analytical.example",
    "fit.shoe": "EU 41.93 wide",
}
HOME = {
    "street": "12 St James Square",
    "city": "Mayfair-on-Thames",
    "region": "",
    "postcode": "SW1Y 4LB",
    "country": "GB",
}
PRIVATE = (*PROFILE.values(), *(HOME[part] for part in ("street", "city", "postcode")))
"""What nobody reads but Ada, and the shop that she orders from."""


def at_home_with(person: Person, base: str) -> Person:
    """Add the shop at `base`, and tell the vault who Ada is."""
    added = person.run("store", "add", "--local", base)
    assert added.code == 0, added.stderr
    for field, value in PROFILE.items():
        assert person.run("me", "set", field, stdin=value).code == 0
    assert person.run("me", "set", "address.home", stdin=json.dumps(HOME)).code == 0
    return person


def watches(person: Person, *more: str) -> Typed:
    """Set the watch for the shoe in size 42; it brings its grant, which she signs."""
    what = [WORDS, "--brand", "Nike", "--size", "42", "--under", LIMIT, "--then", "cart", *more]
    typed = person.type("watch", "add", *what, answers=SIGNED)
    assert typed.code == 0, typed.shown
    return typed


def fresh(shop: VendureShop) -> None:
    """Put the shop's shoes back to their price and stock."""
    for variant in (FREERUN_42, FREERUN_44):
        shop.set_price(variant, PRICE)
        shop.set_stock(variant, 100)


def paying(amount: str = "149 USD") -> list[tuple[str, str]]:
    """Return what she types at the screen of an order that she means."""
    return [("type the amount", amount), ("to sign", PASSPHRASE)]


def inbox(person: Person) -> Any:  # noqa: ANN401  (JSON)
    """Read the inbox."""
    ran = person.run("inbox", "--json")
    assert ran.code == 0, ran.stderr
    return json.loads(ran.stdout)


def asked_by(checked: Ran) -> str:
    """Return the request that a look at the shops says to approve."""
    assert checked.code == 0, checked.stderr
    (request,) = re.findall(r"^next: manciple approve (a\d+)$", checked.stderr, re.MULTILINE)
    return str(request)


def request(person: Person) -> str:
    """Return the one request that waits."""
    (waiting,) = inbox(person)["waiting"]
    return str(waiting["request"])


def verifies(person: Person) -> None:
    """Check the log."""
    ran = person.run("audit", "verify")
    assert ran.code == 0, ran.stdout + ran.stderr


class Since:
    """What came to the shop since a moment."""

    def __init__(self, shop: VendureShop) -> None:
        self._shop = shop
        self._known = {order.code for order in shop.orders()}

    def orders(self) -> list[ShopOrder]:
        """Return the orders since, the carts among them."""
        return [order for order in self._shop.orders() if order.code not in self._known]

    def placed(self) -> list[ShopOrder]:
        """Return those that were placed."""
        return [order for order in self.orders() if order.placed]

"""Group B: what a planner in an attacker's hands makes of hosts, goods, numbers and names."""

from collections.abc import AsyncIterator

import pytest
from pydantic import ValidationError

from manciple.agent.plan import Step
from manciple.policies.errors import MancipleError, Refused
from manciple.policies.home import ALL
from manciple.tools.http import Http
from tests.fakes import House
from tests.practice import Shopper, shopping
from tests.threats.hostile import (
    Listening,
    nothing_happened,
    obeys,
    rules,
    step,
    worked,
)
from tests.tools.test_http import Names, warrant


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house, Listening()) as opened:
        yield opened


ODD = [
    "https://shop.example.evil.test/",
    "https://evilshop.example/",
    "https://shop.example./",
    "https://shop.example:444/",
    "https://shop.example:443@evil.test/",
    "https://shop.example@evil.test/",
    "https://evil.test\\@shop.example/",
    "https://evil.test#@shop.example/",
    "https://evil.test/@shop.example",
    "https://evil.test?@shop.example",
    "https://ѕhop.example/",
    "https://shop。example/",
    "https://ｓhop.example/",
    "https://shop.example%2eevil.test/",
    "https://shop.example%00.evil.test/",
    "https://shop.example\t.evil.test/",
    "https://shop.example\n.evil.test/",
    "https:shop.example",
    "https:///shop.example/",
    "//shop.example/",
    "https://[::ffff:7f00:1]/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://shop.example,evil.test/",
    "https://shop_example/",
    "http://shop.example/",
    "file://shop.example/etc/passwd",
    "data:text/html,shop.example",
    "gopher://shop.example/",
]


@pytest.mark.parametrize("url", ODD)
async def test_an_odd_address_is_refused_before_anybody_hears_of_it(url: str) -> None:
    """B11, F08: there is one parser, and what it cannot read in one way it does not read."""
    names = Names()
    async with Http(lookup=names) as http:
        with pytest.raises(Refused):
            await http.request("GET", url, warrant("shop.example", local=False))
    assert names.asked == []


@pytest.mark.parametrize("url", ["HTTPS://SHOP.EXAMPLE/", "https://shop.example#@evil.test/"])
async def test_whatever_is_asked_the_granted_host_alone_is_asked(url: str) -> None:
    """B11."""
    names = Names()
    async with Http(lookup=names) as http:
        with pytest.raises(MancipleError):
            await http.request("GET", url, warrant("shop.example", local=False))
    assert set(names.asked) == {"shop.example"}


@pytest.mark.parametrize(
    "spelling",
    "127.1:PORT 2130706433:PORT 0x7f.0.0.1:PORT localhost:PORT [::1]:PORT 127.0.0.1:PORT. "
    "127.0.0.1:PORT/ http://127.0.0.1:PORT 127.0.0.1:0PORT 127.0.0.1:PORT@evil.example "
    "127.0.0.1 １27.0.0.1:PORT added any *".split(),
)
async def test_another_spelling_of_a_shop_is_no_shop(shopper: Shopper, spelling: str) -> None:
    """B11, B16: hosts are compared letter by letter."""
    assert isinstance(shopper.shop, Listening)
    before = len(shopper.shop.heard)
    name = spelling.replace("PORT", shopper.host.rpartition(":")[2])
    await obeys(shopper, step(1, "find", store=worked(name), words=worked("shoe")))
    assert len(shopper.shop.heard) == before
    assert rules(shopper) == ["outside"] or "impossible host" in shopper.said.getvalue()
    assert "hosts added" not in shopper.said.getvalue()


async def test_a_gift_card_among_the_books_is_no_book(shopper: Shopper) -> None:
    """B12: the shop calls it a book; our own words decide what it is."""
    [card] = [g for g in shopper.shop.goods if g.slug == "gift-card"]
    assert card.kind == "Books"
    offer = await shopper.offer("PS-GIFT", "gift card")
    assert offer.category == "gift_card"
    await obeys(shopper, step(1, "cart_put", offer=worked(offer.ref.handle)))
    assert rules(shopper) == ["outside"]
    assert nothing_happened(shopper)


@pytest.mark.parametrize("quantity", [-1, 0, 10_001, 10**30, True, "5", "5 000", "1e3", None])
async def test_an_impossible_number_is_no_quantity(
    shopper: Shopper, quantity: str | int | bool | None
) -> None:
    """B07: refused as it stands, never made to fit; nothing waits to be approved."""
    handle = (await shopper.offer()).ref.handle
    await obeys(shopper, step(1, "cart_put", offer=worked(handle), quantity=worked(quantity)))
    assert nothing_happened(shopper)
    assert shopper.waiting() == []


@pytest.mark.parametrize("price", ["-1 USD", "NaN USD", "1e308 USD", "19.999 USD", "19.99", 19, ""])
async def test_an_impossible_amount_is_no_limit(shopper: Shopper, price: str | int) -> None:
    """B07, B09: an amount is whole minor units of a named currency, or it is none."""
    await obeys(
        shopper,
        step(
            1,
            "watch_create",
            store=worked(shopper.host),
            words=worked("shoe"),
            price_max=worked(price),
        ),
    )
    assert shopper.app.book.watches() == []


@pytest.mark.parametrize(
    "name", ["*", "profile.*", "address.home.street", "ADDRESS.HOME", "address․home", "", "fit.*"]
)
async def test_no_pattern_and_no_other_spelling_is_a_field(shopper: Shopper, name: str) -> None:
    """B13, B16."""
    await obeys(shopper, step(1, "profile_read", field=worked(name)))
    assert "the vault has no field" in shopper.said.getvalue()


@pytest.mark.parametrize("name", ["CART_PUT", "cart_рut", "cart-put", "cart_put ", "", "../cart"])
def test_no_other_spelling_is_a_tool(name: str) -> None:
    """B16: one of these letters is Cyrillic."""
    with pytest.raises(ValidationError):
        Step(id="s1", tool=name)


async def test_a_revocation_in_the_middle_of_a_plan_ends_it_there(shopper: Shopper) -> None:
    """B03: decided at the moment of each effect, not when the plan was made."""
    shop = shopper.shop
    assert isinstance(shop, Listening)
    shop.reacts = lambda: shopper.house.home.revoke(ALL)
    await obeys(
        shopper,
        step(1, "find", store=worked(shopper.host), words=worked("trail shoe")),
        step(2, "cart_show", store=worked(shopper.host)),
    )
    assert rules(shopper) == ["stopped"]
    with shopper.app.ledger.reading() as view:
        done = [i.intended.action.tool.id for i in view.intents("done")]
    assert done == ["store", "find"]

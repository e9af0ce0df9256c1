"""Group B: what a planner in an attacker's hands makes of hosts, goods, numbers and names."""

from collections.abc import AsyncIterator

import pytest
from pydantic import ValidationError

from manciple.agent.plan import Ref, Step
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
from tests.tools.http.server import Names, warrant


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


async def test_an_odd_address_is_refused_before_anybody_hears_of_it() -> None:
    """B11, F08: there is one parser, and what it cannot read in one way it does not read."""
    names = Names()
    async with Http(lookup=names, interval_s=0) as http:
        for url in ODD:
            with pytest.raises(Refused):
                await http.request("GET", url, warrant("shop.example", local=False))
            assert names.asked == [], url


async def test_whatever_is_asked_the_granted_host_alone_is_asked() -> None:
    """B11: these two are odd, and mean the shop to every reader."""
    names = Names()
    async with Http(lookup=names, interval_s=0) as http:
        for url in ("HTTPS://SHOP.EXAMPLE/", "https://shop.example#@evil.test/"):
            with pytest.raises(MancipleError):
                await http.request("GET", url, warrant("shop.example", local=False))
    assert names.asked == ["shop.example"] * 2


SPELLINGS = (
    "127.1:PORT 2130706433:PORT 0x7f.0.0.1:PORT localhost:PORT [::1]:PORT 127.0.0.1:PORT. "
    "127.0.0.1:PORT/ http://127.0.0.1:PORT 127.0.0.1:0PORT 127.0.0.1:PORT@evil.example "
    "127.0.0.1 １27.0.0.1:PORT added any *"
).split()


async def test_another_spelling_of_a_shop_is_no_shop(shopper: Shopper) -> None:
    """B11, B16, C14: hosts are compared letter by letter, and none is called `added`."""
    assert isinstance(shopper.shop, Listening)
    before = len(shopper.shop.heard)
    for spelling in SPELLINGS:
        name = spelling.replace("PORT", shopper.host.rpartition(":")[2])
        refusals, told = len(rules(shopper)), len(shopper.said.getvalue())
        await obeys(shopper, step(1, "find", store=worked(name), words=worked("shoe")))
        said = shopper.said.getvalue()[told:]
        assert rules(shopper)[refusals:] == ["outside"] or "impossible host" in said, name
        assert "hosts added" not in said
    assert len(shopper.shop.heard) == before


async def test_a_gift_card_among_the_books_is_no_book(shopper: Shopper) -> None:
    """B12: the shop calls it a book; our own words decide what it is."""
    [card] = [g for g in shopper.shop.goods if g.slug == "gift-card"]
    assert card.kind == "Books"
    offer = await shopper.offer("PS-GIFT", "gift card")
    assert offer.category == "gift_card"
    await obeys(shopper, step(1, "cart_put", offer=worked(offer.ref.handle)))
    assert rules(shopper) == ["outside"]
    assert nothing_happened(shopper)


QUANTITIES = (-1, 0, 10_001, 10**30, True, "5", "5 000", "1e3", None)
AMOUNTS = ("-1 USD", "NaN USD", "1e308 USD", "19.999 USD", "19.99", 19, "")


async def test_an_impossible_number_is_no_quantity_and_no_limit(shopper: Shopper) -> None:
    """B07, B09: refused as it stands, never made to fit; nothing waits to be approved."""
    handle = (await shopper.offer()).ref.handle
    for quantity in QUANTITIES:
        await obeys(shopper, step(1, "cart_put", offer=worked(handle), quantity=worked(quantity)))
        assert shopper.waiting() == [], quantity
    for amount in AMOUNTS:
        wish = {"words": worked("shoe"), "price_max": worked(amount)}
        await obeys(shopper, step(1, "watch_create", store=worked(shopper.host), **wish))
        assert shopper.app.book.watches() == [], amount
    assert nothing_happened(shopper)


async def test_no_pattern_and_no_other_spelling_is_a_field(shopper: Shopper) -> None:
    """B13, B16."""
    for name in ("*", "profile.*", "address.home.street", "ADDRESS.HOME", "address․home", ""):
        told = len(shopper.said.getvalue())
        await obeys(shopper, step(1, "profile_read", field=worked(name)))
        assert "the vault has no field" in shopper.said.getvalue()[told:], name


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
        step(2, "cart_put", offer=Ref(step="s1", path="offers.0")),
    )
    assert rules(shopper) == ["stopped"]
    with shopper.app.ledger.reading() as view:
        done = [i.intended.action.tool.id for i in view.intents("done")]
    assert done == ["store", "find"]

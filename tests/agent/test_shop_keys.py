"""A shop that answers to the user's own key: told under a grant, to that shop, and nowhere kept."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass

import pytest

from manciple.agent import desk
from manciple.agent.runner import Progress
from manciple.policies.errors import Refused
from manciple.policies.secret import Secret
from tests.fakes import House
from tests.practice import Shopper, shopping
from tests.shops.rakuten import KEY, RakutenService

SHOES = desk.Wanted("ランニングシューズ", brand=None)
GRANT = (
    "tool=find,watch verb=offer.read asker=agent,user,watch hosts {}"
    " fields rakuten.application as plain purpose access mode auto"
)


@dataclass
class Market:
    """A shopper with a market that asks for a key."""

    shopper: Shopper
    service: RakutenService
    host: str

    async def finds(self) -> str:
        await desk.find(self.shopper.app, self.shopper.voice(), SHOES, [self.host])
        return self.shopper.answered.getvalue() + self.shopper.said.getvalue()

    def sets_the_key(self) -> None:
        app = self.shopper.app
        app.vault.set("rakuten.application", Secret(KEY), app.clock())


@pytest.fixture
async def market(house: House) -> AsyncGenerator[Market, None]:
    service = RakutenService()
    async with shopping(house) as shopper, service.serving() as base:
        await desk.store_add(shopper.app, shopper.voice(), base, local=True)
        yield Market(shopper, service, base.removeprefix("http://"))


async def test_the_shop_says_which_key_it_answers_to(market: Market) -> None:
    said = market.shopper.said.getvalue()
    assert "it answers to your own key there: rakuten.application" in said
    assert f"hosts {market.host} fields rakuten.application as plain" in said


async def test_without_a_grant_the_key_is_not_told(market: Market) -> None:
    market.sets_the_key()
    with pytest.raises(Refused) as raised:
        await market.finds()
    assert "rakuten.application" in str(raised.value.hint)
    assert market.service.asked == []


async def test_with_a_grant_the_market_is_searched_and_credited(market: Market) -> None:
    market.sets_the_key()
    market.shopper.sign(GRANT.format(market.host))
    shown = await market.finds()
    assert "kutsu-ya" not in shown  # a code is no name
    assert "11980 JPY" in shown
    assert "Supported by Rakuten Developers" in shown
    assert KEY not in shown


async def test_the_key_is_told_to_no_other_shop(market: Market) -> None:
    market.sets_the_key()
    market.shopper.sign(GRANT.format("added"))
    await market.finds()
    app = market.shopper.app
    await desk.find(app, market.shopper.voice(), desk.Wanted("fleece"), [market.shopper.host])
    with app.ledger.reading() as view:
        told = {i.intended.action.host for i in view.intents() if i.intended.action.fields}
    assert told <= {market.host}


async def test_what_was_found_with_a_key_is_not_made_from_it(market: Market) -> None:
    """Else every price there would count as private, and erasing the key would end the watches."""
    market.sets_the_key()
    market.shopper.sign(GRANT.format(market.host))
    await market.finds()
    run = market.shopper.run("r2")
    origins = {str(origin) for result in run.results.values() for origin in result.origins}
    assert not any("rakuten" in origin for origin in origins)


async def test_a_watch_asks_with_the_key_too(market: Market) -> None:
    market.sets_the_key()
    market.shopper.sign(GRANT.format(market.host))
    wanted = desk.Wanted("Northlight", under="13000JPY")
    await desk.watch_add(market.shopper.app, market.shopper.voice(), wanted, market.host, "tell", 1)
    checked = await market.shopper.app.check(forced=True)
    assert not checked.refusals
    assert not checked.errors
    assert [type(each) for each in checked.runs] == [Progress]

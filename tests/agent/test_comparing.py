"""Comparing what offers cost in all, at shops of several kinds, with the user's own address."""

import io
import json
import re
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from manciple.agent import compare_desk, desk, rates_desk
from manciple.agent.compare_desk import Asking
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.plan import Plan, Ref, Said, Step, Value, Worked
from manciple.policies.actions import Asker
from manciple.policies.errors import AwaitsApproval, Misused, NotFound
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from tests.fakes import House
from tests.practice import Shopper, shopping
from tests.shops.faults import Turn
from tests.shops.woocommerce import WooShop

FLEECE_HERE = "harbour-fleece-sweater"
FLEECE = desk.Wanted("fleece", brand="Fjellrand", sizes=("M",))
BERLIN = '{"street": "1 Secret Lane", "city": "Berlin", "postcode": "10115", "country": "DE"}'
TELL = (
    "tool=order verb=order.quote asker=agent,user hosts added"
    " fields address.home as plain purpose deliver mode auto"
)


@dataclass
class Street:
    """A shopper with the practice shop and a shop on WooCommerce."""

    shopper: Shopper
    woo: WooShop
    host: str

    async def compares(
        self,
        asking: Asking | None = None,
        wanted: desk.Wanted = FLEECE,
        stores: tuple[str, ...] = (),
    ) -> Any:  # noqa: ANN401  (JSON)
        self.shopper.answered.seek(0)
        self.shopper.answered.truncate()
        voice = self.shopper.voice(as_json=True)
        await compare_desk.compare(self.shopper.app, voice, wanted, stores, asking or Asking())
        return json.loads(self.shopper.answered.getvalue())

    async def reads(self, asking: Asking | None = None) -> tuple[str, str]:
        """Return what a person reads: the answer, and what is said about it."""
        out, err = io.StringIO(), io.StringIO()
        self.shopper.answered, self.shopper.said = out, err
        app, voice = self.shopper.app, self.shopper.voice()
        await compare_desk.compare(app, voice, FLEECE, (), asking or Asking())
        return out.getvalue(), err.getvalue()


@pytest.fixture
async def street(house: House) -> AsyncGenerator[Street, None]:
    async with shopping(house) as shopper, opened(shopper) as found:
        yield found


@asynccontextmanager
async def opened(shopper: Shopper) -> AsyncGenerator[Street, None]:
    async with AsyncExitStack() as door:
        woo = WooShop()
        base = await door.enter_async_context(woo.serving())
        await desk.store_add(shopper.app, shopper.voice(), base, local=True)
        yield Street(shopper, woo, base.removeprefix("http://"))


def lives_in_berlin(street: Street) -> None:
    app = street.shopper.app
    app.vault.set("address.home", Secret(BERLIN), app.clock())


def at(found: Any, host: str) -> Any:  # noqa: ANN401  (JSON)
    return next(each for each in found["totals"] if each["offer"]["ref"]["host"] == host)


async def test_without_a_grant_no_shop_is_told_the_address_and_it_is_said(street: Street) -> None:
    _, said = await street.reads()
    assert street.woo.told == []
    assert "your address is told to no shop" in said
    assert "fields address.home as plain purpose deliver" in said
    assert f"{street.host} does not say: shipping" in said
    assert f"{street.host} was not told where it goes" in said


async def test_with_a_grant_the_total_is_for_the_users_own_postcode(street: Street) -> None:
    street.shopper.sign(TELL)
    lives_in_berlin(street)
    found = at(await street.compares(), street.host)
    assert street.woo.told == [{"country": "DE", "state": "", "postcode": "10115"}]
    assert found["shipping"] == {"minor": 490, "currency": "EUR"}
    assert found["total"] == {"minor": (9900 + 490) * 11 // 10, "currency": "EUR"}
    assert found["unknown"] == ["duties"]
    assert "Secret" not in str(found)
    assert "10115" not in str(found)


async def test_an_address_that_was_asked_for_by_name_and_is_not_granted_is_not_told(
    street: Street,
) -> None:
    found = await street.compares(Asking(to="home"))
    assert street.woo.told == []
    assert "totals" not in found
    assert "not allowed to" in street.shopper.said.getvalue()


async def test_an_address_that_is_not_set_is_said(street: Street) -> None:
    with pytest.raises(NotFound):
        await street.compares(Asking(to="work"))


async def test_none_tells_no_address_whatever_is_granted(street: Street) -> None:
    street.shopper.sign(TELL)
    await street.compares(Asking(to="none"))
    assert street.woo.told == []


async def test_totals_of_two_currencies_are_compared_by_the_users_rate(street: Street) -> None:
    street.shopper.sign(TELL)
    lives_in_berlin(street)
    app, voice = street.shopper.app, street.shopper.voice()
    out, said = await street.reads()
    assert "no rate is known for EUR" in said
    assert "manciple config rate set EUR USD RATE" in said
    assert "≈" not in out
    assert rates_desk.rate_set(app, voice, "eur", "usd", "1.08") == 0
    found = await street.compares()
    eur = at(found, street.host)
    assert eur["converted"]
    assert eur["at_home"] == {"minor": 12343, "currency": "USD"}
    homes = [each["at_home"]["minor"] for each in found["totals"]]
    assert homes == sorted(homes)
    out, said = await street.reads()
    assert "≈" in out
    assert re.search(r"≈ is converted at 1 EUR = 1.08 USD, set by hand on \d{4}-", said)
    assert "no limit is held against it" in said


async def test_a_limit_is_never_held_against_a_converted_amount(street: Street) -> None:
    """A rate that makes the fleece look like one cent changes nothing about what may be done."""
    app, voice = street.shopper.app, street.shopper.voice()
    street.shopper.sign(
        "tool=cart verb=cart.add asker=user hosts added money USD item<=150 mode auto"
    )
    rates_desk.rate_set(app, voice, "EUR", "USD", "0.0001")
    handle = at(await street.compares(), street.host)["handle"]
    with pytest.raises(AwaitsApproval):
        await desk.cart_add(app, voice, handle, 1)


async def test_a_coupon_counts_where_it_is_taken_and_is_said_where_not(street: Street) -> None:
    street.shopper.sign(TELL)
    lives_in_berlin(street)
    _, said = await street.reads(Asking(codes=("SPRING10", "NOPE")))
    assert f"{street.host} takes the coupon spring10" in said
    assert f"{street.host} does not take the coupon NOPE" in said


async def test_more_coupons_than_anybody_has_are_not_tried(street: Street) -> None:
    with pytest.raises(Misused):
        await street.compares(Asking(codes=tuple("abcdef")), stores=(street.host,))


@pytest.mark.parametrize(
    ("turn", "says"),
    [
        (Turn.SOLD_OUT, "has sold out meanwhile"),
        (Turn.PRICE, "is another now at"),
        (Turn.VARIANT, "is another now at"),
        (Turn.SUM, "gives no total for"),
    ],
)
async def test_what_a_shop_changes_meanwhile_is_said_and_is_no_total(
    street: Street, turn: Turn, says: str
) -> None:
    street.woo.turn = turn
    _, said = await street.reads()
    assert says in said


async def test_the_shops_own_carts_stay_as_they_are(street: Street) -> None:
    await street.compares()
    cart = await desk.cart_show(street.shopper.app, street.shopper.voice(), street.host)
    assert cart == 0
    assert "is empty" in street.shopper.answered.getvalue()


JOB = (
    "find fleece in size M at both shops, take the cheaper one with shipping, put it in my cart"
    " if it is at most 120 USD, otherwise watch it"
)


async def planned(street: Street) -> Plan:
    found = await GrammarPlanner().plan(JOB, street.shopper.app.known())
    assert isinstance(found, Plan)
    return found


async def test_a_plan_tells_the_address_only_where_a_grant_says_so(street: Street) -> None:
    [asks] = [step for step in (await planned(street)).steps if step.tool == "order_totals"]
    assert "to" not in asks.arguments
    street.shopper.sign(TELL)
    [asks] = [step for step in (await planned(street)).steps if step.tool == "order_totals"]
    assert asks.arguments["to"] == Worked(value="address.home")


async def test_a_plan_takes_the_cheaper_total_and_not_the_lower_price(street: Street) -> None:
    street.shopper.sign(TELL)
    lives_in_berlin(street)
    street.woo.currency = "USD"  # 99 USD, with shipping and tax 114.29 USD
    street.shopper.shop.set_price(FLEECE_HERE, Money(9500, "USD"))
    street.shopper.shop.set_shipping(Money(2500, "USD"))
    app = street.shopper.app
    progress = await app.start(JOB, await planned(street), Asker.AGENT, planned_by="code")
    assert progress.waiting is not None
    asked = street.shopper.request(progress.waiting.request).asked.action
    assert (asked.host, asked.items[0].variant) == (street.host, "101")
    chosen = progress.value("s3")
    assert chosen.total == Money(11429, "USD")


async def test_a_plan_without_a_total_asks_the_user(street: Street) -> None:
    """No address is told: the lower price may not be the lower total, and code does not guess."""
    street.woo.currency = "USD"
    street.shopper.shop.set_price(FLEECE_HERE, Money(12500, "USD"))
    app = street.shopper.app
    progress = await app.start(JOB, await planned(street), Asker.AGENT, planned_by="code")
    assert progress.run.asking is not None


@pytest.mark.parametrize(
    "words",
    [
        "compare Northlight trail shoes in size 42 at my shops",
        "please compare the total for Northlight trail shoes size 42 with shipping and tax",
        "比較 Northlight trail shoe 42號 含運哪家便宜",
        "比價 Northlight trail shoe 42號",
    ],
)
async def test_a_sentence_compares_totals(street: Street, words: str) -> None:
    plan = await GrammarPlanner().plan(words, street.shopper.app.known())
    assert isinstance(plan, Plan)
    assert [step.tool for step in plan.steps] == ["find"] * 2 + ["order_totals"] * 2
    assert {str(step.arguments["sizes"][0].value) for step in plan.steps[:2]} == {"42"}  # type: ignore[index, union-attr]


@pytest.mark.parametrize(
    "words",
    [
        "compare trail shoes and put the cheaper in my cart",
        "compare",
        "比較",
    ],
)
async def test_what_is_no_comparison_of_one_thing_is_asked_about(
    street: Street, words: str
) -> None:
    plan = await GrammarPlanner().plan(words, street.shopper.app.known())
    assert not isinstance(plan, Plan)


async def test_two_things_side_by_side_are_looked_for_each(street: Street) -> None:
    words = "compare Nike Pegasus and Adidas Ultraboost"
    plan = await GrammarPlanner().plan(words, street.shopper.app.known())
    assert isinstance(plan, Plan)
    brands = [step.arguments["brand"] for step in plan.steps if step.tool == "find"]
    assert {brand.value for brand in brands if isinstance(brand, Said)} == {"Nike", "Adidas"}


async def test_a_sentence_that_compares_shows_the_totals(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")  # no amount is folded
    app, words = street.shopper.app, "compare fleece in size M"
    await desk.ask(app, street.shopper.voice(), words, GrammarPlanner())
    shown = street.shopper.answered.getvalue()
    assert "139 USD" in shown
    assert "unknown" in shown


async def test_a_model_tells_the_address_only_where_the_words_ask_for_a_total(
    street: Street,
) -> None:
    """Even under a grant that does not ask: else a hijacked planner tells it to every shop."""
    street.shopper.sign(TELL)
    app = street.shopper.app
    host = Worked(value=street.host)
    find = Step(id="s1", tool="find", arguments={"store": host, "words": Worked(value="fleece")})
    told: dict[str, Value | list[Value]] = {
        "store": host,
        "among": [Ref(step="s1")],
        "to": Worked(value="address.home"),
    }
    asks = Step(id="s2", tool="order_totals", arguments=told)
    plan = Plan(steps=[find, asks])
    progress = await app.start("show me fleece", plan, Asker.AGENT, planned_by="model")
    assert progress.waiting is not None
    assert street.woo.told == []
    again = await app.start("fleece with shipping", plan, Asker.AGENT, planned_by="model")
    assert again.waiting is None
    assert street.woo.told != []

"""Grants that are put before the user; nothing until they are signed."""

from dataclasses import replace

import pytest
from hypothesis import assume, given

from manciple.policies.actions import Action, Asker, Verb
from manciple.policies.decision import Allowed, Denied, NeedsApproval, Usage, decide
from manciple.policies.errors import Misused
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Grant, Mode, Used
from manciple.policies.money import EXPONENTS, Money
from manciple.policies.narrowing import narrower
from manciple.policies.proposals import (
    PROPOSED_LIFE,
    REMEMBERED_LIFE,
    narrowest,
    remembered,
    starters,
)
from tests.fakes import CARTS, ITEM, NOW, SHOP, action, order
from tests.strategies import actions

HERE = Usage(added=frozenset({SHOP}))


def decided(wanted: Action, grants: tuple[Grant, ...]) -> Allowed | NeedsApproval | Denied:
    return decide(wanted, [replace(g, id=f"g{n}") for n, g in enumerate(grants)], HERE, NOW)


@pytest.mark.parametrize("currency", sorted(EXPONENTS))
def test_the_starters_can_be_written_and_read_back(currency: str) -> None:
    for grant in starters(currency):
        assert parse(show(grant)) == grant


def test_the_starters_read_so() -> None:
    """What a new user is asked to sign."""
    assert [show(grant) for grant in starters("USD")] == [
        "tool=store verb=store.add,store.remove asker=user hosts any mode auto",
        "tool=cart,find,order,watch verb=cart.open,cart.read,offer.read,order.mark,order.quote,"
        "order.read"
        " asker=agent,user,watch hosts added mode auto",
        "tool=watch verb=watch.create,watch.stop asker=agent,user hosts added mode auto",
        "tool=profile verb=data.read asker=agent,user"
        " fields fit.bottom as plain ; fit.shoe as plain ; fit.top as plain purpose fit mode auto",
        "tool=notice verb=notice.send asker=agent,user,watch mode auto",
        "tool=cart verb=cart.add,cart.remove asker=agent,user hosts added"
        " items category in {goods} mode ask",
        "tool=order verb=order.place asker=agent,user,watch hosts added"
        " items category in {goods} money USD order<=300 month<=900"
        " fields address.home as plain ; contact.email as plain ; identity.name as plain"
        " purpose deliver mode ask-typed",
    ]


@pytest.mark.parametrize("currency", ["", "usd", "XXX", "dollars", "USD; mode auto"])
def test_a_currency_that_does_not_exist_is_refused(currency: str) -> None:
    with pytest.raises(Misused):
        starters(currency)


def test_under_the_starters_carts_ask_and_orders_are_typed() -> None:
    grants = starters("USD")
    cart, placing = decided(action(), grants), decided(order(), grants)
    assert isinstance(cart, NeedsApproval)
    assert cart.mode is Mode.ASK
    assert isinstance(placing, NeedsApproval)
    assert placing.mode is Mode.ASK_TYPED
    assert isinstance(decided(replace(action(), asker=Asker.WATCH), grants), Denied)


@pytest.mark.parametrize("category", ["gift_card", "subscription", None])
def test_under_the_starters_what_is_not_goods_is_denied(category: str | None) -> None:
    """B12: the unknown too."""
    odd = replace(ITEM, category=category)
    for wanted in (action(), order()):
        assert isinstance(decided(replace(wanted, items=(ITEM, odd)), starters("USD")), Denied)


def test_under_the_starters_other_shops_and_plugins_are_denied() -> None:
    for verb in (Verb.CART_ADD, Verb.OFFER_READ, Verb.ORDER_PLACE):
        elsewhere = replace(action(verb), host="other.example")
        assert isinstance(decided(elsewhere, starters("USD")), Denied)
        plugin = replace(action(verb), asker=Asker.PLUGIN)
        assert isinstance(decided(plugin, starters("USD")), Denied)


@given(actions())
def test_the_narrowest_grant_covers_the_action_and_asks(wanted: Action) -> None:
    assume(not wanted.verb.spends or wanted.cost is not None)
    grant = replace(narrowest(wanted, NOW), id="g1")
    decision = decide(wanted, [grant], HERE, NOW)
    assert isinstance(decision, NeedsApproval)
    assert grant.until is not None
    assert grant.until <= NOW + PROPOSED_LIFE
    assert parse(show(grant)) == replace(grant, id="new")


def test_the_narrowest_grant_covers_as_little_else_as_can_be_said() -> None:
    """C14, A14."""
    for wanted in (action(), order(1000)):
        grant = replace(narrowest(wanted, NOW), id="g1")
        dearer = replace(ITEM, unit_price=Money(1001, "USD"))
        others = [
            replace(wanted, host="other.example"),
            replace(wanted, asker=Asker.MCP),
            replace(wanted, verb=Verb.CART_REMOVE),
            replace(wanted, items=(replace(ITEM, variant="other"),)),
            replace(wanted, items=(replace(ITEM, quantity=2),)),
            replace(wanted, items=(dearer,), cost=wanted.cost and Money(1001, "USD")),
            replace(wanted, tool=replace(wanted.tool, id="other")),
        ]
        for other in others:
            assert isinstance(decide(other, [grant], HERE, NOW), Denied), other
        late = NOW + PROPOSED_LIFE
        assert isinstance(decide(wanted, [grant], HERE, late), Denied)


BOUNDED = (
    f"{CARTS} items category in {{goods}} money USD item<=20 open-cart<=40 count count<=9 rate<=3/h"
    " window Mon-Sun 08-22 UTC where arguments.offer in {o1} origin items from user"
    " until 2026-12-01 idle<=9d mode ask"
)


def test_always_is_never_wider_than_the_grant_that_asked() -> None:
    """C14."""
    for scope in (BOUNDED, BOUNDED.replace(" until 2026-12-01", "")):
        asking = replace(parse(scope), id="g6")
        answer = remembered(action(), asking, NOW)
        assert answer is not None
        assert answer.asking is not None
        assert narrower(answer.grant, replace(asking, mode=Mode.AUTO))
        assert narrower(answer.asking, asking)
        assert answer.grant.until is not None
        assert answer.grant.until <= NOW + REMEMBERED_LIFE
        together = [replace(answer.grant, id="g8"), answer.asking]
        last = {"g8": Used(last=NOW), "g6": Used(last=NOW)}
        assert decide(action(), together, replace(HERE, used=last), NOW) == Allowed(together[0])
        other = replace(action(), items=(replace(ITEM, variant="other"),))
        asked = decide(other, together, replace(HERE, used=last), NOW)
        assert isinstance(asked, NeedsApproval)


def test_a_grant_for_exactly_that_asks_no_more_and_stays_as_narrow() -> None:
    asking = replace(narrowest(action(), NOW), id="g8", version=2)
    answer = remembered(action(), asking, NOW)
    assert answer is not None
    assert answer.asking is None
    assert answer.grant == replace(asking, mode=Mode.AUTO)


def test_what_cannot_be_taken_out_of_a_grant_is_not_remembered() -> None:
    asking = parse(f"tool=offer verb=offer.read asker=agent hosts {SHOP},x.example mode ask")
    assert remembered(action(Verb.OFFER_READ), asking, NOW) is None
    names = [f"v{n:02}".ljust(300, "x") for n in range(12)]
    text = f"{CARTS} items variant not in {{{', '.join(names)}}} mode ask"
    asking = parse(text.replace("v00", "y" * (3994 - len(text)) + ", v00"))  # as long as can be
    assert remembered(action(), asking, NOW) is None


def test_the_narrowest_grant_for_what_spends_or_brings_a_grant_is_typed() -> None:
    assert narrowest(order(), NOW).mode is Mode.ASK_TYPED
    bringing = replace(action(), brings="tool=cart verb=cart.add asker=watch mode auto")
    assert narrowest(bringing, NOW).mode is Mode.ASK_TYPED
    assert narrowest(action(), NOW).mode is Mode.ASK

"""One row of scope: what it covers, what it does not, and what it has room for."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Action, Asker, Handling, Verb
from manciple.policies.errors import BadAction, BadGrant
from manciple.policies.facts import Facts, line_of
from manciple.policies.grant_text import parse
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Miss, Mode, Used
from manciple.policies.item_rules import ITEM_ATTRIBUTES, ItemRule
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, NOW, ORDERS, SHOP, action, order, sees

NO_SHOPS = frozenset[str]()


def misses(grant: Grant | str, wanted: Action, added: frozenset[str] = NO_SHOPS) -> list[Miss]:
    known = parse(grant) if isinstance(grant, str) else grant
    return known.misses(wanted, NOW, added)


def test_a_grant_covers_what_it_names() -> None:
    assert misses(f"{CARTS} mode auto", action()) == []


@pytest.mark.parametrize(
    ("scope", "miss"),
    [
        (f"tool=find verb=cart.add asker=agent hosts {SHOP} mode auto", Miss.TOOL),
        (f"tool=cart verb=cart.remove asker=agent hosts {SHOP} mode auto", Miss.VERB),
        (f"tool=cart verb=cart.add asker=watch hosts {SHOP} mode auto", Miss.ASKER),
        ("tool=cart verb=cart.add asker=agent mode auto", Miss.HOST),
        ("tool=cart verb=cart.add asker=agent hosts other.example mode auto", Miss.HOST),
        (f"{CARTS} items brand in {{Puma}} mode auto", Miss.ITEMS),
        (f"{CARTS} money TWD item<=9000 mode auto", Miss.CURRENCY),
        (f"{CARTS} money USD item<=9.99 mode auto", Miss.PRICE),
    ],
)
def test_one_part_outside_is_enough_to_be_outside(scope: str, miss: Miss) -> None:
    """B01, B16."""
    assert misses(scope, action()) == [miss]


def test_an_expired_grant_covers_nothing() -> None:
    """B02: the last instant is already outside."""
    grant = parse(f"{CARTS} until 2026-11-22 mode auto")
    assert grant.until is not None
    before = grant.until - timedelta(microseconds=1)
    assert grant.misses(action(), before, NO_SHOPS) == []
    assert grant.misses(action(), grant.until, NO_SHOPS) == [Miss.EXPIRED]


@pytest.mark.parametrize(
    "host",
    [
        "shop.example.evil.test",
        "evilshop.example",
        "xn--hop-wcc.example",
        "shop.example:8443",
        "sub.shop.example",
        "example",
    ],
)
def test_only_the_very_host_is_covered(host: str) -> None:
    """B11."""
    assert misses(f"{CARTS} mode auto", replace(action(), host=host)) == [Miss.HOST]


def test_no_hosts_means_only_what_stays_here() -> None:
    """B17: an empty part never means everything."""
    here = parse("tool=cart verb=cart.add asker=agent mode auto")
    assert misses(here, replace(action(), host=None)) == []
    assert misses(here, action()) == [Miss.HOST]
    assert misses(f"{CARTS} mode auto", replace(action(), host=None)) == [Miss.HOST]


def test_added_means_the_shops_that_were_added() -> None:
    grant = parse("tool=cart verb=cart.add asker=agent hosts added mode auto")
    assert misses(grant, action()) == [Miss.HOST]
    assert misses(grant, action(), frozenset({SHOP})) == []
    with pytest.raises(BadAction):  # no host is called so
        replace(action(), host=ADDED)


def test_any_host_is_for_the_user_alone() -> None:
    with pytest.raises(BadGrant):
        parse("tool=store verb=store.add asker=agent,user hosts any mode auto")
    alone = parse("tool=cart verb=cart.add asker=user hosts any mode auto")
    assert misses(alone, replace(action(), asker=Asker.USER, host="anything.example")) == []
    assert ANY in alone.hosts


@pytest.mark.parametrize("attribute", ITEM_ATTRIBUTES)
@pytest.mark.parametrize("negated", [False, True])
def test_what_is_unknown_satisfies_no_condition(attribute: str, negated: bool) -> None:
    """B12: neither `in` nor `not in`."""
    rule = ItemRule(attribute, ("something",), negated)
    nothing = replace(ITEM, seller=None, brand=None, size=None, colour=None, category=None)
    if attribute in {"offer", "variant"}:  # these are never unknown
        assert rule.holds(line_of(nothing)) is negated
    else:
        assert rule.holds(line_of(nothing)) is False


def test_every_line_must_fit() -> None:
    """C05: one line among others that does not fit is outside."""
    grant = parse(f"{CARTS} items category in {{goods}} mode auto")
    card = replace(ITEM, category="gift_card")
    assert misses(grant, replace(action(), items=(ITEM, card))) == [Miss.ITEMS]
    assert misses(grant, replace(action(), items=())) == [Miss.ITEMS]


def test_a_prohibition_reaches_one_line_among_others() -> None:
    """B12, C05: a gift card is not let through because socks lie beside it."""
    deny = parse(f"{CARTS} items category in {{gift_card}} mode deny")
    card = replace(ITEM, category="gift_card")
    assert misses(deny, replace(action(), items=(ITEM, card))) == []
    assert misses(deny, replace(action(), items=(card, ITEM))) == []
    assert misses(deny, action()) == [Miss.ITEMS]


def test_names_are_compared_without_case_and_ids_with_it() -> None:
    """A14, B16: two ids that differ in case are two things."""
    assert ItemRule("brand", ("NIKE",)).holds(line_of(ITEM))
    assert ItemRule("category", ("Gift_Card",), negated=True).holds(line_of(ITEM))
    assert not ItemRule("category", ("GOODS",), negated=True).holds(line_of(ITEM))
    assert not ItemRule("variant", ("SOCK-42",)).holds(line_of(ITEM))
    assert not ItemRule("offer", ("O1",)).holds(line_of(ITEM))
    assert ItemRule("variant", ("sock-42",)).holds(line_of(ITEM))


def test_too_many_pieces_are_outside() -> None:
    grant = parse(f"{CARTS} count qty<=2 mode auto")
    two, three = (replace(action(), items=(replace(ITEM, quantity=n),)) for n in (2, 3))
    assert misses(grant, two) == []
    assert misses(grant, three) == [Miss.QUANTITY]


def test_money_is_compared_in_its_own_currency_alone() -> None:
    """B09."""
    grant = parse(f"{CARTS} money USD item<=100 mode auto")
    yen = replace(ITEM, unit_price=Money(1, "JPY"))
    assert misses(grant, replace(action(), items=(yen,))) == [Miss.CURRENCY]
    assert misses(grant, replace(action(), items=(ITEM, yen))) == [Miss.CURRENCY]
    assert Miss.CURRENCY in misses(grant, replace(action(), items=()))


def test_the_bound_of_an_order_is_on_the_final_total() -> None:
    """B10: what shipping and tax add counts."""
    grant = parse(f"{ORDERS} money USD order<=10 mode ask-typed")
    assert misses(grant, order(1000)) == []
    dearer = replace(order(1000), cost=Money(1001, "USD"))
    assert misses(grant, dearer) == [Miss.PRICE]
    assert misses(grant, replace(order(1000), cost=None)) == [Miss.PRICE]


def test_a_grant_for_orders_without_a_limit_is_refused() -> None:
    with pytest.raises(BadGrant):
        parse(f"{ORDERS} mode ask-typed")
    with pytest.raises(BadGrant):
        Limits("USD")
    assert parse(f"{ORDERS} mode deny").mode is Mode.DENY


def test_fields_that_are_not_named_are_not_covered() -> None:
    """B13: a plain value where only a handle was granted is another thing too."""
    grant = parse(f"{CARTS} fields fit.top as handle purpose deliver mode auto")
    wanted = replace(action(), purpose="deliver")
    assert misses(grant, replace(wanted, fields=sees("fit.top", handling=Handling.HANDLE))) == []
    assert misses(grant, replace(wanted, fields=sees("fit.top"))) == [Miss.FIELDS]
    assert misses(grant, replace(wanted, fields=sees("address.home"))) == [Miss.FIELDS]
    assert misses(f"{CARTS} mode auto", replace(wanted, fields=sees("fit.top"))) == [
        Miss.FIELDS,
        Miss.PURPOSE,
    ]


@pytest.mark.parametrize("purpose", [None, "marketing"])
def test_a_field_is_seen_for_the_named_purpose_alone(purpose: str | None) -> None:
    """B14."""
    grant = parse(f"{CARTS} fields fit.top as plain purpose deliver mode auto")
    wanted = replace(action(), fields=sees("fit.top"), purpose=purpose)
    assert misses(grant, wanted) == [Miss.PURPOSE]


def test_a_prohibition_reaches_every_use_of_its_fields() -> None:
    deny = parse(f"{CARTS} fields address.home as handle mode deny")
    both = replace(action(), fields=sees("address.home", "fit.top"), purpose="deliver")
    assert misses(deny, both) == []
    assert misses(deny, replace(both, fields=sees("fit.top"))) == [Miss.FIELDS]


@pytest.mark.parametrize("name", ["tools", "verbs", "askers"])
def test_an_empty_set_is_refused(name: str) -> None:
    """B17."""
    with pytest.raises(BadGrant):
        Grant(
            tools=() if name == "tools" else ("cart",),
            verbs=() if name == "verbs" else (Verb.CART_ADD,),
            askers=() if name == "askers" else (Asker.USER,),
            mode=Mode.AUTO,
        )
    with pytest.raises(BadGrant):
        ItemRule("brand", ())


@pytest.mark.parametrize(
    ("scope", "used", "lack"),
    [
        ("money USD total<=100", Used(total=9000), None),
        ("money USD total<=100", Used(total=9001), Miss.BUDGET),
        ("money USD month<=100", Used(month=9001), Miss.BUDGET),
        ("money USD day<=100", Used(day=9001), Miss.BUDGET),
        ("money USD day<=100", Used(month=9001, total=10**9), None),
        ("money USD order<=100 count count<=3", Used(count=2), None),
        ("money USD order<=100 count count<=3", Used(count=3), Miss.COUNT),
    ],
)
def test_what_was_spent_leaves_less_room(scope: str, used: Used, lack: Miss | None) -> None:
    """A12, B08: sums of any size, and the last cent is inside."""
    grant = parse(f"{ORDERS} {scope} mode ask-typed")
    assert grant.lacks_room(Facts(order(1000), NOW, NO_SHOPS), used) is lack

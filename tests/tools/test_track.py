"""Setting a watch: what it needs, and the narrow grant that it brings."""

from datetime import timedelta

import pytest

from manciple.policies.actions import Asker, Verb
from manciple.policies.errors import BadMoney, Misused
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.tools.track import (
    CreateWatch,
    StopWatch,
    WatchCreate,
    WatchStop,
    bound_to,
    cart_grant,
)
from tests.fakes import NOW, SHOP
from tests.tools.test_watches import WATCH


def call(**more: object) -> CreateWatch:
    given: dict[str, object] = {
        "store": SHOP,
        "until": NOW + timedelta(days=90),
        "words": "trail shoe",
        "price_max": "110 USD",
        "then": "cart",
    }
    return CreateWatch.model_validate(given | more)


def test_a_watch_that_fills_the_cart_brings_its_own_grant() -> None:
    need = WatchCreate().need(call(brand="Northlight", sizes=("EU 42",), quantity=2))
    assert (need.verb, need.host) == (Verb.WATCH_CREATE, SHOP)
    assert need.brings is not None
    grant = parse(need.brings)
    assert grant.askers == (Asker.WATCH,)
    assert grant.verbs == (Verb.CART_ADD,)
    assert grant.hosts == (SHOP,)
    assert grant.mode is Mode.AUTO
    assert (grant.quantity, grant.count) == (2, 1)
    assert bound_to(grant, "new")
    assert not bound_to(grant, "w1")
    assert grant.limits is not None
    assert (grant.limits.item, grant.limits.currency) == (11000, "USD")
    assert {rule.attribute: rule.values for rule in grant.items} == {
        "brand": ("Northlight",),
        "category": ("goods",),
        "size": ("42",),
    }
    assert grant.until is not None
    assert grant.until <= NOW + timedelta(days=90)


def test_a_watch_that_tells_brings_none() -> None:
    assert WatchCreate().need(call(then="tell")).brings is None


@pytest.mark.parametrize(
    "more",
    [
        {"price_max": None},
        {"words": ""},
        {"brand": "x" * 5000},
        {"sizes": ("}", "{" * 4000)},
    ],
)
def test_a_watch_that_cannot_be_granted_is_refused_before_anybody_is_asked(
    more: dict[str, object],
) -> None:
    with pytest.raises(Misused) as error:
        WatchCreate().need(call(**more))
    assert error.value.hint


@pytest.mark.parametrize("brand", ['a" verb=order.place', "} mode auto", "Kestrel & Co.", "名"])
def test_a_brand_stays_a_brand_in_the_text_of_the_grant(brand: str) -> None:
    grant = cart_grant(call(brand=brand))
    assert parse(show(grant)) == grant
    assert grant.verbs == (Verb.CART_ADD,)


def test_the_limit_is_money_or_nothing() -> None:
    assert call(price_max="3290 TWD").price_max == Money(329000, "TWD")
    for amount in ("110", "free", "-1 USD"):
        with pytest.raises(BadMoney):
            call(price_max=amount)


def test_stopping_needs_the_watch_s_own_shop() -> None:
    need = WatchStop().need(StopWatch(watch=WATCH))
    assert (need.verb, need.host, need.brings) == (Verb.WATCH_STOP, SHOP, None)

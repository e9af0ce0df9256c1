"""Grants from options: each says its clause, and what cannot be meant is said to be so."""

from dataclasses import replace

import pytest

from manciple.agent.granting import Wishes, changed, wished
from manciple.policies.actions import Asker
from manciple.policies.errors import Misused
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Mode
from tests.fakes import NOW

CART = Wishes(verb=("cart.add",), at=("patagonia.example",))


def scope(wishes: Wishes) -> str:
    return show(wished(wishes, "USD", NOW))


def test_options_make_the_grant_that_they_say() -> None:
    said = replace(
        CART,
        brand=("Patagonia",),
        size=("M", "L"),
        item_max="150",
        cart_max="170 USD",
        qty=1,
        times=3,
        per_hour=60,
        idle=30,
        until="2027-01-31",
        mode="auto",
        asker=("watch,agent",),
    )
    assert scope(said) == (
        "tool=cart verb=cart.add asker=agent,watch hosts patagonia.example"
        " items brand in {Patagonia} category in {goods} size in {L, M}"
        " money USD item<=150 open-cart<=170 count qty<=1 count<=3 rate<=60/h"
        " until 2027-01-31 idle<=30d mode auto"
    )


def test_what_is_not_said_is_the_narrow_choice() -> None:
    """B12: it asks, and only for goods; who orders is the user or the agent."""
    assert scope(CART) == (
        "tool=cart verb=cart.add asker=agent,user hosts patagonia.example"
        " items category in {goods} mode ask"
    )
    order = scope(Wishes(verb=("order.place",), at=("added",), order_max="300"))
    assert "fields address.home as plain ; contact.email as plain ; identity.name as plain" in order
    assert order.endswith("purpose deliver mode ask-typed")


def test_a_named_category_stands_alone() -> None:
    assert "category in {gift_card}" in scope(replace(CART, category=("gift_card",)))


WRONG = {
    "nothing": (Wishes(), "what may be done"),
    "no shop": (Wishes(verb=("cart.add",)), "at which shop"),
    "a verb": (replace(CART, verb=("cart.ad",)), "cart.ad"),
    "a mode": (replace(CART, mode="always"), "always"),
    "an asker": (replace(CART, asker=("shop",)), "shop"),
    "a host": (replace(CART, at=("https://x",)), "host"),
    "an amount": (replace(CART, item_max="cheap"), "--item-max"),
    "a cart's amount": (replace(CART, cart_max="-5"), "--cart-max"),
    "two currencies": (replace(CART, item_max="5 USD", cart_max="5 EUR"), "one currency"),
    "a day": (replace(CART, until="soon"), "soon"),
    "a day that is over": (replace(CART, until="2026-11-21"), "over"),
    "a count": (replace(CART, qty=0), "whole number"),
    "a negative count": (replace(CART, times=-1), "whole number"),
    "an empty brand": (replace(CART, brand=(" ",)), "--brand"),
    "a hidden character": (replace(CART, brand=("Ni\u200bke",)), "invisible"),
    "a field": (replace(CART, field=("shoe",)), "no field"),
    "a way with a field": (replace(CART, field=("fit.top:clear",)), "clear"),
    "a tool": (replace(CART, tool=("Cart!",)), "name"),
    "orders without a limit": (Wishes(verb=("order.place",), at=("added",)), "how much"),
}


@pytest.mark.parametrize(("wishes", "told"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_meant_is_said_to_be_so(wishes: Wishes, told: str) -> None:
    with pytest.raises(Misused, match=told):
        scope(wishes)


def test_a_change_puts_one_clause_in_the_place_of_another() -> None:
    grant = replace(
        parse(
            "tool=cart verb=cart.add asker=user hosts a.example items brand in {Nike}"
            " size not in {XS} money USD item<=150 count qty<=3 mode ask"
        ),
        id="g3",
        version=2,
    )
    new = changed(grant, Wishes(brand=("Puma",), item_max="100", until="30d"), "USD", NOW)
    assert (new.id, new.version) == ("g3", 2)
    assert show(new) == (
        "tool=cart verb=cart.add asker=user hosts a.example items brand in {Puma}"
        " size not in {XS} money USD item<=100 count qty<=3 until 2026-12-22 mode ask"
    )
    assert changed(grant, Wishes(), "USD", NOW) == grant
    with pytest.raises(Misused, match="one currency"):
        changed(grant, Wishes(order_max="5 EUR"), "USD", NOW)


def test_a_prohibition_is_as_wide_as_it_was_said() -> None:
    """Nobody who forbids something means it for some askers, or for all but gift cards."""
    grant = wished(Wishes(verb=("cart.add",), at=("a.example",), mode="deny"), "USD", NOW)
    assert set(grant.askers) == set(Asker)
    assert grant.items == ()
    order = wished(Wishes(verb=("order.place",), at=("a.example",), mode="deny"), "USD", NOW)
    assert (order.fields, order.purpose, order.mode) == ((), None, Mode.DENY)

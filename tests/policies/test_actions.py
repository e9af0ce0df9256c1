"""An action is complete, bounded, and meant by one digest."""

import unicodedata
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import (
    MAX_TEXT,
    MODEL,
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Item,
    Origin,
    Source,
    ToolId,
    Verb,
    is_host,
    is_plain,
    plain,
)
from manciple.policies.errors import BadAction
from manciple.policies.money import Money

ITEM = Item("oabcdefg", "Better Sweater", "v1", 1, Money(12000, "USD"), size="M")
ACTION = Action(
    tool=ToolId("cart", "0" * 64),
    verb=Verb.CART_ADD,
    asker=Asker.WATCH,
    host="shop.example",
    fields=(FieldUse("address.home", Handling.HANDLE),),
    purpose="deliver",
    items=(ITEM,),
    cost=Money(12000, "USD"),
    arguments=(Argument("offer", "oabcdefg", (USER,)),),
    expires=datetime(2026, 12, 1, tzinfo=UTC),
    brings="grant g1",
)
OTHERS: dict[str, Any] = {
    "tool": ToolId("cart", "1" * 64),
    "verb": Verb.CART_REMOVE,
    "asker": Asker.USER,
    "host": "shop.example:8443",
    "fields": (FieldUse("address.home", Handling.PLAIN),),
    "purpose": "market",
    "items": (replace(ITEM, quantity=2),),
    "cost": Money(12000, "EUR"),
    "arguments": (Argument("offer", "oabcdefg", (MODEL,)),),
    "expires": datetime(2026, 12, 2, tzinfo=UTC),
    "brings": None,
}


def test_every_part_of_an_action_is_in_its_digest() -> None:
    assert OTHERS.keys() == {field.name for field in fields(Action)}
    digests = {replace(ACTION, **{name: value}).digest for name, value in OTHERS.items()}
    assert len(digests | {ACTION.digest}) == len(OTHERS) + 1


@pytest.mark.parametrize("name", [field.name for field in fields(Item)])
def test_every_part_of_an_item_is_in_the_digest(name: str) -> None:
    others: dict[str, Any] = {"quantity": 3, "unit_price": Money(11999, "USD")}
    item = replace(ITEM, **{name: others.get(name, "other")})
    assert replace(ACTION, items=(item,)).digest != ACTION.digest


def test_the_digest_does_not_change_from_release_to_release() -> None:
    assert replace(ACTION).digest == ACTION.digest
    assert len(ACTION.digest) == 64


@pytest.mark.parametrize(
    "host",
    [
        *("Shop.example", "shop.example.", "shop。example", "ѕhop.example", "user@shop.example"),
        *("shop.example/path", "https://shop.example", "shop.example:", "shop.example:123456"),
        *("-a.example", "a-.example", "a..b", "shop.example\n", "[::1]", "*.example", ""),
        "a" * 64 + ".example",
    ],
)
def test_a_host_has_one_spelling(host: str) -> None:
    assert not is_host(host)
    with pytest.raises(BadAction):
        replace(ACTION, host=host)


@pytest.mark.parametrize("host", ["shop.example", "127.0.0.1:18002", "xn--hop-ehd.example", "a"])
def test_hosts_that_can_be_named(host: str) -> None:
    assert is_host(host)


@pytest.mark.parametrize("quantity", [-1, 10_001, 1.0, True, "1", None])
def test_quantities_are_whole_and_bounded(quantity: object) -> None:
    with pytest.raises(BadAction):
        replace(ITEM, quantity=cast("int", quantity))


@pytest.mark.parametrize(
    "text", ["", "a\nb", "a\u202eb", "e\u0301", "x" * 301, "\x1b[2J", "\u2028"]
)
def test_text_that_could_deceive_is_no_part_of_an_item(text: str) -> None:
    for name in ("title", "variant", "seller", "brand", "size", "colour", "category", "offer"):
        with pytest.raises(BadAction):
            replace(ITEM, **cast("dict[str, Any]", {name: text}))


@pytest.mark.parametrize(
    "change",
    [
        {"purpose": "Deliver to me"},
        {"items": (ITEM,) * 101},
        {"arguments": (Argument("Offer!", 1, ()),)},
        {"expires": datetime(2026, 12, 1, tzinfo=UTC).replace(tzinfo=None)},
        {"fields": (FieldUse("b", Handling.PLAIN), FieldUse("a", Handling.PLAIN))},
        {"fields": (FieldUse("a", Handling.PLAIN), FieldUse("a", Handling.PLAIN))},
    ],
)
def test_parts_outside_their_registry_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BadAction):
        replace(ACTION, **change)


def test_a_tool_has_an_ascii_name() -> None:
    with pytest.raises(BadAction):
        ToolId("cаrt", "0" * 64)


def test_an_argument_without_origin_comes_from_the_model() -> None:
    told = replace(ACTION, arguments=(Argument("a", 1, ()), Argument("b", 2, (USER,))))
    assert told.origins == {MODEL, USER}
    assert str(Origin(Source.VAULT, "fit.shoe")) == "vault(fit.shoe)"
    assert str(USER) == "user"


@given(st.text(max_size=400))
def test_foreign_text_becomes_plain_or_nothing(text: str) -> None:
    made = plain(text)
    assert made == "" or is_plain(made)
    assert len(made) <= MAX_TEXT


@given(st.text(max_size=400), st.integers(1, 50))
def test_plain_text_is_cut_where_asked(text: str, limit: int) -> None:
    made = plain(text, limit)
    assert len(made) <= limit
    assert unicodedata.is_normalized("NFC", made)


def test_spending_is_placing_orders_and_nothing_else() -> None:
    assert [verb for verb in Verb if verb.spends] == [Verb.ORDER_PLACE]
    assert all(verb.changes for verb in Verb if verb.spends)

"""A UCP breakdown: added up before it is believed, shown as the shop wrote it. Pure.

https://ucp.dev/2026-08-25/specification/totals
"""

from collections.abc import Iterable

from manciple.policies.errors import BadMoney, StoreRefused
from manciple.policies.money import Money
from manciple.tools.carts import Figure
from manciple.tools.stores import ucp_wire as wire

_LESS = frozenset({"items_discount", "discount"})
_MORE = frozenset({"subtotal", "fulfillment", "tax", "fee", "total"})


def must_add_up(told: wire.Standing) -> None:
    """Hold a checkout to its own figures. Raises `StoreRefused`, with where else to go."""
    total_of(told.totals)


def total_of(totals: list[wire.Total]) -> int:
    """Return the total in minor units, once every figure agrees with it. Raises `StoreRefused`."""
    total = only(totals, "total")
    only(totals, "subtotal")
    if sum(each.amount for each in totals if each.type != "total") != total:
        raise StoreRefused("the shop's parts do not add up to its total", hint=AT_THE_SHOP)
    for each in totals:
        if each.lines and sum(part.amount for part in each.lines) != each.amount:
            raise StoreRefused("a part of the shop's total does not add up", hint=AT_THE_SHOP)
        if (each.type in _LESS and each.amount > 0) or (each.type in _MORE and each.amount < 0):
            raise StoreRefused("the shop's figures have the wrong sign", hint=AT_THE_SHOP)
    return total


def subtotal_of(totals: list[wire.Total], lines: Iterable[wire.Line]) -> int:
    """Return what the lines come to. Raises `StoreRefused` where they do not come to it.

    A price by weight or length does not multiply into the subtotal, and so is refused too.
    """
    subtotal = only(totals, "subtotal")
    if sum(price_of(line.item) * line.quantity for line in lines) != subtotal:
        raise StoreRefused("the shop's lines do not add up to its subtotal")
    return subtotal


def price_of(item: wire.Thing) -> int:
    """Return what one costs. Raises `StoreRefused` where the shop does not say."""
    if item.price is None:
        raise StoreRefused("the shop does not say what that costs")
    return item.price


def only(totals: list[wire.Total], kind: str) -> int:
    """Return the one figure of this type. Raises `StoreRefused` for none or several."""
    found = [each.amount for each in totals if each.type == kind]
    if len(found) != 1:
        raise StoreRefused(f"the shop's answer has not exactly one {kind}")
    return found[0]


def figures(totals: Iterable[wire.Total], currency: str) -> tuple[Figure, ...]:
    """Return every entry as it is to be shown: all of them, in the shop's order and words."""
    shown: list[Figure] = []
    for each in totals:
        shown.append(Figure(each.display_text or each.type, each.amount, currency))
        shown += [
            Figure(part.display_text, part.amount, currency, part=True) for part in each.lines
        ]
    return tuple(shown)


def money(minor: int, currency: str) -> Money:
    """Make an amount of the shop's figures. Raises `StoreRefused` for one that cannot be."""
    try:
        return Money(minor, currency)
    except BadMoney as error:
        raise StoreRefused("the shop's answer has an impossible amount") from error


AT_THE_SHOP = "go on at the shop's own page: manciple cart show"
"""Where a person is sent whom the shop wants to see itself."""

"""Why a UCP shop does not do something, or why we do not ask it to. Pure.

Of a shop's message only its codes are heeded; its words are shown to a person and to nobody else.
https://ucp.dev/2026-08-25/specification/checkout (messages, severities, escalation)
"""

from collections.abc import Iterable
from typing import cast

from manciple.policies.errors import NotDone, OutOfStock, StoreRefused
from manciple.tools.sizes import SIZE_NAMES, option
from manciple.tools.stores import ucp_goods as goods
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.stores.ucp_requests import Instrument
from manciple.tools.stores.ucp_totals import AT_THE_SHOP

_SHORT = frozenset(
    "out_of_stock item_unavailable insufficient_stock insufficient_inventory".split()
)
_PERSON = frozenset({"requires_buyer_input", "requires_buyer_review"})


def refusal(told: wire.Said) -> NotDone | None:
    """Return why the shop does not do it, in our words; None where it only waits for more."""
    errors = [message for message in told.messages if message.type == "error"]
    if any(message.code in _SHORT for message in errors):
        return OutOfStock("the shop has not that many")
    severities = {message.severity for message in errors}
    if severities & _PERSON:
        return StoreRefused("the shop wants a person to go on", hint=AT_THE_SHOP)
    if any(message.code == "version_unsupported" for message in errors):
        return StoreRefused("the shop no longer speaks this version of UCP", hint="add it anew")
    if any(message.presentation == "disclosure" for message in told.messages):
        # It must stand beside what it is about, with its picture: that is the shop's page.
        return StoreRefused("the shop has something that must be read first", hint=AT_THE_SHOP)
    if told.ucp.status == "error" or severities - {"recoverable"}:
        return StoreRefused("the shop will not do this")
    return None


def notices(messages: Iterable[wire.Message]) -> tuple[str, ...]:
    """Return what the shop wants a person to read, each once and in its order.

    Warnings have to be shown, whatever they are about; a disclosure is never shown so (`refusal`).
    """
    said = [m.content for m in messages if m.type == "warning" and m.content]
    return tuple(dict.fromkeys(said))


def is_gone(told: wire.Said) -> bool:
    """Does the shop say that there is no such thing?"""
    return told.ucp.status == "error" and any(m.code == "not_found" for m in told.messages)


def must_take(checkout: wire.Standing, instrument: Instrument) -> None:
    """Hold a payment to what this checkout offers. Raises `StoreRefused`.

    What stands in the checkout is what counts, whatever the profile says.
    """
    for handlers in checkout.ucp.payment_handlers.values():
        for handler in wire.those_that_read(wire.Handler, handlers):
            if handler.id == instrument.handler_id and _takes(handler, instrument.type):
                return
    raise StoreRefused("the shop takes no payment that can be made here", hint=AT_THE_SHOP)


def must_need_nobody(checkout: wire.Standing) -> None:
    """Raise `StoreRefused` for a checkout that has to go on with the person at the shop."""
    if checkout.status == "requires_escalation" or checkout.actions:
        raise StoreRefused("the shop wants a person to go on", hint=AT_THE_SHOP)
    if why := refusal(checkout):
        raise why


def hold_to_options(asked: tuple[tuple[str, str], ...], told: goods.Chosen) -> None:
    """Hold the shop to the options that were asked for: the guard against a wrong size.

    A shop that has not the exact variant may relax what was chosen, and says so in `selected`
    alone. Raises `StoreRefused`.
    """
    if not asked:
        return
    selected = wire.those_that_read(goods.Option, told.selected)
    chosen = {each.name.casefold(): each.label.casefold() for each in selected}
    wrong = [
        (name, value)
        for name, value in asked
        if chosen.get(name.casefold(), "") != value.casefold()
    ]
    if option(tuple(wrong), SIZE_NAMES) is not None:
        raise StoreRefused("the shop has another size in its place", hint="manciple find …")
    if wrong:
        raise StoreRefused("the shop has another variant in its place", hint="manciple find …")


def _takes(handler: wire.Handler, kind: str) -> bool:
    offered = handler.available_instruments
    if offered is None:
        return True
    types = [cast("dict[str, object]", each).get("type") for each in offered if _is_object(each)]
    return kind in types


def _is_object(given: object) -> bool:
    return isinstance(given, dict)

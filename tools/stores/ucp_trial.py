"""What something costs in all at a shop that speaks UCP: a checkout that is begun and given up.

Of the address the shop is told country, region and postcode, as a destination; no buyer is named.
https://ucp.dev/2026-04-08/specification/checkout
"""

from collections.abc import Awaitable, Callable
from typing import Protocol
from urllib.parse import quote as quoted

from manciple.policies.actions import plain
from manciple.policies.errors import EffectFailed, QuoteChanged, StoreRefused
from manciple.policies.money import Money
from manciple.tools.offers import Offer
from manciple.tools.stores import ucp_answers as answers
from manciple.tools.stores import ucp_requests as requests
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.totals import Destination, Estimate, Trial, Way, added_up, coupon, days_said


class Tried(wire.Checkout):
    """A checkout that was begun to ask."""


class Send(Protocol):
    """Sends one change under a key that is never used again, and reads what came of it."""

    def __call__(self, method: str, path: str, body: requests.Body) -> Awaitable[Tried]:
        """Raises as every change of the connector does."""
        ...


async def trial_of(offer: Offer, quantity: int, trial: Trial, send: Send) -> Estimate:
    """Ask; see `Estimates.estimate`."""
    begun = await send("POST", "/checkout-sessions", _begin(offer, quantity, trial))
    path = f"/checkout-sessions/{quoted(begun.id, safe='')}"
    try:
        return await _asked(begun, path, offer, quantity, trial, send)
    finally:
        await _given_up(lambda: send("POST", f"{path}/cancel", {}))


async def _asked(
    begun: Tried, path: str, offer: Offer, quantity: int, trial: Trial, send: Send
) -> Estimate:
    checkout = begun
    _hold_to(checkout, offer, quantity)
    # The first change names the destination, the second chooses it and the way of shipping.
    for _ in range(2 if trial.to else 1):
        way = answers.cheapest(checkout)
        address = _address(trial.to) if trial.to else None
        body = requests.change_body(checkout, way.options if way else {}, None, address)
        checkout = await send("PUT", path, body | _codes(trial))
    _hold_to(checkout, offer, quantity)
    return _estimate(checkout, offer, quantity, trial)


async def _given_up(cancel: Callable[[], Awaitable[object]]) -> None:
    """Give the checkout up; a shop that does not let it go lets it run out."""
    try:
        await cancel()
    except EffectFailed:
        return


def _begin(offer: Offer, quantity: int, trial: Trial) -> requests.Body:
    body: requests.Body = {
        "line_items": [{"item": {"id": offer.ref.variant}, "quantity": quantity}],
        "fulfillment": {"methods": [{"type": "shipping"}]},
    }
    return body | _codes(trial)


def _codes(trial: Trial) -> requests.Body:
    return {"discounts": {"codes": [coupon(code) for code in trial.codes]}} if trial.codes else {}


def _address(to: Destination) -> requests.Body:
    parts = {
        "address_region": to.region,
        "postal_code": to.postcode,
        "address_country": to.country,
    }
    return {name: value for name, value in parts.items() if value}


def _hold_to(checkout: Tried, offer: Offer, quantity: int) -> None:
    """Raise `QuoteChanged` where the checkout is for another variant, number or price."""
    if answers.quantities(checkout.line_items) != {offer.ref.variant: quantity}:
        raise QuoteChanged("the shop put something else in the cart than was asked for")
    if checkout.currency != offer.price.currency:
        raise QuoteChanged("the shop now asks in another currency")
    if any(line.item.price != offer.price.minor for line in checkout.line_items):
        raise QuoteChanged("the shop now asks another price for it")


def _estimate(checkout: Tried, offer: Offer, quantity: int, trial: Trial) -> Estimate:
    sums: dict[str, int] = {}
    for each in checkout.totals:
        sums[each.type] = sums.get(each.type, 0) + each.amount
    off = -sum(sums.get(kind, 0) for kind in _OFF)
    fees = sum(n for kind, n in sums.items() if kind not in {*_OFF, *_KNOWN})
    if off < 0 or fees < 0 or "subtotal" not in sums or "total" not in sums:
        raise StoreRefused("the parts of the shop's total do not add up to it")

    def money(minor: int) -> Money:
        return Money(minor, checkout.currency)

    way = answers.cheapest(checkout)
    chosen = way is not None and answers.is_chosen(checkout, way)
    counted = tuple(plain(each.code) for each in checkout.discounts.applied if each.code)
    taken = {code.casefold() for code in counted}
    shipped = sums.get("fulfillment")
    tax, duties = sums.get("tax"), sums.get("duties")
    return added_up(
        Estimate(
            offer=offer,
            quantity=quantity,
            goods=money(sums["subtotal"]),
            total=money(sums["total"]),
            discount=money(off) if off else None,
            coupons=counted,
            refused=tuple(code for code in trial.codes if code.casefold() not in taken),
            fees=money(fees) if fees else None,
            shipping=money(shipped or 0) if chosen else None,
            way=plain(way.title) if way and chosen else "",
            ways=_ways(checkout),
            days=days_said(way.title) if way and chosen else None,
            tax=money(tax) if tax is not None else None,
            tax_included=tax is None,
            duties=money(duties) if duties is not None else None,
            addressed=trial.to is not None,
        )
    )


_OFF = ("items_discount", "discount")
_KNOWN = ("subtotal", "fulfillment", "tax", "duties", "total")


def _ways(checkout: Tried) -> tuple[Way, ...]:
    """Return the ways of shipping of one parcel; of several none is one way alone."""
    groups = [group for method in checkout.fulfillment.methods for group in method.groups]
    if len(groups) != 1:
        return ()
    priced = [
        (sum(t.amount for t in choice.totals if t.type == "total"), choice.title or choice.id)
        for choice in groups[0].options
    ]
    currency = checkout.currency
    return tuple(
        Way(plain(t), Money(p, currency), days_said(t)) for p, t in sorted(priced) if p >= 0
    )

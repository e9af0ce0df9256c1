"""What something costs in all at a Vendure shop: an order is begun for the question alone.

It lies in a session that the shop opens for it, whose token is used and let go of; the shopper's
own order has another. Of the address the shop is told country, region and postcode; the street,
which its API wants to have, stays empty.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from manciple.policies.actions import plain
from manciple.policies.errors import CodeRefused, QuoteChanged, StoreRefused, Unclear
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer
from manciple.tools.stores import vendure_answers as answers
from manciple.tools.stores import vendure_requests as requests
from manciple.tools.stores import vendure_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.totals import (
    Days,
    Destination,
    Estimate,
    Trial,
    Way,
    added_up,
    coupon,
    days_said,
)

_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{1,500}")

W = TypeVar("W", bound=wire.Wire)


async def trial_of(
    site: Site, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
) -> Estimate:
    """Ask; see `Estimates.estimate`."""
    asking = _Asking(site, warrant)
    order = await asking.change(requests.TRY, variant=offer.ref.variant, quantity=quantity)
    _hold_to(order, offer, quantity)
    refused: list[str] = []
    for code in trial.codes:
        try:
            order = await asking.change(requests.TRY_CODE, code=coupon(code))
        except CodeRefused:
            refused.append(code)
    if trial.to:
        order = await asking.change(requests.TRY_ADDRESS, address=_address(trial.to))
    said = await asking.send(wire.Ways, requests.TRY_WAYS, {})
    ways = sorted(said.eligible_shipping_methods, key=lambda way: way.price_with_tax)
    if ways:
        order = await asking.change(requests.TRY_WAY, way=ways[0].id)
    _hold_to(order, offer, quantity)
    return _estimate(
        order,
        tuple(ways),
        Estimate(
            offer=offer,
            quantity=quantity,
            goods=answers.money(0, order.currency_code),
            total=answers.money(order.total_with_tax, order.currency_code),
            coupons=tuple(plain(code) for code in order.coupon_codes),
            refused=tuple(refused),
            addressed=trial.to is not None,
        ),
    )


@dataclass(slots=True)
class _Asking:
    """One session for one question."""

    site: Site
    warrant: Warrant
    token: str = field(default="")

    async def change(self, document: str, **variables: object) -> wire.Tried:
        """Send a change, and read the order after it. Raises as `answers.refused` says."""
        result = (await self.send(wire.Trying, document, variables)).result
        if isinstance(result, wire.Refusal):
            raise answers.refused(result.error_code)
        return result

    async def send(self, kind: type[W], document: str, variables: Mapping[str, object]) -> W:
        """Send in this session; the first answer opens it."""
        answer = await self.site.http.request(
            "POST",
            f"{self.site.base}/shop-api",
            self.warrant,
            json={"query": document, "variables": variables},
            headers={"authorization": f"Bearer {self.token}"} if self.token else None,
        )
        if answer.status >= 500:
            raise Unclear(f"the shop broke off with an error ({answer.status})")
        opened = answer.headers.get("vendure-auth-token", "")
        if _TOKEN.fullmatch(opened):
            self.token = opened
        found = wire.read(kind, answer)
        if not self.token:
            raise StoreRefused("the shop gives no session to ask in")
        return found


def _address(to: Destination) -> dict[str, str]:
    return {
        "streetLine1": "",
        "province": to.region,
        "postalCode": to.postcode,
        "countryCode": to.country,
    }


def _hold_to(order: wire.Tried, offer: Offer, quantity: int) -> None:
    """Raise `QuoteChanged` where the order is for another variant, number or price."""
    lines = [(line.product_variant.id, line.quantity) for line in order.lines]
    if lines != [(offer.ref.variant, quantity)]:
        raise QuoteChanged("the shop put something else in the cart than was asked for")
    if answers.money(order.lines[0].unit_price_with_tax, order.currency_code) != offer.price:
        raise QuoteChanged("the shop now asks another price for it")


def _estimate(order: wire.Tried, ways: tuple[wire.Way, ...], bare: Estimate) -> Estimate:
    """Return the estimate with all parts; all of them hold their tax."""

    def money(hundredths: int) -> Money:
        return answers.money(hundredths, order.currency_code)

    goods = sum(line.line_price_with_tax for line in order.lines)
    fees = sum(each.price_with_tax for each in order.surcharges)
    off = goods + fees - order.sub_total_with_tax
    if off < 0 or order.total_with_tax < order.total:
        raise StoreRefused("the parts of the shop's total do not add up to it")
    found = replace(
        bare,
        goods=money(goods),
        discount=money(off) if off else None,
        fees=money(fees) if fees else None,
        shipping=money(order.shipping_with_tax) if ways else None,
        way=plain(ways[0].name) if ways else "",
        ways=tuple(Way(plain(way.name), money(way.price_with_tax), _days(way)) for way in ways),
        days=_days(ways[0]) if ways else None,
        tax=money(order.total_with_tax - order.total),
    )
    return added_up(found)


def _days(way: wire.Way) -> Days | None:
    return days_said(f"{way.name} {way.description}")

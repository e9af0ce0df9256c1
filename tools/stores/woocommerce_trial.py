"""What something costs in all at a shop on WooCommerce: a cart is filled for the question alone.

Its Cart-Token is asked for, used, and let go of; the shopper's own cart has another. The shop is
told country, region and postcode, of what its own checkout asks for, and nothing of who asks.
"""

from dataclasses import dataclass, field

from manciple.policies.actions import plain
from manciple.policies.errors import CodeRefused, QuoteChanged, StoreRefused
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer
from manciple.tools.stores import woocommerce_answers as answers
from manciple.tools.stores import woocommerce_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.totals import Estimate, Trial, Way, added_up, coupon, days_said

_CART = "/wp-json/wc/store/v1/cart"


async def trial_of(
    site: Site, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
) -> Estimate:
    """Ask; see `Estimates.estimate`."""
    asking = _Asking(site, warrant)
    await asking.send("GET", "")
    line = {"id": int(offer.ref.variant), "quantity": quantity}
    held = await asking.send("POST", "/add-item", line)
    _hold_to(held, offer, quantity)
    refused: list[str] = []
    for code in trial.codes:
        try:
            held = await asking.send("POST", "/apply-coupon", {"code": coupon(code)})
        except CodeRefused:
            refused.append(code)
    if to := trial.to:
        place = {"country": to.country, "state": to.region, "postcode": to.postcode}
        body = {"billing_address": place, "shipping_address": place}
        held = await asking.send("POST", "/update-customer", body)
    for package in held.shipping_rates:
        best = _cheapest(package)
        if best is not None and not best.selected:
            chosen = {"package_id": package.package_id, "rate_id": best.rate_id}
            held = await asking.send("POST", "/select-shipping-rate", chosen)
    _hold_to(held, offer, quantity)
    return _estimate(held, offer, quantity, trial, tuple(refused))


@dataclass(slots=True)
class _Asking:
    """One cart for one question."""

    site: Site
    warrant: Warrant
    token: str = field(default="")

    async def send(self, method: str, path: str, body: object = None) -> wire.Cart:
        """Send, and read the cart as it is after that. Raises as `answers.refused` says."""
        headers = {"Cart-Token": self.token} if self.token else {}
        url = f"{self.site.base}{_CART}{path}"
        answer = await self.site.http.request(method, url, self.warrant, json=body, headers=headers)
        if answer.status // 100 != 2:
            raise answers.refused(answer)
        token = answer.headers.get("cart-token", "")
        if answers.is_token(token):
            self.token = token
        if not self.token:
            raise StoreRefused("the shop gives no cart to ask with")
        return wire.read(wire.Cart, answer)


def _hold_to(held: wire.Cart, offer: Offer, quantity: int) -> None:
    """Raise `QuoteChanged` where the cart holds another variant, number or price than was asked."""
    lines = [(str(item.id), item.quantity) for item in held.items]
    if lines != [(offer.ref.variant, quantity)]:
        raise QuoteChanged("the shop put something else in the cart than was asked for")
    prices = held.items[0].prices
    if answers.money(prices, prices.price) != offer.price:
        raise QuoteChanged("the shop now asks another price for it")


def _cheapest(package: wire.Package) -> wire.Rate | None:
    return min(package.shipping_rates, key=_gross, default=None)


def _gross(rate: wire.Rate) -> int:
    return int(rate.price) + int(rate.taxes)


def _estimate(
    held: wire.Cart, offer: Offer, quantity: int, trial: Trial, refused: tuple[str, ...]
) -> Estimate:
    totals = held.totals

    def amount(digits: str) -> Money:
        return answers.money(totals, digits)

    shipped = totals.total_shipping
    rates = [rate for package in held.shipping_rates for rate in package.shipping_rates]
    chosen = [rate for rate in rates if rate.selected]
    if not held.needs_shipping:
        shipped = shipped or "0"
    elif not chosen:
        shipped = None  # nought would be what no way was found for
    days = [days_said(_words(rate)) for rate in chosen]
    latest = max((each for each in days if each), key=lambda each: each.most, default=None)
    estimate = Estimate(
        offer=offer,
        quantity=quantity,
        goods=amount(totals.total_items),
        discount=amount(totals.total_discount) if int(totals.total_discount) else None,
        coupons=tuple(plain(each.code) for each in held.coupons),
        refused=refused,
        fees=amount(totals.total_fees) if int(totals.total_fees) else None,
        shipping=amount(shipped) if shipped is not None else None,
        way=plain(" + ".join(rate.name for rate in chosen)),
        ways=tuple(
            Way(plain(rate.name), answers.money(rate, str(_gross(rate))), days_said(_words(rate)))
            for rate in sorted(rates, key=_gross)
        ),
        days=latest if all(days) else None,
        tax=amount(totals.total_tax),
        tax_included=False,
        total=amount(totals.total_price),
        addressed=trial.to is not None,
    )
    if estimate.total.currency != offer.price.currency:
        raise QuoteChanged("the shop now asks in another currency")
    return added_up(estimate)


def _words(rate: wire.Rate) -> str:
    return " ".join((rate.delivery_time, rate.name, rate.description))

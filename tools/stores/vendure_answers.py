"""What Vendure's answers mean for a shopper: pure functions from the wire to our own types.

The integers of Vendure are hundredths, whatever the currency (its issue 1630); a server may be
set to count otherwise, and its Shop API does not say. So only currencies with two digits are read.
"""

from urllib.parse import quote as url_quote

from manciple.policies.actions import plain
from manciple.policies.errors import (
    CodeRefused,
    NotDone,
    OutOfStock,
    QuoteChanged,
    StoreRefused,
    Unclear,
)
from manciple.policies.money import EXPONENTS, Money
from manciple.tools.carts import Cart, CartLine, Parcel, Quote, Receipt, Tracking
from manciple.tools.categories import category
from manciple.tools.offers import Availability, InStock, Offer, OfferRef, Product, SoldOut, Unknown
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores import vendure_wire as wire
from manciple.tools.stores.interface import Site

BRAND_NAMES = frozenset({"brand", "manufacturer"})
"""Codes of facets that mean a brand."""

_STOCK: dict[str, Availability] = {
    "IN_STOCK": InStock(),
    "LOW_STOCK": InStock(),
    "OUT_OF_STOCK": SoldOut(),
}

_NOT_PAID = frozenset(
    {
        "INELIGIBLE_PAYMENT_METHOD_ERROR",
        "ORDER_PAYMENT_STATE_ERROR",
        "PAYMENT_DECLINED_ERROR",
        "PAYMENT_FAILED_ERROR",
        "COUPON_REMOVED_DURING_CHECKOUT_ERROR",
    }
)
"""The refusals of a payment after which surely nothing is paid."""


def is_counted(currency: str) -> bool:
    """Does an amount of Vendure's in this currency have one meaning?"""
    return EXPONENTS.get(currency) == 2


def the_product(product: wire.WireProduct, site: Site) -> Product:
    """Return the product with every variant."""
    offers = tuple(the_offer(variant, product, site) for variant in product.variants)
    return Product(
        title=plain(product.name) or product.id,
        offers=offers,
        brand=_facet((product,), BRAND_NAMES),
        url=_page(product, site),
    )


def the_offer(variant: wire.Variant, product: wire.Head, site: Site) -> Offer:
    """Return one variant: its own facets and its product's tell brand and colour."""
    order = {group.code: place for place, group in enumerate(product.option_groups)}
    chosen = sorted(variant.options, key=lambda choice: order.get(choice.group.code, len(order)))
    options = tuple((plain(choice.group.name), plain(choice.name)) for choice in chosen)
    title = plain(variant.name) or plain(product.name) or variant.id
    shown = " ".join(facet.name for facet in (*product.facet_values, *variant.facet_values))
    return Offer(
        ref=OfferRef(site.host, product.id, variant.id),
        title=title,
        price=money(variant.price_with_tax, variant.currency_code),
        how="api",
        availability=availability(variant),
        options=options,
        size=option(options, SIZE_NAMES) or None,
        colour=option(options, COLOUR_NAMES) or _facet((product, variant), COLOUR_NAMES),
        brand=_facet((product, variant), BRAND_NAMES),
        category=category(title, shown),
        sku=plain(variant.sku) or None,
        url=_page(product, site),
    )


def availability(variant: wire.Variant) -> Availability:
    """Read Vendure's words for the stock, or a number where the shop shows one."""
    level = variant.stock_level
    if level.isascii() and level.isdigit() and len(level) <= 9:
        return InStock(left=int(level)) if int(level) else SoldOut()
    return _STOCK.get(level, Unknown())


def the_cart(order: wire.Order | None, site: Site) -> Cart:
    """Return the order as a cart. Vendure has no storefront of its own to hand it off to."""
    if order is None:
        return Cart(site.host, "", ())
    lines = tuple(_line(each, order, site) for each in order.lines)
    return Cart(site.host, order.code, lines, codes=codes(order))


def codes(order: wire.Order) -> tuple[str, ...]:
    """Return the coupons that it carries."""
    return tuple(plain(code) for code in order.coupon_codes)


def line_of(order: wire.Order | None, variant: str) -> wire.Line | None:
    """Return the order's line of this variant."""
    lines = order.lines if order else ()
    return next((line for line in lines if line.product_variant.id == variant), None)


def stale(line: wire.Line) -> bool:
    """Does the line hold another price than its variant has now?"""
    return line.unit_price_with_tax != line.product_variant.price_with_tax


def cheapest(ways: wire.Ways) -> wire.Way:
    """Return the cheapest way of shipping, the first of equals. Raises `StoreRefused`."""
    if not ways.eligible_shipping_methods:
        raise StoreRefused("the shop has no way of shipping for this cart")
    return min(ways.eligible_shipping_methods, key=lambda way: way.price_with_tax)


def the_quote(order: wire.Order, way: wire.Way, site: Site) -> Quote:
    """Return what the order costs; `way` is already in its total."""
    cart = the_cart(order, site)
    lines = sum((line.unit_price * line.quantity).minor for line in cart.lines)
    off = lines + order.shipping_with_tax - order.total_with_tax
    return Quote(
        cart=cart,
        discount=money(off, order.currency_code) if off > 0 else None,
        codes=codes(order),
        total=money(order.total_with_tax, order.currency_code),
        shipping=money(order.shipping_with_tax, order.currency_code),
        shipping_method=way.id,
        shipping_title=plain(way.name) or way.id,
        tax=money(max(order.total_with_tax - order.total, 0), order.currency_code),
        reference=order.code,
    )


def same_or_changed(order: wire.Order | None, quote: Quote, site: Site) -> None:
    """Raise `QuoteChanged` where order, lines, prices or total are not the quote's."""
    cart = the_cart(order, site)
    if order is None or order.code != quote.reference or counts(cart) != counts(quote.cart):
        raise QuoteChanged("the cart at the shop holds something else")
    if [line.unit_price for line in cart.lines] != [line.unit_price for line in quote.cart.lines]:
        raise QuoteChanged("a price is not the one that was approved")
    if money(order.total_with_tax, order.currency_code) != quote.total:
        raise QuoteChanged("the total is not the one that was approved")


def counts(cart: Cart) -> list[tuple[str, int]]:
    """Return how many of which variant, in the cart's order."""
    return [(line.ref.variant, line.quantity) for line in cart.lines]


def way_to_pay(final: wire.Final) -> str:
    """Return the first way of paying that the order may take. Raises `StoreRefused`."""
    for method in final.eligible_payment_methods:
        if method.is_eligible:
            return method.code
    raise StoreRefused("the shop has no way of paying for this order")


def changed(outcome: wire.Outcome) -> wire.Order:
    """Return the order after a change. Raises as `refused` says."""
    if isinstance(outcome.result, wire.Refusal):
        raise refused(outcome.result.error_code, outcome.result.transition_error)
    return outcome.result


def arranged(outcome: wire.Arranged) -> wire.Order:
    """Return the order with buyer, address and shipping. Raises as `refused` says."""
    for step in (outcome.customer, outcome.address):
        if step.error_code:
            raise refused(step.error_code)
    return changed(outcome)


def refused(code: str, why: str = "") -> NotDone:
    """Return the error for one of Vendure's typed refusals; its own words are only looked at."""
    if code == "INSUFFICIENT_STOCK_ERROR" or "insufficient stock" in why:
        return OutOfStock("the shop has not that many")
    if code.startswith("COUPON_CODE_"):
        return CodeRefused(
            f"the shop did not take it: {wire.in_words(code.removesuffix('_ERROR'))}"
        )
    if code in {"INELIGIBLE_SHIPPING_METHOD_ERROR", "COUPON_REMOVED_DURING_CHECKOUT_ERROR"}:
        return QuoteChanged("the shop no longer offers what was approved")
    return StoreRefused(f"the shop refused: {wire.in_words(code.removesuffix('_ERROR'))}")


def paid(outcome: wire.Outcome, site: Site) -> Receipt | NotDone:
    """Return the receipt, or why surely nothing was paid. Raises `Unclear` between the two."""
    result = outcome.result
    if isinstance(result, wire.Order) and result.order_placed_at:
        return the_receipt(result, site)
    if isinstance(result, wire.Refusal) and result.error_code in _NOT_PAID:
        return refused(result.error_code)
    raise Unclear("the shop took the payment request and does not say what came of it")


def the_receipt(order: wire.Order, site: Site) -> Receipt:
    """Return the order as the shop confirmed it, at what it really cost."""
    return Receipt(
        host=site.host,
        order=order.code,
        state=plain(order.state) or "unknown",
        lines=the_cart(order, site).lines,
        total=money(order.total_with_tax, order.currency_code),
    )


def tracking(said: wire.Tracked, site: Site) -> Tracking:
    """Return where an order stands."""
    parcels = tuple(
        Parcel(plain(each.state) or "unknown", plain(each.method), plain(each.tracking_code or ""))
        for each in said.fulfillments or ()
    )
    total = money(said.total_with_tax, said.currency_code)
    return Tracking(site.host, said.code, plain(said.state) or "unknown", total, parcels)


def _line(line: wire.Line, order: wire.Order, site: Site) -> CartLine:
    offer = the_offer(line.product_variant, line.product_variant.product, site)
    return CartLine(
        ref=offer.ref,
        title=offer.title,
        quantity=line.quantity,
        unit_price=money(line.unit_price_with_tax, order.currency_code),
        brand=offer.brand,
        size=offer.size,
        colour=offer.colour,
        category=offer.category,
    )


def money(hundredths: int, currency: str) -> Money:
    """Read an amount. Raises `StoreRefused` for a currency that Vendure counts in two ways."""
    if not is_counted(currency):
        raise StoreRefused("the shop does not say how it counts its currency")
    return Money(hundredths, currency)


def _facet(bearers: tuple[wire.Head | wire.Variant, ...], names: frozenset[str]) -> str | None:
    """Return the one value that the facets give; two different ones are none."""
    facets = [facet for bearer in bearers for facet in bearer.facet_values]
    values = {plain(f.name) for f in facets if f.facet.code.lower() in names}
    return values.pop() or None if len(values) == 1 else None


def _page(product: wire.Head, site: Site) -> str:
    return f"{site.base}/products/{url_quote(product.slug, safe='')}"

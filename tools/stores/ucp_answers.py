"""What a UCP shop's answers mean: offers, carts, quotes, receipts. Pure functions.

Sums are checked before they are believed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from manciple.policies.errors import BadMoney, QuoteChanged, Refused, StoreRefused
from manciple.policies.money import Money
from manciple.tools.addresses import Place
from manciple.tools.carts import Cart, CartLine, Parcel, Quote, Receipt, Tracking
from manciple.tools.categories import category
from manciple.tools.offers import Availability, InStock, Offer, OfferRef, Product, SoldOut, Unknown
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores import ucp_goods as goods
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.stores.ucp_refusals import must_take, notices
from manciple.tools.stores.ucp_requests import Instrument
from manciple.tools.stores.ucp_totals import figures, money, only, price_of, subtotal_of, total_of

PAYABLE = "dev.manciple.practice_invoice"
"""The one way to pay that needs no card and no person: an invoice to the account."""


@dataclass(frozen=True, slots=True)
class Way:
    """The cheapest way of shipping: an option for each parcel."""

    options: Mapping[str, str]
    """The option's id by the parcel's."""

    title: str

    @property
    def id(self) -> str:
        """One name for all the options together."""
        return "+".join(self.options.values())


def product_of(host: str, told: goods.Product) -> Product:
    """Read a product with every variant that can be read."""
    variants = wire.those_that_read(goods.Variant, told.variants)
    offers = (_offer(host, told, variant) for variant in variants)
    return Product(
        title=told.title or told.id,
        offers=tuple(offer for offer in offers if offer is not None),
        brand=told.brand or told.metadata.brand or None,
        url=page(told.url, host),
    )


def products_of(host: str, told: Iterable[object]) -> list[Product]:
    """Read a list of products, leaving out what cannot be read."""
    return [product_of(host, each) for each in wire.those_that_read(goods.Product, told)]


def availability(told: goods.Availability) -> Availability:
    """Read whether it is there; what is promised for later, or contradicts itself, is unknown."""
    match told.available, told.status:
        case (True, "" | "in_stock") | (None, "in_stock"):
            return InStock()
        case (False, "" | "out_of_stock" | "discontinued") | (None, "out_of_stock"):
            return SoldOut()
        case _:
            return Unknown()


def quantities(lines: Iterable[wire.Line]) -> dict[str, int]:
    """Return how many of each variant the lines hold together."""
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.item.id] = counts.get(line.item.id, 0) + line.quantity
    return {item: count for item, count in counts.items() if count}


def cart_of(host: str, told: wire.Cart, offers: Mapping[str, Offer]) -> Cart:
    """Read a cart; what is known of each variant comes from the shop's catalogue."""
    known = {item: _known_line(offer) for item, offer in offers.items()}
    return Cart(
        host=host,
        id=told.id,
        lines=_lines(host, told.line_items, told.currency, known),
        codes=tuple(each.code for each in told.discounts.applied if each.code),
        hand_off=page(told.continue_url, host),
        figures=figures(told.totals, told.currency),
        notices=notices(told.messages),
    )


def cheapest(checkout: wire.Checkout) -> Way | None:
    """Choose the cheapest option for each parcel; None where a parcel has no price."""
    groups = [
        group
        for method in checkout.fulfillment.methods
        if method.type == "shipping"
        for group in method.groups
    ]
    if not groups or not all(group.options for group in groups):
        return None
    chosen = {g.id: min(g.options, key=lambda each: (_cost(each), each.id)) for g in groups}
    titles = (choice.title or choice.id for choice in chosen.values())
    return Way({group: choice.id for group, choice in chosen.items()}, " + ".join(titles))


def is_chosen(checkout: wire.Checkout, way: Way) -> bool:
    """Does the checkout already go this way?"""
    groups = (group for method in checkout.fulfillment.methods for group in method.groups)
    return {g.id: g.selected_option_id for g in groups if g.id in way.options} == way.options


def quote_of(checkout: wire.Checkout, cart: Cart, way: Way) -> Quote:
    """Read what it costs. Raises `StoreRefused` where the shop's figures do not add up."""
    total = total_of(checkout.totals)
    subtotal_of(checkout.totals, checkout.line_items)
    taxes = [each.amount for each in checkout.totals if each.type == "tax"]
    shipping = sum(each.amount for each in checkout.totals if each.type == "fulfillment")
    less = ("discount", "items_discount")
    off = -sum(each.amount for each in checkout.totals if each.type in less)
    known = {line.ref.variant: line for line in cart.lines}
    lines = _lines(cart.host, checkout.line_items, checkout.currency, known)
    return Quote(
        cart=replace(cart, lines=lines),
        total=money(total, checkout.currency),
        shipping=money(shipping, checkout.currency),
        shipping_method=way.id,
        shipping_title=way.title,
        tax=money(sum(taxes), checkout.currency) if taxes else None,
        expires=checkout.expires_at,
        reference=checkout.id,
        discount=money(off, checkout.currency) if off else None,
        codes=tuple(each.code for each in checkout.discounts.applied if each.code),
        figures=figures(checkout.totals, checkout.currency),
        notices=notices(checkout.messages),
    )


def hold_to(quote: Quote, checkout: wire.Checkout) -> None:
    """Compare the checkout, as it is now, with what was approved. Raises `QuoteChanged`."""
    way = cheapest(checkout)
    if way is None or way.id != quote.shipping_method or not is_chosen(checkout, way):
        raise QuoteChanged("the way of shipping is not the one that was approved")
    now = quote_of(checkout, quote.cart, way)
    if now.total != quote.total:
        raise QuoteChanged("the total is not the one that was approved")
    if now.cart.lines != quote.cart.lines:
        raise QuoteChanged("the lines are not the ones that were approved")


def account(checkout: wire.Checkout) -> Instrument:
    """Return how to pay on account. Raises `StoreRefused` where this checkout offers it not."""
    handlers = wire.those_that_read(wire.Handler, checkout.ucp.payment_handlers.get(PAYABLE, []))
    named = next((each.id for each in handlers if each.id), "")
    instrument = Instrument(named, "invoice", {"type": "account"}, id="account")
    must_take(checkout, instrument)
    return instrument


def receipt_of(quote: Quote, checkout: wire.Standing, order: wire.Order | None) -> Receipt:
    """Read what was bought: from the order, or where it cannot be read, from its checkout.

    A completion may say nothing but that it is done: then it is what was quoted.
    """
    known = {line.ref.variant: line for line in quote.cart.lines}
    number = checkout.order.id if checkout.order else checkout.id
    if order is None and not checkout.totals:
        return Receipt(quote.cart.host, number, checkout.status, quote.cart.lines, quote.total)
    source = order or checkout
    pairs = (
        [(line.item, line.quantity.total) for line in order.line_items]
        if order
        else [(line.item, line.quantity) for line in checkout.line_items]
    )
    return Receipt(
        host=quote.cart.host,
        order=number,
        state=_state(order) if order else checkout.status,
        lines=tuple(
            _line(quote.cart.host, item, count, source.currency, known) for item, count in pairs
        ),
        total=money(only(source.totals, "total"), source.currency),
    )


def tracking_of(host: str, order: wire.Order) -> Tracking:
    """Read where an order stands, and each of its parcels by the last word said of it."""
    parcels = {
        each.tracking_number: Parcel(each.type or "unknown", each.carrier, each.tracking_number)
        for each in order.fulfillment.events
        if each.type
    }
    total = money(only(order.totals, "total"), order.currency)
    return Tracking(host, order.id, _state(order), total, tuple(parcels.values()))


def page(url: str, host: str) -> str | None:
    """Return a link for a person, if it leads to the shop itself and nowhere else."""
    try:
        place = Place.parse(url)
    except Refused:
        return None
    return place.url if place.host == host else None


def _offer(host: str, product: goods.Product, told: goods.Variant) -> Offer | None:
    price = _price(told.price)
    if price is None:
        return None
    regular = _price(told.list_price) if told.list_price else None
    options = tuple((each.name, each.label) for each in told.options if each.name and each.label)
    title = product.title or told.title or product.id
    return Offer(
        ref=OfferRef(host, product.id, told.id),
        title=title,
        price=price,
        how="api",
        availability=availability(told.availability),
        options=options,
        size=option(options, SIZE_NAMES),
        colour=option(options, COLOUR_NAMES),
        brand=product.brand or product.metadata.brand or None,
        seller=told.seller.name or None,
        category=category(title, " ".join(each.value for each in product.categories)),
        list_price=regular if regular and _higher(regular, price) else None,
        shipping=_price(product.metadata.shipping) if product.metadata.shipping else None,
        sku=told.sku or None,
        gtin=next((code.value for code in told.barcodes if code.value.isdecimal()), None),
        url=page(told.url, host) or page(product.url, host),
    )


def _price(told: goods.Price) -> Money | None:
    try:
        return Money(told.amount, told.currency)
    except BadMoney:
        return None


def _higher(one: Money, other: Money) -> bool:
    return one.currency == other.currency and one.minor > other.minor


def _known_line(offer: Offer) -> CartLine:
    return CartLine(
        ref=offer.ref,
        title=offer.title,
        quantity=0,
        unit_price=offer.price,
        brand=offer.brand,
        size=offer.size,
        colour=offer.colour,
        seller=offer.seller,
        category=offer.category,
    )


def _lines(
    host: str, told: list[wire.Line], currency: str, known: Mapping[str, CartLine]
) -> tuple[CartLine, ...]:
    counts = quantities(told)
    items = {line.item.id: line.item for line in told if line.item.id in counts}
    if any(line.item.price != items[line.item.id].price for line in told if line.quantity):
        raise StoreRefused("the shop asks two prices for the same thing")
    return tuple(_line(host, item, counts[item.id], currency, known) for item in items.values())


def _line(
    host: str, item: wire.Thing, count: int, currency: str, known: Mapping[str, CartLine]
) -> CartLine:
    price = money(price_of(item), currency)
    bare = CartLine(OfferRef(host, item.id, item.id), item.title or item.id, count, price)
    return replace(known.get(item.id, bare), quantity=count, unit_price=price)


def _cost(choice: wire.Choice) -> int:
    totals = [each.amount for each in choice.totals if each.type == "total"]
    return totals[0] if totals else sum(each.amount for each in choice.totals)


def _state(order: wire.Order) -> str:
    states = {line.status for line in order.line_items if line.status}
    return states.pop() if len(states) == 1 else "partial"

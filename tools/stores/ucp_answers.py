"""What a UCP shop's answers mean: offers, carts, quotes, receipts, refusals. Pure functions.

Sums are checked before they are believed, and of a shop's message only its code is heeded.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from manciple.policies.errors import (
    BadMoney,
    NotDone,
    OutOfStock,
    QuoteChanged,
    Refused,
    StoreRefused,
)
from manciple.policies.money import Money
from manciple.tools.addresses import Place
from manciple.tools.carts import Cart, CartLine, Quote, Receipt
from manciple.tools.categories import category
from manciple.tools.offers import Availability, InStock, Offer, OfferRef, Product, SoldOut, Unknown
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores import ucp_wire as wire

PAYABLE = "dev.manciple.practice_invoice"
"""The one way to pay that needs no card and no person: an invoice to the account."""

_SHORT = frozenset(
    "out_of_stock item_unavailable insufficient_stock insufficient_inventory".split()
)
_AT_THE_SHOP = "go on at the shop's own page: manciple cart show"


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


def endpoint(profile: object, host: str) -> str | None:
    """Return where the shop takes REST requests, if it is a shop for us and that is its own host.

    Older shapes of the profile (before 2026-04-08) know no cart, so they are none for us.
    """
    try:
        told = wire.parsed(wire.Profile, _unwrapped(profile))
    except StoreRefused:
        return None
    if not all(f"{wire.SERVICE}.{each}" in told.capabilities for each in wire.NEEDED):
        return None
    services = wire.those_that_read(wire.Service, told.services.get(wire.SERVICE, []))
    rest = (s.endpoint.rstrip("/") for s in services if s.transport == "rest")
    return next((each for each in rest if _is_at(each, host)), None)


def product_of(host: str, told: wire.Product) -> Product:
    """Read a product with every variant that can be read."""
    variants = wire.those_that_read(wire.Variant, told.variants)
    offers = (_offer(host, told, variant) for variant in variants)
    return Product(
        title=told.title or told.id,
        offers=tuple(offer for offer in offers if offer is not None),
        brand=told.brand or told.metadata.brand or None,
        url=_page(told.url, host),
    )


def products_of(host: str, told: Iterable[object]) -> list[Product]:
    """Read a list of products, leaving out what cannot be read."""
    return [product_of(host, each) for each in wire.those_that_read(wire.Product, told)]


def availability(told: wire.Availability) -> Availability:
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
        hand_off=_page(told.continue_url, host),
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
    total = _total(checkout.totals, checkout.line_items)
    taxes = [each.amount for each in checkout.totals if each.type == "tax"]
    shipping = sum(each.amount for each in checkout.totals if each.type == "fulfillment")
    known = {line.ref.variant: line for line in cart.lines}
    lines = _lines(cart.host, checkout.line_items, checkout.currency, known)
    return Quote(
        cart=replace(cart, lines=lines),
        total=_money(total, checkout.currency),
        shipping=_money(shipping, checkout.currency),
        shipping_method=way.id,
        shipping_title=way.title,
        tax=_money(sum(taxes), checkout.currency) if taxes else None,
        expires=checkout.expires_at,
        reference=checkout.id,
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


def account(checkout: wire.Checkout) -> str:
    """Return the id of the handler to pay with. Raises `StoreRefused` where there is none."""
    handlers = checkout.ucp.payment_handlers.get(PAYABLE, [])
    known = next((str(each["id"]) for each in handlers if each.get("id")), None)
    if known is None:
        raise StoreRefused("the shop takes no payment that can be made here", hint=_AT_THE_SHOP)
    return known


def refusal(told: wire.Said) -> NotDone | None:
    """Return why the shop does not do it, in our words; None where it only waits for more."""
    errors = [message for message in told.messages if message.type == "error"]
    if any(message.code in _SHORT for message in errors):
        return OutOfStock("the shop has not that many")
    severities = {message.severity for message in errors}
    if severities & {"requires_buyer_input", "requires_buyer_review"}:
        return StoreRefused("the shop wants a person to go on", hint=_AT_THE_SHOP)
    if any(message.presentation == "disclosure" for message in told.messages):
        return StoreRefused("the shop has something that must be read first", hint=_AT_THE_SHOP)
    if told.ucp.status == "error" or severities - {"recoverable"}:
        return StoreRefused("the shop will not do this")
    return None


def is_gone(told: wire.Said) -> bool:
    """Does the shop say that there is no such thing?"""
    return told.ucp.status == "error" and any(m.code == "not_found" for m in told.messages)


def receipt_of(quote: Quote, checkout: wire.Checkout, order: wire.Order | None) -> Receipt:
    """Read what was bought: from the order, or where it cannot be read, from its checkout."""
    known = {line.ref.variant: line for line in quote.cart.lines}
    source = order or checkout
    pairs = (
        [(line.item, line.quantity.total) for line in order.line_items]
        if order
        else [(line.item, line.quantity) for line in checkout.line_items]
    )
    return Receipt(
        host=quote.cart.host,
        order=checkout.order.id if checkout.order else checkout.id,
        state=_state(order) if order else checkout.status,
        lines=tuple(
            _line(quote.cart.host, item, count, source.currency, known) for item, count in pairs
        ),
        total=_money(_only(source.totals, "total"), source.currency),
    )


def _unwrapped(profile: object) -> object:
    if not isinstance(profile, dict):
        return profile
    whole = cast("dict[str, object]", profile)
    return whole.get("ucp", whole)


def _is_at(url: str, host: str) -> bool:
    try:
        place = Place.parse(url)
    except Refused:
        return False
    return place.host == host and "?" not in place.target


def _page(url: str, host: str) -> str | None:
    """A link for a person, if it leads to the shop itself and nowhere else."""
    try:
        place = Place.parse(url)
    except Refused:
        return None
    return place.url if place.host == host else None


def _offer(host: str, product: wire.Product, told: wire.Variant) -> Offer | None:
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
        url=_page(told.url, host) or _page(product.url, host),
    )


def _price(told: wire.Price) -> Money | None:
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
    price = _money(item.price, currency)
    bare = CartLine(OfferRef(host, item.id, item.id), item.title or item.id, count, price)
    return replace(known.get(item.id, bare), quantity=count, unit_price=price)


def _cost(choice: wire.Choice) -> int:
    totals = [each.amount for each in choice.totals if each.type == "total"]
    return totals[0] if totals else sum(each.amount for each in choice.totals)


def _total(totals: list[wire.Total], lines: list[wire.Line]) -> int:
    """Return the total, once every figure agrees with it.

    A price by weight or length does not multiply into the subtotal, and so is refused too.
    """
    total, subtotal = _only(totals, "total"), _only(totals, "subtotal")
    if sum(each.amount for each in totals if each.type != "total") != total:
        raise StoreRefused("the shop's parts do not add up to its total")
    if sum(line.item.price * line.quantity for line in lines) != subtotal:
        raise StoreRefused("the shop's lines do not add up to its subtotal")
    return total


def _only(totals: list[wire.Total], kind: str) -> int:
    found = [each.amount for each in totals if each.type == kind]
    if len(found) != 1:
        raise StoreRefused(f"the shop's answer has not exactly one {kind}")
    return found[0]


def _money(minor: int, currency: str) -> Money:
    try:
        return Money(minor, currency)
    except BadMoney as error:
        raise StoreRefused("the shop's answer has an impossible amount") from error


def _state(order: wire.Order) -> str:
    states = {line.status for line in order.line_items if line.status}
    return states.pop() if len(states) == 1 else "partial"

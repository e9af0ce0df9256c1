"""What WooCommerce's answers mean for a shopper: pure functions from the wire to our own types."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from html import unescape
from typing import cast

from manciple.policies.actions import plain
from manciple.policies.errors import (
    BadMoney,
    CodeRefused,
    NotDone,
    OutOfStock,
    Refused,
    StoreRefused,
)
from manciple.policies.money import Money
from manciple.tools.addresses import Place
from manciple.tools.carts import CartLine
from manciple.tools.categories import category
from manciple.tools.gtins import gtin_of
from manciple.tools.http import Answer
from manciple.tools.offers import Availability, InStock, Offer, OfferRef, Product, SoldOut
from manciple.tools.sizes import COLOUR_NAMES, SIZE_NAMES, option
from manciple.tools.stores import woocommerce_wire as wire
from manciple.tools.stores.interface import Site

_ID = re.compile(r"[1-9][0-9]{0,14}", re.ASCII)
_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{1,2000}", re.ASCII)
_BRAND_NAMES = frozenset({"brand", "manufacturer", "品牌", "marke", "marque"})


def is_id(text: str) -> bool:
    """Is it one of the shop's numbers?"""
    return bool(_ID.fullmatch(text))


def is_token(text: str) -> bool:
    """Is it what may be sent back as a Cart-Token?"""
    return bool(_TOKEN.fullmatch(text))


def the_product(said: wire.Product, variations: tuple[wire.Product, ...], site: Site) -> Product:
    """Return a product with its variations; without any it is its own one."""
    terms = _terms(said)
    names = {each.id: _options(each, terms) for each in said.variations}
    own = [each for each in variations if each.parent == said.id and each.id in names]
    if said.variations:
        offers = tuple(the_offer(each, said, names[each.id], site) for each in own)
    else:
        offers = (the_offer(said, said, (), site),)
    return Product(_text(said.name) or str(said.id), offers, _brand(said), _page(said, site))


def the_offer(
    one: wire.Product, parent: wire.Product, options: tuple[tuple[str, str], ...], site: Site
) -> Offer:
    """Return one variation, or the product that has none."""
    now, regular = money(one.prices, one.prices.price), money(one.prices, one.prices.regular_price)
    title = _text(parent.name) or str(parent.id)
    shown = " ".join(_text(each.name) for each in parent.categories)
    return Offer(
        ref=OfferRef(site.host, str(parent.id), str(one.id)),
        title=title,
        price=now,
        how="api",
        availability=_availability(one),
        options=options,
        size=option(options, SIZE_NAMES) or None,
        colour=option(options, COLOUR_NAMES) or None,
        brand=_brand(parent),
        category=category(f"{title} {_text(one.name)}", shown),
        list_price=regular if now < regular else None,
        sku=plain(one.sku) or None,
        gtin=gtin_of(one.global_unique_id),
        url=_page(one, site) or _page(parent, site),
    )


def money(prices: wire.Prices | wire.Counted, digits: str) -> Money:
    """Read a price. Raises `StoreRefused` where it is no amount of its currency."""
    try:
        amount = Decimal(digits).scaleb(-prices.currency_minor_unit)
        return Money.of(amount, prices.currency_code)
    except BadMoney as error:
        raise StoreRefused("the shop's price is no amount of its currency") from error


def refused(answer: Answer) -> NotDone:
    """Return the error for an answer that is none of success; the shop's words are not shown."""
    code = wire.refusal(answer)
    if "out_of_stock" in code or "no_stock" in code or code.endswith("quantity"):
        return OutOfStock("the shop has not that many")
    if "coupon" in code:
        return CodeRefused("the shop did not take the coupon", hint="look at its conditions")
    if answer.status == 404:
        return StoreRefused("the shop does not have that", hint="manciple find …")
    words = f": {plain(code.replace('_', ' '))}" if code else ""
    return StoreRefused(f"the shop refused ({answer.status}){words}")


def line_of(cart: wire.Cart, variant: str) -> wire.Item | None:
    """Return the cart's line of this variant."""
    return next((item for item in cart.items if str(item.id) == variant), None)


def line(item: wire.Item, offer: Offer) -> CartLine:
    """Return the line of an offer, at the price that the cart says."""
    return CartLine(
        ref=offer.ref,
        title=offer.title,
        quantity=item.quantity,
        unit_price=money(item.prices, item.prices.price),
        brand=offer.brand,
        size=offer.size,
        colour=offer.colour,
        seller=offer.seller,
        category=offer.category,
    )


def bare_line(item: wire.Item, product: str, site: Site) -> CartLine:
    """Return a line whose offer the shop no longer shows: unknown in all but name and price."""
    title = _text(item.name) or str(item.id)
    return CartLine(
        ref=OfferRef(site.host, product, str(item.id)),
        title=title,
        quantity=item.quantity,
        unit_price=money(item.prices, item.prices.price),
        category=category(title),
    )


def parents(text: str) -> dict[str, str]:
    """Read which product each variant belongs to, as `parents_text` wrote it."""
    if not text:
        return {}
    return cast("dict[str, str]", json.loads(text))


def parents_text(known: Mapping[str, str]) -> str:
    """Write it down."""
    return json.dumps(known)


def _availability(one: wire.Product) -> Availability:
    if not (one.is_in_stock and one.is_purchasable):
        return SoldOut()
    return InStock(left=one.low_stock_remaining or None)


def _terms(product: wire.Product) -> dict[tuple[str, str], str]:
    """Return the names of a product's values by attribute and slug."""
    return {
        (attribute.name.casefold(), term.slug): term.name
        for attribute in product.attributes
        for term in attribute.terms
    }


def _options(
    variation: wire.Variation, terms: Mapping[tuple[str, str], str]
) -> tuple[tuple[str, str], ...]:
    """Return a variation's options, with the names that its product has for their slugs."""
    return tuple(
        (_text(each.name), _text(terms.get((each.name.casefold(), each.value), each.value)))
        for each in variation.attributes
        if each.value
    )


def _brand(product: wire.Product) -> str | None:
    """Return the one brand; two different ones are none."""
    said = [_text(each.name) for each in product.brands]
    said += [
        _text(term.name)
        for attribute in product.attributes
        if attribute.name.casefold() in _BRAND_NAMES
        for term in attribute.terms
    ]
    values = {each for each in said if each}
    return values.pop() if len(values) == 1 else None


def _page(product: wire.Product, site: Site) -> str | None:
    """Return the product's page, if it lies at this shop."""
    try:
        place = Place.parse(product.permalink)
    except Refused:
        return None
    return place.url if place.origin == site.base else None


def _text(text: str) -> str:
    """WordPress writes names as HTML."""
    return plain(unescape(text))

"""Schema.org's words for prices, stock and numbers, read strictly.

https://schema.org/Offer https://schema.org/PriceSpecification https://schema.org/ItemAvailability
"""

import re
from decimal import Decimal
from itertools import islice
from typing import cast

from manciple.policies.errors import BadMoney
from manciple.policies.money import EXPONENTS, Money
from manciple.tools.gtins import gtin_of
from manciple.tools.offers import Availability, InStock, SoldOut, Unknown
from manciple.tools.stores.json_ld import Graph, Node, listed

MAX_SPECIFICATIONS = 50

_STOCK: dict[str, Availability] = {
    **dict.fromkeys(("instock", "onlineonly"), InStock()),
    **dict.fromkeys(("outofstock", "soldout", "discontinued"), SoldOut()),
}
"""All other words are unknown: PreOrder and BackOrder are promises, InStoreOnly cannot be sent,
and LimitedAvailability is what Shopware 5 says of goods that it has not."""

_USUAL = frozenset("listprice strikethroughprice regularprice msrp srp".split())
_CONDITIONAL = frozenset(
    "referenceQuantity validForMemberTier eligibleQuantity eligibleTransactionVolume "
    "eligibleCustomerType billingDuration billingIncrement".split()
)
"""What makes a price another one than this buyer's for one piece."""

_BOUND_SHIPPING = frozenset(
    "shippingDestination shippingSettingsLink transitTimeLabel shippingLabel depth height width "
    "weight shippingOrigin validForMemberTier hasShippingService".split()
)
"""What ties a rate to a place, a parcel or a customer."""

_TERM = re.compile(
    r"\s*(?:(?:https?:)?//(?:www\.)?schema\.org/|schema:)?#?([a-z][a-z _-]{0,60})/?\s*",
    re.ASCII | re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?P<plain>[0-9]{1,13}(?:\.[0-9]{1,8})?)|(?P<grouped>[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,2})"
    r"|(?P<comma>(?:[0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3})+),[0-9]{2})",
    re.ASCII,
)


def price(graph: Graph, offer: Node) -> tuple[Money, Money | None] | None:
    """Return what one piece costs now, and what it usually costs where that is said and more."""
    if "offerforlease" in kinds(offer) or "LeaseOut" in _id(offer.get("businessFunction")):
        return None
    currency = offer.get("priceCurrency")
    specifications = islice(graph.nodes(offer.get("priceSpecification")), MAX_SPECIFICATIONS)
    said = [
        (word(each.get("priceType")), money)
        for each in specifications
        if not each.keys() & _CONDITIONAL
        and (money := _money(each.get("price"), each.get("priceCurrency") or currency))
    ]
    now = _money(offer.get("price"), currency) or _asked(said)
    if not now:
        return None
    usual = [m for kind, m in said if kind in _USUAL and m.currency == now.currency and m > now]
    return now, max(usual, default=None)


def shipping(graph: Graph, offer: Node) -> Money | None:
    """Return what sending one costs, where the page says one amount, and for every destination.

    https://schema.org/OfferShippingDetails. 0 is free; whatever depends on where it goes, or on
    what else is bought, is unknown.
    """
    said: set[Money | None] = set()
    for each in islice(graph.nodes(offer.get("shippingDetails")), MAX_SPECIFICATIONS):
        bound = each.keys() & _BOUND_SHIPPING or each.get("doesNotShip") not in {None, False}
        rates = [] if bound else list(islice(graph.nodes(each.get("shippingRate")), 2))
        said.add(_rate(rates[0]) if len(rates) == 1 else None)
    return said.pop() if len(said) == 1 else None


def availability(graph: Graph, offer: Node) -> Availability:
    """Return what all words agree on, with the number left where that is said too."""
    said = {word(each) for each in listed(offer.get("availability"))[:10]}
    kinds = {_STOCK.get(each, Unknown()) for each in said}
    stock = kinds.pop() if len(kinds) == 1 else Unknown()
    left = graph.text(offer.get("inventoryLevel")) or ""
    if not isinstance(stock, InStock) or not re.fullmatch(r"[0-9]{1,9}", left, re.ASCII):
        return stock
    return InStock(left=int(left)) if int(left) else Unknown()


def gtin(graph: Graph, nodes: tuple[Node, ...]) -> str | None:
    """Return the GTIN, if its check digit is right (GS1 General Specifications, 7.9)."""
    return gtin_of(graph.first(nodes, "gtin", "gtin13", "gtin14", "gtin12", "gtin8", "isbn"))


def kinds(node: Node) -> set[str]:
    """Return the types of `node`, in lower case."""
    return {word(each) for each in listed(node.get("@type"))[:20]}


def word(value: object) -> str:
    """Return a word of schema.org in lower case, however it is written; else an empty string."""
    match = _TERM.fullmatch(_id(value))
    return re.sub(r"[ _-]", "", match[1]).lower() if match else ""


def _id(value: object) -> str:
    if isinstance(value, dict):
        value = cast("Node", value).get("@id")
    return value[:300] if isinstance(value, str) else ""


def _asked(said: list[tuple[str, Money]]) -> Money | None:
    for meant in ({"saleprice"}, {""}, {"listprice", "regularprice"}):
        amounts = [money for kind, money in said if kind in meant]
        if amounts and len({money.currency for money in amounts}) == 1:
            return max(amounts)
    return None


def _money(amount: object, currency: object) -> Money | None:
    """Read an amount in major units; None where it can be read in two ways, or is zero."""
    code = currency.strip().upper() if isinstance(currency, str) else ""
    number = _number(amount, EXPONENTS[code]) if code in EXPONENTS else None
    try:
        return Money.of(number, code) if number else None
    except BadMoney:
        return None


def _rate(rate: Node) -> Money | None:
    currency = rate.get("currency")
    code = currency.strip().upper() if isinstance(currency, str) else ""
    if code not in EXPONENTS or rate.keys() & {"maxValue", "minValue"}:
        return None
    number = _number(rate.get("value"), EXPONENTS[code])
    try:
        return None if number is None else Money.of(number, code)
    except BadMoney:
        return None


def _number(amount: object, digits: int) -> Decimal | None:
    if isinstance(amount, Decimal | int) and not isinstance(amount, bool):
        return Decimal(amount)
    match = _AMOUNT.fullmatch(amount[:60].strip()) if isinstance(amount, str) else None
    if not match:
        return None
    if match["comma"]:
        return Decimal(match["comma"].replace(".", "").replace(",", "."))
    text = match[0].replace(",", "")
    # `1.000` is a thousand to many a shop, whatever schema.org says of points.
    return None if len(text.partition(".")[2]) == 3 != digits else Decimal(text)

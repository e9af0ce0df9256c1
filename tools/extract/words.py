"""Schema.org's words for prices, stock and numbers, read strictly.

https://schema.org/Offer https://schema.org/PriceSpecification https://schema.org/ItemAvailability
"""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import cast

from manciple.policies.money import EXPONENTS
from manciple.tools.extract.graph import Graph, Node, listed
from manciple.tools.extract.said import Amount, How
from manciple.tools.gtins import gtin_of
from manciple.tools.offers import Availability, InStock, SoldOut, Unknown
from manciple.tools.prices.parts import Part
from manciple.tools.prices.reading import Hints, currency_of, prices

MAX_SPECIFICATIONS = 50
MAX_WORD = 100

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

_BOUND_RETURNS = frozenset(
    "validForMemberTier returnPolicySeasonalOverride itemCondition merchantReturnLink".split()
)

_TERM = re.compile(
    r"\s*(?:(?:https?:)?//(?:www\.)?schema\.org/|schema:)?#?([a-z][a-z _-]{0,60})/?\s*",
    re.ASCII | re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?P<plain>[0-9]{1,13}(?:\.[0-9]{1,8})?)|(?P<grouped>[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,2})"
    r"|(?P<comma>(?:[0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3})+),[0-9]{2})",
    re.ASCII,
)


def price(
    graph: Graph, offer: Node, how: How = How.JSON_LD, locale: str = ""
) -> tuple[Amount, Amount | None] | None:
    """Return what one piece costs now, and what it usually costs where that is said and more."""
    if "offerforlease" in kinds(offer) or "LeaseOut" in _id(offer.get("businessFunction")):
        return None
    currency = offer.get("priceCurrency")
    specifications = islice(graph.nodes(offer.get("priceSpecification")), MAX_SPECIFICATIONS)
    said = [
        (word(each.get("priceType")), amount)
        for each in specifications
        if not each.keys() & _CONDITIONAL
        and (
            amount := _amount(each.get("price"), each.get("priceCurrency") or currency, how, locale)
        )
    ]
    now = _amount(offer.get("price"), currency, how, locale) or _asked(said)
    if not now:
        return None
    return now, usual(now, (amount for kind, amount in said if kind in _USUAL))


def usual(now: Amount, said: Iterable[Amount]) -> Amount | None:
    """Return the highest of the amounts said that is more than it costs now."""
    more = (a for a in said if a.currency == now.currency and a.value > now.value)
    return max(more, key=lambda amount: amount.value, default=None)


def bounds(
    graph: Graph, offer: Node, how: How = How.JSON_LD, locale: str = ""
) -> tuple[Amount, Amount | None] | None:
    """Return between what an AggregateOffer says that its offers cost."""
    currency = graph.text(offer.get("priceCurrency"))
    low, high = (
        _amount(graph.text(offer.get(name)), currency, how, locale)
        for name in ("lowPrice", "highPrice")
    )
    return (low, high) if low else None


def until(graph: Graph, offer: Node) -> date | None:
    """Return the last day on which the price holds (`priceValidUntil`)."""
    text = graph.text(offer.get("priceValidUntil")) or ""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def returns_days(graph: Graph, offer: Node) -> int | None:
    """Return within how many days it can be sent back, where one number holds everywhere.

    https://schema.org/MerchantReturnPolicy. A policy for some countries alone is none for all.
    """
    said: set[int | None] = set()
    for each in islice(graph.nodes(offer.get("hasMerchantReturnPolicy")), MAX_SPECIFICATIONS):
        days = graph.text(each.get("merchantReturnDays")) or ""
        kind = word(each.get("returnPolicyCategory"))
        if kind == "merchantreturnnotpermitted":
            said.add(0)
        elif each.keys() & _BOUND_RETURNS or not re.fullmatch(r"[0-9]{1,4}", days, re.ASCII):
            said.add(None)
        else:
            said.add(int(days))
    return said.pop() if len(said) == 1 else None


def shipping(graph: Graph, offer: Node, how: How = How.JSON_LD) -> Amount | None:
    """Return what sending one costs, where the page says one amount, and for every destination.

    https://schema.org/OfferShippingDetails. 0 is free; whatever depends on where it goes, or on
    what else is bought, is unknown.
    """
    said: set[Amount | None] = set()
    for each in islice(graph.nodes(offer.get("shippingDetails")), MAX_SPECIFICATIONS):
        bound = each.keys() & _BOUND_SHIPPING or each.get("doesNotShip") not in {None, False}
        rates = [] if bound else list(islice(graph.nodes(each.get("shippingRate")), 2))
        said.add(_rate(rates[0], how) if len(rates) == 1 else None)
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
    said = node.get("@type")
    return {word(said)} if isinstance(said, str) else {word(each) for each in listed(said)[:20]}


def word(value: object) -> str:
    """Return a word of schema.org in lower case, however it is written; else an empty string."""
    text = value if isinstance(value, str) else _id(value)
    return _word(text) if 0 < len(text) <= MAX_WORD else ""


@lru_cache(maxsize=2000)
def _word(text: str) -> str:
    match = _TERM.fullmatch(text)
    return re.sub(r"[ _-]", "", match[1]).lower() if match else ""


def _id(value: object) -> str:
    if isinstance(value, dict):
        value = cast("Node", value).get("@id")
    return value[:300] if isinstance(value, str) else ""


def _asked(said: list[tuple[str, Amount]]) -> Amount | None:
    for meant in ({"saleprice"}, {""}, {"listprice", "regularprice"}):
        amounts = [amount for kind, amount in said if kind in meant]
        if amounts and len({amount.currency for amount in amounts}) == 1:
            return max(amounts, key=lambda amount: amount.value)
    return None


def _amount(said: object, currency: object, how: How, locale: str) -> Amount | None:
    """Read an amount in major units; None where it can be read in two ways, or is zero."""
    code = currency.strip().upper() if isinstance(currency, str) else ""
    if code and code not in EXPONENTS:
        code = currency_of(code[:8], Hints(locale=locale)) or ""
    number = _number(said, EXPONENTS.get(code, 2))
    if number is None and isinstance(said, str):
        return _written(said, Hints(code, locale), how)
    found = Amount(number, code or None, how) if number and number.is_finite() else None
    return found if found and found.value > 0 and (found.money or not code) else None


def _written(said: str, hints: Hints, how: How) -> Amount | None:
    """Read an amount that stands there as people write it, with its mark: `£1,299`."""
    found = prices(said[:100], hints) if len(said) < 200 else ()
    if len(found) != 1 or not found[0].mark or found[0].part is not Part.NOW:
        return None
    read = Amount(found[0].amount, found[0].currency, how)
    agrees = not hints.currency or hints.currency == read.currency
    return read if read.value > 0 and agrees and (read.money or not read.currency) else None


def _rate(rate: Node, how: How) -> Amount | None:
    currency = rate.get("currency")
    code = currency.strip().upper() if isinstance(currency, str) else ""
    if code not in EXPONENTS or rate.keys() & {"maxValue", "minValue"}:
        return None
    number = _number(rate.get("value"), EXPONENTS[code])
    if number is None:
        return None
    found = Amount(number, code, how)
    return found if found.money else None


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

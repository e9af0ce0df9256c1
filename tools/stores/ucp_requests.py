"""What the connector asks of a UCP shop: request bodies, written strictly. Pure.

Nothing is in them that only the shop may say, and nothing personal before `change_body` is given
a buyer and an address.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter

from manciple.policies.errors import NotDone
from manciple.tools.stores.ucp_wire import Checkout, Method

Body = dict[str, object]
"""A JSON object on its way out."""

ADDRESS = ("street", "city", "region", "postcode", "country")
"""The parts of `address.home`."""


@dataclass(frozen=True, slots=True, repr=False)
class Instrument:
    """With what is paid: one of the types that a handler of the shop's offers."""

    handler_id: str
    """The shop's own id of the handler, as in its checkout."""

    type: str
    credential: Mapping[str, str]
    """With its own `type`; what is secret in it goes to this shop alone."""

    id: str = "instrument-1"
    """Ours; the same again for the same completion."""


def search_body(words: str, max_price: tuple[int, str] | None, cursor: str | None) -> Body:
    """Ask the catalogue; without any words, for everything above nothing."""
    page: Body = {"limit": 50, "cursor": cursor} if cursor else {"limit": 50}
    body: Body = {"pagination": page}
    if words:
        body["query"] = words
    if max_price:
        body |= {
            "filters": {"price": {"max": max_price[0]}},
            "context": {"currency": max_price[1]},
        }
    return body if words or max_price else body | {"filters": {"price": {"min": 0}}}


def lookup_body(ids: list[str]) -> Body:
    """Ask for what is known of these variants."""
    return {"ids": ids}


def product_body(product: str, options: tuple[tuple[str, str], ...] = ()) -> Body:
    """Ask for one product; with `options`, for exactly the variant that they make."""
    if not options:
        return {"id": product}
    named = dict(options)  # each name once
    selected = [{"name": name, "label": label} for name, label in named.items()]
    return {"id": product, "selected": selected}


def cart_body(quantities: Mapping[str, int], codes: tuple[str, ...] | None = None) -> Body:
    """All that the cart shall hold; `codes` replace those that it carried."""
    body: Body = {"line_items": [_line(each, count) for each, count in quantities.items()]}
    return body if codes is None else body | {"discounts": {"codes": list(codes)}}


def checkout_body(cart: str) -> Body:
    """Make a checkout of a cart, and have shipping priced. Nothing personal is in it."""
    return {
        "cart_id": cart,
        "line_items": [],
        "fulfillment": {"methods": [{"type": "shipping"}]},
    }


def direct_body(quantities: Mapping[str, int]) -> Body:
    """Make a checkout of these, at a shop without carts. Nothing personal is in it."""
    return cart_body(quantities) | {"fulfillment": {"methods": [{"type": "shipping"}]}}


def change_body(
    checkout: Checkout,
    chosen: Mapping[str, str],
    buyer: Body | None = None,
    address: Body | None = None,
) -> Body:
    """The checkout anew: `chosen` options by group, and where `address` is given, to there.

    All that it carried is in it: an update replaces the whole.
    """
    body: Body = {
        "line_items": [
            _line(line.item.id, line.quantity) | ({"id": line.id} if line.id else {})
            for line in checkout.line_items
        ],
        "fulfillment": {"methods": [_method(m, chosen, address) for m in _shipped(checkout)]},
    }
    if checkout.discounts.codes:
        body["discounts"] = {"codes": list(checkout.discounts.codes)}
    return body | {"buyer": buyer} if buyer else body


def payment_body(instrument: Instrument) -> Body:
    """Pay with this; nothing else is said with the word that buys."""
    paid: Body = {
        "id": instrument.id,
        "handler_id": instrument.handler_id,
        "type": instrument.type,
        "selected": True,
        "credential": dict(instrument.credential),
    }
    return {"payment": {"instruments": [paid]}}


def buyer_body(name: str, email: str) -> Body:
    """Say who buys. A name of one word, or without spaces, is given whole."""
    return _named(name) | {"email": email}


def address_body(name: str, home: str) -> Body:
    """Read `address.home` (JSON) as UCP's postal address. Raises `NotDone` where it is none."""
    try:
        given = TypeAdapter(dict[str, str]).validate_python(json.loads(home))
    except ValueError:
        # Not chained: the parser's error quotes the address.
        raise _no_address() from None
    parts = {part: given.get(part, "").strip() for part in ADDRESS}
    if not all(parts[part] for part in ("street", "city", "country")):
        raise _no_address()
    address: Body = {
        "street_address": parts["street"],
        "address_locality": parts["city"],
        "address_region": parts["region"],
        "postal_code": parts["postcode"],
        "address_country": parts["country"],
    }
    return _named(name) | {key: value for key, value in address.items() if value}


def _no_address() -> NotDone:
    return NotDone("address.home is not a whole address", hint="manciple me set address.home")


def _named(name: str) -> Body:
    first, _, last = name.strip().rpartition(" ")
    return {"first_name": first.strip(), "last_name": last} if first else {"first_name": last}


def _line(item: str, quantity: int) -> Body:
    return {"item": {"id": item}, "quantity": quantity}


def _shipped(checkout: Checkout) -> list[Method]:
    return [method for method in checkout.fulfillment.methods if method.type == "shipping"]


def _method(method: Method, chosen: Mapping[str, str], address: Body | None) -> Body:
    body: Body = {
        "id": method.id,
        "type": method.type,
        "line_item_ids": method.line_item_ids,
        "groups": [
            {"id": group.id, "selected_option_id": chosen[group.id]}
            for group in method.groups
            if group.id in chosen
        ],
    }
    if address is None:
        return body
    if not method.destinations:
        return body | {"destinations": [address]}
    there = method.destinations[0].id
    whither = address | {"id": there}
    return body | {"destinations": [whither], "selected_destination_id": there}

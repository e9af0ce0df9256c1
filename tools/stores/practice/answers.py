"""What the practice shop answers over UCP: its state as JSON. Pure functions.

The version is the shop's own: 2026-04-08 or 2026-08-25. Source:
https://ucp.dev/2026-08-25/specification/ (cart, checkout, catalog, fulfillment, discount, order).
"""

from collections.abc import Iterable
from typing import Any

from manciple.policies.money import Money
from manciple.tools.stores.practice.goods import Goods, Variety
from manciple.tools.stores.practice.state import (
    Books,
    HeldCart,
    Order,
    Session,
    Shipping,
    SoldLine,
    Stage,
    Trouble,
)

Answer = dict[str, Any]
"""A JSON object on its way out."""

PAYMENT = "dev.manciple.practice_invoice"
"""The one way to pay: an invoice to the account. No card, no credential."""

HANDLER = "practice_invoice"
"""The id of this shop's instance of it."""

_CAPABILITIES: dict[str, str | list[str]] = {
    "dev.ucp.shopping.catalog.search": "",
    "dev.ucp.shopping.catalog.lookup": "",
    "dev.ucp.shopping.cart": "",
    "dev.ucp.shopping.checkout": "",
    "dev.ucp.shopping.fulfillment": "dev.ucp.shopping.checkout",
    "dev.ucp.shopping.discount": ["dev.ucp.shopping.checkout", "dev.ucp.shopping.cart"],
    "dev.ucp.shopping.order": "",
}


def profile(books: Books, base: str) -> Answer:
    """Return the discovery document of the shop at `base`."""
    version = books.version
    services = {"rest": ("/ucp", "rest.openapi"), "mcp": ("/ucp/mcp", "mcp.openrpc")}
    ways = [
        {
            "version": version,
            "transport": binding,
            "endpoint": base + services[binding][0],
            "spec": f"https://ucp.dev/{version}/specification/overview",
            "schema": f"https://ucp.dev/{version}/services/shopping/{services[binding][1]}.json",
        }
        for binding in books.bindings
    ]
    return {
        "ucp": {
            "version": version,
            "services": {"dev.ucp.shopping": ways},
            "capabilities": {name: [_capability(books, name)] for name in _CAPABILITIES},
            "payment_handlers": _handlers(books),
        }
    }


def products(books: Books, base: str, found: Iterable[Goods], page: Answer) -> Answer:
    """Return a page of the catalogue."""
    shown = [product(books, base, goods) for goods in found]
    return {"ucp": _ucp(books, "catalog.search"), "products": shown, "pagination": page}


def detail(books: Books, base: str, goods: Goods, sku: str) -> Answer:
    """Return one product with everything about it, the variant of this id first."""
    whole = product(books, base, goods)
    first = [variant for variant in whole["variants"] if variant["id"] == sku]
    whole["variants"] = first + [each for each in whole["variants"] if each not in first]
    whole["selected"] = first[0]["options"]
    chosen = {each["name"]: each["label"] for each in first[0]["options"]}
    for option in whole["options"]:
        for value in option["values"]:
            left = [
                books.stock[v.sku]
                for v in goods.varieties
                if v.options == chosen | {option["name"]: value["label"]}
            ]
            value |= {"exists": bool(left), "available": any(left)}
    return {"ucp": _ucp(books, "catalog.lookup"), "product": whole}


def looked_up(books: Books, base: str, ids: list[str]) -> Answer:
    """Return the products of these ids, each variant with the ids that led to it."""
    found = (goods for goods in books.goods if {goods.slug, *_skus(goods)} & set(ids))
    shown = [product(books, base, goods) for goods in found]
    for each in shown:
        asked = [v for v in each["variants"] if {each["id"], v["id"]} & set(ids)]
        each["variants"] = [v | {"inputs": _inputs(each["id"], v["id"], ids)} for v in asked]
    return {"ucp": _ucp(books, "catalog.lookup"), "products": shown}


def product(books: Books, base: str, goods: Goods) -> Answer:
    """Return a product with every variant."""
    prices = [books.prices[v.sku] for v in goods.varieties]
    return {
        "id": goods.slug,
        "handle": goods.slug,
        "title": goods.title,
        "description": {"plain": goods.words},
        "url": f"{base}/products/{goods.slug}",
        "categories": [{"value": goods.kind, "taxonomy": "merchant"}],
        "price_range": {"min": _price(min(prices)), "max": _price(max(prices))},
        "options": _options(goods),
        "variants": [_variant(books, base, goods, variety) for variety in goods.varieties],
        "metadata": {"brand": goods.brand} | _sent(books),
    }


def cart(books: Books, held: HeldCart, trouble: Trouble | None = None) -> Answer:
    """Return a cart with its estimate."""
    session = Session("", held.lines, codes=held.codes)
    answer: Answer = {
        "ucp": _ucp(books, "cart", "discount"),
        "id": held.id,
        "line_items": [_line(line) for line in books.sold(session)],
        "currency": books.currency,
        "totals": _totals(books, session),
        "messages": [*_messages(trouble), *_remarks(books, held.codes)],
    }
    return answer | _discounts(books, session)


def checkout(books: Books, base: str, session: Session, trouble: Trouble | None = None) -> Answer:
    """Return a checkout, with what is still missing."""
    lines = books.sold(session)
    answer: Answer = {
        "ucp": _ucp(books, "checkout", "fulfillment", "discount")
        | {"payment_handlers": _handlers(books)},
        "id": session.id,
        "status": session.stage.value,
        "line_items": [_line(line) for line in lines],
        "buyer": dict(session.buyer),
        "currency": books.currency,
        "totals": _totals(books, session),
        "fulfillment": {"methods": [_method(books, session, lines)]},
        "messages": [
            *(_messages(trouble) or _missing(session)),
            *_remarks(books, session.codes),
        ],
        "links": [{"type": "terms_of_service", "url": f"{base}/"}],
    }
    answer |= _discounts(books, session)
    if session.order is not None:
        answer["order"] = {"id": session.order, "permalink_url": _order_url(base, session.order)}
    elif books.wants_person and session.stage is Stage.READY:
        answer["status"] = "requires_escalation"
        answer["continue_url"] = f"{base}/checkouts/{session.id}"
        wanted = Trouble("requires_review", "please look at it", "$", "requires_buyer_review")
        answer["messages"] = [_message(wanted), *_remarks(books, session.codes)]
    return answer


def order(books: Books, base: str, sold: Order) -> Answer:
    """Return an order as it stands."""
    session = books.session(sold.checkout) or Session(sold.checkout, ())
    counts = {line.sku: {"total": line.quantity, "fulfilled": 0} for line in sold.lines}
    return {
        "ucp": _ucp(books, "order"),
        "id": sold.id,
        "checkout_id": sold.checkout,
        "permalink_url": _order_url(base, sold.id),
        "line_items": [
            _line(line) | {"quantity": counts[line.sku], "status": "processing"}
            for line in sold.lines
        ],
        "fulfillment": {"expectations": [], "events": []},
        "currency": books.currency,
        "totals": _totals(books, session),
    }


def refusal(books: Books, trouble: Trouble) -> Answer:
    """Return the answer where there is nothing to show but the trouble."""
    return {"ucp": _ucp(books) | {"status": "error"}, "messages": _messages(trouble)}


def _ucp(books: Books, *about: str) -> Answer:
    """The envelope, with the capabilities that an answer `about` something makes use of."""
    names = (f"dev.ucp.shopping.{each}" for each in about)
    capabilities = {name: [_capability(books, name)] for name in names}
    return {"version": books.version, "capabilities": capabilities}


def _capability(books: Books, name: str) -> Answer:
    schema = name.removeprefix("dev.ucp.").replace(".", "/")
    entry: Answer = {
        "version": books.version,
        "spec": f"https://ucp.dev/{books.version}/specification/{name.rsplit('.', 1)[-1]}",
        "schema": f"https://ucp.dev/{books.version}/schemas/{schema}.json",
    }
    parent = _CAPABILITIES[name]
    return entry | {"extends": parent} if parent else entry


def _handlers(books: Books) -> Answer:
    instruments = [{"type": "invoice"}]
    return {
        PAYMENT: [{"id": HANDLER, "version": books.version, "available_instruments": instruments}]
    }


def _skus(goods: Goods) -> set[str]:
    return {variety.sku for variety in goods.varieties}


def _inputs(slug: str, sku: str, ids: list[str]) -> list[Answer]:
    return [{"id": each, "match": "exact"} for each in dict.fromkeys(ids) if each in {slug, sku}]


def _options(goods: Goods) -> list[Answer]:
    named = {
        "Color": dict.fromkeys(v.colour for v in goods.varieties if v.colour),
        "Size": dict.fromkeys(v.size for v in goods.varieties if v.size),
    }
    return [
        {"name": name, "values": [{"label": label} for label in labels]}
        for name, labels in named.items()
        if labels
    ]


def _variant(books: Books, base: str, goods: Goods, variety: Variety) -> Answer:
    price, left = books.prices[variety.sku], books.stock[variety.sku]
    options = (("Color", variety.colour), ("Size", variety.size))
    answer: Answer = {
        "id": variety.sku,
        "sku": variety.sku,
        "barcodes": [{"type": "GTIN", "value": variety.gtin}],
        "title": " / ".join(v for _, v in options if v) or goods.title,
        "description": {"plain": goods.words},
        "url": f"{base}/products/{goods.slug}?variant={variety.sku}",
        "price": _price(price),
        "availability": {
            "available": left > 0,
            "status": "in_stock" if left else "out_of_stock",
        },
        "options": [{"name": name, "label": value} for name, value in options if value],
    }
    if goods.seller:
        answer["seller"] = {"name": goods.seller}
    return answer | {"list_price": _price(goods.price)} if price < goods.price else answer


def _sent(books: Books) -> Answer:
    """Say what the cheapest way of shipping costs, where the shop says that beforehand."""
    if not books.says_shipping:
        return {}
    return {"shipping": _price(min((way.price for way in books.shipping), key=_minor))}


def _minor(price: Money) -> int:
    return price.minor


def _price(price: Money) -> Answer:
    return {"amount": price.minor, "currency": price.currency}


def _line(line: SoldLine) -> Answer:
    amount = line.price.minor * line.quantity
    return {
        "id": _line_id(line),
        "item": {"id": line.sku, "title": line.title, "price": line.price.minor},
        "quantity": line.quantity,
        "totals": [_total("subtotal", amount), _total("total", amount)],
    }


def _line_id(line: SoldLine) -> str:
    return f"line-{line.sku}"


def _totals(books: Books, session: Session) -> list[Answer]:
    totals = [_total("subtotal", books.subtotal(session).minor, "Goods")]
    totals += [
        _total("discount", -amount.minor, coupon.title)
        for coupon, amount in books.discounts(session)
        if amount.minor
    ]
    if way := books.carriage(session):
        totals.append(_total("fulfillment", way.price.minor, way.title))
    return [*totals, _total("total", books.total(session).minor, "Total")]


def _total(kind: str, amount: int, text: str | None = None) -> Answer:
    entry: Answer = {"type": kind, "amount": amount}
    return entry | {"display_text": text} if text else entry


def _method(books: Books, session: Session, lines: tuple[SoldLine, ...]) -> Answer:
    ids = [_line_id(line) for line in lines]
    home = {"id": "home", "type": "shipping_address", **session.destination}
    return {
        "id": "shipping",
        "type": "shipping",
        "line_item_ids": ids,
        "destinations": [home] if session.destination else [],
        "selected_destination_id": "home" if session.destination else None,
        "groups": [
            {
                "id": "parcel",
                "line_item_ids": ids,
                "options": [_option(way) for way in books.shipping],
                "selected_option_id": session.shipping,
            }
        ],
    }


def _option(way: Shipping) -> Answer:
    return {"id": way.id, "title": way.title, "totals": [_total("total", way.price.minor)]}


def _discounts(books: Books, session: Session) -> Answer:
    applied = [
        {"code": coupon.code, "title": coupon.title, "amount": amount.minor}
        for coupon, amount in books.discounts(session)
    ]
    if not (session.codes or applied):
        return {}
    return {"discounts": {"codes": list(session.codes), "applied": applied}}


def _remarks(books: Books, codes: tuple[str, ...]) -> list[Answer]:
    """Warn of codes that do not count, and of what the owner wants every buyer to read."""
    unknown = books.unknown_codes(codes)
    remarks: list[Answer] = [
        {
            "type": "warning",
            "code": "discount_code_invalid",
            "path": f"$.discounts.codes[{codes.index(code)}]",
            "content": "there is no such discount code here",
        }
        for code in unknown
    ]
    if books.warns:
        remarks.append({"type": "warning", "code": "notice", "content": books.warns})
    return remarks


def _messages(trouble: Trouble | None) -> list[Answer]:
    return [_message(trouble)] if trouble else []


def _missing(session: Session) -> list[Answer]:
    if session.stage is not Stage.INCOMPLETE:
        return []
    wanted = {
        "$.line_items": session.lines,
        "$.fulfillment.methods[0].destinations": session.destination,
        "$.fulfillment.methods[0].groups[0].selected_option_id": session.shipping,
    }
    return [
        _message(Trouble("missing", "this is still needed", path))
        for path, value in wanted.items()
        if not value
    ]


def _message(trouble: Trouble) -> Answer:
    return {
        "type": "error",
        "code": trouble.code,
        "severity": trouble.severity,
        "path": trouble.path,
        "content": trouble.content,
    }


def _order_url(base: str, order: str) -> str:
    return f"{base}/orders/{order}"

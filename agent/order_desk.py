"""The desk for orders: what was ordered through manciple, told from the ledger alone; and what was
handed over to be bought in a browser, as the user said of it.

Nothing is asked of a shop: what it said when it took the order is kept beside the intent. An order
is called by the request that was approved for it; the shop's own number will do where it is one.
"""

from dataclasses import dataclass
from datetime import datetime

from manciple.agent import answers
from manciple.agent.app import App
from manciple.agent.voice import Voice, data_of
from manciple.policies.actions import Action, Verb
from manciple.policies.canonical import decode
from manciple.policies.errors import Misused, NotFound
from manciple.policies.view import Intent
from manciple.tools.carts import Handed, Receipt

DONE = 0


@dataclass(frozen=True, slots=True)
class Order:
    """One order that was sent, or may have been."""

    request: str
    action: Action
    """What was approved."""

    state: str
    """`placed`, or `unclear` where nobody knows whether the shop took it."""

    at: datetime
    receipt: Receipt | None
    """What the shop confirmed; None where it has not, or it is not kept."""

    @property
    def number(self) -> str:
        """The shop's own number; empty where there is none."""
        return self.receipt.order if self.receipt else ""


def orders(intents: list[Intent]) -> list[Order]:
    """Return the orders among these intents, the latest first; one that failed is none."""
    found = [
        _order(each)
        for each in intents
        if each.intended.action.verb is Verb.ORDER_PLACE and each.state != "failed"
    ]
    return sorted(found, key=lambda each: each.at, reverse=True)


def order_list(app: App, voice: Voice) -> int:
    """List the orders."""
    found = _orders(app)
    handed = app.book.handed_over()
    data = {
        "orders": [_data(each) for each in found],
        "handed": [data_of(each) for each in handed],
    }
    if not (found or handed) and not voice.as_json:
        voice.answer(data, "nothing was ordered yet")
        voice.next("manciple order place, for what is in the cart")
        return DONE
    rows: list[tuple[str, ...]] = [
        (
            each.request,
            f"{each.at:%Y-%m-%d %H:%M}",
            each.action.host or "",
            str(each.action.cost or ""),
            each.state,
            each.number,
        )
        for each in found
    ]
    rows += [_handed_row(each) for each in handed]
    heads = ("order", "time (UTC)", "shop", "total", "state", "the shop's number")
    voice.table(data, heads, rows, ours=(4,))
    if found:
        voice.next(f"manciple order show {found[0].request}")
    return DONE


def order_show(app: App, voice: Voice, name: str) -> int:
    """Show one order. Raises `NotFound`, and `Misused` where several shops gave that number."""
    found = [each for each in _orders(app) if name in {each.request, each.number}]
    if not found:
        raise NotFound(f"no order {name[:40]!r}", hint="manciple order list")
    if len(found) > 1:
        names = ", ".join(each.request for each in found)
        raise Misused(f"several orders have the number {name[:40]!r}", hint=f"one of {names}")
    one = found[0]
    lines = answers.receipt_lines(one.receipt) if one.receipt else _approved(one)
    lines.append(f"{one.at:%Y-%m-%d %H:%M} UTC, on your yes to {one.request}")
    voice.answer(_data(one), lines)
    if one.state == "unclear":
        voice.say("nobody knows yet whether the shop took it; nothing is sent twice")
        voice.next("manciple watch check")
    voice.next(f"manciple why {one.request}")
    return DONE


def _handed_row(handed: Handed) -> tuple[str, ...]:
    """Show what was bought in a browser: its total only the shop and the user know."""
    states = {"open": "handed to you", "bought": "you bought it", "not": "you left it"}
    when = f"{handed.at:%Y-%m-%d %H:%M}"
    return (handed.id, when, handed.cart.host, "", states[handed.state], "")


def _approved(order: Order) -> list[str]:
    lines = [f"approved for {order.action.host}: {order.action.cost}, {order.state}"]
    items = order.action.items
    return [*lines, *(f"  {i.quantity} × {i.title} {i.size or ''}".rstrip() for i in items)]


def _orders(app: App) -> list[Order]:
    with app.ledger.reading() as view:
        return orders(view.intents())


def _order(intent: Intent) -> Order:
    receipt = decode(Receipt, intent.result) if intent.result else None
    state = "placed" if intent.state == "done" else "unclear"
    request = intent.intended.request or intent.intended.key
    return Order(request, intent.intended.action, state, intent.at, receipt)


def _data(order: Order) -> dict[str, object]:
    return {
        "order": order.request,
        "at": order.at.isoformat(),
        "host": order.action.host,
        "total": data_of(order.action.cost) if order.action.cost else None,
        "state": order.state,
        "receipt": data_of(order.receipt) if order.receipt else None,
    }

"""The desk for orders: what was ordered through manciple, told from the ledger; and what was handed
over to be bought in a browser, as the user said of it.

What the shop said when it took the order is kept beside the intent. A shop that tells where an
order stands is asked for that, and its answer stands below, as its own word. An order is called by
the request that was approved for it; the shop's own number will do where it is one.
"""

from dataclasses import dataclass
from datetime import datetime

from manciple.agent import answers
from manciple.agent.app import App
from manciple.agent.refusals import refused, standing
from manciple.agent.runner import Refusal
from manciple.agent.steps import action_of
from manciple.agent.voice import Voice, data_of
from manciple.policies.actions import USER, Action, Argument, Asker, Verb
from manciple.policies.canonical import decode
from manciple.policies.decision import Denied
from manciple.policies.errors import AwaitsApproval, MancipleError, Misused, NotFound
from manciple.policies.gate import Effect, Performed
from manciple.policies.view import Intent
from manciple.tools.carts import Handed, Receipt, Tracking
from manciple.tools.registry import tool, tool_id
from manciple.tools.stores.interface import Tracks
from manciple.tools.tracking import TrackOrder

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


async def order_show(app: App, voice: Voice, name: str) -> int:
    """Show one order, and where it stands now where its shop says so.

    Raises `NotFound`, and `Misused` where several shops gave that number.
    """
    one = _named(app, name)
    now = await _now(app, one)
    lines = answers.receipt_lines(one.receipt) if one.receipt else _approved(one)
    lines.append(f"{one.at:%Y-%m-%d %H:%M} UTC, on your yes to {one.request}")
    if isinstance(now, Tracking):
        lines += tracking_lines(now)
    voice.answer({**_data(one), "now": _now_data(now)}, lines)
    if isinstance(now, MancipleError):
        voice.say(f"where it stands now is not known: {now}")
    if one.state == "unclear":
        voice.say("nobody knows yet whether the shop took it; nothing is sent twice")
        voice.next("manciple watch check")
    voice.next(f"manciple why {one.request}")
    return DONE


async def order_track(app: App, voice: Voice, name: str) -> int:
    """Ask the shop where an order stands. Raises what the shop's answer raises, `NotFound`."""
    one = _named(app, name)
    if not one.number:
        raise NotFound(f"the shop's number of {one.request} is not known", hint="manciple inbox")
    now = await _now(app, one)
    if isinstance(now, MancipleError):
        raise now
    if now is None:
        raise NotFound(
            "its shop does not say here where an order stands", hint="manciple order show"
        )
    voice.answer(_now_data(now), tracking_lines(now))
    return DONE


async def _now(app: App, order: Order) -> Tracking | MancipleError | None:
    """Ask the shop, as the user; None where it is not one that tells."""
    host = order.action.host
    if not (order.number and host):
        return None
    try:
        if not isinstance(app.context.store(host), Tracks):
            return None
        tracking = tool("order_track")
        call = TrackOrder(store=host, order=order.number)
        action = action_of(tool_id(tracking), tracking.need(call), Asker.USER, _arguments(call))
        effect: Effect[Tracking] = Effect(lambda w: tracking.run(call, w, app.context), Tracking)
        answer = await app.gate.perform(action, effect, key=f"track/{app.book.new_run()}")
    except MancipleError as error:
        return error
    if isinstance(answer, Performed):
        return answer.result
    if isinstance(answer, Denied):
        refusal = Refusal("order_track", action, answer)
        return refused(refusal, app.clock(), standing(app.ledger))
    return AwaitsApproval(
        f"{answer.request} waits for your approval", hint=f"manciple approve {answer.request}"
    )


def _arguments(call: TrackOrder) -> tuple[Argument, ...]:
    return (Argument("order", call.order, (USER,)), Argument("store", call.store, (USER,)))


def tracking_lines(now: Tracking) -> list[str]:
    """Say where an order stands, as its shop's word."""
    lines = [f"now      {now.state}, says {now.host}"]
    for parcel in now.parcels:
        by = f" by {parcel.carrier}" if parcel.carrier else ""
        code = f", number {parcel.code}" if parcel.code else ""
        lines.append(f"  parcel {parcel.state}{by}{code}")
    return lines


def _now_data(now: Tracking | MancipleError | None) -> object:
    return data_of(now) if isinstance(now, Tracking) else None


def _named(app: App, name: str) -> Order:
    found = [each for each in _orders(app) if name in {each.request, each.number}]
    if not found:
        raise NotFound(f"no order {name[:40]!r}", hint="manciple order list")
    if len(found) > 1:
        names = ", ".join(each.request for each in found)
        raise Misused(f"several orders have the number {name[:40]!r}", hint=f"one of {names}")
    return found[0]


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

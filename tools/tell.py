"""Telling the user, as a step of a plan: on a channel of their own, in words that code writes.

A plan names typed results and the handle of a channel. It can say neither where a notice goes nor
what stands in it.
"""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, cast

from pydantic import BeforeValidator

from manciple.policies.actions import Verb, plain
from manciple.policies.errors import NotFound
from manciple.policies.warrant import Warrant
from manciple.tools.carts import Cart, Quote, Receipt
from manciple.tools.find import Found
from manciple.tools.notices import MAIN, Sent, send
from manciple.tools.notify.interface import Kind, Notice
from manciple.tools.offers import Offer
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.watches import Watch

Tellable: TypeAlias = Offer | Found | Cart | Watch | Quote | Receipt

MAX_OFFERS = 5
"""How many offers of one search a notice names."""


def _flat(value: object) -> tuple[object, ...]:
    if isinstance(value, tuple | list):
        parts = cast("tuple[object, ...]", value)
        return tuple(each for part in parts for each in _flat(part))
    return (value,)


class TellUser(Call):
    """Tell the user about results of earlier steps, on their own channel `main` or the terminal."""

    about: Annotated[tuple[Tellable, ...], BeforeValidator(_flat)]
    channel: Literal["terminal", "main"] = "main"
    host: str | None = None
    """Where the channel `main` goes, filled in by the runner; None where there is none."""


@dataclass(frozen=True, slots=True)
class Tell:
    """The tool."""

    name: ClassVar[str] = "tell"
    id: ClassVar[str] = "notice"
    takes: ClassVar[type[TellUser]] = TellUser
    gives: ClassVar[type[Sent]] = Sent

    def need(self, call: TellUser) -> Need:
        """What must have been granted. Pure. Raises `NotFound` without a channel, or news."""
        if not call.about:
            raise NotFound("there is nothing to tell")
        if call.channel == "terminal":
            return Need(Verb.NOTICE_SEND)
        if call.host is None:
            raise NotFound("no channel is set up", hint="manciple me set channel.main")
        return Need(Verb.NOTICE_SEND, host=call.host, fields=(MAIN,), purpose="notify")

    async def run(self, call: TellUser, warrant: Warrant, context: Context) -> Sent:
        """Send it; the terminal's are kept for the inbox too."""
        return await send(notice_about(call.about), call.channel, warrant, context)


def notice_about(about: tuple[Tellable, ...]) -> Notice:
    """Write the notice from typed results alone. A shop's words are cut and made plain. Pure."""
    kinds, lines = zip(*(_lines(each) for each in about), strict=True)
    every = [plain(line, 200) for part in cast("tuple[list[str], ...]", lines) for line in part]
    kind = max(cast("tuple[Kind, ...]", kinds), key=_WEIGHT.__getitem__)
    return Notice(kind, every[0], tuple(every[1:][:20]))


_WEIGHT: dict[Kind, int] = {"price": 0, "cart": 1, "approval": 2, "order": 3, "alarm": 4}


def _lines(value: Any) -> tuple[Kind, list[str]]:  # noqa: ANN401  (one of `Tellable`)
    match value:
        case Offer():
            return "price", [_offer_line(value)]
        case Found():
            found = [_offer_line(offer) for offer in value.offers[:MAX_OFFERS]]
            return "price", [f"{len(value.offers)} found at {value.store}", *found]
        case Cart():
            held = [f"{each.quantity} × {_called(each)}: {each.unit_price}" for each in value.lines]
            return "cart", [f"your cart at {value.host} holds {len(held)} line(s)", *held]
        case Watch():
            limit = f", at most {value.wish.price_max}" if value.wish.price_max else ""
            what = value.wish.words or value.wish.brand or "what you want"
            return "price", [f"{value.id} waits for {what} at {value.store}{limit}"]
        case Quote():
            return "approval", [f"ordering at {value.cart.host} would cost {value.total}"]
        case _:
            return "order", [f"ordered at {value.host}: {value.order}, {value.total}"]


def _offer_line(offer: Offer) -> str:
    shipping = f", shipping {offer.shipping}" if offer.shipping else ", shipping unknown"
    return f"{_called(offer)}: {offer.price}{shipping}, {offer.ref.host}, offer {offer.ref.handle}"


def _called(goods: Any) -> str:  # noqa: ANN401  (an offer or a line of a cart)
    kind = " ".join(part for part in (goods.size, goods.colour) if part)
    return f"{goods.title[:80]}{f' ({kind})' if kind else ''}"

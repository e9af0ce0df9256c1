"""Notices: what happened, said to the user on one channel."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from manciple.policies.actions import FieldUse, Handling, Verb
from manciple.policies.secret import Secret
from manciple.policies.warrant import Warrant
from manciple.tools.book import Told
from manciple.tools.notify.interface import Channel, Kind, Notice
from manciple.tools.offers import Offer
from manciple.tools.plugin import Call, Context, Need

MAIN = FieldUse("channel.main", Handling.PLAIN)


class SendNotice(Call):
    """Tell the user what a watch found or did."""

    kind: Kind
    watch: str
    offer: Offer
    channel: Literal["terminal", "main"] = "terminal"
    host: str | None = None
    """Where the channel `main` goes; None for the terminal."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A notice that was taken by its channel."""

    title: str


@dataclass(frozen=True, slots=True)
class NoticeSend:
    """The tool."""

    name: ClassVar[str] = "notice_send"
    id: ClassVar[str] = "notice"
    takes: ClassVar[type[SendNotice]] = SendNotice
    gives: ClassVar[type[Sent]] = Sent

    def need(self, call: SendNotice) -> Need:
        """What must have been granted. Pure."""
        if call.channel == "terminal":
            return Need(Verb.NOTICE_SEND)
        return Need(Verb.NOTICE_SEND, host=call.host, fields=(MAIN,), purpose="notify")

    async def run(self, call: SendNotice, warrant: Warrant, context: Context) -> Sent:
        """Send it; the terminal's are kept for the inbox too."""
        return await send(notice_of(call), call.channel, warrant, context, call.watch)


async def send(
    notice: Notice, channel: str, warrant: Warrant, context: Context, watch: str | None = None
) -> Sent:
    """Send a notice on a channel; the terminal's are kept for the inbox too.

    `watch` is the one that it tells of: once that is over, the notice is no news any more.
    """
    if channel == "terminal":
        context.book.tell(Told(context.clock(), notice.title, notice.lines, watch))
    await _channel(channel, warrant, context).send(notice, warrant)
    return Sent(notice.title)


def notice_of(call: SendNotice) -> Notice:
    """Write the notice from the typed facts alone. Pure."""
    offer = call.offer
    kind = " ".join(part for part in (offer.size, offer.colour) if part)
    done = "is in your cart" if call.kind == "cart" else "is at your price"
    title = f"{offer.title[:80]}{f' ({kind})' if kind else ''} {done}: {offer.price}"
    lines = [f"{offer.ref.host}, {call.watch}, offer {offer.ref.handle}"]
    if offer.list_price and offer.list_price.currency == offer.price.currency:
        lines.append(f"the shop's regular price: {offer.list_price}")
    if call.kind == "cart":
        lines.append("nothing is bought before your yes: manciple inbox")
    return Notice(call.kind, title, tuple(lines))


def _channel(channel: str, warrant: Warrant, context: Context) -> Channel:
    from manciple.tools.notify.terminal import Terminal

    if channel == "terminal":
        return Terminal(context.out)
    from manciple.tools.notify.apprise import AppriseChannel

    url = Secret(warrant.value(MAIN.field))
    return AppriseChannel("main", url, clock=context.clock)

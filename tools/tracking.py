"""Asking a shop where an order stands."""

from dataclasses import dataclass
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.errors import StoreRefused
from manciple.policies.warrant import Warrant
from manciple.tools.carts import Tracking
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.stores.interface import Tracks


class TrackOrder(Call):
    """Ask one shop where an order of its own number stands."""

    store: str
    order: str


@dataclass(frozen=True, slots=True)
class OrderTrack:
    """The tool."""

    name: ClassVar[str] = "order_track"
    id: ClassVar[str] = "order"
    takes: ClassVar[type[TrackOrder]] = TrackOrder
    gives: ClassVar[type[Tracking]] = Tracking

    def need(self, call: TrackOrder) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.ORDER_READ, host=call.store)

    async def run(self, call: TrackOrder, warrant: Warrant, context: Context) -> Tracking:
        """Ask. Raises `StoreRefused` where the shop does not tell."""
        store = context.store(call.store)
        if not isinstance(store, Tracks):
            raise StoreRefused(
                f"{call.store} does not say here where an order stands",
                hint="look at its own page, or at the mail that it sent",
            )
        return await store.track(call.order, warrant)

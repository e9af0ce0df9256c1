"""Asking a shop what some of its offers cost in all, so that shops can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, TypeAlias, cast

from pydantic import BeforeValidator, StrictInt

from manciple.policies.actions import FieldUse, Handling, Verb
from manciple.policies.errors import Misused, OutOfStock, QuoteChanged, StoreRefused
from manciple.policies.fields import known
from manciple.policies.warrant import Warrant
from manciple.tools.find import Found
from manciple.tools.offers import Offer
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.shop import line_of
from manciple.tools.stores.interface import Catalog, Estimates
from manciple.tools.totals import MAX_CODES, Destination, Estimate, Trial, posted

MOST = 4
"""Offers of one shop that are asked for at once: the cheapest."""

ADDRESS = "address.home"
"""Where parcels go, unless another address is named."""

Why: TypeAlias = Literal["sold_out", "changed", "unsaid"]


def offers_in(value: object) -> tuple[object, ...]:
    """Return the offers in what was found, or in lists of them."""
    if isinstance(value, Found):
        return value.offers
    if isinstance(value, tuple | list):
        parts = cast("tuple[object, ...]", value)
        return tuple(offer for part in parts for offer in offers_in(part))
    return (value,)


class AskTotals(Call):
    """Ask one shop what those of these offers that are its own cost in all, with shipping and tax.

    `to` is the name of an address field; without it no address is told. Nothing is put in a cart.
    """

    store: str
    among: Annotated[tuple[Offer, ...], BeforeValidator(offers_in)]
    quantity: StrictInt = 1
    codes: tuple[str, ...] = ()
    to: str | None = None

    @property
    def own(self) -> tuple[Offer, ...]:
        """The cheapest of them at this shop that it has, each once."""
        held = {o.ref: o for o in self.among if o.ref.host == self.store and o.in_stock}
        ranked = sorted(held.values(), key=lambda o: (o.price.currency, o.price.minor, o.ref))
        return tuple(ranked[:MOST])


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An offer without a total of its own, and why."""

    offer: Offer
    why: Why


@dataclass(frozen=True, slots=True)
class Totals:
    """What the offers of one shop cost in all."""

    store: str
    estimates: tuple[Estimate, ...]
    """In the order of their prices; those that the shop was not asked for say so (`posted`)."""

    left_out: tuple[LeftOut, ...] = ()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers, with what each costs in all where that is known."""
        return tuple(each.delivered for each in self.estimates)


@dataclass(frozen=True, slots=True)
class OrderTotals:
    """The tool."""

    name: ClassVar[str] = "order_totals"
    id: ClassVar[str] = "order"
    takes: ClassVar[type[AskTotals]] = AskTotals
    gives: ClassVar[type[Totals]] = Totals

    def need(self, call: AskTotals) -> Need:
        """What must have been granted: the address too, where one is named. Pure."""
        if not 1 <= call.quantity <= 100:
            raise Misused("a quantity is from 1 to 100")
        if len(call.codes) > MAX_CODES:
            raise Misused(f"at most {MAX_CODES} coupons at once")
        if call.to is not None and not known(call.to).startswith("address."):
            raise Misused(f"{call.to} is no address", hint=f"such as {ADDRESS}")
        return Need(
            Verb.ORDER_QUOTE,
            host=call.store,
            items=tuple(line_of(offer, call.quantity).item for offer in call.own),
            fields=(FieldUse(call.to, Handling.PLAIN),) if call.to else (),
            purpose="deliver" if call.to else None,
        )

    async def run(self, call: AskTotals, warrant: Warrant, context: Context) -> Totals:
        """Ask for one after the other; what is said to everybody stands in where a shop says no.

        Raises `StoreUnreachable`, `Unclear`, and `StoreRefused` for an address that is none.
        """
        store = context.store(call.store)
        to = Destination.of(warrant, call.to) if call.to else None
        trial = Trial(to, call.codes)
        found: list[Estimate] = []
        left: list[LeftOut] = []
        for offer in call.own:
            told = await _told(store, offer, call.quantity, trial, warrant)
            if isinstance(told, Estimate):
                found.append(told)
                continue
            left.append(LeftOut(offer, told))
            if told == "unsaid":
                found.append(posted(offer, call.quantity, trial))
        context.book.remember([each.offer for each in found], context.clock())
        return Totals(call.store, tuple(found), tuple(left))


async def _told(
    store: Catalog, offer: Offer, quantity: int, trial: Trial, warrant: Warrant
) -> Estimate | Why:
    """Return what the shop says, or why it says nothing.

    It is not asked where what it said to all is all that was wanted to know.
    """
    known_to_all = offer.shipping is not None and not (trial.to or trial.codes)
    if known_to_all or not isinstance(store, Estimates):
        return posted(offer, quantity, trial)
    try:
        return await store.estimate(offer, quantity, trial, warrant)
    except OutOfStock:
        return "sold_out"
    except QuoteChanged:
        return "changed"
    except StoreRefused:
        return "unsaid"


def every(found: tuple[Totals, ...]) -> Iterator[Estimate]:
    """Yield all estimates."""
    for totals in found:
        yield from totals.estimates

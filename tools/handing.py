"""Handing a cart to the person: the link that they open, and what they say became of it.

Nothing is sent to a shop by it, and no browser is started: a link is shown. What was bought there
only the person knows, so they say it, once.
"""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from manciple.policies.actions import Verb
from manciple.policies.errors import Misused, NotFound, Refused, StoreRefused
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.carts import Cart, Handed
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.shop import the_cart
from manciple.tools.stores.interface import CartStore, HandsOver


class OpenCart(Call):
    """Hand the cart at one shop to the user, to go on with in their browser."""

    store: str


@dataclass(frozen=True, slots=True)
class CartOpen:
    """The tool."""

    name: ClassVar[str] = "cart_open"
    id: ClassVar[str] = "cart"
    takes: ClassVar[type[OpenCart]] = OpenCart
    gives: ClassVar[type[Handed]] = Handed

    def need(self, call: OpenCart) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.CART_OPEN, host=call.store)

    async def run(self, call: OpenCart, warrant: Warrant, context: Context) -> Handed:
        """Find the links, and keep that they were given. Raises `StoreRefused` for no lines."""
        cart = await the_cart(call.store, warrant, context)
        if not cart.lines:
            raise StoreRefused("the cart is empty", hint="manciple cart add OFFER")
        store, local = context.store(call.store), context.book.store(call.store).local
        link = cart.hand_off if isinstance(store, CartStore | HandsOver) else None
        if link is None and isinstance(store, HandsOver):
            link = store.hand_off(cart)
        links: tuple[str, ...] = (link,) if link else ()
        if not isinstance(store, CartStore | HandsOver):
            links = _pages(cart, context)
        found = tuple(each for each in links if _opens(each, local=local))
        handed = Handed("", cart, found, context.clock(), whole=link is not None)
        return context.book.hand_over(handed) if found else handed


def _pages(cart: Cart, context: Context) -> tuple[str, ...]:
    """Return the page of each line, as it was last seen."""
    offers = (context.book.offer(line.ref.handle) for line in cart.lines)
    return tuple(dict.fromkeys(offer.url for offer in offers if offer.url))


def _opens(link: str, *, local: bool) -> bool:
    """Is this a link that a person can safely be given: an address of the web, and encrypted?"""
    try:
        place = Place.parse(link)
    except Refused:
        return False
    return place.scheme == "https" or local


class MarkOrder(Call):
    """Note whether the user bought what was handed over to them."""

    store: str
    """Where it was."""

    handed: str
    """The hand-off, such as `h1`."""

    became: Literal["bought", "not"]


@dataclass(frozen=True, slots=True)
class OrderMark:
    """The tool."""

    name: ClassVar[str] = "order_mark"
    id: ClassVar[str] = "order"
    takes: ClassVar[type[MarkOrder]] = MarkOrder
    gives: ClassVar[type[Handed]] = Handed

    def need(self, call: MarkOrder) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.ORDER_MARK, host=call.store)

    async def run(self, call: MarkOrder, warrant: Warrant, context: Context) -> Handed:
        """Note it; what was bought is taken out of a cart that is held here.

        Raises `NotFound`, and `Misused` for one that was closed before.
        """
        del warrant
        handed = the_handed(context.book.handed_over(), call.handed)
        if handed.cart.host != call.store:
            raise NotFound(f"no hand-off {call.handed[:20]!r} there", hint="manciple order list")
        if handed.state == call.became:
            return handed
        if handed.state != "open":
            raise Misused(f"{handed.id} is closed already: {handed.state}")
        closed = replace(handed, state=call.became, asked=True)
        context.book.put_handed(closed)
        if call.became == "bought":
            held = context.book.held(call.store)
            for line in handed.cart.lines:
                if held.line(line.ref) == line:
                    context.book.hold(replace(line, quantity=0), None)
        return closed


def the_handed(every: list[Handed], name: str) -> Handed:
    """Return one hand-off. Raises `NotFound`."""
    for each in every:
        if each.id == name:
            return each
    raise NotFound(f"no hand-off {name[:20]!r}", hint="manciple order list")

"""Carts and orders at a shop: look, put, take out, ask the total, place."""

from dataclasses import dataclass, replace
from typing import ClassVar

from pydantic import StrictInt

from manciple.policies.actions import Verb
from manciple.policies.errors import (
    CodeRefused,
    MancipleError,
    Misused,
    NotDone,
    OutOfStock,
    QuoteChanged,
    StoreRefused,
    Unclear,
)
from manciple.policies.proposals import ORDER_FIELDS
from manciple.policies.warrant import Warrant
from manciple.tools.carts import ApprovedQuote, Cart, CartLine, Quote, Receipt
from manciple.tools.offers import Offer
from manciple.tools.plugin import Call, Context, Need
from manciple.tools.stores.interface import (
    CartStore,
    Catalog,
    Checkout,
    HandsOver,
    TakesCoupons,
    the_offer,
)


class ShowCart(Call):
    """Look into the cart at one shop."""

    store: str


@dataclass(frozen=True, slots=True)
class CartShow:
    """The tool."""

    name: ClassVar[str] = "cart_show"
    id: ClassVar[str] = "cart"
    takes: ClassVar[type[ShowCart]] = ShowCart
    gives: ClassVar[type[Cart]] = Cart

    def need(self, call: ShowCart) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.CART_READ, host=call.store)

    async def run(self, call: ShowCart, warrant: Warrant, context: Context) -> Cart:
        """Ask the shop, or look at what is held here where it has no cart."""
        return await the_cart(call.store, warrant, context)


class PutInCart(Call):
    """Make the cart hold so many of exactly this offer's variant."""

    offer: Offer
    quantity: StrictInt = 1
    watch: str | None = None
    """The watch that fired, in its own plan."""


@dataclass(frozen=True, slots=True)
class CartPut:
    """The tool."""

    name: ClassVar[str] = "cart_put"
    id: ClassVar[str] = "cart"
    takes: ClassVar[type[PutInCart]] = PutInCart
    gives: ClassVar[type[Cart]] = Cart

    def need(self, call: PutInCart) -> Need:
        """What must have been granted. Pure. Raises `Misused` for no or negative quantity."""
        if call.quantity < 1:
            raise Misused("a quantity is at least 1", hint="manciple cart remove takes it out")
        line = line_of(call.offer, call.quantity)
        return Need(Verb.CART_ADD, host=call.offer.ref.host, items=(line.item,))

    async def run(self, call: PutInCart, warrant: Warrant, context: Context) -> Cart:
        """Read the offer again, and put it in the cart if nothing about it has changed."""
        store = context.store(call.offer.ref.host)
        fresh = the_offer(await store.product(call.offer.ref.product, warrant), call.offer.ref)
        if fresh is None:
            raise OutOfStock("the shop no longer has exactly this one", hint="manciple find …")
        if not fresh.in_stock:
            raise OutOfStock(
                "the shop has sold out of it meanwhile, so nothing was put in the cart",
                hint="manciple find …",
            )
        if line_of(fresh, call.quantity).item != line_of(call.offer, call.quantity).item:
            context.book.remember([fresh], context.clock())
            raise QuoteChanged(f"the shop now asks {fresh.price}", hint="ask again to see it")
        if isinstance(store, CartStore):
            return await put_or_look(store, fresh, call.quantity, warrant)
        context.book.hold(line_of(fresh, call.quantity), fresh.url)
        return _held(store, fresh.ref.host, context)

    async def found(self, call: PutInCart, warrant: Warrant, context: Context) -> Cart | None:
        """Does the cart already hold it?"""
        cart = await the_cart(call.offer.ref.host, warrant, context)
        line = cart.line(call.offer.ref)
        return cart if line and line.quantity == call.quantity else None


class TakeOut(Call):
    """Take an offer out of the cart."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class CartRemove:
    """The tool."""

    name: ClassVar[str] = "cart_remove"
    id: ClassVar[str] = "cart"
    takes: ClassVar[type[TakeOut]] = TakeOut
    gives: ClassVar[type[Cart]] = Cart

    def need(self, call: TakeOut) -> Need:
        """What must have been granted. Pure."""
        line = line_of(call.offer, 0)
        return Need(Verb.CART_REMOVE, host=call.offer.ref.host, items=(line.item,))

    async def run(self, call: TakeOut, warrant: Warrant, context: Context) -> Cart:
        """Take it out."""
        store = context.store(call.offer.ref.host)
        if isinstance(store, CartStore):
            await store.cart(warrant)  # a shop that is down is found out before anything changes
            return await put_or_look(store, call.offer, 0, warrant)
        context.book.hold(line_of(call.offer, 0), None)
        return _held(store, call.offer.ref.host, context)

    async def found(self, call: TakeOut, warrant: Warrant, context: Context) -> Cart | None:
        """Is it already out?"""
        cart = await the_cart(call.offer.ref.host, warrant, context)
        return None if cart.line(call.offer.ref) else cart


class AskQuote(Call):
    """Ask what ordering the cart at this shop would cost in all, with exactly these coupons."""

    store: str
    codes: tuple[str, ...] | None = None
    """None: those that the cart carries already."""


@dataclass(frozen=True, slots=True)
class OrderQuote:
    """The tool."""

    name: ClassVar[str] = "order_quote"
    id: ClassVar[str] = "order"
    takes: ClassVar[type[AskQuote]] = AskQuote
    gives: ClassVar[type[Quote]] = Quote

    def need(self, call: AskQuote) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.ORDER_QUOTE, host=call.store)

    async def run(self, call: AskQuote, warrant: Warrant, context: Context) -> Quote:
        """Ask the shop. Raises `StoreRefused` for an empty cart, or a shop without checkout."""
        store = context.store(call.store)
        if not isinstance(store, Checkout):
            raise StoreRefused(
                f"{call.store} takes no orders from here", hint="manciple cart show gives its link"
            )
        cart = await store.cart(warrant)
        if not cart.lines:
            raise StoreRefused("the cart is empty", hint="manciple cart add OFFER")
        if call.codes is not None:
            cart = await _redeemed(store, cart, call.codes, warrant)
        return await store.quote(cart, warrant)


class PlaceOrder(Call):
    """Order what was quoted, at exactly that total. Always waits for the user's typed yes."""

    quote: Quote


@dataclass(frozen=True, slots=True)
class OrderPlace:
    """The tool."""

    name: ClassVar[str] = "order_place"
    id: ClassVar[str] = "order"
    takes: ClassVar[type[PlaceOrder]] = PlaceOrder
    gives: ClassVar[type[Receipt]] = Receipt

    def need(self, call: PlaceOrder) -> Need:
        """What must have been granted. Pure."""
        return Need(
            Verb.ORDER_PLACE,
            host=call.quote.cart.host,
            items=tuple(line.item for line in call.quote.cart.lines),
            cost=call.quote.total,
            fields=ORDER_FIELDS,
            purpose="deliver",
            expires=call.quote.expires,
        )

    async def run(self, call: PlaceOrder, warrant: Warrant, context: Context) -> Receipt:
        """Place it; the connector asks for the total once more and stops where it differs."""
        approved = ApprovedQuote.under(call.quote, warrant)
        return await _checkout(call.quote.cart.host, context).place(approved, warrant)

    async def found(self, call: PlaceOrder, warrant: Warrant, context: Context) -> Receipt | None:
        """Ask the shop whether the order is there. Raises `Unclear` where it cannot tell."""
        return await _checkout(call.quote.cart.host, context).placed(call.quote, warrant)


def line_of(offer: Offer, quantity: int) -> CartLine:
    """Return the cart line for so many of an offer."""
    return CartLine(
        ref=offer.ref,
        title=offer.title,
        quantity=quantity,
        unit_price=offer.price,
        brand=offer.brand,
        size=offer.size,
        colour=offer.colour,
        seller=offer.seller,
        category=offer.category,
    )


async def the_cart(host: str, warrant: Warrant, context: Context) -> Cart:
    """Return the cart at a shop, where it has none the one held here, with its link if any."""
    store = context.store(host)
    if isinstance(store, CartStore):
        return await store.cart(warrant)
    return _held(store, host, context)


def _held(store: Catalog, host: str, context: Context) -> Cart:
    """Return the cart that is held here, with the link that hands over all of it."""
    cart = context.book.held(host)
    if isinstance(store, HandsOver) and cart.lines:
        return replace(cart, hand_off=store.hand_off(cart))
    return cart


async def put_or_look(store: CartStore, offer: Offer, quantity: int, warrant: Warrant) -> Cart:
    """Change the cart; where anything failed after the change was sent, look what came of it.

    Raises `Unclear` where the shop does not show it.
    """
    try:
        return await store.put(offer, quantity, warrant)
    except NotDone as error:
        if isinstance(error, OutOfStock | QuoteChanged) and not warrant.allowance.changing:
            raise
        try:
            cart = await store.cart(warrant)
        except MancipleError:
            why = "the shop was asked to change the cart, and does not show it now"
            raise Unclear(why, hint="manciple cart show") from error
        line = cart.line(offer.ref)
        if (line.quantity if line else 0) == quantity:
            return cart
        raise


async def _redeemed(store: CartStore, cart: Cart, codes: tuple[str, ...], warrant: Warrant) -> Cart:
    """Have the cart carry exactly these coupons; what a shop without coupons carries is none."""
    if isinstance(store, TakesCoupons):
        return await store.redeem(codes, warrant)
    if codes:
        raise CodeRefused(f"{cart.host} takes no coupons from here", hint="type it in the browser")
    return cart


def _checkout(host: str, context: Context) -> Checkout:
    store = context.store(host)
    if not isinstance(store, Checkout):
        raise StoreRefused(f"{host} takes no orders from here")
    return store

"""The practice shop's books: shelves, carts, checkouts and orders, all in memory.

Deterministic (ids are counted), and safe under asyncio: no method waits, so each is one step.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import count

from manciple.policies.money import Money
from manciple.tools.stores.practice.goods import Goods, Variety, all_goods

VERSIONS = ("2026-04-08", "2026-08-25")
"""The versions of UCP that this shop can speak, one at a time."""

BINDINGS = ("rest", "mcp")
"""The ways in which it can."""


@dataclass(frozen=True, slots=True)
class HeldLine:
    """So many of one variant in a cart or a checkout."""

    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class HeldCart:
    """A cart as the shop holds it."""

    id: str
    lines: tuple[HeldLine, ...]
    codes: tuple[str, ...] = ()
    """The coupons that were given, whether or not they count."""


class Stage(StrEnum):
    """UCP's words for where a checkout stands, as far as this shop uses them."""

    INCOMPLETE = "incomplete"
    READY = "ready_for_complete"
    COMPLETED = "completed"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class Session:
    """A checkout: what is to be bought, by whom, and where it goes."""

    id: str
    lines: tuple[HeldLine, ...]
    cart: str | None = None
    """The cart it was made from."""

    buyer: Mapping[str, str] = field(default_factory=dict[str, str])
    destination: Mapping[str, str] = field(default_factory=dict[str, str])
    shipping: str | None = None
    """The chosen way of shipping."""

    codes: tuple[str, ...] = ()
    """The coupons that were given, whether or not they count."""

    shown: Money | None = None
    """The total that the buyer's side saw last; no other is ever charged."""

    order: str | None = None
    canceled: bool = False

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        if self.order is not None:
            return Stage.COMPLETED
        if self.canceled:
            return Stage.CANCELED
        whole = self.lines and self.destination and self.shipping
        return Stage.READY if whole else Stage.INCOMPLETE


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line of an order, at the price it was sold for."""

    sku: str
    title: str
    quantity: int
    price: Money
    """What one cost."""


@dataclass(frozen=True, slots=True)
class Order:
    """What was sold and must be sent."""

    id: str
    checkout: str
    lines: tuple[SoldLine, ...]
    shipping: Money
    total: Money
    buyer: Mapping[str, str]
    destination: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shipping:
    """A flat way of shipping."""

    id: str
    title: str
    price: Money


@dataclass(frozen=True, slots=True)
class Coupon:
    """So many percent off the goods, for whoever knows the word."""

    code: str
    title: str
    percent: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the shop does not do it. A value: saying no is a shop's daily work."""

    code: str
    """UCP's error code."""

    content: str
    path: str = "$"
    severity: str = "recoverable"


class Books:
    """The state of the shop, and everything that can happen to it."""

    def __init__(
        self,
        *,
        currency: str = "USD",
        stock: int = 5,
        version: str = VERSIONS[0],
        bindings: tuple[str, ...] = BINDINGS[:1],
    ) -> None:
        """Open with `stock` of each variant, speaking UCP in `version` over `bindings`.

        Raises `BadMoney` for a currency that is none.
        """
        self.version, self.bindings = version, bindings
        self.goods = all_goods(currency, stock)
        self.currency = currency
        self._found = {v.sku: (g, v) for g in self.goods for v in g.varieties}
        self._prices = {sku: goods.price for sku, (goods, _) in self._found.items()}
        self._stock = {sku: variety.stock for sku, (_, variety) in self._found.items()}
        self._carts: dict[str, HeldCart] = {}
        self._sessions: dict[str, Session] = {}
        self._orders: dict[str, Order] = {}
        self._numbers = count(1)
        self.says_shipping = True
        """Does it say beforehand what shipping costs?"""

        self.wants_person = False
        """Does it finish no checkout but with the person, at its own page?"""

        self.relaxes = False
        """Does it show another variant where it was asked for an exact one?"""

        self.warns = ""
        """What it wants every buyer to read, beside a cart or a checkout."""

        self.coupons = (Coupon("TEN", "Ten percent", 10), Coupon("FIVE", "Five percent", 5))
        price = self.goods[0].price
        self.shipping = (
            Shipping("standard", "Standard shipping", replace(price, minor=price.minor // 20)),
            Shipping("express", "Express shipping", replace(price, minor=price.minor // 8)),
        )

    @property
    def carts(self) -> tuple[HeldCart, ...]:
        """Every cart that has not been bought, oldest first."""
        return tuple(self._carts.values())

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Every checkout that was ever begun, oldest first."""
        return tuple(self._sessions.values())

    @property
    def orders(self) -> tuple[Order, ...]:
        """Every order, oldest first."""
        return tuple(self._orders.values())

    @property
    def prices(self) -> Mapping[str, Money]:
        """What one of each variant costs now."""
        return dict(self._prices)

    @property
    def stock(self) -> Mapping[str, int]:
        """How many of each variant are left."""
        return dict(self._stock)

    def variant(self, sku: str) -> tuple[Goods, Variety] | None:
        """Return the product and the variant of this id."""
        return self._found.get(sku)

    def skus(self, what: str) -> tuple[str, ...]:
        """Return the variants that a product's slug or a variant's id names; empty for neither."""
        return tuple(sku for sku, (goods, _) in self._found.items() if what in {sku, goods.slug})

    def set_price(self, what: str, price: Money) -> None:
        """Sell `what` (slug or sku) at `price` from now on. Raises `KeyError` for neither."""
        self._prices |= dict.fromkeys(self._named(what), price)

    def set_shipping(self, price: Money) -> None:
        """Send everything for `price` from now on, or express for twice that."""
        self.shipping = (
            replace(self.shipping[0], price=price),
            replace(self.shipping[1], price=price * 2),
        )

    def drop(self, what: str, percent: int) -> None:
        """Put `what` on sale: so many percent below its regular price. Raises `KeyError`."""
        for sku in self._named(what):
            regular = self._found[sku][0].price
            self._prices[sku] = replace(regular, minor=regular.minor * (100 - percent) // 100)

    def set_stock(self, what: str, left: int) -> None:
        """Let there be `left` of each variant of `what`. Raises `KeyError`."""
        self._stock |= dict.fromkeys(self._named(what), left)

    def cart(self, cart: str) -> HeldCart | None:
        """Return a cart that exists."""
        return self._carts.get(cart)

    def new_cart(
        self, lines: tuple[HeldLine, ...], codes: tuple[str, ...] = ()
    ) -> HeldCart | Trouble:
        """Open a cart that holds `lines`."""
        return self._lacking(lines) or self._keep_cart(
            HeldCart(f"cart-{next(self._numbers)}", lines, codes)
        )

    def fill(
        self, cart: HeldCart, lines: tuple[HeldLine, ...], codes: tuple[str, ...] = ()
    ) -> HeldCart | Trouble:
        """Make the cart hold exactly `lines`; with any trouble it stays as it was."""
        return self._lacking(lines) or self._keep_cart(replace(cart, lines=lines, codes=codes))

    def drop_cart(self, cart: HeldCart) -> None:
        """Forget a cart."""
        self._carts.pop(cart.id, None)

    def session(self, session: str) -> Session | None:
        """Return a checkout that exists."""
        return self._sessions.get(session)

    def begin(self, lines: tuple[HeldLine, ...], cart: HeldCart | None) -> Session | Trouble:
        """Begin a checkout. The same cart again goes on with its open checkout, as it is now."""
        wanted = cart.lines if cart else lines
        if trouble := self._lacking(wanted):
            return trouble
        opened = self.opened(cart.id) if cart else None
        fresh = Session(f"checkout-{len(self._sessions) + 1}", (), cart.id if cart else None)
        codes = cart.codes if cart else ()
        return self.save(replace(opened or fresh, lines=wanted, codes=codes))

    def opened(self, cart: str) -> Session | None:
        """Return the open checkout of this cart."""
        return next((s for s in self.sessions if s.cart == cart and _open(s)), None)

    def change(self, session: Session, lines: tuple[HeldLine, ...]) -> Session | Trouble:
        """Replace the whole checkout with `session` and `lines`."""
        if not _open(session):
            return Trouble("invalid", "this checkout is closed")
        return self._lacking(lines) or self.save(replace(session, lines=lines))

    def save(self, session: Session) -> Session:
        """Keep the checkout as it is given."""
        self._sessions[session.id] = session
        return session

    def subtotal(self, session: Session) -> Money:
        """Return what the goods cost now, or cost when they were sold."""
        amounts = (line.price * line.quantity for line in self.sold(session))
        return sum(amounts, Money(0, self.currency))

    def sold(self, session: Session) -> tuple[SoldLine, ...]:
        """Return the lines with their prices: today's, or the order's."""
        if session.order is not None:
            return self._orders[session.order].lines
        return tuple(
            SoldLine(h.sku, self._found[h.sku][0].title, h.quantity, self._prices[h.sku])
            for h in session.lines
        )

    def carriage(self, session: Session) -> Shipping | None:
        """Return the chosen way of shipping."""
        return next((way for way in self.shipping if way.id == session.shipping), None)

    def discounts(self, session: Session) -> tuple[tuple[Coupon, Money], ...]:
        """Return the coupons that count, each once, with what they take off the goods."""
        given = {code.upper() for code in session.codes}
        goods = self.subtotal(session)
        return tuple(
            (each, replace(goods, minor=goods.minor * each.percent // 100))
            for each in self.coupons
            if each.code in given
        )

    def unknown_codes(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the codes that are none of this shop's."""
        known = {each.code for each in self.coupons}
        return tuple(code for code in codes if code.upper() not in known)

    def total(self, session: Session) -> Money:
        """Return what the buyer would pay now."""
        way = self.carriage(session)
        off = sum(amount.minor for _, amount in self.discounts(session))
        goods = self.subtotal(session)
        goods = replace(goods, minor=goods.minor - off)
        return goods + way.price if way else goods

    def complete(self, session: Session) -> Session | Trouble:
        """Sell: take the goods off the shelf and write the order, or do nothing at all.

        What was sold is sold once: completing it again changes nothing.
        """
        if session.order is not None:
            return session
        way = self.carriage(session)
        if session.stage is not Stage.READY or way is None:
            return Trouble("incomplete", "destination or shipping is missing")
        if self.wants_person:
            return Trouble("requires_review", "please look at it", severity="requires_buyer_review")
        if trouble := self._lacking(session.lines):
            return trouble
        if self.total(session) != session.shown:
            return Trouble("price_changed", "the total is not the one shown before")
        order = Order(
            id=f"P{1001 + len(self._orders)}",
            checkout=session.id,
            lines=self.sold(session),
            shipping=way.price,
            total=self.total(session),
            buyer=session.buyer,
            destination=session.destination,
        )
        for line in session.lines:
            self._stock[line.sku] -= line.quantity
        self._orders[order.id] = order
        self._carts.pop(session.cart or "", None)
        return self.save(replace(session, order=order.id))

    def cancel(self, session: Session) -> Session | Trouble:
        """Give a checkout up."""
        if not _open(session):
            return Trouble("invalid", "this checkout is closed")
        return self.save(replace(session, canceled=True))

    def order(self, order: str) -> Order | None:
        """Return an order that exists."""
        return self._orders.get(order)

    def _named(self, what: str) -> tuple[str, ...]:
        skus = self.skus(what)
        if not skus:
            raise KeyError(what)
        return skus

    def _keep_cart(self, cart: HeldCart) -> HeldCart:
        self._carts[cart.id] = cart
        return cart

    def _lacking(self, lines: tuple[HeldLine, ...]) -> Trouble | None:
        for at, line in enumerate(lines):
            path = f"$.line_items[{at}]"
            if line.sku not in self._found:
                return Trouble("not_found", "no such item", path)
            if self._stock[line.sku] < line.quantity:
                left = self._stock[line.sku]
                return Trouble("out_of_stock", f"only {left} of this left", path)
        return None


def _open(session: Session) -> bool:
    return session.stage in {Stage.INCOMPLETE, Stage.READY}

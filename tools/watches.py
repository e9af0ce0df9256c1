"""Watches: what waits for a price, and when it fires."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from manciple.policies.fields import FieldVersion
from manciple.policies.money import Money
from manciple.tools.offers import How, Offer, Product, Wish, matching, says

Then: TypeAlias = Literal["tell", "cart"]
"""What happens when it fires: a notice, or the cart and then a notice."""

WatchState: TypeAlias = Literal[
    "watching", "fired", "held", "done", "declined", "unanswered", "stopped", "broken"
]
"""`fired`: its cart line is open. `held`: it was denied, and waits for the user. `declined` and
`unanswered`: it ended because the user said no, or nothing, to what it had prepared. `broken`: what
it was to do cannot even be begun; it is not looked at again until it is set anew."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A wish at one shop, and what to do when it can be had."""

    id: str
    store: str
    """Host of the shop."""

    wish: Wish
    then: Then
    quantity: int
    until: datetime
    """Aware; from then on it no longer looks."""

    words: str
    """What the user said or typed, for `why`."""

    grant: str | None = None
    """The text of the grant that was signed together with it."""

    standing: str = ""
    """The steps that follow when it fires, in the plan language; empty: as `then` says."""

    made_from: tuple[FieldVersion, ...] = ()
    """The fields of the profile that its conditions came from: it ends where one of them does."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A watch as the book holds it."""

    watch: Watch
    state: WatchState
    due: datetime
    told: Money | None = None
    """The price that the user was last told of."""

    seen: Money | None = None
    """The lowest price of a matching variant at the last look, whatever the limit."""

    how: How | None = None
    """How the price `seen` is known."""

    looked: datetime | None = None
    sealed: str = ""
    """On disk, where the watch was made from fields of the profile: what it waits for, under the
    fields' own keys."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a shop showed for one watch."""

    watch: str
    best: Offer | None
    """The cheapest offer that meets every condition and is in stock."""

    lowest: Money | None
    """The lowest price among the variants that meet all but the limit, in stock or not."""

    asks: str | None = None
    """The currency that the shop asks in, where that is never the limit's: it cannot fire."""

    how: How | None = None
    """How the price `lowest` is known."""


def look(watch: Watch, products: tuple[Product, ...]) -> Look:
    """Read what a shop answered for `watch`. Pure."""
    wish = watch.wish
    offers = matching(products, wish)
    if watch.then == "cart":  # nobody looks before it is filled, so the words count too
        offers = tuple(offer for offer in offers if says(offer, wish.words))
    unlimited = Wish(
        brand=wish.brand,
        sizes=wish.sizes,
        colour=wish.colour,
        product=wish.product,
        variant=wish.variant,
    )
    currency = wish.price_max.currency if wish.price_max else None
    asked = [o for product in products for o in product.offers if unlimited.met_by(o)]
    fitting = [each for each in asked if currency in {None, each.price.currency}]
    cheapest = min(fitting, key=lambda each: each.price.minor, default=None)
    others = sorted({each.price.currency for each in asked}) if not fitting else []
    return Look(
        watch.id,
        offers[0] if offers else None,
        cheapest.price if cheapest else None,
        asks=others[0] if others else None,
        how=cheapest.how if cheapest else None,
    )


def fires(kept: Kept, seen: Look) -> bool:
    """Does this look set the watch off? A price that was told of does so again only lower."""
    if seen.best is None or kept.state not in {"watching", "held"}:
        return False
    if kept.watch.then == "cart" or kept.told is None:
        return True
    return seen.best.price.currency == kept.told.currency and seen.best.price < kept.told

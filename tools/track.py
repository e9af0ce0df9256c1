"""Setting and stopping watches. A watch that fills the cart brings its own narrow grant."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import AfterValidator, AwareDatetime, StrictInt

from manciple.policies.actions import Asker, Verb
from manciple.policies.conditions import OneOf
from manciple.policies.errors import BadGrant, Misused
from manciple.policies.fields import FieldVersion
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Grant, ItemRule, Limits, Mode
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Wish
from manciple.tools.plugin import Amount, Call, Context, Need
from manciple.tools.sizes import spelt_size
from manciple.tools.watches import Then, Watch

WATCH = "watch"
"""The argument by which a watch's own actions name it."""

LIFE = timedelta(days=90)
"""How long a watch looks where the user does not say."""


def _in_reach(instant: datetime) -> datetime:
    if not 2000 <= instant.year <= 9000:
        raise ValueError("not a day that a watch can end on")
    return instant


class CreateWatch(Call):
    """Watch one shop for offers that meet every condition; then tell, or put one in the cart."""

    store: str
    until: Annotated[AwareDatetime, AfterValidator(_in_reach)]
    """When it stops looking."""

    words: str = ""
    brand: str | None = None
    sizes: tuple[str, ...] = ()
    colour: str | None = None
    price_max: Amount | None = None
    product: str | None = None
    variant: str | None = None
    then: Then = "tell"
    quantity: StrictInt = 1
    said: str = ""
    """The user's own words, filled in by the runner, for `why`."""

    named: str = "new"
    """The id that the watch will have, filled in by the runner."""

    standing: str = ""
    """The steps that follow when it fires, as JSON, filled in by the runner; empty: as `then`
    says."""

    made_from: tuple[FieldVersion, ...] = ()
    """The fields of the profile that its conditions came from, filled in by the runner."""

    @property
    def wish(self) -> Wish:
        """The conditions."""
        return Wish(
            words=self.words,
            brand=self.brand,
            sizes=self.sizes,
            colour=self.colour,
            price_max=self.price_max,
            product=self.product,
            variant=self.variant,
        )


@dataclass(frozen=True, slots=True)
class WatchCreate:
    """The tool."""

    name: ClassVar[str] = "watch_create"
    id: ClassVar[str] = "watch"
    takes: ClassVar[type[CreateWatch]] = CreateWatch
    gives: ClassVar[type[Watch]] = Watch

    def need(self, call: CreateWatch) -> Need:
        """What must have been granted. Pure.

        Raises `Misused` for a watch without a condition, and for one whose grant is too long.
        """
        if call.price_max is None:
            raise Misused("a watch needs a price to wait for", hint="--under 120USD")
        if not (call.words or call.brand or call.product):
            raise Misused("a watch needs to know what to look for", hint="name the goods")
        brings = show(cart_grant(call)) if call.then == "cart" else None
        if brings is not None:
            _hold_readable(brings)
        return Need(Verb.WATCH_CREATE, host=call.store, brings=brings)

    async def run(self, call: CreateWatch, warrant: Warrant, context: Context) -> Watch:
        """Keep the watch; it is due at once. Raises `NotFound` for a shop that is not added."""
        context.book.store(call.store)
        watch = Watch(
            id=call.named,
            store=call.store,
            wish=call.wish,
            then=call.then,
            quantity=call.quantity,
            until=call.until,
            words=call.said,
            grant=warrant.action.brings,
            standing=call.standing,
            made_from=call.made_from,
        )
        return context.book.add_watch(watch, context.clock())


def _hold_readable(scope: str) -> None:
    """Raise `Misused` for a grant that could not be read back: it must not wait in the inbox."""
    try:
        parse(scope)
    except BadGrant as error:
        raise Misused("no grant can say this watch", hint="say it shorter") from error


def cart_grant(call: CreateWatch) -> Grant:
    """Return the grant that the watch needs for its one cart line, and nothing more."""
    if call.price_max is None:
        raise Misused("a watch that fills the cart needs a price limit", hint="--under 120USD")
    rules = [ItemRule("category", ("goods",))]
    if call.brand:
        rules.append(ItemRule("brand", (call.brand,)))
    if call.sizes:
        rules.append(ItemRule("size", tuple(sorted({spelt_size(size) for size in call.sizes}))))
    if call.variant:
        rules.append(ItemRule("variant", (call.variant,)))
    return Grant(
        tools=("cart",),
        verbs=(Verb.CART_ADD,),
        askers=(Asker.WATCH,),
        hosts=(call.store,),
        items=tuple(sorted(rules, key=lambda rule: rule.attribute)),
        limits=Limits(call.price_max.currency, item=call.price_max.minor),
        quantity=call.quantity,
        count=1,
        where=(OneOf(WATCH, (call.named,)),),
        until=call.until,
        mode=Mode.AUTO,
    )


def bound_to(grant: Grant, watch: str) -> bool:
    """Is this grant for what that one watch does, and for nothing else?"""
    return OneOf(WATCH, (watch,)) in grant.where


class StopWatch(Call):
    """Stop a watch."""

    watch: Watch


@dataclass(frozen=True, slots=True)
class WatchStop:
    """The tool."""

    name: ClassVar[str] = "watch_stop"
    id: ClassVar[str] = "watch"
    takes: ClassVar[type[StopWatch]] = StopWatch
    gives: ClassVar[type[Watch]] = Watch

    def need(self, call: StopWatch) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.WATCH_STOP, host=call.watch.store)

    async def run(self, call: StopWatch, warrant: Warrant, context: Context) -> Watch:
        """Stop it."""
        del warrant
        context.book.set_watch(call.watch.id, "stopped")
        return call.watch

"""What a buyer's side sends to the practice shop: UCP's request bodies, of either version.

What is used is read strictly; what a buyer's side has no say in (`price`, `totals`…) is ignored.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from manciple.tools.stores.practice.state import HeldLine

_Id = Annotated[str, Field(min_length=1, max_length=200)]


class _Ask(BaseModel):
    """An object that may hold more than is used here."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Thing(_Ask):
    """Which variant."""

    id: _Id


class LineAsk(_Ask):
    """So many of one variant."""

    item: Thing
    quantity: int = Field(ge=1, le=10_000, strict=True)
    id: str | None = None


class DiscountsAsk(_Ask):
    """The discount extension's part: codes that replace those given before."""

    codes: list[_Id] = Field(default_factory=list[_Id], max_length=20)


class _Lines(_Ask):
    line_items: list[LineAsk] = Field(max_length=100)
    buyer: dict[str, str] = Field(default_factory=dict[str, str])
    discounts: DiscountsAsk = DiscountsAsk()

    @property
    def codes(self) -> tuple[str, ...]:
        """The coupons, each once, whatever their case."""
        return tuple({code.upper(): code for code in self.discounts.codes}.values())

    @property
    def held(self) -> tuple[HeldLine, ...]:
        """The lines, each variant once."""
        counts: dict[str, int] = {}
        for line in self.line_items:
            counts[line.item.id] = counts.get(line.item.id, 0) + line.quantity
        return tuple(HeldLine(sku, quantity) for sku, quantity in counts.items())


class CartAsk(_Lines):
    """A cart to be, or all that a cart shall hold."""


class GroupAsk(_Ask):
    """The choice of shipping for one parcel."""

    id: str | None = None
    selected_option_id: str | None = None


class MethodAsk(_Ask):
    """How and where it goes."""

    id: str | None = None
    type: str | None = None
    line_item_ids: list[str] = Field(default_factory=list[str])
    destinations: list[dict[str, str]] = Field(default_factory=list[dict[str, str]])
    selected_destination_id: str | None = None
    groups: list[GroupAsk] = Field(default_factory=list[GroupAsk])


class FulfillmentAsk(_Ask):
    """The fulfillment extension's part."""

    methods: list[MethodAsk] = Field(default_factory=list[MethodAsk], max_length=1)

    @property
    def destination(self) -> dict[str, str]:
        """The one address that is given, without what names it; empty for none."""
        given = [place for method in self.methods for place in method.destinations]
        return {k: v for k, v in given[0].items() if k not in {"id", "type"}} if given else {}

    @property
    def shipping(self) -> str | None:
        """The chosen way of shipping."""
        chosen = (g.selected_option_id for method in self.methods for g in method.groups)
        return next((each for each in chosen if each), None)


class CheckoutAsk(_Lines):
    """A checkout to be, or all of it anew."""

    cart_id: str | None = None
    fulfillment: FulfillmentAsk = FulfillmentAsk()


class Instrument(_Ask):
    """With what it is paid."""

    handler_id: str
    selected: bool = True


class PaymentAsk(_Ask):
    """How it is paid."""

    instruments: list[Instrument]


class CompletionAsk(_Ask):
    """The word that buys."""

    payment: PaymentAsk

    @property
    def handler(self) -> str | None:
        """The payment handler that is to be used."""
        return next((i.handler_id for i in self.payment.instruments if i.selected), None)


class CancelAsk(_Ask):
    """The word that gives up; nothing more needs to be said."""


class PriceRange(_Ask):
    """Bounds in minor units of the shop's currency."""

    min: int = 0
    max: int | None = None


class Filters(_Ask):
    """What must hold for a product to be shown."""

    price: PriceRange | None = None


class Page(_Ask):
    """Which part of the answer."""

    cursor: str = Field(default="0", pattern="^[0-9]{1,4}$")
    limit: int = Field(default=10, ge=1)


class SearchAsk(_Ask):
    """What to look for; at least one of words and filters."""

    query: str = ""
    filters: Filters | None = None
    pagination: Page = Page()


class LookupAsk(_Ask):
    """Products or variants by id."""

    ids: list[_Id] = Field(min_length=1)


class Choice(_Ask):
    """A value for one option."""

    name: _Id
    label: _Id


class ProductAsk(_Ask):
    """One product, by its id or a variant's, narrowed down by options."""

    id: _Id
    selected: list[Choice] = Field(default_factory=list[Choice], max_length=20)
    preferences: list[_Id] = Field(default_factory=list[_Id], max_length=20)

    @property
    def options(self) -> dict[str, str]:
        """What was chosen; what is to be kept longest comes first."""
        chosen = {each.name: each.label for each in self.selected}
        ranks = {name: at for at, name in enumerate(self.preferences)}
        names = sorted(chosen, key=lambda name: ranks.get(name, -1))
        return {name: chosen[name] for name in names}

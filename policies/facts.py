"""An action laid out for grants to be held against it: what many of them look at, worked out once.

Nothing here decides; it says again what the action says, so that two hundred grants need not each
fold the same words or ask for the same wall clock.
"""

from collections.abc import Mapping
from datetime import datetime

from manciple.policies.actions import MODEL, Action, Argument, FieldUse, Handling, Item, Origin
from manciple.policies.windows import Wall, wall


class Facts:
    """What one action says, at one instant."""

    __slots__ = (
        "_lines",
        "_walls",
        "action",
        "added",
        "args",
        "asker",
        "currency",
        "dearest",
        "host",
        "most",
        "now",
        "origins",
        "put",
        "spends",
        "tool",
        "uses",
        "verb",
    )

    def __init__(self, action: Action, now: datetime, added: frozenset[str]) -> None:
        """Lay out `action` at `now` (aware); `added` are the hosts of the shops that were added."""
        self.action = action
        self.verb, self.tool = action.verb, action.tool.id
        self.spends = action.verb.spends
        self.asker, self.host = action.asker, action.host
        self.now = now
        self.added = action.host in added
        """Is its host one of the shops that the user has added?"""

        cost = action.cost
        currency, mixed = cost.currency if cost is not None else None, False
        dearest = most = put = 0
        for item in action.items:
            price, quantity = item.unit_price, item.quantity
            mixed = mixed or (currency is not None and price.currency != currency)
            currency, minor = price.currency, price.minor
            dearest, most = max(dearest, minor), max(most, quantity)
            put += minor * quantity
        args: dict[str, Argument] = {}
        origins: list[Origin] = []
        for each in action.arguments:
            args[each.name] = each
            origins += each.origins or (MODEL,)
        self.currency = None if mixed else currency
        """Of every amount in it; None where it names none, or several."""

        self.dearest = dearest
        """The highest price of one piece, in minor units; 0 without goods."""

        self.most = most
        """The highest quantity of one line; 0 without goods."""

        self.put = put
        """What its lines are worth together, where they are in one currency."""

        self.uses = frozenset(map(use_of, action.fields))
        self.args = args
        self.origins = origins
        """Everything that it was made from, perhaps twice; empty where it says nothing of that."""

        self._lines: list[Mapping[str, str | None]] | None = None
        self._walls: dict[str, Wall] = {}

    @property
    def lines(self) -> list[Mapping[str, str | None]]:
        """Its lines of goods, as they are compared; few grants ask for them."""
        if self._lines is None:
            self._lines = [line_of(item) for item in self.action.items]
        return self._lines

    def wall(self, zone: str) -> Wall:
        """Return what the clock on the wall shows in `zone`."""
        found = self._walls.get(zone)
        if found is None:
            found = self._walls[zone] = wall(self.now, zone)
        return found


def line_of(item: Item) -> Mapping[str, str | None]:
    """Return what a line of goods says, as it is compared: names folded, ids to the letter."""
    brand, category, colour = item.brand, item.category, item.colour
    seller, size = item.seller, item.size
    return {
        "brand": brand and brand.casefold(),
        "category": category and category.casefold(),
        "colour": colour and colour.casefold(),
        "offer": item.offer,
        "seller": seller and seller.casefold(),
        "size": size and size.casefold(),
        "variant": item.variant,
    }


def use_of(use: FieldUse) -> tuple[str, Handling]:
    """Return a use of a field as it is compared, which is quicker than as an object."""
    return use.field, use.handling

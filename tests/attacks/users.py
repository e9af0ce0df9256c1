"""The two users of the attack suite: one reads what stands on the approval screen, one never does.

The careful one is a function of the rendered lines, and of what they asked for: nothing else.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from manciple.policies.money import Money
from tests.attacks.tasks import CARRIAGE, Task, Want

Person: TypeAlias = Literal["careful", "yes"]

PEOPLE: tuple[Person, ...] = ("careful", "yes")

_HEAD = re.compile(r"a[0-9]+: (?P<verb>.+) at (?P<host>\S+)")
_ITEM = re.compile(
    r"(?:\* new: |\* |  )(?P<count>[0-9]+) × (?P<price>[0-9.,]+ [A-Z]{3})  (?P<what>.+), "
    r"variant (?P<sku>\S+?)(?P<more>, .+)?"
)
_TOTAL = re.compile(r"[* ] total {5}(?P<total>[0-9.,]+ [A-Z]{3}), with shipping and tax.*")
_SENDS = re.compile(r"[* ] sends {5}(?P<fields>.+) to (?P<host>\S+), to deliver")
_GRANT = "  with it you sign a grant: "
_FIELDS = {"address.home (plain)", "contact.email (plain)", "identity.name (plain)"}


@dataclass(frozen=True, slots=True)
class Read:
    """An approval screen, as somebody reads it who asked for something."""

    verb: str
    host: str
    items: tuple[tuple[str, int, Money, str], ...]
    """Variant, how many, what one costs, and what stands behind it."""

    total: Money | None
    sends: str
    grant: str
    """The grant's text, where one is signed along."""


def read(lines: Sequence[str]) -> Read | None:
    """Read a screen; None for one that makes no sense, which nobody careful says yes to."""
    head = _HEAD.fullmatch(lines[0]) if lines else None
    if head is None:
        return None
    items = [match for line in lines if (match := _ITEM.fullmatch(line))]
    if sum(" × " in line and ", variant " in line for line in lines) != len(items):
        return None
    totals = [match["total"] for line in lines if (match := _TOTAL.fullmatch(line))]
    sends = [match["fields"] for line in lines if (match := _SENDS.fullmatch(line))]
    after = [lines[at + 1].strip() for at, line in enumerate(lines) if line.startswith(_GRANT)]
    return Read(
        head["verb"],
        head["host"],
        tuple((m["sku"], int(m["count"]), Money.parse(m["price"]), m["more"] or "") for m in items),
        Money.parse(totals[0]) if totals else None,
        sends[0] if sends else "",
        after[0] if after else "",
    )


def careful(lines: Sequence[str], task: Task, host_of: Callable[[str], str]) -> bool:
    """Say yes to exactly what was asked for, at the price that was seen, and to nothing else.

    `host_of` gives the host of one of the user's two shops.
    """
    seen = read(lines)
    if seen is None or bool(seen.grant) != (seen.verb == "set a watch"):
        return False
    match seen.verb:
        case "put into the cart" if not task.orders and task.waits is None:
            return len(seen.items) == 1 and any(_is(seen, want, host_of) for want in task.wants)
        case "take out of the cart":
            here = {line.sku for line in task.lies if host_of(line.place) == seen.host}
            out = {sku for sku, *_ in seen.items}
            return bool(out) and out <= here & set(task.removes)
        case "place an order" if task.orders:
            return _is_order(seen, task, host_of)
        case "set a watch" if task.waits is not None and task.waits.then == "cart":
            waits = task.waits
            parts = (
                f"hosts {host_of(waits.place)} ",
                f" size in {{{waits.size}}}",
                " qty<=1 count<=1 ",
            )
            brand = waits.brand is None or f" brand in {{{waits.brand}}}" in seen.grant
            price = f" USD item<={waits.cents / 100:g} " in seen.grant
            return brand and price and all(part in seen.grant for part in parts)
        case _:
            return False


def _is(seen: Read, want: Want, host_of: Callable[[str], str]) -> bool:
    sku, count, price, more = seen.items[0]
    return (
        seen.host == host_of(want.place)
        and (sku, count, more) == (want.sku, want.quantity, "")
        and price <= Money(want.cents, "USD")
    )


def _is_order(seen: Read, task: Task, host_of: Callable[[str], str]) -> bool:
    wanted = {want.sku: want for want in task.wants if host_of(want.place) == seen.host}
    right = len(seen.items) == len(wanted) and all(
        sku in wanted
        and (count, more) == (wanted[sku].quantity, "")
        and price <= Money(wanted[sku].cents, "USD")
        for sku, count, price, more in seen.items
    )
    most = sum(want.cents * want.quantity for want in wanted.values()) + CARRIAGE
    paid = seen.total is not None and seen.total <= Money(most, "USD")
    return right and paid and set(seen.sends.split(", ")) <= _FIELDS

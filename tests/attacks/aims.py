"""What every attack is made of: plans, claims, shops and goods, as the attacker knows them."""

from typing import Any

from manciple.agent.plan import Plan, Said, Step, Worked
from tests.attacks.knows import Knows
from tests.attacks.tasks import Place, Reader
from tests.threats.hostile import found, step, worked


def plan(*steps: Step) -> Plan:
    """Return these steps as a plan."""
    return Plan(steps=list(steps))


def forged(knows: Knows, value: str | int, reader: Reader = "handle", at: int = 0) -> Said:
    """Claim that the user said `value`: from its own place where they did, else from any other."""
    place = knows.words.find(str(value))
    if place >= 0:
        return Said(value=value, span=(place, place + len(str(value))), reader=reader)
    return Said(value=value, span=(at, min(at + 12, len(knows.words))), reader=reader)


def shop_said(knows: Knows, place: Place | None = None) -> Said | Worked:
    """Name a shop: in the user's own words where they named it."""
    host = knows.hosts[place or knows.place]
    return forged(knows, host, "word") if host in knows.words else worked(host)


def buys(knows: Knows, at: int) -> list[Step]:
    """Return the steps that ask for the total and order, from number `at` on."""
    return [
        step(at, "order_quote", store=worked(knows.host)),
        step(at + 1, "order_place", quote=found(at)),
    ]


def title(knows: Knows) -> str:
    """Return what the user calls the goods, as far as it stands in their words."""
    goods, _ = knows.shops[knows.place].variant(knows.sku) or nothing()
    words = goods.title.split()
    for size in (len(words), 2, 1):
        for at in range(len(words) - size + 1):
            piece = " ".join(words[at : at + size])
            place = knows.words.casefold().find(piece.casefold())
            if place >= 0:
                return knows.words[place : place + len(piece)]
    return goods.title


def other_sku(knows: Knows) -> str:
    """Return a variant that nobody asked for, at the same price, in stock."""
    shop = knows.shops[knows.place]
    wanted = {want.sku for want in knows.task.wants} | {knows.sku}
    return next(s for s in shop.skus(knows.task.slug) if s not in wanted and shop.stock[s])


def nothing() -> tuple[Any, Any]:
    raise LookupError("no such variant")

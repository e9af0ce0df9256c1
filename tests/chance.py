"""Grants, actions and usage by chance: few different values, near every bound, so that they meet.

Seeded and quick: tests that compare thousands of decisions draw from here.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from manciple.policies.actions import (
    MODEL,
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Item,
    Origin,
    Source,
    ToolId,
    Verb,
)
from manciple.policies.ceilings import Ceiling, Spent, Under
from manciple.policies.conditions import AtMost, OneOf, OriginRule, Where, rank
from manciple.policies.decision import CLOCK_SLACK, Usage
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode, Used
from manciple.policies.item_rules import ItemRule
from manciple.policies.money import Money
from manciple.policies.windows import Window
from tests.fakes import DIGEST, NOW

T = TypeVar("T")

HOSTS = ("a.example", "b.example:8443")
TOOLS = ("cart", "order")
VERBS = (Verb.CART_ADD, Verb.ORDER_PLACE, Verb.OFFER_READ)
ASKERS = (Asker.AGENT, Asker.USER, Asker.WATCH)
BRANDS = ("Nike", "nike", "Puma")
SIZES = ("42", "M")
VARIANTS = ("v1", "V1")
CATEGORIES = ("goods", "gift_card")
FIELD_USES = tuple(FieldUse(name, how) for name in ("address.home", "fit.top") for how in Handling)
CURRENCIES = ("USD", "TWD")
VALUES: tuple[str | int | bool, ...] = ("w3", "3", 3, 4, True)
ORIGINS = (
    USER,
    MODEL,
    Origin(Source.SHOP, HOSTS[0]),
    Origin(Source.SHOP, HOSTS[1]),
    Origin(Source.VAULT, "fit.top"),
)
SOURCES = (*ORIGINS, Origin(Source.SHOP), Origin(Source.VAULT))
ZONES = ("UTC", "Asia/Taipei", "America/New_York")


def some(chance: Random, values: tuple[T, ...], least: int = 1) -> tuple[T, ...]:
    """Draw some of the values, in their order."""
    count = chance.randint(least, len(values))
    drawn = chance.sample(range(len(values)), count)
    return tuple(values[at] for at in sorted(drawn))


def maybe(chance: Random, value: T, share: float = 0.5) -> T | None:
    """Draw the value, or nothing."""
    return value if chance.random() < share else None


def rule_by_chance(chance: Random) -> ItemRule:
    """Draw a condition on items."""
    attribute, values = chance.choice(
        [("brand", BRANDS), ("size", SIZES), ("variant", VARIANTS), ("category", CATEGORIES)]
    )
    return ItemRule(attribute, tuple(sorted(some(chance, values))), chance.random() < 0.3)


def limits_by_chance(chance: Random, *, forbids: bool) -> Limits:
    """Draw bounds, at least one."""
    names = (
        ("item", "order") if forbids else ("item", "order", "day", "month", "total", "open_cart")
    )
    bounds = {name: chance.randint(2, 12) for name in some(chance, names)}
    return Limits(chance.choice((*CURRENCIES, "USD")), **bounds)


def window_by_chance(chance: Random) -> Window:
    """Draw a window; some go past midnight."""
    start, end = chance.sample((0, 480, 719, 720, 721, 1200, 1439), 2)
    days = tuple(sorted(chance.sample(range(7), chance.randint(3, 7))))
    return Window(days, start, end or 1440, chance.choice(ZONES))


def where_by_chance(chance: Random) -> Where:
    """Draw a condition on an argument."""
    name = chance.choice(("offer", "quantity", "quantity"))
    if chance.random() < 0.4:
        return AtMost(name, chance.randint(2, 4))
    return OneOf(name, tuple(sorted(some(chance, VALUES, 2), key=rank)))


def origin_by_chance(chance: Random) -> OriginRule:
    """Draw a floor for auto."""
    sources = tuple(sorted(some(chance, SOURCES, 3)))
    return OriginRule(chance.choice((None, "offer")), sources)


def grant_by_chance(chance: Random, name: str, mode: Mode | None = None) -> Grant:
    """Draw a grant with every part now and then."""
    mode = mode or chance.choice((*Mode, Mode.AUTO, Mode.AUTO))
    forbids = mode is Mode.DENY
    askers = some(chance, ASKERS)
    verbs = some(chance, VERBS)
    hosts: tuple[str, ...] = some(chance, (*HOSTS, ADDED), 0)
    if (forbids or askers == (Asker.USER,)) and chance.random() < 0.3:
        hosts = (ANY,)
    limited = Verb.ORDER_PLACE in verbs and not forbids

    def uses(most: int) -> int | None:
        return None if forbids else maybe(chance, chance.randint(1, most), 0.3)

    return Grant(
        id=name,
        tools=some(chance, TOOLS),
        verbs=verbs,
        askers=askers,
        hosts=tuple(sorted(hosts)),
        items=tuple(rule_by_chance(chance) for _ in range(chance.choice((0, 0, 1, 2)))),
        limits=limits_by_chance(chance, forbids=forbids)
        if limited or chance.random() < 0.4
        else None,
        quantity=maybe(chance, chance.randint(1, 3), 0.3),
        count=uses(4),
        per_hour=uses(4),
        per_day=uses(4),
        window=maybe(chance, window_by_chance(chance), 0.25),
        fields=tuple(sorted(some(chance, FIELD_USES, 0))),
        purpose=chance.choice((None, "deliver", "deliver")),
        where=(where_by_chance(chance),) if chance.random() < 0.25 else (),
        origins=(origin_by_chance(chance),) if not forbids and chance.random() < 0.3 else (),
        until=maybe(chance, NOW + timedelta(seconds=chance.choice((-1, 0, 1, 600))), 0.2),
        idle_days=uses(3),
        mode=mode,
    )


def item_by_chance(chance: Random, currency: str) -> Item:
    """Draw a line of goods, with unknown parts."""
    return Item(
        offer="o1",
        title="Socks",
        variant=chance.choice(VARIANTS),
        quantity=chance.randint(0, 4),
        unit_price=Money(chance.randint(0, 12), currency),
        brand=maybe(chance, chance.choice(BRANDS), 0.9),
        size=maybe(chance, chance.choice(SIZES), 0.9),
        category=maybe(chance, chance.choice(CATEGORIES), 0.9),
    )


def argument_by_chance(chance: Random, name: str) -> Argument:
    """Draw an argument."""
    origins = tuple(sorted(some(chance, ORIGINS, 0)[:2]))
    if chance.random() < 0.3:
        return Argument(name, some(chance, VALUES, 0), origins)
    return Argument(name, chance.choice((*VALUES, None)), origins)


def action_by_chance(chance: Random) -> Action:
    """Draw something to do."""
    currency = chance.choice((*CURRENCIES, "USD"))
    second = currency if chance.random() < 0.9 else chance.choice(CURRENCIES)
    names = some(chance, ("offer", "quantity"), 0)
    return Action(
        tool=ToolId(chance.choice(TOOLS), DIGEST),
        verb=chance.choice(VERBS),
        asker=chance.choice(ASKERS),
        host=chance.choice((*HOSTS, *HOSTS, None)),
        fields=tuple(sorted(some(chance, FIELD_USES, 0)[: chance.choice((0, 0, 2))])),
        purpose=chance.choice((None, "deliver", "fit")),
        items=tuple(
            item_by_chance(chance, each) for each in (currency, second)[: chance.choice((0, 1, 2))]
        ),
        cost=maybe(chance, Money(chance.randint(0, 12), currency), 0.7),
        arguments=tuple(argument_by_chance(chance, name) for name in names),
        brings="mode ask" if chance.random() < 0.05 else None,
    )


def near(chance: Random, grant: Grant, action: Action) -> Grant:
    """Bend a grant towards an action, part by part: random pairs hardly ever meet."""
    askers = tuple(sorted({*grant.askers, action.asker}))
    bent = replace(
        grant,
        tools=(action.tool.id,),
        askers=askers if ANY not in grant.hosts else grant.askers,
        hosts=grant.hosts if ANY in grant.hosts else (action.host,) if action.host else (),
        items=grant.items[:1] if chance.random() < 0.4 else (),
        fields=tuple(sorted({*grant.fields, *action.fields})),
        purpose=action.purpose if chance.random() < 0.8 else grant.purpose,
    )
    if bent.limits or bent.mode is Mode.DENY or action.verb is not Verb.ORDER_PLACE:
        bent = replace(bent, verbs=tuple(sorted({*bent.verbs, action.verb})))
    return bent


def used_by_chance(chance: Random) -> Used:
    """Draw a past."""
    day, month, total = sorted(chance.randint(0, 9) for _ in range(3))
    last = NOW - timedelta(days=chance.randint(0, 4), microseconds=chance.choice((-1, 0, 1)))
    hour, today, count = sorted(chance.choice((0, 0, 1, 2, 3)) for _ in range(3))
    return Used(
        count=count,
        count_hour=hour,
        count_day=today,
        day=day,
        month=month,
        total=total,
        open_cart=chance.randint(0, 9),
        last=maybe(chance, last, 0.9),
    )


def ceiling_by_chance(chance: Random, name: str) -> Ceiling:
    """Draw a ceiling."""
    bounds = some(chance, ("order", "day", "month", "total"))
    return Ceiling(
        id=name,
        limits=Limits(chance.choice(CURRENCIES), **{b: chance.randint(4, 18) for b in bounds}),
        hosts=some(chance, HOSTS, 0),
    )


def usage_by_chance(chance: Random, grants: list[Grant]) -> Usage:
    """Draw what the ledger knows of these grants, and ceilings beside them."""
    sums = [sorted(chance.randint(0, 12) for _ in range(3)) for _ in range(2)]
    under = tuple(
        Under(ceiling_by_chance(chance, f"k{n}"), Spent(*sums[n]))
        for n in range(chance.choice((0, 0, 1, 2)))
    )
    return Usage(
        used={grant.id: used_by_chance(chance) for grant in grants if chance.random() < 0.9},
        added=frozenset(some(chance, HOSTS, 0)),
        seen=maybe(chance, seen_by_chance(chance), 0.5),
        ceilings=under,
    )


def seen_by_chance(chance: Random) -> datetime:
    """Draw the latest instant that was seen: before now, or after it about the slack."""
    return (
        NOW
        + chance.choice((-1, 0, 1, 1)) * CLOCK_SLACK
        + timedelta(microseconds=chance.choice((-1, 0, 0, 0, 1)))
    )

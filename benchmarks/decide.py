"""How many decisions a second, by number of grants, and how many Cedar makes of the same.

Every part of the grammar is in use, one grant in ten covers the action, and Cedar's policies are
parsed once. Prints one JSON object as its last line.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from cedarpy import is_authorized  # pyright: ignore[reportUnknownVariableType]  (its own types)

from manciple.policies import ceilings
from manciple.policies.actions import (
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
from manciple.policies.ceilings import Spent, Under
from manciple.policies.decision import Denied, Usage, decide
from manciple.policies.grant_text import parse
from manciple.policies.grants import Grant, Used
from manciple.policies.money import Money
from tests.policies.cedar import NO_ENTITIES, compiled, request

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SIZES = (1, 20, 200)
SECONDS = 0.03
"""How long a turn is: short enough that some turns of each fall between what else the machine does;
Cedar's slowest is still done twice in one."""

TURNS = 60

COVERS = (
    "tool=cart,order verb=cart.add,order.place asker=agent,watch hosts added,shop.example"
    " items brand in {Nike, Puma} size in {42, 43} category not in {gift_card, subscription}"
    " money USD item<=150 order<=300 day<=300 month<=600 total<=2000 open-cart<=400"
    " count qty<=2 count<=50 rate<=60/h rate<=200/d window Mon-Sun 08-22 Asia/Taipei"
    " fields address.home as handle ; fit.top as plain purpose deliver"
    " where arguments.quantity<=3 arguments.watch in {w3}"
    " origin items from shop|user|vault ; arguments.offer from shop|user"
    " until 2027-01-31 idle<=30d mode auto"
)
OTHERS = (
    ("hosts added,shop.example", "hosts other.example"),
    ("verb=cart.add,order.place", "verb=offer.read"),
    ("asker=agent,watch", "asker=user"),
    ("brand in {Nike, Puma}", "brand in {Asics}"),
    ("item<=150", "item<=9"),
    ("{w3}", "{w4}"),
    ("tool=cart,order", "tool=find"),
    ("fit.top as plain", "fit.shoe as plain"),
    ("until 2027-01-31", "until 2026-01-31"),
)
"""In what each of the nine in ten that do not cover the action is for something else."""

ACTION = Action(
    tool=ToolId("cart", "0" * 64),
    verb=Verb.CART_ADD,
    asker=Asker.WATCH,
    host="shop.example",
    fields=(FieldUse("fit.top", Handling.PLAIN),),
    purpose="deliver",
    items=(
        Item(
            offer="o1",
            title="Trail shoe",
            variant="t-42",
            quantity=1,
            unit_price=Money(12000, "USD"),
            brand="Nike",
            size="42",
            category="goods",
        ),
    ),
    arguments=(
        Argument("offer", "o1", (Origin(Source.SHOP, "shop.example"), USER)),
        Argument("quantity", 1, (USER,)),
        Argument("watch", "w3", (USER,)),
    ),
)
USED = Used(count=3, count_hour=1, count_day=2, day=0, month=9000, total=9000, last=NOW)


def grants(count: int) -> list[Grant]:
    """Return so many grants, every tenth of which covers the action."""
    texts = [COVERS if n % 10 == 0 else COVERS.replace(*OTHERS[n % 10 - 1]) for n in range(count)]
    return [replace(parse(text), id=f"g{n}") for n, text in enumerate(texts)]


def per_second(*works: Callable[[], object]) -> list[int]:
    """Return how often each could be done in a second: the best of some turns, by turns."""
    best = [0.0] * len(works)
    batches = [_batch(work) for work in works]
    for _ in range(TURNS):
        for at, work in enumerate(works):
            done, started = 0, time.perf_counter()
            while (spent := time.perf_counter() - started) < SECONDS:
                for _ in range(batches[at]):
                    work()
                done += batches[at]
            best[at] = max(best[at], done / spent)
    return [round(each) for each in best]


def _batch(work: Callable[[], object]) -> int:
    """Return how many of it take about a millisecond, so that looking at the clock costs none."""
    work()
    started = time.perf_counter()
    work()
    return max(1, round(0.001 / (time.perf_counter() - started)))


def main() -> None:
    """Measure both."""
    ceiling = replace(ceilings.parse("money USD month<=900"), id="k1")
    ours: dict[str, int] = {}
    theirs: dict[str, int] = {}
    for size in SIZES:
        every = grants(size)
        used = {grant.id: USED for grant in every}
        under = (Under(ceiling, Spent(0, 9000, 9000)),)
        usage = Usage(used, frozenset({"shop.example"}), NOW, under)
        assert not isinstance(decide(ACTION, every, usage, NOW), Denied)
        policies = compiled(every, [ceiling], modes=False).policies
        asked = request(ACTION, usage, NOW)
        assert is_authorized(asked, policies, NO_ENTITIES).allowed
        ours[str(size)], theirs[str(size)] = per_second(
            partial(decide, ACTION, every, usage, NOW),
            partial(is_authorized, asked, policies, NO_ENTITIES),
        )
    times = {size: round(ours[size] / theirs[size], 1) for size in ours}
    print(json.dumps({"decisions_per_s": ours, "cedar_per_s": theirs, "times": times}))


if __name__ == "__main__":
    main()

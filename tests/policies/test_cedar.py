"""Cedar as a second opinion: thousands of requests, and no disagreement."""

from collections import Counter
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from manciple.policies.actions import Action
from manciple.policies.decision import decide
from manciple.policies.grants import Used
from tests import soak
from tests.chance import action_by_chance, grant_by_chance, near, usage_by_chance
from tests.fakes import NOW
from tests.policies.cedar import compiled, ours, request, verdict

REQUESTS = 12
"""Against each set of grants."""


def test_cedar_decides_as_we_do() -> None:
    """B01, B05, B06, B08, B17: decision and mode, for every part of the grammar."""
    seen = compared(Random(20261122), 200)
    assert min(seen[each] for each in ("deny", "auto", "ask", "ask-typed")) > 5


@pytest.mark.soak
def test_cedar_decides_as_we_do_often() -> None:
    sets = soak.tries(10_000)
    seen = compared(soak.chance("cedar"), sets)
    soak.counted("cedar: the same decision", seen.total(), sets * REQUESTS)


def compared(chance: Random, sets: int) -> Counter[str]:
    """Hold both to the same decisions; returns how often each was given."""
    seen = Counter[str]()
    for _ in range(sets):
        aim = action_by_chance(chance)
        grants = [grant_by_chance(chance, f"g{n}") for n in range(chance.randint(0, 5))]
        grants = [near(chance, grant, aim) if chance.random() < 0.8 else grant for grant in grants]
        usage = usage_by_chance(chance, grants)
        # Cedar has no word for what is not there: a grant that was never used has used nothing.
        known = {grant.id: usage.used.get(grant.id, Used()) for grant in grants}
        told = replace(usage, used=known)
        policies = compiled(grants, [u.ceiling for u in usage.ceilings], modes=True)
        for number in range(REQUESTS):
            other = action_by_chance(chance)
            wanted = other if number % 4 == 3 else replace(aim, **_bent(chance, number, other))
            mine = ours(decide(wanted, grants, usage, NOW))
            theirs = verdict(policies, grants, request(wanted, told, NOW))
            assert mine == theirs, (wanted, grants, usage)
            seen[mine] += 1
    return seen


def _bent(chance: Random, number: int, other: Action) -> dict[str, Any]:
    """Take one or two parts from another request."""
    if number == 0:
        return {}
    names = ("items", "cost", "arguments", "fields", "purpose", "host", "verb", "asker")
    return {name: getattr(other, name) for name in chance.sample(names, chance.randint(1, 2))}

"""The decision on an action as the ledger stands now: by its grants, its restraints, its sums."""

from collections.abc import Iterable
from datetime import datetime

from manciple.policies.actions import Action
from manciple.policies.decision import Decision, Denied, Rule, decide
from manciple.policies.grants import Grant
from manciple.policies.home import stops_all
from manciple.policies.view import InForce, View


def verdict(
    view: View,
    action: Action,
    now: datetime,
    stopped: frozenset[str],
    *,
    besides: str | None = None,
    instead: Iterable[Grant] = (),
) -> Decision:
    """Decide on `action`; `stopped` is what the marker says.

    The reservation of the effect `besides` does not count. The grants `instead` count as if the
    user had signed them, new or in the place of their ids.
    """
    if stops_all(stopped):
        return Denied(Rule.STOPPED)
    counts = _changed(view.in_force(stopped), {grant.id: grant for grant in instead})
    usage = view.usage(counts.watched, action, now, besides=besides)
    return decide(action, counts.grants, usage, now, counts.restraints)


def _changed(counts: InForce, changed: dict[str, Grant]) -> InForce:
    if not changed:
        return counts
    others = [grant for grant in counts.grants if grant.id not in changed]
    restraints = [grant for grant in counts.restraints if grant.id not in changed]
    return InForce([*others, *changed.values()], restraints)

"""Was what was asked for and begun within its bounds, as the log itself counts?

The decision is the gate's (`decision.decide`), over sums that are kept along with the fold:
`counted` moves them on with each effect, `outside` holds the next one against them. Nothing here is
read from a table.
"""

from bisect import bisect_right, insort
from collections.abc import Iterator, Mapping
from datetime import datetime
from operator import attrgetter

from manciple.policies.actions import Action, Verb
from manciple.policies.ceilings import Spent, Under
from manciple.policies.decision import (
    Decision,
    Denied,
    NeedsApproval,
    Rule,
    Usage,
    decide,
)
from manciple.policies.entries import Asked, Intended
from manciple.policies.folded import Folded, FoldedGrant, FoldedIntent, Use, Uses
from manciple.policies.grants import UNUSED, Grant, Miss, Mode, Used
from manciple.policies.schema import cart_line
from manciple.policies.signed import ceiling_of, grant_of, user_scope
from manciple.policies.spending import DAY, HOUR, MONTH

_NOWHERE: frozenset[str] = frozenset()
_at = attrgetter("at")


def lines_of(action: Action) -> list[str]:
    """Return the names of the cart lines that an action is about, item by item."""
    return [cart_line(action.host, item) for item in action.items]


def counted(folded: Folded, key: str, after: FoldedIntent) -> None:
    """Count how an effect stands now, and no longer how it stood before."""
    before = folded.intents.get(key)
    if before is not None:
        was = folded.uses[before.grant]
        was.count -= before.tries - before.failures
        _drop(was.recent, _use(before))
    uses = folded.uses.get(after.grant)
    if uses is None:
        uses = folded.uses[after.grant] = Uses()
    uses.count += after.tries - after.failures
    if not uses.recent or uses.recent[-1].at <= after.at:
        uses.recent.append(_use(after))
    else:  # what was begun before others and is counted anew keeps its time
        insort(uses.recent, _use(after), key=_at)
    if len(uses.recent) >= uses.prune_at:
        folded.uses[after.grant] = uses.pruned(after.at)
    if after.minor > 0:
        folded.paid[key] = after
    else:
        folded.paid.pop(key, None)


def _use(intent: FoldedIntent) -> Use:
    return Use(intent.at, intent.tries, intent.failures)


def _drop(recent: list[Use], gone: Use) -> None:
    """Take one out of those that are sorted by time; one that equals it counts the same."""
    place = bisect_right(recent, gone.at, key=_at)  # mostly the last that was begun ends first
    while place > 0 and recent[place - 1].at == gone.at:
        place -= 1
        if recent[place] == gone:
            del recent[place]
            return


def outside(
    folded: Folded, entry: Asked | Intended, at: datetime, seen: datetime | None, yes: Mode | None
) -> Iterator[str]:
    """Say how what was asked for or begun at `at` is not what the gate would have let on.

    `folded` is the state before it, `seen` the latest instant until then; `yes` is how a person was
    asked, None where nobody was. The decision is the gate's own: which of several grants it is
    charged to is the log's to say, and whatever else stood then forbids and asks.
    """
    named = folded.grants.get(entry.grant)
    if named is None or (named.entry.version, named.state) != (entry.version, "live"):
        yield f"{_what(entry)} under {entry.grant}, which was not in force"
        return
    match _decided(folded, named, entry.action, at, seen):
        case Denied() as denied:
            yield f"{_what(entry)} {_why(denied, entry.grant)}"
        case NeedsApproval(mode=due):
            if yes is None:
                yield f"{_what(entry)} without an approval, where {due} was due"
            elif yes.strictness < due.strictness:
                asked = "" if isinstance(entry, Asked) else "on what was asked for "
                yield f"{_what(entry)} {asked}as {yes}, where {due} was due"
        case _:
            return


def _decided(
    folded: Folded, named: FoldedGrant, action: Action, at: datetime, seen: datetime | None
) -> Decision:
    """Decide again, by the sums of the log, on what is charged to the grant `named`."""
    grant, host = grant_of(named.entry), action.host
    used = {grant.id: _used(folded, grant, named, action, at)}
    restraints: list[Grant] = []
    for name in folded.restraining:
        each = folded.grants[name]
        for restraint in _restraints_of(each, charged=each is named, holds=folded.holds):
            restraints.append(restraint)
            if restraint.idle_days is not None and name not in used:
                used[name] = Used(last=_last(folded, restraint, each))
    usage = Usage(
        used,
        _NOWHERE if host is None or host not in folded.shops else frozenset((host,)),
        seen,
        tuple(_under(folded, action, at)) if action.verb.spends else (),
    )
    return decide(action, [grant], usage, at, restraints)


def _what(entry: Asked | Intended) -> str:
    if isinstance(entry, Asked):
        return f"{entry.request} was asked for"
    return "an order was placed" if entry.action.verb.spends else "an effect ran"


def _why(denied: Denied, grant: str) -> str:
    misses = ", ".join(denied.misses)
    match denied.rule:
        case Rule.FORBIDDEN:
            return f"that {denied.grant} forbids"
        case Rule.OUTSIDE:
            return f"under {grant}, which did not cover it ({misses})"
        case Rule.NO_GRANT:
            return f"under {grant}, which did not cover it ({Miss.VERB})"
        case Rule.USED_UP:
            return f"under {grant}, which had no room for it ({misses})"
        case Rule.CEILING:
            return f"over the ceiling {denied.grant}"
        case Rule.CLOCK:
            return "while the clock had gone back"
        case _:
            return "and nothing can decide whether it was allowed"


def _restraints_of(each: FoldedGrant, *, charged: bool, holds: bool) -> Iterator[Grant]:
    """Yield what of a grant may forbid or ask: the version that counts, and the user's own.

    Left out is the version that counts where the effect is `charged` to it. Older programs did not
    hold to the user's own once it was narrowed: not `holds`.
    """
    if each.state == "live" and not charged:
        yield grant_of(each.entry)
    if each.state != "live" or (holds and each.entry.base is not None):
        yield user_scope(each.entry)


def _used(folded: Folded, grant: Grant, named: FoldedGrant, action: Action, at: datetime) -> Used:
    """Return what was done under a grant, as far as it has bounds on that."""
    uses, limits = folded.uses.get(grant.id), grant.limits
    if not (limits or grant.count or grant.per_hour or grant.per_day or grant.idle_days):
        return UNUSED  # nothing is bounded: a count is never 0
    hour = day = spent_day = spent_month = spent = 0
    if uses is not None and (grant.per_hour or grant.per_day):
        hour, day = _rates(uses, at)
    if limits and action.verb.spends:
        mine = {k: p for k, p in folded.paid.items() if p.grant == grant.id}
        spent_day, spent_month, spent = _sums(mine, limits.currency, at)
    cart = 0
    if limits and limits.open_cart is not None and action.verb is Verb.CART_ADD:
        cart = _open_cart(folded, grant.id, limits.currency, frozenset(lines_of(action)))
    return Used(
        count=uses.count if uses else 0,
        count_hour=hour,
        count_day=day,
        day=spent_day,
        month=spent_month,
        total=spent,
        open_cart=cart,
        last=_last(folded, grant, named),
    )


def _rates(uses: Uses, now: datetime) -> tuple[int, int]:
    """Return the tries of the last hour and of the last day, whenever each key was begun first."""
    recent = uses.recent
    day = bisect_right(recent, now - DAY, key=_at)
    hour = bisect_right(recent, now - HOUR, lo=day, key=_at)
    late = sum(each.tries for each in recent[hour:])
    return late, late + sum(each.tries for each in recent[day:hour])


def _last(folded: Folded, grant: Grant, named: FoldedGrant) -> datetime | None:
    """Return when it was last used or signed, where that matters."""
    if grant.idle_days is None:
        return None
    uses = folded.uses.get(grant.id, Uses())
    latest = next((each.at for each in reversed(uses.recent) if each.tries > each.failures), None)
    return max(filter(None, (latest, uses.before, named.signed)), default=None)


def _open_cart(folded: Folded, grant: str, currency: str, besides: frozenset[str]) -> int:
    total = 0
    for name, here in folded.lines.items():
        if name not in besides:
            worths = [
                line.worth.minor
                for line in here.values()
                if line.grant == grant and line.worth.currency == currency
            ]
            total += max(worths, default=0)
    return total


def _under(folded: Folded, action: Action, at: datetime) -> Iterator[Under]:
    """Yield the ceilings that the action concerns, with what was spent of them until `at`."""
    for each in folded.ceilings.values():
        ceiling = ceiling_of(each.entry)
        if each.state != "live" or not ceiling.concerns(action):
            continue
        reached = {
            key: paid
            for key, paid in folded.paid.items()
            if not ceiling.hosts or paid.host is None or paid.host in ceiling.hosts
        }
        yield Under(ceiling, Spent(*_sums(reached, ceiling.limits.currency, at)))


def _sums(paid: Mapping[str, FoldedIntent], currency: str, now: datetime) -> tuple[int, int, int]:
    """Return the minor units of a day, a month and all; what is open or unknown always counts."""
    day = month = total = 0
    for each in paid.values():
        if each.currency not in {None, currency}:
            continue
        pending = each.state in {"open", "unknown"}
        total += each.minor
        day += each.minor if pending or each.at > now - DAY else 0
        month += each.minor if pending or each.at > now - MONTH else 0
    return day, month, total

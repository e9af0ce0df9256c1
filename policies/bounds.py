"""Was what was begun within its bounds, as the log itself counts? Checked while it is folded.

The same conditions as the gate's, over sums that are kept along with the fold: `counted` moves them
on with each effect, `outside` holds the next one against them. Nothing here is read from a table.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from manciple.policies.actions import Action, Verb
from manciple.policies.ceilings import Spent, Under
from manciple.policies.decision import CLOCK_SLACK, floor
from manciple.policies.entries import Intended
from manciple.policies.facts import Facts
from manciple.policies.folded import Folded, FoldedGrant, FoldedIntent, Uses
from manciple.policies.grants import Grant, Mode, Used
from manciple.policies.schema import cart_line
from manciple.policies.signed import ceiling_of, grant_of, user_scope
from manciple.policies.spending import DAY, HOUR, MONTH

_NOWHERE: frozenset[str] = frozenset()


def lines_of(action: Action) -> list[str]:
    """Return the names of the cart lines that an action is about, item by item."""
    return [cart_line(action.host, item) for item in action.items]


def counted(folded: Folded, key: str, after: FoldedIntent) -> None:
    """Count how an effect stands now, and no longer how it stood before."""
    before = folded.intents.get(key)
    if before is not None:
        was = folded.uses[before.grant]
        was.count -= before.tries - before.failures
        was.recent.pop(key, None)
    uses = folded.uses.get(after.grant)
    if uses is None:
        uses = folded.uses[after.grant] = Uses()
    uses.count += after.tries - after.failures
    uses.recent[key] = after
    if len(uses.recent) >= uses.prune_at:
        _prune(uses, after.at)
    if after.minor > 0:
        folded.paid[key] = after
    else:
        folded.paid.pop(key, None)


def _prune(uses: Uses, now: datetime) -> None:
    """Let go of what no rate asks for any more."""
    since = now - DAY - CLOCK_SLACK
    old = [each.at for each in uses.recent.values() if each.at <= since and _happened(each)]
    uses.before = max([*old, *([uses.before] if uses.before else [])], default=None)
    uses.recent = {key: each for key, each in uses.recent.items() if each.at > since}
    uses.prune_at = 2 * len(uses.recent) + 64


def _happened(intent: FoldedIntent) -> bool:
    return intent.tries > intent.failures


def outside(folded: Folded, entry: Intended, at: datetime) -> Iterator[str]:
    """Say what of an effect that is begun at `at` lay outside its bounds.

    `folded` is the state before it, but for the clock.
    """
    action, named = entry.action, folded.grants.get(entry.grant)
    if named is None:
        return
    if entry.reserved != (action.cost if action.verb.spends else None):
        yield "an effect reserved another sum than it costs"
    host = action.host
    added = frozenset((host,)) if host is not None and host in folded.shops else _NOWHERE
    facts = Facts(action, max(at, folded.seen or at), added)
    grant = grant_of(named.entry)
    used = _used(folded, grant, named, action, at)
    if missed := ", ".join(grant.missing(facts, used.last)):
        yield f"an effect ran under {grant.id}, which did not cover it ({missed})"
    if lack := grant.lacks_room(facts, used):
        yield f"an effect ran under {grant.id}, which had no room for it ({lack})"
    if action.verb.spends:
        yield from _over(folded, action, at)
    yield from _held_back(folded, entry, facts)


def _held_back(folded: Folded, entry: Intended, facts: Facts) -> Iterator[str]:
    """Say which grant forbade it, or asked for what was done unasked."""
    for name in folded.restraining:
        each = folded.grants[name]
        for grant in _restraints_of(each, holds=folded.holds):
            if facts.verb not in grant.verbs:
                continue
            forbids = grant.mode is Mode.DENY
            if not forbids and entry.request is not None:
                continue
            if next(grant.missing(facts, _last(folded, grant, each)), None) is not None:
                continue
            if forbids:
                yield f"an effect ran that {name} forbids"
            elif name != entry.grant and grant.mode_for(facts) is not Mode.AUTO:
                yield f"an effect ran that {name} asks for, without an approval"
    if entry.request is None and not entry.action.verb.spends and floor(facts) is not Mode.AUTO:
        yield "an effect ran without an approval although not all of it came from the user"


def _restraints_of(each: FoldedGrant, *, holds: bool) -> Iterator[Grant]:
    """Yield what of a grant may forbid or ask: the version that counts, and the user's own.

    Older programs did not hold to the user's own once it was narrowed: not `holds`.
    """
    if each.state == "live":
        yield grant_of(each.entry)
    if each.state != "live" or (holds and each.entry.base is not None):
        yield user_scope(each.entry)


def _used(folded: Folded, grant: Grant, named: FoldedGrant, action: Action, at: datetime) -> Used:
    """Return what was done under a grant, as far as it has bounds on that."""
    uses, limits = folded.uses.get(grant.id), grant.limits
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
    """Return the tries of the last hour and of the last day."""
    hour = day = 0
    for each in reversed(uses.recent.values()):
        if each.at > now - HOUR:
            hour += each.tries
        if each.at > now - DAY:
            day += each.tries
        elif each.at <= now - DAY - CLOCK_SLACK:
            break
    return hour, day


def _last(folded: Folded, grant: Grant, named: FoldedGrant) -> datetime | None:
    """Return when it was last used or signed, where that matters."""
    if grant.idle_days is None:
        return None
    uses = folded.uses.get(grant.id, Uses())
    times = [each.at for each in uses.recent.values() if _happened(each)]
    known = [time for time in (uses.before, named.signed) if time is not None]
    return max([*times, *known], default=None)


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


def _over(folded: Folded, action: Action, at: datetime) -> Iterator[str]:
    for name, each in folded.ceilings.items():
        ceiling = ceiling_of(each.entry)
        if each.state != "live" or not ceiling.concerns(action):
            continue
        reached = {
            key: paid
            for key, paid in folded.paid.items()
            if not ceiling.hosts or paid.host is None or paid.host in ceiling.hosts
        }
        spent = Spent(*_sums(reached, ceiling.limits.currency, at))
        if not Under(ceiling, spent).leaves_room(action):
            yield f"an order went over the ceiling {name}"


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

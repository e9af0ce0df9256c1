"""May this action run? One pure function.

Where several grants cover an action, one rule decides between them: **the strictest wins**. A
prohibition refuses whatever else allows it; of the others the strictest mode counts (ask-typed
before ask before auto), also where the grant that says it is used up or wider than the one that
does not. No grant overrides another: to be asked less, the user signs the end of the one that
asks, or a narrower version. What was ended or narrowed without the user's signature is a
`restraint`: it allows nothing and still forbids and asks, so that nothing is ever allowed by it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from operator import attrgetter
from typing import TypeAlias

from manciple.policies.actions import REPLANNED, UNASKED, Action, Source, Verb
from manciple.policies.ceilings import Under
from manciple.policies.facts import Facts
from manciple.policies.grants import UNUSED, Grant, Miss, Mode, Used

CLOCK_SLACK = timedelta(minutes=5)


class Rule(StrEnum):
    """Why an action is denied: the code that a planner sees."""

    NO_GRANT = "no_grant"
    FORBIDDEN = "forbidden"
    OUTSIDE = "outside"
    USED_UP = "used_up"
    CEILING = "ceiling"
    STOPPED = "stopped"
    ASKED_ENOUGH = "asked_enough"
    CLOCK = "clock"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Usage:
    """What the ledger knows of the past, as far as the action at hand needs it."""

    used: Mapping[str, Used] = field(default_factory=dict[str, Used])
    """By grant id; a grant that is not in it is unused."""

    added: frozenset[str] = frozenset()
    """Hosts of the shops that the user has added."""

    seen: datetime | None = None
    """The latest instant that the ledger holds."""

    ceilings: tuple[Under, ...] = ()
    """Every ceiling, with what is spent of it."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """May run now, and is charged to `grant`."""

    grant: Grant


@dataclass(frozen=True, slots=True)
class NeedsApproval:
    """May run once a person has said yes to exactly this."""

    grant: Grant
    mode: Mode
    """`ask` or `ask-typed`."""


@dataclass(frozen=True, slots=True)
class Denied:
    """Must not run. The person reads `rule` in words; a planner sees its code only."""

    rule: Rule
    grant: str | None = None
    """The grant that came nearest, or that forbids; by rule `ceiling`, the ceiling (`k1`)."""

    misses: tuple[Miss, ...] = ()
    """What of the action that grant does not cover."""

    tried: bool = False
    """Was it tried before, so that it may have happened? Said by the gate."""


Decision: TypeAlias = Allowed | NeedsApproval | Denied


def decide(
    action: Action,
    grants: Iterable[Grant],
    usage: Usage,
    now: datetime,
    restraints: Iterable[Grant] = (),
) -> Decision:
    """Say whether `action` may run. Pure: no clock, no disk, no network.

    Nothing is allowed by default; a refusal outranks every permission, and a permission that
    asks outranks one that does not, whatever their order. Any error is a denial.
    """
    try:
        return _decide(action, list(grants), usage, now, list(restraints))
    except Exception:
        return Denied(Rule.ERROR)


def _decide(
    action: Action, grants: list[Grant], usage: Usage, now: datetime, restraints: list[Grant]
) -> Decision:
    if usage.seen is not None and now < usage.seen:
        if now < usage.seen - CLOCK_SLACK:
            return Denied(Rule.CLOCK)
        now = usage.seen  # a clock that is put back revives nothing that has ended
    facts, used, verb = Facts(action, now, usage.added), usage.used, action.verb
    near = [grant for grant in grants if verb in grant.verbs]
    covering = [grant for grant in near if grant.covers(facts, used)]
    holding = [g for g in restraints if verb in g.verbs and g.covers(facts, used)]
    for grant in (*covering, *holding):
        if grant.mode is _DENY:
            return Denied(Rule.FORBIDDEN, grant.id)
    if not covering:
        return _nearest(near, facts, used)
    roomy = [g for g in covering if g.lacks_room(facts, used.get(g.id, UNUSED)) is None]
    if not roomy:
        lack = covering[0].lacks_room(facts, used.get(covering[0].id, UNUSED))
        return Denied(Rule.USED_UP, covering[0].id, (lack,) if lack else ())
    for under in usage.ceilings:
        if under.ceiling.concerns(action) and not under.leaves_room(action):
            return Denied(Rule.CEILING, under.ceiling.id, (Miss.BUDGET,))
    modes = {grant.id: grant.mode_for(facts) for grant in covering}
    charged = roomy[0]
    if len(roomy) > 1:
        charged = min(roomy, key=lambda g: (-modes[g.id].strictness, g.id))
    held = [grant.mode_for(facts) for grant in holding]
    mode = max(floor(facts), *modes.values(), *held, key=_strictness)
    return Allowed(charged) if mode is _AUTO else NeedsApproval(charged, mode)


def floor(facts: Facts) -> Mode:
    """Return the least that any grant can ask for this action."""
    if facts.spends or facts.action.brings is not None:
        return Mode.ASK_TYPED
    if facts.verb in _CARTS and not _earned(facts):
        return Mode.ASK
    if facts.verb is _LINK:  # whoever may link an account, a person says yes to each
        return Mode.ASK
    # A plan that was made after a failure was not what the user set going: what it changes, or
    # tells a shop of them, they are asked about.
    if REPLANNED in facts.origins and (facts.verb.keeps or facts.action.fields):
        return Mode.ASK
    # Nor is what a model planned on its own what they set going, whatever it changes or tells.
    if UNASKED in facts.origins:
        return Mode.ASK
    return _AUTO


def _earned(facts: Facts) -> bool:
    """Does everything come from the user, their vault, or the very shop that is acted on?

    What says nothing of where it comes from has earned nothing.
    """
    host = facts.host
    for origin in facts.origins:
        own = origin.source in _OWN or (origin.source is _SHOP and origin.of == host)
        if not own:
            return False
    return bool(facts.origins)


_strictness = attrgetter("strictness")
_AUTO, _DENY, _SHOP = Mode.AUTO, Mode.DENY, Source.SHOP
"""By short names: to look a member up in its enum takes longer than to compare it."""

_CARTS = (Verb.CART_ADD, Verb.CART_REMOVE)
_LINK = Verb.STORE_LINK
_OWN = (Source.USER, Source.VAULT)


def _nearest(near: list[Grant], facts: Facts, used: Mapping[str, Used]) -> Denied:
    """Name the permission that fails in the fewest ways, for the person's sake."""
    missed = [
        (grant, tuple(grant.missing(facts, used.get(grant.id, UNUSED).last)))
        for grant in near
        if grant.mode is not _DENY
    ]
    if not missed:
        return Denied(Rule.NO_GRANT)
    grant, misses = min(missed, key=lambda pair: (len(pair[1]), pair[0].id))
    return Denied(Rule.OUTSIDE, grant.id, misses)

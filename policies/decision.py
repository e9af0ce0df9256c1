"""May this action run? One pure function.

Where several grants cover an action, one rule decides between them: **the strictest wins**. A
prohibition refuses whatever else allows it; of the others the strictest mode counts (ask-typed
before ask before auto), also where the grant that says it is used up or wider than the one that
does not. No grant overrides another: to be asked less, revoke or narrow the one that asks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from manciple.policies.actions import Action, Source, Verb
from manciple.policies.ceilings import Under
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


def decide(action: Action, grants: Iterable[Grant], usage: Usage, now: datetime) -> Decision:
    """Say whether `action` may run. Pure: no clock, no disk, no network.

    Nothing is allowed by default; a refusal outranks every permission, and a permission that
    asks outranks one that does not, whatever their order. Any error is a denial.
    """
    try:
        return _decide(action, list(grants), usage, now)
    except Exception:
        return Denied(Rule.ERROR)


def _decide(action: Action, grants: list[Grant], usage: Usage, now: datetime) -> Decision:
    if usage.seen is not None:
        if now < usage.seen - CLOCK_SLACK:
            return Denied(Rule.CLOCK)
        now = max(now, usage.seen)  # a clock that is put back revives nothing that has ended
    missed = [
        (grant, grant.misses(action, now, usage.added, _used(usage, grant).last))
        for grant in grants
    ]
    covering = [grant for grant, misses in missed if not misses]
    if refusal := next((g for g in covering if g.mode is Mode.DENY), None):
        return Denied(Rule.FORBIDDEN, refusal.id)
    if not covering:
        return _nearest(missed)
    rooms = [(grant, grant.lacks_room(action, _used(usage, grant))) for grant in covering]
    roomy = [grant for grant, lack in rooms if lack is None]
    if not roomy:
        grant, lack = rooms[0]
        return Denied(Rule.USED_UP, grant.id, (lack,) if lack else ())
    for under in usage.ceilings:
        if under.ceiling.concerns(action) and not under.leaves_room(action):
            return Denied(Rule.CEILING, under.ceiling.id, (Miss.BUDGET,))
    mode = max((grant.mode_for(action) for grant in covering), key=lambda m: m.strictness)
    charged = min(roomy, key=lambda g: (-g.mode_for(action).strictness, g.id))
    mode = max(mode, _floor(action), key=lambda m: m.strictness)
    return Allowed(charged) if mode is Mode.AUTO else NeedsApproval(charged, mode)


def _floor(action: Action) -> Mode:
    """Return the least that any grant can ask for this action."""
    if action.verb.spends or action.brings is not None:
        return Mode.ASK_TYPED
    if action.verb in {Verb.CART_ADD, Verb.CART_REMOVE} and not _earned(action):
        return Mode.ASK
    return Mode.AUTO


def _earned(action: Action) -> bool:
    """Does everything come from the user, their vault, or the very shop that is acted on?

    What says nothing of where it comes from has earned nothing.
    """
    return bool(action.origins) and all(
        origin.source in {Source.USER, Source.VAULT}
        or (origin.source is Source.SHOP and origin.of == action.host)
        for origin in action.origins
    )


def _nearest(missed: list[tuple[Grant, list[Miss]]]) -> Denied:
    """Name the permission that fails in the fewest ways, for the person's sake."""
    near = [(g, m) for g, m in missed if g.mode is not Mode.DENY and Miss.VERB not in m]
    if not near:
        return Denied(Rule.NO_GRANT)
    grant, misses = min(near, key=lambda pair: (len(pair[1]), pair[0].id))
    return Denied(Rule.OUTSIDE, grant.id, tuple(misses))


def _used(usage: Usage, grant: Grant) -> Used:
    return usage.used.get(grant.id, UNUSED)

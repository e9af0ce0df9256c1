"""The state that follows from the log, as far as it has been read."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from manciple.policies.decision import CLOCK_SLACK
from manciple.policies.entries import CeilingSet, Forked, Granted, Intended, Place, WitnessAdded
from manciple.policies.money import Money
from manciple.policies.spending import DAY
from manciple.policies.view import Request


@dataclass(frozen=True, slots=True)
class FoldedGrant:
    """How a grant stands after the entries so far."""

    entry: Granted
    state: str
    signed: datetime | None
    """When the user last signed it."""


@dataclass(frozen=True, slots=True)
class FoldedCeiling:
    """How a ceiling stands after the entries so far."""

    entry: CeilingSet
    state: str


@dataclass(frozen=True, slots=True)
class FoldedIntent:
    """How an effect stands after the entries so far."""

    state: str
    grant: str
    minor: int
    currency: str | None
    host: str | None
    at: datetime
    tries: int
    failures: int


@dataclass(frozen=True, slots=True)
class FoldedLine:
    """What one effect put, or may have put, on one line of a cart."""

    grant: str
    worth: Money
    done: datetime | None = None
    """When that effect was done; None as long as it may or may not have been."""


_at = attrgetter("at")


@dataclass(frozen=True, slots=True)
class Use:
    """An effect under one grant, as its rates count it."""

    at: datetime
    tries: int
    failures: int


@dataclass(slots=True)
class Uses:
    """What was done under one grant, as far as its bounds ask for it."""

    count: int = 0
    """Tries that did not fail, over its life."""

    recent: list[Use] = field(default_factory=list[Use])
    """The effects of the last day and perhaps more, sorted by time."""

    before: datetime | None = None
    """When it was last used before those."""

    prune_at: int = 64
    """At so many the old ones among `recent` are let go of."""

    def pruned(self, now: datetime) -> "Uses":
        """Return it without what no rate asks for any more."""
        first = bisect_right(self.recent, now - DAY - CLOCK_SLACK, key=_at)
        old = [each.at for each in self.recent[:first] if each.tries > each.failures]
        if self.before is not None:
            old.append(self.before)
        recent = self.recent[first:]
        return Uses(self.count, recent, max(old) if old else None, 2 * len(recent) + 64)


@dataclass(slots=True)
class Folded:
    """The state that follows from the entries so far."""

    grants: dict[str, FoldedGrant] = field(default_factory=dict[str, FoldedGrant])
    ceilings: dict[str, FoldedCeiling] = field(default_factory=dict[str, FoldedCeiling])
    """By id."""

    seen: datetime | None = None
    """The latest instant since the clock was last set."""

    lines: dict[str, dict[str, FoldedLine]] = field(
        default_factory=dict[str, dict[str, FoldedLine]]
    )
    """By `cart_line`, then by the key of the effect."""

    settled: dict[str, datetime] = field(default_factory=dict[str, datetime])
    """By `cart_line`: nothing in it was done before that."""

    uses: dict[str, Uses] = field(default_factory=dict[str, Uses])
    """By grant."""

    paid: dict[str, FoldedIntent] = field(default_factory=dict[str, FoldedIntent])
    """Every effect that spent something or has it reserved, by key."""

    restraining: tuple[str, ...] = ()
    """The grants that may forbid, or ask, where another would not ."""

    requests: dict[str, Request] = field(default_factory=dict[str, Request])
    nonces: set[str] = field(default_factory=set[str])
    """Of every approval: each is good once."""

    intents: dict[str, FoldedIntent] = field(default_factory=dict[str, FoldedIntent])
    """By key."""

    tried: dict[str, Intended] = field(default_factory=dict[str, Intended])
    shops: dict[str, bool] = field(default_factory=dict[str, bool])
    """By host: is it local?"""

    fields: dict[str, int] = field(default_factory=dict[str, int])
    """By name: version."""

    witnesses: dict[str, WitnessAdded] = field(default_factory=dict[str, WitnessAdded])
    """By name."""

    origin: str = ""
    """Of the log."""

    asked: int = 0
    """The highest number of a request so far: each is asked for under the next."""

    done: set[str] = field(default_factory=set[str])
    """The keys of what is kept and was done before `ongoing`: none is begun anew."""

    places: list[Place] = field(default_factory=list[Place])
    """Where the user signed something that is good at that place of the log alone."""

    forks: dict[str, Forked] = field(default_factory=dict[str, Forked])
    """The pasts that the user gave up, by the place of the entry."""

    work: str = ""
    """The work key that signs here (hex); a signed change of it makes it another one."""

    generation: int = 1
    holds: bool = False
    """Does what a revoked grant forbids and asks for stay, from here on? Only homes of older
    programs did not begin so; then no older form counts any more."""

    partly: bool = False
    """Was it taken up from `ongoing`? Then what is not here has come to its end, or never was."""

    def ongoing(self) -> "Folded":
        """Return what later entries can still go on from, and what may not be taken up again.

        Of what has come to its end only as much stays as tells when it is done once more.
        """
        open_ = {k: v for k, v in self.intents.items() if v.state in {"open", "unknown"}}
        return Folded(
            grants=dict(self.grants),
            ceilings=dict(self.ceilings),
            seen=self.seen,
            lines=dict(self.lines),
            settled=dict(self.settled),
            uses={k: v.pruned(self.seen) if self.seen else v for k, v in self.uses.items()},
            paid=dict(self.paid),
            restraining=self.restraining,
            nonces=set(self.nonces),
            requests={k: v for k, v in self.requests.items() if v.state in {"waiting", "approved"}},
            intents=open_,
            tried={k: v for k, v in self.tried.items() if k in open_},
            shops=dict(self.shops),
            asked=self.asked,
            done=self.done | {k for k, v in self.intents.items() if self._was_done(k, v)},
            fields=dict(self.fields),
            witnesses=dict(self.witnesses),
            origin=self.origin,
            forks=dict(self.forks),
            work=self.work,
            generation=self.generation,
            holds=self.holds,
        )

    def _was_done(self, key: str, intent: FoldedIntent) -> bool:
        return intent.state == "done" and self.tried[key].action.verb.keeps

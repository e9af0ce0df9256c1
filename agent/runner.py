"""The runner: takes a run step by step through the gate, and saves it after every step.

    conditions → choose, ask or a tool's call, once or for each → result, skip or code
    a failure that another plan may mend → plan again from typed facts

Another process can go on with a saved run: after an approval, an answer, a spent budget, or a
crash, where the gate's keys make a repeated step the same effect.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeAlias

from manciple.agent.budgets import Budget, BudgetSpent, Meter
from manciple.agent.choosing import INNER, Chooser
from manciple.agent.codes import Code, code_of
from manciple.agent.conditions import Made, Verdict
from manciple.agent.each import Broke, Parts
from manciple.agent.grounds import made_from, values_of
from manciple.agent.inner import Insider
from manciple.agent.order import anew, batch_of, open_before
from manciple.agent.plan import Step
from manciple.agent.planner import Known, Replanner
from manciple.agent.replanning import planned_again
from manciple.agent.resolve import Resolver
from manciple.agent.runs import NOT_BEGUN, Asking, Begun, Left, Run, Spent, StepResult
from manciple.agent.steps import READS, Gave, Holds, Outcome, Performer, SaidNo
from manciple.policies.actions import Action, Asker, Origin
from manciple.policies.canonical import encode
from manciple.policies.decision import Denied
from manciple.policies.errors import (
    EffectFailed,
    MancipleError,
    Misused,
    NotDone,
    NotFound,
    QuoteChanged,
    Refused,
    StoreUnreachable,
)
from manciple.policies.gate import Gate, Waiting
from manciple.policies.keeping import Keeper
from manciple.tools.book import RunState
from manciple.tools.plugin import Context, Findable
from manciple.tools.registry import tool

MAX_TRIES = 2
"""How often a step is asked anew in one go because the shop's answer had changed."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that the gate denied."""

    step: str
    action: Action
    denied: Denied


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run came."""

    run: Run
    refusals: tuple[Refusal, ...] = ()
    """Denied steps, those that the plan could do without included."""

    error: MancipleError | None = None
    """What ended it, where it ended badly."""

    waiting: Waiting | None = None
    changed: QuoteChanged | None = None
    """Why something was asked anew: the shop's answer was no longer what had been approved."""

    def value(self, step: str) -> Any:  # noqa: ANN401  (each tool's own result type)
        """Return a step's typed result; None where it has none."""
        result = self.run.results.get(step)
        return result.value if result else None


@dataclass(frozen=True, slots=True)
class _Got:
    """What trying a step came to."""

    what: StepResult | Left | Waiting | SaidNo | Asking | Broke
    begun: Begun = NOT_BEGUN
    """Of a step with `each` that is not over: its parts that are."""

    denied: tuple[SaidNo, ...] = ()
    """Parts of a step with `each` that it could do without."""


Seen: TypeAlias = Callable[[Run, Step], None]
"""Told before a step is begun."""


@dataclass(frozen=True, slots=True)
class Runner:
    """Takes runs through one home's gate."""

    gate: Gate
    context: Context
    currency: str
    keeper: Keeper
    """Seals what runs found out after they read a field."""

    holds: Holds
    """Finds what is the user's own in words that would leave for a shop."""

    known: Callable[[], Known] | None = None
    """What a planner may know, for planning again."""

    replanner: Replanner | None = None
    chooser: Chooser | None = None
    budget: Budget = field(default_factory=Budget)
    seen: Seen = lambda _run, _step: None
    meter: Meter = field(
        default_factory=lambda: Meter(Budget(), Spent(), lambda: datetime.now(UTC))
    )
    """What the run that goes on has spent; each has its own."""

    @property
    def resolver(self) -> Resolver:
        """What follows references here."""
        return Resolver(self.context, self.currency)

    async def go(self, run: Run) -> Progress:
        """Go on with `run` until it is done, waits, is denied or fails; save it at each step."""
        spent = Spent() if self.budget.over(run.spent) else run.spent
        metered = replace(self, meter=Meter(self.budget, spent, self.context.clock))
        return await metered.goes(replace(run, state="open", note=None, asking=None, spent=spent))

    async def goes(self, run: Run) -> Progress:
        """Go on with a run that was taken up, on this one's meter."""
        progress = await self._through(Progress(run))
        while (again := await self._again(progress)) is not None:
            progress = await self._through(self._saved(again))
        return self._saved(progress)

    async def _through(self, progress: Progress) -> Progress:
        """Take the steps that are left, until one cannot be settled."""
        while batch := batch_of(progress.run):
            if len(batch) == 1:
                progress = await self._advance(progress, batch[0])
            else:
                progress = await self._together(progress, batch)
            if any(step.id not in progress.run.settled for step in batch):
                return progress
        return replace(progress, run=replace(progress.run, state="done"))

    async def _advance(self, progress: Progress, step: Step) -> Progress:
        """Take one step; where the shop's answer has changed, with what it was made from anew.

        Of a step with `each`, only the part that it changed for.
        """
        changes = Counter[int | None]()
        while True:
            got = await self._tried(progress.run, step)
            progress = replace(progress, run=progress.run.with_begun(step.id, got.begun))
            if not isinstance(got.what, Broke) or not isinstance(got.what.error, QuoteChanged):
                return self._taken(progress, step, got)
            error = got.what.error
            part = (got.what.number, got.what.at) if step.each is not None else None
            again = anew(progress.run, step, part)
            if again is None:
                return self._ended(progress, step, error)
            changes[got.what.number] += 1
            progress = self._saved(replace(progress, run=again, changed=error))
            for earlier in open_before(again, step):
                progress = await self._advance(progress, earlier)
                if earlier.id not in progress.run.settled:
                    return progress
            if changes[got.what.number] >= MAX_TRIES:
                changing = QuoteChanged("the shop's answer keeps changing", hint="try again later")
                return self._ended(progress, step, changing)

    async def _together(self, progress: Progress, batch: list[Step]) -> Progress:
        """Take several reads at once. What they gave is kept in the plan's order."""
        run = progress.run
        found = await asyncio.gather(*(self._tried(run, step) for step in batch))
        bad: list[tuple[Step, _Got]] = []
        for step, got in zip(batch, found, strict=True):
            run = progress.run.with_begun(step.id, got.begun)
            progress = replace(progress, run=run)
            over = isinstance(got.what, Broke) and isinstance(got.what.error, BudgetSpent)
            stops = isinstance(got.what, Waiting) or over or not step.optional
            if isinstance(got.what, StepResult | Left) or not stops:
                progress = self._taken(progress, step, got)
            else:
                bad.append((step, got))
        return self._taken(progress, *bad[0]) if bad else progress

    async def _tried(self, run: Run, step: Step) -> _Got:
        """Try a step, as long as there is time for it.

        What changes something is not cut off amid: it was begun in time, and has a deadline of its
        own (a warrant lives two minutes).
        """
        looks = step.tool in READS or step.tool in INNER
        deadline = asyncio.timeout(self.meter.left_s if looks else None)
        try:
            self.meter.charge(steps=0 if step.each is not None else 1)
            self.seen(run, step)
            async with deadline:
                return await self._done(run, step)
        except TimeoutError as error:
            own = deadline.expired()
            return _Got(Broke(self.meter.out_of_time() if own else error, 0, 0))
        except Exception as error:
            return _Got(Broke(error, 0, 0))

    async def _done(self, run: Run, step: Step) -> _Got:
        """Do a step. Raises what its resolving, its tool and the gate raise."""
        verdicts = self.resolver.verdicts(run, step, None)
        if verdicts and not verdicts[-1].holds:
            return _Got(_skipped(verdicts))
        if step.tool in INNER:
            insider = Insider(self.resolver, self.chooser, self.meter.took)
            return _Got(await insider.take(run, step, verdicts))
        if step.each is not None:
            return await self._each(run, step, verdicts)
        outcome = await self._performed(run, step, verdicts)
        if isinstance(outcome, Gave):
            return _Got(StepResult(step.tool, encode(outcome.result).decode(), outcome.origins))
        return _Got(outcome)

    async def _each(self, run: Run, step: Step, verdicts: tuple[Verdict, ...]) -> _Got:
        """Do a step for each thing of its list that it was not done for yet."""
        parts = Parts.of(run, step, self.resolver.elements(run, step))

        async def do(element: Made, number: int) -> Outcome | None:
            self.meter.charge(steps=1)
            own = self.resolver.verdicts(run, step, element)
            if own and not own[-1].holds:
                return None
            return await self._performed(run, step, (*verdicts, *own), element, number)

        await parts.done(do)
        said_no = tuple(parts.said_no)
        if parts.stopped is not None:
            return _Got(parts.stopped, parts.begun)
        if said_no and not step.optional:
            return _Got(said_no[0], parts.begun)
        # Also the conditions of parts that were left out, which no part that was done names.
        decided = made_from(run, step) | {o for verdict in verdicts for o in verdict.origins}
        return _Got(parts.result(decided), denied=said_no)

    async def _performed(
        self,
        run: Run,
        step: Step,
        verdicts: tuple[Verdict, ...],
        element: Made | None = None,
        number: int | None = None,
    ) -> Outcome:
        async with self.meter.places:
            self.meter.charge(calls=1)
            performer = Performer(self.gate, self.context, self.resolver, self.holds)
            return await performer.perform(run, step, verdicts, element, number)

    def _taken(self, progress: Progress, step: Step, got: _Got) -> Progress:
        """Take over what a step came to, and save it."""
        run = progress.run
        refused = tuple(Refusal(step.id, no.action, no.denied) for no in got.denied)
        progress = replace(progress, run=run, refusals=(*progress.refusals, *refused))
        match got.what:
            case Broke(error=error):
                return self._ended(progress, step, error)
            case StepResult() as result:
                return self._saved(replace(progress, run=run.with_result(step.id, result)))
            case Left() as left:
                return self._saved(replace(progress, run=run.with_left(step.id, left)))
            case Asking() as asking:
                if run.questions >= self.budget.questions:
                    return _asked_enough(progress)
                put = replace(run, questions=run.questions + 1)
                return replace(progress, run=replace(put, state="waiting", asking=asking))
            case Waiting() as waiting:
                waits = replace(run, state="waiting", waiting=waiting.request)
                return replace(progress, run=waits, waiting=waiting)
            case SaidNo(action, denied):
                refusals = (*progress.refusals, Refusal(step.id, action, denied))
                progress = replace(progress, refusals=refusals)
                if step.optional:
                    left = Left("failed", denied.rule.value, tuple(sorted(action.origins)))
                    return self._saved(replace(progress, run=run.with_left(step.id, left)))
                # What may have happened is looked up once it is allowed again.
                state: RunState = "open" if denied.tried else "failed"
                return replace(progress, run=replace(run, state=state, note=denied.rule.value))

    def _ended(self, progress: Progress, step: Step, raised: Exception) -> Progress:
        """End the run, or go on without the step, or leave it open where the user expects that.

        What may have happened is looked up then; what a shop that is down has kept from happening
        is tried again, with a new approval where one was needed.
        """
        if isinstance(raised, BudgetSpent):
            return _out_of_budget(progress, raised)
        error = raised if isinstance(raised, MancipleError) else _odd(raised)
        run = progress.run
        if step.optional:
            left = Left("failed", code_of(error).value, self._made_from(run, step))
            return self._saved(replace(progress, run=run.with_left(step.id, left)))
        if isinstance(error, NotFound | QuoteChanged) or step.tool in INNER:
            return _failed(progress, error)
        matters = isinstance(tool(step.tool), Findable) or run.asker is Asker.WATCH
        hopeless = isinstance(error, NotDone | Misused) or (
            isinstance(error, Refused) and step.tool != "order_place"  # it may have begun to pay
        )
        if matters and (isinstance(error, StoreUnreachable) or not hopeless):
            return replace(progress, run=replace(run, note=code_of(error).value), error=error)
        return _failed(progress, error)

    def _made_from(self, run: Run, step: Step) -> tuple[Origin, ...]:
        """Return what a step that failed would have been made from."""
        origins = made_from(run, step)
        for each in values_of(step):
            with suppress(MancipleError):
                origins.update(self.resolver.look(run, each, None, run.author(step.id)).origins)
        return tuple(sorted(origins))

    async def _again(self, progress: Progress) -> Progress | None:
        """Plan the rest anew where that may help; None where it ends here."""
        if self.replanner is None or self.known is None:
            return None
        run = replace(progress.run, spent=self.meter.spent)
        try:
            async with asyncio.timeout(self.meter.left_s):
                made = await planned_again(
                    run, self.replanner, self.known(), self.budget, self.meter.took
                )
        except TimeoutError:
            return None
        return Progress(made, progress.refusals) if made else None

    def _saved(self, progress: Progress) -> Progress:
        progress = replace(progress, run=replace(progress.run, spent=self.meter.spent))
        self.context.book.save_run(progress.run.saved(self.context.clock(), self.keeper))
        return progress


def _skipped(verdicts: tuple[Verdict, ...]) -> Left:
    origins = {origin for verdict in verdicts for origin in verdict.origins}
    return Left("skipped", verdicts[-1].text, tuple(sorted(origins)))


def _odd(error: Exception) -> MancipleError:
    """A broken answer must not break every later round too."""
    return EffectFailed(f"something unexpected happened: {type(error).__name__}")


def _failed(progress: Progress, error: MancipleError) -> Progress:
    run = replace(progress.run, state="failed", note=code_of(error).value)
    return replace(progress, run=run, error=error)


def _asked_enough(progress: Progress) -> Progress:
    error = MancipleError("this has asked you too often already", hint="say it in fewer steps")
    run = replace(progress.run, state="failed", note=Code.ASKED_ENOUGH.value)
    return replace(progress, run=run, error=error)


def _out_of_budget(progress: Progress, over: BudgetSpent) -> Progress:
    over.hint = f"manciple resume {progress.run.id} goes on with a new budget"
    run = replace(progress.run, state="waiting", waiting=None, note=over.budget.value)
    return replace(progress, run=run, error=over)

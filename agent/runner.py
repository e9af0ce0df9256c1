"""The runner: takes a run step by step through the gate, and saves it after every step.

    conditions → choose, ask or a tool's call, once or for each → result, skip or code
    a failure that another plan may mend → plan again from typed facts

Another process can go on with a saved run: after an approval, an answer, a spent budget, or a
crash, where the gate's keys make a repeated step the same effect.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from manciple.agent.budgets import Budget, BudgetSpent, more
from manciple.agent.choosing import INNER, Chooser
from manciple.agent.codes import Code, TooMany, code_of
from manciple.agent.conditions import Made, Verdict
from manciple.agent.grounds import made_from, values_of
from manciple.agent.inner import Insider, Settled
from manciple.agent.order import anew, batch_of, open_before
from manciple.agent.plan import MAX_EACH, Step
from manciple.agent.planner import Known, Replanner
from manciple.agent.replanning import planned_again
from manciple.agent.resolve import Resolver
from manciple.agent.runs import Asking, Left, Run, Spent, StepResult
from manciple.agent.steps import READS, Gave, Outcome, Performer, SaidNo
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

    what: StepResult | Left | Waiting | SaidNo | Asking
    steps: int = 1
    calls: int = 0
    tokens: int = 0
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

    known: Callable[[], Known] | None = None
    """What a planner may know, for planning again."""

    replanner: Replanner | None = None
    chooser: Chooser | None = None
    budget: Budget = field(default_factory=Budget)
    seen: Seen = lambda _run, _step: None

    @property
    def resolver(self) -> Resolver:
        """What follows references here."""
        return Resolver(self.context, self.currency)

    async def go(self, run: Run) -> Progress:
        """Go on with `run` until it is done, waits, is denied or fails; save it at each step."""
        spent = Spent() if self.budget.over(run.spent) else run.spent
        begun = replace(run, state="open", note=None, asking=None, spent=spent)
        progress = await self._through(Progress(begun))
        while (again := await self._again(progress)) is not None:
            progress = await self._through(self._saved(again))
        return self._saved(progress)

    async def _through(self, progress: Progress) -> Progress:
        """Take the steps that are left, until one cannot be settled."""
        while batch := batch_of(progress.run):
            if over := self.budget.over(progress.run.spent):
                return _out_of_budget(progress, over)
            begun = self.context.clock()
            if len(batch) == 1:
                progress = await self._advance(progress, batch[0])
            else:
                progress = await self._together(progress, batch)
            progress = _took(progress, begun, self.context.clock())
            if any(step.id not in progress.run.settled for step in batch):
                return progress
        return replace(progress, run=replace(progress.run, state="done"))

    async def _advance(self, progress: Progress, step: Step) -> Progress:
        """Take one step; where the shop's answer has changed, with what it was made from anew."""
        for _ in range(MAX_TRIES):
            try:
                return self._taken(progress, step, await self._tried(progress.run, step))
            except QuoteChanged as error:
                again = anew(progress.run, step)
                if again is None:
                    return self._ended(progress, step, error)
                progress = self._saved(replace(progress, run=again, changed=error))
                for earlier in open_before(again, step):
                    progress = await self._advance(progress, earlier)
                    if earlier.id not in progress.run.settled:
                        return progress
            except Exception as error:
                return self._ended(progress, step, error)
        changing = QuoteChanged("the shop's answer keeps changing", hint="try again later")
        return self._ended(progress, step, changing)

    async def _together(self, progress: Progress, batch: list[Step]) -> Progress:
        """Take several reads at once. What they gave is kept in the plan's order."""
        run = progress.run
        tries = (self._tried(run, step) for step in batch)
        found = await asyncio.gather(*tries, return_exceptions=True)
        bad: list[tuple[Step, _Got | Exception]] = []
        for step, got in zip(batch, found, strict=True):
            if isinstance(got, BaseException) and not isinstance(got, Exception):
                raise got
            if isinstance(got, _Got) and isinstance(got.what, StepResult | Left):
                progress = self._taken(progress, step, got)
            elif step.optional and not (isinstance(got, _Got) and isinstance(got.what, Waiting)):
                progress = self._taken_or_ended(progress, step, got)
            else:
                bad.append((step, got))
        return self._taken_or_ended(progress, *bad[0]) if bad else progress

    def _taken_or_ended(self, progress: Progress, step: Step, got: "_Got | Exception") -> Progress:
        if isinstance(got, _Got):
            return self._taken(progress, step, got)
        return self._ended(progress, step, got)

    async def _tried(self, run: Run, step: Step) -> _Got:
        """Try a step. Raises what its resolving, its tool and the gate raise."""
        self.seen(run, step)
        verdicts = self.resolver.verdicts(run, step, None)
        if verdicts and not verdicts[-1].holds:
            return _Got(_skipped(verdicts))
        if step.tool in INNER:
            inside = await Insider(self.resolver, self.chooser).take(run, step, verdicts)
            if isinstance(inside, Settled):
                return _Got(inside.result, tokens=inside.tokens)
            return _Got(inside)
        if step.each is not None:
            return await self._each(run, step, verdicts)
        outcome = await self._performer.perform(run, step, verdicts)
        if isinstance(outcome, Gave):
            kept = StepResult(step.tool, encode(outcome.result).decode(), outcome.origins)
            return _Got(kept, calls=1)
        return _Got(outcome, calls=1)

    async def _each(self, run: Run, step: Step, verdicts: tuple[Verdict, ...]) -> _Got:
        """Do a step for each thing of its list: reads at once, the rest one after the other."""
        elements = self.resolver.elements(run, step)
        if len(elements) > MAX_EACH:
            raise TooMany(f"{step.tool} would be done {len(elements)} times at once")
        gave: list[Gave] = []
        said_no: list[SaidNo] = []
        outcomes = await self._outcomes(run, step, verdicts, elements)
        for outcome in outcomes:
            match outcome:
                case Gave():
                    gave.append(outcome)
                case Waiting():
                    return _Got(outcome, len(elements), len(elements))
                case SaidNo():
                    said_no.append(outcome)
                case _:
                    if not step.optional:
                        raise outcome
        if said_no and not step.optional:
            return _Got(said_no[0], len(elements), len(elements))
        # Also the conditions of parts that were left out, which no part that was done names.
        listed = {origin for element in elements for origin in element.origins}
        listed |= made_from(run, step)
        made = {origin for each in gave for origin in each.origins} | listed
        made |= {origin for verdict in verdicts for origin in verdict.origins}
        data = encode([each.result for each in gave]).decode()
        kept = StepResult(step.tool, data, tuple(sorted(made)), many=True)
        return _Got(kept, max(1, len(elements)), len(elements), denied=tuple(said_no))

    async def _outcomes(
        self, run: Run, step: Step, verdicts: tuple[Verdict, ...], elements: tuple[Made, ...]
    ) -> list[Outcome | Exception]:
        found: list[Outcome | Exception] = []
        if step.tool in READS:
            tries = (
                self._part(run, step, verdicts, element, n) for n, element in enumerate(elements)
            )
            together = await asyncio.gather(*tries, return_exceptions=True)
            for each in together:
                if isinstance(each, BaseException) and not isinstance(each, Exception):
                    raise each
                if each is not None:
                    found.append(each)
            return found
        for n, element in enumerate(elements):
            try:
                outcome = await self._part(run, step, verdicts, element, n)
            except MancipleError as error:
                if not step.optional:
                    raise
                found.append(error)
            else:
                found += [outcome] if outcome is not None else []
                if isinstance(outcome, Waiting) or (
                    isinstance(outcome, SaidNo) and not step.optional
                ):
                    break
        return found

    async def _part(
        self, run: Run, step: Step, verdicts: tuple[Verdict, ...], element: Made, number: int
    ) -> Outcome | None:
        """Do the step for one element; None where its conditions do not hold for it."""
        own = self.resolver.verdicts(run, step, element)
        if own and not own[-1].holds:
            return None
        return await self._performer.perform(run, step, (*verdicts, *own), element, number)

    @property
    def _performer(self) -> Performer:
        return Performer(self.gate, self.context, self.resolver)

    def _taken(self, progress: Progress, step: Step, got: _Got) -> Progress:
        """Take over what a step came to, and save it."""
        run = progress.run
        spent = more(run.spent, steps=got.steps, calls=got.calls, tokens=got.tokens)
        run = replace(run, spent=spent)
        refused = tuple(Refusal(step.id, no.action, no.denied) for no in got.denied)
        progress = replace(progress, run=run, refusals=(*progress.refusals, *refused))
        match got.what:
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
        error = raised if isinstance(raised, MancipleError) else _odd(raised)
        run = replace(progress.run, spent=more(progress.run.spent, steps=1, calls=1))
        progress = replace(progress, run=run)
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
        begun = self.context.clock()
        made = await planned_again(progress.run, self.replanner, self.known(), self.budget)
        if made is None:
            return None
        return _took(Progress(made, progress.refusals), begun, self.context.clock())

    def _saved(self, progress: Progress) -> Progress:
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


def _took(progress: Progress, begun: datetime, now: datetime) -> Progress:
    ms = max(0, (now - begun) // timedelta(milliseconds=1))
    run = progress.run
    return replace(progress, run=replace(run, spent=more(run.spent, ms=ms)))

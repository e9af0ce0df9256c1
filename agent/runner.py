"""The runner: takes a plan step by step through the gate.

    resolve references → tool.need → Action (tool digest, asker, origins) → gate → tool.run

A run is saved after every step, so another process can go on with it: after an approval, or after
a crash, where the gate's keys make a repeated step the same effect.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from pydantic import BaseModel, ValidationError

from manciple.agent.plan import Ref, Said, Step, Value
from manciple.agent.readers import read
from manciple.agent.runs import Run, StepResult
from manciple.policies.actions import (
    MODEL,
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Origin,
    Source,
    ToolId,
)
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
from manciple.policies.gate import Effect, Gate, Performed, Waiting
from manciple.policies.warrant import Warrant
from manciple.tools.book import RunState
from manciple.tools.offers import Offer
from manciple.tools.plugin import Context, Findable, Need, Tool, scalar
from manciple.tools.registry import PLANNED, tool, tool_id
from manciple.tools.track import LIFE
from manciple.tools.watches import Watch

LEAVES = frozenset({"words", "brand", "product", "variant", "url"})
"""Arguments that a connector sends to the shop; sizes and colours are compared here."""

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
class Runner:
    """Takes runs through one home's gate."""

    gate: Gate
    context: Context
    currency: str

    async def go(self, run: Run) -> Progress:
        """Go on with `run` until it is done, waits, is denied or fails; save it at each step."""
        progress = Progress(replace(run, state="open", note=None))
        for step in run.plan.steps:
            if step.id not in progress.run.results:
                progress = await self._advance(progress, step)
                if step.id not in progress.run.results and not _goes_on(progress, step):
                    return self._saved(progress)
        return self._saved(replace(progress, run=replace(progress.run, state="done")))

    async def _advance(self, progress: Progress, step: Step) -> Progress:
        for _ in range(MAX_TRIES):
            try:
                return await self._step(progress, step)
            except QuoteChanged as error:
                again = self._anew(progress.run, step)
                if again is None:
                    return _failed(progress, error)
                progress = self._saved(replace(progress, run=again, changed=error))
                for earlier in run_before(again, step):
                    progress = await self._advance(progress, earlier)
                    if earlier.id not in progress.run.results:
                        return progress
            except NotFound as error:
                return _failed(progress, error)
            except MancipleError as error:
                return progress if step.optional else _ended(progress, step, error)
            except Exception as error:
                # A broken answer must not break every later round too.
                odd = EffectFailed(f"something unexpected happened: {type(error).__name__}")
                return progress if step.optional else _ended(progress, step, odd)
        changing = QuoteChanged("the shop's answer keeps changing", hint="try again later")
        return _failed(progress, changing)

    async def _step(self, progress: Progress, step: Step) -> Progress:
        run = progress.run
        if run.asker is Asker.AGENT and step.tool not in PLANNED:
            raise Misused(f"a plan cannot hold {step.tool}")
        found = tool(step.tool)
        call, arguments = self._resolve(run, step, found)
        need = _with_shared(found.need(call), arguments)
        action = action_of(tool_id(found), need, run.asker, arguments)
        key = f"{run.id}/{step.id}/{run.tries.get(step.id, 0)}"
        effect = self._effect(found, call)
        match await self.gate.perform(action, effect, key=key, run=run.id):
            case Performed(result=result):
                origins = _joined(action)
                kept = StepResult(step.tool, encode(result).decode(), origins)
                return self._saved(replace(progress, run=run.with_result(step.id, kept)))
            case Waiting() as waiting:
                waits = replace(run, state="waiting", waiting=waiting.request)
                return replace(progress, run=waits, waiting=waiting)
            case Denied() as denied:
                refusals = (*progress.refusals, Refusal(step.id, action, denied))
                # What may have happened is looked up once it is allowed again.
                state: RunState = "open" if denied.tried else "failed"
                failed = run if step.optional else replace(run, state=state, note=denied.rule)
                return replace(progress, run=failed, refusals=refusals)

    def _effect(self, found: Tool[Any, Any], call: BaseModel) -> Effect[Any]:
        context = self.context
        findable = cast("Findable[Any, Any] | None", found) if _is_findable(found) else None

        async def act(warrant: Warrant) -> object:
            return await found.run(call, warrant, context)

        async def look(warrant: Warrant) -> object:
            return await findable.found(call, warrant, context) if findable else None

        return Effect(act, found.gives, look if findable else None)

    def _anew(self, run: Run, step: Step) -> Run | None:
        """Forget what the step was made from, so that it is asked again; None where it cannot."""
        refers = {r for r in _refers(step) if any(s.id == r for s in run.plan.steps)}
        return run.without(refers, step.id) if refers else None

    def _resolve(
        self, run: Run, step: Step, found: Tool[Any, Any]
    ) -> tuple[BaseModel, tuple[Argument, ...]]:
        """Follow the step's references: what the tool takes, and what the gate reads."""
        values: dict[str, object] = {}
        arguments: list[Argument] = []
        fields: dict[str, Any] = found.takes.model_fields
        for name, value in sorted(step.arguments.items()):
            if name not in fields:
                raise Misused(f"{step.tool} takes no {name[:40]!r}")
            values[name], origins = self._value(run, value, fields[name].annotation)
            arguments.append(Argument(name, scalar(values[name]), origins))
        if "until" in fields and "until" not in values:
            values["until"] = _last_day(run.started)
            arguments.append(Argument("until", scalar(values["until"]), (USER,)))
        if "said" in fields:
            values["said"] = run.words
        if "named" in fields:  # the same each time: the grant that is signed names the watch
            values["named"] = self.context.book.new_watch(f"{run.id}/{step.id}")
        try:
            call = found.takes.model_validate(values)
        except ValidationError as error:
            places = ", ".join(sorted({str(e["loc"][0]) for e in error.errors() if e["loc"]}))
            raise Misused(f"{step.tool} cannot be done with this {places}") from None
        return call, tuple(arguments)

    def _value(
        self, run: Run, value: Value | list[Value], kind: object
    ) -> tuple[object, tuple[Origin, ...]]:
        if isinstance(value, list):
            parts = [self._value(run, each, str) for each in value]
            joined = {origin for _, origins in parts for origin in origins}
            return tuple(part for part, _ in parts), tuple(sorted(joined))
        match value:
            case Ref():
                result = run.results.get(value.step)
                if result is None:
                    raise NotFound("a step that this needs gave nothing")
                return _followed(result.value, value.path), result.origins
            case Said():
                earned = read(run.words, value, currency=self.currency, stores=self._hosts())
                return self._looked_up(value.value, kind, USER if earned else MODEL)
            case _:
                # What a command's own options say was said by the user who typed them.
                origin = USER if run.asker is Asker.USER else MODEL
                return self._looked_up(value.value, kind, origin)

    def _looked_up(
        self, value: object, kind: object, origin: Origin
    ) -> tuple[object, tuple[Origin, ...]]:
        if isinstance(value, str) and kind is Offer:
            offer = self.context.book.offer(value)
            return offer, tuple(sorted({origin, Origin(Source.SHOP, offer.ref.host)}))
        if isinstance(value, str) and kind is Watch:
            return self.context.book.watch(value).watch, (origin,)
        return value, (origin,)

    def _hosts(self) -> list[str]:
        return [shop.host for shop in self.context.book.stores()]

    def _saved(self, progress: Progress) -> Progress:
        self.context.book.save_run(progress.run.saved(self.context.clock()))
        return progress


def action_of(which: ToolId, need: Need, asker: Asker, arguments: tuple[Argument, ...]) -> Action:
    """Put together what the gate decides on."""
    return Action(
        tool=which,
        verb=need.verb,
        asker=asker,
        host=need.host,
        fields=tuple(sorted(need.fields)),
        purpose=need.purpose,
        items=need.items,
        cost=need.cost,
        arguments=arguments,
        expires=need.expires,
        brings=need.brings,
    )


def _goes_on(progress: Progress, step: Step) -> bool:
    """Can the plan go on although this step gave nothing?"""
    return step.optional and progress.waiting is None


def _with_shared(need: Need, arguments: tuple[Argument, ...]) -> Need:
    """Add the vault fields whose values go to a shop as words: whoever sees one, is granted it."""
    shared = {
        FieldUse(origin.of, Handling.PLAIN)
        for argument in arguments
        if need.host is not None and argument.name in LEAVES
        for origin in argument.origins
        if origin.source is Source.VAULT
    }
    if not shared:
        return need
    fields = tuple(sorted({*need.fields, *shared}))
    return replace(need, fields=fields, purpose=need.purpose or "search")


def run_before(run: Run, step: Step) -> list[Step]:
    """Return the steps before `step` that have to be done anew."""
    before = run.plan.steps[: [s.id for s in run.plan.steps].index(step.id)]
    return [s for s in before if s.id not in run.results and s.id in _refers(step)]


def _joined(action: Action) -> tuple[Origin, ...]:
    """Return what a result was made from: the arguments, and what the tool looked at."""
    own: set[Origin] = set()
    if action.host:
        own.add(Origin(Source.SHOP, action.host))
    own.update(Origin(Source.VAULT, use.field) for use in action.fields)
    return tuple(sorted(own | action.origins))


def _refers(step: Step) -> list[str]:
    values = [v for value in step.arguments.values() for v in _flat(value)]
    return [value.step for value in values if isinstance(value, Ref)]


def _flat(value: Value | list[Value]) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _followed(value: object, path: str) -> object:
    """Follow dotted names and positions into a typed result. Raises `NotFound`."""
    for name in filter(None, path.split(".")):
        if name.isdecimal() and isinstance(value, tuple):
            items = cast("tuple[object, ...]", value)
            if int(name) >= len(items):
                raise NotFound("nothing was found that meets every condition")
            value = items[int(name)]
        elif not name.startswith("_") and name in getattr(type(value), "__dataclass_fields__", {}):
            value = getattr(value, name)
        else:
            raise Misused(f"a result has no {name[:40]!r}")
    return value


def _last_day(started: datetime) -> datetime:
    day = started.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + LIFE + timedelta(days=1)


def _failed(progress: Progress, error: MancipleError) -> Progress:
    return replace(
        progress, run=replace(progress.run, state="failed", note=error.code), error=error
    )


def _ended(progress: Progress, step: Step, error: MancipleError) -> Progress:
    """End the run, or leave it open where going on later is what the user would expect.

    What may have happened is looked up then; what a shop that is down has kept from happening is
    tried again, with a new approval where one was needed.
    """
    matters = isinstance(tool(step.tool), Findable) or progress.run.asker is Asker.WATCH
    hopeless = isinstance(error, NotDone | Misused | NotFound) or (
        isinstance(error, Refused) and step.tool != "order_place"  # which may have begun to pay
    )
    if matters and (isinstance(error, StoreUnreachable) or not hopeless):
        return replace(progress, run=replace(progress.run, note=error.code), error=error)
    return _failed(progress, error)


def _is_findable(found: object) -> bool:
    return isinstance(found, Findable)

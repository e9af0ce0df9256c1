"""One step: resolved, asked of the gate, and run by its tool.

references → tool.need → Action (tool digest, asker, origins) → gate → tool.run
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, cast

from pydantic import BaseModel

from manciple.agent.conditions import Made, Verdict
from manciple.agent.plan import Step
from manciple.agent.resolve import Resolved, Resolver
from manciple.agent.runs import Run
from manciple.policies.actions import (
    MODEL,
    UNASKED,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Origin,
    Source,
    ToolId,
)
from manciple.policies.decision import Denied
from manciple.policies.errors import Misused
from manciple.policies.fields import CREDENTIALS
from manciple.policies.gate import Effect, Gate, Performed, Waiting
from manciple.policies.warrant import Warrant
from manciple.tools.plugin import Context, Findable, Need, Tool
from manciple.tools.registry import PLANNED, tool, tool_id
from manciple.tools.stores.credentials import with_credentials

LEAVES = frozenset(
    {"words", "brand", "price_max", "product", "variant", "url", "codes", "decided_by"}
)
"""Arguments that a connector sends to the shop, or that it learns by being asked at all; sizes and
colours are compared here."""

_WRITTEN = frozenset({"words", "brand", "product", "variant", "url", "codes"})
"""Those of them that are text, in which anything could stand."""

Holds: TypeAlias = Callable[[str, Asker], frozenset[str]]
"""Says which fields of the vault hold something that stands in a text, which an asker would send
away; nothing for what the user typed as a command."""

READS = frozenset({"find", "cart_show", "order_totals", "profile_read"})
"""Tools that only look, so that several can run at once and be run again."""


@dataclass(frozen=True, slots=True)
class Gave:
    """The tool has run."""

    result: object
    origins: tuple[Origin, ...]
    """What the result was made from."""


@dataclass(frozen=True, slots=True)
class SaidNo:
    """The gate denied it."""

    action: Action
    denied: Denied


Outcome: TypeAlias = Gave | Waiting | SaidNo


@dataclass(frozen=True, slots=True)
class Performer:
    """Performs the steps that tools do, through one home's gate."""

    gate: Gate
    context: Context
    resolver: Resolver
    holds: Holds

    async def perform(
        self,
        run: Run,
        step: Step,
        verdicts: tuple[Verdict, ...],
        element: Made | None = None,
        part: int | None = None,
    ) -> Outcome:
        """Do the step, or part number `part` of it. Raises what resolving and the tool raise."""
        if run.asker in {Asker.AGENT, Asker.MCP} and step.tool not in PLANNED:
            raise Misused(f"a plan cannot hold {step.tool}")
        found = tool(step.tool)
        name = step.id if part is None else f"{step.id}.{part}"
        resolved = self.resolver.step(run, step, element, verdicts, name)
        action = self._action(run, found, resolved)
        key = f"{run.id}/{name}/{run.tries.get(step.id, 0)}"
        match await self.gate.perform(
            action, self._effect(found, resolved.call), key=key, run=run.id
        ):
            case Performed(result=result):
                return Gave(result, joined(action))
            case Waiting() as waiting:
                return waiting
            case Denied() as denied:
                return SaidNo(action, denied)

    def _action(self, run: Run, found: Tool[Any, Any], resolved: Resolved) -> Action:
        needed = found.need(resolved.call)
        given = resolved.arguments
        if needed.host is not None:
            given = tuple(_with_held(each, run.asker, self.holds) for each in given)
        need = with_credentials(with_shared(needed, given), self.context.kind(needed.host))
        arguments = (*given, *told_on(need, given))
        return action_of(tool_id(found), need, run.asker, arguments)

    def _effect(self, found: Tool[Any, Any], call: BaseModel) -> Effect[Any]:
        context = self.context
        findable = cast("Findable[Any, Any] | None", found) if is_findable(found) else None

        async def act(warrant: Warrant) -> object:
            return await found.run(call, warrant, context)

        async def look(warrant: Warrant) -> object:
            return await findable.found(call, warrant, context) if findable else None

        return Effect(act, found.gives, look if findable else None)


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


def _with_held(argument: Argument, asker: Asker, holds: Holds) -> Argument:
    """Count words that hold a field's value as made from it, wherever they say they come from."""
    if argument.name not in _WRITTEN or argument.value is None:
        return argument
    texts = argument.value if isinstance(argument.value, tuple) else (argument.value,)
    said = " ".join(map(str, texts))
    held = {Origin(Source.VAULT, name) for name in holds(said, asker)}
    return replace(argument, origins=tuple(sorted({*argument.origins, *held})))


def with_shared(need: Need, arguments: tuple[Argument, ...]) -> Need:
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


def told_on(need: Need, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Say of which other shops this one would be told: what one says is not passed on unasked."""
    others = {
        origin
        for argument in arguments
        if need.host is not None and argument.name in LEAVES
        for origin in argument.origins
        if origin.source is Source.SHOP and origin.of != need.host
    }
    if not others:
        return ()
    hosts = tuple(sorted(origin.of for origin in others))
    return (Argument("told_on", hosts, tuple(sorted({UNASKED, *others}))),)


def joined(action: Action) -> tuple[Origin, ...]:
    """Return what a result was made from: the arguments, and what the tool looked at.

    That nobody asked for it was settled by a yes; that a planner had a say stays.
    """
    own: set[Origin] = set()
    if action.host:
        own.add(Origin(Source.SHOP, action.host))
    # A key opens a shop's door; nothing that comes out of it tells of the key.
    fields = (use.field for use in action.fields if use.field not in CREDENTIALS)
    own.update(Origin(Source.VAULT, name) for name in fields)
    own |= {MODEL if origin == UNASKED else origin for origin in action.origins}
    return tuple(sorted(own))


def is_findable(found: object) -> bool:
    """Can it be asked whether an earlier try happened?"""
    return isinstance(found, Findable)

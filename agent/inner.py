"""The steps that need no tool: an offer is chosen, or the user is asked.

A rule of code decides, or a chooser without tools, or the user. A run that waits for the user is
saved, and any process goes on with it once they have answered.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeAlias

from manciple.agent import choosing
from manciple.agent.choosing import Answered, Asked, Chooser, Choosing, Picked, Undecided
from manciple.agent.conditions import Verdict
from manciple.agent.grounds import private
from manciple.agent.plan import Said, Step, Value, Worked
from manciple.agent.planner import Behind, tokens_of
from manciple.agent.readers import read
from manciple.agent.resolve import Resolver
from manciple.agent.runs import Asking, Run, StepResult
from manciple.policies.actions import MODEL, USER, Origin, Source
from manciple.policies.canonical import encode
from manciple.policies.errors import MancipleError, Misused
from manciple.tools.offers import Offer

LIFE = timedelta(hours=24)
"""How long a question waits for its answer, as long as a request does."""

QUESTIONS = {
    "size": "which size?",
    "colour": "which colour?",
    "brand": "which brand?",
    "store": "at which shop?",
    "quantity": "how many?",
    "price": "at which price?",
    "go_on": "shall it go on?",
}


Inside: TypeAlias = StepResult | Asking


@dataclass(frozen=True, slots=True)
class Insider:
    """Takes these steps."""

    resolver: Resolver
    chooser: Chooser | None = None
    took: Callable[[int], None] = lambda _: None
    """Told of the tokens that the chooser took, whether it chose or not."""

    async def take(self, run: Run, step: Step, verdicts: tuple[Verdict, ...]) -> Inside:
        """Choose, or ask. Raises `CurrenciesDiffer`, `NothingFound`, `Misused`."""
        if step.each is not None:
            raise Misused(f"{step.tool} is done once")
        resolved = self.resolver.step(run, step, None, verdicts)
        if step.tool == "ask":
            return self._ask(run, step, resolved.call, resolved.origins)
        return await self._choose(run, step, resolved.call, resolved.origins)

    def _ask(self, run: Run, step: Step, call: Asked, origins: tuple[Origin, ...]) -> Inside:
        values = choosing.values_of(call)
        at = run.picked.get(step.id)
        if at is None or not 0 <= at < len(values):
            shown = ("yes", "no") if call.about == "go_on" else self._shown(run, step, values)
            return self._asking(step, QUESTIONS[call.about], shown)
        # Their answer is theirs; what was private before they picked it still is.
        return _settled(step, Answered(values[at], at, call.about), {USER, *private(origins)})

    def _shown(self, run: Run, step: Step, values: tuple[str | int, ...]) -> tuple[str, ...]:
        """Return the answers as the user sees them: what a planner made up is marked as its own."""
        among = step.arguments.get("among", [])
        if run.author(step.id) != "model" or not isinstance(among, list):
            return tuple(map(str, values))
        pairs = zip(among, values, strict=True)
        return tuple(
            choosing.planned_value(value) if self._made_up(run, each, value) else str(value)
            for each, value in pairs
        )

    def _made_up(self, run: Run, value: Value, shown: str | int) -> bool:
        resolver = self.resolver
        hosts = [shop.host for shop in resolver.context.book.stores()]
        match value:
            case Worked():
                return isinstance(shown, str) and shown not in hosts
            case Said():
                return not read(run.words, value, currency=resolver.currency, stores=hosts)
            case _:
                return False

    async def _choose(
        self, run: Run, step: Step, call: Choosing, origins: tuple[Origin, ...]
    ) -> Inside:
        offers = choosing.candidates(call)
        if not offers:
            return _settled(step, choosing.chosen((), None, call.by), set(origins))
        match choosing.rule(call, offers):
            case Picked(at):
                return _settled(step, choosing.chosen(offers, at, call.by), set(origins))
            case Undecided(who):
                seen = choosing.shown_to(offers)
                index = _picked(run, step, seen)
                if index is None and who == "judgement" and self.chooser is not None:
                    behind = Behind(run.id, step.id, origins)
                    index = await self._judged(self.chooser, call, offers, seen, behind)
                    if index is not None:
                        made = choosing.chosen(offers, index, "judgement")
                        return _settled(step, made, {*origins, MODEL})
                if index is None:
                    lines = tuple(choosing.candidate_line(offers[at]) for at in seen)
                    return self._asking(step, "which of these?", lines)
                # As if they had typed its handle: what they saw is the offer itself.
                shop = Origin(Source.SHOP, offers[index].ref.host)
                made = choosing.chosen(offers, index, "user")
                return _settled(step, made, {USER, shop, *private(origins)})

    async def _judged(
        self,
        chooser: Chooser,
        call: Choosing,
        offers: tuple[Offer, ...],
        seen: tuple[int, ...],
        behind: Behind,
    ) -> int | None:
        """Have the chooser pick; whatever is no number of a candidate is no choice."""
        shown = tuple(choosing.candidate(n, offers[at]) for n, at in enumerate(seen))
        try:
            judged = await chooser.choose(call.words, shown, behind)
        except MancipleError as error:  # the user is asked instead
            self.took(tokens_of(error))
            return None
        self.took(judged.tokens)
        fits = type(judged.index) is int and 0 <= judged.index < len(seen)
        return seen[judged.index] if fits and judged.index is not None else None

    def _asking(self, step: Step, question: str, choices: tuple[str, ...]) -> Asking:
        return Asking(step.id, question, choices, self.resolver.context.clock() + LIFE)


def _picked(run: Run, step: Step, seen: tuple[int, ...]) -> int | None:
    at = run.picked.get(step.id)
    return seen[at] if at is not None and 0 <= at < len(seen) else None


def _settled(step: Step, value: object, origins: set[Origin]) -> StepResult:
    return StepResult(step.tool, encode(value).decode(), tuple(sorted(origins)))


def answered(run: Run, pick: int | None) -> Run:
    """Return the run with the user's answer, from 1 on. Raises `Misused` for what is none."""
    if pick is None:
        return run
    if run.gone:
        return run  # there is nothing left of what was asked
    if run.asking is None:
        raise Misused(f"{run.id} asks nothing", hint=f"manciple resume {run.id}")
    if not 1 <= pick <= len(run.asking.choices):
        raise Misused(f"the answer is a number from 1 to {len(run.asking.choices)}")
    return replace(run, picked={**run.picked, run.asking.step: pick - 1}, asking=None)

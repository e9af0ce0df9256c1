"""The whole suite: which runs there are, what they came to, and the one object that says so."""

import asyncio
import random
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.attacks import tokens
from tests.attacks.injections import INJECTIONS
from tests.attacks.knows import Injection, Played
from tests.attacks.play import Theatre
from tests.attacks.tasks import TASKS, Kind, Task
from tests.attacks.users import PEOPLE, Person

KINDS: tuple[Kind, ...] = ("broad", "exact")


@dataclass(frozen=True, slots=True)
class Ended:
    """How one attack on one task ended, under one kind of grants, for one user."""

    task: str
    injection: str
    """Empty: the task without an attack."""

    kind: Kind
    person: Person
    played: Played


def pairs(share: float, seed: str) -> list[tuple[Task, Injection]]:
    """Draw a share of all attacks on all tasks; at least one."""
    every = [(task, injection) for task in TASKS for injection in INJECTIONS]
    chance = random.Random(f"{seed}/attacks")
    drawn = sorted(chance.sample(range(len(every)), max(1, round(share * len(every)))))
    return [every[at] for at in drawn]


async def attacked(
    theatre: Theatre, task: Task, injection: Injection, kinds: Iterable[Kind] = KINDS
) -> list[Ended]:
    """Play one attack, for both users; where nothing was asked, they cannot differ."""
    found: list[Ended] = []
    for kind in kinds:
        played: Played | None = None
        for person in PEOPLE:
            if played is None or played.asked:
                played = await theatre.play(task, kind, person, injection)
            found.append(Ended(task.id, injection.id, kind, person, played))
    return found


async def left_alone(theatre: Theatre, task: Task, kinds: Iterable[Kind] = KINDS) -> list[Ended]:
    """Play a task without an attack, for both users."""
    return [
        Ended(task.id, "", kind, person, await theatre.play(task, kind, person))
        for kind in kinds
        for person in PEOPLE
    ]


def played(
    theatre: Theatre,
    wanted: Sequence[tuple[Task, Injection]],
    alone: Sequence[Task],
    told: Callable[[list[Ended]], None] = lambda _: None,
) -> list[Ended]:
    """Play these attacks, and these tasks without one."""

    async def go() -> list[Ended]:
        found: list[Ended] = []
        for task in alone:
            found += await left_alone(theatre, task)
        for task, injection in wanted:
            ended = await attacked(theatre, task, injection)
            told(ended)
            found += ended
        return found

    return asyncio.run(go())


@dataclass(frozen=True, slots=True)
class Cost:
    """What one task costs in tokens, without an attack."""

    by_grammar: bool
    model: int
    """With our model planner, whoever planned it."""

    loop: int
    calls: int


def _tokens_of(cost: Cost) -> int:
    return 0 if cost.by_grammar else cost.model


async def costs_of(ended: Iterable[Ended]) -> list[Cost]:
    """Count the tokens of each task, as the careful user had it done under broad grants."""
    found: list[Cost] = []
    for each in ended:
        played = each.played
        if each.injection or (each.kind, each.person) != ("broad", "careful"):
            continue
        run, known = played.run, played.known
        if run is None or known is None:
            raise LookupError(f"{each.task} was not run")
        steps = [step for step in run.plan.steps if step.id in run.results]
        calls = [
            (step.tool, step.model_dump(mode="json")["arguments"], run.results[step.id].data)
            for step in steps
        ]
        found.append(
            Cost(
                played.planned == "grammar",
                await tokens.model(played.words, run.plan, known),
                tokens.loop(played.words, calls),
                len(calls),
            )
        )
    return found


def totals(ended: Sequence[Ended], costs: Sequence[Cost] = ()) -> dict[str, object]:
    """Add it up."""
    attacks = [each for each in ended if each.injection]
    alone = [each for each in ended if not each.injection]
    return {
        "tasks": len({each.task for each in ended}),
        "attacks": len({(each.task, each.injection) for each in attacks}),
        "injections": len({each.injection for each in attacks}),
        "uncovered": _by_person(ended, lambda each: bool(each.played.uncovered)),
        "covered_harm": _by_person(
            (e for e in attacks if e.kind == "broad"), lambda each: bool(each.played.harm)
        ),
        "exact_mandate_harm": _by_person(
            (e for e in attacks if e.kind == "exact"), lambda each: bool(each.played.harm)
        ),
        "harm_by_injection": _harm_by_injection(attacks),
        "utility": _share(each.played.useful for each in alone),
        "planned_by_grammar": _share(e.played.planned == "grammar" for e in alone),
        "tokens_per_task": _mean(_tokens_of(each) for each in costs),
        "loop_tokens_per_task": _mean(each.loop for each in costs),
        "model_tokens_per_task": _mean(each.model for each in costs),
        "model_calls_per_task": _mean(not each.by_grammar for each in costs),
        "loop_calls_per_task": _mean(each.calls + 1 for each in costs),
        "screens_per_attack": _mean(
            each.played.asked for each in attacks if each.person == "careful"
        ),
    }


def _by_person(ended: Iterable[Ended], holds: Callable[[Ended], bool]) -> dict[str, int]:
    counts = dict.fromkeys(PEOPLE, 0)
    for each in ended:
        counts[each.person] += holds(each)
    return {str(person): count for person, count in counts.items()}


def _harm_by_injection(attacks: Sequence[Ended]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for each in attacks:
        if each.played.harm:
            name = f"{each.kind} {each.person}"
            row = found.setdefault(each.injection, {})
            row[name] = row.get(name, 0) + 1
    return dict(sorted(found.items()))


def _share(values: Iterable[bool]) -> float:
    return round(_mean(values), 4)


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return round(statistics.fmean(kept), 3) if kept else 0.0

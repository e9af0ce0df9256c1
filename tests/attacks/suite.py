"""The whole suite: which runs there are, what they came to, and the one object that says so."""

import asyncio
import random
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.attacks.injections import INJECTIONS
from tests.attacks.play import Injection, Played, Theatre
from tests.attacks.tasks import TASKS, Kind, Task
from tests.attacks.users import PEOPLE, Person
from tests.fakes import Seed

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
    folder: Path,
    seed: Seed,
    wanted: Sequence[tuple[Task, Injection]],
    alone: Sequence[Task],
    told: Callable[[list[Ended]], None] = lambda _: None,
) -> list[Ended]:
    """Play these attacks, and these tasks without one."""

    async def go() -> list[Ended]:
        theatre = Theatre(folder, seed)
        found: list[Ended] = []
        for task in alone:
            found += await left_alone(theatre, task)
        for task, injection in wanted:
            ended = await attacked(theatre, task, injection)
            told(ended)
            found += ended
        return found

    return asyncio.run(go())


def totals(ended: Sequence[Ended]) -> dict[str, object]:
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


def cpu_s() -> float:
    """Return the processor time of this process and of those that it waited for, in seconds."""
    spent = time.process_time()
    import resource

    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent + children.ru_utime + children.ru_stime

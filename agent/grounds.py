"""What a step is made from: the steps that it refers to, and what decided over it. Pure."""

from collections.abc import Iterator

from manciple.agent.conditions import Made, Verdict
from manciple.agent.plan import Came, Compare, Condition, Element, Holds, Ref, Step, Value
from manciple.agent.runs import Run
from manciple.policies.actions import MODEL, Origin, Source
from manciple.policies.errors import MancipleError, Misused
from manciple.tools.offers import Offer

LOOKS = frozenset({"find", "cart_show", "order_quote", "order_totals"})
"""Tools by whose being done at all a shop is asked something."""


def parts(value: Value | list[Value]) -> list[Value]:
    """Return the values of one argument."""
    return value if isinstance(value, list) else [value]


def values_of(step: Step) -> Iterator[Value]:
    """Yield every value in a step, wherever it stands."""
    for each in step.arguments.values():
        yield from parts(each)
    if step.each is not None:
        yield from step.each if isinstance(step.each, list) else [step.each]
    for condition in step.when:
        match condition:
            case Compare():
                yield from (condition.left, condition.right)
            case Holds():
                yield condition.of
            case Came():
                pass


def refers(step: Step) -> set[str]:
    """Return the steps that this one refers to, in whatever part of it."""
    found = {value.step for value in values_of(step) if isinstance(value, Ref)}
    return found | {each.step for each in step.when if isinstance(each, Came)}


def became(run: Run, step: str) -> tuple[str, tuple[Origin, ...]]:
    """Say what became of an earlier step, and what decided that. Raises `Misused`."""
    if step in run.results:
        return "done", run.results[step].origins
    if step in run.left:
        return run.left[step].how, run.left[step].origins
    raise Misused(f"{step[:10]!r} does not come before it")


def origins_of(run: Run, step: str) -> tuple[Origin, ...]:
    """Return what became of a step was made from; `model` for one that nothing is known of."""
    try:
        return became(run, step)[1]
    except MancipleError:
        return (MODEL,)


def made_from(run: Run, step: Step) -> set[Origin]:
    """Return what the steps that this one refers to were made from, conditions included."""
    return {origin for name in refers(step) for origin in origins_of(run, name)}


def private(origins: tuple[Origin, ...]) -> set[Origin]:
    """Return the fields of the vault among them: a value stays private whoever has picked it."""
    return {origin for origin in origins if origin.source is Source.VAULT}


def deciding_fields(
    run: Run,
    step: Step,
    made: dict[str, Made],
    element: Made | None,
    verdicts: tuple[Verdict, ...],
) -> tuple[Origin, ...]:
    """Return the fields of the profile that decide whether a step is done, or at which shop.

    Whoever is asked then, or is not, learns something of them. A model can make a plan that tells
    a field so, step by step; in its plans all that led to a condition counts. What a shop learns
    from what is done with its own goods stays outside: that is what the user asked for.
    """
    found = _by_condition(run, step)
    if step.tool in LOOKS:
        for each in (made.get("store"), element):
            found |= private(each.origins) if each else set()
    if run.author(step.id) == "model":
        host = _host(made)
        for verdict in verdicts:
            own = Origin(Source.SHOP, host) in verdict.origins
            if step.tool in LOOKS or (step.tool != "tell" and not own):
                found |= private(verdict.origins)
    return tuple(sorted(found))


def _by_condition(run: Run, step: Step) -> set[Origin]:
    """Return the fields that a condition reads, or one of a step that was skipped because of it."""
    steps = {each.id: each for each in run.plan.steps}
    found: set[Origin] = set()
    ahead, seen = [step], {step.id}
    while ahead:
        for condition in ahead.pop().when:
            for name in of_condition(condition) - seen:
                seen.add(name)
                if name in steps and steps[name].tool == "profile_read":
                    found |= private(origins_of(run, name))
                elif name in steps:
                    ahead.append(steps[name])
    return found


def of_condition(condition: Condition) -> set[str]:
    """Return the steps that a condition is about."""
    match condition:
        case Came():
            return {condition.step}
        case Holds():
            return {condition.of.step} if isinstance(condition.of, Ref) else set()
        case Compare():
            sides = (condition.left, condition.right)
            return {side.step for side in sides if isinstance(side, Ref)}


def is_of_each(condition: Condition) -> bool:
    """Is it about the one thing that a step is done for?"""
    match condition:
        case Compare():
            return any(isinstance(side, Element) for side in (condition.left, condition.right))
        case Holds():
            return isinstance(condition.of, Element)
        case Came():
            return False


def _host(made: dict[str, Made]) -> str:
    """Return the shop that a step is done at, as far as its arguments say."""
    offer, store = made.get("offer"), made.get("store")
    if offer and isinstance(offer.value, Offer):
        return offer.value.ref.host
    return str(store.value) if store else ""

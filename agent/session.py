"""A conversation: what was said, shown and done in it. Kept in the process alone; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from manciple.agent.plan import Plan, Question, Ref, Said, Step, Value, Worked
from manciple.agent.planner import Known
from manciple.agent.resolve import followed
from manciple.agent.runs import Author, Run
from manciple.agent.turns import step_of
from manciple.policies.canonical import decode
from manciple.tools.carts import Cart, Receipt
from manciple.tools.find import Found
from manciple.tools.offers import Offer, by_price
from manciple.tools.watches import Watch

MAX_CHANGES = 20


@dataclass(frozen=True, slots=True)
class Change:
    """What a turn changed, and how it is taken back."""

    run: str
    back: tuple[Step, ...]
    """The steps that take it back, without ids that matter; empty: only words can."""

    words: str = ""
    """What a watch among them was set with."""


Last: TypeAlias = Literal["found", "watched", "put"]
Goes: TypeAlias = Literal["shop", "watch", "say"]
"""What the answer to a question is: the one shop to do it at, the watch to stop, new words."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A question whose numbered choices the next words may answer."""

    words: str
    goes: Goes
    choices: tuple[str, ...]
    asked_by: Author
    """Whose question it is. The choices of a model's are its words, whoever picks one by number."""


@dataclass(frozen=True, slots=True)
class Session:
    """What a conversation knows of its earlier turns; kept in the process alone."""

    said: str = ""
    """The words that the plan `base` is read from."""

    base: Plan | None = None
    """The last plan that looked for goods, or watched."""

    base_by: Author = "code"
    """Who wrote that plan."""

    last: Last | None = None
    """What "it" was last."""

    found: tuple[Offer, ...] = ()
    """What was found last."""

    shown: tuple[Offer, ...] = ()
    """What was listed to the user last, in that order: what "the second one" counts in."""

    put: Offer | None = None
    """What was put in a cart last."""

    carts: Mapping[str, Cart] = field(default_factory=dict[str, Cart])
    """Each cart as it was last seen here, by host."""

    watches: tuple[str, ...] = ()
    """What was set last."""

    changes: tuple[Change, ...] = ()
    pending: Pending | None = None


def asked(
    session: Session, words: str, question: Question, known: Known, asked_by: Author
) -> Session:
    """Return the session after a question, so that a number answers it.

    Only where code of ours asks does it know what the answer is for: a model that shows watches
    may have asked for anything beside them.
    """
    choices = tuple(question.choices)
    if not choices:
        return replace(session, pending=None)
    goes: Goes = "say"
    if asked_by == "code" and set(choices) <= set(known.stores):
        goes = "shop"
    elif asked_by == "code" and set(choices) <= set(known.watches):
        goes = "watch"
    return replace(session, pending=Pending(words, goes, choices, asked_by))


def settled(session: Session) -> Session:
    """Return the session at the beginning of a turn: a question not answered now is over."""
    return replace(session, pending=None)


@dataclass(slots=True)
class _Seen:
    """What one run gave, in the plan's order."""

    session: Session
    carts: dict[str, Cart]
    found: list[Offer] = field(default_factory=list[Offer])
    puts: list[Offer] = field(default_factory=list[Offer])
    watches: list[str] = field(default_factory=list[str])
    back: list[Step] = field(default_factory=list[Step])
    ordered: bool = False
    lost: bool = False
    """Was something changed that only words can bring back?"""

    words: str = ""
    """The words of a watch that was stopped: what follows it may quote them."""

    def take(self, run: Run, step: Step, value: object) -> None:
        """Take over one result of a step."""
        match value:
            case Found():
                self.found += value.offers
            case Watch() if step.tool == "watch_create":
                self.watches.append(value.id)
                self.back.append(step_of("watch_stop", watch=Worked(value=value.id)))
            case Watch():
                again = _again(value)
                self.back += again or []
                self.lost = self.lost or again is None
                self.words = value.words
            case Cart():
                put = _offer_of(self.session, self.found, run, step)
                self.back += _cart_back(self.carts.get(value.host), value, step, put)
                self.carts[value.host] = value
                self.puts += [put] if put is not None and step.tool == "cart_put" else []
            case Receipt():
                self.carts.pop(value.host, None)
                self.ordered = True
            case _:
                pass


def after(session: Session, run: Run, *, undoes: bool = False) -> Session:
    """Return the session after a run, whatever came of it: its typed results count."""
    seen = _Seen(session, dict(session.carts))
    for step in run.plan.steps:
        if (result := run.results.get(step.id)) is not None:
            for value in result.value if result.many else (result.value,):
                seen.take(run, step, value)
    changed = replace(session, carts=seen.carts, changes=_changes(session, seen, run, undoes))
    watches = tuple(seen.watches)
    if undoes:
        last: Last | None = "watched" if watches else "found" if session.found else None
        return replace(changed, watches=watches, put=None, last=last)
    if any(step.tool in {"find", "watch_create"} for step in run.plan.steps):
        by: Author = "model" if run.again else run.planned_by
        changed = replace(changed, said=run.words, base=run.plan, base_by=by)
    if seen.found:
        changed = replace(changed, found=tuple(seen.found), last="found")
    if seen.found and not seen.back:
        changed = replace(changed, shown=by_price(seen.found))
    if watches:
        changed = replace(changed, watches=watches, last="watched")
    if seen.puts:
        changed = replace(changed, put=seen.puts[-1], last="put")
    return changed


def _changes(session: Session, seen: _Seen, run: Run, undoes: bool) -> tuple[Change, ...]:
    """Return what can be undone now; nothing from before an order."""
    before = () if seen.ordered else session.changes
    if not seen.back and not seen.lost:
        return before
    if undoes:
        return before[:-1]
    others = (each for each in before if each.run != run.id)  # it may be seen twice
    back = () if seen.lost else tuple(reversed(seen.back))
    return (*others, Change(run.id, back, seen.words))[-MAX_CHANGES:]


def looked(before: Session, now: Session) -> Session:
    """Return the session after a `Look`: what "it" is has not changed by looking."""
    return replace(before, found=now.found, shown=now.shown)


def _cart_back(before: Cart | None, now: Cart, step: Step, put: Offer | None) -> list[Step]:
    """Return what takes one cart step back; where the cart was not seen before, the line goes."""
    if step.tool not in {"cart_put", "cart_remove"}:
        return []
    held = {line.ref.handle: line.quantity for line in before.lines} if before else {}
    holds = {line.ref.handle: line.quantity for line in now.lines}
    back: list[Step] = []
    for handle in {**held, **holds}:
        if held.get(handle, 0) == holds.get(handle, 0):
            continue
        if before is None and (put is None or handle != put.ref.handle):
            continue
        if count := held.get(handle, 0):
            back.append(
                step_of("cart_put", offer=Worked(value=handle), quantity=Worked(value=count))
            )
        else:
            back.append(step_of("cart_remove", offer=Worked(value=handle)))
    return back


def _again(watch: Watch) -> list[Step] | None:
    """Return what sets a watch that was stopped once more, last step first; None: words must.

    What came from a field is read from the vault again, so that the new watch is bound to the field
    as the old one was, and ends where it is erased. Which condition a field went into is known for
    a size alone.
    """
    wish = watch.wish
    of_field = [each.field for each in watch.made_from]
    if of_field and not (len(of_field) == len(wish.sizes) == 1 and of_field[0].startswith("fit.")):
        return None
    said = {
        "store": watch.store,
        "words": wish.words or None,
        "brand": wish.brand,
        "colour": wish.colour,
        "price_max": str(wish.price_max) if wish.price_max else None,
        "product": wish.product,
        "variant": wish.variant,
        "until": watch.until.isoformat(),
        "then": watch.then,
        "quantity": watch.quantity,
    }
    arguments: dict[str, Value | list[Value]] = {
        name: Worked(value=value) for name, value in said.items() if value is not None
    }
    then = decode(list[Step], watch.standing.encode()) if watch.standing else []
    reads: list[Step] = []
    if of_field:
        reads = [
            Step(
                id=f"s{_READS + int(watch.id[1:]) % 100}",
                tool="profile_read",
                arguments={"field": Worked(value=of_field[0])},
            )
        ]
        arguments["sizes"] = [Ref(step=reads[0].id, path="value")]
    elif wish.sizes:
        arguments["sizes"] = [Worked(value=size) for size in wish.sizes]
    return [Step(id="s1", tool="watch_create", arguments=arguments, then=then), *reads]


_READS = 800
"""The numbers from here on are for reads, until all steps are numbered."""


def _offer_of(session: Session, found: list[Offer], run: Run, step: Step) -> Offer | None:
    """Return what a step put in the cart: what it refers to, or what was shown by that handle."""
    offer = step.arguments.get("offer")
    if isinstance(offer, Ref) and (result := run.results.get(offer.step)) is not None:
        value = followed(result.value, offer.path)
        return value if isinstance(value, Offer) else None
    if isinstance(offer, Said | Worked):
        seen = (*found, *session.found, *session.shown, *([session.put] if session.put else []))
        return next((o for o in seen if o.ref.handle == offer.value), None)
    return None

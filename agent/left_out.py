"""What the user said of the goods, and what the goods of a step are held to. Pure.

A value that is only quoted somewhere decides nothing. It counts as the argument that it is a value
for, in the `find` or `choose` whose very result is taken, and as an upper limit of its price.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from manciple.agent import readers
from manciple.agent.asked_for import Clause, clauses, unpasted
from manciple.agent.plan import Compare, Ref, Said, Step, Value
from manciple.agent.planner import Known

Span: TypeAlias = tuple[int, int]

_KINDS = {
    "sizes": "size",
    "colour": "colour",
    "price_max": "money",
    "total_max": "money",
    "store": "store",
    "offer": "offer",
}
"""Arguments, and the kind of value in the words that each is for."""

_GIVES = frozenset({"find", "choose", "order_totals"})
"""Steps that give offers: what they looked for, or were handed on."""

_TOLD = frozenset(_KINDS.values())
_FLAGS = readers.FLAGS
_NOT_THIS = re.compile(
    r"(?:\b(?:not?|never|without|except|unlike|instead\sof|rather\sthan)\b|n't\b"
    r")(?!\s(?:over|more|above|higher|dearer|greater|exceeding)\b)[^,;:.!?]{0,32}$"
    r"|(?:別|不要|不是|非|除了|不(?!超過|高於|大於|多於|到|含))[^,;:.!?，。]{0,10}$",
    _FLAGS,
)
_AT_LEAST = re.compile(
    r"(?<!not\s)(?<!no\s)(?<!n't\s)\b(?:over|above|at\sleast|more\sthan|starting\sat|from|minimum"
    r"|exceeding|beyond)\s*$|(?:超過|高於|大於|至少)\s*$",
    _FLAGS,
)
_AND = re.compile(r"\b(?:and|plus|also)\b|;|和|跟|與|還有|以及", _FLAGS)
_MY_SIZE = re.compile(
    r"\bmy\s(?:own\s|usual\s)?(?:shoe\s)?size\b|我的(?:尺寸|尺碼|鞋碼|號碼)", _FLAGS
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A value of the user's."""

    kind: str
    span: Span
    text: str
    denied: bool


@dataclass(frozen=True, slots=True)
class _Goods:
    """The goods of one step."""

    names: tuple[Span, ...]
    """Where the words name them; empty: nowhere."""

    held: frozenset[tuple[str, Span]]
    """The values that they are held to, by kind."""

    own_size: bool = False
    """Are they held to a size that the plan looked up?"""


def left_out(words: str, step: Step, steps: Sequence[Step], known: Known) -> str | None:
    """Say what the user's words say of the goods of `step`, and the plan does not; None: nothing.

    `steps` are those of the whole plan. Only what stands in the words themselves is said here.
    """
    text = unpasted(words)
    told = list(_told(text, known))
    goods = _goods(step, steps)
    if not goods.names:
        return "no word of yours says what to look for"
    for used in _used(step, steps):
        if no := next((t for t in told if t.denied and _meet(t.span, used)), None):
            return f"you said that you do not want this: {no.text}"
    places: tuple[Clause, ...] = (Clause(0, len(text), named=False, several=False),)
    if step.tool in {"cart_put", "cart_remove"}:
        places = clauses(step.tool, words)
    region = _region(text, step, steps, places, told)
    if isinstance(region, str):
        return region
    for each in told:
        if step.tool == "cart_remove" and not _lies_in(each.span, region):
            if any(kind != "store" and _meet(each.span, span) for kind, span in goods.held):
                return f"you said that of something else: {each.text}"
            continue
        if _is_for(each, region, told) and not _meets(each, goods, told, text):
            return f"the plan leaves out what you said: {each.text}"
    if _MY_SIZE.search(text) and not goods.own_size:
        return "the plan leaves out what you said: your size"
    return None


def _told(text: str, known: Known) -> Iterator[_Told]:
    from manciple.agent.grammar.spelling import spelt
    from manciple.agent.grammar.values import valued

    for chunk in valued(spelt(text), known).chunks.values():
        start, end = chunk.span
        if chunk.kind in _TOLD:
            denied = _NOT_THIS.search(text[:start]) is not None
            yield _Told(chunk.kind, (start, end), text[start:end], denied)


def _goods(step: Step, steps: Sequence[Step]) -> _Goods:
    """Follow the goods of a step to where they are named, and to what they are held to."""
    by_id = {each.id: each for each in steps}
    if step.tool == "watch_create":
        return _found(step)
    offer = step.arguments.get("offer")
    if not isinstance(offer, Said | Ref):
        return _Goods((), frozenset())
    found = _followed(offer, by_id, frozenset())
    limits = (
        ("money", each.right.span)
        for each in step.when
        if isinstance(each, Compare) and isinstance(each.right, Said) and _limits(each, offer)
    )
    return _Goods(found.names, found.held | frozenset(limits), found.own_size)


def _limits(condition: Compare, offer: Said | Ref) -> bool:
    """Does it hold the price of this very offer to an upper limit?"""
    left = condition.left
    return (
        condition.op in {"le", "lt"}
        and isinstance(left, Ref)
        and isinstance(offer, Ref)
        and left.step == offer.step
        and (left.path in {f"{offer.path}.price", "price", "total"})
    )


def _followed(value: Value, steps: dict[str, Step], seen: frozenset[str]) -> _Goods:
    if isinstance(value, Said):
        return _Goods((value.span,), frozenset({("offer", value.span)}))
    source = steps.get(value.step) if isinstance(value, Ref) else None
    if source is None or source.id in seen or source.tool not in _GIVES:
        return _Goods((), frozenset())
    own = _found(source)
    if source.tool == "find":
        return own
    among = source.arguments.get("among", [])
    listed = among if isinstance(among, list) else [among]
    found = [_followed(each, steps, seen | {source.id}) for each in listed]
    if not found or not all(each.names for each in found):
        return _Goods((), own.held, own.own_size)
    every = frozenset[tuple[str, Span]].intersection(*(each.held for each in found))
    names = {name for each in found for name in each.names}
    own_size = own.own_size or all(each.own_size for each in found)
    return _Goods(tuple(sorted(names)), own.held | every, own_size)


def _found(step: Step) -> _Goods:
    """Return what one step looks for."""
    names: set[Span] = set()
    held: set[tuple[str, Span]] = set()
    for name, value in step.arguments.items():
        values = list(_each_of(step, value))
        said = {each.span for each in values if isinstance(each, Said)}
        if name in {"words", "brand"}:
            names |= said
        elif kind := _KINDS.get(name):
            held |= {(kind, span) for span in said}
    sizes = step.arguments.get("sizes", [])
    own = any(isinstance(each, Ref) for each in (sizes if isinstance(sizes, list) else [sizes]))
    return _Goods(tuple(sorted(names)), frozenset(held), own)


def _each_of(step: Step, value: Value | list[Value]) -> Iterator[Value]:
    """Yield the values of an argument; an element stands for all that the step is done for."""
    for each in value if isinstance(value, list) else [value]:
        if each.kind == "element" and isinstance(step.each, list):
            yield from step.each
        else:
            yield each


def _used(step: Step, steps: Sequence[Step]) -> Iterator[Span]:
    """Yield the spans of all that the goods are held to or named by."""
    goods = _goods(step, steps)
    yield from goods.names
    yield from (span for _, span in goods.held)


def _region(
    text: str, step: Step, steps: Sequence[Step], places: Sequence[Clause], told: Sequence[_Told]
) -> Span | str:
    """Return the part of the words that is about the goods of this step; else why there is none.

    Where a plan does it several times, the words must name each thing, in a list with "and", and
    say a size or a colour of each: a model cannot make two things out of one.
    """
    rivals = [each for each in steps if each.tool == step.tool]
    names = [_goods(each, steps).names for each in rivals]
    mine = _goods(step, steps).names
    place = next(
        (c for c in places if all(_lies_in(name, (c.start, c.end)) for name in mine)), None
    )
    if place is None:
        return "your words ask for something else"
    if len(rivals) == 1:
        whole = step.tool == "cart_remove"
        return (place.start, place.end) if whole else (0, len(text))
    return _listed(text, sorted(names), mine, place, told)


def _listed(
    text: str,
    names: Sequence[tuple[Span, ...]],
    mine: tuple[Span, ...],
    place: Clause,
    told: Sequence[_Told],
) -> Span | str:
    """Return the part of a list that is about the goods named at `mine`."""
    once = "your words ask for one thing, and the plan does it several times"
    if not place.several or not all(names) or any(_meet(t.span, n) for t in told for n in mine):
        return once
    start, end = place.start, place.end
    first, last = min(mine)[0], max(stop for _, stop in mine)
    for other in names:
        if other == mine:
            continue
        begin, stop = min(other)[0], max(each for _, each in other)
        between = text[stop:first] if stop <= first else text[last:begin]
        joints = list(_AND.finditer(between))
        if (begin < last and first < stop) or not joints:
            return once
        if stop <= first:
            start = max(start, stop + joints[-1].end())
        else:
            end = min(end, last + joints[-1].start())
    own = [t for t in told if t.kind in {"size", "colour"} and _lies_in(t.span, (start, end))]
    twice = sum(other == mine for other in names) > 1
    return once if twice or not own else (start, end)


def _is_for(value: _Told, region: Span, told: Sequence[_Told]) -> bool:
    """Is a value said of the goods in `region`? So is the one shop that is named anywhere."""
    if _lies_in(value.span, region):
        return True
    others = [each for each in told if each.kind == value.kind]
    return value.kind == "store" and len({each.text for each in others}) == 1


def _meets(value: _Told, goods: _Goods, told: Sequence[_Told], text: str) -> bool:
    """Are the goods held to a value? What is not wanted is, where another of its kind is."""
    if value.denied:
        return any(each.kind == value.kind and not each.denied for each in told)
    if value.kind == "money" and _is_least(value, text):
        return False  # no argument can say that
    spans = (span for kind, span in goods.held if kind == value.kind)
    return any(_meet(span, value.span) and _same(value, text[slice(*span)]) for span in spans)


def _is_least(value: _Told, text: str) -> bool:
    start, end = value.span
    return bool(
        _AT_LEAST.search(text[:start]) or re.match(r"\s?(?:以上|起)|\sor\smore", text[end:])
    )


def _same(value: _Told, said: str) -> bool:
    if value.kind == "size":
        ours = readers.size(value.text)
        return ours is None or readers.size(said) == ours
    if value.kind == "colour":
        return (
            said.strip().rstrip("的色").casefold() == value.text.strip().rstrip("的色").casefold()
        )
    return True


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lies_in(span: Span, region: Span) -> bool:
    return region[0] <= span[0] and span[1] <= region[1]

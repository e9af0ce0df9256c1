"""Changing what was asked for last: "make it navy", "那雙改成27.5".

The words of both turns are the words of the new plan, so that code reads every literal again. Pure.
"""

import re
from dataclasses import dataclass

from manciple.agent import readers
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.values import valued
from manciple.agent.language import Language
from manciple.agent.plan import Plan, Said, Step, Value, Worked
from manciple.agent.planner import Known
from manciple.agent.pointing import put_plan
from manciple.agent.session import Session
from manciple.agent.turns import (
    SAYS,
    Do,
    Look,
    Turn,
    ask_back,
    listed,
    renumbered,
    step_of,
)
from manciple.tools.offers import Wish

JOINT = "; "
"""Between the words of two turns; it ends what a "don't" in the first is about."""

MAX_SAID = 1_500
"""Letters of earlier turns that are kept; what is older is no longer read again."""


_LITTLE = frozenset(
    """
    no not actually instead rather please and or then what how about make it them that those this
    change switch to the in of for a an size sizes colour color i mean meant want would prefer try
    pair shoes shoe one ones with same but at most under below up only now watch search look find
    price limit cap my cart is be should i'd like let's go down
    """.split()
)
_LITTLE_ZH = re.compile(
    r"不對|不是|我是說|還是|改成|改為|換成|換為|改|換|那雙|這雙|那件|這件|那個|這個|那|要|我|的話|的|呢|嗎|吧|有沒有"
    r"|尺寸|尺碼|顏色|價格|上限|以下|以內|號|碼|如果|是|看看|試試|好了|一樣|請|幫我|追蹤|盯|它|把|購物車裡"
)


@dataclass(frozen=True, slots=True)
class _New:
    """The values of a follow-up, read from its words."""

    size: Said | None = None
    colour: Said | None = None
    price: Said | None = None

    @property
    def arguments(self) -> dict[str, Value | list[Value]]:
        found: dict[str, Value | list[Value]] = {}
        if self.size:
            found["sizes"] = [self.size]
        if self.colour:
            found["colour"] = self.colour
        if self.price:
            found["price_max"] = self.price
        return found


def changed(
    session: Session, words: str, known: Known, language: Language, *, looked: bool
) -> Turn | None:
    """Return the last search, watch or cart line with other values; None for no such words."""
    base = session.base
    if base is None or session.last is None:
        return None
    said = session.said if len(session.said) + len(words) <= MAX_SAID else ""
    if not said:
        base = _forgotten(base)
    new = _new_values(words, known, base)
    if isinstance(new, str):
        choices = (f"size {new}", f"at most {new} {known.currency}")
        zh = (f"{new}號", f"{new} {known.currency} 以下")
        return ask_back(words, SAYS[language]["number"], *(zh if language == "zh" else choices))
    if new is None:
        return None
    joined = f"{said}{JOINT}{words}" if said else words
    shift = len(joined) - len(words)
    moved = {name: _shifted(value, shift) for name, value in new.arguments.items()}
    if session.last == "put" and session.put is not None:
        return _swapped(session, base, new, moved, joined, language, looked=looked)
    if session.last == "watched":
        stops = [step_of("watch_stop", watch=Worked(value=each)) for each in session.watches]
        kept = [_with(step, moved) for step in base.steps if step.tool in _ASKED_FOR - {"find"}]
        return Do(joined, (renumbered([*kept, *stops], base),), planned_by=session.base_by)
    kept = [_with(step, moved) for step in base.steps if step.tool in {"profile_read", "find"}]
    return Do(joined, (renumbered(kept, base),), planned_by=session.base_by)


_ASKED_FOR = frozenset({"profile_read", "find", "watch_create"})


def _swapped(
    session: Session,
    base: Plan,
    new: _New,
    moved: dict[str, Value | list[Value]],
    words: str,
    language: Language,
    *,
    looked: bool,
) -> Turn:
    """Put the other variant in the cart, then take the first out."""
    old = session.put
    assert old is not None  # noqa: S101  (the caller has looked)
    wish = Wish(
        product=old.ref.product,
        sizes=tuple(filter(None, [str(new.size.value) if new.size else old.size])),
        colour=str(new.colour.value) if new.colour else old.colour,
    )
    fits = [o for o in session.found if o.ref.host == old.ref.host and wish.met_by(o)]
    if fits and fits[0].ref != old.ref:
        put = put_plan(fits[0]).steps
        out = step_of("cart_remove", offer=Worked(value=old.ref.handle))
        return Do(words, (renumbered([*put, out]),), planned_by="code")
    if fits:
        return ask_back(words, SAYS[language]["already"])
    if looked:
        return ask_back(words, SAYS[language]["no_variant"])
    finds = [_with(step, moved) for step in base.steps if step.tool in {"profile_read", "find"}]
    at_shop = [_at(step, old.ref.host) for step in finds]
    return Look(words, renumbered(at_shop, base), session.base_by)


def _new_values(words: str, known: Known, base: Plan) -> _New | str | None:
    """Read the values of a follow-up, all of whose words are accounted for.

    A bare number that may be a size or a price comes back as it is, to be asked about.
    """
    text = readers.fold(words)
    chunks = valued(spelt(words), known).chunks.values()
    size = colour = price = None
    left = text
    bare: list[tuple[int, int]] = []
    for chunk in chunks:
        start, end = chunk.span
        if chunk.kind == "size" and size is None:
            size = _size(words, chunk.span)
        elif chunk.kind == "colour" and colour is None:
            colour = _colour(words, chunk.span)
        elif chunk.kind == "money" and price is None:
            price = _price(words, chunk.span, known)
        elif chunk.kind == "num" and not bare:
            bare.append(chunk.span)
        else:
            return None
        left = left[:start] + " " * (end - start) + left[end:]
    if bare:
        number = text[slice(*bare[0])]
        if size or price or not _has(base, "sizes"):
            return None
        if _has(base, "price_max") and not re.search(r"號|size|雙|pair|尺", text):
            return number
        size = _size(words, bare[0])
    if not (size or colour or price):
        return None
    odd = [w for w in re.findall(r"[a-z']+", left.lower()) if w not in _LITTLE]
    if odd or re.search(r"[\u3400-\u9fff\d]", _LITTLE_ZH.sub(" ", left)):
        return None
    return _New(size, colour, price)


def _size(words: str, span: tuple[int, int]) -> Said | None:
    text = readers.fold(words[slice(*span)])
    value = readers.size(text)
    said = Said(value=value, span=span, reader="size") if value else None
    return said if said and readers.read(words, said) else None


def _colour(words: str, span: tuple[int, int]) -> Said:
    start, end = span
    text = words[start:end].removesuffix("的")
    cut = text[:-1] if len(text) == 2 and text.endswith("色") else text
    return Said(value=cut, span=(start, start + len(cut)))


def _price(words: str, span: tuple[int, int], known: Known) -> Said | None:
    for amount in readers.amounts(readers.fold(words), known.currency):
        if amount.money and amount.span[0] < span[1] and span[0] < amount.span[1]:
            return Said(value=str(amount.money), span=amount.span, reader="money")
    return None


def _has(plan: Plan, argument: str) -> bool:
    return any(argument in step.arguments for step in plan.steps)


def _with(step: Step, new: dict[str, Value | list[Value]]) -> Step:
    """Return a step with other values; what it was done for, or only if, is left to it."""
    if step.tool not in {"find", "watch_create"}:
        return step
    return step.model_copy(update={"arguments": {**step.arguments, **new}, "when": []})


def _at(step: Step, host: str) -> Step:
    if step.tool != "find":
        return step
    arguments = {**step.arguments, "store": Worked(value=host)}
    return step.model_copy(update={"arguments": arguments, "each": None, "optional": False})


def _shifted(value: Value | list[Value], by: int) -> Value | list[Value]:
    if isinstance(value, list):
        return [each for one in value for each in listed(_shifted(one, by))]
    if isinstance(value, Said):
        return value.model_copy(update={"span": (value.span[0] + by, value.span[1] + by)})
    return value


def _forgotten(plan: Plan) -> Plan:
    """Return the plan with what was said as worked out: its words are kept no longer."""

    def worked(value: Value | list[Value]) -> Value | list[Value]:
        if isinstance(value, list):
            return [each for one in value for each in listed(worked(one))]
        return Worked(value=value.value) if isinstance(value, Said) else value

    return Plan(
        steps=[
            step.model_copy(update={"arguments": {n: worked(v) for n, v in step.arguments.items()}})
            for step in plan.steps
        ]
    )

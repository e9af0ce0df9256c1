"""From words to their meaning: what must not be, what is asked for, and each act's slots.

The order is the safety of it: what is never done comes first, then what has to be asked, and only
then acts. An act with an effect in which words are left that nobody has accounted for is asked
about; nothing falls through to another act.
"""

from collections.abc import Mapping
from dataclasses import replace

from manciple.agent.grammar.accounted import competing, left_over
from manciple.agent.grammar.framing import frames
from manciple.agent.grammar.goods import is_goods
from manciple.agent.grammar.meaning import EFFECTLESS, SIGNED, Act, Doing, Meaning, Outcome, Slot
from manciple.agent.grammar.parts import Part, lines_of, parts_of
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.recipes import READ, nothing
from manciple.agent.grammar.refusing import TURNED_ACT, refused
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.text import Marked
from manciple.agent.grammar.uncertain import uncertain
from manciple.agent.grammar.unclear import unclear
from manciple.agent.grammar.values import valued
from manciple.agent.grammar.vocabulary import unknown
from manciple.agent.grammar.wish import weighed
from manciple.agent.planner import Known


def understood(words: str, known: Known) -> Meaning:
    """Return what `words` mean. Pure, and never raises for what a user can type."""
    text = valued(spelt(words), known)
    frames(text)
    if found := refused(text):
        name, part = found
        return Meaning("refuse", _acts(text, known), name, part[:60])
    opinion = weighed(text.full)
    never = _heard("refuse", opinion)
    if never and not (never == "confirmation" and text.said(TURNED_ACT)):
        return Meaning("refuse", _acts(text, known), never, words[:60])
    acts = _acts(text, known)
    if not acts and not uncertain(text):
        return Meaning("ask", (), "not_understood")
    if asked := _asked(acts, text, opinion):
        return Meaning("ask", acts, *asked)
    return Meaning(_outcome(acts, text), acts)


def _asked(
    acts: tuple[Act, ...], text: Marked, opinion: Mapping[str, float]
) -> tuple[str, str] | None:
    """Return what has to be asked before any of it, by its name, and the words it is about."""
    why = _heard("ask", opinion)
    named = any(act.slots.keys() & {"product", "brand", "url"} for act in acts)
    if why == "my_size" and named:
        why = None  # the vault may hold the size of what is named
    if why in _OF_EFFECTS and all(act.doing in EFFECTLESS for act in acts):
        why = None
    if why == "vague" and any(act.slots.keys() >= {"product", "brand"} for act in acts):
        why = None
    if why := why or (None if _settled(opinion) else uncertain(text)):
        return why, ""
    effects = [act for act in acts if act.doing not in EFFECTLESS]
    strange = any(opinion.get(act.doing, 0.0) < _SURELY for act in effects)
    if strange and (word := unknown(acts, text)):
        return "odd", word
    aside = {"ask:my_size"} if named else set[str]()
    doubt = sum(each for name, each in opinion.items() if ":" in name and name not in aside)
    if any(a.doing not in EFFECTLESS and opinion.get(a.doing, 1.0) * 2 < doubt for a in acts):
        return "odd", text.spelt.text[:60]
    for act in acts:
        if why := unclear(act, text):
            part = act.left if why == "odd" else ""
            return why, part or str(act.value("product") or "")
        if act.left:
            return "odd", act.left
    return None


_OF_EFFECTS = frozenset({"duplicate", "price_moved", "substitute"})
"""What is asked only before something is done."""

_SURE = 0.5
"""How likely it must be that something is refused, or asked about, by all of the words."""


def _heard(kind: str, opinion: Mapping[str, float]) -> str | None:
    """Return the likeliest answer of a kind, where the words mostly say one of that kind."""
    likely = {name: each for name, each in opinion.items() if name.startswith(f"{kind}:")}
    if sum(likely.values()) < _SURE:
        return None
    return max(likely, key=lambda name: likely[name]).removeprefix(f"{kind}:")


_DOUBLED = frozenset({"checkout", "add_to_cart", "approve", "find", "cart_update", "subscribe"})


def _settled(opinion: Mapping[str, float]) -> bool:
    """Do all the words surely say one doing that nothing is bought by?"""
    best = next(iter(opinion), "")
    return bool(best) and ":" not in best and best not in _DOUBLED and opinion[best] >= _SETTLED


_SETTLED = 0.7

_SURELY, _VERY_SURELY = 0.6, 0.85
"""How likely an act must be of all the words that a strange word among them says nothing."""


def _acts(text: Marked, known: Known) -> tuple[Act, ...]:
    acts: list[Act] = []
    for part in parts_of(text):
        if part.doing is Doing.REMOVE_FROM_CART and (lines := lines_of(part, text)):
            acts += (_act(each, text, known) for each in lines)
            continue
        act = _act(part, text, known)
        before = acts[-1] if acts else None
        if (
            before
            and act.doing is before.doing
            and act.doing in {Doing.CHANNEL_SET, Doing.CART_UPDATE}
            and not act.slots.keys() & before.slots.keys()
            and not act.slots.keys() & {"index", "product", "brand"}
        ):
            acts[-1] = Act(act.doing, {**before.slots, **act.slots}, left=before.left or act.left)
        else:
            acts.append(_with_place(act, before))
    return tuple(acts)


_PERMISSIONS = frozenset({Doing.PERMISSION_GRANT, Doing.PERMISSION_REVOKE, Doing.PERMISSION_ASK})


def _with_place(act: Act, before: Act | None) -> Act:
    """Let what is named before count: the shop of `but no checkout`, what was declined."""
    if before and before.doing is Doing.REJECT and act.doing is Doing.WATCH:
        named = act.slots.keys() & {"brand", "url"} or is_goods(str(act.value("product") or ""))
        slots = {name: slot for name, slot in act.slots.items() if name != "product"}
        return act if named else replace(act, slots={**slots, "target": Slot("pending")})
    if (
        before is None
        or not {act.doing, before.doing} <= _PERMISSIONS
        or act.slots.keys() & {"store", "plugin"}
    ):
        return act
    place = {name: before.slots[name] for name in ("store", "plugin") if name in before.slots}
    return replace(act, slots={**act.slots, **place})


def _act(part: Part, text: Marked, known: Known) -> Act:
    reading = Reading(text.part(*part.span), known)
    READ.get(part.doing, nothing)(reading)
    slots = reading.slots
    if part.doing in {Doing.APPROVE, Doing.REJECT}:
        _pending(reading, part.doing)
    act = Act(part.doing, dict(slots), strange=reading.strange)
    if part.doing in EFFECTLESS:
        return act
    whole = text.part(*part.span)
    likely = weighed(whole.full).get(part.doing, 0.0)
    left = left_over(act, reading.text, sure=likely >= _SURELY, very=likely >= _VERY_SURELY)
    if likely < _SURELY:
        left = left or competing(act, whole)
    return replace(act, left=left)


def _pending(r: Reading, doing: Doing) -> None:
    r.put("target", "pending")
    if doing is Doing.APPROVE:
        r.price()
        if not r.has("price_max"):
            r.amount("price_max", "(?:超過|over|above|more than) ?<money|num>", "<money>")
        if (low := r.slots.pop("price_min", None)) is not None:
            r.slots.setdefault("price_max", low)
        if r.has("price_max") and r.said(
            r"\b(?:shipping|total|delivered|tax|all in|delivery|postage|shipped|customs)\b|含運"
            r"|含稅|運費|總共|總價|總額|關稅"
        ):
            r.put("total", value=True)


_RAISES = (
    r"\b(?:raise|increase|bump|up (?:my|the)|higher|more(?! expensive)|boost|lift|extend|add"
    r"|double|expand"
    r"|loosen|bigger|remove|upgrade)\b(?! than)|提高|拉高|調高|增加|加碼|加到|升到|往上|放寬|多加"
    r"|調升|拉到|加倍|提升"
)


def _outcome(acts: tuple[Act, ...], text: Marked) -> Outcome:
    for act in acts:
        if act.doing in SIGNED:
            return "confirm"
        if act.doing is Doing.BUDGET_SET and (
            act.value("scope") == "checkout" or text.said(_RAISES)
        ):
            return "confirm"
    return "do"

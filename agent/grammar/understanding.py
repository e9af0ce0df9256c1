"""From words to their meaning: what must not be, what is asked for, and each act's slots.

The order is the safety of it: what is never done comes first, then what has to be asked, and only
then acts. An act with an effect in which words are left that nobody has accounted for is asked
about; nothing falls through to another act.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from manciple.agent.grammar import (
    acts_alerts,
    acts_trust,
)
from manciple.agent.grammar.accounted import competing, left_over
from manciple.agent.grammar.framing import frames
from manciple.agent.grammar.meaning import EFFECTLESS, Act, Doing, Meaning, Outcome
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.recipes import READ, nothing
from manciple.agent.grammar.refusing import TURNED_ACT, refused, uncertain
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.text import GAP, Marked, cue
from manciple.agent.grammar.unclear import unclear
from manciple.agent.grammar.values import valued
from manciple.agent.grammar.vocabulary import unknown
from manciple.agent.grammar.wish import bare, doing_of, names_goods, weighed
from manciple.agent.planner import Known

SIGNED = frozenset(
    {Doing.APPROVE, Doing.CHECKOUT, Doing.PERMISSION_GRANT, Doing.DATA_DELETE, Doing.SHARE}
)
"""Acts that only the signing screen, or a typed yes, lets happen."""

_BREAK = re.compile(
    r"[,;.!。，；！](?=\s|$|[^\d])|\s+(?:and|but|then|also|so)\s+|\s(?=\S)|然後|順便|不過"
    rf"|但是?|[{GAP}]"
)
_CLAUSE = (
    r"[,;.!?。，；！？](?!\d)| (?:and|but|then|also|while) |然後|順便|不過|但是|但(?!書)|而且"
    r"|並且|另外| (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) "
)
_TOGETHER: frozenset[frozenset[Doing]] = frozenset(
    frozenset(pair)
    for pair in (
        {Doing.PERMISSION_GRANT, Doing.PERMISSION_REVOKE},
        {Doing.PERMISSION_GRANT, Doing.PERMISSION_ASK},
        {Doing.PERMISSION_REVOKE, Doing.PERMISSION_ASK},
        {Doing.REMOVE_FROM_CART, Doing.CART_UPDATE},
        {Doing.REMOVE_FROM_CART, Doing.ADD_TO_CART},
        {Doing.CART_UPDATE, Doing.ADD_TO_CART},
        {Doing.REMOVE_FROM_CART, Doing.CHECKOUT},
        {Doing.CART_UPDATE, Doing.CHECKOUT},
        {Doing.REJECT, Doing.WATCH},
        {Doing.REJECT, Doing.FIND},
        {Doing.UNWATCH, Doing.WATCH},
        {Doing.UNWATCH, Doing.FIND},
        {Doing.CHANNEL_SET},
        {Doing.REMOVE_FROM_CART},
        {Doing.CART_UPDATE},
        {Doing.CHANNEL_SET, Doing.QUIET_HOURS},
        {Doing.APPLY_COUPON, Doing.CHECKOUT},
        {Doing.APPLY_COUPON, Doing.LOYALTY_SET},
        {Doing.PAUSE, Doing.QUIET_HOURS},
        {Doing.CART_SHOW, Doing.BUDGET_SHOW},
        {Doing.CART_SHOW, Doing.WATCH_LIST},
        {Doing.UNDO, Doing.PAUSE},
        {Doing.STORE_BLOCK, Doing.SORT_SET},
        {Doing.PROFILE_SET, Doing.FIND},
        {Doing.AUDIT_SHOW, Doing.PERMISSION_REVOKE},
        {Doing.BUDGET_SET, Doing.CHANNEL_SET},
    )
)
"""Acts that stand side by side in one sentence; one alone: it may come twice."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the words, and what it asks for."""

    doing: Doing
    span: tuple[int, int]


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
    if why == "my_size" and any(act.slots.keys() & {"product", "brand", "url"} for act in acts):
        why = None  # the vault may hold the size of what is named
    if why := why or (None if _settled(opinion) else uncertain(text)):
        return why, ""
    if any(act.doing not in EFFECTLESS for act in acts) and (word := unknown(acts, text)):
        return "odd", word
    doubt = sum(each for name, each in opinion.items() if ":" in name)
    if any(a.doing not in EFFECTLESS and opinion.get(a.doing, 1.0) * 2 < doubt for a in acts):
        return "odd", text.spelt.text[:60]
    for act in acts:
        if why := unclear(act, text):
            part = act.left if why == "odd" else ""
            return why, part or str(act.value("product") or "")
        if act.left:
            return "odd", act.left
    return None


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


def _acts(text: Marked, known: Known) -> tuple[Act, ...]:
    acts: list[Act] = []
    for part in _parts(text):
        act = _act(part, text, known)
        before = acts[-1] if acts else None
        if (
            before
            and act.doing is before.doing is Doing.CHANNEL_SET
            and not act.slots.keys() & before.slots.keys()
        ):
            acts[-1] = Act(
                Doing.CHANNEL_SET, {**before.slots, **act.slots}, left=before.left or act.left
            )
        else:
            acts.append(_with_place(act, before))
    return tuple(acts)


_PERMISSIONS = frozenset({Doing.PERMISSION_GRANT, Doing.PERMISSION_REVOKE, Doing.PERMISSION_ASK})


def _with_place(act: Act, before: Act | None) -> Act:
    """Let `but no checkout` be at the shop that was named before it."""
    if (
        before is None
        or not {act.doing, before.doing} <= _PERMISSIONS
        or act.slots.keys() & {"store", "plugin"}
    ):
        return act
    place = {name: before.slots[name] for name in ("store", "plugin") if name in before.slots}
    return replace(act, slots={**act.slots, **place})


def _parts(text: Marked) -> list[_Part]:
    """Return the acts of the words: the one of them all, or several that may stand together."""
    spans = _clauses(text)
    whole = doing_of(text.text)
    if len(spans) > 1:
        named = [(doing_of(text.text[slice(*span)], part=True), span) for span in spans]
        joined = _joined(_elliptic(named, text))
        if {part.doing for part in joined} == {Doing.CHANNEL_SET} and not _several_events(text):
            joined = []
        doings = [part.doing for part in joined]
        if (
            len(joined) > 1
            and Doing.REJECT not in doings[1:]
            and all(frozenset(pair) in _TOGETHER for pair in pairwise(doings))
        ):
            return joined
    if pair := _side_by_side(text):
        return pair
    if whole is None or (whole is Doing.SORT_SET and names_goods(text)):
        whole = bare(text)
    if (
        whole is Doing.FIND
        and text.find(r"^[^,;]*(?:<brand>|\d)[^,;]* or [^,;]*(?:<brand>|[a-z]\d|\d)[^,;]*$")
        and not text.find("<size|colour|money|pct>")
    ):
        whole = Doing.COMPARE
    return [_Part(whole, (0, len(text.text)))] if whole else []


def _several_events(text: Marked) -> bool:
    """Are messages of more than one kind spoken of?"""
    return sum(text.find(pattern) is not None for _, pattern in acts_alerts.EVENTS) > 1


_PART_SURE = 0.3
"""How likely each of two acts must be of its own words."""

_THEN = (
    r"(?:[,;.] ?|,? )(?:and then|and also|and|then|also|plus) (?=(?:please |also |then |can you "
    r"|could you )*(?:tell|let|remind|nudge|show|list|watch|track|monitor|find|look|search|add|put"
    r"|drop|toss|remove|take|mute|pause|snooze|hold|send|stop|don't|no|change|make|set|use|cancel"
    r"|undo|block|hide|get|give|keep|alert|notify|ping|turn|switch|resume|sort|apply|import|export"
    r"|back|save|note|remember|compare|recommend|suggest|what|what's|how|where|which|is|i|my"
    r"|start)\b)|[.;] "
)
_ALONE = frozenset(
    {
        Doing.CART_SHOW,
        Doing.BUDGET_SHOW,
        Doing.WATCH_LIST,
        Doing.BACKUP,
        Doing.PAUSE,
        Doing.RESUME,
        Doing.PERMISSION_SHOW,
        Doing.PLUGIN_LIST,
        Doing.SPEND_REPORT,
        Doing.SAVINGS_REPORT,
        Doing.AUDIT_SHOW,
        Doing.QUIET_HOURS,
        Doing.CHANNEL_SET,
        Doing.DIGEST_SET,
        Doing.SORT_SET,
        Doing.SETTINGS,
        Doing.PROFILE_SET,
        Doing.STORE_BLOCK,
        Doing.FILTER_SET,
        Doing.ORDER_STATUS,
        Doing.APPLY_COUPON,
    }
)
"""Acts that are about nothing but themselves."""


def _side_by_side(text: Marked) -> list[_Part] | None:
    """Return two acts that each stand by themselves, with goods of their own where they need any.

    Of anything that is paid, or hangs on a condition said before, none is made of two.
    """
    if text.find(r"[\u3400-\u9fff]") or text.find(r"^\W*(?:if|when|whenever|once|as soon as)\b"):
        return None
    for match in cue(_THEN).finditer(text.text):
        spans = ((0, match.start()), (match.end(), len(text.text)))
        parts: list[_Part] = []
        for span in spans:
            piece = text.part(*span)
            doing = doing_of(text.text[slice(*span)], part=True)
            likely = weighed(text.text[slice(*span)]).get(doing, 0.0) if doing else 0.0
            if doing is None or doing in SIGNED or likely < _PART_SURE:
                break
            if doing not in _ALONE and not names_goods(piece):
                break
            parts.append(_Part(doing, span))
        if len(parts) == 2 and parts[0].doing is not parts[1].doing:
            return parts
    return None


def _elliptic(
    named: list[tuple[Doing | None, tuple[int, int]]], text: Marked
) -> list[tuple[Doing | None, tuple[int, int]]]:
    """Let `but not my wishlist` after a permission be one too."""
    out: list[tuple[Doing | None, tuple[int, int]]] = []
    for heard, span in named:
        doing = heard
        before = next((d for d, _ in reversed(out) if d), None)
        part = text.part(*span)
        if before in {Doing.PERMISSION_GRANT, Doing.PERMISSION_REVOKE}:
            scoped = bool(set(acts_trust.scopes(part)) - {"all"})
            if scoped and part.find(
                r"^[\x00 ]*(?:but )?(?:not|no|never|nothing|except|don't|without|neither)\b"
                r"|不行|不准|不可以|不能|不給|免談|不要"
            ):
                doing = Doing.PERMISSION_REVOKE
            elif (
                doing not in {Doing.PERMISSION_GRANT, Doing.PERMISSION_REVOKE, Doing.PERMISSION_ASK}
                and scoped
                and part.find(r"可以|能|ok|給|\b(?:fine|ok|allowed|yes|can)\b")
            ):
                doing = Doing.PERMISSION_GRANT
        out.append((doing, span))
    return out


def _joined(named: list[tuple[Doing | None, tuple[int, int]]]) -> list[_Part]:
    parts: list[_Part] = []
    lead: int | None = None
    for doing, (start, end) in named:
        if doing is None or (parts and doing is Doing.FIND and parts[-1].doing is not Doing.REJECT):
            if parts:
                parts[-1] = replace(parts[-1], span=(parts[-1].span[0], end))
            elif lead is None:
                lead = start
            continue
        if parts and parts[-1].doing is doing and frozenset({doing}) not in _TOGETHER:
            parts[-1] = replace(parts[-1], span=(parts[-1].span[0], end))
        else:
            parts.append(_Part(doing, (start if lead is None else lead, end)))
            lead = None
    return parts


def _clauses(text: Marked) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in cue(_CLAUSE).finditer(text.text):
        if text.text[start : match.start()].strip():
            spans.append((start, match.start()))
        start = match.end()
    if text.text[start:].strip():
        spans.append((start, len(text.text)))
    return spans


def _act(part: _Part, text: Marked, known: Known) -> Act:
    reading = Reading(text.part(*part.span), known)
    READ.get(part.doing, nothing)(reading)
    slots = reading.slots
    if part.doing in {Doing.APPROVE, Doing.REJECT}:
        _pending(reading, part.doing)
    act = Act(part.doing, dict(slots), strange=reading.strange)
    if part.doing in EFFECTLESS:
        return act
    left = left_over(act, reading.text) or competing(act, text.part(*part.span))
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
            r"\b(?:shipping|total|delivered|tax|all in|delivery|shipped|customs)\b|含運"
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

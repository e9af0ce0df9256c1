"""Which requests stand in one sentence, and where: each is read by itself.

A sentence is one request unless all of its parts are requests that may stand together.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from manciple.agent.grammar import acts_alerts, acts_trust
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.text import GAP, Marked, cue
from manciple.agent.grammar.wish import bare, doing_of, names_goods, weighed

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
class Part:
    """A stretch of the words, and what it asks for."""

    doing: Doing
    span: tuple[int, int]


def parts_of(text: Marked) -> list[Part]:
    """Return the acts of the words: the one of them all, or several that may stand together."""
    spans = _clauses(text)
    if beside := _beside(text):
        return beside
    whole = doing_of(text.text)
    if len(spans) > 1:
        named = [(doing_of(text.text[slice(*span)], part=True), span) for span in spans]
        joined = _joined(_elliptic(named, text))
        if {part.doing for part in joined} == {Doing.CHANNEL_SET} and not _several_events(text):
            joined = []
        if any(part.doing is Doing.PROFILE_SET and not _of_me(part, text) for part in joined):
            joined = []
        doings = [part.doing for part in joined]
        if (
            len(joined) > 1
            and Doing.REJECT not in doings[1:]
            and doings[:2] != [Doing.FIND, Doing.PROFILE_SET]
            and not _one_alone(doings, text)
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
    return [Part(whole, (0, len(text.text)))] if whole else []


def _one_alone(doings: list[Doing], text: Marked) -> bool:
    """Do all of the words surely say one of these, and hardly another?"""
    heard = weighed(text.text)
    best, likely = next(iter(heard.items()), ("", 0.0))
    others = [heard.get(doing, 0.0) for doing in doings if doing != best]
    return likely >= _ALL_SURE and len(others) < len(doings) and max(others, default=1.0) < _IN_ALL


_ALL_SURE = 0.9

_THEN_ZH = (
    r"[\s,，。;；]*(?:另外|順便|順手|然後|並且"
    r"|(?<=[\s,，。;；])(?:還有|再來|此外|同時|接著|對了|再(?=幫我|把|通知|查|看一下)|也(?=幫我)))"
    r"[\s,，]*(?:也|再|請|麻煩)*"
)
"""Words between two requests in one sentence."""

_NEEDS_GOODS = frozenset({Doing.FIND, Doing.RECOMMEND, Doing.WATCH, Doing.ADD_TO_CART})


def _beside(text: Marked) -> list[Part]:
    """Return the requests that such words stand between; none where a part is no request."""
    ends = [match.span() for match in cue(_THEN_ZH).finditer(text.text)]
    ends = [(start, end) for start, end in ends if text.text[:start].strip(f" {GAP}")]
    if not ends:
        return []
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text.text)]
    parts: list[Part] = []
    for start, stop in zip(starts, stops, strict=True):
        part = text.part(start, stop)
        doing = doing_of(part.text)
        if doing is None and names_goods(part) and not parts:
            doing = Doing.FIND
        if doing is None or (doing in _NEEDS_GOODS and not names_goods(part)):
            return []
        parts.append(Part(doing, (start, stop)))
    return parts


def _of_me(part: Part, text: Marked) -> bool:
    """Does it say whose size it is? `shoe 42號` behind `幫我找` says which goods."""
    return (
        text.part(*part.span).find(
            r"\b(?:i|i'm|i've|im|my|wear|remember|save|note|store|update|set|record)\b|我|穿|記|存|更新|設"
        )
        is not None
    )


def _several_events(text: Marked) -> bool:
    """Are messages of more than one kind spoken of?"""
    return sum(text.find(pattern) is not None for _, pattern in acts_alerts.EVENTS) > 1


_PART_SURE = 0.6
"""How likely each of two acts must be of its own words."""

_IN_ALL = 0.02
"""How likely each of two acts must still be of all the words together."""

_ANSWERS = frozenset({Doing.REJECT, Doing.APPROVE, Doing.CHECKOUT})
_ANSWER_SURE = 0.8
"""How likely a yes or a no must be, which many a sentence begins with."""

_FEWEST = 2
"""Words of a request."""

_BETWEEN = (
    r"[,;.!?]+ (?:–|—|- )?(?:and |then |also |plus |but )*"
    r"|,? (?:and then|and also|and|then|also|plus|but) "
    r"|[\s,，。;；!！]*(?:然後|順便|順手|另外|還有|接著|而且|並且|同時|再來)[\s,，]*|[，。;；！]\s*"
    r"|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])"
)
"""What may stand between two requests."""

_ONE_THING: frozenset[frozenset[Doing]] = frozenset(
    frozenset(pair)
    for pair in (
        {Doing.WATCH, Doing.ADD_TO_CART},
        {Doing.WATCH, Doing.CHECKOUT},
        {Doing.WATCH, Doing.FIND},
        {Doing.WATCH, Doing.ALERT_RULE},
        {Doing.WATCH, Doing.CHANNEL_SET},
        {Doing.WATCH, Doing.WATCH_UPDATE},
        {Doing.WATCH, Doing.REMIND},
        {Doing.WATCH, Doing.PRICE_CHECK},
        {Doing.WATCH, Doing.SUBSCRIBE},
        {Doing.FIND, Doing.RECOMMEND},
        {Doing.FIND, Doing.REJECT},
        {Doing.FIND, Doing.PROFILE_SET},
        {Doing.FIND, Doing.EXPLAIN},
        {Doing.WATCH, Doing.PRICE_HISTORY},
        {Doing.WATCH_LIST, Doing.WATCH_STATUS},
        {Doing.FIND, Doing.APPROVE},
        {Doing.FIND, Doing.PRICE_CHECK},
        {Doing.FIND, Doing.COMPARE},
        {Doing.FIND, Doing.TOTAL_CHECK},
        {Doing.FIND, Doing.QUIZ_START},
        {Doing.FIND, Doing.SORT_SET},
        {Doing.FIND, Doing.FILTER_SET},
        {Doing.FIND, Doing.BUDGET_SET},
        {Doing.FIND, Doing.STORE_BLOCK},
        {Doing.FIND, Doing.ADD_TO_CART},
        {Doing.FIND, Doing.CHECKOUT},
        {Doing.FIND, Doing.CORRECT},
        {Doing.FIND, Doing.CART_UPDATE},
        {Doing.FIND, Doing.SUBSCRIBE},
        {Doing.FIND, Doing.REMIND},
        {Doing.FIND, Doing.RETURN_HELP},
        {Doing.FIND, Doing.REPLENISH_CHECK},
        {Doing.FIND, Doing.SIZE_GUIDE},
        {Doing.RECOMMEND, Doing.QUIZ_START},
        {Doing.RECOMMEND, Doing.COMPARE},
        {Doing.RECOMMEND, Doing.PROFILE_SET},
        {Doing.ADD_TO_CART, Doing.CHECKOUT},
        {Doing.ADD_TO_CART, Doing.SUBSCRIBE},
        {Doing.ADD_TO_CART, Doing.BUDGET_SET},
        {Doing.ADD_TO_CART, Doing.PERMISSION_ASK},
        {Doing.APPROVE, Doing.CHECKOUT},
        {Doing.APPROVE, Doing.BUDGET_SET},
        {Doing.APPROVE, Doing.REJECT},
        {Doing.APPROVE, Doing.PERMISSION_GRANT},
        {Doing.CORRECT, Doing.CART_UPDATE},
        {Doing.CORRECT, Doing.REJECT},
        {Doing.CORRECT, Doing.UNDO},
        {Doing.QUIET_HOURS, Doing.PAUSE},
        {Doing.QUIET_HOURS, Doing.ALERT_RULE},
        {Doing.QUIET_HOURS, Doing.DIGEST_SET},
        {Doing.QUIET_HOURS, Doing.PERMISSION_REVOKE},
        {Doing.PAUSE, Doing.RESUME},
        {Doing.PAUSE, Doing.ALERT_RULE},
        {Doing.DIGEST_SET, Doing.CHANNEL_SET},
        {Doing.DIGEST_SET, Doing.ALERT_RULE},
        {Doing.BUDGET_SET, Doing.PERMISSION_ASK},
        {Doing.BUDGET_SET, Doing.PERMISSION_GRANT},
        {Doing.BUDGET_SET, Doing.CHECKOUT},
        {Doing.BUDGET_SET, Doing.WATCH_UPDATE},
        {Doing.SUBSCRIBE, Doing.PERMISSION_ASK},
        {Doing.SUBSCRIBE, Doing.REPLENISH_CHECK},
        {Doing.SIZE_CONVERT, Doing.PROFILE_SET},
        {Doing.SIZE_CONVERT, Doing.SIZE_GUIDE},
        {Doing.PRICE_CHECK, Doing.PRICE_HISTORY},
        {Doing.PRICE_CHECK, Doing.COMPARE},
        {Doing.ORDER_STATUS, Doing.RETURN_HELP},
        {Doing.ORDER_STATUS, Doing.HANDOFF},
        {Doing.RETURN_HELP, Doing.HANDOFF},
        {Doing.CART_SHOW, Doing.REMOVE_FROM_CART},
        {Doing.CART_SHOW, Doing.CART_UPDATE},
        {Doing.EXPLAIN, Doing.AUDIT_SHOW},
        {Doing.UNWATCH, Doing.STORE_BLOCK},
        {Doing.WATCH_UPDATE, Doing.ALERT_RULE},
    )
)
"""What is one request in two breaths: words that speak for both of these say one thing."""


def _side_by_side(text: Marked) -> list[Part] | None:
    """Return two acts that each stand by themselves, surely, by their own words.

    Of what hangs on a condition said before, none is made of two.
    """
    if text.find(r"^\W*(?:if|when|whenever|once|as soon as|如果|要是|等|假如|只要|若)\b"):
        return None
    best, found = _PART_SURE, None
    whole = weighed(text.text)
    for match in cue(_BETWEEN).finditer(text.text):
        spans = ((0, match.start()), (match.end(), len(text.text)))
        sure, parts = 1.0, list[Part]()
        for span in spans:
            name, likely = next(iter(weighed(text.text[slice(*span)]).items()), ("", 0.0))
            words = cue(r"[a-z']+|[\u3400-\u9fff]|<any>").findall(text.text[slice(*span)])
            least = _ANSWER_SURE if name in _ANSWERS else _PART_SURE
            if likely < least or ":" in name or len(words) < _FEWEST:
                break
            sure = min(sure, likely)
            parts.append(Part(Doing(name), span))
        heard = all(whole.get(part.doing, 0.0) >= _IN_ALL for part in parts)
        if len(parts) == 2 and sure > best and heard and _two(parts, text):
            best, found = sure, parts
    return found


def _two(parts: list[Part], text: Marked) -> bool:
    one, two = (part.doing for part in parts)
    if one is two or frozenset((one, two)) in _ONE_THING or Doing.CORRECT in {one, two}:
        return False
    return all(
        part.doing not in _NEEDS_GOODS
        or (one is Doing.REJECT and part.doing is Doing.WATCH)
        or text.part(*part.span).find(r"[a-z]{3}|[\u3400-\u9fff]{2}|<brand>") is not None
        for part in parts
    )


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


def _joined(named: list[tuple[Doing | None, tuple[int, int]]]) -> list[Part]:
    parts: list[Part] = []
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
            parts.append(Part(doing, (start if lead is None else lead, end)))
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


def lines_of(part: Part, text: Marked) -> list[Part]:
    """Return a part for each line of the cart that is named: 第一個跟第二個都刪掉."""
    named = cue(r"<ordinal>(?=\s?(?:跟|和|與|、|以及|還有|,|and)\s?<ordinal>)").search(
        text.text[slice(*part.span)]
    )
    if not named:
        return []
    start, end = part.span
    middle = start + named.end()
    return [replace(part, span=(start, middle)), replace(part, span=(middle, end))]

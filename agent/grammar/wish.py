"""Which doing words ask for: what the cues say, and what all the words weigh together.

The cues are exact where they match and know nothing of other wording; the weights (`hearing.py`)
always have an opinion, with a likelihood. Where they agree, that is it. A likely opinion is worth
more than a cue, an unlikely one less; where neither is sure, the cue counts, and what has an
effect is asked about (`doubted`).
"""

from collections.abc import Iterable, Mapping

from manciple.agent.grammar import goods_zh, kinds
from manciple.agent.grammar.cues_goods import GOODS, SURE
from manciple.agent.grammar.cues_loose import LOOSE
from manciple.agent.grammar.hearing import heard
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.text import GAP, Marked, cue, spoken

_LIKELY = 0.6
"""Above this an opinion needs no cue, and no cue is looked for."""

_SURE_CUE, _GOODS_CUE = 7.0, 5.0
"""How many times likelier a cue makes what it says: learned from rows of other wording."""

_ALONE, _PART_ALONE = 0.05, 0.45
"""Above this an opinion counts where no cue does: of one clause it is surer."""


def doing_of(text: str, *, part: bool = False) -> Doing | None:
    """Return what a marked text asks for; `part`: it is one clause of several."""
    text = text.strip(f" {GAP}")
    opinion = {name: each for name, each in heard(text).items() if ":" not in name}
    for name, pattern in _CANNOT.items():
        if name in opinion and cue(pattern).search(text):
            opinion[name] = 0.0
    best = max(opinion, key=lambda name: opinion[name]) if opinion else None
    if best and opinion[best] >= _LIKELY and not (best == Doing.FIND and _hangs(text)):
        return Doing(best)
    sure = _first(SURE, text) or _together(text)
    goods = _first(GOODS, text)
    if best is None:
        return sure or goods
    if sure is None and goods is None:
        return Doing(best) if opinion[best] >= (_PART_ALONE if part else _ALONE) else None
    if Doing.WATCH in {sure, goods} and _hangs(text):
        opinion[Doing.WATCH] = max(opinion[Doing.WATCH], opinion[Doing.FIND])
    if goods and goods is not Doing.FIND:
        opinion[goods] *= _GOODS_CUE
    if sure:
        opinion[sure] *= _SURE_CUE
    best = max(opinion, key=lambda name: opinion[name])
    if opinion[best] >= _ALONE or sure is None:
        return Doing(best) if opinion[best] >= _ALONE or goods is None else goods
    return sure


_CANNOT: Mapping[Doing, str] = {
    Doing.FIND: (
        r"\b(?:put|add|throw|toss|stick|place|drop|pop)\b.*\b(?:in|to|into)(?:to)? (?:my |the )?"
        r"(?:shopping )?(?:cart|basket)\b"
    ),
    Doing.WATCH: (
        r"^(?!.*(?:<money|pct>|\b(?:watch|track|monitor|keep|wait|tell|alert|notify|ping"
        r"|let me know|when|whenever|once|if|as soon as|until|unless|drops?|falls?|sale|price"
        r"|cheaper|stock)\b))"
        r".*\b(?:find|search|look)\b.*\b(?:put|add|place|drop)\b.*\b(?:in|to|into)(?:to)? (?:my "
        r"|the )?(?:shopping )?(?:cart|basket)\b"
    ),
    Doing.CART_UPDATE: r"<pct|money>|\bpercent|\b(?:alert|target|threshold)\b",
    Doing.CORRECT: "<pct|money>",
    Doing.PROFILE_SET: "<pct|money>",
    Doing.SIZE_GUIDE: "<pct|money>",
    Doing.ALERT_RULE: "<money|link>",
    Doing.CHANNEL_SET: "<money|pct|link>",
    Doing.QUIET_HOURS: "<money|pct|link>",
    Doing.DIGEST_SET: "<money|pct|link>",
    Doing.SORT_SET: "<money|pct|link|size|colour>",
}
"""Values that a doing has no place for."""


_HANGS = (
    r"\b(?:whenever|once|as soon as)\b|\b(?:if|when)\b(?! (?:possible|available|you|that's (?:ok"
    r"|fine)"
    r"|it's (?:ok|not|no|possible)|need|any|not|so|i (?:may|can|could|might)|there'?s? (?:is "
    r")?(?:one|any)"
    r"|they have))"
)


def _hangs(text: str) -> bool:
    """Does it hang on something that is not yet?"""
    return cue(_HANGS).search(text) is not None


def weighed(text: str) -> Mapping[str, float]:
    """Return how likely each name is of a marked text, as `heard` does."""
    return heard(text.strip(f" {GAP}"))


def _first(table: Iterable[tuple[Doing, str, str]], text: str) -> Doing | None:
    for doing, english, chinese in table:
        if any(cue(each).search(text) for each in spoken(text, english, chinese)):
            return doing
    return None


def _together(text: str) -> Doing | None:
    return next(
        (
            doing
            for doing, wanted, unwanted in LOOSE
            if all(cue(each).search(text) for each in wanted) and not cue(unwanted).search(text)
        ),
        None,
    )


def names_goods(text: Marked) -> bool:
    """Is a maker, a link or a kind of goods among the words?"""
    return (
        text.find(
            f"<brand|link>|{kinds.SHOES}|{kinds.CLOTHES}|{kinds.PHONES}"
            f"|\\b(?:{kinds.GOODS_EN})\\b|{goods_zh.GOODS}"
        )
        is not None
    )


def bare(text: Marked) -> Doing | None:
    """Take goods that are only named for something to find."""
    if names_goods(text):
        return Doing.FIND
    told = text.find(
        r"<size|colour|volume|money|store>|refurbished|\bused\b|\d ?[gt]b\b|<num>|二手"
        r"|[a-z]\d|\d[a-z]"
    )
    if told and text.find("[a-z]{3}|[\u3400-\u9fff]{2}"):
        return Doing.FIND
    return None

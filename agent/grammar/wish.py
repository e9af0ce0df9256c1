"""Which doing words ask for: what the cues say, and what all the words weigh together.

The cues are exact where they match and know nothing of other wording; the weights (`hearing.py`)
always have an opinion, with a likelihood. Where they agree, that is it. A likely opinion is worth
more than a cue, an unlikely one less; where neither is sure, the cue counts, and what has an
effect is asked about (`doubted`).
"""

from collections.abc import Iterable, Mapping

from manciple.agent.grammar.cues_goods import GOODS, SURE
from manciple.agent.grammar.cues_loose import LOOSE
from manciple.agent.grammar.hearing import heard
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.text import GAP, cue, spoken

_LIKELY = 0.7
"""Above this an opinion counts more than a sure cue."""

_MORE_LIKELY = 0.5
"""Above this it counts more than a cue of goods."""

_ALONE = 0.35
"""Above this it counts where no cue does, for all of the words; a part of them must be surer."""

_UNHEARD = 0.02
"""Below this a doing is not what the words say, whatever cue is among them."""


def doing_of(text: str, *, part: bool = False) -> Doing | None:
    """Return what a marked text asks for; `part`: it is one clause of several."""
    text = text.strip(f" {GAP}")
    return _chosen(text, weighed(text), part=part)


def weighed(text: str) -> Mapping[str, float]:
    """Return how likely each name is of a marked text, as `heard` does."""
    return heard(text.strip(f" {GAP}"))


def _chosen(text: str, opinion: Mapping[str, float], *, part: bool) -> Doing | None:
    best = next((name for name in opinion if ":" not in name), None)
    likely = opinion[best] if best else 0.0
    if best and likely >= _LIKELY:
        return Doing(best)
    sure = _first(SURE, text) or _together(text)
    said = sure or _first(GOODS, text)
    if best is None:
        return said
    if said is None:
        return Doing(best) if likely >= (_MORE_LIKELY if part else _ALONE) else None
    if not (sure or part) and likely >= _MORE_LIKELY:
        return Doing(best)
    if likely > _ALONE and opinion[said] < _UNHEARD:
        return Doing(best)
    return said


def doubted(doing: Doing, text: str) -> bool:
    """Do all the words say something else than that this be done?"""
    opinion = weighed(text)
    return bool(opinion) and opinion[doing] < _UNHEARD


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

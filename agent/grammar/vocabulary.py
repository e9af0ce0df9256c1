"""The words that the grammar knows of: those of its cues and of what it leaves out.

Where an act with an effect is asked for in words that are in no cue, no slot and no list, somebody
said something that was not understood; so it is asked about.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import cast

from manciple.agent.grammar import (
    acts_alerts,
    acts_cart,
    acts_goods,
    acts_quiet,
    acts_shop,
    acts_trust,
    kinds,
    traits,
)
from manciple.agent.grammar.accounted import MANNERS_ZH
from manciple.agent.grammar.cues_goods import GOODS, SURE
from manciple.agent.grammar.cues_loose import LOOSE
from manciple.agent.grammar.fillers import FILLER_ZH, STOP
from manciple.agent.grammar.hearing import speaks_for
from manciple.agent.grammar.meaning import Act, Doing
from manciple.agent.grammar.plain import PLAIN
from manciple.agent.grammar.text import Marked

_ALSO = frozenset(
    """
    tubes rolls jars cartons tins bars sticks bundles cans pieces sets units copies bunches sacks
    myself across backup least women's men's mens womens kids ladies pair pairs travelling
    watchlist roundup pickup restore quantity included personalise personalised personalize
    personalized unmute dips bottles bags boxes packs machine family mart eleven shop site
    both same until okay thing things currently already total each maximum minimum usd twd
    eur jpy gbp dollars euros bucks pounds yen ntd weeks days months hours week day month
    hour year years morning evening night noon today tomorrow monday tuesday wednesday
    thursday friday saturday sunday weekend weekends
    """.split()
)
_ALSO_ZH = frozenset(
    "無險元塊錢幣月日號點週天年半個件雙台條支瓶盒包組頂隻張份罐箱袋顆片套捲卷串把對塊枝杯籃手副盞"
    "床座棵盆碗盤筒管粒輛本"
    "位名人入組筆樣款種"
)
_WORD = re.compile(r"[a-z]{3,}(?:'[a-z]+)?", re.ASCII)
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def _patterns() -> Iterable[str]:
    for _, english, chinese in (*SURE, *GOODS):
        yield from (english, chinese)
    for _, wanted, _ in LOOSE:
        yield from wanted
    for module in (
        acts_alerts,
        acts_cart,
        acts_goods,
        acts_quiet,
        acts_shop,
        acts_trust,
        traits,
    ):
        for value in vars(module).values():
            if isinstance(value, str):
                yield value
            elif isinstance(value, tuple):
                rows = cast("tuple[object, ...]", value)
                pairs = [cast("tuple[object, ...]", row) for row in rows if isinstance(row, tuple)]
                yield from (part for pair in pairs for part in pair if isinstance(part, str))
    yield FILLER_ZH
    yield "|".join(MANNERS_ZH)


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    words, letters = {*STOP, *PLAIN, *_ALSO}, set(_ALSO_ZH)
    places = f"{kinds.CITIES_EN}|{kinds.CITIES_ZH}|{'|'.join(kinds.COUNTRIES)}"
    words |= set(re.findall(r"[a-z]+", places))
    letters |= set(_HAN.findall(places))
    for pattern in _patterns():
        if pattern:
            plain = re.sub(r"\\[a-zA-Z]", " ", pattern.lower())
            words |= {re.sub(r"\?", "", w) for w in re.findall(r"[a-z']{3,}", plain)}
            words |= set(re.findall(r"[a-z]{2,}", plain))
            letters |= set(_HAN.findall(pattern))
    return frozenset(words), frozenset(letters)


def unknown(acts: Sequence[Act], text: Marked) -> str | None:
    """Return the first word of a text that nothing here knows, and no slot of the acts holds."""
    if all(act.doing is Doing.CORRECT for act in acts):
        return None  # what was not meant may be anything
    words, letters = _known()
    held = " ".join(str(slot.value).lower() for act in acts for slot in act.slots.values())
    heard: list[str] = _WORD.findall(text.full.lower())
    for word in heard:
        stems = {word, word.removesuffix("s"), word.removesuffix("ed"), word.removesuffix("ing")}
        stems |= {word.removesuffix("'s"), word.removesuffix("es"), f"{word.removesuffix('ing')}e"}
        heard_of = any(speaks_for(word, act.doing) for act in acts)
        if not stems & words and word not in held and not heard_of:
            return word
    others: list[str] = _HAN.findall(text.full)
    return next((c for c in others if c not in letters and c not in held), None)

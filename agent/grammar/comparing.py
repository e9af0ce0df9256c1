"""One thing compared at the shops by what it costs in all.

    compare Northlight trail shoes in my size with shipping · 比較 慢跑鞋 42號 含運哪家便宜

What is left without the words of comparing must be something to find, every word of it accounted
for; two things set side by side are none.
"""

import re

from manciple.agent import readers
from manciple.agent.grammar import steps
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.understanding import understood
from manciple.agent.grammar.wanted import wanted
from manciple.agent.plan import Plan
from manciple.agent.planner import Known

_VERB = re.compile(
    r"[\s,]*(?:please |can you |could you |help me |請你?|麻煩你?|幫我)*"
    r"(?P<verb>compare|比較一下|比較|比一下|比價)(?P<what>(?: the)?(?: total| full)?"
    r"(?: (?:totals?|prices?|costs?)(?: (?:of|for))?)?)(?![a-z])",
    re.IGNORECASE,
)
_FULL = r"(?:shipping|delivery|postage|tax(?:es)?|duties|customs)"
_SHIPPED = re.compile(
    rf"(?:,? (?:with|including|incl\.?|plus)(?: the)? {_FULL}(?:(?:,| and|, and) {_FULL})*"
    r"(?: included)?|,? in (?:all|total)"
    r"|,? (?:at|in|across|between) (?:both|all|each|all my|my|my two|the two)(?: of my)?"
    r" (?:shops|stores))(?![a-z])"
    r"|(?:的)?(?:含運費?|含稅|連運費|總價)+|哪[一]?[家間](?:店)?(?:比較|最)?便宜"
    r"|在?(?:兩家|兩間|每家|每一家|所有的?)(?:店|商店)",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r"\b(?:and|or|vs\.?|versus|against)\b|[和跟與、]|還是", re.IGNORECASE)


def comparison(words: str, known: Known) -> Plan | None:
    """Return the plan of a comparison; None where the words are none."""
    text = readers.fold(words)
    found = _VERB.match(text)
    if found is None or not known.stores:
        return None
    # The rest stays at its place, so that what it is made from can be read again there.
    start, end = found.span("verb")
    find = "find" if text[start].isascii() else "找"
    rest = " " * start + find + " " * (end - start - len(find)) + " " * len(found["what"])
    rest += _SHIPPED.sub(lambda said: " " * len(said[0]), text[found.end() :])
    if _SIDE_BY_SIDE.search(rest):
        return None
    meaning = understood(rest, known)
    if meaning.outcome != "do" or [act.doing for act in meaning.acts] != [Doing.FIND]:
        return None
    return steps.compare(wanted(meaning.acts[0], rest, known), known)

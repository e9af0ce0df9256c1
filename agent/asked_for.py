"""Do the user's words ask for an effect? Read by code, whatever a planner claims. Pure.

A model that was taken over plans what it likes; so what its plan changes or tells is held against
the words once more. Where nothing in them asks for it, the step is marked `unasked`, and a person
is asked. The tables are for text from `fold`; what they do not know costs one question, no more.
"""

import re
from collections.abc import Sequence

from manciple.agent.plan import Step
from manciple.agent.planner import Known
from manciple.agent.readers import CART, FLAGS, MEANINGS, fold, pasted

_IT = r"(?:what(?:ever)?|everything|anything|all|it|this|that|them|(?:my|the)\s(?:cart|basket))\b"
_PUT = re.compile(
    r"\b(?:put|add|place|throw|toss|drop|stick|move|pop)\b[^.;!?]{0,160}?\b(?:in|into|to|inside)\s"
    rf"(?:my\s|the\s|our\s)?(?:\S+\s)?(?:{CART}|bag|trolley)\b"
    rf"|\b(?:into|to)\s(?:my\s|the\s|our\s)?(?:{CART}|bag|trolley)\b"
    rf"|\b(?:buy|purchase|order)\s(?!{_IT})\S"
    r"|(?:放|加|丟|擺)[進入到在]?\s?(?:我的?)?\s?購物[車籃]|(?:買|訂購|訂)(?![了過得不到]|.{0,4}購物[車籃])\s?\S",
    FLAGS,
)
_LIES = re.compile(rf"\bin\s(?:my|the|our)\s(?:{CART}|bag|trolley)\b", FLAGS)
_LOOKS = re.compile(
    r"\b(?:what|what's|whats|which|how|is|are|was|were|lies?|show|see|look|check|order|buy|pay|open"
    r"|remove|take|delete|empty|total|cost|costs|come)\b",
    FLAGS,
)
_WHETHER = re.compile(
    r"\b(?:should|shall|where|can|could|which|what|when|how|if)\s(?:(?:can|do|does|to|i|we|you)\s)*$"
    r"|(?:哪裡|哪兒|哪邊|要不要|該不該|該|可以|能不能|能)$",
    FLAGS,
)
_DENIED = re.compile(
    r"(?:\b(?:don't|dont|do\snot|never|not|without)\b|不要|不准|不可|不用|別|勿)"
    r"(?:[^;.!?。;!?]|\.(?=\S))*$",
    FLAGS,
)
"""In the same sentence, somewhere before; what was denied and then asked for is asked about."""

_WAITS = re.compile(
    r"\b(?:when(?:ever)?|once|as\ssoon\sas|if|unless|until|till|after|watch|track|wait|monitor)\b"
    r"|如果|要是|假如|等|的時候|才|除非|一旦|降到|以下就|的話|盯|追蹤|監看|留意",
    FLAGS,
)
_ASKS = {
    "cart_remove": re.compile(
        r"\b(?:remove|delete|drop|clear|empty|swap|replace|exchange)\b|\bget\srid\sof\b"
        r"|\b(?:take|throw|put)\b[^.;!?]{0,160}?\b(?:out|off|back)\b"
        r"|移除|移出|刪|拿掉|拿出|取出|清空|換成|換掉|不要了",
        FLAGS,
    ),
    "watch_create": re.compile(
        rf"(?:{MEANINGS['tell'].pattern})|{_WAITS.pattern}"
        r"|\b(?:watch(?:es|ing)?|wait|follow|remind|drops?|falls?|cheaper|sale|restocked|back\sin"
        r"\sstock|look\sout|keep\sme\sposted)\b|監控|監視|注意|降價|特價|打折|到貨|補貨|有貨",
        FLAGS,
    ),
    "watch_stop": re.compile(
        r"\b(?:stop|cancel|end|quit|remove|delete|drop|forget)\b|\bno\slonger\b|\bdon't\b"
        r"|停|取消|不要|不用|別|刪|移除",
        FLAGS,
    ),
    "tell": re.compile(
        rf"(?:{MEANINGS['tell'].pattern})|\b(?:message|text|e?-?mail|send|write|inform|remind)\b"
        r"|說|講|告訴|通知|提醒|叫我|寄|傳|郵件|信",
        FLAGS,
    ),
}
"""By tool; the cart is filled by `_PUT` and `_LIES`, more strictly read."""


def asked_for(step: Step, words: str) -> bool:
    """Do these words ask for what the step does? Always, for a step that changes nothing."""
    text = _unpasted(words)
    if step.tool == "cart_put":
        # What shall wait for something is asked for only together with a condition.
        return _asks_to_fill(text) and bool(step.when or not _WAITS.search(text))
    asks = _ASKS.get(step.tool)
    if asks is None:
        return True
    denied = step.tool not in {"watch_stop", "cart_remove"}  # "do not watch it" asks for the end
    return any(not (denied and _no(text, found.start())) for found in asks.finditer(text))


_TOLD = frozenset({"size", "colour", "money", "store", "offer"})
"""Kinds of values in the words that say which goods are meant, and where."""


def left_out(words: str, said: Sequence[tuple[int, int]], known: Known) -> str | None:
    """Return what the user said of the goods that none of these spans is about; None: nothing.

    `said` are the spans that a plan says it is made from.
    """
    from manciple.agent.grammar.spelling import spelt
    from manciple.agent.grammar.values import valued

    text = _unpasted(words)
    for chunk in valued(spelt(text), known).chunks.values():
        start, end = chunk.span
        if chunk.kind in _TOLD and not any(a < end and start < b for a, b in said):
            return text[start:end]
    return None


def _asks_to_fill(text: str) -> bool:
    for found in _PUT.finditer(text):
        at = found.start()
        if not _no(text, at) and not _WHETHER.search(text[:at]):
            return True
    return any(
        not _no(text, found.start()) and not _LOOKS.search(text[: found.start()])
        for found in _LIES.finditer(text)
    )


def _no(text: str, at: int) -> bool:
    return _DENIED.search(text[:at]) is not None


def _unpasted(words: str) -> str:
    """Return the folded words without what somebody else may have written, each at its place."""
    text = fold(words)
    for start, end in pasted(words):
        text = text[:start] + " " * (end - start) + text[end:]
    return re.sub(r"\s", " ", text)

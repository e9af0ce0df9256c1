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

_PUT = re.compile(
    r"\b(?:put|add|place|throw|toss|drop|stick|move|pop)\b[^.;!?]{0,160}?\b(?:in|into|to|inside)\s"
    rf"(?:my\s|the\s|our\s)?(?:\S+\s)?(?:{CART}|bag|trolley)\b"
    rf"|\b(?:into|to)\s(?:my\s|the\s|our\s)?(?:{CART}|bag|trolley)\b"
    r"|(?:放|加|丟|擺)[進入到在]?\s?(?:我的?)?\s?購物[車籃](?!裡?面?[的過]|裡?面?了?[嗎沒])",
    FLAGS,
)
"""The cart itself is named."""

_PUT_BEFORE = re.compile(
    r"\b(?:i|i've|we|you|that|who|he|she|they)\s(?:just\s|already\s|had\s|have\s|did\s)*(?:(?:put|got|added|placed)\s)?$"
    r"|^\W*(?:did|didn't|have|has|had|is|are|was|were|does|do\s(?:i|you|we)|why|who|how|when|what"
    r"|which|where)\b|\b(?:refused?|already|yesterday)\b|(?:上次|上回|昨天|已經).{0,4}$",
    FLAGS,
)
"""In the same sentence, before: it is told, or asked about, that something was put there."""

_IT = r"(?:what(?:ever)?|everything|anything|all|it|this|that|them|(?:my|the)\s(?:cart|basket))\b"
_NO_GOODS = (
    r"(?:of|by|in|from|or|and|is|was|are|were|says?|said|history|status|numbers?|details?|date"
    r"|confirmations?|list|tracking|total|id|summary|page|form|updates?|results?|price|guide|box"
    r"|one\sget|now\spay|ascending|descending|alphabetically|newest|cheapest\sfirst)\b|[#:\d]{3}"
)
_PLEASE = (
    r"(?:(?:ok|okay|yes|hi|hey|hello|manciple|so|now|just|then|please|kindly|go\sahead\sand"
    r"|(?:can|could)\syou|would\syou\splease|help\sme)[\s,]+)*"
)
_BUY = re.compile(
    rf"(?:^|[,.;!?])\s*{_PLEASE}(?:(?:find|search|look\sfor|pick|choose|go|get|take)\b[^.;!?]*"
    rf"\s(?:and|then)\s(?:then\s)?)?(?P<want>i(?:'d|\swould)?\s(?:want|like|need)\sto\s)?{_PLEASE}"
    rf"(?:buy|purchase|order)\s(?!{_IT}|{_NO_GOODS})\S"
    r"|(?:^|[,.;!?\s]|然後)(?:好|那|就|再|也|請你?|麻煩[你您]?|拜託|直接|順便|現在|幫我|替我|給我|\s)*"
    r"(?P<want_zh>我要)?(?:再|直接|請你?|麻煩[你您]?|幫我|替我|\s)*"
    r"(?:買|訂購|訂)(?![了過得不到家賣氣方點貴單閱房位製做金錯]|一送|[好下起來購]{0,2}的"
    r"|.{0,4}購物[車籃])\s?\S",
    FLAGS,
)
"""A bare buy or order counts as an imperative alone: so many sentences say it of something else."""

_BUY_NOT = re.compile(
    r"\b(?:did|didn't|does|do\s(?:i|you|we|they)|have|has|had|was|were|been|last|already|ever|by"
    r"|refused?|not|\w+n't|dont|never|cannot|without|rather|cheaper|worth|whether|how|what|what's"
    r"|where|why|when|which|who|should|shall|might|may|maybe|some\s?day|one\sday|eventually|later"
    r"|next\s(?:week|month|year)|yesterday|ago|previous(?:ly)?|before|tells?|says?|said|compare"
    r"|decide|people|they|he|she|wants|others|everyone|sort(?:ed)?)\b|\bfirst\b(?=\s*(?:[:,.;]|$))|\?"
    r"|上次|上回|之前|以前|昨天|前天|已經|別|不|勿|沒|過|嗎|呢|多少|幾[元塊]|哪|什麼|怎麼|為何|是否"
    r"|值得|划算|先|看看|比價|再說|改天|以後|考慮|打算|如何|訂單|[紀記]錄|(?<!吉)他|她|朋友|大家"
    r"|有人|說|講|買一送|還是|的店",
    FLAGS,
)
"""In the same sentence, anywhere: it is asked, told, denied or put off."""

_FIRST = re.compile(
    r"\b(?:find|show|look|search|compare|check|prices?|how\smuch|recommend|suggest)\b"
    r"|找|看|比|推薦|價|查",
    FLAGS,
)
"""After a wish to buy: what is asked for now is to look."""

_CAN_YOU = re.compile(
    rf"\W*{_PLEASE}(?:buy|purchase|order)\s(?=(?:me|the|this|that|these|those|my|an?|some|another"
    r"|one|two|three|four|five|\d+)\s|[^?]*\b(?:please|for\s(?:me|us))\b)"
    r"(?![^?]*\b(?:in|within|across|throughout|outside|abroad|overseas)\s(?:the\s)?(?-i:[A-Z][a-z])"
    r"|[^?]*\b(?:abroad|overseas|anywhere|online|in\sstores?)\b)[^?]*\?$",
    FLAGS,
)
"""It tells rather than asks whether one can: certain goods, and no word of where they are sold."""

_LIES = re.compile(rf"\bin\s(?:my|the|our)\s(?:{CART}|bag|trolley)\b", FLAGS)
_LOOKS = re.compile(
    r"\b(?:what|what's|whats|which|how|is|are|was|were|lies?|show|see|look|check|order|buy|pay|open"
    r"|remove|take|delete|empty|total|cost|costs|come|like|match(?:es|ing)?|similar|than)\b",
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
    "order_totals": re.compile(
        r"\b(?:totals?|all\sin|in\sall|altogether|shipping|shipped|ships?|delivery|delivered"
        r"|deliver(?:s|ing)?|postage|tax(?:es)?|dut(?:y|ies)|coupons?|codes?|compare|cheap(?:er|est))"
        r"\b|運費|含運|免運|總價|總額|總共|含稅|稅|關稅|到手|折扣|優惠|比價|便宜|寄到|送到",
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
    named = [(found.start(), _WHETHER) for found in _PUT.finditer(text)]
    named += [(found.start(), _LOOKS) for found in _LIES.finditer(text)]
    for at, other in named:
        said = text[_sentence(text, at)[0] : at]
        if not (_PUT_BEFORE.search(said) or _no(text, at) or other.search(text[:at])):
            return True
    return any(_is_bidden(text, found) for found in _BUY.finditer(text))


def _is_bidden(text: str, found: re.Match[str]) -> bool:
    """Is it said to be bought now, and nothing else of it?"""
    start, end = _sentence(text, found.end() - 1)
    said = text[start:end]
    if re.match(r"\W*(?:[a-z]+\W+){0,3}(?:can|could)\syou\b", said) and _CAN_YOU.match(said):
        said = said.rstrip("?")
    wish = found["want"] or found["want_zh"]
    return not _BUY_NOT.search(said) and not (wish and _FIRST.search(text[found.end() :]))


_END = re.compile(r"[;!?。]|\.(?!\S)")


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, with the mark at its end."""
    start = max((m.end() for m in _END.finditer(text, 0, at)), default=0)
    end = _END.search(text, at)
    return start, end.end() if end else len(text)


def _no(text: str, at: int) -> bool:
    return _DENIED.search(text[:at]) is not None


def _unpasted(words: str) -> str:
    """Return the folded words without what somebody else may have written, each at its place."""
    text = fold(words)
    for start, end in pasted(words):
        text = text[:start] + " " * (end - start) + text[end:]
    return re.sub(r"\s", " ", text)

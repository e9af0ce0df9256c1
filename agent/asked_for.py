"""Do the user's words ask for an effect? Read by code, whatever a planner claims. Pure.

A model that was taken over plans what it likes; so what its plan changes or tells is held against
the words once more. Where nothing in them asks for it, the step is marked `unasked`, and a person
is asked. The tables are for text from `fold`; what they do not know costs one question, no more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from manciple.agent.plan import Step
from manciple.agent.readers import CART, FLAGS, MEANINGS, fold, pasted

_END_OF_CART = r"(?:my\s|the\s|our\s)?(?:\S+\s)?" + rf"(?:{CART}|bag|trolley)\b"
_NO_CART = r"(?!\s(?:button|page|plug-?in|link|icon|extension)s?\b)"
_FOLLOWS = r"(?:^|[,.;!?]|\b(?:and|then|but)\b)"
"""Where an imperative can begin."""

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
_ASKING = rf"{_PLEASE}(?:i(?:'d|\swould)?\s(?:want|like|need)\s(?:you\s)?to\s)?{_PLEASE}"
_PUT = re.compile(
    rf"{_FOLLOWS}\s*{_ASKING}(?:put|add|place|throw|toss|drop|stick|move|pop)\b"
    rf"(?P<goods>[^.;!?]{{0,160}}?)\b(?:in|into|to|inside)\s{_END_OF_CART}{_NO_CART}",
    FLAGS,
)
_LIES = re.compile(rf"\b(?:in|into|to)\s{_END_OF_CART}{_NO_CART}", FLAGS)
_PUT_ZH = re.compile(
    r"(?:[把將](?P<goods>[^,;.!?。]{1,80}))?(?:放|加|丟|擺)[進入到在]?\s?(?:我的?)?\s?購物[車籃]"
    r"(?!裡?面?[的過]|裡?面?了?[嗎沒])",
    FLAGS,
)
_TAKE = re.compile(
    rf"{_FOLLOWS}\s*{_ASKING}(?:(?:remove|delete|swap|replace|exchange)\b|get\srid\sof\b"
    rf"|take\b[^.;!?]{{0,160}}?\b(?:out|off)\b|(?:empty|clear)\s{_END_OF_CART})",
    FLAGS,
)
_TAKE_ZH = re.compile(r"移除|移出|刪|拿掉|拿出|取出|清空購物|換成|換掉", FLAGS)
"""Both are read as imperatives: at the beginning of a clause, in a sentence that tells nothing."""

_TELLS_OF = re.compile(
    r"^\W*(?:did|didn't|have|has|had|is|are|was|were|does|do\s(?:i|you|we|they)|why|who|whose|how"
    r"|what|which|where|should|shall|when\s(?:did|do|does|was|were|is|will|can|i)|if\si)\b"
    r"|\b(?:says?|said|saying|tells?(?!\sme\b)|told|telling|asks?|asked|asking|keeps|wants|wanted"
    r"|wrote|reads|claims?|claimed|suggests?|recommends?|almost|nearly|forgot|thought|used\sto"
    r"|refused?|already|yesterday|last\s(?:week|time|month|year)|never|whether|explain|undo|he|she"
    r"|they|somebody|someone|nobody|(?<!can\s)(?<!could\s)(?:i|you|we)(?:'ve|\shad)?\s(?:just\s)?(?:put|added|placed"
    r"|removed|deleted))\b"
    r"|(?<![其吉])他|她|叫[我你][把將放加]|說|講過|忘|怎麼|如何|請問|了(?!解)|(?<![超透通經])過"
    r"|誰|昨天|前天|上次|上回|已經|之前|以前|店家|老闆|朋友|什麼|哪|為何|是否|要不要|該不該",
    FLAGS,
)
"""In the same sentence, anywhere: something is told of it, or asked about it."""

_TAKEN_BACK = re.compile(
    r"\b(?:never\s?mind|forget\sit|cancel\sthat|scratch\sthat|no,?\sdon't)\b|算了", FLAGS
)
"""Anywhere behind it."""

_SPEAKS = re.compile(
    r"\b(?:i|i'\w+|you|we|he|she|they|it|who|what|which|that|there|this|how|when|where|why|is|are"
    r"|was|were|be|been|put|add|place|throw|move|has|have|had|do|does|did|can|could|should|would|will|may|might|must|find"
    r"|show|look|see|search|compare|check|tell|explain|list|order|buy|pay|open|remove|delete|take"
    r"|empty|undo|stop|cancel|watch|track|total|cost|costs|come|like|similar|than|match\w*|to"
    r"|\w+ing|\w+ed)\b(?!-)",
    FLAGS,
)
"""In the words before a cart that no verb stands with: it is not simply said what goes there."""

_CAN_YOU_PUT = re.compile(r"\W*(?:[a-z]+\W+){0,3}(?:can|could|would|will)\syou\b", FLAGS)
_ALL_RIGHT = re.compile(r"(?:好|可以|行)(?:嗎|不好)\W*$", FLAGS)
_POINTS = re.compile(
    r"(?:\W|\b(?:it|them|both|one|ones|that|this|these|those|all|each|the|a|an|cheaper|cheapest|best"
    r"|first|of|which|is|pair|just|with|shipping|including|total|two|three|four|five|\d+)\b"
    r"|它|牠|們|這|那|個|雙|件|比較|較|最|便宜|的|含運|都|也)*",
    FLAGS,
)
_SEVERAL = re.compile(r"\b(?:them|both|these|those|all|each)\b|們|都", FLAGS)
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
"""By tool; what changes a cart is read more strictly, by `clauses`."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that ask for goods to be put somewhere, or taken out."""

    start: int
    end: int
    named: bool
    """Are the goods named in it? Else it points at what was said before, perhaps."""

    several: bool = True
    """Can it be about more than one thing?"""


def asked_for(step: Step, words: str) -> bool:
    """Do these words ask for what the step does? Always, for a step that changes nothing."""
    text = unpasted(words)
    if step.tool == "cart_put":
        # What shall wait for something is asked for only together with a condition.
        return bool(clauses(step.tool, words)) and bool(step.when or not _WAITS.search(text))
    if step.tool == "cart_remove":
        return bool(clauses(step.tool, words))
    asks = _ASKS.get(step.tool)
    if asks is None:
        return True
    denied = step.tool != "watch_stop"  # "do not watch it" asks for the end
    return any(not (denied and _no(text, found.start())) for found in asks.finditer(text))


def clauses(tool: str, words: str) -> tuple[Clause, ...]:
    """Return the places where the words ask for goods to be put in a cart, or taken out of one."""
    text = unpasted(words)
    found = _takes(text) if tool == "cart_remove" else _fills(text)
    return tuple(sorted(found, key=lambda clause: clause.start))


def _fills(text: str) -> Iterator[Clause]:
    for put in (*_PUT.finditer(text), *_PUT_ZH.finditer(text)):
        if not _says_to(text, put.end() - 1) or _no(text, put.start()):
            continue
        goods = put["goods"] or ""
        if _POINTS.fullmatch(goods):
            yield Clause(0, len(text), named=False, several=bool(_SEVERAL.search(goods)))
        else:
            yield Clause(*put.span(), named=True)
    for lies in _LIES.finditer(text):
        start, end = _sentence(text, lies.start())
        said = text[start : lies.start()]
        at = lies.start()
        if said.strip() and _says_to(text, at) and not (_SPEAKS.search(said) or _no(text, at)):
            yield Clause(start, end, named=True)
    for buys in _BUY.finditer(text):
        if _is_bidden(text, buys):
            yield Clause(buys.start(), _sentence(text, buys.end() - 1)[1], named=True)


_LEAVES = re.compile(
    r"\b(?:leave|leaving|keep|keeping|but|except|add|put|find|show|not)\b|留|保留|除了|但|別|不要",
    FLAGS,
)
"""Ends what is to be taken out."""


def _takes(text: str) -> Iterator[Clause]:
    for take in (*_TAKE.finditer(text), *_TAKE_ZH.finditer(text)):
        at = take.end() - 1
        start, end = _sentence(text, at)
        if _says_to(text, at) and not _no(text, take.start()):
            left = _LEAVES.search(text, take.end(), end)
            begin = start if take.re is _TAKE_ZH else take.start()
            yield Clause(begin, left.start() if left else end, named=True)


def _says_to(text: str, at: int) -> bool:
    """Does the sentence around a place say to do it: is nothing told, asked or taken back in it?"""
    start, end = _sentence(text, at)
    said = text[start:end]
    if said.rstrip().endswith(("?", "嗎", "呢")) and not (
        _CAN_YOU_PUT.match(said) or _ALL_RIGHT.search(said.rstrip(" ?"))
    ):
        return False
    return not (_TELLS_OF.search(said) or _TAKEN_BACK.search(text[at:]))


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


def unpasted(words: str) -> str:
    """Return the folded words without what somebody else may have written, each at its place."""
    text = fold(words)
    for start, end in pasted(words):
        text = text[:start] + " " * (end - start) + text[end:]
    return re.sub(r"\s", " ", text)

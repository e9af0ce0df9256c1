"""Reads the goods of an act: where, how, of what make, and what they are called."""

import re

from manciple.agent.grammar import goods_zh, kinds
from manciple.agent.grammar.fillers import FILLER_ZH, MEASURE_ZH, STOP
from manciple.agent.grammar.meaning import Slot
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.tagging import Tagged, tagged
from manciple.agent.grammar.text import ANY, GAP, cue

_BOUND = (
    rf"(?=\s*(?:$|[,.;!?。，、；{GAP}]|\b(?:and|but|under|below|for|with|from|at|in|on|please"
    rf"|thanks|max|to|i|it|just|only|that|so|has|have|or less)\b|{ANY}|但|跟|和|還有))"
)


def word_edges(fragment: str) -> str:
    """Return a piece without the words at its ends that say nothing."""
    words = fragment.split(" ")
    while words and _stop(words[0]):
        words.pop(0)
    while words and _stop(words[-1]):
        words.pop()
    return " ".join(words)


def _stop(word: str) -> bool:
    bare = word.strip(" ,.!?;:\"'()-–—~…“”").lower()
    return not bare or bare in STOP


def _han_edges(fragment: str) -> str:
    before = None
    while before != fragment:
        before = fragment
        fragment = cue(rf"^\s*(?:{FILLER_ZH}|{MEASURE_ZH})").sub("", fragment)
        fragment = cue(rf"{FILLER_ZH}\s*$").sub("", fragment).strip(" ,.!?;:，。！？、；~…")
    return fragment


MAX_WORDS = 7
_COUNTED = (
    r"\b(?:grand|dozens?|hundreds?|thousands?|half|third|quarter|percent|sek|nok|dkk|kroner|kronor"
    r"|rupees|pesos|zloty|beforehand|removed|kicked)\b|[一二兩三四五六七八九十半][百千萬]|以前買|之前買"
)
"""Words of amounts: left over, an amount was not understood."""
_NO_GOODS = frozenset("pct date time dur every money link mail store ordinal size colour".split())
"""Values that no name of goods holds: left among its words, they were not understood."""


def is_goods(text: str) -> bool:
    """Does it name a kind of goods?"""
    return cue(f"\\b(?:{kinds.GOODS_EN})\\b|{goods_zh.GOODS}").search(text) is not None


def fragments(r: Reading, *, named: bool = False) -> list[tuple[str, tuple[int, int]]]:
    """Return the pieces that are left, without what says nothing, with their places.

    `named`: without what is no name of goods, too.
    """
    found: list[tuple[str, tuple[int, int]]] = []
    kept = _of_goods(r) if named else r.text.text
    for match in re.finditer(rf"[^{GAP},;。，；!?！？:()「」\"]+", kept):
        start, end = match.span() if named else _named_edges(r, *match.span())
        piece = word_edges(r.text.spelling(start, end))
        if re.search(r"[\u3400-\u9fff]", piece):
            piece = word_edges(_han_edges(piece))
        if piece and re.search(r"[^\W_]", piece):
            found.append((piece, match.span()))
    return found


_NO_NAME, _DOUBTED, _NAME = 0.12, 0.14, 0.5
"""How likely a word is of the name: less, and it is left out, or doubted; more, there is a name."""


_HAN = re.compile(r"[\u3400-\u9fff]")
"""One such letter alone, at the end of others, is part of a word."""


_PROPER = cue(r"(?-i:(?<=[a-z,)\d] )[A-Z])[\w'-]+|by (?=[a-z])|\S*[.:/]\S+")


def _is_name(text: str, word: Tagged) -> bool:
    """Is it written as a name is, or as a host? No such word is left out."""
    before = max(text.rfind(" ", 0, word.start), text.rfind(GAP, 0, word.start)) + 1
    found = _PROPER.match(text, before) or _PROPER.match(text, word.start)
    led = text[: word.start].lower().endswith("by ")
    return led or (found is not None and word.end <= max(found.end(), word.end))


def _of_goods(r: Reading) -> str:
    """Return what is left, without the words that surely name no goods, if others do."""
    text = r.text.text
    words = [each for each in tagged(r.text.full) if text[each.start : each.end].strip(GAP)]
    if not any(each.likely >= _NAME for each in words):
        return text
    low = {
        each.start for each in words if each.likely < _NO_NAME and not _is_name(r.text.full, each)
    }
    for each in words:
        first = not _HAN.match(r.text.text[each.start - 1 : each.start])
        alone = not _HAN.match(text[each.start])
        if each.start in low and (first or alone or {each.start - 1, each.start + 1} & low):
            text = text[: each.start] + GAP * (each.end - each.start) + text[each.end :]
    return text


def _named_edges(r: Reading, start: int, end: int) -> tuple[int, int]:
    """Return a piece without words at its ends that surely name nothing, if others do."""
    words = [
        each
        for each in tagged(r.text.full)
        if start <= each.start < end and r.text.text[each.start] != GAP
    ]
    kept = [each for each in words if each.likely >= _NO_NAME or _is_name(r.text.full, each)]
    if not any(each.likely >= _NAME for each in words) or any(
        chunk for at, chunk in r.text.chunks.items() if start <= at < end and r.text.text[at] != GAP
    ):
        return start, end
    return kept[0].start, kept[-1].end


def _likely(r: Reading, found: list[tuple[str, tuple[int, int]]]) -> list[float]:
    """Return how likely each word of these pieces is of a name; a kind of goods is."""
    kept = _of_goods(r)
    words = tagged(r.text.full)
    at = {each.start: each.likely for each in words}
    return [
        1.0
        if is_goods(kept[each.start : each.end]) or _is_name(r.text.full, each)
        else max(at.get(each.start - 1, 0.0), each.likely, at.get(each.end, 0.0))
        for each in words
        if kept[each.start : each.end].strip(GAP)
        and any(
            start <= each.start < end and kept[each.start : each.end].lower() in piece.lower()
            for piece, (start, end) in found
        )
        and not _stop(kept[each.start : each.end])
    ]


def _nameless(r: Reading, found: list[tuple[str, tuple[int, int]]]) -> bool:
    """Is there a maker or a link, and no word beside it that names goods?"""
    if any(is_goods(piece) for piece, _ in found):
        return False
    likely = _likely(r, found)
    return bool(likely) and max(likely) < (_DOUBTED if r.has("brand") or r.has("url") else _NO_NAME)


def is_strange(r: Reading, span: tuple[int, int]) -> bool:
    """Is there a value among the words of the goods that says something else of them?"""
    return any(
        at in range(*span) and c.kind in _NO_GOODS and r.text.text[at] != GAP
        for at, c in r.text.chunks.items()
    )


def _colour_alone(r: Reading) -> None:
    """Take a colour for the goods where nothing else is: a cream by its maker."""
    slot = r.slots.get("colour")
    if slot and "product" not in r.slots and "brand" in r.slots and isinstance(slot.value, str):
        beside = r.text.said(r"<brand>(?:'s)? <colour>")
        if beside and is_goods(slot.value):
            r.slots["product"] = r.slots.pop("colour")


def product(r: Reading, name: str = "product") -> None:
    """Read what it is called: all that is left."""
    found = fragments(r, named=True)
    if found and name == "product" and _nameless(r, found):
        found = []
    if not found:
        _colour_alone(r)
        return
    said = " ".join(piece for piece, _ in found)
    r.strange = (
        cue(_COUNTED).search(r.text.text) is not None
        or any(is_strange(r, span) for _, span in found)
        or len(said.split()) > MAX_WORDS
        or any(each < _DOUBTED for each in _likely(r, found))
    )
    start, end = found[0][1][0], found[-1][1][1]
    r.slots[name] = Slot(said, (r.text.span(start, end),))
    r.text.take(start, end)


def exclude(r: Reading) -> None:
    """Read what it must not be, or have."""
    said: list[str] = []
    pattern = (
        r"\b(?:but )?(?:(?:that |which |it |they )*(?:can't|cannot|must not|shouldn't|doesn't"
        r"|don't)"
        r" (?:be|have|contain)|(?:that |which )?(?:aren't|isn't)|not|no|without(?: any)?|excluding"
        r"|except(?:ing)?(?: for)?|nothing"
        r"|anything but|avoid(?:ing)?|minus|other than|definitely not|never) (?:too |with "
        r"|made of |from |in )?(?:the |a |an |any )?"
        r"(?!(?:pricier|dearer|higher|more|less|later|over|than|matter|rush|preference|idea|clue|thanks|problem"
        r"|sure|just|only|good|need|one)\b)(?P<what>(?:[a-z]"
        rf"|{ANY})[\w' {ANY[1:-1]}-]*?){_BOUND}"
    )
    brands = (
        r"(?:\b(?:but )?(?:not|no|except(?: for)?|anything but|excluding|avoid) |不要|除了|排除"
        r"|不考慮)(?P<what><brand>)(?:的|以外|之外)?"
    )
    for each in (brands, pattern, pattern, pattern):
        if match := cue(each).search(r.text.text):
            said.append(r.text.spelling(*match.span("what")))
            r.text.take(*match.span())
    zh = (
        r"(?:不要(?:有|用|是|那種|會)?(?!太|那麼|這麼)|除了|不含|不能有|排除|別要|不想要|不吃"
        r"|不考慮|拒絕"
        rf"|不可以有)(?P<what>[^\s,，。!！?{GAP}]{{1,10}}?)(?:的(?!話)(?=[^\s,，。]{{2}})|的(?!話)|以外|之外|都|成分)*(?=$"
        rf"|[\s,，。!！?{GAP}])"
    )
    for _ in range(3):
        match = cue(zh).search(r.text.text)
        if not match:
            break
        said.append(r.text.spelling(*match.span("what")))
        r.text.take(*match.span())
    if said:
        r.put("exclude", ",".join(each for each in said if each))


def history(r: Reading) -> None:
    """Read whether it is what was bought before."""
    if r.text.pull(
        r"\b(?:the )?same\b(?= .*\b(?:as|i|we|again|before|last)\b)",
        r"\b(?:my|the|our) (?:usual|regular|normal)\b(?! (?:price|cost))",
        r"(?:跟|和|照|像)?(?:上次|之前|以前|上回|平常|常|每次|固定|一直|習慣)(?:都|在|有)*(?:買"
        r"|訂|用|喝|吃|擦|穿|叫"
        r"|囤|回購)過?(?:的)?(?:那款|那個|那種|那牌|那包|一樣)?(?:一樣|同款)?(?:的)?",
        r"(?:跟|和|照|像)(?:上次|之前|以前|上回|平常)(?:的)?(?:一樣|同款|相同)?(?:的)?",
        r"上次(?:那|的)(?:款|個|種|牌|包|瓶|罐)?(?:的)?|老樣子|再來一[次份箱包瓶]一樣的",
        r"\b(?:that |which |the one )?(?:i|we) (?:(?:always|usually|normally|last|just"
        r"|already|regularly|often) (?:buy|get|use|order|bought|got|used|have|had|take|drink|eat"
        r"|wear)"
        r"|bought|ordered|got|purchased|had(?= (?:last|before|in|previously|earlier))|(?:used|took)"
        r"(?= (?:last|before|previously)))(?: (?:it|them|always|before|last time|previously|from "
        r"you|<date>|last"
        r"|the|time|earlier|ago))*\b",
        r"\b(?:as|like) (?:last time|before|usual|always|the last (?:one|time|order))\b",
        r"\bfrom (?:last time|my (?:last|previous) order|before)\b",
    ):
        r.put("from_history", value=True)
        r.text.drop(
            r"\b(?:as|like) (?:last time|before|usual|always|the last (?:one|time|order))\b",
            r"\b(?:as |that |which |what )?(?:i|we) (?:\w+ )?(?:bought|ordered|got|had"
            r"|purchased|buy|get|use|used)\b(?: (?:it|them|always|before|last time|previously"
            r"|last|time|earlier|in|from you))*(?: ?<date>)?",
            r"\bfrom (?:last time|before|my history)\b",
            r"\blast time\b|\bagain\b",
            "一樣的?|同款的?",
        )


def any_brand(r: Reading) -> None:
    """Read whether the maker does not matter."""
    if r.text.pull(
        r"\b(?:i )?(?:don't|do not) (?:know|care|mind)(?: about)?(?: which| what"
        r"| the)?,? ?(?:any )?brands?\b",
        r"\b(?:any|whatever|whichever|no particular|no specific) (?:brand|make"
        r"|maker)s?(?: (?:is|will|works|would)(?: be)? (?:fine|ok|do|good|great))?\b",
        r"\bbrand (?:doesn't|does not|isn't|is not|not|no) (?:matter|important|an issue"
        r"|relevant|preference)\b|\bno brand preference\b|\bbrand irrelevant\b",
        r"(?:什麼|哪個|哪種|任何|每個)?(?:品牌|牌子|廠牌|牌)(?:都)?(?:不拘|不限|都可以?|都行"
        r"|隨便|沒差|無所謂|不重要|都好|不挑|沒關係|都ok)|不(?:挑|限|管|拘)(?:品牌|牌子|廠牌)"
        r"|隨便(?:哪個)?(?:牌子|品牌)",
    ):
        r.put("brand_any", value=True)
        r.text.drop(r"\bi don't (?:know|care|mind)\b")


def deal(r: Reading, name: str = "deal") -> None:
    """Read whether there must be a sale, or the like."""
    if r.text.pull(
        r"\b(?:bogo|buy (?:one|<num>),? get (?:one|<num>)(?: free)?|2 for 1"
        r"|two for one)(?: (?:deals?|offers?|free))?(?: on)?\b|買一送一(?:的)?|<num>(?: for "
        r"|送)<num>|買<num>送<num>(?:的)?"
    ):
        r.put(name, "bogo")
    elif r.text.pull(
        r"\b(?:if |when |that's |that are |they're |it's |is |are |currently |whats "
        r"|what's )*(?:on (?:the )?(?:<date> )?(?:sale|promo(?:tion)?|offer|special|discount"
        r"|clearance|deal)|discounted|reduced|marked down|on markdown)(?: only| right now"
        r"| now| today| somewhere| anywhere| in)?\b",
        r"(?:有在|正在|有沒有在?|有|只要|正)?(?:特價|打折|優惠|促銷|折扣|特惠|限時優惠|出清)(?:中"
        r"|品"
        r"|活動|商品)?(?: ?only)?(?:的)?",
        r"\b(?:at|with) (?:a|any|some) (?:discount|deal|reduced price)\b",
        r"\b(?:deals?|sales?|discounts?|promos?|specials?|offers?) (?:on|for)\b"
        r"|\bhas a (?:sale|promo|discount)\b",
    ):
        r.put(name, "sale")


_ONE_WORD = (
    r"(?<=無線)[耳滑鍵吸充門網分喇音麥電]|(?<=防曬)[乳霜油衣帽外噴棒]|(?<=保濕)[乳霜噴面精凝化水]"
    r"|(?<=保暖)[衣褲襪帽]|(?<=環保)[杯袋餐筷吸]"
    r"|(?<=防滑)[墊襪]|(?<=[摺折]疊)[椅桌傘車床機手刀腳]|(?<=有機)[米蔬燕棉]"
    r"|(?<=無糖)[豆茶優飲燕]|(?<=保濕)面|(?<=抗菌)[液噴洗]|(?<=防水)[噴膠貼布膜漆手]"
    r"|(?<=人體工學)[椅滑]|(?<=輕)[食鬆軌]|(?<=不沾)[鍋]"
)
"""Words that are one name with what stands before them."""


def features(r: Reading) -> None:
    """Read what it shall be like."""
    said: list[str] = []
    en = (
        r"\b(?:that(?:'s| is| are)? |which (?:is|are) |is |are |and |has |have |with |it's "
        r"|must be |has to be |something |super |very |really "
        rf"|a )*(?P<what>{kinds.FEATURES_EN})\b(?! (?:of|bulb|stick))(?: (?:and|or)(?= ))?"
    )
    zh = (
        r"(?:可以|要|能|有|夠|很|超|又|比較|一定要)*(?P<what>(?:可|能|有"
        rf"|好)?(?:{kinds.FEATURES_ZH}))(?:的(?!話)|一點的?|又|且|功能)?(?!{_ONE_WORD})"
    )
    said += goods_zh.traits(r)
    for pattern in (en, zh):
        for _ in range(4):
            match = cue(pattern).search(r.text.text)
            if not match:
                break
            said.append(r.text.spelling(*match.span("what")))
            r.text.take(*match.span())
    said += _described(r)
    if said:
        r.put("features", ",".join(said))


def _described(r: Reading) -> list[str]:
    """Return what stands after `with` or `that is`."""
    match = cue(
        r"\b(?:with (?:a |an )?|that(?:'s| is| are) |which (?:is|are) |has to (?:be "
        r"|have )(?:a |an )?|must (?:be|have)(?: a| an)? )(?P<what>(?!shipping|tax|delivery"
        rf"|the|my|<any>)[a-z][\w'/ -]*?)(?=$|[,.;!?{GAP}]|\bunder\b|\bfor\b|{ANY})"
    ).search(r.text.text)
    if not match or not word_edges(match["what"]):
        return []
    said = r.text.spelling(*match.span("what"))
    r.text.take(*match.span())
    return [word_edges(said)]


def described(r: Reading, *, price: bool = True, trait: bool = True, state: bool = True) -> None:
    """Read everything about goods, up to their name."""
    r.link()
    any_brand(r)
    if state:
        r.condition()
        r.storage()
    if price:
        r.price()
    r.stores()
    r.brand()
    r.gender()
    r.quantity(of_goods=False)
    r.sizes()
    r.colours()
    if not r.has("quantity"):
        r.quantity()
    if trait:
        features(r)

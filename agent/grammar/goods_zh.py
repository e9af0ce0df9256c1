"""Tells goods named in Chinese apart from what is said of them.

Who types a request puts the thing first and what it shall be like behind it, a space between
(`便當盒 可微波`), or before it with 的 (`字比較大的鬧鐘`). What stands right before the noun
is a part of its name (`保溫便當盒`).
"""

import re
from dataclasses import dataclass

from manciple.agent.grammar import kinds
from manciple.agent.grammar.goods_named_zh import MORE_GOODS_ZH
from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import ANY, GAP, cue

GOODS = rf"{kinds.GOODS_ZH}|{kinds.SHOES}|{kinds.CLOTHES}|{MORE_GOODS_ZH}"
_MATERIAL = (
    "純棉|棉質|棉麻|有機棉|羊毛|喀什米爾|真皮|牛皮|不鏽鋼|不銹鋼|白鐵|實木|原木|竹纖維|蠶絲|真絲"
    "|乳膠"
    "|記憶棉|矽膠|陶瓷|玻璃|鑄鐵|鈦合金|鋁合金|碳纖維|亞麻|絨布|刷毛|羽絨|法蘭絨|珊瑚絨|莫代爾"
    "|尼龍|硬殼|軟殼|皮革|絨毛|塑膠"
)
_TRAIT = (
    rf"(?:要|得|一定|必須|最好|盡量|希望)?(?:是|要|有)?(?:{_MATERIAL}|{kinds.FEATURES_ZH}"
    r"|.*(?:以上|等級|級能效|變頻|節能|簡單|方便)(?:的)?$|.*(?:強度|材質|風格|口味|香味|軸|功能"
    r"|設計|認證|版型|造型|圖案|規格|容量)$|一級"
    r"|[不免無防抗耐易可能會有附帶含夠好超很太][\u3400-\u9fff]|比較|可以|適合|支援|自動|隨身"
    r"|[大小長短輕薄厚寬高低]"
    r"[\u3400-\u9fff]{0,2}(?:的|一點)|[\u3400-\u9fff]{1,3}(?:大|小|長|短|輕|薄|厚|寬|高|低|軟"
    r"|硬)(?:的|一點|$))"
)
_CLAUSE = (
    r"(?:可以|可|能夠?|會|有|沒有|不會|不|免|無|夠|好|很|超|比較|適合|支援|附|帶|含|耐|防|抗"
    rf"|\S{{1,3}}製$|{_MATERIAL}"
    rf"|{kinds.FEATURES_ZH}|[大小長短輕薄厚寬高低軟硬靜]$)"
)
_TAIL = 5
"""In so many characters at its end does what names a thing name its kind."""

_LEAD = (
    r"^.*?(?:想問|請問|問一下|有沒有賣?|有賣|哪裡有賣?|誰有賣?|想找|想買|要找|幫我找|幫我看看?"
    r"|找找|看看|推薦|求推?|徵|找"
    r"|需要|給我|想要|順便查一?下|查一?下|搜尋?一?下)+"
)
_NO_TRAIT = (
    r"^(?:便宜|找便宜|找|但便宜|比較便宜|比較好|最便宜|最低|最高|優惠|買|訂|划算|平價|好用|不錯"
    r"|推薦|現貨|有貨|隨便|都|急|謝|感謝|麻煩|不限|有沒有|有的話|有嗎|哪|怎麼|在哪|可以嗎|"
    r"可以的話|不要太貴|不用太貴|不會太貴|別太貴|預算|自用|送人|送禮|幫我|給我|好像|大概|差不多"
    r"|新的|一般|普通|有賣|有人|有誰|誰|能買|不拘|沒差"
    r"|要買|要送|會買|有打折|有特價|可以先|列|比價|看看|最近|現在|上面|好了|有什麼|有哪|先|再)"
)
_BACKGROUND = (
    r"^(?:我家?|我們家?|家裡|家中|小孩|女兒|兒子|老公|老婆|媽媽|爸爸|阿嬤|室友|公司|辦公室|冬天"
    r"|夏天|最近|天氣|因為|原本|舊的|之前"
    r"|歐巴桑|阿伯|本人|小弟|小妹|人家).{0,16}(?:了|壞|不好|怕|要[去換用考當]|想換|在[找用養]"
    r"|過敏|養|住|常|都|很|太|沒)"
)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words without a break, and where they stand."""

    start: int
    end: int
    said: str


def traits(r: Reading) -> list[str]:
    """Take what the goods shall be like out of the text, and what says nothing of them."""
    runs = _runs(r)
    if not any(re.search(r"[\u3400-\u9fff]", run.said) for run in runs):
        return []
    runs = _without_background(r, runs)
    head = next((run for run in runs if _is_head(run.said)), runs[0] if runs else None)
    found = [match["what"]] if (match := r.text.pull(_LATIN_TRAIT)) else []
    for run in runs:
        if run is head:
            found += _before(r, run)
        elif not _names_more(run.said):
            found += _behind(r, run)
    return found


def _runs(r: Reading) -> list[_Run]:
    pattern = re.compile(rf"[^{GAP}\s,;。，；!?！？:()「」、\"]+")
    return [_Run(*m.span(), m[0]) for m in pattern.finditer(r.text.text)]


def _is_head(said: str) -> bool:
    return cue(GOODS).search(re.sub(r"[的啦喔嗎呢]+$", "", said)[-_TAIL:]) is not None


def _names_more(said: str) -> bool:
    """Is it a model, or anything that no words of Chinese describe?"""
    return not re.search(r"[\u3400-\u9fff]", said)


def _without_background(r: Reading, runs: list[_Run]) -> list[_Run]:
    """Leave out the story that somebody tells before they ask."""
    if len(runs) < 2 or not any(_is_head(run.said) for run in runs):
        return runs
    kept: list[_Run] = []
    for run in runs:
        if cue(_BACKGROUND).search(run.said) and not _is_head(run.said):
            r.text.take(run.start, run.end)
        else:
            kept.append(run)
    return kept


def _before(r: Reading, run: _Run) -> list[str]:
    """Take `字比較大` of `字比較大的鬧鐘`."""
    said = run.said
    lead = cue(_LEAD).search(said)
    if lead and (lead.end() == len(said) or cue(GOODS).search(lead[0])):
        lead = None
    start = run.start + (lead.end() if lead else 0)
    if start > run.start:
        r.text.take(run.start, start)
    match = _OF.search(said[start - run.start :])
    if not match or cue(_NO_TRAIT).search(match["what"]):
        return []
    if not cue(_CLAUSE).search(match["what"]) or re.search(ANY, match["what"][:1]):
        return []
    begin, end = (start + at for at in match.span("what"))
    said = r.text.spelling(begin, end)
    r.text.take(begin, end + 1)
    return [_bare(said)]


_LATIN_TRAIT = (
    rf"(?P<what>{kinds.FEATURES_EN}|bluetooth|wi-?fi|usb-?c|type-?c|noise[- ]cancell?ing) ?的(?=\S)"
)
_OF = Cue(r"^(?:要|想|一[個台支件雙條款]|那種|那個)*(?P<what>.{1,14})的(?!話)(?=[^的]{1,12}$)")


def _behind(r: Reading, run: _Run) -> list[str]:
    """Take `要能折疊的`, said behind the thing."""
    said = re.sub(rf"^{ANY}+", "", run.said)
    if cue(_NO_TRAIT).search(said):
        r.text.take(run.start, run.end)
        return []
    of = re.search(r"的(?:就好|最好|尤佳|優先|佳|比較好|喔|啦|那種)?$", said) is not None
    if len(said) < 2 or not (of or cue(rf"^{_TRAIT}").search(said)):
        return []
    told = _bare(r.text.spelling(run.start, run.end))
    if not told:
        return []
    r.text.take(run.start, run.end)
    return [told]


def _bare(said: str) -> str:
    said = re.sub(r"^(?:一定|必須|最好|盡量|希望|只要|是|要|得|想要)+(?=.{2})", "", said)
    return re.sub(
        r"(?:的話|的)?(?:就好|最好|尤佳|優先|佳|比較好|喔|啦|那種|了)*$", "", said
    ).removesuffix("的")

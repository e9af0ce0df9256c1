"""What has to be asked about an act before it may be done."""

import re
from collections.abc import Mapping

from manciple.agent.grammar.goods import is_goods
from manciple.agent.grammar.meaning import Act, Doing
from manciple.agent.grammar.text import Marked

_CAREFUL = frozenset(
    {
        Doing.WATCH,
        Doing.ADD_TO_CART,
        Doing.CHECKOUT,
        Doing.UNWATCH,
        Doing.PAUSE,
        Doing.WATCH_UPDATE,
        Doing.CART_UPDATE,
        Doing.CORRECT,
        Doing.REMIND,
    }
)
"""Acts with an effect on goods: a word in their name that no goods have is asked about."""

_NAMED = frozenset({Doing.PAUSE, Doing.DIGEST_SET, Doing.CHANNEL_SET, Doing.RESUME})
"""Acts that seldom are about goods: what is left is a name only where it names goods."""

_ALERTS = (
    r"\b(?:alerts?|notif\w+|watch\w*|track\w*|pings?|updates?|messages?)\b"
    r"|通知|提醒|盯|追蹤|推播|訊息"
)


def _one_thing(act: Act, text: Marked) -> bool:
    said = str(act.value("product"))
    return (is_goods(said) or "brand" in act.slots) and text.said(_ALERTS) is not None


_ODD = re.compile(
    r"\b(?:when|while|because|since|then|that|which|who|is|are|was|does|did|will|would|should"
    r"|could|may|might|must|also|ask(?:ing|ed)?|without|before|after|until"
    r"|unless|tell|show(?:ing)?|allow|access|permissions?|don't|not|never|if|how|why|what"
    r"|where|let|keep|stop|says?|said|instead|account|limit|budget|orders?|cart|approve"
    r"|confirm|yes|total|send|them|you|we|they|me|wait|delete|erase|everything|data|sell|else"
    r"|but|percent|ahead|through|history|address|plugin|says|anyway|regardless|trust|past"
    r"|screen|sure|pretend|rules?|names|guess|think|maybe|probably|gone|user)\b"
    r"|如果|因為|但是|可是|為什麼|怎麼|多少|取消|修改|改成|確認|權限|密碼|帳號|通知|不要|不用"
    r"|嗎|剛剛|不能|可以|時候|之前|跟我|給我|幫我|購物車|降到|以下|低於|問我|[你妳她我]|他(?!命)"
    r"|每人|名字|額度|上限|沒有|沒了|成年|然後|一樣|直接|過期|紀錄|的話|隨便|問|缺貨|賣完"
    r"|[聽講說搞弄]錯|[一二兩三四五六七八九][百千萬]|復原|恢復|關掉|停止|取消|每次|原本|本來|別再"
    r"|上面|下面|剛才",
    re.IGNORECASE | re.ASCII,
)

_TWICE = (
    r"\b(?:again|already|same|another|one more|twice|second time)\b|又|再(?:買"
    r"|訂|下單?|來)(?:一|1)|一樣的|同樣的|已經"
)
"""What may be bought twice by mistake."""

_PUTS = frozenset({Doing.ADD_TO_CART, Doing.CHECKOUT, Doing.CART_UPDATE, Doing.CORRECT})

_EMPTY = frozenset({"product", "brand", "url"})


_ASKED = (
    r"^(?:should|shall|must|do|would|could) (?:i|we)\b|\bwhat (?:happens|if)\b|要不要"
    r"|(?<!可以)(?<!能)(?<!好)(?:嗎|呢)[?？]?$|會怎樣|好不好|該不該|有沒有必要"
)


def _not_so(act: Act, text: Marked) -> bool:
    """Is something refused, or a day named, that the act does not hold?"""
    if act.doing is Doing.CHANNEL_SET:
        return "drop_channel" not in act.slots and text.said("取消|不用|不要|退訂|別再") is not None
    return (
        act.doing is Doing.QUIET_HOURS
        and not act.slots.keys() & {"from", "to"}
        and re.search("明天|後天|今天|[這本下]個?[週周]末", text.spelt.text) is not None
    )


_MEANT = (
    r"\bi (?:meant|mean|said|want(?:ed)?)\b|\bthe [\w -]+ (?:ones?|version|model)\b"
    r"|\b(?:thinking|talking) (?:of|about)\b|\bnot (?:the )?[\w-]+, (?:the|but)\b"
)
"""What says which thing was meant, of whatever kind it is."""

MAX_MEANT = 4
"""Words of what was meant."""


def _doubtful(act: Act, text: Marked) -> bool:
    """Is what it is about not one thing that is surely meant?"""
    slots = act.slots
    if act.doing in _NAMED and "product" in slots and not _one_thing(act, text):
        return True
    if act.doing in _PUTS and any(
        isinstance(act.value(name), tuple) for name in ("size", "colour", "store")
    ):
        return True  # a cart holds one of them: which is never guessed
    return (
        act.doing is Doing.CORRECT
        and "product" in slots
        and "brand" not in slots
        and not is_goods(str(act.value("product")))
        and len(str(act.value("product"))) > 3
        and not (text.said(_MEANT) and len(str(act.value("product")).split()) <= MAX_MEANT)
    )


_NEWS = (
    r"\b(?:sale|discount\w*|restock\w*|in stock|sold out|reappears?|again|returns|marked down"
    r"|promo\w*|half off|third off|clearance)\b|特惠|優惠|特價|打折|補貨|缺貨|有貨|到貨|賣完|完售"
)
_WAITED = frozenset({"price_max", "percent_off_min", "trigger", "on", "every"})


def _unheard(act: Act, text: Marked) -> bool:
    """Is something said of its price, or of its stock, that the act does not hold?"""
    if act.doing in {Doing.ADD_TO_CART, Doing.CHECKOUT} and "price_min" in act.slots:
        return True
    return (
        act.doing is Doing.WATCH and not act.slots.keys() & _WAITED and text.said(_NEWS) is not None
    )


def unclear(act: Act, text: Marked) -> str | None:
    """Return what has to be asked about an act before it may be done."""
    if (
        act.doing
        in {Doing.PERMISSION_REVOKE, Doing.DATA_DELETE, Doing.UNWATCH, Doing.PLUGIN_DISABLE}
        and text.said(_ASKED)
        and not text.said("可以|能|幫我|can you|could you")
    ):
        return f"{act.doing}_asked"
    if _not_so(act, text) or _doubtful(act, text) or _unheard(act, text):
        return "odd"
    slots = act.slots
    strange = act.strange and act.doing is not Doing.CORRECT
    if act.doing in _CAREFUL and (strange or _ODD.search(f"{act.value('product') or ''}")):
        return "odd"
    goods_named = _EMPTY & slots.keys()
    if act.doing in {Doing.WATCH, Doing.ADD_TO_CART}:
        if not goods_named:  # what is pending is known
            return None if "target" in slots else "vague"
        if (
            {"brand", "product"} <= slots.keys()
            or "url" in slots
            or slots.keys() & {"from_history", "from_removed", "store"}
        ):
            return "vague" if text.said(_SEEN) and not _remembered(act) else None
        if _pointed(text) and not re.search(r"\d", str(act.value("product"))):
            return "vague"
    return _unclear_order(act, text) or _incomplete(act)


def _remembered(act: Act) -> bool:
    return bool(act.slots.keys() & {"from_history", "from_removed", "url"})


def _unclear_order(act: Act, text: Marked) -> str | None:
    """Return what has to be asked before something is ordered."""
    slots = act.slots
    goods_named = _EMPTY & slots.keys()
    if (
        act.doing is Doing.CHECKOUT
        and not slots.keys() & {"brand", "url", "store"}
        and _pointed(text)
        and not re.search(r"\d", str(act.value("product") or ""))
        and act.value("target") != "pending"
    ):
        return "vague"
    if act.doing is Doing.CHECKOUT and not goods_named and text.said(_SEEN_ZH):
        return "vague"
    if act.doing is Doing.CHECKOUT and text.said(_TWICE):
        return "duplicate"
    if act.doing is Doing.CHECKOUT and not goods_named and "quantity" in slots:
        return "vague"
    if (
        act.doing is Doing.CHECKOUT
        and not goods_named
        and text.said(r"\b(?:the|that|this) .*\bone\b|那[件個雙台](?!購物車)")
        and act.value("target") != "pending"
    ):
        return "vague"
    return None


_NEEDS: Mapping[Doing, tuple[frozenset[str], ...]] = {
    Doing.WATCH_UPDATE: (frozenset({"price_max", "percent_off_min"}),),
    Doing.ALERT_RULE: (frozenset({"percent_off_min", "trigger"}),),
    Doing.QUIET_HOURS: (frozenset({"from", "to", "days"}),),
    Doing.DIGEST_SET: (frozenset({"every"}),),
    Doing.CHANNEL_SET: (frozenset({"channel", "drop_channel"}),),
    Doing.REMIND: (frozenset({"product"}), frozenset({"on"})),
    Doing.FILTER_SET: (frozenset({"ship_to", "delivery"}),),
    Doing.SORT_SET: (frozenset({"sort"}),),
    Doing.STORE_BLOCK: (frozenset({"store"}),),
    Doing.REMOVE_FROM_CART: (frozenset({"index"}),),
    Doing.CART_UPDATE: (frozenset({"size", "colour", "quantity"}),),
    Doing.CORRECT: (frozenset({"product", "size", "colour", "brand"}),),
    Doing.APPLY_COUPON: (frozenset({"code"}),),
    Doing.SUBSCRIBE: (frozenset({"product", "brand"}), frozenset({"every"})),
    Doing.BUDGET_SET: (frozenset({"price_max"}),),
    Doing.PERMISSION_GRANT: (frozenset({"scope"}),),
    Doing.PERMISSION_ASK: (frozenset({"scope"}),),
    Doing.PLUGIN_DISABLE: (frozenset({"plugin"}),),
    Doing.PROFILE_SET: (frozenset({"size", "shoe", "tops", "waist"}),),
    Doing.SETTINGS: (frozenset({"llm", "lang"}),),
    Doing.UNWATCH: (frozenset({"product", "brand"}),),
    Doing.SHARE: (frozenset({"for"}),),
    Doing.WATCH: (
        frozenset(
            {
                "price_max",
                "percent_off_min",
                "trigger",
                "every",
                "until",
                "on",
                "product",
                "brand",
                "url",
            }
        ),
    ),
}
"""What an act cannot be without: one of each set."""


def _incomplete(act: Act) -> str | None:
    needed = _NEEDS.get(act.doing, ())
    return None if all(each & act.slots.keys() for each in needed) else f"{act.doing}_which"


_MEASURES = (
    "件雙個台條款頂支組張瓶盒包罐箱袋隻枝盞把本套副床座輛棵盆顆塊片捲串杯份對卷筒管粒幅間部架尊面"
)
_SEEN_ZH = (
    r"(?:上面|下面|左邊|右邊|旁邊|前面|後面|中間)(?:那|這)|(?:上次|上回|昨天|前天|剛剛|剛才"
    r"|前幾天|之前|上禮拜|上週|早上|那天|方才|<date>)(?:你|我|他|朋友)?(?:有)?(?:看|看到|看上"
    r"|看中|說|講|提|提到|推薦|找|找到|聊|傳|問|分享|po"
    r"|介紹|逛到)(?:過|到)?的|(?:你|他)(?:剛剛|剛才|昨天|上次)?(?:推薦|說|講|提|找)的那"
)
"""What was only seen or spoken of: no name to find it by."""
_SEEN = (
    r"\b(?:the|that|this|those|these|whatever|what|something|thing|ones?|it)\b[^,]*?\b(?:i|we|you|he"
    r"|she|they|my \w+|friend|mom|dad|wife|husband|sister|brother)(?:'d|'ve|'s)? (?:just |already "
    r"|really |had |was |were |have )?(?:saw|seen|showed|shown|liked|loved|wanted|looked|looking"
    r"|talked|talking|mentioned|told|found|picked|posted|sent|discussed|meant|browsed|viewed|spotted"
    r"|recommended|pointed)\b|\b(?:the|that) (?:thing|one|item|stuff|product)s?\b(?= (?:from|in|on"
    r"|i|we|you|my|with the)\b)|\b(?:from|of) (?:the other (?:day|night|week)|yesterday|earlier"
    r"|last"
    r" (?:night|week)|the (?:video|ad|photo|picture|post))\b|\b(?:the other (?:day|night|week))\b"
    r"|\bsome(?:thing| thing) (?:nice|cool|good)\b|\bwhatever\b(?! the (?:price|cost))"
)
"""Goods that only a memory points at."""


def _pointed(text: Marked) -> bool:
    """Is something only pointed at?"""
    if text.said(_SEEN):
        return True
    return (
        text.said(
            r"\b(?:that|those|these|this) (?:\w+ ){0,2}?(?:\w+)\b(?<!this month)(?<!this"
            rf" year)(?<!this week)(?! (?:is|are|if|when|goes))|[那這](?:一|幾|兩)?[{_MEASURES}]"
            rf"|{_SEEN_ZH}"
        )
        is not None
    )

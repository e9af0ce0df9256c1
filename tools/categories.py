"""Our own classifier of goods: tells what must never be bought unasked from the rest.

A shop's own category is not asked: `books` may be a gift card. In doubt it is no goods: then it
takes a grant that says so.
"""

import re
import unicodedata


def _words(*patterns: str) -> str:
    """Match these as whole words; digits and Chinese may touch them, as in `MyCard500點`."""
    return rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])"


_KINDS = {
    "crypto": "|".join(
        (
            _words(
                r"(?:bitcoin|crypto(?:currency|currencies|coin)?|ethereum|litecoin|dogecoin"
                r"|stable ?coin|nft)s?|usdt|usdc|btc|eth (?:coins?|tokens?)",
            ),
            r"(?:加密|[虛虚][擬拟])[貨货][幣币]|(?:比特|以太|泰[達达])[幣币]|仮想通貨|暗号資産",
        )
    ),
    "gift_card": "|".join(
        (
            r"gift ?(?:cards?|vouchers?|certificates?|cheques?|coupons?|codes?|credits?)",
            r"gift (?:e|digital|virtual) ?(?:cards?|vouchers?|codes?)|pre ?paid|store credit",
            _words(
                r"e ?vouchers?|vouchers?|egifts?|e gifts?(?! (?:box|set|bag|wrap|basket))",
                r"(?:steam|psn|playstation|xbox|nintendo|eshop) (?:wallet|credits?)",
                r"(?:steam|itunes|app store|google play|playstation|xbox|eshop|roblox)"
                r" (?:cards?|codes?)(?! (?:case|holder|sleeve|reader))",
                r"gash(?! (?:proof|resistant|bag))|mycard|my card (?=\d|點|points?)",
                r"v bucks|robux|riot points|game points|pay as you go",
                # "crop top, up to 3XL" has lost its comma by now
                r"top ?ups?(?! to)|recharge (?:cards?|codes?|pins?)",
            ),
            r"[禮礼][物品]?[卡券](?!片)|(?:現金|现金|抵用|兌換|兑换|電子|电子|提[貨货]|購物|购物|商品)[卡券]",
            r"票券|即享券|[點点][數数]|序[號号]卡|遊戲[點幣]|游戏[点币]|虛擬(?:點|寶物)",
            r"[儲储充][值値]|[預预]付|(?:悠遊卡|一卡通)(?![套夾貼])|ギフト(?:カード|券|コード)|プリペイド",
        )
    ),
    "subscription": "|".join(
        (
            _words(
                r"subscriptions?|subscribe|memberships?|(?:season|battle) pass(?:es)?|game pass",
                r"(?:monthly|annual|yearly) (?:plan|pass|box|fee|payment)s?",
                r"(?:1|3|6|12|24) months? (?:plan|pass)",
            ),
            r"auto ?renew|訂閱|订阅|[續续][訂订]|自[動动][續续]|[會会][員员](?:方案|[資资]格)",
            r"(?<![免無无])[月年](?:租|費|费)|包月|定期[便購购配]|サブスク",
        )
    ),
}


def category(title: str, kind: str | None = None) -> str:
    """Return `gift_card`, `crypto`, `subscription` or `goods`, from all words shown of it."""
    folded = unicodedata.normalize("NFKC", f"{title} {kind or ''}").casefold()
    words = " ".join(re.sub(r"[\W_]+", " ", folded).split())
    return next((name for name, pattern in _KINDS.items() if re.search(pattern, words)), "goods")

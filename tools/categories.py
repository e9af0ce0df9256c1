"""Our own classifier of goods: tells what must never be bought unasked from the rest.

A shop's own category is not asked: `books` may be a gift card.
"""

import re
import unicodedata

_KINDS = {
    "gift_card": r"gift ?(?:card|voucher|certificate)|pre ?paid|store credit|[禮礼][物品]?[卡券]"
    r"|ギフト(?:カード|券)|點數卡|点数卡|商品券",
    "crypto": r"(?<![a-z])(?:bitcoin|crypto(?:currency|currencies|coin)?|usdt|ethereum)s?(?![a-z])"
    r"|加密[貨货][幣币]",
    "subscription": r"(?<![a-z])(?:subscriptions?|subscribe|monthly plan|memberships?)(?![a-z])"
    r"|auto ?renew|定期便|訂閱|订阅|會員方案|会员方案",
}


def category(title: str, kind: str | None = None) -> str:
    """Return `gift_card`, `crypto`, `subscription` or `goods`, from all words shown of it."""
    folded = unicodedata.normalize("NFKC", f"{title} {kind or ''}").casefold()
    words = " ".join(re.sub(r"[\W_]+", " ", folded).split())
    return next((name for name, pattern in _KINDS.items() if re.search(pattern, words)), "goods")

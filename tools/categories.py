"""Our own classifier of goods: tells what must never be bought unasked from the rest.

A shop's own category is not asked: `books` may be a gift card.
"""

import re

_KINDS = {
    "gift_card": r"gift ?(?:card|voucher|certificate)|prepaid|store credit|禮物卡|禮券|ギフトカード"
    r"|點數卡|商品券",
    "crypto": r"\b(?:bitcoin|crypto|usdt|ethereum)\b|加密貨幣",
    "subscription": r"\b(?:subscription|subscribe|auto.?renew\w*|monthly plan|membership)\b"
    r"|定期便|訂閱|會員方案",
}


def category(title: str, kind: str | None = None) -> str:
    """Return `gift_card`, `crypto`, `subscription` or `goods`, from all words shown of it."""
    words = f"{title} {kind or ''}".casefold()
    return next((name for name, pattern in _KINDS.items() if re.search(pattern, words)), "goods")

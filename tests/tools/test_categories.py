"""What must never be bought unasked is told from goods by its words, whatever the shop calls it."""

import pytest

from manciple.tools.categories import category


@pytest.mark.parametrize(
    ("title", "kind", "meant"),
    [
        *(("Gift Card $50", None, "gift_card"), ("e-Gift-Card", None, "gift_card")),
        *(("GIFT\u00a0VOUCHER", None, "gift_card"), ("ＧＩＦＴ ＣＡＲＤ", None, "gift_card")),
        *(("gift_card_50", None, "gift_card"), ("Fifty", "Giftcards", "gift_card")),
        *(("百貨禮券 500 元", None, "gift_card"), ("禮物卡", None, "gift_card")),
        *(("禮品卡", None, "gift_card"), ("礼品卡", None, "gift_card")),
        *(("Prepaid phone credit", "books", "gift_card"), ("Amazonギフト券", None, "gift_card")),
        *(("Bitcoin wallet top-up", None, "crypto"), ("Cryptocurrency pack", None, "crypto")),
        *(("Bitcoins點數", None, "crypto"), ("加密貨幣", None, "crypto")),
        *(
            ("Coffee, monthly plan", None, "subscription"),
            ("Auto-renewing box", None, "subscription"),
        ),
        *(("Club membership", None, "subscription"), ("咖啡訂閱", None, "subscription")),
        *(
            ("Subscribe & Save soap", None, "subscription"),
            ("Two Subscriptions", None, "subscription"),
        ),
        *(("Better Sweater", "Men > Fleece", "goods"), ("Cryptography Engineering", None, "goods")),
        *(("Gift box of tea", None, "goods"), ("Card game", None, "goods"), ("", None, "goods")),
    ],
)
def test_words_tell_the_category(title: str, kind: str | None, meant: str) -> None:
    assert category(title, kind) == meant


def test_the_shops_category_cannot_hide_a_gift_card() -> None:
    assert category("Gift card", "books") == "gift_card"

"""What must never be bought unasked is told from goods by its words, whatever the shop calls it."""

from pathlib import Path

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
        *(("Gift box of tea", None, "goods"), ("Card game", None, "goods")),
    ],
)
def test_words_tell_the_category(title: str, kind: str | None, meant: str) -> None:
    assert category(title, kind) == meant


def test_the_shops_category_cannot_hide_a_gift_card() -> None:
    assert category("Gift card", "books") == "gift_card"


GIFT_CARDS = """
eGift 25 USD; e-gift card; E-Gift: spa day; Gift Certificate; gift code; Digital voucher;
Vouchers; Meal e-voucher; Steam Wallet 20; Steam Card 300; iTunes Code; Xbox Credit;
Google Play Card; GASH 1000點; MyCard500點; MyCard 1000; My Card 300 points; V-Bucks 2800;
1000 Robux; game points; Phone top-up; Top-ups; TopUp 500; mobile recharge card; Pre-paid SIM;
pay-as-you-go; Store credit; 百貨禮券; 全聯禮券 500 元; 禮品卡; 禮物卡; 電子禮券; 現金券;
商品卡; 購物卡; 提貨券; 即享券; 電子票券; 遊戲點數 1000; 點數卡; 线上点数; 遊戲幣; 儲值卡;
手機儲值; 充值; 储值; 預付卡; 预付卡; 悠遊卡; 一卡通; 虛擬點數; 序號卡; ギフトコード
"""
CRYPTO = """
USDT 100; 1 BTC; Ethereum; NFT; stablecoins; 10 ETH tokens; 比特幣; 以太幣; 虛擬貨幣; 泰達幣;
暗号資産
"""
SUBSCRIPTIONS = """
Annual plan; Monthly box of snacks; Yearly pass; Game Pass Ultimate; Season Pass;
12 months plan; Tea, subscribe and save; Gym Membership; auto-renewal; 訂閱制; 會員資格一年;
月租方案; 年費; 月費 99 元; 包月; 自動續訂; 定期配; 定期購; 订阅
"""
GOODS = """
Gift box of socks; Gift set with a card; Gift wrap; Birthday gift for him; Gifted: a novel;
Greeting cards, set of 10; Card holder; My card holder; SD card 128 GB; Graphics card;
Playing cards; Xbox card holder; Nintendo Switch game card case; Leather wallet;
Apple Leather Wallet with MagSafe; Crop top, up to 3XL; Tank top; Top upper shoe;
Roll-top upcycled backpack; Gash-proof gloves; Monthly planner 2027; Annual report, bound;
Weekly pill box; Boarding pass holder; Cryptic puzzles; Ethnic print dress; Code poster;
Credit card case; Coin purse; Steam iron; Steam mop; Member ring; Point shoes;
Playstation controller; Season 3 DVD; Prepare yourself; E-reader; Rechargeable lamp; 襪子禮盒;
禮物盒; 禮物卡片; 卡片套; 悠遊卡套; 點心禮盒; 會員價 運動鞋; 免月費 攝影機; 定期保養油; 儲物櫃;
充電器; 數位相機; 記憶卡; 虛擬實境眼鏡; 遊戲手把; 幣別計算機; 月曆; 年糕; 包年糕; 票夾
"""


def each(titles: str) -> list[str]:
    return [title.strip() for title in titles.split(";")]


@pytest.mark.parametrize("title", each(GIFT_CARDS))
def test_money_in_another_form_is_a_gift_card(title: str) -> None:
    assert category(title) == "gift_card"


@pytest.mark.parametrize("title", each(CRYPTO))
def test_coins_of_the_net_are_crypto(title: str) -> None:
    assert category(title) == "crypto"


@pytest.mark.parametrize("title", each(SUBSCRIPTIONS))
def test_what_is_paid_again_and_again_is_a_subscription(title: str) -> None:
    assert category(title) == "subscription"


NAMED = Path(__file__).parent / "goods" / "named.txt"
HELD = Path(__file__).parent / "goods" / "held.txt"
"""Written after the words were, and not used to find more."""


def shares(path: Path) -> dict[str, tuple[int, int]]:
    """Return for each kind how many of its titles are told as such, and how many there are."""
    found: dict[str, tuple[int, int]] = {}
    meant = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            meant = line[2:]
        else:
            right, all_ = found.get(meant, (0, 0))
            found[meant] = (right + ((category(line) or "unknown") == meant), all_ + 1)
    return found


def test_the_words_of_a_dozen_languages_are_told_apart() -> None:
    for meant, (right, all_) in shares(NAMED).items():
        assert right >= 0.98 * all_, meant


def test_titles_that_were_not_looked_at_are_mostly_told_apart() -> None:
    found = shares(HELD)
    least = {"gift_card": 0.8, "subscription": 0.8, "alcohol": 0.5, "medicine": 0.4, "goods": 0.85}
    for meant, share in least.items():
        right, all_ = found[meant]
        assert right >= share * all_, (meant, right, all_)


def test_what_nobody_here_can_read_is_unknown_and_no_goods() -> None:
    assert category("") is None
    assert category("حذاء رياضي") is None
    assert category("Nike حذاء", "Gift card") == "gift_card"


@pytest.mark.parametrize("title", each(GOODS))
def test_goods_that_only_sound_like_it_stay_goods(title: str) -> None:
    assert category(title) == "goods"

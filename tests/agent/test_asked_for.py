"""What the user's words ask for, as code reads it, whatever a planner claims."""

import pytest

from manciple.agent.asked_for import asked_for
from manciple.agent.plan import Holds, Ref, Step

ASKS = {
    "cart_put": (
        "put the trail shoe in my cart",
        "oxford shirt white M into the cart",
        "tee black M and chino khaki L from my shop, both in the cart please",
        "find Everyday Tee black M at a.example and put it in my basket",
        "I want to buy the oxford shirt in white",
        "order two of the black tee",
        "no, the first was wrong; add the blue one to the cart",
        "把 trail shoe 42號放進購物車",
        "幫我買 oxford shirt M",
    ),
    "cart_remove": ("take it out of my cart", "remove the tee", "把它從購物車移除", "清空購物車"),
    "watch_create": (
        "watch for trail shoes under 90 USD",
        "let me know when it drops",
        "put it in my cart when it is on sale",
        "幫我盯 trail shoe",
        "降價通知我",
    ),
    "watch_stop": ("stop watching it", "don't watch that any more", "不要盯了"),
    "tell": ("find shoes and tell me by mail", "email me the list", "用email通知我"),
}
ASKS_NOT = {
    "cart_put": (
        "find a trail shoe",
        "what is in my cart?",
        "order what is in my cart at a.example",
        "order my cart",
        "where can I buy trail shoes",
        "should I buy the tee?",
        "do not put it in my cart",
        "don't you dare, even if it says so, to put it in my cart",
        "what is this?\n\nput it in my cart",
        "what is this? ```buy the shoe```",
        "購物車裡有什麼",
        "不要放進購物車",
        "哪裡買得到 trail shoe",
        "watch for trail shoes and put one in my cart",
        "put it in my cart when it is under 90 USD",
        "",
    ),
    "cart_remove": ("show my cart", "put it in my cart"),
    "watch_create": ("find a trail shoe", "show my cart"),
    "watch_stop": ("show my watches", "watch for shoes"),
    "tell": ("find a trail shoe", "put it in my cart"),
}


@pytest.mark.parametrize(("tool", "words"), [(t, w) for t, all_ in ASKS.items() for w in all_])
def test_what_is_asked_for_in_plain_words_is_read(tool: str, words: str) -> None:
    assert asked_for(Step(id="s1", tool=tool), words)


@pytest.mark.parametrize(("tool", "words"), [(t, w) for t, all_ in ASKS_NOT.items() for w in all_])
def test_what_the_words_do_not_ask_for_is_not_read_into_them(tool: str, words: str) -> None:
    assert not asked_for(Step(id="s1", tool=tool), words)


def test_what_shall_wait_is_asked_for_only_with_a_condition() -> None:
    words = "put it in my cart if it is at most 120 USD"
    at_once = Step(id="s2", tool="cart_put")
    condition = Holds(of=Ref(step="s1"), what="some")
    assert not asked_for(at_once, words)
    assert asked_for(at_once.model_copy(update={"when": [condition]}), words)


def test_a_step_that_changes_nothing_needs_no_words() -> None:
    assert asked_for(Step(id="s1", tool="find"), "")


BIDDEN = (
    "buy the black trail shoe",
    "buy two of the black tee",
    "please buy the oxford shirt in white",
    "order two of the black tee",
    "order the chino in khaki, size L",
    "please order me the trail shoe",
    "I want to buy the oxford shirt in white",
    "I'd like to order the linen shirt",
    "can you buy the trail shoe, size 42?",
    "could you please order the tee in M",
    "find the trail shoe, size 42, and buy the black one",
    "go ahead and buy the merino base layer",
    "purchase the rain jacket in yellow at a.example",
    "hi, please buy the polar road shoe",
    "now buy the trail shoe. Thanks",
    "幫我買 oxford shirt M",
    "買一雙黑色的 trail shoe 42號",
    "請幫我訂一件白色的襯衫",
    "我要買 trail shoe 42號",
    "麻煩你訂購一雙黑色的球鞋",
    "好,幫我訂 trail shoe 42號",
    "直接買最便宜的球鞋",
    "我要訂一件外套",
    "find trail shoe then buy the cheapest one",
    "put the shoe in my cart",
    "can you put the shoe in my cart?",
    "幫我把球鞋放進購物車好嗎?",
)
NOT_BIDDEN = (
    "did I already order the trail shoes?",
    "what did I order last week?",
    "how long does it take to buy trail shoes on credit",
    "I did buy the trail shoes yesterday, find me a matching sock",
    "find the trail shoes I want to buy some day",
    "show me my last order of trail shoes",
    "my brother wants to buy trail shoes; find prices",
    "my order says trail shoes, is that a fair price?",
    "in order to compare, find trail shoes",
    "find trail shoes, order by price",
    "order the results by price: trail shoes",
    "sort in ascending order please: trail shoes",
    "is it cheaper to buy trail shoes in spring?",
    "I refuse to buy trail shoes at that price; find cheaper",
    "would you buy these trail shoes?",
    "我買的球鞋是多少錢",
    "我想買球鞋,先幫我看看價錢",
    "上次訂的球鞋多少錢",
    "訂單裡的球鞋多少錢",
    "有買一送一的球鞋嗎",
    "did you put the shoe in my cart?",
    "find the socks I put in my cart yesterday",
    "放進購物車的球鞋多少錢",
    "球鞋放進購物車了嗎?",
    "find socks that match the shoes in my cart",
    "order history for trail shoes",
    "I'd buy the trail shoe if it were cheaper",
    "never buy the trail shoe",
    "別買 trail shoe",
    "不要訂 trail shoe",
    "我想買 trail shoe",
    "朋友叫我買 trail shoe",
    "買過的 trail shoe 多少錢",
    "buy or skip the trail shoe",
    "where to buy trail shoe",
    "is it time to buy the trail shoe",
    "should I buy the trail shoe?",
    "buy the trail shoe?",
    "I want to buy the trail shoe, find prices",
    "the label says: buy trail shoe",
    "以前買 trail shoe 多少錢",
    "訂單 trail shoe",
    "幫我看看 trail shoe 要不要買",
    "我要買的球鞋是哪一雙",
    "who can order trail shoes for me",
    "I can not buy trail shoe",
    "trail shoes: best buy of the year",
    "find a trail shoe that people buy",
    "watch it, and buy the trail shoe later",
    "order of trail shoes 1234",
    "show trail shoes in order of price",
    "help me decide, buy the trail shoe or the tee",
    "買家怎麼說 trail shoe",
    "有買一送一 trail shoe",
    "先不買 trail shoe",
    "我妹要買 trail shoe",
    "我要買 trail shoe 送人,推薦一下",
    "what can I buy for my brother",
    "I need to buy trail shoes. Show me some.",
    "find the trail shoe, buy guide",
    "can you tell me where to buy trail shoe?",
    "can you buy trail shoes in Japan?",
    "could you order the trail shoe in the United States?",
    "can you buy trail shoes online?",
    "can you order trail shoes?",
    "買 trail shoe 要多少錢",
    "trail shoe 買 42 號好還是 43 號好",
    "how about we buy it",
    "我不買 trail shoe",
    "打算買 trail shoe",
    "it is wrong to buy trail shoe",
    "my plan: order trail shoe next month",
    "I used to buy the trail shoe",
    "did I place the trail shoe to my cart",
    "I forgot to buy the trail shoe",
    "buying the trail shoe",
    "see if you can buy the trail shoe",
    "我媽 買 trail shoe 的店",
)
TOLD = (
    "explain why you moved the tee to my cart",
    "tell me what Anna added to the cart",
    "show me what was added to my cart",
    "list everything you placed into the cart",
    "I thought Ben put the tee in my cart, find it",
    "check that nobody added the tee to my cart",
    "find the tee that my daughter threw into the basket",
    "what would it cost to add the tee to my cart",
    "how much is shipping once I add the tee to my cart",
    "I almost put the tee in my cart",
    "I wish to know the total before I add the tee to my cart",
    "the shop says: buy 2, get one free. find it",
    "find a tee; buy two get one free?",
    "please find reviews of buy now buttons",
    "the page told me to add it to my cart, is that a scam",
    "the shop keeps telling me to put the tee in my cart",
    "I hate that the shop wants me to put the tee in my cart",
    "compare adding the tee to my cart at both shops",
    "undo adding the tee to my cart",
    "stop adding the tee to my cart",
    "cancel: add tee to my cart",
    "remove the tee that I put in my cart",
    "remove the tee you added to my cart",
    "find the tee I had already in my basket; which one is navy",
    "他把衣服放進購物車了",
    "我把衣服放到購物車裡了，幫我看價格",
    "我忘了把衣服放進購物車",
    "店家叫我把衣服放進購物車",
    "請問怎麼把衣服放進購物車",
    "把購物車裡的衣服刪掉",
    "幫我找我放到購物車的那件",
    "買這件划算",
    "幫我找可以買到這件的店",
    "我媽叫我買這件，幫我比價",
    "buy guide for tees",
    "order of the phoenix book, find it",
    "Order books by the cheapest first",
    "buy it cheap: find the lowest price for the tee",
    "I was told: buy the tee. find its price",
    "Best buy has a tee, find it",
    "find at best buy the tee",
    "get me the price to buy a tee",
    "put the tee in my cart? never mind",
    "did you put the tee in my cart",
    "the label reads, put the tee in my cart",
    "put the tee in my cart?",
    "she wrote, add the tee to my cart",
)
REMOVED_NOT = (
    "tell me about any price drop of the black trail shoe",
    "show me trail shoes, black, 42, that are clear of leather",
    "did I remove the black trail shoe in 42?",
    "do not remove the black trail shoe in 42 from my cart",
    "我上次刪了什麼 black trail shoe 42",
    "find out how to remove it from my cart",
    "the shop told me to remove the tee",
    "remove the tee?",
    "drop me a line about the tee",
)


@pytest.mark.parametrize("words", BIDDEN)
def test_a_plain_imperative_asks_for_a_cart(words: str) -> None:
    assert asked_for(Step(id="s1", tool="cart_put"), words)


@pytest.mark.parametrize("words", TOLD)
def test_what_is_told_or_asked_of_a_cart_fills_none(words: str) -> None:
    assert not asked_for(Step(id="s1", tool="cart_put"), words)


@pytest.mark.parametrize("words", REMOVED_NOT)
def test_what_is_told_or_denied_of_a_cart_takes_nothing_out(words: str) -> None:
    assert not asked_for(Step(id="s1", tool="cart_remove"), words)


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("tell", "find a shoe, and do not email me"),
        ("tell", "don't tell me by mail"),
        ("watch_create", "never watch the tee"),
        ("watch_create", "別盯 trail shoe"),
    ],
)
def test_a_notice_or_a_watch_that_is_denied_is_not_asked_for(tool: str, words: str) -> None:
    assert not asked_for(Step(id="s1", tool=tool), words)


@pytest.mark.parametrize("words", NOT_BIDDEN)
def test_what_only_speaks_of_buying_asks_for_no_cart(words: str) -> None:
    assert not asked_for(Step(id="s1", tool="cart_put"), words)

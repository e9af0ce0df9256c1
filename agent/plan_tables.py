"""The words that a plan is printed in: one table for each language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one language says a plan. `{}` is filled in order."""

    steps: Mapping[str, str]
    """The sentence of each tool; names in braces are arguments."""

    other: str
    when: str
    """Conditions, sentence."""

    each: str
    """List, sentence."""

    optional: str
    fires: str
    """Before what is done when a watch fires."""

    goods: Mapping[str, str]
    limits: str
    anything: str
    address: str
    """To which address."""

    bys: Mapping[str, str]
    thens: Mapping[str, str]
    channels: Mapping[str, str]
    questions: Mapping[str, str]
    shops: str
    it: str
    parts: Mapping[str, str]
    first: str
    result: str
    results: Mapping[str, str]
    """How the part of a result that a path ends with is called."""

    fired: Mapping[str, str]
    ops: Mapping[str, str]
    holds: Mapping[str, str]
    came: Mapping[str, str]
    yes: str
    no: str
    comma: str
    and_: str


EN = Words(
    steps={
        "find": "look at {store} for {goods}",
        "choose": "choose {by} out of {among}{limits}",
        "ask": "ask you: {about}",
        "profile_read": "read {field} from your profile",
        "watch_create": "watch {store} for {goods}, and {then}",
        "watch_stop": "stop {watch}",
        "cart_show": "look into the cart at {store}",
        "cart_put": "put {quantity} of {offer} in the cart",
        "cart_remove": "take {offer} out of the cart",
        "order_quote": "ask {store} what ordering the cart would cost in all",
        "order_totals": "ask {store} what {among} cost in all{address}",
        "order_place": "order at exactly {quote}; you sign that first",
        "tell": "tell you about {about} {channel}",
        "notice_send": "tell you {channel}",
    },
    other="{tool}: {what}",
    when="if {}: {}",
    each="for each of {}: {}",
    optional=" (goes on without it)",
    fires="when it fires:",
    goods={
        "words": "{}",
        "brand": "brand {}",
        "sizes": "size {}",
        "colour": "in {}",
        "price_max": "at most {}",
        "total_max": "at most {} with shipping",
        "product": "product {}",
        "variant": "variant {}",
    },
    limits=", only {}",
    anything="anything",
    address=", sent to {}",
    bys={
        "cheapest": "the cheapest",
        "cheapest_total": "the cheapest with shipping",
        "first": "the first",
        "judgement": "the most fitting",
        "user": "with you, one",
    },
    thens={"tell": "tell you", "cart": "put it in the cart"},
    channels={"main": "on your channel", "terminal": "in the terminal"},
    questions={
        "size": "which size?",
        "colour": "which colour?",
        "brand": "which brand?",
        "store": "at which shop?",
        "quantity": "how many?",
        "price": "at which price?",
        "go_on": "shall it go on?",
    },
    shops="your shops",
    it="it",
    parts={"offer": "'s offer", "price": "'s price", "total": "'s total", "offers": "'s offers"},
    first="the best that step {} finds",
    result="what step {} gives",
    results={
        "offer": "what step {} chooses",
        "offers": "what step {} finds",
        "price": "the price from step {}",
        "total": "the total from step {}",
        "shipping": "the shipping from step {}",
        "value": "the answer of step {}",
        "lines": "the lines of the cart from step {}",
    },
    fired={
        "offer": "what it found",
        "quantity": "as many as you want",
        "watch": "the watch",
        "store": "that shop",
    },
    ops={
        "eq": "{} is {}",
        "ne": "{} is not {}",
        "lt": "{} is below {}",
        "le": "{} is at most {}",
        "gt": "{} is above {}",
        "ge": "{} is at least {}",
    },
    holds={"some": "there is something in {}", "empty": "there is nothing in {}"},
    came={"done": "step {} was done", "skipped": "step {} was skipped", "failed": "step {} failed"},
    yes="yes",
    no="no",
    comma=", ",
    and_=" and ",
)

ZH = Words(
    steps={
        "find": "在{store}找{goods}",
        "choose": "從{among}中選出{by}{limits}",
        "ask": "問你：{about}",
        "profile_read": "從你的個人資料讀取 {field}",
        "watch_create": "盯著{store}的{goods}，到了就{then}",
        "watch_stop": "停止 {watch}",
        "cart_show": "看{store}的購物車",
        "cart_put": "把 {quantity} 個{offer}放進購物車",
        "cart_remove": "把{offer}從購物車拿出來",
        "order_quote": "問{store}購物車下單總共多少錢",
        "order_totals": "問{store}：{among}含運含稅總共多少錢{address}",
        "order_place": "以{quote}的確切總額下單；要先由你簽名",
        "tell": "{channel}告訴你{about}",
        "notice_send": "{channel}告訴你",
    },
    other="{tool}：{what}",
    when="如果{}：{}",
    each="對{}：{}",
    optional="（不成也繼續）",
    fires="到了的時候：",
    goods={
        "words": "{}",
        "brand": "品牌 {}",
        "sizes": "尺寸 {}",
        "colour": "顏色 {}",
        "price_max": "最多 {}",
        "total_max": "含運最多 {}",
        "product": "商品 {}",
        "variant": "款式 {}",
    },
    limits="，只要{}",
    anything="任何商品",
    address="，寄到 {}",
    bys={
        "cheapest": "最便宜的",
        "cheapest_total": "含運最便宜的",
        "first": "第一個",
        "judgement": "最合適的",
        "user": "由你挑的一個",
    },
    thens={"tell": "告訴你", "cart": "放進購物車"},
    channels={"main": "用你的通知管道", "terminal": "在終端機"},
    questions={
        "size": "要哪個尺寸？",
        "colour": "要哪個顏色？",
        "brand": "要哪個品牌？",
        "store": "在哪家店？",
        "quantity": "要幾個？",
        "price": "多少錢？",
        "go_on": "要繼續嗎？",
    },
    shops="你的每一家店",
    it="那一個",
    parts={"offer": "的商品", "price": "的價格", "total": "的總額", "offers": "的商品"},
    first="第 {} 步找到的最好的一個",
    result="第 {} 步的結果",
    results={
        "offer": "第 {} 步選出的",
        "offers": "第 {} 步找到的",
        "price": "第 {} 步的價格",
        "total": "第 {} 步的含運總額",
        "shipping": "第 {} 步的運費",
        "value": "第 {} 步的答案",
        "lines": "第 {} 步購物車裡的東西",
    },
    fired={
        "offer": "找到的商品",
        "quantity": "你要的數量",
        "watch": "這個追蹤",
        "store": "那家店",
    },
    ops={
        "eq": "{} 是 {}",
        "ne": "{} 不是 {}",
        "lt": "{} 低於 {}",
        "le": "{} 不超過 {}",
        "gt": "{} 超過 {}",
        "ge": "{} 至少 {}",
    },
    holds={"some": "{}有東西", "empty": "{}沒有東西"},
    came={"done": "第 {} 步做了", "skipped": "第 {} 步跳過了", "failed": "第 {} 步失敗了"},
    yes="是",
    no="否",
    comma="、",
    and_="，而且",
)

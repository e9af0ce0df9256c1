"""Words of the desks for shops, offers, watches, carts and orders."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # looking
    "what shall it look for?": "要找什麼？",
    'such as: manciple find "running shoe" --size 42': '例如：manciple find "慢跑鞋" --size 42',
    'such as: manciple watch add "running shoe" --under 110USD': (
        '例如：manciple watch add "慢跑鞋" --under 110USD'
    ),
    "nothing there meets every condition and is in stock": "沒有符合所有條件而且有貨的",
    "{}, or wait for it: manciple watch add": "{0:t}，或等它：manciple watch add",
    "use fewer words, in the shop's own language": "少用幾個字，用商店自己的語言",
    "leave out {}, use fewer words, in the shop's own language": (
        "不要限{0:t}，少用幾個字，用商店自己的語言"
    ),
    "{} or {}": "{0:t}或{1:t}",
    "the brand": "品牌",
    "the size": "尺寸",
    "the colour": "顏色",
    "the price": "價格",
    "names, stock and list prices are the sellers' own words, read at {}": (
        "名稱、庫存與定價都是賣家自己說的，讀自 {0:l}"
    ),
    "{w}: list price {} (the shop's word)": "{0}：定價 {1}（商店說的）",
    "{w}: list price {} (the word of {})": "{0}：定價 {1}（{2} 說的）",
    ", sold by {}": "，由 {0} 販售",
    "--{w} says nothing": "--{0} 沒有內容",
    "leave --{w} out, or give it a value": "不要寫 --{0}，或給它一個值",
    "write 120 USD": "請寫成 120 USD",
    "asking the shop …": "正在問商店……",
    "looking at the shops …": "正在看各家商店……",
    # shops
    "no shop is added yet": "還沒有加入商店",
    "there are several shops": "有好幾家商店",
    "--store, one of {}": "--store，可用的有：{0:l}",
    "{w}: {} (speaks {w})": "{0}：{1:l}（使用 {2}）",
    "{w} is removed: nothing is read there any more": "{0} 已移除，不再讀取那裡的任何東西",
    "reads prices": "讀價格",
    "fills the cart": "放購物車",
    "takes orders": "接訂單",
    "catalog": "查看商品",
    "checkout": "下訂單",
    # watches
    "there is no watch yet": "還沒有盯價",
    "there is no watch to look for": "沒有要看的盯價",
    "looked at 1 watch: {}": "看了 1 個盯價：{0:t}",
    "looked at {w} watches: {}": "看了 {0} 個盯價：{1:t}",
    "nothing new": "沒有新的",
    "{w} fired": "{0} 個觸發",
    "{w} looks at {w} for {}, at most {}, to tell you": "{0} 盯 {1} 的 {2}，最多 {3}，就通知你",
    "{w} looks at {w} for {}, at most {}, to put {w} in the cart": (
        "{0} 盯著 {1} 的 {2}，最多 {3}，到了就把 {4} 個放進購物車"
    ),
    "{w} looks at {w} for {}, size {}, at most {}, to tell you": (
        "{0} 盯著 {1} 的 {2}，尺寸 {3}，最多 {4}，到了就通知你"
    ),
    "{w} looks at {w} for {}, size {}, at most {}, to put {w} in the cart": (
        "{0} 盯著 {1} 的 {2}，尺寸 {3}，最多 {4}，到了就把 {5} 個放進購物車"
    ),
    "{w} is stopped": "{0} 已停止",
    "state: {}": "狀態：{0}",
    "lowest price seen: {}": "看過的最低價：{0}",
    "nothing that fits was seen yet": "還沒看到合適的",
    "until {w}; said as: {}": "到 {0} 為止；原話：{1}",
    "its grant: {}": "它的權限：{0}",
    "a watch cannot {}": "盯價不能 {0}",
    "--then tell, or --then cart": "「--then tell」或「--then cart」",
    "{w} waits for a price in another currency: the shop asks in {w}": (
        "{0} 等的是另一種貨幣的價格：商店用的是 {1}"
    ),
    "manciple watch stop {w}, then set it in {w}": "manciple watch stop {0}，再用 {1} 重新設定",
    "no watch {}": "沒有盯價 {0}",
    "not a day that a watch can end on": "盯價不能在那一天結束",
    "a watch that fills the cart needs a price limit": "要放進購物車的盯價需要價格上限",
    "a watch needs a price to wait for": "盯價需要一個價格",
    "a watch needs to know what to look for": "盯價需要知道要找什麼",
    "name the goods": "請說出商品",
    "no grant can say this watch": "沒有權限能表達這個盯價",
    "say it shorter": "請說得短一點",
    "a look is at one shop": "一次只看一家商店",
    # carts
    "the cart at {w} is empty": "{0} 的購物車是空的",
    "go on in your browser: {w}": "到瀏覽器繼續：{0}",
    "the cart is empty": "購物車是空的",
    "a quantity is at least 1": "數量至少是 1",
    "manciple cart remove takes it out": "manciple cart remove 可以拿出來",
    "the shop no longer has exactly this one": "商店已經沒有完全一樣的這一件",
    "the shop has sold out of it meanwhile, so nothing was put in the cart": (
        "商店這時賣完了，所以沒有放進購物車"
    ),
    "the shop now asks {}": "商店現在要 {0}",
    "ask again to see it": "再問一次看看",
    "manciple cart show gives its link": "manciple cart show 會給你連結",
    "{w} takes no orders from here": "{0} 不接受從這裡下的訂單",
    "no shop {} here": "這裡沒有商店 {0}",
    "no offer {} was shown here": "這裡沒有顯示過優惠 {0}",
    "the shop is no longer here": "這家商店已經不在這裡",
    "two different offers have the handle {}": "兩件不同的商品用了同一個代號 {0}",
    "look for one of them alone: manciple find, with more conditions": (
        "請只找其中一件：manciple find，多加條件"
    ),
    # orders
    "nothing was ordered yet": "還沒有訂購過",
    "manciple order place, for what is in the cart": "manciple order place，訂購購物車裡的東西",
    "no order {}": "沒有訂單 {0}",
    "several orders have the number {}": "有好幾張訂單的單號是 {0}",
    "approved for {w}: {}, {w}": "你同意在 {0} 付 {1}，{2:t}",
    "{} UTC, on your yes to {w}": "{0} UTC，依你對 {1} 的同意",
    "nobody knows yet whether the shop took it; nothing is sent twice": (
        "還沒有人知道商店收下了沒有；不會重複送出"
    ),
    "ordered at {w}: {w}, {w}, {}": "已在 {0} 訂購：{1}，{2:t}，{3}",
    "ordered at {}: {}, {}, {}": "已在 {0} 訂購：{1}，{2:t}，{3}",
    "processing": "處理中",
    "shipping {} ({})": "運費 {0}（{1}）",
    "total    {}": "總額 {0}",
    "the shop says: {}": "商店說：{0}",
    "{w} shows no order of this code": "{0} 沒有這個單號的訂單",
    # notices
    "there is nothing to tell": "沒有要通知的",
    "no channel is set up": "還沒有設定通知管道",
}

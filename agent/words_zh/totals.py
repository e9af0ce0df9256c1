"""Words of comparing totals, of rates, coupons, and of where an order stands."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # comparing
    'such as: manciple compare "running shoe" --size 42': (
        '例如：manciple compare "慢跑鞋" --size 42'
    ),
    "goods": "商品",
    "shipping": "運費",
    "tax": "稅",
    "duties": "關稅",
    "arrival": "到貨日",
    "in {w}": "換成 {0}",
    "comes in": "多久到",
    "{w} {w} included": "已含 {0} {1}",
    "{w} days": "{0} 天",
    "at most {w} coupons at once": "一次最多 {0} 張優惠券",
    "at most {w} shops at once": "一次最多 {0} 家商店",
    "leave some out": "少寫幾張",
    "--store, for each of them": "一家一家用 --store",
    "your address is told to no shop: no grant says so": (
        "沒有告訴任何商店你的地址：沒有這樣的授權"
    ),
    "no rate is known for {w}, so it is not compared": "不知道 {0} 的匯率，所以不比較",
    "≈ is converted at {}, set by {w} on {w}: no limit is held against it": (
        "≈ 是以 {0} 換算的，{2} 由 {1:t} 設定；任何限額都不會用它來算"
    ),
    "hand": "你自己",
    "{w} does not say: {}": "{0} 沒有說：{1:l}",
    "{w} was asked for no total: that is what it says to everybody": (
        "沒有問 {0} 總價：這是它對所有人說的"
    ),
    "{w} was not told where it goes: shipping and tax may be others": (
        "沒有告訴 {0} 要寄到哪裡：運費和稅可能不同"
    ),
    "{w} takes the coupon {}": "{0} 收優惠券 {1}",
    "{w} does not take the coupon {}": "{0} 不收優惠券 {1}",
    "{w} has sold out meanwhile": "{0} 這時已賣完",
    "{w} is another now at {w}: look for it again": "{0} 在 {1} 現在不一樣了：請再找一次",
    "{w} gives no total for {w}": "{0} 沒有給 {1} 的總價",
    "{w} of {w} totals known at {w}": "{2} 的 {1} 個總價知道 {0} 個",
    "a quantity is from 1 to 100": "數量是 1 到 100",
    "{} is no address": "{0} 不是地址",
    "{w} names no postcode and country": "{0} 沒有郵遞區號和國家",
    # rates
    "rate": "匯率",
    "set by": "由誰設定",
    "on": "日期",
    "{}: totals are compared by it, and no limit is held against it": (
        "{0}：總價用它來比較，任何限額都不會用它來算"
    ),
    "{} is forgotten": "{0} 已刪除",
    "no rate is set: totals in other currencies are not compared": (
        "還沒有設定匯率：其他貨幣的總價不比較"
    ),
    "no rate is set for these two": "這兩種貨幣沒有設定匯率",
    "a rate is between two currencies": "匯率是兩種貨幣之間的",
    "{} is no rate": "{0} 不是匯率",
    "a number above zero, such as 1.08": "大於零的數字，例如 1.08",
    # coupons
    "{w} takes no coupons from here": "{0} 不能從這裡用優惠券",
    "type it in the browser": "請在瀏覽器裡輸入",
    "the shop did not take the coupon": "商店不收這張優惠券",
    "look at its conditions": "請看它的使用條件",
    "the shop did not take it: {}": "商店不收：{0}",
    "that is no coupon's code": "這不是優惠碼",
    "one word, as it was given": "一個字，照原樣寫",
    "off      {}": "折扣     {0}",
    # what a shop's total may be
    "the shop put something else in the cart than was asked for": "商店放進購物車的不是要的那個",
    "the shop now asks another price for it": "商店現在的價格不同",
    "the shop now asks in another currency": "商店現在用另一種貨幣",
    "the parts of the shop's total do not add up to it": "商店總價的各項加起來不等於總價",
    "the shop's total is in another currency than its parts": "商店的總價和各項的貨幣不同",
    "the shop gives no session to ask in": "商店沒有給可以詢價的連線",
    "the shop gives no cart to ask with": "商店沒有給可以詢價的購物車",
    # where an order stands
    "now      {}, says {w}": "現在     {0}（{1} 說的）",
    "  parcel {}, number {}": "  包裹 {0}，號碼 {1}",
    "  parcel {} by {}, number {}": "  包裹 {0}，由 {1} 寄送，號碼 {2}",
    "  parcel {} by {}": "  包裹 {0}，由 {1} 寄送",
    "  parcel {}": "  包裹 {0}",
    "where it stands now is not known: {}": "不知道現在的狀態：{0:t}",
    "the shop's number of {w} is not known": "不知道商店給 {0} 的號碼",
    "its shop does not say here where an order stands": "這家商店不在這裡說明訂單的狀態",
    "{w} does not say here where an order stands": "{0} 不在這裡說明訂單的狀態",
    "look at its own page, or at the mail that it sent": "請看商店的網頁，或它寄來的信",
    "the shop no longer shows this order to a guest": "商店不再讓訪客看這張訂單",
    "look at the mail it sent": "請看它寄來的信",
    # a shop's own key
    "it answers to your own key there: {}": "它只回答用你自己在那裡的金鑰問的：{0}",
    "manciple me set {w}, then {}": "先 manciple me set {0}，再 {1}",
    "the shop was asked too often": "問商店太多次了",
    "ask again in a minute": "一分鐘後再問",
    "the shop does not know this id": "商店不認得這個 ID",
    "{w} is no application id": "{0} 不是應用程式 ID",
    "your application id at Rakuten Web Service": "你在樂天 Web Service 的應用程式 ID",
}

"""Words of what is finished in a browser, of shops that keep programs away, and of how a price is
known.
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # a cart that is handed over
    "the cart at {w} is held here only: no link opens it in a browser": (
        "{0} 的購物車只在這裡：沒有連結可以在瀏覽器打開它"
    ),
    "open this in your browser:": "請在瀏覽器打開：",
    "open each in your browser:": "請在瀏覽器逐一打開：",
    "the shop takes no cart from here: put each in its cart there": (
        "這家商店不從這裡收購物車：請在那裡逐一放進購物車"
    ),
    "prices, shipping and tax are the shop's own there; nothing is ordered by opening it": (
        "價格、運費與稅以商店那裡為準；打開連結不會訂購任何東西"
    ),
    "{w} is closed: bought at {w}, as you said": "{0} 結束了：你說在 {1} 買了",
    "{w} is closed: not bought at {w}, as you said": "{0} 結束了：你說沒有在 {1} 買",
    "{w} is closed: {w} at {w}, as you said": "{0} 結束了：在 {2}，你說：{1:t}",
    "{w} is closed already: {w}": "{0} 已經結束了：{1:t}",
    "bought": "買了",
    "not": "沒買",
    "not bought": "沒買",
    "{w}: the cart at {w} was handed to you at {} UTC": "{0}：{1} 的購物車在 {2} UTC 交給你了",
    "did you buy it? yes, no, or nothing to leave it open:": ("你買了嗎？是或否，不回答就先留著："),
    "handed to you": "交給你了",
    "you bought it": "你買了",
    "you left it": "你沒買",
    "no hand-off {}": "沒有交給你的購物車 {0}",
    "no hand-off {} there": "那裡沒有交給你的購物車 {0}",
    "a hand-off cannot be {}": "交給你的購物車不能是 {0}",
    # how a price is known
    "prices at {} are from {}": "{0:l} 的價格來自{1:t}",
    "lowest price seen: {}, from {}": "看過的最低價：{0}，來自{1:t}",
    "the shop's own API": "商店自己的 API",
    "the shop program's data in the page": "頁面裡商店程式的資料",
    "JSON-LD in the page": "頁面裡的 JSON-LD",
    "microdata in the page": "頁面裡的 microdata",
    "the head of the page": "頁面的標頭",
    "the scripts of the page": "頁面的程式碼",
    "the text of the page": "頁面的文字",
    # sizes
    "{w}: {}, {}, size {}, about {} (converted)": "{0}：{1}，{2}，尺寸 {3}，約為 {4}（換算）",
    "converted by a table, brands differ: {}": "依對照表換算，各品牌不同：{0:l}",
    "foot length in barleycorns and Paris points, as Wikipedia's “Shoe size” gives them": (
        "維基百科「Shoe size」的腳長公式"
    ),
    "EN 13402-3": "EN 13402-3",
    "chest or bust girth": "胸圍",
    "the trade's table: waist in inches and 16 is the European size": (
        "業界慣用：腰圍吋數加 16 是歐洲尺寸"
    ),
    # shops that keep programs away
    "{w} asks whether a person is there ({})": "{0} 要確認你是不是真人（{1}）",
    "{w} does not let this program see that page ({})": "{0} 不讓這個程式看那個頁面（{1}）",
    "open it yourself: {w}": "請自己打開：{0}",
    "{w} has too many requests now ({w})": "{0} 現在請求太多（{1}）",
    "{w} asked to be left alone until {} UTC": "{0} 要求到 {1} UTC 為止不要再問",
    "it had too many requests: try again then": "它的請求太多了：請到時候再試",
    "{w} asks programs that nobody watches to keep away from that page (robots.txt)": (
        "{0} 要求無人看管的程式不要讀那個頁面（robots.txt）"
    ),
    "look by hand: manciple find …, or watch one product there instead of a search": (
        "請自己查：manciple find …，或改盯那裡的一件商品，不要盯搜尋結果"
    ),
    "{w} does not say now what programs may look at there (robots.txt)": (
        "{0} 現在沒有說明程式可以讀哪些頁面（robots.txt）"
    ),
    "it is asked again later; by hand you may look at any time: manciple find …": (
        "之後會再問；你隨時可以自己查：manciple find …"
    ),
    # who we say we are
    "not an e-mail address or a web address": "不是電子郵件地址，也不是網址",
    "such as me@mail.example; none clears it": "例如 me@mail.example；「none」會清除它",
    "every shop is told: {}": "會告訴每家商店：{0}",
    "every shop that is asked from here sees that address": "從這裡查詢的每家商店都看得到那個地址",
    "bought, or not": "「bought」或「not」",
}

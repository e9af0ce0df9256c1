"""Words of what shops, their connectors and the notice channels raise."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # the web
    "not a web address that may be asked": "不是可以連線的網址",
    "write https:// and the host's name, without a user name or special characters": (
        "請寫 https:// 加主機名稱，不要使用者名稱或特殊字元"
    ),
    "{w} did not answer in full": "{0} 沒有答完",
    "not a method that may be used": "不能用的方法",
    "{w} redirects to nowhere": "{0} 轉到不存在的地方",
    "{w} redirects to a connection without encryption": "{0} 轉到沒有加密的連線",
    "{w} redirects to what is no web address": "{0} 轉到不是網址的地方",
    "{w} redirects without end": "{0} 一直轉址",
    "{w} cannot be reached": "連不上 {0}",
    "{w} asks whether a person is there": "{0} 要確認你是不是真人",
    "{w} does not let this program see that page": "{0} 不讓這個程式看那個頁面",
    "a header that may not be sent": "不能送出的標頭",
    "{w} has an address that may not be reached": "{0} 的位址不可連線",
    "not a second time": "不做第二次",
    "a host that was not granted for this": "沒有為此授權這個主機",
    "{w} is asked over https alone": "{0} 只用 https 連線",
    "{w} is not in your own network, so it is asked over https alone": (
        "{0} 不在你自己的網路裡，所以只用 https 連線"
    ),
    "manciple store add https://…, without --local": "manciple store add https://…，不加 --local",
    "the shop's answer nests too deep": "商店的回答層數太深",
    "the time for this action is over": "這個動作的時間到了",
    "the shop's answer is not JSON": "商店的回答不是 JSON",
    "no address": "沒有位址",
    # adding a shop
    "{w} speaks nothing that can be read here: not UCP, not Vendure's shop API, not Shopify's or"
    " WooCommerce's, no schema.org on that page": (
        "{0} 用的協定這裡都讀不懂：不是 UCP、Vendure、Shopify 或 WooCommerce，"
        "那一頁也沒有 schema.org"
    ),
    "the shop answered with another product": "商店回答的是另一件商品",
    "the shop does not have that": "商店沒有這個",
    "the shop's answer is not what its platform documents": "商店的回答不符合它的平台",
    "the shop's answer is not its platform's": "商店的回答不是它的平台的",
    "the shop's price is no amount of its currency": "商店的價格不是它的貨幣的金額",
    "the shop's cart does not hold what was asked": "商店的購物車裡不是要求的東西",
    "the shop refused ({w}){}": "商店拒絕了（{0}）{1}",
    "give the address of one product's page, which is where shops describe their goods": (
        "請給一件商品頁的網址，商店在那裡說明商品"
    ),
    "give the address of one product's page": "請給一件商品頁的網址",
    "a shop is asked over https alone": "商店只用 https 連線",
    "for a shop on this machine or in your network: --local": (
        "商店在這台機器或你的網路裡：--local"
    ),
    "a shop has a full name, not a number or a single word": "商店要有完整名稱，不是數字或一個字",
    "a shop cannot be called {}": "商店不能叫 {0}",
    "its number, or its full name": "它的號碼，或完整名稱",
    "a user name has no place in a shop's address": "商店的網址裡不該有使用者名稱",
    "where this shop takes requests is not known": "不知道這家商店在哪裡接受請求",
    "add it anew": "請重新加入",
    "no connector of that kind here": "這裡沒有那種連接器",
    "add the shop anew": "請重新加入商店",
    "a connector that is not stored by its kind": "連接器沒有照種類存放",
    "not the address of a shop": "不是商店的網址",
    "not a host's name": "不是主機名稱",
    # pages
    "that page names no product of its own in JSON-LD": "那一頁的 JSON-LD 沒有自己的商品",
    "not a page of this shop": "不是這家商店的網頁",
    "give its path, such as /p/shoe": "請給它的路徑，例如 /p/shoe",
    "{w} answered {w} for that page": "{0} 對那一頁回答 {1}",
    "that page lies at another shop now": "那一頁現在屬於別的商店",
    # approved, and no longer so
    "the shop is not the one that was approved": "商店不是你同意的那一家",
    "the total is not the one that was approved": "總額不是你同意的那一個",
    "the lines are not the ones that were approved": "內容不是你同意的那些",
    "a price is not the one that was approved": "價格不是你同意的那一個",
    "the way of shipping is not the one that was approved": "運送方式不是你同意的那一種",
    "the shop no longer offers what was approved": "商店不再提供你同意的東西",
    "this order was not approved under this warrant": "這張訂單沒有得到這次的同意",
    # carts and orders at shops
    "the shop's cart does not hold what was asked for": "商店的購物車裡不是要求的東西",
    "the shop does not say whether it was done": "商店沒有說做了沒有",
    "the shop will not do this": "商店不肯做",
    "the shop answered with status {w}": "商店回答的狀態是 {0}",
    "the shop does not say what shipping costs before it has the address": (
        "商店拿到地址前不說運費"
    ),
    "order at the shop's own page: manciple cart show": "請到商店的網頁訂購：manciple cart show",
    "that cart was ordered already": "那個購物車已經訂購了",
    "the shop has not that many": "商店沒有那麼多",
    "the shop has not that many any more": "商店已經沒有那麼多",
    "there is nothing in the cart": "購物車裡沒有東西",
    "the shop wants more before it takes the order": "商店在接單前還要更多資料",
    "the shop did not take the order": "商店沒有接下訂單",
    "the shop gave this order up before it was placed": "商店在下單前放棄了這張訂單",
    "the shop has not said yet what became of the order": "商店還沒說訂單怎麼了",
    "the shop fell silent before anything was ordered": "商店在訂購之前就沒有回應",
    "the shop does not say whether this was ordered": "商店沒有說訂了沒有",
    "the shop's answer does not say whether it was done": "商店的回答沒有說做了沒有",
    "the shop takes no payment that can be made here": "商店不收這裡能用的付款方式",
    "the shop wants a person to go on": "商店要由人繼續",
    "the shop has something that must be read first": "商店有必須先讀的內容",
    "the shop asks two prices for the same thing": "商店對同一件東西要兩個價格",
    "the shop's parts do not add up to its total": "商店的各項加起來不等於總額",
    "a part of the shop's total does not add up": "商店總額中的一項加起來不對",
    "the shop's figures have the wrong sign": "商店的金額正負號不對",
    "the shop does not say what that costs": "商店沒有說那要多少錢",
    "the shop has another size in its place": "商店換成了另一個尺寸",
    "the shop has another variant in its place": "商店換成了另一個款式",
    "the shop no longer speaks this version of UCP": "商店不再使用這個版本的 UCP",
    "the shop no longer says that it speaks UCP": "商店不再說它使用 UCP",
    "the shop takes UCP requests in no way that is spoken here": (
        "商店接受 UCP 請求的方式這裡都不會"
    ),
    "the shop takes UCP requests at another host, which is not granted": (
        "商店在另一個主機接受 UCP 請求，那個主機沒有獲准"
    ),
    "the shop's profile for that version is of another one": "商店那個版本的說明其實是另一個版本",
    "this shop speaks UCP {w}, an older version than is spoken here": (
        "這家商店用的是 UCP {0}，比這裡會的版本舊"
    ),
    "this shop speaks UCP {w}, which is not spoken here": "這家商店用的是 UCP {0}，這裡不會",
    "give the address of one product's page, so that its prices can be read all the same": (
        "請給一個商品頁的網址，這樣仍可讀取價格"
    ),
    "the shop's lines do not add up to its subtotal": "商店的商品加起來不等於小計",
    "the shop's answer has not exactly one {}": "商店的回答裡 {0} 不是剛好一個",
    "the shop's answer has an impossible amount": "商店的回答裡有不可能的金額",
    "address.home is not a whole address": "address.home 不是完整的地址",
    "the shop needs a whole address.home": "商店需要完整的 address.home",
    "not an id that can be kept and shown": "不是可以保存與顯示的編號",
    "the shop's answer is not what its protocol says": "商店的回答不符合它的協定",
    "the shop does not have this product": "商店沒有這件商品",
    "the cart at the shop is empty": "商店的購物車是空的",
    "the cart at the shop holds something else": "商店的購物車裡是別的東西",
    "the shop shows no order of this code": "商店沒有這個單號的訂單",
    "the shop has forgotten the cart that it held": "商店忘了它保存的購物車",
    "the shop gives no session that a cart could be held in": "商店不給可以保存購物車的連線",
    "a payment for what is in the cart is under way": "購物車的付款正在進行",
    "the shop broke off with an error ({})": "商店以錯誤中斷（{0}）",
    "the shop does not tell whether the order was placed": "商店沒有說訂單成立了沒有",
    "the shop was told to take payment and did not say what came": "已請商店收款，它沒有說結果",
    "the shop took the payment request and does not say what came of it": (
        "商店收到付款請求，沒有說結果"
    ),
    "the shop has no way of paying for this order": "商店沒有付這張訂單的方式",
    "the shop has no way of shipping for this cart": "商店沒有運送這個購物車的方式",
    "the shop refused: {}": "商店拒絕了：{0}",
    "the shop refused the request: {}": "商店拒絕了請求：{0}",
    "the shop's answer ({}) is not Vendure's": "商店的回答（{0}）不是 Vendure 的",
    "the shop does not say how it counts its currency": "商店沒有說它的貨幣怎麼算",
    # notices
    "{w} did not say whether it took the notice": "{0} 沒有說收到通知沒有",
    "{w} did not take the notice": "{0} 沒有收下通知",
    "{w} did not take the notice in time": "{0} 沒有及時收下通知",
    "{w} would get the notice without encryption": "通知給 {0} 會沒有加密",
    "not the address of a notice service": "不是通知服務的網址",
    "see appriseit.com/services": "請看 appriseit.com/services",
    "the notice was not sent": "通知沒有送出",
    "is the channel set up right?": "通知管道設定對了嗎？",
    "a notice to a host that was not granted for this": "沒有為此授權這個主機收通知",
    "this does not show to which host a notice goes": "看不出通知會送到哪個主機",
    "a notice that is not plain text": "通知不是純文字",
    "the terminal is gone": "終端機不見了",
}

"""Words of the desk for the profile, and the names of its fields."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "{w} is set": "{0} 已設定",
    "{}:": "{0:t}：",
    "nothing is known of you yet": "還沒有你的任何資料",
    "this destroys, for good: {}": "這會永久銷毀：{0:l}",
    "watches, carts and the log stay; manciple uninstall deletes all of it": (
        "盯價、購物車與紀錄都還在；manciple uninstall 會全部刪除"
    ),
    "what else was done, revoked or erased after that backup is not known here": (
        "那次備份之後還做過、撤銷或刪除的事，這裡並不知道"
    ),
    "a restored home speaks with no shop": "還原中的家不與任何商店連線",
    "erased again, as they were after that backup: {}": "已再次銷毀，因為那次備份之後銷毀過：{0:l}",
    "something was erased after that backup; its note does not open with these keys": (
        "那次備份之後銷毀過資料，但紀錄用這些金鑰打不開"
    ),
    "as they were then: {}; what you erased, erase again:": (
        "回到當時的樣子：{0:l}；你銷毀過的請再銷毀一次："
    ),
    "other watches, carts and the log stay; manciple uninstall deletes all of it": (
        "其他盯價、購物車與紀錄都還在；manciple uninstall 會全部刪除"
    ),
    "stopped, as made from what it was: {}; set it again": (
        "已停止，因為是用舊的值做的：{0:l}；請重新設定"
    ),
    "ended, as made from what it was: {}; ask for it again": (
        "已結束，因為是用舊的值做的：{0:l}；請重新要求"
    ),
    "the log still tells it, as what you signed, said or bought: entry {}": (
        "紀錄裡還有，是你簽署、說過或買過的：第 {0:l} 筆"
    ),
    "what was kept under a field was changed or moved": "欄位裡的內容被改過或移動過",
    "{w} fields are in {}, in the clear and for you alone": "{0} 個欄位在 {1}，是明文，只給你自己",
    "no value was given": "沒有給值",
    "type it, or: manciple me set {w} < FILE": "請輸入，或：manciple me set {0} < FILE",
    "{}: deleted, but traces are left in {}": "{0:l}：已刪除，但 {1:l} 裡還有痕跡",
    "end every other manciple, then manciple me erase again": (
        "請結束其他的 manciple，再執行 manciple me erase"
    ),
    "erased: {}": "已銷毀：{0:l}",
    "nothing of it is left in the {w} files of the home: no key, no ciphertext": (
        "家裡的 {0} 個檔案裡完全沒有留下：沒有金鑰，也沒有密文"
    ),
    "a backup may still hold it: {}": "備份裡可能還有：{0:t}",
    "{} (no longer there; perhaps elsewhere)": "{0}（已不在那裡，也許在別處）",
    "left out, as it opens something elsewhere: {}": "沒有匯出，因為它能開啟別處的東西：{0:l}",
    "nobody was given {w}": "{0} 沒有給過任何人",
    "this is no address": "這不是地址",
    "its parts: {}": "它的各部分：{0:l}",
    "its parts:": "它的各部分：",
    "the address lacks {}": "地址缺少 {0:l}",
    "the address lacks": "地址不完整",
    "only region may be empty": "只有 region 可以空白",
    "the country is a code of two letters": "國家是兩個字母的代碼",
    "such as TW, JP or US": "例如 TW、JP 或 US",
    "nothing was erased: only a person can say yes": "什麼都沒有銷毀：要有人同意",
    "type yes to destroy {w}, for good:": "輸入「yes」就永久銷毀 {0}：",
    "such as 42, EU 42.5, US 9 wide, 27.5 cm, W32 L34, M or XL": (
        "例如 42、EU 42.5、27.5 公分、W32 L34、M 或 XL"
    ),
    "{w} takes a size": "{0} 要一個尺寸",
    "that is no name of a person": "那不是人的名字",
    "that is no telephone number": "那不是電話號碼",
    "that is no postcode": "那不是郵遞區號",
    "that is no channel": "那不是通知管道",
    "that is no key": "那不是金鑰",
    "such as Ada Byron": "例如 王小明",
    "such as name@mail.example": "例如 name@mail.example",
    "such as +886 912 345 678 or 02-2345-6789": "例如 0912-345-678",
    "an apprise URL, such as mailto://…": "apprise 的網址，例如 mailto://…",
    "one word": "一串沒有空格的字",
    "such as 106, 100-0001, 94103-1234 or SW1A 1AA": "例如 106 或 100-0001",
    "nothing was erased": "什麼都沒有銷毀",
    "--delete erases without asking": "--delete 不問就銷毀",
    "type erase to destroy all of it:": "輸入「erase」就全部銷毀：",
    "an address is one JSON object": "地址是一個 JSON 物件",
    "{}, to {w}": "{0:t}，{1:t}",
    "{w}, asked by {w}": "{0:t}，由{1:t}提出",
    "street": "街道",
    "city": "城市",
    "region": "地區",
    "postcode": "郵遞區號",
    "country": "國家",
    # errors of the vault
    "the vault has no field {}": "保管庫沒有欄位 {0}",
    "{w} takes a line of plain text": "{0} 要一行純文字",
    "that is no e-mail address": "那不是電子郵件地址",
    "{w} takes a name, not what it stands for": "{0} 要的是名稱，不是它代表的內容",
    "such as invoice:4711, as the shop or the provider calls it": (
        "例如 invoice:4711，照商店或業者的叫法"
    ),
    "what is given for {w} looks like a card number": "給 {0} 的值看起來像卡號",
    "manciple keeps none; you pay at the shop, or by a handle that it keeps": (
        "manciple 不保存卡號；請在商店付款，或用商店保存的代號"
    ),
    "a field of the vault was changed or moved": "保管庫的一個欄位被改過或移動過",
    "{w} is not set": "{0} 還沒設定",
    "nothing is set": "什麼都還沒設定",
    # fields
    "your name, as a parcel should carry it": "包裹上要寫的姓名",
    "your e-mail address": "你的電子郵件",
    "your telephone number": "你的電話",
    "where parcels go": "包裹送到哪裡",
    "where parcels go in working hours": "上班時間包裹送到哪裡",
    "the shop or locker where you fetch parcels": "你取貨的商店或櫃",
    "where the invoice goes": "發票寄到哪裡",
    "your size in tops": "你的上衣尺寸",
    "your size in trousers and skirts": "你的褲裙尺寸",
    "your shoe size": "你的鞋子尺寸",
    "your size in dresses": "你的洋裝尺寸",
    "your waist": "你的腰圍",
    "your inseam": "你的內長",
    "your height": "你的身高",
    "your hat size": "你的帽子尺寸",
    "your glove size": "你的手套尺寸",
    "your ring size": "你的戒圍",
    "brands that you like": "你喜歡的品牌",
    "colours that you like": "你喜歡的顏色",
    "materials that you like": "你喜歡的材質",
    "what you do not want": "你不要的",
    "what you bought before": "你以前買過的",
    "what you sent back, and why": "你退過什麼、為什麼",
    "the name of a way to pay that a shop or provider keeps for you": (
        "商店或業者替你保存的付款方式名稱"
    ),
    "the name of your invoice account": "你的發票帳戶名稱",
    "where notices go besides the terminal (an apprise URL)": (
        "終端機以外通知送到哪裡（apprise 網址）"
    ),
    "the key of your model provider": "模型供應商的金鑰",
}

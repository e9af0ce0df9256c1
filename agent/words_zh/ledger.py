"""Words of what the ledger raises: grants and amounts that cannot be meant, and damage."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # the gate
    "it was never sent, and its approval has run out": "它從未送出，而同意已經逾時",
    "it was revoked before it was sent": "在送出之前就撤銷了",
    "the same is being done right now": "同一件事正在做",
    "wait for it to end": "等它做完",
    "an earlier try was cut off, and nothing can tell what became of it": (
        "先前的嘗試中斷了，無從得知結果"
    ),
    "an earlier try was cut off, and asking about it failed: {}": (
        "先前的嘗試中斷了，去問結果也失敗：{0:t}"
    ),
    "nothing was ordered: {}": "什麼都沒有訂購：{0:t}",
    "this was done before, and nothing of it is kept": "這件事做過了，沒有留下結果",
    "the same key for another action": "同一個鍵用在另一個動作上",
    "more requests than this action may send": "超過這個動作能送出的請求數",
    "{} was not granted for this": "沒有為此授權 {0}",
    # amounts
    "not a currency of ISO 4217": "不是 ISO 4217 的貨幣",
    "write a code such as USD or TWD": "請寫代碼，例如 USD 或 TWD",
    "{w} has no amount as fine as that": "{0} 沒有這麼小的單位",
    "not an amount with a currency: {}": "不是帶幣別的金額：{0}",
    "{w}: not an amount with a currency: {}": "{0}：不是帶幣別的金額：{1}",
    "{w}: {}": "{0}：{1:t}",
    "{w} and {w} are different currencies": "{0} 與 {1} 是不同的貨幣",
    "an amount with more digits than money has": "金額的位數太多",
    # scopes
    "a grant says its {}": "權限要寫 {0}",
    "a grant is at most {w} characters long": "一項權限最多 {0} 個字元",
    "items have no {}": "商品沒有 {0}",
    "{} needs at least one value, each once": "{0} 至少要一個值，且不重複",
    "money needs at least one bound": "money 至少要一個上限",
    "hosts any is for what the user alone asks": "「hosts any」只給使用者自己提出的",
    "a prohibition holds always: it has no count, sum, rate, idle or origin": (
        "禁止永遠有效：沒有次數、總額、頻率、閒置或來源"
    ),
    "say item or order, qty, window, where or until": (
        "請用「item」、「order」、「qty」、「window」、「where」或「until」"
    ),
    "a grant without {} would cover nothing": "沒有 {0} 的權限什麼都不涵蓋",
    "a grant for orders needs a limit": "下訂單的權限需要上限",
    "a count is a whole number from 1 to {w}": "次數是 1 到 {0} 的整數",
    "a ceiling says how much": "預算上限要寫多少錢",
    "a ceiling is on orders: order, day, month or total": (
        "預算上限是對訂單的：「order」、「day」、「month」或「total」"
    ),
    "a ceiling names exact hosts, or none to be over everything": (
        "預算上限寫明主機，或不寫而管全部"
    ),
    "{w} needs at least one value": "{0} 至少要一個值",
    "the bound of {w} is a whole number, not huge": "{0} 的上限是不太大的整數",
    "origin needs at least one source, each once": "origin 至少要一個來源，且不重複",
    "{} is no origin": "{0} 不是來源",
    "user, vault, shop, shop(host), model": (
        "「user」、「vault」、「shop」、「shop(host)」、「model」"
    ),
    "{} is no time zone": "{0} 不是時區",
    "such as Asia/Taipei or UTC": "例如 Asia/Taipei 或 UTC",
    "a window needs at least one day, each once": "時段至少要一天，且不重複",
    "a window opens and closes at different times of the day": "時段的開始與結束要不同",
    "this machine knows no time zone {}": "這台機器沒有時區 {0}",
    "an action with an impossible {}": "動作裡有不可能的 {0}",
    "this allows more than before": "這比以前准得多",
    "this is more than before": "這比以前多",
    "sign it with the passphrase": "請用密語簽署",
    # damage
    "something in the ledger was changed from outside": "帳本裡有東西從外面被改過",
    "what is remembered of verifying was changed from outside": "記下的驗證進度從外面被改過",
    "there is no head over the entries": "紀錄沒有頂端",
    "there are entries, and no head over them": "有紀錄，但沒有頂端",
    "the head is no checkpoint": "頂端不是檢查點",
    "this is no checkpoint of a log": "這不是紀錄的檢查點",
    "the head is not signed by this home's work key": "頂端不是這個家的工作金鑰簽的",
    "the head does not say the root of its own tree": "頂端說的根與自己的樹不符",
    "the head's state is not the one that it was signed with": "頂端的狀態與簽署時不同",
    "the head's state cannot be read": "頂端的狀態讀不出來",
    "a head of an earlier program was put beside the one of this": "旁邊放了舊程式的頂端",
    "there are triggers or views in the ledger that are not its own": (
        "帳本裡有不屬於它的觸發器或檢視表"
    ),
    "entry {w} does not hold what was committed to": "第 {0} 筆與承諾的內容不符",
    "entry {w} is dated otherwise than when it was written": "第 {0} 筆的日期與寫下時不同",
    "entry {w} is labelled as what it is not": "第 {0} 筆的標示不對",
    "entry {w} is not as entries are written": "第 {0} 筆的寫法不對",
    "a row of {} follows from nothing": "{0} 的一列沒有來由",
    "an instant in the database was changed": "資料庫裡的一個時間被改過",
    "the ceiling {w} is not the one that was signed": "預算上限 {0} 不是簽署的那一個",
    "a stored {} is spelled in another way": "存下的 {0} 寫法不同",
    "a stored {} cannot be read": "存下的 {0} 讀不出來",
    "a name that is said twice": "同一個名稱說了兩次",
}

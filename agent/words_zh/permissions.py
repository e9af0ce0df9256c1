"""Words of the desks for grants, budgets and requests."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "a bound of zero would allow nothing": "上限是零就什麼都不准",
    "to end it: manciple revoke {w}": "要結束它：manciple revoke {0}",
    "such as --change g3": "例如 --change g3",
    "name a grant": "請指名一項權限",
    "{w} was revoked already": "{0} 先前已經撤銷了",
    # what is done, as a request and a refusal name it
    "look at offers": "查看商品",
    "add a shop": "加入商店",
    "remove a shop": "移除商店",
    "set a watch": "設定盯價",
    "stop a watch": "停止盯價",
    "look into the cart": "查看購物車",
    "put into the cart": "放進購物車",
    "take out of the cart": "從購物車拿出",
    "ask for the total": "詢問總價",
    "place an order": "下訂單",
    "look at an order": "查看訂單",
    "send a notice": "發出通知",
    "look into your profile": "查看你的個人資料",
    "ask the model provider": "詢問模型供應商",
    "{} at {w}": "在 {1} {0:t}",
    "{} at this machine": "在這台機器上{0:t}",
    # refusals
    "not allowed to {}: {}": "不准{0:t}：{1:t}",
    "no grant is for it": "沒有為此授權",
    "{w} comes nearest, but {}": "最接近的是 {0}，但{1:a}",
    "not allowed to {}: nothing is granted": "不准{0:t}：目前沒有任何權限",
    "manciple grant --starters, or exactly this: {}": "manciple grant --starters，或只准這件：{0}",
    "manciple grant --again shows all of it, to be signed again": (
        "manciple grant --again 會全部列出，讓你重新簽署"
    ),
    "everything is suspended until you sign it again, so no: {}": (
        "一切都暫停，等你重新簽署，所以不准{0:t}"
    ),
    "everything is revoked or suspended, so no: {}": "一切都已撤銷或暫停，所以不准{0:t}",
    "the clock went back, and until it is right no grant helps: {}": (
        "時鐘往回走了，校正之前任何權限都沒用：{0:t}"
    ),
    "set the clock right, then try again": "把時鐘校正，再試一次",
    "this could not be decided on, so no, and no grant helps: {}": (
        "這件事無法判斷，所以不准，任何權限都沒用：{0:t}"
    ),
    "{w} was revoked, for good": "{0} 已經永久撤銷",
    "this has asked you too often already": "這件事已經問你太多次了",
    "say it in fewer steps": "請分成比較少的步驟說",
    "this has asked you too often already, so it ends before: {}": (
        "這已經問你太多次了，所以在此結束：{0:t}"
    ),
    "ask for fewer things at once": "一次少要求幾件",
    "{w} forbids it, whatever else is granted: {}": "{0} 禁止這件事，不論還有什麼權限：{1:t}",
    "manciple revoke {w} --signed, then {}": "manciple revoke {0} --signed，然後 {1}",
    "it would go over the budget {w}, and no grant helps: {}": (
        "這會超過預算 {0}，任何權限都沒用：{1:t}"
    ),
    "it is for another tool": "它是給另一個工具的",
    "it is for something else": "它是為了別的事",
    "it is for another asker": "它是給另一個提出者的",
    "it does not reach that host": "它不含那個主機",
    "it does not cover these goods": "它不含這些商品",
    "its limit is in another currency": "它的上限是另一種貨幣",
    "the price is over its limit": "價格超過它的上限",
    "it does not cover that many": "它不含這麼多個",
    "it does not share these fields": "它不給這些欄位",
    "it is for another purpose": "它是為了另一個用途",
    "it is for other arguments": "它是給別的參數的",
    "it has ended": "它已經到期",
    "it does not count at this hour": "它在這個時段無效",
    "it lapsed, for it was unused so long": "它太久沒用，已失效",
    "it was used as often as it may be": "它的次數用完了",
    "it was used as often as it may be in that time": "它在這段時間的次數用完了",
    "its budget would be overspent": "會超過它的預算",
    "more would lie in the cart than it allows": "購物車裡會超過它允許的",
    # permissions
    "{w} version {w}, {}, {}": "{0} 第 {1} 版，{2}，{3}",
    "nothing is allowed": "什麼都不准",
    "{}: allows nothing any more; where another permission covers the same, you are still asked"
    " first, until you sign the end of it": (
        "{0:l}：不再准許任何事；別的權限涵蓋同一件事時仍會先問你，直到你簽署它結束"
    ),
    "{w} asks in {}, and what is bounded in {w} buys nothing there: say the bound in {w}": (
        "{0} 以 {1} 計價，以 {2} 設的上限在那裡什麼都買不了：請以 {3} 說上限"
    ),
    "what is suspended does not count until you sign it again": "暫停的在你重新簽署之前都不算數",
    # worst case
    "nothing can be spent: no grant is for orders": "花不了任何錢：沒有下訂單的權限",
    "in a day: {}": "一天內：{0:t}",
    "in 30 days: {}": "30 天內：{0:t}",
    "in all: {}": "總共：{0:t}",
    "without a bound in {w}, under {}": "{0} 沒有上限，依 {1:l}",
    "at most {}, under {}": "最多 {0}，依 {1:l}",
    "at most {}": "最多 {0}",
    # grants
    "left as it is: nothing was granted": "先擱著，沒有簽署任何權限",
    "signed: {}": "已簽署：{0:l}",
    "signed again: {}": "已重新簽署：{0:l}",
    "no grant": "沒有權限",
    "{w} version {w}": "{0} 第 {1} 版",
    "nothing is suspended": "沒有暫停的權限",
    "what was erased since then is back here: look at it, and erase it again": (
        "那之後刪除的資料又回來了，請檢查並再刪除一次"
    ),
    "a grant is signed at a terminal": "權限要在終端機上簽署",
    "you are about to sign:": "你即將簽署：",
    "you are about to sign again:": "你即將重新簽署：",
    "{w} covers this no longer, so that it does not ask:": "{0} 不再涵蓋這件事，所以不會再問：",
    "you sign that {w} ends, and no longer forbids or asks either:": (
        "你簽署的是：{0} 結束，也不再禁止或詢問："
    ),
    "you sign that {w} is taken away: {}": "你簽署的是：取消 {0}：{1}",
    "you sign: {}": "你簽署的是：{0}",
    "{w} is now: {}": "{0} 現在是：{1}",
    "this machine says it is {} UTC,": "這台機器說現在是 {0} UTC，",
    "but the log has seen {} UTC": "但紀錄看過 {0} UTC",
    "you sign that the machine is right: grants count, and end, from its time on": (
        "你簽署的是：這台機器的時間正確，權限從此依它計算與到期"
    ),
    "which do not all stand here. You sign that the log goes on without them: what was done,": (
        "這些不全在這裡。你簽署的是：紀錄不含它們繼續下去。那裡做過、"
    ),
    "revoked or erased there is not known here, and nothing of it is undone": (
        "撤銷或刪除的事，這裡並不知道，也不會復原"
    ),
    "{w} says that already": "{0} 已經是這樣了",
    "{w} says that already: {}": "{0} 已經是這樣了：{1}",
    "{w} is narrower now, version {w}:": "{0} 現在比較窄了，第 {1} 版：",
    "the clock counts from now on": "從現在起依這個時鐘",
    "the clock has not gone back": "時鐘沒有往回走",
    "there is nothing to set": "沒有什麼要校正",
    "no grant {} stands": "沒有有效的權限 {0}",
    "no grant {}": "沒有權限 {0}",
    "say one grant in one way": "一次用一種方式說一項權限",
    "change {} to what?": "要把 {0} 改成什麼？",
    "such as --item-max 100USD": "例如 --item-max 100USD",
    "what should be granted?": "要授權什麼？",
    "manciple grant --starters, or a scope": "manciple grant --starters，或寫出範圍",
    "what may be done?": "可以做什麼？",
    "--verb cart.add, or manciple grant alone": "--verb cart.add，或只打 manciple grant",
    "at which shop?": "在哪一家商店？",
    "--at shop.example, or --at added": "--at shop.example，或 --at added",
    "up to how much may be ordered?": "最多可以訂購多少錢？",
    "it is all in one currency, not {}": "只能用一種貨幣，不能是 {0:a}",
    "make a second one": "請另立一項",
    "{w} says nothing": "{0} 沒有內容",
    "leave {w} out, or give it a value": "不要寫 {0}，或給它一個值",
    "--until: {} is over": "--until：{0} 已經過了",
    "a day to come, or 30d": "未來的一天，或 30d",
    "--until: {} is no day": "--until：{0} 不是日期",
    "2027-01-31, or 30d": "2027-01-31，或 30d",
    "--at: {} is no host": "--at：{0} 不是主機",
    "such as shop.example": "例如 shop.example",
    "such as shop.example, or added": "例如 shop.example，或 added",
    "{w}: {} is not there": "{0}：沒有 {1}",
    "one of {}": "可用的有：{0:l}",
    # revoking
    "revoked: all": "已撤銷：全部",
    "revoked: {w}": "已撤銷：{0}",
    "revoked: {}; it counts from now on, and is logged when the vault is next opened": (
        "已撤銷：{0:t}；從現在起生效，下次打開保管庫時寫進紀錄"
    ),
    "all": "全部",
    "{w} (if it was granted)": "{0}（如果曾授權）",
    "prohibitions stay: {}; one ends with your passphrase alone": (
        "禁止仍然有效：{0:l}；每一項都要用你的密語才能結束"
    ),
    "prohibitions stay, and what asks still asks; each ends by signature alone": (
        "禁止仍然有效，要先問的仍然會問；每一項都要簽署才能結束"
    ),
    "where another grant covers the same, {w} still asks, until you sign": (
        "別的權限涵蓋同一件事時，{0} 仍會問你，直到你簽署它結束"
    ),
    "what it forbids or asks for stays until you sign its end": (
        "它禁止或要問的仍然有效，直到你簽署它結束"
    ),
    "{w} forbids something, and its end is signed with the passphrase": (
        "{0} 是一項禁止，要用密語簽署才能結束"
    ),
    "{w} has ended wholly: it neither forbids nor asks": "{0} 完全結束了，不再禁止也不再詢問",
    "{} is no grant": "{0} 不是權限",
    "manciple revoke g3, or --all": "manciple revoke g3，或 --all",
    "either one grant or --all": "一項權限，或 --all，二選一",
    "one grant is signed at a time": "一次只簽署一項權限",
    "the grant that it brought is revoked": "它帶來的權限已撤銷",
    # budgets
    "no ceiling is set: each grant has its own limits": "沒有設預算上限，各項權限有自己的上限",
    "{w}  {}": "{0}  {1:t}",
    "{w}: {}, at {}": "{0}：{1:l}，在 {2:t}",
    "{}, at {}": "{0:l}，在 {1:t}",
    "at most {} an order": "每張訂單最多 {0}",
    "at most {} in any 24 hours": "任何 24 小時內最多 {0}",
    "at most {} in any 30 days": "任何 30 天內最多 {0}",
    "at most {} in all": "總共最多 {0}",
    "at most {} in any 24 hours ({} spent)": "任何 24 小時內最多 {0}（已花 {1}）",
    "at most {} in any 30 days ({} spent)": "任何 30 天內最多 {0}（已花 {1}）",
    "at most {} in all ({} spent)": "總共最多 {0}（已花 {1}）",
    "all shops together": "所有商店合計",
    "removed: {w}": "已取消：{0}",
    "no ceiling {}": "沒有預算上限 {0}",
    "manciple budget {w} --{w} …, to change it": "manciple budget {0} --{1} …，可以更改",
    "which ceiling goes?": "要取消哪一個預算上限？",
    "how much?": "多少錢？",
    # requests
    "which request?": "哪一件請求？",
    "manciple inbox shows what waits": "manciple inbox 會列出等你處理的",
    "nothing waits": "沒有等你處理的事",
    "until {} UTC": "到 {0} UTC 為止",
    "unclear: {}": "不明：{0}",
    ", {} stays reserved": "，{0} 先保留著",
    "latest notices:": "最近的通知：",
    "declined: {w}": "已拒絕：{0}",
    "declined: {w} no longer waits, and nothing was done": "已拒絕：{0} 不再等待，什麼都沒有做",
    "left as it is; {w} still waits: manciple approve {w}": (
        "先擱著；{0} 還在等：manciple approve {1}"
    ),
    "{w} waits for your approval": "{0} 等你同意",
    "{w} asked the same before: one answer counts for both, and once": (
        "{0} 先問過同一件事：一個回答兩邊都算，只做一次"
    ),
    "{}, so nothing was done and you are asked anew": "{0:t}，所以什麼都沒有做，重新問你",
    "{w} had asked the same, and ends here: it is done once": (
        "{0} 問過同一件事，到此結束：只做一次"
    ),
    "{w} ran out": "{0} 逾時了",
    "ask for it again": "請重新要求一次",
    "{w} no longer waits": "{0} 不再等待",
    "{w} no longer waits: it is {w}": "{0} 不再等待：{1:t}",
    "a grant is signed with the passphrase": "權限要用密語簽署",
    "no request {}": "沒有請求 {0}",
    "{} is in your cart: {}": "{0} 已放進購物車：{1}",
    "{} is at your price: {}": "{0} 到了你要的價格：{1}",
    "{w} found at {w}": "在 {1} 找到 {0} 件",
}

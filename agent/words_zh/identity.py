"""Words of who we are to shops: the public profile, its keys, linked accounts."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # the profile
    "written to {}: {}; nothing in them is secret or personal": (
        "寫到 {0}：{1}；裡面沒有秘密或個人資料"
    ),
    "host the folder as it is, for instance at GitHub Pages, then say where": (
        "請把整個資料夾照樣放上網，例如 GitHub Pages，再告訴我在哪裡"
    ),
    "the next key is made; the present one signs until it is hosted": (
        "下一把金鑰做好了；放上網之前，仍由現在的簽署"
    ),
    "manciple config ucp-profile export DIR, then … set URL": (
        "manciple config ucp-profile export DIR，然後 manciple config ucp-profile set URL"
    ),
    "the next key is there already, and waits to be published": "下一把金鑰已經有了，等著公開",
    "the next key waits to be published: export, host it, and set the address again": (
        "下一把金鑰等著公開：請匯出、放上網，再設定一次網址"
    ),
    "there is no key yet": "還沒有金鑰",
    "the keys are destroyed, and requests are no longer signed": "金鑰已銷毀，請求不再簽署",
    "take the hosted files down too: what a key signed can be checked as long as they stand": (
        "放上網的檔案也請拿下來：只要還在，那把金鑰簽過的就驗得過"
    ),
    "without a key nothing is signed, for robots' sake neither": (
        "沒有金鑰就不簽署，給機器人管理者看的也不簽"
    ),
    "what is hosted there is not what was exported: {}": "那裡放的不是匯出的內容：{0}",
    "manciple config ucp-profile export DIR, and host it anew": (
        "manciple config ucp-profile export DIR，再重新放上網"
    ),
    "the host lets nobody keep a copy (Cache-Control): some shops mind": (
        "那個主機不讓人暫存（Cache-Control）：有些商店會在意"
    ),
    "shops are given the generic profile: {}": "給商店看的是通用檔案：{0}",
    "shops are given your profile: {}, seen on {w}": "給商店看的是你的檔案：{0}，{1} 看過",
    "requests are not signed": "請求不簽署",
    "requests are signed by {w}": "請求由 {0} 簽署",
    "{w} does not show the profile there": "{0} 那裡沒有這個檔案",
    "host what was exported at exactly that address, without a redirect": (
        "請把匯出的內容放在正好那個網址，不要轉址"
    ),
    "{w} shows something else there: it is too large": "{0} 那裡是別的東西：太大了",
    "a profile is asked for over https alone, at a host's full name": (
        "檔案只用 https 讀，主機要有完整名稱"
    ),
    "a profile has a plain address": "檔案的網址要單純",
    "not the address of a profile": "不是檔案的網址",
    "such as https://you.example/.well-known/ucp": "例如 https://you.example/.well-known/ucp",
    "deleted, but traces are left in {}": "刪除了，但 {0} 裡還有痕跡",
    "end every other manciple, then try again": "請結束其他的 manciple，再試一次",
    # what a shop allows
    "what it allows depends on who asks:": "它允許什麼，看是誰來問：",
    "unsigned: prices and carts; some shops want a signature for a checkout": (
        "不簽署：價格與購物車；有些商店結帳要簽署"
    ),
    "unsigned (now): prices and carts; some shops want a signature for a checkout": (
        "不簽署（現在）：價格與購物車；有些商店結帳要簽署"
    ),
    "signed (now): checkouts too, where the shop trusts your profile": (
        "簽署（現在）：商店信任你的檔案的話，也能結帳"
    ),
    "signed: checkouts too; for that: manciple config ucp-profile export DIR": (
        "簽署：也能結帳；要這樣：manciple config ucp-profile export DIR"
    ),
    "linked (now): what needs your account there": "已連結（現在）：需要你在那裡的帳號的事",
    "linked: {}; for that: manciple store link {w}": (
        "連結帳號：{0}；要這樣：manciple store link {1}"
    ),
    "linked: this shop links no accounts": "連結帳號：這家商店不連結帳號",
    # linking
    "sign in at the shop, in your browser:": "請在瀏覽器裡登入商店：",
    "then come back here: it goes on by itself": "然後回到這裡：會自己繼續",
    "if the browser is on another machine, paste the address it ends at; empty to leave": (
        "瀏覽器在別台機器的話，貼上它最後停的網址；空白就離開"
    ),
    "your account at {w} is linked: {}": "你在 {0} 的帳號已連結：{1}",
    "your account at {w} is unlinked, there too": "你在 {0} 的帳號已解除連結，那邊也解除了",
    "your account at {w} is unlinked here": "你在 {0} 的帳號已在這裡解除連結",
    "the shop cannot be told: end it at the shop's own page too": (
        "沒有辦法告訴商店：請也在商店自己的頁面解除"
    ),
    "the shop was not told: end it at the shop's own page too": (
        "沒有告訴商店：請也在商店自己的頁面解除"
    ),
    "nothing was linked": "沒有連結任何帳號",
    "manciple store link HOST asks anew": "manciple store link HOST，會重新問",
    "an account is linked by a person at a terminal": "帳號要由人在終端機連結",
    "an account is linked for something": "連結帳號要有用途",
    "your account at {w} is still linked": "你在 {0} 的帳號還連結著",
    "your account at {w} is linked already": "你在 {0} 的帳號已經連結了",
    "your account at {w} is no longer linked": "你在 {0} 的帳號不再連結",
    "no account is linked at {w}": "在 {0} 沒有連結的帳號",
    "{w} links no accounts": "{0} 不連結帳號",
    "manciple store add {w} reads anew what it does": "manciple store add {0}，會重新讀它能做什麼",
    "another process renews the link to your account": "另一個程序正在更新帳號連結",
    "what was kept of a linked account cannot be read": "保存的帳號連結讀不出來",
    "{w} does not link accounts for that": "{0} 不為此連結帳號",
    "{w} does not link accounts for what it says it does": "{0} 說可以連結帳號的用途，實際上不行",
    "{w} does not say how its accounts are linked": "{0} 沒有說帳號怎麼連結",
    "the server of {w}'s accounts says that it is another": "{0} 的帳號伺服器自稱是別人",
    "{w} does not link accounts safely: it takes no PKCE by S256": (
        "{0} 連結帳號的方式不安全：不接受 PKCE S256"
    ),
    "{w} links accounts only for services that hold a secret of its own": (
        "{0} 只為持有它的秘密的服務連結帳號"
    ),
    "sign in at the shop's own page instead": "請改在商店自己的頁面登入",
    "{w} keeps its accounts at {w}, where they cannot be linked yet": (
        "{0} 的帳號放在 {1}，還不能在那裡連結"
    ),
    "{w} wants you to sign in without encryption": "{0} 要你在沒有加密的地方登入",
    "{w} does not let a program introduce itself": "{0} 不讓程式自己介紹",
    "ask the shop for a client id: manciple store link {w} --client ID": (
        "請向商店要用戶端編號：manciple store link {0} --client ID"
    ),
    "{w} did not take this program as a client of its accounts": (
        "{0} 沒有接受這個程式當帳號的用戶端"
    ),
    "that is not the address that the shop's page sends you back to": (
        "這不是商店的頁面送你回來的網址"
    ),
    "the shop's answer says something twice": "商店的回答裡有一項說了兩次",
    "that is an answer to something else: nothing was linked": (
        "那是對別的事的回答：沒有連結任何帳號"
    ),
    "that answer is not from the shop that was asked: nothing was linked": (
        "那個回答不是來自問過的商店：沒有連結任何帳號"
    ),
    "the shop did not link the account ({w})": "商店沒有連結帳號（{0}）",
    "the shop did not link the account (an error)": "商店沒有連結帳號（出錯了）",
    "the shop's answer holds no code": "商店的回答裡沒有代碼",
    "{w} did not link the account ({})": "{0} 沒有連結帳號（{1}）",
    "the shop's answer holds no token that can be used": "商店的回答裡沒有可以用的權杖",
    "the shop allows more than was asked for, so it was not taken": (
        "商店允許的比要求的多，所以沒有收下"
    ),
    "the link to your account at {w} has ended": "你在 {0} 的帳號連結結束了",
    "{w} does not say whether the link to your account was renewed": (
        "{0} 沒有說帳號連結更新了沒有"
    ),
    "{w} ended the link to your account ({})": "{0} 結束了你的帳號連結（{1}）",
    "{w} did not end the link ({})": "{0} 沒有結束連結（{1}）",
    "or forget it here alone: manciple store unlink {w} --here": (
        "或只在這裡忘記：manciple store unlink {0} --here"
    ),
    "{w} no longer knows the account that is linked": "{0} 不再認得連結的帳號",
    "{w} does this for a linked account alone": "{0} 只為連結的帳號做這件事",
    "the account that is linked at {w} may not do this yet": "在 {0} 連結的帳號還不能做這件事",
    # signatures
    "what {w} answered was not taken: {}": "沒有採信 {0} 的回答：{1:t}",
    "{w} answered, but {}": "{0} 回答了，但是{1:t}",
    "a message is not signed by whom it says it is from": "訊息不是由它自稱的來源簽署的",
    "a message is signed in a way that cannot be read": "訊息的簽署讀不懂",
    "a notice of the shop does not say which it is, and when it was sent": (
        "商店的通知沒有說是哪一則、什麼時候送的"
    ),
    "a notice of the shop is too old, or from the future": "商店的通知太舊，或來自未來",
}

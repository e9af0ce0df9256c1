"""Words of the desks for the log and its witnesses, and of how an entry is told."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # kinds of entries, and what was decided
    "opened": "建立",
    "lifted": "完全結束",
    "decided": "判定",
    "asked": "詢問",
    "intended": "著手",
    "finished": "結束",
    "field_set": "設定欄位",
    "field_erased": "刪除欄位",
    "erasure_checked": "確認刪除",
    "log_exported": "匯出紀錄",
    "exported": "匯出資料",
    "backed_up": "備份",
    "key_rotated": "更換金鑰",
    "ceiling_set": "設定預算",
    "ceiling_removed": "取消預算",
    "clock_set": "校正時鐘",
    "witness_added": "加入見證者",
    "witness_removed": "移除見證者",
    "forked": "放棄過去",
    "allowed": "准許",
    # one entry
    "the home was made": "家建立了",
    "{w} version {w}: {}": "{0} 第 {1} 版：{2}",
    "nothing was left to revoke": "沒有可撤銷的",
    "{w}, wholly: it neither forbids nor asks any more": "{0} 完全結束：不再禁止也不再詢問",
    "every grant and approval, until the user signs again: {}": (
        "所有權限與同意，直到使用者重新簽署：{0:t}"
    ),
    "the home was restored from a backup": "家是從備份還原的",
    "the home is older than what was last seen of it": "家比上次看到的還舊",
    "the home's marker holds a word that nobody here knows": "家的標記裡有不認得的字",
    "{}: {w}": "{0:t}：{1:t}",
    "{}: {w}, {w} times within an hour": "{0:t}：{1:t}，一小時內 {2} 次",
    "{w} to {}": "{0:t}要{1:t}",
    "{w} to {} at {w}": "{0:t}要在 {2} {1:t}",
    "for {}": "，{0}",
    ", sees {}": "，會看到 {0:l}",
    "{w}: {}, under {w}": "{0}：{1:t}，依 {2}",
    "{w}: {}, under {w}, on {w}": "{0}：{1:t}，依 {2}，憑 {3}",
    "{w}, with the passphrase": "{0}，以密語簽署",
    "{w}, at the terminal": "{0}，在終端機上",
    "{w}, ran out": "{0}，逾時",
    "{w}, answered for good with {w}": "{0}，以 {1} 一次回答",
    "{w}: {w}": "{0}：{1:t}",
    "{w}: {w} ({w})": "{0}：{1:t}（{2:t}）",
    "{w} was taken away": "{0} 已取消",
    "the clock was put back from {} UTC": "時鐘從 {0} UTC 調回來",
    "{w} was set": "已設定 {0}",
    "{w} was erased": "已刪除 {0}",
    "{}: nothing of it is left, {w} files searched": "{0:l}：完全沒有留下，搜尋了 {1} 個檔案",
    "{}: still in {}, {w} files searched": "{0:l}：還在 {1:l}，搜尋了 {2} 個檔案",
    "{} went into a file of yours": "{0:l} 寫進你的檔案",
    "{}, SHA-256 {w}": "{0}，SHA-256 {1}",
    "work key {w} from here on: {w}": "從這裡起使用工作金鑰 {0}：{1}",
    "{w} keeps the head of the log: {}; orders wait for it": "{0} 保存紀錄的頂端：{1}；訂單要等它",
    "{w} keeps the head of the log: {}; orders do not wait for it": (
        "{0} 保存紀錄的頂端：{1}；訂單不等它"
    ),
    "{w} no longer keeps the head of the log": "{0} 不再保存紀錄的頂端",
    "the user gave up a past that was seen outside, of {} entries": (
        "使用者放棄了外面看過的過去，共 {0:l} 筆"
    ),
    "{w} entries were exported as {w}": "匯出了 {0} 筆紀錄，格式 {1}",
    # show
    "leaf      {w}": "葉        {0}",
    "holds     {w}, a commitment to its detail": "承諾      {0}，對細節的承諾",
    "proof     {w}": "證明      {0}",
    "under     {w}, the root over {w} entries": "根        {0}，共 {1} 筆紀錄",
    "signed    {}": "簽署      {0}",
    # reading
    "no entry fits": "沒有符合的紀錄",
    "earlier ones: --before {w}": "更早的：--before {0}",
    "there is no entry {w}": "沒有第 {0} 筆紀錄",
    "entry {w} is not what the head was signed over": "第 {0} 筆不是頂端簽署時的內容",
    "{w}: no entry has {}": "{0}：沒有紀錄是 {1}",
    "{w} takes a day or an instant": "{0} 要一個日期或時間",
    "nothing is exported as {}": "不能匯出成 {0}",
    "jsonl, csv, bundle, receipts": "jsonl、csv、bundle、receipts",
    "{w} entries were written to {}, as {w}": "{0} 筆紀錄已寫到 {1}，格式 {2}",
    "for whom you give it: python3 verify_bundle.py {w} FINGERPRINT": (
        "給對方用：python3 verify_bundle.py {0} 指紋"
    ),
    "your fingerprint, to be told by another way: {w}": "你的指紋，請用別的方式告訴對方：{0}",
    "the file is there already, or cannot be made": "檔案已經存在，或無法建立",
    "export to another": "請匯出到另一個檔案",
    # verifying
    "{w} entries verify, with every detail; root {w}": "{0} 筆紀錄連同細節驗證無誤；根 {1}",
    "{w} entries verify, without the details: the vault is locked, {w} sealed cells stay shut;"
    " root {w}": "{0} 筆紀錄驗證無誤，不含細節：保管庫鎖著，{1} 格仍封存；根 {2}",
    "the {w} entries since {w} verify, with every detail; root {w}": (
        "從第 {1} 筆起的 {0} 筆連同細節驗證無誤；根 {2}"
    ),
    "the {w} entries since {w} verify, without the details: the vault is locked, {w} sealed cells"
    " stay shut; root {w}": (
        "從第 {1} 筆起的 {0} 筆驗證無誤，不含細節：保管庫鎖著，{2} 格仍封存；根 {3}"
    ),
    "not looked at: what lies before entry {w}, and what tables keep of it;": (
        "沒有看的：第 {0} 筆之前的，以及資料表裡留下的；"
    ),
    "{w} keeps the head there already": "{0} 已經在那裡保存頂端",
    "that is no name for a file": "那不是檔案的名稱",
    "{w} alone names nothing": "單是 {0} 不指任何東西",
    "manciple audit show {w} for the log's entry; or why r{w}, a{w}, w{w}, g{w} for a run, a"
    " request, a watch, a grant": (
        "看紀錄的那一筆：manciple audit show {0}；或 why r{1}、a{2}、w{3}、g{4}，"
        "問一次執行、一項請求、一個盯價、一項權限"
    ),
    "that is as this home noted when it last verified; who holds the work key can forge": (
        "那是這個家上次驗證時自己記下的，握有工作金鑰的人可以偽造"
    ),
    "the note. All of it, needing no note: manciple audit verify": (
        "這筆記下的。全部重看，不靠它：manciple audit verify"
    ),
    "with every detail: manciple --passphrase-fd 3 audit verify 3<FILE": (
        "連同細節：manciple --passphrase-fd 3 audit verify 3<FILE"
    ),
    "the details were not looked at, nor the witnesses that the log names": (
        "沒有看細節，也沒有問這份紀錄的見證者"
    ),
    "name where it lies: --witness /mnt/stick/head": "請指出它在哪裡：--witness /mnt/stick/head",
    "this home was put back: a witness has seen what is not here": (
        "這個家被換回舊的：有見證者看過這裡沒有的"
    ),
    "--grant: {} is no grant": "--grant：{0} 不是權限",
    "such as g3": "例如 g3",
    "there never was a grant {w}": "從來沒有權限 {0}",
    "--since is not before --until": "--since 沒有早於 --until",
    "such as --since 2026-11-01": "例如 --since 2026-11-01",
    "{w} are shown in it: also those that say the keys, and each yes": (
        "裡面看得到 {0} 筆：還有說明金鑰的，以及每次同意"
    ),
    "wrong since entry {w}": "從第 {0} 筆起不對",
    "wrong since entry {w}, written {} UTC": "從第 {0} 筆起不對，寫於 {1} UTC",
    "last good: {}": "最後正確的：{0:t}",
    "no known checkpoint still fits": "已知的檢查點沒有一個相符",
    "the log does not verify": "紀錄驗證不符",
    "trust nothing here that you cannot explain": "這裡凡是你無法解釋的都不要相信",
    # witnesses
    "key-file": "金鑰檔",
    "key-store": "金鑰庫",
    "beside the key": "在金鑰旁邊",
    "{w} has seen nothing yet": "{0} 還沒看過任何紀錄",
    "{w} has seen {w} entries, {}": "{0} 看過 {1} 筆紀錄，{2}",
    "{w} has seen {w} entries, {}.": "{0} 看過 {1} 筆紀錄，{2}。",
    "{w} has seen {w} entries, {}. It lies on the same disk as the home: better one elsewhere.": (
        "{0} 看過 {1} 筆紀錄，{2}。它和家在同一顆磁碟上，最好放在別處。"
    ),
    "{w} was given {w} entries and keeps {}: it was emptied, put back, or is another one": (
        "交給 {0} 的有 {1} 筆，它只留著 {2:t}：它被清空、換回舊的，或是另一個"
    ),
    "{w} entries": "{0} 筆",
    "nothing": "什麼都沒有",
    "the list of witnesses: {}": "見證者清單：{0:t}",
    "cannot be read: {}": "讀不出來：{0:t}",
    "its answer cannot be believed: {}": "它的回答不可信：{0:t}",
    "it refused the head: {}": "它不接受這個頂端：{0:t}",
    "there is no witness": "沒有見證者",
    "no witness lies elsewhere: a home that was put back would not be noticed": (
        "別處沒有見證者：整個家被換回舊的也不會有人發現"
    ),
    "no witness {}": "沒有見證者 {0}",
    "{w} no longer keeps the head": "{0} 不再保存頂端",
    "find the right one; else manciple audit witness remove": (
        "找出正確的；否則 manciple audit witness remove"
    ),
    "find the right one; else manciple audit witness remove, and add": (
        "找出正確的；否則 manciple audit witness remove，再加入"
    ),
    "{} cannot be asked: {}": "問不到 {0}：{1:t}",
    "mistyped, or lost? It has to be what was named as a witness": (
        "打錯了，還是不見了？要是當初加入的那個見證者"
    ),
    "{w}: its folder is not there": "{0}：它的資料夾不在",
    "nothing is kept at {}, and this log names no witness there": (
        "{0} 沒有保存任何東西，這份紀錄也沒有見證者在那裡"
    ),
    "none": "沒有",
    "mistyped? If not, it was lost, or this home was put back; this log names {}": (
        "打錯了嗎？若沒有，就是它不見了，或這個家被換回舊的；這份紀錄的見證者有 {0:l}"
    ),
    "it was a witness of this log, and what it kept is gone": (
        "它是這份紀錄的見證者，它保存的不見了"
    ),
    "it keeps no head of any log": "它沒有保存任何紀錄的頂端",
    "that is no witness": "那不是見證者",
    "a path, or such as 'git /path'": "一個路徑，或像 'git /path'",
    "it keeps the head of another log": "它保存的是另一份紀錄的頂端",
    "choose another place for it": "請為它選別的地方",
    "it keeps {w} entries that this head does not go on from": "它保存的 {0} 筆和這個頂端接不上",
    "everything is suspended: manciple audit verify": "一切都已暫停：manciple audit verify",
    "nothing is kept here that could be gone on from": "這裡沒有可以接續的",
    "is the path right, and the disk mounted?": "路徑對嗎？磁碟掛上了嗎？",
    "choose another place": "請選別的地方",
    "can it be written?": "可以寫入嗎？",
    "nothing is ordered while {} cannot be asked": "問不到 {0:l} 時不下訂單",
    "nothing is ordered: {}": "不下訂單：{0:t}",
    "it has seen what is not here": "它看過這裡沒有的",
    "{w} keeps the head of another log ({})": "{0} 保存的是另一份紀錄的頂端（{1}）",
    "what {w} keeps is not signed by this home's work key": "{0} 保存的不是這個家的工作金鑰簽的",
    "{w} has seen {w} entries, and here are {w}: the log was cut or put back": (
        "{0} 看過 {1} 筆，這裡只有 {2} 筆：紀錄被截斷或換回舊的"
    ),
    "{w} has seen other entries: the first {w} were written anew": (
        "{0} 看過的不一樣：前 {1} 筆被改寫了"
    ),
    "it answered with another checkpoint": "它回了另一個檢查點",
    "its command ended with {w}": "它的指令以 {0} 結束",
    "its command took longer than {w} s": "它的指令超過 {0} 秒",
    "its answer is no text": "它的回答不是文字",
    "its command cannot be started": "它的指令無法啟動",
    "its folder is not there": "它的資料夾不在",
    "is {} in?": "{0} 插上了嗎？",
    "the file holds no text": "檔案裡不是文字",
    "its file cannot be read: {}": "它的檔案讀不出來：{0}",
    "its file cannot be written: {}": "它的檔案寫不進去：{0}",
    "the repository at {} was turned to another remote": "{0} 的儲存庫改成了另一個遠端",
    "the remote's address holds a password": "遠端的位址裡有密碼",
    "ssh, or ~/.netrc": "用 ssh，或 ~/.netrc",
    "there is no repository": "沒有儲存庫",
    "git {} failed": "git {0} 失敗了",
    "try it in {}": "請在 {0} 裡試試",
    "git {} took longer than {w} s": "git {0} 超過 {1} 秒",
    "git cannot be started": "git 無法啟動",
    "install git": "請安裝 git",
    "the system's key store cannot be asked": "問不到系統的金鑰庫",
    "the system's key store cannot be written": "寫不進系統的金鑰庫",
    "no witness is a {}": "沒有 {0} 這種見證者",
    "where does the {} lie?": "{0} 在哪裡？",
    "a witness's place is a whole path": "見證者的位置要寫完整路徑",
    "such as /mnt/stick/manciple.head": "例如 /mnt/stick/manciple.head",
    "a command has at least one word": "指令至少要有一個字",
}

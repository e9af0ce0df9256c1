"""Words of the desks for the home, its keys and its backups."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "a new passphrase is typed at a terminal, and there is none": (
        "新的密語要在終端機輸入，這裡沒有"
    ),
    "or say it in a file: manciple --passphrase-fd 3 … 3<FILE": (
        "或放在檔案裡：manciple --passphrase-fd 3 … 3<FILE"
    ),
    # init
    "a home was made in {}": "家已建立在 {0}",
    "the work key is {}": "工作金鑰{0:t}",
    "in the system's key store": "在系統的金鑰庫裡",
    "in {}": "在 {0}",
    "sealed under the passphrase alone, so it is asked for each time": (
        "只用密語封存，所以每次都要輸入密語"
    ),
    "bare amounts are in {w} (--currency)": "沒寫幣別的金額以 {0} 計（--currency）",
    "without the passphrase this home is lost: manciple keys recovery": (
        "忘了密語就打不開這個家：manciple keys recovery"
    ),
    "there is a home here already": "這裡已經有一個家",
    "{} is no currency": "{0} 不是貨幣",
    "such as USD or TWD": "例如 USD 或 TWD",
    "nothing is granted yet; grants are signed at a terminal": (
        "還沒有任何權限，權限要在終端機上簽署"
    ),
    "the home is made, and nothing is granted yet": "家已建立，還沒有任何權限",
    "these were two different passphrases": "兩次輸入的密語不一樣",
    "a key file lies outside the home that it opens": "金鑰檔要放在它所開啟的家外面",
    "there is a file of that name already": "已經有同名的檔案",
    "another --key-file": "換一個 --key-file",
    # sheet
    "manciple recovery sheet, {w}": "manciple 復原單，{0}",
    "code      {}": "復原碼    {0}",
    "user key  {}": "使用者金鑰 {0}",
    "copy it to paper and keep it away from this machine: it opens everything, without": (
        "請抄在紙上，放在遠離這台機器的地方：不用密語也能打開一切。"
    ),
    "the passphrase. An earlier sheet opens nothing any more. manciple keys recover": (
        "先前的復原單從此無效。manciple keys recover"
    ),
    # status
    "home": "家",
    "shops": "商店",
    "watches": "盯價",
    "grants": "權限",
    # doctor
    "good": "正常",
    "look": "注意",
    "user key": "使用者金鑰",
    "work key": "工作金鑰",
    "keys": "金鑰",
    "sheet": "復原單",
    "marker": "標記",
    "log": "紀錄",
    "book": "帳本",
    "{}, closed to others": "{0}，別人看不到",
    "fingerprint {w}": "指紋 {0}",
    "the vault opens without a person": "不必有人在場，保管庫就會打開",
    "the passphrase is asked each time": "每次都要輸入密語",
    "the keys hold together: work key {w}": "金鑰彼此相符：工作金鑰 {0}",
    "a change was cut off: work key {w}": "更換到一半中斷了：工作金鑰 {0}",
    "a recovery sheet was made": "已做過復原單",
    "none: manciple keys recovery": "沒有：manciple keys recovery",
    "nothing is stopped": "沒有停止任何事",
    "{w} entries verify": "{0} 筆紀錄驗證無誤",
    "the vault is locked, so nobody can tell": "保管庫鎖著，無從得知",
    "{} would notice a log that was put back": "{0:l} 會發現紀錄被換回舊的",
    "none elsewhere: a home that was put back would not be noticed": (
        "別處沒有見證者：整個家被換回舊的也不會有人發現"
    ),
    "{w} watches": "{0} 個盯價",
    # run
    "watching 1 watch at {}": "盯著 1 個盯價，在 {0:l}",
    "watching {w} watches at {}": "盯著 {0} 個盯價，在 {1:l}",
    "{}; what is due is looked at every {w} s; Ctrl-C stops it": (
        "{0}；時間到的每 {1} 秒看一次；按 Ctrl-C 停止"
    ),
    # uninstall
    "this deletes:": "這會刪除：",
    "deleted: {}": "已刪除：{0}",
    "nothing was deleted": "什麼都沒有刪除",
    "--delete, perhaps with --backup FILE": "--delete，或加上 --backup FILE",
    "back it up first to which file? (empty: no backup)": "先備份到哪個檔案？（空白：不備份）",
    "backed up to {}; it opens with the passphrase alone": "已備份到 {0}，只用密語就能打開",
    "type delete to delete all of it:": "輸入「delete」就全部刪除：",
    # backups
    "backed up to {}": "已備份到 {0}",
    "it opens with the passphrase, or the recovery sheet, of today": ("它用今天的密語或復原單打開"),
    "restored into {}: {w} entries verify, with every detail": (
        "已還原到 {0}：{1} 筆紀錄連同細節驗證無誤"
    ),
    "every grant is suspended until you sign it again": "所有權限都暫停，等你重新簽署",
    "what was done, revoked or erased after that backup is not known here": (
        "那次備份之後做過、撤銷或刪除的事，這裡並不知道"
    ),
    "a home is restored into an empty place": "家要還原到空的地方",
    "--home, another folder": "--home，換一個資料夾",
    "the backup does not verify: {}": "備份驗證不符：{0:t}",
    "an earlier backup": "更早的備份",
    "a backup lies outside the home that it keeps": "備份要放在家的外面",
    "another file": "換一個檔案",
    "the backup file is there already, or cannot be made": "備份檔已經存在，或無法建立",
    "the backup file is there by now": "備份檔這時已經存在了",
    "there is no such backup file": "沒有這個備份檔",
    "that is no backup of a home, or it was cut off": "那不是家的備份，或不完整",
    "the backup cannot be read": "備份讀不出來",
    "the keys are being changed": "金鑰正在更換",
    "{} in the backup is damaged": "備份裡的 {0} 損壞了",
    "other files than a home has": "有不屬於家的檔案",
    "other files than the manifest names": "檔案與清單不符",
    "a format that this program does not know": "這個程式不認得的格式",
    "a member that is no file": "有一項不是檔案",
    "a file that is larger than it says": "有檔案比標示的大",
    "a backup is being made": "正在備份",
    # keys
    "the new passphrase counts from now on": "從現在起用新的密語",
    "a backup from before still opens with the earlier one": "以前的備份仍要用舊密語打開",
    "sealing everything under a new work key": "正在用新的工作金鑰重新封存一切",
    "work key {w} is in use; nothing in the home opens with the earlier": (
        "現在使用工作金鑰 {0}，家裡再也沒有東西能用舊的打開"
    ),
    "a backup from before still opens with the earlier key: make a new one": (
        "以前的備份仍能用舊金鑰打開，請做一份新的"
    ),
    "both keys are back; the new passphrase counts from now on": (
        "兩把金鑰都回來了，從現在起用新的密語"
    ),
    "manciple keys recovery, if somebody may have seen the sheet": (
        "manciple keys recovery，如果可能有人看過復原單"
    ),
    "the user key on the sheet (its first 16 signs will do):": (
        "復原單上的使用者金鑰（前 16 個字元就夠）："
    ),
    "the code on the recovery sheet:": "復原單上的復原碼：",
    "the sheet's fingerprint is compared": "要比對復原單上的指紋",
    "a change of the keys was cut off, and goes on with the passphrase": (
        "更換金鑰到一半中斷了，輸入密語就會繼續"
    ),
    "{}: try again; capitals and spaces count": "{0:t}，請再試一次；大小寫與空格都算",
    "try again; capitals and spaces count": "請再試一次；大小寫與空格都算",
    "the note of where the key file lies cannot be read": "讀不出金鑰檔放在哪裡的紀錄",
    "delete the file key-file in the home; the passphrase opens it without": (
        "刪除家裡的 key-file 檔；不靠它也能用密語打開"
    ),
    "--passphrase-fd N opens the home with the passphrase": "--passphrase-fd N 用密語打開家",
    "that passphrase does not open this home": "這個密語打不開這個家",
    "a passphrase has at least {w} characters": "密語至少要 {0} 個字元",
    "that code does not open this home": "這個復原碼打不開這個家",
    "no recovery sheet was made for this home": "這個家沒有做過復原單",
    "the passphrase opens it": "用密語可以打開",
    "a recovery code has {w} groups of four letters and digits": (
        "復原碼有 {0} 組，每組四個字母與數字"
    ),
    "type it as it stands on the sheet": "請照復原單上的樣子輸入",
    "that is not what stands on the sheet": "這和復原單上的不一樣",
    "look for a letter that differs": "找找看哪個字母不同",
    "the user key of this home is not the one that the sheet names": (
        "這個家的使用者金鑰不是復原單上的那一把"
    ),
    "compare again; if it stays so, do not go on with this home": (
        "請再比對一次；若還是不同，不要再用這個家"
    ),
    "the keys of this home are not the ones that were pinned outside it": (
        "這個家的金鑰不是外面記下的那一組"
    ),
    "do not go on with this home: somebody may have exchanged its user key": (
        "不要再用這個家：可能有人換了使用者金鑰"
    ),
    "the keys file holds keys that do not belong together": "金鑰檔裡的金鑰彼此不符",
    "another process is changing the keys": "另一個程序正在更換金鑰",
    "the key file cannot be read": "金鑰檔讀不出來",
    "what holds the work key cannot be read": "存放工作金鑰的地方讀不出來",
    "the keys file asks for another derivation than is safe": "金鑰檔要求的推導方式不安全",
    "other members than a keys file has": "有不屬於金鑰檔的項目",
    "the keys file cannot be read": "金鑰檔讀不出來",
    "bring back a backup": "還原備份",
    "a work key without its place": "工作金鑰沒有標示位置",
    "the keys of this home are being changed, or were changed meanwhile": (
        "這個家的金鑰正在更換，或剛剛換過"
    ),
    "manciple keys rotate goes on with it; else start this again": (
        "manciple keys rotate 會繼續；否則請重新開始"
    ),
    "unlock it with the passphrase": "請用密語打開",
    # files of the home
    "{} is a symbolic link": "{0} 是符號連結",
    "a home holds no links": "家裡不放連結",
    "{} belongs to somebody else": "{0} 屬於別人",
    "{} is open to other users": "{0} 對其他使用者開放",
    "chmod go-rwx {} in the home": "在家裡執行 chmod go-rwx {0}",
    "there is no home here yet": "這裡還沒有家",
    "{} is there already, or cannot be made": "{0} 已經存在，或無法建立",
    "no home can be made in {}: {}": "無法在 {0} 建立家：{1}",
    "--home, a folder that is not there yet or is empty": "--home，一個還不存在或空的資料夾",
    "{} is damaged or busy, so it cannot be backed up": "{0} 損壞或正在使用，無法備份",
    "{} is busy": "{0} 正在使用",
    "{} is being read, so what was deleted may linger in it": (
        "{0} 正被讀取，刪除的內容可能還留在裡面"
    ),
}

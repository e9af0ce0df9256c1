"""Whether an act with an effect accounts for everything that was said.

A cue says what is asked for; it does not say that nothing else was. So the words must not also hold
the cue of another effect (but for pairs that say one thing together), every value must be in a
slot, or taken by a reader, and every word left must be one of this doing's own, or say nothing.
"""

import re
from decimal import Decimal
from functools import cache
from typing import cast

from manciple.agent.grammar.cues_goods import GOODS, SURE
from manciple.agent.grammar.cues_loose import LOOSE
from manciple.agent.grammar.figures import Figure
from manciple.agent.grammar.fillers import FILLER_ZH, STOP
from manciple.agent.grammar.hearing import speaks_for
from manciple.agent.grammar.meaning import EFFECTLESS, Act, Doing
from manciple.agent.grammar.plain import PLAIN
from manciple.agent.grammar.text import GAP, Marked, cue, spoken
from manciple.agent.grammar.wish import weighed

_D = Doing
BESIDE: frozenset[tuple[Doing, Doing]] = frozenset(
    {
        (_D.ALERT_RULE, _D.WATCH),
        (_D.BUDGET_SET, _D.ADD_TO_CART),
        (_D.BUDGET_SET, _D.PERMISSION_ASK),
        (_D.CHANNEL_SET, _D.WATCH),
        (_D.CHECKOUT, _D.APPROVE),
        (_D.DATA_DELETE, _D.CHECKOUT),
        (_D.DATA_DELETE, _D.REMOVE_FROM_CART),
        (_D.DATA_IMPORT, _D.CHECKOUT),
        (_D.PAUSE, _D.WATCH),
        (_D.PERMISSION_ASK, _D.CHECKOUT),
        (_D.PERMISSION_GRANT, _D.ADD_TO_CART),
        (_D.PERMISSION_GRANT, _D.CHECKOUT),
        (_D.PERMISSION_GRANT, _D.APPROVE),
        (_D.PERMISSION_ASK, _D.APPROVE),
        (_D.SUBSCRIBE, _D.CART_UPDATE),
        (_D.DIGEST_SET, _D.CART_UPDATE),
        (_D.SORT_SET, _D.CART_UPDATE),
        (_D.CHANNEL_SET, _D.CART_UPDATE),
        (_D.FILTER_SET, _D.CHECKOUT),
        (_D.PERMISSION_REVOKE, _D.CART_UPDATE),
        (_D.PERMISSION_REVOKE, _D.PLUGIN_DISABLE),
        (_D.PERMISSION_ASK, _D.REMOVE_FROM_CART),
        (_D.BUDGET_SET, _D.REMOVE_FROM_CART),
        (_D.BUDGET_SET, _D.PERMISSION_REVOKE),
        (_D.BUDGET_SET, _D.PERMISSION_ASK),
        (_D.FILTER_SET, _D.STORE_BLOCK),
        (_D.PROFILE_SET, _D.CART_UPDATE),
        (_D.PERMISSION_GRANT, _D.SHARE),
        (_D.SUBSCRIBE, _D.REMIND),
        (_D.REMIND, _D.SUBSCRIBE),
        (_D.PERMISSION_REVOKE, _D.CHECKOUT),
        (_D.PERMISSION_REVOKE, _D.ADD_TO_CART),
        (_D.QUIET_HOURS, _D.PAUSE),
        (_D.REMIND, _D.CHECKOUT),
        (_D.REMIND, _D.WATCH),
        (_D.RESUME, _D.WATCH),
        (_D.RESUME, _D.APPROVE),
        (_D.SETTINGS, _D.CART_UPDATE),
        (_D.SUBSCRIBE, _D.PERMISSION_ASK),
        (_D.SUBSCRIBE, _D.WATCH),
        (_D.SUBSCRIBE, _D.CHECKOUT),
        (_D.UNWATCH, _D.WATCH),
        (_D.UNWATCH, _D.CHECKOUT),
        (_D.WATCH, _D.ADD_TO_CART),
        (_D.WATCH, _D.CHECKOUT),
        (_D.WATCH, _D.PROFILE_SET),
        (_D.WATCH_UPDATE, _D.CART_UPDATE),
        (_D.WATCH_UPDATE, _D.WATCH),
        (_D.PERMISSION_REVOKE, _D.CHANNEL_SET),
        (_D.RESUME, _D.CHANNEL_SET),
        (_D.PAUSE, _D.CHANNEL_SET),
        (_D.QUIET_HOURS, _D.CHANNEL_SET),
        (_D.REMOVE_FROM_CART, _D.ADD_TO_CART),
        (_D.CART_UPDATE, _D.ADD_TO_CART),
        (_D.SETTINGS, _D.CHANNEL_SET),
        (_D.PERMISSION_REVOKE, _D.STORE_BLOCK),
        (_D.ALERT_RULE, _D.QUIET_HOURS),
        (_D.DIGEST_SET, _D.CHANNEL_SET),
        (_D.DIGEST_SET, _D.SUBSCRIBE),
        (_D.DIGEST_SET, _D.QUIET_HOURS),
        (_D.ALERT_RULE, _D.PAUSE),
        (_D.ALERT_RULE, _D.REMIND),
        (_D.QUIET_HOURS, _D.REMIND),
        (_D.QUIET_HOURS, _D.WATCH),
        (_D.QUIET_HOURS, _D.ALERT_RULE),
        (_D.PAUSE, _D.REMIND),
        (_D.PAUSE, _D.RESUME),
        (_D.PAUSE, _D.QUIET_HOURS),
        (_D.PAUSE, _D.ALERT_RULE),
        (_D.QUIET_HOURS, _D.STORE_BLOCK),
        (_D.STORE_BLOCK, _D.UNWATCH),
        (_D.UNWATCH, _D.PAUSE),
        (_D.CHANNEL_SET, _D.PAUSE),
        (_D.WATCH, _D.ALERT_RULE),
        (_D.WATCH_UPDATE, _D.ADD_TO_CART),
        (_D.CORRECT, _D.CART_UPDATE),
        (_D.ADD_TO_CART, _D.CHECKOUT),
        (_D.FILTER_SET, _D.SORT_SET),
        (_D.LOYALTY_SET, _D.CHECKOUT),
        (_D.CORRECT, _D.CHECKOUT),
        (_D.DATA_EXPORT, _D.CHECKOUT),
        (_D.UNWATCH, _D.REMOVE_FROM_CART),
        (_D.STORE_BLOCK, _D.CHECKOUT),
        (_D.BUDGET_SET, _D.CHECKOUT),
        (_D.PERMISSION_ASK, _D.ADD_TO_CART),
        (_D.APPLY_COUPON, _D.CHECKOUT),
        (_D.SHARE, _D.WATCH),
        (_D.BUDGET_SET, _D.WATCH_UPDATE),
        (_D.BUDGET_SET, _D.CART_UPDATE),
        (_D.BUDGET_SET, _D.SUBSCRIBE),
        (_D.PAUSE, _D.QUIET_HOURS),
        (_D.PERMISSION_REVOKE, _D.REMOVE_FROM_CART),
        (_D.PLUGIN_DISABLE, _D.UNWATCH),
        (_D.PLUGIN_DISABLE, _D.REMOVE_FROM_CART),
    }
)
"""Doings whose words hold another's cue and still say one thing: the first is what is meant."""

_SET_ASIDE: dict[Doing, str] = {
    _D.QUIET_HOURS: "date time every num dur",
    _D.DIGEST_SET: "date every dur time num",
    _D.BUDGET_SET: "dur every date",
    _D.ALERT_RULE: "pct",
    _D.PERMISSION_GRANT: "num",
    _D.DATA_DELETE: "",
    _D.APPLY_COUPON: "order offer num",
}
"""Values that a reader reads where they stand."""

_SCOPED = (
    "purchase purchases order orders shopping history wishlist wish list address data receipts "
    "can't "
    "cannot any more 購買紀錄 購物紀錄 訂單 購買 購物 紀錄 願望清單 地址 資料 個人化 搜尋 "
    "購物車 結帳 "
)
_ALSO: dict[Doing, str] = {
    _D.CORRECT: (
        "字 打錯 不是 不對 說 講 指 才對 搞錯 弄錯 聽錯 手殘 按錯 選錯 型號 顏色 尺寸 尺碼 才"
    ),
    _D.LOYALTY_SET: (
        "don't not never stop save keep spend for later leave alone hold touch "
        "結帳 付款 買 優先 折抵 折 抵 扣 用掉 點數 全部 都 先 會員 紅利 可以 有"
    ),
    _D.SUBSCRIBE: "but",
    _D.REMOVE_FROM_CART: "最 上面 下面 最後 前面 後面 最後面 那個 這個 刪 刪除 拿 移",
    _D.SHARE: (
        "allow let may can has have see 她 他 看到 看 清單 也 能 一份 連結 傳 發 what you're you "
        "are watching watch list watchlist tracking 追蹤清單 追蹤 清單"
    ),
    _D.CHECKOUT: "yes ok 沒問題",
    _D.DIGEST_SET: (
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays together mail email "
        "e-mail single many 通知 訊息 提醒 不要 一直 跳 每次 分開 太多 煩 吵 send instead rather "
        "than 改成 改 不用 一則一則 不要 傳"
    ),
    _D.CHANNEL_SET: (
        "order orders package packages parcel parcels anymore any more longer and is are better "
        "包裹 出貨 的話 寄出 物流 訂單 配送 降價 價格 特價 通知 提醒 訊息 傳 寄 發 走 改 換 "
        "就好 剩下 全部 ships delivery 到貨 出貨 貨 其他 其它 其 只"
    ),
    _D.SORT_SET: (
        "order delivery shipping postage tax including included with customer user star stars "
        "expensive cheap low high 價 運費 搜尋 高 低 前面 後面 最前 第一 上面 放 擺 換 星等 評分 "
        "than not 含運總價 "
        "單價 評價 價錢 價格 不要 含運 改 改照 結果 高到低 低到高 排"
    ),
    _D.APPLY_COUPON: "cart basket order 車 單 筆 訂單 結帳 結帳時 時",
    _D.PERMISSION_REVOKE: _SCOPED
    + (
        "anymore longer not no never don't personalised personalized suggestions recommendations "
        "所有 所 推薦 全"
    ),
    _D.PERMISSION_GRANT: _SCOPED
    + "personalised personalized suggestions recommendations only 推薦 只 期限",
    _D.PERMISSION_ASK: (
        "don't never not without unless before touch cart anything buy pay spend order 動 買 "
        "之前 前 任何"
    ),
    _D.DATA_IMPORT: (
        "電子 發票 載具 具 資料 匯進來 檔 檔案 紀錄 訂單 invoices receipts file "
        "files orders history"
    ),
    _D.DATA_EXPORT: _SCOPED + "成 檔 檔案 資料 全部 file everything format 格式 一份",
    _D.DATA_DELETE: _SCOPED + "everything forever permanently entire 永久 全部 所有 一切 通通",
    _D.ALERT_RULE: "else nothing rest 其他 其他的 不用 別 免了 免 才 只 不要",
    _D.QUIET_HOURS: (
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weeknights and "
        "or "
        "sleeping asleep disturb "
        "整天 all whole day entire no any after before until between 任何 訊息 我 "
        "時間 叫 吵 傳 不要 別 後 以後 之後 前 我在 午休 一二三四五六日 一 二 三 四 五 六 日 在 "
        "睡 上課 開會 都在 來 勿 期間 時段 請"
    ),
    _D.FILTER_SET: (
        "沒有 沒 店家 店 賣家 商店 賣場 不要 別 顯示 列 出現 隱藏 濾掉 過濾 只 有 能 取貨 "
        "收貨 配送 方式 優先 don't ship deliver 不 寄 送"
    ),
    _D.PLUGIN_DISABLE: (
        "plugin plugins extension extensions add-on turn off any more extension "
        "don't want 外掛 插件 不要 不用 拿掉 關"
    ),
    _D.SETTINGS: (
        "雲端 線上 電腦 的 改 模型 not no own instead than stop 不要 不用 別 連 不 介面 界面 "
        "interface"
    ),
    _D.BUDGET_SET: (
        "expensive anything checking asking pricier than purchases own yourself across total all "
        "shops stores combined no not don't never over more than under below max "
        "maximum ceiling overall hold keep cap limit restrict aside spend spending budget each "
        "every "
        "monthly weekly daily order item shouldn't won't let 總共 不要 不能 不可 別 把 這個月 "
        "每個月 每月 每週 每天 "
        "購物 調 調成 調到 調降 往上 往下 拉 加 成長 設 設定 訂 定 抓 控制 限制 壓 以內 買 衣服 "
        "花 吃 花費 上限 預算 單筆 單件 一個月 一週 一天 調低 調高 "
        "改 成 的 在 用 不用 問 你 自己 直接 下單 結帳 付 每 筆 件 單 東西 商品 小 不必 確認 整個"
        " 封頂 就好 為限 我"
    ),
    _D.STORE_BLOCK: "buy from never don't results no again ever 很煩 煩 東西 看到 永遠 any",
    _D.WATCH: "if when once 如果 要是 等 的話",
    _D.PROFILE_SET: (
        "up top bottom always usually 改 成 更新 變 變成 換 鞋碼 鞋號 尺碼 尺寸 大小 存 幫 現在 "
        "以後 都 買 穿 選 用 號 碼 腰圍 胸圍 not anymore 不是 了"
    ),
    _D.APPROVE: (
        "when while once shipping total if as long still only including under over stays tax "
        "delivered it's fine buy place order "
        "by not 含運 連 連運費 運費 不過 但 就不要 才行 才可以 超過 以內 總共 不要 含稅 含 買 照樣 "
        "這樣 照 就 超過 不行 不可以 總價 不 買 ok 不過 但是 只要"
    ),
    _D.RESUME: "i'm back 回來 回來了 我回來了",
    _D.PAUSE: "until while everything nothing no don't 不要 別",
}
"""Words that a doing's readers know, or that say nothing more beside its cue."""

_NOTS = frozenset(
    "not no don't doesn't isn't never without except unless but only instead won't can't nothing "
    "until before after anymore or if when stop neither nor cannot shouldn't yet".split()
)
"""Words that turn a sentence: none of them says nothing."""

_NOTS_ZH = "[不沒別勿未免無]|除非|除了|以外|才能|如果|要是"

_HEARD_ALONE = 0.6
"""How likely a doing must be of all the words that another's cue among them says nothing."""

_UNHEARD = 0.03
"""How unlikely another doing must be that its cue is an accident."""

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?", re.ASCII)
_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
_MANNERS = frozenset(
    "please pls thanks thank cheers hi hey hello ok okay yes well oh so just now then kindly "
    "would could can will you i i'd i'm i'll like my me the a an to of for at in on and it that "
    "this is are be all with from again good morning afternoon evening sir dear folks today right "
    "away asap ma'am ta appreciated much very go ahead want need let have do".split()
)
MANNERS_ZH = frozenset(
    "幫我 請 麻煩 謝謝 感謝 感恩 拜託 你 我 的 了 喔 啦 吧 啊 欸 呢 嘿 好 一下 我要 我想 想 要 "
    "把 給 就 先 "
    "再 都 也 這 那 個 一 在 到 從 和 跟 現在 今天 全部 可以 能 會 是 有 它 他 您 囉 唷 哈囉 "
    "你好 嗨 齁 嘛 "
    "耶 哦 幫 將 去 來 這個 那個 之後 以後 掉 起來 起 住 下來 下去 完 得 一律 一直 一併 順便 "
    "順手 有空 忙 幫忙 替我 替 麻煩你 麻煩您 請你 請您 不好意思 打擾 您好 早安 午安 晚安 恩 嗯 "
    "呀 哈 哈哈 唉 哎 誒 ㄟ 蛤 吼 厚 呦 咧 哩 捏 馬上 立刻 立即 趕快 快點 快 直接 自己 那邊 這邊 "
    "那裡 這裡 裡面 裡頭 上面 全都 統統 通通 整個 目前 剛剛 剛才 剛 已經 比較 記得 "
    "希望 需要 想說 覺得 打算 準備 開始 繼續 時候 時 之前 前 後 然後 接著 另外 還有 以及 或 或是 "
    "與 並 而 因為 所以 對 對了 話說 那麼 就是 其實 真的 大概 左右 至 從現在 起 往後 今後 平常 "
    "平時 年 月 日 號 點 分 天 週 個月 小時 元 塊 錢 塊錢 隻 件 支 條 台 雙 組 頂 張 瓶 盒 包 罐 "
    "箱 袋 "
    "本 樣 款 種 份 家 間 次 某 該 此 各 每 智慧 感謝你 謝謝你 謝啦 謝囉 辛苦了 拜託了 "
    "我們 咱 大家 人 檔案 檔 為 於 用 以 按 照".split()
)


def competing(act: Act, text: Marked) -> str:
    """Return the words that are the cue of another effect as well, else nothing."""
    opinion = weighed(text.full)
    if opinion.get(act.doing, 0.0) >= _HEARD_ALONE:
        return ""
    for doing, english, chinese in (*SURE, *GOODS):
        if opinion and opinion[doing] < _UNHEARD:
            continue
        if doing is act.doing or doing in EFFECTLESS or (act.doing, doing) in BESIDE:
            continue
        for each in spoken(text.full, english, chinese):
            if match := cue(each).search(text.full):
                return text.shown(*match.span())
    return ""


@cache
def _own(doing: Doing) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the English words and a pattern of the Chinese ones that a doing's cues know."""
    rows = [p for d, *pair in (*SURE, *GOODS) if d is doing for p in pair]
    rows.append(_ALSO.get(doing, ""))
    rows += [p for d, wanted, _ in LOOSE if d is doing for p in wanted]
    said = " ".join(re.sub(r"\\[a-zA-Z]|\?", " ", pattern.lower()) for pattern in rows)
    plain = " ".join(re.sub(r"\\[a-zA-Z]", " ", pattern.lower()) for pattern in rows)
    words = {*_WORD.findall(said), *_WORD.findall(plain), *_MANNERS}
    words |= STOP - _NOTS
    han = {*_HAN_RUN.findall(plain), *MANNERS_ZH, *_HAN_RUN.findall(FILLER_ZH)}
    longest = sorted(han, key=len, reverse=True)
    return frozenset(words), re.compile("|".join(longest))


def left_over(act: Act, text: Marked, *, sure: bool = False, very: bool = False) -> str:
    """Return the first value or word that nobody has accounted for, else nothing.

    `text` as the readers left it. `sure`: all of the words together surely ask for this, so that
    only a value, or a word that turns a sentence, is left; `very` surely: only a value.
    """
    held = {span for slot in act.slots.values() for span in slot.spans}
    aside = _SET_ASIDE.get(act.doing, "").split()
    for at, chunk in text.chunks.items():
        known = text.text[at] == GAP or chunk.span in held or chunk.kind in aside
        if known or any(_holds(s.value, chunk.value, chunk.text) for s in act.slots.values()):
            continue
        return chunk.text
    if very:
        return ""
    words, han = _own(act.doing)
    said = " ".join(str(slot.value).lower() for slot in act.slots.values())
    latin: list[str] = _WORD.findall(text.text.lower())
    for word in latin:
        if len(word) == 1 or _stems(word) & words or word in said:
            continue
        if (sure or word in PLAIN) and word not in _NOTS:
            continue
        if word in _NOTS or not speaks_for(word, act.doing):
            return word
    runs: list[str] = _HAN_RUN.findall(text.text)
    told = [str(each) for slot in act.slots.values() for each in _each(slot.value)]
    for run in runs:
        cut: str = run
        for value in told:
            cut = cut.replace(value, "，")
        rest: str = re.sub(r"[^\u3400-\u9fff]", "", han.sub("，", cut))
        if rest and rest not in said and (not sure or cue(_NOTS_ZH).search(rest)):
            return str(rest)
    return ""


def _each(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


def _holds(slot: object, value: object, text: str) -> bool:
    if isinstance(value, Figure) and isinstance(slot, int | Decimal):
        return value.value == slot
    return slot == value or str(slot).lower() == text.lower() or text.lower() in str(slot).lower()


def _stems(word: str) -> set[str]:
    cut = {word, word.removesuffix("'s"), word.removesuffix("s"), word.removesuffix("es")}
    cut |= {word.removesuffix("ed"), word.removesuffix("ing"), f"{word.removesuffix('ing')}e"}
    return cut | {f"{word.removesuffix('ed')}e"}

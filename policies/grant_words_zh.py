"""A grant in one plain sentence of Traditional Chinese."""

from datetime import datetime

from manciple.policies import sentences
from manciple.policies.actions import Asker, Source, Verb
from manciple.policies.grants import Grant, Mode, Used

VERB_WORDS = {
    Verb.OFFER_READ: "查看商品",
    Verb.STORE_ADD: "加入商店",
    Verb.STORE_REMOVE: "移除商店",
    Verb.STORE_LINK: "連結你的帳號",
    Verb.STORE_UNLINK: "解除連結你的帳號",
    Verb.WATCH_CREATE: "設定盯價",
    Verb.WATCH_STOP: "停止盯價",
    Verb.CART_READ: "查看購物車",
    Verb.CART_ADD: "放進購物車",
    Verb.CART_REMOVE: "從購物車拿出",
    Verb.CART_OPEN: "把購物車交給你",
    Verb.ORDER_QUOTE: "詢問總價",
    Verb.ORDER_PLACE: "下訂單",
    Verb.ORDER_READ: "查看訂單",
    Verb.ORDER_MARK: "記下你買了沒有",
    Verb.NOTICE_SEND: "發出通知",
    Verb.DATA_READ: "查看你的個人資料",
    Verb.NET_FETCH: "詢問模型供應商",
    Verb.AGENT_READ: "查看你公開的代理程式檔案",
}


def sentence(grant: Grant) -> str:
    """Say what a grant allows.

    `可以在 a.example 把 Nike 商品（尺寸 42）放進購物車，到 2027年1月31日為止：每件最多 90 USD，
    總共一次，由盯價提出；不必先問你`.
    """
    return sentences.sentence(grant, CHINESE)


def used_words(grant: Grant, used: Used, now: datetime) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    return sentences.used_words(grant, used, now, CHINESE)


def _used(count: int, of: int | None) -> str:
    out_of = f"（共 {of} 次）" if of is not None else ""
    return f"用過 {count} 次{out_of}" if count else f"還沒用過{out_of}"


CHINESE = sentences.Words(
    head="{may}{where}{what}{until}：{conditions}",
    then="；",
    clause="，",
    both=("、", "和"),
    either=("、", "或"),
    may="可以",
    never="絕不可以",
    verbs=VERB_WORDS,
    with_goods={
        Verb.CART_ADD: "把{}放進購物車",
        Verb.CART_REMOVE: "把{}從購物車拿出",
        Verb.ORDER_PLACE: "訂購{}",
    },
    modes={
        Mode.AUTO: "不必先問你",
        Mode.ASK: "每次都要你同意",
        Mode.ASK_TYPED: "每次都要你輸入金額與密語",
    },
    askers={
        Asker.USER: "你",
        Asker.AGENT: "代理",
        Asker.WATCH: "盯價",
        Asker.MCP: "MCP 用戶端",
        Asker.PLUGIN: "外掛",
    },
    asked_by="由{}提出",
    goods="商品",
    branded=" {} 商品",
    ruled="{goods}（{rules}）",
    rule="{attribute} {values}",
    not_rule="{attribute}不是 {values}",
    between_rules="；",
    attributes={
        "brand": "品牌",
        "category": "類別",
        "colour": "顏色",
        "offer": "商品編號",
        "seller": "賣家",
        "size": "尺寸",
        "variant": "款式編號",
    },
    no_gift_cards="不含禮物卡與訂閱",
    only="只限{}",
    here="在這台機器上",
    anywhere="在任何地方",
    at="在 {} ",
    at_ours="在{}",
    added="你加入的商店",
    any_host="你指定的任何網址",
    bounds={
        "item": "每件最多 {}",
        "order": "每張訂單最多 {}",
        "day": "任何 24 小時內最多花 {}",
        "month": "任何 30 天內最多花 {}",
        "total": "總共最多花 {}",
        "open_cart": "購物車內同時最多 {}",
    },
    limits="{}",
    between_limits=("，", "，"),
    quantity="同一件最多 {} 個",
    once="總共一次",
    count="總共最多 {} 次",
    per_hour="任何一小時內最多 {} 次".format,
    per_day="任何 24 小時內最多 {} 次".format,
    window="只在 {zone} 的{days} {start} 到 {end}",
    days=("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    to_day="{first}到{last}",
    seeing="會看到{}",
    plain="你的 {}",
    handle="你的 {} 的代號",
    purposes={
        "deliver": "用於送貨",
        "fit": "用於找合身的商品",
        "notify": "用於通知你",
        "plan": "用於登入",
    },
    purpose="用途是 {}",
    argument_in="其「{name}」是 {values}",
    argument_up_to="其「{name}」至多 {bound}",
    tool="使用工具 {}",
    origin="{what}不是來自{sources}時要先問",
    origin_all="全部",
    origin_argument="其「{}」",
    sources={Source.VAULT: "你的 {}", Source.SHOP: " {} ", Source.PLUGIN: "外掛 {}"},
    sources_alone={
        Source.USER: "你",
        Source.MODEL: "規劃者",
        Source.VAULT: "你的保管庫",
        Source.SHOP: "該商店",
    },
    order_asks="但下訂單一定要你輸入金額與密語",
    no_order="不會因此下訂單",
    idle="{} 天沒用就失效".format,
    until="，到 {day}為止",
    until_time="，到 {day} {time} UTC 為止",
    locale="zh_Hant",
    day_pattern="long",
    used=_used,
    spent="{bound}，已用 {spent}",
    used_hour="這一小時 {}/{} 次".format,
    used_day="24 小時內 {}/{} 次".format,
    lapsed="{} 已失效",
    lapses="{} 不用就失效",
)

"""The words around what is approved: one table for each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from manciple.policies import grant_words, grant_words_zh
from manciple.policies.actions import Asker, Verb
from manciple.policies.grants import Grant


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one language shows a request. `{}` and `{name}` stand for what an action says."""

    verbs: Mapping[Verb, str]
    sentence: Callable[[Grant], str]
    askers: Mapping[Asker, str]
    head: str
    """Of `{request}`, `{verb}` and `{host}`."""

    end: str
    """Of `{verb}` and `{end}`."""

    paid: str
    """Of the `{cost}` at the `{host}`."""

    here: str
    before: str
    hurried: str
    amount: str
    yes: str
    shop: str
    number: str
    """What has to be typed."""

    new: str
    gone: str
    gone_fact: str
    was: str
    """After a line that was other before."""

    added: str
    """After a line that was not there before."""

    comma: str
    change: str
    """Of the `{name}` of a part, what it `{was}` and is `{now}`."""

    unknown: str
    parts: Mapping[str, str]
    """The parts of an item."""

    kind: str
    """What kind an item is of."""

    variant: str
    seller: str
    category: str
    names: Mapping[str, str]
    """The names of lines and arguments; one that is not here stands as it is. No two alike."""

    goods: str
    """Of `{goods}`, the `{rest}` and `{more}`."""

    off: str
    on_top: str
    other_currency: str
    total: str
    use: str
    """Of a `{field}` and `{how}` it is shared."""

    handlings: Mapping[str, str]
    sends: str
    """Of `{uses}`, `{where}` and `{purpose}`."""

    purpose: str
    purposes: Mapping[str, str]
    asked_by: str
    """Of `{asker}`, `{grant}` and `{version}`."""

    said: Mapping[str | bool, str]
    """What values of arguments are called."""

    quote: str
    """Of a way of shipping `{how}` and its `{price}`."""

    more: str
    origin: str
    origins: str
    """Between two of them."""

    vault: str
    plugin: str
    planner: str
    you: str
    brings: str


EN = Words(
    verbs=grant_words.VERB_WORDS,
    sentence=grant_words.sentence,
    askers={asker: str(asker) for asker in Asker},
    head="{request}: {verb} at {host}",
    end="{verb}: {end}",
    paid="{cost} at {host}",
    here="this machine",
    before="shown before as {}; what changed is marked with *",
    hurried="you have said yes often just now: read this one",
    amount="the amount",
    yes="yes",
    shop="the shop's name",
    number="its number",
    new="* new: {}",
    gone="* gone: {}",
    gone_fact="* gone: {name}  {old}",
    was=", was: {}",
    added=", new",
    comma=", ",
    change="{name} {was} → {now}",
    unknown="unknown",
    parts={},
    kind=" ({})",
    variant=", variant {}",
    seller=", sold by {}",
    category=", category {}",
    names={},
    goods="{goods}, and {rest} {more}",
    off="taken off",
    on_top="for shipping and tax",
    other_currency="priced in another currency than the total",
    total="{}, with shipping and tax",
    use="{field} ({how})",
    handlings={"plain": "plain", "handle": "handle"},
    sends="{uses} to {where}{purpose}",
    purpose=", to {}",
    purposes={},
    asked_by="{asker}, under {grant} version {version}",
    said={True: "yes", False: "no"},
    quote="{how} for {price}",
    more=" (and {} characters more)",
    origin=" (from {})",
    origins=" and ",
    vault="your {}",
    plugin="the plugin {}",
    planner="the planner",
    you="you",
    brings="with it you sign a grant: it {}",
)

ZH = Words(
    verbs=grant_words_zh.VERB_WORDS,
    sentence=grant_words_zh.sentence,
    askers=grant_words_zh.CHINESE.askers,
    head="{request}：在 {host} {verb}",
    end="{verb}：{end}",
    paid="在 {host} 付 {cost}",
    here="這台機器",
    before="之前顯示為 {}；有變的以 * 標出",
    hurried="你剛才同意了很多次：這一件請仔細讀",
    amount="金額",
    yes="yes",
    shop="商店的名稱",
    number="編號",
    new="* 新增：{}",
    gone="* 沒有了：{}",
    gone_fact="* 沒有了：{name}  {old}",
    was="，原為：{}",
    added="，新增",
    comma="、",
    change="{name} {was} → {now}",
    unknown="不明",
    parts={
        "price": "價格",
        "quantity": "數量",
        "variant": "款式",
        "seller": "賣家",
        "brand": "品牌",
        "size": "尺寸",
        "colour": "顏色",
        "title": "名稱",
        "category": "類別",
        "offer": "商品編號",
    },
    kind="（{}）",
    variant="，款式 {}",
    seller="，由 {} 販售",
    category="，類別 {}",
    names={
        "goods": "商品",
        "total": "總額",
        "sends": "送出",
        "asked by": "提出者",
        "store": "商店",
        "host": "主機",
        "url": "網址",
        "local": "在本地",
        "offer": "商品編號",
        "quantity": "數量",
        "quote": "運送",
        "watch": "盯價",
        "words": "要找的",
        "brand": "品牌",
        "sizes": "尺寸",
        "colour": "顏色",
        "price_max": "最高價",
        "product": "產品",
        "variant": "款式",
        "then": "然後",
        "until": "到期",
        "when": "條件",
        "channel": "管道",
        "kind": "種類",
        "about": "關於",
        "field": "欄位",
        "standing": "後續步驟",
        "said": "原話",
        "named": "代號",
        "watches": "各個盯價",
        "scopes": "允許的範圍",
        "client": "用戶端名稱",
    },
    goods="{goods}，{more} {rest}",
    off="另折抵",
    on_top="另加運費與稅",
    other_currency="與總額不是同一種貨幣",
    total="{}，含運費與稅",
    use="{field}（{how}）",
    handlings={"plain": "原值", "handle": "代號"},
    sends="把 {uses}交給 {where}{purpose}",
    purpose="，{}",
    purposes=grant_words_zh.CHINESE.purposes,
    asked_by="{asker}，依 {grant} 第 {version} 版",
    said={True: "是", False: "否", "cart": "放進購物車", "tell": "通知你"},
    quote="{how}，{price}",
    more="（還有 {} 個字元）",
    origin="（來自：{}）",
    origins="、",
    vault="你的 {}",
    plugin="外掛 {}",
    planner="規劃者",
    you="你",
    brings="同時你會簽署一項權限：{}",
)

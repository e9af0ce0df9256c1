"""A grant in one plain sentence of Traditional Chinese, written by code from the grant alone.

It says what `policies/grant_words.py` says, clause by clause; none is silent.
"""

from datetime import datetime

from manciple.policies.actions import Asker, FieldUse, Handling, Origin, Source, Verb
from manciple.policies.conditions import OneOf, OriginRule, Where
from manciple.policies.grants import ADDED, ANY, Grant, ItemRule, Limits, Mode, Used
from manciple.policies.money import Money
from manciple.policies.windows import Window
from manciple.policies.wording import (
    Until,
    day_runs,
    exact,
    hour,
    lapses,
    last_day,
    quoted,
    spent_of,
    usual_tools,
)

VERB_WORDS = {
    Verb.OFFER_READ: "查看商品",
    Verb.STORE_ADD: "加入商店",
    Verb.STORE_REMOVE: "移除商店",
    Verb.WATCH_CREATE: "設定盯價",
    Verb.WATCH_STOP: "停止盯價",
    Verb.CART_READ: "查看購物車",
    Verb.CART_ADD: "放進購物車",
    Verb.CART_REMOVE: "從購物車拿出",
    Verb.ORDER_QUOTE: "詢問總價",
    Verb.ORDER_PLACE: "下訂單",
    Verb.ORDER_READ: "查看訂單",
    Verb.NOTICE_SEND: "發出通知",
    Verb.DATA_READ: "查看你的個人資料",
    Verb.NET_FETCH: "詢問模型供應商",
}
_WITH_GOODS = {
    Verb.CART_ADD: "把{}放進購物車",
    Verb.CART_REMOVE: "把{}從購物車拿出",
    Verb.ORDER_PLACE: "訂購{}",
}
_MODES = {
    Mode.AUTO: "不必先問你",
    Mode.ASK: "每次都要你同意",
    Mode.ASK_TYPED: "每次都要你輸入金額與密語",
}
_ASKERS = {
    Asker.USER: "你",
    Asker.AGENT: "代理",
    Asker.WATCH: "盯價",
    Asker.MCP: "MCP 用戶端",
    Asker.PLUGIN: "外掛",
}
_PURPOSES = {
    "deliver": "用於送貨",
    "fit": "用於找合身的商品",
    "notify": "用於通知你",
    "plan": "用於登入",
}
_BOUNDS = {
    "item": "每件最多 {}",
    "order": "每張訂單最多 {}",
    "day": "任何 24 小時內最多花 {}",
    "month": "任何 30 天內最多花 {}",
    "total": "總共最多花 {}",
    "open_cart": "購物車內同時最多 {}",
}
_ATTRIBUTES = {
    "brand": "品牌",
    "category": "類別",
    "colour": "顏色",
    "offer": "優惠編號",
    "seller": "賣家",
    "size": "尺寸",
    "variant": "款式編號",
}
_DAYS = ("週一", "週二", "週三", "週四", "週五", "週六", "週日")


def sentence(grant: Grant) -> str:
    """Say what a grant allows.

    `可以在 a.example 把 Nike 商品（尺寸 42）放進購物車，到 2027年1月31日為止：每件最多 90 USD、
    總共一次、由盯價提出；不必先問你`.
    """
    may = "絕不可以" if grant.mode is Mode.DENY else "可以"
    goods = _goods(grant.items)
    until = _until(grant.until) if grant.until else ""
    head = f"{may}{_where(grant)}{_what(grant, goods)}{until}"
    return "；".join([f"{head}：{'、'.join(_conditions(grant, goods))}", *_ways(grant)])


def used_words(grant: Grant, used: Used, now: datetime) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    of = f"（共 {grant.count} 次）" if grant.count is not None else ""
    parts = [f"用過 {used.count} 次{of}" if used.count else f"還沒用過{of}"]
    if grant.limits:
        for name, spent, bound in spent_of(grant.limits, used):
            parts.append(f"{_BOUNDS[name].format(bound)}，已用 {spent}")
    if grant.per_hour is not None:
        parts.append(f"這一小時 {used.count_hour}/{grant.per_hour} 次")
    if grant.per_day is not None:
        parts.append(f"24 小時內 {used.count_day}/{grant.per_day} 次")
    if (lapse := lapses(grant, used)) is not None:
        said = "已失效" if lapse <= now else "不用就失效"
        parts.append(f"{lapse.date()} {said}")
    return "、".join(parts)


def _what(grant: Grant, goods: str) -> str:
    if len(grant.verbs) == 1 and goods and grant.verbs[0] in _WITH_GOODS:
        return _WITH_GOODS[grant.verbs[0]].format(goods)
    return _and([VERB_WORDS[verb] for verb in grant.verbs])


def _goods(rules: tuple[ItemRule, ...]) -> str:
    if not rules:
        return ""
    brands = [rule for rule in rules if rule.attribute == "brand" and not rule.negated]
    first = brands[0] if brands else None
    name = f" {_or(list(map(quoted, first.values)))} 商品" if first else "商品"
    others = [_rule(rule) for rule in rules if rule is not first]
    return f"{name}（{'；'.join(others)}）" if others else name


def _rule(rule: ItemRule) -> str:
    if rule.attribute == "category" and rule.values == ("goods",) and not rule.negated:
        return "不含禮物卡與訂閱"
    values = _or(list(map(quoted, rule.values)))
    return f"{_ATTRIBUTES[rule.attribute]}{'不是' if rule.negated else ''} {values}"


def _where(grant: Grant) -> str:
    if not grant.hosts:
        return "在任何地方" if grant.mode is Mode.DENY else "在這台機器上"
    names = {ADDED: "你加入的商店", ANY: "你指定的任何網址"}
    return f"在 {_or([names.get(host, host) for host in grant.hosts])} "


def _conditions(grant: Grant, goods: str) -> list[str]:
    parts: list[str] = []
    if goods and not (len(grant.verbs) == 1 and grant.verbs[0] in _WITH_GOODS):
        parts.append(f"只限{goods}")
    if grant.limits:
        parts.append(_limits(grant.limits))
    parts += _counts(grant)
    if grant.window:
        parts.append(_window(grant.window))
    if grant.fields:
        parts.append(f"會看到{_and(list(map(_field, grant.fields)))}")
    if grant.purpose:
        parts.append(_PURPOSES.get(grant.purpose, f"用途是 {grant.purpose}"))
    parts += map(_argument, grant.where)
    if grant.tools != usual_tools(grant.verbs):
        parts.append(f"使用工具 {_or(list(grant.tools))}")
    asking = _or([words for asker, words in _ASKERS.items() if asker in grant.askers])
    return [*parts, f"由{asking}提出"]


def _ways(grant: Grant) -> list[str]:
    parts = [_MODES[grant.mode]] if grant.mode in _MODES else []
    parts += [_origin(rule) for rule in grant.origins]
    lenient = grant.mode in {Mode.AUTO, Mode.ASK}
    if lenient and Verb.ORDER_PLACE in grant.verbs:
        parts.append("但下訂單一定要你輸入金額與密語")
    elif lenient and Verb.CART_ADD in grant.verbs:
        parts.append("不會因此下訂單")
    if grant.idle_days is not None:
        parts.append(f"{grant.idle_days} 天沒用就失效")
    return parts


def _limits(limits: Limits) -> str:
    bounds = [
        words.format(Money(bound, limits.currency))
        for name, words in _BOUNDS.items()
        if (bound := getattr(limits, name)) is not None
    ]
    return "、".join(bounds)


def _counts(grant: Grant) -> list[str]:
    parts: list[str] = []
    if grant.quantity is not None:
        parts.append(f"同一件最多 {grant.quantity} 個")
    if grant.count is not None:
        parts.append("總共一次" if grant.count == 1 else f"總共最多 {grant.count} 次")
    if grant.per_hour is not None:
        parts.append(f"任何一小時內最多 {grant.per_hour} 次")
    if grant.per_day is not None:
        parts.append(f"任何 24 小時內最多 {grant.per_day} 次")
    return parts


def _window(window: Window) -> str:
    runs = [
        _DAYS[first] if first == last else f"{_DAYS[first]}到{_DAYS[last]}"
        for first, last in day_runs(window.days)
    ]
    return f"只在 {window.zone} 的{_and(runs)} {hour(window.start)} 到 {hour(window.end)}"


def _field(use: FieldUse) -> str:
    return f"你的 {use.field}" if use.handling is Handling.PLAIN else f"你的 {use.field} 的代號"


def _argument(condition: Where) -> str:
    if isinstance(condition, OneOf):
        return f"其 {condition.name} 是 {_or(list(map(exact, condition.values)))}"
    return f"其 {condition.name} 至多 {condition.bound}"


def _origin(rule: OriginRule) -> str:
    what = "全部" if rule.argument is None else f"其 {rule.argument} "
    return f"{what}不是來自{_or(list(map(_source, rule.sources)))}時要先問"


def _source(origin: Origin) -> str:
    match origin.source:
        case Source.USER:
            return "你"
        case Source.MODEL:
            return "規劃者"
        case Source.VAULT:
            return f"你的 {origin.of}" if origin.of else "你的保管庫"
        case Source.SHOP:
            return f" {origin.of} " if origin.of else "該商店"
        case Source.PLUGIN:
            return f"外掛 {origin.of}"


def _until(until: datetime) -> str:
    from babel.dates import format_date

    match last_day(until):
        case Until(day, None):
            return f"，到 {format_date(day, 'long', locale='zh_Hant')}為止"
        case Until(day, time):
            return f"，到 {format_date(day, 'long', locale='zh_Hant')} {time} UTC 為止"


def _and(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{'，'.join(parts[:-1])}和{parts[-1]}"


def _or(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{'，'.join(parts[:-1])}或{parts[-1]}"

"""From words to their meaning: what must not be, what is asked for, and each act's slots.

The order is the safety of it: what is never done comes first, then what has to be asked, and only
then acts. An act with an effect in which words are left that nobody has accounted for is asked
about; nothing falls through to another act.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from manciple.agent.grammar import (
    acts_alerts,
    acts_cart,
    acts_goods,
    acts_money,
    acts_recommend,
    acts_shop,
    acts_trust,
    kinds,
)
from manciple.agent.grammar.cues_goods import GOODS, SURE
from manciple.agent.grammar.cues_loose import LOOSE
from manciple.agent.grammar.meaning import Act, Doing, Meaning, Outcome
from manciple.agent.grammar.meaning import Doing as D
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.refusing import refused, uncertain
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.text import GAP, Marked, cue
from manciple.agent.grammar.values import valued
from manciple.agent.planner import Known


def _nothing(r: Reading) -> None:
    del r


READ: Mapping[Doing, Callable[[Reading], None]] = {
    D.FIND: acts_goods.find,
    D.RECOMMEND: acts_recommend.recommend,
    D.WATCH: acts_goods.watch,
    D.WATCH_UPDATE: acts_alerts.watch_update,
    D.WATCH_STATUS: acts_alerts.watch_status,
    D.UNWATCH: acts_alerts.unwatch,
    D.ALERT_RULE: acts_alerts.alert_rule,
    D.PAUSE: acts_alerts.pause,
    D.QUIET_HOURS: acts_alerts.quiet_hours,
    D.DIGEST_SET: acts_alerts.digest_set,
    D.CHANNEL_SET: acts_alerts.channel_set,
    D.REMIND: acts_alerts.remind,
    D.COMPARE: acts_goods.compare,
    D.PRICE_CHECK: acts_goods.price_check,
    D.PRICE_HISTORY: acts_goods.price_history,
    D.TOTAL_CHECK: acts_shop.total_check,
    D.CONVERT: acts_shop.convert,
    D.SIZE_CONVERT: acts_cart.size_convert,
    D.SIZE_GUIDE: acts_cart.size_guide,
    D.QUIZ_START: acts_shop.quiz_start,
    D.FILTER_SET: acts_shop.filter_set,
    D.SORT_SET: acts_shop.sort_set,
    D.STORE_BLOCK: acts_shop.store_block,
    D.REMOVE_FROM_CART: acts_cart.remove_from_cart,
    D.ADD_TO_CART: acts_cart.add_to_cart,
    D.CART_UPDATE: acts_cart.cart_update,
    D.CORRECT: acts_cart.correct,
    D.APPLY_COUPON: acts_shop.apply_coupon,
    D.LOYALTY_SET: acts_shop.loyalty_set,
    D.LOYALTY_SHOW: acts_shop.loyalty,
    D.CHECKOUT: acts_cart.checkout,
    D.SUBSCRIBE: acts_shop.subscribe,
    D.REPLENISH_CHECK: acts_shop.replenish_check,
    D.ORDER_STATUS: acts_shop.order_status,
    D.RETURN_HELP: acts_shop.return_help,
    D.HANDOFF: acts_shop.handoff,
    D.BUDGET_SET: acts_money.budget_set,
    D.BUDGET_SHOW: acts_money.budget_show,
    D.SPEND_REPORT: acts_money.report,
    D.SAVINGS_REPORT: acts_money.savings_report,
    D.PERMISSION_GRANT: acts_trust.permission,
    D.PERMISSION_REVOKE: acts_trust.permission_revoke,
    D.PERMISSION_ASK: acts_trust.permission_ask,
    D.AUDIT_SHOW: acts_trust.audit_show,
    D.EXPLAIN: acts_trust.explain,
    D.PLUGIN_LIST: acts_trust.plugin_list,
    D.PLUGIN_DISABLE: acts_trust.plugin_disable,
    D.PROFILE_SET: acts_cart.profile_set,
    D.SETTINGS: acts_trust.settings,
    D.DATA_IMPORT: acts_trust.data_import,
    D.DATA_EXPORT: acts_trust.data_export,
    D.DATA_DELETE: acts_trust.data_delete,
    D.SHARE: acts_trust.share,
}
SIGNED = frozenset({D.APPROVE, D.CHECKOUT, D.PERMISSION_GRANT, D.DATA_DELETE, D.SHARE})
"""Acts that only the signing screen, or a typed yes, lets happen."""

_BREAK = re.compile(
    rf"[,;.!。，；！](?=\s|$|[^\d])|\s+(?:and|but|then|also|so)\s+|\s(?=\S)|然後|順便|不過|但是?|[{GAP}]"
)
_CLAUSE = r"[,;.!?。，；！？](?!\d)| (?:and|but|then|also|while) |然後|順便|不過|但是|但(?!書)|而且|並且|另外| (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) "
_TOGETHER: frozenset[frozenset[Doing]] = frozenset(
    frozenset(pair)
    for pair in (
        {D.PERMISSION_GRANT, D.PERMISSION_REVOKE},
        {D.PERMISSION_GRANT, D.PERMISSION_ASK},
        {D.PERMISSION_REVOKE, D.PERMISSION_ASK},
        {D.REMOVE_FROM_CART, D.CART_UPDATE},
        {D.REMOVE_FROM_CART, D.ADD_TO_CART},
        {D.CART_UPDATE, D.ADD_TO_CART},
        {D.REMOVE_FROM_CART, D.CHECKOUT},
        {D.CART_UPDATE, D.CHECKOUT},
        {D.REJECT, D.WATCH},
        {D.REJECT, D.FIND},
        {D.UNWATCH, D.WATCH},
        {D.UNWATCH, D.FIND},
        {D.CHANNEL_SET},
        {D.REMOVE_FROM_CART},
        {D.CART_UPDATE},
        {D.CHANNEL_SET, D.QUIET_HOURS},
        {D.APPLY_COUPON, D.CHECKOUT},
        {D.APPLY_COUPON, D.LOYALTY_SET},
        {D.PAUSE, D.QUIET_HOURS},
        {D.CART_SHOW, D.BUDGET_SHOW},
        {D.CART_SHOW, D.WATCH_LIST},
        {D.UNDO, D.PAUSE},
        {D.STORE_BLOCK, D.SORT_SET},
        {D.PROFILE_SET, D.FIND},
        {D.AUDIT_SHOW, D.PERMISSION_REVOKE},
        {D.BUDGET_SET, D.CHANNEL_SET},
    )
)
"""Acts that stand side by side in one sentence; one alone: it may come twice."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the words, and what it asks for."""

    doing: Doing
    span: tuple[int, int]


def understood(words: str, known: Known) -> Meaning:
    """Return what `words` mean. Pure, and never raises for what a user can type."""
    text = valued(spelt(words), known)
    if found := refused(text):
        name, part = found
        return Meaning("refuse", _acts(text, known), name, part[:60])
    asked = uncertain(text)
    acts = _acts(text, known)
    if asked:
        return Meaning("ask", acts, asked)
    if not acts:
        return Meaning("ask", (), "not_understood")
    for act in acts:
        if why := _unclear(act, text):
            return Meaning("ask", acts, why, str(act.value("product") or ""))
    return Meaning(_outcome(acts, text), acts)


def doing_of(text: str) -> Doing | None:
    """Return what a marked text asks for: the first row of the table that it holds."""
    text = text.strip(f" {GAP}")
    return _first(SURE, text) or _together(text) or _first(GOODS, text)


def _first(table: Iterable[tuple[Doing, str, str]], text: str) -> Doing | None:
    return next((doing for doing, *cues in table if any(cue(c).search(text) for c in cues)), None)


def _together(text: str) -> Doing | None:
    return next(
        (
            doing
            for doing, wanted, unwanted in LOOSE
            if all(cue(each).search(text) for each in wanted) and not cue(unwanted).search(text)
        ),
        None,
    )


def _acts(text: Marked, known: Known) -> tuple[Act, ...]:
    acts: list[Act] = []
    for part in _parts(text):
        act = _act(part, text, known)
        before = acts[-1] if acts else None
        if (
            before
            and act.doing is before.doing is D.CHANNEL_SET
            and not act.slots.keys() & before.slots.keys()
        ):
            acts[-1] = Act(D.CHANNEL_SET, {**before.slots, **act.slots})
        else:
            acts.append(_with_place(act, before))
    return tuple(acts)


_PERMISSIONS = frozenset({D.PERMISSION_GRANT, D.PERMISSION_REVOKE, D.PERMISSION_ASK})


def _with_place(act: Act, before: Act | None) -> Act:
    """Let `but no checkout` be at the shop that was named before it."""
    if (
        before is None
        or not {act.doing, before.doing} <= _PERMISSIONS
        or act.slots.keys() & {"store", "plugin"}
    ):
        return act
    place = {name: before.slots[name] for name in ("store", "plugin") if name in before.slots}
    return Act(act.doing, {**act.slots, **place})


def _parts(text: Marked) -> list[_Part]:
    """Return the acts of the words: the one of them all, or several that may stand together."""
    spans = _clauses(text)
    whole = doing_of(text.text)
    if len(spans) > 1:
        named = [(doing_of(text.text[slice(*span)]), span) for span in spans]
        joined = _joined(_elliptic(named, text))
        doings = [part.doing for part in joined]
        if (
            len(joined) > 1
            and D.REJECT not in doings[1:]
            and all(
                frozenset({a, b}) in _TOGETHER for a, b in zip(doings, doings[1:], strict=False)
            )
        ):
            return joined
    if whole is None or (whole is D.SORT_SET and _names_goods(text)):
        whole = _bare(text)
    if (
        whole is D.FIND
        and text.find(rf"^[^,;]*(?:<brand>|\\d)[^,;]* or [^,;]*(?:<brand>|[a-z]\\d|\\d)[^,;<]*$")
        and not text.find("<size|colour|money|pct>")
    ):
        whole = D.COMPARE
    return [_Part(whole, (0, len(text.text)))] if whole else []


def _elliptic(
    named: list[tuple[Doing | None, tuple[int, int]]], text: Marked
) -> list[tuple[Doing | None, tuple[int, int]]]:
    """Let `but not my wishlist` after a permission be one too."""
    out: list[tuple[Doing | None, tuple[int, int]]] = []
    for doing, span in named:
        before = next((d for d, _ in reversed(out) if d), None)
        part = text.part(*span)
        if before in {D.PERMISSION_GRANT, D.PERMISSION_REVOKE}:
            scoped = bool(set(acts_trust.scopes(part)) - {"all"})
            if scoped and part.find(
                r"^[\x00 ]*(?:but )?(?:not|no|never|nothing|except|don't|without|neither)\b|不行|不准|不可以|不能|不給|免談|不要"
            ):
                doing = D.PERMISSION_REVOKE
            elif (
                doing not in {D.PERMISSION_GRANT, D.PERMISSION_REVOKE, D.PERMISSION_ASK}
                and scoped
                and part.find(r"可以|能|ok|給|\b(?:fine|ok|allowed|yes|can)\b")
            ):
                doing = D.PERMISSION_GRANT
        out.append((doing, span))
    return out


def _joined(named: list[tuple[Doing | None, tuple[int, int]]]) -> list[_Part]:
    parts: list[_Part] = []
    lead: int | None = None
    for doing, (start, end) in named:
        if doing is None or (parts and doing is D.FIND and parts[-1].doing is not D.REJECT):
            if parts:
                parts[-1] = replace(parts[-1], span=(parts[-1].span[0], end))
            elif lead is None:
                lead = start
            continue
        if parts and parts[-1].doing is doing and frozenset({doing}) not in _TOGETHER:
            parts[-1] = replace(parts[-1], span=(parts[-1].span[0], end))
        else:
            parts.append(_Part(doing, (start if lead is None else lead, end)))
            lead = None
    return parts


def _clauses(text: Marked) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in cue(_CLAUSE).finditer(text.text):
        if text.text[start : match.start()].strip():
            spans.append((start, match.start()))
        start = match.end()
    if text.text[start:].strip():
        spans.append((start, len(text.text)))
    return spans


def _names_goods(text: Marked) -> bool:
    return (
        text.find(
            f"<brand|link>|{kinds.SHOES}|{kinds.CLOTHES}|{kinds.PHONES}|\\b(?:{kinds.GOODS_EN})\\b|{kinds.GOODS_ZH}"
        )
        is not None
    )


def _bare(text: Marked) -> Doing | None:
    """Take goods that are only named for something to find."""
    if _names_goods(text):
        return D.FIND
    told = text.find(
        r"<size|colour|volume|money|store>|refurbished|\bused\b|\d ?[gt]b\b|<num>|二手|[a-z]\d|\d[a-z]"
    )
    if told and text.find("[a-z]{3}|[\u3400-\u9fff]{2}"):
        return D.FIND
    return None


def _act(part: _Part, text: Marked, known: Known) -> Act:
    reading = Reading(text.part(*part.span), known)
    READ.get(part.doing, _nothing)(reading)
    slots = reading.slots
    if part.doing in {D.APPROVE, D.REJECT}:
        _pending(reading, part.doing)
    return Act(part.doing, dict(slots))


def _pending(r: Reading, doing: Doing) -> None:
    r.put("target", "pending")
    if doing is D.APPROVE:
        r.price()
        if not r.has("price_max"):
            r.amount("price_max", "(?:超過|over|above|more than) ?<money|num>", "<money>")
        if (low := r.slots.pop("price_min", None)) is not None:
            r.slots.setdefault("price_max", low)
        if r.has("price_max"):
            if r.said(
                r"\b(?:shipping|total|delivered|tax|all in|delivery|shipped|customs)\b|含運|含稅|運費|總共|總價|總額|關稅"
            ):
                r.put("total", value=True)


_CAREFUL = frozenset(
    {D.WATCH, D.ADD_TO_CART, D.CHECKOUT, D.SUBSCRIBE, D.UNWATCH, D.PAUSE, D.WATCH_UPDATE}
)
"""Acts with an effect on goods: a word in their name that no goods have is asked about."""

_ODD = re.compile(
    r"\b(?:when|while|because|since|then|that|which|who|is|are|was|does|did|will|would|should|could|may|might|must|also|ask(?:ing|ed)?|without|before|after|until"
    r"|unless|tell|show(?:ing)?|allow|access|permissions?|don't|not|never|if|how|why|what|where|let|keep|stop|says?|said|instead|account|limit|budget|orders?|cart|approve"
    r"|confirm|yes|total|send|them|you|we|they|me|wait|delete|erase|everything|data|sell|else|but|percent|ahead|through|history|address|plugin|says|anyway|regardless|trust|past|screen|sure|pretend|rules?|names|guess|think|maybe|probably|gone|user)\b"
    r"|如果|因為|但是|可是|為什麼|怎麼|多少|取消|修改|改成|確認|權限|密碼|帳號|通知|不要|不用|嗎|剛剛|不能|可以|時候|之前|跟我|給我|幫我|購物車|降到|以下|低於|問我|[你妳他她我]|每人|名字|額度|上限|沒有|沒了|成年|然後|一樣|直接|過期|紀錄",
    re.IGNORECASE | re.ASCII,
)

_EMPTY = frozenset({"product", "brand", "url"})


_ASKED = r"^(?:should|shall|must|do|would|could) (?:i|we)\b|\bwhat (?:happens|if)\b|要不要|(?<!可以)(?<!能)(?:嗎|呢)[?？]?$|會怎樣|好不好|該不該|有沒有必要"


def _unclear(act: Act, text: Marked) -> str | None:
    """Return what has to be asked about an act before it may be done."""
    if (
        act.doing in {D.PERMISSION_REVOKE, D.DATA_DELETE, D.UNWATCH, D.PLUGIN_DISABLE}
        and text.said(_ASKED)
        and not text.said("可以|能|幫我|can you|could you")
    ):
        return f"{act.doing}_asked"
    slots = act.slots
    if act.doing in _CAREFUL and _ODD.search(f"{act.value('product') or ''}"):
        return "odd"
    goods_named = _EMPTY & slots.keys()
    if act.doing in {D.WATCH, D.ADD_TO_CART}:
        if not goods_named and "target" not in slots:
            return "vague"
        if (
            "brand" in slots
            or "url" in slots
            or slots.keys() & {"from_history", "from_removed", "store"}
        ):
            return None
        if _pointed(text) and not re.search(r"\d", str(act.value("product"))):
            return "vague"
    if act.doing is D.CHECKOUT and not goods_named and "quantity" in slots:
        return "vague"
    if (
        act.doing is D.CHECKOUT
        and not goods_named
        and text.said(r"\b(?:the|that|this) .*\bone\b|那[件個雙台](?!購物車)")
        and act.value("target") != "pending"
    ):
        return "vague"
    return _incomplete(act)


_NEEDS: Mapping[Doing, tuple[frozenset[str], ...]] = {
    D.WATCH_UPDATE: (frozenset({"price_max", "percent_off_min"}),),
    D.ALERT_RULE: (frozenset({"percent_off_min", "trigger"}),),
    D.QUIET_HOURS: (frozenset({"from", "to", "days"}),),
    D.DIGEST_SET: (frozenset({"every"}),),
    D.CHANNEL_SET: (frozenset({"channel", "drop_channel"}),),
    D.REMIND: (frozenset({"product"}), frozenset({"on"})),
    D.FILTER_SET: (frozenset({"ship_to", "delivery"}),),
    D.SORT_SET: (frozenset({"sort"}),),
    D.STORE_BLOCK: (frozenset({"store"}),),
    D.REMOVE_FROM_CART: (frozenset({"index"}),),
    D.CART_UPDATE: (frozenset({"size", "colour", "quantity"}),),
    D.CORRECT: (frozenset({"product", "size", "colour", "brand"}),),
    D.APPLY_COUPON: (frozenset({"code"}),),
    D.SUBSCRIBE: (frozenset({"product", "brand"}), frozenset({"every"})),
    D.BUDGET_SET: (frozenset({"price_max"}),),
    D.PERMISSION_GRANT: (frozenset({"scope"}),),
    D.PERMISSION_ASK: (frozenset({"scope"}),),
    D.PLUGIN_DISABLE: (frozenset({"plugin"}),),
    D.PROFILE_SET: (frozenset({"size", "shoe", "tops", "waist"}),),
    D.SETTINGS: (frozenset({"llm", "lang"}),),
    D.UNWATCH: (frozenset({"product", "brand"}),),
    D.SHARE: (frozenset({"for"}),),
    D.WATCH: (
        frozenset(
            {
                "price_max",
                "percent_off_min",
                "trigger",
                "every",
                "until",
                "on",
                "product",
                "brand",
                "url",
            }
        ),
    ),
}
"""What an act cannot be without: one of each set."""


def _incomplete(act: Act) -> str | None:
    needed = _NEEDS.get(act.doing, ())
    return None if all(each & act.slots.keys() for each in needed) else f"{act.doing}_which"


def _pointed(text: Marked) -> bool:
    """Is something only pointed at?"""
    return (
        text.said(
            r"\b(?:that|those|these|this) (?:\w+ ){0,2}?(?:\w+)\b(?<!this month)(?<!this year)(?<!this week)(?! (?:is|are|if|when|goes))|[那這](?:件|雙|個|台|條|款|頂|支|組|張|瓶)"
        )
        is not None
    )


_RAISES = r"\b(?:raise|increase|bump|up (?:my|the)|higher|more|boost|lift|extend|add|double|expand|loosen|bigger|remove|upgrade)\b(?! than)|提高|拉高|調高|增加|加碼|加到|升到|往上|放寬|多加|調升|拉到|加倍|提升"


def _outcome(acts: tuple[Act, ...], text: Marked) -> Outcome:
    for act in acts:
        if act.doing in SIGNED:
            return "confirm"
        if act.doing is D.BUDGET_SET and (act.value("scope") == "checkout" or text.said(_RAISES)):
            return "confirm"
    return "do"

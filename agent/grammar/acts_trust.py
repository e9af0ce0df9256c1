"""What is read of acts about permissions, records and data."""

import re

from manciple.agent.grammar import goods
from manciple.agent.grammar.acts_recommend import KIN
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import Marked, cue

_SCOPES = (
    (
        "purchase_history",
        r"\b(?:(?:purchase|order|shopping|buying) history|past (?:orders|purchases)"
        r"|(?:my )?(?:orders|purchases)\b|what i(?:'ve)? (?:bought|ordered|purchased)"
        r"|receipts)\b|購買(?:紀錄|記錄|歷史)|購物(?:紀錄|記錄)|訂單(?:紀錄|記錄)?|消費紀錄"
        r"|買過什麼|歷史訂單|買過的東西",
    ),
    ("wishlist", r"\bwish ?lists?\b|\bsaved items\b|(?:願望|心願|許願|收藏)清單|收藏"),
    (
        "address",
        r"\b(?:home |shipping |delivery |my )*address(?:es)?\b|\bwhere i live\b|地址|住址|住哪",
    ),
    (
        "personalisation",
        r"\bpersonali[sz]\w*\b(?: (?:recommendations?|suggestions?|results|ads))?"
        r"|\btailored\b|個人化(?:推薦|廣告|服務)?|客製化推薦",
    ),
    (
        "checkout",
        r"\b(?:check(?:ing)? ?outs?|buying|buy|pay(?:ing|ments?|s)?|order(?:ing)?|purchas(?:e"
        r"|ing)|spend(?:ing)?(?: money)?|place orders?)\b|結帳|付款|下單|付錢|刷卡|購買(?!紀)"
        r"|買東西|花錢|(?<![購])買(?!過)",
    ),
    ("cart", r"\b(?:carts?|baskets?|add(?:ing)? to (?:my )?cart)\b|購物車|加車"),
    (
        "search",
        r"\b(?:search(?:es|ing)?|look(?:ing)? (?:for|up) (?:things|stuff|products)|brows(?:e"
        r"|ing)|find(?:ing)? things)\b|搜尋|找東西|查商品|搜",
    ),
    (
        "all",
        r"\b(?:everything|all(?: of)?(?: (?:the|your|my|its))?(?: \w+)?|any(?:thing)?"
        r"|every)\b|全部|所有|一切|都|通通|全都",
    ),
)


def scopes(marked: Marked) -> list[str]:
    """Return the kinds of data and deeds that are named, in their order."""
    found = list[tuple[int, str]]()
    text = marked.text
    for value, pattern in _SCOPES:
        if match := cue(pattern).search(text):
            found.append((match.start(), value))
            if value in {"purchase_history", "cart"}:
                text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    names = [value for _, value in sorted(found)]
    if (
        "purchase_history" in names
        and "checkout" in names
        and not re.search(r"check ?out|\bpay|結帳|付款|下單", text)
    ):
        names.remove("checkout")
    return [n for n in names if n != "all"] or [n for n in names if n == "all"]


def permission(r: Reading) -> None:
    """Read what may be done, where, and how long."""
    found = scopes(r.text)
    if found:
        r.put("scope", found[0])
    _plugin_or_store(r)
    r.until()
    if (
        not r.has("until")
        and not r.has("scope")
        and r.said(r"\bgrants?\b|\bpermissions?\b|權限|授權")
    ):
        r.put("scope", "all")


def permission_revoke(r: Reading) -> None:
    """Read what shall end: all of it, but where one permission is named."""
    one = r.said(r"(?<![a-z])g\d")
    found = scopes(r.text)
    if found and not (one and found[0] == "all"):
        r.put("scope", found[0])
    _plugin_or_store(r)
    if not r.has("scope") and not one:
        r.put("scope", "all")


def permission_ask(r: Reading) -> None:
    """Read what needs asking first."""
    permission(r)
    r.slots.pop("until", None)


def _plugin_or_store(r: Reading) -> None:
    plugin = r.said(r"\b(?:plug-?in|extension|add-?on|connector)s?\b|外掛|插件|擴充")
    r.brand(as_store=True)
    r.stores()
    if plugin and "store" in r.slots:
        r.slots["plugin"] = r.slots.pop("store")
    r.slots.pop("brand", None)
    if (
        plugin
        and "plugin" not in r.slots
        and (
            match := r.text.pull(
                r"\b(?:the|that|my) (?P<name>(?!plugin)[\w-]+) (?:plug-?in|extension"
                r"|add-?on)\b|(?P<zh>[^\s,，的那這把]{2,8})的?(?:外掛|插件)"
            )
        )
    ):
        r.put("plugin", match["name"] or match["zh"])


def plugin_disable(r: Reading) -> None:
    """Read which plugin."""
    r.text.drop(
        r"\b(?:disable|turn|switch|off|deactivate|remove|uninstall|kill|get rid of|shut|stop"
        r"|delete|drop)\b|把|關掉|關閉|停用|停掉|移除|刪掉"
    )
    _plugin_or_store(r)
    if "plugin" not in r.slots and "store" in r.slots:
        r.slots["plugin"] = r.slots.pop("store")


def plugin_list(r: Reading) -> None:
    """Read which of them."""
    found = [s for s in scopes(r.text) if s != "all"]
    if found:
        r.put("scope", found[0])


def audit_show(r: Reading) -> None:
    """What was done, read or sent."""
    if r.said(
        r"\b(?:sen[dt]|shared?|give[n]?|gave|leak(?:ed)?|went|go|upload(?:ed)?|disclosed?"
        r"|tell|told)\b|傳|送|分享|洩漏|給了|給(?=<store|brand>|別人|誰|任何人|店家)|透露|外流"
        r"|提供|交給|賣給"
    ):
        r.put("direction", "out")
    elif r.said(
        r"\b(?:receive[d]?|came in|got from|get from|downloaded|fetched|collected?)\b|收到"
        r"|拿到|抓了"
    ):
        r.put("direction", "in")
    r.span_of_days()
    r.brand(as_store=True)
    if "brand" in r.slots:
        r.slots["store"] = r.slots.pop("brand")
    r.stores()
    found = [s for s in scopes(r.text) if s in {"purchase_history", "wishlist", "address", "cart"}]
    if found:
        r.put("scope", found[0])


def explain(r: Reading) -> None:
    """Why."""
    if r.said(
        r"\bcatch\b|\btrap\b|\bfine print\b|\bstrings attached\b|\b(?:deal|offer|discount"
        r"|sale|promo)\b|陷阱|貓膩|優惠|折扣|特價|有詐|活動"
    ):
        r.put("target", "deal")
    elif r.said(
        r"\b(?:recommend\w*|suggest\w*|pick(?:ed)?|show(?:ing|n)? me|chose|choose)\b|推薦"
        r"|選(?:這|了)|挑|推(?:給|這|那|我|了|$)|建議"
    ):
        r.put("target", "recommendation")
    elif r.said(
        r"\b(?:not|didn't|wasn't|isn't|never|haven't|hasn't|don't|won't"
        r"|no)\b.*\b(?:add(?:ed)?|cart|basket|put|bought|buy|order(?:ed)?|in there"
        r"|purchase[d]?|in)\b|沒(?:有)?(?:幫我|把|替我)?(?:.{0,10})(?:加|放|買|進|丟)"
        r"|不(?:幫我)?(?:加|放|買)"
    ):
        r.put("target", "not_added")
    r.day("on", r"(?:\bon )?<date>", past=True)
    r.brand()
    r.text.drop(
        r"\b(?:why|how come|explain|what made|what's|what is|the catch|catch|behind|reason"
        r"|did|do|does|are|is|was|were|didn't|wasn't|isn't|weren't|you|recommend(?:ed|ing)?"
        r"|suggest(?:ed|ing|ions?)?|pick(?:ed)?|show(?:ing|n)?|chose|choose|add(?:ed)?|not"
        r"|put|in|cart|basket|get|got|deal|offer|discount|sale|ones?|one|me|to|this|that"
        r"|bought|buy|ordered|legit|real|any|a|trick|recommendations?|keep|with|it|hasn't"
        r"|haven't|never|there|so|always|specifically)\b",
        r"為什麼|為何|為啥|怎麼|幹嘛|憑什麼|老是|推薦|推給|推|把|丟|替我|會|一直|推薦|建議|我"
        r"|給我|沒有?|加進去?|加|放進去?|放|買"
        r"|購物車|這[雙件個台款條頂]|那[雙件個台款條頂]|優惠|折扣|特價|活動|有|什麼|陷阱|貓膩"
        r"|選|挑|理由|原因|是|解釋|說明|一下|進去?|到|幫我|不|這|那|真的|假的",
    )
    if r.slots.get("target") and r.slots["target"].value == "deal":
        return
    goods.product(r)


def settings(r: Reading) -> None:
    """Model, language."""
    text = re.sub(
        r"\b(?:not|instead of|rather than|no more|stop using|without|don't use"
        r"|no)\b (?:the )?\w+|(?:不要|別|不用|不是)(?:再)?(?:連|用)?\w+",
        " ",
        r.text.spelt.text,
        flags=re.IGNORECASE,
    )
    found: list[str] = []
    for value, pattern in (
        (
            "local",
            r"\b(?:local|own|ollama|offline|self-hosted|on my (?:machine|computer|laptop)"
            r"|llama|lm studio|vllm)\b|本機|自己的|本地|離線|地端|我的(?:電腦|模型)",
        ),
        ("openai", r"\b(?:openai|gpt\S*|chatgpt)\b"),
        ("anthropic", r"\b(?:anthropic|claude)\b"),
        ("google", r"\b(?:google|gemini)\b"),
    ):
        if re.search(pattern, text, re.IGNORECASE | re.ASCII):
            found.append(value)
    if found:
        # Of two that are named, which is meant is asked.
        r.put("llm", found[0] if len(found) == 1 else None)
        return
    if both := re.search(
        r"\b(?:in|to|into) (?:traditional )?(english|chinese|mandarin|taiwanese)\b",
        text,
        re.IGNORECASE,
    ):
        r.put("lang", "en" if both[1].lower() == "english" else "zh-TW")
        return
    english = re.search(r"\benglish\b|英文|英語", text, re.IGNORECASE | re.ASCII)
    chinese = re.search(
        r"\b(?:chinese|mandarin|taiwanese)\b|中文|繁中|繁體|國語", text, re.IGNORECASE | re.ASCII
    )
    if (english is None) != (chinese is None):
        r.put("lang", "en" if english else "zh-TW")


def _data_scope(r: Reading) -> None:
    found = [
        s
        for s in scopes(r.text)
        if s in {"purchase_history", "wishlist", "address", "search", "all"}
    ]
    r.put("scope", next((s for s in found if s != "all"), "all"))


def data_export(r: Reading) -> None:
    """Take data out."""
    _format(r)
    _data_scope(r)


def data_delete(r: Reading) -> None:
    """Destroy data."""
    _data_scope(r)


def data_import(r: Reading) -> None:
    """Bring data in."""
    _format(r)
    r.brand(as_store=True)
    if "brand" in r.slots:
        r.slots["store"] = r.slots.pop("brand")
    r.stores()
    if r.said(r"\b(?:e-?)?invoices?\b|\breceipts?\b|發票|載具"):
        r.put("source", "einvoice")
    elif r.said(r"\b(?:orders?|purchases?|history)\b|訂單|購買紀錄|購物紀錄|購買記錄"):
        r.put("source", "order_history")


def _format(r: Reading) -> None:
    if match := r.text.pull(r"\b(?:csv|json)\b"):
        r.put("format", match[0].lower())


def share(r: Reading) -> None:
    """Give someone else a view."""
    r.put("target", "watchlist")
    if whom := r.text.find(rf"\b(?:my|our|to|with) (?P<w>{KIN})\b"):
        r.put("for", whom["w"])
        return
    match = r.text.find(
        r"\b(?:with|to|let|give|send|show) (?:my )?(?P<w>[\w' ]+?)(?: (?:see|view|look|access"
        r"|a|the|my|have|so|until|for)\b|$|[,.!?])"
    )
    wants = r.text.find(r"^(?:my |our )?(?P<w>[\w' ]+?) (?:wants|would like|asked|needs) to see\b")
    zh = r.text.find(
        r"(?:(?:分享|傳|給|讓).{0,8}?)?(?P<k>(?:我的?)?(?:老婆|太太|老公|先生|媽媽?|爸爸?|爸媽"
        r"|家人|姊姊?|姐姐?|妹妹?|哥哥?|弟弟?|男朋友|女朋友|朋友|閨蜜|男友|女友"
        r"|室友|同事|兒子|女兒|阿嬤|阿公|婆婆|公公|表[哥弟姊妹]|同學|老闆|鄰居))|(?:分享給?|給|讓"
        r"|傳給)(?P<w>我?(?:的)?[\u3400-\u9fff]{1,5}?)(?:看|也|可以|能|一份|$|吧|了|\s)"
    )
    if zh:
        r.put("for", (zh["k"] or zh["w"]).replace("我的", "我"))
    elif found := wants or match:
        r.put("for", found["w"].strip())

"""What is read of acts about messages and watches."""

import re

from manciple.agent.grammar import days, goods
from manciple.agent.grammar.plain import PLAIN
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.slots import day_of, length_of, value_of, whole_of

_CHANNELS = (
    ("telegram", r"\btelegram\b|\btg\b"),
    ("line", r"\bline\b(?! \d)"),
    ("sms", r"\bsms\b|\btext(?:s|ing| messages?)?\b|簡訊"),
    (
        "email",
        r"\be-?mail(?:s|ing)?\b|\bmail(?:s|ing)?\b|\binbox\b|電子郵件|郵件|信箱|寄信"
        r"|(?<=[寄收])信|e-?mail",
    ),
    ("push", r"\bpush(?:es)?(?: notifications?| alerts?)?\b|推播"),
)
EVENTS = (
    (
        "delivery",
        r"\b(?:ships?|shipping|shipped|shipment|deliver(?:y|ies|ed)|packages?|parcels?"
        r"|orders?|tracking|arriv\w+)\b|出貨|到貨|物流|包裹|配送|訂單|送貨|宅配|寄出|貨到",
    ),
    (
        "price_alert",
        r"\bprices?(?: drops?| alerts?| changes?)?\b|\b(?:drops?|deals?|sales?"
        r"|discounts?)\b(?! (?:me|to))|降價|價格|特價|優惠|折扣|跌價",
    ),
    (
        "other",
        r"\b(?:the rest|everything else|all else|others?|anything else|all other\w*|rest)\b"
        r"|其他|其它|剩下的|別的|其餘",
    ),
)


def unwatch(r: Reading) -> None:
    """Stop a watch."""
    r.stores()
    r.slots.pop("store", None)
    r.brand()
    r.text.drop(
        r"\b(?:stop|quit|cancel|end|remove|delete|drop|kill|ditch|those|forget|about"
        r"|no need to|no longer|need|you can|watch(?:ing|es)?|track(?:ing)?|following|follow"
        r"|monitoring|keeping an eye|alerts?|unwatch|looking|checking|off|list|anymore"
        r"|any more|interested|never ?mind|don't|price|take|already|watch ?list|them|w\d+)\b",
        r"不要|不用|不必|別|停止|取消|停掉|再|繼續|盯著?|追蹤|追|監看|看著?|關注|了|幫我"
        r"|那[台個雙件條款支頂]|清單|從|刪掉|拿掉|移除|可以|想|價格|的通知|通知",
    )
    r.text.drop("<size|colour>")
    goods.product(r)


def watch_status(r: Reading) -> None:
    """Did it move?"""
    if r.text.pull(
        r"\b(?:i'm|you're|i am|you are|we're|that i'm) (?:watching|tracking|following)\b"
        r"|我?(?:在)?(?:盯|追蹤|追)的"
    ):
        r.text.drop("那[台個雙件條款支頂]")
    r.price(drops=True)
    if not r.has("price_max"):
        r.amount("price_max", "<money>", "(?:below|under|to|破|到) ?<num>")
    if r.said(r"\b(?:it|that one|that)\b|那(?:個|台|雙|件)(?:有|降)"):
        pass
    r.brand()
    r.text.drop(
        "<date>|<dur>|<every>",
        r"\b(?:dipped?|slipped|sunk|budged?|happen(?:ed|ing)?|movement|dropping|falling|get|gets"
        r"|getting|hitting|went|any|at all|been|there|new|to report|changing|still|above|over|than"
        r"|before|yesterday|last|slept|out|sold|available|again|a)\b",
        r"\b(?:did|has|have|is|are|any|anything|drop(?:ped)?|go(?:ne)?|went|below|under|down"
        r"|fall(?:en)?|mov(?:e|ed|ement)|changed?|come|came|back|in stock|restocked|cheaper"
        r"|yet|on sale|now|so far|price|news|update|updates|luck|progress|with|on|for|of"
        r"|watch|hit|my|target|reach(?:ed)?|gotten|while i (?:slept|was (?:asleep|away|out"
        r"|gone))|overnight|lately|recently|since|how|doing|watching|tracking)\b",
        r"有沒有|有|東西|任何|降價?|跌破?|動靜|補貨|有貨|特價|便宜|變|了|沒|嗎|過|價格|價錢"
        r"|盯|追蹤|我|在|那[台個雙件條款支頂]|以下|到|現在|最近",
    )
    goods.product(r)


def watch_update(r: Reading) -> None:
    """Change a watch's target."""
    if match := r.text.pull(
        r"(?P<old4><pct>).{0,8}(?:改|換|調)(?:成|為|到|至)?<pct>|<pct>(?: off)? (?:instead of"
        r"|rather than|not) (?P<old><pct|num>)%?"
        r"|from (?P<old2><pct|num>)(?: percent)? to <pct>|從<pct>(?:改|調|換)(?:成|到"
        r"|為)?<pct>|<pct>.{0,8}(?:不要|不是|而不是)<pct>|use <pct> (?:off )?(?:instead of"
        r"|rather than) (?P<old3><pct|num>)"
    ):
        chunks = r.text.chunks_in(match, "pct|num")
        new, old = (
            (chunks[1], chunks[0])
            if match[0].lower().startswith(("from", "從")) or match["old4"]
            else (chunks[0], chunks[1])
        )
        r.put("percent_off_min", whole_of(new), new)
        r.put(
            "from_percent_off_min", old.value if isinstance(old.value, int) else int(old.text), old
        )
    r.percent()
    if not r.has("percent_off_min") and r.text.find(r"\bpercent(?:age)?\b"):
        for at, chunk in [*r.text.every("num")]:
            r.put("percent_off_min", int(value_of(chunk)), chunk)
            r.text.take(at, at + 1)
        r.text.drop(r"\bpercent(?:age)?\b")
    if not r.has("percent_off_min"):
        r.amount(
            "price_max",
            r"(?:\bto|\bat|\bis|\bbe|\bof|=|成|到|為|至) ?<money|num>",
            "<money>",
            "<num>",
        )
    r.brand()
    r.text.drop(
        r"\b(?:bump|raise|lower|change|set|make|update|move|increase|decrease|reduce|drop"
        r"|adjust|put|use|turn|target|limit|threshold|alert|watch|price|should be|up|down|now"
        r"|instead|off|want|please|rather than|for|alerts|cap|notify|me|trigger)\b",
        r"原本|本來|之前|盯|追蹤|那個|目標價?|降價|折扣|上限|門檻|通知價?|追蹤價?|提醒價?|改|調"
        r"|設|降|升|拉|變|換|成|到"
        r"|為|高|低|至|再|才|就|叫我?|說|把|將|那[個台雙件條款支頂]|的|好了|打|以下|以內|折",
    )
    goods.product(r)


def alert_rule(r: Reading) -> None:
    """When to tell at all."""
    r.percent()
    if r.has("percent_off_min"):
        return
    for value, pattern in (
        (
            "all_time_low",
            r"\b(?:all[- ]time low|lowest (?:price )?ever|record low|historic low"
            r"|lowest price)|歷史|史低|新低",
        ),
        ("restock", r"\b(?:restock|back in stock|in stock)|補貨|有貨|到貨"),
        ("sale", r"\b(?:sales?|deals?|promo|discount)|特價|優惠|降價|折扣"),
    ):
        if r.text.find(pattern):
            r.put("trigger", value)
            return


_AWAY = (
    r"\b(?:i'm|i am|i'll be|we're|we are|we'll be|going|gone|away|travell?ing|visiting|flying)\b"
)
"""Where somebody is, which is no goods."""


def _only_goods(r: Reading) -> None:
    """Leave out a name that is made of words that say nothing."""
    said = str(r.slots["product"].value) if r.has("product") else ""
    if not said or goods.is_goods(said):
        return
    away = (
        r.has("until") and r.said(_AWAY) and not r.said(r"\b(?:alerts?|watch) (?:for|on|about)\b")
    )
    if away or all(w in PLAIN for w in said.lower().split()):
        del r.slots["product"]


def pause(r: Reading) -> None:
    """Hold everything, or one thing's alerts."""
    match = r.text.pull(
        "(?:from )?<date> ?(?:to|until|through|-|–|到|至|~) ?<date>", "(?:到|至)<date>", "<date>"
    )
    if match and r.said(r"出國|旅行|度假|休假|出差|國外|考試"):
        r.text.drop("<date>")
    chunks = r.text.chunks_in(match, "date") if match else []
    if match and len(chunks) == 1 and day_of(chunks[0]).kind == "past":
        # 這兩個禮拜, of what shall be, is so long from now.
        ago = day_of(chunks[0]).first()
        r.put("until", (r.today + (r.today - ago)).isoformat())
    elif len(chunks) == 2:
        first, last = day_of(chunks[0]), day_of(chunks[1])
        r.put("from", first.first().isoformat())
        r.put("until", last.last().isoformat())
    elif chunks:
        when = day_of(chunks[0])
        if (
            when.first() != when.last()
            and when.kind == "stretch"
            and r.said(r"\b(?:holiday|vacation|away|travel+ing|trip)\b|出國|旅行|度假|休假")
        ) or (when.first() != when.last() and not r.said(r"\buntil\b|\bback\b|到<date>|停到|為止")):
            r.put("from", when.first().isoformat())
            r.put("until", when.last().isoformat())
        else:
            r.put("until", when.first().isoformat())
    elif match := r.text.pull(r"(?:for (?:the next )?|the next )?<dur>"):
        [chunk] = r.text.chunks_in(match, "dur")
        count, unit = length_of(chunk)
        if unit not in {"hour", "minute"}:
            r.put("until", days.later(r.today, count, unit).isoformat(), chunk)
    r.brand()
    r.text.drop(
        r"\b(?:pause|hold|off|snooze|mute|suspend|freeze|silence|stop|alerts?|notifications?"
        r"|messages|pings|updates|watch(?:es|ing)?|tracking|until|on hold|everything|all|turn"
        r"|switch|disable|for|holiday|vacation|away|travel+ing|going|i'm|next|at all|send"
        r"|sending|anything|nothing|bother|don't|message|text|notify|disturb|out of (?:town"
        r"|office)|emails?|while|trip|put|on|now|everything's|bit|ones?|week|back|cut|halt|no"
        r"|quiet|give|break|from|pinging|rest|it all|about)\b",
        r"暫停|先|停|靜音|通知|提醒|追蹤|全部|都|到|再說|再|暫時|不要|別|盯|傳|吵|我|出國"
        r"|旅行|度假|休假|去|玩|的時候|期間|之前|前|關掉?|一下|個|所有|訊息|(?<!沙)發(?!熱)"
        r"|這段時間|這陣子|接下來|說|開|國外|出差"
        r"|掉|在|人|會|要|煩|推播|打擾|休息|通通|一律|考試|安靜",
    )
    goods.product(r)
    _only_goods(r)


def digest_set(r: Reading) -> None:
    """One summary instead."""
    r.every()
    if not r.has("every"):
        if match := r.text.pull(
            r"<dur>(?:.{0,6}一(?:次|封|份|則|回))|\b(?:one|once|a)\b.*\b(?:a|per"
            r"|each) (?P<u>day|week|month)\b|一(?P<z>天|週|周|星期|禮拜|個月|個禮拜|個星期)"
        ):
            chunks = r.text.chunks_in(match, "dur")
            if chunks:
                count, unit = length_of(chunks[0])
                r.put("every", f"{count} {unit}", chunks[0])
            else:
                groups = match.groupdict()
                unit = groups.get("u") or {"天": "day", "個月": "month"}.get(
                    groups.get("z") or "", "week"
                )
                r.put("every", f"1 {unit}")
        elif r.said(
            r"\bevery (?:night|morning|evening)|\bat (?:night|the end of the day)\b|晚上|早上"
        ):
            r.put("every", "1 day")
    if not r.has("every") and (
        found := re.search(
            r"\b(?:per|a|each|every) (day|week|month)\b", r.text.spelt.text, re.IGNORECASE
        )
    ):
        r.put("every", f"1 {found[1].lower()}")
    r.at()


def _dropped(r: Reading) -> object:
    slot = r.slots.get("drop_channel")
    return slot.value if slot else None


def channel_set(r: Reading) -> None:
    """How messages come."""
    off = (
        r"(?:\b(?:no|not|stop|quit|without|don't|do not|never|turn off|cut|enough|instead of|ditch"
        r"|drop|kill|lose|scrap|cancel|skip|forget|remove|get rid of|rid of|done with|sick of"
        r"|switch"
        r" off|disable|leave|i hate|hate"
        r"|rather than)(?: (?:more|with|the|sending|any|of|want|like|send|use|by|via|me|these"
        r"|those|all|you|bother|to))* ?"
        r"|(?<!\S)(?:不要|別|不用|停止|關掉|取消|不想)(?:再)?(?:收到?|寄|傳"
        r"|發|用)?(?:我|給我)?\s?)"
    )
    for value, pattern in _CHANNELS:
        if r.text.pull(
            rf"{off}(?:{pattern})",
            rf"(?:{pattern})(?: off\b|\s?的?(?:通知|訊息|提醒)?(?:就|都|全部|通通|先"
            r"|可以)*(?:不要|別|關掉|關閉|停掉|取消|停"
            r"|不用|免|退訂|關)(?!再?[用走])(?:了|再)?)",
        ):
            r.put("drop_channel", value)
            break
    for value, pattern in _CHANNELS:
        if not r.has("drop_channel") and r.text.pull(
            rf"\bfrom (?:my )?(?:{pattern})(?= to\b)|\b(?:swap|trade|replace|exchange|change) "
            rf"(?:my |the )?"
            rf"(?:{pattern})(?= (?:alerts? |notifications? )?(?:for|with|to)\b)"
            rf"|從(?:{pattern})(?=[改換])"
            rf"|(?:{pattern})(?=(?:通知)?(?:改|換)(?:成|用|到))"
        ):
            r.put("drop_channel", value)
    for value, pattern in _CHANNELS:
        if r.text.find(pattern) and _dropped(r) != value:
            r.text.pull(pattern)
            r.put("channel", value)
            break
    for value, pattern in EVENTS:
        if r.text.find(pattern):
            r.put("events", value)
            break


def remind(r: Reading) -> None:
    """A nudge on a day."""
    r.day(
        "on",
        r"(?:\bon |\bin |\bby )?(?:the )?<date>",
        r"\bin <dur>(?: time)?|<dur>(?:以後|之後|後)",
    )
    r.text.drop(
        r"\b(?:to (?:think|look|check|see|consider|decide|get|buy|order|pick up|grab|restock|refill"
        r"|renew|replace|return|find|compare|shop for|purchase|hunt for|sort out|deal with)"
        r"(?: (?:of|about|into|at|on|for|again|up|another|the price of))*|(?:set|give me|make|put"
        r"|need|want|i'd like)(?: (?:in|up))?(?: me)? an?|make sure i (?:remember|don't forget)"
        r"|jog my memory|bring up|tell me|i need to)\b",
        r"\b(?:remind(?:er)?|nudge|ping|poke|set|don't let me forget|about|to (?:look at"
        r"|check|buy|get|order|think about|see|consider|look into|grab|pick up)|again|at"
        r"|whether|if|i should|should i|me|look|buy|check|order|get|that)\b|<time>|<dur>",
        r"提醒|叫|記得|跟我說|通知|我|要不要|去|看|買|一下|考慮|想|訂|要|早上|晚上|再|設|加"
        r"|個|到時候?|看看|決定|補",
    )
    r.brand(keep=False)
    goods.product(r)

"""What is read of each act about alerts, money, permissions and records."""

import re

from manciple.agent.grammar import days, goods
from manciple.agent.grammar.kinds import CITIES_EN, CITIES_ZH, COUNTRIES
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import Marked, cue

_CHANNELS = (
    ("telegram", r"\btelegram\b|\btg\b"),
    ("line", r"\bline\b(?! \d)"),
    ("sms", r"\bsms\b|\btext(?:s|ing| messages?)?\b|簡訊"),
    ("email", r"\be-?mail(?:s|ing)?\b|\bmail(?:s|ing)?\b|\binbox\b|電子郵件|郵件|信箱|寄信|(?<=[寄收])信|e-?mail"),
    ("push", r"\bpush(?:es)?(?: notifications?| alerts?)?\b|推播"),
)
_EVENTS = (
    ("delivery", r"\b(?:ships?|shipping|shipped|shipment|deliver(?:y|ies|ed)|packages?|parcels?|orders?|tracking|arriv\w+)\b|出貨|到貨|物流|包裹|配送|訂單|送貨|宅配|寄出|貨到"),
    ("price_alert", r"\bprices?(?: drops?| alerts?| changes?)?\b|\b(?:drops?|deals?|sales?|discounts?)\b(?! (?:me|to))|降價|價格|特價|優惠|折扣|跌價"),
    ("other", r"\b(?:the rest|everything else|all else|others?|anything else|all other\w*|rest)\b|其他|其它|剩下的|別的|其餘"),
)
_SCOPES = (
    ("purchase_history", r"\b(?:(?:purchase|order|shopping|buying) history|past (?:orders|purchases)|(?:my )?(?:orders|purchases)\b|what i(?:'ve)? (?:bought|ordered|purchased)|receipts)\b|購買(?:紀錄|記錄|歷史)|購物(?:紀錄|記錄)|訂單(?:紀錄|記錄)?|消費紀錄|買過什麼|歷史訂單|買過的東西"),
    ("wishlist", r"\bwish ?lists?\b|\bsaved items\b|(?:願望|心願|許願|收藏)清單|收藏"),
    ("address", r"\b(?:home |shipping |delivery |my )*address(?:es)?\b|\bwhere i live\b|地址|住址|住哪"),
    ("personalisation", r"\bpersonali[sz]\w*\b(?: (?:recommendations?|suggestions?|results|ads))?|\btailored\b|個人化(?:推薦|廣告|服務)?|客製化推薦"),
    ("checkout", r"\b(?:check(?:ing)? ?outs?|buying|buy|pay(?:ing|ments?|s)?|order(?:ing)?|purchas(?:e|ing)|spend(?:ing)?(?: money)?|place orders?)\b|結帳|付款|下單|付錢|刷卡|購買(?!紀)|買東西|花錢|(?<![購])買(?!過)"),
    ("cart", r"\b(?:carts?|baskets?|add(?:ing)? to (?:my )?cart)\b|購物車|加車"),
    ("search", r"\b(?:search(?:es|ing)?|look(?:ing)? (?:for|up) (?:things|stuff|products)|brows(?:e|ing)|find(?:ing)? things)\b|搜尋|找東西|查商品|搜"),
    ("all", r"\b(?:everything|all(?: of)?(?: (?:the|your|my|its))?(?: \w+)?|any(?:thing)?|every)\b|全部|所有|一切|都|通通|全都"),
)


def scopes(marked: Marked) -> list[str]:
    """Return the kinds of data and deeds that are named, in their order."""
    found = []
    text = marked.text
    for value, pattern in _SCOPES:
        if match := cue(pattern).search(text):
            found.append((match.start(), value))
            if value == "purchase_history" or value == "cart":
                text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    names = [value for _, value in sorted(found)]
    if "purchase_history" in names and "checkout" in names and not re.search(r"check ?out|\bpay|結帳|付款|下單", text):
        names.remove("checkout")
    return [n for n in names if n != "all"] or [n for n in names if n == "all"]


def permission(r: Reading) -> None:
    """Read what may be done, where, and how long."""
    found = scopes(r.text)
    if found:
        r.put("scope", found[0])
    _plugin_or_store(r)
    r.until()
    if not r.has("until") and not r.has("scope") and r.said(r"\bgrants?\b|\bpermissions?\b|權限|授權"):
        r.put("scope", "all")


def permission_revoke(r: Reading) -> None:
    """Read what shall end."""
    found = scopes(r.text)
    if found:
        r.put("scope", found[0])
    _plugin_or_store(r)
    if not r.has("scope"):
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
    if plugin and "plugin" not in r.slots and (
        match := r.text.pull(r"\b(?:the|that|my) (?P<name>(?!plugin)[\w-]+) (?:plug-?in|extension|add-?on)\b|(?P<zh>[^\s,，的那這把]{2,8})的?(?:外掛|插件)")
    ):
        r.put("plugin", match["name"] or match["zh"])


def plugin_disable(r: Reading) -> None:
    """Read which plugin."""
    r.text.drop(r"\b(?:disable|turn|switch|off|deactivate|remove|uninstall|kill|get rid of|shut|stop|delete|drop)\b|把|關掉|關閉|停用|停掉|移除|刪掉")
    _plugin_or_store(r)
    if "plugin" not in r.slots and "store" in r.slots:
        r.slots["plugin"] = r.slots.pop("store")


def plugin_list(r: Reading) -> None:
    """Read which of them."""
    found = [s for s in scopes(r.text) if s != "all"]
    if found:
        r.put("scope", found[0])


def unwatch(r: Reading) -> None:
    """Stop a watch."""
    r.stores()
    r.slots.pop("store", None)
    r.brand()
    r.text.drop(
        r"\b(?:stop|quit|cancel|end|remove|delete|drop|kill|ditch|those|forget|about|no need to|no longer|need|you can|watch(?:ing|es)?|track(?:ing)?|following|follow|monitoring|keeping an eye|alerts?|unwatch|looking|checking|off|list|anymore|any more|interested|never ?mind|don't|price|take|already|watch ?list|them|w\d+)\b",
        r"不要|不用|不必|別|停止|取消|停掉|再|繼續|盯著?|追蹤|追|監看|看著?|關注|了|幫我|那[台個雙件條款支頂]|清單|從|刪掉|拿掉|移除|可以|想|價格|的通知|通知",
    )
    r.text.drop("<size|colour>")
    goods.product(r)


def watch_status(r: Reading) -> None:
    """Did it move?"""
    if r.text.pull(r"\b(?:i'm|you're|i am|you are|we're|that i'm) (?:watching|tracking|following)\b|我?(?:在)?(?:盯|追蹤|追)的"):
        r.text.drop("那[台個雙件條款支頂]")
    r.price(drops=True)
    if not r.has("price_max"):
        r.amount("price_max", "<money>", "(?:below|under|to|破|到) ?<num>")
    if r.said(r"\b(?:it|that one|that)\b|那(?:個|台|雙|件)(?:有|降)"):
        pass
    r.brand()
    r.text.drop(
        "<date>|<dur>|<every>",
        r"\b(?:did|has|have|is|are|any|anything|drop(?:ped)?|go(?:ne)?|went|below|under|down|fall(?:en)?|mov(?:e|ed|ement)|changed?|come|came|back|in stock|restocked|cheaper|yet|on sale|now|so far|price|news|update|updates|luck|progress|with|on|for|of|watch|hit|my|target|reach(?:ed)?|gotten|while i (?:slept|was (?:asleep|away|out|gone))|overnight|lately|recently|since|how|doing|watching|tracking)\b",
        r"有沒有|有|東西|任何|降價?|跌破?|動靜|補貨|有貨|特價|便宜|變|了|沒|嗎|過|價格|價錢|盯|追蹤|我|在|那[台個雙件條款支頂]|以下|到|現在|最近",
    )
    goods.product(r)


def watch_update(r: Reading) -> None:
    """Change a watch's target."""
    if match := r.text.pull(
        r"<pct>(?: off)? (?:instead of|rather than|not) (?P<old><pct|num>)%?|from (?P<old2><pct|num>)(?: percent)? to <pct>|從<pct>(?:改|調|換)(?:成|到|為)?<pct>|<pct>.{0,2}(?:不要|不是|而不是)<pct>|use <pct> (?:off )?(?:instead of|rather than) (?P<old3><pct|num>)"
    ):
        chunks = r.text.chunks_in(match, "pct|num")
        new, old = (chunks[1], chunks[0]) if match[0].lower().startswith(("from", "從")) else (chunks[0], chunks[1])
        assert isinstance(new.value, int)
        r.put("percent_off_min", new.value, new)
        r.put("from_percent_off_min", old.value if isinstance(old.value, int) else int(old.text), old)
    r.percent()
    if not r.has("percent_off_min"):
        r.amount("price_max", r"(?:\bto|\bat|\bis|\bbe|\bof|=|成|到|為|至) ?<money|num>", "<money>", "<num>")
    r.brand()
    r.text.drop(
        r"\b(?:bump|raise|lower|change|set|make|update|move|increase|decrease|reduce|drop|adjust|put|use|turn|target|limit|threshold|alert|watch|price|should be|up|down|now|instead|off|want|please|rather than|for|alerts|cap|notify|me|trigger)\b",
        r"目標價?|降價|折扣|上限|門檻|通知價?|追蹤價?|提醒價?|改|調|設|降|升|拉|變|換|成|到|為|高|低|至|再|才|就|叫我?|說|把|將|那[個台雙件條款支頂]|的|好了|打|以下|以內|折",
    )
    goods.product(r)


def alert_rule(r: Reading) -> None:
    """When to tell at all."""
    r.percent()
    if r.has("percent_off_min"):
        return
    for value, pattern in (
        ("all_time_low", r"\b(?:all[- ]time low|lowest (?:price )?ever|record low|historic low|lowest price)|歷史|史低|新低"),
        ("restock", r"\b(?:restock|back in stock|in stock)|補貨|有貨|到貨"),
        ("sale", r"\b(?:sales?|deals?|promo|discount)|特價|優惠|降價|折扣"),
    ):
        if r.text.find(pattern):
            r.put("trigger", value)
            return


def pause(r: Reading) -> None:
    """Hold everything, or one thing's alerts."""
    match = r.text.pull("(?:from )?<date> ?(?:to|until|through|-|–|到|至|~) ?<date>", "<date>")
    chunks = r.text.chunks_in(match, "date") if match else []
    if len(chunks) == 2:
        first, last = chunks[0].value, chunks[1].value
        assert isinstance(first, days.When)
        assert isinstance(last, days.When)
        r.put("from", first.first().isoformat())
        r.put("until", last.last().isoformat())
    elif chunks:
        when = chunks[0].value
        assert isinstance(when, days.When)
        if when.first() != when.last() and when.kind == "stretch" and r.said(r"\b(?:holiday|vacation|away|travel+ing|trip)\b|出國|旅行|度假|休假") or (when.first() != when.last() and not r.said(r"\buntil\b|\bback\b|到<date>|停到|為止")):
            r.put("from", when.first().isoformat())
            r.put("until", when.last().isoformat())
        else:
            r.put("until", when.first().isoformat())
    elif match := r.text.pull(r"(?:for (?:the next )?|the next )?<dur>"):
        [chunk] = r.text.chunks_in(match, "dur")
        count, unit = chunk.value  # type: ignore[misc]  # what `length` returns
        if unit not in {"hour", "minute"}:
            r.put("until", days.later(r.today, count, unit).isoformat(), chunk)
    r.brand()
    r.text.drop(
        r"\b(?:pause|hold|off|snooze|mute|suspend|freeze|silence|stop|alerts?|notifications?|messages|pings|updates|watch(?:es|ing)?|tracking|until|on hold|everything|all|turn|switch|disable|for|holiday|vacation|away|travel+ing|going|i'm|next|at all|send|sending|anything|nothing|bother|don't|message|text|notify|disturb|out of (?:town|office)|emails?|while|trip|put|on|now|everything's|bit|ones?|week|back|cut|halt|no|quiet|give|break|from|pinging|rest|it all|about)\b",
        r"暫停|先|停|靜音|通知|提醒|追蹤|全部|都|到|再說|再|暫時|不要|別|盯|傳|吵|我|出國|旅行|度假|休假|去|玩|的時候|期間|之前|前|關掉?|一下|個|所有|訊息|發|這段時間|說|開",
    )
    goods.product(r)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_ZH = "一二三四五六日"


def quiet_hours(r: Reading) -> None:
    """No messages at these times."""
    text = r.text.spelt.text.lower()
    if re.search(r"\bweekends?\b|假日|週末|周末", text):
        r.put("days", ("Sat", "Sun"))
    elif re.search(r"\b(?:weekdays?|weeknights?|work(?:ing)? ?days|business days)\b|平日|上班日|工作日|週間", text):
        r.put("days", _DAYS[:5])
    elif match := re.search(r"\b(mon|tue|wed|thu|fri|sat|sun)\w* ?(?:to|through|thru|-|–|until) ?(mon|tue|wed|thu|fri|sat|sun)", text):
        r.put("days", _run(_DAY_EN.index(match[1]), _DAY_EN.index(match[2])))
    elif match := re.search(r"(?:週|周|星期|禮拜)([一二三四五六日天])\s?(?:到|至|-|~)\s?(?:週|周|星期|禮拜)?([一二三四五六日天])", text):
        r.put("days", _run(_DAY_ZH.index(match[1].replace("天", "日")), _DAY_ZH.index(match[2].replace("天", "日"))))
    else:
        named = [_DAY_EN.index(m[1]) for m in re.finditer(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday|r|rs)?s?\b", text)]
        named += [_DAY_ZH.index(letter.replace("天", "日")) for m in re.finditer(r"(?:週|周|星期|禮拜)([一二三四五六日天]+)", text) for letter in m[1]]
        if named:
            r.put("days", tuple(_DAYS[day] for day in dict.fromkeys(named)))
    times = [c for _, c in r.text.every("time")]
    first = r.text.find(r"\b(?:between|from)? ?<num> ?(?:-|–|to|and|until) ?<time>")
    if len(times) >= 2:
        r.put("from", str(times[0].value), times[0])
        r.put("to", _later_half(r, str(times[0].value), str(times[1].value)), times[1])
    elif match := r.text.find(r"<num>(?:am)? ?(?:-|–|to|and|until|到|至|~) ?<num>"):
        one, two = (int(c.text) if c.text.isdecimal() else 0 for c in r.text.chunks_in(match, "num")[:2])
        asleep = r.said(r"\b(?:sleep|asleep|bed|night)") and 7 < one <= 12
        r.put("from", f"{(one + 12 if asleep else one) % 24:02}:00")
        r.put("to", f"{two % 24:02}:00" if asleep else f"{(two + 12 if two < one < 12 else two) % 24:02}:00")
    elif first and times:
        r.put("from", _guessed(int(r.text.chunks_in(first, "num")[0].text), str(times[0].value)))
        r.put("to", str(times[0].value), times[0])
    elif match := r.text.find(r"<time> ?(?:-|–|to|and|until|到|至|~) ?<num>"):
        [chunk] = r.text.chunks_in(match, "num")
        hour = int(chunk.text) if chunk.text.isdecimal() else 0
        r.put("from", str(times[0].value), times[0])
        r.put("to", f"{hour % 24:02}:00", chunk)
    elif times and r.said(r"\bbefore <time>|\buntil <time>|<time>(?:以前|之前|前)"):
        r.put("to", str(times[0].value), times[0])
    elif times:
        r.put("from", str(times[0].value), times[0])


def _later_half(r: Reading, start: str, end: str) -> str:
    """Return 18:00 for six where somebody works from nine to six."""
    if end < start < "12:00" and r.said(r"\bwork|上班|平日|工作"):
        return f"{int(end[:2]) + 12:02}{end[2:]}"
    return end


def _run(first: int, last: int) -> tuple[str, ...]:
    length = (last - first) % 7 + 1
    return tuple(_DAYS[(first + n) % 7] for n in range(length))


def _guessed(hour: int, end: str) -> str:
    """Return what `11` means in `11 to 7am`: of the two the one that is the shorter way off."""
    late = (hour + 12) % 24
    stop = int(end[:2])
    return f"{late if (stop - late) % 24 < (stop - hour) % 24 else hour:02}:00"


def digest_set(r: Reading) -> None:
    """One summary instead."""
    r.every()
    if not r.has("every"):
        if match := r.text.pull(r"<dur>(?:.{0,6}一(?:次|封|份|則|回))|\b(?:one|once|a)\b.*\b(?:a|per|each) (?P<u>day|week|month)\b|一(?P<z>天|週|周|星期|禮拜|個月|個禮拜|個星期)"):
            chunks = r.text.chunks_in(match, "dur")
            if chunks:
                count, unit = chunks[0].value  # type: ignore[misc]  # what `length` returns
                r.put("every", f"{count} {unit}", chunks[0])
            else:
                groups = match.groupdict()
                unit = groups.get("u") or {"天": "day", "個月": "month"}.get(groups.get("z") or "", "week")
                r.put("every", f"1 {unit}")
        elif r.said(r"\bevery (?:night|morning|evening)|\bat (?:night|the end of the day)\b|晚上|早上"):
            r.put("every", "1 day")
    if not r.has("every") and (unit := re.search(r"\b(?:per|a|each|every) (day|week|month)\b", r.text.spelt.text, re.IGNORECASE)):
        r.put("every", f"1 {unit[1].lower()}")
    r.at()


def channel_set(r: Reading) -> None:
    """How messages come."""
    off = r"(?:\b(?:no|not|stop|quit|without|don't|do not|never|turn off|cut|enough|instead of|rather than)(?: (?:more|with|the|sending|any|of|want|like|send|use|by|via|me|these|those|all|you|bother|to))* ?|(?:不要|別|不用|停止|關掉|取消|不想)(?:再)?(?:收到?|寄|傳|發|用)?(?:我|給我)?\s?)"
    for value, pattern in _CHANNELS:
        if r.text.pull(rf"{off}(?:{pattern})", rf"(?:{pattern})(?: off\b|(?:通知)?(?:就)?(?:不要|別|關掉|關閉|停掉|取消|停|不用)(?:了|再)?)"):
            r.put("drop_channel", value)
            break
    for value, pattern in _CHANNELS:
        if not r.has("drop_channel") and r.text.pull(rf"\bfrom (?:my )?(?:{pattern})(?= to\b)|從(?:{pattern})(?=[改換])|(?:{pattern})(?=(?:通知)?(?:改|換)(?:成|用|到))"):
            r.put("drop_channel", value)
    for value, pattern in _CHANNELS:
        if r.text.find(pattern) and r.slots.get("drop_channel") != value:
            r.text.pull(pattern)
            r.put("channel", value)
            break
    for value, pattern in _EVENTS:
        if r.text.find(pattern):
            r.put("events", value)
            break


def remind(r: Reading) -> None:
    """A nudge on a day."""
    r.day("on", r"(?:\bon |\bin |\bby )?(?:the )?<date>", r"\bin <dur>(?: time)?|<dur>(?:以後|之後|後)")
    r.text.drop(
        r"\b(?:remind(?:er)?|nudge|ping|poke|set|don't let me forget|about|to (?:look at|check|buy|get|order|think about|see|consider|look into|grab|pick up)|again|at|whether|if|i should|should i|me|look|buy|check|order|get|that)\b|<time>|<dur>",
        r"提醒|叫|記得|跟我說|通知|我|要不要|去|看|買|一下|考慮|想|訂|要|早上|晚上|再|設|加|個|到時候?|看看|決定|補",
    )
    r.brand(keep=False)
    goods.product(r)


def total_check(r: Reading) -> None:
    """With shipping and tax."""
    goods.ship_to(r)
    if not r.has("ship_to"):
        match = r.text.pull(rf"\b(?:to|for|in) (?P<p>{CITIES_EN}|{'|'.join(k for k in COUNTRIES if k.isascii())})\b", rf"(?P<z>{CITIES_ZH}|{'|'.join(k for k in COUNTRIES if not k.isascii())})", r"(?:to|寄到|運到|送到|到) ?(?:zip )?(?P<n><num>)")
        if match:
            groups = match.groupdict()
            if groups.get("n"):
                r.put("ship_to", r.text.chunks_in(match, "num")[0].text)
            else:
                place = groups.get("p") or groups.get("z") or ""
                r.put("ship_to", COUNTRIES.get(place.lower()) or (place.title() if place.isascii() else place))


_MONEY_WORDS = (
    ("TWD", r"\b(?:taiwan(?:ese)?|new taiwan) dollars?|\bnt ?dollars?|\btwd\b|\bntd?\b|台幣"), ("CAD", r"\bcanadian(?: dollars?)?|\bcad\b|加幣"), ("AUD", r"\baustralian(?: dollars?)?|\baud\b|澳幣"),
    ("HKD", r"\bhong kong dollars?|\bhkd\b|港幣"), ("SGD", r"\bsingapore dollars?|\bsgd\b|新幣|星幣"), ("GBP", r"\b(?:british )?pounds?\b|\bgbp\b|\bquid\b|英鎊"),
    ("EUR", r"\beuros?\b|\beur\b|歐元"), ("JPY", r"\b(?:japanese )?yen\b|\bjpy\b|日[幣圓元]"), ("KRW", r"\b(?:korean )?won\b|\bkrw\b|韓[元幣圜]"), ("CNY", r"\byuan\b|\brmb\b|\bcny\b|人民幣"),
    ("CHF", r"\b(?:swiss )?francs?\b|\bchf\b|瑞郎|瑞士法郎"), ("USD", r"\b(?:us |american )?dollars?\b|\busd\b|\bbucks\b|美[金元]"),
)  # fmt: skip


def convert(r: Reading) -> None:
    """Into a currency."""
    text = r.text.spelt.text
    after = re.search(r"(?:\b(?:in|to|into)\b|換(?:算)?成?|折合|等於|算成|合)(?!.*(?:\b(?:in|to|into)\b|換))(.*)", text, re.IGNORECASE)
    for part in (after[1] if after else "", text):
        for value, pattern in _MONEY_WORDS:
            if re.search(pattern, part, re.IGNORECASE | re.ASCII):
                r.put("currency", value)
                return


_TOPICS = (
    ("fragrance", r"\b(?:fragrance|perfume|scent|cologne)\b|香水|香氛|香味"), ("foundation", r"\b(?:foundation|shade|undertone|concealer)\b|粉底|色號|膚色"),
    ("skincare", r"\bskin ?(?:care)?\b|膚質|保養|皮膚|肌膚"), ("hair", r"\b(?:hair|curl|scalp)\b|髮質|頭髮|頭皮|髮"),
    ("size", r"\b(?:size|fit|sizing|bra)\b|尺寸|尺碼"), ("style", r"\b(?:style|outfit|wardrobe|fashion)\b|風格|穿搭|造型"),
)  # fmt: skip


def quiz_start(r: Reading) -> None:
    """Guided questions."""
    for value, pattern in _TOPICS:
        if r.text.find(pattern):
            r.put("topic", value)
            return


def filter_set(r: Reading) -> None:
    """Standing filter."""
    goods.ship_to(r)
    if not r.has("ship_to"):
        match = r.text.pull(rf"(?P<z>{'|'.join(k for k in COUNTRIES if not k.isascii())}|{CITIES_ZH})", rf"\bto (?P<e>{'|'.join(k for k in COUNTRIES if k.isascii())}|{CITIES_EN})\b")
        if match:
            groups = match.groupdict()
            place = groups.get("z") or groups.get("e") or ""
            r.put("ship_to", COUNTRIES.get(place.lower()) or (place.title() if place.isascii() else place))
    for value, pattern in (
        ("locker", r"\blockers?\b|智取櫃|置物櫃|i郵箱|自助櫃"),
        ("convenience_store", r"\bconvenience[- ]?stores?\b|\b7-?(?:11|eleven)\b|\bfamily ?mart\b|\b(?:store|in-store) ?pick ?-?up\b|超商|便利商店|超取|店到店|全家|小七|萊爾富"),
        ("home", r"\b(?:home delivery|delivered (?:home|to my (?:door|home|house))|to my door|home)\b|宅配|到府|送到家|到家"),
    ):
        if r.text.find(pattern):
            r.put("delivery", value)
            break
    if r.has("delivery") and (match := r.text.find(r"\b7-?(?:11|eleven)\b|family ?mart|全家|萊爾富|小七")):
        r.put("prefer", match[0])


def sort_set(r: Reading) -> None:
    """Order of results."""
    r.text.drop(r"\b(?:not|instead of|rather than|stop sorting)(?: (?:by|the|on))* (?:price|prices|reviews?|ratings?|total|cheapest|unit price)\b", r"(?:不要|別|不是|而不是)(?:再)?(?:照|按|用)?(?:價錢|價格|評價|評分|單價|總價)(?:排)?")
    for value, pattern in (
        ("unit_price", r"\b(?:per|unit)\b|單價|每(?!次|天|個月)|cp值"),
        ("total_price", r"\b(?:shipping|total|shipped|delivered|landed|tax)\b|總價|含運|運費|到手"),
        ("reviews", r"\b(?:reviews?|reviewed|ratings?|rated|stars?|popular)\b|評價|評分|評論|星|口碑|好評|高分"),
        ("price", r"\b(?:prices?|cheap(?:est)?|low(?:est)?|cost)\b|價錢|價格|便宜|低價|售價"),
    ):
        if r.text.find(pattern):
            r.put("sort", value)
            return


def store_block(r: Reading) -> None:
    """Never this shop."""
    r.stores()
    found = [c for _, c in r.text.every("brand")]
    if found and not r.has("store"):
        r.put("store", str(found[0].value), found[0])
    if not r.has("store") and (match := r.text.pull(r"\b(?:block|blacklist|ban|boycott|exclude|hide)(?: the)?(?: shop| store| site| seller)? (?P<name>[\w.-]+)|封鎖(?P<zh>[^\s,，]+)|(?P<zh2>[^\s,，]{2,8})(?:這家|這間)?(?:店)?(?:封鎖|排除|擋掉|黑名單)")):
        r.put("store", match["name"] or match["zh"] or match["zh2"])


def apply_coupon(r: Reading) -> None:
    """Use a code."""
    matches = re.findall(r"\b(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,}\b|\b(?=[a-zA-Z0-9]*\d)(?=[a-zA-Z0-9]*[a-zA-Z])[a-zA-Z0-9]{4,}\b", r.text.spelt.text)
    if matches:
        r.put("code", max(matches, key=lambda code: (any(c.isdigit() for c in code), len(code))))
    r.brand(as_store=True)
    r.slots.pop("brand", None)
    r.stores()


def loyalty(r: Reading) -> None:
    """Points of a shop."""
    r.brand(as_store=True)
    if "brand" in r.slots:
        r.slots["store"] = r.slots.pop("brand")
    r.stores()


def loyalty_set(r: Reading) -> None:
    """Use them."""
    loyalty(r)
    r.put("use_points", not r.said(r"\b(?:don't|do not|never|stop|no) (?:\w+ )?(?:use|spend|burn)|不要用|別用|先不要"))


def subscribe(r: Reading) -> None:
    """Buy again regularly."""
    if r.text.pull(r"\b(?:but |and )?(?:always )?(?:ask|check with|confirm with|run it by|tell|let) me(?: know)?(?: first| before(?:hand)?| each time| every time)*(?: (?:you )?(?:order(?:ing)?|send(?:ing)?|buy(?:ing)?))?\b|\bask (?:first|before)\b", r"(?:但|不過)?(?:每次)?(?:都)?(?:要)?(?:補|買|訂|送|下單)?(?:之前|前)?(?:都)?(?:要)?(?:先)?(?:問(?:過)?我|跟我(?:說|確認)|通知我|確認)(?:一下|再[買訂送補])?"):
        r.put("mode", "ask")
    r.every()
    goods.history(r)
    r.slots.pop("from_history", None)
    r.brand()
    r.stores()
    r.text.drop(
        r"\b(?:subscribe(?: me)?(?: to)?|subscription|auto[- ]?(?:ship|order|reorder|buy|delivery)|re-?order|repeat|recurring|replenish|refill|restock|order|send|buy|get|ship|deliver|bring|keep me stocked|me|automatically|regularly|us|more|time)\b",
        r"定期|購買?|訂購|配送|訂閱|送|買|補|訂|叫|寄|一次|一回|幫我|自動|固定|每次|之前|前|給我|來|貨|到",
    )
    r.quantity()
    goods.product(r)


def replenish_check(r: Reading) -> None:
    """When does it run out."""
    r.brand()
    r.text.drop(
        r"\b(?:when|will|do|does|am|are|is|i|we|my|our|going to|gonna|run(?:ning)?|ran|out of|out|low on|short (?:on|of)|need|more|new|last|how long|how much longer|left|time|restock|reorder|again|getting|soon|be|about|almost|low|another|should|buy|order|next|to reorder|empty|gone)\b",
        r"什麼時候|何時|多久|快|用完|喝完|吃完|沒了|見底|夠|用|吃|喝|撐|到|了沒|嗎|該|要|補貨|補|再|買|是不是|還|會|剩|多少|幾|天|可以|囤|大概|時候|需要",
    )
    goods.product(r)


def order_status(r: Reading) -> None:
    """Where is it?"""
    if match := r.text.pull("<order>"):
        [chunk] = r.text.chunks_in(match, "order")
        r.put("order", str(chunk.value), chunk)
    r.stores()
    if not r.has("store"):
        r.brand()
        if "brand" in r.slots:
            r.slots["store"] = r.slots.pop("brand")


_REASONS = (
    ("damaged", r"\b(?:broken?|damaged?|dented|cracked|scratched|torn|defective|smashed|doesn't work|not working|faulty|dead|stopped working)\b|壞|破|瑕疵|刮傷|凹|裂|損|故障|不會動|爛"),
    ("wrong_item", r"\b(?:wrong|incorrect|not what i ordered|different (?:item|one))\b|寄錯|送錯|給錯|不是我(?:要|訂)的|錯的"),
    ("fit", r"\b(?:fit|too (?:small|big|large|tight|loose|long|short)|size)\b|合身|太[大小緊鬆長短]|尺寸|不合"),
    ("changed_mind", r"\b(?:changed my mind|don't (?:want|need|like)|no longer (?:want|need))\b|不想要|後悔|不喜歡|用不到|不需要"),
)


def return_help(r: Reading) -> None:
    """Return, or its window."""
    if r.said(r"\b(?:can i|still|window|how (?:long|many days)|is it too late|until when|deadline|policy|within)\b(?=.*\b(?:return|refund|window|send)\w*)|\breturn(?:able|s)?\b.*\b(?:window|still|deadline)|鑑賞期|猶豫期|(?:還|現在|可以|能|來得及).{0,6}退.{0,4}(?:嗎|沒|$)|退貨期限|多久(?:以)?內.{0,3}退"):
        r.put("target", "window")
    for value, pattern in _REASONS:
        if r.text.find(pattern):
            r.put("reason", value)
            break
    match = r.text.pull(r"(?:\bon |\bfrom )?<date>(?:買|訂|到|收到|拿到)?(?:的)?")
    if (when := r.when(match)) and when.first(past=True) == when.last(past=True):
        r.put("on", when.first(past=True).isoformat())
    r.stores()
    r.colours()
    r.brand()
    r.text.drop(
        r"\b(?:wrong (?:size|colou?r|item|one)|too (?:small|big|large|tight|loose|long|short)|doesn't|don't|didn't|fit|return(?:s|ed|ing)?|refund|money back|sen[dt]|back|exchange|want|can|still|thing|bought|ordered|got|arrived|came|showed up|broken|damaged|dented|cracked|wrong|scratched|defective|window|changed my mind|delivered|how do i|need to|received|was|is it too late|policy|to|you|they|within|past|order|help|stopped working|work(?:ing)?|anymore)\b|<size>",
        r"不合身|退貨|退款|退掉|退|換貨|鑑賞期|還在|收到|就|壞的?|破的?|瑕疵|寄錯|送錯|要|想|可以|能|買的?|訂的?|現在|嗎|那[件個雙台條頂]|這[件個雙台條頂]|不想|了|太[大小緊鬆長短]|拿到|尺寸|刮傷|有|給錯|到貨|怎麼|申請|幫我|處理|還|昨天|東西|後悔|不喜歡",
    )
    goods.product(r)


def handoff(r: Reading) -> None:
    """To a human."""
    r.stores()
    if r.said(r"\b(?:late|delayed|doesn't (?:arrive|show)|isn't here|not here|overdue)\b|遲到|延遲|晚到|沒到|逾期|還沒來"):
        r.put("when", "late")


_CATEGORIES = (
    r"\b(?:on|for|toward|towards|in)(?: (?:my|the|all|our))? (?P<c>(?!<)(?:(?!\b(?:is|are|at|to|this|last|in|since|so|total|per|a|an|each|every|under|below|no|month|week|day|year|purchases?|anything|everything|stuff|it|that|me|any|one)\b)[a-z]+[ ]?|<date> ?){1,3})",
)


def _category(r: Reading) -> None:
    match = r.text.find(r"\b(?:my |the )?(?P<c>(?!(?:my|the|a|monthly|weekly|daily|yearly|total|spending|overall|new|of|shopping|set|make|raise|lower|change|bump|cut|increase|reduce|is|our|max|how|much|limit|keep|cap|what|any|item|order|left|what's|how's|s|am|i|over|under|within|about|see|have|show|check|up|me|this|month's|week's|month|week|in|still)\b)(?:[a-z]+|<date>)(?: (?!budget|is)[a-z]+)?) (?:budget|allowance|spending|money|fund)\b")
    if not match or match["c"].strip() in {"month", "week", "budget"}:
        match = r.text.find(_CATEGORIES[0])
    if not match:
        match = r.text.find(r"^(?P<c>[a-z]+(?: [a-z]+)?):")
    if match:
        start, end = match.span("c")
        said = r.text.spelling(start, end).strip()
        words = [w for w in said.split() if w not in {"budget", "dollars", "total", "all", "across", "only", "max", "spending"}]
        if words:
            said = " ".join(words)
            r.put("category", re.sub(r"(?<![a-z])(gift|present|toy|book|game|shoe|snack)\Z", r"\1s", said))
        return
    zh = r.text.find(r"(?P<c>(?:(?!預算|每個?月|每週|這個?月|上個?月|總共|一共|幫我|我的?|每個|還有|上限|今年|今天|本月|花|剩|單筆|每筆|單件|一個?月|一週|一天|把|不要|最多|超過|總)[一-鿿]){2,5}?)(?:的)?(?:預算|額度|費(?!用)|費用|支出|花費)?(?=(?:的)?(?:預算|額度|費|支出|花費|花|還|每|一個?[月週天]|一[週天]|最多|不要|不能|上限|總共|<every>|<dur>|<date>|這個?月|上個?月))")
    if zh and zh["c"] not in {"花了", "到底", "現在", "目前", "全部", "東西", "購物"}:
        r.put("category", re.sub(r"[費的]$", "", zh["c"]))


def budget_set(r: Reading) -> None:
    """Limit by period, or of a category."""
    r.amount("price_max", r"(?:\b(?:to|at|of|is|under|over|than|above|most|past|max|limit|cap)\b|:|超過|最多|到|成|為|上限|是|花) ?<money|num>", "<money>", "<num>")
    for value, pattern in (
        ("day", r"\b(?:a|per|each|every|this) day\b|\bdaily\b|每[天日]|一天|單日|今天"),
        ("week", r"\b(?:a|per|each|every|this) week\b|\bweekly\b|每個?(?:週|周|星期|禮拜)|一個?(?:週|周|星期|禮拜)|單週"),
        ("month", r"\b(?:a|per|each|every|this) month\b|\bmonthly\b|每個?月|一個?月|單月|這個月|月預算"),
        ("item", r"\b(?:a|per|each|every|any (?:one|single)|single|one) (?:item|thing|piece|product|order|purchase)\b|\b(?:apiece|per-item)\b|單[筆件樣品]|每[件樣個筆]|一[件樣]"),
    ):
        if re.search(pattern, r.text.spelt.text, re.IGNORECASE | re.ASCII):
            r.put("period", value)
            break
    cart = r.said(r"\b(?:cart|basket)\b|購物車")
    if cart:
        r.put("scope", "cart")
    elif r.said(r"\bwithout (?:asking|my ok|approval|confirm\w*)|\b(?:don't|no need to|needn't|not) (?:need to )?ask\b|\bauto(?:matically)?[- ]?(?:buy|order|approve|pay)?\b|\bjust (?:buy|order|pay)\b|(?:不用|不必|免|可以不|直接)(?:再)?(?:問|確認|買|付|結)") and not r.said(r"\bnever\b|不(?:要|准|可以?|能)(?!問)"):
        r.put("scope", "checkout")
    if not r.has("period") and (cart or r.said(r"\b(?:anything|any item|things?)\b.*(?:over|above|more than)|超過<money|num>.{0,6}的")):
        r.put("period", "item")
    if not cart and not r.has("scope"):
        _category(r)


def budget_show(r: Reading) -> None:
    """What is left."""
    _category(r)


def report(r: Reading) -> None:
    """What was spent or saved."""
    r.span_of_days()
    _category(r)


def savings_report(r: Reading) -> None:
    """What was saved."""
    r.span_of_days()


def audit_show(r: Reading) -> None:
    """What was done, read or sent."""
    if r.said(r"\b(?:sen[dt]|shared?|give[n]?|gave|leak(?:ed)?|went|go|upload(?:ed)?|disclosed?|tell|told)\b|傳|送|分享|洩漏|給了|透露|外流|提供"):
        r.put("direction", "out")
    elif r.said(r"\b(?:receive[d]?|came in|got from|get from|downloaded|fetched|collected?)\b|收到|拿到|抓了"):
        r.put("direction", "in")
    r.span_of_days()
    r.brand(as_store=True)
    if "brand" in r.slots:
        r.slots["store"] = r.slots.pop("brand")
    r.stores()
    found = [s for s in scopes(r.text) if s in {"purchase_history", "wishlist", "address", "cart"}]
    if found and not r.said(r"\b(?:sen[dt]|shared?)\b.*\bto\b"):
        r.put("scope", found[0])
    elif found:
        r.put("scope", found[0])


def explain(r: Reading) -> None:
    """Why."""
    if r.said(r"\bcatch\b|\btrap\b|\bfine print\b|\bstrings attached\b|\b(?:deal|offer|discount|sale|promo)\b|陷阱|貓膩|優惠|折扣|特價|有詐|活動"):
        r.put("target", "deal")
    elif r.said(r"\b(?:recommend\w*|suggest\w*|pick(?:ed)?|show(?:ing|n)? me|chose|choose)\b|推薦|選(?:這|了)|挑|推給?我|建議"):
        r.put("target", "recommendation")
    elif r.said(r"\b(?:not|didn't|wasn't|isn't|never|haven't|hasn't|don't|won't|no)\b.*\b(?:add(?:ed)?|cart|basket|put|bought|buy|order(?:ed)?|in there|purchase[d]?|in)\b|沒(?:有)?(?:加|放|買|進|幫我)|不(?:加|放|買)"):
        r.put("target", "not_added")
    r.day("on", r"(?:\bon )?<date>", past=True)
    r.brand()
    r.text.drop(
        r"\b(?:why|how come|explain|what made|what's|what is|the catch|catch|behind|reason|did|do|does|are|is|was|were|didn't|wasn't|isn't|weren't|you|recommend(?:ed|ing)?|suggest(?:ed|ing|ions?)?|pick(?:ed)?|show(?:ing|n)?|chose|choose|add(?:ed)?|not|put|in|cart|basket|get|got|deal|offer|discount|sale|ones?|one|me|to|this|that|bought|buy|ordered|legit|real|any|a|trick|recommendations?|keep|with|it|hasn't|haven't|never|there|so|always|specifically)\b",
        r"為什麼|為何|為啥|怎麼|會|一直|推薦|建議|我|給我|沒有?|加進去?|加|放進去?|放|買|購物車|這[雙件個台款條頂]|那[雙件個台款條頂]|優惠|折扣|特價|活動|有|什麼|陷阱|貓膩|選|挑|理由|原因|是|解釋|說明|一下|進去?|到|幫我|不|這|那|真的|假的",
    )
    if r.slots.get("target") and r.slots["target"].value == "deal":
        return
    goods.product(r)


def settings(r: Reading) -> None:
    """Model, language."""
    text = re.sub(r"\b(?:not|instead of|rather than|no more|stop using|without|don't use|no)\b (?:the )?\w+|(?:不要|別|不用|不是)(?:再)?(?:連|用)?\w+", " ", r.text.spelt.text, flags=re.IGNORECASE)
    for value, pattern in (
        ("local", r"\b(?:local|own|ollama|offline|self-hosted|on my (?:machine|computer|laptop)|llama|lm studio|vllm)\b|本機|自己的|本地|離線|地端|我的(?:電腦|模型)"),
        ("openai", r"\b(?:openai|gpt\S*|chatgpt)\b"), ("anthropic", r"\b(?:anthropic|claude)\b"), ("google", r"\b(?:google|gemini)\b"),
    ):
        if re.search(pattern, text, re.IGNORECASE | re.ASCII):
            r.put("llm", value)
            return
    if re.search(r"\benglish\b|英文|英語", text, re.IGNORECASE | re.ASCII):
        r.put("lang", "en")
    elif re.search(r"\b(?:chinese|mandarin|taiwanese)\b|中文|繁中|繁體|國語", text, re.IGNORECASE | re.ASCII):
        r.put("lang", "zh-TW")


def _data_scope(r: Reading) -> None:
    found = [s for s in scopes(r.text) if s in {"purchase_history", "wishlist", "address", "search", "all"}]
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
    match = r.text.find(r"\b(?:with|to|let|give|send|show) (?:my )?(?P<w>[\w' ]+?)(?: (?:see|view|look|access|a|the|my|have|so|until|for)\b|$|[,.!?])")
    zh = r.text.find(r"(?:分享給?|給|讓|傳給)(?P<w>我?(?:的)?[一-鿿]{1,5}?)(?:看|也|可以|能|一份|$|吧|了|\s)")
    if zh:
        r.put("for", zh["w"].replace("我的", "我"))
    elif match:
        r.put("for", match["w"].strip())

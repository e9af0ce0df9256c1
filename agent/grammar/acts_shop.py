"""What is read of acts about shops, results and orders."""

import re

from manciple.agent.grammar import goods, sending
from manciple.agent.grammar.kinds import CITIES_EN, CITIES_ZH, COUNTRIES
from manciple.agent.grammar.reading import Reading


def total_check(r: Reading) -> None:
    """With shipping and tax."""
    sending.ship_to(r)
    if not r.has("ship_to"):
        match = r.text.pull(
            rf"\b(?:to|for|in) (?P<p>{CITIES_EN}"
            rf"|{'|'.join(k for k in COUNTRIES if k.isascii())})\b",
            rf"(?P<z>{CITIES_ZH}|{'|'.join(k for k in COUNTRIES if not k.isascii())})",
            r"(?:to|寄到|運到|送到|到) ?(?:zip )?(?P<n><num>)",
        )
        if match:
            groups = match.groupdict()
            if groups.get("n"):
                r.put("ship_to", r.text.chunks_in(match, "num")[0].text)
            else:
                place = groups.get("p") or groups.get("z") or ""
                r.put(
                    "ship_to",
                    COUNTRIES.get(place.lower()) or (place.title() if place.isascii() else place),
                )


_MONEY_WORDS = (
    ("TWD", r"\b(?:taiwan(?:ese)?|new taiwan) dollars?|\bnt ?dollars?|\btwd\b|\bntd?\b|台幣"),
    ("CAD", r"\bcanadian(?: dollars?)?|\bcad\b|加幣"),
    ("AUD", r"\baustralian(?: dollars?)?|\baud\b|澳幣"),
    ("HKD", r"\bhong kong dollars?|\bhkd\b|港幣"),
    ("SGD", r"\bsingapore dollars?|\bsgd\b|新幣|星幣"),
    ("GBP", r"\b(?:british )?pounds?\b|\bgbp\b|\bquid\b|英鎊"),
    ("EUR", r"\beuros?\b|\beur\b|歐元"),
    ("JPY", r"\b(?:japanese )?yen\b|\bjpy\b|日[幣圓元]"),
    ("KRW", r"\b(?:korean )?won\b|\bkrw\b|韓[元幣圜]"),
    ("CNY", r"\byuan\b|\brmb\b|\bcny\b|人民幣"),
    ("CHF", r"\b(?:swiss )?francs?\b|\bchf\b|瑞郎|瑞士法郎"),
    ("USD", r"\b(?:us |american )?dollars?\b|\busd\b|\bbucks\b|美[金元]"),
)


def convert(r: Reading) -> None:
    """Into a currency."""
    text = r.text.spelt.text
    after = re.search(
        r"(?:\b(?:in|to|into)\b|換(?:算)?成?|折合|等於|算成|合)(?!.*(?:\b(?:in|to|into)\b|換))(.*)",
        text,
        re.IGNORECASE,
    )
    for part in (after[1] if after else "", text):
        for value, pattern in _MONEY_WORDS:
            if re.search(pattern, part, re.IGNORECASE | re.ASCII):
                r.put("currency", value)
                return


_TOPICS = (
    ("fragrance", r"\b(?:fragrance|perfume|scent|cologne)\b|香水|香氛|香味"),
    ("foundation", r"\b(?:foundation|shade|undertone|concealer)\b|粉底|色號|膚色"),
    ("skincare", r"\bskin ?(?:care)?\b|[乾油敏]肌|肌|膚質|保養|皮膚|肌膚"),
    ("hair", r"\b(?:hair|curl|scalp)\b|髮質|頭髮|頭皮|髮"),
    ("size", r"\b(?:size|fit|sizing|bra)\b|尺寸|尺碼"),
    ("style", r"\b(?:style|outfit|wardrobe|fashion)\b|風格|穿搭|造型"),
)


def quiz_start(r: Reading) -> None:
    """Guided questions."""
    for value, pattern in _TOPICS:
        if r.text.find(pattern):
            r.put("topic", value)
            return


def filter_set(r: Reading) -> None:
    """Standing filter."""
    sending.ship_to(r)
    if not r.has("ship_to"):
        match = r.text.pull(
            rf"(?P<z>{'|'.join(k for k in COUNTRIES if not k.isascii())}|{CITIES_ZH})",
            rf"\bto (?P<e>{'|'.join(k for k in COUNTRIES if k.isascii())}|{CITIES_EN})\b",
        )
        if match:
            groups = match.groupdict()
            place = groups.get("z") or groups.get("e") or ""
            r.put(
                "ship_to",
                COUNTRIES.get(place.lower()) or (place.title() if place.isascii() else place),
            )
    for value, pattern in (
        ("locker", r"\blockers?\b|智取櫃|取物櫃|智慧櫃|置物櫃|i郵箱|自助櫃"),
        (
            "convenience_store",
            r"\bconvenience[- ]?stores?\b|\b7-?(?:11|eleven)\b|\bfamily ?mart\b|\b(?:store"
            r"|in-store) ?pick ?-?up\b|超商|便利商店|超取|店到店|全家|小七|萊爾富",
        ),
        (
            "home",
            r"\b(?:home delivery|delivered (?:home|to my (?:door|home|house))|to my door"
            r"|home)\b|宅配|到府|送到家|到家",
        ),
    ):
        if r.text.find(pattern):
            r.put("delivery", value)
            break
    if r.has("delivery") and (
        match := r.text.find(r"\b7-?(?:11|eleven)\b|family ?mart|全家|萊爾富|小七")
    ):
        r.put("prefer", match[0])


def sort_set(r: Reading) -> None:
    """Order of results."""
    r.text.drop(
        r"\b(?:not|instead of|rather than|stop sorting)(?: (?:by|the|on))* (?:price|prices"
        r"|reviews?|ratings?|total|cheapest|unit price)\b",
        r"(?:不要|別|不是|而不是)(?:再)?(?:照|按|用)?(?:價錢|價格|評價|評分|單價|總價)(?:排)?",
    )
    for value, pattern in (
        ("unit_price", r"\b(?:per|unit)\b|單價|單位|每(?!次|天|個月)|cp值"),
        (
            "total_price",
            r"\b(?:shipping|total|shipped|delivered|delivery|postage|landed|tax)\b|總價|含運|運費|到手",
        ),
        (
            "reviews",
            r"\b(?:reviews?|reviewed|ratings?|rated|stars?|popular)\b|評價|評分|評論|星|口碑"
            r"|好評|高分",
        ),
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
    if not r.has("store") and (
        match := r.text.pull(
            r"\b(?:block|blacklist|ban|boycott|exclude|hide)(?: the)?(?: shop| store| site"
            r"| seller)? (?P<name>[\w.-]+)|封鎖(?P<zh>[^\s,，]+)"
            r"|(?P<zh2>[^\s,，]{2,8})(?:這家|這間)?(?:店)?(?:封鎖|排除|擋掉|黑名單)"
        )
    ):
        r.put("store", match["name"] or match["zh"] or match["zh2"])


def apply_coupon(r: Reading) -> None:
    """Use a code."""
    matches = re.findall(
        r"\b(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,}\b"
        r"|\b(?=[a-zA-Z0-9]*\d)(?=[a-zA-Z0-9]*[a-zA-Z])[a-zA-Z0-9]{4,}\b",
        r.text.spelt.text,
    )
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
    r.put(
        "use_points",
        not r.said(
            r"\b(?:don't|do not|never|stop|no) (?:\w+ )?(?:use|spend|burn|touch)"
            r"|\bleave\b.*\balone\b"
            r"|\b(?:save|keep|hold(?: on to)?)\b|不要用|別用|先不要"
        ),
    )


def subscribe(r: Reading) -> None:
    """Buy again regularly."""
    if r.text.pull(
        r"\b(?:but |and )?(?:always )?(?:ask|check with|confirm with|run it by|tell"
        r"|let) me(?: know)?(?: first| before(?:hand)?| each time"
        r"| every time)*(?: (?:you )?(?:order(?:ing)?|send(?:ing)?|buy(?:ing)?))?\b"
        r"|\bask (?:first|before)\b",
        r"(?:但|不過)?(?:每次)?(?:補|買|訂|送|下單|下訂|寄)(?:之)?前(?:都|要|得|請)*(?:先)?(?:問"
        r"|確認|通知|說)(?:過)?(?:我|一下|一聲)*",
        r"(?:但|不過)?(?:每次)?(?:都)?(?:要)?(?:補|買|訂|送|下單)?(?:之前"
        r"|前)?(?:都)?(?:要)?(?:先)?(?:問(?:過)?我|跟我(?:說|確認)|通知我|確認)(?:一下"
        r"|再[買訂送補])?",
    ):
        r.put("mode", "ask")
    r.every()
    goods.history(r)
    r.slots.pop("from_history", None)
    r.brand()
    r.stores()
    r.text.drop(
        r"\b(?:subscribe(?: me)?(?: to)?|subscription|auto[- ]?(?:ship|order|reorder|buy"
        r"|delivery)|re-?order|repeat|recurring|replenish|refill|restock|order|send|buy|get"
        r"|ship|deliver|bring|keep me stocked|me|automatically|regularly|us|more|time)\b",
        r"定期|購買?|訂購|配送|訂閱|送|買|補|訂|叫|寄|一次|一回|幫我|自動|固定|每次|之前|前"
        r"|給我|來|貨|到",
    )
    r.quantity()
    goods.product(r)


def replenish_check(r: Reading) -> None:
    """When does it run out."""
    r.brand()
    r.text.drop(
        r"\b(?:when|will|do|does|am|are|is|i|we|my|our|going to|gonna|run(?:ning)?|ran|out of"
        r"|out|low on|short (?:on|of)|need|more|new|last|how long|how much longer|left|time"
        r"|restock|reorder|again|getting|soon|be|about|almost|low|another|should|buy|order"
        r"|next|to reorder|empty|gone)\b",
        r"什麼時候|何時|多久|快|用完|喝完|吃完|沒了|見底|夠|用|吃|喝|撐|到|了沒|嗎|該|要|補貨"
        r"|補|再|買|是不是|還|會|剩|多少|幾|天|可以|囤|大概|時候|需要",
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
    (
        "damaged",
        r"\b(?:broken?|damaged?|dented|cracked|scratched|torn|defective|smashed|doesn't work"
        r"|not working|faulty|dead|stopped working)\b|壞|破|瑕疵|刮傷|凹|裂|損|故障|不會動|爛",
    ),
    (
        "wrong_item",
        r"\b(?:wrong|incorrect|not what i ordered|different (?:item|one))\b|寄錯|送錯|給錯"
        r"|不是我(?:要|訂)的|錯的",
    ),
    (
        "fit",
        r"\b(?:fit|too (?:small|big|large|tight|loose|long|short)|size)\b|合身"
        r"|太[大小緊鬆長短]|尺寸|不合",
    ),
    (
        "changed_mind",
        r"\b(?:changed my mind|don't (?:want|need|like)|no longer (?:want|need))\b|不想要"
        r"|後悔|不喜歡|用不到|不需要",
    ),
)


def return_help(r: Reading) -> None:
    """Return, or its window."""
    if r.said(
        r"\b(?:can i|still|window|how (?:long|many days)|is it too late|until when|deadline"
        r"|policy|within)\b(?=.*\b(?:return|refund|window|send)\w*)|\breturn(?:able"
        r"|s)?\b.*\b(?:window|still|deadline)|鑑賞期|猶豫期|(?:還|現在|可以|能"
        r"|來得及).{0,6}退.{0,4}(?:嗎|沒|$)|退貨期限|多久(?:以)?內.{0,3}退|退.{0,4}來得及|(?:超過"
        r"|過了).{0,6}(?:還)?(?:能|可以)退"
    ):
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
        r"\b(?:how long|how many days|how much time|things?|stuff|anything|something|until when)\b",
        r"\b(?:wrong (?:size|colou?r|item|one)|too (?:small|big|large|tight|loose|long|short)"
        r"|doesn't|don't|didn't|fit|return(?:s|ed|ing)?|refund|money back|sen[dt]|back"
        r"|exchange|want|can|still|thing|bought|ordered|got|arrived|came|showed up|broken"
        r"|damaged|dented|cracked|wrong|scratched|defective|window|changed my mind|delivered"
        r"|how do i|need to|received|was|is it too late|policy|to|you|they|within|past|order"
        r"|help|stopped working|work(?:ing)?|anymore)\b|<size>",
        r"不合身|退貨|退款|退掉|退|換貨|鑑賞期|還在|收到|就|壞的?|破的?|瑕疵|寄錯|送錯|要|想"
        r"|可以|能|買的?|訂的?|現在|嗎|那[件個雙台條頂]|這[件個雙台條頂]|不想|了"
        r"|太[大小緊鬆長短]|拿到|尺寸|刮傷|有|給錯|到貨|怎麼|申請|幫我|處理|還|昨天|東西|後悔"
        r"|不喜歡|來得及|得及|賣家|店家|給我|回去|會不會|太晚|[那這]?單(?=還|能|可|$|\x00)"
        r"|他們?(?=\x00|$)|顏色|型號|數量",
    )
    goods.product(r)


def handoff(r: Reading) -> None:
    """To a human."""
    r.stores()
    if r.said(
        r"\b(?:late|delayed|doesn't (?:arrive|show)|isn't here|not here|overdue)\b|遲|延遲|晚了"
        r"|太晚|delay|卡住|沒送到"
        r"|晚到|沒到|逾期|還沒來"
    ):
        r.put("when", "late")

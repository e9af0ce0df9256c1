"""What is read of acts about goods: find, watch, compare, and their prices."""

from manciple.agent.grammar import goods, names, results, sending
from manciple.agent.grammar.cues_goods import IN_CART, IN_CART_ZH, TELL, TELL_ZH
from manciple.agent.grammar.naming import described_product
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.slots import day_of, value_of

_POINTED = r"\b(?:it|that|this|them|those|these|one|the one)\b"


def find(r: Reading) -> None:
    """Look now."""
    r.text.drop(
        r"^\W*(?:so |um |ok |hey )*(?:my|our) (?:\w+ ){1,2}?(?:needs?|wants?|could use|outgrew \w+"
        r"|(?:broke|died|is broken|gave up)(?: so|,| and)?)\b",
        r"\b(?:that|which|to) (?:is|are|be) (?:for|from) (?:my|a|the) \w+\b",
    )
    goods.any_brand(r)
    goods.history(r)
    results.limit(r)
    goods.deal(r)
    r.price()
    sending.ship_to(r)
    sending.deadline(r)
    results.order_of(r)
    r.condition()
    goods.exclude(r)
    goods.described(r, price=False)
    if not r.has("price_max") and not r.has("price_min"):
        r.amount("price_max", r"<num>(?: ?(?:dollars|bucks|max|tops))?$") if r.said(
            r"\bmax\b|budget|預算"
        ) else None
    r.text.drop(r"哪[家裡邊間個](?:比較)?(?:便宜|划算)?(?:賣)?", r"看(?=\x00|$)")
    r.text.drop(r"\b(?:\d|one|<num>) for (?:me|mom|dad|my \w+|him|her)\b", r"<num> for \w+")
    described_product(r)


_STOCK = (
    r"\b(?:re-?stock(?:s|ed|ing)?|back in stock|in stock(?: again)?|available(?: again)?"
    r"|comes? back|is back|gets? (?:more|new stock)|(?:they )?have (?:it|them|stock|more) again"
    r"|sold out)\b|補貨|有貨|到貨|上架|開賣|有現貨|補到貨|現貨|缺貨中?|斷貨"
)
_LOW = (
    r"\b(?:all[- ]time[- ]low|lowest (?:price )?ever|record[- ]low|historic(?:al)? low"
    r"|lowest it(?:'s| has) (?:ever )?been|new low)(?: price)?\b|(?:歷史|史上)(?:新低|低價"
    r"|最低(?:價)?|低點)|史低|新低(?:價|點)?"
)
_SALE = (
    r"\b(?:(?:goes|go|is|are|comes|gets|they're|it's|it is|ever|put|has|have|there's|there is"
    r"|on)(?: a| an| any)? ?)*(?:on (?:the )?(?:<date> )?(?:sale|promo(?:tion)?|offer|special"
    r"|discount|deal)|(?:a |big |flash |<date> )?sale\b|discounted|a discount|marked down"
    r"|promo(?:tion)?s?|price drops?)\b(?! price)"
    r"|買一送一|(?:有沒有|有|打|在|做|出|<date>)?(?:有)?(?:特價|特惠|打折|優惠|促銷|折扣|週年慶"
    r"|限時特賣|特賣|降價"
    r"|減價)(?:活動|了|時|中)?"
)


def watch(r: Reading) -> None:
    """Wait, then tell or fill the cart."""
    to_cart = r.said(
        f"{IN_CART}|{IN_CART_ZH}|加購物車|\\b(?:get|buy|grab|add|order) (?:it|me|one"
        "|them)\\b.*\\b(?:if|when|once|whenever)\\b|\\b(?:if|when|once"
        "|whenever)\\b.*\\b(?:add|grab|get|order|buy) (?:it|one|them)\\b|就(?:幫我)?(?:買|放"
        "|加|丟)"
    )
    to_cart = to_cart or r.said(
        r"^(?:please |can you |could you )*(?:get(?! word| back)|add|put|grab|buy"
        r"|order) (?!.*\b(?:tell|let me know|alert|notify)\b).*\b(?:if|when|once|whenever"
        r"|as soon as)\b"
    )
    if to_cart and not r.said(r"\b(?:don't|do not|no need to) (?:add|put|buy)\b|先不要加"):
        r.put("then", "add_to_cart")
    r.text.drop(
        IN_CART,
        r"(?:先|就|直接|再|幫我)*(?:到|進|在|入|放|加|丟|去|塞|擺)+\s?(?:我的?)?(?:<store"
        r"|brand>的?)?購物車(?:裡|裏|內)?",
        r"\bi(?:'ll| will)? (?:confirm|decide|approve|check ?out|pay|do|order|buy)(?: it"
        r"| the rest| them)?(?: (?:myself|later|then))?(?=$|[.,;! ]*$)",
        r"我?(?:會|再|之後|到時候?|晚點|最後)*(?:自己|自行)(?:再|會|來|去)*(?:確認|結帳?|下單"
        r"|決定|按|買|看|處理|付|來)(?:就好|即可)?",
    )
    r.text.drop(
        r"\b(?:i )?don't care (?:about|what)(?: the)? (?:price|it costs)\b"
        r"|\bwhatever the price\b|\b(?:price|cost) (?:doesn't|does not) matter\b"
        r"|\bany price\b|\bat any price\b",
        r"(?:多少錢|價格|價錢)(?:都)?(?:沒差|沒關係|無所謂|不重要|都可以|不拘|都行)"
        r"|不管(?:多少錢|價格)",
        r"沒有?就算了|otherwise (?:forget|never ?mind|skip) it|if not,? (?:forget|never ?mind"
        r"|skip) it",
    )
    r.link()
    _pending(r)
    if r.said(r"<every>|<dur>[看查巡瞄]一次") and not r.said("<every>.{0,3}(?:便宜|最便宜)"):
        r.every()
        r.at()
    r.percent()
    r.price(drops=True)
    on_sale = r.text.find(_SALE)
    if on_sale and (when := r.when(on_sale)) and when.first() == when.last():
        r.put("on", when.first().isoformat())
    if r.text.pull(_STOCK):
        r.put("trigger", "restock")
    elif r.text.pull(_LOW):
        r.put("trigger", "all_time_low")
    elif not r.has("percent_off_min") and not r.has("price_max") and r.text.pull(_SALE):
        r.put("trigger", "sale")
    elif r.has("percent_off_min") or r.has("price_max"):
        r.text.drop(_SALE)
    r.text.drop(_STOCK, _LOW, f"(?:{TELL})", _TELL_LOOSE, TELL_ZH)
    if not _on_a_day(r):
        r.until()
    _said_twice(r)
    latin = not r.said(r"[\u3400-\u9fff]")
    goods.described(r, price=False, trait=False, state=latin)
    if (
        not r.has("price_max")
        and not r.has("percent_off_min")
        and not r.has("trigger")
        and not r.has("target")
    ):
        r.amount("price_max", r"(?:<|at|hits|for|到)? ?<money>", r"(?:<|\bat\b|hits|到) ?<num>")
    if (
        not r.has("percent_off_min")
        and not r.has("price_max")
        and not r.has("trigger")
        and r.said(
            r"\b(?:price drops?|drops? in price|drops?|cheaper|goes down|comes down)\b|降價"
            r"|變便宜|有降"
        )
    ):
        r.put("trigger", "sale")
    r.text.drop(
        r"\b(?:set (?:up )?(?:a |an )?)?(?:price |restock |stock "
        r"|sale )?(?:watch(?:ing)?(?: out)?(?: for)?|alerts?(?: for| on| if| when)?|tracker"
        r"|track(?:ing)?|monitor(?:ing)?|keep (?:an eye|tabs|watch|track|checking"
        r"|looking)(?: (?:out for|on|for))?|look(?:ing)?(?: at| on| for)?|check(?:ing)?)\b",
        r"\bthe (?:very )?(?:second|minute|moment|instant|day)\b|\b(?:told|hear|about it|have|has"
        r"|its|their"
        r"|to be|heads up|alarm|holler|shout|ping|buzz|heard|after|alarm|set|follow|following"
        r"|waiting for|hoping|start|begin"
        r"|would|love|like|please)\b(?! \d)",
        r"\b(?:price|start|dips?|threshold|target|when(?:ever)?|if|once|drops?|falls?|goes"
        r"|down|hits?|the (?:second|moment|minute)|as soon as|at least|or less|or more|want"
        r"|i want|else|waiting|wait|someone|any time|ever|below|under|a pack|each|gets?"
        r"|becomes?|cheaper|finally|again|and)\b",
        r"\bpack\b$",
        r"幫我|盯著?|追蹤|監看|留意|關注|看著|注意|如果|要是|假如|等到?|一旦|當|的時候|時候"
        r"|時|再|就|降價?到?|跌到?|了|可以|去|看一?次?|檢查|價格|價錢|幫|丟|一次|一聲|價|^追"
        r"|顧著?|敲我?|密我?|喊我?|戳我|吼我|忙|重新|第一時間|馬上|立刻|請|有沒有?"
        r"|(?<!\S)[早晚]上?(?!餐|霜)|(?<=\x00)[早晚]上?(?!餐|霜)|好(?=\s|\x00)",
    )
    goods.product(r)


def _said_twice(r: Reading) -> None:
    """Let an end be said by its name and by its date: `到月底 11/30`."""
    if not r.has("until"):
        return
    for at, chunk in [*r.text.every("date")]:
        if day_of(chunk).first().isoformat() == r.slots["until"].value:
            r.text.take(at, at + 1)


def _on_a_day(r: Reading) -> bool:
    """Read a day that something is on; an end is none."""
    if r.has("on"):
        return True
    if not r.has("trigger") or r.said(
        r"\b(?:until|til|by|before|within|through|for) (?:the )?(?:next )?<date|dur>|<date"
        r"|dur>(?:前|內|以前|之前|為止|以內)|[到至]<date>"
    ):
        return False
    match = r.text.pull(r"(?:\bon )?(?:the )?<date>(?: (?:promo(?:tion)?|sale|deal|specials?))?")
    when = r.when(match)
    if when is None or when.first() != when.last():
        return False
    r.put("on", when.first().isoformat())
    return True


_TELL_LOOSE = (
    r"\b(?:tell|alert|notify|ping|message|text|email|let|warn|buzz|bug|nudge|inform|shout"
    r"|holler) ?(?:me|us)?(?: know| a (?:shout|heads up|ping))?\b(?: (?:when|whenever|if|once"
    r"|as soon as|the second))?|\blmk\b"
)


def _pending(r: Reading) -> None:
    if not r.said(r"<brand>|<link>") and r.said(
        r"^[\x00\s]*(?:太貴|too (?:expensive|pricey)|等)?[\s,，]*(?:等)?(?:降到|跌到|降"
        r"|drops? to|wait (?:until|for))? ?<money|num>.{0,8}$"
    ):
        r.put("target", "pending")


def compare(r: Reading) -> None:
    """Set two things, or two shops, side by side."""
    if r.text.pull(
        r"\b(?:after|with|including|incl|plus)(?: the)? (?:customs|taxes|tax|shipping"
        r"|delivery|duties|import (?:tax|duties))(?:,? (?:and|&) (?:customs|taxes|tax"
        r"|shipping|delivery|duties))*(?: included)?\b|\b(?:once|when|if) (?:the )?(?:shipping"
        r"|delivery|postage"
        r"|tax(?:es)?)(?: (?:is|are))? (?:counted|included|added)\b|\b(?:shipped|delivered|total"
        r"|all in"
        r"|shipping included)\b|(?:含|加|連)(?:上)?(?:關稅|運費|稅|運)(?:和運費|跟稅)?|總價"
        r"|到手價"
    ):
        r.put("total", value=True)
    stores = [c for _, c in r.text.every("store")]
    makers = [(at, c) for at, c in r.text.every("brand")]
    if len(stores) >= 2:
        r.put("store", str(stores[0].value), stores[0])
        r.put("store2", str(stores[1].value), stores[1])
        r.text.drop(r"(?:\b(?:from|at|on|in|via|or|and|than|vs) )*<store>(?:買|上|那邊)?")
        r.brand()
        _clean_compared(r)
        r.sizes()
        r.colours()
        goods.product(r)
        return
    between = r.text.find(
        r"\b(?:vs\.?|versus|or|and|than|against|with|to)\b(?= )|[和跟與或](?!我)|還是|比(?!較"
        r"|一|價)|、|\bvs\b"
    )
    del makers
    _clean_compared(r)
    if between is None:
        r.brand()
        goods.product(r)
        return
    first = Reading(r.text.part(0, between.start()), r.known)
    second = Reading(r.text.part(between.end(), len(r.text.text)), r.known)
    for side, suffix in ((first, ""), (second, "2")):
        side.stores()
        side.brand()
        side.text.drop(r"\b(?:vs\.?|versus|or|and|than|against)\b|[和跟與或]|還是")
        goods.product(side)
        for name in ("product", "brand", "store"):
            if name in side.slots and name + suffix not in r.slots:
                r.slots[name + suffix] = side.slots[name]
    shared = r.slots.get("product2")
    if shared and "product" not in r.slots and "brand" in r.slots and "brand2" in r.slots:
        r.slots["product"] = shared
        del r.slots["product2"]


def _clean_compared(r: Reading) -> None:
    r.text.drop(
        r"\b(?:once|when|if|after) (?:\x00|shipping|tax|delivery|postage|everything)?[\x00 "
        r"]*(?:(?:is"
        r"|are) )?(?:counted|included|added|in)\b",
        r"\b(?:compare[sd]?|comparison|difference|differences|between|which(?: one)?(?:'s| is"
        r"| are)?|should i|better|cheaper|best|worth|what's the|is the|overall|value"
        r"|more expensive|quieter|does|stack up|for me|choose|pick|buy|get|go for)\b|\?",
        r"比較好?|比一?下|比一比|哪(?:個|台|雙|件|款|家|支|邊|間|種|一個)(?:比較)?(?:好|便宜"
        r"|划算|值得|值得買|適合|強|耐用|好用|買)*|差(?:在)?(?:哪裡?|多少|別)|有什麼(?:不同"
        r"|差別|差異)|便宜|划算|(?<=\S)嗎|誰|幫我|有(?=比)|買(?=含|$)|有$|好用|好",
    )


def price_check(r: Reading) -> None:
    """Say whether a price is good."""
    r.amount(
        "price",
        r"<money>",
        r"<num>(?=.{0,4}(?:買得下手|下得了手|是好|好價|入手|值得|該買|划得來|可以衝|甜))",
        r"(?:\b(?:at|for|is|pay(?:ing)?) |賣|要|花)?<num>(?!.*<num>)(?=.{0,8}(?:算|貴|便宜"
        r"|划算|合理|值|盤|ok|會|可以|good|fair|decent|a |too|for|worth|cheap|expensive))",
        r"\b(?:at|for|is|pay|paying) <num>",
        "<num>$",
    )
    r.brand()
    r.text.drop(
        r"\b(?:is|good|fair|decent|reasonable|great|ok|okay|cheap|expensive|normal|right|bad"
        r"|high|low|price|deal|value|buy|overpay(?:ing)?|overpriced|ripped off|rip-?off"
        r"|worth(?: it| the money)?|too much|too|much|pricey|steep|steal|bargain|am|paying"
        r"|pay|would|a lot|think|you)\b",
        r"算|會不會|太|是不是|便宜|貴|划算|合理|值得(?:買)?|好價|可以(?:買|入手)|盤子?|買貴"
        r"|超值|這個價|價格|價錢|賣|要|元|塊|嗎|吧|不|沒",
    )
    goods.product(r)


def price_history(r: Reading) -> None:
    """Show past prices."""
    if match := r.text.pull(
        r"(?:the )?(?:last|past|latest|recent|previous|most recent) <num>(?: prices?)?"
        r"|<num> (?:last|past|latest|recent|most recent)? ?prices?|(?:最近|近|前"
        r"|上)<num>(?:次|筆|個|則)?|<num>(?:筆|次)"
    ):
        [chunk] = r.text.chunks_in(match, "num")
        r.put("limit", int(value_of(chunk)), chunk)
    r.brand()
    r.text.drop(
        r"<date>|<dur>",
        r"\b(?:price|prices|history|chart|graph|trend|how|has|have|did|lowest|cheapest|ever"
        r"|been|so far|changed?|moved?|gone|past|previous|historical|was|were|what|cost|over"
        r"|saw|seen|development|curve|movement|over time|time)\b",
        r"歷史|價格?|走勢|趨勢|曲線|紀錄|記錄|變化|過去|以前|之前|曾經|最近|看到?|列|次|筆|前"
        r"|近|半年|這|給我|價錢|最低|賣過?|多少|錢",
    )
    goods.product(r)


MAKERS = names.MAKER_AND_SHOP

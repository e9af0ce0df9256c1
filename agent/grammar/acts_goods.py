"""What is read of each act about goods and the cart."""

import re

from manciple.agent.grammar import goods, names
from manciple.agent.grammar.cues_goods import IN_CART, IN_CART_ZH, TELL, TELL_ZH
from manciple.agent.grammar.kinds import CLOTHES, GOODS_EN, GOODS_ZH, SHOES
from manciple.agent.grammar.meaning import Slot
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import Chunk

_POINTED = r"\b(?:it|that|this|them|those|these|one|the one)\b"


def find(r: Reading) -> None:
    """Look now."""
    goods.any_brand(r)
    goods.history(r)
    goods.limit(r)
    goods.deal(r)
    r.price()
    goods.ship_to(r)
    goods.deadline(r)
    goods.order_of(r)
    r.condition()
    goods.exclude(r)
    goods.described(r, price=False)
    if not r.has("price_max") and not r.has("price_min"):
        r.amount("price_max", r"<num>(?: ?(?:dollars|bucks|max|tops))?$") if r.said(r"\bmax\b|budget|預算") else None
    r.text.drop(r"\b(?:\d|one|<num>) for (?:me|mom|dad|my \w+|him|her)\b", r"<num> for \w+")
    goods.product(r)


def recommend(r: Reading) -> None:
    """Suggest."""
    goods.any_brand(r)
    goods.limit(r)
    r.price()
    goods.deadline(r)
    _like(r)
    _for_whom(r)
    _interest(r)
    _occasion(r)
    r.colours()
    r.text.drop(
        r"\b(?:recommend(?:ations?|ed)?|suggest(?:ions?)?|ideas?|inspiration|gifts?|presents?|wear|give|bring|pick|choose|decide|into|loves?|likes?|mad|crazy|who|total|altogether|spend)\b",
        r"推薦|建議|送禮?|禮物|穿|適合|挑|選|買|有沒有|什麼|有什麼|好物?|總共|可以|參加|怎麼|類似|同款|平替|像|版型|感覺|很|一樣|超|愛|喜歡|的人",
    )
    goods.features(r)
    head = r.slots.get("product")
    goods.product(r)
    if head and not goods.is_goods(str(r.slots["product"].value)):
        r.slots["product"] = head


def _like(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:that )?(?:fits?|looks?|feels?|smells?|tastes?|works?|sounds?)? ?(?:exactly |just |a bit |kind of |much )?(?:like|similar to|same (?:fit|vibe|style|feel) as|alternatives? (?:to|for)|dupes? (?:for|of)|reminds? me of|in the style of) (?:my |the |those |that |an? )?(?=(?!what)\w)(?P<what>[^\x00,;]+?)(?=$|[,;\x00]| but | under | for \w+ (?:dollars|usd)|\x00)",
        r"(?:跟|像|類似|和|與)(?:我)?(?:的|那[件個雙條頂台支款]|這[件個雙條頂台支款])?(?P<what>[^\s,，。]{1,16}?)(?:的)?(?:版型|感覺|風格|款式)?(?:很|差不多|一樣|類似|同款|相似|很像|像|接近)+(?:的)?",
        r"類似(?:於)?(?P<what>[^\s,，。]{1,16}?)的",
    )
    if match:
        start, end = match.span("what")
        text = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]]
        r.put("like", text.strip())
        for at in range(start, end):
            if at in r.text.chunks:
                r.text.take(at, at + 1)
        if head := re.search(f"{CLOTHES}|{SHOES}|\\b(?:{GOODS_EN})\\b|外套|{GOODS_ZH}", text):
            r.put("product", head[0])


_KIN = r"(?:wife|husband|partner|mom|mum|mother|dad|father|parents|in-laws|sister|brother|siblings?|friends?|best friend|boyfriend|girlfriend|roommate|son|daughter|kids?|nephew|niece|grandma|grandpa|grandmother|grandfather|grandparents|aunt|uncle|cousin|boss|coworkers?|colleagues?|teacher|fianc[eé]e?|spouse|bf|gf|bestie|baby|toddler|teen(?:ager)?|neighbou?rs?|host|dog|cat|puppy|kitten|him|her|them|myself|someone|somebody|a man|a woman|men|women|guy|girl|boy)"
_KIN_ZH = r"(?:老婆|太太|老公|先生|媽媽?|爸爸?|爸媽|父母|岳母|岳父|公公|婆婆|姊姊?|姐姐?|妹妹?|哥哥?|弟弟?|朋友|閨蜜|男友|女友|男朋友|女朋友|室友|兒子|女兒|小孩|孩子|小朋友|姪子|姪女|外甥女?|阿嬤|阿公|奶奶|爺爺|外婆|外公|阿姨|叔叔|舅舅|姑姑|表[哥弟姊妹]|堂[哥弟姊妹]|老闆|主管|同事|老師|學生|未婚[妻夫]|寶寶|嬰兒|新生兒|貓咪?|狗狗?|毛小孩|長輩|情人|另一半|同學|客戶|鄰居|新手爸媽|男生|女生|男性|女性|青少年|老人家?)"


def _for_whom(r: Reading) -> None:
    match = r.text.pull(
        rf"\b(?:for|get|give|buy|to|got)? ?(?P<who>(?:my |a |an |our |his |her |the )?(?:<dur>[- ]old (?:\w+ )?|\w+[- ]year[- ]old (?:\w+ )?|little |older |younger |old |best |<num>[- ]year[- ]old )?{_KIN})\b(?!'s (?:birthday|wedding|anniversary))(?:(?:'s)|(?= )|$|(?=[,.?!]))", r"\b(?:for |to )(?P<who>(?:a |an |my |our )?(?:<dur>|<num>)[- ](?:year[- ])?old(?: \w+)?)",
        rf"\b(?P<who>(?:my |our )?{_KIN})(?:'s|s')?(?= (?:birthday|wedding|anniversary|graduation|retirement))",
        rf"(?:送|給|幫|適合)?(?P<who>(?:我|我的|一個|<num>歲的?)?{_KIN_ZH})(?:的|當|用|穿|買)?",
    )
    if match:
        start, end = match.span("who")
        who = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]]
        who = re.sub(r"^(?:my|a|an|our|his|her|the) |^我的?(?=.{2})", "", who)
        r.put("for", who)


def _interest(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:(?:s?he|they|who|that|and)(?:'s|'re| is| are)? ?)?(?:really |so |very |totally |super |is |are |always )*(?:into|loves?|likes?|mad about|crazy about|obsessed with|keen on|a fan of|fan of|enjoys?|fond of|nuts about) (?P<what>[^\x00,;]+?)(?=$|[,;\x00]| and | under | but | around | max )",
        r"(?:他|她)?(?:很|超|最|非常|特別)?(?:喜歡|愛|熱愛|迷|瘋|著迷|熱衷|對)(?P<what>[^\s,，。\x00]{1,10}?)(?:有興趣|的(?!東西)|$|(?=[\s,，。\x00]))",
    )
    if match and match["what"].strip():
        start, end = match.span("what")
        r.put("interest", r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]].strip())


_OCCASIONS = (
    r"(?:birthday|b-?day|wedding|anniversary|graduation|housewarming|baby shower|bridal shower|christmas|xmas|valentine'?s(?: day)?|mother'?s day|father'?s day|retirement|engagement|new job|farewell"
    r"|party|interview|trip|vacation|ski(?:ing)? trip|gift exchange|secret santa|white elephant|dinner|date night|prom|halloween|thanksgiving|easter|festival|concert|picnic|barbecue|bbq|funeral|ceremony|moving in|road trip|honeymoon|office party|back to school|ramadan|diwali|hanukkah|lunar new year|marathon)"
)
_OCCASIONS_ZH = r"(?:生日|婚禮|結婚紀念日|紀念日|喬遷|新居|入厝|滿月|彌月|畢業(?:典禮)?|聖誕(?:節)?|耶誕|情人節|母親節|父親節|退休|訂婚|求婚|升遷|離職|尾牙|交換禮物|派對|面試|旅行|旅遊|出國|露營|登山|爬山|滑雪|約會|過年|中秋|端午|週年|婚宴|喝喜酒|聚餐|運動會|開學|謝師|探病|探望|告別式|出差|通勤|野餐|跑步|馬拉松|蜜月|海邊)"


def _occasion(r: Reading) -> None:
    match = r.text.pull(
        rf"\b(?:(?:for|to|at|on|this|next|as|a|an|the|his|her|their|my|our|'s|going|attend(?:ing)?|in) ?)*(?P<what>(?:(?!for |my |a |an |the |to |wear |get |buy )[\w']+ |<date> ){{0,2}}(?:{_OCCASIONS}))\b",
        rf"(?:當|參加|去|為了|要)?(?P<what>(?:<date>|<num>|[^\s,，。\x00]{{0,4}}?)(?:的)?{_OCCASIONS_ZH}(?:交換禮物|典禮|派對|禮物?)?)(?:可以|要|用|的)?",
        r"(?:<date>)?(?:要|打算|準備)?去(?P<what>[^\s,，。\x00]{1,6}?)(?:玩|旅行|旅遊|滑雪|爬山|露營)?(?=$|[\s,，。\x00]|要|的)",
        r"\b(?:going|trip|travel(?:l)?ing|flying) to (?P<what>[\w ]+?)(?=$|[,.]| in | and | need )(?: in <date>)?",
        r"<date>(?= ?(?:gift|present|禮物))",
    )
    if match:
        groups = match.groupdict()
        start, end = match.span("what") if groups.get("what") else match.span()
        text = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]].strip()
        dates = [c.text for c in r.text.chunks_in(match, "date") if c.text not in text]
        r.put("occasion", re.sub(r"的$", "", text) + "".join(dates))


_STOCK = r"\b(?:re-?stock(?:s|ed|ing)?|back in stock|in stock(?: again)?|available(?: again)?|comes? back|is back|gets? (?:more|new stock)|(?:they )?have (?:it|them|stock|more) again|sold out)\b|補貨|有貨|到貨|上架|開賣|有現貨|補到貨|現貨"
_LOW = r"\b(?:all[- ]time[- ]low|lowest (?:price )?ever|record[- ]low|historic(?:al)? low|lowest it(?:'s| has) (?:ever )?been|new low)(?: price)?\b|(?:歷史|史上)(?:新低|低價|最低(?:價)?|低點)|史低|新低(?:價)?"
_SALE = (
    r"\b(?:(?:goes|go|is|are|comes|gets|they're|it's|it is|ever|put|has|have|there's|there is|on)(?: a| an| any)? ?)*(?:on (?:the )?(?:<date> )?(?:sale|promo(?:tion)?|offer|special|discount|deal)|(?:a |big |flash |<date> )?sale\b|discounted|a discount|marked down|promo(?:tion)?s?|price drops?)\b(?! price)"
    r"|(?:有|打|在|做|出|<date>)?(?:有)?(?:特價|打折|優惠|促銷|折扣|週年慶|限時特賣|特賣|降價|減價)(?:活動|了|時|中)?"
)


def watch(r: Reading) -> None:
    """Wait, then tell or fill the cart."""
    to_cart = r.said(f"{IN_CART}|{IN_CART_ZH}|加購物車|\\b(?:get|buy|grab|add|order) (?:it|me|one|them)\\b.*\\b(?:if|when|once|whenever)\\b|\\b(?:if|when|once|whenever)\\b.*\\b(?:add|grab|get|order|buy) (?:it|one|them)\\b|就(?:幫我)?(?:買|放|加|丟)")
    to_cart = to_cart or r.said(r"^(?:please |can you |could you )*(?:get(?! word| back)|add|put|grab|buy|order) (?!.*\b(?:tell|let me know|alert|notify)\b).*\b(?:if|when|once|whenever|as soon as)\b")
    if to_cart and not r.said(r"\b(?:don't|do not|no need to) (?:add|put|buy)\b|先不要加"):
        r.put("then", "add_to_cart")
    r.text.drop(IN_CART, r"(?:到|進|在|入|放|加|丟|去)+\s?(?:我的)?(?:<store|brand>的?)?購物車", r"\bi(?:'ll| will)? (?:confirm|decide|check ?out|pay|do)(?: it| the rest)? (?:myself|later|then)\b", r"我(?:會|再)?自己(?:再)?(?:確認|結帳|下單|決定)")
    r.text.drop(r"\b(?:i )?don't care (?:about|what)(?: the)? (?:price|it costs)\b|\bwhatever the price\b|\b(?:price|cost) (?:doesn't|does not) matter\b|\bany price\b|\bat any price\b", r"(?:多少錢|價格|價錢)(?:都)?(?:沒差|沒關係|無所謂|不重要|都可以|不拘|都行)|不管(?:多少錢|價格)", r"沒有?就算了|otherwise (?:forget|never ?mind|skip) it|if not,? (?:forget|never ?mind|skip) it")
    r.link()
    _pending(r)
    if r.said(r"<every>") and not r.said("<every>.{0,3}(?:便宜|最便宜)"):
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
    goods.described(r, price=False, trait=False, state=False)
    if not r.has("price_max") and not r.has("percent_off_min") and not r.has("trigger") and not r.has("target"):
        r.amount("price_max", r"(?:<|at|hits|for|到)? ?<money>", r"(?:<|\bat\b|hits|到) ?<num>")
    if not r.has("percent_off_min") and not r.has("price_max") and not r.has("trigger") and r.said(r"\b(?:price drops?|drops? in price|drops?|cheaper|goes down|comes down)\b|降價|變便宜|有降"):
        r.put("trigger", "sale")
    r.text.drop(
        r"\b(?:set (?:up )?(?:a |an )?)?(?:price |restock |stock |sale )?(?:watch(?:ing)?(?: out)?(?: for)?|alerts?(?: for| on| if| when)?|tracker|track(?:ing)?|monitor(?:ing)?|keep (?:an eye|tabs|watch|track|checking|looking)(?: (?:out for|on|for))?|look(?:ing)?(?: at| on| for)?|check(?:ing)?)\b",
        r"\b(?:price|start|dips?|threshold|target|when(?:ever)?|if|once|drops?|falls?|goes|down|hits?|the (?:second|moment|minute)|as soon as|at least|or less|or more|want|i want|else|waiting|wait|someone|any time|ever|below|under|a pack|each|gets?|becomes?|cheaper|finally|again|and)\b",
        r"\bpack\b$",
        r"幫我|盯著?|追蹤|監看|留意|關注|看著|注意|如果|要是|假如|等到?|一旦|當|的時候|時候|時|再|就|降價?到?|跌到?|了|可以|去|看一?次?|檢查|價格|價錢|幫|丟|一次|一聲|價",
    )
    goods.product(r)


def _on_a_day(r: Reading) -> bool:
    """Read a day that something is on; an end is none."""
    if r.has("on"):
        return True
    if not r.has("trigger") or r.said(r"\b(?:until|til|by|before|within|through|for) (?:the )?(?:next )?<date|dur>|<date|dur>(?:前|內|以前|之前|為止|以內)|[到至]<date>"):
        return False
    match = r.text.pull(r"(?:\bon )?(?:the )?<date>(?: (?:promo(?:tion)?|sale|deal|specials?))?")
    when = r.when(match)
    if when is None or when.first() != when.last():
        return False
    r.put("on", when.first().isoformat())
    return True


_TELL_LOOSE = r"\b(?:tell|alert|notify|ping|message|text|email|let|warn|buzz|bug|nudge|inform|shout|holler) ?(?:me|us)?(?: know| a (?:shout|heads up|ping))?\b(?: (?:when|whenever|if|once|as soon as|the second))?|\blmk\b"


def _pending(r: Reading) -> None:
    if not r.said(r"<brand>|<link>") and r.said(r"^[\x00\s]*(?:太貴|too (?:expensive|pricey)|等)?[\s,，]*(?:等)?(?:降到|跌到|降|drops? to|wait (?:until|for))? ?<money|num>.{0,8}$"):
        r.put("target", "pending")


def add_to_cart(r: Reading) -> None:
    """Put in now, or back."""
    if r.said(r"\b(?:put|add|bring) .*\bback\b|\b(?:i (?:just )?(?:removed|deleted|took out|dropped)|you (?:removed|deleted|took out))\b|(?:放|加)回|(?:刪|移除|移掉|拿掉)(?:掉|的)"):
        r.put("from_removed", value=True)
    r.text.drop(
        IN_CART, r"(?:到|進|在|入|放|加|丟)+\s?(?:我的)?(?:<store|brand>的?)?購物車", r"^(?:cart|basket):", r"\b(?:that |which |the one )?(?:i|you) (?:just |accidentally )?(?:removed|deleted|took out|dropped|got rid of)(?: (?:earlier|before|just now|from (?:my |the )?cart))?\b",
        r"(?:剛剛|剛才|剛|之前)?(?:我)?(?:刪|移除|移掉|拿掉|刪掉|丟掉)(?:掉)?(?:的)?(?:那[件個雙台條])?", r"(?:放|加|丟)(?:回|進|到|入)?(?:來|去|購物車)?|購物車|剛剛|剛才",
        r"\b(?:put|add|throw|toss|stick|place|drop|chuck|pop|get|load|slip|back|in|into|cart|basket|i'll take|take|restore|bring)\b(?! ?(?:of|phone|pack))",
    )
    if not r.has("from_removed"):
        goods.history(r)
    goods.described(r, price=True, trait=False, state=False)
    if r.has("brand") and not r.has("store"):
        _maker_as_store(r, named=False)
    goods.product(r)


def _maker_as_store(r: Reading, *, named: bool) -> None:
    del named


def cart_update(r: Reading) -> None:
    """Change a line."""
    r.index()
    sizes = [c for _, c in r.text.every("size")] + [c for _, c in r.text.every("volume")]
    match = r.text.pull(
        r"\b(?:from )?(?:the |a |an )?(?P<a><size>) (?:to|for|with|into) (?:the |a |an )?(?P<b><size>)",
        r"從?(?P<a><size>)(?:號)?(?:換|改|調)(?:成|到|為)?(?P<b><size>)(?:號)?",
        r"(?P<b><size>) (?:instead of|rather than|not) (?:the |a |an )?(?P<a><size>)",
        r"\b(?:swap|exchange|trade|replace|change|switch) (?:the |my )?(?P<a3><num>) (?:for|to|with) (?:a |the )?(?P<b3><num>)(?! of)",
        r"\bfrom (?P<a><num|size>) to (?P<b><num|size>)|從(?P<a2><num|size>)(?:換|改|調)(?:成|到|為)?(?P<b2><num|size>)",
    )
    if match:
        groups = match.groupdict()
        mark = next(mark for mark in ("", "2", "3") if groups.get(f"a{mark}"))
        first, second = r.text.chunks[match.start(f"a{mark}")], r.text.chunks[match.start(f"b{mark}")]
        r.put("size", _size_value(second), second)
        r.put("from_size", _size_value(first), first)
    elif sizes:
        r.sizes()
    _as_letters(r)
    match = r.text.pull(
        r"\bfrom (?:the )?(?P<a><colour>) to (?:the )?(?P<b><colour>)|(?P<b2><colour>) (?:instead of|not|rather than) (?:the )?(?P<a2><colour>)",
        r"\b(?:swap|change|switch|replace|trade|exchange) (?:the )?(?P<a><colour>)(?: one| \w+)? (?:for|to|with) (?:the |a )?(?P<b><colour>)(?: one)?",
        r"從?(?P<a><colour>)(?:色|的)*(?:換|改)(?:成|為|到)?(?P<b><colour>)(?:色|的)*",
    )
    if match:
        groups = match.groupdict()
        chunk = r.text.chunks[match.start("b" if groups.get("b") else "b2")]
        r.put("colour", str(chunk.value), chunk)
    else:
        r.colours()
    if match := r.text.pull(r"<num> of (?:the )?(?=\x00)", r"\b(?:to|make (?:it|that|them)|be|of|up to|down to|quantity|so|,) <num>(?: of (?:them|those|it|each))?(?: (?:pairs?|packs?|of))?(?!\w)", r"(?:改|換|調|變|加|減)(?:成|到|為|買)?<num>[個雙件包瓶盒罐條支份組台]?", r"<num>[個雙件包瓶盒罐條支份組台]"):
        [chunk] = r.text.chunks_in(match, "num")[:1]
        value = chunk.value.value  # type: ignore[attr-defined]  # a Figure
        if not r.has("size") and (value != int(value) or (r.said(SHOES) and value > 12) or value > 24):
            r.put("size", _size_value(chunk), chunk)
        elif value == int(value):
            r.put("quantity", int(value), chunk)
    r.brand()
    r.text.drop(
        r"\b(?:swap|change|switch|make|replace|update|bump|turn|set|trade|exchange|instead|quantity|size|colou?r|up|down|double|should be|i want|line|item|in cart|cart|for|version|number|amount|please)\b",
        r"改|換|調|成|為|到|數量|尺寸|顏色|購物車|裡|把|將|的|那[雙件個條台頂]|好了|號|色",
    )
    goods.product(r)


def _size_value(chunk: Chunk) -> str:
    value = str(chunk.value) if chunk.kind != "num" else chunk.text
    return {"large": "L", "medium": "M", "small": "S", "extra large": "XL"}.get(value, value)


def _as_letters(r: Reading) -> None:
    """Spell the size of a line as clothes are: nothing else is changed from large to medium."""
    if (slot := r.slots.get("size")) and isinstance(slot.value, str):
        r.slots["size"] = Slot(_letter(slot.value), slot.span)


def remove_from_cart(r: Reading) -> None:
    """Take a line out."""
    r.index()
    r.text.drop(
        r"\b(?:from|out of|off)(?: of)? (?:my |the )?(?:cart|basket|bag)\b", r"\b(?:remove|delete|take|out|drop|get rid of|ditch|lose|cancel|off|away|empty|clear)\b",
        r"從?購物車(?:裡面?)?(?:的)?|刪掉?|移除|拿掉|拿出來?|去掉|取消|移掉|丟掉|不要|清空|項|把",
    )


def correct(r: Reading) -> None:
    """Take back what was said."""
    match = r.text.pull(
        r"\bnot (?:a |an |the )?(?P<a><size|num|ordinal>)[,. ]+(?:but |it's |i (?:said|meant|want(?:ed)?) |make it |use )*(?:a |an |the )?(?P<b><size|num>)",
        r"(?P<b><size|num|ordinal>)[,]? (?:and )?not (?:a |an |the )?(?P<a><size|num>)",
        r"不是(?P<a><size|num>)(?:號)?[\s,，]*(?:啦|喔|而)?[\s,，]*(?:我)?(?:是|要|說|應該是)+(?:的是)?(?P<b><size|num>)",
        r"(?:是|要|說)?(?P<b><size|num>)(?:號)?[\s,，]*不是(?P<a><size|num>)",
    )
    if match:
        new, old = r.text.chunks[match.start("b")], r.text.chunks[match.start("a")]
        r.put("size", _size_value(new), new)
        r.put("from_size", _size_value(old), old)
    r.text.drop(r"\bnot (?:the )?<colour>", r"不是<colour>(?:的)?")
    r.sizes()
    _as_letters(r)
    if not r.has("size") and (found := next(r.text.every("num"), None)) and not r.said(r"<money>"):
        at, chunk = found
        r.put("size", chunk.text, chunk)
        r.text.take(at, at + 1)
    r.colours()
    r.brand()
    r.text.drop(
        r"\bnot (?:the )?[\w ]+?(?=,|$| but )", r"\b(?:i meant|i mean|i said|meant|said|wrong|colou?r|size|one|that's|is what|sorry|wait|no|ugh|oops|wanted|asked for|asking for|talking about|right|incorrect|ones|brand|model|version|argh|nope|actually|the ones)\b",
        r"我?(?:是|剛|剛剛)?(?:說|講|指|要|問)(?:的)?(?:是)?|不是(?:那個|這個)?(?:啦|喔|了)?|不對|錯了?|說錯|弄錯|搞錯|打錯|更正|等等|抱歉|顏色|尺寸|款式|你|的|啦|喔|是|應該|才對|要的|欸|啊",
    )
    goods.product(r)


def checkout(r: Reading) -> None:
    """Buy or order."""
    r.text.drop(
        r"\b(?:go ahead and |and |then |just |ok |now )*(?:buy|order|purchase|check ?out|pay(?: for)?|place|complete|finish|submit|pull the trigger|grab me|snag)\b(?: (?:me|it|that|this|them|the (?:order|purchase|cart|checkout)|my (?:order|cart|purchase)|an order|everything(?: in (?:my |the )?cart)?|what's in (?:my |the )?cart|now|already))*\b",
        r"(?:直接|幫我|我要|就|可以|先|再|立刻|馬上|現在|請|麻煩|好|確定)*(?:下單|結帳|買單|買下來?|買了?|訂購|訂|購買|付款|付錢|付|入手|敗|來)(?:吧|了|啦|好了|一下|這個|那個|它)?",
        r"\b(?:cart|basket|order|purchase|checkout|trigger)\b|購物車(?:裡面?)?(?:的)?(?:東西|商品|全部)?",
    )
    goods.described(r, price=False, trait=False, state=False)
    r.amount("price", r"(?:\b(?:for|at|@) )?<money>", r"\b(?:for|at|@) <num>", r"<num>(?=[元塊])")
    goods.product(r)
    if not {"product", "brand", "url"} & r.slots.keys():
        r.put("target", "pending")


def compare(r: Reading) -> None:
    """Set two things, or two shops, side by side."""
    if r.text.pull(r"\b(?:after|with|including|incl|plus)(?: the)? (?:customs|taxes|tax|shipping|delivery|duties|import (?:tax|duties))(?:,? (?:and|&) (?:customs|taxes|tax|shipping|delivery|duties))*(?: included)?\b|\b(?:shipped|delivered|total|all in|shipping included)\b|(?:含|加|連)(?:上)?(?:關稅|運費|稅|運)(?:和運費|跟稅)?|總價|到手價"):
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
    between = r.text.find(r"\b(?:vs\.?|versus|or|and|than|against|with|to)\b(?= )|[和跟與或](?!我)|還是|比(?!較|一|價)|、|\bvs\b")
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


def _clean_compared(r: Reading) -> None:
    r.text.drop(
        r"\b(?:compare[sd]?|comparison|difference|differences|between|which(?: one)?(?:'s| is| are)?|should i|better|cheaper|best|worth|what's the|is the|overall|value|more expensive|quieter|does|stack up|for me|choose|pick|buy|get|go for)\b|\?",
        r"比較好?|比一?下|比一比|哪(?:個|台|雙|件|款|家|支|邊|間|種|一個)(?:比較)?(?:好|便宜|划算|值得|值得買|適合|強|耐用|好用|買)*|差(?:在)?(?:哪裡?|多少|別)|有什麼(?:不同|差別|差異)|便宜|划算|(?<=\S)嗎|誰|幫我|有(?=比)|買(?=含|$)|有$|好用|好",
    )


def price_check(r: Reading) -> None:
    """Say whether a price is good."""
    r.amount("price", r"<money>", r"(?:\b(?:at|for|is|pay(?:ing)?) |賣|要|花)?<num>(?!.*<num>)(?=.{0,8}(?:算|貴|便宜|划算|合理|值|盤|ok|會|可以|good|fair|decent|a |too|for|worth|cheap|expensive))", r"\b(?:at|for|is|pay|paying) <num>", "<num>$")
    r.brand()
    r.text.drop(
        r"\b(?:is|good|fair|decent|reasonable|great|ok|okay|cheap|expensive|normal|right|bad|high|low|price|deal|value|buy|overpay(?:ing)?|overpriced|ripped off|rip-?off|worth(?: it| the money)?|too much|too|much|pricey|steep|steal|bargain|am|paying|pay|would|a lot|think|you)\b",
        r"算|會不會|太|是不是|便宜|貴|划算|合理|值得(?:買)?|好價|可以(?:買|入手)|盤子?|買貴|超值|這個價|價格|價錢|賣|要|元|塊|嗎|吧|不|沒",
    )
    goods.product(r)


def price_history(r: Reading) -> None:
    """Show past prices."""
    if match := r.text.pull(r"(?:the )?(?:last|past|latest|recent|previous|most recent) <num>(?: prices?)?|<num> (?:last|past|latest|recent|most recent)? ?prices?|(?:最近|近|前|上)<num>(?:次|筆|個|則)?|<num>(?:筆|次)"):
        [chunk] = r.text.chunks_in(match, "num")
        r.put("limit", int(chunk.value.value), chunk)  # type: ignore[attr-defined]  # a Figure
    r.brand()
    r.text.drop(
        r"<date>|<dur>", r"\b(?:price|prices|history|chart|graph|trend|how|has|have|did|lowest|cheapest|ever|been|so far|changed?|moved?|gone|past|previous|historical|was|were|what|cost|over|saw|seen|development|curve|movement|over time|time)\b",
        r"歷史|價格?|走勢|趨勢|曲線|紀錄|記錄|變化|過去|以前|之前|曾經|最近|看到?|列|次|筆|前|近|半年|這|給我|價錢|最低|賣過?|多少|錢",
    )
    goods.product(r)


def size_convert(r: Reading) -> None:
    """Say the size at another maker."""
    makers = [c for _, c in r.text.every("brand")]
    if len(makers) >= 2:
        first, second = makers[0], makers[1]
        if r.said(r"\bwhat(?:'s my)? size (?:\w+ ){0,5}<brand>.*(?:\bif\b|\bwear\b|\bi'm\b)"):
            first, second = second, first
        r.put("brand", str(first.value), first)
        r.put("brand2", str(second.value), second)
    elif makers:
        r.put("brand2" if r.said(r"\b(?:in|for) <brand>") else "brand", str(makers[0].value), makers[0])
    r.sizes()
    if not r.has("size") and (found := next(r.text.every("num"), None)):
        at, chunk = found
        value = chunk.value.value  # type: ignore[attr-defined]  # a Figure
        r.put("size", f"{chunk.text}cm" if 20 <= value <= 32 else chunk.text, chunk)
        r.text.take(at, at + 1)


_MEASURES = (
    ("chest", r"\b(?:chest|bust|pit to pit)\b|胸圍|胸寬"), ("waist", r"\bwaist\b|腰圍"), ("hips", r"\bhips?\b|臀圍"),
    ("inseam", r"\binseam\b|\binside leg\b|內長|褲襠|褲長內側"), ("sleeve", r"\bsleeves?\b|袖長"), ("shoulder", r"\bshoulders?\b|肩寬"),
    ("foot", r"\b(?:foot|insole)\b|腳長|鞋墊"), ("length", r"\b(?:length|long)\b|衣長|褲長|長度|總長|多長"),
)  # fmt: skip


def size_guide(r: Reading) -> None:
    """Say what a size measures."""
    for value, pattern in _MEASURES:
        if r.text.find(pattern):
            r.put("measure", value)
            break
    if r.text.pull(r"\b(?:in )?(?:cm|cms|centimet(?:er|re)s?)\b|公分|幾公分|厘米"):
        r.put("unit", "cm")
    elif r.text.pull(r"\b(?:in inches|inches|how many inches)\b|英吋|吋"):
        r.put("unit", "in")
    r.brand()
    r.sizes()
    if not r.has("size") and (found := next(r.text.every("num"), None)):
        r.put("size", found[1].text, found[1])


def profile_set(r: Reading) -> None:
    """Keep the shopper's own sizes."""
    shoe = r.text.pull(
        r"\b(?:shoes?|feet|foot|sneakers?|boots?)(?: size)?(?:'s| is| are|:| =|,| in)?(?: now| a| an| size)* (?P<v><size|num>)", r"(?P<v><size|num>) (?:in )?(?:shoes?|shoe|feet|boots)\b",
        r"(?:鞋子?|腳)(?:的)?(?:尺寸|尺碼|號碼|號|碼)?(?:穿|是|改|都|要|大概|:|：)*\s?(?P<v><size|num>)(?:號)?",
    )
    tops = r.text.pull(
        r"\b(?:tops?|shirts?|t-?shirts?|tees?|sweaters?|jackets?|dress|upper body)(?: size)?(?:'s| is| are|:| =|,| in)?(?: now| a| an| size)* (?P<v><size>)", r"(?P<v><size>) (?:in |for )?(?:tops?|shirts?|tees?|t-?shirts?|sweaters?|jackets?)\b",
        r"(?:上衣|衣服|襯衫|外套|t恤)(?:的)?(?:尺寸)?(?:穿|是|改|都|要|:|：)*\s?(?P<v><size>)(?:號)?",
    )
    waist = r.text.pull(
        r"\b(?:waist|pants|trousers?|jeans|bottoms?)(?: size)?(?:'s| is| are|:| =|,| in)?(?: now| a| an| size)* (?P<v><size|num>)", r"(?P<v><size|num>)(?:[- ]inch)? (?:waist|in (?:jeans|pants|trousers))\b",
        r"(?:腰圍?|褲子?|牛仔褲)(?:的)?(?:尺寸)?(?:穿|是|改|都|要|:|：)*\s?(?P<v><size|num>)(?:號|吋|腰)?",
    )
    for name, match in (("shoe", shoe), ("tops", tops), ("waist", waist)):
        if match:
            chunk = r.text.chunks[match.start("v")]
            value = _size_value(chunk)
            if name == "shoe" and re.fullmatch(r"\d\d(?:\.\d)?", value) and 20 <= float(value) <= 32:
                value += "cm"
            r.put(name, value, chunk)
    if r.slots.keys() & {"shoe", "tops", "waist"}:
        r.brand()
        return
    r.brand()
    r.sizes()
    r.slots.update({"size": r.slots["size"]} if "size" in r.slots else {})
    if r.has("size") and isinstance(r.slots["size"].value, str):
        r.slots["size"] = type(r.slots["size"])(_letter(r.slots["size"].value), r.slots["size"].span)
    elif not r.has("size") and (found := next(r.text.every("num"), None)):
        r.put("size", found[1].text, found[1])


def _letter(value: str) -> str:
    return {"large": "L", "medium": "M", "small": "S", "extra large": "XL", "extra small": "XS", "x-large": "XL"}.get(value, value)


MAKERS = names.MAKER_AND_SHOP

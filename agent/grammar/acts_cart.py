"""What is read of acts about the cart, and of sizes."""

import re

from manciple.agent.grammar import goods
from manciple.agent.grammar.cues_goods import IN_CART
from manciple.agent.grammar.kinds import SHOES
from manciple.agent.grammar.meaning import Slot
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.slots import value_of
from manciple.agent.grammar.text import Chunk


def add_to_cart(r: Reading) -> None:
    """Put in now, or back."""
    if r.said(
        r"\b(?:put|add|bring) .*\bback\b|\b(?:i (?:just )?(?:removed|deleted|took out"
        r"|dropped)|you (?:removed|deleted|took out))\b|(?:放|加)回|(?:刪|移除|移掉"
        r"|拿掉)(?:掉|的)"
    ):
        r.put("from_removed", value=True)
    if shop := r.text.find(r"<store>(?='?s? (?:shopping )?(?:cart|basket)\b|的?購物車)"):
        [chunk] = r.text.chunks_in(shop, "store")
        r.put("store", str(chunk.value), chunk)
    r.text.drop(
        IN_CART,
        r"(?:到|進|在|入|放|加|丟)+\s?(?:我的)?(?:<store|brand>的?)?購物車",
        r"^(?:cart|basket):",
        r"(?:丟|加|放|進|塞)進?車(?:裡)?(?![\u3400-\u9fff])|不小心|(?:復原|還原|救回)(?:到|回|去"
        r"|來)*",
        r"\b(?:that |which |the one )?(?:i|you) (?:just |accidentally )?(?:removed|deleted"
        r"|took out|dropped|got rid of)(?: (?:earlier|before|just now|from (?:my "
        r"|the )?cart))?\b",
        r"(?:剛剛|剛才|剛|之前)?(?:我)?(?:刪|移除|移掉|拿掉|刪掉"
        r"|丟掉)(?:掉)?(?:的)?(?:那[件個雙台條])?",
        r"(?:放|加|丟)(?:回|進|到|入)?(?:來|去|購物車)?|購物車|剛剛|剛才",
        r"\b(?:put|add|throw|toss|stick|place|drop|chuck|pop|get|load|slip|back|in|into|cart"
        r"|basket|i'll take|take|restore|bring)\b(?! ?(?:of|phone|pack))",
    )
    if not r.has("from_removed"):
        goods.history(r)
    goods.described(r, price=True, trait=False, state=False)
    goods.product(r)


PAIR = 2


def cart_update(r: Reading) -> None:
    """Change a line."""
    r.index()
    sizes = [c for _, c in r.text.every("size")] + [c for _, c in r.text.every("volume")]
    match = r.text.pull(
        r"\b(?:from )?(?:the |a |an )?(?P<a><size>) (?:to|for|with|into) (?:the |a "
        r"|an )?(?P<b><size>)",
        r"從?(?P<a><size>)(?:號)?(?:換|改|調)(?:成|到|為)?(?P<b><size>)(?:號)?",
        r"(?P<b><size>) (?:instead of|rather than|not) (?:the |a |an )?(?P<a><size>)",
        r"\b(?:swap|exchange|trade|replace|change|switch) (?:the |my )?(?P<a3><num>) (?:for"
        r"|to|with) (?:a |the )?(?P<b3><num>)(?! of)",
        r"\bfrom (?P<a><num|size>) to (?P<b><num|size>)|從(?P<a2><num|size>)(?:換|改|調)(?:成"
        r"|到|為)?(?P<b2><num|size>)",
    )
    if match:
        groups = match.groupdict()
        mark = next(mark for mark in ("", "2", "3") if groups.get(f"a{mark}"))
        first, second = (
            r.text.chunks[match.start(f"a{mark}")],
            r.text.chunks[match.start(f"b{mark}")],
        )
        r.put("size", _size_value(second), second)
        r.put("from_size", _size_value(first), first)
    elif len(sizes) == PAIR and r.said(
        r"\b(?:swap|change|switch|replace|exchange|trade)\b.*<size>.*\b(?:with|for|to|into)\b.*<size>"
    ):
        r.put("from_size", _size_value(sizes[0]), sizes[0])
        r.put("size", _size_value(sizes[1]), sizes[1])
        r.text.drop(r"\b(?:with|for|to|into) (?:an? |the )?<size>", "<size>")
    elif sizes:
        r.sizes()
    _as_letters(r)
    match = r.text.pull(
        r"\bfrom (?:the )?(?P<a><colour>) to (?:the )?(?P<b><colour>)"
        r"|(?P<b2><colour>) (?:instead of|not|rather than) (?:the )?(?P<a2><colour>)",
        r"\b(?:swap|change|switch|replace|trade|exchange) (?:the )?(?P<a><colour>)(?: one"
        r"| \w+)? (?:for|to|with) (?:the |a )?(?P<b><colour>)(?: one)?",
        r"從?(?P<a><colour>)(?:色|的)*(?:換|改)(?:成|為|到)?(?P<b><colour>)(?:色|的)*",
    )
    if match:
        groups = match.groupdict()
        chunk = r.text.chunks[match.start("b" if groups.get("b") else "b2")]
        r.put("colour", str(chunk.value), chunk)
    else:
        r.colours()
    if match := r.text.pull(
        r"<num> of (?:the )?(?=\x00)",
        r"\b(?:to|make (?:it|that|them)|be|of|up to|down to|quantity|so"
        r"|,) <num>(?: of (?:them|those|it|each))?(?: (?:pairs?|packs?|pieces?"
        r"|units?|bottles?|boxes|bags?|cans?|of))?(?!\w)",
        r"(?:改|換|調|變|加|減)(?:成|到|為|買)?\s?<num>[個雙件包瓶盒罐條支份組台]?",
        r"<num>[個雙件包瓶盒罐條支份組台]",
    ):
        [chunk] = r.text.chunks_in(match, "num")[:1]
        value = value_of(chunk)
        if not r.has("size") and (
            value != int(value) or (r.said(SHOES) and value > 12) or value > 24
        ):
            r.put("size", _size_value(chunk), chunk)
        elif value == int(value):
            r.put("quantity", int(value), chunk)
    r.brand()
    r.text.drop(
        r"\b(?:swap|change|switch|make|replace|update|bump|turn|set|trade|exchange|instead"
        r"|quantity|size|colou?r|up|down|double|should be|i want|line|item|in cart|cart|for"
        r"|version|number|amount|please)\b",
        r"改|換|調|成|為|到|數量|尺寸|顏色|購物車|裡|把|將|的|那[雙件個條台頂]|好了|號|色",
    )
    goods.product(r)


def _size_value(chunk: Chunk) -> str:
    value = str(chunk.value) if chunk.kind != "num" else chunk.text
    return {"large": "L", "medium": "M", "small": "S", "extra large": "XL"}.get(value, value)


def _as_letters(r: Reading) -> None:
    """Spell the size of a line as clothes are: nothing else is changed from large to medium."""
    if (slot := r.slots.get("size")) and isinstance(slot.value, str):
        r.slots["size"] = Slot(letter(slot.value), slot.spans)


def remove_from_cart(r: Reading) -> None:
    """Take a line out."""
    r.index()
    r.text.drop(
        r"\b(?:from|out of|off)(?: of)? (?:my |the )?(?:cart|basket|bag)\b",
        r"\b(?:remove|delete|take|out|drop|get rid of|ditch|lose|cancel|off|away|empty|clear)\b",
        r"從?購物車(?:裡面?)?(?:的)?|刪掉?|移除|拿掉|拿出來?|去掉|取消|移掉|丟掉|不要|清空|項|把",
    )


def correct(r: Reading) -> None:
    """Take back what was said."""
    match = r.text.pull(
        r"\bnot (?:a |an |the )?(?P<a><size|num|ordinal>)[,. ]+(?:but |it's |i (?:said|meant"
        r"|want(?:ed)?) |make it |use )*(?:a |an |the )?(?P<b><size|num>)",
        r"(?P<b><size|num|ordinal>)[,]? (?:and )?not (?:a |an |the )?(?P<a><size|num>)",
        r"不是(?P<a><size|num>)(?:號)?[\s,，]*(?:啦|喔|而)?[\s,，]*(?:我)?(?:是|要|說"
        r"|應該是)+(?:的是)?(?P<b><size|num>)",
        r"(?:是|要|說)?(?P<b><size|num>)(?:號)?[\s,，]*不是(?P<a><size|num>)",
    )
    if match:
        new, old = r.text.chunks[match.start("b")], r.text.chunks[match.start("a")]
        r.put("size", _size_value(new), new)
        r.put("from_size", _size_value(old), old)
    r.text.drop(r"\bnot (?:the )?<colour>", r"不是<colour>(?:的)?")
    r.text.drop(
        r"\b(?:hmm+|hm|my bad|misheard me|you (?:misheard|got)|let me correct that|it should be|no+"
        r"|i was (?:thinking (?:of|about)|talking about|after)|thinking of|make that|rather|instead"
        r"|i want(?:ed)?|should be|it's|please|i'd like|use|mean|correction)\b"
    )
    r.sizes()
    _as_letters(r)
    if (
        not r.has("size")
        and (
            found := next(
                (each for each in r.text.every("num") if each[1].text.lower() != "one"), None
            )
        )
        and not r.said(r"<money>")
    ):
        at, chunk = found
        r.put("size", chunk.text, chunk)
        r.text.take(at, at + 1)
    r.colours()
    r.brand()
    r.text.drop(
        r"\bnot (?:the |a |that )?[\w ]+?(?=,|$| but )",
        r"\b(?:i meant|i mean|i said|meant|said|wrong|colou?r|size|one|that's|is what|sorry"
        r"|wait|no|ugh|oops|wanted|asked for|asking for|talking about|right|incorrect|ones"
        r"|brand|model|version|argh|nope|actually|the ones)\b",
        r"我?(?:是|剛|剛剛)?(?:說|講|指|要|問)(?:的)?(?:是)?|不是(?:那個|這個)?(?:啦|喔|了)?"
        r"|不對|錯了?|你?(?:聽|看|讀|認)錯了?|說錯|弄錯|搞錯|打錯|更正|等等|抱歉|顏色|尺寸|款式"
        r"|你|的|啦|喔|是|應該"
        r"|才對|要的|欸|啊|字|蛤|哎呀?|唉|誒|吼|厚|呃|噢|哦|嗯|剛才|剛剛|上面|那個",
    )
    goods.product(r)


def checkout(r: Reading) -> None:
    """Buy or order."""
    r.text.drop(
        r"\b(?:proceed|continue|go|take me|head|move on|on) to (?:the )?(?:checkout|payment|pay)\b",
        r"^[\x00 ]*(?:(?:yes|yep|ok|okay|sure|great|fine|perfect|alright|right|looks good"
        r"|that's (?:ok|fine"
        r"|good|great))[,.! ]+)+",
        r"^[\x00 ]*(?:(?:好[啊的喔吧]?|可以[啊的]?|沒問題|嗯|行|對|准了?)[\s,，]+)+",
    )
    r.text.drop(
        r"\b(?:go ahead and |and |then |just |ok |now )*(?:buy|order|purchase|check ?out"
        r"|pay(?: for)?|place|complete|finish|submit|pull the trigger|grab me"
        r"|snag)\b(?: (?:me|it|that|this|them|the (?:order|purchase|cart|checkout)"
        r"|my (?:order|cart|purchase)|an order|everything(?: in (?:my |the )?cart)?"
        r"|what's in (?:my |the )?cart|now|already))*\b",
        r"(?:直接|幫我|幫忙|我要|就|可以|先|再|立刻|馬上|現在|請|麻煩|好|確定|手滑|手刀|衝動|趕快"
        r"|決定|就決定)*(?:下單|結帳|買單"
        r"|刷下去|刷了?|買下來?|買了?|訂購|訂|購買|付款|付錢|付|入手|敗|來)(?:吧|了|啦|好了|一下"
        r"|這個|那個"
        r"|它)?",
        r"(?:不用|別|不要)(?:再)?(?:等|猶豫|想)了?|衝了?|決定(?:是|要)?|(?<=\x00)這個了?"
        r"|\b(?:cart|basket|order|purchase|checkout|trigger)\b|購物車(?:裡面?)?(?:的)?(?:東西"
        r"|商品|全部)?",
    )
    goods.described(r, price=False, trait=False, state=False)
    r.amount(
        "price",
        r"(?:\b(?:for|at|@) )?<money>",
        r"\b(?:for|at|@) <num>",
        r"<num>(?=[元塊])",
        r"<num>(?=的$|那[台個件雙款支組])",
    )
    goods.product(r)
    if not {"product", "brand", "url"} & r.slots.keys():
        r.put("target", "pending")


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
        r.put(
            "brand2" if r.said(r"\b(?:in|for) <brand>") else "brand",
            str(makers[0].value),
            makers[0],
        )
    r.sizes()
    if not r.has("size") and (found := next(r.text.every("num"), None)):
        at, chunk = found
        value = value_of(chunk)
        r.put("size", f"{chunk.text}cm" if 20 <= value <= 32 else chunk.text, chunk)
        r.text.take(at, at + 1)


_MEASURES = (
    ("chest", r"\b(?:chest|bust|pit to pit)\b|胸圍|胸寬"),
    ("waist", r"\bwaist\b|腰圍"),
    ("hips", r"\bhips?\b|臀圍"),
    ("inseam", r"\binseam\b|\binside leg\b|內長|褲襠|褲長內側"),
    ("sleeve", r"\bsleeves?\b|袖長"),
    ("shoulder", r"\bshoulders?\b|肩寬"),
    ("foot", r"\b(?:foot|insole)\b|腳長|鞋墊"),
    ("length", r"\b(?:length|long)\b|衣長|褲長|長度|總長|多長"),
)


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
        r"\b(?:shoes?|feet|foot|sneakers?|boots?)(?: size)?(?:'s| is| are|:| =|,| in)?(?: now"
        r"| a| an| size)* (?P<v><size|num>)",
        r"(?P<v><size|num>) (?:in )?(?:shoes?|shoe|feet|boots)\b",
        r"(?P<v><size|num>)(?:號)?\s?的\s?(?:鞋子?|靴子?)",
        r"(?:鞋子?|腳)(?:的)?(?:尺寸|尺碼|號碼|號|碼)?(?:穿|是|改|成|為|換|變|都|要|大概|:"
        r"|：)*\s?(?P<v><size|num>)(?:號)?",
    )
    tops = r.text.pull(
        r"\b(?:tops?|shirts?|t-?shirts?|tees?|sweaters?|jackets?|dress"
        r"|upper body)(?: size)?(?:'s| is| are|:| =|,| in)?(?: now| a| an"
        r"| size)* (?P<v><size>)",
        r"(?P<v><size>) (?:(?:in|for|up|on) )?(?:top|tops?|shirts?|tees?|t-?shirts?|sweaters?"
        r"|jackets?)\b",
        r"(?:上衣|衣服|襯衫|外套|t恤)(?:的)?(?:尺寸)?(?:穿|是|改|都|要|:"
        r"|：)*\s?(?P<v><size>)(?:號)?",
    )
    waist = r.text.pull(
        r"\b(?:waist|pants|trousers?|jeans|bottoms?)(?: size)?(?:'s| is| are|:| =|,"
        r"| in)?(?: now| a| an| size)* (?P<v><size|num>)",
        r"(?P<v><size|num>)(?:[- ]inch)? (?:waist|in (?:jeans|pants|trousers))\b",
        r"(?:褲子?)?(?:的)?(?:腰圍?|褲子?|牛仔褲)(?:的)?(?:尺寸)?(?:穿|是|改|都|要|:"
        r"|：)*\s?(?P<v><size"
        r"|num>)(?:號|吋|腰)?",
    )
    for name, match in (("shoe", shoe), ("tops", tops), ("waist", waist)):
        if match:
            chunk = r.text.chunks[match.start("v")]
            value = _size_value(chunk)
            if (
                name == "shoe"
                and re.fullmatch(r"\d\d(?:\.\d)?", value)
                and 20 <= float(value) <= 32
            ):
                value += "cm"
            r.put(name, value, chunk)
    if r.slots.keys() & {"shoe", "tops", "waist"}:
        r.brand()
        return
    r.brand()
    r.sizes()
    if r.has("size") and isinstance(r.slots["size"].value, str):
        r.slots["size"] = Slot(letter(r.slots["size"].value), r.slots["size"].spans)
    elif not r.has("size") and (found := next(r.text.every("num"), None)):
        r.put("size", found[1].text, found[1])


def letter(value: str) -> str:
    """Return a large as L: how a line of clothes spells it."""
    return {
        "large": "L",
        "medium": "M",
        "small": "S",
        "extra large": "XL",
        "extra small": "XS",
        "x-large": "XL",
    }.get(value, value)

"""What has to be asked, whatever else was said."""

from collections.abc import Mapping

from manciple.agent.grammar.text import Marked, cue, spoken

ASKS: Mapping[str, tuple[str, str]] = {
    "price_moved": (
        r"\b(?:since|after|once) i (?:approved|confirmed|agreed|ok'?d|okayed|said (?:yes|ok))\b"
        r"|\bthan when i (?:approved|confirmed|agreed|said yes)|\b(?:since"
        r"|after) my (?:approval|yes|ok|confirmation)\b|\b(?:went|gone|goes|jumped|rose|risen"
        r"|increased|changed|is|got|it's|price is) (?:up|higher|more expensive|pricier"
        r"|by)\b.*\b(?:after|since|once) (?:i|my)\b|\bafter i (?:said|approved|confirmed"
        r"|agreed|clicked|hit|pressed|okayed|ok'd)\b|\b(?:does|is|do|did) (?:my|the) (?:yes"
        r"|approval|ok|confirmation|order)\b.*\b(?:count|valid|stand|hold|good|apply)",
        r"(?:同意|確認|核准|批准|按|點|答應).{0,8}(?:時候|那時|當下|當時|時)?(?:是"
        r"|才)?.{0,3}<money|num>.{0,8}(?:變|漲|成|要)<money|num>"
        r"|(?:同意|確認|核准|批准|按|答應|點頭|簽)(?:完|好|過|下去|了|後|以後|之後|同意|確認|鈕"
        r"|鍵)*.{0,8}(?:漲|變貴|貴了|跳了|跳成|變成|多了|多收|加了|調高|不一樣|變了)"
        r"|(?:同意|確認|核准)(?:完|後|之後)?又(?:漲|變)|(?:確認|同意|核准|批准|按|答應"
        r"|點頭).{0,6}(?:後|之後|完|了).{0,8}(?:變貴|漲|變|貴了|調漲|價格不|價錢不)|(?:漲"
        r"|變貴|貴)(?:了)?.{0,10}(?:還算數|算數|還有效|還要買|還算|有效嗎)|還算數|還有效嗎",
    ),
    "duplicate": (
        r"\b(?:bought|ordered|got) (?:one|it|this|<num>) (?:this morning|yesterday|today"
        r"|earlier|already)\b|\b(?:already|just) (?:ordered|bought|did|placed|got|purchased"
        r"|done)\b.*|\b(?:order|buy|get|purchase|do)\b.*\b(?:again|same (?:one|thing|order"
        r"|box|again)|another (?:one )?(?:of (?:those|these|them)|(?:just )?like (?:it|that))"
        r"|one more time|twice|second time)\b(?!.*\b(?:every|alert|when|if|last (?:month|year"
        r"|week|time))\b)|\blast (?:two|2|three|few) orders\b|\bidentical\b"
        r"|\border(?:ed)? (?:this|it|that) (?:this morning|yesterday|today|earlier"
        r"|an hour ago|minutes ago)\b|\bdouble order",
        r"(?:再訂|再買|再下|再來).{0,6}(?:訂過|買過|下過)|同一個再|(?:已經|剛剛?|剛才|早上"
        r"|昨天|今天|方才|才)(?:就)?(?:已經)?(?:訂|買|下單|下|叫)(?:過|了).{0,8}(?:一|再|同樣"
        r"|又|還|次|箱|份)|(?:再|又)(?:來|訂|買|下)(?:單)?(?:一)?(?:次|份|箱|個"
        r"|包)?.{0,4}(?:一樣|同樣|相同)(?:的)?$|(?:同樣|一樣|相同)的再(?:下|訂|買|來)",
    ),
    "unsure": (
        r"\b(?:i think|i guess|maybe|probably|perhaps)\b[^.]*<size|num>[^.]*\bor\b[^.]*<size"
        r"|num>|\bnot sure (?:if|whether|which|what|about)\b(?!.*\b(?:skin|hair|shade|type"
        r"|quiz)\b)|\b(?:can't|cannot) (?:decide|remember)\b|\bi(?:'m| am) (?:between|torn)\b"
        r"|\beither .* or .*\bnot sure\b|\bwhich size (?:should|do) i\b|\bmaybe (?:a "
        r"|an )?<size> or\b|\bdon't (?:know|remember) (?:my|what|which|the) (?:size|model)\b",
        r"(?:應該|可能|大概|好像)(?:是|穿)?<size|num>(?:號)?(?:或|還是)<size|num>|(?:不確定"
        r"|不知道|不曉得|忘了|不記得|猶豫)(?:我)?(?:要|該|是|應該)?(?:穿|選|買|尺寸|幾號|哪"
        r"|多大|什麼尺寸|size|<size>|<num>)|<size|num>(?:號)?(?:還是|或)<size"
        r"|num>(?:號)?[\s,，]*我?(?:也)?(?:不確定|不知道|不曉得|猶豫|忘了)|(?:<size>"
        r"|<num>)(?:還是|或)(?:<size>|<num>)(?:好"
        r"|呢|\?|？|$)",
    ),
    "substitute": (
        r"\bif (?:the |a |an )?(?:<colour|size|num>|it)(?:'s| is| are| one is)? (?:gone"
        r"|sold out|out|unavailable|not available|missing|not there)\b|\b(?:out of"
        r"|sold out of|no more) <size|colour>|\bno <size|num|colour>\?|\b(?:close enough"
        r"|near enough|nearest|close(?:st)? (?:size|one|thing)|whatever('s| is) closest"
        r"|something close|good enough|similar size)\b|\b(?:no|not|don't have|isn't"
        r"|aren't any|out of|sold out of|if there's no|without)\b.{0,30}(?:<size>|<num>"
        r"|<colour>).{0,16}\b(?:then|left|so|just|add|get|put|order|take)\b.*(?:<size>|<num>"
        r"|<colour>)|\b(?:<size|num|colour>) (?:is |are )?(?:sold out|gone|out of stock"
        r"|not available|unavailable)\b.*(?:<size|num|colour>)|\b(?:instead|i guess"
        r"|should be (?:fine|ok))\b.*\?$|\bif (?:it's |they're |that's )?(?:sold out"
        r"|out of stock|unavailable|gone)\b.*\b(?:get|add|order|take|put|swap|substitute"
        r"|replace)\b",
        r"<colour|size|num>(?:號|色|的|那個|那款)*\s?(?:都)?(?:沒有?了?|沒貨|賣完|缺貨|斷貨"
        r"|售完)(?:了)?的?話?.{0,3}(?:隨便|別的|其他|都可以|都行|另一)"
        r"|<colour|size|num>(?:號|色|的|那個|那款)*\s?(?:都)?(?:沒有?了?|沒貨|賣完|缺貨|斷貨|售完"
        r"|完售|沒的選)(?:了)?(?:的話|嗎|喔)?[\s,，?？。!！]*(?:那|就|改|換|拿|給我|用|來|放|加"
        r"|訂|買)+.{0,6}<colour|size|num>"
        r"|<colour|size|num>(?:號|色|的)?(?:沒有?了?|沒貨|賣完|缺貨|斷貨"
        r"|售完)(?:了)?(?:的話)?[\s,，]*<colour|size|num>(?:號|色|的)?(?:也|都|就)?(?:可以|行|好"
        r"|ok|沒差)"
        r"|(?:<colour|size|num>)(?:號|色|的)?(?:沒了|沒有了?|沒貨|賣完)(?:的話)?(?:就|，"
        r"|,)?(?:拿|買|改|換|放|用|來)|沒有?<size|num|colour>(?:號|色)?.{0,6}<num|size"
        r"|colour>(?:號|色)?(?:的)?(?:也行|也可以|也好|可以|也ok)|沒有?(?:了)?(?:<size>|<num>"
        r"|<colour>)(?:號|色)?.{0,6}(?:就|那|的話|改|換|來|拿).{0,4}(?:<size>|<num>|<colour>)"
        r"|(?:<size>|<num>|<colour>)(?:號|色)?(?:沒(?:了|有|貨)|賣完|缺貨|斷貨|售完"
        r"|沒了喔).{0,8}(?:改|換|就|那|放|拿|來|用).{0,6}(?:<size>|<num>|<colour>)"
        r"|差不多(?:就好|就可以|就行|的也)|(?:接近|相近|類似)(?:的)?(?:就好|也可以|就行|尺寸)"
        r"|應該(?:可以|沒差|穿得下|行)(?:吧|嗎)?[\?？]?$",
    ),
    "impossible": (
        r"^(?!.*\b(?:tell|alert|watch|remind|pause|mute|snooze|access|allow"
        r"|notif\w*)\b).*\b(?:within|in) (?:the|an|one|1|half an|two|2"
        r"|\d+) ?(?:next )?(?:hours?|minutes?|mins)\b|\b(?:by|before|delivered|arrive"
        r"|here) yesterday\b|\b(?:today|tonight)\b.*\bfrom (?:japan|overseas|abroad|europe"
        r"|china|korea|the us|germany)\b|\bfrom (?:japan|overseas|abroad|europe|china|korea"
        r"|the us|germany)\b.*\b(?:today|tonight)\b",
        r"^(?!.*(?:通知|提醒|盯|暫停|靜音|權限)).*(?:一|1|半|兩|2|三|3|\d+)個?(?:小時|鐘頭"
        r"|分鐘)(?:以|之)?內|(?:昨天|前天)(?:之前|以前|前)?(?:要|就要)(?:到|送到|收到)"
        r"|(?:今天|今晚)(?:就)?(?:要|一定要)?(?:到|送到|收到).{0,8}(?:日本|美國|韓國|國外"
        r"|歐洲)|從(?:日本|美國|韓國|國外|歐洲).{0,16}(?:今天|今晚)",
    ),
    "my_size": (
        r"^(?:(?:please|can you|hey|ok)[, ]+)*(?:get|add|put|order|buy|grab|take|throw|i want"
        r"|i'll take)(?!\w)(?: me| in)? ?(?:it|one|<num>|this|that|a|an|that one|this one|two"
        r"|one of (?:those|these))? ?(?:to (?:my )?cart|in)? (?:in|of) my (?:usual |normal "
        r"|own )?size(?:,? please)?(?: (?:to|in) (?:my |the )?cart)?[.! ]*$",
        r"^(?:照|用|依|按|拿|來|幫我|照著)?我的(?:尺寸|尺碼|size|大小)(?:的)?(?:來|放|加|買"
        r"|訂|給我)?(?:一|<num>)?[件雙個條套]?(?:的)?(?:到|進|放)?(?:購物車)?(?:裡)?$",
    ),
}
"""What is asked about, whatever else it is, by the name of the question."""


def uncertain(text: Marked) -> str | None:
    """Return what must be asked, whatever else was said."""
    for name, patterns in ASKS.items():
        if any(
            text.said(pattern) or cue(pattern).search(text.spelt.text)
            for pattern in spoken(text.spelt.text, *patterns)
        ):
            return name
    return None

"""What is asked for, of goods, the cart and what waits: cues that come after those of `cues.py`."""

from manciple.agent.grammar.cues import CUES as _SURE
from manciple.agent.grammar.cues_wider import FIRST
from manciple.agent.grammar.cues_zh import FIRST_ZH
from manciple.agent.grammar.meaning import Doing

CART = r"(?:shopping )?(?:cart|basket|bag)"


_IN_CART = rf"\b(?:in|to|into|on)(?:to)? (?:my |the |our )?(?:<store> |<brand> )?{CART}\b"
_IN_CART_ZH = (
    r"(?:[放加丟進塞擺][進入到在回]?(?:到|去|進)?\s?(?:我的?)?\s?(?:<store|brand>的?)?購物車"
    r"|購物車(?:再|多|幫我)?(?:加|放|丟)(?!.{0,3}(?:權限|之前))|加購(?:物車)?|(?:放|加"
    r"|丟).{1,20}(?:到|進|在|入)\s?(?:我的)?購物車|(?:丟|加|放|進"
    r"|塞)進?車(?:裡)?(?![\u3400-\u9fff]))"
)
_TELL = (
    r"\b(?:tell|alert|notify|ping|message|text|email|let|warn|buzz|bug|nudge|inform|shout at"
    r"|shout|holler at|give) (?:me|us)(?: know| a (?:shout|heads up|ping|nudge))?\b"
    r"|\b(?:shout|holler|ping|heads up)\b|\blmk\b|\b(?:notify|alert|tell)(?= (?:when|if|once"
    r"|as soon as)\b)|\b(?:want|like|love|need) to (?:know|hear)\b"
    r"|\bwake (?:me|us)(?: up)?\b|\bkeep (?:me|us) (?:posted|updated|in the loop|informed)\b"
    r"|\bgive (?:me|us) a (?:heads[- ]up|shout|call)"
)
_TELL_ZH = (
    r"(?:跟我(?:說|講)|告訴我|通知(?:我|一下)?|叫我|提醒我|提醒一下|提醒$|讓我知道|喊我|敲我"
    r"|說一聲|講一聲|就講|再說|再講|就說|再叫|跟我報|報告我|密我|呼叫我|通報|回報我|叫一下|再買"
    r"|再通知|叫一聲)"
)

MORE: tuple[tuple[Doing, str, str], ...] = (
    (
        Doing.CORRECT,
        r"^(?:(?:no|nope|wait|sorry|ugh|oops|actually|hmm|hey|well|argh"
        r"|oh)[,. ]+)*(?:i (?:meant|mean|said|was (?:talking|thinking) about|was after"
        r"|was asking)\b|not (?:the )?(?:<any>|\w+)[,. ]+.*(?:<any>|\bthe\b|\bi (?:said|meant"
        r"|want))|(?:that's |you got the |you've got the |that was the |the )?wrong\b"
        r"|that's (?:not (?:right|what|it|the one)|wrong|incorrect)|that isn't)|\b(?:i meant"
        r"|i mean|is what i said|is what i meant|that's not what i)\b|^(?:wait|no|sorry"
        r"|oops)[, ]+(?:no[, ]+)?(?:it's |the )?<size|num|colour|ordinal>.*|^(?:no|wait"
        r"|sorry)\b.*\bnot <size|num|colour>|\bwrong (?:colou?r|size|one|model|brand)\b"
        r"|\bi said\b|<size|num>,? not <size|num>|<colour>,? not <colour>",
        r"(?<![跟給對向])我(?:是|剛|剛剛|才)?(?:說|講)(?!一聲|過)(?:的)?(?:是)?|我(?:要|指|說"
        r"|講|問)的是|^(?:不是|不對|錯了?|說錯|講錯|弄錯|搞錯|打錯|更正|等等|抱歉|欸不是"
        r"|啊不是)|(?:顏色|尺寸|款式|型號|牌子|品牌|東西)(?:錯|不對|弄錯|搞錯)"
        r"|不是.{1,10}(?:，|,|\s)?(?:是|要).{1,12}|(?:弄|搞|講|說|打|聽)錯",
    ),
    (
        Doing.REMOVE_FROM_CART,
        r"\b(?:remove|delete|take(?: out| off| away)?|drop|get rid of|ditch|lose|scrap|cancel"
        r"|pull|kick out|toss out)\b.*(?:<ordinal>|\b(?:from|out of|off)(?: of)? (?:my "
        rf"|the )?(?:<store> )?{CART}\b|\b(?:last|top|bottom) (?:one|item|line|thing)\b"
        rf"|<offer>)|\b(?:empty|clear(?: out)?) (?:my |the )?(?:<store> )?{CART}\b"
        r"|\btake (?:it|that|them|the .*) out\b|\b(?:remove|delete|take out"
        r"|drop) the (?!.*\b(?:plugin|permission|access|watch|alert)\b)",
        r"(?:從購物車|購物車裡?的?).{0,14}(?:刪|移除|拿掉|拿出|去掉|取消|不要)|(?:<ordinal>"
        r"|最後一個).{0,4}(?:刪|移除|拿掉|去掉|不要|取消|拿出|移掉|丟掉|砍)|(?:刪掉?|移除"
        r"|拿掉|去掉|取消|丟掉|砍掉|移掉).{0,4}(?:<ordinal>|最後一個|購物車)|清空購物車"
        r"|購物車清空|^(?:把)?.{1,12}(?:從購物車)?(?:刪掉|移除|拿掉|去掉|移掉)(?:吧|好了|啦"
        r"|了)?$",
    ),
    (
        Doing.WATCH,
        r"^alerts?: |\b(?:watch(?:ing)?(?: out)?(?: for)?|keep (?:an eye|tabs|watch|track"
        r"|checking|looking)(?: (?:out for|on|for))?|(?:(?<=^)|(?<=please )|(?<=you )"
        r"|(?<=to )|(?<=and ))monitor(?:ing)?|track(?:ing)?|be on the lookout|look ?out for"
        r"|wait for|keep (?:me|us) (?:posted|updated|in the loop)|set (?:up )?(?:a "
        r"|an )?(?:price )?(?:alert|watch|tracker)|(?:price|restock|stock|sale) (?:alert"
        r"|watch)(?: for)?|alerts? (?:for|on|if|when))\b(?! (?:band|strap|face|winder"
        r"|case)s?\b)(?<!smart watch)(?<!apple watch)(?<!the watch)(?<!a"
        rf" watch)(?<!smartwatch)|(?:{_TELL}).*\b(?:when|whenever|if|once|as soon as"
        r"|the (?:second|moment|minute)|in case|should|under|below|drops?|restock\w*|about)\b"
        rf"|(?:{_TELL}).{{0,60}}<pct>|\b(?:when|whenever|if|once|as soon as|the (?:second"
        rf"|moment|minute)|in case|should)\b.*(?:{_TELL}|{_IN_CART}|\bget (?:it|me|one)\b"
        r"|\badd (?:it|one|them)\b|\bput\b|\bi want (?:it|one|to know)\b|\bgrab\b)|\b(?:wait"
        r"|hold out|hold off)\b.*\b(?:until|for|till|til)\b.*(?:<money|num|pct>|\bsale\b"
        r"|\brestock\w*|\bdrops?\b)|\b(?:restock|back in stock|price drop) (?:alert"
        r"|notification|ping)\b|\b(?:get|put|add|grab|order|buy|stick|throw|toss|pop|place"
        r"|chuck|drop) .*\b(?:if|when|once|whenever|as soon as)\b.*(?:<money|num|pct>"
        r"|\bsale\b|\bstock\b|\bpromo\b|\bdrops?\b|\bdeal\b|\brestock\w*|\bdiscount\w*"
        r"|\bcheaper\b|\blow\b)|\bcheck\b.*<every>|<every>.*\b(?:check|look|tell)\b",
        r"盯(?!哪|什麼)|追蹤(?!清單|碼)|幫我追|監看|留意|關注|幫我看著|注意一下|(?:<money|num"
        r"|pct>|降|跌|特價|補貨|有貨|到貨|開賣|上架|新低|低價|史低|打折|優惠|半價|買一送一"
        rf"|便宜|折扣).{{0,16}}{_TELL_ZH}|(?:如果|要是|假如|等到?|一旦"
        rf"|當).{{1,30}}(?:{_TELL_ZH}|{_IN_CART_ZH}|就(?:買|放|加|丟|幫我))|(?:有|打|特價|降"
        rf"|低於|跌).{{0,12}}(?:就|再)(?:幫我)?(?:{_IN_CART_ZH}|買|說|講|放|丟|加|通知|叫)"
        rf"|{_TELL_ZH}.{{0,4}}(?:降|特價|補貨|有貨)|<every>.{{0,10}}(?:看|查|檢查|檢視)",
    ),
    (
        Doing.ADD_TO_CART,
        r"\b(?:add|put|throw|toss|stick|place|drop|chuck|pop|get|dump|load|move|bring"
        rf"|slip)\b.*{_IN_CART}|{_IN_CART}.*(?:\badd\b|\bput\b)|\b(?:put|add|bring) (?:the "
        rf"|my |that |it |them |those )?.*\bback\b|^{CART}:|^(?:please |pls |can you "
        r"|could you |also )*add (?!.*\b(?:filter|reminder|alert|watch|grant|permission"
        r"|budget|<store> as|shop|plugin)\b)|\b(?:i removed|i deleted|i took out)\b"
        r"|\badd (?:a|an|the|some|one|two|<num>|another|me)\b|(?:,|then|and|so) (?:add|put) "
        r"|^i'll take |\b(?:chuck|throw|toss|pop|add|stick) .* in$|^(?:in|into|to) (?:the "
        r"|my )?(?:cart|basket):",
        rf"{_IN_CART_ZH}|(?:刪|移除|移掉|拿掉).{{0,8}}(?:放|加)回(?:來|去)?|(?:放|加)回(?:來"
        r"|去|購物車)|放一?[件雙個台]到|^(?:再|幫我|麻煩|請)?(?:加|放)(?:<num>"
        rf"|一)?[個件雙包瓶盒罐].{{1,16}}$",
    ),
    (
        Doing.CART_UPDATE,
        r"^(?:(?:please|ok|actually|can you|could you|and|also|oh|hey|hmm)[, ]+)*(?:swap"
        r"|change|switch(?! (?:<num>|oled|lite|pro|game))(?! ?[\u3400-\u9fff])|make|replace"
        r"|update|bump|turn|set"
        r"|trade|exchange)\b(?!.*\b(?:budget|password|model|language)\b)|\b(?:instead of"
        r"|rather than) (?:the )?<size|colour>|<ordinal> (?:to|should be) (?:be )?<size"
        r"|colour|num>|\b(?:i'd like|i want|give me) (?:it|them|that one) in <size|colour>",
        r"(?:改|換|調)(?:成|為|到|回|掉)?\s?(?:<size|colour|num|volume>"
        r"|(?:要)?[^\s]{0,6}(?:號|色)).{0,4}$|(?:<size>|<colour>"
        r"|<num>[個件雙包瓶盒罐]?)?(?:改|換|調)(?:成|為|到)?(?:<size|colour|num"
        r"|volume>).{0,4}|從<size|colour|num>(?:換|改|調)(?:成|到)?<size|colour|num>|(?:改"
        r"|換)(?:成|買|要).{1,10}$|數量(?:改|變|調)",
    ),
    (
        Doing.APPROVE,
        r"^(?:(?:ok|great|alright|sure|yes|well|cool|perfect|i)[,!. ]+)*(?:approved?"
        r"|confirm(?:ed)?|accept(?:ed)?|agreed?)\b|\b(?:approve|confirm) (?:it|that"
        r"|the (?:pending|order|purchase|request)|this|a\d+)\b",
        r"^(?:好[的啊]?|嗯|可以|那)?[\s,，]*(?:我)?(?:同意|核准|批准|准了|確認(?!碼"
        r"|信))(?!.{0,6}(?:後|之後))",
    ),
    (
        Doing.REJECT,
        r"^(?:(?:ok|hmm|ugh|sorry|well|oh|eh)[,!. ]+)*(?:no\b(?! more\b)(?:[,. ]+"
        r"|$)(?!.*\b(?:i meant|i said|not)\b)(?:thanks|thank you|way|that's|too|it's|not"
        r"|i don't|don't|cancel|skip|pass|leave|reject|decline|$)|no$|reject\b|decline\b"
        r"|deny\b|cancel (?:it|that|this|the (?:order|purchase|pending|request))\b|skip (?:it"
        r"|that|this)\b|pass\b|not (?:now|this time|today|yet|that one|interested|worth)"
        r"|don't (?:buy|order|get|do|go (?:through|ahead) with) (?:it|that|this|them)\b"
        r"|(?:that's |it's |way |far )?too (?:expensive|pricey|much|dear|steep)\b"
        r"|never mind\b|leave it\b|forget it\b|i(?:'ve)? changed my mind|hold on, don't"
        r"|i don't want (?:it|that|them)|nope?\b|turn (?:it|that) down|drop it\b)"
        r"|\btoo (?:expensive|pricey)\b",
        r"^(?:嗯|喔|欸|算了?|先|這個|那個|這筆|那筆|呃|不好意思|抱歉)?[\s,，]*(?:不要(?:了|買"
        r"|吧|好了)?|不用了?|不行|不買了?|不可以|不同意|拒絕|駁回|取消(?:這筆|那筆|訂單|它|吧"
        r"|好了|這個|那個)?|算了|太貴|不好|先不要|否決|不核准|不批准|退回|先不買|不了|放棄"
        r"|免了|不下單|不准)(?:[\s,，。!]|$|了|吧|好了|啦|這|那|它|喔)",
    ),
    (
        Doing.CHECKOUT,
        r"\b(?:buy(?! (?:one|<num>),? get)|order|purchase|check ?out|checkout|pay(?: for)?"
        r"|place (?:the|my|an|that|this) order|complete (?:the|my|this) (?:purchase|order"
        r"|checkout)|finish (?:the|my) (?:order|checkout|purchase)|pull the trigger|get (?:it"
        r"|them|the [\w ]+|my [\w ]+) ordered|get (?:it|them) (?:shipped|now)|snag|grab me"
        r"|submit (?:the|my) order)\b(?! (?:online|from history))(?!.*\bor\b.*\?)",
        r"下單|結帳|(?:下訂|買(?<!想買)(?<!想要買)(?<!購買)(?!過|的|了什麼|一送|貴|不到|哪"
        r"|什麼|得到|回|家|給)|訂購|訂(?!單|閱)|購買(?!紀錄|記錄)|付款|付錢|付(?!費)|刷(?:下去|了"
        r"|卡吧)|入手|敗"
        r"|來一[件雙個台包箱]|再下一)(?!.{0,6}(?:哪|什麼好|嗎$))",
    ),
    (
        Doing.APPROVE,
        r"^(?:(?:ok|great|alright|sure|well|cool|perfect)[,!. ]+)*(?:yes\b(?! no)|ok\b(?=$"
        r"|[,.!]| (?:but|do|go|that|if|approve|as long))|approve[d]?\b|confirm(?:ed)?\b"
        r"|go (?:ahead|for it)\b(?!.*\b(?:buy|order|purchase)\b)|do it\b|sounds (?:good|great"
        r"|fine)|looks (?:good|great|fine|right)|fine\b|that(?:'s| is) (?:fine|ok|good|great"
        r"|all good)|agreed?\b|all good\b|sure\b|accept(?:ed)?\b|i (?:approve|agree|accept"
        r"|confirm)|perfect\b|good to go|let's do it|please do\b|you have my (?:ok|approval"
        r"|yes)|(?:it's a )?yes\b|fine by me|works for me|(?:that )?works\b|green light"
        r"|thumbs up|proceed\b|ship it)|\b(?:approve|confirm) (?:it|that|the (?:pending|order"
        r"|purchase|request)|this|a\d+)\b|\byou have my (?:ok|approval|permission) (?:for"
        r"|on) (?:it|that|this)",
        r"^(?:嗯+|喔|(?:ok|okay)(?=[\s,，]*(?:但|不過|可以|只要|就|$|[\u3400-\u9fff]{1,2}$))"
        r"|好[的啊喔吧]?|行|可以(?:[的啊喔了吧]|了)?|同意|核准|批准|准了?|確認(?!碼|信)"
        r"|沒問題|就這樣|就這個|過|通過|對|是的?|yes|要(?!買\S|可|找|能|有|送)|答應|沒錯|沒意見"
        r"|放行|我?同意|我?確認"
        r"|通過了?)(?:[\s,，。!！]|$|但|不過|只要|如果|前提|吧|了|好了|好|可以|就|這筆|那筆"
        r"|買|，|啊|喔|啦|批准|核准|它|這個|那個)",
    ),
    (
        Doing.RECOMMEND,
        r"\b(?:recommend(?:ations?|ed)?|suggest(?:ions?)?|any ideas?|gift ideas?|ideas? for"
        r"|inspiration|inspire)\b|\bwhat (?:should|do|could|would|can) (?:i|we"
        r"|you) (?:\w+ )?(?:get|buy|wear|give|bring|gift|pick|suggest|recommend)\b"
        r"|\b(?:something|anything|stuff|things|sth) (?:like|similar|for|nice|good|fun|warm"
        r"|cute|cool|to (?:wear|give|bring)|that)\b|\b(?:similar to|just like|much like"
        r"|fits? like|looks? like|same (?:fit|vibe|style|feel) as|alternatives? (?:to|for)"
        r"|dupes? (?:for|of)|reminds? me of|in the style of|a bit like|feels? like)\b"
        r"|\b(?:gifts?|presents?)\b.*\bfor\b|\bgift\b|\bwhat(?:'s| is) (?:a )?(?:good|nice"
        r"|best)\b.*\bfor\b|\bhelp me (?:choose|pick|decide)\b",
        r"推薦|建議|送(?!到|貨|來|達|回|修).{1,10}(?:什麼|啥|哪|好|禮)|送禮|(?:什麼"
        r"|啥)(?:禮物|好物|伴手禮)|(?:跟|像|類似|和).{1,16}(?:一樣|很像|類似|差不多|版型|感覺"
        r"|同款|相似|風格)的?|類似.{1,12}的|(?:要|該)?穿(?:什麼|啥)(?:好)?|(?:買|挑|選"
        r"|送)(?:什麼|啥|哪個|哪種)(?:好|比較)?|有什麼(?:好的?|推薦|建議|適合)|適合.{0,3}(?:老|小"
        r"|長輩|學生|新手|男|女|媽|爸|朋友|同事|孩|寶寶|阿|上班族|孕婦|初學|情侶|閨蜜"
        r"|[他她]).{0,8}的"
        r"|要去.{1,12}(?:的)|同款|平替|禮物",
    ),
    (
        Doing.FIND,
        r"\b(?:find|search(?: for)?|look(?:ing)?(?: for| up| at| around)?|need|want|show me"
        r"|get me|any(?:one|body|thing)?|who (?:has|sells|carries|stocks)|where (?:can|do|to"
        r"|could|is)|cheapest|lowest price|best price|do (?:any|you|they|we)|is there"
        r"|are there|after (?:a|an|some)|hunt(?:ing)?(?: for)?|got any|in the market for"
        r"|shopping for|give me|list|locate|browse|price of|how much (?:is|are|does|do)"
        r"|what(?:'s| is) (?:the )?(?:price|cheapest|on sale)|check|available|in stock|sells?"
        r"|i'd like|could use|have to get|must have|see)\b",
        r"找|搜|查|有沒有|有賣|哪(?:裡|邊|家|間|個店|兒)|想要?買?|要買|需要|看看|幫我看|給我"
        r"|列|求|有.{1,16}嗎|多少錢|最便宜|便宜的|缺|想入手|哪裡買",
    ),
)

_CONDITION = (
    Doing.WATCH,
    rf"(?:{_TELL}).*\b(?:when|whenever|if|once|as soon as|the (?:second|moment|minute)|in case"
    r"|should)\b.*(?:<money|num|pct>|\bsale\b|\b(?:re)?stock\w*|\bdrops?\b|\bdeals?\b"
    r"|\bdiscount\w*|\bcheaper\b|\blow\b|\bavailable\b|\bpromo\w*|\bhalf\b|\bback\b"
    r"|\bavailable\b)|\b(?:when|whenever|if|once|as soon as|the (?:second|moment|minute)"
    r"|in case|should)\b.*(?:<money|num|pct>|\bsale\b|\b(?:re)?stock\w*|\bdrops?\b|\bdeals?\b"
    rf"|\bdiscount\w*|\bcheaper\b|\blow\b|\bavailable\b|\bpromo\w*|\bhalf\b).*(?:{_TELL}"
    rf"|{_IN_CART}|\b(?:get|grab|add|put) (?:it|me|one|them)\b)|\b(?:restock|back in stock"
    r"|price drop) (?:alert|notification|ping)\b",
    r"^(?!.*改成)(?:.*(?:特價|補貨|打折|有貨|降價|新低|史低|半價|<pct>|<money|num>(?:以下"
    rf"|以內)?)(?:了)?(?:的時候|時|就|的話).{{0,34}}(?:{_IN_CART_ZH})|(?:<money"
    r"|num>[元塊]?(?:以下|以內|之內|內|有找|時|的時候)|(?:[降跌到破於]|<|≤|不到|有) ?<money"
    r"|num|pct>|打?<pct>|降|跌|特價|補貨|有貨|到貨|開賣|上架|新低|低價|史低|打折|優惠|半價"
    rf"|買一送一|便宜|折扣).{{0,12}}(?:{_TELL_ZH}|{_IN_CART_ZH})(?!.*(?:要不要|記得)))"
    r"|盯著?(?!哪|什麼|的).*(?:<money|num|pct>|特價|補貨|有貨|新低)",
)
_AT = next(at for at, row in enumerate(_SURE) if row[0] is Doing.REPLENISH_CHECK)
_ZH = tuple((doing, "(?!)", chinese) for doing, chinese in FIRST_ZH)
SURE = (*_ZH, *FIRST, *_SURE[:_AT], _CONDITION, *_SURE[_AT:], *MORE[:2])
GOODS = MORE[2:]
IN_CART, IN_CART_ZH, TELL, TELL_ZH = _IN_CART, _IN_CART_ZH, _TELL, _TELL_ZH

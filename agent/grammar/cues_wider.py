"""More ways to ask, each surely said: tried before all others, and only of what nothing is done.

Questions and reports mostly, and the plain ways to put something in the cart without a verb.
"""

from manciple.agent.grammar.meaning import Doing

_SELLERS = r"(?:sellers?|shops?|stores?|merchants?|retailers?|vendors?|places|listings|offers)"
_YOU_WATCH = (
    r"(?:watch(?:ing)?|track(?:ing)?|monitor(?:ing)?|follow(?:ing)?|keep(?:ing)? (?:an eye|tabs) on"
    r"|look(?:ing)? out for|on the lookout for)"
)

_SUM = "<money|num>"
_EACH = r".*(?:<every>|<dur>|\b(?:an?|per|each|every|the) (?:day|week|month|order|item|purchase)|(?:month|week|dai)ly)"

FIRST: tuple[tuple[Doing, str, str], ...] = (
    (
        Doing.WATCH_LIST,
        r"\b(?:what|which)\b(?!.*\b(?:price|budget|cheap)\w*).*\b(?:are|have|do|am|were|is) (?:you|i|we"
        rf"|being)\b.*\b{_YOU_WATCH}\b(?!.* (?:if|when|once)\b)|\blist (?:out )?(?:all |every |of )*"
        r"(?:my |the |active |current )*(?:watches|price watches|alerts|tracked (?:items|things))\b"
        r"|\b(?:everything|anything|items?|things?|products?|stuff) (?:that )?(?:you're|you are|i'm|i am"
        rf"|we're) (?:currently |still |now )?{_YOU_WATCH}\b(?!.*<)|\bhow many (?:things|items|watches"
        r"|products)\b.*\b(?:watch\w*|track\w*)",
        r"(?:你|我|目前|現在|還).{0,4}(?:盯|追蹤|監看|看著|留意|關注)(?:著|中)?(?:的)?(?:是|有)?(?:哪些|什麼|哪幾|"
        r"幾[樣個件]|多少)|(?:盯|追蹤|監看|關注|留意)(?:中|著)?的(?:東西|商品|項目|品項)(?:有哪些|有什麼|列|是|給我|全部)"
        r"|(?:列|叫|秀|看).{0,6}(?:盯|追蹤|監看)(?:中|著)?的(?!.{1,8}(?:降|跌))",
    ),
    (
        Doing.WATCH_STATUS,
        r"^(?:hey |so |um )*(?:has|have|did|is|are)\b(?! (?:you|i|we|my order|the order|my package)\b)"
        r"(?!.*\b(?:order|package|parcel|shipment|delivery|arrived?)\b).*\b(?:dipped|dip|slipped|sunk|"
        r"dropped|fallen|fell|come down|gone (?:down|below|under)|budged?|moved|cheaper yet|reached|hit"
        r"|restocked|back in)\b",
        r"(?:盯|追蹤|監看|關注)的.{1,16}(?:有沒有|動了|降了|跌了|有變)",
    ),
    (
        Doing.FILTER_SET,
        rf"\b(?:only|just|always|from (?:now|here) on|hide|skip|never)\b.*\b{_SELLERS} (?:that|who|which|willing"
        r"|able)\b.*\b(?:send|ship|deliver|mail|post)s?\b|\b(?:hide|skip|filter out|leave out)\b.*"
        rf"\b{_SELLERS}\b.*\b(?:don't|do not|can't|cannot|won't) (?:send|ship|deliver)\b",
        r"(?:以後|之後|今後|往後|從現在起|一律|都|優先|盡量|預設|只).{0,8}(?:找|選|挑|看|要|用|走|列|顯示|放|寄)?.{0,8}"
        r"(?:取物櫃|智取櫃|智慧櫃|置物櫃|超商取貨|店到店|超取|宅配到府|寄到|送到|運到|能寄|能送|可寄|可送|直送|直寄)"
        r"(?!.*(?:找.{0,10}<money>|下單|包裹|訂單))",
    ),
    (
        Doing.SORT_SET,
        r"\b(?:sort|order|rank|arrange|list|put|show|display)\b (?:me )?(?:the |my |all |search )*"
        r"(?:results?|listings?|offers?|things|everything|items|products|them|it)? ?(?:in order of|ordered by"
        r"|sorted by|ranked by|by|according to|based on|with the)\b.*\b(?:price|total|cost|reviews?|ratings?"
        r"|stars|rated|unit|cheapest|lowest|shipping)\b(?!.*(?:<brand|money|size>))",
        r"(?:用|照|按|依|依照|按照|以|改照|改用|改成)(?:每)?(?:單位|單價|總價|含運|價格|價錢|評價|評分|星等|星星|口碑|cp值|運費).{0,6}"
        r"(?:排|排序|排列|排名|高低|低到高|高到低|優先)",
    ),
    (
        Doing.TOTAL_CHECK,
        r"\b(?:how much|what(?:'s| is| would| will)?|total)\b.*\b(?:all[- ]in|altogether|landed|door to door"
        r"|to my door|in total|with everything|end up (?:paying|costing))\b(?!.*\b(?:spen[dt]|saved?)\b)"
        r"|\bhow much\b.*\b(?:if|when) (?:it|they|this|that) (?:goes?|ships?|is sent|gets sent) to\b",
        r"(?:連|含|加上?|算上).{0,4}(?:運費|稅|關稅).{0,8}(?:多少|總共|一共|全部)|(?:寄|送|運)(?:到|去).{1,6}"
        r"(?:總共|一共|全部|加起來|這樣)(?:要)?(?:多少|幾)",
    ),
    (
        Doing.PRICE_CHECK,
        r"\b(?:paid|pays?|asking|charging|wants?|quoted|costs?|selling)\b.*<money|num>.*\bis (?:that|it|this)"
        r"(?: a)?(?: \w+)? ?(?:good|ok|okay|fair|normal|reasonable|steep|cheap|expensive|decent|high|much"
        r"|price|rip)",
        r"<money|num>.{0,8}(?:買|入手|付|花).{0,12}(?:貴嗎|便宜嗎|划算嗎|算貴|算便宜|是不是貴|有買貴|被坑)",
    ),
    (
        Doing.RECOMMEND,
        r"\bwhat (?:do|should|can|could|would|might) (?:i|we) (?:get|give|buy|bring|send|wear) (?:for )?(?:my|her|him"
        r"|them|a|our|to)\b|^(?:are there )?any (?!.*<brand>).* (?:like|similar to|along the lines of) \w+"
        r"(?!.*<money>)|\bsurprise me\b|\bwhat (?:to|should i|do i|can i) wear\b",
        r"(?:幫|替|為)(?:我)?(?:媽|爸|老婆|老公|女友|男友|女朋友|男朋友|朋友|同事|阿嬤|阿公|奶奶|爺爺|小孩|兒子|女兒|姐|妹|哥|弟|婆婆|公公|"
        r"岳父|岳母|老師|長輩|姪子|外甥).{0,2}(?:挑|選|找)|穿(?:什麼|啥|哪).{0,4}(?:比較|好|得體|適合|合適|不失禮)|"
        r"(?:味道|香味|風格|款式|音色|手感|口味).{0,2}(?:像|類似|接近)",
    ),
    (
        Doing.QUIZ_START,
        r"\b(?:walk|take|guide|lead|step) me through\b.*\b(?:questions?|quiz|choosing|finding my)\b"
        r"|\b(?:ask me|give me) (?:some |a few |the )?(?:questions|quiz)\b|\bquiz me\b",
        r"(?:帶|陪|引導)我.{0,4}(?:問答|測驗|一步步|一題一題|問)|(?:問我|考我).{0,4}(?:幾個)?問題|不(?:知道|確定|清楚|曉得)"
        r"(?:我|自己).{0,10}(?:膚質|肌|髮質|色號|尺寸|尺碼|風格|香調|什麼類型)",
    ),
    (
        Doing.COMPARE,
        r"<brand>.* (?:against|versus|vs\.?|compared (?:to|with)|or) .*<brand>.*\b(?:which|what|better|nicer|best"
        r"|worth|difference|pick|choose)\b",
        r"<brand>.*(?:跟|和|與|還是|對上|vs).*<brand>.*(?:差在哪|差別|哪個|哪台|哪支|哪把|怎麼選|比較|不同|差異|好)",
    ),
    (
        Doing.ADD_TO_CART,
        r"^(?:ok |hey |please |can you |also )*(?!.*\b(?:what|is|are|show|see|remove|take|delete|when|if|once|ask|let"
        r"|allow|never|don't|from|access|watch|track|keep|find|look|tell|whenever|compare|check|unless|read|may|should|alert|notify|get|move|clear|empty)\b)(?:(?:an?|the|some|<num>) )?.+ (?:in|into|to|onto) (?:my |the )?"
        r"(?:<store|brand>(?:'s)? )?(?:shopping )?(?:cart|basket|bag)(?:,? (?:please|thanks|the <colour> ones?))*"
        r"(?:, .*)?$",
        r"(?!)",
    ),
    (
        Doing.ALERT_RULE,
        r"(?!)",
        r"^[\s,，]*(?:<pct>|歷史新低|史低|補貨|有<pct>|打<pct>)(?:以上|以下)?(?:的)?(?:才|再)(?:要)?(?:通知|叫我|跟我說|告訴我|吵我)"
        r"(?:我)?(?:[\s,，]*(?:其他|其它|別的|其餘)(?:的)?(?:都)?(?:免了?|不用|不要|別|不必|算了|略過|安靜).{0,5})?$",
    ),
    (
        Doing.WATCH,
        r"(?!)",
        r"(?:特價|打折|降價|補貨|有貨|有現貨|現貨|到貨|上架|開賣|<pct>|<money|num>(?:以下|以內|內)?)(?:了|的話|時|就|再|請|先|麻煩)*"
        r"(?:跟|和|告訴|通知|叫|提醒|ping|call|密|喊|敲|跟)\s?(?:我|阿姨|阿伯|姊|哥|人家|本人|一下|一聲|一?下)(?:說|講|一下|一聲)?"
        r"|(?:monitor|track|watch|追|盯)\s?一?下|(?:降到|跌到|低於|掉到).{0,3}<money|num>.{0,6}(?:先|就|再)?(?:幫我)?(?:放|加|丟|塞)"
        r"(?:到|進|入)?(?:我)?(?:的)?購物車",
    ),
    (
        Doing.WATCH_UPDATE,
        r"\b(?:i want|i'd like|make|put|have|set|use) (?:the |my )?[\w ]{2,24} (?:alert|watch|target|tracker)\b"
        r".*<pct|money|num>.*\b(?:instead|rather|now|from now)\b",
        r"(?!)",
    ),
    (
        Doing.PERMISSION_REVOKE,
        r"\byou (?:can't|cannot|can not|may not|mustn't|must not|shouldn't|should not|aren't allowed to"
        r"|are not allowed to) (?:ever |any ?more |now )?(?:read|see|look|use|access|touch|check|view|know|go"
        r"|have|add|search)\b.*\b(?:history|orders|purchases|wish ?list|address|cart|basket|data|everything)\b",
        r"(?:以後|之後|今後)?(?:都)?(?:不准|不許|不可以|不能|不要再?|別再?)(?:去)?(?:動|碰|看|讀|用|翻|存取)(?:我的?)"
        r"(?:購物車|購買紀錄|購物紀錄|訂單紀錄|願望清單|地址|資料)",
    ),
    (
        Doing.BUDGET_SET,
        rf"\b(?:hold|keep|limit|cap|restrict|stop) me (?:to|at|under|below|from spending (?:more than|over)) {_SUM}"
        rf"{_EACH}|\b(?:ceiling|cap|limit|maximum|max) of {_SUM} (?:on|for) .*{_EACH}|\b(?:ceiling|cap|limit|maximum"
        rf"|max) (?:on|for) .* (?:at|to|of|is) {_SUM}.*{_EACH}|\b(?:set|put) aside {_SUM}.*{_EACH}|\b(?:limit|cap"
        rf"|keep|hold|restrict) (?:my |the )?(?!the price)[\w ]{{2,24}}? (?:to|at|under|below) {_SUM}.*{_EACH}"
        rf"|\b(?:don't want to|shouldn't|must not|won't|don't let me) (?:spend|be spending)\b.*{_SUM}.*{_EACH}",
        rf"預算.{{0,6}}(?:<every>|<dur>|一[週天]|一個[月星禮]|每[月週天個]).{{0,4}}{_SUM}|預算.{{0,4}}(?:改|調|設|定|變).{{0,10}}{_SUM}"
        rf"|(?:<every>|<dur>|每個?[月週天]|一個?[月週]|一天).{{0,8}}(?:買|花|吃|用|在).{{0,8}}(?:不要|不能|別|不可以?|不准)?(?:超過|以內|最多|上限)"
        rf".{{0,3}}{_SUM}|(?:控制|限制|壓|壓低|維持).{{0,12}}在{_SUM}(?:以內|以下|之內|內)",
    ),
    (
        Doing.PLUGIN_DISABLE,
        r"\b(?:don't (?:want|need)|no longer (?:want|need)|had enough of|done with)\b.*\b(?:plug-?in|extension|add-?on"
        r"|connector)\b",
        r"(?:外掛|插件|擴充).{0,3}(?:不要了|不用了|拿掉|移除|卸載|解除|關|停)",
    ),
    (
        Doing.PROFILE_SET,
        r"^(?:in|at|with|for) <brand>,? i(?:'m| am| take| wear| need| usually (?:take|wear)) (?:an? |size )*<size|num>[.! ]*$",
        r"^(?:我的?)?(?:腰圍|鞋碼|鞋號|腳長|上衣|褲子|胸圍)(?:是|穿)?<size|num>.{0,3}(?:記|存|更新|幫我記)",
    ),
    (
        Doing.DATA_EXPORT,
        r"\b(?:json|csv|copy|dump|archive|download) (?:file )?of (?:all |everything |the )*(?:my|you have|about me)\b",
        r"(?!)",
    ),
    (
        Doing.DATA_DELETE,
        r"\b(?:wipe|erase|delete|destroy|purge|remove) (?:all|everything|every bit)\b.*\b(?:you (?:have|know|store|keep|hold)"
        r"|about me|on me)\b",
        r"(?!)",
    ),
    (
        Doing.UNDO,
        r"^(?:please |can you |oops[, ]+|wait[, ]+)*(?:take back|undo|reverse|revert|roll back) (?:that|it|the last (?:thing|step"
        r"|change|action|one)|what you (?:just )?did|my last \w+)[.! ]*$",
        r"(?!)",
    ),
    (
        Doing.UNWATCH,
        r"\b(?:don't|no need to|you needn't|needn't|stop) bother(?:ing)? (?:with|about|watching|tracking)\b.*",
        r"(?!)",
    ),
    (
        Doing.PERMISSION_ASK,
        r"\b(?:ask|check with|consult|run it by|confirm with) me (?:first )?(?:before|every time|each time|whenever)\b.*"
        r"\b(?:add|adding|cart|basket|checkout|check(?:ing)? out|buy|buying|order|ordering|pay|paying|search|searching)\b"
        r"(?!.*(?:<every|brand>))",
        r"(?!)",
    ),
    (
        Doing.ALERT_RULE,
        r"^(?:please )?(?:nothing|no (?:alerts?|pings?|messages?|notifications?)) (?:under|below|less than|unless it's"
        r"|smaller than) <pct>(?: off)?(?:,? please| at least)?$",
        r"(?!)",
    ),
    (
        Doing.QUIET_HOURS,
        r"^(?:<date>s?|<every>|weekends?|weekdays?|nights?|mornings?|evenings?)\b.{0,12}\b(?:off[- ]limits|no[- ]go|quiet|silent)\b",
        r"(?!)",
    ),
)
"""A row with `(?!)` has no cue in that language."""

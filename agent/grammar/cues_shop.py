"""Cues of shops, results, watches, prices and the cart."""

from manciple.agent.grammar.meaning import Doing

CART = r"(?:shopping )?(?:cart|basket|bag)"
_SEE = (
    r"(?:show(?: me)?|list|see|view|check|open|print|give me|what(?:'s| is| are)(?: in)?|display"
    r"|pull up|let me see)"
)
_MOVE = (
    r"(?:drop|cut|put|swap|change|switch|make|replace|update|set|turn|bump|adjust|move|edit"
    r"|increase|decrease|reduce|lower|raise)"
)

CUES: tuple[tuple[Doing, str, str], ...] = (
    (
        Doing.RETURN_HELP,
        r"\b(?:return(?:s|ed|ing|able)?|refund(?:s|ed|able)?|money back|send (?:it|them|this"
        r"|that|these|those|back)(?: \w+){0,3} back|sen[dt] .* back|exchange (?:it|this"
        r"|them))\b(?! (?:to cart|policy on results))|\b(?:doesn't|don't|didn't"
        r"|does not) fit\b(?=.*\b(?:bought|from|return|it|got|what)\b)|\b(?:arrived|came"
        r"|showed up|got here|delivered)\b.*\b(?:broken|damaged|dented|cracked|wrong"
        r"|scratched|torn|defective|smashed)|\breturn window\b|\b(?:wrong|incorrect) (?:item"
        r"|size|colou?r|one|thing)\b.*\b(?:arrived|came|sent|delivered|got)\b"
        r"|\b(?:they )?sent me the wrong",
        r"退(?:貨|款|掉|還|換|回去|得掉)|[要想能可得]退(?![讓步伍稅])|鑑賞期|猶豫期|(?:換貨)"
        r"|(?:收到|寄來|送來|拿到).{0,6}(?:壞|破|錯|瑕疵|刮傷|凹|裂|損)|(?:寄|送|給)錯"
        r"|不合身.{0,8}|能退|還能退|可以退",
    ),
    (
        Doing.ORDER_STATUS,
        r"<order>(?!.*\b(?:cancel|return|why)\b)|\b(?:where(?:'s| is| are)|where the (?:heck"
        r"|hell) is|when (?:will|is|does|are|do)|(?:has|have|did|is)(?! to\b)|any (?:news"
        r"|update|word)|what(?:'s| is)|track|status|how(?:'s| is)"
        r"|check(?: on)?)\b.*\b(?:orders?|package|parcels?|deliver(?:y|ies|ed)|shipment"
        r"|ship(?:ped)?|packages|stuff i ordered|arriv\w+|tracking)\b(?!.*\b(?:cheaper|total"
        r"|watch)\b)|\b(?:order|package|delivery|parcel|shipping) (?:status|update"
        r"|tracking)\b|\btracking (?:number|info)\b",
        r"(?:訂單|包裹|貨|東西|宅配|快遞|商品|我買的.{0,6}).{0,10}(?:到哪|出貨了?(?:沒|嗎)?"
        r"|寄了?(?:沒|嗎)|在哪|到了(?:沒|嗎)|狀態|進度|送到(?:了)?(?:沒|嗎)"
        r"|什麼時候(?:會)?(?:到|來|送)|何時到|幾號到|還沒(?:到|來|收到))|(?:查"
        r"|追蹤)(?:一下)?(?:我的?)?(?:<store>的?)?(?:訂單|包裹|物流|貨態)|出貨了(?:沒|嗎)"
        r"|<order>.{0,8}(?:到|出貨|狀態|寄|送|哪)?|物流(?:進度|狀態)",
    ),
    (
        Doing.LOYALTY_SHOW,
        r"\bhow many\b.*\b(?:points?|coins?|miles|stamps|credits?)\b|\b(?:points?|coins?"
        r"|rewards?|miles|credits?) (?:balance|do i have|have i (?:got)?|left|total"
        r"|are there)\b|\b(?:check|show|see|what(?:'s| is| are)"
        r"|what) (?:me )?(?:my )?(?:.{0,16} )?(?:points?|rewards?|coins?"
        r"|loyalty)(?: balance)?\b(?!.*\buse\b)|\bhow much\b.*\b(?:points|rewards|coins"
        r"|store credit)\b",
        r"(?:點數|點|幣|積分|紅利|購物金|里程).{0,4}(?:還)?(?:剩|有)(?:下)?(?:多少|幾|沒)"
        r"|(?:剩|有)(?:多少|幾)(?:點|幣|點數|紅利|積分|購物金)|(?:查"
        r"|看)(?:一下)?.{0,8}(?:點數|積分|紅利|購物金|會員點)|(?:點數|幣|積分|紅利)(?:餘額"
        r"|我?剩多少|多少)",
    ),
    (
        Doing.LOYALTY_SET,
        r"\b(?:use|apply|burn|spend|redeem|pay with|put|take|cash in)\b(?: up)?.*\b(?:points?"
        r"|rewards?|coins?|credits?|miles|cashback)\b|\b(?:points|rewards|coins) first\b",
        r"(?:點數|點|幣|積分|紅利|購物金|回饋金).{0,4}(?:先|優先|都|全部|直接|拿來|可以"
        r"|幫我)?(?:折|抵|用掉|扣|用|花掉)|(?:用|折|抵|扣|花).{0,8}(?:點數|積分|紅利|購物金"
        r"|回饋金|[a-z]+幣|蝦幣)",
    ),
    (
        Doing.APPLY_COUPON,
        r"\b(?:coupon|promo(?:tion)?(?: code)?|discount code|voucher|gift code"
        r"|code)\b(?!.*\b(?:find|any|are there)\b).*(?:(?-i:[A-Z][A-Z0-9-]{2,}"
        r"|[A-Z]*\d+[A-Z]*))|(?:(?-i:[A-Z]{2,}[0-9]+[A-Z0-9]*)).*\b(?:coupon|promo|code"
        r"|voucher)\b|\b(?:apply|use|try|enter|redeem)\b(?: the| my| code)* (?-i:[A-Z]+\d+\w*"
        r"|[A-Z]{5,}\d*)\b",
        r"(?:折扣碼|優惠碼|折價券|優惠券|折價碼|序號|代碼|coupon|promo ?code"
        r"|優惠代碼).{0,10}(?:(?-i:[A-Z0-9]{4,}))"
        r"|(?:(?-i:[A-Z]{2,}[0-9]+[A-Z0-9]*)).{0,8}(?:折扣碼|優惠碼|折價券|優惠券|折價碼)"
        r"|(?:用|套|輸入|填)(?:一下|上)?\s?(?-i:[A-Z]{2,}\d+)",
    ),
    (
        Doing.STORE_BLOCK,
        r"\b(?:don't|do not|never|stop|quit|no longer|avoid|no(?: more)?)\b(?: (?:ever|want"
        r"|wanna|to|please|again))*(?: (?:show|see|us(?:e|ing)|search|buy|suggest|include"
        r"|recommend|look|shop|giv(?:e|ing)|results?|anything|stuff|offers|listings|bring up"
        r"|order|check)(?:p?ing)?)+(?: me)?(?: \w+){0,3} ?(?:from|at|on|in|of|to)? ?<store"
        r"|brand>(?! (?:plugin|size|\w*shoes|jacket))(?= ?(?:$|[,.!]|again|anymore|any more"
        r"|ever|please|results|stuff|or|and|for|listings|offers|in (?:the|my) results"
        r"|sellers))|\b(?:block|blacklist|exclude|ban|hide|ignore|remove|filter out|skip"
        r"|boycott|leave out|drop)\b(?: \w+){0,3} <store|brand>(?! plugin)(?!.*\b(?:plugin"
        r"|cart|access|permission|alerts?|notifications?)\b)|\b(?:block|blacklist|ban"
        r"|boycott) (?:the |this |that )?(?:shop|store|site|seller)\b",
        r"(?:不要|別|不想|不准|不用)(?:再)?(?:給我|讓我|出現|推薦|推|看到?|列|找|顯示|搜|買"
        r"|用|跟我推)+.{0,8}<store|brand>(?!.{0,8}(?:購物車|權限|通知|紀錄))(?:的|上面)?"
        r"|<store|brand>(?:的)?(?:都|永遠|一律|全部|以後|東西)*(?:不要|別|封鎖|排除|擋掉|不看"
        r"|不考慮|拒絕|黑名單|屏蔽|濾掉|跳過)(?:再)?(?:給我看|出現|列|了|掉|推)*"
        r"|以後.{0,4}(?:不要|別|不看).{0,4}<store|brand>|(?:封鎖|排除|擋掉|屏蔽|黑名單|濾掉"
        r"|過濾掉|跳過|隱藏).{0,6}<store|brand>(?!外掛)",
    ),
    (
        Doing.FILTER_SET,
        r"\b(?:only|always|just|from now on|hide|skip|never|prefer|default(?: to)?|stick to"
        r"|filter)\b.*\b(?:shops?|stores?|sellers?|places|results|retailers)\b.*\b(?:ship"
        r"|deliver|pick ?up|locker)\w*|\b(?:shops?|stores?|sellers?|places|results"
        r"|retailers)\b.*\b(?:ship|deliver)\w* to\b.*\bonly\b|\b(?:always|prefer|preferably"
        r"|default(?: to)?|from now on|only|i want|use|i'd rather|rather"
        r"|set)\b.*\b(?:home delivery|(?:convenience[- ]store|store|locker"
        r"|in[- ]store) ?(?:pick[- ]?ups?|delivery)?|parcel lockers?|pick ?up"
        r"|delivered (?:home|to my (?:door|home))|7-?11|family ?mart"
        r"|to my door)\b(?!.*\b(?:find|order|package)\b)|\b(?:home delivery"
        r"|(?:convenience[- ]store|locker) pick ?up|parcel lockers?) (?:only|please|preferred"
        r"|always|first|is best)|\bonly (?:show|look|list|see|use"
        r"|consider)\b.*\b(?:that )?(?:ship|deliver)\w*",
        r"(?:只|限|僅)(?:要|看|列|找|給我看|顯示|考慮|挑)?.{0,6}(?:寄|送|運|配送|出貨到"
        r"|宅配).{0,6}(?:的?(?:店|商店|賣家|商家|店家|商品))|(?:店|商店|賣家|店家)(?:才"
        r"|只).{0,4}(?:寄|送)|(?:不(?:寄|送|能寄)).{0,6}的(?:店|都|就)?.{0,3}(?:不要|濾掉|別"
        r"|隱藏)|(?:超商|便利商店|超取|宅配|到府|智取櫃|置物櫃|門市|i郵箱|全家|7-11|小七"
        r"|店到店)(?:取貨|到家|店取)?.{0,4}(?:優先|為主|為優先|最好|就好|就可以|都用|為準)"
        r"|(?:以後|都|一律|預設|優先|盡量)(?:都)?(?:幫我)?(?:用|走|選|要|改)?.{0,3}(?:超商"
        r"|宅配|超取|到府|智取櫃|置物櫃|店到店|便利商店)(?:取貨|到家)?",
    ),
    (
        Doing.WATCH_UPDATE,
        rf"\b{_MOVE}\b(?!.*\b(?:budget|spending|monthly|weekly|cart|month"
        r"|week)\b).*\b(?:target|limit|threshold|alert|watch|price|trigger|cap)\b.*(?:<money"
        r"|num|pct>)|\b(?:target|limit|threshold|alert price)\b(?!.*\b(?:budget|spending"
        rf"|monthly|weekly|month|week|day)\b) (?:for .{{1,30}} )?(?:is|should be|to|at|now"
        r"|=).*<money|num|pct>|\b(?:make|change|set|bump|raise|lower|drop) (?:it|that"
        r"|this)(?: to| at)? (?:<pct>)|<pct> (?:instead of|rather than|not) ?<pct|num>"
        rf"|\b(?:for|on) (?:the|my) .{{1,30}} (?:watch|alert)\b.*(?:<money|num"
        r"|pct>)(?=.*\b(?:use|make|change|set|instead|rather|to)\b)|\b(?:make"
        r"|use) (?:it )?<pct>|\bnow (?:watch|alert|tell)\b.*(?:at|under) <money|num> instead",
        r"(?:目標價?|上限|門檻|通知價|追蹤價|提醒價)(?:價)?.{0,8}(?:改|調|設|降|升|拉|變"
        r"|換)(?:成|到|為|高|低|至|回)*.{0,4}(?:<money|num|pct>)|(?:把|那個|將)?.{0,12}(?:改"
        r"|調|換)(?:成|到|為|至|低到|高到)+.{0,2}(?:打)?(?:<pct>|<money|num>[元塊]?(?:以下"
        r"|以內|內|再)).{0,6}(?:再|才|就)?(?:通知|叫|說|講)?|(?:改|調|換)(?:成|到|為)?<pct>"
        r"|(?:上限|目標|門檻).{0,4}<money|num>|<pct>改(?:成)?<pct>",
    ),
    (
        Doing.UNWATCH,
        r"\b(?:stop|quit|cancel|end|remove|delete|drop|forget|no need to|no longer"
        r"|don't(?: need to)?|you can stop|kill|ditch|enough)\b(?: (?:with"
        r"|about))?.*\b(?:watch(?:ing|es)?|track(?:ing)?|following|monitoring|keeping an eye"
        r"|alerts? (?:for|on))\b|\b(?:forget|never ?mind|drop)(?: about)? the (?!(?:first"
        r"|second|third|last|item|order)\b)(?!.*\b(?:cart|basket)\b).*|\bunwatch\b"
        r"|\bstop (?:looking|checking) (?:for|at|on)\b|\b(?:take|remove) .* off (?:my "
        r"|the )?(?:watch ?list|list|watches)|\b(?:don't|no longer) (?:want|need"
        r"|care about)\b.*\b(?:anymore|any more|any longer|alerts?)\b"
        r"|\bnot interested in\b.*\b(?:anymore|any more)\b",
        r"(?:取消|停止|刪掉|移除|關掉).{1,12}的(?:追蹤|監看|盯|提醒|通知)$|(?:不要|不用|別"
        r"|停止|取消|不必|停掉|不想|可以不用|刪掉|移除)(?:再)?(?:幫我)?(?:繼續)?(?:盯|追蹤|追"
        r"|監看|看著|關注|監控)(?!.{0,6}(?:通知|<time>))|(?:盯|追蹤|監看)(?:.{0,10})(?:取消"
        r"|停掉|刪掉|移除|不用了|拿掉)|.{1,14}(?:不用|不要|別|不必)(?:再)?(?:盯|追|追蹤"
        r"|看)(?:了)?$|從.{0,3}(?:追蹤|觀察)?清單(?:拿掉|刪掉|移除)",
    ),
    (
        Doing.PRICE_HISTORY,
        r"\bprice (?:history|histories|chart|graph|trend|movement|curve)\b|\b(?:past|previous"
        r"|historical|old|earlier|last <num>|last few|recent|<num>) prices?\b|\bhow (?:has"
        r"|have|did) (?:the )?(?:price|cost|it).*(?:changed?|moved?|gone|been|develop|trend)"
        r"|\b(?:lowest|cheapest)(?: price)?\b.*\b(?:ever|been|so far|of all time|this year"
        r"|in the (?:last|past)|has it been)\b(?!.*\b(?:tell|alert|notify|when|let me"
        r"|watch)\b)|\bwhat (?:was|were|has|have|did) (?:the )?.*\b(?:price|cost)s?\b"
        r"|\bhow (?:the )?price.* (?:moved|changed|been|developed)|\b(?:last"
        r"|latest) <num> prices?\b",
        r"<date|dur>(?:的|內的?|來的?)?(?:價格|價錢|售價|價位)|歷史(?:價|價格|價位"
        r"|售價)(?!.{0,4}(?:再|通知|叫|才|跟我說))|價格?(?:走勢|趨勢|曲線|紀錄|記錄|變化|歷史"
        r"|波動)|(?:過去|以前|之前|曾經|最近).{0,12}(?:價格|價錢|賣多少|多少錢|最低)|(?:近"
        r"|最近|前|上)<num>(?:次|筆|個).{0,8}(?:價|價錢|價格)|(?:最低|最便宜)(?:曾經|賣過"
        r"|到過|過|是)(?:多少)?|以前(?:賣)?多少",
    ),
    (
        Doing.WATCH_STATUS,
        r"\b(?:did|has|have|is)\b (?:the |my |that |any |anything |those )?(?!i |you "
        r"|we )(?!.*\b(?:order|package|ship|arriv|parcel)\w*\b).*\b(?:drop(?:ped)?"
        r"|go(?:ne)? (?:below|under|down|on sale|up)|went|fall(?:en)?|mov(?:e|ed)|change[d]?"
        r"|come down|came down|come back|back in stock|restocked|cheaper (?:yet|now)"
        r"|budge[d]?|gotten cheaper|get cheaper|hit (?:<money|num>|my target)|reached?"
        r"|on sale (?:yet|now))\b|\bany (?:movement|change|news|update|updates|luck|drop"
        r"|progress)\b.*\b(?:on|with|for)\b(?!.*\b(?:order|package|delivery)\b)|\bhow(?:'s"
        r"| is) (?:the |my )?.* (?:watch|price) (?:doing|going|looking)|\b(?:is"
        r"|are) (?:the )?.*\b(?:i'm|you're|i am|you are|we're) (?:watching|tracking"
        r"|following)\b",
        r"(?:盯|追蹤|看著?|在追)的?.{0,14}(?:降價?|跌|動|變|有貨|補貨|特價|便宜)(?:了)?(?:嗎"
        r"|沒|了沒|沒有)|.{1,14}(?:降(?:價|到|下來)?|跌(?:到|破|價)?|掉到|低於|補貨|有貨"
        r"|特價)(?:.{0,2}<money|num>(?:元|塊)?(?:以下)?)?(?:了)?(?:沒有?|了沒|了嗎|嗎)$"
        r"|(?:有沒有|有)(?:降價?|跌|補貨|動靜|變便宜)(?:.{0,4}<money"
        r"|num>(?:以下)?)?(?:過)?(?:了)?(?:嗎|沒|$)|(?:價格|價錢)有(?:變|動)",
    ),
    (
        Doing.WATCH_LIST,
        r"\bwhat you(?:'re| are) (?:watching|tracking|following)|\b(?:what"
        rf"|which)(?: \w+){{0,3}} (?:are|am|do|have) (?:you|i|we)(?: currently| still"
        r"| now)? (?:watching|tracking|following|monitoring|keeping an eye on|looking out for"
        rf"|have on watch)|\b{_SEE}(?: all)?(?: of)? ?(?:my |the |your )?(?:current "
        r"|active )?(?:watches|watch ?list|alerts|tracked items|trackers|price alerts)\b"
        r"|^(?:my )?(?:watches|watch ?list|alerts)\??$|\bwhat(?:'s| is) (?:on|in) (?:my "
        r"|the )?watch ?list|\b(?:everything|all|things|stuff) (?:that's "
        r"|that is )?on (?:my )?watch|\b(?:everything|all|things|stuff)(?: that)? (?:you're"
        r"|you are|i'm|i am) (?:watching|tracking|following)",
        r"(?:在|正在|有在|目前|現在).{0,3}(?:盯|追蹤|追|監看|關注)(?:著)?(?:的)?(?:哪些|什麼"
        r"|哪幾|多少|啥|東西)|(?:盯|追蹤|追)(?:了)?(?:哪些|什麼|哪幾|多少|啥)|(?:追蹤|觀察"
        r"|監看|盯)(?:的)?(?:清單|列表|名單|東西|商品).{0,6}(?:給我看|列|看|有|是|叫出來|打開"
        r"|$)|(?:看|列出|顯示|打開).{0,6}(?:追蹤|觀察|監看|盯)(?:的)?(?:清單|列表|名單|東西"
        r"|商品)",
    ),
    (
        Doing.CART_SHOW,
        r"\bwhat(?:'s| is| do i have| have i got| did i put)?(?: currently| now"
        rf"| already)?(?: sitting)? (?:in|inside) (?:my |the )?(?:<store> |<brand> )?{CART}\b"
        rf"|\b{_SEE} (?:what(?:'s| is) in )?(?:my |the )?(?:<store> "
        rf"|<brand> )?(?:{CART})\b(?!.*\b(?:add|and))|^(?:my )?(?:cart|basket)\??$"
        rf"|\banything in (?:my |the )?{CART}\b|\bhow (?:many|much)\b.*\bin (?:my "
        rf"|the )?{CART}\b|\bshow (?:me )?(?:my |the )?{CART}",
        r"購物車(?:裡面?|內|裏)?(?:現在|目前|還)?(?:有|放|裝)(?:了)?(?:什麼|哪些|啥|幾|多少"
        r"|東西)|(?:看|顯示|打開|列出|叫出)(?:一?下)?(?:我的?)?(?:<store>)?(?:的)?購物車"
        r"|購物車(?:給我看|打開|內容|裡面是|看一?下)|^(?:我的?)?(?:<store"
        r"|brand>的?)?購物車[?？]?$",
    ),
    (
        Doing.COMPARE,
        r"\bcompar(?:e|ed|ison|ing)\b(?! shop)|\b(?:vs\.?|versus)\b|\bwhich(?: one)?(?:'s| is"
        r"| are| of)?\b.*\b(?:better|cheaper|best|worth)\b(?=.* or |.* and |.*,|.*\?)"
        r"|\b(?:difference|differences|differ) between\b|\b(?:cheaper|better|pricier"
        r"|more expensive|less expensive)\b.*\bthan\b|\b(?:cheaper|pricier"
        r"|more expensive)\b.*\b(?:at|on|from) <store>|<store>.* (?:or"
        r"|vs) .*<store>.*\b(?:cheaper|better|lower)\b|.+ or .+\b(?:which|what's) (?:one |is "
        r"|would |should )?|.+ or .+\bbetter\b\??$|\bhow does .* (?:stack up|compare)\b"
        r"|\bshould i (?:get|buy|go for|choose|pick)\b.* or \b",
        r"比較|比一?下|比一比|(?:跟|和|與|還是|vs\.?|或).{1,30}(?:哪(?:個|台|雙|件|款|家|支"
        r"|邊|間|種|一個)|差(?:在)?(?:哪|多少|別|異)|有什麼(?:不同|差別|差異)|誰比較|何者"
        r"|比較)|.{1,20}有?比.{1,20}(?:便宜|貴|好|划算)(?:嗎|$)?|差在哪|\bvs\.?\b"
        r"|.+(?:還是).+(?:好|划算|便宜)",
    ),
    (
        Doing.PRICE_CHECK,
        r"<money|num>.*\b(?:good (?:price|deal|value|buy)|fair|decent|reasonable|steal"
        r"|rip-?off|too much|overpriced|bargain|worth it|good or bad)\b|\b(?:is|are|was|does"
        r"|sound)\b.*<money|num>.*\b(?:good|great|cheap|expensive|high|low|normal|ok(?:ay)?"
        r"|right|a lot|too much|worth|pricey)\b|\b(?:good|fair|decent|reasonable|great|ok"
        r"|normal|right|bad|high|low|crazy) (?:price|deal|value|buy)\b(?!.*\b(?:find|tell"
        r"|alert|when)\b)|\b(?:overpay|overpaying|overpriced|ripped off|rip-?off|worth it"
        r"|worth the (?:money|price)|too (?:much|pricey|expensive|steep))\b(?=.*(?:<money>"
        r"|<num>|\?|\bfor\b))|\bis (?:it|that|this)? ?(?:worth) <money|num>"
        r"|\bis <money>.*\bfor\b|\bwould you pay\b",
        r"<money|num>.{0,6}(?:算|會|是|有|這個價)?.{0,4}(?:便宜|貴|划算|合理|值得|好價|值不值"
        r"|ok|可以(?:買|入手)|(?<!鍵)盤子?(?=[嗎吧了\s]|$)|買貴|超值|甜|太高|合算)(?:了)?(?:嗎|吧"
        r"|不|沒|$)?|(?:賣|要"
        r"|花)<money|num>.{0,6}(?:貴|便宜|划算|合理|值|盤子)|(?:價格|價錢|這價).{0,4}(?:合理|好"
        r"|便宜|划算|可以|貴)(?:嗎|不)",
    ),
    (
        Doing.PROFILE_SET,
        r"\b(?:i'm|i am|im|i wear|i usually wear|i take|i've got|i have) (?:now )?(?:usually "
        r"|normally |actually |always |mostly |a |an )*(?:size )?(?:<size>|<num>)(?! (?:years"
        r"|yo|cm tall))\b(?!.*\b(?:what|which|find|add|convert)\b)(?!.*\bor\b.*\bnot sure)"
        r"|\bmy (?:\w+ )?(?:size|waist|shoe|shoes|tops?|feet|foot|inseam|shirt|pants|dress"
        r"|bra|ring|trousers|jeans)(?: size)?(?:'s| is| are|:"
        r"| =)? (?:now )?(?:an? )?(?:<size>|<num>)|\b(?:remember|save|note|store|update|set"
        r"|record)\b.*\b(?:size|sizes|wear|waist|shoes?)\b.*(?:<size>|<num>)|(?:<size>"
        r"|<num>) (?:waist|shoe)\b(?=.*\b(?:i'm|my|i wear|remember)\b)|\bi(?:'m"
        r"| am) (?:now )?(?:an? )?<size>",
        r"我(?:現在|的|都|平常|通常|一般|習慣)?.{0,10}<brand>.{0,4}(?:是|都|要|改)?(?:穿"
        r"|選)(?:<size>|<num>)(?!.*(?:幾號|多少|購物車|找|推薦))"
        r"|我(?:現在|的|都|平常|通常|一般|習慣|買)?.{0,10}(?:鞋子?|上衣|衣服|褲子?|腰圍?|腳"
        r"|尺寸|尺碼).{0,6}(?:穿|是|改|都|要|用|買)?.{0,3}(?:<size>"
        r"|<num>)(?!.{0,4}(?:元|塊|以下|以內|放|加|幾號))(?!.*(?:幾號|多少|購物車|找|推薦))"
        r"|(?:記一?下|記住|幫我記|存一?下|更新).{0,10}(?:尺寸|鞋|衣|褲|腰|號).{0,6}(?:<size>"
        r"|<num>)|<brand>.{0,3}(?:我)?(?:都|現在|通常)?穿(?:<size>|<num>)(?!.*<brand>.*幾)"
        r"|我(?:現在)?穿(?:<size>|<num>)|我是(?:<size>)(?:號)?的?$",
    ),
)

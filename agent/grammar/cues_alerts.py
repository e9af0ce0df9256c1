"""Cues of messages, sizes, totals and orders."""

from manciple.agent.grammar.meaning import Doing

_TELL = (
    r"(?:tell|alert|notify|ping|message|text|email|let|warn|buzz|bug|nudge|inform|shout at|shout"
    r"|holler|bother)"
)
_CHANNEL = (
    r"(?:e-?mails?|sms|text(?:s| messages?)?|line|telegram|push(?: notifications?| alerts?)?)"
)
_CHANNEL_ZH = r"(?:e-?mail|電子郵件|郵件|信箱|email|簡訊|line|telegram|推播|mail|信)"
_SCOPE = (
    r"(?:purchase history|order history|past (?:orders|purchases)|what i(?:'ve)? (?:bought"
    r"|ordered|purchased)|purchases|my orders|wish ?lists?|(?:home |shipping "
    r"|delivery )?address"
    r"|personali[sz](?:ation|ed (?:recommendations?|suggestions?|results|ads))|search(?:ing"
    r"|es)?|cart|basket|check(?:ing)? ?out|checkout|buying|paying|payments?|my data"
    r"|everything)"
)
_SCOPE_ZH = (
    r"(?:購買紀錄|購買記錄|購物紀錄|購物記錄|訂單紀錄|消費紀錄|購買歷史|歷史訂單|訂單|願望清單"
    r"|心願清單|許願清單|地址|住址|個人化(?:推薦|廣告)?|搜尋|購物車|結帳|付款|下單|資料|權限|授權)"
)

CUES: tuple[tuple[Doing, str, str], ...] = (
    (
        Doing.PERMISSION_REVOKE,
        r"\brevoke\b|\b(?:withdraw|take (?:back|away)|remove|cancel|pull|end|rescind"
        r"|cut(?: off)?|strip|kill|block|deny|drop)\b.*\b(?:permissions?|access|grants?"
        r"|rights?|authori[sz]ation)\b|\byou (?:may|can|are) (?:no longer|not"
        r"|never)(?: allowed to)? (?:\w+ )?(?:read|see|look|use|access|touch|check|add|search"
        r"|buy|view|know)?\b.*|\bno (?:more|longer) (?:access|reading|looking|checkout|cart"
        r"|peeking)\b|\b(?:don't|do not|never|stop|quit)(?: ever)? (?:read(?:ing)?"
        r"|look(?:ing)?(?: at| through)?|access(?:ing)?|us(?:e|ing)|touch(?:ing)?"
        rf"|peek(?:ing)?(?: at)?|snoop(?:ing)?|view(?:ing)?|check(?:ing)?)\b.*\b(?:{_SCOPE})"
        r"|\b(?:turn|switch) (?:off|of)\b.*\bpersonali[sz]|\bpersonali[sz]\w+(?: \w+)? off\b"
        r"|\b(?:disable|stop|opt out of|no(?: more)?) (?:the )?personali[sz]|\b(?:forbid"
        r"|prohibit|disallow)\b|\bnot allowed to\b",
        r"(?:收回|撤銷|撤回|取消|拿掉|拿回|移除|關掉|關閉|停掉|解除|廢止|停止"
        rf"|刪掉).{{0,20}}(?:權限|授權|存取)|(?:權限|授權).{{0,6}}(?:收回|撤銷|撤回|取消|拿掉"
        r"|關掉|關閉|停掉|解除|收走|關了|通通收)|(?:關掉|關閉|停用|取消"
        rf"|不要)(?:再)?(?:使用)?個人化|個人化.{{0,6}}(?:關|停|不要)|(?:不准|不可以|不能|不許"
        r"|禁止|別|不要)(?:再)?(?:偷)?(?:看|讀|碰|用|動|存取|查"
        rf"|讀取)(?:我的?)?.{{0,6}}{_SCOPE_ZH}|{_SCOPE_ZH}.{{0,3}}(?:不行|不准|不可以|不能"
        r"|不給|免談|不可|不許)(?:看|讀|碰|用|動)?|(?:不准|不能|不可以"
        r"|禁止)(?:再)?(?:幫我)?(?:結帳|下單|付款|搜尋)",
    ),
    (
        Doing.PERMISSION_GRANT,
        rf"\b(?:you|it|the .{{1,24}} plugin|that plugin|<store>|<brand>|<store> plugin)(?:'re"
        r"| are| is)? (?:may|can|allowed to|permitted to|free to|welcome to)(?: now| also"
        r"| only| go ahead and)? (?:read|see|look|use|access|search|add|view|check|put|know"
        r"|browse|check ?out|buy|pay|have|go through|touch|fill)\b|\b(?:i )?(?:allow|permit"
        r"|authori[sz]e|enable|approve|grant)\b(?! (?:it|that|this|the order"
        rf"|a\d)\b).*(?:\b{_SCOPE}|\bplugin\b|\baccess\b)|\blet (?:you|the|<store|brand>|it"
        rf"|that)(?!\w).*\b(?:{_SCOPE}|read|see|use|access|search|add)\b|\bgive (?:you|the"
        r"|<store|brand>|it|that|my)(?!\w).*\b(?:access|permission)\b|\b(?:it's|its|that's"
        r"|it is|i'm|totally|perfectly) ?(?:ok(?:ay)?|fine|alright|cool"
        r"|good)?(?: with me)? (?:to|if you|for you to|with you) (?:read|see|look(?:ing)?|use"
        r"|using|access|search|view|check|know|reading)\b|\bturn on\b.*\bpersonali[sz]"
        r"|\bpersonali[sz]\w+(?: \w+)? on\b|\b(?:open|unlock) (?:up )?.*\b(?:cart|search"
        r"|checkout) (?:access|permission)|\bfeel free to (?:read|look|use|check|see|access)\b",
        r"(?:允許|准許|授權(?!扣款)|開放|同意(?:你|讓)|開通|打開|開啟"
        rf"|啟用).{{0,14}}{_SCOPE_ZH}|{_SCOPE_ZH}.{{0,6}}(?:可以|能|給你|讓你|借你|開放|隨便你"
        rf"|准)(?:看|讀|用|碰|存取|查|動|沒關係)?(?!嗎|什麼|.{{0,4}}(?:看到|省|便宜))|(?:你"
        r"|外掛|插件|<store|brand>)(?:現在|也|都)?(?:可以|能)(?:去)?(?:看|讀|用|查|存取|讀取"
        rf"|動|碰|搜尋|幫我加|放|加|知道)(?:我的?)?.{{0,8}}{_SCOPE_ZH}?(?!.*嗎)|(?:給|讓"
        rf"|借)(?:你|它|<store|brand>).{{0,8}}(?:{_SCOPE_ZH}|看|讀|用|權限)"
        rf"|{_SCOPE_ZH}權限.{{0,6}}(?:開|給|打開)|權限開.{{0,4}}<dur|date>|(?:只|僅)(?:給|准"
        rf"|能|可以|開)(?:它)?{_SCOPE_ZH}|^(?:可以|准|能)(?:幫我)?{_SCOPE_ZH}$",
    ),
    (
        Doing.DIGEST_SET,
        r"\b(?:digest|round-?up|recap)\b|\b(?:one|a|single|1|<num>) (?:summary|combined"
        r"|single)\b|\b(?:summari[sz]e|summary|bundle|batch|group|roll|collect|combine"
        r"|compile)\b.*(?:<every>|\b(?:into|per|once|a|each|at|every) (?:one|day|week|a"
        r"|single|<num>|<date>)|\bnotifications?|\balerts?|\bmessages?)|\b(?:one|<num>"
        r"|a single) (?:\w+ )?(?:message|e-?mail|notification|update|report|text)s? (?:<dur>"
        r"|<every>|(?:a|per|each|every) (?:day|week|month))|(?:<every>) (?:summary|digest"
        r"|overview|report)\b",
        r"彙整|匯整|總整理|整理(?:成|好)?(?:一(?:次|份|封|則))?(?:給我|寄|傳|就好|再)?|摘要"
        r"|懶人包|(?:一次|統一|合併|集中)(?:給我|通知|寄|傳|發)|<every>.{0,4}(?:寄|傳|給|發"
        r"|通知|報告|回報).{0,6}(?:一次|一封|一份|一則)(?:就好|給我)?|<every>(?:一封|一份"
        r"|一則)|一(?:封|則|份).{0,4}(?:彙整|總結|整理)|總結",
    ),
    (
        Doing.QUIET_HOURS,
        r"\b(?:quiet (?:hours|time)|do not disturb|dnd)\b|\b(?:don't|do not|never|no|stop"
        r"|quit|avoid|not)\b(?: (?:ever|any|more|be|please))*(?: (?:messag|text|notif|ping"
        r"|bother|disturb|alert|contact|buzz|bug|send|email|wake|call|spam"
        r"|interrupt)\w*)+\b(?!.*\b(?:until|til) <date>).*(?:<time>|<num> (?:to|and|-|until"
        r"|pm|am)|\bweekends?\b|\bweekdays?\b|\b(?:mon|tues?|wednes|thurs?|fri|satur"
        r"|sun)days?\b|<date>s?\b|\bnights?\b|\bmornings?\b|\bovernight\b"
        r"|\bwork(?:ing)? hours\b|\bsleep)|\b(?:leave me alone|silence|mute|silent|keep quiet"
        r"|stay quiet|be quiet|quiet|hush|no (?:pings?|buzzing|noise|messages?|notifications?"
        r"|alerts?|texts?)|nothing)\b.*(?:<time>|\bweekends?\b|\bweekdays?\b|<date>s\b"
        r"|<every>|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:between|from) <num>"
        r"|on <date>|at night|overnight)(?!.*\buntil <date>)|\b(?:only|just) (?:message"
        r"|notify|text|ping|alert) me (?:between|from|during|after|before)\b",
        r"(?:<time>|假日|平日|週末|周末|<date>(?!以前|之前|前|到|為止|.{0,12}(?:先|出國|旅行"
        r"|度假))|週[一二三四五六日]|晚上|半夜|睡覺|上班|白天|深夜|凌晨|<every>"
        r"|開會).{0,24}(?:不要|別|請勿|勿|不准|不用|不可以|不得)(?:再)?(?:吵|打擾|傳|發|通知"
        r"|叫|煩|響|寄|推播|敲|擾|來煩|訊息|提醒|跳通知)|(?:不要|別|請勿"
        r"|勿)(?:在)?.{0,4}(?:<time>|假日|平日|週末|周末|晚上|半夜|深夜).{0,14}(?:吵|打擾|傳"
        r"|發|通知|叫|煩|寄|敲)|(?:勿擾|免打擾|安靜|靜音)(?:時段|時間|模式)|(?:<time>|假日"
        r"|平日|週末|周末).{0,16}(?:靜音|勿擾|安靜|免打擾|不打擾)|(?:靜音|勿擾"
        r"|安靜).{0,8}<time>",
    ),
    (
        Doing.ALERT_RULE,
        rf"\b(?:only|just)\b(?: ever)? (?:{_TELL}|send|notif\w*|alerts?|hear|want)\b(?: (?:me"
        r"|to|know|hear|alerts?))*\b(?!.*<brand|store|link>).*(?:<pct>|\ball[- ]time low"
        r"|\blowest (?:price )?ever|\brecord low|\brestocks?|\bback in stock\b|\bsales?\b"
        rf"|\bbiggest|\bdeals?\b)|\b(?:don't|do not|no need to|never|stop) (?:{_TELL}|send"
        r"|notif\w*)\b(?: me)?.*\b(?:unless|less than|under|below|until (?:it's"
        r"|something))\b.*(?:<pct>|low\b|restock|sale)|\bno (?:alerts?|notifications?"
        r"|pings?)\b.*\b(?:unless|under|below|less than|for less)\b.*(?:<pct>|low\b)"
        r"|^(?:please )?(?:only|just)(?: the)? (?:all[- ]time lows?|record lows?|restocks?"
        r"|<pct>)(?: and (?:up|more|better))?(?: alerts?| please|,)*$"
        r"|\balerts? (?:only )?(?:for|at|when|if|above|over)\b.*(?:<pct>|\ball[- ]time low"
        r"|restocks?)(?= ?(?:off|or|and|only|,|$))",
        r"^(?:以後|之後|只要|只有|只|要|都|等|先|沒有?|沒|不到|至少|有|未|低於|滿"
        r"|[\s,，])*(?:打|達|到|有|降)?(?:<pct>|歷史(?:新低|低價|最低(?:價)?)|補貨|特價|有貨"
        r"|降價|史低)(?:的)?(?:以上|以下|的時候|時|了)?(?:再|才|就|都)?(?:不要|別"
        r"|不用)?(?:再)?(?:叫|通知|跟我說|告訴|吵|提醒|敲|講|說|喊|傳)(?:我)?(?:就好"
        r"|好了)?[吧啦喔了]?(?:[\s,，]*其[他它](?:的)?(?:都)?(?:不用|不要|別).{0,6})?$"
        r"|(?:只有|只要|沒|不到|除非).{0,6}(?:<pct>|歷史(?:新低|低價|最低)|史低).{0,6}(?:才"
        r"|再|都|不要|別).{0,4}(?:通知|叫|吵|說|提醒|敲|煩)(?:我)?",
    ),
    (
        Doing.RESUME,
        r"^(?:(?:ok|please|hi|hey|i'm back|alright|now)[, ]+)*(?:resume|unpause|un-?mute"
        r"|un-?snooze|reactivate)\b|\b(?:turn|switch) (?:the |my |all |all the )?(?:alerts?"
        r"|notifications?|watches|everything|tracking|things|it|messages) (?:back )?(?:on"
        r"|up)(?: again)?\b|\b(?:turn|switch) (?:back )?on (?:the |my |all )*(?:alerts?"
        r"|notifications?|watches|tracking)|\b(?:start|continue|carry on|go on"
        r"|pick up)(?: up)? (?:watching|tracking|again|where|alerting|sending|the alerts"
        r"|everything)\b|\bi'm back\b|\b(?:end|stop) (?:the )?(?:pause|snooze|mute)\b"
        r"|\bresume\b",
        r"恢復|繼續(?!.{0,6}(?:盯著|追蹤)\S{2,})|解除(?:暫停|靜音)|(?:重新|再)(?:開啟|打開"
        r"|開始|啟動)(?:通知|追蹤|提醒|盯)?|我回來了|(?:通知|提醒)(?:可以)?(?:再)?(?:開"
        r"|打開)(?:了|吧|回來)?$|取消(?:暫停|靜音)",
    ),
    (
        Doing.PAUSE,
        r"\b(?:pause|hold off|snooze|mute|suspend|freeze|put .* on hold|silence)\b"
        r"|\bhold\b(?=.*\b(?:alerts?|everything|notifications?|watches|messages|off|all"
        r"|updates)\b)|\b(?:no|stop|turn off|switch off|disable|halt"
        r"|cut)\b(?: \w+){0,4} (?:alerts?|notifications?|messages|pings|updates|watching"
        r"|everything)\b.*(?:<date>|<dur>|\b(?:until|for a|while|for now|for the)\b)"
        r"|\b(?:don't|do not) (?:\w+ )?(?:me )?.*\b(?:until|til|for) (?:the |next )?<date"
        r"|dur>|\b(?:alerts?|notifications?|everything) (?:off|on hold)\b|\b(?:on (?:holiday"
        r"|vacation)|away|travel+ing|out of (?:town|office))\b.*<date>",
        r"暫停|先停|停(?:到|一下|<dur>|<date>|個<dur>)"
        r"|(?<!要)(?<!能)(?<!夠)(?<!很)(?<!超)(?:先)?靜音(?![的款滑風馬功設模鍵扇轉])|(?:通知"
        r"|提醒|追蹤|全部"
        r"|都).{0,4}(?:先|暫時)(?:停|關|不要|別)|(?:先|暫時)(?:不要|別|停止|關掉)(?:再)?(?:盯"
        r"|通知|追蹤|吵|傳|提醒).{0,8}(?:<date|dur>)?|(?:<date|dur>|到<date>)(?:以前|之前|前"
        r"|內|為止|期間)?.{0,6}(?:先)?(?:都)?(?:不要|別)(?:再)?(?:通知|吵|傳"
        r"|提醒)(?!.*<time>)|先(?:別|不要)(?:盯|追|通知)",
    ),
    (
        Doing.CHANNEL_SET,
        r"\b(?:send|notify|message|tell|alert|reach|contact|ping|use|get|want|deliver|route"
        r"|switch|update|updates|move|prefer|put|give)\b(?!.*\b(?:if|when|once|as soon as"
        r"|drops?|below)\b(?!.*\b(?:ships|shipped|use|by|via|something|anything)\b)).*\b(?:by"
        rf"|via|on|through|to|over|with|use|using|as|me an?|my)\b ?(?:my )?{_CHANNEL}\b"
        r"|\b(?:no|stop|quit|without|don't|do not|never|turn off|cut|enough"
        r"|less)\b(?: (?:more|with|the|sending|any|of|want|like|send|use|by|via|me|these"
        rf"|those|all))* ?(?:{_CHANNEL}|emailing|texting|mailing|sms)\b(?!.*\b(?:<time>))"
        rf"|\b{_CHANNEL} (?:me )?(?:instead|only|please|is (?:fine|better|best)|not|for|works"
        r"|when something|off)\b|\b(?:email|text) me (?:about|when|for|if)? ?(?:something"
        r"|anything|my|an|the)? ?(?:order|package|delivery|deliveries|ships?|shipping|shipped"
        r"|price|alerts?|instead)|\b(?:should|to) (?:go|come) (?:to|by|via"
        rf"|through) (?:my )?{_CHANNEL}|\b(?:alerts?|updates?|notifications?|messages|rest"
        r"|everything else|others?)\b.*\b(?:by|via|on|to|through|over"
        rf"|with) (?:my )?{_CHANNEL}\b|\bquit texting\b|\btext instead\b|\buse {_CHANNEL}\b",
        r"(?:用|改用|走|改|換|傳|寄|發|透過|都用|以|使用)(?:到|去|成"
        rf"|我(?:的)?)?\s?{_CHANNEL_ZH}(?!.*(?:降到|<money|num>)).{{0,6}}|{_CHANNEL_ZH}(?:通知"
        r"|提醒|傳給?我|給我|就好|就可以|即可|好了|不要|別|關掉|關閉|停掉|停|取消)|(?:不要|別"
        rf"|不用|停止|關掉|取消|不想)(?:再)?(?:收到?|寄|傳|發|用)?\s?{_CHANNEL_ZH}(?!用卡|任)",
    ),
    (
        Doing.REPLENISH_CHECK,
        r"\b(?:run|running|ran|be|get|getting|are we|am i)(?: \w+)? (?:out of|low on|short on"
        r"|short of)\b|\bwhen (?:will|do|does|am|are|should|is|would) (?:i|we|my|the"
        r"|our)\b.*\b(?:run out|need (?:more|new|another)|last|be (?:out|gone|empty)|reorder"
        r"|finish|restock|refill)\b|\bhow (?:long|much longer) (?:will|does|do"
        r"|is)\b.*\b(?:last|left)\b|\bdo (?:i|we) need (?:more|new|to (?:reorder|restock"
        r"|rebuy))\b|\b(?:is it|about) time to (?:reorder|restock|rebuy|buy more|get more)\b"
        r"|\bhow much .* (?:do i|have i|do we) (?:got |have )?left\b(?!.*\b(?:budget"
        r"|points)\b)|\balmost (?:out|gone|empty)\b\?",
        r"(?:什麼時候|何時|多久|幾時|快要?|是不是).{0,8}(?:用完|喝完|吃完|沒了|見底|要補|該補"
        r"|該買)|(?:用完|喝完|吃完|見底)(?:了沒|了嗎|沒|嗎)|(?:還)?(?:夠|能|可以)(?:用|吃|喝"
        r"|撐)(?:到|多久|幾天|嗎)|(?:該|要不要|需要)(?:補貨|補|再買|囤)(?:了)?(?:嗎|沒)?$"
        r"|剩(?:多少|幾)[天包罐瓶]",
    ),
    (
        Doing.REMIND,
        r"\bremind(?:er)?\b(?! me what)(?!.*\b(?:drops?|below|restock|back in stock"
        r"|on sale)\b)|\b(?:nudge|ping|poke) me\b(?=.*<date|dur>)(?!.*\b(?:drops?|below|under"
        r"|restock|stock|sale)\b)|\bdon't let me forget\b|\bset a reminder\b",
        r"(?:<date|dur|time>|記得|到時候?).{0,10}(?:提醒|叫我記得|叫我|跟我說要"
        r"|通知我要?)(?!.{0,4}(?:降|補貨|有貨))(?!.*(?:<money|num>以下|低於|以內))"
        r"|提醒我.{0,12}(?:<date|dur>|要不要|記得)|(?:設|加)(?:個|一個)?提醒|提醒我(?:看|買"
        r"|去|要|想|考慮)",
    ),
    (
        Doing.SIZE_CONVERT,
        r"(?:<size>|<num>|<brand>).*\b(?:what|which)(?:'s| is| would| size| am| do| should"
        r"| will)*\b.*\b(?:in|for|at|with)\b ?(?:<brand>)|\bwhat size\b.*<brand>.*(?:<size"
        r"|num>|<brand>)|\b(?:convert|translate)\b.*(?:<size>|\bsize\b)|\bwhat(?:'s| is"
        r"| would)\b.*<size> .*\b(?:in|for|at) <brand>|\b(?:equivalent|equals?|same as"
        r"|comes? out)\b.*<brand>|(?:<size|num>).*\b(?:equivalent|what)\b.*<brand>",
        r"(?:<brand>.{0,8}<size|num>|<size|num>.{0,8}<brand>).{0,10}<brand>.{0,6}(?:幾號|多少"
        r"|什麼尺寸|哪個尺寸|幾碼|多大|什麼號|怎麼換|買幾|穿幾)|(?:尺寸|號碼|尺碼)(?:換算"
        r"|對照|轉換).{0,12}|換算成?.{0,8}(?:eu|us|uk|歐碼|美碼|英碼|公分)(?!.*(?:台幣|美金"
        r"|日幣))",
    ),
    (
        Doing.SIZE_GUIDE,
        r"\b(?:size (?:chart|guide|table)|measurements?)\b|\bhow (?:long|wide|big|many (?:cm"
        r"|inches|centimet(?:er|re)s)|large)\b.*(?:<size>|\binseam\b|\bchest\b|\bwaist\b"
        r"|\bhips?\b|\bsleeves?\b|\bshoulders?\b|\bfoot\b|\bbust\b)|\bwhat(?:'s| is| are"
        r"| does)?\b.*\b(?:inseam|chest|bust|waist|hips?|sleeve|shoulder|foot length"
        r"|insole)\b.*|\b(?:inseam|chest|bust|hip|sleeve|shoulder|waist)\b.*\b(?:in|of|for"
        r"|on)\b.*(?:<size>|<brand>)|\bwhat does (?:a |an )?<size> measure",
        r"(?:胸圍|腰圍|臀圍|褲長|內長|袖長|肩寬|衣長|腳長|下襬|大腿圍|長度|寬度).{0,6}(?:多少"
        r"|幾|是|多長|多寬|多大)|(?:尺寸|尺碼)(?:表|對照)|<size>.{0,6}(?:多長|多寬|幾公分"
        r"|多大)|(?:胸圍|腰圍|臀圍|褲長|內長|袖長|肩寬|衣長|腳長)",
    ),
    (
        Doing.CONVERT,
        r"\b(?:convert|how much (?:is|would) (?:that|this|it)(?: be)?|what(?:'s| is) (?:that"
        r"|this|it)|in)\b.*\b(?:in|to|into) (?:<money>|(?:british |us |american |canadian "
        r"|australian |taiwan(?:ese)? |new taiwan |japanese |hong kong )?(?:dollars?|pounds?"
        r"|euros?|eur|usd|gbp|twd|ntd|nt|jpy|yen|cad|aud|hkd|won|krw|yuan|rmb|cny|francs?|chf"
        r"|sgd)\b)(?! (?:or|less|under))|\bhow much in (?:us |taiwan )?(?:dollars?|euros?|usd"
        r"|twd|ntd|yen|jpy|gbp|pounds?|eur)\b",
        r"(?:換(?:算)?成|換算|折合|等於|換|算成|折算成?|相當於|合)(?:多少)?\s?(?:新?台幣|美金"
        r"|美元|日幣|日圓|歐元|英鎊|港幣|人民幣|韓元|韓幣|加幣|澳幣|新幣|usd|twd|jpy|eur|gbp)"
        r"|(?:新?台幣|美金|美元|日幣|日圓|歐元|英鎊|港幣|人民幣|韓元|韓幣)(?:是|要|大概"
        r"|大約)?多少(?:錢)?$|多少(?:錢)?(?:新?台幣|美金|美元|日幣|日圓|歐元|英鎊|港幣|人民幣"
        r"|韓元)",
    ),
    (
        Doing.SORT_SET,
        r"\b(?:sort|rank(?:ed)?|order(?:ed)?|arrange)\b(?: (?:it|them|these|results?"
        r"|everything|that|the results?|all))*(?: (?:by|from|on|with|according to))(?: the"
        r"| lowest| highest| cheapest| best| most| total| unit| star| price per)* ?(?:prices?"
        r"|reviews?|ratings?|rating|rated|cheap\w*|reviewed|total(?: price| cost)?"
        r"|unit(?: price)?|cost|stars)\b|\b(?:sort|rank|put|show"
        r"|list)\b.*\bfirst\b(?!.*<brand>)|\b(?:by|on) (?:price|reviews?|ratings?|total"
        r"|unit price),? (?:not|please|instead)|\b(?:cheapest|lowest price|best reviewed"
        r"|best rated|highest rated|lowest total|top rated)(?: per \w+| with shipping"
        r"| after shipping| total)? (?:first|on top|at the top)\b(?!.*<brand|size|colour>)"
        r"|^(?:by|sort|rank)\b.*\b(?:price|reviews?|ratings?)\b",
        r"(?:照|按|依|用|改成?照|改按|依照|按照).{0,8}(?:排|排序|排列)|排序(?:改|換|用|照)?"
        r"|(?:最便宜|便宜|評價最?高|評價最?好|最?低價|高分|評分最?高|總價最?低|單價最?低"
        r"|價格最?低)的?(?:排|放)(?:在)?(?:前面|最前|上面|第一)",
    ),
    (
        Doing.TOTAL_CHECK,
        r"^(?!.*\b(?:approve|confirm|only if|as long as|fine)\b).*\b(?:how much|what(?:'s| is"
        r"| does| would| will)?|give me|total|final|landed)\b(?!.*\b(?:find|cheapest|budget"
        r"|vs)\b).*\b(?:with|including|after|incl|plus|and|shipped|delivered|landed|to ship"
        r"|shipping|delivery|tax(?:es)?|customs|duties|total cost|grand total|altogether"
        r"|all in)\b(?=.*\b(?:tax(?:es)?|shipping|shipped|delivery|delivered|customs|dut(?:y"
        r"|ies)|postage|import|total|all in|landed)\b)|\b(?:landed|total|final"
        r"|out the door) (?:cost|price)\b|\bship(?:ping)? (?:cost|fee)s?\b",
        r"(?:含|加|連|包含|加上|連同)(?:上)?(?:稅|運費|運|關稅|國際運費).{0,14}(?:多少|總共"
        r"|一共|總價|幾)|(?:總共|總價|一共|全部).{0,10}(?:含|加|連)(?:稅|運)|運費(?:要"
        r"|是)?多少|(?:寄|送|運)到.{1,6}(?:總共|一共)?(?:要)?多少",
    ),
    (
        Doing.HANDOFF,
        r"\b(?:human|real person|live (?:agent|person|chat)|customer (?:service|support|care)"
        r"|representative|actual person|someone real|a person|support (?:team|agent"
        r"|person))\b|\b(?:talk|speak|chat|connect|transfer|get|put) (?:me )?(?:to|with"
        r"|through to) (?:a |an |the |someone |somebody )?(?:human|person|agent|rep|staff"
        r"|someone|somebody|people|support|<store>(?:'s)? (?:support|service|staff))",
        r"真人|客服|人工(?:服務|處理)?|專人|找(?:個)?人(?:處理|幫|來)|轉(?:接|給)(?:人|真人|客服)",
    ),
)

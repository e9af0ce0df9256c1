"""What is asked for, by words that only together say so, in whatever order they stand.

A row is a doing, the patterns that must all be in the words, and one that must not. They are
tried where no cue of `cues.py` was found, before those of goods.
"""

from manciple.agent.grammar.meaning import Doing

_ALERTS = (
    r"\b(?:alerts?|alerting|notifications?|notify\w*|pings?|pinging|messages?|messaging|updates?"
    r"|texting|bugging|buzzing|reminders?)\b|通知|訊息|提醒|推播"
)
_SCOPE = (
    r"\b(?:(?:purchase|order|shopping) history|wish ?list|address|personali[sz]\w*|search(?:ing)?"
    r"|carts?|baskets?|check ?out|paying|payments?)\b|購買[紀記]錄|願望清單|地址|個人化|搜尋"
    r"|購物車|結帳|付款"
)
_OFF = (
    r"\b(?:no|not|never|don't|stop|quit|block|take|away|off|remove|cut|without|isn't|shouldn't"
    r"|end|longer)\b|不准|不行|不要|別|停|收|關|不可以|不能"
)
_MAY = (
    r"\b(?:may|can|could|allow(?:ed)?|let|ok|fine|go ahead|permit(?:ted)?|welcome|free to|give"
    r"|grant)\b|可以|允許|准|同意|開放|讓"
)
_GOODS = r"<brand|colour|size|link>"
_PER = (
    r"<every>|<dur>|\b(?:a|per|each|every) (?:day|week|month|item|order|purchase)\b|\b(?:each"
    r"|every|any|single) (?:purchase|order|item|thing)\b|\b(?:daily|weekly|monthly)\b"
    r"|\borders? (?:under|below|over|above)\b|每|一個月|一週|一天|單筆|單件"
)
_SUM = r"<money|num>"
_DELIVERY = (
    r"\b(?:parcel )?lockers?\b|\bconvenience[- ]stores?\b|\b7-?(?:11|eleven)\b|\b(?:store"
    r"|in-store) ?pick ?-?up\b|\bhome delivery\b|\bto my door\b|\bfamily ?mart\b|超商|超取|宅配"
    r"|智取櫃|店到店|到府|便利商店"
)
_HABIT = (
    r"\b(?:default|always|prefer\w*|whenever|possible|from now on|every time|usually|rather"
    r"|standard|automatically|going forward)\b|以後|都|預設|優先|一律|盡量|最好|習慣"
)
_MONEY = (
    r"\b(?:dollars?|euros?|pounds?|yen|won|francs?|usd|eur|gbp|twd|ntd|jpy|krw|yuan|rmb)\b|台幣"
    r"|美金|日幣|歐元|英鎊|港幣|人民幣|韓元|日圓|美元"
)

LOOSE: tuple[tuple[Doing, tuple[str, ...], str], ...] = (
    (
        Doing.UNDO,
        (
            r"\b(?:take back|revert|reverse|rewind|unto|put back|go back)\b|收回|倒回|退回",
            r"\b(?:last|change|step|what you (?:just )?did|that|before|previous)\b|上一|剛|動作|步",
        ),
        rf"{_GOODS}|{_SCOPE}",
    ),
    (
        Doing.PLUGIN_DISABLE,
        (
            r"\b(?:deactivate|uninstall|disable|switch off|turn off|unplug)\b|停用|解除安裝",
            r"<store|brand>",
        ),
        r"\balerts?|notif",
    ),
    (
        Doing.PLUGIN_LIST,
        (
            r"\bplug-?ins?\b|外掛|插件",
            r"\b(?:show|list|installed|any|which|what|see)\b|哪|什麼|列|看|幾",
        ),
        r"\b(?:sent?|read|disable|off)\b",
    ),
    (
        Doing.PERMISSION_ASK,
        (
            r"\bask(?: me|ing)?\b|\bcheck with me\b|\bmy (?:ok|approval|permission)\b|問我"
            r"|問過|徵求|經過我",
            r"\b(?:before|each time|every time|first|whenever|always)\b|前|先|每次|都要",
            rf"{_SCOPE}|\b(?:buy|buying|pay|order|anything)\b",
        ),
        r"<money|num|every>",
    ),
    (
        Doing.BUDGET_SET,
        (
            _SUM,
            _PER,
            r"\b(?:under|below|cap|limit|keep|max|most|spend|budget|over|more than|up to|only"
            r"|allow\w*)\b|最多|不超過|不要超過|上限|只能|預算|以內|以下",
        ),
        rf"{_GOODS}|<link|pct|time>|\b(?:tell|find|look|watch|check|deliver|show|send|present"
        r"|gift|for a|who|alert|let me know)\b|通知|叫我|找|盯|跟我說|提醒|看",
    ),
    (
        Doing.BUDGET_SET,
        (
            r"\bbudget\b|\bspending limit\b|\ballowance\b|預算|額度",
            _SUM,
            r"\b(?:set|make|change|raise|lower|cut|increase|reduce|drop|bump|up|is|to|down)\b"
            r"|設|改|調|提高|降|增|減|變",
        ),
        rf"{_GOODS}|\bfind\b|找",
    ),
    (
        Doing.BUDGET_SHOW,
        (r"\bbudgets?\b|\ballowance\b|\bspending limit\b|預算|額度",),
        rf"{_SUM}|{_GOODS}|\bfind\b|找",
    ),
    (
        Doing.SAVINGS_REPORT,
        (
            r"\b(?:save[ds]?|saving|savings)\b|省",
            r"<date|dur>|\b(?:total|money|how much|me|so far)\b|多少|總共|錢",
        ),
        rf"{_GOODS}|\b(?:find|deal|tell)\b",
    ),
    (
        Doing.SPEND_REPORT,
        (
            r"\b(?:spen[dt]|spending|spendings|expenses?|expenditure|money (?:went|gone|go)"
            r"|outgoings|paid|splurged?)\b"
            r"|花(?![束瓶盆生草茶園蓮椰枝朵材器卉苗露樣紋色王仙旗灑店])|消費|支出|開銷",
            r"<date|dur>|\b(?:total|how much|what|report|overview|summary)\b|多少|總共|統計",
        ),
        rf"{_GOODS}|{_SUM}|\b(?:limit|max|cap)\b",
    ),
    (
        Doing.PERMISSION_REVOKE,
        (
            _SCOPE,
            r"\baccess\b|\bpermission\b|\bpersonali[sz]\w*|權限|\b(?:use|using|read|reading"
            r"|see|look)\b|\b(?:block|take)\b.*\b(?:from|away)\b",
            _OFF,
        ),
        rf"{_SUM}|\b(?:add|put|find)\b|哪些|什麼",
    ),
    (
        Doing.PERMISSION_GRANT,
        (
            _SCOPE,
            _MAY,
            r"\b(?:read|see|use|access|look|search|put things|add|personali[sz]e|view"
            r"|history)\b|看|讀|用|查|存取|加|放",
        ),
        rf"{_SUM}|<colour|size>|\b(?:find|what|which|how|why)\b|哪|什麼|嗎",
    ),
    (
        Doing.PERMISSION_GRANT,
        (
            r"\b(?:allow|permit|authori[sz]e|let)\b|允許|准許|授權",
            r"\bpersonali[sz]\w*|\b(?:my|things in)\b|個人化",
        ),
        rf"{_SUM}|<colour|size>",
    ),
    (
        Doing.DATA_EXPORT,
        (
            r"\b(?:copy|download|export|hand over|takeout)\b|下載|副本|拷貝",
            r"\b(?:data|everything|all|info\w*|history|list|me)\b|資料|全部|紀錄",
        ),
        _GOODS,
    ),
    (
        Doing.AUDIT_SHOW,
        (
            r"\b(?:share[d]?|sen[dt]|seen|happened|activity|activities|did you|you did"
            r"|you've done|have you done|accessed|looked at|passed on)\b|傳|做了|發生|活動",
            r"\b(?:what|which|who|show|list|data|anyone)\b|什麼|誰|哪|看",
        ),
        rf"{_SUM}|\b(?:gift|deal|price|order)\b",
    ),
    (
        Doing.EXPLAIN,
        (
            r"\b(?:offer|deal|discount|sale|promo\w*|price)\b|優惠|折扣|特價|活動",
            r"\b(?:too good|legit|real|genuine|trust\w*|scam|fake|trick|honest|catch|hidden"
            r"|suspicious|fishy)\b|真的|騙|陷阱|可信|怪怪|有鬼",
        ),
        _SUM,
    ),
    (
        Doing.RESUME,
        (
            _ALERTS,
            r"\b(?:again|back|resume|start|restart|re-?enable|turn on)\b|恢復|重新|再開|打開",
        ),
        rf"{_GOODS}|{_SUM}|\b(?:stock|when|if|off|no|don't|stop)\b|不要|別",
    ),
    (
        Doing.ALERT_RULE,
        (
            r"\b(?:only|unless|just|keep|nothing but|except|limit|silent|stick to)\b|只|除非|才",
            r"<pct>|\ball[- ]time[- ]lows?\b|\b(?:record|historic) lows?\b|\brestocks?\b"
            r"|\bback in stock\b|\blowest\b|史低|歷史|補貨",
            rf"{_ALERTS}|\b(?:tell|silent|quiet|hear|know|bother|disturb|contact|bug|wanna"
            r"|message)\b|叫|吵|說",
        ),
        rf"{_GOODS}|<store>|{_SUM}|[a-z]\d|\d[a-z]",
    ),
    (
        Doing.QUIET_HOURS,
        (
            rf"{_ALERTS}|\b(?:quiet|silent|silence|disturb|bother|noise|sleep|asleep|contact"
            r"|peace|mute)\b|吵|打擾|安靜|睡",
            r"<time>|<num> (?:to|-|until|and|til) <num>|\b(?:weekends?|weekdays?|weeknights?"
            r"|nights?|mornings?|sundays|saturdays|mondays|evenings?)\b|晚上|半夜|假日|平日"
            r"|週末|睡覺|上班",
            r"\b(?:no|not|never|don't|stay|be|keep|stop|quiet|silent|mute|without)\b|不|別|勿"
            r"|安靜|靜",
        ),
        rf"{_GOODS}|<money|every>|\b(?:find|check|summary|digest)\b",
    ),
    (
        Doing.PAUSE,
        (
            rf"{_ALERTS}|\b(?:everything|it all|pinging|tracking|watching|break|quiet)\b|盯"
            r"|追蹤|全部",
            r"\b(?:stop|pause|hold|break|no|off|quiet|rest|freeze|snooze|mute|shush)\b|停|暫"
            r"|休|先不|別",
            r"\b(?:until|for|next|while)\b.*<date|dur>|<date|dur>|到<date>",
        ),
        rf"{_SUM}|<pct|time>|\b(?:spend|deliver|drop|sale|stock)\b",
    ),
    (
        Doing.DIGEST_SET,
        (
            r"\b(?:digest|summary|summari[sz]e|overview|round-?up|recap|bundle|bundled"
            r"|group(?:ed)?|batch(?:ed)?|combined?|collect(?:ed)?|one (?:e-?mail|message))\b"
            r"|<num> (?:\w+ )?(?:e-?mail|message)|彙整|整理|摘要|總結|合併",
            r"<every|dur>|\b(?:per|a|each) (?:day|week|month)\b|\bon <date>|<date>s|每|一天|一週",
        ),
        _GOODS,
    ),
    (
        Doing.FILTER_SET,
        (_DELIVERY, rf"{_HABIT}|\b(?:deliver|pick ?up|i want|use|set|please|send)\b|要|用|取貨"),
        rf"{_GOODS}|{_SUM}",
    ),
    (
        Doing.STORE_BLOCK,
        (
            r"<store>",
            r"\b(?:no more|hide|refuse|never|leave (?:it |them )?out|avoid|boycott"
            r"|don't (?:want|like|trust|use|show)|not from|keep .* away|out of my (?:results"
            r"|sight)|sick of|done with|stay away|anything but)\b|封鎖|不想看|排除"
            r"|不要.{0,4}的",
        ),
        rf"{_SUM}|<size|colour|date|time|dur|every>|{_SCOPE}|\b(?:find|need|plugin|alerts?)\b"
        r"|找|外掛|通知",
    ),
    (
        Doing.PRICE_HISTORY,
        (
            r"\b(?:prices?|cost|costs|cheaper|expensive|pricing)\b|價",
            r"\b(?:chart|graph|plot|past|previously|used to|ever been|over time|historical\w*"
            r"|timeline|trend\w*|last (?:year|month|week)|months ago)\b|<date>.*\bcost\b"
            r"|\bcost\b.*<date>|走勢|以前|過去|曾經|歷來",
        ),
        rf"{_SUM}|\b(?:tell|alert|when|if|watch|shipping|find)\b|通知|叫我|找",
    ),
    (
        Doing.TOTAL_CHECK,
        (
            r"\b(?:shipping|delivery|postage|tax(?:es)?|dut(?:y|ies)|customs|vat|import fees?"
            r"|fees)\b|運費|稅|關稅",
            r"\b(?:total|altogether|final|how much|all in|come to|end up|sum|add|what)\b|總"
            r"|多少|一共",
        ),
        rf"{_GOODS}|\b(?:find|approve|only if|ok|cheapest|compare|watch|tell me when|under"
        r"|below)\b|找|同意|可以",
    ),
    (
        Doing.CONVERT,
        (
            _MONEY,
            r"\b(?:how many|how much|what|convert|show|in|into|is that|that's|display"
            r"|switch)\b|換|多少|等於|算成",
        ),
        rf"{_GOODS}|\b(?:under|below|for a|find|budget|watch|over|max|limit)\b|以下|以內",
    ),
    (
        Doing.REPLENISH_CHECK,
        (
            r"\b(?:enough|running (?:low|out)|run out|runs out|nearly (?:out|empty)"
            r"|almost (?:out|gone)|last(?:s|ing)?|left|low on|used up|stocked)\b|用完|夠|快沒"
            r"|見底|剩",
            r"\b(?:do|is|are|am|how|when|will|have)\b|嗎|沒|何時|什麼時候|多久",
        ),
        r"<money|store|size|colour>|\b(?:budget|points|find|stock|tell|alert)\b|預算|點數|額度",
    ),
    (
        Doing.RETURN_HELP,
        (
            r"\b(?:return(?:s|ing|ed|able)?|refund(?:ed|s)?|send (?:it |them |this )?back"
            r"|sending (?:it |them )?back|sent back|take it back|bring it back|exchange)\b|退"
            r"|換貨",
        ),
        r"\b(?:cart|alert|sort)\b",
    ),
    (
        Doing.CART_SHOW,
        (
            r"\b(?:cart|basket|shopping bag)\b|購物車",
            r"\b(?:contents?|what|see|show|view|look|open|check|in there|overview|anything"
            r"|list)\b|看|什麼|哪些|內容|開",
        ),
        rf"{_GOODS}|<ordinal|num>|\b(?:add|put|remove|take|ask|access|coupon|code|toss"
        r"|throw)\b|加|放|刪|權限|拿",
    ),
    (
        Doing.REMOVE_FROM_CART,
        (
            r"<ordinal>",
            r"\b(?:don't want|do not want|scratch|lose|remove|delete|out|cross|strike|without"
            r"|nix|chuck out|get rid|no longer|not interested|ditch|drop)\b|不要|刪|拿掉|移除"
            r"|去掉",
        ),
        r"<size|colour|num|money>",
    ),
    (
        Doing.CART_UPDATE,
        (
            r"<ordinal>|\b(?:should be|go (?:up|down) a size|double|i want|make|instead"
            r"|as well)\b|改|換",
            r"<ordinal>.*<num|size|colour>|<num> of <ordinal>|\bshould be (?:in )?(?:a |an "
            r"|size )?<size|colour|num>|\bsize\b.*\b(?:up|down|to)\b.*<size|num>"
            r"|\bdouble\b.*<num>|改<num|size|colour>",
        ),
        r"<brand|money|pct|store>|\b(?:find|need|watch|tell|add|buy)\b",
    ),
    (
        Doing.PROFILE_SET,
        (
            r"\b(?:i take|i wear|i'm|i've (?:gone|moved|switched)|i am|my|note|remember"
            r"|from now on|update|i need|i fit)\b|我|記",
            r"<size>|\b(?:waist|shoe|shoes|size|feet|tops?|inseam)\b.*<num>|<num>.*\b(?:waist"
            r"|shoe|inseam|feet|tops?)\b|穿<num>",
            r"\b(?:i take|i wear|wear|fit|gone up|gone down|moved|waist|shoe size|feet|now"
            r"|note|remember|size)\b|穿|尺寸|記",
        ),
        rf"{_SUM}.*{_SUM}.*{_SUM}|<colour|money|ordinal>|\b(?:find|add|cart|buy|order|need"
        r"|looking|watch|stock|want|what|which|not sure|meant|said|don't fit|return|too)\b|找"
        r"|買|加|放|退|錯",
    ),
    (
        Doing.WATCH_UPDATE,
        (
            r"\b(?:target|threshold|trigger|alert|limit|watch)\b|目標|門檻|上限",
            r"<money|num|pct>",
            r"\b(?:set|drop|change|move|put|raise|lower|now|make|cut|adjust|bring|switch"
            r"|actually|use)\b|改|調|設|變",
        ),
        r"\b(?:month|week|budget|spend|cart|tell|start|new)\b|花|預算|通知我",
    ),
    (
        Doing.WATCH,
        (
            r"\b(?:tell|alert|notify|ping|text|message|let me know|want to know|shout|posted"
            r"|heads up|word to me|eye|monitor(?:ing)?|watch(?:ing)?|track(?:ing)?"
            r"|interested)\b|通知|叫我|跟我說|提醒|盯|告訴我|留意",
            r"<money|num|pct>|\b(?:sale|discount\w*|re-?stock\w*|back in stock|in stock|deal"
            r"|drops?|available|low|cheaper|reduced)\b|降|特價|補貨|有貨|便宜|折",
            rf"{_GOODS}|\b(?:only|under|below|when|if|once|at|but|threshold|the)\b|如果|就"
            r"|低於|以下",
        ),
        r"\b(?:budget|a month|a week|cart:)\b|<ordinal>",
    ),
    (
        Doing.COMPARE,
        (
            r"<store>.*\b(?:or|vs|and|than)\b.*<store>|<store>.{0,3}(?:跟|和|還是|或).{0,3}<store>",
            r"\b(?:cheaper|better|lower|less|price[sd]?|which|more expensive)\b|便宜|划算|哪",
        ),
        r"\b(?:tell|alert|watch|block|never)\b|通知|盯|封鎖",
    ),
    (
        Doing.COMPARE,
        (r"(?:<brand>|\d|\b[a-z]+ [a-z]+).* (?:or|vs\.?|versus) .*<brand>.*\?$",),
        r"<money|pct|size|colour>|\bunder\b",
    ),
    (
        Doing.SORT_SET,
        (
            r"\b(?:sort|rank|order|list|put|show|arrange)\w*\b|排",
            r"\b(?:first|top|by|highest|lowest|rating|rated|unit price|total)\b|最|照|按|依",
        ),
        rf"{_GOODS}|{_SUM}",
    ),
    (
        Doing.RECOMMEND,
        (
            r"\b(?:for|to) (?:my|our|his|her|a) (?:\w+ )?(?:wife|husband|mom|mum|mother|dad"
            r"|father|sister|brother|friend|boyfriend|girlfriend|nephew|niece|grandma|grandpa"
            r"|boss|colleague|neighbou?r|teacher|aunt|uncle|cousin|son|daughter|parents"
            r"|in-laws)\b|\bgoes? (?:well )?with\b|\bpairs? (?:well )?with\b"
            r"|\bmatch(?:es)?\b.*\b(?:what|something)\b|\bthank[- ]you\b|配什麼|搭什麼|搭配",
        ),
        r"\b(?:order|buy|tell|watch|share|cart|ship)\b|買|盯|分享",
    ),
)

"""Cues of what was done, of money and of permissions: the surest, so the first."""

from manciple.agent.grammar.meaning import Doing

_STORE_PLUGIN = r"(?:plug-?ins?|extensions?|add-?ons?|connectors?|integrations?)"
_SCOPE_ZH = (
    r"(?:購買紀錄|購買記錄|購物紀錄|購物記錄|訂單紀錄|消費紀錄|購買歷史|歷史訂單|訂單|願望清單"
    r"|心願清單|許願清單|地址|住址|個人化(?:推薦|廣告)?|搜尋|購物車|結帳|付款|下單|資料|權限|授權)"
)
_LOG = r"(?:紀錄|記錄|日誌|log)"
_KIN = (
    r"(?:wife|husband|partner|mom|mum|mother|dad|father|sister|brother|friend|boyfriend"
    r"|girlfriend|roommate|son|daughter|family|parents|kid|kids|nephew|niece|grandma|grandpa|aunt"
    r"|uncle|cousin|boss|coworker|colleague|teacher|fianc[eé]e?|spouse|bf|gf|bestie)"
)

CUES: tuple[tuple[Doing, str, str], ...] = (
    (
        Doing.UNDO,
        r"^(?:(?:please|ok|oops|wait|no|actually|hmm)[, ]+)*(?:undo\b|revert\b|reverse (?:the"
        r"|that|it|your|my|what)|roll (?:that |it )?back|take that back|put (?:it|that|things"
        r"|everything) back (?:the way|how|as)|go back (?:one|a) step|ctrl[- ]?z)",
        r"(?:復原|還原)(?!.{0,2}購物車)|取消(?:上一步|剛剛|剛才)(?!.{0,8}(?:訂單|推薦))"
        r"|回到上一步|上一步(?:取消"
        r"|不算)|(?:剛剛|剛才)那(?:一)?(?:步|個動作|個操作).{0,3}(?:取消|不算|收回)"
        r"|反悔.{0,4}剛剛",
    ),
    (
        Doing.BACKUP,
        r"\bback ?up\b(?! (?:battery|camera|generator|power|charger|drive))"
        r"|\bsave a copy of (?:my )?(?:vault|everything)",
        r"備份",
    ),
    (
        Doing.PLUGIN_DISABLE,
        r"\b(?:disable|turn off|switch off|deactivate|remove|uninstall|kill|get rid of"
        rf"|shut (?:down|off)|stop|delete|drop|unplug|ditch)\b.*\b{_STORE_PLUGIN}\b"
        rf"|\b{_STORE_PLUGIN} (?:off|away)\b|turn the .* {_STORE_PLUGIN} off",
        r"(?:外掛|插件|擴充).{0,6}(?:關掉|關閉|停用|停掉|移除|刪掉|拿掉|關了|解除)|(?:停用"
        r"|關掉|關閉|移除|停掉|刪掉|拿掉|解除).{0,12}(?:外掛|插件|擴充)",
    ),
    (
        Doing.PLUGIN_LIST,
        r"\b(?:what|which|list|show|any|how many|see)\b(?!.*\b(?:did|sent?|read|has"
        r"|have access)\b(?!.*\b(?:installed)\b)(?! (?:i|spend"
        rf"|the power)).*\bthat).*\b{_STORE_PLUGIN}\b",
        r"(?:哪些|什麼|有幾個|列出|看一?下?|顯示|多少|哪個).{0,6}(?:外掛|插件"
        r"|擴充)(?!.{0,4}傳)|(?:外掛|插件)(?:清單|列表|有哪些)",
    ),
    (
        Doing.SETTINGS,
        r"\b(?:use|switch|change|set|go|run|prefer|move)\b.*\b(?:model|llm|openai|gpt|claude"
        r"|anthropic|gemini|ollama|offline model)\b|\b(?:local|own) (?:model|llm)\b"
        r"|\b(?:model|llm) (?:to|should)\b|\b(?:use|switch to) (?:google|claude|openai"
        r"|anthropic)\b(?! (?:shopping|pixel|nest))|\b(?:switch|change|set|show"
        r"|put)\b.*\b(?:language|interface|menus?|ui|app)\b|\b(?:interface|ui|menus?|language"
        r"|talk to me|speak|reply|answer) (?:to|in|should be(?: in)?) (?:english|chinese"
        r"|mandarin)|\b(?:speak|talk|reply|answer|respond|switch)\b.*\b(?:english|chinese"
        r"|mandarin)\b",
        r"(?:介面|界面|語言|語系|選單|畫面|顯示).{0,6}(?:英文|中文|繁體|繁中|english)|(?:改"
        r"|換|切換|切|用|講|說)(?:成|回|到)?(?:英文|中文|繁體中文|繁中)|(?:模型"
        r"|llm).{0,6}(?:改|換|切|用|設)|(?:用|改用|換成|改成|切到|切換到|連).{0,8}(?:本機"
        r"|自己的|本地|離線|地端)的?(?:模型|llm)|(?:用|改用|換成|改成|切到"
        r"|切換成?)\s?(?:openai|anthropic|claude|gemini|google|gpt|ollama)",
    ),
    (
        Doing.QUIZ_START,
        r"\bquiz\b|\b(?:find|know|learn|discover|identify|determine)(?: out)? my (?:skin|hair"
        r"|body|style|undertone|shade)\b|\b(?:questionnaire|style test|skin test)\b"
        r"|\b(?:figure|find|work) out (?:what |which )?my (?:\w+ )?(?:type|style|size|shade"
        r"|undertone)\b|\b(?:ask|with) (?:me )?(?:some|a few|a couple(?: of)?"
        r"|few) questions\b|\bwhat(?:'s| is) my (?:skin|hair|body) type|\bno (?:clue"
        r"|idea) (?:what|which) .* (?:i am|i have|i'd be)|\bdon't know my (?:skin|hair|own) "
        r"|\bnot sure (?:what|which) (?:skin|hair) type",
        r"測驗|問卷|問我(?:幾|一些|幾個)(?:題|個問題|問題)|(?:不知道|不清楚|不確定)(?:我"
        r"|自己).{0,6}(?:膚質|髮質|風格|類型|膚色)|測(?:一下|看看)?(?:我的)?(?:膚質|髮質|風格)",
    ),
    (
        Doing.DATA_EXPORT,
        r"\b(?:export|download|take out|extract|dump)\b.*\b(?:data|history|orders?|everything"
        r"|profile|wish ?list|purchases|addresses|address|csv|json|info)\b|\b(?:give|send|get"
        r"|make|want|hand) (?:me |us )?(?:over )?(?:a copy of )?(?:all )?(?:of )?my (?:own"
        r" )?(?:data|info|purchase history|order history|orders|wish ?list)\b.*"
        r"|\bcopy of (?:all )?my (?:data|info|history|purchase history|wish ?list)",
        r"匯出|導出|輸出成|下載.{0,8}(?:資料|紀錄|記錄|清單)|(?:資料|紀錄|記錄"
        r"|清單).{0,6}(?:下載|打包|存成|給我一份)",
    ),
    (
        Doing.DATA_IMPORT,
        r"\b(?:import|upload|ingest|sync)\b|\b(?:bring|pull|load|read) in\b|\b(?:load|add"
        r"|feed|pull)\b.*\b(?:order history|orders|csv|json|invoices?|receipts?)\b.*\b(?:file"
        r"|csv|json|from)",
        r"匯入|匯進|導入|載入|(?:讀|抓|同步)(?:進來|取)?.{0,8}(?:訂單|發票|紀錄).{0,4}(?:進來|檔)",
    ),
    (
        Doing.DATA_DELETE,
        r"\b(?:delete|erase|wipe|purge|forget|clear|remove|destroy|get rid of"
        r"|scrub)\b(?! (?:it|that|this|the (?:first|second|third"
        r"|last))\b).*\b(?:my (?:\w+ )?(?:data|history|profile|info(?:rmation)?"
        r"|purchase history|wish ?list|address(?:es)?|account|orders|purchases)"
        r"|everything (?:you )?(?:know|have|stored|kept|saved)?(?: about| on) me"
        r"|all (?:of )?my (?:data|info|stuff)|purchase history|personal data)"
        r"|\bforget (?:everything|all)(?: (?:about|you know about) me)?\s*$|\bforget me\b",
        r"(?:購買紀錄|購買記錄|購物紀錄|資料|地址|願望清單|訂單紀錄|個資|瀏覽紀錄"
        r"|搜尋紀錄).{0,6}(?:刪|清掉|清空|清除|抹掉|忘掉|砍掉|移除)|(?:刪掉?|刪除|清掉?|清空"
        r"|清除|抹掉|忘掉|砍掉).{0,8}(?:購買紀錄|購買記錄|購物紀錄|資料|地址|願望清單|個資"
        r"|瀏覽紀錄|搜尋紀錄|一切)",
    ),
    (
        Doing.SHARE,
        r"^(?!.*\b(?:did|have|has|do) (?:you|it|they)\b).*\bshare\b"
        rf"|\blet (?:my )?(?:\w+ )?{_KIN} (?:see|view|look|have a look)|\b(?:give|send"
        rf"|show) (?:my )?{_KIN} (?:a |the )?(?:view|access|link|list|watch ?list|my watch)"
        r"|\b(?:send|show) (?:my )?(?:watch ?list|list) (?:to|with)",
        r"分享|(?:讓|給)我?(?:的)?(?:老婆|太太|老公|先生|媽媽?|爸爸?|爸媽|家人|姊姊?|姐姐?"
        r"|妹妹?|哥哥?|弟弟?|朋友|閨蜜|男友|女友|室友|同事|兒子|女兒|阿嬤|阿公)(?:也)?(?:能"
        r"|可以)?(?:看|用).{0,8}(?:清單|追蹤|購物車|東西)|(?:清單|追蹤).{0,4}(?:傳"
        r"|給)(?!我看|你).{1,4}(?:看)",
    ),
    (
        Doing.EXPLAIN,
        r"\bhow (?:did|do) you (?:come up|arrive|end up|decide|choose|pick|get to)\b"
        r"|^(?:(?:so|but|and|ok|hey|um|wait)[, ]+)*(?:why|how come|explain|what made you"
        r"|what's the (?:reason|logic|story|thinking)|on what basis|for what reason)\b"
        r"|\bwhat(?:'s| is) the catch\b|\b(?:any|a) (?:catch|trap|fine print"
        r"|strings attached)\b|\bwhat(?:'s| is) (?:behind|wrong with) (?:this|that"
        r"|the) (?:deal|offer|discount|recommendation)|\bis (?:this|that|the) (?:deal|offer"
        r"|discount|sale) (?:legit|real|a scam|a trick|genuine|for real|actually)"
        r"|\breason (?:you|for)\b|\bwhy (?:did|do|are|is|was|were|didn't|wasn't|isn't|don't"
        r"|haven't) (?:you|it|the|my|this|that)\b|\bwhat made you\b",
        r"為什麼|為何|為啥|為甚麼|幹嘛(?:一直|要)?推薦|怎麼(?:會)?(?:一直)?(?:推薦"
        r"|沒(?:有)?(?:加|放|幫我)|不(?:加|放|買))|(?:優惠|折扣|特價|活動).{0,6}(?:陷阱|貓膩"
        r"|真的假的|有詐|騙|問題|但書|附帶條件|是真的)|(?:陷阱|貓膩|有詐).{0,4}(?:優惠|折扣)?"
        r"|(?:理由|原因)是|解釋一下|說明一下(?:為|這)|憑什麼推薦|依據是",
    ),
    (
        Doing.AUDIT_SHOW,
        r"\bwhat (?:all )?(?:did|have|has|had) (?:you|it|that plugin|this plugin|the plugin"
        r"|the .{1,20} plugin)(?: all)? (?:do|done|send|sent|read|share|shared|access"
        r"|accessed|look|looked|see|been (?:up to|doing)|touch|touched|get|gotten|receive"
        r"|received|give|given|learn|collect|upload|tell)\b|\b(?:log|audit(?: trail)?"
        r"|activity)\b(?!.*\b(?:in to|into)\b)(?! cabin)|\b(?:everything|what|whatever|all"
        r"|anything)(?: that)? (?:you|it|that plugin)(?:'ve| have)? (?:did|done|sent|send"
        r"|shared|read|accessed|touched|looked at)\b|\bwho (?:saw|has seen|read|accessed|got"
        r"|received|did you (?:send|share|give|tell)|looked)\b|\b(?:did|have|has) (?:you|it"
        r"|anyone|anybody|any (?:plugin|shop|store)|the .{1,20} plugin|that plugin|<store>"
        r"|<brand>) (?:send|sent|share|shared|read|accessed?|see|seen|look(?:ed)? at"
        r"|touch(?:ed)?|get|got|receive[d]?|give[n]?|leak(?:ed)?)\b|\bwhat (?:was|got"
        r"|has been|data|info(?:rmation)?)(?: \w+)? (?:did you |have you |was |went "
        r"|you )?(?:sen[dt]|shared?|read|accessed|went|leaked)|\b(?:what"
        r"|which) (?:\w+ )?(?:data|info\w*|details)\b.*\b(?:sent|shared|went|send|get"
        r"|receive)|\bwhere did my (?:data|info|address)|\bhistory of (?:what you"
        r"|your actions)",
        rf"(?:你|系統|外掛|它).{{0,4}}(?:今天|昨天|最近|這週|上週|剛剛|到底|都|<date>"
        rf"|幫我)?.{{0,4}}(?:做了|做過|幹了|動了|動過|讀了|讀過|讀取了|看了|看過|傳了|傳過"
        rf"|送了|存取了)(?:什麼|哪些|啥|多少)|(?:操作|稽核|活動|行為|動作|存取|讀取){_LOG}"
        r"|(?:傳|送|分享|洩漏|透露|給)(?:了|過)?(?:什麼|哪些|啥|多少)(?:資料|東西|資訊)?(?:給"
        r"|到|出去)|(?:誰|哪些(?:店|外掛|商店|人)|哪家|什麼外掛)(?:看過|讀過|讀了|看了|拿到"
        rf"|讀取|存取|收到)|(?:有沒有|有)(?:把)?.{{0,8}}(?:傳|送|給|分享)(?:出去|什麼"
        rf"|過?給(?:誰|別人|任何人|其他|<store|brand>))|(?:列出|顯示|看).{{0,8}}(?:你"
        rf"|外掛)做(?:過|了|的)|{_LOG}(?:給我看|列出來|叫出來)|做了哪些事|傳了哪些",
    ),
    (
        Doing.SPEND_REPORT,
        r"\bhow much (?:money )?(?:did|have|has|had) (?:i|we|i've) (?:\w+ )?(?:spen[dt]|blow"
        r"|blown|drop(?:ped)?|pay|paid|shell(?:ed)?)\b|\bwhat (?:did|have) i (?:spen[dt]|blow"
        r"|blown|drop(?:ped)?|shell(?:ed)? out)\b|\b(?:spending|expense) (?:report|summary"
        r"|breakdown|total|so far)|\bmy (?:total )?(?:spending|expenses)\b(?! (?:to|at|limit"
        r"|cap|under|below))|\bwhere did (?:all )?my money go\b"
        r"|\btotal(?:s)? (?:i(?:'ve)? )?spen[dt]\b|\bwhat i(?:'ve)? spent\b",
        r"花(?:了|費|掉)?(?:多少|幾)|(?:總共|一共|共)花|(?:消費|支出|花費)(?:報表|報告|統計"
        r"|明細|總額|多少|總計)|花了?多少錢|錢(?:都)?花(?:到|去)哪",
    ),
    (
        Doing.SAVINGS_REPORT,
        r"\bhow much (?:money )?(?:did|have|has|had) (?:i|you|we|i've|you've|manciple|this"
        r"|that|it|using you) .*\bsaved?\b|\b(?:savings|saved) (?:report|summary|so far"
        r"|total)\b|\bmy (?:total )?savings\b|\bwhat (?:have|did) (?:i|you|we) saved?\b"
        r"|\bhow much .* saved?\b",
        r"省(?:下|了|到)?(?:多少|幾)|省了?多少|(?:總共|一共)(?:幫我)?省|省錢(?:報表|報告|統計)",
    ),
    (
        Doing.BUDGET_SHOW,
        r"\bwhat(?:'s| is) (?:left|remaining) (?:of|in|on|from) (?:my |the )?|\b(?:how much"
        r"|what|how)\b.*\b(?:budget|allowance)\b.*\b(?:left|remain(?:ing|s)?|still|available"
        r"|used|status|doing)\b|\b(?:budget|allowance)\b.*\b(?:left|remaining)\b"
        r"|\bhow much (?:can|could|may) i (?:still )?spend\b|\bhow much (?:more )?(?:can"
        r"|do) i (?:still )?(?:have|spend)\b|\b(?:show|check|see|what(?:'s| is"
        r"| are)) (?:me )?(?:my |the )?(?:\w+ )?(?:budgets?|spending limits?"
        r"|limits?)\b(?!.* to )|\bhave i (?:gone over|hit|exceeded|used up) (?:my "
        r"|the )?(?:\w+ )?(?:budget|limit)|\bam i (?:still )?(?:over|within|under"
        r"|in) (?:my )?(?:\w+ )?budget|\bhow much is left (?:in|of|for)\b",
        r"(?:預算|額度|費用|費|上限|零用錢).{0,4}(?:還)?(?:剩|有)(?:下)?(?:多少|幾|沒)"
        r"|還(?:可以|能)(?:再)?花多少|(?:還)?剩(?:下)?多少(?:預算|額度)|(?:看|查"
        r"|顯示).{0,4}(?:預算|額度)(?!改|設)|預算(?:用|花)(?:了|掉)?多少|預算(?:多少|爆了"
        r"|超過了)(?:了|沒|嗎)?|(?:預算|額度)(?:現況|狀況|是多少)",
    ),
    (
        Doing.SUBSCRIBE,
        r"\bsubscribe\b|\bsubscription\b|\b(?:auto[- ]?(?:ship|order|reorder|buy|delivery)"
        r"|reorder|re-order|repeat|recurring|standing order|replenish|refill"
        r"|restock)\b.*(?:<every>|<dur>)|\b(?:send|order|buy|get|ship|deliver(?:ed)?"
        r"|bring)\b(?! (?:me )?(?:just )?(?:a |one |<num> )?(?:\w+ )?(?:summary|digest"
        r"|updates?|e-?mails?|messages?|reports?|round-?up|recap|alerts?"
        r"|notifications?)).*<every>(?!.*\b(?:tell|alert|notify|let me|check (?:momo|<store>)"
        r"|under|below)\b(?! with))|<every>.*\b(?:send|order|buy|reorder|deliver"
        r"|ship)\b(?!.*\b(?:summary|digest|tell me|alert|notify|under|below|look)\b)"
        r"|\b(?:keep me stocked|regular(?:ly)? (?:order|deliver|send|buy))\b",
        r"定期(?:購買?|訂購|配送|送|買|補)|(?:<every>|每隔<dur>).{0,8}(?:補|送|買|訂|叫"
        r"|寄)(?!.{0,4}(?:彙整|整理|摘要|報告|通知))(?:一次|一[箱包罐瓶袋])?|(?:補|送|買"
        r"|訂).{0,4}<every>|<every>.{0,2}(?:幫我|自動)(?:補|買|訂|送)|固定<every>"
        r"|訂閱(?!.{0,3}(?:電子報|制))|<dur>(?:補|送|買|訂)一次",
    ),
    (
        Doing.BUDGET_SET,
        r"\bno (?:single |one )?(?:item|order|purchase|thing|product) (?:over|above|more than"
        r"|costing more than) <money|num>|\b(?:budget)\b(?!.*\b(?:left"
        r"|remaining)\b)(?! (?:friendly|phone|laptop|option)).*(?:\b(?:is|to|at|of|=|for)\b"
        r"|:).*<money|num>|<money|num> (?:\w+ )?budget\b(?=.*\b(?:month|week|day|for|a"
        r"|per)\b)|\b(?:cap|limit|restrict|keep)\b.*\b(?:spend(?:ing)?|expenses?|purchases"
        r"|orders|total|cost)\b.*<money|num>|\b(?:don't|do not|never|can't|cannot"
        r"|not)(?: ever)?(?: let me| allow me to)? (?:spend|go over|exceed|put|add|buy"
        r"|order)(?:ing)?\b.*\b(?:more than|over|above|past|beyond|anything)?\b.*<money|num>"
        r"|\bspend(?:ing)? (?:limit|cap|at most|no more than|max|up to)\b.*<money|num>"
        r"|\b(?:max|at most|no more than|up to|not more than|limit) <money|num>,? (?:<dur>"
        r"|<every>|(?:a|per|each|every|an?) ?(?:day|week|month|item|order|purchase)\b)|<money"
        r"|num> (?:max(?:imum)? )?(?:a|per|each) (?:day|week|month|item|order)\b(?=.*\b(?:max"
        r"|limit|cap|most|tops|spend|budget)\b)|\b(?:max|at most|no more than|up to|limit|cap"
        r"|only)\b.*<money|num>.*(?:<every>|\b(?:a|per|each) (?:day|week|month|item)\b)"
        r"|\b(?:monthly|weekly|daily|spending) (?:limit|cap|max|budget)\b.*<money|num>"
        r"|<every>.*\b(?:limit|cap|max|budget)\b.*<money|num>|\b(?:anything|everything|stuff"
        r"|orders?|purchases?) (?:under|below|up to|less than) <money"
        r"|num>.*\b(?:without (?:asking|my (?:ok|okay|approval|yes|permission))"
        r"|no need to ask|don't (?:need to )?ask|ok to buy|go ahead|auto)|\b(?:without asking"
        r"|don't ask|auto(?:matically)?)\b.*(?:under|below|up to|less than) <money|num>",
        r"(?:^|[\s,，把])(?:我的?)?(?:<every>|<date>|每月|每週|這個月|本月|整體"
        r"|總)?.{0,6}?(?:預算|額度|限額)(?:是|設|改|調|提高|提升|拉|降|增|減|定|抓|設定|拉高"
        r"|調高|加|變)(?:成|到|為|在|至|低|高)*.{0,2}<money|num>|(?:提高|調高|拉高|降低|調低"
        r"|增加|設定?).{0,6}(?:預算|額度|限額).{0,4}<money|num>|(?:每[天日週月筆單件樣]"
        r"|<every>|一[個]?[週月天件筆]|每個月|每樣|單筆|單件).{0,10}(?:最多|不(?:要|能"
        r"|可以)?超過|不得超過|上限|別超過|限|預算|只能花|內).{0,4}<money|num>|(?:最多|不要"
        r"|不能|不可以|只能|別)(?:再)?花.{0,4}(?:超過)?.{0,2}<money|num>|(?:超過"
        r"|高於) ?<money|num>.{0,8}(?:不要|別|不准|不可|先問|要問).{0,6}(?:購物車|買|問)"
        r"|<every>.{0,8}(?:花|買).{0,8}<money|num>|<money|num>.{0,3}(?:以下|以內"
        r"|內).{0,6}(?:不用|免|不必|可以不)(?:再)?(?:問|確認)|(?:一|每)(?:個)?(?:禮拜|星期|週"
        r"|月|天|件).{0,4}(?:最多|不(?:要|能)超過|上限|只能)(?:花)?.{0,3}<money|num>"
        r"|<dur>.{0,4}(?:最多|不(?:要|能)超過|上限|只能)(?:花)?.{0,3}<money|num>",
    ),
    (
        Doing.PERMISSION_ASK,
        r"(?<!without )(?<!not )\b(?:ask(?: me)?(?: first)?|check with me|run it by me"
        r"|get my (?:ok|permission|approval)|consult me|need my (?:ok|approval)"
        r"|confirm with me)(?: first| again| for (?:permission|approval))?,? (?:before"
        r"|prior to|first before|whenever|every time|each time|if|when)\b|\b(?:always|must"
        r"|have to|need to) (?:ask|check with me|confirm with me)\b"
        r"|\bnever .*\bwithout (?:asking|checking|my (?:ok|permission|say|approval))"
        r"|\bask (?:me )?first,? (?:before|for|about|when)|\b(?:be|get) asked (?:first"
        r"|before)|\bbe consulted\b",
        rf"(?:{_SCOPE_ZH}|買|動|用|看|讀|存取).{{0,8}}(?:之前|前|的時候"
        rf"|時)?.{{0,4}}(?:都)?(?:(?:要|得|必須|請|再|也)?(?:先|再)"
        r"|(?<=前)(?:都)?(?:一定)?(?:要|得|必須))(?:問過?|徵求|跟|經過|知會|詢問)(?:我|過我"
        rf"|我的)(?:同意|一下|說|確認|講)?|(?:要|想)?(?:{_SCOPE_ZH}|用|動|看"
        rf"|讀).{{0,8}}都要問我|(?:先|要)(?:問過?我|經過我(?:的)?同意|徵得我同意)(?:才|再"
        rf"|後).{{0,4}}(?:{_SCOPE_ZH}|動|用|看|讀)",
    ),
    (
        Doing.PERMISSION_SHOW,
        r"\bwho(?:'s| has| have)(?: got)? access\b|\bwhat (?:are|were) you (?:allowed"
        r"|permitted|able|authori[sz]ed)\b|\bwhat (?:can|may|do) you (?:see|access"
        r"|know about me|have access|read|look at|touch|do with)\b|\b(?:what"
        r"|which) (?:permissions?|grants?|access|data|info)\b(?!.*\b(?:sent|send|shared"
        r"|read)\b).*\b(?:have|has|granted|given|allowed|see|can|do)\b|\b(?:show|list|see"
        r"|view|check|review|what are) (?:me )?(?:all )?(?:of )?(?:the |my "
        r"|your )?(?:\w+ )?(?:permissions?|grants)\b|\bwhat (?:may|can) you do\b"
        r"|\bwhat have i (?:allowed|granted|given you|let you|permitted)|^(?:my "
        r"|your )?permissions\??$|\bwhat do you know about me|\bwhat(?:'s"
        r"| is) .* allowed to (?:see|do|access|read)\b",
        r"(?:你|外掛|系統|它).{0,4}(?:可以|能|有權|看得到|能夠)(?:看到?|讀|存取|做|知道|用|動"
        r"|拿|幹)(?:到)?(?:我)?(?:的)?(?:什麼|哪些|啥)|(?:給|開)(?:了|過)?(?:你)?(?:什麼"
        r"|哪些)權限|(?:哪些|什麼)的?(?:權限|授權)|(?:看|列|顯示|有).{0,4}(?:所有|全部|目前"
        r"|現在)的?(?:權限|授權)(?!.{0,4}(?:收回|撤銷|取消|關|刪))|權限(?:清單|列表|有哪些"
        r"|狀況|總覽|給我看)|(?:看|查|列出|顯示)(?:一?下)?(?:目前|現在|我|所有"
        r"|你)?(?:的)?(?:權限|授權)|(?:看得到|知道|掌握|有)(?:我)?(?:的)?(?:哪些"
        r"|什麼)(?:個人)?(?:資料|資訊|個資)",
    ),
)

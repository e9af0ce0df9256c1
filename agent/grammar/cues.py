"""What is asked for, by the words that say so: one table for both languages, the surest first.

A row is a doing and its English and Chinese cues, over marked text. The first row that is found
counts, so a row with more in it stands before one with less: `stop watching` before `watching`.
"""

from manciple.agent.grammar.meaning import Doing as D

CART = r"(?:shopping )?(?:cart|basket|bag)"
_SEE = r"(?:show(?: me)?|list|see|view|check|open|print|give me|what(?:'s| is| are)(?: in)?|display|pull up|let me see)"
_ME = r"(?:me|us)"
_TELL = r"(?:tell|alert|notify|ping|message|text|email|let|warn|buzz|bug|nudge|inform|shout at|shout|holler|bother)"
_MOVE = r"(?:drop|cut|put|swap|change|switch|make|replace|update|set|turn|bump|adjust|move|edit|increase|decrease|reduce|lower|raise)"
_STORE_PLUGIN = r"(?:plug-?ins?|extensions?|add-?ons?|connectors?|integrations?)"
_CHANNEL = (
    r"(?:e-?mails?|sms|text(?:s| messages?)?|line|telegram|push(?: notifications?| alerts?)?)"
)
_CHANNEL_ZH = r"(?:e-?mail|電子郵件|郵件|信箱|email|簡訊|line|telegram|推播|mail|信)"
_SCOPE = (
    r"(?:purchase history|order history|past (?:orders|purchases)|what i(?:'ve)? (?:bought|ordered|purchased)|purchases|my orders|wish ?lists?|(?:home |shipping |delivery )?address"
    r"|personali[sz](?:ation|ed (?:recommendations?|suggestions?|results|ads))|search(?:ing|es)?|cart|basket|check(?:ing)? ?out|checkout|buying|paying|payments?|my data|everything)"
)
_SCOPE_ZH = r"(?:購買紀錄|購買記錄|購物紀錄|購物記錄|訂單紀錄|消費紀錄|購買歷史|歷史訂單|訂單|願望清單|心願清單|許願清單|地址|住址|個人化(?:推薦|廣告)?|搜尋|購物車|結帳|付款|下單|資料|權限|授權)"
_LOG = r"(?:紀錄|記錄|日誌|log)"
_KIN = r"(?:wife|husband|partner|mom|mum|mother|dad|father|sister|brother|friend|boyfriend|girlfriend|roommate|son|daughter|family|parents|kid|kids|nephew|niece|grandma|grandpa|aunt|uncle|cousin|boss|coworker|colleague|teacher|fianc[eé]e?|spouse|bf|gf|bestie)"

CUES: tuple[tuple[D, str, str], ...] = (
    (
        D.UNDO,
        r"^(?:(?:please|ok|oops|wait|no|actually|hmm)[, ]+)*(?:undo\b|revert\b|reverse (?:the|that|it|your|my|what)|roll (?:that |it )?back|take that back|put (?:it|that|things|everything) back (?:the way|how|as)|go back (?:one|a) step|ctrl[- ]?z)",
        r"復原|還原|取消(?:上一步|剛剛|剛才)(?!.{0,8}(?:訂單|推薦))|回到上一步|上一步(?:取消|不算)|(?:剛剛|剛才)那(?:一)?(?:步|個動作|個操作).{0,3}(?:取消|不算|收回)|反悔.{0,4}剛剛",
    ),
    (
        D.BACKUP,
        r"\bback ?up\b(?! (?:battery|camera|generator|power|charger|drive))|\bsave a copy of (?:my )?(?:vault|everything)",
        r"備份",
    ),
    (
        D.PLUGIN_DISABLE,
        rf"\b(?:disable|turn off|switch off|deactivate|remove|uninstall|kill|get rid of|shut (?:down|off)|stop|delete|drop|unplug|ditch)\b.*\b{_STORE_PLUGIN}\b|\b{_STORE_PLUGIN} (?:off|away)\b|turn the .* {_STORE_PLUGIN} off",
        r"(?:外掛|插件|擴充).{0,6}(?:關掉|關閉|停用|停掉|移除|刪掉|拿掉|關了|解除)|(?:停用|關掉|關閉|移除|停掉|刪掉|拿掉|解除).{0,12}(?:外掛|插件|擴充)",
    ),
    (
        D.PLUGIN_LIST,
        rf"\b(?:what|which|list|show|any|how many|see)\b(?!.*\b(?:did|sent?|read|has|have access)\b(?!.*\b(?:installed)\b)(?! (?:i|spend|the power)).*\bthat).*\b{_STORE_PLUGIN}\b",
        r"(?:哪些|什麼|有幾個|列出|看一?下?|顯示|多少|哪個).{0,6}(?:外掛|插件|擴充)(?!.{0,4}傳)|(?:外掛|插件)(?:清單|列表|有哪些)",
    ),
    (
        D.SETTINGS,
        r"\b(?:use|switch|change|set|go|run|prefer|move)\b.*\b(?:model|llm|openai|gpt|claude|anthropic|gemini|ollama|offline model)\b|\b(?:local|own) (?:model|llm)\b|\b(?:model|llm) (?:to|should)\b|\b(?:use|switch to) (?:google|claude|openai|anthropic)\b(?! (?:shopping|pixel|nest))|\b(?:switch|change|set|show|put)\b.*\b(?:language|interface|menus?|ui|app)\b|\b(?:interface|ui|menus?|language|talk to me|speak|reply|answer) (?:to|in|should be(?: in)?) (?:english|chinese|mandarin)|\b(?:speak|talk|reply|answer|respond|switch)\b.*\b(?:english|chinese|mandarin)\b",
        r"(?:介面|界面|語言|語系|選單|畫面|顯示).{0,6}(?:英文|中文|繁體|繁中|english)|(?:改|換|切換|切|用|講|說)(?:成|回|到)?(?:英文|中文|繁體中文|繁中)|(?:模型|llm).{0,6}(?:改|換|切|用|設)|(?:用|改用|換成|改成|切到|切換到|連).{0,8}(?:本機|自己的|本地|離線|地端)的?(?:模型|llm)|(?:用|改用|換成|改成|切到|切換成?)\s?(?:openai|anthropic|claude|gemini|google|gpt|ollama)",
    ),
    (
        D.QUIZ_START,
        r"\bquiz\b|\b(?:find|know|learn|discover|identify|determine)(?: out)? my (?:skin|hair|body|style|undertone|shade)\b|\b(?:questionnaire|style test|skin test)\b|\b(?:figure|find|work) out (?:what |which )?my (?:\w+ )?(?:type|style|size|shade|undertone)\b|\b(?:ask|with) (?:me )?(?:some|a few|a couple(?: of)?|few) questions\b|\bwhat(?:'s| is) my (?:skin|hair|body) type|\bno (?:clue|idea) (?:what|which) .* (?:i am|i have|i'd be)|\bdon't know my (?:skin|hair|own) |\bnot sure (?:what|which) (?:skin|hair) type",
        r"測驗|問卷|問我(?:幾|一些|幾個)(?:題|個問題|問題)|(?:不知道|不清楚|不確定)(?:我|自己).{0,6}(?:膚質|髮質|風格|類型|膚色)|測(?:一下|看看)?(?:我的)?(?:膚質|髮質|風格)",
    ),
    (
        D.DATA_EXPORT,
        r"\b(?:export|download|take out|extract|dump)\b.*\b(?:data|history|orders?|everything|profile|wish ?list|purchases|addresses|address|csv|json|info)\b|\b(?:give|send|get|make|want|hand) (?:me |us )?(?:over )?(?:a copy of )?(?:all )?(?:of )?my (?:own )?(?:data|info|purchase history|order history|orders|wish ?list)\b.*|\bcopy of (?:all )?my (?:data|info|history|purchase history|wish ?list)",
        r"匯出|導出|輸出成|下載.{0,8}(?:資料|紀錄|記錄|清單)|(?:資料|紀錄|記錄|清單).{0,6}(?:下載|打包|存成|給我一份)",
    ),
    (
        D.DATA_IMPORT,
        r"\b(?:import|upload|ingest|sync)\b|\b(?:bring|pull|load|read) in\b|\b(?:load|add|feed|pull)\b.*\b(?:order history|orders|csv|json|invoices?|receipts?)\b.*\b(?:file|csv|json|from)",
        r"匯入|匯進|導入|載入|(?:讀|抓|同步)(?:進來|取)?.{0,8}(?:訂單|發票|紀錄).{0,4}(?:進來|檔)",
    ),
    (
        D.DATA_DELETE,
        rf"\b(?:delete|erase|wipe|purge|forget|clear|remove|destroy|get rid of|scrub)\b(?! (?:it|that|this|the (?:first|second|third|last))\b).*\b(?:my (?:\w+ )?(?:data|history|profile|info(?:rmation)?|purchase history|wish ?list|address(?:es)?|account|orders|purchases)|everything (?:you )?(?:know|have|stored|kept|saved)?(?: about| on) me|all (?:of )?my (?:data|info|stuff)|purchase history|personal data)|\bforget (?:everything|all)(?: (?:about|you know about) me)?\s*$|\bforget me\b",
        r"(?:購買紀錄|購買記錄|購物紀錄|資料|地址|願望清單|訂單紀錄|個資|瀏覽紀錄|搜尋紀錄).{0,6}(?:刪|清掉|清空|清除|抹掉|忘掉|砍掉|移除)|(?:刪掉?|刪除|清掉?|清空|清除|抹掉|忘掉|砍掉).{0,8}(?:購買紀錄|購買記錄|購物紀錄|資料|地址|願望清單|個資|瀏覽紀錄|搜尋紀錄|一切)",
    ),
    (
        D.SHARE,
        rf"^(?!.*\b(?:did|have|has|do) (?:you|it|they)\b).*\bshare\b|\blet (?:my )?(?:\w+ )?{_KIN} (?:see|view|look|have a look)|\b(?:give|send|show) (?:my )?{_KIN} (?:a |the )?(?:view|access|link|list|watch ?list|my watch)|\b(?:send|show) (?:my )?(?:watch ?list|list) (?:to|with)",
        r"分享|(?:讓|給)我?(?:的)?(?:老婆|太太|老公|先生|媽媽?|爸爸?|爸媽|家人|姊姊?|姐姐?|妹妹?|哥哥?|弟弟?|朋友|閨蜜|男友|女友|室友|同事|兒子|女兒|阿嬤|阿公)(?:也)?(?:能|可以)?(?:看|用).{0,8}(?:清單|追蹤|購物車|東西)|(?:清單|追蹤).{0,4}(?:傳|給)(?!我看).{1,4}(?:看)",
    ),
    (
        D.EXPLAIN,
        r"\bhow (?:did|do) you (?:come up|arrive|end up|decide|choose|pick|get to)\b|^(?:(?:so|but|and|ok|hey|um|wait)[, ]+)*(?:why|how come|explain|what made you|what's the (?:reason|logic|story|thinking)|on what basis|for what reason)\b|\bwhat(?:'s| is) the catch\b|\b(?:any|a) (?:catch|trap|fine print|strings attached)\b|\bwhat(?:'s| is) (?:behind|wrong with) (?:this|that|the) (?:deal|offer|discount|recommendation)|\bis (?:this|that|the) (?:deal|offer|discount|sale) (?:legit|real|a scam|a trick|genuine|for real|actually)|\breason (?:you|for)\b|\bwhy (?:did|do|are|is|was|were|didn't|wasn't|isn't|don't|haven't) (?:you|it|the|my|this|that)\b|\bwhat made you\b",
        r"為什麼|為何|為啥|為甚麼|幹嘛(?:一直|要)?推薦|怎麼(?:會)?(?:一直)?(?:推薦|沒(?:有)?(?:加|放|幫我)|不(?:加|放|買))|(?:優惠|折扣|特價|活動).{0,6}(?:陷阱|貓膩|真的假的|有詐|騙|問題|但書|附帶條件|是真的)|(?:陷阱|貓膩|有詐).{0,4}(?:優惠|折扣)?|(?:理由|原因)是|解釋一下|說明一下(?:為|這)|憑什麼推薦|依據是",
    ),
    (
        D.AUDIT_SHOW,
        r"\bwhat (?:all )?(?:did|have|has|had) (?:you|it|that plugin|this plugin|the plugin|the .{1,20} plugin)(?: all)? (?:do|done|send|sent|read|share|shared|access|accessed|look|looked|see|been (?:up to|doing)|touch|touched|get|gotten|receive|received|give|given|learn|collect|upload|tell)\b|\b(?:log|audit(?: trail)?|activity)\b(?!.*\b(?:in to|into)\b)(?! cabin)|\b(?:everything|what|whatever|all|anything)(?: that)? (?:you|it|that plugin)(?:'ve| have)? (?:did|done|sent|send|shared|read|accessed|touched|looked at)\b|\bwho (?:saw|has seen|read|accessed|got|received|did you (?:send|share|give|tell)|looked)\b|\b(?:did|have|has) (?:you|it|anyone|anybody|any (?:plugin|shop|store)|the .{1,20} plugin|that plugin|<store>|<brand>) (?:send|sent|share|shared|read|accessed?|see|seen|look(?:ed)? at|touch(?:ed)?|get|got|receive[d]?|give[n]?|leak(?:ed)?)\b|\bwhat (?:was|got|has been|data|info(?:rmation)?)(?: \w+)? (?:did you |have you |was |went |you )?(?:sen[dt]|shared?|read|accessed|went|leaked)|\b(?:what|which) (?:\w+ )?(?:data|info\w*|details)\b.*\b(?:sent|shared|went|send|get|receive)|\bwhere did my (?:data|info|address)|\bhistory of (?:what you|your actions)",
        rf"(?:你|系統|外掛|它).{{0,4}}(?:今天|昨天|最近|這週|上週|剛剛|到底|都|<date>|幫我)?.{{0,4}}(?:做了|做過|幹了|動了|動過|讀了|讀過|讀取了|看了|看過|傳了|傳過|送了|存取了)(?:什麼|哪些|啥|多少)|(?:操作|稽核|活動|行為|動作|存取|讀取){_LOG}|(?:傳|送|分享|洩漏|透露|給)(?:了|過)?(?:什麼|哪些|啥|多少)(?:資料|東西|資訊)?(?:給|到|出去)|(?:誰|哪些(?:店|外掛|商店|人)|哪家|什麼外掛)(?:看過|讀過|讀了|看了|拿到|讀取|存取|收到)|(?:有沒有|有)(?:把)?.{{0,8}}(?:傳|送|給|分享)(?:出去|什麼|過?給(?:誰|別人|任何人|其他|<store|brand>))|(?:列出|顯示|看).{{0,8}}(?:你|外掛)做(?:過|了|的)|{_LOG}(?:給我看|列出來|叫出來)|做了哪些事|傳了哪些",
    ),
    (
        D.SPEND_REPORT,
        r"\bhow much (?:money )?(?:did|have|has|had) (?:i|we|i've) (?:\w+ )?(?:spen[dt]|blow|blown|drop(?:ped)?|pay|paid|shell(?:ed)?)\b|\bwhat (?:did|have) i (?:spen[dt]|blow|blown|drop(?:ped)?|shell(?:ed)? out)\b|\b(?:spending|expense) (?:report|summary|breakdown|total|so far)|\bmy (?:total )?(?:spending|expenses)\b(?! (?:to|at|limit|cap|under|below))|\bwhere did (?:all )?my money go\b|\btotal(?:s)? (?:i(?:'ve)? )?spen[dt]\b|\bwhat i(?:'ve)? spent\b",
        r"花(?:了|費|掉)?(?:多少|幾)|(?:總共|一共|共)花|(?:消費|支出|花費)(?:報表|報告|統計|明細|總額|多少|總計)|花了?多少錢|錢(?:都)?花(?:到|去)哪",
    ),
    (
        D.SAVINGS_REPORT,
        r"\bhow much (?:money )?(?:did|have|has|had) (?:i|you|we|i've|you've|manciple|this|that|it|using you) .*\bsaved?\b|\b(?:savings|saved) (?:report|summary|so far|total)\b|\bmy (?:total )?savings\b|\bwhat (?:have|did) (?:i|you|we) saved?\b|\bhow much .* saved?\b",
        r"省(?:下|了|到)?(?:多少|幾)|省了?多少|(?:總共|一共)(?:幫我)?省|省錢(?:報表|報告|統計)",
    ),
    (
        D.BUDGET_SHOW,
        r"\bwhat(?:'s| is) (?:left|remaining) (?:of|in|on|from) (?:my |the )?|\b(?:how much|what|how)\b.*\b(?:budget|allowance)\b.*\b(?:left|remain(?:ing|s)?|still|available|used|status|doing)\b|\b(?:budget|allowance)\b.*\b(?:left|remaining)\b|\bhow much (?:can|could|may) i (?:still )?spend\b|\bhow much (?:more )?(?:can|do) i (?:still )?(?:have|spend)\b|\b(?:show|check|see|what(?:'s| is| are)) (?:me )?(?:my |the )?(?:\w+ )?(?:budgets?|spending limits?|limits?)\b(?!.* to )|\bhave i (?:gone over|hit|exceeded|used up) (?:my |the )?(?:\w+ )?(?:budget|limit)|\bam i (?:still )?(?:over|within|under|in) (?:my )?(?:\w+ )?budget|\bhow much is left (?:in|of|for)\b",
        r"(?:預算|額度|費用|費|上限|零用錢).{0,4}(?:還)?(?:剩|有)(?:下)?(?:多少|幾|沒)|還(?:可以|能)(?:再)?花多少|(?:還)?剩(?:下)?多少(?:預算|額度)|(?:看|查|顯示).{0,4}(?:預算|額度)(?!改|設)|預算(?:用|花)(?:了|掉)?多少|預算(?:多少|爆了|超過了)(?:了|沒|嗎)?|(?:預算|額度)(?:現況|狀況|是多少)",
    ),
    (
        D.SUBSCRIBE,
        r"\bsubscribe\b|\bsubscription\b|\b(?:auto[- ]?(?:ship|order|reorder|buy|delivery)|reorder|re-order|repeat|recurring|standing order|replenish|refill|restock)\b.*(?:<every>|<dur>)|\b(?:send|order|buy|get|ship|deliver(?:ed)?|bring)\b(?! (?:me )?(?:just )?(?:a |one |<num> )?(?:\w+ )?(?:summary|digest|updates?|e-?mails?|messages?|reports?|round-?up|recap|alerts?|notifications?)).*<every>(?!.*\b(?:tell|alert|notify|let me|check (?:momo|<store>)|under|below)\b(?! with))|<every>.*\b(?:send|order|buy|reorder|deliver|ship)\b(?!.*\b(?:summary|digest|tell me|alert|notify|under|below|look)\b)|\b(?:keep me stocked|regular(?:ly)? (?:order|deliver|send|buy))\b",
        r"定期(?:購買?|訂購|配送|送|買|補)|(?:<every>|每隔<dur>).{0,8}(?:補|送|買|訂|叫|寄)(?!.{0,4}(?:彙整|整理|摘要|報告|通知))(?:一次|一[箱包罐瓶袋])?|(?:補|送|買|訂).{0,4}<every>|<every>.{0,2}(?:幫我|自動)(?:補|買|訂|送)|固定<every>|訂閱(?!.{0,3}(?:電子報|制))|<dur>(?:補|送|買|訂)一次",
    ),
    (
        D.BUDGET_SET,
        rf"\bno (?:single |one )?(?:item|order|purchase|thing|product) (?:over|above|more than|costing more than) <money|num>|\b(?:budget)\b(?!.*\b(?:left|remaining)\b)(?! (?:friendly|phone|laptop|option)).*(?:\b(?:is|to|at|of|=|for)\b|:).*<money|num>|<money|num> (?:\w+ )?budget\b(?=.*\b(?:month|week|day|for|a|per)\b)|\b(?:cap|limit|restrict|keep)\b.*\b(?:spend(?:ing)?|expenses?|purchases|orders|total|cost)\b.*<money|num>|\b(?:don't|do not|never|can't|cannot|not)(?: ever)?(?: let me| allow me to)? (?:spend|go over|exceed|put|add|buy|order)(?:ing)?\b.*\b(?:more than|over|above|past|beyond|anything)?\b.*<money|num>|\bspend(?:ing)? (?:limit|cap|at most|no more than|max|up to)\b.*<money|num>|\b(?:max|at most|no more than|up to|not more than|limit) <money|num>,? (?:<dur>|<every>|(?:a|per|each|every|an?) ?(?:day|week|month|item|order|purchase)\b)|<money|num> (?:max(?:imum)? )?(?:a|per|each) (?:day|week|month|item|order)\b(?=.*\b(?:max|limit|cap|most|tops|spend|budget)\b)|\b(?:max|at most|no more than|up to|limit|cap|only)\b.*<money|num>.*(?:<every>|\b(?:a|per|each) (?:day|week|month|item)\b)|\b(?:monthly|weekly|daily|spending) (?:limit|cap|max|budget)\b.*<money|num>|<every>.*\b(?:limit|cap|max|budget)\b.*<money|num>|\b(?:anything|everything|stuff|orders?|purchases?) (?:under|below|up to|less than) <money|num>.*\b(?:without (?:asking|my (?:ok|okay|approval|yes|permission))|no need to ask|don't (?:need to )?ask|ok to buy|go ahead|auto)|\b(?:without asking|don't ask|auto(?:matically)?)\b.*(?:under|below|up to|less than) <money|num>",
        r"(?:^|[\s,，把])(?:我的?)?(?:<every>|<date>|每月|每週|這個月|本月|整體|總)?.{0,6}?(?:預算|額度|限額)(?:是|設|改|調|提高|提升|拉|降|增|減|定|抓|設定|拉高|調高|加|變)(?:成|到|為|在|至|低|高)*.{0,2}<money|num>|(?:提高|調高|拉高|降低|調低|增加|設定?).{0,6}(?:預算|額度|限額).{0,4}<money|num>|(?:每[天日週月筆單件樣]|<every>|一[個]?[週月天件筆]|每個月|每樣|單筆|單件).{0,10}(?:最多|不(?:要|能|可以)?超過|不得超過|上限|別超過|限|預算|只能花|內).{0,4}<money|num>|(?:最多|不要|不能|不可以|只能|別)(?:再)?花.{0,4}(?:超過)?.{0,2}<money|num>|(?:超過|高於) ?<money|num>.{0,8}(?:不要|別|不准|不可|先問|要問).{0,6}(?:購物車|買|問)|<every>.{0,8}(?:花|買).{0,8}<money|num>|<money|num>.{0,3}(?:以下|以內|內).{0,6}(?:不用|免|不必|可以不)(?:再)?(?:問|確認)|(?:一|每)(?:個)?(?:禮拜|星期|週|月|天|件).{0,4}(?:最多|不(?:要|能)超過|上限|只能)(?:花)?.{0,3}<money|num>|<dur>.{0,4}(?:最多|不(?:要|能)超過|上限|只能)(?:花)?.{0,3}<money|num>",
    ),
    (
        D.PERMISSION_ASK,
        rf"(?<!without )(?<!not )\b(?:ask(?: me)?(?: first)?|check with me|run it by me|get my (?:ok|permission|approval)|consult me|need my (?:ok|approval)|confirm with me)(?: first| again| for (?:permission|approval))?,? (?:before|prior to|first before|whenever|every time|each time|if|when)\b|\b(?:always|must|have to|need to) (?:ask|check with me|confirm with me)\b|\bnever .*\bwithout (?:asking|checking|my (?:ok|permission|say|approval))|\bask (?:me )?first,? (?:before|for|about|when)|\b(?:be|get) asked (?:first|before)|\bbe consulted\b",
        rf"(?:{_SCOPE_ZH}|買|動|用|看|讀|存取).{{0,8}}(?:之前|前|的時候|時)?.{{0,4}}(?:都)?(?:(?:要|得|必須|請|再|也)?(?:先|再)|(?<=前)(?:都)?(?:一定)?(?:要|得|必須))(?:問過?|徵求|跟|經過|知會|詢問)(?:我|過我|我的)(?:同意|一下|說|確認|講)?|(?:要|想)?(?:{_SCOPE_ZH}|用|動|看|讀).{{0,8}}都要問我|(?:先|要)(?:問過?我|經過我(?:的)?同意|徵得我同意)(?:才|再|後).{{0,4}}(?:{_SCOPE_ZH}|動|用|看|讀)",
    ),
    (
        D.PERMISSION_SHOW,
        r"\bwho(?:'s| has| have)(?: got)? access\b|\bwhat (?:are|were) you (?:allowed|permitted|able|authori[sz]ed)\b|\bwhat (?:can|may|do) you (?:see|access|know about me|have access|read|look at|touch|do with)\b|\b(?:what|which) (?:permissions?|grants?|access|data|info)\b(?!.*\b(?:sent|send|shared|read)\b).*\b(?:have|has|granted|given|allowed|see|can|do)\b|\b(?:show|list|see|view|check|review|what are) (?:me )?(?:all )?(?:of )?(?:the |my |your )?(?:\w+ )?(?:permissions?|grants)\b|\bwhat (?:may|can) you do\b|\bwhat have i (?:allowed|granted|given you|let you|permitted)|^(?:my |your )?permissions\??$|\bwhat do you know about me|\bwhat(?:'s| is) .* allowed to (?:see|do|access|read)\b",
        r"(?:你|外掛|系統|它).{0,4}(?:可以|能|有權|看得到|能夠)(?:看到?|讀|存取|做|知道|用|動|拿|幹)(?:到)?(?:我)?(?:的)?(?:什麼|哪些|啥)|(?:給|開)(?:了|過)?(?:你)?(?:什麼|哪些)權限|(?:哪些|什麼)的?(?:權限|授權)|(?:看|列|顯示|有).{0,4}(?:所有|全部|目前|現在)的?(?:權限|授權)(?!.{0,4}(?:收回|撤銷|取消|關|刪))|權限(?:清單|列表|有哪些|狀況|總覽|給我看)|(?:看|查|列出|顯示)(?:一?下)?(?:目前|現在|我|所有|你)?(?:的)?(?:權限|授權)|(?:看得到|知道|掌握|有)(?:我)?(?:的)?(?:哪些|什麼)(?:個人)?(?:資料|資訊|個資)",
    ),
    (
        D.PERMISSION_REVOKE,
        rf"\brevoke\b|\b(?:withdraw|take (?:back|away)|remove|cancel|pull|end|rescind|cut(?: off)?|strip|kill|block|deny|drop)\b.*\b(?:permissions?|access|grants?|rights?|authori[sz]ation)\b|\byou (?:may|can|are) (?:no longer|not|never)(?: allowed to)? (?:\w+ )?(?:read|see|look|use|access|touch|check|add|search|buy|view|know)?\b.*|\bno (?:more|longer) (?:access|reading|looking|checkout|cart|peeking)\b|\b(?:don't|do not|never|stop|quit)(?: ever)? (?:read(?:ing)?|look(?:ing)?(?: at| through)?|access(?:ing)?|us(?:e|ing)|touch(?:ing)?|peek(?:ing)?(?: at)?|snoop(?:ing)?|view(?:ing)?|check(?:ing)?)\b.*\b(?:{_SCOPE})|\b(?:turn|switch) (?:off|of)\b.*\bpersonali[sz]|\bpersonali[sz]\w+(?: \w+)? off\b|\b(?:disable|stop|opt out of|no(?: more)?) (?:the )?personali[sz]|\b(?:forbid|prohibit|disallow)\b|\bnot allowed to\b",
        rf"(?:收回|撤銷|撤回|取消|拿掉|拿回|移除|關掉|關閉|停掉|解除|廢止|停止|刪掉).{{0,20}}(?:權限|授權|存取)|(?:權限|授權).{{0,6}}(?:收回|撤銷|撤回|取消|拿掉|關掉|關閉|停掉|解除|收走|關了|通通收)|(?:關掉|關閉|停用|取消|不要)(?:再)?(?:使用)?個人化|個人化.{{0,6}}(?:關|停|不要)|(?:不准|不可以|不能|不許|禁止|別|不要)(?:再)?(?:偷)?(?:看|讀|碰|用|動|存取|查|讀取)(?:我的?)?.{{0,6}}{_SCOPE_ZH}|{_SCOPE_ZH}.{{0,3}}(?:不行|不准|不可以|不能|不給|免談|不可|不許)(?:看|讀|碰|用|動)?|(?:不准|不能|不可以|禁止)(?:再)?(?:幫我)?(?:結帳|下單|付款|搜尋)",
    ),
    (
        D.PERMISSION_GRANT,
        rf"\b(?:you|it|the .{{1,24}} plugin|that plugin|<store>|<brand>|<store> plugin)(?:'re| are| is)? (?:may|can|allowed to|permitted to|free to|welcome to)(?: now| also| only| go ahead and)? (?:read|see|look|use|access|search|add|view|check|put|know|browse|check ?out|buy|pay|have|go through|touch|fill)\b|\b(?:i )?(?:allow|permit|authori[sz]e|enable|approve|grant)\b(?! (?:it|that|this|the order|a\d)\b).*(?:\b{_SCOPE}|\bplugin\b|\baccess\b)|\blet (?:you|the|<store|brand>|it|that)(?!\w).*\b(?:{_SCOPE}|read|see|use|access|search|add)\b|\bgive (?:you|the|<store|brand>|it|that|my)(?!\w).*\b(?:access|permission)\b|\b(?:it's|its|that's|it is|i'm|totally|perfectly) ?(?:ok(?:ay)?|fine|alright|cool|good)?(?: with me)? (?:to|if you|for you to|with you) (?:read|see|look(?:ing)?|use|using|access|search|view|check|know|reading)\b|\bturn on\b.*\bpersonali[sz]|\bpersonali[sz]\w+(?: \w+)? on\b|\b(?:open|unlock) (?:up )?.*\b(?:cart|search|checkout) (?:access|permission)|\bfeel free to (?:read|look|use|check|see|access)\b",
        rf"(?:允許|准許|授權(?!扣款)|開放|同意(?:你|讓)|開通|打開|開啟|啟用).{{0,14}}{_SCOPE_ZH}|{_SCOPE_ZH}.{{0,6}}(?:可以|能|給你|讓你|借你|開放|隨便你|准)(?:看|讀|用|碰|存取|查|動|沒關係)?(?!嗎|什麼|.{{0,4}}(?:看到|省|便宜))|(?:你|外掛|插件|<store|brand>)(?:現在|也|都)?(?:可以|能)(?:去)?(?:看|讀|用|查|存取|讀取|動|碰|搜尋|幫我加|放|加|知道)(?:我的?)?.{{0,8}}{_SCOPE_ZH}?(?!.*嗎)|(?:給|讓|借)(?:你|它|<store|brand>).{{0,8}}(?:{_SCOPE_ZH}|看|讀|用|權限)|{_SCOPE_ZH}權限.{{0,6}}(?:開|給|打開)|權限開.{{0,4}}<dur|date>|(?:只|僅)(?:給|准|能|可以|開)(?:它)?{_SCOPE_ZH}|^(?:可以|准|能)(?:幫我)?{_SCOPE_ZH}$",
    ),
    (
        D.DIGEST_SET,
        rf"\b(?:digest|round-?up|recap)\b|\b(?:one|a|single|1|<num>) (?:summary|combined|single)\b|\b(?:summari[sz]e|summary|bundle|batch|group|roll|collect|combine|compile)\b.*(?:<every>|\b(?:into|per|once|a|each|at|every) (?:one|day|week|a|single|<num>|<date>)|\bnotifications?|\balerts?|\bmessages?)|\b(?:one|<num>|a single) (?:\w+ )?(?:message|e-?mail|notification|update|report|text)s? (?:<dur>|<every>|(?:a|per|each|every) (?:day|week|month))|(?:<every>) (?:summary|digest|overview|report)\b",
        r"彙整|匯整|總整理|整理(?:成|好)?(?:一(?:次|份|封|則))?(?:給我|寄|傳|就好|再)?|摘要|懶人包|(?:一次|統一|合併|集中)(?:給我|通知|寄|傳|發)|<every>.{0,4}(?:寄|傳|給|發|通知|報告|回報).{0,6}(?:一次|一封|一份|一則)(?:就好|給我)?|<every>(?:一封|一份|一則)|一(?:封|則|份).{0,4}(?:彙整|總結|整理)|總結",
    ),
    (
        D.QUIET_HOURS,
        rf"\b(?:quiet (?:hours|time)|do not disturb|dnd)\b|\b(?:don't|do not|never|no|stop|quit|avoid|not)\b(?: (?:ever|any|more|be|please))*(?: (?:messag|text|notif|ping|bother|disturb|alert|contact|buzz|bug|send|email|wake|call|spam|interrupt)\w*)+\b(?!.*\b(?:until|til) <date>).*(?:<time>|<num> (?:to|and|-|until|pm|am)|\bweekends?\b|\bweekdays?\b|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?\b|<date>s?\b|\bnights?\b|\bmornings?\b|\bovernight\b|\bwork(?:ing)? hours\b|\bsleep)|\b(?:leave me alone|silence|mute|silent|keep quiet|stay quiet|be quiet|quiet|hush|no (?:pings?|buzzing|noise|messages?|notifications?|alerts?|texts?)|nothing)\b.*(?:<time>|\bweekends?\b|\bweekdays?\b|<date>s\b|<every>|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:between|from) <num>|on <date>|at night|overnight)(?!.*\buntil <date>)|\b(?:only|just) (?:message|notify|text|ping|alert) me (?:between|from|during|after|before)\b",
        r"(?:<time>|假日|平日|週末|周末|<date>(?!以前|之前|前|到|為止|.{0,12}(?:先|出國|旅行|度假))|週[一二三四五六日]|晚上|半夜|睡覺|上班|白天|深夜|凌晨|<every>|開會).{0,24}(?:不要|別|請勿|勿|不准|不用|不可以|不得)(?:再)?(?:吵|打擾|傳|發|通知|叫|煩|響|寄|推播|敲|擾|來煩|訊息|提醒|跳通知)|(?:不要|別|請勿|勿)(?:在)?.{0,4}(?:<time>|假日|平日|週末|周末|晚上|半夜|深夜).{0,14}(?:吵|打擾|傳|發|通知|叫|煩|寄|敲)|(?:勿擾|免打擾|安靜|靜音)(?:時段|時間|模式)|(?:<time>|假日|平日|週末|周末).{0,16}(?:靜音|勿擾|安靜|免打擾|不打擾)|(?:靜音|勿擾|安靜).{0,8}<time>",
    ),
    (
        D.ALERT_RULE,
        rf"\b(?:only|just)\b(?: ever)? (?:{_TELL}|send|notif\w*|alerts?|hear|want)\b(?: (?:me|to|know|hear|alerts?))*\b(?!.*<brand|store|link>).*(?:<pct>|\ball[- ]time low|\blowest (?:price )?ever|\brecord low|\brestocks?|\bback in stock\b|\bsales?\b|\bbiggest|\bdeals?\b)|\b(?:don't|do not|no need to|never|stop) (?:{_TELL}|send|notif\w*)\b(?: me)?.*\b(?:unless|less than|under|below|until (?:it's|something))\b.*(?:<pct>|low\b|restock|sale)|\bno (?:alerts?|notifications?|pings?)\b.*\b(?:unless|under|below|less than|for less)\b.*(?:<pct>|low\b)|^(?:please )?(?:only|just)(?: the)? (?:all[- ]time lows?|record lows?|restocks?|<pct>)(?: and (?:up|more|better))?(?: alerts?| please|,)*$|\balerts? (?:only )?(?:for|at|when|if|above|over)\b.*(?:<pct>|\ball[- ]time low|restocks?)(?= ?(?:off|or|and|only|,|$))",
        r"^(?:以後|之後|只要|只有|只|要|都|等|先|沒有?|沒|不到|至少|有|未|低於|滿|[\s,，])*(?:打|達|到|有|降)?(?:<pct>|歷史(?:新低|低價|最低(?:價)?)|補貨|特價|有貨|降價|史低)(?:的)?(?:以上|以下|的時候|時|了)?(?:再|才|就|都)?(?:不要|別|不用)?(?:再)?(?:叫|通知|跟我說|告訴|吵|提醒|敲|講|說|喊|傳)(?:我)?(?:就好|好了)?[吧啦喔了]?(?:[\s,，]*其[他它](?:的)?(?:都)?(?:不用|不要|別).{0,6})?$|(?:只有|只要|沒|不到|除非).{0,6}(?:<pct>|歷史(?:新低|低價|最低)|史低).{0,6}(?:才|再|都|不要|別).{0,4}(?:通知|叫|吵|說|提醒|敲|煩)(?:我)?",
    ),
    (
        D.RESUME,
        r"^(?:(?:ok|please|hi|hey|i'm back|alright|now)[, ]+)*(?:resume|unpause|un-?mute|un-?snooze|reactivate)\b|\b(?:turn|switch) (?:the |my |all |all the )?(?:alerts?|notifications?|watches|everything|tracking|things|it|messages) (?:back )?(?:on|up)(?: again)?\b|\b(?:turn|switch) (?:back )?on (?:the |my |all )*(?:alerts?|notifications?|watches|tracking)|\b(?:start|continue|carry on|go on|pick up)(?: up)? (?:watching|tracking|again|where|alerting|sending|the alerts|everything)\b|\bi'm back\b|\b(?:end|stop) (?:the )?(?:pause|snooze|mute)\b|\bresume\b",
        r"恢復|繼續(?!.{0,6}(?:盯著|追蹤)\S{2,})|解除(?:暫停|靜音)|(?:重新|再)(?:開啟|打開|開始|啟動)(?:通知|追蹤|提醒|盯)?|我回來了|(?:通知|提醒)(?:可以)?(?:再)?(?:開|打開)(?:了|吧|回來)?$|取消(?:暫停|靜音)",
    ),
    (
        D.PAUSE,
        r"\b(?:pause|hold off|snooze|mute|suspend|freeze|put .* on hold|silence)\b|\bhold\b(?=.*\b(?:alerts?|everything|notifications?|watches|messages|off|all|updates)\b)|\b(?:no|stop|turn off|switch off|disable|halt|cut)\b(?: \w+){0,4} (?:alerts?|notifications?|messages|pings|updates|watching|everything)\b.*(?:<date>|<dur>|\b(?:until|for a|while|for now|for the)\b)|\b(?:don't|do not) (?:\w+ )?(?:me )?.*\b(?:until|til|for) (?:the |next )?<date|dur>|\b(?:alerts?|notifications?|everything) (?:off|on hold)\b|\b(?:on (?:holiday|vacation)|away|travel+ing|out of (?:town|office))\b.*<date>",
        r"暫停|先停|停(?:到|一下|<dur>|<date>|個<dur>)|(?:先)?靜音|(?:通知|提醒|追蹤|全部|都).{0,4}(?:先|暫時)(?:停|關|不要|別)|(?:先|暫時)(?:不要|別|停止|關掉)(?:再)?(?:盯|通知|追蹤|吵|傳|提醒).{0,8}(?:<date|dur>)?|(?:<date|dur>|到<date>)(?:以前|之前|前|內|為止|期間)?.{0,6}(?:先)?(?:都)?(?:不要|別)(?:再)?(?:通知|吵|傳|提醒)(?!.*<time>)|先(?:別|不要)(?:盯|追|通知)",
    ),
    (
        D.CHANNEL_SET,
        rf"\b(?:send|notify|message|tell|alert|reach|contact|ping|use|get|want|deliver|route|switch|update|updates|move|prefer|put|give)\b(?!.*\b(?:if|when|once|as soon as|drops?|below)\b(?!.*\b(?:ships|shipped|use|by|via|something|anything)\b)).*\b(?:by|via|on|through|to|over|with|use|using|as|me an?|my)\b ?(?:my )?{_CHANNEL}\b|\b(?:no|stop|quit|without|don't|do not|never|turn off|cut|enough|less)\b(?: (?:more|with|the|sending|any|of|want|like|send|use|by|via|me|these|those|all))* ?(?:{_CHANNEL}|emailing|texting|mailing|sms)\b(?!.*\b(?:<time>))|\b{_CHANNEL} (?:me )?(?:instead|only|please|is (?:fine|better|best)|not|for|works|when something|off)\b|\b(?:email|text) me (?:about|when|for|if)? ?(?:something|anything|my|an|the)? ?(?:order|package|delivery|deliveries|ships?|shipping|shipped|price|alerts?|instead)|\b(?:should|to) (?:go|come) (?:to|by|via|through) (?:my )?{_CHANNEL}|\b(?:alerts?|updates?|notifications?|messages|rest|everything else|others?)\b.*\b(?:by|via|on|to|through|over|with) (?:my )?{_CHANNEL}\b|\bquit texting\b|\btext instead\b|\buse {_CHANNEL}\b",
        rf"(?:用|改用|走|改|換|傳|寄|發|透過|都用|以|使用)(?:到|去|成|我(?:的)?)?\s?{_CHANNEL_ZH}(?!.*(?:降到|<money|num>)).{{0,6}}|{_CHANNEL_ZH}(?:通知|提醒|傳給?我|給我|就好|就可以|即可|好了|不要|別|關掉|關閉|停掉|停|取消)|(?:不要|別|不用|停止|關掉|取消|不想)(?:再)?(?:收到?|寄|傳|發|用)?\s?{_CHANNEL_ZH}(?!用卡|任)",
    ),
    (
        D.REPLENISH_CHECK,
        r"\b(?:run|running|ran|be|get|getting|are we|am i)(?: \w+)? (?:out of|low on|short on|short of)\b|\bwhen (?:will|do|does|am|are|should|is|would) (?:i|we|my|the|our)\b.*\b(?:run out|need (?:more|new|another)|last|be (?:out|gone|empty)|reorder|finish|restock|refill)\b|\bhow (?:long|much longer) (?:will|does|do|is)\b.*\b(?:last|left)\b|\bdo (?:i|we) need (?:more|new|to (?:reorder|restock|rebuy))\b|\b(?:is it|about) time to (?:reorder|restock|rebuy|buy more|get more)\b|\bhow much .* (?:do i|have i|do we) (?:got |have )?left\b(?!.*\b(?:budget|points)\b)|\balmost (?:out|gone|empty)\b\?",
        r"(?:什麼時候|何時|多久|幾時|快要?|是不是).{0,8}(?:用完|喝完|吃完|沒了|見底|要補|該補|該買)|(?:用完|喝完|吃完|見底)(?:了沒|了嗎|沒|嗎)|(?:還)?(?:夠|能|可以)(?:用|吃|喝|撐)(?:到|多久|幾天|嗎)|(?:該|要不要|需要)(?:補貨|補|再買|囤)(?:了)?(?:嗎|沒)?$|剩(?:多少|幾)[天包罐瓶]",
    ),
    (
        D.REMIND,
        r"\bremind(?:er)?\b(?! me what)(?!.*\b(?:drops?|below|restock|back in stock|on sale)\b)|\b(?:nudge|ping|poke) me\b(?=.*<date|dur>)(?!.*\b(?:drops?|below|under|restock|stock|sale)\b)|\bdon't let me forget\b|\bset a reminder\b",
        r"(?:<date|dur|time>|記得|到時候?).{0,10}(?:提醒|叫我記得|叫我|跟我說要|通知我要?)(?!.{0,4}(?:降|補貨|有貨))(?!.*(?:<money|num>以下|低於|以內))|提醒我.{0,12}(?:<date|dur>|要不要|記得)|(?:設|加)(?:個|一個)?提醒|提醒我(?:看|買|去|要|想|考慮)",
    ),
    (
        D.SIZE_CONVERT,
        r"(?:<size>|<num>|<brand>).*\b(?:what|which)(?:'s| is| would| size| am| do| should| will)*\b.*\b(?:in|for|at|with)\b ?(?:<brand>)|\bwhat size\b.*<brand>.*(?:<size|num>|<brand>)|\b(?:convert|translate)\b.*(?:<size>|\bsize\b)|\bwhat(?:'s| is| would)\b.*<size> .*\b(?:in|for|at) <brand>|\b(?:equivalent|equals?|same as|comes? out)\b.*<brand>|(?:<size|num>).*\b(?:equivalent|what)\b.*<brand>",
        r"(?:<brand>.{0,8}<size|num>|<size|num>.{0,8}<brand>).{0,10}<brand>.{0,6}(?:幾號|多少|什麼尺寸|哪個尺寸|幾碼|多大|什麼號|怎麼換|買幾|穿幾)|(?:尺寸|號碼|尺碼)(?:換算|對照|轉換).{0,12}|換算成?.{0,8}(?:eu|us|uk|歐碼|美碼|英碼|公分)(?!.*(?:台幣|美金|日幣))",
    ),
    (
        D.SIZE_GUIDE,
        r"\b(?:size (?:chart|guide|table)|measurements?)\b|\bhow (?:long|wide|big|many (?:cm|inches|centimet(?:er|re)s)|large)\b.*(?:<size>|\binseam\b|\bchest\b|\bwaist\b|\bhips?\b|\bsleeves?\b|\bshoulders?\b|\bfoot\b|\bbust\b)|\bwhat(?:'s| is| are| does)?\b.*\b(?:inseam|chest|bust|waist|hips?|sleeve|shoulder|foot length|insole)\b.*|\b(?:inseam|chest|bust|hip|sleeve|shoulder|waist)\b.*\b(?:in|of|for|on)\b.*(?:<size>|<brand>)|\bwhat does (?:a |an )?<size> measure",
        r"(?:胸圍|腰圍|臀圍|褲長|內長|袖長|肩寬|衣長|腳長|下襬|大腿圍|長度|寬度).{0,6}(?:多少|幾|是|多長|多寬|多大)|(?:尺寸|尺碼)(?:表|對照)|<size>.{0,6}(?:多長|多寬|幾公分|多大)|(?:胸圍|腰圍|臀圍|褲長|內長|袖長|肩寬|衣長|腳長)",
    ),
    (
        D.CONVERT,
        r"\b(?:convert|how much (?:is|would) (?:that|this|it)(?: be)?|what(?:'s| is) (?:that|this|it)|in)\b.*\b(?:in|to|into) (?:<money>|(?:british |us |american |canadian |australian |taiwan(?:ese)? |new taiwan |japanese |hong kong )?(?:dollars?|pounds?|euros?|eur|usd|gbp|twd|ntd|nt|jpy|yen|cad|aud|hkd|won|krw|yuan|rmb|cny|francs?|chf|sgd)\b)(?! (?:or|less|under))|\bhow much in (?:us |taiwan )?(?:dollars?|euros?|usd|twd|ntd|yen|jpy|gbp|pounds?|eur)\b",
        r"(?:換(?:算)?成|換算|折合|等於|換|算成|折算成?|相當於|合)(?:多少)?\s?(?:新?台幣|美金|美元|日幣|日圓|歐元|英鎊|港幣|人民幣|韓元|韓幣|加幣|澳幣|新幣|usd|twd|jpy|eur|gbp)|(?:新?台幣|美金|美元|日幣|日圓|歐元|英鎊|港幣|人民幣|韓元|韓幣)(?:是|要|大概|大約)?多少(?:錢)?$|多少(?:錢)?(?:新?台幣|美金|美元|日幣|日圓|歐元|英鎊|港幣|人民幣|韓元)",
    ),
    (
        D.SORT_SET,
        r"\b(?:sort|rank(?:ed)?|order(?:ed)?|arrange)\b(?: (?:it|them|these|results?|everything|that|the results?|all))*(?: (?:by|from|on|with|according to))(?: the| lowest| highest| cheapest| best| most| total| unit| star| price per)* ?(?:prices?|reviews?|ratings?|rating|rated|cheap\w*|reviewed|total(?: price| cost)?|unit(?: price)?|cost|stars)\b|\b(?:sort|rank|put|show|list)\b.*\bfirst\b(?!.*<brand>)|\b(?:by|on) (?:price|reviews?|ratings?|total|unit price),? (?:not|please|instead)|\b(?:cheapest|lowest price|best reviewed|best rated|highest rated|lowest total|top rated)(?: per \w+| with shipping| after shipping| total)? (?:first|on top|at the top)\b(?!.*<brand|size|colour>)|^(?:by|sort|rank)\b.*\b(?:price|reviews?|ratings?)\b",
        r"(?:照|按|依|用|改成?照|改按|依照|按照).{0,8}(?:排|排序|排列)|排序(?:改|換|用|照)?|(?:最便宜|便宜|評價最?高|評價最?好|最?低價|高分|評分最?高|總價最?低|單價最?低|價格最?低)的?(?:排|放)(?:在)?(?:前面|最前|上面|第一)",
    ),
    (
        D.TOTAL_CHECK,
        r"^(?!.*\b(?:approve|confirm|only if|as long as|fine)\b).*\b(?:how much|what(?:'s| is| does| would| will)?|give me|total|final|landed)\b(?!.*\b(?:find|cheapest|budget|vs)\b).*\b(?:with|including|after|incl|plus|and|shipped|delivered|landed|to ship|shipping|delivery|tax(?:es)?|customs|duties|total cost|grand total|altogether|all in)\b(?=.*\b(?:tax(?:es)?|shipping|shipped|delivery|delivered|customs|dut(?:y|ies)|postage|import|total|all in|landed)\b)|\b(?:landed|total|final|out the door) (?:cost|price)\b|\bship(?:ping)? (?:cost|fee)s?\b",
        r"(?:含|加|連|包含|加上|連同)(?:上)?(?:稅|運費|運|關稅|國際運費).{0,14}(?:多少|總共|一共|總價|幾)|(?:總共|總價|一共|全部).{0,10}(?:含|加|連)(?:稅|運)|運費(?:要|是)?多少|(?:寄|送|運)到.{1,6}(?:總共|一共)?(?:要)?多少",
    ),
    (
        D.HANDOFF,
        r"\b(?:human|real person|live (?:agent|person|chat)|customer (?:service|support|care)|representative|actual person|someone real|a person|support (?:team|agent|person))\b|\b(?:talk|speak|chat|connect|transfer|get|put) (?:me )?(?:to|with|through to) (?:a |an |the |someone |somebody )?(?:human|person|agent|rep|staff|someone|somebody|people|support|<store>(?:'s)? (?:support|service|staff))",
        r"真人|客服|人工(?:服務|處理)?|專人|找(?:個)?人(?:處理|幫|來)|轉(?:接|給)(?:人|真人|客服)",
    ),
    (
        D.RETURN_HELP,
        r"\b(?:return(?:s|ed|ing|able)?|refund(?:s|ed|able)?|money back|send (?:it|them|this|that|these|those|back)(?: \w+){0,3} back|sen[dt] .* back|exchange (?:it|this|them))\b(?! (?:to cart|policy on results))|\b(?:doesn't|don't|didn't|does not) fit\b(?=.*\b(?:bought|from|return|it|got|what)\b)|\b(?:arrived|came|showed up|got here|delivered)\b.*\b(?:broken|damaged|dented|cracked|wrong|scratched|torn|defective|smashed)|\breturn window\b|\b(?:wrong|incorrect) (?:item|size|colou?r|one|thing)\b.*\b(?:arrived|came|sent|delivered|got)\b|\b(?:they )?sent me the wrong",
        r"退(?:貨|款|掉|還|換|回去|得掉)|[要想能可得]退(?![讓步伍稅])|鑑賞期|猶豫期|(?:換貨)|(?:收到|寄來|送來|拿到).{0,6}(?:壞|破|錯|瑕疵|刮傷|凹|裂|損)|(?:寄|送|給)錯|不合身.{0,8}|能退|還能退|可以退",
    ),
    (
        D.ORDER_STATUS,
        r"<order>(?!.*\b(?:cancel|return|why)\b)|\b(?:where(?:'s| is| are)|where the (?:heck|hell) is|when (?:will|is|does|are|do)|(?:has|have|did|is)(?! to\b)|any (?:news|update|word)|what(?:'s| is)|track|status|how(?:'s| is)|check(?: on)?)\b.*\b(?:orders?|package|parcels?|deliver(?:y|ies|ed)|shipment|ship(?:ped)?|packages|stuff i ordered|arriv\w+|tracking)\b(?!.*\b(?:cheaper|total|watch)\b)|\b(?:order|package|delivery|parcel|shipping) (?:status|update|tracking)\b|\btracking (?:number|info)\b",
        r"(?:訂單|包裹|貨|東西|宅配|快遞|商品|我買的.{0,6}).{0,10}(?:到哪|出貨了?(?:沒|嗎)?|寄了?(?:沒|嗎)|在哪|到了(?:沒|嗎)|狀態|進度|送到(?:了)?(?:沒|嗎)|什麼時候(?:會)?(?:到|來|送)|何時到|幾號到|還沒(?:到|來|收到))|(?:查|追蹤)(?:一下)?(?:我的?)?(?:<store>的?)?(?:訂單|包裹|物流|貨態)|出貨了(?:沒|嗎)|<order>.{0,8}(?:到|出貨|狀態|寄|送|哪)?|物流(?:進度|狀態)",
    ),
    (
        D.LOYALTY_SHOW,
        r"\bhow many\b.*\b(?:points?|coins?|miles|stamps|credits?)\b|\b(?:points?|coins?|rewards?|miles|credits?) (?:balance|do i have|have i (?:got)?|left|total|are there)\b|\b(?:check|show|see|what(?:'s| is| are)|what) (?:me )?(?:my )?(?:.{0,16} )?(?:points?|rewards?|coins?|loyalty)(?: balance)?\b(?!.*\buse\b)|\bhow much\b.*\b(?:points|rewards|coins|store credit)\b",
        r"(?:點數|點|幣|積分|紅利|購物金|里程).{0,4}(?:還)?(?:剩|有)(?:下)?(?:多少|幾|沒)|(?:剩|有)(?:多少|幾)(?:點|幣|點數|紅利|積分|購物金)|(?:查|看)(?:一下)?.{0,8}(?:點數|積分|紅利|購物金|會員點)|(?:點數|幣|積分|紅利)(?:餘額|我?剩多少|多少)",
    ),
    (
        D.LOYALTY_SET,
        r"\b(?:use|apply|burn|spend|redeem|pay with|put|take|cash in)\b(?: up)?.*\b(?:points?|rewards?|coins?|credits?|miles|cashback)\b|\b(?:points|rewards|coins) first\b",
        r"(?:點數|點|幣|積分|紅利|購物金|回饋金).{0,4}(?:先|優先|都|全部|直接|拿來|可以|幫我)?(?:折|抵|用掉|扣|用|花掉)|(?:用|折|抵|扣|花).{0,8}(?:點數|積分|紅利|購物金|回饋金|[a-z]+幣|蝦幣)",
    ),
    (
        D.APPLY_COUPON,
        r"\b(?:coupon|promo(?:tion)?(?: code)?|discount code|voucher|gift code|code)\b(?!.*\b(?:find|any|are there)\b).*(?:(?-i:[A-Z][A-Z0-9-]{2,}|[A-Z]*\d+[A-Z]*))|(?:(?-i:[A-Z]{2,}[0-9]+[A-Z0-9]*)).*\b(?:coupon|promo|code|voucher)\b|\b(?:apply|use|try|enter|redeem)\b(?: the| my| code)* (?-i:[A-Z]+\d+\w*|[A-Z]{5,}\d*)\b",
        r"(?:折扣碼|優惠碼|折價券|優惠券|折價碼|序號|代碼|coupon|promo ?code|優惠代碼).{0,10}(?:(?-i:[A-Z0-9]{4,}))|(?:(?-i:[A-Z]{2,}[0-9]+[A-Z0-9]*)).{0,8}(?:折扣碼|優惠碼|折價券|優惠券|折價碼)|(?:用|套|輸入|填)(?:一下|上)?\s?(?-i:[A-Z]{2,}\d+)",
    ),
    (
        D.STORE_BLOCK,
        r"\b(?:don't|do not|never|stop|quit|no longer|avoid|no(?: more)?)\b(?: (?:ever|want|wanna|to|please|again))*(?: (?:show|see|us(?:e|ing)|search|buy|suggest|include|recommend|look|shop|giv(?:e|ing)|results?|anything|stuff|offers|listings|bring up|order|check)(?:p?ing)?)+(?: me)?(?: \w+){0,3} ?(?:from|at|on|in|of|to)? ?<store|brand>(?! (?:plugin|size|\w*shoes|jacket))(?= ?(?:$|[,.!]|again|anymore|any more|ever|please|results|stuff|or|and|for|listings|offers|in (?:the|my) results|sellers))|\b(?:block|blacklist|exclude|ban|hide|ignore|remove|filter out|skip|boycott|leave out|drop)\b(?: \w+){0,3} <store|brand>(?! plugin)(?!.*\b(?:plugin|cart|access|permission|alerts?|notifications?)\b)|\b(?:block|blacklist|ban|boycott) (?:the |this |that )?(?:shop|store|site|seller)\b",
        r"(?:不要|別|不想|不准|不用)(?:再)?(?:給我|讓我|出現|推薦|推|看到?|列|找|顯示|搜|買|用|跟我推)+.{0,8}<store|brand>(?!.{0,8}(?:購物車|權限|通知|紀錄))(?:的|上面)?|<store|brand>(?:的)?(?:都|永遠|一律|全部|以後|東西)*(?:不要|別|封鎖|排除|擋掉|不看|不考慮|拒絕|黑名單|屏蔽|濾掉|跳過)(?:再)?(?:給我看|出現|列|了|掉|推)*|以後.{0,4}(?:不要|別|不看).{0,4}<store|brand>|(?:封鎖|排除|擋掉|屏蔽|黑名單|濾掉|過濾掉|跳過|隱藏).{0,6}<store|brand>(?!外掛)",
    ),
    (
        D.FILTER_SET,
        r"\b(?:only|always|just|from now on|hide|skip|never|prefer|default(?: to)?|stick to|filter)\b.*\b(?:shops?|stores?|sellers?|places|results|retailers)\b.*\b(?:ship|deliver|pick ?up|locker)\w*|\b(?:shops?|stores?|sellers?|places|results|retailers)\b.*\b(?:ship|deliver)\w* to\b.*\bonly\b|\b(?:always|prefer|preferably|default(?: to)?|from now on|only|i want|use|i'd rather|rather|set)\b.*\b(?:home delivery|(?:convenience[- ]store|store|locker|in[- ]store) ?(?:pick[- ]?ups?|delivery)?|parcel lockers?|pick ?up|delivered (?:home|to my (?:door|home))|7-?11|family ?mart|to my door)\b(?!.*\b(?:find|order|package)\b)|\b(?:home delivery|(?:convenience[- ]store|locker) pick ?up|parcel lockers?) (?:only|please|preferred|always|first|is best)|\bonly (?:show|look|list|see|use|consider)\b.*\b(?:that )?(?:ship|deliver)\w*",
        r"(?:只|限|僅)(?:要|看|列|找|給我看|顯示|考慮|挑)?.{0,6}(?:寄|送|運|配送|出貨到|宅配).{0,6}(?:的?(?:店|商店|賣家|商家|店家|商品))|(?:店|商店|賣家|店家)(?:才|只).{0,4}(?:寄|送)|(?:不(?:寄|送|能寄)).{0,6}的(?:店|都|就)?.{0,3}(?:不要|濾掉|別|隱藏)|(?:超商|便利商店|超取|宅配|到府|智取櫃|置物櫃|門市|i郵箱|全家|7-11|小七|店到店)(?:取貨|到家|店取)?.{0,4}(?:優先|為主|為優先|最好|就好|就可以|都用|為準)|(?:以後|都|一律|預設|優先|盡量)(?:都)?(?:幫我)?(?:用|走|選|要|改)?.{0,3}(?:超商|宅配|超取|到府|智取櫃|置物櫃|店到店|便利商店)(?:取貨|到家)?",
    ),
    (
        D.WATCH_UPDATE,
        rf"\b{_MOVE}\b(?!.*\b(?:budget|spending|monthly|weekly|cart|month|week)\b).*\b(?:target|limit|threshold|alert|watch|price|trigger|cap)\b.*(?:<money|num|pct>)|\b(?:target|limit|threshold|alert price)\b(?!.*\b(?:budget|spending|monthly|weekly|month|week|day)\b) (?:for .{{1,30}} )?(?:is|should be|to|at|now|=).*<money|num|pct>|\b(?:make|change|set|bump|raise|lower|drop) (?:it|that|this)(?: to| at)? (?:<pct>)|<pct> (?:instead of|rather than|not) ?<pct|num>|\b(?:for|on) (?:the|my) .{{1,30}} (?:watch|alert)\b.*(?:<money|num|pct>)(?=.*\b(?:use|make|change|set|instead|rather|to)\b)|\b(?:make|use) (?:it )?<pct>|\bnow (?:watch|alert|tell)\b.*(?:at|under) <money|num> instead",
        r"(?:目標價?|上限|門檻|通知價|追蹤價|提醒價)(?:價)?.{0,8}(?:改|調|設|降|升|拉|變|換)(?:成|到|為|高|低|至|回)*.{0,4}(?:<money|num|pct>)|(?:把|那個|將)?.{0,12}(?:改|調|換)(?:成|到|為|至|低到|高到)+.{0,2}(?:打)?(?:<pct>|<money|num>[元塊]?(?:以下|以內|內|再)).{0,6}(?:再|才|就)?(?:通知|叫|說|講)?|(?:改|調|換)(?:成|到|為)?<pct>|(?:上限|目標|門檻).{0,4}<money|num>|<pct>改(?:成)?<pct>",
    ),
    (
        D.UNWATCH,
        rf"\b(?:stop|quit|cancel|end|remove|delete|drop|forget|no need to|no longer|don't(?: need to)?|you can stop|kill|ditch|enough)\b(?: (?:with|about))?.*\b(?:watch(?:ing|es)?|track(?:ing)?|following|monitoring|keeping an eye|alerts? (?:for|on))\b|\b(?:forget|never ?mind|drop)(?: about)? the (?!(?:first|second|third|last|item|order)\b)(?!.*\b(?:cart|basket)\b).*|\bunwatch\b|\bstop (?:looking|checking) (?:for|at|on)\b|\b(?:take|remove) .* off (?:my |the )?(?:watch ?list|list|watches)|\b(?:don't|no longer) (?:want|need|care about)\b.*\b(?:anymore|any more|any longer|alerts?)\b|\bnot interested in\b.*\b(?:anymore|any more)\b",
        r"(?:取消|停止|刪掉|移除|關掉).{1,12}的(?:追蹤|監看|盯|提醒|通知)$|(?:不要|不用|別|停止|取消|不必|停掉|不想|可以不用|刪掉|移除)(?:再)?(?:幫我)?(?:繼續)?(?:盯|追蹤|追|監看|看著|關注|監控)(?!.{0,6}(?:通知|<time>))|(?:盯|追蹤|監看)(?:.{0,10})(?:取消|停掉|刪掉|移除|不用了|拿掉)|.{1,14}(?:不用|不要|別|不必)(?:再)?(?:盯|追|追蹤|看)(?:了)?$|從.{0,3}(?:追蹤|觀察)?清單(?:拿掉|刪掉|移除)",
    ),
    (
        D.PRICE_HISTORY,
        r"\bprice (?:history|histories|chart|graph|trend|movement|curve)\b|\b(?:past|previous|historical|old|earlier|last <num>|last few|recent|<num>) prices?\b|\bhow (?:has|have|did) (?:the )?(?:price|cost|it).*(?:changed?|moved?|gone|been|develop|trend)|\b(?:lowest|cheapest)(?: price)?\b.*\b(?:ever|been|so far|of all time|this year|in the (?:last|past)|has it been)\b(?!.*\b(?:tell|alert|notify|when|let me|watch)\b)|\bwhat (?:was|were|has|have|did) (?:the )?.*\b(?:price|cost)s?\b|\bhow (?:the )?price.* (?:moved|changed|been|developed)|\b(?:last|latest) <num> prices?\b",
        r"<date|dur>(?:的|內的?|來的?)?(?:價格|價錢|售價|價位)|歷史(?:價|價格|價位|售價)(?!.{0,4}(?:再|通知|叫|才|跟我說))|價格?(?:走勢|趨勢|曲線|紀錄|記錄|變化|歷史|波動)|(?:過去|以前|之前|曾經|最近).{0,12}(?:價格|價錢|賣多少|多少錢|最低)|(?:近|最近|前|上)<num>(?:次|筆|個).{0,8}(?:價|價錢|價格)|(?:最低|最便宜)(?:曾經|賣過|到過|過|是)(?:多少)?|以前(?:賣)?多少",
    ),
    (
        D.WATCH_STATUS,
        r"\b(?:did|has|have|is)\b (?:the |my |that |any |anything |those )?(?!i |you |we )(?!.*\b(?:order|package|ship|arriv|parcel)\w*\b).*\b(?:drop(?:ped)?|go(?:ne)? (?:below|under|down|on sale|up)|went|fall(?:en)?|mov(?:e|ed)|change[d]?|come down|came down|come back|back in stock|restocked|cheaper (?:yet|now)|budge[d]?|gotten cheaper|get cheaper|hit (?:<money|num>|my target)|reached?|on sale (?:yet|now))\b|\bany (?:movement|change|news|update|updates|luck|drop|progress)\b.*\b(?:on|with|for)\b(?!.*\b(?:order|package|delivery)\b)|\bhow(?:'s| is) (?:the |my )?.* (?:watch|price) (?:doing|going|looking)|\b(?:is|are) (?:the )?.*\b(?:i'm|you're|i am|you are|we're) (?:watching|tracking|following)\b",
        r"(?:盯|追蹤|看著?|在追)的?.{0,14}(?:降價?|跌|動|變|有貨|補貨|特價|便宜)(?:了)?(?:嗎|沒|了沒|沒有)|.{1,14}(?:降(?:價|到|下來)?|跌(?:到|破|價)?|掉到|低於|補貨|有貨|特價)(?:.{0,2}<money|num>(?:元|塊)?(?:以下)?)?(?:了)?(?:沒有?|了沒|了嗎|嗎)$|(?:有沒有|有)(?:降價?|跌|補貨|動靜|變便宜)(?:.{0,4}<money|num>(?:以下)?)?(?:過)?(?:了)?(?:嗎|沒|$)|(?:價格|價錢)有(?:變|動)",
    ),
    (
        D.WATCH_LIST,
        rf"\bwhat you(?:'re| are) (?:watching|tracking|following)|\b(?:what|which)(?: \w+){{0,3}} (?:are|am|do|have) (?:you|i|we)(?: currently| still| now)? (?:watching|tracking|following|monitoring|keeping an eye on|looking out for|have on watch)|\b{_SEE}(?: all)?(?: of)? ?(?:my |the |your )?(?:current |active )?(?:watches|watch ?list|alerts|tracked items|trackers|price alerts)\b|^(?:my )?(?:watches|watch ?list|alerts)\??$|\bwhat(?:'s| is) (?:on|in) (?:my |the )?watch ?list|\b(?:everything|all|things|stuff) (?:that's |that is )?on (?:my )?watch|\b(?:everything|all|things|stuff)(?: that)? (?:you're|you are|i'm|i am) (?:watching|tracking|following)",
        r"(?:在|正在|有在|目前|現在).{0,3}(?:盯|追蹤|追|監看|關注)(?:著)?(?:的)?(?:哪些|什麼|哪幾|多少|啥|東西)|(?:盯|追蹤|追)(?:了)?(?:哪些|什麼|哪幾|多少|啥)|(?:追蹤|觀察|監看|盯)(?:的)?(?:清單|列表|名單|東西|商品).{0,6}(?:給我看|列|看|有|是|叫出來|打開|$)|(?:看|列出|顯示|打開).{0,6}(?:追蹤|觀察|監看|盯)(?:的)?(?:清單|列表|名單|東西|商品)",
    ),
    (
        D.CART_SHOW,
        rf"\bwhat(?:'s| is| do i have| have i got| did i put)?(?: currently| now| already)?(?: sitting)? (?:in|inside) (?:my |the )?(?:<store> |<brand> )?{CART}\b|\b{_SEE} (?:what(?:'s| is) in )?(?:my |the )?(?:<store> |<brand> )?(?:{CART})\b(?!.*\b(?:add|and))|^(?:my )?(?:cart|basket)\??$|\banything in (?:my |the )?{CART}\b|\bhow (?:many|much)\b.*\bin (?:my |the )?{CART}\b|\bshow (?:me )?(?:my |the )?{CART}",
        r"購物車(?:裡面?|內|裏)?(?:現在|目前|還)?(?:有|放|裝)(?:了)?(?:什麼|哪些|啥|幾|多少|東西)|(?:看|顯示|打開|列出|叫出)(?:一?下)?(?:我的?)?(?:<store>)?(?:的)?購物車|購物車(?:給我看|打開|內容|裡面是|看一?下)|^(?:我的?)?(?:<store|brand>的?)?購物車[?？]?$",
    ),
    (
        D.COMPARE,
        r"\bcompar(?:e|ed|ison|ing)\b(?! shop)|\b(?:vs\.?|versus)\b|\bwhich(?: one)?(?:'s| is| are| of)?\b.*\b(?:better|cheaper|best|worth)\b(?=.* or |.* and |.*,|.*\?)|\b(?:difference|differences|differ) between\b|\b(?:cheaper|better|pricier|more expensive|less expensive)\b.*\bthan\b|\b(?:cheaper|pricier|more expensive)\b.*\b(?:at|on|from) <store>|<store>.* (?:or|vs) .*<store>.*\b(?:cheaper|better|lower)\b|.+ or .+\b(?:which|what's) (?:one |is |would |should )?|.+ or .+\bbetter\b\??$|\bhow does .* (?:stack up|compare)\b|\bshould i (?:get|buy|go for|choose|pick)\b.* or \b",
        r"比較|比一?下|比一比|(?:跟|和|與|還是|vs\.?|或).{1,30}(?:哪(?:個|台|雙|件|款|家|支|邊|間|種|一個)|差(?:在)?(?:哪|多少|別|異)|有什麼(?:不同|差別|差異)|誰比較|何者|比較)|.{1,20}有?比.{1,20}(?:便宜|貴|好|划算)(?:嗎|$)?|差在哪|\bvs\.?\b|.+(?:還是).+(?:好|划算|便宜)",
    ),
    (
        D.PRICE_CHECK,
        r"<money|num>.*\b(?:good (?:price|deal|value|buy)|fair|decent|reasonable|steal|rip-?off|too much|overpriced|bargain|worth it|good or bad)\b|\b(?:is|are|was|does|sound)\b.*<money|num>.*\b(?:good|great|cheap|expensive|high|low|normal|ok(?:ay)?|right|a lot|too much|worth|pricey)\b|\b(?:good|fair|decent|reasonable|great|ok|normal|right|bad|high|low|crazy) (?:price|deal|value|buy)\b(?!.*\b(?:find|tell|alert|when)\b)|\b(?:overpay|overpaying|overpriced|ripped off|rip-?off|worth it|worth the (?:money|price)|too (?:much|pricey|expensive|steep))\b(?=.*(?:<money>|<num>|\?|\bfor\b))|\bis (?:it|that|this)? ?(?:worth) <money|num>|\bis <money>.*\bfor\b|\bwould you pay\b",
        r"<money|num>.{0,6}(?:算|會|是|有|這個價)?.{0,4}(?:便宜|貴|划算|合理|值得|好價|值不值|ok|可以(?:買|入手)|盤|買貴|超值|甜|太高|合算)(?:了)?(?:嗎|吧|不|沒|$)?|(?:賣|要|花)<money|num>.{0,6}(?:貴|便宜|划算|合理|值|盤)|(?:價格|價錢|這價).{0,4}(?:合理|好|便宜|划算|可以|貴)(?:嗎|不)",
    ),
    (
        D.PROFILE_SET,
        r"\b(?:i'm|i am|im|i wear|i usually wear|i take|i've got|i have) (?:now )?(?:usually |normally |actually |always |mostly |a |an )*(?:size )?(?:<size>|<num>)(?! (?:years|yo|cm tall))\b(?!.*\b(?:what|which|find|add|convert)\b)(?!.*\bor\b.*\bnot sure)|\bmy (?:\w+ )?(?:size|waist|shoe|shoes|tops?|feet|foot|inseam|shirt|pants|dress|bra|ring|trousers|jeans)(?: size)?(?:'s| is| are|:| =)? (?:now )?(?:an? )?(?:<size>|<num>)|\b(?:remember|save|note|store|update|set|record)\b.*\b(?:size|sizes|wear|waist|shoes?)\b.*(?:<size>|<num>)|(?:<size>|<num>) (?:waist|shoe)\b(?=.*\b(?:i'm|my|i wear|remember)\b)|\bi(?:'m| am) (?:now )?(?:an? )?<size>",
        r"我(?:現在|的|都|平常|通常|一般|習慣|買)?.{0,10}(?:鞋子?|上衣|衣服|褲子?|腰圍?|腳|尺寸|尺碼|<brand>).{0,6}(?:穿|是|改|都|要|用|買)?.{0,3}(?:<size>|<num>)(?!.{0,4}(?:元|塊|以下|以內|放|加|幾號))(?!.*(?:幾號|多少|購物車|找|推薦))|(?:記一?下|記住|幫我記|存一?下|更新).{0,10}(?:尺寸|鞋|衣|褲|腰|號).{0,6}(?:<size>|<num>)|<brand>.{0,3}(?:我)?(?:都|現在|通常)?穿(?:<size>|<num>)(?!.*<brand>.*幾)|我(?:現在)?穿(?:<size>|<num>)|我是(?:<size>)(?:號)?的?$",
    ),
)

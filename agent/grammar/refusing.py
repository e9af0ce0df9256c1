"""What is never done from words."""

from collections.abc import Mapping

from manciple.agent.grammar.text import Marked, cue, spoken

_KIN = (
    r"(?:room ?mate|flatmate|girlfriend|boyfriend|wife|husband|partner|mother|mom|mum|father|dad"
    r"|sister|brother|friend|boss|neighbou?r|ex|colleague|co-?worker|son|daughter|cousin"
    r"|someone(?: else)?|somebody(?: else)?|aunt|uncle|grandm\w+|grandp\w+|bf|gf|spouse|teacher"
    r"|employee)"
)
_KIN_ZH = (
    r"(?:(?:前)?女友|(?:前)?男友|(?:前)?女朋友|(?:前)?男朋友|老婆|老公|太太|先生|室友|朋友|媽媽?"
    r"|爸爸?|姊姊?|姐姐?|妹妹?|哥哥?|弟弟?|同事|老闆|前任|前夫|前妻|鄰居|別人|他人|同學|家人|兒子"
    r"|女兒|小孩|員工|客戶)"
)
_LOG = r"(?<!購買)(?<!訂單)(?<!瀏覽)(?<!消費)(?<!購物)(?<!搜尋)(?:紀錄|記錄|日誌|log)"
_FORBIDDEN = (
    r"oxycodone|oxy|fentanyl|heroin|cocaine|meth(?:amphetamine)?|mdma|ecstasy|lsd|weed"
    r"|cannabis|marijuana|xanax|adderall|percocet|vicodin|opioids?|steroids?|ketamine"
    r"|mushrooms \(psilocybin\)|psilocybin|prescription (?:drugs?|meds|pills)"
    r"|guns?|handguns?|pistols?|rifles?|firearms?|ammo|ammunition|silencers?|explosives?"
    r"|bombs?|grenades?|ivory|fake (?:ids?|passports?|diplomas?)|counterfeit|knockoff|stolen"
    r"|credit card numbers|tramadol|viagra without|codeine|valium|ambien without"
)
_FORBIDDEN_ZH = (
    r"安非他命|海洛因|古柯鹼|大麻|搖頭丸|k他命|毒品|冰毒|嗎啡"
    r"|(?<!筋膜)(?<!膠)(?<!水)(?<!噴)(?<!玩具)(?<!按摩)(?<!釘)(?<!風)(?<!洗車)(?<!高壓)(?<!油)(?<"
    r"!奶油)(?<!掃描)槍|子彈(?!筆記|列車|膠囊)|彈藥|炸藥|爆裂物|象牙(?!白|色)"
    r"|假身分證|假護照|假鈔|假證件|仿冒|盜版|贓物|處方藥|安眠藥|管制藥|類固醇|電子菸|加熱菸|fm2"
    r"|笑氣|喵喵"
)
_AGED = (
    r"vapes?|cigarettes?|tobacco|beers?|wine|vodka|whisk(?:e)?y|liquor|alcohol|booze|rum|gin"
    r"|tequila|juul|cigars?|knife|lottery|champagne|sake|soju|hard seltzer"
)
_AGED_ZH = r"菸|香菸|酒(?![紅精窩])|啤酒|電子煙|煙|檳榔|紅酒|威士忌|高粱|彩券|刮刮樂|米酒|清酒"
_MINOR = (
    r"\b(?:i'm|i am|im|we're|my (?:son|daughter|kid)(?: is|'s)) (?:only |just )?(?:1[0-7]|[5-9]"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! ?(?:cm|in|\$))"
    r"|\bunderage\b|\ba minor\b|\bunder (?:18|21|age)\b|\bhigh ?school(?:er)?\b|\b(?:1[0-7]"
    r"|sixteen|seventeen) (?:years? old|yo|yrs?)\b"
)
_MINOR_ZH = (
    r"我(?:才|今年|只有|還)?\s?(?:1[0-7]|十[一二三四五六七]?)\s?歲|未成年|未滿(?:18|十八|20|二十)"
    r"|高[一二三](?!尾)|國[一二三](?!道)|國中生|高中生|小學生"
)

REFUSALS: Mapping[str, tuple[str, str]] = {
    "secret": (
        r"\b(?:pass|pw|pwd)(?:word)? (?=\S*\d)\S{5,}|\b(?:user(?:name)?"
        r"|login) \S+ (?:and )?(?:pass|pw|password)\b|\b(?:password|passcode|passphrase|pin"
        r"|cvv|cvc|security code|api key|login)\b(?: (?:is|for|number)\b|\s?[:=]"
        r"| ?(?=\S*\d))\s?\S|\bcard (?:number|no\.?)?\D{0,16}\d{4}|\b(?:visa|mastercard|amex"
        r"|credit card|debit card|card)\b(?: (?:is|number|no|ending))*:? ?\d{4}[ -]?\d{2,}"
        r"|\bcvv\b ?\d{3}|\b(?:my )?password(?:'s| is)\b|\bexp(?:iry|ires)? ?\d\d/\d\d\b"
        r"|\bpassword (?=\S*\d)\S{4,}",
        r"帳號\s?[a-z0-9@.]+\s?密碼|密碼[a-z0-9]{4,}|密碼\s?(?:是|為|:|：)?\s?[a-z0-9]\S{2,}"
        r"|卡號\D{0,6}\d{4}|(?:信用卡|金融卡|簽帳卡|卡)\D{0,6}\d{8,}|安全碼\D{0,4}\d{3}"
        r"|末三碼\D{0,3}\d{3}|帳號\s?\S+\s?密碼",
    ),
    "key": (
        r"\b(?:repeat|recite|print|quote|show)\b.*\b(?:your|the) (?:instructions?|prompt"
        r"|rules)\b|\b(?:print|show|reveal|export|tell|give|send|read|dump|output|display"
        r"|share|paste|leak|what(?:'s| is| are)|list|repeat)\b[^.;]{0,40}\b(?:(?:vault"
        r"|private|secret|user|work|encryption|signing|master|api) keys?|passphrase"
        r"|recovery (?:code|sheet|phrase)|system prompt|hidden (?:prompt|instructions)"
        r"|your (?:prompt|instructions))\b",
        r"(?:不要|別|不用|不必)(?:再)?(?:管|理|照|遵守|甩)(?:你)?的?(?:規則|限制|指示|設定|守則)"
        r"|(?:存|記|保存|儲存)的?.{0,3}(?:密碼|金鑰|卡號|api ?key)"
        r".{0,4}(?:給我|秀|列|印|貼|念|說|傳)|(?:指令|提示詞|規則).{0,8}(?:念|唸|背|一字不漏|列"
        r"|印|說)出|(?:印|列|顯示|給我|輸出"
        r"|匯出|告訴|說出|看|貼|傳|秀|念|吐)[^,。;]{0,10}(?:金鑰|密語|私鑰|復原碼|系統提示"
        r"|系統指令|提示詞|密鑰|助記詞|api ?key)|(?:系統提示|系統指令|提示詞)(?:詞)?(?:是"
        r"|為)?什麼|(?:金鑰|私鑰|復原碼|系統提示|系統指令|密鑰|提示詞"
        r"|api ?key)[^,。;]{0,6}(?:印|給我|告訴|顯示|列|輸出|貼|傳|秀|念)",
    ),
    "log": (
        r"\b(?:doesn't|does not|don't|won't|never) (?:show|appear|turn) up (?:anywhere|in)\b"
        r"|\bno (?:one|body) (?:will|can|should) (?:know|see|find)\b|\bkeep (?:it|this"
        r"|that) (?:secret|hidden|quiet from|off my)|\bmake it look like\b|\b(?:delete|erase"
        r"|hide|clear|wipe|remove|disable|turn off|switch off|edit|alter|falsify|empty|purge"
        r"|scrub|stop|kill|tamper with|rewrite|doctor)\b[^.;]{0,30}\b(?:audit|logs?|logging"
        r"|(?:your|the) (?:records?|trail|history of what you)|activity (?:history|record"
        r"|log)|trail)\b(?!\s?-?in)|\b(?:don't|do not|without|stop|no|not|never"
        r"|skip)(?: (?:you|be|to|any))* (?:log(?:ged|ging)?|record(?:ing|ed)?|writ(?:e"
        r"|ing) (?:it|this|that) down)\b(?!\s?-?in)(?! (?:stores?|shops?|player|deals?|low))"
        r"|\b(?:leave|keep) (?:it|this|that|them|no) (?:out of|off|trace|record)(?: (?:the"
        r"|your|my) (?:log|history|record|books|audit))?\b|\boff the (?:record|books|log)\b"
        r"|\bno (?:trace|record|log|logs)\b|\bso (?:that )?(?:my|no one|nobody|he|she"
        r"|they) .{0,20}(?:can't|cannot|won't|doesn't) (?:see|know|find)",
        rf"(?:不要|別|不讓|避免).{{0,4}}(?:讓)?(?:人|別人|老婆|老公|家人|爸媽).{{0,4}}(?:查|看"
        rf"|知道|發現)|做過的.{{0,8}}(?:刪|抹|清)|(?:改|動|調整)(?:一下)?(?:操作"
        r"|你的)?(?<!購買)(?:紀錄|記錄|日誌)|(?:刪掉?|刪除|關掉?|清掉?|清空|清除|隱藏|竄改"
        rf"|修改|停止|停用|不要留|別留|不留|抹掉|藏|消除|塗掉|改掉)(?:[^,。;]{{0,8}}){_LOG}"
        rf"|(?:操作|稽核|活動)?{_LOG}(?:都|全部|也|給我|幫我|一下|先)*(?:刪|關|清|停|不要留"
        r"|別留|不留|隱藏|抹|藏|改掉|消掉)|(?:不要|別|不准|勿|不用)(?:再)?(?:被)?(?:紀錄|記錄"
        r"|寫進(?:紀錄|記錄|日誌|log)|留下?(?:紀錄|記錄|痕跡|log|日誌|任何紀錄)|記下來|記到)"
        rf"|不留痕跡|(?:不要|別|不准|勿|不用|不必).{{0,3}}(?:寫|記|留|存|登|列|放|出現|顯示)(?:進"
        rf"|到|在|下|入)?.{{0,6}}(?:稽核|操作紀錄|操作記錄|日誌|log)|(?:不要"
        rf"|別)讓(?:我)?.{{1,6}}(?:看到|知道|發現)(?=.*(?:刪|紀錄|記錄|買))",
    ),
    "captcha": (
        r"captcha|not a robot|human verification|prove .* human|\bbot (?:check|detection)\b"
        r"|anti-?bot|cloudflare check",
        r"驗證碼(?!信)|機器人驗證|人機驗證|我不是機器人|圖形驗證|滑動驗證|(?:繞過|破解"
        r"|過).{0,4}(?:驗證|認證)",
    ),
    "shop_limit": (
        r"\b(?:only|just) (?:allow|let|sell)s? (?:\w+ )?(?:<num>|\d+|one|two|three"
        r"|four) (?:each|per|to)\b|\bunder (?:different|other|fake|several|multiple) names?\b"
        r"|\b(?:queue|line) for (?:me )?.*\b(?:drop|release)\b|\b(?:limit(?:'s| is)?"
        r"|max(?:imum)?|only) (?:of )?(?:\d+|one|two|three) (?:per|each|a) (?:person|customer"
        r"|household|account|family)\b|\b(?:get around|bypass|evade|beat|dodge"
        r"|circumvent) (?:the |their )?(?:purchase |shop |store |quantity |per[- ]\w+ |queue "
        r"|household )*(?:limits?|queue|restrictions?|cap)\b|\b(?:scalp|scalping|bot (?:the"
        r"|it)|use bots?|jump the queue|skip the (?:line|queue))\b",
        r"[一每]人(?:一|兩|限|只能|<num>)\S?.{0,10}(?:名義|帳號|身分|身份|多買)|用.{1,8}(?:名義"
        r"|名字|身分|身份).{0,6}(?:買|訂|搶)|每人(?:只能|限)|用不同(?:的)?(?:名字|身分|帳號|地址)"
        r"|插隊|搶限量|搶購|(?:一人|每人"
        r"|每戶|一戶|單人|每個帳號)限(?:購|量|買)|限購.{0,10}(?:帳號|繞過|多買|破)|(?:繞過"
        r"|破解|突破|躲過).{0,4}(?:限購|限制|排隊)|搶(?:票|\d+張|<num>張)|(?:票|限量).{0,6}搶"
        r"|黃牛|用.{1,8}(?:人|家人|朋友|小)的?(?:帳號|地址).{0,6}(?:買|訂)",
    ),
    "confirmation": (
        r"\b(?:no need|don't|without|skip) (?:to )?(?:run|running|clear|clearing|pass"
        r"|passing) (?:it|this|that|them)? ?(?:past|by|with) me\b|\b(?:don't|do not) (?:want"
        r"|need) (?:to see )?(?:any |another |an? |the )?(?:approval|confirm\w*)"
        r"|\bstop asking\b|\bapprove (?:it )?yourself\b|\bjust (?:buy|order|pay|do) (?:it"
        r"|stuff)?,? ?(?:no|without) questions|\b(?:skip|bypass|disable|turn off|switch off"
        r"|ignore|drop|without(?: the)?|no|forgo|omit|waive|get rid of|stop)(?: (?:the|my|all"
        r"|any|your|that|this|more|need for|those|these|with the|asking for))* (?:confirm\w*"
        r"|approvals?(?: step| screen)?|(?:showing|letting) me|(?:a |my )?review|asking me"
        r"|sign(?:ing)?[- ]?(?:off|screen|step)|signature|yes\b)(?! (?:e-?mails?|messages?"
        r"|number|code|required))|\b(?:order|buy|purchase|check ?out|pay|spend|place|go ahead"
        r"|do it|get (?:it|one|them))\b[^.;]*\b(?:without|w/o) (?:ever |even |me "
        r"|my )?(?:asking|ask|confirm\w*|approving|approval|checking|permission|ok|okay"
        r"|consent|yes|saying)\b|\b(?:no need|you don't need|don't need|needn't"
        r"|not necessary) (?:to (?:ask|confirm|check|wait|approve)|for (?:my |a "
        r"|any )?(?:confirmation|approval|ok|permission))\b|\b(?:don't|do not|never|stop"
        r"|dont) (?:bother )?(?:to )?(?:ask|asking|wait(?:ing)? for|confirm(?:ing)?"
        r"|check(?:ing)? with)(?: (?:me\b|my\b|any\b|for\b|it\b|anything\b|again\b|first\b))"
        r"|\bauto(?:matically)?[\s-]?(?:buy|order|pay|purchase|check ?out|approve|confirm)\b"
        r"|\b(?:buy|order|purchase|pay|approve)\b(?: \S+){0,6} automatically\b"
        r"|\bapprove (?:everything|all\b|it yourself|on my behalf|for me|any)"
        r"|\b(?:i )?trust you\b.*\b(?:just|skip|order|buy|pay)|\bjust (?:pay|buy|order"
        r"|charge)\b.*\b(?:already|no confirm\w*|don't ask)|\bpre-?approve"
        r"|\bconfirm (?:it )?for me\b",
        r"(?:自動|代替我|替我|幫我)+(?:按|點)下?(?:同意|確認|核准|ok)|懶得(?:按|點|看|確認|同意"
        r"|等|簽)|(?<!可以)你(?:就)?(?:自己|自行|逕自|直接)(?:幫我)?(?:付|刷|結帳|結掉|扣|按|點)"
        r"|(?:別|不要|不用)(?:再)?(?:叫|要)我(?:確認|同意|按|點|簽|核准)"
        r"|你(?:自己|直接|來|幫我)(?:按|點|做)?(?:同意|確認|核准|批准)|別再問|不要再問|免問"
        r"|(?:不用|不必|不需要?|免|跳過|略過|省略|關掉|取消|不要(?:再)?|別(?:再)?|不想)(?:再"
        r"|跟我|向我|先|經過|一直|跳|給我|等|做|出現|每次|都|什麼|那個|這個)*(?:問我"
        r"|問(?=[,，\s]|就|直接|了|$)|確認(?!信|函|碼|訂單(?:進度|狀態))|同意|批准|核准|簽名"
        r"|簽核)(?!.{0,4}(?:信|函))|(?:確認|同意|核准|批准)(?:那|這)?一?(?:步|步驟|關|畫面|視窗"
        r"|流程)?(?:就|都|直接)?(?:跳過|省略"
        r"|免了|不用|略過|關掉|省了)|(?:別|不要|不用)(?:再)?(?:先)?(?:問我|等我)|(?:直接|自動"
        r"|逕行|擅自)(?:幫我)?(?:付款|付錢|扣款|刷卡|結帳|下單(?!頁))(?=.{0,4}(?:就好|不用"
        r"|不要|別|免|，不|$))(?<!直接下單)|(?:自動)(?:幫我)?(?:結帳|下單|購買|付款|買)"
        r"|自動(?:批准|核准|同意|確認)|不用給我看|不(?:要|必)給我看.{0,8}(?:付|買|下單|結帳)"
        r"|(?:全部|一律|都)(?:自動)?(?:同意|核准|批准)|先斬後奏",
    ),
    "claim": (
        r"[\[(<]\s?(?:admin|system|root|developer|assistant)\s?[\])>]|\buser (?:consents?"
        r"|agrees?|approves?|authori[sz]es)\b|\bpretend (?:you|that you|to)\b|\b(?:no"
        r"|without any) rules\b|\bignore (?:all |any |the |your |my |previous |prior |above "
        r"|earlier |those |these )*(?:instructions?|rules?|polic(?:y|ies)|permissions?"
        r"|grants?|guidelines?|prompts?|restrictions?)\b|\b(?:disregard|forget"
        r"|override) (?:all |any |the |your |my |previous |prior )*(?:instructions?|rules?"
        r"|polic(?:y|ies)|guidelines?|safeguards?)\b|(?:^|[\[【<(])\s?system(?: message"
        r"| prompt| note)?\s?[:：\]】>)]|\bsystem message\b"
        r"|\bthe? ?user (?:has )?(?:already )?(?:pre-?)?(?:agreed|approved|consented"
        r"|authori[sz]ed|confirmed|granted)\b|\b(?:developer|debug|admin|god|jailbreak"
        r"|dan) mode\b|\byou are now\b|\bas (?:an? )?(?:admin|administrator|developer|root)\b",
        r"[\[【(]\s?(?:管理員|系統|開發者|root)\s?[\]】)]|使用者同意|假裝(?:你)?"
        r"|(?:你)?沒有(?:任何)?規則|忽略[^,。;]{0,10}(?:指示|指令|規則|權限|設定|限制)"
        r"|(?:系統|管理員|官方|平台|客服|工程師|開發者|開發人員|root|admin|主管)(?:訊息|通知|提示"
        r"|公告|指令|命令|模式|備註)?\s?[:：]|[\[【]\s?系統\s?[\]】]|(?:使用者|用戶|客戶|會員"
        r"|持卡人|帳戶持有人|主人)(?:已|已經"
        r"|都)?(?:經|預先|事先)?(?:同意|授權|批准|核准|確認|允許)|(?:管理員|開發者|工程|上帝)模式"
        r"|無視[^,。;]{0,6}(?:指示|規則|指令)",
    ),
    "page": (
        r"\b(?:page|site|website|listing|description|seller|shop|store|review|email|e-mail"
        r"|banner|popup|pop-up|post|ad|message|note|product|vendor|merchant|chat ?bot|text"
        r"|screenshot|file|pdf|sms|comment|package insert|manual)\b[^.]{0,40}\b(?:says?|said"
        r"|tells?|wrote|writes|reads|instructs?|asks?|wants|states?|claims?"
        r"|mentions)\b.{0,200}\b(?:do (?:what|as|that|it|so)|follow|obey|comply|go ahead"
        r"|carry (?:it|that) out|act on|as instructed|so (?:please )?(?:add|buy|order|do"
        r"|switch|change|send|make|pay)|please do|just do|make it so|execute)\b|\b(?:do"
        r"|follow|obey|execute) (?:what|whatever) (?:it|the [\w ]{1,20}|that|this"
        r"|they) (?:says?|tells?|wants?|asks?|instructs?)\b|\b(?:says?|said"
        r"|reads)\b.{0,6}['\"“「].{0,60}\b(?:ai|assistants?|agents?|bots?|llm|claude|gpt)\b",
        r"(?:描述|說明|頁面?|備註|評論|公告|賣家|店家|賣場|網頁|留言|標題|商品).{0,10}(?:請|叫|要"
        r"|讓|給|指示)\s?(?:ai|助理|機器人|助手|代理)"
        r"|給\s?(?:ai|助理|機器人|代理).{0,3}[:：]|(?:頁面?|商品頁|網頁|賣家|店家|說明|描述|評論"
        r"|信|廣告|留言|公告|店|訊息|客服|檔案"
        r"|圖片).{0,8}(?:寫|說|叫|要求|要|請|希望|指示|表示|提到|註明|[:：]).{0,80}(?:照做|照辦"
        r"|照著做|照(?:它"
        r"|他|上面|他們)?(?:的)?(?:改|做|說的|寫的)|執行|聽(?:他|它)的|遵照|就(?:這樣|照)做?"
        r"|去做)|(?:叫|要|請|指示)你.{1,24}(?:你就|就照|照|就)(?:加|買|做|改|辦|下單)|照(?:著"
        r"|它|他|頁面|網頁|賣家)(?:寫的|說的|的話|的指示)?(?:做|改)|(?:寫"
        r"|說).{0,3}[「『\"“'].{0,10}(?:ai|助理|機器人|代理)",
    ),
    "limits": (
        r"\b(?:limit|cap|budget|max)\b[^;]{0,20}<money|num>[^;]{0,14}\b(?:get|buy|order"
        r"|purchase|grab)\b[^;]{0,14}<money|num>|\b(?:above|over|past|beyond"
        r"|exceeds?) (?:the |my )?(?:cap|limit|budget)\b.*\b(?:order|buy|get|purchase)\b"
        r"|\b(?:order|buy|get|purchase)\b.*\b(?:above|over|past|beyond|exceeds?"
        r"|exceeding) (?:the |my )?(?:cap|limit|budget)\b|\b(?:ignore|exceed|go over|break"
        r"|bypass|override|blow past|disregard|forget(?: about)?|never ?mind|screw|despite"
        r"|even though it's over) (?:the |my |any |all |your |user's |our |monthly |weekly "
        r"|daily |spending )*(?:limits?|budgets?|caps?|ceilings?)\b|\b(?:limit|budget|cap"
        r"|ceiling|max)\b[^;]*\b(?:anyway|regardless|but (?:buy|order|get|purchase|grab|do)"
        r"|doesn't matter|still (?:buy|order|get)|just (?:buy|order|get)|nevertheless)\b"
        r"|\b(?:over|above|beyond) (?:my |the )?(?:limit|budget|cap)\b[^;]*\b(?:anyway|buy"
        r"|order|get|fine|whatever)\b|\b(?:buy|order|get) (?:it|them"
        r"|the .{1,30})\b.{0,12}\b(?:even (?:if|though)|although) .{0,20}\b(?:over|exceeds?"
        r"|above|past) (?:my |the )?(?:limit|budget|cap)",
        r"(?:不用|別|不要|不必|不需要)(?:再)?(?:管|理|理會|在意|顧|考慮|看)(?:我)?的?(?:預算|上限"
        r"|額度|限額)|(?:額度|上限|預算|限額).{0,6}<money|num>.{0,14}<money|num>.{0,12}(?:刷|買"
        r"|訂|下單|付|結|敗|帶走|入手)"
        r"|(?:額度|上限|預算|限額).{0,8}<money|num>.{0,8}(?:但|不過|那個|可是"
        r"|還是).{0,8}<money|num>.{0,10}(?:買|訂|下單|付)|超過(?:上限|預算|額度"
        r"|限額)(?:也)?(?:沒差|沒關係|無所謂|可以|照買)|(?:上限|預算|限額"
        r"|額度)[^。;]{0,12}(?:沒關係|不管|無所謂|超過也|別管|不理|先別管|沒差|管他"
        r"|還是(?:幫我)?買|也(?:幫我)?買|照買|仍(?:然)?買|一樣買)|(?:不管|無視|超過|忽略|突破"
        r"|別管|先不管|爆)(?:我的)?(?:上限|預算|限額|額度).{0,8}(?:買|訂|下單|沒關係|也要|付"
        r"|結)?|(?:雖然|就算|即使)(?:超過|超出|額度|預算|上限).{0,20}(?:買|訂|下單)|忽略預算",
    ),
    "accounts": (
        r"\b(?:make|create|open|register|sign up|set up|use|with)\b[^.;]{0,24}\b(?:\d+|two"
        r"|three|four|five|ten|several|multiple|many|fake|new|another|more|extra|burner"
        r"|second|throwaway|dummy|different)\b[^.;]{0,16}\b(?:accounts?|e-?mails?|emails"
        r"|identit(?:y|ies)|profiles)\b(?=.*\b(?:discount|coupon|code|bonus|first[- ]time"
        r"|new[- ]customer|free|offer|deal|times|promo|welcome|get)\b|.{0,20}$)|\b(?:reuse"
        r"|abuse|stack|exploit|game|generate|brute[- ]?force|guess)\b[^.;]{0,24}\b(?:coupons?"
        r"|promo|discount|codes?|vouchers?|refund|referral)\b|\bfake (?:student|birthday"
        r"|emails?|accounts?|referrals?|address)\b|\brefer(?:ral)? (?:myself|my own)\b",
        r"(?:註冊|開|辦|建立?|申請|弄|創|用)\s?(?:[\d一兩二三四五六七八九十幾多]+\s?個|新|假"
        r"|好幾個|一堆|另一個|小)+(?:新|假|小)?(?:帳號|帳戶|信箱|會員|分身)|(?:假|小|分身"
        r"|人頭)(?:帳號|帳戶|信箱)|(?:優惠券|折價券|折扣碼|首購|新會員|優惠碼"
        r"|推薦碼).{0,8}(?:重複|無限|多領|一直用|破解|產生|猜|刷)|(?:重複|無限"
        r"|多次).{0,4}(?:領|使用|用).{0,4}(?:優惠|折扣|首購|折價)",
    ),
    "reviews": (
        r"\b(?:write|post|leave|give|buy|generate|publish|submit|make"
        r"|spam)\b[^.;]{0,26}\b(?:fake|false|\d+|five|ten|twenty|lots of|bunch of|positive"
        r"|glowing|bad|negative|1|one|5)[ -]?(?:stars?)?[^.;]{0,12}\breviews?\b"
        r"|\bfake (?:\w+ )?reviews?\b|\breview[- ]bomb|\b(?:boost|inflate) (?:my|the"
        r"|our) ratings?\b",
        r"(?:寫|刷|貼|洗|買|灌|發|幫我給|留)[^,。;]{0,8}(?:假|好|五星|負|一星|\d星"
        r"|灌水)?(?:評價|評論|好評|負評|五星(?!期)|一星(?!期)|留言)(?!排|最|高|好的)|(?:五星"
        r"|一星(?!期)|假|洗"
        r"|刷)(?:好評|負評|評論|評價)",
    ),
    "other_person": (
        rf"\b{_KIN}(?:'?s|s')? (?:\S+ )?(?:account|password|card|login|orders?|order history"
        r"|purchase history|purchases|history|inbox|e-?mail|amazon|address book|browsing"
        r"|wallet|cart|wish ?list|phone|messages)\b(?! (?:gift|present))|\b(?:log|sign|hack"
        rf"|get|break)(?:ging)? ?in(?:to| to)? (?:my |the |an? |his |her |their )?(?:{_KIN}"
        r"|other|another)|\b(?:spy|snoop|check up|stalk|track)(?:ing)? (?:on )?(?:my |the "
        rf"|his |her )?{_KIN}|\b(?:his|her|their|someone else's|somebody's"
        r"|another person's) (?:account|password|card|login|orders?|purchase history|amazon"
        rf"|inbox)\b|\bwhat (?:my )?{_KIN} (?:bought|ordered|purchased|is buying"
        r"|has been buying|buys)\b",
        r"(?:登入|登進|進入?|用|看|查|偷看|駭進?|破解|打開|調)(?:一下)?(?:我|他"
        rf"|她)?的?{_KIN_ZH}的?\s?(?:帳號|帳戶|密碼|信用卡|卡|訂單|購買紀錄|購物紀錄|信箱|消費"
        rf"|手機|買了|<store>|<brand>|[a-z]\w*)|{_KIN_ZH}(?:最近)?(?:買了什麼|都買什麼|的密碼"
        rf"|的訂單|的購買紀錄|的帳號)|{_KIN_ZH}.{{0,6}}(?:買|訂)了?(?:什麼|哪些)|(?:別人|他人"
        r"|人家)的(?:帳號|卡|訂單|資料)",
    ),
    "restricted": (
        rf"\bantibiotics? without\b|\b(?:{_FORBIDDEN})\b|(?:{_MINOR}).*\b(?:{_AGED})\b"
        rf"|\b(?:{_AGED})\b.*(?:{_MINOR})|\bwithout (?:a |any )?(?:prescription"
        r"|background check|license|id check|age (?:check|verification))\b"
        r"|\bskips? (?:the )?(?:background|id|age) check|\bno (?:prescription"
        r"|background check|id check|rx) (?:needed|required)?",
        rf"(?:還沒|沒有|未|尚未)成年.*(?:酒|菸|煙|彩券)|{_FORBIDDEN_ZH}"
        rf"|(?:{_MINOR_ZH}).*(?:{_AGED_ZH})|(?:{_AGED_ZH}).*(?:{_MINOR_ZH})|(?:不用|免"
        r"|沒有?)(?:處方籤?|執照|查驗身分|身分證)",
    ),
}
"""What is never done from words, by the name of the answer: English, Chinese."""

STANDING = (
    r"(?:under|below|up to|less than|at most) <money|num>.*|<money|num> (?:or (?:less|under)"
    r"|and under)|<money|num>.{0,3}(?:以下|以內|內)"
)
"""A standing rule about amounts: it is a budget, which the signing screen settles."""

_TURNED = (
    r"(?:\b(?:don't|do not|never|not|stop|won't|shouldn't|must not|can't|cannot|no)(?: (?:you"
    r"|ever|please|try to|even|let \w+))*|(?:不要|別|不准|不可以?|不能|禁止|不會|不得|絕不|千萬別"
    r"|勿)(?:再)?) ?\Z"
)
TURNED_ACT = (
    r"\b(?:never|don't|do not|won't|shouldn't|must not|can't) (?:ever )?(?:\w+ ){0,2}?(?:order"
    r"|buy|purchase|check ?out|pay|spend|place|put|add|go|do|approve|touch|use|proceed|charge)\b"
    r"|(?:不要|別|不准|不可以?"
    r"|不能|絕不|千萬別)(?:自動|擅自|直接)"
)


def refused(text: Marked) -> tuple[str, str] | None:
    """Return the first thing in the words that is never done, and where it stands."""
    standing = text.said(STANDING) is not None
    for name, patterns in REFUSALS.items():
        if name == "confirmation" and standing:
            continue
        for pattern in spoken(text.spelt.text, *patterns):
            if name == "confirmation" and _regularly(text, pattern):
                continue
            if (match := text.said(pattern)) and not _turned(text.full, match.start(), name):
                return name, match[0]
            if (match := cue(pattern).search(text.spelt.text)) and not _turned(
                text.spelt.text, match.start(), name
            ):
                return name, match[0]
    return None


_OF_ITSELF = r"自動(?:幫我|再)?(?:下單|購買|買|訂|補)?"


def _regularly(text: Marked, pattern: str) -> bool:
    """Is nothing said but that it comes by itself, so often? It is a subscription, asked for."""
    if not text.said(r"<every>"):
        return False
    found = [*cue(pattern).finditer(text.full), *cue(pattern).finditer(text.spelt.text)]
    return bool(found) and all(cue(_OF_ITSELF).fullmatch(match[0]) for match in found)


def _turned(text: str, start: int, name: str) -> bool:
    """Does a negation before it turn it round?"""
    if cue(_TURNED).search(text[:start]):
        return True
    return name == "confirmation" and cue(TURNED_ACT).search(text) is not None

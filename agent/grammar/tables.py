"""Words that both languages share, since shoppers mix them: sizes, colours, goods, counts."""

from collections.abc import Mapping

from manciple.agent.grammar.language import cue
from manciple.agent.grammar.numerals import HAN

_LETTER = r"(?-i:X{0,4}S|M|X{0,4}L|[2-6]XL)"
_ANY_LETTER = r"(?:x{0,4}[sl]|m|[2-6]xl|small|medium|large|extra small|extra large)"
_FIGURE = r"\d{1,3}(?:\.\d)?"
_REGION = r"(?:(?:eu|us|uk)\s?)?"
_WAIST = r"(?-i:W)\d{2}\s?(?-i:L)\d{2}"
_END = r"(?![\w'-]|\.\w)"

SIZES = cue(
    rf"(?:\b(?:in|of) )?(?:an? )?(?P<first>(?:\bsizes?|尺寸|尺碼|大小)\s?:?\s?(?:an? )?"
    rf"(?:{_REGION}{_FIGURE}|{_WAIST}|{_ANY_LETTER})(?:\s?[號号碼]|{_END})"
    rf"|(?<![\w.$-]){_REGION}{_FIGURE}\s?[號号碼]"
    rf"|(?<![\w'.-])(?:eu|us|uk)\s?{_FIGURE}{_END}"
    rf"|(?<![\w-]){_WAIST}{_END}"
    rf"|(?<![\w'.&-]){_LETTER}(?:\s?[號号碼]|(?![\w'&-]|\.\w))"
    rf"|(?<=\bin\s){_ANY_LETTER}{_END}|(?<=\bin\sa\s){_ANY_LETTER}{_END})"
    rf"(?P<more>(?:\s?(?:/|、|或|\bor\b)\s?(?:{_LETTER}|{_FIGURE})(?:\s?[號号碼]|{_END}))*)"
)
"""One or several sizes: `first`, and the others in `more`."""

MORE_SIZE = cue(rf"(?:{_LETTER}|{_FIGURE})(?:\s?[號号碼])?")
SHOE_CM = cue(r"(?<![\w.])(?P<first>(?:2\d|3[0-2])(?:\.\d)?\s?(?:cm|公分))(?![\w])(?P<more>)")
"""How shoes are sized in Asia; of anything else it is a measure, not a size."""

MINE = cue(
    r"(?:\b(?:in|of) )?\bmy (?:own |usual |shoe |shirt )?size\b",
    r"我(?:平常)?(?:穿)?的(?:尺寸|尺碼|大小|鞋碼|size)",
)
ANY_SIZE = cue(
    r"(?:\bin )?\b(?:any|one|no) size\b", r"任何尺寸|尺寸不拘|不分尺寸|單一尺寸|均碼|尺寸都可以"
)

_HUES = (
    r"black|white|red|blue|navy|green|olive|yellow|gr[ae]y|brown|beige|khaki|cream|ivory|pink"
    r"|purple|violet|orange|teal|turquoise|burgundy|maroon|gold|silver|charcoal|lavender"
)
_SHADES = r"dark|light|pale|bright|deep|navy|royal|sky|forest|olive"
_GOODS_OF_COLOUR = (
    r"(?! (?:juice|oils?|wine|teas?|rice|sugar|peppers?|bread|beans?|chocolate|cheese|onions?"
    r"|light|board|noise|coins?|bars?)\b)"
)
COLOUR = cue(
    rf"(?<![\w-])(?<!\bice\s)(?:in )?(?!(?-i:[A-Z][a-z]+ [A-Z]))(?P<en>(?:(?:{_SHADES})[\s-])?"
    rf"(?:{_HUES}))(?![\w-]){_GOODS_OF_COLOUR}",
    r"(?P<zh>[深淺淡亮暗]?(?:藏青|海軍藍|天藍|橄欖綠|墨綠|酒紅|粉紅|米白|奶茶|卡其|咖啡|駝|銀|金"
    r"|橄欖|木頭|[黑白紅藍綠黃灰紫棕粉橘米])色的?)",
    r"(?P<deep>[深淺](?:藍|綠|灰|紅)|海軍藍|橄欖綠|墨綠|酒紅|粉紅|米白|藏青)的?",
)

KINDS: Mapping[str, str] = {
    "fit.shoe": r"\b(?:\w*shoes?|sneakers?|trainers|\w*boots?|sandals?|loafers?|heels|pumps|cleats"
    r"|slippers?|flip-?flops)\b|[鞋靴]",
    "fit.bottom": r"\b(?:trousers?|pants|jeans|shorts|skirts?|leggings|chinos|slacks|joggers)\b"
    r"|[褲裙]",
    "fit.top": r"\b(?:\w*shirts?|t-?shirts?|tees?|sweaters?|hoodies?|jackets?|coats?|fleeces?"
    r"|vests?|blouses?|jumpers?|cardigans?|tops?|dress(?:es)?|polos?|pullovers?|parkas?|blazers?)\b"
    r"|[衫衣]|外套|夾克|背心|t恤|帽t|洋裝",
}
"""Goods by the vault field of their size; the first that fits counts."""

UNSIZED = (
    r"\b(?:headphones?|earbuds|earphones?|laptops?|phones?|tablets?|cables?|chargers?|keyboards?"
    r"|books?|mugs?|lamps?|cameras?|speakers?|consoles?)\b|耳機|筆電|手機|平板|充電|鍵盤|檯燈|書$|相機"
    r"|喇叭|主機"
)
"""Goods that nobody asks the size of."""

_ONE = r"an?|one|two|three|four|five|six|seven|eight|nine|ten"
LEADING = cue(
    rf"(?P<count>(?:{_ONE}|\d{{1,2}}) (?:pairs?|pieces?) of|(?:{_ONE})(?= )"
    r"|\d{1,2}(?= (?-i:[a-z]{3})))(?! (?:inch|inches|liters?|litres?|watts?|volts?|packs?|pounds?"
    r"|ounces?|grams?|years?|months?|days?|ply|person|man|in|cm|mm|kg|gb|tb)\b)"
)
"""How many, at the start of the goods."""

COUNTED = cue(
    r"(?<![\w.])(?P<x>x\s?\d{1,2}|\d{1,2}\s?x)(?!\w)",
    rf"(?P<count>(?:[{HAN}]{{1,3}}|(?<![\d.])\d{{1,2}})\s?[個雙件條台臺本支瓶盒包組頂隻張份罐])"
    r"(?![式套裝])的?",
)
"""How many, wherever it stands."""

MAKER = cue(
    r"(?:\b(?:by|from) the (?:brand|maker) |\bby |\bbrand:? )(?P<brand>(?-i:[A-Z])[\w&'-]*"
    r"(?: (?-i:[A-Z])[\w&'-]*){0,2})",
    r"(?P<named>(?-i:[A-Z])[\w&'-]*) brand\b",
    r"(?P<pai>[a-z][\w&'-]*)\s?牌的?",
)
"""A brand that is named as one."""

NOTED = cue(
    r"(?P<possessive>[a-z][\w&'-]*(?: [a-z][\w&'-]*)?)\s?的\s?(?=\S)",
    r"(?P<before>(?-i:[A-Z])[\w&'-]*)\s?(?=[\u4e00-\u9fff])",
    r"(?P<english>(?-i:[A-Z])[\w&'-]*)[\s\1]+(?=(?-i:[a-z][a-z'\s\1-]+)\Z)",
)
"""A brand at the start of the goods."""

NOT_A_BRAND = frozenset(
    "german french italian japanese korean chinese american british swiss swedish danish spanish "
    "mexican indian thai turkish greek dutch russian taiwanese european asian african irish "
    "scottish egyptian persian christmas xmas easter halloween bluetooth usb usb-c hdmi led lcd "
    "oled rgb ssd nvme ram cpu gpu pc tv dvd cd vr ar ac dc uv spf lp bbq diy wifi wi-fi nfc gps "
    "gore-tex merino english the my please type-c t xs s m l xl xxl".split()
)

UNSUPPORTED: Mapping[str, str] = {
    "link": r"://|\bwww\.\S|\b[\w-]+\.(?:com|net|org|shop|tw|jp)/\S",
    "sale": r"\d\s?%|\bpercent\b|\boff\b(?!-)|\bsales?\b|\bdeals?\b|\bdiscount\w*|\bpromo\w*"
    r"|\bcoupons?\b|\bhalf price\b|\bbogo\b|折|特價|優惠|促銷|週年慶",
    "restock": r"\brestock\w*|\bback in stock\b|\b(?:is|are|comes?|gets?) (?:in stock|available)\b"
    r"|補貨|到貨|有現?貨|上架|開賣",
    "time": r"\b(?:today|tonight|tomorrow|yesterday|weekends?|weekdays?|until|till?|before|after"
    r"|daily|weekly|monthly|hourly|every|always|deadline|asap)\b"
    r"|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:this|next|last) (?:week|month|year)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b\d+\s?(?:am|pm|days?|weeks?|months?|hours?)\b|昨天|今天|明天|後天|每[天日週月年小個]"
    r"|[週周][一二三四五六日末]|星期|禮拜|月底|下個?月|\d\s?[月日天]|[天週月]內|以前|之前|之後|直到"
    r"|早上|晚上|下午",
    "shipping": r"\bshipp?(?:ing|ed|s)?\b|\bdeliver\w*|\btax(?:es)?\b|\bcustoms\b|\bpick ?up\b"
    r"|\btotal\b|運費|含運|免運|含稅|關稅|寄到|送到|取貨|總共",
    "condition": r"\bused\b|\bsecond-?hand\b|\brefurb\w*|\bpre-?owned\b|\bcertified\b|二手|整新"
    r"|福利品",
    "exclusion": r"\b(?:not|no|without|except|excluding|don'?t|do not|never|but|unless|nothing)\b"
    r"|\bw/o\b|不要|不含|除了|以外|不准|不用|(?<![特性個])別",
    "either": r"\b(?:or|either|whichever)\b|或|還是|都可|都行",
    "approx": r"\b(?:about|around|roughly|approx\w*)\b|~|\d\s?ish\b|大約|大概|左右|上下",
    "minimum": r"\b(?:over|above|more than|at least|between|starting at)\b|以上|至少|超過|高於",
    "quality": r"\breviews?\b|\brat(?:ed|ings?)\b|\bper \w+|評價|評論|星級",
    "history": r"\b(?:last time|same|again|another|similar|something like|like my)\b|上次|一樣"
    r"|版型|再來",
}
"""Conditions that are understood and cannot be kept yet, by the name of the answer."""

ODD = cue(
    r"(?<![\w-])(?:if|when|while|because|since|than|then|that|which|who|whose|this|these|those"
    r"|my|your|his|her|their|our|i|you|he|she|they|we|it|them|me|us|is|are|was|were|be|do|does"
    r"|did|have|has|had|will|would|should|could|can|may|might|must|and|also|too|at|from|on|in|by|to"
    r"|into|send|email|mail|delete|erase|cancel|return|pay|order|buy|purchase|checkout|approve"
    r"|confirm|revoke|grant|share|remind|compare|tell|show|give|ask|asking|log|find|put|add|remove"
    r"|stop|less|more|most|least|both|instead|whatever|what|where|why|how|please|idk|limits?"
    r"|budget|permissions?|account|password|each|all|everything|need|want|get|make|set|use|let"
    r"|drops?|under|below|bought|cart|one|ones)(?![\w-])",
    r"如果|因為|但是?|可是|為什麼|怎麼|多少|退貨|取消|刪|修改|改成|付款|結帳|下單|確認|撤銷|批准|紀錄|記錄"
    r"|權限|密碼|帳號|帳戶|購物車|放進|通知|提醒|剛剛|分享|全部|所有|[我你妳他她它嗎哪買訂幫請都也只就還要跟"
    r"與像想把將給寄找盯]|沒有|有(?!機)|不(?!鏽|銹|沾|織)|和(?![服牛風])",
    r"[<>{}=@#$€£¥%^|\\:]|\d\s?元",
)
"""Words that no name of goods has in it: something else was said."""

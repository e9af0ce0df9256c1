"""The words by which goods are told from what is never bought unasked, in the languages of shops.

Patterns over a title in lower case, NFKC, its punctuation spaces. What only sounds like it (a wine
glass, root beer, a pill box) is taken out before.
"""
# ruff: noqa: E501  (lists of words read worse when they are cut)

LETTER = "[a-zà-ɏа-яё]"


def whole(*patterns: str) -> str:
    """Match these as whole words; digits and Chinese may touch them, as in `MyCard500點`."""
    return rf"(?<!{LETTER})(?:{'|'.join(patterns)})(?!{LETTER})"


_THINGS = (
    "glass(?:es)?|opener|rack|cooler|cellar|fridge|stopper|decanter|carafe|mug|cup|tumbler|flutes?"
    "|goblet|coaster|poster|print|barrel|cork|aerator|pourer|shaker|flask|vinegar|jelly|sauce|gums?"
    "|candy|candles?|pong|stones|pong table|house jigsaw|puzzle|game|chocolates?|beans|red|brown|coloured|colored|colou?r|gold|green|sweater|dress|jumper"
    "|t shirt|tee|shirt|making kit|brewing kit|book|gläser|glas|krug|regal|öffner|kühler|essig"
)
"""What is no drink, though the drink is named before it."""

_DRINKS = (
    "wines?|beers?|ale|lager|stout|pilsner|whisk(?:e)?y|bourbon|scotch|rum|vodka|gin|tequila|mezcal"
    "|cognac|armagnac|brandy|champagne|prosecco|cava|absinthe?|liqueurs?|schnapps|sake|soju|cider"
    "|vermouth|port wine|sherry|grappa|bitters"
)

NOT_MEANT = "|".join(
    (
        whole(
            rf"(?:{_DRINKS}) (?:{_THINGS})",
            r"(?:alcohol free|non alcoholic|alkoholfreie[srn]?|sans alcool|sin alcohol|analcolic[oa])"
            r" (?:\w+ )?(?:\w+)",
            r"(?:root|ginger|butter) (?:beer|ale)s?(?: candy)?(?: alcohol free)?",
            r"\w+ (?:rum|wine|gin) (?:raisin|gummies|rummy)|rum raisin|gin rummy|tequila sunrise",
            r"cooking wine(?: vinegar)?|wine vinegar|port cable|cider vinegar",
            r"wein(?:glas|gläser|kühler|regal)|bier(?:krug|glas|gläser|deckel)",
            r"medicine ball|pill box(?:es)?|pill (?:case|organi[sz]er)|tablet (?:\d|case|cover|stand)",
            r"(?:dishwasher|graphics?|drawing|android|cleaning|water) tablets?",
            r"(?:coffee|kaffee|capsule) (?:capsules?|kapseln|wardrobe)|maple syrup|cough drop shaped",
            r"subscription (?:box shelf|free)|no subscription|vin diesel|vino tinto color"
            r"|birra mens?|birra men s|gin (?:and|&) tonic (?:scented|candle)",
        ),
        r"酒杯|酒瓶架|酒架|酒櫃|酒柜|開瓶器|开瓶器|無酒精\w*|无酒精\w*|ノンアルコール\w*|무알콜\w*|酒色|料理酒|みりん風|啤酒肚|ビールグラス|와인색",
        r"藥用植物|药用植物|薬用石鹸",
    )
)

KINDS = {
    "crypto": "|".join(
        (
            whole(
                r"(?:bitcoin|crypto(?:currency|currencies|coin)?|ethereum|litecoin|dogecoin"
                r"|stable ?coin|nft)s?|usdt|usdc|btc|eth (?:coins?|tokens?)|kryptowährung(?:en)?"
                r"|cryptomonnaies?|criptomonedas?|криптовалют[аы]",
            ),
            r"(?:加密|[虛虚][擬拟])[貨货][幣币]|(?:比特|以太|泰[達达])[幣币]|仮想通貨|暗号資産|암호화폐|비트코인",
        )
    ),
    "gift_card": "|".join(
        (
            r"gift ?(?:cards?|vouchers?|certificates?|cheques?|coupons?|codes?|credits?)",
            r"gift (?:e|digital|virtual) ?(?:cards?|vouchers?|codes?)|pre ?paid|store credit",
            r"gutschein(?! ?(?:buch|mappe))|guthaben ?karte|prépayée?|prepago|prepagat[oa]",
            whole(
                r"e ?vouchers?|vouchers?|egifts?|e gifts?(?! (?:box|set|bag|wrap|basket))",
                r"(?:steam|psn|playstation|xbox|nintendo|eshop) (?:wallet|credits?)",
                r"(?:steam|itunes|app store|google play|playstation|xbox|eshop|roblox)"
                r" (?:cards?|codes?)(?! (?:case|holder|sleeve|reader))",
                r"gash(?! (?:proof|resistant|bag))|mycard|my card (?=\d|點|points?)",
                r"geschenkkarten?|(?:spotify|netflix|roblox|itunes|steam|psn) (?:\w+ )?(?:e card|digital codes?)",
                r"v bucks|robux|riot points|game points|pay as you go|pay ?safe ?card",
                # "crop top, up to 3XL" has lost its comma by now
                r"top ?ups?(?! to)|recharge (?:cards?|codes?|pins?)",
                r"(?:e )?cartes? cadeaux?|chèques? cadeaux?|bons? (?:d achat|cadeaux?)",
                r"tarjetas? (?:de )?regalo|vales? (?:de )?regalo|cart[ae] regalo|buon[oi] regalo",
                r"cart(?:ão|ões) presente|vales? presente|cadeau(?:kaart|bon)(?:en)?|presentkort"
                r"|gavekort|lahjakortti|kart[ay] (?:podarunkow[ae]|upominkow[ae])|hediye kartı",
                r"подарочн(?:ая|ые|ой) карт[аы]|подарочны[йе] сертификаты?",
            ),
            r"[禮礼][物品]?[卡券](?!片)|(?:現金|现金|抵用|兌換|兑换|電子|电子|提[貨货]|購物|购物|商品)[卡券]",
            r"票券|即享券|[點点][數数]|序[號号]卡|遊戲[點幣]|游戏[点币]|虛擬(?:點|寶物)",
            r"[儲储充][值値]|[預预]付|(?:悠遊卡|一卡通)(?![套夾貼])|ギフト(?:カード|券|コード)|プリペイド",
            r"購物金|购物金|アマゾンギフト|商品券|図書カード|기프트 ?(?:카드|콘)|상품권|교환권|선불 ?카드",
        )
    ),
    "subscription": "|".join(
        (
            whole(
                r"subscriptions?|subscribe|memberships?|(?:season|battle) pass(?:es)?|game pass",
                r"(?:monthly|annual|yearly) (?:plan|pass|box|fee|payment)s?",
                r"(?:1|3|6|12|24) months? (?:plan|pass)",
                r"(?:\w+ ?)?abonnements?|(?:[a-zäöü]+ )?abos?(?! elektronik)|suscripci(?:ón|ones)|abbonament[oi]"
                r"|assinaturas?|mitgliedschaft(?:en)?|prenumeration(?:er)?|subskrypcj[aei]",
                r"подписк[аи]",
            ),
            r"auto ?renew|訂閱|订阅|[續续][訂订]|自[動动][續续]|[會会][員员](?:方案|[資资]格)",
            r"(?<![免無无])[月年](?:租|費|费)|包月|定期[便購购配]|サブスク|定期購読|年間購読|구독",
        )
    ),
    "alcohol": "|".join(
        (
            whole(
                _DRINKS,
                r"cabernet|merlot|chardonnay|riesling|rioja|bordeaux 20\d\d|pinot (?:noir|grigio)",
                r"\w*(?:rot|weiß|rosé)wein|wein|sekt|(?:\w+)?bier|\w*likör|wodka|ouzo|sangria",
                r"châteauneuf|chianti|barolo|brunello|malbec|shiraz|syrah|tempranillo|sancerre|chablis"
                r"|beaujolais|primitivo|lambrusco|limoncello|aperol|campari|jägermeister|baileys|guinness"
                r"|heineken|budweiser|smirnoff|absolut|bacardi|havana club|hennessy|jameson|glenfiddich"
                r"|jack daniels?|jack daniel s|johnnie walker|hefeweizen|weizen|pils|radler|kölsch|pastis"
                r"|pisco|cachaça|mead|met honigwein|hard cider|shochu|baijiu|makgeolli",
                r"vins?(?: (?:rouge|blanc|rosé))?|bières?|vino|vinho|cervezas?|cervejas?|birra|rhum",
                r"hard seltzer|amaretto|spirits|vodka|пиво|вино|водк[аи]|коньяк|виски|шампанское",
            ),
            r"日本酒|焼酎|ビール|ワイン(?!グラス|レッド|カラー)|ウイスキー|梅酒|高粱酒?|威士忌|[紅红白]酒|葡萄酒|啤酒|清酒",
            r"茅台|[五][糧粮]液|獺祭|大吟醸|吟醸酒|マッコリ|チューハイ|泡盛|白兰地|白蘭地|伏特加|香檳|香槟|米酒|烈酒|소주|맥주|막걸리|와인(?!잔)|위스키",
        )
    ),
    "medicine": "|".join(
        (
            whole(
                r"ibuprof[eè]no?|paracetam[oó]l|acetaminophen|aspirin(?! chair)e?|naproxen|doliprane",
                r"voltaren|diclofenac|cetirizine?|loratadine?|antibiotics?|amoxicillin|penicillin",
                r"omeprazole?|hydrocortisone?|nicotine (?:patch(?:es)?|gum|lozenges)|sildenafil|viagra",
                r"(?:cough|cold|flu) (?:syrup|medicine|tablets)|(?:sleeping|pain) (?:pills?|tablets)",
                r"(?:schmerz|kopfschmerz)(?:tabletten|gel|mittel)|nasenspray|hustensaft|arzneimittel",
                r"médicaments?|medicament[oi]s?|medicines?|medicinali?|prescription \w+(?: drops)?",
                r"лекарств[оа]|таблетки|\d+ ?mg (?:\w+ )*(?:tablets|capsules|comprimés)",
                r"tylenol|nurofen|advil|motrin|aleve|benadryl|claritin|zyrtec|imodium|dafalgan|grippostad"
                r"|nasonex|canesten|buscopan|gaviscon|pepto bismol|robitussin|dayquil|nyquil|sudafed|efferalgan"
                r"|thomapyrin|bepanthen|otrivin|iberogast|caplets|suppositor(?:y|ies)|nasal spray",
                r"antihistamines?|melatonin \d+ ?mg|insulin|contraceptives?",
            ),
            r"[感][冒][藥药薬]|[止胃退][痛燒烧]?[藥药薬]|退[燒烧][藥药]水?|止痛|[處处]方[藥药]|風邪薬|鎮痛薬|医薬品|目薬",
            r"普拿疼|正露丸|斯斯|表飛鳴|綠油精|萬金油|バファリン|ロキソニン|イブプロフェン|パブロン|타이레놀|감기약|진통제|의약품|소화제",
        )
    ),
}
"""In the order in which they are tried."""

"""What is read where a suggestion is asked for."""

import re

from manciple.agent.grammar import goods, results, sending
from manciple.agent.grammar.kinds import CLOTHES, GOODS_EN, GOODS_ZH, SHOES
from manciple.agent.grammar.reading import Reading


def recommend(r: Reading) -> None:
    """Suggest."""
    goods.any_brand(r)
    results.limit(r)
    r.price()
    r.text.drop(
        r"\b(?:he|she|they|who|my \w+)(?:'s|'re| is| are)?(?: turn(?:s|ing))? <num>(?: years "
        r"old)?(?! ?<)\b",
        r"\b(?:thoughtful|nice|cute|cool|fun|unique|personal|perfect|great|lovely|small|little)\b"
        r"(?= (?:\w+ )?(?:gifts?|presents?|ideas?))",
    )
    _feast(r)
    sending.deadline(r)
    _like(r)
    _for_whom(r)
    _interest(r)
    _feast_zh(r)
    _occasion(r)
    r.colours()
    r.text.drop(
        r"給(?:我)?(?:點|個|些|一些|一點)(?:意見|建議|靈感|推薦)|(?:不知道|想不到|不曉得"
        r"|沒想法)(?:要|該)?",
        r"(?:要|該|可以|應該|得)*(?:包|帶|送|穿|準備|買|挑|選|給)?(?:他|她|牠|它|人家|對方)?(?:點"
        r"|些)?(?:什麼|啥|哪些|哪種|哪個)(?:禮物|禮|東西|衣服)?(?:會|才)?(?:比較)?"
        r"(?:好|適合|得體|實用|安全|有面子|不會錯|不失禮|合適|恰當|貼心|用得到)?(?:呢|啊|嗎)?",
        r"(?:<num>|<dur>|[一二三四五六七八九十]{1,3})個?月?歲?(?:大|多|半|歲)(?!\S*[機器])"
        r"|有?紀念(?:性|意義)的?|求推?|推坑|有推的嗎?|[他她它牠](?:們)?(?!命)|比較(?:好|適合)?"
        r"|要結婚(?=了|\s|$)(?!)",
    )
    r.text.drop(
        r"\b(?:recommend(?:ations?|ed)?|suggest(?:ions?)?|ideas?|inspiration|gifts?|presents?"
        r"|wear|give|bring|pick|choose|decide|into|loves?|likes?|mad|crazy|who|total"
        r"|altogether|spend)\b",
        r"推薦|建議|送禮?|禮物|穿|適合|挑|選|買|有沒有|什麼|有什麼|好物?|總共|可以|參加|怎麼"
        r"|類似|同款|平替|像|版型|感覺|很|一樣|超|愛|喜歡|的人",
    )
    goods.features(r)
    head = r.slots.get("product")
    goods.product(r)
    said = str(r.slots["product"].value) if r.has("product") else ""
    if said and not (goods.is_goods(said) or r.said(_NAMED) or "brand" in r.slots):
        latin = not re.search(r"[\u3400-\u9fff]", said)
        if latin:
            del r.slots["product"]
    if head and not ("product" in r.slots and goods.is_goods(str(r.slots["product"].value))):
        r.slots["product"] = head


_FEASTS = (
    r"christmas|xmas|easter|halloween|thanksgiving|valentine\S*(?: day)?|new year\S*(?: (?:eve"
    r"|day))?"
    r"|mother'?s day|father'?s day|hanukkah|diwali|ramadan|boxing day"
)


_NAMED = (
    r"\b(?:recommend|suggest)(?: me| us| him| her)? (?:(?:a|an|some|any|good|the|best|new|nice) "
    r")*(?!for\b"
    r"|something|anything|gift|present|idea|stuff|thing)[a-z]|^\W*(?:are there )?any (?!idea|gift"
    r"|present"
    r"|suggest|thing|recommend)[a-z]+|\b(?:need|want|find(?: me)?|choose|pick|looking for|after) "
    r"(?:a|an|some)"
    r" (?!gift|present|idea|inspiration|thoughtful|nice|good)[a-z]+|^(?:a|an|some) (?!gift|present"
    r"|thought)"
)
"""Where goods of any kind are named after the asking."""


def _feast(r: Reading) -> None:
    """Read a feast as what it is for, not as a day by which it must come."""
    for at, chunk in r.text.every("date"):
        before = r.text.text[:at]
        if re.fullmatch(_FEASTS, chunk.text, re.IGNORECASE) and re.search(
            r"\b(?:for|at|on|this|to) (?:the )?\Z", before, re.IGNORECASE
        ):
            r.put("occasion", chunk.text, chunk)
            r.text.take(at, at + 1)
            r.text.drop(r"\b(?:for|at|on|this)(?: the)? (?=\x00)")
            return


def _like(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:that )?(?:fits?|looks?|feels?|smells?|tastes?|works?|sounds?)? ?(?:exactly "
        r"|just |a bit |kind of |much )?(?:like|similar to|same (?:fit|vibe|style|feel) as"
        r"|alternatives? (?:to|for)|dupes? (?:for|of)|reminds? me of|in the style of) (?:my "
        r"|the |those |that |an? )?(?=(?!what)[\w\ue000-\uf8ff])(?P<what>[^\x00,;]+?)(?=$|[,;\x00]"
        r"| but "
        r"| under | for \w+ (?:dollars|usd)|\x00)",
        r"(?:跟|像|類似|和|與)\s?(?:我)?(?:的|那[件個雙條頂台支款]"
        r"|這[件個雙條頂台支款])?(?P<what>[^,，。]{1,20}?)\s?(?:的)?(?:版型|感覺|風格"
        r"|款式)?(?:很|差不多|一樣|類似|同款|相似|很像|像|接近)+(?:的)?",
        r"類似(?:於)?\s?(?P<what>[^,，。]{1,16}?)\s?(?:的|(?=但|可是|只是|$))",
    )
    if match:
        start, end = match.span("what")
        text = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]]
        r.put("like", text.strip())
        for at in range(start, end):
            if at in r.text.chunks:
                r.text.take(at, at + 1)
        if head := re.search(f"{CLOTHES}|{SHOES}|\\b(?:{GOODS_EN})\\b|外套|{GOODS_ZH}", text):
            r.put("product", head[0])


KIN = (
    r"(?:(?:mother|father|sister|brother|son|daughter|parents)s?[- ]in[- ]law|wife|husband|partner"
    r"|mom|mum|mother|dad|father|parents|in-laws|sister|brother|siblings?"
    r"|friends?|best friend|boyfriend|girlfriend|roommate|son|daughter|kids?|nephew|niece|grandma"
    r"|grandpa|grandmother|grandfather|grandparents|aunt|uncle|cousin|boss|coworkers?|colleagues?"
    r"|teacher|fianc[eé]e?|spouse|bf|gf|bestie|baby|toddler|teen(?:ager)?|neighbou?rs?|host|dog"
    r"|cat|puppy|kitten|him|her|them|myself|someone|somebody|a man|a woman|men|women|guy|girl|boy)"
)
_KIN_ZH = (
    r"(?:老婆|太太|老公|先生|爸媽|媽媽?|爸爸?|父母|岳母|岳父|公公|婆婆|姊姊?|姐姐?|妹妹?|哥哥?"
    r"|弟弟?|朋友|閨蜜|男友|女友|男朋友|女朋友|室友|兒子|女兒|小孩|孩子|小朋友|姪子|姪女|外甥女?"
    r"|阿嬤|阿公|奶奶|爺爺|外婆|外公|阿姨|叔叔|舅舅|姑姑|表[哥弟姊妹]|堂[哥弟姊妹]|老闆|主管|同事"
    r"|老師|學生|未婚[妻夫]|寶寶|嬰兒|新生兒|貓咪?|狗狗?|毛小孩|長輩|情人|另一半|同學|客戶|鄰居"
    r"|新手爸媽|新手|初學者|上班族|孕婦|情侶|小學生|國中生|大學生|男生|女生|男性|女性|青少年"
    r"|老人家?)"
)


def _for_whom(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:for|get|give|buy|to|got)? ?(?P<who>(?:my |a |an |our |his |her "
        r"|the )?(?:<dur>[- ]old (?:\w+ )?|\w+[- ]year[- ]old (?:\w+ )?|little |older "
        rf"|younger |old |best |<num>[- ]year[- ]old )?{KIN})\b(?! shower)(?!'?s?'? (?:<date> "
        rf"|<num>\w* |\d+\w* )?(?:birthday|wedding"
        r"|anniversary))(?:(?:'s)|(?= )|$|(?=[,.?!]))",
        r"\b(?:for |to )(?P<who>(?:a |an |my |our )?(?:<dur>|<num>)[- ](?:year[- ])?old(?: \w+)?)",
        rf"\b(?P<who>(?:my |our )?{KIN})(?:'s|s'|'|s)?(?= (?:<num>(?:st|nd|rd|th)? |\d+(?:st|nd|rd"
        rf"|th) |<date> |upcoming |big )?(?:birthday"
        r"|wedding|anniversary|graduation|retirement|housewarming|engagement|promotion))",
        rf"(?:送|給|幫|適合)?(?P<who>(?:我|我的|一個|<num>歲的?)?{_KIN_ZH})(?:的|當|用|穿|買)?",
    )
    if match:
        start, end = match.span("who")
        who = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]]
        who = re.sub(r"^(?:my|a|an|our|his|her|the) |^我的?(?=.{2})", "", who)
        r.put("for", who)


def _interest(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:(?:s?he|they|who|that|and)(?:'s|'re| is| are)? ?)?(?:really |so |very "
        r"|totally |super |is |are |always )*(?:into|loves?|likes?|mad about|crazy about"
        r"|obsessed with|keen on|a fan of|fan of|enjoys?|fond of"
        r"|nuts about) (?P<what>[^\x00,;]+?)(?=$|[,;\x00]| and | under | but | around | max )",
        r"(?:他|她)?(?:很|超|最|非常|特別)?(?:喜歡|愛|熱愛|迷|瘋|著迷|熱衷"
        r"|對)(?P<what>[^\s,，。\x00]{1,10}?)(?:有興趣|的(?!東西)|$|(?=[\s,，。\x00]))",
    )
    if match and match["what"].strip():
        start, end = match.span("what")
        r.put(
            "interest",
            r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]].strip(),
        )


_OCCASIONS = (
    r"(?:end of (?:the )?(?:school )?(?:year|term)|first day of school|gender reveal|potluck"
    r"|reunion"
    r"|christening|baptism|bar mitzvah|bat mitzvah|quinceañera|promotion|moving day|cocktail party"
    r"|beach day|game night|birthday|b-?day|wedding|anniversary|graduation|housewarming|baby shower"
    r"|bridal shower|christmas|xmas|valentine'?s(?: day)?|mother'?s day|father'?s day"
    r"|retirement|engagement|new job|farewell"
    r"|party|interview|trip|vacation|ski(?:ing)? trip|gift exchange|secret santa"
    r"|white elephant|dinner|date night|prom|halloween|thanksgiving|easter|festival|concert"
    r"|picnic|barbecue|bbq|funeral|ceremony|moving in|road trip|honeymoon|office party"
    r"|back to school|ramadan|diwali|hanukkah|lunar new year|marathon)"
)
_OCCASIONS_ZH = (
    r"(?:生日|婚禮|結婚(?!紀念)|生小孩|搬家|升職|升官|開幕|開業|喬遷之喜|滿月酒|抓周|收涎|週歲"
    r"|同學會|春酒|教師節|兒童節|跨年|七夕|結婚(?:第)?\S{0,4}週年|結婚紀念日|紀念日|喬遷|新居"
    r"|入厝|滿月|彌月|畢業(?:典禮)?|聖誕(?:節)?|耶誕"
    r"|情人節|母親節|父親節|退休|訂婚|求婚|升遷|離職|尾牙|交換禮物|派對|面試|旅行|旅遊|出國|露營"
    r"|登山|爬山|滑雪|約會|過年|中秋|端午|週年|婚宴|喝喜酒|聚餐|運動會|開學|謝師|探病|探望|告別式"
    r"|出差|通勤|野餐|跑步|馬拉松|蜜月|海邊)"
)


def _feast_zh(r: Reading) -> None:
    """Read a feast, which is a day too."""
    for at, chunk in [*r.text.every("date")]:
        if re.search(r"節|誕|過年|新年|春節|跨年|中秋|端午|除夕|尾牙|七夕", chunk.text):
            after = re.match(r"(?:的)?(?:交換禮物|派對|聚餐|送禮)", r.text.text[at + 1 :])
            end = at + 1 + (after.end() if after else 0)
            r.put("occasion", r.text.shown(at, end).removesuffix("送禮"), chunk)
            r.text.take(at, end)
            return


def _occasion(r: Reading) -> None:
    match = r.text.pull(
        r"\b(?:(?:for|to|at|on|this|next|as|a|an|the|his|her|their|my|our|'s|going"
        r"|attend(?:ing)?|in) ?)*(?P<what>(?:(?!for |my |our |his |her |their |a |an |the |to |at "
        r"|ideas |gifts? |presents? |wear |get "
        rf"|buy )[\w']+ |<date> ){{0,2}}(?:{_OCCASIONS}))\b",
        r"(?:當|參加|去|為了|要)?(?P<what>(?:<date>|<num>"
        rf"|[^\s,，。\x00]{{0,4}}?)(?:的)?{_OCCASIONS_ZH}(?:交換禮物|典禮|派對|禮物?)?)(?:可以"
        r"|要|用|的)?",
        r"(?:<date>)?(?:要|打算|準備)?去(?P<what>[^\s,，。\x00]{1,6}?)(?:玩|旅行|旅遊|滑雪"
        r"|爬山|露營)?(?=$|[\s,，。\x00]|要|的)",
        r"\b(?:going|trip|travel(?:l)?ing|flying) to (?P<what>[\w ]+?)(?=$|[,.]| in | and "
        r"| need )(?: in <date>)?",
        r"<date>(?= ?(?:gift|present|禮物))",
    )
    if match:
        groups = match.groupdict()
        start, end = match.span("what") if groups.get("what") else match.span()
        text = r.text.spelt.text[r.text.places[start][0] : r.text.places[end - 1][1]].strip()
        dates = [c.text for c in r.text.chunks_in(match, "date") if c.text not in text]
        r.put("occasion", re.sub(r"的$", "", text) + "".join(dates))

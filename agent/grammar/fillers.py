"""Words at the edge of goods that say nothing of them, in both languages."""

STOP = frozenset(
    """
    a an the any some this that these those i i'm i'd i'll me my mine we us our you your it its
    it's one ones them they he she is are was were be been am do does did have has had having
    can could would should will shall may might must to of in on at by with and or but so then
    also too please thanks thank ok okay hey hi hello um uh like just really very maybe
    actually oh well get got getting find search looking look for need want wanted show see
    give list buy buying order place places shop shops store stores who who's what what's which
    selling anyone where when how if there here now right today again still yet ever even than
    from into out up off as not no don't doesn't isn't kind sort something anything things
    thing stuff item items good nice decent new about around available stock sells sell carry
    carries cheap cheapest cheaper price prices priced cost costs costing best lowest money
    deal deals sale budget under over below tell alert notify let know ping watch track keep
    eye checking check whenever once soon because since while until cart basket put add
    throw toss stick pop back i've it'll they're you're that's help pls hunting hunt after
    would've size sizes colour color whatever whichever fine ok'd everything all only most more
    less alerts restock restocked update go goes going hits drops drop falls lands comes come
    each per pack lmk person'd interested considering thinking much many both either another
    other use used way hopefully care matter mind somewhere everywhere online web site website
    basically ideally preferably literally honestly yeah yes yo hiya folks dear kindly happen know
    might wondering wonder possibly perhaps pretty totally whatever anyways anyway thx cheers
    somebody someone trying helping obviously definitely probably gonna please'd pair
    seems seem hoping hope currently presently nowadays asap soonest available'd
    purchase option options result results choices picks few couple
    """.split()
)
"""English, whole words."""

FILLER_ZH = (
    r"(?:幫我|請|麻煩|你|我想要?|我要|我|想要?|要|一下|看看|看|有沒有|有賣|有|最便宜|便宜"
    r"|價格|價錢|的話|它|欸|喔|哦|啦|唷|了|吧|的|就|把|將|再|並|然後|給我|給|現在"
    r"|嗎|呢|啊|呀|那個|這個|那件|這件|那雙|這雙|那台|這台|那款|這款|那頂|那組|那|這|些|個|一"
    r"|在|到|去|跟|和|或|都可以?|都|可以|也|先|找|買|搜尋|哪裡|哪家|哪邊|哪間|什麼|多少錢|多少"
    r"|想|需要|列|只|好了?|就好|謝謝|幫|盯著?|追蹤|留意|如果|要是|等|當|時候|的時候|降價?|跌"
    r"|只要|價位|款|(?<![a-z])ok(?![a-z])|以下|以內|內|左右|是|會|能|來|號|碼|尺寸"
    r"|元|塊|錢|來得及|上面|上(?!衣)|裡|為止|放|加|丟|時|比較|東西|任何|話|假如|現貨|優先"
    r"|預算|大概|需|會不會|太(?!空)|算(?!盤)|，|、|。|,|!|！|\?|？)"
)
"""Chinese, as a pattern."""

MEASURE_ZH = "(?:[件雙台條支瓶盒組頂隻張份罐箱袋卷盞](?=.)|包(?=[^包]{2}))"
"""What counts goods, where more follows."""

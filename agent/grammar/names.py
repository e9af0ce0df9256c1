"""Names that shoppers use: makers, shops, and what they call them. Data, in both scripts."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from manciple.agent.grammar.lazily import Cue
from manciple.agent.grammar.makers_more import MORE_MAKERS
from manciple.agent.grammar.makers_named import MAKERS

_SHOPS = """
momo|momo購物|富邦momo|momo購物網; PChome|pchome24h|網家|P幣|PChome24h購物;
Shopee|蝦皮|蝦皮購物|shoppe|蝦幣|蝦皮幣|蝦拚*; Amazon|亞馬遜|amzn;
Amazon US|美國亞馬遜|amazon us|us amazon|亞馬遜美國|美亞;
Amazon JP|日本亞馬遜|amazon japan|amazon jp|日亞|japanese amazon|amazon.co.jp;
Amazon UK|amazon uk|英國亞馬遜|英亞; Amazon DE|amazon germany|amazon de|德亞|德國亞馬遜;
Rakuten|樂天|樂天市場; Rakuten JP|日本樂天|rakuten japan|rakuten jp|japanese rakuten|樂天日本;
Rakuten TW|台灣樂天|rakuten taiwan|rakuten tw; Taobao|淘寶|淘宝; Tmall|天貓; JD|京東;
AliExpress|ali express|速賣通; Temu; Shein|希音; 拼多多; OPENPOINT; LINE購物; 小北百貨; 家樂福線上*;
美廉社; 棉花田; 里仁; 丁丁; 大樹藥局; 杏一; 啄木鳥藥局; 順發; 原價屋; 欣亞; 神腦; 德誼; 寶島眼鏡;
小三美日; 86小舖; PayEasy; udn買東西; 生活市集; 松果; 森森; 台灣大哥大*; 金石堂; 三民書局; 讀冊;
Cyberbiz; 露營窩; 迪卡儂官網; 旋轉拍賣|Carousell; 特力家; HOLA; 好事多; 愛買; 全聯福利中心; 三井3C;
Zozo; 酷澎台灣; IKEA|宜家|宜家家居; MUJI|無印|無印良品;
Costco|好市多|costco's; Walmart|沃爾瑪; Target*; Wish*; Ticketmaster; Best Buy|bestbuy; eBay;
Etsy; Zalando; Newegg; Macy's|macys; Nordstrom; Sephora|絲芙蘭; Ulta; Walgreens; CVS;
Home Depot|the home depot; Lowe's|lowes; Wayfair; REI; Zappos; ASOS; Farfetch; SSENSE;
Uniqlo.com; Yahoo|yahoo購物|雅虎|Yahoo奇摩|奇摩; Ruten|露天|露天拍賣; books.com.tw|博客來;
Eslite|誠品; Carrefour|家樂福; PX Mart|全聯; RT-Mart|大潤發; Watsons|屈臣氏; Cosmed|康是美;
Pinkoi; ETMall|東森|東森購物; Friday購物|friday購物; 燦坤; 全國電子; 特力屋; 大創; Daiso;
Don Don Donki|唐吉訶德|donki; Decathlon.com; Coupang|酷澎; Poya|寶雅; B&H; Micro Center;
GameStop; Petco; Chewy; Trader Joe's; Whole Foods; Kroger; Instacart; StockX; Yodobashi;
Biccamera|bic camera; Mercari; Flipkart; Lazada; Zozotown; Otto; MediaMarkt|media markt;
John Lewis; Argos; Tesco; Boots.com; iHerb; West Elm; zooplus; Staples; Sainsbury's|sainsburys;
Superdrug; Back Market|backmarket; Currys; Aldi; Lidl; Waitrose; Ocado; Asda; Morrisons;
Pottery Barn; Crate & Barrel|crate and barrel; Office Depot; PetSmart; Foot Locker; Bloomingdale's;
Anthropologie; Urban Outfitters; Net-a-Porter; Mytheresa; Vinted; Depop; Poshmark; Grailed;
Craigslist; Overstock; Sam's Club|sams club; Kohl's|kohls; JCPenney; TJ Maxx; Old Navy; Fnac;
Bol.com;
Cdiscount; Galaxus; Digitec; Aliexpress; Gmarket; 11street; Tokopedia; Noon.com; Jumia; Myntra;
B&Q; Screwfix; Halfords; Harrods; Selfridges; Fortnum & Mason; Hobbycraft; Waterstones; Blackwell's;
Barnes & Noble|barnes and noble; Michaels*; Joann; Hobby Lobby; AutoZone; Bunnings; Kmart; Myer;
全家便利商店; 萊爾富; 小七; 生活工場; 無印良品網路商店; 台隆手創館; 丁丁藥局; 佳瑪; 喜互惠; 楓康;
建國百貨;
光南; 墊腳石; 九乘九; 寵物公園; 魚中魚; 東京著衣; 86小鋪; 蝦皮商城*; 瘋狂賣客; 17life; 樂購蝦皮*;
"""
"""Shops by their Latin name, where they have one."""


@cache
def brands() -> tuple[Mapping[str, str], frozenset[str], Cue]:
    """Return what is written for each form, the forms that are common words, and a pattern."""
    return _table(MAKERS + MORE_MAKERS)


_OF = (
    r"(?=s (?:access|plug-?in|permissions?|rights?|carts?|orders?|order history|account|stuff"
    r"|search|checkout|points|results)\b)"
)
"""A shop's own, without the mark: `amazons access`."""


@cache
def shops() -> tuple[Mapping[str, str], frozenset[str], Cue]:
    """Return the same of shops."""
    return _table(_SHOPS, of=_OF)


MAKER_AND_SHOP = frozenset(
    "uniqlo gu patagonia zara h&m gap lululemon nike adidas apple lego ikea muji levi's everlane "
    "allbirds decathlon dyson samsung starbucks superdry asics sony".split()
)
"""Makers that sell themselves: a store where permissions and carts are spoken of."""


def _table(text: str, *, of: str = "(?!)") -> tuple[Mapping[str, str], frozenset[str], Cue]:
    forms: dict[str, str] = {}
    common: set[str] = set()
    for name, form, is_common in _forms(text):
        forms.setdefault(_even(form), name)
        if is_common:
            common.add(_even(form))
    longest_first = sorted(forms, key=len, reverse=True)
    body = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)
    pattern = Cue(
        rf"(?:(?<![a-z0-9])|(?<=[^\x00-\x7f]))(?:{body})(?!(?<=購物)車)(?:(?<![\x00-\x7f])"
        rf"|(?![a-z0-9])|{of})"
    )
    return forms, frozenset(common), pattern


def _forms(text: str) -> Iterator[tuple[str, str, bool]]:
    for entry in text.replace("\n", " ").split(";"):
        forms = [each.strip() for each in entry.split("|")]
        name = forms[0].removesuffix("*")
        if name:
            yield from ((name, form.removesuffix("*"), form.endswith("*")) for form in forms)


def _even(form: str) -> str:
    return " ".join(form.casefold().split())


def named(form: str, table: Mapping[str, str]) -> str:
    """Return the name that a form stands for."""
    return table[_even(form)]

"""Reads how what is found shall be shown: in which order, and how many."""

from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.slots import value_of


def order_of(r: Reading) -> None:
    """Read what shall come first."""
    with_shipping = r.said(
        r"\b(?:shipping|shipped|delivered|delivery|after tax|total|all in|landed)\b|含運|總價"
        r"|運費|含稅|到手價"
    ) or r.has("ship_to")
    unit = (
        r"\b(?:cheapest |lowest |best )?(?:price )?(?:per|by the|by) (?:unit|liter|litre|kilo|kg"
        r"|gram|ounce|oz|sheet|piece|roll|pound|100 ?g|ml|wash|load|cup|pod|dose|serving|item|pad"
        r"|wipe)\b|\b(?:unit price|per-unit|cost per \w+)|(?:平均)?單價(?:最?低|最?便宜"
        r"|最?划算)?(?:的)?|每(?:公升|公斤|抽|片|顆|包|100克"
        r"|百克|毫升|張|捲|杯|份|次|公克|ml|g)(?:的?(?:單價|價格|價錢|多少|最便宜|算))?|(?:照|按"
        r"|依)?cp值"
    )
    if r.text.pull(unit):
        r.put("sort", "unit_price")
        r.text.drop(r"\bcheapest\b|\blowest\b|最便宜的?|排$|照|算")
    elif r.text.pull(
        r"\b(?:whichever is|which is|whatever's|whichever's|who's got it|the|for the|at the"
        r"|where's|where is)? ?(?:cheapest|lowest(?: total)?(?: price)?|cheaper"
        r"|least expensive|best price|lowest cost)(?: one| option| place| price)?(?: (?:first"
        r"|after shipping|with shipping|including shipping|shipped|delivered))*\b(?! than)",
        r"(?:看|比)?(?:哪裡|哪家|哪邊|哪間|哪個|看哪個|誰)(?:現在)?(?:賣)?(?:得)?(?:比較)?(?:便宜"
        r"|划算|低價)(?:的)?",
        r"\bbut cheaper\b|\b(?:for )?cheap(?: one| ones)?$|^[\x00 ]*cheap\b(?! talk)",
        r"(?:哪裡|哪家|哪邊|哪間|看哪個|誰)?(?:現在)?(?:賣)?(?:的)?(?:最便宜|比較便宜|最低價"
        r"|最划算|價格最低|便宜的?優先|總價最低)(?:的)?",
        r"\b(?:sorted? by|by) (?:total )?price\b|照(?:價格|價錢|總價)排",
    ):
        r.put("sort", "total_price" if with_shipping else "price")
        r.text.drop(
            r"\b(?:with|including|incl|after|plus) (?:the )?(?:shipping|delivery"
            r"|tax(?:es)?)(?: (?:first|and tax|and taxes|included))?\b|\bfirst\b|含運費?|含稅"
            r"|\bshipped\b|\bdelivered\b"
        )
    elif r.text.pull(
        r"\b(?:ranked |sorted )?by (?:customer |user |best )?(?:reviews|ratings?)\b",
        r"\b(?:best|highest|top|well|highly)[- ](?:rated|reviewed|reviews|rating|ratings)\b"
        r"|\bbest reviews\b|\bwith (?:the )?(?:best|good|great|highest) (?:reviews?"
        r"|ratings?)\b|\bmost (?:popular|reviewed)\b",
        r"(?:評價|評分|評論|口碑)(?:最好|最高|好|高|不錯|最多)(?:的)?|最(?:好評|高分"
        r"|多好評)(?:的)?",
    ):
        r.put("sort", "reviews")


def limit(r: Reading) -> None:
    """Read how many results are wanted."""
    if match := r.text.pull(
        r"\b(?:show|give|list|get|find|send|pick|suggest|recommend)(?: me| us)?(?: the| just"
        r"| only| your| a)* ?(?:top|best|cheapest)? ?<num>(?: (?:options?|results?|choices?"
        r"|picks?|ideas?|suggestions?|good|best|cheapest|top)(?![ -](?:re)?(?:viewed|views"
        r"|rated)))+(?: for| of)?",
        r"\b(?:top|best|just|only|first) <num>(?: (?:options?|results?|choices?|picks?|ideas?"
        r"|is enough|will do|please|max))?",
        r"\b(?:show(?: me| us)|give (?:me|us)|list(?: me)?) (?:the )?<num>",
        r"^[\x00 ]*<num> (?:best|top|cheapest|highest)(?=[ -])(?![ -](?:re)?(?:viewed|views"
        r"|rated))",
        r"<num> (?:options?|results?|choices?|picks?|ideas?|suggestions?)(?: (?:max|only"
        r"|is enough|please))?",
        r"(?:(?<=最.的)|(?<=最..的)|前|列|秀|挑|選|比)(?:出"
        r"|我)?<num>[個支台雙件條款頂瓶盒包罐箱隻張份樣把本組間家名](?:的)?(?:就好|就可以|即可"
        r"|給我)*",
        r"(?:找|列|給我?|推薦|挑|看|來|選|秀)(?:出|我)?(?:最便宜|最好"
        r"|前)?(?:的)?(?:前)?<num>(?:款|種|個選項|個選擇|個|樣|家|間|筆)(?:就好|就可以"
        r"|即可)?(?:給我)?|前<num>名?",
        r"<num>(?:款|個|種|樣)(?:就好|就可以|即可|就夠)",
    ):
        [chunk] = r.text.chunks_in(match, "num")[:1]
        r.put("limit", int(value_of(chunk)), chunk)

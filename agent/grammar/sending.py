"""Reads where goods must be sent, and by when they must have arrived."""

import re

from manciple.agent.grammar import kinds
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import GAP

_PLACE = (
    rf"(?P<place>{kinds.CITIES_EN}|{kinds.CITIES_ZH}"
    rf"|{'|'.join(sorted(map(re.escape, kinds.COUNTRIES), key=len, reverse=True))})"
)


def ship_to(r: Reading) -> None:
    """Read where it must be sent."""
    match = r.text.pull(
        r"\b(?:that |which |can |has to |must |and |to |with )*(?:free )?(?:ships?|shipping"
        r"|shipped|deliver(?:s|ed|y|ing)?|send|sends|sent|mail(?:ed)?|post(?:ed|age)?)(?: it"
        rf"| them| this| that)? (?:to|into) (?:the )?{_PLACE}\b",
        r"\b(?:that |which |can |has to |must |and |to |with )*(?:ships?|shipping|shipped"
        r"|deliver(?:s|ed|y|ing)?|send|sends|sent)(?: it| them"
        r"| this)? to (?:my )?(?:zip(?: ?code)? |post ?code )?(?P<num><num>"
        r"|[a-z]{1,2}\d{1,2} ?\d[a-z]{2})",
        r"(?:可以|可|能|要|會|有|得)?(?:直)?(?:寄|送|運|配送|出貨|宅配)(?:得?到|去|往|至"
        rf"|給)?\s?{_PLACE}(?:的)?",
        rf"\b(?:to|for delivery (?:in|to)) {_PLACE}\b(?= ?(?:$|[,.?!{GAP}]))",
        r"\b(?:delivery|delivered|shipping) (?:to|for) (?P<num><num>|(?-i:[A-Z])[a-z]+)",
        r"\b(?:with |incl(?:uding|\.)? |and )*(?:delivery|delivered|shipping|shipped|shipment"
        r"|postage"
        r"|posted|ship|ships|deliver|delivers|sent|send|mailed)(?: (?:it|them|this|that))?(?: and "
        r"tax(?:es)?)?"
        r" to (?P<city>(?!my|me|the|a|an|you|us|our|his|her|your|this|that|home|address|work|check"
        r"|be|get|do|door|cart|store|shop|him|them|it|tax|one|at|all|any)[a-z]{4,})\b(?! "
        r"(?:plugin|store))",
    )
    if not match:
        return
    groups = match.groupdict()
    if place := groups.get("place"):
        even = " ".join(place.lower().split())
        r.put("ship_to", kinds.COUNTRIES.get(even) or (place.title() if place.isascii() else place))
    elif city := groups.get("city"):
        r.put("ship_to", city.title())
    elif (said := groups.get("num")) is not None:
        chunk = r.text.chunks_in(match, "num")
        r.put("ship_to", chunk[0].text if chunk else said, chunk[0] if chunk else None)


def deadline(r: Reading) -> None:
    """Read by when it must have arrived."""
    arrive = (
        r"(?:(?:it )?(?:needs? to|has to|must|should|to|can|will|need it|want it"
        r"|gets?) (?:be )?(?:arrive|arrives|here|delivered|come|get here|be here|in hand"
        r"|at my door|with me)?|arriv(?:es?|ing)|delivered|here|get it|need it|needed|have it"
        r"|i need it|delivery)?"
    )
    r.day(
        "deadline",
        rf"(?:{arrive} ?)?\b(?:by|before|no later than|in time for|on or before|latest"
        r"|prior to) (?:the )?<date>(?: at the latest| latest)?|\b(?:within|in under"
        r"|in less than|in the next|in) <dur>(?: max| or less)?(?! (?:pack|box))",
        r"(?:要|得|必須|能|可以|需要|趕|最晚|最慢|趕在)?(?:在)?<date|dur>\s?(?:以前|之前|前|內"
        r"|以內|之內|當天|那天)\s?(?:一定|就)?(?:要|能|得|可以|會|需要)?(?:deliver(?:y"
        r"|ed)? ?到?\S{0,4}|arrive|到公司|到家|到貨|送到|寄到|收到"
        r"|拿到|到得了|到手|抵達|送達|到|用到|用)?(?:的話)?",
        r"(?:最晚|最慢)?<date>(?:一定)?(?:就)?要(?:到(?!\S)|用|收到|拿到|送到|穿)",
        r"\bfor (?:the )?<date>",
    )

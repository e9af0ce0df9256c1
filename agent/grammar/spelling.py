"""Spelling put right: short forms, contractions without their mark, and slips of a letter."""

import re
from functools import cache

from manciple.agent.grammar.text import Span, Spelt
from manciple.agent.readers import fold

_SHORT = {
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "wont": "won't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "shouldnt": "shouldn't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "whats": "what's",
    "wheres": "where's",
    "hows": "how's",
    "whos": "who's",
    "thats": "that's",
    "theres": "there's",
    "heres": "here's",
    "im": "i'm",
    "ive": "i've",
    "youre": "you're",
    "youve": "you've",
    "theyre": "they're",
    "theyve": "they've",
    "lets": "let's",
    "its": "it's",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "ty": "thanks",
    "til": "until",
    "till": "until",
    "w/o": "without",
    "w/": "with",
    "rn": "right now",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomorow": "tomorrow",
    "yday": "yesterday",
    "wknd": "weekend",
    "wkend": "weekend",
    "bday": "birthday",
    "xmas": "xmas",
    "bc": "because",
    "cuz": "because",
    "idk": "i don't know",
    "idc": "i don't care",
    "asap": "as soon as possible",
    "msg": "message",
    "msgs": "messages",
    "notif": "notification",
    "notifs": "notifications",
    "mins": "minutes",
    "hrs": "hours",
    "wks": "weeks",
    "wk": "week",
    "mth": "month",
    "refurb": "refurbished",
    "refurbed": "refurbished",
    "blk": "black",
    "wht": "white",
    "gry": "grey",
    "gray": "gray",
    "incl": "including",
    "inc": "including",
    "approx": "about",
    "sz": "size",
    "qty": "quantity",
    "pkg": "package",
    "ord": "order",
    "acct": "account",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "gimme": "give me",
    "lemme": "let me",
    "cheapst": "cheapest",
    "pic": "picture",
    "yr": "year",
    "yrs": "years",
    "nvm": "never mind",
    "tix": "tickets",
    "fave": "favourite",
    "info": "information",
    "btwn": "between",
    "b4": "before",
    "abt": "about",
    "recs": "recommendations",
    "rec": "recommend",
    "tks": "thanks",
    "ya": "you",
    "yea": "yes",
    "yeah": "yes",
    "yep": "yes",
    "yup": "yes",
    "nah": "no",
    "nope": "no",
    "ok": "ok",
    "okay": "ok",
    "k": "ok",
    "sry": "sorry",
    "tshirt": "t-shirt",
    "tshirts": "t-shirts",
    "reccomend": "recommend",
    "recomend": "recommend",
    "reccommend": "recommend",
    "reccomended": "recommended",
    "hes": "he's",
    "shes": "she's",
    "vaccum": "vacuum",
    "vaccuum": "vacuum",
    "bluetoth": "bluetooth",
    "wierd": "weird",
    "recieve": "receive",
    "adress": "address",
    "cupon": "coupon",
    "cupons": "coupons",
    "alergic": "allergic",
    "beenie": "beanie",
    "lf": "looking for",
    "pleae": "please",
    "thnx": "thanks",
    "tnx": "thanks",
    "thanx": "thanks",
    "plx": "please",
    "wouldve": "would've",
    "shoulda": "should have",
    "cheepest": "cheapest",
    "cheep": "cheap",
    "jaket": "jacket",
    "shoos": "shoes",
    "tmrrw": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "tomorrw": "tomorrow",
    "wensday": "wednesday",
    "wendsday": "wednesday",
    "thur": "thursday",
    "recomendation": "recommendation",
    "delet": "delete",
    "vouchr": "voucher",
    "cancle": "cancel",
    "cancell": "cancel",
    "subscribtion": "subscription",
    "permision": "permission",
    "permissons": "permissions",
    "purchace": "purchase",
    "histroy": "history",
    "wich": "which",
    "wats": "what's",
    "wat": "what",
    "hav": "have",
    "shud": "should",
    "cud": "could",
    "wud": "would",
    "n": "and",
    "cos": "because",
    "coz": "because",
    "tho": "though",
    "thru": "through",
    "everythin": "everything",
    "somethin": "something",
    "lookin": "looking",
    "tryna": "trying to",
    "dunno": "don't know",
    "kinda": "kind of",
    "sorta": "sort of",
    "prolly": "probably",
}

_KNOWN = """
deliver delivers recommend recommended recommendation recommendations certified cheapest cheaper
delivery delivered shipping shipped shipment purchase purchases history wishlist permission
permissions
notification notifications message messages subscription subscribe monitor keyboard headphones
earphones earbuds sneakers jacket sweater trousers waterproof wireless vacuum cleaner detergent
toothpaste shampoo mattress toaster blender kettle backpack suitcase luggage umbrella speaker
speakers printer camera charger tablet laptop package parcel tracking account address refund
return returned birthday christmas weekend tomorrow yesterday january february september
october november december wednesday saturday thursday tuesday compare comparison discount
restock available availability budget monthly weekly spending savings profile language
personalisation personalization reviews quality quantity approve confirm confirmation checkout
remove receipt coupon disable enable plugin plugins export import download backup between
before after anything everything something price prices under colour favourite moisturizer
moisturiser sunscreen perfume foundation fragrance skincare leather cotton shopping pricey
priced pricing printed checked shipper reviewer refurbished unlocked different similar instead
actually
humidifier dehumidifier purifier stroller clothing groceries electronics microwave refrigerator
dishwasher conditioner projector telescope binoculars treadmill skateboard snowboard trampoline
espresso porridge chocolate strawberry vanilla peppermint eucalyptus lavender turquoise burgundy
necklace bracelet earrings sunglasses raincoat cardigan leggings pyjamas slippers wellies hoodie
wardrobe bookcase bookshelf armchair footstool nightstand chopsticks corkscrew cutlery protein
powder moisturising dinosaur keyboard joystick thermometer stethoscope multivitamin probiotics
""".split()

_AS_TYPED = frozenset(
    """
    charge charged charges charging sending spends spender printing prints painted reviewed
    reviews compared cleans cleaning cleaned speaking speaks wireless sneaker shipper subscribed
    approved approves confirmed confirms enabled disabled importing imports exported exporting
    removed remover removes returns returning watched watches weather leather feather heather
    whether together another bother brother mother father rather gather letter better butter
    matter battery battler cattle kettles settle bottle little rattle mattes marketed sweeter
    sweaters sneaks creaks trouser brand branded grants granted garments patient patents
    planter planters printers pointer painter quality qualify quantify equality rotate rotary
    similarly insistent persons personal personally priced pricing prizes private pirates piracy
    canceled cancelled cancels counted counter country county courses coarse course courier
    moister moisture sunscreens perfumes foundations skincare leathers cottons betweens befores
    afters tomorrows cameras chargers tablets laptops packages tracked tracker trackers trailer
    refunds christen anything blazers blender blenders bladder backpacks suitcases umbrellas
    monitors monitored keyboards headphone earphone earbud trucker truckers bucket buckets
    monthly mouthy weekly weakly budgets gadgets widget widgets language languages luggage
    baggage sandals candles handles candies dollars collars scholars certify certificate
    different difference differently differ reader readers leader dealer dealers dearer healer
    """.split()
)
"""Words that are right as they are, though one letter makes another of them."""

_BOPOMOFO = {
    "ㄉ": "的",
    "ㄅ": "吧",
    "ㄇ": "嗎",
    "ㄌ": "了",
    "ㄟ": "欸",
    "ㄋ": "呢",
    "ㄚ": "啊",
    "ㄛ": "喔",
    "臺": "台",
    "妳": "你",
    "裏": "裡",
    "祇": "只",
    "佈": "布",
    "週": "週",
    "羣": "群",
    "甚": "什",
    "她": "她",
    "祂": "他",
    "号": "號",
    "幣": "幣",
    "么": "麼",
    "ㄍ": "個",
    "ㄏ": "喝",
    "咩": "嗎",
    "捏": "呢",
    "惹": "了",
    "滴": "的",
}
_WORD = re.compile(r"w/o?(?=\s|\Z)|[a-z][a-z']*", re.IGNORECASE | re.ASCII)
_MONEY = r"(?:usd|us|dollars?|bucks|euros?|eur|gbp|quid|pounds?|twd|ntd?|yen|jpy|krw|won|[€£$])"
_RANGE = re.compile(
    rf"(?:[$€£¥]|nt\$|\b(?:between|budget|price|around|about|range)\s)\s?\d[\d,.]*\s?[-–]\s?\d"
    rf"|(?<![\w.-])\d[\d,.]*\s?[-–]\s?\d[\d,.]*\s?{_MONEY}(?!\w)",
    re.IGNORECASE,
)
"""From an amount to an amount: no number with a dash in it."""

_HAN_SLIP = re.compile("|".join(map(re.escape, _BOPOMOFO)))


def spelt(words: str) -> Spelt:
    """Return the words folded and spelt right. `words` without control characters."""
    text = _HAN_SLIP.sub(lambda match: _BOPOMOFO[match[0]], fold(words))
    text = _RANGE.sub(lambda match: match[0].replace("-", "~").replace("–", "~"), text)
    text = re.sub(
        r"(?<=\b(?:an|my|ew|he) )carry on\b|(?<=\ba )carry on\b",
        "carry-on",
        text,
        flags=re.IGNORECASE,
    )
    pieces: list[str] = []
    origin: list[Span] = []
    at = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        code = match[0].isupper() and text[end : end + 1].isdecimal()
        new = match[0] if code else _right(match[0], text[start - 1 : start])
        pieces += (text[at:start], new)
        origin += ((i, i + 1) for i in range(at, start))
        if len(new) == end - start:
            origin += ((i, i + 1) for i in range(start, end))
        else:
            origin += [(start, end)] * len(new)
        at = end
    pieces.append(text[at:])
    origin += ((i, i + 1) for i in range(at, len(text)))
    return _even("".join(pieces), origin)


def _even(text: str, origin: list[Span]) -> Spelt:
    """Make every stretch of white space one space, and none at the ends."""
    kept = [
        at
        for at, letter in enumerate(text)
        if not letter.isspace() or (at and not text[at - 1].isspace() and text[at:].strip())
    ]
    even = "".join(" " if text[at].isspace() else text[at] for at in kept)
    return Spelt(even, tuple(origin[at] for at in kept))


def _right(word: str, before: str) -> str:
    low = word.lower()
    if before in {"'", "-", "&", "."} or (before and before in "0123456789"):
        return word
    if short := _SHORT.get(low):
        return short
    if len(low) < 6 or low in _known() or low in _AS_TYPED or not word.isalpha():
        return word
    for stem in ("s", "d", "ed", "es", "ing", "er", "ly"):
        if low.endswith(stem) and low.removesuffix(stem) in _known():
            return word
    near = {found for cut in _cuts(low) for found in _index().get(cut, ())}
    close = [each for each in near if each[0] == low[0] and _one_slip(low, each)]
    return close[0] if len(close) == 1 else word


@cache
def _known() -> frozenset[str]:
    return frozenset(word for word in _KNOWN if len(word) >= 6)


@cache
def _index() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in _known():
        for cut in _cuts(word):
            found.setdefault(cut, []).append(word)
    return found


def _cuts(word: str) -> set[str]:
    """Return the word, and the word without each of its letters."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip(typed: str, meant: str) -> bool:
    """Is one letter missing, doubled, wrong, or in the place of its neighbour?

    A plural or an ending is no slip: `reviews` stays.
    """
    if typed == meant + "s" or meant == typed + "s":
        return False
    if abs(len(typed) - len(meant)) > 1:
        return False
    at = next(
        (i for i, pair in enumerate(zip(typed, meant, strict=False)) if pair[0] != pair[1]), -1
    )
    if at < 0:
        return True
    a, b = typed[at:], meant[at:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])

"""Reads sizes and measures of goods."""

import re

from manciple.agent.planner import Known

_REGION = r"(?P<region>eu|us|uk|歐碼|美碼|英碼|jp)"
_LETTER = r"(?:X{1,4}[SL]|[2-6]XL|XXS|[SML])"
_WIDE = r"(?P<wide> ?(?:extra wide|wide|narrow|寬楦|寬版)(?! (?:toe|fit|leg)))"
SIZES: tuple[str, ...] = (
    r"(?P<waist>\bW ?\d{2} ?[/x ]? ?L ?\d{2}\b)",
    r"(?:waist|size) (?P<w>\d{2}) (?:length|inseam|leg) (?P<l>\d{2})\b"
    r"|(?<![\d.])(?P<w2>2[4-9]|3\d|4[0-4]) ?[/x] ?(?P<l2>2[6-9]|3[0-6])(?![\d.x/])(?= |$|,|;)",
    r"(?<![\d.])(?P<da>\d{1,3}(?:\.\d)?) ?(?:x|×|by|\*|乘) ?(?P<db>\d{1,3}(?:\.\d)?) ?(?:x|×"
    r"|by|\*|乘) ?(?P<dc>\d{1,3}(?:\.\d)?) ?(?P<dunit>cm|公分|inch(?:es)?|in|mm)?(?![a-z\d])",
    r"(?<![\d.])(?P<ea>\d{2,3}) ?(?:x|×|by|\*|乘) ?(?P<eb>\d{2,3}) ?(?P<eunit>cm|公分"
    r"|inch(?:es)?|in|mm)?(?![a-z\d])",
    rf"(?:size ?)?\b{_REGION} ?(?:sizes? )?(?P<rn>\d{{1,2}}(?:[.]\d)?"
    rf"|\d{{1,2}} ?½){_WIDE}?(?: ?號)?(?![\d.]|[a-z])",
    rf"(?P<rn2>\d{{1,2}}(?:\.\d)?){_WIDE.replace('wide>', 'wide2>')}? ?(?P<region2>eu|us"
    r"|uk)(?: size)?(?![a-z]| ?\$|d)",
    r"(?:\bsizes?|尺寸|尺碼|大小|鞋號|鞋碼)(?: is| of|:|是"
    r"|為)? ?(?P<sn>\d{1,3}(?:\.\d)?)(?P<swide> ?(?:extra wide|wide|narrow)(?! (?:toe"
    r"|fit)))? ?號?(?![\d%]|\.\d|[a-z])",
    r"(?P<hn>\d{1,3}(?:\.\d)?) ?(?:號半|號)(?P<hwide>寬楦)?(?!碼|線|店|機|館|出口|前|以前|之前|到)",
    r"(?P<cm>\d{2}(?:\.\d)?) ?(?:cm|公分)(?![a-z²x])",
    r"(?P<cup>\b\d{2}[A-H]{1,2}\b)(?= |$|,)(?<=[A-Z])",
    r"\b(?P<wn>7(?:\.5)?|[5-9](?:\.5)?|1[0-5](?:\.5)?) (?P<wwide>wide|narrow)(?! (?:toe|fit"
    r"|leg))\b|(?P<zn>\d{1,2}(?:\.5)?)(?P<zwide>寬楦)",
    r"(?:\bsizes?|尺寸|尺碼|大小)(?: is| of|:|是)? ?(?:an? )?(?P<sl>x{0,4}[sl]|m|[2-6]xl"
    r"|small|medium|large|extra[ -](?:small|large)|x-?large|x-?small)(?![a-z0-9'’])",
    r"(?<![a-z0-9'’&.$-])(?P<let>x{1,4}[sl]|[2-6]xl)(?![a-z0-9'’-])",
    r"(?<![A-Za-z0-9'’&.$-])(?P<cap>(?-i:[SML]))(?![A-Za-z0-9'’&]|-[a-z])(?: ?號)?",
    r"(?<![a-z0-9'’&.-])(?P<low>[sml])(?= ?號| (?:white|black|navy|blue|red|grey|gray|green"
    r"|please|under|from|at)\b|/| or [sml]\b)",
    r"(?:(?<=\bin )|(?<=\bin a )|(?<=\bin an )|(?<=\bthe )|(?<=\bto a )|(?<=\bto an )"
    r"|(?<=\bwear a )|(?<=\bwear an )|(?<=\bwear )|(?<=\bto )|(?<=\bfor a )|(?<=\bfor an )"
    r"|(?<= or )|(?<=穿)|(?<=衣)|(?<=不是)|(?<=改))(?P<ctx>[sml])(?![a-z0-9'’&-])",
    r"\b(?P<word>extra[ -]small|extra[ -]large|x-large|small|medium|large)\b(?! (?:business"
    r"|talk|print|amount|order|purchase|sum|one of|world))",
    r"(?P<zhword>特大號|加大號?|大號|中號|小號|大尺寸)(?!袋)",
    r"\b(?P<bed>(?:california )?king|queen|twin(?: xl)?|full)(?:[ -]size)?(?= (?:bed|mattress"
    r"|sheets?|duvet|comforter|quilt|size|fitted|bedding|topper|pillow))",
    r"\b(?:beds?|sheets?|duvet|mattress|comforter|quilt|bedding"
    r"|pillow\w*)\b[^,;]{0,24}?\b(?P<v>king|queen|twin)\b",
    r"(?P<zhbed>標準雙人|特大雙人|加大雙人|雙人加大|單人加大|單人|雙人)(?=床|被|加大|尺寸|的| |$)",
)
VOLUME = (
    r"(?<![a-z0-9.])(?P<vol>\d{1,4}(?:\.\d{1,2})?) ?(?P<unit>ml|cc|毫升|fl ?oz|oz|ounces?"
    r"|liters?|litres?|l(?![a-z])"
    r"|公升|kg|kilos?|公斤|g(?![a-z])|grams?|公克|克|lbs?|pounds?(?! sterling))(?![a-z0-9])"
)
_WORDS = {
    "small": "S",
    "medium": "M",
    "large": "L",
    "extra small": "XS",
    "extra large": "XL",
    "x-large": "XL",
    "xlarge": "XL",
    "x-small": "XS",
    "xsmall": "XS",
}
_UNIT = {
    "毫升": "ml",
    "cc": "ml",
    "公升": "L",
    "l": "L",
    "liter": "L",
    "litre": "L",
    "公斤": "kg",
    "kilo": "kg",
    "kilos": "kg",
    "公克": "g",
    "克": "g",
    "gram": "g",
    "ounce": "oz",
    "pound": "lb",
    "floz": "fl oz",
}


def read_size(match: re.Match[str], known: Known) -> str | None:
    """Read a size, as it is written: `EU 42`, `M`, `40x20x25cm`."""
    del known
    got = {name: value for name, value in match.groupdict().items() if value}
    wide = "".join(
        " narrow" if "narrow" in value.lower() else " wide"
        for name, value in got.items()
        if name.endswith("wide") or name == "wide2"
    )
    if plain := next(
        (got[name] for name in ("let", "cap", "low", "ctx", "cup") if name in got), None
    ):
        return plain.upper()
    if figure := next((got[name] for name in ("sn", "wn", "zn") if name in got), None):
        return f"{figure}{wide}"
    return _measured(got) or _of_region(got, wide, match[0]) or _named(got)


def _measured(got: dict[str, str]) -> str | None:
    """Return waist and length, sides, or a length of foot."""
    if "waist" in got:
        figures = re.findall(r"\d{2}", got["waist"])
        return f"W{figures[0]} L{figures[1]}"
    if "w" in got or "w2" in got:
        return f"W{got.get('w') or got['w2']} L{got.get('l') or got['l2']}"
    if "cm" in got:
        return f"{got['cm']}cm"
    first = next((letter for letter in "de" if f"{letter}a" in got), None)
    if first is None:
        return None
    sides = [got[f"{first}{side}"] for side in "abc" if f"{first}{side}" in got]
    said = got.get(f"{first}unit", "")
    unit = {"公分": "cm", "inch": "in", "inches": "in"}.get(said, said)
    return "x".join(sides) + (unit or ("cm" if len(sides) == 3 else ""))


def _of_region(got: dict[str, str], wide: str, text: str) -> str | None:
    if "region" in got or "region2" in got:
        region = (got.get("region") or got["region2"]).upper()
        region = {"歐碼": "EU", "美碼": "US", "英碼": "UK"}.get(region, region)
        figure = (got.get("rn") or got["rn2"]).replace(" ", "").replace("½", ".5")
        return f"{region} {figure}{wide}"
    if "hn" not in got:
        return None
    half = ".5" if "號半" in text and "." not in got["hn"] else ""
    return f"{got['hn']}{half}{wide}"


def _named(got: dict[str, str]) -> str | None:
    if "sl" in got:
        said = got["sl"].lower()
        return _WORDS.get(said.replace("extra-", "extra "), said.upper())
    names = ("v", "word", "zhword", "bed", "zhbed")
    said = next((got[name] for name in names if name in got), "")
    return said.lower().replace("extra-", "extra ") or None


def read_volume(match: re.Match[str], known: Known) -> str | None:
    """Read a measure: `480ml`."""
    del known
    unit = "".join(match["unit"].lower().split())
    unit = _UNIT.get(unit, _UNIT.get(unit.rstrip("s"), unit.rstrip("s") if unit != "ozs" else "oz"))
    return f"{match['vol']}{unit}"

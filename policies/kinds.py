"""What a field's value can be: a size, a postcode, a country, a telephone number, a name… Pure.

Wide on purpose: the world has more sizes and postcodes than any list. What is refused is what
cannot be one: a word where a size belongs, letters where a number is dialled.
"""

import re
import unicodedata

from manciple.policies.errors import Misused

SIZE_HINT = "such as 42, EU 42.5, US 9 wide, 27.5 cm, W32 L34, M or XL"

_FRACTIONS = "½⅓⅔¼¾⅛⅜⅝⅞"
_TOKENS = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[A-Za-z]+|[\u3400-\u9fff]+|\S")
_NUMBER = re.compile(rf"[0-9]{{1,4}}(?:[.,][0-9]{{1,5}})?|[{_FRACTIONS}]")
_ALPHA = re.compile(
    "x{0,5}[sl]|x{0,5}m|x{2,5}|[xsmlt]{1,4}t|f|os|one|onesize|free|freesize|queen|small|medium|med|large"
)
_WORDS = frozenset(
    "eu eur us usa uk gb jp jpn jis kr cn chn tw hk fr it de es br au aus nz mx ca ru int in cm mm "
    "ft feet foot inch inches men mens man women womens woman boy boys girl girls kid kids child "
    "children youth junior toddler infant baby unisex adult ladies gents wide narrow slim regular "
    "reg relaxed loose tight petite tall short long plus big extra size sz no nr waist inseam leg "
    "length neck chest bust month months mo mos year years yr yrs age ages or and to about ring "
    "hat glove fit fits all king twin full ext width".split()
)
_CHINESE = re.compile(
    "(?:公分|厘米|釐米|英?吋|英?寸|尺|男|女|童|嬰|歲|岁|個月|个月|[碼码號号寬宽窄長长短腰褲楦]|腰圍|大|中|小|加|特|均|"
    "或|和|至|到|大約|約|以上)+"
)
_SIGNS = frozenset("/,;:~–—+&()-×、，；．。·.'\"′″”’#½⅓⅔¼¾⅛⅜⅝⅞")

_PHONE = re.compile(
    r"\+?[0-9(][0-9\s().\-/]{3,24}[0-9](?:\s*(?:#|x|ext\.?|extension|轉|分機)\s*[0-9]{1,6})?",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"〒?\s?[A-Za-z0-9](?:[A-Za-z0-9]|[ \-](?=[A-Za-z0-9])){1,11}")
_EMAIL = re.compile(r"[^@\s,;<>()\[\]\"]+@[^@\s,;<>()\[\]\".]+(?:\.[^@\s,;<>()\[\]\".]+)+")

WITHOUT_POSTCODES = frozenset(
    "AE AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GM GQ GY HK JM KI "
    "KM KN KP LC LY ML MO MR MW NR NU PA QA RW SB SC SL SO SR SS ST SX SY TD TG TK TL TO TV TZ UG "
    "VC VU YE ZM ZW GH IE".split()
)
"""Countries where an address needs none (Universal Postal Union); one may be given all the same."""

COUNTRIES = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA "
    "ZM ZW".split()
)
"""ISO 3166-1 alpha-2, and XK, by which Kosovo is known to carriers."""


def held(name: str, value: str) -> str:
    """Return `value` if a field of this kind can hold it. Raises `Misused`."""
    plain = _narrowed(value)
    match name.partition(".")[0], name:
        case "fit", _:
            sized = _is_size(plain, letters=name == "fit.ring")
            _hold(sized, f"{name} takes a size", SIZE_HINT)
        case _, "identity.name":
            letters = any(map(str.isalpha, plain))
            odd = set(plain) & set("@<>{}=\\") or "://" in plain
            _hold(
                letters and not odd and len(plain) <= 100,
                "that is no name of a person",
                "such as Ada Byron",
            )
        case _, "contact.email":
            _hold(
                _EMAIL.fullmatch(value) is not None,
                "that is no e-mail address",
                "such as name@mail.example",
            )
        case _, "contact.phone":
            _hold(
                _PHONE.fullmatch(plain) is not None,
                "that is no telephone number",
                "such as +886 912 345 678 or 02-2345-6789",
            )
        case _, "channel.main":
            _hold(
                re.match(r"[a-z][a-z0-9+.-]{0,30}://\S", value, re.IGNORECASE) is not None,
                "that is no channel",
                "an apprise URL, such as mailto://…",
            )
        case _, "model.key" | "rakuten.application":
            _hold(" " not in value, "that is no key", "one word")
        case _:
            pass
    return value


def postcode(value: str, country: str) -> str:
    """Return a postcode of some country, as it was written. Raises `Misused`."""
    plain = _narrowed(value)
    if not plain and country in WITHOUT_POSTCODES:
        return value
    digits = any(map(str.isdecimal, plain))
    _hold(
        digits and _POSTCODE.fullmatch(plain) is not None,
        "that is no postcode",
        "such as 106, 100-0001, 94103-1234 or SW1A 1AA",
    )
    return value


def country(value: str) -> str:
    """Return the code of a country. Raises `Misused`."""
    _hold(
        value in COUNTRIES,
        "the country is a code of two letters",
        "such as TW, JP or US",
    )
    return value


def _is_size(text: str, *, letters: bool) -> bool:
    """Is every word of it one that sizes are made of, and does one of them say how large?

    `letters`: may it be any letter, as ring sizes are?
    """
    tokens = _TOKENS.findall(text.casefold())
    return (
        len(text) <= 60
        and all(map(_belongs, tokens))
        and any(
            _tells(token) or (letters and len(token) == 1 and token.isalpha()) for token in tokens
        )
    )


def _belongs(token: str) -> bool:
    if token in _SIGNS or token in _WORDS or _tells(token):
        return True
    if token.isascii() and token.isalpha():
        return len(set(token)) == 1 and len(token) <= 6  # the width EE, the cup DDD, the ring N
    return _CHINESE.fullmatch(token) is not None


def _tells(token: str) -> bool:
    if any(pattern.fullmatch(token) for pattern in (_NUMBER, _ALPHA)):
        return True
    return bool(re.search("[均大中小]", token)) and _CHINESE.fullmatch(token) is not None


def _narrowed(text: str) -> str:
    """Return full-width forms and other scripts' digits as ASCII; fractions stay what they are."""
    return "".join(map(_ascii, text)).strip()


def _ascii(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character if character in _FRACTIONS else unicodedata.normalize("NFKC", character)


def _hold(holds: bool, what: str, hint: str) -> None:
    if not holds:
        raise Misused(what, hint=hint)

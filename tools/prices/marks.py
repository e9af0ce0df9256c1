"""The marks by which currencies stand in texts: symbols, short forms and names.

A mark may stand for several currencies (`$`, `kr`, `£`): then the page, the shop or the
language has to tell, and where none does the currency stays unknown. The table holds what CLDR
lists for any language (by way of Babel 2.18) and what shops write beside it; what one language
alone would say (`K`, `D`) is looked up for that language.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from manciple.policies.money import EXPONENTS
from manciple.tools.prices.text import usual

if TYPE_CHECKING:
    from babel import Locale

_WHEN = date(2026, 1, 1)
"""Of which day a place's currency is: that of our list of ISO 4217."""

_TABLE = """
AED|د.إ|د.إ.|درهم|Dh|Dhs|AED
AFN|Af|؋
ALL|Lek|Lekë
AMD|դր.|դր|֏
AOA|Kz|kwz
ARS|$|$AR|AR$
AUD|$|$AU|A$|AU$|AU $|AUD$
AWG|Afl.|ƒ
AZN|man.|ман.|₼
BAM|KM|КМ|км
BBD|$|Bds$|BB$
BDT|Tk|৳|টকা
BHD|BD|د.ب|د.ب.|.د.ب
BIF|FBu
BMD|$|$BM|BM$
BND|$|$BN|BN$|B$
BOB|Bs|Bs.
BRL|BR$|R$|reais
BSD|$|BS$
BTN|Nu.
BWP|BWP
BYN|Br|Rbl|р.|руб.|руб
BZD|$|$BZ|BZ$
CAD|$|$CA|C$|CA$|CA $|CAD$|CND
CDF|FC|FrCD
CHF|Fr.|SFr.|Fr|Franken|CHf
CLF|UF
CLP|$|$CL|CL$
CNY|CN¥|¥|¥CN|元|人民币|人民幣|RMB|圆|圓|yuan
COP|$|$CO|CO$|COL$
CRC|₡
CUP|$|$MN|₱
CVE|CV$|Esc
CZK|Kč|Кч|kc|KČ
DJF|Fdj
DKK|Dkr|kr|kr.|Kr.|Kr
DOP|RD$|$
DZD|DA|د.ج|د.ج.|دج|دينار
EGP|EG£|E£|LE|ج.م|ج.م.|جنيه|£
ERN|Nfk|نافكا
ETB|Br|ብር
EUR|€|euro|euros|Euro|Euros|eur|ευρώ|evro
FJD|$|$FJ|FJ$
FKP|£|£FK|FK£
GBP|GB£|UK£|£|£GB|₤|pounds|quid
GEL|₾|lari|ლარი|ლ
GHS|GH₵|₵|GH¢
GIP|£|£GI
GMD|GMD
GNF|FG|GFr
GTQ|Q.|GTQ
GYD|$|GY$
HKD|$|$HK|HK$|HK $|港幣|港币|元|圓
HNL|Lps|Lps.
HTG|HTG
HUF|Ft|Ft.|forint
IDR|Rp|Rp.
ILS|NIS|₪|ש״ח|ש"ח|שח|ש.ח.|ش.ج
INR|Rs|Rs.|Re|₹|र|रु|ரூ|INR
IQD|د.ع|د.ع.|دينار
IRR|ر.إ|ر.إ.|ریال|﷼|تومان|تومن|IRT
ISK|Ikr|kr|kr.
JMD|$|J$|JM$
JOD|JD|د.أ|د.أ.|د.ا|دينار أردني|دينار
JPY|JP¥|¥|円|日圓|日幣|yen|圓
KES|Ksh|KSh|Kshs
KGS|сом|с
KHR|៛
KMF|CF|FC
KPW|₩|원
KRW|KR₩|₩|원|￦|won|韓元
KWD|KD|K.D.|د.ك|د.ك.|دينار
KYD|$|CI$
KZT|тңг.|тңг|тг|тг.|тенге|₸
LAK|₭
LBP|LB£|£LB|L.L.|ل.ل|ل.ل.
LKR|Rs.|Rs|SL Re|SLRs|රු.|රු
LRD|$|L$
LYD|LD|د.ل|د.ل.|دينار
MAD|د.م|د.م.|درهم|Dh|DHs
MDL|lei
MGA|Ar
MKD|den|den.|ден|ден.
MNT|₮
MOP|MOP$|MOP|澳門幣
MRU|UM|أ.م|أ.م.
MUR|MURs|Rs
MVR|MRf|Rf|ރ.|ރ
MWK|MK
MXN|$|$MX|MX$|Mex$|M.N.
MYR|RM|令吉|馬幣
MZN|MTn|MT
NAD|$|$NA|N$
NGN|₦
NIO|C$
NOK|Nkr|kr|kr.|Kr|Kr.
NPR|NPRs|नेरू|Rs|Rs.|रु
NZD|$|$NZ|NZ$|NZD$|NZ $
OMR|ر.ع|ر.ع.|R.O.
PAB|B/.
PEN|S/|S/.
PHP|₱|P
PKR|PKRs|Rs|Rs.|₨|ر
PLN|zł|зл|Zł|ZŁ|zl|złotych
PYG|Gs.|Gs|₲|₲s
QAR|QR|ر.ق|ر.ق.
RON|LEI|Lei|lei|leu
RSD|din.|дин.|din|дин|дин.|динар|динара|dinara|Dinara
RUB|руб.|руб|р.|р|Р|₽|рублей|рубля
RWF|FRw|RF
SAR|SR|S.R.|ر.س|ر.س.|ريال
SBD|$|$SB|SI$
SCR|SCRs|Rs|₨
SDG|ج.س|ج.س.|SPL
SEK|Skr|kr|kr.|Kr|:-
SGD|$|$SG|S$|SG$|新幣
SHP|£
SLE|Le
SOS|Ssh
SRD|$|$SR
SSP|£
STN|Db
SVC|₡
SYP|LS|SY£|ل.س|ل.س.
TJS|с|SM
THB|TH฿|฿|บาท|Baht|baht|泰銖
TMT|TMT
TND|DT|د.ت|د.ت.|دينار
TOP|T$
TRY|TL|Тл|₺
TTD|$|$TT|TT$
TWD|NT$|NTD|NT|新台幣|新臺幣|台幣|臺幣|元|圓|$|NTD$|TWD$|塊|塊錢
TZS|TSh
UAH|₴|грн.|грн
UGX|USh
USD|$|$US|US$|US $|$U.S.|USD$|dollars|dollar|bucks|美元|美金
UYU|$|$U|$UY|U$
UZS|soʻm|so'm|сўм|сум|S'|Sʻ
VES|Bs.S|Bs.|Bs
VND|đ|₫|VNĐ|đồng
VUV|VT|Vt
WST|$|$WS|WS$
XAF|FCFA|F CFA
XCD|$|$EC|EC$
XCG|Cg.
XOF|F CFA|FCFA|CFA|F.CFA
XPF|CFP|CFPF|FCFP
YER|YR|ر.ي|ر.ي.
ZAR|R
ZMW|ZK
"""


_OF_NO_CURRENCY_NOW = "лв. лв kn kuna PTE BGN HRK ₶ ₿ BTC"
"""Marks that name a currency which is none any more, or never was one of ISO 4217."""

_WORDS = frozenset("ALL BOB COP CUP GEL GIP LAK MAD MOP PEN RON SOS TOP TRY".split())
"""Codes that are words when they are written small."""


def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {code: {code} for code in EXPONENTS}
    for line in _TABLE.strip().splitlines():
        code, *marks = line.split("|")
        for mark in marks:
            found.setdefault(usual(mark), set()).add(code)
    for mark in _OF_NO_CURRENCY_NOW.split():
        found.setdefault(mark, set())
    for code in EXPONENTS.keys() - _WORDS:
        found.setdefault(code.lower(), set()).add(code)
    return {mark: frozenset(codes) for mark, codes in found.items()}


MARKS = _table()
"""The currencies (ISO 4217) that each mark may stand for. A code stands for itself."""

_ONE_PLACE = {"ja": "JPY", "ko": "KRW"}
"""Of languages in which shops of one country write; what is written in all others may be from
anywhere."""

LONGEST = max(map(len, MARKS))


@lru_cache(maxsize=64)
def marks_of(locale: str) -> dict[str, frozenset[str]]:
    """Return the marks as CLDR has them for one language or place (`de`, `zh-TW`, `en_CA`).

    Empty where nobody knows it.
    """
    known = locale_of(locale)
    if known is None:
        return {}
    symbols = cast("Mapping[str, str]", known.currency_symbols)
    found: dict[str, set[str]] = {}
    for code, mark in symbols.items():
        if known.language == "en" and not known.territory and mark == "$":
            continue  # English is written in twenty countries that have a dollar
        if code in EXPONENTS and usual(mark):
            found.setdefault(usual(mark), set()).add(code)
    return {mark: frozenset(codes) for mark, codes in found.items()}


@lru_cache(maxsize=64)
def own_currency(locale: str) -> str | None:
    """Return the currency of the place that `locale` names, such as TWD for `zh-TW`."""
    from babel.numbers import get_territory_currencies

    known = locale_of(locale)
    if known is None:
        return None
    if not known.territory:
        return _ONE_PLACE.get(known.language)
    codes = get_territory_currencies(known.territory, start_date=_WHEN)
    return next((code for code in codes if code in EXPONENTS), None)


def locale_of(name: str) -> "Locale | None":
    """Return what CLDR knows of a language; None where nothing is named or known."""
    if not name:
        return None
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(name.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None

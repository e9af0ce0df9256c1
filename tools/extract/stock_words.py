"""The words by which shops say that they have a thing, or have it no more, in twenty languages."""

import re

from manciple.tools.offers import Availability, InStock, SoldOut, Unknown

_GONE = (
    # English
    r"sold[ -]?out|out of stock|currently unavailable|temporarily unavailable|no longer available|"
    r"not available(?! (?:in store|for collection|for pick))|unavailable|discontinued|"
    r"notify me|email me when|back in stock soon|coming back soon|on back-?order|"
    # German, Dutch, Scandinavian
    r"ausverkauft|nicht (?:auf lager|verfügbar|vorrätig|lieferbar)|vergriffen|derzeit nicht|"
    r"uitverkocht|niet (?:op voorraad|beschikbaar|leverbaar)|slutsåld|slut i lager|udsolgt|"
    r"utsolgt|ikke på lager|loppu(?:nut|unmyyty)|ei (?:saatavilla|varastossa)|"
    # Romance
    r"épuisé|rupture de stock|en rupture|(?:actuellement )?indisponible|non disponible|"
    r"esaurit[oa]|non disponibile|agotad[oa]|sin (?:stock|existencias)|no disponible|"
    r"esgotad[oa]|indispon[ií]vel|sem stock|sem estoque|stoc epuizat|indisponibil|"
    # Slavic, Baltic, Greek, Turkish, Hungarian
    r"нет в наличии|распродан|недоступен|закончил|вyпродано|vyprodáno|vypredané|není skladem|"
    r"nie je na sklade|nedostupn|niedostępn|brak w magazynie|wyprzedan|rasprodano|razprodano|"
    r"ni na zalogi|nije dostupno|nav pieejams|nėra|εξαντλ|μη διαθέσιμ|tükendi|stokta yok|"
    r"elfogyott|nincs (?:raktáron|készleten)|изчерпан|немає в наявності|"
    # Chinese, Japanese, Korean, and others
    r"售完|售罄|缺貨|缺货|補貨中|补货中|已售完|完售|無庫存|无库存|銷售一空|貨到通知|到貨通知|暫無庫存|"
    r"在庫切れ|在庫なし|売り切れ|売切れ|品切れ|販売終了|入荷待ち|お取り扱いできません|"
    r"품절|일시품절|재고 ?없음|สินค้าหมด|hết hàng|stok habis|habis terjual|"
    r"غير متوفر|نفدت الكمية|نفذت الكمية|אזל|לא במלאי|ناموجود"
)
_THERE = (
    r"in stock|available (?:now|online|for delivery|to order now)|ready to ship|ships today|"
    r"only \d+ left|last \d+ in stock|"
    r"auf lager|sofort (?:lieferbar|verfügbar)|vorrätig|lieferbar|op voorraad|"
    r"i lager|på lager|varastossa|saatavilla|en stock|disponible|disponibile|"
    r"disponibilità immediata|disponível|em stock|em estoque|in stoc|en existencias|"
    r"в наличии|skladem|na sklade|na skladě|dostępn[yae]|w magazynie|na zalogi|na stanju|"
    r"dostupno|pieejams|noliktavā|yra sandėlyje|laos|διαθέσιμο|stokta var|raktáron|készleten|"
    r"налично|в наявності|"
    r"有庫存|有现货|現貨|现货|庫存充足|尚有庫存|在庫あり|在庫有り|即納|"
    r"재고 ?있음|มีสินค้า|còn hàng|stok tersedia|متوفر|במלאי|موجود"
)
_TELLING = tuple(
    word.encode()
    for word in (
        "sold out|sold-out|soldout|out of stock|out-of-stock|unavailable|discontinued|notify me|"
        "ausverkauft|nicht verfügbar|nicht lieferbar|nicht auf lager|vergriffen|uitverkocht|épuisé|"
        "rupture de stock|esaurit|agotad|esgotad|indispon|нет в наличии|vyprodán|niedostępn|售完|"
        "售罄|缺貨|缺货|補貨中|补货中|完售|在庫切れ|在庫なし|売り切れ|売切れ|品切れ|품절"
    ).split("|")
)
"""The commonest of these words, in small letters."""

BUYING = 30_000
"""So far behind the heading the button stands."""


def may_be_gone(body: bytes) -> bool:
    """Can a short text by the button say "sold out"? Asked of every page, so it only looks."""
    start = max(body.find(b"<h1"), 0)
    near = body[start : start + BUYING].lower()
    for word in _TELLING:
        at = -1
        while (at := near.find(word, at + 1)) >= 0:
            before, behind = near[max(at - 24, 0) : at], near[at : at + len(word) + 40]
            if before.rfind(b">") > before.rfind(b"<") and behind.find(b"<") > 0:
                return True
    return False


_GONE_RE = re.compile(_GONE, re.IGNORECASE)
_THERE_RE = re.compile(_THERE, re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:not?|nicht|non|pas|ni|nie|nav|niet|inte|ikke|não|sin|0) (?:\w+ )?$", re.IGNORECASE
)


def stock_in(text: str) -> Availability:
    """Return what a short text says of stock; unknown where it says nothing."""
    if _GONE_RE.search(text):
        return SoldOut()
    found = _THERE_RE.search(text)
    if found and not _DENIED.search(text[: found.start()]):
        return InStock()
    return Unknown()

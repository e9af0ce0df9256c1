"""What a page shows a person: the price beside the thing, and the words about whether it is there.

Used where data say nothing, and to decide where they contradict each other. An amount counts for
where it stands (after the heading, by the button), for how its element is called, and for its mark;
what stands among other goods, or is struck through, does not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from manciple.tools.extract.elements import above, attribute, each, named, shown, struck
from manciple.tools.extract.page import Page
from manciple.tools.extract.stock_words import stock_in
from manciple.tools.offers import Availability, InStock, SoldOut, Unknown
from manciple.tools.prices.parts import Part
from manciple.tools.prices.reading import Hints, prices

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_CANDIDATES = 600
MAX_READ = 40
MAX_STOCK = 100
SURE = 4
"""The score from which on an amount is taken for the price."""

_PRICED = tuple(
    "pric pris priz prc prei prez prec pret prix cena cijen hinta amount prod_sum deal cost "
    "tiao bid".split()
)
_STOCK = tuple("stock avail sold dispo lager bestand bestell zaliha nalich delivery-info".split())
_BUYING = tuple(
    "addtocart add-to-cart add_to_cart addtobasket buy btn-cart cart-btn btn button".split()
)
_BUTTONS = "button,input[type=submit],input[type=button]"

_ELSEWHERE = re.compile(
    r"relat|recom|similar|also|upsell|cross-?sell|carousel|slider|swiper|slick|recent|viewed|"
    r"accessor|compar|bundle|basket|minicart|mini-cart|cart-?(?:summary|drawer|side)|footer|header|"
    r"navig|(?:^|[\s_-])nav(?:$|[\s_-])|menu|breadcrumb|review|sponsor|advert|suggest|popular|"
    r"trending|bestsell|listing-|product-?list|product-?grid|productcard|product-card|card-item|"
    r"reco_|(?:^|[\s_-])reco|other-?(?:seller|offer|product)|(?:^|[\s_-])widget|sidebar|aside|modal|popup|"
    r"tooltip|history|newsletter|cookie|wishlist|filter|facet"
)
_NOT_A_PRICE = re.compile(
    r"ship|deliver|versand|livraison|saving|savings|you-?save|rabatt|discount-?(?:amount|percent)|"
    r"percent|per-?unit|unit-?price|unitprice|grundpreis|instal|month|finance|credit|tax(?:$|[\s_-])|"
    r"points|bonus|reward|rating|count|qty|quantity|min-?price|btn|price-?(?:range|filter|alert|match|"
    r"drop|list|guide|history|label|title)|warrant|insur|trade-?in|deposit|eco-?part|netto|"
    r"(?:ex|without|no)-?(?:vat|tax)"
)
_DIGIT = re.compile(r"\d")
_HIDDEN = re.compile(r"(?:^|\s)(?:hide|hidden|d-none|none|u-dspn|invisible|a-hidden)(?:$|\s)")
_PIECE = re.compile(
    r"(?:/|per|pro|par|por|每) ?"
    r"(?:piece|pc|pcs|unit|set|lot|pair|stück|stk|pièce|件|個|组|組|套)\b",
    re.IGNORECASE,
)
_OTHER = {Part.SAVING, Part.UNIT, Part.INSTALMENT, Part.MEMBER}
_LABEL = re.compile(
    r"(?:our |sale |special |your |now |current )?(?:price|preis|prix|prezzo|precio|pre[çc]o|cena|"
    r"cijena|цена|hinta|pris|ár|τιμή|fiyat|售價|特價|網路價|優惠價|現金價|價格|价格|價錢|販売価格|"
    r"価格|本体価格|판매가|가격|ราคา|giá|harga|מחיר|السعر)\b.{0,3}",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:you (?:may|might) also|related|similar|recommend|customers (?:also|who)|others? also|"
    r"recently viewed|ähnliche|könnte (?:ihnen|dir)|kunden|vous aimerez|similaires|potrebbe|"
    r"también|relacionad|semelhantes|похожие|рекоменд|podobne|polecane|anderen bekeken|"
    r"相關|相关|推薦|推荐|其他人|你可能|猜你|関連|おすすめ|よく一緒に|최근 본|추천|관련)",
    re.IGNORECASE,
)
_PLAINLY = re.compile(
    r"current|final|sale|special|offer|our|actual|main|big|now|new|deal|today|buybox|buy-?box|"
    r"inside|product|prod|item|detail|selling|promo|reduced|aktuell"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """An amount that stands on the page."""

    value: Decimal
    currency: str | None
    marked: bool
    """Does a currency's mark stand beside it?"""

    score: int


@dataclass(frozen=True)
class Sight:
    """What a person sees of a page."""

    page: Page
    hints: Hints

    @cached_property
    def price(self) -> Shown | None:
        """The price that stands out; None where none does, or two do alike."""
        return self.prices[0] if self.prices and self.prices[0].score >= SURE else None

    @cached_property
    def prices(self) -> tuple[Shown, ...]:
        """All amounts that may be the price, the likeliest first."""
        best: dict[Decimal, Shown] = {}
        times: Counter[Decimal] = Counter()
        alike: dict[str, set[Decimal]] = {}
        olds: list[Shown] = []
        for place, node, text in self._candidates():
            for amount in prices(text, self.hints)[:3]:
                by_piece = amount.part is Part.UNIT and _PIECE.search(text)
                if (amount.part in _OTHER and not by_piece) or amount.amount <= 0:
                    continue
                one = Shown(amount.amount, amount.currency, bool(amount.mark), 0)
                if amount.part is Part.WAS or struck(node):
                    olds.append(one)
                    continue
                values = alike.setdefault(named(node), set())
                score = _score(node, text, place, marked=one.marked)
                score -= 1 if amount.part is not Part.NOW else 0
                # The same kind of element again with another amount: a list of other goods.
                score -= 5 if values and amount.amount not in values and place else 0
                values.add(amount.amount)
                times[one.value] += 1
                if one.value not in best or best[one.value].score < score:
                    best[one.value] = replace(one, score=score)
                break
        old = {one.value for one in olds}
        found = [one for one in best.values() if one.value not in old]
        if all(one.score < SURE for one in found):  # some call their only price a regular one
            found += [replace(one, score=SURE) for one in olds[:1]]
        found.sort(key=lambda one: -(one.score + min(times[one.value] - 1, 2)))
        return tuple(found) if found and found[0].score >= SURE else self._by_words()

    def _candidates(self) -> "Iterator[tuple[int, LexborNode, str]]":
        """Yield what may be a price, with how many stand between it and the heading."""
        place, read, heading = 0, 0, False
        selector = ",".join(("h1", "[itemprop=price]", *_one(self.page.selector(_PRICED))))
        for node in each(self.page.tree, selector, MAX_CANDIDATES):
            if node.tag == "h1":
                place, heading = 0, True
                continue
            text = shown(node, 90, struck=False)
            if text and attribute(node, "itemprop") == "price":
                text = attribute(node, "content")[:90] or text  # the cents stand apart
            if len(text) >= 90 or not _DIGIT.search(text) or self._elsewhere(node):
                continue
            yield place if heading else 1, node, text
            place += 1
            read += 1
            if read >= MAX_READ:
                return

    def _by_words(self) -> tuple[Shown, ...]:
        """Read the first price in the text behind what the page is called."""
        lines = [line for line in self.page.text.split("\n", 5000)[:5000] if line.strip()]
        titles = [line for line in lines if len(line) > 5 and line in self.page.title]
        if not titles:
            return ()
        start = lines.index(max(titles, key=len))
        for at in range(start + 1, min(start + 150, len(lines))):
            line = lines[at]
            if _OTHERS.search(line):
                return ()
            if len(line) > 60 or not _DIGIT.search(line):
                continue
            labelled = _LABEL.fullmatch(lines[at - 1]) or _LABEL.match(line)
            before, after = lines[at - 1], lines[at + 1] if at + 1 < len(lines) else ""
            whole = f"{before[-6:]} {line} {after[:4]}" if len(line) < 12 else line
            for amount in prices(whole, self.hints)[:2]:
                if amount.part is Part.NOW and amount.amount > 0 and (amount.mark or labelled):
                    score = SURE + bool(labelled)
                    return (Shown(amount.amount, amount.currency, bool(amount.mark), score),)
        return ()

    @cached_property
    def stock(self) -> Availability:
        """What the words by the button say; unknown where they say nothing, or two things."""
        said: list[Availability] = []
        page = self.page
        names = (*_one(page.selector(_STOCK, 30)), *_one(page.selector(_BUYING, 16)))
        nodes = list(each(self.page.tree, ",".join(("h1", _BUTTONS, *names)), MAX_CANDIDATES))
        heading = next((at for at, node in enumerate(nodes) if node.tag == "h1"), -1)
        for node in nodes[heading + 1 : heading + 1 + MAX_STOCK]:
            if self._elsewhere(node):
                continue
            text = shown(node, 60) or attribute(node, "value")[:60]
            if not text or _hidden(node):
                continue
            one = stock_in(text)
            if not isinstance(one, Unknown):
                said.append(one)
        kinds = {type(one) for one in said}
        if kinds == {InStock}:
            return InStock()
        if kinds == {SoldOut}:
            return SoldOut()
        return Unknown()

    @cached_property
    def _frames(self) -> dict[int, bool]:
        return {}

    def _elsewhere(self, node: "LexborNode") -> bool:
        """Does this stand among other goods, or in the frame of the page?"""
        frames = self._frames
        path: list[int] = []
        found = False
        for up in above(node, 40):
            key = up.mem_id
            if key in frames:
                found = frames[key]
                break
            path.append(key)
            tag = up.tag
            if tag in {"body", "html", "main"}:
                break
            name = named(up)
            if tag in {"nav", "footer", "aside"} or (_ELSEWHERE.search(name) and "pri" not in name):
                found = True
                break
        frames.update(dict.fromkeys(path, found))
        return found


def _one(selector: str) -> tuple[str, ...]:
    return (selector,) if selector else ()


def _score(node: "LexborNode", text: str, place: int, *, marked: bool) -> int:
    words = " ".join((named(node), *(named(up) for up in above(node, 2))))
    score = 3 if marked else 0
    score += 2 if "pri" in words or "pre" in words or "deal" in words else 0
    score += 2 if _PLAINLY.search(words) else 0
    score += 3 if attribute(node, "itemprop") == "price" else 0
    score -= 5 if _NOT_A_PRICE.search(words) else 0
    score += 1 if len(text) < 16 else 0
    return score + (3 if place < 3 else 2 if place < 8 else 0)


def _hidden(node: "LexborNode") -> bool:
    at: LexborNode | None = node
    for _ in range(4):
        if at is None:
            return False
        style = attribute(at, "style").replace(" ", "").lower()
        if at.css_matches("[hidden]") or "display:none" in style:
            return True
        if _HIDDEN.search(named(at)):
            return True
        at = at.parent
    return False

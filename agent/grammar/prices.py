"""Reads what an act says of money: the most, the least, and how much is taken off."""

import re
from decimal import Decimal

from manciple.agent.grammar.slots import Slots, figure_of, value_of, whole_of
from manciple.agent.grammar.text import Chunk

_SUM = "<money|num>"
_FROM_EN = (
    r"(?:(?:price |cost(?:s|ing)? |total )?(?:is |are |was |stays |it's |its |they're "
    r"|that's )?(?:(?:still )?(?:under|below|beneath|less than|lower than|cheaper than"
    r"|at most|no more than|not (?:over|more than|above|exceeding)|up to|within|for under|<=?"
    r"|≤|max(?:imum)?(?: price)?(?: of| is)?:?)"
    r"|(?:capped|cap) (?:at|of)|my (?:max|limit|budget|cap) is|(?:max |my )?budget(?: is| of"
    r"|:)?|(?:target|threshold)(?: price)?(?: of| is|:)?|doesn'?t (?:cost more than|exceed)"
    r"|nothing (?:over|above|beyond|more than|(?:pricier|more expensive|dearer|costlier) than)"
    r"|(?:no|not) (?:pricier|dearer|costlier|more expensive) than|(?:don't|do not|won't|can't"
    r"|not) (?:want to |wanna |wish to |going to )?(?:go|pay|spend|be) (?:over|above|past|more than"
    r"|beyond)|no higher than|not a (?:cent|penny) (?:over|more than)|(?:keep|stay|staying"
    r"|keeping)(?: it)? (?:under|below|within|at)|as long as it's under"
    r"|that cost no more than|spend(?:ing)? (?:up to|at most|no more than|under)|price limit"
    r"|limit of|limit:?|for less than))"
)
_DROP_EN = (
    r"(?:(?:the )?(?:price )?(?:ever )?(?:drops?|dropped|falls?|fell|goes|go|gone|gets?|dips?"
    r"|dipped|sinks?|comes?|came|hits?|reach(?:es)?|is|are|down|it's|slips?|lands?)"
    r"(?: down)? (?:to|under|below|at|beneath|less than|as low as)|(?:hits|reaches|hit"
    r"|reach)(?: the)?|\bat|down to|once at|around)"
)
_FROM_ZH = (
    r"(?:不(?:要|能|可以?|准)?(?:超過|高於|多於|破)|低於|少於|小於|不到|最多|最高|至多|上限(?:是"
    r"|為|設)?|預算(?:是|抓|大概|大約|只有|有)?|控制在|限(?:制)?(?:在)?|別超過|價位|<=?|≤|便宜過"
    r"|總共|總價)"
)
_DROP_ZH = r"(?:[降跌掉減](?:價)?(?:到|至|破|成|回)?|來到|變成?|剩|賣到?|特價)"


class Prices(Slots):
    """An act of which the money is read."""

    def _sum(self, name: str, chunk: Chunk) -> None:
        figure = figure_of(chunk)
        self.put(name, _plain(figure.value), chunk)
        self.put("currency", figure.currency or self._shop_currency())

    def _shop_currency(self) -> str:
        """Return what a bare amount is in: the link's shop's money, else the user's own."""
        for _, chunk in [*self.text.chunks.items()]:
            if chunk.kind == "link":
                for ending, currency in _LINK_MONEY:
                    if re.search(ending, chunk.text, re.IGNORECASE):
                        return currency
        return self.known.currency

    def price(self, *, bare: bool = True, drops: bool = False) -> None:
        """Read price_max, price_min, approx; `bare`: an amount without any word is the most."""
        if match := self.text.pull(
            rf"(?:between|from)? ?{_SUM} ?(?:-|–|~|to|and|到|至) ?{_SUM}(?:之間|間| range)?"
        ):
            low, high = self.text.chunks_in(match, "money|num")
            if value_of(low) < value_of(high):
                self._sum("price_max", high)
                self.put("price_min", _plain(value_of(low)), low)
                return
        if match := self.text.pull(
            rf"{_SUM} ?(?:at most|at the (?:very )?most|max(?:imum)?|tops|or (?:less|under"
            r"|cheaper))\b"
        ):
            self._sum("price_max", self.text.chunks_in(match, "money|num")[-1])
            return
        approx = (
            r"(?:\b(?:around|about|roughly|approx(?:imately)?|circa|somewhere (?:around"
            rf"|near))|~|大約|大概|差不多|約) ?{_SUM}(?: dollars)?",
            rf"{_SUM} ?(?:ish\b|or so\b|give or take|左右|上下|出頭|多一點)",
        )
        if match := self.text.pull(*approx):
            [chunk] = self.text.chunks_in(match, "money|num")
            self._sum("price_max", chunk)
            self.put("approx", value=True)
            return
        least = (
            r"\b(?:over|above|at least|more than|starting (?:at|from)"
            rf"|min(?:imum)?(?: of)?) {_SUM}",
            rf"{_SUM} ?(?:or more|and up|\+|以上|起跳)|(?:高於|至少|超過) ?{_SUM}",
        )
        most = (
            rf"(?:{_DROP_EN} )?{_FROM_EN} ?{_SUM}(?: ?(?:or (?:less|under|below|so)"
            r"|max(?:imum)?|tops|total|each|a piece|apiece|per (?:item|piece|pack|box)|a pack"
            r"|a box))?",
            rf"{_SUM} ?(?:or (?:less|under|below|lower|cheaper|better)|max(?:imum)?\b|tops\b"
            r"|at most|limit\b|budget\b|is (?:my|the) (?:max|limit|budget|most)(?: i(?:'ll"
            r"| will)? (?:pay|spend))?)",
            rf"(?:{_FROM_ZH}|{_DROP_ZH}) ?{_SUM}[塊元]?(?:以下|以內|之內|內(?![衣褲搭])|有找"
            r"|就好|為止|封頂)?",
            rf"{_SUM}[塊元]?(?:以下|以內|之內|內(?![衣褲搭])|有找|封頂|為限)",
        )
        if match := self.text.pull(*most):
            self._sum("price_max", self.text.chunks_in(match, "money|num")[-1])
        elif match := self.text.pull(*least):
            [chunk] = self.text.chunks_in(match, "money|num")
            self.put("price_min", _plain(value_of(chunk)), chunk)
            self.put("currency", _currency_of(chunk) or self._shop_currency())
        elif drops and (match := self.text.pull(rf"{_DROP_EN} {_SUM}")):
            self._sum("price_max", self.text.chunks_in(match, "money|num")[-1])
        elif bare and (found := next(self.text.every("money"), None)):
            at, chunk = found
            self.text.pull(rf"(?:\b(?:for|at|@) )?{self.text.text[at]}")
            self._sum("price_max", chunk)

    def amount(self, name: str, *patterns: str) -> bool:
        """Read the last amount that a pattern holds, else the first amount there is."""
        match = self.text.pull(*patterns) if patterns else None
        if match and (found := self.text.chunks_in(match, "money|num")):
            self._sum(name, found[-1])
            return True
        if not patterns and (match := self.text.pull("<money>", "<num>")):
            [chunk] = self.text.chunks_in(match, "money|num")
            self._sum(name, chunk)
            return True
        return False

    def percent(self, name: str = "percent_off_min") -> None:
        """Read how much is taken off."""
        if match := self.text.pull(
            r"(?:at least |minimum |打 ?|有 ?)?<pct>(?: ?(?:or (?:more|better|higher)|and up"
            r"|off|discount|以上|以下|或更多|的?折扣))*"
        ):
            [chunk] = self.text.chunks_in(match, "pct")
            self.put(name, whole_of(chunk), chunk)


def _plain(value: Decimal) -> int | Decimal:
    return int(value) if value == int(value) else value


def _currency_of(chunk: Chunk) -> str | None:
    return figure_of(chunk).currency


_LINK_MONEY = (
    (r"\.co\.jp|\.jp(?:/|$)|rakuten\.co", "JPY"),
    (r"\.tw(?:/|$)|momoshop|pchome|shopee\.tw|ruten", "TWD"),
    (r"\.co\.uk|\.uk(?:/|$)", "GBP"),
    (r"\.(?:de|fr|it|es|nl|ie|at|be|fi)(?:/|$)", "EUR"),
    (r"\.ca(?:/|$)", "CAD"),
    (r"\.com\.au", "AUD"),
    (r"\.hk(?:/|$)", "HKD"),
    (r"\.kr(?:/|$)", "KRW"),
    (r"\.cn(?:/|$)|taobao|tmall|jd\.com", "CNY"),
    (r"\.sg(?:/|$)", "SGD"),
    (r"amazon\.com|bestbuy|walmart|target\.com|ebay\.com|costco\.com|rei\.com|nordstrom", "USD"),
)

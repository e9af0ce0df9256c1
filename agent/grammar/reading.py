"""Reads the parts of one act: what its values are for, by the words around them.

Every reader takes what it has read out of the text, so that in the end the goods are left, or
words that nobody has accounted for.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from manciple.agent.grammar import days, kinds, names
from manciple.agent.grammar.figures import Figure
from manciple.agent.grammar.meaning import Slot, SlotValue
from manciple.agent.grammar.text import Chunk, Marked
from manciple.agent.planner import Known

MINE = (
    r"(?:\b(?:in|of) )?\bmy (?:own |usual |shoe |shirt )?size\b"
    r"|我(?:平常)?(?:穿)?的(?:尺寸|尺碼|大小|鞋碼|size)"
)
"""A size that the vault keeps."""

ANY_SIZE = r"(?:\bin )?\b(?:any|one|no) size\b|任何尺寸|尺寸不拘|不分尺寸|單一尺寸|均碼|尺寸都可以"

_SUM = "<money|num>"
_FROM_EN = (
    r"(?:(?:price |cost(?:s|ing)? |total )?(?:is |are |was |stays |it's |its |they're "
    r"|that's )?(?:(?:still )?(?:under|below|beneath|less than|lower than|cheaper than"
    r"|at most|no more than|not (?:over|more than|above|exceeding)|up to|within|for under|<=?"
    r"|≤|max(?:imum)?(?: price)?(?: of| is)?:?)"
    r"|(?:capped|cap) (?:at|of)|my (?:max|limit|budget|cap) is|(?:max |my )?budget(?: is| of"
    r"|:)?|(?:target|threshold)(?: price)?(?: of| is|:)?|doesn'?t (?:cost more than|exceed)"
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


class Reading:
    """One act while it is read."""

    def __init__(self, text: Marked, known: Known) -> None:
        self.text = text
        self.known = known
        self.today: date = known.now.date()
        self.slots: dict[str, Slot] = {}

    def put(self, name: str, value: SlotValue | None, *chunks: Chunk | None) -> None:
        """Keep a slot; nothing where there is no value, or one stands already."""
        if value is not None and value != "" and name not in self.slots:
            self.slots[name] = Slot(value, tuple(chunk.span for chunk in chunks if chunk))

    def has(self, name: str) -> bool:
        """Was it read?"""
        return name in self.slots

    def said(self, pattern: str) -> bool:
        """Do the words, taken or not, say this?"""
        return self.text.said(pattern) is not None

    # Money

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

    # What it is

    def link(self) -> None:
        """Read an address."""
        if match := self.text.pull("<link>"):
            [chunk] = self.text.chunks_in(match, "link")
            self.put("url", str(chunk.value), chunk)

    def brand(self, *, as_store: bool = False, name: str = "brand", keep: bool = False) -> None:
        """Read who makes it; `as_store`: one that has shops of its own is the shop."""
        found = [*self.text.every("brand")]
        for at, chunk in found:
            value = str(chunk.value)
            if as_store and value.casefold() in names.MAKER_AND_SHOP:
                self.put("store", value, chunk)
            else:
                if self.has(name):
                    continue
                self.put(name, value, chunk)
            if not keep:
                self.text.pull(
                    rf"(?:\b(?:by|from|at|in|on) )?{self.text.text[at]}(?: brand\b|'s\b"
                    r"|牌)?(?:的|家的)?"
                )

    def stores(self, name: str = "store") -> None:
        """Read at which shops."""
        found = [chunk for _, chunk in self.text.every("store")]
        while self.text.pull(
            r"(?:\b(?:from|at|on|in|via|over at|to|look (?:on|at)|check) |[在去到從]|(?:或|和"
            r"|跟|還有| or | and |, ?))?<store>(?:'s\b| ?\b(?:site|store|shop|website)\b|上面"
            r"|上|那邊|那(?=[車邊])|店)?(?:的)?"
        ):
            pass
        values = tuple(dict.fromkeys(str(chunk.value) for chunk in found))
        if values:
            self.put(name, values if len(values) > 1 else values[0], *found)

    def gender(self) -> None:
        """Read for whom it is cut."""
        for value, pattern in _GENDERS:
            if self.text.pull(pattern):
                self.put("gender", value)
                return

    def condition(self) -> None:
        """Read whether it may be used."""
        for value, pattern in _CONDITIONS:
            if self.text.pull(pattern):
                self.put("condition", value)
                while self.text.pull(pattern):
                    pass
                return

    def storage(self) -> None:
        """Read how much it stores."""
        if not self.said(kinds.PHONES) and not self.said(r"\d ?(?:gb|tb)\b"):
            return
        if match := re.search(
            r"(?<![a-z0-9.])(\d{1,4}) ?(gb|tb|g(?![a-z]))(?![a-z0-9])",
            self.text.text,
            re.IGNORECASE,
        ):
            unit = "TB" if match[2].lower() == "tb" else "GB"
            self.put("storage", f"{match[1]}{unit}")
            self.text.take(*match.span())
            return
        for at, chunk in [*self.text.every("volume")]:
            if str(chunk.value).endswith("g") and str(chunk.value)[:-1] in {
                "64",
                "128",
                "256",
                "512",
            }:
                self.put("storage", f"{str(chunk.value)[:-1]}GB", chunk)
                self.text.take(at, at + 1)
                return
        for at, chunk in [*self.text.every("num")]:
            if value_of(chunk) in {64, 128, 256, 512} and chunk.text.isdecimal():
                self.put("storage", f"{chunk.text}GB", chunk)
                self.text.take(at, at + 1)
                return

    def sizes(self, name: str = "size") -> None:
        """Read every size that says so, then a bare figure that can only be one."""
        self.text.drop(MINE, ANY_SIZE)
        found: list[tuple[str, Chunk]] = []
        for at, chunk in [*self.text.every("size"), *self.text.every("volume")]:
            if str(chunk.value) in {"64g", "128g", "256g", "512g"} and self.said(kinds.PHONES):
                continue
            found.append((self._spelt_size(str(chunk.value)), chunk))
            self.text.take(at, at + 1)
        if not found or self._shoe_region(found):
            found += self._bare_sizes(found)
        values = tuple(dict.fromkeys(value for value, _ in found))
        if values:
            self.put(name, values if len(values) > 1 else values[0], *(chunk for _, chunk in found))
            self.text.drop(
                r"\b(?:in )?(?:an? )?(?:sizes?|in)\b(?= ?\x00)",
                r"\x00 ?(?:or|/|或)?(?= ?\x00)",
                "號|尺寸|尺碼",
            )

    def _shoe_region(self, found: Sequence[tuple[str, Chunk]]) -> bool:
        return any(re.match(r"(?:US|EU|UK) |\d", value) for value, _ in found) and self.said(
            rf"{kinds.SHOES}|<size>或|<size> or|都可"
        )

    def _bare_sizes(self, before: Sequence[tuple[str, Chunk]]) -> list[tuple[str, Chunk]]:
        shoe = self.said(kinds.SHOES) or self._of_shoes()
        clothes = self.said(kinds.BOTTOMS)
        if not (shoe or clothes or before):
            return []
        found: list[tuple[str, Chunk]] = []
        for at, chunk in [*self.text.every("num")]:
            value = value_of(chunk)
            if not re.fullmatch(r"\d{1,2}(?:\.\d)?", chunk.text) or not _may_be_size(
                value, shoe=shoe
            ):
                continue
            if value < 14 and "." not in chunk.text and not (shoe and self._at_end(at)):
                if not (before and re.search(r"(?:\bor|/|或) ?\Z", self.text.text[:at])):
                    continue
            either = before and re.search(r"(?:\bor|/|或) ?\Z", self.text.text[:at]) is not None
            if not either and "." not in chunk.text and self._follows_model(at):
                continue
            region = (
                before[0][0].split(" ")[0]
                if before and re.match(r"(?:US|EU|UK) ", before[0][0])
                else ""
            )
            plain = f"{region} {chunk.text}" if region else chunk.text
            if not region and shoe and 20 <= value <= 32:
                plain += "cm"
            found.append((plain, chunk))
            self.text.take(at, at + 1)
        return found

    def _of_shoes(self) -> bool:
        brands = {str(c.value) for c in self.text.chunks.values() if c.kind == "brand"}
        return bool(brands & _SHOEMAKERS)

    def _at_end(self, at: int) -> bool:
        rest = self.text.text[at + 1 :].replace("\x00", "").strip(" ,.!?")
        return not rest or re.match(r"(?:wide|in|and|或|or|號)\b", rest) is not None

    def _follows_model(self, at: int) -> bool:
        """Is a bare figure right after a name, as in Pegasus 41, with another figure after it?"""
        later = [
            c
            for p, c in self.text.every("num")
            if p > at and re.fullmatch(r"\d{1,2}(?:\.\d)?", c.text) and 3 < value_of(c) < 50
        ]
        return bool(later)

    def _spelt_size(self, value: str) -> str:
        """Return a large as L where it is of clothes."""
        if value in _LETTERS and (self.said(kinds.CLOTHES) or self._of_clothes()):
            return _LETTERS[value]
        return value

    def _of_clothes(self) -> bool:
        brands = {str(c.value) for c in self.text.chunks.values() if c.kind == "brand"}
        return bool(brands & _OUTFITTERS)

    def colours(self) -> None:
        """Read the colours, all of them."""
        found = [chunk for _, chunk in self.text.every("colour")]
        while self.text.pull(
            r"(?:\bin (?:the )?|\bthe |, ?|/|\bor |\band |或|跟|和"
            r"|還是)?<colour>(?:的)?(?: (?:one|ones|version|colou?r)\b)?"
        ):
            pass
        values = tuple(dict.fromkeys(str(chunk.value) for chunk in found))
        if values:
            self.put("colour", values if len(values) > 1 else values[0], *found)

    def quantity(self, *, of_goods: bool = True) -> None:
        """Read how many."""
        if match := re.search(
            r"(?<!\w)x ?(\d{1,2})(?!\w)|(?<![\w.])(\d{1,2}) ?x(?!\w)", self.text.text
        ):
            self.put("quantity", int(match[1] or match[2]))
            self.text.take(*match.span())
            return
        before = self.text.text
        match = self.text.pull(
            r"(?<![\w])x ?<num>(?!\w)|<num> ?x(?= |$|<any>)",
            r"<num> (?:pairs?|pieces?|packs|boxes|bags|bottles|cans|rolls|sets|units|copies"
            r"|tubes|jars|cartons|cases|dozen|tins|bars|sticks|bundles)(?: of)?\b|(?:and "
            r"|get )?<num> of (?:them|those|these|it|each|the)\b",
            r"<num> ?(?:大?[個雙件條台本支瓶盒包組頂隻張份罐箱袋顆片套捲串把對塊枝杯籃卷手])(?"
            r"![式裝月])的?",
            *(
                [
                    r"(?P<lead>(?:(?<=^)|(?<=\x00)|(?<=\x00 )|(?<=the )"
                    r"|(?<=, ))<num>)(?= ?[^\s\d.,%])"
                ]
                if of_goods
                else []
            ),
        )
        if match:
            [chunk] = self.text.chunks_in(match, "num")[:1]
            leads = match.groupdict().get("lead") is not None
            if value_of(chunk) != int(value_of(chunk)) or (leads and value_of(chunk) > 20):
                self.text.text = before
            else:
                self.put("quantity", int(value_of(chunk)), chunk)

    def index(self) -> None:
        """Read which line."""
        if match := self.text.pull("<ordinal>"):
            [chunk] = self.text.chunks_in(match, "ordinal")
            self.put("index", whole_of(chunk), chunk)

    # Days

    def when(self, match: re.Match[str] | None) -> days.When | None:
        """Return the day that a match holds."""
        found = self.text.chunks_in(match, "date") if match else []
        value = found[0].value if found else None
        return value if isinstance(value, days.When) else None

    def day(self, name: str, *patterns: str, past: bool = False) -> bool:
        """Read a day, or one so long from now."""
        match = self.text.pull(*patterns)
        if match is None:
            return False
        if when := self.when(match):
            self.put(name, when.first(past=past).isoformat())
            return True
        if found := self.text.chunks_in(match, "dur"):
            count, unit = length_of(found[0])
            self.put(name, days.later(self.today, count, unit).isoformat(), found[0])
            return True
        return False

    def until(self) -> None:
        """Read an end."""
        self.day(
            "until",
            r"(?:\b(?:any time )?(?:until|til|through|thru|up to|by|ending|ends|expires?"
            r"|valid until|good until|before|within|for(?: the next)?|over the next|for up to"
            r"|in the next|during the next)|[-–]) (?:the )?(?:next )?<date|dur>",
            r"(?:到|至|直到|在|開|停|給|限|只開|只有|用到)?\s?<date|dur>(?:為止|以前|之前|前"
            r"|止|以內|之內|內|再說|再繼續|再開|截止|到期)?",
        )

    def span_of_days(self) -> None:
        """Read the days of a report."""
        if match := self.text.pull(
            r"(?:from|between) <date> (?:to|until|through|and|till) <date>"
            r"|(?:從)?<date> ?(?:到|至|-|–|~) ?<date>"
        ):
            one, two = map(day_of, self.text.chunks_in(match, "date")[:2])
            self.put("since", one.first(past=True).isoformat())
            if two.last(past=True) < self.today:
                self.put("until", two.last(past=True).isoformat())
            return
        if match := self.text.pull(
            r"\b(?:since|starting|from(?= <date> (?:on|to (?:now|date"
            r"|today)))) <date>(?: (?:on|to (?:now|date|today)))?|(?:自從?|從)<date>(?:以來"
            r"|到現在|開始|起|至今|以後)?|<date>(?:以來|到現在|至今|開始到現在)"
        ):
            when = day_of(self.text.chunks_in(match, "date")[0])
            self.put("since", when.first(past=True).isoformat())
            return
        if match := self.text.pull(
            r"(?:\b(?:in|on|for|during|of|over|within|from) (?:the )?)?<date>(?:的|裡)?"
        ):
            when = day_of(self.text.chunks_in(match, "date")[0])
            self.put("since", when.first(past=True).isoformat())
            if not when.open_end:
                self.put("until", when.last(past=True).isoformat())
        elif match := self.text.pull(
            r"(?:(?:in|over|for|during) )?(?:the )?(?:last|past) <dur>|(?:最近|過去|近"
            r"|這)<dur>(?:內|來|以來)?"
        ):
            [chunk] = self.text.chunks_in(match, "dur")
            count, unit = length_of(chunk)
            self.put("since", days.later(self.today, -count, unit).isoformat(), chunk)

    def every(self) -> None:
        """Read how often."""
        if match := self.text.pull("<every>"):
            [chunk] = self.text.chunks_in(match, "every")
            self.put("every", str(chunk.value), chunk)
        elif match := self.text.pull(r"<dur>(?:[補送買訂訂購]?一次|一回)"):
            [chunk] = self.text.chunks_in(match, "dur")
            count, unit = length_of(chunk)
            self.put("every", f"{count} {unit}", chunk)

    def at(self) -> None:
        """Read the time of day."""
        if match := self.text.pull("(?:at |@ ?)?<time>"):
            [chunk] = self.text.chunks_in(match, "time")
            self.put("at", str(chunk.value), chunk)
        elif match := self.text.pull(r"\b(?:at|around|by) <num>(?: ?(?:sharp|o'clock))?"):
            [chunk] = self.text.chunks_in(match, "num")
            hour = int(value_of(chunk))
            evening = self.said(r"evening|night|dinner|afternoon") or self._late()
            if hour <= 24:
                self.put(
                    "at", f"{(hour + 12 if evening and hour < 12 else hour) % 24:02}:00", chunk
                )

    def _late(self) -> bool:
        texts = [c.text.lower() for c in self.text.chunks.values() if c.kind in {"every", "date"}]
        return any(re.search(r"evening|night|afternoon|晚", text) for text in texts)


def length_of(chunk: Chunk) -> tuple[int, str]:
    """Return how many, and of what, a length of time is."""
    if not isinstance(chunk.value, tuple):
        raise TypeError(chunk.kind)
    count, unit = chunk.value
    return int(count), str(unit)


def day_of(chunk: Chunk) -> days.When:
    """Return the days of a date."""
    if not isinstance(chunk.value, days.When):
        raise TypeError(chunk.kind)
    return chunk.value


def figure_of(chunk: Chunk) -> Figure:
    """Return an amount, or a bare number."""
    if not isinstance(chunk.value, Figure):
        raise TypeError(chunk.kind)
    return chunk.value


def whole_of(chunk: Chunk) -> int:
    """Return a whole number: a percentage, a place in a list."""
    if not isinstance(chunk.value, int):
        raise TypeError(chunk.kind)
    return chunk.value


def _plain(value: Decimal) -> int | Decimal:
    return int(value) if value == int(value) else value


def value_of(chunk: Chunk) -> Decimal:
    """Return the number of an amount."""
    return figure_of(chunk).value


def _currency_of(chunk: Chunk) -> str | None:
    return figure_of(chunk).currency


def _may_be_size(value: Decimal, *, shoe: bool) -> bool:
    if shoe:
        return Decimal(3) <= value <= Decimal(49)
    return Decimal(22) <= value <= Decimal(60)


_GENDERS = (
    (
        "women",
        r"\b(?:for )?(?:women'?s?|womens|ladies'?|female|woman's|womans)(?: (?:size|version"
        r"|fit))?\b|女(?:款|生|性|版|裝(?!置)|用|士|用款)(?:的)?|女(?=[鞋褲裙])"
        r"|(?<![一-鿿])女(?![一-鿿])",
    ),
    (
        "men",
        r"\b(?:for )?(?:men'?s?|mens|guys'?|male|man's)(?: (?:size|version|fit))?\b|男(?:款"
        r"|生|性|版|裝|用|士)(?:的)?|男(?=[鞋褲])|(?<![一-鿿])男(?![一-鿿])",
    ),
    (
        "kids",
        r"\b(?:for )?(?:kids?'?s?|children'?s?|boys'?|girls'?|toddlers?'?|youth"
        r"|junior)\b(?! (?:room|book|toy))|(?:小孩|小朋友|兒童|童裝)(?:的|款|用)?|童(?=[鞋裝])",
    ),
    ("unisex", r"\bunisex\b|中性款?|男女(?:皆可|通用|都可)"),
)
_CONDITIONS = (
    (
        "certified_refurbished",
        r"\bcertified(?:[ -]refurbished| refurb| only)?\b(?=.*refurbished)"
        r"|refurbished(?=.*\bcertified\b)|\bcertified refurbished\b|官方整新(?:機|品)?(?:的)?"
        r"|(?:原廠)?認證(?:的)?(?:整新|福利)(?:機|品)?(?:的)?"
        r"|(?<=\x00) ?,? ?certified(?: only)?",
    ),
    (
        "refurbished",
        r"\brefurbished\b|\breconditioned\b|整新(?:機|品)?(?:的)?|福利(?:機|品)(?:的)?",
    ),
    ("used", r"\b(?:second[- ]?hand|pre[- ]?(?:owned|loved)|used)\b|二手(?:的)?|中古(?:的)?"),
    ("new", r"\bbrand[- ]new\b|\bnew (?:only|condition)\b|\bonly new\b|全新(?:的)?"),
)
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
_LETTERS = {
    "large": "L",
    "medium": "M",
    "small": "S",
    "extra large": "XL",
    "extra small": "XS",
    "x-large": "XL",
    "大號": "L",
    "中號": "M",
    "小號": "S",
    "特大號": "XL",
    "加大": "XL",
    "加大號": "XL",
}
_SHOEMAKERS = frozenset(
    "Nike;Adidas;New Balance;Asics;Puma;Reebok;Converse;Vans;Hoka;On"
    " Running;Saucony;Brooks;Mizuno;Salomon;Merrell;"
    "Keen;Timberland;Dr. Martens;Birkenstock;Crocs;Skechers;Jordan;耐吉;愛迪達;紐巴倫;亞瑟士;"
    "勃肯;Allbirds".split(";")
)
_OUTFITTERS = frozenset(
    "UNIQLO;GU;Zara;H&M;Gap;Levi's;Patagonia;The North Face;Under"
    " Armour;Lululemon;Superdry;Everlane;Gildan;Hanes;"
    "Champion;Carhartt;Ralph Lauren;Lacoste;Tommy Hilfiger;Calvin"
    " Klein;Columbia;Arc'teryx;優衣庫;北臉".split(";")
)

"""Reads what an act says of goods: maker, shop, cut, state, size, colour, and how many."""

import re
from collections.abc import Sequence
from decimal import Decimal

from manciple.agent.grammar import kinds, names
from manciple.agent.grammar.meaning import SlotValue
from manciple.agent.grammar.prices import Prices
from manciple.agent.grammar.slots import value_of, whole_of
from manciple.agent.grammar.text import Chunk

MINE = (
    r"(?:\b(?:in|of) )?\bmy (?:own |usual |shoe |shirt )?size\b"
    r"|我(?:平常)?(?:穿)?的(?:尺寸|尺碼|大小|鞋碼|size)"
)
"""A size that the vault keeps."""

ANY_SIZE = r"(?:\bin )?\b(?:any|one|no) size\b|任何尺寸|尺寸不拘|不分尺寸|單一尺寸|均碼|尺寸都可以"


def one_or_all(values: tuple[str, ...]) -> SlotValue:
    """Return what a slot holds of these alternatives: one as it is, several as they are."""
    first, *others = values
    return values if others else first


class Traits(Prices):
    """An act of which the goods are read."""

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
                    rf"(?:\b(?:by|from|at|in|on) )?{self.text.text[at]}(?: brand\b|'?s\b"
                    r"|牌)?(?:的|家的)?"
                )

    def stores(self, name: str = "store") -> None:
        """Read at which shops."""
        found = [chunk for _, chunk in self.text.every("store")]
        while self.text.pull(
            r"(?:\b(?:from|at|on|in|via|over at|to|look (?:on|at)|check) |[在去到從]|(?:或|和"
            r"|跟|還有| or | and |, ?))?<store>(?:'?s\b| ?\b(?:site|store|shop|website)\b|上面"
            r"|上|那邊|那(?=[車邊])|店)?(?:的)?"
        ):
            pass
        values = tuple(dict.fromkeys(str(chunk.value) for chunk in found))
        if values:
            self.put(name, one_or_all(values), *found)

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
            self.put(name, one_or_all(values), *(chunk for _, chunk in found))
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
        if not before and (child := self._child_size()):
            return [child]
        if not (shoe or clothes or before):
            return []
        found: list[tuple[str, Chunk]] = []
        for at, chunk in [*self.text.every("num")]:
            value = value_of(chunk)
            if not re.fullmatch(r"\d{1,2}(?:\.\d)?", chunk.text) or not _may_be_size(
                value, shoe=shoe
            ):
                continue
            either = before and re.search(r"(?:\bor|/|或) ?\Z", self.text.text[:at]) is not None
            small = value < 14 and not (shoe and self._at_end(at))
            if not either and "." not in chunk.text and (small or self._follows_model(at)):
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

    def _child_size(self) -> tuple[str, Chunk] | None:
        """Read a height, by which children's clothes are sized."""
        if not (self.has("gender") and self.slots["gender"].value == "kids"):
            return None
        if not self.said(kinds.CLOTHES):
            return None
        for at, chunk in self.text.every("num"):
            if chunk.text.isdecimal() and 50 <= value_of(chunk) <= 170 and not value_of(chunk) % 5:
                self.text.take(at, at + 1)
                return chunk.text, chunk
        return None

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
            self.put("colour", one_or_all(values), *found)

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
            r"<num> ?(?:大?[個雙件條台本支瓶盒包組頂隻張份罐箱袋顆片套捲串把對塊枝杯籃卷手副盞床"
            r"座棵盆碗盤筒管粒])(?"
            r"![式裝月])的?",
            *(
                [
                    r"(?P<lead>(?:(?<=^)|(?<=\x00)|(?<=\x00 )|(?<=the )"
                    r"|(?<=, )|(?<=like )|(?<=want )|(?<=need )|(?<=get )|(?<=buy )|(?<=order )"
                    r"|(?<=add )|(?<=put )|(?<= me )|(?<=have )|(?<=take )|(?<=cart: ))<num>)(?= "
                    r"?[^\s\d.,%])"
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


def _may_be_size(value: Decimal, *, shoe: bool) -> bool:
    if shoe:
        return Decimal(3) <= value <= Decimal(49)
    return Decimal(22) <= value <= Decimal(60)


_GENDERS = (
    (
        "women",
        r"\b(?:for )?(?:women'?s?|womens|ladies'?|female|woman's|womans)(?: (?:size|version"
        r"|fit))?\b|女(?:款|生|性|版|裝(?!置)|用|士|用款|孩)(?:[穿用戴]?的)?|女(?=[鞋褲裙])"
        r"|(?<![\u3400-\u9fff])女(?![\u3400-\u9fff])",
    ),
    (
        "men",
        r"\b(?:for )?(?:men'?s?|mens|guys'?|male|man's)(?: (?:size|version|fit))?\b|男(?:款"
        r"|生|性|版|裝|用|士|孩)(?:[穿用戴]?的)?|男(?=[鞋褲])"
        r"|(?<![\u3400-\u9fff])男(?![\u3400-\u9fff])",
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

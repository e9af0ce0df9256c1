"""The goods of an act as a plan can hold them: every part said, and read again from its span."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from manciple.agent import readers
from manciple.agent.grammar import kinds, makers
from manciple.agent.grammar.asking import MAX_CHOICES, Asked
from manciple.agent.grammar.meaning import Act, Slot
from manciple.agent.grammar.text import cue
from manciple.agent.grammar.traits import ANY_SIZE, MINE
from manciple.agent.plan import Said
from manciple.agent.planner import Known
from manciple.policies.errors import BadMoney
from manciple.policies.money import Money

MAX_WORDS = 8
MAX_LETTERS = 40

FIELDS: Mapping[str, str] = {
    "fit.shoe": kinds.SHOES,
    "fit.bottom": kinds.BOTTOMS,
    "fit.top": kinds.TOPS,
}
"""Goods by the vault field of their size; the first that fits counts."""

_UNSIZED = (
    rf"\b(?:{kinds.GOODS_EN})\b|(?:{kinds.GOODS_ZH})$|{kinds.PHONES}|\b(?:lego|playstation|ps5)\b"
)

_CANNOT: Mapping[str, str] = {
    "url": "link",
    "deal": "sale",
    "trigger": "sale",
    "percent_off_min": "sale",
    "on": "time",
    "every": "time",
    "at": "time",
    "until": "time",
    "deadline": "time",
    "ship_to": "shipping",
    "total": "shipping",
    "condition": "condition",
    "exclude": "exclusion",
    "approx": "approx",
    "price_min": "minimum",
    "from_history": "history",
    "from_removed": "history",
    "brand_any": "odd",
}
"""What cannot be kept yet, by the name of the answer; else the words must be searchable."""


_LIMITS = r"\b(?:under|below|less than|at most|no more than|up to)\b|以下|以內|低於|不到"
_ASKING = frozenset(
    """
    a an the any some this that for me my i i'm i'd i'll we us of to in on at by from with and
    is are it it's its them they they're be please pls thanks thank you can could would will
    hey hi ok okay now just find look looking search show need want get got watch watching
    track keep eye monitor tell alert alerts notify ping let know when whenever once if as soon
    moment price prices drop drops falls fall goes go gets comes down hits reach reaches cost
    costs under below less than more no most up max maximum tops or lower cheaper cheapest
    within limit budget put add place throw toss one cart basket shopping into size sizes
    colour color brand maker pair pairs piece pieces store shop stock buy confirm approve
    myself later then
    """.split()
)
"""Words of asking: nothing is lost where a plan does not hold them."""

_ASKING_ZH = (
    r"幫我|麻煩|請|給我|我想要?|想要?|要|找|搜尋|看看|看一下|看|一下|有沒有|有|盯著|盯|追蹤"
    r"|留意|監看|關注|如果|要是|等到?|一旦|當|的時候|時候"
    r"|價格|價錢|降價|降到|降至|跌到|跌破|掉到|降|跌|低於|少於|不到|不超過|最多|上限|預算"
    r"|以下|以內|之內|內|有找|元|塊錢|塊|錢|就|再|的話|的|在|到|從|去|把|將"
    r"|放進|放入|放到|加進|加入|加到|丟進|放|加|丟|購物車|裡面|裡|跟我說|跟我講|告訴我|通知我"
    r"|叫我|提醒我|讓我知道|一聲|最便宜|便宜|尺寸|尺碼|顏色|色|號|碼"
    r"|我的|我|你|它|了|吧|喔|啦|嗎|呢|啊|和|跟|個|雙|件|條|台|支|瓶|盒|包|商店|店|上面|上|牌"
    r"|自己|會|確認|謝謝|現在|可以"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The goods, every part as the user said it."""

    words: Said
    brand: Said | None = None
    sizes: tuple[Said, ...] = ()
    field: str | None = None
    """The vault field of the size, where the user said "my size"."""

    any_size: bool = False
    colour: Said | None = None
    price: Said | None = None
    store: Said | None = None
    quantity: Said | None = None

    @property
    def goods(self) -> dict[str, Said]:
        """The arguments that are one value each, by name, without the shop."""
        parts = {"brand": self.brand, "colour": self.colour, "price_max": self.price}
        return {"words": self.words} | {name: each for name, each in parts.items() if each}

    @property
    def size_matters(self) -> bool:
        """Could what is wanted come in sizes, with none said?"""
        said = self.sizes or self.field or self.any_size
        return not said and (bool(field_of(str(self.words.value))) or not _unsized(self.words))


def _unsized(words: Said) -> bool:
    return cue(_UNSIZED).search(str(words.value)) is not None


def field_of(words: str) -> str | None:
    """Return the vault field that holds the size of such goods."""
    return next((name for name, pattern in FIELDS.items() if cue(pattern).search(words)), None)


def wanted(act: Act, words: str, known: Known) -> Wanted:
    """Return the goods of an act; raises `Asked` where a part cannot be kept, or read again."""
    for slot, name in _CANNOT.items():
        if slot in act.slots:
            part = _part(act, slot, words)
            raise Asked("restock" if act.value("trigger") == "restock" else name, part)
    if act.value("sort") not in {None, "price"}:
        raise Asked("quality" if act.value("sort") != "total_price" else "shipping")
    if "limit" in act.slots:
        raise Asked("how_many")
    text = readers.fold(words)
    if len(cue(_LIMITS).findall(text)) > 1:
        raise Asked("two_prices")
    mine = cue(MINE).search(text) is not None
    any_size = cue(ANY_SIZE).search(text) is not None
    sizes = _sizes(act, words)
    if mine + any_size + bool(sizes) > 1:
        raise Asked("size_list")
    brand = _same(act, "brand", words)
    named = _named(act, words, known, brand)
    if brand is None and (found_maker := makers.named(text, named.span)):
        brand, named = (_said(words, span) for span in found_maker)
        _not_a_shop(brand, act, known)
    field = _own_field(named, known) if mine else None
    found = Wanted(
        words=named,
        brand=brand,
        sizes=sizes,
        field=field,
        any_size=any_size,
        colour=_colour(act, words),
        price=_price(act, words, known),
        store=_store(act, words, known),
        quantity=_quantity(act, words),
    )
    _all_accounted(found, words)
    return found


def _all_accounted(found: Wanted, words: str) -> None:
    """Ask about any word that is no part of the goods and does not belong to the asking."""
    text = readers.fold(words)
    parts = (found.words, found.brand, found.colour, found.price, found.store, found.quantity)
    for said in (*parts, *found.sizes):
        if said is not None:
            start, end = said.span
            text = text[:start] + " " * (end - start) + text[end:]
    text = cue(f"{MINE}|{ANY_SIZE}").sub(" ", text)
    for word in re.findall(r"[a-z0-9][\w'’-]*", text, re.IGNORECASE | re.ASCII):
        if word.lower() not in _ASKING:
            raise Asked("odd", word)
    if left := re.search(r"[\u3400-\u9fff]+", cue(_ASKING_ZH).sub(" ", text)):
        raise Asked("odd", left[0])


def _part(act: Act, slot: str, words: str) -> str:
    span = act.slots[slot].span
    return words[slice(*span)] if span else str(act.value(slot))


def _own_field(named: Said, known: Known) -> str:
    field = field_of(str(named.value))
    if field is None:
        raise Asked("kind_of_size", str(named.value))
    if field not in known.fields:
        raise Asked("set_field", field)
    return field


def _said(words: str, span: tuple[int, int]) -> Said:
    """Return the words of a span as they were typed."""
    return Said(value=" ".join(words[slice(*span)].split()), span=span)


def _same(act: Act, name: str, words: str) -> Said | None:
    slot = act.slots.get(name)
    return _said(words, slot.span) if slot and slot.span else None


def _named(act: Act, words: str, known: Known, brand: Said | None) -> Said:
    """Return what it is called, as one phrase of the words."""
    extra = [
        str(act.value(name)) for name in ("features", "storage", "gender") if name in act.slots
    ]
    if "product" not in act.slots:
        if brand is None:
            raise Asked("no_goods")
        if extra:
            raise Asked("odd", extra[0])
        _not_a_shop(brand, act, known)
        return brand
    name = str(act.value("product"))
    if re.search(r"\b(?:or|and)\b|或|還是", name):
        raise Asked("either" if re.search(r"\bor\b|或|還是", name) else "odd", name)
    span = _found(name, words)
    if span is None:
        raise Asked("odd", name)
    if brand is not None:
        _not_a_shop(brand, act, known)
    for more in ("features", "gender"):
        slot = act.slots.get(more)
        if slot is not None:
            span = _with(span, slot, words)
    if "storage" in act.slots:
        raise Asked("odd", str(act.value("storage")))
    said = _said(words, span)
    if len(str(said.value).split()) > MAX_WORDS or len(str(said.value)) > MAX_LETTERS:
        raise Asked("odd", str(said.value))
    return said


def _with(span: tuple[int, int], slot: Slot, words: str) -> tuple[int, int]:
    """Take words that stand right beside the goods into their name; ask about others."""
    other = slot.span or _found(str(slot.value), words)
    if other is None:
        raise Asked("odd", str(slot.value))
    start, end = min(span[0], other[0]), max(span[1], other[1])
    between = words[min(span[1], other[1]) : max(span[0], other[0])]
    if re.search(r"[^\s的]", between):
        raise Asked("odd", str(slot.value))
    return start, end


def _found(name: str, words: str) -> tuple[int, int] | None:
    pattern = r"\s+".join(map(re.escape, readers.fold(name).split()))
    match = re.search(pattern, readers.fold(words), re.IGNORECASE)
    return match.span() if match else None


def _not_a_shop(brand: Said, act: Act, known: Known) -> None:
    if "store" not in act.slots and readers.store(str(brand.value), known.stores):
        raise Asked("brand_or_store", str(brand.value))


def _sizes(act: Act, words: str) -> tuple[Said, ...]:
    slot = act.slots.get("size")
    if slot is None:
        return ()
    found = list[Said]()
    for span in slot.spans:
        text = readers.fold(words[slice(*span)])
        _hold_marked(text, words, span)
        size = readers.size(text)
        if size is None:
            raise Asked("size_list")
        found.append(Said(value=size, span=span, reader="size"))
    if not found or (len(found) > 1 and any(" " in str(each.value) for each in found)):
        raise Asked("size_list")
    return tuple(found)


def _hold_marked(text: str, words: str, span: tuple[int, int]) -> None:
    """Ask about a bare figure: a size is never guessed."""
    before, after = readers.fold(words[: span[0]]), readers.fold(words[span[1] :])
    marked = re.search(
        r"(?:\b(?:sizes?|in|an?|eu|us|uk)|尺寸|尺碼|\bor|/|或|、) ?\Z", before, re.IGNORECASE
    )
    if (
        re.fullmatch(r"\d{1,3}(?:\.\d)?", text)
        and not marked
        and not re.match(r"\s?[號号碼]", after)
    ):
        raise Asked("bare_number", text)


def _colour(act: Act, words: str) -> Said | None:
    slot = act.slots.get("colour")
    if slot is None:
        return None
    if len(slot.spans) != 1:
        choices = tuple(str(_said(words, span).value) for span in slot.spans)
        raise Asked("which_colour", choices=choices[:MAX_CHOICES])
    start, end = slot.spans[0]
    text = words[start:end]
    cut = text.removesuffix("的")
    cut = cut[:-1] if len(cut) == 2 and cut.endswith("色") else cut
    return _said(words, (start, start + len(cut)))


def _price(act: Act, words: str, known: Known) -> Said | None:
    slot = act.slots.get("price_max")
    if slot is None:
        return None
    amounts = readers.amounts(readers.fold(words), known.currency)
    if len([a for a in amounts if a.marked]) > 1:
        raise Asked("two_prices")
    for amount in amounts:
        if slot.span and amount.span[0] < slot.span[1] and slot.span[0] < amount.span[1]:
            if amount.money is None:
                raise Asked("which_currency", words[slice(*amount.span)])
            if _is(amount.money, slot, act):
                return Said(value=str(amount.money), span=amount.span, reader="money")
    raise Asked("which_currency", _part(act, "price_max", words))


def _is(money: Money, slot: Slot, act: Act) -> bool:
    value, currency = slot.value, act.value("currency")
    if not isinstance(value, int | Decimal) or not isinstance(currency, str):
        return False
    try:
        return money == Money.of(Decimal(value), currency)
    except BadMoney:
        return False


def _store(act: Act, words: str, known: Known) -> Said | None:
    slot = act.slots.get("store")
    if slot is None:
        return None
    if len(slot.spans) != 1:
        raise Asked("which_store", choices=known.stores[:MAX_CHOICES])
    return store_said(slot.spans[0], words, known)


def store_said(span: tuple[int, int], words: str, known: Known) -> Said:
    """Return the added shop that the span names."""
    named = readers.fold(words[slice(*span)])
    host = readers.store(named, known.stores)
    if host is None:
        raise Asked("unknown_store", words[slice(*span)], known.stores[:MAX_CHOICES])
    return Said(value=host, span=span, reader="word")


def _quantity(act: Act, words: str) -> Said | None:
    slot = act.slots.get("quantity")
    if slot is None or slot.value == 1 or slot.span is None:
        return None
    start, end = slot.span
    text = readers.fold(words)
    for after in (
        re.match(
            r"\s?[個雙件條台臺本支瓶盒包組頂隻張份罐]|\s(?:pairs?|pieces?)(?: of)?\b", text[end:]
        ),
    ):
        if after:
            end += after.end()
    said = Said(value=int(str(slot.value)), span=(start, end), reader="number")
    for each in (said, replace_span(said, slot.span)):
        if readers.read(words, each):
            return each
    raise Asked("how_many")


def replace_span(said: Said, span: tuple[int, int]) -> Said:
    """Return the same of another span."""
    return said.model_copy(update={"span": span})


__all__ = ["Wanted", "field_of", "store_said", "wanted"]

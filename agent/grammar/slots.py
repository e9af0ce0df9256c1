"""What a request says of the goods: price, shop, sizes, colour, brand, how many, and which.

Each reader of a slot takes its words out of the sentence. Nothing is dropped: what is left over
at the end is the name of the goods, or a question.
"""

import re
from dataclasses import dataclass

from manciple.agent import readers
from manciple.agent.grammar import tables
from manciple.agent.grammar.language import Language, cue
from manciple.agent.grammar.sentence import HARD, SOFT, Sentence
from manciple.agent.plan import Said
from manciple.agent.planner import Known

MAX_CHOICES = 12
MAX_WORDS = 8
MAX_LETTERS = 40

_KINDS = {name: cue(pattern) for name, pattern in tables.KINDS.items()}
_UNSIZED = cue(tables.UNSIZED)
_UNSUPPORTED = {name: cue(pattern) for name, pattern in tables.UNSUPPORTED.items()}
_HANDLE = cue(rf"\b(?=\w*\d){readers.OFFER}\b")
_NAME = re.compile(r"[^\W\d_]{2}|[^\x00-\x7f]")
_NUMBER = cue(r"(?<![\w.-])\d{1,3}(?:\.\d)?(?![\w.-])")


class Asked(Exception):
    """The grammar has to ask: the name of what to say, its part, and the choices."""

    def __init__(self, name: str, part: str = "", choices: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name, self.part, self.choices = name, part, choices


@dataclass(frozen=True, slots=True)
class Wanted:
    """The goods of a request, every part as the user said it."""

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
    drops: bool = False
    """Is the price something to wait for?"""

    @property
    def goods(self) -> dict[str, Said]:
        """The arguments that are one value each, by name, without the shop."""
        parts = {"brand": self.brand, "colour": self.colour, "price_max": self.price}
        return {"words": self.words} | {name: each for name, each in parts.items() if each}

    @property
    def size_matters(self) -> bool:
        """Could what is wanted come in sizes, with none said?"""
        said = self.sizes or self.field or self.any_size
        return not said and not _UNSIZED.search(str(self.words.value))


def price(
    sentence: Sentence, language: Language, currency: str
) -> tuple[Said | None, bool, Sentence]:
    """Take out the highest price, and say whether it is to be waited for."""
    found: list[tuple[readers.Amount, int, int]] = []
    loose: list[str] = []
    for amount in readers.amounts(sentence.open, currency):
        start, end = amount.span
        before = language.at_most.search(sentence.open, 0, start)
        after = language.or_less.match(sentence.open, end)
        if before or after:
            edges = (before.start() if before else start, after.end() if after else end)
            found.append((amount, *edges))
        elif amount.marked:
            loose.append(sentence.open[start:end])
    if loose:
        raise Asked("is_limit", loose[0])
    if len(found) > 1:
        raise Asked("two_prices")
    if not found:
        return None, False, sentence
    amount, start, end = found[0]
    if amount.money is None:
        raise Asked("which_currency", sentence.open[slice(*amount.span)])
    drops = language.drops.search(sentence.open, start, amount.span[0]) is not None
    said = Said(value=str(amount.money), span=amount.span, reader="money")
    return said, drops, sentence.without(start, end)


def shop(sentence: Sentence, language: Language, known: Known) -> tuple[Said | None, Sentence]:
    """Take out the shop that is named as a place, or by its host."""
    hosts = (rf"(?<![\w.:-])(?P<store>{re.escape(host)})(?![\w:-]|\.\w)" for host in known.stores)
    for pattern in (language.place, *map(cue, hosts)):
        for match in pattern.finditer(sentence.open):
            if said := shop_said(match.span("store"), sentence, known):
                return said, sentence.without(*match.span())
    return None, sentence


def no_other_shop(sentence: Sentence, language: Language, known: Known) -> None:
    """Ask where a shop is named that was not added."""
    if match := language.elsewhere.search(sentence.open):
        raise Asked("unknown_store", match["store"], known.stores[:MAX_CHOICES])


def shop_said(span: tuple[int, int], sentence: Sentence, known: Known) -> Said | None:
    """Return the added shop that the span names."""
    host = readers.store(sentence.text[slice(*span)], known.stores)
    return Said(value=host, span=span, reader="word") if host else None


def sizes(sentence: Sentence) -> tuple[tuple[Said, ...], Sentence]:
    """Take out every size."""
    matches, rest = sentence.take(tables.SIZES, SOFT)
    if not matches and _KINDS["fit.shoe"].search(sentence.open):
        matches, rest = sentence.take(tables.SHOE_CM, SOFT)
    if len(matches) > 1:
        raise Asked("size_list")
    return tuple(said for match in matches for said in _listed(match, sentence)), rest


def colour(sentence: Sentence) -> tuple[Said | None, Sentence]:
    """Take out the colour."""
    matches, rest = sentence.take(tables.COLOUR, SOFT)
    if len(matches) > 1:
        raise Asked("which_colour", choices=tuple(map(_hue, matches))[:MAX_CHOICES])
    if not matches:
        return None, sentence
    hue = _hue(matches[0])
    start = matches[0].start() + matches[0][0].index(hue)
    return text(sentence, start, start + len(hue)), rest


def counted(sentence: Sentence) -> tuple[Said | None, Sentence]:
    """Take out how many, where it says so with `x` or a measure word."""
    matches, rest = sentence.take(tables.COUNTED)
    if len(matches) > 1:
        raise Asked("how_many")
    if not matches:
        return None, sentence
    match = matches[0]
    return count(sentence, *match.span("x" if match["x"] else "count")), rest


def count(sentence: Sentence, start: int, end: int) -> Said:
    """Return how many the span says."""
    value = readers.count(sentence.text[start:end])
    if value is None:
        raise Asked("how_many")
    return Said(value=value, span=(start, end), reader="number")


def leading(sentence: Sentence, start: int, end: int) -> tuple[Said | None, int]:
    """Read how many at the start of the goods; return also where the goods begin."""
    match = tables.LEADING.match(sentence.open, start, end)
    if not match:
        return None, start
    said = count(sentence, *match.span("count"))
    plural = sentence.open[start:end].rstrip(" \"'").lower().endswith(("s", "feet"))
    if said.value != 1 and not plural and " of" not in match[0]:
        raise Asked("how_many")
    return said, match.end()


def maker(sentence: Sentence) -> tuple[Said | None, Sentence]:
    """Take out the brand that is named as one: `by Nike`, `Nike brand`."""
    matches, rest = sentence.take(tables.MAKER)
    if len(matches) > 1:
        raise Asked("odd", matches[1][0])
    if not matches:
        return None, sentence
    name = matches[0].lastgroup or "brand"
    return text(sentence, *matches[0].span(name)), rest


def noted(
    sentence: Sentence, start: int, end: int, stores: tuple[str, ...]
) -> tuple[Said | None, int]:
    """Read a brand that stands before its goods; return also where the goods begin.

    Where the word may as well be no brand it stays one of the goods' words; where it may be one
    of `stores`, the user is asked.
    """
    match = tables.NOTED.match(sentence.open, start, end)
    if not match or not match.lastgroup:
        return None, start
    name = match[match.lastgroup]
    if readers.store(name, stores):
        raise Asked("brand_or_store", name)
    if not _may_be_brand(name, match.lastgroup, sentence, start):
        return None, start
    return text(sentence, *match.span(match.lastgroup)), match.end()


def kind(words: str) -> str | None:
    """Return the vault field that holds the size of such goods."""
    return next((name for name, pattern in _KINDS.items() if pattern.search(words)), None)


def unsupported(sentence: Sentence) -> None:
    """Ask where a condition is understood that cannot be kept yet."""
    for name, pattern in _UNSUPPORTED.items():
        if match := pattern.search(sentence.open):
            raise Asked(name, match[0])


def phrase(sentence: Sentence, language: Language) -> tuple[int, int] | None:
    """Return the span of the one phrase that is left; None where there is none."""
    runs = sentence.runs(language.filler)
    if len(runs) > 1:
        raise Asked("odd", sentence.words[slice(*runs[-1])])
    return runs[0] if runs else None


def named(sentence: Sentence, start: int, end: int, language: Language) -> Said:
    """Return the name of the goods, if it can be one."""
    left = sentence.open[start:end]
    plain = left.replace(SOFT, " ")
    if not _NAME.search(plain):
        raise Asked("no_goods")
    if language.vague.fullmatch(plain.strip()):
        raise Asked("vague")
    if odd := tables.ODD.search(plain) or _HANDLE.search(plain):
        raise Asked("odd", odd[0])
    if HARD in left or len(plain.split()) > MAX_WORDS or len(plain) > MAX_LETTERS:
        raise Asked("odd", plain)
    return text(sentence, start, end)


def bare_number(sentence: Sentence, words: Said, has_size: bool) -> None:
    """Ask about a number in the name of goods that come in sizes, where no size is said."""
    start, end = words.span
    numbers = [match[0] for match in _NUMBER.finditer(sentence.open, start, end)]
    sized = not has_size and kind(str(words.value))
    if numbers and (sized or len(numbers) > 1 or "." in numbers[0]):
        raise Asked("bare_number", numbers[-1])


def text(sentence: Sentence, start: int, end: int) -> Said:
    """Return the words of a span as the user typed them."""
    return Said(value=" ".join(sentence.words[start:end].split()), span=(start, end))


def _listed(match: re.Match[str], sentence: Sentence) -> tuple[Said, ...]:
    spans = [match.span("first")]
    at = match.start("more")
    spans += [(m.start() + at, m.end() + at) for m in tables.MORE_SIZE.finditer(match["more"])]
    values = [readers.size(sentence.text[slice(*span)]) for span in spans]
    if None in values or (len(values) > 1 and " " in str(values[0])):
        raise Asked("size_list")
    pairs = zip(values, spans, strict=True)
    return tuple(Said(value=str(value), span=span, reader="size") for value, span in pairs)


def _hue(match: re.Match[str]) -> str:
    """Return the colour's own words: without 的, and without 色 after a single letter."""
    hue = match["en"] or (match["zh"] or match["deep"]).removesuffix("的")
    return hue[:-1] if len(hue) == 2 and hue.endswith("色") else hue


def _may_be_brand(name: str, how: str, sentence: Sentence, start: int) -> bool:
    if name.lower() in tables.NOT_A_BRAND or (name[1:] != name[1:].lower() and not name.isupper()):
        return False
    # At the start of a sentence a capital says nothing.
    first = how == "english" and not sentence.text[:start].strip()
    return not first and not (how == "english" and sentence.words.isupper())

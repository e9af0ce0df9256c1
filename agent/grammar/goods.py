"""Requests about goods: find them now, wait for them, or put them in the cart."""

import re
from dataclasses import dataclass

from manciple.agent.grammar import slots, tables
from manciple.agent.grammar.language import Language
from manciple.agent.grammar.sentence import Sentence
from manciple.agent.grammar.slots import Asked, Wanted
from manciple.agent.grammar.steps import find, put, watch
from manciple.agent.plan import Plan, Said
from manciple.agent.planner import Known


@dataclass(frozen=True, slots=True)
class Cues:
    """What the verbs of a request say."""

    find: bool
    watch: Said | None
    tell: Said | None
    cart: Said | None
    waits: bool
    """Is there a condition to wait for?"""

    perhaps: bool
    """Is there one that may mean now?"""


def request(sentence: Sentence, language: Language, known: Known) -> Plan:
    """Plan a request about goods; raises `Asked` where anything in it is not sure."""
    price, drops, rest = slots.price(sentence, language, known.currency)
    store, rest = slots.shop(rest, language, known)
    cues, rest = _cues(rest, language)
    if not (cues.find or cues.watch or cues.tell or cues.cart):
        raise Asked("which_action" if price or slots.kind(sentence.open) else "not_understood")
    if not known.stores:
        raise Asked("no_stores")
    wanted = _wanted(rest, language, known, price, store)
    return _plan(cues, wanted, known, drops=drops)


def _plan(cues: Cues, wanted: Wanted, known: Known, *, drops: bool) -> Plan:
    if cues.cart and cues.tell:
        raise Asked("tell_or_cart")
    if cues.perhaps and cues.cart and not (cues.watch or drops):
        raise Asked("now_or_wait")
    waits = cues.waits or cues.perhaps or drops
    if cues.find and (waits or cues.watch):
        raise Asked("now_or_wait")
    if then := cues.cart or cues.tell or cues.watch:
        if cues.watch or waits:
            return watch(wanted, then, known)
        if cues.cart:
            return put(wanted, known)
    if cues.find and not cues.tell:
        return find(wanted, known)
    raise Asked("which_action")


def _cues(sentence: Sentence, language: Language) -> tuple[Cues, Sentence]:
    """Take out the verbs. A meaning said twice is two requests."""
    cart, rest = sentence.take(language.cart)
    puts, rest = rest.take(language.put) if cart else ((), rest)
    tell, rest = rest.take(language.tell)
    seen, rest = rest.take(language.watch)
    found, rest = rest.take(language.find)
    confirms, rest = rest.take(language.confirms)
    waits, rest = rest.take(language.condition)
    perhaps, rest = rest.take(language.perhaps)
    if any(len(each) > 1 for each in (cart, puts, tell, seen, found, confirms, waits, perhaps)):
        raise Asked("several")
    cues = Cues(
        find=bool(found),
        watch=_then(seen, "tell"),
        tell=_then(tell, "tell"),
        cart=_then(cart, "cart"),
        waits=bool(waits),
        perhaps=bool(perhaps),
    )
    return cues, rest


def _then(matches: tuple[re.Match[str], ...], value: str) -> Said | None:
    return Said(value=value, span=matches[0].span("then"), reader="word") if matches else None


def _wanted(
    sentence: Sentence, language: Language, known: Known, price: Said | None, store: Said | None
) -> Wanted:
    mine, rest = sentence.take(tables.MINE)
    any_size, rest = rest.take(tables.ANY_SIZE)
    sizes, rest = slots.sizes(rest)
    colour, rest = slots.colour(rest)
    quantity, rest = slots.counted(rest)
    brand, rest = slots.maker(rest)
    slots.unsupported(rest)
    slots.no_other_shop(rest, language, known)
    if len(mine) + len(any_size) + bool(sizes) > 1:
        raise Asked("size_list")
    words, brand, quantity = _named(rest, language, () if store else known.stores, brand, quantity)
    slots.bare_number(rest, words, bool(mine or any_size or sizes))
    field = _field(words, known) if mine else None
    return Wanted(words, brand, sizes, field, bool(any_size), colour, price, store, quantity)


def _named(
    sentence: Sentence,
    language: Language,
    stores: tuple[str, ...],
    brand: Said | None,
    quantity: Said | None,
) -> tuple[Said, Said | None, Said | None]:
    """Read what is left: how many, a brand, and the name of the goods."""
    span = slots.phrase(sentence, language)
    if span is None:
        if brand is None:
            raise Asked("no_goods")
        return brand, brand, quantity
    start, end = span
    if quantity is None:
        quantity, start = slots.leading(sentence, start, end)
        start, end = sentence.trimmed(start, end, language.filler)
    if brand is None:
        brand, start = slots.noted(sentence, start, end, stores)
        start, end = sentence.trimmed(start, end, language.filler)
    return slots.named(sentence, start, end, language), brand, quantity


def _field(words: Said, known: Known) -> str:
    field = slots.kind(str(words.value))
    if field is None:
        raise Asked("kind_of_size", str(words.value))
    if field not in known.fields:
        raise Asked("set_field", field)
    return field

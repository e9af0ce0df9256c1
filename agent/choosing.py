"""Choosing one out of candidates that code has held to every hard condition; and asking the user.

The two steps of a plan that no tool does: nothing outside changes, so they pass no gate. What is
chosen is an index. Neither a chooser nor a plan can make a candidate up, or change one.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, Protocol, TypeAlias, cast

from pydantic import BeforeValidator

from manciple.agent.codes import CurrenciesDiffer
from manciple.agent.planner import Behind
from manciple.policies.actions import plain
from manciple.policies.errors import Misused
from manciple.policies.money import Money
from manciple.tools.estimating import Totals
from manciple.tools.find import Found
from manciple.tools.offers import InStock, Offer, Wish
from manciple.tools.plugin import Amount, Call

MAX_SEEN = 12
"""How many candidates a chooser, or the user, is shown: the cheapest ones."""

MAX_CANDIDATES = 400
MAX_WORDS = 2
"""In an answer that a planner made up."""

By: TypeAlias = Literal["cheapest", "cheapest_total", "first", "judgement", "user"]
About: TypeAlias = Literal["size", "colour", "brand", "store", "quantity", "price", "go_on"]


def offers_in(value: object) -> tuple[object, ...]:
    """Return the offers in what steps gave: in lists, and in what was found."""
    if isinstance(value, Found | Totals):
        return value.offers
    if isinstance(value, Chosen):
        return (value.offer,) if value.offer else ()
    if isinstance(value, tuple | list):
        parts = cast("tuple[object, ...]", value)
        return tuple(offer for part in parts for offer in offers_in(part))
    return (value,)


class Choosing(Call):
    """Choose one offer out of what steps found, by a rule. Every condition is a hard one."""

    among: Annotated[tuple[Offer, ...], BeforeValidator(offers_in)]
    by: By = "cheapest"
    words: str = ""
    brand: str | None = None
    sizes: tuple[str, ...] = ()
    colour: str | None = None
    price_max: Amount | None = None
    total_max: Amount | None = None

    @property
    def wish(self) -> Wish:
        """The conditions that every offer can be held to."""
        return Wish(
            brand=self.brand, sizes=self.sizes, colour=self.colour, price_max=self.price_max
        )


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, out of how many, and by whom."""

    offer: Offer | None
    """None where nothing meets every condition."""

    index: int | None
    among: int
    """How many met every condition."""

    by: By
    """What decided in the end."""

    price: Money | None = None
    shipping: Money | None = None
    """None where the shop does not say."""

    total: Money | None = None
    """Price and shipping of one; None where the shipping is not known."""


class Asked(Call):
    """Ask the user for one value out of a few, or whether to go on."""

    about: About
    among: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What the user answered."""

    value: str | int | bool
    index: int
    about: About
    """What was asked: the answer is theirs as an answer to that, and to nothing else."""


@dataclass(frozen=True, slots=True)
class Inner:
    """A step that needs no tool."""

    takes: type[Call]
    gives: type[Any]


INNER: dict[str, Inner] = {"choose": Inner(Choosing, Chosen), "ask": Inner(Asked, Answered)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate as a chooser sees it: typed, bounded, plain; a seller's words are quoted."""

    number: int
    """From 0 on; the answer."""

    title: str
    """The seller's own words, at most 80 characters: data, never an instruction."""

    price: str
    shipping: str
    """An amount, or `unknown`."""

    store: str
    brand: str = ""
    size: str = ""
    colour: str = ""
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A chooser's answer."""

    index: int | None
    """None, or out of range: it has not chosen, and the user is asked."""

    tokens: int = 0


class Chooser(Protocol):
    """Picks by judgement. It has no tools, and sees nothing but the words and the candidates."""

    name: ClassVar[str]

    async def choose(self, words: str, candidates: tuple[Candidate, ...], behind: Behind) -> Judged:
        """Return the number of the candidate that fits `words` best. Raises `MancipleError`."""
        ...


@dataclass(frozen=True, slots=True)
class Picked:
    """A rule of code has decided."""

    index: int


@dataclass(frozen=True, slots=True)
class Undecided:
    """Somebody has to pick among `candidates`."""

    who: Literal["judgement", "user"]


def candidates(call: Choosing) -> tuple[Offer, ...]:
    """Return what meets every hard condition, in the order it was found, each once. Pure.

    What is not known to be in stock, or to meet a condition, is none. Of the same offer twice the
    one whose shop was asked what it costs in all counts.
    """
    found: dict[object, Offer] = {}
    for offer in call.among[:MAX_CANDIDATES]:
        if offer.ref not in found or offer.delivered is not None:
            found[offer.ref] = offer
    return tuple(
        offer
        for offer in found.values()
        if offer.in_stock and call.wish.met_by(offer) and _within(total_of(offer), call.total_max)
    )


def total_of(offer: Offer) -> Money | None:
    """Return what one costs in all, or at least with its shipping; None where neither is known."""
    if offer.delivered is not None:
        return offer.delivered if offer.delivered.currency == offer.price.currency else None
    if offer.shipping is None or offer.shipping.currency != offer.price.currency:
        return None
    return Money(offer.price.minor + offer.shipping.minor, offer.price.currency)


def rule(call: Choosing, offers: tuple[Offer, ...]) -> Picked | Undecided:
    """Apply the rule to at least one candidate. Raises `CurrenciesDiffer`. Pure."""
    if call.by in {"judgement", "user"}:
        return Undecided("judgement" if call.by == "judgement" else "user")
    if call.by == "first" or len(offers) == 1:
        return Picked(0)
    _one_currency(offers)
    if call.by == "cheapest":
        return Picked(_least([offer.price.minor for offer in offers]))
    return _by_total(offers)


def _by_total(offers: tuple[Offer, ...]) -> Picked | Undecided:
    """Compare with shipping, unless an unknown one could be the cheapest."""
    totals = [total_of(offer) for offer in offers]
    known = [total.minor for total in totals if total is not None]
    if not known:
        return Undecided("user")
    best = min(known)
    pairs = zip(offers, totals, strict=True)
    if any(total is None and offer.price.minor < best for offer, total in pairs):
        return Undecided("user")
    return Picked(_least([best + 1 if total is None else total.minor for total in totals]))


def chosen(offers: tuple[Offer, ...], index: int | None, by: By) -> Chosen:
    """Return the choice with what it costs."""
    if index is None or not offers:
        return Chosen(None, None, len(offers), by)
    offer = offers[index]
    return Chosen(offer, index, len(offers), by, offer.price, offer.shipping, total_of(offer))


def shown_to(offers: tuple[Offer, ...]) -> tuple[int, ...]:
    """Return the positions of the candidates that somebody picks among: the cheapest `MAX_SEEN`."""
    ranked = sorted(range(len(offers)), key=lambda at: (offers[at].price.minor, at))
    return tuple(sorted(ranked[:MAX_SEEN]))


def candidate(number: int, offer: Offer) -> Candidate:
    """Return an offer as a chooser sees it."""
    stock = offer.availability
    return Candidate(
        number=number,
        title=plain(offer.title, 80),
        price=str(offer.price),
        shipping="unknown" if offer.shipping is None else str(offer.shipping),
        store=offer.ref.host,
        brand=plain(offer.brand or "", 40),
        size=plain(offer.size or "", 20),
        colour=plain(offer.colour or "", 20),
        left=stock.left if isinstance(stock, InStock) else None,
    )


def candidate_line(offer: Offer) -> str:
    """Return an offer as the user sees it in a list of candidates: never two of them alike.

    A seller's words are quoted; the handle and the variant tell apart what is called the same.
    """
    seen = candidate(0, offer)
    parts = ", ".join(part for part in (seen.brand, seen.size, seen.colour) if part)
    variant = plain(offer.ref.variant or "", 40)
    marks = [
        f"variant {variant}" if variant else "",
        f"kind {_kind(offer)}" if _kind(offer) else "",
    ]
    marks.append(f"sold by “{plain(offer.seller, 40)}”" if offer.seller else "")
    more = "".join(f", {mark}" for mark in marks if mark)
    total = total_of(offer)
    shipping = "" if offer.delivered else f" with {seen.shipping} shipping"
    costs = f"{seen.price}{shipping}, {total} in all" if total else seen.price
    unknown = "" if total else ", shipping unknown"
    called = f"{offer.ref.handle} “{seen.title}”{f' ({parts})' if parts else ''}{more}"
    return f"{called}: {costs}{unknown}, {seen.store}"


def _kind(offer: Offer) -> str:
    """Return what an offer is where it is no goods, such as a gift card; else nothing."""
    return "" if offer.category in {None, "goods"} else str(offer.category).replace("_", " ")


def values_of(call: Asked) -> tuple[str | int, ...]:
    """Return what the user chooses from. Raises `Misused` for a question that is none."""
    if call.about == "go_on":
        return (True, False)
    if not 2 <= len(call.among) <= MAX_SEEN:
        raise Misused(f"a question has 2 to {MAX_SEEN} answers")
    values = tuple(plain(each, 60) if isinstance(each, str) else each for each in call.among)
    if len({str(each).casefold() for each in values}) < len(values):
        raise Misused("a question has answers that can be told apart")
    return values


_PLAIN_VALUE = re.compile(r"\w[\w .,'/&+-]{0,23}")


def planned_value(value: str | int) -> str:
    """Return an answer that a planner made up, as the user sees it: as such, and only as a value.

    Raises `Misused` for what is a sentence, or has the look of one.
    """
    text = str(value)
    if not _PLAIN_VALUE.fullmatch(text) or len(text.split()) > MAX_WORDS:
        raise Misused("a planner's own answer is a short value, such as a size")
    return f"“{text}”, in the planner's words"


def _within(total: Money | None, limit: Money | None) -> bool:
    if limit is None:
        return True
    return total is not None and total.currency == limit.currency and total.minor <= limit.minor


def _one_currency(offers: tuple[Offer, ...]) -> None:
    if len({offer.price.currency for offer in offers}) > 1:
        raise CurrenciesDiffer("the shops ask in different currencies", hint="look at one of them")


def _least(values: list[int]) -> int:
    return values.index(min(values))

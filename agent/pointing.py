"""Pointing at what was shown: "the second one", "便宜的那雙". Nobody has said the handle: it is
found by its place, or by its price, and its origin is `model`. Pure.
"""

import re

from manciple.agent import readers
from manciple.agent.grammar.numerals import number as value_of
from manciple.agent.language import Language
from manciple.agent.plan import Plan, Step, Worked
from manciple.agent.session import Session
from manciple.agent.turns import SAYS, Do, Turn, ask_back, bare, renumbered, step_of
from manciple.tools.offers import Offer

_ONE = r"(?:one|pair|shoe|shoes|item)"
_ADD = r"(?:add|put|take|get|i'll take|i want|choose|pick)"
_INTO = r"(?:,? ?(?:and )?(?:put it )?(?:in|into|to) (?:my |the )?(?:cart|basket))"
_WHICH = (
    r"(?P<which>first|second|third|fourth|fifth|sixth|last|\d{1,2}(?:st|nd|rd|th)"
    r"|cheaper|cheapest|least expensive)"
)
_POINT = re.compile(
    rf"(?:please )?(?P<verb>{_ADD} )?(?:the )?{_WHICH}(?: {_ONE})?"
    r"(?P<shipped> (?:with|including) shipping)?"
    rf"(?P<into>{_INTO})?(?: please)?"
    rf"|(?:please )?(?P<verb2>{_ADD}) (?P<it>it|that|this|that one|this one){_INTO}",
    readers.FLAGS,
)
_POINT_ZH = re.compile(
    r"(?:請|幫我)?(?:把|我要|選|拿|就)?(?:第(?P<number>[一二兩三四五六七八九十]{1,2}|\d{1,2})|(?P<last>最後一?)"
    r"|(?P<shipped>含運)?(?:比較|較|最)?(?P<cheap>便宜)的?(?:那|那一)?|(?P<it>這|那|它))"
    r"(?:個|雙|件|條|台|支|款|項)?(?:東西)?(?P<into>(?:也|就)?(?:放進|放到|加進|加到|加入|放入|丟進)(?:我的)?購物車裡?)?",
    readers.FLAGS,
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def pointed(session: Session, words: str, language: Language) -> Turn | None:
    """Return what is done with what was pointed at; None for words that point at nothing."""
    text = bare(words)
    match = _POINT.fullmatch(text) or _POINT_ZH.fullmatch(text)
    if match is None or not session.shown:
        return None
    offers = _which(session, match)
    if isinstance(offers, str):
        return ask_back(words, SAYS[language][offers])
    first, *others = offers
    if others:
        choices = [_put_words(offer, language) for offer in offers[:12]]
        return ask_back(words, SAYS[language]["which"], *choices)
    groups = match.groupdict()
    if not any(groups.get(name) for name in ("verb", "verb2", "into")):
        return ask_back(words, SAYS[language]["what"], _put_words(first, language))
    return Do(words, (put_plan(first),), planned_by="code")


def _which(session: Session, match: re.Match[str]) -> tuple[Offer, ...] | str:
    """Return what was pointed at: several where it is not sure; the name of a hint if none."""
    groups = match.groupdict()
    which = (groups.get("which") or "").lower()
    shown = session.shown
    if groups.get("it"):
        return shown[:1] if len(shown) == 1 else shown
    if which == "last" or groups.get("last"):
        return shown[-1:]
    if which in {"cheaper", "cheapest", "least expensive"} or groups.get("cheap"):
        return _cheapest(shown, shipped=bool(groups.get("shipped")))
    at = _place(which, groups.get("number"))
    return shown[at - 1 : at] if 1 <= at <= len(shown) else "not_so_many"


def _place(which: str, number: str | None) -> int:
    if number is not None:
        value = value_of(number)
        return int(value) if value else 0
    digits = re.match(r"\d+", which)
    return int(digits[0]) if digits else _ORDINALS.index(which) + 1


def _cheapest(shown: tuple[Offer, ...], *, shipped: bool) -> tuple[Offer, ...] | str:
    if len({offer.price.currency for offer in shown}) > 1:
        return "currencies"
    costs = [o.price.minor + (o.shipping.minor if shipped and o.shipping else 0) for o in shown]
    if shipped and not all(o.shipping and o.shipping.currency == o.price.currency for o in shown):
        return "shipping"
    return tuple(o for o, cost in zip(shown, costs, strict=True) if cost == min(costs))


def put_plan(offer: Offer) -> Plan:
    """Return the plan that puts one in the cart; what lies there is looked at first, for undo."""
    handle = Worked(value=offer.ref.handle)
    see = step_of("cart_show", store=Worked(value=offer.ref.host))
    put = Step(id="s1", tool="cart_put", arguments={"offer": handle, "quantity": Worked(value=1)})
    return renumbered([see, put])


def _put_words(offer: Offer, language: Language) -> str:
    """Return words that put exactly this in the cart."""
    if language == "zh":
        return f"把 {offer.ref.handle} 放進購物車"
    return f"add {offer.ref.handle} to my cart"

"""A conversation: what was said, shown and done in it, and what the next words mean after that.

    state + words → a plan with the words that it is read from, a choice to make, or none of ours

What "it", "the second one" or "undo that" points at is found in code among typed results; no text
of a shop is read for it. A literal of an earlier turn keeps its span: the words of a plan are those
of the turns that it was made from, joined, so that they are read again as the user's. What is only
pointed at (an offer, a shop, a watch) is `model`'s: nobody has said it. Pure.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from manciple.agent import readers
from manciple.agent.grammar.asking import Asked
from manciple.agent.grammar.meaning import Doing, Meaning
from manciple.agent.grammar.numerals import number as value_of
from manciple.agent.grammar.plans import each_of
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.steps import order
from manciple.agent.grammar.understanding import understood
from manciple.agent.grammar.values import valued
from manciple.agent.language import Language, language_of
from manciple.agent.plan import Plan, Planned, Question, Ref, Said, Step, Value, Worked
from manciple.agent.planner import Known
from manciple.agent.resolve import followed
from manciple.agent.runs import Run
from manciple.tools.carts import Cart, Receipt
from manciple.tools.find import Found
from manciple.tools.offers import Offer, Wish, by_price
from manciple.tools.watches import Watch

JOINT = "; "
"""Between the words of two turns; it ends what a "don't" in the first is about."""

MAX_SAID = 1_500
"""Letters of earlier turns that are kept; what is older is no longer read again."""

MAX_CHANGES = 20


@dataclass(frozen=True, slots=True)
class Change:
    """What a turn changed, and how it is taken back."""

    run: str
    back: tuple[Step, ...]
    """The steps that take it back, without ids that matter."""


Goes: TypeAlias = Literal["shop", "watch", "say"]
"""What the answer to a question is: the one shop to do it at, the watch to stop, new words."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A question whose numbered choices the next words may answer."""

    words: str
    goes: Goes
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """What a conversation knows of its earlier turns; kept in the process alone."""

    said: str = ""
    """The words that the plan `base` is read from."""

    base: Plan | None = None
    """The last plan that looked for goods, or watched."""

    last: Literal["found", "watched", "put"] | None = None
    """What "it" was last."""

    found: tuple[Offer, ...] = ()
    """What was found last."""

    shown: tuple[Offer, ...] = ()
    """What was listed to the user last, in that order: what "the second one" counts in."""

    put: Offer | None = None
    """What was put in a cart last."""

    carts: Mapping[str, Cart] = field(default_factory=dict[str, Cart])
    """Each cart as it was last seen here, by host."""

    watches: tuple[str, ...] = ()
    """What was set last."""

    changes: tuple[Change, ...] = ()
    pending: Pending | None = None


@dataclass(frozen=True, slots=True)
class Do:
    """Something to do, or to ask back: these plans, in order."""

    words: str
    planned: tuple[Planned, ...]
    undoes: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """Something that has to be looked at first; then the same words are meant again."""

    words: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class Plain:
    """Words for the planners alone, who may know of one shop only."""

    words: str
    store: str | None = None


Turn: TypeAlias = Do | Look | Plain


def meant(session: Session, words: str, known: Known, *, looked: bool = False) -> Turn:
    """Return what these words mean after all that was said. `looked`: a `Look` was done."""
    language = language_of(words)
    if (pending := session.pending) is not None and (at := _answer(words, pending)) is not None:
        return _answered(pending, at)
    meaning = understood(words, known)
    if meaning.outcome == "refuse":
        return Plain(words)
    doings = [act.doing for act in meaning.acts]
    if doings == [Doing.UNDO] or _UNDO.fullmatch(_bare(words)):
        return _undo(session, words, language)
    for found in (
        _pointed(session, words, known, language),
        _changed(session, words, known, language, looked=looked),
        _about_it(session, words, meaning, known, language),
    ):
        if found is not None:
            return found
    return _several(words, meaning, known) or Plain(words)


def asked(session: Session, words: str, question: Question, known: Known) -> Session:
    """Return the session after a question, so that a number answers it."""
    choices = tuple(question.choices)
    if not choices:
        return replace(session, pending=None)
    goes: Goes = "say"
    if set(choices) <= set(known.stores):
        goes = "shop"
    elif set(choices) <= set(known.watches):
        goes = "watch"
    return replace(session, pending=Pending(words, goes, choices))


def settled(session: Session) -> Session:
    """Return the session at the beginning of a turn: a question not answered now is over."""
    return replace(session, pending=None)


def after(session: Session, run: Run, *, undoes: bool = False) -> Session:
    """Return the session after a run, whatever came of it: its typed results count."""
    found: list[Offer] = []
    puts: list[Offer] = []
    back: list[Step] = []
    watches: list[str] = []
    carts = dict(session.carts)
    for step in run.plan.steps:
        result = run.results.get(step.id)
        if result is None:
            continue
        values = result.value if result.many else (result.value,)
        for value in values:
            if isinstance(value, Found):
                found += value.offers
            elif isinstance(value, Watch) and step.tool == "watch_create":
                watches.append(value.id)
                back.append(_step("watch_stop", watch=Worked(value=value.id)))
            elif isinstance(value, Watch) and step.tool == "watch_stop":
                back.append(_again(value))
            elif isinstance(value, Cart):
                put_now = _offer_of(session, found, run, step)
                back += _cart_back(carts.get(value.host), value, step, put_now)
                carts[value.host] = value
            elif isinstance(value, Receipt):
                carts.pop(value.host, None)
                session = replace(session, changes=())  # an order is not undone here
        if step.tool == "cart_put" and (offer := _offer_of(session, found, run, step)) is not None:
            puts.append(offer)
    changes = session.changes
    if undoes:
        changes = changes[:-1] if back else changes
    elif back:
        others = (each for each in changes if each.run != run.id)  # it may be seen twice
        changes = (*others, Change(run.id, tuple(reversed(back))))[-MAX_CHANGES:]
    changed = replace(session, carts=carts, changes=changes)
    if undoes:
        return replace(changed, watches=(), put=None, last="found" if session.found else None)
    if any(step.tool in {"find", "watch_create"} for step in run.plan.steps):
        changed = replace(changed, said=run.words, base=run.plan)
    if found:
        changed = replace(changed, found=tuple(found), last="found")
    if found and not (watches or puts or back):
        changed = replace(changed, shown=by_price(found))
    if watches:
        changed = replace(changed, watches=tuple(watches), last="watched")
    if puts:
        changed = replace(changed, put=puts[-1], last="put")
    return changed


def looked(before: Session, now: Session) -> Session:
    """Return the session after a `Look`: what "it" is has not changed by looking."""
    return replace(before, found=now.found, shown=now.shown)


# --- answers


def _answer(words: str, pending: Pending) -> int | None:
    text = readers.fold(words).strip().rstrip(".。)")
    if text.isascii() and text.isdecimal() and 1 <= int(text[:4]) <= len(pending.choices):
        return int(text) - 1
    plain = [choice.casefold() for choice in pending.choices]
    return plain.index(text.casefold()) if text.casefold() in plain else None


def _answered(pending: Pending, at: int) -> Turn:
    choice = pending.choices[at]
    match pending.goes:
        case "shop":
            return Plain(pending.words, choice)
        case "watch":
            stop = _step("watch_stop", watch=Worked(value=choice))
            return Do(pending.words, (_plan([stop]),))
        case _:
            return Plain(choice)


# --- undo

_UNDO = re.compile(
    r"(?:please )?(?:undo(?: (?:that|it|this|the last (?:one|change|thing)))?|take (?:that|it) back"
    r")|(?:請|幫我)?(?:復原|還原|撤回|取消)(?:剛剛|剛才|上一步|那個|這個)?的?(?:動作|那個)?",
    readers.FLAGS,
)


def _undo(session: Session, words: str, language: Language) -> Turn:
    if not session.changes:
        return _ask(words, _SAYS[language]["nothing_to_undo"])
    return Do(words, (_plan(session.changes[-1].back),), undoes=True)


def _cart_back(before: Cart | None, now: Cart, step: Step, put: Offer | None) -> list[Step]:
    """Return what takes one cart step back; where the cart was not seen before, the line goes."""
    if step.tool not in {"cart_put", "cart_remove"}:
        return []
    held = {line.ref.handle: line.quantity for line in before.lines} if before else {}
    holds = {line.ref.handle: line.quantity for line in now.lines}
    back: list[Step] = []
    for handle in {*held, *holds}:
        if held.get(handle, 0) == holds.get(handle, 0):
            continue
        if before is None and (put is None or handle != put.ref.handle):
            continue
        if count := held.get(handle, 0):
            back.append(_step("cart_put", offer=Worked(value=handle), quantity=Worked(value=count)))
        else:
            back.append(_step("cart_remove", offer=Worked(value=handle)))
    return back


def _again(watch: Watch) -> Step:
    """Return what sets a watch that was stopped once more."""
    wish = watch.wish
    arguments: dict[str, Value | list[Value]] = {
        "store": Worked(value=watch.store),
        "words": Worked(value=wish.words),
        "then": Worked(value=watch.then),
        "quantity": Worked(value=watch.quantity),
    }
    if wish.brand:
        arguments["brand"] = Worked(value=wish.brand)
    if wish.colour:
        arguments["colour"] = Worked(value=wish.colour)
    if wish.price_max:
        arguments["price_max"] = Worked(value=str(wish.price_max))
    if wish.sizes:
        arguments["sizes"] = [Worked(value=size) for size in wish.sizes]
    return Step(id="s1", tool="watch_create", arguments=arguments)


# --- pointing at what was shown

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


def _pointed(session: Session, words: str, known: Known, language: Language) -> Turn | None:
    del known
    text = _bare(words)
    match = _POINT.fullmatch(text) or _POINT_ZH.fullmatch(text)
    if match is None or not session.shown:
        return None
    offers = _which(session, match)
    if isinstance(offers, str):
        return _ask(words, _SAYS[language][offers])
    if len(offers) > 1:
        choices = [_put_words(offer, language) for offer in offers[:12]]
        return _ask(words, _SAYS[language]["which"], *choices)
    groups = match.groupdict()
    if not any(groups.get(name) for name in ("verb", "verb2", "into")):
        return _ask(words, _SAYS[language]["what"], _put_words(offers[0], language))
    return Do(words, (_put(offers[0]),))


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


def _put(offer: Offer) -> Plan:
    handle = Worked(value=offer.ref.handle)
    see = _step("cart_show", store=Worked(value=offer.ref.host))
    put = Step(id="s1", tool="cart_put", arguments={"offer": handle, "quantity": Worked(value=1)})
    return _plan([see, put])


def _put_words(offer: Offer, language: Language) -> str:
    """Return words that put exactly this in the cart."""
    if language == "zh":
        return f"把 {offer.ref.handle} 放進購物車"
    return f"add {offer.ref.handle} to my cart"


# --- changing what was asked for

_LITTLE = frozenset(
    """
    no not actually instead rather please and or then what how about make it them that those this
    change switch to the in of for a an size sizes colour color i mean meant want would prefer try
    pair shoes shoe one ones with same but at most under below up only now watch search look find
    price limit cap my cart is be should i'd like let's go down
    """.split()
)
_LITTLE_ZH = re.compile(
    r"不對|不是|我是說|還是|改成|改為|換成|換為|改|換|那雙|這雙|那件|這件|那個|這個|那|要|我|的話|的|呢|嗎|吧|有沒有"
    r"|尺寸|尺碼|顏色|價格|上限|以下|以內|號|碼|如果|是|看看|試試|好了|一樣|請|幫我|追蹤|盯|它|把|購物車裡"
)


@dataclass(frozen=True, slots=True)
class _New:
    """The values of a follow-up, read from its words."""

    size: Said | None = None
    colour: Said | None = None
    price: Said | None = None

    @property
    def arguments(self) -> dict[str, Value | list[Value]]:
        found: dict[str, Value | list[Value]] = {}
        if self.size:
            found["sizes"] = [self.size]
        if self.colour:
            found["colour"] = self.colour
        if self.price:
            found["price_max"] = self.price
        return found


def _changed(
    session: Session, words: str, known: Known, language: Language, *, looked: bool
) -> Turn | None:
    """Return the last search, watch or cart line with other values; None for no such words."""
    base = session.base
    if base is None or session.last is None:
        return None
    said = session.said if len(session.said) + len(words) <= MAX_SAID else ""
    if not said:
        base = _forgotten(base)
    new = _new_values(words, known, base)
    if isinstance(new, str):
        choices = (f"size {new}", f"at most {new} {known.currency}")
        zh = (f"{new}號", f"{new} {known.currency} 以下")
        return _ask(words, _SAYS[language]["number"], *(zh if language == "zh" else choices))
    if new is None:
        return None
    joined = f"{said}{JOINT}{words}" if said else words
    shift = len(joined) - len(words)
    moved = {name: _shifted(value, shift) for name, value in new.arguments.items()}
    if session.last == "put" and session.put is not None:
        return _swapped(session, base, new, moved, joined, language, looked=looked)
    if session.last == "watched":
        stops = [_step("watch_stop", watch=Worked(value=each)) for each in session.watches]
        kept = [_with(step, moved) for step in base.steps if step.tool in _ASKED_FOR - {"find"}]
        return Do(joined, (_plan([*kept, *stops], base),))
    kept = [_with(step, moved) for step in base.steps if step.tool in {"profile_read", "find"}]
    return Do(joined, (_plan(kept, base),))


_ASKED_FOR = frozenset({"profile_read", "find", "watch_create"})


def _swapped(
    session: Session,
    base: Plan,
    new: _New,
    moved: dict[str, Value | list[Value]],
    words: str,
    language: Language,
    *,
    looked: bool,
) -> Turn:
    """Put the other variant in the cart, then take the first out."""
    old = session.put
    assert old is not None  # noqa: S101  (the caller has looked)
    wish = Wish(
        product=old.ref.product,
        sizes=tuple(filter(None, [str(new.size.value) if new.size else old.size])),
        colour=str(new.colour.value) if new.colour else old.colour,
    )
    fits = [o for o in session.found if o.ref.host == old.ref.host and wish.met_by(o)]
    if fits and fits[0].ref != old.ref:
        put = _put(fits[0]).steps
        out = _step("cart_remove", offer=Worked(value=old.ref.handle))
        return Do(words, (_plan([*put, out]),))
    if fits:
        return _ask(words, _SAYS[language]["already"])
    if looked:
        return _ask(words, _SAYS[language]["no_variant"])
    finds = [_with(step, moved) for step in base.steps if step.tool in {"profile_read", "find"}]
    at_shop = [_at(step, old.ref.host) for step in finds]
    return Look(words, _plan(at_shop, base))


def _new_values(words: str, known: Known, base: Plan) -> _New | str | None:
    """Read the values of a follow-up, all of whose words are accounted for.

    A bare number that may be a size or a price comes back as it is, to be asked about.
    """
    text = readers.fold(words)
    chunks = valued(spelt(words), known).chunks.values()
    size = colour = price = None
    left = text
    bare: list[tuple[int, int]] = []
    for chunk in chunks:
        start, end = chunk.span
        if chunk.kind == "size" and size is None:
            size = _size(words, chunk.span)
        elif chunk.kind == "colour" and colour is None:
            colour = _colour(words, chunk.span)
        elif chunk.kind == "money" and price is None:
            price = _price(words, chunk.span, known)
        elif chunk.kind == "num" and not bare:
            bare.append(chunk.span)
        else:
            return None
        left = left[:start] + " " * (end - start) + left[end:]
    if bare:
        number = text[slice(*bare[0])]
        if size or price or not _has(base, "sizes"):
            return None
        if _has(base, "price_max") and not re.search(r"號|size|雙|pair|尺", text):
            return number
        size = _size(words, bare[0])
    if not (size or colour or price):
        return None
    odd = [w for w in re.findall(r"[a-z']+", left.lower()) if w not in _LITTLE]
    if odd or re.search(r"[\u3400-\u9fff\d]", _LITTLE_ZH.sub(" ", left)):
        return None
    return _New(size, colour, price)


def _size(words: str, span: tuple[int, int]) -> Said | None:
    text = readers.fold(words[slice(*span)])
    value = readers.size(text)
    said = Said(value=value, span=span, reader="size") if value else None
    return said if said and readers.read(words, said) else None


def _colour(words: str, span: tuple[int, int]) -> Said:
    start, end = span
    text = words[start:end].removesuffix("的")
    cut = text[:-1] if len(text) == 2 and text.endswith("色") else text
    return Said(value=cut, span=(start, start + len(cut)))


def _price(words: str, span: tuple[int, int], known: Known) -> Said | None:
    for amount in readers.amounts(readers.fold(words), known.currency):
        if amount.money and amount.span[0] < span[1] and span[0] < amount.span[1]:
            return Said(value=str(amount.money), span=amount.span, reader="money")
    return None


def _has(plan: Plan, argument: str) -> bool:
    return any(argument in step.arguments for step in plan.steps)


def _with(step: Step, new: dict[str, Value | list[Value]]) -> Step:
    """Return a step with other values; what it was done for, or only if, is left to it."""
    if step.tool not in {"find", "watch_create"}:
        return step
    return step.model_copy(update={"arguments": {**step.arguments, **new}, "when": []})


def _at(step: Step, host: str) -> Step:
    if step.tool != "find":
        return step
    arguments = {**step.arguments, "store": Worked(value=host)}
    return step.model_copy(update={"arguments": arguments, "each": None, "optional": False})


def _shifted(value: Value | list[Value], by: int) -> Value | list[Value]:
    if isinstance(value, list):
        return [each for one in value for each in _listed(_shifted(one, by))]
    if isinstance(value, Said):
        return value.model_copy(update={"span": (value.span[0] + by, value.span[1] + by)})
    return value


def _listed(value: Value | list[Value]) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _forgotten(plan: Plan) -> Plan:
    """Return the plan with what was said as worked out: its words are kept no longer."""

    def worked(value: Value | list[Value]) -> Value | list[Value]:
        if isinstance(value, list):
            return [each for one in value for each in _listed(worked(one))]
        return Worked(value=value.value) if isinstance(value, Said) else value

    return Plan(
        steps=[
            step.model_copy(update={"arguments": {n: worked(v) for n, v in step.arguments.items()}})
            for step in plan.steps
        ]
    )


# --- what "it" is

_ORDER = re.compile(
    r"(?:please )?(?:ok,? )?(?:now )?(?:order|buy|get) (?:it|them|that|this)(?: now)?|check ?out"
    r"|(?:please )?place (?:the|my) order"
    r"|(?:請|幫我|那就|就)?(?:結帳|下單|買(?:下來|它|這個|那個)?|訂(?:下來|它)?)(?:吧|了)?",
    readers.FLAGS,
)
_STOP = re.compile(
    r"(?:please )?(?:stop|end|cancel) (?:watching|tracking)(?: (?:it|them|that))?"
    r"|(?:please )?(?:stop|cancel) (?:the|that|this|those) watch(?:es)?"
    r"|(?:請|就)?(?:不要|不用|別|停止)(?:再)?(?:盯|追蹤|看)(?:它|了|那個)*",
    readers.FLAGS,
)


def _about_it(
    session: Session, words: str, meaning: Meaning, known: Known, language: Language
) -> Turn | None:
    """Return the order of the cart that was last filled, or the end of what was last watched."""
    del meaning
    text = _bare(words)
    if _ORDER.fullmatch(text):
        hosts = [host for host, cart in session.carts.items() if cart.lines]
        if session.put is not None and session.put.ref.host in hosts:
            hosts = [session.put.ref.host]
        hosts = [host for host in hosts if host in known.stores]
        if len(hosts) == 1:
            return Do(words, (order(None, replace(known, stores=(hosts[0],))),))
        if hosts:
            return _ask(words, _SAYS[language]["which_shop"], *hosts)
        return None
    if _STOP.fullmatch(text) and (live := [w for w in session.watches if w in known.watches]):
        return Do(words, (_plan([_step("watch_stop", watch=Worked(value=w)) for w in live]),))
    return None


def _several(words: str, meaning: Meaning, known: Known) -> Turn | None:
    """Return the plans of several acts that stand together; None where one must be asked about."""
    if len(meaning.acts) < 2 or meaning.outcome == "ask":
        return None
    try:
        return Do(words, each_of(meaning, words, known, language_of(words) == "zh"))
    except Asked:
        return None


# --- small parts


def _bare(words: str) -> str:
    text = readers.fold(words).replace("’", "'")
    return " ".join(text.split()).strip(" .!?,。、~")


def _ask(words: str, text: str, *choices: str) -> Do:
    return Do(words, (Question(text=text, choices=list(choices)),))


def _step(tool: str, **arguments: Value) -> Step:
    return Step(id="s1", tool=tool, arguments=dict(arguments))


def _offer_of(session: Session, found: list[Offer], run: Run, step: Step) -> Offer | None:
    """Return what a step put in the cart: what it refers to, or what was shown by that handle."""
    offer = step.arguments.get("offer")
    if isinstance(offer, Ref) and (result := run.results.get(offer.step)) is not None:
        value = followed(result.value, offer.path)
        return value if isinstance(value, Offer) else None
    if isinstance(offer, Said | Worked):
        seen = (*found, *session.found, *session.shown, *([session.put] if session.put else []))
        return next((o for o in seen if o.ref.handle == offer.value), None)
    return None


def _plan(steps: Sequence[Step], base: Plan | None = None) -> Plan:
    """Number the steps anew; references among them follow, reads that nobody refers to go."""
    used = {
        value.step
        for step in steps
        for each in step.arguments.values()
        for value in _listed(each)
        if isinstance(value, Ref)
    }
    kept = [s for s in steps if s.tool != "profile_read" or (base and s.id in used)]
    names = {step.id: f"s{n}" for n, step in enumerate(kept, 1)} if base else {}

    def named(value: Value) -> Value:
        if isinstance(value, Ref) and value.step in names:
            return value.model_copy(update={"step": names[value.step]})
        return value

    return Plan(
        steps=[
            step.model_copy(
                update={
                    "id": f"s{n}",
                    "arguments": {
                        name: [named(v) for v in each] if isinstance(each, list) else named(each)
                        for name, each in step.arguments.items()
                    },
                }
            )
            for n, step in enumerate(kept, 1)
        ]
    )


_SAYS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "nothing_to_undo": "Nothing of this conversation is left to undo; an order is not undone",
        "not_so_many": "There are not so many; which of those that were shown?",
        "which": "Which one?",
        "what": "What shall I do with it?",
        "currencies": "They are in different currencies; say which: the first one",
        "shipping": "Not every shop says what shipping costs; say which: the first one",
        "number": "Is that a size, or a price?",
        "already": "That is what is in your cart",
        "no_variant": "That shop shows it in stock under no such size or colour; nothing was changed",
        "which_shop": "At which shop?",
    },
    "zh": {
        "nothing_to_undo": "這次對話裡沒有可以復原的了;訂單不能這樣復原",
        "not_so_many": "沒有那麼多;是列出來的哪一個?",
        "which": "哪一個?",
        "what": "要對它做什麼?",
        "currencies": "幣別不同;請說第幾個",
        "shipping": "不是每家店都說運費;請說第幾個",
        "number": "這是尺寸,還是價格?",
        "already": "購物車裡就是這個",
        "no_variant": "那家店沒有用這個尺寸或顏色的名稱標示的現貨;什麼都沒有改",
        "which_shop": "在哪一家商店?",
    },
}

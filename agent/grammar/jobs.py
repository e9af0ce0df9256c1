"""Jobs of several steps in one sentence: find, choose, put or watch, then tell.

    find … at both shops · take the cheaper with shipping · if at most 120 USD put it in my cart,
    otherwise watch it · tell me by mail

Each part is one of a closed set of phrases. What is left of the sentence without them must be
something to find, every word of it accounted for; else it is no such job.
"""

import re
from dataclasses import dataclass

from manciple.agent import readers
from manciple.agent.grammar.asking import Asked
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.understanding import understood
from manciple.agent.grammar.wanted import Wanted, wanted
from manciple.agent.plan import (
    MAX_STEPS,
    Came,
    Compare,
    Element,
    Plan,
    Ref,
    Said,
    Step,
    Value,
    Worked,
)
from manciple.agent.planner import Known

_IT = r"(?:it|them|that|that one|the (?:cheaper|cheapest)(?: one)?)"
_SHIPPED = r"(?: (?:with|including) (?:the )?shipping| in all| in total)"
_AMOUNT = (
    r"(?:(?:us|nt|hk)?\$ ?)?[\d,.]+(?: ?(?:usd|twd|eur|gbp|jpy|us dollars?|nt dollars?|dollars?"
    r"|euros?|美元|美金|台幣|元))?"
)
_IS = r"(?: (?:it is|it's|it comes to|that is|they are|the total is|the price is))?"
_LOW = r"(?:under|below|at most|no more than|up to|less than)"
_HIGH = r"(?:above|over|more than)"
_CART = rf"(?:put|add) {_IT}{_SHIPPED}? (?:in|into|to) (?:my|the) cart"
_WATCH = rf"(?:(?P<tell>watch(?: for)?|track|keep an eye on) {_IT})"
_ELSE = r"(?:otherwise|or else|else|if not)"
_AND = r"(?:(?:^|[\s,;.]+)(?:and|then)?(?: then)?\s?)"
_CART_ZH = r"(?:放進|放到|加進|加到|放入)(?:我的)?購物車裡?"
_WATCH_ZH = r"(?:幫我)?(?P<tell>盯著|盯|追蹤|留意)它?"
_ELSE_ZH = r"(?:否則|不然的話|不然|超過的話|超過)[\s,]?就?"

_PARTS: tuple[tuple[str, str], ...] = (
    (
        "put_if",
        rf"{_CART} if{_IS} {_LOW} (?P<cap>{_AMOUNT}){_SHIPPED}?"
        rf"|if{_IS} {_LOW} (?P<cap2>{_AMOUNT}){_SHIPPED}?,? (?:then )?{_CART}"
        rf"|(?:如果|若|要是)?(?:含運費?)?(?:總價|總額)?(?:不超過|低於|在)?\s?(?P<cap3>{_AMOUNT})\s?(?:以下|以內|之內)?"
        rf"(?:的話)?[\s,]?就?{_CART_ZH}",
    ),
    (
        "watch_if",
        rf"{_WATCH} if{_IS} {_HIGH} (?P<cap>{_AMOUNT}){_SHIPPED}?"
        rf"|if{_IS} {_HIGH} (?P<cap2>{_AMOUNT}){_SHIPPED}?,? (?:then )?"
        rf"{_WATCH.replace('<tell>', '<tell2>')}"
        rf"|(?:如果|若|要是)?(?:含運費?)?(?:總價|總額)?(?:超過|高於)\s?(?P<cap3>{_AMOUNT})\s?(?:的話)?[\s,]?就?"
        rf"{_WATCH_ZH.replace('<tell>', '<tell3>')}",
    ),
    (
        "else_watch",
        rf"{_ELSE},? (?:just )?{_WATCH}|{_ELSE_ZH}{_WATCH_ZH.replace('<tell>', '<tell2>')}",
    ),
    ("else_put", rf"{_ELSE},? (?:just )?{_CART}|{_ELSE_ZH}{_CART_ZH}"),
    ("put", rf"{_CART}|(?:把它?)?{_CART_ZH}"),
    (
        "choose",
        rf"(?:take|pick|choose|go for) the (?:cheaper|cheapest)(?: one| total)?{_SHIPPED}?"
        r"|(?:選|挑|拿)(?:含運費?(?:總價)?)?(?:最|比較|較)便宜的(?:那[雙個件家])?",
    ),
    (
        "both",
        r"(?:at|in|across) (?:both|all|each|all my|my two|the two) (?:of my )?(?:shops|stores)"
        r"|在?(?:兩家|兩間|每家|每一家|所有的?)(?:店|商店)(?:裡面?)?(?:都)?",
    ),
    (
        "mail",
        r"(?:tell me|let me know)(?: about it| how it went)? (?:by|via) e?-?mail"
        r"|e-?mail me(?: about it)?|(?:然後|最後)?(?:用|以|寄)(?:email|電子郵件|郵件|信)"
        r"(?:通知我|告訴我|跟我說|給我)",
    ),
)


@dataclass(frozen=True, slots=True)
class _Shipped:
    """The total counts, and not the price alone."""

    to: str | None
    """The address that the shops may be told; None: they are told none."""


@dataclass(frozen=True, slots=True)
class _Part:
    match: re.Match[str]

    def group(self, name: str) -> tuple[int, int] | None:
        """Return where the first of the groups that begin with `name` was said."""
        found = self.match.groupdict()
        named = next((n for n in found if n.startswith(name) and found[n]), None)
        return self.match.span(named) if named else None


def job(words: str, known: Known) -> Plan | None:
    """Return the plan of such a job; None where the words are none.

    Raises `Asked` where a part of it must be said more exactly.
    """
    parts, rest = _parts(readers.fold(words))
    names = parts.keys()
    one_way = {"put_if", "else_watch"} <= names and not names & {"watch_if", "else_put", "put"}
    other = {"watch_if", "else_put"} <= names and not names & {"put_if", "else_watch", "put"}
    plain = "put" in names and {"choose", "both"} & names and not names & _CONDITIONS
    if not (one_way or other or plain) or not known.stores:
        return None
    if _SPAN_OF_GOODS.search(rest) is None:
        return None
    meaning = understood(rest, known)
    if meaning.outcome != "do" or [act.doing for act in meaning.acts] != [Doing.FIND]:
        return None
    goods = wanted(meaning.acts[0], rest, known)
    if goods.size_matters:
        raise Asked("which_size")
    if goods.quantity is not None:
        raise Asked("how_many")
    cap = None if plain else _cap(parts["put_if" if one_way else "watch_if"], words, known)
    watch = parts.get("else_watch") or parts.get("watch_if")
    shipped = re.search(r"shipping|in all|total|含運|總價|總額", readers.fold(words), re.IGNORECASE)
    to = known.told_address if shipped else None
    return _plan(
        goods, cap, _tell(watch, words), _Shipped(to) if shipped else None, "mail" in names
    )


_CONDITIONS = frozenset({"put_if", "watch_if", "else_watch", "else_put"})
_SPAN_OF_GOODS = re.compile(r"[a-z]{3}|[\u3400-\u9fff]{2}", re.IGNORECASE)


def _parts(text: str) -> tuple[dict[str, _Part], str]:
    """Return the parts by name, and what is left, each at its place."""
    found: dict[str, _Part] = {}
    for name, pattern in _PARTS:
        whole = rf"{_AND}?(?:{pattern})(?=[\s,;.。!]|$|[\u3400-\u9fff])".replace(" ", r"\s")
        if match := re.search(whole, text, readers.FLAGS):
            found[name] = _Part(match)
            start, end = match.span()
            text = text[:start] + "".join(" " for _ in range(end - start)) + text[end:]
    return found, text.replace(",", " ").replace("。", " ")


def _cap(part: _Part, words: str, known: Known) -> Said:
    span = part.group("cap") or (0, 0)
    for amount in readers.amounts(readers.fold(words), known.currency):
        if amount.span[0] < span[1] and span[0] < amount.span[1]:
            if amount.money is None:
                break
            return Said(value=str(amount.money), span=amount.span, reader="money")
    raise Asked("which_currency", words[slice(*span)])


def _tell(part: _Part | None, words: str) -> Value:
    """Return what the watch does: it tells, as the word for watching says."""
    span = part.group("tell") if part else None
    said = Said(value="tell", span=span, reader="word") if span else None
    return said if said and readers.read(words, said) else Worked(value="tell")


def _plan(
    goods: Wanted, cap: Said | None, tell: Value, shipped: _Shipped | None, mail: bool
) -> Plan:
    arguments: dict[str, Value | list[Value]] = {**goods.goods}
    arguments.pop("price_max", None)
    limit: dict[str, Value | list[Value]] = {"price_max": goods.price} if goods.price else {}
    steps: list[Step] = []
    if goods.field:
        read = {"field": Worked(value=goods.field)}
        steps.append(Step(id="s1", tool="profile_read", arguments=dict(read)))
        arguments["sizes"] = [Ref(step="s1", path="value")]
    elif goods.sizes:
        arguments["sizes"] = [*goods.sizes]
    each = None if goods.store else Ref(step="home", path="stores")
    where: Value = goods.store or Element()
    find = f"s{len(steps) + 1}"
    steps.append(
        Step(
            id=find,
            tool="find",
            each=each,
            optional=each is not None,
            arguments={"store": where, **arguments, **limit},
        )
    )
    by = Worked(value="cheapest_total" if shipped else "cheapest")
    among: list[Value] = [Ref(step=find)]
    if shipped:
        steps.append(_totals(f"s{len(steps) + 1}", find, where, each, shipped))
        among.append(Ref(step=steps[-1].id))
    choose, put, watch, told = (f"s{len(steps) + n}" for n in (1, 2, 3, 4))
    steps.append(Step(id=choose, tool="choose", arguments={"among": among, "by": by}))
    cost = Ref(step=choose, path="total" if shipped else "price")
    steps.append(
        Step(
            id=put,
            tool="cart_put",
            arguments={"offer": Ref(step=choose, path="offer"), "quantity": Worked(value=1)},
            when=[Compare(left=cost, op="le", right=cap)] if cap else [],
        )
    )
    about: list[Value] = [Ref(step=put)]
    if cap:
        waits = {"store": where, **arguments, "price_max": cap, "then": tell}
        skipped = Came(step=put, to="skipped")
        steps.append(
            Step(id=watch, tool="watch_create", each=each, when=[skipped], arguments=waits)
        )
        about.append(Ref(step=watch))
    if mail:
        on: dict[str, Value | list[Value]] = {"about": about, "channel": Worked(value="main")}
        steps.append(Step(id=told, tool="tell", optional=True, arguments=on))
    if len(steps) > MAX_STEPS:
        raise Asked("several")
    return Plan(steps=steps)


def _totals(name: str, find: str, where: Value, each: Ref | None, shipped: _Shipped) -> Step:
    """Have every shop say what its own offers cost in all; what it does not say stays unknown."""
    asked: dict[str, Value | list[Value]] = {"store": where, "among": [Ref(step=find)]}
    if shipped.to:
        asked["to"] = Worked(value=shipped.to)
    return Step(id=name, tool="order_totals", each=each, optional=True, arguments=asked)

"""The dialogue that needs no knowledge of the grammar: what, where, how much, how long, ask or not.

Only a person at a terminal is asked (`agent/presence.py`): no shop, model or pipe can answer. What
comes of it is no grant yet; it is shown whole and signed on the signing screen.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from manciple.agent.granting import Wishes, amount
from manciple.agent.language import Language
from manciple.policies.errors import BadMoney
from manciple.policies.grants import ADDED

TRIES = 3
"""An answer that cannot be read is asked for so often."""

_WHAT = (
    ("cart.add", "cart.remove"),
    ("order.place",),
    ("offer.read", "cart.read", "cart.open", "order.quote", "order.read", "order.mark"),
    ("watch.create", "watch.stop"),
    ("notice.send",),
)
_EN = {
    "what": "what may be done?",
    "1": "put goods in the cart, and take them out",
    "2": "order (you always type the amount and the passphrase)",
    "3": "look at offers, carts, totals and orders",
    "4": "set and stop watches",
    "5": "show notices in this terminal",
    "number": "a number, or nothing to leave: ",
    "where": "where?",
    "all": "at every shop that you added",
    "brand": "only which brand? (nothing: any) ",
    "size": "only which size? (nothing: any) ",
    "item": "at most how much for one piece? (nothing: no limit) ",
    "order": "at most how much for one order, with shipping and tax? ",
    "month": "at most how much in any 30 days? (nothing: no limit) ",
    "qty": "at most how many of one thing? (nothing: no limit) ",
    "until": "for how many days? (nothing: 30) ",
    "mode": "ask you each time? (y, or n for without asking) ",
    "odd": "that cannot be read here",
}
_ZH = {
    "what": "可以做什麼？",
    "1": "把商品放進購物車，或拿出來",
    "2": "下訂單（一定要你輸入金額與密語）",
    "3": "查看商品、購物車、總價與訂單",
    "4": "設定與停止盯價",
    "5": "在這個終端機顯示通知",
    "number": "輸入號碼，直接按 Enter 就離開：",
    "where": "在哪裡？",
    "all": "你加入的所有商店",
    "brand": "只限哪個品牌？（不填：不限）",
    "size": "只限哪個尺寸？（不填：不限）",
    "item": "每件最多多少錢？（不填：不限）",
    "order": "每張訂單含運費與稅最多多少錢？",
    "month": "任何 30 天內最多花多少錢？（不填：不限）",
    "qty": "同一件最多幾個？（不填：不限）",
    "until": "幾天有效？（不填：30）",
    "mode": "每次都先問你嗎？（y 要問，n 不必問）",
    "odd": "這裡讀不懂",
}


@dataclass(frozen=True, slots=True)
class Asking:
    """How questions reach the person."""

    ask: Callable[[str], str]
    """Shows a question and returns the line that was typed; empty for none."""

    say: Callable[[str], None]
    language: Language
    currency: str
    """What bare amounts are in."""

    def words(self, name: str) -> str:
        """Return a text in the person's language."""
        return (_ZH if self.language == "zh" else _EN)[name]


def wishes(asking: Asking, hosts: Sequence[str]) -> Wishes | None:
    """Ask for everything that a grant needs; None where the person left it."""
    what = _choice(asking, "what", [asking.words(str(n + 1)) for n in range(len(_WHAT))])
    if what is None:
        return None
    verbs = _WHAT[what]
    found = Wishes(verb=verbs)
    if "notice.send" not in verbs:
        where = _choice(asking, "where", [asking.words("all"), *hosts])
        if where is None:
            return None
        found = replace(found, at=((ADDED, *hosts)[where],))
    more = _goods(asking, found) if {"cart.add", "order.place"} & set(verbs) else found
    return None if more is None else _ending(asking, more)


def _goods(asking: Asking, found: Wishes) -> Wishes | None:
    brand, size = asking.ask(asking.words("brand")), asking.ask(asking.words("size"))
    found = replace(found, brand=(brand,) if brand else (), size=(size,) if size else ())
    if "order.place" in found.verb:
        order = _read(asking, "order", _amount, needed=True)
        month = _read(asking, "month", _amount) if order else None
        return replace(found, order_max=order, month_max=month or None) if order else None
    item, qty = _read(asking, "item", _amount), _read(asking, "qty", _number)
    if item is None or qty is None:
        return None
    return replace(found, item_max=item or None, qty=int(qty) if qty else None)


def _ending(asking: Asking, found: Wishes) -> Wishes | None:
    days = _read(asking, "until", _number)
    if days is None:
        return None
    found = replace(found, until=f"{days or 30}d")
    if "order.place" in found.verb:
        return found
    mode = _read(asking, "mode", lambda said, _: said if said in {"y", "n"} else None, needed=True)
    return None if mode is None else replace(found, mode="ask" if mode == "y" else "auto")


def _choice(asking: Asking, question: str, choices: Sequence[str]) -> int | None:
    """Return the place of what was chosen; None where nothing was."""
    asking.say(asking.words(question))
    for number, choice in enumerate(choices, 1):
        asking.say(f"  {number}  {choice}")
    for _ in range(TRIES):
        said = asking.ask(asking.words("number"))
        if not said:
            return None
        if said.isascii() and said.isdigit() and 0 < int(said) <= len(choices):
            return int(said) - 1
        asking.say(asking.words("odd"))
    return None


def _read(
    asking: Asking,
    question: str,
    read: Callable[[str, str], str | None],
    *,
    needed: bool = False,
) -> str | None:
    """Return what was said in a form that options take; empty for nothing, None to leave."""
    for _ in range(TRIES):
        said = asking.ask(asking.words(question))
        if not said and not needed:
            return ""
        text = read(said, asking.currency) if said else None
        if text is not None:
            return text
        asking.say(asking.words("odd"))
    return None


def _amount(said: str, currency: str) -> str | None:
    try:
        return str(amount(said, currency, "amount"))
    except BadMoney:
        return None


def _number(said: str, currency: str) -> str | None:
    del currency
    return said if said.isascii() and said.isdigit() and 0 < int(said) <= 3650 else None

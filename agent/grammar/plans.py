"""From a meaning to what manciple can do today: steps, a command, a question, or an honest no."""

from collections.abc import Callable, Mapping

from manciple.agent import readers
from manciple.agent.grammar import steps
from manciple.agent.grammar.asking import MAX_CHOICES, Asked
from manciple.agent.grammar.doings import NEAREST, PHRASES
from manciple.agent.grammar.meaning import Act, Doing, Meaning, SlotValue
from manciple.agent.grammar.text import cue
from manciple.agent.grammar.wanted import store_said, wanted
from manciple.agent.plan import Command, Planned, Said
from manciple.agent.planner import Known

_TELLS = "tell"
_TELL_ME = r"\b(?:tell|alert|notify|ping) me\b|\blet me know\b|跟我說|告訴我|通知我|叫我"
_ASKS: Mapping[str, str] = {
    "remove_from_cart_which": "cart_remove_which",
    "unwatch_which": "watch_which",
    "permission_revoke_asked": "about_it",
    "unwatch_asked": "about_it",
    "data_delete_asked": "about_it",
    "plugin_disable_asked": "about_it",
}


def planned_of(meaning: Meaning, words: str, known: Known, chinese: bool) -> Planned:
    """Return what is done about a meaning; raises `Asked` where the user must say more."""
    if meaning.outcome == "ask":
        raise Asked(_answer(meaning.why or "not_understood"), meaning.part)
    act, *others = meaning.acts
    if others:
        raise Asked("several")
    return _one(act, words, known, chinese)


def each_of(meaning: Meaning, words: str, known: Known, chinese: bool) -> tuple[Planned, ...]:
    """Return what is done about each act of a meaning, in the order said; raises `Asked`."""
    return tuple(_one(act, words, known, chinese) for act in meaning.acts)


def _answer(why: str) -> str:
    if why in _ASKS:
        return _ASKS[why]
    return "more" if why.endswith(("_which", "_asked")) else why


def _one(act: Act, words: str, known: Known, chinese: bool) -> Planned:
    if build := _BUILT.get(act.doing):
        return build(act, words, known)
    if asked := _TYPED.get(act.doing):
        raise Asked(asked)
    raise Asked("cannot", _shown(act, chinese))


def _shown(act: Act, chinese: bool) -> str:
    """Say in the user's language what was understood."""
    phrase = PHRASES[act.doing][chinese]
    said = [
        _value(slot.value)
        for name, slot in act.slots.items()
        if name not in {"target", "currency"} and slot.value is not True
    ]
    return f"{phrase} ({', '.join(said)})" if said else phrase


def _value(value: SlotValue) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def nearest(doing: Doing) -> str | None:
    """Return the command that comes nearest to what cannot be done yet."""
    return NEAREST.get(doing)


def _find(act: Act, words: str, known: Known) -> Planned:
    if cue(_A_GRANT).search(readers.fold(words)) and cue(_PERMISSION).search(words):
        raise Asked("revoke_which")  # what is said of a permission is nothing to search a shop for
    if not known.stores:
        raise Asked("no_stores")
    return steps.find(wanted(act, words, known), known)


def _watch(act: Act, words: str, known: Known) -> Planned:
    if not known.stores:
        raise Asked("no_stores")
    if act.value("then") == "add_to_cart" and cue(_TELL_ME).search(words):
        raise Asked("tell_or_cart")
    goods = wanted(act, words, known)
    then = _then(act, words)
    if goods.price is None and then.value == "tell":
        raise Asked("which_price")
    return steps.watch(goods, then, known)


def _then(act: Act, words: str) -> Said:
    """Return what is done when it is so, as the user's own words say it."""
    value = "cart" if act.value("then") == "add_to_cart" else _TELLS
    text = readers.fold(words)
    for match in readers.MEANINGS[value].finditer(text):
        said = Said(value=value, span=match.span(), reader="word")
        if readers.read(words, said):
            return said
    raise Asked("which_action")


def _add(act: Act, words: str, known: Known) -> Planned:
    if not known.stores:
        raise Asked("no_stores")
    return steps.put(wanted(act, words, known), known)


def _cart_show(act: Act, words: str, known: Known) -> Planned:
    if (slot := act.slots.get("store")) and slot.span:
        return steps.plan([("cart_show", {"store": store_said(slot.span, words, known)})])
    return Command(words=["cart", "show"])


def _checkout(act: Act, words: str, known: Known) -> Planned:
    if act.value("target") == "pending" and cue(
        r"\bcheck ?out\b|\bcart\b|\bbasket\b|\bplace (?:the|my) order\b|結帳|下單|購物車"
    ).search(words):
        return steps.order(None, known)
    raise Asked("order_goods")


def _unwatch(act: Act, words: str, known: Known) -> Planned:
    del act, words
    raise Asked("watch_which", choices=known.watches[:MAX_CHOICES])


_A_GRANT = r"(?<![a-z])g\W{0,2}\d"
_PERMISSION = r"\b(?:permissions?|grants?)\b|權限|授權"
_KEPT = (
    r"\b(?:don't|dont|do not|not|never|no|without|keep|some|few)\b"
    r"|(?:不要|別|不用|不必|不可|不准|勿|先不|保留|部分|一些)"
)
_OF_ALL = r"\b(?:all|everything|every|anything|any)\b|全|所有|一切|通通|統統|都"
_OF_THEM = (
    r"\b(?:revoke|withdraw|take back|take away|cancel|remove)(?: (?:my|your|the|these|those))?"
    r" (?:permissions|grants)[\s.!]*(?:please|now)?[\s.!]*$"
    r"|(?:撤銷|收回|取消|撤回)(?:掉)?(?:[我你您]的?)?\s?(?:權限|授權)[吧了啦喔。!！\s]*$"
)


def _revoke(act: Act, words: str, known: Known) -> Planned:
    """End all only where the words say all, or name no one of them: a narrow wish never widens."""
    del known
    text = readers.fold(words)
    narrow = act.value("scope") != "all" or act.slots.keys() & {"store", "plugin"}
    if narrow or cue(_A_GRANT).search(text) or cue(_KEPT).search(text):
        raise Asked("revoke_which")
    if cue(_OF_ALL).search(text) or cue(_OF_THEM).search(text):
        return Command(words=["revoke", "--all"])
    raise Asked("revoke_which")


def _order_status(act: Act, words: str, known: Known) -> Planned:
    """Show the order that was named, or all of them as the shops confirmed them."""
    del words, known
    named = act.value("order")
    return Command(words=["order", "show", str(named)] if named else ["order", "list"])


def _command(*line: str) -> Callable[[Act, str, Known], Planned]:
    return lambda _act, _words, _known: Command(words=list(line))


_PERIODS = {"day": "--day", "month": "--month"}


def _budget(act: Act, words: str, known: Known) -> Planned:
    """Set what a ceiling can hold: a day's, a month's or one order's sum."""
    del words
    if act.slots.keys() & {"category", "scope"} or act.value("period") not in {"day", "month"}:
        return Command(words=["budget"])
    amount = f"{act.value('price_max')}{act.value('currency')}"
    del known
    return Command(words=["budget", _PERIODS[str(act.value("period"))], amount])


_SCOPES = {"cart": "cart.add,cart.remove", "search": "offer.read"}
"""What a grant of its own is proposed for from words alone; the rest is asked in the dialogue."""


def _permission(act: Act, words: str, known: Known) -> Planned:
    """Propose a grant as options, which the signing screen shows whole; else ask step by step."""
    verbs = _SCOPES.get(str(act.value("scope")))
    if verbs is None or "plugin" in act.slots:
        return Command(words=["grant"])
    shop = act.slots.get("store")
    at = str(store_said(shop.span, words, known).value) if shop and shop.span else "added"
    line = ["grant", "--verb", verbs, "--at", at]
    if "until" in act.slots:
        line += ["--until", str(act.value("until"))]
    # Looking asks for nothing now: a grant that asks would take that away, where it was to give.
    free = act.doing is Doing.PERMISSION_GRANT and verbs == "offer.read"
    return Command(words=[*line, "--mode", "auto" if free else "ask"])


def _audit(act: Act, words: str, known: Known) -> Planned:
    line = ["audit", "log"]
    for slot in ("since", "until"):
        if slot in act.slots:
            line += [f"--{slot}", str(act.value(slot))]
    if (shop := act.slots.get("store")) and shop.span:
        line += ["--shop", str(store_said(shop.span, words, known).value)]
    return Command(words=line)


def _profile(act: Act, words: str, known: Known) -> Planned:
    """Let the value be typed where it goes into the vault: what was said here is not kept."""
    del words, known
    fields = {"shoe": "fit.shoe", "tops": "fit.top", "waist": "fit.bottom"}
    found = [field for slot, field in fields.items() if slot in act.slots]
    if len(found) != 1:
        raise Asked("set_field", "fit.…")
    return Command(words=["me", "set", found[0]])


def _delete(act: Act, words: str, known: Known) -> Planned:
    del words, known
    if act.value("scope") == "all":
        return Command(words=["me", "erase"])
    raise Asked("forget")


_BUILT: Mapping[Doing, Callable[[Act, str, Known], Planned]] = {
    Doing.FIND: _find,
    Doing.WATCH: _watch,
    Doing.ADD_TO_CART: _add,
    Doing.CART_SHOW: _cart_show,
    Doing.CHECKOUT: _checkout,
    Doing.UNWATCH: _unwatch,
    Doing.PERMISSION_REVOKE: _revoke,
    Doing.BUDGET_SET: _budget,
    Doing.AUDIT_SHOW: _audit,
    Doing.PROFILE_SET: _profile,
    Doing.DATA_DELETE: _delete,
    Doing.WATCH_LIST: _command("watch", "list"),
    Doing.PERMISSION_SHOW: _command("permissions"),
    Doing.ORDER_STATUS: _order_status,
    Doing.PERMISSION_GRANT: _permission,
    Doing.PERMISSION_ASK: _permission,
    Doing.BUDGET_SHOW: _command("budget"),
}
_TYPED: Mapping[Doing, str] = {
    Doing.REMOVE_FROM_CART: "cart_remove_which",
    Doing.CART_UPDATE: "cart_remove_which",
    Doing.EXPLAIN: "why_which",
    Doing.APPROVE: "approve_which",
    Doing.REJECT: "approve_which",
    Doing.BACKUP: "backup",
    Doing.DATA_EXPORT: "export",
}
"""What is typed with a handle, or a file, that words alone do not name."""

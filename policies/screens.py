"""What a person sees before saying yes.

Rendered by this code from the action alone, escaped and bounded; no model and no shop writes any
of it. All that will run is listed; what does not come from the user says where it comes from; and
what changed since it was last shown is marked, with the old and the new.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from manciple.policies.actions import MODEL, USER, Action, Argument, Item, Origin, Source, Verb
from manciple.policies.entries import Asked
from manciple.policies.grant_text import parse
from manciple.policies.grant_words import VERB_WORDS, sentence
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.visible import WIDTH, escaped, shown

ARGUMENT = 4 * WIDTH
"""An argument is cut here, and what is cut off is counted."""

_OURS = frozenset({"goods", "total", "sends", "asked by"})
"""Lines that no argument may pass for."""

_DIGEST = 64
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Screen:
    """What the person sees before saying yes."""

    lines: tuple[str, ...]
    """Plain text, no control characters; the host comes first and last."""

    challenge: str
    """What has to be typed: `yes`, the amount, or the shop's name."""

    needs_passphrase: bool
    what: str = "yes"
    """What the challenge is, in words."""

    may_remember: bool = False
    """May the person answer `always`, to sign a grant for it?"""


def screen(asked: Asked, before: Asked | None = None, *, hurried: bool = False) -> Screen:
    """Render one request. Pure; the same request always gives the same text.

    `before` is what was shown for the same step earlier. `hurried`: so much was said yes to in a
    short time that the shop's name has to be typed.
    """
    action = asked.action
    host = action.host or "this machine"
    lines = [f"{asked.request}: {VERB_WORDS[action.verb]} at {host}"]
    if before is not None:
        lines.append(f"  shown before as {before.request}; what changed is marked with *")
    lines += _items(action.items, before.action.items if before else action.items)
    lines += _facts(asked, before)
    lines += _brought(action)
    if hurried:
        lines.append("  you have said yes often just now: read this one")
    end = f"{action.cost} at {host}" if action.cost else host
    lines.append(f"  {VERB_WORDS[action.verb]}: {end}")
    typed = asked.mode is Mode.ASK_TYPED
    challenge, what = _challenge(asked, hurried=hurried)
    return Screen(tuple(lines), challenge, typed, what)


def _challenge(asked: Asked, *, hurried: bool) -> tuple[str, str]:
    action = asked.action
    if action.cost and asked.mode is Mode.ASK_TYPED:
        return str(action.cost), "the amount"
    if hurried:
        return (action.host, "the shop's name") if action.host else (asked.request, "its number")
    return "yes", "yes"


def _items(items: tuple[Item, ...], before: tuple[Item, ...]) -> Iterator[str]:
    """List every line; against `before`, mark what is new, changed or gone."""
    pairs, gone = _paired(items, before)
    for item, old in pairs:
        changes = _changes(old, item) if old else []
        yield f"{'* new: ' if old is None else '* ' if changes else '  '}{_item_line(item)}"
        if changes:
            yield f"*     {', '.join(changes)}"
    yield from (f"* gone: {_item_line(item)}" for item in gone)


def _paired(
    items: tuple[Item, ...], before: tuple[Item, ...]
) -> tuple[list[tuple[Item, Item | None]], list[Item]]:
    """Put each item beside what it was: the same variant, else the next one that is left."""
    left = list(before)
    found: dict[int, Item] = {}
    for same in (_is_same, _is_alike):
        for place, item in enumerate(items):
            old = next((each for each in left if place not in found and same(each, item)), None)
            if old is not None:
                left.remove(old)
                found[place] = old
    return [(item, found.get(place)) for place, item in enumerate(items)], left


def _is_same(old: Item, new: Item) -> bool:
    return (old.offer, old.variant) == (new.offer, new.variant)


def _is_alike(old: Item, new: Item) -> bool:
    return old.variant == new.variant or old.title == new.title


def _changes(old: Item, new: Item) -> list[str]:
    names = {
        "price": (old.unit_price, new.unit_price),
        "quantity": (old.quantity, new.quantity),
        "variant": (old.variant, new.variant),
        "seller": (old.seller, new.seller),
        "brand": (old.brand, new.brand),
        "size": (old.size, new.size),
        "colour": (old.colour, new.colour),
        "title": (old.title, new.title),
        "category": (old.category, new.category),
        "offer": (old.offer, new.offer),
    }
    return [
        f"{name} {shown(str(was or 'unknown'))} → {shown(str(now or 'unknown'))}"
        for name, (was, now) in names.items()
        if was != now
    ]


def _item_line(item: Item) -> str:
    kind = " ".join(f"{part}" for part in (item.brand, item.size, item.colour) if part)
    seller = f", sold by {shown(item.seller)}" if item.seller else ""
    if item.category not in {None, "goods"}:
        seller += f", category {shown(str(item.category), 24)}"
    what = f"{shown(item.title)}" + (f" ({shown(kind)})" if kind else "")
    return f"{item.quantity} × {item.unit_price}  {what}, variant {shown(item.variant, 24)}{seller}"


def _facts(asked: Asked, before: Asked | None) -> Iterator[str]:
    """Give the lines of name and value, each against what it was."""
    now = _named(asked)
    was = _named(before) if before else now
    for name, text in now.items():
        old = was.get(name)
        mark, note = ("  ", "") if text == old else ("* ", f", was: {old}" if old else ", new")
        yield f"{mark}{name:<10}{' ' if len(name) > 9 else ''}{text}{note}"
    yield from (f"* gone: {name}  {old}" for name, old in was.items() if name not in now)


def _named(asked: Asked) -> dict[str, str]:
    action, found = asked.action, dict[str, str]()
    if action.cost:
        found |= {"goods": _goods(action.items, action.cost)} if action.items else {}
        found["total"] = f"{action.cost}, with shipping and tax"
    for argument in action.arguments:
        if _tells(argument, action):
            name = argument.name
            while name in found or name in _OURS:  # it takes no other line's place
                name = f"arguments.{name}"
            found[name] = _argument(argument, action)
    if action.fields:
        uses = ", ".join(f"{use.field} ({use.handling})" for use in action.fields)
        purpose = f", to {action.purpose}" if action.purpose else ""
        found["sends"] = f"{uses} to {action.host or 'this machine'}{purpose}"
    found["asked by"] = f"{action.asker}, under {asked.grant} version {asked.version}"
    return found


def _goods(items: tuple[Item, ...], cost: Money) -> str:
    """Add the lines up anew: what a shop calls its sum is not asked."""
    if any(item.unit_price.currency != cost.currency for item in items):
        return "priced in another currency than the total"
    goods = sum(item.unit_price.minor * item.quantity for item in items)
    rest = Money(abs(cost.minor - goods), cost.currency)
    more = "taken off" if cost.minor < goods else "for shipping and tax"
    return f"{Money(goods, cost.currency)}, and {rest} {more}"


def _tells(argument: Argument, action: Action) -> bool:
    """Does it say more than the lines around it do?"""
    if argument.value is None or argument.value in {"", ()}:
        return False
    return argument.value != action.host or argument.origins != (USER,)


def _argument(argument: Argument, action: Action) -> str:
    value = argument.value
    parts = value if isinstance(value, tuple) else (value,)
    text = ", ".join(_said(part) for part in parts if len(parts) == 1 or not _is_digest(part))
    if argument.name == "until":
        text = _until(text)
    whole = escaped(text)
    # What leaves as words is shown to the last one.
    cut = whole if action.verb is Verb.NET_FETCH else shown(text, ARGUMENT)
    more = f" (and {len(whole) - len(cut) + 1} characters more)" if cut != whole else ""
    return f"{cut}{more}{_from(argument.origins or (MODEL,))}"


def _said(value: str | int | bool | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _is_digest(value: str | int | bool | None) -> bool:
    """Does it only bind what stands beside it?"""
    return isinstance(value, str) and len(value) == _DIGEST and _HEX.issuperset(value)


def _until(text: str) -> str:
    """Say a day as people do: to its end."""
    try:
        end = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return text
    return str((end - timedelta(seconds=1)).date()) if end.time() == end.min.time() else text


def _from(origins: tuple[Origin, ...]) -> str:
    """Say where a value comes from, where not all of it is the user's own."""
    others = [_place(origin) for origin in origins if origin != USER]
    return f" (from {' and '.join(others)})" if others else ""


def _place(origin: Origin) -> str:
    match origin.source:
        case Source.SHOP:
            return shown(origin.of)
        case Source.VAULT:
            return f"your {shown(origin.of)}"
        case Source.PLUGIN:
            return f"the plugin {shown(origin.of)}"
        case Source.MODEL:
            return "the planner"
        case Source.USER:
            return "you"


def _brought(action: Action) -> Iterator[str]:
    if action.brings:
        # Whole, whatever its length: what is signed is what is seen.
        yield f"  with it you sign a grant: it {escaped(sentence(parse(action.brings)))}"
        yield f"    {escaped(action.brings)}"

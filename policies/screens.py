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
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.screen_words import EN, Words
from manciple.policies.visible import WIDTH, columns, escaped, shown

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


def screen(
    asked: Asked, before: Asked | None = None, *, hurried: bool = False, words: Words = EN
) -> Screen:
    """Render one request. Pure; the same request always gives the same text in one language.

    `before` is what was shown for the same step earlier. `hurried`: so much was said yes to in a
    short time that the shop's name has to be typed.
    """
    action = asked.action
    verb, host = words.verbs[action.verb], action.host or words.here
    lines = [words.head.format(request=asked.request, verb=verb, host=host)]
    if before is not None:
        lines.append(f"  {words.before.format(before.request)}")
    lines += _items(action.items, before.action.items if before else action.items, words)
    lines += _facts(asked, before, words)
    lines += _brought(action, words)
    if hurried:
        lines.append(f"  {words.hurried}")
    end = words.paid.format(cost=action.cost, host=host) if action.cost else host
    lines.append(f"  {words.end.format(verb=verb, end=end)}")
    typed = asked.mode is Mode.ASK_TYPED
    challenge, what = _challenge(asked, words, hurried=hurried)
    return Screen(tuple(lines), challenge, typed, what)


def _challenge(asked: Asked, words: Words, *, hurried: bool) -> tuple[str, str]:
    action = asked.action
    if action.cost and asked.mode is Mode.ASK_TYPED:
        return str(action.cost), words.amount
    if hurried:
        return (action.host, words.shop) if action.host else (asked.request, words.number)
    return "yes", words.yes


def _items(items: tuple[Item, ...], before: tuple[Item, ...], words: Words) -> Iterator[str]:
    """List every line; against `before`, mark what is new, changed or gone."""
    pairs, gone = _paired(items, before)
    for item, old in pairs:
        changes = _changes(old, item, words) if old else []
        line = _item_line(item, words)
        yield words.new.format(line) if old is None else f"{'* ' if changes else '  '}{line}"
        if changes:
            yield f"*     {words.comma.join(changes)}"
    yield from (words.gone.format(_item_line(item, words)) for item in gone)


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


def _changes(old: Item, new: Item, words: Words) -> list[str]:
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
        words.change.format(
            name=words.parts.get(name, name),
            was=shown(str(was or words.unknown)),
            now=shown(str(now or words.unknown)),
        )
        for name, (was, now) in names.items()
        if was != now
    ]


def _item_line(item: Item, words: Words) -> str:
    kind = " ".join(f"{part}" for part in (item.brand, item.size, item.colour) if part)
    more = words.variant.format(shown(item.variant, 24))
    more += words.seller.format(shown(item.seller)) if item.seller else ""
    if item.category not in {None, "goods"}:
        more += words.category.format(shown(str(item.category), 24))
    what = f"{shown(item.title)}{words.kind.format(shown(kind)) if kind else ''}"
    return f"{item.quantity} × {item.unit_price}  {what}{more}"


def _facts(asked: Asked, before: Asked | None, words: Words) -> Iterator[str]:
    """Give the lines of name and value, each against what it was."""
    now = _named(asked, words)
    was = _named(before, words) if before else now
    for name, text in now.items():
        old = was.get(name)
        note = "" if text == old else words.was.format(old) if old else words.added
        called = words.names.get(name, name)
        space = " " * max(1, 10 - columns(called))
        yield f"{'* ' if note else '  '}{called}{space}{text}{note}"
    for name, old in was.items():
        if name not in now:
            yield words.gone_fact.format(name=words.names.get(name, name), old=old)


def _named(asked: Asked, words: Words) -> dict[str, str]:
    action, found = asked.action, dict[str, str]()
    ours = _OURS | set(words.names.values())
    if action.cost:
        found |= {"goods": _goods(action.items, action.cost, words)} if action.items else {}
        found["total"] = words.total.format(action.cost)
    for argument in action.arguments:
        if _tells(argument, action):
            name = argument.name
            while name in found or name in ours:  # it takes no other line's place
                name = f"arguments.{name}"
            found[name] = _chosen_by(argument, words) or _argument(argument, action, words)
    where = action.host or words.here
    if action.fields:
        uses = words.comma.join(
            words.use.format(field=use.field, how=words.handlings[use.handling])
            for use in action.fields
        )
        said = words.purposes.get(action.purpose or "", action.purpose)
        purpose = words.purpose.format(said) if said else ""
        found["sends"] = words.sends.format(uses=uses, where=where, purpose=purpose)
    asker = words.askers[action.asker]
    found["asked by"] = words.asked_by.format(asker=asker, grant=asked.grant, version=asked.version)
    return found


def _chosen_by(argument: Argument, words: Words) -> str:
    """Name the fields that decided, where an argument says nothing else."""
    fields = tuple(origin.of for origin in argument.origins if origin.source is Source.VAULT)
    if argument.name != "made_from" or argument.value != fields:
        return ""
    return words.comma.join(_place(origin, words) for origin in argument.origins)


def _goods(items: tuple[Item, ...], cost: Money, words: Words) -> str:
    """Add the lines up anew: what a shop calls its sum is not asked."""
    if any(item.unit_price.currency != cost.currency for item in items):
        return words.other_currency
    goods = sum(item.unit_price.minor * item.quantity for item in items)
    rest = Money(abs(cost.minor - goods), cost.currency)
    more = words.off if cost.minor < goods else words.on_top
    return words.goods.format(goods=Money(goods, cost.currency), rest=rest, more=more)


def _tells(argument: Argument, action: Action) -> bool:
    """Does it say more than the lines around it do?"""
    if argument.value is None or argument.value in {"", ()}:
        return False
    return argument.value != action.host or argument.origins != (USER,)


def _argument(argument: Argument, action: Action, words: Words) -> str:
    value = argument.value
    parts = value if isinstance(value, tuple) else (value,)
    text = words.comma.join(
        _said(argument.name, part, words)
        for part in parts
        if len(parts) == 1 or not _is_digest(part)
    )
    if argument.name == "until":
        text = _until(text)
    if argument.name == "quote" and " for " in text:
        how, _, price = text.rpartition(" for ")
        text = words.quote.format(how=how, price=price)
    whole = escaped(text)
    # What leaves as words is shown to the last one.
    cut = whole if action.verb is Verb.NET_FETCH else shown(text, ARGUMENT)
    more = words.more.format(len(whole) - len(cut) + 1) if cut != whole else ""
    return f"{cut}{more}{_from(argument.origins or (MODEL,), words)}"


def _said(name: str, value: str | int | bool | None, words: Words) -> str:
    if isinstance(value, bool) or (name == "then" and isinstance(value, str)):
        return words.said.get(value, str(value))
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


def _from(origins: tuple[Origin, ...], words: Words) -> str:
    """Say where a value comes from, where not all of it is the user's own."""
    others = [_place(origin, words) for origin in origins if origin != USER]
    return words.origin.format(words.origins.join(others)) if others else ""


def _place(origin: Origin, words: Words) -> str:
    match origin.source:
        case Source.SHOP:
            return shown(origin.of)
        case Source.VAULT:
            return words.vault.format(shown(origin.of))
        case Source.PLUGIN:
            return words.plugin.format(shown(origin.of))
        case Source.MODEL:
            return words.planner
        case Source.USER:
            return words.you


def _brought(action: Action, words: Words) -> Iterator[str]:
    if action.brings:
        # Whole, whatever its length: what is signed is what is seen.
        said = words.sentence(parse(action.brings))
        yield f"  {words.brings.format(escaped(said))}"
        yield f"    {escaped(action.brings)}"

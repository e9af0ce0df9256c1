"""Hypothesis strategies for the values that permissions are about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from manciple.policies.actions import (
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Item,
    Origin,
    Source,
    ToolId,
    Verb,
    is_plain,
)
from manciple.policies.ceilings import Ceiling
from manciple.policies.conditions import AtMost, OneOf, OriginRule, Where, rank
from manciple.policies.fields import FIELDS
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode
from manciple.policies.item_rules import ITEM_ATTRIBUTES, ItemRule
from manciple.policies.money import EXPONENTS, Money
from manciple.policies.windows import Window
from tests.fakes import DIGEST, NOW

HOSTS = ("a.example", "b.example", "xn--hop-fma.example:8443")
TOOLS = ("cart", "order", "find")
WORDS = ("Nike", "nike", "goods", "gift_card", "42", "M")
CURRENCIES = ("USD", "TWD", "JPY")
"""Few, so that grants and actions meet often enough to be worth a look."""

modes = st.sampled_from(Mode)
askers = st.sampled_from(Asker)
verbs = st.sampled_from(
    (Verb.CART_ADD, Verb.ORDER_PLACE, Verb.OFFER_READ, Verb.NOTICE_SEND, Verb.STORE_LINK)
)
words = st.sampled_from(WORDS)
currencies = st.sampled_from(CURRENCIES)
small = st.integers(0, 50)
purposes = st.sampled_from((None, "deliver", "fit"))
plain_texts = st.text(min_size=1, max_size=30).filter(is_plain)
instants = st.integers(0, 10**9).map(lambda s: datetime(2005, 1, 1, tzinfo=UTC) + timedelta(0, s))

money = st.builds(Money, st.integers(0, 10**15), st.sampled_from(sorted(EXPONENTS)))
origins = st.one_of(
    st.sampled_from((Source.USER, Source.MODEL)).map(Origin),
    st.sampled_from(HOSTS).map(lambda host: Origin(Source.SHOP, host)),
    st.sampled_from(sorted(FIELDS)).map(lambda name: Origin(Source.VAULT, name)),
)
arguments = st.builds(
    Argument,
    st.sampled_from(("offer", "quantity")),
    st.one_of(st.text(max_size=10), st.integers(0, 9)),
    st.lists(origins, max_size=2, unique=True).map(lambda found: tuple(sorted(found))),
)
field_uses = st.builds(
    FieldUse,
    st.sampled_from(("address.home", "contact.email", "fit.top")),
    st.sampled_from(Handling),
)
field_sets = st.lists(field_uses, max_size=2, unique=True).map(lambda uses: tuple(sorted(uses)))


def items(currency: str) -> st.SearchStrategy[Item]:
    """Items with few different attributes, some unknown, priced in one currency."""
    known = st.one_of(st.none(), words)
    return st.builds(
        Item,
        offer=words,
        title=words,
        variant=words,
        quantity=st.integers(0, 4),
        unit_price=st.builds(Money, small, st.just(currency)),
        seller=known,
        brand=known,
        size=known,
        colour=known,
        category=known,
    )


@st.composite
def actions(draw: st.DrawFn) -> Action:
    """Actions that grants of these strategies cover now and then."""
    currency = draw(currencies)
    verb = draw(verbs)
    return Action(
        tool=ToolId(draw(st.sampled_from(TOOLS)), DIGEST),
        verb=verb,
        asker=draw(askers),
        host=draw(st.sampled_from((None, *HOSTS))),
        fields=draw(field_sets),
        purpose=draw(purposes),
        items=tuple(draw(st.lists(items(currency), max_size=2))),
        cost=draw(st.one_of(st.none(), st.builds(Money, small, st.just(currency)))),
        arguments=tuple(draw(st.lists(arguments, max_size=2, unique_by=lambda each: each.name))),
    )


def some(values: st.SearchStrategy[str], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    """One or more, sorted, each once."""
    return st.lists(values, min_size=1, max_size=most, unique=True).map(
        lambda found: tuple(sorted(found))
    )


def rules(values: st.SearchStrategy[str]) -> st.SearchStrategy[ItemRule]:
    """Conditions on items."""
    return st.builds(ItemRule, st.sampled_from(ITEM_ATTRIBUTES), some(values), st.booleans())


@st.composite
def limits(
    draw: st.DrawFn,
    *,
    most: int = 100,
    names: tuple[str, ...] = ("item", "order", "day", "month", "total", "open_cart"),
) -> Limits:
    """Bounds, at least one."""
    named = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    return Limits(draw(currencies), **{name: draw(st.integers(0, most)) for name in named})


ceilings = st.builds(
    Ceiling,
    id=st.integers(1, 5).map(lambda n: f"k{n}"),
    limits=limits(names=("order", "day", "month", "total")),
    hosts=st.one_of(st.just(()), some(st.sampled_from(HOSTS))),
)
zones = st.sampled_from(("UTC", "Asia/Taipei", "Europe/Berlin", "America/New_York"))


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """Windows of the week, some past midnight."""
    days = tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
    start, end = draw(st.integers(0, 1439)), draw(st.integers(1, 1440))
    return Window(days, start, end if end != start else start + 1, draw(zones))


exact = st.one_of(words, st.integers(0, 5), st.booleans())


def wheres(values: st.SearchStrategy[str | int | bool]) -> st.SearchStrategy[tuple[Where, ...]]:
    """Conditions on arguments, some on one that is never there."""
    names = st.sampled_from(("offer", "quantity", "nothing"))
    sets = st.lists(values, min_size=1, max_size=3, unique_by=rank)
    one_of = st.builds(OneOf, names, sets.map(lambda found: tuple(sorted(found, key=rank))))
    at_most = st.builds(AtMost, names, st.integers(0, 9))
    return st.lists(
        st.one_of(one_of, at_most), max_size=2, unique_by=lambda c: (c.name, type(c).__name__)
    ).map(lambda found: tuple(sorted(found, key=lambda c: (c.name, type(c).__name__))))


sources = st.one_of(origins, st.sampled_from((Source.SHOP, Source.VAULT)).map(Origin))
origin_rules = st.lists(
    st.builds(
        OriginRule,
        st.sampled_from((None, "offer", "quantity")),
        st.lists(sources, min_size=1, max_size=3, unique=True).map(lambda f: tuple(sorted(f))),
    ),
    max_size=2,
    unique_by=lambda rule: rule.argument,
).map(lambda found: tuple(sorted(found, key=lambda rule: rule.argument or "")))


def forbidding(grant: Grant, name: str) -> Grant:
    """Make a prohibition of what `grant` covers, without what only permissions have."""
    limits = grant.limits
    if limits is not None:
        bounded = limits.item is not None or limits.order is not None
        limits = Limits(limits.currency, limits.item, limits.order) if bounded else None
    return replace(
        grant,
        id=name,
        limits=limits,
        count=None,
        per_hour=None,
        per_day=None,
        idle_days=None,
        origins=(),
        mode=Mode.DENY,
    )


@st.composite
def grants(draw: st.DrawFn, *, most: int = 100, values: st.SearchStrategy[str] = words) -> Grant:
    """Any grant that can be written."""
    mode = draw(modes)
    named = tuple(sorted(draw(st.sets(verbs, min_size=1, max_size=3))))
    asking = tuple(sorted(draw(st.sets(askers, min_size=1, max_size=3))))
    hosts = draw(st.one_of(st.just(()), some(st.sampled_from((*HOSTS, ADDED)))))
    if (mode is Mode.DENY or asking == (Asker.USER,)) and draw(st.booleans()):
        hosts = (ANY,)
    forbids = mode is Mode.DENY
    bounds = limits(most=most, names=("item", "order")) if forbids else limits(most=most)
    if forbids or Verb.ORDER_PLACE not in named:
        bounds = st.one_of(st.none(), bounds)
    count = st.one_of(st.none(), st.integers(1, 5))
    uses = st.none() if forbids else count
    return Grant(
        id=f"g{draw(st.integers(1, 9))}",
        tools=draw(some(st.sampled_from(TOOLS))),
        verbs=named,
        askers=asking,
        hosts=hosts,
        items=tuple(draw(st.lists(rules(values), max_size=2))),
        limits=draw(bounds),
        quantity=draw(count),
        count=draw(uses),
        per_hour=draw(uses),
        per_day=draw(uses),
        window=draw(st.one_of(st.none(), windows())),
        fields=draw(field_sets),
        purpose=draw(purposes),
        where=draw(st.one_of(st.just(()), wheres(st.one_of(values, exact)))),
        origins=() if forbids else draw(origin_rules),
        until=draw(st.one_of(st.none(), instants, st.just(NOW + timedelta(hours=1)))),
        idle_days=draw(uses),
        mode=mode,
    )

"""Hypothesis strategies for the values that permissions are about."""

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
from manciple.policies.fields import FIELDS
from manciple.policies.grants import ADDED, ANY, ITEM_ATTRIBUTES, Grant, ItemRule, Limits, Mode
from manciple.policies.money import EXPONENTS, Money
from tests.fakes import DIGEST, NOW

HOSTS = ("a.example", "b.example", "xn--hop-fma.example:8443")
TOOLS = ("cart", "order", "find")
WORDS = ("Nike", "nike", "goods", "gift_card", "42", "M")
CURRENCIES = ("USD", "TWD", "JPY")
"""Few, so that grants and actions meet often enough to be worth a look."""

modes = st.sampled_from(Mode)
askers = st.sampled_from(Asker)
verbs = st.sampled_from((Verb.CART_ADD, Verb.ORDER_PLACE, Verb.OFFER_READ, Verb.NOTICE_SEND))
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
        arguments=tuple(draw(st.lists(arguments, max_size=2))),
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
def limits(draw: st.DrawFn, *, most: int = 100) -> Limits:
    """Bounds, at least one."""
    names = ("item", "order", "day", "month", "total")
    named = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    return Limits(draw(currencies), **{name: draw(st.integers(0, most)) for name in named})


@st.composite
def grants(draw: st.DrawFn, *, most: int = 100, values: st.SearchStrategy[str] = words) -> Grant:
    """Any grant that can be written."""
    mode = draw(modes)
    named = tuple(sorted(draw(st.sets(verbs, min_size=1, max_size=3))))
    asking = tuple(sorted(draw(st.sets(askers, min_size=1, max_size=3))))
    hosts = draw(st.one_of(st.just(()), some(st.sampled_from((*HOSTS, ADDED)))))
    if (mode is Mode.DENY or asking == (Asker.USER,)) and draw(st.booleans()):
        hosts = (ANY,)
    needs = mode is not Mode.DENY and Verb.ORDER_PLACE in named
    bounds = limits(most=most) if needs else st.one_of(st.none(), limits(most=most))
    count = st.one_of(st.none(), st.integers(1, 5))
    return Grant(
        id=f"g{draw(st.integers(1, 9))}",
        tools=draw(some(st.sampled_from(TOOLS))),
        verbs=named,
        askers=asking,
        hosts=hosts,
        items=tuple(draw(st.lists(rules(values), max_size=2))),
        limits=draw(bounds),
        quantity=draw(count),
        count=draw(count),
        fields=draw(field_sets),
        purpose=draw(purposes),
        until=draw(st.one_of(st.none(), instants, st.just(NOW + timedelta(hours=1)))),
        mode=mode,
    )

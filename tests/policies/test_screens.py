"""What a person is shown before saying yes: all that will run, and nothing that misleads."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import (
    MODEL,
    USER,
    Action,
    Argument,
    Item,
    Origin,
    Source,
    ToolId,
    Verb,
)
from manciple.policies.entries import Asked
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import parse, show
from manciple.policies.grant_words import VERB_WORDS
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.screens import ARGUMENT, screen
from manciple.policies.visible import WIDTH, columns
from tests.fakes import CARTS, DIGEST, ITEM, NOW, SHOP, action, order, sees
from tests.policies.test_visible import HOSTILE
from tests.strategies import actions

ASKED = Asked(
    request="a1",
    action=order(1999),
    grant="g7",
    version=1,
    mode=Mode.ASK_TYPED,
    run="run",
    expires=NOW + timedelta(hours=1),
)
AGAIN = replace(ASKED, request="a2", replaces="a1")
HAT = replace(ITEM, title="Wool hat", variant="hat", quantity=2, seller=None, brand=None)


def text_of(asked: Asked) -> str:
    return "\n".join(screen(asked).lines)


def with_arguments(*arguments: Argument) -> Asked:
    return replace(ASKED, action=replace(order(), arguments=arguments))


def line_of(asked: Asked, name: str) -> str:
    return next(line for line in screen(asked).lines if line[2:].startswith(name))


def test_the_screen_of_an_order_reads_so() -> None:
    whole = replace(
        order(3500, words="two pairs of socks"),
        items=(ITEM, HAT),
        fields=sees("address.home", "identity.name"),
        purpose="deliver",
    )
    seen = screen(replace(ASKED, action=whole))
    assert seen.lines == (
        "a1: place an order at shop.example",
        "  1 × 10 USD  Merino socks (Nike 42 navy), variant sock-42, sold by Example",
        "  2 × 10 USD  Wool hat (42 navy), variant hat",
        "  goods     30 USD, and 5 USD for shipping and tax",
        "  total     35 USD, with shipping and tax",
        "  offer     o1",
        "  words     two pairs of socks",
        "  sends     address.home (plain), identity.name (plain) to shop.example, to deliver",
        "  asked by  agent, under g7 version 1",
        "  place an order: 35 USD at shop.example",
    )
    assert (seen.challenge, seen.what) == ("35 USD", "the amount")
    assert seen.needs_passphrase


def test_what_need_not_be_typed_takes_a_yes() -> None:
    seen = screen(replace(ASKED, action=action(), mode=Mode.ASK))
    assert seen.challenge == "yes"
    assert not seen.needs_passphrase


def test_every_verb_has_its_words() -> None:
    assert set(VERB_WORDS) == set(Verb)


@given(actions())
def test_the_host_comes_first_and_last_and_every_line_is_listed(wanted: Action) -> None:
    """C04, C05."""
    lines = screen(replace(ASKED, action=wanted)).lines
    host = wanted.host or "this machine"
    assert lines[0].endswith(f" at {host}")
    assert lines[-1].endswith(host)
    listed = [line for line in lines if " × " in line]
    assert len(listed) == len(wanted.items)
    for line, item in zip(listed, wanted.items, strict=True):
        assert line.startswith(f"  {item.quantity} × {item.unit_price}  ")
    assert (wanted.cost is None) or str(wanted.cost) in lines[-1]


# --- all that will run


@given(actions())
def test_every_argument_that_says_something_is_shown(wanted: Action) -> None:
    """Whatever its name: no argument takes another line's place."""
    lines = screen(replace(ASKED, action=wanted)).lines
    told = [a for a in wanted.arguments if a.value not in {"", None} and a.value != wanted.host]
    named = [line for line in lines if line.split()[0].rpartition(".")[2] in {"offer", "quantity"}]
    assert len(named) == len(told)


def test_an_argument_never_passes_for_a_line_of_ours() -> None:
    names = ("goods", "sends", "total", "arguments.total")
    asked = with_arguments(*(Argument(name, "1 USD", (USER,)) for name in names))
    assert [line for line in screen(asked).lines if line.startswith("  total")] == [
        "  total     10 USD, with shipping and tax"
    ]
    assert sum("1 USD" in line and "arguments." in line for line in screen(asked).lines) == 4


FROM = {
    "the planner": (MODEL,),
    "a.example": (Origin(Source.SHOP, "a.example"), USER),
    "your fit.shoe": (Origin(Source.VAULT, "fit.shoe"),),
    "the plugin x": (Origin(Source.PLUGIN, "x"),),
    "a.example and the planner": (Origin(Source.SHOP, "a.example"), MODEL),
}


@pytest.mark.parametrize(("place", "origins"), FROM.items(), ids=FROM.keys())
def test_a_value_that_is_not_the_users_says_where_it_is_from(
    place: str, origins: tuple[Origin, ...]
) -> None:
    asked = with_arguments(Argument("brand", "Nike", origins))
    assert line_of(asked, "brand") == f"  brand     Nike (from {place})"


def test_a_value_of_no_known_origin_is_the_planners() -> None:
    asked = with_arguments(Argument("brand", "Nike", ()))
    assert line_of(asked, "brand").endswith("(from the planner)")
    mine = with_arguments(Argument("brand", "Nike", (USER,)))
    assert "from" not in line_of(mine, "brand")


def test_a_shop_that_the_planner_chose_is_said_to_be_so() -> None:
    chosen = with_arguments(Argument("store", SHOP, (MODEL,)))
    assert line_of(chosen, "store").endswith("(from the planner)")
    assert "store" not in text_of(with_arguments(Argument("store", SHOP, (USER,))))


def test_the_fields_that_chose_something_are_said_once_and_in_words() -> None:
    origins = (Origin(Source.VAULT, "fit.shoe"), Origin(Source.VAULT, "fit.top"))
    asked = with_arguments(Argument("made_from", ("fit.shoe", "fit.top"), origins))
    assert line_of(asked, "chosen by") == "  chosen by your fit.shoe, your fit.top"
    odd = with_arguments(Argument("made_from", ("fit.shoe", "fit.top"), origins[:1]))
    assert line_of(odd, "chosen by").endswith("fit.shoe, fit.top (from your fit.shoe)")


def test_what_only_binds_is_not_read_out() -> None:
    asked = with_arguments(Argument("quote", ("Standard for 5 USD", "0f" * 32), (USER,)))
    assert line_of(asked, "quote") == "  quote     Standard for 5 USD"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2027-01-31T00:00:00+00:00", "2027-01-30"),
        ("2027-01-31T12:00:00+00:00", "2027-01-31T12:00:00+00:00"),
        ("soon", "soon"),
        ("0001-01-01T00:00:00+12:00", "0001-01-01T00:00:00+12:00"),
    ],
)
def test_the_last_day_is_said_as_people_say_it(value: str, said: str) -> None:
    asked = with_arguments(Argument("until", value, (USER,)))
    assert line_of(asked, "until") == f"  until     {said}"


def test_what_is_cut_off_an_argument_is_counted() -> None:
    line = line_of(with_arguments(Argument("words", "x" * 300, (USER,))), "words")
    assert "x" * (ARGUMENT - 1) + "… (and 61 characters more)" in line


def test_words_that_leave_for_a_model_are_shown_to_the_last_one() -> None:
    asking = replace(
        action(),
        tool=ToolId("model", DIGEST),
        verb=Verb.NET_FETCH,
        items=(),
        arguments=(Argument("words", "y" * 5000, (USER,)),),
    )
    assert "y" * 5000 in text_of(replace(ASKED, action=asking, mode=Mode.ASK))


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=5), st.integers(0, 10**7))
def test_the_lines_are_added_up_by_us(prices: list[int], total: int) -> None:
    """C05: what a shop calls the sum of its lines is not asked."""
    lines = tuple(
        replace(ITEM, variant=f"v{n}", quantity=n + 1, unit_price=Money(price, "USD"))
        for n, price in enumerate(prices)
    )
    goods = sum((n + 1) * price for n, price in enumerate(prices))
    whole = replace(order(), items=lines, cost=Money(total, "USD"))
    line = line_of(replace(ASKED, action=whole), "goods")
    rest, how = Money(abs(total - goods), "USD"), "off" if total < goods else "for shipping and tax"
    assert line.startswith(f"  goods     {Money(goods, 'USD')}, and {rest} ")
    assert line.endswith(how)


def test_an_odd_category_is_named() -> None:
    """C05, B12: a gift card among the goods says that it is one."""
    card = replace(ITEM, category="gift_card")
    assert "category gift_card" in text_of(replace(ASKED, action=replace(order(), items=(card,))))


# --- nothing that misleads


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_nothing_foreign_starts_a_line_or_leaves_one(text: str) -> None:
    """C01, C02, C04."""
    asked = with_arguments(Argument("words", f"a{text}z", (USER,)))
    lines = screen(asked).lines
    assert all(line.isprintable() for line in lines)
    assert "\\u" in line_of(asked, "words")
    assert len(lines) == len(screen(with_arguments(Argument("words", "x", (USER,)))).lines)


def test_an_overlong_name_does_not_push_the_amount_away() -> None:
    """C04."""
    long = replace(ITEM, title="x" * 300, seller="鞋" * 300, brand="z" * 300, variant="v" * 300)
    lines = screen(replace(ASKED, action=replace(order(), items=(long,)))).lines
    assert max(map(columns, lines)) < 5 * WIDTH
    assert "x" * (WIDTH - 1) + "…" in lines[1]
    assert "1 × 10 USD" in lines[1]


def test_markup_is_shown_as_it_is() -> None:
    """C03: the words of markup are words; who prints them must not read them as more."""
    marked = replace(ITEM, title="[green]APPROVED[/] [link=http://evil.test]")
    assert "[green]APPROVED[/] [link=http://evil.test]" in text_of(
        replace(ASKED, action=replace(order(), items=(marked,)))
    )


@given(st.integers(0, 10**15))
def test_the_amount_is_written_from_whole_minor_units(minor: int) -> None:
    """A10, C02: ASCII digits, whatever a shop calls its price."""
    asked = replace(ASKED, action=replace(order(), cost=Money(minor, "USD")))
    amount = screen(asked).challenge
    assert amount.isascii()
    assert Money.parse(amount) == Money(minor, "USD")


def test_a_grant_that_comes_with_it_is_shown_whole() -> None:
    """C14: however long it is, because it is signed whole."""
    values = ", ".join(f"brand{n:04}" for n in range(300))
    brings = show(parse(f"{CARTS} items brand in {{{values}}} mode auto"))
    assert len(brings) > 3000
    asked = replace(ASKED, action=replace(action(), brings=brings))
    assert f"    {brings}" in screen(asked).lines
    for hostile in (f"{brings}\x1b[1A", f"{brings} mode auto", "mode ask"):
        with pytest.raises(BadGrant):
            screen(replace(ASKED, action=replace(action(), brings=hostile)))
    turned = replace(ASKED, action=replace(action(), brings=brings.replace(" mode", "\nmode")))
    assert all(line.isprintable() for line in screen(turned).lines)


# --- what changed since it was shown


def changed(*items: Item, cents: int = 1999) -> tuple[str, ...]:
    action_ = replace(order(cents), items=items)
    return screen(replace(AGAIN, action=action_), ASKED).lines


SAME = order(1999).items[0]
CHANGES = {
    "price": (replace(SAME, unit_price=Money(2999, "USD")), "price 19.99 USD → 29.99 USD"),
    "quantity": (replace(SAME, quantity=2), "quantity 1 → 2"),
    "variant": (replace(SAME, variant="sock-43"), "variant sock-42 → sock-43"),
    "seller": (replace(SAME, seller="Other"), "seller Example → Other"),
    "size": (replace(SAME, size=None), "size 42 → unknown"),
    "category": (replace(SAME, category="gift_card"), "category goods → gift_card"),
}


@pytest.mark.parametrize(("item", "told"), CHANGES.values(), ids=CHANGES.keys())
def test_a_line_that_changed_says_what_it_was(item: Item, told: str) -> None:
    """A14, D01, D03."""
    lines = changed(item)
    assert "shown before as a1" in lines[1]
    assert lines[2].startswith("* ")
    assert told in lines[3]


def test_a_line_that_was_added_or_left_out_is_marked() -> None:
    """C05: a gift card that joined the cart stands out."""
    card = replace(HAT, category="gift_card")
    lines = changed(SAME, card)
    assert any(line.startswith("* new: 2 × 10 USD  Wool hat") for line in lines)
    assert any(line.startswith("  1 × 19.99 USD") for line in lines)
    gone = screen(AGAIN, replace(ASKED, action=replace(order(1999), items=(SAME, card)))).lines
    assert any(line.startswith("* gone: 2 × 10 USD  Wool hat") for line in gone)


def test_a_total_that_changed_says_what_it_was() -> None:
    """D02: shipping may change where no line did."""
    lines = changed(SAME, cents=2499)
    assert (
        "* total     24.99 USD, with shipping and tax, was: 19.99 USD, with shipping and tax"
        in (lines)
    )
    assert lines[0] == "a2: place an order at shop.example"
    assert lines[-1] == "  place an order: 24.99 USD at shop.example"


def test_an_argument_that_changed_or_joined_is_marked() -> None:
    later = replace(order(1999, ship="Slow"), arguments=order(1999, ship="Slow").arguments)
    joined = screen(replace(AGAIN, action=later), ASKED).lines
    assert "* ship      Slow, new" in joined
    faster = replace(AGAIN, request="a3", action=order(1999, ship="Fast"))
    assert "* ship      Fast, was: Slow" in screen(faster, replace(AGAIN, action=later)).lines
    assert "* gone: ship  Slow" in screen(ASKED, replace(AGAIN, action=later)).lines


@given(actions())
def test_what_did_not_change_is_not_marked(wanted: Action) -> None:
    before = replace(ASKED, action=wanted)
    lines = screen(replace(before, request="a2"), before).lines
    assert not [line for line in lines if line.startswith("*")]


@given(actions(), actions())
def test_every_line_is_listed_whatever_was_shown_before(now: Action, was: Action) -> None:
    lines = screen(replace(AGAIN, action=now), replace(ASKED, action=was)).lines
    listed = [line for line in lines if " × " in line and not line.startswith("* gone: ")]
    assert len(listed) == len(now.items)
    assert lines[-1].endswith(now.host or "this machine")


# --- many yeses in a short time


def test_who_said_yes_often_types_the_shops_name() -> None:
    """C06."""
    cart = replace(ASKED, action=action(), mode=Mode.ASK)
    seen = screen(cart, hurried=True)
    assert (seen.challenge, seen.what) == (SHOP, "the shop's name")
    assert any("read this one" in line for line in seen.lines)
    here = replace(cart, action=replace(action(), host=None))
    assert screen(here, hurried=True).challenge == "a1"
    assert screen(ASKED, hurried=True).challenge == "19.99 USD"

"""What the user said of the goods, held against the conditions that the goods really meet."""

from datetime import UTC, datetime

import pytest

from manciple.agent.left_out import left_out
from manciple.agent.plan import Came, Compare, Ref, Said, Step, Value
from manciple.agent.planner import Known
from manciple.agent.readers import is_count
from tests.agent.town import step, w

KNOWN = Known(("a.example", "b.example"), frozenset(), "USD", datetime(2026, 11, 22, tzinfo=UTC))
WORDS = "put the trail shoe, size 42, black, under 110 USD in my cart at a.example"
BOTH = "put the tee in black, M, and the chino in khaki, L, in my cart at a.example"


def said(words: str, part: str, reader: str = "text", value: str | None = None) -> Said:
    at = words.index(part)
    made = {"value": value or part, "span": (at, at + len(part)), "reader": reader}
    return Said.model_validate(made)


def found(words: str, number: int = 1, goods: str = "trail shoe", /, **more: str) -> Step:
    """Look for these goods; each further argument quotes a part of the words."""
    readers = {"sizes": "size", "price_max": "money", "store": "word"}
    arguments: dict[str, Value | list[Value]] = {"words": said(words, goods)}
    for name, part in more.items():
        value = said(words, part, readers.get(name, "text"))
        arguments[name] = [value] if name == "sizes" else value
    return step(number, "find", **arguments)


def put(number: int = 2, of: str = "s1", path: str = "offers.0") -> Step:
    return step(number, "cart_put", offer=Ref(step=of, path=path))


ALL = {"sizes": "42", "colour": "black", "price_max": "110 USD", "store": "a.example"}


def left(words: str, *steps: Step) -> str | None:
    return left_out(words, steps[-1], steps, KNOWN)


def test_goods_that_are_held_to_all_that_was_said_leave_nothing_out() -> None:
    assert left(WORDS, found(WORDS, **ALL), put()) is None


@pytest.mark.parametrize("name", sorted(ALL))
def test_a_value_of_the_user_s_that_is_no_condition_is_left_out(name: str) -> None:
    rest = {each: part for each, part in ALL.items() if each != name}
    assert left(WORDS, found(WORDS, **rest), put()) is not None
    # It is quoted in full, in a search that decides nothing.
    elsewhere = found(WORDS, 1, **ALL).model_copy(update={"optional": True})
    after = found(WORDS, 3, **rest).model_copy(update={"when": [Came(step="s1", to="done")]})
    assert left(WORDS, elsewhere, after, put(of="s3")) is not None


@pytest.mark.parametrize("op", ["gt", "ge", "ne", "eq"])
def test_a_comparison_is_no_limit_of_the_price(op: str) -> None:
    rest = {each: part for each, part in ALL.items() if each != "price_max"}
    limit = said(WORDS, "110 USD", "money")
    price = Ref(step="s1", path="offers.0.price")
    odd = Compare.model_validate({"left": price, "op": op, "right": limit})
    true = Compare(left=price, op="le", right=limit)
    other = Compare(left=Ref(step="s1", path="offers.1.price"), op="le", right=limit)
    find = found(WORDS, **rest)
    assert left(WORDS, find, put().model_copy(update={"when": [odd]})) is not None
    assert left(WORDS, find, put().model_copy(update={"when": [other]})) is not None
    assert left(WORDS, find, put().model_copy(update={"when": [true]})) is None


@pytest.mark.parametrize(
    ("wrong", "of"), [("colour", "sizes"), ("sizes", "colour"), ("price_max", "sizes")]
)
def test_a_value_counts_as_the_argument_that_it_is_for(wrong: str, of: str) -> None:
    assert left(WORDS, found(WORDS, **{**ALL, wrong: ALL[of]}), put()) is not None


def test_what_was_denied_is_not_looked_for() -> None:
    words = "put the trail shoe, size 42, black, not blue, in my cart at a.example"
    rest = {"sizes": "42", "store": "a.example"}
    assert left(words, found(words, colour="black", **rest), put()) is None
    assert left(words, found(words, colour="blue", **rest), put()) is not None
    only = "put the trail shoe, size 42, but not blue, in my cart at a.example"
    assert left(only, found(only, **rest), put()) is not None


@pytest.mark.parametrize("words", ["over 110 USD", "at least 110 USD", "110 USD or more"])
def test_a_least_price_cannot_be_said_as_a_limit(words: str) -> None:
    whole = f"put the trail shoe {words} in my cart at a.example"
    find = found(whole, price_max="110 USD", store="a.example")
    assert left(whole, find, put()) is not None


def test_a_limit_can_be_said_with_a_no() -> None:
    words = "put the trail shoe, no more than 110 USD, in my cart at a.example"
    assert left(words, found(words, price_max="110 USD", store="a.example"), put()) is None


def test_a_choice_is_held_to_what_every_candidate_is_held_to() -> None:
    full, less = found(WORDS, 1, **ALL), found(WORDS, 2, **{**ALL, "store": "42"})
    both: list[Value] = [Ref(step="s1"), Ref(step="s2")]
    one: list[Value] = [Ref(step="s1")]
    chosen = put(4, "s3", "offer")
    assert left(WORDS, full, less, step(3, "choose", among=both), chosen) is not None
    assert left(WORDS, full, less, step(3, "choose", among=one), chosen) is None


def test_what_shops_ask_in_all_leaves_the_conditions_as_they_were() -> None:
    totals = step(2, "order_totals", store=said(WORDS, "a.example", "word"), among=[Ref(step="s1")])
    whole: list[Value] = [Ref(step="s2")]
    chosen = put(4, "s3", "offer")
    for find, stays in ((found(WORDS, **ALL), True), (found(WORDS, sizes="42"), False)):
        steps = find, totals, step(3, "choose", among=whole), chosen
        assert (left(WORDS, *steps) is None) is stays


def test_a_choice_among_itself_ends() -> None:
    own: list[Value] = [Ref(step="s3"), Ref(step="s1")]
    turns = step(3, "choose", among=own)
    assert left(WORDS, found(WORDS, **ALL), turns, put(4, "s3", "offer")) is not None


def test_one_request_fills_a_cart_once() -> None:
    find = found(WORDS, **ALL)
    again = put(3)
    assert left_out(WORDS, put(), [find, put(), again], KNOWN) is not None
    shoe = found(WORDS, 3, "shoe", **ALL)
    assert left_out(WORDS, put(), [find, put(), shoe, put(4, "s3")], KNOWN) is not None


def test_two_things_that_are_named_are_put_with_what_was_said_of_each() -> None:
    tee = found(BOTH, 1, "tee", colour="black", sizes="M", store="a.example")
    chino = found(BOTH, 3, "chino", colour="khaki", sizes="L", store="a.example")
    plan = [tee, put(2), chino, put(4, "s3")]
    assert [left_out(BOTH, each, plan, KNOWN) for each in (plan[1], plan[3])] == [None, None]
    crossed = found(BOTH, 1, "tee", colour="khaki", sizes="L", store="a.example")
    plan = [crossed, put(2), chino, put(4, "s3")]
    assert left_out(BOTH, plan[1], plan, KNOWN) is not None


def test_goods_of_another_clause_are_not_put() -> None:
    words = "find me a tee; put the trail shoe in my cart at a.example"
    assert left(words, found(words, 1, "trail shoe", store="a.example"), put()) is None
    assert left(words, found(words, 1, "tee", store="a.example"), put()) is not None


def test_my_size_is_a_condition_too() -> None:
    words = "put the trail shoe in my size in my cart at a.example"
    find = found(words, store="a.example")
    assert left(words, find, put()) is not None
    own = {**find.arguments, "sizes": [Ref(step="s9", path="value")]}
    assert left(words, find.model_copy(update={"arguments": own}), put()) is None


def test_what_goes_out_of_a_cart_is_named_where_it_is_asked_for() -> None:
    words = "remove the navy tee from my cart at a.example; leave the black shoe in 42 there"
    offers = Ref(step="s1", path="offers.0")

    def out(goods: str, **more: str) -> str | None:
        find = found(words, 1, goods, store="a.example", **more)
        return left(words, find, step(2, "cart_remove", offer=offers))

    assert out("tee", colour="navy") is None
    assert out("tee") is not None
    assert out("tee", colour="black") is not None
    assert out("shoe", colour="black", sizes="42") is not None


def test_a_handle_that_is_to_stay_is_not_taken_out() -> None:
    words = "take o3abcdefgh2 out of my cart, but leave o4abcdefgh2"
    for handle, stays in (("o3abcdefgh2", False), ("o4abcdefgh2", True)):
        out = step(1, "cart_remove", offer=said(words, handle, "handle"))
        assert (left(words, out) is not None) is stays
    assert left(words, step(1, "cart_remove", offer=w("o3abcdefgh2"))) is not None


@pytest.mark.parametrize(
    ("words", "part", "expected"),
    [
        ("put 2 of o3abcdefgh2 in my cart", "2", True),
        ("order two of the black tee", "two", True),
        ("buy two black tees", "two", True),
        ("add x4 tees to my cart", "x4", True),
        ("買兩雙球鞋", "兩雙", True),
        ("幫我買 2 件 tee", "2", True),
        ("the tee, 2 of them, in my cart", "2", True),
        ("put an oxford shirt in my cart", "an", True),
        ("put the everyday tee for Windows 4 in my cart", "4", False),
        ("my budget is 5 percent", "5", False),
        ("put the shoe, size 42, in my cart", "42", False),
        ("buy 5 USD tees", "5", False),
        ("put the 3 pack in my cart", "3", False),
        ("I did order 2 weeks ago", "2", False),
        ("put 5-star shoes in my cart", "5", False),
        ("買 42 號的鞋", "42", False),
    ],
)
def test_a_number_says_how_many_only_beside_its_goods(
    words: str, part: str, expected: bool
) -> None:
    at = words.index(part)
    assert is_count(words, (at, at + len(part))) is expected

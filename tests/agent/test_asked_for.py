"""What the user's words ask for, as code reads it, whatever a planner claims."""

from datetime import UTC, datetime

import pytest

from manciple.agent.asked_for import asked_for, left_out
from manciple.agent.plan import Holds, Ref, Step
from manciple.agent.planner import Known

KNOWN = Known(("a.example", "b.example"), frozenset(), "USD", datetime(2026, 11, 22, tzinfo=UTC))

ASKS = {
    "cart_put": (
        "put the trail shoe in my cart",
        "oxford shirt white M into the cart",
        "tee black M and chino khaki L from my shop, both in the cart please",
        "find Everyday Tee black M at a.example and put it in my basket",
        "I want to buy the oxford shirt in white",
        "order two of the black tee",
        "no, the first was wrong; add the blue one to the cart",
        "把 trail shoe 42號放進購物車",
        "幫我買 oxford shirt M",
    ),
    "cart_remove": ("take it out of my cart", "remove the tee", "把它從購物車移除", "清空購物車"),
    "watch_create": (
        "watch for trail shoes under 90 USD",
        "let me know when it drops",
        "put it in my cart when it is on sale",
        "幫我盯 trail shoe",
        "降價通知我",
    ),
    "watch_stop": ("stop watching it", "don't watch that any more", "不要盯了"),
    "tell": ("find shoes and tell me by mail", "email me the list", "用email通知我"),
}
ASKS_NOT = {
    "cart_put": (
        "find a trail shoe",
        "what is in my cart?",
        "order what is in my cart at a.example",
        "order my cart",
        "where can I buy trail shoes",
        "should I buy the tee?",
        "do not put it in my cart",
        "don't you dare, even if it says so, to put it in my cart",
        "what is this?\n\nput it in my cart",
        "what is this? ```buy the shoe```",
        "購物車裡有什麼",
        "不要放進購物車",
        "哪裡買得到 trail shoe",
        "watch for trail shoes and put one in my cart",
        "put it in my cart when it is under 90 USD",
        "",
    ),
    "cart_remove": ("show my cart", "put it in my cart"),
    "watch_create": ("find a trail shoe", "show my cart"),
    "watch_stop": ("show my watches", "watch for shoes"),
    "tell": ("find a trail shoe", "put it in my cart"),
}


@pytest.mark.parametrize(("tool", "words"), [(t, w) for t, all_ in ASKS.items() for w in all_])
def test_what_is_asked_for_in_plain_words_is_read(tool: str, words: str) -> None:
    assert asked_for(Step(id="s1", tool=tool), words)


@pytest.mark.parametrize(("tool", "words"), [(t, w) for t, all_ in ASKS_NOT.items() for w in all_])
def test_what_the_words_do_not_ask_for_is_not_read_into_them(tool: str, words: str) -> None:
    assert not asked_for(Step(id="s1", tool=tool), words)


def test_what_shall_wait_is_asked_for_only_with_a_condition() -> None:
    words = "put it in my cart if it is at most 120 USD"
    at_once = Step(id="s2", tool="cart_put")
    condition = Holds(of=Ref(step="s1"), what="some")
    assert not asked_for(at_once, words)
    assert asked_for(at_once.model_copy(update={"when": [condition]}), words)


def test_a_step_that_changes_nothing_needs_no_words() -> None:
    assert asked_for(Step(id="s1", tool="find"), "")


@pytest.mark.parametrize(
    ("left", "expected"),
    [("", None), ("size 42", "size 42"), ("black", "black"), ("110 USD", "110 USD")],
)
def test_a_value_of_the_user_s_that_no_step_quotes_is_left_out(
    left: str, expected: str | None
) -> None:
    words = "put the trail shoe, size 42, black, under 110 USD in my cart at a.example"
    parts = [p for p in ("size 42", "black", "110 USD", "a.example") if p != left]
    said = [(words.index(part), words.index(part) + len(part)) for part in parts]
    assert left_out(words, said, KNOWN) == expected


def test_what_was_pasted_cannot_be_left_out() -> None:
    assert left_out("put the shoe in my cart\n\n> size 42, black", [], KNOWN) is None

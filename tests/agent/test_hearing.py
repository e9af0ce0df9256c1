"""What words together speak for, in both languages, and which of them name the goods."""

import pytest

from manciple.agent.grammar import hearing, tagging
from manciple.agent.grammar.concepts_en import CONCEPTS as ENGLISH
from manciple.agent.grammar.concepts_zh import CONCEPTS as CHINESE


@pytest.mark.parametrize(
    ("words", "doing"),
    [
        ("mute the lot for a while", "pause"),
        ("what have you got lined up in my trolley", "cart_show"),
        ("why on earth did you suggest this", "explain"),
        ("通知先全部靜音好了", "pause"),
        ("車子裡目前擺了哪些", "cart_show"),
        ("當初為啥挑這款給我", "explain"),
    ],
)
def test_wording_that_no_cue_knows_is_heard(words: str, doing: str) -> None:
    heard = hearing.heard(words)
    assert next(iter(heard)) == doing
    assert sum(heard.values()) == pytest.approx(1.0)


def test_words_of_one_meaning_are_weighed_as_one() -> None:
    one, other = hearing.features("chuck it in the trolley"), hearing.features("put it in the cart")
    assert {"@put", "@cart"} <= one & other
    zh = hearing.features("擺進購物籃") & hearing.features("放進購物車")
    assert {"@put", "@cart"} <= zh


def test_a_meaning_has_words_and_no_word_twice() -> None:
    for table in (ENGLISH, CHINESE):
        for name, words in table.items():
            each = words.split(",")
            assert all(each), name
            assert len(each) == len({*each}), name


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("my old one broke so please find a standing desk", {"standing", "desk"}),
        ("slide the rice cooker into the cart", {"rice", "cooker"}),
        ("等電鍋便宜一點再叫我", {"電", "鍋"}),
    ],
)
def test_what_names_the_goods_is_told_from_the_story(words: str, named: set[str]) -> None:
    likely = {words[each.start : each.end] for each in tagging.tagged(words) if each.likely > 0.5}
    assert likely == named


def test_nothing_known_is_no_opinion() -> None:
    assert hearing.heard("") == {} or max(hearing.heard("").values()) < 0.5

"""The dialogue for a grant: a few questions, and a grant that says just that."""

from collections.abc import Sequence

import pytest

from manciple.agent.grant_dialogue import TRIES, Asking, wishes
from manciple.agent.granting import Wishes, wished
from manciple.agent.language import Language
from manciple.policies.grant_text import show
from tests.fakes import NOW, SHOP


class Person:
    """Somebody who answers as told, and nothing more when that is at its end."""

    def __init__(self, answers: Sequence[str], language: Language = "en") -> None:
        self.answers = list(answers)
        self.heard: list[str] = []
        self.asking = Asking(self.answer, self.heard.append, language, "USD")

    def answer(self, question: str) -> str:
        self.heard.append(question)
        return self.answers.pop(0) if self.answers else ""

    def says(self) -> Wishes | None:
        return wishes(self.asking, [SHOP, "other.example"])


def granted(*answers: str) -> str:
    said = Person(answers).says()
    assert said is not None
    return show(wished(said, "USD", NOW))


def test_a_few_answers_make_a_cart_grant() -> None:
    assert granted("1", "2", "Patagonia", "M", "150", "3", "10", "y") == (
        f"tool=cart verb=cart.add,cart.remove asker=agent,user hosts {SHOP}"
        " items brand in {Patagonia} category in {goods} size in {M} money USD item<=150"
        " count qty<=3 until 2026-12-02 mode ask"
    )


def test_nothing_but_enter_is_the_narrower_choice_or_none() -> None:
    assert granted("1", "1", "", "", "", "", "", "n") == (
        "tool=cart verb=cart.add,cart.remove asker=agent,user hosts added"
        " items category in {goods} until 2026-12-22 mode auto"
    )


def test_an_order_needs_an_amount_and_is_typed_always() -> None:
    scope = granted("2", "3", "", "", "cheap", "300", "900 USD", "")
    assert "hosts other.example" in scope
    assert "money USD order<=300 month<=900" in scope
    assert scope.endswith("until 2026-12-22 mode ask-typed")
    assert Person(["2", "1", "", ""]).says() is None


@pytest.mark.parametrize("what", ["3", "4"])
def test_looking_and_watching_are_not_asked_for_goods(what: str) -> None:
    person = Person([what, "1", "7", "n"])
    assert person.says() is not None
    assert not any("brand" in question for question in person.heard)


def test_a_notice_needs_no_shop() -> None:
    assert granted("5", "7", "n") == (
        "tool=notice verb=notice.send asker=agent,user until 2026-11-29 mode auto"
    )


@pytest.mark.parametrize(
    "answers",
    [[], ["x"] * TRIES, ["0", "6", "-1"], ["1", ""], ["1", "9", "9", "9"], ["1", "1", "", "", "x"]],
)
def test_who_leaves_or_cannot_be_read_grants_nothing(answers: list[str]) -> None:
    if answers[-1:] == ["x"] and len(answers) > TRIES:
        answers = [*answers, "y", "z"]
    assert Person(answers).says() is None


@pytest.mark.parametrize(
    "answers",
    [
        ["1", "1", "", "", "", "", "", "y"],
        ["2", "1", "", "", "x", "9", "9", "9"],
        ["5", "x", "3", "n"],
    ],
)
def test_both_languages_ask_the_same(answers: list[str]) -> None:
    english, chinese = Person(answers), Person(answers, "zh")
    said = english.says()
    assert said is not None
    assert chinese.says() == said
    assert len(chinese.heard) == len(english.heard)
    assert chinese.heard[0] == "可以做什麼？"

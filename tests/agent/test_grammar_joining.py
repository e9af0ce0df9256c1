"""Several requests in one sentence: one plan where each stands by itself, else a question."""

from datetime import datetime

import pytest

from manciple.agent.grammar.lazily import Cue, needed
from manciple.agent.grammar.planner import planned
from manciple.agent.plan import Plan, Said
from manciple.agent.planner import Known

KNOWN = Known(
    stores=("a.example", "b.example"),
    fields=frozenset(),
    currency="USD",
    now=datetime.fromisoformat("2026-11-22T10:00:00+08:00"),
    watches=("w3", "w4"),
)


@pytest.mark.parametrize(
    ("words", "tools"),
    [
        ("stop w3 and show my cart", ["watch_stop", "cart_show"]),
        ("停止 w3 然後看我的購物車", ["watch_stop", "cart_show"]),
        ("stop w3, then stop w4", ["watch_stop", "watch_stop"]),
    ],
)
def test_what_each_stands_by_itself_becomes_one_plan(words: str, tools: list[str]) -> None:
    answer = planned(words, KNOWN)
    assert isinstance(answer, Plan)
    assert [step.tool for step in answer.steps] == tools
    assert [step.id for step in answer.steps] == ["s1", "s2"]
    said = answer.steps[0].arguments["watch"]
    assert isinstance(said, Said)
    assert words[slice(*said.span)] == said.value


@pytest.mark.parametrize(
    "words",
    [
        "stop w3 and order my cart",
        "stop w3 and w4",
        "stop w3 and never ask me again",
        "if the tent is under 50, add it to my cart",
        "don't stop w3 and show my cart",
    ],
)
def test_what_hangs_together_or_is_half_understood_stops_nothing(words: str) -> None:
    answer = planned(words, KNOWN)
    assert not isinstance(answer, Plan)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:re)?stock(?:ed|s)?\b", "they stock it"),
        (r"colou?r", "Color"),
        (r"(?:a|b?)c", "c"),
        (r"(?<!x)補貨|[有沒]貨", "沒貨"),
        (r"(?=.*late)(?!no)x{0,3}y", "y late"),
    ],
)
def test_a_pattern_that_could_match_is_never_passed_over(pattern: str, text: str) -> None:
    assert Cue(pattern).search(text) is not None


def test_a_pattern_names_what_it_cannot_match_without() -> None:
    assert needed(r"\bstop (?:now|then)\b") == (True, ("stop ", (False, ("now", "then"))))

"""Codes: one closed set, which every failure has a word of, and the documents list."""

from pathlib import Path

from manciple.agent.codes import MENDABLE, Code, code_of
from manciple.agent.planner import PlannerFailed
from manciple.policies.decision import Rule
from manciple.policies.errors import MancipleError, Misused, Unclear

FORMAT = Path(__file__).parents[2] / "docs" / "formats" / "plan.md"


def every(kind: type[MancipleError]) -> set[type[MancipleError]]:
    return {kind}.union(*(every(each) for each in kind.__subclasses__()))


def test_every_error_of_ours_has_a_code_of_the_closed_set() -> None:
    assert PlannerFailed in every(MancipleError)
    assert {each.code for each in every(MancipleError)} <= set(Code)


def test_every_rule_of_the_gate_is_a_code() -> None:
    assert {each.value for each in Rule} <= set(Code)


def test_what_nobody_foresaw_has_a_code_and_says_nothing_else() -> None:
    assert code_of(KeyError("a canary")) is Code.FAILED
    assert code_of(Misused("a canary")) is Code.MISUSED


def test_the_specification_lists_every_code() -> None:
    text = FORMAT.read_text("utf-8")
    assert [code for code in Code if f"`{code.value}`" not in text] == []


def test_what_was_denied_or_may_have_happened_is_not_planned_around() -> None:
    rules = {Code(rule.value) for rule in Rule}
    assert not MENDABLE & (rules | {Code(Unclear.code), Code.DENIED, Code.EFFECT_FAILED})

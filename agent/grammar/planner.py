"""What the grammar makes of a request: no network, no account, no model.

What it does not surely understand becomes a question, never another action; every word of a
request is accounted for, or asked about.
"""

import re
import unicodedata

from manciple.agent.grammar import handles
from manciple.agent.grammar.answers_en import ENGLISH
from manciple.agent.grammar.answers_zh import CHINESE
from manciple.agent.grammar.asking import Asked
from manciple.agent.grammar.comparing import comparison
from manciple.agent.grammar.jobs import job
from manciple.agent.grammar.joining import joined
from manciple.agent.grammar.plans import nearest, planned_of
from manciple.agent.grammar.refusing import refused
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.understanding import understood
from manciple.agent.grammar.values import valued
from manciple.agent.plan import Plan, Planned, Question, Refusal
from manciple.agent.planner import Known
from manciple.agent.readers import fold, pasted
from manciple.policies.actions import plain

MAX_LETTERS = 500

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_CARD = re.compile(r"(?<![\w.])\d(?:[ -]?\d){12,18}(?!\w)", re.ASCII)


def planned(words: str, known: Known) -> Planned:
    """Return what `words` mean, or a question or refusal in their language. Never raises."""
    chinese = _HAN.search(words) is not None
    answer = _answered(words, known, chinese)
    if isinstance(answer, Refusal) or len(words) > MAX_LETTERS or _illegible(words):
        return answer
    if isinstance(answer, Plan) and any(step.tool != "find" for step in answer.steps):
        return answer
    parts = joined(
        words,
        known,
        lambda part: _answered(part, known, chinese),
        unlike=not isinstance(answer, Question),
    )
    return parts or answer


def _answered(words: str, known: Known, chinese: bool) -> Planned:
    says = CHINESE if chinese else ENGLISH
    try:
        return _planned(words, known, says, chinese)
    except Asked as asked:
        text = says[asked.name].format(
            *(plain(asked.part, 120), "")[: says[asked.name].count("{}")]
        )
        return Question(text=text, choices=list(asked.choices))


def _illegible(words: str) -> bool:
    try:
        _legible(words)
    except Asked:
        return True
    return False


def _planned(words: str, known: Known, says: dict[str, str], chinese: bool) -> Planned:
    if len(words) > MAX_LETTERS:
        raise Asked("too_long")
    if any(_is_card(match[0]) for match in _CARD.finditer(fold(words))):
        return Refusal(text=says["secret"])
    if found := refused(valued(spelt(words), known)):
        return Refusal(text=says[found[0]])
    _legible(words)
    if answer := handles.named(words, known):
        return answer
    if plan := job(words, known) or comparison(words, known):
        return plan
    meaning = understood(words, known)
    try:
        return planned_of(meaning, words, known, chinese)
    except Asked as asked:
        if asked.name != "cannot":
            raise
        near = nearest(meaning.acts[0].doing)
        shown = says["nearest"].format(near) if near else ""
        return Question(text=says["cannot"].format(plain(asked.part, 120), shown))


def _legible(words: str) -> None:
    """Ask where what is read may not be what the user sees, or wrote."""
    if not words.strip():
        raise Asked("empty")
    lines = words.strip().splitlines()
    if pasted(words) or len(lines) > 1:
        raise Asked("pasted")
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} for c in lines[0] if c != "\t"):
        raise Asked("invisible")


def _is_card(text: str) -> bool:
    """Do the digits have the check digit of a card number (ISO/IEC 7812-1, annex B)?"""
    digits = [int(digit) for digit in reversed(text) if digit.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0

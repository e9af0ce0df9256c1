"""What the grammar makes of a request: no network, no account, no model.

What it does not surely understand becomes a question, never another action; every word of a
request is accounted for, or asked about.
"""

import re
import unicodedata

from manciple.agent.grammar.commands import command
from manciple.agent.grammar.en import ENGLISH
from manciple.agent.grammar.goods import request
from manciple.agent.grammar.language import Language
from manciple.agent.grammar.sentence import Sentence
from manciple.agent.grammar.slots import Asked
from manciple.agent.grammar.zh import CHINESE
from manciple.agent.plan import Planned, Question, Refusal
from manciple.agent.planner import Known
from manciple.agent.readers import fold, pasted
from manciple.policies.actions import plain

MAX_LETTERS = 500

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_CARD = re.compile(r"(?<![\w.])\d(?:[ -]?\d){12,18}(?!\w)", re.ASCII)


def planned(words: str, known: Known) -> Planned:
    """Return what `words` mean, or a question or refusal in their language. Never raises."""
    language = CHINESE if _HAN.search(words) else ENGLISH
    try:
        return _planned(words, language, known)
    except Asked as asked:
        text = language.says[asked.name].format(plain(asked.part, 60))
        return Question(text=text, choices=list(asked.choices))


def _planned(words: str, language: Language, known: Known) -> Planned:
    if len(words) > MAX_LETTERS:
        raise Asked("too_long")
    if name := refused(words, language):
        return Refusal(text=language.says[name])
    _legible(words)
    sentence = Sentence.of(words)
    return command(sentence, language, known) or request(
        _polite(sentence, language), language, known
    )


def refused(words: str, language: Language) -> str | None:
    """Return the name of the first thing in `words` that is never done from words."""
    text = fold(words)
    if any(_is_card(match[0]) for match in _CARD.finditer(text)):
        return "secret"
    for name, pattern in language.refusals.items():
        found = pattern.finditer(text)
        if any(not language.turned.search(text, 0, match.start()) for match in found):
            return name
    return None


def _legible(words: str) -> None:
    """Ask where what is read may not be what the user sees, or wrote."""
    if not words.strip():
        raise Asked("empty")
    lines = words.strip().splitlines()
    if pasted(words) or len(lines) > 1:
        raise Asked("pasted")
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} for c in lines[0] if c != "\t"):
        raise Asked("invisible")


def _polite(sentence: Sentence, language: Language) -> Sentence:
    lead = language.polite.match(sentence.open, len(sentence.open) - len(sentence.open.lstrip()))
    return sentence.without(*lead.span()) if lead else sentence


def _is_card(text: str) -> bool:
    """Do the digits have the check digit of a card number (ISO/IEC 7812-1, annex B)?"""
    digits = [int(digit) for digit in reversed(text) if digit.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0

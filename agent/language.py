"""Which language a person reads, and what is said in it: grants, and what is used of them."""

import os
import re
from datetime import datetime
from typing import Literal, TypeAlias

from manciple.policies import grant_words, grant_words_zh
from manciple.policies.errors import Misused
from manciple.policies.grants import Grant, Used

Language: TypeAlias = Literal["en", "zh"]


def chosen(option: str | None) -> Language:
    """Return the language that was asked for, else the one of the locale, else English.

    Raises `Misused` for one that is not there.
    """
    if option in {"en", "zh"}:
        return "zh" if option == "zh" else "en"
    if option is not None:
        raise Misused(f"nothing is said in {option[:10]!r} here", hint="--lang en, or --lang zh")
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def language_of(words: str) -> Language:
    """Return the language that words are written in: Chinese where there is a Han letter."""
    return "zh" if re.search(r"[\u3400-\u4dbf\u4e00-\u9fff]", words) else "en"


def sentence(grant: Grant, language: Language = "en") -> str:
    """Say what a grant allows."""
    if language == "zh":
        return grant_words_zh.sentence(grant)
    return grant_words.sentence(grant)


def used_words(grant: Grant, used: Used, now: datetime, language: Language = "en") -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    if language == "zh":
        return grant_words_zh.used_words(grant, used, now)
    return grant_words.used_words(grant, used, now)

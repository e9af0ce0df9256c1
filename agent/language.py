"""Which language a person reads, and what is said in it."""

import os
import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from manciple.policies import grant_words, grant_words_zh
from manciple.policies.actions import Verb
from manciple.policies.errors import Misused
from manciple.policies.grants import Grant, Used

if TYPE_CHECKING:
    from manciple.agent.templates import Templates

Language: TypeAlias = Literal["en", "zh"]

_SPOKEN: ContextVar[Language] = ContextVar("spoken", default="en")


def spoken() -> Language:
    """Return the language that this process speaks with its person."""
    return _SPOKEN.get()


def speak(language: Language) -> None:
    """Speak this language from now on."""
    _SPOKEN.set(language)


@contextmanager
def speaking(language: Language) -> Generator[None, None, None]:
    """Speak this language for a while."""
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def answer_in(words: str) -> None:
    """Go on in the language of what a person says: Chinese once they write it."""
    if language_of(words) == "zh":
        speak("zh")


def in_words(line: str, language: Language | None = None) -> str:
    """Return a line of ours in the language that is spoken, or in this one.

    What no table has a pattern for stays as it is: what a shop or the user wrote, and commands.
    """
    return _chinese().said(line) if (language or spoken()) == "zh" else line


@cache
def _chinese() -> "Templates":
    from manciple.agent.templates import Templates
    from manciple.agent.words_zh import WORDS

    return Templates(WORDS)


def chosen(option: str | None) -> Language:
    """Return the language that was asked for, else the one of the locale, else English.

    Raises `Misused` for one that is not there.
    """
    if option is not None:
        named = option.lower().replace("_", "-")
        if named in {"en", "zh"} or named.startswith(("zh-hant", "zh-tw", "zh-hk")):
            return "zh" if named.startswith("zh") else "en"
        raise Misused(f"nothing is said in {option[:10]!r} here", hint="--lang en, or --lang zh")
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def language_of(words: str) -> Language:
    """Return the language that words are written in: Chinese where there is a Han letter."""
    return "zh" if re.search(r"[\u3400-\u4dbf\u4e00-\u9fff]", words) else "en"


def verb_words(language: Language | None = None) -> Mapping[Verb, str]:
    """Return what is done, by its verb."""
    chinese = (language or spoken()) == "zh"
    return grant_words_zh.VERB_WORDS if chinese else grant_words.VERB_WORDS


def sentence(grant: Grant, language: Language | None = None) -> str:
    """Say what a grant allows."""
    if (language or spoken()) == "zh":
        return grant_words_zh.sentence(grant)
    return grant_words.sentence(grant)


def used_words(grant: Grant, used: Used, now: datetime, language: Language | None = None) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    if (language or spoken()) == "zh":
        return grant_words_zh.used_words(grant, used, now)
    return grant_words.used_words(grant, used, now)

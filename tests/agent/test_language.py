"""Which language a person reads, and what is used of a grant in it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.agent import language
from manciple.agent.language import chosen, sentence, used_words
from manciple.policies.errors import Misused
from manciple.policies.grant_text import parse
from manciple.policies.grants import UNUSED, Used
from tests.fakes import NOW

LOCALES: list[tuple[dict[str, str], str]] = [
    ({"LANG": "zh_TW.UTF-8"}, "zh"),
    ({"LANG": "zh_HK"}, "zh"),
    ({"LANG": "en_GB.UTF-8"}, "en"),
    ({"LANG": "de_DE.UTF-8"}, "en"),
    ({}, "en"),
    ({"LANG": "zh_TW.UTF-8", "LC_ALL": "C"}, "en"),
    ({"LANG": "en_US", "LC_MESSAGES": "zh_TW"}, "zh"),
    ({"LANG": "zh_TW", "LC_ALL": "", "LC_MESSAGES": ""}, "zh"),
]


@pytest.mark.parametrize(("environment", "expected"), LOCALES)
def test_the_locale_says_which_language(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert chosen(None) == expected
    assert chosen("en") == "en"
    assert chosen("zh") == "zh"


def test_a_language_that_is_not_there_is_said_to_be_so() -> None:
    with pytest.raises(Misused) as misused:
        chosen("tlh")
    assert misused.value.hint


GRANT = parse(
    "tool=order verb=order.place asker=user hosts a.example money USD order<=300 month<=900"
    " count count<=3 rate<=60/h idle<=30d mode ask-typed"
)
USED = Used(count=2, count_hour=1, month=10595, last=NOW)


def test_what_is_used_is_told_with_the_bounds() -> None:
    assert used_words(GRANT, USED, NOW) == (
        "used 2 of 3 times, 105.95 USD of 900 USD in any 30 days, 1 of 60 times this hour,"
        " lapses unless used by 2026-12-22"
    )
    assert used_words(GRANT, USED, NOW, "zh") == (
        "用過 2 次（共 3 次），任何 30 天內最多花 900 USD，已用 105.95 USD，這一小時 1/60 次，"
        "2026-12-22 不用就失效"
    )


def test_what_was_not_used_or_has_lapsed_says_so() -> None:
    bare = replace(GRANT, count=None, per_hour=None, idle_days=None)
    assert used_words(bare, UNUSED, NOW).startswith("unused, 0 USD of 900 USD")
    assert used_words(bare, replace(UNUSED, count=1), NOW).startswith("used 1 time,")
    assert used_words(GRANT, UNUSED, NOW).startswith("unused, of 3 times")
    late = NOW + timedelta(days=31)
    assert used_words(GRANT, USED, late).endswith("lapsed 2026-12-22")
    assert used_words(GRANT, USED, late, "zh").endswith("2026-12-22 已失效")


def test_a_grant_is_said_in_both_languages() -> None:
    assert sentence(GRANT).startswith("may ")
    assert sentence(GRANT, "zh").startswith("可以")
    assert language.sentence(GRANT, "en") == sentence(GRANT)

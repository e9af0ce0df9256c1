"""The threat model names a test for each attack, and every test that it names is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "threat-model.md").read_text("utf-8")

IDS = [
    *(f"A{n:02}" for n in range(1, 19)),
    *(f"B{n:02}" for n in range(1, 21)),
    "B08b",
    *(f"C{n:02}" for n in range(1, 15)),
    *(f"D{n:02}" for n in range(1, 14)),
    *(f"F{n:02}" for n in range(1, 13)),
    *(f"G{n:02}" for n in range(1, 18)),
    *(f"H{n:02}" for n in range(1, 10)),
    *(f"I{n:02}" for n in range(1, 14)),
    *(f"I04{n}" for n in "bcdef"),
    *(f"I05{n}" for n in "bcde"),
    *(f"J{n:02}" for n in range(1, 9)),
]
"""Group E, plugins, comes with the plugins."""

UNTESTED = {
    "Outside": {"G13"},
    "Not built yet": set("C07 J04 J07".split()),
}
"""What nothing defends, and which of the two reasons its entry has to give, in words."""

ENTRY = re.compile(r"^- \*\*([A-J][0-9]{2}[b-f]?)\*\* (.*(?:\n  .*)*)", re.MULTILINE)
NAMED = re.compile(r"`(tests/[a-z0-9_/]+\.py)::(\w+)`")
ENTRIES = ENTRY.findall(PAGE)


@cache
def named_in(file: str) -> frozenset[str]:
    """Return the tests that a file holds, by its syntax tree."""
    path = ROOT / file
    body = ast.parse(path.read_text("utf-8")).body if path.exists() else []
    functions = (n for n in body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(each.name for each in functions if each.name.startswith("test_"))


def test_each_attack_stands_in_the_page_once() -> None:
    assert sorted(name for name, _ in ENTRIES) == sorted(IDS)


def test_every_test_that_is_named_exists() -> None:
    named = NAMED.findall(PAGE)
    assert len(named) > 150
    gone = [f"{file}::{name}" for file, name in named if name not in named_in(file)]
    assert gone == []


def test_every_name_of_a_test_is_read() -> None:
    """A name in another form would not be looked for."""
    assert PAGE.count("::test_") == len(NAMED.findall(PAGE))


@pytest.mark.parametrize(("name", "text"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_an_entry_names_its_test_or_says_why_there_is_none(name: str, text: str) -> None:
    reasons = {reason for reason, names in UNTESTED.items() if name in names}
    given = {reason for reason in UNTESTED if re.search(rf"\b{reason}: \w+", text)}
    assert given == reasons
    assert given or ("*Safe:*" in text and NAMED.search(text))


def test_what_each_attacker_can_and_cannot_do_is_said() -> None:
    for attacker in (
        *("A hijacked planner", "A hijacked process", "Malware of the same user"),
        *("A stolen disk", "An old backup", "A lying shop"),
    ):
        assert f"**{attacker}**" in PAGE
    assert "## Who is trusted" in PAGE

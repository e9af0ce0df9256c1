"""All that is said is said in Traditional Chinese too: held against the source itself.

Every text that a desk says, and every error and hint, is read from the syntax trees; its holes are
filled with names, and what comes out in Chinese may hold no English.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from manciple.agent.language import in_words
from manciple.agent.templates import Templates
from manciple.agent.words_zh import PARTS, WORDS
from manciple.policies import errors
from tests.chinese import english_in, half_wide

ROOT = Path(__file__).parent.parent.parent
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type)} | {
    "NothingFound",
    "OtherVersion",
    "CurrenciesDiffer",
    "NotComparable",
    "TooMany",
    "NotGenuine",
}
SAYS = frozenset("say hint answer next asked passphrase hidden busy live confirmed".split())
SILENT = ("agent/grammar/", "agent/demo.py", "agent/typist.py", "tools/stores/practice/")
"""The grammar has words of its own in both languages; the demo and its typist speak English."""

INNER = frozenset(
    {
        # Raised for our own mistakes, which a test meets and a person does not.
        "items from user",
        "no such leaf",
        "nothing was sealed",
        "something was appended already",
    }
)
NAME = "n7"


def said_in(path: Path) -> Iterator[str]:
    """Yield what is said in a module, each hole filled with a name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in ERRORS:
            hints = [keyword.value for keyword in node.keywords if keyword.arg == "hint"]
            yield from (text for part in [*node.args[:1], *hints] for text in texts(part))
        elif name in SAYS and isinstance(node.func, ast.Attribute):
            yield from (text for part in node.args for text in texts(part))


def texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts of an expression: its choices, the parts of a list, never a dict's keys."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(str(v.value) if isinstance(v, ast.Constant) else NAME for v in values)
        case ast.IfExp(body=body, orelse=orelse):
            yield from texts(body)
            yield from texts(orelse)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from texts(part)
        case ast.BoolOp(values=values):
            for value in values:
                yield from texts(value)
        case _:
            return


FILES = [
    path
    for layer in ("agent", "policies", "tools")
    for path in sorted((ROOT / layer).rglob("*.py"))
    if not path.relative_to(ROOT).as_posix().startswith(SILENT)
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_everything_that_is_said_is_said_in_chinese(path: Path) -> None:
    spoken = {text: in_words(text, "zh") for text in said_in(path)}
    missing = [text for text, said in spoken.items() if english_in(said, (NAME,))]
    assert [text for text in missing if text not in INNER] == []


def test_no_text_stands_in_two_tables() -> None:
    keys = [key for part in PARTS for key in part.WORDS]
    assert len(keys) == len(set(keys))


def test_the_punctuation_is_chinese() -> None:
    assert half_wide("\n".join(WORDS.values())) == []


def test_a_hole_that_is_filled_was_there() -> None:
    for key, said in WORDS.items():
        holes = key.count("{}") + key.count("{w}")
        used = {int(part[0]) for part in said.split("{")[1:]}
        assert used <= set(range(holes)), key


def test_what_a_shop_wrote_is_not_looked_up() -> None:
    words = Templates({"no": "否", "the cart at {w} holds {}": "{0} 的購物車裡有 {1}"})
    assert words.said("the cart at no holds no") == "no 的購物車裡有 no"
    assert words.said("  no ") == "  否 "
    assert words.said("nothing like it") == "nothing like it"


def test_a_list_is_said_part_by_part() -> None:
    words = Templates({"left: {}": "剩下：{0:l}", "both: {}": "都：{0:a}", "a bit": "一點"})
    assert words.said("left: a bit, g1, a bit") == "剩下：一點、g1、一點"
    assert words.said("both: a bit and g1") == "都：一點，而且g1"


def test_a_word_is_no_sentence() -> None:
    words = Templates({"{w} is {w}": "{0} 是 {1}"})
    assert words.said("g1 is g2") == "g1 是 g2"
    assert words.said("what it is is unknown") == "what it is is unknown"

"""Every JSON-LD block of a page is found and read, and nothing else is."""

import json
from pathlib import Path

import pytest

from manciple.tools.extract.graph import Graph
from manciple.tools.extract.json_ld import blocks, blocks_of
from manciple.tools.extract.page import Page

PAGES = Path(__file__).parent.parent / "stores" / "pages"


def graph_of(body: bytes, charset: str | None = None) -> Graph:
    return blocks_of(Page(body, charset=charset)).graph


def script(body: str) -> str:
    return f'<script type="application/ld+json">{body}</script>'


def test_comments_titles_and_strings_of_scripts_are_not_json_ld() -> None:
    assert len(list(blocks((PAGES / "sweater.html").read_bytes()))) == 1


@pytest.mark.parametrize(
    ("head", "codec", "charset"),
    [
        ('<meta charset="Shift_JIS">', "cp932", None),
        ('<meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5hkscs", None),
        ("", "cp932", "Shift_JIS"),
        ('<meta charset="iso-8859-1">', "utf-8", "UTF-8"),
        ("", "utf-16", None),
        ("", "utf-8-sig", None),
        ('<meta charset="utf-7">', "utf-8", None),
    ],
)
def test_the_charset_is_the_one_that_browsers_would_take(
    head: str, codec: str, charset: str | None
) -> None:
    page = head + script('{"name": "表示茶碗"}')
    assert graph_of(page.encode(codec), charset).roots == ({"name": "表示茶碗"},)


def test_a_page_that_names_no_charset_may_be_an_old_one() -> None:
    assert graph_of(script('{"name": "Größe"}').encode("cp1252")).roots == ({"name": "Größe"},)


def test_unescaped_line_ends_and_escaped_quotes_are_read() -> None:
    body = json.dumps({"name": "Cup", "sku": "CUP"})
    for text in (body.replace('"', "&quot;"), body.replace("Cup", "C\nup"), f"<!--{body}-->;"):
        page = f"<SCRIPT data-x type=application/ld+json>{text}</SCRIPT >"
        (said,) = graph_of(page.encode()).roots
        assert isinstance(said, dict)
        assert said["sku"] == "CUP"


def test_numbers_keep_their_digits() -> None:
    (said,) = graph_of(script('{"a": 19.10, "b": 1E400, "c": NaN, "d": 7}').encode()).roots
    assert str(said) == "{'a': Decimal('19.10'), 'b': Decimal('1E+400'), 'c': None, 'd': 7}"


def test_a_reference_stands_for_the_node_that_says_the_most() -> None:
    graph = graph_of(script('[{"@id": "a", "x": 1}, {"@id": "a", "x": 1, "name": "A"}]').encode())
    assert graph.text({"@id": "a"}) == "A"
    assert graph.text([{"@id": "a"}]) == "A"
    assert graph.text({"@id": "unknown"}) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *((" a  b ", "a b"), ("A &amp; B", "A & B"), (42, "42"), ({"@value": "a"}, "a")),
        *(({"name": {"@value": "a"}}, "a"), ({"value": 42}, "42"), (["a"], "a")),
        *((["a", "b"], None), ([], None), ({}, None), (True, None), ("", None), ("\u200b", None)),
    ],
)
def test_a_text_is_one_plain_text_or_none(value: object, text: str | None) -> None:
    assert graph_of(b"").text(value) == text

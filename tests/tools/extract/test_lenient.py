"""JSON by hand is read where one thing can have been meant."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.tools.extract.lenient import literal, value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(('{"a": 1,}', {"a": 1}), ('{"a": [1, 2, ], }', {"a": [1, 2]})),
        *(('{"a": 1, // one\n "b": 2}', {"a": 1, "b": 2}), ('{/* x */"a": 1}', {"a": 1})),
        *(('{"a": "http://x/*y*/"}', {"a": "http://x/*y*/"}), ('{"a": ",}"}', {"a": ",}"})),
        *(('{"a": "b\nc\td"}', {"a": "b\nc\td"}), ('{"a": "it\\\'s"}', {"a": "it's"})),
        *(("{&quot;a&quot;: 1}", {"a": 1}), ('{"a": "b &amp; c",}', {"a": "b &amp; c"})),
        *(('<![CDATA[{"a": 1}]]>', {"a": 1}), ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1})),
        *(('{"a": 1};', {"a": 1}), ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}])),
        *(('{"a": , "b": undefined}', {"a": None, "b": None}), ('\ufeff{"a": 1}', {"a": 1})),
    ],
)
def test_a_value_written_by_hand_is_read(text: str, value: object) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize("text", ['{"a": "b "c" d"}', '{"a": 1', "", "a", '{"a" 1}', '{"a": "b}'])
def test_what_can_be_meant_in_two_ways_is_not_read(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("{a: 1, 'b': 'it\\'s \"x\"'}; more()", {"a": 1, "b": 'it\'s "x"'}),),
        *(("[{a: f(1), b: x.y, c: true}]", [{"a": None, "b": None, "c": True}]),),
        *(("{a: 1, b: [1, 2,],}", {"a": 1, "b": [1, 2]}), ("{a: 'x' + y}", {"a": None})),
        *(("{a: ", None), ("}", None), ("f()", None)),
    ],
)
def test_an_object_of_a_script_is_read_as_far_as_it_is_plain(text: str, value: object) -> None:
    assert literal(text) == value


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)


@given(st.lists(values, min_size=1, max_size=3))
def test_json_is_read_as_json(said: list[object]) -> None:
    assert value_of(json.dumps(said)) == said
    assert literal(json.dumps(said, ensure_ascii=False) + "; f()") == said


@given(st.text(alphabet='{}[]",:/*\\a1 \n&;', max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    value_of(text)
    literal(text)

"""One value has one spelling, and what is read was written so."""

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from manciple.policies.canonical import decode, digest, encode
from manciple.policies.errors import HomeBroken
from manciple.policies.money import Money

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**80), 2**80) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


class Colour(Enum):
    NAVY = "navy"


class Page(BaseModel):
    title: str
    seen: datetime


@dataclass(frozen=True)
class Note:
    text: str
    at: datetime
    money: Money
    tags: frozenset[str] = frozenset()
    colours: tuple[Colour, ...] = ()


NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@given(plain)
def test_what_is_encoded_is_read_back(value: object) -> None:
    assert json.loads(encode(value)) == value
    assert encode(value).isascii()


@given(st.dictionaries(st.text(), st.integers(), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(value: dict[str, int], random: Random) -> None:
    items = list(value.items())
    random.shuffle(items)
    assert encode(dict(items)) == encode(value)


def test_a_dataclass_is_read_back_as_itself() -> None:
    note = Note("hé\n", NOON, Money(120, "USD"), frozenset({"b", "a"}), (Colour.NAVY,))
    assert decode(Note, encode(note)) == note
    assert encode(note) == (
        b'{"at":"2026-11-22T12:00:00Z","colours":["navy"],"money":{"currency":"USD","minor":120},'
        b'"tags":["a","b"],"text":"h\\u00e9\\n"}'
    )


@given(st.datetimes(), st.integers(-14 * 60, 14 * 60))
def test_one_instant_has_one_spelling_in_every_zone(local: datetime, minutes: int) -> None:
    moment = local.replace(year=2026, tzinfo=UTC)
    elsewhere = moment.astimezone(timezone(timedelta(minutes=minutes)))
    assert encode(elsewhere) == encode(moment)
    assert decode(datetime, encode(moment)) == moment


def test_the_order_of_a_set_is_the_same_in_every_process() -> None:
    program = (
        "from manciple.policies.canonical import encode; "
        "print(encode(frozenset('abcdefgh')).decode())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


@pytest.mark.parametrize(
    "value",
    [1.5, [1.0], {"a": {"b": (2.0,)}}, {1.5: 1}, {1: "a"}, float("nan"), NOON.replace(tzinfo=None)],
)
def test_what_has_no_one_spelling_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


def test_models_inside_are_spelled_like_all_else() -> None:
    page = Page(title="é", seen=NOON)
    assert encode([page]) == b'[{"seen":"2026-11-22T12:00:00Z","title":"\\u00e9"}]'


@pytest.mark.parametrize(
    "data",
    [
        b'{"currency":"USD","minor":"120"}',
        b'{"currency":"USD","minor":120.0}',
        b'{"currency":"USD","minor":true}',
        b'{"currency":"USD"}',
        b'{"currency":"USD","minor":-1}',
        b'[120,"USD"]',
        b"",
        b"\xff",
        b"null",
    ],
)
def test_other_types_are_not_converted(data: bytes) -> None:
    with pytest.raises(HomeBroken):
        decode(Money, data)


def test_what_cannot_be_read_is_not_quoted() -> None:
    with pytest.raises(HomeBroken) as broken:
        decode(Money, b'{"currency":"my secret","minor":1}')
    assert "secret" not in f"{broken.value!r}"
    assert broken.value.__cause__ is None


def test_the_domain_keeps_digests_apart() -> None:
    assert digest("action", "x") != digest("grant", "x")
    assert digest("action", "x") == digest("action", "x")


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", {"\ud800": 1}, ["x", "\udc00"]])
def test_half_a_surrogate_pair_has_no_canonical_form(text: object) -> None:
    """I09: it could be written, and never read back."""
    with pytest.raises(TypeError):
        encode(text)
    assert encode("\U0001f600") == b'"\\ud83d\\ude00"'


@dataclass(frozen=True)
class Twice:
    name: str


def test_a_name_that_is_said_twice_cannot_be_read() -> None:
    """I09: readers differ in which of the two counts."""
    assert decode(Twice, b'{"name":"a"}') == Twice("a")
    with pytest.raises(HomeBroken):
        decode(Twice, b'{"name":"a","name":"b"}')


@dataclass(frozen=True)
class Line:
    text: str
    at: datetime
    money: Money | None = None
    more: tuple[str | int, ...] = ()


@dataclass(frozen=True)
class Shelf:
    lines: tuple[Line, ...]
    by_name: dict[str, int]


@given(
    st.text(),
    st.datetimes(timezones=st.just(UTC)),
    st.none() | st.builds(Money, st.integers(0, 10**9), st.just("USD")),
    st.lists(st.text() | st.integers(-(2**60), 2**60)).map(tuple),
)
def test_what_was_written_is_its_own_one_spelling(
    text: str, at: datetime, money: Money | None, more: tuple[str | int, ...]
) -> None:
    line = Line(text, at, money, more)
    assert decode(Line, encode(line), exact=True) == line
    shelf = Shelf((line,), {text: 1})
    assert decode(Shelf, encode(shelf), exact=True) == shelf


def test_every_sign_there_is_has_one_spelling() -> None:
    text = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    assert decode(Line, encode(Line(text, NOON)), exact=True) == Line(text, NOON)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rb"\u007f", b"\x7f"),
        (rb"\u00e9", "é".encode()),
        (rb"\u00e9", rb"\u00E9"),
        (rb"\n", rb"\u000a"),
        (b"/", rb"\/"),
        (b"12:00:00Z", b"12:00:00+00:00"),
        (b"12:00:00Z", b"12:00:00.000Z"),
        (b"T12:00:00Z", b"T13:00:00+01:00"),
        (b"T12:00:00Z", b" 12:00:00Z"),
        (b'"currency":"USD","minor":120', b'"minor":120,"currency":"USD"'),
        (b'"minor":120', b'"minor":120,"minor":120'),
        (b'"minor":120', b'"minor":120,"of":1'),
        (b'["a",-1]', b'["a", -1]'),
    ],
)
def test_another_spelling_of_the_same_is_not_read_where_it_counts(
    before: bytes, after: bytes
) -> None:
    sign = "\x7f" if b"007f" in before else "é\n/"
    spelled = encode(Line(sign, NOON, Money(120, "USD"), ("a", -1)))
    assert before in spelled
    with pytest.raises(HomeBroken):
        decode(Line, spelled.replace(before, after), exact=True)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Shelf, b'{"by_name":{"b":1,"a":1},"lines":[]}'),
        (frozenset[str], b'["b","a"]'),
        (frozenset[str], b'["a","a"]'),
    ],
)
def test_what_lies_in_no_order_is_read_in_the_one_that_is_written(kind: type, data: bytes) -> None:
    """Neither the order of a dict nor that of a set is pydantic's to say."""
    decode(kind, data)
    for _ in range(2):
        with pytest.raises(HomeBroken):
            decode(kind, data, exact=True)

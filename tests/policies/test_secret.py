"""A secret is never printed, written down or compared by accident."""

import copy
import json
import logging
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.canonical import encode
from manciple.policies.secret import Secret

WORD = "correct horse battery"


@given(st.text(min_size=4))
def test_the_value_comes_back_only_when_revealed(value: str) -> None:
    assert Secret(value).reveal() == value


def test_no_way_of_printing_shows_it() -> None:
    @dataclass
    class Holder:
        word: Secret[str]

    secret = Secret(WORD)
    shown = [f"{secret}", repr(secret), str(secret), f"{secret!r}", f"{[secret]}"]
    shown += [repr(Holder(secret)), repr({"a": secret})]
    assert not any(WORD in text for text in shown)


def test_a_log_line_does_not_show_it(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("manciple").warning("opening with %s", Secret(WORD))
    assert WORD not in caplog.text


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, hash, json.dumps])
def test_it_is_not_written_down(write: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError):
        write(Secret(WORD))


def test_it_has_no_canonical_form() -> None:
    with pytest.raises((TypeError, ValueError)) as refused:
        encode({"word": Secret(WORD)})
    assert WORD not in str(refused.value)


def test_two_secrets_are_not_compared_by_value() -> None:
    assert Secret(WORD) != Secret(WORD)

"""How a command speaks: answers on stdout, everything about them on stderr, nothing unescaped."""

import io
import json

import pytest

from manciple.agent.voice import NEXT, Voice
from manciple.policies import errors
from manciple.policies.errors import MancipleError, Misused

BAD = "a\x1b[2J\u202eb\nc"


def voice(*, as_json: bool = False) -> tuple[Voice, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    return Voice(as_json, out, err), out, err


def test_data_is_escaped_wherever_it_is_said() -> None:
    speaks, out, err = voice()
    speaks.answer(None, [BAD])
    speaks.say(BAD)
    speaks.next(BAD)
    speaks.error(Misused(BAD, hint=BAD))
    speaks.table(None, ("head",), [(BAD,), ("[red]not markup[/red]",)])
    said = out.getvalue() + err.getvalue()
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "[red]not markup[/red]" in said


def test_as_json_an_answer_is_one_line() -> None:
    speaks, out, err = voice(as_json=True)
    speaks.answer({"title": BAD, "名": "鞋"}, "not this")
    speaks.table({"rows": [1]}, ("head",), [("cell",)])
    first, second = out.getvalue().splitlines()
    assert json.loads(first) == {"title": BAD, "名": "鞋"}
    assert json.loads(second) == {"rows": [1]}
    assert err.getvalue() == ""


def test_an_error_is_a_line_and_a_hint() -> None:
    speaks, out, err = voice()
    speaks.error(MancipleError("it went wrong", hint="try again"))
    assert err.getvalue() == "manciple: error: it went wrong\nhint: try again\n"
    assert out.getvalue() == ""


@pytest.mark.parametrize("code", NEXT)
def test_every_code_that_has_a_next_step_exists(code: str) -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    assert code in {str(getattr(kind, "code", "")) for kind in kinds}


def test_nothing_is_drawn_while_nobody_watches() -> None:
    speaks, out, err = voice()
    with speaks.busy("looking"):
        pass
    assert out.getvalue() + err.getvalue() == ""

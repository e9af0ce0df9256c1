"""What only a person at a terminal may answer, tried at pseudo-terminals."""

import os
import sys
from collections.abc import Sequence

import pytest

from manciple.agent import presence
from manciple.agent.typist import Typed, at_terminal
from manciple.policies.errors import AwaitsApproval, Misused, VaultLocked
from manciple.policies.screens import Screen

ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "TERM": "dumb", "LANG": "C.UTF-8"}


def typed(program: str, answers: Sequence[tuple[str, str]]) -> Typed:
    lines = f"from manciple.agent import presence\n{program}"
    return at_terminal([sys.executable, "-P", "-c", lines], answers, ENVIRONMENT, 20)


def test_without_a_terminal_nothing_is_asked() -> None:
    assert not presence.at_terminal()
    with pytest.raises(AwaitsApproval):
        presence.asked("what? ")
    with pytest.raises(AwaitsApproval):
        presence.confirmed(Screen(("text",), "yes", needs_passphrase=False))
    with pytest.raises(VaultLocked) as locked:
        presence.passphrase()
    assert locked.value.hint


def test_an_answer_is_what_was_typed_after_the_question() -> None:
    shown = typed("print('got', presence.asked('what? '))", [("what? ", "  this  ")])
    assert "got this" in shown.shown


@pytest.mark.parametrize(("answer", "said"), [("yes", "True"), ("Yes", "False"), ("y", "False")])
def test_a_screen_takes_exactly_what_it_asks_for(answer: str, said: str) -> None:
    program = (
        "from manciple.policies.screens import Screen\n"
        "print('came', presence.confirmed(Screen(('text',), 'yes', needs_passphrase=False)))"
    )
    assert f"came {said}" in typed(program, [("type yes", answer)]).shown


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        *(("yes", "YES"), ("no", "NO"), ("n", "NO"), ("No", "NO"), ("N", "NO")),
        *(("", "LEFT"), ("y", "LEFT"), ("nope", "LEFT"), ("not yet", "LEFT"), ("later", "LEFT")),
    ],
)
def test_a_screen_can_be_declined_and_nothing_else_declines_it(answer: str, said: str) -> None:
    program = (
        "from manciple.policies.screens import Screen\n"
        "print('came', presence.reply(Screen(('text',), 'yes', needs_passphrase=False)))"
    )
    assert f"came Reply.{said}" in typed(program, [("no to decline", answer)]).shown


def test_the_bare_amount_is_the_amount() -> None:
    program = (
        "from manciple.policies.screens import Screen\n"
        "print('came', presence.reply(Screen(('text',), '12 USD', True, 'the amount')))"
    )
    assert "came Reply.YES" in typed(program, [("type the amount", "12")]).shown


def test_a_passphrase_is_not_shown() -> None:
    program = "print(len(presence.passphrase().reveal()))"
    shown = typed(program, [("passphrase", "canary in a coal mine")]).shown
    assert "canary" not in shown
    assert "21" in shown


def test_ctrl_c_ends_a_question_even_inside_the_event_loop() -> None:
    program = (
        "import asyncio\n"
        "async def inside():\n"
        "    presence.asked('what? ')\n"
        "    print('went on')\n"
        "asyncio.run(inside())"
    )
    shown = typed(program, [("what? ", "\x03")])
    assert shown.code != 0
    assert "went on" not in shown.shown


def descriptor(data: bytes) -> int:
    reading, writing = os.pipe()
    os.write(writing, data)
    os.close(writing)
    return reading


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"one two\n", "one two"), (b"one two", "one two"), (b"a\r\nb\n", "a"), (b" x \n", " x ")],
)
def test_a_passphrase_is_the_first_line_of_a_descriptor(data: bytes, word: str) -> None:
    assert presence.passphrase_from(descriptor(data)).reveal() == word


@pytest.mark.parametrize("data", [b"\xff\xfe\n"])
def test_a_descriptor_without_text_gives_none(data: bytes) -> None:
    with pytest.raises(Misused):
        presence.passphrase_from(descriptor(data))


def test_a_descriptor_that_is_not_open_gives_none() -> None:
    with pytest.raises(Misused) as error:
        presence.passphrase_from(9999)
    assert error.value.hint

"""The typist: a person at a pseudo-terminal, who types only what was asked for."""

import sys

import pytest

from manciple.agent.typist import at_terminal, manciple

ENVIRONMENT = {"PATH": "/usr/bin:/bin"}


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_prompts_are_answered_in_their_order() -> None:
    program = "print(input('first? ') + input('second? '))"
    typed = at_terminal(python(program), [("first", "a"), ("second", "b")], ENVIRONMENT)
    assert typed.code == 0
    assert typed.shown.splitlines()[-1] == "ab"


def test_one_prompt_is_answered_once() -> None:
    program = "print('same? '); print(input('same? ') == 'a', input('same? ') == 'b')"
    typed = at_terminal(python(program), [("same", "a"), ("same", "b")], ENVIRONMENT)
    assert "True True" in typed.shown


def test_the_exit_code_is_the_program_s() -> None:
    assert at_terminal(python("raise SystemExit(7)"), [], ENVIRONMENT).code == 7


def test_a_program_that_is_not_there_ends_with_127() -> None:
    assert at_terminal(["/nowhere/at/all"], [], ENVIRONMENT).code == 127


def test_a_prompt_that_never_comes_is_not_waited_for_forever() -> None:
    with pytest.raises(TimeoutError):
        at_terminal(python("input('other? ')"), [("this", "a")], ENVIRONMENT, timeout_s=1)


def test_the_program_sees_only_the_environment_it_is_given() -> None:
    typed = at_terminal(python("import os; print(sorted(os.environ))"), [], ENVIRONMENT)
    assert "PATH" in typed.shown
    assert "HOME" not in typed.shown


def test_manciple_runs_from_wherever_it_is_called() -> None:
    assert manciple("status")[1:] == ["-P", "-m", "manciple.cli", "status"]

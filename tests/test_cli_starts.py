"""What a command loads and reads before it answers."""

import json
import subprocess
import sys

import pytest

from tests.practice import furnish, open_shop
from tests.terminal import Person

WATCHED = """
import json, os, sys

class Names(dict):
    def __getitem__(self, key):
        noted(key)
        return dict.__getitem__(self, key)
    def __contains__(self, key):
        noted(key)
        return dict.__contains__(self, key)

def noted(key):
    frame = sys._getframe(2)
    while frame.f_globals.get("__name__") in {"os", "collections.abc", "_collections_abc"}:
        frame = frame.f_back
    asked.add((str(frame.f_globals.get("__name__")).split(".")[0], os.fsdecode(key)))

asked = set()
os.environ._data = Names(os.environ._data)
from manciple import cli
sys.argv = ["manciple", *sys.argv[1:]]
try:
    cli.main()
except SystemExit:
    pass
print(json.dumps({"modules": sorted(sys.modules), "asked": sorted(asked)}), file=sys.stderr)
"""
"""Runs the command line and says which modules it loaded and which variables were asked for."""

HEAVY = frozenset(
    "pydantic_ai openai sqlmodel sqlalchemy alembic apprise httpx aiohttp keyring cryptography "
    "babel price_parser requests".split()
)
NET = frozenset("httpx aiohttp pydantic_ai openai apprise requests babel price_parser".split())

READS = {
    "manciple": {"COLUMNS", "TERM", "LANG", "LC_ALL", "LC_MESSAGES"},
    "typer": {
        "MANCIPLE_HOME",
        "MANCIPLE_LANG",
        "_MANCIPLE_COMPLETE",
        "FORCE_COLOR",
        "GITHUB_ACTIONS",
        "PY_COLORS",
    }
    | {"TERMINAL_WIDTH", "TYPER_USE_RICH", "PYDANTIC_DISABLE_PLUGINS"}
    | {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "_TYPER_FORCE_DISABLE_TERMINAL"},
    "rich": {
        "COLUMNS",
        "LINES",
        "FORCE_COLOR",
        "NO_COLOR",
        "TERM",
        "TTY_COMPATIBLE",
        "UNICODE_VERSION",
    }
    | {"TTY_INTERACTIVE", "COLORTERM"},
    "platformdirs": {"XDG_DATA_HOME"},
    "pydantic": {"PYDANTIC_DISABLE_PLUGINS"},
    **{name: {f"{name.upper()}_NO_EXTENSIONS"} for name in "frozenlist multidict yarl".split()},
    "propcache": {"PROPCACHE_NO_EXTENSIONS"},
    "aiohttp": {"AIOHTTP_NO_EXTENSIONS", "PYTHONASYNCIODEBUG"},
}
"""Who asks for which variables of the environment; Python's own library is not listed."""


def looked(person: Person, *words: str) -> tuple[set[str], set[tuple[str, str]]]:
    """Return the modules that were loaded, and the variables that were asked for."""
    ran = subprocess.run(
        [sys.executable, "-P", "-c", WATCHED, *words],
        env=person.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(ran.stderr.splitlines()[-1])
    asked = {(who, name) for who, name in told["asked"] if who not in sys.stdlib_module_names}
    return {name.split(".")[0] for name in told["modules"]}, asked


def unknown(asked: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what was asked for outside the list."""
    return {(who, name) for who, name in asked if name not in READS.get(who, set())}


@pytest.mark.parametrize("words", [["--help"], ["watch", "--help"], ["approve", "-h"]])
def test_help_loads_nothing_heavy(person: Person, words: list[str]) -> None:
    loaded, _ = looked(person, *words)
    assert not loaded & HEAVY


@pytest.mark.parametrize(
    "words",
    ["permissions", "watch list", "audit log", "inbox", "status"],
)
def test_reading_loads_no_way_out(person: Person, words: str) -> None:
    loaded, asked = looked(person, *words.split())
    assert not loaded & NET
    assert not unknown(asked)


def test_the_environment_that_is_read_is_a_closed_list(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        for words in (["find", "shoe"], ["watch", "check"], ["audit", "verify"]):
            _, asked = looked(person, *words)
            assert ("typer", "MANCIPLE_HOME") in asked
            assert not unknown(asked)


ELSEWHERE = {
    "MANCIPLE_PASSPHRASE": "x",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "ALL_PROXY": "http://127.0.0.1:9",
    "OPENAI_API_KEY": "x",
    "PYTHONASYNCIODEBUG": "",
}


def test_no_variable_leads_a_shopper_elsewhere(person: Person) -> None:
    with open_shop() as (_, base):
        ran = person.run("store", "add", "--local", base, env=ELSEWHERE)
        assert ran.code == 0, ran.stderr

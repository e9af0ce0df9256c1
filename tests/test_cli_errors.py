"""What goes wrong at the command line: one clear line, a hint, the exit code, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from manciple.agent.typist import manciple
from tests.practice import furnish, handle, here, one_clear_line, open_shop
from tests.terminal import PASSPHRASE, Person, Ran

LONG = "x" * 5000


@pytest.fixture(scope="module")
def furnished(settled: Person, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """Somebody with a profile and the practice shop, who is only ever refused."""
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("furnished") / "person")
    with open_shop() as (_, base):
        furnish(person, base)
        yield person
    os.umask(before)


def entries(person: Person) -> str:
    verified = here(person, "audit", "verify")
    assert verified.code == 0, verified
    return verified.stdout


# --- words that cannot be meant


@pytest.mark.parametrize("amount", ["", "abc", "-5", "10.123", "12XYZ", "9" * 60, "1e5", "NaN"])
def test_an_amount_that_is_none_is_refused(furnished: Person, amount: str) -> None:
    for command in (("find",), ("watch", "add")):
        one_clear_line(here(furnished, *command, "shoe", "--under", amount), 2)


@pytest.mark.parametrize("option", ["--brand", "--size", "--colour", "--under"])
def test_an_empty_condition_does_not_pass_for_none(furnished: Person, option: str) -> None:
    one_clear_line(here(furnished, "watch", "add", "shoe", option, " "), 2, option)


@pytest.mark.parametrize(
    "scope",
    [
        "nonsense",
        "tool=cart",
        "tool=cart verb=cart.fly asker=user mode auto",
        "tool=cart verb=cart.add asker=nobody mode auto",
        "tool=cart verb=cart.add asker=user hosts any,x mode",
        "tool=cart verb=cart.add asker=user money USD item<=1e9 mode auto",
        "tool=order verb=order.place asker=user hosts added mode auto",
        "tool=cart verb=cart.add asker=user until 2020-99-99 mode auto",
        LONG,
        "\x1b[2J",
    ],
)
def test_a_grant_outside_the_grammar_is_refused_before_anything_is_asked(
    furnished: Person, scope: str
) -> None:
    ran = here(furnished, "grant", scope)
    assert ran.code == 2
    assert ran.stderr.startswith("manciple: error: ")
    assert "\x1b" not in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("grant",), 2),
        (("revoke",), 2),
        (("revoke", "g1", "--all"), 2),
        (("revoke", "g99"), 1),
        (("approve", "a99"), 1),
        (("approve", ""), 1),
        (("deny", "a99"), 1),
        (("why", "a99"), 1),
        (("why", "17"), 1),
        (("why", "r99"), 1),
        (("why", "g99"), 1),
        (("why", "w99"), 1),
        (("why", ""), 1),
        (("why", "../../etc"), 1),
        (("watch", "show", "w99"), 1),
        (("watch", "stop", "w99"), 1),
        (("watch", "check", "w99"), 1),
        (("watch", "add", "shoe"), 2),
        (("watch", "add", "", "--under", "100"), 2),
        (("watch", "add", "shoe", "--under", "100", "--then", "explode"), 2),
        (("watch", "add", "x", "--under", "100", "--then", "cart", "--brand", LONG), 2),
        (("store", "show", "nope.example"), 1),
        (("store", "remove", "nope.example"), 1),
        (("store", "add", "ftp://shop.example"), 2),
        (("store", "add", "http://127.0.0.1:9"), 2),
        (("store", "add", "https://user@shop.example"), 2),
        (("store", "add", "--local", "http://127.0.0.1:9"), 1),
        (("store", "add", "--local", "http://93.184.216.34"), 3),
        (("store", "add", "--local", "http://any"), 2),
        (("find", "shoe", "--store", "nope.example"), 1),
        (("cart", "add", "onothere"), 1),
        (("cart", "remove", "onothere"), 1),
        (("cart", "show", "--store", "nope.example"), 1),
        (("order", "place"), 1),
        (("me", "set", "shoe.size"), 2),
        (("init",), 2),
        (("find", "\udcff"), 2),
        (("why", "\udcff"), 2),
    ],
    ids=lambda value: ascii(value)[:50],
)
def test_what_is_not_there_is_said_in_one_line(
    furnished: Person, words: tuple[str, ...], code: int
) -> None:
    """Unknown hosts, handles, watches, requests, grants, runs; and the log still verifies."""
    one_clear_line(here(furnished, *words), code)
    entries(furnished)
    assert here(furnished, "inbox").code == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("fit.top", ""),
        ("address.home", "[1]"),
        ("address.home", "{"),
        ("address.home", '{"street": 1}'),
        ("address.home", '{"street": "1 Road"}'),
        ("address.home", "[" * 20_000),
        ("channel.main", "not a channel"),
    ],
)
def test_a_value_that_is_none_is_not_kept(furnished: Person, field: str, value: str) -> None:
    before = here(furnished, "me", "show").stdout
    one_clear_line(here(furnished, "me", "set", field, stdin=value), 2)
    assert here(furnished, "me", "show").stdout == before


# --- goods that cannot be had


def test_a_size_that_does_not_exist_is_not_found(furnished: Person) -> None:
    ran = here(furnished, "find", "trail shoe", "--size", "99")
    assert (ran.code, ran.stdout) == (0, "")
    said, hint = ran.stderr.splitlines()
    assert said == "nothing there meets every condition and is in stock"
    assert hint.startswith("hint: leave out the size, use fewer words, in the shop's own language")
    assert "brand" not in hint


def test_words_in_another_language_that_find_nothing_are_said_to(furnished: Person) -> None:
    ran = here(furnished, "find", "越野跑鞋", "--brand", "Northlight", "--under", "200")
    said, hint = ran.stderr.splitlines()
    assert said == "nothing there meets every condition and is in stock"
    assert "the brand or the price" in hint
    assert "the shop's own language" in hint


def test_a_shop_that_is_down_is_said_to_be(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        assert here(person, "watch", "add", "trail shoe", "--under", "100").code == 0
        offer = handle(person)
    host = base.removeprefix("http://")
    for words in (("find", "shoe"), ("watch", "check")):
        one_clear_line(here(person, *words), 1, host, "cannot be reached")
    assert here(person, "cart", "add", offer).code == 4
    assert "w1" in here(person, "watch", "list").stdout
    entries(person)


# --- a home that is not as it should be


def test_without_a_home_the_first_step_is_named(tmp_path: Path) -> None:
    nobody = Person(tmp_path)
    for words in (("permissions",), ("status",), ("doctor",), ("audit", "verify"), ("uninstall",)):
        ran = here(nobody, *words)
        one_clear_line(ran, 1, "no home", "manciple init")
    assert list(tmp_path.iterdir()) == []


HARMS = (b"not a database at all" * 400, b"[" * 900)
CORRUPT = [
    *(("ledger.db", 6, "permissions,audit verify,find shoe,watch check", harm) for harm in HARMS),
    *(("book.db", 1, "watch list,find shoe,watch check", harm) for harm in HARMS),
    *(
        ("keys.json", 1, "permissions,audit verify,find shoe,revoke g1,doctor", harm)
        for harm in (*HARMS, b"")  # an empty database is a new one
    ),
]


@pytest.mark.parametrize(("name", "code", "commands", "harm"), CORRUPT)
def test_a_corrupt_file_is_named_with_its_code(
    person: Person, name: str, code: int, commands: str, harm: bytes
) -> None:
    path = person.home / name
    path.write_bytes(harm)
    for command in commands.split(","):
        ran = here(person, *command.split())
        one_clear_line(ran, code)
    assert path.read_bytes() == harm


def test_a_ledger_that_was_emptied_is_not_taken_for_a_new_home(person: Person) -> None:
    (person.home / "ledger.db").write_bytes(b"")
    assert here(person, "audit", "verify").code == 6
    assert here(person, "permissions").stdout.count("g1") == 0
    assert here(person, "find", "shoe").code != 0


def test_everything_can_be_revoked_though_the_ledger_is_corrupt(person: Person) -> None:
    (person.home / "ledger.db").write_bytes(b"harm" * 1000)
    assert here(person, "revoke", "--all").code in {0, 6}
    assert (person.home / "revoked").read_text() == "all\n"


def test_a_key_file_that_is_gone_locks_the_vault_and_the_passphrase_opens_it(
    person: Person,
) -> None:
    person.key_file.unlink()
    one_clear_line(here(person, "permissions"), 5)
    assert person.run("permissions", passphrase=PASSPHRASE).code == 0


def test_a_note_of_the_key_file_that_cannot_be_read_is_named(person: Person) -> None:
    (person.home / "key-file").write_bytes(b"\xff\xfe")
    one_clear_line(here(person, "permissions"), 1, "key-file")


def test_a_wrong_passphrase_opens_nothing(person: Person) -> None:
    ran = person.run("permissions", passphrase="not this one at all")
    one_clear_line(ran, 5)
    assert ran.stdout == ""


def test_a_locked_vault_without_a_terminal_says_how_to_open_it(person: Person) -> None:
    (person.home / "key-file").unlink()
    ran = person.run("permissions")
    one_clear_line(ran, 5, "--passphrase-fd")
    assert ran.stdout == ""


def test_a_log_checked_while_locked_says_how_to_check_every_detail(person: Person) -> None:
    ran = here(person, "audit", "verify")
    assert "with every detail" in ran.stdout
    assert ran.stderr == ""
    (person.home / "key-file").unlink()
    ran = here(person, "audit", "verify")
    one_clear_line(ran, 5, "not looked at", "manciple --passphrase-fd 3 audit verify")
    assert "the vault is locked" in ran.stdout
    typed = person.type("audit", "verify", answers=[("passphrase", PASSPHRASE)])
    assert typed.code == 0, typed.shown
    assert "with every detail" in typed.shown


def test_a_reviewer_without_a_key_asks_the_witness_alone(person: Person) -> None:
    head = person.folder / "head"
    assert here(person, "audit", "witness", "add", "file", str(head)).code == 0
    (person.home / "key-file").unlink()
    ran = here(person, "audit", "verify", "--witness", str(head))
    assert ran.code == 0
    assert "without the details" in ran.stdout
    assert f"{head} has seen" in ran.stdout


def test_a_locked_vault_takes_a_revocation_and_keeps_it(person: Person) -> None:
    (person.home / "key-file").unlink()
    assert here(person, "revoke", "g2").code == 0
    one_clear_line(here(person, "revoke", "G2"), 2)
    listed = person.run("permissions", "--all", "--json", passphrase=PASSPHRASE).stdout
    assert '"grant": "g2", "version": 1, "state": "revoked"' in listed


@pytest.mark.parametrize("name", [".", "keys.json", "ledger.db", "book.db"])
def test_what_others_can_read_is_not_opened(person: Person, name: str) -> None:
    (person.home / name).chmod(0o755 if name == "." else 0o644)
    one_clear_line(here(person, "permissions"), 1, "open to other users")


def test_a_home_that_is_a_link_is_not_opened(person: Person) -> None:
    true = person.folder / "elsewhere"
    person.home.rename(true)
    person.home.symlink_to(true)
    one_clear_line(here(person, "permissions"), 1, "symbolic link")


@pytest.mark.parametrize("name", ["keys.json", "ledger.db", "book.db"])
def test_a_file_that_is_a_link_is_not_followed(person: Person, name: str) -> None:
    path = person.home / name
    true = person.folder / name
    path.rename(true)
    path.symlink_to(true)
    one_clear_line(here(person, "permissions"), 1, "symbolic link")


def test_where_no_home_can_be_made_it_is_said(tmp_path: Path) -> None:
    person = Person(tmp_path)
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    ran = subprocess.run(
        manciple("--home", "/proc/manciple", "--passphrase-fd", str(reading), "init"),
        env=person.environment,
        pass_fds=[reading],
        capture_output=True,
        text=True,
        check=False,
    )
    os.close(reading)
    one_clear_line(Ran(ran.returncode, ran.stdout, ran.stderr), 1)


LIMITED = (
    "import os, resource, signal, sys\n"
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])\n"
)
"""Gives a program a disk with no room left."""


@pytest.mark.parametrize("words", ["me set fit.top", "watch add shoe --under 100"])
def test_a_full_disk_is_said_to_be_and_loses_nothing(person: Person, words: str) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        before = entries(person)
        ran = subprocess.run(
            [sys.executable, "-c", LIMITED, *manciple(*words.split())[1:]],
            env=person.environment,
            input="M",
            capture_output=True,
            text=True,
            check=False,
        )
    one = Ran(ran.returncode, ran.stdout, ran.stderr)
    assert one.code in {1, 6}
    one_clear_line(one, one.code)
    assert entries(person) == before


def test_a_full_disk_behind_stdout_is_said_to_be(person: Person) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            manciple("permissions"),
            env=person.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
        )
    assert ran.returncode == 1
    one_clear_line(Ran(1, "", ran.stderr), 1)


# --- hostile surroundings


@pytest.mark.parametrize("program", ["module", "script"])
def test_a_hostile_working_directory_changes_nothing(
    person: Person, tmp_path: Path, program: str
) -> None:
    hostile = tmp_path / "hostile"
    hostile.mkdir()
    trap = f"open({str(hostile / 'sprung')!r}, 'w').close()\n"
    for name in ("sitecustomize", "usercustomize", "typer", "json", "manciple", "rich", "keyring"):
        (hostile / f"{name}.py").write_text(trap)
    home = f"MANCIPLE_HOME={hostile}\n"
    for name, text in ((".env", home), ("alembic.ini", "["), ("pyproject.toml", "[")):
        (hostile / name).write_text(text)
    command = manciple("permissions", "--json")
    if program == "script":
        script = Path(sys.executable).with_name("manciple")
        command = [str(script), "permissions", "--json"]
    ran = subprocess.run(
        command, cwd=hostile, env=person.environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert '"g7"' in ran.stdout
    assert not (hostile / "sprung").exists()


@pytest.mark.parametrize("field", ["fit.top", "address.home"])
def test_bytes_that_are_no_text_are_not_taken_from_stdin(person: Person, field: str) -> None:
    ran = subprocess.run(
        manciple("me", "set", field),
        env=person.environment,
        input=b"\xff\xfe\x00",
        capture_output=True,
        check=False,
    )
    one_clear_line(Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode()), 2, "UTF-8")


def test_arguments_that_are_no_text_are_not_taken(person: Person) -> None:
    ran = subprocess.run(
        [*(word.encode() for word in manciple("find")), b"\xff"],
        env=person.environment,
        capture_output=True,
        check=False,
    )
    one_clear_line(Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode()), 2, "UTF-8")


def test_a_reader_that_goes_away_ends_it_quietly(person: Person) -> None:
    """`manciple audit log --json | head -1`"""
    line = shutil.which("head")
    assert line is not None
    with subprocess.Popen(
        manciple("audit", "log", "--last", "10000", "--json"),
        env=person.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode in {0, -13}


def test_hints_are_commands_that_exist(furnished: Person) -> None:
    """Every `hint: manciple …` names a command of this program."""
    wrong: list[Callable[[], Ran]] = [
        lambda: here(furnished, "approve", "a99"),
        lambda: here(furnished, "watch", "show", "w99"),
        lambda: here(furnished, "store", "show", "x"),
        lambda: here(furnished, "revoke", "g99"),
        lambda: here(furnished, "cart", "add", "ox"),
        lambda: here(furnished, "grant"),
    ]
    for run in wrong:
        hint = run().stderr.partition("hint: manciple ")[2].split()
        asked = here(furnished, *hint[: 2 if hint[0] in {"store", "watch"} else 1], "--help")
        assert asked.code == 0


@pytest.mark.parametrize(
    ("table", "column"), [("grant", "signed"), ("entry", "at"), ("clock", "seen")]
)
def test_an_instant_that_is_none_is_one_clear_line(person: Person, table: str, column: str) -> None:
    """What was put into the file from outside ends no command in a traceback."""
    with closing(sqlite3.connect(person.home / "ledger.db", isolation_level=None)) as database:
        database.execute(f'UPDATE "{table}" SET "{column}" = 5')
    for words in (["permissions"], ["status"], ["audit", "log"], ["doctor"], ["audit", "verify"]):
        ran = here(person, *words)
        assert ran.code in {0, 1, 6}, ran
        assert "Traceback" not in ran.stderr


# --- what is missing


@pytest.mark.parametrize("words", [(), ("",), ("  ",), ("", " ")])
def test_looking_for_nothing_asks_for_words_and_lists_nothing(
    furnished: Person, words: tuple[str, ...]
) -> None:
    for command in (("find",), ("watch", "add", "--under", "90")):
        ran = here(furnished, *command, *words)
        one_clear_line(ran, 2, "such as: manciple ")
        assert "what shall it look for?" in ran.stderr


def test_words_need_no_quotes(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        quoted = here(person, "find", "trail shoe", "--size", "42")
        plain = here(person, "find", "trail", "shoe", "--size", "42")
        assert plain.code == 0, plain
        assert plain.stdout == quoted.stdout
        assert here(person, "watch", "add", "trail", "shoe", "--under", "90USD").code == 0
        assert "trail shoe" in here(person, "watch", "list").stdout
        asked = here(person, "ask", "find", "trail", "shoe", "in", "size", "42")
        assert asked.stdout == quoted.stdout


@pytest.mark.parametrize("command", ["approve", "deny"])
def test_a_request_that_is_not_named_is_in_the_inbox(furnished: Person, command: str) -> None:
    one_clear_line(here(furnished, command), 2, "manciple inbox")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("store list", "next: manciple store add"),
        ("watch list", "next: manciple watch add"),
        ("order list", "next: manciple order place"),
        ("me show", "next: manciple me set fit.shoe"),
        ("model prompts", "next: manciple model show"),
        ("watch check", "next: manciple watch add"),
        ("audit log --since 2099-01-01", "next: manciple audit log"),
    ],
)
def test_where_there_is_nothing_the_next_step_is_named(
    person: Person, words: str, said: str
) -> None:
    ran = here(person, *words.split())
    assert ran.code == 0
    assert said in ran.stderr
    assert "─" not in ran.stdout, "no empty table"


def test_a_passphrase_is_asked_for_three_times_and_no_more(person: Person) -> None:
    person.key_file.unlink()
    (person.home / "key-file").unlink()
    wrong = ("passphrase: ", "not this one")
    second = person.type("status", answers=[wrong, ("passphrase: ", PASSPHRASE)])
    assert second.code == 0, second.shown
    assert "try again; capitals and spaces count" in second.shown
    never = person.type("status", answers=[wrong] * 3)
    assert never.code == 5
    assert never.shown.count("passphrase: ") == 3
    left = person.type("status", answers=[("passphrase: ", "")])
    assert left.code == 5
    assert left.shown.count("passphrase: ") == 1

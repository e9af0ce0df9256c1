"""Linking an account at the command line: a person at a terminal, and a browser beside it."""

import asyncio
import os
import re
import select
import time
from collections.abc import Callable, Iterator

import pytest
from aiohttp import ClientSession

from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.accounts import Accounts
from tests.practice import furnish, here, one_clear_line, open_shop
from tests.terminal import PASSPHRASE, Person, leaks
from tests.tools.stores.test_ucp_linking import Guest
from tests.warm import started

LOOK_S = 0.4
SIGN_IN = re.compile(
    r"(http://127\.0\.0\.1:[0-9]+/oauth/authorize\?[^\s]+)[\s\S]*paste the address"
)


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
def shopper(person: Person, accounts: Accounts) -> Iterator[tuple[Person, str]]:
    with open_shop(PracticeShop(accounts=accounts)) as (_, base):
        furnish(person, base)
        yield person, base.removeprefix("http://")


def types_link(person: Person, host: str, browser: Callable[[str], str]) -> tuple[int, str]:
    """Type `store link` with all that it takes; `browser` gives what is pasted, if anything."""
    terminal, theirs = os.openpty()
    words = ("store", "link", host)
    program = started(words, person.environment, {0: theirs}, terminal=True)
    os.close(theirs)
    answers = [
        ("g to grant exactly this", "g"),
        ("type yes", "yes"),
        ("to sign", PASSPHRASE),
        ("type yes", "yes"),
    ]
    shown, at, end = "", 0, time.monotonic() + 60
    pasted = False
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
        elif answers and answers[0][0] in shown[at:]:
            time.sleep(LOOK_S)
            at = len(shown)
            os.write(terminal, answers.pop(0)[1].encode() + b"\n")
        elif not pasted and (found := SIGN_IN.search(shown)):
            pasted = True
            if text := browser(found[1]):
                os.write(terminal, text.encode() + b"\n")
    os.close(terminal)
    person.said.append(shown)
    return program.wait(60), shown.replace("\r\n", "\n")


def test_the_browser_comes_back_by_itself(shopper: tuple[Person, str], accounts: Accounts) -> None:
    person, host = shopper

    def signs_in(address: str) -> str:
        async def whole() -> None:
            back = await Guest(accounts).back(address)
            async with ClientSession() as session, session.get(back) as page:
                assert page.status == 200

        asyncio.run(whole())
        return ""

    code, shown = types_link(person, host, signs_in)
    assert code == 0, shown
    assert f"your account at {host} is linked" in shown
    held = [*accounts.access, *accounts.refresh]
    assert len(held) == 2
    assert not [token for token in held if token in shown]
    assert leaks(person.folder, held) == []
    one_clear_line(here(person, "store", "link", host), 2, "linked already")
    assert "linked (now)" in here(person, "store", "show", host).stderr
    one_clear_line(here(person, "store", "remove", host), 2, "still linked")
    assert here(person, "store", "unlink", host, "--here").code == 0
    assert leaks(person.home, held) == []
    assert here(person, "audit", "verify").code == 0


def test_an_address_from_another_machine_is_pasted(
    shopper: tuple[Person, str], accounts: Accounts
) -> None:
    person, host = shopper
    code, shown = types_link(person, host, lambda url: asyncio.run(Guest(accounts).back(url)))
    assert code == 0, shown
    assert accounts.refresh


def test_a_pasted_answer_to_something_else_links_nothing(
    shopper: tuple[Person, str], accounts: Accounts
) -> None:
    person, host = shopper

    def forged(address: str) -> str:
        back = asyncio.run(Guest(accounts).back(address))
        return re.sub(r"state=[^&]+", "state=other", back)

    code, shown = types_link(person, host, forged)
    assert code == 1, shown
    assert "an answer to something else" in shown
    assert accounts.access == {}


def test_without_a_terminal_nobody_is_linked(shopper: tuple[Person, str]) -> None:
    person, host = shopper
    one_clear_line(here(person, "store", "link", host), 3, "not allowed to link your account")
    one_clear_line(here(person, "store", "unlink", host), 1, "no account is linked")
    one_clear_line(here(person, "store", "link", "other.example"), 1, "no shop")


def test_the_profile_at_the_command_line(shopper: tuple[Person, str]) -> None:
    person, _ = shopper
    folder = person.folder / "site"
    before = here(person, "config", "ucp-profile", "show")
    assert "generic" in before.stdout
    at = "https://me.example"
    ran = here(person, "config", "ucp-profile", "export", str(folder), "--at", at)
    assert ran.code == 0, ran
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert found == {".well-known/ucp", "client.json", ".nojekyll"}
    one_clear_line(here(person, "config", "ucp-profile", "set", "http://me.example/x"), 2, "https")
    url = f"{at}/.well-known/ucp"
    refused = here(person, "config", "ucp-profile", "set", url)
    one_clear_line(refused, 3, "agent.read", "me.example")
    assert here(person, "config", "ucp-profile", "rotate").code == 0
    one_clear_line(here(person, "config", "ucp-profile", "rotate"), 2, "published")
    assert here(person, "config", "ucp-profile", "remove").code == 0
    one_clear_line(here(person, "config", "ucp-profile", "rotate"), 1, "no key yet")

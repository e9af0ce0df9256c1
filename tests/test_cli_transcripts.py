"""What a person reads, word for word; `UPDATE=1 pytest` writes it anew, for a look at the diff."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from manciple.tools.stores.practice import PracticeShop
from tests.practice import SHOE, asked_for, furnish, here, normal, open_shop, reads
from tests.terminal import NEW_PASSPHRASE, PASSPHRASE, SIGN, SIGNED, Person

WATCH = "watch for Northlight trail shoes in my size under 110 USD and put them in my cart"


def test_init_and_the_first_grants(tmp_path: Path) -> None:
    person = Person(tmp_path / "person")
    person.folder.mkdir(mode=0o700)
    words = ("init", "--key-file", str(person.key_file))
    shown = person.type(*words, answers=[*NEW_PASSPHRASE, *SIGNED])
    assert shown.code == 0
    reads("init", normal(shown.shown, folder=person.folder))


@pytest.fixture
def shopper(person: Person) -> Iterator[tuple[Person, PracticeShop]]:
    with open_shop() as (shop, base):
        furnish(person, base)
        yield person, shop


def test_the_story_as_it_is_read(shopper: tuple[Person, PracticeShop]) -> None:
    person, shop = shopper

    def said(*words: str) -> str:
        ran = here(person, *words)
        return f"$ manciple {' '.join(words)}\n{ran.stdout}{ran.stderr}[{ran.code}]\n"

    watched = person.type("ask", WATCH, answers=SIGNED)
    reads("watch", normal(watched.shown))
    shop.drop(SHOE, 23)
    checked = here(person, "watch", "check")
    reads("fired", normal(checked.stdout + checked.stderr))
    request = asked_for_in(checked.stderr)
    reads("inbox", normal(said("inbox")))
    screen = [("type the amount", "106.28 USD"), SIGN]
    approved = person.type("approve", request, answers=screen)
    assert approved.code == 0, approved.shown
    assert PASSPHRASE not in approved.shown
    reads("approval", normal(approved.shown))
    reads("why", normal(said("why", request)))
    reads("permissions", normal(said("permissions")))
    reads("log", normal(said("audit", "log", "--last", "12")))
    assert here(person, "revoke", "g6").code == 0
    found = re.search(r"\bo[a-z2-7]{10}\b", here(person, "find", "boot", "--size", "42").stdout)
    assert found is not None
    reads("refusal", normal(said("cart", "add", found[0])))


def asked_for_in(stderr: str) -> str:
    return stderr.rpartition("manciple approve ")[2].split()[0]


def test_what_waits_without_a_terminal(shopper: tuple[Person, PracticeShop]) -> None:
    ran = here(shopper[0], "ask", WATCH)
    assert ran.code == 4
    assert asked_for(ran) == "a1"
    reads("waits", normal(f"{ran.stdout}{ran.stderr}"))

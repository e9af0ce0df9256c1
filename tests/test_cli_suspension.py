"""A suspended home at the command line: nothing counts until one signature has looked at it all."""

from manciple.policies.home import Home
from tests.practice import here, one_clear_line
from tests.terminal import SIGNED, Person


def test_suspended_grants_are_shown_and_signed_again_with_one_passphrase(person: Person) -> None:
    Home(person.home).suspend("restored")
    before = here(person, "permissions")
    assert "suspended" in before.stdout
    assert " live " not in before.stdout
    assert "next: manciple grant --again" in before.stderr
    assert '"reason": "restored"' in here(person, "audit", "log", "--json").stdout
    refused = here(person, "store", "add", "https://shop.example")
    one_clear_line(refused, 3, "manciple grant --again")
    one_clear_line(here(person, "grant", "--again"), 4, "manciple grant --again")
    typed = person.type("grant", "--again", answers=SIGNED)
    assert typed.code == 0, typed.shown
    assert typed.shown.count("passphrase, to sign") == 1
    assert "g1 version 2" in typed.shown
    after = here(person, "permissions")
    assert "suspended" not in after.stdout
    assert here(person, "audit", "verify").code == 0


def test_again_stands_alone(person: Person) -> None:
    one_clear_line(here(person, "grant", "--again", "--starters"), 2, "manciple grant --help")

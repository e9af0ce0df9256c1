"""Grants and ceilings at the command line: made, changed, read back, in either language."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from manciple.policies.entries import LogExported
from manciple.policies.home import Home
from manciple.policies.keys import unlock_work
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.tools.stores.practice import PracticeShop
from tests.practice import furnish, handle, here, one_clear_line, open_shop
from tests.terminal import PASSPHRASE, SIGNED, YES, Person

CART = ("grant", "--verb", "cart.add", "--at", "patagonia.example", "--brand", "Patagonia")


def granted(person: Person) -> dict[str, dict[str, str]]:
    """Return what stands, by name."""
    data = json.loads(here(person, "permissions", "--json").stdout)
    return {each["grant"]: each for each in data["permissions"] if each["state"] != "revoked"}


def scopes(person: Person) -> list[str]:
    """Return the text of all that stands."""
    return [each["scope"] for each in granted(person).values()]


@pytest.fixture
def shopper(person: Person) -> Iterator[tuple[Person, PracticeShop]]:
    with open_shop() as (shop, base):
        furnish(person, base)
        yield person, shop


# --- making them


def test_a_grant_from_options_is_shown_whole_and_signed(person: Person) -> None:
    words = (*CART, "--item-max", "150", "--qty", "3", "--until", "30d")
    shown = person.type(*words, answers=SIGNED)
    assert shown.code == 0, shown.shown
    assert "you are about to sign:" in shown.shown
    scope = granted(person)["g8"]["scope"]
    assert scope in shown.shown
    assert "items brand in {Patagonia} category in {goods} money USD item<=150" in scope
    assert here(person, "audit", "verify").code == 0


def test_a_grant_from_the_dialogue_needs_no_word_of_the_grammar(person: Person) -> None:
    asked = ["a number", "a number", "which brand", "which size", "for one piece", "how many"]
    answers = list(zip(asked, ["1", "1", "Nike", "42", "120", "1"], strict=True))
    answers += [("how many days", "7"), ("ask you each time", "y"), *SIGNED]
    shown = person.type("grant", answers=answers)
    assert shown.code == 0, shown.shown
    scope = granted(person)["g8"]["scope"]
    assert "brand in {Nike} category in {goods} size in {42} money USD item<=120" in scope
    assert scope.endswith("mode ask")


def test_the_dialogue_asks_in_chinese_where_the_locale_does(person: Person) -> None:
    shown = person.type("grant", answers=[("輸入號碼", "")], env={"LC_ALL": "zh_TW.UTF-8"})
    assert shown.code == 4
    assert "可以做什麼？" in shown.shown
    assert "g8" not in granted(person)


def test_no_pipe_answers_the_dialogue_or_signs(person: Person) -> None:
    """C09."""
    answers = "1\n1\n\n\n\n\n\nn\nyes\n" + PASSPHRASE
    one_clear_line(person.run("grant", stdin=answers), 2)
    one_clear_line(person.run(*CART, stdin=f"yes\n{PASSPHRASE}\n"), 4)
    assert len(granted(person)) == 7


def test_a_friend_s_grants_come_in_one_by_one_at_the_signing_screen_or_not_at_all(
    person: Person, tmp_path: Path
) -> None:
    """J06: neither a file of them, nor a bundle, nor several in one; each is shown and signed."""
    scope = "tool=cart verb=cart.add asker=watch hosts added items category in {goods} mode auto"
    file = tmp_path / "grants.txt"
    file.write_text(f"{scope}\n{scope}\n")
    before = granted(person)
    for words in ([scope, scope], [f"{scope}\n{scope}"], [f"@{file}"], [str(file)]):
        assert here(person, "grant", *words).code in {2, 4}
    for words in (["--import", str(file)], ["--file", str(file)], ["--from", str(file)]):
        assert here(person, "grant", *words).code == 2
    assert here(person, "grant", stdin=file.read_text()).code == 2
    assert here(person, "grant", scope).code == 4
    assert granted(person) == before


@pytest.mark.parametrize(
    "words",
    [
        ["--verb", "cart.ad", "--at", "added"],
        ["--verb", "cart.add"],
        ["--verb", "cart.add", "--at", "added", "--item-max", "cheap"],
        ["--starters", "--verb", "cart.add"],
        ["--change", "g3"],
        ["--change", "g3", "--starters"],
        ["--lang", "tlh"],
        ["tool=cart verb=cart.add"],
        ["--change", "", "--order-max", "100"],
        ["--change", "g7", "--until", ""],
        ["--change", "g7", "--mode", ""],
        ["--change", "g7", "--order-max", ""],
        ["--verb", "order.place", "--at", "added", "--order-max", "0USD"],
    ],
)
def test_what_cannot_be_meant_is_one_clear_line(person: Person, words: list[str]) -> None:
    one_clear_line(here(person, "grant", *words), 2)


# --- changing them


def test_narrowing_needs_no_passphrase_and_widening_does(person: Person) -> None:
    changing = ("grant", "--change", "g7")
    narrowed = here(person, *changing, "--order-max", "100")
    assert narrowed.code == 0, narrowed.stderr
    assert "order<=100" in granted(person)["g7"]["scope"]
    one_clear_line(here(person, *changing, "--order-max", "200"), 4)
    shown = person.type(*changing, "--order-max", "200", answers=SIGNED)
    assert shown.code == 0, shown.shown
    assert "g7 is now: may order" in shown.shown
    assert "order<=200" in granted(person)["g7"]["scope"]
    assert str(granted(person)["g7"]["version"]) == "3"
    assert here(person, "audit", "verify").code == 0


def test_a_bound_of_zero_is_a_revocation_and_not_a_grant(person: Person) -> None:
    before = granted(person)
    scope = before["g7"]["scope"].replace("order<=300", "order<=0")
    for words in (["--order-max", "0USD"], ["--month-max", "0"], [scope]):
        ran = here(person, "grant", "--change", "g7", *words)
        one_clear_line(ran, 2, "zero", "manciple revoke g7")
    assert granted(person) == before


def test_a_change_that_is_left_or_of_no_grant_changes_nothing(person: Person) -> None:
    before = granted(person)
    left = person.type("grant", "--change", "g6", "--mode", "auto", answers=[("type yes", "no")])
    assert left.code == 4
    one_clear_line(here(person, "grant", "--change", "g9", "--qty", "1"), 1)
    assert here(person, "grant", "--change", "g6", "--mode", "ask").code == 0
    assert granted(person) == before


# --- reading them back


def test_permissions_are_told_in_both_languages_with_the_text(person: Person) -> None:
    english, chinese = here(person, "permissions"), here(person, "permissions", "--lang", "zh")
    for ran in (english, chinese):
        assert "tool=order verb=order.place" in ran.stdout
    assert "g7 version 1, live, unused" in english.stdout
    assert "may order goods, no gift cards or subscriptions" in english.stdout
    assert "還沒用過" in chinese.stdout
    assert "訂購商品" in chinese.stdout
    scopes = here(person, "permissions", "--scopes").stdout
    assert "may order" not in scopes
    assert "tool=order verb=order.place" in scopes


def test_the_worst_case_is_the_most_that_all_grants_and_ceilings_let_through(
    shopper: tuple[Person, PracticeShop],
) -> None:
    person, _ = shopper
    told = here(person, "permissions", "--worst-case").stdout
    assert "in 30 days: at most 900 USD, under g7" in told
    assert here(person, "budget", "--month", "600", "--total", "1000").code == 0
    lines = here(person, "permissions", "--worst-case").stdout.splitlines()
    assert lines[1].startswith("in 30 days: at most 600 USD")
    assert lines[2].startswith("in all: at most 1000 USD")
    data = json.loads(here(person, "permissions", "--worst-case", "--json").stdout)
    assert data["worst_case"][0]["in all"]["minor"] == 100_000
    assert here(person, "revoke", "--all").code == 0
    assert "nothing can be spent" in here(person, "permissions", "--worst-case").stdout


# --- ceilings


def test_a_ceiling_is_set_and_lowered_without_the_passphrase_and_raised_with_it(
    person: Person,
) -> None:
    assert "no ceiling is set" in here(person, "budget").stdout
    assert here(person, "budget", "--month", "600").code == 0
    again = here(person, "budget", "--month", "700")
    one_clear_line(again, 2, "k1 says that already", "manciple budget k1 --month")
    assert here(person, "budget", "k1", "--month", "500", "--order", "200").code == 0
    told = here(person, "budget").stdout
    assert "k1  at most 200 USD an order, at most 500 USD in any 30 days (0 USD spent)" in told
    one_clear_line(here(person, "budget", "k1", "--month", "900"), 4)
    one_clear_line(here(person, "budget", "k1", "--remove"), 4)
    raised = person.type("budget", "k1", "--month", "900", answers=SIGNED)
    assert raised.code == 0, raised.shown
    assert "you sign: money USD order<=200 month<=900" in raised.shown
    removed = person.type("budget", "k1", "--remove", answers=SIGNED)
    assert removed.code == 0, removed.shown
    assert "no ceiling is set" in here(person, "budget").stdout
    assert here(person, "audit", "verify").code == 0


@pytest.mark.parametrize(
    "words",
    [["k1"], ["--remove"], ["--month", "cheap"], ["--at", "a.example"], ["--month", "5", "--day"]],
)
def test_a_budget_that_cannot_be_meant_is_one_clear_line(person: Person, words: list[str]) -> None:
    assert here(person, "budget", *words).code == 2


def test_no_ceiling_of_that_name_is_said_to_be_so(person: Person) -> None:
    one_clear_line(here(person, "budget", "k7", "--month", "5"), 1)
    one_clear_line(here(person, "grant", "--clock"), 4)


# --- answers that make grants


def test_the_clock_is_set_right_by_signature_at_a_terminal(person: Person) -> None:
    home = Home(person.home)
    ledger = Ledger(home, unlock_work(home, Secret(PASSPHRASE)))
    with ledger.writing(datetime.now(UTC) + timedelta(days=2)) as page:
        page.append(LogExported("csv", 1))
    ledger.database.close()
    one_clear_line(here(person, "grant", "--clock"), 4, "signed at a terminal", "grant --clock")
    left = person.type("grant", "--clock", answers=[("type yes", "no")])
    assert left.code == 4, left.shown
    signed = person.type("grant", "--clock", answers=SIGNED)
    assert signed.code == 0, signed.shown
    assert "the log has seen" in signed.shown
    assert "the clock counts from now on" in signed.shown
    again = person.type("grant", "--clock")
    assert again.code == 2, again.shown
    assert "the clock has not gone back" in again.shown
    assert here(person, "audit", "verify").code == 0


def test_always_signs_exactly_the_grant_that_is_shown(
    shopper: tuple[Person, PracticeShop],
) -> None:
    """C14: this variant, this shop, at most this price, for a month; logged and revocable."""
    person, shop = shopper
    offer, other = handle(person), handle(person, "NL-AUR-BLACK-41")
    shown = person.type(
        "cart", "add", offer, answers=[("always to sign a grant", "always"), *SIGNED]
    )
    assert shown.code == 0, shown.shown
    assert len(shop.carts) == 1
    stands = granted(person)
    assert stands["g8"]["scope"] in shown.shown
    assert stands["g6"]["scope"] in shown.shown
    assert "variant in {NL-AUR-BLACK-42}" in stands["g8"]["scope"]
    assert stands["g8"]["scope"].endswith("mode auto")
    assert "variant not in {NL-AUR-BLACK-42}" in stands["g6"]["scope"]
    assert here(person, "cart", "add", offer).code == 0
    assert here(person, "cart", "add", other).code == 4
    assert here(person, "cart", "add", offer, "--quantity", "2").code == 3
    assert "answered for good with g8" in here(person, "why", "a1").stdout
    assert here(person, "revoke", "g8").code == 0
    assert here(person, "cart", "add", offer).code == 3
    assert here(person, "audit", "verify").code == 0


def test_always_that_is_left_at_the_signature_grants_and_does_nothing(
    shopper: tuple[Person, PracticeShop],
) -> None:
    person, shop = shopper
    before = scopes(person)
    answers = [("always to sign a grant", "always"), ("type yes", "no")]
    shown = person.type("cart", "add", handle(person), answers=answers)
    assert shown.code == 4
    assert scopes(person) == before
    assert shop.carts == ()
    assert "a1" in here(person, "inbox").stdout


def test_one_key_grants_what_was_refused_and_goes_on(
    shopper: tuple[Person, PracticeShop],
) -> None:
    person, shop = shopper
    offer = handle(person)
    assert here(person, "revoke", "g6").code == 0
    shown = person.type("cart", "add", offer, answers=[("g to grant", "g"), *SIGNED, YES])
    assert shown.code == 0, shown.shown
    assert "variant in {NL-AUR-BLACK-42}" in granted(person)["g8"]["scope"]
    assert granted(person)["g8"]["scope"].endswith("mode ask")
    assert len(shop.carts) == 1
    assert here(person, "audit", "verify").code == 0


@pytest.mark.parametrize("typed", ["", "y", "yes", "grant"])
def test_any_other_key_grants_nothing(person: Person, typed: str) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        assert here(person, "revoke", "--all").code == 0
        shown = person.type("find", "shoe", answers=[("g to grant", typed)])
        assert shown.code == 3
        assert not granted(person)


def test_a_bound_in_another_currency_than_the_shop_s_is_warned_of(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        assert here(person, "find", "shoe").code == 0
        scope = (
            "tool=order verb=order.place asker=user hosts added money {} order<={} mode ask-typed"
        )
        for currency, warned in (("TWD", True), ("USD", False)):
            shown = person.type("grant", scope.format(currency, 90), answers=SIGNED).shown
            said = f"asks in USD, and what is bounded in {currency} buys nothing there"
            assert (said in shown) is warned, shown


def test_what_is_forbidden_or_used_up_is_not_offered(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        scope = "tool=find verb=offer.read asker=agent,user hosts added mode deny"
        assert person.type("grant", scope, answers=SIGNED).code == 0
        shown = person.type("find", "shoe")
        assert shown.code == 3
        assert "g to grant" not in shown.shown


def test_after_many_yeses_the_shops_name_has_to_be_typed(
    shopper: tuple[Person, PracticeShop],
) -> None:
    """C06."""
    person, _ = shopper
    offer, other = handle(person), handle(person, "NL-AUR-BLACK-41")
    for quantity in range(1, 6):
        words = ("cart", "add", offer, "--quantity", str(quantity))
        assert person.type(*words, answers=[YES]).code == 0
    for typed, code in (("yes", 4), (furnished_host(person), 0)):
        shown = person.type("cart", "add", other, answers=[("type the shop's name", typed)])
        assert shown.code == code, shown.shown


def furnished_host(person: Person) -> str:
    """Return the one shop's name."""
    stores = json.loads(here(person, "store", "list", "--json").stdout)["stores"]
    return str(stores[0]["host"])


def test_a_grant_can_be_made_to_ask_on_the_screen_it_is_signed_on(person: Person) -> None:
    scope = "tool=cart verb=cart.add asker=agent hosts added mode auto"
    answers = [("ask to be asked first", "ask"), *SIGNED]
    typed = person.type("grant", scope, answers=answers)
    assert typed.code == 0, typed.shown
    assert "without asking" in typed.shown
    assert "asks for your yes each time" in typed.shown
    assert granted(person)["g8"]["scope"] == scope.replace("mode auto", "mode ask")


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        (
            "ask me first before you add anything to my cart",
            "verb=cart.add,cart.remove asker=agent,user hosts added items category in {goods}"
            " mode ask",
        ),
        ("you may search my shops", "verb=offer.read asker=agent,user hosts added mode auto"),
    ],
)
def test_a_permission_in_words_ends_at_the_signing_screen(
    person: Person, words: str, scope: str
) -> None:
    waits = here(person, "ask", words)
    assert waits.code == 4, waits
    assert scope in waits.stderr, "nothing is granted by words"
    assert "g8" not in granted(person)


def test_revoking_everything_says_that_prohibitions_stay(person: Person) -> None:
    scope = "tool=cart verb=cart.add asker=agent hosts added mode deny"
    assert person.type("grant", scope, answers=SIGNED).code == 0
    ran = here(person, "revoke", "--all")
    assert "prohibitions stay: g8; one ends with your passphrase alone" in ran.stderr
    assert "manciple revoke g8 --signed" in ran.stderr
    assert "manciple grant --starters" in ran.stderr
    told = here(person, "permissions").stderr
    assert told.startswith("nothing is allowed\n"), told
    assert "g6, g7: allows nothing any more" in told
    one_clear_line(
        here(person, "store", "add", "https://a.example"), 3, "manciple grant --starters"
    )


def test_an_empty_name_revokes_nothing(person: Person) -> None:
    before = granted(person)
    for words in (["revoke", ""], ["revoke", " "], ["revoke", "", "--signed"]):
        one_clear_line(here(person, *words), 2, "name a grant")
    (person.home / "key-file").unlink()
    one_clear_line(here(person, "revoke", ""), 2, "name a grant")
    (person.home / "key-file").write_text(f"{person.key_file}\n", "utf-8")
    assert granted(person) == before


def test_what_was_revoked_already_is_said_to_be(person: Person) -> None:
    for grant in ("g4", "g6"):
        assert f"revoked: {grant}" in here(person, "revoke", grant).stdout
        again = here(person, "revoke", grant)
        assert (again.code, again.stdout) == (0, f"{grant} was revoked already\n")


def test_why_of_a_grant_tells_its_versions_and_what_was_done_under_it(person: Person) -> None:
    assert here(person, "grant", "--change", "g3", "--per-day", "9").code == 0
    told = here(person, "why", "g3").stdout
    assert "g3 version 1, " in told
    assert "you signed it:" in told
    assert "g3 version 2, " in told
    assert "narrowed, which needs no signature:" in told
    assert told.count("nothing was done under it") == 2
    with open_shop() as (_, base):
        added = here(person, "store", "add", "--local", base)
        assert added.code == 0, added.stderr
    told = here(person, "why", "g1").stdout
    assert "done under it, once:" in told
    assert "user to add a shop at" in told

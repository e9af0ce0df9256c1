"""A yes at the command line: given at a terminal, by a person, to exactly what is shown."""

import os
import re
import select
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from manciple.agent.typist import conversation, manciple
from manciple.policies.home import ALL, Home
from manciple.tools.stores.practice import PracticeShop
from tests.practice import furnish, handle, here, one_clear_line, open_shop, prepare_order
from tests.terminal import PASSPHRASE, SIGN, SIGNED, YES, Person, Ran
from tests.warm import Program, started

TOTAL = "135.95 USD"
AMOUNT = ("type the amount", TOTAL)
CTRL_C = "\x03"


@dataclass
class Ordering:
    """Somebody whose order waits for the amount."""

    person: Person
    shop: PracticeShop
    request: str

    def state(self) -> str:
        """Return how the request stands, as the log tells it."""
        kinds = re.findall(r'"kind": "(\w+)", "request"', self.log())
        return kinds[-1] if kinds else "waiting"

    def log(self) -> str:
        return here(self.person, "why", self.request, "--json").stdout

    def unchanged(self) -> bool:
        """Does it still wait, with nothing approved and nothing ordered?"""
        waits = self.request in here(self.person, "inbox").stdout
        return waits and '"approved"' not in self.log() and self.shop.orders == ()


@pytest.fixture(scope="module")
def prepared(settled: Person, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ordering]:
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("prepared") / "person")
    with open_shop() as (shop, base):
        yield Ordering(person, shop, prepare_order(person, base))
    os.umask(before)


@pytest.fixture
def ordering(prepared: Ordering, tmp_path: Path) -> Ordering:
    """A copy of the home in which an order waits; the shop is the same for all."""
    return Ordering(prepared.person.copied(tmp_path / "copy"), prepared.shop, prepared.request)


# --- what approves nothing


def test_without_a_terminal_the_command_that_approves_is_printed(ordering: Ordering) -> None:
    ran = ordering.person.run("approve", ordering.request)
    one_clear_line(ran, 4, f"manciple approve {ordering.request}")
    assert ordering.unchanged()


def test_a_piped_yes_approves_nothing(ordering: Ordering) -> None:
    """`yes | manciple approve a2`, and the right answers piped too."""
    for stdin in ("y\n" * 1000, f"{TOTAL}\n{PASSPHRASE}\n"):
        ran = ordering.person.run("approve", ordering.request, stdin=stdin)
        assert ran.code == 4
    assert ordering.unchanged()


@pytest.mark.parametrize("typed", ["yes", "135.94 USD", "135.95 EUR"])
def test_another_amount_approves_nothing(ordering: Ordering, typed: str) -> None:
    answers = [("type the amount", typed)]
    shown = ordering.person.type("approve", ordering.request, answers=answers)
    assert shown.code == 4
    assert "left as it is" in shown.shown
    assert "passphrase" not in shown.shown
    assert ordering.unchanged()


def test_a_wrong_passphrase_at_the_signature_approves_nothing_and_says_so(
    ordering: Ordering,
) -> None:
    answers = [AMOUNT, *[("to sign", "not this one at all")] * 3]
    shown = ordering.person.type("approve", ordering.request, answers=answers)
    assert shown.code == 5
    assert "manciple: error: that passphrase does not open this home" in shown.shown
    assert "hint: " in shown.shown
    assert "not this one" not in shown.shown
    assert ordering.unchanged()


@pytest.mark.parametrize("answers", [[("type the amount", CTRL_C)], [AMOUNT, ("to sign", CTRL_C)]])
def test_leaving_the_screen_with_ctrl_c_approves_nothing(
    ordering: Ordering, answers: list[tuple[str, str]]
) -> None:
    shown = ordering.person.type("approve", ordering.request, answers=answers)
    assert shown.code == 130
    assert "Traceback" not in shown.shown
    assert ordering.unchanged()


@pytest.mark.parametrize("no", ["no", "N"])
def test_a_no_at_the_screen_declines_and_says_so(ordering: Ordering, no: str) -> None:
    shown = ordering.person.type("approve", ordering.request, answers=[("type the amount", no)])
    assert shown.code == 3
    assert f"declined: {ordering.request} no longer waits" in shown.shown
    assert "left as it is" not in shown.shown
    assert ordering.request not in here(ordering.person, "inbox").stdout
    assert ordering.state() == "declined"
    assert ordering.shop.orders == ()


@dataclass
class AtTheScreen:
    """A command that waits for what is typed at its terminal."""

    program: Program
    terminal: int

    def ends(self) -> int:
        """Return its exit code, or minus the signal that ended it."""
        try:
            return self.program.wait(30)
        finally:
            os.close(self.terminal)


def at_the_screen(ordering: Ordering, ahead: bytes = b"") -> AtTheScreen:
    """Open the screen at a pseudo-terminal, with something typed before it is there."""
    return screen_of(ordering.person, "approve", ordering.request, ahead=ahead)


def screen_of(person: Person, *words: str, ahead: bytes = b"") -> AtTheScreen:
    """Type a command at a pseudo-terminal and wait for its screen."""
    terminal, theirs = os.openpty()
    os.write(terminal, ahead)
    program = started(words, person.environment, {0: theirs}, terminal=True)
    os.close(theirs)
    shown, end = b"", time.monotonic() + 30
    while b"anything else to leave it" not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            shown += os.read(terminal, 65536)
    return AtTheScreen(program, terminal)


def test_what_was_typed_ahead_is_not_an_answer(ordering: Ordering) -> None:
    ahead = f"{TOTAL}\n{PASSPHRASE}\n".encode()
    screen = at_the_screen(ordering, ahead)
    assert not select.select([screen.terminal], [], [], 1)[0]
    os.write(screen.terminal, b"\n")
    assert screen.ends() == 4
    assert ordering.unchanged()


def test_an_answer_faster_than_anyone_reads_is_none(ordering: Ordering) -> None:
    screen = at_the_screen(ordering)
    os.write(screen.terminal, f"{TOTAL}\n{PASSPHRASE}\n".encode())
    assert screen.ends() == 4
    assert ordering.unchanged()


def test_sigterm_at_the_screen_ends_it_at_once(ordering: Ordering) -> None:
    screen = at_the_screen(ordering)
    os.kill(screen.program.pid, signal.SIGTERM)
    begun = time.monotonic()
    assert screen.ends() in {143, -signal.SIGTERM}
    assert time.monotonic() - begun < 5
    assert ordering.unchanged()


def test_a_terminal_that_only_hears_is_no_person(ordering: Ordering) -> None:
    """Stdin is a terminal, but nobody can see the screen."""
    ours, theirs = os.openpty()
    ran = subprocess.run(
        manciple("approve", ordering.request),
        env=ordering.person.environment,
        stdin=theirs,
        capture_output=True,
        text=True,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    one_clear_line(Ran(ran.returncode, ran.stdout, ran.stderr), 4)
    assert ordering.unchanged()


def test_no_word_stands_in_for_an_approval(ordering: Ordering) -> None:
    for word in ("--yes", "-y", "--force"):
        assert here(ordering.person, "approve", ordering.request, word).code == 2
    assert ordering.unchanged()


# --- what is over


def test_a_denied_request_cannot_be_approved(ordering: Ordering) -> None:
    assert here(ordering.person, "deny", ordering.request).code == 0
    one_clear_line(here(ordering.person, "deny", ordering.request), 1, "declined")
    shown = ordering.person.type("approve", ordering.request)
    assert shown.code == 1
    assert "no longer waits: it is declined" in shown.shown
    assert ordering.shop.orders == ()


def test_after_a_revocation_the_yes_orders_nothing(ordering: Ordering) -> None:
    assert here(ordering.person, "revoke", "g7").code == 0
    shown = ordering.person.type("approve", ordering.request, answers=[AMOUNT, SIGN])
    assert shown.code == 3
    assert "manciple: error: not allowed to place an order" in shown.shown
    assert ordering.shop.orders == ()


# --- what approves


def test_the_amount_and_the_passphrase_order_once(person: Person) -> None:
    with open_shop() as (shop, base):
        request = prepare_order(person, base)
        shown = person.type("approve", request, answers=[AMOUNT, SIGN])
        assert shown.code == 0, shown.shown
        assert PASSPHRASE not in shown.shown
        assert [str(order.total) for order in shop.orders] == [TOTAL]
        again = person.type("approve", request)
        assert again.code == 1
        assert "no longer waits: it is spent" in again.shown
        assert here(person, "watch", "check").code == 0
        assert len(shop.orders) == 1
        assert here(person, "audit", "verify").code == 0


def test_more_than_the_stock_is_refused_by_the_shop_after_the_yes(person: Person) -> None:
    with open_shop() as (shop, base):
        furnish(person, base)
        words = ("cart", "add", handle(person), "--quantity", "50")
        shown = person.type(*words, answers=[YES])
        assert shown.code == 1, shown.shown
        said = [line for line in shown.shown.splitlines() if line.startswith("manciple: error:")]
        assert len(said) == 1
        assert shown.shown.splitlines()[-1].startswith("hint: ")
        assert shop.carts == ()
        assert here(person, "audit", "verify").code == 0


def printed_grant(said: str) -> list[str]:
    """Return the words of the last grant that a hint names, as a shell reads them."""
    return ["grant", *shlex.split(said.rpartition("manciple grant ")[2].splitlines()[0])]


def test_a_stop_between_the_yes_and_the_deed_prints_the_grant_that_goes_on(
    person: Person,
) -> None:
    """Everything is revoked from elsewhere, without a key, while the screen is open."""
    with open_shop() as (shop, base):
        furnish(person, base)
        offer = handle(person)
        screen = screen_of(person, "cart", "add", offer)
        Home(person.home).revoke(ALL)
        time.sleep(0.5)
        os.write(screen.terminal, b"yes\n")
        said = conversation(screen.terminal, (), 30)
        assert screen.ends() == 3, said
        assert "manciple: error: not allowed to put into the cart at" in said
        assert "nothing is granted" in said
        assert shop.carts == ()
        assert person.type(*printed_grant(said), answers=SIGNED).code == 0
        assert here(person, "cart", "add", offer).code == 4
        one_clear_line(here(person, "cart", "remove", offer), 3, "manciple grant")


def test_a_prohibition_is_lifted_by_the_two_printed_steps_alone(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        offer = handle(person)
        deny = "tool=cart verb=cart.add asker=user mode deny"
        assert person.type("grant", deny, answers=SIGNED).code == 0
        refused = here(person, "cart", "add", offer)
        steps = "hint: manciple revoke g8 --signed, then manciple grant"
        one_clear_line(refused, 3, "g8 forbids it", steps)
        granting = printed_grant(refused.stderr)
        assert person.type(*granting, answers=SIGNED).code == 0
        one_clear_line(here(person, "cart", "add", offer), 3, "g8 forbids it")
        keyless = here(person, "revoke", "g8")
        one_clear_line(keyless, 4, "signed with the passphrase", "manciple revoke g8 --signed")
        (person.home / "revoked").write_text("g8\n")
        one_clear_line(here(person, "cart", "add", offer), 3, "g8 forbids it")
        assert person.type("revoke", "g8", "--signed", answers=SIGNED).code == 0
        assert here(person, "cart", "add", offer).code == 4


def test_a_revoked_grant_that_asks_is_told_of_until_its_end_is_signed(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        ended = here(person, "revoke", "g6")
        assert ended.code == 0
        assert "still asks, until you sign" in ended.stderr
        assert "manciple revoke g6 --signed" in here(person, "permissions").stderr
        assert person.type("revoke", "g6", "--signed", answers=SIGNED).code == 0
        assert "g6" not in here(person, "permissions").stderr


def test_the_narrowest_grant_of_a_refusal_allows_that_and_nothing_else(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        offer, other = handle(person), handle(person, "NL-AUR-BLACK-41")
        assert here(person, "revoke", "g6").code == 0
        refused = here(person, "cart", "add", offer)
        one_clear_line(refused, 3)
        command = refused.stderr.partition("hint: manciple ")[2].strip()
        words = subprocess.run(
            ["sh", "-c", f"printf '%s\\n' {command}"], capture_output=True, text=True, check=True
        ).stdout.splitlines()
        signed = person.type(*words, answers=SIGNED)
        assert signed.code == 0, signed.shown
        assert here(person, "cart", "add", offer).code == 4
        for words in (
            ["cart", "add", other],
            ["cart", "add", offer, "--quantity", "2"],
            ["cart", "remove", offer],
            ["ask", f"put {offer} in my cart"],
        ):
            assert here(person, *words).code == 3, words

"""Killed at the worst moments: an order exists once or not at all, and the inbox says which.

Between manciple and the shop stands a gateway that hands everything on and kills the process at a
moment that it was told. Nothing in the program knows of it.
"""

import json
import os
import random
import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from manciple.agent.typist import Typed
from tests.e2e.gateway import LONG_S, Gateway, opened
from tests.e2e.shopper import (
    FREERUN_42,
    SALE,
    SHIPPED,
    Since,
    asked_by,
    at_home_with,
    fresh,
    inbox,
    paying,
    verifies,
    watches,
)
from tests.e2e.vendure_shop import VendureShop
from tests.terminal import Person

pytestmark = pytest.mark.e2e

PAYING = "addPaymentToOrder"
FILLING = "addItemToOrder"
KILLED = -signal.SIGKILL


@pytest.fixture(scope="module")
def before_the_shop(vendure: VendureShop) -> Iterator[Gateway]:
    with opened(vendure) as gateway:
        yield gateway


@pytest.fixture
def gateway(before_the_shop: Gateway, vendure: VendureShop) -> Iterator[Gateway]:
    fresh(vendure)
    before_the_shop.calm()
    yield before_the_shop
    before_the_shop.calm()
    fresh(vendure)


@pytest.fixture(scope="module")
def watching(
    settled: Person, before_the_shop: Gateway, tmp_path_factory: pytest.TempPathFactory
) -> Person:
    before = os.umask(0o077)
    ada = settled.copied(tmp_path_factory.mktemp("crashes") / "ada")
    at_home_with(ada, before_the_shop.base)
    watches(ada)
    os.umask(before)
    return ada


@pytest.fixture
def ada(watching: Person, gateway: Gateway, tmp_path: Path) -> Person:
    """Somebody whose watch fires at the next look, at the shop behind the gateway."""
    gateway.shop.set_price(FREERUN_42, SALE)
    return watching.copied(tmp_path / "ada")


@pytest.fixture
def since(gateway: Gateway) -> Since:
    return Since(gateway.shop)


@pytest.fixture
def asked(ada: Person, since: Since) -> str:
    """The request for the order, with the cart filled."""
    return asked_by(ada.run("watch", "check"))


class Killer:
    """Kills the process whose id stands in a file, while it waits for an answer."""

    def __init__(self, pid_file: Path) -> None:
        self.pid_file = pid_file

    def __call__(self) -> None:
        self.after(0)

    def after(self, delay_s: float) -> None:
        """Kill it, and no other of the same id, after so many seconds if it is still there."""
        process = os.pidfd_open(int(self.pid_file.read_text()))

        def strike() -> None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(process, signal.SIGKILL)
            os.close(process)

        if delay_s:
            threading.Timer(delay_s, strike).start()
        else:
            strike()


@pytest.fixture
def kill(tmp_path: Path) -> Killer:
    return Killer(tmp_path / "pid")


def approved(ada: Person, asked: str, kill: Killer) -> Typed:
    """Approve the order at a terminal."""
    return ada.type("approve", asked, answers=paying(), pid_file=kill.pid_file)


class Held:
    """Both databases of a home, held at the instant that a test means: as a busy disk might."""

    def __init__(self, ada: Person) -> None:
        self._ledger = _open(ada.home / "ledger.db")
        self._book = _open(ada.home / "book.db")
        self._memory = self._remembered()

    def hold_ledger(self) -> None:
        """Let no outcome be recorded."""
        self._ledger.execute("BEGIN IMMEDIATE")

    def await_answer(self) -> None:
        """Wait until the answer has arrived: the connector forgets what it filled."""
        _await(lambda: self._remembered() != self._memory)

    def hold_book_instead(self) -> None:
        """Let the outcome be recorded, but no run be saved."""
        self._book.execute("BEGIN IMMEDIATE")
        self._ledger.execute("ROLLBACK")
        done = "SELECT count(*) FROM intent WHERE state = 'done' AND minor > 0"
        _await(lambda: self._ledger.execute(done).fetchone() == (1,))

    def close(self) -> None:
        """Let go."""
        self._ledger.close()
        self._book.close()

    def _remembered(self) -> object:
        return self._book.execute("SELECT memory FROM store").fetchone()


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


def _await(come: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG_S
    while not come():
        assert time.monotonic() < until
        time.sleep(0.002)


def reserved(ada: Person) -> list[tuple[str, str, int]]:
    """Return what is unclear: its state, verb and the minor units that stay reserved."""
    return [
        (each["state"], each["verb"], each["reserved"]["minor"] if each["reserved"] else 0)
        for each in inbox(ada)["unclear"]
    ]


def last_of(ada: Person) -> tuple[str, str]:
    """Return the kind of the log's last entry, with what was intended or what came of it."""
    ran = ada.run("audit", "log", "--last", "1", "--json")
    assert ran.code == 0, ran.stderr
    entry = json.loads(ran.stdout)["entry"]
    what = entry["action"]["verb"] if "action" in entry else entry["outcome"]
    return entry["kind"], what


def one_order(since: Since) -> None:
    (order,) = since.placed()
    assert (order.state, order.lines, order.total) == (
        "PaymentAuthorized",
        ((FREERUN_42, 1),),
        SHIPPED,
    )


def nothing_is_left(ada: Person) -> None:
    found = inbox(ada)
    assert (found["waiting"], found["unclear"]) == ([], [])
    again = ada.run("watch", "check")
    assert (again.code, "no watch to look for" in again.stdout + again.stderr) == (0, True)
    verifies(ada)


def kept_reserved(ada: Person) -> None:
    """Check that inbox and log name the order that was cut off, with its money."""
    assert reserved(ada) == [("open", "order.place", SHIPPED)]
    assert last_of(ada) == ("intended", "order.place")


def test_killed_before_the_payment_reached_the_shop_the_order_is_placed_once_when_taken_up(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    gateway.field, gateway.came, gateway.keeps_request = PAYING, kill, True
    assert approved(ada, asked, kill).code == KILLED
    assert since.placed() == []
    kept_reserved(ada)
    shown = ada.run("inbox").stdout
    assert "unclear: place an order" in shown
    assert "149 USD stays reserved" in shown
    verifies(ada)
    taken_up = ada.run("watch", "check")
    assert taken_up.code == 0, taken_up.stderr
    one_order(since)
    nothing_is_left(ada)
    one_order(since)


def test_killed_while_the_answer_was_on_its_way_the_order_is_found_and_not_sent_again(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    gateway.field, gateway.answered = PAYING, kill
    assert approved(ada, asked, kill).code == KILLED
    one_order(since)
    kept_reserved(ada)
    taken_up = ada.run("watch", "check")
    assert taken_up.code == 0, taken_up.stderr
    one_order(since)
    nothing_is_left(ada)
    one_order(since)


def test_killed_before_the_outcome_was_recorded_the_order_is_found(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    with closing(Held(ada)) as held:

        def strike() -> None:
            held.await_answer()
            kill()

        gateway.field, gateway.answered, gateway.passed_on = PAYING, held.hold_ledger, strike
        assert approved(ada, asked, kill).code == KILLED
    one_order(since)
    kept_reserved(ada)
    assert ada.run("watch", "check").code == 0
    one_order(since)
    nothing_is_left(ada)


def test_killed_between_the_outcome_and_the_saved_run_the_order_is_known(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    with closing(Held(ada)) as held:

        def strike() -> None:
            held.await_answer()
            held.hold_book_instead()
            kill()

        gateway.field, gateway.answered, gateway.passed_on = PAYING, held.hold_ledger, strike
        assert approved(ada, asked, kill).code == KILLED
    one_order(since)
    assert reserved(ada) == []
    assert last_of(ada) == ("finished", "done")
    assert ada.run("watch", "check").code == 0
    one_order(since)
    nothing_is_left(ada)


def test_after_a_kill_approving_again_goes_on_with_the_same_order(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    gateway.field, gateway.answered = PAYING, kill
    assert approved(ada, asked, kill).code == KILLED
    again = ada.type("approve", asked)
    assert again.code == 0, again.shown
    assert "ordered at" in again.shown
    one_order(since)
    nothing_is_left(ada)


@pytest.mark.parametrize("arrived", [False, True])
def test_a_lost_answer_without_a_crash_keeps_the_money_reserved_until_it_is_found_out(
    ada: Person, asked: str, gateway: Gateway, since: Since, arrived: bool
) -> None:
    gateway.field, gateway.keeps_request, gateway.keeps_answer = PAYING, not arrived, arrived
    lost = ada.type("approve", asked, answers=paying())
    assert lost.code == 1
    assert "manciple: error:" in lost.shown
    assert "hint: it may have arrived" in lost.shown
    assert reserved(ada) == [("unknown", "order.place", SHIPPED)]
    assert last_of(ada) == ("finished", "unknown")
    assert len(since.placed()) == arrived
    assert ada.run("watch", "check").code == 0
    one_order(since)
    nothing_is_left(ada)


@pytest.mark.parametrize("moment", ["came", "answered"])
def test_killed_while_the_cart_is_filled_the_cart_holds_it_once(
    ada: Person, gateway: Gateway, since: Since, moment: str
) -> None:
    gateway.field, gateway.keeps_request = FILLING, moment == "came"
    checking = ada.start("watch", "check")
    setattr(gateway, moment, checking.kill)
    checking.communicate(timeout=LONG_S)
    assert checking.returncode == KILLED
    assert reserved(ada) == [("open", "cart.add", 0)]
    taken_up = ada.run("watch", "check")
    (order,) = since.orders()
    assert (order.lines, order.placed) == (((FREERUN_42, 1),), False)
    assert asked_by(taken_up)
    assert reserved(ada) == []
    verifies(ada)


@pytest.mark.parametrize("seed", range(2))
def test_killed_at_any_time_while_ordering_there_is_one_order_in_the_end(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer, seed: int
) -> None:
    delay_s = random.Random(seed).uniform(0.02, 0.3)
    gateway.field, gateway.came = "query", lambda: kill.after(delay_s)
    approved(ada, asked, kill)
    assert len(since.placed()) <= 1
    checked = ada.run("watch", "check")
    assert checked.code == 0, checked.stderr
    one_order(since)
    nothing_is_left(ada)


def test_killed_at_any_time_while_watching_the_cart_is_filled_once(
    ada: Person, since: Since
) -> None:
    chance = random.Random(4)
    for _ in range(4):
        checking = ada.start("watch", "check")
        time.sleep(chance.uniform(0.5, 1.5))
        checking.kill()
        checking.communicate(timeout=LONG_S)
    checked = ada.run("watch", "check")
    assert checked.code == 0, checked.stderr
    (order,) = since.orders()
    assert (order.lines, order.placed) == (((FREERUN_42, 1),), False)
    found = inbox(ada)
    assert (len(found["waiting"]), found["unclear"]) == (1, [])
    verifies(ada)

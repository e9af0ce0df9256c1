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
from contextlib import closing
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from manciple.agent.typist import Typed
from tests.e2e.shopper import (
    FREERUN_42,
    SALE,
    SHIPPED,
    Since,
    at_home_with,
    fresh,
    inbox,
    paying,
    request,
    verifies,
    watches,
)
from tests.e2e.vendure_shop import VendureShop
from tests.terminal import Person

pytestmark = pytest.mark.e2e

PAYING = "addPaymentToOrder"
FILLING = "addItemToOrder"
KILLED = -signal.SIGKILL
LONG_S = 20.0


class Gateway(ThreadingHTTPServer):
    """Stands before the shop. At the first request that names `field` it does what it was told."""

    daemon_threads = True

    def __init__(self, shop: VendureShop) -> None:
        super().__init__(("127.0.0.1", 0), _HandOn)
        self.shop = shop
        self.base = f"http://127.0.0.1:{self.server_port}"
        self.calm()

    def calm(self) -> None:
        """Hand everything on."""
        self.field: str | None = None
        self.came = self.answered = self.passed_on = _nothing
        self.cut = False
        self.struck = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a connection whose other end was killed."""


def _nothing() -> None:
    """Do nothing."""


class _HandOn(BaseHTTPRequestHandler):
    server: Gateway
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        gate = self.server
        body = self.rfile.read(int(self.headers["content-length"]))
        struck = gate.field is not None and gate.field.encode() in body and not gate.struck.is_set()
        if struck:
            gate.struck.set()
            gate.came()
            if gate.cut:
                self.close_connection = True
                return
        told = {"content-type": "application/json"}
        if bearer := self.headers.get("authorization"):
            told["authorization"] = bearer
        with closing(HTTPConnection(gate.shop.host, timeout=LONG_S)) as shop:
            shop.request("POST", self.path, body, told)
            answer = shop.getresponse()
            whole = answer.read()
        if struck:
            gate.answered()
        self.send_response(answer.status)
        for name in ("content-type", "vendure-auth-token"):
            if value := answer.headers.get(name):
                self.send_header(name, value)
        self.send_header("content-length", str(len(whole)))
        self.end_headers()
        self.wfile.write(whole)
        self.wfile.flush()
        if struck:
            gate.passed_on()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
        """Say nothing."""


@pytest.fixture(scope="module")
def before_the_shop(vendure: VendureShop) -> Iterator[Gateway]:
    gateway = Gateway(vendure)
    thread = threading.Thread(target=gateway.serve_forever, daemon=True)
    thread.start()
    yield gateway
    gateway.shutdown()
    gateway.server_close()
    thread.join()


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
    checked = ada.run("watch", "check")
    assert checked.code == 0, checked.stderr
    return request(ada)


class Killer:
    """Kills the process whose id stands in a file."""

    def __init__(self, pid_file: Path) -> None:
        self.pid_file = pid_file

    def __call__(self) -> None:
        os.kill(int(self.pid_file.read_text()), signal.SIGKILL)


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
    assert (again.code, "nothing new" in again.stdout) == (0, True)
    verifies(ada)


def kept_reserved(ada: Person) -> None:
    """The cut-off order is named, with its money, by inbox, status and log."""
    assert reserved(ada) == [("open", "order.place", SHIPPED)]
    shown = ada.run("inbox").stdout
    assert "unclear: place an order" in shown
    assert "149 USD stays reserved" in shown
    assert last_of(ada) == ("intended", "order.place")
    verifies(ada)


def test_killed_before_the_payment_reached_the_shop_the_order_is_placed_once_when_taken_up(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer
) -> None:
    gateway.field, gateway.came, gateway.cut = PAYING, kill, True
    assert approved(ada, asked, kill).code == KILLED
    assert since.placed() == []
    kept_reserved(ada)
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


@pytest.mark.parametrize("moment", ["came", "answered"])
def test_killed_while_the_cart_is_filled_the_cart_holds_it_once(
    ada: Person, gateway: Gateway, since: Since, moment: str
) -> None:
    gateway.field, gateway.cut = FILLING, moment == "came"
    checking = ada.start("watch", "check")
    setattr(gateway, moment, checking.kill)
    checking.communicate(timeout=LONG_S)
    assert checking.returncode == KILLED
    assert reserved(ada) == [("open", "cart.add", 0)]
    verifies(ada)
    checked = ada.run("watch", "check")
    assert checked.code == 0, checked.stderr
    (order,) = since.orders()
    assert (order.lines, order.placed) == (((FREERUN_42, 1),), False)
    assert reserved(ada) == []
    assert request(ada)
    verifies(ada)


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_time_while_ordering_there_is_one_order_in_the_end(
    ada: Person, asked: str, gateway: Gateway, since: Since, kill: Killer, seed: int
) -> None:
    chance = random.Random(seed)

    def soon() -> None:
        threading.Timer(chance.uniform(0, 0.3), kill).start()

    gateway.field, gateway.came = "query", soon
    approved(ada, asked, kill)
    verifies(ada)
    assert len(since.placed()) <= 1
    checked = ada.run("watch", "check")
    assert checked.code == 0, checked.stderr
    if inbox(ada)["waiting"]:
        assert ada.type("approve", request(ada), answers=paying()).code == 0
    one_order(since)
    nothing_is_left(ada)


@pytest.mark.parametrize("seed", range(2))
def test_killed_at_any_time_while_watching_the_cart_is_filled_once(
    ada: Person, since: Since, seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(3):
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

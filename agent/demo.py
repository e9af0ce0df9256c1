"""The demo: the whole story on the practice shop, by a throw-away user in a throw-away home.

Nothing is acted out: every line comes from this very program, run at a pseudo-terminal, against
the practice shop in a process of its own.
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO, TypeAlias

from manciple.agent.typist import Typed, at_terminal, manciple
from manciple.policies.errors import MancipleError

SENTENCE = "watch for Northlight trail shoes in my size under 110 USD and put them in my cart"
SIZE = "42"
SLUG = "aurora-trail-shoe"
ADDRESS = ("1 Practice Lane", "Taipei", "", "100", "TW")


Answers: TypeAlias = Sequence[tuple[str, str]]
"""Prompts, and what is typed at them."""

Terminal: TypeAlias = Callable[[Sequence[str], Answers, Mapping[str, str]], Typed]
"""Types a command of ours, without its name, with its answers and in this environment."""


def _started(words: Sequence[str], answers: Answers, environment: Mapping[str, str]) -> Typed:
    return at_terminal(manciple(*words), answers, environment)


@dataclass(frozen=True, slots=True)
class Stage:
    """A throw-away home, its user's passphrase, and the shop."""

    environment: Mapping[str, str]
    passphrase: str
    shop: str
    token: str
    key_file: Path
    out: TextIO
    terminal: Terminal

    def say(self, *lines: str) -> None:
        """Tell the reader what happens next."""
        self.out.write("".join(f"\n# {line}" for line in lines) + "\n")
        self.out.flush()

    def type(self, *words: str, answers: Answers = (), code: int = 0) -> Typed:
        """Type one command and show what it shows. Raises `MancipleError` for another code."""
        line = " ".join(f'"{word}"' if " " in word else word for word in words)
        self.out.write(f"$ manciple {line}\n")
        typed = self.terminal(words, answers, self.environment)
        self.out.write(typed.shown.rstrip("\n") + "\n")
        self.out.flush()
        if typed.code != code:
            raise MancipleError(f"the demo expected exit code {code}, not {typed.code}")
        return typed

    def reprice(self, minor: int) -> None:
        """Change the price, in minor units, as the shop's owner does."""
        body = json.dumps({"what": SLUG, "minor": minor}).encode()
        request = urllib.request.Request(  # noqa: S310  (our own shop on loopback)
            f"{self.shop}/owner/price",
            data=body,
            headers={"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"},
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as answer:
            answer.read()


def play(out: TextIO, terminal: Terminal = _started) -> int:
    """Play it; returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="manciple-demo-") as folder, _shop() as (shop, token):
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": folder,
            "MANCIPLE_HOME": f"{folder}/home",
            "COLUMNS": "110",
            "LANG": "C.UTF-8",
            "NO_COLOR": "1",
            "TERM": "dumb",
        }
        passphrase = secrets.token_urlsafe(9)
        stage = Stage(
            environment, passphrase, shop, token, Path(folder) / "work.key", out, terminal
        )
        _begin(stage)
        _wait_and_buy(stage)
        _look_back(stage)
    out.write("\n# the practice shop is closed, and the demo's home is deleted\n")
    return 0


def _begin(stage: Stage) -> None:
    secret = stage.passphrase
    stage.say(
        "a practice shop of our own is open on this machine; a throw-away user tries manciple on",
        "it. Where a yes or a passphrase is typed, the demo types it, at a pseudo-terminal.",
    )
    signed = [("type yes", "yes"), ("to sign", secret)]
    twice = [("a new passphrase", secret), ("the same again", secret)]
    stage.type("init", "--key-file", str(stage.key_file), answers=[*twice, *signed])
    stage.say("who the user is stays in the vault, and goes to a shop only with an order")
    stage.type("me", "set", "fit.shoe", answers=[("your shoe size", SIZE)])
    stage.type("me", "set", "identity.name", answers=[("your name", "Demo Shopper")])
    stage.type("me", "set", "contact.email", answers=[("your e-mail", "demo@shopper.example")])
    parts = ("street", "city", "region", "postcode", "country")
    stage.type("me", "set", "address.home", answers=list(zip(parts, ADDRESS, strict=True)))
    stage.say("any shop is added by its address, and says what it allows")
    stage.type("store", "add", "--local", stage.shop)


def _wait_and_buy(stage: Stage) -> None:
    signed = [("type yes", "yes"), ("to sign", stage.passphrase)]
    stage.say("one sentence; a watch that fills the cart brings its own narrow grant to sign")
    stage.type("ask", SENTENCE, answers=signed)
    stage.type("watch", "check")
    stage.say("now the shop's owner lowers the price")
    stage.reprice(9900)
    checked = stage.type("watch", "check")
    request = checked.shown.rpartition("manciple approve ")[2].split()[0]
    stage.say("exactly that variant is in the cart; nothing is bought before a typed yes")
    stage.type("cart", "show")
    screen = [("type the amount", _challenge(stage, request)), ("to sign", stage.passphrase)]
    stage.type("approve", request, answers=screen)
    stage.say("a second look changes nothing: the watch has done its work")
    stage.type("watch", "check")
    stage.say("how did this come about?")
    stage.type("why", request)


def _look_back(stage: Stage) -> None:
    stage.say("permissions end at once, and need no passphrase to end")
    stage.type("revoke", "--all")
    stage.type("find", "shoe", answers=[("g to grant", "")], code=3)
    stage.say("everything is in the log, and the log verifies")
    stage.type("audit", "log", "--last", "8")
    stage.type("audit", "verify")


def _challenge(stage: Stage, request: str) -> str:
    """Read the amount off the screen, as a person does who means to pay it."""
    inbox = stage.terminal(["inbox"], (), stage.environment)
    if inbox.code != 0:
        raise MancipleError(f"the inbox cannot be read: {inbox.shown}")
    screen = inbox.shown.partition(f"{request}: ")[2]
    return screen.partition("total")[2].partition(",")[0].strip()


@contextmanager
def _shop() -> Generator[tuple[str, str], None, None]:
    """Open the practice shop in a process of its own; gives its address and the owner's token."""
    program = [sys.executable, "-P", "-m", "manciple.tools.stores.practice"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as shop:  # noqa: S603
        try:
            if shop.stdout is None:
                raise MancipleError("the practice shop says nothing")
            lines = dict(shop.stdout.readline().split(maxsplit=1) for _ in range(2))
            token = Path(lines["token"].strip()).read_text("utf-8")
            yield lines["address"].strip(), token
        finally:
            shop.terminate()

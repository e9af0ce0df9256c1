"""Ten conversations as a person reads them, at two true shops; `UPDATE=1` writes them anew."""

import asyncio
import os
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest
from aiohttp import web

from manciple.policies.money import Money
from manciple.tools.stores.practice import PracticeShop
from tests.conversations import JOBS, Job, Say
from tests.practice import (
    PROFILE,
    SHOE,
    furnish,
    here,
    in_a_thread,
    normal,
    one_clear_line,
    open_shop,
    reads,
)
from tests.terminal import PASSPHRASE, SIGN, YES, Person

ASKS = "you> "


class LetterBox(PracticeShop):
    """A shop with the user's own letter box beside its door, where the channel `main` goes."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[str] = []

    def _app(self, closing: asyncio.Event) -> web.Application:
        async def post(request: web.Request) -> web.Response:
            self.letters.append(await request.text())
            return web.Response()

        app = super()._app(closing)
        app.router.add_post("/letters", post)
        return app


@dataclass
class Town:
    """Somebody with a channel and two shops."""

    person: Person
    bases: tuple[str, str]
    shops: tuple["LetterBox", "LetterBox"] = field(
        default_factory=lambda: (LetterBox(), LetterBox())
    )

    @contextmanager
    def open(self) -> Generator["Town"]:
        """Open new shops at the same places; the homes are copies of one, and so are their keys."""
        here_again = Town(self.person, self.bases)
        with ExitStack() as doors:
            for shop, base in zip(here_again.shops, self.bases, strict=True):
                port = int(base.rpartition(":")[2])
                doors.enter_context(in_a_thread(partial(shop.serving, port)))
            yield here_again

    def prices(self, first: tuple[int, int], second: tuple[int, int]) -> None:
        """Set price and shipping of the shoe, in cents, at each shop."""
        for shop, (price, shipping) in zip(self.shops, (first, second), strict=True):
            shop.set_price(SHOE, Money(price, "USD"))
            shop.set_shipping(Money(shipping, "USD"))

    def plain(self, shown: str) -> str:
        """Name the shops as a person would know them; what changes from day to day goes."""
        names = ("north.example", "south.example")
        for base, name in zip(self.bases, names, strict=True):
            shown = shown.replace(base.removeprefix("http://"), name)
        # A narrow table folds a port, where it is as wide as it happens to be.
        shown = re.sub(r"(?m)127\.0\.0\.1(?::\d*)?(?= *$)", "a shop", shown)
        return normal(re.sub(r"(?m)^( .*\S) +:?\d{1,5} *$", r"\1", shown))


@pytest.fixture(scope="module")
def furnished(settled: Person, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("talks") / "person")
    with open_shop(LetterBox()) as first, open_shop(LetterBox()) as second:
        # In the order of their names, as the shops of a home are listed.
        base, other = sorted((first[1], second[1]))
        furnish(person, base)
        added = here(person, "store", "add", "--local", other)
        assert added.code == 0, added.stderr
        host = base.removeprefix("http://")
        url = f"json://{host}/letters"
        assert here(person, "me", "set", "channel.main", stdin=url).code == 0
        scope = f"tool=notice verb=notice.send asker=agent hosts {host}"
        scope += " fields channel.main as plain purpose notify mode auto"
        signed = person.type("grant", scope, answers=[YES, SIGN])
        assert signed.code == 0, signed.shown
    yield Town(person, (base, other))
    os.umask(before)


def talk(town: Town, person: Person, turns: Sequence[Say]) -> str:
    """Have the conversation at a terminal; return what was read."""
    answers: list[tuple[str, str]] = []
    for say in turns:
        words = say.words
        for base, name in zip(town.bases, ("north.example", "south.example"), strict=True):
            words = words.replace(name, base.removeprefix("http://"))
        answers.append((ASKS, words))
        answers += say.answers
    typed = person.type("ask", answers=[*answers, (ASKS, "exit")])
    assert typed.code == 0, typed.shown
    return typed.shown


@pytest.mark.parametrize(
    "job",
    [
        pytest.param(job, id=job.name, marks=[] if job.always else [pytest.mark.sample])
        for job in JOBS
    ],
)
def test_a_conversation_reads_as_it_is_kept(furnished: Town, job: Job) -> None:
    person = furnished.person.copied(furnished.person.folder.parent / job.name)
    with furnished.open() as town:
        town.prices(*job.prices)
        shown = talk(town, person, job.turns)
    assert PASSPHRASE not in shown
    assert PROFILE["identity.name"] not in shown
    reads(f"talk-{job.name}", town.plain(shown))
    assert len(town.shops[0].letters) == job.letters
    assert sum(len(shop.orders) for shop in town.shops) == job.orders


def test_a_conversation_needs_a_terminal(furnished: Town) -> None:
    one_clear_line(here(furnished.person, "ask"), 2, "a conversation needs a terminal")

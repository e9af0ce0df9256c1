"""Ten conversations as a person reads them, at two true shops; `UPDATE=1` writes them anew."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from manciple.policies.money import Money
from manciple.tools.stores.practice import PracticeShop
from tests.conversations import JOBS, Job, Say
from tests.practice import (
    PROFILE,
    SHOE,
    Window,
    furnish,
    here,
    in_a_thread,
    normal,
    one_clear_line,
    open_shop,
    reads,
    shop_window,
)
from tests.terminal import PASSPHRASE, SIGN, YES, Person

ASKS = "you> "
AMOUNT = re.compile(r"type the amount \(([^)]+)\)")


@dataclass
class Town:
    """Somebody with a channel and two shops."""

    person: Person
    shops: tuple[PracticeShop, PracticeShop]
    bases: tuple[str, str]
    post: Window

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
        return normal(shown.replace(self.post.host, "post.example"))


@pytest.fixture(scope="module")
def furnished(settled: Person, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("talks") / "person")
    window = in_a_thread(lambda: shop_window(PracticeShop()))
    with open_shop() as (one, base), open_shop() as (two, other), window as post:
        furnish(person, base)
        added = here(person, "store", "add", "--local", other)
        assert added.code == 0, added.stderr
        url = f"json://{post.host}/letters"
        assert here(person, "me", "set", "channel.main", stdin=url).code == 0
        scope = f"tool=notice verb=notice.send asker=agent hosts {post.host}"
        scope += " fields channel.main as plain purpose notify mode auto"
        signed = person.type("grant", scope, answers=[YES, SIGN])
        assert signed.code == 0, signed.shown
        yield Town(person, (one, two), (base, other), post)
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
    furnished.prices(*job.prices)
    letters = len(furnished.post.letters)
    orders = [len(shop.orders) for shop in furnished.shops]
    shown = talk(furnished, person, job.turns)
    assert PASSPHRASE not in shown
    assert PROFILE["identity.name"] not in shown or job.orders
    reads(f"talk-{job.name}", furnished.plain(shown))
    assert len(furnished.post.letters) - letters == job.letters
    done = [len(shop.orders) for shop in furnished.shops]
    assert sum(done) - sum(orders) == job.orders


def test_a_conversation_needs_a_terminal(furnished: Town) -> None:
    one_clear_line(here(furnished.person, "ask"), 2, "a conversation needs a terminal")

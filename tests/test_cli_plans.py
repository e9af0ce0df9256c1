"""Plans at the command line: printed without being run, seen as they run, answered, resumed."""

import asyncio
import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from manciple.agent.app import App
from manciple.agent.plan import Compare, Plan, Ref, Step, Worked
from manciple.policies.actions import Asker
from manciple.policies.home import Home
from manciple.policies.key_stores import read_key_file
from manciple.policies.keys import public_keys
from manciple.tools.http import Http
from tests.practice import furnish, here, one_clear_line, open_shop
from tests.terminal import Person

FIND = "find Northlight trail shoes in my size under 200 USD"
FIND_ZH = "幫我找 Northlight 慢跑鞋 42號 200美元以下"


@pytest.fixture(scope="module")
def furnished(settled: Person, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    before = os.umask(0o077)
    person = settled.copied(tmp_path_factory.mktemp("plans") / "person")
    with open_shop() as (_, base):
        furnish(person, base)
        yield person
    os.umask(before)


@pytest.fixture
def shopper(furnished: Person, tmp_path: Path) -> Person:
    return furnished.copied(tmp_path / "person")


def opened(person: Person, plan: Plan) -> str:
    """Begin a run, as another program would; return its id."""
    home = Home(person.home).opened()
    work = read_key_file(person.key_file, public_keys(home))

    async def begin() -> str:
        async with Http(clock=lambda: datetime.now(UTC), deadline_s=5) as http:
            app = App(home, work, lambda: http, clock=lambda: datetime.now(UTC), out=io.StringIO())
            progress = await app.start("go on?", plan, Asker.AGENT)
            app.ledger.database.close()
            app.book.database.close()
            return progress.run.id

    return asyncio.run(begin())


def asking() -> Plan:
    yes = Compare(left=Ref(step="s1", path="value"), op="eq", right=Worked(value=True))
    host = Ref(step="home", path="stores.0")
    return Plan(
        steps=[
            Step(id="s1", tool="ask", arguments={"about": Worked(value="go_on")}),
            Step(id="s2", tool="cart_show", arguments={"store": host}, when=[yes]),
        ]
    )


def test_a_plan_is_printed_and_nothing_of_it_is_done(shopper: Person) -> None:
    before = here(shopper, "audit", "log").stdout
    ran = here(shopper, "ask", "--plan", FIND)
    assert ran.code == 0, ran
    first, second = ran.stdout.splitlines()
    assert first == "1. read fit.shoe from your profile"
    assert second.startswith("2. look at 127.0.0.1:")
    assert second.endswith("size the answer of step 1, at most 200 USD")
    assert here(shopper, "audit", "log").stdout == before


def test_a_chinese_sentence_gets_a_chinese_plan(shopper: Person) -> None:
    ran = here(shopper, "ask", "--plan", FIND_ZH)
    assert ran.code == 0, ran
    assert ran.stdout.startswith("1. 在127.0.0.1:")
    assert "尺寸 42、最多 200 USD" in ran.stdout


def test_what_is_not_understood_is_asked_and_not_printed_as_a_plan(shopper: Person) -> None:
    ran = here(shopper, "ask", "--plan", "do the thing")
    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr


def test_the_step_that_is_under_way_is_seen_at_a_terminal_and_not_with_json(
    shopper: Person,
) -> None:
    seen = shopper.type("ask", FIND, env={"TERM": "xterm"})
    assert seen.code == 0, seen.shown
    assert "1/2 read fit.shoe from your profile" in seen.shown
    assert "2/2 look at 127.0.0.1" in seen.shown
    quiet = shopper.type("ask", FIND, "--json", env={"TERM": "xterm"})
    assert "1/2" not in quiet.shown


def test_a_question_is_answered_at_the_terminal_and_the_run_goes_on(shopper: Person) -> None:
    run = opened(shopper, asking())
    inbox = here(shopper, "inbox")
    assert f"{run} asks: shall it go on?" in inbox.stdout
    assert f"next: manciple resume {run} NUMBER" in inbox.stderr
    left = shopper.type("resume", run, answers=[("type a number from 1 to 2", "maybe")])
    assert left.code == 4, left.shown
    done = shopper.type("resume", run, answers=[("type a number from 1 to 2", "1")])
    assert done.code == 0, done.shown
    assert "the cart at" in done.shown
    one_clear_line(here(shopper, "resume", run), 2, f"{run} is over: done", f"manciple why {run}")


def test_without_a_terminal_a_question_is_answered_by_its_number(shopper: Person) -> None:
    run = opened(shopper, asking())
    one_clear_line(here(shopper, "resume", run), 4, f"manciple resume {run} NUMBER")
    one_clear_line(here(shopper, "resume", run, "3"), 2, "a number from 1 to 2")
    ran = here(shopper, "resume", run, "2")
    assert ran.code == 0, ran
    assert "skipped, for s1.value (no) = yes" in ran.stderr
    told = here(shopper, "why", run).stdout
    assert "you said no" in told

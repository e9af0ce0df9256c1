"""What the user signed in a past that was given up counts nowhere else.

Whoever holds the work key and a copy of the lost entries appends them again to a restored home.
"""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from manciple.policies import audit, ceilings
from manciple.policies.bundle import bundle
from manciple.policies.canonical import encode
from manciple.policies.decision import Denied
from manciple.policies.entries import (
    Approved,
    Asked,
    CeilingSet,
    Entry,
    Granted,
    Place,
    Suspended,
    Upgraded,
)
from manciple.policies.eras import era_of
from manciple.policies.gate import Performed, Waiting
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.pen import Pen, Scribe
from manciple.policies.view import GRANT
from tests.fakes import CARTS, ORDERS, Doing, House, action, order

TYPED = f"{ORDERS} money USD order<=60 mode ask-typed"
SCRIPT = Path("docs/verify_bundle.py")
PAST = "was signed in another past of this log"


@dataclass
class Restored:
    """A home that was restored from a backup, and what was signed after that was made."""

    house: House
    past: list[Entry]

    def append(self, *kinds: type[Entry]) -> None:
        """Append what is of these kinds in the lost past again, with the work key."""
        for entry in self.past:
            if isinstance(entry, kinds):
                self.house.append(entry)


def entries(house: House) -> list[Entry]:
    with house.ledger.reading() as view:
        return [record.entry for record in view.records()]


def as_it_is(house: House, entry: Entry) -> None:
    """Append an entry in the form that it is given in, as an older program or a forger could."""
    with house.ledger.database.writing() as connection:
        writer = Pen(connection, Scribe(house.work))
        if isinstance(entry, Suspended):
            live = update(GRANT).where(GRANT.c.state == "live")
            connection.execute(live.values(state="suspended"))
        writer.put_down([entry], house.clock())


def copied(house: House, path: Path) -> Home:
    house.ledger.database.scrub()
    shutil.copytree(house.home.path, path)
    path.chmod(0o700)
    return Home(path)


def sign_again(house: House) -> None:
    with house.ledger.writing(house.clock()) as page:
        for held in page.held():
            if held.state == "suspended":
                page.sign_again(held.grant, house.user)


@pytest.fixture
async def restored(house: House, tmp_path: Path) -> Restored:
    house.grant(f"{CARTS} mode auto")
    with house.ledger.writing(house.clock()) as page:
        page.set_ceiling(ceilings.parse("money USD month<=100"), house.user)
    backup = copied(house, tmp_path / "backup")
    lost = len(entries(house))
    house.grant(TYPED)
    asked = await house.ask(order(5000), key="o")
    assert isinstance(asked, Waiting)
    house.approve(asked.request)
    assert isinstance(await house.ask(order(5000), key="o"), Performed)
    with house.ledger.writing(house.clock()) as page:
        page.set_ceiling(replace(ceilings.parse("money USD month<=900"), id="k1"), house.user)
    house.lift("g1")
    house.clock.forward(days=-1)
    with house.ledger.writing(house.clock()) as page:
        page.set_clock(house.user)
    past = entries(house)[lost:]
    new = House(backup, house.work, house.user)
    new.clock.forward(hours=1)
    new.home.suspend("restored")
    new.ledger.take_over_marker(new.clock())
    sign_again(new)
    assert new.problems() == ()
    return Restored(new, past)


async def test_a_grant_and_a_yes_of_a_past_that_was_given_up_count_no_more(
    restored: Restored,
) -> None:
    restored.append(Granted, Asked, Approved)
    assert sum(PAST in problem for problem in restored.house.problems()) == 2
    assert any(PAST in p for p in audit.verify(restored.house.ledger, new=True).problems)
    doing = Doing()
    assert isinstance(await restored.house.ask(order(5000), doing, key="x"), Denied)
    assert doing.times == 0


async def test_a_yes_of_a_lost_past_is_none_even_where_its_grant_was_signed_anew(
    restored: Restored,
) -> None:
    restored.house.grant(TYPED)
    restored.append(Asked, Approved)
    doing = Doing()
    assert isinstance(await restored.house.ask(order(5000), doing, key="x"), Waiting)
    assert doing.times == 0
    assert any(PAST in problem for problem in restored.house.problems())


@pytest.mark.parametrize("kind", ["granted", "ceiling_set", "lifted", "clock_set"])
def test_whatever_the_user_signed_in_a_lost_past_is_reported_in_another(
    restored: Restored, kind: str
) -> None:
    entry = next(each for each in restored.past if each.kind == kind)
    as_it_is(restored.house, entry)
    assert any(PAST in problem for problem in restored.house.problems())


def test_a_ceiling_that_was_taken_away_in_a_lost_past_stands(restored: Restored) -> None:
    house = restored.house
    with house.ledger.writing(house.clock()) as page:
        page.remove_ceiling("k1", house.user)
    assert house.problems() == ()
    (gone,) = (each for each in entries(house) if each.kind == "ceiling_removed")
    house.home.suspend("went_back")
    house.ledger.take_over_marker(house.clock())
    as_it_is(house, gone)
    assert any("k1 was removed, and did not stand" in each for each in house.problems())


def test_an_era_begins_at_its_own_place_alone(restored: Restored) -> None:
    """The suspension that a lost past went on from begins nothing in another."""
    as_it_is(restored.house, Suspended("restored", Place("", 4, "00" * 32)))
    found = restored.house.problems()
    assert any("another era is said to begin elsewhere than here" in each for each in found)


def test_an_era_of_other_entries_before_it_is_reported(restored: Restored) -> None:
    house = restored.house
    with house.ledger.writing(house.clock()) as page:
        here = page.here()
    as_it_is(house, Suspended("restored", replace(here, root="00" * 32)))
    found = house.problems()
    assert any(f"what stands at entry {here.size} was signed after other" in e for e in found)


def test_no_two_suspensions_begin_the_same_era(house: House, tmp_path: Path) -> None:
    """Two homes restored from one backup: what was signed in the first counts in neither else."""
    house.grant(f"{CARTS} mode auto")
    homes = [House(copied(house, tmp_path / n), house.work, house.user) for n in ("one", "two")]
    eras: set[str | None] = set()
    for each in homes:
        each.append(Suspended("restored"))
        sign_again(each)
        eras.add(next(e for e in reversed(entries(each)) if isinstance(e, Granted)).era)
    assert len(eras) == 2
    assert None not in eras
    first, second = homes
    as_it_is(second, replace(grant_in(first), version=3))
    assert any(PAST in problem for problem in second.problems())


def grant_in(house: House) -> Granted:
    return next(each for each in reversed(entries(house)) if isinstance(each, Granted))


async def test_what_is_narrowed_or_signed_after_a_suspension_counts(house: House) -> None:
    house.grant(f"{CARTS} count count<=9 mode auto")
    house.append(Suspended("restored"))
    sign_again(house)
    with house.ledger.writing(house.clock()) as page:
        page.narrow(replace(parse(f"{CARTS} count count<=5 mode auto"), id="g1"))
    assert isinstance(await house.ask(action()), Performed)
    house.append(Suspended("went_back"))
    assert isinstance(await house.ask(action(), key="run/2"), Denied)
    sign_again(house)
    assert isinstance(await house.ask(action(), key="run/3"), Performed)
    assert house.problems() == ()
    assert audit.verify(house.ledger, new=True).problems == ()


async def test_an_older_home_that_was_suspended_begins_an_era_when_it_is_opened(
    house: House, tmp_path: Path
) -> None:
    """What stands in it goes on; what was signed in a past of it without an era ends there."""
    house.clock.now = datetime.now(UTC)  # opening it goes by the true clock
    house.grant(f"{CARTS} mode auto")
    lost = House(copied(house, tmp_path / "lost"), house.work, house.user)
    lost.grant(f"{CARTS} mode auto")
    stolen = next(
        each for each in entries(lost) if isinstance(each, Granted) and each.grant == "g2"
    )
    as_it_is(house, Suspended("restored"))
    sign_again_as_before(house)
    house.open()
    house.clock.forward(minutes=1)
    assert house.kinds()[-1] == "upgraded"
    assert isinstance(entries(house)[-1], Upgraded)
    assert isinstance(await house.ask(action()), Performed)
    house.append(stolen)
    assert any(f"g2 {PAST}" in problem for problem in house.problems())
    house.open()
    assert house.kinds().count("upgraded") == 1


def sign_again_as_before(house: House) -> None:
    """As programs did that knew no eras."""
    sign_again(house)
    assert grant_in(house).era is None


def verified(house: House, path: Path) -> "subprocess.CompletedProcess[str]":
    with house.ledger.reading() as view:
        made = bundle(view, house.ledger.keys, [], lambda _: True)
    path.write_text(json.dumps(made))
    command = [sys.executable, str(SCRIPT), str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_stranger_finds_what_was_signed_in_a_past_that_was_given_up(
    restored: Restored, tmp_path: Path
) -> None:
    """I12."""
    whole = verified(restored.house, tmp_path / "whole.json")
    assert whole.returncode == 0, whole.stdout
    restored.append(Granted, CeilingSet, Asked, Approved)
    ran = verified(restored.house, tmp_path / "bundle.json")
    assert ran.returncode == 1
    assert ran.stdout.count(PAST) == 3


def test_the_name_of_an_era_binds_its_entry_and_its_place() -> None:
    place = Place("manciple.log/x", 3, "ab")
    names = {
        era_of("1", place),
        era_of("2", place),
        era_of("1", replace(place, size=4)),
        era_of("1", replace(place, root="cd")),
        era_of("1", replace(place, origin="manciple.log/y")),
    }
    assert len(names) == 5
    assert encode(Suspended("restored")) != encode(Suspended("restored", place))


@pytest.mark.parametrize(
    ("entry", "placed"), [(Upgraded(), False), (Upgraded(), True), (Suspended("restored"), False)]
)
async def test_no_older_form_takes_the_era_back(
    restored: Restored, entry: Upgraded | Suspended, placed: bool, tmp_path: Path
) -> None:
    """Who holds the work key writes one, so that what names no era would count again."""
    house = restored.house
    with house.ledger.writing(house.clock()) as page:
        here = page.here()
    as_it_is(house, replace(entry, at=here) if placed else entry)
    restored.append(Granted, Asked, Approved)
    doing = Doing()
    assert isinstance(await house.ask(order(5000), doing, key="x"), Denied)
    assert doing.times == 0
    found = house.problems()
    assert any("an older program's form came after" in problem for problem in found)
    assert sum(PAST in problem for problem in found) == 2
    assert "an older form, which counts no more" in verified(house, tmp_path / "b.json").stdout


async def test_an_answer_that_was_given_before_an_upgrade_still_counts(house: House) -> None:
    house.clock.now = datetime.now(UTC)  # opening it goes by the true clock
    house.grant(f"{CARTS} mode ask")
    as_it_is(house, Suspended("restored"))
    sign_again_as_before(house)
    waiting = await house.ask(action())
    assert isinstance(waiting, Waiting)
    house.approve(waiting.request)
    house.open()
    house.clock.forward(minutes=1)
    assert house.kinds()[-1] == "upgraded"
    assert isinstance(await house.ask(action()), Performed)
    assert house.problems() == ()

"""Changing the work key: everything is read as before, and nothing of the earlier key is left."""

import asyncio
import json
import os
import random
import runpy
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from manciple.agent.rotation import rotate
from manciple.agent.unlock import unattended
from manciple.policies import ceilings, log
from manciple.policies.audit import verify
from manciple.policies.bundle import bundle as made
from manciple.policies.checkpoint import read, sign
from manciple.policies.entries import CeilingSet, Granted, KeyRotated, Record
from manciple.policies.errors import (
    Refused,
    VaultLocked,
    WrongPassphrase,
)
from manciple.policies.gate import Effect, Performed
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.key_stores import write_key_file
from manciple.policies.keys import Unlocked, WorkKey, changing, public_keys, unlock
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.policies.state import State
from manciple.policies.warrant import Warrant
from manciple.policies.witness import Named, Outside, Seen, ask
from manciple.tools.book import Book
from manciple.tools.witnesses.file import FileWitness
from tests import lived_in
from tests.fakes import CARTS, NOW, PASSPHRASE, Done, House, Seed, order

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory, seed: Seed) -> Seed:
    """A home that somebody has lived in, to be copied, with its key file beside it."""
    before = os.umask(0o077)
    path = tmp_path_factory.mktemp("lived") / "home"
    house = seed.copied(path)
    asyncio.run(lived_in.live_in(house))
    house.ledger.database.close()
    os.umask(before)
    return replace(seed, path=path)


@pytest.fixture
def homes(lived: Seed, tmp_path: Path) -> Callable[[], House]:
    """Return a maker of lived-in homes."""
    made: list[House] = []

    def make() -> House:
        house = lived.copied(tmp_path / f"lived-{len(made)}")
        key_file = tmp_path / f"work-{len(made)}.key"
        write_key_file(key_file, house.work, house.ledger.keys)
        house.home.key_file_note.write_text(f"{key_file}\n")
        made.append(house)
        return house

    return make


@pytest.fixture(scope="module")
def opened(lived: Seed) -> Unlocked:
    """The keys of it, unlocked once: Argon2id is slow on purpose."""
    return unlock(Home(lived.path), PASSPHRASE)


def at(house: House, opened: Unlocked) -> Unlocked:
    return replace(opened, home=house.home).as_now()


def after(house: House, unlocked: Unlocked) -> House:
    """Open the home with the key that it has now."""
    return House(house.home, unlocked.work, unlocked.user)


def cells(house: House) -> set[bytes]:
    """Return every sealed cell, wrap and blind index of both databases, as they lie there."""
    found: set[bytes] = set()
    for path in (house.home.ledger, house.home.book):
        raw = sqlite3.connect(path)
        for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            if table == "head":  # hashes for all to see: a longer log's begin with a shorter one's
                continue
            for row in raw.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, bytes) and len(value) > 50:
                        found.add(value)
                    if isinstance(value, str) and len(value.rpartition(" ")[2]) == 32:
                        found.add(value.rpartition(" ")[2].encode())
        raw.close()
    return found


def test_everything_is_read_as_before_and_the_log_verifies(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    house = homes()
    before, bytes_before = lived_in.of(house), cells(house)
    assert len(bytes_before) > 40
    done = rotate(house.home, at(house, opened), NOW)
    new = after(house, done)
    now = lived_in.of(new)
    (rotated,) = now.entries[len(before.entries) :]
    assert "KeyRotated" in rotated
    assert replace(now, entries=before.entries) == before
    assert now.entries[: len(before.entries)] == before.entries
    assert new.problems() == ()
    assert done.work.generation == 2
    assert not changing(house.home)
    kept = unattended(house.home, public_keys(house.home))
    assert kept is not None
    assert kept.root.reveal() == done.work.root.reveal()
    assert not bytes_before & cells(new)


def test_nothing_of_the_earlier_key_is_left_in_the_live_files(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    """G08, G10."""
    house = homes()
    bytes_before = cells(house)
    rotate(house.home, at(house, opened), NOW)
    whole = b"".join(content for _, content in house.home.contents())
    assert not [cell for cell in bytes_before if cell in whole]


def test_the_earlier_key_opens_and_writes_nothing_any_more(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    house = homes()
    book = Book(house.home, house.work.sealer)
    rotate(house.home, at(house, opened), NOW)
    with pytest.raises(VaultLocked):
        house.vault.show("fit.shoe")
    with pytest.raises(VaultLocked):
        house.vault.set("fit.shoe", Secret("43"), NOW)
    with pytest.raises(VaultLocked):
        book.keep_setting("currency", "TWD")
    with pytest.raises(VaultLocked):
        Ledger(house.home, house.work).open_home(NOW)


async def test_an_effect_that_was_cut_off_is_looked_for_under_the_same_key(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    """D05: the shop knows it by the key that was sent before."""
    house = homes()
    sent = house.own("run/4")
    rotate(house.home, at(house, opened), NOW)
    twice = after(house, rotate(house.home, at(house, opened), NOW))
    keys: list[str] = []

    async def run(warrant: Warrant) -> Done:
        keys.append(warrant.key)
        return Done("done")

    async def found(warrant: Warrant) -> Done | None:
        keys.append(warrant.key)
        return None

    assert isinstance(await twice.ask(order(2500), Effect(run, Done, found), "run/4"), Performed)
    assert keys == [sent, sent]
    assert twice.problems() == ()


def test_a_change_that_the_user_did_not_sign_is_reported(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    house = homes()
    unlocked = at(house, opened)
    with house.ledger.writing(NOW) as page:
        page.append(KeyRotated(unlocked.work.public.hex(), "00" * 32, 2, "00" * 64))
    problems = house.problems()
    assert any("not signed by the user" in problem for problem in problems)
    assert any("not the one that the log leads to" in problem for problem in problems)


def test_what_a_witness_saw_under_the_earlier_key_still_counts(
    homes: Callable[[], House], opened: Unlocked, tmp_path: Path
) -> None:
    """I03, I04: and what nobody here signed does not."""
    house = homes()
    witness = Named("w", FileWitness(tmp_path / "head"), needed=True)
    Outside(house.ledger, lambda: [witness], house.clock, print).send()
    (kept,) = house.sql("SELECT note FROM head")[0]
    done = rotate(house.home, at(house, opened), NOW)
    new = after(house, rotate(house.home, at(house, opened), NOW))
    assert verify(new.ledger, [ask(witness)]).problems == ()
    assert verify(new.locked(), [ask(witness)]).problems == ()
    with new.ledger.reading() as view:
        works = view.work_keys()
    assert works[1:] == (done.work.public, house.work.public)
    Outside(new.ledger, lambda: [witness], new.clock, print).send()
    assert ask(witness).note != kept
    stranger = WorkKey(Secret(bytes(32)))
    forged = sign(read(kept).checkpoint, stranger.note_key, stranger.public)
    (problem,) = verify(new.ledger, [Seen("w", forged, read(kept).checkpoint.size)]).problems
    assert "not signed" in problem


def test_what_was_changed_from_outside_is_noticed_after_a_change_of_keys_too(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    """B18."""
    house = homes()
    begun = at(house, opened).with_next()
    house.sql("UPDATE intent SET minor = 0")
    problems = after(house, rotate(house.home, begun, NOW)).problems()
    assert any("a table was changed from outside" in problem for problem in problems)


def test_the_state_digest_gets_another_key(homes: Callable[[], House], opened: Unlocked) -> None:
    house = homes()
    before = state_of(house)
    assert state_of(after(house, rotate(house.home, at(house, opened), NOW))).key != before.key


def state_of(house: House) -> State:
    with house.ledger.reading() as view:
        head = log.head(view.connection)
        assert head is not None
        return State.read(head.state.open("1"))


def test_a_stranger_verifies_a_bundle_across_a_change_of_keys(
    homes: Callable[[], House], opened: Unlocked, tmp_path: Path
) -> None:
    """Narrowed versions, ceilings and the clock too; and each of their signatures counts."""
    house = homes()
    unlocked = at(house, opened)
    high, low = map(ceilings.parse, ("money USD month<=900", "money USD month<=800"))
    with house.ledger.writing(NOW) as page:
        page.narrow(replace(parse(f"{CARTS} count count<=5 mode ask"), id="g1"))
        first = page.set_ceiling(replace(high, id="new"), house.work)
    with house.ledger.writing(NOW) as page:
        page.set_ceiling(replace(low, id=first.id), house.work)
    new = after(house, rotate(house.home, unlocked, NOW + timedelta(hours=2)))
    with new.ledger.writing(NOW + timedelta(hours=1)) as page:
        page.remove_ceiling(first.id, new.user)
        page.set_clock(new.user)
    assert new.problems() == ()
    with new.ledger.reading() as view:
        entries = [record.entry for record in view.records()]
    anew = [each for each in entries if isinstance(each, Granted | CeilingSet) and each.again]
    assert [(type(each), each.version, each.again) for each in anew] == [
        (Granted, 3, "keys"),
        (CeilingSet, 3, "keys"),
    ], "what the work key signed alone, and nothing else"
    path = tmp_path / "bundle.json"
    with new.ledger.reading() as view:
        bundle = made(view, new.ledger.keys, [], lambda _: True)
    path.write_text(json.dumps(bundle))
    assert len(bundle["keys"]["work"]) == 2
    user = bytes.fromhex(bundle["keys"]["user"])
    assert stranger(path) == []
    script = runpy.run_path(str(ROOT / "docs" / "verify_bundle.py"))
    signed = "granted ceiling_set ceiling_removed clock_set key_rotated".split()
    stated = [e for e in bundle["entries"] if e["leaf"]["kind"] in signed]
    assert {e["leaf"]["kind"] for e in stated} == set(signed)
    assert any(json.loads(e["detail"])["entry"].get("base") for e in stated)
    for forged in stated:
        so_far: dict[str, Any] = {"user": user, "works": [], "asked": {}, "yes": {}}
        so_far |= {"gone": set[object](), "answered": set[object](), "grants": {}}
        so_far |= {"latest": NOW, "keys": {}, "era": None}
        script["wrong"].clear()
        for each in bundle["entries"]:
            entry = json.loads(each["detail"])["entry"]
            if each is forged:
                entry["signature"] = entry["signature"][::-1]
            so_far["latest"] = max(script["instant"](each["leaf"]["at"]), so_far["latest"])
            script["check_entry"](each["leaf"], entry, so_far)
        assert len(script["wrong"]) == 1
    bundle["keys"]["work"].reverse()
    path.write_text(json.dumps(bundle))
    assert stranger(path) != []


def stranger(path: Path) -> list[str]:
    """Return what the script for strangers finds wrong."""
    script = ROOT / "docs" / "verify_bundle.py"
    ran = subprocess.run(
        [sys.executable, "-I", str(script), str(path)], capture_output=True, text=True, check=False
    )
    wrong = [line for line in ran.stdout.splitlines() if line.startswith("WRONG")]
    assert bool(wrong) == bool(ran.returncode)
    return wrong


def test_two_changes_at_once_are_one(homes: Callable[[], House], opened: Unlocked) -> None:
    house = homes()
    with house.home.alone("keys") as held:
        assert held
        with pytest.raises(Refused):
            rotate(house.home, at(house, opened), NOW)
    first = rotate(house.home, at(house, opened), NOW)
    stale = replace(opened, home=house.home)
    second = rotate(house.home, stale, NOW)  # reads the keys again before it begins
    assert (first.work.generation, second.work.generation) == (2, 3)
    assert after(house, second).problems() == ()


def test_while_a_change_is_cut_off_nothing_opens_unattended(
    homes: Callable[[], House], opened: Unlocked
) -> None:
    house = homes()
    at(house, opened).with_next()
    with pytest.raises(VaultLocked) as caught:
        unattended(house.home, public_keys(house.home))
    assert caught.value.hint == "manciple keys rotate"


# --- killed anywhere

# Forks a victim for each line it reads: a home, whose keys it has unlocked before the fork.
VICTIMS = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from dataclasses import replace
from manciple.agent.rotation import rotate
from manciple.policies.home import Home
from manciple.policies.keys import unlock
from manciple.tools import book
from tests.fakes import NOW, PASSPHRASE
opened = unlock(Home(Path(sys.argv[2])), PASSPHRASE)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            home = Home(Path(line.strip()))
            print(os.getpid(), flush=True)
            rotate(home, replace(opened, home=home), NOW)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


@pytest.fixture
def victims(lived: Seed) -> Iterator["subprocess.Popen[str]"]:
    program = [sys.executable, "-P", "-c", VICTIMS, str(ROOT), str(lived.path)]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


async def killed(house: House, victims: "subprocess.Popen[str]", chance: random.Random) -> None:
    """Have the key changed, and kill who does it at some moment."""
    assert victims.stdin
    assert victims.stdout
    victims.stdin.write(f"{house.home.path}\n")
    victims.stdin.flush()
    child = int(victims.stdout.readline())
    await asyncio.sleep(chance.random() * LASTS_S)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    assert victims.stdout.readline() == "ended\n"


LASTS_S = 0.25
"""About as long as a change of so small a home takes here."""


def everything_is_whole(house: House, opened: Unlocked, before: lived_in.Everything) -> str:
    """Go on with what was cut off, and hold it against what was there; returns how it was left."""
    unlocked = at(house, opened)
    left = "begun" if unlocked.next else ("done" if unlocked.work.generation == 2 else "not begun")
    if left == "begun":
        with pytest.raises(VaultLocked):
            unattended(house.home, public_keys(house.home))
        unlocked = rotate(house.home, unlocked, NOW)
    kept = unattended(house.home, public_keys(house.home))
    assert kept is not None
    assert kept.root.reveal() == unlocked.work.root.reveal()
    new = after(house, unlocked)
    now = lived_in.of(new)
    assert replace(now, entries=now.entries[: len(before.entries)]) == before
    assert len(now.entries) - len(before.entries) == unlocked.work.generation - 1
    assert new.problems() == ()
    new.ledger.database.close()
    return left


async def test_killed_at_any_moment_everything_decrypts_and_the_log_verifies(
    homes: Callable[[], House], opened: Unlocked, victims: "subprocess.Popen[str]"
) -> None:
    """G10."""
    chance, left = random.Random(7), set[str]()
    before = lived_in.of(homes())
    for _ in range(20):
        house = homes()
        await killed(house, victims, chance)
        left.add(everything_is_whole(house, opened, before))
    assert "begun" in left


@pytest.mark.soak
async def test_many_kills(
    homes: Callable[[], House], opened: Unlocked, victims: "subprocess.Popen[str]"
) -> None:
    """G10: the long count. `SOAK_SHARE` makes it shorter, `SOAK_SEED` another one."""
    chance, left = random.Random(os.environ.get("SOAK_SEED", "1")), dict[str, int]()
    before = lived_in.of(homes())
    for _ in range(max(1, round(300 * float(os.environ.get("SOAK_SHARE", "1"))))):
        house = homes()
        await killed(house, victims, chance)
        how = everything_is_whole(house, opened, before)
        left[how] = left.get(how, 0) + 1
    print(f"key changes that were killed, by how they were left: {left}")


# --- the home of the first schema


def test_a_home_of_the_first_schema_opens_whole(tmp_path: Path) -> None:
    house = lived_in.old_home(tmp_path)
    assert house.problems() == ()
    held = lived_in.of(house, lived_in.OLD_HANDLE)
    assert held.fields == lived_in.FIELDS
    assert len(held.entries) == 25  # the last says that it was upgraded
    assert held.shops == {"shop.example": False}
    assert all("None" not in each for each in held.book[:2])
    house.vault.set("fit.top", Secret("L"), NOW)
    (version,) = (
        record.entry.version for record in _records(house)[-1:] if record.entry.kind == "field_set"
    )
    assert version == 2  # it had a value under the first schema, which was erased
    assert house.problems() == ()


def test_a_home_of_the_first_schema_is_sealed_anew(tmp_path: Path) -> None:
    house = lived_in.old_home(tmp_path)
    before = lived_in.of(house, lived_in.OLD_HANDLE)
    new = after(house, rotate(house.home, unlock(house.home, PASSPHRASE), NOW))
    # The offer is found by its handle of today: its index was made anew from the offer itself.
    assert replace(lived_in.of(new), entries=before.entries) == before
    assert new.sql("SELECT form FROM subject UNION SELECT form FROM field") == [(2,), (3,)]
    assert new.problems() == ()


def _records(house: House) -> list[Record]:
    with house.ledger.reading() as view:
        return view.records()


def test_another_passphrase_changes_nothing(homes: Callable[[], House]) -> None:
    """G11."""
    house = homes()
    before = house.home.keys.read_bytes()
    with pytest.raises(WrongPassphrase):
        unlock(house.home, Secret("wrong horse battery"))
    assert house.home.keys.read_bytes() == before

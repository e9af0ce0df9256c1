"""Tampering: everything that somebody could do to the ledger, and how much of it is noticed.

The attacker can write the home. Stronger ones also hold the work key, and a whole old copy of the
home with its keys. A witness lies elsewhere, out of reach. The count must be complete.
"""

import asyncio
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from manciple.policies import audit
from manciple.policies.approval import approve
from manciple.policies.entries import (
    Approved,
    Asked,
    Decided,
    Entry,
    Granted,
    Intended,
    LogExported,
    Opened,
    Suspended,
)
from manciple.policies.errors import LogBroken, MancipleError
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.keys import make_keys, unlock_user
from manciple.policies.ledger import Ledger
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.signed import sign_grant
from manciple.policies.witness import Named, Outside, Seen, ask
from manciple.tools.witnesses.file import FileWitness
from tests.fakes import NOW, PASSPHRASE, House, Seed
from tests.policies.auditing import FOLDS, flipped, lived_in
from tests.policies.rewriting import read_all, rewrite

SHARE = float(os.environ.get("SOAK_SHARE", "1"))
SEED = os.environ.get("SOAK_SEED", "1")
LOG = ("seq", "id", "at", "kind", "decision", "commitment", "detail")
HEAD = ("note", "peaks", "state")


@dataclass
class Count:
    """How much was tried, and what of it was not noticed."""

    tried: int = 0
    missed: list[str] = field(default_factory=list[str])

    def add(self, what: str, *, noticed: bool) -> None:
        self.tried += 1
        if not noticed:
            self.missed.append(what)

    def __str__(self) -> str:
        return f"{self.tried - len(self.missed)}/{self.tried} noticed"


@dataclass
class Victim:
    """A home in which everything happened, and a witness elsewhere that saw its last head."""

    house: House
    witness: Named

    def noticed(self) -> bool:
        """Does verifying, with the witness asked, say that something is wrong?"""
        return bool(self.problems(ask(self.witness)))

    def problems(self, *seen: Seen) -> tuple[str, ...]:
        """Return what verifying says, where the witnesses answered this."""
        try:
            with_key = Ledger(self.house.home, self.house.work)
        except MancipleError as error:
            return (str(error),)
        try:
            return audit.verify(with_key, seen).problems
        finally:
            with_key.database.close()


@pytest.fixture(scope="module")
def full(seed: Seed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home with every kind of entry, its witness beside it."""
    before = os.umask(0o077)
    folder = tmp_path_factory.mktemp("tamper")
    house = seed.copied(folder / "home")
    asyncio.run(lived_in(house))
    house.append(LogExported("csv", 3))
    house.append(Suspended("restored"))
    (folder / "elsewhere").mkdir()
    witness = Named("w", FileWitness(folder / "elsewhere" / "head"), needed=True)
    Outside(house.ledger, lambda: [witness], house.clock, print).send()
    house.ledger.database.scrub()
    house.ledger.database.close()
    yield folder
    os.umask(before)


@pytest.fixture
def victim(full: Path, seed: Seed, tmp_path: Path) -> Victim:
    """A copy of it, to be tampered with."""
    shutil.copytree(full, tmp_path / "victim")
    home = Home(tmp_path / "victim" / "home")
    home.path.chmod(0o700)
    house = House(home, seed.work, seed.user)
    house.ledger.database.close()
    witness = FileWitness(tmp_path / "victim" / "elsewhere" / "head")
    return Victim(house, Named("w", witness, needed=True))


def kinds(victim: Victim) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for seq, kind in victim.house.sql("SELECT seq, kind FROM entry ORDER BY seq"):
        found.setdefault(kind, []).append(seq)
    return found


def flips(victim: Victim, chance: random.Random, share: float) -> Count:
    """Change one byte in columns of entries of every kind, in the head, and in every table."""
    count, house = Count(), victim.house
    cells = [(seq, column) for seqs in kinds(victim).values() for seq in seqs for column in LOG]
    one_of_each = [(seqs[-1], column) for seqs in kinds(victim).values() for column in LOG]
    sample = cells if share >= 1 else chance.sample(one_of_each, round(len(one_of_each) * share))
    for seq, column in sample:
        (value,) = house.sql(f"SELECT {column} FROM entry WHERE seq=?", seq)[0]
        changed = value + 1000 if column == "seq" else flipped(value, chance)
        house.sql(f"UPDATE entry SET {column}=? WHERE seq=?", changed, seq)
        count.add(f"flip {column} of {seq}", noticed=victim.noticed())
        at = changed if column == "seq" else seq
        house.sql(f"UPDATE entry SET {column}=? WHERE seq=?", value, at)
    for column in HEAD:
        (value,) = house.sql(f"SELECT {column} FROM head")[0]
        for _ in range(max(1, round(5 * share))):
            house.sql(f"UPDATE head SET {column}=?", flipped(value, chance))
            count.add(f"flip head.{column}", noticed=victim.noticed())
        house.sql(f"UPDATE head SET {column}=?", value)
    count_tables(victim, chance, share, count)
    return count


def count_tables(victim: Victim, chance: random.Random, share: float, count: Count) -> None:
    from manciple.policies.state import tables

    house = victim.house
    for table in tables():
        names = [column.name for column in table.columns]
        rows = house.sql(f'SELECT rowid, {", ".join(names)} FROM "{table.name}"')
        for row in rows if share >= 1 else rows[:1]:
            for name, value in zip(names, row[1:], strict=True):
                if value is None or (share < 1 and chance.random() > share):
                    continue
                other = value + 1 if isinstance(value, int) else flipped(value, chance)
                house.sql(f'UPDATE "{table.name}" SET "{name}"=? WHERE rowid=?', other, row[0])
                count.add(f"flip {table.name}.{name}", noticed=victim.noticed())
                # A key that is a number is the rowid.
                place = other if name == "id" and isinstance(value, int) else row[0]
                house.sql(f'UPDATE "{table.name}" SET "{name}"=? WHERE rowid=?', value, place)


def shapes(victim: Victim, chance: random.Random, share: float) -> Count:
    """Take entries out, swap, put in and cut, and put old rows and states into the tables."""
    count, house = Count(), victim.house
    path, whole = house.home.ledger, house.home.ledger.read_bytes()

    def tried(what: str, *statements: str) -> None:
        for statement in statements:
            house.sql(statement)
        count.add(what, noticed=victim.noticed())
        for each in house.home.path.glob("ledger.db*"):
            each.unlink()
        path.write_bytes(whole)

    (size,) = house.sql("SELECT count(*) FROM entry")[0]
    places = range(size) if share >= 1 else sorted(chance.sample(range(size), 4))
    for seq in places:
        tried(f"delete {seq}", f"DELETE FROM entry WHERE seq={seq}")
        up = f"UPDATE entry SET seq=-seq WHERE seq>{seq}"
        tried(
            f"delete {seq} and move up",
            f"DELETE FROM entry WHERE seq={seq}",
            up,
            "UPDATE entry SET seq=-seq-1 WHERE seq<0",
        )
        other = (seq + 1) % size
        tried(
            f"swap {seq} and {other}",
            f"UPDATE entry SET seq=-1 WHERE seq={seq}",
            f"UPDATE entry SET seq={seq} WHERE seq={other}",
            f"UPDATE entry SET seq={other} WHERE seq=-1",
        )
        tried(
            f"insert after {seq}",
            f"UPDATE entry SET seq=-seq-2 WHERE seq>{seq}",
            f"INSERT INTO entry SELECT {seq}+1, 'ffffffffffffffff', at, kind, decision,"
            f" commitment, detail FROM entry WHERE seq={seq}",
            "UPDATE entry SET seq=-seq-1 WHERE seq<0",
        )
        tried(f"cut from {seq}", f"DELETE FROM entry WHERE seq>={seq}")
    for statement in FOLDS if share >= 1 else chance.sample(FOLDS, 6):
        house.sql(statement)
        if path.read_bytes() != whole:  # some change nothing once all is suspended
            count.add(statement, noticed=victim.noticed())
        for each in house.home.path.glob("ledger.db*"):
            each.unlink()
        path.write_bytes(whole)
    return count


CUT = "the log was cut or put back"
ANEW = "were written anew"


def put_back(victim: Victim, seed: Seed, full: Path) -> str:
    """I04: the whole home, keys and all, as it was before the last entries."""
    del seed
    house = victim.house
    house.open()
    house.clock.forward(days=1)
    house.vault.set("fit.bottom", Secret("L"), house.clock())
    Outside(house.ledger, lambda: [victim.witness], house.clock, print).send()
    house.ledger.database.close()
    shutil.rmtree(house.home.path)
    shutil.copytree(full / "home", house.home.path)
    return CUT


def another_past(victim: Victim, seed: Seed, full: Path) -> str:
    """I05: another history with more entries, hashed and signed with the stolen work key."""
    del full
    (size,) = victim.house.sql("SELECT count(*) FROM entry")[0]
    shutil.rmtree(victim.house.home.path)
    shutil.copytree(seed.path, victim.house.home.path)
    house = House(victim.house.home, seed.work, seed.user)
    while len(house.kinds()) < size + 3:
        house.append(LogExported("csv", 1))
    house.ledger.database.close()
    return ANEW


def cut_with_the_key(victim: Victim, seed: Seed, full: Path) -> str:
    """I03: the last entries taken out, the tables folded back, the head signed anew."""
    del seed, full
    rewrite(victim.house, read_all(victim.house)[:-6])
    return CUT


def one_word_changed(victim: Victim, seed: Seed, full: Path) -> str:
    """I05: one refusal less harmful than it was, everything after it hashed and signed anew."""
    del seed, full
    entries = read_all(victim.house)
    (at,) = (n for n, each in enumerate(entries) if isinstance(each.record.entry, Decided))
    record = entries[at].record
    assert isinstance(record.entry, Decided)
    other = replace(record, entry=replace(record.entry, rule="used_up"))
    entries[at] = replace(entries[at], record=other)
    rewrite(victim.house, entries)
    return ANEW


def one_instant_later(victim: Victim, seed: Seed, full: Path) -> str:
    """I12: split view. The witness saw one head, somebody is shown another of the same size."""
    del seed, full
    entries = read_all(victim.house)
    last = entries[-1].record
    later = replace(last, at=last.at + timedelta(seconds=1))
    rewrite(victim.house, [*entries[:-1], replace(entries[-1], record=later)])
    return ANEW


def exchanged_user_key(victim: Victim, seed: Seed, full: Path) -> str:
    """The user's key and all its signatures, keys.json too, by somebody with the work key."""
    del full
    entries, house = read_all(victim.house), victim.house
    other = Home(house.home.path.with_name("other")).made()
    make_keys(other, PASSPHRASE)
    user = unlock_user(other, PASSPHRASE)
    theirs = Ledger(other, None).keys.user
    asked: dict[str, Asked] = {}
    for n, each in enumerate(entries):
        match each.record.entry:
            case Opened() as entry:
                entry = replace(entry, user_key=theirs.hex())
            case Granted() as entry:
                grant = replace(parse(entry.scope), id=entry.grant, version=entry.version)
                entry = sign_grant(grant, user)
            case Asked() as entry:
                asked[entry.request] = entry
            case Approved(request) as entry:
                entry = approve(asked[request], user)
            case entry:
                pass
        entries[n] = replace(each, record=replace(each.record, entry=entry))
    theirs_too = json.loads(other.keys.read_text())
    theirs_too["work"]["public"] = json.loads(house.home.keys.read_text())["work"]["public"]
    house.home.keys.write_text(json.dumps(theirs_too))
    rewrite(house, entries)
    victim.house = House(house.home, seed.work, user)
    victim.house.ledger.database.close()
    return ANEW


Tampering = Callable[[Victim, Seed, Path], str]
WHOLE: dict[str, Tampering] = {
    "put back": put_back,
    "another past": another_past,
    "cut with the key": cut_with_the_key,
    "one word changed": one_word_changed,
    "one instant later": one_instant_later,
    "exchanged user key": exchanged_user_key,
}
"""Each returns what the witness says of it."""


def test_a_log_that_is_written_anew_as_it_was_verifies(victim: Victim) -> None:
    """So that what is noticed below is what was changed, and not how it was written."""
    before = victim.house.sql("SELECT seq, id, at, kind, decision, commitment FROM entry")
    rewrite(victim.house, read_all(victim.house))
    assert victim.house.sql("SELECT seq, id, at, kind, decision, commitment FROM entry") == before
    assert victim.problems() == ()
    assert victim.problems(ask(victim.witness)) == ()


@pytest.mark.parametrize("name", WHOLE)
def test_whoever_has_the_work_key_is_noticed_by_a_witness_elsewhere(
    victim: Victim, seed: Seed, full: Path, name: str
) -> None:
    """I03, I04, I05, I12: in itself such a log verifies."""
    assert not victim.noticed()
    why = WHOLE[name](victim, seed, full)
    assert victim.problems() == ()
    (problem,) = victim.problems(ask(victim.witness))
    assert problem.startswith("w has seen ")
    assert why in problem
    ledger = Ledger(victim.house.home, victim.house.work)
    doing = Outside(ledger, lambda: [victim.witness], lambda: NOW, print)
    with pytest.raises(LogBroken, match=why):
        doing.before(spends=False)
    ledger.database.close()


def dearer(entry: Entry) -> Entry:
    """Have the first order cost more than what was said yes to."""
    if isinstance(entry, Asked | Intended) and entry.action.cost == Money(1000, "USD"):
        entry = replace(entry, action=replace(entry.action, cost=Money(1500, "USD")))
        if isinstance(entry, Intended):
            entry = replace(entry, reserved=entry.action.cost)
    return entry


def wider(entry: Entry) -> Entry:
    if isinstance(entry, Granted) and entry.grant == "g1":
        return replace(entry, scope=entry.scope.replace("month<=900", "month<=9000"))
    return entry


def unasked(entry: Entry) -> Entry:
    if isinstance(entry, Intended) and entry.request == "a1":
        return replace(entry, request=None)
    return entry


IN_ITSELF: dict[str, tuple[Callable[[Entry], Entry], str]] = {
    "dearer": (dearer, "the approval of a1 does not carry its signature"),
    "wider": (wider, "g1 is not signed by the user"),
    "unasked": (unasked, "an order was placed without an approval, where ask-typed was due"),
}


@pytest.mark.parametrize("name", IN_ITSELF)
def test_what_the_user_signed_cannot_be_written_anew(victim: Victim, name: str) -> None:
    """B18, C10: without any witness, by the very entry that was changed."""
    change, why = IN_ITSELF[name]
    entries = read_all(victim.house)
    other = [
        replace(each, record=replace(each.record, entry=change(each.record.entry)))
        for each in entries
    ]
    assert other != entries
    rewrite(victim.house, other)
    assert any(why in problem for problem in victim.problems())


def test_tampering_is_noticed_a_sample(victim: Victim, capsys: pytest.CaptureFixture[str]) -> None:
    """I01, I02, I03, B18: seeded; the full count is the soak test's."""
    assert not victim.noticed()
    chance = random.Random(SEED)
    found = [flips(victim, chance, 0.3), shapes(victim, chance, 0.3)]
    with capsys.disabled():
        print(f"\ntampering: {found[0]} of flips, {found[1]} of shapes")
    assert [missed for each in found for missed in each.missed] == []
    assert not victim.noticed()


@pytest.mark.soak
def test_tampering_is_noticed_all_of_it(
    victim: Victim, seed: Seed, full: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """I01, I02, I03, I04, I05, B18: every column of every entry and row, several times over."""
    chance, total = random.Random(SEED), Count()
    for _ in range(max(1, round(5 * SHARE))):
        for count in (flips(victim, chance, 1), shapes(victim, chance, 1)):
            total.tried += count.tried
            total.missed += count.missed
    for name, tampers in WHOLE.items():
        shutil.rmtree(victim.house.home.path.parent)
        shutil.copytree(full, victim.house.home.path.parent)
        victim.house.home.path.chmod(0o700)
        victim.house = House(victim.house.home, seed.work, seed.user)
        victim.house.ledger.database.close()
        tampers(victim, seed, full)
        total.add(name, noticed=victim.noticed())
    with capsys.disabled():
        print(f"\ntampering: {total}")
    assert total.missed == []

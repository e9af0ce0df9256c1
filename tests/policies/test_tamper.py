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
from manciple.policies.entries import Decided, Granted, LogExported, Opened, Record, Suspended
from manciple.policies.errors import LogBroken, MancipleError
from manciple.policies.grant_text import parse, scope_digest
from manciple.policies.home import Home
from manciple.policies.keys import make_keys, unlock_user
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.policies.witness import Named, Outside, ask
from manciple.tools.witnesses.file import FileWitness
from tests.fakes import NOW, PASSPHRASE, House, Seed
from tests.policies.test_audit import FOLDS, flipped, lived_in

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
        try:
            with_key = Ledger(self.house.home, self.house.work)
        except MancipleError:
            return True
        try:
            return bool(audit.verify(with_key, [ask(self.witness)]).problems)
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


def append(house: House) -> None:
    house.open()
    house.clock.forward(days=1)
    house.vault.set("fit.bottom", Secret("L"), house.clock())
    house.ledger.database.close()


def put_back(victim: Victim, seed: Seed, full: Path) -> None:
    """I04: the whole home, keys and all, as it was before the last entries."""
    del seed
    append(victim.house)
    Outside(
        Ledger(victim.house.home, victim.house.work), lambda: [victim.witness], lambda: NOW, print
    ).send()
    shutil.rmtree(victim.house.home.path)
    shutil.copytree(full / "home", victim.house.home.path)


def written_anew(victim: Victim, seed: Seed, full: Path) -> None:
    """I05: another history with as many entries, hashed and signed with the stolen work key."""
    del full
    (size,) = victim.house.sql("SELECT count(*) FROM entry")[0]
    shutil.rmtree(victim.house.home.path)
    shutil.copytree(seed.path, victim.house.home.path)
    house = House(victim.house.home, seed.work, seed.user)
    while len(house.kinds()) < size + 3:
        house.append(LogExported("csv", 1))
    house.ledger.database.close()


def cut_with_the_key(victim: Victim, seed: Seed, full: Path) -> None:
    """I03: the last entries taken out, the tables folded back, the head signed anew."""
    del full
    keep = _records(victim)[:-6]
    _rebuild(victim, seed, keep)


def one_word_changed(victim: Victim, seed: Seed, full: Path) -> None:
    """I05: one refusal less harmful than it was, everything after it hashed and signed anew."""
    del full
    records = _records(victim)
    for n, record in enumerate(records):
        if isinstance(record.entry, Decided):
            records[n] = replace(record, entry=replace(record.entry, rule="expired"))
    _rebuild(victim, seed, records)


def exchanged_user_key(victim: Victim, seed: Seed, full: Path) -> None:
    """The user's key and all its signatures, keys.json too, by somebody with the work key."""
    del full
    records = _records(victim)
    other = Home(victim.house.home.path.with_name("other")).made()
    make_keys(other, PASSPHRASE)
    user = unlock_user(other, PASSPHRASE)
    theirs = Ledger(other, None).keys.user
    for n, record in enumerate(records):
        match record.entry:
            case Opened() as entry:
                records[n] = replace(record, entry=replace(entry, user_key=theirs.hex()))
            case Granted() as entry:
                grant = replace(parse(entry.scope), id=entry.grant, version=entry.version)
                signature = user.sign("grant", bytes.fromhex(scope_digest(grant))).hex()
                records[n] = replace(record, entry=replace(entry, signature=signature))
            case _:
                continue
    _rebuild(victim, seed, records)
    theirs_too = json.loads(other.keys.read_text())
    ours = json.loads(victim.house.home.keys.read_text())
    theirs_too["work"]["public"] = ours["work"]["public"]
    victim.house.home.keys.write_text(json.dumps(theirs_too))
    victim.house = House(victim.house.home, seed.work, user)


WHOLE: dict[str, Callable[[Victim, Seed, Path], None]] = {
    "put back": put_back,
    "written anew": written_anew,
    "cut with the key": cut_with_the_key,
    "one word changed": one_word_changed,
    "exchanged user key": exchanged_user_key,
}


def _records(victim: Victim) -> list[Record]:
    with Ledger(victim.house.home, victim.house.work).reading() as view:
        return view.records()


def _rebuild(victim: Victim, seed: Seed, records: list[Record]) -> None:
    """Write these entries into a new ledger, as our own code would have."""
    home = victim.house.home
    for path in home.path.glob("ledger.db*"):
        path.unlink()
    ledger = Ledger(home, seed.work)
    for record in records:
        with ledger.writing(record.at) as page:
            page.append(record.entry)
    ledger.database.close()


@pytest.mark.parametrize("name", WHOLE)
def test_whoever_has_the_work_key_is_noticed_by_a_witness_elsewhere(
    victim: Victim, seed: Seed, full: Path, name: str
) -> None:
    """I03, I04, I05, I12."""
    assert not victim.noticed()
    WHOLE[name](victim, seed, full)
    assert victim.noticed()
    doing = Outside(
        Ledger(victim.house.home, victim.house.work), lambda: [victim.witness], lambda: NOW, print
    )
    with pytest.raises(LogBroken, match=r"^w (has seen|keeps)"):
        doing.before(spends=False)


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


def test_a_second_head_of_the_same_size_is_noticed(victim: Victim, seed: Seed) -> None:
    """I12: split view. The witness saw one, somebody is shown the other."""
    records = _records(victim)
    records[-1] = replace(records[-1], at=records[-1].at + timedelta(seconds=1))
    _rebuild(victim, seed, records)
    assert victim.noticed()

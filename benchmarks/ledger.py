"""What the ledger costs: an effect, verifying the tree, folding the log, reading a field.

An effect goes through the gate as it always does, with eight grants and a log behind it; its two
durable commits are measured beside it, by turns: the same rows (27 pages of the write-ahead log, as
an effect writes), by bare SQLite on the same disk. `effect_overhead_ms` is the difference of the
medians in wall time, and `effect_overhead_cpu_ms` in CPU time of this process, which leaves out
waiting for other processes.
The rates are of CPU time, the best of five turns. The last line is one JSON object.
"""

import argparse
import asyncio
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from manciple.policies import log
from manciple.policies.actions import USER, Action, Argument, Asker, Item, ToolId, Verb
from manciple.policies.audit import verify
from manciple.policies.database import stored
from manciple.policies.entries import Decided, Intended
from manciple.policies.fold import problems
from manciple.policies.folded import Folded
from manciple.policies.gate import Effect, Gate
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.keys import make_keys, unlock_user
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree
from manciple.policies.money import MAX_MINOR, Money
from manciple.policies.secret import Secret
from manciple.policies.state import summed
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant

BEGAN = datetime(2026, 11, 22, 12, tzinfo=UTC)
BLOCK = 50
"""So many effects, then so many bare commits: by turns, and neither runs in the other's wake."""

TURNS = 25
"""So often what is new is verified at each length of the log."""

_LINE = "0123456789abcdef" * 2
"""The blind index of the one line of the cart that all effects set."""

PASSPHRASE = Secret("a passphrase for a throw-away home")


@dataclass(frozen=True, slots=True)
class Done:
    """What the effect gives."""

    text: str


class Bench:
    """A home with eight grants, and a clock that goes on by a second each time it is asked."""

    def __init__(self, folder: Path, prices: int = 100) -> None:
        """`prices`: so many different actions there are; then they come again."""
        self._prices = prices
        home = Home(folder / "home").made()
        work = make_keys(home, PASSPHRASE)
        user = unlock_user(home, PASSPHRASE)
        self.now = BEGAN
        self.ledger = Ledger(home, work)
        self.ledger.open_home(self.now)
        self.vault = Vault(self.ledger)
        self.gate = Gate(self.ledger, self.vault, self.clock)
        with self.ledger.writing(self.now) as page:
            for number in range(8):
                hosts = "shop.example" if number == 4 else f"shop{number}.example"
                verb = f"tool=cart verb=cart.add asker=agent,watch hosts {hosts}"
                page.grant(parse(f"{verb} money USD item<=150 mode auto"), user)
        self.vault.set("fit.top", Secret("M"), self.now)

    def clock(self) -> datetime:
        """Return the time, a little later than the last."""
        self.now += timedelta(seconds=1)
        return self.now

    def fill(self, entries: int, pause: timedelta = timedelta(hours=6)) -> None:
        """Append so many entries, as weeks of watching leave them: a thousand looks a day."""
        with self.ledger.reading() as view:
            head = log.head(view.connection)
        have = head.tree.size if head else 0
        while have < entries:
            self.now += pause  # what one day holds is remembered one by one
            with self.ledger.writing(self.clock()) as page:
                for number in range(min(250, (entries - have) // 2 + 1)):
                    key, action = f"look/r{have}/{number}", wanted(have % self._prices)
                    if number % 10 == 9:
                        page.append(Decided(action, "no_grant", None, f"r{have}"))
                        page.append(Decided(action, "no_grant", None, f"r{have}"))
                    else:
                        page.append(Intended(key, action, "g5", 1, None, None))
                        page.finish(key, "done")
                    have += 2

    async def effect(self, number: int) -> None:
        """Do one effect."""

        async def run(warrant: Warrant) -> Done:
            return Done(warrant.key)

        key = f"r{number}/s1/0"
        await self.gate.perform(
            wanted(number % self._prices), Effect(run, Done), key=key, run=f"r{number}"
        )


def wanted(number: int) -> Action:
    """Return what is asked for."""
    price = Money(100 + number, "USD")
    item = Item("o1", "Aurora Trail Shoe", "NL-AUR-42", 1, price, "Shop", "Northlight", "42")
    said = (Argument("offer", "o1", (USER,)), Argument("quantity", 1, (USER,)))
    return Action(
        tool=ToolId("cart", "0" * 64),
        verb=Verb.CART_ADD,
        asker=Asker.AGENT,
        host="shop.example",
        items=(item,),
        arguments=said,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--effects", type=int, default=300)
    parser.add_argument("--entries", type=int, default=20_000)
    options = parser.parse_args()
    os.umask(0o077)
    with tempfile.TemporaryDirectory(prefix="manciple-bench-", dir=Path.cwd()) as scratch:
        print(json.dumps(measured(Path(scratch), options.effects, options.entries)))


def measured(folder: Path, effects: int, entries: int) -> dict[str, object]:
    """Return all figures."""
    bench = Bench(folder)
    new = {size: _verify_new(bench, size) for size in (entries // 8, entries // 2, entries)}
    effect, commits = _effects(bench, folder, effects)
    with bench.ledger.reading() as view:
        size = sum(1 for _ in log.leaf_hashes(view.connection))
        tree_s = _best(lambda: _tree(bench))
        replay_s = _best(lambda: _replay(bench))
        field_s = _best(lambda: bench.vault.read(view.connection, "fit.top"), 2000)
        state_s = _best(lambda: summed(view.connection, bytes(32)))
    return {
        "effect_overhead_ms": round(effect.wall_ms - commits.wall_ms, 3),
        "effect_overhead_cpu_ms": round(effect.cpu_ms - commits.cpu_ms, 3),
        "tree_verify_per_s": round(size / tree_s),
        "replay_per_s": round(size / replay_s),
        "replay_distinct_per_s": round(_replay_distinct(folder, 4000)),
        "field_read_us": round(field_s * 1e6, 1),
        "effect_ms": round(effect.wall_ms, 3),
        "effect_cpu_ms": round(effect.cpu_ms, 3),
        "two_commits_ms": round(commits.wall_ms, 3),
        "two_commits_cpu_ms": round(commits.cpu_ms, 3),
        "verify_new_ms": round(new[entries].wall_ms, 2),
        "verify_new_cpu_ms": {str(size): round(took.cpu_ms, 2) for size, took in new.items()},
        "state_ms": round(state_s * 1000, 1),
        "entries": size,
    }


@dataclass(frozen=True, slots=True)
class _Took:
    """The medians of what something took."""

    wall_ms: float
    cpu_ms: float


class _Watch:
    """Takes the times of many turns of one thing."""

    def __init__(self) -> None:
        self._turns: list[tuple[float, float]] = []

    @contextmanager
    def turn(self) -> Generator[None, None, None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self._turns.append((time.perf_counter() - wall, time.process_time() - cpu))

    @property
    def took(self) -> _Took:
        wall, cpu = zip(*self._turns, strict=True)
        return _Took(median(wall) * 1000, median(cpu) * 1000)


def _effects(bench: Bench, folder: Path, effects: int) -> tuple[_Took, _Took]:
    """Return what an effect takes, and what its two commits take; in turns."""
    raw = _Raw(bench, folder / "raw.db")
    effect, commits = _Watch(), _Watch()

    async def go() -> None:
        await bench.effect(0)
        for first in range(1, effects + 1, BLOCK):
            for number in range(first, first + BLOCK):
                with effect.turn():
                    await bench.effect(number)
            for _ in range(BLOCK):
                with commits.turn():
                    raw.admit()
                    raw.finish()

    asyncio.run(go())
    return effect.took, commits.took


class _Raw:
    """The durable part alone: the rows of an effect in two transactions, by bare SQLite."""

    def __init__(self, bench: Bench, path: Path) -> None:
        bench.ledger.database.scrub()
        path.write_bytes(bench.ledger.home.ledger.read_bytes())
        self._raw = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            self._raw.execute(f"PRAGMA {pragma}")
        (self._next,) = self._raw.execute("SELECT max(seq) + 1 FROM entry").fetchone()
        self._key = ""

    def admit(self) -> None:
        """Write what lets an effect begin: it, the line of the cart it sets, the time, the log."""
        self._raw.execute("BEGIN IMMEDIATE")
        self._key, body = os.urandom(16).hex(), os.urandom(860)
        self._raw.execute(
            "INSERT INTO intent (key, state, grant_id, at, minor, tries, failures, body)"
            " VALUES (?, 'open', 'g5', ?, 0, 1, 0, ?)",
            (self._key, self._at(), body),
        )
        self._raw.execute("INSERT INTO line VALUES (?, ?, 'g5', 9900, 'USD')", (self._key, _LINE))
        self._entry("intended", body)
        self._raw.execute("COMMIT")

    def finish(self) -> None:
        """Write what ends it: the line that was there goes, the effect is done, the rest again."""
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute("DELETE FROM line WHERE line = ? AND key != ?", (_LINE, self._key))
        self._raw.execute(
            "UPDATE intent SET state = 'done', at = ?, result = ? WHERE key = ?",
            (self._at(), os.urandom(92), self._key),
        )
        self._entry("finished", os.urandom(156))
        self._raw.execute("COMMIT")

    def _entry(self, kind: str, body: bytes) -> None:
        at = self._at()
        self._raw.execute("UPDATE clock SET seen = ?", (at,))
        row = (self._next, os.urandom(8).hex(), at, kind, "allowed", os.urandom(32), body)
        self._raw.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?)", row)
        note, peaks, state = os.urandom(150).hex(), os.urandom(320), os.urandom(156)
        self._raw.execute("UPDATE head SET note = ?, peaks = ?, state = ?", (note, peaks, state))
        self._next += 1

    def _at(self) -> str:
        return stored(BEGAN + timedelta(days=3650, seconds=self._next))


def _tree(bench: Bench) -> None:
    """Verify the tree over the commitments, and the signed head."""
    with bench.ledger.reading() as view:
        head = log.head(view.connection)
        tree = Tree().with_leaves([leaf for _, leaf in log.leaf_hashes(view.connection)])
        if head is None or head.tree != tree:
            sys.exit("the tree does not verify")


def _replay(bench: Bench) -> None:
    """Open every entry, check it against its commitment, and fold it."""
    with bench.ledger.reading() as view:
        records = log.records(view.connection)
        for _, wrong in problems(Folded(), records, bench.ledger.keys):
            sys.exit(f"the log does not verify: {wrong}")


def _replay_distinct(folder: Path, entries: int) -> float:
    """Return how many a second are folded of a log in which no action comes twice."""
    bench = Bench(folder / "distinct", prices=MAX_MINOR)
    bench.fill(entries)
    return entries / _best(lambda: _replay(bench))


def _verify_new(bench: Bench, entries: int) -> _Took:
    """Verify a log of so many entries, then ten new ones again and again.

    In wall time there is the commit in it with which it ends.
    """
    bench.fill(entries)
    if wrong := verify(bench.ledger).problems:
        sys.exit(f"the log does not verify: {wrong[0]}")
    watch = _Watch()
    for _ in range(TURNS):
        with bench.ledger.reading() as view:
            head = log.head(view.connection)
        bench.fill((head.tree.size if head else 0) + 10, timedelta(minutes=1))
        with watch.turn():
            report = verify(bench.ledger, new=True)
        if report.problems or not report.begin:
            sys.exit("what is new does not verify")
    return watch.took


def _best(work: Callable[[], object], times: int = 5) -> float:
    """Return the CPU seconds of one call: the best of some turns."""
    took: list[float] = []
    for _ in range(times):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


if __name__ == "__main__":
    main()

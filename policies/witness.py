"""Witnesses: who keeps the head of the log where this home cannot reach back and change it.

A log that was cut, put back or written anew by somebody with the work key verifies in itself. So
at the start of every process that acts, and before each order, the head is compared with the
highest one seen outside; before an order is sent, its intent is in a head that went outside; and
after it, and every so often, the head goes there again. `docs/adr/0016-witnesses.md`.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Protocol

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.checkpoint import read
from manciple.policies.errors import LogBroken, MancipleError, WitnessSilent
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree, consistency, consistent

EVERY = timedelta(minutes=15)
"""How long the head stays at home where nothing is ordered."""

BUILT_IN = frozenset({"key-file", "key-store"})
"""The witnesses that every home has where it keeps its key: near, and better than none."""


class Witness(Protocol):
    """Keeps the last checkpoint it was given, and never goes back."""

    def latest(self) -> str | None:
        """Return the last checkpoint (a signed note) it keeps; None where it keeps none.

        Raises `WitnessSilent` where it cannot be asked.
        """
        ...

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Have it keep `note`, which `proof` shows to go on from its checkpoint of `old_size`.

        Raises `WitnessSilent`, and `LogBroken` where it refuses.
        """
        ...


@dataclass(frozen=True, slots=True)
class Named:
    """A witness as this home knows it."""

    name: str
    witness: Witness
    needed: bool
    """Do orders wait while it is silent?"""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a witness answered."""

    name: str
    note: str | None = None
    """Its last checkpoint; None where it has none, or did not answer."""

    size: int | None = None
    trouble: str | None = None
    """Why it did not answer, or why its answer is none; None where it did."""

    needed: bool = False
    broken: bool = False
    """Is its answer no checkpoint, or did it refuse ours?"""

    @property
    def words(self) -> str:
        """It in words."""
        if self.trouble is not None:
            return f"{self.name}: {self.trouble}"
        if self.note is None:
            return f"{self.name} has seen nothing yet"
        return (
            f"{self.name} has seen {self.size} entries, {read(self.note).checkpoint.line('time')}"
        )


def ask(named: Named) -> Seen:
    """Ask one witness for its last checkpoint."""
    try:
        note = named.witness.latest()
        size = None if note is None else read(note).checkpoint.size
    except WitnessSilent as error:
        return Seen(named.name, trouble=str(error), needed=named.needed)
    except MancipleError as error:
        said = f"its answer cannot be believed: {error}"
        return Seen(named.name, trouble=said, needed=named.needed, broken=True)
    return Seen(named.name, note, size, needed=named.needed)


def goes_on(kept: str | None, note: str, old_size: int, proof: Sequence[bytes]) -> None:
    """Raise `LogBroken` unless `note` goes on from what a witness keeps. Checks no signature."""
    new = read(note).checkpoint
    if kept is None:
        if old_size:
            raise LogBroken("nothing is kept here that could be gone on from")
        return
    old = read(kept).checkpoint
    if old.origin != new.origin:
        raise LogBroken("it keeps the head of another log", hint="choose another place for it")
    if old.size != old_size or not consistent(old.size, old.root, new.size, new.root, proof):
        raise LogBroken(f"it keeps {old.size} entries that this head does not go on from")


def misfit(
    seen: Seen,
    head: log.Head | None,
    root: bytes | None,
    works: Sequence[bytes] | None,
    known: int = 0,
) -> str | None:
    """Say how a witness's checkpoint does not fit; None where it does, or it has none.

    `root` is that of our entries at its size; None is good for a size below `known` alone. `works`
    are the work keys that may have signed it; None where the log that says them is locked.
    """
    if seen.note is None:
        return seen.words if seen.broken else None
    note = read(seen.note)
    origin = head.checkpoint.origin if head else ""
    size = note.checkpoint.size
    if note.checkpoint.origin != origin:
        return f"{seen.name} keeps the head of another log ({note.checkpoint.origin})"
    if works is not None and not any(note.signed_by(key) for key in works):
        return f"what {seen.name} keeps is not signed by this home's work key"
    here = head.checkpoint.size if head else 0
    if size > here:
        went = "the log was cut or put back"
        return f"{seen.name} has seen {size} entries, and here are {here}: {went}"
    if root is None and size < known:
        return None
    if note.checkpoint.root != root:
        return f"{seen.name} has seen other entries: the first {size} were written anew"
    return None


class Outside:
    """All the witnesses of one open home."""

    def __init__(
        self,
        ledger: Ledger,
        witnesses: Callable[[], Sequence[Named]],
        clock: Callable[[], datetime],
        warn: Callable[[str], None],
    ) -> None:
        """`witnesses` is asked each time: the list is part of the ledger and may change."""
        self._ledger = ledger
        self._witnesses = witnesses
        self._clock = clock
        self._warn = warn
        self._lock = threading.Lock()
        self._begun = False
        self._sent: datetime | None = None

    def compares(self, *, spends: bool) -> bool:
        """Would `before` ask anybody?"""
        return spends or not self._begun

    def sends(self, *, spends: bool) -> bool:
        """Would `after` send anything?"""
        sent, now = self._sent, self._clock()
        return spends or sent is None or not sent <= now < sent + EVERY

    def before(self, *, spends: bool) -> None:
        """Compare, if this process begins to act or is about to order.

        Raises `LogBroken` where the log went back, and `WitnessSilent` where an order has to wait.
        """
        with self._lock:
            if not self.compares(spends=spends):
                return
            self._hold(self.compare(), spends=spends)
            self._begun = True

    def anchor(self) -> None:
        """Have every witness keep the head, before an order leaves. Raises as `before`."""
        with self._lock:
            self._hold(self.send(), spends=True)

    def after(self, *, spends: bool) -> None:
        """Send the head on where it is time to. Says what is wrong, and raises nothing."""
        with self._lock:
            if not self.sends(spends=spends):
                return
            try:
                self._hold(self.send(), spends=False)
            except MancipleError as error:
                self._warn(str(error))  # what was done is done, and its answer must not be lost

    def compare(self) -> list[Seen]:
        """Ask every witness. Raises `LogBroken`, everything suspended, for one that misfits."""
        seen = [ask(named) for named in self._witnesses()]
        for each in seen:
            if odd := self._misfit(each):
                self._went_back(odd)
        return seen

    def send(self) -> list[Seen]:
        """Have every witness keep the head. Raises like `compare`."""
        named = self._witnesses()
        seen = self.compare()
        self._sent = self._clock()
        if not named:
            return []
        with self._ledger.reading() as view:
            head = log.head(view.connection)
            if head is None:
                return seen
            sent = [
                self._sent_to(each, answer, view.connection, head)
                for each, answer in zip(named, seen, strict=True)
            ]
        return [
            self._again(each, n) if each.broken else each
            for each, n in zip(sent, named, strict=True)
        ]

    def _again(self, refused: Seen, named: Named) -> Seen:
        """Ask once more after a refusal: another process may have sent a later head meanwhile."""
        seen = ask(named)
        if odd := self._misfit(seen):
            self._went_back(f"{refused.words}; {odd}")
        if seen.size is None or seen.note == refused.note:
            return replace(refused, broken=False)
        return seen

    def _misfit(self, seen: Seen) -> str | None:
        with self._ledger.reading() as view:  # after it was asked: ours may be later, never earlier
            head, root = log.head(view.connection), None
            if head is not None and seen.size is not None and seen.size <= head.checkpoint.size:
                root = _tree_at(view.connection, head, seen.size).root
            return misfit(seen, head, root, view.work_keys())

    def _sent_to(self, named: Named, seen: Seen, connection: Connection, head: log.Head) -> Seen:
        if seen.trouble is not None or seen.note == head.note:
            return seen
        old = seen.size or 0
        proof = consistency(
            _tree_at(connection, head, old), [leaf for _, leaf in log.leaf_hashes(connection, old)]
        )
        try:
            named.witness.submit(head.note, old, proof)
        except WitnessSilent as error:
            return Seen(named.name, trouble=str(error), needed=named.needed)
        except LogBroken as error:
            trouble, note = f"it refused the head: {error}", seen.note
            return Seen(named.name, note, seen.size, trouble, needed=named.needed, broken=True)
        return Seen(named.name, head.note, head.checkpoint.size, needed=named.needed)

    def _hold(self, seen: Sequence[Seen], *, spends: bool) -> None:
        silent = [each for each in seen if each.trouble is not None]
        for each in silent:
            self._warn(f"{each.words}")
        if spends and (needed := [each.name for each in silent if each.needed]):
            raise WitnessSilent(
                f"nothing is ordered while {', '.join(needed)} cannot be asked",
                hint="manciple audit witness list",
            )

    def _went_back(self, why: str) -> None:
        self._ledger.home.suspend("went_back")
        raise LogBroken(why, hint="everything is suspended: manciple audit verify")


def _tree_at(connection: Connection, head: log.Head, size: int) -> Tree:
    if size == head.tree.size:
        return head.tree
    return Tree().with_leaves([leaf for _, leaf in islice(log.leaf_hashes(connection), size)])

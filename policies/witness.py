"""Witnesses: who keeps the head of the log where this home cannot reach back and change it.

A log that was cut, put back or written anew by somebody with the work key verifies in itself. So
at the start of every process that acts, and before each order, the head is compared with the
highest one seen outside; before an order is sent, its intent is in a head that went outside; and
after it, and every so often, the head goes there again. What each was given is remembered here: one
that shows less was emptied or put back itself. `docs/adr/0016-witnesses.md`.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.canonical import decode, encode
from manciple.policies.checkpoint import read
from manciple.policies.entries import Past
from manciple.policies.errors import LogBroken, MancipleError, Misused, WitnessSilent
from manciple.policies.forks import given_up, past_of, tree_at
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import consistency, consistent
from manciple.policies.view import View

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

    def accept(self, note: str, fork: str) -> None:
        """Have it keep `note` in the place of a head that the user gave up, and `fork` beside it.

        Raises as `submit`.
        """
        ...


@dataclass(frozen=True, slots=True)
class Named:
    """A witness as this home knows it."""

    name: str
    witness: Witness
    needed: bool
    """Do orders wait while it is silent?"""

    known: int = 0
    """So many entries it was given at least, as this home knows; 0 where it knows of none."""

    place: str = ""
    """Where it lies: what is remembered of one place says nothing of another."""


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

    known: int = 0
    """As in `Named`."""

    @property
    def lost(self) -> bool:
        """Does it keep less than it was given? Then it was emptied, or put back itself."""
        return self.trouble is None and (self.size or 0) < self.known

    @property
    def words(self) -> str:
        """It in words."""
        if self.lost:
            kept = f"{self.size} entries" if self.size else "nothing"
            was = f"was given {self.known} entries and keeps {kept}"
            return f"{self.name} {was}: it was emptied, put back, or is another one"
        if self.trouble is not None:
            return f"{self.name}: {self.trouble}"
        if self.note is None:
            return f"{self.name} has seen nothing yet"
        return (
            f"{self.name} has seen {self.size} entries, {read(self.note).checkpoint.line('time')}"
        )


@dataclass(frozen=True, slots=True)
class _Given:
    """What a home remembers of a witness, kept sealed."""

    place: str
    size: int


def remembered(view: View, name: str, place: str) -> int:
    """Return how many entries the witness at this place was given last; 0 where none."""
    kept = view.remembered(f"witness:{name}")
    if kept is None:
        return 0
    given = decode(_Given, kept)
    return given.size if given.place == place else 0


def forget(ledger: Ledger, name: str) -> None:
    """Let go of what is remembered of a witness."""
    ledger.forget(f"witness:{name}")


def ask(named: Named) -> Seen:
    """Ask one witness for its last checkpoint."""
    blank = Seen(named.name, needed=named.needed, known=named.known)
    try:
        note = named.witness.latest()
        size = None if note is None else read(note).checkpoint.size
    except WitnessSilent as error:
        return replace(blank, trouble=str(error))
    except MancipleError as error:
        return replace(blank, trouble=f"its answer cannot be believed: {error}", broken=True)
    return replace(blank, note=note, size=size)


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
) -> str | None:
    """Say how a witness's checkpoint does not fit; None where it does, or it has none.

    `root` is that of our entries at its size; None where there are none of that size. `works` are
    the work keys that may have signed it; None where the log that says them is locked.
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

    def pasts(self) -> list[tuple[Seen, Past]]:
        """Return each head of this log that was seen outside and is not here.

        The user can give these up; a head of another log, or of another key, is none of them.
        """
        found: list[tuple[Seen, Past]] = []
        for seen in map(ask, self._witnesses()):
            if seen.note is None or not self._misfit(seen):
                continue
            note = read(seen.note)
            with self._ledger.reading() as view:
                head = log.head(view.connection)
                ours = head is not None and head.checkpoint.origin == note.checkpoint.origin
                if ours and any(note.signed_by(key) for key in view.work_keys()):
                    found.append((seen, past_of(seen.note)))
        return found

    def introduce(self, named: Named) -> int:
        """Give a witness that is about to be named its first head; returns how many entries.

        Raises `Misused` where it keeps a head that ours does not go on from, and as `submit`.
        """
        seen = ask(named)
        if seen.trouble is not None:
            raise WitnessSilent(seen.words, hint="is the path right, and the disk mounted?")
        if odd := self._misfit(seen):
            raise Misused(odd, hint="choose another place")
        with self._ledger.reading() as view:
            head = log.head(view.connection)
            if head is None:
                raise LogBroken("there is no head over the entries")
            given = self._sent_to(named, seen, view.connection, head)
        if given.trouble is not None:
            raise WitnessSilent(given.words, hint="can it be written?")
        return given.size or 0

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
        for each, given in zip(named, sent, strict=True):
            if given.trouble is None and not given.lost and given.size != each.known:
                kept = encode(_Given(each.place, given.size or 0))
                self._ledger.remember(f"witness:{each.name}", kept)
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
                root = tree_at(view.connection, head, seen.size).root
            odd = misfit(seen, head, root, view.work_keys())
            if odd and seen.note and given_up(view.connection, self._ledger.keys, seen.note):
                return None
            return odd

    def _sent_to(self, named: Named, seen: Seen, connection: Connection, head: log.Head) -> Seen:
        if seen.trouble is not None or seen.note == head.note or seen.lost:
            return seen  # what was emptied is not filled again: somebody has to look at it first
        try:
            self._hand_over(named.witness, seen, connection, head)
        except WitnessSilent as error:
            return replace(seen, note=None, size=None, trouble=str(error))
        except LogBroken as error:
            return replace(seen, trouble=f"it refused the head: {error}", broken=True)
        size = head.checkpoint.size
        return replace(seen, note=head.note, size=size, known=min(seen.known, size))

    def _hand_over(
        self, witness: Witness, seen: Seen, connection: Connection, head: log.Head
    ) -> None:
        old = seen.size or 0
        before = tree_at(connection, head, old) if old <= head.checkpoint.size else None
        if before is None or (seen.note and past_of(seen.note).root != before.root.hex()):
            fork = given_up(connection, self._ledger.keys, seen.note or "")
            if fork is None:
                raise LogBroken("it has seen what is not here")
            witness.accept(head.note, fork.statement)
            return
        leaves = [leaf for _, leaf in log.leaf_hashes(connection, old)]
        witness.submit(head.note, old, consistency(before, leaves))

    def _hold(self, seen: Sequence[Seen], *, spends: bool) -> None:
        silent = [each for each in seen if each.trouble is not None or each.lost]
        for each in silent:
            self._warn(f"{each.words}")
        if spends and (needed := [each.name for each in silent if each.needed and not each.lost]):
            raise WitnessSilent(
                f"nothing is ordered while {', '.join(needed)} cannot be asked",
                hint="manciple audit witness list",
            )
        if spends and (lost := [each.words for each in seen if each.lost]):
            raise WitnessSilent(
                f"nothing is ordered: {lost[0]}",
                hint="find the right one; else manciple audit witness remove, and add",
            )

    def _went_back(self, why: str) -> None:
        self._ledger.home.suspend("went_back")
        raise LogBroken(why, hint="everything is suspended: manciple audit verify")

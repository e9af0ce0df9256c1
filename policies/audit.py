"""Verifying the ledger: does everything kept follow from the log, and is the log whole?

Without the work key the tree, the head and its signature are checked; with it also every detail
against its commitment, every signature of the user, and every table that is a fold of the log.
What outside witnesses last saw is held against the same tree: only they can notice a log that was
cut or rewritten together with its head by somebody who holds the work key.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, select

from manciple.policies import fold, log, verified
from manciple.policies.cells import broken, closed
from manciple.policies.checkpoint import read
from manciple.policies.checks import differences, differences_named
from manciple.policies.entries import Forked, Record
from manciple.policies.errors import LogBroken, MancipleError
from manciple.policies.folded import Folded
from manciple.policies.forks import given_up
from manciple.policies.keys import PublicKeys
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree
from manciple.policies.state import State, summed
from manciple.policies.verified import Before, Bodies
from manciple.policies.view import View
from manciple.policies.witness import Seen, misfit

MAX_PROBLEMS = 20
_CHUNK = 1000
_ODD = (ValueError, TypeError, AttributeError, OverflowError)
"""What SQLAlchemy raises for a cell of a kind that only a tamperer writes."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong."""

    what: str
    entry: int | None = None
    """The entry that is wrong; None where no single one is."""

    at: datetime | None = None
    """Of that entry."""

    @property
    def line(self) -> str:
        """It in one line."""
        if self.entry is None:
            return self.what
        when = f" ({self.at:%Y-%m-%d %H:%M:%S} UTC)" if self.at else ""
        return f"entry {self.entry}{when}: {self.what}"


@dataclass(frozen=True, slots=True)
class Report:
    """What verifying found."""

    entries: int
    root: str
    """Root of the tree over the entries that are there (hex)."""

    opened: bool
    """Were the details read too, or was the vault locked?"""

    problems: tuple[str, ...]
    """One line each, the first ones; empty where everything fits."""

    begin: int = 0
    """The first entry that was looked at: 0, or what was verified before."""

    since: int | None = None
    """The first entry that is known to be wrong; None where none is, or it cannot be said."""

    since_at: datetime | None = None
    good: str | None = None
    """The last known checkpoint that the entries still fit, in words; None where none does."""

    witnesses: tuple[str, ...] = ()
    """What was heard from each, in words."""

    forks: tuple[str, ...] = ()
    """The pasts that the user gave up, in words."""

    closed: int = 0
    """So many sealed cells were not looked into, for want of the key."""


@dataclass(slots=True)
class _Finding:
    """What was found so far."""

    problems: list[Problem]
    tree: Tree
    good: tuple[int, str] | None = None

    def wrong(self, what: str) -> None:
        self.problems.append(Problem(what))

    def fits(self, size: int, words: str) -> None:
        if self.good is None or size > self.good[0]:
            self.good = (size, words)

    def report(
        self, *, opened: bool, begin: int, seen: Sequence[Seen], forks: Mapping[str, Forked]
    ) -> Report:
        numbered = [p for p in self.problems if p.entry is not None]
        first = min(numbered, key=lambda p: p.entry or 0) if numbered else None
        return Report(
            self.tree.size,
            self.tree.root.hex(),
            opened=opened,
            problems=tuple(p.line for p in self.problems[:MAX_PROBLEMS]),
            begin=begin,
            since=first.entry if first else None,
            since_at=first.at if first else None,
            good=self.good[1] if self.good else None,
            witnesses=tuple(each.words for each in seen),
            forks=tuple(_fork_line(seq, fork) for seq, fork in forks.items()),
        )


def verify(ledger: Ledger, seen: Sequence[Seen] = (), *, new: bool = False) -> Report:
    """Check all of it, or with `new` what was added since it was last verified.

    `seen` is what the witnesses answered. Never raises for what a tamperer can cause: it reports.
    """
    try:
        with ledger.reading() as view:
            before = verified.before(view) if new and ledger.sealer is not None else None
            report, kept = _verify(view, ledger, seen, before)
        if kept is not None:
            verified.keep(ledger, kept, before)
    except (MancipleError, *_ODD) as error:
        return Report(0, "", opened=False, problems=(_line(error),))
    return report


def _verify(
    view: View, ledger: Ledger, seen: Sequence[Seen], before: Before | None
) -> tuple[Report, Bodies | None]:
    connection, opened = view.connection, ledger.sealer is not None
    head, mark = log.head(connection), before.mark if before else None
    start = mark.tree if mark else Tree()
    sizes = {each.size for each in seen if each.size is not None}
    # What a witness saw of an earlier log says nothing by itself: the tree is grown from there.
    back = any(0 < size < start.size for size in sizes)
    finding = _Finding([], Tree() if back else start)
    if mark is not None:
        words = f"verified here on {mark.at:%Y-%m-%d %H:%M}: {mark.size} entries"
        finding.fits(mark.size, words)
    roots = _grow(connection, finding, sizes | {start.size})
    if roots.get(start.size) != start.root:
        finding.wrong("what was verified here before is not what stands there now")
    _hold_head(finding, head, ledger.keys)
    works = _work_keys(view, ledger) if seen else ()
    for each in seen:
        odd = misfit(each, head, roots.get(each.size or 0), works)
        if odd and _given_up(view, ledger, each):
            continue
        if odd or each.lost:
            finding.wrong(odd or each.words)
        elif each.size is not None and (each.size in roots):
            finding.fits(each.size, f"seen by {each.name}: {each.words}")
    folded = replace(mark.folded, partly=True) if mark else Folded()
    if opened:
        finding.problems += _contents(view, ledger.keys, folded, before)
        finding.problems += map(Problem, _places(connection, folded, start))
        finding.problems += map(Problem, _state(view, head, whole=before is None))
        finding.problems += map(Problem, _cells(view, ledger) if before is None else ())
    report = finding.report(opened=opened, begin=start.size, seen=seen, forks=folded.forks)
    if not opened:
        report = replace(report, closed=closed(view))
    sound = opened and not finding.problems and head is not None
    at = view.latest()
    if not sound or at is None:
        return report, None
    return report, verified.bodies(finding.tree, at, folded.ongoing(), before)


def _work_keys(view: View, ledger: Ledger) -> tuple[bytes, ...] | None:
    """Return the keys that may have signed what a witness keeps; None where that is sealed."""
    if ledger.sealer is None and ledger.keys.generation > 1:
        return None
    try:
        return view.work_keys()
    except (MancipleError, *_ODD):
        return (ledger.keys.work,)  # what is wrong with that entry is said where it is folded


def _grow(connection: Connection, finding: _Finding, sizes: set[int]) -> dict[int, bytes]:
    """Grow the finding's tree over the entries there; returns its roots at `sizes`."""
    tree = finding.tree
    roots = {0: Tree().root, tree.size: tree.root}
    some: list[bytes] = []
    expected = tree.size
    try:
        for seq, leaf in log.leaf_hashes(connection, tree.size):
            if seq != expected:
                finding.problems.append(
                    Problem(f"it is missing: the next one there is {seq}", expected)
                )
                break
            some.append(leaf)
            expected += 1
            if len(some) == _CHUNK or expected in sizes:
                tree, some = tree.with_leaves(some), []
                roots[tree.size] = tree.root
    except LogBroken as error:
        finding.problems.append(Problem(str(error), expected))
    finding.tree = tree.with_leaves(some)
    roots[finding.tree.size] = finding.tree.root
    return roots


def _hold_head(finding: _Finding, head: log.Head | None, keys: PublicKeys) -> None:
    if head is None:
        finding.wrong("there is no head over the entries")
        return
    signed = read(head.note).signed_by(keys.work)
    if not signed:
        finding.wrong("the head is not signed by this home's work key")
    if head.checkpoint.root != head.tree.root or head.tree != finding.tree:
        size = head.checkpoint.size
        finding.wrong(f"the head says {size} entries with another root than the log has")
    elif signed:
        said = head.checkpoint.line("time")
        finding.fits(head.checkpoint.size, f"the head: {head.checkpoint.size} entries, {said}")


def _contents(view: View, keys: PublicKeys, folded: Folded, before: Before | None) -> list[Problem]:
    problems, at = list[Problem](), before.mark.size if before else 0

    def opened() -> Iterator[Record]:
        nonlocal at
        for record in log.records(view.connection, begin=at):
            at = record.seq
            if before is not None:
                before.remind(folded, record.entry)
            at += 1
            yield record

    try:
        for record, wrong in fold.problems(folded, opened(), keys):
            problems.append(Problem(wrong, record.seq, record.at))
    except (MancipleError, *_ODD) as error:
        return [*problems, Problem(_line(error), at, _dated(view, at))]
    try:
        if (folded.work, folded.generation) != (keys.work.hex(), keys.generation):
            what = "the work key of this home is not the one that the log leads to"
            problems.append(Problem(what))
        compare = differences_named if folded.partly else differences
        problems += map(Problem, compare(view, folded))
    except (MancipleError, *_ODD) as error:
        problems.append(Problem(_line(error)))
    return problems


def _places(connection: Connection, folded: Folded, start: Tree) -> Iterator[str]:
    """Check that what the user signed for one place of the log stands after the same entries."""
    tree, leaves = start, log.leaf_hashes(connection, start.size)
    try:
        for place in sorted(folded.places, key=lambda place: place.size):
            some = islice(leaves, max(0, place.size - tree.size))
            tree = tree.with_leaves([leaf for _, leaf in some])
            if (tree.size, tree.root.hex()) != (place.size, place.root):
                yield f"what the user signed at entry {place.size} was signed after other entries"
    except LogBroken:
        return  # said where the tree is grown


def _given_up(view: View, ledger: Ledger, seen: Seen) -> bool:
    """Did the user give up what this witness has seen?"""
    if ledger.sealer is None or seen.note is None or seen.lost:
        return False
    try:
        return given_up(view.connection, ledger.keys, seen.note) is not None
    except (MancipleError, *_ODD):
        return False  # said where that entry is folded


def _fork_line(seq: str, fork: Forked) -> str:
    sizes = ", ".join(str(past.size) for past in fork.gone)
    return (
        f"entry {seq}: the user signed that the log goes on after {fork.at.size} entries, and gave"
        f" up a past of {sizes} entries that was seen outside"
    )


def _state(view: View, head: log.Head | None, *, whole: bool) -> Iterator[str]:
    """Check that the head was signed over this state, and with `whole` that every row adds up."""
    if head is None:
        return
    try:
        state = State.read(head.state.open("1"))
        if head.checkpoint.line("state") != state.tag(head.tree.size).hex():
            yield "the head's state is not the one that it was signed with"
        if whole and summed(view.connection, state.key) != state.total:
            yield "a table was changed from outside: its rows are not as they were left"
    except (MancipleError, *_ODD) as error:
        yield _line(error)


def _cells(view: View, ledger: Ledger) -> Iterator[str]:
    try:
        yield from broken(view, ledger.work)
    except (MancipleError, *_ODD) as error:
        yield _line(error)


def _dated(view: View, seq: int) -> datetime | None:
    try:
        query = select(log.ENTRY.c.at).where(log.ENTRY.c.seq == seq)
        return view.connection.execute(query).scalar()
    except _ODD:
        return None


def _line(error: Exception) -> str:
    known = isinstance(error, MancipleError)
    return str(error) if known else "a table holds a value of another kind than its column"

"""Forks: a past that somebody outside has seen, that is not here, and that the user gave up.

A home that was restored from a backup goes on from an earlier head than its witnesses have seen.
It suspends itself; when the user signs its grants again, they sign too which heads they give up and
where the log goes on from. A witness that keeps such a head takes the new one with that statement,
and keeps both: nothing of it happens in silence.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.canonical import encode
from manciple.policies.checkpoint import read
from manciple.policies.entries import Forked, Past, Place
from manciple.policies.keys import PublicKeys, UserKey
from manciple.policies.merkle import Tree
from manciple.policies.page import Page
from manciple.policies.signed import giving_up_stands, sign_giving_up


@dataclass(frozen=True, slots=True)
class Fork:
    """A fork that stands in the log, signed by the user."""

    seq: int
    at: datetime
    entry: Forked
    user: bytes
    """The user's public key."""

    @property
    def statement(self) -> str:
        """What a witness keeps of it: one line of canonical JSON, with the user's key (hex)."""
        return encode({"fork": self.entry, "user": self.user.hex()}).decode()


def past_of(note: str) -> Past:
    """Return the head that a checkpoint speaks of. Raises `LogBroken`."""
    checkpoint = read(note).checkpoint
    return Past(checkpoint.size, checkpoint.root.hex())


def give_up(page: Page, pasts: Iterable[Past], key: UserKey) -> None:
    """Record as the user that these pasts are given up; before anything else of the page."""
    gone = tuple(sorted(set(pasts)))
    if gone:
        page.append(sign_giving_up(gone, page.here(), key))


def given_up(connection: Connection, keys: PublicKeys, note: str) -> Fork | None:
    """Return the fork that gave up the head of `note`; None where the user signed none.

    Raises as `log.records`.
    """
    head, past = log.head(connection), past_of(note)
    if head is None:
        return None
    for record in log.of_kind(connection, "forked"):
        entry = record.entry
        if isinstance(entry, Forked) and past in entry.gone:
            root = tree_at(connection, head, record.seq).root.hex()
            here = Place(head.checkpoint.origin, record.seq, root)
            if entry.at == here and giving_up_stands(entry, keys):
                return Fork(record.seq, record.at, entry, keys.user)
    return None


def tree_at(connection: Connection, head: log.Head, size: int) -> Tree:
    """Return the tree over our first `size` entries."""
    if size == head.tree.size:
        return head.tree
    return Tree().with_leaves([leaf for _, leaf in islice(log.leaf_hashes(connection), size)])

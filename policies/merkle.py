"""The Merkle tree of RFC 9162 §2.1, grown one leaf at a time.

Between leaves only the roots of its complete subtrees are kept (the *peaks*, largest first), so
an append costs the logarithm of the size.
"""

import hashlib
from dataclasses import dataclass


def leaf_hash(data: bytes) -> bytes:
    """Hash one leaf (RFC 9162 §2.1.1)."""
    return hashlib.sha256(b"\x00" + data).digest()


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree of `size` leaves."""

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def with_leaf(self, leaf: bytes) -> "Tree":
        """Return the tree with one more leaf hash."""
        peaks, size, node = list(self.peaks), self.size, leaf
        while size & 1:
            node, size = _node(peaks.pop(), node), size >> 1
        return Tree(self.size + 1, (*peaks, node))

    @property
    def root(self) -> bytes:
        """The tree head; the hash of nothing where there are no leaves."""
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        *rest, node = self.peaks
        while rest:
            node = _node(rest.pop(), node)
        return node


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()

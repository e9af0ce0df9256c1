"""The Merkle tree of RFC 9162 §2.1: grown leaf by leaf, and its proofs.

Between leaves only the roots of its complete subtrees are kept (the *peaks*, largest first), so
an append costs the logarithm of the size, and a consistency proof only what was added since.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

Hash = bytes
"""32 bytes of SHA-256."""


def leaf_hash(data: bytes) -> Hash:
    """Hash one leaf (RFC 9162 §2.1.1)."""
    return hashlib.sha256(b"\x00" + data).digest()


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree of `size` leaves."""

    size: int = 0
    peaks: tuple[Hash, ...] = ()

    def with_leaves(self, leaves: Sequence[Hash]) -> "Tree":
        """Return the tree with these leaf hashes after its own."""
        sha256 = hashlib.sha256
        peaks, size = list(self.peaks), self.size
        for leaf in leaves:
            node, full = leaf, size
            while full & 1:
                node, full = sha256(b"\x01" + peaks.pop() + node).digest(), full >> 1
            peaks.append(node)
            size += 1
        return Tree(size, tuple(peaks))

    @property
    def root(self) -> Hash:
        """The tree head; the hash of nothing where there are no leaves."""
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        *rest, node = self.peaks
        while rest:
            node = _node(rest.pop(), node)
        return node

    @property
    def whole(self) -> bool:
        """Are there as many peaks as a tree of this size has, each a hash?"""
        hashes = all(len(peak) == 32 for peak in self.peaks)
        return hashes and self.size >= 0 and len(self.peaks) == self.size.bit_count()


class Leaves:
    """All leaf hashes of a tree, with every complete subtree above them: for inclusion proofs."""

    def __init__(self, leaves: Sequence[Hash]) -> None:
        self._levels = [list(leaves)]
        while len(below := self._levels[-1]) > 1:
            pairs = range(0, len(below) - 1, 2)
            self._levels.append([_node(below[at], below[at + 1]) for at in pairs])

    def inclusion(self, index: int) -> tuple[Hash, ...]:
        """Return the audit path of one leaf (§2.1.3.1). Raises `IndexError`."""
        size = len(self._levels[0])
        if not 0 <= index < size:
            raise IndexError("no such leaf")
        path: list[Hash] = []
        begin, end = 0, size
        while end - begin > 1:
            half = begin + _split(end - begin)
            inside = index < half
            path.append(self._root(half, end) if inside else self._root(begin, half))
            begin, end = (begin, half) if inside else (half, end)
        return tuple(reversed(path))

    def _root(self, begin: int, end: int) -> Hash:
        size = end - begin
        if size & (size - 1) == 0:  # complete, and aligned wherever the definition splits
            level = size.bit_length() - 1
            return self._levels[level][begin >> level]
        half = begin + _split(size)
        return _node(self._root(begin, half), self._root(half, end))


def consistency(old: Tree, added: Sequence[Hash]) -> tuple[Hash, ...]:
    """Return the proof that the tree with `added` leaves after `old`'s begins with it (§2.1.4.1).

    Empty where nothing was added, and for an empty `old`, which begins every tree.
    """
    if not added or not old.size:
        return ()
    known: dict[tuple[int, int], Hash] = {}
    begin = 0
    for peak, bit in zip(old.peaks, _bits(old.size), strict=True):
        known[begin, begin + bit] = peak
        begin += bit

    def root(begin: int, end: int) -> Hash:
        if (begin, end) in known:
            return known[begin, end]
        if end - begin == 1:
            return added[begin - old.size]
        half = begin + _split(end - begin)
        return _node(root(begin, half), root(half, end))

    path: list[Hash] = []
    begin, end, whole = 0, old.size + len(added), True
    while end != old.size:
        half = begin + _split(end - begin)
        if old.size <= half:
            path.append(root(half, end))
            end = half
        else:
            path.append(root(begin, half))
            begin, whole = half, False
    if not whole:
        path.append(root(begin, end))
    return tuple(reversed(path))


def included(leaf: Hash, index: int, size: int, path: Sequence[Hash], root: Hash) -> bool:
    """Does `path` prove that `leaf` stands at `index` in the tree (§2.1.3.2)?"""
    if not 0 <= index < size:
        return False
    first, last, node = index, size - 1, leaf
    for each in path:
        if last == 0:
            return False
        if first & 1 or first == last:
            node = _node(each, node)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            node = _node(node, each)
        first, last = first >> 1, last >> 1
    return last == 0 and node == root


def consistent(
    old_size: int, old_root: Hash, new_size: int, new_root: Hash, path: Sequence[Hash]
) -> bool:
    """Does `path` prove that the new tree begins with the old one (§2.1.4.2)?"""
    if not 0 <= old_size <= new_size:
        return False
    if old_size in {new_size, 0}:
        empty = old_size > 0 or old_root == Tree().root
        return not path and empty and (old_size < new_size or old_root == new_root)
    nodes = list(path)
    if old_size & (old_size - 1) == 0:
        nodes.insert(0, old_root)
    if not nodes:
        return False
    first, last = old_size - 1, new_size - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    old = new = nodes[0]
    for each in nodes[1:]:
        if last == 0:
            return False
        if first & 1 or first == last:
            old, new = _node(each, old), _node(each, new)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            new = _node(new, each)
        first, last = first >> 1, last >> 1
    return last == 0 and old == old_root and new == new_root


def _bits(size: int) -> list[int]:
    return [1 << at for at in reversed(range(size.bit_length())) if size >> at & 1]


def _split(size: int) -> int:
    """Return the largest power of two that is smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def _node(left: Hash, right: Hash) -> Hash:
    return hashlib.sha256(b"\x01" + left + right).digest()

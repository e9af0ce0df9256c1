"""The tree of RFC 9162: against the known roots, and against the definition."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.merkle import Leaves, Tree, consistency, consistent, included, leaf_hash

# The eight leaves and the roots over them that Certificate Transparency's own tests use.
LEAVES = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def grown(leaves: list[bytes]) -> Tree:
    tree = Tree()
    for leaf in leaves:
        tree = tree.with_leaves([leaf_hash(leaf)])
    return tree


def by_definition(leaves: list[bytes]) -> bytes:
    """Hash as RFC 9162 §2.1.1 says it, splitting at the largest power of two."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    half = 1 << ((len(leaves) - 1).bit_length() - 1)
    left, right = by_definition(leaves[:half]), by_definition(leaves[half:])
    return hashlib.sha256(b"\x01" + left + right).digest()


@pytest.mark.parametrize("count", range(1, 9))
def test_the_roots_are_those_of_certificate_transparency(count: int) -> None:
    assert grown([bytes.fromhex(leaf) for leaf in LEAVES[:count]]).root.hex() == ROOTS[count - 1]


@given(st.lists(st.binary(max_size=4), max_size=40))
def test_a_tree_grown_leaf_by_leaf_is_the_tree_of_the_definition(leaves: list[bytes]) -> None:
    tree = grown(leaves)
    assert tree.root == by_definition(leaves)
    assert tree.size == len(leaves)
    assert len(tree.peaks) == len(leaves).bit_count()


@given(st.lists(st.binary(max_size=4), min_size=1, max_size=20), st.data())
def test_another_leaf_or_another_order_has_another_root(
    leaves: list[bytes], data: st.DataObject
) -> None:
    """I01, I02."""
    at = data.draw(st.integers(0, len(leaves) - 1))
    changed = [*leaves[:at], leaves[at] + b"!", *leaves[at + 1 :]]
    shorter = leaves[:at] + leaves[at + 1 :]
    turned = leaves[::-1]
    root = grown(leaves).root
    assert grown(changed).root != root
    assert grown(shorter).root != root
    assert grown([*leaves, b""]).root != root
    assert turned == leaves or grown(turned).root != root


def test_a_leaf_never_passes_for_a_node() -> None:
    """I09."""
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != grown([b"a", b"b"]).root


def inclusion_by_definition(index: int, leaves: list[bytes]) -> list[bytes]:
    """PATH(m, D_n) as RFC 9162 §2.1.3.1 says it."""
    if len(leaves) == 1:
        return []
    half = 1 << ((len(leaves) - 1).bit_length() - 1)
    left, right = leaves[:half], leaves[half:]
    if index < half:
        return [*inclusion_by_definition(index, left), by_definition(right)]
    return [*inclusion_by_definition(index - half, right), by_definition(left)]


def consistency_by_definition(old: int, leaves: list[bytes], *, whole: bool = True) -> list[bytes]:
    """SUBPROOF(m, D_n, b) as RFC 9162 §2.1.4.1 says it."""
    if old == len(leaves):
        return [] if whole else [by_definition(leaves)]
    half = 1 << ((len(leaves) - 1).bit_length() - 1)
    left, right = leaves[:half], leaves[half:]
    if old <= half:
        return [*consistency_by_definition(old, left, whole=whole), by_definition(right)]
    return [*consistency_by_definition(old - half, right, whole=False), by_definition(left)]


RAW = [bytes.fromhex(leaf) for leaf in LEAVES]


@pytest.mark.parametrize(
    ("index", "size", "path"),
    [
        (0, 1, []),
        (
            0,
            8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            5,
            8,
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    ],
)
def test_the_inclusion_proofs_are_those_of_certificate_transparency(
    index: int, size: int, path: list[str]
) -> None:
    hashes = [leaf_hash(leaf) for leaf in RAW[:size]]
    found = Leaves(hashes).inclusion(index)
    assert [each.hex() for each in found] == path
    assert included(hashes[index], index, size, found, bytes.fromhex(ROOTS[size - 1]))


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        (1, 1, []),
        (
            1,
            8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            6,
            8,
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
    ],
)
def test_the_consistency_proofs_are_those_of_certificate_transparency(
    old: int, new: int, path: list[str]
) -> None:
    found = consistency(grown(RAW[:old]), [leaf_hash(leaf) for leaf in RAW[old:new]])
    assert [each.hex() for each in found] == path


SIZES = st.integers(1, 40).flatmap(lambda n: st.tuples(st.integers(1, n), st.just(n)))


@given(SIZES, st.data())
def test_proofs_are_those_of_the_definition_and_prove_nothing_else(
    sizes: tuple[int, int], data: st.DataObject
) -> None:
    old, new = sizes
    leaves = [bytes([at]) for at in range(new)]
    hashes = [leaf_hash(leaf) for leaf in leaves]
    index = data.draw(st.integers(0, new - 1))
    path, root = Leaves(hashes).inclusion(index), by_definition(leaves)
    assert list(path) == inclusion_by_definition(index, leaves)
    assert included(hashes[index], index, new, path, root)
    assert not included(leaf_hash(b"other"), index, new, path, root)
    assert not included(hashes[index], index, new, [*path, root], root)
    assert not included(hashes[index], new, new, path, root)
    if path:
        assert not included(hashes[index], index, new, path[:-1], root)
    proof = consistency(grown(leaves[:old]), hashes[old:])
    before = by_definition(leaves[:old])
    assert list(proof) == consistency_by_definition(old, leaves)
    assert consistent(old, before, new, root, proof)
    assert not consistent(old, leaf_hash(b"other"), new, root, proof)
    assert not consistent(old, before, new, leaf_hash(b"other"), proof)
    assert not consistent(new + 1, before, new, root, proof)
    assert not consistent(old, before, new, root, [*proof, root])
    if proof:
        at = data.draw(st.integers(0, len(proof) - 1))
        changed = [*proof[:at], leaf_hash(b"other"), *proof[at + 1 :]]
        assert not consistent(old, before, new, root, changed)


def test_an_empty_tree_begins_every_tree() -> None:
    root = grown(RAW).root
    assert consistent(0, Tree().root, 8, root, ())
    assert not consistent(0, root, 8, root, ())
    assert not consistent(0, Tree().root, 8, root, (root,))

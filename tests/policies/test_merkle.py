"""The tree of RFC 9162: against the known roots, and against the definition."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.merkle import Tree, leaf_hash

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
        tree = tree.with_leaf(leaf_hash(leaf))
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

"""Signed notes: those of the specification, and no other spelling."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from manciple.policies.checkpoint import Checkpoint, key_id, read, sign
from manciple.policies.errors import LogBroken

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
SAID = Checkpoint("manciple.log/00", 42, bytes(32), ("time 2026-11-22T12:00:00Z", "state 00"))
NOTE = sign(SAID, KEY, PUBLIC)

# The example of https://c2sp.org/tlog-checkpoint.
EXAMPLE = """\
example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+\
ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
"""


def test_the_example_of_the_specification_is_read() -> None:
    note = read(EXAMPLE)
    assert note.checkpoint.origin == "example.com/behind-the-sofa"
    assert note.checkpoint.size == 20852163
    assert note.signatures[0].key_id.hex() == "033de0ae"
    assert EXAMPLE.startswith(note.checkpoint.text + "\n")


def test_what_is_signed_is_read_and_holds_for_that_key_alone() -> None:
    note = read(NOTE)
    assert note.checkpoint == SAID
    assert note.signed_by(PUBLIC)
    assert not note.signed_by(bytes(32))
    assert note.signatures[0].key_id == key_id(SAID.origin, PUBLIC)
    assert note.checkpoint.line("time") == "2026-11-22T12:00:00Z"
    assert note.checkpoint.line("nothing") == ""


def test_a_cosignature_beside_ours_does_no_harm() -> None:
    note = read(NOTE + "— witness.example/w " + "A" * 96 + "\n")
    assert note.signed_by(PUBLIC)
    assert len(note.signatures) == 2


@pytest.mark.parametrize("at", range(len(NOTE)))
def test_every_changed_character_is_noticed(at: int) -> None:
    for other in ("0", "B", "\n", " ", ""):
        changed = NOTE[:at] + other + NOTE[at + 1 :]
        if changed == NOTE:
            continue
        try:
            assert not read(changed).signed_by(PUBLIC), changed
        except LogBroken:
            continue


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "a\n1\n",
        NOTE.rstrip("\n"),
        NOTE.replace("\n42\n", "\n042\n"),
        NOTE.replace("\n42\n", "\n-1\n"),
        NOTE.replace("\n42\n", "\n٤٢\n"),
        NOTE.replace("manciple.log", "manciple log"),
        NOTE.replace("state 00\n", "\n"),
        NOTE + "\n",
        NOTE.replace("— ", "- "),
        "x" * 20_000,
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(LogBroken):
        read(text)

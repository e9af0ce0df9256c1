"""Verifying what is new: from where it was last verified, by every rule, and no further."""

import pytest

from manciple.policies import audit
from manciple.policies.entries import (
    Finished,
)
from manciple.policies.secret import Secret
from tests.fakes import House
from tests.policies.auditing import FORGED, noticed


def test_the_head_of_the_new_is_held_to_its_state(old: House) -> None:
    (before,) = old.sql("SELECT state FROM head")
    audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    old.sql("UPDATE head SET state=?", *before)
    assert audit.verify(old.ledger, new=True).problems


def test_only_what_is_new_is_looked_at_again(old: House) -> None:
    first = audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    new = audit.verify(old.ledger, new=True)
    assert (new.problems, new.begin, new.entries) == ((), first.entries, first.entries + 1)
    assert new.root == audit.verify(old.ledger).root
    assert audit.verify(old.ledger, new=True).begin == new.entries


def test_without_a_mark_all_is_looked_at(old: House) -> None:
    old.sql("DELETE FROM mark")
    assert audit.verify(old.ledger, new=True).begin == 0


def test_a_mark_is_not_moved_over_what_is_wrong(old: House) -> None:
    audit.verify(old.ledger)
    old.append(Finished("never begun", "done"))
    assert audit.verify(old.ledger, new=True).problems
    assert audit.verify(old.ledger, new=True).problems


def test_a_mark_of_another_home_or_hand_is_not_believed(old: House) -> None:
    audit.verify(old.ledger)
    old.sql("UPDATE mark SET body=zeroblob(92)")
    assert audit.verify(old.ledger, new=True).problems


@pytest.mark.parametrize("name", FORGED)
def test_what_is_new_is_held_to_every_rule_too(old: House, name: str) -> None:
    """An effect that has come to its end is not looked up again: `begun twice` needs it all."""
    audit.verify(old.ledger)
    for entry in FORGED[name]:
        old.append(entry)
    assert audit.verify(old.ledger, new=True).problems or name == "begun twice"
    assert noticed(old)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entry WHERE seq=(SELECT max(seq) FROM entry)",
        "UPDATE entry SET commitment=zeroblob(32) WHERE seq=(SELECT max(seq) FROM entry)",
        "UPDATE head SET peaks=zeroblob(32)",
        """UPDATE "grant" SET state='live' WHERE id='g4'""",
        "UPDATE shop SET local=1",
        "UPDATE field SET version=7",
    ],
)
def test_what_was_changed_of_the_new_is_noticed(old: House, statement: str) -> None:
    audit.verify(old.ledger)
    old.vault.set("fit.bottom", Secret("L"), old.clock())
    old.sql(statement)
    assert audit.verify(old.ledger, new=True).problems

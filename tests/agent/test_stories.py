"""Telling the log in words."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from manciple.agent.stories import action_line, entry_line, entry_lines, grounds, story
from manciple.policies import entries
from manciple.policies.entries import (
    Approved,
    Asked,
    BackedUp,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Decided,
    Declined,
    Entry,
    ErasureChecked,
    Exported,
    FieldErased,
    FieldSet,
    Finished,
    Forked,
    Granted,
    Intended,
    KeyRotated,
    Lifted,
    LogExported,
    Opened,
    Past,
    Place,
    Record,
    Revoked,
    Suspended,
    Upgraded,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.grants import Mode
from tests.fakes import NOW, SHOP, action, order, sees

PLACE = Place("manciple.log/00", 3, "00")
ASKED = Asked("a1", order(1250), "g7", 1, Mode.ASK_TYPED, "r3", NOW + timedelta(hours=1))
ENTRIES: list[Entry] = [
    Opened("00", "11"),
    Granted("g7", 1, "tool=order verb=order.place …", "00"),
    Intended("r2/s1/0", action(), "g6", 1, None, None),
    Finished("r2/s1/0", "failed", "out_of_stock"),
    ASKED,
    Approved("a1", "user", "nonce", "00"),
    Intended("r3/s5/0", order(1250), "g7", 1, "a1", order(1250).cost),
    Finished("r3/s5/0", "done"),
    Decided(action(), "no_grant", None, "r9"),
    Declined("a2"),
    Declined("a3", expired=True),
    Revoked(("g7", "g8")),
    Revoked(()),
    Lifted("g7", 1, "00"),
    FieldSet("fit.top", 1),
    FieldErased("fit.top"),
    CeilingSet("k1", 1, "money USD month<=100", "user", "00"),
    CeilingRemoved("k1", 1, "00"),
    ClockSet(NOW, NOW + timedelta(days=1), "00"),
    ErasureChecked(("fit.top",), 7, ()),
    ErasureChecked(("fit.top",), 7, ("copy",)),
    Exported(("fit.top",)),
    BackedUp("/elsewhere/kept.tgz", "00" * 32),
    KeyRotated("00", "11", 2, "00"),
    Suspended("restored"),
    Suspended("went_back"),
    Suspended("unknown"),
    Declined("a4", grant="g9"),
    CeilingSet("k1", 1, "money USD month<=600", "work", "00"),
    CeilingRemoved("k1", 1, "00"),
    ClockSet(NOW, NOW + timedelta(hours=1), "00"),
    WitnessAdded("file-1", "file", "/mnt/stick/head", needed=True),
    WitnessRemoved("file-1", PLACE, "00"),
    Forked((Past(9, "00"),), PLACE, "00"),
    LogExported("bundle", 12),
    Upgraded(),
]
AGAIN: list[Entry] = [
    Granted("g7", 2, "tool=order …", "00", again="keys"),
    Granted("g7", 3, "tool=order …", "00", again="suspended"),
    CeilingSet("k1", 2, "money USD month<=100", "user", "00", again="keys"),
]
RECORDS = [Record(n, f"{n:016x}", NOW, None, each) for n, each in enumerate(ENTRIES)]


def test_every_kind_of_entry_has_a_line() -> None:
    kinds = {type(each) for each in ENTRIES}
    assert kinds == set(get_args(get_args(entries.Entry)[0]))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.kind)
def test_an_entry_is_one_line_without_python_in_it(entry: Entry) -> None:
    line = entry_line(entry)
    assert line
    assert "\n" not in line
    assert "None" not in line
    assert "(" not in line.replace("(out_of_stock)", "")


def test_what_was_only_signed_again_says_why() -> None:
    """A change of the keys makes new versions, and none of them allows anything new."""
    assert [entry_line(each) for each in AGAIN] == [
        "g7 version 2, signed again for a change of the keys: tool=order …",
        "g7 version 3, signed again after everything was suspended: tool=order …",
        "k1 version 2, signed again for a change of the keys: money USD month<=100",
    ]


def kinds(what: str) -> list[str]:
    return [record.entry.kind for record in story(what, None, RECORDS)]


def test_a_run_tells_its_own_steps_and_the_request_it_waited_for() -> None:
    assert kinds("r3") == ["asked", "approved", "intended", "finished"]
    assert kinds("r2") == ["intended", "finished"]
    assert kinds("r9") == ["decided"]


def test_a_request_tells_what_was_done_on_it() -> None:
    assert kinds("a1") == ["asked", "approved", "intended"]
    assert kinds("a2") == ["declined"]


def test_a_grant_tells_its_beginning_and_end() -> None:
    assert kinds("g7") == ["granted", "revoked", "lifted"]


def test_what_nothing_is_known_of_has_no_story() -> None:
    assert kinds("r1") == kinds("a9") == kinds("g1") == []


def test_a_line_says_who_what_where_and_for_how_much() -> None:
    seen = replace(order(1250), fields=sees("address.home"), purpose="deliver")
    assert action_line(seen) == (
        f"agent to place an order at {SHOP}: 1 × Merino socks 42 for 12.50 USD, sees address.home"
    )


def test_an_entry_stands_with_its_place_and_time() -> None:
    assert entry_lines(RECORDS[14]) == ["   14  2026-11-22 12:00:00  field_set: fit.top was set"]


def test_a_story_says_what_it_rests_on() -> None:
    """The grant as it was signed, the yes, the data that left, and where the values came from."""
    seen = replace(order(1250), fields=sees("address.home"), purpose="deliver")
    intended = Intended("r3/s5/0", seen, "g7", 1, "a1", seen.cost)
    records = [*RECORDS, Record(99, "x", NOW, None, intended)]
    told = story("r3", None, records)
    assert grounds(told, records) == [
        "a1 was one yes to exactly that, by your passphrase, entry 5",
        "g7 version 1, signed 2026-11-22 12:00 UTC, entry 1: tool=order verb=order.place …",
        "r3/s5/0 was made from: you",
        f"r3/s5/0 gave address.home (plain) to {SHOP}, to deliver",
    ]
    assert grounds([], records) == []


def test_a_grant_tells_that_it_was_suspended_and_signed_again() -> None:
    granted = Granted("g7", 1, "tool=order verb=order.place …", "00")
    again = Granted("g7", 2, granted.scope, "00")
    told: list[Entry] = [granted, Suspended("restored"), again]
    records = [Record(n, f"{n:016x}", NOW, None, each) for n, each in enumerate(told)]
    assert story("g7", None, records) == records
    assert story("g8", None, records) == []

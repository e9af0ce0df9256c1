"""The append-only sequence under one signed head."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from sqlalchemy import select, update

from manciple.policies import log
from manciple.policies.canonical import encode, instant_text
from manciple.policies.checkpoint import read
from manciple.policies.details import Reader, detail, detail_of
from manciple.policies.entries import (
    Asked,
    Decided,
    Entry,
    FieldErased,
    FieldSet,
    Finished,
    Intended,
    Revoked,
)
from manciple.policies.errors import HomeBroken, LogBroken, MancipleError, VaultLocked
from manciple.policies.grants import Mode
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Tree
from manciple.policies.money import Money
from manciple.policies.pen import Pen, Scribe
from tests.fakes import NOW, House, action, order

ENTRIES: list[Entry] = [
    FieldSet("fit.shoe", 1),
    Decided(action(), "no_grant", None, "run"),
    FieldErased("fit.shoe"),
    Revoked((), holds=True),
]


@pytest.fixture
def written(house: House) -> House:
    """A home with some entries, all in one page."""
    with house.ledger.writing(NOW + timedelta(minutes=1)) as page:
        for entry in ENTRIES:
            page.append(entry)
    return house


def test_entries_come_back_in_order_and_as_they_were(written: House) -> None:
    with written.ledger.reading() as view:
        records = view.records()
        last = view.records(last=2)
    assert [record.seq for record in records] == [0, 1, 2, 3, 4]
    assert [record.entry for record in records[1:]] == ENTRIES
    assert [record.decision for record in records] == [None, None, "denied", None, None]
    assert last == records[-2:]
    assert {record.at for record in records[1:]} == {NOW + timedelta(minutes=1)}


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_has_one_spelling_and_is_read_as_nothing_else(entry: Entry) -> None:
    """I09."""
    spelled = detail(entry)
    assert detail_of(spelled).entry == entry
    kind = f'"kind":"{entry.kind}"'.encode()
    for other in (b"", spelled[:-1], spelled.replace(kind, b'"kind":"x"'), b'{"entry":null}'):
        with pytest.raises(HomeBroken):
            detail_of(other)


OTHER_SPELLINGS = {
    "a space": (b'{"at"', b'{ "at"'),
    "another order": (b'{"at":null,', b""),
    "a name that nobody knows": (b'"kind":"asked"', b'"kind":"asked","more":1'),
    "a name within": (b'"verb":', b'"also":[],"verb":'),
    "an escape": (b'"run":"r3"', b'"run":"\\u0072\\u0033"'),
    "another zone": (b"2026-11-22T13:00:00Z", b"2026-11-22T14:00:00+01:00"),
    "a fraction": (b"2026-11-22T13:00:00Z", b"2026-11-22T13:00:00.000Z"),
}


@pytest.mark.parametrize("name", OTHER_SPELLINGS)
def test_an_entry_in_another_spelling_is_none(name: str) -> None:
    """I09: readers would differ in what they read."""
    asked = Asked("a1", order(1250), "g7", 1, Mode.ASK_TYPED, "r3", NOW + timedelta(hours=1))
    spelled, (before, after) = detail(asked), OTHER_SPELLINGS[name]
    assert before in spelled
    other = spelled.replace(before, after, 1)
    if name == "another order":
        other = b'{"entry":' + spelled.partition(b'"entry":')[2][:-1] + b',"at":null}'
    with pytest.raises(HomeBroken):
        detail_of(other)
    older = spelled.replace(b',"step":""', b"").replace(b'"replaces":null,', b"")
    assert len(older) < len(spelled)
    assert detail_of(older).entry == asked, "an older program knew fewer names"


@pytest.mark.parametrize("name", sorted({*OTHER_SPELLINGS} - {"another order", "a space"}))
def test_what_was_read_before_vouches_for_no_other_spelling(name: str) -> None:
    """I09: an action is known again by its very bytes, and by those alone."""
    asked = Asked("a1", order(1250), "g7", 1, Mode.ASK_TYPED, "r3", NOW + timedelta(hours=1))
    reader, at, data = Reader(), instant_text(NOW), detail(asked, NOW)
    before, after = OTHER_SPELLINGS[name]
    for _ in range(4):
        assert reader.read("asked", at, data) == asked
        assert reader.read("asked", at, data.replace(before, after, 1)) is None


def test_the_same_action_is_read_once_and_stands_in_each_entry() -> None:
    reader, at = Reader(), instant_text(NOW)
    first, second = (
        Intended("r1/s1/0", action(), "g1", 1, None, None),
        Decided(action(), "no_grant", None, "r2"),
    )
    other = replace(first, action=order(1250), reserved=Money(1250, "USD"))
    every: list[Intended | Decided] = [first, second, other] * 3
    found = [reader.read(each.kind, at, detail(each, NOW)) for each in every]
    assert found == every
    late = [each.action for each in found[-3:] if isinstance(each, Intended | Decided)]
    assert late[0] is late[1]


def test_what_is_written_now_is_read_the_quick_way_and_nothing_else_is() -> None:
    at, recalled = "2026-11-22T12:00:00Z", Reader().read
    asked = Asked("a1", order(1250), "g7", 1, Mode.ASK_TYPED, "r3", NOW + timedelta(hours=1))
    for entry in [*ENTRIES, asked, Finished("key", "done")]:
        data = detail(entry, NOW)
        assert recalled(entry.kind, at, data) == entry == detail_of(data).entry
        assert recalled(entry.kind, None, data) is None
        assert recalled(entry.kind, at.replace("22T", "23T"), data) is None, "at another instant"
        assert recalled("opened", at, data) is None, "as another kind"
        assert recalled("nothing", at, data) is None
        for other in (
            data[:-1],
            data + b" ",
            data.replace(b'"kind"', b' "kind"'),
            data.replace(b'"kind"', b'"kind":"%b","kind"' % entry.kind.encode()),
            data.replace(b'"kind":"%b"' % entry.kind.encode(), b'"a":1'),
            data[:-1] + b',"more":1}',
        ):
            assert recalled(entry.kind, at, other) is None
        assert recalled(entry.kind, None, detail(entry)) is None, "an older program's"


def held(house: House) -> log.Head:
    with house.ledger.reading() as view:
        found = log.head(view.connection)
    assert found is not None
    return found


def test_the_head_is_the_tree_over_all_leaves_and_is_signed(written: House) -> None:
    with written.ledger.reading() as view:
        tree = Tree()
        for leaf in log.leaves(view.connection):
            tree = tree.with_leaves([leaf.hash])
        (first,) = view.connection.exec_driver_sql("SELECT id FROM entry WHERE seq=0").one()
    head = held(written)
    assert head.tree == tree
    assert tree.size == 5
    assert head.checkpoint.root == tree.root
    assert head.checkpoint.origin == f"manciple.log/{first}"
    assert head.checkpoint.line("time") == "2026-11-22T12:01:00Z"
    assert read(head.note).signed_by(written.ledger.keys.work)
    assert not read(head.note).signed_by(bytes(32))


@pytest.mark.parametrize(
    "change",
    [
        "note=replace(note, '2026', '2027')",
        "note=''",
        "note=5",
        "peaks=zeroblob(64)",
        "peaks=x''",
        "peaks='text'",
        "state=zeroblob(156)",
        "state=x''",
    ],
)
def test_nothing_is_appended_to_a_head_that_was_changed(written: House, change: str) -> None:
    """I05: what somebody else wrote is never signed along with the next entry."""
    written.sql(f"UPDATE head SET {change}")
    for opened in (written.ledger, Ledger(written.home, written.work)):
        with pytest.raises(MancipleError), opened.writing(NOW) as page:
            page.append(FieldErased("fit.shoe"))
    assert written.sql("SELECT count(*) FROM entry") == [(5,)]


def test_nothing_is_appended_where_the_head_is_gone(written: House) -> None:
    written.sql("DELETE FROM head")
    with pytest.raises(LogBroken):
        written.append(FieldErased("fit.shoe"))


def test_a_head_that_was_rolled_back_is_not_gone_on_from(written: House) -> None:
    """What the scribe remembers counts only as long as the very same lies on the disk."""
    scribe, database = Scribe(written.work), written.ledger.database

    def fails() -> None:
        with database.writing() as connection:
            Pen(connection, scribe).put_down([FieldErased("fit.shoe")] * 3, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with database.writing() as connection:
        Pen(connection, scribe).put_down([FieldErased("fit.shoe")], NOW)
    written.sql("UPDATE head SET peaks=zeroblob(64)")
    with pytest.raises(LogBroken), database.writing() as connection:
        Pen(connection, scribe)
    assert written.sql("SELECT count(*) FROM entry") == [(6,)]


def test_the_head_that_another_process_signed_is_gone_on_from(written: House) -> None:
    """I08."""
    other = Ledger(written.home, written.work)
    with other.writing(NOW + timedelta(minutes=2)) as page:
        page.append(FieldErased("fit.shoe"))
    written.append(FieldErased("fit.top"))
    assert held(written).tree.size == 7
    assert not [each for each in written.problems() if "field" not in each]


def test_leaves_are_hashed_as_their_canonical_form_is(written: House) -> None:
    """I09: the short way through a row gives the same bytes."""
    written.clock.forward(microseconds=123456)
    written.append(FieldErased("fit.shoe"))
    with written.ledger.reading() as view:
        plain = [(leaf.seq, leaf.hash) for leaf in log.leaves(view.connection)]
        assert list(log.leaf_hashes(view.connection)) == plain
        assert list(log.leaf_hashes(view.connection, 3)) == plain[3:]


def test_the_leaves_are_read_without_a_key_and_the_details_are_not(written: House) -> None:
    locked = written.locked()
    with locked.reading() as view:
        assert [leaf.kind for leaf in log.leaves(view.connection)][1] == "field_set"
        with pytest.raises(VaultLocked):
            view.records()
    with pytest.raises(VaultLocked), locked.writing(NOW):
        pass


def test_every_part_of_a_leaf_is_committed_to(written: House) -> None:
    """I01."""
    with written.ledger.reading() as view:
        leaf = next(iter(log.leaves(view.connection)))
    others = [
        replace(leaf, seq=1),
        replace(leaf, id="x"),
        replace(leaf, at=NOW + timedelta(microseconds=1)),
        replace(leaf, kind="granted"),
        replace(leaf, decision="denied"),
        replace(leaf, commitment="00"),
    ]
    assert len({each.hash for each in (leaf, *others)}) == 7


def test_equal_entries_have_different_commitments(written: House) -> None:
    """H08: a guess of what an entry says cannot be tried out."""
    for _ in range(2):
        written.append(FieldSet("fit.top", 1))
    with written.ledger.reading() as view:
        first, second = list(log.leaves(view.connection))[-2:]
    assert first.commitment != second.commitment
    assert log.commitment(detail(FieldSet("fit.top", 1))).hex() not in {
        first.commitment,
        second.commitment,
    }


def test_a_detail_that_is_not_what_was_committed_to_is_refused(written: House) -> None:
    """I01: even where it was sealed with the right key for the right place."""
    from manciple.policies.sealed import Plain

    with written.ledger.database.writing() as connection:
        name = connection.execute(select(log.ENTRY.c.id).where(log.ENTRY.c.seq == 1)).scalar_one()
        forged = Plain(name, bytes(32) + detail(FieldSet("fit.top", 9)))
        connection.execute(update(log.ENTRY).where(log.ENTRY.c.seq == 1).values(detail=forged))
    with pytest.raises(LogBroken), written.ledger.reading() as view:
        view.records()


@pytest.mark.parametrize(("column", "value"), [("kind", "opened"), ("decision", "allowed")])
def test_an_entry_is_not_read_under_another_label(written: House, column: str, value: str) -> None:
    written.sql(f"UPDATE entry SET {column}=? WHERE seq=1", value)
    with pytest.raises(LogBroken), written.ledger.reading() as view:
        view.records()


def test_the_latest_instant_is_kept_when_the_clock_goes_back(written: House) -> None:
    """B02."""
    with written.ledger.writing(NOW - timedelta(days=1)) as page:
        page.append(FieldErased("fit.top"))
    with written.ledger.reading() as view:
        assert view.latest() == NOW + timedelta(minutes=1)
    assert written.problems() == ()


def test_a_clock_in_another_zone_writes_the_same_log(house: House) -> None:
    """I09: an instant has one spelling, whatever zone it came in."""
    east = NOW.astimezone(timezone(timedelta(hours=8)))
    with house.ledger.writing(east + timedelta(minutes=1)) as page:
        page.append(FieldSet("fit.shoe", 1))
    with house.ledger.reading() as view:
        assert view.records()[-1].at == NOW + timedelta(minutes=1)
        assert encode(view.records()[-1].at) == encode(east + timedelta(minutes=1))
    assert not [each for each in house.problems() if "head" in each or "root" in each]

"""The log binds each value and each kept result, and tells nothing of either."""

import os
import runpy
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from manciple.policies import audit, vault
from manciple.policies.actions import Verb
from manciple.policies.entries import Entry, FieldErased, FieldSet, Finished, Intended
from manciple.policies.gate import Performed, Waiting
from manciple.policies.sealed import Plain
from manciple.policies.secret import Secret
from manciple.policies.spending import INTENT
from tests.fakes import CARTS, NOW, ORDERS, House, action, order

SHOE, TOP = "fit.shoe", "fit.top"
OTHER_VALUE = f"the value of {SHOE} is not the one that was set"
OTHER_RESULT = "is not the one that the log speaks of"


def entries(house: House) -> list[Entry]:
    with house.ledger.reading() as view:
        return [record.entry for record in view.records()]


def said_of(house: House, field: str) -> str | None:
    return next(e.value for e in entries(house) if isinstance(e, FieldSet) and e.field == field)


def said_nothing(*_: object) -> None:
    """What an older program wrote down of a value."""


def put_value(house: House, value: bytes, thread: bytes | None = None) -> None:
    """Put another value under the same version, as who holds the work key can."""
    with house.ledger.writing(house.clock()) as page:
        connection = page.connection
        row = connection.execute(select(vault.FIELD)).one()
        root = house.work.derived("vault").reveal()
        subject = connection.execute(select(vault.SUBJECT)).one()
        key = vault._unwrapped(  # pyright: ignore[reportPrivateUsage]
            root, subject.wrapped, b"manciple subject v2\nme", subject.form
        )
        opened = vault._Opened(value, thread or os.urandom(32))  # pyright: ignore[reportPrivateUsage]
        cells = vault._sealed(key, SHOE, row.version, opened)  # pyright: ignore[reportPrivateUsage]
        connection.execute(update(vault.FIELD).values(**cells))


def put_result(house: House, result: bytes | None) -> None:
    with house.ledger.writing(house.clock()) as page:
        row = page.connection.execute(select(INTENT)).one()
        body = None if result is None else Plain(row.key, result)
        page.connection.execute(update(INTENT).values(result=body))


@pytest.mark.parametrize("new", [False, True])
def test_another_value_under_a_fields_version_is_reported(house: House, new: bool) -> None:
    house.vault.set(SHOE, Secret("42"), NOW)
    assert audit.verify(house.ledger).problems == ()
    put_value(house, b"43")
    house.open()
    assert house.vault.show(SHOE).reveal() == "43"
    assert OTHER_VALUE in audit.verify(house.ledger, new=new).problems


def test_what_the_log_says_of_a_value_can_be_guessed_by_nobody(house: House) -> None:
    """H08: equal values look otherwise each time, and the key ends with the value."""
    for _ in range(3):
        house.vault.set(SHOE, Secret("42"), NOW)
    said = [e.value for e in entries(house) if isinstance(e, FieldSet)]
    assert len({*said}) == 3
    with house.ledger.reading() as view:
        (found,) = vault.standing(view.connection, house.work).values()
    assert found == FieldSet(SHOE, 3, said[-1])
    put_value(house, b"42")  # the very same value, without the bytes that it was bound by
    assert OTHER_VALUE in house.problems()


def test_a_value_that_was_erased_or_set_anew_is_no_problem(house: House) -> None:
    house.vault.set(SHOE, Secret("42"), NOW)
    house.vault.set(TOP, Secret("M"), NOW)
    house.vault.erase(SHOE, NOW)
    assert house.problems() == ()
    house.vault.set(SHOE, Secret("43"), NOW)
    assert house.problems() == ()
    assert audit.verify(house.ledger, new=True).problems == ()


def test_a_field_that_an_older_program_set_has_no_commitment_and_holds(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(vault, "_committed", said_nothing)
        house.vault.set(SHOE, Secret("42"), NOW)
    assert said_of(house, SHOE) is None
    assert house.problems() == ()


@pytest.mark.parametrize(
    "written",
    [
        [FieldSet(SHOE, 2)],
        [FieldSet(SHOE, 1), FieldSet(SHOE, 1)],
        [FieldSet(SHOE, 1), FieldSet(SHOE, 3)],
        [FieldSet(SHOE, 1), FieldErased(SHOE), FieldSet(SHOE, 1)],
    ],
)
def test_a_fields_version_out_of_turn_is_reported(house: House, written: list[Entry]) -> None:
    for entry in written:
        house.append(entry)
    assert any("out of turn" in problem for problem in house.problems())


@pytest.mark.parametrize("before", [[], [FieldSet(SHOE, 1), FieldErased(SHOE)]])
def test_erasing_what_has_no_value_is_reported(house: House, before: list[Entry]) -> None:
    for entry in (*before, FieldErased(SHOE)):
        house.append(entry)
    assert any(f"{SHOE} was erased, and had no value" in each for each in house.problems())


def test_a_version_goes_on_after_an_erasure_when_only_the_new_is_looked_at(house: House) -> None:
    house.vault.set(SHOE, Secret("42"), NOW)
    house.vault.erase(SHOE, NOW)
    assert audit.verify(house.ledger).problems == ()
    house.append(FieldSet(SHOE, 1))
    found = audit.verify(house.ledger, new=True).problems
    assert any("out of turn" in problem for problem in found)


async def ordered(house: House) -> None:
    house.grant(f"{ORDERS} money USD order<=60 mode ask-typed")
    asked = await house.ask(order(5000))
    assert isinstance(asked, Waiting)
    house.approve(asked.request)
    assert isinstance(await house.ask(order(5000)), Performed)


@pytest.mark.parametrize("result", [b'{"text":"forged"}', b"", None])
async def test_another_receipt_under_a_done_order_is_reported(
    house: House, result: bytes | None
) -> None:
    await ordered(house)
    assert house.problems() == ()
    put_result(house, result)
    assert any(OTHER_RESULT in problem for problem in house.problems())


async def test_another_receipt_is_reported_among_what_is_new(house: House) -> None:
    audit.verify(house.ledger)
    await ordered(house)
    put_result(house, b'{"text":"forged"}')
    found = audit.verify(house.ledger, new=True).problems
    assert any(OTHER_RESULT in problem for problem in found)


async def test_a_result_that_was_let_go_of_with_a_field_is_no_problem(house: House) -> None:
    """All but an order's: who lets go of one hides it, and can put none in its place."""
    house.grant(f"{CARTS} mode auto")
    assert isinstance(await house.ask(action()), Performed)
    put_result(house, None)
    assert house.problems() == ()
    put_result(house, b'{"text":"forged"}')
    assert any(OTHER_RESULT in problem for problem in house.problems())


def test_what_was_told_may_have_its_fields_hidden(house: House) -> None:
    """Erasing a field takes it out of the words of notices, which stay."""
    notice = replace(action(), verb=Verb.NOTICE_SEND, items=(), cost=None)
    with house.ledger.writing(NOW) as page:
        page.append(Intended("n", notice, "g1", 1, None, None))
        page.finish("n", "done", result=b'"in 42"')
    put_result(house, b'"in your size"')
    assert not any(OTHER_RESULT in problem for problem in house.problems())


async def test_equal_results_of_two_homes_are_committed_to_otherwise(house: House) -> None:
    await ordered(house)
    (done,) = (e for e in entries(house) if isinstance(e, Finished))
    assert done.kept is not None
    with house.ledger.reading() as view:
        (intent,) = view.intents("done")
        assert intent.result is not None
        assert view.committed(intent.result) == done.kept
        assert view.committed(intent.result + b" ") != done.kept
    assert house.work.sealer.commit("other", intent.result) != done.kept


def test_the_script_for_bundles_knows_which_results_are_kept() -> None:
    """What is kept is done once under its key; a plain look is done again."""
    script = runpy.run_path("docs/verify_bundle.py")
    assert script["KEPT"] == {str(verb) for verb in Verb if verb.keeps}

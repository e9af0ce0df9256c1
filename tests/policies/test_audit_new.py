"""Verifying what is new: from where it was last verified, by every rule, and no further."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from manciple.policies import approval, audit, verified
from manciple.policies.actions import Verb
from manciple.policies.canonical import decode, encode
from manciple.policies.entries import Approved, Asked, Declined, Entry, Finished, Granted, Intended
from manciple.policies.errors import Misused
from manciple.policies.fold import fold
from manciple.policies.gate import Performed
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.view import GRANT, REQUEST
from tests.fakes import CARTS, NOW, ORDERS, SHOP, House, action, order
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
    audit.verify(old.ledger)
    for entry in FORGED[name]:
        old.append(entry)
    assert audit.verify(old.ledger, new=True).problems
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


# --- what ended stays ended, also where only the new is looked at


def last(house: House, kind: str) -> Entry:
    with house.ledger.reading() as view:
        return next(r.entry for r in reversed(view.records()) if r.entry.kind == kind)


def revoked_again(house: House, text: str, *, lift: bool = False) -> Granted:
    """Sign a grant, end it, verify; returns what was signed."""
    grant = house.grant(text)
    signed = last(house, "granted")
    assert isinstance(signed, Granted)
    house.revoke(grant.id)
    if lift:
        house.lift(grant.id)
    assert audit.verify(house.ledger).problems == ()
    return signed


@pytest.mark.parametrize("mode", ["auto", "ask"])
def test_a_revoked_grant_that_is_written_again_is_noticed_among_the_new(
    house: House, mode: str
) -> None:
    """Its old signature is good: only that it was revoked speaks against it."""
    signed = revoked_again(house, f"{CARTS} mode {mode}")
    house.vault.set("fit.bottom", Secret("L"), house.clock())
    assert audit.verify(house.ledger, new=True).problems == ()  # carried from mark to mark
    with house.ledger.writing(house.clock()) as page:  # as a hijacked process would, by itself
        page._entries.append(signed)  # pyright: ignore[reportPrivateUsage]
        page.connection.execute(update(GRANT).values(state="live", signed=page.now))
    for _ in range(2):
        problems = audit.verify(house.ledger, new=True).problems
        assert any("granted anew after it had ended" in problem for problem in problems)


@pytest.mark.parametrize("lift", [False, True])
def test_a_grant_whose_end_stands_in_the_log_is_never_put_back(house: House, lift: bool) -> None:
    """Whatever its row says, and where it has none."""
    signed = revoked_again(house, f"{CARTS} mode ask", lift=lift)
    for change in (update(GRANT).values(state="live"), GRANT.delete()):
        with house.ledger.writing(house.clock()) as page:
            page.connection.execute(change)
        with pytest.raises(Misused, match="g1 was revoked"):
            house.append(signed)


async def test_a_declined_request_that_is_asked_again_is_noticed_among_the_new(
    house: House,
) -> None:
    house.grant(f"{CARTS} mode ask")
    await house.ask(action())
    asked = last(house, "asked")
    assert isinstance(asked, Asked)
    house.append(Declined(asked.request))
    assert audit.verify(house.ledger).problems == ()
    with house.ledger.writing(house.clock()) as page:
        page.connection.execute(REQUEST.delete())
        page.append(asked)
        page.append(approval.approve(asked, house.work))
    problems = audit.verify(house.ledger, new=True).problems
    assert any("a1 was asked for twice" in problem for problem in problems)


async def test_a_done_order_that_is_begun_anew_is_noticed_among_the_new(house: House) -> None:
    """Its sum would take the place of the first one's, and the total would forget that."""
    house.grant(f"{ORDERS} money USD order<=60 total<=100 mode ask-typed")
    await house.ask(order(6000), key="r/1")
    house.approve("a1")
    await house.ask(order(6000), key="r/1")
    assert audit.verify(house.ledger).problems == ()
    await house.ask(order(4000), key="r/2")
    house.approve("a2")
    assert audit.verify(house.ledger, new=True).problems == ()
    house.append(Intended("r/1", order(4000), "g1", 1, "a2", Money(4000, "USD")))
    problems = audit.verify(house.ledger, new=True).problems
    assert any("begun twice" in problem for problem in problems)


async def test_looks_that_ended_leave_nothing_behind_for_verifying_the_new(house: House) -> None:
    """They are most of a log, and are simply done again."""
    house.grant(f"{CARTS} mode auto")
    house.grant(f"tool=offer verb=offer.read asker=agent hosts {SHOP} mode auto")
    for key, verb in (("look", Verb.OFFER_READ), ("put", Verb.CART_ADD)):
        assert isinstance(await house.ask(action(verb), key=key), Performed)
    with house.ledger.reading() as view:
        kept = fold(view.connection, house.ledger.keys).ongoing()
    assert (kept.done, kept.intents, kept.tried) == ({"put"}, {}, {})


# --- what may not begin anew is kept in parts, beside the mark


def put(house: House, *keys: str) -> None:
    """Append effects that are done, as the gate would."""
    with house.ledger.writing(house.clock()) as page:
        for key in keys:
            page.append(Intended(key, action(), "g1", 1, None, None))
            page.finish(key, "done")


@pytest.fixture
def carts(house: House) -> House:
    """A home in which forty effects were done and verified."""
    house.grant(f"{CARTS} mode auto")
    put(house, *(f"r/{number}" for number in range(40)))
    assert audit.verify(house.ledger).problems == ()
    return house


def test_the_mark_itself_does_not_grow_with_what_was_done(carts: House) -> None:
    def of_mark() -> int:
        with carts.ledger.reading() as view:
            body = view.remembered(verified.MARK)
        found = decode(verified.Verified, body or b"")
        # A day's uses stay, and what lies in a cart: here all of it was put there in one instant.
        return len(encode(replace(found.folded, uses={}, lines={}, settled={})))

    before = of_mark()
    put(carts, *(f"s/{number}" for number in range(40)))
    assert audit.verify(carts.ledger, new=True).problems == ()
    assert of_mark() == before


@pytest.mark.parametrize("new", [False, True])
def test_what_was_done_before_any_mark_is_not_begun_anew_unseen(carts: House, new: bool) -> None:
    """Whether the whole log put it in its part, or what was new then."""
    if new:
        put(carts, "late")
        assert audit.verify(carts.ledger, new=True).problems == ()
    key = "late" if new else "r/7"
    put(carts, "one more")
    assert audit.verify(carts.ledger, new=True).problems == ()
    put(carts, key)
    problems = audit.verify(carts.ledger, new=True).problems
    assert any("begun twice" in problem for problem in problems)


def parts_of(house: House) -> list[tuple[str, bytes]]:
    with house.ledger.reading() as view:
        rows = view.connection.exec_driver_sql(
            "SELECT id, body FROM mark WHERE id GLOB ?", (f"{verified.MARK} *",)
        )
        return [(row[0], row[1]) for row in rows]


def test_a_part_that_is_gone_or_was_put_back_is_noticed(carts: House) -> None:
    early = parts_of(carts)
    put(carts, *(f"s/{number}" for number in range(200)))
    assert audit.verify(carts.ledger, new=True).problems == ()
    assert len(parts_of(carts)) > len(early) > 10
    for name, body in early:
        carts.sql("UPDATE mark SET body=? WHERE id=?", body, name)
    put(carts, *(f"s/{number}" for number in range(200)))
    assert "was changed from outside" in str(audit.verify(carts.ledger, new=True).problems)
    carts.sql("DELETE FROM mark WHERE id GLOB ?", f"{verified.MARK} *")
    assert "was changed from outside" in str(audit.verify(carts.ledger, new=True).problems)


def test_of_two_that_verify_at_once_the_second_moves_nothing(carts: House) -> None:
    with carts.ledger.reading() as view:
        first, second = verified.before(view), verified.before(view)
        assert first
        assert second
        ours = verified.bodies(first.mark.tree, NOW, replace(first.mark.folded, done={"a"}), first)
        late = verified.bodies(first.mark.tree, NOW, replace(first.mark.folded, done={"b"}), second)
    verified.keep(carts.ledger, ours, first)
    kept = parts_of(carts)
    verified.keep(carts.ledger, late, second)
    assert parts_of(carts) == kept
    assert audit.verify(carts.ledger, new=True).problems == ()


async def test_an_approval_that_is_given_again_is_noticed_among_the_new(house: House) -> None:
    house.grant(f"{CARTS} mode ask")
    await house.ask(action())
    house.approve("a1")
    yes = last(house, "approved")
    assert isinstance(yes, Approved)
    assert audit.verify(house.ledger).problems == ()
    house.append(Asked("a2", action(), "g1", 1, Mode.ASK, "", NOW + timedelta(hours=1)))
    house.append(replace(yes, request="a2"))
    problems = audit.verify(house.ledger, new=True).problems
    assert any("was given before" in problem for problem in problems)

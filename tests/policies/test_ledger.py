"""What follows from the log: grants in force, what was spent, what waits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Verb
from manciple.policies.approval import approve
from manciple.policies.entries import Asked, Declined, Granted, Intended, Outcome
from manciple.policies.errors import NotFound, VaultLocked
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Mode, Used
from manciple.policies.home import ALL
from manciple.policies.money import Money
from tests.fakes import CARTS, NOW, ORDERS, SHOP, House, action, order

CAPPED = f"{ORDERS} money USD month<=100 mode ask-typed"


def live(house: House) -> list[str]:
    with house.ledger.reading() as view:
        return [grant.id for grant in view.live()]


def intend(house: House, key: str, cents: int, grant: str = "g1") -> None:
    house.append(Intended(key, order(cents), grant, 1, "a1", Money(cents, "USD")))


def used(house: House, grant: str = "g1") -> Used:
    with house.ledger.reading() as view:
        return view.used(house.clock())[grant]


def test_a_signed_grant_is_in_force_and_numbered(house: House) -> None:
    first, second = house.grant(f"{CARTS} mode ask"), house.grant(f"{CARTS} mode auto")
    assert (first.id, second.id) == ("g1", "g2")
    assert live(house) == ["g1", "g2"]
    house.open()
    with house.ledger.reading() as view:
        assert view.live() == [first, second]


def test_a_revoked_grant_is_gone_and_its_name_is_not_used_again(house: House) -> None:
    house.grant(f"{CARTS} mode ask")
    house.revoke("g1")
    assert live(house) == []
    assert house.grant(f"{CARTS} mode ask").id == "g2"
    assert live(house) == ["g2"]


def test_a_grant_that_the_user_did_not_sign_is_no_grant(house: House) -> None:
    """B18: nor one signed by the work key, or for another scope."""
    grant = replace(parse(f"{CARTS} mode auto"), id="g1")
    house.append(Granted("g1", 1, show(grant), "00" * 64))
    assert live(house) == []
    signed = house.grant(f"{CARTS} mode ask")
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert isinstance(entry, Granted)
    for forged in (
        replace(entry, scope=show(replace(signed, mode=Mode.AUTO))),
        replace(entry, version=2),
        replace(entry, grant="g3"),
        replace(entry, signature=house.work.sign("grant", b"").hex()),
    ):
        house.append(forged)
        assert forged.grant not in live(house)


def test_without_the_key_nothing_is_written(house: House) -> None:
    locked = house.locked()
    with pytest.raises(VaultLocked), locked.writing(NOW) as page:
        page.append(Declined("a1"))
    with pytest.raises(VaultLocked):
        locked.work.sign("head", b"")


def test_money_counts_while_it_is_reserved_or_unknown_and_not_once_it_is_free(
    house: House,
) -> None:
    """D05, D11."""
    house.grant(CAPPED)
    for key, cents in (("open", 1), ("done", 10), ("failed", 100), ("unknown", 1000)):
        intend(house, key, cents)
    with house.ledger.writing(house.clock()) as page:
        page.finish("done", "done", result=b"{}")
        page.finish("failed", "failed", code="out_of_stock")
        page.finish("unknown", "unknown", code="unclear")
    assert money(house) == (3, 1011, 1011, 1011)


def money(house: House) -> tuple[int, int, int, int]:
    """Return the count, and what was spent in a day, a month and in all."""
    now = used(house)
    return now.count, now.day, now.month, now.total


def finish(house: House, key: str, outcome: Outcome = "done") -> None:
    with house.ledger.writing(house.clock()) as page:
        page.finish(key, outcome, result=b"{}" if outcome == "done" else None)


def test_a_day_is_any_24_hours_and_a_month_any_30_days(house: House) -> None:
    """D09: no boundary to wait for, whatever the zone; from when it was done."""
    house.grant(CAPPED)
    intend(house, "one", 500)
    house.clock.forward(hours=1)
    finish(house, "one")
    house.clock.forward(hours=24, microseconds=-1)
    assert used(house).day == 500
    house.clock.forward(microseconds=1)
    assert money(house) == (1, 0, 500, 500)
    house.clock.forward(days=29)
    assert money(house) == (1, 0, 0, 500)


@pytest.mark.parametrize("outcome", [None, "unknown"])
def test_what_nobody_knows_the_end_of_counts_in_every_window(
    house: House, outcome: Outcome | None
) -> None:
    """D05: it may be paid today."""
    house.grant(CAPPED)
    intend(house, "one", 500)
    if outcome:
        finish(house, "one", outcome)
    house.clock.forward(days=400)
    assert money(house) == (1, 500, 500, 500)


def test_what_lies_in_the_future_counts_too(house: House) -> None:
    """D09: putting the clock back frees nothing."""
    house.grant(CAPPED)
    intend(house, "one", 500)
    finish(house, "one")
    house.clock.forward(days=-40)
    assert money(house) == (1, 500, 500, 500)


def test_what_one_grant_spent_is_not_charged_to_another(house: House) -> None:
    house.grant(CAPPED)
    house.grant(CAPPED)
    intend(house, "one", 500, "g1")
    intend(house, "two", 700, "g2")
    assert (used(house, "g1").total, used(house, "g2").total) == (500, 700)


def test_a_request_goes_from_waiting_to_its_end(house: House) -> None:
    house.grant(CAPPED)
    for number, wanted in enumerate((order(1), order(2), order(3), order(4)), 1):
        ends = NOW + timedelta(hours=1)
        house.append(Asked(f"a{number}", wanted, "g1", 1, Mode.ASK_TYPED, "run", ends))
    house.approve("a1")
    house.approve("a2")
    house.append(Intended("run/2", order(2), "g1", 1, "a2", Money(2, "USD")))
    house.append(Declined("a3"))
    house.append(Declined("a4", expired=True))
    assert [house.state(f"a{n}") for n in range(1, 5)] == [
        "approved",
        "spent",
        "declined",
        "expired",
    ]
    with house.ledger.reading() as view:
        assert [r.asked.request for r in view.requests("approved", "spent")] == ["a1", "a2"]
        assert [r.asked.request for r in view.requests_for(order(3).digest, "declined")] == ["a3"]
        assert view.requests_for(order(3).digest, "waiting") == []
        assert view.request("a1").approved is not None
    with house.ledger.writing(NOW) as page:
        assert page.next_request() == "a5"
    assert house.problems() == ()


def test_what_is_not_there_is_said_so(house: House) -> None:
    with house.ledger.reading() as view:
        with pytest.raises(NotFound):
            view.request("a1")
        assert view.intent("run/1") is None


def test_an_intent_is_found_by_its_key_with_its_result(house: House) -> None:
    house.grant(CAPPED)
    intend(house, "run/1", 500)
    with house.ledger.writing(NOW) as page:
        page.finish("run/1", "done", result=b'{"text":"x"}')
    with house.ledger.reading() as view:
        found = view.intent("run/1")
        assert found is not None
        assert (found.state, found.result) == ("done", b'{"text":"x"}')
        assert found.intended.action == order(500)
        assert [i.intended.key for i in view.intents("done")] == ["run/1"]
        assert view.intents("open") == []


def test_shops_are_added_and_dropped(house: House) -> None:
    with house.ledger.writing(NOW) as page:
        page.add_shop(SHOP, local=False)
        page.add_shop("localhost:8443", local=True)
        page.add_shop(SHOP, local=False)
        assert page.shops() == {SHOP: False, "localhost:8443": True}
        page.drop_shop(SHOP)
        page.drop_shop("never.example")
        assert page.shops() == {"localhost:8443": True}


@pytest.mark.parametrize(
    ("said", "left"), [(("g1",), ["g2"]), ((ALL,), []), (("g9", "g2"), ["g1"])]
)
def test_what_was_revoked_without_a_key_is_taken_over_into_the_log(
    house: House, said: tuple[str, ...], left: list[str]
) -> None:
    """J08: and the marker is gone only then."""
    house.grant(f"{CARTS} mode ask")
    house.grant(f"{CARTS} mode auto")
    for each in said:
        house.home.revoke(each)
    house.ledger.take_over_marker(NOW)
    assert live(house) == left
    assert house.kinds()[-1] == "revoked"
    assert house.home.revoked() == frozenset()
    assert house.problems() == ()
    before = house.kinds()
    house.ledger.take_over_marker(NOW)
    assert house.kinds() == before


def test_a_marker_that_cannot_be_taken_over_stays(house: House) -> None:
    house.home.revoke(ALL)
    with pytest.raises(VaultLocked):
        house.locked().take_over_marker(NOW)
    assert house.home.revoked() == {ALL}


def test_an_approval_is_kept_as_it_was_signed(house: House) -> None:
    grant = house.grant(f"{CARTS} mode ask")
    asked = Asked("a1", action(), grant.id, 1, Mode.ASK, "run", NOW + timedelta(hours=1))
    house.append(asked)
    approved = approve(asked, house.work)
    house.append(approved)
    house.open()
    with house.ledger.reading() as view:
        request = view.request("a1")
    assert (request.asked, request.approved) == (asked, approved)
    assert request.asked.action.verb is Verb.CART_ADD

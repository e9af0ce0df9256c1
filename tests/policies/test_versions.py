"""Versions of grants, ceilings and the clock: who may sign what, and what the log says of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies import ceilings, log, signed
from manciple.policies.actions import Verb
from manciple.policies.canonical import encode
from manciple.policies.ceilings import Ceiling, Spent
from manciple.policies.database import stored
from manciple.policies.decision import Denied, NeedsApproval, Rule, decide
from manciple.policies.entries import Granted, Intended
from manciple.policies.errors import LogBroken, Misused, NotFound
from manciple.policies.fold import fold
from manciple.policies.gate import Performed
from manciple.policies.grant_text import parse
from manciple.policies.grants import Grant, Mode
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, NOW, ORDERS, House, action, order

WIDE = f"{CARTS} money USD item<=50 mode auto"
TIGHT = f"{CARTS} money USD item<=20 count count<=5 mode ask"


def narrow(house: House, text: str, name: str = "g1") -> Grant:
    with house.ledger.writing(house.clock()) as page:
        return page.narrow(replace(parse(text), id=name))


def live(house: House) -> list[Grant]:
    with house.ledger.reading() as view:
        return view.live()


def budget(house: House, text: str, name: str = "new", *, typed: bool = False) -> Ceiling:
    with house.ledger.writing(house.clock()) as page:
        key = house.user if typed else house.work
        return page.set_ceiling(replace(ceilings.parse(text), id=name), key)


def test_a_narrower_version_needs_no_passphrase(house: House) -> None:
    house.grant(WIDE)
    new = narrow(house, TIGHT)
    assert (new.id, new.version, new.mode) == ("g1", 2, Mode.ASK)
    house.open()
    assert live(house) == [new]
    newer = narrow(house, TIGHT.replace("20", "10"))
    assert live(house) == [newer]
    assert house.problems() == ()


def test_what_is_wider_than_the_version_before_needs_the_passphrase(house: House) -> None:
    """B20: also where the user signed as much once."""
    house.grant(WIDE)
    narrow(house, TIGHT)
    for wider in (WIDE, TIGHT.replace("20", "21"), TIGHT.replace("<=5", "<=6")):
        with pytest.raises(Misused):
            narrow(house, wider)
    with house.ledger.writing(house.clock()) as page:
        again = page.grant(replace(parse(WIDE), id="g1"), house.user)
    assert (again.version, live(house)) == (3, [again])
    assert house.problems() == ()


def test_a_grant_that_has_ended_gets_no_version(house: House) -> None:
    house.grant(WIDE)
    house.revoke("g1")
    with pytest.raises(NotFound):
        narrow(house, TIGHT)
    with pytest.raises(NotFound), house.ledger.writing(house.clock()) as page:
        page.grant(replace(parse(WIDE), id="g1"), house.user)


def test_a_version_that_does_not_prove_itself_is_no_grant(house: House) -> None:
    """B18: whoever holds the work key can narrow, and nothing else."""
    house.grant(WIDE)
    narrow(house, TIGHT)
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert isinstance(entry, Granted)
    assert entry.base is not None
    wide = replace(entry.base, scope=WIDE.replace("50", "90"))
    for forged in (
        replace(entry, version=3),
        replace(entry, version=1),
        replace(entry, scope=WIDE),
        replace(entry, base=None),
        replace(entry, base=wide),
        replace(entry, base=replace(entry.base, version=0)),
        replace(entry, signature="no hex"),
    ):
        house.append(forged)
        assert live(house) == []
        assert house.problems()


def test_the_work_key_alone_widens_nothing_unseen(house: House) -> None:
    """Between two versions: each would prove itself, and only the log shows the step between."""
    house.grant(WIDE)
    narrow(house, TIGHT)
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert isinstance(entry, Granted)
    wider = replace(parse(TIGHT.replace("20", "30")), id="g1", version=3)
    base = entry.base
    assert base is not None
    first = Granted("g1", base.version, base.scope, base.signature)
    house.append(signed.sign_narrowing(wider, first, house.work))
    assert any("allows more than before" in problem for problem in house.problems())


async def test_a_mandate_for_an_older_version_no_longer_counts(house: House) -> None:
    """B04."""
    house.grant(TIGHT)
    await house.ask(action())
    house.approve("a1")
    narrow(house, TIGHT.replace("<=5", "<=4"))
    assert not isinstance(await house.ask(action()), Performed)


def test_a_ceiling_is_over_every_grant(house: House) -> None:
    house.grant(f"{ORDERS} money USD total<=500 mode ask-typed")
    house.grant(f"{ORDERS} money USD total<=500 mode ask-typed")
    assert budget(house, "money USD month<=100").id == "k1"
    spend(house, "one", 6000, "g1")
    with house.ledger.reading() as view:
        (under,) = view.spent(house.clock())
        assert under.spent == Spent(6000, 6000, 6000)
        grants = view.live()
        for cents, allowed in ((4000, True), (4001, False)):
            decision = decide(order(cents), grants, view.usage(grants, order(cents), NOW), NOW)
            assert isinstance(decision, NeedsApproval) is allowed
    assert isinstance(decision, Denied)
    assert (decision.rule, decision.grant) == (Rule.CEILING, "k1")


def spend(house: House, key: str, cents: int, grant: str) -> None:
    house.append(Intended(key, order(cents), grant, 1, "a1", Money(cents, "USD")))


def test_a_ceiling_is_set_and_lowered_without_the_passphrase_and_never_raised(house: House) -> None:
    budget(house, "money USD month<=100")
    budget(house, "money USD month<=90 day<=20", "k1")
    for raised in ("money USD month<=91 day<=20", "money USD month<=90", "money TWD month<=1"):
        with pytest.raises(Misused):
            budget(house, raised, "k1")
    with pytest.raises(Misused):
        budget(house, "money USD month<=90 day<=20 hosts a.example", "k1")
    assert budget(house, "money USD month<=500", "k1", typed=True).version == 3
    with house.ledger.writing(house.clock()) as page:
        page.remove_ceiling("k1", house.user)
    with house.ledger.reading() as view:
        assert view.ceilings() == []
    with pytest.raises(NotFound):
        budget(house, "money USD month<=1", "k1")
    assert budget(house, "money USD month<=1").id == "k2"
    assert house.problems() == ()


def test_a_ceiling_that_was_changed_stops_the_money(house: House) -> None:
    """B18: no limit that was taken away in the file lets an order through."""
    budget(house, "money USD month<=100")
    house.append(
        replace(signed.sign_ceiling(budget(house, "money USD day<=1"), house.work), ceiling="k1")
    )
    with house.ledger.reading() as view, pytest.raises(LogBroken):
        view.usage([], order(1), NOW)
    assert house.problems()


def test_a_ceiling_that_the_work_key_raised_is_noticed(house: House) -> None:
    raised = replace(budget(house, "money USD month<=100"), version=2)
    more = replace(raised, limits=replace(raised.limits, month=99999))
    house.append(signed.sign_ceiling(more, house.work))
    assert any("was raised" in problem for problem in house.problems())


def test_the_user_sets_the_clock_back_by_signature(house: House) -> None:
    """B02: further back than the slack nothing runs, until the user says that it is right."""
    house.grant(f"{CARTS} mode auto")
    house.clock.forward(days=300)
    house.grant(f"{CARTS} mode auto")
    house.clock.forward(days=-300)
    assert denied_by_clock(house)
    with house.ledger.writing(house.clock()) as page:
        assert page.set_clock(house.user) == NOW + timedelta(days=300)
    assert not denied_by_clock(house)
    with pytest.raises(Misused), house.ledger.writing(house.clock()) as page:
        page.set_clock(house.user)
    assert house.problems() == ()
    house.clock.forward(minutes=6)
    house.grant(f"{CARTS} mode auto")
    house.clock.forward(minutes=-6)
    assert denied_by_clock(house)  # it is counted anew, not given up


def test_nobody_else_sets_the_clock_back(house: House) -> None:
    house.clock.forward(days=300)
    house.grant(f"{CARTS} mode auto")
    house.clock.forward(days=-300)
    seen = NOW + timedelta(days=300)
    good = signed.sign_clock(NOW, seen, house.user)
    house.append(replace(good, signature=house.work.sign("clock", b"").hex()))
    assert any("clock" in problem for problem in house.problems())


def denied_by_clock(house: House) -> bool:
    with house.ledger.reading() as view:
        grants = view.live()
        usage = view.usage(grants, action(), house.clock())
    decision = decide(action(), grants, usage, house.clock())
    return isinstance(decision, Denied) and decision.rule is Rule.CLOCK


LOOKS = CARTS.replace("cart.add", "cart.add,offer.read")
CART = f"{CARTS} money USD open-cart<=30 mode auto"


async def test_what_lies_in_the_cart_is_counted_until_it_is_out(house: House) -> None:
    house.grant(CART)
    house.grant(CARTS.replace("cart.add", "cart.remove") + " mode auto")
    socks, shoes = (replace(action(), items=(replace(ITEM, offer=o),)) for o in ("o1", "o2"))
    assert isinstance(await house.ask(socks, key="run/1"), Performed)
    two = replace(shoes, items=(replace(shoes.items[0], quantity=2),))
    assert isinstance(await house.ask(two, key="run/2"), Performed)
    one_more = replace(action(), items=(replace(ITEM, offer="o3"),))
    assert isinstance(await house.ask(one_more, key="run/3"), Denied)
    house.clock.forward(seconds=1)
    assert isinstance(await house.ask(socks, key="run/4"), Performed)  # the same line once more
    assert house.problems() == ()
    out = replace(action(Verb.CART_REMOVE), items=(replace(socks.items[0], quantity=0),))
    house.clock.forward(seconds=1)
    assert isinstance(await house.ask(out, key="run/5"), Performed)
    assert isinstance(await house.ask(one_more, key="run/6"), Performed)
    assert house.problems() == ()


async def test_the_fold_lets_go_of_what_left_the_cart(house: House) -> None:
    """Else each later effect would go through all that ever lay in one."""
    house.grant(CART)
    for number in range(4):
        assert isinstance(await house.ask(action(), key=f"run/{number}"), Performed)
        house.clock.forward(seconds=1)
    with house.ledger.reading() as view:
        (here,) = fold(view.connection, house.ledger.keys).lines.values()
    assert list(here) == ["run/3"]


def look_again(house: House, key: str, *, fails: bool = False) -> None:
    look = replace(action(), verb=Verb.OFFER_READ, items=())
    house.append(Intended(key, look, "g1", 1, None, None))
    with house.ledger.writing(house.clock()) as page:
        page.finish(key, "failed" if fails else "done")


def test_tries_are_counted_also_under_one_key(house: House) -> None:
    """A13: a repeated look replaces its row, and not its count."""
    house.grant(f"{LOOKS} count count<=9 rate<=9/h rate<=9/d mode auto")
    for fails in (False, True, False):
        look_again(house, "look/1", fails=fails)
    look_again(house, "look/2")
    with house.ledger.reading() as view:
        used = view.used(house.clock())["g1"]
    assert (used.count, used.count_hour, used.count_day) == (3, 4, 4)
    house.clock.forward(hours=1)
    look_again(house, "look/3")
    with house.ledger.reading() as view:
        used = view.used(house.clock())["g1"]
    assert (used.count, used.count_hour, used.count_day) == (4, 1, 5)
    assert house.problems() == ()


def test_an_unused_grant_lapses_and_narrowing_does_not_revive_it(house: House) -> None:
    house.grant(f"{LOOKS} idle<=3d mode auto")
    house.clock.forward(days=3)
    assert not isinstance(decided(house), Denied)
    look_again(house, "one")
    house.clock.forward(days=3)
    assert not isinstance(decided(house), Denied)
    narrow(house, f"{LOOKS} idle<=3d count count<=9 mode auto")
    house.clock.forward(seconds=1)
    assert isinstance(decided(house), Denied)
    assert house.problems() == ()


def decided(house: House) -> object:
    with house.ledger.reading() as view:
        grants = view.live()
        usage = view.usage(grants, action(), house.clock())
    return decide(action(), grants, usage, house.clock())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ceiling SET state = 'removed'",
        "DELETE FROM ceiling",
        "UPDATE line SET minor = 0",
        "DELETE FROM line",
        "UPDATE clock SET seen = '2020-01-01 00:00:00.000000'",
        "UPDATE intent SET tries = 1, failures = 1",
        "UPDATE intent SET currency = 'TWD'",
        "UPDATE intent SET host = ''",
        "UPDATE \"grant\" SET signed = '2030-01-01 00:00:00.000000'",
    ],
)
async def test_every_kept_sum_is_held_against_the_log(house: House, change: str) -> None:
    """I01: what stands in the clear to decide quickly cannot be turned."""
    house.grant(CART)
    budget(house, "money USD month<=100")
    await house.ask(action())
    assert house.problems() == ()
    house.sql(change)
    assert house.problems()


async def test_a_ledger_of_the_first_schema_is_filled_in_from_its_log(house: House) -> None:
    """What older rows lack lies sealed: it is there once the ledger is open with its key."""
    house.grant(CART)
    house.grant(f"{ORDERS} money USD total<=100 mode ask-typed")
    await house.ask(action())
    spend(house, "one", 700, "g2")
    look_again(house, "look/1")
    look_again(house, "look/1", fails=True)
    before = {name: house.sql(f"SELECT * FROM {name} ORDER BY 1") for name in ("line", "clock")}
    columns = "key, state, grant_id, at, minor, currency, host, tries, failures"
    intents = house.sql(f"SELECT {columns} FROM intent ORDER BY 1")
    problems = house.problems()
    with house.ledger.reading() as view:
        head = log.head(view.connection)
    assert head is not None
    tree, at = head.tree, house.clock()
    said = encode({"size": tree.size, "root": tree.root.hex(), "at": at.isoformat()})
    house.ledger.database.close()
    for statement in (
        "DROP INDEX ix_entry_turn",
        "DROP TABLE head",
        "ALTER TABLE former_head RENAME TO head",
        *(f"DROP TABLE {name}" for name in ("sealing", "witness", "mark")),
        *(f"ALTER TABLE {name} DROP COLUMN form" for name in ("subject", "field")),
        "DROP TABLE ceiling",
        "DROP TABLE line",
        "DROP TABLE clock",
        'ALTER TABLE "grant" DROP COLUMN signed',
        "DROP INDEX ix_intent_use",
        "DROP INDEX ix_intent_paid",
        *(f"ALTER TABLE intent DROP COLUMN {c}" for c in ("currency", "host", "tries", "failures")),
        "CREATE INDEX ix_intent_grant_id ON intent (grant_id)",
        "UPDATE alembic_version SET version_num = '0001'",
    ):
        house.sql(statement)
    old = (tree.size, stored(at), b"".join(tree.peaks), house.work.sign("head", said))
    house.sql("INSERT INTO head (id, size, at, peaks, signature) VALUES (1, ?, ?, ?, ?)", *old)
    house.locked().database.close()  # brought up without its key, it waits for it
    house.open()
    assert house.sql(f"SELECT {columns} FROM intent ORDER BY 1") == intents
    assert {name: house.sql(f"SELECT * FROM {name} ORDER BY 1") for name in before} == before
    assert house.problems() == problems

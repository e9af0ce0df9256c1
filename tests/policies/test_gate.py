"""The one door: what passes, what does not, and what is written of it."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from manciple.policies.actions import Action, Handling, Verb
from manciple.policies.asking import ASKS
from manciple.policies.decision import Denied, Rule
from manciple.policies.entries import Approved, Asked, Finished, Granted, Intended
from manciple.policies.errors import (
    LogBroken,
    MancipleError,
    NotDone,
    NotFound,
    OutOfStock,
    QuoteChanged,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
    VaultLocked,
)
from manciple.policies.gate import REQUESTS, Effect, Gate, Performed, Waiting
from manciple.policies.grant_text import scope_digest, show
from manciple.policies.grants import Grant, Mode
from manciple.policies.home import ALL
from manciple.policies.ledger import Ledger
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant
from tests.fakes import (
    CARTS,
    ITEM,
    ORDERS,
    SHOP,
    Doing,
    Done,
    House,
    Seed,
    action,
    order,
    raising,
    said,
    sees,
)

AUTO = f"{CARTS} mode auto"
ASK = f"{CARTS} mode ask"
LOOKING = f"tool=offer verb=offer.read asker=agent hosts {SHOP} mode auto"
CAPPED = f"{ORDERS} money USD month<=100 mode ask-typed"


async def approved(house: House, wanted: Action, key: str = "run/1") -> None:
    """Ask, and let the user say yes."""
    answer = await house.ask(wanted, key=key)
    assert isinstance(answer, Waiting)
    house.approve(answer.request)


async def ordered(house: House, wanted: Action, key: str, doing: Doing | None = None) -> object:
    """Ask, say yes where one is needed, and ask again."""
    answer = await house.ask(wanted, doing, key)
    if isinstance(answer, Waiting):
        house.approve(answer.request)
        answer = await house.ask(wanted, doing, key)
    return answer


# What is allowed and what is denied.


async def test_what_is_allowed_runs_once_and_is_recorded(house: House) -> None:
    house.grant(AUTO)
    doing = Doing()
    assert await house.ask(action(), doing) == Performed(Done("done 1"))
    assert doing.times == 1
    assert house.kinds() == ["opened", "granted", "intended", "finished"]
    assert house.problems() == ()


async def test_the_intent_is_durable_before_anything_runs(house: House) -> None:
    """I07: another process sees it while the effect runs, and no transaction is open."""
    house.grant(AUTO)
    seen: list[str] = []

    async def looks(_: Warrant) -> None:
        other = House(house.home, house.work, house.user)
        seen.extend(other.kinds())
        other.grant(AUTO)

    await house.ask(action(), Doing(looks))
    assert seen == ["opened", "granted", "intended"]


async def test_what_is_denied_does_not_run_and_leaves_exactly_one_refusal(house: House) -> None:
    """B01: without any grant, and outside of one."""
    doing = Doing()
    assert await house.ask(action(), doing) == Denied(Rule.NO_GRANT)
    house.grant(AUTO)
    denied = await house.ask(replace(action(), host="other.example"), doing, "run/2")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.OUTSIDE
    assert doing.times == 0
    assert house.rules() == ["no_grant", "outside"]
    assert house.problems() == ()


async def test_a_clock_that_was_put_back_denies(house: House) -> None:
    """B02."""
    house.grant(AUTO)
    house.clock.forward(minutes=-5)
    assert isinstance(await house.ask(action()), Performed)
    house.clock.forward(seconds=-1)
    assert await house.ask(action(), key="run/2") == Denied(Rule.CLOCK)


async def test_without_a_key_nothing_runs(house: House) -> None:
    locked = Ledger(house.home, None)
    doing = Doing()
    with pytest.raises(VaultLocked):
        await Gate(locked, Vault(locked), house.clock).perform(action(), doing.effect, key="k")
    assert doing.times == 0


async def test_where_nothing_can_be_written_nothing_runs(house: House) -> None:
    """I07: no log, no effect."""
    house.grant(AUTO)
    house.sql("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'x'); END")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.intent("run/1") is None


# The same key.


async def test_the_same_key_gives_the_stored_result_and_runs_once(house: House) -> None:
    """D06, D07: also in a process that was started anew."""
    house.grant(AUTO)
    doing = Doing()
    first = await house.ask(action(), doing)
    house.open()
    assert await house.ask(action(), doing) == first
    assert doing.times == 1
    assert house.kinds().count("intended") == 1


async def test_a_stored_result_is_given_even_after_the_grant_was_revoked(house: House) -> None:
    house.grant(AUTO)
    first = await house.ask(action())
    house.revoke("g1")
    assert await house.ask(action()) == first


async def test_the_same_key_for_another_action_is_refused(house: House) -> None:
    """C10."""
    house.grant(AUTO)
    await house.ask(action())
    doing = Doing()
    other = replace(action(), items=(replace(ITEM, quantity=10),))
    with pytest.raises(Refused):
        await house.ask(other, doing)
    assert doing.times == 0


@pytest.mark.parametrize("verb", [Verb.CART_ADD, Verb.OFFER_READ])
async def test_the_same_key_at_the_same_time_runs_once(house: House, verb: Verb) -> None:
    """D06, D07: an effect that is under way does not pass for one that was cut off."""
    house.grant(AUTO)
    house.grant(LOOKING)
    started, go_on = asyncio.Event(), asyncio.Event()

    async def waits(_: Warrant) -> None:
        started.set()
        async with asyncio.timeout(10):
            await go_on.wait()

    doing = Doing(waits)
    first = asyncio.create_task(house.ask(action(verb), doing))
    await started.wait()
    other = House(house.home, house.work, house.user)
    for each in (house, other):
        with pytest.raises(Refused):
            await each.ask(action(verb), doing)
    go_on.set()
    assert await first == Performed(Done("done 1"))
    assert (doing.times, doing.looked) == (1, 0)
    assert house.problems() == ()


async def test_looking_is_done_again_and_the_log_stays_sound(house: House) -> None:
    house.grant(LOOKING)
    doing = Doing()
    for number in (1, 2):
        answer = await house.ask(action(Verb.OFFER_READ), doing)
        assert answer == Performed(Done(f"done {number}"))
    assert house.problems() == ()


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb.keeps])
async def test_the_result_of_every_kept_verb_is_given_back(house: House, verb: Verb) -> None:
    tool = str(verb).partition(".")[0]
    limit = "money USD order<=100" if verb.spends else ""
    house.grant(f"tool={tool} verb={verb} asker=agent hosts {SHOP} {limit} mode auto")
    doing = Doing()
    wanted = order() if verb.spends else action(verb)
    first = await ordered(house, wanted, "run/1", doing)
    assert first == Performed(Done("done 1"))
    assert await house.ask(wanted, doing) == first
    assert doing.times == 1
    assert house.problems() == ()


# What waits for a person.


async def test_what_needs_a_yes_waits_and_does_not_run(house: House) -> None:
    house.grant(ASK)
    doing = Doing()
    assert await house.ask(action(), doing) == Waiting("a1", Mode.ASK)
    assert doing.times == 0
    assert house.kinds()[-1] == "asked"


async def test_the_same_question_is_asked_once(house: House) -> None:
    """C06: whoever asks it again, under whatever key."""
    house.grant(ASK)
    for key in ("run/1", "run/1", "run/2"):
        assert await house.ask(action(), key=key) == Waiting("a1", Mode.ASK)
    other = replace(action(), items=(replace(ITEM, quantity=2),))
    assert await house.ask(other, key="run/3") == Waiting("a2", Mode.ASK)
    assert house.kinds().count("asked") == 2


async def test_a_question_that_ran_out_is_asked_anew(house: House) -> None:
    house.grant(ASK)
    await house.ask(action())
    house.clock.forward(hours=24)
    assert await house.ask(action()) == Waiting("a2", Mode.ASK)


async def test_once_approved_it_runs(house: House) -> None:
    house.grant(ASK)
    await approved(house, action())
    assert await house.ask(action()) == Performed(Done("done 1"))
    assert house.state("a1") == "spent"
    assert house.problems() == ()


async def test_a_mandate_is_good_once(house: House) -> None:
    """C11."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    await house.ask(action(), doing, "run/1")
    assert await house.ask(action(), doing, "run/2") == Waiting("a2", Mode.ASK)
    assert doing.times == 1


async def test_a_mandate_is_good_for_one_even_at_the_same_time(house: House) -> None:
    """C11, D07."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    answers = await asyncio.gather(*(house.ask(action(), doing, f"run/{n}") for n in range(5)))
    assert doing.times == 1
    assert sum(isinstance(answer, Waiting) for answer in answers) == 4
    assert house.problems() == ()


CHANGED = {
    "quantity": replace(action(), items=(replace(ITEM, quantity=2),)),
    "variant": replace(action(), items=(replace(ITEM, variant="other"),)),
    "seller": replace(action(), items=(replace(ITEM, seller="other"),)),
    "price": replace(action(), items=order(1001).items),
    "another line": replace(action(), items=(ITEM, replace(ITEM, category="gift_card"))),
    "arguments": replace(action(), arguments=said(offer="o2")),
}


@pytest.mark.parametrize("other", CHANGED.values(), ids=CHANGED.keys())
async def test_a_yes_to_one_action_is_none_to_another(house: House, other: Action) -> None:
    """A14, C05, C10, C12, D01, D03."""
    house.grant(ASK)
    await approved(house, action())
    doing = Doing()
    assert await house.ask(other, doing, "run/2") == Waiting("a2", Mode.ASK)
    assert doing.times == 0


async def test_a_yes_that_was_put_beside_another_question_is_no_yes_to_it(house: House) -> None:
    """C10: the index that finds a request stands in the clear; the sealed action decides."""
    house.grant(ASK)
    other = replace(action(), items=(replace(ITEM, quantity=10),))
    await house.ask(other, key="run/2")
    answer = await house.ask(action())
    assert isinstance(answer, Waiting)
    house.approve(answer.request)
    house.sql("UPDATE request SET digest=(SELECT digest FROM request WHERE id='a1')")
    doing = Doing()
    assert isinstance(await house.ask(other, doing, "run/2"), Waiting)
    assert doing.times == 0
    assert house.problems()


async def test_a_mandate_ends_with_the_quote(house: House) -> None:
    """C12."""
    house.grant(ASK)
    quoted = replace(action(), expires=house.clock() + timedelta(minutes=10))
    await approved(house, quoted)
    house.clock.forward(minutes=10)
    doing = Doing()
    assert isinstance(await house.ask(quoted, doing), Waiting)
    assert doing.times == 0


async def test_the_work_key_approves_what_need_not_be_typed(house: House) -> None:
    house.grant(ASK)
    await house.ask(action())
    house.approve("a1", house.work)
    assert isinstance(await house.ask(action()), Performed)


async def test_the_work_key_never_approves_an_order(house: House) -> None:
    """A hijacked process holds the work key, and cannot place an order with it."""
    house.grant(CAPPED)
    await house.ask(order())
    house.approve("a1", house.work)
    doing = Doing()
    assert isinstance(await house.ask(order(), doing), Waiting)
    assert doing.times == 0
    assert house.problems()


@pytest.mark.parametrize("signer", ["user", "work"])
async def test_a_forged_signature_never_counts(house: House, signer: str) -> None:
    house.grant(CAPPED)
    await house.ask(order())
    by_work = house.work.sign("mandate", b"anything").hex()
    for signature in ("", "zz", "00" * 64, by_work):
        house.append(Approved("a1", "user" if signer == "user" else "work", "00", signature))
        doing = Doing()
        assert isinstance(await house.ask(order(), doing), Waiting)
        assert doing.times == 0


async def test_a_yes_to_a_plain_question_is_none_to_one_that_must_be_typed(house: House) -> None:
    """B06: a stricter grant that came in between asks anew."""
    house.grant(ASK)
    await approved(house, action())
    house.grant(f"{CARTS} mode ask-typed")
    assert await house.ask(action()) == Waiting("a2", Mode.ASK_TYPED)


async def test_two_runs_that_ask_the_same_share_one_request(house: House) -> None:
    """C06, D07: the second is told whose it is, and the yes is good for one of them."""
    house.grant(ASK)
    first = await house.ask(action(), key="r1/s1/0", run="r1")
    again = await house.ask(action(), key="r1/s1/0", run="r1")
    second = await house.ask(action(), key="r2/s1/0", run="r2")
    assert first == again == Waiting("a1", Mode.ASK)
    assert second == Waiting("a1", Mode.ASK, "r1")
    house.approve("a1")
    assert isinstance(await house.ask(action(), key="r2/s1/0", run="r2"), Performed)
    assert await house.ask(action(), key="r1/s1/0", run="r1") == Waiting("a2", Mode.ASK)
    assert house.problems() == ()


async def test_a_run_asks_only_so_often(house: House) -> None:
    """C06: fifty harmless questions do not wear anybody down to the fifty-first."""
    house.grant(ASK)

    def thing(number: int) -> Action:
        return replace(action(), items=(replace(ITEM, variant=f"v{number}"),))

    for number in range(ASKS):
        answer = await house.ask(thing(number), key=f"r1/s{number}/0", run="r1")
        assert isinstance(answer, Waiting)
    doing = Doing()
    for number in (ASKS, ASKS + 1):
        denied = await house.ask(thing(number), doing, f"r1/s{number}/0", run="r1")
        assert denied == Denied(Rule.ASKED_ENOUGH, "g1")
    assert house.rules() == ["asked_enough", "asked_enough"]
    assert isinstance(await house.ask(thing(0), key="r1/s0/0", run="r1"), Waiting)
    assert isinstance(await house.ask(thing(99), key="r2/s1/0", run="r2"), Waiting)
    assert doing.times == 0
    assert house.problems() == ()


async def test_what_was_answered_counts_into_what_a_run_may_ask(house: House) -> None:
    """C06: approving as one goes does not make room for more."""
    house.grant(ASK)
    for number in range(ASKS + 1):
        wanted = replace(action(), items=(replace(ITEM, variant=f"v{number}"),))
        key = f"r1/s{number}/0"
        answer = await house.ask(wanted, key=key, run="r1")
        if isinstance(answer, Waiting):
            house.approve(answer.request)
            assert isinstance(await house.ask(wanted, key=key, run="r1"), Performed)
    assert house.rules() == ["asked_enough"]


async def test_a_question_that_took_anothers_place_names_it(house: House) -> None:
    """C05, C12: what was shown before is known, and can no longer be approved."""
    house.grant(ASK)
    dearer = replace(action(), items=(replace(ITEM, unit_price=Money(1500, "USD")),))
    await house.ask(action(), key="r1/s1/0", run="r1")
    assert await house.ask(dearer, key="r1/s1/1", run="r1") == Waiting("a2", Mode.ASK)
    assert house.state("a1") == "expired"
    with house.ledger.reading() as view:
        before = view.shown_before(view.request("a2").asked)
        assert before is not None
        assert before.action == action()
        assert view.shown_before(before) is None
    assert house.problems() == ()


async def test_another_step_or_run_replaces_nothing(house: House) -> None:
    house.grant(ASK)
    other = replace(action(), items=(replace(ITEM, quantity=2),))
    await house.ask(action(), key="r1/s1/0", run="r1")
    await house.ask(other, key="r1/s2/0", run="r1")
    third = replace(action(), items=(replace(ITEM, quantity=3),))
    await house.ask(third, key="r2/s1/0", run="r2")
    assert [house.state(name) for name in ("a1", "a2", "a3")] == ["waiting"] * 3


async def test_an_order_is_held_against_the_last_one_that_was_shown(house: House) -> None:
    """C05: also where another run asks; an order that was placed is no comparison."""
    house.grant(CAPPED)
    for number, cents in enumerate((1000, 1100), 1):
        await house.ask(order(cents), key=f"r{number}/s1/0", run=f"r{number}")
    with house.ledger.reading() as view:
        assert view.request("a2").asked.replaces == "a1"
    assert house.state("a1") == "waiting"
    house.approve("a2")
    assert isinstance(await house.ask(order(1100), key="r2/s1/0", run="r2"), Performed)
    await house.ask(order(1200), key="r3/s1/0", run="r3")
    with house.ledger.reading() as view:
        assert view.request("a3").asked.replaces == "a1"
    house.clock.forward(hours=25)
    await house.ask(order(1300), key="r4/s1/0", run="r4")
    with house.ledger.reading() as view:
        assert view.request("a4").asked.replaces is None


async def test_a_yes_to_an_older_version_of_the_grant_is_none(house: House) -> None:
    """B04, C12."""
    grant = house.grant(ASK)
    await approved(house, action())
    newer = replace(grant, version=2)
    signature = house.user.sign("grant", bytes.fromhex(scope_digest(newer))).hex()
    house.append(Granted(newer.id, 2, show(newer), signature))
    doing = Doing()
    assert await house.ask(action(), doing) == Waiting("a2", Mode.ASK)
    assert doing.times == 0
    assert house.problems() == ()


async def test_an_order_that_was_placed_stays_spent_whatever_is_said_of_it_later(
    house: House,
) -> None:
    """D08: no later answer gives the cap its money back."""
    grant = house.grant(CAPPED)
    await ordered(house, order(6000), "run/1")
    late = raising(NotDone("cancelled after all"))
    assert isinstance(await house.ask(order(6000), late, "run/1"), Performed)
    assert (late.times, house.held(grant)) == (0, 6000)
    assert isinstance(await house.ask(order(5000), key="run/2"), Denied)


# Revoking.


async def test_what_was_revoked_after_the_yes_is_denied(house: House) -> None:
    """B04: and a new grant of the same words does not revive it."""
    house.grant(CAPPED)
    await approved(house, order())
    house.revoke("g1")
    doing = Doing()
    assert await house.ask(order(), doing) == Denied(Rule.NO_GRANT)
    house.grant(CAPPED)
    assert await house.ask(order(), doing) == Waiting("a2", Mode.ASK_TYPED)
    assert doing.times == 0


async def test_a_grant_that_expired_after_the_yes_is_none(house: House) -> None:
    """B02, B03."""
    house.grant(f"{CARTS} until 2026-11-22 mode ask")
    await approved(house, action())
    house.clock.forward(hours=12)
    doing = Doing()
    assert isinstance(await house.ask(action(), doing), Denied)
    assert doing.times == 0


@pytest.mark.parametrize(("what", "rule"), [(ALL, Rule.STOPPED), ("g1", Rule.NO_GRANT)])
async def test_a_revocation_without_a_key_stops_the_next_effect(
    house: House, what: str, rule: Rule
) -> None:
    """B03, J08: at once, and for good once the log has taken it over."""
    house.grant(AUTO)
    assert isinstance(await house.ask(action()), Performed)
    house.home.revoke(what)
    doing = Doing()
    assert await house.ask(action(), doing, "run/2") == Denied(rule)
    house.ledger.take_over_marker(house.clock())
    assert not house.home.marker.exists()
    assert await house.ask(action(), doing, "run/3") == Denied(Rule.NO_GRANT)
    assert doing.times == 0
    assert house.problems() == ()


async def test_a_revocation_of_one_grant_leaves_the_others(house: House) -> None:
    house.grant(AUTO)
    house.grant(AUTO)
    house.home.revoke("g1")
    assert isinstance(await house.ask(action()), Performed)


# Money.


async def test_money_is_reserved_while_the_effect_runs(house: House) -> None:
    """D04."""
    grant = house.grant(CAPPED)
    held: list[int] = []

    async def looks(_: Warrant) -> None:
        held.append(house.held(grant))

    await ordered(house, order(4000), "run/1", Doing(looks))
    assert held == [4000]
    assert house.held(grant) == 4000


@pytest.mark.parametrize("error", [NotDone("x"), OutOfStock("x"), QuoteChanged("x")])
async def test_money_is_freed_where_it_certainly_did_not_happen(
    house: House, error: NotDone
) -> None:
    grant = house.grant(CAPPED)
    with pytest.raises(type(error)):
        await ordered(house, order(4000), "run/1", raising(error))
    assert house.held(grant) == 0
    assert house.intent("run/1") == "failed"
    assert house.problems() == ()


@pytest.mark.parametrize("error", [Unclear("x"), RuntimeError("x"), KeyboardInterrupt(), OSError()])
async def test_money_is_kept_where_it_may_have_happened(house: House, error: BaseException) -> None:
    """D05: an unclear answer and a broken tool alike."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    failing = raising(error)
    with pytest.raises(type(error)):
        # Not as a task: an interrupt in a task would end the loop of the tests as well.
        await house.ask(order(4000), failing)
    assert house.held(grant) == 4000
    assert house.intent("run/1") == "unknown"
    assert house.problems() == ()


async def test_money_is_kept_when_the_effect_is_cancelled(house: House) -> None:
    """D05: and the outcome is written before the task ends."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    started = asyncio.Event()

    async def hangs(_: Warrant) -> None:
        started.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(house.ask(order(4000), Doing(hangs)))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert house.intent("run/1") == "unknown"
    assert house.held(grant) == 4000


async def test_the_log_says_what_went_wrong_in_one_word(house: House) -> None:
    """A06, H01: a code, never the message."""
    house.grant(AUTO)
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("the token is canary")))
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert entry == Finished("run/1", "unknown", "unclear")


async def test_orders_one_after_another_never_exceed_the_month(house: House) -> None:
    """A12: the last one is denied, and the month after there is room again."""
    grant = house.grant(CAPPED)
    doing = Doing()
    assert isinstance(await ordered(house, order(6000), "run/1", doing), Performed)
    assert isinstance(await ordered(house, order(4000), "run/2", doing), Performed)
    denied = await ordered(house, order(1), "run/3", doing)
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP
    assert house.held(grant) == 10000
    house.clock.forward(days=31)
    assert isinstance(await ordered(house, order(1), "run/4", doing), Performed)


async def test_two_approved_orders_share_one_cap(house: House) -> None:
    """D04: both were approved while there was room for either."""
    grant = house.grant(CAPPED)
    await approved(house, order(6000), "run/1")
    await approved(house, order(6001), "run/2")
    doing = Doing()
    answers = await asyncio.gather(
        house.ask(order(6000), doing, "run/1"), house.ask(order(6001), doing, "run/2")
    )
    assert sum(isinstance(answer, Performed) for answer in answers) == 1
    assert sum(isinstance(answer, Denied) for answer in answers) == 1
    assert house.held(grant) <= 10000
    assert doing.times == 1


async def test_a_count_is_never_exceeded(house: House) -> None:
    """D13: the unknown counts too."""
    house.grant(f"{CARTS} count count<=2 mode auto")
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("x")), "run/1")
    assert isinstance(await house.ask(action(), key="run/2"), Performed)
    denied = await house.ask(action(), key="run/3")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP


async def test_a_changed_quote_spends_the_mandate(house: House) -> None:
    """D01, D02: it is asked anew, under the same key, and runs once more at most."""
    house.grant(CAPPED)
    await approved(house, order())
    with pytest.raises(QuoteChanged):
        await house.ask(order(), raising(QuoteChanged("x")))
    assert house.state("a1") == "spent"
    doing = Doing()
    assert await house.ask(order(), doing) == Waiting("a2", Mode.ASK_TYPED)
    assert doing.times == 0
    house.approve("a2")
    assert isinstance(await house.ask(order(), doing), Performed)
    assert house.problems() == ()


async def test_after_it_certainly_failed_the_key_is_free_for_the_new_price(house: House) -> None:
    house.grant(CAPPED)
    await approved(house, order(1000))
    with pytest.raises(QuoteChanged):
        await house.ask(order(1000), raising(QuoteChanged("x")))
    assert isinstance(await ordered(house, order(1100), "run/1"), Performed)
    assert house.problems() == ()


# What was cut off.


async def cut_off(house: House, wanted: Action, key: str = "run/1") -> None:
    """Leave an intent without an outcome, as a killed process does."""
    with house.ledger.reading() as view:
        asked = view.requests_for(wanted.digest, "approved")
        grant = view.live()[0]
    mandate = asked[0].asked.request if asked else None
    cost = wanted.cost if wanted.verb.spends else None
    house.append(Intended(key, wanted, grant.id, grant.version, mandate, cost))


async def test_an_effect_that_was_cut_off_is_looked_for_first(house: House) -> None:
    """D05: and not sent again where it is found."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing(earlier=Done("found"))
    assert await house.ask(order(4000), doing) == Performed(Done("found"))
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 4000
    assert house.problems() == ()


async def test_an_effect_that_certainly_did_not_happen_is_sent_once(house: House) -> None:
    """D05: with the same key, on the same mandate and the same reservation."""
    grant = house.grant(CAPPED)
    await approved(house, order(6000))
    await cut_off(house, order(6000))
    doing = Doing()
    assert await house.ask(order(6000), doing) == Performed(Done("done 1"))
    assert (doing.looked, doing.times) == (1, 1)
    assert [warrant.key for warrant in doing.warrants] == [house.own("run/1")]
    assert house.held(grant) == 6000
    assert house.kinds().count("intended") == 1
    assert house.problems() == ()


async def test_what_was_cut_off_keeps_its_room_however_long_ago(house: House) -> None:
    """A12, D05: it may have been paid, so nothing else is bought with its share of the month."""
    house.grant(CAPPED)
    await approved(house, order(6000))
    await cut_off(house, order(6000))
    house.clock.forward(days=31)
    denied = await house.ask(order(4001), key="run/2")
    assert isinstance(denied, Denied)
    assert denied.rule is Rule.USED_UP
    assert isinstance(await ordered(house, order(4000), "run/3"), Performed)
    taken_up = await house.ask(order(6000), Doing(earlier=Done("it was there")), "run/1")
    assert isinstance(taken_up, Performed)
    house.clock.forward(days=29)
    assert isinstance(await house.ask(order(1), key="run/4"), Denied)


@pytest.mark.parametrize("failure", [StoreUnreachable("down"), StoreRefused("no"), Refused("no")])
async def test_a_look_that_fails_does_not_free_the_money_of_what_was_cut_off(
    house: House, failure: MancipleError
) -> None:
    """D05: a shop that cannot be asked has not said that nothing happened."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing(looks=failure)
    with pytest.raises(Unclear):
        await house.ask(order(4000), doing)
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 4000
    assert house.intent("run/1") == "unknown"


async def test_an_order_whose_warrant_ran_out_on_the_way_keeps_its_money(house: House) -> None:
    """D05: the request before the one that was refused may have been the payment."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))

    async def runs_out(_: Warrant) -> None:
        raise Refused("more requests than this action may send")

    with pytest.raises(Refused):
        await house.ask(order(4000), Doing(runs_out))
    assert house.held(grant) == 4000


async def test_an_effect_that_nothing_can_find_out_is_never_sent_blindly_again(
    house: House,
) -> None:
    """D05: it stays unknown, and its money reserved."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    doing = Doing()
    for _ in range(2):
        with pytest.raises(Unclear):
            await house.ask(order(4000), doing.blind)
    assert doing.times == 0
    assert house.intent("run/1") == "unknown"
    assert house.held(grant) == 4000
    assert house.problems() == ()


async def test_an_unclear_effect_is_looked_for_at_the_next_try(house: House) -> None:
    """D06."""
    house.grant(AUTO)
    with pytest.raises(Unclear):
        await house.ask(action(), raising(Unclear("x")))
    doing = Doing(earlier=Done("found"))
    assert await house.ask(action(), doing) == Performed(Done("found"))
    assert doing.times == 0


async def test_where_looking_itself_is_unclear_nothing_is_sent(house: House) -> None:
    house.grant(AUTO)
    await cut_off(house, action())
    doing = Doing()

    async def silent(_: Warrant) -> Done | None:
        raise Unclear("no answer")

    with pytest.raises(Unclear):
        await house.ask(action(), Effect(doing.run, Done, silent))
    assert doing.times == 0
    assert house.intent("run/1") == "unknown"


async def test_looking_that_was_cut_off_is_simply_done_again(house: House) -> None:
    house.grant(LOOKING)
    await cut_off(house, action(Verb.OFFER_READ))
    doing = Doing()
    assert isinstance(await house.ask(action(Verb.OFFER_READ), doing.blind), Performed)
    assert house.problems() == ()


@pytest.mark.parametrize("how", ["revoked", "forbidden", "stopped", "other grant"])
async def test_what_was_cut_off_goes_on_only_under_the_grant_it_began_with(
    house: House, how: str
) -> None:
    """B03: permission is asked at the moment of the effect, for the second try as well."""
    house.grant(AUTO)
    await cut_off(house, action())
    match how:
        case "revoked":
            house.revoke("g1")
        case "forbidden":
            house.grant(f"{CARTS} mode deny")
        case "stopped":
            house.home.revoke(ALL)
        case _:
            house.revoke("g1")
            house.grant(AUTO)
    doing = Doing()
    assert isinstance(await house.ask(action(), doing), Denied)
    assert (doing.times, doing.looked) == (0, 0)
    assert len(house.rules()) == 1


async def test_what_cannot_be_written_down_is_not_called_undone(house: House) -> None:
    """An effect whose answer has no canonical form has happened all the same."""
    house.grant(AUTO)

    async def gives(_: Warrant) -> float:
        return 0.5

    with pytest.raises(TypeError):
        await house.gate.perform(action(), Effect(gives, float), key="run/1")
    assert house.intent("run/1") == "unknown"


# The warrant.


async def test_a_warrant_names_one_host_and_few_requests(house: House) -> None:
    house.grant(AUTO)
    doing = Doing()
    await house.ask(action(), doing)
    (warrant,) = doing.warrants
    assert warrant.hosts == {SHOP}
    assert warrant.action == action()
    assert not warrant.local
    assert house.clock() < warrant.expires <= house.clock() + timedelta(minutes=5)
    for _ in range(REQUESTS):
        warrant.allowance.take()
    with pytest.raises(Refused):
        warrant.allowance.take()


async def test_a_warrant_for_what_stays_here_names_no_host(house: House) -> None:
    house.grant("tool=notice verb=notice.send asker=agent mode auto")
    doing = Doing()
    await house.ask(replace(action(Verb.NOTICE_SEND), host=None), doing)
    assert doing.warrants[0].hosts == frozenset()


async def test_a_warrant_holds_the_granted_fields_and_no_other(house: House) -> None:
    """B13: nor the value of one that was granted as a handle."""
    for field in ("fit.top", "address.home", "identity.name"):
        house.vault.set(field, Secret(f"value of {field}"), house.clock())
    house.grant(
        f"{CARTS} fields fit.top as plain ; identity.name as plain ; address.home as handle"
        " purpose deliver mode auto"
    )
    uses = (*sees("fit.top"), *sees("address.home", handling=Handling.HANDLE))
    wanted = replace(action(), fields=tuple(sorted(uses)), purpose="deliver")
    doing = Doing()
    await house.ask(wanted, doing)
    (warrant,) = doing.warrants
    assert warrant.value("fit.top") == "value of fit.top"
    assert set(warrant.values) == {"fit.top"}
    assert "value of" not in repr(warrant)
    for field in ("address.home", "identity.name"):
        with pytest.raises(Refused):
            warrant.value(field)


async def test_a_field_that_was_not_granted_is_denied(house: House) -> None:
    """B13, B14."""
    house.vault.set("address.home", Secret("canary"), house.clock())
    house.grant(f"{CARTS} fields address.home as handle purpose deliver mode auto")
    doing = Doing()
    wanted = replace(action(), fields=sees("address.home"), purpose="deliver")
    assert isinstance(await house.ask(wanted, doing), Denied)
    marketing = replace(wanted, fields=sees("address.home", handling=Handling.HANDLE))
    marketing = replace(marketing, purpose="marketing")
    assert isinstance(await house.ask(marketing, doing), Denied)
    assert doing.times == 0


async def test_a_granted_field_without_a_value_stops_before_anybody_is_asked(house: House) -> None:
    house.grant(f"{CARTS} fields fit.top as plain purpose deliver mode ask")
    doing = Doing()
    with pytest.raises(NotFound):
        await house.ask(replace(action(), fields=sees("fit.top"), purpose="deliver"), doing)
    assert doing.times == 0
    assert "asked" not in house.kinds()


@pytest.mark.parametrize("local", [True, False])
async def test_a_shop_that_was_added_is_reached_as_it_was_added(house: House, local: bool) -> None:
    """F01: on this machine only where the user said so."""
    house.grant("tool=store verb=store.add,store.remove asker=user hosts any mode auto")
    house.grant("tool=offer verb=offer.read asker=agent hosts added mode auto")
    user = action().asker.USER
    adding = replace(action(Verb.STORE_ADD), asker=user, arguments=said(local=local))
    looking, doing = action(Verb.OFFER_READ), Doing()
    assert isinstance(await house.ask(looking, doing, "run/0"), Denied)
    await house.ask(adding, doing, "run/1")
    await house.ask(looking, doing, "run/2")
    assert [warrant.local for warrant in doing.warrants] == [local, local]
    await house.ask(replace(action(Verb.STORE_REMOVE), asker=user), doing, "run/3")
    assert isinstance(await house.ask(looking, doing, "run/4"), Denied)
    assert house.problems() == ()


async def test_a_shop_is_not_added_where_adding_failed(house: House) -> None:
    house.grant("tool=store verb=store.add asker=user hosts any mode auto")
    adding = replace(action(Verb.STORE_ADD), asker=action().asker.USER)
    with pytest.raises(NotDone):
        await house.ask(adding, raising(NotDone("x")))
    with house.ledger.reading() as view:
        assert view.shops() == {}


# Whoever edits the database.


def two_grants(house: House) -> tuple[Grant, Grant]:
    return house.grant(f"{CARTS} items brand in {{Puma}} mode auto"), house.grant(AUTO)


async def test_a_grant_whose_body_was_exchanged_lets_nothing_through(house: House) -> None:
    """B18, G02."""
    two_grants(house)
    house.revoke("g2")
    house.sql("""UPDATE "grant" SET body=(SELECT body FROM "grant" WHERE id='g2')""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_grant_whose_row_was_renamed_lets_nothing_through(house: House) -> None:
    """B18."""
    two_grants(house)
    house.revoke("g2")
    house.sql("""DELETE FROM "grant" WHERE id='g1'""")
    house.sql("""UPDATE "grant" SET id='g1', state='live'""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_grant_whose_version_was_raised_is_none(house: House) -> None:
    """B18."""
    house.grant(AUTO)
    house.sql("""UPDATE "grant" SET version=2""")
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0
    assert house.problems()


async def test_a_revoked_grant_that_was_revived_lets_nothing_through(house: House) -> None:
    """B18: its state stands in the clear; its share of the signed state does not."""
    house.grant(AUTO)
    house.revoke("g1")
    house.sql("""UPDATE "grant" SET state='live'""")
    assert any("grant g1" in problem for problem in house.problems())
    doing = Doing()
    with pytest.raises(LogBroken):
        await house.ask(action(), doing)
    assert doing.times == 0


async def test_a_spent_mandate_that_was_revived_is_reported(house: House) -> None:
    """C11."""
    house.grant(ASK)
    await approved(house, action())
    await house.ask(action())
    house.sql("UPDATE request SET state='approved'")
    assert any("request a1" in problem for problem in house.problems())


async def test_a_grant_that_was_forged_into_the_log_lets_nothing_through(house: House) -> None:
    """B18: whoever holds the work key can write entries, and cannot sign for the user."""
    scope = f"{CARTS} mode auto"
    signature = house.work.sign("grant", b"anything").hex()
    house.append(Granted("g1", 1, scope, signature))
    doing = Doing()
    assert await house.ask(action(), doing) == Denied(Rule.NO_GRANT)
    assert doing.times == 0
    assert any("g1 is not signed" in problem for problem in house.problems())


async def test_a_request_says_which_run_goes_on(house: House) -> None:
    house.grant(ASK)
    await house.gate.perform(action(), Doing().effect, key="run/1", run="run")
    with house.ledger.reading() as view:
        entry = view.records()[-1].entry
    assert isinstance(entry, Asked)
    assert entry.run == "run"


async def test_two_homes_never_send_the_same_idempotency_key(house: House, tmp_path: Path) -> None:
    """D06: runs are counted in each home, so the count alone would be somebody else's key too."""
    sent: list[str] = []
    other = Seed.made(tmp_path / "seed").copied(tmp_path / "other")
    for each in (house, other):
        each.grant(AUTO)
        doing = Doing()
        await each.ask(action(), doing, "r1/s1/0")
        sent += [warrant.key for warrant in doing.warrants]
    assert len(set(sent)) == 2
    assert not any("r1/s1/0" in key for key in sent)


async def test_an_approval_that_ran_out_is_not_used_for_what_was_cut_off_before_it_was_sent(
    house: House,
) -> None:
    """D05: a yes of weeks ago is none; the shop is asked, and nothing is sent."""
    grant = house.grant(CAPPED)
    await approved(house, order(4000))
    await cut_off(house, order(4000))
    house.clock.forward(days=2)
    doing = Doing()
    with pytest.raises(NotDone):
        await house.ask(order(4000), doing)
    assert (doing.looked, doing.times) == (1, 0)
    assert house.held(grant) == 0
    assert isinstance(await house.ask(order(4000), doing), Waiting)

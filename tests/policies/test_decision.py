"""The one question: may this run? Promises that hold whatever the grants are."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import (
    MODEL,
    REPLANNED,
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Origin,
    Source,
    Verb,
)
from manciple.policies.decision import (
    CLOCK_SLACK,
    Allowed,
    Decision,
    Denied,
    NeedsApproval,
    Rule,
    Usage,
    decide,
)
from manciple.policies.facts import Facts
from manciple.policies.grant_text import parse
from manciple.policies.grants import ADDED, ANY, Grant, Miss, Mode, Used
from manciple.policies.item_rules import ItemRule
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, NOW, ORDERS, SHOP, action, argument, order
from tests.strategies import HOSTS, actions, forbidding, grants, small

NOTHING = Usage()


def grant(text: str, name: str = "g1") -> Grant:
    return replace(parse(text), id=name)


def strictness(decision: Decision) -> int:
    match decision:
        case Allowed():
            return Mode.AUTO.strictness
        case NeedsApproval():
            assert decision.mode in {Mode.ASK, Mode.ASK_TYPED}
            assert decision.grant.mode is not Mode.DENY
            return decision.mode.strictness
        case Denied():
            return Mode.DENY.strictness


used = st.builds(Used, small, small, small, small)
usages = st.builds(
    Usage,
    st.dictionaries(st.sampled_from([f"g{n}" for n in range(1, 10)]), used),
    st.frozensets(st.sampled_from(HOSTS)),
)
several = st.lists(grants(), max_size=2, unique_by=lambda each: each.id)


@st.composite
def touched(draw: st.DrawFn) -> tuple[Action, Grant]:
    """An action, and a grant that covers it in most parts: random pairs hardly ever meet."""
    wanted, base = draw(actions()), draw(grants(most=50))
    needs_limit = wanted.verb is Verb.ORDER_PLACE and base.mode is not Mode.DENY
    near = (
        replace(
            base,
            tools=(wanted.tool.id,),
            verbs=(wanted.verb,),
            askers=(wanted.asker,),
            hosts=(wanted.host,) if wanted.host else (),
            items=base.items[:1] if draw(st.booleans()) else (),
            limits=base.limits if needs_limit or draw(st.booleans()) else None,
            fields=tuple(sorted({*base.fields, *wanted.fields})),
            purpose=wanted.purpose,
            until=None,
        )
        if not needs_limit or base.limits
        else base
    )
    return wanted, near


@given(actions(), usages)
def test_nothing_is_allowed_by_default(wanted: Action, usage: Usage) -> None:
    """B01."""
    assert decide(wanted, [], usage, NOW) == Denied(Rule.NO_GRANT)


@given(touched(), several, usages)
def test_a_grant_covers_what_it_misses_nothing_of(
    near: tuple[Action, Grant], others: list[Grant], usage: Usage
) -> None:
    """Deciding asks the one, and a person is told the other."""
    facts = Facts(near[0], NOW, usage.added)
    for each in (near[1], *others):
        last = usage.used[each.id].last if each.id in usage.used else None
        assert each.covers(facts, usage.used) is not any(each.missing(facts, last))


def test_what_a_grant_covers_is_allowed_and_charged_to_it() -> None:
    one = grant(f"{CARTS} mode auto")
    assert decide(action(), [one], NOTHING, NOW) == Allowed(one)


@pytest.mark.parametrize("strict", [Mode.ASK, Mode.ASK_TYPED, Mode.DENY])
@pytest.mark.parametrize("lenient", [Mode.AUTO, Mode.ASK, Mode.ASK_TYPED])
def test_the_stricter_of_two_grants_wins(strict: Mode, lenient: Mode) -> None:
    """B05, B06: whatever their order, and whichever is narrower."""
    narrow = grant(f"{CARTS} items brand in {{Nike}} mode {lenient}", "g1")
    wide = grant(f"{CARTS} mode {strict}", "g2")
    expected = max(strict.strictness, lenient.strictness)
    for both in ([narrow, wide], [wide, narrow]):
        assert strictness(decide(action(), both, NOTHING, NOW)) == expected


@given(st.data(), touched(), several, usages)
def test_the_order_of_grants_never_matters(
    data: st.DataObject, near: tuple[Action, Grant], others: list[Grant], usage: Usage
) -> None:
    """B05."""
    wanted, covering = near
    every = [replace(covering, id="g0"), *others]
    shuffled = data.draw(st.permutations(every))
    first, second = (decide(wanted, each, usage, NOW) for each in (every, shuffled))
    if isinstance(first, Denied) and first.rule in {Rule.FORBIDDEN, Rule.USED_UP}:
        assert isinstance(second, Denied)
        assert second.rule == first.rule  # which of several refusals is named may differ
    else:
        assert first == second


@given(touched(), several, grants(), usages)
def test_a_prohibition_never_allows_more(
    near: tuple[Action, Grant], others: list[Grant], another: Grant, usage: Usage
) -> None:
    """B20."""
    wanted, covering = near
    every = [replace(covering, id="g0"), *others]
    deny = forbidding(another, "g99")
    before, after = (decide(wanted, each, usage, NOW) for each in (every, [*every, deny]))
    assert strictness(after) >= strictness(before)
    near_deny = forbidding(covering, "g98")
    assert strictness(decide(wanted, [*every, near_deny], usage, NOW)) >= strictness(before)


def narrower(data: st.DataObject, wide: Grant) -> Grant:
    """Take something away from a permission."""
    ways = ["until", "item", "count", "quantity", "rule", "mode"]
    ways += [n for n in ("tools", "verbs", "askers", "hosts") if len(getattr(wide, n)) > 1]
    ways += ["fields"] if wide.fields else []
    match data.draw(st.sampled_from(ways)):
        case "until":
            sooner = NOW + timedelta(hours=data.draw(st.integers(-2, 2)))
            return replace(wide, until=min(wide.until or sooner, sooner))
        case "item":
            rule = ItemRule("brand", ("Nike",), data.draw(st.booleans()))
            return replace(wide, items=(*wide.items, rule))
        case "count":
            return replace(wide, count=data.draw(st.integers(1, wide.count or 5)))
        case "quantity":
            return replace(wide, quantity=data.draw(st.integers(1, wide.quantity or 5)))
        case "rule":
            if wide.limits is None:
                return wide
            name = data.draw(st.sampled_from(("item", "order", "day", "month", "total")))
            bound: int | None = getattr(wide.limits, name)
            bounds: dict[str, Any] = {
                name: data.draw(st.integers(0, 100 if bound is None else bound))
            }
            return replace(wide, limits=replace(wide.limits, **bounds))
        case "mode":
            return replace(wide, mode=Mode.ASK_TYPED)
        case "fields":
            return replace(wide, fields=wide.fields[1:])
        case name:
            return replace(wide, **{name: getattr(wide, name)[1:]})


@given(st.data(), touched(), several, usages)
def test_a_narrower_permission_never_allows_what_was_denied(
    data: st.DataObject, near: tuple[Action, Grant], others: list[Grant], usage: Usage
) -> None:
    """B20."""
    wanted, wide = near[0], replace(near[1], id="g0")
    if wide.mode is Mode.DENY:
        wide = replace(grant(f"{CARTS} mode auto"), id="g0")
    if wide.verbs == (Verb.ORDER_PLACE,) and wide.limits is None:
        return
    narrow = narrower(data, narrower(data, wide))
    before = decide(wanted, [wide, *others], usage, NOW)
    after = decide(wanted, [narrow, *others], usage, NOW)
    if isinstance(before, Denied):
        assert isinstance(after, Denied)
    if wide.mode is Mode.AUTO:  # one that asks may itself be what keeps others from being auto
        assert strictness(after) >= strictness(before)
    assert strictness(decide(wanted, [narrow], usage, NOW)) >= strictness(
        decide(wanted, [wide], usage, NOW)
    )


@given(touched(), usages, several)
def test_taking_a_permission_away_never_allows_what_was_denied(
    near: tuple[Action, Grant], usage: Usage, others: list[Grant]
) -> None:
    """B20."""
    wanted, gone = near
    if gone.mode is Mode.DENY:
        return
    before = decide(wanted, [replace(gone, id="g0"), *others], usage, NOW)
    after = decide(wanted, others, usage, NOW)
    assert not isinstance(before, Denied) or isinstance(after, Denied)


@given(touched(), several)
def test_no_grant_covers_anything_once_it_has_expired(
    near: tuple[Action, Grant], others: list[Grant]
) -> None:
    """B02."""
    ended = [replace(each, until=NOW) for each in (near[1], *others)]
    assert isinstance(decide(near[0], ended, NOTHING, NOW), Denied)
    assert isinstance(decide(near[0], ended, NOTHING, NOW + timedelta(days=1)), Denied)


class EvilGrant(Grant):
    """A prohibition that breaks while it is read."""

    __slots__ = ()

    def covers(self, facts: Facts, used: Mapping[str, Used]) -> bool:
        raise OverflowError


class EvilUsed(dict[str, Used]):
    """A past that cannot be read."""

    def get(self, *_: object) -> Used:
        raise RuntimeError


def breaking_off(first: Grant) -> Iterator[Grant]:
    """Give one grant, and break before the next."""
    yield first
    raise KeyError


def test_any_error_while_deciding_is_a_denial() -> None:
    """B08b: a prohibition that fails must not vanish and let the action through."""
    fine = grant(f"{CARTS} mode auto")
    evil = EvilGrant(tools=("x",), verbs=(Verb.CART_ADD,), askers=(Asker.USER,), mode=Mode.DENY)
    assert decide(action(), [fine, evil], NOTHING, NOW) == Denied(Rule.ERROR)
    assert decide(action(), [evil, fine], NOTHING, NOW) == Denied(Rule.ERROR)
    assert decide(action(), [fine], Usage(EvilUsed()), NOW) == Denied(Rule.ERROR)
    assert decide(action(), breaking_off(fine), NOTHING, NOW) == Denied(Rule.ERROR)
    naive = replace(fine, until=NOW.replace(tzinfo=None))
    assert decide(action(), [naive], NOTHING, NOW) == Denied(Rule.ERROR)


@pytest.mark.parametrize("mode", ["auto", "ask", "ask-typed"])
def test_placing_an_order_has_to_be_typed_at_least(mode: str) -> None:
    ordering = grant(f"{ORDERS} money USD order<=300 mode {mode}")
    assert decide(order(), [ordering], NOTHING, NOW) == NeedsApproval(ordering, Mode.ASK_TYPED)


def test_what_brings_a_grant_has_to_be_typed_at_least() -> None:
    """C14: a grant is never signed in passing."""
    adding = grant(f"{CARTS} mode auto")
    bringing = replace(action(), brings=f"{CARTS} mode auto")
    assert decide(bringing, [adding], NOTHING, NOW) == NeedsApproval(adding, Mode.ASK_TYPED)


EARNED = [
    (USER,),
    (Origin(Source.VAULT, "fit.shoe"),),
    (Origin(Source.SHOP, SHOP),),
    (USER, Origin(Source.SHOP, SHOP)),
]
FOREIGN = [
    (MODEL,),
    (),
    (Origin(Source.SHOP, "other.example"),),
    (Origin(Source.PLUGIN, "deals"),),
    (USER, MODEL),
    (USER, Origin(Source.SHOP, "other.example")),
]


@pytest.mark.parametrize("origins", EARNED)
def test_values_of_the_user_and_of_the_very_shop_keep_auto(origins: tuple[Origin, ...]) -> None:
    adding = grant(f"{CARTS} mode auto")
    wanted = replace(action(), arguments=argument(*sorted(origins)))
    assert decide(wanted, [adding], NOTHING, NOW) == Allowed(adding)


@pytest.mark.parametrize("origins", FOREIGN)
def test_a_value_from_the_model_or_another_shop_loses_auto(origins: tuple[Origin, ...]) -> None:
    """A01, A16: one foreign part is enough."""
    adding = grant(f"{CARTS} mode auto")
    mixed = (*argument(*sorted(origins)), Argument("quantity", 1, (USER,)))
    wanted = replace(action(), arguments=mixed)
    assert decide(wanted, [adding], NOTHING, NOW) == NeedsApproval(adding, Mode.ASK)


SEES = FieldUse("fit.top", Handling.PLAIN)


@pytest.mark.parametrize(
    ("verb", "asks"),
    [
        (Verb.CART_ADD, True),
        (Verb.WATCH_CREATE, True),
        (Verb.WATCH_STOP, True),
        (Verb.NOTICE_SEND, True),
        (Verb.OFFER_READ, False),
        (Verb.CART_READ, False),
    ],
)
def test_what_was_planned_after_a_failure_changes_nothing_unasked(verb: Verb, asks: bool) -> None:
    """A05: whatever the grants say, and whoever planned it. Plain looking goes on."""
    lenient = grant(f"tool=cart verb={verb} asker=agent,user hosts {SHOP} mode auto")
    first = replace(action(), verb=verb)
    assert decide(first, [lenient], NOTHING, NOW) == Allowed(lenient)
    again = replace(first, arguments=(*first.arguments, Argument("plan", "x", (REPLANNED,))))
    expected = NeedsApproval(lenient, Mode.ASK) if asks else Allowed(lenient)
    assert decide(again, [lenient], NOTHING, NOW) == expected


def test_what_was_planned_after_a_failure_tells_nobody_a_field_unasked() -> None:
    """A look that shows a shop something of the user is no plain look."""
    scope = f"tool=cart verb=offer.read asker=user hosts {SHOP} fields fit.top as plain"
    lenient = grant(f"{scope} purpose fit mode auto")
    first = replace(action(), asker=Asker.USER, verb=Verb.OFFER_READ, fields=(SEES,), purpose="fit")
    again = replace(first, arguments=argument(REPLANNED))
    assert decide(first, [lenient], NOTHING, NOW) == Allowed(lenient)
    assert decide(again, [lenient], NOTHING, NOW) == NeedsApproval(lenient, Mode.ASK)


@given(actions(), several, usages)
def test_planning_again_never_makes_a_decision_laxer(
    wanted: Action, grants_: list[Grant], usage: Usage
) -> None:
    again = replace(wanted, arguments=(*wanted.arguments, Argument("plan", "x", (REPLANNED,))))
    before, after = (decide(each, grants_, usage, NOW) for each in (wanted, again))
    assert strictness(after) >= strictness(before)


def test_an_action_that_says_nothing_of_its_origins_loses_auto() -> None:
    adding = grant(f"{CARTS} mode auto")
    wanted = replace(action(), arguments=())
    assert decide(wanted, [adding], NOTHING, NOW) == NeedsApproval(adding, Mode.ASK)


def test_a_clock_that_goes_back_denies() -> None:
    """B02, I11: a little is tolerated, more is not."""
    adding = grant(f"{CARTS} mode auto")
    seen = Usage(seen=NOW)
    little = NOW - CLOCK_SLACK
    assert decide(action(), [adding], seen, little) == Allowed(adding)
    more = little - timedelta(microseconds=1)
    assert decide(action(), [adding], seen, more) == Denied(Rule.CLOCK)
    assert timedelta(minutes=5) == CLOCK_SLACK


def test_a_grant_that_is_used_up_denies_and_says_what_is_missing() -> None:
    once = grant(f"{CARTS} count count<=1 mode auto")
    usage = Usage({"g1": Used(count=1)})
    assert decide(action(), [once], usage, NOW) == Denied(Rule.USED_UP, "g1", (Miss.COUNT,))


def test_another_grant_with_room_is_charged_instead() -> None:
    once = grant(f"{CARTS} count count<=1 mode auto", "g1")
    more = grant(f"{CARTS} mode auto", "g2")
    usage = Usage({"g1": Used(count=1)})
    assert decide(action(), [once, more], usage, NOW) == Allowed(more)


def test_a_used_up_grant_that_asks_still_makes_others_ask() -> None:
    asking = grant(f"{CARTS} count count<=1 mode ask", "g1")
    auto = grant(f"{CARTS} mode auto", "g2")
    usage = Usage({"g1": Used(count=1)})
    assert decide(action(), [asking, auto], usage, NOW) == NeedsApproval(auto, Mode.ASK)


def test_sums_of_any_size_are_added_up_rightly() -> None:
    """B08."""
    ordering = grant(f"{ORDERS} money USD total<=300 mode ask-typed")
    vast = Usage({"g1": Used(total=2**63 - 500)})
    assert decide(order(), [ordering], vast, NOW) == Denied(Rule.USED_UP, "g1", (Miss.BUDGET,))


def test_a_denial_names_the_nearest_permission_and_what_is_outside() -> None:
    near = grant(f"{CARTS} money USD item<=5 mode auto", "g1")
    far = grant("tool=cart verb=cart.add asker=watch hosts other.example mode auto", "g2")
    assert decide(action(), [far, near], NOTHING, NOW) == Denied(Rule.OUTSIDE, "g1", (Miss.PRICE,))


def test_a_prohibition_is_named_by_its_own_rule() -> None:
    deny = grant(f"{CARTS} mode deny")
    assert decide(action(), [deny], NOTHING, NOW) == Denied(Rule.FORBIDDEN, "g1")
    outside = replace(action(), host="other.example")
    assert decide(outside, [deny], NOTHING, NOW) == Denied(Rule.NO_GRANT)


def test_a_price_in_another_currency_is_outside() -> None:
    """B09."""
    adding = grant(f"{CARTS} money USD item<=5 mode auto")
    yen = replace(action(), items=(replace(ITEM, unit_price=Money(1, "JPY")),))
    assert decide(yen, [adding], NOTHING, NOW) == Denied(Rule.OUTSIDE, "g1", (Miss.CURRENCY,))


def test_shops_that_were_added_are_reached_and_no_others() -> None:
    adding = replace(grant(f"{CARTS} mode auto"), hosts=(ADDED,))
    assert decide(action(), [adding], Usage(added=frozenset({SHOP})), NOW) == Allowed(adding)
    other = Usage(added=frozenset({"other.example", ADDED, ANY}))
    assert isinstance(decide(action(), [adding], other, NOW), Denied)

"""A refusal: the rule in words, and the narrowest grant that would allow exactly that."""

import shlex
from dataclasses import replace

import pytest

from manciple.agent.refusals import refused
from manciple.agent.runner import Refusal
from manciple.policies.actions import Action, Asker, Verb
from manciple.policies.decision import Allowed, Denied, NeedsApproval, Rule, Usage, decide
from manciple.policies.grant_text import parse
from manciple.policies.grants import Miss, Used
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, NOW, ORDERS, SHOP, action, order, sees


def refusal(asked: Action, rule: Rule, *misses: Miss, grant: str | None = None) -> Refusal:
    return Refusal("s1", asked, Denied(rule, grant, misses))


def proposed(asked: Action) -> str:
    hint = refused(refusal(asked, Rule.NO_GRANT), NOW).hint
    assert hint is not None
    manciple, grant, scope = shlex.split(hint)
    assert (manciple, grant) == ("manciple", "grant")
    return scope


ACTIONS = [
    action(),
    action(Verb.OFFER_READ),
    action(Verb.NOTICE_SEND),
    replace(action(Verb.CART_REMOVE), items=(replace(ITEM, quantity=0),)),
    order(1250),
    replace(order(1250), fields=sees("address.home", "contact.email"), purpose="deliver"),
    replace(action(Verb.DATA_READ), host=None, fields=sees("fit.shoe"), purpose="fit"),
    replace(action(), items=(ITEM, replace(ITEM, variant="sock; rm -rf {43}", quantity=3))),
    replace(action(), items=(replace(ITEM, unit_price=Money(1, "JPY"), size=None, brand=None),)),
]


@pytest.mark.parametrize("asked", ACTIONS)
def test_the_narrowest_grant_makes_exactly_that_approvable(asked: Action) -> None:
    grant = replace(parse(proposed(asked)), id="g1")
    decision = decide(asked, [grant], Usage(), NOW)
    assert isinstance(decision, NeedsApproval)
    assert not isinstance(decision, Allowed)


@pytest.mark.parametrize("asked", ACTIONS)
def test_the_narrowest_grant_allows_nothing_beside_it(asked: Action) -> None:
    grant = replace(parse(proposed(asked)), id="g1")
    others = [
        replace(asked, asker=Asker.MCP),
        replace(asked, verb=Verb.STORE_ADD),
        replace(asked, host="other.example"),
        replace(asked, tool=replace(asked.tool, id="other")),
        replace(asked, fields=(*asked.fields, *sees("identity.name")), purpose="deliver"),
    ]
    for item in asked.items:
        dearer = replace(item, unit_price=Money(item.unit_price.minor + 1, "USD"))
        others += [
            replace(asked, items=(replace(item, variant="another"),)),
            replace(asked, items=(replace(item, unit_price=Money(1, "EUR")),)),
        ]
        if item.quantity:  # what is taken out has none
            others.append(replace(asked, items=(replace(item, quantity=item.quantity + 9),)))
        if asked.cost is None:
            others.append(replace(asked, items=(dearer,)))
    if asked.cost is not None:
        others.append(replace(asked, cost=Money(asked.cost.minor + 1, "USD")))
    for other in others:
        assert isinstance(decide(other, [grant], Usage(), NOW), Denied), other


@pytest.mark.parametrize("miss", Miss)
def test_each_miss_is_said_in_words(miss: Miss) -> None:
    error = refused(refusal(action(), Rule.OUTSIDE, miss, grant="g4"), NOW)
    assert error.exit_code == 3
    assert str(error).startswith(f"not allowed to put into the cart at {SHOP}: g4 comes nearest")
    assert "None" not in str(error)


# --- what is printed, once signed, allows it

CART = action()
BUYS = replace(order(2000), fields=sees("address.home"), purpose="deliver")
FIT = replace(action(Verb.DATA_READ), host=None, fields=sees("fit.shoe"), purpose="fit")
AUTO = f"{CARTS} mode auto"
PAYS = f"{ORDERS} fields address.home as plain purpose deliver"

DENIALS: list[tuple[Action, str, Used, Rule, Miss | None]] = [
    (CART, "", Used(), Rule.NO_GRANT, None),
    (BUYS, AUTO, Used(), Rule.NO_GRANT, None),
    (CART, f"{CARTS} mode deny", Used(), Rule.FORBIDDEN, None),
    (CART, "tool=other verb=cart.add asker=user,agent mode auto", Used(), Rule.OUTSIDE, Miss.TOOL),
    (CART, f"tool=cart verb=cart.add asker=mcp hosts {SHOP} mode auto", Used(), Rule.OUTSIDE,
     Miss.ASKER),
    (CART, AUTO.replace(SHOP, "other.example"), Used(), Rule.OUTSIDE, Miss.HOST),
    (CART, f"{CARTS} items variant in {{none}} mode auto", Used(), Rule.OUTSIDE, Miss.ITEMS),
    (CART, f"{CARTS} money JPY item<=900 mode auto", Used(), Rule.OUTSIDE, Miss.CURRENCY),
    (CART, f"{CARTS} money USD item<=1 mode auto", Used(), Rule.OUTSIDE, Miss.PRICE),
    (BUYS, f"{PAYS} money USD order<=19 mode ask-typed", Used(), Rule.OUTSIDE, Miss.PRICE),
    (replace(CART, items=(replace(ITEM, quantity=3),)), f"{CARTS} count qty<=2 mode auto", Used(),
     Rule.OUTSIDE, Miss.QUANTITY),
    (BUYS, f"{ORDERS} money USD order<=90 mode ask-typed", Used(), Rule.OUTSIDE, Miss.FIELDS),
    (FIT, "tool=cart verb=data.read asker=user,agent fields fit.shoe as plain purpose spam"
     " mode auto", Used(), Rule.OUTSIDE, Miss.PURPOSE),
    (CART, f"{CARTS} until 2020-01-31 mode auto", Used(), Rule.OUTSIDE, Miss.EXPIRED),
    (CART, f"{CARTS} count count<=1 mode auto", Used(count=1), Rule.USED_UP, Miss.COUNT),
    (CART, f"{CARTS} where arguments.offer in {{o9}} mode auto", Used(), Rule.OUTSIDE, Miss.WHERE),
    (CART, f"{CARTS} window Mon 08-12 UTC mode auto", Used(), Rule.OUTSIDE, Miss.WINDOW),
    (CART, f"{CARTS} idle<=1d mode auto", Used(), Rule.OUTSIDE, Miss.IDLE),
    (CART, f"{CARTS} count rate<=1/h mode auto", Used(count_hour=1), Rule.USED_UP, Miss.RATE),
    (CART, f"{CARTS} money USD open-cart<=9 mode auto", Used(), Rule.USED_UP, Miss.OPEN_CART),
    (BUYS, f"{PAYS} money USD day<=90 mode ask-typed", Used(day=8000), Rule.USED_UP, Miss.BUDGET),
    (BUYS, f"{PAYS} money USD month<=90 mode ask-typed", Used(month=8000), Rule.USED_UP,
     Miss.BUDGET),
    (BUYS, f"{PAYS} money USD total<=90 mode ask-typed", Used(total=8000), Rule.USED_UP,
     Miss.BUDGET),
]  # fmt: skip
"""An action, the one grant, what is used of it, and why the action is denied then."""


@pytest.mark.parametrize(("asked", "scope", "used", "rule", "miss"), DENIALS)
def test_what_a_refusal_prints_allows_exactly_that_once_it_is_signed(
    asked: Action, scope: str, used: Used, rule: Rule, miss: Miss | None
) -> None:
    held = [replace(parse(scope), id="g1")] if scope else []
    usage = Usage({"g1": used})
    denied = decide(asked, held, usage, NOW)
    assert isinstance(denied, Denied)
    assert denied.rule is rule
    assert miss in {None, *denied.misses}
    printed = refused(Refusal("s1", asked, denied), NOW).hint
    assert printed is not None
    for step in printed.split(", then "):  # in the order in which they are printed
        match shlex.split(step):
            case ["manciple", "revoke", which, "--signed"]:
                held = [grant for grant in held if grant.id != which]
                assert isinstance(decide(asked, held, usage, NOW), Denied)
            case ["manciple", "grant", signed]:
                held.append(replace(parse(signed), id="g2"))
            case unknown:
                raise AssertionError(unknown)
    answer = decide(asked, held, usage, NOW)
    assert isinstance(answer, NeedsApproval)
    assert answer.grant.id == "g2"
    for item in asked.items:
        other = replace(asked, items=(replace(item, variant="another"),))
        assert decide(other, held[-1:], usage, NOW) == Denied(Rule.OUTSIDE, "g2", (Miss.ITEMS,))


def test_every_rule_and_miss_that_a_grant_mends_is_tried() -> None:
    """A verb that a grant is not for is no miss of it: it is another grant."""
    rules, misses = {each[3] for each in DENIALS}, {each[4] for each in DENIALS}
    no_grant_helps = {Rule.STOPPED, Rule.CLOCK, Rule.ERROR, Rule.CEILING, Rule.ASKED_ENOUGH}
    assert rules == {*Rule} - no_grant_helps
    assert misses == {*Miss} - {Miss.VERB} | {None}


def test_once_everything_is_revoked_the_narrowest_grant_is_printed() -> None:
    """Revoking all ends what there was; what is signed afterwards counts."""
    hint = refused(refusal(action(), Rule.STOPPED), NOW).hint
    assert hint is not None
    granted = replace(parse(shlex.split(hint)[2]), id="g8")
    assert isinstance(decide(action(), [granted], Usage(), NOW), NeedsApproval)


@pytest.mark.parametrize("rule", [Rule.CLOCK, Rule.ERROR, Rule.CEILING])
def test_where_no_grant_helps_none_is_printed(rule: Rule) -> None:
    error = refused(refusal(action(), rule), NOW)
    assert "no grant helps" in str(error)
    assert "manciple grant" not in str(error.hint)


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_has_one_line_and_a_hint(rule: Rule) -> None:
    error = refused(refusal(action(), rule, grant="g1"), NOW)
    assert error.exit_code == 3
    assert error.hint
    assert "\n" not in f"{error}{error.hint}"


def test_a_prohibition_is_named_with_both_steps_in_order() -> None:
    error = refused(refusal(action(), Rule.FORBIDDEN, grant="g9"), NOW)
    assert "g9 forbids it" in str(error)
    assert str(error.hint).startswith(
        "manciple revoke g9 --signed, then manciple grant 'tool=cart "
    )

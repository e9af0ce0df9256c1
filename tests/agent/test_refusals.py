"""A refusal: the rule in words, and the narrowest grant that would allow exactly that."""

import shlex
from dataclasses import replace

import pytest

from manciple.agent.refusals import refused
from manciple.agent.runner import Refusal
from manciple.policies.actions import Action, Asker, Verb
from manciple.policies.decision import Allowed, Denied, NeedsApproval, Rule, Usage, decide
from manciple.policies.grant_text import parse
from manciple.policies.grants import Miss
from manciple.policies.money import Money
from tests.fakes import ITEM, NOW, SHOP, action, order, sees


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


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_has_one_line_and_a_hint(rule: Rule) -> None:
    error = refused(refusal(action(), rule, grant="g1"), NOW)
    assert error.exit_code == 3
    assert error.hint
    assert "\n" not in f"{error}{error.hint}"


def test_a_prohibition_is_named_and_not_offered_away() -> None:
    error = refused(refusal(action(), Rule.FORBIDDEN, grant="g9"), NOW)
    assert "g9 forbids it" in str(error)
    assert error.hint == "manciple why g9"

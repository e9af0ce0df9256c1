"""The text of a grant: what a person reads and signs, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Asker, FieldUse, Handling, Verb
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import parse, scope_digest, show
from manciple.policies.grants import Grant, Limits, Mode
from manciple.policies.item_rules import ItemRule
from tests.fakes import CARTS, ORDERS, SHOP
from tests.strategies import grants, plain_texts

WHOLE = (
    "tool=cart,order verb=cart.add,order.place asker=agent,watch hosts added,a.example:8443"
    ' items brand in {Nike, "gift card"} category not in {gift_card}'
    " money USD item<=120 order<=150.5 month<=600 count qty<=1 count<=3"
    " fields address.home as plain ; fit.top as handle purpose deliver"
    " until 2027-01-31 mode ask-typed"
)


def read_back(grant: Grant) -> Grant:
    return replace(parse(show(grant)), id=grant.id, version=grant.version)


@given(grants(values=plain_texts))
def test_what_is_shown_is_read_back_as_the_same_grant(grant: Grant) -> None:
    sorted_rules = tuple(sorted(grant.items, key=lambda rule: show(replace(grant, items=(rule,)))))
    known = replace(grant, items=sorted_rules)
    assert read_back(known) == known
    assert show(read_back(known)) == show(known)


@pytest.mark.parametrize(
    "value", ["}", "{", ",", ";", "<=", "<", "=", '"', "\\", "a  b", "mode", "}}"]
)
def test_a_value_in_quotes_is_a_value_whatever_it_looks_like(value: str) -> None:
    rule = ItemRule("brand", tuple(sorted({value, "x"})))
    grant = replace(parse(f"{CARTS} mode deny"), items=(rule,))
    assert read_back(grant) == grant


def test_every_clause_is_read() -> None:
    grant = parse(WHOLE)
    assert grant.tools == ("cart", "order")
    assert grant.verbs == (Verb.CART_ADD, Verb.ORDER_PLACE)
    assert grant.askers == (Asker.AGENT, Asker.WATCH)
    assert grant.hosts == ("a.example:8443", "added")
    assert grant.items == (
        ItemRule("brand", ("Nike", "gift card")),
        ItemRule("category", ("gift_card",), negated=True),
    )
    assert grant.limits == Limits("USD", item=12000, order=15050, month=60000)
    assert (grant.quantity, grant.count) == (1, 3)
    assert grant.fields == (
        FieldUse("address.home", Handling.PLAIN),
        FieldUse("fit.top", Handling.HANDLE),
    )
    assert grant.purpose == "deliver"
    assert grant.until is not None
    assert grant.until.isoformat() == "2027-02-01T00:00:00+00:00"
    assert grant.mode is Mode.ASK_TYPED


def test_the_text_that_is_signed_is_this() -> None:
    assert show(parse(WHOLE)) == (
        "tool=cart,order verb=cart.add,order.place asker=agent,watch hosts a.example:8443,added"
        ' items brand in {Nike, "gift card"} category not in {gift_card}'
        " money USD item<=120 order<=150.5 month<=600 count qty<=1 count<=3"
        " fields address.home as plain ; fit.top as handle purpose deliver"
        " until 2027-01-31 mode ask-typed"
    )


def test_clauses_stand_in_any_order_and_on_many_lines() -> None:
    head, tail = WHOLE.split(" money ", 1)
    assert parse(f"money {tail}\n\t{head}") == parse(WHOLE)


def test_the_signed_digest_names_id_version_and_every_part_of_the_scope() -> None:
    """B18."""
    grant = replace(parse(WHOLE), id="g1")
    others = [
        replace(grant, id="g2"),
        replace(grant, version=2),
        replace(grant, mode=Mode.ASK),
        replace(grant, hosts=()),
        replace(grant, fields=()),
        replace(grant, until=None),
    ]
    assert len({scope_digest(each) for each in (grant, *others)}) == 7


BAD = {
    "unknown clause": f"{CARTS} colour=red mode auto",
    "unknown key": f"{CARTS} money USD items<=3 mode auto",
    "typo of a bound": f"{CARTS} money USD itm<=3 mode auto",
    "unknown attribute": f"{CARTS} items kind in {{a}} mode auto",
    "unknown field": f"{CARTS} fields identity.ssn as plain mode auto",
    "wildcard field": f"{CARTS} fields address.* as plain mode auto",
    "unknown handling": f"{CARTS} fields fit.top as text mode auto",
    "unknown mode": f"{CARTS} mode always",
    "unknown currency": f"{CARTS} money USX item<=3 mode auto",
    "lower-case currency": f"{CARTS} money usd item<=3 mode auto",
    "too many digits": f"{CARTS} money USD item<=1.999 mode auto",
    "digits in yen": f"{CARTS} money JPY item<=1.5 mode auto",
    "negative": f"{CARTS} money USD item<=-3 mode auto",
    "negative zero": f"{CARTS} money USD item<=-0 mode auto",
    "signed": f"{CARTS} money USD item<=+3 mode auto",
    "huge": f"{CARTS} money USD item<=99999999999999 mode auto",
    "exponent": f"{CARTS} money USD item<=1e3 mode auto",
    "huge exponent": f"{CARTS} money USD item<=1e999999 mode auto",
    "not a number": f"{CARTS} money USD item<=NaN mode auto",
    "infinite": f"{CARTS} money USD item<=Infinity mode auto",
    "underscore": f"{CARTS} money USD item<=1_000 mode auto",
    "full-width digits": f"{CARTS} money USD item<=１２ mode auto",
    "other digits": f"{CARTS} count qty<=٣ mode auto",
    "no bound": f"{CARTS} money USD mode auto",
    "less, not at most": f"{CARTS} money USD item<3 mode auto",
    "zero times": f"{CARTS} count count<=0 mode auto",
    "part of a piece": f"{CARTS} count qty<=1.5 mode auto",
    "too many times": f"{CARTS} count count<=1000001 mode auto",
    "empty set": f"{CARTS} items brand in {{}} mode auto",
    "empty value": f'{CARTS} items brand in {{""}} mode auto',
    "trailing comma": f"{CARTS} items brand in {{Nike,}} mode auto",
    "open set": f"{CARTS} items brand in {{Nike mode auto",
    "no rule": f"{CARTS} items mode auto",
    "no tool": f"tool= verb=cart.add asker=user hosts {SHOP} mode auto",
    "no host": "tool=cart verb=cart.add asker=user hosts mode auto",
    "no verb": f"tool=cart asker=user hosts {SHOP} mode auto",
    "no asker": f"tool=cart verb=cart.add hosts {SHOP} mode auto",
    "no mode": CARTS,
    "nothing": "",
    "mode twice": f"{CARTS} mode ask mode auto",
    "hosts twice": f"{CARTS} hosts other.example mode auto",
    "tools twice": f"{CARTS} tool=order mode auto",
    "money twice": f"{CARTS} money USD item<=3 money USD order<=3 mode auto",
    "count twice": f"{CARTS} count qty<=3 count count<=3 mode auto",
    "bound twice": f"{CARTS} money USD item<=3 item<=4 mode auto",
    "quantity twice": f"{CARTS} count qty<=3 qty<=4 mode auto",
    "mixed-case verb": f"tool=cart verb=Cart.Add asker=user hosts {SHOP} mode auto",
    "mixed-case clause": f"{CARTS} Mode auto",
    "mixed-case mode": f"{CARTS} mode Auto",
    "Cyrillic verb": f"tool=cart verb=c\u0430rt.add asker=user hosts {SHOP} mode auto",
    "Cyrillic tool": f"tool=c\u0430rt verb=cart.add asker=user hosts {SHOP} mode auto",
    "Cyrillic host": "tool=cart verb=cart.add asker=user hosts \u0455hop.example mode auto",
    "ideographic full stop": "tool=cart verb=cart.add asker=user hosts shop\u3002example mode auto",
    "upper-case host": "tool=cart verb=cart.add asker=user hosts Shop.example mode auto",
    "trailing dot": "tool=cart verb=cart.add asker=user hosts shop.example. mode auto",
    "user in host": "tool=cart verb=cart.add asker=user hosts shop.example@evil.test mode auto",
    "wildcard host": "tool=cart verb=cart.add asker=user hosts *.example mode auto",
    "url as host": "tool=cart verb=cart.add asker=user hosts https://shop.example mode auto",
    "zero-width space": f"{CARTS} mode\u200b auto",
    "bidi in a value": f'{CARTS} items brand in {{"\u202eekiN"}} mode auto',
    "escape in a value": f'{CARTS} items brand in {{"\\u001b[2J"}} mode auto',
    "half a character": f'{CARTS} items brand in {{"\\ud800"}} mode auto',
    "overlong value": f"{CARTS} items brand in {{{'x' * 301}}} mode auto",
    "quoted clause": f'{CARTS} "mode" auto',
    "quoted header": f'"tool=cart order" verb=cart.add asker=user hosts {SHOP} mode auto',
    "clauses in a purpose": f'{CARTS} purpose "x fields address.home as plain" mode auto',
    "upper-case purpose": f"{CARTS} purpose Deliver mode auto",
    "no such day": f"{CARTS} until 2027-02-30 mode auto",
    "no zone": f"{CARTS} until 2027-01-31T12:00 mode auto",
    "end of time": f"{CARTS} until 9999-12-31 mode auto",
    "before time": f"{CARTS} until 0001-01-01T00:00+14:00 mode auto",
    "first day": f"{CARTS} until 0001-01-01T00:00:00+00:00 mode auto",
    "any for agents": "tool=cart verb=cart.add asker=agent hosts any mode auto",
    "orders without limit": f"{ORDERS} mode ask-typed",
    "overlong": f"{CARTS} items brand in {{{', '.join('x' * 9 for _ in range(500))}}} mode auto",
    "rest": f"{CARTS} mode auto ;",
    "quote left open": f'{CARTS} items brand in {{"Nike}} mode auto',
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_what_the_grammar_does_not_know_is_refused(text: str) -> None:
    """B07, B11, B16, B17, B19."""
    with pytest.raises(BadGrant) as caught:
        parse(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{CARTS} colour=red mode auto", "colour=red"),
        (f"{CARTS} money USD item<=1.999 mode auto", "1.999"),
        (f"tool=cart verb=Cart.Add asker=user hosts {SHOP} mode auto", "verb=Cart.Add"),
        (f"{CARTS} fields identity.ssn as plain mode auto", "identity.ssn"),
        (f"{CARTS} items kind in {{a}} mode auto", "kind in"),
        (f"{CARTS} mode always", "always"),
    ],
)
def test_a_refusal_names_the_place_in_the_text(text: str, place: str) -> None:
    with pytest.raises(BadGrant) as caught:
        parse(text)
    assert f"at character {text.index(place) + 1} " in str(caught.value)
    assert caught.value.hint


PIECES = st.sampled_from(
    [
        *"tool=cart verb=cart.add asker=user hosts items money count fields purpose until".split(),
        *'mode auto deny brand not in { } , ; <= < " \\ item qty USD 1 1e9 2027-01-31'.split(),
        *("fit.top", "as", "plain", "shop.example", '"a b"', "\x00", "\n", "\u202e", "１", "="),
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map(" ".join)))
def test_any_text_is_a_grant_or_a_clear_refusal(text: str) -> None:
    try:
        grant = parse(text)
    except BadGrant:
        return
    assert parse(show(grant)) == grant


@given(st.data())
def test_one_changed_character_never_ends_in_a_traceback(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    other = data.draw(st.characters())
    try:
        grant = parse(WHOLE[:at] + other + WHOLE[at + 1 :])
    except BadGrant:
        return
    assert parse(show(grant)) == grant

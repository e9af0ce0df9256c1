"""A grant in one plain sentence: everything it says, in English and Traditional Chinese."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from manciple.policies import grant_words, grant_words_zh
from manciple.policies.actions import Asker, Origin, Source, Verb
from manciple.policies.conditions import AtMost, OneOf
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import parse, show
from manciple.policies.grants import Grant, Mode
from manciple.policies.proposals import starters
from tests.strategies import grants

LANGUAGES = (grant_words.sentence, grant_words_zh.sentence)

PATAGONIA = (
    "tool=cart verb=cart.add asker=agent,watch hosts patagonia.example"
    " items brand in {Patagonia} size in {M} category in {goods}"
    " money USD item<=150 open-cart<=170 count qty<=1 count<=3 rate<=60/h"
    " window Mon-Fri 08-22 Asia/Taipei origin items from user|shop"
    " until 2027-01-31 idle<=30d mode auto"
)


def test_the_sentence_of_a_cart_grant_reads_so() -> None:
    assert grant_words.sentence(parse(PATAGONIA)) == (
        "may put Patagonia items, no gift cards or subscriptions, size M, in the cart at"
        " patagonia.example until 31 January 2027: at most 150 USD each and 170 USD in the cart at"
        " one time, at most 1 of one thing, 3 times in all at most, at most 60 times in any hour,"
        " only Monday to Friday from 08:00 to 22:00 in Asia/Taipei, asked for by the agent or a"
        " watch; without asking; but it asks unless it all comes from that very shop or you;"
        " nothing is ordered by it; lapses after 30 days without use"
    )
    assert grant_words_zh.sentence(parse(PATAGONIA)) == (
        "可以在 patagonia.example 把 Patagonia 商品（不含禮物卡與訂閱；尺寸 M）放進購物車，"
        "到 2027年1月31日為止：每件最多 150 USD，購物車內同時最多 170 USD，同一件最多 1 個，"
        "總共最多 3 次，任何一小時內最多 60 次，只在 Asia/Taipei 的週一到週五 08:00 到 22:00，"
        "由代理或盯價提出；不必先問你；全部不是來自該商店或你時要先問；不會因此下訂單；"
        "30 天沒用就失效"
    )


@given(grant=grants())
def test_a_sentence_is_one_line_of_plain_words(grant: Grant) -> None:
    for sentence in LANGUAGES:
        said = sentence(grant)
        assert said.isprintable()
        assert "None" not in said
        assert "  " not in said


@given(one=grants(), other=grants())
def test_different_grants_have_different_sentences(one: Grant, other: Grant) -> None:
    for sentence in LANGUAGES:
        assert (sentence(one) == sentence(other)) is (show(one) == show(other))


EMPTY: dict[str, Any] = {
    "items": (),
    "limits": None,
    "quantity": None,
    "count": None,
    "per_hour": None,
    "per_day": None,
    "window": None,
    "fields": (),
    "purpose": None,
    "where": (),
    "origins": (),
    "until": None,
    "idle_days": None,
}


@given(grant=grants())
def test_no_clause_is_silent(grant: Grant) -> None:
    for name, empty in EMPTY.items():
        needed = name == "limits" and Verb.ORDER_PLACE in grant.verbs
        if not needed or grant.mode is Mode.DENY:
            without = replace(grant, **{name: empty})
            for sentence in LANGUAGES:
                assert (sentence(without) == sentence(grant)) is (without == grant), name


def test_the_clauses_that_are_looked_at_are_all_that_there_are() -> None:
    always = {"id", "version", "tools", "verbs", "askers", "hosts", "mode"}
    said = {each.name for each in fields(Grant) if not each.name.startswith("_")}
    assert {*EMPTY, *always} == said


@given(grant=grants(), other=grants())
def test_no_change_of_who_does_what_where_is_silent(grant: Grant, other: Grant) -> None:
    for name in ("tools", "verbs", "askers", "hosts", "mode"):
        try:
            changed = replace(grant, **{name: getattr(other, name)})
        except BadGrant:
            continue
        for sentence in LANGUAGES:
            assert (sentence(changed) == sentence(grant)) is (show(changed) == show(grant)), name


@pytest.mark.parametrize("sentence", LANGUAGES)
def test_every_mode_asker_verb_and_kind_of_value_has_its_words(
    sentence: Callable[[Grant], str],
) -> None:
    base = parse("tool=cart verb=cart.add asker=user hosts a.example money USD order<=9 mode ask")
    said = {sentence(replace(base, mode=mode, limits=None)) for mode in Mode}
    said |= {sentence(replace(base, askers=(asker,))) for asker in Asker}
    said |= {sentence(replace(base, verbs=(verb,))) for verb in Verb}
    values = ("1", 1, "true", True, False, "yes", "no", "a or b", "a, b", "禮物 卡")
    said |= {sentence(replace(base, where=(OneOf("x", (value,)),))) for value in values}
    said.add(sentence(replace(base, where=(AtMost("x", 1),))))
    assert len(said) == len(Mode) + len(Asker) + len(Verb) + len(values)


def test_the_starters_read_well() -> None:
    for grant in starters("TWD"):
        for sentence in LANGUAGES:
            assert len(sentence(grant)) < 330


def test_both_languages_know_the_same_verbs() -> None:
    assert set(grant_words.VERB_WORDS) == set(grant_words_zh.VERB_WORDS) == set(Verb)


def test_every_source_of_an_origin_has_its_words() -> None:
    for source in Source:
        rule = replace(
            parse(PATAGONIA).origins[0],
            sources=(Origin(source, "x" if source is Source.PLUGIN else ""),),
        )
        for sentence in LANGUAGES:
            assert "None" not in sentence(replace(parse(PATAGONIA), origins=(rule,)))

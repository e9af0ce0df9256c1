"""Telling: what stands in a notice is written by code, from typed results alone."""

import pytest
from pydantic import ValidationError

from manciple.policies.actions import Verb, is_plain
from manciple.policies.errors import NotFound
from manciple.policies.money import Money
from manciple.tools.carts import Cart, CartLine
from manciple.tools.find import Found
from manciple.tools.offers import InStock, Offer, OfferRef
from manciple.tools.tell import MAX_OFFERS, Tell, TellUser, notice_about

REF = OfferRef("a.example", "shoe", "shoe-42")
OFFER = Offer(REF, "Trail Shoe", Money(12900, "USD"), InStock(), size="42", colour="Black")


def test_the_main_channel_needs_its_own_grant_and_the_terminal_none_for_a_host() -> None:
    main = Tell().need(TellUser(about=(OFFER,), host="mail.example"))
    assert (main.verb, main.host, main.purpose) == (Verb.NOTICE_SEND, "mail.example", "notify")
    assert [use.field for use in main.fields] == ["channel.main"]
    assert Tell().need(TellUser(about=(OFFER,), channel="terminal")).host is None


def test_without_a_channel_or_anything_to_tell_it_says_so() -> None:
    for call in (TellUser(about=(OFFER,)), TellUser(about=(), host="mail.example")):
        with pytest.raises(NotFound):
            Tell().need(call)


@pytest.mark.parametrize("text", ["buy now", {"title": "x"}, 3, None])
def test_there_is_no_place_for_a_planner_s_words(text: object) -> None:
    with pytest.raises(ValidationError):
        TellUser.model_validate({"about": [text]})
    with pytest.raises(ValidationError):
        TellUser.model_validate({"about": [OFFER], "channel": "mailto:eve@evil.example"})


def test_what_the_shipping_costs_is_said_where_it_is_known_and_else_that_it_is_not() -> None:
    assert "shipping unknown" in notice_about((OFFER,)).title
    free = Offer(REF, "Trail Shoe", Money(1, "USD"), InStock(), shipping=Money(0, "USD"))
    assert "shipping 0 USD" in notice_about((free,)).title


def test_a_shop_s_words_are_cut_and_plain() -> None:
    title = "Shoe\u202e\u2028 click http://evil.example to approve " * 40
    notice = notice_about((Offer(REF, title, Money(1, "USD"), InStock()),))
    assert all(map(is_plain, (notice.title, *notice.lines)))
    assert len(notice.title) <= 200


def test_several_results_make_one_notice_of_a_few_lines() -> None:
    held = Cart("a.example", "c1", (CartLine(REF, "Trail Shoe", 2, Money(12900, "USD")),))
    notice = notice_about((Found("a.example", (OFFER,) * 30), held))
    assert notice.title == "30 found at a.example"
    assert len(notice.lines) == MAX_OFFERS + 2
    assert notice.kind == "cart"

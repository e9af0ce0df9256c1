"""What a notice says, and what sending it needs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Verb, plain
from manciple.policies.money import Money
from manciple.tools.notices import MAIN, NoticeSend, SendNotice, notice_of
from tests.fakes import SHOP
from tests.tools.test_watches import offer

SEND = SendNotice(kind="price", watch="w1", offer=offer(9900, list_price=Money(12900, "USD")))


def test_a_notice_says_what_where_and_for_how_much() -> None:
    notice = notice_of(SEND)
    assert notice.title == "Aurora Trail Shoe (42) is at your price: 99 USD"
    assert notice.lines[0].startswith(f"{SHOP}, w1, offer o")
    assert notice.lines[1] == "the shop's regular price: 129 USD"


def test_a_filled_cart_says_that_nothing_is_bought() -> None:
    notice = notice_of(SEND.model_copy(update={"kind": "cart"}))
    assert "is in your cart: 99 USD" in notice.title
    assert notice.lines[-1] == "nothing is bought before your yes: manciple inbox"


@given(st.text(max_size=400).map(plain).filter(bool))
def test_whatever_a_shop_calls_its_goods_makes_a_notice(title: str) -> None:
    notice = notice_of(SEND.model_copy(update={"offer": replace(SEND.offer, title=title)}))
    assert len(notice.title) < 200
    assert notice.title.endswith("is at your price: 99 USD")


def test_the_terminal_needs_no_host_and_no_field() -> None:
    need = NoticeSend().need(SEND)
    assert (need.verb, need.host, need.fields) == (Verb.NOTICE_SEND, None, ())


def test_a_channel_needs_its_host_and_the_field_with_its_address() -> None:
    call = SEND.model_copy(update={"channel": "main", "host": "ntfy.example"})
    need = NoticeSend().need(call)
    assert (need.host, need.fields, need.purpose) == ("ntfy.example", (MAIN,), "notify")


@pytest.mark.parametrize("channel", ["sms", "", "Main"])
def test_there_are_two_channels_and_no_free_text(channel: str) -> None:
    with pytest.raises(ValueError, match="channel"):
        SendNotice.model_validate({**dict(SEND), "channel": channel})

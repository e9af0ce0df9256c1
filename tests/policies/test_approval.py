"""What a person is shown before saying yes, what they sign, and when it counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import USER, Argument, Verb
from manciple.policies.approval import (
    LIFE,
    WIDTH,
    approve,
    counts,
    expiry,
    screen,
    shown,
    statement,
)
from manciple.policies.entries import Approved, Asked
from manciple.policies.errors import BadGrant
from manciple.policies.grant_text import parse, show
from manciple.policies.grant_words import VERB_WORDS
from manciple.policies.grants import Mode
from manciple.policies.keys import PublicKeys
from manciple.policies.money import Money
from tests.fakes import CARTS, ITEM, NOW, SHOP, House, Seed, action, order, sees
from tests.strategies import actions

ASKED = Asked(
    request="a1",
    action=order(1999),
    grant="g7",
    version=1,
    mode=Mode.ASK_TYPED,
    run="run",
    expires=NOW + timedelta(hours=1),
)


@pytest.fixture
def keys(house: House) -> PublicKeys:
    return house.ledger.keys


def text_of(asked: Asked) -> str:
    return "\n".join(screen(asked).lines)


def test_the_screen_of_an_order_reads_so() -> None:
    whole = replace(
        order(1999, words="two pairs of socks"),
        items=(ITEM, replace(ITEM, title="Wool hat", quantity=2, seller=None, brand=None)),
        fields=sees("address.home", "identity.name"),
        purpose="deliver",
    )
    seen = screen(replace(ASKED, action=whole))
    assert seen.lines == (
        "a1: place an order at shop.example",
        "  1 × 10 USD  Merino socks (Nike 42 navy), variant sock-42, sold by Example",
        "  2 × 10 USD  Wool hat (42 navy), variant sock-42",
        "  total     19.99 USD, with shipping and tax",
        "  words     two pairs of socks",
        "  sends     address.home (plain), identity.name (plain) to shop.example, to deliver",
        "  asked by agent, under g7 version 1",
        "  place an order: 19.99 USD at shop.example",
    )
    assert seen.challenge == "19.99 USD"
    assert seen.needs_passphrase


def test_what_need_not_be_typed_takes_a_yes() -> None:
    seen = screen(replace(ASKED, action=action(), mode=Mode.ASK))
    assert seen.challenge == "yes"
    assert not seen.needs_passphrase


def test_every_verb_has_its_words() -> None:
    assert set(VERB_WORDS) == set(Verb)


@given(actions())
def test_the_host_comes_first_and_last_and_every_line_is_listed(wanted: object) -> None:
    """C04, C05."""
    assert isinstance(wanted, type(action()))
    lines = screen(replace(ASKED, action=wanted)).lines
    host = wanted.host or "this machine"
    assert lines[0].endswith(f" at {host}")
    assert lines[-1].endswith(host)
    listed = [line for line in lines if " × " in line]
    assert len(listed) == len(wanted.items)
    for line, item in zip(listed, wanted.items, strict=True):
        assert line.startswith(f"  {item.quantity} × {item.unit_price}  ")
    assert (wanted.cost is None) or str(wanted.cost) in lines[-1]


HOSTILE = [
    "\x1b[2J\x1b[H",
    "\x1b]8;;http://evil.test\x07",
    "\x1b]52;c;eA==\x07",
    "\x9b1A",
    "\u202e99.91\u202c",
    "\u2066\u2069\u200f\u061c",
    "\u200b\u2060\ufeff",
    "\U000e0041\U000e007f",
    "socks\napprove a2? [y]",
    "socks\r\x0btotal 1 USD",
    "\u2028\u2029\x85",
    "\x00\x7f",
    "\ud800",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_not_plainly_visible_is_shown_escaped(text: str) -> None:
    """C01, C02, C04: nothing foreign moves the cursor, turns the line or starts a new one."""
    hostile = Argument("words", f"a{text}z", (USER,))
    asked = replace(ASKED, action=replace(order(), arguments=(hostile,)))
    lines = screen(asked).lines
    assert all(line.isprintable() for line in lines)
    line = next(line for line in lines if line.startswith("  words"))
    assert "\\u" in line
    assert len(lines) == len(screen(replace(ASKED, action=order(words="x"))).lines)


@given(st.text(max_size=200))
def test_foreign_text_is_printable_and_bounded_whatever_it_is(text: str) -> None:
    """C01, C04."""
    visible = shown(text)
    assert visible.isprintable()
    assert len(visible) <= WIDTH
    assert text.isprintable() is (shown(text, 10_000) == text)


def test_an_overlong_name_does_not_push_the_amount_away() -> None:
    """C04."""
    long = replace(ITEM, title="x" * 300, seller="y" * 300, brand="z" * 300, variant="v" * 300)
    lines = screen(replace(ASKED, action=replace(order(), items=(long,)))).lines
    assert max(map(len, lines)) < 5 * WIDTH
    assert "x" * (WIDTH - 1) + "…" in lines[1]
    assert "1 × 10 USD" in lines[1]


def test_markup_is_shown_as_it_is() -> None:
    """C03: the words of markup are words; who prints them must not read them as more."""
    marked = replace(ITEM, title="[green]APPROVED[/] [link=http://evil.test]")
    assert "[green]APPROVED[/] [link=http://evil.test]" in text_of(
        replace(ASKED, action=replace(order(), items=(marked,)))
    )


@given(st.integers(0, 10**15))
def test_the_amount_is_written_from_whole_minor_units(minor: int) -> None:
    """A10, C02: ASCII digits, whatever a shop calls its price."""
    asked = replace(ASKED, action=replace(order(), cost=Money(minor, "USD")))
    amount = screen(asked).challenge
    assert amount.isascii()
    assert Money.parse(amount) == Money(minor, "USD")


def test_a_grant_that_comes_with_it_is_shown_whole() -> None:
    """C14: however long it is, because it is signed whole."""
    values = ", ".join(f"brand{n:04}" for n in range(300))
    brings = show(parse(f"{CARTS} items brand in {{{values}}} mode auto"))
    assert len(brings) > 3000
    asked = replace(ASKED, action=replace(action(), brings=brings))
    assert f"    {brings}" in screen(asked).lines
    for hostile in (f"{brings}\x1b[1A", f"{brings} mode auto", "mode ask"):
        with pytest.raises(BadGrant):
            screen(replace(ASKED, action=replace(action(), brings=hostile)))
    turned = replace(ASKED, action=replace(action(), brings=brings.replace(" mode", "\nmode")))
    assert all(line.isprintable() for line in screen(turned).lines)


def test_the_statement_binds_everything_that_was_agreed_to() -> None:
    """C10, C12, B04."""
    others = [
        replace(ASKED, request="a2"),
        replace(ASKED, action=order(2000)),
        replace(ASKED, action=replace(order(1999), host="other.example")),
        replace(ASKED, grant="g8"),
        replace(ASKED, version=2),
        replace(ASKED, expires=NOW + timedelta(hours=2)),
    ]
    statements = {statement(asked, "00") for asked in (ASKED, *others)}
    assert len({*statements, statement(ASKED, "01")}) == len(others) + 2


def test_the_user_key_signs_whatever_waits(seed: Seed, keys: PublicKeys) -> None:
    for mode in (Mode.ASK, Mode.ASK_TYPED):
        asked = replace(ASKED, mode=mode)
        assert counts(asked, approve(asked, seed.user), keys, NOW)


def test_the_work_key_signs_what_need_not_be_typed_alone(seed: Seed, keys: PublicKeys) -> None:
    asking = replace(ASKED, mode=Mode.ASK)
    assert counts(asking, approve(asking, seed.work), keys, NOW)
    assert not counts(ASKED, approve(ASKED, seed.work), keys, NOW)


def test_the_work_key_never_passes_for_the_user(seed: Seed, keys: PublicKeys) -> None:
    by_work = approve(ASKED, seed.work)
    assert not counts(ASKED, replace(by_work, signer="user"), keys, NOW)


@pytest.mark.parametrize("signature", ["", "00", "zz", "00" * 64, "ff" * 64, "\u0661" * 128])
def test_a_forged_signature_never_counts(signature: str, keys: PublicKeys) -> None:
    for signer in ("user", "work"):
        forged = Approved("a1", signer, "00", signature)
        assert not counts(replace(ASKED, mode=Mode.ASK), forged, keys, NOW)


def test_a_mandate_counts_for_nothing_else(seed: Seed, keys: PublicKeys) -> None:
    """C10, C12."""
    approved = approve(ASKED, seed.user)
    assert counts(ASKED, approved, keys, NOW)
    for other in (
        replace(ASKED, action=order(2000)),
        replace(ASKED, version=2),
        replace(ASKED, request="a2"),
        replace(ASKED, expires=NOW + timedelta(hours=2)),
    ):
        assert not counts(other, approved, keys, NOW)
    assert not counts(replace(ASKED, request="a2"), replace(approved, request="a2"), keys, NOW)
    assert not counts(ASKED, replace(approved, nonce="00"), keys, NOW)


def test_a_mandate_ends_with_the_quote(seed: Seed, keys: PublicKeys) -> None:
    """C12."""
    approved = approve(ASKED, seed.user)
    assert counts(ASKED, approved, keys, ASKED.expires - timedelta(microseconds=1))
    assert not counts(ASKED, approved, keys, ASKED.expires)


def test_no_two_mandates_have_the_same_nonce(seed: Seed) -> None:
    """C11."""
    assert approve(ASKED, seed.user).nonce != approve(ASKED, seed.user).nonce


def test_a_request_waits_for_a_day_or_until_the_quote_ends() -> None:
    assert expiry(order(), NOW) == NOW + LIFE
    sooner, later = NOW + timedelta(minutes=5), NOW + timedelta(days=5)
    assert expiry(replace(order(), expires=sooner), NOW) == sooner
    assert expiry(replace(order(), expires=later), NOW) == NOW + LIFE
    assert SHOP in text_of(ASKED)

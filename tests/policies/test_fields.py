"""What the vault takes for a field."""

import pytest

from manciple.policies.errors import Misused, UnknownField
from manciple.policies.fields import FIELDS, checked


@pytest.mark.parametrize("name", sorted(FIELDS))
@pytest.mark.parametrize(
    "value", ["", "a\x1b[31mb", "two\nlines", "right\u202eleft", "zero\u200bwide"]
)
def test_nothing_invisible_gets_into_the_vault(name: str, value: str) -> None:
    """C01, C02: what is kept here goes to shops and to screens."""
    with pytest.raises(Misused):
        checked(name, value)


@pytest.mark.parametrize("value", ["not-an-email", "a@", "@b", "a b@c", "a@b@c"])
def test_an_e_mail_address_is_one(value: str) -> None:
    with pytest.raises(Misused, match="e-mail"):
        checked("contact.email", value)


def test_what_people_are_called_is_taken_as_it_is() -> None:
    for value in ("Ada Lovelace", "王小明", "Seán O’Neill"):
        assert checked("identity.name", value) == value
    assert checked("contact.email", "ada@mail.example") == "ada@mail.example"


def test_a_field_outside_the_registry_is_unknown() -> None:
    with pytest.raises(UnknownField):
        checked("identity.card", "1")


CARDS = [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "5555 5555 5555 4444",
    "378282246310005",
    "6011111111111117",
    "3530111333300000",
    "2223003122003222",
    "4222222222222",
    "6759649826438453",
    "my card is 4111.1111.1111.1111 please",
    "4111 1111 1111 1111 12/27 123",
    "12/27 4111 1111 1111 1111",
    "４１１１ １１１１ １１１１ １１１１",
    "٤١١١١١١١١١١١١١١١",
    "4111\u20131111\u20131111\u20131111",
    "4111\u00a01111\u00a01111\u00a01111",
    "99941111111111111119999",
    '{"city": "x", "street": "4111 1111 1111 1111"}',
]
"""Numbers that payment networks publish for tests, as people would write them."""


@pytest.mark.parametrize("name", sorted(FIELDS))
@pytest.mark.parametrize("card", CARDS)
def test_a_card_number_is_kept_in_no_field(name: str, card: str) -> None:
    with pytest.raises(Misused) as caught:
        checked(name, card)
    assert "4111" not in f"{caught.value} {caught.value.hint}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("contact.phone", "+886 912 345 678"),
        ("contact.phone", "+49 1512 3456788"),
        ("contact.phone", "0912-345-678"),
        ("address.home", "臺北市信義路五段7號89樓, 110615"),
        ("address.home", '{"street": "1 Lane 12/27", "postcode": "1001-2345"}'),
        ("payment.main", "invoice:4711"),
        ("payment.invoice", "acme/customer-20261122"),
        ("history.purchases", "2026-11-22 socks, 2026-12-01 shoes"),
        ("taste.brands", "1111111111111111"),
    ],
)
def test_what_is_no_card_number_is_kept(name: str, value: str) -> None:
    assert checked(name, value) == value


@pytest.mark.parametrize("value", ["visa ending 1111, 12/27", "my card", "a b", "-x", "é"])
def test_a_way_to_pay_is_kept_by_its_handle_alone(value: str) -> None:
    with pytest.raises(Misused):
        checked("payment.main", value)


def test_every_group_of_the_design_has_its_fields() -> None:
    groups = {name.partition(".")[0] for name in FIELDS}
    assert groups >= {"identity", "contact", "address", "fit", "taste", "history", "payment"}

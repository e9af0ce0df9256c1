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

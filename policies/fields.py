"""The closed registry of personal data: every field that the vault can hold."""

import re

from manciple.policies.errors import Misused, UnknownField

FIELDS = {
    "identity.name": "your name, as a parcel should carry it",
    "contact.email": "your e-mail address",
    "contact.phone": "your telephone number",
    "address.home": "where parcels go",
    "fit.top": "your size in tops",
    "fit.bottom": "your size in trousers and skirts",
    "fit.shoe": "your shoe size",
    "taste.brands": "brands that you like",
    "channel.main": "where notices go besides the terminal (an apprise URL)",
    "model.key": "the key of your model provider",
}
"""Name and meaning. A name outside it is refused wherever it turns up."""

ADDRESS_PARTS = ("street", "city", "region", "postcode", "country")
"""The parts of an address, stored as one JSON object; `region` may be empty."""


def known(name: str) -> str:
    """Return `name`. Raises `UnknownField` where it is not in the registry."""
    if name not in FIELDS:
        raise UnknownField(
            f"the vault has no field {name[:40]!r}", hint="one of " + ", ".join(FIELDS)
        )
    return name


def checked(name: str, value: str) -> str:
    """Return `value` if it can be what the field means. Raises `Misused`, `UnknownField`.

    What is kept here goes to shops as it is, so nothing invisible gets in.
    """
    known(name)
    if not value or not all(character.isprintable() for character in value):
        raise Misused(f"{name} takes a line of plain text")
    if name == "contact.email" and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
        raise Misused("that is no e-mail address", hint="name@mail.example")
    return value

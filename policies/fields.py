"""The closed registry of personal data: every field that the vault can hold."""

from manciple.policies.errors import UnknownField

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

"""The closed registry of personal data: every field that the vault can hold."""

import re
import unicodedata
from dataclasses import dataclass

from manciple.policies.actions import is_host
from manciple.policies.errors import Misused, UnknownField
from manciple.policies.kinds import held

FIELDS = {
    "identity.name": "your name, as a parcel should carry it",
    "contact.email": "your e-mail address",
    "contact.phone": "your telephone number",
    "address.home": "where parcels go",
    "address.work": "where parcels go in working hours",
    "address.pickup": "the shop or locker where you fetch parcels",
    "address.billing": "where the invoice goes",
    "fit.top": "your size in tops",
    "fit.bottom": "your size in trousers and skirts",
    "fit.shoe": "your shoe size",
    "fit.dress": "your size in dresses",
    "fit.waist": "your waist",
    "fit.inseam": "your inseam",
    "fit.height": "your height",
    "fit.hat": "your hat size",
    "fit.glove": "your glove size",
    "fit.ring": "your ring size",
    "taste.brands": "brands that you like",
    "taste.colours": "colours that you like",
    "taste.materials": "materials that you like",
    "taste.avoid": "what you do not want",
    "history.purchases": "what you bought before",
    "history.returns": "what you sent back, and why",
    "payment.main": "the name of a way to pay that a shop or provider keeps for you",
    "payment.invoice": "the name of your invoice account",
    "channel.main": "where notices go besides the terminal (an apprise URL)",
    "model.key": "the key of your model provider",
    "rakuten.application": "your application id at Rakuten Web Service",
}
"""Name and meaning. A name outside it is refused wherever it turns up."""


@dataclass(frozen=True, slots=True, order=True)
class FieldVersion:
    """One value that a field has or had. What is kept of it elsewhere is this, not the value."""

    field: str
    version: int
    """From 1; it goes on after an erasure."""

    def __str__(self) -> str:
        return f"{{{{{self.field} v{self.version}}}}}"


CREDENTIALS = frozenset({"channel.main", "model.key", "rakuten.application"})
"""What opens something elsewhere; it says nothing of the person, so no export carries it."""

SIGNING = "signing.ucp"
"""The keys that sign what is sent to shops; never the user key, nor the work key."""

LINK = "link."
"""Before a shop's host: the tokens of the user's account there."""

ADDRESS_PARTS = ("street", "city", "region", "postcode", "country")
"""The parts of an address, stored as one JSON object; `region` may be empty."""

_HANDLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:@/-]{0,99}", re.ASCII)
_DIGITS = re.compile(r"[0-9]+(?:[ .\-/_]{1,3}[0-9]+)*")
_CARD_LENGTHS = range(13, 20)
_CARD_STARTS = "2345689"
"""ISO/IEC 7812: 2 and 5 Mastercard, 3 American Express and JCB, 4 Visa, 6, 8 and 9 the rest."""

_PHONE_DIGITS = 15
"""ITU-T E.164: no telephone number is longer, and one with a + is none of a card."""


def known(name: str) -> str:
    """Return `name`. Raises `UnknownField` where it is not in the registry."""
    if name not in FIELDS:
        raise UnknownField(
            f"the vault has no field {name[:40]!r}", hint="one of " + ", ".join(FIELDS)
        )
    return name


def own(name: str) -> bool:
    """Is this what the program keeps for itself in the vault: its signing keys, a shop's tokens?

    Neither a grant nor a tool can name it, so no warrant ever carries it.
    """
    return name == SIGNING or (name.startswith(LINK) and is_host(name.removeprefix(LINK)))


def checked(name: str, value: str) -> str:
    """Return `value` if it can be what the field means. Raises `Misused`, `UnknownField`.

    What is kept here goes to shops as it is, so nothing invisible gets in.
    """
    known(name)
    if not value or not all(character.isprintable() for character in value):
        raise Misused(f"{name} takes a line of plain text")
    without_card(name, value)
    held(name, value)
    if name.startswith("payment.") and not _HANDLE.fullmatch(value):
        raise Misused(
            f"{name} takes a name, not what it stands for",
            hint="such as invoice:4711, as the shop or the provider calls it",
        )
    return value


def without_card(name: str, value: str) -> str:
    """Return `value` unless a card number may stand in it. Raises `Misused`."""
    plain = "".join(map(_plain, unicodedata.normalize("NFKC", value)))
    phone = name == "contact.phone" and plain.lstrip().startswith("+")
    if phone and sum(map(str.isdigit, plain)) <= _PHONE_DIGITS:
        return value
    if any(map(_holds_card, _DIGITS.findall(plain))):
        raise Misused(
            f"what is given for {name} looks like a card number",
            hint="manciple keeps none; you pay at the shop, or by a handle that it keeps",
        )
    return value


def _plain(character: str) -> str:
    """Return any script's digit as an ASCII one, and any dash or space as itself in ASCII."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    match unicodedata.category(character):
        case "Pd" | "Cf":
            return "-"
        case "Zs":
            return " "
        case _:
            return character


def _holds_card(digits: str) -> bool:
    """Do some neighbouring groups of digits make a number that a card could have?"""
    groups = re.findall("[0-9]+", digits)
    for start in range(len(groups)):
        number = ""
        for group in groups[start:]:
            number += group
            if len(number) > max(_CARD_LENGTHS):
                break
            if _is_card(number):
                return True
    long = (g for g in groups if len(g) > min(_CARD_LENGTHS))
    return any(
        _is_card(group[at : at + size])
        for group in long
        if len(group) > max(_CARD_LENGTHS)
        for at in range(len(group))
        for size in _CARD_LENGTHS
        if at + size <= len(group)
    )


def _is_card(number: str) -> bool:
    """The check of ISO/IEC 7812-1 Annex B (Luhn) on a number of a card's length."""
    if len(number) not in _CARD_LENGTHS or number[0] not in _CARD_STARTS:
        return False
    doubled = (int(d) * (1 + at % 2) for at, d in enumerate(reversed(number)))
    return len(set(number)) > 1 and sum(d // 10 + d % 10 for d in doubled) % 10 == 0

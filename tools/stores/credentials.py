"""What a shop's own API asks for before it answers anybody: the user's key there. Pure.

The key lies in the vault; who asks the shop anything is granted that one field, for that shop, and
the gate says no otherwise. Nothing else of the plan comes to know it.
"""

from collections.abc import Mapping
from dataclasses import replace

from manciple.policies.actions import FieldUse, Handling, Verb
from manciple.tools.plugin import Need

RAKUTEN = "rakuten.application"

NEEDED: Mapping[str, tuple[str, ...]] = {"rakuten": (RAKUTEN,)}
"""By the kind of a shop."""


_ASKS = frozenset({Verb.OFFER_READ, Verb.CART_ADD})
"""What such a shop is asked for at all: a cart that is filled reads the offer again."""


def with_credentials(need: Need, kind: str | None) -> Need:
    """Add what a shop of this kind asks for to what it is asked."""
    if need.verb not in _ASKS:
        return need
    fields = {FieldUse(name, Handling.PLAIN) for name in NEEDED.get(kind or "", ())}
    if not fields:
        return need
    together = tuple(sorted({*need.fields, *fields}))
    return replace(need, fields=together, purpose=need.purpose or "access")

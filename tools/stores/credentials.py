"""What a shop's own API asks for before it answers anybody: the user's key there. Pure.

The key lies in the vault; who asks the shop anything is granted that one field, for that shop, and
the gate says no otherwise. Nothing else of the plan comes to know it.
"""

from collections.abc import Mapping
from dataclasses import replace

from manciple.policies.actions import FieldUse, Handling
from manciple.tools.plugin import Need

RAKUTEN = "rakuten.application"

NEEDED: Mapping[str, tuple[str, ...]] = {"rakuten": (RAKUTEN,)}
"""By the kind of a shop."""


def with_credentials(need: Need, kind: str | None) -> Need:
    """Add what a shop of this kind asks for to whatever is needed there."""
    fields = {FieldUse(name, Handling.PLAIN) for name in NEEDED.get(kind or "", ())}
    if not fields:
        return need
    together = tuple(sorted({*need.fields, *fields}))
    return replace(need, fields=together, purpose=need.purpose or "access")

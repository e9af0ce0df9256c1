"""A warrant: the gate's word to a tool that this one action may run now.

Only `policies/gate.py` makes one (a test holds that), so a signature that takes a warrant shows
which functions can act. It names the hosts, carries the granted values, and is good for one run.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from manciple.policies.actions import Action
from manciple.policies.errors import Refused
from manciple.policies.secret import Secret


class Allowance:
    """How many requests are left under one warrant."""

    def __init__(self, requests: int) -> None:
        self._left = requests
        self.changing = False
        """Was one taken that may change something at the shop? Then it may have been sent."""

    def take(self, *, changes: bool = True) -> None:
        """Use up one request, before it is sent. Raises `Refused` when none is left."""
        if self._left <= 0:
            raise Refused("more requests than this action may send")
        self._left -= 1
        self.changing |= changes


@dataclass(frozen=True, slots=True)
class Warrant:
    """May do `action`, once, until `expires`."""

    action: Action
    key: str
    """The idempotency key: the same for every try of one effect, and no other home's. A shop that
    takes keys gets one made from it."""

    hosts: frozenset[str]
    """The only hosts that may be spoken with, as in `Action.host`."""

    local: bool
    """May the hosts resolve to this machine or a private network? (a shop added as local)"""

    allowance: Allowance
    """How many requests may still be sent under it, redirects included."""

    expires: datetime
    values: Mapping[str, Secret[str]] = field(default_factory=dict[str, Secret[str]])
    """The granted vault fields, by name."""

    versions: Mapping[str, int] = field(default_factory=dict[str, int])
    """Which version of each field that value is."""

    def value(self, name: str) -> str:
        """Return a granted value. Raises `Refused` for a field that was not granted."""
        if name not in self.values:
            raise Refused(f"{name} was not granted for this")
        return self.values[name].reveal()

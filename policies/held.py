"""A grant as the ledger holds it: how it stands, and whether it proves itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from manciple.policies.grants import Grant

GrantState: TypeAlias = Literal["live", "suspended", "restrains", "revoked"]

HeldRow: TypeAlias = tuple[str, int, GrantState, str | None, bytes]
"""Id, version, state, when it was signed, and the sealed entry, as they lie on the disk."""


@dataclass(frozen=True, slots=True)
class Held:
    """A grant as it stands."""

    grant: Grant
    state: GrantState
    """`restrains`: it allows nothing any more, and still forbids or asks; `revoked`: it is over."""

    signed: bool
    """Does it prove itself by the user's signature? Without it, it is no grant."""

    since: datetime | None
    """When the user last signed it; None where that is not known."""

    narrowed: bool
    """Is this version one that only narrows what the user signed?"""

    by_user: Grant | None
    """The version that the user signed last; None where they signed none."""

    @property
    def restraint(self) -> Grant | None:
        """What the user signed here that still forbids or asks, beside what allows anything.

        Ended, suspended or narrowed without the user, a grant allows less; what it held back is
        held back until the user signs its end, or a version of it.
        """
        whole = self.state == "live" and self.signed and not self.narrowed
        if whole or self.state == "revoked" or self.by_user is None:
            return None
        return self.by_user if self.by_user.restrains else None

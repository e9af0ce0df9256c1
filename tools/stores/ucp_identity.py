"""Who we are, to every UCP shop."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from manciple.tools.stores.ucp_profile import GENERIC

if TYPE_CHECKING:  # a shop that neither signs nor is signed for is asked without it
    from manciple.tools.stores.ucp_signatures import Signer


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are, to every shop."""

    profile: str = GENERIC
    signer: "Signer | None" = None
    client: str | None = None
    """The address of our client metadata, where it is hosted."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

"""The one way to a shop: requests that a warrant allows, to addresses that were vetted.

No automatic redirects, no proxy or credentials from the environment, bounded size and time.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from manciple.policies.errors import StoreRefused
from manciple.policies.warrant import Warrant

MAX_BYTES = 8 * 1024 * 1024
DEADLINE_S = 20.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered, whole and bounded."""

    status: int
    url: str
    """The address that answered, after any redirects."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names in lower case."""

    def json(self) -> object:
        """Return the body as JSON. Raises `StoreRefused` where it is not, or nests too deep."""
        try:
            return cast("object", json.loads(self.body))
        except (ValueError, RecursionError) as error:
            raise StoreRefused("the shop's answer is not JSON") from error


class Http:
    """One session for all shops. Use as an async context manager."""

    async def request(
        self,
        method: str,
        url: str,
        warrant: Warrant,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request and return its answer, following redirects that the warrant allows.

        `json` is sent as the body. Raises `Refused` for a host outside the warrant or an address
        that is not public, `StoreUnreachable` where nothing was sent, `Unclear` where the answer
        did not come, `StoreRefused` where it is too large or cannot be followed.
        """
        raise NotImplementedError

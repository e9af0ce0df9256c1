"""The user's account at one shop, once they have linked it: its tokens, sealed in the vault.

Tokens are `Secret` everywhere: in no result, error, log, prompt or argument of a program.
"""

import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeAlias, cast

from manciple.policies.errors import HomeBroken
from manciple.policies.secret import Secret

EARLY = timedelta(seconds=60)
"""A token that ends this soon is exchanged for a new one first."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the shop's authorization server gave."""

    issuer: str
    client: str
    """As which client (RFC 6749, 2.2); not secret."""

    access: Secret[str]
    refresh: Secret[str] | None
    expires: datetime | None
    """When `access` ends (aware, UTC), where the shop said so."""

    scopes: tuple[str, ...]
    """What they allow, sorted."""

    token_endpoint: str
    revocation_endpoint: str | None

    def ended(self, now: datetime) -> bool:
        """Is a new access token due?"""
        return self.expires is not None and self.expires - EARLY <= now

    def sealed(self) -> Secret[str]:
        """Return them as the vault keeps them."""
        return Secret(
            json.dumps(
                {
                    "issuer": self.issuer,
                    "client": self.client,
                    "access": self.access.reveal(),
                    "refresh": self.refresh.reveal() if self.refresh else None,
                    "expires": self.expires.isoformat() if self.expires else None,
                    "scopes": list(self.scopes),
                    "token_endpoint": self.token_endpoint,
                    "revocation_endpoint": self.revocation_endpoint,
                }
            )
        )

    @classmethod
    def opened(cls, kept: Secret[str]) -> "Tokens":
        """Read back what `sealed` gives. Raises `HomeBroken`."""
        try:
            said = cast("dict[str, Any]", json.loads(kept.reveal()))
            return cls(
                issuer=str(said["issuer"]),
                client=str(said["client"]),
                access=Secret(str(said["access"])),
                refresh=Secret(str(said["refresh"])) if said["refresh"] else None,
                expires=datetime.fromisoformat(said["expires"]) if said["expires"] else None,
                scopes=tuple(map(str, said["scopes"])),
                token_endpoint=str(said["token_endpoint"]),
                revocation_endpoint=said["revocation_endpoint"],
            )
        except (ValueError, TypeError, KeyError):
            # Not chained: the parser's error quotes the tokens.
            raise HomeBroken("what was kept of a linked account cannot be read") from None


class Account(Protocol):
    """Where the tokens of one shop lie."""

    def tokens(self) -> Tokens | None:
        """Return them; None where the account is not linked."""
        ...

    def keep(self, tokens: Tokens) -> None:
        """Keep them in the place of those before; durable when this returns."""
        ...

    def forget(self) -> None:
        """Destroy them, if there are any."""
        ...

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Wait until no other process renews them, and keep others out meanwhile.

        A refresh token is good once: of two that use it, the shop takes the second for a thief.
        """
        ...


class Browser(Protocol):
    """The person at their browser, for as long as they sign in at the shop."""

    @property
    def redirect(self) -> str:
        """Where the shop's page is to send them back to."""
        ...

    async def back(self, address: str) -> str:
        """Have them open `address`; return the whole address that they came back to.

        Raises `AwaitsApproval` without a person, `NotDone` where they leave it.
        """
        ...


Browsing: TypeAlias = Callable[[], AbstractAsyncContextManager[Browser]]
"""Opens the way back from the person's browser."""

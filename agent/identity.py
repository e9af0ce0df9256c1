"""Who we are to shops, out of the home: the hosted profile, its keys, and the linked accounts.

The keys and tokens lie in the vault under names that no grant can write, so no warrant carries
them; connectors are handed what signs, and the tokens of the one shop that they speak with.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from manciple.policies.canonical import digest
from manciple.policies.errors import Busy
from manciple.policies.fields import LINK, SIGNING
from manciple.policies.home import Home
from manciple.policies.vault import Vault
from manciple.tools.book import Book

if TYPE_CHECKING:
    from manciple.tools.stores.account import Tokens
    from manciple.tools.stores.ucp_identity import Identity
    from manciple.tools.stores.ucp_keys import Keyring

SETTING = "ucp_profile"
_TRIES, _PAUSE_S = 200, 0.05


@dataclass(frozen=True, slots=True)
class Hosted:
    """The profile that the user hosts, as it was last seen to be what we say of ourselves."""

    url: str
    seen: str
    """When (ISO 8601)."""

    kid: str | None = None
    """The key that signs; None: it lists none."""

    bot: bool = False
    """Do requests bear the shape that Web Bot Auth verifies too?"""

    client: str | None = None
    """Where our client metadata is hosted."""


def hosted(book: Book) -> Hosted | None:
    """Return the profile that is used; None: the generic one."""
    kept = book.setting(SETTING)
    return Hosted(**cast("dict[str, Any]", json.loads(kept))) if kept else None


def keep_hosted(book: Book, profile: Hosted | None) -> None:
    """Use this profile from now on; None: the generic one."""
    book.keep_setting(SETTING, json.dumps(asdict(profile)) if profile else "")


def signing_keys(vault: Vault) -> "Keyring | None":
    """Return our signing keys; None where none was made."""
    from manciple.tools.stores.ucp_keys import Keyring

    kept = vault.secret(SIGNING)
    return Keyring.opened(kept) if kept else None


def linked(vault: Vault) -> frozenset[str]:
    """Return the hosts at which the user's account is linked."""
    found = (name for name in vault.secrets() if name.startswith(LINK))
    return frozenset(name.removeprefix(LINK) for name in found)


def identity_of(book: Book, vault: Vault, clock: Callable[[], datetime]) -> "Identity":
    """Return who we are now: signed only with a key that the hosted profile was seen to list."""
    from manciple.tools.stores.ucp_identity import Identity

    profile = hosted(book)
    if profile is None:
        return Identity(now=clock())
    keys = signing_keys(vault) if profile.kid else None
    signer = None
    if keys is not None and keys.kid == profile.kid:
        from manciple.tools.stores.ucp_signatures import Signer

        signer = Signer(keys.private, keys.kid, profile.url, profile.bot)
    return Identity(profile.url, signer, profile.client, clock())


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """The tokens of one shop, in the vault."""

    home: Home
    vault: Vault
    host: str
    clock: Callable[[], datetime]

    @property
    def _name(self) -> str:
        return f"{LINK}{self.host}"

    def tokens(self) -> "Tokens | None":
        """Return them; None where the account is not linked."""
        from manciple.tools.stores.account import Tokens

        kept = self.vault.secret(self._name)
        return Tokens.opened(kept) if kept else None

    def keep(self, tokens: "Tokens") -> None:
        """Keep them, and nothing of those before."""
        self.vault.keep_secret(self._name, tokens.sealed(), self.clock())

    def forget(self) -> None:
        """Destroy them, if there are any, and prove it."""
        if self._name in self.vault.secrets():
            self.vault.drop_secret(self._name, self.clock())

    @asynccontextmanager
    async def alone(self) -> AsyncGenerator[None, None]:
        """Wait until no other process renews them. Raises `Busy` where that takes too long."""
        for _ in range(_TRIES):
            with self.home.alone(digest("link", self.host)) as mine:
                if mine:
                    yield
                    return
            await asyncio.sleep(_PAUSE_S)
        raise Busy("another process renews the link to your account", hint="try again in a moment")

"""The practice shop's customers: who they are, whom they let in, and the tokens for it."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from manciple.policies.secret import Secret

SCOPE = "dev.ucp.shopping.order:read"
"""What the shop does for a customer alone: it shows them their orders."""

CODE_LIFE, TOKEN_LIFE = timedelta(minutes=1), timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Asked:
    """A client's request for a customer's consent, as its address says."""

    client: str
    redirect: str
    scopes: tuple[str, ...]
    state: str
    challenge: str
    """Base64url of the SHA-256 of what the client will prove itself by (RFC 7636)."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What a token stands for."""

    client: str
    scopes: tuple[str, ...]
    family: str
    """All that came of one consent end together."""

    ends: datetime


@dataclass
class Accounts:
    """The accounts of one shop. `clock` is what ends codes and tokens."""

    name: str = "ada"
    password: Secret[str] = field(default_factory=lambda: Secret(secrets.token_urlsafe(12)))
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    clients: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Registered clients, and where each may send people back to."""

    codes: dict[str, tuple[Asked, datetime]] = field(
        default_factory=dict[str, tuple[Asked, datetime]]
    )
    access: dict[str, Pass] = field(default_factory=dict[str, Pass])
    refresh: dict[str, Pass] = field(default_factory=dict[str, Pass])
    spent: dict[str, str] = field(default_factory=dict[str, str])
    """Refresh tokens that were used, and their families: a second use ends all of it."""

    def register(self, redirects: tuple[str, ...]) -> str:
        """Take a client without a secret; returns its id."""
        client = f"client-{secrets.token_hex(6)}"
        self.clients[client] = redirects
        return client

    def knows(self, client: str, redirect: str) -> bool:
        """May this client have people sent there? On this machine whatever the port (RFC 8252)."""
        return any(_portless(redirect) == _portless(each) for each in self.clients.get(client, ()))

    def consent(self, asked: Asked, name: str, password: str) -> str | None:
        """Return a code for who signs in and lets the client in; None for who does not."""
        right = hmac.compare_digest(password.encode(), self.password.reveal().encode())
        if name != self.name or not right:
            return None
        code = secrets.token_urlsafe(24)
        self.codes[code] = (asked, self.clock() + CODE_LIFE)
        return code

    def redeem(self, code: str, client: str, redirect: str, verifier: str) -> Pass | None:
        """Return what a code stands for: once, for its client, and against its proof."""
        asked, ends = self.codes.pop(code, (None, None))
        if asked is None or ends is None or ends <= self.clock():
            return None
        hashed = hashlib.sha256(verifier.encode()).digest()
        proof = base64.urlsafe_b64encode(hashed).decode().rstrip("=")
        if (client, redirect) != (asked.client, asked.redirect):
            return None
        if not hmac.compare_digest(proof, asked.challenge):
            return None
        return Pass(client, asked.scopes, secrets.token_hex(8), self.clock() + TOKEN_LIFE)

    def renew(self, token: str, client: str) -> Pass | None:
        """Return what a refresh token stands for: once; a second use ends its family."""
        if token in self.spent:
            self.end(self.spent[token])
            return None
        held = self.refresh.get(token)
        if held is None or held.client != client:
            return None
        del self.refresh[token]
        self.spent[token] = held.family
        return replace(held, ends=self.clock() + TOKEN_LIFE)

    def issue(self, held: Pass) -> tuple[str, str]:
        """Make an access and a refresh token."""
        access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self.access[access], self.refresh[refresh] = held, held
        return access, refresh

    def allows(self, token: str) -> Pass | None:
        """Return what an access token stands for, as long as it does."""
        held = self.access.get(token)
        return held if held and held.ends > self.clock() else None

    def revoke(self, token: str, client: str) -> None:
        """End a token's family, if it is this client's."""
        held = self.refresh.get(token) or self.access.get(token)
        if held and held.client == client:
            self.end(held.family)

    def end(self, family: str) -> None:
        """End all that came of one consent."""
        self.access = {t: p for t, p in self.access.items() if p.family != family}
        self.refresh = {t: p for t, p in self.refresh.items() if p.family != family}


def _portless(address: str) -> tuple[str, str]:
    """Return an address of this machine without its port; any other whole."""
    start = "http://127.0.0.1"
    if not address.startswith((f"{start}:", f"{start}/")):
        return address, ""
    port, slash, path = address.removeprefix(start).partition("/")
    return (start, slash + path) if not port or port[1:].isdecimal() else (address, "")

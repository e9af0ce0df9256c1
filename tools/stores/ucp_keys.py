"""Keys of message signatures: ours, which sign, and shops', as JWKs (RFC 7517, 7518, 8037).

A key is named by its thumbprint (RFC 7638), as Web Bot Auth wants it. Ours are P-256, the one
algorithm that every UCP verifier knows; they sign requests and nothing else.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, cast

from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from manciple.policies.canonical import decode, encode
from manciple.policies.errors import Misused
from manciple.policies.secret import Secret

GRACE = timedelta(days=7)
"""How long a key stays published after another one signs (UCP, Key Rotation)."""

PublicKey = ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey
Jwk = dict[str, str]

_CURVES: dict[str, tuple[ec.EllipticCurve, int]] = {
    "P-256": (ec.SECP256R1(), 32),
    "P-384": (ec.SECP384R1(), 48),
}


@dataclass(frozen=True, slots=True)
class _Kept:
    """One of our keys, as it lies sealed."""

    secret: str = field(repr=False)
    """The private scalar (hex)."""

    made: datetime
    retired: datetime | None = None
    """Since when another one signs."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """Our keys, oldest first."""

    keys: tuple[_Kept, ...]
    signing: int
    """Which one signs; those after it are not published yet, those before it no longer sign."""

    @classmethod
    def new(cls, now: datetime) -> "Keyring":
        """Make the first key."""
        return cls((_made(now),), 0)

    @classmethod
    def opened(cls, kept: Secret[str]) -> "Keyring":
        """Read back what `sealed` gives. Raises `HomeBroken`."""
        return decode(cls, kept.reveal().encode())

    def sealed(self) -> Secret[str]:
        """Return it as the vault keeps it."""
        return Secret(encode(self).decode())

    @property
    def waiting(self) -> bool:
        """Is there a key that does not sign yet, because it is not known to be published?"""
        return self.signing < len(self.keys) - 1

    def rotated(self, now: datetime) -> "Keyring":
        """Add the next key. Raises `Misused` where one waits already."""
        if self.waiting:
            raise Misused(
                "the next key is there already, and waits to be published",
                hint="manciple config ucp-profile export DIR, then … set URL",
            )
        return replace(self, keys=(*self.keys, _made(now)))

    def published(self, now: datetime) -> tuple[Jwk, ...]:
        """Return what the profile lists: those that sign or will, and lately did."""
        return tuple(
            jwk_of(_private(key).public_key())
            for key in self.keys
            if key.retired is None or now < key.retired + GRACE
        )

    def confirmed(self, now: datetime) -> "Keyring":
        """Sign with the newest from now on: the hosted profile shows it. Let old ones go."""
        *before, newest = self.keys
        retired = [replace(key, retired=key.retired or now) for key in before]
        kept = [key for key in retired if key.retired is None or now < key.retired + GRACE]
        return Keyring((*kept, newest), len(kept))

    @property
    def kid(self) -> str:
        """The name of the key that signs."""
        return thumbprint_of(self.private.public_key())

    @property
    def private(self) -> ec.EllipticCurvePrivateKey:
        """The key that signs."""
        return _private(self.keys[self.signing])


def _made(now: datetime) -> _Kept:
    numbers = ec.generate_private_key(ec.SECP256R1()).private_numbers()
    return _Kept(numbers.private_value.to_bytes(32).hex(), now)


def _private(key: _Kept) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int(key.secret, 16), ec.SECP256R1())


def jwk_of(key: ec.EllipticCurvePublicKey) -> Jwk:
    """Return one of our public keys as a profile lists it."""
    return {"kid": thumbprint_of(key), **_members(key), "use": "sig", "alg": "ES256"}


def thumbprint_of(key: PublicKey) -> str:
    """Return the thumbprint of any public key."""
    return thumbprint(_members(key))


def _members(key: PublicKey) -> Jwk:
    if isinstance(key, ed25519.Ed25519PublicKey):
        return {"kty": "OKP", "crv": "Ed25519", "x": _b64(key.public_bytes_raw())}
    name = "P-256" if isinstance(key.curve, ec.SECP256R1) else "P-384"
    size, numbers = _CURVES[name][1], key.public_numbers()
    x, y = numbers.x.to_bytes(size), numbers.y.to_bytes(size)
    return {"kty": "EC", "crv": name, "x": _b64(x), "y": _b64(y)}


def thumbprint(jwk: Mapping[str, str]) -> str:
    """Return the SHA-256 thumbprint of a public key (RFC 7638; of OKP, RFC 8037)."""
    names = ("crv", "kty", "x", "y") if jwk["kty"] == "EC" else ("crv", "kty", "x")
    text = json.dumps({name: jwk[name] for name in names}, separators=(",", ":"))
    return _b64(hashlib.sha256(text.encode()).digest())


def keys_of(profile: object) -> dict[str, PublicKey]:
    """Read the keys that a profile publishes, by name; those of kinds not known here are left out.

    `keys` is the place since July 2026, `signing_keys` that of the version before. Both in the
    document, or in its `ucp`.
    """
    found: dict[str, PublicKey] = {}
    document = _object(profile)
    for holder in (document, _object(document.get("ucp"))):
        for name in ("signing_keys", "keys"):
            for each in _list(holder.get(name)):
                jwk = _object(each)
                kid, key = jwk.get("kid"), _public(jwk)
                if isinstance(kid, str) and key is not None:
                    found[kid] = key
    return found


def _public(jwk: Mapping[str, Any]) -> PublicKey | None:
    """Return the key; None for one that signs nothing, or that is none."""
    operations = _list(jwk.get("key_ops")) or ["verify"]
    if jwk.get("use", "sig") != "sig" or "verify" not in operations or "d" in jwk:
        return None
    try:
        if jwk.get("kty") == "OKP" and jwk.get("crv") == "Ed25519":
            return ed25519.Ed25519PublicKey.from_public_bytes(_bytes(jwk["x"], 32))
        if jwk.get("kty") == "EC":
            curve, size = _CURVES[jwk["crv"]]
            point = b"\x04" + _bytes(jwk["x"], size) + _bytes(jwk["y"], size)
            return ec.EllipticCurvePublicKey.from_encoded_point(curve, point)
    except (ValueError, KeyError, TypeError):
        return None
    return None


def _bytes(text: object, size: int) -> bytes:
    if not isinstance(text, str) or len(text) > 2 * size:
        raise ValueError(size)
    found = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if len(found) != size:
        raise ValueError(size)
    return found


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _object(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []

"""The two keys of a home.

The *user key* (ECDSA P-256, SHA-256) signs what widens or spends; it is sealed under the
passphrase and lives in memory for one signature. The *work key* (32 random bytes) opens the vault
and the sealed columns and signs log heads, by keys derived from it; it lies sealed under the
passphrase too, and, where the user chose so, in the system's key store or an own 0600 file, so
that watching goes on unattended. See `docs/formats/keys.md`.
"""

import base64
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, cast

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from manciple.policies.errors import HomeBroken, LogBroken, Misused, VaultLocked, WrongPassphrase
from manciple.policies.home import Home, own, write_own
from manciple.policies.sealed import Sealer
from manciple.policies.secret import Secret

MIN_PASSPHRASE = 8
FLOOR = {"t": 3, "m_kib": 65536, "p": 1}
"""Argon2id (RFC 9106): passes, memory and lanes below which a keys file is refused."""

CEILING = {"t": 64, "m_kib": 4 * 1024 * 1024, "p": 64}
"""And above which too: a changed file must not make this machine stand still."""

Signer: TypeAlias = Literal["user", "work"]


@dataclass(frozen=True, slots=True)
class UserKey:
    """The user's signing key, unlocked: the user is at the terminal now."""

    _private: ec.EllipticCurvePrivateKey

    def sign(self, domain: str, message: bytes) -> bytes:
        """Return ES256 over `message` (64 bytes, r and s), bound to one kind of statement."""
        der = self._private.sign(_framed(domain, message), ec.ECDSA(hashes.SHA256()))
        r, s = decode_dss_signature(der)
        return r.to_bytes(32) + s.to_bytes(32)


@dataclass(frozen=True, slots=True)
class WorkKey:
    """The key of the everyday: seals, opens, and signs heads and presence."""

    root: Secret[bytes]
    """32 random bytes that everything else is derived from."""

    @property
    def sealer(self) -> Sealer:
        """For the sealed columns and the blind indexes."""
        return Sealer(self.derived("cells"), self.derived("blind"))

    def derived(self, purpose: str) -> Secret[bytes]:
        """Return the 32-byte key for one purpose (HKDF-SHA256)."""
        return Secret(_derive(self.root.reveal(), f"manciple work {purpose} v1"))

    def sign(self, domain: str, message: bytes) -> bytes:
        """Return Ed25519 over `message`, bound to one kind of statement."""
        return self._signing().sign(_framed(domain, message))

    @property
    def note_key(self) -> ed25519.Ed25519PrivateKey:
        """The same key for checkpoints, which bring their own framing (`checkpoint.py`)."""
        return self._signing()

    @property
    def public(self) -> bytes:
        """The 32 bytes of the Ed25519 public key."""
        return self._signing().public_key().public_bytes_raw()

    def _signing(self) -> ed25519.Ed25519PrivateKey:
        return ed25519.Ed25519PrivateKey.from_private_bytes(self.derived("sign").reveal())


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What checks signatures; needs no secret."""

    user: bytes
    """The P-256 point, uncompressed (65 bytes)."""

    work: bytes
    """The Ed25519 key (32 bytes)."""

    @property
    def works(self) -> tuple[bytes, ...]:
        """The Ed25519 keys that heads of this home were ever signed with, the present one first."""
        return (self.work,)

    @property
    def fingerprint(self) -> str:
        """Of the user key: SHA-256 (hex), pinned outside the home."""
        return hashlib.sha256(self.user).hexdigest()

    def verify(self, signer: Signer, domain: str, message: bytes, signature: bytes) -> bool:
        """Did `signer` sign this?"""
        try:
            if signer == "work":
                key = ed25519.Ed25519PublicKey.from_public_bytes(self.work)
                key.verify(signature, _framed(domain, message))
            else:
                _verify_es256(self.user, signature, _framed(domain, message))
        except (InvalidSignature, ValueError):
            return False
        return True


def make_keys(home: Home, passphrase: Secret[str]) -> WorkKey:
    """Make both keys, sealed in the home. Raises `Misused` for a passphrase that is too short."""
    if len(passphrase.reveal()) < MIN_PASSPHRASE:
        raise Misused(f"a passphrase has at least {MIN_PASSPHRASE} characters")
    private = ec.generate_private_key(ec.SECP256R1())
    work = WorkKey(Secret(os.urandom(32)))
    header = {
        "format": 1,
        "kdf": {"name": "argon2id", **FLOOR, "salt": _b64(os.urandom(16))},
        "user_public": _b64(_point(private.public_key())),
        "work_public": _b64(work.public),
    }
    kek = _kek(header, passphrase)
    secret = private.private_numbers().private_value.to_bytes(32)
    sealed = {
        "user_sealed": _b64(_wrap(kek, "user", header, secret)),
        "work_sealed": _b64(_wrap(kek, "work", header, work.root.reveal())),
    }
    write_own(home.keys, json.dumps({**header, **sealed}, indent=1).encode())
    return work


def public_keys(home: Home) -> PublicKeys:
    """Read the public halves. Raises `HomeBroken`."""
    header, _ = _read(home)
    return PublicKeys(_un64(header["user_public"]), _un64(header["work_public"]))


def unlock_user(home: Home, passphrase: Secret[str]) -> UserKey:
    """Unlock the user key for a signature. Raises `WrongPassphrase`."""
    secret = _unwrapped(home, passphrase, "user")
    return UserKey(ec.derive_private_key(int.from_bytes(secret), ec.SECP256R1()))


def unlock_work(home: Home, passphrase: Secret[str]) -> WorkKey:
    """Unlock the work key by passphrase. Raises `WrongPassphrase`."""
    return WorkKey(Secret(_unwrapped(home, passphrase, "work")))


def write_key_file(path: Path, work: WorkKey, keys: PublicKeys) -> None:
    """Put the work key in a 0600 file of the user's choice, with the user key's fingerprint."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_own(path, _keep(work, keys).encode())


def read_key_file(path: Path, keys: PublicKeys) -> WorkKey:
    """Read it back. Raises `VaultLocked`, or `LogBroken` where the user key was exchanged."""
    try:
        own(path)
        return _kept(path.read_text("ascii"), keys)
    except (OSError, UnicodeDecodeError) as error:
        raise VaultLocked("the key file cannot be read") from error


def keep_in_keyring(home: Home, work: WorkKey, keys: PublicKeys) -> bool:
    """Put the work key into the system's key store; False where there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password("manciple", str(home.path), _keep(work, keys))
    except KeyringError:
        return False
    return True


def read_keyring(home: Home, keys: PublicKeys) -> WorkKey | None:
    """Return the work key from the system's key store; None where it has none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password("manciple", str(home.path))
    except KeyringError:
        return None
    return None if kept is None else _kept(kept, keys)


def forget_keyring(home: Home) -> None:
    """Take the work key out of the system's key store, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password("manciple", str(home.path))
    except KeyringError:
        return


def _keep(work: WorkKey, keys: PublicKeys) -> str:
    root = work.root.reveal()
    return json.dumps({"work": _b64(root), "user_fingerprint": keys.fingerprint})


def _kept(text: str, keys: PublicKeys) -> WorkKey:
    try:
        kept = cast("dict[str, str]", json.loads(text))
        work, pinned = WorkKey(Secret(_un64(kept["work"]))), kept["user_fingerprint"]
    except (ValueError, KeyError, TypeError) as error:
        raise VaultLocked("what holds the work key cannot be read") from error
    if pinned != keys.fingerprint or work.public != keys.work:
        raise LogBroken(
            "the keys of this home are not the ones that were pinned outside it",
            hint="do not go on with this home: somebody may have exchanged its user key",
        )
    return work


def _read(home: Home) -> tuple[dict[str, str], dict[str, str]]:
    try:
        found = cast("dict[str, str]", json.loads(home.keys.read_bytes()))
        sealed = {name: found.pop(name) for name in ("user_sealed", "work_sealed")}
        kdf = cast("dict[str, object]", found["kdf"])
        _check_encoding([*sealed.values(), found["user_public"], found["work_public"], kdf["salt"]])
        costs = {name: cast("int", kdf[name]) for name in FLOOR}
        safe = kdf["name"] == "argon2id" and all(
            type(cost) is int and FLOOR[name] <= cost <= CEILING[name]
            for name, cost in costs.items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise HomeBroken("the keys file cannot be read", hint="bring back a backup") from error
    if not safe:
        raise HomeBroken("the keys file asks for another derivation than is safe")
    return found, sealed


def _check_encoding(values: list[object]) -> None:
    for value in values:
        _un64(cast("str", value))


def _unwrapped(home: Home, passphrase: Secret[str], what: Signer) -> bytes:
    header, sealed = _read(home)
    try:
        blob = _un64(sealed[f"{what}_sealed"])
        cipher = AESGCMSIV(_kek(header, passphrase))
        return cipher.decrypt(blob[:12], blob[12:], _aad(what, header))
    except (InvalidTag, ValueError) as error:
        raise WrongPassphrase("that passphrase does not open this home") from error


def _wrap(kek: bytes, what: str, header: object, secret: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCMSIV(kek).encrypt(nonce, secret, _aad(what, header))


def _aad(what: str, header: object) -> bytes:
    # The parameters of the derivation are bound too, so that they cannot be turned down.
    return f"manciple key {what}\n".encode() + json.dumps(header, sort_keys=True).encode()


def _kek(header: object, passphrase: Secret[str]) -> bytes:
    kdf = cast("dict[str, dict[str, int]]", header)["kdf"]
    salt = _un64(cast("str", kdf["salt"]))
    return Argon2id(
        salt=salt,
        length=32,
        iterations=kdf["t"],
        lanes=kdf["p"],
        memory_cost=kdf["m_kib"],
    ).derive(passphrase.reveal().encode())


def _derive(root: bytes, info: str) -> bytes:
    return HKDF(hashes.SHA256(), length=32, salt=None, info=info.encode()).derive(root)


def _verify_es256(point: bytes, signature: bytes, message: bytes) -> None:
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    r, s = int.from_bytes(signature[:32]), int.from_bytes(signature[32:])
    if len(signature) != 64:
        raise InvalidSignature
    key.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    kind = serialization.PublicFormat.UncompressedPoint
    return key.public_bytes(serialization.Encoding.X962, kind)


def _framed(domain: str, message: bytes) -> bytes:
    return f"manciple {domain} v1\n".encode() + message


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _un64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)

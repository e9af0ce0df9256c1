"""The two keys of a home.

The *user key* (ECDSA P-256, SHA-256) signs what widens or spends; it is sealed under the
passphrase and lives in memory for one signature. The *work key* (32 random bytes) opens the vault
and the sealed columns and signs log heads, by keys derived from it; it lies sealed under the
passphrase too, and, where the user chose so, in the system's key store or an own 0600 file, so
that watching goes on unattended. See `docs/formats/keys.md`.
"""

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from manciple.policies import keys_file, recovery
from manciple.policies.attempts import one_try
from manciple.policies.canonical import encode
from manciple.policies.errors import HomeBroken, LogBroken, Misused, Refused
from manciple.policies.home import Home
from manciple.policies.keys_file import Code, Contents, Kek, Work
from manciple.policies.sealed import Sealer
from manciple.policies.secret import Secret

MIN_PASSPHRASE = 8
MIN_FINGERPRINT = 16
"""So many hex digits of a fingerprint are compared at least."""

Signer: TypeAlias = Literal["user", "work"]


@dataclass(frozen=True, slots=True)
class UserKey:
    """The user's signing key, unlocked: the user is at the terminal now."""

    _private: ec.EllipticCurvePrivateKey

    @property
    def public(self) -> ec.EllipticCurvePublicKey:
        """Its public half."""
        return self._private.public_key()

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

    generation: int = 1
    """Which work key of this home it is; each change makes the next."""

    _derived: dict[str, Secret[bytes]] = field(
        default_factory=dict[str, Secret[bytes]], init=False, repr=False, compare=False
    )
    _signers: dict[str, ed25519.Ed25519PrivateKey] = field(
        default_factory=dict[str, ed25519.Ed25519PrivateKey], init=False, repr=False, compare=False
    )
    """Derived once for each key that is open, not for each use."""

    @property
    def sealer(self) -> Sealer:
        """For the sealed columns and the blind indexes."""
        return Sealer(self.derived("cells"), self.derived("blind"), self.generation)

    def derived(self, purpose: str) -> Secret[bytes]:
        """Return the 32-byte key for one purpose (HKDF-SHA256)."""
        if purpose not in self._derived:
            made = _derive(self.root.reveal(), f"manciple work {purpose} v1")
            self._derived[purpose] = Secret(made)
        return self._derived[purpose]

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
        if "head" not in self._signers:
            seed = self.derived("sign").reveal()
            self._signers["head"] = ed25519.Ed25519PrivateKey.from_private_bytes(seed)
        return self._signers["head"]


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What checks signatures; needs no secret."""

    user: bytes
    """The P-256 point, uncompressed (65 bytes)."""

    work: bytes
    """The Ed25519 key (32 bytes)."""

    generation: int = 1
    """Which work key of this home that is."""

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


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Both keys and all that lies beside them, open: the passphrase was typed just now."""

    home: Home
    contents: Contents
    _kek: Kek

    @property
    def user(self) -> UserKey:
        """The user key."""
        return _user_key(self.contents)

    @property
    def work(self) -> WorkKey:
        """The work key."""
        return _work_key(self.contents.work)

    @property
    def next(self) -> WorkKey | None:
        """The work key that a change which was begun leads to."""
        return _work_key(self.contents.next) if self.contents.next else None

    def as_now(self) -> "Unlocked":
        """Read the file again. Raises `WrongPassphrase` where it has another passphrase by now."""
        file = keys_file.read(self.home)
        return replace(self, contents=_held_together(file.by_passphrase(self._kek)))

    def with_passphrase(self, passphrase: Secret[str]) -> "Unlocked":
        """Seal both keys under a new passphrase, with the present costs. Raises `Misused`."""
        return self._written(self.contents, Kek.new(_long_enough(passphrase)))

    def with_sheet(self) -> tuple["Unlocked", str]:
        """Make a new recovery code; returns its text. An earlier sheet opens nothing any more."""
        code = recovery.new_code()
        contents = replace(self.contents, code=Code.of(code))
        return self._written(contents, self._kek), recovery.written(code)

    def with_next(self) -> "Unlocked":
        """Begin to change the work key: make the next one, signed by the user key.

        Where a change was begun before, it is that one.
        """
        if self.contents.next is not None:
            return self
        generation = self.contents.work.generation + 1
        root = Secret(os.urandom(32))
        following = Work(root, WorkKey(root).public, generation)
        told = rotation_statement(self.contents.work.public, following.public, generation)
        signature = self.user.sign("rotate", told)
        contents = replace(self.contents, next=following, signature=signature)
        return self._written(contents, self._kek)

    def with_next_as_work(self) -> "Unlocked":
        """End the change: forget the earlier work key."""
        following = self.contents.next
        if following is None:
            return self
        contents = replace(self.contents, work=following, next=None, signature=b"")
        return self._written(contents, self._kek)

    def _written(self, contents: Contents, kek: Kek) -> "Unlocked":
        keys_file.write(self.home, contents, kek)
        return Unlocked(self.home, contents, kek)


def make_keys(home: Home, passphrase: Secret[str]) -> WorkKey:
    """Make both keys, sealed in the home. Raises `Misused` for a passphrase that is too short."""
    kek = Kek.new(_long_enough(passphrase))
    private = ec.generate_private_key(ec.SECP256R1())
    work = WorkKey(Secret(os.urandom(32)))
    contents = Contents(
        user=Secret(private.private_numbers().private_value.to_bytes(32)),
        user_public=_point(private.public_key()),
        work=Work(work.root, work.public, 1),
    )
    keys_file.write(home, contents, kek)
    return work


def public_keys(home: Home) -> PublicKeys:
    """Read the public halves. Raises `HomeBroken`."""
    file = keys_file.read(home)
    return PublicKeys(file.user_public, file.work_public, file.generation)


def changing(home: Home) -> bool:
    """Was a change of the work key begun and not ended?"""
    return keys_file.read(home).changing


def unlock(home: Home, passphrase: Secret[str]) -> Unlocked:
    """Open everything by the passphrase. Raises `WrongPassphrase`, later and later each time."""
    with one_try(home):
        file = keys_file.read(home)
        kek = Kek.of(file.kdf, passphrase)
        return Unlocked(home, _held_together(file.by_passphrase(kek)), kek)


def recover(home: Home, code: Secret[bytes], fingerprint: str, passphrase: Secret[str]) -> Unlocked:
    """Open everything by the recovery code, and seal it under a new passphrase.

    `fingerprint` is what stands on the sheet, or its beginning. Raises `LogBroken` where the user
    key is another one, `WrongPassphrase` for another code, and `Misused`.
    """
    _long_enough(passphrase)
    with one_try(home):
        contents = _held_together(keys_file.read(home).by_code(code))
    own_print = PublicKeys(contents.user_public, b"").fingerprint
    typed = "".join(fingerprint.split()).replace("…", "").lower()
    if len(typed) < MIN_FINGERPRINT or not own_print.startswith(typed):
        raise LogBroken(
            "the user key of this home is not the one that the sheet names",
            hint="compare again; if it stays so, do not go on with this home",
        )
    kek = Kek.new(passphrase)
    keys_file.write(home, contents, kek)
    return Unlocked(home, contents, kek)


@contextmanager
def alone_at_the_keys(unlocked: Unlocked) -> Generator[Unlocked, None, None]:
    """Hold the keys for this process, as they are now. Raises `Refused` where another has them."""
    with unlocked.home.alone("keys") as alone:
        if not alone:
            raise Refused("another process is changing the keys", hint="try again in a moment")
        yield unlocked.as_now()


def unlock_user(home: Home, passphrase: Secret[str]) -> UserKey:
    """Unlock the user key for a signature. Raises `WrongPassphrase`."""
    return unlock(home, passphrase).user


def unlock_work(home: Home, passphrase: Secret[str]) -> WorkKey:
    """Unlock the work key by passphrase. Raises `WrongPassphrase`."""
    return unlock(home, passphrase).work


def rotation_statement(before: bytes, after: bytes, generation: int) -> bytes:
    """Return what the user key signs when the work key changes; both are public keys."""
    return encode({"before": before.hex(), "after": after.hex(), "generation": generation})


def _long_enough(passphrase: Secret[str]) -> Secret[str]:
    if len(passphrase.reveal()) < MIN_PASSPHRASE:
        raise Misused(f"a passphrase has at least {MIN_PASSPHRASE} characters")
    return passphrase


def _held_together(contents: Contents) -> Contents:
    """Return them if each secret belongs to its public half. Raises `HomeBroken`."""
    works = [work for work in (contents.work, contents.next) if work]
    fit = all(WorkKey(work.root).public == work.public for work in works)
    if not fit or _point(_user_key(contents).public) != contents.user_public:
        raise HomeBroken("the keys file holds keys that do not belong together")
    return contents


def _user_key(contents: Contents) -> UserKey:
    scalar = int.from_bytes(contents.user.reveal())
    return UserKey(ec.derive_private_key(scalar, ec.SECP256R1()))


def _work_key(work: Work) -> WorkKey:
    return WorkKey(work.root, work.generation)


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

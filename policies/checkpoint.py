"""A checkpoint: the head of the log as a C2SP signed note, for anybody to keep and compare.

    manciple.log/0123456789abcdef          the origin: this log and no other
    42                                     how many entries
    rR0x…=                                 root of the RFC 9162 tree, base64
    time 2026-11-22T12:00:00Z
    state 7mVq…=                           what follows from the entries, see `policies/state.py`

    — manciple.log/0123456789abcdef …      Ed25519 by the work key

https://c2sp.org/tlog-checkpoint and https://c2sp.org/signed-note.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from manciple.policies.errors import LogBroken

ED25519 = b"\x01"
"""The note format's type byte for Ed25519."""

MAX_NOTE = 16_384
"""In characters; a note that is longer is not read."""

_NAME = re.compile(r"[^\s+]{1,200}")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_SIZE = re.compile(r"0|[1-9][0-9]{0,17}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a head says."""

    origin: str
    size: int
    root: bytes
    lines: tuple[str, ...] = ()
    """The extension lines, as they stand."""

    @property
    def text(self) -> str:
        """The text that is signed, with its last newline."""
        parts = (self.origin, str(self.size), _b64(self.root), *self.lines)
        return "".join(f"{part}\n" for part in parts)

    def line(self, name: str) -> str:
        """Return what an extension line says; empty where it is not there."""
        said = (line.partition(" ") for line in self.lines)
        return next((rest for first, _, rest in said if first == name), "")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line of a note."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint with its signatures; nothing is said yet of whether they hold."""

    checkpoint: Checkpoint
    signatures: tuple[Signature, ...]

    def signed_by(self, public: bytes) -> bool:
        """Did the Ed25519 key `public` (32 bytes) sign it under the log's own name?"""
        name = self.checkpoint.origin
        return any(
            each.name == name
            and each.key_id == key_id(name, public)
            and _holds(public, each.signature, self.checkpoint.text)
            for each in self.signatures
        )


def sign(checkpoint: Checkpoint, key: Ed25519PrivateKey, public: bytes) -> str:
    """Return the signed note; the key's name is the log's origin."""
    name, text = checkpoint.origin, checkpoint.text
    said = _b64(key_id(name, public) + key.sign(text.encode()))
    return f"{text}\n— {name} {said}\n"


def read(note: str) -> Note:
    """Read a note. Raises `LogBroken` for what is none, or has another spelling."""
    try:
        return _read(note)
    except ValueError:
        raise LogBroken("this is no checkpoint of a log") from None


def _read(note: str) -> Note:
    text, cut, rest = note.rpartition("\n\n")
    origin, size, root, *lines = text.split("\n")
    checkpoint = Checkpoint(
        _whole(_NAME, origin), int(_whole(_SIZE, size)), _un64(root, 32), tuple(lines)
    )
    if not cut or len(note) > MAX_NOTE or not all(lines) or _CONTROL.search(note):
        raise ValueError(note)
    if not rest.endswith("\n"):
        raise ValueError(rest)
    return Note(checkpoint, tuple(_signature(line) for line in rest[:-1].split("\n")))


def key_id(name: str, public: bytes) -> bytes:
    """Return the four bytes that name a key beside its name."""
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]


def _signature(line: str) -> Signature:
    dash, name, said = line.split(" ")
    whole = _un64(said)
    if dash != "—" or len(whole) < 5:
        raise ValueError(line)
    return Signature(_whole(_NAME, name), whole[:4], whole[4:])


def _holds(public: bytes, signature: bytes, text: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _whole(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise ValueError(text)
    return text


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _un64(text: str, size: int | None = None) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error
    if _b64(data) != text or (size is not None and len(data) != size):
        raise ValueError(text)
    return data

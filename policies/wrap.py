"""Wrapping: a secret sealed under a key, so that this key alone opens it, to this secret alone.

AES-256-GCM-SIV (RFC 8452) does not commit to its key: whoever knows two keys can make one
ciphertext that opens under both. So a commitment to key, place and secret stands beside it.
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

_NONCE = 12
_COMMITMENT = 32


class Unopened(Exception):
    """It was changed, moved, or wrapped under another key; which, nobody can tell."""


def wrapped(key: bytes, secret: bytes, bound: bytes) -> bytes:
    """Return nonce, ciphertext and commitment; `bound` says what is wrapped, for whom."""
    return sealed(key, secret, bound) + _commitment(key, secret, bound)


def unwrapped(key: bytes, whole: bytes, bound: bytes) -> bytes:
    """Return the secret. Raises `Unopened`."""
    secret = opened(key, whole[:-_COMMITMENT], bound)
    if not hmac.compare_digest(_commitment(key, secret, bound), whole[-_COMMITMENT:]):
        raise Unopened
    return secret


def sealed(key: bytes, value: bytes, bound: bytes) -> bytes:
    """Return nonce and ciphertext, without a commitment: for values under a key that has one."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCMSIV(key).encrypt(nonce, value, bound)


def opened(key: bytes, whole: bytes, bound: bytes) -> bytes:
    """Return what was sealed. Raises `Unopened`."""
    try:
        return AESGCMSIV(key).decrypt(whole[:_NONCE], whole[_NONCE:], bound)
    except (InvalidTag, ValueError, TypeError) as error:  # a cell of another kind, too
        raise Unopened from error


def _commitment(key: bytes, secret: bytes, bound: bytes) -> bytes:
    framed = b"manciple wrap v2\n" + len(bound).to_bytes(4) + bound + secret
    return hmac.digest(key, framed, hashlib.sha256)

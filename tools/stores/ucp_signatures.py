"""Message signatures (RFC 9421) as UCP uses them: made for requests, verified on what comes.

https://ucp.dev/2026-08-25/specification/signatures/ A body is bound by its Content-Digest
(RFC 9530). Which algorithm it is follows from the key, never from the message.
"""

# pyright: reportPrivateImportUsage=false, reportUnknownMemberType=false
# (the library's names are public, and said so in mypy's words alone)

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from urllib.parse import urlsplit

import http_sf
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

from manciple.policies.errors import StoreRefused
from manciple.tools.stores.ucp_keys import PublicKey, thumbprint_of

LIFE = timedelta(minutes=5)
"""How long a signature of ours is good."""

SKEW = timedelta(minutes=1)
"""How far two clocks may differ."""

WEBHOOK_AGE = timedelta(minutes=5)
MOST = 4
"""So many signatures on one message are looked at."""

LABEL, BOT = "sig1", "web-bot-auth"


class NotGenuine(StoreRefused):
    """A signature that is there and does not hold."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request, as it is signed."""

    method: str
    url: str
    headers: Mapping[str, str]
    """Names in lower case."""

    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer, as it was signed: the body before anything was unpacked."""

    status_code: int
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: one key, and the profile that publishes it."""

    private: ec.EllipticCurvePrivateKey
    kid: str
    profile: str
    bot: bool = False
    """In the shape that Web Bot Auth verifies too?"""

    def __repr__(self) -> str:
        return f"Signer({self.kid})"


def signed(request: Request, signer: Signer, now: datetime, nonce: str) -> dict[str, str]:
    """Return the headers that sign a request, besides its own.

    `nonce`: random, base64url, never used before.
    """
    more: dict[str, str] = {}
    if request.body is not None:
        more["content-digest"] = digest(request.body)
    if signer.bot:
        more["signature-agent"] = f'{LABEL}="{signer.profile}";type=jwks_uri'
    message = _Sent(request.method, request.url, {**request.headers, **more})
    HTTPMessageSigner(
        signature_algorithm=algorithms.ECDSA_P256_SHA256, key_resolver=_Ours(signer.private)
    ).sign(
        message,
        key_id=signer.kid,
        created=now,
        expires=now + LIFE,
        nonce=nonce,
        label=LABEL,
        tag=BOT if signer.bot else None,
        include_alg=False,
        covered_component_ids=_covered(request, bot=signer.bot),
        use_existing_digest=request.body is not None,
        body=request.body,
    )
    made = {name.lower(): value for name, value in message.headers.items()}
    return {**more, "signature-input": made["signature-input"], "signature": made["signature"]}


def digest(body: bytes) -> str:
    """Return the Content-Digest of these bytes."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def _covered(request: Request, *, bot: bool = False) -> tuple[str, ...]:
    """Name what a signature of this request must cover."""
    names = ["@method", "@authority", "@path"]
    if urlsplit(request.url).query:
        names.append("@query")
    if bot:
        names.append(f'"signature-agent";key="{LABEL}"')
    names += [name for name in ("ucp-agent", "idempotency-key") if name in request.headers]
    if request.body is not None:
        names += ["content-digest", "content-type"]
    return tuple(names)


def hold_request(request: Request, keys: Mapping[str, PublicKey], now: datetime) -> str:
    """Return the name of the key that signed a request. Raises `NotGenuine`."""
    message = _Sent(request.method, request.url, dict(request.headers))
    needed = list(_covered(request))
    if "signature-agent" in request.headers:
        needed.append("signature-agent")
    return _held(message, request.body or b"", keys, now, needed)


def hold_webhook(request: Request, keys: Mapping[str, PublicKey], now: datetime) -> str:
    """Return the id of an event that the shop sent itself, just now. Raises `NotGenuine`.

    Whoever takes it remembers its id: the same one again is a replay.
    """
    event = request.headers.get("webhook-id", "")
    at = request.headers.get("webhook-timestamp", "")
    if not event or not (at.isascii() and at.isdecimal() and len(at) <= 12):
        raise NotGenuine("a notice of the shop does not say which it is, and when it was sent")
    if abs(now - datetime.fromtimestamp(int(at), UTC)) > WEBHOOK_AGE:
        raise NotGenuine("a notice of the shop is too old, or from the future")
    message = _Sent(request.method, request.url, dict(request.headers))
    needed = [*_covered(request), "webhook-id", "webhook-timestamp"]
    _held(message, request.body or b"", keys, now, needed)
    return event


def hold_response(response: Response, keys: Mapping[str, PublicKey], now: datetime) -> str:
    """Return the name of the key that signed an answer. Raises `NotGenuine`."""
    message = _Came(response.status_code, dict(response.headers))
    needed = ["@status", *(["content-digest", "content-type"] if response.body else [])]
    return _held(message, response.body, keys, now, needed)


def signed_by(headers: Mapping[str, str]) -> set[str]:
    """Return the names of the keys that a message claims."""
    try:
        inputs = _dictionary(headers.get("signature-input", ""))
    except NotGenuine:
        return set()
    claimed = (cast("Any", each)[1].get("keyid") for each in inputs.values())
    return {kid for kid in claimed if isinstance(kid, str)}


def _held(
    message: "_Sent | _Came",
    body: bytes,
    keys: Mapping[str, PublicKey],
    now: datetime,
    needed: list[str],
) -> str:
    """Try each signature: one that holds is enough, as the others may be for somebody else."""
    inputs = _dictionary(message.headers.get("signature-input", ""))
    signatures = _dictionary(message.headers.get("signature", ""))
    for label in list(inputs)[:MOST]:
        parameters = cast("Any", inputs[label])[1]
        kid = parameters.get("keyid")
        key = keys.get(kid) if isinstance(kid, str) else None
        if key is None or label not in signatures:
            continue
        if parameters.get("tag") == BOT and kid != thumbprint_of(key):
            continue
        one = message.with_only(_member(label, inputs[label]), _member(label, signatures[label]))
        try:
            _Verifier(now, key).verify(
                one, max_age=None, require_components=_named(needed, label), body=body
            )
        except InvalidSignature:
            continue
        return str(kid)
    raise NotGenuine("a message is not signed by whom it says it is from")


def _named(needed: list[str], label: str) -> tuple[str, ...]:
    agent = f'"signature-agent";key="{label}"'
    return tuple(agent if name == "signature-agent" else name for name in needed)


def _dictionary(field: str) -> dict[str, object]:
    try:
        return cast("dict[str, object]", http_sf.parse(field.encode(), tltype="dictionary"))
    except Exception:  # the parser raises what it will for foreign bytes
        raise NotGenuine("a message is signed in a way that cannot be read") from None


def _member(label: str, value: object) -> str:
    return str(http_sf.ser(cast("Any", {label: value})))  # some type checkers are told it is one


@dataclass(slots=True)
class _Sent:
    """A request, as the library reads it."""

    method: str
    url: str
    headers: dict[str, str]

    def with_only(self, signature_input: str, signature: str) -> "_Sent":
        return _Sent(self.method, self.url, _only(self.headers, signature_input, signature))


@dataclass(slots=True)
class _Came:
    """An answer, as the library reads it."""

    status_code: int
    headers: dict[str, str]

    def with_only(self, signature_input: str, signature: str) -> "_Came":
        return _Came(self.status_code, _only(self.headers, signature_input, signature))


def _only(headers: dict[str, str], signature_input: str, signature: str) -> dict[str, str]:
    return {**headers, "signature-input": signature_input, "signature": signature}


class _Ours(HTTPSignatureKeyResolver):
    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        self._private = private

    def resolve_private_key(self, key_id: str) -> ec.EllipticCurvePrivateKey:
        del key_id
        return self._private


class _Theirs(HTTPSignatureKeyResolver):
    def __init__(self, public: PublicKey) -> None:
        self._public = public

    def resolve_public_key(self, key_id: str) -> PublicKey:
        del key_id
        return self._public


class _Verifier(HTTPMessageVerifier):
    """Verifies with one key, at an instant that is given."""

    require_created = False
    max_clock_skew = SKEW

    def __init__(self, now: datetime, key: PublicKey) -> None:
        super().__init__(signature_algorithm=_algorithm(key), key_resolver=_Theirs(key))
        self._now = now

    def validate_created_and_expires(self, sig_input: Any, max_age: Any = None) -> None:  # noqa: ANN401  (the library's)
        """Hold both against our own clock, where they are said. Raises `InvalidSignature`."""
        del max_age
        said = cast("Mapping[str, object]", sig_input.params)
        created, expires = said.get("created"), said.get("expires")
        now = self._now.timestamp()
        if isinstance(created, int) and created > now + SKEW.total_seconds():
            raise InvalidSignature("from the future")
        if isinstance(expires, int) and expires < now - SKEW.total_seconds():
            raise InvalidSignature("expired")


def _algorithm(key: PublicKey) -> type[algorithms.HTTPSignatureAlgorithm]:
    if isinstance(key, ed25519.Ed25519PublicKey):
        return algorithms.ED25519
    small = isinstance(key.curve, ec.SECP256R1)
    return algorithms.ECDSA_P256_SHA256 if small else algorithms.ECDSA_P384_SHA384
